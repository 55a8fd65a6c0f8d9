/// The shells for which there is a completion script.
enum Shell: String, CaseIterable, ArgumentValue {
    case bash
    case zsh
    case fish
}

/// Scripts that ask the program itself what could come next.
struct CompletionScript {
    let programName: String

    func text(for shell: Shell) -> String {
        switch shell {
        case .bash: bash
        case .zsh: zsh
        case .fish: fish
        }
    }

    /// The program's name as part of the name of a shell function.
    private var function: String {
        let letters = programName.map { letter in
            letter.isASCII && (letter.isLetter || letter.isNumber) ? letter : "_"
        }
        return "_\(String(letters))_complete"
    }

    /// Bash breaks words at `=` and `:` too, and replaces only what follows the last of them. The
    /// script joins such words again for the question, and cuts what stays from the answers.
    private var bash: String {
        #"""
        # Completion of \#(programName) for bash.
        \#(function)() {
            local line=${COMP_LINE#*"${COMP_WORDS[0]}"} index kind reply breaks="" keep=""
            local -a words=() replies=()
            for ((index = 1; index <= COMP_CWORD; index++)); do
                if ((index == 1)) || [[ $line == [[:blank:]]* ]]; then
                    words+=("${COMP_WORDS[index]}")
                    line=${line#"${line%%[![:blank:]]*}"}
                else
                    words[${#words[@]} - 1]+=${COMP_WORDS[index]}
                fi
                line=${line#"${COMP_WORDS[index]}"}
            done
            local current=${words[${#words[@]} - 1]}
            [[ $COMP_WORDBREAKS == *=* ]] && breaks+="="
            [[ $COMP_WORDBREAKS == *:* ]] && breaks+=":"
            [[ -n $breaks ]] && keep=${current%"${current##*[$breaks]}"}

            COMPREPLY=()
            {
                read -r kind
                while IFS=$'\t' read -r reply _; do
                    COMPREPLY+=("${reply#"$keep"}")
                done
            } < <("${1/#\~/$HOME}" __complete -- "${words[@]}" 2>/dev/null)
            case $kind in
                files) mapfile -t COMPREPLY < <(compgen -f -- "${current#"$keep"}") ;;
                directories) mapfile -t COMPREPLY < <(compgen -d -- "${current#"$keep"}") ;;
                *) return ;;
            esac
            compopt -o filenames 2>/dev/null
        }
        complete -F \#(function) \#(programName)

        """#
    }

    private var zsh: String {
        #"""
        #compdef \#(programName)
        # Completion of \#(programName) for zsh.
        \#(function)() {
            local -a lines candidates
            local line value kind
            lines=("${(@f)$("${(Q)words[1]/#\~/$HOME}" __complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
            kind=$lines[1]
            if [[ $kind == files || $kind == directories ]]; then
                [[ $PREFIX == --*=* ]] && compset -P '*='
                if [[ $kind == files ]]; then _files; else _files -/; fi
                return
            fi
            for line in "${(@)lines[2,-1]}"; do
                value=${line%%$'\t'*}
                value=${value//:/\\:}
                if [[ $line == *$'\t'* ]]; then
                    candidates+=("$value:${line#*$'\t'}")
                else
                    candidates+=("$value")
                fi
            done
            _describe '\#(programName)' candidates
        }
        if [[ $funcstack[1] == \#(function) ]]; then
            \#(function) "$@"
        else
            compdef \#(function) \#(programName)
        fi

        """#
    }

    private var fish: String {
        #"""
        # Completion of \#(programName) for fish.
        function \#(function)
            set -l words (commandline -opc)
            set -l current (commandline -ct)
            set -l lines ($words[1] __complete -- $words[2..-1] "$current" 2>/dev/null)
            set -l option (string match -r -- '^--[^=]*=' "$current")
            set -l path (string replace -r -- '^--[^=]*=' '' "$current")
            switch "$lines[1]"
                case files
                    __fish_complete_path "$path" | string replace -r '^' -- "$option"
                case directories
                    __fish_complete_directories "$path" | string replace -r '^' -- "$option"
                case '*'
                    string join \n -- $lines[2..-1]
            end
        end
        complete -c \#(programName) -f -a '(\#(function))'

        """#
    }
}

internal import FoundationEssentials

/// The commands that SwiftPM planned for a package, from the manifest that it writes for llbuild.
///
/// Each command is a few lines, of which those with lists are JSON:
///
/// ```yaml
///   "C.Account-x86_64-unknown-linux-gnu-debug.module":
///     tool: shell
///     inputs: ["/shop/Sources/Account/Models.swift",...]
///     outputs: ["/shop/.build/.../Modules/Account.swiftmodule",...]
///     args: ["/usr/bin/swiftc","-module-name","Account",...]
/// ```
///
/// Source: <https://github.com/swiftlang/swift-llbuild/blob/main/docs/buildsystem.rst>, "Build File".
struct BuildManifest: Sendable {
    struct Command: Sendable, Equatable {
        var name: String
        var inputs: [String] = []
        var outputs: [String] = []
        /// The program and its arguments; empty for what is not run as a process.
        var arguments: [String] = []
    }

    /// What is run as a process, in the order of the file.
    let commands: [Command]

    /// - Throws: `DecodingError` for a list that is not JSON.
    init(_ text: [UInt8]) throws {
        var commands: [Command] = []
        var isCommands = false
        for line in text.split(separator: UInt8(ascii: "\n")) {
            if line.first != UInt8(ascii: " ") {
                isCommands = line.elementsEqual("commands:".utf8)
            } else if isCommands, let name = Self.key(line) {
                commands.append(Command(name: name))
            } else if let last = commands.indices.last {
                if let list = try Self.list(line, "    inputs: ") { commands[last].inputs = list }
                if let list = try Self.list(line, "    outputs: ") { commands[last].outputs = list }
                if let list = try Self.list(line, "    args: ") { commands[last].arguments = list }
            }
        }
        self.commands = commands.filter { !$0.arguments.isEmpty }
    }

    /// The commands that `product` is made by, from a command that makes it back to its sources: each comes
    /// after those whose outputs it reads. Empty if nothing makes it.
    func commands(making product: String) -> [Command] {
        var makers: [String: Int] = [:]
        for (index, command) in commands.enumerated() {
            for output in command.outputs { makers[output] = index }
        }
        var ordered: [Command] = []
        var visited: Set<Int> = []
        func visit(_ path: String) {
            guard let index = makers[path], visited.insert(index).inserted else { return }
            commands[index].inputs.forEach(visit)
            ordered.append(commands[index])
        }
        visit(product)
        return ordered
    }

    /// The key of `  "key":`.
    private static func key(_ line: ArraySlice<UInt8>) -> String? {
        guard line.starts(with: "  \"".utf8), line.suffix(2).elementsEqual("\":".utf8) else {
            return nil
        }
        return String(decoding: line.dropFirst(3).dropLast(2), as: UTF8.self)
    }

    private static func list(_ line: ArraySlice<UInt8>, _ prefix: String) throws -> [String]? {
        guard line.starts(with: prefix.utf8) else { return nil }
        return try JSONDecoder().decode(
            [String].self, from: Data(line.dropFirst(prefix.utf8.count)))
    }
}

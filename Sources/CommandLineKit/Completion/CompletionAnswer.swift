/// What could stand in place of the word under the cursor.
enum CompletionAnswer: Equatable {
    struct Candidate: Equatable {
        var value: String
        var description = ""
    }

    case values([Candidate])
    case files
    case directories

    /// The lines that the shells' scripts read.
    var text: String {
        switch self {
        case .files: "files\n"
        case .directories: "directories\n"
        case .values(let candidates):
            "values\n"
                + candidates.map { candidate in
                    candidate.description.isEmpty
                        ? "\(candidate.value)\n" : "\(candidate.value)\t\(candidate.description)\n"
                }.joined()
        }
    }
}

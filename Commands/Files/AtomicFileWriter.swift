internal import ProjectRegistry

/// Writes a set of files so that each appears whole or not at all.
///
/// All files are first written beside their places under temporary names; only when that has worked for
/// every one are they renamed. A full disk or a read-only folder therefore leaves everything as it was.
struct AtomicFileWriter: Sendable {
    /// What to do where a file with other contents is already there.
    enum Policy: Sendable {
        /// Replace it: for files that belong to a generator.
        case replace
        /// Leave it: for files that a person edits.
        case keep
        /// Refuse: ``FileReport/Outcome/conflict``.
        case refuse
    }

    /// Absolute path of the folder that the files' paths are relative to. Made when it is missing.
    let directory: String
    /// Flush each file to the disk before it takes its place, so that it outlives a power cut. Slow on
    /// a busy disk; files that a command can make again do without.
    var flushes = true

    /// What ``write(_:removing:policy:)`` would do. Changes nothing.
    func plan(
        _ files: [OutputFile],
        removing removed: [String] = [],
        policy: Policy = .replace
    ) throws -> FileReport {
        var report = FileReport()
        for file in files {
            let outcome = try outcome(for: file, policy: policy)
            report.entries.append(FileReport.Entry(outcome: outcome, path: file.path))
        }
        for path in removed where FileSystem.kind(of: absolute(path)) != nil {
            report.entries.append(FileReport.Entry(outcome: .remove, path: path))
        }
        return report
    }

    /// Writes `files`, and takes `removed` away if they are there.
    ///
    /// With a conflict nothing is written; the report says which file it is.
    /// - Throws: ``FileError``; every file is then as it was before.
    @discardableResult
    func write(
        _ files: [OutputFile],
        removing removed: [String] = [],
        policy: Policy = .replace
    ) throws -> FileReport {
        let report = try plan(files, removing: removed, policy: policy)
        guard report.paths(.conflict).isEmpty else { return report }
        var transaction = FileTransaction(flushes: flushes)
        do {
            for (file, entry) in zip(files, report.entries) {
                guard entry.outcome == .create || entry.outcome == .update else { continue }
                try transaction.stage(file, at: absolute(file.path))
            }
            try transaction.commit()
        } catch {
            transaction.rollBack()
            throw error
        }
        for path in report.paths(.remove) { try FileSystem.remove(absolute(path)) }
        return report
    }

    private func absolute(_ path: String) -> String { FilePaths.resolve(path, in: directory) }

    private func outcome(for file: OutputFile, policy: Policy) throws -> FileReport.Outcome {
        let path = absolute(file.path)
        guard let kind = FileSystem.kind(of: path) else { return .create }
        guard kind == .file else { return .conflict }
        if try FileSystem.read(path) == file.contents { return .identical }
        switch policy {
        case .replace: return .update
        case .keep: return .skip
        case .refuse: return .conflict
        }
    }
}

/// Files under temporary names, waiting to take their places together.
private struct FileTransaction {
    private struct Staged {
        var temporary: String
        var destination: String
        /// What a rename replaces, to be put back when a later one fails.
        var previous: [UInt8]?
        var isRenamed = false
    }

    private let flushes: Bool
    private var staged: [Staged] = []
    private var createdDirectories: [String] = []

    init(flushes: Bool) { self.flushes = flushes }

    mutating func stage(_ file: OutputFile, at destination: String) throws(FileError) {
        let directory = FilePaths.parent(of: destination)
        createdDirectories += try FileSystem.createDirectory(directory)
        let name = FilePaths.name(of: destination)
        let temporary = "\(directory)/.\(name).\(staged.count).partial"
        let permissions = file.permissions ?? FileSystem.permissions(of: destination) ?? 0o644
        staged.append(Staged(temporary: temporary, destination: destination))
        do {
            try FileSystem.write(
                file.contents, to: temporary, permissions: permissions, flushes: flushes)
        } catch {
            // The temporary name means nothing to a person.
            throw FileError("write", destination, code: error.code)
        }
    }

    mutating func commit() throws(FileError) {
        for index in staged.indices {
            let file = staged[index]
            staged[index].previous = try? FileSystem.read(file.destination)
            try FileSystem.rename(file.temporary, to: file.destination)
            staged[index].isRenamed = true
        }
    }

    /// Puts everything back. A failure on this way has nowhere to go and is passed over.
    func rollBack() {
        for file in staged {
            if !file.isRenamed {
                try? FileSystem.remove(file.temporary)
            } else if let previous = file.previous {
                try? FileSystem.write(previous, to: file.destination)
            } else {
                try? FileSystem.remove(file.destination)
            }
        }
        for directory in createdDirectories.reversed() {
            FileSystem.removeEmptyDirectory(directory)
        }
    }
}

internal import Autoreload
internal import CommandLineKit
internal import GRPCTransport

/// Lets a server read its keys and certificates again when their files have changed.
///
/// The files are looked at, rather than watched: tools replace them by renaming folders and links above them.
struct CertificateReloader {
    let server: GRPCServer
    let paths: [String]
    let console: Console

    private static let interval = Duration.seconds(2)

    /// Goes on until the task is cancelled.
    func run() async {
        guard !paths.isEmpty else { return }
        var watch = CertificateWatch(stamps)
        while (try? await Task.sleep(for: Self.interval)) != nil {
            if watch.hasSettledChange(stamps) { reload() }
        }
    }

    private var stamps: [FileStamp?] { paths.map { FileStamp(ofFileAt: $0) } }

    private func reload() {
        do {
            try server.reloadCertificates()
            console.note("Certificates reloaded.")
        } catch {
            console.error("\(error)", hint: "the certificates read before stay in use")
        }
    }
}

/// Decides when changed files are read: once they have stopped changing, since a key and its certificate are not
/// replaced in one moment.
struct CertificateWatch {
    private var loaded: [FileStamp?]
    private var last: [FileStamp?]

    /// - Parameter stamps: those of the files that are in use.
    init(_ stamps: [FileStamp?]) {
        loaded = stamps
        last = stamps
    }

    /// Whether the files differ from those in use and are as they were at the last look.
    mutating func hasSettledChange(_ stamps: [FileStamp?]) -> Bool {
        defer { last = stamps }
        guard stamps == last, stamps != loaded else { return false }
        loaded = stamps
        return true
    }
}

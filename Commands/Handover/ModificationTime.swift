internal import Glibc

/// When a file was last written.
struct ModificationTime: Comparable, Sendable {
    private let seconds: Int
    private let nanoseconds: Int

    /// nil for a file that is not there.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status.st_mtim)
    }

    private init(_ time: timespec) {
        seconds = time.tv_sec
        nanoseconds = time.tv_nsec
    }

    static var now: ModificationTime {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return ModificationTime(time)
    }

    /// Gives a file this time.
    ///
    /// - Returns: Whether it could.
    func set(on path: String) -> Bool {
        let time = timespec(tv_sec: seconds, tv_nsec: nanoseconds)
        return utimensat(AT_FDCWD, path, [time, time], 0) == 0
    }

    static func < (left: Self, right: Self) -> Bool {
        (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }
}

internal import CLinux
internal import Glibc
internal import Synchronization

/// A fixed number of loops, each on its own thread.
public final class EventLoopGroup: Sendable {
    /// The loops, at least one.
    public let loops: [EventLoop]
    private let turn = Atomic(0)

    /// Starts the loops.
    ///
    /// - Parameter count: How many; 0 stands for one per core that this process may use.
    /// - Throws: ``EventLoopError`` if the system has no descriptors or threads left.
    public init(count: Int = 0) throws {
        let count = count > 0 ? count : Self.availableCores
        self.loops = try (0..<count).map { _ in try EventLoop() }
    }

    /// One of the loops, each in turn.
    public func next() -> EventLoop {
        let turn = turn.wrappingAdd(1, ordering: .relaxed).oldValue
        return loops[Int(UInt(bitPattern: turn) % UInt(loops.count))]
    }

    /// Ends every loop once nothing is queued on it.
    public func stop() {
        for loop in loops { loop.stop() }
    }

    /// The cores that the process may run on, which `taskset` and containers limit.
    public static var availableCores: Int {
        var set = cpu_set_t()
        guard sched_getaffinity(0, UInt(MemoryLayout<cpu_set_t>.size), &set) == 0 else { return 1 }
        let count = withUnsafeBytes(of: &set) { bytes in
            bytes.reduce(0) { $0 + $1.nonzeroBitCount }
        }
        return max(1, count)
    }
}

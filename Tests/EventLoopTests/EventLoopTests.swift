import EventLoop
import Glibc
import Synchronization
import Testing

@Suite struct EventLoopTests {
    @Test("work runs on the loop's thread, in the order it was queued")
    func runsInOrder() async throws {
        let loop = try EventLoop()
        defer { loop.stop() }
        let order = Mutex<[Int]>([])
        for number in 0..<1_000 {
            loop.execute { order.withLock { $0.append(number) } }
        }
        let isCurrent = try await loop.run { loop.isCurrent && EventLoop.current === loop }
        #expect(isCurrent)
        #expect(order.withLock { $0 } == Array(0..<1_000))
        #expect(EventLoop.current == nil)
    }

    @Test("a task that prefers a loop comes back to it after every suspension")
    func keepsTasks() async throws {
        let loop = try EventLoop()
        defer { loop.stop() }
        let task = Task(executorPreference: loop) {
            var places = [loop.isCurrent]
            await Task.yield()
            places.append(loop.isCurrent)
            try? await Task.sleep(for: .milliseconds(2))
            places.append(loop.isCurrent)
            return places
        }
        #expect(await task.value == [true, true, true])
    }

    @Test("an immediate task starts on the spot")
    func startsImmediately() async throws {
        let loop = try EventLoop()
        defer { loop.stop() }
        let hasRun = try await loop.run {
            let hasRun = Mutex(false)
            Task.immediate(executorPreference: loop) { hasRun.withLock { $0 = true } }
            return hasRun.withLock { $0 }
        }
        #expect(hasRun)
    }

    @Test("timers fire by deadline, and cancelled ones do not")
    func firesTimers() async throws {
        let loop = try EventLoop()
        defer { loop.stop() }
        let fired = Mutex<[Int]>([])
        await withCheckedContinuation { continuation in
            for delay in [30, 10, 20, 40] {
                let timer = loop.schedule(after: .milliseconds(delay)) {
                    fired.withLock { $0.append(delay) }
                    if delay == 40 { continuation.resume() }
                }
                if delay == 20 { timer.cancel() }
            }
        }
        #expect(fired.withLock { $0 } == [10, 30, 40])
    }

    @Test("a readable descriptor calls its handler until it is cancelled")
    func watchesDescriptors() async throws {
        let loop = try EventLoop()
        defer { loop.stop() }
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        let (reading, writing) = (ends[0], ends[1])
        defer {
            close(reading)
            close(writing)
        }
        let (bytes, continuation) = AsyncStream.makeStream(of: UInt8.self)
        try await loop.run {
            let handler = ByteHandler(descriptor: reading, continuation: continuation)
            handler.registration = try loop.register(
                reading, interest: .readable, handler: handler
            )
        }
        var sent: [UInt8] = [7, 8, 0]
        #expect(write(writing, &sent, 3) == 3)
        var received: [UInt8] = []
        for await byte in bytes { received.append(byte) }
        #expect(received == [7, 8])
    }

    @Test("jobs that come after the end of a loop still run")
    func runsElsewhereAfterStop() async throws {
        let loop = try EventLoop()
        loop.stop()
        let value = await Task(executorPreference: loop) { 5 }.value
        #expect(value == 5)
    }

    @Test("loops have different identifiers, and a group hands them out in turn")
    func groupTakesTurns() throws {
        let group = try EventLoopGroup(count: 3)
        defer { group.stop() }
        #expect(Set(group.loops.map(\.identifier)).count == 3)
        let first = group.next().identifier
        #expect((0..<3).map { _ in group.next().identifier }.last == first)
    }
}

/// Passes on bytes until a zero.
private final class ByteHandler: FileDescriptorHandler {
    let descriptor: Int32
    let continuation: AsyncStream<UInt8>.Continuation
    var registration: FileDescriptorRegistration?

    init(descriptor: Int32, continuation: AsyncStream<UInt8>.Continuation) {
        self.descriptor = descriptor
        self.continuation = continuation
    }

    func descriptorIsReady(for events: ReadyEvents) {
        var byte: UInt8 = 0
        guard events.contains(.readable), read(descriptor, &byte, 1) == 1, byte != 0 else {
            registration?.cancel()
            return continuation.finish()
        }
        continuation.yield(byte)
    }
}

import Testing

@testable import Autoreload

/// A moment on a clock that only the test moves.
struct ManualInstant: InstantProtocol {
    var offset: Duration = .zero

    func advanced(by duration: Duration) -> ManualInstant {
        ManualInstant(offset: offset + duration)
    }
    func duration(to other: ManualInstant) -> Duration { other.offset - offset }
    static func < (left: ManualInstant, right: ManualInstant) -> Bool { left.offset < right.offset }
    static func milliseconds(_ count: Int) -> ManualInstant {
        ManualInstant(offset: .milliseconds(count))
    }
}

@Suite struct DebouncerTests {
    @Test("a burst of 100 events fires once, 50 ms after the last")
    func burst() {
        var debouncer = Debouncer<ManualInstant>()
        var fired: [ManualInstant] = []
        for millisecond in 0..<300 {
            let now = ManualInstant.milliseconds(millisecond)
            if millisecond < 100 { debouncer.record(at: now) }
            if debouncer.fire(at: now) { fired.append(now) }
        }
        #expect(fired == [.milliseconds(149)])
    }

    @Test("two bursts fire twice")
    func twoBursts() {
        var debouncer = Debouncer<ManualInstant>()
        debouncer.record(at: .milliseconds(0))
        expect(debouncer.fire(at: .milliseconds(49)), false)
        expect(debouncer.fire(at: .milliseconds(50)), true)
        expect(debouncer.fire(at: .milliseconds(200)), false)
        debouncer.record(at: .milliseconds(300))
        #expect(debouncer.deadline == .milliseconds(350))
        expect(debouncer.fire(at: .milliseconds(350)), true)
    }

    @Test("a burst that never gets quiet fires at the limit")
    func limit() {
        var debouncer = Debouncer<ManualInstant>(limit: .milliseconds(200))
        for millisecond in stride(from: 0, through: 190, by: 10) {
            debouncer.record(at: .milliseconds(millisecond))
            expect(debouncer.fire(at: .milliseconds(millisecond)), false)
        }
        expect(debouncer.fire(at: .milliseconds(200)), true)
    }

    @Test("nothing waits before the first event")
    func idle() {
        var debouncer = Debouncer<ManualInstant>()
        #expect(debouncer.deadline == nil)
        expect(debouncer.fire(at: .milliseconds(1_000)), false)
    }
}

private func expect(
    _ fired: Bool,
    _ expected: Bool,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(fired == expected, sourceLocation: sourceLocation)
}

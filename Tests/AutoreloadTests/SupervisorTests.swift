import Testing

@testable import Autoreload

@Suite struct SupervisorTests {
    private typealias ChildID = Supervisor.ChildID

    /// A supervisor whose first child serves.
    private func serving() -> Supervisor {
        var supervisor = Supervisor()
        expect(supervisor.start(.restart), [.spawn(ChildID(1))])
        expect(supervisor.childIsServing(ChildID(1)), [])
        return supervisor
    }

    @Test(
        "an edit is built, a new child started, and the old one drained only once the new one serves"
    )
    func swap() {
        var supervisor = serving()
        expect(supervisor.filesChanged(.build), [.prepare(.build)])
        expect(supervisor.preparationFinished(succeeded: true), [.spawn(ChildID(2))])
        expect(supervisor.childIsServing(ChildID(2)), [.drain(ChildID(1))])
        expect(supervisor.childExited(ChildID(1)), [])
        #expect(supervisor.state == .serving(ChildID(2)))
    }

    @Test("a failed build leaves the old child serving, and the edit that fixes it swaps")
    func failedBuild() {
        var supervisor = serving()
        _ = supervisor.filesChanged([.regenerate, .build])
        expect(supervisor.preparationFinished(succeeded: false), [])
        #expect(
            supervisor.state
                == .waitingForEdit(serving: ChildID(1), unfinished: [.regenerate, .build])
        )
        expect(supervisor.filesChanged(.build), [.prepare([.regenerate, .build])])
        expect(supervisor.preparationFinished(succeeded: true), [.spawn(ChildID(2))])
        expect(supervisor.childIsServing(ChildID(2)), [.drain(ChildID(1))])
    }

    @Test("after a failed build a settings edit does not start the outdated binary")
    func settingsAfterFailedBuild() {
        var supervisor = serving()
        _ = supervisor.filesChanged(.build)
        _ = supervisor.preparationFinished(succeeded: false)
        expect(supervisor.filesChanged(.restart), [.prepare([.build, .restart])])
    }

    @Test("a settings edit starts a new child without building")
    func settings() {
        var supervisor = serving()
        expect(supervisor.filesChanged(.restart), [.spawn(ChildID(2))])
        expect(supervisor.childIsServing(ChildID(2)), [.drain(ChildID(1))])
    }

    @Test("an edit during a build is built next, without starting the outdated result")
    func editDuringBuild() {
        var supervisor = serving()
        _ = supervisor.filesChanged(.build)
        expect(supervisor.filesChanged(.build), [])
        expect(supervisor.preparationFinished(succeeded: false), [.prepare(.build)])
        expect(supervisor.preparationFinished(succeeded: true), [.spawn(ChildID(2))])
    }

    @Test("an edit while a child starts, or hangs at it, is built at once")
    func editDuringStart() {
        var supervisor = serving()
        _ = supervisor.filesChanged(.restart)
        expect(supervisor.filesChanged(.build), [.drain(ChildID(2)), .prepare(.build)])
        expect(supervisor.childIsServing(ChildID(2)), [])
        expect(supervisor.childExited(ChildID(2)), [])
        expect(supervisor.preparationFinished(succeeded: true), [.spawn(ChildID(3))])
        expect(supervisor.childIsServing(ChildID(3)), [.drain(ChildID(1))])
    }

    @Test("a child that fails to start leaves the old one serving")
    func failedStart() {
        var supervisor = serving()
        _ = supervisor.filesChanged(.restart)
        expect(supervisor.childExited(ChildID(2)), [])
        #expect(
            supervisor.state == .waitingForEdit(serving: ChildID(1), unfinished: .restart)
        )
        expect(supervisor.filesChanged(.build), [.prepare([.build, .restart])])
    }

    @Test("a first child that fails to start is replaced after the next edit")
    func nothingServed() {
        var supervisor = Supervisor()
        _ = supervisor.start(.restart)
        expect(supervisor.childExited(ChildID(1)), [.reportNothingServed])
        expect(supervisor.filesChanged(.build), [.prepare([.build, .restart])])
    }

    @Test("a child that crashes is replaced at once, after three crashes with the next edit")
    func crashes() {
        var supervisor = serving()
        for number in 1...3 {
            expect(supervisor.childExited(ChildID(number)), [.spawn(ChildID(number + 1))])
            expect(supervisor.childIsServing(ChildID(number + 1)), [])
        }
        expect(supervisor.childExited(ChildID(4)), [.reportNothingServed])
        expect(supervisor.filesChanged(.restart), [.spawn(ChildID(5))])
        expect(supervisor.childIsServing(ChildID(5)), [])
        expect(supervisor.childExited(ChildID(5)), [.spawn(ChildID(6))])
        expect(supervisor.childExited(ChildID(6)), [.reportNothingServed])
    }

    @Test("the old child may crash during a build or while the new one starts")
    func oldChildCrashes() {
        var supervisor = serving()
        _ = supervisor.filesChanged(.build)
        expect(supervisor.childExited(ChildID(1)), [])
        _ = supervisor.preparationFinished(succeeded: true)
        expect(supervisor.childIsServing(ChildID(2)), [])
    }

    @Test("a stop drains every child and finishes when the last has exited")
    func stop() {
        var supervisor = serving()
        _ = supervisor.filesChanged(.restart)
        expect(supervisor.stopRequested(), [.drain(ChildID(1)), .drain(ChildID(2))])
        expect(supervisor.childIsServing(ChildID(2)), [])
        expect(supervisor.filesChanged(.build), [])
        expect(supervisor.childExited(ChildID(1)), [])
        expect(supervisor.childExited(ChildID(2)), [.finish])
        expect(supervisor.stopRequested(), [])
    }

    @Test("a second stop kills")
    func secondStop() {
        var supervisor = serving()
        _ = supervisor.stopRequested()
        expect(supervisor.stopRequested(), [.kill(ChildID(1))])
        expect(supervisor.childExited(ChildID(1)), [.finish])
    }

    @Test("a stop during a build cancels it and waits for its end")
    func stopDuringBuild() {
        var supervisor = Supervisor()
        expect(supervisor.start([.build]), [.prepare(.build)])
        expect(supervisor.stopRequested(), [.cancelPreparation])
        expect(supervisor.preparationFinished(succeeded: false), [.finish])
    }

    @Test("a stop with nothing running finishes at once")
    func stopIdle() {
        var supervisor = Supervisor()
        expect(supervisor.stopRequested(), [.finish])
    }
}

private func expect(
    _ actions: [Supervisor.Action],
    _ expected: [Supervisor.Action],
    sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(actions == expected, sourceLocation: sourceLocation)
}

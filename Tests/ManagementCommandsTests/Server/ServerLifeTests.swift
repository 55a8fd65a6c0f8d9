import Testing

@testable import ManagementCommands

@Suite struct ServerLifeTests {
    private func restarted() -> ServerLife {
        var life = ServerLife()
        _ = life.restartRequested()
        _ = life.successorServes(1)
        _ = life.serverStopped()
        return life
    }

    @Test("an order to stop lets open calls finish, a second one ends them")
    func stops() {
        var life = ServerLife()
        #expect(life.stopRequested() == [.stopServer])
        #expect(life.stopRequested() == [.closeServer])
        #expect(life.serverStopped() == [.finish(succeeded: true)])
    }

    @Test("a successor replaces the server once it serves, and the process stays for it")
    func restarts() {
        var life = ServerLife()
        #expect(life.restartRequested() == [.startSuccessor(1)])
        #expect(life.restartRequested() == [])
        #expect(life.successorServes(1) == [.replaceServer])
        #expect(life.serverStopped() == [])
        #expect(life.stopRequested() == [.leaveSockets, .stopSuccessor(1)])
        #expect(life.successorEnded(1) == [.finish(succeeded: true)])
    }

    @Test("a second restart replaces the successor")
    func restartsAgain() {
        var life = restarted()
        #expect(life.restartRequested() == [.startSuccessor(2)])
        #expect(life.successorServes(2) == [.stopSuccessor(1)])
        #expect(life.successorEnded(1) == [])
        #expect(life.stopRequested() == [.leaveSockets, .stopSuccessor(2)])
        #expect(life.stopRequested() == [.stopSuccessor(2)])
        #expect(life.successorEnded(2) == [.finish(succeeded: true)])
    }

    @Test("a successor that does not begin to serve changes nothing")
    func survivesFailedStart() {
        var life = ServerLife()
        _ = life.restartRequested()
        #expect(life.successorEnded(1) == [.reportFailedStart])
        #expect(life.restartRequested() == [.startSuccessor(2)])
        #expect(life.stopRequested() == [.stopServer, .stopSuccessor(2)])
        #expect(life.successorServes(2) == [])
        #expect(life.successorEnded(2) == [])
        #expect(life.serverStopped() == [.finish(succeeded: true)])
    }

    @Test("the end of a successor that served is the failure of the process")
    func fails() {
        var life = restarted()
        #expect(life.successorEnded(1) == [.leaveSockets, .finish(succeeded: false)])
    }
}

/// Carries out what ``Supervisor`` decides: watches, prepares, starts and stops real processes.
package struct Reloader: Sendable {
    /// Something a person at the terminal wants to know.
    package enum Report: Equatable, Sendable {
        case changed([FileChange])
        /// The child could not be started, or ended without being told to.
        case childFailed(ChildProcess.Exit)
        case launchFailed(String)
        /// The old child serves on after a failed preparation or start.
        case stillServing
        /// Nothing is served until the next edit.
        case nothingServed
    }

    /// What the reloader leaves to its caller.
    package struct Effects: Sendable {
        /// Generates and compiles as the work says. Returns whether a child may be started. Cancelled on stop.
        package var prepare: @Sendable (ReloadWork) async -> Bool
        /// The program to start. The reloader appends a ``SupervisorLink`` to what it inherits.
        package var makeLaunch: @Sendable () -> ChildProcess.Launch
        package var report: @Sendable (Report) -> Void

        package init(
            prepare: @escaping @Sendable (ReloadWork) async -> Bool,
            makeLaunch: @escaping @Sendable () -> ChildProcess.Launch,
            report: @escaping @Sendable (Report) -> Void
        ) {
            self.prepare = prepare
            self.makeLaunch = makeLaunch
            self.report = report
        }
    }

    private enum Event: Sendable {
        case changed([FileChange])
        case prepared(Bool)
        case serving(Supervisor.ChildID)
        case exited(Supervisor.ChildID, ChildProcess.Exit)
        case stop
    }

    private let effects: Effects
    private let events: AsyncStream<Event>
    private let post: AsyncStream<Event>.Continuation

    package init(effects: Effects) {
        self.effects = effects
        (events, post) = AsyncStream.makeStream(of: Event.self)
    }

    /// Drains and ends; called again, ends without draining. ``run(_:monitor:)`` returns when all has ended.
    package func stop() {
        post.yield(.stop)
    }

    /// Serves until ``stop()``. To be called once.
    ///
    /// - Parameters:
    ///   - work: what the first child needs.
    ///   - monitor: tells of edits; is stopped at the end.
    package func run(_ work: ReloadWork, monitor: ChangeMonitor) async {
        let watching = Task {
            for await batch in monitor.batches { post.yield(.changed(batch)) }
        }
        var session = Session(effects: effects, post: { post.yield($0) })
        session.perform(session.supervisor.start(work))
        for await event in events {
            session.handle(event)
            if session.isFinished { break }
        }
        monitor.stop()
        await watching.value
    }

    /// The supervisor with its living processes.
    private struct Session {
        private struct Child {
            var process: ChildProcess
            var link: SupervisorLink
        }

        let effects: Effects
        let post: @Sendable (Event) -> Void
        var supervisor = Supervisor()
        private(set) var isFinished = false
        private var children: [Supervisor.ChildID: Child] = [:]
        private var draining: Set<Supervisor.ChildID> = []
        private var preparation: Task<Void, Never>?

        init(effects: Effects, post: @escaping @Sendable (Event) -> Void) {
            self.effects = effects
            self.post = post
        }

        mutating func handle(_ event: Event) {
            switch event {
            case .changed(let changes):
                let work = ReloadWork(changes: changes)
                if !work.isEmpty { effects.report(.changed(changes)) }
                perform(supervisor.filesChanged(work))
            case .prepared(let succeeded):
                perform(supervisor.preparationFinished(succeeded: succeeded))
                reportIfStillServing()
            case .serving(let child):
                perform(supervisor.childIsServing(child))
            case .exited(let child, let exit):
                children.removeValue(forKey: child)?.link.close()
                if draining.remove(child) == nil { effects.report(.childFailed(exit)) }
                let before = supervisor.state
                perform(supervisor.childExited(child))
                if supervisor.state != before { reportIfStillServing() }
            case .stop:
                perform(supervisor.stopRequested())
            }
        }

        mutating func perform(_ actions: [Supervisor.Action]) {
            for action in actions { perform(action) }
        }

        private mutating func perform(_ action: Supervisor.Action) {
            switch action {
            case .prepare(let work):
                preparation = Task { [effects, post] in post(.prepared(await effects.prepare(work)))
                }
            case .cancelPreparation:
                preparation?.cancel()
            case .spawn(let identifier):
                spawn(identifier)
            case .drain(let identifier):
                draining.insert(identifier)
                children[identifier]?.process.send(signal: ChildProcess.drainSignal)
            case .kill(let identifier):
                children[identifier]?.process.send(signal: ChildProcess.killSignal)
            case .reportNothingServed:
                effects.report(.nothingServed)
            case .finish:
                isFinished = true
            }
        }

        private mutating func spawn(_ identifier: Supervisor.ChildID) {
            let link = SupervisorLink()
            defer { link.closeChildEnd() }
            var launch = effects.makeLaunch()
            launch.inheritedDescriptors.append(link.childDescriptor)
            do {
                let process = try ChildProcess(launch)
                children[identifier] = Child(process: process, link: link)
                Task { [post] in
                    async let exit = process.waitForExit()
                    if await link.waitUntilServing() { post(.serving(identifier)) }
                    post(.exited(identifier, await exit))
                }
            } catch {
                link.close()
                effects.report(.launchFailed("\(error)"))
                draining.insert(identifier)
                post(.exited(identifier, .status(127)))
            }
        }

        private func reportIfStillServing() {
            if case .waitingForEdit(.some, _) = supervisor.state { effects.report(.stillServing) }
        }
    }
}

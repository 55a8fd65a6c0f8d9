internal import Glibc

/// What a child gets from its supervisor: listening sockets as descriptors 3 and up, then the line to the supervisor.
package struct InheritedSockets: Sendable {
    /// Says how many listening sockets there are; a process without it has no supervisor.
    package static let variable = "MANAGE_LISTENERS"

    /// Bound and listening.
    package let listeners: [Int32]
    package let link: ChildLink

    /// Reads the value of ``variable``; `nil` if it is missing or is not what a supervisor writes.
    package init?(variable text: String?) {
        guard
            let text,
            let count = Int32(text), (1...1_024).contains(count)
        else { return nil }
        listeners = (3..<3 + count).map { $0 }
        guard (listeners + [3 + count]).allSatisfy({ fcntl($0, F_GETFD) >= 0 }) else { return nil }
        for listener in listeners { _ = fcntl(listener, F_SETFD, FD_CLOEXEC) }
        link = ChildLink(descriptor: 3 + count)
    }

    /// Adds `listeners` to a launch; a ``Reloader`` adds the line.
    package static func add(_ listeners: [Int32], to launch: inout ChildProcess.Launch) {
        launch.inheritedDescriptors += listeners
        launch.environment[variable] = "\(listeners.count)"
    }
}

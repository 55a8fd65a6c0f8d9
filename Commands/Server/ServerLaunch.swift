internal import CommandLineKit
internal import EventLoop
internal import GRPCTransport

/// How a server is to be started, resolved from the command line and the settings.
struct ServerLaunch: Sendable {
    /// At least one.
    var addresses: [SocketAddress]
    /// Event loops, at least 1.
    var workers: Int
    /// Time for open calls to finish once the end has begun.
    var grace: Duration
    /// Time between the order to stop, which health tells of, and the end of accepting.
    var shutdownDelay = Duration.zero

    /// The number of event loops for what a person asked for; 0 is one per core.
    ///
    /// - Throws: ``UsageError`` below 0 and above 1,024.
    static func workers(_ wanted: Int) throws -> Int {
        guard (0...1_024).contains(wanted) else {
            throw UsageError("the number of workers must be 0 to 1024, not \(wanted)")
        }
        return wanted == 0 ? EventLoopGroup.availableCores : wanted
    }

    /// Binds the addresses.
    ///
    /// - Throws: ``ExitCode/failure`` if one cannot be had; why has been told, and none is bound.
    func listen(_ console: Console) throws -> [ListeningSockets] {
        var bound: [ListeningSockets] = []
        do throws(SocketError) {
            for address in addresses {
                bound.append(try ListeningSockets(address, count: workers))
            }
            return bound
        } catch {
            for sockets in bound { sockets.close() }
            // Django's words, which differ in form from what the utility prints.
            console.note("Error: \(ListenError(error))", at: .quiet)
            throw ExitCode.failure
        }
    }
}

internal import Autoreload
internal import Dispatch
internal import Glibc

/// Runs `swift build` for one product, quietly. Cancelling the task stops it.
struct ProductBuild: Sendable {
    enum Outcome: Sendable, Equatable {
        case success
        /// With what the compiler said.
        case failure(String)
    }

    var product: String
    var directory: String

    func run() async -> Outcome {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else {
            return .failure("cannot make a pipe: \(String(cString: strerror(errno)))")
        }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var launch = ChildProcess.Launch(
            executable: "swift", arguments: ["build", "--product", product])
        launch.workingDirectory = directory
        launch.output = ends[1]
        let process: ChildProcess
        do {
            process = try ChildProcess(launch)
        } catch {
            for end in ends { close(end) }
            return .failure("\(error)")
        }
        close(ends[1])
        let input = ends[0]
        return await withTaskCancellationHandler {
            async let text = Self.readAll(from: input)
            let exit = await process.waitForExit()
            let output = await text
            return exit.isSuccess ? .success : .failure(BuildOutput(output).diagnostics)
        } onCancel: {
            process.send(signal: SIGINT)
        }
    }

    /// Reads until the other end is closed, and closes this one.
    private static func readAll(from descriptor: Int32) async -> String {
        await withCheckedContinuation { continuation in
            DispatchQueue(label: "server.build-output").async {
                var bytes: [UInt8] = []
                var buffer = [UInt8](repeating: 0, count: 16_384)
                while true {
                    let count = read(descriptor, &buffer, buffer.count)
                    if count > 0 {
                        bytes += buffer[..<count]
                    } else if count == 0 || errno != EINTR {
                        break
                    }
                }
                close(descriptor)
                continuation.resume(returning: String(decoding: bytes, as: UTF8.self))
            }
        }
    }
}

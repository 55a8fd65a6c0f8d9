internal import GRPCTransport
internal import Glibc

/// Why the server cannot listen. Says so in the words of Django's `runserver`.
enum ListenError: Error, Hashable {
    case portInUse
    case permissionDenied
    case addressNotAvailable
    case unknownHost(String)
    case other(errno: Int32)

    init(_ error: SocketError) {
        self =
            switch error {
            case .unknownHost(let host, _): .unknownHost(host)
            case .pathTooLong: .other(errno: ENAMETOOLONG)
            case .systemCall(_, _, EADDRINUSE): .portInUse
            case .systemCall(_, _, EACCES), .systemCall(_, _, EPERM): .permissionDenied
            case .systemCall(_, _, EADDRNOTAVAIL), .systemCall(_, _, EAFNOSUPPORT):
                .addressNotAvailable
            case .systemCall(_, _, let errno): .other(errno: errno)
            }
    }
}

extension ListenError: CustomStringConvertible {
    var description: String {
        switch self {
        case .portInUse: "That port is already in use."
        case .permissionDenied: "You don't have permission to access that port."
        case .addressNotAvailable: "That IP address can't be assigned to."
        case .unknownHost(let host): "The host `\(host)` is not known."
        case .other(let code): "Cannot listen: \(String(cString: strerror(code)))."
        }
    }
}

internal import Glibc

/// Why the server cannot listen. Says so in the words of Django's `runserver`.
enum ListenError: Error, Hashable {
    case portInUse
    case permissionDenied
    case addressNotAvailable
    case unknownHost(String)
    case other(errno: Int32)

    init(errno: Int32) {
        self =
            switch errno {
            case EADDRINUSE: .portInUse
            case EACCES, EPERM: .permissionDenied
            case EADDRNOTAVAIL, EAFNOSUPPORT: .addressNotAvailable
            default: .other(errno: errno)
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

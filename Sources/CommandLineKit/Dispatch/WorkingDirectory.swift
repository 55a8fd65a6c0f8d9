internal import Glibc

/// Absolute path of the folder the process is in; `.` if that folder is gone.
func currentWorkingDirectory() -> String {
    // SAFETY: with no buffer getcwd allocates one, which belongs to the caller and is freed here.
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
}

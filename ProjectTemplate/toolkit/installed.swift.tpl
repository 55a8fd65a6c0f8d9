/// The ManageKit toolkit: the folder that MANAGE_HOME names, else the one beside an installed `manage`.
let toolkit: Package.Dependency = {
    let environment = ProcessInfo.processInfo.environment
    let programs = (environment["PATH"] ?? "").split(separator: ":").map { $0 + "/manage" }
        .filter { FileManager.default.isExecutableFile(atPath: $0) }
        .map { URL(fileURLWithPath: $0).resolvingSymlinksInPath().path }
    let prefixes = programs.map { ($0 as NSString).deletingLastPathComponent + "/.." }
    let places = (prefixes + [NSHomeDirectory() + "/.local", "/usr/local", "/usr"])
        .map { URL(fileURLWithPath: $0 + "/share/manage").standardizedFileURL.path }
    let installed = places.first { FileManager.default.fileExists(atPath: $0 + "/Package.swift") }
    let path = environment["MANAGE_HOME"] ?? installed ?? "/usr/local/share/manage"
    return .package(name: "ManageKit", path: path)
}()

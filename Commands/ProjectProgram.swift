internal import CommandLineKit
internal import Glibc
internal import ORM
public import ProjectRegistry

/// Runs the command that the process's words name, with a project's apps, and ends the process.
///
/// The whole of a project's `main.swift`:
///
/// ```swift
/// await runProject("quickstart", apps: installedApps)
/// ```
public func runProject(_ name: String, apps: [any App.Type]) async -> Never {
    let code = await ManageProgram.project(name, apps: apps).run()
    await DatabaseDrivers.closeAll()
    exit(code.rawValue)
}

/// Runs the command that the process's words name, as `manage`, and ends the process.
///
/// Inside a project the project's own executable takes over for commands that need its apps.
public func runManage() async -> Never {
    exit(await ManageProgram.manage().run().rawValue)
}

/// The two programs that the commands are part of: `manage`, and each project's own executable.
enum ManageProgram {
    static let version = "0.1.0"

    static func manage(
        device: any ConsoleDevice = StandardStreams(),
        environment: EnvironmentVariables = .process,
        workingDirectory: String? = nil
    ) -> ManagementUtility {
        let preparation = ProjectPreparation(
            apps: AppRegistry(),
            findProject: Project.enclosing,
            openDatabase: DatabaseDrivers.open
        )
        return ManagementUtility(
            programName: "manage",
            version: version,
            groups: BuiltinCommands.groups,
            commonFlags: [Handover.noBuild],
            device: device,
            environment: environment,
            workingDirectory: workingDirectory,
            handOver: Handover.perform,
            prepare: { try await preparation($0, &$1) }
        )
    }

    static func project(
        _ name: String,
        apps: [any App.Type],
        device: any ConsoleDevice = StandardStreams(),
        environment: EnvironmentVariables = .process,
        workingDirectory: String? = nil
    ) -> ManagementUtility {
        let preparation = ProjectPreparation(
            apps: AppRegistry(project: name, apps: apps),
            findProject: { Project.deployed(name, in: $0) },
            openDatabase: DatabaseDrivers.open
        )
        let isHandedOver = environment[Handover.sentinel] == String(getpid())
        return ManagementUtility(
            programName: isHandedOver ? "manage" : name,
            version: version,
            groups: BuiltinCommands.groups
                + apps.map { CommandGroup(name: $0.label, commands: $0.commands) },
            commonFlags: [Handover.noBuild],
            device: device,
            environment: environment,
            workingDirectory: workingDirectory,
            prepare: { try await preparation($0, &$1) }
        )
    }
}

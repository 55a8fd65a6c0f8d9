import ManageKit

/// The apps of the project. `manage startapp` adds to this list.
let installedApps: [any App.Type] = []

// A project for tests that need a whole process: the commands with one app, whose methods show what the server does.
import ManageKit

await runProject("testproject", apps: [ProbeApp.self])

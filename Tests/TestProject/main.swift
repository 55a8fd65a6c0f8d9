// A project for tests that need a whole process: the commands with one app, whose methods show what the server does,
// and one that has nothing but migrations, where a test asks for some.
import ManageKit

await runProject(
    "testproject",
    apps: ArchiveApp.count > 0 ? [ProbeApp.self, ArchiveApp.self] : [ProbeApp.self])

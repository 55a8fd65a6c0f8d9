import CommandLineKit
import ORM
import ORMPostgres
import TestSupport
import Testing

@testable import ManagementCommands

/// The database commands on a PostgreSQL server.
@Suite struct PostgresMigrateTests {
    @Test("migrate makes the tables, showmigrations tells so, and zero takes them away")
    func lifecycle() async throws {
        let url = try PostgresServer.shared.get().makeDatabase()
        let database = try PostgresDatabase(url: url, name: url)
        try await withProject { sqlite in
            let project = ProjectSandbox(directory: sqlite.directory, database: database)
            let forwards = await project.run(["migrate"])
            #expect(forwards.error == "")
            #expect(
                forwards.output == """
                    Operations to perform:
                      Apply all migrations: blog
                    Running migrations:
                      Applying blog.0001_initial... OK
                      Applying blog.0002_post... OK

                    """)
            #expect(
                await project.run(["showmigrations"]).output
                    == "blog\n [X] 0001_initial\n [X] 0002_post\n")
            #expect(await project.run(["migrate", "blog", "zero"]).exitCode == .success)
            #expect(
                await project.run(["showmigrations"]).output
                    == "blog\n [ ] 0001_initial\n [ ] 0002_post\n")
        }
        await database.close()
    }
}

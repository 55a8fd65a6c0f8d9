import CommandLineKit
import Foundation
import Testing

@testable import ProjectRegistry

@Suite struct DatabaseSettingsTests {
    @Test(
        "forms of URLs",
        arguments: [
            ("sqlite:db.sqlite3", DatabaseSettings.sqlite(path: "db.sqlite3")),
            ("sqlite::memory:", .sqlite(path: ":memory:")),
            ("sqlite:///db.sqlite3", .sqlite(path: "db.sqlite3")),
            ("sqlite:////srv/db.sqlite3", .sqlite(path: "/srv/db.sqlite3")),
            ("sqlite:/srv/db.sqlite3", .sqlite(path: "/srv/db.sqlite3")),
            ("sqlite:", nil),
            ("mysql://h/n", nil),
        ]
    )
    func forms(_ url: String, _ expected: DatabaseSettings?) {
        #expect(DatabaseSettings(url: url) == expected)
    }

    @Test(
        "passwords are masked",
        arguments: [
            ("postgresql://u:p@h:5432/n", "postgresql://u:********@h:5432/n"),
            ("postgresql://u@h/n", "postgresql://u@h/n"),
            ("postgresql://u:p/q@h/n", "postgresql://u:********@h/n"),
            (
                "postgresql://h/n?user=u&password=p&x=y",
                "postgresql://h/n?user=u&password=********&x=y"
            ),
        ]
    )
    func mask(_ url: String, _ masked: String) {
        #expect(DatabaseSettings(url: url)?.maskedURL == masked)
    }

    @Test("options are read for each database, and shown by diffsettings")
    func options() throws {
        let settings = try load(
            """
            databases: {default: "postgresql:///n", files: "sqlite:x.db"}
            database_options:
              default: {max_connections: 20, max_shared_connections: 2, look_up_patience: 0,
                max_age: 60, acquire_timeout: 1.5, connect_timeout: 0,
                cancel_timeout: 3, reconnect_timeout: 0}
              files: {busy_timeout: 30, synchronous: normal}
            """)
        var expected = DatabaseOptions()
        expected.busyTimeout = .seconds(30)
        expected.synchronous = .normal
        #expect(settings.databaseOptions["files"] == expected)
        #expect(settings.databaseOptions["default"]?.lookUpPatience == .zero)
        #expect(
            settings.values.filter { $0.key.hasPrefix("database_options") }
                .map { "\($0.key) = \($0.text)  \($0.origin)" } == [
                    "database_options.default = {max_connections: 20, max_shared_connections: 2,"
                        + " look_up_patience: 0, max_age: 60, acquire_timeout: 1.5,"
                        + " connect_timeout: 0, cancel_timeout: 3, reconnect_timeout: 0}"
                        + "  settings.yaml:3",
                    "database_options.files = {busy_timeout: 30, synchronous: normal}"
                        + "  settings.yaml:6",
                ])
    }

    @Test(
        "options that there are not, and values that do not fit, are told with their line",
        arguments: [
            (
                "max_connection: 2",
                "settings.yaml:2: unknown setting `database_options.default.max_connection`, did"
                    + " you mean `max_connections`?"
            ),
            (
                "synchronous: extra",
                "settings.yaml:2: `database_options.default.synchronous` must be `full` or"
                    + " `normal` or `off`, not `extra`"
            ),
            (
                "max_age: 0",
                "settings.yaml:2: `database_options.default.max_age` must be a number of seconds,"
                    + " not `0`"
            ),
        ])
    func faultyOptions(_ option: String, _ message: String) {
        #expect {
            try load("database_options:\n  default: {\(option)}\n")
        } throws: {
            "\($0)" == message
        }
    }

    @Test("options of a database that there is not are told")
    func optionsOfNone() {
        #expect {
            try load("database_options:\n  defualt: {max_age: 5}\n")
        } throws: {
            "\($0)"
                == "settings.yaml:2: unknown setting `database_options.defualt`, did you mean"
                + " `default`?"
        }
    }

    /// The settings of a folder with such a file.
    private func load(_ text: String) throws -> Settings {
        let directory = FileManager.default.temporaryDirectory
            .appendingPathComponent("settings-\(UUID())").path
        try FileManager.default.createDirectory(
            atPath: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        try text.write(
            toFile: directory + "/settings.yaml", atomically: false, encoding: .utf8)
        return try SettingsLoader(
            directory: directory, environment: EnvironmentVariables([:])
        ).load()
    }
}

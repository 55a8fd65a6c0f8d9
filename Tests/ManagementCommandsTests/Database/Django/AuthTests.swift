import CommandLineKit
import Foundation
import ManageAuth
import ORM
import ProjectRegistry
import Testing

@testable import ManagementCommands

/// Users in tables that Django and the app `auth` share.
@Suite struct AuthTests {
    private static let apps: [any App.Type] = [ContentTypesApp.self, AuthApp.self]

    @Test(
        "the app's migrations make what its models say, under the names of Django's",
        arguments: DatabaseKind.allCases)
    func migrations(_ kind: DatabaseKind) async throws {
        try await withProject(on: kind) { project in
            let check = await project.run(["makemigrations", "--check"], apps: Self.apps)
            #expect(check.output == "No changes detected\n")
            let result = await project.run(["migrate"], apps: Self.apps)
            #expect(result.error == "")
            #expect(
                result.output.hasSuffix(
                    "  Applying auth.0012_alter_user_first_name_max_length... OK\n"))
        }
    }

    @Test(
        "a database of Django's needs no migration, and passwords are good on both sides",
        arguments: DatabaseKind.allCases)
    func passwords(_ kind: DatabaseKind) async throws {
        try await withDjango(on: kind) { project, django in
            let migrated = await project.run(["migrate"], apps: Self.apps)
            #expect(migrated.output.hasSuffix("  No migrations to apply.\n"))

            try await django.run("makeuser", "ann", "sésame")
            try await Databases.$override.withValue([project.database]) {
                var ann = try await User.objects.get(\.username == "ann")
                #expect(await ann.checkPassword("sésame"))
                #expect(await !ann.checkPassword("sesame"))
                await ann.setPassword("other")
                try await ann.save()
            }
            #expect(try await django.run("checkpassword", "ann", "other") == "True False \n")

            let made = await project.run(
                ["createsuperuser", "--username", "root", "--email", "root@example.org"],
                apps: Self.apps, answers: ["secret", "secrets", "secret", "secret"])
            #expect(
                made.error
                    == "Password: Password (again): error: Your passwords didn't match.\n"
                    + "Password: Password (again): ")
            #expect(made.output == "Superuser created successfully.\n")
            #expect(
                try await django.run("checkpassword", "root", "secret")
                    == "True True root@example.org\n")

            let changed = await project.run(
                ["changepassword", "root"], apps: Self.apps, answers: ["new", "new"])
            #expect(changed.output == "Password changed successfully for user 'root'\n")
            #expect(
                try await django.run("checkpassword", "root", "new")
                    == "True True root@example.org\n")
        }
    }

    @Test(
        "fixtures with natural keys say the same to both sides", arguments: DatabaseKind.allCases)
    func naturalKeys(_ kind: DatabaseKind) async throws {
        try await withDjango(on: kind) { project, django in
            try await django.run("makeuser", "ann", "x")
            try await django.run("makegroup", "editors", "ann", "add_post")
            let words = [
                "dumpdata", "auth.user", "auth.group", "--natural-foreign", "--natural-primary",
                "--indent", "1",
            ]
            let theirs = try await django.run(
                words[0], words[1], words[2], words[3], words[4], words[5], words[6])
            let ours = await project.run(words, apps: Self.apps)
            #expect(ours.error == "")
            try #expect(Self.objects(ours.output) == Self.objects(theirs))
            #expect(ours.output.contains(#""groups": ["#))

            try theirs.write(
                toFile: "\(project.directory)/theirs.json", atomically: true, encoding: .utf8)
            try await project.database.executeScript("DELETE FROM auth_user_groups")
            // The rows are found by their names, and stay the same rows.
            let loaded = await project.run(["loaddata", "theirs.json"], apps: Self.apps)
            #expect(loaded.error == "")
            #expect(loaded.output == "Installed 2 object(s) from 1 fixture(s)\n")
            let pairs = try await project.database.rows(
                "SELECT u.username, g.name FROM auth_user u"
                    + " JOIN auth_user_groups p ON p.user_id = u.id"
                    + " JOIN auth_group g ON g.id = p.group_id")
            #expect(pairs == [["ann", "editors"]])

            try #"[{"model": "auth.user", "fields": {"username": "bob", "groups": [["nobody"]]}}]"#
                .write(
                    toFile: "\(project.directory)/bad.json", atomically: true, encoding: .utf8)
            let bad = await project.run(["loaddata", "bad.json"], apps: Self.apps)
            #expect(
                bad.error.hasSuffix(
                    "auth.user: field `groups`: there is no row of `auth.Group` with this natural key\n"
                ))
        }
    }

    private static func objects(_ text: String) throws -> Set<String> {
        guard case .array(let objects) = try JSONValue(parsing: text) else { return [] }
        // Django's moments have milliseconds only.
        return Set(
            try objects.map { object in
                let text = try object.text()
                return text.replacing(/"date_joined":"[^"]*",/, with: "")
            })
    }

    @Test(
        "refusals",
        arguments: [
            (["changepassword", "nobody"], "error: user 'nobody' does not exist\n"),
            (
                ["createsuperuser", "--noinput"],
                "error: You must use --username with --noinput.\n"
            ),
            (
                ["createsuperuser", "--noinput", "--username", "a b"],
                "error: Enter a valid username. This value may contain only letters, numbers, and"
                    + " @/./+/-/_ characters.\n"
            ),
            (
                ["createsuperuser", "--noinput", "--username", "taken"],
                "error: That username is already taken.\n"
            ),
            (
                ["createsuperuser", "--noinput", "--username", "ann"],
                "error: You must use --email with --noinput.\n"
            ),
            (
                ["createsuperuser", "--noinput", "--username", "ann", "--email", "nowhere"],
                "error: Enter a valid email address.\n"
            ),
        ] as [([String], String)])
    func refusals(_ words: [String], _ message: String) async throws {
        try await withProject { project in
            _ = await project.run(["migrate"], apps: Self.apps)
            try await Databases.$override.withValue([project.database]) {
                var user = User()
                user.username = "taken"
                try await user.save()
            }
            let result = await project.run(words, apps: Self.apps)
            #expect(result.error == message)
            #expect(result.exitCode == .failure)
        }
    }

    @Test("createsuperuser asks until a name is free and an address is one")
    func asksAgain() async throws {
        try await withProject { project in
            _ = await project.run(["migrate"], apps: Self.apps)
            try await Databases.$override.withValue([project.database]) {
                var user = User()
                user.username = "taken"
                try await user.save()
            }
            let made = await project.run(
                ["createsuperuser"], apps: Self.apps,
                answers: [
                    "taken", "a b", "Ａnn", "nowhere", "Ann@X.ORG", "", "", "secret", "secret",
                ])
            #expect(
                made.error
                    == "Username: error: That username is already taken.\n"
                    + "Username: error: Enter a valid username. This value may contain only"
                    + " letters, numbers, and @/./+/-/_ characters.\n"
                    + "Username: Email address: error: Enter a valid email address.\n"
                    + "Email address: Password: Password (again): error: Blank passwords aren't"
                    + " allowed.\nPassword: Password (again): ")
            #expect(made.output == "Superuser created successfully.\n")
            try await Databases.$override.withValue([project.database]) {
                let ann = try await User.objects.get(\.username == "Ann")
                #expect(ann.email == "Ann@x.org")
            }

            let named = await project.run(
                ["createsuperuser", "--email", "b@example.org"], apps: Self.apps,
                environment: ["LOGNAME": "Bob"], answers: ["", "secret", "secret"])
            #expect(named.error.hasPrefix("Username (leave blank to use 'bob'): Password: "))
            let changed = await project.run(
                ["changepassword"], apps: Self.apps, environment: ["USER": "bob"],
                answers: ["new", "new"])
            #expect(changed.output == "Password changed successfully for user 'bob'\n")
        }
    }

    @Test("generateproto prints the messages of the documents that described it first")
    func proto() async throws {
        try await withProject { project in
            let result = await project.run(
                ["generateproto", "--model", "auth.User", "--fields", "id,username,email,groups"],
                apps: Self.apps)
            #expect(result.error == "")
            #expect(
                result.output == """
                    syntax = "proto3";

                    package user;

                    import "google/protobuf/empty.proto";

                    service UserController {
                        rpc List(UserListRequest) returns (stream User) {}
                        rpc Create(User) returns (User) {}
                        rpc Retrieve(UserRetrieveRequest) returns (User) {}
                        rpc Update(User) returns (User) {}
                        rpc Destroy(User) returns (google.protobuf.Empty) {}
                    }

                    message User {
                        int32 id = 1;
                        string username = 2;
                        string email = 3;
                        repeated int32 groups = 4;
                    }

                    message UserListRequest {
                    }

                    message UserRetrieveRequest {
                        int32 id = 1;
                    }

                    """)
        }
    }
}

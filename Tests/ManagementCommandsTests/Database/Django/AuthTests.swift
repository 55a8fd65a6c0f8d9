import CommandLineKit
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

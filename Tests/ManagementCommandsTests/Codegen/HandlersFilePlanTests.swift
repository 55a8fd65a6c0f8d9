import ORM
import ProtoCodegen
import Protobuf
import Testing

@testable import ManagementCommands

@Suite struct HandlersFilePlanTests {
    private func plan(_ current: String?, isRegistered: Bool = false) throws -> SwiftFilePlan {
        let set = try CodegenSamples.descriptors([
            "account.proto": """
            syntax = "proto3";
            package account;
            service PostController {}
            message Post { int64 id = 1; }
            """
        ])
        let file = try #require(set.file(named: "account.proto"))
        let names = try #require(
            try ModelServiceNames(model: "Post", dialect: .framework, file: file))
        let sources = ServiceSources(
            entries: [.init(model: CodegenSamples.post, selection: .all, names: names)],
            app: "account",
            appType: "AccountApp",
            generatedModule: "GeneratedGRPC",
            templates: try ServiceTemplates()
        )
        return try SwiftFilePlan.handlers(sources, isRegistered: isRegistered, current: current)
    }

    private let fresh = """
        import ManageKit

        let handlers = BasicHandler {
            PostService()
        }

        extension AccountApp {
            public static var services: [any RegistrableRPCService] { handlers.services }
        }

        """

    @Test("a new file lists the services and makes the app serve them")
    func writesFresh() throws {
        #expect(try plan(nil).fresh == fresh)
        #expect(try plan(fresh).edited == fresh)
    }

    @Test("the list of a new app is filled in without asking")
    func fillsTemplate() throws {
        let plan = try plan(
            """
            import ManageKit

            /// The services that the server offers for this app.
            let handlers = BasicHandler {
            }

            """, isRegistered: true)
        #expect(!plan.needsDecision)
        #expect(
            plan.edited == """
                import ManageKit

                /// The services that the server offers for this app.
                let handlers = BasicHandler {
                    PostService()
                }

                """)
    }

    @Test("a list with services of a person's grows by what it lacks")
    func extendsList() throws {
        let current = """
            import ManageKit

            let handlers = BasicHandler {
                MineService()  // by hand
            }

            """
        let plan = try plan(current, isRegistered: true)
        #expect(plan.needsDecision)
        #expect(
            plan.edited == """
                import ManageKit

                let handlers = BasicHandler {
                    MineService()  // by hand
                    PostService()
                }

                """)
    }
}

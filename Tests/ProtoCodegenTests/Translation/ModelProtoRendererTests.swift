import ORM
import Testing

@testable import ProtoCodegen

@Suite struct ModelProtoRendererTests {
    @Test("the text is the one of django-grpc-framework")
    func frameworkText() throws {
        let models = [try TranslationSamples.proto(TranslationSamples.post)]
        #expect(
            ModelProtoRenderer(package: "account").render(models) == """
                syntax = "proto3";

                package account;

                import "google/protobuf/empty.proto";

                service PostController {
                    rpc List(PostListRequest) returns (stream Post) {}
                    rpc Create(Post) returns (Post) {}
                    rpc Retrieve(PostRetrieveRequest) returns (Post) {}
                    rpc Update(Post) returns (Post) {}
                    rpc Destroy(Post) returns (google.protobuf.Empty) {}
                }

                message Post {
                    int64 id = 1;
                    string title = 2;
                    string content = 3;
                    bool is_public = 4;
                    string created_at = 5;
                    int32 author = 6;
                    repeated int32 readers = 7;
                }

                message PostListRequest {
                }

                message PostRetrieveRequest {
                    int64 id = 1;
                }

                """)
    }

    @Test("the text is the one of django-grpc-bus")
    func busText() throws {
        let models = [
            try TranslationSamples.proto(
                TranslationSamples.user, .only(["username", "id"]), dialect: .bus)
        ]
        #expect(
            ModelProtoRenderer(package: nil).render(models) == """
                syntax = "proto3";

                import "google/protobuf/empty.proto";

                service User {
                    rpc list(UserListRequest) returns (stream UserData) {}
                    rpc create(UserData) returns (UserData) {}
                    rpc retrieve(UserRetrieveRequest) returns (UserData) {}
                    rpc update(UserData) returns (UserData) {}
                    rpc destroy(UserData) returns (google.protobuf.Empty) {}
                }

                message UserData {
                    string username = 1;
                    int32 id = 2;
                }

                message UserListRequest {
                }

                message UserRetrieveRequest {
                    int32 id = 1;
                }

                """)
    }

    @Test(
        "each kind of field has the type of the table",
        arguments: [
            (FieldKind.auto, "int32"), (.bigAuto, "int64"), (.smallInteger, "int32"),
            (.integer, "int32"), (.bigInteger, "int64"), (.positiveSmallInteger, "int32"),
            (.positiveInteger, "int32"), (.positiveBigInteger, "int64"), (.float, "float"),
            (.boolean, "bool"), (.char(maxLength: 10), "string"), (.text, "string"),
            (.dateTime(autoNow: true, autoNowAdd: false), "string"),
            (.foreignKey(TranslationSamples.userRelation), "int32"),
            (
                .foreignKey(
                    RelationDescription(
                        target: ModelName(appLabel: "a", name: "B"),
                        targetKind: .foreignKey(TranslationSamples.userRelation))), "int32"
            ),
        ])
    func mapsTypes(kind: FieldKind, type: String) {
        #expect(ProtoTypeMapping.scalar(for: kind) == type)
    }
}

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

    @Test("rich types tell absence from zero, name choices and give each request a message")
    func richText() throws {
        let model = ModelDescription(
            name: ModelName(appLabel: "account", name: "Post"),
            fields: [
                FieldDescription(name: "id", column: "id", kind: .auto, isPrimaryKey: true),
                FieldDescription(
                    name: "state", column: "state", kind: .char(maxLength: 1),
                    choices: [
                        FieldChoice(value: .text("inWork"), label: "In work"),
                        FieldChoice(value: .text("done!"), label: "Done"),
                        FieldChoice(value: .text(""), label: "None"),
                    ], helpText: "How far it is.\n\nFor readers."),
                FieldDescription(
                    name: "rank", column: "rank", kind: .smallInteger, isNull: true,
                    choices: [FieldChoice(value: .integer(7), label: "Very high")]),
                FieldDescription(
                    name: "at", column: "at", kind: .dateTime(autoNow: false, autoNowAdd: true),
                    isEditable: false),
            ]
        )
        let proto = ModelProto(
            model, fields: try FieldSelection.all.fields(of: model), dialect: .bus, types: .rich)
        #expect(
            ModelProtoRenderer(package: nil).render([proto]) == """
                syntax = "proto3";

                import "google/protobuf/empty.proto";
                import "google/protobuf/field_mask.proto";
                import "google/protobuf/timestamp.proto";

                service Post {
                    rpc list(PostListRequest) returns (PostListResponse) {}
                    rpc create(PostCreateRequest) returns (PostData) {}
                    rpc retrieve(PostRetrieveRequest) returns (PostData) {}
                    rpc update(PostUpdateRequest) returns (PostData) {}
                    rpc partial_update(PostPartialUpdateRequest) returns (PostData) {}
                    rpc destroy(PostDestroyRequest) returns (google.protobuf.Empty) {}
                }

                message PostData {
                    enum State {
                        STATE_UNSPECIFIED = 0;
                        STATE_IN_WORK = 1;
                        STATE_DONE = 2;
                    }

                    enum Rank {
                        RANK_UNSPECIFIED = 0;
                        RANK_VERY_HIGH = 1;
                    }

                    int32 id = 1;
                    // How far it is.
                    //
                    // For readers.
                    State state = 2;
                    optional Rank rank = 3;
                    google.protobuf.Timestamp at = 4;
                }

                message PostListRequest {
                    // How many rows to answer with at most; the server's choice if it is 0.
                    int32 page_size = 1;
                    // `next_page_token` of the answer before; empty for the first page.
                    string page_token = 2;
                    // Whether to count all rows, which takes a query more.
                    bool include_count = 3;
                    optional int32 id = 4;
                    optional PostData.State state = 5;
                    optional PostData.Rank rank = 6;
                }

                message PostListResponse {
                    repeated PostData results = 1;
                    // Empty on the last page.
                    string next_page_token = 2;
                    // All rows that meet the filters, if the request asked for it.
                    optional int64 count = 3;
                }

                message PostCreateRequest {
                    PostData.State state = 1;
                    optional PostData.Rank rank = 2;
                }

                message PostRetrieveRequest {
                    int32 id = 1;
                }

                message PostUpdateRequest {
                    int32 id = 1;
                    PostData.State state = 2;
                    optional PostData.Rank rank = 3;
                }

                message PostPartialUpdateRequest {
                    int32 id = 1;
                    optional PostData.State state = 2;
                    optional PostData.Rank rank = 3;
                    // The fields to change; without it, those that the request carries.
                    google.protobuf.FieldMask update_mask = 4;
                }

                message PostDestroyRequest {
                    int32 id = 1;
                }

                """)
    }
}

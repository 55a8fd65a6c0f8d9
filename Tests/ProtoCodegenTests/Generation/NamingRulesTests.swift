import GeneratedMessages
import Protobuf
import Testing

@testable import ProtoCodegen

@Suite struct NamingRulesTests {
    @Test(
        "words are joined as swift-protobuf joins them",
        arguments: [
            ("title", "title", "Title"), ("page_size", "pageSize", "PageSize"),
            ("author_id", "authorID", "AuthorID"), ("id", "id", "ID"),
            ("url_path", "urlPath", "URLPath"), ("https_url", "httpsURL", "HTTPSURL"),
            ("fooBar", "fooBar", "FooBar"), ("FOO_BAR", "fooBar", "FooBar"),
            ("foo1bar", "foo1Bar", "Foo1Bar"), ("foo__bar", "foo_Bar", "Foo_Bar"),
            ("foo_", "foo_", "Foo_"), ("_2d", "_2D", "_2D"),
            ("PartialUpdate", "partialUpdate", "PartialUpdate"),
        ])
    func camelCase(_ name: String, _ lower: String, _ upper: String) {
        #expect(CamelCase.lower(name) == lower)
        #expect(CamelCase.upper(name) == upper)
    }

    /// A file of one message and one enum, linked.
    private func file(
        _ path: String = "a.proto", package: String, message: String = "Post",
        _ change: (inout Google_Protobuf_FileDescriptorProto) -> Void = { _ in }
    ) throws -> FileDescriptor {
        var proto = Google_Protobuf_FileDescriptorProto()
        proto.name = path
        proto.package = package
        proto.syntax = "proto3"
        proto.messageType = [.with { $0.name = message }]
        change(&proto)
        return try FileDescriptor(proto, dependencies: [])
    }

    @Test(
        "a type's prefix comes from the package, or from the file's option",
        arguments: [
            ("", "Post"), ("account", "Account_Post"), ("account.v1", "Account_V1_Post"),
            ("blog_posts", "BlogPosts_Post"), ("a.2b", "A_2b_Post"),
        ])
    func prefix(_ package: String, _ name: String) throws {
        let message = try #require(try file(package: package).messages.first)
        #expect(NamingRules().typeName(message) == name)
        let prefixed = try file(package: package) { $0.options.swiftPrefix = "GTB" }
        #expect(NamingRules().typeName(try #require(prefixed.messages.first)) == "GTBPost")
    }

    @Test(
        "type names that Swift has taken get a suffix, and so do those that end in it",
        arguments: [
            ("Type", "TypeMessage"), ("String", "StringMessage"), ("class", "classMessage"),
            ("TypeMessage", "TypeMessageMessage"), ("PostMessage", "PostMessage"),
            ("Message", "Message"), ("Protobuf", "ProtobufMessage"),
        ])
    func reservedTypes(_ name: String, _ swiftName: String) throws {
        let message = try #require(try file(package: "", message: name).messages.first)
        #expect(NamingRules().typeName(message) == swiftName)
    }

    @Test("file names are unique in a module: folders become part of them")
    func paths() throws {
        let file = try file("shop/order_items.v1.proto", package: "shop")
        #expect(NamingRules().outputPath(file) == "shop_order_items.v1.pb.swift")
        #expect(NamingRules().fileTypeName(file) == "Shop_OrderItemsV1ProtoFile")
    }

    @Test("fields whose members would collide get their number")
    func collidingFields() throws {
        let file = try file(package: "") { proto in
            let names = [
                "title", "has_title", "class", "foo_bar", "foo__bar", "fooBar", "description",
            ]
            proto.messageType[0].field = names.enumerated().map { index, name in
                .with {
                    $0.name = name
                    $0.number = Int32(index + 1)
                    $0.type = .string
                    $0.label = .optional
                }
            }
        }
        let names = FieldNames.all(of: try #require(file.messages.first))
        #expect(
            names.map(\.property) == [
                "title", "hasTitle_p", "`class`", "fooBar_p4", "foo_Bar", "fooBar_p6",
                "description_p",
            ])
    }

    @Test("enum cases drop the enum's name where an identifier remains")
    func enumCases() throws {
        let file = try file(package: "") { proto in
            let names = [
                "FOO_STATE_NONE", "FOO_STATE_2D", "FOOSTATE_GONE", "FOO_STATE_", "OTHER",
                "FOO_STATE_SELF", "FOO_STATE_OTHER",
            ]
            proto.enumType = [
                .with {
                    $0.name = "FooState"
                    $0.value = names.enumerated().map { index, name in
                        .with {
                            $0.name = name
                            $0.number = Int32(index)
                        }
                    }
                }
            ]
        }
        #expect(
            NamingRules().caseNames(try #require(file.enums.first)) == [
                "none", "fooState2D", "gone", "fooState_", "other", "self_", "fooStateOther",
            ])
    }
}

import Foundation
import ORM
import Protobuf
import TestSupport
import Testing

@testable import ProtoCodegen

/// Whatever is done to a model, in whatever order: a number that a name had is never another's.
@Suite struct FieldNumberPropertyTests {
    /// SplitMix64: the same edits on every machine, by seed.
    private struct SeededGenerator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    private static let kinds: [FieldKind] = [
        .text, .integer, .bigInteger, .float, .boolean, .char(maxLength: 5),
        .dateTime(autoNow: false, autoNowAdd: false),
        .foreignKey(TranslationSamples.userRelation), .manyToMany(TranslationSamples.userRelation),
    ]

    private static func edit(
        _ fields: inout [FieldDescription], using random: inout SeededGenerator
    ) {
        let choice = Int.random(in: 0..<10, using: &random)
        let index = fields.isEmpty ? nil : Int.random(in: fields.indices, using: &random)
        switch (choice, index) {
        case (0...1, let index?): fields.remove(at: index)
        case (2, let index?): fields[index].kind = kinds.randomElement(using: &random) ?? .text
        case (3, let index?): fields[index].isNull.toggle()
        case (4, _): fields.shuffle(using: &random)
        case (5, let index?) where fields[index].column != nil:
            fields[index].kind = .char(maxLength: 9)
            fields[index].choices = ["a", "b", "c", "d"].shuffled(using: &random).prefix(3)
                .map { FieldChoice(value: .text($0), label: $0) }
        default:
            // Few names, so that those of removed fields come back.
            let name = "f\(Int.random(in: 0..<12, using: &random))"
            guard !fields.contains(where: { $0.name == name }) else { return }
            let kind = kinds.randomElement(using: &random) ?? .text
            var field = TranslationSamples.field(name, kind)
            field.helpText = Bool.random(using: &random) ? "Help for \(name)." : ""
            fields.append(field)
        }
    }

    /// `Post.f1 int32` of each number in each message and enum of a file.
    private static func owners(_ file: ProtoFile) -> [String: String] {
        var owners: [String: String] = [:]
        for message in file.messages {
            for field in message.allFields {
                owners["\(message.name.text) \(field.number.value)"] = field.name.text
            }
            for case .enumeration(let enumeration) in message.elements {
                for value in enumeration.values {
                    owners["\(message.name.text).\(enumeration.name.text) \(value.number.value)"] =
                        value.name.text
                }
            }
        }
        return owners
    }

    @Test(
        "no number is used again, nothing is left to do, and the text parses",
        arguments: [ProtoTypeSet.seed, .rich], 1...6)
    func neverReuses(types: ProtoTypeSet, seed: Int) throws {
        var random = SeededGenerator(state: UInt64(seed))
        var fields: [FieldDescription] = []
        var history: [String: String] = [:]
        var text: String?
        for _ in 0..<60 {
            Self.edit(&fields, using: &random)
            let model = ModelDescription(
                name: ModelName(appLabel: "account", name: "Post"),
                fields: [TranslationSamples.field("id", .bigAuto, isPrimaryKey: true)] + fields)
            let proto = ModelProto(
                model, fields: try FieldSelection.all.fields(of: model), dialect: .framework,
                types: types)
            guard let current = text else {
                text = ModelProtoRenderer(package: "account").render([proto])
                continue
            }
            let file = try ProtoParser.parse(ProtoSource(name: "account.proto", text: current))
            let outcome = ModelProtoMerger.merge([proto], into: file, isForced: true)
            #expect(outcome.conflicts == [])
            let after = try ProtoParser.parse(
                ProtoSource(name: "account.proto", text: outcome.text))
            for (number, name) in Self.owners(after) {
                let earlier = history.updateValue(name, forKey: number)
                #expect(earlier == nil || earlier == name, "\(number)")
            }
            let again = ModelProtoMerger.merge([proto], into: after, isForced: true)
            #expect(again == .init(text: outcome.text, changes: [], conflicts: []))
            text = outcome.text
        }
        try check(try #require(text))
    }

    /// Has our linker and the installed protoc read the text.
    private func check(_ text: String) throws {
        _ = try ProtoLinker.link(["account.proto"]) { name in
            name == "account.proto" ? Array(text.utf8) : nil
        }
        guard Protoc.isInstalled else { return }
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "evolution-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(text.utf8).write(to: folder.appending(path: "account.proto"))
        _ = try Protoc.debian.descriptors(
            of: ["account.proto"], importPaths: [folder.path])
    }
}

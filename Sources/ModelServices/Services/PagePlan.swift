internal import ORM
internal import Protobuf

/// How one pair of list request and response says which rows are meant, and carries them. Worked out once
/// for each pair.
final class PagePlan<Serializer: ModelSerializer, Request: Message, Response: Message>: Sendable {
    private let request: RequestPlan<Serializer, Request>
    private let size: MessageField?
    private let token: MessageField?
    private let includeCount: MessageField?
    private let results: Int?
    private let nextToken: Int?
    private let count: Int?

    private init() throws {
        request = try RequestPlan.shared()
        func field(_ name: String, _ forms: MessageField.Form...) -> MessageField? {
            Request.messageDescriptor.field(named: name).flatMap(MessageField.init).flatMap {
                forms.contains($0.form) && !$0.isRepeated ? $0 : nil
            }
        }
        size = field("page_size", .int32, .int64)
        token = field("page_token", .string)
        includeCount = field("include_count", .bool)
        let response = Response.messageDescriptor
        results =
            response.fields.first {
                $0.isRepeated && $0.messageType == Serializer.Message.messageDescriptor
            }?.number
        nextToken = response.field(named: "next_page_token").flatMap {
            $0.type == .string && !$0.isRepeated ? $0.number : nil
        }
        count = response.field(named: "count").flatMap {
            [.int32, .int64, .uint32, .uint64].contains($0.type) && !$0.isRepeated ? $0.number : nil
        }
    }

    static func shared() throws -> PagePlan {
        try pagePlans.object(for: PagePlan.self) { try PagePlan() }
    }

    /// One page of the rows that a request asks for.
    struct Page {
        var size: Int
        /// Rows before the page.
        var offset: Int
        var isCounted: Bool
        /// What the rows' fields must equal.
        var filters: [(field: String, value: DatabaseValue)]

        func filtered(_ rows: QuerySet<Serializer.Record>) throws -> QuerySet<Serializer.Record> {
            filters.reduce(rows) { $0.filter(field: $1.field, equals: $1.value) }
        }
    }

    func page(of message: Request, defaultSize: Int, maximumSize: Int) throws -> Page {
        let bytes = try message.serializedBytes()
        return try bytes.withUnsafeBytes { bytes in
            let asked = try size.flatMap { try $0.lastValue(in: bytes)?.integerValue } ?? 0
            guard asked >= 0 else {
                let violation = ValueViolation.tooSmall(minimum: 0)
                throw ValidationError(
                    field: "page_size", violation.description, code: violation.code)
            }
            let wantsCount = try includeCount.map { try $0.lastValue(in: bytes) == .bool(true) }
            return Page(
                size: asked == 0 ? defaultSize : Int(min(asked, Int64(maximumSize))),
                offset: try token.flatMap { try Self.offset($0.lastValue(in: bytes)) } ?? 0,
                isCounted: count != nil && wantsCount ?? true,
                filters: try filters(in: bytes))
        }
    }

    private func filters(
        in bytes: UnsafeRawBufferPointer
    ) throws -> [(field: String, value: DatabaseValue)] {
        let values = try RequestValues(
            decoding: bytes, plan: request.fields, positions: request.positions)
        var filters: [(field: String, value: DatabaseValue)] = []
        var violations: [FieldViolation] = []
        for (position, entry) in request.serializer.entries.enumerated()
        where entry.column != nil && entry.message.name != size?.name {
            guard let sent = values.single[position] else { continue }
            do throws(ValueViolation) {
                let value = try filter(sent, at: position, of: entry)
                filters.append((entry.field.name, value))
            } catch {
                violations.append(
                    FieldViolation(
                        field: entry.message.name, description: error.description, code: error.code)
                )
            }
        }
        guard violations.isEmpty else { throw ValidationError(violations) }
        return filters
    }

    private func filter(
        _ sent: DatabaseValue, at position: Int, of entry: SerializerPlan<Serializer>.Entry
    ) throws(ValueViolation) -> DatabaseValue {
        if let choices = request.choices[position] {
            return try entry.validator.validate(try choices.value(sent) ?? .null)
        }
        if entry.field.relation != nil, entry.field.isNull, sent == .integer(0) { return .null }
        return try entry.validator.validate(sent)
    }

    // MARK: - Answers

    func response(
        for page: Page, of rows: QuerySet<Serializer.Record>
    ) async throws -> Response {
        guard let results else {
            throw SerializerError.missingInMessage(
                serializer: "\(Serializer.self)", field: "results",
                message: Response.protoMessageName)
        }
        let total = page.isCounted ? try await rows.count() : nil
        var messages = try await request.serializer.encodedMessages(
            of: rows.page(offset: page.offset, size: page.size + 1))
        let isLast = messages.count <= page.size
        if !isLast { messages.removeLast() }
        var writer = WireWriter()
        for message in messages {
            message.withUnsafeBytes { writer.writePayload($0, field: results) }
        }
        if !isLast, let nextToken {
            writer.writeString(Self.token(page.offset + page.size), field: nextToken)
        }
        if let total, let count { writer.writeInt64(Int64(total), field: count) }
        return try writer.withUnsafeBytes { bytes throws(WireFormatError) in
            try Response(serializedBytes: bytes)
        }
    }

    // MARK: - Tokens

    /// Opaque to clients, so that its meaning can change: how many rows come before the page.
    private static func token(_ offset: Int) -> String {
        String(decoding: Base64.encodeUnpadded(Array("rows:\(offset)".utf8)), as: UTF8.self)
    }

    private static func offset(_ value: DatabaseValue?) throws -> Int? {
        guard let value, value != .text("") else { return nil }
        guard case .text(let text) = value,
            let bytes = Base64.decode(text),
            case let parts = String(decoding: bytes, as: UTF8.self).split(separator: ":"),
            parts.count == 2, parts[0] == "rows", let offset = Int(parts[1]), offset >= 0,
            token(offset) == text
        else { throw ValidationError(field: "page_token", "Invalid page token.") }
        return offset
    }
}

/// The plan of every list request and response that were used so far.
private let pagePlans = TypeCache()

extension DatabaseValue {
    fileprivate var integerValue: Int64? {
        if case .integer(let value) = self { value } else { nil }
    }
}

internal import ORM
internal import Protobuf

/// How the fields of one kind of request meet those of a serializer. Worked out once for each pair.
final class RequestPlan<Serializer: ModelSerializer, Request: Message>: Sendable {
    let serializer: SerializerPlan<Serializer>
    /// By position in the serializer's entries: the request's field of that name. One that the
    /// request lacks is a field that it cannot change.
    let carried: [MessageField?]
    let choices: [ChoiceTable?]
    /// The fields to read, each entry's at its position.
    let fields: [MessageField]
    /// Position in ``fields`` by field number.
    let positions: [Int: Int]
    /// Number of the `google.protobuf.FieldMask` that says what a partial update changes.
    let maskNumber: Int?

    private init() throws {
        serializer = try SerializerPlan.of(Serializer.self)
        let descriptor = Request.messageDescriptor
        var carried: [MessageField?] = []
        var choices: [ChoiceTable?] = []
        for entry in serializer.entries {
            let field = descriptor.field(named: entry.message.name)
            let table = field.flatMap { ChoiceTable(entry.field, $0) }
            let message = field.flatMap(MessageField.init)
            carried.append(message?.fits(entry.field, choices: table) == true ? message : nil)
            choices.append(table)
        }
        self.carried = carried
        self.choices = choices
        fields = zip(carried, serializer.messageFields).map { $0 ?? $1 }
        positions = Dictionary(
            carried.indices.compactMap { position in
                carried[position].map { ($0.number, position) }
            },
            uniquingKeysWith: { first, _ in first })
        maskNumber =
            descriptor.fields.first {
                $0.messageType?.fullName == Google_Protobuf_FieldMask.protoMessageName
                    && !$0.isRepeated
            }?.number
    }

    static func shared() throws -> RequestPlan {
        try requestPlans.object(for: RequestPlan.self) { try RequestPlan() }
    }

    /// The positions of the fields that the request's mask names; nil without a mask, or with an empty one.
    ///
    /// - Throws: ``ValidationError`` for a name that is no field of the request.
    func maskedPositions(in bytes: UnsafeRawBufferPointer) throws -> Set<Int>? {
        guard let maskNumber else { return nil }
        var reader = WireReader(bytes)
        var paths: [String] = []
        while let tag = try reader.nextTag() {
            if Int(tag >> 3) == maskNumber, tag & 7 == WireType.lengthDelimited.rawValue {
                let mask = try Google_Protobuf_FieldMask(serializedBytes: reader.readPayload())
                paths += mask.paths
            } else {
                try reader.skipValue(tag)
            }
        }
        guard !paths.isEmpty else { return nil }
        if paths.contains("*") { return Set(carried.indices) }
        var masked: Set<Int> = []
        for path in paths {
            guard let position = carried.firstIndex(where: { $0?.name == path }) else {
                let mask = Request.messageDescriptor.field(number: maskNumber)?.name ?? ""
                throw ValidationError(
                    field: mask, "\"\(path)\" is not a field of this request.")
            }
            masked.insert(position)
        }
        return masked
    }
}

/// The plan of every pair of serializer and request that was used so far.
private let requestPlans = TypeCache()

// Literals of Struct, Value and ListValue, so that JSON-like data can be written as Swift.

extension Google_Protobuf_Value: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(nilLiteral: ()) {
        self.init()
        kind = .nullValue(.nullValue)
    }

    public init(booleanLiteral value: Bool) {
        self.init()
        kind = .boolValue(value)
    }

    public init(floatLiteral value: Double) {
        self.init()
        kind = .numberValue(value)
    }

    public init(integerLiteral value: Int64) {
        self.init()
        kind = .numberValue(Double(value))
    }

    public init(stringLiteral value: String) {
        self.init()
        kind = .stringValue(value)
    }

    public init(arrayLiteral elements: Google_Protobuf_Value...) {
        self.init()
        kind = .listValue(.with { $0.values = elements })
    }

    /// The last of two equal keys counts.
    public init(dictionaryLiteral elements: (String, Google_Protobuf_Value)...) {
        self.init()
        kind = .structValue(
            .with { $0.fields = Dictionary(elements, uniquingKeysWith: { _, last in last }) })
    }
}

extension Google_Protobuf_Struct: ExpressibleByDictionaryLiteral {
    /// The last of two equal keys counts.
    public init(dictionaryLiteral elements: (String, Google_Protobuf_Value)...) {
        self.init()
        fields = Dictionary(elements, uniquingKeysWith: { _, last in last })
    }
}

extension Google_Protobuf_ListValue: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: Google_Protobuf_Value...) {
        self.init()
        values = elements
    }
}

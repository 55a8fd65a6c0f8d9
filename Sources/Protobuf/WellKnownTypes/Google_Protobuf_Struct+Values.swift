extension Google_Protobuf_Struct {
    /// A struct with these fields.
    public init(fields: [String: Google_Protobuf_Value]) {
        self.init()
        self.fields = fields
    }

    /// The value of a field; setting `nil` removes it.
    public subscript(key: String) -> Google_Protobuf_Value? {
        get { fields[key] }
        set { fields[key] = newValue }
    }
}

extension Google_Protobuf_ListValue {
    /// A list of these values.
    public init(values: [Google_Protobuf_Value]) {
        self.init()
        self.values = values
    }

    /// The value at a position, which must be there.
    public subscript(index: Int) -> Google_Protobuf_Value {
        get { values[index] }
        set { values[index] = newValue }
    }
}

extension Google_Protobuf_Value {
    /// A number.
    public init(numberValue: Double) {
        self.init()
        kind = .numberValue(numberValue)
    }

    /// A string.
    public init(stringValue: String) {
        self.init()
        kind = .stringValue(stringValue)
    }

    /// True or false.
    public init(boolValue: Bool) {
        self.init()
        kind = .boolValue(boolValue)
    }

    /// An object.
    public init(structValue: Google_Protobuf_Struct) {
        self.init()
        kind = .structValue(structValue)
    }

    /// An array.
    public init(listValue: Google_Protobuf_ListValue) {
        self.init()
        kind = .listValue(listValue)
    }
}

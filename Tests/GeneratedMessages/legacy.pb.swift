// Generated from legacy.proto by `manage generategrpc`. Do not edit.

public import Protobuf

public struct GLDLegacy: Protobuf.ExtensibleMessage {
    public static let protoMessageName = "golden.legacy.Legacy"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        LegacyProtoFile.descriptor.message(at: 0)
    }

    public var identifier: Int32 {
        get { _identifier ?? 0 }
        set { _identifier = newValue }
    }
    /// Whether `identifier` is set.
    public var hasIdentifier: Bool { _identifier != nil }
    /// Makes `identifier` unset; it then reads as its default.
    public mutating func clearIdentifier() { _identifier = nil }

    public var name: String {
        get { _name ?? "a \"name\"\n" }
        set { _name = newValue }
    }
    /// Whether `name` is set.
    public var hasName: Bool { _name != nil }
    /// Makes `name` unset; it then reads as its default.
    public mutating func clearName() { _name = nil }

    public var data: [UInt8] {
        get { _data ?? [1, 254, 10, 92] }
        set { _data = newValue }
    }
    /// Whether `data` is set.
    public var hasData: Bool { _data != nil }
    /// Makes `data` unset; it then reads as its default.
    public mutating func clearData() { _data = nil }

    public var ratio: Double {
        get { _ratio ?? -.infinity }
        set { _ratio = newValue }
    }
    /// Whether `ratio` is set.
    public var hasRatio: Bool { _ratio != nil }
    /// Makes `ratio` unset; it then reads as its default.
    public mutating func clearRatio() { _ratio = nil }

    public var half: Float {
        get { _half ?? 1500 }
        set { _half = newValue }
    }
    /// Whether `half` is set.
    public var hasHalf: Bool { _half != nil }
    /// Makes `half` unset; it then reads as its default.
    public mutating func clearHalf() { _half = nil }

    public var count: Int64 {
        get { _count ?? -7 }
        set { _count = newValue }
    }
    /// Whether `count` is set.
    public var hasCount: Bool { _count != nil }
    /// Makes `count` unset; it then reads as its default.
    public mutating func clearCount() { _count = nil }

    public var on: Bool {
        get { _on ?? true }
        set { _on = newValue }
    }
    /// Whether `on` is set.
    public var hasOn: Bool { _on != nil }
    /// Makes `on` unset; it then reads as its default.
    public mutating func clearOn() { _on = nil }

    public var color: GLDLegacy.Color {
        get { _color ?? GLDLegacy.Color.blue }
        set { _color = newValue }
    }
    /// Whether `color` is set.
    public var hasColor: Bool { _color != nil }
    /// Makes `color` unset; it then reads as its default.
    public mutating func clearColor() { _color = nil }

    public var colors: [GLDLegacy.Color] = []

    public var packedColors: [GLDLegacy.Color] = []

    public var numbers: [Int32] = []

    public var packedNumbers: [Int32] = []

    public var corner: GLDLegacy.Corner {
        get { _corner ?? GLDLegacy.Corner() }
        set { _corner = newValue }
    }
    /// Whether `corner` is set.
    public var hasCorner: Bool { _corner != nil }
    /// Makes `corner` unset; it then reads as its default.
    public mutating func clearCorner() { _corner = nil }

    public var side: [GLDLegacy.Side] = []

    public var choice: OneOf_Choice?

    public var shade: GLDLegacy.Color {
        get {
            if case .shade(let value)? = self.choice { return value }
            return GLDLegacy.Color()
        }
        set { self.choice = .shade(newValue) }
    }

    public var word: String {
        get {
            if case .word(let value)? = self.choice { return value }
            return ""
        }
        set { self.choice = .word(newValue) }
    }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    /// The extensions that are set.
    public var extensionFields = Protobuf.ExtensionFieldValueSet()

    /// The field of `choice` that is set.
    public enum OneOf_Choice: Hashable, Sendable {
        case shade(GLDLegacy.Color)
        case word(String)
    }

    public enum Color: Int, Protobuf.Enum, CaseIterable {
        case red = 1
        case blue = 2

        public init() {
            self = .red
        }
    }

    public struct Corner: Protobuf.Message {
        public static let protoMessageName = "golden.legacy.Legacy.Corner"
        public static var messageDescriptor: Protobuf.MessageDescriptor {
            LegacyProtoFile.descriptor.message(at: 1)
        }

        public var x: Int32 {
            get { _x ?? 0 }
            set { _x = newValue }
        }
        /// Whether `x` is set.
        public var hasX: Bool { _x != nil }
        /// Makes `x` unset; it then reads as its default.
        public mutating func clearX() { _x = nil }

        public var corner: GLDLegacy.Corner {
            get { _corner?.value ?? GLDLegacy.Corner() }
            set { _corner = Protobuf.Boxed(newValue) }
        }
        /// Whether `corner` is set.
        public var hasCorner: Bool { _corner != nil }
        /// Makes `corner` unset; it then reads as its default.
        public mutating func clearCorner() { _corner = nil }

        /// Fields that were read and are not in the schema.
        public var unknownFields = Protobuf.UnknownStorage()

        public init() {}

        private var _x: Int32?
        private var _corner: Protobuf.Boxed<GLDLegacy.Corner>?

        public mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 8: self._x = try reader.readInt32()
                case 18: try reader.readMessage(into: &self._corner)
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        public func encode(to writer: inout Protobuf.WireWriter) {
            if let value = self._x {
                writer.writeInt32(value, field: 1)
            }
            if let value = self._corner?.value {
                writer.writeMessage(value, field: 2)
            }
            writer.writeUnknownFields(self.unknownFields)
        }
    }

    public struct Side: Protobuf.Message {
        public static let protoMessageName = "golden.legacy.Legacy.Side"
        public static var messageDescriptor: Protobuf.MessageDescriptor {
            LegacyProtoFile.descriptor.message(at: 2)
        }

        public var length: Int32 {
            get { _length ?? 0 }
            set { _length = newValue }
        }
        /// Whether `length` is set.
        public var hasLength: Bool { _length != nil }
        /// Makes `length` unset; it then reads as its default.
        public mutating func clearLength() { _length = nil }

        /// Fields that were read and are not in the schema.
        public var unknownFields = Protobuf.UnknownStorage()

        public init() {}

        private var _length: Int32?

        public mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 8: self._length = try reader.readInt32()
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        public func encode(to writer: inout Protobuf.WireWriter) {
            if let value = self._length {
                writer.writeInt32(value, field: 1)
            }
            writer.writeUnknownFields(self.unknownFields)
        }
    }

    public init() {}

    private var _identifier: Int32?
    private var _name: String?
    private var _data: [UInt8]?
    private var _ratio: Double?
    private var _half: Float?
    private var _count: Int64?
    private var _on: Bool?
    private var _color: GLDLegacy.Color?
    private var _corner: GLDLegacy.Corner?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self._identifier = try reader.readInt32()
            case 18: self._name = try reader.readString()
            case 26: self._data = try reader.readBytes()
            case 33: self._ratio = try reader.readDouble()
            case 45: self._half = try reader.readFloat()
            case 48: self._count = try reader.readInt64()
            case 56: self._on = try reader.readBool()
            case 64:
                try reader.readClosedEnum(into: &self._color, unknownFields: &self.unknownFields)
            case 72:
                try reader.readClosedEnum(
                    appendingTo: &self.colors, unknownFields: &self.unknownFields)
            case 74:
                try reader.readPackedClosedEnum(
                    appendingTo: &self.colors, field: 9, unknownFields: &self.unknownFields)
            case 80:
                try reader.readClosedEnum(
                    appendingTo: &self.packedColors, unknownFields: &self.unknownFields)
            case 82:
                try reader.readPackedClosedEnum(
                    appendingTo: &self.packedColors, field: 10, unknownFields: &self.unknownFields)
            case 90: try reader.readPacked(Protobuf.Int32Codec.self, into: &self.numbers)
            case 88: try reader.readElement(Protobuf.Int32Codec.self, into: &self.numbers)
            case 98: try reader.readPacked(Protobuf.Int32Codec.self, into: &self.packedNumbers)
            case 96: try reader.readElement(Protobuf.Int32Codec.self, into: &self.packedNumbers)
            case 107: try reader.readGroup(13, into: &self._corner)
            case 115: try reader.readGroup(14, appendingTo: &self.side)
            case 120:
                var value: GLDLegacy.Color?
                try reader.readClosedEnum(into: &value, unknownFields: &self.unknownFields)
                if let value { self.shade = value }
            case 130: self.word = try reader.readString()
            default:
                try reader.readExtension(
                    tag, of: GLDLegacy.self, into: &self.extensionFields,
                    unknownFields: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._identifier {
            writer.writeInt32(value, field: 1)
        }
        if let value = self._name {
            writer.writeString(value, field: 2)
        }
        if let value = self._data {
            writer.writeBytes(value, field: 3)
        }
        if let value = self._ratio {
            writer.writeDouble(value, field: 4)
        }
        if let value = self._half {
            writer.writeFloat(value, field: 5)
        }
        if let value = self._count {
            writer.writeInt64(value, field: 6)
        }
        if let value = self._on {
            writer.writeBool(value, field: 7)
        }
        if let value = self._color {
            writer.writeEnum(value, field: 8)
        }
        writer.writeRepeated(self.colors, Protobuf.ClosedEnumCodec<GLDLegacy.Color>.self, field: 9)
        writer.writePacked(
            self.packedColors, Protobuf.ClosedEnumCodec<GLDLegacy.Color>.self, field: 10)
        writer.writeRepeated(self.numbers, Protobuf.Int32Codec.self, field: 11)
        writer.writePacked(self.packedNumbers, Protobuf.Int32Codec.self, field: 12)
        if let value = self._corner {
            writer.writeGroup(value, field: 13)
        }
        for value in self.side {
            writer.writeGroup(value, field: 14)
        }
        if case .shade(let value)? = self.choice {
            writer.writeEnum(value, field: 15)
        }
        if case .word(let value)? = self.choice {
            writer.writeString(value, field: 16)
        }
        writer.writeExtensions(self.extensionFields, in: 100..<536870912)
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if self._identifier == nil { return false }
        if !self.extensionFields.isInitialized { return false }
        return true
    }
}

/// Fields whose names are the same in Swift.
public struct GLDAlike: Protobuf.Message {
    public static let protoMessageName = "golden.legacy.Alike"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        LegacyProtoFile.descriptor.message(at: 3)
    }

    public var fooBar_p1: Int32 {
        get { _fooBar_p1 ?? 0 }
        set { _fooBar_p1 = newValue }
    }
    /// Whether `fooBar_p1` is set.
    public var hasFooBar_p1: Bool { _fooBar_p1 != nil }
    /// Makes `fooBar_p1` unset; it then reads as its default.
    public mutating func clearFooBar_p1() { _fooBar_p1 = nil }

    public var fooBar_p2: Int32 {
        get { _fooBar_p2 ?? 0 }
        set { _fooBar_p2 = newValue }
    }
    /// Whether `fooBar_p2` is set.
    public var hasFooBar_p2: Bool { _fooBar_p2 != nil }
    /// Makes `fooBar_p2` unset; it then reads as its default.
    public mutating func clearFooBar_p2() { _fooBar_p2 = nil }

    public var fooBar_p3: Int32 {
        get { _fooBar_p3 ?? 0 }
        set { _fooBar_p3 = newValue }
    }
    /// Whether `fooBar_p3` is set.
    public var hasFooBar_p3: Bool { _fooBar_p3 != nil }
    /// Makes `fooBar_p3` unset; it then reads as its default.
    public mutating func clearFooBar_p3() { _fooBar_p3 = nil }

    public var hasFooBar_p: Bool {
        get { _hasFooBar_p ?? false }
        set { _hasFooBar_p = newValue }
    }
    /// Whether `hasFooBar_p` is set.
    public var hasHasFooBar_p: Bool { _hasFooBar_p != nil }
    /// Makes `hasFooBar_p` unset; it then reads as its default.
    public mutating func clearHasFooBar_p() { _hasFooBar_p = nil }

    public var fooBar_p5: [Int32] = []

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _fooBar_p1: Int32?
    private var _fooBar_p2: Int32?
    private var _fooBar_p3: Int32?
    private var _hasFooBar_p: Bool?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self._fooBar_p1 = try reader.readInt32()
            case 16: self._fooBar_p2 = try reader.readInt32()
            case 24: self._fooBar_p3 = try reader.readInt32()
            case 32: self._hasFooBar_p = try reader.readBool()
            case 42: try reader.readPacked(Protobuf.Int32Codec.self, into: &self.fooBar_p5)
            case 40: try reader.readElement(Protobuf.Int32Codec.self, into: &self.fooBar_p5)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._fooBar_p1 {
            writer.writeInt32(value, field: 1)
        }
        if let value = self._fooBar_p2 {
            writer.writeInt32(value, field: 2)
        }
        if let value = self._fooBar_p3 {
            writer.writeInt32(value, field: 3)
        }
        if let value = self._hasFooBar_p {
            writer.writeBool(value, field: 4)
        }
        writer.writeRepeated(self.fooBar_p5, Protobuf.Int32Codec.self, field: 5)
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// The description of legacy.proto.
public enum LegacyProtoFile {
    public static let descriptor = Protobuf.FileDescriptor(
        embedded: """
            CgxsZWdhY3kucHJvdG8SDWdvbGRlbi5sZWdhY3kiqQYKBkxlZ2FjeRIeCgppZGVudGlmaWVyGAEgAigF\
            UgppZGVudGlmaWVyEh0KBG5hbWUYAiABKAk6CWEgIm5hbWUiClIEbmFtZRIgCgRkYXRhGAMgASgMOgxc\
            MDAxXDM3NlxuXFxSBGRhdGESGgoFcmF0aW8YBCABKAE6BC1pbmZSBXJhdGlvEhgKBGhhbGYYBSABKAI6\
            BDE1MDBSBGhhbGYSGAoFY291bnQYBiABKAM6Ai03UgVjb3VudBIUCgJvbhgHIAEoCDoEdHJ1ZVICb24S\
            PQoFY29sb3IYCCABKA4yGy5nb2xkZW4ubGVnYWN5LkxlZ2FjeS5Db2xvcjoKQ09MT1JfQkxVRVIFY29s\
            b3ISMwoGY29sb3JzGAkgAygOMhsuZ29sZGVuLmxlZ2FjeS5MZWdhY3kuQ29sb3JSBmNvbG9ycxJECg1w\
            YWNrZWRfY29sb3JzGAogAygOMhsuZ29sZGVuLmxlZ2FjeS5MZWdhY3kuQ29sb3JCAhABUgxwYWNrZWRD\
            b2xvcnMSGAoHbnVtYmVycxgLIAMoBVIHbnVtYmVycxIpCg5wYWNrZWRfbnVtYmVycxgMIAMoBUICEAFS\
            DXBhY2tlZE51bWJlcnMSNAoGY29ybmVyGA0gASgKMhwuZ29sZGVuLmxlZ2FjeS5MZWdhY3kuQ29ybmVy\
            UgZjb3JuZXISLgoEc2lkZRgOIAMoCjIaLmdvbGRlbi5sZWdhY3kuTGVnYWN5LlNpZGVSBHNpZGUSMwoF\
            c2hhZGUYDyABKA4yGy5nb2xkZW4ubGVnYWN5LkxlZ2FjeS5Db2xvckgAUgVzaGFkZRIUCgR3b3JkGBAg\
            ASgJSABSBHdvcmQaTAoGQ29ybmVyEgwKAXgYASABKAVSAXgSNAoGY29ybmVyGAIgASgLMhwuZ29sZGVu\
            LmxlZ2FjeS5MZWdhY3kuQ29ybmVyUgZjb3JuZXIaHgoEU2lkZRIWCgZsZW5ndGgYASABKAVSBmxlbmd0\
            aCImCgVDb2xvchINCglDT0xPUl9SRUQQARIOCgpDT0xPUl9CTFVFEAIqCAhkEICAgIACQggKBmNob2lj\
            ZSKLAQoFQWxpa2USFwoHZm9vX2JhchgBIAEoBVIGZm9vQmFyEhYKBmZvb0JhchgCIAEoBVIGZm9vQmFy\
            EhcKB0ZPT19CQVIYAyABKAVSBkZPT0JBUhIeCgtoYXNfZm9vX2JhchgEIAEoCFIJaGFzRm9vQmFyEhgK\
            CF9mb29fYmFyGAUgAygFUgZGb29CYXJCBroCA0dMRA==
            """,
        dependencies: []
    )
}

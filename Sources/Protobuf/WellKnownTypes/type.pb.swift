// Generated from google/protobuf/type.proto by `manage generategrpc`. Do not edit.

/// The syntax in which a protocol buffer element is defined.
public enum Google_Protobuf_Syntax: Protobuf.Enum, CaseIterable {
    /// Syntax `proto2`.
    case proto2  // = 0
    /// Syntax `proto3`.
    case proto3  // = 1
    /// Syntax `editions`.
    case editions  // = 2
    /// A number that the schema does not name.
    case UNRECOGNIZED(Int)

    public init() {
        self = .proto2
    }

    public init?(rawValue: Int) {
        switch rawValue {
        case 0: self = .proto2
        case 1: self = .proto3
        case 2: self = .editions
        default: self = .UNRECOGNIZED(rawValue)
        }
    }

    public var rawValue: Int {
        switch self {
        case .proto2: 0
        case .proto3: 1
        case .editions: 2
        case .UNRECOGNIZED(let number): number
        }
    }

    /// The cases that the schema names.
    public static let allCases: [Google_Protobuf_Syntax] = [
        .proto2,
        .proto3,
        .editions,
    ]
}

/// A protocol buffer message type.
///
/// New usages of this message as an alternative to DescriptorProto are strongly
/// discouraged. This message does not reliability preserve all information
/// necessary to model the schema and preserve semantics. Instead make use of
/// FileDescriptorSet which preserves the necessary information.
public struct Google_Protobuf_Type: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.Type"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_TypeProtoFile.descriptor.message(at: 0)
    }

    /// The fully qualified message name.
    public var name: String = ""

    /// The list of fields.
    public var fields: [Google_Protobuf_Field] = []

    /// The list of types appearing in `oneof` definitions in this type.
    public var oneofs: [String] = []

    /// The protocol buffer options.
    public var options: [Google_Protobuf_Option] = []

    /// The source context.
    public var sourceContext: Google_Protobuf_SourceContext {
        get { _sourceContext ?? Google_Protobuf_SourceContext() }
        set { _sourceContext = newValue }
    }
    /// Whether `sourceContext` is set.
    public var hasSourceContext: Bool { _sourceContext != nil }
    /// Makes `sourceContext` unset; it then reads as its default.
    public mutating func clearSourceContext() { _sourceContext = nil }

    /// The source syntax.
    public var syntax: Google_Protobuf_Syntax = Google_Protobuf_Syntax()

    /// The source edition string, only valid when syntax is SYNTAX_EDITIONS.
    public var edition: String = ""

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _sourceContext: Google_Protobuf_SourceContext?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.name = try reader.readString()
            case 18: try reader.readMessage(appendingTo: &self.fields)
            case 26: try reader.readElement(Protobuf.StringCodec.self, into: &self.oneofs)
            case 34: try reader.readMessage(appendingTo: &self.options)
            case 42: try reader.readMessage(into: &self._sourceContext)
            case 48: self.syntax = try reader.readEnum()
            case 58: self.edition = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !self.name.isEmpty {
            writer.writeString(self.name, field: 1)
        }
        for value in self.fields {
            writer.writeMessage(value, field: 2)
        }
        writer.writeRepeated(self.oneofs, Protobuf.StringCodec.self, field: 3)
        for value in self.options {
            writer.writeMessage(value, field: 4)
        }
        if let value = self._sourceContext {
            writer.writeMessage(value, field: 5)
        }
        if self.syntax != Google_Protobuf_Syntax() {
            writer.writeEnum(self.syntax, field: 6)
        }
        if !self.edition.isEmpty {
            writer.writeString(self.edition, field: 7)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// A single field of a message type.
///
/// New usages of this message as an alternative to FieldDescriptorProto are
/// strongly discouraged. This message does not reliability preserve all
/// information necessary to model the schema and preserve semantics. Instead
/// make use of FileDescriptorSet which preserves the necessary information.
public struct Google_Protobuf_Field: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.Field"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_TypeProtoFile.descriptor.message(at: 1)
    }

    /// The field type.
    public var kind: Google_Protobuf_Field.Kind = Google_Protobuf_Field.Kind()

    /// The field cardinality.
    public var cardinality: Google_Protobuf_Field.Cardinality = Google_Protobuf_Field.Cardinality()

    /// The field number.
    public var number: Int32 = 0

    /// The field name.
    public var name: String = ""

    /// The field type URL, without the scheme, for message or enumeration
    /// types. Example: `"type.googleapis.com/google.protobuf.Timestamp"`.
    public var typeURL: String = ""

    /// The index of the field type in `Type.oneofs`, for message or enumeration
    /// types. The first type has index 1; zero means the type is not in the list.
    public var oneofIndex: Int32 = 0

    /// Whether to use alternative packed wire representation.
    public var packed: Bool = false

    /// The protocol buffer options.
    public var options: [Google_Protobuf_Option] = []

    /// The field JSON name.
    public var jsonName: String = ""

    /// The string value of the default value of this field. Proto2 syntax only.
    public var defaultValue: String = ""

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    /// Basic field types.
    public enum Kind: Protobuf.Enum, CaseIterable {
        /// Field type unknown.
        case typeUnknown  // = 0
        /// Field type double.
        case typeDouble  // = 1
        /// Field type float.
        case typeFloat  // = 2
        /// Field type int64.
        case typeInt64  // = 3
        /// Field type uint64.
        case typeUint64  // = 4
        /// Field type int32.
        case typeInt32  // = 5
        /// Field type fixed64.
        case typeFixed64  // = 6
        /// Field type fixed32.
        case typeFixed32  // = 7
        /// Field type bool.
        case typeBool  // = 8
        /// Field type string.
        case typeString  // = 9
        /// Field type group. Proto2 syntax only, and deprecated.
        case typeGroup  // = 10
        /// Field type message.
        case typeMessage  // = 11
        /// Field type bytes.
        case typeBytes  // = 12
        /// Field type uint32.
        case typeUint32  // = 13
        /// Field type enum.
        case typeEnum  // = 14
        /// Field type sfixed32.
        case typeSfixed32  // = 15
        /// Field type sfixed64.
        case typeSfixed64  // = 16
        /// Field type sint32.
        case typeSint32  // = 17
        /// Field type sint64.
        case typeSint64  // = 18
        /// A number that the schema does not name.
        case UNRECOGNIZED(Int)

        public init() {
            self = .typeUnknown
        }

        public init?(rawValue: Int) {
            switch rawValue {
            case 0: self = .typeUnknown
            case 1: self = .typeDouble
            case 2: self = .typeFloat
            case 3: self = .typeInt64
            case 4: self = .typeUint64
            case 5: self = .typeInt32
            case 6: self = .typeFixed64
            case 7: self = .typeFixed32
            case 8: self = .typeBool
            case 9: self = .typeString
            case 10: self = .typeGroup
            case 11: self = .typeMessage
            case 12: self = .typeBytes
            case 13: self = .typeUint32
            case 14: self = .typeEnum
            case 15: self = .typeSfixed32
            case 16: self = .typeSfixed64
            case 17: self = .typeSint32
            case 18: self = .typeSint64
            default: self = .UNRECOGNIZED(rawValue)
            }
        }

        public var rawValue: Int {
            switch self {
            case .typeUnknown: 0
            case .typeDouble: 1
            case .typeFloat: 2
            case .typeInt64: 3
            case .typeUint64: 4
            case .typeInt32: 5
            case .typeFixed64: 6
            case .typeFixed32: 7
            case .typeBool: 8
            case .typeString: 9
            case .typeGroup: 10
            case .typeMessage: 11
            case .typeBytes: 12
            case .typeUint32: 13
            case .typeEnum: 14
            case .typeSfixed32: 15
            case .typeSfixed64: 16
            case .typeSint32: 17
            case .typeSint64: 18
            case .UNRECOGNIZED(let number): number
            }
        }

        /// The cases that the schema names.
        public static let allCases: [Kind] = [
            .typeUnknown,
            .typeDouble,
            .typeFloat,
            .typeInt64,
            .typeUint64,
            .typeInt32,
            .typeFixed64,
            .typeFixed32,
            .typeBool,
            .typeString,
            .typeGroup,
            .typeMessage,
            .typeBytes,
            .typeUint32,
            .typeEnum,
            .typeSfixed32,
            .typeSfixed64,
            .typeSint32,
            .typeSint64,
        ]
    }

    /// Whether a field is optional, required, or repeated.
    public enum Cardinality: Protobuf.Enum, CaseIterable {
        /// For fields with unknown cardinality.
        case unknown  // = 0
        /// For optional fields.
        case optional  // = 1
        /// For required fields. Proto2 syntax only.
        case required  // = 2
        /// For repeated fields.
        case repeated  // = 3
        /// A number that the schema does not name.
        case UNRECOGNIZED(Int)

        public init() {
            self = .unknown
        }

        public init?(rawValue: Int) {
            switch rawValue {
            case 0: self = .unknown
            case 1: self = .optional
            case 2: self = .required
            case 3: self = .repeated
            default: self = .UNRECOGNIZED(rawValue)
            }
        }

        public var rawValue: Int {
            switch self {
            case .unknown: 0
            case .optional: 1
            case .required: 2
            case .repeated: 3
            case .UNRECOGNIZED(let number): number
            }
        }

        /// The cases that the schema names.
        public static let allCases: [Cardinality] = [
            .unknown,
            .optional,
            .required,
            .repeated,
        ]
    }

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.kind = try reader.readEnum()
            case 16: self.cardinality = try reader.readEnum()
            case 24: self.number = try reader.readInt32()
            case 34: self.name = try reader.readString()
            case 50: self.typeURL = try reader.readString()
            case 56: self.oneofIndex = try reader.readInt32()
            case 64: self.packed = try reader.readBool()
            case 74: try reader.readMessage(appendingTo: &self.options)
            case 82: self.jsonName = try reader.readString()
            case 90: self.defaultValue = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.kind != Google_Protobuf_Field.Kind() {
            writer.writeEnum(self.kind, field: 1)
        }
        if self.cardinality != Google_Protobuf_Field.Cardinality() {
            writer.writeEnum(self.cardinality, field: 2)
        }
        if self.number != 0 {
            writer.writeInt32(self.number, field: 3)
        }
        if !self.name.isEmpty {
            writer.writeString(self.name, field: 4)
        }
        if !self.typeURL.isEmpty {
            writer.writeString(self.typeURL, field: 6)
        }
        if self.oneofIndex != 0 {
            writer.writeInt32(self.oneofIndex, field: 7)
        }
        if self.packed {
            writer.writeBool(self.packed, field: 8)
        }
        for value in self.options {
            writer.writeMessage(value, field: 9)
        }
        if !self.jsonName.isEmpty {
            writer.writeString(self.jsonName, field: 10)
        }
        if !self.defaultValue.isEmpty {
            writer.writeString(self.defaultValue, field: 11)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Enum type definition.
///
/// New usages of this message as an alternative to EnumDescriptorProto are
/// strongly discouraged. This message does not reliability preserve all
/// information necessary to model the schema and preserve semantics. Instead
/// make use of FileDescriptorSet which preserves the necessary information.
public struct Google_Protobuf_Enum: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.Enum"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_TypeProtoFile.descriptor.message(at: 2)
    }

    /// Enum type name.
    public var name: String = ""

    /// Enum value definitions.
    public var enumvalue: [Google_Protobuf_EnumValue] = []

    /// Protocol buffer options.
    public var options: [Google_Protobuf_Option] = []

    /// The source context.
    public var sourceContext: Google_Protobuf_SourceContext {
        get { _sourceContext ?? Google_Protobuf_SourceContext() }
        set { _sourceContext = newValue }
    }
    /// Whether `sourceContext` is set.
    public var hasSourceContext: Bool { _sourceContext != nil }
    /// Makes `sourceContext` unset; it then reads as its default.
    public mutating func clearSourceContext() { _sourceContext = nil }

    /// The source syntax.
    public var syntax: Google_Protobuf_Syntax = Google_Protobuf_Syntax()

    /// The source edition string, only valid when syntax is SYNTAX_EDITIONS.
    public var edition: String = ""

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _sourceContext: Google_Protobuf_SourceContext?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.name = try reader.readString()
            case 18: try reader.readMessage(appendingTo: &self.enumvalue)
            case 26: try reader.readMessage(appendingTo: &self.options)
            case 34: try reader.readMessage(into: &self._sourceContext)
            case 40: self.syntax = try reader.readEnum()
            case 50: self.edition = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !self.name.isEmpty {
            writer.writeString(self.name, field: 1)
        }
        for value in self.enumvalue {
            writer.writeMessage(value, field: 2)
        }
        for value in self.options {
            writer.writeMessage(value, field: 3)
        }
        if let value = self._sourceContext {
            writer.writeMessage(value, field: 4)
        }
        if self.syntax != Google_Protobuf_Syntax() {
            writer.writeEnum(self.syntax, field: 5)
        }
        if !self.edition.isEmpty {
            writer.writeString(self.edition, field: 6)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Enum value definition.
///
/// New usages of this message as an alternative to EnumValueDescriptorProto are
/// strongly discouraged. This message does not reliability preserve all
/// information necessary to model the schema and preserve semantics. Instead
/// make use of FileDescriptorSet which preserves the necessary information.
public struct Google_Protobuf_EnumValue: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.EnumValue"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_TypeProtoFile.descriptor.message(at: 3)
    }

    /// Enum value name.
    public var name: String = ""

    /// Enum value number.
    public var number: Int32 = 0

    /// Protocol buffer options.
    public var options: [Google_Protobuf_Option] = []

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.name = try reader.readString()
            case 16: self.number = try reader.readInt32()
            case 26: try reader.readMessage(appendingTo: &self.options)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !self.name.isEmpty {
            writer.writeString(self.name, field: 1)
        }
        if self.number != 0 {
            writer.writeInt32(self.number, field: 2)
        }
        for value in self.options {
            writer.writeMessage(value, field: 3)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// A protocol buffer option, which can be attached to a message, field,
/// enumeration, etc.
///
/// New usages of this message as an alternative to FileOptions, MessageOptions,
/// FieldOptions, EnumOptions, EnumValueOptions, ServiceOptions, or MethodOptions
/// are strongly discouraged.
public struct Google_Protobuf_Option: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.Option"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_TypeProtoFile.descriptor.message(at: 4)
    }

    /// The option's name. For protobuf built-in options (options defined in
    /// descriptor.proto), this is the short name. For example, `"map_entry"`.
    /// For custom options, it should be the fully-qualified name. For example,
    /// `"google.api.http"`.
    public var name: String = ""

    /// The option's value packed in an Any message. If the value is a primitive,
    /// the corresponding wrapper type defined in google/protobuf/wrappers.proto
    /// should be used. If the value is an enum, it should be stored as an int32
    /// value using the google.protobuf.Int32Value type.
    public var value: Google_Protobuf_Any {
        get { _value ?? Google_Protobuf_Any() }
        set { _value = newValue }
    }
    /// Whether `value` is set.
    public var hasValue: Bool { _value != nil }
    /// Makes `value` unset; it then reads as its default.
    public mutating func clearValue() { _value = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _value: Google_Protobuf_Any?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.name = try reader.readString()
            case 18: try reader.readMessage(into: &self._value)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !self.name.isEmpty {
            writer.writeString(self.name, field: 1)
        }
        if let value = self._value {
            writer.writeMessage(value, field: 2)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// The description of google/protobuf/type.proto.
public enum Google_Protobuf_TypeProtoFile {
    public static let descriptor = Protobuf.FileDescriptor(
        embedded: """
            Chpnb29nbGUvcHJvdG9idWYvdHlwZS5wcm90bxIPZ29vZ2xlLnByb3RvYnVmGhlnb29nbGUvcHJvdG9i\
            dWYvYW55LnByb3RvGiRnb29nbGUvcHJvdG9idWYvc291cmNlX2NvbnRleHQucHJvdG8ipwIKBFR5cGUS\
            EgoEbmFtZRgBIAEoCVIEbmFtZRIuCgZmaWVsZHMYAiADKAsyFi5nb29nbGUucHJvdG9idWYuRmllbGRS\
            BmZpZWxkcxIWCgZvbmVvZnMYAyADKAlSBm9uZW9mcxIxCgdvcHRpb25zGAQgAygLMhcuZ29vZ2xlLnBy\
            b3RvYnVmLk9wdGlvblIHb3B0aW9ucxJFCg5zb3VyY2VfY29udGV4dBgFIAEoCzIeLmdvb2dsZS5wcm90\
            b2J1Zi5Tb3VyY2VDb250ZXh0Ug1zb3VyY2VDb250ZXh0Ei8KBnN5bnRheBgGIAEoDjIXLmdvb2dsZS5w\
            cm90b2J1Zi5TeW50YXhSBnN5bnRheBIYCgdlZGl0aW9uGAcgASgJUgdlZGl0aW9uIrQGCgVGaWVsZBIv\
            CgRraW5kGAEgASgOMhsuZ29vZ2xlLnByb3RvYnVmLkZpZWxkLktpbmRSBGtpbmQSRAoLY2FyZGluYWxp\
            dHkYAiABKA4yIi5nb29nbGUucHJvdG9idWYuRmllbGQuQ2FyZGluYWxpdHlSC2NhcmRpbmFsaXR5EhYK\
            Bm51bWJlchgDIAEoBVIGbnVtYmVyEhIKBG5hbWUYBCABKAlSBG5hbWUSGQoIdHlwZV91cmwYBiABKAlS\
            B3R5cGVVcmwSHwoLb25lb2ZfaW5kZXgYByABKAVSCm9uZW9mSW5kZXgSFgoGcGFja2VkGAggASgIUgZw\
            YWNrZWQSMQoHb3B0aW9ucxgJIAMoCzIXLmdvb2dsZS5wcm90b2J1Zi5PcHRpb25SB29wdGlvbnMSGwoJ\
            anNvbl9uYW1lGAogASgJUghqc29uTmFtZRIjCg1kZWZhdWx0X3ZhbHVlGAsgASgJUgxkZWZhdWx0VmFs\
            dWUiyAIKBEtpbmQSEAoMVFlQRV9VTktOT1dOEAASDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FU\
            EAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVf\
            RklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkS\
            DgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJ\
            TlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBAS\
            DwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASInQKC0NhcmRpbmFsaXR5EhcKE0NBUkRJTkFM\
            SVRZX1VOS05PV04QABIYChRDQVJESU5BTElUWV9PUFRJT05BTBABEhgKFENBUkRJTkFMSVRZX1JFUVVJ\
            UkVEEAISGAoUQ0FSRElOQUxJVFlfUkVQRUFURUQQAyKZAgoERW51bRISCgRuYW1lGAEgASgJUgRuYW1l\
            EjgKCWVudW12YWx1ZRgCIAMoCzIaLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVSCWVudW12YWx1ZRIx\
            CgdvcHRpb25zGAMgAygLMhcuZ29vZ2xlLnByb3RvYnVmLk9wdGlvblIHb3B0aW9ucxJFCg5zb3VyY2Vf\
            Y29udGV4dBgEIAEoCzIeLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb250ZXh0Ug1zb3VyY2VDb250ZXh0\
            Ei8KBnN5bnRheBgFIAEoDjIXLmdvb2dsZS5wcm90b2J1Zi5TeW50YXhSBnN5bnRheBIYCgdlZGl0aW9u\
            GAYgASgJUgdlZGl0aW9uImoKCUVudW1WYWx1ZRISCgRuYW1lGAEgASgJUgRuYW1lEhYKBm51bWJlchgC\
            IAEoBVIGbnVtYmVyEjEKB29wdGlvbnMYAyADKAsyFy5nb29nbGUucHJvdG9idWYuT3B0aW9uUgdvcHRp\
            b25zIkgKBk9wdGlvbhISCgRuYW1lGAEgASgJUgRuYW1lEioKBXZhbHVlGAIgASgLMhQuZ29vZ2xlLnBy\
            b3RvYnVmLkFueVIFdmFsdWUqQwoGU3ludGF4EhEKDVNZTlRBWF9QUk9UTzIQABIRCg1TWU5UQVhfUFJP\
            VE8zEAESEwoPU1lOVEFYX0VESVRJT05TEAJCewoTY29tLmdvb2dsZS5wcm90b2J1ZkIJVHlwZVByb3Rv\
            UAFaLWdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL3R5cGVwYvgBAaICA0dQQqoC\
            Hkdvb2dsZS5Qcm90b2J1Zi5XZWxsS25vd25UeXBlc2IGcHJvdG8z
            """,
        dependencies: [
            Google_Protobuf_AnyProtoFile.descriptor,
            Google_Protobuf_SourceContextProtoFile.descriptor,
        ]
    )
}

// Generated from everything.proto by `manage generategrpc`. Do not edit.

public import Protobuf

/// How far something has come.
public enum Golden_V1_State: Protobuf.Enum, CaseIterable {
    case unspecified  // = 0
    /// In use.
    case active  // = 1
    case `default`  // = 2
    case state2Fa  // = 3
    case gone  // = -1
    /// A number that the schema does not name.
    case UNRECOGNIZED(Int)

    public static let enabled = Self.active

    public init() {
        self = .unspecified
    }

    public init?(rawValue: Int) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .active
        case 2: self = .default
        case 3: self = .state2Fa
        case -1: self = .gone
        default: self = .UNRECOGNIZED(rawValue)
        }
    }

    public var rawValue: Int {
        switch self {
        case .unspecified: 0
        case .active: 1
        case .default: 2
        case .state2Fa: 3
        case .gone: -1
        case .UNRECOGNIZED(let number): number
        }
    }

    /// The cases that the schema names.
    public static let allCases: [Golden_V1_State] = [
        .unspecified,
        .active,
        .default,
        .state2Fa,
        .gone,
    ]
}

/// Every kind of field once.
///
/// The second paragraph stays apart.
public struct Golden_V1_Everything: Protobuf.Message {
    public static let protoMessageName = "golden.v1.Everything"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        EverythingProtoFile.descriptor.message(at: 0)
    }

    public var doubleValue: Double {
        get { _fields.value.doubleValue }
        _modify { yield &_fields.value.doubleValue }
    }

    public var floatValue: Float {
        get { _fields.value.floatValue }
        _modify { yield &_fields.value.floatValue }
    }

    public var int32Value: Int32 {
        get { _fields.value.int32Value }
        _modify { yield &_fields.value.int32Value }
    }

    public var int64Value: Int64 {
        get { _fields.value.int64Value }
        _modify { yield &_fields.value.int64Value }
    }

    public var uint32Value: UInt32 {
        get { _fields.value.uint32Value }
        _modify { yield &_fields.value.uint32Value }
    }

    public var uint64Value: UInt64 {
        get { _fields.value.uint64Value }
        _modify { yield &_fields.value.uint64Value }
    }

    public var sint32Value: Int32 {
        get { _fields.value.sint32Value }
        _modify { yield &_fields.value.sint32Value }
    }

    public var sint64Value: Int64 {
        get { _fields.value.sint64Value }
        _modify { yield &_fields.value.sint64Value }
    }

    public var fixed32Value: UInt32 {
        get { _fields.value.fixed32Value }
        _modify { yield &_fields.value.fixed32Value }
    }

    public var fixed64Value: UInt64 {
        get { _fields.value.fixed64Value }
        _modify { yield &_fields.value.fixed64Value }
    }

    public var sfixed32Value: Int32 {
        get { _fields.value.sfixed32Value }
        _modify { yield &_fields.value.sfixed32Value }
    }

    public var sfixed64Value: Int64 {
        get { _fields.value.sfixed64Value }
        _modify { yield &_fields.value.sfixed64Value }
    }

    public var boolValue: Bool {
        get { _fields.value.boolValue }
        _modify { yield &_fields.value.boolValue }
    }

    public var stringValue: String {
        get { _fields.value.stringValue }
        _modify { yield &_fields.value.stringValue }
    }

    public var bytesValue: [UInt8] {
        get { _fields.value.bytesValue }
        _modify { yield &_fields.value.bytesValue }
    }

    public var state: Golden_V1_State {
        get { _fields.value.state }
        _modify { yield &_fields.value.state }
    }

    /// A trailing comment.
    public var child: Golden_V1_Everything.Child {
        get { _fields.value.child }
        _modify { yield &_fields.value.child }
    }
    /// Whether `child` is set.
    public var hasChild: Bool { _fields.value.hasChild }
    /// Makes `child` unset; it then reads as its default.
    public mutating func clearChild() { _fields.value.clearChild() }

    public var createdAt: Google_Protobuf_Timestamp {
        get { _fields.value.createdAt }
        _modify { yield &_fields.value.createdAt }
    }
    /// Whether `createdAt` is set.
    public var hasCreatedAt: Bool { _fields.value.hasCreatedAt }
    /// Makes `createdAt` unset; it then reads as its default.
    public mutating func clearCreatedAt() { _fields.value.clearCreatedAt() }

    public var maybeInt64: Int64 {
        get { _fields.value.maybeInt64 }
        _modify { yield &_fields.value.maybeInt64 }
    }
    /// Whether `maybeInt64` is set.
    public var hasMaybeInt64: Bool { _fields.value.hasMaybeInt64 }
    /// Makes `maybeInt64` unset; it then reads as its default.
    public mutating func clearMaybeInt64() { _fields.value.clearMaybeInt64() }

    public var maybeString: String {
        get { _fields.value.maybeString }
        _modify { yield &_fields.value.maybeString }
    }
    /// Whether `maybeString` is set.
    public var hasMaybeString: Bool { _fields.value.hasMaybeString }
    /// Makes `maybeString` unset; it then reads as its default.
    public mutating func clearMaybeString() { _fields.value.clearMaybeString() }

    public var maybeState: Golden_V1_State {
        get { _fields.value.maybeState }
        _modify { yield &_fields.value.maybeState }
    }
    /// Whether `maybeState` is set.
    public var hasMaybeState: Bool { _fields.value.hasMaybeState }
    /// Makes `maybeState` unset; it then reads as its default.
    public mutating func clearMaybeState() { _fields.value.clearMaybeState() }

    public var numbers: [Int32] {
        get { _fields.value.numbers }
        _modify { yield &_fields.value.numbers }
    }

    public var unpackedNumbers: [Int64] {
        get { _fields.value.unpackedNumbers }
        _modify { yield &_fields.value.unpackedNumbers }
    }

    public var doubles: [Double] {
        get { _fields.value.doubles }
        _modify { yield &_fields.value.doubles }
    }

    public var names: [String] {
        get { _fields.value.names }
        _modify { yield &_fields.value.names }
    }

    public var blobs: [[UInt8]] {
        get { _fields.value.blobs }
        _modify { yield &_fields.value.blobs }
    }

    public var states: [Golden_V1_State] {
        get { _fields.value.states }
        _modify { yield &_fields.value.states }
    }

    public var children: [Golden_V1_Everything.Child] {
        get { _fields.value.children }
        _modify { yield &_fields.value.children }
    }

    public var flags: [Bool] {
        get { _fields.value.flags }
        _modify { yield &_fields.value.flags }
    }

    public var counts: [String: Int64] {
        get { _fields.value.counts }
        _modify { yield &_fields.value.counts }
    }

    public var childrenByID: [Int32: Golden_V1_Everything.Child] {
        get { _fields.value.childrenByID }
        _modify { yield &_fields.value.childrenByID }
    }

    public var statesByFlag: [Bool: Golden_V1_State] {
        get { _fields.value.statesByFlag }
        _modify { yield &_fields.value.statesByFlag }
    }

    public var blobsByKey: [Int64: [UInt8]] {
        get { _fields.value.blobsByKey }
        _modify { yield &_fields.value.blobsByKey }
    }

    public var payload: OneOf_Payload? {
        get { _fields.value.payload }
        _modify { yield &_fields.value.payload }
    }

    /// The text.
    public var text: String {
        get { _fields.value.text }
        _modify { yield &_fields.value.text }
    }

    public var message: Golden_V1_Everything.Child {
        get { _fields.value.message }
        _modify { yield &_fields.value.message }
    }

    public var choice: Golden_V1_State {
        get { _fields.value.choice }
        _modify { yield &_fields.value.choice }
    }

    public var raw: [UInt8] {
        get { _fields.value.raw }
        _modify { yield &_fields.value.raw }
    }

    public var again: Golden_V1_Everything {
        get { _fields.value.again }
        _modify { yield &_fields.value.again }
    }

    public var nothing: Google_Protobuf_Empty {
        get { _fields.value.nothing }
        _modify { yield &_fields.value.nothing }
    }

    /// Leads back to its own type.
    public var parent: Golden_V1_Everything {
        get { _fields.value.parent }
        _modify { yield &_fields.value.parent }
    }
    /// Whether `parent` is set.
    public var hasParent: Bool { _fields.value.hasParent }
    /// Makes `parent` unset; it then reads as its default.
    public mutating func clearParent() { _fields.value.clearParent() }

    /// Fields that were read and are not in the schema.
    public var unknownFields: Protobuf.UnknownStorage {
        get { _fields.value.unknownFields }
        _modify { yield &_fields.value.unknownFields }
    }

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        try _fields.value.decode(from: &reader)
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        _fields.value.encode(to: &writer)
    }

    /// The field of `payload` that is set.
    public enum OneOf_Payload: Hashable, Sendable {
        /// The text.
        case text(String)
        case message(Golden_V1_Everything.Child)
        case choice(Golden_V1_State)
        case raw([UInt8])
        case again(Golden_V1_Everything)
        case nothing(Google_Protobuf_Empty)
    }

    public struct Child: Protobuf.Message {
        public static let protoMessageName = "golden.v1.Everything.Child"
        public static var messageDescriptor: Protobuf.MessageDescriptor {
            EverythingProtoFile.descriptor.message(at: 5)
        }

        public var id: Int64 = 0

        public var url: String = ""

        public var grandchild: Golden_V1_Everything.Child.Grandchild {
            get { _grandchild ?? Golden_V1_Everything.Child.Grandchild() }
            set { _grandchild = newValue }
        }
        /// Whether `grandchild` is set.
        public var hasGrandchild: Bool { _grandchild != nil }
        /// Makes `grandchild` unset; it then reads as its default.
        public mutating func clearGrandchild() { _grandchild = nil }

        public var kind: Golden_V1_Everything.Child.Kind = Golden_V1_Everything.Child.Kind()

        /// Fields that were read and are not in the schema.
        public var unknownFields = Protobuf.UnknownStorage()

        public enum Kind: Protobuf.Enum, CaseIterable {
            case none  // = 0
            case self_  // = 1
            /// A number that the schema does not name.
            case UNRECOGNIZED(Int)

            public init() {
                self = .none
            }

            public init?(rawValue: Int) {
                switch rawValue {
                case 0: self = .none
                case 1: self = .self_
                default: self = .UNRECOGNIZED(rawValue)
                }
            }

            public var rawValue: Int {
                switch self {
                case .none: 0
                case .self_: 1
                case .UNRECOGNIZED(let number): number
                }
            }

            /// The cases that the schema names.
            public static let allCases: [Kind] = [
                .none,
                .self_,
            ]
        }

        public struct Grandchild: Protobuf.Message {
            public static let protoMessageName = "golden.v1.Everything.Child.Grandchild"
            public static var messageDescriptor: Protobuf.MessageDescriptor {
                EverythingProtoFile.descriptor.message(at: 6)
            }

            public var authorID: UInt64 = 0

            /// Fields that were read and are not in the schema.
            public var unknownFields = Protobuf.UnknownStorage()

            public init() {}

            public mutating func decode(
                from reader: inout Protobuf.WireReader
            ) throws(Protobuf.WireFormatError) {
                while let tag = try reader.nextTag() {
                    switch tag {
                    case 9: self.authorID = try reader.readFixed64()
                    default: try reader.skip(tag, into: &self.unknownFields)
                    }
                }
            }

            public func encode(to writer: inout Protobuf.WireWriter) {
                if self.authorID != 0 {
                    writer.writeFixed64(self.authorID, field: 1)
                }
                writer.writeUnknownFields(self.unknownFields)
            }
        }

        public init() {}

        private var _grandchild: Golden_V1_Everything.Child.Grandchild?

        public mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 8: self.id = try reader.readInt64()
                case 18: self.url = try reader.readString()
                case 26: try reader.readMessage(into: &self._grandchild)
                case 32: self.kind = try reader.readEnum()
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        public func encode(to writer: inout Protobuf.WireWriter) {
            if self.id != 0 {
                writer.writeInt64(self.id, field: 1)
            }
            if !self.url.isEmpty {
                writer.writeString(self.url, field: 2)
            }
            if let value = self._grandchild {
                writer.writeMessage(value, field: 3)
            }
            if self.kind != Golden_V1_Everything.Child.Kind() {
                writer.writeEnum(self.kind, field: 4)
            }
            writer.writeUnknownFields(self.unknownFields)
        }
    }

    public init() {}

    private var _fields = Self._empty
    private static let _empty = Protobuf.Boxed(_Fields())

    private struct _Fields: Hashable, Sendable {
        var doubleValue: Double = 0

        var floatValue: Float = 0

        var int32Value: Int32 = 0

        var int64Value: Int64 = 0

        var uint32Value: UInt32 = 0

        var uint64Value: UInt64 = 0

        var sint32Value: Int32 = 0

        var sint64Value: Int64 = 0

        var fixed32Value: UInt32 = 0

        var fixed64Value: UInt64 = 0

        var sfixed32Value: Int32 = 0

        var sfixed64Value: Int64 = 0

        var boolValue: Bool = false

        var stringValue: String = ""

        var bytesValue: [UInt8] = []

        var state: Golden_V1_State = Golden_V1_State()

        var child: Golden_V1_Everything.Child {
            get { _child ?? Golden_V1_Everything.Child() }
            set { _child = newValue }
        }
        /// Whether `child` is set.
        var hasChild: Bool { _child != nil }
        /// Makes `child` unset; it then reads as its default.
        mutating func clearChild() { _child = nil }

        var createdAt: Google_Protobuf_Timestamp {
            get { _createdAt ?? Google_Protobuf_Timestamp() }
            set { _createdAt = newValue }
        }
        /// Whether `createdAt` is set.
        var hasCreatedAt: Bool { _createdAt != nil }
        /// Makes `createdAt` unset; it then reads as its default.
        mutating func clearCreatedAt() { _createdAt = nil }

        var maybeInt64: Int64 {
            get { _maybeInt64 ?? 0 }
            set { _maybeInt64 = newValue }
        }
        /// Whether `maybeInt64` is set.
        var hasMaybeInt64: Bool { _maybeInt64 != nil }
        /// Makes `maybeInt64` unset; it then reads as its default.
        mutating func clearMaybeInt64() { _maybeInt64 = nil }

        var maybeString: String {
            get { _maybeString ?? "" }
            set { _maybeString = newValue }
        }
        /// Whether `maybeString` is set.
        var hasMaybeString: Bool { _maybeString != nil }
        /// Makes `maybeString` unset; it then reads as its default.
        mutating func clearMaybeString() { _maybeString = nil }

        var maybeState: Golden_V1_State {
            get { _maybeState ?? Golden_V1_State() }
            set { _maybeState = newValue }
        }
        /// Whether `maybeState` is set.
        var hasMaybeState: Bool { _maybeState != nil }
        /// Makes `maybeState` unset; it then reads as its default.
        mutating func clearMaybeState() { _maybeState = nil }

        var numbers: [Int32] = []

        var unpackedNumbers: [Int64] = []

        var doubles: [Double] = []

        var names: [String] = []

        var blobs: [[UInt8]] = []

        var states: [Golden_V1_State] = []

        var children: [Golden_V1_Everything.Child] = []

        var flags: [Bool] = []

        var counts: [String: Int64] = [:]

        var childrenByID: [Int32: Golden_V1_Everything.Child] = [:]

        var statesByFlag: [Bool: Golden_V1_State] = [:]

        var blobsByKey: [Int64: [UInt8]] = [:]

        var payload: OneOf_Payload?

        var text: String {
            get {
                if case .text(let value)? = self.payload { return value }
                return ""
            }
            set { self.payload = .text(newValue) }
        }

        var message: Golden_V1_Everything.Child {
            get {
                if case .message(let value)? = self.payload { return value }
                return Golden_V1_Everything.Child()
            }
            set { self.payload = .message(newValue) }
        }

        var choice: Golden_V1_State {
            get {
                if case .choice(let value)? = self.payload { return value }
                return Golden_V1_State()
            }
            set { self.payload = .choice(newValue) }
        }

        var raw: [UInt8] {
            get {
                if case .raw(let value)? = self.payload { return value }
                return []
            }
            set { self.payload = .raw(newValue) }
        }

        var again: Golden_V1_Everything {
            get {
                if case .again(let value)? = self.payload { return value }
                return Golden_V1_Everything()
            }
            set { self.payload = .again(newValue) }
        }

        var nothing: Google_Protobuf_Empty {
            get {
                if case .nothing(let value)? = self.payload { return value }
                return Google_Protobuf_Empty()
            }
            set { self.payload = .nothing(newValue) }
        }

        var parent: Golden_V1_Everything {
            get { _parent ?? Golden_V1_Everything() }
            set { _parent = newValue }
        }
        /// Whether `parent` is set.
        var hasParent: Bool { _parent != nil }
        /// Makes `parent` unset; it then reads as its default.
        mutating func clearParent() { _parent = nil }

        var unknownFields = Protobuf.UnknownStorage()

        private var _child: Golden_V1_Everything.Child?
        private var _createdAt: Google_Protobuf_Timestamp?
        private var _maybeInt64: Int64?
        private var _maybeString: String?
        private var _maybeState: Golden_V1_State?
        private var _parent: Golden_V1_Everything?

        mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 9: self.doubleValue = try reader.readDouble()
                case 21: self.floatValue = try reader.readFloat()
                case 24: self.int32Value = try reader.readInt32()
                case 32: self.int64Value = try reader.readInt64()
                case 40: self.uint32Value = try reader.readUInt32()
                case 48: self.uint64Value = try reader.readUInt64()
                case 56: self.sint32Value = try reader.readSInt32()
                case 64: self.sint64Value = try reader.readSInt64()
                case 77: self.fixed32Value = try reader.readFixed32()
                case 81: self.fixed64Value = try reader.readFixed64()
                case 93: self.sfixed32Value = try reader.readSFixed32()
                case 97: self.sfixed64Value = try reader.readSFixed64()
                case 104: self.boolValue = try reader.readBool()
                case 114: self.stringValue = try reader.readString()
                case 122: self.bytesValue = try reader.readBytes()
                case 128: self.state = try reader.readEnum()
                case 138: try reader.readMessage(into: &self._child)
                case 146: try reader.readMessage(into: &self._createdAt)
                case 152: self._maybeInt64 = try reader.readInt64()
                case 162: self._maybeString = try reader.readString()
                case 168: self._maybeState = try reader.readEnum()
                case 178: try reader.readPacked(Protobuf.Int32Codec.self, into: &self.numbers)
                case 176: try reader.readElement(Protobuf.Int32Codec.self, into: &self.numbers)
                case 186:
                    try reader.readPacked(Protobuf.SInt64Codec.self, into: &self.unpackedNumbers)
                case 184:
                    try reader.readElement(Protobuf.SInt64Codec.self, into: &self.unpackedNumbers)
                case 194: try reader.readPacked(Protobuf.DoubleCodec.self, into: &self.doubles)
                case 193: try reader.readElement(Protobuf.DoubleCodec.self, into: &self.doubles)
                case 202: try reader.readElement(Protobuf.StringCodec.self, into: &self.names)
                case 210: try reader.readElement(Protobuf.BytesCodec.self, into: &self.blobs)
                case 218:
                    try reader.readPacked(
                        Protobuf.EnumCodec<Golden_V1_State>.self, into: &self.states)
                case 216:
                    try reader.readElement(
                        Protobuf.EnumCodec<Golden_V1_State>.self, into: &self.states)
                case 226: try reader.readMessage(appendingTo: &self.children)
                case 234: try reader.readPacked(Protobuf.BoolCodec.self, into: &self.flags)
                case 232: try reader.readElement(Protobuf.BoolCodec.self, into: &self.flags)
                case 242:
                    try reader.readMapEntry(
                        Protobuf.StringCodec.self, Protobuf.Int64Codec.self, into: &self.counts,
                        unknownFields: &self.unknownFields)
                case 250:
                    try reader.readMapEntry(
                        Protobuf.Int32Codec.self,
                        Protobuf.MessageCodec<Golden_V1_Everything.Child>.self,
                        into: &self.childrenByID, unknownFields: &self.unknownFields)
                case 258:
                    try reader.readMapEntry(
                        Protobuf.BoolCodec.self, Protobuf.EnumCodec<Golden_V1_State>.self,
                        into: &self.statesByFlag, unknownFields: &self.unknownFields)
                case 266:
                    try reader.readMapEntry(
                        Protobuf.SFixed64Codec.self, Protobuf.BytesCodec.self,
                        into: &self.blobsByKey, unknownFields: &self.unknownFields)
                case 274: self.text = try reader.readString()
                case 282:
                    var value = self.message
                    try reader.readMessage(into: &value)
                    self.message = value
                case 288: self.choice = try reader.readEnum()
                case 298: self.raw = try reader.readBytes()
                case 306:
                    var value = self.again
                    try reader.readMessage(into: &value)
                    self.again = value
                case 314:
                    var value = self.nothing
                    try reader.readMessage(into: &value)
                    self.nothing = value
                case 322: try reader.readMessage(into: &self._parent)
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        func encode(to writer: inout Protobuf.WireWriter) {
            if self.doubleValue.bitPattern != 0 {
                writer.writeDouble(self.doubleValue, field: 1)
            }
            if self.floatValue.bitPattern != 0 {
                writer.writeFloat(self.floatValue, field: 2)
            }
            if self.int32Value != 0 {
                writer.writeInt32(self.int32Value, field: 3)
            }
            if self.int64Value != 0 {
                writer.writeInt64(self.int64Value, field: 4)
            }
            if self.uint32Value != 0 {
                writer.writeUInt32(self.uint32Value, field: 5)
            }
            if self.uint64Value != 0 {
                writer.writeUInt64(self.uint64Value, field: 6)
            }
            if self.sint32Value != 0 {
                writer.writeSInt32(self.sint32Value, field: 7)
            }
            if self.sint64Value != 0 {
                writer.writeSInt64(self.sint64Value, field: 8)
            }
            if self.fixed32Value != 0 {
                writer.writeFixed32(self.fixed32Value, field: 9)
            }
            if self.fixed64Value != 0 {
                writer.writeFixed64(self.fixed64Value, field: 10)
            }
            if self.sfixed32Value != 0 {
                writer.writeSFixed32(self.sfixed32Value, field: 11)
            }
            if self.sfixed64Value != 0 {
                writer.writeSFixed64(self.sfixed64Value, field: 12)
            }
            if self.boolValue {
                writer.writeBool(self.boolValue, field: 13)
            }
            if !self.stringValue.isEmpty {
                writer.writeString(self.stringValue, field: 14)
            }
            if !self.bytesValue.isEmpty {
                writer.writeBytes(self.bytesValue, field: 15)
            }
            if self.state != Golden_V1_State() {
                writer.writeEnum(self.state, field: 16)
            }
            if let value = self._child {
                writer.writeMessage(value, field: 17)
            }
            if let value = self._createdAt {
                writer.writeMessage(value, field: 18)
            }
            if let value = self._maybeInt64 {
                writer.writeInt64(value, field: 19)
            }
            if let value = self._maybeString {
                writer.writeString(value, field: 20)
            }
            if let value = self._maybeState {
                writer.writeEnum(value, field: 21)
            }
            writer.writePacked(self.numbers, Protobuf.Int32Codec.self, field: 22)
            writer.writeRepeated(self.unpackedNumbers, Protobuf.SInt64Codec.self, field: 23)
            writer.writePacked(self.doubles, Protobuf.DoubleCodec.self, field: 24)
            writer.writeRepeated(self.names, Protobuf.StringCodec.self, field: 25)
            writer.writeRepeated(self.blobs, Protobuf.BytesCodec.self, field: 26)
            writer.writePacked(self.states, Protobuf.EnumCodec<Golden_V1_State>.self, field: 27)
            for value in self.children {
                writer.writeMessage(value, field: 28)
            }
            writer.writePacked(self.flags, Protobuf.BoolCodec.self, field: 29)
            writer.writeMap(
                self.counts, Protobuf.StringCodec.self, Protobuf.Int64Codec.self, field: 30)
            writer.writeMap(
                self.childrenByID, Protobuf.Int32Codec.self,
                Protobuf.MessageCodec<Golden_V1_Everything.Child>.self, field: 31)
            writer.writeMap(
                self.statesByFlag, Protobuf.BoolCodec.self,
                Protobuf.EnumCodec<Golden_V1_State>.self, field: 32)
            writer.writeMap(
                self.blobsByKey, Protobuf.SFixed64Codec.self, Protobuf.BytesCodec.self, field: 33)
            if case .text(let value)? = self.payload {
                writer.writeString(value, field: 34)
            }
            if case .message(let value)? = self.payload {
                writer.writeMessage(value, field: 35)
            }
            if case .choice(let value)? = self.payload {
                writer.writeEnum(value, field: 36)
            }
            if case .raw(let value)? = self.payload {
                writer.writeBytes(value, field: 37)
            }
            if case .again(let value)? = self.payload {
                writer.writeMessage(value, field: 38)
            }
            if case .nothing(let value)? = self.payload {
                writer.writeMessage(value, field: 39)
            }
            if let value = self._parent {
                writer.writeMessage(value, field: 40)
            }
            writer.writeUnknownFields(self.unknownFields)
        }
    }
}

/// Names that Swift, or the generated code, has taken.
public struct Golden_V1_Words: Protobuf.Message {
    public static let protoMessageName = "golden.v1.Words"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        EverythingProtoFile.descriptor.message(at: 7)
    }

    public var `class`: String {
        get { _fields.value.`class` }
        _modify { yield &_fields.value.`class` }
    }

    public var self_p: String {
        get { _fields.value.self_p }
        _modify { yield &_fields.value.self_p }
    }

    public var init_p: String {
        get { _fields.value.init_p }
        _modify { yield &_fields.value.init_p }
    }

    public var description_p: String {
        get { _fields.value.description_p }
        _modify { yield &_fields.value.description_p }
    }

    public var hashValue_p: String {
        get { _fields.value.hashValue_p }
        _modify { yield &_fields.value.hashValue_p }
    }

    public var `default`: String {
        get { _fields.value.`default` }
        _modify { yield &_fields.value.`default` }
    }

    public var hasTitle_p: String {
        get { _fields.value.hasTitle_p }
        _modify { yield &_fields.value.hasTitle_p }
    }

    public var title: String {
        get { _fields.value.title }
        _modify { yield &_fields.value.title }
    }

    public var userID: String {
        get { _fields.value.userID }
        _modify { yield &_fields.value.userID }
    }

    public var httpURL2: String {
        get { _fields.value.httpURL2 }
        _modify { yield &_fields.value.httpURL2 }
    }

    public var fooBar: String {
        get { _fields.value.fooBar }
        _modify { yield &_fields.value.fooBar }
    }

    public var title2: String {
        get { _fields.value.title2 }
        _modify { yield &_fields.value.title2 }
    }

    public var tag: String {
        get { _fields.value.tag }
        _modify { yield &_fields.value.tag }
    }

    public var reader: String {
        get { _fields.value.reader }
        _modify { yield &_fields.value.reader }
    }

    public var writer: String {
        get { _fields.value.writer }
        _modify { yield &_fields.value.writer }
    }

    public var value: String {
        get { _fields.value.value }
        _modify { yield &_fields.value.value }
    }

    public var `in`: [String] {
        get { _fields.value.`in` }
        _modify { yield &_fields.value.`in` }
    }

    public var `operator`: String {
        get { _fields.value.`operator` }
        _modify { yield &_fields.value.`operator` }
    }
    /// Whether `operator` is set.
    public var hasOperator: Bool { _fields.value.hasOperator }
    /// Makes `operator` unset; it then reads as its default.
    public mutating func clearOperator() { _fields.value.clearOperator() }

    public var `switch`: OneOf_Switch? {
        get { _fields.value.`switch` }
        _modify { yield &_fields.value.`switch` }
    }

    public var `case`: String {
        get { _fields.value.`case` }
        _modify { yield &_fields.value.`case` }
    }

    public var none: String {
        get { _fields.value.none }
        _modify { yield &_fields.value.none }
    }

    public var typeValue: Golden_V1_Words.TypeMessage {
        get { _fields.value.typeValue }
        _modify { yield &_fields.value.typeValue }
    }
    /// Whether `typeValue` is set.
    public var hasTypeValue: Bool { _fields.value.hasTypeValue }
    /// Makes `typeValue` unset; it then reads as its default.
    public mutating func clearTypeValue() { _fields.value.clearTypeValue() }

    public var stringValue: Golden_V1_Words.StringMessage {
        get { _fields.value.stringValue }
        _modify { yield &_fields.value.stringValue }
    }
    /// Whether `stringValue` is set.
    public var hasStringValue: Bool { _fields.value.hasStringValue }
    /// Makes `stringValue` unset; it then reads as its default.
    public mutating func clearStringValue() { _fields.value.clearStringValue() }

    public var boolValue: Golden_V1_Words.BoolEnum {
        get { _fields.value.boolValue }
        _modify { yield &_fields.value.boolValue }
    }

    /// Fields that were read and are not in the schema.
    public var unknownFields: Protobuf.UnknownStorage {
        get { _fields.value.unknownFields }
        _modify { yield &_fields.value.unknownFields }
    }

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        try _fields.value.decode(from: &reader)
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        _fields.value.encode(to: &writer)
    }

    /// The field of `switch` that is set.
    public enum OneOf_Switch: Hashable, Sendable {
        case `case`(String)
        case none(String)
    }

    public enum BoolEnum: Protobuf.Enum, CaseIterable {
        case no  // = 0
        case `true`  // = 1
        /// A number that the schema does not name.
        case UNRECOGNIZED(Int)

        public init() {
            self = .no
        }

        public init?(rawValue: Int) {
            switch rawValue {
            case 0: self = .no
            case 1: self = .true
            default: self = .UNRECOGNIZED(rawValue)
            }
        }

        public var rawValue: Int {
            switch self {
            case .no: 0
            case .true: 1
            case .UNRECOGNIZED(let number): number
            }
        }

        /// The cases that the schema names.
        public static let allCases: [BoolEnum] = [
            .no,
            .true,
        ]
    }

    public struct TypeMessage: Protobuf.Message {
        public static let protoMessageName = "golden.v1.Words.Type"
        public static var messageDescriptor: Protobuf.MessageDescriptor {
            EverythingProtoFile.descriptor.message(at: 8)
        }

        public var `protocol`: Golden_V1_Words.TypeMessage {
            get { _protocol?.value ?? Golden_V1_Words.TypeMessage() }
            set { _protocol = Protobuf.Boxed(newValue) }
        }
        /// Whether `protocol` is set.
        public var hasProtocol: Bool { _protocol != nil }
        /// Makes `protocol` unset; it then reads as its default.
        public mutating func clearProtocol() { _protocol = nil }

        /// Fields that were read and are not in the schema.
        public var unknownFields = Protobuf.UnknownStorage()

        public init() {}

        private var _protocol: Protobuf.Boxed<Golden_V1_Words.TypeMessage>?

        public mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 10: try reader.readMessage(into: &self._protocol)
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        public func encode(to writer: inout Protobuf.WireWriter) {
            if let value = self._protocol?.value {
                writer.writeMessage(value, field: 1)
            }
            writer.writeUnknownFields(self.unknownFields)
        }
    }

    public struct StringMessage: Protobuf.Message {
        public static let protoMessageName = "golden.v1.Words.String"
        public static var messageDescriptor: Protobuf.MessageDescriptor {
            EverythingProtoFile.descriptor.message(at: 9)
        }

        public var text: Golden_V1_Words.StringMessage {
            get { _text?.value ?? Golden_V1_Words.StringMessage() }
            set { _text = Protobuf.Boxed(newValue) }
        }
        /// Whether `text` is set.
        public var hasText: Bool { _text != nil }
        /// Makes `text` unset; it then reads as its default.
        public mutating func clearText() { _text = nil }

        /// Fields that were read and are not in the schema.
        public var unknownFields = Protobuf.UnknownStorage()

        public init() {}

        private var _text: Protobuf.Boxed<Golden_V1_Words.StringMessage>?

        public mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 10: try reader.readMessage(into: &self._text)
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        public func encode(to writer: inout Protobuf.WireWriter) {
            if let value = self._text?.value {
                writer.writeMessage(value, field: 1)
            }
            writer.writeUnknownFields(self.unknownFields)
        }
    }

    public init() {}

    private var _fields = Self._empty
    private static let _empty = Protobuf.Boxed(_Fields())

    private struct _Fields: Hashable, Sendable {
        var `class`: String = ""

        var self_p: String = ""

        var init_p: String = ""

        var description_p: String = ""

        var hashValue_p: String = ""

        var `default`: String = ""

        var hasTitle_p: String = ""

        var title: String = ""

        var userID: String = ""

        var httpURL2: String = ""

        var fooBar: String = ""

        var title2: String = ""

        var tag: String = ""

        var reader: String = ""

        var writer: String = ""

        var value: String = ""

        var `in`: [String] = []

        var `operator`: String {
            get { _operator ?? "" }
            set { _operator = newValue }
        }
        /// Whether `operator` is set.
        var hasOperator: Bool { _operator != nil }
        /// Makes `operator` unset; it then reads as its default.
        mutating func clearOperator() { _operator = nil }

        var `switch`: OneOf_Switch?

        var `case`: String {
            get {
                if case .`case`(let value)? = self.`switch` { return value }
                return ""
            }
            set { self.`switch` = .`case`(newValue) }
        }

        var none: String {
            get {
                if case .none(let value)? = self.`switch` { return value }
                return ""
            }
            set { self.`switch` = .none(newValue) }
        }

        var typeValue: Golden_V1_Words.TypeMessage {
            get { _typeValue ?? Golden_V1_Words.TypeMessage() }
            set { _typeValue = newValue }
        }
        /// Whether `typeValue` is set.
        var hasTypeValue: Bool { _typeValue != nil }
        /// Makes `typeValue` unset; it then reads as its default.
        mutating func clearTypeValue() { _typeValue = nil }

        var stringValue: Golden_V1_Words.StringMessage {
            get { _stringValue ?? Golden_V1_Words.StringMessage() }
            set { _stringValue = newValue }
        }
        /// Whether `stringValue` is set.
        var hasStringValue: Bool { _stringValue != nil }
        /// Makes `stringValue` unset; it then reads as its default.
        mutating func clearStringValue() { _stringValue = nil }

        var boolValue: Golden_V1_Words.BoolEnum = Golden_V1_Words.BoolEnum()

        var unknownFields = Protobuf.UnknownStorage()

        private var _operator: String?
        private var _typeValue: Golden_V1_Words.TypeMessage?
        private var _stringValue: Golden_V1_Words.StringMessage?

        mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 10: self.`class` = try reader.readString()
                case 18: self.self_p = try reader.readString()
                case 26: self.init_p = try reader.readString()
                case 42: self.description_p = try reader.readString()
                case 50: self.hashValue_p = try reader.readString()
                case 58: self.`default` = try reader.readString()
                case 66: self.hasTitle_p = try reader.readString()
                case 74: self.title = try reader.readString()
                case 82: self.userID = try reader.readString()
                case 90: self.httpURL2 = try reader.readString()
                case 98: self.fooBar = try reader.readString()
                case 106: self.title2 = try reader.readString()
                case 122: self.tag = try reader.readString()
                case 130: self.reader = try reader.readString()
                case 138: self.writer = try reader.readString()
                case 146: self.value = try reader.readString()
                case 154: try reader.readElement(Protobuf.StringCodec.self, into: &self.`in`)
                case 162: self._operator = try reader.readString()
                case 170: self.`case` = try reader.readString()
                case 178: self.none = try reader.readString()
                case 186: try reader.readMessage(into: &self._typeValue)
                case 194: try reader.readMessage(into: &self._stringValue)
                case 200: self.boolValue = try reader.readEnum()
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        func encode(to writer: inout Protobuf.WireWriter) {
            if !self.`class`.isEmpty {
                writer.writeString(self.`class`, field: 1)
            }
            if !self.self_p.isEmpty {
                writer.writeString(self.self_p, field: 2)
            }
            if !self.init_p.isEmpty {
                writer.writeString(self.init_p, field: 3)
            }
            if !self.description_p.isEmpty {
                writer.writeString(self.description_p, field: 5)
            }
            if !self.hashValue_p.isEmpty {
                writer.writeString(self.hashValue_p, field: 6)
            }
            if !self.`default`.isEmpty {
                writer.writeString(self.`default`, field: 7)
            }
            if !self.hasTitle_p.isEmpty {
                writer.writeString(self.hasTitle_p, field: 8)
            }
            if !self.title.isEmpty {
                writer.writeString(self.title, field: 9)
            }
            if !self.userID.isEmpty {
                writer.writeString(self.userID, field: 10)
            }
            if !self.httpURL2.isEmpty {
                writer.writeString(self.httpURL2, field: 11)
            }
            if !self.fooBar.isEmpty {
                writer.writeString(self.fooBar, field: 12)
            }
            if !self.title2.isEmpty {
                writer.writeString(self.title2, field: 13)
            }
            if !self.tag.isEmpty {
                writer.writeString(self.tag, field: 15)
            }
            if !self.reader.isEmpty {
                writer.writeString(self.reader, field: 16)
            }
            if !self.writer.isEmpty {
                writer.writeString(self.writer, field: 17)
            }
            if !self.value.isEmpty {
                writer.writeString(self.value, field: 18)
            }
            writer.writeRepeated(self.`in`, Protobuf.StringCodec.self, field: 19)
            if let value = self._operator {
                writer.writeString(value, field: 20)
            }
            if case .`case`(let value)? = self.`switch` {
                writer.writeString(value, field: 21)
            }
            if case .none(let value)? = self.`switch` {
                writer.writeString(value, field: 22)
            }
            if let value = self._typeValue {
                writer.writeMessage(value, field: 23)
            }
            if let value = self._stringValue {
                writer.writeMessage(value, field: 24)
            }
            if self.boolValue != Golden_V1_Words.BoolEnum() {
                writer.writeEnum(self.boolValue, field: 25)
            }
            writer.writeUnknownFields(self.unknownFields)
        }
    }
}

public struct Golden_V1_Nothing: Protobuf.Message {
    public static let protoMessageName = "golden.v1.Nothing"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        EverythingProtoFile.descriptor.message(at: 10)
    }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            try reader.skip(tag, into: &self.unknownFields)
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// The description of everything.proto.
public enum EverythingProtoFile {
    public static let descriptor = Protobuf.FileDescriptor(
        embedded: """
            ChBldmVyeXRoaW5nLnByb3RvEglnb2xkZW4udjEaH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJv\
            dG8aG2dvb2dsZS9wcm90b2J1Zi9lbXB0eS5wcm90byLiEQoKRXZlcnl0aGluZxIhCgxkb3VibGVfdmFs\
            dWUYASABKAFSC2RvdWJsZVZhbHVlEh8KC2Zsb2F0X3ZhbHVlGAIgASgCUgpmbG9hdFZhbHVlEh8KC2lu\
            dDMyX3ZhbHVlGAMgASgFUgppbnQzMlZhbHVlEh8KC2ludDY0X3ZhbHVlGAQgASgDUgppbnQ2NFZhbHVl\
            EiEKDHVpbnQzMl92YWx1ZRgFIAEoDVILdWludDMyVmFsdWUSIQoMdWludDY0X3ZhbHVlGAYgASgEUgt1\
            aW50NjRWYWx1ZRIhCgxzaW50MzJfdmFsdWUYByABKBFSC3NpbnQzMlZhbHVlEiEKDHNpbnQ2NF92YWx1\
            ZRgIIAEoElILc2ludDY0VmFsdWUSIwoNZml4ZWQzMl92YWx1ZRgJIAEoB1IMZml4ZWQzMlZhbHVlEiMK\
            DWZpeGVkNjRfdmFsdWUYCiABKAZSDGZpeGVkNjRWYWx1ZRIlCg5zZml4ZWQzMl92YWx1ZRgLIAEoD1IN\
            c2ZpeGVkMzJWYWx1ZRIlCg5zZml4ZWQ2NF92YWx1ZRgMIAEoEFINc2ZpeGVkNjRWYWx1ZRIdCgpib29s\
            X3ZhbHVlGA0gASgIUglib29sVmFsdWUSIQoMc3RyaW5nX3ZhbHVlGA4gASgJUgtzdHJpbmdWYWx1ZRIf\
            CgtieXRlc192YWx1ZRgPIAEoDFIKYnl0ZXNWYWx1ZRImCgVzdGF0ZRgQIAEoDjIQLmdvbGRlbi52MS5T\
            dGF0ZVIFc3RhdGUSMQoFY2hpbGQYESABKAsyGy5nb2xkZW4udjEuRXZlcnl0aGluZy5DaGlsZFIFY2hp\
            bGQSOQoKY3JlYXRlZF9hdBgSIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCWNyZWF0ZWRB\
            dBIkCgttYXliZV9pbnQ2NBgTIAEoA0gBUgptYXliZUludDY0iAEBEiYKDG1heWJlX3N0cmluZxgUIAEo\
            CUgCUgttYXliZVN0cmluZ4gBARI2CgttYXliZV9zdGF0ZRgVIAEoDjIQLmdvbGRlbi52MS5TdGF0ZUgD\
            UgptYXliZVN0YXRliAEBEhgKB251bWJlcnMYFiADKAVSB251bWJlcnMSLQoQdW5wYWNrZWRfbnVtYmVy\
            cxgXIAMoEkICEABSD3VucGFja2VkTnVtYmVycxIYCgdkb3VibGVzGBggAygBUgdkb3VibGVzEhQKBW5h\
            bWVzGBkgAygJUgVuYW1lcxIUCgVibG9icxgaIAMoDFIFYmxvYnMSKAoGc3RhdGVzGBsgAygOMhAuZ29s\
            ZGVuLnYxLlN0YXRlUgZzdGF0ZXMSNwoIY2hpbGRyZW4YHCADKAsyGy5nb2xkZW4udjEuRXZlcnl0aGlu\
            Zy5DaGlsZFIIY2hpbGRyZW4SFAoFZmxhZ3MYHSADKAhSBWZsYWdzEjkKBmNvdW50cxgeIAMoCzIhLmdv\
            bGRlbi52MS5FdmVyeXRoaW5nLkNvdW50c0VudHJ5UgZjb3VudHMSTQoOY2hpbGRyZW5fYnlfaWQYHyAD\
            KAsyJy5nb2xkZW4udjEuRXZlcnl0aGluZy5DaGlsZHJlbkJ5SWRFbnRyeVIMY2hpbGRyZW5CeUlkEk0K\
            DnN0YXRlc19ieV9mbGFnGCAgAygLMicuZ29sZGVuLnYxLkV2ZXJ5dGhpbmcuU3RhdGVzQnlGbGFnRW50\
            cnlSDHN0YXRlc0J5RmxhZxJHCgxibG9ic19ieV9rZXkYISADKAsyJS5nb2xkZW4udjEuRXZlcnl0aGlu\
            Zy5CbG9ic0J5S2V5RW50cnlSCmJsb2JzQnlLZXkSFAoEdGV4dBgiIAEoCUgAUgR0ZXh0EjcKB21lc3Nh\
            Z2UYIyABKAsyGy5nb2xkZW4udjEuRXZlcnl0aGluZy5DaGlsZEgAUgdtZXNzYWdlEioKBmNob2ljZRgk\
            IAEoDjIQLmdvbGRlbi52MS5TdGF0ZUgAUgZjaG9pY2USEgoDcmF3GCUgASgMSABSA3JhdxItCgVhZ2Fp\
            bhgmIAEoCzIVLmdvbGRlbi52MS5FdmVyeXRoaW5nSABSBWFnYWluEjIKB25vdGhpbmcYJyABKAsyFi5n\
            b29nbGUucHJvdG9idWYuRW1wdHlIAFIHbm90aGluZxItCgZwYXJlbnQYKCABKAsyFS5nb2xkZW4udjEu\
            RXZlcnl0aGluZ1IGcGFyZW50GjkKC0NvdW50c0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVl\
            GAIgASgDUgV2YWx1ZToCOAEaXAoRQ2hpbGRyZW5CeUlkRW50cnkSEAoDa2V5GAEgASgFUgNrZXkSMQoF\
            dmFsdWUYAiABKAsyGy5nb2xkZW4udjEuRXZlcnl0aGluZy5DaGlsZFIFdmFsdWU6AjgBGlEKEVN0YXRl\
            c0J5RmxhZ0VudHJ5EhAKA2tleRgBIAEoCFIDa2V5EiYKBXZhbHVlGAIgASgOMhAuZ29sZGVuLnYxLlN0\
            YXRlUgV2YWx1ZToCOAEaPQoPQmxvYnNCeUtleUVudHJ5EhAKA2tleRgBIAEoEFIDa2V5EhQKBXZhbHVl\
            GAIgASgMUgV2YWx1ZToCOAEa+AEKBUNoaWxkEg4KAmlkGAEgASgDUgJpZBIQCgN1cmwYAiABKAlSA3Vy\
            bBJGCgpncmFuZGNoaWxkGAMgASgLMiYuZ29sZGVuLnYxLkV2ZXJ5dGhpbmcuQ2hpbGQuR3JhbmRjaGls\
            ZFIKZ3JhbmRjaGlsZBI0CgRraW5kGAQgASgOMiAuZ29sZGVuLnYxLkV2ZXJ5dGhpbmcuQ2hpbGQuS2lu\
            ZFIEa2luZBopCgpHcmFuZGNoaWxkEhsKCWF1dGhvcl9pZBgBIAEoBlIIYXV0aG9ySWQiJAoES2luZBIN\
            CglLSU5EX05PTkUQABINCglLSU5EX1NFTEYQAUIJCgdwYXlsb2FkQg4KDF9tYXliZV9pbnQ2NEIPCg1f\
            bWF5YmVfc3RyaW5nQg4KDF9tYXliZV9zdGF0ZSLDBgoFV29yZHMSFAoFY2xhc3MYASABKAlSBWNsYXNz\
            EhIKBHNlbGYYAiABKAlSBHNlbGYSEgoEaW5pdBgDIAEoCVIEaW5pdBIgCgtkZXNjcmlwdGlvbhgFIAEo\
            CVILZGVzY3JpcHRpb24SHQoKaGFzaF92YWx1ZRgGIAEoCVIJaGFzaFZhbHVlEhgKB2RlZmF1bHQYByAB\
            KAlSB2RlZmF1bHQSGwoJaGFzX3RpdGxlGAggASgJUghoYXNUaXRsZRIUCgV0aXRsZRgJIAEoCVIFdGl0\
            bGUSFwoHdXNlcl9pZBgKIAEoCVIGdXNlcklkEhsKCWh0dHBfdXJsMhgLIAEoCVIIaHR0cFVybDISFwoH\
            Zm9vX2JhchgMIAEoCVIGZm9vQmFyEhUKBnRpdGxlMhgNIAEoCVIFb3RoZXISEAoDdGFnGA8gASgJUgN0\
            YWcSFgoGcmVhZGVyGBAgASgJUgZyZWFkZXISFgoGd3JpdGVyGBEgASgJUgZ3cml0ZXISFAoFdmFsdWUY\
            EiABKAlSBXZhbHVlEg4KAmluGBMgAygJUgJpbhIfCghvcGVyYXRvchgUIAEoCUgBUghvcGVyYXRvcogB\
            ARIUCgRjYXNlGBUgASgJSABSBGNhc2USFAoEbm9uZRgWIAEoCUgAUgRub25lEjQKCnR5cGVfdmFsdWUY\
            FyABKAsyFS5nb2xkZW4udjEuV29yZHMuVHlwZVIJdHlwZVZhbHVlEjoKDHN0cmluZ192YWx1ZRgYIAEo\
            CzIXLmdvbGRlbi52MS5Xb3Jkcy5TdHJpbmdSC3N0cmluZ1ZhbHVlEjQKCmJvb2xfdmFsdWUYGSABKA4y\
            FS5nb2xkZW4udjEuV29yZHMuQm9vbFIJYm9vbFZhbHVlGjkKBFR5cGUSMQoIUHJvdG9jb2wYASABKAsy\
            FS5nb2xkZW4udjEuV29yZHMuVHlwZVIIUHJvdG9jb2waNQoGU3RyaW5nEisKBHRleHQYASABKAsyFy5n\
            b2xkZW4udjEuV29yZHMuU3RyaW5nUgR0ZXh0IiIKBEJvb2wSCwoHQk9PTF9OTxAAEg0KCUJPT0xfVFJV\
            RRABQggKBnN3aXRjaEILCglfb3BlcmF0b3IiCQoHTm90aGluZyqCAQoFU3RhdGUSFQoRU1RBVEVfVU5T\
            UEVDSUZJRUQQABIQCgxTVEFURV9BQ1RJVkUQARIRCg1TVEFURV9FTkFCTEVEEAESEQoNU1RBVEVfREVG\
            QVVMVBACEg0KCVNUQVRFXzJGQRADEhcKClNUQVRFX0dPTkUQ////////////ARoCEAFiBnByb3RvMw==
            """,
        dependencies: [
            Google_Protobuf_TimestampProtoFile.descriptor,
            Google_Protobuf_EmptyProtoFile.descriptor,
        ]
    )
}

// Generated from editions.proto by `manage generategrpc`. Do not edit.

public import Protobuf

public enum Golden_Editions_Open: Protobuf.Enum, CaseIterable {
    case zero  // = 0
    case one  // = 1
    /// A number that the schema does not name.
    case UNRECOGNIZED(Int)

    public init() {
        self = .zero
    }

    public init?(rawValue: Int) {
        switch rawValue {
        case 0: self = .zero
        case 1: self = .one
        default: self = .UNRECOGNIZED(rawValue)
        }
    }

    public var rawValue: Int {
        switch self {
        case .zero: 0
        case .one: 1
        case .UNRECOGNIZED(let number): number
        }
    }

    /// The cases that the schema names.
    public static let allCases: [Golden_Editions_Open] = [
        .zero,
        .one,
    ]
}

public enum Golden_Editions_Closed: Int, Protobuf.Enum, CaseIterable {
    case zero = 0
    case one = 1
    case two = 2

    public init() {
        self = .zero
    }
}

/// Presence is explicit unless a feature says otherwise.
public struct Golden_Editions_Modern: Protobuf.ExtensibleMessage {
    public static let protoMessageName = "golden.editions.Modern"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        EditionsProtoFile.descriptor.message(at: 0)
    }

    public var explicit: Int32 {
        get { _fields.value.explicit }
        _modify { yield &_fields.value.explicit }
    }
    /// Whether `explicit` is set.
    public var hasExplicit: Bool { _fields.value.hasExplicit }
    /// Makes `explicit` unset; it then reads as its default.
    public mutating func clearExplicit() { _fields.value.clearExplicit() }

    public var implicit: Int32 {
        get { _fields.value.implicit }
        _modify { yield &_fields.value.implicit }
    }

    public var needed: Int32 {
        get { _fields.value.needed }
        _modify { yield &_fields.value.needed }
    }
    /// Whether `needed` is set.
    public var hasNeeded: Bool { _fields.value.hasNeeded }
    /// Makes `needed` unset; it then reads as its default.
    public mutating func clearNeeded() { _fields.value.clearNeeded() }

    public var word: String {
        get { _fields.value.word }
        _modify { yield &_fields.value.word }
    }
    /// Whether `word` is set.
    public var hasWord: Bool { _fields.value.hasWord }
    /// Makes `word` unset; it then reads as its default.
    public mutating func clearWord() { _fields.value.clearWord() }

    public var packed: [Int32] {
        get { _fields.value.packed }
        _modify { yield &_fields.value.packed }
    }

    public var expanded: [Int32] {
        get { _fields.value.expanded }
        _modify { yield &_fields.value.expanded }
    }

    public var part: Golden_Editions_Modern.Part {
        get { _fields.value.part }
        _modify { yield &_fields.value.part }
    }
    /// Whether `part` is set.
    public var hasPart: Bool { _fields.value.hasPart }
    /// Makes `part` unset; it then reads as its default.
    public mutating func clearPart() { _fields.value.clearPart() }

    public var delimited: Golden_Editions_Modern.Part {
        get { _fields.value.delimited }
        _modify { yield &_fields.value.delimited }
    }
    /// Whether `delimited` is set.
    public var hasDelimited: Bool { _fields.value.hasDelimited }
    /// Makes `delimited` unset; it then reads as its default.
    public mutating func clearDelimited() { _fields.value.clearDelimited() }

    public var delimitedParts: [Golden_Editions_Modern.Part] {
        get { _fields.value.delimitedParts }
        _modify { yield &_fields.value.delimitedParts }
    }

    public var open: Golden_Editions_Open {
        get { _fields.value.open }
        _modify { yield &_fields.value.open }
    }
    /// Whether `open` is set.
    public var hasOpen: Bool { _fields.value.hasOpen }
    /// Makes `open` unset; it then reads as its default.
    public mutating func clearOpen() { _fields.value.clearOpen() }

    public var closed: Golden_Editions_Closed {
        get { _fields.value.closed }
        _modify { yield &_fields.value.closed }
    }
    /// Whether `closed` is set.
    public var hasClosed: Bool { _fields.value.hasClosed }
    /// Makes `closed` unset; it then reads as its default.
    public mutating func clearClosed() { _fields.value.clearClosed() }

    public var closeds: [Golden_Editions_Closed] {
        get { _fields.value.closeds }
        _modify { yield &_fields.value.closeds }
    }

    public var closedsByName: [String: Golden_Editions_Closed] {
        get { _fields.value.closedsByName }
        _modify { yield &_fields.value.closedsByName }
    }

    public var unchecked: String {
        get { _fields.value.unchecked }
        _modify { yield &_fields.value.unchecked }
    }
    /// Whether `unchecked` is set.
    public var hasUnchecked: Bool { _fields.value.hasUnchecked }
    /// Makes `unchecked` unset; it then reads as its default.
    public mutating func clearUnchecked() { _fields.value.clearUnchecked() }

    public var choice: OneOf_Choice? {
        get { _fields.value.choice }
        _modify { yield &_fields.value.choice }
    }

    public var chosen: Golden_Editions_Modern.Part {
        get { _fields.value.chosen }
        _modify { yield &_fields.value.chosen }
    }

    public var number: Int32 {
        get { _fields.value.number }
        _modify { yield &_fields.value.number }
    }

    public var next: Golden_Editions_Modern {
        get { _fields.value.next }
        _modify { yield &_fields.value.next }
    }
    /// Whether `next` is set.
    public var hasNext: Bool { _fields.value.hasNext }
    /// Makes `next` unset; it then reads as its default.
    public mutating func clearNext() { _fields.value.clearNext() }

    /// Fields that were read and are not in the schema.
    public var unknownFields: Protobuf.UnknownStorage {
        get { _fields.value.unknownFields }
        _modify { yield &_fields.value.unknownFields }
    }

    /// The extensions that are set.
    public var extensionFields: Protobuf.ExtensionFieldValueSet {
        get { _fields.value.extensionFields }
        _modify { yield &_fields.value.extensionFields }
    }

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        try _fields.value.decode(from: &reader)
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        _fields.value.encode(to: &writer)
    }

    public var isInitialized: Bool { _fields.value.isInitialized }

    /// The field of `choice` that is set.
    public enum OneOf_Choice: Hashable, Sendable {
        case chosen(Golden_Editions_Modern.Part)
        case number(Int32)
    }

    public struct Part: Protobuf.Message {
        public static let protoMessageName = "golden.editions.Modern.Part"
        public static var messageDescriptor: Protobuf.MessageDescriptor {
            EditionsProtoFile.descriptor.message(at: 2)
        }

        public var size: Int32 {
            get { _size ?? 0 }
            set { _size = newValue }
        }
        /// Whether `size` is set.
        public var hasSize: Bool { _size != nil }
        /// Makes `size` unset; it then reads as its default.
        public mutating func clearSize() { _size = nil }

        /// Fields that were read and are not in the schema.
        public var unknownFields = Protobuf.UnknownStorage()

        public init() {}

        private var _size: Int32?

        public mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 8: self._size = try reader.readInt32()
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        public func encode(to writer: inout Protobuf.WireWriter) {
            if let value = self._size {
                writer.writeInt32(value, field: 1)
            }
            writer.writeUnknownFields(self.unknownFields)
        }
    }

    public init() {}

    private var _fields = Self._empty
    private static let _empty = Protobuf.Boxed(_Fields())

    private struct _Fields: Hashable, Sendable {
        var explicit: Int32 {
            get { _explicit ?? 0 }
            set { _explicit = newValue }
        }
        /// Whether `explicit` is set.
        var hasExplicit: Bool { _explicit != nil }
        /// Makes `explicit` unset; it then reads as its default.
        mutating func clearExplicit() { _explicit = nil }

        var implicit: Int32 = 0

        var needed: Int32 {
            get { _needed ?? 0 }
            set { _needed = newValue }
        }
        /// Whether `needed` is set.
        var hasNeeded: Bool { _needed != nil }
        /// Makes `needed` unset; it then reads as its default.
        mutating func clearNeeded() { _needed = nil }

        var word: String {
            get { _word ?? "unset" }
            set { _word = newValue }
        }
        /// Whether `word` is set.
        var hasWord: Bool { _word != nil }
        /// Makes `word` unset; it then reads as its default.
        mutating func clearWord() { _word = nil }

        var packed: [Int32] = []

        var expanded: [Int32] = []

        var part: Golden_Editions_Modern.Part {
            get { _part ?? Golden_Editions_Modern.Part() }
            set { _part = newValue }
        }
        /// Whether `part` is set.
        var hasPart: Bool { _part != nil }
        /// Makes `part` unset; it then reads as its default.
        mutating func clearPart() { _part = nil }

        var delimited: Golden_Editions_Modern.Part {
            get { _delimited ?? Golden_Editions_Modern.Part() }
            set { _delimited = newValue }
        }
        /// Whether `delimited` is set.
        var hasDelimited: Bool { _delimited != nil }
        /// Makes `delimited` unset; it then reads as its default.
        mutating func clearDelimited() { _delimited = nil }

        var delimitedParts: [Golden_Editions_Modern.Part] = []

        var open: Golden_Editions_Open {
            get { _open ?? Golden_Editions_Open() }
            set { _open = newValue }
        }
        /// Whether `open` is set.
        var hasOpen: Bool { _open != nil }
        /// Makes `open` unset; it then reads as its default.
        mutating func clearOpen() { _open = nil }

        var closed: Golden_Editions_Closed {
            get { _closed ?? Golden_Editions_Closed() }
            set { _closed = newValue }
        }
        /// Whether `closed` is set.
        var hasClosed: Bool { _closed != nil }
        /// Makes `closed` unset; it then reads as its default.
        mutating func clearClosed() { _closed = nil }

        var closeds: [Golden_Editions_Closed] = []

        var closedsByName: [String: Golden_Editions_Closed] = [:]

        var unchecked: String {
            get { _unchecked ?? "" }
            set { _unchecked = newValue }
        }
        /// Whether `unchecked` is set.
        var hasUnchecked: Bool { _unchecked != nil }
        /// Makes `unchecked` unset; it then reads as its default.
        mutating func clearUnchecked() { _unchecked = nil }

        var choice: OneOf_Choice?

        var chosen: Golden_Editions_Modern.Part {
            get {
                if case .chosen(let value)? = self.choice { return value }
                return Golden_Editions_Modern.Part()
            }
            set { self.choice = .chosen(newValue) }
        }

        var number: Int32 {
            get {
                if case .number(let value)? = self.choice { return value }
                return 0
            }
            set { self.choice = .number(newValue) }
        }

        var next: Golden_Editions_Modern {
            get { _next ?? Golden_Editions_Modern() }
            set { _next = newValue }
        }
        /// Whether `next` is set.
        var hasNext: Bool { _next != nil }
        /// Makes `next` unset; it then reads as its default.
        mutating func clearNext() { _next = nil }

        var unknownFields = Protobuf.UnknownStorage()

        var extensionFields = Protobuf.ExtensionFieldValueSet()

        private var _explicit: Int32?
        private var _needed: Int32?
        private var _word: String?
        private var _part: Golden_Editions_Modern.Part?
        private var _delimited: Golden_Editions_Modern.Part?
        private var _open: Golden_Editions_Open?
        private var _closed: Golden_Editions_Closed?
        private var _unchecked: String?
        private var _next: Golden_Editions_Modern?

        mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 8: self._explicit = try reader.readInt32()
                case 16: self.implicit = try reader.readInt32()
                case 24: self._needed = try reader.readInt32()
                case 34: self._word = try reader.readString()
                case 42: try reader.readPacked(Protobuf.Int32Codec.self, into: &self.packed)
                case 40: try reader.readElement(Protobuf.Int32Codec.self, into: &self.packed)
                case 50: try reader.readPacked(Protobuf.Int32Codec.self, into: &self.expanded)
                case 48: try reader.readElement(Protobuf.Int32Codec.self, into: &self.expanded)
                case 58: try reader.readMessage(into: &self._part)
                case 67: try reader.readGroup(8, into: &self._delimited)
                case 75: try reader.readGroup(9, appendingTo: &self.delimitedParts)
                case 80: self._open = try reader.readEnum()
                case 88:
                    try reader.readClosedEnum(
                        into: &self._closed, unknownFields: &self.unknownFields)
                case 96:
                    try reader.readClosedEnum(
                        appendingTo: &self.closeds, unknownFields: &self.unknownFields)
                case 98:
                    try reader.readPackedClosedEnum(
                        appendingTo: &self.closeds, field: 12, unknownFields: &self.unknownFields)
                case 106:
                    try reader.readMapEntry(
                        Protobuf.StringCodec.self,
                        Protobuf.ClosedEnumCodec<Golden_Editions_Closed>.self,
                        into: &self.closedsByName, unknownFields: &self.unknownFields)
                case 114: self._unchecked = try reader.readString()
                case 123:
                    var value = self.chosen
                    try reader.readGroup(15, into: &value)
                    self.chosen = value
                case 128: self.number = try reader.readInt32()
                case 138: try reader.readMessage(into: &self._next)
                default:
                    try reader.readExtension(
                        tag, of: Golden_Editions_Modern.self, into: &self.extensionFields,
                        unknownFields: &self.unknownFields)
                }
            }
        }

        func encode(to writer: inout Protobuf.WireWriter) {
            if let value = self._explicit {
                writer.writeInt32(value, field: 1)
            }
            if self.implicit != 0 {
                writer.writeInt32(self.implicit, field: 2)
            }
            if let value = self._needed {
                writer.writeInt32(value, field: 3)
            }
            if let value = self._word {
                writer.writeString(value, field: 4)
            }
            writer.writePacked(self.packed, Protobuf.Int32Codec.self, field: 5)
            writer.writeRepeated(self.expanded, Protobuf.Int32Codec.self, field: 6)
            if let value = self._part {
                writer.writeMessage(value, field: 7)
            }
            if let value = self._delimited {
                writer.writeGroup(value, field: 8)
            }
            for value in self.delimitedParts {
                writer.writeGroup(value, field: 9)
            }
            if let value = self._open {
                writer.writeEnum(value, field: 10)
            }
            if let value = self._closed {
                writer.writeEnum(value, field: 11)
            }
            writer.writePacked(
                self.closeds, Protobuf.ClosedEnumCodec<Golden_Editions_Closed>.self, field: 12)
            writer.writeMap(
                self.closedsByName, Protobuf.StringCodec.self,
                Protobuf.ClosedEnumCodec<Golden_Editions_Closed>.self, field: 13)
            if let value = self._unchecked {
                writer.writeString(value, field: 14)
            }
            if case .chosen(let value)? = self.choice {
                writer.writeGroup(value, field: 15)
            }
            if case .number(let value)? = self.choice {
                writer.writeInt32(value, field: 16)
            }
            if let value = self._next {
                writer.writeMessage(value, field: 17)
            }
            writer.writeExtensions(self.extensionFields, in: 100..<201)
            writer.writeUnknownFields(self.unknownFields)
        }

        var isInitialized: Bool {
            if self._needed == nil { return false }
            if let value = self._next, !value.isInitialized { return false }
            if !self.extensionFields.isInitialized { return false }
            return true
        }
    }
}

extension Golden_Editions_Modern {
    public var Golden_Editions_added: Int32 {
        get { self.getExtensionValue(ext: Golden_Editions_Extensions_added) ?? 0 }
        set { self.setExtensionValue(ext: Golden_Editions_Extensions_added, value: newValue) }
    }

    /// Whether `Golden_Editions_added` is set.
    public var hasGolden_Editions_added: Bool {
        self.hasExtensionValue(ext: Golden_Editions_Extensions_added)
    }

    /// Makes `Golden_Editions_added` unset.
    public mutating func clearGolden_Editions_added() {
        self.clearExtensionValue(ext: Golden_Editions_Extensions_added)
    }
}

extension Golden_Editions_Modern {
    public var Golden_Editions_addedPart: Golden_Editions_Modern.Part {
        get {
            self.getExtensionValue(ext: Golden_Editions_Extensions_added_part)
                ?? Golden_Editions_Modern.Part()
        }
        set { self.setExtensionValue(ext: Golden_Editions_Extensions_added_part, value: newValue) }
    }

    /// Whether `Golden_Editions_addedPart` is set.
    public var hasGolden_Editions_addedPart: Bool {
        self.hasExtensionValue(ext: Golden_Editions_Extensions_added_part)
    }

    /// Makes `Golden_Editions_addedPart` unset.
    public mutating func clearGolden_Editions_addedPart() {
        self.clearExtensionValue(ext: Golden_Editions_Extensions_added_part)
    }
}

extension Golden_Editions_Modern {
    public var Golden_Editions_addedNumbers: [Int32] {
        get { self.getExtensionValue(ext: Golden_Editions_Extensions_added_numbers) ?? [] }
        set {
            self.setExtensionValue(ext: Golden_Editions_Extensions_added_numbers, value: newValue)
        }
    }

    /// Whether `Golden_Editions_addedNumbers` is set.
    public var hasGolden_Editions_addedNumbers: Bool {
        self.hasExtensionValue(ext: Golden_Editions_Extensions_added_numbers)
    }

    /// Makes `Golden_Editions_addedNumbers` unset.
    public mutating func clearGolden_Editions_addedNumbers() {
        self.clearExtensionValue(ext: Golden_Editions_Extensions_added_numbers)
    }
}

public let Golden_Editions_Extensions_added = Protobuf.MessageExtension<
    Protobuf.OptionalExtensionField<Protobuf.Int32Codec>, Golden_Editions_Modern
>("golden.editions.added", Protobuf.ExtensionPlace(100)) {
    EditionsProtoFile.descriptor.extensions[0]
}

public let Golden_Editions_Extensions_added_part = Protobuf.MessageExtension<
    Protobuf.MessageExtensionField<Golden_Editions_Modern.Part>, Golden_Editions_Modern
>("golden.editions.added_part", Protobuf.ExtensionPlace(101, .group)) {
    EditionsProtoFile.descriptor.extensions[1]
}

public let Golden_Editions_Extensions_added_numbers = Protobuf.MessageExtension<
    Protobuf.RepeatedExtensionField<Protobuf.Int32Codec>, Golden_Editions_Modern
>("golden.editions.added_numbers", Protobuf.ExtensionPlace(102, .packed)) {
    EditionsProtoFile.descriptor.extensions[2]
}

/// Every extension that editions.proto declares.
public let Golden_Editions_Editions_Extensions: Protobuf.SimpleExtensionMap = [
    Golden_Editions_Extensions_added,
    Golden_Editions_Extensions_added_part,
    Golden_Editions_Extensions_added_numbers,
]

/// The description of editions.proto.
public enum EditionsProtoFile {
    public static let descriptor = Protobuf.FileDescriptor(
        embedded: """
            Cg5lZGl0aW9ucy5wcm90bxIPZ29sZGVuLmVkaXRpb25zIpUHCgZNb2Rlcm4SGgoIZXhwbGljaXQYASAB\
            KAVSCGV4cGxpY2l0EiEKCGltcGxpY2l0GAIgASgFQgWqAQIIAlIIaW1wbGljaXQSHQoGbmVlZGVkGAMg\
            ASgFQgWqAQIIA1IGbmVlZGVkEhkKBHdvcmQYBCABKAk6BXVuc2V0UgR3b3JkEhYKBnBhY2tlZBgFIAMo\
            BVIGcGFja2VkEiEKCGV4cGFuZGVkGAYgAygFQgWqAQIYAlIIZXhwYW5kZWQSMAoEcGFydBgHIAEoCzIc\
            LmdvbGRlbi5lZGl0aW9ucy5Nb2Rlcm4uUGFydFIEcGFydBJBCglkZWxpbWl0ZWQYCCABKAsyHC5nb2xk\
            ZW4uZWRpdGlvbnMuTW9kZXJuLlBhcnRCBaoBAigCUglkZWxpbWl0ZWQSTAoPZGVsaW1pdGVkX3BhcnRz\
            GAkgAygLMhwuZ29sZGVuLmVkaXRpb25zLk1vZGVybi5QYXJ0QgWqAQIoAlIOZGVsaW1pdGVkUGFydHMS\
            KQoEb3BlbhgKIAEoDjIVLmdvbGRlbi5lZGl0aW9ucy5PcGVuUgRvcGVuEi8KBmNsb3NlZBgLIAEoDjIX\
            LmdvbGRlbi5lZGl0aW9ucy5DbG9zZWRSBmNsb3NlZBIxCgdjbG9zZWRzGAwgAygOMhcuZ29sZGVuLmVk\
            aXRpb25zLkNsb3NlZFIHY2xvc2VkcxJSCg9jbG9zZWRzX2J5X25hbWUYDSADKAsyKi5nb2xkZW4uZWRp\
            dGlvbnMuTW9kZXJuLkNsb3NlZHNCeU5hbWVFbnRyeVINY2xvc2Vkc0J5TmFtZRIjCgl1bmNoZWNrZWQY\
            DiABKAlCBaoBAiADUgl1bmNoZWNrZWQSPQoGY2hvc2VuGA8gASgLMhwuZ29sZGVuLmVkaXRpb25zLk1v\
            ZGVybi5QYXJ0QgWqAQIoAkgAUgZjaG9zZW4SGAoGbnVtYmVyGBAgASgFSABSBm51bWJlchIrCgRuZXh0\
            GBEgASgLMhcuZ29sZGVuLmVkaXRpb25zLk1vZGVyblIEbmV4dBpZChJDbG9zZWRzQnlOYW1lRW50cnkS\
            EAoDa2V5GAEgASgJUgNrZXkSLQoFdmFsdWUYAiABKA4yFy5nb2xkZW4uZWRpdGlvbnMuQ2xvc2VkUgV2\
            YWx1ZToCOAEaGgoEUGFydBISCgRzaXplGAEgASgFUgRzaXplKgUIZBDJAUIICgZjaG9pY2UqIwoET3Bl\
            bhINCglPUEVOX1pFUk8QABIMCghPUEVOX09ORRABKj8KBkNsb3NlZBIPCgtDTE9TRURfWkVSTxAAEg4K\
            CkNMT1NFRF9PTkUQARIOCgpDTE9TRURfVFdPEAIaBDoCEAI6LQoFYWRkZWQSFy5nb2xkZW4uZWRpdGlv\
            bnMuTW9kZXJuGGQgASgFUgVhZGRlZDpbCgphZGRlZF9wYXJ0EhcuZ29sZGVuLmVkaXRpb25zLk1vZGVy\
            bhhlIAEoCzIcLmdvbGRlbi5lZGl0aW9ucy5Nb2Rlcm4uUGFydEIFqgECKAJSCWFkZGVkUGFydDo8Cg1h\
            ZGRlZF9udW1iZXJzEhcuZ29sZGVuLmVkaXRpb25zLk1vZGVybhhmIAMoBVIMYWRkZWROdW1iZXJzYghl\
            ZGl0aW9uc3DoBw==
            """,
        dependencies: []
    )
}

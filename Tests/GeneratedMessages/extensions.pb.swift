// Generated from extensions.proto by `manage generategrpc`. Do not edit.

public import Protobuf

public enum Golden_Extensions_Mood: Int, Protobuf.Enum, CaseIterable {
    case none = 0
    case good = 1
    case bad = 2

    public init() {
        self = .none
    }
}

/// A message that other files may add to.
public struct Golden_Extensions_Extended: Protobuf.ExtensibleMessage {
    public static let protoMessageName = "golden.extensions.Extended"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        ExtensionsProtoFile.descriptor.message(at: 0)
    }

    public var id: Int32 {
        get { _id ?? 0 }
        set { _id = newValue }
    }
    /// Whether `id` is set.
    public var hasId: Bool { _id != nil }
    /// Makes `id` unset; it then reads as its default.
    public mutating func clearId() { _id = nil }

    public var last: String {
        get { _last ?? "" }
        set { _last = newValue }
    }
    /// Whether `last` is set.
    public var hasLast: Bool { _last != nil }
    /// Makes `last` unset; it then reads as its default.
    public mutating func clearLast() { _last = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    /// The extensions that are set.
    public var extensionFields = Protobuf.ExtensionFieldValueSet()

    public init() {}

    private var _id: Int32?
    private var _last: String?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self._id = try reader.readInt32()
            case 802: self._last = try reader.readString()
            default:
                try reader.readExtension(
                    tag, of: Golden_Extensions_Extended.self, into: &self.extensionFields,
                    unknownFields: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._id {
            writer.writeInt32(value, field: 1)
        }
        writer.writeExtensions(self.extensionFields, in: 10..<61)
        if let value = self._last {
            writer.writeString(value, field: 100)
        }
        writer.writeExtensions(self.extensionFields, in: 200..<536870912)
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if !self.extensionFields.isInitialized { return false }
        return true
    }
}

public struct Golden_Extensions_Note: Protobuf.Message {
    public static let protoMessageName = "golden.extensions.Note"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        ExtensionsProtoFile.descriptor.message(at: 1)
    }

    public var text: String {
        get { _text ?? "" }
        set { _text = newValue }
    }
    /// Whether `text` is set.
    public var hasText: Bool { _text != nil }
    /// Makes `text` unset; it then reads as its default.
    public mutating func clearText() { _text = nil }

    public var inner: Golden_Extensions_Extended {
        get { _inner ?? Golden_Extensions_Extended() }
        set { _inner = newValue }
    }
    /// Whether `inner` is set.
    public var hasInner: Bool { _inner != nil }
    /// Makes `inner` unset; it then reads as its default.
    public mutating func clearInner() { _inner = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _text: String?
    private var _inner: Golden_Extensions_Extended?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self._text = try reader.readString()
            case 18: try reader.readMessage(into: &self._inner)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._text {
            writer.writeString(value, field: 1)
        }
        if let value = self._inner {
            writer.writeMessage(value, field: 2)
        }
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if self._text == nil { return false }
        if let value = self._inner, !value.isInitialized { return false }
        return true
    }
}

public struct Golden_Extensions_Extra: Protobuf.Message {
    public static let protoMessageName = "golden.extensions.Extra"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        ExtensionsProtoFile.descriptor.message(at: 2)
    }

    public var a: Int32 {
        get { _a ?? 0 }
        set { _a = newValue }
    }
    /// Whether `a` is set.
    public var hasA: Bool { _a != nil }
    /// Makes `a` unset; it then reads as its default.
    public mutating func clearA() { _a = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _a: Int32?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self._a = try reader.readInt32()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._a {
            writer.writeInt32(value, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Golden_Extensions_Extras: Protobuf.Message {
    public static let protoMessageName = "golden.extensions.Extras"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        ExtensionsProtoFile.descriptor.message(at: 3)
    }

    public var b: Int32 {
        get { _b ?? 0 }
        set { _b = newValue }
    }
    /// Whether `b` is set.
    public var hasB: Bool { _b != nil }
    /// Makes `b` unset; it then reads as its default.
    public mutating func clearB() { _b = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _b: Int32?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self._b = try reader.readInt32()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._b {
            writer.writeInt32(value, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Extensions can be declared inside of messages.
public struct Golden_Extensions_Scope: Protobuf.Message {
    public static let protoMessageName = "golden.extensions.Scope"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        ExtensionsProtoFile.descriptor.message(at: 4)
    }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    /// The extensions that are declared here.
    public enum Extensions {
        public static let scoped_url = Protobuf.MessageExtension<
            Protobuf.OptionalExtensionField<Protobuf.UInt64Codec>, Golden_Extensions_Extended
        >("golden.extensions.Scope.scoped_url", Protobuf.ExtensionPlace(30)) {
            ExtensionsProtoFile.descriptor.extensions[18]
        }
    }

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

/// Required fields are looked for at any depth.
public struct Golden_Extensions_Demanding: Protobuf.Message {
    public static let protoMessageName = "golden.extensions.Demanding"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        ExtensionsProtoFile.descriptor.message(at: 5)
    }

    public var first: Int32 {
        get { _first ?? 0 }
        set { _first = newValue }
    }
    /// Whether `first` is set.
    public var hasFirst: Bool { _first != nil }
    /// Makes `first` unset; it then reads as its default.
    public mutating func clearFirst() { _first = nil }

    public var note: Golden_Extensions_Note {
        get { _note ?? Golden_Extensions_Note() }
        set { _note = newValue }
    }
    /// Whether `note` is set.
    public var hasNote: Bool { _note != nil }
    /// Makes `note` unset; it then reads as its default.
    public mutating func clearNote() { _note = nil }

    public var notes: [Golden_Extensions_Note] = []

    public var notesByName: [String: Golden_Extensions_Note] = [:]

    public var choice: OneOf_Choice?

    public var chosen: Golden_Extensions_Note {
        get {
            if case .chosen(let value)? = self.choice { return value }
            return Golden_Extensions_Note()
        }
        set { self.choice = .chosen(newValue) }
    }

    public var number: Int32 {
        get {
            if case .number(let value)? = self.choice { return value }
            return 0
        }
        set { self.choice = .number(newValue) }
    }

    public var inner: Golden_Extensions_Demanding {
        get { _inner?.value ?? Golden_Extensions_Demanding() }
        set { _inner = Protobuf.Boxed(newValue) }
    }
    /// Whether `inner` is set.
    public var hasInner: Bool { _inner != nil }
    /// Makes `inner` unset; it then reads as its default.
    public mutating func clearInner() { _inner = nil }

    public var extended: Golden_Extensions_Extended {
        get { _extended ?? Golden_Extensions_Extended() }
        set { _extended = newValue }
    }
    /// Whether `extended` is set.
    public var hasExtended: Bool { _extended != nil }
    /// Makes `extended` unset; it then reads as its default.
    public mutating func clearExtended() { _extended = nil }

    public var moodsByNumber: [Int32: Golden_Extensions_Mood] = [:]

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    /// The field of `choice` that is set.
    public enum OneOf_Choice: Hashable, Sendable {
        case chosen(Golden_Extensions_Note)
        case number(Int32)
    }

    public init() {}

    private var _first: Int32?
    private var _note: Golden_Extensions_Note?
    private var _inner: Protobuf.Boxed<Golden_Extensions_Demanding>?
    private var _extended: Golden_Extensions_Extended?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self._first = try reader.readInt32()
            case 18: try reader.readMessage(into: &self._note)
            case 26: try reader.readMessage(appendingTo: &self.notes)
            case 34:
                try reader.readMapEntry(
                    Protobuf.StringCodec.self, Protobuf.MessageCodec<Golden_Extensions_Note>.self,
                    into: &self.notesByName, unknownFields: &self.unknownFields)
            case 42:
                var value = self.chosen
                try reader.readMessage(into: &value)
                self.chosen = value
            case 48: self.number = try reader.readInt32()
            case 58: try reader.readMessage(into: &self._inner)
            case 66: try reader.readMessage(into: &self._extended)
            case 74:
                try reader.readMapEntry(
                    Protobuf.Int32Codec.self, Protobuf.ClosedEnumCodec<Golden_Extensions_Mood>.self,
                    into: &self.moodsByNumber, unknownFields: &self.unknownFields)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._first {
            writer.writeInt32(value, field: 1)
        }
        if let value = self._note {
            writer.writeMessage(value, field: 2)
        }
        for value in self.notes {
            writer.writeMessage(value, field: 3)
        }
        writer.writeMap(
            self.notesByName, Protobuf.StringCodec.self,
            Protobuf.MessageCodec<Golden_Extensions_Note>.self, field: 4)
        if case .chosen(let value)? = self.choice {
            writer.writeMessage(value, field: 5)
        }
        if case .number(let value)? = self.choice {
            writer.writeInt32(value, field: 6)
        }
        if let value = self._inner?.value {
            writer.writeMessage(value, field: 7)
        }
        if let value = self._extended {
            writer.writeMessage(value, field: 8)
        }
        writer.writeMap(
            self.moodsByNumber, Protobuf.Int32Codec.self,
            Protobuf.ClosedEnumCodec<Golden_Extensions_Mood>.self, field: 9)
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if self._first == nil { return false }
        if self._note == nil { return false }
        if let value = self._note, !value.isInitialized { return false }
        if !self.notes.allSatisfy(\.isInitialized) { return false }
        if !self.notesByName.values.allSatisfy(\.isInitialized) { return false }
        if case .chosen(let value)? = self.choice, !value.isInitialized { return false }
        if let value = self._inner?.value, !value.isInitialized { return false }
        if let value = self._extended, !value.isInitialized { return false }
        return true
    }
}

/// An older encoding of extensions.
public struct Golden_Extensions_Album: Protobuf.ExtensibleMessage {
    public static let protoMessageName = "golden.extensions.Album"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        ExtensionsProtoFile.descriptor.message(at: 8)
    }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    /// The extensions that are set.
    public var extensionFields = Protobuf.ExtensionFieldValueSet()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            try reader.readMessageSet(
                tag, of: Golden_Extensions_Album.self, into: &self.extensionFields,
                unknownFields: &self.unknownFields)
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        writer.writeMessageSet(self.extensionFields)
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if !self.extensionFields.isInitialized { return false }
        return true
    }
}

/// Extensions of a MessageSet usually lie in their own message.
public struct Golden_Extensions_Track: Protobuf.Message {
    public static let protoMessageName = "golden.extensions.Track"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        ExtensionsProtoFile.descriptor.message(at: 9)
    }

    public var title: String {
        get { _title ?? "" }
        set { _title = newValue }
    }
    /// Whether `title` is set.
    public var hasTitle: Bool { _title != nil }
    /// Makes `title` unset; it then reads as its default.
    public mutating func clearTitle() { _title = nil }

    public var inner: Golden_Extensions_Album {
        get { _inner ?? Golden_Extensions_Album() }
        set { _inner = newValue }
    }
    /// Whether `inner` is set.
    public var hasInner: Bool { _inner != nil }
    /// Makes `inner` unset; it then reads as its default.
    public mutating func clearInner() { _inner = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    /// The extensions that are declared here.
    public enum Extensions {
        public static let track = Protobuf.MessageExtension<
            Protobuf.MessageExtensionField<Golden_Extensions_Track>, Golden_Extensions_Album
        >("golden.extensions.Track.track", Protobuf.ExtensionPlace(700)) {
            ExtensionsProtoFile.descriptor.extensions[19]
        }
    }

    public init() {}

    private var _title: String?
    private var _inner: Golden_Extensions_Album?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self._title = try reader.readString()
            case 18: try reader.readMessage(into: &self._inner)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._title {
            writer.writeString(value, field: 1)
        }
        if let value = self._inner {
            writer.writeMessage(value, field: 2)
        }
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if let value = self._inner, !value.isInitialized { return false }
        return true
    }
}

extension Golden_Extensions_Extended {
    /// How high it stands.
    public var Golden_Extensions_rank: Int32 {
        get { self.getExtensionValue(ext: Golden_Extensions_Extensions_rank) ?? 7 }
        set { self.setExtensionValue(ext: Golden_Extensions_Extensions_rank, value: newValue) }
    }

    /// Whether `Golden_Extensions_rank` is set.
    public var hasGolden_Extensions_rank: Bool {
        self.hasExtensionValue(ext: Golden_Extensions_Extensions_rank)
    }

    /// Makes `Golden_Extensions_rank` unset.
    public mutating func clearGolden_Extensions_rank() {
        self.clearExtensionValue(ext: Golden_Extensions_Extensions_rank)
    }
}

extension Golden_Extensions_Extended {
    public var Golden_Extensions_label: String {
        get { self.getExtensionValue(ext: Golden_Extensions_Extensions_label) ?? "" }
        set { self.setExtensionValue(ext: Golden_Extensions_Extensions_label, value: newValue) }
    }

    /// Whether `Golden_Extensions_label` is set.
    public var hasGolden_Extensions_label: Bool {
        self.hasExtensionValue(ext: Golden_Extensions_Extensions_label)
    }

    /// Makes `Golden_Extensions_label` unset.
    public mutating func clearGolden_Extensions_label() {
        self.clearExtensionValue(ext: Golden_Extensions_Extensions_label)
    }
}

extension Golden_Extensions_Extended {
    public var Golden_Extensions_blob: [UInt8] {
        get { self.getExtensionValue(ext: Golden_Extensions_Extensions_blob) ?? [] }
        set { self.setExtensionValue(ext: Golden_Extensions_Extensions_blob, value: newValue) }
    }

    /// Whether `Golden_Extensions_blob` is set.
    public var hasGolden_Extensions_blob: Bool {
        self.hasExtensionValue(ext: Golden_Extensions_Extensions_blob)
    }

    /// Makes `Golden_Extensions_blob` unset.
    public mutating func clearGolden_Extensions_blob() {
        self.clearExtensionValue(ext: Golden_Extensions_Extensions_blob)
    }
}

extension Golden_Extensions_Extended {
    public var Golden_Extensions_ratio: Double {
        get { self.getExtensionValue(ext: Golden_Extensions_Extensions_ratio) ?? 0 }
        set { self.setExtensionValue(ext: Golden_Extensions_Extensions_ratio, value: newValue) }
    }

    /// Whether `Golden_Extensions_ratio` is set.
    public var hasGolden_Extensions_ratio: Bool {
        self.hasExtensionValue(ext: Golden_Extensions_Extensions_ratio)
    }

    /// Makes `Golden_Extensions_ratio` unset.
    public mutating func clearGolden_Extensions_ratio() {
        self.clearExtensionValue(ext: Golden_Extensions_Extensions_ratio)
    }
}

extension Golden_Extensions_Extended {
    public var Golden_Extensions_on: Bool {
        get { self.getExtensionValue(ext: Golden_Extensions_Extensions_on) ?? false }
        set { self.setExtensionValue(ext: Golden_Extensions_Extensions_on, value: newValue) }
    }

    /// Whether `Golden_Extensions_on` is set.
    public var hasGolden_Extensions_on: Bool {
        self.hasExtensionValue(ext: Golden_Extensions_Extensions_on)
    }

    /// Makes `Golden_Extensions_on` unset.
    public mutating func clearGolden_Extensions_on() {
        self.clearExtensionValue(ext: Golden_Extensions_Extensions_on)
    }
}

extension Golden_Extensions_Extended {
    public var Golden_Extensions_mood: Golden_Extensions_Mood {
        get {
            self.getExtensionValue(ext: Golden_Extensions_Extensions_mood)
                ?? Golden_Extensions_Mood.bad
        }
        set { self.setExtensionValue(ext: Golden_Extensions_Extensions_mood, value: newValue) }
    }

    /// Whether `Golden_Extensions_mood` is set.
    public var hasGolden_Extensions_mood: Bool {
        self.hasExtensionValue(ext: Golden_Extensions_Extensions_mood)
    }

    /// Makes `Golden_Extensions_mood` unset.
    public mutating func clearGolden_Extensions_mood() {
        self.clearExtensionValue(ext: Golden_Extensions_Extensions_mood)
    }
}

extension Golden_Extensions_Extended {
    public var Golden_Extensions_note: Golden_Extensions_Note {
        get {
            self.getExtensionValue(ext: Golden_Extensions_Extensions_note)
                ?? Golden_Extensions_Note()
        }
        set { self.setExtensionValue(ext: Golden_Extensions_Extensions_note, value: newValue) }
    }

    /// Whether `Golden_Extensions_note` is set.
    public var hasGolden_Extensions_note: Bool {
        self.hasExtensionValue(ext: Golden_Extensions_Extensions_note)
    }

    /// Makes `Golden_Extensions_note` unset.
    public mutating func clearGolden_Extensions_note() {
        self.clearExtensionValue(ext: Golden_Extensions_Extensions_note)
    }
}

extension Golden_Extensions_Extended {
    public var Golden_Extensions_extra: Golden_Extensions_Extra {
        get {
            self.getExtensionValue(ext: Golden_Extensions_Extensions_Extra)
                ?? Golden_Extensions_Extra()
        }
        set { self.setExtensionValue(ext: Golden_Extensions_Extensions_Extra, value: newValue) }
    }

    /// Whether `Golden_Extensions_extra` is set.
    public var hasGolden_Extensions_extra: Bool {
        self.hasExtensionValue(ext: Golden_Extensions_Extensions_Extra)
    }

    /// Makes `Golden_Extensions_extra` unset.
    public mutating func clearGolden_Extensions_extra() {
        self.clearExtensionValue(ext: Golden_Extensions_Extensions_Extra)
    }
}

extension Golden_Extensions_Extended {
    public var Golden_Extensions_ranks: [Int32] {
        get { self.getExtensionValue(ext: Golden_Extensions_Extensions_ranks) ?? [] }
        set { self.setExtensionValue(ext: Golden_Extensions_Extensions_ranks, value: newValue) }
    }

    /// Whether `Golden_Extensions_ranks` is set.
    public var hasGolden_Extensions_ranks: Bool {
        self.hasExtensionValue(ext: Golden_Extensions_Extensions_ranks)
    }

    /// Makes `Golden_Extensions_ranks` unset.
    public mutating func clearGolden_Extensions_ranks() {
        self.clearExtensionValue(ext: Golden_Extensions_Extensions_ranks)
    }
}

extension Golden_Extensions_Extended {
    public var Golden_Extensions_offsets: [Int64] {
        get { self.getExtensionValue(ext: Golden_Extensions_Extensions_offsets) ?? [] }
        set { self.setExtensionValue(ext: Golden_Extensions_Extensions_offsets, value: newValue) }
    }

    /// Whether `Golden_Extensions_offsets` is set.
    public var hasGolden_Extensions_offsets: Bool {
        self.hasExtensionValue(ext: Golden_Extensions_Extensions_offsets)
    }

    /// Makes `Golden_Extensions_offsets` unset.
    public mutating func clearGolden_Extensions_offsets() {
        self.clearExtensionValue(ext: Golden_Extensions_Extensions_offsets)
    }
}

extension Golden_Extensions_Extended {
    public var Golden_Extensions_labels: [String] {
        get { self.getExtensionValue(ext: Golden_Extensions_Extensions_labels) ?? [] }
        set { self.setExtensionValue(ext: Golden_Extensions_Extensions_labels, value: newValue) }
    }

    /// Whether `Golden_Extensions_labels` is set.
    public var hasGolden_Extensions_labels: Bool {
        self.hasExtensionValue(ext: Golden_Extensions_Extensions_labels)
    }

    /// Makes `Golden_Extensions_labels` unset.
    public mutating func clearGolden_Extensions_labels() {
        self.clearExtensionValue(ext: Golden_Extensions_Extensions_labels)
    }
}

extension Golden_Extensions_Extended {
    public var Golden_Extensions_notes: [Golden_Extensions_Note] {
        get { self.getExtensionValue(ext: Golden_Extensions_Extensions_notes) ?? [] }
        set { self.setExtensionValue(ext: Golden_Extensions_Extensions_notes, value: newValue) }
    }

    /// Whether `Golden_Extensions_notes` is set.
    public var hasGolden_Extensions_notes: Bool {
        self.hasExtensionValue(ext: Golden_Extensions_Extensions_notes)
    }

    /// Makes `Golden_Extensions_notes` unset.
    public mutating func clearGolden_Extensions_notes() {
        self.clearExtensionValue(ext: Golden_Extensions_Extensions_notes)
    }
}

extension Golden_Extensions_Extended {
    public var Golden_Extensions_moods: [Golden_Extensions_Mood] {
        get { self.getExtensionValue(ext: Golden_Extensions_Extensions_moods) ?? [] }
        set { self.setExtensionValue(ext: Golden_Extensions_Extensions_moods, value: newValue) }
    }

    /// Whether `Golden_Extensions_moods` is set.
    public var hasGolden_Extensions_moods: Bool {
        self.hasExtensionValue(ext: Golden_Extensions_Extensions_moods)
    }

    /// Makes `Golden_Extensions_moods` unset.
    public mutating func clearGolden_Extensions_moods() {
        self.clearExtensionValue(ext: Golden_Extensions_Extensions_moods)
    }
}

extension Golden_Extensions_Extended {
    public var Golden_Extensions_packedMoods: [Golden_Extensions_Mood] {
        get { self.getExtensionValue(ext: Golden_Extensions_Extensions_packed_moods) ?? [] }
        set {
            self.setExtensionValue(ext: Golden_Extensions_Extensions_packed_moods, value: newValue)
        }
    }

    /// Whether `Golden_Extensions_packedMoods` is set.
    public var hasGolden_Extensions_packedMoods: Bool {
        self.hasExtensionValue(ext: Golden_Extensions_Extensions_packed_moods)
    }

    /// Makes `Golden_Extensions_packedMoods` unset.
    public mutating func clearGolden_Extensions_packedMoods() {
        self.clearExtensionValue(ext: Golden_Extensions_Extensions_packed_moods)
    }
}

extension Golden_Extensions_Extended {
    public var Golden_Extensions_extras: [Golden_Extensions_Extras] {
        get { self.getExtensionValue(ext: Golden_Extensions_Extensions_Extras) ?? [] }
        set { self.setExtensionValue(ext: Golden_Extensions_Extensions_Extras, value: newValue) }
    }

    /// Whether `Golden_Extensions_extras` is set.
    public var hasGolden_Extensions_extras: Bool {
        self.hasExtensionValue(ext: Golden_Extensions_Extensions_Extras)
    }

    /// Makes `Golden_Extensions_extras` unset.
    public mutating func clearGolden_Extensions_extras() {
        self.clearExtensionValue(ext: Golden_Extensions_Extensions_Extras)
    }
}

extension Golden_Extensions_Extended {
    public var Golden_Extensions_far: UInt64 {
        get { self.getExtensionValue(ext: Golden_Extensions_Extensions_far) ?? 0 }
        set { self.setExtensionValue(ext: Golden_Extensions_Extensions_far, value: newValue) }
    }

    /// Whether `Golden_Extensions_far` is set.
    public var hasGolden_Extensions_far: Bool {
        self.hasExtensionValue(ext: Golden_Extensions_Extensions_far)
    }

    /// Makes `Golden_Extensions_far` unset.
    public mutating func clearGolden_Extensions_far() {
        self.clearExtensionValue(ext: Golden_Extensions_Extensions_far)
    }
}

extension Golden_Extensions_Album {
    public var Golden_Extensions_cover: Golden_Extensions_Note {
        get {
            self.getExtensionValue(ext: Golden_Extensions_Extensions_cover)
                ?? Golden_Extensions_Note()
        }
        set { self.setExtensionValue(ext: Golden_Extensions_Extensions_cover, value: newValue) }
    }

    /// Whether `Golden_Extensions_cover` is set.
    public var hasGolden_Extensions_cover: Bool {
        self.hasExtensionValue(ext: Golden_Extensions_Extensions_cover)
    }

    /// Makes `Golden_Extensions_cover` unset.
    public mutating func clearGolden_Extensions_cover() {
        self.clearExtensionValue(ext: Golden_Extensions_Extensions_cover)
    }
}

extension Golden_Extensions_Album {
    public var Golden_Extensions_back: Golden_Extensions_Demanding {
        get {
            self.getExtensionValue(ext: Golden_Extensions_Extensions_back)
                ?? Golden_Extensions_Demanding()
        }
        set { self.setExtensionValue(ext: Golden_Extensions_Extensions_back, value: newValue) }
    }

    /// Whether `Golden_Extensions_back` is set.
    public var hasGolden_Extensions_back: Bool {
        self.hasExtensionValue(ext: Golden_Extensions_Extensions_back)
    }

    /// Makes `Golden_Extensions_back` unset.
    public mutating func clearGolden_Extensions_back() {
        self.clearExtensionValue(ext: Golden_Extensions_Extensions_back)
    }
}

extension Golden_Extensions_Extended {
    public var Golden_Extensions_Scope_scopedURL: UInt64 {
        get { self.getExtensionValue(ext: Golden_Extensions_Scope.Extensions.scoped_url) ?? 0 }
        set {
            self.setExtensionValue(
                ext: Golden_Extensions_Scope.Extensions.scoped_url, value: newValue)
        }
    }

    /// Whether `Golden_Extensions_Scope_scopedURL` is set.
    public var hasGolden_Extensions_Scope_scopedURL: Bool {
        self.hasExtensionValue(ext: Golden_Extensions_Scope.Extensions.scoped_url)
    }

    /// Makes `Golden_Extensions_Scope_scopedURL` unset.
    public mutating func clearGolden_Extensions_Scope_scopedURL() {
        self.clearExtensionValue(ext: Golden_Extensions_Scope.Extensions.scoped_url)
    }
}

extension Golden_Extensions_Album {
    public var Golden_Extensions_Track_track: Golden_Extensions_Track {
        get {
            self.getExtensionValue(ext: Golden_Extensions_Track.Extensions.track)
                ?? Golden_Extensions_Track()
        }
        set {
            self.setExtensionValue(ext: Golden_Extensions_Track.Extensions.track, value: newValue)
        }
    }

    /// Whether `Golden_Extensions_Track_track` is set.
    public var hasGolden_Extensions_Track_track: Bool {
        self.hasExtensionValue(ext: Golden_Extensions_Track.Extensions.track)
    }

    /// Makes `Golden_Extensions_Track_track` unset.
    public mutating func clearGolden_Extensions_Track_track() {
        self.clearExtensionValue(ext: Golden_Extensions_Track.Extensions.track)
    }
}

/// How high it stands.
public let Golden_Extensions_Extensions_rank = Protobuf.MessageExtension<
    Protobuf.OptionalExtensionField<Protobuf.Int32Codec>, Golden_Extensions_Extended
>("golden.extensions.rank", Protobuf.ExtensionPlace(10)) {
    ExtensionsProtoFile.descriptor.extensions[0]
}

public let Golden_Extensions_Extensions_label = Protobuf.MessageExtension<
    Protobuf.OptionalExtensionField<Protobuf.StringCodec>, Golden_Extensions_Extended
>("golden.extensions.label", Protobuf.ExtensionPlace(11)) {
    ExtensionsProtoFile.descriptor.extensions[1]
}

public let Golden_Extensions_Extensions_blob = Protobuf.MessageExtension<
    Protobuf.OptionalExtensionField<Protobuf.BytesCodec>, Golden_Extensions_Extended
>("golden.extensions.blob", Protobuf.ExtensionPlace(12)) {
    ExtensionsProtoFile.descriptor.extensions[2]
}

public let Golden_Extensions_Extensions_ratio = Protobuf.MessageExtension<
    Protobuf.OptionalExtensionField<Protobuf.DoubleCodec>, Golden_Extensions_Extended
>("golden.extensions.ratio", Protobuf.ExtensionPlace(13)) {
    ExtensionsProtoFile.descriptor.extensions[3]
}

public let Golden_Extensions_Extensions_on = Protobuf.MessageExtension<
    Protobuf.OptionalExtensionField<Protobuf.BoolCodec>, Golden_Extensions_Extended
>("golden.extensions.on", Protobuf.ExtensionPlace(14)) {
    ExtensionsProtoFile.descriptor.extensions[4]
}

public let Golden_Extensions_Extensions_mood = Protobuf.MessageExtension<
    Protobuf.OptionalExtensionField<Protobuf.ClosedEnumCodec<Golden_Extensions_Mood>>,
    Golden_Extensions_Extended
>("golden.extensions.mood", Protobuf.ExtensionPlace(15)) {
    ExtensionsProtoFile.descriptor.extensions[5]
}

public let Golden_Extensions_Extensions_note = Protobuf.MessageExtension<
    Protobuf.MessageExtensionField<Golden_Extensions_Note>, Golden_Extensions_Extended
>("golden.extensions.note", Protobuf.ExtensionPlace(16)) {
    ExtensionsProtoFile.descriptor.extensions[6]
}

public let Golden_Extensions_Extensions_Extra = Protobuf.MessageExtension<
    Protobuf.MessageExtensionField<Golden_Extensions_Extra>, Golden_Extensions_Extended
>("golden.extensions.extra", Protobuf.ExtensionPlace(17, .group)) {
    ExtensionsProtoFile.descriptor.extensions[7]
}

public let Golden_Extensions_Extensions_ranks = Protobuf.MessageExtension<
    Protobuf.RepeatedExtensionField<Protobuf.Int32Codec>, Golden_Extensions_Extended
>("golden.extensions.ranks", Protobuf.ExtensionPlace(20, .packed)) {
    ExtensionsProtoFile.descriptor.extensions[8]
}

public let Golden_Extensions_Extensions_offsets = Protobuf.MessageExtension<
    Protobuf.RepeatedExtensionField<Protobuf.SInt64Codec>, Golden_Extensions_Extended
>("golden.extensions.offsets", Protobuf.ExtensionPlace(21)) {
    ExtensionsProtoFile.descriptor.extensions[9]
}

public let Golden_Extensions_Extensions_labels = Protobuf.MessageExtension<
    Protobuf.RepeatedExtensionField<Protobuf.StringCodec>, Golden_Extensions_Extended
>("golden.extensions.labels", Protobuf.ExtensionPlace(22)) {
    ExtensionsProtoFile.descriptor.extensions[10]
}

public let Golden_Extensions_Extensions_notes = Protobuf.MessageExtension<
    Protobuf.RepeatedMessageExtensionField<Golden_Extensions_Note>, Golden_Extensions_Extended
>("golden.extensions.notes", Protobuf.ExtensionPlace(23)) {
    ExtensionsProtoFile.descriptor.extensions[11]
}

public let Golden_Extensions_Extensions_moods = Protobuf.MessageExtension<
    Protobuf.RepeatedExtensionField<Protobuf.ClosedEnumCodec<Golden_Extensions_Mood>>,
    Golden_Extensions_Extended
>("golden.extensions.moods", Protobuf.ExtensionPlace(24)) {
    ExtensionsProtoFile.descriptor.extensions[12]
}

public let Golden_Extensions_Extensions_packed_moods = Protobuf.MessageExtension<
    Protobuf.RepeatedExtensionField<Protobuf.ClosedEnumCodec<Golden_Extensions_Mood>>,
    Golden_Extensions_Extended
>("golden.extensions.packed_moods", Protobuf.ExtensionPlace(25, .packed)) {
    ExtensionsProtoFile.descriptor.extensions[13]
}

public let Golden_Extensions_Extensions_Extras = Protobuf.MessageExtension<
    Protobuf.RepeatedMessageExtensionField<Golden_Extensions_Extras>, Golden_Extensions_Extended
>("golden.extensions.extras", Protobuf.ExtensionPlace(26, .group)) {
    ExtensionsProtoFile.descriptor.extensions[14]
}

public let Golden_Extensions_Extensions_far = Protobuf.MessageExtension<
    Protobuf.OptionalExtensionField<Protobuf.Fixed64Codec>, Golden_Extensions_Extended
>("golden.extensions.far", Protobuf.ExtensionPlace(1000)) {
    ExtensionsProtoFile.descriptor.extensions[15]
}

public let Golden_Extensions_Extensions_cover = Protobuf.MessageExtension<
    Protobuf.MessageExtensionField<Golden_Extensions_Note>, Golden_Extensions_Album
>("golden.extensions.cover", Protobuf.ExtensionPlace(5)) {
    ExtensionsProtoFile.descriptor.extensions[16]
}

public let Golden_Extensions_Extensions_back = Protobuf.MessageExtension<
    Protobuf.MessageExtensionField<Golden_Extensions_Demanding>, Golden_Extensions_Album
>("golden.extensions.back", Protobuf.ExtensionPlace(2000000000)) {
    ExtensionsProtoFile.descriptor.extensions[17]
}

/// Every extension that extensions.proto declares.
public let Golden_Extensions_Extensions_Extensions: Protobuf.SimpleExtensionMap = [
    Golden_Extensions_Extensions_rank,
    Golden_Extensions_Extensions_label,
    Golden_Extensions_Extensions_blob,
    Golden_Extensions_Extensions_ratio,
    Golden_Extensions_Extensions_on,
    Golden_Extensions_Extensions_mood,
    Golden_Extensions_Extensions_note,
    Golden_Extensions_Extensions_Extra,
    Golden_Extensions_Extensions_ranks,
    Golden_Extensions_Extensions_offsets,
    Golden_Extensions_Extensions_labels,
    Golden_Extensions_Extensions_notes,
    Golden_Extensions_Extensions_moods,
    Golden_Extensions_Extensions_packed_moods,
    Golden_Extensions_Extensions_Extras,
    Golden_Extensions_Extensions_far,
    Golden_Extensions_Extensions_cover,
    Golden_Extensions_Extensions_back,
    Golden_Extensions_Scope.Extensions.scoped_url,
    Golden_Extensions_Track.Extensions.track,
]

/// The description of extensions.proto.
public enum ExtensionsProtoFile {
    public static let descriptor = Protobuf.FileDescriptor(
        embedded: """
            ChBleHRlbnNpb25zLnByb3RvEhFnb2xkZW4uZXh0ZW5zaW9ucyI/CghFeHRlbmRlZBIOCgJpZBgBIAEo\
            BVICaWQSEgoEbGFzdBhkIAEoCVIEbGFzdCoECAoQPSoJCMgBEICAgIACIk0KBE5vdGUSEgoEdGV4dBgB\
            IAIoCVIEdGV4dBIxCgVpbm5lchgCIAEoCzIbLmdvbGRlbi5leHRlbnNpb25zLkV4dGVuZGVkUgVpbm5l\
            ciIVCgVFeHRyYRIMCgFhGAEgASgFUgFhIhYKBkV4dHJhcxIMCgFiGAEgASgFUgFiIkMKBVNjb3BlMjoK\
            CnNjb3BlZF91cmwSGy5nb2xkZW4uZXh0ZW5zaW9ucy5FeHRlbmRlZBgeIAEoBFIJc2NvcGVkVXJsIqEF\
            CglEZW1hbmRpbmcSFAoFZmlyc3QYASACKAVSBWZpcnN0EisKBG5vdGUYAiACKAsyFy5nb2xkZW4uZXh0\
            ZW5zaW9ucy5Ob3RlUgRub3RlEi0KBW5vdGVzGAMgAygLMhcuZ29sZGVuLmV4dGVuc2lvbnMuTm90ZVIF\
            bm90ZXMSUQoNbm90ZXNfYnlfbmFtZRgEIAMoCzItLmdvbGRlbi5leHRlbnNpb25zLkRlbWFuZGluZy5O\
            b3Rlc0J5TmFtZUVudHJ5Ugtub3Rlc0J5TmFtZRIxCgZjaG9zZW4YBSABKAsyFy5nb2xkZW4uZXh0ZW5z\
            aW9ucy5Ob3RlSABSBmNob3NlbhIYCgZudW1iZXIYBiABKAVIAFIGbnVtYmVyEjIKBWlubmVyGAcgASgL\
            MhwuZ29sZGVuLmV4dGVuc2lvbnMuRGVtYW5kaW5nUgVpbm5lchI3CghleHRlbmRlZBgIIAEoCzIbLmdv\
            bGRlbi5leHRlbnNpb25zLkV4dGVuZGVkUghleHRlbmRlZBJXCg9tb29kc19ieV9udW1iZXIYCSADKAsy\
            Ly5nb2xkZW4uZXh0ZW5zaW9ucy5EZW1hbmRpbmcuTW9vZHNCeU51bWJlckVudHJ5Ug1tb29kc0J5TnVt\
            YmVyGlcKEE5vdGVzQnlOYW1lRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSLQoFdmFsdWUYAiABKAsyFy5n\
            b2xkZW4uZXh0ZW5zaW9ucy5Ob3RlUgV2YWx1ZToCOAEaWQoSTW9vZHNCeU51bWJlckVudHJ5EhAKA2tl\
            eRgBIAEoBVIDa2V5Ei0KBXZhbHVlGAIgASgOMhcuZ29sZGVuLmV4dGVuc2lvbnMuTW9vZFIFdmFsdWU6\
            AjgBQggKBmNob2ljZSIVCgVBbGJ1bSoICAQQ/////wc6AggBIpgBCgVUcmFjaxIUCgV0aXRsZRgBIAEo\
            CVIFdGl0bGUSLgoFaW5uZXIYAiABKAsyGC5nb2xkZW4uZXh0ZW5zaW9ucy5BbGJ1bVIFaW5uZXIySQoF\
            dHJhY2sSGC5nb2xkZW4uZXh0ZW5zaW9ucy5BbGJ1bRi8BSABKAsyGC5nb2xkZW4uZXh0ZW5zaW9ucy5U\
            cmFja1IFdHJhY2sqMgoETW9vZBINCglNT09EX05PTkUQABINCglNT09EX0dPT0QQARIMCghNT09EX0JB\
            RBACOjIKBHJhbmsSGy5nb2xkZW4uZXh0ZW5zaW9ucy5FeHRlbmRlZBgKIAEoBToBN1IEcmFuazoxCgVs\
            YWJlbBIbLmdvbGRlbi5leHRlbnNpb25zLkV4dGVuZGVkGAsgASgJUgVsYWJlbDovCgRibG9iEhsuZ29s\
            ZGVuLmV4dGVuc2lvbnMuRXh0ZW5kZWQYDCABKAxSBGJsb2I6MQoFcmF0aW8SGy5nb2xkZW4uZXh0ZW5z\
            aW9ucy5FeHRlbmRlZBgNIAEoAVIFcmF0aW86KwoCb24SGy5nb2xkZW4uZXh0ZW5zaW9ucy5FeHRlbmRl\
            ZBgOIAEoCFICb246UgoEbW9vZBIbLmdvbGRlbi5leHRlbnNpb25zLkV4dGVuZGVkGA8gASgOMhcuZ29s\
            ZGVuLmV4dGVuc2lvbnMuTW9vZDoITU9PRF9CQURSBG1vb2Q6SAoEbm90ZRIbLmdvbGRlbi5leHRlbnNp\
            b25zLkV4dGVuZGVkGBAgASgLMhcuZ29sZGVuLmV4dGVuc2lvbnMuTm90ZVIEbm90ZTpLCgVleHRyYRIb\
            LmdvbGRlbi5leHRlbnNpb25zLkV4dGVuZGVkGBEgASgKMhguZ29sZGVuLmV4dGVuc2lvbnMuRXh0cmFS\
            BWV4dHJhOjUKBXJhbmtzEhsuZ29sZGVuLmV4dGVuc2lvbnMuRXh0ZW5kZWQYFCADKAVCAhABUgVyYW5r\
            czo1CgdvZmZzZXRzEhsuZ29sZGVuLmV4dGVuc2lvbnMuRXh0ZW5kZWQYFSADKBJSB29mZnNldHM6MwoG\
            bGFiZWxzEhsuZ29sZGVuLmV4dGVuc2lvbnMuRXh0ZW5kZWQYFiADKAlSBmxhYmVsczpKCgVub3RlcxIb\
            LmdvbGRlbi5leHRlbnNpb25zLkV4dGVuZGVkGBcgAygLMhcuZ29sZGVuLmV4dGVuc2lvbnMuTm90ZVIF\
            bm90ZXM6SgoFbW9vZHMSGy5nb2xkZW4uZXh0ZW5zaW9ucy5FeHRlbmRlZBgYIAMoDjIXLmdvbGRlbi5l\
            eHRlbnNpb25zLk1vb2RSBW1vb2RzOlsKDHBhY2tlZF9tb29kcxIbLmdvbGRlbi5leHRlbnNpb25zLkV4\
            dGVuZGVkGBkgAygOMhcuZ29sZGVuLmV4dGVuc2lvbnMuTW9vZEICEAFSC3BhY2tlZE1vb2RzOk4KBmV4\
            dHJhcxIbLmdvbGRlbi5leHRlbnNpb25zLkV4dGVuZGVkGBogAygKMhkuZ29sZGVuLmV4dGVuc2lvbnMu\
            RXh0cmFzUgZleHRyYXM6LgoDZmFyEhsuZ29sZGVuLmV4dGVuc2lvbnMuRXh0ZW5kZWQY6AcgASgGUgNm\
            YXI6RwoFY292ZXISGC5nb2xkZW4uZXh0ZW5zaW9ucy5BbGJ1bRgFIAEoCzIXLmdvbGRlbi5leHRlbnNp\
            b25zLk5vdGVSBWNvdmVyOk4KBGJhY2sSGC5nb2xkZW4uZXh0ZW5zaW9ucy5BbGJ1bRiAqNa5ByABKAsy\
            HC5nb2xkZW4uZXh0ZW5zaW9ucy5EZW1hbmRpbmdSBGJhY2s=
            """,
        dependencies: []
    )
}

// Generated from codec.proto by `manage generategrpc`. Do not edit.

public import Protobuf

/// About 500 bytes when filled as in codec.txtpb.
public struct Codec_Mixed: Protobuf.Message {
    public static let protoMessageName = "codec.Mixed"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        CodecProtoFile.descriptor.message(at: 0)
    }

    public var id: Int64 {
        get { _fields.value.id }
        _modify { yield &_fields.value.id }
    }

    public var title: String {
        get { _fields.value.title }
        _modify { yield &_fields.value.title }
    }

    public var body: String {
        get { _fields.value.body }
        _modify { yield &_fields.value.body }
    }

    public var count: Int32 {
        get { _fields.value.count }
        _modify { yield &_fields.value.count }
    }

    public var flags: UInt32 {
        get { _fields.value.flags }
        _modify { yield &_fields.value.flags }
    }

    public var size: UInt64 {
        get { _fields.value.size }
        _modify { yield &_fields.value.size }
    }

    public var delta: Int32 {
        get { _fields.value.delta }
        _modify { yield &_fields.value.delta }
    }

    public var offset: Int64 {
        get { _fields.value.offset }
        _modify { yield &_fields.value.offset }
    }

    public var checksum: UInt32 {
        get { _fields.value.checksum }
        _modify { yield &_fields.value.checksum }
    }

    public var hash: UInt64 {
        get { _fields.value.hash }
        _modify { yield &_fields.value.hash }
    }

    public var balance: Int32 {
        get { _fields.value.balance }
        _modify { yield &_fields.value.balance }
    }

    public var position: Int64 {
        get { _fields.value.position }
        _modify { yield &_fields.value.position }
    }

    public var ratio: Float {
        get { _fields.value.ratio }
        _modify { yield &_fields.value.ratio }
    }

    public var score: Double {
        get { _fields.value.score }
        _modify { yield &_fields.value.score }
    }

    public var active: Bool {
        get { _fields.value.active }
        _modify { yield &_fields.value.active }
    }

    public var pinned: Bool {
        get { _fields.value.pinned }
        _modify { yield &_fields.value.pinned }
    }

    public var digest: [UInt8] {
        get { _fields.value.digest }
        _modify { yield &_fields.value.digest }
    }

    public var state: Codec_Mixed.State {
        get { _fields.value.state }
        _modify { yield &_fields.value.state }
    }

    public var author: Codec_Author {
        get { _fields.value.author }
        _modify { yield &_fields.value.author }
    }
    /// Whether `author` is set.
    public var hasAuthor: Bool { _fields.value.hasAuthor }
    /// Makes `author` unset; it then reads as its default.
    public mutating func clearAuthor() { _fields.value.clearAuthor() }

    public var created: Codec_Instant {
        get { _fields.value.created }
        _modify { yield &_fields.value.created }
    }
    /// Whether `created` is set.
    public var hasCreated: Bool { _fields.value.hasCreated }
    /// Makes `created` unset; it then reads as its default.
    public mutating func clearCreated() { _fields.value.clearCreated() }

    public var updated: Codec_Instant {
        get { _fields.value.updated }
        _modify { yield &_fields.value.updated }
    }
    /// Whether `updated` is set.
    public var hasUpdated: Bool { _fields.value.hasUpdated }
    /// Makes `updated` unset; it then reads as its default.
    public mutating func clearUpdated() { _fields.value.clearUpdated() }

    public var numbers: [Int32] {
        get { _fields.value.numbers }
        _modify { yield &_fields.value.numbers }
    }

    public var samples: [Double] {
        get { _fields.value.samples }
        _modify { yield &_fields.value.samples }
    }

    public var tags: [String] {
        get { _fields.value.tags }
        _modify { yield &_fields.value.tags }
    }

    public var comments: [Codec_Comment] {
        get { _fields.value.comments }
        _modify { yield &_fields.value.comments }
    }

    public var labels: [String: String] {
        get { _fields.value.labels }
        _modify { yield &_fields.value.labels }
    }

    public var note: String {
        get { _fields.value.note }
        _modify { yield &_fields.value.note }
    }
    /// Whether `note` is set.
    public var hasNote: Bool { _fields.value.hasNote }
    /// Makes `note` unset; it then reads as its default.
    public mutating func clearNote() { _fields.value.clearNote() }

    public var parentID: Int64 {
        get { _fields.value.parentID }
        _modify { yield &_fields.value.parentID }
    }
    /// Whether `parentID` is set.
    public var hasParentID: Bool { _fields.value.hasParentID }
    /// Makes `parentID` unset; it then reads as its default.
    public mutating func clearParentID() { _fields.value.clearParentID() }

    public var target: OneOf_Target? {
        get { _fields.value.target }
        _modify { yield &_fields.value.target }
    }

    public var link: String {
        get { _fields.value.link }
        _modify { yield &_fields.value.link }
    }

    public var postID: Int64 {
        get { _fields.value.postID }
        _modify { yield &_fields.value.postID }
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

    /// The field of `target` that is set.
    public enum OneOf_Target: Hashable, Sendable {
        case link(String)
        case postID(Int64)
    }

    public enum State: Protobuf.Enum, CaseIterable {
        case unspecified  // = 0
        case draft  // = 1
        case published  // = 2
        /// A number that the schema does not name.
        case UNRECOGNIZED(Int)

        public init() {
            self = .unspecified
        }

        public init?(rawValue: Int) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .draft
            case 2: self = .published
            default: self = .UNRECOGNIZED(rawValue)
            }
        }

        public var rawValue: Int {
            switch self {
            case .unspecified: 0
            case .draft: 1
            case .published: 2
            case .UNRECOGNIZED(let number): number
            }
        }

        /// The cases that the schema names.
        public static let allCases: [State] = [
            .unspecified,
            .draft,
            .published,
        ]
    }

    public init() {}

    private var _fields = Self._empty
    private static let _empty = Protobuf.Boxed(_Fields())

    private struct _Fields: Hashable, Sendable {
        var id: Int64 = 0

        var title: String = ""

        var body: String = ""

        var count: Int32 = 0

        var flags: UInt32 = 0

        var size: UInt64 = 0

        var delta: Int32 = 0

        var offset: Int64 = 0

        var checksum: UInt32 = 0

        var hash: UInt64 = 0

        var balance: Int32 = 0

        var position: Int64 = 0

        var ratio: Float = 0

        var score: Double = 0

        var active: Bool = false

        var pinned: Bool = false

        var digest: [UInt8] = []

        var state: Codec_Mixed.State = Codec_Mixed.State()

        var author: Codec_Author {
            get { _author ?? Codec_Author() }
            set { _author = newValue }
        }
        /// Whether `author` is set.
        var hasAuthor: Bool { _author != nil }
        /// Makes `author` unset; it then reads as its default.
        mutating func clearAuthor() { _author = nil }

        var created: Codec_Instant {
            get { _created ?? Codec_Instant() }
            set { _created = newValue }
        }
        /// Whether `created` is set.
        var hasCreated: Bool { _created != nil }
        /// Makes `created` unset; it then reads as its default.
        mutating func clearCreated() { _created = nil }

        var updated: Codec_Instant {
            get { _updated ?? Codec_Instant() }
            set { _updated = newValue }
        }
        /// Whether `updated` is set.
        var hasUpdated: Bool { _updated != nil }
        /// Makes `updated` unset; it then reads as its default.
        mutating func clearUpdated() { _updated = nil }

        var numbers: [Int32] = []

        var samples: [Double] = []

        var tags: [String] = []

        var comments: [Codec_Comment] = []

        var labels: [String: String] = [:]

        var note: String {
            get { _note ?? "" }
            set { _note = newValue }
        }
        /// Whether `note` is set.
        var hasNote: Bool { _note != nil }
        /// Makes `note` unset; it then reads as its default.
        mutating func clearNote() { _note = nil }

        var parentID: Int64 {
            get { _parentID ?? 0 }
            set { _parentID = newValue }
        }
        /// Whether `parentID` is set.
        var hasParentID: Bool { _parentID != nil }
        /// Makes `parentID` unset; it then reads as its default.
        mutating func clearParentID() { _parentID = nil }

        var target: OneOf_Target?

        var link: String {
            get {
                if case .link(let value)? = self.target { return value }
                return ""
            }
            set { self.target = .link(newValue) }
        }

        var postID: Int64 {
            get {
                if case .postID(let value)? = self.target { return value }
                return 0
            }
            set { self.target = .postID(newValue) }
        }

        var unknownFields = Protobuf.UnknownStorage()

        private var _author: Codec_Author?
        private var _created: Codec_Instant?
        private var _updated: Codec_Instant?
        private var _note: String?
        private var _parentID: Int64?

        mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 8: self.id = try reader.readInt64()
                case 18: self.title = try reader.readString()
                case 26: self.body = try reader.readString()
                case 32: self.count = try reader.readInt32()
                case 40: self.flags = try reader.readUInt32()
                case 48: self.size = try reader.readUInt64()
                case 56: self.delta = try reader.readSInt32()
                case 64: self.offset = try reader.readSInt64()
                case 77: self.checksum = try reader.readFixed32()
                case 81: self.hash = try reader.readFixed64()
                case 93: self.balance = try reader.readSFixed32()
                case 97: self.position = try reader.readSFixed64()
                case 109: self.ratio = try reader.readFloat()
                case 113: self.score = try reader.readDouble()
                case 120: self.active = try reader.readBool()
                case 128: self.pinned = try reader.readBool()
                case 138: self.digest = try reader.readBytes()
                case 144: self.state = try reader.readEnum()
                case 154: try reader.readMessage(into: &self._author)
                case 162: try reader.readMessage(into: &self._created)
                case 170: try reader.readMessage(into: &self._updated)
                case 178: try reader.readPacked(Protobuf.Int32Codec.self, into: &self.numbers)
                case 176: try reader.readElement(Protobuf.Int32Codec.self, into: &self.numbers)
                case 186: try reader.readPacked(Protobuf.DoubleCodec.self, into: &self.samples)
                case 185: try reader.readElement(Protobuf.DoubleCodec.self, into: &self.samples)
                case 194: try reader.readElement(Protobuf.StringCodec.self, into: &self.tags)
                case 202: try reader.readMessage(appendingTo: &self.comments)
                case 210:
                    try reader.readMapEntry(
                        Protobuf.StringCodec.self, Protobuf.StringCodec.self, into: &self.labels,
                        unknownFields: &self.unknownFields)
                case 218: self._note = try reader.readString()
                case 224: self._parentID = try reader.readInt64()
                case 234: self.link = try reader.readString()
                case 240: self.postID = try reader.readInt64()
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        func encode(to writer: inout Protobuf.WireWriter) {
            if self.id != 0 {
                writer.writeInt64(self.id, field: 1)
            }
            if !self.title.isEmpty {
                writer.writeString(self.title, field: 2)
            }
            if !self.body.isEmpty {
                writer.writeString(self.body, field: 3)
            }
            if self.count != 0 {
                writer.writeInt32(self.count, field: 4)
            }
            if self.flags != 0 {
                writer.writeUInt32(self.flags, field: 5)
            }
            if self.size != 0 {
                writer.writeUInt64(self.size, field: 6)
            }
            if self.delta != 0 {
                writer.writeSInt32(self.delta, field: 7)
            }
            if self.offset != 0 {
                writer.writeSInt64(self.offset, field: 8)
            }
            if self.checksum != 0 {
                writer.writeFixed32(self.checksum, field: 9)
            }
            if self.hash != 0 {
                writer.writeFixed64(self.hash, field: 10)
            }
            if self.balance != 0 {
                writer.writeSFixed32(self.balance, field: 11)
            }
            if self.position != 0 {
                writer.writeSFixed64(self.position, field: 12)
            }
            if self.ratio.bitPattern != 0 {
                writer.writeFloat(self.ratio, field: 13)
            }
            if self.score.bitPattern != 0 {
                writer.writeDouble(self.score, field: 14)
            }
            if self.active {
                writer.writeBool(self.active, field: 15)
            }
            if self.pinned {
                writer.writeBool(self.pinned, field: 16)
            }
            if !self.digest.isEmpty {
                writer.writeBytes(self.digest, field: 17)
            }
            if self.state != Codec_Mixed.State() {
                writer.writeEnum(self.state, field: 18)
            }
            if let value = self._author {
                writer.writeMessage(value, field: 19)
            }
            if let value = self._created {
                writer.writeMessage(value, field: 20)
            }
            if let value = self._updated {
                writer.writeMessage(value, field: 21)
            }
            writer.writePacked(self.numbers, Protobuf.Int32Codec.self, field: 22)
            writer.writePacked(self.samples, Protobuf.DoubleCodec.self, field: 23)
            writer.writeRepeated(self.tags, Protobuf.StringCodec.self, field: 24)
            for value in self.comments {
                writer.writeMessage(value, field: 25)
            }
            writer.writeMap(
                self.labels, Protobuf.StringCodec.self, Protobuf.StringCodec.self, field: 26)
            if let value = self._note {
                writer.writeString(value, field: 27)
            }
            if let value = self._parentID {
                writer.writeInt64(value, field: 28)
            }
            if case .link(let value)? = self.target {
                writer.writeString(value, field: 29)
            }
            if case .postID(let value)? = self.target {
                writer.writeInt64(value, field: 30)
            }
            writer.writeUnknownFields(self.unknownFields)
        }
    }
}

public struct Codec_Author: Protobuf.Message {
    public static let protoMessageName = "codec.Author"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        CodecProtoFile.descriptor.message(at: 2)
    }

    public var id: Int64 = 0

    public var name: String = ""

    public var email: String = ""

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.id = try reader.readInt64()
            case 18: self.name = try reader.readString()
            case 26: self.email = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.id != 0 {
            writer.writeInt64(self.id, field: 1)
        }
        if !self.name.isEmpty {
            writer.writeString(self.name, field: 2)
        }
        if !self.email.isEmpty {
            writer.writeString(self.email, field: 3)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Codec_Instant: Protobuf.Message {
    public static let protoMessageName = "codec.Instant"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        CodecProtoFile.descriptor.message(at: 3)
    }

    public var seconds: Int64 = 0

    public var nanos: Int32 = 0

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.seconds = try reader.readInt64()
            case 16: self.nanos = try reader.readInt32()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.seconds != 0 {
            writer.writeInt64(self.seconds, field: 1)
        }
        if self.nanos != 0 {
            writer.writeInt32(self.nanos, field: 2)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Codec_Comment: Protobuf.Message {
    public static let protoMessageName = "codec.Comment"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        CodecProtoFile.descriptor.message(at: 4)
    }

    public var id: Int64 = 0

    public var text: String = ""

    public var author: Codec_Author {
        get { _author ?? Codec_Author() }
        set { _author = newValue }
    }
    /// Whether `author` is set.
    public var hasAuthor: Bool { _author != nil }
    /// Makes `author` unset; it then reads as its default.
    public mutating func clearAuthor() { _author = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _author: Codec_Author?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.id = try reader.readInt64()
            case 18: self.text = try reader.readString()
            case 26: try reader.readMessage(into: &self._author)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.id != 0 {
            writer.writeInt64(self.id, field: 1)
        }
        if !self.text.isEmpty {
            writer.writeString(self.text, field: 2)
        }
        if let value = self._author {
            writer.writeMessage(value, field: 3)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// The description of codec.proto.
public enum CodecProtoFile {
    public static let descriptor = Protobuf.FileDescriptor(
        embedded: """
            Cgtjb2RlYy5wcm90bxIFY29kZWMi4gcKBU1peGVkEg4KAmlkGAEgASgDUgJpZBIUCgV0aXRsZRgCIAEo\
            CVIFdGl0bGUSEgoEYm9keRgDIAEoCVIEYm9keRIUCgVjb3VudBgEIAEoBVIFY291bnQSFAoFZmxhZ3MY\
            BSABKA1SBWZsYWdzEhIKBHNpemUYBiABKARSBHNpemUSFAoFZGVsdGEYByABKBFSBWRlbHRhEhYKBm9m\
            ZnNldBgIIAEoElIGb2Zmc2V0EhoKCGNoZWNrc3VtGAkgASgHUghjaGVja3N1bRISCgRoYXNoGAogASgG\
            UgRoYXNoEhgKB2JhbGFuY2UYCyABKA9SB2JhbGFuY2USGgoIcG9zaXRpb24YDCABKBBSCHBvc2l0aW9u\
            EhQKBXJhdGlvGA0gASgCUgVyYXRpbxIUCgVzY29yZRgOIAEoAVIFc2NvcmUSFgoGYWN0aXZlGA8gASgI\
            UgZhY3RpdmUSFgoGcGlubmVkGBAgASgIUgZwaW5uZWQSFgoGZGlnZXN0GBEgASgMUgZkaWdlc3QSKAoF\
            c3RhdGUYEiABKA4yEi5jb2RlYy5NaXhlZC5TdGF0ZVIFc3RhdGUSJQoGYXV0aG9yGBMgASgLMg0uY29k\
            ZWMuQXV0aG9yUgZhdXRob3ISKAoHY3JlYXRlZBgUIAEoCzIOLmNvZGVjLkluc3RhbnRSB2NyZWF0ZWQS\
            KAoHdXBkYXRlZBgVIAEoCzIOLmNvZGVjLkluc3RhbnRSB3VwZGF0ZWQSGAoHbnVtYmVycxgWIAMoBVIH\
            bnVtYmVycxIYCgdzYW1wbGVzGBcgAygBUgdzYW1wbGVzEhIKBHRhZ3MYGCADKAlSBHRhZ3MSKgoIY29t\
            bWVudHMYGSADKAsyDi5jb2RlYy5Db21tZW50Ughjb21tZW50cxIwCgZsYWJlbHMYGiADKAsyGC5jb2Rl\
            Yy5NaXhlZC5MYWJlbHNFbnRyeVIGbGFiZWxzEhcKBG5vdGUYGyABKAlIAVIEbm90ZYgBARIgCglwYXJl\
            bnRfaWQYHCABKANIAlIIcGFyZW50SWSIAQESFAoEbGluaxgdIAEoCUgAUgRsaW5rEhkKB3Bvc3RfaWQY\
            HiABKANIAFIGcG9zdElkGjkKC0xhYmVsc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIg\
            ASgJUgV2YWx1ZToCOAEiRAoFU3RhdGUSFQoRU1RBVEVfVU5TUEVDSUZJRUQQABIPCgtTVEFURV9EUkFG\
            VBABEhMKD1NUQVRFX1BVQkxJU0hFRBACQggKBnRhcmdldEIHCgVfbm90ZUIMCgpfcGFyZW50X2lkIkIK\
            BkF1dGhvchIOCgJpZBgBIAEoA1ICaWQSEgoEbmFtZRgCIAEoCVIEbmFtZRIUCgVlbWFpbBgDIAEoCVIF\
            ZW1haWwiOQoHSW5zdGFudBIYCgdzZWNvbmRzGAEgASgDUgdzZWNvbmRzEhQKBW5hbm9zGAIgASgFUgVu\
            YW5vcyJUCgdDb21tZW50Eg4KAmlkGAEgASgDUgJpZBISCgR0ZXh0GAIgASgJUgR0ZXh0EiUKBmF1dGhv\
            chgDIAEoCzINLmNvZGVjLkF1dGhvclIGYXV0aG9yYgZwcm90bzM=
            """,
        dependencies: []
    )
}

// Generated from google/protobuf/descriptor.proto by `manage generategrpc`. Do not edit.

/// The full set of known editions.
public enum Google_Protobuf_Edition: Int, Protobuf.Enum, CaseIterable {
    /// A placeholder for an unknown edition value.
    case unknown = 0
    /// A placeholder edition for specifying default behaviors *before* a feature
    /// was first introduced.  This is effectively an "infinite past".
    case legacy = 900
    /// Legacy syntax "editions".  These pre-date editions, but behave much like
    /// distinct editions.  These can't be used to specify the edition of proto
    /// files, but feature definitions must supply proto2/proto3 defaults for
    /// backwards compatibility.
    case proto2 = 998
    case proto3 = 999
    /// Editions that have been released.  The specific values are arbitrary and
    /// should not be depended on, but they will always be time-ordered for easy
    /// comparison.
    case edition2023 = 1000
    case edition2024 = 1001
    case edition2026 = 1002
    /// A placeholder edition for developing and testing unscheduled features.
    case unstable = 9999
    /// Placeholder editions for testing feature resolution.  These should not be
    /// used or relied on outside of tests.
    case edition1TestOnly = 1
    case edition2TestOnly = 2
    case edition99997TestOnly = 99997
    case edition99998TestOnly = 99998
    case edition99999TestOnly = 99999
    /// Placeholder for specifying unbounded edition support.  This should only
    /// ever be used by plugins that can expect to never require any changes to
    /// support a new edition.
    case max = 2147483647

    public init() {
        self = .unknown
    }
}

/// Describes the 'visibility' of a symbol with respect to the proto import
/// system. Symbols can only be imported when the visibility rules do not prevent
/// it (ex: local symbols cannot be imported).  Visibility modifiers can only set
/// on `message` and `enum` as they are the only types available to be referenced
/// from other files.
public enum Google_Protobuf_SymbolVisibility: Int, Protobuf.Enum, CaseIterable {
    case visibilityUnset = 0
    case visibilityLocal = 1
    case visibilityExport = 2

    public init() {
        self = .visibilityUnset
    }
}

/// The protocol compiler can output a FileDescriptorSet containing the .proto
/// files it parses.
public struct Google_Protobuf_FileDescriptorSet: Protobuf.ExtensibleMessage {
    public static let protoMessageName = "google.protobuf.FileDescriptorSet"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 0)
    }

    public var file: [Google_Protobuf_FileDescriptorProto] = []

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    /// The extensions that are set.
    public var extensionFields = Protobuf.ExtensionFieldValueSet()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: try reader.readMessage(appendingTo: &self.file)
            default:
                try reader.readExtension(
                    tag, of: Google_Protobuf_FileDescriptorSet.self, into: &self.extensionFields,
                    unknownFields: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        for value in self.file {
            writer.writeMessage(value, field: 1)
        }
        writer.writeExtensions(self.extensionFields, in: 536000000..<536000001)
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if !self.file.allSatisfy(\.isInitialized) { return false }
        if !self.extensionFields.isInitialized { return false }
        return true
    }
}

/// Describes a complete .proto file.
public struct Google_Protobuf_FileDescriptorProto: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.FileDescriptorProto"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 1)
    }

    /// file name, relative to root of source tree
    public var name: String {
        get { _name ?? "" }
        set { _name = newValue }
    }
    /// Whether `name` is set.
    public var hasName: Bool { _name != nil }
    /// Makes `name` unset; it then reads as its default.
    public mutating func clearName() { _name = nil }

    /// e.g. "foo", "foo.bar", etc.
    public var package: String {
        get { _package ?? "" }
        set { _package = newValue }
    }
    /// Whether `package` is set.
    public var hasPackage: Bool { _package != nil }
    /// Makes `package` unset; it then reads as its default.
    public mutating func clearPackage() { _package = nil }

    /// Names of files imported by this file.
    public var dependency: [String] = []

    /// Indexes of the public imported files in the dependency list above.
    public var publicDependency: [Int32] = []

    /// Indexes of the weak imported files in the dependency list.
    /// For Google-internal migration only. Do not use.
    public var weakDependency: [Int32] = []

    /// Names of files imported by this file purely for the purpose of providing
    /// option extensions. These are excluded from the dependency list above.
    public var optionDependency: [String] = []

    /// All top-level definitions in this file.
    public var messageType: [Google_Protobuf_DescriptorProto] = []

    public var enumType: [Google_Protobuf_EnumDescriptorProto] = []

    public var service: [Google_Protobuf_ServiceDescriptorProto] = []

    public var `extension`: [Google_Protobuf_FieldDescriptorProto] = []

    public var options: Google_Protobuf_FileOptions {
        get { _options ?? Google_Protobuf_FileOptions() }
        set { _options = newValue }
    }
    /// Whether `options` is set.
    public var hasOptions: Bool { _options != nil }
    /// Makes `options` unset; it then reads as its default.
    public mutating func clearOptions() { _options = nil }

    /// This field contains optional information about the original source code.
    /// You may safely remove this entire field without harming runtime
    /// functionality of the descriptors -- the information is needed only by
    /// development tools.
    public var sourceCodeInfo: Google_Protobuf_SourceCodeInfo {
        get { _sourceCodeInfo ?? Google_Protobuf_SourceCodeInfo() }
        set { _sourceCodeInfo = newValue }
    }
    /// Whether `sourceCodeInfo` is set.
    public var hasSourceCodeInfo: Bool { _sourceCodeInfo != nil }
    /// Makes `sourceCodeInfo` unset; it then reads as its default.
    public mutating func clearSourceCodeInfo() { _sourceCodeInfo = nil }

    /// The syntax of the proto file.
    /// The supported values are "proto2", "proto3", and "editions".
    ///
    /// If `edition` is present, this value must be "editions".
    /// WARNING: This field should only be used by protobuf plugins or special
    /// cases like the proto compiler. Other uses are discouraged and
    /// developers should rely on the protoreflect APIs for their client language.
    public var syntax: String {
        get { _syntax ?? "" }
        set { _syntax = newValue }
    }
    /// Whether `syntax` is set.
    public var hasSyntax: Bool { _syntax != nil }
    /// Makes `syntax` unset; it then reads as its default.
    public mutating func clearSyntax() { _syntax = nil }

    /// The edition of the proto file.
    /// WARNING: This field should only be used by protobuf plugins or special
    /// cases like the proto compiler. Other uses are discouraged and
    /// developers should rely on the protoreflect APIs for their client language.
    public var edition: Google_Protobuf_Edition {
        get { _edition ?? Google_Protobuf_Edition() }
        set { _edition = newValue }
    }
    /// Whether `edition` is set.
    public var hasEdition: Bool { _edition != nil }
    /// Makes `edition` unset; it then reads as its default.
    public mutating func clearEdition() { _edition = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _name: String?
    private var _package: String?
    private var _options: Google_Protobuf_FileOptions?
    private var _sourceCodeInfo: Google_Protobuf_SourceCodeInfo?
    private var _syntax: String?
    private var _edition: Google_Protobuf_Edition?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self._name = try reader.readString()
            case 18: self._package = try reader.readString()
            case 26: try reader.readElement(Protobuf.StringCodec.self, into: &self.dependency)
            case 34: try reader.readMessage(appendingTo: &self.messageType)
            case 42: try reader.readMessage(appendingTo: &self.enumType)
            case 50: try reader.readMessage(appendingTo: &self.service)
            case 58: try reader.readMessage(appendingTo: &self.`extension`)
            case 66: try reader.readMessage(into: &self._options)
            case 74: try reader.readMessage(into: &self._sourceCodeInfo)
            case 82: try reader.readPacked(Protobuf.Int32Codec.self, into: &self.publicDependency)
            case 80: try reader.readElement(Protobuf.Int32Codec.self, into: &self.publicDependency)
            case 90: try reader.readPacked(Protobuf.Int32Codec.self, into: &self.weakDependency)
            case 88: try reader.readElement(Protobuf.Int32Codec.self, into: &self.weakDependency)
            case 98: self._syntax = try reader.readString()
            case 112:
                try reader.readClosedEnum(into: &self._edition, unknownFields: &self.unknownFields)
            case 122:
                try reader.readElement(Protobuf.StringCodec.self, into: &self.optionDependency)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._name {
            writer.writeString(value, field: 1)
        }
        if let value = self._package {
            writer.writeString(value, field: 2)
        }
        writer.writeRepeated(self.dependency, Protobuf.StringCodec.self, field: 3)
        for value in self.messageType {
            writer.writeMessage(value, field: 4)
        }
        for value in self.enumType {
            writer.writeMessage(value, field: 5)
        }
        for value in self.service {
            writer.writeMessage(value, field: 6)
        }
        for value in self.`extension` {
            writer.writeMessage(value, field: 7)
        }
        if let value = self._options {
            writer.writeMessage(value, field: 8)
        }
        if let value = self._sourceCodeInfo {
            writer.writeMessage(value, field: 9)
        }
        writer.writeRepeated(self.publicDependency, Protobuf.Int32Codec.self, field: 10)
        writer.writeRepeated(self.weakDependency, Protobuf.Int32Codec.self, field: 11)
        if let value = self._syntax {
            writer.writeString(value, field: 12)
        }
        if let value = self._edition {
            writer.writeEnum(value, field: 14)
        }
        writer.writeRepeated(self.optionDependency, Protobuf.StringCodec.self, field: 15)
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if !self.messageType.allSatisfy(\.isInitialized) { return false }
        if !self.enumType.allSatisfy(\.isInitialized) { return false }
        if !self.service.allSatisfy(\.isInitialized) { return false }
        if !self.`extension`.allSatisfy(\.isInitialized) { return false }
        if let value = self._options, !value.isInitialized { return false }
        if let value = self._sourceCodeInfo, !value.isInitialized { return false }
        return true
    }
}

/// Describes a message type.
public struct Google_Protobuf_DescriptorProto: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.DescriptorProto"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 2)
    }

    public var name: String {
        get { _name ?? "" }
        set { _name = newValue }
    }
    /// Whether `name` is set.
    public var hasName: Bool { _name != nil }
    /// Makes `name` unset; it then reads as its default.
    public mutating func clearName() { _name = nil }

    public var field: [Google_Protobuf_FieldDescriptorProto] = []

    public var `extension`: [Google_Protobuf_FieldDescriptorProto] = []

    public var nestedType: [Google_Protobuf_DescriptorProto] = []

    public var enumType: [Google_Protobuf_EnumDescriptorProto] = []

    public var extensionRange: [Google_Protobuf_DescriptorProto.ExtensionRange] = []

    public var oneofDecl: [Google_Protobuf_OneofDescriptorProto] = []

    public var options: Google_Protobuf_MessageOptions {
        get { _options ?? Google_Protobuf_MessageOptions() }
        set { _options = newValue }
    }
    /// Whether `options` is set.
    public var hasOptions: Bool { _options != nil }
    /// Makes `options` unset; it then reads as its default.
    public mutating func clearOptions() { _options = nil }

    public var reservedRange: [Google_Protobuf_DescriptorProto.ReservedRange] = []

    /// Reserved field names, which may not be used by fields in the same message.
    /// A given name may only be reserved once.
    public var reservedName: [String] = []

    /// Support for `export` and `local` keywords on enums.
    public var visibility: Google_Protobuf_SymbolVisibility {
        get { _visibility ?? Google_Protobuf_SymbolVisibility() }
        set { _visibility = newValue }
    }
    /// Whether `visibility` is set.
    public var hasVisibility: Bool { _visibility != nil }
    /// Makes `visibility` unset; it then reads as its default.
    public mutating func clearVisibility() { _visibility = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public struct ExtensionRange: Protobuf.Message {
        public static let protoMessageName = "google.protobuf.DescriptorProto.ExtensionRange"
        public static var messageDescriptor: Protobuf.MessageDescriptor {
            Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 3)
        }

        /// Inclusive.
        public var start: Int32 {
            get { _start ?? 0 }
            set { _start = newValue }
        }
        /// Whether `start` is set.
        public var hasStart: Bool { _start != nil }
        /// Makes `start` unset; it then reads as its default.
        public mutating func clearStart() { _start = nil }

        /// Exclusive.
        public var end: Int32 {
            get { _end ?? 0 }
            set { _end = newValue }
        }
        /// Whether `end` is set.
        public var hasEnd: Bool { _end != nil }
        /// Makes `end` unset; it then reads as its default.
        public mutating func clearEnd() { _end = nil }

        public var options: Google_Protobuf_ExtensionRangeOptions {
            get { _options ?? Google_Protobuf_ExtensionRangeOptions() }
            set { _options = newValue }
        }
        /// Whether `options` is set.
        public var hasOptions: Bool { _options != nil }
        /// Makes `options` unset; it then reads as its default.
        public mutating func clearOptions() { _options = nil }

        /// Fields that were read and are not in the schema.
        public var unknownFields = Protobuf.UnknownStorage()

        public init() {}

        private var _start: Int32?
        private var _end: Int32?
        private var _options: Google_Protobuf_ExtensionRangeOptions?

        public mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 8: self._start = try reader.readInt32()
                case 16: self._end = try reader.readInt32()
                case 26: try reader.readMessage(into: &self._options)
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        public func encode(to writer: inout Protobuf.WireWriter) {
            if let value = self._start {
                writer.writeInt32(value, field: 1)
            }
            if let value = self._end {
                writer.writeInt32(value, field: 2)
            }
            if let value = self._options {
                writer.writeMessage(value, field: 3)
            }
            writer.writeUnknownFields(self.unknownFields)
        }

        public var isInitialized: Bool {
            if let value = self._options, !value.isInitialized { return false }
            return true
        }
    }

    /// Range of reserved tag numbers. Reserved tag numbers may not be used by
    /// fields or extension ranges in the same message. Reserved ranges may
    /// not overlap.
    public struct ReservedRange: Protobuf.Message {
        public static let protoMessageName = "google.protobuf.DescriptorProto.ReservedRange"
        public static var messageDescriptor: Protobuf.MessageDescriptor {
            Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 4)
        }

        /// Inclusive.
        public var start: Int32 {
            get { _start ?? 0 }
            set { _start = newValue }
        }
        /// Whether `start` is set.
        public var hasStart: Bool { _start != nil }
        /// Makes `start` unset; it then reads as its default.
        public mutating func clearStart() { _start = nil }

        /// Exclusive.
        public var end: Int32 {
            get { _end ?? 0 }
            set { _end = newValue }
        }
        /// Whether `end` is set.
        public var hasEnd: Bool { _end != nil }
        /// Makes `end` unset; it then reads as its default.
        public mutating func clearEnd() { _end = nil }

        /// Fields that were read and are not in the schema.
        public var unknownFields = Protobuf.UnknownStorage()

        public init() {}

        private var _start: Int32?
        private var _end: Int32?

        public mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 8: self._start = try reader.readInt32()
                case 16: self._end = try reader.readInt32()
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        public func encode(to writer: inout Protobuf.WireWriter) {
            if let value = self._start {
                writer.writeInt32(value, field: 1)
            }
            if let value = self._end {
                writer.writeInt32(value, field: 2)
            }
            writer.writeUnknownFields(self.unknownFields)
        }
    }

    public init() {}

    private var _name: String?
    private var _options: Google_Protobuf_MessageOptions?
    private var _visibility: Google_Protobuf_SymbolVisibility?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self._name = try reader.readString()
            case 18: try reader.readMessage(appendingTo: &self.field)
            case 26: try reader.readMessage(appendingTo: &self.nestedType)
            case 34: try reader.readMessage(appendingTo: &self.enumType)
            case 42: try reader.readMessage(appendingTo: &self.extensionRange)
            case 50: try reader.readMessage(appendingTo: &self.`extension`)
            case 58: try reader.readMessage(into: &self._options)
            case 66: try reader.readMessage(appendingTo: &self.oneofDecl)
            case 74: try reader.readMessage(appendingTo: &self.reservedRange)
            case 82: try reader.readElement(Protobuf.StringCodec.self, into: &self.reservedName)
            case 88:
                try reader.readClosedEnum(
                    into: &self._visibility, unknownFields: &self.unknownFields)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._name {
            writer.writeString(value, field: 1)
        }
        for value in self.field {
            writer.writeMessage(value, field: 2)
        }
        for value in self.nestedType {
            writer.writeMessage(value, field: 3)
        }
        for value in self.enumType {
            writer.writeMessage(value, field: 4)
        }
        for value in self.extensionRange {
            writer.writeMessage(value, field: 5)
        }
        for value in self.`extension` {
            writer.writeMessage(value, field: 6)
        }
        if let value = self._options {
            writer.writeMessage(value, field: 7)
        }
        for value in self.oneofDecl {
            writer.writeMessage(value, field: 8)
        }
        for value in self.reservedRange {
            writer.writeMessage(value, field: 9)
        }
        writer.writeRepeated(self.reservedName, Protobuf.StringCodec.self, field: 10)
        if let value = self._visibility {
            writer.writeEnum(value, field: 11)
        }
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if !self.field.allSatisfy(\.isInitialized) { return false }
        if !self.nestedType.allSatisfy(\.isInitialized) { return false }
        if !self.enumType.allSatisfy(\.isInitialized) { return false }
        if !self.extensionRange.allSatisfy(\.isInitialized) { return false }
        if !self.`extension`.allSatisfy(\.isInitialized) { return false }
        if let value = self._options, !value.isInitialized { return false }
        if !self.oneofDecl.allSatisfy(\.isInitialized) { return false }
        return true
    }
}

public struct Google_Protobuf_ExtensionRangeOptions: Protobuf.ExtensibleMessage {
    public static let protoMessageName = "google.protobuf.ExtensionRangeOptions"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 5)
    }

    /// The parser stores options it doesn't recognize here. See above.
    public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []

    /// For external users: DO NOT USE. We are in the process of open sourcing
    /// extension declaration and executing internal cleanups before it can be
    /// used externally.
    public var declaration: [Google_Protobuf_ExtensionRangeOptions.Declaration] = []

    /// Any features defined in the specific edition.
    public var features: Google_Protobuf_FeatureSet {
        get { _features ?? Google_Protobuf_FeatureSet() }
        set { _features = newValue }
    }
    /// Whether `features` is set.
    public var hasFeatures: Bool { _features != nil }
    /// Makes `features` unset; it then reads as its default.
    public mutating func clearFeatures() { _features = nil }

    /// The verification state of the range.
    /// TODO: flip the default to DECLARATION once all empty ranges
    /// are marked as UNVERIFIED.
    public var verification: Google_Protobuf_ExtensionRangeOptions.VerificationState {
        get { _verification ?? Google_Protobuf_ExtensionRangeOptions.VerificationState.unverified }
        set { _verification = newValue }
    }
    /// Whether `verification` is set.
    public var hasVerification: Bool { _verification != nil }
    /// Makes `verification` unset; it then reads as its default.
    public mutating func clearVerification() { _verification = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    /// The extensions that are set.
    public var extensionFields = Protobuf.ExtensionFieldValueSet()

    /// The verification state of the extension range.
    public enum VerificationState: Int, Protobuf.Enum, CaseIterable {
        /// All the extensions of the range must be declared.
        case declaration = 0
        case unverified = 1

        public init() {
            self = .declaration
        }
    }

    public struct Declaration: Protobuf.Message {
        public static let protoMessageName = "google.protobuf.ExtensionRangeOptions.Declaration"
        public static var messageDescriptor: Protobuf.MessageDescriptor {
            Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 6)
        }

        /// The extension number declared within the extension range.
        public var number: Int32 {
            get { _number ?? 0 }
            set { _number = newValue }
        }
        /// Whether `number` is set.
        public var hasNumber: Bool { _number != nil }
        /// Makes `number` unset; it then reads as its default.
        public mutating func clearNumber() { _number = nil }

        /// The fully-qualified name of the extension field. There must be a leading
        /// dot in front of the full name.
        public var fullName: String {
            get { _fullName ?? "" }
            set { _fullName = newValue }
        }
        /// Whether `fullName` is set.
        public var hasFullName: Bool { _fullName != nil }
        /// Makes `fullName` unset; it then reads as its default.
        public mutating func clearFullName() { _fullName = nil }

        /// The fully-qualified type name of the extension field. Unlike
        /// Metadata.type, Declaration.type must have a leading dot for messages
        /// and enums.
        public var type: String {
            get { _type ?? "" }
            set { _type = newValue }
        }
        /// Whether `type` is set.
        public var hasType: Bool { _type != nil }
        /// Makes `type` unset; it then reads as its default.
        public mutating func clearType() { _type = nil }

        /// If true, indicates that the number is reserved in the extension range,
        /// and any extension field with the number will fail to compile. Set this
        /// when a declared extension field is deleted.
        public var reserved: Bool {
            get { _reserved ?? false }
            set { _reserved = newValue }
        }
        /// Whether `reserved` is set.
        public var hasReserved: Bool { _reserved != nil }
        /// Makes `reserved` unset; it then reads as its default.
        public mutating func clearReserved() { _reserved = nil }

        /// If true, indicates that the extension must be defined as repeated.
        /// Otherwise the extension must be defined as optional.
        public var repeated: Bool {
            get { _repeated ?? false }
            set { _repeated = newValue }
        }
        /// Whether `repeated` is set.
        public var hasRepeated: Bool { _repeated != nil }
        /// Makes `repeated` unset; it then reads as its default.
        public mutating func clearRepeated() { _repeated = nil }

        /// Fields that were read and are not in the schema.
        public var unknownFields = Protobuf.UnknownStorage()

        public init() {}

        private var _number: Int32?
        private var _fullName: String?
        private var _type: String?
        private var _reserved: Bool?
        private var _repeated: Bool?

        public mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 8: self._number = try reader.readInt32()
                case 18: self._fullName = try reader.readString()
                case 26: self._type = try reader.readString()
                case 40: self._reserved = try reader.readBool()
                case 48: self._repeated = try reader.readBool()
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        public func encode(to writer: inout Protobuf.WireWriter) {
            if let value = self._number {
                writer.writeInt32(value, field: 1)
            }
            if let value = self._fullName {
                writer.writeString(value, field: 2)
            }
            if let value = self._type {
                writer.writeString(value, field: 3)
            }
            if let value = self._reserved {
                writer.writeBool(value, field: 5)
            }
            if let value = self._repeated {
                writer.writeBool(value, field: 6)
            }
            writer.writeUnknownFields(self.unknownFields)
        }
    }

    public init() {}

    private var _features: Google_Protobuf_FeatureSet?
    private var _verification: Google_Protobuf_ExtensionRangeOptions.VerificationState?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 18: try reader.readMessage(appendingTo: &self.declaration)
            case 24:
                try reader.readClosedEnum(
                    into: &self._verification, unknownFields: &self.unknownFields)
            case 402: try reader.readMessage(into: &self._features)
            case 7994: try reader.readMessage(appendingTo: &self.uninterpretedOption)
            default:
                try reader.readExtension(
                    tag, of: Google_Protobuf_ExtensionRangeOptions.self,
                    into: &self.extensionFields, unknownFields: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        for value in self.declaration {
            writer.writeMessage(value, field: 2)
        }
        if let value = self._verification {
            writer.writeEnum(value, field: 3)
        }
        if let value = self._features {
            writer.writeMessage(value, field: 50)
        }
        writer.writeExtensions(self.extensionFields, in: 990..<999)
        for value in self.uninterpretedOption {
            writer.writeMessage(value, field: 999)
        }
        writer.writeExtensions(self.extensionFields, in: 1000..<536870912)
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if let value = self._features, !value.isInitialized { return false }
        if !self.uninterpretedOption.allSatisfy(\.isInitialized) { return false }
        if !self.extensionFields.isInitialized { return false }
        return true
    }
}

/// Describes a field within a message.
public struct Google_Protobuf_FieldDescriptorProto: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.FieldDescriptorProto"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 7)
    }

    public var name: String {
        get { _name ?? "" }
        set { _name = newValue }
    }
    /// Whether `name` is set.
    public var hasName: Bool { _name != nil }
    /// Makes `name` unset; it then reads as its default.
    public mutating func clearName() { _name = nil }

    public var number: Int32 {
        get { _number ?? 0 }
        set { _number = newValue }
    }
    /// Whether `number` is set.
    public var hasNumber: Bool { _number != nil }
    /// Makes `number` unset; it then reads as its default.
    public mutating func clearNumber() { _number = nil }

    public var label: Google_Protobuf_FieldDescriptorProto.Label {
        get { _label ?? Google_Protobuf_FieldDescriptorProto.Label() }
        set { _label = newValue }
    }
    /// Whether `label` is set.
    public var hasLabel: Bool { _label != nil }
    /// Makes `label` unset; it then reads as its default.
    public mutating func clearLabel() { _label = nil }

    /// If type_name is set, this need not be set.  If both this and type_name
    /// are set, this must be one of TYPE_ENUM, TYPE_MESSAGE or TYPE_GROUP.
    public var type: Google_Protobuf_FieldDescriptorProto.TypeEnum {
        get { _type ?? Google_Protobuf_FieldDescriptorProto.TypeEnum() }
        set { _type = newValue }
    }
    /// Whether `type` is set.
    public var hasType: Bool { _type != nil }
    /// Makes `type` unset; it then reads as its default.
    public mutating func clearType() { _type = nil }

    /// For message and enum types, this is the name of the type.  If the name
    /// starts with a '.', it is fully-qualified.  Otherwise, C++-like scoping
    /// rules are used to find the type (i.e. first the nested types within this
    /// message are searched, then within the parent, on up to the root
    /// namespace).
    public var typeName: String {
        get { _typeName ?? "" }
        set { _typeName = newValue }
    }
    /// Whether `typeName` is set.
    public var hasTypeName: Bool { _typeName != nil }
    /// Makes `typeName` unset; it then reads as its default.
    public mutating func clearTypeName() { _typeName = nil }

    /// For extensions, this is the name of the type being extended.  It is
    /// resolved in the same manner as type_name.
    public var extendee: String {
        get { _extendee ?? "" }
        set { _extendee = newValue }
    }
    /// Whether `extendee` is set.
    public var hasExtendee: Bool { _extendee != nil }
    /// Makes `extendee` unset; it then reads as its default.
    public mutating func clearExtendee() { _extendee = nil }

    /// For numeric types, contains the original text representation of the value.
    /// For booleans, "true" or "false".
    /// For strings, contains the default text contents (not escaped in any way).
    /// For bytes, contains the C escaped value.  All bytes >= 128 are escaped.
    public var defaultValue: String {
        get { _defaultValue ?? "" }
        set { _defaultValue = newValue }
    }
    /// Whether `defaultValue` is set.
    public var hasDefaultValue: Bool { _defaultValue != nil }
    /// Makes `defaultValue` unset; it then reads as its default.
    public mutating func clearDefaultValue() { _defaultValue = nil }

    /// If set, gives the index of a oneof in the containing type's oneof_decl
    /// list.  This field is a member of that oneof.
    public var oneofIndex: Int32 {
        get { _oneofIndex ?? 0 }
        set { _oneofIndex = newValue }
    }
    /// Whether `oneofIndex` is set.
    public var hasOneofIndex: Bool { _oneofIndex != nil }
    /// Makes `oneofIndex` unset; it then reads as its default.
    public mutating func clearOneofIndex() { _oneofIndex = nil }

    /// JSON name of this field. The value is set by protocol compiler. If the
    /// user has set a "json_name" option on this field, that option's value
    /// will be used. Otherwise, it's deduced from the field's name by converting
    /// it to camelCase.
    public var jsonName: String {
        get { _jsonName ?? "" }
        set { _jsonName = newValue }
    }
    /// Whether `jsonName` is set.
    public var hasJsonName: Bool { _jsonName != nil }
    /// Makes `jsonName` unset; it then reads as its default.
    public mutating func clearJsonName() { _jsonName = nil }

    public var options: Google_Protobuf_FieldOptions {
        get { _options?.value ?? Google_Protobuf_FieldOptions() }
        set { _options = Protobuf.Boxed(newValue) }
    }
    /// Whether `options` is set.
    public var hasOptions: Bool { _options != nil }
    /// Makes `options` unset; it then reads as its default.
    public mutating func clearOptions() { _options = nil }

    /// If true, this is a proto3 "optional". When a proto3 field is optional, it
    /// tracks presence regardless of field type.
    ///
    /// When proto3_optional is true, this field must belong to a oneof to signal
    /// to old proto3 clients that presence is tracked for this field. This oneof
    /// is known as a "synthetic" oneof, and this field must be its sole member
    /// (each proto3 optional field gets its own synthetic oneof). Synthetic oneofs
    /// exist in the descriptor only, and do not generate any API. Synthetic oneofs
    /// must be ordered after all "real" oneofs.
    ///
    /// For message fields, proto3_optional doesn't create any semantic change,
    /// since non-repeated message fields always track presence. However it still
    /// indicates the semantic detail of whether the user wrote "optional" or not.
    /// This can be useful for round-tripping the .proto file. For consistency we
    /// give message fields a synthetic oneof also, even though it is not required
    /// to track presence. This is especially important because the parser can't
    /// tell if a field is a message or an enum, so it must always create a
    /// synthetic oneof.
    ///
    /// Proto2 optional fields do not set this flag, because they already indicate
    /// optional with `LABEL_OPTIONAL`.
    public var proto3Optional: Bool {
        get { _proto3Optional ?? false }
        set { _proto3Optional = newValue }
    }
    /// Whether `proto3Optional` is set.
    public var hasProto3Optional: Bool { _proto3Optional != nil }
    /// Makes `proto3Optional` unset; it then reads as its default.
    public mutating func clearProto3Optional() { _proto3Optional = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public enum TypeEnum: Int, Protobuf.Enum, CaseIterable {
        /// 0 is reserved for errors.
        /// Order is weird for historical reasons.
        case double = 1
        case float = 2
        /// Not ZigZag encoded.  Negative numbers take 10 bytes.  Use TYPE_SINT64 if
        /// negative values are likely.
        case int64 = 3
        case uint64 = 4
        /// Not ZigZag encoded.  Negative numbers take 10 bytes.  Use TYPE_SINT32 if
        /// negative values are likely.
        case int32 = 5
        case fixed64 = 6
        case fixed32 = 7
        case bool = 8
        case string = 9
        /// Tag-delimited aggregate.
        /// Group type is deprecated and not supported after google.protobuf. However, Proto3
        /// implementations should still be able to parse the group wire format and
        /// treat group fields as unknown fields.  In Editions, the group wire format
        /// can be enabled via the `message_encoding` feature.
        case group = 10
        /// Length-delimited aggregate.
        case message = 11
        /// New in version 2.
        case bytes = 12
        case uint32 = 13
        case `enum` = 14
        case sfixed32 = 15
        case sfixed64 = 16
        /// Uses ZigZag encoding.
        case sint32 = 17
        /// Uses ZigZag encoding.
        case sint64 = 18

        public init() {
            self = .double
        }
    }

    public enum Label: Int, Protobuf.Enum, CaseIterable {
        /// 0 is reserved for errors
        case optional = 1
        case repeated = 3
        /// The required label is only allowed in google.protobuf.  In proto3 and Editions
        /// it's explicitly prohibited.  In Editions, the `field_presence` feature
        /// can be used to get this behavior.
        case required = 2

        public init() {
            self = .optional
        }
    }

    public init() {}

    private var _name: String?
    private var _number: Int32?
    private var _label: Google_Protobuf_FieldDescriptorProto.Label?
    private var _type: Google_Protobuf_FieldDescriptorProto.TypeEnum?
    private var _typeName: String?
    private var _extendee: String?
    private var _defaultValue: String?
    private var _oneofIndex: Int32?
    private var _jsonName: String?
    private var _options: Protobuf.Boxed<Google_Protobuf_FieldOptions>?
    private var _proto3Optional: Bool?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self._name = try reader.readString()
            case 18: self._extendee = try reader.readString()
            case 24: self._number = try reader.readInt32()
            case 32:
                try reader.readClosedEnum(into: &self._label, unknownFields: &self.unknownFields)
            case 40:
                try reader.readClosedEnum(into: &self._type, unknownFields: &self.unknownFields)
            case 50: self._typeName = try reader.readString()
            case 58: self._defaultValue = try reader.readString()
            case 66: try reader.readMessage(into: &self._options)
            case 72: self._oneofIndex = try reader.readInt32()
            case 82: self._jsonName = try reader.readString()
            case 136: self._proto3Optional = try reader.readBool()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._name {
            writer.writeString(value, field: 1)
        }
        if let value = self._extendee {
            writer.writeString(value, field: 2)
        }
        if let value = self._number {
            writer.writeInt32(value, field: 3)
        }
        if let value = self._label {
            writer.writeEnum(value, field: 4)
        }
        if let value = self._type {
            writer.writeEnum(value, field: 5)
        }
        if let value = self._typeName {
            writer.writeString(value, field: 6)
        }
        if let value = self._defaultValue {
            writer.writeString(value, field: 7)
        }
        if let value = self._options?.value {
            writer.writeMessage(value, field: 8)
        }
        if let value = self._oneofIndex {
            writer.writeInt32(value, field: 9)
        }
        if let value = self._jsonName {
            writer.writeString(value, field: 10)
        }
        if let value = self._proto3Optional {
            writer.writeBool(value, field: 17)
        }
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if let value = self._options?.value, !value.isInitialized { return false }
        return true
    }
}

/// Describes a oneof.
public struct Google_Protobuf_OneofDescriptorProto: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.OneofDescriptorProto"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 8)
    }

    public var name: String {
        get { _name ?? "" }
        set { _name = newValue }
    }
    /// Whether `name` is set.
    public var hasName: Bool { _name != nil }
    /// Makes `name` unset; it then reads as its default.
    public mutating func clearName() { _name = nil }

    public var options: Google_Protobuf_OneofOptions {
        get { _options ?? Google_Protobuf_OneofOptions() }
        set { _options = newValue }
    }
    /// Whether `options` is set.
    public var hasOptions: Bool { _options != nil }
    /// Makes `options` unset; it then reads as its default.
    public mutating func clearOptions() { _options = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _name: String?
    private var _options: Google_Protobuf_OneofOptions?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self._name = try reader.readString()
            case 18: try reader.readMessage(into: &self._options)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._name {
            writer.writeString(value, field: 1)
        }
        if let value = self._options {
            writer.writeMessage(value, field: 2)
        }
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if let value = self._options, !value.isInitialized { return false }
        return true
    }
}

/// Describes an enum type.
public struct Google_Protobuf_EnumDescriptorProto: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.EnumDescriptorProto"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 9)
    }

    public var name: String {
        get { _name ?? "" }
        set { _name = newValue }
    }
    /// Whether `name` is set.
    public var hasName: Bool { _name != nil }
    /// Makes `name` unset; it then reads as its default.
    public mutating func clearName() { _name = nil }

    public var value: [Google_Protobuf_EnumValueDescriptorProto] = []

    public var options: Google_Protobuf_EnumOptions {
        get { _options ?? Google_Protobuf_EnumOptions() }
        set { _options = newValue }
    }
    /// Whether `options` is set.
    public var hasOptions: Bool { _options != nil }
    /// Makes `options` unset; it then reads as its default.
    public mutating func clearOptions() { _options = nil }

    /// Range of reserved numeric values. Reserved numeric values may not be used
    /// by enum values in the same enum declaration. Reserved ranges may not
    /// overlap.
    public var reservedRange: [Google_Protobuf_EnumDescriptorProto.EnumReservedRange] = []

    /// Reserved enum value names, which may not be reused. A given name may only
    /// be reserved once.
    public var reservedName: [String] = []

    /// Support for `export` and `local` keywords on enums.
    public var visibility: Google_Protobuf_SymbolVisibility {
        get { _visibility ?? Google_Protobuf_SymbolVisibility() }
        set { _visibility = newValue }
    }
    /// Whether `visibility` is set.
    public var hasVisibility: Bool { _visibility != nil }
    /// Makes `visibility` unset; it then reads as its default.
    public mutating func clearVisibility() { _visibility = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    /// Range of reserved numeric values. Reserved values may not be used by
    /// entries in the same enum. Reserved ranges may not overlap.
    ///
    /// Note that this is distinct from DescriptorProto.ReservedRange in that it
    /// is inclusive such that it can appropriately represent the entire int32
    /// domain.
    public struct EnumReservedRange: Protobuf.Message {
        public static let protoMessageName = "google.protobuf.EnumDescriptorProto.EnumReservedRange"
        public static var messageDescriptor: Protobuf.MessageDescriptor {
            Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 10)
        }

        /// Inclusive.
        public var start: Int32 {
            get { _start ?? 0 }
            set { _start = newValue }
        }
        /// Whether `start` is set.
        public var hasStart: Bool { _start != nil }
        /// Makes `start` unset; it then reads as its default.
        public mutating func clearStart() { _start = nil }

        /// Inclusive.
        public var end: Int32 {
            get { _end ?? 0 }
            set { _end = newValue }
        }
        /// Whether `end` is set.
        public var hasEnd: Bool { _end != nil }
        /// Makes `end` unset; it then reads as its default.
        public mutating func clearEnd() { _end = nil }

        /// Fields that were read and are not in the schema.
        public var unknownFields = Protobuf.UnknownStorage()

        public init() {}

        private var _start: Int32?
        private var _end: Int32?

        public mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 8: self._start = try reader.readInt32()
                case 16: self._end = try reader.readInt32()
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        public func encode(to writer: inout Protobuf.WireWriter) {
            if let value = self._start {
                writer.writeInt32(value, field: 1)
            }
            if let value = self._end {
                writer.writeInt32(value, field: 2)
            }
            writer.writeUnknownFields(self.unknownFields)
        }
    }

    public init() {}

    private var _name: String?
    private var _options: Google_Protobuf_EnumOptions?
    private var _visibility: Google_Protobuf_SymbolVisibility?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self._name = try reader.readString()
            case 18: try reader.readMessage(appendingTo: &self.value)
            case 26: try reader.readMessage(into: &self._options)
            case 34: try reader.readMessage(appendingTo: &self.reservedRange)
            case 42: try reader.readElement(Protobuf.StringCodec.self, into: &self.reservedName)
            case 48:
                try reader.readClosedEnum(
                    into: &self._visibility, unknownFields: &self.unknownFields)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._name {
            writer.writeString(value, field: 1)
        }
        for value in self.value {
            writer.writeMessage(value, field: 2)
        }
        if let value = self._options {
            writer.writeMessage(value, field: 3)
        }
        for value in self.reservedRange {
            writer.writeMessage(value, field: 4)
        }
        writer.writeRepeated(self.reservedName, Protobuf.StringCodec.self, field: 5)
        if let value = self._visibility {
            writer.writeEnum(value, field: 6)
        }
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if !self.value.allSatisfy(\.isInitialized) { return false }
        if let value = self._options, !value.isInitialized { return false }
        return true
    }
}

/// Describes a value within an enum.
public struct Google_Protobuf_EnumValueDescriptorProto: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.EnumValueDescriptorProto"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 11)
    }

    public var name: String {
        get { _name ?? "" }
        set { _name = newValue }
    }
    /// Whether `name` is set.
    public var hasName: Bool { _name != nil }
    /// Makes `name` unset; it then reads as its default.
    public mutating func clearName() { _name = nil }

    public var number: Int32 {
        get { _number ?? 0 }
        set { _number = newValue }
    }
    /// Whether `number` is set.
    public var hasNumber: Bool { _number != nil }
    /// Makes `number` unset; it then reads as its default.
    public mutating func clearNumber() { _number = nil }

    public var options: Google_Protobuf_EnumValueOptions {
        get { _options?.value ?? Google_Protobuf_EnumValueOptions() }
        set { _options = Protobuf.Boxed(newValue) }
    }
    /// Whether `options` is set.
    public var hasOptions: Bool { _options != nil }
    /// Makes `options` unset; it then reads as its default.
    public mutating func clearOptions() { _options = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _name: String?
    private var _number: Int32?
    private var _options: Protobuf.Boxed<Google_Protobuf_EnumValueOptions>?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self._name = try reader.readString()
            case 16: self._number = try reader.readInt32()
            case 26: try reader.readMessage(into: &self._options)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._name {
            writer.writeString(value, field: 1)
        }
        if let value = self._number {
            writer.writeInt32(value, field: 2)
        }
        if let value = self._options?.value {
            writer.writeMessage(value, field: 3)
        }
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if let value = self._options?.value, !value.isInitialized { return false }
        return true
    }
}

/// Describes a service.
public struct Google_Protobuf_ServiceDescriptorProto: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.ServiceDescriptorProto"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 12)
    }

    public var name: String {
        get { _name ?? "" }
        set { _name = newValue }
    }
    /// Whether `name` is set.
    public var hasName: Bool { _name != nil }
    /// Makes `name` unset; it then reads as its default.
    public mutating func clearName() { _name = nil }

    public var method: [Google_Protobuf_MethodDescriptorProto] = []

    public var options: Google_Protobuf_ServiceOptions {
        get { _options ?? Google_Protobuf_ServiceOptions() }
        set { _options = newValue }
    }
    /// Whether `options` is set.
    public var hasOptions: Bool { _options != nil }
    /// Makes `options` unset; it then reads as its default.
    public mutating func clearOptions() { _options = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _name: String?
    private var _options: Google_Protobuf_ServiceOptions?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self._name = try reader.readString()
            case 18: try reader.readMessage(appendingTo: &self.method)
            case 26: try reader.readMessage(into: &self._options)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._name {
            writer.writeString(value, field: 1)
        }
        for value in self.method {
            writer.writeMessage(value, field: 2)
        }
        if let value = self._options {
            writer.writeMessage(value, field: 3)
        }
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if !self.method.allSatisfy(\.isInitialized) { return false }
        if let value = self._options, !value.isInitialized { return false }
        return true
    }
}

/// Describes a method of a service.
public struct Google_Protobuf_MethodDescriptorProto: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.MethodDescriptorProto"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 13)
    }

    public var name: String {
        get { _name ?? "" }
        set { _name = newValue }
    }
    /// Whether `name` is set.
    public var hasName: Bool { _name != nil }
    /// Makes `name` unset; it then reads as its default.
    public mutating func clearName() { _name = nil }

    /// Input and output type names.  These are resolved in the same way as
    /// FieldDescriptorProto.type_name, but must refer to a message type.
    public var inputType: String {
        get { _inputType ?? "" }
        set { _inputType = newValue }
    }
    /// Whether `inputType` is set.
    public var hasInputType: Bool { _inputType != nil }
    /// Makes `inputType` unset; it then reads as its default.
    public mutating func clearInputType() { _inputType = nil }

    public var outputType: String {
        get { _outputType ?? "" }
        set { _outputType = newValue }
    }
    /// Whether `outputType` is set.
    public var hasOutputType: Bool { _outputType != nil }
    /// Makes `outputType` unset; it then reads as its default.
    public mutating func clearOutputType() { _outputType = nil }

    public var options: Google_Protobuf_MethodOptions {
        get { _options ?? Google_Protobuf_MethodOptions() }
        set { _options = newValue }
    }
    /// Whether `options` is set.
    public var hasOptions: Bool { _options != nil }
    /// Makes `options` unset; it then reads as its default.
    public mutating func clearOptions() { _options = nil }

    /// Identifies if client streams multiple client messages
    public var clientStreaming: Bool {
        get { _clientStreaming ?? false }
        set { _clientStreaming = newValue }
    }
    /// Whether `clientStreaming` is set.
    public var hasClientStreaming: Bool { _clientStreaming != nil }
    /// Makes `clientStreaming` unset; it then reads as its default.
    public mutating func clearClientStreaming() { _clientStreaming = nil }

    /// Identifies if server streams multiple server messages
    public var serverStreaming: Bool {
        get { _serverStreaming ?? false }
        set { _serverStreaming = newValue }
    }
    /// Whether `serverStreaming` is set.
    public var hasServerStreaming: Bool { _serverStreaming != nil }
    /// Makes `serverStreaming` unset; it then reads as its default.
    public mutating func clearServerStreaming() { _serverStreaming = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _name: String?
    private var _inputType: String?
    private var _outputType: String?
    private var _options: Google_Protobuf_MethodOptions?
    private var _clientStreaming: Bool?
    private var _serverStreaming: Bool?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self._name = try reader.readString()
            case 18: self._inputType = try reader.readString()
            case 26: self._outputType = try reader.readString()
            case 34: try reader.readMessage(into: &self._options)
            case 40: self._clientStreaming = try reader.readBool()
            case 48: self._serverStreaming = try reader.readBool()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._name {
            writer.writeString(value, field: 1)
        }
        if let value = self._inputType {
            writer.writeString(value, field: 2)
        }
        if let value = self._outputType {
            writer.writeString(value, field: 3)
        }
        if let value = self._options {
            writer.writeMessage(value, field: 4)
        }
        if let value = self._clientStreaming {
            writer.writeBool(value, field: 5)
        }
        if let value = self._serverStreaming {
            writer.writeBool(value, field: 6)
        }
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if let value = self._options, !value.isInitialized { return false }
        return true
    }
}

public struct Google_Protobuf_FileOptions: Protobuf.ExtensibleMessage {
    public static let protoMessageName = "google.protobuf.FileOptions"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 14)
    }

    /// Sets the Java package where classes generated from this .proto will be
    /// placed.  By default, the proto package is used, but this is often
    /// inappropriate because proto packages do not normally start with backwards
    /// domain names.
    public var javaPackage: String {
        get { _fields.value.javaPackage }
        _modify { yield &_fields.value.javaPackage }
    }
    /// Whether `javaPackage` is set.
    public var hasJavaPackage: Bool { _fields.value.hasJavaPackage }
    /// Makes `javaPackage` unset; it then reads as its default.
    public mutating func clearJavaPackage() { _fields.value.clearJavaPackage() }

    /// Controls the name of the wrapper Java class generated for the .proto file.
    /// That class will always contain the .proto file's getDescriptor() method as
    /// well as any top-level extensions defined in the .proto file.
    /// If java_multiple_files is disabled, then all the other classes from the
    /// .proto file will be nested inside the single wrapper outer class.
    public var javaOuterClassname: String {
        get { _fields.value.javaOuterClassname }
        _modify { yield &_fields.value.javaOuterClassname }
    }
    /// Whether `javaOuterClassname` is set.
    public var hasJavaOuterClassname: Bool { _fields.value.hasJavaOuterClassname }
    /// Makes `javaOuterClassname` unset; it then reads as its default.
    public mutating func clearJavaOuterClassname() { _fields.value.clearJavaOuterClassname() }

    /// If enabled, then the Java code generator will generate a separate .java
    /// file for each top-level message, enum, and service defined in the .proto
    /// file.  Thus, these types will *not* be nested inside the wrapper class
    /// named by java_outer_classname.  However, the wrapper class will still be
    /// generated to contain the file's getDescriptor() method as well as any
    /// top-level extensions defined in the file.
    public var javaMultipleFiles: Bool {
        get { _fields.value.javaMultipleFiles }
        _modify { yield &_fields.value.javaMultipleFiles }
    }
    /// Whether `javaMultipleFiles` is set.
    public var hasJavaMultipleFiles: Bool { _fields.value.hasJavaMultipleFiles }
    /// Makes `javaMultipleFiles` unset; it then reads as its default.
    public mutating func clearJavaMultipleFiles() { _fields.value.clearJavaMultipleFiles() }

    /// This option does nothing.
    public var javaGenerateEqualsAndHash: Bool {
        get { _fields.value.javaGenerateEqualsAndHash }
        _modify { yield &_fields.value.javaGenerateEqualsAndHash }
    }
    /// Whether `javaGenerateEqualsAndHash` is set.
    public var hasJavaGenerateEqualsAndHash: Bool { _fields.value.hasJavaGenerateEqualsAndHash }
    /// Makes `javaGenerateEqualsAndHash` unset; it then reads as its default.
    public mutating func clearJavaGenerateEqualsAndHash() {
        _fields.value.clearJavaGenerateEqualsAndHash()
    }

    /// A proto2 file can set this to true to opt in to UTF-8 checking for Java,
    /// which will throw an exception if invalid UTF-8 is parsed from the wire or
    /// assigned to a string field.
    ///
    /// TODO: clarify exactly what kinds of field types this option
    /// applies to, and update these docs accordingly.
    ///
    /// Proto3 files already perform these checks. Setting the option explicitly to
    /// false has no effect: it cannot be used to opt proto3 files out of UTF-8
    /// checks.
    public var javaStringCheckUtf8: Bool {
        get { _fields.value.javaStringCheckUtf8 }
        _modify { yield &_fields.value.javaStringCheckUtf8 }
    }
    /// Whether `javaStringCheckUtf8` is set.
    public var hasJavaStringCheckUtf8: Bool { _fields.value.hasJavaStringCheckUtf8 }
    /// Makes `javaStringCheckUtf8` unset; it then reads as its default.
    public mutating func clearJavaStringCheckUtf8() { _fields.value.clearJavaStringCheckUtf8() }

    public var optimizeFor: Google_Protobuf_FileOptions.OptimizeMode {
        get { _fields.value.optimizeFor }
        _modify { yield &_fields.value.optimizeFor }
    }
    /// Whether `optimizeFor` is set.
    public var hasOptimizeFor: Bool { _fields.value.hasOptimizeFor }
    /// Makes `optimizeFor` unset; it then reads as its default.
    public mutating func clearOptimizeFor() { _fields.value.clearOptimizeFor() }

    /// Sets the Go package where structs generated from this .proto will be
    /// placed. If omitted, the Go package will be derived from the following:
    ///   - The basename of the package import path, if provided.
    ///   - Otherwise, the package statement in the .proto file, if present.
    ///   - Otherwise, the basename of the .proto file, without extension.
    public var goPackage: String {
        get { _fields.value.goPackage }
        _modify { yield &_fields.value.goPackage }
    }
    /// Whether `goPackage` is set.
    public var hasGoPackage: Bool { _fields.value.hasGoPackage }
    /// Makes `goPackage` unset; it then reads as its default.
    public mutating func clearGoPackage() { _fields.value.clearGoPackage() }

    /// Should generic services be generated in each language?  "Generic" services
    /// are not specific to any particular RPC system.  They are generated by the
    /// main code generators in each language (without additional plugins).
    /// Generic services were the only kind of service generation supported by
    /// early versions of google.protobuf.
    ///
    /// Generic services are now considered deprecated in favor of using plugins
    /// that generate code specific to your particular RPC system.  Therefore,
    /// these default to false.  Old code which depends on generic services should
    /// explicitly set them to true.
    public var ccGenericServices: Bool {
        get { _fields.value.ccGenericServices }
        _modify { yield &_fields.value.ccGenericServices }
    }
    /// Whether `ccGenericServices` is set.
    public var hasCcGenericServices: Bool { _fields.value.hasCcGenericServices }
    /// Makes `ccGenericServices` unset; it then reads as its default.
    public mutating func clearCcGenericServices() { _fields.value.clearCcGenericServices() }

    public var javaGenericServices: Bool {
        get { _fields.value.javaGenericServices }
        _modify { yield &_fields.value.javaGenericServices }
    }
    /// Whether `javaGenericServices` is set.
    public var hasJavaGenericServices: Bool { _fields.value.hasJavaGenericServices }
    /// Makes `javaGenericServices` unset; it then reads as its default.
    public mutating func clearJavaGenericServices() { _fields.value.clearJavaGenericServices() }

    public var pyGenericServices: Bool {
        get { _fields.value.pyGenericServices }
        _modify { yield &_fields.value.pyGenericServices }
    }
    /// Whether `pyGenericServices` is set.
    public var hasPyGenericServices: Bool { _fields.value.hasPyGenericServices }
    /// Makes `pyGenericServices` unset; it then reads as its default.
    public mutating func clearPyGenericServices() { _fields.value.clearPyGenericServices() }

    /// Is this file deprecated?
    /// Depending on the target platform, this can emit Deprecated annotations
    /// for everything in the file, or it will be completely ignored; in the very
    /// least, this is a formalization for deprecating files.
    public var deprecated: Bool {
        get { _fields.value.deprecated }
        _modify { yield &_fields.value.deprecated }
    }
    /// Whether `deprecated` is set.
    public var hasDeprecated: Bool { _fields.value.hasDeprecated }
    /// Makes `deprecated` unset; it then reads as its default.
    public mutating func clearDeprecated() { _fields.value.clearDeprecated() }

    /// Enables the use of arenas for the proto messages in this file. This applies
    /// only to generated classes for C++.
    public var ccEnableArenas: Bool {
        get { _fields.value.ccEnableArenas }
        _modify { yield &_fields.value.ccEnableArenas }
    }
    /// Whether `ccEnableArenas` is set.
    public var hasCcEnableArenas: Bool { _fields.value.hasCcEnableArenas }
    /// Makes `ccEnableArenas` unset; it then reads as its default.
    public mutating func clearCcEnableArenas() { _fields.value.clearCcEnableArenas() }

    /// Sets the objective c class prefix which is prepended to all objective c
    /// generated classes from this .proto. There is no default.
    public var objcClassPrefix: String {
        get { _fields.value.objcClassPrefix }
        _modify { yield &_fields.value.objcClassPrefix }
    }
    /// Whether `objcClassPrefix` is set.
    public var hasObjcClassPrefix: Bool { _fields.value.hasObjcClassPrefix }
    /// Makes `objcClassPrefix` unset; it then reads as its default.
    public mutating func clearObjcClassPrefix() { _fields.value.clearObjcClassPrefix() }

    /// Namespace for generated classes; defaults to the package.
    public var csharpNamespace: String {
        get { _fields.value.csharpNamespace }
        _modify { yield &_fields.value.csharpNamespace }
    }
    /// Whether `csharpNamespace` is set.
    public var hasCsharpNamespace: Bool { _fields.value.hasCsharpNamespace }
    /// Makes `csharpNamespace` unset; it then reads as its default.
    public mutating func clearCsharpNamespace() { _fields.value.clearCsharpNamespace() }

    /// By default Swift generators will take the proto package and CamelCase it
    /// replacing '.' with underscore and use that to prefix the types/symbols
    /// defined. When this options is provided, they will use this value instead
    /// to prefix the types/symbols defined.
    public var swiftPrefix: String {
        get { _fields.value.swiftPrefix }
        _modify { yield &_fields.value.swiftPrefix }
    }
    /// Whether `swiftPrefix` is set.
    public var hasSwiftPrefix: Bool { _fields.value.hasSwiftPrefix }
    /// Makes `swiftPrefix` unset; it then reads as its default.
    public mutating func clearSwiftPrefix() { _fields.value.clearSwiftPrefix() }

    /// Sets the php class prefix which is prepended to all php generated classes
    /// from this .proto. Default is empty.
    public var phpClassPrefix: String {
        get { _fields.value.phpClassPrefix }
        _modify { yield &_fields.value.phpClassPrefix }
    }
    /// Whether `phpClassPrefix` is set.
    public var hasPhpClassPrefix: Bool { _fields.value.hasPhpClassPrefix }
    /// Makes `phpClassPrefix` unset; it then reads as its default.
    public mutating func clearPhpClassPrefix() { _fields.value.clearPhpClassPrefix() }

    /// Use this option to change the namespace of php generated classes. Default
    /// is empty. When this option is empty, the package name will be used for
    /// determining the namespace.
    public var phpNamespace: String {
        get { _fields.value.phpNamespace }
        _modify { yield &_fields.value.phpNamespace }
    }
    /// Whether `phpNamespace` is set.
    public var hasPhpNamespace: Bool { _fields.value.hasPhpNamespace }
    /// Makes `phpNamespace` unset; it then reads as its default.
    public mutating func clearPhpNamespace() { _fields.value.clearPhpNamespace() }

    /// Use this option to change the namespace of php generated metadata classes.
    /// Default is empty. When this option is empty, the proto file name will be
    /// used for determining the namespace.
    public var phpMetadataNamespace: String {
        get { _fields.value.phpMetadataNamespace }
        _modify { yield &_fields.value.phpMetadataNamespace }
    }
    /// Whether `phpMetadataNamespace` is set.
    public var hasPhpMetadataNamespace: Bool { _fields.value.hasPhpMetadataNamespace }
    /// Makes `phpMetadataNamespace` unset; it then reads as its default.
    public mutating func clearPhpMetadataNamespace() { _fields.value.clearPhpMetadataNamespace() }

    /// Use this option to change the package of ruby generated classes. Default
    /// is empty. When this option is not set, the package name will be used for
    /// determining the ruby package.
    public var rubyPackage: String {
        get { _fields.value.rubyPackage }
        _modify { yield &_fields.value.rubyPackage }
    }
    /// Whether `rubyPackage` is set.
    public var hasRubyPackage: Bool { _fields.value.hasRubyPackage }
    /// Makes `rubyPackage` unset; it then reads as its default.
    public mutating func clearRubyPackage() { _fields.value.clearRubyPackage() }

    /// Any features defined in the specific edition.
    /// WARNING: This field should only be used by protobuf plugins or special
    /// cases like the proto compiler. Other uses are discouraged and
    /// developers should rely on the protoreflect APIs for their client language.
    public var features: Google_Protobuf_FeatureSet {
        get { _fields.value.features }
        _modify { yield &_fields.value.features }
    }
    /// Whether `features` is set.
    public var hasFeatures: Bool { _fields.value.hasFeatures }
    /// Makes `features` unset; it then reads as its default.
    public mutating func clearFeatures() { _fields.value.clearFeatures() }

    /// The parser stores options it doesn't recognize here.
    /// See the documentation for the "Options" section above.
    public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] {
        get { _fields.value.uninterpretedOption }
        _modify { yield &_fields.value.uninterpretedOption }
    }

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

    /// Generated classes can be optimized for speed or code size.
    public enum OptimizeMode: Int, Protobuf.Enum, CaseIterable {
        /// Generate complete code for parsing, serialization,
        case speed = 1
        /// etc.
        case codeSize = 2
        /// Generate code using MessageLite and the lite runtime.
        case liteRuntime = 3

        public init() {
            self = .speed
        }
    }

    public init() {}

    private var _fields = Self._empty
    private static let _empty = Protobuf.Boxed(_Fields())

    private struct _Fields: Hashable, Sendable {
        var javaPackage: String {
            get { _javaPackage ?? "" }
            set { _javaPackage = newValue }
        }
        /// Whether `javaPackage` is set.
        var hasJavaPackage: Bool { _javaPackage != nil }
        /// Makes `javaPackage` unset; it then reads as its default.
        mutating func clearJavaPackage() { _javaPackage = nil }

        var javaOuterClassname: String {
            get { _javaOuterClassname ?? "" }
            set { _javaOuterClassname = newValue }
        }
        /// Whether `javaOuterClassname` is set.
        var hasJavaOuterClassname: Bool { _javaOuterClassname != nil }
        /// Makes `javaOuterClassname` unset; it then reads as its default.
        mutating func clearJavaOuterClassname() { _javaOuterClassname = nil }

        var javaMultipleFiles: Bool {
            get { _javaMultipleFiles ?? false }
            set { _javaMultipleFiles = newValue }
        }
        /// Whether `javaMultipleFiles` is set.
        var hasJavaMultipleFiles: Bool { _javaMultipleFiles != nil }
        /// Makes `javaMultipleFiles` unset; it then reads as its default.
        mutating func clearJavaMultipleFiles() { _javaMultipleFiles = nil }

        var javaGenerateEqualsAndHash: Bool {
            get { _javaGenerateEqualsAndHash ?? false }
            set { _javaGenerateEqualsAndHash = newValue }
        }
        /// Whether `javaGenerateEqualsAndHash` is set.
        var hasJavaGenerateEqualsAndHash: Bool { _javaGenerateEqualsAndHash != nil }
        /// Makes `javaGenerateEqualsAndHash` unset; it then reads as its default.
        mutating func clearJavaGenerateEqualsAndHash() { _javaGenerateEqualsAndHash = nil }

        var javaStringCheckUtf8: Bool {
            get { _javaStringCheckUtf8 ?? false }
            set { _javaStringCheckUtf8 = newValue }
        }
        /// Whether `javaStringCheckUtf8` is set.
        var hasJavaStringCheckUtf8: Bool { _javaStringCheckUtf8 != nil }
        /// Makes `javaStringCheckUtf8` unset; it then reads as its default.
        mutating func clearJavaStringCheckUtf8() { _javaStringCheckUtf8 = nil }

        var optimizeFor: Google_Protobuf_FileOptions.OptimizeMode {
            get { _optimizeFor ?? Google_Protobuf_FileOptions.OptimizeMode.speed }
            set { _optimizeFor = newValue }
        }
        /// Whether `optimizeFor` is set.
        var hasOptimizeFor: Bool { _optimizeFor != nil }
        /// Makes `optimizeFor` unset; it then reads as its default.
        mutating func clearOptimizeFor() { _optimizeFor = nil }

        var goPackage: String {
            get { _goPackage ?? "" }
            set { _goPackage = newValue }
        }
        /// Whether `goPackage` is set.
        var hasGoPackage: Bool { _goPackage != nil }
        /// Makes `goPackage` unset; it then reads as its default.
        mutating func clearGoPackage() { _goPackage = nil }

        var ccGenericServices: Bool {
            get { _ccGenericServices ?? false }
            set { _ccGenericServices = newValue }
        }
        /// Whether `ccGenericServices` is set.
        var hasCcGenericServices: Bool { _ccGenericServices != nil }
        /// Makes `ccGenericServices` unset; it then reads as its default.
        mutating func clearCcGenericServices() { _ccGenericServices = nil }

        var javaGenericServices: Bool {
            get { _javaGenericServices ?? false }
            set { _javaGenericServices = newValue }
        }
        /// Whether `javaGenericServices` is set.
        var hasJavaGenericServices: Bool { _javaGenericServices != nil }
        /// Makes `javaGenericServices` unset; it then reads as its default.
        mutating func clearJavaGenericServices() { _javaGenericServices = nil }

        var pyGenericServices: Bool {
            get { _pyGenericServices ?? false }
            set { _pyGenericServices = newValue }
        }
        /// Whether `pyGenericServices` is set.
        var hasPyGenericServices: Bool { _pyGenericServices != nil }
        /// Makes `pyGenericServices` unset; it then reads as its default.
        mutating func clearPyGenericServices() { _pyGenericServices = nil }

        var deprecated: Bool {
            get { _deprecated ?? false }
            set { _deprecated = newValue }
        }
        /// Whether `deprecated` is set.
        var hasDeprecated: Bool { _deprecated != nil }
        /// Makes `deprecated` unset; it then reads as its default.
        mutating func clearDeprecated() { _deprecated = nil }

        var ccEnableArenas: Bool {
            get { _ccEnableArenas ?? true }
            set { _ccEnableArenas = newValue }
        }
        /// Whether `ccEnableArenas` is set.
        var hasCcEnableArenas: Bool { _ccEnableArenas != nil }
        /// Makes `ccEnableArenas` unset; it then reads as its default.
        mutating func clearCcEnableArenas() { _ccEnableArenas = nil }

        var objcClassPrefix: String {
            get { _objcClassPrefix ?? "" }
            set { _objcClassPrefix = newValue }
        }
        /// Whether `objcClassPrefix` is set.
        var hasObjcClassPrefix: Bool { _objcClassPrefix != nil }
        /// Makes `objcClassPrefix` unset; it then reads as its default.
        mutating func clearObjcClassPrefix() { _objcClassPrefix = nil }

        var csharpNamespace: String {
            get { _csharpNamespace ?? "" }
            set { _csharpNamespace = newValue }
        }
        /// Whether `csharpNamespace` is set.
        var hasCsharpNamespace: Bool { _csharpNamespace != nil }
        /// Makes `csharpNamespace` unset; it then reads as its default.
        mutating func clearCsharpNamespace() { _csharpNamespace = nil }

        var swiftPrefix: String {
            get { _swiftPrefix ?? "" }
            set { _swiftPrefix = newValue }
        }
        /// Whether `swiftPrefix` is set.
        var hasSwiftPrefix: Bool { _swiftPrefix != nil }
        /// Makes `swiftPrefix` unset; it then reads as its default.
        mutating func clearSwiftPrefix() { _swiftPrefix = nil }

        var phpClassPrefix: String {
            get { _phpClassPrefix ?? "" }
            set { _phpClassPrefix = newValue }
        }
        /// Whether `phpClassPrefix` is set.
        var hasPhpClassPrefix: Bool { _phpClassPrefix != nil }
        /// Makes `phpClassPrefix` unset; it then reads as its default.
        mutating func clearPhpClassPrefix() { _phpClassPrefix = nil }

        var phpNamespace: String {
            get { _phpNamespace ?? "" }
            set { _phpNamespace = newValue }
        }
        /// Whether `phpNamespace` is set.
        var hasPhpNamespace: Bool { _phpNamespace != nil }
        /// Makes `phpNamespace` unset; it then reads as its default.
        mutating func clearPhpNamespace() { _phpNamespace = nil }

        var phpMetadataNamespace: String {
            get { _phpMetadataNamespace ?? "" }
            set { _phpMetadataNamespace = newValue }
        }
        /// Whether `phpMetadataNamespace` is set.
        var hasPhpMetadataNamespace: Bool { _phpMetadataNamespace != nil }
        /// Makes `phpMetadataNamespace` unset; it then reads as its default.
        mutating func clearPhpMetadataNamespace() { _phpMetadataNamespace = nil }

        var rubyPackage: String {
            get { _rubyPackage ?? "" }
            set { _rubyPackage = newValue }
        }
        /// Whether `rubyPackage` is set.
        var hasRubyPackage: Bool { _rubyPackage != nil }
        /// Makes `rubyPackage` unset; it then reads as its default.
        mutating func clearRubyPackage() { _rubyPackage = nil }

        var features: Google_Protobuf_FeatureSet {
            get { _features ?? Google_Protobuf_FeatureSet() }
            set { _features = newValue }
        }
        /// Whether `features` is set.
        var hasFeatures: Bool { _features != nil }
        /// Makes `features` unset; it then reads as its default.
        mutating func clearFeatures() { _features = nil }

        var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []

        var unknownFields = Protobuf.UnknownStorage()

        var extensionFields = Protobuf.ExtensionFieldValueSet()

        private var _javaPackage: String?
        private var _javaOuterClassname: String?
        private var _javaMultipleFiles: Bool?
        private var _javaGenerateEqualsAndHash: Bool?
        private var _javaStringCheckUtf8: Bool?
        private var _optimizeFor: Google_Protobuf_FileOptions.OptimizeMode?
        private var _goPackage: String?
        private var _ccGenericServices: Bool?
        private var _javaGenericServices: Bool?
        private var _pyGenericServices: Bool?
        private var _deprecated: Bool?
        private var _ccEnableArenas: Bool?
        private var _objcClassPrefix: String?
        private var _csharpNamespace: String?
        private var _swiftPrefix: String?
        private var _phpClassPrefix: String?
        private var _phpNamespace: String?
        private var _phpMetadataNamespace: String?
        private var _rubyPackage: String?
        private var _features: Google_Protobuf_FeatureSet?

        mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 10: self._javaPackage = try reader.readString()
                case 66: self._javaOuterClassname = try reader.readString()
                case 72:
                    try reader.readClosedEnum(
                        into: &self._optimizeFor, unknownFields: &self.unknownFields)
                case 80: self._javaMultipleFiles = try reader.readBool()
                case 90: self._goPackage = try reader.readString()
                case 128: self._ccGenericServices = try reader.readBool()
                case 136: self._javaGenericServices = try reader.readBool()
                case 144: self._pyGenericServices = try reader.readBool()
                case 160: self._javaGenerateEqualsAndHash = try reader.readBool()
                case 184: self._deprecated = try reader.readBool()
                case 216: self._javaStringCheckUtf8 = try reader.readBool()
                case 248: self._ccEnableArenas = try reader.readBool()
                case 290: self._objcClassPrefix = try reader.readString()
                case 298: self._csharpNamespace = try reader.readString()
                case 314: self._swiftPrefix = try reader.readString()
                case 322: self._phpClassPrefix = try reader.readString()
                case 330: self._phpNamespace = try reader.readString()
                case 354: self._phpMetadataNamespace = try reader.readString()
                case 362: self._rubyPackage = try reader.readString()
                case 402: try reader.readMessage(into: &self._features)
                case 7994: try reader.readMessage(appendingTo: &self.uninterpretedOption)
                default:
                    try reader.readExtension(
                        tag, of: Google_Protobuf_FileOptions.self, into: &self.extensionFields,
                        unknownFields: &self.unknownFields)
                }
            }
        }

        func encode(to writer: inout Protobuf.WireWriter) {
            if let value = self._javaPackage {
                writer.writeString(value, field: 1)
            }
            if let value = self._javaOuterClassname {
                writer.writeString(value, field: 8)
            }
            if let value = self._optimizeFor {
                writer.writeEnum(value, field: 9)
            }
            if let value = self._javaMultipleFiles {
                writer.writeBool(value, field: 10)
            }
            if let value = self._goPackage {
                writer.writeString(value, field: 11)
            }
            if let value = self._ccGenericServices {
                writer.writeBool(value, field: 16)
            }
            if let value = self._javaGenericServices {
                writer.writeBool(value, field: 17)
            }
            if let value = self._pyGenericServices {
                writer.writeBool(value, field: 18)
            }
            if let value = self._javaGenerateEqualsAndHash {
                writer.writeBool(value, field: 20)
            }
            if let value = self._deprecated {
                writer.writeBool(value, field: 23)
            }
            if let value = self._javaStringCheckUtf8 {
                writer.writeBool(value, field: 27)
            }
            if let value = self._ccEnableArenas {
                writer.writeBool(value, field: 31)
            }
            if let value = self._objcClassPrefix {
                writer.writeString(value, field: 36)
            }
            if let value = self._csharpNamespace {
                writer.writeString(value, field: 37)
            }
            if let value = self._swiftPrefix {
                writer.writeString(value, field: 39)
            }
            if let value = self._phpClassPrefix {
                writer.writeString(value, field: 40)
            }
            if let value = self._phpNamespace {
                writer.writeString(value, field: 41)
            }
            if let value = self._phpMetadataNamespace {
                writer.writeString(value, field: 44)
            }
            if let value = self._rubyPackage {
                writer.writeString(value, field: 45)
            }
            if let value = self._features {
                writer.writeMessage(value, field: 50)
            }
            writer.writeExtensions(self.extensionFields, in: 990..<999)
            for value in self.uninterpretedOption {
                writer.writeMessage(value, field: 999)
            }
            writer.writeExtensions(self.extensionFields, in: 1000..<536870912)
            writer.writeUnknownFields(self.unknownFields)
        }

        var isInitialized: Bool {
            if let value = self._features, !value.isInitialized { return false }
            if !self.uninterpretedOption.allSatisfy(\.isInitialized) { return false }
            if !self.extensionFields.isInitialized { return false }
            return true
        }
    }
}

public struct Google_Protobuf_MessageOptions: Protobuf.ExtensibleMessage {
    public static let protoMessageName = "google.protobuf.MessageOptions"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 15)
    }

    /// Set true to use the old proto1 MessageSet wire format for extensions.
    /// This is provided for backwards-compatibility with the MessageSet wire
    /// format.  You should not use this for any other reason:  It's less
    /// efficient, has fewer features, and is more complicated.
    ///
    /// The message must be defined exactly as follows:
    ///   message Foo {
    ///     option message_set_wire_format = true;
    ///     extensions 4 to max;
    ///   }
    /// Note that the message cannot have any defined fields; MessageSets only
    /// have extensions.
    ///
    /// All extensions of your type must be singular messages; e.g. they cannot
    /// be int32s, enums, or repeated messages.
    ///
    /// Because this is an option, the above two restrictions are not enforced by
    /// the protocol compiler.
    public var messageSetWireFormat: Bool {
        get { _messageSetWireFormat ?? false }
        set { _messageSetWireFormat = newValue }
    }
    /// Whether `messageSetWireFormat` is set.
    public var hasMessageSetWireFormat: Bool { _messageSetWireFormat != nil }
    /// Makes `messageSetWireFormat` unset; it then reads as its default.
    public mutating func clearMessageSetWireFormat() { _messageSetWireFormat = nil }

    /// Disables the generation of the standard "descriptor()" accessor, which can
    /// conflict with a field of the same name.  This is meant to make migration
    /// from proto1 easier; new code should avoid fields named "descriptor".
    public var noStandardDescriptorAccessor: Bool {
        get { _noStandardDescriptorAccessor ?? false }
        set { _noStandardDescriptorAccessor = newValue }
    }
    /// Whether `noStandardDescriptorAccessor` is set.
    public var hasNoStandardDescriptorAccessor: Bool { _noStandardDescriptorAccessor != nil }
    /// Makes `noStandardDescriptorAccessor` unset; it then reads as its default.
    public mutating func clearNoStandardDescriptorAccessor() { _noStandardDescriptorAccessor = nil }

    /// Is this message deprecated?
    /// Depending on the target platform, this can emit Deprecated annotations
    /// for the message, or it will be completely ignored; in the very least,
    /// this is a formalization for deprecating messages.
    public var deprecated: Bool {
        get { _deprecated ?? false }
        set { _deprecated = newValue }
    }
    /// Whether `deprecated` is set.
    public var hasDeprecated: Bool { _deprecated != nil }
    /// Makes `deprecated` unset; it then reads as its default.
    public mutating func clearDeprecated() { _deprecated = nil }

    /// Whether the message is an automatically generated map entry type for the
    /// maps field.
    ///
    /// For maps fields:
    ///     map<KeyType, ValueType> map_field = 1;
    /// The parsed descriptor looks like:
    ///     message MapFieldEntry {
    ///         option map_entry = true;
    ///         optional KeyType key = 1;
    ///         optional ValueType value = 2;
    ///     }
    ///     repeated MapFieldEntry map_field = 1;
    ///
    /// Implementations may choose not to generate the map_entry=true message, but
    /// use a native map in the target language to hold the keys and values.
    /// The reflection APIs in such implementations still need to work as
    /// if the field is a repeated message field.
    ///
    /// NOTE: Do not set the option in .proto files. Always use the maps syntax
    /// instead. The option should only be implicitly set by the proto compiler
    /// parser.
    public var mapEntry: Bool {
        get { _mapEntry ?? false }
        set { _mapEntry = newValue }
    }
    /// Whether `mapEntry` is set.
    public var hasMapEntry: Bool { _mapEntry != nil }
    /// Makes `mapEntry` unset; it then reads as its default.
    public mutating func clearMapEntry() { _mapEntry = nil }

    /// Enable the legacy handling of JSON field name conflicts.  This lowercases
    /// and strips underscored from the fields before comparison in proto3 only.
    /// The new behavior takes `json_name` into account and applies to proto2 as
    /// well.
    ///
    /// This should only be used as a temporary measure against broken builds due
    /// to the change in behavior for JSON field name conflicts.
    ///
    /// TODO This is legacy behavior we plan to remove once downstream
    /// teams have had time to migrate.
    public var deprecatedLegacyJsonFieldConflicts: Bool {
        get { _deprecatedLegacyJsonFieldConflicts ?? false }
        set { _deprecatedLegacyJsonFieldConflicts = newValue }
    }
    /// Whether `deprecatedLegacyJsonFieldConflicts` is set.
    public var hasDeprecatedLegacyJsonFieldConflicts: Bool {
        _deprecatedLegacyJsonFieldConflicts != nil
    }
    /// Makes `deprecatedLegacyJsonFieldConflicts` unset; it then reads as its default.
    public mutating func clearDeprecatedLegacyJsonFieldConflicts() {
        _deprecatedLegacyJsonFieldConflicts = nil
    }

    /// Any features defined in the specific edition.
    /// WARNING: This field should only be used by protobuf plugins or special
    /// cases like the proto compiler. Other uses are discouraged and
    /// developers should rely on the protoreflect APIs for their client language.
    public var features: Google_Protobuf_FeatureSet {
        get { _features ?? Google_Protobuf_FeatureSet() }
        set { _features = newValue }
    }
    /// Whether `features` is set.
    public var hasFeatures: Bool { _features != nil }
    /// Makes `features` unset; it then reads as its default.
    public mutating func clearFeatures() { _features = nil }

    /// The parser stores options it doesn't recognize here. See above.
    public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    /// The extensions that are set.
    public var extensionFields = Protobuf.ExtensionFieldValueSet()

    public init() {}

    private var _messageSetWireFormat: Bool?
    private var _noStandardDescriptorAccessor: Bool?
    private var _deprecated: Bool?
    private var _mapEntry: Bool?
    private var _deprecatedLegacyJsonFieldConflicts: Bool?
    private var _features: Google_Protobuf_FeatureSet?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self._messageSetWireFormat = try reader.readBool()
            case 16: self._noStandardDescriptorAccessor = try reader.readBool()
            case 24: self._deprecated = try reader.readBool()
            case 56: self._mapEntry = try reader.readBool()
            case 88: self._deprecatedLegacyJsonFieldConflicts = try reader.readBool()
            case 98: try reader.readMessage(into: &self._features)
            case 7994: try reader.readMessage(appendingTo: &self.uninterpretedOption)
            default:
                try reader.readExtension(
                    tag, of: Google_Protobuf_MessageOptions.self, into: &self.extensionFields,
                    unknownFields: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._messageSetWireFormat {
            writer.writeBool(value, field: 1)
        }
        if let value = self._noStandardDescriptorAccessor {
            writer.writeBool(value, field: 2)
        }
        if let value = self._deprecated {
            writer.writeBool(value, field: 3)
        }
        if let value = self._mapEntry {
            writer.writeBool(value, field: 7)
        }
        if let value = self._deprecatedLegacyJsonFieldConflicts {
            writer.writeBool(value, field: 11)
        }
        if let value = self._features {
            writer.writeMessage(value, field: 12)
        }
        writer.writeExtensions(self.extensionFields, in: 990..<999)
        for value in self.uninterpretedOption {
            writer.writeMessage(value, field: 999)
        }
        writer.writeExtensions(self.extensionFields, in: 1000..<536870912)
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if let value = self._features, !value.isInitialized { return false }
        if !self.uninterpretedOption.allSatisfy(\.isInitialized) { return false }
        if !self.extensionFields.isInitialized { return false }
        return true
    }
}

public struct Google_Protobuf_FieldOptions: Protobuf.ExtensibleMessage {
    public static let protoMessageName = "google.protobuf.FieldOptions"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 16)
    }

    /// NOTE: ctype is deprecated. Use `features.(pb.cpp).string_type` instead.
    /// The ctype option instructs the C++ code generator to use a different
    /// representation of the field than it normally would.  See the specific
    /// options below.  This option is only implemented to support use of
    /// [ctype=CORD] and [ctype=STRING] (the default) on non-repeated fields of
    /// type "bytes" in the open source release.
    /// TODO: make ctype actually deprecated.
    public var ctype: Google_Protobuf_FieldOptions.CType {
        get { _ctype ?? Google_Protobuf_FieldOptions.CType.string }
        set { _ctype = newValue }
    }
    /// Whether `ctype` is set.
    public var hasCtype: Bool { _ctype != nil }
    /// Makes `ctype` unset; it then reads as its default.
    public mutating func clearCtype() { _ctype = nil }

    /// The packed option can be enabled for repeated primitive fields to enable
    /// a more efficient representation on the wire. Rather than repeatedly
    /// writing the tag and type for each element, the entire array is encoded as
    /// a single length-delimited blob. In proto3, only explicit setting it to
    /// false will avoid using packed encoding.  This option is prohibited in
    /// Editions, but the `repeated_field_encoding` feature can be used to control
    /// the behavior.
    public var packed: Bool {
        get { _packed ?? false }
        set { _packed = newValue }
    }
    /// Whether `packed` is set.
    public var hasPacked: Bool { _packed != nil }
    /// Makes `packed` unset; it then reads as its default.
    public mutating func clearPacked() { _packed = nil }

    /// The jstype option determines the JavaScript type used for values of the
    /// field.  The option is permitted only for 64 bit integral and fixed types
    /// (int64, uint64, sint64, fixed64, sfixed64).  A field with jstype JS_STRING
    /// is represented as JavaScript string, which avoids loss of precision that
    /// can happen when a large value is converted to a floating point JavaScript.
    /// Specifying JS_NUMBER for the jstype causes the generated JavaScript code to
    /// use the JavaScript "number" type.  The behavior of the default option
    /// JS_NORMAL is implementation dependent.
    ///
    /// This option is an enum to permit additional types to be added, e.g.
    /// goog.math.Integer.
    public var jstype: Google_Protobuf_FieldOptions.JSType {
        get { _jstype ?? Google_Protobuf_FieldOptions.JSType.jsNormal }
        set { _jstype = newValue }
    }
    /// Whether `jstype` is set.
    public var hasJstype: Bool { _jstype != nil }
    /// Makes `jstype` unset; it then reads as its default.
    public mutating func clearJstype() { _jstype = nil }

    /// Should this field be parsed lazily?  Lazy applies only to message-type
    /// fields.  It means that when the outer message is initially parsed, the
    /// inner message's contents will not be parsed but instead stored in encoded
    /// form.  The inner message will actually be parsed when it is first accessed.
    ///
    /// This is only a hint.  Implementations are free to choose whether to use
    /// eager or lazy parsing regardless of the value of this option.  However,
    /// setting this option true suggests that the protocol author believes that
    /// using lazy parsing on this field is worth the additional bookkeeping
    /// overhead typically needed to implement it.
    ///
    /// This option does not affect the public interface of any generated code;
    /// all method signatures remain the same.  Furthermore, thread-safety of the
    /// interface is not affected by this option; const methods remain safe to
    /// call from multiple threads concurrently, while non-const methods continue
    /// to require exclusive access.
    ///
    /// Note that lazy message fields are still eagerly verified to check
    /// ill-formed wireformat or missing required fields. Calling IsInitialized()
    /// on the outer message would fail if the inner message has missing required
    /// fields. Failed verification would result in parsing failure (except when
    /// uninitialized messages are acceptable).
    public var lazy: Bool {
        get { _lazy ?? false }
        set { _lazy = newValue }
    }
    /// Whether `lazy` is set.
    public var hasLazy: Bool { _lazy != nil }
    /// Makes `lazy` unset; it then reads as its default.
    public mutating func clearLazy() { _lazy = nil }

    /// unverified_lazy does no correctness checks on the byte stream. This should
    /// only be used where lazy with verification is prohibitive for performance
    /// reasons.
    public var unverifiedLazy: Bool {
        get { _unverifiedLazy ?? false }
        set { _unverifiedLazy = newValue }
    }
    /// Whether `unverifiedLazy` is set.
    public var hasUnverifiedLazy: Bool { _unverifiedLazy != nil }
    /// Makes `unverifiedLazy` unset; it then reads as its default.
    public mutating func clearUnverifiedLazy() { _unverifiedLazy = nil }

    /// Is this field deprecated?
    /// Depending on the target platform, this can emit Deprecated annotations
    /// for accessors, or it will be completely ignored; in the very least, this
    /// is a formalization for deprecating fields.
    public var deprecated: Bool {
        get { _deprecated ?? false }
        set { _deprecated = newValue }
    }
    /// Whether `deprecated` is set.
    public var hasDeprecated: Bool { _deprecated != nil }
    /// Makes `deprecated` unset; it then reads as its default.
    public mutating func clearDeprecated() { _deprecated = nil }

    /// DEPRECATED. DO NOT USE!
    /// For Google-internal migration only. Do not use.
    public var weak: Bool {
        get { _weak ?? false }
        set { _weak = newValue }
    }
    /// Whether `weak` is set.
    public var hasWeak: Bool { _weak != nil }
    /// Makes `weak` unset; it then reads as its default.
    public mutating func clearWeak() { _weak = nil }

    /// Indicate that the field value should not be printed out when using debug
    /// formats, e.g. when the field contains sensitive credentials.
    public var debugRedact: Bool {
        get { _debugRedact ?? false }
        set { _debugRedact = newValue }
    }
    /// Whether `debugRedact` is set.
    public var hasDebugRedact: Bool { _debugRedact != nil }
    /// Makes `debugRedact` unset; it then reads as its default.
    public mutating func clearDebugRedact() { _debugRedact = nil }

    public var retention: Google_Protobuf_FieldOptions.OptionRetention {
        get { _retention ?? Google_Protobuf_FieldOptions.OptionRetention() }
        set { _retention = newValue }
    }
    /// Whether `retention` is set.
    public var hasRetention: Bool { _retention != nil }
    /// Makes `retention` unset; it then reads as its default.
    public mutating func clearRetention() { _retention = nil }

    public var targets: [Google_Protobuf_FieldOptions.OptionTargetType] = []

    public var editionDefaults: [Google_Protobuf_FieldOptions.EditionDefault] = []

    /// Any features defined in the specific edition.
    /// WARNING: This field should only be used by protobuf plugins or special
    /// cases like the proto compiler. Other uses are discouraged and
    /// developers should rely on the protoreflect APIs for their client language.
    public var features: Google_Protobuf_FeatureSet {
        get { _features ?? Google_Protobuf_FeatureSet() }
        set { _features = newValue }
    }
    /// Whether `features` is set.
    public var hasFeatures: Bool { _features != nil }
    /// Makes `features` unset; it then reads as its default.
    public mutating func clearFeatures() { _features = nil }

    public var featureSupport: Google_Protobuf_FieldOptions.FeatureSupport {
        get { _featureSupport ?? Google_Protobuf_FieldOptions.FeatureSupport() }
        set { _featureSupport = newValue }
    }
    /// Whether `featureSupport` is set.
    public var hasFeatureSupport: Bool { _featureSupport != nil }
    /// Makes `featureSupport` unset; it then reads as its default.
    public mutating func clearFeatureSupport() { _featureSupport = nil }

    /// The parser stores options it doesn't recognize here. See above.
    public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    /// The extensions that are set.
    public var extensionFields = Protobuf.ExtensionFieldValueSet()

    public enum CType: Int, Protobuf.Enum, CaseIterable {
        /// Default mode.
        case string = 0
        /// The option [ctype=CORD] may be applied to a non-repeated field of type
        /// "bytes". It indicates that in C++, the data should be stored in a Cord
        /// instead of a string.  For very large strings, this may reduce memory
        /// fragmentation. It may also allow better performance when parsing from a
        /// Cord, or when parsing with aliasing enabled, as the parsed Cord may then
        /// alias the original buffer.
        case cord = 1
        case stringPiece = 2

        public init() {
            self = .string
        }
    }

    public enum JSType: Int, Protobuf.Enum, CaseIterable {
        /// Use the default type.
        case jsNormal = 0
        /// Use JavaScript strings.
        case jsString = 1
        /// Use JavaScript numbers.
        case jsNumber = 2

        public init() {
            self = .jsNormal
        }
    }

    /// If set to RETENTION_SOURCE, the option will be omitted from the binary.
    public enum OptionRetention: Int, Protobuf.Enum, CaseIterable {
        case retentionUnknown = 0
        case retentionRuntime = 1
        case retentionSource = 2

        public init() {
            self = .retentionUnknown
        }
    }

    /// This indicates the types of entities that the field may apply to when used
    /// as an option. If it is unset, then the field may be freely used as an
    /// option on any kind of entity.
    public enum OptionTargetType: Int, Protobuf.Enum, CaseIterable {
        case targetTypeUnknown = 0
        case targetTypeFile = 1
        case targetTypeExtensionRange = 2
        case targetTypeMessage = 3
        case targetTypeField = 4
        case targetTypeOneof = 5
        case targetTypeEnum = 6
        case targetTypeEnumEntry = 7
        case targetTypeService = 8
        case targetTypeMethod = 9

        public init() {
            self = .targetTypeUnknown
        }
    }

    public struct EditionDefault: Protobuf.Message {
        public static let protoMessageName = "google.protobuf.FieldOptions.EditionDefault"
        public static var messageDescriptor: Protobuf.MessageDescriptor {
            Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 17)
        }

        public var edition: Google_Protobuf_Edition {
            get { _edition ?? Google_Protobuf_Edition() }
            set { _edition = newValue }
        }
        /// Whether `edition` is set.
        public var hasEdition: Bool { _edition != nil }
        /// Makes `edition` unset; it then reads as its default.
        public mutating func clearEdition() { _edition = nil }

        /// Textproto value.
        public var value: String {
            get { _value ?? "" }
            set { _value = newValue }
        }
        /// Whether `value` is set.
        public var hasValue: Bool { _value != nil }
        /// Makes `value` unset; it then reads as its default.
        public mutating func clearValue() { _value = nil }

        /// Fields that were read and are not in the schema.
        public var unknownFields = Protobuf.UnknownStorage()

        public init() {}

        private var _edition: Google_Protobuf_Edition?
        private var _value: String?

        public mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 18: self._value = try reader.readString()
                case 24:
                    try reader.readClosedEnum(
                        into: &self._edition, unknownFields: &self.unknownFields)
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        public func encode(to writer: inout Protobuf.WireWriter) {
            if let value = self._value {
                writer.writeString(value, field: 2)
            }
            if let value = self._edition {
                writer.writeEnum(value, field: 3)
            }
            writer.writeUnknownFields(self.unknownFields)
        }
    }

    /// Information about the support window of a feature.
    public struct FeatureSupport: Protobuf.Message {
        public static let protoMessageName = "google.protobuf.FieldOptions.FeatureSupport"
        public static var messageDescriptor: Protobuf.MessageDescriptor {
            Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 18)
        }

        /// The edition that this feature was first available in.  In editions
        /// earlier than this one, the default assigned to EDITION_LEGACY will be
        /// used, and proto files will not be able to override it.
        public var editionIntroduced: Google_Protobuf_Edition {
            get { _editionIntroduced ?? Google_Protobuf_Edition() }
            set { _editionIntroduced = newValue }
        }
        /// Whether `editionIntroduced` is set.
        public var hasEditionIntroduced: Bool { _editionIntroduced != nil }
        /// Makes `editionIntroduced` unset; it then reads as its default.
        public mutating func clearEditionIntroduced() { _editionIntroduced = nil }

        /// The edition this feature becomes deprecated in.  Using this after this
        /// edition may trigger warnings.
        public var editionDeprecated: Google_Protobuf_Edition {
            get { _editionDeprecated ?? Google_Protobuf_Edition() }
            set { _editionDeprecated = newValue }
        }
        /// Whether `editionDeprecated` is set.
        public var hasEditionDeprecated: Bool { _editionDeprecated != nil }
        /// Makes `editionDeprecated` unset; it then reads as its default.
        public mutating func clearEditionDeprecated() { _editionDeprecated = nil }

        /// The deprecation warning text if this feature is used after the edition it
        /// was marked deprecated in.
        public var deprecationWarning: String {
            get { _deprecationWarning ?? "" }
            set { _deprecationWarning = newValue }
        }
        /// Whether `deprecationWarning` is set.
        public var hasDeprecationWarning: Bool { _deprecationWarning != nil }
        /// Makes `deprecationWarning` unset; it then reads as its default.
        public mutating func clearDeprecationWarning() { _deprecationWarning = nil }

        /// The edition this feature is no longer available in.  In editions after
        /// this one, the last default assigned will be used, and proto files will
        /// not be able to override it.
        public var editionRemoved: Google_Protobuf_Edition {
            get { _editionRemoved ?? Google_Protobuf_Edition() }
            set { _editionRemoved = newValue }
        }
        /// Whether `editionRemoved` is set.
        public var hasEditionRemoved: Bool { _editionRemoved != nil }
        /// Makes `editionRemoved` unset; it then reads as its default.
        public mutating func clearEditionRemoved() { _editionRemoved = nil }

        /// The removal error text if this feature is used after the edition it was
        /// removed in.
        public var removalError: String {
            get { _removalError ?? "" }
            set { _removalError = newValue }
        }
        /// Whether `removalError` is set.
        public var hasRemovalError: Bool { _removalError != nil }
        /// Makes `removalError` unset; it then reads as its default.
        public mutating func clearRemovalError() { _removalError = nil }

        /// Fields that were read and are not in the schema.
        public var unknownFields = Protobuf.UnknownStorage()

        public init() {}

        private var _editionIntroduced: Google_Protobuf_Edition?
        private var _editionDeprecated: Google_Protobuf_Edition?
        private var _deprecationWarning: String?
        private var _editionRemoved: Google_Protobuf_Edition?
        private var _removalError: String?

        public mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 8:
                    try reader.readClosedEnum(
                        into: &self._editionIntroduced, unknownFields: &self.unknownFields)
                case 16:
                    try reader.readClosedEnum(
                        into: &self._editionDeprecated, unknownFields: &self.unknownFields)
                case 26: self._deprecationWarning = try reader.readString()
                case 32:
                    try reader.readClosedEnum(
                        into: &self._editionRemoved, unknownFields: &self.unknownFields)
                case 42: self._removalError = try reader.readString()
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        public func encode(to writer: inout Protobuf.WireWriter) {
            if let value = self._editionIntroduced {
                writer.writeEnum(value, field: 1)
            }
            if let value = self._editionDeprecated {
                writer.writeEnum(value, field: 2)
            }
            if let value = self._deprecationWarning {
                writer.writeString(value, field: 3)
            }
            if let value = self._editionRemoved {
                writer.writeEnum(value, field: 4)
            }
            if let value = self._removalError {
                writer.writeString(value, field: 5)
            }
            writer.writeUnknownFields(self.unknownFields)
        }
    }

    public init() {}

    private var _ctype: Google_Protobuf_FieldOptions.CType?
    private var _packed: Bool?
    private var _jstype: Google_Protobuf_FieldOptions.JSType?
    private var _lazy: Bool?
    private var _unverifiedLazy: Bool?
    private var _deprecated: Bool?
    private var _weak: Bool?
    private var _debugRedact: Bool?
    private var _retention: Google_Protobuf_FieldOptions.OptionRetention?
    private var _features: Google_Protobuf_FeatureSet?
    private var _featureSupport: Google_Protobuf_FieldOptions.FeatureSupport?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8:
                try reader.readClosedEnum(into: &self._ctype, unknownFields: &self.unknownFields)
            case 16: self._packed = try reader.readBool()
            case 24: self._deprecated = try reader.readBool()
            case 40: self._lazy = try reader.readBool()
            case 48:
                try reader.readClosedEnum(into: &self._jstype, unknownFields: &self.unknownFields)
            case 80: self._weak = try reader.readBool()
            case 120: self._unverifiedLazy = try reader.readBool()
            case 128: self._debugRedact = try reader.readBool()
            case 136:
                try reader.readClosedEnum(
                    into: &self._retention, unknownFields: &self.unknownFields)
            case 152:
                try reader.readClosedEnum(
                    appendingTo: &self.targets, unknownFields: &self.unknownFields)
            case 154:
                try reader.readPackedClosedEnum(
                    appendingTo: &self.targets, field: 19, unknownFields: &self.unknownFields)
            case 162: try reader.readMessage(appendingTo: &self.editionDefaults)
            case 170: try reader.readMessage(into: &self._features)
            case 178: try reader.readMessage(into: &self._featureSupport)
            case 7994: try reader.readMessage(appendingTo: &self.uninterpretedOption)
            default:
                try reader.readExtension(
                    tag, of: Google_Protobuf_FieldOptions.self, into: &self.extensionFields,
                    unknownFields: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._ctype {
            writer.writeEnum(value, field: 1)
        }
        if let value = self._packed {
            writer.writeBool(value, field: 2)
        }
        if let value = self._deprecated {
            writer.writeBool(value, field: 3)
        }
        if let value = self._lazy {
            writer.writeBool(value, field: 5)
        }
        if let value = self._jstype {
            writer.writeEnum(value, field: 6)
        }
        if let value = self._weak {
            writer.writeBool(value, field: 10)
        }
        if let value = self._unverifiedLazy {
            writer.writeBool(value, field: 15)
        }
        if let value = self._debugRedact {
            writer.writeBool(value, field: 16)
        }
        if let value = self._retention {
            writer.writeEnum(value, field: 17)
        }
        writer.writeRepeated(
            self.targets,
            Protobuf.ClosedEnumCodec<Google_Protobuf_FieldOptions.OptionTargetType>.self, field: 19)
        for value in self.editionDefaults {
            writer.writeMessage(value, field: 20)
        }
        if let value = self._features {
            writer.writeMessage(value, field: 21)
        }
        if let value = self._featureSupport {
            writer.writeMessage(value, field: 22)
        }
        writer.writeExtensions(self.extensionFields, in: 990..<999)
        for value in self.uninterpretedOption {
            writer.writeMessage(value, field: 999)
        }
        writer.writeExtensions(self.extensionFields, in: 1000..<536870912)
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if let value = self._features, !value.isInitialized { return false }
        if !self.uninterpretedOption.allSatisfy(\.isInitialized) { return false }
        if !self.extensionFields.isInitialized { return false }
        return true
    }
}

public struct Google_Protobuf_OneofOptions: Protobuf.ExtensibleMessage {
    public static let protoMessageName = "google.protobuf.OneofOptions"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 19)
    }

    /// Any features defined in the specific edition.
    /// WARNING: This field should only be used by protobuf plugins or special
    /// cases like the proto compiler. Other uses are discouraged and
    /// developers should rely on the protoreflect APIs for their client language.
    public var features: Google_Protobuf_FeatureSet {
        get { _features ?? Google_Protobuf_FeatureSet() }
        set { _features = newValue }
    }
    /// Whether `features` is set.
    public var hasFeatures: Bool { _features != nil }
    /// Makes `features` unset; it then reads as its default.
    public mutating func clearFeatures() { _features = nil }

    /// The parser stores options it doesn't recognize here. See above.
    public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    /// The extensions that are set.
    public var extensionFields = Protobuf.ExtensionFieldValueSet()

    public init() {}

    private var _features: Google_Protobuf_FeatureSet?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: try reader.readMessage(into: &self._features)
            case 7994: try reader.readMessage(appendingTo: &self.uninterpretedOption)
            default:
                try reader.readExtension(
                    tag, of: Google_Protobuf_OneofOptions.self, into: &self.extensionFields,
                    unknownFields: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._features {
            writer.writeMessage(value, field: 1)
        }
        writer.writeExtensions(self.extensionFields, in: 990..<999)
        for value in self.uninterpretedOption {
            writer.writeMessage(value, field: 999)
        }
        writer.writeExtensions(self.extensionFields, in: 1000..<536870912)
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if let value = self._features, !value.isInitialized { return false }
        if !self.uninterpretedOption.allSatisfy(\.isInitialized) { return false }
        if !self.extensionFields.isInitialized { return false }
        return true
    }
}

public struct Google_Protobuf_EnumOptions: Protobuf.ExtensibleMessage {
    public static let protoMessageName = "google.protobuf.EnumOptions"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 20)
    }

    /// Set this option to true to allow mapping different tag names to the same
    /// value.
    public var allowAlias: Bool {
        get { _allowAlias ?? false }
        set { _allowAlias = newValue }
    }
    /// Whether `allowAlias` is set.
    public var hasAllowAlias: Bool { _allowAlias != nil }
    /// Makes `allowAlias` unset; it then reads as its default.
    public mutating func clearAllowAlias() { _allowAlias = nil }

    /// Is this enum deprecated?
    /// Depending on the target platform, this can emit Deprecated annotations
    /// for the enum, or it will be completely ignored; in the very least, this
    /// is a formalization for deprecating enums.
    public var deprecated: Bool {
        get { _deprecated ?? false }
        set { _deprecated = newValue }
    }
    /// Whether `deprecated` is set.
    public var hasDeprecated: Bool { _deprecated != nil }
    /// Makes `deprecated` unset; it then reads as its default.
    public mutating func clearDeprecated() { _deprecated = nil }

    /// Enable the legacy handling of JSON field name conflicts.  This lowercases
    /// and strips underscored from the fields before comparison in proto3 only.
    /// The new behavior takes `json_name` into account and applies to proto2 as
    /// well.
    /// TODO Remove this legacy behavior once downstream teams have
    /// had time to migrate.
    public var deprecatedLegacyJsonFieldConflicts: Bool {
        get { _deprecatedLegacyJsonFieldConflicts ?? false }
        set { _deprecatedLegacyJsonFieldConflicts = newValue }
    }
    /// Whether `deprecatedLegacyJsonFieldConflicts` is set.
    public var hasDeprecatedLegacyJsonFieldConflicts: Bool {
        _deprecatedLegacyJsonFieldConflicts != nil
    }
    /// Makes `deprecatedLegacyJsonFieldConflicts` unset; it then reads as its default.
    public mutating func clearDeprecatedLegacyJsonFieldConflicts() {
        _deprecatedLegacyJsonFieldConflicts = nil
    }

    /// Any features defined in the specific edition.
    /// WARNING: This field should only be used by protobuf plugins or special
    /// cases like the proto compiler. Other uses are discouraged and
    /// developers should rely on the protoreflect APIs for their client language.
    public var features: Google_Protobuf_FeatureSet {
        get { _features ?? Google_Protobuf_FeatureSet() }
        set { _features = newValue }
    }
    /// Whether `features` is set.
    public var hasFeatures: Bool { _features != nil }
    /// Makes `features` unset; it then reads as its default.
    public mutating func clearFeatures() { _features = nil }

    /// The parser stores options it doesn't recognize here. See above.
    public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    /// The extensions that are set.
    public var extensionFields = Protobuf.ExtensionFieldValueSet()

    public init() {}

    private var _allowAlias: Bool?
    private var _deprecated: Bool?
    private var _deprecatedLegacyJsonFieldConflicts: Bool?
    private var _features: Google_Protobuf_FeatureSet?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 16: self._allowAlias = try reader.readBool()
            case 24: self._deprecated = try reader.readBool()
            case 48: self._deprecatedLegacyJsonFieldConflicts = try reader.readBool()
            case 58: try reader.readMessage(into: &self._features)
            case 7994: try reader.readMessage(appendingTo: &self.uninterpretedOption)
            default:
                try reader.readExtension(
                    tag, of: Google_Protobuf_EnumOptions.self, into: &self.extensionFields,
                    unknownFields: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._allowAlias {
            writer.writeBool(value, field: 2)
        }
        if let value = self._deprecated {
            writer.writeBool(value, field: 3)
        }
        if let value = self._deprecatedLegacyJsonFieldConflicts {
            writer.writeBool(value, field: 6)
        }
        if let value = self._features {
            writer.writeMessage(value, field: 7)
        }
        writer.writeExtensions(self.extensionFields, in: 990..<999)
        for value in self.uninterpretedOption {
            writer.writeMessage(value, field: 999)
        }
        writer.writeExtensions(self.extensionFields, in: 1000..<536870912)
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if let value = self._features, !value.isInitialized { return false }
        if !self.uninterpretedOption.allSatisfy(\.isInitialized) { return false }
        if !self.extensionFields.isInitialized { return false }
        return true
    }
}

public struct Google_Protobuf_EnumValueOptions: Protobuf.ExtensibleMessage {
    public static let protoMessageName = "google.protobuf.EnumValueOptions"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 21)
    }

    /// Is this enum value deprecated?
    /// Depending on the target platform, this can emit Deprecated annotations
    /// for the enum value, or it will be completely ignored; in the very least,
    /// this is a formalization for deprecating enum values.
    public var deprecated: Bool {
        get { _deprecated ?? false }
        set { _deprecated = newValue }
    }
    /// Whether `deprecated` is set.
    public var hasDeprecated: Bool { _deprecated != nil }
    /// Makes `deprecated` unset; it then reads as its default.
    public mutating func clearDeprecated() { _deprecated = nil }

    /// Any features defined in the specific edition.
    /// WARNING: This field should only be used by protobuf plugins or special
    /// cases like the proto compiler. Other uses are discouraged and
    /// developers should rely on the protoreflect APIs for their client language.
    public var features: Google_Protobuf_FeatureSet {
        get { _features ?? Google_Protobuf_FeatureSet() }
        set { _features = newValue }
    }
    /// Whether `features` is set.
    public var hasFeatures: Bool { _features != nil }
    /// Makes `features` unset; it then reads as its default.
    public mutating func clearFeatures() { _features = nil }

    /// Indicate that fields annotated with this enum value should not be printed
    /// out when using debug formats, e.g. when the field contains sensitive
    /// credentials.
    public var debugRedact: Bool {
        get { _debugRedact ?? false }
        set { _debugRedact = newValue }
    }
    /// Whether `debugRedact` is set.
    public var hasDebugRedact: Bool { _debugRedact != nil }
    /// Makes `debugRedact` unset; it then reads as its default.
    public mutating func clearDebugRedact() { _debugRedact = nil }

    /// Information about the support window of a feature value.
    public var featureSupport: Google_Protobuf_FieldOptions.FeatureSupport {
        get { _featureSupport ?? Google_Protobuf_FieldOptions.FeatureSupport() }
        set { _featureSupport = newValue }
    }
    /// Whether `featureSupport` is set.
    public var hasFeatureSupport: Bool { _featureSupport != nil }
    /// Makes `featureSupport` unset; it then reads as its default.
    public mutating func clearFeatureSupport() { _featureSupport = nil }

    /// The parser stores options it doesn't recognize here. See above.
    public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    /// The extensions that are set.
    public var extensionFields = Protobuf.ExtensionFieldValueSet()

    public init() {}

    private var _deprecated: Bool?
    private var _features: Google_Protobuf_FeatureSet?
    private var _debugRedact: Bool?
    private var _featureSupport: Google_Protobuf_FieldOptions.FeatureSupport?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self._deprecated = try reader.readBool()
            case 18: try reader.readMessage(into: &self._features)
            case 24: self._debugRedact = try reader.readBool()
            case 34: try reader.readMessage(into: &self._featureSupport)
            case 7994: try reader.readMessage(appendingTo: &self.uninterpretedOption)
            default:
                try reader.readExtension(
                    tag, of: Google_Protobuf_EnumValueOptions.self, into: &self.extensionFields,
                    unknownFields: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._deprecated {
            writer.writeBool(value, field: 1)
        }
        if let value = self._features {
            writer.writeMessage(value, field: 2)
        }
        if let value = self._debugRedact {
            writer.writeBool(value, field: 3)
        }
        if let value = self._featureSupport {
            writer.writeMessage(value, field: 4)
        }
        writer.writeExtensions(self.extensionFields, in: 990..<999)
        for value in self.uninterpretedOption {
            writer.writeMessage(value, field: 999)
        }
        writer.writeExtensions(self.extensionFields, in: 1000..<536870912)
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if let value = self._features, !value.isInitialized { return false }
        if !self.uninterpretedOption.allSatisfy(\.isInitialized) { return false }
        if !self.extensionFields.isInitialized { return false }
        return true
    }
}

public struct Google_Protobuf_ServiceOptions: Protobuf.ExtensibleMessage {
    public static let protoMessageName = "google.protobuf.ServiceOptions"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 22)
    }

    /// Any features defined in the specific edition.
    /// WARNING: This field should only be used by protobuf plugins or special
    /// cases like the proto compiler. Other uses are discouraged and
    /// developers should rely on the protoreflect APIs for their client language.
    public var features: Google_Protobuf_FeatureSet {
        get { _features ?? Google_Protobuf_FeatureSet() }
        set { _features = newValue }
    }
    /// Whether `features` is set.
    public var hasFeatures: Bool { _features != nil }
    /// Makes `features` unset; it then reads as its default.
    public mutating func clearFeatures() { _features = nil }

    /// Is this service deprecated?
    /// Depending on the target platform, this can emit Deprecated annotations
    /// for the service, or it will be completely ignored; in the very least,
    /// this is a formalization for deprecating services.
    public var deprecated: Bool {
        get { _deprecated ?? false }
        set { _deprecated = newValue }
    }
    /// Whether `deprecated` is set.
    public var hasDeprecated: Bool { _deprecated != nil }
    /// Makes `deprecated` unset; it then reads as its default.
    public mutating func clearDeprecated() { _deprecated = nil }

    /// The parser stores options it doesn't recognize here. See above.
    public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    /// The extensions that are set.
    public var extensionFields = Protobuf.ExtensionFieldValueSet()

    public init() {}

    private var _features: Google_Protobuf_FeatureSet?
    private var _deprecated: Bool?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 264: self._deprecated = try reader.readBool()
            case 274: try reader.readMessage(into: &self._features)
            case 7994: try reader.readMessage(appendingTo: &self.uninterpretedOption)
            default:
                try reader.readExtension(
                    tag, of: Google_Protobuf_ServiceOptions.self, into: &self.extensionFields,
                    unknownFields: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._deprecated {
            writer.writeBool(value, field: 33)
        }
        if let value = self._features {
            writer.writeMessage(value, field: 34)
        }
        writer.writeExtensions(self.extensionFields, in: 990..<999)
        for value in self.uninterpretedOption {
            writer.writeMessage(value, field: 999)
        }
        writer.writeExtensions(self.extensionFields, in: 1000..<536870912)
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if let value = self._features, !value.isInitialized { return false }
        if !self.uninterpretedOption.allSatisfy(\.isInitialized) { return false }
        if !self.extensionFields.isInitialized { return false }
        return true
    }
}

public struct Google_Protobuf_MethodOptions: Protobuf.ExtensibleMessage {
    public static let protoMessageName = "google.protobuf.MethodOptions"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 23)
    }

    /// Is this method deprecated?
    /// Depending on the target platform, this can emit Deprecated annotations
    /// for the method, or it will be completely ignored; in the very least,
    /// this is a formalization for deprecating methods.
    public var deprecated: Bool {
        get { _deprecated ?? false }
        set { _deprecated = newValue }
    }
    /// Whether `deprecated` is set.
    public var hasDeprecated: Bool { _deprecated != nil }
    /// Makes `deprecated` unset; it then reads as its default.
    public mutating func clearDeprecated() { _deprecated = nil }

    public var idempotencyLevel: Google_Protobuf_MethodOptions.IdempotencyLevel {
        get {
            _idempotencyLevel ?? Google_Protobuf_MethodOptions.IdempotencyLevel.idempotencyUnknown
        }
        set { _idempotencyLevel = newValue }
    }
    /// Whether `idempotencyLevel` is set.
    public var hasIdempotencyLevel: Bool { _idempotencyLevel != nil }
    /// Makes `idempotencyLevel` unset; it then reads as its default.
    public mutating func clearIdempotencyLevel() { _idempotencyLevel = nil }

    /// Any features defined in the specific edition.
    /// WARNING: This field should only be used by protobuf plugins or special
    /// cases like the proto compiler. Other uses are discouraged and
    /// developers should rely on the protoreflect APIs for their client language.
    public var features: Google_Protobuf_FeatureSet {
        get { _features ?? Google_Protobuf_FeatureSet() }
        set { _features = newValue }
    }
    /// Whether `features` is set.
    public var hasFeatures: Bool { _features != nil }
    /// Makes `features` unset; it then reads as its default.
    public mutating func clearFeatures() { _features = nil }

    /// The parser stores options it doesn't recognize here. See above.
    public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    /// The extensions that are set.
    public var extensionFields = Protobuf.ExtensionFieldValueSet()

    /// Is this method side-effect-free (or safe in HTTP parlance), or idempotent,
    /// or neither? HTTP based RPC implementation may choose GET verb for safe
    /// methods, and PUT verb for idempotent methods instead of the default POST.
    public enum IdempotencyLevel: Int, Protobuf.Enum, CaseIterable {
        case idempotencyUnknown = 0
        /// implies idempotent
        case noSideEffects = 1
        /// idempotent, but may have side effects
        case idempotent = 2

        public init() {
            self = .idempotencyUnknown
        }
    }

    public init() {}

    private var _deprecated: Bool?
    private var _idempotencyLevel: Google_Protobuf_MethodOptions.IdempotencyLevel?
    private var _features: Google_Protobuf_FeatureSet?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 264: self._deprecated = try reader.readBool()
            case 272:
                try reader.readClosedEnum(
                    into: &self._idempotencyLevel, unknownFields: &self.unknownFields)
            case 282: try reader.readMessage(into: &self._features)
            case 7994: try reader.readMessage(appendingTo: &self.uninterpretedOption)
            default:
                try reader.readExtension(
                    tag, of: Google_Protobuf_MethodOptions.self, into: &self.extensionFields,
                    unknownFields: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._deprecated {
            writer.writeBool(value, field: 33)
        }
        if let value = self._idempotencyLevel {
            writer.writeEnum(value, field: 34)
        }
        if let value = self._features {
            writer.writeMessage(value, field: 35)
        }
        writer.writeExtensions(self.extensionFields, in: 990..<999)
        for value in self.uninterpretedOption {
            writer.writeMessage(value, field: 999)
        }
        writer.writeExtensions(self.extensionFields, in: 1000..<536870912)
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if let value = self._features, !value.isInitialized { return false }
        if !self.uninterpretedOption.allSatisfy(\.isInitialized) { return false }
        if !self.extensionFields.isInitialized { return false }
        return true
    }
}

/// A message representing a option the parser does not recognize. This only
/// appears in options protos created by the compiler::Parser class.
/// DescriptorPool resolves these when building Descriptor objects. Therefore,
/// options protos in descriptor objects (e.g. returned by Descriptor::options(),
/// or produced by Descriptor::CopyTo()) will never have UninterpretedOptions
/// in them.
public struct Google_Protobuf_UninterpretedOption: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.UninterpretedOption"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 24)
    }

    public var name: [Google_Protobuf_UninterpretedOption.NamePart] = []

    /// The value of the uninterpreted option, in whatever type the tokenizer
    /// identified it as during parsing. Exactly one of these should be set.
    public var identifierValue: String {
        get { _identifierValue ?? "" }
        set { _identifierValue = newValue }
    }
    /// Whether `identifierValue` is set.
    public var hasIdentifierValue: Bool { _identifierValue != nil }
    /// Makes `identifierValue` unset; it then reads as its default.
    public mutating func clearIdentifierValue() { _identifierValue = nil }

    public var positiveIntValue: UInt64 {
        get { _positiveIntValue ?? 0 }
        set { _positiveIntValue = newValue }
    }
    /// Whether `positiveIntValue` is set.
    public var hasPositiveIntValue: Bool { _positiveIntValue != nil }
    /// Makes `positiveIntValue` unset; it then reads as its default.
    public mutating func clearPositiveIntValue() { _positiveIntValue = nil }

    public var negativeIntValue: Int64 {
        get { _negativeIntValue ?? 0 }
        set { _negativeIntValue = newValue }
    }
    /// Whether `negativeIntValue` is set.
    public var hasNegativeIntValue: Bool { _negativeIntValue != nil }
    /// Makes `negativeIntValue` unset; it then reads as its default.
    public mutating func clearNegativeIntValue() { _negativeIntValue = nil }

    public var doubleValue: Double {
        get { _doubleValue ?? 0 }
        set { _doubleValue = newValue }
    }
    /// Whether `doubleValue` is set.
    public var hasDoubleValue: Bool { _doubleValue != nil }
    /// Makes `doubleValue` unset; it then reads as its default.
    public mutating func clearDoubleValue() { _doubleValue = nil }

    public var stringValue: [UInt8] {
        get { _stringValue ?? [] }
        set { _stringValue = newValue }
    }
    /// Whether `stringValue` is set.
    public var hasStringValue: Bool { _stringValue != nil }
    /// Makes `stringValue` unset; it then reads as its default.
    public mutating func clearStringValue() { _stringValue = nil }

    public var aggregateValue: String {
        get { _aggregateValue ?? "" }
        set { _aggregateValue = newValue }
    }
    /// Whether `aggregateValue` is set.
    public var hasAggregateValue: Bool { _aggregateValue != nil }
    /// Makes `aggregateValue` unset; it then reads as its default.
    public mutating func clearAggregateValue() { _aggregateValue = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    /// The name of the uninterpreted option.  Each string represents a segment in
    /// a dot-separated name.  is_extension is true iff a segment represents an
    /// extension (denoted with parentheses in options specs in .proto files).
    /// E.g.,{ ["foo", false], ["bar.baz", true], ["moo", false] } represents
    /// "foo.(bar.baz).moo".
    public struct NamePart: Protobuf.Message {
        public static let protoMessageName = "google.protobuf.UninterpretedOption.NamePart"
        public static var messageDescriptor: Protobuf.MessageDescriptor {
            Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 25)
        }

        public var namePart: String {
            get { _namePart ?? "" }
            set { _namePart = newValue }
        }
        /// Whether `namePart` is set.
        public var hasNamePart: Bool { _namePart != nil }
        /// Makes `namePart` unset; it then reads as its default.
        public mutating func clearNamePart() { _namePart = nil }

        public var isExtension: Bool {
            get { _isExtension ?? false }
            set { _isExtension = newValue }
        }
        /// Whether `isExtension` is set.
        public var hasIsExtension: Bool { _isExtension != nil }
        /// Makes `isExtension` unset; it then reads as its default.
        public mutating func clearIsExtension() { _isExtension = nil }

        /// Fields that were read and are not in the schema.
        public var unknownFields = Protobuf.UnknownStorage()

        public init() {}

        private var _namePart: String?
        private var _isExtension: Bool?

        public mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 10: self._namePart = try reader.readString()
                case 16: self._isExtension = try reader.readBool()
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        public func encode(to writer: inout Protobuf.WireWriter) {
            if let value = self._namePart {
                writer.writeString(value, field: 1)
            }
            if let value = self._isExtension {
                writer.writeBool(value, field: 2)
            }
            writer.writeUnknownFields(self.unknownFields)
        }

        public var isInitialized: Bool {
            if self._namePart == nil { return false }
            if self._isExtension == nil { return false }
            return true
        }
    }

    public init() {}

    private var _identifierValue: String?
    private var _positiveIntValue: UInt64?
    private var _negativeIntValue: Int64?
    private var _doubleValue: Double?
    private var _stringValue: [UInt8]?
    private var _aggregateValue: String?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 18: try reader.readMessage(appendingTo: &self.name)
            case 26: self._identifierValue = try reader.readString()
            case 32: self._positiveIntValue = try reader.readUInt64()
            case 40: self._negativeIntValue = try reader.readInt64()
            case 49: self._doubleValue = try reader.readDouble()
            case 58: self._stringValue = try reader.readBytes()
            case 66: self._aggregateValue = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        for value in self.name {
            writer.writeMessage(value, field: 2)
        }
        if let value = self._identifierValue {
            writer.writeString(value, field: 3)
        }
        if let value = self._positiveIntValue {
            writer.writeUInt64(value, field: 4)
        }
        if let value = self._negativeIntValue {
            writer.writeInt64(value, field: 5)
        }
        if let value = self._doubleValue {
            writer.writeDouble(value, field: 6)
        }
        if let value = self._stringValue {
            writer.writeBytes(value, field: 7)
        }
        if let value = self._aggregateValue {
            writer.writeString(value, field: 8)
        }
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if !self.name.allSatisfy(\.isInitialized) { return false }
        return true
    }
}

/// TODO Enums in C++ gencode (and potentially other languages) are
/// not well scoped.  This means that each of the feature enums below can clash
/// with each other.  The short names we've chosen maximize call-site
/// readability, but leave us very open to this scenario.  A future feature will
/// be designed and implemented to handle this, hopefully before we ever hit a
/// conflict here.
public struct Google_Protobuf_FeatureSet: Protobuf.ExtensibleMessage {
    public static let protoMessageName = "google.protobuf.FeatureSet"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 26)
    }

    public var fieldPresence: Google_Protobuf_FeatureSet.FieldPresence {
        get { _fieldPresence ?? Google_Protobuf_FeatureSet.FieldPresence() }
        set { _fieldPresence = newValue }
    }
    /// Whether `fieldPresence` is set.
    public var hasFieldPresence: Bool { _fieldPresence != nil }
    /// Makes `fieldPresence` unset; it then reads as its default.
    public mutating func clearFieldPresence() { _fieldPresence = nil }

    public var enumType: Google_Protobuf_FeatureSet.EnumType {
        get { _enumType ?? Google_Protobuf_FeatureSet.EnumType() }
        set { _enumType = newValue }
    }
    /// Whether `enumType` is set.
    public var hasEnumType: Bool { _enumType != nil }
    /// Makes `enumType` unset; it then reads as its default.
    public mutating func clearEnumType() { _enumType = nil }

    public var repeatedFieldEncoding: Google_Protobuf_FeatureSet.RepeatedFieldEncoding {
        get { _repeatedFieldEncoding ?? Google_Protobuf_FeatureSet.RepeatedFieldEncoding() }
        set { _repeatedFieldEncoding = newValue }
    }
    /// Whether `repeatedFieldEncoding` is set.
    public var hasRepeatedFieldEncoding: Bool { _repeatedFieldEncoding != nil }
    /// Makes `repeatedFieldEncoding` unset; it then reads as its default.
    public mutating func clearRepeatedFieldEncoding() { _repeatedFieldEncoding = nil }

    public var utf8Validation: Google_Protobuf_FeatureSet.Utf8Validation {
        get { _utf8Validation ?? Google_Protobuf_FeatureSet.Utf8Validation() }
        set { _utf8Validation = newValue }
    }
    /// Whether `utf8Validation` is set.
    public var hasUtf8Validation: Bool { _utf8Validation != nil }
    /// Makes `utf8Validation` unset; it then reads as its default.
    public mutating func clearUtf8Validation() { _utf8Validation = nil }

    public var messageEncoding: Google_Protobuf_FeatureSet.MessageEncoding {
        get { _messageEncoding ?? Google_Protobuf_FeatureSet.MessageEncoding() }
        set { _messageEncoding = newValue }
    }
    /// Whether `messageEncoding` is set.
    public var hasMessageEncoding: Bool { _messageEncoding != nil }
    /// Makes `messageEncoding` unset; it then reads as its default.
    public mutating func clearMessageEncoding() { _messageEncoding = nil }

    public var jsonFormat: Google_Protobuf_FeatureSet.JsonFormat {
        get { _jsonFormat ?? Google_Protobuf_FeatureSet.JsonFormat() }
        set { _jsonFormat = newValue }
    }
    /// Whether `jsonFormat` is set.
    public var hasJsonFormat: Bool { _jsonFormat != nil }
    /// Makes `jsonFormat` unset; it then reads as its default.
    public mutating func clearJsonFormat() { _jsonFormat = nil }

    public var enforceNamingStyle: Google_Protobuf_FeatureSet.EnforceNamingStyle {
        get { _enforceNamingStyle ?? Google_Protobuf_FeatureSet.EnforceNamingStyle() }
        set { _enforceNamingStyle = newValue }
    }
    /// Whether `enforceNamingStyle` is set.
    public var hasEnforceNamingStyle: Bool { _enforceNamingStyle != nil }
    /// Makes `enforceNamingStyle` unset; it then reads as its default.
    public mutating func clearEnforceNamingStyle() { _enforceNamingStyle = nil }

    public var defaultSymbolVisibility:
        Google_Protobuf_FeatureSet.VisibilityFeature.DefaultSymbolVisibility
    {
        get {
            _defaultSymbolVisibility
                ?? Google_Protobuf_FeatureSet.VisibilityFeature.DefaultSymbolVisibility()
        }
        set { _defaultSymbolVisibility = newValue }
    }
    /// Whether `defaultSymbolVisibility` is set.
    public var hasDefaultSymbolVisibility: Bool { _defaultSymbolVisibility != nil }
    /// Makes `defaultSymbolVisibility` unset; it then reads as its default.
    public mutating func clearDefaultSymbolVisibility() { _defaultSymbolVisibility = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    /// The extensions that are set.
    public var extensionFields = Protobuf.ExtensionFieldValueSet()

    public enum FieldPresence: Int, Protobuf.Enum, CaseIterable {
        case unknown = 0
        case explicit = 1
        case implicit = 2
        case legacyRequired = 3

        public init() {
            self = .unknown
        }
    }

    public enum EnumType: Int, Protobuf.Enum, CaseIterable {
        case unknown = 0
        case open = 1
        case closed = 2

        public init() {
            self = .unknown
        }
    }

    public enum RepeatedFieldEncoding: Int, Protobuf.Enum, CaseIterable {
        case unknown = 0
        case packed = 1
        case expanded = 2

        public init() {
            self = .unknown
        }
    }

    public enum Utf8Validation: Int, Protobuf.Enum, CaseIterable {
        case unknown = 0
        case verify = 2
        case none = 3

        public init() {
            self = .unknown
        }
    }

    public enum MessageEncoding: Int, Protobuf.Enum, CaseIterable {
        case unknown = 0
        case lengthPrefixed = 1
        case delimited = 2

        public init() {
            self = .unknown
        }
    }

    public enum JsonFormat: Int, Protobuf.Enum, CaseIterable {
        case unknown = 0
        case allow = 1
        case legacyBestEffort = 2

        public init() {
            self = .unknown
        }
    }

    public enum EnforceNamingStyle: Int, Protobuf.Enum, CaseIterable {
        case unknown = 0
        case style2024 = 1
        case styleLegacy = 2
        case style2026 = 3

        public init() {
            self = .unknown
        }
    }

    public struct VisibilityFeature: Protobuf.Message {
        public static let protoMessageName = "google.protobuf.FeatureSet.VisibilityFeature"
        public static var messageDescriptor: Protobuf.MessageDescriptor {
            Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 27)
        }

        /// Fields that were read and are not in the schema.
        public var unknownFields = Protobuf.UnknownStorage()

        public enum DefaultSymbolVisibility: Int, Protobuf.Enum, CaseIterable {
            case unknown = 0
            /// Default pre-EDITION_2024, all UNSET visibility are export.
            case exportAll = 1
            /// All top-level symbols default to export, nested default to local.
            case exportTopLevel = 2
            /// All symbols default to local.
            case localAll = 3
            /// All symbols local by default. Nested types cannot be exported.
            /// With special case caveat for message { enum {} reserved 1 to max; }
            /// This is the recommended setting for new protos.
            case strict = 4

            public init() {
                self = .unknown
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

    public init() {}

    private var _fieldPresence: Google_Protobuf_FeatureSet.FieldPresence?
    private var _enumType: Google_Protobuf_FeatureSet.EnumType?
    private var _repeatedFieldEncoding: Google_Protobuf_FeatureSet.RepeatedFieldEncoding?
    private var _utf8Validation: Google_Protobuf_FeatureSet.Utf8Validation?
    private var _messageEncoding: Google_Protobuf_FeatureSet.MessageEncoding?
    private var _jsonFormat: Google_Protobuf_FeatureSet.JsonFormat?
    private var _enforceNamingStyle: Google_Protobuf_FeatureSet.EnforceNamingStyle?
    private var _defaultSymbolVisibility:
        Google_Protobuf_FeatureSet.VisibilityFeature.DefaultSymbolVisibility?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8:
                try reader.readClosedEnum(
                    into: &self._fieldPresence, unknownFields: &self.unknownFields)
            case 16:
                try reader.readClosedEnum(into: &self._enumType, unknownFields: &self.unknownFields)
            case 24:
                try reader.readClosedEnum(
                    into: &self._repeatedFieldEncoding, unknownFields: &self.unknownFields)
            case 32:
                try reader.readClosedEnum(
                    into: &self._utf8Validation, unknownFields: &self.unknownFields)
            case 40:
                try reader.readClosedEnum(
                    into: &self._messageEncoding, unknownFields: &self.unknownFields)
            case 48:
                try reader.readClosedEnum(
                    into: &self._jsonFormat, unknownFields: &self.unknownFields)
            case 56:
                try reader.readClosedEnum(
                    into: &self._enforceNamingStyle, unknownFields: &self.unknownFields)
            case 64:
                try reader.readClosedEnum(
                    into: &self._defaultSymbolVisibility, unknownFields: &self.unknownFields)
            default:
                try reader.readExtension(
                    tag, of: Google_Protobuf_FeatureSet.self, into: &self.extensionFields,
                    unknownFields: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._fieldPresence {
            writer.writeEnum(value, field: 1)
        }
        if let value = self._enumType {
            writer.writeEnum(value, field: 2)
        }
        if let value = self._repeatedFieldEncoding {
            writer.writeEnum(value, field: 3)
        }
        if let value = self._utf8Validation {
            writer.writeEnum(value, field: 4)
        }
        if let value = self._messageEncoding {
            writer.writeEnum(value, field: 5)
        }
        if let value = self._jsonFormat {
            writer.writeEnum(value, field: 6)
        }
        if let value = self._enforceNamingStyle {
            writer.writeEnum(value, field: 7)
        }
        if let value = self._defaultSymbolVisibility {
            writer.writeEnum(value, field: 8)
        }
        writer.writeExtensions(self.extensionFields, in: 1000..<10001)
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if !self.extensionFields.isInitialized { return false }
        return true
    }
}

/// A compiled specification for the defaults of a set of features.  These
/// messages are generated from FeatureSet extensions and can be used to seed
/// feature resolution. The resolution with this object becomes a simple search
/// for the closest matching edition, followed by proto merges.
public struct Google_Protobuf_FeatureSetDefaults: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.FeatureSetDefaults"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 28)
    }

    public var defaults: [Google_Protobuf_FeatureSetDefaults.FeatureSetEditionDefault] = []

    /// The minimum supported edition (inclusive) when this was constructed.
    /// Editions before this will not have defaults.
    public var minimumEdition: Google_Protobuf_Edition {
        get { _minimumEdition ?? Google_Protobuf_Edition() }
        set { _minimumEdition = newValue }
    }
    /// Whether `minimumEdition` is set.
    public var hasMinimumEdition: Bool { _minimumEdition != nil }
    /// Makes `minimumEdition` unset; it then reads as its default.
    public mutating func clearMinimumEdition() { _minimumEdition = nil }

    /// The maximum known edition (inclusive) when this was constructed. Editions
    /// after this will not have reliable defaults.
    public var maximumEdition: Google_Protobuf_Edition {
        get { _maximumEdition ?? Google_Protobuf_Edition() }
        set { _maximumEdition = newValue }
    }
    /// Whether `maximumEdition` is set.
    public var hasMaximumEdition: Bool { _maximumEdition != nil }
    /// Makes `maximumEdition` unset; it then reads as its default.
    public mutating func clearMaximumEdition() { _maximumEdition = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    /// A map from every known edition with a unique set of defaults to its
    /// defaults. Not all editions may be contained here.  For a given edition,
    /// the defaults at the closest matching edition ordered at or before it should
    /// be used.  This field must be in strict ascending order by edition.
    public struct FeatureSetEditionDefault: Protobuf.Message {
        public static let protoMessageName =
            "google.protobuf.FeatureSetDefaults.FeatureSetEditionDefault"
        public static var messageDescriptor: Protobuf.MessageDescriptor {
            Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 29)
        }

        public var edition: Google_Protobuf_Edition {
            get { _edition ?? Google_Protobuf_Edition() }
            set { _edition = newValue }
        }
        /// Whether `edition` is set.
        public var hasEdition: Bool { _edition != nil }
        /// Makes `edition` unset; it then reads as its default.
        public mutating func clearEdition() { _edition = nil }

        /// Defaults of features that can be overridden in this edition.
        public var overridableFeatures: Google_Protobuf_FeatureSet {
            get { _overridableFeatures ?? Google_Protobuf_FeatureSet() }
            set { _overridableFeatures = newValue }
        }
        /// Whether `overridableFeatures` is set.
        public var hasOverridableFeatures: Bool { _overridableFeatures != nil }
        /// Makes `overridableFeatures` unset; it then reads as its default.
        public mutating func clearOverridableFeatures() { _overridableFeatures = nil }

        /// Defaults of features that can't be overridden in this edition.
        public var fixedFeatures: Google_Protobuf_FeatureSet {
            get { _fixedFeatures ?? Google_Protobuf_FeatureSet() }
            set { _fixedFeatures = newValue }
        }
        /// Whether `fixedFeatures` is set.
        public var hasFixedFeatures: Bool { _fixedFeatures != nil }
        /// Makes `fixedFeatures` unset; it then reads as its default.
        public mutating func clearFixedFeatures() { _fixedFeatures = nil }

        /// Fields that were read and are not in the schema.
        public var unknownFields = Protobuf.UnknownStorage()

        public init() {}

        private var _edition: Google_Protobuf_Edition?
        private var _overridableFeatures: Google_Protobuf_FeatureSet?
        private var _fixedFeatures: Google_Protobuf_FeatureSet?

        public mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 24:
                    try reader.readClosedEnum(
                        into: &self._edition, unknownFields: &self.unknownFields)
                case 34: try reader.readMessage(into: &self._overridableFeatures)
                case 42: try reader.readMessage(into: &self._fixedFeatures)
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        public func encode(to writer: inout Protobuf.WireWriter) {
            if let value = self._edition {
                writer.writeEnum(value, field: 3)
            }
            if let value = self._overridableFeatures {
                writer.writeMessage(value, field: 4)
            }
            if let value = self._fixedFeatures {
                writer.writeMessage(value, field: 5)
            }
            writer.writeUnknownFields(self.unknownFields)
        }

        public var isInitialized: Bool {
            if let value = self._overridableFeatures, !value.isInitialized { return false }
            if let value = self._fixedFeatures, !value.isInitialized { return false }
            return true
        }
    }

    public init() {}

    private var _minimumEdition: Google_Protobuf_Edition?
    private var _maximumEdition: Google_Protobuf_Edition?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: try reader.readMessage(appendingTo: &self.defaults)
            case 32:
                try reader.readClosedEnum(
                    into: &self._minimumEdition, unknownFields: &self.unknownFields)
            case 40:
                try reader.readClosedEnum(
                    into: &self._maximumEdition, unknownFields: &self.unknownFields)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        for value in self.defaults {
            writer.writeMessage(value, field: 1)
        }
        if let value = self._minimumEdition {
            writer.writeEnum(value, field: 4)
        }
        if let value = self._maximumEdition {
            writer.writeEnum(value, field: 5)
        }
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if !self.defaults.allSatisfy(\.isInitialized) { return false }
        return true
    }
}

/// Encapsulates information about the original source file from which a
/// FileDescriptorProto was generated.
public struct Google_Protobuf_SourceCodeInfo: Protobuf.ExtensibleMessage {
    public static let protoMessageName = "google.protobuf.SourceCodeInfo"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 30)
    }

    /// A Location identifies a piece of source code in a .proto file which
    /// corresponds to a particular definition.  This information is intended
    /// to be useful to IDEs, code indexers, documentation generators, and similar
    /// tools.
    ///
    /// For example, say we have a file like:
    ///   message Foo {
    ///     optional string foo = 1;
    ///   }
    /// Let's look at just the field definition:
    ///   optional string foo = 1;
    ///   ^       ^^     ^^  ^  ^^^
    ///   a       bc     de  f  ghi
    /// We have the following locations:
    ///   span   path               represents
    ///   [a,i)  [ 4, 0, 2, 0 ]     The whole field definition.
    ///   [a,b)  [ 4, 0, 2, 0, 4 ]  The label (optional).
    ///   [c,d)  [ 4, 0, 2, 0, 5 ]  The type (string).
    ///   [e,f)  [ 4, 0, 2, 0, 1 ]  The name (foo).
    ///   [g,h)  [ 4, 0, 2, 0, 3 ]  The number (1).
    ///
    /// Notes:
    /// - A location may refer to a repeated field itself (i.e. not to any
    ///   particular index within it).  This is used whenever a set of elements are
    ///   logically enclosed in a single code segment.  For example, an entire
    ///   extend block (possibly containing multiple extension definitions) will
    ///   have an outer location whose path refers to the "extensions" repeated
    ///   field without an index.
    /// - Multiple locations may have the same path.  This happens when a single
    ///   logical declaration is spread out across multiple places.  The most
    ///   obvious example is the "extend" block again -- there may be multiple
    ///   extend blocks in the same scope, each of which will have the same path.
    /// - A location's span is not always a subset of its parent's span.  For
    ///   example, the "extendee" of an extension declaration appears at the
    ///   beginning of the "extend" block and is shared by all extensions within
    ///   the block.
    /// - Just because a location's span is a subset of some other location's span
    ///   does not mean that it is a descendant.  For example, a "group" defines
    ///   both a type and a field in a single declaration.  Thus, the locations
    ///   corresponding to the type and field and their components will overlap.
    /// - Code which tries to interpret locations should probably be designed to
    ///   ignore those that it doesn't understand, as more types of locations could
    ///   be recorded in the future.
    public var location: [Google_Protobuf_SourceCodeInfo.Location] = []

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    /// The extensions that are set.
    public var extensionFields = Protobuf.ExtensionFieldValueSet()

    public struct Location: Protobuf.Message {
        public static let protoMessageName = "google.protobuf.SourceCodeInfo.Location"
        public static var messageDescriptor: Protobuf.MessageDescriptor {
            Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 31)
        }

        /// Identifies which part of the FileDescriptorProto was defined at this
        /// location.
        ///
        /// Each element is a field number or an index.  They form a path from
        /// the root FileDescriptorProto to the place where the definition appears.
        /// For example, this path:
        ///   [ 4, 3, 2, 7, 1 ]
        /// refers to:
        ///   file.message_type(3)  // 4, 3
        ///       .field(7)         // 2, 7
        ///       .name()           // 1
        /// This is because FileDescriptorProto.message_type has field number 4:
        ///   repeated DescriptorProto message_type = 4;
        /// and DescriptorProto.field has field number 2:
        ///   repeated FieldDescriptorProto field = 2;
        /// and FieldDescriptorProto.name has field number 1:
        ///   optional string name = 1;
        ///
        /// Thus, the above path gives the location of a field name.  If we removed
        /// the last element:
        ///   [ 4, 3, 2, 7 ]
        /// this path refers to the whole field declaration (from the beginning
        /// of the label to the terminating semicolon).
        public var path: [Int32] = []

        /// Always has exactly three or four elements: start line, start column,
        /// end line (optional, otherwise assumed same as start line), end column.
        /// These are packed into a single field for efficiency.  Note that line
        /// and column numbers are zero-based -- typically you will want to add
        /// 1 to each before displaying to a user.
        public var span: [Int32] = []

        /// If this SourceCodeInfo represents a complete declaration, these are any
        /// comments appearing before and after the declaration which appear to be
        /// attached to the declaration.
        ///
        /// A series of line comments appearing on consecutive lines, with no other
        /// tokens appearing on those lines, will be treated as a single comment.
        ///
        /// leading_detached_comments will keep paragraphs of comments that appear
        /// before (but not connected to) the current element. Each paragraph,
        /// separated by empty lines, will be one comment element in the repeated
        /// field.
        ///
        /// Only the comment content is provided; comment markers (e.g. //) are
        /// stripped out.  For block comments, leading whitespace and an asterisk
        /// will be stripped from the beginning of each line other than the first.
        /// Newlines are included in the output.
        ///
        /// Examples:
        ///
        ///   optional int32 foo = 1;  // Comment attached to foo.
        ///   // Comment attached to bar.
        ///   optional int32 bar = 2;
        ///
        ///   optional string baz = 3;
        ///   // Comment attached to baz.
        ///   // Another line attached to baz.
        ///
        ///   // Comment attached to moo.
        ///   //
        ///   // Another line attached to moo.
        ///   optional double moo = 4;
        ///
        ///   // Detached comment for corge. This is not leading or trailing comments
        ///   // to moo or corge because there are blank lines separating it from
        ///   // both.
        ///
        ///   // Detached comment for corge paragraph 2.
        ///
        ///   optional string corge = 5;
        ///   /* Block comment attached
        ///    * to corge.  Leading asterisks
        ///    * will be removed. */
        ///   /* Block comment attached to
        ///    * grault. */
        ///   optional int32 grault = 6;
        ///
        ///   // ignored detached comments.
        public var leadingComments: String {
            get { _leadingComments ?? "" }
            set { _leadingComments = newValue }
        }
        /// Whether `leadingComments` is set.
        public var hasLeadingComments: Bool { _leadingComments != nil }
        /// Makes `leadingComments` unset; it then reads as its default.
        public mutating func clearLeadingComments() { _leadingComments = nil }

        public var trailingComments: String {
            get { _trailingComments ?? "" }
            set { _trailingComments = newValue }
        }
        /// Whether `trailingComments` is set.
        public var hasTrailingComments: Bool { _trailingComments != nil }
        /// Makes `trailingComments` unset; it then reads as its default.
        public mutating func clearTrailingComments() { _trailingComments = nil }

        public var leadingDetachedComments: [String] = []

        /// Fields that were read and are not in the schema.
        public var unknownFields = Protobuf.UnknownStorage()

        public init() {}

        private var _leadingComments: String?
        private var _trailingComments: String?

        public mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 10: try reader.readPacked(Protobuf.Int32Codec.self, into: &self.path)
                case 8: try reader.readElement(Protobuf.Int32Codec.self, into: &self.path)
                case 18: try reader.readPacked(Protobuf.Int32Codec.self, into: &self.span)
                case 16: try reader.readElement(Protobuf.Int32Codec.self, into: &self.span)
                case 26: self._leadingComments = try reader.readString()
                case 34: self._trailingComments = try reader.readString()
                case 50:
                    try reader.readElement(
                        Protobuf.StringCodec.self, into: &self.leadingDetachedComments)
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        public func encode(to writer: inout Protobuf.WireWriter) {
            writer.writePacked(self.path, Protobuf.Int32Codec.self, field: 1)
            writer.writePacked(self.span, Protobuf.Int32Codec.self, field: 2)
            if let value = self._leadingComments {
                writer.writeString(value, field: 3)
            }
            if let value = self._trailingComments {
                writer.writeString(value, field: 4)
            }
            writer.writeRepeated(self.leadingDetachedComments, Protobuf.StringCodec.self, field: 6)
            writer.writeUnknownFields(self.unknownFields)
        }
    }

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: try reader.readMessage(appendingTo: &self.location)
            default:
                try reader.readExtension(
                    tag, of: Google_Protobuf_SourceCodeInfo.self, into: &self.extensionFields,
                    unknownFields: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        for value in self.location {
            writer.writeMessage(value, field: 1)
        }
        writer.writeExtensions(self.extensionFields, in: 536000000..<536000001)
        writer.writeUnknownFields(self.unknownFields)
    }

    public var isInitialized: Bool {
        if !self.extensionFields.isInitialized { return false }
        return true
    }
}

/// Describes the relationship between generated code and its original source
/// file. A GeneratedCodeInfo message is associated with only one generated
/// source file, but may contain references to different source .proto files.
public struct Google_Protobuf_GeneratedCodeInfo: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.GeneratedCodeInfo"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 32)
    }

    /// An Annotation connects some span of text in generated code to an element
    /// of its generating .proto file.
    public var annotation: [Google_Protobuf_GeneratedCodeInfo.Annotation] = []

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public struct Annotation: Protobuf.Message {
        public static let protoMessageName = "google.protobuf.GeneratedCodeInfo.Annotation"
        public static var messageDescriptor: Protobuf.MessageDescriptor {
            Google_Protobuf_DescriptorProtoFile.descriptor.message(at: 33)
        }

        /// Identifies the element in the original source .proto file. This field
        /// is formatted the same as SourceCodeInfo.Location.path.
        public var path: [Int32] = []

        /// Identifies the filesystem path to the original source .proto.
        public var sourceFile: String {
            get { _sourceFile ?? "" }
            set { _sourceFile = newValue }
        }
        /// Whether `sourceFile` is set.
        public var hasSourceFile: Bool { _sourceFile != nil }
        /// Makes `sourceFile` unset; it then reads as its default.
        public mutating func clearSourceFile() { _sourceFile = nil }

        /// Identifies the starting offset in bytes in the generated code
        /// that relates to the identified object.
        public var begin: Int32 {
            get { _begin ?? 0 }
            set { _begin = newValue }
        }
        /// Whether `begin` is set.
        public var hasBegin: Bool { _begin != nil }
        /// Makes `begin` unset; it then reads as its default.
        public mutating func clearBegin() { _begin = nil }

        /// Identifies the ending offset in bytes in the generated code that
        /// relates to the identified object. The end offset should be one past
        /// the last relevant byte (so the length of the text = end - begin).
        public var end: Int32 {
            get { _end ?? 0 }
            set { _end = newValue }
        }
        /// Whether `end` is set.
        public var hasEnd: Bool { _end != nil }
        /// Makes `end` unset; it then reads as its default.
        public mutating func clearEnd() { _end = nil }

        public var semantic: Google_Protobuf_GeneratedCodeInfo.Annotation.Semantic {
            get { _semantic ?? Google_Protobuf_GeneratedCodeInfo.Annotation.Semantic() }
            set { _semantic = newValue }
        }
        /// Whether `semantic` is set.
        public var hasSemantic: Bool { _semantic != nil }
        /// Makes `semantic` unset; it then reads as its default.
        public mutating func clearSemantic() { _semantic = nil }

        /// Fields that were read and are not in the schema.
        public var unknownFields = Protobuf.UnknownStorage()

        /// Represents the identified object's effect on the element in the original
        /// .proto file.
        public enum Semantic: Int, Protobuf.Enum, CaseIterable {
            /// There is no effect or the effect is indescribable.
            case none = 0
            /// The element is set or otherwise mutated.
            case set = 1
            /// An alias to the element is returned.
            case alias = 2

            public init() {
                self = .none
            }
        }

        public init() {}

        private var _sourceFile: String?
        private var _begin: Int32?
        private var _end: Int32?
        private var _semantic: Google_Protobuf_GeneratedCodeInfo.Annotation.Semantic?

        public mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 10: try reader.readPacked(Protobuf.Int32Codec.self, into: &self.path)
                case 8: try reader.readElement(Protobuf.Int32Codec.self, into: &self.path)
                case 18: self._sourceFile = try reader.readString()
                case 24: self._begin = try reader.readInt32()
                case 32: self._end = try reader.readInt32()
                case 40:
                    try reader.readClosedEnum(
                        into: &self._semantic, unknownFields: &self.unknownFields)
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        public func encode(to writer: inout Protobuf.WireWriter) {
            writer.writePacked(self.path, Protobuf.Int32Codec.self, field: 1)
            if let value = self._sourceFile {
                writer.writeString(value, field: 2)
            }
            if let value = self._begin {
                writer.writeInt32(value, field: 3)
            }
            if let value = self._end {
                writer.writeInt32(value, field: 4)
            }
            if let value = self._semantic {
                writer.writeEnum(value, field: 5)
            }
            writer.writeUnknownFields(self.unknownFields)
        }
    }

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: try reader.readMessage(appendingTo: &self.annotation)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        for value in self.annotation {
            writer.writeMessage(value, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// The description of google/protobuf/descriptor.proto.
public enum Google_Protobuf_DescriptorProtoFile {
    public static let descriptor = Protobuf.FileDescriptor(
        embedded: """
            CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIlsKEUZpbGVE\
            ZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQ\
            cm90b1IEZmlsZSoMCIDsyv8BEIHsyv8BIsUFChNGaWxlRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASAB\
            KAlSBG5hbWUSGAoHcGFja2FnZRgCIAEoCVIHcGFja2FnZRIeCgpkZXBlbmRlbmN5GAMgAygJUgpkZXBl\
            bmRlbmN5EisKEXB1YmxpY19kZXBlbmRlbmN5GAogAygFUhBwdWJsaWNEZXBlbmRlbmN5EicKD3dlYWtf\
            ZGVwZW5kZW5jeRgLIAMoBVIOd2Vha0RlcGVuZGVuY3kSKwoRb3B0aW9uX2RlcGVuZGVuY3kYDyADKAlS\
            EG9wdGlvbkRlcGVuZGVuY3kSQwoMbWVzc2FnZV90eXBlGAQgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRl\
            c2NyaXB0b3JQcm90b1ILbWVzc2FnZVR5cGUSQQoJZW51bV90eXBlGAUgAygLMiQuZ29vZ2xlLnByb3Rv\
            YnVmLkVudW1EZXNjcmlwdG9yUHJvdG9SCGVudW1UeXBlEkEKB3NlcnZpY2UYBiADKAsyJy5nb29nbGUu\
            cHJvdG9idWYuU2VydmljZURlc2NyaXB0b3JQcm90b1IHc2VydmljZRJDCglleHRlbnNpb24YByADKAsy\
            JS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SCWV4dGVuc2lvbhI2CgdvcHRpb25z\
            GAggASgLMhwuZ29vZ2xlLnByb3RvYnVmLkZpbGVPcHRpb25zUgdvcHRpb25zEkkKEHNvdXJjZV9jb2Rl\
            X2luZm8YCSABKAsyHy5nb29nbGUucHJvdG9idWYuU291cmNlQ29kZUluZm9SDnNvdXJjZUNvZGVJbmZv\
            EhYKBnN5bnRheBgMIAEoCVIGc3ludGF4EjIKB2VkaXRpb24YDiABKA4yGC5nb29nbGUucHJvdG9idWYu\
            RWRpdGlvblIHZWRpdGlvbiL8BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoF\
            ZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMK\
            CWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0\
            ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90\
            b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2Ny\
            aXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3Rv\
            YnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2Zf\
            ZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNs\
            EjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMS\
            VQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJl\
            c2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWRO\
            YW1lEkEKCnZpc2liaWxpdHkYCyABKA4yIS5nb29nbGUucHJvdG9idWYuU3ltYm9sVmlzaWJpbGl0eVIK\
            dmlzaWJpbGl0eRp6Cg5FeHRlbnNpb25SYW5nZRIUCgVzdGFydBgBIAEoBVIFc3RhcnQSEAoDZW5kGAIg\
            ASgFUgNlbmQSQAoHb3B0aW9ucxgDIAEoCzImLmdvb2dsZS5wcm90b2J1Zi5FeHRlbnNpb25SYW5nZU9w\
            dGlvbnNSB29wdGlvbnMaNwoNUmVzZXJ2ZWRSYW5nZRIUCgVzdGFydBgBIAEoBVIFc3RhcnQSEAoDZW5k\
            GAIgASgFUgNlbmQi1AQKFUV4dGVuc2lvblJhbmdlT3B0aW9ucxJYChR1bmludGVycHJldGVkX29wdGlv\
            bhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRl\
            ZE9wdGlvbhJZCgtkZWNsYXJhdGlvbhgCIAMoCzIyLmdvb2dsZS5wcm90b2J1Zi5FeHRlbnNpb25SYW5n\
            ZU9wdGlvbnMuRGVjbGFyYXRpb25CA4gBAlILZGVjbGFyYXRpb24SNwoIZmVhdHVyZXMYMiABKAsyGy5n\
            b29nbGUucHJvdG9idWYuRmVhdHVyZVNldFIIZmVhdHVyZXMSbQoMdmVyaWZpY2F0aW9uGAMgASgOMjgu\
            Z29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9ucy5WZXJpZmljYXRpb25TdGF0ZToKVU5W\
            RVJJRklFREIDiAECUgx2ZXJpZmljYXRpb24alAEKC0RlY2xhcmF0aW9uEhYKBm51bWJlchgBIAEoBVIG\
            bnVtYmVyEhsKCWZ1bGxfbmFtZRgCIAEoCVIIZnVsbE5hbWUSEgoEdHlwZRgDIAEoCVIEdHlwZRIaCghy\
            ZXNlcnZlZBgFIAEoCFIIcmVzZXJ2ZWQSGgoIcmVwZWF0ZWQYBiABKAhSCHJlcGVhdGVkSgQIBBAFIjQK\
            EVZlcmlmaWNhdGlvblN0YXRlEg8KC0RFQ0xBUkFUSU9OEAASDgoKVU5WRVJJRklFRBABKgYI3gcQ5wcq\
            CQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZu\
            dW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERl\
            c2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5G\
            aWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUS\
            GgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRW\
            YWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpz\
            b25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRp\
            b25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQ\
            RV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQS\
            DgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVf\
            Qk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4K\
            ClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVE\
            MzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMK\
            BUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVQRUFURUQQAxISCg5MQUJFTF9SRVFV\
            SVJFRBACImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9u\
            cxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMipgMKE0VudW1EZXNj\
            cmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90\
            b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29n\
            bGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5n\
            b29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2\
            ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUSQQoKdmlzaWJpbGl0eRgG\
            IAEoDjIhLmdvb2dsZS5wcm90b2J1Zi5TeW1ib2xWaXNpYmlsaXR5Ugp2aXNpYmlsaXR5GjsKEUVudW1S\
            ZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCKDAQoYRW51\
            bVZhbHVlRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSFgoGbnVtYmVyGAIgASgFUgZu\
            dW1iZXISOwoHb3B0aW9ucxgDIAEoCzIhLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVPcHRpb25zUgdv\
            cHRpb25zIrUBChZTZXJ2aWNlRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSPgoGbWV0\
            aG9kGAIgAygLMiYuZ29vZ2xlLnByb3RvYnVmLk1ldGhvZERlc2NyaXB0b3JQcm90b1IGbWV0aG9kEjkK\
            B29wdGlvbnMYAyABKAsyHy5nb29nbGUucHJvdG9idWYuU2VydmljZU9wdGlvbnNSB29wdGlvbnNKBAgE\
            EAVSBnN0cmVhbSKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoK\
            aW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBl\
            EjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIw\
            ChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9z\
            dHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmci+goKC0ZpbGVPcHRpb25zEiEKDGph\
            dmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlS\
            EmphdmFPdXRlckNsYXNzbmFtZRL5AQoTamF2YV9tdWx0aXBsZV9maWxlcxgKIAEoCDoFZmFsc2VCwQGy\
            Ab0BCOYHIOkHKrQBVGhpcyBiZWhhdmlvciBpcyBlbmFibGVkIGJ5IGRlZmF1bHQgaW4gZWRpdGlvbnMg\
            MjAyNCBhbmQgYWJvdmUuIFRvIGRpc2FibGUgaXQsIHlvdSBjYW4gc2V0IGBmZWF0dXJlcy4ocGIuamF2\
            YSkubmVzdF9pbl9maWxlX2NsYXNzID0gWUVTYCBvbiBpbmRpdmlkdWFsIG1lc3NhZ2VzLCBlbnVtcywg\
            b3Igc2VydmljZXMuUhFqYXZhTXVsdGlwbGVGaWxlcxJECh1qYXZhX2dlbmVyYXRlX2VxdWFsc19hbmRf\
            aGFzaBgUIAEoCEICGAFSGWphdmFHZW5lcmF0ZUVxdWFsc0FuZEhhc2gSOgoWamF2YV9zdHJpbmdfY2hl\
            Y2tfdXRmOBgbIAEoCDoFZmFsc2VSE2phdmFTdHJpbmdDaGVja1V0ZjgSUwoMb3B0aW1pemVfZm9yGAkg\
            ASgOMikuZ29vZ2xlLnByb3RvYnVmLkZpbGVPcHRpb25zLk9wdGltaXplTW9kZToFU1BFRURSC29wdGlt\
            aXplRm9yEh0KCmdvX3BhY2thZ2UYCyABKAlSCWdvUGFja2FnZRI1ChNjY19nZW5lcmljX3NlcnZpY2Vz\
            GBAgASgIOgVmYWxzZVIRY2NHZW5lcmljU2VydmljZXMSOQoVamF2YV9nZW5lcmljX3NlcnZpY2VzGBEg\
            ASgIOgVmYWxzZVITamF2YUdlbmVyaWNTZXJ2aWNlcxI1ChNweV9nZW5lcmljX3NlcnZpY2VzGBIgASgI\
            OgVmYWxzZVIRcHlHZW5lcmljU2VydmljZXMSJQoKZGVwcmVjYXRlZBgXIAEoCDoFZmFsc2VSCmRlcHJl\
            Y2F0ZWQSLgoQY2NfZW5hYmxlX2FyZW5hcxgfIAEoCDoEdHJ1ZVIOY2NFbmFibGVBcmVuYXMSKgoRb2Jq\
            Y19jbGFzc19wcmVmaXgYJCABKAlSD29iamNDbGFzc1ByZWZpeBIpChBjc2hhcnBfbmFtZXNwYWNlGCUg\
            ASgJUg9jc2hhcnBOYW1lc3BhY2USIQoMc3dpZnRfcHJlZml4GCcgASgJUgtzd2lmdFByZWZpeBIoChBw\
            aHBfY2xhc3NfcHJlZml4GCggASgJUg5waHBDbGFzc1ByZWZpeBIjCg1waHBfbmFtZXNwYWNlGCkgASgJ\
            UgxwaHBOYW1lc3BhY2USNAoWcGhwX21ldGFkYXRhX25hbWVzcGFjZRgsIAEoCVIUcGhwTWV0YWRhdGFO\
            YW1lc3BhY2USIQoMcnVieV9wYWNrYWdlGC0gASgJUgtydWJ5UGFja2FnZRI3CghmZWF0dXJlcxgyIAEo\
            CzIbLmdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0UghmZWF0dXJlcxJYChR1bmludGVycHJldGVkX29w\
            dGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnBy\
            ZXRlZE9wdGlvbiI6CgxPcHRpbWl6ZU1vZGUSCQoFU1BFRUQQARINCglDT0RFX1NJWkUQAhIQCgxMSVRF\
            X1JVTlRJTUUQAyoGCN4HEOcHKgkI6AcQgICAgAJKBAgqECtKBAgmECdSFHBocF9nZW5lcmljX3NlcnZp\
            Y2VzIvwDCg5NZXNzYWdlT3B0aW9ucxI8ChdtZXNzYWdlX3NldF93aXJlX2Zvcm1hdBgBIAEoCDoFZmFs\
            c2VSFG1lc3NhZ2VTZXRXaXJlRm9ybWF0EkwKH25vX3N0YW5kYXJkX2Rlc2NyaXB0b3JfYWNjZXNzb3IY\
            AiABKAg6BWZhbHNlUhxub1N0YW5kYXJkRGVzY3JpcHRvckFjY2Vzc29yEiUKCmRlcHJlY2F0ZWQYAyAB\
            KAg6BWZhbHNlUgpkZXByZWNhdGVkEhsKCW1hcF9lbnRyeRgHIAEoCFIIbWFwRW50cnkSVgomZGVwcmVj\
            YXRlZF9sZWdhY3lfanNvbl9maWVsZF9jb25mbGljdHMYCyABKAhCAhgBUiJkZXByZWNhdGVkTGVnYWN5\
            SnNvbkZpZWxkQ29uZmxpY3RzEjcKCGZlYXR1cmVzGAwgASgLMhsuZ29vZ2xlLnByb3RvYnVmLkZlYXR1\
            cmVTZXRSCGZlYXR1cmVzElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90\
            b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgYI3gcQ5wcqCQjoBxCA\
            gICAAkoECAQQBUoECAUQBkoECAYQB0oECAgQCUoECAkQCiLODQoMRmllbGRPcHRpb25zEkEKBWN0eXBl\
            GAEgASgOMiMuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5DVHlwZToGU1RSSU5HUgVjdHlwZRIW\
            CgZwYWNrZWQYAiABKAhSBnBhY2tlZBJHCgZqc3R5cGUYBiABKA4yJC5nb29nbGUucHJvdG9idWYuRmll\
            bGRPcHRpb25zLkpTVHlwZToJSlNfTk9STUFMUgZqc3R5cGUSGQoEbGF6eRgFIAEoCDoFZmFsc2VSBGxh\
            enkSLgoPdW52ZXJpZmllZF9sYXp5GA8gASgIOgVmYWxzZVIOdW52ZXJpZmllZExhenkSJQoKZGVwcmVj\
            YXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSHQoEd2VhaxgKIAEoCDoFZmFsc2VCAhgBUgR3ZWFr\
            EigKDGRlYnVnX3JlZGFjdBgQIAEoCDoFZmFsc2VSC2RlYnVnUmVkYWN0EksKCXJldGVudGlvbhgRIAEo\
            DjItLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuT3B0aW9uUmV0ZW50aW9uUglyZXRlbnRpb24S\
            SAoHdGFyZ2V0cxgTIAMoDjIuLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuT3B0aW9uVGFyZ2V0\
            VHlwZVIHdGFyZ2V0cxJXChBlZGl0aW9uX2RlZmF1bHRzGBQgAygLMiwuZ29vZ2xlLnByb3RvYnVmLkZp\
            ZWxkT3B0aW9ucy5FZGl0aW9uRGVmYXVsdFIPZWRpdGlvbkRlZmF1bHRzEjcKCGZlYXR1cmVzGBUgASgL\
            MhsuZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXRSCGZlYXR1cmVzElUKD2ZlYXR1cmVfc3VwcG9ydBgW\
            IAEoCzIsLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuRmVhdHVyZVN1cHBvcnRSDmZlYXR1cmVT\
            dXBwb3J0ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5Vbmlu\
            dGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uGloKDkVkaXRpb25EZWZhdWx0EjIKB2Vk\
            aXRpb24YAyABKA4yGC5nb29nbGUucHJvdG9idWYuRWRpdGlvblIHZWRpdGlvbhIUCgV2YWx1ZRgCIAEo\
            CVIFdmFsdWUauwIKDkZlYXR1cmVTdXBwb3J0EkcKEmVkaXRpb25faW50cm9kdWNlZBgBIAEoDjIYLmdv\
            b2dsZS5wcm90b2J1Zi5FZGl0aW9uUhFlZGl0aW9uSW50cm9kdWNlZBJHChJlZGl0aW9uX2RlcHJlY2F0\
            ZWQYAiABKA4yGC5nb29nbGUucHJvdG9idWYuRWRpdGlvblIRZWRpdGlvbkRlcHJlY2F0ZWQSLwoTZGVw\
            cmVjYXRpb25fd2FybmluZxgDIAEoCVISZGVwcmVjYXRpb25XYXJuaW5nEkEKD2VkaXRpb25fcmVtb3Zl\
            ZBgEIAEoDjIYLmdvb2dsZS5wcm90b2J1Zi5FZGl0aW9uUg5lZGl0aW9uUmVtb3ZlZBIjCg1yZW1vdmFs\
            X2Vycm9yGAUgASgJUgxyZW1vdmFsRXJyb3IiLwoFQ1R5cGUSCgoGU1RSSU5HEAASCAoEQ09SRBABEhAK\
            DFNUUklOR19QSUVDRRACIjUKBkpTVHlwZRINCglKU19OT1JNQUwQABINCglKU19TVFJJTkcQARINCglK\
            U19OVU1CRVIQAiJVCg9PcHRpb25SZXRlbnRpb24SFQoRUkVURU5USU9OX1VOS05PV04QABIVChFSRVRF\
            TlRJT05fUlVOVElNRRABEhQKEFJFVEVOVElPTl9TT1VSQ0UQAiKMAgoQT3B0aW9uVGFyZ2V0VHlwZRIX\
            ChNUQVJHRVRfVFlQRV9VTktOT1dOEAASFAoQVEFSR0VUX1RZUEVfRklMRRABEh8KG1RBUkdFVF9UWVBF\
            X0VYVEVOU0lPTl9SQU5HRRACEhcKE1RBUkdFVF9UWVBFX01FU1NBR0UQAxIVChFUQVJHRVRfVFlQRV9G\
            SUVMRBAEEhUKEVRBUkdFVF9UWVBFX09ORU9GEAUSFAoQVEFSR0VUX1RZUEVfRU5VTRAGEhoKFlRBUkdF\
            VF9UWVBFX0VOVU1fRU5UUlkQBxIXChNUQVJHRVRfVFlQRV9TRVJWSUNFEAgSFgoSVEFSR0VUX1RZUEVf\
            TUVUSE9EEAkqBgjeBxDnByoJCOgHEICAgIACSgQIBBAFSgQIEhATIrQBCgxPbmVvZk9wdGlvbnMSNwoI\
            ZmVhdHVyZXMYASABKAsyGy5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldFIIZmVhdHVyZXMSWAoUdW5p\
            bnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRp\
            b25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qBgjeBxDnByoJCOgHEICAgIACItkCCgtFbnVtT3B0aW9ucxIf\
            CgthbGxvd19hbGlhcxgCIAEoCFIKYWxsb3dBbGlhcxIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIK\
            ZGVwcmVjYXRlZBJWCiZkZXByZWNhdGVkX2xlZ2FjeV9qc29uX2ZpZWxkX2NvbmZsaWN0cxgGIAEoCEIC\
            GAFSImRlcHJlY2F0ZWRMZWdhY3lKc29uRmllbGRDb25mbGljdHMSNwoIZmVhdHVyZXMYByABKAsyGy5n\
            b29nbGUucHJvdG9idWYuRmVhdHVyZVNldFIIZmVhdHVyZXMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y\
            5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRP\
            cHRpb24qBgjeBxDnByoJCOgHEICAgIACSgQIBRAGIuACChBFbnVtVmFsdWVPcHRpb25zEiUKCmRlcHJl\
            Y2F0ZWQYASABKAg6BWZhbHNlUgpkZXByZWNhdGVkEjcKCGZlYXR1cmVzGAIgASgLMhsuZ29vZ2xlLnBy\
            b3RvYnVmLkZlYXR1cmVTZXRSCGZlYXR1cmVzEigKDGRlYnVnX3JlZGFjdBgDIAEoCDoFZmFsc2VSC2Rl\
            YnVnUmVkYWN0ElUKD2ZlYXR1cmVfc3VwcG9ydBgEIAEoCzIsLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9w\
            dGlvbnMuRmVhdHVyZVN1cHBvcnRSDmZlYXR1cmVTdXBwb3J0ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9u\
            GOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVk\
            T3B0aW9uKgYI3gcQ5wcqCQjoBxCAgICAAiLdAQoOU2VydmljZU9wdGlvbnMSNwoIZmVhdHVyZXMYIiAB\
            KAsyGy5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldFIIZmVhdHVyZXMSJQoKZGVwcmVjYXRlZBghIAEo\
            CDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xl\
            LnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qBgjeBxDnByoJ\
            COgHEICAgIACIqEDCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXBy\
            ZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9w\
            dGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZl\
            bBI3CghmZWF0dXJlcxgjIAEoCzIbLmdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0UghmZWF0dXJlcxJY\
            ChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRl\
            ZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RF\
            TkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqBgjeBxDnByoJ\
            COgHEICAgIACIpoDChNVbmludGVycHJldGVkT3B0aW9uEkEKBG5hbWUYAiADKAsyLS5nb29nbGUucHJv\
            dG9idWYuVW5pbnRlcnByZXRlZE9wdGlvbi5OYW1lUGFydFIEbmFtZRIpChBpZGVudGlmaWVyX3ZhbHVl\
            GAMgASgJUg9pZGVudGlmaWVyVmFsdWUSLAoScG9zaXRpdmVfaW50X3ZhbHVlGAQgASgEUhBwb3NpdGl2\
            ZUludFZhbHVlEiwKEm5lZ2F0aXZlX2ludF92YWx1ZRgFIAEoA1IQbmVnYXRpdmVJbnRWYWx1ZRIhCgxk\
            b3VibGVfdmFsdWUYBiABKAFSC2RvdWJsZVZhbHVlEiEKDHN0cmluZ192YWx1ZRgHIAEoDFILc3RyaW5n\
            VmFsdWUSJwoPYWdncmVnYXRlX3ZhbHVlGAggASgJUg5hZ2dyZWdhdGVWYWx1ZRpKCghOYW1lUGFydBIb\
            CgluYW1lX3BhcnQYASACKAlSCG5hbWVQYXJ0EiEKDGlzX2V4dGVuc2lvbhgCIAIoCFILaXNFeHRlbnNp\
            b24irg8KCkZlYXR1cmVTZXQSkQEKDmZpZWxkX3ByZXNlbmNlGAEgASgOMikuZ29vZ2xlLnByb3RvYnVm\
            LkZlYXR1cmVTZXQuRmllbGRQcmVzZW5jZUI/iAEBmAEEmAEBogENEghFWFBMSUNJVBiEB6IBDRIISU1Q\
            TElDSVQY5weiAQ0SCEVYUExJQ0lUGOgHsgEDCOgHUg1maWVsZFByZXNlbmNlEmwKCWVudW1fdHlwZRgC\
            IAEoDjIkLmdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0LkVudW1UeXBlQimIAQGYAQaYAQGiAQsSBkNM\
            T1NFRBiEB6IBCRIET1BFThjnB7IBAwjoB1IIZW51bVR5cGUSmAEKF3JlcGVhdGVkX2ZpZWxkX2VuY29k\
            aW5nGAMgASgOMjEuZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuUmVwZWF0ZWRGaWVsZEVuY29kaW5n\
            Qi2IAQGYAQSYAQGiAQ0SCEVYUEFOREVEGIQHogELEgZQQUNLRUQY5weyAQMI6AdSFXJlcGVhdGVkRmll\
            bGRFbmNvZGluZxJ+Cg91dGY4X3ZhbGlkYXRpb24YBCABKA4yKi5nb29nbGUucHJvdG9idWYuRmVhdHVy\
            ZVNldC5VdGY4VmFsaWRhdGlvbkIpiAEBmAEEmAEBogEJEgROT05FGIQHogELEgZWRVJJRlkY5weyAQMI\
            6AdSDnV0ZjhWYWxpZGF0aW9uEn4KEG1lc3NhZ2VfZW5jb2RpbmcYBSABKA4yKy5nb29nbGUucHJvdG9i\
            dWYuRmVhdHVyZVNldC5NZXNzYWdlRW5jb2RpbmdCJogBAZgBBJgBAaIBFBIPTEVOR1RIX1BSRUZJWEVE\
            GIQHsgEDCOgHUg9tZXNzYWdlRW5jb2RpbmcSggEKC2pzb25fZm9ybWF0GAYgASgOMiYuZ29vZ2xlLnBy\
            b3RvYnVmLkZlYXR1cmVTZXQuSnNvbkZvcm1hdEI5iAEBmAEDmAEGmAEBogEXEhJMRUdBQ1lfQkVTVF9F\
            RkZPUlQYhAeiAQoSBUFMTE9XGOcHsgEDCOgHUgpqc29uRm9ybWF0ErwBChRlbmZvcmNlX25hbWluZ19z\
            dHlsZRgHIAEoDjIuLmdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0LkVuZm9yY2VOYW1pbmdTdHlsZUJa\
            iAECmAEBmAECmAEDmAEEmAEFmAEGmAEHmAEImAEJogEREgxTVFlMRV9MRUdBQ1kYhAeiAQ4SCVNUWUxF\
            MjAyNBjpB6IBDhIJU1RZTEUyMDI2GI9OsgEDCOkHUhJlbmZvcmNlTmFtaW5nU3R5bGUSuQEKGWRlZmF1\
            bHRfc3ltYm9sX3Zpc2liaWxpdHkYCCABKA4yRS5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5WaXNp\
            YmlsaXR5RmVhdHVyZS5EZWZhdWx0U3ltYm9sVmlzaWJpbGl0eUI2iAECmAEBogEPEgpFWFBPUlRfQUxM\
            GIQHogEVEhBFWFBPUlRfVE9QX0xFVkVMGOkHsgEDCOkHUhdkZWZhdWx0U3ltYm9sVmlzaWJpbGl0eRqh\
            AQoRVmlzaWJpbGl0eUZlYXR1cmUigQEKF0RlZmF1bHRTeW1ib2xWaXNpYmlsaXR5EiUKIURFRkFVTFRf\
            U1lNQk9MX1ZJU0lCSUxJVFlfVU5LTk9XThAAEg4KCkVYUE9SVF9BTEwQARIUChBFWFBPUlRfVE9QX0xF\
            VkVMEAISDQoJTE9DQUxfQUxMEAMSCgoGU1RSSUNUEARKCAgBEICAgIACIlwKDUZpZWxkUHJlc2VuY2US\
            GgoWRklFTERfUFJFU0VOQ0VfVU5LTk9XThAAEgwKCEVYUExJQ0lUEAESDAoISU1QTElDSVQQAhITCg9M\
            RUdBQ1lfUkVRVUlSRUQQAyI3CghFbnVtVHlwZRIVChFFTlVNX1RZUEVfVU5LTk9XThAAEggKBE9QRU4Q\
            ARIKCgZDTE9TRUQQAiJWChVSZXBlYXRlZEZpZWxkRW5jb2RpbmcSIwofUkVQRUFURURfRklFTERfRU5D\
            T0RJTkdfVU5LTk9XThAAEgoKBlBBQ0tFRBABEgwKCEVYUEFOREVEEAIiSQoOVXRmOFZhbGlkYXRpb24S\
            GwoXVVRGOF9WQUxJREFUSU9OX1VOS05PV04QABIKCgZWRVJJRlkQAhIICgROT05FEAMiBAgBEAEiUwoP\
            TWVzc2FnZUVuY29kaW5nEhwKGE1FU1NBR0VfRU5DT0RJTkdfVU5LTk9XThAAEhMKD0xFTkdUSF9QUkVG\
            SVhFRBABEg0KCURFTElNSVRFRBACIkgKCkpzb25Gb3JtYXQSFwoTSlNPTl9GT1JNQVRfVU5LTk9XThAA\
            EgkKBUFMTE9XEAESFgoSTEVHQUNZX0JFU1RfRUZGT1JUEAIiZgoSRW5mb3JjZU5hbWluZ1N0eWxlEiAK\
            HEVORk9SQ0VfTkFNSU5HX1NUWUxFX1VOS05PV04QABINCglTVFlMRTIwMjQQARIQCgxTVFlMRV9MRUdB\
            Q1kQAhINCglTVFlMRTIwMjYQAyoGCOgHEItOKgYIi04QkE4qBgiQThCRTkoGCOcHEOgHIu8DChJGZWF0\
            dXJlU2V0RGVmYXVsdHMSWAoIZGVmYXVsdHMYASADKAsyPC5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNl\
            dERlZmF1bHRzLkZlYXR1cmVTZXRFZGl0aW9uRGVmYXVsdFIIZGVmYXVsdHMSQQoPbWluaW11bV9lZGl0\
            aW9uGAQgASgOMhguZ29vZ2xlLnByb3RvYnVmLkVkaXRpb25SDm1pbmltdW1FZGl0aW9uEkEKD21heGlt\
            dW1fZWRpdGlvbhgFIAEoDjIYLmdvb2dsZS5wcm90b2J1Zi5FZGl0aW9uUg5tYXhpbXVtRWRpdGlvbhr4\
            AQoYRmVhdHVyZVNldEVkaXRpb25EZWZhdWx0EjIKB2VkaXRpb24YAyABKA4yGC5nb29nbGUucHJvdG9i\
            dWYuRWRpdGlvblIHZWRpdGlvbhJOChRvdmVycmlkYWJsZV9mZWF0dXJlcxgEIAEoCzIbLmdvb2dsZS5w\
            cm90b2J1Zi5GZWF0dXJlU2V0UhNvdmVycmlkYWJsZUZlYXR1cmVzEkIKDmZpeGVkX2ZlYXR1cmVzGAUg\
            ASgLMhsuZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXRSDWZpeGVkRmVhdHVyZXNKBAgBEAJKBAgCEANS\
            CGZlYXR1cmVzIrUCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90\
            b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgY\
            ASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMY\
            AyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdD\
            b21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRD\
            b21tZW50cyoMCIDsyv8BEIHsyv8BItACChFHZW5lcmF0ZWRDb2RlSW5mbxJNCgphbm5vdGF0aW9uGAEg\
            AygLMi0uZ29vZ2xlLnByb3RvYnVmLkdlbmVyYXRlZENvZGVJbmZvLkFubm90YXRpb25SCmFubm90YXRp\
            b24a6wEKCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiAB\
            KAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kElIKCHNl\
            bWFudGljGAUgASgOMjYuZ29vZ2xlLnByb3RvYnVmLkdlbmVyYXRlZENvZGVJbmZvLkFubm90YXRpb24u\
            U2VtYW50aWNSCHNlbWFudGljIigKCFNlbWFudGljEggKBE5PTkUQABIHCgNTRVQQARIJCgVBTElBUxAC\
            KtECCgdFZGl0aW9uEhMKD0VESVRJT05fVU5LTk9XThAAEhMKDkVESVRJT05fTEVHQUNZEIQHEhMKDkVE\
            SVRJT05fUFJPVE8yEOYHEhMKDkVESVRJT05fUFJPVE8zEOcHEhEKDEVESVRJT05fMjAyMxDoBxIRCgxF\
            RElUSU9OXzIwMjQQ6QcSEQoMRURJVElPTl8yMDI2EOoHEhUKEEVESVRJT05fVU5TVEFCTEUQj04SFwoT\
            RURJVElPTl8xX1RFU1RfT05MWRABEhcKE0VESVRJT05fMl9URVNUX09OTFkQAhIdChdFRElUSU9OXzk5\
            OTk3X1RFU1RfT05MWRCdjQYSHQoXRURJVElPTl85OTk5OF9URVNUX09OTFkQno0GEh0KF0VESVRJT05f\
            OTk5OTlfVEVTVF9PTkxZEJ+NBhITCgtFRElUSU9OX01BWBD/////BypVChBTeW1ib2xWaXNpYmlsaXR5\
            EhQKEFZJU0lCSUxJVFlfVU5TRVQQABIUChBWSVNJQklMSVRZX0xPQ0FMEAESFQoRVklTSUJJTElUWV9F\
            WFBPUlQQAkJ+ChNjb20uZ29vZ2xlLnByb3RvYnVmQhBEZXNjcmlwdG9yUHJvdG9zSAFaLWdvb2dsZS5n\
            b2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2Rlc2NyaXB0b3JwYvgBAaICA0dQQqoCGkdvb2dsZS5Qcm90\
            b2J1Zi5SZWZsZWN0aW9u
            """,
        dependencies: []
    )
}

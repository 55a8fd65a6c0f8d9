// Generated from names.proto by `manage generategrpc`. Do not edit.

public import GRPCCore
public import Protobuf

public struct Class_Self_self: Protobuf.Message {
    public static let protoMessageName = "class.self.self"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        NamesProtoFile.descriptor.message(at: 0)
    }

    public var self_p: String = ""

    public var init_p: String {
        get { _init_p ?? "" }
        set { _init_p = newValue }
    }
    /// Whether `init_p` is set.
    public var hasInit_p: Bool { _init_p != nil }
    /// Makes `init_p` unset; it then reads as its default.
    public mutating func clearInit_p() { _init_p = nil }

    public var type: Class_Self_self.TypeEnum = Class_Self_self.TypeEnum()

    public var `protocol`: [Class_Self_self.ProtocolMessage] = []

    public var `class`: [String: Class_Self_class] = [:]

    public var initMessage: Class_Self_init {
        get { _initMessage ?? Class_Self_init() }
        set { _initMessage = newValue }
    }
    /// Whether `initMessage` is set.
    public var hasInitMessage: Bool { _initMessage != nil }
    /// Makes `initMessage` unset; it then reads as its default.
    public mutating func clearInitMessage() { _initMessage = nil }

    public var unknownFields_p: OneOf_UnknownFields?

    public var isInitialized_p: String {
        get {
            if case .isInitialized_p(let value)? = self.unknownFields_p { return value }
            return ""
        }
        set { self.unknownFields_p = .isInitialized_p(newValue) }
    }

    public var `where`: Class_Self_class {
        get {
            if case .`where`(let value)? = self.unknownFields_p { return value }
            return Class_Self_class()
        }
        set { self.unknownFields_p = .`where`(newValue) }
    }

    public var self_: OneOf_Self_?

    public var rawValue: String {
        get {
            if case .rawValue_(let value)? = self.self_ { return value }
            return ""
        }
        set { self.self_ = .rawValue_(newValue) }
    }

    public var iterator: Class_Self_self.TypeEnum {
        get {
            if case .iterator(let value)? = self.self_ { return value }
            return Class_Self_self.TypeEnum()
        }
        set { self.self_ = .iterator(newValue) }
    }

    public var hasInit_oneof: OneOf_HasInit?

    public var hashValue_p: String {
        get {
            if case .hashValue_p(let value)? = self.hasInit_oneof { return value }
            return ""
        }
        set { self.hasInit_oneof = .hashValue_p(newValue) }
    }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    /// The field of `unknown_fields` that is set.
    public enum OneOf_UnknownFields: Hashable, Sendable {
        case isInitialized_p(String)
        case `where`(Class_Self_class)
    }

    /// The field of `self_` that is set.
    public enum OneOf_Self_: Hashable, Sendable {
        case rawValue_(String)
        case iterator(Class_Self_self.TypeEnum)
    }

    /// The field of `has_init` that is set.
    public enum OneOf_HasInit: Hashable, Sendable {
        case hashValue_p(String)
    }

    public enum TypeEnum: Protobuf.Enum, CaseIterable {
        case unspecified  // = 0
        case selfValue  // = 1
        case init_  // = 2
        case type  // = 3
        case self_  // = 4
        case allCases_  // = 6
        case rawValue_  // = 7
        case unrecognized  // = 8
        case none  // = 9
        case some  // = 10
        case `default`  // = 11
        case `case`  // = -1
        /// A number that the schema does not name.
        case UNRECOGNIZED(Int)

        public init() {
            self = .unspecified
        }

        public init?(rawValue: Int) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .selfValue
            case 2: self = .init_
            case 3: self = .type
            case 4: self = .self_
            case 6: self = .allCases_
            case 7: self = .rawValue_
            case 8: self = .unrecognized
            case 9: self = .none
            case 10: self = .some
            case 11: self = .default
            case -1: self = .case
            default: self = .UNRECOGNIZED(rawValue)
            }
        }

        public var rawValue: Int {
            switch self {
            case .unspecified: 0
            case .selfValue: 1
            case .init_: 2
            case .type: 3
            case .self_: 4
            case .allCases_: 6
            case .rawValue_: 7
            case .unrecognized: 8
            case .none: 9
            case .some: 10
            case .default: 11
            case .case: -1
            case .UNRECOGNIZED(let number): number
            }
        }

        /// The cases that the schema names.
        public static let allCases: [TypeEnum] = [
            .unspecified,
            .selfValue,
            .init_,
            .type,
            .self_,
            .allCases_,
            .rawValue_,
            .unrecognized,
            .none,
            .some,
            .default,
            .case,
        ]
    }

    public struct ProtocolMessage: Protobuf.Message {
        public static let protoMessageName = "class.self.self.Protocol"
        public static var messageDescriptor: Protobuf.MessageDescriptor {
            NamesProtoFile.descriptor.message(at: 2)
        }

        public var type: Class_Self_self.ProtocolMessage {
            get { _type?.value ?? Class_Self_self.ProtocolMessage() }
            set { _type = Protobuf.Boxed(newValue) }
        }
        /// Whether `type` is set.
        public var hasType: Bool { _type != nil }
        /// Makes `type` unset; it then reads as its default.
        public mutating func clearType() { _type = nil }

        public var any: Class_Self_self.ProtocolMessage.AnyMessage {
            get { _any ?? Class_Self_self.ProtocolMessage.AnyMessage() }
            set { _any = newValue }
        }
        /// Whether `any` is set.
        public var hasAny: Bool { _any != nil }
        /// Makes `any` unset; it then reads as its default.
        public mutating func clearAny() { _any = nil }

        /// Fields that were read and are not in the schema.
        public var unknownFields = Protobuf.UnknownStorage()

        public struct AnyMessage: Protobuf.Message {
            public static let protoMessageName = "class.self.self.Protocol.Any"
            public static var messageDescriptor: Protobuf.MessageDescriptor {
                NamesProtoFile.descriptor.message(at: 3)
            }

            public var extensions: Class_Self_self.ProtocolMessage.ExtensionsMessage {
                get { _extensions ?? Class_Self_self.ProtocolMessage.ExtensionsMessage() }
                set { _extensions = newValue }
            }
            /// Whether `extensions` is set.
            public var hasExtensions: Bool { _extensions != nil }
            /// Makes `extensions` unset; it then reads as its default.
            public mutating func clearExtensions() { _extensions = nil }

            /// Fields that were read and are not in the schema.
            public var unknownFields = Protobuf.UnknownStorage()

            public init() {}

            private var _extensions: Class_Self_self.ProtocolMessage.ExtensionsMessage?

            public mutating func decode(
                from reader: inout Protobuf.WireReader
            ) throws(Protobuf.WireFormatError) {
                while let tag = try reader.nextTag() {
                    switch tag {
                    case 10: try reader.readMessage(into: &self._extensions)
                    default: try reader.skip(tag, into: &self.unknownFields)
                    }
                }
            }

            public func encode(to writer: inout Protobuf.WireWriter) {
                if let value = self._extensions {
                    writer.writeMessage(value, field: 1)
                }
                writer.writeUnknownFields(self.unknownFields)
            }
        }

        public struct ExtensionsMessage: Protobuf.Message {
            public static let protoMessageName = "class.self.self.Protocol.Extensions"
            public static var messageDescriptor: Protobuf.MessageDescriptor {
                NamesProtoFile.descriptor.message(at: 4)
            }

            public var value: Class_Self_self.ProtocolMessage.OneOf_Value {
                get { _value ?? Class_Self_self.ProtocolMessage.OneOf_Value() }
                set { _value = newValue }
            }
            /// Whether `value` is set.
            public var hasValue: Bool { _value != nil }
            /// Makes `value` unset; it then reads as its default.
            public mutating func clearValue() { _value = nil }

            /// Fields that were read and are not in the schema.
            public var unknownFields = Protobuf.UnknownStorage()

            public init() {}

            private var _value: Class_Self_self.ProtocolMessage.OneOf_Value?

            public mutating func decode(
                from reader: inout Protobuf.WireReader
            ) throws(Protobuf.WireFormatError) {
                while let tag = try reader.nextTag() {
                    switch tag {
                    case 10: try reader.readMessage(into: &self._value)
                    default: try reader.skip(tag, into: &self.unknownFields)
                    }
                }
            }

            public func encode(to writer: inout Protobuf.WireWriter) {
                if let value = self._value {
                    writer.writeMessage(value, field: 1)
                }
                writer.writeUnknownFields(self.unknownFields)
            }
        }

        public struct OneOf_Value: Protobuf.Message {
            public static let protoMessageName = "class.self.self.Protocol.OneOf_Value"
            public static var messageDescriptor: Protobuf.MessageDescriptor {
                NamesProtoFile.descriptor.message(at: 5)
            }

            public var fields: Class_Self_self.ProtocolMessage._FieldsMessage {
                get { _fields ?? Class_Self_self.ProtocolMessage._FieldsMessage() }
                set { _fields = newValue }
            }
            /// Whether `fields` is set.
            public var hasFields: Bool { _fields != nil }
            /// Makes `fields` unset; it then reads as its default.
            public mutating func clearFields() { _fields = nil }

            /// Fields that were read and are not in the schema.
            public var unknownFields = Protobuf.UnknownStorage()

            public init() {}

            private var _fields: Class_Self_self.ProtocolMessage._FieldsMessage?

            public mutating func decode(
                from reader: inout Protobuf.WireReader
            ) throws(Protobuf.WireFormatError) {
                while let tag = try reader.nextTag() {
                    switch tag {
                    case 10: try reader.readMessage(into: &self._fields)
                    default: try reader.skip(tag, into: &self.unknownFields)
                    }
                }
            }

            public func encode(to writer: inout Protobuf.WireWriter) {
                if let value = self._fields {
                    writer.writeMessage(value, field: 1)
                }
                writer.writeUnknownFields(self.unknownFields)
            }
        }

        public struct _FieldsMessage: Protobuf.Message {
            public static let protoMessageName = "class.self.self.Protocol._Fields"
            public static var messageDescriptor: Protobuf.MessageDescriptor {
                NamesProtoFile.descriptor.message(at: 6)
            }

            public var optional: Class_Self_self.ProtocolMessage.OptionalMessage {
                get { _optional ?? Class_Self_self.ProtocolMessage.OptionalMessage() }
                set { _optional = newValue }
            }
            /// Whether `optional` is set.
            public var hasOptional: Bool { _optional != nil }
            /// Makes `optional` unset; it then reads as its default.
            public mutating func clearOptional() { _optional = nil }

            /// Fields that were read and are not in the schema.
            public var unknownFields = Protobuf.UnknownStorage()

            public init() {}

            private var _optional: Class_Self_self.ProtocolMessage.OptionalMessage?

            public mutating func decode(
                from reader: inout Protobuf.WireReader
            ) throws(Protobuf.WireFormatError) {
                while let tag = try reader.nextTag() {
                    switch tag {
                    case 10: try reader.readMessage(into: &self._optional)
                    default: try reader.skip(tag, into: &self.unknownFields)
                    }
                }
            }

            public func encode(to writer: inout Protobuf.WireWriter) {
                if let value = self._optional {
                    writer.writeMessage(value, field: 1)
                }
                writer.writeUnknownFields(self.unknownFields)
            }
        }

        public struct OptionalMessage: Protobuf.Message {
            public static let protoMessageName = "class.self.self.Protocol.Optional"
            public static var messageDescriptor: Protobuf.MessageDescriptor {
                NamesProtoFile.descriptor.message(at: 7)
            }

            public var hasher: Class_Self_self.ProtocolMessage.HasherMessage {
                get { _hasher ?? Class_Self_self.ProtocolMessage.HasherMessage() }
                set { _hasher = newValue }
            }
            /// Whether `hasher` is set.
            public var hasHasher: Bool { _hasher != nil }
            /// Makes `hasher` unset; it then reads as its default.
            public mutating func clearHasher() { _hasher = nil }

            /// Fields that were read and are not in the schema.
            public var unknownFields = Protobuf.UnknownStorage()

            public init() {}

            private var _hasher: Class_Self_self.ProtocolMessage.HasherMessage?

            public mutating func decode(
                from reader: inout Protobuf.WireReader
            ) throws(Protobuf.WireFormatError) {
                while let tag = try reader.nextTag() {
                    switch tag {
                    case 10: try reader.readMessage(into: &self._hasher)
                    default: try reader.skip(tag, into: &self.unknownFields)
                    }
                }
            }

            public func encode(to writer: inout Protobuf.WireWriter) {
                if let value = self._hasher {
                    writer.writeMessage(value, field: 1)
                }
                writer.writeUnknownFields(self.unknownFields)
            }
        }

        public struct HasherMessage: Protobuf.Message {
            public static let protoMessageName = "class.self.self.Protocol.Hasher"
            public static var messageDescriptor: Protobuf.MessageDescriptor {
                NamesProtoFile.descriptor.message(at: 8)
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

        public init() {}

        private var _type: Protobuf.Boxed<Class_Self_self.ProtocolMessage>?
        private var _any: Class_Self_self.ProtocolMessage.AnyMessage?

        public mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 10: try reader.readMessage(into: &self._type)
                case 18: try reader.readMessage(into: &self._any)
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        public func encode(to writer: inout Protobuf.WireWriter) {
            if let value = self._type?.value {
                writer.writeMessage(value, field: 1)
            }
            if let value = self._any {
                writer.writeMessage(value, field: 2)
            }
            writer.writeUnknownFields(self.unknownFields)
        }
    }

    public init() {}

    private var _init_p: String?
    private var _initMessage: Class_Self_init?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.self_p = try reader.readString()
            case 18: self._init_p = try reader.readString()
            case 24: self.type = try reader.readEnum()
            case 34: try reader.readMessage(appendingTo: &self.`protocol`)
            case 42:
                try reader.readMapEntry(
                    Protobuf.StringCodec.self, Protobuf.MessageCodec<Class_Self_class>.self,
                    into: &self.`class`, unknownFields: &self.unknownFields)
            case 50: try reader.readMessage(into: &self._initMessage)
            case 58: self.isInitialized_p = try reader.readString()
            case 66:
                var value = self.`where`
                try reader.readMessage(into: &value)
                self.`where` = value
            case 74: self.rawValue = try reader.readString()
            case 80: self.iterator = try reader.readEnum()
            case 90: self.hashValue_p = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !self.self_p.isEmpty {
            writer.writeString(self.self_p, field: 1)
        }
        if let value = self._init_p {
            writer.writeString(value, field: 2)
        }
        if self.type != Class_Self_self.TypeEnum() {
            writer.writeEnum(self.type, field: 3)
        }
        for value in self.`protocol` {
            writer.writeMessage(value, field: 4)
        }
        writer.writeMap(
            self.`class`, Protobuf.StringCodec.self, Protobuf.MessageCodec<Class_Self_class>.self,
            field: 5)
        if let value = self._initMessage {
            writer.writeMessage(value, field: 6)
        }
        if case .isInitialized_p(let value)? = self.unknownFields_p {
            writer.writeString(value, field: 7)
        }
        if case .`where`(let value)? = self.unknownFields_p {
            writer.writeMessage(value, field: 8)
        }
        if case .rawValue_(let value)? = self.self_ {
            writer.writeString(value, field: 9)
        }
        if case .iterator(let value)? = self.self_ {
            writer.writeEnum(value, field: 10)
        }
        if case .hashValue_p(let value)? = self.hasInit_oneof {
            writer.writeString(value, field: 11)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Class_Self_class: Protobuf.Message {
    public static let protoMessageName = "class.self.class"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        NamesProtoFile.descriptor.message(at: 9)
    }

    public var `deinit`: Class_Self_class {
        get { _deinit?.value ?? Class_Self_class() }
        set { _deinit = Protobuf.Boxed(newValue) }
    }
    /// Whether `deinit` is set.
    public var hasDeinit: Bool { _deinit != nil }
    /// Makes `deinit` unset; it then reads as its default.
    public mutating func clearDeinit() { _deinit = nil }

    public var fooBar: Int32 = 0

    public var hasFooBar_p: Bool = false

    public var description_p: String = ""

    public var protoMessageName_p: String = ""

    public var writer: String = ""

    public var reader: String = ""

    public var tag: String = ""

    public var fields: String = ""

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _deinit: Protobuf.Boxed<Class_Self_class>?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: try reader.readMessage(into: &self._deinit)
            case 16: self.fooBar = try reader.readInt32()
            case 40: self.hasFooBar_p = try reader.readBool()
            case 50: self.description_p = try reader.readString()
            case 58: self.protoMessageName_p = try reader.readString()
            case 66: self.writer = try reader.readString()
            case 74: self.reader = try reader.readString()
            case 82: self.tag = try reader.readString()
            case 90: self.fields = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._deinit?.value {
            writer.writeMessage(value, field: 1)
        }
        if self.fooBar != 0 {
            writer.writeInt32(self.fooBar, field: 2)
        }
        if self.hasFooBar_p {
            writer.writeBool(self.hasFooBar_p, field: 5)
        }
        if !self.description_p.isEmpty {
            writer.writeString(self.description_p, field: 6)
        }
        if !self.protoMessageName_p.isEmpty {
            writer.writeString(self.protoMessageName_p, field: 7)
        }
        if !self.writer.isEmpty {
            writer.writeString(self.writer, field: 8)
        }
        if !self.reader.isEmpty {
            writer.writeString(self.reader, field: 9)
        }
        if !self.tag.isEmpty {
            writer.writeString(self.tag, field: 10)
        }
        if !self.fields.isEmpty {
            writer.writeString(self.fields, field: 11)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Class_Self_init: Protobuf.Message {
    public static let protoMessageName = "class.self.init"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        NamesProtoFile.descriptor.message(at: 10)
    }

    public var `associatedtype`: Int32 = 0

    public var `throws`: Int32 = 0

    public var protobuf: Int32 = 0

    public var grpccore: Int32 = 0

    public var int32: Int32 = 0

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.`associatedtype` = try reader.readInt32()
            case 16: self.`throws` = try reader.readInt32()
            case 24: self.protobuf = try reader.readInt32()
            case 32: self.grpccore = try reader.readInt32()
            case 40: self.int32 = try reader.readInt32()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.`associatedtype` != 0 {
            writer.writeInt32(self.`associatedtype`, field: 1)
        }
        if self.`throws` != 0 {
            writer.writeInt32(self.`throws`, field: 2)
        }
        if self.protobuf != 0 {
            writer.writeInt32(self.protobuf, field: 3)
        }
        if self.grpccore != 0 {
            writer.writeInt32(self.grpccore, field: 4)
        }
        if self.int32 != 0 {
            writer.writeInt32(self.int32, field: 5)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

public protocol Class_Self_protocol: GRPCCore.RegistrableRPCService {
    func self_(
        request: Class_Self_init,
        context: GRPCCore.ServerContext
    ) async throws -> Class_Self_class

    func init_(
        request: Class_Self_init,
        response: GRPCCore.RPCWriter<Class_Self_class>,
        context: GRPCCore.ServerContext
    ) async throws

    func `class`(
        request: GRPCCore.RPCAsyncSequence<Class_Self_init, any Error>,
        context: GRPCCore.ServerContext
    ) async throws -> Google_Protobuf_Empty

    func channel_(
        request: GRPCCore.RPCAsyncSequence<Class_Self_init, any Error>,
        response: GRPCCore.RPCWriter<Class_Self_self>,
        context: GRPCCore.ServerContext
    ) async throws

    func service_(
        request: Class_Self_self,
        context: GRPCCore.ServerContext
    ) async throws -> Class_Self_self

    func registerMethods_(
        request: Class_Self_self,
        context: GRPCCore.ServerContext
    ) async throws -> Class_Self_self

    func `func`(
        request: Class_Self_self,
        context: GRPCCore.ServerContext
    ) async throws -> Class_Self_self.ProtocolMessage.AnyMessage

    func `repeat`(
        request: Class_Self_self,
        context: GRPCCore.ServerContext
    ) async throws -> Class_Self_self.ProtocolMessage

    func request(
        request: Class_Self_self,
        context: GRPCCore.ServerContext
    ) async throws -> Class_Self_self
}

extension Class_Self_protocol {
    /// Calls this service: `Class_Self_protocol.Client(channel)`.
    public typealias Client = Class_Self_protocolClient

    public static var serviceDescriptor: GRPCCore.ServiceDescriptor {
        Class_Self_protocolMethods.service
    }

    public func registerMethods(with router: inout GRPCCore.RPCRouter) {
        router.registerUnary(Class_Self_protocolMethods.self_) {
            request, context in
            try await self.self_(request: request, context: context)
        }
        router.registerServerStreaming(Class_Self_protocolMethods.init_) {
            request, response, context in
            try await self.init_(request: request, response: response, context: context)
        }
        router.registerClientStreaming(Class_Self_protocolMethods.`class`) {
            request, context in
            try await self.`class`(request: request, context: context)
        }
        router.registerBidirectional(Class_Self_protocolMethods.channel_) {
            request, response, context in
            try await self.channel_(request: request, response: response, context: context)
        }
        router.registerUnary(Class_Self_protocolMethods.service_) {
            request, context in
            try await self.service_(request: request, context: context)
        }
        router.registerUnary(Class_Self_protocolMethods.registerMethods_) {
            request, context in
            try await self.registerMethods_(request: request, context: context)
        }
        router.registerUnary(Class_Self_protocolMethods.`func`) {
            request, context in
            try await self.`func`(request: request, context: context)
        }
        router.registerUnary(Class_Self_protocolMethods.`repeat`) {
            request, context in
            try await self.`repeat`(request: request, context: context)
        }
        router.registerUnary(Class_Self_protocolMethods.request) {
            request, context in
            try await self.request(request: request, context: context)
        }
    }
}

/// The names of `protocol` and its methods.
public enum Class_Self_protocolMethods {
    public static let service = GRPCCore.ServiceDescriptor(
        fullyQualifiedService: "class.self.protocol",
        file: { NamesProtoFile.descriptor }
    )
    public static let self_ = GRPCCore.MethodDescriptor(
        service: service, method: "self"
    )
    public static let init_ = GRPCCore.MethodDescriptor(
        service: service, method: "init"
    )
    public static let `class` = GRPCCore.MethodDescriptor(
        service: service, method: "class"
    )
    public static let channel_ = GRPCCore.MethodDescriptor(
        service: service, method: "Channel"
    )
    public static let service_ = GRPCCore.MethodDescriptor(
        service: service, method: "Service"
    )
    public static let registerMethods_ = GRPCCore.MethodDescriptor(
        service: service, method: "registerMethods"
    )
    public static let `func` = GRPCCore.MethodDescriptor(
        service: service, method: "func"
    )
    public static let `repeat` = GRPCCore.MethodDescriptor(
        service: service, method: "repeat"
    )
    public static let request = GRPCCore.MethodDescriptor(
        service: service, method: "request"
    )
}

/// Calls `protocol` over a channel.
public struct Class_Self_protocolClient: Sendable {
    private let channel: any GRPCCore.RPCChannel

    public init(_ channel: any GRPCCore.RPCChannel) {
        self.channel = channel
    }

    public func self_(
        _ request: Class_Self_init,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Class_Self_class {
        try await channel.unary(
            Class_Self_protocolMethods.self_, request: request, metadata: metadata, options: options
        )
    }

    public func init_(
        _ request: Class_Self_init,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> GRPCCore.RPCAsyncSequence<Class_Self_class, any Error> {
        try await channel.serverStreaming(
            Class_Self_protocolMethods.init_, request: request, metadata: metadata, options: options
        )
    }

    public func `class`(
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults,
        requests: @escaping @Sendable (GRPCCore.RPCWriter<Class_Self_init>) async throws -> Void
    ) async throws -> Google_Protobuf_Empty {
        try await channel.clientStreaming(
            Class_Self_protocolMethods.`class`, metadata: metadata, options: options,
            requests: requests
        )
    }

    public func channel_<Result: Sendable>(
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults,
        requests: @escaping @Sendable (GRPCCore.RPCWriter<Class_Self_init>) async throws -> Void,
        responses:
            @Sendable (GRPCCore.RPCAsyncSequence<Class_Self_self, any Error>) async throws -> Result
    ) async throws -> Result {
        try await channel.bidirectional(
            Class_Self_protocolMethods.channel_, metadata: metadata, options: options,
            requests: requests, responses: responses
        )
    }

    public func service_(
        _ request: Class_Self_self,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Class_Self_self {
        try await channel.unary(
            Class_Self_protocolMethods.service_, request: request, metadata: metadata,
            options: options
        )
    }

    public func registerMethods_(
        _ request: Class_Self_self,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Class_Self_self {
        try await channel.unary(
            Class_Self_protocolMethods.registerMethods_, request: request, metadata: metadata,
            options: options
        )
    }

    public func `func`(
        _ request: Class_Self_self,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Class_Self_self.ProtocolMessage.AnyMessage {
        try await channel.unary(
            Class_Self_protocolMethods.`func`, request: request, metadata: metadata,
            options: options
        )
    }

    public func `repeat`(
        _ request: Class_Self_self,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Class_Self_self.ProtocolMessage {
        try await channel.unary(
            Class_Self_protocolMethods.`repeat`, request: request, metadata: metadata,
            options: options
        )
    }

    public func request(
        _ request: Class_Self_self,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Class_Self_self {
        try await channel.unary(
            Class_Self_protocolMethods.request, request: request, metadata: metadata,
            options: options
        )
    }
}

/// The description of names.proto.
public enum NamesProtoFile {
    public static let descriptor = Protobuf.FileDescriptor(
        embedded: """
            CgtuYW1lcy5wcm90bxIKY2xhc3Muc2VsZhobZ29vZ2xlL3Byb3RvYnVmL2VtcHR5LnByb3RvIuwJCgRz\
            ZWxmEhIKBHNlbGYYASABKAlSBHNlbGYSFwoEaW5pdBgCIAEoCUgDUgRpbml0iAEBEikKBHR5cGUYAyAB\
            KA4yFS5jbGFzcy5zZWxmLnNlbGYuVHlwZVIEdHlwZRI1Cghwcm90b2NvbBgEIAMoCzIZLmNsYXNzLnNl\
            bGYuc2VsZi5Qcm90b2NvbFIIcHJvdG9jb2wSMQoFY2xhc3MYBSADKAsyGy5jbGFzcy5zZWxmLnNlbGYu\
            Q2xhc3NFbnRyeVIFY2xhc3MSMwoMaW5pdF9tZXNzYWdlGAYgASgLMhAuY2xhc3Muc2VsZi5pbml0Ugtp\
            bml0TWVzc2FnZRInCg5pc19pbml0aWFsaXplZBgHIAEoCUgAUg1pc0luaXRpYWxpemVkEikKBXdoZXJl\
            GAggASgLMhEuY2xhc3Muc2VsZi5jbGFzc0gAUgV3aGVyZRIcCghyYXdWYWx1ZRgJIAEoCUgBUghyYXdW\
            YWx1ZRIzCghJdGVyYXRvchgKIAEoDjIVLmNsYXNzLnNlbGYuc2VsZi5UeXBlSAFSCEl0ZXJhdG9yEh8K\
            Cmhhc2hfdmFsdWUYCyABKAlIAlIJaGFzaFZhbHVlGksKCkNsYXNzRW50cnkSEAoDa2V5GAEgASgJUgNr\
            ZXkSJwoFdmFsdWUYAiABKAsyES5jbGFzcy5zZWxmLmNsYXNzUgV2YWx1ZToCOAEa5wMKCFByb3RvY29s\
            Ei0KBFR5cGUYASABKAsyGS5jbGFzcy5zZWxmLnNlbGYuUHJvdG9jb2xSBFR5cGUSLwoDYW55GAIgASgL\
            Mh0uY2xhc3Muc2VsZi5zZWxmLlByb3RvY29sLkFueVIDYW55GksKA0FueRJECgpleHRlbnNpb25zGAEg\
            ASgLMiQuY2xhc3Muc2VsZi5zZWxmLlByb3RvY29sLkV4dGVuc2lvbnNSCmV4dGVuc2lvbnMaSQoKRXh0\
            ZW5zaW9ucxI7CgV2YWx1ZRgBIAEoCzIlLmNsYXNzLnNlbGYuc2VsZi5Qcm90b2NvbC5PbmVPZl9WYWx1\
            ZVIFdmFsdWUaSAoLT25lT2ZfVmFsdWUSOQoGZmllbGRzGAEgASgLMiEuY2xhc3Muc2VsZi5zZWxmLlBy\
            b3RvY29sLl9GaWVsZHNSBmZpZWxkcxpJCgdfRmllbGRzEj4KCG9wdGlvbmFsGAEgASgLMiIuY2xhc3Mu\
            c2VsZi5zZWxmLlByb3RvY29sLk9wdGlvbmFsUghvcHRpb25hbBpECghPcHRpb25hbBI4CgZoYXNoZXIY\
            ASABKAsyIC5jbGFzcy5zZWxmLnNlbGYuUHJvdG9jb2wuSGFzaGVyUgZoYXNoZXIaCAoGSGFzaGVyIr0B\
            CgRUeXBlEhQKEFRZUEVfVU5TUEVDSUZJRUQQABIOCgpzZWxmX3ZhbHVlEAESDQoJVFlQRV9JTklUEAIS\
            DQoJVFlQRV9UeXBlEAMSDQoJVFlQRV9TRUxGEAQSDQoJQUxMX0NBU0VTEAYSDQoJUkFXX1ZBTFVFEAcS\
            EAoMVU5SRUNPR05JWkVEEAgSCAoEbm9uZRAJEggKBHNvbWUQChILCgdkZWZhdWx0EAsSEQoEY2FzZRD/\
            //////////8BQhAKDnVua25vd25fZmllbGRzQgcKBXNlbGZfQgoKCGhhc19pbml0QgcKBV9pbml0IpYC\
            CgVjbGFzcxIpCgZkZWluaXQYASABKAsyES5jbGFzcy5zZWxmLmNsYXNzUgZkZWluaXQSFwoHZm9vX2Jh\
            chgCIAEoBVIGZm9vQmFyEh4KC2hhc19mb29fYmFyGAUgASgIUgloYXNGb29CYXISIAoLZGVzY3JpcHRp\
            b24YBiABKAlSC2Rlc2NyaXB0aW9uEiwKEnByb3RvX21lc3NhZ2VfbmFtZRgHIAEoCVIQcHJvdG9NZXNz\
            YWdlTmFtZRIWCgZ3cml0ZXIYCCABKAlSBndyaXRlchIWCgZyZWFkZXIYCSABKAlSBnJlYWRlchIQCgN0\
            YWcYCiABKAlSA3RhZxIXCgdfZmllbGRzGAsgASgJUgZGaWVsZHMilAEKBGluaXQSJgoOYXNzb2NpYXRl\
            ZHR5cGUYASABKAVSDmFzc29jaWF0ZWR0eXBlEhYKBnRocm93cxgCIAEoBVIGdGhyb3dzEhoKCFByb3Rv\
            YnVmGAMgASgFUghQcm90b2J1ZhIaCghHUlBDQ29yZRgEIAEoBVIIR1JQQ0NvcmUSFAoFSW50MzIYBSAB\
            KAVSBUludDMyMtMDCghwcm90b2NvbBIrCgRzZWxmEhAuY2xhc3Muc2VsZi5pbml0GhEuY2xhc3Muc2Vs\
            Zi5jbGFzcxItCgRpbml0EhAuY2xhc3Muc2VsZi5pbml0GhEuY2xhc3Muc2VsZi5jbGFzczABEjMKBWNs\
            YXNzEhAuY2xhc3Muc2VsZi5pbml0GhYuZ29vZ2xlLnByb3RvYnVmLkVtcHR5KAESMQoHQ2hhbm5lbBIQ\
            LmNsYXNzLnNlbGYuaW5pdBoQLmNsYXNzLnNlbGYuc2VsZigBMAESLQoHU2VydmljZRIQLmNsYXNzLnNl\
            bGYuc2VsZhoQLmNsYXNzLnNlbGYuc2VsZhI1Cg9yZWdpc3Rlck1ldGhvZHMSEC5jbGFzcy5zZWxmLnNl\
            bGYaEC5jbGFzcy5zZWxmLnNlbGYSNwoEZnVuYxIQLmNsYXNzLnNlbGYuc2VsZhodLmNsYXNzLnNlbGYu\
            c2VsZi5Qcm90b2NvbC5BbnkSNQoGcmVwZWF0EhAuY2xhc3Muc2VsZi5zZWxmGhkuY2xhc3Muc2VsZi5z\
            ZWxmLlByb3RvY29sEi0KB3JlcXVlc3QSEC5jbGFzcy5zZWxmLnNlbGYaEC5jbGFzcy5zZWxmLnNlbGZi\
            BnByb3RvMw==
            """,
        dependencies: [Google_Protobuf_EmptyProtoFile.descriptor]
    )
}

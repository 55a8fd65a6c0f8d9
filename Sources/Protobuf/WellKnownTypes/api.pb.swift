// Generated from google/protobuf/api.proto by `manage generategrpc`. Do not edit.

/// Api is a light-weight descriptor for an API Interface.
///
/// Interfaces are also described as "protocol buffer services" in some contexts,
/// such as by the "service" keyword in a .proto file, but they are different
/// from API Services, which represent a concrete implementation of an interface
/// as opposed to simply a description of methods and bindings. They are also
/// sometimes simply referred to as "APIs" in other contexts, such as the name of
/// this message itself. See https://cloud.google.com/apis/design/glossary for
/// detailed terminology.
///
/// New usages of this message as an alternative to ServiceDescriptorProto are
/// strongly discouraged. This message does not reliability preserve all
/// information necessary to model the schema and preserve semantics. Instead
/// make use of FileDescriptorSet which preserves the necessary information.
public struct Google_Protobuf_Api: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.Api"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_ApiProtoFile.descriptor.message(at: 0)
    }

    /// The fully qualified name of this interface, including package name
    /// followed by the interface's simple name.
    public var name: String = ""

    /// The methods of this interface, in unspecified order.
    public var methods: [Google_Protobuf_Method] = []

    /// Any metadata attached to the interface.
    public var options: [Google_Protobuf_Option] = []

    /// A version string for this interface. If specified, must have the form
    /// `major-version.minor-version`, as in `1.10`. If the minor version is
    /// omitted, it defaults to zero. If the entire version field is empty, the
    /// major version is derived from the package name, as outlined below. If the
    /// field is not empty, the version in the package name will be verified to be
    /// consistent with what is provided here.
    ///
    /// The versioning schema uses [semantic
    /// versioning](http://semver.org) where the major version number
    /// indicates a breaking change and the minor version an additive,
    /// non-breaking change. Both version numbers are signals to users
    /// what to expect from different versions, and should be carefully
    /// chosen based on the product plan.
    ///
    /// The major version is also reflected in the package name of the
    /// interface, which must end in `v<major-version>`, as in
    /// `google.feature.v1`. For major versions 0 and 1, the suffix can
    /// be omitted. Zero major versions must only be used for
    /// experimental, non-GA interfaces.
    public var version: String = ""

    /// Source context for the protocol buffer service represented by this
    /// message.
    public var sourceContext: Google_Protobuf_SourceContext {
        get { _sourceContext ?? Google_Protobuf_SourceContext() }
        set { _sourceContext = newValue }
    }
    /// Whether `sourceContext` is set.
    public var hasSourceContext: Bool { _sourceContext != nil }
    /// Makes `sourceContext` unset; it then reads as its default.
    public mutating func clearSourceContext() { _sourceContext = nil }

    /// Included interfaces. See [Mixin][].
    public var mixins: [Google_Protobuf_Mixin] = []

    /// The source syntax of the service.
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
            case 18: try reader.readMessage(appendingTo: &self.methods)
            case 26: try reader.readMessage(appendingTo: &self.options)
            case 34: self.version = try reader.readString()
            case 42: try reader.readMessage(into: &self._sourceContext)
            case 50: try reader.readMessage(appendingTo: &self.mixins)
            case 56: self.syntax = try reader.readEnum()
            case 66: self.edition = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !self.name.isEmpty {
            writer.writeString(self.name, field: 1)
        }
        for value in self.methods {
            writer.writeMessage(value, field: 2)
        }
        for value in self.options {
            writer.writeMessage(value, field: 3)
        }
        if !self.version.isEmpty {
            writer.writeString(self.version, field: 4)
        }
        if let value = self._sourceContext {
            writer.writeMessage(value, field: 5)
        }
        for value in self.mixins {
            writer.writeMessage(value, field: 6)
        }
        if self.syntax != Google_Protobuf_Syntax() {
            writer.writeEnum(self.syntax, field: 7)
        }
        if !self.edition.isEmpty {
            writer.writeString(self.edition, field: 8)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Method represents a method of an API interface.
///
/// New usages of this message as an alternative to MethodDescriptorProto are
/// strongly discouraged. This message does not reliability preserve all
/// information necessary to model the schema and preserve semantics. Instead
/// make use of FileDescriptorSet which preserves the necessary information.
public struct Google_Protobuf_Method: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.Method"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_ApiProtoFile.descriptor.message(at: 1)
    }

    /// The simple name of this method.
    public var name: String = ""

    /// A URL of the input message type.
    public var requestTypeURL: String = ""

    /// If true, the request is streamed.
    public var requestStreaming: Bool = false

    /// The URL of the output message type.
    public var responseTypeURL: String = ""

    /// If true, the response is streamed.
    public var responseStreaming: Bool = false

    /// Any metadata attached to the method.
    public var options: [Google_Protobuf_Option] = []

    /// The source syntax of this method.
    ///
    /// This field should be ignored, instead the syntax should be inherited from
    /// Api. This is similar to Field and EnumValue.
    public var syntax: Google_Protobuf_Syntax = Google_Protobuf_Syntax()

    /// The source edition string, only valid when syntax is SYNTAX_EDITIONS.
    ///
    /// This field should be ignored, instead the edition should be inherited from
    /// Api. This is similar to Field and EnumValue.
    public var edition: String = ""

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.name = try reader.readString()
            case 18: self.requestTypeURL = try reader.readString()
            case 24: self.requestStreaming = try reader.readBool()
            case 34: self.responseTypeURL = try reader.readString()
            case 40: self.responseStreaming = try reader.readBool()
            case 50: try reader.readMessage(appendingTo: &self.options)
            case 56: self.syntax = try reader.readEnum()
            case 66: self.edition = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !self.name.isEmpty {
            writer.writeString(self.name, field: 1)
        }
        if !self.requestTypeURL.isEmpty {
            writer.writeString(self.requestTypeURL, field: 2)
        }
        if self.requestStreaming {
            writer.writeBool(self.requestStreaming, field: 3)
        }
        if !self.responseTypeURL.isEmpty {
            writer.writeString(self.responseTypeURL, field: 4)
        }
        if self.responseStreaming {
            writer.writeBool(self.responseStreaming, field: 5)
        }
        for value in self.options {
            writer.writeMessage(value, field: 6)
        }
        if self.syntax != Google_Protobuf_Syntax() {
            writer.writeEnum(self.syntax, field: 7)
        }
        if !self.edition.isEmpty {
            writer.writeString(self.edition, field: 8)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Declares an API Interface to be included in this interface. The including
/// interface must redeclare all the methods from the included interface, but
/// documentation and options are inherited as follows:
///
/// - If after comment and whitespace stripping, the documentation
///   string of the redeclared method is empty, it will be inherited
///   from the original method.
///
/// - Each annotation belonging to the service config (http,
///   visibility) which is not set in the redeclared method will be
///   inherited.
///
/// - If an http annotation is inherited, the path pattern will be
///   modified as follows. Any version prefix will be replaced by the
///   version of the including interface plus the [root][] path if
///   specified.
///
/// Example of a simple mixin:
///
///     package google.acl.v1;
///     service AccessControl {
///       // Get the underlying ACL object.
///       rpc GetAcl(GetAclRequest) returns (Acl) {
///         option (google.api.http).get = "/v1/{resource=**}:getAcl";
///       }
///     }
///
///     package google.storage.v2;
///     service Storage {
///       rpc GetAcl(GetAclRequest) returns (Acl);
///
///       // Get a data record.
///       rpc GetData(GetDataRequest) returns (Data) {
///         option (google.api.http).get = "/v2/{resource=**}";
///       }
///     }
///
/// Example of a mixin configuration:
///
///     apis:
///     - name: google.storage.v2.Storage
///       mixins:
///       - name: google.acl.v1.AccessControl
///
/// The mixin construct implies that all methods in `AccessControl` are
/// also declared with same name and request/response types in
/// `Storage`. A documentation generator or annotation processor will
/// see the effective `Storage.GetAcl` method after inheriting
/// documentation and annotations as follows:
///
///     service Storage {
///       // Get the underlying ACL object.
///       rpc GetAcl(GetAclRequest) returns (Acl) {
///         option (google.api.http).get = "/v2/{resource=**}:getAcl";
///       }
///       ...
///     }
///
/// Note how the version in the path pattern changed from `v1` to `v2`.
///
/// If the `root` field in the mixin is specified, it should be a
/// relative path under which inherited HTTP paths are placed. Example:
///
///     apis:
///     - name: google.storage.v2.Storage
///       mixins:
///       - name: google.acl.v1.AccessControl
///         root: acls
///
/// This implies the following inherited HTTP annotation:
///
///     service Storage {
///       // Get the underlying ACL object.
///       rpc GetAcl(GetAclRequest) returns (Acl) {
///         option (google.api.http).get = "/v2/acls/{resource=**}:getAcl";
///       }
///       ...
///     }
public struct Google_Protobuf_Mixin: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.Mixin"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_ApiProtoFile.descriptor.message(at: 2)
    }

    /// The fully qualified name of the interface which is included.
    public var name: String = ""

    /// If non-empty specifies a path under which inherited HTTP paths
    /// are rooted.
    public var root: String = ""

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.name = try reader.readString()
            case 18: self.root = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !self.name.isEmpty {
            writer.writeString(self.name, field: 1)
        }
        if !self.root.isEmpty {
            writer.writeString(self.root, field: 2)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// The description of google/protobuf/api.proto.
public enum Google_Protobuf_ApiProtoFile {
    public static let descriptor = Protobuf.FileDescriptor(
        embedded: """
            Chlnb29nbGUvcHJvdG9idWYvYXBpLnByb3RvEg9nb29nbGUucHJvdG9idWYaJGdvb2dsZS9wcm90b2J1\
            Zi9zb3VyY2VfY29udGV4dC5wcm90bxoaZ29vZ2xlL3Byb3RvYnVmL3R5cGUucHJvdG8i2wIKA0FwaRIS\
            CgRuYW1lGAEgASgJUgRuYW1lEjEKB21ldGhvZHMYAiADKAsyFy5nb29nbGUucHJvdG9idWYuTWV0aG9k\
            UgdtZXRob2RzEjEKB29wdGlvbnMYAyADKAsyFy5nb29nbGUucHJvdG9idWYuT3B0aW9uUgdvcHRpb25z\
            EhgKB3ZlcnNpb24YBCABKAlSB3ZlcnNpb24SRQoOc291cmNlX2NvbnRleHQYBSABKAsyHi5nb29nbGUu\
            cHJvdG9idWYuU291cmNlQ29udGV4dFINc291cmNlQ29udGV4dBIuCgZtaXhpbnMYBiADKAsyFi5nb29n\
            bGUucHJvdG9idWYuTWl4aW5SBm1peGlucxIvCgZzeW50YXgYByABKA4yFy5nb29nbGUucHJvdG9idWYu\
            U3ludGF4UgZzeW50YXgSGAoHZWRpdGlvbhgIIAEoCVIHZWRpdGlvbiLUAgoGTWV0aG9kEhIKBG5hbWUY\
            ASABKAlSBG5hbWUSKAoQcmVxdWVzdF90eXBlX3VybBgCIAEoCVIOcmVxdWVzdFR5cGVVcmwSKwoRcmVx\
            dWVzdF9zdHJlYW1pbmcYAyABKAhSEHJlcXVlc3RTdHJlYW1pbmcSKgoRcmVzcG9uc2VfdHlwZV91cmwY\
            BCABKAlSD3Jlc3BvbnNlVHlwZVVybBItChJyZXNwb25zZV9zdHJlYW1pbmcYBSABKAhSEXJlc3BvbnNl\
            U3RyZWFtaW5nEjEKB29wdGlvbnMYBiADKAsyFy5nb29nbGUucHJvdG9idWYuT3B0aW9uUgdvcHRpb25z\
            EjMKBnN5bnRheBgHIAEoDjIXLmdvb2dsZS5wcm90b2J1Zi5TeW50YXhCAhgBUgZzeW50YXgSHAoHZWRp\
            dGlvbhgIIAEoCUICGAFSB2VkaXRpb24iLwoFTWl4aW4SEgoEbmFtZRgBIAEoCVIEbmFtZRISCgRyb290\
            GAIgASgJUgRyb290QnYKE2NvbS5nb29nbGUucHJvdG9idWZCCEFwaVByb3RvUAFaLGdvb2dsZS5nb2xh\
            bmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2FwaXBiogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldl\
            bGxLbm93blR5cGVzYgZwcm90bzM=
            """,
        dependencies: [
            Google_Protobuf_SourceContextProtoFile.descriptor,
            Google_Protobuf_TypeProtoFile.descriptor,
        ]
    )
}

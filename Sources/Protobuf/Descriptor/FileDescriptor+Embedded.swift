extension FileDescriptor {
    /// The description that generated code embeds: a serialized `FileDescriptorProto` in Base64.
    ///
    /// - Precondition: The text comes from the code generator, and `dependencies` are the files that it names.
    public convenience init(embedded text: String, dependencies: [FileDescriptor]) {
        do {
            guard let bytes = Base64.decode(text) else {
                preconditionFailure("an embedded descriptor is not Base64")
            }
            try self.init(
                Google_Protobuf_FileDescriptorProto(serializedBytes: bytes, partial: true),
                dependencies: dependencies, serializedBytes: bytes)
        } catch {
            preconditionFailure("an embedded descriptor does not link: \(error)")
        }
    }

    /// The message at a position among all that the file declares, parents before what is nested in them.
    public func message(at index: Int) -> MessageDescriptor {
        MessageDescriptor(file: self, index: index)
    }
}

extension MessageDescriptor {
    /// The position among all messages that the file declares, as ``FileDescriptor/message(at:)`` takes it.
    public var indexInFile: Int { index }

    /// The description of a message that was written by hand: its name and no fields.
    init(undescribed fullName: String) {
        var proto = Google_Protobuf_FileDescriptorProto()
        let parts = fullName.split(separator: ".")
        proto.name = fullName
        proto.package = parts.dropLast().joined(separator: ".")
        proto.messageType = [.with { $0.name = String(parts.last ?? "") }]
        do {
            self.init(file: try FileDescriptor(proto, dependencies: []), index: 0)
        } catch {
            preconditionFailure("a file with one empty message links: \(error)")
        }
    }
}

internal import GRPCCore
internal import Protobuf

/// Header fields as they came, kept in one block of bytes until somebody asks for metadata.
///
/// Each field is the length of its name and of its value (2 native UInt32), then both.
struct HeaderList {
    private var storage: [UInt8] = []

    mutating func append(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
        withUnsafeBytes(of: (UInt32(name.count), UInt32(value.count))) {
            storage.append(contentsOf: $0)
        }
        storage.append(contentsOf: name)
        storage.append(contentsOf: value)
    }

    mutating func removeAll() {
        if !storage.isEmpty { storage.removeAll(keepingCapacity: storage.count <= 4_096) }
    }

    /// The fields as metadata: `-bin` values decoded, those that do not decode left out.
    func makeMetadata() -> Metadata {
        var metadata = Metadata()
        var offset = 0
        while offset < storage.count {
            let lengths = storage.withUnsafeBytes {
                $0.loadUnaligned(fromByteOffset: offset, as: (UInt32, UInt32).self)
            }
            let nameStart = offset + 8
            let valueStart = nameStart + Int(lengths.0)
            offset = valueStart + Int(lengths.1)
            let name = String(decoding: storage[nameStart..<valueStart], as: UTF8.self)
            metadata.add(storage[valueStart..<offset], forKey: name)
        }
        return metadata
    }
}

extension Metadata {
    fileprivate mutating func add(_ value: ArraySlice<UInt8>, forKey name: String) {
        guard name.hasSuffix("-bin") else {
            return addString(String(decoding: value, as: UTF8.self), forKey: name)
        }
        // Peers may join values of one key with commas.
        for part in value.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
            let trimmed = part.drop { $0 == UInt8(ascii: " ") }
            if let bytes = Base64.decode(trimmed) { addBinary(bytes, forKey: name) }
        }
    }

    /// Whether a key is the protocol's own, so that user code may not set it.
    static func isReserved(_ key: String) -> Bool {
        key.hasPrefix(":")
            || key.hasPrefix("grpc-") && key != "grpc-status-details-bin"
                && key != "grpc-retry-pushback-ms" && key != "grpc-previous-rpc-attempts"
            || key == "content-type" || key == "te"
    }
}

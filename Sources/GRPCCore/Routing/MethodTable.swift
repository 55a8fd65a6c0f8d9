/// Finds a method by the bytes of its path, without making a `String`.
///
/// An open-addressing hash table, at most half full, that never changes once made.
package final class MethodTable: Sendable {
    private struct Slot: Sendable {
        let hash: UInt64
        let path: [UInt8]
        let handler: MethodHandler
    }

    private let slots: [Slot?]
    private let mask: Int

    init(_ handlers: [MethodHandler]) {
        var capacity = 8
        while capacity < handlers.count * 2 { capacity *= 2 }
        var slots = [Slot?](repeating: nil, count: capacity)
        let mask = capacity - 1
        for handler in handlers {
            let path = Array(handler.descriptor.path.utf8)
            let hash = path.withUnsafeBytes(Self.hash)
            var index = Int(truncatingIfNeeded: hash) & mask
            while slots[index] != nil { index = (index + 1) & mask }
            slots[index] = Slot(hash: hash, path: path, handler: handler)
        }
        self.slots = slots
        self.mask = mask
    }

    /// The handler of the method at `path`, such as `/account.PostController/Retrieve`.
    package func handler(forPath path: UnsafeRawBufferPointer) -> MethodHandler? {
        let hash = Self.hash(path)
        var index = Int(truncatingIfNeeded: hash) & mask
        while let slot = slots[index] {
            if slot.hash == hash, slot.path.withUnsafeBytes({ Self.areEqual($0, path) }) {
                return slot.handler
            }
            index = (index + 1) & mask
        }
        return nil
    }

    private static func areEqual(
        _ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer
    ) -> Bool {
        left.count == right.count && left.elementsEqual(right)
    }

    /// FNV-1a over 8 bytes at a time. The keys are the server's own, so it need not resist collisions: a
    /// client can only make a lookup miss.
    private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var offset = 0
        while offset + 8 <= bytes.count {
            hash ^= bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            hash = hash &* 0x0000_0100_0000_01b3
            hash ^= hash &>> 29
            offset += 8
        }
        while offset < bytes.count {
            hash ^= UInt64(bytes[offset])
            hash = hash &* 0x0000_0100_0000_01b3
            offset += 1
        }
        return hash ^ (hash &>> 32)
    }
}

internal import Glibc

/// Finds a method by the bytes of its path, without making a `String`.
///
/// An open-addressing hash table, at most half full, that never changes once made.
package final class MethodTable: @unchecked Sendable {
    private struct Slot {
        let hash: UInt64
        let path: UnsafeRawBufferPointer
        let handler: Unmanaged<MethodHandler>
    }

    private let slots: UnsafeMutableBufferPointer<Slot?>
    private let mask: Int

    init(_ handlers: [MethodHandler]) {
        var capacity = 8
        while capacity < handlers.count * 2 { capacity *= 2 }
        slots = .allocate(capacity: capacity)
        slots.initialize(repeating: nil)
        mask = capacity - 1
        for handler in handlers {
            let text = Array(handler.descriptor.path.utf8)
            let path = UnsafeMutableRawBufferPointer.allocate(byteCount: text.count, alignment: 8)
            path.copyBytes(from: text)
            let hash = Self.hash(UnsafeRawBufferPointer(path))
            var index = Int(truncatingIfNeeded: hash) & mask
            while slots[index] != nil { index = (index + 1) & mask }
            slots[index] = Slot(
                hash: hash, path: UnsafeRawBufferPointer(path), handler: .passRetained(handler))
        }
    }

    deinit {
        for case let slot? in slots {
            slot.path.deallocate()
            slot.handler.release()
        }
        slots.deallocate()
    }

    /// The handler of the method at `path`, such as `/account.PostController/Retrieve`.
    package func handler(forPath path: UnsafeRawBufferPointer) -> MethodHandler? {
        unmanagedHandler(forPath: path)?.takeUnretainedValue()
    }

    /// The same, for who keeps the table as long as the handler.
    package func unmanagedHandler(
        forPath path: UnsafeRawBufferPointer
    ) -> Unmanaged<MethodHandler>? {
        let hash = Self.hash(path)
        var index = Int(truncatingIfNeeded: hash) & mask
        while let slot = slots[index] {
            if slot.hash == hash, slot.path.count == path.count,
                let left = slot.path.baseAddress, let right = path.baseAddress,
                // SAFETY: both are `count` bytes long.
                memcmp(left, right, path.count) == 0
            {
                return slot.handler
            }
            index = (index + 1) & mask
        }
        return nil
    }

    /// FNV-1a over 8 bytes at a time, the last of which may be counted twice. The keys are the server's own, so it need
    /// not resist collisions: a client can only make a lookup miss.
    private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(truncatingIfNeeded: bytes.count)
        func mix(_ value: UInt64) {
            hash ^= value
            hash = hash &* 0x0000_0100_0000_01b3
            hash ^= hash &>> 29
        }
        guard bytes.count >= 8 else {
            for byte in bytes { mix(UInt64(byte)) }
            return hash ^ (hash &>> 32)
        }
        var offset = 0
        while offset &+ 8 < bytes.count {
            mix(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            offset &+= 8
        }
        mix(bytes.loadUnaligned(fromByteOffset: bytes.count &- 8, as: UInt64.self))
        return hash ^ (hash &>> 32)
    }
}

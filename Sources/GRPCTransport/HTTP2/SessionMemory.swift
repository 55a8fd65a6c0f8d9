internal import CNGHTTP2
internal import Glibc

/// The memory of one HTTP/2 session: small blocks that the session frees are kept for its next stream.
///
/// Every RPC makes the session allocate and free half a dozen of them. One thread at a time uses a session, so that its
/// lists of free blocks need none of what makes `malloc` slower: no locks, and no caches for threads.
///
/// Source: <https://nghttp2.org/documentation/types.html#c.nghttp2_mem>
final class SessionMemory {
    /// Blocks of 64, 128, ... 1,024 bytes are kept; larger ones come from `malloc` and go back to it.
    private static let stepBytes = 64
    private static let classCount = 16
    /// Most bytes that one session keeps.
    private static let maximumKeptBytes = 64 * 1_024
    /// In front of each block: its class, 0 for none, and its size. 16 bytes, so that the block stays aligned.
    private static let headerBytes = 16

    /// The first free block of each class, each of which begins with the address of the next; by class from 1 on.
    private let lists = UnsafeMutablePointer<UnsafeMutableRawPointer?>.allocate(
        capacity: classCount + 1)
    @exclusivity(unchecked) private var keptBytes = 0

    init() {
        lists.initialize(repeating: nil, count: Self.classCount + 1)
    }

    /// Only once the session is deleted.
    deinit {
        for index in 1...Self.classCount {
            while let block = lists[index] {
                lists[index] = block.load(as: UnsafeMutableRawPointer?.self)
                Glibc.free(block - Self.headerBytes)
            }
        }
        lists.deallocate()
    }

    /// Calls `body` with what makes a session use this memory. The session must not outlive it.
    func withAllocator<Result>(_ body: (UnsafeMutablePointer<nghttp2_mem>) -> Result) -> Result {
        var allocator = nghttp2_mem(
            mem_user_data: Unmanaged.passUnretained(self).toOpaque(),
            malloc: { size, memory in sessionMemory(memory) { $0.allocate(size) } },
            free: { block, memory in
                guard let block else { return }
                sessionMemory(memory) { $0.free(block) }
            },
            calloc: { count, size, memory in
                let (bytes, overflow) = count.multipliedReportingOverflow(by: size)
                guard !overflow else { return nil }
                let block = sessionMemory(memory) { $0.allocate(bytes) }
                if let block { memset(block, 0, bytes) }
                return block
            },
            realloc: { block, size, memory in
                sessionMemory(memory) { $0.resize(block, size) }
            })
        return body(&allocator)
    }

    fileprivate func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
        // At least one step, which holds the address of the next block.
        let index = max(1, (size &+ Self.stepBytes &- 1) / Self.stepBytes)
        guard index <= Self.classCount else { return Self.system(size, index: 0) }
        guard let block = lists[index] else {
            return Self.system(index &* Self.stepBytes, index: index)
        }
        lists[index] = block.load(as: UnsafeMutableRawPointer?.self)
        keptBytes &-= index &* Self.stepBytes
        return block
    }

    fileprivate func free(_ block: UnsafeMutableRawPointer) {
        let header = block - Self.headerBytes
        let index = header.load(as: Int.self)
        guard index > 0, keptBytes < Self.maximumKeptBytes else { return Glibc.free(header) }
        block.storeBytes(of: lists[index], as: UnsafeMutableRawPointer?.self)
        lists[index] = block
        keptBytes &+= index &* Self.stepBytes
    }

    fileprivate func resize(
        _ block: UnsafeMutableRawPointer?, _ size: Int
    ) -> UnsafeMutableRawPointer? {
        guard let block else { return allocate(size) }
        let oldSize = (block - Self.headerBytes).load(fromByteOffset: 8, as: Int.self)
        guard size > oldSize else { return block }
        guard let larger = allocate(size) else { return nil }
        larger.copyMemory(from: block, byteCount: oldSize)
        free(block)
        return larger
    }

    private static func system(_ size: Int, index: Int) -> UnsafeMutableRawPointer? {
        guard size <= Int.max - headerBytes, let header = malloc(size + headerBytes) else {
            return nil
        }
        header.storeBytes(of: index, as: Int.self)
        header.storeBytes(of: size, toByteOffset: 8, as: Int.self)
        return header + headerBytes
    }
}

/// SAFETY: a session's connection keeps its memory until the session is deleted.
@inline(__always)
private func sessionMemory<Result>(
    _ pointer: UnsafeMutableRawPointer?, _ body: (SessionMemory) -> Result
) -> Result {
    // nghttp2 hands back the pointer that it was made with.
    Unmanaged<SessionMemory>.fromOpaque(pointer.unsafelyUnwrapped)._withUnsafeGuaranteedRef(body)
}

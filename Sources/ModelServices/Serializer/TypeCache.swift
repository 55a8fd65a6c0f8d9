internal import Synchronization

/// One object for each type, made at its first use and found without a lock from then on.
///
/// Generic types cannot have stored statics, and a plan is looked up for every RPC. The table is replaced
/// as a whole when a type is added; readers may still be in the old one, so that is never freed. A
/// process has as many types as its source, so this is bounded.
final class TypeCache: Sendable {
    private struct Slot: Sendable {
        let key: ObjectIdentifier
        let object: any AnyObject & Sendable
    }

    /// Open addressing, at most half full.
    private final class Table: Sendable {
        let slots: [Slot?]

        init(_ objects: [ObjectIdentifier: any AnyObject & Sendable]) {
            var capacity = 8
            while capacity < objects.count * 2 { capacity *= 2 }
            var slots = [Slot?](repeating: nil, count: capacity)
            for (key, object) in objects {
                var index = Self.hash(key) & (capacity - 1)
                while slots[index] != nil { index = (index + 1) & (capacity - 1) }
                slots[index] = Slot(key: key, object: object)
            }
            self.slots = slots
        }

        func object(for key: ObjectIdentifier) -> (any AnyObject & Sendable)? {
            let mask = slots.count - 1
            var index = Self.hash(key) & mask
            while let slot = slots[index] {
                if slot.key == key { return slot.object }
                index = (index + 1) & mask
            }
            return nil
        }

        /// Type metadata is aligned to 16 bytes at most, so the bits above tell types apart.
        private static func hash(_ key: ObjectIdentifier) -> Int {
            let address = UInt(bitPattern: key)
            return Int(truncatingIfNeeded: address &>> 4 ^ address &>> 12)
        }
    }

    private let objects = Mutex<[ObjectIdentifier: any AnyObject & Sendable]>([:])
    private let table: Atomic<Unmanaged<Table>>

    init() {
        table = Atomic(Unmanaged.passRetained(Table([:])))
    }

    /// The object for `type`, made by `make` if there is none yet. Two threads may both make one; the first
    /// stays.
    func object<Object: AnyObject & Sendable>(
        for type: Any.Type, make: () throws -> Object
    ) rethrows -> Object {
        let key = ObjectIdentifier(type)
        // SAFETY: a table that was ever stored is never released.
        let table = table.load(ordering: .acquiring).takeUnretainedValue()
        if let object = table.object(for: key) {
            // SAFETY: each type is asked for with one type of object only.
            return unsafeDowncast(object, to: Object.self)
        }
        return add(try make(), for: key)
    }

    private func add<Object: AnyObject & Sendable>(
        _ made: Object, for key: ObjectIdentifier
    ) -> Object {
        objects.withLock { objects in
            if let object = objects[key] { return unsafeDowncast(object, to: Object.self) }
            objects[key] = made
            table.store(Unmanaged.passRetained(Table(objects)), ordering: .releasing)
            return made
        }
    }
}

internal import FoundationEssentials

/// Moves one stored property between a model in memory, a row and a binding.
///
/// SAFETY of every conformance: made by `makePropertyAccess` with an offset from
/// `MemoryLayout.offset(of:)`, which answers only for a property of type `Value` stored inside the model;
/// the pointers are to an initialized model of that type.
protocol PropertyAccess: Sendable {
    associatedtype Value: FieldValue
    /// Bytes from the start of the model.
    var offset: Int { get }
    /// How drivers know the type.
    static var kind: RecordLayout.Kind { get }
}

extension PropertyAccess {
    static var kind: RecordLayout.Kind { .other }

    func load(_ model: UnsafeMutableRawPointer, _ row: any Row, _ column: Int) throws {
        let value = try Value(row: row, column: column)
        model.advanced(by: offset).assumingMemoryBound(to: Value.self).pointee = value
    }

    func assign(_ model: UnsafeMutableRawPointer, _ value: DatabaseValue) throws {
        let value = try Value(databaseValue: value)
        model.advanced(by: offset).assumingMemoryBound(to: Value.self).pointee = value
    }

    func read(_ model: UnsafeRawPointer) throws -> DatabaseValue {
        try model.advanced(by: offset).assumingMemoryBound(to: Value.self).pointee.databaseValue()
    }
}

/// The access to a property of type `Value`. The commonest types have their own, which the compiler turns
/// into straight code; the rest share a generic one.
func makePropertyAccess<Value: FieldValue>(_: Value.Type, offset: Int) -> any PropertyAccess {
    switch Value.self {
    case is String.Type: TextProperty(offset: offset)
    case is Int64.Type: Integer64Property(offset: offset)
    case is Int32.Type: Integer32Property(offset: offset)
    case is Double.Type: RealProperty(offset: offset)
    case is Bool.Type: BooleanProperty(offset: offset)
    case is Date.Type: DateProperty(offset: offset)
    default: StoredProperty<Value>(offset: offset)
    }
}

private struct StoredProperty<Value: FieldValue>: PropertyAccess {
    let offset: Int
}

private struct TextProperty: PropertyAccess {
    typealias Value = String
    static var kind: RecordLayout.Kind { .text }
    let offset: Int
}

private struct Integer64Property: PropertyAccess {
    typealias Value = Int64
    static var kind: RecordLayout.Kind { .integer64 }
    let offset: Int
}

private struct Integer32Property: PropertyAccess {
    typealias Value = Int32
    static var kind: RecordLayout.Kind { .integer32 }
    let offset: Int
}

private struct RealProperty: PropertyAccess {
    typealias Value = Double
    static var kind: RecordLayout.Kind { .real }
    let offset: Int
}

private struct BooleanProperty: PropertyAccess {
    typealias Value = Bool
    static var kind: RecordLayout.Kind { .boolean }
    let offset: Int
}

private struct DateProperty: PropertyAccess {
    typealias Value = Date
    static var kind: RecordLayout.Kind { .date }
    let offset: Int
}

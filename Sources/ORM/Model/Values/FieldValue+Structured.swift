extension Array: FieldValue where Element == UInt8 {
    public typealias Base = [UInt8]

    public init(row: any Row, column: Int) throws {
        try self.init(databaseValue: row.value(at: column))
    }

    public init(databaseValue: DatabaseValue) throws {
        guard case .blob(let bytes) = databaseValue else { throw databaseValue.mismatch("a blob") }
        self = bytes
    }

    public func databaseValue() throws -> DatabaseValue { .blob(self) }
}

extension Duration: FieldValue {
    public typealias Base = Duration

    public init(row: any Row, column: Int) throws {
        try self.init(databaseValue: row.value(at: column))
    }

    public init(databaseValue: DatabaseValue) throws {
        switch databaseValue {
        case .duration(let value), .integer(let value): self = .microseconds(value)
        default: throw databaseValue.mismatch("a duration")
        }
    }

    public func databaseValue() throws -> DatabaseValue {
        let (seconds, attoseconds) = components
        let whole = seconds.multipliedReportingOverflow(by: 1_000_000)
        let sum = whole.partialValue.addingReportingOverflow(attoseconds / 1_000_000_000_000)
        guard !whole.overflow, !sum.overflow else {
            throw FieldValueError.outOfRange(type: "a duration in microseconds")
        }
        return .duration(sum.partialValue)
    }
}

public import FoundationEssentials

/// A type that can be a primary key.
public protocol PrimaryKeyValue: FieldValue, Hashable where Base == Self {
    /// The key that stands for "not given by the database yet": 0, or the empty text.
    static var unassigned: Self { get }
    /// Kind of the key field if the model declares it with ``PrimaryKey`` alone.
    static var keyKind: FieldKind { get }
}

extension PrimaryKeyValue where Self: FixedWidthInteger {
    public static var unassigned: Self { 0 }
}

extension Int16: PrimaryKeyValue {
    public static var keyKind: FieldKind { .smallAuto }
}

extension Int32: PrimaryKeyValue {
    public static var keyKind: FieldKind { .auto }
}

extension Int64: PrimaryKeyValue {
    public static var keyKind: FieldKind { .bigAuto }
}

extension Int: PrimaryKeyValue {
    public static var keyKind: FieldKind { .bigAuto }
}

extension String: PrimaryKeyValue {
    public static var unassigned: String { "" }
    public static var keyKind: FieldKind { .char(maxLength: 255) }
}

extension UUID: PrimaryKeyValue {
    /// The UUID of nothing but zeros.
    public static var unassigned: UUID {
        UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
    }
    public static var keyKind: FieldKind { .uuid }
}

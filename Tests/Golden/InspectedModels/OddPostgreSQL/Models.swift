import Foundation
import ManageKit

// Written by `journal inspectdb`. What a database does not say is left to you: what a deletion
// does (`onDelete`), defaults, orders, choices.

public struct Booked: Model {
    public var id: Int32 = 0
    public var room: Int32?

    public static let meta = ModelMeta<Booked>(table: "booked") {
        PrimaryKey(\.id)
        IntegerField(\.room)
        // Column `during` is of type `tsrange`, which no field holds.
        // Index `booked_during_excl` is none that a model states: CREATE INDEX booked_during_excl ON public.booked USING gist (during)
    }

    public init() {}
}

public struct Calculated: Model {
    public var id: Int64 = 0
    public var a: Int32 = 0

    public static let meta = ModelMeta<Calculated>(
        table: "calculated",
        constraints: [.check(Condition { ($0.a % 3) < 5 }, name: "we ird")]
    ) {
        PrimaryKey(\.id)
        IntegerField(\.a)
        // Column `twice` is calculated by the database as `(a * 2)`, and a field would write it: read it by raw SQL.
    }

    public init() {}
}

public struct Class: Model {
    public var id: Int32 = 0
    public var `func`: String?
    public var selfField: Int32?
    public var initField = ""
    public var type: String?
    public var aB: String?
    public var aB0: String?
    public var aB1: String?
    public var mlaut: String?
    public var field2nd: Int32?
    public var field: String?
    public var `case`: String?

    public static let meta = ModelMeta<Class>(table: "class") {
        PrimaryKey(\.id)
        TextField(\.`func`)
        IntegerField(\.selfField, dbColumn: "self")
        TextField(\.initField, dbColumn: "init")
        CharField(\.type, maxLength: 10, dbColumn: "Type")
        TextField(\.aB, dbColumn: "a b")
        TextField(\.aB0, dbColumn: "a-b")
        TextField(\.aB1, dbColumn: "A_B")
        TextField(\.mlaut, dbColumn: "ümlaut")
        IntegerField(\.field2nd, dbColumn: "2nd")
        TextField(\.field, dbColumn: "€")
        TextField(\.`case`)
        // Column `line     break` is of type `point`, which no field holds.
    }

    public init() {}
}

// Table `composite` has a primary key of several columns (`a`, `b`), and a model's is of one.
// Give the table a key of one column beside these, or read it by raw SQL.
// public struct Composite: Model {
//     public var a: Int32 = 0
//     public var b: Int32 = 0
//     public var c: String?
//
//     public static let meta = ModelMeta<Composite>(
//         table: "composite",
//         uniqueTogether: [[\.a, \.b]]
//     ) {
//         IntegerField(\.a, unique: true)
//         IntegerField(\.b)
//         TextField(\.c)
//     }
//
//     public init() {}
// }

public struct DataModel: Model {
    public var id: Int32 = 0
    public var model: ForeignKey<ModelModel> = ForeignKey()

    public static let meta = ModelMeta<DataModel>(table: "data") {
        PrimaryKey(\.id)
        ForeignKeyField(\.model, onDelete: .doNothing, dbIndex: false)
    }

    public init() {}
}

public struct DateModel: Model {
    public var id: UUID = UUID()
    public var date: CalendarDate?

    public static let meta = ModelMeta<DateModel>(table: "date") {
        PrimaryKey(\.id)
        DateField(\.date)
    }

    public init() {}
}

public struct DecimalModel: Model {
    public var id: Int32 = 0
    public var decimal: Decimal?

    public static let meta = ModelMeta<DecimalModel>(table: "decimal") {
        PositiveIntegerField(\.id, primaryKey: true)
        DecimalField(\.decimal, maxDigits: 5, decimalPlaces: 2)
    }

    public init() {}
}

public struct IntModel: Model {
    public var id: Int32 = 0

    public static let meta = ModelMeta<IntModel>(table: "int") {
        IntegerField(\.id, primaryKey: true)
    }

    public init() {}
}

// Table `keyless` has no primary key, which a model needs.
// Give the table a key; or, if a column tells its rows apart, call its property `id`, add `primaryKey: true` to its field, and remove the comment signs.
// public struct Keyless: Model {
//     public var a: Int32?
//     public var b: String?
//
//     public static let meta = ModelMeta<Keyless>(table: "keyless") {
//         IntegerField(\.a)
//         TextField(\.b)
//     }
//
//     public init() {}
// }

public struct Mixed: Model {
    public var id: Int32 = 0
    public var small: Int16?
    public var big: Int64?
    public var name: String?

    public static let meta = ModelMeta<Mixed>(
        table: "mixed",
        constraints: [.check(Condition { $0.big < ($0.big + 1) }, name: "mixed_fine")]
    ) {
        PrimaryKey(\.id)
        IntegerField(\.small)
        IntegerField(\.big)
        CharField(\.name, maxLength: 5)
        // Constraint or index `mixed_length` has a condition that no model states: (length((name)::text) < small)
        // Constraint or index `mixed_less` has a condition that no model states: (small < big)
    }

    public init() {}
}

public struct ModelModel: Model {
    public var id: Int32 = 0
    public var data: [UInt8]?

    public static let meta = ModelMeta<ModelModel>(table: "model") {
        PrimaryKey(\.id)
        BinaryField(\.data)
    }

    public init() {}
}

// Table `moody` has `m` as its primary key, of type `mood`: a model's is a whole number, text or a UUID.
// Give the table a key of such a type, or read it by raw SQL.
// public struct Moody: Model {
//     public var v: Int32?
//
//     public static let meta = ModelMeta<Moody>(table: "moody") {
//         IntegerField(\.v)
//         // Column `m` is of type `mood`, which no field holds.
//     }
//
//     public init() {}
// }

public struct Numbered: Model {
    public var id: Int64 = 0
    public var w: Int16 = 0
    public var y: Int64 = 0

    public static let meta = ModelMeta<Numbered>(table: "numbered") {
        PrimaryKey(\.id)
        IntegerField(\.w)
        IntegerField(\.y, unique: true)
        // Column `w` is numbered by the database where a row does not name it, and a model's rows name it: give it values, or leave the field out.
        // Column `x` is calculated by the database, and a field would write it: read it by raw SQL.
        // Column `y` is numbered by the database where a row does not name it, and a model's rows name it: give it values, or leave the field out.
    }

    public init() {}
}

public struct StringModel: Model {
    public var id: Int32 = 0
    public var string: String?
    public var int: Int32?

    public static let meta = ModelMeta<StringModel>(table: "string") {
        PrimaryKey(\.id)
        TextField(\.string)
        IntegerField(\.int)
    }

    public init() {}
}

public struct TypeModel: Model {
    public var id: Int32 = 0

    public static let meta = ModelMeta<TypeModel>(table: "type") {
        PrimaryKey(\.id)
    }

    public init() {}
}

public struct TypeMembers: Model {
    public var id: Int64 = 0
    public var type: ForeignKey<TypeModel> = ForeignKey()
    public var user: ForeignKey<User> = ForeignKey()

    public static let meta = ModelMeta<TypeMembers>(
        table: "type_members",
        uniqueTogether: [[\.type, \.user]]
    ) {
        PrimaryKey(\.id)
        ForeignKeyField(\.type, onDelete: .doNothing, dbIndex: false)
        ForeignKeyField(\.user, onDelete: .doNothing, dbIndex: false)
    }

    public init() {}
}

public struct Types: Model {
    public var id: Int64 = 0
    public var a: [UInt8]?
    public var b: Double?
    public var f: JSONValue?
    public var j: String?
    public var m: Duration?
    public var r: UUID?
    public var y: String?
    public var aa: Decimal?
    public var ab: String?
    public var pair: Int32?
    public var away: Int32?

    public static let meta = ModelMeta<Types>(
        table: "types",
        indexes: [
            .on(.descending(\.b), .ascending(\.y), name: "ix_desc", condition: \.y != nil),
        ]
    ) {
        PrimaryKey(\.id)
        BinaryField(\.a)
        FloatField(\.b)
        JSONField(\.f)
        GenericIPAddressField(\.j)
        DurationField(\.m)
        UUIDField(\.r)
        TextField(\.y)
        DecimalField(\.aa, maxDigits: 38, decimalPlaces: 10)
        CharField(\.ab, maxLength: 4)
        IntegerField(\.pair)
        IntegerField(\.away)
        // Column `c` is of type `money`, which no field holds.
        // Column `d` is of type `integer[]`, which no field holds.
        // Column `e` is of type `text[]`, which no field holds.
        // Column `g` is of type `json`, which no field holds.
        // Column `i` is of type `cidr`, which no field holds.
        // Column `k` is of type `macaddr`, which no field holds.
        // Column `n` is of type `time with time zone`, which no field holds.
        // Column `o` is of type `timestamp without time zone`, which no field holds.
        // Column `s` is of type `"char"`, which no field holds.
        // Column `v` is of type `int4range`, which no field holds.
        // Column `z` is of type `numeric`, which no field holds.
        // Column `aa` is of type `numeric(50,10)`, and a `Decimal` keeps 38 digits: a row with more of them cannot be read.
        // Column `ac` is of type `numeric(3,5)`, which no field holds.
        // Column `p` is of type `posint`, which no field holds.
        // Column `pair` refers to `composite.a`, which is no key of a model: here it is a field of its own type.
        // Column `away` refers to `other.hidden.id`, which is no key of a model: here it is a field of its own type.
        // Constraint or index `types_p_key` is on a column that no field holds.
        // Index `ix_brin` is none that a model states: CREATE INDEX ix_brin ON public.types USING brin (o)
        // Index `ix_collate` is none that a model states: CREATE INDEX ix_collate ON public.types USING btree (y COLLATE "C")
        // Index `ix_distinct` is none that a model states: CREATE UNIQUE INDEX ix_distinct ON public.types USING btree (b) NULLS NOT DISTINCT
        // Index `ix_gin` is none that a model states: CREATE INDEX ix_gin ON public.types USING gin (f)
        // Index `ix_hash` is none that a model states: CREATE INDEX ix_hash ON public.types USING hash (y)
        // Index `ix_include` is none that a model states: CREATE INDEX ix_include ON public.types USING btree (b) INCLUDE (y)
        // Index `ix_like` is none that a model states: CREATE INDEX ix_like ON public.types USING btree (y varchar_pattern_ops, b)
        // Index `ix_lower` is none that a model states: CREATE UNIQUE INDEX ix_lower ON public.types USING btree (lower((y)::text))
        // Index `ix_nulls` is none that a model states: CREATE INDEX ix_nulls ON public.types USING btree (y DESC NULLS LAST)
    }

    public init() {}
}

public struct User: Model {
    public var id: Int32 = 0
    public var type: Int32?

    public static let meta = ModelMeta<User>(table: "user") {
        PrimaryKey(\.id)
        IntegerField(\.type)
    }

    public init() {}
}

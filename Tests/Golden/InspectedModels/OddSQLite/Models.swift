import Foundation
import ManageKit

// Written by `journal inspectdb`. What a database does not say is left to you: what a deletion
// does (`onDelete`), defaults, orders, choices.

public struct Table2fa: Model {
    public var id: Int64 = 0

    public static let meta = ModelMeta<Table2fa>(table: "2fa") {
        PrimaryKey(\.id)
    }

    public init() {}
}

public struct Calculated: Model {
    public var id: Int64 = 0
    public var a: Int32 = 0

    public static let meta = ModelMeta<Calculated>(
        table: "calculated",
        indexes: [
            .on(.ascending(\.a), name: "calculated_low", condition: Condition { ($0.a % 3) == 1 }),
        ]
    ) {
        PrimaryKey(\.id)
        IntegerField(\.a)
        // Column `twice` is calculated by the database, and a field would write it: read it by raw SQL.
        // Column `half` is calculated by the database, and a field would write it: read it by raw SQL.
        // Constraint or index `calculated_twice` is on a column that no field holds.
        // Index `calculated_sum` is none that a model states: CREATE UNIQUE INDEX calculated_sum ON calculated (a + id)
    }

    public init() {}
}

public struct Class: Model {
    public var id: Int64 = 0
    public var `func`: String?
    public var selfField: Int32?
    public var initField = ""
    public var type: String?
    public var aB: String?
    public var aB0: String?
    public var aB1: String?
    public var aBC: String?
    public var aBc0: String?
    public var mlaut: String?
    public var field2nd: Int32?
    public var x: Int32?
    public var y: Int32?
    public var field: String?
    public var `case`: String?
    public var metaField: String?
    public var objects: String?
    public var appLabel: String?

    public static let meta = ModelMeta<Class>(table: "class") {
        PrimaryKey(\.id)
        TextField(\.`func`)
        IntegerField(\.selfField, dbColumn: "self")
        TextField(\.initField, dbColumn: "init")
        CharField(\.type, maxLength: 10, dbColumn: "Type")
        TextField(\.aB, dbColumn: "a b")
        TextField(\.aB0, dbColumn: "a-b")
        TextField(\.aB1, dbColumn: "A_B")
        TextField(\.aBC, dbColumn: "a_b_c")
        TextField(\.aBc0, dbColumn: "a_bc")
        TextField(\.mlaut, dbColumn: "ümlaut")
        IntegerField(\.field2nd, dbColumn: "2nd")
        IntegerField(\.x, dbColumn: "_x")
        IntegerField(\.y, dbColumn: "__y")
        TextField(\.field, dbColumn: "€")
        TextField(\.`case`)
        TextField(\.metaField, dbColumn: "meta")
        TextField(\.objects)
        TextField(\.appLabel)
        // Column `line     break` is of type `geometry`, which no field holds.
        // Column `k` has no type and holds anything, which no field does.
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
    public var id: Int64 = 0
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

// Table `dated` has `day` as its primary key, of type `date`: a model's is a whole number, text or a UUID.
// Give the table a key of such a type, or read it by raw SQL.
// public struct Dated: Model {
//     public var id: CalendarDate = CalendarDate.today()
//     public var v: Int32?
//
//     public static let meta = ModelMeta<Dated>(table: "dated") {
//         DateField(\.id, primaryKey: true, dbColumn: "day")
//         IntegerField(\.v)
//     }
//
//     public init() {}
// }

public struct DecimalModel: Model {
    public var id: Int16 = 0
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
        PositiveIntegerField(\.id, primaryKey: true)
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
    public var id: Int64 = 0
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
        // Constraint or index `mixed_length` has a condition that no model states: length ( "name" ) < small
        // Constraint or index `mixed_less` has a condition that no model states: small < big
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

public struct Node: Model {
    public var id: Int32 = 0
    public var node: ForeignKey<Node>?
    public var node0: Int32?
    public var other: ForeignKey<Textkey>?
    public var pair: Int32?
    public var untold: ForeignKey<Textkey>?
    public var lost: Int32?

    public static let meta = ModelMeta<Node>(table: "node") {
        PrimaryKey(\.id)
        ForeignKeyField(\.node, onDelete: .doNothing, dbIndex: false)
        IntegerField(\.node0, dbColumn: "node")
        ForeignKeyField(\.other, onDelete: .doNothing, dbIndex: false, dbColumn: "other")
        IntegerField(\.pair)
        ForeignKeyField(\.untold, onDelete: .doNothing, dbIndex: false, dbColumn: "untold")
        IntegerField(\.lost)
        // Column `pair` refers to `composite.a`, which is no key of a model: here it is a field of its own type.
        // Column `lost` refers to `nowhere.id`, which is no key of a model: here it is a field of its own type.
    }

    public init() {}
}

public struct OldStock: Model {
    public var id: Int64 = 0
    public var xY: String?

    public static let meta = ModelMeta<OldStock>(table: "old-stock") {
        PrimaryKey(\.id)
        TextField(\.xY, dbColumn: "x\"y")
    }

    public init() {}
}

public struct OldStock0: Model {
    public var id: ForeignKey<Node> = ForeignKey()

    public static let meta = ModelMeta<OldStock0>(table: "old_stock") {
        OneToOneField(\.id, onDelete: .doNothing, primaryKey: true, dbColumn: "id")
    }

    public init() {}
}

public struct StringModel: Model {
    public var id: Int64 = 0
    public var string: String?
    public var int: Int32?

    public static let meta = ModelMeta<StringModel>(table: "string") {
        PrimaryKey(\.id)
        TextField(\.string)
        IntegerField(\.int)
    }

    public init() {}
}

public struct Textkey: Model {
    public var id = ""
    public var id0: Int32?
    public var v: Decimal?

    public static let meta = ModelMeta<Textkey>(table: "textkey") {
        PrimaryKey(\.id, maxLength: 5, column: "code")
        IntegerField(\.id0, dbColumn: "id")
        DecimalField(\.v, maxDigits: 38, decimalPlaces: 10)
        // Column `v` is of type `decimal(50, 10)`, and a `Decimal` keeps 38 digits: a row with more of them cannot be read.
        // Column `w` is of type `decimal(10, 20)`, which no field holds.
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

public struct TypeUsers: Model {
    public var id: Int64 = 0
    public var type: ForeignKey<TypeModel> = ForeignKey()
    public var user: ForeignKey<User> = ForeignKey()

    public static let meta = ModelMeta<TypeUsers>(
        table: "type_Users",
        uniqueTogether: [[\.type, \.user]]
    ) {
        PrimaryKey(\.id)
        ForeignKeyField(\.type, onDelete: .doNothing, dbIndex: false)
        ForeignKeyField(\.user, onDelete: .doNothing, dbIndex: false)
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

public struct User: Model {
    public var id: Int32 = 0
    public var type: ForeignKey<TypeModel>?

    public static let meta = ModelMeta<User>(table: "user") {
        PrimaryKey(\.id)
        ForeignKeyField(\.type, onDelete: .doNothing, dbIndex: false, dbColumn: "type")
    }

    public init() {}
}

import Foundation
import ManageKit

// Written by `journal inspectdb`. What a database does not say is left to you: what a deletion
// does (`onDelete`), defaults, orders, choices.

public struct Badge: Model {
    public var id: Int64 = 0
    public var person: ForeignKey<Person> = ForeignKey()

    public static let meta = ModelMeta<Badge> {
        PrimaryKey(\.id)
        OneToOneField(\.person, onDelete: .doNothing)
    }

    public init() {}
}

public struct Group: Model {
    public var id: Int64 = 0
    public var name = ""

    public static let meta = ModelMeta<Group> {
        PrimaryKey(\.id)
        CharField(\.name, maxLength: 20)
    }

    public init() {}
}

public struct Membership: Model {
    public var id: Int64 = 0
    public var group: ForeignKey<Group> = ForeignKey()
    public var person: ForeignKey<Person> = ForeignKey()
    public var rank: Int32 = 0

    public static let meta = ModelMeta<Membership> {
        PrimaryKey(\.id)
        ForeignKeyField(\.group, onDelete: .doNothing)
        ForeignKeyField(\.person, onDelete: .doNothing)
        IntegerField(\.rank)
    }

    public init() {}
}

public struct Person: Model {
    public var id: Int64 = 0
    public var name = ""
    public var boss: ForeignKey<Person>?
    public var friends = ManyToMany<Person>()

    public static let meta = ModelMeta<Person> {
        PrimaryKey(\.id)
        CharField(\.name, maxLength: 20)
        ForeignKeyField(\.boss, onDelete: .doNothing)
        ManyToManyField(\.friends)
    }

    public init() {}
}

public struct Profile: Model {
    public var person: ForeignKey<Person> = ForeignKey()
    public var motto = ""
    public var id: ForeignKey<Person> {
        get { person }
        set { person = newValue }
    }

    public static let meta = ModelMeta<Profile> {
        OneToOneField(\.person, onDelete: .doNothing, primaryKey: true)
        CharField(\.motto, maxLength: 20)
    }

    public init() {}
}

internal import ORM

/// People, who refer to one another in every way.
struct Person: Model, Equatable {
    var id: Int64 = 0
    var name = ""
    var friends = ManyToMany<Person>()
    var boss: ForeignKey<Person>?

    static let appLabel = "club"
    static let meta = ModelMeta<Person>(ordering: [.ascending(\.name)]) {
        PrimaryKey(\.id)
        CharField(\.name, maxLength: 20)
        ManyToManyField(\.friends, symmetrical: false)
        ForeignKeyField(\.boss, onDelete: .setNull)
    }
}

/// Has the key of its person for its own.
struct Profile: Model, Equatable {
    var person = ForeignKey<Person>()
    var motto = ""
    var id: ForeignKey<Person> {
        get { person }
        set { person = newValue }
    }

    static let appLabel = "club"
    static let meta = ModelMeta<Profile> {
        OneToOneField(\.person, onDelete: .cascade, primaryKey: true)
        CharField(\.motto, maxLength: 20)
    }
}

struct Badge: Model, Equatable {
    var id: Int64 = 0
    var person = ForeignKey<Person>()

    static let appLabel = "club"
    static let meta = ModelMeta<Badge> {
        PrimaryKey(\.id)
        OneToOneField(\.person, onDelete: .protect)
    }
}

struct Group: Model, Equatable {
    var id: Int64 = 0
    var name = ""
    var members = ManyToMany<Person>()

    static let appLabel = "club"
    static let meta = ModelMeta<Group> {
        PrimaryKey(\.id)
        CharField(\.name, maxLength: 20)
        ManyToManyField(\.members, through: \Membership.group, \Membership.person)
    }
}

struct Membership: Model, Equatable {
    var id: Int64 = 0
    var group = ForeignKey<Group>()
    var person = ForeignKey<Person>()
    var rank: Int32 = 7

    static let appLabel = "club"
    static let meta = ModelMeta<Membership> {
        PrimaryKey(\.id)
        ForeignKeyField(\.group, onDelete: .cascade)
        ForeignKeyField(\.person, onDelete: .cascade)
        IntegerField(\.rank, default: 7)
    }
}

/// A debt may go with the group that it is of, and keeps its person from going alone.
struct Debt: Model, Equatable {
    var id: Int64 = 0
    var group = ForeignKey<Group>()
    var person = ForeignKey<Person>()
    var guarantor = ForeignKey<Person>()

    static let appLabel = "club"
    static let meta = ModelMeta<Debt> {
        PrimaryKey(\.id)
        ForeignKeyField(\.group, onDelete: .cascade)
        ForeignKeyField(\.person, onDelete: .restrict)
        ForeignKeyField(\.guarantor, onDelete: .setDefault, default: 1)
    }
}

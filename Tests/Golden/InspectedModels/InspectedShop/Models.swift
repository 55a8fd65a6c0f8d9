import Foundation
import ManageKit

// Written by `journal inspectdb`. What a database does not say is left to you: what a deletion
// does (`onDelete`), defaults, orders, choices.

public struct Article: Model {
    public var id: Int64 = 0
    public var title = "untitled"
    public var slug = ""
    public var note = ""
    public var size = "m"
    public var weight: Decimal = Decimal(sign: .plus, exponent: -2, significand: 125)
    public var rank: UInt16? = 3
    public var ratio: Double = 0.5
    public var isListed = true
    public var since: CalendarDate = CalendarDate(Date(timeIntervalSince1970: 86400.0))
    public var opens: TimeOfDay = TimeOfDay(Date(timeIntervalSince1970: 3600.0))
    public var shelfLife: Duration = Duration.microseconds(5)
    public var made: Date = Date.distantPast
    public var changed: CalendarDate = CalendarDate.today()
    public var address: String?
    public var picture = ""
    public var seal: [UInt8] = [1, 2]
    public var extra: JSONValue = ["a": [1, .null]]
    public var labels = ManyToMany<Label>()

    public static let meta = ModelMeta<Article>(
        ordering: [.descending(\.made)],
        uniqueTogether: [[\.title, \.size]],
        constraints: [
            .unique(\.slug, name: "listed_slug", condition: \.isListed == true && \.rank != nil),
            .check(Condition { $0.size.in(["s", "m"]) || $0.rank > 4 }, name: "known_size"),
            .check(Condition { $0.title.length > 2 && $0.ratio.range(0.0...1.0) }, name: "sane"),
            .check(\.weight < Decimal(sign: .plus, exponent: -1, significand: 5), name: "light"),
        ],
        indexes: [
            .on(.ascending(\.note), name: "by_note", condition: \.note != "" || \.rank == 1),
        ],
        verboseName: "ware"
    ) {
        PrimaryKey(\.id)
        CharField(\.title, maxLength: 50, default: "untitled", helpText: "what it says on the \"tin\"")
        SlugField(\.slug, maxLength: 20, allowUnicode: true, dbIndex: false)
        TextField(\.note, blank: true, verboseName: "remark", editable: false)
        CharField(\.size, maxLength: 1, default: "m", choices: [("s", "Small"), ("m", "Medium")])
        DecimalField(\.weight, maxDigits: 10, decimalPlaces: 2, default: Decimal(sign: .plus, exponent: -2, significand: 125))
        IntegerField(\.rank, default: 3)
        FloatField(\.ratio, default: 0.5)
        BooleanField(\.isListed, default: true)
        DateField(\.since, default: CalendarDate(Date(timeIntervalSince1970: 86400.0)))
        TimeField(\.opens, default: TimeOfDay(Date(timeIntervalSince1970: 3600.0)))
        DurationField(\.shelfLife, default: Duration.microseconds(5))
        DateTimeField(\.made, autoNowAdd: true)
        DateField(\.changed, autoNow: true)
        GenericIPAddressField(\.address, protocol: .ipv4)
        FilePathField(\.picture, path: "/srv", match: "\\.png$", recursive: true)
        BinaryField(\.seal, default: [1, 2])
        JSONField(\.extra, default: ["a": [1, .null]])
        ManyToManyField(\.labels, through: \LabelUse.article, \LabelUse.label, relatedName: "articles")
    }

    public init() {}
}

public struct Label: Model {
    public var code = ""
    public var id: String {
        get { code }
        set { code = newValue }
    }

    public static let meta = ModelMeta<Label> {
        CharField(\.code, maxLength: 5, primaryKey: true)
    }

    public init() {}
}

public struct LabelUse: Model {
    public var id: Int32 = 0
    public var article: ForeignKey<Article> = ForeignKey()
    public var label: ForeignKey<Label> = ForeignKey()

    public static let meta = ModelMeta<LabelUse> {
        PrimaryKey(\.id)
        ForeignKeyField(\.article, onDelete: .cascade)
        ForeignKeyField(\.label, onDelete: .protect, dbColumn: "the_label")
    }

    public init() {}
}

public struct Stock: Model {
    public var article: ForeignKey<Article> = ForeignKey()
    public var id: ForeignKey<Article> {
        get { article }
        set { article = newValue }
    }

    public static let meta = ModelMeta<Stock>(managed: false) {
        OneToOneField(\.article, onDelete: .restrict, relatedName: "stock", primaryKey: true)
    }

    public init() {}
}

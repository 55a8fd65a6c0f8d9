internal import Foundation
internal import ORM

/// A model with a field of every kind that holds one value.
struct Specimen: Model, Equatable {
    var id: Int64 = 0
    var small: Int16 = 0
    var number: Int32 = 0
    var big: Int64 = 0
    var positiveSmall: UInt16 = 0
    var positive: UInt32 = 0
    var positiveBig: Int64 = 0
    var ratio = 0.0
    var price: Decimal = 0
    var isOn = false
    var code = ""
    var body = ""
    var slug = "a"
    var email = "a@b.example"
    var url = "https://example.com/"
    var file = ""
    var token = UUID(uuid: (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 255))
    var address = "192.0.2.1"
    var born = CalendarDate.distantPast
    var opens = TimeOfDay.midnight
    var seen = Date(timeIntervalSince1970: 0)
    var length = Duration.zero
    var data: [UInt8] = []
    var extra: JSONValue = [:]

    static let appLabel = "museum"
    static let meta = ModelMeta<Specimen> {
        PrimaryKey(\.id)
        SmallIntegerField(\.small)
        IntegerField(\.number)
        BigIntegerField(\.big)
        PositiveSmallIntegerField(\.positiveSmall)
        PositiveIntegerField(\.positive)
        PositiveBigIntegerField(\.positiveBig)
        FloatField(\.ratio)
        DecimalField(\.price, maxDigits: 12, decimalPlaces: 2)
        BooleanField(\.isOn)
        CharField(\.code, maxLength: 5)
        TextField(\.body)
        SlugField(\.slug)
        EmailField(\.email)
        URLField(\.url)
        FilePathField(\.file, path: "/srv", blank: true)
        UUIDField(\.token)
        GenericIPAddressField(\.address)
        DateField(\.born)
        TimeField(\.opens)
        DateTimeField(\.seen)
        DurationField(\.length)
        BinaryField(\.data)
        JSONField(\.extra)
    }
}

extension Specimen {
    /// Values at the ends of what columns hold.
    static let extremes: [Specimen] = [
        Specimen(
            small: -32_768, number: .min, big: .min, positiveSmall: 32_767,
            positive: 2_147_483_647, positiveBig: .max, ratio: -1.5e300,
            price: Decimal(string: "-9999999999.99") ?? 0,
            isOn: true, code: "äöü😀ß", body: String(repeating: "x", count: 100_000),
            slug: String(repeating: "s", count: 50), email: "\"a b\"@[192.0.2.1]",
            url: "ftp://x.example:21/?q=ü", file: "/srv/a.txt", token: UUID(),
            address: "2001:db8::1", born: CalendarDate(daysSince1970: 2_932_896),
            opens: TimeOfDay(microsecondsSinceMidnight: 86_399_999_999),
            seen: Date(timeIntervalSince1970: 1_700_000_000.25),
            length: .seconds(-86_401), data: [0, 255], extra: ["a": [1, 2.5, .null]]),
        Specimen(
            small: 32_767, number: .max, big: .max, ratio: .leastNormalMagnitude,
            price: Decimal(string: "0.05") ?? 0,
            body: "'; DROP TABLE museum_specimen; --", address: "::ffff:192.0.2.128",
            born: CalendarDate(daysSince1970: -1), opens: TimeOfDay(microsecondsSinceMidnight: 1)),
    ]
}

/// The same kinds where NULL is allowed.
struct Fragment: Model, Equatable {
    var id: Int16 = 0
    var small: Int16?
    var price: Decimal?
    var slug: String?
    var file: String?
    var token: UUID?
    var address: String?
    var born: CalendarDate?
    var opens: TimeOfDay?
    var changed: TimeOfDay?
    var made: CalendarDate?

    static let appLabel = "museum"
    static let meta = ModelMeta<Fragment> {
        PrimaryKey(\.id)
        SmallIntegerField(\.small)
        DecimalField(\.price, maxDigits: 30, decimalPlaces: 10)
        SlugField(\.slug, allowUnicode: true, unique: true)
        FilePathField(\.file, path: "/srv")
        UUIDField(\.token, unique: true)
        GenericIPAddressField(\.address, unpackIPv4: true)
        DateField(\.born)
        TimeField(\.opens)
        TimeField(\.changed, autoNow: true)
        DateField(\.made, autoNowAdd: true)
    }
}

/// A model with a UUID for a key, and one that refers to it.
struct Crate: Model, Equatable {
    var id = UUID()
    var label = ""

    static let appLabel = "museum"
    static let meta = ModelMeta<Crate> {
        PrimaryKey(\.id)
        CharField(\.label, maxLength: 10)
    }
}

struct Item: Model, Equatable {
    var id: Int64 = 0
    var crate = ForeignKey<Crate>()

    static let appLabel = "museum"
    static let meta = ModelMeta<Item> {
        PrimaryKey(\.id)
        ForeignKeyField(\.crate, onDelete: .cascade)
    }
}

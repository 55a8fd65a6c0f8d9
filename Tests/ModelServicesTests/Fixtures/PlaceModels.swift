import Foundation
import GRPCCore
import ModelServices
import ORM

/// Has the kinds of fields that the other models lack, and keys that it gives itself.
struct Place: Model {
    var id = UUID()
    var address = "127.0.0.1"
    var gateway: String?
    var price = Decimal(0)
    var opened = CalendarDate(Date(timeIntervalSince1970: 0))
    var opensAt: TimeOfDay?
    var token: UUID?
    var email = ""
    var slug = ""
    var site: String?
    var rank: Int16 = 0
    var isOpen = false
    var area = 0.0
    var district = ForeignKey<District>()
    var neighbours = ManyToMany<District>()

    static let appLabel = "place"
    static let meta = ModelMeta<Place>(ordering: [.ascending(\.rank)]) {
        PrimaryKey(\.id)
        GenericIPAddressField(\.address)
        GenericIPAddressField(\.gateway, blank: true)
        DecimalField(\.price, maxDigits: 8, decimalPlaces: 2)
        DateField(\.opened)
        TimeField(\.opensAt, blank: true)
        UUIDField(\.token, blank: true)
        EmailField(\.email)
        SlugField(\.slug)
        URLField(\.site, blank: true)
        SmallIntegerField(\.rank)
        BooleanField(\.isOpen)
        FloatField(\.area)
        ForeignKeyField(\.district, onDelete: .cascade)
        ManyToManyField(\.neighbours, blank: true)
    }
}

struct District: Model {
    var id = UUID()
    var name = ""

    static let appLabel = "place"
    static let meta = ModelMeta<District> {
        PrimaryKey(\.id)
        CharField(\.name, maxLength: 20)
    }

    static func make(_ name: String) async throws -> District {
        var district = District()
        district.name = name
        try await district.insert()
        return district
    }
}

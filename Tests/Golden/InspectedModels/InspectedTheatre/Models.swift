import Foundation
import ManageKit

// Written by `journal inspectdb`. What a database does not say is left to you: what a deletion
// does (`onDelete`), defaults, orders, choices.

public struct Ticket: Model {
    public var id: Int64 = 0
    public var line: Int32 = 0
    public var seat: Int32 = 0
    public var isPaid = false
    public var code: String?
    public var price: Decimal = 0
    public var begins: Int64 = 0
    public var ends: Int64 = 0

    public static let meta = ModelMeta<Ticket>(
        constraints: [
            .unique(\.line, \.seat, name: "one_ticket_per_seat"),
            .unique(\.code, name: "paid_code", condition: \.isPaid == true),
            .check(\.price >= 0 && \.price < 1000, name: "price_range"),
            .check(Condition { $0.ends > $0.begins }, name: "ends_after_it_begins"),
        ],
        indexes: [
            .on(.ascending(\.price), .descending(\.seat), name: "inspected_t_price_71b910_idx"),
            .on(.ascending(\.seat), name: "paid_seats", condition: \.isPaid == true),
        ]
    ) {
        PrimaryKey(\.id)
        IntegerField(\.line)
        IntegerField(\.seat)
        BooleanField(\.isPaid)
        CharField(\.code, maxLength: 10)
        DecimalField(\.price, maxDigits: 10, decimalPlaces: 2)
        IntegerField(\.begins)
        IntegerField(\.ends)
    }

    public init() {}
}

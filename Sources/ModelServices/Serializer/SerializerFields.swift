public import ORM

/// Which fields of a model a serializer reads and writes, in the order in which it reports their faults.
///
/// ```swift
/// static let fields: SerializerFields<Post> = [\.id, \.title, \.content]
/// static let fields: SerializerFields<Post> = .all
/// static let fields: SerializerFields<Post> = .all(except: \.secret)
/// ```
public struct SerializerFields<Record: Model>: Sendable, ExpressibleByArrayLiteral {
    enum Selection: Sendable {
        case only([any PartialKeyPath<Record> & Sendable])
        case allExcept([any PartialKeyPath<Record> & Sendable])
    }

    let selection: Selection

    public init(arrayLiteral fields: (any PartialKeyPath<Record> & Sendable)...) {
        selection = .only(fields)
    }

    /// Every field of the model.
    public static var all: Self { Self(selection: .allExcept([])) }

    /// Every field of the model but these.
    public static func all(except fields: (any PartialKeyPath<Record> & Sendable)...) -> Self {
        Self(selection: .allExcept(fields))
    }

    private init(selection: Selection) {
        self.selection = selection
    }
}

/// What a file declares, with the place of each declaration in the file and in its descriptor.
///
/// Paths are those of `SourceCodeInfo`. Every message comes before what is nested in it.
struct Declarations: Sendable {
    struct Message: Sendable {
        var node: MessageNode
        var path: [Int32]
        var fullName: String
    }

    struct Field: Sendable {
        var node: FieldNode
        var path: [Int32]
        var fullName: String
        /// The `extend` block of an extension.
        var extend: ExtendNode?
        var isInOneof = false
    }

    struct Enumeration: Sendable {
        var node: EnumNode
        var path: [Int32]
        var fullName: String
    }

    var messages: [Message] = []
    var fields: [Field] = []
    var enums: [Enumeration] = []
    /// The name of each declaration, or its whole statement when it has none.
    var places: [[Int32]: Range<Int>] = [:]
}

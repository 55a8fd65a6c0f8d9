package struct ServiceNode: Sendable {
    package var name: Name
    package var methods: [MethodNode]
    package var options: [OptionNode]
    /// The bytes between the braces.
    package var body: Range<Int>
    package var statement: Statement
}

package struct MethodNode: Sendable {
    package var name: Name
    package var input: Name
    package var isClientStreaming: Bool
    package var output: Name
    package var isServerStreaming: Bool
    package var options: [OptionNode]
    /// Ends in `{ ... }` and not in `;`.
    package var hasBlock: Bool
    package var statement: Statement
}

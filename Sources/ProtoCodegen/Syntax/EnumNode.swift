package struct EnumNode: Sendable {
    package var name: Name
    package var values: [EnumValueNode]
    package var options: [OptionNode]
    package var reserved: [ReservedNode]
    package var statement: Statement
}

package struct EnumValueNode: Sendable {
    package var name: Name
    package var number: NumberNode
    package var options: [OptionNode]
    package var statement: Statement
}

/// How JSON is written.
public struct JSONEncodingOptions: Sendable {
    /// Whether fields have the names of the `.proto` file rather than lowerCamelCase ones.
    public var preserveProtoFieldNames = false
    /// Whether enum values are numbers rather than names.
    public var alwaysPrintEnumsAsInts = false
    /// Whether 64-bit integers are numbers rather than strings. Readers in JavaScript lose digits above 2^53.
    public var alwaysPrintInt64sAsNumbers = false
    /// Whether fields without presence are written even at their defaults.
    public var alwaysPrintFieldsWithNoPresence = false
    /// Whether the entries of maps are in the order of their keys rather than in any.
    public var useDeterministicOrdering = true
    /// Types that `Any` may hold, besides the well-known ones and those that are registered.
    public var types = DescriptorSet()

    /// The defaults of the format.
    public init() {}
}

/// How JSON is read.
public struct JSONDecodingOptions: Sendable {
    /// Levels of nesting accepted below the outermost object.
    public var messageDepthLimit = WireLimits.defaultMessageDepth
    /// Whether names that no field has are skipped rather than refused.
    public var ignoreUnknownFields = false
    /// Types that `Any` may hold, besides the well-known ones and those that are registered.
    public var types = DescriptorSet()

    /// The defaults of the format.
    public init() {}
}

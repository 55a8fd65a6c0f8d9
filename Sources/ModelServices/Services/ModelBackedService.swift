/// A service that answers from a model, as a check sees it: without its associated types.
public protocol ModelBackedService {
    /// What would make its methods fail, whatever the request: one sentence each.
    ///
    /// Faults of the model itself are not among them; ``ModelMeta/problems`` has those.
    static func problems() -> [String]
}

extension GenericService {
    public static func problems() -> [String] {
        var problems = SerializerPlan<Serializer>.problems().map(\.description)
        do { _ = try lookedUpField() } catch { problems.append("\(error)") }
        return problems
    }
}

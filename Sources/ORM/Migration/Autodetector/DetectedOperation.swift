/// An operation that the autodetector found, and where it stands to the others.
struct DetectedOperation: Sendable {
    var operation: any MigrationOperation
    var app: String
    /// What is so once the operation has run.
    var provides: Set<SchemaFact> = []
    /// What must be so before it may run. A fact that no operation provides is so already.
    var needs: Set<SchemaFact> = []
    /// Apps whose existing migrations must all come first: they name a model as it was called so far.
    var settledApps: Set<String> = []

    /// Apps whose models the operation refers to: their migrations must have come first, even
    /// those that exist already.
    var neededApps: Set<String> {
        Set(needs.map(\.model.appLabel)).subtracting([app])
    }
}

/// Something that an operation brings about and another may wait for.
struct SchemaFact: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case modelExists
        case modelIsGone
        case fieldExists(String)
        case fieldIsGone(String)
        /// The model's unique lists and indexes no longer name the field.
        case fieldIsFree(String)
        /// Every change of the model's fields has been made.
        case fieldIsSettled(String)
    }

    var model: ModelName
    var kind: Kind

    init(_ model: ModelName, _ kind: Kind) {
        self.model = model
        self.kind = kind
    }
}

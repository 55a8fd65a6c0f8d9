/// Renames that a person states beforehand, where nobody can be asked: `blog.Post.title=headline` for a
/// field, by its name or its property's, `blog.Author=Writer` for a model.
public struct RenameRequests: Sendable, Hashable {
    /// One of them.
    public struct Request: Sendable, Hashable {
        /// As the person wrote it.
        public var text: String
        /// The model, by its present name where a field is renamed, by its old name otherwise.
        public var model: ModelName
        /// The field's old name; nil for a renamed model.
        public var field: String?
        public var newName: String
    }

    public private(set) var requests: [Request] = []

    public init() {}

    /// - Returns: nil if the text is of another form.
    public init?(_ texts: [String]) {
        for text in texts {
            let sides = text.split(separator: "=", omittingEmptySubsequences: false)
            let path = (sides.first ?? "").split(separator: ".", omittingEmptySubsequences: false)
            guard sides.count == 2, (2...3).contains(path.count), !sides[1].isEmpty,
                path.allSatisfy({ !$0.isEmpty })
            else { return nil }
            requests.append(
                Request(
                    text: text,
                    model: ModelName(appLabel: String(path[0]), name: String(path[1])),
                    field: path.count == 3 ? String(path[2]) : nil,
                    newName: String(sides[1])
                )
            )
        }
    }

    /// The same with the names of fields as migrations have them: `full_name`, where a person wrote the property's
    /// name, `fullName`.
    func spelled(from old: ProjectState, to new: ProjectState) -> RenameRequests {
        var spelled = self
        for (index, request) in requests.enumerated() {
            guard let field = request.field else { continue }
            // The model may have had another name.
            let former = old.models.filter { $0.name.appLabel == request.model.appLabel }
            let present = new.models.filter { $0.name.isSame(as: request.model) }
            spelled.requests[index].field = Self.spelled(field, in: former)
            spelled.requests[index].newName = Self.spelled(request.newName, in: present)
        }
        return spelled
    }

    private static func spelled(_ name: String, in models: [ModelDescription]) -> String {
        let spelled = snakeCase(name)
        let names = [name, spelled]
        return names.first { name in models.contains { $0.field(exactly: name) != nil } } ?? name
    }

    /// The new name that was asked for.
    func newName(ofModel model: ModelName) -> String? {
        requests.first { $0.field == nil && $0.model.isSame(as: model) }?.newName
    }

    func newName(ofField field: String, of model: ModelName) -> String? {
        requests.first { $0.field == field && $0.model.isSame(as: model) }?.newName
    }

    /// - Throws: ``RenameRequestError`` for the first that names nothing that is gone, or nothing that came.
    func check(from old: ProjectState, to new: ProjectState) throws {
        for request in requests {
            if let field = request.field {
                try check(request, field: field, from: old, to: new)
            } else {
                let renamed = ModelName(appLabel: request.model.appLabel, name: request.newName)
                guard old.contains(request.model) else {
                    throw RenameRequestError(request.text, "no migration made `\(request.model)`")
                }
                guard new.contains(renamed) else {
                    throw RenameRequestError(request.text, "there is no model `\(renamed)`")
                }
                guard !new.contains(request.model) || renamed.isSame(as: request.model) else {
                    throw RenameRequestError(request.text, "`\(request.model)` is still there")
                }
            }
        }
    }

    private func check(
        _ request: Request,
        field: String,
        from old: ProjectState,
        to new: ProjectState
    ) throws {
        guard let present = try? new.model(request.model) else {
            throw RenameRequestError(request.text, "there is no model `\(request.model)`")
        }
        guard present.field(exactly: request.newName) != nil else {
            throw RenameRequestError(
                request.text, "model `\(present.name)` has no field `\(request.newName)`")
        }
        guard present.field(exactly: field) == nil else {
            throw RenameRequestError(
                request.text, "model `\(present.name)` still has the field `\(field)`")
        }
        // The model itself may have had another name.
        let earlier = requests.first {
            $0.field == nil && $0.newName.lowercased() == present.name.lowercased
                && $0.model.appLabel == present.name.appLabel
        }
        let before = try? old.model(earlier?.model ?? request.model)
        guard before?.field(exactly: field) != nil else {
            throw RenameRequestError(
                request.text, "no migration gave `\(present.name)` a field `\(field)`")
        }
    }
}

/// A rename that was asked for and cannot be.
public struct RenameRequestError: Error, Sendable, Hashable, CustomStringConvertible {
    public var request: String
    public var reason: String

    init(_ request: String, _ reason: String) {
        self.request = request
        self.reason = reason
    }

    public var description: String { "--rename \(request): \(reason)" }
}

extension ModelDescription {
    /// The field that migrations call by this name.
    func field(exactly name: String) -> FieldDescription? {
        fields.first { $0.name == name }
    }
}

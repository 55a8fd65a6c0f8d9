/// What is wrong with a record's values, field by field.
public struct ModelValidationError: Error, Sendable, Hashable, CustomStringConvertible {
    public struct Fault: Sendable, Hashable {
        /// As Django and `.proto` files spell it: `created_at`.
        public var field: String
        public var error: InvalidValueError

        public init(field: String, error: InvalidValueError) {
            self.field = field
            self.error = error
        }
    }

    public var model: ModelName
    /// In the order of the model's fields; never empty.
    public var faults: [Fault]

    public init(model: ModelName, faults: [Fault]) {
        self.model = model
        self.faults = faults
    }

    public var description: String {
        faults.map { "`\(model).\($0.field)`: \($0.error)" }.joined(separator: " ")
    }
}

extension Model {
    /// Checks every field: that its value fits the column and is one of the choices, that it is not blank where it must
    /// not be, and what its validators say. Needs no database, so that it says nothing of unique values.
    ///
    /// - Throws: ``ModelValidationError`` with everything that is wrong.
    public func validate() throws {
        let meta = Self.meta
        guard meta.problems.isEmpty else { throw ModelDeclarationError(problems: meta.problems) }
        var faults: [ModelValidationError.Fault] = []
        for field in meta.description.fields where field.column != nil && !field.isReadOnly {
            for error in try meta.faults(of: self, field: field) {
                faults.append(ModelValidationError.Fault(field: field.name, error: error))
            }
        }
        if !faults.isEmpty { throw ModelValidationError(model: Self.name, faults: faults) }
    }
}

extension ModelMeta {
    fileprivate func faults(of model: M, field: FieldDescription) throws -> [InvalidValueError] {
        let value: DatabaseValue
        do {
            let read = try self.value(of: model, field: field.name)
            value = try storedValue(read, column: field.column ?? field.name)
        } catch let error as FieldValueError {
            return [InvalidValueError(error.description)]
        } catch let error as ColumnError {
            return [InvalidValueError("\(error.cause)")]
        }
        if value == .null { return [] }
        if value == field.kind.emptyValue {
            return field.isBlank
                ? [] : [InvalidValueError("This field cannot be blank.", code: "blank")]
        }
        if !field.choices.isEmpty, !field.choices.contains(where: { $0.value == value }) {
            return [InvalidValueError("Value is not a valid choice.", code: "invalid_choice")]
        }
        if case .text(let text) = value, let fault = field.kind.fault(in: text) { return [fault] }
        return validatorFaults(of: value, field: field.name)
    }

    /// What the field's own validators say of a value; they are not asked about NULL and empty values.
    package func validatorFaults(
        of value: DatabaseValue, field name: String
    ) -> [InvalidValueError] {
        if value == .null || value == .text("") || value == .blob([]) { return [] }
        guard let position = try? position(ofField: name) else { return [] }
        return fields[position].definition.validators.compactMap { check in
            do {
                try check(value)
                return nil
            } catch {
                return error as? InvalidValueError ?? InvalidValueError("\(error)")
            }
        }
    }
}

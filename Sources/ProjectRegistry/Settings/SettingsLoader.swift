public import CommandLineKit

/// Reads a project's settings: the only place where files and the environment become ``Settings``.
///
/// Later layers win: defaults, `settings.yaml`, `settings.<environment>.yaml`, then `DATABASE_URL`.
/// In development a `.env` beside `settings.yaml` adds the variables that the process does not have.
///
/// The environment is the `--settings` option's, else `MANAGE_ENVIRONMENT`'s, else the
/// `environment` of `settings.yaml`, else `development`.
public struct SettingsLoader: Sendable {
    /// Name of the file that marks a project's folder.
    public static let fileName = "settings.yaml"
    /// Environment in which `.env` is read.
    public static let development = "development"

    private let directory: String
    private let environment: EnvironmentVariables
    private let selection: String?

    /// - Parameters:
    ///   - directory: the project's folder.
    ///   - environment: variables of the process.
    ///   - selection: the `--settings` option: the name of an environment, or the path of a file
    ///     ending in `.yaml` or `.yml` to read instead of `settings.yaml` and its overlay.
    public init(directory: String, environment: EnvironmentVariables, selection: String? = nil) {
        self.directory = directory
        self.environment = environment
        self.selection = selection
    }

    /// Reads all layers. A project without any settings file has the defaults.
    ///
    /// - Throws: ``SettingsError``, ``YAMLError``, or the system's reason why a file cannot be read.
    public func load() throws -> Settings {
        let file = selectedFile
        let path = FilePaths.resolve(file ?? Self.fileName, in: directory)
        let name = FilePaths.relative(path, to: directory)
        let base = try read(path, name: name)
        if base == nil, file != nil { throw SettingsError.missingFile(name) }

        var settings = Settings()
        settings.directory = FilePaths.parent(of: path)
        let (chosen, origin) = chosenEnvironment(base: base, file: name)
        settings.environment = chosen
        let variables = try variables(for: chosen, in: settings.directory)
        let substitution = EnvironmentSubstitution(variables: variables)
        if let base {
            try SettingsReader(file: name, substitution: substitution).apply(base, to: &settings)
        }
        if file == nil { try applyOverlay(chosen, origin, substitution, to: &settings) }
        settings.environment = chosen
        settings.origins["environment"] = origin
        try applyDatabaseURL(variables, to: &settings)
        try requireDatabases(of: settings)
        return settings
    }

    private var selectedFile: String? {
        selection.flatMap { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") ? $0 : nil }
    }

    private func read(_ path: String, name: String) throws -> YAMLNode? {
        do {
            return try YAMLParser(try FileSystem.read(path), file: name).parse()
        } catch let error as FileError where error.isMissing {
            return nil
        }
    }

    private func chosenEnvironment(
        base: YAMLNode?,
        file: String
    ) -> (name: String, origin: SettingOrigin?) {
        if let selection, selectedFile == nil { return (selection, .option("--settings")) }
        if let name = environment["MANAGE_ENVIRONMENT"], !name.isEmpty {
            return (name, .environment("MANAGE_ENVIRONMENT"))
        }
        let entry = base?.mapping?.first { $0.key == "environment" }
        if let entry, let name = entry.value.string {
            return (name, .file(file, line: entry.keyPosition.line))
        }
        return (Self.development, nil)
    }

    private func variables(
        for chosen: String,
        in directory: String
    ) throws -> @Sendable (String) -> String? {
        let environment = environment
        let process: @Sendable (String) -> String? = { environment[$0] }
        guard chosen == Self.development else { return process }
        let path = directory + "/.env"
        guard FileSystem.kind(of: path) == .file else { return process }
        let file = DotEnvFile(try FileSystem.readText(path))
        return { process($0) ?? file.variables[$0] }
    }

    private func applyOverlay(
        _ chosen: String,
        _ origin: SettingOrigin?,
        _ substitution: EnvironmentSubstitution,
        to settings: inout Settings
    ) throws {
        let name = "settings.\(chosen).yaml"
        guard let overlay = try read(directory + "/" + name, name: name) else {
            // An environment that someone asked for by name and that nothing describes is a typo, and would
            // run with the settings of development.
            guard origin == nil || chosen == Self.development else {
                throw SettingsError.missingEnvironment(
                    chosen, file: name, others: describedEnvironments())
            }
            return
        }
        try SettingsReader(file: name, substitution: substitution).apply(overlay, to: &settings)
    }

    /// The environments that have a file, by name.
    private func describedEnvironments() -> [String] {
        let names = (try? FileSystem.list(directory))?.map(\.name) ?? []
        return names.compactMap { name in
            let parts = name.split(separator: ".")
            guard parts.count == 3, parts[0] == "settings", parts[2] == "yaml" else { return nil }
            return String(parts[1])
        }.sorted()
    }

    /// - Throws: ``SettingsError/unknownKey(_:section:nearest:at:)`` for options of a database that is not there.
    private func requireDatabases(of settings: Settings) throws {
        for alias in settings.databaseOptions.keys.sorted() where settings.databases[alias] == nil {
            let origin = settings.origins["database_options.\(alias)"]
            guard case .file(let file, let line, _)? = origin else { continue }
            throw SettingsError.unknownKey(
                alias, section: "database_options",
                nearest: Suggestion.nearest(to: alias, among: settings.databases.keys.sorted()),
                at: .init(file: file, line: line))
        }
    }

    private func applyDatabaseURL(
        _ variables: @Sendable (String) -> String?,
        to settings: inout Settings
    ) throws {
        guard let url = variables("DATABASE_URL"), !url.isEmpty else { return }
        guard let database = DatabaseSettings(url: url) else {
            // The value stays out of the message: it may hold a password.
            throw SettingsError.wrongType(
                "databases.default",
                expected: SettingType.database.expected,
                found: "another kind of text",
                at: .init(file: "environment variable DATABASE_URL", line: nil)
            )
        }
        settings.databases["default"] = database
        settings.origins["databases.default"] = .environment("DATABASE_URL")
    }
}

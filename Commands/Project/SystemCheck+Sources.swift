internal import ORM
internal import ProjectRegistry

extension SystemCheck {
    /// Models that an app's sources declare and its `models` do not list: no table is made for them.
    ///
    /// A deployed executable has no sources beside it, and nothing to look at.
    static let sources = SystemCheck(tag: "models") { subject in
        try subject.apps.apps.flatMap { app in
            let folder = subject.project.path(app.sourceDirectory)
            let listed = Set(app.models.map { $0.modelName })
            return try ProducerLayout.files(below: folder, suffix: ".swift").flatMap { file in
                try SwiftCode(FileSystem.readText("\(folder)/\(file)"))
                    .structs(conformingTo: "Model").filter { !listed.contains($0) }
                    .map { name in
                        CheckMessage(
                            .warning,
                            id: "models.W043",
                            object: "\(app.label).\(name)",
                            "The model of \(app.sourceDirectory)/\(file) is not among the app's 'models'.",
                            hint: "Add '\(name).self' to 'models' of \(String(describing: app)), "
                                + "or it has no table."
                        )
                    }
            }
        }
    }
}

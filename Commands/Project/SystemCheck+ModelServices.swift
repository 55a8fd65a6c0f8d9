internal import GRPCCore
internal import ModelServices
internal import ProjectRegistry

extension SystemCheck {
    /// Services over a model whose serializer does not fit the model or the message.
    static let modelServices = SystemCheck(tag: "services") { subject in
        subject.apps.apps.flatMap { app in
            app.services.flatMap { service in
                let type = type(of: service)
                let problems = (type as? any ModelBackedService.Type)?.problems() ?? []
                return problems.map { problem in
                    CheckMessage(
                        .error,
                        id: "services.E002",
                        object: type.serviceDescriptor.fullyQualifiedService,
                        problem
                    )
                }
            }
        }
    }
}

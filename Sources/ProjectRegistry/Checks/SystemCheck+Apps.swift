internal import GRPCCore

extension SystemCheck {
    /// Labels that are unusable or taken twice.
    static let apps = SystemCheck(tag: "apps") { subject in
        var seen: Set<String> = []
        return subject.apps.apps.compactMap { app in
            if !isLabel(app.label) {
                return CheckMessage(
                    .error,
                    id: "apps.E001",
                    object: app.moduleName,
                    "The label '\(app.label)' is not a lower-case identifier.",
                    hint: "Use letters, digits and underscores, beginning with a letter."
                )
            }
            guard seen.insert(app.label).inserted else {
                return CheckMessage(
                    .error,
                    id: "apps.E002",
                    object: app.moduleName,
                    "Another installed app has the label '\(app.label)' too.",
                    hint: "Labels name tables and migrations, so each app needs one of its own."
                )
            }
            return nil
        }
    }

    /// Services that clients could not tell apart.
    static let services = SystemCheck(tag: "services") { subject in
        var owners: [String: String] = [:]
        var messages: [CheckMessage] = []
        for app in subject.apps.apps {
            for service in app.services {
                let name = type(of: service).serviceDescriptor.fullyQualifiedService
                if let owner = owners.updateValue(app.label, forKey: name) {
                    messages.append(
                        CheckMessage(
                            .error,
                            id: "services.E001",
                            object: name,
                            "The service is offered twice: by '\(owner)' and by '\(app.label)'.",
                            hint: "Remove one of them from its app's handlers."
                        )
                    )
                }
            }
        }
        return messages
    }

    private static func isLabel(_ label: String) -> Bool {
        guard let first = label.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
        else { return false }
        return label.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || byte == UInt8(ascii: "_")
        }
    }
}

import ManageKit

/// The app `{{ app_label }}`: what it brings to the project.
public enum {{ app_target }}App: App {
    public static let label = "{{ app_label }}"

    /// Add every model of Models.swift here.
    public static let models: [any Model.Type] = []

    public static var migrations: [Migration] { {{ app_target }}Migrations.all }

    public static var services: [any RegistrableRPCService] { handlers.services }
}

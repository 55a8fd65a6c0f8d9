import ManageKit

/// The app's migrations, in order. Written by `manage makemigrations`.
enum {{ app_target }}Migrations {
    static let all: [Migration] = []
}

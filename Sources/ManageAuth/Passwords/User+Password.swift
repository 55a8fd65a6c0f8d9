internal import Dispatch

extension User {
    /// Stores a hash of the password; `nil` makes a user who cannot log in.
    ///
    /// Runs for some hundred milliseconds, on a thread beside the event loops. The user is not saved.
    public mutating func setPassword(_ password: String?) async {
        guard let password else {
            self.password = "!" + PasswordHash.makeSalt() + PasswordHash.makeSalt().prefix(18)
            return
        }
        self.password = await Self.beside {
            PasswordHash(
                of: password,
                salt: PasswordHash.makeSalt(),
                iterations: PasswordHash.defaultIterations
            ).encoded
        }
    }

    /// Whether this is the user's password. False for a user who has none.
    ///
    /// Runs for some hundred milliseconds, on a thread beside the event loops.
    public func checkPassword(_ password: String) async -> Bool {
        guard let hash = PasswordHash(encoded: self.password) else { return false }
        return await Self.beside { hash.matches(password) }
    }

    /// The user can log in.
    public var hasUsablePassword: Bool { !password.hasPrefix("!") }

    /// The hash has fewer rounds than new ones: worth making anew when the user logs in next.
    public var passwordNeedsUpdate: Bool {
        PasswordHash(encoded: password).map { $0.iterations < PasswordHash.defaultIterations }
            ?? hasUsablePassword
    }

    private static func beside<Result: Sendable>(
        _ body: @escaping @Sendable () -> Result
    ) async -> Result {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(returning: body()) }
        }
    }
}

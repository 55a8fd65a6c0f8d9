internal import Synchronization

/// Types that `Any` may hold in JSON, besides the well-known ones, for the whole process.
private let registeredTypes = Mutex<[String: any Message.Type]>([:])

extension Google_Protobuf_Any {
    /// Makes a type known, so that an `Any` that holds it has a JSON form.
    ///
    /// For the whole process; the `types` of ``JSONEncodingOptions`` and ``JSONDecodingOptions`` do the same for one call.
    /// - Returns: False if another type is registered under the same name.
    @discardableResult
    public static func register(messageType: any Message.Type) -> Bool {
        let name = messageType.protoMessageName
        return registeredTypes.withLock { types in
            if let registered = types[name] { return registered == messageType }
            types[name] = messageType
            return true
        }
    }

    /// The registered type that an `Any`'s URL names.
    public static func messageType(forTypeURL url: String) -> (any Message.Type)? {
        messageType(forMessageName: messageName(ofURL: url))
    }

    /// The registered type with a full name.
    public static func messageType(forMessageName name: String) -> (any Message.Type)? {
        registeredTypes.withLock { $0[name] }
    }

    /// The last path component of a type's URL.
    static func messageName(ofURL url: String) -> String {
        url.split(separator: "/").last.map(String.init) ?? url
    }
}

extension Google_Protobuf_FieldMask {
    /// A mask of paths in snake_case, as `.proto` files spell names.
    public init(protoPaths: [String]) {
        self.init()
        paths = protoPaths
    }

    /// A mask of paths in snake_case, as `.proto` files spell names.
    public init(protoPaths: String...) {
        self.init(protoPaths: protoPaths)
    }

    /// A mask of paths in lowerCamelCase, as JSON spells names; `nil` if one has an underscore.
    public init?(jsonPaths: String...) {
        guard let paths = WellKnownText.parseFieldMask(jsonPaths.joined(separator: ",")) else {
            return nil
        }
        self.init(protoPaths: paths)
    }

    /// Whether the mask has `path` or one that leads to it: `author` covers `author.name`.
    public func contains(_ path: String) -> Bool {
        paths.contains { path == $0 || path.hasPrefix($0 + ".") }
    }

    /// Whether every path leads to a field of the type.
    public func isValid<M: Message>(for type: M.Type) -> Bool {
        paths.allSatisfy(type.isPathValid)
    }

    /// The paths in order, without those that another one covers.
    public var canonical: Google_Protobuf_FieldMask {
        var kept: [String] = []
        for path in paths.sorted() where !Google_Protobuf_FieldMask(protoPaths: kept).contains(path)
        {
            kept.append(path)
        }
        return Google_Protobuf_FieldMask(protoPaths: kept)
    }

    /// The paths of either mask, each once.
    public func union(_ mask: Google_Protobuf_FieldMask) -> Google_Protobuf_FieldMask {
        var seen: Set<String> = []
        return Google_Protobuf_FieldMask(
            protoPaths: (paths + mask.paths).filter { seen.insert($0).inserted })
    }

    /// The paths that both masks have.
    public func intersect(_ mask: Google_Protobuf_FieldMask) -> Google_Protobuf_FieldMask {
        let others = Set(mask.paths)
        return Google_Protobuf_FieldMask(protoPaths: paths.filter(others.contains)).union(.init())
    }

    /// The paths that the other mask does not have.
    public func subtract(_ mask: Google_Protobuf_FieldMask) -> Google_Protobuf_FieldMask {
        let others = Set(mask.paths)
        return Google_Protobuf_FieldMask(protoPaths: paths.filter { !others.contains($0) })
            .union(.init())
    }
}

extension Message {
    /// Whether a path of names in snake_case, joined by points, leads to a field. Only message fields that do not
    /// repeat lead on.
    public static func isPathValid(_ path: String) -> Bool {
        var message: MessageDescriptor? = messageDescriptor
        for name in path.split(separator: ".", omittingEmptySubsequences: false) {
            guard let field = message?.field(named: String(name)) else { return false }
            message = field.isRepeated ? nil : field.messageType
        }
        return true
    }
}

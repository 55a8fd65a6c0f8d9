internal import GRPCTransport
internal import ProjectRegistry

extension ServerConfiguration {
    /// Takes over what the settings say about limits and times.
    mutating func apply(_ settings: GRPCSettings) {
        maximumMessageBytes = settings.maxReceiveMessageLength
        maximumConcurrentRPCs = settings.maximumConcurrentRPCs
        maximumConnections = settings.maxConnections
        maximumTotalBufferedBytes = settings.maxBufferedBytes
        for (argument, value) in settings.options { apply(argument, value) }
    }

    private mutating func apply(_ argument: ChannelArgument, _ value: Int) {
        switch argument {
        case .maxReceiveMessageLength: maximumMessageBytes = Self.bytes(value)
        case .maxSendMessageLength: maximumSentMessageBytes = Self.bytes(value)
        case .maxMetadataSize: maximumHeaderBytes = value
        case .maxConcurrentStreams: maximumConcurrentStreams = value
        case .keepaliveTime: keepaliveTime = Self.duration(value)
        case .keepaliveTimeout: keepaliveTimeout = .milliseconds(value)
        case .keepalivePermitWithoutCalls: permitsKeepaliveWithoutCalls = value != 0
        case .minimumPingInterval: minimumPingInterval = .milliseconds(value)
        case .maximumPingStrikes: maximumPingStrikes = value
        case .maximumConnectionIdle: maximumConnectionIdle = Self.duration(value)
        case .maximumConnectionAge: maximumConnectionAge = Self.duration(value)
        case .maximumConnectionAgeGrace: maximumConnectionAgeGrace = Self.duration(value)
        }
    }

    /// -1 is no limit, but for that of gRPC's length field.
    private static func bytes(_ value: Int) -> Int { value < 0 ? Int(UInt32.max) : value }

    /// The largest number is for ever.
    private static func duration(_ milliseconds: Int) -> Duration? {
        milliseconds == Int(Int32.max) ? nil : .milliseconds(milliseconds)
    }
}

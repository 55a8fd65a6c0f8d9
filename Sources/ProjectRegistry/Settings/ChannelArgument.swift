/// A channel argument of gRPC that the server acts on: a key of `grpc.options`.
///
/// Durations are milliseconds, sizes bytes. Where gRPC has "no limit", -1 (sizes) or 2147483647 (durations) say so.
/// Source: <https://grpc.github.io/grpc/core/group__grpc__arg__keys.html>.
public enum ChannelArgument: String, Sendable, CaseIterable {
    case maxReceiveMessageLength = "grpc.max_receive_message_length"
    case maxSendMessageLength = "grpc.max_send_message_length"
    case maxMetadataSize = "grpc.max_metadata_size"
    case maxConcurrentStreams = "grpc.max_concurrent_streams"
    case keepaliveTime = "grpc.keepalive_time_ms"
    case keepaliveTimeout = "grpc.keepalive_timeout_ms"
    case keepalivePermitWithoutCalls = "grpc.keepalive_permit_without_calls"
    case minimumPingInterval = "grpc.http2.min_ping_interval_without_data_ms"
    case maximumPingStrikes = "grpc.http2.max_ping_strikes"
    case maximumConnectionIdle = "grpc.max_connection_idle_ms"
    case maximumConnectionAge = "grpc.max_connection_age_ms"
    case maximumConnectionAgeGrace = "grpc.max_connection_age_grace_ms"

    /// What the argument's value may be.
    var range: ClosedRange<Int> {
        switch self {
        case .maxReceiveMessageLength, .maxSendMessageLength: -1...Int(Int32.max)
        case .keepalivePermitWithoutCalls: 0...1
        case .minimumPingInterval, .maximumPingStrikes, .maximumConnectionAgeGrace:
            0...Int(Int32.max)
        case .maxMetadataSize, .maxConcurrentStreams, .keepaliveTime, .keepaliveTimeout,
            .maximumConnectionIdle, .maximumConnectionAge:
            1...Int(Int32.max)
        }
    }

    /// `{grpc.keepalive_time_ms: 10000}`, in the order of the cases.
    static func render(_ options: [ChannelArgument: Int]) -> String {
        let parts = allCases.compactMap { argument in
            options[argument].map { "\(argument.rawValue): \($0)" }
        }
        return "{\(parts.joined(separator: ", "))}"
    }

    /// Reads a mapping of names to numbers. `true` and `false` are 1 and 0.
    @Sendable
    static func table(_ input: SettingInput) throws(SettingsError) -> [ChannelArgument: Int] {
        if input.node.isNull { return [:] }
        guard input.node.mapping != nil else {
            throw input.wrongType(expected: "a mapping of channel arguments to numbers")
        }
        var options: [ChannelArgument: Int] = [:]
        let fields = try input.fields(known: allCases.map(\.rawValue))
        for argument in allCases {
            guard let field = fields[argument.rawValue] else { continue }
            if argument == .keepalivePermitWithoutCalls, let flag = field.node.bool {
                options[argument] = flag ? 1 : 0
            } else {
                options[argument] = try field.read(.int(argument.range))
            }
        }
        return options
    }
}

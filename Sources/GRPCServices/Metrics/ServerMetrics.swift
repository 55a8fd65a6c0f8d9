public import GRPCCore
internal import Synchronization

/// Counts and times a server's RPCs, in memory.
///
/// ``metrics()`` has them under two conventions: the names of go-grpc-prometheus, which most dashboards use
/// (`grpc_server_handled_total`), and those of OpenTelemetry (`grpc.server.call.duration` of gRFC A66, and
/// `rpc.server.call.duration` of its semantic conventions). ``prometheusText()`` writes all of them for Prometheus.
///
/// Methods that the server has not are one method named `other`: a client cannot make the registry grow.
public final class ServerMetrics: ServerCallObserver {
    fileprivate struct Key: Hashable {
        var service: String
        var method: String
        /// nil for `other`.
        var kind: RPCKind?
    }

    fileprivate struct Ended {
        var count = 0
        var seconds = Histogram(bounds: Histogram.seconds)
        var receivedBytes = Histogram(bounds: Histogram.bytes)
        var sentBytes = Histogram(bounds: Histogram.bytes)
    }

    fileprivate struct Entry {
        var started = 0
        var receivedMessages = 0
        var sentMessages = 0
        var handlingSeconds = Histogram(bounds: Histogram.prometheusSeconds)
        var ended: [Int: Ended] = [:]
    }

    private let entries = Mutex<[Key: Entry]>([:])

    /// Makes a registry where nothing has been counted.
    public init() {}

    // MARK: - ServerCallObserver

    /// Counts the start.
    public func callStarted(_ context: ServerContext) {
        let key = Self.key(of: context)
        entries.withLock { $0[key, default: Entry()].started += 1 }
    }

    /// Counts the end, the time and the traffic.
    public func callEnded(_ context: ServerContext, _ end: ServerCallEnd) {
        let key = Self.key(of: context)
        let seconds = end.duration / .seconds(1)
        // Message sizes leave the 5-byte prefixes out. Source: gRFC A66.
        let received = end.traffic.receivedBytes - 5 * end.traffic.receivedMessages
        let sent = end.traffic.sentBytes - 5 * end.traffic.sentMessages
        entries.withLock { entries in
            entries[key, default: Entry()].add(
                end, seconds: seconds, received: Double(max(0, received)), sent: Double(sent))
        }
    }

    private static func key(of context: ServerContext) -> Key {
        guard let kind = context.kind else { return Key(service: "", method: "other", kind: nil) }
        let method = context.descriptor
        return Key(service: method.service.fullyQualifiedService, method: method.method, kind: kind)
    }

    // MARK: - Reading

    /// Every metric with what has been counted so far.
    public func metrics() -> [Metric] {
        let sorted = entries.withLock { $0 }.sorted { $0.key.fullName < $1.key.fullName }
            .map { ($0.key, $0.value) }
        return Self.prometheusMetrics(sorted.filter { $0.0.kind != nil })
            + Self.openTelemetryMetrics(sorted)
    }

    /// Every metric in the text form that Prometheus reads.
    public func prometheusText() -> String { PrometheusText.render(metrics()) }

    private static func prometheusMetrics(_ entries: [(Key, Entry)]) -> [Metric] {
        func metric(_ name: String, _ help: String, _ value: (Entry) -> Metric.Value) -> Metric {
            Metric(
                name: name, help: help,
                samples: entries.map { .init(labels: $0.0.prometheusLabels, value: value($0.1)) })
        }
        let handled = entries.flatMap { key, entry in
            entry.endedByCode.map { code, ended in
                Metric.Sample(
                    labels: key.prometheusLabels + [.init(name: "grpc_code", value: code.goName)],
                    value: .counter(ended.count))
            }
        }
        return [
            metric("grpc_server_started_total", "RPCs started on the server.") {
                .counter($0.started)
            },
            Metric(
                name: "grpc_server_handled_total",
                help: "RPCs completed on the server, whatever their status.", samples: handled),
            metric("grpc_server_msg_received_total", "Messages received on the server.") {
                .counter($0.receivedMessages)
            },
            metric("grpc_server_msg_sent_total", "Messages sent by the server.") {
                .counter($0.sentMessages)
            },
            metric("grpc_server_handling_seconds", "Time from an RPC's headers to its end.") {
                .histogram($0.handlingSeconds)
            },
        ]
    }

    private static func openTelemetryMetrics(_ entries: [(Key, Entry)]) -> [Metric] {
        func ended(
            _ name: String, _ help: String, unit: String,
            labels: (Key, Status.Code) -> [Metric.Label] = { key, code in
                [key.methodLabel, .init(name: "grpc.status", value: code.canonicalName)]
            },
            _ value: (Ended) -> Histogram
        ) -> Metric {
            let samples = entries.flatMap { key, entry in
                entry.endedByCode.map { code, ended in
                    Metric.Sample(labels: labels(key, code), value: .histogram(value(ended)))
                }
            }
            return Metric(name: name, help: help, unit: unit, samples: samples)
        }
        return [
            Metric(
                name: "grpc.server.call.started", help: "RPCs started.",
                samples: entries.map {
                    .init(labels: [$0.0.methodLabel], value: .counter($0.1.started))
                }),
            ended("grpc.server.call.duration", "Time from headers to end.", unit: "s", \.seconds),
            ended(
                "grpc.server.call.sent_total_compressed_message_size",
                "Bytes of all messages sent in an RPC.", unit: "By", \.sentBytes),
            ended(
                "grpc.server.call.rcvd_total_compressed_message_size",
                "Bytes of all messages received in an RPC.", unit: "By", \.receivedBytes),
            ended(
                "rpc.server.call.duration", "Time from headers to end.", unit: "s",
                labels: { key, code in
                    [
                        .init(name: "rpc.system.name", value: "grpc"),
                        .init(name: "rpc.method", value: key.fullName),
                        .init(name: "rpc.response.status_code", value: code.canonicalName),
                    ]
                }, \.seconds),
        ]
    }
}

extension ServerMetrics.Entry {
    fileprivate mutating func add(
        _ end: ServerCallEnd, seconds: Double, received: Double, sent: Double
    ) {
        receivedMessages += end.traffic.receivedMessages
        sentMessages += end.traffic.sentMessages
        handlingSeconds.record(seconds)
        let code = end.status.code.rawValue
        ended[code, default: .init()].count += 1
        ended[code]?.seconds.record(seconds)
        ended[code]?.receivedBytes.record(received)
        ended[code]?.sentBytes.record(sent)
    }

    fileprivate var endedByCode: [(Status.Code, ServerMetrics.Ended)] {
        Status.Code.allCases.compactMap { code in ended[code.rawValue].map { (code, $0) } }
    }
}

extension ServerMetrics.Key {
    fileprivate var fullName: String { kind == nil ? method : "\(service)/\(method)" }

    fileprivate var methodLabel: Metric.Label { .init(name: "grpc.method", value: fullName) }

    fileprivate var prometheusLabels: [Metric.Label] {
        [
            .init(name: "grpc_type", value: kind?.prometheusName ?? "unary"),
            .init(name: "grpc_service", value: service), .init(name: "grpc_method", value: method),
        ]
    }
}

extension RPCKind {
    fileprivate var prometheusName: String {
        switch self {
        case .unary: "unary"
        case .serverStreaming: "server_stream"
        case .clientStreaming: "client_stream"
        case .bidirectionalStreaming: "bidi_stream"
        }
    }
}

extension Status.Code {
    /// The name as Go's gRPC spells it, which go-grpc-prometheus uses: `NotFound`.
    fileprivate var goName: String {
        switch self {
        case .ok: "OK"
        case .cancelled: "Canceled"
        case .internalError: "Internal"
        default: description.prefix(1).uppercased() + description.dropFirst()
        }
    }
}

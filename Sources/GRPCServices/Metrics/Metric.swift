/// A metric with its values, under the name that its convention gives it.
public struct Metric: Sendable, Hashable {
    /// What a value is.
    public enum Value: Sendable, Hashable {
        /// Counted since the start.
        case counter(Int)
        /// Spread over buckets since the start.
        case histogram(Histogram)
    }

    /// A value and what it is about.
    public struct Sample: Sendable, Hashable {
        /// In the order in which they are shown.
        public var labels: [Label]
        /// The value.
        public var value: Value
    }

    /// One property of what a sample is about.
    public struct Label: Sendable, Hashable {
        /// `grpc.method`, `grpc_code`
        public var name: String
        /// The property's value.
        public var value: String
    }

    /// `grpc_server_started_total`, or OpenTelemetry's `grpc.server.call.duration`.
    public var name: String
    /// One sentence for people.
    public var help: String
    /// OpenTelemetry's unit, as in UCUM: `s`, `By`; empty for counts and in Prometheus' own metrics, whose names tell.
    public var unit = ""
    /// Sorted by labels.
    public var samples: [Sample]
}

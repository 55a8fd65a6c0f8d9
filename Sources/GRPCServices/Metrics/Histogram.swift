/// How many values fell below each of some bounds, and their sum.
public struct Histogram: Sendable, Hashable {
    /// Upper bounds, inclusive, ascending. Above the last there is one more bucket.
    public let bounds: [Double]
    /// Values in each bucket alone, one more than there are bounds.
    public private(set) var counts: [Int]
    /// The sum of the values.
    public private(set) var sum = 0.0

    /// How many values there were.
    public var count: Int { counts.reduce(0, +) }

    init(bounds: [Double]) {
        self.bounds = bounds
        counts = [Int](repeating: 0, count: bounds.count + 1)
    }

    mutating func record(_ value: Double) {
        var low = 0
        var high = bounds.count
        while low < high {
            let middle = (low + high) / 2
            if value <= bounds[middle] { high = middle } else { low = middle + 1 }
        }
        counts[low] += 1
        sum += value
    }

    /// Seconds, as gRPC's own metrics divide them. Source: gRFC A66.
    static let seconds: [Double] = [
        0, 0.000_01, 0.000_05, 0.000_1, 0.000_3, 0.000_6, 0.000_8, 0.001, 0.002, 0.003, 0.004,
        0.005,
        0.006, 0.008, 0.01, 0.013, 0.016, 0.02, 0.025, 0.03, 0.04, 0.05, 0.065, 0.08, 0.1, 0.13,
        0.16,
        0.2, 0.25, 0.3, 0.4, 0.5, 0.65, 0.8, 1, 2, 5, 10, 20, 50, 100,
    ]
    /// Bytes, likewise.
    static let bytes: [Double] = [
        0, 1_024, 2_048, 4_096, 16_384, 65_536, 262_144, 1_048_576, 4_194_304, 16_777_216,
        67_108_864,
        268_435_456, 1_073_741_824, 4_294_967_296,
    ]
    /// Seconds, as Prometheus' clients divide them by default.
    static let prometheusSeconds: [Double] = [
        0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
    ]
}

/// Metrics in the text form that Prometheus reads. Pure.
///
/// Source: <https://prometheus.io/docs/instrumenting/exposition_formats/>; names of OpenTelemetry's metrics become
/// those of Prometheus as in <https://opentelemetry.io/docs/specs/otel/compatibility/prometheus_and_openmetrics/>.
public enum PrometheusText {
    /// Renders metrics, each with its help and type in front.
    public static func render(_ metrics: [Metric]) -> String {
        var text = ""
        for metric in metrics where !metric.samples.isEmpty {
            let name = name(of: metric)
            let isCounter = if case .counter = metric.samples[0].value { true } else { false }
            text += "# HELP \(name) \(metric.help)\n"
            text += "# TYPE \(name) \(isCounter ? "counter" : "histogram")\n"
            for sample in metric.samples { render(sample, name, into: &text) }
        }
        return text
    }

    static func name(of metric: Metric) -> String {
        guard metric.name.contains(".") else { return metric.name }
        let name = metric.name.replacing(".", with: "_")
        switch metric.unit {
        case "s": return name + "_seconds"
        case "By": return name + "_bytes"
        default: return name + "_total"
        }
    }

    private static func render(_ sample: Metric.Sample, _ name: String, into text: inout String) {
        let labels = sample.labels.map {
            "\($0.name.replacing(".", with: "_"))=\(quoted($0.value))"
        }
        func line(_ suffix: String, _ more: [String], _ value: String) {
            text += "\(name)\(suffix){\((labels + more).joined(separator: ","))} \(value)\n"
        }
        switch sample.value {
        case .counter(let count): line("", [], "\(count)")
        case .histogram(let histogram):
            var sum = 0
            for (bound, count) in zip(histogram.bounds, histogram.counts) {
                sum += count
                line("_bucket", ["le=\"\(number(bound))\""], "\(sum)")
            }
            line("_bucket", ["le=\"+Inf\""], "\(histogram.count)")
            line("_sum", [], number(histogram.sum))
            line("_count", [], "\(histogram.count)")
        }
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"\(escaped.replacing("\n", with: "\\n"))\""
    }
}

import Testing

@testable import GRPCServices

@Suite struct HistogramTests {
    @Test("a bound belongs to the bucket below it")
    func buckets() {
        var histogram = Histogram(bounds: [1, 10])
        for value in [0.5, 1, 1.5, 10, 11] { histogram.record(value) }
        #expect(histogram.counts == [2, 2, 1])
        #expect(histogram.count == 5)
        #expect(histogram.sum == 24)
    }
}

@Suite struct PrometheusTextTests {
    @Test("counters and histograms, with names and labels in Prometheus' form")
    func renders() {
        var histogram = Histogram(bounds: [0.5, 10])
        for value in [0.25, 7, 20.5] { histogram.record(value) }
        let text = PrometheusText.render([
            Metric(
                name: "grpc_server_started_total", help: "RPCs started.",
                samples: [
                    .init(
                        labels: [.init(name: "grpc_method", value: "a\"b\\c\n")], value: .counter(3)
                    )
                ]),
            Metric(
                name: "grpc.server.call.duration", help: "Time.", unit: "s",
                samples: [
                    .init(
                        labels: [.init(name: "grpc.method", value: "s/M")],
                        value: .histogram(histogram))
                ]),
            Metric(name: "none", help: "No samples.", samples: []),
        ])
        #expect(
            text == #"""
                # HELP grpc_server_started_total RPCs started.
                # TYPE grpc_server_started_total counter
                grpc_server_started_total{grpc_method="a\"b\\c\n"} 3
                # HELP grpc_server_call_duration_seconds Time.
                # TYPE grpc_server_call_duration_seconds histogram
                grpc_server_call_duration_seconds_bucket{grpc_method="s/M",le="0.5"} 1
                grpc_server_call_duration_seconds_bucket{grpc_method="s/M",le="10"} 2
                grpc_server_call_duration_seconds_bucket{grpc_method="s/M",le="+Inf"} 3
                grpc_server_call_duration_seconds_sum{grpc_method="s/M"} 27.75
                grpc_server_call_duration_seconds_count{grpc_method="s/M"} 3

                """#)
    }
}

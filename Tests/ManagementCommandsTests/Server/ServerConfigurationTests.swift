import GRPCTransport
import ProjectRegistry
import Testing

@testable import ManagementCommands

@Suite struct ServerConfigurationTests {
    @Test("every channel argument is acted on")
    func arguments() {
        var settings = GRPCSettings()
        settings.maxReceiveMessageLength = 5
        settings.maximumConcurrentRPCs = 6
        settings.maxConnections = 7
        settings.maxBufferedBytes = 8
        for (index, argument) in ChannelArgument.allCases.enumerated() {
            settings.options[argument] = 10 + index
        }
        var configuration = ServerConfiguration()
        configuration.apply(settings)
        #expect(configuration.maximumConcurrentRPCs == 6)
        #expect(configuration.maximumConnections == 7)
        #expect(configuration.maximumTotalBufferedBytes == 8)
        #expect(configuration.maximumMessageBytes == 10)
        #expect(configuration.maximumSentMessageBytes == 11)
        #expect(configuration.maximumHeaderBytes == 12)
        #expect(configuration.maximumConcurrentStreams == 13)
        #expect(configuration.keepaliveTime == .milliseconds(14))
        #expect(configuration.keepaliveTimeout == .milliseconds(15))
        #expect(configuration.permitsKeepaliveWithoutCalls)
        #expect(configuration.minimumPingInterval == .milliseconds(17))
        #expect(configuration.maximumPingStrikes == 18)
        #expect(configuration.maximumConnectionIdle == .milliseconds(19))
        #expect(configuration.maximumConnectionAge == .milliseconds(20))
        #expect(configuration.maximumConnectionAgeGrace == .milliseconds(21))
    }

    @Test("gRPC's words for no limit are understood")
    func unlimited() {
        var settings = GRPCSettings()
        settings.options = [
            .maxReceiveMessageLength: -1, .maxSendMessageLength: -1,
            .keepaliveTime: Int(Int32.max), .maximumConnectionIdle: Int(Int32.max),
        ]
        var configuration = ServerConfiguration()
        configuration.apply(settings)
        #expect(configuration.maximumMessageBytes == Int(UInt32.max))
        #expect(configuration.maximumSentMessageBytes == Int(UInt32.max))
        #expect(configuration.keepaliveTime == nil)
        #expect(configuration.maximumConnectionIdle == nil)
    }
}

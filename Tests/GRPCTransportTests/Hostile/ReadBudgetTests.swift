import Testing

@testable import GRPCTransport

@Suite struct ReadBudgetTests {
    @Test("messages widen it up to its limit, frames without them narrow it at once")
    func adapts() {
        var budget = ReadBudget()
        var steps = [budget.bytes]
        for _ in 0..<6 {
            budget.received(budget.bytes, data: budget.bytes - 100)
            steps.append(budget.bytes)
        }
        #expect(steps == [8, 16, 32, 64, 128, 256, 256].map { $0 * 1_024 })
        budget.received(200, data: 120)
        #expect(budget.bytes == ReadBudget.most)
        budget.received(1_000, data: 499)
        #expect(budget.bytes == ReadBudget.least)
    }

    @Test("small requests leave it as it is")
    func small() {
        var budget = ReadBudget()
        budget.received(420, data: 230)
        #expect(budget.bytes == ReadBudget.least)
    }

    @Test("what looks like a flood gets next to nothing, until it looks like one no more")
    func suspects() {
        var budget = ReadBudget()
        budget.suspect()
        budget.received(8_192, data: 0)
        #expect(budget.bytes == ReadBudget.suspicious)
        budget.received(256, data: 0)
        #expect(budget.bytes == ReadBudget.least)
    }
}

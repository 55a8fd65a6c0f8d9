import Testing

@testable import ProtoCodegen

@Suite struct StrongComponentsTests {
    @Test("nodes that lead to one another share a number, and come after what they lead to")
    func components() {
        // 0 -> 1 -> 2 -> 0, 2 -> 3 -> 4, 4 -> 4, 5 alone.
        let found = StrongComponents(of: [[1], [2], [0, 3], [4], [4], []])
        #expect(found.numbers[0] == found.numbers[1] && found.numbers[1] == found.numbers[2])
        #expect(Set(found.numbers).count == 4)
        #expect(found.order.sorted() == [0, 1, 2, 3, 4, 5])
        let place = found.order.firstIndex
        for (node, target) in [(0, 3), (1, 3), (2, 3), (3, 4)] {
            #expect((place(target) ?? .max) < (place(node) ?? .min))
        }
    }

    @Test("a chain of any length needs no deep recursion")
    func chain() {
        let length = 200_000
        let found = StrongComponents(of: (0..<length).map { $0 + 1 < length ? [$0 + 1] : [0] })
        #expect(Set(found.numbers) == [0])
    }
}

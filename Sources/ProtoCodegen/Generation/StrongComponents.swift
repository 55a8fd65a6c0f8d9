/// The strongly connected components of a graph: nodes of one component lead to one another.
///
/// Tarjan's algorithm, on a stack of its own, because a schema may hold a chain of any length. Linear time.
///
/// Source: R. Tarjan, "Depth-first search and linear graph algorithms", 1972.
struct StrongComponents {
    /// For each node, the number of its component.
    private(set) var numbers: [Int]
    /// Every node, after the nodes of other components that it leads to.
    private(set) var order: [Int] = []

    private let graph: [[Int]]
    private var indices: [Int]
    private var lowest: [Int]
    private var open: [Int] = []
    private var nextIndex = 0
    private var componentCount = 0

    private static let unseen = -1

    /// - Parameter graph: For each node, those that it leads to.
    init(of graph: [[Int]]) {
        self.graph = graph
        self.numbers = Array(repeating: Self.unseen, count: graph.count)
        self.indices = Array(repeating: Self.unseen, count: graph.count)
        self.lowest = Array(repeating: 0, count: graph.count)
        for node in graph.indices where indices[node] == Self.unseen { visit(from: node) }
    }

    private mutating func visit(from root: Int) {
        var path = [(node: root, next: 0)]
        enter(root)
        while let (node, next) = path.last {
            guard next < graph[node].count else {
                path.removeLast()
                close(node)
                if let parent = path.last {
                    lowest[parent.node] = min(lowest[parent.node], lowest[node])
                }
                continue
            }
            path[path.count - 1].next += 1
            let target = graph[node][next]
            if indices[target] == Self.unseen {
                enter(target)
                path.append((target, 0))
            } else if numbers[target] == Self.unseen {
                lowest[node] = min(lowest[node], indices[target])
            }
        }
    }

    private mutating func enter(_ node: Int) {
        indices[node] = nextIndex
        lowest[node] = nextIndex
        nextIndex += 1
        open.append(node)
    }

    /// Takes a component off the open nodes if `node` was the first of it to be entered.
    private mutating func close(_ node: Int) {
        guard lowest[node] == indices[node] else { return }
        while let member = open.popLast() {
            numbers[member] = componentCount
            order.append(member)
            if member == node { break }
        }
        componentCount += 1
    }
}

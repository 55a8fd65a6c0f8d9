/// Ranges of numbers, sorted, to be asked which one a number is in.
struct NumberRanges {
    /// From the first number to the one behind the last.
    private let ranges: [Range<Int64>]

    init(_ ranges: some Sequence<(start: Int64, end: Int64)>) {
        self.ranges = ranges.filter { $0.start < $0.end }.map { $0.start..<$0.end }
            .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }

    /// Exact while the ranges do not overlap.
    func contains(_ number: Int64) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].lowerBound <= number { low = middle + 1 } else { high = middle }
        }
        return low > 0 && ranges[low - 1].contains(number)
    }

    /// The first number that two of the ranges have.
    var overlap: Int64? {
        for (left, right) in zip(ranges, ranges.dropFirst())
        where right.lowerBound < left.upperBound {
            return right.lowerBound
        }
        return nil
    }
}

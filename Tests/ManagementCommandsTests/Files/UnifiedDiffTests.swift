import Testing

@testable import ManagementCommands

@Suite struct UnifiedDiffTests {
    private func diff(_ old: String?, _ new: String) -> String {
        UnifiedDiff(path: "a.proto", old: old, new: new).text
    }

    @Test("texts that are the same have none")
    func same() {
        #expect(diff("a\nb\n", "a\nb\n") == "")
        #expect(diff("", "") == "")
    }

    @Test("changes close together share a hunk, far ones do not")
    func hunks() {
        let old = (1...20).map { "\($0)\n" }.joined()
        let new = old.replacing("\n3\n", with: "\nthree\n").replacing("\n9\n", with: "\n")
            .replacing("\n18\n", with: "\n18\nmore\n")
        #expect(
            diff(old, new) == """
                --- a.proto
                +++ a.proto
                @@ -1,12 +1,11 @@
                 1
                 2
                -3
                +three
                 4
                 5
                 6
                 7
                 8
                -9
                 10
                 11
                 12
                @@ -16,5 +15,6 @@
                 16
                 17
                 18
                +more
                 19
                 20

                """)
    }

    @Test("a new file comes from nothing")
    func newFile() {
        #expect(
            diff(nil, "a\nb\n") == """
                --- /dev/null
                +++ a.proto
                @@ -0,0 +1,2 @@
                +a
                +b

                """)
    }

    @Test("a missing newline at the end is told")
    func noNewline() {
        #expect(
            diff("a\nb", "a\nb\n") == """
                --- a.proto
                +++ a.proto
                @@ -1,2 +1,2 @@
                 a
                -b
                \\ No newline at end of file
                +b

                """)
    }
}

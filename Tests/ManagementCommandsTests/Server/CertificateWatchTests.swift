import Autoreload
import Testing

@testable import ManagementCommands

@Suite struct CertificateWatchTests {
    private func stamps(_ first: Int64, _ second: Int64?) -> [FileStamp?] {
        [first, second].map { $0.map { FileStamp(size: $0, modified: 0, inode: 0) } }
    }

    @Test("files are read once they are as they were at the last look")
    func settles() {
        var watch = CertificateWatch(stamps(1, 1))
        let looks = [(1, 1), (2, 1), (2, nil), (2, 2), (2, 2), (2, 2)].map(stamps)
        #expect(
            looks.map { watch.hasSettledChange($0) } == [false, false, false, false, true, false])
    }
}

import Testing

@testable import ORM

@Suite struct ConstraintNameTests {
    @Test(
        "digests of RFC 1321",
        arguments: [
            ("", "d41d8cd98f00b204e9800998ecf8427e"),
            ("abc", "900150983cd24fb0d6963f7d28e17f72"),
            ("message digest", "f96b697d7cb7938d525a2f31aaf161d0"),
            (
                "12345678901234567890123456789012345678901234567890123456789012345678901234567890",
                "57edf4a22be3c955ac49da2e2107b67a"
            ),
        ])
    func digest(_ text: String, _ digest: String) {
        #expect(MD5.hexadecimalDigest(of: text) == digest)
    }

    @Test("names equal Django's")
    func names() {
        let names = ConstraintName(maximumLength: 200)
        #expect(
            names.index(table: "account_post", columns: ["author_id"])
                == "account_post_author_id_821fd777")
        #expect(
            names.unique(table: "account_post", columns: ["title", "author_id"])
                == "account_post_title_author_id_fdf68289_uniq")
        #expect(
            names.foreignKey(
                table: "account_post",
                column: "author_id",
                reference: ColumnReference(table: "account_user", column: "id")
            ) == "account_post_author_id_821fd777_fk_account_user_id")
    }

    @Test("a name longer than the database admits is cut and keeps its hash")
    func longName() {
        let names = ConstraintName(maximumLength: 63)
        let name = names.unique(
            table: "warehouse_shipmentnotification",
            columns: ["destination_country", "estimated_arrival"]
        )
        #expect(name == "warehouse_shipmentnotifi_destination_country_esti_543c1693_uniq")
        #expect(name.count <= 63)
    }
}

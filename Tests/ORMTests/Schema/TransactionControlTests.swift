import Testing

@testable import ORM

@Suite struct TransactionControlTests {
    @Test(
        "what begins or ends a transaction is found",
        arguments: [
            ("COMMIT", "COMMIT"), ("INSERT INTO t VALUES (1); commit; SELECT 1", "COMMIT"),
            ("/* a */ begin; SELECT 1", "BEGIN"), ("START TRANSACTION", "START"),
            ("SELECT 1;; END", "END"), ("-- x\nROLLBACK; SELECT 1", "ROLLBACK"), ("ABORT", "ABORT"),
            ("CREATE TRIGGER a AFTER DELETE ON t BEGIN DELETE FROM u; END; COMMIT", "COMMIT"),
        ])
    func found(_ script: String, _ word: String) {
        #expect(TransactionControl.word(in: script) == word)
    }

    @Test(
        "what only looks like it is not",
        arguments: [
            "", "SELECT 'x; COMMIT'", "SELECT 1 -- ; COMMIT", "SELECT 1 /* ; COMMIT */",
            "UPDATE t SET \"commit\" = 1", "SAVEPOINT a; ROLLBACK TO SAVEPOINT a; RELEASE a",
            "SELECT CASE WHEN a THEN 1 END FROM t",
            "CREATE TRIGGER a AFTER DELETE ON t BEGIN DELETE FROM u; SELECT CASE WHEN 1 THEN 2 END; END",
            "DO $$ BEGIN PERFORM 1; END $$",
            "CREATE FUNCTION f() RETURNS int AS $f$ BEGIN; END; $f$ LANGUAGE plpgsql",
            "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT 2; END; SELECT 3",
        ])
    func passed(_ script: String) {
        #expect(TransactionControl.word(in: script) == nil)
    }

    @Test(
        "a statement is known by its first word, behind comments as its database reads them",
        arguments: [
            ("COMMIT", false, true), ("; start transaction", true, true), ("Abort", true, true),
            ("/* /* */ COMMIT", false, true), ("/* /* */ COMMIT", true, false),
            ("/* /* */ */ COMMIT", true, true), ("-- COMMIT\nSELECT 1", true, false),
            ("COMMENT ON TABLE t IS ''", true, false), ("", true, false),
        ])
    func statement(_ sql: String, _ nestsComments: Bool, _ isControl: Bool) {
        #expect(TransactionControl.isStatement(sql, nestsComments: nestsComments) == isControl)
    }
}

#pragma once
#include <libpq-fe.h>

// The codes of PQresultErrorField are character macros, which Swift cannot import.
// Source: https://www.postgresql.org/docs/current/libpq-exec.html#LIBPQ-PQRESULTERRORFIELD
enum cpostgresql_field {
    CPOSTGRESQL_SQLSTATE = PG_DIAG_SQLSTATE,
    CPOSTGRESQL_MESSAGE = PG_DIAG_MESSAGE_PRIMARY,
    CPOSTGRESQL_DETAIL = PG_DIAG_MESSAGE_DETAIL,
    CPOSTGRESQL_TABLE = PG_DIAG_TABLE_NAME,
    CPOSTGRESQL_COLUMN = PG_DIAG_COLUMN_NAME,
    CPOSTGRESQL_CONSTRAINT = PG_DIAG_CONSTRAINT_NAME,
};

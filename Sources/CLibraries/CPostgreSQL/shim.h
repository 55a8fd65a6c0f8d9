#pragma once
#include <dlfcn.h>
#include <stddef.h>

#if __has_include(<postgresql/libpq-fe.h>)
#include <postgresql/libpq-fe.h>
#else
#include <libpq-fe.h>
#endif

// libpq is loaded when a PostgreSQL database is first opened: it brings some twenty libraries (Kerberos, LDAP,
// GnuTLS), which would cost every start of a program that uses SQLite several milliseconds.
#define CPOSTGRESQL_FUNCTIONS(X) \
    X(PQcancel) \
    X(PQclear) \
    X(PQcmdTuples) \
    X(PQcmdStatus) \
    X(PQconndefaults) \
    X(PQconnectdbParams) \
    X(PQconninfoFree) \
    X(PQconninfoParse) \
    X(PQconsumeInput) \
    X(PQenterPipelineMode) \
    X(PQerrorMessage) \
    X(PQexec) \
    X(PQexitPipelineMode) \
    X(PQfformat) \
    X(PQfinish) \
    X(PQflush) \
    X(PQfname) \
    X(PQfreeCancel) \
    X(PQfreemem) \
    X(PQftype) \
    X(PQgetCancel) \
    X(PQgetResult) \
    X(PQgetisnull) \
    X(PQgetlength) \
    X(PQgetvalue) \
    X(PQisBusy) \
    X(PQnfields) \
    X(PQnotifies) \
    X(PQntuples) \
    X(PQparameterStatus) \
    X(PQpipelineSync) \
    X(PQputCopyData) \
    X(PQputCopyEnd) \
    X(PQresultErrorField) \
    X(PQresultStatus) \
    X(PQsendDescribePortal) \
    X(PQsendDescribePrepared) \
    X(PQsendPrepare) \
    X(PQsendQuery) \
    X(PQsendQueryParams) \
    X(PQsendQueryPrepared) \
    X(PQsetNoticeProcessor) \
    X(PQsetnonblocking) \
    X(PQsocket) \
    X(PQstatus) \
    X(PQtransactionStatus) \
    X(PQunescapeBytea)

#define CPOSTGRESQL_FIELD(name) __typeof__(name) *name;
#define CPOSTGRESQL_LOAD(name) \
    if (!(*(void **)&functions->name = dlsym(library, #name))) return dlerror();

struct cpostgresql_functions {
    CPOSTGRESQL_FUNCTIONS(CPOSTGRESQL_FIELD)
};

// Returns what went wrong, or NULL. A library once loaded stays.
static inline const char *cpostgresql_load(struct cpostgresql_functions *functions) {
    void *library = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
    if (!library) return dlerror();
    CPOSTGRESQL_FUNCTIONS(CPOSTGRESQL_LOAD)
    return NULL;
}

#undef CPOSTGRESQL_FIELD
#undef CPOSTGRESQL_LOAD
#undef CPOSTGRESQL_FUNCTIONS

// The codes of PQresultErrorField are character macros, which Swift cannot import.
// Source: https://www.postgresql.org/docs/current/libpq-exec.html#LIBPQ-PQRESULTERRORFIELD
enum cpostgresql_field {
    CPOSTGRESQL_SQLSTATE = PG_DIAG_SQLSTATE,
    CPOSTGRESQL_MESSAGE = PG_DIAG_MESSAGE_PRIMARY,
    CPOSTGRESQL_DETAIL = PG_DIAG_MESSAGE_DETAIL,
    CPOSTGRESQL_TABLE = PG_DIAG_TABLE_NAME,
    CPOSTGRESQL_COLUMN = PG_DIAG_COLUMN_NAME,
    CPOSTGRESQL_CONSTRAINT = PG_DIAG_CONSTRAINT_NAME,
    CPOSTGRESQL_FUNCTION = PG_DIAG_SOURCE_FUNCTION,
};

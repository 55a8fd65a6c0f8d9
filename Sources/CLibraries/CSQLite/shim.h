#pragma once
#include <sqlite3.h>

// sqlite3_db_config has a variable number of arguments, which Swift cannot call. A name in double quotes that is no column is
// an error from here on, and no longer a text. Source: https://www.sqlite.org/quirks.html#dblquote
static inline int csqlite_refuse_quoted_texts(sqlite3 *database) {
    return sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, (int *)0);
}

// SQLITE_TRANSIENT is a cast of -1 to a function pointer, a macro that Swift cannot import.
// Source: https://www.sqlite.org/c3ref/c_static.html
static inline int csqlite_bind_text_copy(sqlite3_stmt *statement, int index, const char *text, int bytes) {
    return sqlite3_bind_text(statement, index, text, bytes, SQLITE_TRANSIENT);
}

static inline int csqlite_bind_blob_copy(sqlite3_stmt *statement, int index, const void *blob, int bytes) {
    return sqlite3_bind_blob(statement, index, blob, bytes, SQLITE_TRANSIENT);
}

static inline void csqlite_result_text_copy(sqlite3_context *context, const char *text, int bytes) {
    sqlite3_result_text(context, text, bytes, SQLITE_TRANSIENT);
}

// What DatabaseBenchmark does, on the databases' own libraries, as the references of its figures.
//
// usage: database fetch FILE ROUNDS       rows a second, every column of each row read; the best round
//        database creates FILE SECONDS    rows a second, one transaction each
//        database pgread URL SECONDS      rows a second by key, 64 in flight over 4 connections in pipeline mode
#include <arpa/inet.h>
#include <libpq-fe.h>
#include <poll.h>
#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define CONNECTIONS 4
#define IN_FLIGHT 64
#define STORED_ROWS 100000

static void die(const char *what) {
    fprintf(stderr, "database: %s\n", what);
    exit(1);
}

static double seconds_now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec * 1e-9;
}

// MARK: SQLite

static sqlite3 *open_file(const char *path) {
    sqlite3 *file;
    if (sqlite3_open(path, &file) != SQLITE_OK) die("cannot open the file");
    if (sqlite3_exec(file, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", 0, 0, 0) != SQLITE_OK)
        die(sqlite3_errmsg(file));
    return file;
}

static sqlite3_stmt *prepare(sqlite3 *file, const char *sql) {
    sqlite3_stmt *statement;
    if (sqlite3_prepare_v2(file, sql, -1, &statement, 0) != SQLITE_OK) die(sqlite3_errmsg(file));
    return statement;
}

static void fetch(const char *path, int rounds) {
    sqlite3_stmt *statement =
        prepare(open_file(path), "SELECT id, title, views, score, is_open, created FROM record");
    double best = 0, sum = 0;
    for (int round = 0; round < rounds; round++) {
        double start = seconds_now();
        long count = 0;
        for (; sqlite3_step(statement) == SQLITE_ROW; count++) {
            sum += sqlite3_column_int64(statement, 0) + *sqlite3_column_text(statement, 1)
                + sqlite3_column_bytes(statement, 1) + sqlite3_column_int64(statement, 2)
                + sqlite3_column_double(statement, 3) + sqlite3_column_int64(statement, 4)
                + *sqlite3_column_text(statement, 5) + sqlite3_column_bytes(statement, 5);
        }
        sqlite3_reset(statement);
        double speed = count / (seconds_now() - start);
        if (speed > best) best = speed;
    }
    if (sum == 0) die("there is no row");
    printf("%f\n", best);
}

static void creates(const char *path, double seconds) {
    sqlite3 *file = open_file(path);
    sqlite3_stmt *statement = prepare(
        file, "INSERT INTO record (title, views, score, is_open, created) VALUES (?, ?, ?, ?, ?)");
    long count = 0;
    double start = seconds_now(), now = start;
    for (; now < start + seconds; now = seconds_now(), count++) {
        char title[64];
        snprintf(title, sizeof title, "Record number %ld", count);
        sqlite3_bind_text(statement, 1, title, -1, SQLITE_TRANSIENT);
        sqlite3_bind_int64(statement, 2, count);
        sqlite3_bind_double(statement, 3, 0);
        sqlite3_bind_int64(statement, 4, 0);
        sqlite3_bind_text(statement, 5, "1970-01-01 00:00:00", -1, SQLITE_STATIC);
        if (sqlite3_step(statement) != SQLITE_DONE) die(sqlite3_errmsg(file));
        sqlite3_reset(statement);
    }
    printf("%f\n", count / (now - start));
}

// MARK: PostgreSQL

static long answered, asked;

static void ask(PGconn *connection) {
    uint64_t key = asked++ * 7919 % STORED_ROWS + 1;
    uint32_t words[] = {htonl(key >> 32), htonl(key)};
    const char *values[] = {(char *)words};
    int lengths[] = {8}, formats[] = {1};
    if (!PQsendQueryPrepared(connection, "get", 1, values, lengths, formats, 1)
        || !PQpipelineSync(connection))
        die(PQerrorMessage(connection));
}

// Takes the answers that are there, and asks as often again.
static void take(PGconn *connection) {
    if (!PQconsumeInput(connection)) die(PQerrorMessage(connection));
    while (!PQisBusy(connection)) {
        PGresult *result = PQgetResult(connection);
        if (!result) {
            // The end of a query's results, or nothing at all.
            if (PQisBusy(connection) || !(result = PQgetResult(connection))) break;
        }
        if (PQresultStatus(result) == PGRES_TUPLES_OK) {
            if (PQntuples(result) != 1) die("there is no such row");
            answered++;
            ask(connection);
        } else if (PQresultStatus(result) != PGRES_PIPELINE_SYNC) {
            die(PQresultErrorMessage(result));
        }
        PQclear(result);
    }
    if (PQflush(connection) < 0) die(PQerrorMessage(connection));
}

static void pgread(const char *url, double seconds) {
    struct pollfd events[CONNECTIONS];
    PGconn *connections[CONNECTIONS];
    for (int i = 0; i < CONNECTIONS; i++) {
        PGconn *connection = connections[i] = PQconnectdb(url);
        if (PQstatus(connection) != CONNECTION_OK) die(PQerrorMessage(connection));
        PQclear(PQprepare(
            connection, "get",
            "SELECT id, title, views, score, is_open, created FROM record WHERE id = $1", 1, 0));
        PQsetnonblocking(connection, 1);
        if (!PQenterPipelineMode(connection)) die("no pipeline mode");
        for (int j = 0; j < IN_FLIGHT / CONNECTIONS; j++) ask(connection);
        PQflush(connection);
        events[i] = (struct pollfd){PQsocket(connection), POLLIN, 0};
    }
    double start = seconds_now();
    answered = 0;
    while (seconds_now() < start + seconds) {
        poll(events, CONNECTIONS, 1000);
        for (int i = 0; i < CONNECTIONS; i++)
            if (events[i].revents) take(connections[i]);
    }
    printf("%f\n", answered / (seconds_now() - start));
}

int main(int count, char **words) {
    if (count != 4) die("usage: database fetch|creates|pgread DATABASE ROUNDS|SECONDS");
    if (!strcmp(words[1], "fetch")) fetch(words[2], atoi(words[3]));
    else if (!strcmp(words[1], "creates")) creates(words[2], atof(words[3]));
    else if (!strcmp(words[1], "pgread")) pgread(words[2], atof(words[3]));
    else die("no such kind");
}

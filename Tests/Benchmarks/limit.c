// The speed limit: what a gRPC server on libnghttp2 and epoll reaches in C, with one thread per core and no
// more than the benchmarks need. `make bench` measures the Swift servers against it.
//
// usage: limit PORT [THREADS=1] [DATABASE]
//   any unary path: checks the message's prefix and echoes the message.
//   */Retrieve:     with a database, answers a row of account_post by id.
//   */List:         with a database, streams all rows; without, the message 10,000 times, made once.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <nghttp2/nghttp2.h>
#include <pthread.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#define OUTPUT_CAPACITY (512 * 1024)
#define OUTPUT_RESERVE 20000  // room that the largest frame needs
#define PREFIX_BYTES 5

enum method { METHOD_ECHO, METHOD_RETRIEVE, METHOD_LIST };

typedef struct stream {
    uint8_t *body;
    size_t length, capacity, offset;
    enum method method;
    sqlite3_stmt *rows;  // open while a List streams from the database
    struct stream *next;
    uint8_t inline_body[1024];
} stream;

typedef struct {
    int epoll, listener;
    stream *pool;
    sqlite3 *database;
    sqlite3_stmt *retrieve;
} worker;

typedef struct {
    int fd, waits_for_write;
    nghttp2_session *session;
    uint8_t *output;
    size_t length, offset;
} connection;

static __thread worker *self;
static int port;
static const char *database_path;
static uint8_t *prepared_list;
static size_t prepared_length;
static nghttp2_session_callbacks *callbacks;
static nghttp2_option *options;

// MARK: streams

static stream *stream_new(void) {
    stream *s = self->pool;
    if (s) self->pool = s->next;
    else s = malloc(sizeof *s);
    s->body = s->inline_body;
    s->capacity = sizeof s->inline_body;
    s->length = s->offset = 0;
    s->method = METHOD_ECHO;
    s->rows = NULL;
    return s;
}

static void stream_free(stream *s) {
    if (s->body != s->inline_body) free(s->body);
    sqlite3_finalize(s->rows);
    s->next = self->pool;
    self->pool = s;
}

static void stream_reserve(stream *s, size_t needed) {
    if (needed <= s->capacity) return;
    size_t capacity = s->capacity * 2;
    while (capacity < needed) capacity *= 2;
    if (s->body == s->inline_body) {
        s->body = memcpy(malloc(capacity), s->inline_body, s->length);
    } else {
        s->body = realloc(s->body, capacity);
    }
    s->capacity = capacity;
}

// MARK: messages

static size_t put_varint(uint8_t *p, uint64_t value) {
    size_t n = 0;
    for (; value > 127; value >>= 7) p[n++] = value | 128;
    p[n++] = value;
    return n;
}

static uint8_t *put_string(uint8_t *p, uint8_t tag, const void *bytes, size_t length) {
    if (!length) return p;
    *p++ = tag;
    p += put_varint(p, length);
    memcpy(p, bytes, length);
    return p + length;
}

// Writes the prefix and Post { id = 1, title = 2, content = 3 }; returns their size.
static size_t put_post(
    uint8_t *p, uint32_t id, const void *title, size_t title_length, const void *content,
    size_t content_length
) {
    uint8_t *q = p + PREFIX_BYTES;
    if (id) {
        *q++ = 8;
        q += put_varint(q, id);
    }
    q = put_string(q, 18, title, title_length);
    q = put_string(q, 26, content, content_length);
    uint32_t length = htonl(q - p - PREFIX_BYTES);
    p[0] = 0;
    memcpy(p + 1, &length, 4);
    return q - p;
}

static void stream_put_row(stream *s, sqlite3_stmt *row) {
    size_t title = sqlite3_column_bytes(row, 1), content = sqlite3_column_bytes(row, 2);
    s->length = s->offset = 0;
    stream_reserve(s, title + content + 32);
    s->length = put_post(
        s->body, sqlite3_column_int(row, 0), sqlite3_column_text(row, 1), title,
        sqlite3_column_text(row, 2), content
    );
}

static uint32_t requested_id(const stream *s) {
    uint64_t id = 0;
    if (s->length <= PREFIX_BYTES || s->body[PREFIX_BYTES] != 8) return 0;
    int shift = 0;
    for (size_t i = PREFIX_BYTES + 1; i < s->length && shift < 64; shift += 7) {
        id |= (uint64_t)(s->body[i] & 127) << shift;
        if (!(s->body[i++] & 128)) break;
    }
    return id;
}

// MARK: responses

#define FIELD(name, value)                                                      \
    {                                                                           \
        (uint8_t *)name, (uint8_t *)value, sizeof(name) - 1, sizeof(value) - 1, \
            NGHTTP2_NV_FLAG_NO_COPY_NAME | NGHTTP2_NV_FLAG_NO_COPY_VALUE        \
    }
#define RESPONSE FIELD(":status", "200"), FIELD("content-type", "application/grpc")

static const nghttp2_nv response_headers[] = {RESPONSE};
static const nghttp2_nv ok_trailers[] = {FIELD("grpc-status", "0")};
static const nghttp2_nv not_found[] = {RESPONSE, FIELD("grpc-status", "5")};
static const nghttp2_nv internal[] = {RESPONSE, FIELD("grpc-status", "13")};

static size_t read_prepared(stream *s, uint8_t *buffer, size_t room, int *is_end) {
    size_t n = prepared_length - s->offset;
    if (n > room) n = room;
    memcpy(buffer, prepared_list + s->offset, n);
    s->offset += n;
    *is_end = s->offset == prepared_length;
    return n;
}

static size_t read_body(stream *s, uint8_t *buffer, size_t room, int *is_end) {
    size_t n = 0;
    for (;;) {
        size_t part = s->length - s->offset;
        if (part > room - n) part = room - n;
        memcpy(buffer + n, s->body + s->offset, part);
        n += part;
        s->offset += part;
        if (s->offset < s->length) return n;
        if (s->rows && sqlite3_step(s->rows) == SQLITE_ROW) {
            stream_put_row(s, s->rows);
            continue;
        }
        *is_end = 1;
        return n;
    }
}

static ssize_t read_data(
    nghttp2_session *session, int32_t id, uint8_t *buffer, size_t room, uint32_t *flags,
    nghttp2_data_source *source, void *user
) {
    stream *s = source->ptr;
    int is_end = 0;
    size_t n = s->method == METHOD_LIST && !self->database
        ? read_prepared(s, buffer, room, &is_end)
        : read_body(s, buffer, room, &is_end);
    if (is_end) {
        *flags |= NGHTTP2_DATA_FLAG_EOF | NGHTTP2_DATA_FLAG_NO_END_STREAM;
        nghttp2_submit_trailer(session, id, ok_trailers, 1);
    }
    return n;
}

static void prepare_list(const stream *s) {
    if (prepared_length) return;
    prepared_list = malloc(10000 * s->length);
    for (int i = 0; i < 10000; i++) {
        memcpy(prepared_list + prepared_length, s->body, s->length);
        prepared_length += s->length;
    }
}

static int answer(nghttp2_session *session, int32_t id) {
    stream *s = nghttp2_session_get_stream_user_data(session, id);
    if (!s) return 0;
    uint32_t length = 0;
    if (s->length >= PREFIX_BYTES) memcpy(&length, s->body + 1, 4);
    if (s->length < PREFIX_BYTES || s->body[0] || ntohl(length) != s->length - PREFIX_BYTES)
        return nghttp2_submit_response(session, id, internal, 3, NULL);
    if (s->method == METHOD_RETRIEVE && self->retrieve) {
        sqlite3_bind_int(self->retrieve, 1, requested_id(s));
        int is_found = sqlite3_step(self->retrieve) == SQLITE_ROW;
        if (is_found) stream_put_row(s, self->retrieve);
        sqlite3_reset(self->retrieve);
        if (!is_found) return nghttp2_submit_response(session, id, not_found, 3, NULL);
    } else if (s->method == METHOD_LIST && self->database) {
        const char *sql = "SELECT id, title, content FROM account_post ORDER BY id";
        sqlite3_prepare_v2(self->database, sql, -1, &s->rows, NULL);
        s->length = s->offset = 0;
    } else if (s->method == METHOD_LIST) {
        prepare_list(s);
    }
    nghttp2_data_provider provider = {.source.ptr = s, .read_callback = read_data};
    return nghttp2_submit_response(session, id, response_headers, 2, &provider);
}

// MARK: nghttp2's callbacks

static int on_begin_headers(nghttp2_session *session, const nghttp2_frame *frame, void *user) {
    if (frame->hd.type == NGHTTP2_HEADERS && frame->headers.cat == NGHTTP2_HCAT_REQUEST)
        nghttp2_session_set_stream_user_data(session, frame->hd.stream_id, stream_new());
    return 0;
}

static int ends_with(const uint8_t *bytes, size_t length, const char *suffix) {
    size_t n = strlen(suffix);
    return length >= n && !memcmp(bytes + length - n, suffix, n);
}

static int on_header(
    nghttp2_session *session, const nghttp2_frame *frame, const uint8_t *name, size_t name_length,
    const uint8_t *value, size_t value_length, uint8_t flags, void *user
) {
    if (name_length != 5 || memcmp(name, ":path", 5)) return 0;
    stream *s = nghttp2_session_get_stream_user_data(session, frame->hd.stream_id);
    if (!s) return 0;
    if (ends_with(value, value_length, "/List")) s->method = METHOD_LIST;
    if (ends_with(value, value_length, "/Retrieve")) s->method = METHOD_RETRIEVE;
    return 0;
}

static int on_data(
    nghttp2_session *session, uint8_t flags, int32_t id, const uint8_t *data, size_t length,
    void *user
) {
    stream *s = nghttp2_session_get_stream_user_data(session, id);
    if (!s) return 0;
    stream_reserve(s, s->length + length);
    memcpy(s->body + s->length, data, length);
    s->length += length;
    return 0;
}

static int on_frame(nghttp2_session *session, const nghttp2_frame *frame, void *user) {
    int is_message = frame->hd.type == NGHTTP2_DATA || frame->hd.type == NGHTTP2_HEADERS;
    if (is_message && frame->hd.flags & NGHTTP2_FLAG_END_STREAM)
        return answer(session, frame->hd.stream_id);
    return 0;
}

static int on_close(nghttp2_session *session, int32_t id, uint32_t code, void *user) {
    stream *s = nghttp2_session_get_stream_user_data(session, id);
    if (s) stream_free(s);
    return 0;
}

static void make_callbacks(void) {
    nghttp2_session_callbacks_new(&callbacks);
    nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, on_begin_headers);
    nghttp2_session_callbacks_set_on_header_callback(callbacks, on_header);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, on_data);
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, on_frame);
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, on_close);
    nghttp2_option_new(&options);
    nghttp2_option_set_no_closed_streams(options, 1);
}

// MARK: connections

static void wait_for(connection *c, int waits_for_write) {
    if (c->waits_for_write == waits_for_write) return;
    c->waits_for_write = waits_for_write;
    struct epoll_event event = {EPOLLIN | (waits_for_write ? EPOLLOUT : 0), {.ptr = c}};
    epoll_ctl(self->epoll, EPOLL_CTL_MOD, c->fd, &event);
}

// Sends what the session has to say. Returns 0, or -1 if the connection is dead.
static int flush(connection *c) {
    for (;;) {
        while (c->length < OUTPUT_CAPACITY - OUTPUT_RESERVE) {
            const uint8_t *frame;
            ssize_t n = nghttp2_session_mem_send(c->session, &frame);
            if (n < 0) return -1;
            if (n == 0) break;
            memcpy(c->output + c->length, frame, n);
            c->length += n;
        }
        if (c->length == c->offset) break;
        ssize_t n = write(c->fd, c->output + c->offset, c->length - c->offset);
        if (n < 0 && errno != EAGAIN) return -1;
        if (n < 0) {
            wait_for(c, 1);
            return 0;
        }
        c->offset += n;
        if (c->offset == c->length) {
            c->offset = c->length = 0;
        } else if (c->offset > OUTPUT_CAPACITY / 2) {
            memmove(c->output, c->output + c->offset, c->length - c->offset);
            c->length -= c->offset;
            c->offset = 0;
        }
    }
    c->offset = c->length = 0;
    wait_for(c, 0);
    return 0;
}

static void connection_free(connection *c) {
    epoll_ctl(self->epoll, EPOLL_CTL_DEL, c->fd, NULL);
    close(c->fd);
    nghttp2_session_del(c->session);
    free(c->output);
    free(c);
}

static void accept_connections(void) {
    int fd, on = 1;
    while ((fd = accept4(self->listener, NULL, NULL, SOCK_NONBLOCK)) >= 0) {
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        connection *c = calloc(1, sizeof *c);
        c->fd = fd;
        c->output = malloc(OUTPUT_CAPACITY);
        nghttp2_session_server_new2(&c->session, callbacks, c, options);
        nghttp2_settings_entry settings[] = {
            {NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, 1000},
            {NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, 1 << 20},
        };
        nghttp2_submit_settings(c->session, 0, settings, 2);
        nghttp2_session_set_local_window_size(c->session, 0, 0, 1 << 24);
        struct epoll_event event = {EPOLLIN, {.ptr = c}};
        epoll_ctl(self->epoll, EPOLL_CTL_ADD, fd, &event);
        if (flush(c)) connection_free(c);
    }
}

// Returns 0, or -1 if the connection is over.
static int serve(connection *c, uint32_t events) {
    static __thread uint8_t buffer[256 * 1024];
    if (events & (EPOLLIN | EPOLLHUP | EPOLLERR)) {
        ssize_t n = read(c->fd, buffer, sizeof buffer);
        if (n == 0 || (n < 0 && errno != EAGAIN)) return -1;
        if (n > 0 && nghttp2_session_mem_recv(c->session, buffer, n) < 0) return -1;
    }
    if (flush(c)) return -1;
    int wants = nghttp2_session_want_read(c->session) || nghttp2_session_want_write(c->session);
    return wants || c->length ? 0 : -1;
}

// MARK: workers

static void die(const char *what, const char *why) {
    fprintf(stderr, "limit: %s: %s\n", what, why);
    exit(1);
}

static void open_database(worker *w) {
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    const char *sql = "SELECT id, title, content FROM account_post WHERE id = ?";
    if (sqlite3_open_v2(database_path, &w->database, flags, NULL)
        || sqlite3_prepare_v2(w->database, sql, -1, &w->retrieve, NULL))
        die(database_path, sqlite3_errmsg(w->database));
}

static void open_listener(worker *w) {
    int on = 1;
    w->listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    setsockopt(w->listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    setsockopt(w->listener, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
    struct sockaddr_in address = {
        .sin_family = AF_INET,
        .sin_port = htons(port),
        .sin_addr.s_addr = htonl(INADDR_LOOPBACK),
    };
    if (bind(w->listener, (void *)&address, sizeof address) || listen(w->listener, 1024))
        die("listen", strerror(errno));
    w->epoll = epoll_create1(0);
    struct epoll_event event = {EPOLLIN, {.ptr = NULL}};
    epoll_ctl(w->epoll, EPOLL_CTL_ADD, w->listener, &event);
}

static void *run(void *unused) {
    worker w = {0};
    self = &w;
    if (database_path) open_database(&w);
    open_listener(&w);
    struct epoll_event events[256];
    for (;;) {
        int n = epoll_wait(w.epoll, events, 256, -1);
        for (int i = 0; i < n; i++) {
            connection *c = events[i].data.ptr;
            if (!c) accept_connections();
            else if (serve(c, events[i].events)) connection_free(c);
        }
    }
    return NULL;
}


int main(int argc, char **argv) {
    if (argc < 2) die("usage", "limit PORT [THREADS=1] [DATABASE]");
    port = atoi(argv[1]);
    int threads = argc > 2 ? atoi(argv[2]) : 1;
    if (argc > 3) database_path = argv[3];
    signal(SIGPIPE, SIG_IGN);
    make_callbacks();
    for (int i = 1; i < threads; i++) {
        pthread_t thread;
        pthread_create(&thread, NULL, run, NULL);
    }
    run(NULL);
}

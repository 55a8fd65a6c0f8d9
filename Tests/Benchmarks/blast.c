// A load generator for gRPC that costs little, so that the server is what is measured: frames are
// made beforehand, requests after the first are six indexed HPACK fields, and replies are not decoded.
//
// usage: blast PORT PATH BODYFILE CONNECTIONS STREAMS SECONDS [RATE [tls]]
//   BODYFILE holds the request's DATA: the 5-byte prefix and the message.
//   Keeps STREAMS requests open on each connection; with a RATE above 0, starts that many requests a second instead,
//   in a burst every 100 microseconds, one connection after the other, however fast the replies are. Between bursts
//   it sleeps: a generator that spins takes half of the core that a server on its sibling thread has.
//   Counts streams that end with HEADERS and END_STREAM, after half a second of warming up, and fails if one is reset.
//   Latency is measured from the time at which a request was due, so that a server that stalls does not hide it.
//   With `tls`, over TLS 1.3 to any certificate.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define BUFFER_BYTES (1 << 20)
#define CONNECTION_WINDOW (1 << 24)  // received DATA after which the connection's window is reopened
#define WARM_UP_SECONDS 0.5
#define OPEN_REQUESTS 65536  // whose times are remembered, on one connection; a power of two
#define MOST_IN_FLIGHT 500  // on one connection at a RATE, where a full one holds up all: what servers and sockets allow
#define BURST_SECONDS 100e-6
#define LATENCY_BUCKETS 1000000  // of 100 ns each

enum frame_type {
    FRAME_DATA = 0,
    FRAME_HEADERS = 1,
    FRAME_RST_STREAM = 3,
    FRAME_SETTINGS = 4,
    FRAME_PING = 6,
    FRAME_GOAWAY = 7,
    FRAME_WINDOW_UPDATE = 8,
};
enum { FLAG_END_STREAM = 1, FLAG_ACK = 1, FLAG_END_HEADERS = 4 };

typedef struct {
    int fd;
    SSL *tls;  // NULL for clear text
    uint32_t next_stream;
    int in_flight;
    uint8_t *input, *output;
    size_t input_length, output_length;
    uint64_t unacknowledged;
    double due[OPEN_REQUESTS];  // by stream
} connection;

static uint8_t body[65536], first_headers[512];
static size_t body_length, first_length;
static SSL_CTX *tls_context;  // NULL for clear text
static long replies, data_frames, data_bytes;
static double now, request_due, rate;
static int is_warm;
static uint32_t latencies[LATENCY_BUCKETS];

// :method POST, :scheme http, then :path, :authority, content-type and te from the dynamic table, which the
// first request of the connection has filled.
static const uint8_t next_headers[] = {0x83, 0x86, 0xc1, 0xc0, 0xbf, 0xbe};

static void die(const char *what) {
    fprintf(stderr, "blast: %s\n", what);
    exit(1);
}

static double seconds_now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec * 1e-9;
}

static double cpu_seconds(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
        + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6;
}

// MARK: frames

static void put_bytes(connection *c, const void *bytes, size_t length) {
    if (!length) return;
    if (c->output_length + length > BUFFER_BYTES) die("too many streams for the buffer");
    memcpy(c->output + c->output_length, bytes, length);
    c->output_length += length;
}

static void put_frame(
    connection *c, enum frame_type type, uint8_t flags, uint32_t stream, const void *payload,
    uint32_t length
) {
    uint8_t header[] = {
        length >> 16, length >> 8, length, type, flags,
        stream >> 24, stream >> 16, stream >> 8, stream,
    };
    put_bytes(c, header, sizeof header);
    put_bytes(c, payload, length);
}

static void put_window_update(connection *c, uint32_t increment) {
    uint32_t payload = htonl(increment);
    put_frame(c, FRAME_WINDOW_UPDATE, 0, 0, &payload, 4);
}

static void put_request(connection *c) {
    c->due[c->next_stream / 2 % OPEN_REQUESTS] = request_due;
    int is_first = c->next_stream == 1;
    const uint8_t *headers = is_first ? first_headers : next_headers;
    size_t length = is_first ? first_length : sizeof next_headers;
    put_frame(c, FRAME_HEADERS, FLAG_END_HEADERS, c->next_stream, headers, length);
    put_frame(c, FRAME_DATA, FLAG_END_STREAM, c->next_stream, body, body_length);
    c->next_stream += 2;
    c->in_flight++;
}

// One HPACK literal that enters the dynamic table; `index` names a field of the static table, 0 none.
static uint8_t *put_literal(uint8_t *p, int index, const char *name, const char *value) {
    *p++ = 0x40 | index;
    if (!index) {
        *p++ = strlen(name);
        p = (uint8_t *)stpcpy((char *)p, name);
    }
    *p++ = strlen(value);
    return (uint8_t *)stpcpy((char *)p, value);
}

static void make_first_headers(const char *path) {
    if (strlen(path) > 126) die("the path is too long");
    uint8_t *p = first_headers;
    *p++ = 0x83;
    *p++ = 0x86;
    p = put_literal(p, 4, NULL, path);
    p = put_literal(p, 1, NULL, "127.0.0.1");
    p = put_literal(p, 31, NULL, "application/grpc");
    p = put_literal(p, 0, "te", "trailers");
    first_length = p - first_headers;
}

// MARK: latency

static void record_latency(double seconds) {
    long bucket = seconds * 1e7;
    if (bucket >= LATENCY_BUCKETS) bucket = LATENCY_BUCKETS - 1;
    if (is_warm && bucket >= 0) latencies[bucket]++;
}

static double latency_microseconds(double part) {
    long all = 0, sum = 0;
    for (int i = 0; i < LATENCY_BUCKETS; i++) all += latencies[i];
    for (int i = 0; i < LATENCY_BUCKETS; i++) {
        sum += latencies[i];
        if (sum >= all * part) return (i + 1) / 10.0;
    }
    return 0;
}

// MARK: connections

static void flush(connection *c) {
    size_t offset = 0;
    while (offset < c->output_length) {
        const uint8_t *rest = c->output + offset;
        size_t length = c->output_length - offset;
        ssize_t n = c->tls ? SSL_write(c->tls, rest, length) : write(c->fd, rest, length);
        if (c->tls && n <= 0) die("TLS cannot write");
        if (n < 0 && errno != EAGAIN) die(strerror(errno));
        if (n > 0) offset += n;
    }
    c->output_length = 0;
}

static void start_tls(connection *c) {
    const unsigned char *protocol;
    unsigned length;
    c->tls = SSL_new(tls_context);
    SSL_set_fd(c->tls, c->fd);
    if (SSL_connect(c->tls) != 1) die("TLS cannot connect");
    SSL_get0_alpn_selected(c->tls, &protocol, &length);
    if (length != 2) die("the server does not agree on h2");
}

static void open_connection(connection *c, int port, int streams) {
    int on = 1;
    struct sockaddr_in address = {
        .sin_family = AF_INET,
        .sin_port = htons(port),
        .sin_addr.s_addr = htonl(INADDR_LOOPBACK),
    };
    c->fd = socket(AF_INET, SOCK_STREAM, 0);
    if (connect(c->fd, (void *)&address, sizeof address)) die(strerror(errno));
    setsockopt(c->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (tls_context) start_tls(c);
    c->input = malloc(BUFFER_BYTES);
    c->output = malloc(BUFFER_BYTES);
    c->next_stream = 1;
    put_bytes(c, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 24);
    // SETTINGS_INITIAL_WINDOW_SIZE as large as a 31-bit number minus room; SETTINGS_ENABLE_PUSH 0.
    static const uint8_t settings[] = {0, 4, 0x3f, 0xff, 0xff, 0xff, 0, 2, 0, 0, 0, 0};
    put_frame(c, FRAME_SETTINGS, 0, 0, settings, sizeof settings);
    put_window_update(c, 0x3fff0000);
    for (int i = 0; i < streams; i++) put_request(c);
    flush(c);
}

static void handle_frame(
    connection *c, enum frame_type type, uint8_t flags, uint32_t stream, const uint8_t *payload,
    uint32_t length
) {
    switch (type) {
    case FRAME_DATA:
        data_frames++;
        data_bytes += length;
        c->unacknowledged += length;
        break;
    case FRAME_HEADERS:
        if (!(flags & FLAG_END_STREAM)) break;
        replies++;
        c->in_flight--;
        record_latency(now - c->due[stream / 2 % OPEN_REQUESTS]);
        request_due = now;
        if (!rate) put_request(c);
        break;
    case FRAME_SETTINGS:
        if (!(flags & FLAG_ACK)) put_frame(c, FRAME_SETTINGS, FLAG_ACK, 0, NULL, 0);
        break;
    case FRAME_PING:
        if (!(flags & FLAG_ACK)) put_frame(c, FRAME_PING, FLAG_ACK, 0, payload, length);
        break;
    case FRAME_RST_STREAM: die("the server reset a stream");
    case FRAME_GOAWAY: die("the server sent GOAWAY");
    default: break;
    }
}

static void receive(connection *c) {
    uint8_t *free_part = c->input + c->input_length;
    size_t room = BUFFER_BYTES - c->input_length;
    ssize_t n = c->tls ? SSL_read(c->tls, free_part, room) : read(c->fd, free_part, room);
    if (n <= 0) die("the server closed a connection");
    c->input_length += n;
    now = seconds_now();
    uint8_t *p = c->input, *end = c->input + c->input_length;
    while (end - p >= 9) {
        uint32_t length = p[0] << 16 | p[1] << 8 | p[2];
        if ((size_t)(end - p) < 9 + length) break;
        uint32_t stream = p[5] << 24 | p[6] << 16 | p[7] << 8 | p[8];
        handle_frame(c, p[3], p[4], stream, p + 9, length);
        p += 9 + length;
    }
    c->input_length = end - p;
    memmove(c->input, p, c->input_length);
    if (c->unacknowledged > CONNECTION_WINDOW) {
        put_window_update(c, c->unacknowledged);
        c->unacknowledged = 0;
    }
    if (c->tls && SSL_pending(c->tls)) return receive(c);
    flush(c);
}

int main(int argc, char **argv) {
    if (argc < 7) die("usage: blast PORT PATH BODYFILE CONNECTIONS STREAMS SECONDS [RATE [tls]]");
    if (argc > 7) rate = atof(argv[7]);
    if (argc > 8) {
        tls_context = SSL_CTX_new(TLS_client_method());
        SSL_CTX_set_min_proto_version(tls_context, TLS1_3_VERSION);
        SSL_CTX_set_alpn_protos(tls_context, (const unsigned char *)"\2h2", 3);
    }
    int port = atoi(argv[1]), connections = atoi(argv[4]), streams = atoi(argv[5]);
    double seconds = atof(argv[6]);
    FILE *file = fopen(argv[3], "rb");
    if (!file) die(strerror(errno));
    body_length = fread(body, 1, sizeof body, file);
    fclose(file);
    make_first_headers(argv[2]);

    int epoll = epoll_create1(0);
    connection *all = calloc(connections, sizeof *all);
    request_due = seconds_now();
    for (int i = 0; i < connections; i++) {
        open_connection(all + i, port, rate ? 0 : streams);
        struct epoll_event event = {EPOLLIN, {.ptr = all + i}};
        epoll_ctl(epoll, EPOLL_CTL_ADD, all[i].fd, &event);
    }
    prctl(PR_SET_TIMERSLACK, 1UL);
    double start = seconds_now(), warm = 0, cpu = 0;
    long warm_replies = 0, started = 0;
    double burst = start;  // when the next requests are due
    now = start;
    while (!warm || now - warm < seconds) {
        struct epoll_event events[64];
        struct timespec timeout = {.tv_sec = 1};
        // After a stall the replies are waited for before more is sent; what is due stays due.
        int is_full = all[started % connections].in_flight >= MOST_IN_FLIGHT;
        if (rate && !is_full) timeout = (struct timespec){.tv_nsec = burst > now ? (burst - now) * 1e9 : 0};
        int n = epoll_pwait2(epoll, events, 64, &timeout, NULL);
        for (int i = 0; i < n; i++) receive(events[i].data.ptr);
        now = seconds_now();
        while (rate && burst <= now) {
            if (started >= (burst + BURST_SECONDS - start) * rate) {
                burst += BURST_SECONDS;
                continue;
            }
            connection *c = all + started % connections;
            if (c->in_flight >= MOST_IN_FLIGHT) break;
            request_due = burst;
            put_request(c);
            started++;
        }
        for (int i = 0; rate && i < connections; i++) flush(all + i);
        if (!warm && now - start > WARM_UP_SECONDS) {
            warm = now;
            is_warm = 1;
            warm_replies = replies;
            cpu = cpu_seconds();
        }
    }
    double time = now - warm;
    printf(
        "rps=%.0f cli_cpu=%.2f data_frames_per_req=%.3f data_bytes_per_req=%.2f p50_us=%.1f p99_us=%.1f\n",
        (replies - warm_replies) / time, (cpu_seconds() - cpu) / time,
        (double)data_frames / (replies ? replies : 1), (double)data_bytes / (replies ? replies : 1),
        latency_microseconds(0.5), latency_microseconds(0.99)
    );
}

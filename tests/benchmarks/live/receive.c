/* receive: the load client of the live benchmark. It opens many GraphQL subscriptions to frames, over WebSockets
   (graphql-transport-ws) or server-sent events, checks that every frame comes once and in order, and notes when each
   message came. One thread, epoll, Linux.

       receive PORT PATH PAYLOADS RECORDS AT_ONCE ws|sse

   PAYLOADS has a line for each connection: the JSON of its query and variables. AT_ONCE connections are opened at the
   same time. On standard output comes "ready GOOD BROKEN" once each connection has its first answer. Standard input
   then takes "finish NUMBER MILLISECONDS": once every connection has the frame of that number, or the time is over,
   RECORDS is written, a line of JSON says what was counted, and all ends. */

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define LARGEST (16u << 20) /* of a message, in bytes */
#define QUIET_MS 200        /* how long is listened on for repetitions once all is there */

enum state { CONNECTING, UPGRADING, GREETING, WAITING, FOLLOWING, BROKEN };

struct buffer { char *data; size_t length, capacity; };

struct connection {
    int fd;
    enum state state;
    uint32_t number;   /* of the last frame that came */
    char *payload;
    size_t chunk_left; /* of the HTTP chunk that is being read, its line break included */
    struct buffer in, text; /* what was read; with server-sent events, what the chunks made of it */
};

/* A message with the frames from `first` to `last`; both are 0 where it is the subscribe message that was sent. */
struct record { uint32_t connection, first, last, bytes; uint64_t instant; };

static struct connection *connections;
static uint32_t count, opened, opening, ready, broken, told;
static struct record *records;
static size_t recorded, records_capacity;
static uint64_t messages, frames, repeated, skipped, received;
static struct sockaddr_in address;
static const char *path;
static int poller, sse;
static uint32_t at_once, wanted;
static uint64_t deadline; /* nanoseconds; 0 until told to finish */

static void die(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    fputs("receive: ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    exit(1);
}

static uint64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

static void *grown(void *memory, size_t size) {
    memory = realloc(memory, size);
    if (memory == NULL) die("no memory for %zu bytes", size);
    return memory;
}

static void make_room(struct buffer *buffer, size_t more) {
    if (buffer->capacity - buffer->length >= more) return;
    size_t capacity = buffer->capacity ? buffer->capacity : 4096;
    while (capacity - buffer->length < more) capacity *= 2;
    buffer->data = grown(buffer->data, capacity);
    buffer->capacity = capacity;
}

static void consume(struct buffer *buffer, size_t bytes) {
    buffer->length -= bytes;
    if (bytes && buffer->length) memmove(buffer->data, buffer->data + bytes, buffer->length);
}

static void record(struct connection *connection, uint32_t first, uint32_t last, size_t bytes, uint64_t instant) {
    if (recorded == records_capacity) {
        records_capacity = records_capacity ? 2 * records_capacity : 1 << 16;
        records = grown(records, records_capacity * sizeof *records);
    }
    records[recorded++] =
        (struct record){(uint32_t)(connection - connections), first, last, (uint32_t)bytes, instant};
}

static void give_up(struct connection *connection, const char *why, const char *text, size_t length) {
    if (connection->state == BROKEN) return;
    if (told++ < 5)
        fprintf(stderr, "connection %td: %s %.*s\n", connection - connections, why, (int)(length < 300 ? length : 300), text);
    if (connection->state == FOLLOWING) ready--;
    else opening--;
    connection->state = BROKEN;
    broken++;
    close(connection->fd);
    connection->fd = -1;
}

static void send_all(struct connection *connection, const char *data, size_t length) {
    /* What is sent is small and rare: a socket that does not take it at once is broken. */
    if (send(connection->fd, data, length, MSG_NOSIGNAL) != (ssize_t)length)
        give_up(connection, "cannot send:", strerror(errno), 99);
}

/* One WebSocket frame. It is masked as the protocol demands, with a mask of zeros. */
static void send_frame(struct connection *connection, int opcode, const char *data, size_t length) {
    char frame[8 + 65536];
    size_t head = 2;
    if (length > 65535) die("a message of %zu bytes is too long to send", length);
    frame[0] = (char)(0x80 | opcode);
    if (length < 126) frame[1] = (char)(0x80 | length);
    else {
        frame[1] = (char)(0x80 | 126);
        frame[2] = (char)(length >> 8);
        frame[3] = (char)length;
        head = 4;
    }
    memset(frame + head, 0, 4);
    memcpy(frame + head + 4, data, length);
    send_all(connection, frame, head + 4 + length);
}

static void open_next(void) {
    struct connection *connection = &connections[opened++];
    opening++;
    connection->state = CONNECTING;
    connection->fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    if (connection->fd < 0) die("no socket: %s", strerror(errno));
    int yes = 1;
    setsockopt(connection->fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    struct epoll_event event = {.events = EPOLLOUT, .data.ptr = connection};
    epoll_ctl(poller, EPOLL_CTL_ADD, connection->fd, &event);
    if (connect(connection->fd, (struct sockaddr *)&address, sizeof address) < 0 && errno != EINPROGRESS)
        give_up(connection, "cannot connect:", strerror(errno), 99);
}

static void on_connected(struct connection *connection) {
    char request[8192];
    int error = 0, length;
    socklen_t size = sizeof error;
    getsockopt(connection->fd, SOL_SOCKET, SO_ERROR, &error, &size);
    if (error) {
        give_up(connection, "cannot connect:", strerror(error), 99);
        return;
    }
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = connection};
    epoll_ctl(poller, EPOLL_CTL_MOD, connection->fd, &event);
    int port = ntohs(address.sin_port);
    if (sse)
        length = snprintf(request, sizeof request, "POST %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n"
            "Accept: text/event-stream\r\nContent-Type: application/json\r\nContent-Length: %zu\r\n\r\n%s",
            path, port, strlen(connection->payload), connection->payload);
    else
        length = snprintf(request, sizeof request, "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: Upgrade\r\n"
            "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: bGl2ZSBiZW5jaG1hcmsgIQ==\r\n"
            "Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n", path, port);
    if (length >= (int)sizeof request) die("a request is too long");
    connection->state = UPGRADING;
    if (sse) record(connection, 0, 0, 0, now());
    send_all(connection, request, (size_t)length);
}

static void subscribe(struct connection *connection) {
    char *message;
    int length = asprintf(&message, "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":%s}", connection->payload);
    if (length < 0) die("no memory");
    connection->state = WAITING;
    record(connection, 0, 0, 0, now());
    send_frame(connection, 1, message, (size_t)length);
    free(message);
}

/* An answer of the subscription: each of its frames must follow on the one before, and its nextNumber on the last. */
static void on_answer(struct connection *connection, const char *text, size_t length, uint64_t instant) {
    static const char number[] = "\"number\":", next[] = "\"nextNumber\":";
    const char *end = text + length, *found = text;
    uint32_t first = 0, last = 0;
    messages++;
    while ((found = memmem(found, (size_t)(end - found), number, sizeof number - 1)) != NULL) {
        uint32_t value = (uint32_t)strtoul(found += sizeof number - 1, NULL, 10);
        frames++;
        if (value <= connection->number) repeated++;
        else {
            skipped += value - connection->number - 1;
            connection->number = value;
            if (!first) first = value;
            last = value;
        }
    }
    const char *tail = length > 512 ? end - 512 : text;
    found = memmem(tail, (size_t)(end - tail), next, sizeof next - 1);
    if (found == NULL || strtoul(found + sizeof next - 1, NULL, 10) != connection->number) {
        give_up(connection, "an answer without the right nextNumber:", text, length);
        return;
    }
    if (first) record(connection, first, last, length, instant);
    if (connection->state != FOLLOWING) {
        connection->state = FOLLOWING;
        opening--;
        ready++;
    }
}

static int starts(const char *text, size_t length, const char *with) {
    return memmem(text, length < 64 ? length : 64, with, strlen(with)) != NULL;
}

static void on_message(struct connection *connection, const char *text, size_t length, uint64_t instant) {
    if (connection->state >= WAITING && starts(text, length, "\"next\"")) on_answer(connection, text, length, instant);
    else if (connection->state == GREETING && starts(text, length, "\"connection_ack\"")) subscribe(connection);
    else if (starts(text, length, "\"ping\"")) send_frame(connection, 1, "{\"type\":\"pong\"}", 15);
    else give_up(connection, "unexpected:", text, length);
}

/* Takes whole WebSocket frames from what was read. */
static void on_frames(struct connection *connection, uint64_t instant) {
    size_t place = 0;
    while (connection->state != BROKEN) {
        const unsigned char *head = (unsigned char *)connection->in.data + place;
        size_t left = connection->in.length - place, before = 2;
        if (left < 2) break;
        uint64_t length = head[1] & 0x7f;
        if (length >= 126) {
            size_t bytes = length == 126 ? 2 : 8;
            before += bytes;
            if (left < before) break;
            length = 0;
            for (size_t at = 2; at < before; at++) length = length << 8 | head[at];
        }
        if (length > LARGEST) {
            give_up(connection, "a message that is too large", "", 0);
            break;
        }
        if (left < before + length) {
            make_room(&connection->in, before + length - left);
            break;
        }
        const char *body = (const char *)head + before;
        if (head[0] == 0x81) on_message(connection, body, length, instant);
        else if (head[0] == 0x89) send_frame(connection, 10, body, length);
        else if (head[0] == 0x88) give_up(connection, "closed:", body + 2, length > 2 ? length - 2 : 0);
        else if (head[0] != 0x8a) give_up(connection, "a frame that is not understood", "", 0);
        place += before + length;
    }
    consume(&connection->in, place);
}

/* Takes the chunks of an HTTP answer from what was read, and the events from them. */
static void on_chunks(struct connection *connection, uint64_t instant) {
    struct buffer *in = &connection->in, *text = &connection->text;
    size_t place = 0;
    for (;;) {
        size_t left = in->length - place;
        if (connection->chunk_left) {
            size_t taken = connection->chunk_left < left ? connection->chunk_left : left;
            /* The last two bytes are the line break after the chunk. */
            size_t body = connection->chunk_left > 2 ? connection->chunk_left - 2 : 0;
            if (body > taken) body = taken;
            make_room(text, body);
            memcpy(text->data + text->length, in->data + place, body);
            text->length += body;
            connection->chunk_left -= taken;
            place += taken;
            if (connection->chunk_left) break;
            continue;
        }
        char *line_end = left ? memmem(in->data + place, left, "\r\n", 2) : NULL;
        if (line_end == NULL) break;
        size_t size = strtoul(in->data + place, NULL, 16);
        if (!size || size > LARGEST) {
            give_up(connection, "the stream ended", text->data, text->length);
            return;
        }
        connection->chunk_left = size + 2;
        place = (size_t)(line_end + 2 - in->data);
    }
    consume(in, place);
    place = 0;
    while (connection->state != BROKEN) {
        char *event = text->data + place, *end = memmem(event, text->length - place, "\n\n", 2);
        if (end == NULL) break;
        size_t length = (size_t)(end - event);
        if (starts(event, length, "event: next")) on_answer(connection, event, length, instant);
        else if (event[0] != ':') give_up(connection, "unexpected:", event, length);
        place += length + 2;
    }
    consume(text, place);
}

static void on_head(struct connection *connection) {
    struct buffer *in = &connection->in;
    char *end = memmem(in->data, in->length, "\r\n\r\n", 4);
    if (end == NULL) return;
    if (!starts(in->data, in->length, sse ? "HTTP/1.1 200" : "HTTP/1.1 101")) {
        give_up(connection, "refused:", in->data, in->length);
        return;
    }
    consume(in, (size_t)(end + 4 - in->data));
    connection->state = sse ? WAITING : GREETING;
    if (!sse) send_frame(connection, 1, "{\"type\":\"connection_init\"}", 26);
}

static void on_readable(struct connection *connection) {
    struct buffer *in = &connection->in;
    make_room(in, 2048);
    ssize_t bytes = recv(connection->fd, in->data + in->length, in->capacity - in->length, 0);
    uint64_t instant = now();
    if (bytes < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (bytes <= 0) {
        give_up(connection, "lost:", bytes ? strerror(errno) : "ended by the server", 99);
        return;
    }
    received += (uint64_t)bytes;
    in->length += (size_t)bytes;
    if (connection->state == UPGRADING) on_head(connection);
    if (connection->state > UPGRADING && connection->state != BROKEN)
        (sse ? on_chunks : on_frames)(connection, instant);
}

static void on_command(void) {
    char line[128];
    unsigned milliseconds;
    if (fgets(line, sizeof line, stdin) == NULL) exit(1);
    if (sscanf(line, "finish %u %u", &wanted, &milliseconds) != 2) die("unknown command: %s", line);
    deadline = now() + milliseconds * UINT64_C(1000000);
}

static int complete(void) {
    for (uint32_t at = 0; at < count; at++)
        if (connections[at].state != BROKEN && connections[at].number < wanted) return 0;
    return 1;
}

static void read_payloads(const char *name) {
    FILE *file = fopen(name, "r");
    char *line = NULL;
    size_t capacity = 0;
    ssize_t length;
    if (file == NULL) die("%s: %s", name, strerror(errno));
    while ((length = getline(&line, &capacity, file)) > 0) {
        line[strcspn(line, "\n")] = 0;
        connections = grown(connections, (count + 1) * sizeof *connections);
        connections[count++] = (struct connection){.fd = -1, .payload = strdup(line)};
    }
    free(line);
    fclose(file);
    struct rlimit limit;
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_cur < count + 16)
        die("%u connections need as many open files, and %llu are allowed (ulimit -Hn)", count,
            (unsigned long long)limit.rlim_cur);
}

static void write_records(const char *name) {
    FILE *file = fopen(name, "wb");
    if (file == NULL || fwrite(records, sizeof *records, recorded, file) != recorded || fclose(file))
        die("%s: %s", name, strerror(errno));
}

int main(int argc, char **argv) {
    if (argc != 7) die("usage: receive PORT PATH PAYLOADS RECORDS AT_ONCE ws|sse");
    address = (struct sockaddr_in){.sin_family = AF_INET, .sin_port = htons((uint16_t)atoi(argv[1])),
                                   .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    path = argv[2];
    at_once = (uint32_t)atoi(argv[5]);
    sse = strcmp(argv[6], "sse") == 0;
    read_payloads(argv[3]);
    setvbuf(stdin, NULL, _IONBF, 0);
    poller = epoll_create1(0);
    struct epoll_event command = {.events = EPOLLIN, .data.ptr = NULL}, events[512];
    epoll_ctl(poller, EPOLL_CTL_ADD, 0, &command);
    int said = 0;
    uint64_t checked = 0;
    for (;;) {
        while (opened < count && opening < at_once) open_next();
        if (!said && ready + broken == count) {
            printf("ready %u %u\n", ready, broken);
            fflush(stdout);
            said = 1;
        }
        int found = epoll_wait(poller, events, 512, deadline ? 20 : -1);
        for (int at = 0; at < found; at++) {
            struct connection *connection = events[at].data.ptr;
            if (connection == NULL) on_command();
            else if (connection->state == CONNECTING) on_connected(connection);
            else if (connection->state != BROKEN) on_readable(connection);
        }
        if (deadline && now() >= deadline) break;
        if (deadline && wanted && now() - checked > 20000000u) {
            checked = now();
            if (complete()) {
                uint64_t quiet = now() + QUIET_MS * UINT64_C(1000000);
                if (quiet < deadline) deadline = quiet;
                wanted = 0;
            }
        }
    }
    write_records(argv[4]);
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    double cpu = (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
        (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    printf("{\"messages\":%llu,\"frames\":%llu,\"repeated\":%llu,\"skipped\":%llu,\"broken\":%u,\"bytes\":%llu,"
           "\"cpu_seconds\":%.3f}\n", (unsigned long long)messages, (unsigned long long)frames,
           (unsigned long long)repeated, (unsigned long long)skipped, broken, (unsigned long long)received, cpu);
    return 0;
}

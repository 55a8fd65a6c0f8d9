#pragma once
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <errno.h>

// Glibc hides accept4 behind _GNU_SOURCE, which the Glibc module does not define.
int accept4(int socket, struct sockaddr *address, socklen_t *length, int flags);

static inline int clinux_accept(int socket, struct sockaddr *address, socklen_t *length) {
    return accept4(socket, address, length, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

#pragma once
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>

// Glibc hides accept4 behind _GNU_SOURCE, which the Glibc module does not define.
int accept4(int socket, struct sockaddr *address, socklen_t *length, int flags);

static inline int clinux_accept(int socket, struct sockaddr *address, socklen_t *length) {
    return accept4(socket, address, length, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

// As accept4: a pipe whose ends no process that is started meanwhile inherits.
int pipe2(int ends[2], int flags);

static inline int clinux_pipe(int ends[2]) {
    return pipe2(ends, O_CLOEXEC);
}

// Glibc 2.34 and 2.29 hide these behind _GNU_SOURCE in the same way.
#include <spawn.h>
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);

static inline int clinux_spawn_closefrom(posix_spawn_file_actions_t *actions, int from) {
    return posix_spawn_file_actions_addclosefrom_np(actions, from);
}

static inline int clinux_spawn_chdir(posix_spawn_file_actions_t *actions, const char *path) {
    return posix_spawn_file_actions_addchdir_np(actions, path);
}

// As accept4, hidden from Swift.
int sched_getaffinity(int process, unsigned long size, cpu_set_t *set);
int pthread_setname_np(pthread_t thread, const char *name);

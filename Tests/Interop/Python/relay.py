"""A TCP relay that counts: what the wire carries tells whether messages were compressed."""

import socket
import threading


class Relay:
    """Listens on `port` and passes connections on to `target`, a port of this machine too."""

    def __init__(self, target):
        self.target = target
        self.sent = 0  # bytes from the client to the server
        self.received = 0  # bytes from the server to the client
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            client, _ = self.listener.accept()
            server = socket.create_connection(("127.0.0.1", self.target))
            for source, sink, counter in ((client, server, "sent"), (server, client, "received")):
                source.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                work = threading.Thread(target=self._copy, args=(source, sink, counter), daemon=True)
                work.start()

    def _copy(self, source, sink, counter):
        try:
            while data := source.recv(65536):
                setattr(self, counter, getattr(self, counter) + len(data))
                sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)
        except OSError:
            source.close()
            sink.close()

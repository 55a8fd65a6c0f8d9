// The echo server of grpc-go that `make bench` measures.
package main

import (
	"context"
	"log"
	"net"
	"os"

	"google.golang.org/grpc"
)

type echoServer struct{ UnimplementedEchoServer }

func (echoServer) Ping(_ context.Context, request *EchoMessage) (*EchoMessage, error) {
	return &EchoMessage{Payload: request.Payload}, nil
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:"+os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	server := grpc.NewServer()
	RegisterEchoServer(server, echoServer{})
	log.Fatal(server.Serve(listener))
}

// The echo server of C++ gRPC that `make bench` measures: the callback interface, which its documentation advises.
#include <grpcpp/grpcpp.h>

#include "echo.grpc.pb.h"

class EchoService final : public echo::Echo::CallbackService {
  grpc::ServerUnaryReactor* Ping(
      grpc::CallbackServerContext* context, const echo::EchoMessage* request,
      echo::EchoMessage* response) override {
    response->set_payload(request->payload());
    auto* reactor = context->DefaultReactor();
    reactor->Finish(grpc::Status::OK);
    return reactor;
  }
};

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  EchoService service;
  grpc::ServerBuilder builder;
  builder.AddListeningPort(std::string("127.0.0.1:") + argv[1], grpc::InsecureServerCredentials());
  builder.RegisterService(&service);
  builder.BuildAndStart()->Wait();
}

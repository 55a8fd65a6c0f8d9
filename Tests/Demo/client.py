"""An unmodified gRPC client: its stubs come from the generated .proto through grpc_tools.protoc.

usage: client.py HOST:PORT tour          calls every method of PostController and prints the answers
       client.py HOST:PORT title         prints the title of the first row listed
"""
import sys

sys.path.insert(0, ".")

import grpc

import account_pb2
import account_pb2_grpc


def show(call, answer):
    print(f"{call:<42} -> {answer}")


def line(post):
    return f"id={post.id} title={post.title!r} content={post.content!r}"


def tour(stub):
    for number in (1, 2, 3):
        post = stub.Create(account_pb2.Post(title=f"title {number}", content=f"content {number}"))
        show(f"Create(title='title {number}')", line(post))
    for post in stub.List(account_pb2.PostListRequest()):
        show("List()", line(post))
    show("Retrieve(id=2)", line(stub.Retrieve(account_pb2.PostRetrieveRequest(id=2))))
    show("Update(id=2, title='changed')", line(stub.Update(account_pb2.Post(id=2, title="changed", content="new"))))
    stub.Destroy(account_pb2.Post(id=3))
    show("Destroy(id=3)", "Empty")
    for call, request in (
        (stub.Retrieve, account_pb2.PostRetrieveRequest(id=99)),
        (stub.Create, account_pb2.Post(title="", content="no title")),
    ):
        try:
            call(request)
            sys.exit(f"{request} was accepted")
        except grpc.RpcError as error:
            show("the same with " + str(request).strip().replace("\n", ", "), f"{error.code().name}: {error.details()}")


def main():
    target, what = sys.argv[1:]
    with grpc.insecure_channel(target) as channel:
        stub = account_pb2_grpc.PostControllerStub(channel)
        if what == "tour":
            tour(stub)
        else:
            print(next(iter(stub.List(account_pb2.PostListRequest(), timeout=5))).title)


if __name__ == "__main__":
    main()

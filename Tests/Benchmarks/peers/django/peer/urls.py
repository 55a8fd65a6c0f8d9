"""Where django-grpc-framework looks for handlers."""
import account_pb2_grpc
from account.services import PostService

urlpatterns = []


def grpc_handlers(server):
    account_pb2_grpc.add_PostControllerServicer_to_server(PostService.as_servicer(), server)

"""The serializer of the quickstart, in django-grpc-framework."""
import account_pb2
from django_grpc_framework import proto_serializers

from account.models import Post


class PostSerializer(proto_serializers.ModelProtoSerializer):
    class Meta:
        model = Post
        proto_class = account_pb2.Post
        fields = ["id", "title", "content", "created"]

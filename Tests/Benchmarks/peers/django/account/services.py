"""The service of the quickstart, in django-grpc-framework."""
from django_grpc_framework import generics

from account.models import Post
from account.serializers import PostSerializer


class PostService(generics.ModelService):
    queryset = Post.objects.all()
    serializer_class = PostSerializer

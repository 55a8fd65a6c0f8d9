"""The service of the quickstart, in django-grpc-framework."""
from django_grpc_framework import generics

from account.models import Post
from account.serializers import PostSerializer


class PostService(generics.ModelService):
    queryset = Post.objects.all()
    serializer_class = PostSerializer
    # The reload figure edits this line and waits for an answer that shows it.
    MARK = ""

    def Retrieve(self, request, context):
        message = super().Retrieve(request, context)
        if self.MARK:
            message.title = self.MARK
        return message

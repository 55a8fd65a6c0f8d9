"""A Django project of one file, whose app `journal` has a model of every kind of field.

    django_journal.py DATABASE-URL COMMAND [ARGUMENT...]

Migrations are made in the folder given by JOURNAL_FOLDER.
"""

import os
import sys
import types
from urllib.parse import urlsplit

import django
from django.conf import settings


def database(url):
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        return {"ENGINE": "django.db.backends.sqlite3", "NAME": parts.path}
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path[1:],
        "USER": parts.username,
        "HOST": parts.hostname,
        "PORT": parts.port,
    }


folder = os.environ["JOURNAL_FOLDER"]
os.makedirs(f"{folder}/journal_migrations", exist_ok=True)
open(f"{folder}/journal_migrations/__init__.py", "a").close()
# Without such a module dumpdata passes the app over; the models stand here.
open(f"{folder}/models.py", "a").close()
sys.path.insert(0, folder)
settings.configure(
    DATABASES={"default": database(sys.argv[1])},
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth", "journal"],
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    MIGRATION_MODULES={"journal": "journal_migrations"},
    USE_TZ=True,
)

app = types.ModuleType("journal")
app.__path__ = [folder]
app.__file__ = f"{folder}/__init__.py"
sys.modules["journal"] = app
django.setup()

from django.db import models  # noqa: E402


class Author(models.Model):
    name = models.CharField(max_length=50, unique=True)
    boss = models.ForeignKey("self", models.SET_NULL, null=True)

    class Meta:
        app_label = "journal"


class Tag(models.Model):
    id = models.AutoField(primary_key=True)
    label = models.SlugField(max_length=20)

    class Meta:
        app_label = "journal"


class Post(models.Model):
    title = models.CharField(max_length=100, db_index=True)
    body = models.TextField(blank=True)
    author = models.ForeignKey(Author, models.CASCADE)
    tags = models.ManyToManyField(Tag)
    related = models.ManyToManyField("self")
    rank = models.PositiveSmallIntegerField(default=1)
    views = models.BigIntegerField(null=True)
    price = models.DecimalField(max_digits=8, decimal_places=2, null=True)
    is_public = models.BooleanField(default=False)
    day = models.DateField(null=True)
    created_at = models.DateTimeField()
    extra = models.JSONField(default=dict)
    key = models.UUIDField(null=True)
    rating = models.FloatField(default=0)
    data = models.BinaryField(null=True)

    class Meta:
        app_label = "journal"
        unique_together = [("title", "author")]
        indexes = [models.Index(fields=["-created_at", "rank"], name="by_age")]


if __name__ == "__main__":
    from django.core.management import call_command

    if sys.argv[2] == "fill":
        ann = Author.objects.create(name="Ann")
        post = Post.objects.create(
            title="One",
            author=ann,
            created_at="2024-02-29T12:30:00Z",
            price="12.50",
            extra={"a": [1, None]},
            key="f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
            day="2024-02-29",
        )
        post.tags.add(Tag.objects.create(label="new"))
        post.related.add(Post.objects.create(title="Two", author=ann, created_at="2024-03-01T00:00:00Z"))
    elif sys.argv[2] == "count":
        print(Author.objects.count(), Post.objects.count(), Post.objects.filter(tags__label="new").count())
    elif sys.argv[2] == "makeuser":
        from django.contrib.auth.models import User

        User.objects.create_user(sys.argv[3], password=sys.argv[4])
    elif sys.argv[2] == "makegroup":
        from django.contrib.auth.models import Group, Permission, User

        group = Group.objects.create(name=sys.argv[3])
        group.user_set.add(User.objects.get(username=sys.argv[4]))
        group.permissions.add(Permission.objects.get(codename=sys.argv[5]))
    elif sys.argv[2] == "checkpassword":
        from django.contrib.auth.models import User

        user = User.objects.get(username=sys.argv[3])
        print(user.check_password(sys.argv[4]), user.is_superuser, user.email)
    else:
        call_command(*sys.argv[2:])

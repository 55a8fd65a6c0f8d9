"""The same models in Django: makes their tables, writes rows, and prints what it reads.

Usage: peer.py URL create|write|read, URL being that of the database: sqlite:PATH or postgresql://USER@HOST:PORT/NAME.
PEER_PREFIX in the environment stands before the labels of the apps.
"""

import datetime
import decimal
import json
import os
import sys
import types
import urllib.parse
import uuid

import django
from django.conf import settings

url = urllib.parse.urlsplit(sys.argv[1])
if url.scheme == "sqlite":
    database = {"ENGINE": "django.db.backends.sqlite3", "NAME": url.path}
else:
    database = {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": url.path[1:],
        "USER": url.username,
        "HOST": url.hostname,
        "PORT": url.port,
    }
# Before the labels of the apps, which name their tables.
PREFIX = os.environ.get("PEER_PREFIX", "")
APPS = [PREFIX + name for name in ["museum", "club", "theatre"]]
for app in APPS:
    # Django finds the way back of relations only in apps that are installed.
    sys.modules[app] = types.ModuleType(app)
    sys.modules[app].__path__ = [os.path.dirname(os.path.abspath(__file__))]
settings.configure(
    INSTALLED_APPS=APPS,
    DATABASES={"default": database},
    USE_TZ=True,
    TIME_ZONE="UTC",
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
)
django.setup()

from django.db import connection, models  # noqa: E402


# What Django called the condition of a check before 5.1.
CONDITION = "condition" if django.VERSION >= (5, 1) else "check"


class Specimen(models.Model):
    small = models.SmallIntegerField()
    number = models.IntegerField()
    big = models.BigIntegerField()
    positive_small = models.PositiveSmallIntegerField()
    positive = models.PositiveIntegerField()
    positive_big = models.PositiveBigIntegerField()
    ratio = models.FloatField()
    price = models.DecimalField(max_digits=12, decimal_places=2)
    is_on = models.BooleanField()
    code = models.CharField(max_length=5)
    body = models.TextField()
    slug = models.SlugField()
    email = models.EmailField()
    url = models.URLField()
    file = models.FilePathField(path="/srv", blank=True)
    token = models.UUIDField()
    address = models.GenericIPAddressField()
    born = models.DateField()
    opens = models.TimeField()
    seen = models.DateTimeField()
    length = models.DurationField()
    data = models.BinaryField()
    extra = models.JSONField()

    class Meta:
        app_label = PREFIX + "museum"


class Fragment(models.Model):
    id = models.SmallAutoField(primary_key=True)
    small = models.SmallIntegerField(null=True)
    price = models.DecimalField(max_digits=30, decimal_places=10, null=True)
    slug = models.SlugField(allow_unicode=True, unique=True, null=True)
    file = models.FilePathField(path="/srv", null=True)
    token = models.UUIDField(unique=True, null=True)
    address = models.GenericIPAddressField(unpack_ipv4=True, null=True)
    born = models.DateField(null=True)
    opens = models.TimeField(null=True)
    changed = models.TimeField(auto_now=True, null=True)
    made = models.DateField(auto_now_add=True, null=True)

    class Meta:
        app_label = PREFIX + "museum"


class Crate(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    label = models.CharField(max_length=10)

    class Meta:
        app_label = PREFIX + "museum"


class Item(models.Model):
    crate = models.ForeignKey(Crate, on_delete=models.CASCADE)

    class Meta:
        app_label = PREFIX + "museum"


class Person(models.Model):
    name = models.CharField(max_length=20)
    friends = models.ManyToManyField("self", symmetrical=False)
    boss = models.ForeignKey("self", on_delete=models.SET_NULL, null=True)

    class Meta:
        app_label = PREFIX + "club"


class Profile(models.Model):
    person = models.OneToOneField(Person, on_delete=models.CASCADE, primary_key=True)
    motto = models.CharField(max_length=20)

    class Meta:
        app_label = PREFIX + "club"


class Badge(models.Model):
    person = models.OneToOneField(Person, on_delete=models.PROTECT)

    class Meta:
        app_label = PREFIX + "club"


class Group(models.Model):
    name = models.CharField(max_length=20)
    members = models.ManyToManyField(Person, through="Membership")

    class Meta:
        app_label = PREFIX + "club"


class Membership(models.Model):
    group = models.ForeignKey(Group, on_delete=models.CASCADE)
    person = models.ForeignKey(Person, on_delete=models.CASCADE)
    rank = models.IntegerField(default=7)

    class Meta:
        app_label = PREFIX + "club"


class Ticket(models.Model):
    line = models.IntegerField()
    seat = models.IntegerField()
    is_paid = models.BooleanField()
    code = models.CharField(max_length=10, null=True)
    price = models.DecimalField(max_digits=10, decimal_places=2)
    begins = models.BigIntegerField()
    ends = models.BigIntegerField()

    class Meta:
        app_label = PREFIX + "theatre"
        constraints = [
            models.UniqueConstraint(fields=["line", "seat"], name="one_ticket_per_seat"),
            models.UniqueConstraint(
                fields=["code"], name="paid_code", condition=models.Q(is_paid=True)
            ),
            models.CheckConstraint(
                **{CONDITION: models.Q(price__gte=0) & models.Q(price__lt=1000)}, name="price_range"
            ),
            models.CheckConstraint(
                **{CONDITION: models.Q(ends__gt=models.F("begins"))}, name="ends_after_it_begins"
            ),
        ]
        indexes = [
            models.Index(fields=["price", "-seat"]),
            models.Index(fields=["seat"], name="paid_seats", condition=models.Q(is_paid=True)),
        ]


MODELS = [
    Specimen, Fragment, Crate, Item, Person, Profile, Badge, Group, Membership, Ticket,
]  # fmt: skip


def create():
    with connection.schema_editor() as editor:
        for model in MODELS:
            editor.create_model(model)


def write():
    Specimen.objects.create(
        small=-32768,
        number=-(2**31),
        big=-(2**63),
        positive_small=32767,
        positive=2**31 - 1,
        positive_big=2**63 - 1,
        ratio=-1.5e300,
        price=decimal.Decimal("-9999999999.99"),
        is_on=True,
        code="äöü😀ß",
        body="'\"\\\n",
        slug="s-1",
        email="a@b.example",
        url="https://b.example/",
        file="/srv/a",
        token=uuid.UUID("00112233-4455-6677-8899-aabbccddeeff"),
        address="2001:db8::1",
        born=datetime.date(9999, 12, 31),
        opens=datetime.time(23, 59, 59, 999999),
        seen=datetime.datetime(2023, 11, 14, 22, 13, 20, 250000, datetime.timezone.utc),
        length=datetime.timedelta(days=-2, seconds=86399),
        data=b"\x00\xff",
        extra={"a": [1, 2.5, None]},
    )
    Fragment.objects.create()
    ann = Person.objects.create(name="Ann")
    bob = Person.objects.create(name="Bob", boss=ann)
    bob.friends.add(ann)
    Profile.objects.create(person=bob, motto="Go on")
    group = Group.objects.create(name="g")
    group.members.add(ann, bob)


def text(value):
    if isinstance(value, (bytes, memoryview)):
        return bytes(value).hex()
    if isinstance(value, float):
        return repr(value)
    return str(value)


def read():
    for model in MODELS:
        for row in model.objects.order_by("pk"):
            values = [text(getattr(row, field.attname)) for field in model._meta.concrete_fields]
            for field in model._meta.many_to_many:
                keys = getattr(row, field.name).order_by("pk").values_list("pk", flat=True)
                values.append(str(list(keys)))
            print(json.dumps([model.__name__, *values], ensure_ascii=False))


{"create": create, "write": write, "read": read}[sys.argv[2]]()

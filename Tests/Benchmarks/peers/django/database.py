"""What DatabaseBenchmark does, with Django's ORM.

usage: database.py fetch FILE ROUNDS | pgread URL SECONDS
"""
import sys
import time
import urllib.parse

import django
from django.conf import settings
from django.db import connection, models

ROWS = 100_000


def configure(name):
    if name.startswith("postgresql:"):
        url = urllib.parse.urlparse(name)
        database = {
            "ENGINE": "django.db.backends.postgresql", "NAME": url.path[1:], "HOST": url.hostname, "PORT": url.port,
            "USER": url.username, "CONN_MAX_AGE": None,
        }
    else:
        database = {"ENGINE": "django.db.backends.sqlite3", "NAME": name}
    settings.configure(DATABASES={"default": database}, DEFAULT_AUTO_FIELD="django.db.models.BigAutoField")
    django.setup()


def make_model():
    class Record(models.Model):
        title = models.CharField(max_length=100)
        views = models.IntegerField()
        score = models.FloatField()
        is_open = models.BooleanField()
        created = models.DateTimeField()

        class Meta:
            app_label = "bench"
            db_table = "record"

    return Record


def fetch(record, rounds):
    best = 0
    for _ in range(rounds):
        start = time.monotonic()
        count = len(list(record.objects.all()))
        best = max(best, count / (time.monotonic() - start))
    print(best)


def pgread(record, seconds):
    connection.ensure_connection()
    start = time.monotonic()
    count = 0
    while time.monotonic() < start + seconds:
        record.objects.get(pk=count * 7919 % ROWS + 1)
        count += 1
    print(count / (time.monotonic() - start))


kind, name, amount = sys.argv[1:]
configure(name)
{"fetch": lambda r: fetch(r, int(amount)), "pgread": lambda r: pgread(r, float(amount))}[kind](make_model())

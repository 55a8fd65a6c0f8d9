"""A project with many models, and a migration for each, for what works on them; and its twin in Django."""
import os
import shutil

import rig

MODEL = """
public struct Record{number}: Model {{
    public var id: Int64 = 0
    public var title = ""
    public var content = ""
    public var views: Int32 = 0
    public var score = 0.0
    public var isOpen = false
    public var owner: ForeignKey<Record{owner}>?
    public var createdAt = Date.distantPast

    public static let meta = ModelMeta<Record{number}> {{
        PrimaryKey(\\.id)
        CharField(\\.title, maxLength: 100, helpText: "What lists show.")
        TextField(\\.content, blank: true)
        IntegerField(\\.views)
        FloatField(\\.score)
        BooleanField(\\.isOpen)
        ForeignKeyField(\\.owner, onDelete: .setNull)
        DateTimeField(\\.createdAt, autoNowAdd: true)
    }}

    public init() {{}}
}}
"""


# What its app's last migration lacks of the last model is found by `makemigrations`.
CONTENT = """
                    .field("content", .text, blank: true),"""
MIGRATION = """import ManageKit

extension Part{app}Migrations {{
    static let m{name} = Migration(
        app: "part{app}",
        name: "{name}",{dependencies}
        operations: [
            CreateModel(
                "Record{number}",
                fields: [
                    .field("id", .bigAuto, primaryKey: true),
                    .field("title", .char(maxLength: 100), helpText: "What lists show."),{content}
                    .field("views", .integer),
                    .field("score", .float),
                    .field("is_open", .boolean),
                    .field("owner", .foreignKey(to: "part{app}.Record{owner}", onDelete: .setNull), null: true),
                    .field("created_at", .dateTime(autoNow: false, autoNowAdd: true)),
                ]
            )
        ]
    )
}}
"""
INDEX = """import ManageKit

enum Part{app}Migrations {{
    static let all: [Migration] = [
        {properties}
    ]
}}
"""
DJANGO_SETTINGS = """
import os
SECRET_KEY = "benchmark"
USE_TZ = True
INSTALLED_APPS = [{apps}]
DATABASES = {{"default": {{"ENGINE": "django.db.backends.sqlite3", "NAME": os.environ["PEER_DATABASE"]}}}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
"""
DJANGO_FIELDS = {
    "title": 'models.CharField(max_length=100, help_text="What lists show.")',
    "content": "models.TextField(blank=True)",
    "views": "models.IntegerField()",
    "score": "models.FloatField()",
    "is_open": "models.BooleanField()",
    "owner": 'models.ForeignKey("part{app}.Record{owner}", models.SET_NULL, null=True)',
    "created_at": "models.DateTimeField(auto_now_add=True)",
}
DJANGO_MIGRATION = """from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [{dependencies}]
    operations = [
        migrations.CreateModel(
            name="Record{number}",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                {fields}
            ],
        ),
    ]
"""


def parts(models, apps):
    """Of each app, the numbers of its models, each with the number of the model that it refers to."""
    for app in range(apps):
        numbers = range(app * models // apps, (app + 1) * models // apps)
        yield app, [(number, max(number - 1, numbers[0])) for number in numbers]


def migration_name(position, number):
    return f"{position + 1:04}_record{number}"


@rig.once
def model_project(models=500, apps=10):
    """A project of `apps` apps with `models` models of eight fields between them, each made by a migration of its own.

    Built for release.

    Gives its folder, its program and the environment to run it in.
    """
    folder = rig.BUILD / "models"
    shutil.rmtree(folder, ignore_errors=True)
    rig.BUILD.mkdir(parents=True, exist_ok=True)
    environment = dict(os.environ, MANAGE_HOME=str(rig.TOP), SECRET_KEY="benchmark")
    rig.run([rig.manage(), "startproject", "models"], cwd=rig.BUILD, env=environment)
    for app, numbers in parts(models, apps):
        rig.run([rig.manage(), "startapp", f"part{app}"], cwd=folder, env=environment)
        sources = folder / "Sources" / f"Part{app}"
        text = "".join(MODEL.format(number=number, owner=owner) for number, owner in numbers)
        (sources / "Models.swift").write_text("import Foundation\nimport ManageKit\n" + text)
        declaration = sources / f"Part{app}App.swift"
        types = ", ".join(f"Record{number}.self" for number, _ in numbers)
        declaration.write_text(declaration.read_text().replace("Model.Type] = []", f"Model.Type] = [{types}]"))
        names = [migration_name(position, number) for position, (number, _) in enumerate(numbers)]
        for position, (number, owner) in enumerate(numbers):
            before = f'\n        dependencies: [("part{app}", "{names[position - 1]}")],' if position else ""
            (sources / "Migrations" / f"{names[position]}.swift").write_text(MIGRATION.format(
                app=app, name=names[position], number=number, owner=owner,
                dependencies=before or "\n        isInitial: true,",
                content=CONTENT if position + 1 < len(numbers) else ""))
        properties = "\n        ".join(f"m{name}," for name in names)
        (sources / "Migrations" / "Migrations.swift").write_text(INDEX.format(app=app, properties=properties))
    words = ["swift", "build", *rig.RELEASE, "--scratch-path", ".build-release", "--product", "models"]
    rig.run(words, cwd=folder, env=environment)
    return folder, folder / ".build-release" / "release" / "models", environment


@rig.once
def django_project(models=500, apps=10):
    """The same models and migrations for Django. Gives the folder, and the environment to run `-m django` in."""
    folder = rig.BUILD / "models-django"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    names = ", ".join(f'"part{app}"' for app in range(apps))
    (folder / "models_settings.py").write_text(DJANGO_SETTINGS.format(apps=names))
    for app, numbers in parts(models, apps):
        migrations = folder / f"part{app}" / "migrations"
        migrations.mkdir(parents=True)
        for package in (migrations, migrations.parent):
            (package / "__init__.py").touch()
        declarations = ["from django.db import models"]
        for position, (number, owner) in enumerate(numbers):
            fields = {name: field.format(app=app, owner=owner) for name, field in DJANGO_FIELDS.items()}
            body = "\n".join(f"    {name} = {field}" for name, field in fields.items())
            declarations.append(f"class Record{number}(models.Model):\n{body}")
            before = f'("part{app}", "{migration_name(position - 1, numbers[position - 1][0])}")' if position else ""
            (migrations / f"{migration_name(position, number)}.py").write_text(DJANGO_MIGRATION.format(
                number=number, dependencies=before,
                fields="\n                ".join(f'("{name}", {field}),' for name, field in fields.items())))
        (migrations.parent / "models.py").write_text("\n\n\n".join(declarations) + "\n")
    return folder, dict(os.environ, DJANGO_SETTINGS_MODULE="models_settings", PYTHONPATH=str(folder))

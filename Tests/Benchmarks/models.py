"""A project with many models, for the generators that work on them."""
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


@rig.once
def model_project(models=500, apps=10):
    """A project of `apps` apps with `models` models of eight fields between them, built for release.

    Gives its folder, its program and the environment to run it in.
    """
    folder = rig.BUILD / "models"
    shutil.rmtree(folder, ignore_errors=True)
    rig.BUILD.mkdir(parents=True, exist_ok=True)
    environment = dict(os.environ, MANAGE_HOME=str(rig.TOP), SECRET_KEY="benchmark")
    rig.run([rig.manage(), "startproject", "models"], cwd=rig.BUILD, env=environment)
    for app in range(apps):
        rig.run([rig.manage(), "startapp", f"part{app}"], cwd=folder, env=environment)
        numbers = range(app * models // apps, (app + 1) * models // apps)
        sources = folder / "Sources" / f"Part{app}"
        text = "".join(MODEL.format(number=n, owner=n + 1 if n + 1 in numbers else numbers[0]) for n in numbers)
        (sources / "Models.swift").write_text("import Foundation\nimport ManageKit\n" + text)
        declaration = sources / f"Part{app}App.swift"
        types = ", ".join(f"Record{n}.self" for n in numbers)
        declaration.write_text(declaration.read_text().replace("Model.Type] = []", f"Model.Type] = [{types}]"))
    words = ["swift", "build", *rig.RELEASE, "--scratch-path", ".build-release", "--product", "models"]
    rig.run(words, cwd=folder, env=environment)
    return folder, folder / ".build-release" / "release" / "models", environment

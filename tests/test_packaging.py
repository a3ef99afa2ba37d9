"""What is installed holds everything that the program reads."""

from __future__ import annotations

import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_every_folder_of_resources_and_code_is_packaged():
    configuration = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    packages = set(configuration["tool"]["setuptools"]["packages"])
    folders = {path.parent for path in (ROOT / "resources").rglob("*") if path.is_file()}
    resources = {
        ".".join(("observance_viewer.resources", *folder.relative_to(ROOT / "resources").parts)) for folder in folders
    }
    code = {".".join(path.parent.relative_to(ROOT / "src").parts) for path in (ROOT / "src").rglob("*.py")}
    found = {name for name in resources | code if "__pycache__" not in name}
    assert found == packages


def test_every_requirement_is_pinned():
    configuration = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = configuration["project"]["dependencies"] + configuration["dependency-groups"]["dev"]
    pins = {line.split("==")[0].lower() for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()}
    missing = [each for each in wanted if each.split(">=")[0].lower() not in pins]
    assert missing == []

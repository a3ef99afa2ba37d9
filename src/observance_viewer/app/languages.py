"""Which languages the interface speaks beside English, as the shipped translations say."""

from __future__ import annotations

from importlib.resources import files


def available_languages() -> tuple[str, ...]:
    """Give the BCP 47 codes of the translations under `resources/translations` (`name_fr.qm` is French), sorted."""
    folder = files("observance_viewer.resources").joinpath("translations")
    if not folder.is_dir():
        return ()
    names = [each.name for each in folder.iterdir() if each.name.endswith(".qm")]
    return tuple(sorted(name.removesuffix(".qm").rpartition("_")[2] for name in names))

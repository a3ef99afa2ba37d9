"""What the page says beside the resolution's own words: the facts about its adoption, in the interface's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from observance_viewer.widgets.setting import Wording
from observance_viewer.widgets.typesetting import in_words

if TYPE_CHECKING:
    from observance_viewer.domain.resolution import Resolution

translate = QCoreApplication.translate


def wording_of(resolution: Resolution) -> Wording:
    """Give the words that typesetting adds to `resolution`; supplied facts are said to be supplied."""
    metadata = resolution.metadata
    adopted = in_words(metadata.adopted) if metadata.adopted else ""
    facts = [
        translate("Wording", "Adopted on %1").replace("%1", adopted) if adopted else "",
        metadata.vote or "",
        metadata.meeting or "",
        translate("Wording", "Agenda item %1").replace("%1", metadata.agenda_item) if metadata.agenda_item else "",
        translate("Wording", "Originating draft %1").replace("%1", metadata.draft) if metadata.draft else "",
    ]
    about = [" · ".join(fact for fact in facts if fact)] if any(facts) else []
    if metadata.supplied:
        about.append(
            translate("Wording", "These facts are supplied by the program; the text above does not carry them.")
        )
    for words, lines in (
        (translate("Wording", "Above the text in the file: %1"), resolution.cover),
        (translate("Wording", "Under the text in the file: %1"), resolution.closing),
    ):
        if lines:
            about.append(words.replace("%1", " · ".join(lines)))
    return Wording(translate("Wording", "Footnotes"), tuple(about), metadata.session or "", _organ(resolution))


def _organ(resolution: Resolution) -> str:
    if not resolution.organ or resolution.language == "en":
        return resolution.organ or ""
    from observance_viewer.readers.lexicon import organ_in

    return organ_in(resolution.organ, resolution.language)

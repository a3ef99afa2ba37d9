"""What the page says beside the resolution's own words: the facts about its adoption, in the interface's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from observance_viewer.widgets.setting import Wording
from observance_viewer.widgets.typesetting import in_words

if TYPE_CHECKING:
    from observance_viewer.domain.resolution import Resolution


def wording_of(resolution: Resolution) -> Wording:
    """Give the words that typesetting adds to `resolution`; supplied facts are said to be supplied."""
    metadata = resolution.metadata
    adopted = in_words(metadata.adopted) if metadata.adopted else ""
    facts = [
        _tr("Adopted on %1").replace("%1", adopted) if adopted else "",
        metadata.vote or "",
        metadata.meeting or "",
        _tr("Agenda item %1").replace("%1", metadata.agenda_item) if metadata.agenda_item else "",
        _tr("Originating draft %1").replace("%1", metadata.draft) if metadata.draft else "",
    ]
    about = [" · ".join(fact for fact in facts if fact)] if any(facts) else []
    if metadata.supplied:
        about.append(_tr("These facts are supplied by the program; the text above does not carry them."))
    return Wording(_tr("Footnotes"), tuple(about), metadata.session or "")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Wording", words)

"""The field for the tags of a note: commas between them, each completed as it is typed; saves nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class TagField(QLineEdit):
    """A line of tags; `known` are offered for the one in which the cursor stands."""

    def __init__(self, tags: Sequence[str], known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(", ".join(tags), parent)
        self.setPlaceholderText(self.tr("Tags, with commas between"))
        self.setAccessibleName(self.tr("Tags of the note"))
        self.setFrame(False)
        self.setCompleter(_TagCompleter(known, self))

    def tags(self) -> tuple[str, ...]:
        """Give the tags without needless space and repetition."""
        parts = self.text().replace("،", ",").replace("、", ",").replace("，", ",").split(",")
        return tuple(dict.fromkeys(tag for part in parts if (tag := " ".join(part.split()))))


class _TagCompleter(QCompleter):
    def __init__(self, known: Sequence[str], field: TagField) -> None:
        super().__init__(list(known), field)
        self._field = field
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def splitPath(self, _path: str) -> list[str]:
        begin, end = self._part()
        typed = self._field.text()[begin:end].strip()
        # Without a letter nothing is offered: a letter that is in no tag says so.
        return [typed or "\0"]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        begin, end = self._part()
        line = self._field.text()
        before = f"{line[:begin]} " if begin else ""
        return f"{before}{super().pathFromIndex(index)}{line[end:]}"

    def _part(self) -> tuple[int, int]:
        """Give the bounds of the tag in which the cursor stands."""
        line, place = self._field.text(), self._field.cursorPosition()
        begin = line.rfind(",", 0, place) + 1
        end = line.find(",", place)
        return begin, len(line) if end < 0 else end

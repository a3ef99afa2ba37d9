"""A note's Markdown as it is shown on a card, with its links and tasks to be clicked; nothing in it is trusted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, QUrl
from PySide6.QtGui import QImage, QTextBlockFormat, QTextCursor, QTextDocument

from observance_viewer.domain.links import NOTE_LINK, links_in, with_links
from observance_viewer.domain.writing import tasks_in

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from observance_viewer.domain.note import Note

_BOX_WIDTH = 24


@dataclass(frozen=True, slots=True)
class Target:
    """What a click on a card meant: the address of a link, or the number of a task (from 0)."""

    address: str = ""
    task: int | None = None


class NoteDocument(QTextDocument):
    """The rendered text of a note: no HTML, and nothing is loaded from anywhere."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        nothing.fill(Qt.GlobalColor.transparent)
        return nothing

    def show_note(self, text: str, symbol: str, link: QColor) -> None:
        """Render `text`, a note on the document `symbol`, with links in the colour `link`."""
        features = QTextDocument.MarkdownFeature
        self.setMarkdown(with_links(text, symbol), features.MarkdownDialectGitHub | features.MarkdownNoHTML)
        self._tasks = len(tasks_in(text))
        self._colour_links(link)

    def target_at(self, place: QPointF) -> Target | None:
        """Give what stands at a place of the document, None where it is nothing to click."""
        address = self.documentLayout().anchorAt(place)
        if address:
            return Target(address)
        boxes = []
        block = self.begin()
        while block.isValid():
            if block.blockFormat().marker() != QTextBlockFormat.MarkerType.NoMarker:
                boxes.append(block)
            block = block.next()
        # Where the two ways of reading Markdown disagree, no task is ticked rather than a wrong one.
        if len(boxes) != self._tasks:
            return None
        for number, box in enumerate(boxes):
            room = self.documentLayout().blockBoundingRect(box)
            line = box.layout().lineAt(0)
            begin = room.left() + line.x()
            mirrored = box.textDirection() == Qt.LayoutDirection.RightToLeft
            edge = begin + line.width() if mirrored else begin
            left, right = (edge, edge + _BOX_WIDTH) if mirrored else (edge - _BOX_WIDTH, edge)
            if left <= place.x() <= right and room.top() <= place.y() <= room.top() + line.height():
                return Target(task=number)
        return None

    def _colour_links(self, colour: QColor) -> None:
        block = self.begin()
        while block.isValid():
            parts = block.begin()
            while not parts.atEnd():
                fragment = parts.fragment()
                style = fragment.charFormat()
                if style.isAnchor():
                    style.setForeground(colour)
                    cursor = QTextCursor(self)
                    cursor.setPosition(fragment.position())
                    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
                    cursor.setCharFormat(style)
                parts += 1
            block = block.next()


def addresses_in(note: Note) -> list[tuple[str, str]]:
    """Give words and address of each link between notes and passages in a note."""
    return [
        (link.words, f"{NOTE_LINK}{link.note}" if link.note else str(link.passage))
        for link in links_in(note.text, note.anchor.symbol)
    ]

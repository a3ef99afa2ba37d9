"""Finds the next link in the lines that are in view, for walking through them by key; moves nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument


def next_link(document: QTextDocument, blocks: range, now: QTextCursor, *, onward: bool) -> QTextCursor | None:
    """Give a cursor over the link that follows or precedes the selection `now` within `blocks`; None behind the last.

    A selection outside `blocks` counts as none: the walk begins at the first or last link in view.
    """
    links = [span for number in blocks for span in _links(document, number)]
    chosen = (now.selectionStart(), now.selectionEnd()) if now.hasSelection() else None
    if chosen in links:
        place = links.index(chosen) + (1 if onward else -1)
        if not 0 <= place < len(links):
            return None
    elif links:
        place = 0 if onward else len(links) - 1
    else:
        return None
    cursor = QTextCursor(document)
    cursor.setPosition(links[place][0])
    cursor.setPosition(links[place][1], QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _links(document: QTextDocument, number: int) -> list[tuple[int, int]]:
    """Give the spans of the links in a block, in order; neighbouring pieces of one link are one span."""
    block = document.findBlockByNumber(number)
    spans: list[tuple[int, int]] = []
    before = ""
    part = block.begin()
    while not part.atEnd():
        fragment = part.fragment()
        address = fragment.charFormat().anchorHref()
        begin, end = fragment.position(), fragment.position() + fragment.length()
        if address and address == before and spans:
            spans[-1] = (spans[-1][0], end)
        elif address:
            spans.append((begin, end))
        before = address
        part += 1
    return spans

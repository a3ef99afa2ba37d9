"""Paints what stands on the page beside the text: its edge, the labels, dots of notes and the current passage."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPen

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor, QFont, QPainter

    from observance_viewer.widgets.page import Page
    from observance_viewer.widgets.setting import Placement
    from observance_viewer.widgets.theme import Theme
    from observance_viewer.widgets.type_face import TypeFace

ROOM_ABOVE = 22
_CORNER = 4.0
_BAR = 3.0


@dataclass(frozen=True, slots=True)
class Scene:
    """What is painted: a page scrolled by `offset` pixels, `length` pixels long, and the passages in view.

    `hang` is the room of the hanging numbers, `head` where the line at the head of the page ends.
    """

    face: TypeFace
    hang: float
    page: Page
    theme: Theme
    font: QFont
    offset: int
    length: float
    head: float
    rectangle: Callable[[Placement], QRectF]
    shown: list[Placement]
    current: Placement | None
    noted: frozenset[str]


def label_font(font: QFont, points: float) -> QFont:
    """Give the font of the labels beside text of `points`."""
    font.setPointSizeF(max(6.5, points * 0.66))
    return font


def paint_page(painter: QPainter, dirty: QRectF, scene: Scene) -> None:
    """Paint everything that lies under and beside the text in `dirty`."""
    theme, page = scene.theme, scene.page
    _fill(painter, dirty, theme.surround)
    sheet = QRectF(0.5, ROOM_ABOVE - scene.offset + 0.5, page.width - 1, scene.length - 2 * ROOM_ABOVE - 1)
    painter.setPen(QPen(theme.line, 1))
    painter.setBrush(theme.page)
    painter.drawRoundedRect(sheet, _CORNER, _CORNER)
    if scene.current is not None:
        _paint_current(painter, scene)
    _paint_rule(painter, scene)
    painter.setFont(scene.font)
    metrics = QFontMetricsF(scene.font)
    ascent = QFontMetricsF(scene.face.font()).ascent()
    for placement in scene.shown:
        _paint_label(painter, scene, placement, metrics, ascent)


def _fill(painter: QPainter, rectangle: QRectF, colour: QColor) -> None:
    # `fillRect` takes gradients, too: the first call makes Python names of the some 170 that Qt knows.
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(rectangle)


def _paint_current(painter: QPainter, scene: Scene) -> None:
    if scene.current is None:
        return
    body = scene.rectangle(scene.current).adjusted(0, -4, 0, 4)
    left, right = scene.page.lead - 11, scene.page.lead + scene.page.column + 10
    body.setLeft(_mirror(scene, left, right) if scene.face.right_to_left else left)
    body.setWidth(right - left)
    _fill(painter, body, scene.theme.accent_soft)
    bar = QRectF(body.right() - _BAR if scene.face.right_to_left else body.left(), body.top(), _BAR, body.height())
    _fill(painter, bar, scene.theme.accent)


def _paint_rule(painter: QPainter, scene: Scene) -> None:
    y = scene.head + 6
    left, right = scene.page.lead + scene.hang, scene.page.lead + scene.page.column
    x = _mirror(scene, left, right) if scene.face.right_to_left else left
    painter.setPen(QPen(scene.theme.text, 1.2))
    painter.drawLine(QPointF(x, y), QPointF(x + right - left, y))


def _paint_label(painter: QPainter, scene: Scene, placement: Placement, metrics: QFontMetricsF, ascent: float) -> None:
    noted = placement.id in scene.noted
    if not (placement.label or noted):
        return
    baseline = scene.rectangle(placement).top() + ascent
    width = metrics.horizontalAdvance(placement.label)
    right = scene.page.lead - 24
    left = max(6.0, right - width)
    here = placement is scene.current
    painter.setPen(scene.theme.accent if here else scene.theme.muted)
    painter.drawText(QPointF(_mirrored(scene, left, width), baseline), placement.label)
    if noted:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(scene.theme.note)
        centre = left + width + 7
        painter.drawEllipse(QPointF(_mirrored(scene, centre, 0), baseline - metrics.xHeight() / 2), 2.6, 2.6)


def _mirrored(scene: Scene, left: float, width: float) -> float:
    return scene.page.width - left - width if scene.face.right_to_left else left


def _mirror(scene: Scene, left: float, right: float) -> float:
    return scene.page.width - right if scene.face.right_to_left else left

"""Slim scroll bars in the colours of the palette, for any scroll area; every other control keeps the native style."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QProxyStyle,
    QStyle,
    QStyleOptionComplex,
    QStyleOptionSlider,
    QWidget,
)

from observance_viewer.widgets.theme import theme_of

_THUMB = 5.0
_SHORTEST = 28


class _SlimStyle(QProxyStyle):
    """A bar without arrows: a rounded thumb on the area's own ground, stronger under the pointer."""

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        /,
        widget: QWidget | None = None,
    ) -> QRect:
        if control != QStyle.ComplexControl.CC_ScrollBar or not isinstance(option, QStyleOptionSlider):
            # Qt takes no widget here, too; its type information knows only of one.
            return super().subControlRect(control, option, part, *([widget] if widget else []))
        upright = option.orientation == Qt.Orientation.Vertical
        length = option.rect.height() if upright else option.rect.width()
        begin, size = _thumb(option, length)
        span = {
            QStyle.SubControl.SC_ScrollBarSlider: (begin, size),
            QStyle.SubControl.SC_ScrollBarGroove: (0, length),
            QStyle.SubControl.SC_ScrollBarSubPage: (0, begin),
            QStyle.SubControl.SC_ScrollBarAddPage: (begin + size, length - begin - size),
        }.get(part)
        if span is None:
            return QRect()
        return _part(option, *span)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control != QStyle.ComplexControl.CC_ScrollBar or not isinstance(option, QStyleOptionSlider):
            super().drawComplexControl(control, option, painter, widget)
            return
        upright = option.orientation == Qt.Orientation.Vertical
        begin, size = _thumb(option, option.rect.height() if upright else option.rect.width())
        thumb = QRectF(_part(option, begin, size))
        state = QStyle.StateFlag
        strong = bool(option.state & (state.State_MouseOver | state.State_Sunken))
        thickness = _THUMB + 2 if strong else _THUMB
        if upright:
            thumb = QRectF(thumb.center().x() - thickness / 2, thumb.top() + 2, thickness, thumb.height() - 4)
        else:
            thumb = QRectF(thumb.left() + 2, thumb.center().y() - thickness / 2, thumb.width() - 4, thickness)
        theme = theme_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.muted if strong else theme.faint)
        painter.drawRoundedRect(thumb, thickness / 2, thickness / 2)
        painter.restore()


def slim_scroll_bars(area: QAbstractScrollArea) -> None:
    """Give `area` slim scroll bars; they follow a change of its palette by themselves."""
    if isinstance(area.verticalScrollBar().style(), _SlimStyle):
        return
    style = _SlimStyle("Fusion")
    style.setParent(area)
    for bar in (area.verticalScrollBar(), area.horizontalScrollBar()):
        bar.setStyle(style)
        bar.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, on=False)
    translate = QCoreApplication.translate
    area.verticalScrollBar().setAccessibleName(translate("ScrollBars", "Scroll up and down"))
    area.horizontalScrollBar().setAccessibleName(translate("ScrollBars", "Scroll sideways"))


def _thumb(option: QStyleOptionSlider, length: int) -> tuple[int, int]:
    """Give where the thumb begins and how long it is, on a bar `length` pixels long."""
    range_ = option.maximum - option.minimum
    if range_ <= 0:
        return 0, length
    size = max(min(_SHORTEST, length), length * option.pageStep // (range_ + option.pageStep))
    place = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - size, option.upsideDown
    )
    return place, size


def _part(option: QStyleOptionSlider, begin: int, size: int) -> QRect:
    """Give the part of a bar that begins at `begin` and is `size` long, mirrored where the layout is."""
    whole = option.rect
    if option.orientation == Qt.Orientation.Vertical:
        return QRect(whole.left(), whole.top() + begin, whole.width(), size)
    return QStyle.visualRect(option.direction, whole, QRect(whole.left() + begin, whole.top(), size, whole.height()))

"""The colours and type of the window, derived from the system's palette and fonts; nothing else names a colour."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QPalette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SERIF_FAMILIES = (
    "Noto Serif",
    "Source Serif 4",
    "Charter",
    "Georgia",
    "Cambria",
    "Times New Roman",
    "DejaVu Serif",
    "Liberation Serif",
)


@dataclass(frozen=True, slots=True)
class Theme:
    """One look.

    `on_accent` is read on `accent`; `muted` and `accent` are at least 4.5 : 1 on all they are read on, `text` 7 : 1.
    `faint` and `line` are for rules and handles; no word is written in them.
    """

    dark: bool
    text: QColor
    muted: QColor
    faint: QColor
    accent: QColor
    accent_soft: QColor
    on_accent: QColor
    line: QColor
    page: QColor
    panel: QColor
    surround: QColor
    note: QColor
    hit: QColor
    hit_current: QColor
    on_hit_current: QColor
    warning_soft: QColor


@cache
def _light() -> Theme:
    return Theme(
        dark=False,
        text=QColor("#1a2129"),
        muted=QColor("#5a6673"),
        faint=QColor("#a3afbb"),
        accent=QColor("#1c6fb3"),
        accent_soft=QColor("#e3f0fa"),
        on_accent=QColor("#ffffff"),
        line=QColor("#d9dfe6"),
        page=QColor("#ffffff"),
        panel=QColor("#fbfcfd"),
        surround=QColor("#f2f4f7"),
        note=QColor("#eaa62c"),
        hit=QColor("#fde9a8"),
        hit_current=QColor("#ffc94d"),
        on_hit_current=QColor("#1a2129"),
        warning_soft=QColor("#fff4d6"),
    )


@cache
def _dark() -> Theme:
    return Theme(
        dark=True,
        text=QColor("#e6eaee"),
        muted=QColor("#9aa6b2"),
        faint=QColor("#5e6a77"),
        accent=QColor("#5cb1ef"),
        accent_soft=QColor("#1d3547"),
        on_accent=QColor("#0d1720"),
        line=QColor("#363e47"),
        page=QColor("#20262d"),
        panel=QColor("#1b2026"),
        surround=QColor("#15191e"),
        note=QColor("#e5a838"),
        hit=QColor("#4d3d0d"),
        hit_current=QColor("#efc052"),
        on_hit_current=QColor("#1b1504"),
        warning_soft=QColor("#3d3315"),
    )


def theme_of(palette: QPalette) -> Theme:
    """Give the look that goes with a palette: the dark one where text is lighter than its background."""
    window = palette.color(QPalette.ColorRole.Window).lightness()
    return _dark() if palette.color(QPalette.ColorRole.WindowText).lightness() > window else _light()


def theme_for(*, dark: bool) -> Theme:
    """Give the dark or the light look."""
    return _dark() if dark else _light()


def palette_of(theme: Theme) -> QPalette:
    """Give a complete palette in the colours of `theme`, for the whole application."""
    role = QPalette.ColorRole
    palette = QPalette()
    colours = {
        role.Window: theme.panel,
        role.WindowText: theme.text,
        role.Base: theme.page,
        role.AlternateBase: theme.surround,
        role.Text: theme.text,
        role.Button: theme.panel,
        role.ButtonText: theme.text,
        role.BrightText: theme.on_accent,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.page,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Light: theme.page,
        role.Midlight: theme.line,
        role.Mid: theme.line,
        role.Dark: theme.line,
        role.Shadow: theme.line,
    }
    for each, colour in colours.items():
        palette.setColor(each, colour)
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, _between(theme.muted, theme.panel, 0.35))
    return palette


def serif(points: float) -> QFont:
    """Give the reading face in `points`: the first of the serif families that this machine has."""
    font = QFont()
    font.setFamilies(list(SERIF_FAMILIES))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(points)
    return font


def small(widget: QWidget, factor: float = 0.88) -> QFont:
    """Give the widget's own font, scaled for labels beside the main thing."""
    font = QFont(widget.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    return font


def _between(first: QColor, second: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * share,
        first.greenF() + (second.greenF() - first.greenF()) * share,
        first.blueF() + (second.blueF() - first.blueF()) * share,
    )

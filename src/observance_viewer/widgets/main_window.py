"""The window: puts the panels side by side and decides what follows when one of them reports something."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QLabel,
    QMainWindow,
    QMenu,
    QMessageBox,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from observance_viewer.domain.note import Anchor, quote_of
from observance_viewer.domain.observance import next_occurrence
from observance_viewer.domain.passage import Passage
from observance_viewer.models.entities import Entities
from observance_viewer.widgets.actions import fill_menus, make_actions
from observance_viewer.widgets.calendar import CalendarPanel
from observance_viewer.widgets.contents import ContentsPanel
from observance_viewer.widgets.header import Header
from observance_viewer.widgets.marks import Marks
from observance_viewer.widgets.message_bar import MessageBar
from observance_viewer.widgets.notes_panel import NotesPanel
from observance_viewer.widgets.reader_pane import ReaderPane
from observance_viewer.widgets.results import ResultsPanel
from observance_viewer.widgets.search_box import SearchBox
from observance_viewer.widgets.setting import Wording
from observance_viewer.widgets.theme import theme_of
from observance_viewer.widgets.typesetting import in_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.domain.searching import Hit
    from observance_viewer.models.navigation import Navigation
    from observance_viewer.models.notes_service import NotesFailure, NotesService
    from observance_viewer.models.search import Found, Search

_TYPING_MS = 0


@dataclass(frozen=True, slots=True)
class WindowParts:
    """What the window works with; none of it is a widget."""

    navigation: Navigation
    notes: NotesService
    search: Search
    today: Callable[[], date]


class MainWindow(QMainWindow):
    """The program's window.

    `file_requested(str)` asks for a file to be opened (an empty path: ask the person which), `shipped_requested` for
    the shipped resolution, `pdf_requested` for the PDF of all notes on the document,
    `shown_pdf_requested` for that of the listed ones,
    `calendar_requested` for the iCalendar file; `closed` comes once, when the window goes.
    """

    file_requested = Signal(str)
    shipped_requested = Signal()
    pdf_requested = Signal()
    shown_pdf_requested = Signal()
    calendar_requested = Signal()
    closed = Signal()

    def __init__(self, parts: WindowParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._hits: tuple[Hit, ...] = ()
        self._hit = -1
        self._warned = False
        self.setAcceptDrops(True)
        self.actions_ = make_actions(self)
        self.calendar = CalendarPanel(parts.today, parent=self)
        self.contents = ContentsPanel(self)
        self.results = ResultsPanel(self)
        self.pane = ReaderPane(Entities().find, self)
        self.reader = self.pane.reader
        self.notes = NotesPanel(parts.notes, self)
        self.search_box = SearchBox(self)
        self.messages = MessageBar(self)
        self._counts = QLabel(self)
        self._next = QLabel(self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._build()
        self._connect()
        self.show_resolution(parts.navigation.resolution)

    def show_resolution(self, resolution: Resolution) -> None:
        """Show another document in every panel."""
        self.setWindowTitle(f"{resolution.symbol or resolution.source} · Observance Viewer")
        self.pane.show_resolution(resolution, self._wording(resolution))
        self.calendar.show_resolution(resolution)
        self.contents.show_resolution(resolution)
        self.notes.show_resolution(resolution)
        self._count(resolution)
        self._tell_next(resolution)
        self._show_place(self._parts.navigation.passage)
        self._mark()

    def shown_splitter(self) -> QSplitter:
        """Give the splitter, whose widths are kept between sessions."""
        return self._panes

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.notes.settle() and not self._warned:
            self._warned = True
            self.messages.show_message(
                self.tr("A note is not saved yet. Copy its words or make room; closing again leaves without them.")
            )
            event.ignore()
            return
        self.closed.emit()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.file_requested.emit(_local_file(event.mimeData()))

    def _build(self) -> None:
        actions = self.actions_
        fill_menus(self.menuBar(), actions)
        self._header = Header(
            actions.back, actions.forward, self.search_box, [actions.add_note, actions.export_pdf], self
        )
        self._finding = QStackedWidget(self)
        self._finding.addWidget(self.contents)
        self._finding.addWidget(self.results)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.calendar)
        column.addWidget(self._finding, 1)
        centre = self._centre = QWidget(self)
        centre.setAutoFillBackground(True)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self.pane, 1)
        self._panes = QSplitter(Qt.Orientation.Horizontal, self)
        self._panes.setHandleWidth(1)
        for pane in (left, centre, self.notes):
            self._panes.addWidget(pane)
        self._panes.setStretchFactor(1, 1)
        centre.setMinimumWidth(420)
        self._panes.setSizes([270, 710, 300])
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._panes, 1)
        self.setCentralWidget(page)
        self._dress()
        self.statusBar().addWidget(self._next, 1)
        self.statusBar().addPermanentWidget(self._counts)
        self.resize(1280, 820)

    def _connect(self) -> None:
        parts, actions = self._parts, self.actions_
        parts.navigation.resolution_changed.connect(self.show_resolution)
        parts.navigation.passage_changed.connect(self._show_passage)
        parts.navigation.history_changed.connect(self._enable_history)
        parts.notes.changed.connect(self._mark)
        parts.notes.loaded.connect(self._mark)
        parts.notes.failed.connect(self._tell_failure)
        parts.search.answered.connect(self._show_hits)
        parts.search.failed.connect(self._tell_error)
        self._typing.timeout.connect(self._look)
        self.search_box.text_changed.connect(self._typed)
        self.search_box.next_requested.connect(self._next_hit)
        self.search_box.previous_requested.connect(self._previous_hit)
        self.results.hit_chosen.connect(self._choose_hit)
        self.calendar.passage_requested.connect(self._request)
        self.calendar.export_requested.connect(self.calendar_requested)
        self.contents.passage_requested.connect(self._go)
        self.notes.passage_requested.connect(self._go)
        self.reader.passage_reached.connect(self._reached)
        self.reader.passage_clicked.connect(self._clicked)
        self.reader.menu_requested.connect(self._show_menu)
        self.pane.place_requested.connect(self._go_to_place)
        self.pane.note_requested.connect(self._add_note)
        self.pane.copy_requested.connect(self._copy_reference)
        self.pane.search_requested.connect(self._search_selection)
        actions.open_file.triggered.connect(self._ask_for_file)
        actions.open_shipped.triggered.connect(self.shipped_requested)
        actions.export_pdf.triggered.connect(self.pdf_requested)
        actions.export_shown.triggered.connect(self.shown_pdf_requested)
        actions.export_calendar.triggered.connect(self.calendar_requested)
        actions.quit.triggered.connect(self.close)
        actions.copy.triggered.connect(self.reader.copy)
        actions.copy_reference.triggered.connect(self._copy_reference)
        actions.find.triggered.connect(self.search_box.start)
        actions.next_hit.triggered.connect(self._next_hit)
        actions.previous_hit.triggered.connect(self._previous_hit)
        actions.zoom_in.triggered.connect(self._zoom_in)
        actions.zoom_out.triggered.connect(self._zoom_out)
        actions.zoom_reset.triggered.connect(self._zoom_reset)
        actions.back.triggered.connect(parts.navigation.back)
        actions.forward.triggered.connect(parts.navigation.forward)
        actions.next_passage.triggered.connect(self._next_passage)
        actions.previous_passage.triggered.connect(self._previous_passage)
        actions.today.triggered.connect(self._show_today)
        actions.observance.triggered.connect(self._go_to_observance)
        actions.add_note.triggered.connect(self._add_note)
        actions.add_document_note.triggered.connect(self._add_document_note)
        actions.about.triggered.connect(self._about)
        self._enable_history()

    def _dress(self) -> None:
        """Set the page off from what surrounds it."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme_of(palette).surround)
        self._centre.setPalette(palette)

    def _symbol(self) -> str:
        return self._parts.navigation.passage.symbol

    def _request(self, passage: Passage) -> None:
        self._go(passage, None)

    def _go(self, passage: Passage, span: tuple[int, int] | None) -> None:
        if not self._parts.navigation.go_to(passage):
            self.messages.show_message(
                self.tr("%1 is not in this document.").replace("%1", passage.id or passage.symbol)
            )
        elif span is not None:
            self.reader.show_passage(passage.id, span)

    def _show_passage(self, passage: Passage) -> None:
        if self.reader.reading_place() != passage.id or passage.id is None:
            self.reader.show_passage(passage.id)
        else:
            self.reader.mark_passage(passage.id)
        self.contents.show_passage(passage)
        self.notes.show_passage(passage)
        self._show_place(passage)

    def _show_place(self, passage: Passage) -> None:
        parts = [passage.symbol]
        resolution = self._parts.navigation.resolution
        if passage.id is not None:
            if any(node.id == passage.id for top in resolution.preamble for node in top.walk()):
                parts.append(self.tr("Preamble"))
            elif any(node.id == passage.id for top in resolution.operative for node in top.walk()):
                parts.append(self.tr("Operative part"))
            elif any(note.id == passage.id for note in resolution.footnotes):
                parts.append(self.tr("Footnotes"))
            else:
                parts.append(self.tr("Annex"))
            parts.append(passage.id)
        self._header.show_place(parts)

    def _reached(self, identifier: str) -> None:
        passage = Passage(self._symbol(), identifier)
        self.reader.mark_passage(identifier)
        self._parts.navigation.follow(passage)

    def _clicked(self, identifier: str) -> None:
        self.reader.mark_passage(identifier)
        self._parts.navigation.go_to(Passage(self._symbol(), identifier))

    def _go_to_place(self, identifier: str, span: tuple[int, int] | None) -> None:
        self._go(Passage(self._symbol(), identifier), span)

    def _enable_history(self) -> None:
        self.actions_.back.setEnabled(self._parts.navigation.can_go_back)
        self.actions_.forward.setEnabled(self._parts.navigation.can_go_forward)

    def _step(self, by: int) -> None:
        places = list(self._parts.navigation.resolution.passages())
        now = self._parts.navigation.passage.id
        index = places.index(now) + by if now in places else 0 if by > 0 else -1
        if 0 <= index < len(places):
            self._go(Passage(self._symbol(), places[index]), None)

    def _next_passage(self) -> None:
        self._step(1)

    def _previous_passage(self) -> None:
        self._step(-1)

    def _typed(self, _text: str) -> None:
        self._typing.start()

    def _look(self) -> None:
        self._parts.search.look_for(self.search_box.text())

    def _show_hits(self, found: Found) -> None:
        searching = bool(found.text.strip())
        self._hits = found.hits
        self._hit = -1
        self._finding.setCurrentWidget(self.results if searching else self.contents)
        self.results.show_hits(found.hits)
        self.notes.show_hits([hit for hit in found.hits if hit.where == "notes"])
        self.search_box.show_count(0, len(found.hits))
        self._mark()

    def _next_hit(self) -> None:
        if self._hits:
            self._choose_hit((self._hit + 1) % len(self._hits))

    def _previous_hit(self) -> None:
        if self._hits:
            self._choose_hit((self._hit - 1) % len(self._hits) if self._hit >= 0 else len(self._hits) - 1)

    def _choose_hit(self, number: int) -> None:
        self._hit = number
        hit = self._hits[number]
        self.results.set_current(number)
        self.search_box.show_count(number + 1, len(self._hits))
        if hit.where == "notes":
            note = self._parts.notes.note(hit.at)
            if note is not None and note.anchor.symbol == self._symbol():
                self._go(Passage(note.anchor.symbol, note.anchor.at), None)
        elif hit.at == "title":
            self._go(Passage(self._symbol()), None)
        else:
            self._go(Passage(self._symbol(), hit.at), hit.spans[0])
            self.reader.clear_selection()
        self._mark()

    def _mark(self) -> None:
        """Mark in the text the hits and the words that notes are about."""
        symbol = self._symbol()
        anchors = [note.anchor for note in self._parts.notes.notes if note.anchor.symbol == symbol]
        hits = [(hit.at, start, end) for hit in self._hits if hit.where == "text" for start, end in hit.spans]
        current = None
        if 0 <= self._hit < len(self._hits) and self._hits[self._hit].where == "text":
            chosen = self._hits[self._hit]
            current = (chosen.at, *chosen.spans[0])
        self.reader.set_marks(
            Marks(
                tuple(hits),
                current,
                tuple((a.at, a.quote.start, a.quote.end) for a in anchors if a.at and a.quote),
                frozenset(a.at for a in anchors if a.at),
            )
        )
        counts: dict[str, int] = {}
        for anchor in anchors:
            if anchor.at:
                counts[anchor.at] = counts.get(anchor.at, 0) + 1
        self.contents.set_notes(counts)

    def _add_note(self) -> None:
        selected = self.reader.selected()
        passages = self._parts.navigation.resolution.passages()
        if selected is not None and selected.id in passages:
            quote = quote_of(passages[selected.id], selected.start, selected.end)
            self._parts.navigation.go_to(Passage(self._symbol(), selected.id))
            self.notes.add_note(Anchor(self._symbol(), selected.id, quote))
            self.reader.clear_selection()
        else:
            self.notes.add_note(Anchor(self._symbol(), self._parts.navigation.passage.id))

    def _add_document_note(self) -> None:
        self.notes.add_note(Anchor(self._symbol()))

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.actions_.add_note)
        menu.addSeparator()
        menu.addAction(self.actions_.copy)
        menu.addAction(self.actions_.copy_reference)
        selected = self.reader.textCursor().selectedText()
        if selected:
            menu.addAction(self.tr("Search for this"), self._search_selection)
        menu.popup(place)

    def _search_selection(self) -> None:
        words = self.reader.textCursor().selectedText()[:200]
        self.search_box.set_text(f'"{words}"')

    def _copy_reference(self) -> None:
        selected = self.reader.selected()
        passages = self._parts.navigation.resolution.passages()
        place = selected.id if selected else self._parts.navigation.passage.id
        if place is None or place not in passages:
            return
        words = passages[place][selected.start : selected.end] if selected else passages[place]
        QGuiApplication.clipboard().setText(f"“{words}” ({self._symbol()}, {place})")

    def _go_to_observance(self) -> None:
        observance = next(iter(self._parts.navigation.resolution.observances), None)
        if observance is not None and observance.at:
            self._go(Passage(self._symbol(), observance.at), None)

    def _show_today(self) -> None:
        self.calendar.show_month(self._parts.today())

    def _ask_for_file(self) -> None:
        self.file_requested.emit("")

    def _zoom_in(self) -> None:
        self.reader.set_zoom(self.reader.zoom + 10)

    def _zoom_out(self) -> None:
        self.reader.set_zoom(self.reader.zoom - 10)

    def _zoom_reset(self) -> None:
        self.reader.set_zoom(100)

    def _tell_failure(self, failure: NotesFailure) -> None:
        self.messages.show_message(str(failure.error))

    def _tell_error(self, error: BaseException) -> None:
        self.messages.show_message(str(error))

    def _about(self) -> None:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("About Observance Viewer"))
        box.setText(self.tr("Observance Viewer reads UN resolutions offline. MIT licence. Not a product of the UN."))
        box.open()

    def _count(self, resolution: Resolution) -> None:
        paragraphs = sum(1 for node in resolution.nodes() if node.kind in ("preambular", "operative"))
        entities = {mention.entity for mention in resolution.mentions if mention.at.startswith("FN")}
        named = entities or {mention.entity for mention in resolution.mentions}
        documents = {citation.symbol for citation in resolution.citations}
        counts = (
            (paragraphs, self.tr("1 paragraph"), self.tr("%1 paragraphs")),
            (len(resolution.footnotes), self.tr("1 footnote"), self.tr("%1 footnotes")),
            (len(named), self.tr("1 entity"), self.tr("%1 entities")),
            (len(documents), self.tr("1 cited document"), self.tr("%1 cited documents")),
        )
        self._counts.setText(
            " · ".join(one if count == 1 else many.replace("%1", str(count)) for count, one, many in counts)
        )

    def _tell_next(self, resolution: Resolution) -> None:
        today = self._parts.today()
        coming = [day for each in resolution.observances if (day := next_occurrence(each, today)) is not None]
        if not coming:
            self._next.setText("")
            return
        soonest = min(coming, key=lambda day: day.begin)
        words = self.tr("Next: %1, %2").replace("%1", soonest.observance.name)
        self._next.setText(words.replace("%2", in_words(soonest.begin)))

    def _wording(self, resolution: Resolution) -> Wording:
        metadata = resolution.metadata
        adopted = in_words(metadata.adopted) if metadata.adopted else ""
        facts = [
            self.tr("Adopted on %1").replace("%1", adopted) if adopted else "",
            metadata.vote or "",
            metadata.meeting or "",
            self.tr("Agenda item %1").replace("%1", metadata.agenda_item) if metadata.agenda_item else "",
            self.tr("Originating draft %1").replace("%1", metadata.draft) if metadata.draft else "",
        ]
        about = [" · ".join(fact for fact in facts if fact)] if any(facts) else []
        if metadata.supplied:
            about.append(self.tr("These facts are supplied by the program; the text above does not carry them."))
        return Wording(self.tr("Footnotes"), tuple(about), metadata.session or "")


def _local_file(data: QMimeData) -> str:
    return next((url.toLocalFile() for url in data.urls() if url.isLocalFile()), "")

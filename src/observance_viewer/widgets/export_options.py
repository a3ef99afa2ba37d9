"""The choices for the PDF as a column of controls."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QVBoxLayout, QWidget

from observance_viewer.exports.pdf_options import PdfOptions

# A language is called by its own name.
LANGUAGES = {
    "ar": "العربية",
    "zh": "中文",
    "en": "English",
    "fr": "Français",
    "ru": "Русский",
    "es": "Español",
}


class ExportOptions(QWidget):
    """What `PdfOptions` holds; `changed` comes at each choice."""

    changed = Signal()

    def __init__(self, options: PdfOptions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper = self._choice({"a4": self.tr("A4"), "us-letter": self.tr("Letter")}, options.paper)
        self.head = self._choice({"compact": self.tr("Compact head"), "page": self.tr("Title page")}, options.head)
        self.order = self._choice(
            {
                "passage": self.tr("By passage"),
                "date": self.tr("By date"),
                "tag": self.tr("By tag"),
            },
            options.order,
        )
        self.language = self._choice({"": self.tr("As the document"), **LANGUAGES}, options.language)
        self.contents = self._check(self.tr("Contents"), on=options.contents)
        self.text = self._check(self.tr("Text of the resolution"), on=options.text)
        self.index = self._check(self.tr("Index of tags and cited documents"), on=options.index)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("&Paper"), self.paper)
        form.addRow(self.tr("&Beginning"), self.head)
        form.addRow(self.tr("&Order of notes"), self.order)
        form.addRow(self.tr("&Language of headings and dates"), self.language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addSpacing(8)
        for box in (self.contents, self.text, self.index):
            column.addWidget(box)
        column.addStretch()

    def options(self) -> PdfOptions:
        """Give what is chosen."""
        return PdfOptions(
            paper=self.paper.currentData(),
            head=self.head.currentData(),
            order=self.order.currentData(),
            contents=self.contents.isChecked(),
            text=self.text.isChecked(),
            index=self.index.isChecked(),
            language=self.language.currentData(),
        )

    def _choice(self, names: dict[str, str], chosen: str) -> QComboBox:
        box = QComboBox(self)
        for value, name in names.items():
            box.addItem(name, value)
        box.setCurrentIndex(box.findData(chosen))
        box.currentIndexChanged.connect(self._tell)
        return box

    def _check(self, name: str, *, on: bool) -> QCheckBox:
        box = QCheckBox(name, self)
        box.setChecked(on)
        box.toggled.connect(self._tell)
        return box

    def _tell(self) -> None:
        self.changed.emit()

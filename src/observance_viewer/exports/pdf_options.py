"""What a person can choose for the PDF."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Paper = Literal["a4", "us-letter"]
Head = Literal["compact", "page"]
Order = Literal["passage", "date", "tag"]


@dataclass(frozen=True, slots=True)
class PdfOptions:
    """The choices.

    `head` is a title page or a compact head on the first page; `order` groups the notes by passage in the order of
    the resolution, by the day on which they were written, or by their first tag; `text` adds the complete text of the
    resolution with the numbers of the notes in its margin; `contents` and `index` leave out what would be empty.
    `language` (BCP 47) is that of the words and dates that the PDF adds, the resolution's where it is empty.
    """

    paper: Paper = "a4"
    head: Head = "compact"
    order: Order = "passage"
    contents: bool = True
    text: bool = False
    index: bool = True
    language: str = ""

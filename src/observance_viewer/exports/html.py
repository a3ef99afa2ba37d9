"""Notes as one HTML page that needs nothing else and runs nothing."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from observance_viewer.exports.markdown_tree import note_parser
from observance_viewer.exports.places import in_reading_order, place_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from observance_viewer.domain.note import Note
    from observance_viewer.domain.resolution import Resolution

_STYLE = (
    "body{font:1.05rem/1.55 Georgia,serif;max-width:40rem;margin:3rem auto;padding:0 1rem}"
    "h2{font:600 .9rem sans-serif;color:#1c6fb3;margin-top:2.2rem}"
    "blockquote{border-inline-start:3px solid #eaa62c;margin-inline:0;padding-inline-start:1rem;color:#5a6673}"
    "p,li,td,th,blockquote{unicode-bidi:plaintext}"
    "footer{font:.8rem sans-serif;color:#5a6673}"
)


def notes_html(notes: Sequence[Note], resolution: Resolution) -> bytes:
    """Give the notes in reading order; their Markdown is rendered, HTML and unsafe links in it stay text."""
    renderer = note_parser().disable("image")
    heading = f"Notes on {resolution.symbol or resolution.title or resolution.source}"
    parts = [
        f'<!doctype html><html lang="{escape(resolution.language)}"><head><meta charset="utf-8">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        f"<title>{escape(heading)}</title><style>{_STYLE}</style></head><body><h1>{escape(heading)}</h1>",
        f"<p>{escape(resolution.title or '')}</p>",
    ]
    for note in in_reading_order(notes, resolution):
        quote = f"<blockquote>{escape(note.anchor.quote.exact)}</blockquote>" if note.anchor.quote else ""
        tags = f" · {escape(', '.join(note.tags))}" if note.tags else ""
        parts.append(
            f'<article id="{escape(note.id)}"><h2>{escape(place_of(note.anchor))}</h2>{quote}'
            f"{renderer.render(note.text)}<footer>{note.modified.date().isoformat()}{tags}</footer></article>"
        )
    parts.append("</body></html>")
    return "\n".join(parts).encode("utf-8", "replace")

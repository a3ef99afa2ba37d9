"""Notes as one HTML page that needs nothing else and runs nothing."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from observance_viewer.exports.markdown_tree import tree_of
from observance_viewer.exports.places import in_reading_order, place_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from observance_viewer.domain.note import Note
    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.exports.markdown_tree import Block, Inline

_STYLE = (
    "body{font:1.05rem/1.55 Georgia,serif;max-width:40rem;margin:3rem auto;padding:0 1rem}"
    "h2{font:600 .9rem sans-serif;color:#1c6fb3;margin-top:2.2rem}"
    "blockquote{border-inline-start:3px solid #c4ccd4;margin-inline:0;padding-inline-start:1rem;color:#5a6673}"
    "article>blockquote:first-of-type{border-color:#eaa62c}"
    "p,li,td,th,blockquote{unicode-bidi:plaintext;overflow-wrap:anywhere}"
    "table{border-collapse:collapse}td,th{border-bottom:1px solid #c4ccd4;padding:.3rem .6rem}"
    "pre{white-space:pre-wrap}"
    "footer{font:.8rem sans-serif;color:#5a6673}"
)
_STYLED = {"strong": "strong", "emphasis": "em", "strike": "s"}


def notes_html(notes: Sequence[Note], resolution: Resolution) -> bytes:
    """Give the notes in reading order; their Markdown is rendered, HTML and unsafe links in it stay text."""
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
            f"{_blocks(tree_of(note.text))}<footer>{note.modified.date().isoformat()}{tags}</footer></article>"
        )
    parts.append("</body></html>")
    return "\n".join(parts).encode("utf-8", "replace")


def _blocks(blocks: Sequence[Block]) -> str:
    return "\n".join(_block(block) for block in blocks)


def _block(block: Block) -> str:
    kind = block["type"]
    if kind == "heading":
        level = min(block["level"] + 2, 6)
        return f"<h{level}>{_line(block['children'])}</h{level}>"
    if kind == "list":
        return _list(block)
    if kind == "quote":
        return f"<blockquote>{_blocks(block['children'])}</blockquote>"
    if kind == "table":
        return f"<table>{''.join(_row(row, 'td' if n else 'th', block) for n, row in enumerate(block['rows']))}</table>"
    if kind == "code":
        return f"<pre><code>{escape(block['text'])}</code></pre>"
    return "<hr>" if kind == "rule" else f"<p>{_line(block['children'])}</p>"


def _list(block: Block) -> str:
    items = [f"<li>{_task(item['checked'])}{_blocks(item['children'])}</li>" for item in block["items"]]
    if block["start"] is None:
        return f"<ul>{''.join(items)}</ul>"
    return f'<ol start="{block["start"]}">{"".join(items)}</ol>'


def _task(checked: bool | None) -> str:
    return "" if checked is None else f'<input type="checkbox" disabled{" checked" if checked else ""}>'


def _row(row: Sequence[Block], cell: str, table: Block) -> str:
    sides = (f' style="text-align:{side}"' if side != "none" else "" for side in table["align"])
    cells = (f"<{cell}{side}>{_line(each['children'])}</{cell}>" for each, side in zip(row, sides, strict=False))
    return f"<tr>{''.join(cells)}</tr>"


def _line(children: Sequence[Inline]) -> str:
    return "".join(escape(child) if isinstance(child, str) else _item(child) for child in children)


def _item(item: Block) -> str:
    kind = item["type"]
    if kind == "break":
        return "<br>"
    if kind == "code":
        return f"<code>{escape(item['text'])}</code>"
    if kind == "link":
        return f'<a href="{escape(item["target"])}" rel="noreferrer">{_line(item["children"])}</a>'
    return f"<{_STYLED[kind]}>{_line(item['children'])}</{_STYLED[kind]}>"

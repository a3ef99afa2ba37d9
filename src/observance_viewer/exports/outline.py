"""A resolution as plain values for JSON, in the shape that other programs rely on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from observance_viewer.domain.resolution import Citation, Footnote, Mention, Node, Resolution


def outline(resolution: Resolution) -> dict[str, Any]:
    """Give the structure of `resolution` as dicts, lists, strings, numbers and None; dates as ISO 8601."""
    metadata = resolution.metadata
    mentions: dict[str, list[dict[str, Any]]] = {}
    for mention in resolution.mentions:
        mentions.setdefault(mention.at, []).append(_mention(mention))
    return {
        "source": resolution.source,
        "format": resolution.format,
        "symbol": resolution.symbol,
        "number": resolution.number,
        "title": resolution.title,
        "organ": resolution.organ,
        "language": resolution.language,
        "adopted": metadata.adopted.isoformat() if metadata.adopted else None,
        "enacting": resolution.enacting,
        "preamble": [_node(node) for node in resolution.preamble],
        "operative": [_node(node) for node in resolution.operative],
        "annexes": [
            {"title": annex.title, "nodes": [_node(node) for node in annex.nodes]} for annex in resolution.annexes
        ],
        "footnotes": [_footnote(footnote, mentions.get(footnote.id, [])) for footnote in resolution.footnotes],
        "citations": [_citation(citation) for citation in resolution.citations],
        "mentions": [_mention(mention) for mention in resolution.mentions],
        "observances": [
            {
                "name": observance.name,
                "kind": observance.kind,
                "rule": observance.rule,
                "first_year": observance.first_year,
                "at": observance.at,
            }
            for observance in resolution.observances
        ],
        "warnings": [
            {"code": warning.code, "at": warning.at, "message": warning.message} for warning in resolution.warnings
        ],
        "cover": list(resolution.cover),
        "closing": list(resolution.closing),
    }


def _node(node: Node) -> dict[str, Any]:
    return {
        "id": node.id,
        "kind": node.kind,
        "number": node.number,
        "opening": node.opening,
        "text": node.text,
        "headings": list(node.headings),
        "children": [_node(child) for child in node.children],
    }


def _footnote(footnote: Footnote, mentions: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "marker": footnote.marker,
        "id": footnote.id,
        "host": footnote.host,
        "text": footnote.text,
        "mentions": mentions,
    }


def _citation(citation: Citation) -> dict[str, Any]:
    return {
        "symbol": citation.symbol,
        "text": citation.text,
        "date": citation.date.isoformat() if citation.date else None,
        "title": citation.title,
        "url": citation.url,
        "at": citation.at,
    }


def _mention(mention: Mention) -> dict[str, Any]:
    return {"entity": mention.entity, "acronym": mention.acronym, "role": mention.role, "at": mention.at}

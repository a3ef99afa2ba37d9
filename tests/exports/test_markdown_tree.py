"""Markdown becomes data without losing a word, however it is nested."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observance_viewer.exports.markdown_tree import LONGEST_MARKDOWN, tree_of


def words(items):
    """Give every word in blocks and inline items, however deep."""
    if isinstance(items, str):
        return items
    if isinstance(items, dict):
        return "".join(words(items.get(key, [])) for key in ("text", "children", "items", "rows"))
    return "".join(words(item) for item in items)


def depth(items):
    if not isinstance(items, list | dict):
        return 0
    parts = items if isinstance(items, list) else [items.get(key, []) for key in ("children", "items")]
    return isinstance(items, dict) + max(map(depth, parts), default=0)


@pytest.mark.parametrize(
    "text",
    [
        "> " * 3000 + "kept",
        "- " * 2000 + "kept",
        "*" * 4000 + "kept" + "*" * 4000,
        "\n".join(">" * level + " layer" for level in range(1, 60)) + " kept",
        "kept " * LONGEST_MARKDOWN,
    ],
)
def test_words_nested_too_deep_or_in_a_text_too_long_are_kept(text):
    tree = tree_of(text)
    assert "kept" in words(tree)
    assert depth(tree) < 50


@given(st.text(alphabet="abc \n", max_size=200))
def test_plain_words_all_come_through(text):
    assert words(tree_of(text)).replace(" ", "") == "".join(text.split())


def test_only_links_that_lead_to_the_web_to_mail_or_to_a_passage_stay_links():
    targets = "https://un.org", "mailto:a@un.org", "observance:A/RES/77/241#OP1", "ftp://x", "//x", "javascript:x"
    line = tree_of(" ".join(f"[a]({target})" for target in targets))[0]["children"]
    assert [item["target"] for item in line if isinstance(item, dict)] == list(targets[:3])
    assert "a (javascript:x)" in words(line)


def test_tables_tasks_and_strikes_are_read():
    list_, table = tree_of("- [x] done\n- [ ] ~~not~~\n\n|a|b|\n|-|-:|\n|c|d|")
    assert [item["checked"] for item in list_["items"]] == [True, False]
    assert list_["items"][1]["children"][0]["children"] == [{"type": "strike", "children": ["not"]}]
    assert table["align"] == ["none", "right"]
    assert [[words(cell) for cell in row] for row in table["rows"]] == [["a", "b"], ["c", "d"]]


def test_html_stays_text():
    assert words(tree_of("<script>alert(1)</script>\n\na <b>c</b>")) == "<script>alert(1)</script>a <b>c</b>"


def test_a_paragraph_tells_the_language_of_its_first_letter():
    assert [block.get("language") for block in tree_of("1. «مرحبا»\n\nEnglish مرحبا\n\n国际\n\nМеждународный")[1:]] == [
        None, "zh", "ru"
    ]  # fmt: skip


def test_the_lines_of_a_very_long_text_stand_in_paragraphs_of_bounded_length():
    blocks = tree_of("line\n" * 120, plain=True)
    assert [sum(child == "line" for child in block["children"]) for block in blocks] == [50, 50, 20]


def test_links_between_notes_stay_as_they_are_typed_in_code_and_in_tags():
    text = "é [[OP1]]\n\n    [[OP2]]\n\n- point\n\n      [[OP3]]\n\n<b title='[[OP4]]'>\n\n`[[OP5]]`"
    blocks = tree_of(text, symbol="A/RES/1/1")
    assert words(blocks) == "é OP1[[OP2]]point[[OP3]]<b title='[[OP4]]'>[[OP5]]"
    assert blocks[0]["children"][1]["target"] == "observance:A/RES/1/1#OP1"


def test_links_between_the_lines_of_html_are_links():
    (block,) = tree_of("<div>[[OP2]]</div>", symbol="A/RES/1/1")
    assert block["children"][1] == {"type": "link", "target": "observance:A/RES/1/1#OP2", "children": ["OP2"]}

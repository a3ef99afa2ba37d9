"""Writing Markdown: lists that go on, tasks that are ticked, marks around words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observance_viewer.domain.comparing import compare_texts
from observance_viewer.domain.writing import linked, marked, next_item, tasks_in, toggled


@pytest.mark.parametrize(
    ("line", "begin"),
    [
        ("- call the liaison officer", "- "),
        ("  * deeper", "  * "),
        ("9. ninth", "10. "),
        ("1) first", "2) "),
        ("- [x] done", "- [ ] "),
        ("> - quoted", "> - "),
        ("- ", ""),
        ("- [ ] ", ""),
        ("no list", None),
        ("-no list", None),
    ],
)
def test_a_list_goes_on_with_its_own_mark_and_ends_at_an_empty_item(line, begin):
    assert next_item(line) == begin


def test_only_the_task_that_is_meant_is_ticked_and_unticked():
    text = "- [ ] one\n```\n- [ ] no task\n```\n1. [x] two"
    assert tasks_in(text) == [0, 4]
    assert toggled(text, 0) == text.replace("- [ ] one", "- [x] one")
    assert toggled(text, 1) == text.replace("[x] two", "[ ] two")
    assert toggled(text, 2) == text


@given(st.lists(st.sampled_from(["- [ ] a", "- [x] b", "words", "* [X] c", "- [ ]", "> - [ ] d"])), st.integers(0, 9))
def test_ticking_changes_one_letter_at_most(lines, task):
    text = "\n".join(lines)
    after = toggled(text, task)
    assert len(after) == len(text)
    assert sum(a != b for a, b in zip(text, after, strict=True)) == (1 if task < len(tasks_in(text)) else 0)


@given(st.text(), st.integers(0, 30), st.integers(0, 30), st.sampled_from(["**", "*"]))
def test_marks_go_around_the_chosen_words_and_away_again(text, a, b, mark):
    text = text.replace("*", "")
    start, end = sorted((min(a, len(text)), min(b, len(text))))
    put = marked(text, start, end, mark)
    after = text[: put.start] + put.text + text[put.end :]
    assert after[put.chosen[0] : put.chosen[1]] == text[start:end]
    away = marked(after, *put.chosen, mark)
    assert after[: away.start] + away.text + after[away.end :] == text


def test_italic_is_added_to_bold_words():
    edit = marked("**a**", 2, 3, "*")
    assert edit.text == "*a*"


def test_a_link_waits_for_its_address_or_its_words():
    assert linked("see 70/1", 4, 8).text == "[70/1](https://)"
    assert linked("https://un.org", 0, 14).text == "[](https://un.org)"


@given(st.text(max_size=40), st.text(max_size=40))
def test_a_comparison_reads_as_either_text(old, new):
    runs = compare_texts(old, new)
    assert "".join(run.text for run in runs if run.kind != "added") == old
    assert "".join(run.text for run in runs if run.kind != "removed") == new

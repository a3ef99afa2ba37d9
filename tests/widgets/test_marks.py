"""The marks on the words that notes are about are as few as show the same."""

from hypothesis import given
from hypothesis import strategies as st

from observance_viewer.widgets.marks import merged

SPANS = st.sets(st.tuples(st.sampled_from(["PP1", "OP1"]), st.integers(0, 30), st.integers(1, 9)))


def test_notes_on_one_sentence_are_marked_once():
    assert merged({("OP1", 0, 7), ("OP1", 4, 12), ("OP1", 12, 20), ("OP2", 5, 9)}) == (
        ("OP1", 0, 12), ("OP1", 12, 20), ("OP2", 5, 9),
    )  # fmt: skip


@given(SPANS)
def test_merged_spans_mark_the_same_letters_and_none_twice(found):
    spans = {(at, start, start + length) for at, start, length in found}

    def letters(some):
        return [(at, index) for at, start, end in some for index in range(start, end)]

    assert set(letters(merged(spans))) == set(letters(spans))
    assert len(letters(merged(spans))) == len(set(letters(spans)))

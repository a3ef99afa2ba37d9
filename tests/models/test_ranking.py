"""What the palette answers to what is typed."""

from observance_viewer.models.ranking import Entry, Ranking

ENTRIES = (
    Entry("command", "Export PDF", "", "Ctrl+E", None),
    Entry("command", "Next paragraph", "", "", None),
    Entry("passage", "OP1", "Decides to designate 7 September as the International Day", "", None),
    Entry("passage", "OP10", "Requests the Secretary-General to report", "", None),
    Entry("entity", "United Nations Office on Drugs and Crime", "", "UNODC", None),
    Entry("note", "Łódź briefing", "Ask the liaison office", "OP1", None),
)


def labels(typed, limit=10):
    return [entry.label for entry in Ranking(ENTRIES).rank(typed, limit)]


def test_the_very_name_comes_before_names_that_begin_with_it():
    assert labels("op1")[:2] == ["OP1", "OP10"]
    assert labels("op 1")[0] == "OP1"


def test_beginnings_of_words_in_any_order_are_enough():
    assert labels("pdf exp")[0] == "Export PDF"
    assert labels("drug off")[0] == "United Nations Office on Drugs and Crime"


def test_acronyms_and_the_text_itself_are_found():
    assert labels("unodc")[0] == "United Nations Office on Drugs and Crime"
    assert labels("designate september")[0] == "OP1"


def test_a_slip_of_the_finger_is_forgiven():
    assert "Export PDF" in labels("exprot pdf")
    assert "OP10" in labels("secretary genral report")


def test_letters_are_compared_as_in_the_search():
    assert labels("lodz")[0] == "Łódź briefing"


def test_nothing_typed_lists_the_first_and_nonsense_lists_none():
    assert labels("", 2) == ["Export PDF", "Next paragraph"]
    assert labels("qqqqzzzz") == []

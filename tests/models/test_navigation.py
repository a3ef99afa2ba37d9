"""Where the reader is, and the way back."""

import pytest

from observance_viewer.domain.passage import Passage
from observance_viewer.domain.resolution import Node, Resolution
from observance_viewer.models.navigation import Navigation


def document(symbol):
    operative = tuple(Node(f"OP{n}", "operative", "Decides;", f"{n}.") for n in range(1, 6))
    return Resolution("x", "text", symbol, None, "T", None, "en", "", (), operative)


@pytest.fixture
def navigation(qtbot):
    return Navigation(document("A"))


def test_back_returns_and_forward_undoes(navigation):
    navigation.go_to(Passage("A", "OP2"))
    navigation.go_to(Passage("A", "OP4"))
    navigation.back()
    assert navigation.passage == Passage("A", "OP2")
    navigation.forward()
    assert navigation.passage == Passage("A", "OP4")


def test_reading_on_moves_the_place_without_growing_the_history(navigation):
    navigation.go_to(Passage("A", "OP2"))
    navigation.follow(Passage("A", "OP3"))
    assert navigation.visited == (Passage("A"), Passage("A", "OP3"))


def test_back_leads_to_the_document_before(navigation):
    shown = []
    navigation.resolution_changed.connect(lambda resolution: shown.append(resolution.symbol))
    navigation.go_to(Passage("A", "OP2"))
    navigation.open(document("B"), "OP3")
    assert navigation.passage == Passage("B", "OP3")
    navigation.back()
    assert navigation.passage == Passage("A", "OP2")
    assert shown == ["B", "A"]


def test_any_place_of_the_history_can_be_returned_to(navigation):
    for number in (2, 3, 4):
        navigation.go_to(Passage("A", f"OP{number}"))
    navigation.return_to(1)
    assert navigation.passage == Passage("A", "OP2")
    navigation.return_to(99)
    assert navigation.passage == Passage("A", "OP2")


def test_a_place_that_the_document_lacks_is_refused(navigation):
    assert not navigation.go_to(Passage("A", "OP9"))
    assert not navigation.go_to(Passage("B", "OP1"))
    navigation.open(document("B"), "OP99")
    assert navigation.passage == Passage("B")

"""A page in the notes pane takes the room that the pane has, whatever it is called."""

import pytest

from observance_viewer.widgets.pane_page import PanePage


@pytest.mark.usefixtures("qapp")
def test_a_long_title_goes_on_in_the_next_line_and_makes_the_pane_no_wider():
    short, long = PanePage("History"), PanePage("History of “What was agreed on the morning of 7 September” " * 3)
    assert long.minimumSizeHint().width() < short.minimumSizeHint().width() + 60

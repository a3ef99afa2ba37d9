"""The targets that a converter printed below a page find the words that carry them."""

from observance_viewer.readers.text_links import place_links


def test_a_link_stands_on_its_words_behind_a_capital_that_is_two_letters_when_small():
    text = "Recalling the meeting in İstanbul and its resolution 70/1 of 25 September 2015,"
    target = "https://docs.un.org/en/A/RES/70/1"
    ((start, end, found),) = place_links([text], [(target, 0, 0)])[0]
    assert (text[start:end], found) == ("70/1", target)

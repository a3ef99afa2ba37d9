"""Notes find their words again in another version of their text, and never stand on wrong ones."""

import importlib.util
import sys
from pathlib import Path

import pytest

from observance_viewer.domain.note import Anchor, quote_of
from observance_viewer.domain.text_version import text_version
from observance_viewer.readers.reading import read_shipped
from observance_viewer.storage.anchors import Finder

OLD = {
    "PP1": "Recalling its resolutions on rivers 😀 and lakes, and the reports thereon,",
    "OP1": "Decides to designate 4 May as the Day of Clean Rivers, to be observed annually;",
    "OP2": "Invites all Member States to observe the Day in an appropriate manner;",
    "OP3": "Invites civil society to observe the Day in an appropriate manner, and to report on it;",
}


def placed(new, at, words, old=OLD, language="en"):
    start = old[at].index(words)
    anchor = Anchor("A/RES/1/1", at, quote_of(old[at], start, start + len(words)))
    kept = text_version("A/RES/1/1", "en", old)
    return Finder(kept, text_version("A/RES/1/1", language, new)).place(anchor)


def shown(placement):
    quote = placement.anchor.quote
    return placement.state, placement.anchor.at, quote.exact if quote else None


def test_words_in_the_same_paragraph_stay_anchored_though_others_come_before_them():
    new = OLD | {"PP1": "Recalling also, 😀 with thanks, its resolutions on rivers 😀 and lakes,"}
    placement = placed(new, "PP1", "resolutions on rivers")
    assert shown(placement) == ("anchored", "PP1", "resolutions on rivers")
    assert new["PP1"][placement.anchor.quote.start : placement.anchor.quote.end] == "resolutions on rivers"


def test_words_follow_their_paragraph_when_another_is_put_before_it():
    new = {
        "PP1": OLD["PP1"],
        "OP1": OLD["OP1"],
        "OP2": "Stresses the cost of it;",
        "OP3": OLD["OP2"],
        "OP4": OLD["OP3"],
    }
    assert shown(placed(new, "OP2", "in an appropriate manner")) == ("moved", "OP3", "in an appropriate manner")


def test_changed_words_are_moved():
    new = OLD | {"OP1": "Decides to designate 5 May as the Day of Clean Rivers, to be observed annually;"}
    assert shown(placed(new, "OP1", "designate 4 May as")) == ("moved", "OP1", "designate 5 May as")


def test_words_whose_paragraph_is_gone_are_not_put_on_the_same_words_elsewhere():
    new = {"PP1": OLD["PP1"], "OP1": OLD["OP1"], "OP2": OLD["OP3"]}
    assert placed(new, "OP2", "in an appropriate manner").state == "orphaned"
    assert shown(placed(new, "OP3", "in an appropriate manner")) == ("moved", "OP2", "in an appropriate manner")


def test_in_another_language_a_note_stands_at_its_paragraph_and_marks_no_word():
    french = {"PP1": "Rappelant ses résolutions,", "OP1": "Décide de proclamer le 4 mai Journée;"}
    assert shown(placed(french, "OP1", "4 May", language="fr")) == ("moved", "OP1", None)
    assert placed(french, "OP2", "Day", language="fr").state == "orphaned"


def test_other_quotation_marks_and_spaces_are_the_same_words():
    old = {"OP1": "Calls it the 'Day of Rivers' in 5 May circulars;"}
    new = {"OP1": "Calls it the \u2018Day of Rivers\u2019 in 5\u00a0May circulars;"}
    assert shown(placed(new, "OP1", "'Day of Rivers' in 5 May", old)) == (
        "anchored", "OP1", "\u2018Day of Rivers\u2019 in 5\u00a0May",
    )  # fmt: skip


def test_a_paragraph_without_quoted_words_is_found_again():
    new = {"PP1": OLD["PP1"], "OP1": OLD["OP2"], "OP2": OLD["OP1"]}
    finder = Finder(text_version("A/RES/1/1", "en", OLD), text_version("A/RES/1/1", "en", new))
    assert shown(finder.place(Anchor("A/RES/1/1", "OP1"))) == ("moved", "OP2", None)
    assert finder.place(Anchor("A/RES/1/1", "OP3")).state == "orphaned"


def test_words_of_a_gutted_paragraph_are_not_put_where_another_paragraph_always_had_them():
    ends_alike = "to report on it to all, through voluntary contributions"
    old = {
        "PP1": f"Thanking civil society for its wish {ends_alike}, the President of the Assembly among them;",
        "OP1": f"Asks the keepers of lakes {ends_alike};",
    }
    new = {
        "PP1": "Thanking civil society;",
        "OP1": f"Asks the keepers of lakes {ends_alike}; Requests the President of the Assembly to observe the day;",
    }
    assert placed(new, "PP1", "voluntary", old).state == "orphaned"


def test_of_words_said_twice_in_a_paragraph_the_torn_ones_are_not_put_on_the_others():
    words = "to raise awareness of the safety of rivers and lakes, and in this regard"
    old = {"OP1": f"Urges Member States {words}, Member States {words};"}
    torn = "to raise awareness and lakes, and in t of the safety of rivershis regard"
    start = old["OP1"].rindex("awareness")
    quote = quote_of(old["OP1"], start, len(old["OP1"]))
    new = text_version("A/RES/1/1", "en", {"OP1": f"Urges Member States {words}, Member States {torn};"})
    placement = Finder(text_version("A/RES/1/1", "en", old), new).place(Anchor("A/RES/1/1", "OP1", quote))
    assert placement.state == "orphaned" or placement.anchor.quote.start > len(words)


def test_a_date_is_not_taken_for_another_date_that_was_moved_beside_its_first_words():
    old = {"PP1": "Reaffirming its resolutions 53/199 of 15 December 1998 and 61/185 of 20 December 2006 on the years,"}
    new = {"PP1": "Reaffirming its resolutions 53/199 of 20 December 2006 on th 15 December 1998 and 61/185 ofe years,"}
    placement = placed(new, "PP1", "53/199 of 15 December 1998", old)
    assert placement.state == "orphaned" or "15 December" in placement.anchor.quote.exact


@pytest.mark.parametrize(("at", "words"), [("OP1", "Clean Rivers"), ("OP3", "and to report on it")])
def test_without_the_old_text_the_words_and_their_context_are_enough(at, words):
    start = OLD[at].index(words)
    anchor = Anchor("A/RES/1/1", at, quote_of(OLD[at], start, start + len(words)))
    new = {"OP8": "Recalls another matter;", "OP9": OLD[at]}
    placement = Finder(None, text_version("A/RES/1/1", "en", new)).place(anchor)
    assert shown(placement) == ("moved", "OP9", words)


def test_random_edits_put_no_note_on_wrong_words_and_few_are_lost():
    path = Path(__file__).parents[2] / "tools" / "trial_anchors.py"
    spec = importlib.util.spec_from_file_location("trial_anchors", path)
    tool = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = tool
    spec.loader.exec_module(tool)
    tally = tool.trial(100, 1, [read_shipped().passages()])
    assert tally.wrong == []
    assert tally.found >= 0.97 * tally.standing > 1000


TWICE = {
    "FN1": "See the report on rivers.",
    "FN2": "Resolution 70/1.",
    "FN3": "Resolution 70/1.",
    "FN4": "See the report on lakes.",
}


def test_of_two_footnotes_with_the_same_words_a_note_follows_its_own():
    new = {"FN1": "Resolution 70/1.", "FN2": "Resolution 70/1.", "FN3": "See the report on lakes."}
    assert shown(placed(new, "FN3", "70/1", old=TWICE)) == ("moved", "FN2", "70/1")
    assert shown(placed(new, "FN2", "70/1", old=TWICE)) == ("moved", "FN1", "70/1")


def test_a_note_on_words_that_are_repeated_stays_where_nothing_around_them_has_changed():
    new = TWICE | {"FN4": "See the report on lakes and ponds."}
    assert shown(placed(new, "FN2", "Resolution", old=TWICE)) == ("anchored", "FN2", "Resolution")


def test_where_the_old_text_is_not_known_a_note_that_slid_says_that_it_was_looked_for():
    words = "designate 4 May as the Day of Clean Rivers"
    start = OLD["OP1"].index(words)
    anchor = Anchor("A/RES/1/1", "OP1", quote_of(OLD["OP1"], start, start + len(words)))
    new = OLD | {"OP1": "Hereby and today " + OLD["OP1"]}
    placement = Finder(None, text_version("A/RES/1/1", "en", new)).place(anchor)
    assert shown(placement) == ("moved", "OP1", words)

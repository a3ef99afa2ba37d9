"""Whatever bytes come in, a resolution or one sentence comes out."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from observance_viewer.domain.errors import UserError
from observance_viewer.domain.observance import occurrences_between
from observance_viewer.domain.resolution import Resolution
from observance_viewer.readers.reading import read_bytes

LINES = st.sampled_from(
    ["The General Assembly,", "70/1. Title", " 1. Decides", "(a) to go;", "(i) so;", "__________________", " 1  Note.",
     "https://undocs.org/en/A/RES/70/1", "A/RES/70/1", "2/5", "Annex", "Recalling resolution 60/1 of 31 February 2005,",
     "Proclaims 30 February the Day of Tests,", "Policing,1 and", "\f", "", "l. Decides", "- item", "(zz) x",
     "1.", "\ud800", "\x00", "الجمعية العامة،", "大会，", "Decides to designate 29 February as World Leap Day;",
     "¹", "[1]", "(2)", "*", "3", "[1] See A/70/1.", "- 2 -", "第 2 页", "22-12345 (E)", "*2212345*", "a   b   3",
     "II", "ﷺ İstanbul", "resolutions 70/1, 70/2 and 71/3 to 71/9", "217 A (III)", "16 December 2022",
     "45th plenary meeting", "\u200f", "Annex II", "决定将每年13月第二个星期一定为国际灯塔日",
     "Décide de proclamer le 3 juin Journée du vent", "L’Assemblée générale,"]
)  # fmt: skip


def outcome(data):
    try:
        return read_bytes(data, "sample")
    except UserError:
        return None


@settings(deadline=None)
@given(st.binary(max_size=2000))
def test_any_bytes(data):
    outcome(data)


@settings(max_examples=300, deadline=None)
@given(st.lists(LINES, max_size=40), st.sampled_from(["\n", "\n\n"]))
def test_any_lines_of_a_resolution(lines, between):
    resolution = outcome(between.join(lines).encode("utf-8", "surrogatepass"))
    if isinstance(resolution, Resolution):
        identifiers = [node.id for node in resolution.nodes()]
        assert len(identifiers) == len(set(identifiers))
        passages = resolution.passages()
        for citation in resolution.citations:
            assert passages[citation.at][citation.start : citation.end] == citation.text
        for observance in resolution.observances:
            assert len(list(occurrences_between(observance, date(2020, 1, 1), date(2021, 12, 31)))) <= 3
        for mention in resolution.mentions:
            assert passages[mention.at][mention.start : mention.end] == mention.entity

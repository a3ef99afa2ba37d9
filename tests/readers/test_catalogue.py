"""The list of other observances is whole and each of its rules can be placed in a year."""

from observance_viewer.domain.observance import occurrence
from observance_viewer.readers.catalogue import load_catalogue

CATALOGUE = load_catalogue()


def test_every_rule_is_one_of_those_that_an_observance_may_have():
    for observance in CATALOGUE:
        placed = [occurrence(observance, year) for year in range(2030, 2035)]
        assert any(placed) != observance.rule.startswith("XXXX")


def test_three_days_share_the_seventh_of_september():
    assert [(each.name, each.symbol, each.first_year) for each in CATALOGUE if each.rule == "--09-07"] == [
        ("International Day of Clean Air for Blue Skies", "A/RES/74/212", 2020),
        ("International Day of Police Cooperation", "A/RES/77/241", 2023),
        ("World Duchenne Awareness Day", "A/RES/78/12", 2024),
    ]


def test_movable_days_weeks_and_the_day_of_the_full_moon_are_among_them():
    rules = {each.name: (each.kind, each.rule) for each in CATALOGUE}
    assert rules["World Philosophy Day"] == ("day", "FREQ=YEARLY;BYMONTH=11;BYDAY=3TH")
    assert rules["Vesak, the Day of the Full Moon"] == ("day", "XXXX-05-XX")
    assert rules["International Week of Science and Peace"][0] == "week"
    assert rules["Global Media and Information Literacy Week"] == ("week", "--10-24/--10-31")

"""What a paragraph sets up is an observance; what it recalls or asks to observe is none."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observance_viewer.domain.observance import occurrence
from observance_viewer.readers.designations import find_observances
from observance_viewer.readers.designations_translated import find_translated


@pytest.mark.parametrize(
    ("text", "kind", "rule", "first", "name"),
    [
        ("Decides to designate 3 June as the International Day of Kites, to be observed annually, starting in 2031;",
         "day", "--06-03", 2031, "International Day of Kites"),
        ("Proclaims 9 May of each year the World Day for the Prevention of and Healing from Frost;",
         "day", "--05-09", None, "World Day for the Prevention of and Healing from Frost"),
        ("Declares 2 March World Kite Day, to observe each year the first flight;",
         "day", "--03-02", None, "World Kite Day"),
        ("Decides to proclaim 5 April, the date of adoption of the Convention on Kites, as World Kite Day;",
         "day", "--04-05", None, "World Kite Day"),
        ("Decides to proclaim the International Day of Kites, to be observed on 7 May;",
         "day", "--05-07", None, "International Day of Kites"),
        ("Decides to declare the third Thursday of November as World Kite Day, beginning in 2032;",
         "day", "FREQ=YEARLY;BYMONTH=11;BYDAY=3TH", 2032, "World Kite Day"),
        ("Proclaims 24 to 31 October of each year the Global Kite Week;",
         "week", "--10-24/--10-31", None, "Global Kite Week"),
        ("Proclaims the first week of February of every year the World Kite Week;",
         "week", "--02-01/--02-07", None, "World Kite Week"),
        ("Decides to designate the month of March as World Kite Month;", "month", "--03", None, "World Kite Month"),
        ("Proclaims the year 2033 the International Year of Kites;",
         "year", "2033-01-01/2033-12-31", 2033, "International Year of Kites"),
        ("Decides to proclaim 2031–2040 as the United Nations Decade of Kites;",
         "decade", "2031-01-01/2040-12-31", 2031, "United Nations Decade of Kites"),
        ("Proclaims the period from 2031 to 2040 the Decade of Kites, within existing resources;",
         "decade", "2031-01-01/2040-12-31", 2031, "Decade of Kites"),
    ],
)  # fmt: skip
def test_each_way_of_setting_one_up_is_read(text, kind, rule, first, name):
    (found,) = find_observances(text, "OP1", "A/RES/90/1")
    assert (found.kind, found.rule, found.first_year, found.name) == (kind, rule, first, name)


@pytest.mark.parametrize(
    "text",
    [
        "Decides to continue to observe World Kite Day annually on 9 August;",
        "Invites all Member States to observe 3 June as the International Day of Kites;",
        "Recalls its resolution 60/1, in which it decided to designate 3 June as World Kite Day;",
        "Reaffirms its resolution 60/1, in which it declared the period 2011–2020 the Decade of Kites;",
        "Welcomes the observance of World Kite Day on 3 June;",
        "Decides to designate 3 June as the date by which reports are due;",
    ],
)
def test_a_mere_mention_is_no_observance(text):
    assert find_observances(text, "OP1", None) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Décide de proclamer le 3 juin Journée internationale du vent, qui sera célébrée à compter de 2031 ;",
         "Journée internationale du vent"),
        ("Decide designar el 3 de junio Día Internacional del Viento, y que se celebre a partir de 2031;",
         "Día Internacional del Viento"),
        ("постановляет провозгласить 3 июня Международным днем ветра и отмечать его начиная с 2031 года;",
         "Международный день ветра"),
        ("تقرر اعتبار يوم 3 حزيران/يونيه يوما دوليا للرياح، على أن يحتفل به ابتداء من عام 2031؛",
         "اليوم الدولي للرياح"),
        ("决定将6月3日定为国际风日，从2031年开始每年举行国际日活动；", "国际风日"),
    ],
)  # fmt: skip
def test_the_other_languages_proclaim_the_same_day(text, name):
    (found,) = find_translated(text, "OP1", None)
    assert (found.name, found.rule, found.first_year) == (name, "--06-03", 2031)


@given(st.text(max_size=60), st.integers(0, 99))
def test_every_rule_found_can_be_placed_in_a_year(tail, day):
    for found in find_observances(f"Decides to designate {day} March as World Kite Day{tail}", "OP1", None):
        occurrence(found, 2032)


ACTS = [line.split("\t") for line in Path(__file__).with_name("acts.tsv").read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(("text", "observances"), ACTS)
def test_every_wording_of_an_act_is_read_and_no_other_act_is_taken_for_one(text, observances):
    found = find_observances(text, "OP1", None)
    assert [f"{each.rule} {each.first_year or '-'} {each.name}" for each in found] == observances.split("~") * bool(
        observances
    )


def test_a_point_of_a_decision_sets_one_up_and_a_point_of_an_invitation_does_not():
    point = "To proclaim 3 June World Kite Day;"
    assert [each.rule for each in find_observances(point, "OP1(a)", None, decided=True)] == ["--06-03"]
    assert find_observances(point, "OP1(a)", None) == []


@pytest.mark.parametrize(
    ("text", "kind", "rule", "name"),
    [
        ("Décide de proclamer 2031 Année internationale du vent ;", "year", "2031-01-01/2031-12-31",
         "Année internationale du vent"),
        ("Proclama el período 2031-2040 Decenio del Viento;", "decade", "2031-01-01/2040-12-31", "Decenio del Viento"),
        ("Decide proclamar 2031 Año Internacional del Viento;", "year", "2031-01-01/2031-12-31",
         "Año Internacional del Viento"),
        ("провозглашает 2031 год Международным годом ветра;", "year", "2031-01-01/2031-12-31",
         "Международный год ветра"),
        ("宣布2031年为国际风年；", "year", "2031-01-01/2031-12-31", "国际风年"),
        ("تقرر إعلان عام 2031 السنة الدولية للرياح؛", "year", "2031-01-01/2031-12-31", "السنة الدولية للرياح"),
    ],
)  # fmt: skip
def test_the_other_languages_proclaim_years_and_decades(text, kind, rule, name):
    (found,) = find_translated(text, "OP1", None)
    assert (found.kind, found.rule, found.name) == (kind, rule, name)


TRANSLATED = """\
Décide que le 21 mai sera célébré chaque année comme la Journée du vent ;
    day --05-21 Journée du vent
Décide de faire du 21 mai la Journée du vent ;
    day --05-21 Journée du vent
Décide d’instituer la Journée du vent, qui sera célébrée chaque année le 21 mai ;
    day --05-21 Journée du vent
Décide de proclamer le troisième jeudi de novembre Journée du vent ;
    day FREQ=YEARLY;BYMONTH=11;BYDAY=3TH Journée du vent
Proclame le mois d’octobre Mois du vent ;
    month --10 Mois du vent
Decide que el 21 de mayo se celebre como Día del Viento;
    day --05-21 Día del Viento
Decide proclamar el Día del Viento, que se celebrará todos los años el 21 de mayo;
    day --05-21 Día del Viento
Decide designar el último lunes de mayo Día del Viento;
    day FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO Día del Viento
постановляет провозгласить третий четверг ноября Всемирным днем ветра и отмечать его;
    day FREQ=YEARLY;BYMONTH=11;BYDAY=3TH Всемирный день ветра
постановляет провозгласить период с 4 по 10 октября Всемирной неделей ветра;
    week --10-04/--10-10 Всемирная неделя ветра
تقرر إعلان يوم الخميس الثالث من تشرين الثاني/نوفمبر يوما عالميا للرياح؛
    day FREQ=YEARLY;BYMONTH=11;BYDAY=3TH اليوم العالمي للرياح
决定将11月第三个星期四定为世界风日；
    day FREQ=YEARLY;BYMONTH=11;BYDAY=3TH 世界风日
决定将10月4日至10日定为世界风周；
    week --10-04/--10-10 世界风周
"""


@pytest.mark.parametrize("act", TRANSLATED.replace("\n    ", "|").splitlines())
def test_the_other_languages_proclaim_movable_days_weeks_and_months(act):
    text, observance = act.split("|")
    (found,) = find_translated(text, "OP1", None)
    assert f"{found.kind} {found.rule} {found.name}" == observance


@pytest.mark.parametrize(
    "text",
    [
        "Décide de continuer à célébrer la Journée du vent le 21 mai ;",
        "Invite tous les États à célébrer le 21 mai comme la Journée du vent ;",
        "Decide seguir observando el 21 de mayo el Día del Viento;",
    ],
)
def test_the_other_languages_set_nothing_up_by_going_on(text):
    assert find_translated(text, "OP1", None) == []


@pytest.mark.parametrize("month", [0, 13])
@pytest.mark.parametrize("day", ["5日", "第二个星期一"])
def test_a_month_that_is_none_sets_nothing_up(month, day):
    assert find_translated(f"决定将每年{month}月{day}定为国际测试日", "OP1", None) == []
    assert len(find_translated(f"决定将每年12月{day}定为国际测试日", "OP1", None)) == 1


def test_the_other_languages_set_nothing_up_by_recalling_it():
    assert find_translated("Rappelle qu’elle a décidé de proclamer le 3 juin Journée du vent ;", "OP1", None) == []

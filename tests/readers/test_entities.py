"""Who is named, and who is asked to do what: by the grammar of naming, in all six languages."""

import json
from importlib.resources import files
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observance_viewer.domain.resolution import Node, Resolution
from observance_viewer.readers.addresses import ends_in_asking
from observance_viewer.readers.annotate import annotate
from observance_viewer.readers.entities import CUE_WORDS, Finder
from observance_viewer.readers.gazetteer import load_gazetteer

FINDER = Finder(load_gazetteer())


def named(text, role, language="en", **options):
    found = FINDER.mentions(text, "OP1", addresses=True, language=language, **options)
    return [mention.entity for mention in found if mention.role == role]


ASKED = [line.split("\t") for line in """\
Requests the Secretary-General to report to the Assembly;\tSecretary-General
Invites, as appropriate, all Member States to fly kites;\tMember States
Calls upon Member States, in accordance with the Charter, to fly kites;\tMember States
Also urges all States that have not yet done so to become parties to the Kite Convention;\tStates
Encourages Governments, the private sector and civil society to fly kites;\tGovernments~private sector~civil society
Reiterates its request to the Secretary-General to report on kites;\tSecretary-General
Once again calls upon the parties to the conflict to lay down their kites;\tparties to the conflict
Decides that the Commission shall meet in May;\tCommission
Decides that all States shall prevent the misuse of kites;\tStates
Demands that Kiteland immediately cease its flights;\tKiteland
Welcomes the report on kites, and requests the Secretary-General to continue his work;\tSecretary-General
Commends the work of the World Health Organization on kites, and invites it to continue;\tWorld Health Organization
Recommends that Member States consider the use of kites;\tMember States
Invites global, regional and subregional organizations to fly kites;\tglobal, regional and subregional organizations
Invites the Kite Advisory Committee to advise the United Nations;\tKite Advisory Committee
Requests the President of the General Assembly to meet with Member States;\tPresident of the General Assembly
Invites the Food and Agriculture Organization of the United Nations, mindful of the costs, to help;\t\
Food and Agriculture Organization of the United Nations
Urges Governments of windy countries, non-governmental organizations and academia to fly kites;\t\
Governments~non-governmental organizations~academia
Invites UNESCO and the United Nations Interregional Crime and Justice Research Institute to study kites;\t\
United Nations Educational, Scientific and Cultural Organization~\
United Nations Interregional Crime and Justice Research Institute
Invites the entities of the United Nations Inter-Agency Task Force on Policing to fly kites;\t\
entities of the United Nations Inter-Agency Task Force on Policing
Notes the requests of Member States to the Secretary-General;\t
Recalls that it requested the Secretary-General to report;\t
Stresses that the cost should be met from voluntary contributions;\t
Decides that the meeting shall be held in New York;\t
""".splitlines()]  # fmt: skip


@pytest.mark.parametrize(("text", "asked"), ASKED)
def test_who_is_asked_is_told_apart_from_who_is_only_named(text, asked):
    assert named(text, "addressee") == [name for name in asked.split("~") if name]


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        ("fr", "Prie le Secrétaire général de porter la présente résolution à l’attention des États Membres ;",
         ["Secrétaire général"]),
        ("fr", "Invite tous les États Membres, la société civile et le secteur privé à célébrer la Journée ;",
         ["États Membres", "société civile", "secteur privé"]),
        ("es", "Solicita al Secretario General que señale la presente resolución a los Estados Miembros;",
         ["Secretario General"]),
        ("es", "Invita a los Estados Miembros y a la sociedad civil a que celebren el Día;",
         ["Estados Miembros", "sociedad civil"]),
        ("ru", "просит Генерального секретаря довести настоящую резолюцию до сведения государств-членов;",
         ["Генерального секретаря"]),
        ("ru", "предлагает всем государствам-членам и гражданскому обществу отмечать этот день;",
         ["государствам-членам"]),
        ("ar", "تدعو جميع الدول الأعضاء والمجتمع المدني إلى الاحتفال باليوم؛", ["الدول الأعضاء", "المجتمع المدني"]),
        ("ar", "تطلب إلى الأمين العام أن يطلع الدول الأعضاء على هذا القرار؛", ["الأمين العام"]),
        ("zh", "邀请所有会员国、国际和区域组织以及民间社会，以适当方式举行活动；",
         ["会员国", "国际和区域组织", "民间社会"]),
        ("zh", "决定继续审议；", []),
    ],
)  # fmt: skip
def test_the_other_languages_ask_the_same_bodies(language, text, asked):
    assert named(text, "addressee", language) == asked


def test_roles_follow_the_words_of_naming_and_lists_are_split_at_their_joints():
    text = (
        "Established in 2031 by the Kite Assembly and co-chaired by the Department of Peace Operations of the "
        "Secretariat and the World Health Organization. Participating entities include the United Nations "
        "Educational, Scientific and Cultural Organization, the Kite and Glider Office and the United Nations "
        "Interregional Crime and Justice Research Institute (UNICRI)."
    )
    found = FINDER.mentions(text, "FN1", addresses=False)
    assert [(mention.role, mention.entity, mention.acronym) for mention in found] == [
        ("established-by", "Kite Assembly", None),
        ("co-chair", "Department of Peace Operations", "DPO"),
        ("co-chair", "World Health Organization", "WHO"),
        ("participating", "United Nations Educational, Scientific and Cultural Organization", "UNESCO"),
        ("participating", "Kite and Glider Office", None),
        ("participating", "United Nations Interregional Crime and Justice Research Institute", "UNICRI"),
    ]


def test_partners_take_part_and_are_not_asked():
    text = "Invites the World Health Organization, in collaboration with the World Bank, to fly kites;"
    assert named(text, "addressee") == ["World Health Organization"]
    assert named(text, "participating") == ["World Bank"]


def test_an_acronym_that_the_text_introduces_goes_with_the_name():
    (mention,) = FINDER.mentions("Invites the Kite Office (KITO) to fly;", "OP1", addresses=True)
    assert (mention.entity, mention.acronym) == ("Kite Office", "KITO")


def test_points_go_on_where_the_verb_of_asking_stopped():
    points = (
        Node("OP1(a)", "subparagraph", "The Secretary-General to report;", "(a)"),
        Node("OP1(b)", "subparagraph", "Member States to help.", "(b)"),
    )
    paragraph = Node("OP1", "operative", "Requests:", "1.", children=points)
    resolution = Resolution("", "text", None, None, None, None, "en", "", (), (paragraph,))
    found = annotate(resolution).mentions
    assert [(mention.entity, mention.role, mention.at) for mention in found] == [
        ("Secretary-General", "addressee", "OP1(a)"),
        ("Member States", "addressee", "OP1(b)"),
    ]
    assert ends_in_asking("Also calls upon:")
    assert not ends_in_asking("Calls upon Member States:")


WORDS = (
    "Requests Invites calls upon the all Member States , and ( ) United Nations Office on that to it shall 联合国 الأمم"
)


@given(st.lists(st.sampled_from(WORDS.split(" ")), max_size=30), st.sampled_from(["en", "fr", "es", "ru", "ar", "zh"]))
def test_mentions_stand_in_order_apart_and_as_printed(words, language):
    text = " ".join(words)
    found = FINDER.mentions(text, "OP1", addresses=True, language=language)
    assert all(before.end <= after.start for before, after in pairwise(found))
    for mention in found:
        assert 0 <= mention.start < mention.end <= len(text)


@pytest.mark.parametrize(
    ("phrase", "end", "language", "count"),
    [
        ("in cooperation with the United Nations, ", "", "en", 20_000),
        ("also, ", "requests the", "en", 0),
        ("与联合国合作，", "", "zh", 20_000),
    ],
)
def test_a_phrase_that_is_said_over_and_over_takes_time_by_its_length_only(phrase, end, language, count):
    text = phrase * 20_000 + end
    assert len(FINDER.mentions(text, "OP1", addresses=True, language=language)) == count


def test_the_list_names_every_parent_and_no_name_twice():
    rows = json.loads(files("observance_viewer.resources").joinpath("gazetteer.json").read_text(encoding="utf-8"))
    names = [name for row in rows for name in (row["name"], *row.get("aliases", ()))]
    assert len(names) == len(set(names))
    known = {row["name"] for row in rows} | {"specialized agency", "related organization"}
    assert {row["parent"] for row in rows if "parent" in row} <= known
    assert all(row["website"].startswith("https://") for row in rows if "website" in row)


@pytest.mark.parametrize(
    "text",
    [
        "Encourages the development of kites by States and international organizations;",
        "Urges the full implementation of the Kite Protocol and the Sustainable Development Goals;",
        "Invites voluntary contributions to the Mission in cash and in kites acceptable to the Secretary-General;",
    ],
)
def test_what_is_asked_for_is_not_who_is_asked(text):
    assert named(text, "addressee") == []


FOUNDED = {
    "fr": (
        "Créée en 2021 par le Comité exécutif du Secrétaire général et coprésidée par "
        "l’Organisation mondiale de la Santé et la Banque mondiale, les entités participantes "
        "comprenant le Bureau des phares, le Département de la mer et de la côte et l’Institut du "
        "vent."
    ),
    "es": (
        "Establecido en 2021 por el Comité Ejecutivo del Secretario General y copresidido por la "
        "Organización Mundial de la Salud y el Banco Mundial. Las entidades participantes son la "
        "Oficina de los Faros, el Departamento del Mar y de la Costa y el Instituto del Viento."
    ),
    "ru": (
        "Учреждена в 2021 году Исполнительным комитетом Генерального секретаря, сопредседателями "
        "являются Всемирная организация здравоохранения и Всемирный банк. К участвующим "
        "структурам относятся Управление маяков, Департамент моря и берега и Институт ветра."
    ),
    "ar": (
        "أنشأتها اللجنة التنفيذية للأمين العام في عام 2021 وتتشارك في رئاستها منظمة الصحة "
        "العالمية والبنك الدولي، وتضم الكيانات المشاركة فيها مكتب المنارات، وإدارة البحر والساحل "
        "ومعهد الرياح."
    ),
    "zh": (
        "2021年由秘书长执行委员会设立，世界卫生组织与联合国开发计划署为共同主席。参与"
        "实体包括灯塔办公室、海洋和海岸部、风研究所。"
    ),
}


@pytest.mark.parametrize("language", FOUNDED)
def test_notes_in_every_language_say_who_set_up_who_chairs_and_who_takes_part(language):
    found = FINDER.mentions(FOUNDED[language], "FN1", addresses=False, language=language)
    assert [mention.role for mention in found] == ["established-by", *["co-chair"] * 2, *["participating"] * 3]


@pytest.mark.parametrize(
    ("text", "language", "roles"),
    [
        ("Encourage les États Membres à agir, et prie le Secrétaire général de les aider ;", "fr", ["addressee"] * 2),
        ("Exhorta a los Estados Miembros a que actúen, y solicita al Secretario General que informe;", "es",
         ["addressee"] * 2),
        ("призывает государства-члены принять меры и просит Генерального секретаря помочь;", "ru", ["addressee"] * 2),
        ("تطلب أيضا إلى الأمين العام أن يقدم تقريرا؛", "ar", ["addressee"]),
        ("敦促会员国采取措施，并请秘书长提请各国注意；", "zh", ["addressee"] * 2),
        ("请秘书长提请所有会员国注意本决议；", "zh", ["addressee", "mentioned"]),
        ("Invite l’Organisation mondiale de la Santé, en collaboration avec la Banque mondiale, à agir ;", "fr",
         ["addressee", "participating"]),
    ],
)  # fmt: skip
def test_every_verb_of_asking_of_a_paragraph_counts_in_other_languages(text, language, roles):
    found = FINDER.mentions(text, "OP1", addresses=True, language=language)
    assert [mention.role for mention in found] == roles


def test_an_apostrophe_is_shown_as_the_text_has_it():
    text = "Invites the United Nations Children's Fund and women's organizations to meet;"
    found = FINDER.mentions(text, "OP1", addresses=True)
    assert [mention.entity for mention in found] == [text[mention.start : mention.end] for mention in found]
    assert found[0].entity == "United Nations Children's Fund"


@pytest.mark.parametrize("cue", ["established by", "set up by", "in collaboration with", "in partnership with"])
def test_a_list_behind_a_colon_has_one_of_the_words_that_tell_of_lists(cue):
    text = f"Notes the network {cue}: the World Health Organization and the World Bank;"
    found = FINDER.mentions(text, "OP1", cued=any(word in text for word in CUE_WORDS), addresses=True)
    assert {mention.role for mention in found} <= {"established-by", "participating"}
    assert [mention.entity for mention in found] == ["World Health Organization", "World Bank"]

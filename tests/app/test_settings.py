"""The settings file: readable, kept as the person left it, and never a reason not to start."""

import pytest

from observance_viewer.app.settings import load_settings, save_setting
from observance_viewer.domain.errors import UserError
from observance_viewer.domain.setting import ALL, LOOK, OTHERS, PAPER, REMINDERS, TEXT_SIZE


@pytest.fixture
def path(tmp_path):
    return tmp_path / "config" / "settings.toml"


def written(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return load_settings(path)


def test_without_a_file_every_setting_has_its_default(path):
    settings, problems = load_settings(path)
    assert [settings.get(each) for each in ALL] == [each.default for each in ALL]
    assert problems == ()


def test_what_is_saved_is_there_after_the_next_start(path):
    for setting, value in ((LOOK, "dark"), (TEXT_SIZE, 150), (OTHERS, True), (REMINDERS, (1, 0)), (PAPER, "us-letter")):
        save_setting(path, setting, value)
    settings, problems = load_settings(path)
    assert problems == ()
    assert settings.get(LOOK) == "dark"
    assert settings.get(TEXT_SIZE) == 150
    assert settings.get(OTHERS) is True
    assert settings.get(REMINDERS) == (1, 0)
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_the_file_says_what_each_setting_means_and_allows(path):
    save_setting(path, LOOK, "dark")
    text = path.read_text()
    assert "[window]" in text
    assert "# Light, dark, or as the system has it. system, light, dark" in text
    assert 'look = "dark"' in text


def test_what_the_person_wrote_stays_with_its_comments(path):
    written(path, '# mine\n[window]\nlook = "blue" # to be mended\nfuture = 3\n[export]\npaper = "a4"\n')
    save_setting(path, TEXT_SIZE, 120)
    text = path.read_text()
    assert "# mine" in text
    assert 'look = "blue" # to be mended' in text
    assert "future = 3" in text
    assert "text_size = 120" in text


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ('[window]\nlook = "blue"', "use one of system, light, dark"),
        ("[window]\ntext_size = 1000", "use a number from 50 to 300"),
        ("[window]\ntext_size = true", "use a number"),
        ('[window]\ntext_size = "100"', "use a number"),
        ("[calendar]\nothers = 1", "use true or false"),
        ("[reminders]\ndays = [5]", "use any of 90, 30, 7, 1, 0"),
        ("[reminders]\ndays = [true]", "use any of 90"),
        ("[reminders]\ndays = 7", "use a list"),
        ("[reminders]\ndays = [[7]]", "use any of"),
        ("[window]\nsize = 3", "no setting 'window.size'"),
        ("window = 3", "no setting 'window'"),
        ("[window.look]\nx = 1", "window.look cannot be"),
        ("[window", "cannot be read"),
        ("look = \x00", "cannot be read"),
    ],
)
def test_a_value_that_cannot_be_used_is_told_and_the_default_taken(path, line, part):
    settings, (problem,) = written(path, line)
    assert part in str(problem)
    assert str(path) in str(problem)
    assert [settings.get(each) for each in ALL] == [each.default for each in ALL]


def test_a_file_that_is_no_text_is_told(path):
    path.parent.mkdir()
    path.write_bytes(b"\xff\xfe\x00")
    assert "cannot be read" in str(load_settings(path)[1][0])
    path.unlink()
    path.mkdir()
    assert "cannot be read" in str(load_settings(path)[1][0])


def test_a_broken_file_is_set_aside_when_something_is_chosen(path):
    written(path, "[window")
    save_setting(path, LOOK, "light")
    assert (path.parent / "settings.unreadable.toml").read_text() == "[window"
    assert load_settings(path)[0].get(LOOK) == "light"


def test_a_table_that_is_none_makes_room(path):
    written(path, "window = 3\n")
    save_setting(path, LOOK, "light")
    assert load_settings(path)[0].get(LOOK) == "light"


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path):
    (tmp_path / "config").write_text("in the way")
    with pytest.raises(UserError, match="settings cannot be written"):
        save_setting(tmp_path / "config" / "settings.toml", LOOK, "light")


def test_every_default_can_be_used_and_every_key_is_named_once():
    assert [each.key for each in ALL if each.problem(each.default)] == []
    assert len({each.key for each in ALL}) == len(ALL)

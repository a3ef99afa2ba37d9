"""What failed and what a reader is unsure of is said in the person's language, with the names and numbers in it."""

import ast
from pathlib import Path

import pytest

import observance_viewer
from observance_viewer.app.languages import Speech
from observance_viewer.domain.errors import UserError
from observance_viewer.domain.resolution import ReaderWarning
from observance_viewer.models.failure_words import failure_in_words, warning_in_words

SOURCE = Path(observance_viewer.__file__).parent
ENGLISH_ONLY = ("app/commands", "app/paths.py", "app/targets.py", "app/window.py", "app/command_line.py")

# Where the words stand among the arguments.
WORDS = {"UserError": (0, 2), "ReaderWarning": (2, 3), "warn": (2, 3)}


@pytest.fixture
def french(qapp):
    del qapp
    speech = Speech()
    speech.speak("fr")
    yield
    speech.speak("en")


@pytest.mark.usefixtures("french")
def test_a_failure_is_told_in_the_persons_language():
    error = UserError("the file cannot be read (%1)", "check its name and the disk", "a.txt", values=("E%2",))
    assert failure_in_words(error) == "a.txt: le fichier ne peut pas être lu (E%2); vérifiez son nom et le disque"
    assert str(error) == "a.txt: the file cannot be read (E%2); check its name and the disk"


@pytest.mark.usefixtures("french")
def test_a_warning_is_told_in_the_persons_language():
    warning = ReaderWarning("number", "OP3", "Paragraph %1 stands where %2 is expected", ("5", "3"))
    assert warning_in_words(warning) == "Le paragraphe 5 se trouve à la place du paragraphe 3"
    assert warning.message == "Paragraph 5 stands where 3 is expected"


def test_a_failure_said_of_another_place_keeps_its_values():
    error = UserError("the file is larger than %1 MB", values=(4,)).at("b.txt")
    assert str(error) == "b.txt: the file is larger than 4 MB"


def test_no_failure_that_the_window_tells_has_its_values_in_its_words():
    mixed = [
        f"{path.relative_to(SOURCE)}:{call.lineno}"
        for path in SOURCE.rglob("*.py")
        if not str(path.relative_to(SOURCE)).startswith(ENGLISH_ONLY)
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        for first, last in [WORDS.get(getattr(call.func, "id", getattr(call.func, "attr", "")), (0, 0))]
        if any(isinstance(argument, ast.JoinedStr) for argument in call.args[first:last])
    ]
    assert mixed == []


def test_in_a_window_from_right_to_left_paths_and_values_keep_to_themselves(qapp):
    del qapp
    speech = Speech()
    speech.speak("ar")
    try:
        error = UserError("%1 cannot be %2", "use a list", "/home/a.toml", values=("window.look", "'blue'"))
        assert failure_in_words(error) == (
            "\u200f\u2068/home/a.toml\u2069: "
            "لا يمكن أن يكون \u2068window.look\u2069 هو \u2068'blue'\u2069; استخدم قائمة"
        )
    finally:
        speech.speak("en")
    assert failure_in_words(error) == "/home/a.toml: window.look cannot be 'blue'; use a list"

"""Each reminder is told once, by whichever process is first; a desktop that takes none leaves it due."""

import shutil
import subprocess
import sys
import threading
from datetime import date, timedelta

import pytest

from observance_viewer.app import desktop_entries, notify
from observance_viewer.app.reminder_words import reminder_language, reminder_words
from observance_viewer.app.reminders import remind
from observance_viewer.domain.errors import UserError
from observance_viewer.domain.observance import Observance
from observance_viewer.domain.setting import AUTOSTART, LANGUAGE, Settings

POLICE = Observance("International Day of Police Cooperation", "day", "--09-07", 2023, "OP1", "A/RES/77/241")
DAYS = (30, 7, 0)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "state" / "reminders"


def test_a_reminder_is_told_once(folder):
    told = []
    for day in (1, 2, 3):
        remind(folder, [POLICE], DAYS, date(2027, 9, day), lambda each: told.append(each) or True)
    assert [each.days for each in told] == [7]
    remind(folder, [POLICE], DAYS, date(2027, 9, 7), lambda each: told.append(each) or True)
    assert [each.days for each in told] == [7, 0]
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_reminder_that_nobody_took_is_due_again(folder):
    assert remind(folder, [POLICE], DAYS, date(2027, 9, 1), lambda _: False) == 0
    assert remind(folder, [POLICE], DAYS, date(2027, 9, 1), lambda _: True) == 1


def test_of_many_at_once_one_tells(folder):
    told = []
    threads = [
        threading.Thread(
            target=remind, args=(folder, [POLICE], DAYS, date(2027, 9, 1), lambda each: told.append(each) or True)
        )
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(told) == 1


def test_marks_of_what_is_over_go(folder):
    remind(folder, [POLICE], DAYS, date(2027, 9, 7), lambda _: True)
    remind(folder, [POLICE], DAYS, date(2028, 1, 1), lambda _: True)
    assert list(folder.iterdir()) == []


def test_where_nothing_can_be_kept_nothing_is_told(folder):
    folder.parent.mkdir()
    folder.write_text("in the way")
    assert remind(folder, [POLICE], DAYS, date(2027, 9, 1), lambda _: pytest.fail("told")) == 0


def test_without_a_desktop_nothing_is_taken(monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert not notify.notify("a", "b")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    assert not notify.notify("a", "b")


SERVICE = """
import sys
from jeepney import MessageFlag, HeaderFields, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection, Proxy
with open_dbus_connection(bus="SESSION") as bus:
    Proxy(message_bus, bus).RequestName("org.freedesktop.Notifications")
    print("ready", flush=True)
    while True:
        message = bus.receive()
        member = message.header.fields.get(HeaderFields.member)
        if member == "GetCapabilities":
            bus.send(new_method_return(message, "as", (["body", "body-markup"],)))
        elif member == "Notify":
            bus.send(new_method_return(message, "u", (1,)))
            print(message.body[3], "|", message.body[4], flush=True)
            break
"""


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs dbus-run-session")
def test_a_desktop_gets_the_words_with_its_markup_made_harmless(tmp_path):
    script = f"""
import subprocess, sys
service = subprocess.Popen([sys.executable, "-c", {SERVICE!r}], stdout=subprocess.PIPE, text=True)
service.stdout.readline()
from observance_viewer.app.notify import notify
print(notify("Day <b>x</b>", "in 7 days <img src=x> & more"))
print(service.stdout.readline())
service.wait(10)
"""
    run = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", script],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert run.stdout.split("\n")[:2] == ["True", "Day <b>x</b> | in 7 days &lt;img src=x&gt; &amp; more"], run.stderr


def test_the_autostart_entry_runs_the_check_and_goes_again(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    desktop_entries.set_entry(AUTOSTART.key, str(tmp_path / 'my "profile"'), on=True)
    text = desktop_entries.entry_file(AUTOSTART.key).read_text()
    assert desktop_entries.entry_file(AUTOSTART.key) == tmp_path / "autostart" / "observance-viewer-reminders.desktop"
    (line,) = [line for line in text.splitlines() if line.startswith("Exec=")]
    assert line.startswith(f'Exec="{sys.executable}" "-m" "observance_viewer" "remind" "--profile"')
    desktop_entries.set_entry(AUTOSTART.key, None, on=False)
    assert not desktop_entries.entry_file(AUTOSTART.key).exists()
    desktop_entries.set_entry(AUTOSTART.key, None, on=False)


def test_an_entry_that_cannot_be_written_is_one_sentence(monkeypatch, tmp_path):
    (tmp_path / "autostart").write_text("in the way")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    with pytest.raises(UserError, match="cannot be changed"):
        desktop_entries.set_entry(AUTOSTART.key, None, on=True)
    assert [each.name for each in tmp_path.iterdir()] == ["autostart"]


@pytest.mark.parametrize(
    ("language", "left", "words"),
    [
        ("en", 30, "7 September 2027 · in 30 days"),
        ("fr", 1, "7 septembre 2027 · demain"),
        ("ru", 7, "7 сентября 2027 года · осталось дней: 7"),
        ("zh", 0, "2027年9月7日 · 今天"),
        ("nl", 0, "7 September 2027 · today"),
    ],
)
def test_the_check_at_login_speaks_the_language_of_the_person(language, left, words):
    begin = date(2027, 9, 7)
    assert reminder_words(begin, begin - timedelta(days=left), language) == words


def test_the_language_is_the_chosen_one_or_that_of_the_session(monkeypatch):
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "es_MX.UTF-8")
    assert reminder_language(Settings()) == "es"
    assert reminder_language(Settings().with_value(LANGUAGE, "ar")) == "ar"
    monkeypatch.setenv("LANG", "C.UTF-8")
    assert reminder_words(date(2027, 9, 7), date(2027, 9, 7), reminder_language(Settings())).endswith("today")

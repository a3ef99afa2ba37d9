"""The command line does what its contract says, as a process of its own, without a screen and without Qt."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest


@pytest.fixture
def program(tmp_path):
    def run(*arguments, stdin="", output=None):
        environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
        environment.pop("QT_QPA_PLATFORM", None)
        return subprocess.run(
            [sys.executable, "-m", "observance_viewer", "--profile", str(tmp_path / "profile"), *arguments],
            input=stdin, stdout=output or subprocess.PIPE, stderr=subprocess.PIPE,
            text=True, env=environment, check=False,
        )  # fmt: skip

    return run


def one_line(run):
    assert run.returncode == 2
    assert run.stderr.startswith("observance-viewer: ")
    assert run.stderr.count("\n") == 1
    assert "Traceback" not in run.stderr
    return run.stderr


def test_outline_prints_one_object_for_the_shipped_resolution(program):
    run = program("outline", "--json")
    assert run.returncode == 0
    found = json.loads(run.stdout)
    assert (found["symbol"], found["adopted"], found["format"]) == ("A/RES/77/241", "2022-12-16", "text")
    assert set(found["operative"][0]) == {"id", "kind", "number", "opening", "text", "headings", "children"}
    assert len(found["footnotes"][0]["mentions"]) == 16


def test_a_file_that_cannot_be_read_does_not_stop_the_others(program, tmp_path):
    good = tmp_path / "good.txt"
    good.write_text("70/900. Sample\n\nThe General Assembly,\n\n 1. Decides to begin.")
    run = program("outline", "--json", str(tmp_path / "none"), str(good))
    first, second = (json.loads(line) for line in run.stdout.splitlines())
    assert run.returncode == 1
    assert set(first) == {"source", "error"}
    assert second["symbol"] == "A/RES/70/900"


def test_a_note_is_added_listed_found_and_exported(program, tmp_path):
    added = program("notes", "add", "--at", "OP1", "--quote", "7 September", "--tag", "day", "-", stdin="Ask **all**")
    assert added.returncode == 0
    (note,) = json.loads(program("notes", "list", "--json").stdout)
    assert note["id"] == added.stdout.strip()
    assert (note["at"], note["quote"], note["text"], note["tags"]) == ("OP1", "7 September", "Ask **all**", ["day"])
    hits = json.loads(program("search", "--json", "ask").stdout)
    assert ("notes", note["id"]) in [(hit["in"], hit["at"]) for hit in hits]
    for name, start in (("n.pdf", b"%PDF-"), ("n.md", b"# Notes"), ("n.html", b"<!doctype"), ("n.jsonld", b"{")):
        assert program("notes", "export", str(tmp_path / name)).returncode == 0
        assert (tmp_path / name).read_bytes().startswith(start)


def test_notes_come_back_from_a_pdf(program, tmp_path):
    program("notes", "add", "--at", "OP1", "Who?")
    assert program("notes", "export", str(tmp_path / "notes.pdf")).returncode == 0
    assert "1 already there" in program("notes", "import", str(tmp_path / "notes.pdf")).stdout


def test_notes_go_out_and_come_back_through_a_pipe(program):
    program("notes", "add", "--at", "op1", "Who?")
    written = program("notes", "export", "-")
    assert json.loads(written.stdout)
    assert "1 already there" in program("notes", "import", "-", stdin=written.stdout).stdout


def test_notes_of_a_newer_version_are_refused_to_a_writing_command_in_one_line(program, tmp_path):
    program("notes", "add", "Who?")
    with sqlite3.connect(tmp_path / "profile" / "data" / "notes.sqlite3") as newer:
        newer.execute("PRAGMA user_version = 99")
    newer.close()
    said = one_line(program("notes", "add", "me"))
    assert said.count("notes.sqlite3") == 1
    assert "newer version" in said
    listed = program("notes", "list")
    assert (listed.returncode, listed.stderr) == (0, said)
    assert "Who?" in listed.stdout


def test_a_note_that_is_too_long_is_refused_and_not_cut(program):
    assert "longer than 10,000,000" in one_line(program("notes", "add", "-", stdin="a" * 10_000_001))


def test_a_profile_that_is_no_folder_or_has_no_readable_name_is_one_sentence(program, tmp_path):
    (tmp_path / "file").write_text("")
    assert "not a folder" in one_line(program("--profile", str(tmp_path / "file"), "notes", "list"))
    assert "not UTF-8" in one_line(program("--profile", os.fsencode(tmp_path / "x") + b"\xff", "notes", "add", "x"))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_full_disk_behind_standard_output_is_named(program):
    with Path("/dev/full").open("w") as full:
        run = program("outline", output=full)
    assert (run.returncode, run.stderr.count("\n")) == (2, 1)
    assert run.stderr.startswith("observance-viewer: standard output: ")


def test_check_tells_of_databases_backups_and_fonts(program, tmp_path):
    (tmp_path / "sample.txt").write_text("70/900. Sample\n\nThe General Assembly,\n\n 1. Decides to begin.")
    program("library", "add", str(tmp_path / "sample.txt"))
    program("notes", "add", "Who?")
    run = program("check")
    said = [line.split(":")[0] for line in (run.stdout + run.stderr.replace("observance-viewer: ", "")).splitlines()]
    assert said == ["text", "notes", "backups", "library", "fonts"]
    for kept in (tmp_path / "profile" / "data" / "library").iterdir():
        kept.unlink()
    gone = program("check")
    assert gone.returncode == 1
    assert "A/RES/70/900: its file is gone" in gone.stderr


def test_the_calendar_begins_in_the_first_year(program):
    (row,) = json.loads(program("calendar", "--json", "--year", "2023").stdout)
    assert (row["date"], row["ordinal"], row["at"]) == ("2023-09-07", 1, "OP1")
    assert program("calendar", "--json", "--year", "2022").returncode == 1
    names = [row["name"] for row in json.loads(program("calendar", "--json", "--all", "--year", "2027").stdout)
             if row["date"] == "2027-09-07"]  # fmt: skip
    assert len(names) == 3
    assert names[0] == "International Day of Police Cooperation"


def test_the_calendar_says_exactly_what_is_promised(program):
    (row,) = json.loads(program("calendar", "--json", "--year", "2027").stdout)
    assert row == {
        "date": "2027-09-07",
        "end": None,
        "name": "International Day of Police Cooperation",
        "symbol": "A/RES/77/241",
        "at": "OP1",
        "ordinal": 5,
    }
    line = program("calendar", "--year", "9999").stdout
    assert line == "9999-09-07  International Day of Police Cooperation (A/RES/77/241, OP1)\n"
    assert json.loads(program("calendar", "--json", "--year", "1").stdout) == []
    rows = json.loads(program("calendar", "--json", "--all", "--year", "2027").stdout)
    assert all(row.keys() == rows[0].keys() for row in rows)
    assert [row["date"] for row in rows] == sorted(row["date"] for row in rows)


def test_the_calendar_file_can_go_to_standard_output(program):
    run = program("calendar", "--ics", "-")
    assert run.stdout.startswith("BEGIN:VCALENDAR\n")
    assert "RRULE:FREQ=YEARLY" in run.stdout


def test_reminders_without_a_desktop_are_one_sentence(program, monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert "no desktop notifications" in one_line(program("remind"))


def test_the_calendar_file_has_a_yearly_rule(program, tmp_path):
    from icalendar import Calendar

    assert program("calendar", "--ics", str(tmp_path / "day.ics")).returncode == 0
    (event,) = Calendar.from_ical((tmp_path / "day.ics").read_bytes()).walk("VEVENT")
    assert event["rrule"]["FREQ"] == ["YEARLY"]
    assert event.decoded("dtstart").isoformat() == "2023-09-07"


def test_the_calendar_file_of_all_observances_has_alarms_for_our_own_only(program):
    from icalendar import Calendar

    events = Calendar.from_ical(program("calendar", "--all", "--ics", "-").stdout).walk("VEVENT")
    assert len(events) > 200
    assert [str(event["summary"]) for event in events if event.walk("VALARM")] == [
        "International Day of Police Cooperation"
    ]
    assert len({str(event["uid"]) for event in events}) == len(events)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full device")
@pytest.mark.parametrize("arguments", [("--help",), ("notes", "--help"), ("--version",), ("outline",)])
def test_output_that_cannot_be_written_is_told(arguments):
    command = [sys.executable, "-m", "observance_viewer", *arguments]
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert run.returncode == 2
    assert "standard output: No space left" in run.stderr


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (("search", " "), "no word"),
        (("notes", "add", "--at", "OP99", "x"), "no such paragraph"),
        (("notes", "add", "--quote", "not there", "x"), "do not stand"),
        (("notes", "add", "--quote", "", "x"), "no words"),
        (("library", "add", ""), "folder"),
        (("notes", "add", "--in", "A/RES/1/1", "x"), "not in the program"),
        (("notes", "export", "x.docx"), "format"),
        (("notes", "import", "x.docx"), "format"),
        (("notes", "import", "none.zip"), "no such file"),
        (("outline", "/"), "folder"),
        (("calendar", "--year", "0"), "between 1 and 9999"),
        (("calendar", "--year", "10000"), "between 1 and 9999"),
        (("calendar", "--year", "soon"), "'soon'"),
        (("calendar", "--year", "1" * 5000), "--year"),
        (("calendar", "--ics", "no/such/folder/x.ics"), "no such folder"),
        (("outline", "--bogus"), "--bogus"),
        (("observance:A/RES/77/241#OP9",), "OP9"),
        (("no-such-file.txt",), "no such file"),
        ((), "no screen"),
    ],
)
def test_a_wrong_call_gets_one_clear_line(program, arguments, part):
    assert part in one_line(program(*arguments))


def test_a_damaged_notes_database_is_said_by_check_and_put_right_by_repair(program, tmp_path):
    path = tmp_path / "profile" / "data" / "notes.sqlite3"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"this is not a database, whatever its name says" * 50)
    before = path.read_bytes()
    check = program("check")
    assert check.returncode == 1
    assert "check --repair" in check.stderr
    assert path.read_bytes() == before
    repair = program("check", "--repair")
    assert (repair.returncode, repair.stderr) == (0, "")
    assert "0 notes were recovered" in repair.stdout
    assert next(path.parent.glob("damaged/*/notes.sqlite3")).read_bytes() == before
    assert program("notes", "add", "x").returncode == 0
    assert program("check").returncode == 0


def test_a_command_on_a_damaged_database_puts_it_right_and_says_so(program, tmp_path):
    first = program("notes", "add", "kept in the backup").stdout.strip()
    path = tmp_path / "profile" / "data" / "notes.sqlite3"
    path.write_bytes(b"damaged" * 1000)
    listed = program("notes", "list", "--json")
    assert [note["id"] for note in json.loads(listed.stdout)] == [first]
    assert "1 came from the backup" in listed.stderr


@pytest.mark.parametrize("ending", ["jsonld", "zip"])
def test_notes_come_back_from_an_export_as_they_were(program, tmp_path, ending):
    for number in range(3):
        program("notes", "add", "--at", "OP1", "--quote", "7 September", "--tag", "day", f"note {number} 😀")
    first, second = tmp_path / f"first.{ending}", tmp_path / f"second.{ending}"
    assert program("notes", "export", str(first)).returncode == 0
    assert "3 already there" in program("notes", "import", str(first)).stdout
    program("--profile", str(tmp_path / "other"), "notes", "list")
    assert "3 added" in program("--profile", str(tmp_path / "other"), "notes", "import", str(first)).stdout
    program("--profile", str(tmp_path / "other"), "notes", "export", str(second))
    assert second.read_bytes() == first.read_bytes()


@pytest.mark.skipif(os.geteuid() != 0, reason="a file system of its own needs root")
def test_a_full_disk_leaves_the_old_export_alone(program, tmp_path):
    program("notes", "add", "x")
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16k", "none", str(disk)], check=False)
    if mounted.returncode:
        pytest.skip("no file system can be mounted here")
    try:
        (disk / "n.pdf").write_bytes(b"old")
        assert "No space left" in one_line(program("notes", "export", str(disk / "n.pdf")))
        assert [path.name for path in disk.iterdir()] == ["n.pdf"]
        assert (disk / "n.pdf").read_bytes() == b"old"
    finally:
        subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.parametrize("arguments", [["outline"], ["search", "police"], ["notes", "list"], ["calendar"], ["check"]])
def test_the_command_line_imports_no_qt(arguments, tmp_path):
    code = (
        "import sys; from observance_viewer.app.main import main; main(sys.argv[1:]);"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, "--profile", str(tmp_path), *arguments], capture_output=True, check=False
    )
    assert run.returncode == 0


@pytest.mark.parametrize("text", ["", " \n", "a\udcff"])
def test_a_note_that_is_no_text_is_refused_and_nothing_is_kept(program, text):
    one_line(program("notes", "add", text))
    assert program("notes", "list").returncode == 1


def test_a_profile_without_a_name_is_refused(program):
    assert "no name" in one_line(program("notes", "--profile", "", "list"))


@pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell closes the streams")
def test_closed_streams_give_no_traceback():
    command = f"{sys.executable} -m observance_viewer outline"
    silent = subprocess.run(["sh", "-c", f"{command} >&-"], capture_output=True, text=True, check=False)
    assert (silent.returncode, silent.stderr) == (0, "")
    one_line(subprocess.run(["sh", "-c", f"{command} - <&-"], capture_output=True, text=True, check=False))


@pytest.mark.parametrize("ending", ["xml", "md", "json"])
def test_convert_writes_the_format_that_the_name_tells(program, tmp_path, ending):
    source = tmp_path / "source.txt"
    source.write_text("90/7. Rivers\n\nThe General Assembly,\n\n1. Decides to clean them.\n", encoding="utf-8")
    target = tmp_path / f"out.{ending}"
    run = program("convert", str(source), str(target))
    assert (run.returncode, run.stderr) == (0, "")
    assert "to clean them." in target.read_text(encoding="utf-8")


def test_a_document_of_the_library_is_searched_cited_and_taken_out_again(program, tmp_path):
    source = tmp_path / "source.txt"
    source.write_text("90/7. Rivers\n\nThe General Assembly,\n\n1. Decides to clean all rivers.\n", encoding="utf-8")
    added = program("library", "add", str(source), str(tmp_path / "none"))
    assert (added.returncode, added.stdout.split()[0]) == (1, "A/RES/90/7")
    assert "no such file" in added.stderr
    (row,) = json.loads(program("library", "list", "--json").stdout)
    assert (row["symbol"], row["title"], row["language"]) == ("A/RES/90/7", "Rivers", "en")
    hits = json.loads(program("search", "--json", "clean rivers").stdout)
    assert [(hit["symbol"], hit["at"], hit["in"]) for hit in hits] == [("A/RES/90/7", "OP1", "text")]
    assert program("notes", "add", "--in", "90/7", "--quote", "all rivers", "Which?").returncode == 0
    (note,) = json.loads(program("notes", "list", "--json").stdout)
    assert (note["symbol"], note["at"], note["quote"]) == ("A/RES/90/7", "OP1", "all rivers")
    assert program("notes", "export", str(tmp_path / "notes.md")).returncode == 0
    assert (tmp_path / "notes.md").read_text("utf-8").startswith("# Notes on A/RES/90/7\n\nRivers\n")
    assert program("library", "remove", "A/RES/90/7").returncode == 0
    assert program("library", "remove", "A/RES/90/7").returncode == 1
    assert program("library", "list").returncode == 1
    assert len(json.loads(program("notes", "list", "--json").stdout)) == 1


def test_convert_to_an_unknown_ending_writes_nothing(program, tmp_path):
    source = tmp_path / "source.txt"
    source.write_text("90/7. Rivers\n\nThe General Assembly,\n\n1. Decides.\n", encoding="utf-8")
    assert ".xml" in one_line(program("convert", str(source), str(tmp_path / "out.odt")))
    assert not (tmp_path / "out.odt").exists()


def test_a_pdf_of_notes_brings_them_back_in_another_profile(program, tmp_path):
    program("notes", "add", "--at", "OP1", "--quote", "7 September", "--tag", "briefing", "Ask **who**")
    file = tmp_path / "notes.pdf"
    assert program("notes", "export", "--paper", "letter", "--text", str(file)).returncode == 0
    other = ("--profile", str(tmp_path / "other"))
    assert "1 added" in program(*other, "notes", "import", str(file)).stdout
    assert json.loads(program(*other, "notes", "list", "--json").stdout) == json.loads(
        program("notes", "list", "--json").stdout
    )
    assert "no notes" in one_line(program("notes", "import", _empty_pdf(tmp_path)))


def _empty_pdf(folder):
    document = pypdfium2.PdfDocument.new()
    document.new_page(100, 100)
    document.save(folder / "empty.pdf")
    document.close()
    return str(folder / "empty.pdf")

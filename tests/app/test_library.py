"""Documents that were added are opened, cited and searched by symbol, and their library can be made again."""

import pytest

from observance_viewer.app.library import add_document, find_document, library_of, remove_document
from observance_viewer.app.paths import paths_of
from observance_viewer.domain.errors import UserError
from observance_viewer.domain.query import parse_query

TEXT = (
    "90/{number}. {title}\n\nThe General Assembly,\n\n 1. Decides to clean {title};\n\n 2. Invites all to help in Łódź."
)


@pytest.fixture
def paths(tmp_path):
    return paths_of(str(tmp_path / "profile"))


@pytest.fixture
def add(paths, tmp_path):
    def add_now(number, title):
        path = tmp_path / f"{number}.txt"
        path.write_text(TEXT.format(number=number, title=title), encoding="utf-8")
        with library_of(paths) as library:
            return add_document(paths, library, str(path))

    return add_now


def found(paths, words):
    with library_of(paths) as library:
        return [(hit.symbol, hit.at) for hit in library.search(parse_query(words), 50)]


def test_a_document_is_found_by_symbol_number_and_words(paths, add):
    assert add(7, "Rivers").symbol == "A/RES/90/7"
    assert find_document(paths, "A/RES/90/7").title == find_document(paths, "90/7").title == "Rivers"
    assert find_document(paths, "90/8") is None
    assert found(paths, "clean rivers") == [("A/RES/90/7", "OP1")]
    assert found(paths, "lodz at:op2") == [("A/RES/90/7", "OP2")]
    assert found(paths, "lodz -at:op2") == []
    assert found(paths, "rivers tag:x") == []


def test_a_document_added_again_takes_the_place_of_the_earlier(paths, add):
    add(7, "Rivers")
    add(7, "Lakes")
    with library_of(paths) as library:
        assert [entry.title for entry in library.entries()] == ["Lakes"]
    assert len(list(paths.library_sources.iterdir())) == 1
    assert found(paths, "rivers") == []


def test_a_document_is_taken_out_with_its_file(paths, add):
    add(7, "Rivers")
    add(8, "Lakes")
    with library_of(paths) as library:
        assert [entry.symbol for entry in remove_document(paths, library, "90/7")] == ["A/RES/90/7"]
        assert [entry.symbol for entry in library.entries()] == ["A/RES/90/8"]
    assert len(list(paths.library_sources.iterdir())) == 1
    assert found(paths, "rivers") == []


@pytest.mark.parametrize("damage", [b"", b"no database" * 1000, None])
def test_a_damaged_library_is_set_aside_and_made_again(paths, add, damage):
    add(7, "Rivers")
    if damage is None:
        paths.library_database.unlink()
    else:
        paths.library_database.write_bytes(damage)
    (paths.library_sources / ".x.part").write_text(TEXT.format(number=9, title="Rivers"), encoding="utf-8")
    assert found(paths, "clean rivers") == [("A/RES/90/7", "OP1")]


def test_files_are_private(paths, add):
    add(7, "Rivers")
    (copy,) = paths.library_sources.iterdir()
    assert copy.stat().st_mode & 0o777 == 0o600
    assert paths.library_sources.stat().st_mode & 0o777 == 0o700


def test_a_document_without_a_symbol_is_refused(paths, tmp_path):
    path = tmp_path / "memo.txt"
    path.write_text("The General Assembly,\n\n 1. Decides to begin.")
    with library_of(paths) as library, pytest.raises(UserError, match="no symbol"):
        add_document(paths, library, str(path))

"""Where the program keeps what it keeps."""

import pytest

from observance_viewer.app.paths import paths_of
from observance_viewer.domain.errors import UserError


def test_a_profile_that_the_program_makes_is_private(tmp_path):
    folder = tmp_path / "profile"
    paths_of(str(folder))
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_profile_that_is_there_keeps_its_permissions(tmp_path):
    folder = tmp_path / "profile"
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    paths_of(str(folder))
    assert folder.stat().st_mode & 0o777 == 0o755


def test_a_file_is_no_profile(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="not a folder"):
        paths_of(str(tmp_path / "file"))

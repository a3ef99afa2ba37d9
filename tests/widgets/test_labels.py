"""Words of menus as they are read."""

import pytest

from observance_viewer.widgets.labels import without_accelerator


@pytest.mark.parametrize(
    ("words", "read"),
    [("&File", "File"), ("П&ереход", "Переход"), ("文件(&F)", "文件"), ("Copy", "Copy")],
)
def test_accelerators_are_left_out_where_words_are_read(words, read):
    assert without_accelerator(words) == read

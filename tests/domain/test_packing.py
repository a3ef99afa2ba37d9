"""A packed resolution is the same resolution again, and nothing else is taken for one."""

import json
from dataclasses import replace
from datetime import date

import pytest

from observance_viewer.domain.packing import pack, unpack
from observance_viewer.domain.resolution import Annex, Metadata, Node, ReaderWarning
from observance_viewer.readers.reading import read_shipped


def test_a_packed_resolution_comes_back_from_json_as_it_was():
    resolution = replace(
        read_shipped(),
        annexes=(Annex(None, (Node("AN1.1", "operative", "Words", "1.", emphasis=((0, 2),)),)),),
        warnings=(ReaderWarning("code", None, "A sentence."),),
        metadata=Metadata(adopted=date(2022, 12, 16), sponsors=("A", "B"), supplied=frozenset({"vote", "draft"})),
    )
    assert unpack(json.loads(json.dumps(pack(resolution)))) == resolution


@pytest.mark.parametrize("packed", [None, 3, [], ["Resolution"], ["Nothing", 1], [["tuple"]], ["tuple"], ["date", "x"]])
def test_anything_else_is_refused(packed):
    with pytest.raises(ValueError, match=r".+"):
        unpack(packed)

"""Writes notes as PDF files, one a volume; none of them replaces a file before all are made."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from observance_viewer.domain.errors import UserError
from observance_viewer.exports.attachment import carries_notes
from observance_viewer.exports.files import write_together
from observance_viewer.exports.pdf import volume_pdf
from observance_viewer.exports.pdf_remarks import Remarks, remarks_on
from observance_viewer.exports.typesetting import Typesetter
from observance_viewer.exports.volumes import volume_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from observance_viewer.domain.resolution import Resolution
    from observance_viewer.exports.pdf_options import PdfOptions
    from observance_viewer.exports.typesetting import Pages
    from observance_viewer.exports.volumes import Volume


@dataclass(frozen=True, slots=True)
class Written:
    """The files in order, and what is in them otherwise than expected."""

    paths: tuple[Path, ...]
    remarks: Remarks


def write_volumes(
    target: Path,
    volumes: Sequence[Volume],
    resolution: Resolution,
    made: datetime,
    options: PdfOptions,
    begin: Callable[[Volume], Typesetter] | None = None,
) -> Written:
    """Write the volumes to `target` and, from the second on, to `target` with `-2`, `-3` … behind its name.

    `begin` is called before each with it and gives the process to use, which the caller may stop. Raises Stopped
    then, and UserError when a file cannot be made, or when one that is no export of notes has the name of a later
    volume; no file has changed in both cases.
    """
    for volume in volumes[1:]:
        path = volume_path(target, volume.number)
        if path.exists() and not carries_notes(path):
            raise UserError(
                "this file is in the way of volume %1", "choose another name", str(path), values=(volume.number,)
            )
    made_of: list[Pages] = []

    def pdfs() -> Iterator[tuple[Path, bytes]]:
        for volume in volumes:
            typesetter = begin(volume) if begin else Typesetter()
            pages = volume_pdf(volume, resolution, made, options, typesetter)
            made_of.append(replace(pages, data=b""))
            yield volume_path(target, volume.number), pages.data

    paths = write_together(pdfs())
    return Written(paths, remarks_on(volumes, made_of))

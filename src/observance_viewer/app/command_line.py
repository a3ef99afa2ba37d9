"""What can be said on the command line; each command's work is in `commands`."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, NoReturn

from observance_viewer import __version__
from observance_viewer.app.paths import paths_of
from observance_viewer.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from _typeshed import SupportsWrite

COMMANDS = ("outline", "search", "notes", "calendar", "convert", "library", "check", "remind")


class _Parser(argparse.ArgumentParser):
    """Says a wrong call as every other error is said: one line, exit status 2."""

    def error(self, message: str) -> NoReturn:
        raise UserError(message, f"see `{self.prog} --help`")

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        """Write help and version like any other output: argparse itself says nothing when they cannot be written."""
        (file or sys.stderr).write(message)
        sys.stdout.flush()


def run(arguments: Sequence[str]) -> int:
    """Do what `arguments` say and give the exit status. Raises UserError for a wrong call or unusable input."""
    arguments = list(arguments)
    command = next((word for word in _words(arguments) if word in COMMANDS), None)
    first = next(iter(_words(arguments)), None)
    if first is not None and first == command:
        options = _command_parser().parse_args(arguments)
        handler: Callable[[argparse.Namespace], int] = options.handler
        return handler(options)
    options = _window_parser().parse_args(arguments)
    from observance_viewer.app.window import run_window

    return run_window(paths_of(options.profile), options.target)


def _words(arguments: Sequence[str]) -> list[str]:
    """Give what is neither an option nor the folder behind `--profile`."""
    words = []
    skip = False
    for argument in arguments:
        if skip:
            skip = False
        elif argument == "--profile":
            skip = True
        elif not argument.startswith("-"):
            words.append(argument)
    return words


def _common(*, inner: bool) -> _Parser:
    parser = _Parser(add_help=False)
    default = argparse.SUPPRESS if inner else None
    parser.add_argument("--profile", metavar="DIR", default=default, help="keep all data under DIR")
    parser.add_argument("--version", action="version", version=f"observance-viewer {__version__}")
    return parser


def _window_parser() -> _Parser:
    parser = _Parser(
        prog="observance-viewer",
        parents=[_common(inner=False)],
        description="Read UN resolutions offline. Without a command, open the window.",
        epilog="commands: outline, search, notes, calendar, convert, library, check, remind; each has --help",
    )
    parser.add_argument("target", nargs="?", help="a file, a symbol or a passage such as observance:A/RES/77/241#OP1")
    return parser


def _command_parser() -> _Parser:
    common = _common(inner=True)
    parser = _Parser(prog="observance-viewer", parents=[_common(inner=False)])
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    outline = commands.add_parser("outline", parents=[common], help="the structure of a resolution")
    outline.add_argument("--json", action="store_true", help="one JSON object a line")
    outline.add_argument("files", nargs="*", metavar="FILE", help="a file, - for standard input")
    outline.set_defaults(handler=_outline)

    search = commands.add_parser("search", parents=[common], help="search the text and the notes")
    search.add_argument("--json", action="store_true")
    search.add_argument("--limit", type=int, default=50, metavar="N")
    search.add_argument(
        "query",
        nargs="+",
        metavar="QUERY",
        help='words, "phrases", prefix*, -not, OR; of notes also tag:WORD, at:OP2, modified:2026-11, state:orphaned; '
        "all of it in one pair of quotation marks where a word begins with -, as in 'police -national'",
    )
    search.set_defaults(handler=_search)

    _add_notes(commands, common)

    calendar = commands.add_parser("calendar", parents=[common], help="when the observance is")
    calendar.add_argument("--year", type=int, metavar="Y")
    calendar.add_argument("--json", action="store_true")
    calendar.add_argument("--all", action="store_true", help="other observances, too")
    calendar.add_argument(
        "--ics",
        metavar="FILE",
        help="write the observance, with --all also the others, as an iCalendar file, - for standard output",
    )
    calendar.set_defaults(handler=_calendar)

    convert = commands.add_parser("convert", parents=[common], help="write a file in another format")
    convert.add_argument("file", metavar="FILE", help="a file, - for standard input")
    convert.add_argument("out", metavar="OUT", help="a file that ends in .xml (Akoma Ntoso), .md or .json")
    convert.set_defaults(handler=_convert)

    _add_library(commands, common)

    check = commands.add_parser(
        "check", parents=[common], help="the state of the databases, the backups and the fonts for PDF"
    )
    check.add_argument("--repair", action="store_true", help="put damaged notes right from what is left and backups")
    check.set_defaults(handler=_check)

    remind = commands.add_parser(
        "remind", parents=[common], help="show the reminders that are due on the desktop, once"
    )
    remind.set_defaults(handler=_remind)
    return parser


def _add_notes(
    commands: argparse._SubParsersAction[_Parser],
    common: _Parser,
) -> None:
    notes = commands.add_parser("notes", parents=[common], help="add, list, export and import notes")
    actions = notes.add_subparsers(metavar="ACTION", required=True)
    add = actions.add_parser("add", parents=[common], help="add a note and print its id")
    add.add_argument("--at", metavar="PLACE", help="a paragraph or footnote, such as OP1")
    add.add_argument("--in", dest="symbol", metavar="SYMBOL", help="the resolution; the shipped one by default")
    add.add_argument("--quote", metavar="WORDS", help="the words the note is about")
    add.add_argument("--tag", action="append", default=[], metavar="TAG")
    add.add_argument("text", metavar="TEXT", help="Markdown; - reads standard input")
    add.set_defaults(handler=_notes_add)
    listing = actions.add_parser("list", parents=[common], help="list the notes")
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(handler=_notes_list)
    export = actions.add_parser(
        "export", parents=[common], help="write the notes to a .pdf, .md, .html, .jsonld or .zip file"
    )
    export.add_argument("file", metavar="FILE", help="- for JSON-LD on standard output")
    pdf = export.add_argument_group("only for PDF")
    pdf.add_argument("--paper", choices=("a4", "letter"), default="a4")
    pdf.add_argument("--order", choices=("passage", "date", "tag"), default="passage", help="how notes are grouped")
    pdf.add_argument("--title-page", action="store_true", help="a page of its own for the title")
    pdf.add_argument("--text", action="store_true", help="with the complete text of the resolution")
    pdf.add_argument("--no-contents", action="store_true", help="without a table of contents")
    pdf.add_argument("--no-index", action="store_true", help="without the indexes of tags and cited documents")
    pdf.add_argument(
        "--language",
        choices=("ar", "en", "es", "fr", "ru", "zh"),
        default="",
        help="of the words that the PDF adds; that of the document by default",
    )
    export.set_defaults(handler=_notes_export)
    importing = actions.add_parser("import", parents=[common], help="take in the notes of a .jsonld, .zip or .pdf file")
    importing.add_argument("file", metavar="FILE", help="- for JSON-LD or a zip on standard input")
    importing.set_defaults(handler=_notes_import)


def _add_library(commands: argparse._SubParsersAction[_Parser], common: _Parser) -> None:
    library = commands.add_parser("library", parents=[common], help="documents that can be opened by their symbol")
    actions = library.add_subparsers(metavar="ACTION", required=True)
    add = actions.add_parser("add", parents=[common], help="add files, or all files in a folder")
    add.add_argument("paths", nargs="+", metavar="PATH")
    add.set_defaults(handler=_library_add)
    listing = actions.add_parser("list", parents=[common], help="list the documents")
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(handler=_library_list)
    remove = actions.add_parser("remove", parents=[common], help="take a document out; notes on it stay")
    remove.add_argument("symbol", metavar="SYMBOL")
    remove.set_defaults(handler=_library_remove)


def _outline(options: argparse.Namespace) -> int:
    from observance_viewer.app.commands.outline import print_outline

    return print_outline(paths_of(options.profile), options.files, as_json=options.json)


def _search(options: argparse.Namespace) -> int:
    from observance_viewer.app.commands.search import print_hits

    return print_hits(paths_of(options.profile), " ".join(options.query), options.limit, as_json=options.json)


def _notes_add(options: argparse.Namespace) -> int:
    from observance_viewer.app.commands.notes import add_note

    return add_note(
        paths_of(options.profile), options.text, options.symbol, options.at, options.quote, tuple(options.tag)
    )


def _notes_list(options: argparse.Namespace) -> int:
    from observance_viewer.app.commands.notes import print_notes

    return print_notes(paths_of(options.profile), as_json=options.json)


def _notes_export(options: argparse.Namespace) -> int:
    from observance_viewer.app.commands.notes import export_notes
    from observance_viewer.exports.pdf_options import PdfOptions

    chosen = PdfOptions(
        paper="us-letter" if options.paper == "letter" else "a4",
        head="page" if options.title_page else "compact",
        order=options.order,
        contents=not options.no_contents,
        text=options.text,
        index=not options.no_index,
        language=options.language,
    )
    return export_notes(paths_of(options.profile), options.file, chosen)


def _notes_import(options: argparse.Namespace) -> int:
    from observance_viewer.app.commands.notes import import_notes

    return import_notes(paths_of(options.profile), options.file)


def _calendar(options: argparse.Namespace) -> int:
    from observance_viewer.app.commands.calendar import print_calendar

    return print_calendar(
        paths_of(options.profile), options.year, options.ics, as_json=options.json, everything=options.all
    )


def _convert(options: argparse.Namespace) -> int:
    from observance_viewer.app.commands.convert import convert

    return convert(options.file, options.out)


def _library_add(options: argparse.Namespace) -> int:
    from observance_viewer.app.commands.library import add_documents

    return add_documents(paths_of(options.profile), options.paths)


def _library_list(options: argparse.Namespace) -> int:
    from observance_viewer.app.commands.library import print_library

    return print_library(paths_of(options.profile), as_json=options.json)


def _library_remove(options: argparse.Namespace) -> int:
    from observance_viewer.app.commands.library import remove_documents

    return remove_documents(paths_of(options.profile), options.symbol)


def _check(options: argparse.Namespace) -> int:
    from observance_viewer.app.commands.check import print_state

    return print_state(paths_of(options.profile), repair=options.repair)


def _remind(options: argparse.Namespace) -> int:
    from observance_viewer.app.commands.remind import remind_once

    return remind_once(paths_of(options.profile))

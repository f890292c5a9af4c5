"""What may be typed after `zorgdesk`, and what is said about anything else."""

import re
from argparse import SUPPRESS, Action, ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence
from datetime import date as Date
from pathlib import Path
from typing import Any, NoReturn

from zorgdesk.cli.wording import say
from zorgdesk.domain.dates import is_likely
from zorgdesk.settings import LANGUAGES

LISTED = ("activities", "people", "organisations", "signals", "tasks", "duplicates")
REGISTERS = ("people", "organisations", "tasks", "signals", "entries")
SHOWN = ("activity", "person", "organisation", "signal")


class UsageError(Exception):
    """What was typed is no command; the message is a sentence in the person's language."""


class HelpAsked(Exception):
    """The help is wanted in place of anything else."""


def parse(words: Sequence[str], language: str) -> Namespace:
    """The command with its arguments; `command` is None for the window. Raises UsageError and HelpAsked."""
    try:
        return _parser().parse_args(list(words))
    except _Refused as refused:
        raise UsageError(_explained(str(refused), language)) from None


def language_asked(words: Sequence[str]) -> str | None:
    """The language on the command line, known before the rest is understood."""
    for word, following in zip(words, [*words[1:], ""], strict=False):  # no words at all: the window
        chosen = following if word == "--language" else word.removeprefix("--language=")
        if word.startswith("--language") and chosen in LANGUAGES:
            return chosen
    return None


def _parser() -> ArgumentParser:
    common = _common()
    parser = _Parser(prog="zorgdesk", parents=[common])
    commands = parser.add_subparsers(dest="command", parser_class=_Parser)

    def command(name: str) -> ArgumentParser:
        return commands.add_parser(name, parents=[common], add_help=False)

    command("demo").add_argument("--no-window", action="store_true")
    command("list").add_argument("kind", choices=LISTED)
    _add_show(command("show"))
    _add_import(command("import"), common)
    _add_export(command("export"), common)
    _add_rights(command("access"), command("forget"))
    command("encrypt").add_argument("--remove", action="store_true")
    command("check")
    command("backup").add_argument("--to", type=Path)
    command("restore").add_argument("file", type=Path)
    return parser


def _common() -> "_Parser":
    """What may stand before a command and after it; a default would undo what stood before."""
    common = _Parser(argument_default=SUPPRESS)
    common.add_argument("--store", type=Path)
    common.add_argument("--language", choices=LANGUAGES)
    common.add_argument("--debug", action="store_true")
    common.add_argument("--json", action="store_true")
    common.add_argument("-h", "--help", action=_Help, nargs=0)
    return common


def _add_show(show: ArgumentParser) -> None:
    show.add_argument("kind", choices=SHOWN)
    show.add_argument("ref", nargs="+")


def _add_import(command: ArgumentParser, common: "_Parser") -> None:
    kinds = command.add_subparsers(dest="kind", required=True, parser_class=_Parser)
    minutes = kinds.add_parser("minutes", parents=[common], add_help=False)
    minutes.add_argument("file", type=Path)
    minutes.add_argument("--date", type=_date)
    for kind in ("people", "organisations"):
        kinds.add_parser(kind, parents=[common], add_help=False).add_argument("file", type=Path)
    attendance = kinds.add_parser("attendance", parents=[common], add_help=False)
    attendance.add_argument("file", type=Path)
    attendance.add_argument("--activity", nargs="+", required=True)


def _add_export(command: ArgumentParser, common: "_Parser") -> None:
    kinds = command.add_subparsers(dest="kind", required=True, parser_class=_Parser)
    for kind in ("minutes", "attendance", "series", "dossier", *REGISTERS):
        export = kinds.add_parser(kind, parents=[common], add_help=False)
        export.add_argument("--to", type=Path, required=True)
        if kind not in REGISTERS:
            export.add_argument("ref", nargs="+")
    for kind in ("attendance", "series", "dossier", *REGISTERS):
        kinds.choices[kind].add_argument("--password", action="store_true")
    kinds.choices["minutes"].add_argument("--public", action="store_true")
    kinds.choices["attendance"].add_argument("--blank", action="store_true")


def _add_rights(access: ArgumentParser, forget: ArgumentParser) -> None:
    for right in (access, forget):
        right.add_argument("ref", nargs="+", metavar="PERSON")
    access.add_argument("--to", type=Path, required=True)
    forget.add_argument("--keep-text", action="store_true")


class _Refused(Exception):
    """The parser's own complaint, in its English."""


class _Parser(ArgumentParser):
    def __init__(self, **settings: Any) -> None:
        super().__init__(**{**settings, "add_help": False, "allow_abbrev": False})

    def error(self, message: str) -> NoReturn:
        raise _Refused(message)


class _Help(Action):
    def __call__(self, *_unused: object) -> NoReturn:
        raise HelpAsked


def _date(text: str) -> Date:
    try:
        found = Date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"no date: {text}") from None
    if not is_likely(found):
        raise ArgumentTypeError(f"unlikely date: {text}")
    return found


# What argparse says, and which of our sentences says the same.
_COMPLAINTS = (
    (r"the following arguments are required: (?P<what>.+)", "missing"),
    (r"unrecognized arguments: (?P<what>.+)", "unknown_words"),
    (r"argument .+?: no date: (?P<what>.*)", "no_date"),
    (r"argument .+?: unlikely date: (?P<what>.*)", "unlikely_date"),
    (r"argument .+?: invalid choice: '(?P<what>.*)' \(choose from (?P<choices>.+)\)", "no_choice"),
    (r"argument (?P<what>[^:]+): expected .+", "no_value"),
)


def _explained(complaint: str, language: str) -> str:
    more = say("more_help", language)
    for pattern, key in _COMPLAINTS:
        if found := re.fullmatch(pattern, complaint, re.DOTALL):
            details = {name: text.replace("'", "") for name, text in found.groupdict().items()}
            return f"{say(key, language, **details)} {more}"
    return f"{say('wrong_usage', language)} {more}"

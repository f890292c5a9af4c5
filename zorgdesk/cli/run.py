"""Does what was typed and turns every outcome into an exit status and, when it failed, one sentence."""

import json
import os
import sys
import traceback
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from zorgdesk.cli.parser import HelpAsked, UsageError, language_asked, parse
from zorgdesk.cli.wording import HELP
from zorgdesk.errors import ZorgdeskError
from zorgdesk.files import known_error
from zorgdesk.paths import log_file, settings_file
from zorgdesk.sentences import sentence
from zorgdesk.settings import Settings, language_of

DONE, FAILED, WRONG_USAGE = 0, 1, 2


def run(words: Sequence[str]) -> int:
    """Do one command and return its exit status. Nothing but a result goes to standard output."""
    _write_utf8()
    settings = Settings(settings_file())
    language = language_asked(words) or language_of(settings)
    try:
        return _run(words, settings, language)
    except HelpAsked:
        print(HELP.in_language(language), end="")
        return DONE
    except UsageError as error:
        print(error, file=sys.stderr)
        return WRONG_USAGE
    except KeyboardInterrupt:
        return FAILED
    except BrokenPipeError:  # whoever read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except Exception as error:
        if "--debug" in words:
            traceback.print_exc()
        print(sentence(_known(error), language).replace("\n", "; "), file=sys.stderr)
        return FAILED


def _run(words: Sequence[str], settings: Settings, language: str) -> int:
    arguments = parse(words, language)
    if arguments.command is None:
        return _open_window(getattr(arguments, "store", None), language_asked(words))
    from zorgdesk.cli.commands import COMMANDS
    from zorgdesk.cli.session import Session

    session = Session(arguments, language, settings)
    outcome = COMMANDS[arguments.command](session)
    text = json.dumps(outcome.data, ensure_ascii=False, indent=2) if session.json else outcome.text
    if text:
        print(text, flush=True)
    for said in outcome.said:
        print(said, file=sys.stderr)
    return _open_window(outcome.open, language_asked(words)) if outcome.open else outcome.status


def _open_window(path: Path | None, language: str | None) -> int:
    from zorgdesk.cli.session import STORE_VARIABLE

    named = path or (Path(os.environ[STORE_VARIABLE]) if os.environ.get(STORE_VARIABLE) else None)
    try:
        from zorgdesk.app import open_window
    except ImportError as error:
        raise ZorgdeskError("no_window", detail=error) from error
    return open_window(named, language)


def _known(error: Exception) -> ZorgdeskError:
    """The error as a person is told it. One that is not known is a bug: where it happened goes to the log."""
    if isinstance(error, ZorgdeskError):
        return error
    known = known_error(error, Path(error.filename or "")) if isinstance(error, OSError) else None
    return known or _logged(error)


def _logged(error: Exception) -> ZorgdeskError:
    import logging

    from zorgdesk.logs import start_log

    start_log(log_file())
    logging.getLogger(__name__).error("a command failed", exc_info=error)
    return ZorgdeskError("bug", log=log_file())


def _write_utf8() -> None:
    """Also where the terminal says otherwise, and for file names that are no text."""
    stream: Any
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")

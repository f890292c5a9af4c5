"""The log file, which a person can send to whoever helps them: it never holds what the store holds.

Records give counts, codes and durations, no names and no texts. What libraries say stays out, because a
warning about a document may quote it. Of an exception only its type and its way
through the code are written, because its message may quote what somebody typed; for the same reason the
database engine is made with `hide_parameters=True`.
"""

import logging
import traceback
from copy import copy
from pathlib import Path

_SIZE = 1_000_000


def start_log(path: Path) -> None:
    """Send what is logged to this file. Without the right to write there, Zorgdesk works on without a log.

    A file over one megabyte becomes `….old`, in the place of the one before it. That happens at the start and
    not while logging, because a window and a command line may have the same file open.
    """
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _SIZE:
            path.replace(path.with_name(path.name + ".old"))
        handler: logging.Handler = logging.FileHandler(path, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()
    handler.addFilter(logging.Filter("zorgdesk"))
    handler.setFormatter(_PrivateFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)


def without_personal_data(error: BaseException) -> str:
    """What happened and where, oldest cause first: types, files, lines and functions, no messages."""
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    before = without_personal_data(cause) + "\n" if cause else ""
    lines = [
        f'  File "{Path(frame.filename).name}", line {frame.lineno}, in {frame.name}'
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    return before + "\n".join([f"{type(error).__module__}.{type(error).__qualname__}", *lines])


class _PrivateFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        own = copy(record)
        own.exc_text = None  # another handler may have left the full text there
        return super().format(own)

    def formatException(self, ei: object) -> str:
        return without_personal_data(ei[1]) if isinstance(ei, tuple) and ei[1] else ""

"""Things said, as lines that open where they were said."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import SaidRow
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.widgets.badge import BadgeContent
from zorgdesk.ui.widgets.line_list import Line, Switch


def said_lines(
    context: PageContext,
    said: Sequence[SaidRow],
    remove: Callable[[SaidRow], object] | None = None,
    of_one: bool = False,
    quote: Callable[[SaidRow], object] | None = None,
) -> list[Line]:
    """One line per entry; below it who said it, unless it is anonymous, in which activity and part.

    `of_one`: all of it was said by one person, whose name goes without saying. `quote` turns round whether a
    dossier may quote it; without it that is not shown.
    """
    return [
        replace(
            _line(context, one, remove, "" if of_one and not one.anonymous else speaker(one)),
            switch=_quotable(one, quote) if quote else None,
            badge=not_quoted() if quote and not one.quotable else None,
        )
        for one in said
    ]


def _quotable(said: SaidRow, quote: Callable[[SaidRow], object]) -> Switch:
    say = QCoreApplication.translate
    words = say("said", "Do not quote this") if said.quotable else say("said", "This may be quoted")
    return Switch("quote", said.quotable, words, partial(quote, said))


def not_quoted() -> BadgeContent:
    """The mark of what may not leave the store as a quotation."""
    return BadgeContent(QCoreApplication.translate("said", "may not be quoted"), "lock")


def _line(context: PageContext, said: SaidRow, remove: Callable[[SaidRow], object] | None, who: str) -> Line:
    return Line(
        said.entry_id,
        said.text,
        " · ".join(part for part in (who, said.activity, said.part) if part),
        context.labels.icon(said.kind),
        choose=partial(context.navigate, Noun.ACTIVITIES, said.activity_id, tab="live", entry=said.entry_id),
        remove=partial(remove, said) if remove else None,
        removal=QCoreApplication.translate("said", "Take away from this signal"),
    )


def speaker(said: SaidRow) -> str:
    """Who said it, as it may be shown."""
    if said.anonymous:
        return QCoreApplication.translate("said", "anonymous")
    if said.speaker and said.organisation:
        return f"{said.speaker} ({said.organisation})"
    return said.speaker or said.organisation or ""

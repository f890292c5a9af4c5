"""What stands above a passage that asks attention: why, and what can be done about it."""

import html
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QTextDocument

from zorgdesk.domain.differences import Difference
from zorgdesk.ui.minutes.passages import Passage
from zorgdesk.ui.theme import SMALL, app_font, current_theme, px


@dataclass(frozen=True)
class Notice:
    """`tone` is a colour of the theme; `links` are what can be done, each with its word."""

    icon: str
    tone: str
    words: str
    links: tuple[tuple[str, str], ...] = ()
    filled: bool = False

    @property
    def colour(self) -> QColor:
        colour: QColor = getattr(current_theme(), self.tone)
        return colour


def notice_of(passage: Passage) -> Notice | None:
    """The most urgent of what there is to say about a passage."""
    if passage.difference is not None:
        return _differs(passage.difference.difference)
    if passage.gone:
        return _gone()
    if passage.changed:
        return _changed()
    if passage.hidden:
        return _hidden()
    return _remarked(passage.remarks) if passage.remarks else None


def set_notice(notice: Notice) -> QTextDocument:
    """The words with their links, room for the icon before them."""
    look = f'style="color: {notice.colour.name()}"'
    links = " · ".join(f'<a href="{key}" {look}>{html.escape(word)}</a>' for key, word in notice.links)
    words = " &nbsp; ".join(part for part in (html.escape(notice.words), links) if part)
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(app_font(SMALL, bold=True))
    document.setHtml(f'<p style="text-indent: {px(24)}px">{words}</p>')
    return document


def _differs(difference: Difference) -> Notice | None:
    say = QCoreApplication.translate
    return {
        Difference.ADDED: Notice("plus", "good", say("minutes", "New")),
        Difference.REMOVED: Notice("minus", "danger", say("minutes", "Gone")),
        Difference.CHANGED: Notice("edit", "accent", say("minutes", "Changed")),
        Difference.MOVED: Notice("sort-down", "accent", say("minutes", "Moved")),
    }.get(difference)


def _changed() -> Notice:
    say = QCoreApplication.translate
    links = (
        ("compare", say("minutes", "compare")),
        ("take_over", say("minutes", "take over")),
        ("keep", say("minutes", "keep mine")),
    )
    told = say("minutes", "What was recorded here changed after your edit")
    return Notice("warning", "signal", told, links, filled=True)


def _gone() -> Notice:
    say = QCoreApplication.translate
    links = (("keep", say("minutes", "keep as my paragraph")), ("take_over", say("minutes", "take away")))
    told = say("minutes", "What was recorded here is gone; only your words are left")
    return Notice("warning", "signal", told, links, filled=True)


def _hidden() -> Notice:
    say = QCoreApplication.translate
    return Notice(
        "eye", "quiet", say("minutes", "Left out of the minutes"), (("show", say("minutes", "show again")),)
    )


def _remarked(number: int) -> Notice:
    say = QCoreApplication.translate
    told = say("minutes", "A remark") if number == 1 else say("minutes", "{number} remarks")
    return Notice("note", "accent", told.format(number=number), (("remarks", say("minutes", "read")),))

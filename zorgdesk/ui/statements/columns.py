"""The columns of the list of statements."""

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.activities import NamedAs
from zorgdesk.domain.dossiers import Heard
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.statements import Statement
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.said_lines import not_quoted
from zorgdesk.ui.widgets.table_models import Column, Kind


def columns(labels: Labels) -> list[Column]:
    """When, what, who as far as they may be named, where; and whether it may be quoted."""
    say = QCoreApplication.translate

    def themes(one: Statement) -> str:
        return ", ".join(labels.listed(ListName.THEME, code) for code in one.themes)

    return [
        Column("date", say("statements", "Date"), 110, Kind.QUIET, value=lambda one: one.heard.date),
        Column("text", say("statements", "Said"), 0, value=lambda one: one.heard.text, sortable=False),
        Column(
            "who", say("statements", "Who"), 210, value=lambda one: who(one.heard, labels), sortable=False
        ),
        Column(
            "kind",
            say("statements", "Kind"),
            150,
            Kind.BADGE,
            value=lambda one: labels.badge(one.heard.kind),
            shown=False,
            sortable=False,
        ),
        Column("themes", say("statements", "Themes"), 150, Kind.QUIET, value=themes, sortable=False),
        Column(
            "activity",
            say("statements", "Activity"),
            220,
            Kind.QUIET,
            value=lambda one: one.heard.activity,
            sortable=False,
        ),
        Column(
            "part",
            say("statements", "Programme item"),
            160,
            Kind.QUIET,
            value=lambda one: one.heard.part,
            shown=False,
            sortable=False,
        ),
        Column(
            "quotable",
            say("statements", "Quoting"),
            170,
            Kind.BADGE,
            value=lambda one: None if one.heard.quotable else not_quoted(),
            shown=False,
            sortable=False,
        ),
    ]


def who(heard: Heard, labels: Labels) -> str:
    """Who said it, as it may be told: a name, an organisation, a role, or nothing."""
    if heard.named is not None:
        return heard.named
    if heard.role is not None and heard.named_as in (NamedAs.ROLE, NamedAs.ORGANISATION):
        return labels.word(heard.role)
    unknown = heard.speaker_id is None and heard.named_as is not NamedAs.ANONYMOUS
    return "" if unknown else QCoreApplication.translate("said", "anonymous")

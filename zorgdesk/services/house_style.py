"""Puts the house style of the organisation on what it sends out."""

from dataclasses import replace

from zorgdesk.db import activities
from zorgdesk.db.store import Reading
from zorgdesk.domain.documents import Document
from zorgdesk.domain.minutes import Minutes
from zorgdesk.domain.own_organisation import OwnOrganisation
from zorgdesk.domain.words import word


def in_house_style(document: Document, own: OwnOrganisation) -> Document:
    """The same words with the name, logo, colour, footer and Word template of the organisation."""
    return replace(
        document,
        organisation=own.name,
        logo=own.logo,
        accent=own.accent,
        footer=own.footer,
        word_template=own.word_template,
    )


def facts_of(connection: Reading, minutes: Minutes, language: str) -> dict[str, str]:
    """What a Word template may tell about minutes beside their blocks: `Document.facts`."""
    from zorgdesk.exports.wording import wording

    activity = activities.get(connection, minutes.activity_id)
    if activity is None:
        return {}
    series = (one.title for one in activities.all_series(connection) if one.id == activity.series_id)
    return {
        "date": wording(language).date(activity.date) if activity.date else "",
        "place": activity.place,
        "series": next(series, ""),
        "version": str(minutes.version),
        "status": word(minutes.status, language),
    }

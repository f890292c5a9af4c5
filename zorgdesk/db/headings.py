"""How an activity is called in full wherever it is mentioned: "Praktijktafel 1: Werken in de stad"."""

from typing import Any

from sqlalchemy import func, select

from zorgdesk.db.tables import activities, list_values
from zorgdesk.domain.lists import ListName

kind_label = func.in_words(list_values.c.label_nl, list_values.c.label_en, list_values.c.label_fr).label(
    "kind_label"
)
"""In the language the store is read in."""
kind_labels = (
    select(list_values.c.code, kind_label)
    .where(list_values.c.list_name == ListName.ACTIVITY_KIND)
    .subquery("kind_labels")
)
columns = (
    activities.c.kind,
    activities.c.number,
    activities.c.title.label("activity_title"),
    kind_labels.c.kind_label,
)
"""What a query selects so that `heading` can read it; it joins `kind_labels` on the kind."""


def heading(row: Any) -> str | None:
    """The full name from a row with `columns`; None when the row has no activity."""
    if row.activity_title is None:
        return None
    number = "" if row.number is None else f" {row.number}"
    return f"{row.kind_label or row.kind}{number}: {row.activity_title}"

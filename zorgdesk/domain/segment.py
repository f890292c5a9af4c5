"""The segment of an organisation: which of its parts make no sense once another one is chosen."""

from collections.abc import Mapping
from typing import Any

from zorgdesk.domain.organisations import Stakeholder

_OF_RECOGNISED = ("scope", "entrant")


def cleared(fields: Mapping[str, Any]) -> dict[str, None]:
    """What must become empty when these fields are given these values.

    Only the sector itself has a recognition, only a recognised organisation a scope, only one outside the
    sector a sector of its own, and the actor types of one group are not those of another.
    """
    emptied: list[str] = []
    if "stakeholder" in fields:
        primary = fields["stakeholder"] == Stakeholder.PRIMARY
        emptied += [] if primary else ["recognised", *_OF_RECOGNISED]
        emptied += [] if fields["stakeholder"] == Stakeholder.SECONDARY else ["sector"]
    if "recognised" in fields and not fields["recognised"]:
        emptied += _OF_RECOGNISED
    if "actor_group" in fields:
        emptied.append("actor_type")
    return {name: None for name in emptied if name not in fields}

"""How badges were made the last time: on which paper, with a code or without."""

import json
from contextlib import suppress

from zorgdesk.domain.badges import BadgeChoice, BadgeFormat
from zorgdesk.errors import ZorgdeskError
from zorgdesk.settings import Settings

_NAME = "badges"


def remembered_badges(settings: Settings) -> BadgeChoice:
    """The paper and whether a code is on it; as they come the first time, or when that cannot be understood.

    For whom they are is another choice each time, and so is the first label.
    """
    try:
        kept = json.loads(settings.window(_NAME))
        return BadgeChoice(format=BadgeFormat(kept["format"]), with_key=bool(kept["with_key"]))
    except (ValueError, TypeError, KeyError):
        return BadgeChoice()


def remember_badges(settings: Settings, choice: BadgeChoice) -> None:
    """Keep them for the next time; where that cannot be kept there are badges all the same."""
    kept = {"format": choice.format.value, "with_key": choice.with_key}
    with suppress(ZorgdeskError):
        settings.keep_window({_NAME: json.dumps(kept).encode()})

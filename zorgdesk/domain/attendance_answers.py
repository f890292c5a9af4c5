"""What only a person can tell of a list."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date as Date

from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.register_lists import ListLayout


@dataclass(frozen=True, slots=True)
class ListAnswers:
    """Of which day it is, what its columns hold, and what its own words for a status mean, by `word_key`."""

    day: Date | None = None
    layout: ListLayout | None = None
    words: Mapping[str, ParticipationStatus] = field(default_factory=dict)


NO_ANSWERS = ListAnswers()

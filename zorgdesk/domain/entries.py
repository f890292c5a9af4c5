"""What is said or noted during an activity."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from zorgdesk.domain.activities import NamedAs


class EntryKind(StrEnum):
    """What an entry is; a note stays out of the minutes unless chosen."""

    STATEMENT = "statement"
    QUESTION = "question"
    REACTION = "reaction"
    POINT_OF_ATTENTION = "point_of_attention"
    IDEA = "idea"
    DECISION = "decision"
    TASK = "task"
    SIGNAL = "signal"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing said or noted. When `anonymous`, the store knows the speaker but no export shows the name.

    `named_as` is how the speaker appears in the minutes, None as the activity has it; `anonymous` wins.
    `quotable` says whether a dossier may quote it.

    `speaker` and `organisation` are display names for the screen; an export decides with `anonymous` first.
    """

    id: int
    uid: str
    activity_id: int
    position: int
    kind: EntryKind
    text: str
    at: datetime | None = None
    programme_item_id: int | None = None
    speaker_id: int | None = None
    organisation_id: int | None = None
    reply_to_id: int | None = None
    anonymous: bool = False
    in_minutes: bool = True
    speaker: str | None = None
    organisation: str | None = None
    themes: tuple[str, ...] = ()
    named_as: NamedAs | None = None
    quotable: bool = True


@dataclass(frozen=True, slots=True)
class EntryDraft:
    """An entry as it is typed, before it is stored. Names that are not known yet stay text."""

    kind: EntryKind
    text: str
    speaker_id: int | None = None
    organisation_id: int | None = None
    new_speaker: str | None = None
    new_organisation: str | None = None
    reply_to_id: int | None = None
    programme_item_id: int | None = None
    anonymous: bool = False
    in_minutes: bool | None = None
    themes: tuple[str, ...] = ()
    due: str | None = None


@dataclass(frozen=True, slots=True)
class SaidRow:
    """One thing said, with where it was said: for the pages of a person, an organisation and a signal."""

    entry_id: int
    uid: str
    kind: EntryKind
    text: str
    activity_id: int
    activity: str
    part: str | None
    speaker: str | None
    organisation: str | None
    anonymous: bool
    at: datetime | None
    quotable: bool = True

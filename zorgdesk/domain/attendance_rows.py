"""The rows of the attendance workbook: what is in one, how it is known again, how it was when it left."""

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import blake2s
from typing import Any

from zorgdesk.domain.participations import Participation, ParticipationRole, ParticipationStatus

_KEY = re.compile(r"(?P<uid>[0-9a-z-]+)\.(?P<checksum>[0-9a-f]{8})")


class Field(StrEnum):
    """What can be changed in a row, in the order of its columns."""

    FAMILY_NAME = "family_name"
    GIVEN_NAME = "given_name"
    ORGANISATION = "organisation"
    JOB_TITLE = "job_title"
    EMAIL = "email"
    TELEPHONE = "telephone"
    ROLE = "role"
    STATUS = "status"
    CHECK_IN = "check_in"
    CHECK_OUT = "check_out"
    WALK_IN = "walk_in"


MOMENTS = frozenset({Field.CHECK_IN, Field.CHECK_OUT})
NAMES = frozenset({Field.FAMILY_NAME, Field.GIVEN_NAME})
_TEXTS = frozenset(Field) - MOMENTS - {Field.ROLE, Field.STATUS, Field.WALK_IN}
OF_PERSON = frozenset({Field.FAMILY_NAME, Field.GIVEN_NAME, Field.EMAIL, Field.TELEPHONE})

FieldValue = str | bool | datetime | ParticipationRole | ParticipationStatus | None
"""Moments are UTC in whole seconds, None when unknown; text is tidied."""
RowValues = Mapping[Field, FieldValue]


def row_values(one: Participation) -> dict[Field, FieldValue]:
    """What the row of somebody says."""
    return {field: _of(one, field) for field in Field}


def tidied(text: str) -> str:
    """Text as a cell gives it back: without signs no cell can hold, and no spaces too many."""
    if text.isprintable() and "  " not in text and text == text.strip():
        return text  # as nearly all is: a conference has thousands of rows
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def row_key(activity_uid: str, participation_uid: str) -> str:
    """What stands hidden in a row. The checksum tells a key that was typed or is of another activity."""
    return f"{participation_uid}.{_checksum(activity_uid, participation_uid)}"


def uid_in(key: str) -> str | None:
    """The participation a key names, whether its checksum is right or not; None for what is no key."""
    found = _KEY.fullmatch(key.strip())
    return found["uid"] if found else None


def is_whole(key: str, activity_uid: str) -> bool:
    """Whether a key is as it was written for this activity."""
    uid = uid_in(key)
    return uid is not None and key.strip() == row_key(activity_uid, uid)


def image_of(one: Participation) -> str:
    """A row as text, to be kept beside it in the workbook."""
    said = [_imaged(getattr(one, field), is_text) for field, is_text in _IMAGED]
    return _ENCODER.encode([one.uid, *said])


def _imaged(value: Any, is_text: bool) -> str | bool | None:
    if is_text:
        return tidied(value) if value else ""
    return _written(value.replace(microsecond=0)) if isinstance(value, datetime) else value


def read_image(text: str) -> tuple[str, RowValues] | None:
    """The uid and the row that `image_of` wrote; None for what is none, or was cut off or changed."""
    try:
        uid, *said = json.loads(text)
        return str(uid), {field: _read(field, value) for field, value in zip(Field, said, strict=True)}
    except (ValueError, TypeError):
        return None


_IMAGED = tuple((field.value, field in _TEXTS) for field in Field)  # looked up once: there are many rows
_ENCODER = json.JSONEncoder(separators=(",", ":"))  # made anew for every row, it would take most of the time


def _of(one: Participation, field: Field) -> FieldValue:
    value: Any = getattr(one, field)
    if isinstance(value, datetime):
        return value.replace(microsecond=0)
    return tidied(value or "") if field in _TEXTS else value


def _written(value: FieldValue) -> str | bool | None:
    return value.astimezone(UTC).isoformat() if isinstance(value, datetime) else value


def _read(field: Field, value: Any) -> FieldValue:
    if field is Field.STATUS:
        return ParticipationStatus(value)
    if field is Field.ROLE:
        return ParticipationRole(value)
    if field is Field.WALK_IN:
        return bool(value)
    if field in MOMENTS:
        return None if value is None else datetime.fromisoformat(value)
    return str(value)


def _checksum(activity_uid: str, participation_uid: str) -> str:
    return blake2s(f"{activity_uid}/{participation_uid}".encode(), digest_size=4).hexdigest()

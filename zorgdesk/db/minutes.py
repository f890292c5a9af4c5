"""Versions of minutes, the secretary's own words in them and where their blocks stand."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, select

from zorgdesk.db.tables import minutes, minutes_arrangements, minutes_edits
from zorgdesk.domain.documents import Block, BlockKind
from zorgdesk.domain.minutes import (
    Arrangement,
    Composed,
    Edit,
    Minutes,
    MinutesStatus,
    Naming,
    Speech,
)

_COVERS = "covers:"
"""Before the JSON of what an edit covers."""


_LATEST = (
    select(minutes)
    .where(minutes.c.activity_id == bindparam("activity_id"))
    .order_by(minutes.c.version.desc())
    .limit(1)
)


class Frozen(NamedTuple):
    """What was sent for review or approved: the minutes, and the same without personal names."""

    blocks: tuple[Block, ...]
    public: tuple[Block, ...]


def versions(connection: Connection, activity_id: int) -> list[Minutes]:
    """Every version without its blocks, the latest first."""
    wanted = select(minutes).where(minutes.c.activity_id == activity_id).order_by(minutes.c.version.desc())
    return [_minutes(row) for row in connection.execute(wanted)]


def get(connection: Connection, minutes_id: int) -> Minutes | None:
    """One version without its blocks."""
    row = connection.execute(select(minutes).where(minutes.c.id == minutes_id)).first()
    return _minutes(row) if row else None


def latest(connection: Connection, activity_id: int) -> Minutes | None:
    """The version that counts, None when nobody wrote any yet."""
    row = connection.execute(_LATEST, {"activity_id": activity_id}).first()
    return _minutes(row) if row else None


def edits(connection: Connection, minutes_id: int) -> list[Edit]:
    """The words of the secretary in one version, in the order in which they were first written."""
    wanted = (
        select(minutes_edits).where(minutes_edits.c.minutes_id == minutes_id).order_by(minutes_edits.c.id)
    )
    return [
        Edit(row.id, row.source, row.text, covered(row.source, row.composed_text))
        for row in connection.execute(wanted)
    ]


def covered(source: str, kept: str) -> tuple[Composed, ...]:
    """What an edit covers. Before blocks could be merged, only the words of one were kept."""
    if not kept.startswith(_COVERS):
        return (Composed(source, kept),)
    return tuple(Composed(*one) for one in json.loads(kept[len(_COVERS) :]))


def cover(composed: Sequence[Composed]) -> str:
    """What an edit covers, as it is kept."""
    return _COVERS + json.dumps([(one.source, one.text, one.lead) for one in composed], ensure_ascii=False)


def arrangements(connection: Connection, minutes_id: int) -> list[Arrangement]:
    """Where blocks of one version stand, the first that was put there first."""
    table = minutes_arrangements.c
    columns = (table.source, table.after, table.hidden, table.joined, table.speech)
    wanted = select(*columns).where(table.minutes_id == minutes_id).order_by(table.id)
    return [_arrangement(row) for row in connection.execute(wanted)]


def arrangement_id(connection: Connection, minutes_id: int, source: str) -> int | None:
    """The key of what was arranged for one block."""
    table = minutes_arrangements.c
    wanted = select(table.id).where(table.minutes_id == minutes_id, table.source == source)
    return connection.execute(wanted).scalar()


def frozen(connection: Connection, minutes_id: int) -> Frozen | None:
    """What was sent or approved, None for a version that may still change."""
    text = connection.execute(select(minutes.c.frozen_blocks).where(minutes.c.id == minutes_id)).scalar()
    if not text:
        return None
    kept = json.loads(text)
    return Frozen(*(tuple(map(_block, kept[name])) for name in Frozen._fields))


def freeze(blocks: Sequence[Block], public: Sequence[Block], parts: Mapping[str, Sequence[str]]) -> str:
    """Blocks as they are kept in a frozen version; `parts` are the sources of all that was merged in one."""
    kept = {"blocks": [asdict(block) for block in blocks], "public": [asdict(block) for block in public]}
    return json.dumps({**kept, "parts": parts}, ensure_ascii=False)


def _block(values: dict[str, Any]) -> Block:
    return Block(**{**values, "kind": BlockKind(values["kind"]), "cells": tuple(values["cells"])})


def _minutes(row: Any) -> Minutes:
    return Minutes(
        id=row.id,
        uid=row.uid,
        activity_id=row.activity_id,
        version=row.version,
        status=MinutesStatus(row.status),
        author=row.author,
        changed_at=row.changed_at,
        present_as=Naming(row.present_as),
        excused_as=Naming(row.excused_as),
        merge_speakers=row.merge_speakers,
        frozen=bool(row.frozen_blocks),
    )


def _arrangement(row: Any) -> Arrangement:
    speech = Speech(row.speech) if row.speech else None
    return Arrangement(row.source, row.after, row.hidden, row.joined, speech)


def without(kept: str, name: str, instead: str, sources: set[str]) -> str:
    """What was frozen, with other words for a name and without the blocks that hold one of these sources."""
    frozen = json.loads(kept.replace(json.dumps(name, ensure_ascii=False)[1:-1], instead))
    parts = frozen.get("parts", {})
    gone = sources | {source for source, merged in parts.items() if sources & set(merged)}
    shown = {part: [one for one in frozen[part] if one["source"] not in gone] for part in Frozen._fields}
    left = {source: merged for source, merged in parts.items() if source not in gone}
    return json.dumps({**shown, "parts": left}, ensure_ascii=False)

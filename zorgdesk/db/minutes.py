"""Versions of minutes and the secretary's own words in them."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from zorgdesk.db.tables import minutes, minutes_edits
from zorgdesk.domain.documents import Block, BlockKind
from zorgdesk.domain.minutes import Minutes, MinutesStatus, Naming


class Edit(NamedTuple):
    """Words of the secretary in the place of a composed block; `composed` is what stood there then."""

    id: int
    source: str
    text: str
    composed: str


class Frozen(NamedTuple):
    """What was approved: the minutes, and the same without personal names."""

    blocks: tuple[Block, ...]
    public: tuple[Block, ...]


def versions(connection: Connection, activity_id: int) -> list[Minutes]:
    """Every version without its blocks, the latest first."""
    wanted = select(minutes).where(minutes.c.activity_id == activity_id).order_by(minutes.c.version.desc())
    return [_minutes(row) for row in connection.execute(wanted)]


def latest(connection: Connection, activity_id: int) -> Minutes | None:
    """The version that counts, None when nobody wrote any yet."""
    found = versions(connection, activity_id)
    return found[0] if found else None


def edits(connection: Connection, minutes_id: int) -> list[Edit]:
    """The words of the secretary in one version, in the order in which they were first written."""
    wanted = (
        select(minutes_edits).where(minutes_edits.c.minutes_id == minutes_id).order_by(minutes_edits.c.id)
    )
    return [Edit(row.id, row.source, row.text, row.composed_text) for row in connection.execute(wanted)]


def frozen(connection: Connection, minutes_id: int) -> Frozen | None:
    """What was approved, None for a version that was not."""
    text = connection.execute(select(minutes.c.frozen_blocks).where(minutes.c.id == minutes_id)).scalar()
    if not text:
        return None
    kept = json.loads(text)
    return Frozen(*(tuple(map(_block, kept[name])) for name in Frozen._fields))


def freeze(blocks: Sequence[Block], public: Sequence[Block]) -> str:
    """Blocks as they are kept in an approved version."""
    kept = {"blocks": [asdict(block) for block in blocks], "public": [asdict(block) for block in public]}
    return json.dumps(kept, ensure_ascii=False)


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
    )


def without(kept: str, name: str, instead: str, sources: set[str]) -> str:
    """What was frozen, with other words for a name and without the blocks of these sources."""
    frozen = json.loads(kept.replace(json.dumps(name, ensure_ascii=False)[1:-1], instead))
    shown = {part: [one for one in blocks if one["source"] not in sources] for part, blocks in frozen.items()}
    return json.dumps(shown, ensure_ascii=False)

"""Versions: what freezes, what a later change begins, what it says, and what waits for approval."""

import json
from pathlib import Path

import pytest
from sqlalchemy import select

from tests.services.test_minutes_service import Evening, written
from zorgdesk.db import tables
from zorgdesk.db.store import Store
from zorgdesk.domain.differences import Difference
from zorgdesk.domain.minutes import MinutesStatus, Naming
from zorgdesk.domain.sending import SendingChoice
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.activities import Activities
from zorgdesk.services.arrangements import Arrangements
from zorgdesk.services.entries import Entries
from zorgdesk.services.exports import Exports
from zorgdesk.services.history import History
from zorgdesk.services.sending import Sending

DRAFT, REVIEW, APPROVED = MinutesStatus


@pytest.fixture
def evening(store: Store) -> Evening:
    return Evening(store)


def versions(evening: Evening) -> list[tuple[int, MinutesStatus, bool]]:
    return [(one.version, one.status, one.frozen) for one in evening.minutes.versions(evening.id)]


def test_what_is_sent_for_review_is_read_as_it_was_sent(evening: Evening) -> None:
    evening.say("Wij bellen aan.")
    evening.minutes.set_status(evening.id, REVIEW)
    evening.say("Later gezegd.")
    assert "Later gezegd." not in evening.text()
    assert evening.minutes.recorded_since(evening.id) == 1
    evening.minutes.set_status(evening.id, APPROVED)
    assert "Later gezegd." not in evening.text()
    assert versions(evening) == [(1, APPROVED, True)]


def test_a_change_under_review_begins_a_version_that_stays_under_review(evening: Evening) -> None:
    source = evening.say("Wij bellen aan.")
    evening.minutes.set_status(evening.id, REVIEW)
    evening.minutes.edit_block(evening.id, source, "Aanbellen werkt.")
    assert versions(evening) == [(2, REVIEW, False), (1, REVIEW, True)]
    evening.minutes.edit_block(evening.id, source, "Aanbellen werkt goed.")
    assert versions(evening) == [(2, REVIEW, False), (1, REVIEW, True)]
    evening.minutes.set_status(evening.id, REVIEW)
    assert versions(evening) == [(2, REVIEW, True), (1, REVIEW, True)]
    evening.minutes.set_status(evening.id, APPROVED)
    evening.minutes.set_naming(evening.id, present_as=Naming.COUNTS)
    assert [one[:2] for one in versions(evening)] == [(3, DRAFT), (2, APPROVED), (1, REVIEW)]


def test_back_to_draft_leaves_what_was_sent(evening: Evening) -> None:
    evening.minutes.set_status(evening.id, REVIEW)
    evening.minutes.set_status(evening.id, DRAFT)
    assert versions(evening) == [(2, DRAFT, False), (1, REVIEW, True)]
    History(evening.store).undo()
    assert versions(evening) == [(1, REVIEW, True)]


def test_a_version_says_what_changed(evening: Evening) -> None:
    first, second = evening.say("Wij bellen aan."), evening.say("Wij luisteren.")
    evening.minutes.set_status(evening.id, APPROVED)
    evening.minutes.edit_block(evening.id, first, "“Wij bellen altijd aan.”")
    Arrangements(evening.store).hide(evening.id, second)
    newer, older = (one.id for one in evening.minutes.versions(evening.id))
    found = evening.minutes.differences(older, newer)
    changed = {one.block.source: one for one in found if one.difference is not Difference.SAME}
    assert {source: one.difference for source, one in changed.items()} == {
        first: Difference.CHANGED,
        second: Difference.REMOVED,
    }
    added = [one.text.strip() for one in changed[first].pieces if one.difference is Difference.ADDED]
    assert added == ["altijd"]
    with pytest.raises(ZorgdeskError, match="not_found"):
        evening.minutes.differences(older, 99)


def test_versions_that_were_frozen_before_passages_could_be_merged_are_read(evening: Evening) -> None:
    evening.say("Wij bellen aan.", evening.els)
    evening.minutes.set_status(evening.id, APPROVED)
    with evening.store.write() as connection:
        kept = json.loads(connection.execute(select(tables.minutes.c.frozen_blocks)).scalar_one())
        del kept["parts"]
        connection.execute(tables.minutes.update().values(frozen_blocks=json.dumps(kept)))
    assert "Wij bellen aan." in evening.text()
    assert "Wij bellen aan." in evening.public()


def test_words_that_were_edited_before_passages_could_be_merged_are_read(evening: Evening) -> None:
    source = evening.say("Wij bellen aan.", evening.els)
    evening.minutes.edit_block(evening.id, source, "Aanbellen werkt.")
    with evening.store.write() as connection:
        connection.execute(tables.minutes_edits.update().values(composed_text="“Wij bellen aan.”"))
    assert not evening.passage(source).changed
    Entries(evening.store).edit(Entries(evening.store).of(evening.id)[0].id, text="Nooit.")
    assert evening.passage(source).changed
    assert "Aanbellen werkt." in evening.text()


def test_what_was_merged_when_it_was_approved_is_read_as_one(evening: Evening) -> None:
    evening.say("Wij bellen aan.", evening.els)
    second = evening.say("En we luisteren.", evening.els)
    Arrangements(evening.store).merge(evening.id, second)
    evening.minutes.set_status(evening.id, APPROVED)
    assert "Els Wouters: “Wij bellen aan. En we luisteren.”" in evening.text()
    assert "Buurthuis De Linde: “Wij bellen aan. En we luisteren.”" in evening.public()
    assert written(evening.minutes.version(evening.minutes.of(evening.id).id)) == evening.text()


def test_an_earlier_version_leaves_as_it_was_frozen(evening: Evening, tmp_path: Path) -> None:
    said = evening.say("Wij bellen aan.", evening.els)
    evening.minutes.set_status(evening.id, MinutesStatus.APPROVED)
    approved = evening.minutes.of(evening.id).id
    evening.minutes.edit_block(evening.id, said, "Helemaal anders.")
    before = evening.minutes.document(evening.id, version_id=approved)
    assert "Wij bellen aan." in written(before.blocks)
    assert "Helemaal anders." not in written(before.blocks)
    assert (before.facts["version"], before.facts["status"]) == ("1", "goedgekeurd")
    public = evening.minutes.document(evening.id, version_id=approved, public=True)
    assert "Els Wouters: “" not in written(public.blocks)
    Exports(evening.store).minutes(evening.id, tmp_path / "verslag.md", version_id=approved)
    assert "Wij bellen aan." in (tmp_path / "verslag.md").read_text(encoding="utf-8")
    choice = SendingChoice(version_id=approved)
    Sending(evening.store).write_minutes(evening.id, tmp_path / "verslag.eml", choice)
    assert b"verslag" in (tmp_path / "verslag.eml").read_bytes().lower()


def test_a_version_of_another_activity_is_not_there(evening: Evening) -> None:
    evening.minutes.set_status(evening.id, MinutesStatus.APPROVED)
    other = Activities(evening.store).add("practice_table", "Elders")[0]
    with pytest.raises(ZorgdeskError, match="not_found"):
        evening.minutes.document(other, version_id=evening.minutes.of(evening.id).id)

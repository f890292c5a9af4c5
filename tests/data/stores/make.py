"""Writes the sample store of today's schema: PYTHONPATH=. python tests/data/stores/make.py.

The sample of a released schema is never written anew.
"""

from datetime import date
from pathlib import Path

from zorgdesk.db import tables
from zorgdesk.db.backup import copy_store
from zorgdesk.db.engine import SCHEMA_VERSION
from zorgdesk.db.store import open_store

HERE = Path(__file__).parent


def sample(version: int) -> Path:
    return HERE / f"schema-{version}.zorgdesk"


def make(folder: Path, target: Path) -> None:
    """A small activity with somebody who spoke, a reaction, a signal with evidence and a history."""
    store = open_store(folder / "sample.zorgdesk", author="Els Wouters")
    with store.change("activity.added", "Buren helpen buren") as work:
        house = work.insert(tables.organisations, name="Buurthuis De Linde", sort_key="buurthuisdelinde")
        els = work.insert(tables.people, given_name="Els", family_name="Wouters", sort_key="wouters els")
        work.insert(tables.affiliations, person_id=els, organisation_id=house, is_primary=True)
        activity = work.insert(
            tables.activities,
            kind="practice_table",
            title="Buren helpen buren",
            number=1,
            date=date(2026, 3, 5),
        )
        part = work.insert(tables.programme_items, activity_id=activity, position=0, title="In gesprek")
        work.insert(tables.contributions, programme_item_id=part, person_id=els, organisation_id=house)
        work.insert(tables.participations, activity_id=activity, person_id=els, organisation_id=house)
        said = {"activity_id": activity, "programme_item_id": part}
        question = work.insert(tables.entries, position=0, kind="question", text="Wie doet mee?", **said)
        reaction = {"kind": "reaction", "reply_to_id": question, "speaker_id": els, **said}
        work.insert(tables.entries, position=1, text="Onze straat, café én al.", **reaction)
        signal = work.insert(tables.policy_signals, title="Buurtwerk verdwijnt", created_at=work.at)
        work.insert(tables.evidence, policy_signal_id=signal, entry_id=question)
        work.insert(tables.tasks, text="Zaal boeken", assignee_id=els, activity_id=activity)
    store.close()
    target.unlink(missing_ok=True)
    copy_store(folder / "sample.zorgdesk", target)


if __name__ == "__main__":
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        make(Path(folder), sample(SCHEMA_VERSION))

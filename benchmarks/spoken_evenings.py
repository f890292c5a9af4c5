"""Stores with evenings at which much was said, for what is measured on entries."""

from pathlib import Path
from random import Random

from benchmarks.generated_names import family_name, given_name, sentence
from zorgdesk.db import search, tables
from zorgdesk.db.store import open_store
from zorgdesk.db.unit_of_work import new_uid
from zorgdesk.domain.names import sort_key

_PEOPLE = 60
_PARTS = 4
_KINDS = ("statement", "statement", "question", "reaction", "point_of_attention")


def store_with_evenings(path: Path, evenings: int, entries: int, seed: int = 1) -> Path:
    """A store with one series of activities, keys from 1 on, each with so many entries by sixty people."""
    random = Random(seed)
    store = open_store(path)
    with store.write() as connection:
        connection.execute(tables.series.insert(), {"id": 1, "uid": new_uid(), "title": "Buren"})
        names = [(given_name(random), family_name(random)) for _ in range(_PEOPLE)]
        people = [
            {
                "uid": new_uid(),
                "given_name": given,
                "family_name": family,
                "sort_key": sort_key(family, given),
            }
            for given, family in names
        ]
        connection.execute(tables.people.insert(), people)
        for number in range(1, evenings + 1):
            activity = {"id": number, "uid": new_uid(), "kind": "practice_table", "number": number}
            connection.execute(
                tables.activities.insert(), {**activity, "title": sentence(random), "series_id": 1}
            )
            connection.execute(tables.programme_items.insert(), _parts(number))
            connection.execute(tables.participations.insert(), _guests(number))
            connection.execute(tables.entries.insert(), _entries(number, entries, random))
        search.rebuild(connection)
    store.close()
    return path


def _person(given: str, family: str) -> dict[str, object]:
    key = sort_key(family, given)
    return {"uid": new_uid(), "given_name": given, "family_name": family, "sort_key": key}


def _parts(activity_id: int) -> list[dict[str, object]]:
    return [
        {"uid": new_uid(), "activity_id": activity_id, "position": place, "title": f"Gesprek {place}"}
        for place in range(_PARTS)
    ]


def _guests(activity_id: int) -> list[dict[str, object]]:
    return [
        {"uid": new_uid(), "activity_id": activity_id, "person_id": person_id, "status": "present"}
        for person_id in range(1, _PEOPLE + 1)
    ]


def _entries(activity_id: int, entries: int, random: Random) -> list[dict[str, object]]:
    first_part = (activity_id - 1) * _PARTS + 1
    return [
        {
            "uid": new_uid(),
            "activity_id": activity_id,
            "position": place * 1024,
            "kind": _KINDS[place % len(_KINDS)],
            "text": f"{sentence(random)} ({place})",
            "speaker_id": random.randint(1, _PEOPLE),
            "programme_item_id": first_part + place * _PARTS // entries,
        }
        for place in range(entries)
    ]

"""Where the person is and was: pages and records, for Alt+Left and for the next start."""

import json
from dataclasses import dataclass, field
from typing import Any

from zorgdesk.domain.changes import Noun

_REMEMBERED = 50
_LATELY = 8


@dataclass(frozen=True)
class Place:
    """A page, perhaps with a record open on it, and where in that record."""

    page: str
    record_id: int | None = None
    where: dict[str, Any] = field(default_factory=dict)


class Trail:
    """The places visited, oldest first; the last one is where the person is now."""

    def __init__(self) -> None:
        self._places: list[Place] = []

    def leave(self, place: Place) -> None:
        """Remember a place that is left; leaving it twice in a row counts once."""
        if not self._places or self._places[-1] != place:
            self._places.append(place)
            del self._places[:-_REMEMBERED]

    def back(self, now: Place) -> Place | None:
        """The place before `now`, which is forgotten; None at the beginning."""
        while self._places:
            place = self._places.pop()
            if place != now:
                return place
        return None


class Lately:
    """The records that were opened last, the newest first: what somebody comes back to."""

    def __init__(self, kept: bytes = b"", store: str = "") -> None:
        """`kept` is what `to_bytes` gave; of another store, or nonsense, it counts for nothing."""
        self._store = store
        self._records: list[tuple[Noun, int]] = []
        try:
            content = json.loads(kept)
            if content["store"] == store:
                self._records = [(Noun(noun), int(key)) for noun, key in content["records"]]
        except (ValueError, KeyError, TypeError):
            pass

    def note(self, noun: Noun, record_id: int) -> None:
        """This one was opened."""
        record = (noun, record_id)
        self._records = [record, *(one for one in self._records if one != record)][:_LATELY]

    def records(self) -> list[tuple[Noun, int]]:
        """Noun and key of each."""
        return list(self._records)

    def to_bytes(self) -> bytes:
        """For the settings file."""
        return json.dumps({"store": self._store, "records": self._records}).encode()


def to_bytes(place: Place, store: str) -> bytes:
    """A place for the settings file, with the store its record belongs to."""
    content = {"store": store, "page": place.page, "record": place.record_id, "where": place.where}
    return json.dumps(content).encode()


def from_bytes(blob: bytes, store: str, first_page: str) -> Place:
    """The place that was kept; of another store only the page counts, and nonsense is the first page."""
    try:
        content = json.loads(blob)
        page = str(content["page"])
        if content["store"] != store or not isinstance(content["record"], int):
            return Place(page)
        return Place(page, content["record"], dict(content["where"]))
    except (ValueError, KeyError, TypeError):
        return Place(first_page)

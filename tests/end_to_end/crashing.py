"""Kills a working process at moments nobody chose, and compares the store with what had been acknowledged.

The process says what it is about to do and, once Zorgdesk returned, that it is done. After a kill everything
done must be there; what it was doing may be there whole or not at all.
"""

import json
import random
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from threading import Timer
from typing import Any

from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.services.opening import Services, open_services

PEOPLE = 12
STATUSES = (ParticipationStatus.PRESENT, ParticipationStatus.EXCUSED, ParticipationStatus.ABSENT)
_LONGEST = 0.4
"""Seconds a process may work before it is killed."""


@dataclass
class Expected:
    """What somebody was told is on disk."""

    entries: list[str] = field(default_factory=list)
    statuses: dict[int, str] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)
    line: str = ""

    def after(self, deed: dict[str, Any]) -> "Expected":
        """The same, with one more thing done."""
        match deed["what"]:
            case "entry":
                return Expected([*self.entries, deed["text"]], self.statuses, self.words, self.line)
            case "status":
                changed = {**self.statuses, deed["id"]: deed["status"]}
                return Expected(self.entries, changed, self.words, self.line)
            case "words":
                changed_words = {**self.words, deed["source"]: deed["text"]}
                return Expected(self.entries, self.statuses, changed_words, self.line)
            case _:
                return Expected(self.entries, self.statuses, self.words, deed["text"])


def prepare(path: Path) -> int:
    """A store with an activity, people on its list and something said."""
    services = open_services(path, author="An")
    activity_id, _ = services.activities.add("practice_table", "Buren helpen buren")
    for number in range(PEOPLE):
        person_id, _ = services.people.add(f"Deelnemer {number}", "Van den Abeele")
        services.participations.add(activity_id, person_id)
    services.close()
    return activity_id


def kill_many(path: Path, activity_id: int, kills: int, seed: int) -> int:
    """Let a process work and kill it, so many times. Returns how much it did; fails on what was lost."""
    chance = random.Random(seed)
    expected = found(path, activity_id)
    deeds = 0
    for number in range(kills):
        done, doing = _work_until_killed(path, activity_id, chance.random() * _LONGEST, seed * 1000 + number)
        for deed in done:
            expected = expected.after(deed)
        deeds += len(done)
        there = found(path, activity_id)
        possible = [expected] if doing is None else [expected, expected.after(doing)]
        assert there in possible, f"kill {number} of seed {seed}: {doing}"
        expected = there
    return deeds


def found(path: Path, activity_id: int) -> Expected:
    """What is in the store; its content and references are sound."""
    services = open_services(path)
    try:
        result = services.upkeep.check()
        assert result.ok, result.problems
        kept = services.entries.kept_line(activity_id)
        return Expected(
            entries=[entry.text for entry in services.entries.of(activity_id)],
            statuses={one.id: one.status.value for one in services.participations.of(activity_id)},
            words={
                block.source: block.text for block in services.minutes.of(activity_id).blocks if block.edited
            },
            line=kept[0] if kept else "",
        )
    finally:
        services.close()


def _work_until_killed(
    path: Path, activity_id: int, seconds: float, seed: int
) -> tuple[list[dict[str, Any]], dict[str, Any] | None]:
    """What a process got done before it was killed, and what it was doing then."""
    words = [sys.executable, "-m", "tests.end_to_end.crashing", str(path), str(activity_id), str(seed)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said = [process.stdout.readline()]  # the clock starts when it works, not when Python does
        timer = Timer(seconds, process.kill)
        timer.start()
        said += process.stdout
        timer.join()
    lines = [json.loads(line) for line in said if line.endswith("\n")]
    done = [line for line in lines if line["done"]]
    last = lines[-1] if lines else None
    return done, last if last and not last["done"] else None


def _work(services: Services, activity_id: int, chance: random.Random) -> None:
    """Everything that goes on in an evening, without end."""
    ids = [one.id for one in services.participations.of(activity_id)]
    number = 0
    while True:
        number += 1
        deed = _deed(f"Zin {number} van {chance.randint(0, 10**9)}", ids, chance)
        _say(deed, done=False)
        _do(services, activity_id, deed)
        _say(deed, done=True)


def _deed(text: str, ids: list[int], chance: random.Random) -> dict[str, Any]:
    what = chance.choices(("entry", "status", "words", "line"), (4, 3, 2, 3))[0]
    match what:
        case "status":
            return {"what": what, "id": chance.choice(ids), "status": chance.choice(STATUSES).value}
        case "words":
            return {"what": what, "source": "title", "text": f"Verslag {text}"}
        case _:
            return {"what": what, "text": text}


def _do(services: Services, activity_id: int, deed: dict[str, Any]) -> None:
    match deed["what"]:
        case "entry":
            services.entries.add(activity_id, EntryDraft(EntryKind.STATEMENT, deed["text"]))
        case "status":
            services.participations.set_status(deed["id"], ParticipationStatus(deed["status"]))
        case "words":
            services.minutes.edit_block(activity_id, deed["source"], deed["text"])
        case _:
            services.entries.keep_line(activity_id, deed["text"])


def _say(deed: dict[str, Any], *, done: bool) -> None:
    print(json.dumps({**deed, "done": done}), flush=True)


if __name__ == "__main__":
    _work(open_services(Path(sys.argv[1]), author="An"), int(sys.argv[2]), random.Random(sys.argv[3]))

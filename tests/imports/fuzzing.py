"""Files that come in, spoiled at random: whatever is read gives a preview or a sentence, in time and memory.

A process of its own reads them, so that a reader that hangs, eats the memory or dies is seen.
"""

import json
import random
import subprocess
import sys
import tempfile
import traceback
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from threading import Timer
from typing import Any

from openpyxl import Workbook

from zorgdesk.domain.register_lists import ListKind
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.opening import Services, open_services

SECONDS = 5.0
MEGABYTES = 300
_DATA = Path(__file__).parents[1] / "data"
_REPORTS = (".txt", ".md", ".docx", ".odt", ".pdf")


@dataclass(frozen=True)
class Seed:
    """A sound file, before it is spoiled."""

    name: str
    content: bytes


@dataclass
class Tally:
    """How the readers answered."""

    previews: int = 0
    refusals: int = 0


def seeds(folder: Path) -> list[Seed]:
    """Every sample list and report, and files that Zorgdesk itself writes."""
    samples = [
        *(_DATA / "attendance").iterdir(),
        *(_DATA / "lists").iterdir(),
        *(_DATA / "reports").iterdir(),
    ]
    found = [Seed(path.name, path.read_bytes()) for path in sorted(samples)]
    return [*found, *(Seed(path.name, path.read_bytes()) for path in _written(folder))]


def fuzz(files: int, seed: int) -> Tally:
    """Read so many spoiled files. An AssertionError names the one that broke a promise, and keeps it."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        sound, tally = seeds(work), Tally()
        reader = _Reader(work)
        try:
            for number in range(files):
                one = chance.choice(sound)
                path = work / f"{number}{Path(one.name).suffix}"
                path.write_bytes(spoiled(one.content, chance))
                answer = reader.read(path)
                assert "bug" not in answer, _kept(path, one, answer)
                assert answer["megabytes"] <= MEGABYTES, _kept(path, one, answer)
                tally.previews += not answer["code"]
                tally.refusals += bool(answer["code"])
                path.unlink()
        finally:
            reader.close()
    return tally


def spoiled(content: bytes, chance: random.Random) -> bytes:
    """The bytes of a file after an accident; of a zip, mostly of what is packed in it."""
    if content.startswith(b"PK") and chance.random() < 0.8:
        with suppress(zipfile.BadZipFile):
            return _spoiled_inside(content, chance)
    data = bytearray(content)
    for _ in range(chance.randint(1, 8)):
        chance.choice(_ACCIDENTS)(data, chance)
    return bytes(data)


def _flip(data: bytearray, chance: random.Random) -> None:
    if data:
        data[chance.randrange(len(data))] = chance.randrange(256)


def _cut(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data) + 1)
    del data[start : start + chance.randint(1, 200)]


def _end_early(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data) + 1) :]


def _repeat(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data) + 1)
    piece = bytes(data[start : start + chance.randint(1, 200)])
    data[start:start] = piece * chance.choice((1, 2, 50))


def _insert(data: bytearray, chance: random.Random) -> None:
    place = chance.randrange(len(data) + 1)
    data[place:place] = chance.choice(_NASTY)


_NASTY = (
    b"\x00",
    b"\xff\xfe",
    b'"',
    b"\t;,\n",
    b"=cmd|' /C calc'!A0",
    b"9" * 40,
    b"31/02/0000 25:61",
    b"<!ENTITY a 'b'>",
    b'<c r="XFD1048576"><v>1</v></c>',
    "İ🎉\u202e".encode(),
    b"\r" * 50,
    b"A" * 5000,
)
_ACCIDENTS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    _flip,
    _cut,
    _end_early,
    _repeat,
    _insert,
)


def _spoiled_inside(content: bytes, chance: random.Random) -> bytes:
    target = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(content)) as whole,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out,
    ):
        members = whole.namelist()
        chosen = chance.choice(members)
        for member in members:
            data = bytearray(whole.read(member))
            if member == chosen:
                for _ in range(chance.randint(1, 4)):
                    chance.choice(_ACCIDENTS)(data, chance)
            out.writestr(member, bytes(data))
    return target.getvalue()


def _written(folder: Path) -> Iterator[Path]:
    """Minutes in every format, the attendance workbook, and a list of people in a workbook."""
    services = open_services(folder / "seeds.zorgdesk")
    activity_id = _fill(services)
    for extension in (".docx", ".odt", ".pdf", ".md"):
        services.exports.minutes(activity_id, folder / f"minutes{extension}")
        yield folder / f"minutes{extension}"
    services.exports.attendance(activity_id, folder / "attendance.xlsx")
    services.close()
    yield folder / "attendance.xlsx"
    book = Workbook()
    for row in (
        ("Ledenlijst",),
        (),
        ("Naam", "E-mail", "Telefoon"),
        ("Els Maes", "els@voorbeeld.example", "+32"),
    ):
        book.active.append(row)
    book.save(folder / "people.xlsx")
    yield folder / "people.xlsx"


def _fill(services: Services) -> int:
    activity_id, _ = services.activities.add("practice_table", "Buren helpen buren")
    for number in range(6):
        services.participations.walk_in(activity_id, f"Noor {number}", "Van den Abeele")
    return activity_id


class _Reader:
    """Asks a process to read one file after the other, and kills it when it takes too long."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process = self._begun()

    def read(self, path: Path) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{path}\n")
        self._process.stdin.flush()
        timer = Timer(2 * SECONDS, self._process.kill)  # a busy machine is no reader that hangs
        timer.start()
        said = self._process.stdout.readline()
        timer.cancel()
        if said:
            answer: dict[str, Any] = json.loads(said)
            return answer
        self.close()
        self._process = self._begun()
        return {"bug": "it hung or died", "code": "", "megabytes": 0}

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()

    def _begun(self) -> "subprocess.Popen[str]":
        words = [sys.executable, "-m", "tests.imports.fuzzing", str(self._folder / "reading.zorgdesk")]
        return subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _kept(path: Path, seed: Seed, answer: dict[str, Any]) -> str:
    """The file stays, for whoever mends the reader."""
    kept = Path(tempfile.gettempdir()) / f"zorgdesk-fuzz{path.suffix}"
    kept.write_bytes(path.read_bytes())
    return f"{kept}, spoiled from {seed.name}: {answer}"


def _answer(services: Services, activity_id: int, path: Path) -> str:
    """The code with which a file was refused; empty when there is a preview of it."""
    try:
        if path.suffix in _REPORTS:
            services.imports.propose_minutes(path)
            return ""
        if services.attendance_workbook_import.is_attendance_workbook(path):
            services.attendance_workbook_import.propose(path, activity_id)
        importer = services.register_imports
        read = importer.read(path)
        importer.propose(read, importer.lay_out(read, ListKind.PEOPLE))
        services.attendance_import.propose(path, activity_id)
    except ZorgdeskError as error:
        return error.code
    return ""


def _serve(store: Path) -> None:
    services = open_services(store)
    activity_id = _fill(services)
    at_first = _megabytes()
    for line in sys.stdin:
        answer: dict[str, Any] = {"code": ""}
        try:
            answer["code"] = _answer(services, activity_id, Path(line.rstrip("\n")))
        except Exception:
            answer["bug"] = traceback.format_exc()
        answer["megabytes"] = _megabytes() - at_first
        print(json.dumps(answer), flush=True)


def _megabytes() -> float:
    """The most memory this process ever held."""
    if sys.platform == "win32":
        return 0.0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1_000_000 if sys.platform == "darwin" else 1000)


if __name__ == "__main__":
    _serve(Path(sys.argv[1]))

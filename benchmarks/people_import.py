"""Bringing in 50,000 people from a workbook, against reading its cells with openpyxl and nothing else."""

import subprocess
import sys
import tempfile
from itertools import count
from pathlib import Path
from random import Random

from openpyxl import Workbook

from benchmarks.bare_workbook import read_bare
from benchmarks.generated_names import family_name, given_name, organisation
from benchmarks.measure import Row, by_turns
from zorgdesk.domain.register_lists import ListKind
from zorgdesk.services.opening import open_services

_PEOPLE = 50_000
_ORGANISATIONS = 2_000
_TIME_LIMIT = 2.0
_MOST_MEMORY = 200
"""Megabytes of a whole process that brings the list in."""
_RUNS = 3

_OURS = """
import sys
from pathlib import Path
from benchmarks.people_import import bring_in, peak_memory
bring_in(Path(sys.argv[1]), Path(sys.argv[2]))
print(peak_memory())
"""


def run() -> list[Row]:
    """Two rows: time, and the memory of a process that does nothing else."""
    with tempfile.TemporaryDirectory() as folder:
        workbook, numbers = write_list(Path(folder, "leden.xlsx")), count()
        time = by_turns(
            f"bringing in {_PEOPLE:,} people",
            _TIME_LIMIT,
            lambda: bring_in(workbook, Path(folder, f"{next(numbers)}.zorgdesk")),
            lambda: read_bare(workbook),
            _RUNS,
        )
        memory = _memory(workbook, Path(folder, "memory.zorgdesk"))
    promise = f"memory of bringing in {_PEOPLE:,} people"
    return [time, Row(promise, memory, _MOST_MEMORY, memory / _MOST_MEMORY, 1.0)]


def write_list(target: Path, people: int = _PEOPLE) -> Path:
    """A workbook as an association keeps one."""
    random = Random(4)
    places = [organisation(random, number) for number in range(_ORGANISATIONS)]
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet("Leden")
    sheet.append(("Voornaam", "Familienaam", "E-mail", "Telefoon", "Organisatie", "Functie"))
    for number in range(people):
        telephone = (
            f"0{random.randint(470, 499)} {random.randint(10, 99)} {number // 100:03} {number % 100:02}"
        )
        names = given_name(random), family_name(random)
        sheet.append((*names, f"lid{number}@voorbeeld.be", telephone, random.choice(places), "medewerker"))
    workbook.save(target)
    return target


def bring_in(workbook: Path, store: Path) -> None:
    """All of it: read, understand, compare with what is known, store with history and search index."""
    services = open_services(store)
    importer = services.register_imports
    read = importer.read(workbook)
    proposal = importer.propose(read, importer.lay_out(read, ListKind.PEOPLE))
    del read
    importer.store(proposal, workbook.name)
    services.close()


def peak_memory() -> float:
    """The most megabytes this process ever had."""
    try:
        status = Path("/proc/self/status").read_text()
    except OSError:  # not Linux
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak / (1_000_000 if sys.platform == "darwin" else 1_000)
    return int(status.split("VmHWM:")[1].split()[0]) / 1_000


def _memory(workbook: Path, store: Path) -> float:
    done = subprocess.run(
        [sys.executable, "-c", _OURS, str(workbook), str(store)], check=True, capture_output=True, text=True
    )
    return float(done.stdout)

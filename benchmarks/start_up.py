"""From process start to a window with its rows on screen, against the least any such window needs."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.measure import Row

_TIME_LIMIT = 1.6
_MEMORY_LIMIT = 1.35
_RUNS = 15

_READY = """
def say_ready():
    try:
        status = open("/proc/self/status").read()
        print(int(status.split("VmHWM:")[1].split()[0]) * 1024, flush=True)
    except OSError:  # not Linux
        import resource, sys
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(peak * (1 if sys.platform == "darwin" else 1024), flush=True)
    import os
    os._exit(0)
"""

_OURS = f"""
import sys
from pathlib import Path
from zorgdesk.app import open_window
{_READY}
open_window(Path(sys.argv[1]), "nl", on_ready=say_ready)
"""

_BARE = f"""
import sys
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget, QTableWidgetItem
from sqlalchemy import create_engine, text
{_READY}
application = QApplication([])
engine = create_engine("sqlite:///" + sys.argv[1])
with engine.connect() as connection:
    found = connection.execute(text("SELECT given_name, family_name, email FROM people LIMIT 50")).all()
table = QTableWidget(len(found), 3)
for row, values in enumerate(found):
    for column, value in enumerate(values):
        table.setItem(row, column, QTableWidgetItem(value))
window = QMainWindow()
window.setCentralWidget(table)
window.resize(1280, 820)
window.show()
application.processEvents()
window.repaint()
say_ready()
"""


def run(store: Path) -> list[Row]:
    """Two rows, on a store that exists: seconds, and megabytes at the highest point."""
    taken: dict[str, list[tuple[float, float]]] = {_OURS: [], _BARE: []}
    with tempfile.TemporaryDirectory() as home:
        for turn in range(_RUNS + 1):
            for script, results in taken.items():
                result = _start(script, store, home)
                if turn:  # the first is not counted: it fills the caches of the disk
                    results.append(result)
    return [
        _row("process start to first usable window", 0, taken, _TIME_LIMIT),
        _row("memory of the first window", 1, taken, _MEMORY_LIMIT),
    ]


def _row(promise: str, which: int, taken: dict[str, list[tuple[float, float]]], limit: float) -> Row:
    ours, floor = (statistics.median(result[which] for result in taken[script]) for script in (_OURS, _BARE))
    return Row(promise, ours, floor, ours / floor, limit)


def _start(script: str, store: Path, home: str) -> tuple[float, float]:
    """Seconds until the script says it is ready, and its peak memory in megabytes by then."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "ZORGDESK_HOME": home}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    begun = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", script, str(store)], stdout=subprocess.PIPE, env=environment, text=True
    ) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        seconds = time.perf_counter() - begun
    return seconds, int(said) / 1_000_000

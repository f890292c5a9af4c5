"""The real command, in a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from zorgdesk.cli.run import run

ROOT = Path(__file__).parents[2]
REPORT = ROOT / "tests" / "data" / "reports" / "praktijktafel-broodmaaltijden.txt"


class Answer(NamedTuple):
    """What a command came to."""

    status: int
    out: str
    said: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)


Command = Callable[..., Answer]


def environment(home: Path, **more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ZORGDESK")}
    spoken = {"LC_ALL": "C", "PYTHONPATH": str(ROOT), "ZORGDESK_HOME": str(home)}
    return {**kept, **spoken, **more}


@pytest.fixture
def store_file(tmp_path: Path) -> Path:
    """Where the command keeps its store: a folder with a space and an accent."""
    folder = tmp_path / "Mijn map é"
    folder.mkdir()
    return folder / "huis.zorgdesk"


@pytest.fixture
def here(store_file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    """Runs the same words in this process, which takes a hundredth of the time."""

    def run_here(*words: object, store: Path | None = store_file, **more: str) -> Answer:
        before = ["--store", str(store)] if store else []
        with monkeypatch.context() as patched:
            for name, value in {"LC_ALL": "C", **more}.items():
                patched.setenv(name, value)
            status = run([*before, *map(str, words)])
        return Answer(status, *capsys.readouterr())

    return run_here


@pytest.fixture
def zorgdesk(store_file: Path, own_home: Path) -> Command:
    """Runs `zorgdesk --store … words`; other settings go into the environment."""

    def run_it(*words: object, store: Path | None = store_file, **more: str) -> Answer:
        before = ["--store", str(store)] if store else []
        done = subprocess.run(
            [sys.executable, "-m", "zorgdesk", *before, *map(str, words)],
            capture_output=True,
            env=environment(own_home, **more),
            stdin=subprocess.DEVNULL,
            check=False,
            timeout=120,
        )
        return Answer(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    return run_it


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store in which a report came in, made once."""
    from zorgdesk.services.opening import open_services

    path = tmp_path_factory.mktemp("imported") / "imported.zorgdesk"
    services = open_services(path)
    services.imports.store_minutes(REPORT, services.imports.propose_minutes(REPORT))
    services.close()
    return path


@pytest.fixture
def with_report(imported: Path, store_file: Path) -> Path:
    """This test's own copy of that store, in the place where the command looks."""
    from zorgdesk.db.backup import copy_store

    copy_store(imported, store_file)
    return store_file


def one_sentence(answer: Answer) -> str:
    """What went wrong, as it must be said: one line on standard error, nothing on standard output."""
    assert answer.out == ""
    assert answer.said.endswith(".\n")
    assert answer.said.count("\n") == 1
    assert "Traceback" not in answer.said
    assert "…" not in answer.said
    return answer.said.strip()

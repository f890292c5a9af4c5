"""The start script: on a bare Python, in any folder, and with a plain sentence when something lacks."""

import ast
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import start

SCRIPT = Path(start.__file__)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project folder of its own, with an empty lock and a .venv that was made before."""
    root = tmp_path / "Map één"
    (root / "requirements").mkdir(parents=True)
    (root / "requirements" / "run.txt").write_text("")
    (root / ".venv" / "bin").mkdir(parents=True)
    monkeypatch.setattr(start, "ROOT", root)
    monkeypatch.setattr(start, "VENV", root / ".venv")
    monkeypatch.setattr(start, "PYTHON", root / ".venv" / "bin" / "python")
    return root


@pytest.fixture
def installed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The locks that were installed, instead of installing them."""
    locks: list[str] = []
    monkeypatch.setattr(start, "make_venv", (folder / ".venv" / "bin" / "python").touch)
    monkeypatch.setattr(start, "install", locks.append)
    return locks


def test_only_a_new_lock_is_installed(folder: Path, installed: list[str]) -> None:
    start.prepare("run")
    start.prepare("run")
    assert installed == ["run"]
    (folder / "requirements" / "run.txt").write_text("typst==0.15.2")
    start.prepare("run")
    start.prepare("run")
    assert installed == ["run", "run"]


def test_who_tests_can_start_as_well(folder: Path, installed: list[str]) -> None:
    (folder / "requirements" / "dev.txt").write_text("pytest==9.2.0")
    start.prepare("dev")
    start.prepare("run")
    assert installed == ["dev"]


def test_a_python_that_is_gone_is_made_again(folder: Path, installed: list[str]) -> None:
    start.prepare("run")
    start.PYTHON.unlink()
    start.prepare("run")
    assert installed == ["run", "run"]


def test_a_broken_off_installation_is_done_again(
    folder: Path, installed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_network(lock: str) -> None:
        raise start.CannotStart("no network")

    with monkeypatch.context() as broken, pytest.raises(start.CannotStart):
        broken.setattr(start, "install", no_network)
        start.prepare("run")
    start.prepare("run")
    assert installed == ["run"]


def test_a_missing_library_is_named_with_its_command(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start.sys, "platform", "linux")
    monkeypatch.setattr(start, "WINDOW_LIBRARIES", {"libnowhere.so.7": "libnowhere7", "libc.so.6": "libc6"})
    monkeypatch.setattr(
        shutil, "which", lambda program: f"/usr/bin/{program}" if program == "apt-get" else None
    )
    assert start.main([]) == 1
    told = capsys.readouterr()
    assert told.err.strip().endswith("sudo apt install libnowhere7")
    assert told.out == ""
    assert start.main(["libraries"]) == 0
    assert capsys.readouterr().out == "libnowhere7\n"


def test_another_linux_gets_its_own_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda program: f"/usr/bin/{program}" if program == "dnf" else None)
    assert start.library_sentence(["libegl1"]).endswith("sudo dnf install 'libEGL.so.1()(64bit)'")
    monkeypatch.setattr(shutil, "which", lambda program: None)
    assert start.library_sentence(["libegl1"]).endswith("package manager: libEGL.so.1")


def test_the_libraries_are_looked_for_until_they_are_found(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[list[str]] = []
    answers = iter([["libegl1"], []])

    def look() -> list[str]:
        looked.append(next(answers))
        return looked[-1]

    monkeypatch.setattr(start, "missing_packages", look)
    with pytest.raises(start.CannotStart):
        start.need_window_libraries()
    start.need_window_libraries()
    start.need_window_libraries()
    assert looked == [["libegl1"], []]


@pytest.mark.parametrize(
    ("words", "opens"),
    [
        ([], True),
        (["--store", "mijn tafel.zorgdesk"], True),
        (["demo"], True),
        (["demo", "--no-window"], False),
        (["list", "people"], False),
        (["--language", "fr", "export", "tasks", "--to", "a.csv"], False),
        (["--help"], False),
    ],
)
def test_only_a_window_asks_for_its_libraries(words: list[str], opens: bool) -> None:
    assert start.opens_window(words) is opens


@pytest.mark.parametrize(
    ("complaint", "advice"),
    [
        (
            "ConnectionError(NewConnectionError('<pip._vendor…: Name or service not known'))",
            "connect and run",
        ),
        ("ERROR: No matching distribution found for typst==0.15.2", "try  python3.12"),
        ("OSError: [Errno 28] No space left on device", "free one gigabyte"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "was refused"),
        ("something new", "delete the folder .venv"),
    ],
)
def test_a_failed_installation_says_what_helps(complaint: str, advice: str) -> None:
    assert advice in start.install_sentence(complaint)


def test_a_python_without_venv_is_told_how_to_get_it(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(start.CannotStart, match=r"sudo apt install python3\.\d+-venv"):
        start.make_venv()


def test_an_old_python_can_read_the_script_and_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 7))
    monkeypatch.setattr(start, "OLDEST_PYTHON", (9, 1))
    assert start.main([]) == 1
    assert "needs Python 9.1 or newer" in capsys.readouterr().err


def test_the_script_needs_the_standard_library_alone() -> None:
    tree = ast.walk(ast.parse(SCRIPT.read_text(encoding="utf-8")))
    imported = {
        name.split(".")[0]
        for node in tree
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in (
            [node.module or ""] if isinstance(node, ast.ImportFrom) else [a.name for a in node.names]
        )
    }
    assert imported <= sys.stdlib_module_names


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert start.main(["help"]) == 0
    told = capsys.readouterr().out
    assert all(f"\n    {name} " in told for name in start.COMMANDS if not name.startswith("-"))


def test_all_checks_run_and_the_first_bad_status_counts(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(start, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(start, "ROOT", tmp_path)
    monkeypatch.chdir(tmp_path)
    leave = "import sys, pathlib; pathlib.Path(sys.argv[1]).touch(); sys.exit(int(sys.argv[1]))"
    assert start.all_of(["-c", leave, "0"], ["-c", leave, "3"], ["-c", leave, "4"]) == 3
    assert {file.name for file in tmp_path.iterdir()} == {"0", "3", "4"}


def test_a_fresh_folder_starts_twice_and_may_move(tmp_path: Path) -> None:
    root = tmp_path / "Nieuwe map één"
    (root / "requirements").mkdir(parents=True)
    shutil.copy(SCRIPT, root)
    (root / "requirements" / "run.txt").write_text("")
    (root / "zorgdesk").mkdir()
    (root / "zorgdesk" / "__main__.py").write_text(
        "import json, os, sys\nprint(json.dumps([sys.argv[1:], os.getcwd(), sys.prefix]))\nsys.exit(7)\n"
    )
    elsewhere = tmp_path / "elders"
    elsewhere.mkdir()

    def started(root: Path) -> tuple[int, list[object], str]:
        command = [sys.executable, str(root / "start.py"), "list", "een woord"]
        done = subprocess.run(command, cwd=elsewhere, capture_output=True, text=True, check=False)
        return done.returncode, json.loads(done.stdout), done.stderr

    expected = [["list", "een woord"], str(elsewhere)]
    status, told, progress = started(root)
    assert (status, told) == (7, [*expected, str(root / ".venv")])
    assert "Installing" in progress
    moved = root.rename(tmp_path / "Verhuisd")
    status, told, progress = started(moved)
    assert (status, told, progress) == (7, [*expected, str(moved / ".venv")], "")

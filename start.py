#!/usr/bin/env python3
"""Start Zorgdesk from its source, and do its chores. Needs nothing but Python.

    python3 start.py             open Zorgdesk
    python3 start.py WORD …      any word that is not below goes to Zorgdesk's command line: demo, list …

The first start makes .venv and installs what the lock says; later starts only see that nothing changed.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
TRANSLATIONS = ROOT / "resources" / "translations"
OLDEST_PYTHON = (3, 11)
ON_WINDOWS = sys.platform == "win32"
PYTHON = VENV / ("Scripts/python.exe" if ON_WINDOWS else "bin/python")

# What Qt loads from a Linux system, with the Debian package that brings it.
WINDOW_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}

# A line of words with one of these opens no window.
WITHOUT_WINDOW = frozenset(
    [
        "list",
        "show",
        "import",
        "export",
        "access",
        "forget",
        "encrypt",
        "check",
        "backup",
        "restore",
        "--no-window",
        "-h",
        "--help",
    ]
)


class CannotStart(Exception):
    """Something of the computer is missing; the message is the sentence to show."""


# The commands: each takes the words that follow it and returns the exit status; its docstring is its help.


def run(words: list[str]) -> int:
    """Open Zorgdesk, or give these words to its command line"""
    if opens_window(words):
        need_window_libraries()
    prepare("run")
    compile_translations()
    return replace_by(["-P", "-m", "zorgdesk", *words])


def test(words: list[str]) -> int:
    """ruff, mypy --strict and pytest with coverage; words go to pytest, without coverage"""
    need_window_libraries()
    prepare("dev")
    compile_translations()
    coverage = [] if words else ["--cov", "--cov-report=term"]
    return all_of(*CHECKS, ["-m", "pytest", *coverage, *words])


def lint(words: list[str]) -> int:
    """Ruff and mypy --strict alone"""
    prepare("dev")
    return all_of(*CHECKS)


def shots(words: list[str]) -> int:
    """A picture of every page in light, dark and large, in FOLDER or build/shots"""
    need_window_libraries()
    prepare("dev")
    compile_translations()
    return all_of(["-m", "tests.shots", *(words or ["build/shots"])])


def bench(words: list[str]) -> int:
    """Measure every promise of speed against its floor"""
    need_window_libraries()
    prepare("dev")
    compile_translations()
    return all_of(["-m", "benchmarks", *words])


def translate(words: list[str]) -> int:
    """Bring new texts into the translation files, and compile them"""
    prepare("run")
    TRANSLATIONS.mkdir(exist_ok=True)
    update: list[str | Path] = [*sorted((ROOT / "zorgdesk" / "ui").rglob("*.py"))]
    update += ["-no-obsolete", "-locations", "none", "-tr-function-alias", "translate+=say"]
    status = qt_tool(
        "lupdate", *update, "-ts", TRANSLATIONS / "zorgdesk_nl.ts", TRANSLATIONS / "zorgdesk_fr.ts"
    )
    # English is the source, and needs a file only for "1 person, 2 people".
    plurals = qt_tool("lupdate", *update, "-pluralonly", "-ts", TRANSLATIONS / "zorgdesk_en.ts")
    compile_translations()
    return status or plurals


def package(words: list[str]) -> int:
    """Build the wheel in dist"""
    prepare("run")
    return all_of(["-m", "pip", "wheel", "--no-deps", "--wheel-dir", str(ROOT / "dist"), str(ROOT)])


def libraries(words: list[str]) -> int:
    """Name the Debian packages that the window still needs, one a line"""
    for debian_package in missing_packages():
        print(debian_package)
    return 0


def usage(words: list[str]) -> int:
    """This list"""
    print(__doc__.strip() + "\n")
    for name, command in COMMANDS.items():
        if name.startswith("-"):
            continue
        print("    {:<11} {}".format(name, (command.__doc__ or "").splitlines()[0]))
    return 0


COMMANDS = {
    "run": run,
    "test": test,
    "lint": lint,
    "shots": shots,
    "bench": bench,
    "translate": translate,
    "package": package,
    "libraries": libraries,
    "help": usage,
    "-h": usage,
    "--help": usage,
}

CHECKS = (
    ["-m", "ruff", "check"],
    ["-m", "ruff", "format", "--check"],
    ["-m", "mypy", "--strict"],
)


# The virtual environment


def prepare(lock: str) -> None:
    """See that .venv holds what requirements/LOCK.txt says: work only the first time and after a new lock."""
    stamp = VENV / f"installed-{lock}.txt"
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == stamp_of(lock):
        return
    make_venv()
    install(lock)
    see_the_source()
    for held in {"run", lock}:  # the lock of the tests holds what Zorgdesk needs as well
        (VENV / f"installed-{held}.txt").write_text(stamp_of(held))


def stamp_of(lock: str) -> str:
    import hashlib

    return hashlib.sha256((ROOT / "requirements" / f"{lock}.txt").read_bytes()).hexdigest()


def make_venv() -> None:
    """Make .venv, anew when an earlier attempt was broken off or its Python is gone."""
    from importlib.util import find_spec

    if PYTHON.exists() and call([PYTHON, "-m", "pip", "--version"], quiet=True) == 0:
        return
    if find_spec("venv") is None or find_spec("ensurepip") is None:
        version = "{}.{}".format(*sys.version_info)
        raise CannotStart(
            f"Python lacks its venv module: install it with  sudo apt install python{version}-venv"
        )
    print("Making .venv …", file=sys.stderr)
    if call([sys.executable, "-m", "venv", "--clear", VENV]) != 0:
        raise CannotStart(f"{VENV} could not be made, see above: is the disk full or read-only?")


def install(lock: str) -> None:
    """Only what is in the lock, by its hash, and only wheels: nothing is compiled on somebody's laptop."""
    import subprocess

    command = [str(PYTHON), "-m", "pip", "install", "--require-hashes", "--only-binary=:all:", "--retries=2"]
    command += ["--disable-pip-version-check", "-r", str(ROOT / "requirements" / f"{lock}.txt")]
    print("Installing what Zorgdesk needs …", file=sys.stderr)
    done = subprocess.run(
        command, stdout=sys.stderr, stderr=subprocess.PIPE, text=True, errors="replace", check=False
    )
    if done.returncode == 0:
        return
    print(done.stderr, file=sys.stderr)
    raise CannotStart(install_sentence(done.stderr))


def install_sentence(complaint: str) -> str:
    again = "python3 start.py"
    unreachable = ("ConnectionError", "NameResolutionError", "ConnectTimeoutError", "ProxyError", "SSLError")
    if any(sign in complaint for sign in unreachable):
        return f"The network, or the package index on it, cannot be reached: connect and run  {again}  again."
    if "No matching distribution" in complaint:
        return "One of the packages does not serve this Python or this system: try  python3.12 start.py"
    if "No space left" in complaint:
        return f"The disk is full: free one gigabyte and run  {again}  again."
    if "DO NOT MATCH THE HASHES" in complaint:
        return f"A downloaded package is not the one in the lock, and was refused: run  {again}  again."
    return f"Installing did not work, see above: run  {again}  again, or delete the folder .venv first."


def see_the_source() -> None:
    """Let .venv's Python find this folder. The path is relative, so that the folder can be moved."""
    for site in [*VENV.glob("lib/python*/site-packages"), *VENV.glob("Lib/site-packages")]:
        (site / "zorgdesk.pth").write_text(os.path.relpath(ROOT, site.resolve()) + "\n", encoding="utf-8")


# The window's libraries


def opens_window(words: list[str]) -> bool:
    return WITHOUT_WINDOW.isdisjoint(words)


def need_window_libraries() -> None:
    """Look before the first, long download, and until all were found: looking at every start costs time."""
    found = VENV / "libraries-found.txt"
    if found.exists():
        return
    missing = missing_packages()
    if missing:
        raise CannotStart(library_sentence(missing))
    if VENV.is_dir():
        found.touch()


def missing_packages() -> list[str]:
    if not sys.platform.startswith("linux"):
        return []
    import ctypes

    missing = []
    for library, debian_package in WINDOW_LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(debian_package)
    return missing


def library_sentence(missing: list[str]) -> str:
    from shutil import which

    if which("apt-get"):
        return f"The window needs system libraries: install them with  sudo apt install {' '.join(missing)}"
    names = [name for name, debian_package in WINDOW_LIBRARIES.items() if debian_package in missing]
    if which("dnf"):
        wanted = " ".join(f"'{name}()(64bit)'" for name in names)
        return f"The window needs system libraries: install them with  sudo dnf install {wanted}"
    return f"The window needs system libraries, install them with your package manager: {' '.join(names)}"


# Translations and programs


def compile_translations() -> None:
    """A .qm is made when its .ts is newer. Without it Zorgdesk speaks English, better than not starting."""
    for source in TRANSLATIONS.glob("*.ts"):
        compiled = source.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime >= source.stat().st_mtime:
            continue
        if qt_tool("lrelease", source, "-qm", compiled, quiet=True) != 0:
            print(f"{source.name} could not be compiled, that language is missing.", file=sys.stderr)


def qt_tool(name: str, *words: str | Path, quiet: bool = False) -> int:
    """Run a tool that PySide6 brings. Its script in .venv/bin would break when this folder is moved."""
    code = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    return call([PYTHON, "-c", code, *words], quiet=quiet)


def call(command: list[str | Path], quiet: bool = False) -> int:
    import subprocess

    return subprocess.run(
        [str(word) for word in command], stdout=subprocess.DEVNULL if quiet else None, check=False
    ).returncode


def all_of(*commands: list[str]) -> int:
    """Run each with .venv's Python, in this folder and without a screen; the status is the first bad one."""
    os.chdir(ROOT)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    statuses = []
    for words in commands:
        print("$ python " + " ".join(words), file=sys.stderr, flush=True)
        statuses.append(call([PYTHON, *words]))
    return next((status for status in statuses if status), 0)


def replace_by(words: list[str]) -> int:
    """Become .venv's Python; on Windows, where that breaks the console, wait for it instead."""
    if not ON_WINDOWS:
        os.execv(PYTHON, [str(PYTHON), *words])
    return call([PYTHON, *words])


def main(words: list[str]) -> int:
    if sys.version_info < OLDEST_PYTHON:
        print(
            "Zorgdesk needs Python {}.{} or newer: get it from python.org/downloads".format(*OLDEST_PYTHON),
            file=sys.stderr,
        )
        return 1
    command = run
    if words and words[0] in COMMANDS:
        command, words = COMMANDS[words[0]], words[1:]
    try:
        return command(words)
    except CannotStart as reason:
        print(reason, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

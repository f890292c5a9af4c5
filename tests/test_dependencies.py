"""The list of dependencies is true: each is used, explained and locked, and no lock names a registry."""

import re
import sys
import tomllib
from pathlib import Path

import pytest

from tests.test_layers import imports_of

ROOT = Path(__file__).parent.parent
IMPORTED_AS = {
    "msoffcrypto-tool": "msoffcrypto",
    "pyside6-essentials": "PySide6",
    "pillow": "PIL",
    "python-docx": "docx",
    "python-stdnum": "stdnum",
}
USED_BY_PYTHON = {"tzdata"}
"""zoneinfo reads it where the system has no time zones."""
ALONG = {"shiboken6"}
"""A part of PySide6 under its own name."""


def names_of(requirements: list[str]) -> list[str]:
    return [re.match(r"[a-z0-9-]+", requirement).group() for requirement in requirements]


PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
NEEDED = names_of(PROJECT["project"]["dependencies"])
TOOLS = names_of(PROJECT["dependency-groups"]["dev"])


def locked(lock: str) -> dict[str, str]:
    text = (ROOT / "requirements" / f"{lock}.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text, re.MULTILINE))


def test_what_is_imported_is_what_is_declared() -> None:
    imported = {name.split(".")[0] for file in (ROOT / "zorgdesk").rglob("*.py") for name in imports_of(file)}
    declared = {IMPORTED_AS.get(name, name.replace("-", "_")) for name in NEEDED}
    assert imported - sys.stdlib_module_names - {"zorgdesk", *ALONG} == declared - USED_BY_PYTHON


@pytest.mark.parametrize("name", NEEDED + TOOLS)
def test_every_dependency_is_explained(name: str) -> None:
    assert f"`{name}`" in (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")


def test_every_package_that_comes_along_is_named() -> None:
    told = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    assert [name for name in locked("run") if f"`{name}`" not in told] == []


def test_the_locks_hold_every_dependency_in_the_same_version() -> None:
    assert set(NEEDED) <= locked("run").keys()
    assert {*NEEDED, *TOOLS} <= locked("dev").keys()
    assert locked("run").items() <= locked("dev").items()


@pytest.mark.parametrize("lock", ["run", "dev"])
def test_a_lock_has_hashes_and_no_address(lock: str) -> None:
    text = (ROOT / "requirements" / f"{lock}.txt").read_text(encoding="utf-8")
    assert "://" not in text
    assert all("--hash=sha256:" in block for block in re.split(r"\n(?=[a-z])", text))

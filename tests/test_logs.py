"""The log helps, and tells nothing of anybody."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from zorgdesk import logs, paths


@pytest.fixture(autouse=True)
def root_as_it_was() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    for handler in set(root.handlers) - set(handlers):
        handler.close()
        root.removeHandler(handler)
    root.setLevel(level)


def fail_on(name: str) -> None:
    try:
        int(name)
    except ValueError as error:
        raise RuntimeError(f"{name} cannot be stored") from error


def test_an_exception_is_written_without_what_was_typed() -> None:
    logs.start_log(paths.log_file())
    try:
        fail_on("Trees Peeters")
    except RuntimeError:
        logging.getLogger("zorgdesk.test").exception("storing failed")
    written = paths.log_file().read_text()
    assert "storing failed" in written
    assert "builtins.RuntimeError" in written
    assert "builtins.ValueError" in written
    assert "in fail_on" in written
    assert "Trees" not in written


def test_what_a_library_says_of_a_document_stays_out() -> None:
    logs.start_log(paths.log_file())
    logging.getLogger("some_reader").error("cannot decode “Trees Peeters”")
    logging.getLogger("zorgdesk.imports").warning("a report could not be read")
    written = paths.log_file().read_text()
    assert "could not be read" in written
    assert "Trees" not in written


def test_without_the_right_to_write_there_is_work_without_log(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    logs.start_log(tmp_path / "file" / "zorgdesk.log")
    logging.getLogger("zorgdesk.test").warning("unheard")
    assert (tmp_path / "file").read_text() == "in the way"


def test_a_long_log_is_put_aside_at_the_next_start() -> None:
    paths.log_file().write_bytes(b"x" * 1_000_001)
    logs.start_log(paths.log_file())
    logging.getLogger("zorgdesk.test").warning("a new page")
    assert paths.log_file().with_name("zorgdesk.log.old").stat().st_size == 1_000_001
    assert "a new page" in paths.log_file().read_text()

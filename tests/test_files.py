"""Files are whole or not there, and what goes wrong is known by its name."""

import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from zorgdesk.errors import ZorgdeskError
from zorgdesk.files import known_error, read_whole, write_beside


def code_of(raised: pytest.ExceptionInfo[ZorgdeskError]) -> str:
    return raised.value.code


def write(target: Path, text: str) -> None:
    with write_beside(target) as beside:
        beside.write_text(text, encoding="utf-8")


def test_the_target_appears_only_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "verslag één.docx"
    with write_beside(target) as beside:
        beside.write_text("half")
        assert beside.parent == tmp_path
        assert beside.suffix == ".docx"
        assert not target.exists()
        beside.write_text("whole")
    assert target.read_text() == "whole"
    assert list(tmp_path.iterdir()) == [target]


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "verslag.pdf"
    write(target, "old")
    with pytest.raises(RuntimeError, match="a bug"), write_beside(target) as beside:
        beside.write_text("new")
        raise RuntimeError("a bug")
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_full_disk_while_writing_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "verslag.pdf"
    write(target, "old")
    with pytest.raises(ZorgdeskError) as raised, write_beside(target) as beside:
        beside.write_text("ne")
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    assert code_of(raised) == "disk_full"
    assert raised.value.details == {"path": str(target)}
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_real_full_disk_is_known(tmp_path: Path) -> None:
    with (
        pytest.raises(ZorgdeskError) as raised,
        write_beside(tmp_path / "a.txt"),
        Path("/dev/full").open("w") as full,
    ):
        full.write("x")
    assert code_of(raised) == "disk_full"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ZorgdeskError) as raised:
        write(tmp_path / "nergens" / "verslag.md", "x")
    assert code_of(raised) == "folder_missing"
    assert raised.value.details["path"] == str(tmp_path / "nergens")


def test_a_folder_is_no_target(tmp_path: Path) -> None:
    with pytest.raises(ZorgdeskError) as raised:
        write(tmp_path, "x")
    assert code_of(raised) == "target_is_folder"


def test_a_write_protected_target_is_kept(tmp_path: Path) -> None:
    target = tmp_path / "verslag.md"
    write(target, "old")
    target.chmod(0o444)
    with pytest.raises(ZorgdeskError) as raised:
        write(target, "new")
    assert code_of(raised) == "read_only"
    assert target.read_text() == "old"


def test_a_target_open_in_libreoffice_is_kept(tmp_path: Path) -> None:
    target = tmp_path / "verslag.odt"
    write(target, "old")
    (tmp_path / ".~lock.verslag.odt#").write_text(",Els,laptop,,;")
    with pytest.raises(ZorgdeskError) as raised:
        write(target, "new")
    assert code_of(raised) == "target_in_use"
    assert target.read_text() == "old"


def test_a_name_too_long_is_known(tmp_path: Path) -> None:
    with pytest.raises(ZorgdeskError) as raised:
        write(tmp_path / f"{'n' * 300}.md", "x")
    assert code_of(raised) == "name_too_long"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_rights_stay_and_new_files_get_the_usual_ones(tmp_path: Path) -> None:
    kept, new, usual = tmp_path / "kept.md", tmp_path / "new.md", tmp_path / "usual"
    write(kept, "old")
    kept.chmod(0o640)
    write(kept, "new")
    write(new, "new")
    usual.touch()
    assert stat.S_IMODE(kept.stat().st_mode) == 0o640
    assert new.stat().st_mode == usual.stat().st_mode


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.md", tmp_path / "link.md"
    real.write_text("old")
    link.symlink_to(real)
    write(link, "new")
    assert link.is_symlink()
    assert real.read_text() == "new"


def test_an_error_that_no_environment_gives_stays_a_bug(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), write_beside(tmp_path / "a.md"):
        (tmp_path / "template that must be there").read_text()


def test_what_windows_says_of_an_open_file_is_known() -> None:
    error = PermissionError(errno.EACCES, "in use")
    error.winerror = 32
    known = known_error(error, Path("verslag.docx"))
    assert known is not None
    assert known.code == "target_in_use"


def test_a_file_is_read_whole_up_to_its_limit(tmp_path: Path) -> None:
    source = tmp_path / "verslag.txt"
    source.write_bytes(b"12345")
    assert read_whole(source, 5) == b"12345"
    with pytest.raises(ZorgdeskError) as raised:
        read_whole(source, 4)
    assert code_of(raised) == "too_large"


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    for path, code in [(tmp_path / "weg.txt", "file_missing"), (tmp_path, "not_a_file")]:
        with pytest.raises(ZorgdeskError) as raised:
            read_whole(path, 10)
        assert code_of(raised) == code

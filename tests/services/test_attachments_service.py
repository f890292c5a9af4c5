"""Files kept in the store: once, undoable, and never lost before the bin is emptied."""

from pathlib import Path

import pytest
from sqlalchemy import func, select

from tests.imports.pictures import from_telephone, opened, picture
from zorgdesk.db import tables
from zorgdesk.db.store import Store
from zorgdesk.domain.attachments import NewFile
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services import attachments as service
from zorgdesk.services.opening import Services, open_services

LIST = NewFile("lijst.txt", "text/plain", b"stoelen\nkoffie\n")


@pytest.fixture
def do(store: Store) -> Services:
    return Services(store)


@pytest.fixture
def evening(do: Services) -> int:
    return do.activities.add("workshop", "Samen koken")[0]


def kept(store: Store) -> int:
    with store.read() as connection:
        return int(connection.execute(select(func.count()).select_from(tables.file_contents)).scalar_one())


def test_a_file_comes_back_as_it_went_in(do: Services, evening: int, tmp_path: Path) -> None:
    source = tmp_path / "lijst é.txt"
    source.write_bytes(LIST.content)
    (found,), changes = do.attachments.add(Noun.ACTIVITIES, evening, [do.attachments.prepared(source)])
    assert changes.ids(Noun.ATTACHMENTS) == {found}
    (one,) = do.attachments.of(Noun.ACTIVITIES, evening)
    assert (one.name, one.media_type, one.size) == ("lijst é.txt", "text/plain", len(LIST.content))
    do.attachments.save(found, tmp_path / "terug.txt")
    assert (tmp_path / "terug.txt").read_bytes() == LIST.content


def test_an_activity_also_lists_the_files_of_its_entries(do: Services, evening: int) -> None:
    entry = do.entries.add(evening, EntryDraft(EntryKind.STATEMENT, "Zie de flip-over"))[0].id
    do.attachments.add(Noun.ACTIVITIES, evening, [LIST])
    do.attachments.add(Noun.ENTRIES, entry, [LIST, LIST])
    assert [one.entry for one in do.attachments.of(Noun.ACTIVITIES, evening)] == [
        "",
        *["Zie de flip-over"] * 2,
    ]
    assert len(do.attachments.of(Noun.ENTRIES, entry)) == 2
    assert do.attachments.counts(evening) == {entry: 2}
    do.entries.delete(entry)
    assert len(do.attachments.of(Noun.ACTIVITIES, evening)) == 1


def test_a_signal_has_files_of_its_own(do: Services) -> None:
    signal, _ = do.policy_signals.add("Drempel aan de balie")
    do.attachments.add(Noun.POLICY_SIGNALS, signal, [LIST])
    assert [one.policy_signal_id for one in do.attachments.of(Noun.POLICY_SIGNALS, signal)] == [signal]


def test_the_same_bytes_are_kept_once(do: Services, evening: int, store: Store) -> None:
    do.attachments.add(Noun.ACTIVITIES, evening, [LIST, NewFile("kopie.txt", "text/plain", LIST.content)])
    assert kept(store) == 1
    assert len(do.attachments.of(Noun.ACTIVITIES, evening)) == 2


def test_undo_and_redo_never_lose_the_bytes(do: Services, evening: int, tmp_path: Path, store: Store) -> None:
    (found,), _ = do.attachments.add(Noun.ACTIVITIES, evening, [LIST])
    do.history.undo()
    assert do.attachments.of(Noun.ACTIVITIES, evening) == []
    do.history.empty_bin()
    assert kept(store) == 1
    do.history.redo()
    do.attachments.save(found, tmp_path / "terug.txt")
    assert (tmp_path / "terug.txt").read_bytes() == LIST.content


def test_bytes_go_when_nothing_can_bring_them_back(do: Services, evening: int, store: Store) -> None:
    (found,), _ = do.attachments.add(Noun.ACTIVITIES, evening, [LIST])
    do.attachments.add(Noun.ACTIVITIES, evening, [NewFile("andere.txt", "text/plain", b"blijft")])
    do.attachments.delete(found)
    assert kept(store) == 2
    assert [item.title for item in do.history.bin()] == ["lijst.txt"]
    assert do.history.empty_bin() == (1, 0)
    assert kept(store) == 1


def test_the_files_of_an_activity_go_with_it(do: Services, evening: int, store: Store) -> None:
    do.attachments.add(Noun.ACTIVITIES, evening, [LIST])
    do.activities.delete(evening)
    do.history.empty_bin()
    assert kept(store) == 0


def test_an_addition_that_can_not_be_redone_is_cleaned_up(do: Services, evening: int, store: Store) -> None:
    do.attachments.add(Noun.ACTIVITIES, evening, [LIST])
    do.history.undo()
    do.activities.edit(evening, title="Iets anders")
    do.history.empty_bin()
    assert kept(store) == 0


def test_a_picture_loses_its_place_and_keeps_its_size(do: Services, tmp_path: Path) -> None:
    source = tmp_path / "flip-over.jpg"
    source.write_bytes(from_telephone(orientation=6, size=(3000, 2000)))
    whole, small = do.attachments.prepared(source), do.attachments.prepared(source, scaled=True)
    assert opened(whole.content).size == (2000, 3000)
    assert opened(small.content).size == (1333, 2000)
    assert b"Telefoonmaker" not in whole.content + small.content


def test_a_picture_of_sixty_megabytes_is_offered_smaller(do: Services, tmp_path: Path) -> None:
    source = tmp_path / "affiche.jpg"
    content = picture(size=(4000, 3000))
    source.write_bytes(content + b"\0" * (60_000_000 - len(content)))
    with pytest.raises(ZorgdeskError, match="picture_too_large"):
        do.attachments.prepared(source)
    small = do.attachments.prepared(source, scaled=True)
    assert opened(small.content).size == (2000, 1500)
    assert source.stat().st_size == 60_000_000


def test_a_large_file_that_is_no_picture_is_refused(do: Services, tmp_path: Path) -> None:
    source = tmp_path / "film.mp4"
    source.write_bytes(b"\0\0\0\x18ftypmp42" + b"\0" * service.LARGEST)
    for scaled in (False, True):
        with pytest.raises(ZorgdeskError, match="attachment_too_large"):
            do.attachments.prepared(source, scaled=scaled)


def test_all_together_are_bounded(do: Services, evening: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "LARGEST_TOGETHER", 20)
    do.attachments.add(Noun.ACTIVITIES, evening, [LIST])
    with pytest.raises(ZorgdeskError, match="attachments_full"):
        do.attachments.add(Noun.ACTIVITIES, evening, [NewFile("b.txt", "text/plain", b"nog een lijst")])
    assert len(do.attachments.of(Noun.ACTIVITIES, evening)) == 1


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("kapot.jpg", b"\xff\xd8\xff\xe0 en dan niets", "picture_damaged"),
        ("IMG_4031.HEIC", b"\0\0\0\x18ftypheic\0\0", "picture_kind_unknown"),
    ],
)
def test_what_can_not_be_cleaned_is_refused(
    do: Services, tmp_path: Path, name: str, content: bytes, code: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ZorgdeskError, match=code):
        do.attachments.prepared(tmp_path / name)
    with pytest.raises(ZorgdeskError, match="file_missing"):
        do.attachments.prepared(tmp_path / "weg.jpg")
    with pytest.raises(ZorgdeskError, match="not_a_file"):
        do.attachments.prepared(tmp_path)


def test_a_copy_is_opened_and_never_what_could_run(do: Services, evening: int, tmp_path: Path) -> None:
    program = NewFile("lijst.pdf.exe", "application/x-executable", b"MZ")
    drawing = NewFile("plan.svg", "image/svg+xml", b"<svg onload='alert()'/>")
    (one, two, three), _ = do.attachments.add(Noun.ACTIVITIES, evening, [LIST, program, drawing])
    copy = do.attachments.copy_to_open(one, tmp_path)
    assert copy.read_bytes() == LIST.content
    assert copy.stat().st_mode & 0o222 == 0
    assert do.attachments.copy_to_open(one, tmp_path) != copy
    for refused in (two, three):
        with pytest.raises(ZorgdeskError, match="only_saved"):
            do.attachments.copy_to_open(refused, tmp_path)
        assert do.attachments.thumbnail(refused, 100) is None


def test_a_new_name_keeps_the_ending(do: Services, evening: int) -> None:
    (found,), _ = do.attachments.add(Noun.ACTIVITIES, evening, [LIST])
    do.attachments.rename(found, "boodschappen")
    assert [one.name for one in do.attachments.of(Noun.ACTIVITIES, evening)] == ["boodschappen.txt"]
    with pytest.raises(ZorgdeskError, match="name_missing"):
        do.attachments.rename(found, "  ")


def test_a_thumbnail_of_a_picture(do: Services, evening: int) -> None:
    files = [do.attachments.prepared_content("plakbord.png", picture("PNG")), LIST]
    (shown, listed), _ = do.attachments.add(Noun.ACTIVITIES, evening, files)
    found = do.attachments.thumbnail(shown, 64)
    assert found is not None
    assert opened(found).size == (64, 48)
    assert do.attachments.thumbnail(listed, 64) is None
    with pytest.raises(ZorgdeskError, match="not_found"):
        do.attachments.thumbnail(99, 64)


def test_a_check_names_what_is_missing_or_damaged(do: Services, evening: int, store: Store) -> None:
    do.attachments.add(Noun.ACTIVITIES, evening, [LIST, NewFile("foto.txt", "text/plain", b"klik")])
    assert do.upkeep.check().ok
    with store.write() as connection:
        changed = tables.file_contents.update().where(tables.file_contents.c.content == b"klik")
        connection.execute(changed.values(content=b"klak"))
    problems = do.upkeep.check("nl").problems
    assert len(problems) == 1
    assert "“foto.txt”" in problems[0]


def test_a_backup_holds_the_bytes_too(do: Services, evening: int, tmp_path: Path) -> None:
    (found,), _ = do.attachments.add(Noun.ACTIVITIES, evening, [LIST])
    copy = open_services(do.upkeep.backup())
    copy.attachments.save(found, tmp_path / "terug.txt")
    copy.close()
    assert (tmp_path / "terug.txt").read_bytes() == LIST.content

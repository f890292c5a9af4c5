"""Looking through everything that was said, and quoting from it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import insert

from zorgdesk.db import tables
from zorgdesk.db.store import Store
from zorgdesk.db.unit_of_work import new_uid
from zorgdesk.domain.activities import NamedAs
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.dossiers import Segment
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.organisations import Stakeholder
from zorgdesk.domain.statements import MOST_LISTED, StatementFilter
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.opening import Services

EVERYTHING = StatementFilter()


@pytest.fixture
def do(store: Store) -> Services:
    """Two evenings in two years: what was said about transport, by whom."""
    services = Services(store)
    scouts = services.organisations.add("Scouts Heide", stakeholder=Stakeholder.PRIMARY, recognised=True)[0]
    city = services.organisations.add("Stad Lier", stakeholder=Stakeholder.SECONDARY)[0]
    ria = services.people.add("Ria", "Maes", organisation_id=scouts)[0]
    tom = services.people.add("Tom", "Wils", organisation_id=city)[0]
    first = services.activities.add("practice_table", "Bus en trein", number=1, date=date(2024, 5, 3))[0]
    second = services.activities.add("training", "Rijden", date=date(2026, 2, 1))[0]
    services.participations.add(first, ria)
    services.taggings.set_codes(Noun.ACTIVITIES, second, ListName.TARGET_GROUP, ["young_people"])
    theme = services.lists.of(ListName.THEME)[0].code

    def said(activity: int, text: str, **how: object) -> int:
        draft = EntryDraft(EntryKind.STATEMENT, text)
        return services.entries.add(activity, replace(draft, **how))[0].id  # type: ignore[arg-type]

    said(first, "De laatste bus rijdt om acht uur.", speaker_id=ria, themes=(theme,))
    said(first, "Waarom rijdt er geen trein?", speaker_id=tom, kind=EntryKind.QUESTION)
    said(first, "Onder ons gezegd", kind=EntryKind.NOTE)
    said(second, "Mijn zoon durft de bus niet op.", speaker_id=tom, anonymous=True, themes=(theme,))
    unquoted = said(second, "De buschauffeur was onbeleefd.", organisation_id=city)
    services.entries.edit(unquoted, quotable=False)
    return services


def texts(do: Services, chosen: StatementFilter, **how: object) -> list[str]:
    return [one.heard.text.split()[1] for one in do.statements.rows(chosen, **how)]  # type: ignore[arg-type]


def theme(do: Services) -> str:
    return do.lists.of(ListName.THEME)[0].code


def test_everything_but_private_notes_the_latest_evening_first(do: Services) -> None:
    assert texts(do, EVERYTHING) == ["zoon", "buschauffeur", "laatste", "rijdt"]
    assert texts(do, EVERYTHING, descending=False) == ["laatste", "rijdt", "zoon", "buschauffeur"]
    assert texts(do, EVERYTHING, offset=1, limit=2) == ["buschauffeur", "laatste"]
    assert do.statements.count(EVERYTHING) == 4


@pytest.mark.parametrize(
    ("chosen", "left"),
    [
        (StatementFilter(text="bús"), ["zoon", "buschauffeur", "laatste"]),
        (StatementFilter(text="rijdt bus"), ["laatste"]),
        (StatementFilter(kind=EntryKind.QUESTION), ["rijdt"]),
        (StatementFilter(target_group="young_people"), ["zoon", "buschauffeur"]),
        (StatementFilter(since=date(2025, 1, 1)), ["zoon", "buschauffeur"]),
        (StatementFilter(until=date(2024, 5, 3)), ["laatste", "rijdt"]),
        (StatementFilter(segment=Segment(Stakeholder.PRIMARY, True)), ["laatste"]),
        (StatementFilter(segment=Segment(Stakeholder.SECONDARY)), ["buschauffeur"]),
        (StatementFilter(quotable_only=True), ["zoon", "laatste", "rijdt"]),
        (StatementFilter(text="zeppelin"), []),
    ],
)
def test_each_filter_leaves_what_it_says(do: Services, chosen: StatementFilter, left: list[str]) -> None:
    assert texts(do, chosen) == left
    assert do.statements.count(chosen) == len(left)


def test_a_list_counts_no_further_than_somebody_leafs_through(do: Services, store: Store) -> None:
    activity_id = do.activities.find("Rijden").id
    row = {"activity_id": activity_id, "kind": "statement", "text": "Te duur."}
    with store.write() as connection:
        many = [{**row, "uid": new_uid(), "position": 9_000 + place} for place in range(MOST_LISTED)]
        connection.execute(insert(tables.entries), many)
    assert do.statements.count(EVERYTHING) == MOST_LISTED
    assert do.statements.count_all(EVERYTHING) == MOST_LISTED + 4
    assert do.statements.count(StatementFilter(until=date(2024, 5, 3))) == 2


def test_a_theme_of_the_statement_or_of_the_whole_activity(do: Services) -> None:
    assert texts(do, StatementFilter(theme=theme(do))) == ["zoon", "laatste"]
    first = do.activities.find("Bus en trein").id
    do.taggings.set_codes(Noun.ACTIVITIES, first, ListName.THEME, [theme(do)])
    assert texts(do, StatementFilter(theme=theme(do))) == ["zoon", "laatste", "rijdt"]


def test_what_is_in_the_bin_or_newly_said_is_looked_through_too(do: Services) -> None:
    first = do.activities.find("Bus en trein").id
    do.entries.add(first, EntryDraft(EntryKind.IDEA, "Een zeppelin misschien"))
    assert texts(do, StatementFilter(text="zeppelin")) == ["zeppelin"]
    do.activities.delete(first)
    assert texts(do, EVERYTHING) == ["zoon", "buschauffeur"]


def test_a_quotation_list_names_who_may_be_named_and_tells_what_it_left_out(
    do: Services, tmp_path: Path
) -> None:
    target = tmp_path / "citaten.md"
    left_out = do.exports.statements(StatementFilter(text="bus", since=date(2024, 1, 1)), target)
    text = target.read_text(encoding="utf-8")
    assert left_out == 1
    assert "“De laatste bus rijdt om acht uur.” — Ria Maes (Scouts Heide)" in text
    assert "Praktijktafel 1: Bus en trein, 3 mei 2024" in text
    assert "“Mijn zoon durft de bus niet op.” — Een deelnemer, Vorming: Rijden" in text
    assert "1 uitspraak staat hier niet bij" in text
    assert "2 uitspraken · 2 activiteiten" in text
    assert text.index("2026") < text.index("2024\n")
    for hidden in ("Tom", "onbeleefd", "Onder ons"):
        assert hidden not in text


def test_the_naming_of_an_activity_holds_in_the_list(do: Services, tmp_path: Path) -> None:
    do.activities.edit(do.activities.find("Bus en trein").id, named_as=NamedAs.ORGANISATION)
    target = tmp_path / "citaten.md"
    do.exports.statements(EVERYTHING, target)
    assert "— Scouts Heide, Praktijktafel 1" in target.read_text(encoding="utf-8")
    assert "Ria" not in target.read_text(encoding="utf-8")


@pytest.mark.parametrize("ending", ["docx", "odt", "pdf", "html", "md"])
def test_every_document_format_is_written(do: Services, tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"citaten.{ending}"
    do.exports.statements(StatementFilter(theme=theme(do)), target, language="fr")
    assert target.stat().st_size > 200


def test_a_workbook_has_a_row_for_each_quotation(do: Services, tmp_path: Path) -> None:
    target = tmp_path / "citaten.xlsx"
    assert do.exports.statements(EVERYTHING, target) == 1
    rows = list(load_workbook(target).active.values)  # type: ignore[union-attr]
    assert rows[0] == ("Tekst", "Wie", "Activiteit", "Datum", "Onderdeel", "Soort")
    assert [row[1] for row in rows[1:]] == ["Een deelnemer", "Ria Maes (Scouts Heide)", "Tom Wils"]


def test_another_kind_of_file_is_refused(do: Services, tmp_path: Path) -> None:
    with pytest.raises(ZorgdeskError, match="unknown_extension"):
        do.exports.statements(EVERYTHING, tmp_path / "citaten.jpg")


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Mail naar ria@huis.example.", True),
        ("Bel me op 0470 12 34 56.", True),
        ("In 2024 kwamen er 12.", False),
        ("Bel me eens.", False),
    ],
)
def test_an_address_or_number_in_what_may_be_quoted_is_noticed(
    do: Services, text: str, mentions: bool
) -> None:
    assert not do.exports.statements_mention_contact(EVERYTHING)
    activity_id = do.activities.find("Rijden").id
    said = do.entries.add(activity_id, EntryDraft(EntryKind.STATEMENT, text))[0].id
    assert do.exports.statements_mention_contact(EVERYTHING) == mentions
    do.entries.edit(said, quotable=False)
    assert not do.exports.statements_mention_contact(EVERYTHING)

"""The dossier of signals: what is counted, what is quoted, and whom it may name."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from zorgdesk.db.store import Store
from zorgdesk.domain.activities import NamedAs
from zorgdesk.domain.dossiers import DossierFront
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.organisations import Scope, Stakeholder
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.policy_signals import SignalFilter, SignalState
from zorgdesk.services.activities import Activities
from zorgdesk.services.entries import Entries
from zorgdesk.services.exports import Exports
from zorgdesk.services.history import History
from zorgdesk.services.organisations import Organisations
from zorgdesk.services.own_organisation import OwnOrganisationService
from zorgdesk.services.participations import Participations
from zorgdesk.services.people import People
from zorgdesk.services.policy_documents import PolicyDocuments
from zorgdesk.services.policy_signals import PolicySignals
from zorgdesk.services.programme import Programme


class Evenings:
    """Two evenings at which the same thing was heard: by name, by organisation, by role, and anonymously."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.signal = PolicySignals(store).add("De bus rijdt niet", recommendation="Laat de bus rijden")[0]
        self.first = Activities(store).add("practice_table", "Drempels", number=1, date=date(2026, 3, 5))[0]
        self.second = Activities(store).add("practice_table", "Vervoer", number=2, date=date(2026, 5, 7))[0]
        organisations = Organisations(store)
        self.house = organisations.add(
            "Buurthuis De Linde", stakeholder=Stakeholder.PRIMARY, recognised=True, scope=Scope.REGIONAL
        )[0]
        self.shop = organisations.add("Kringwinkel Delta", stakeholder=Stakeholder.SECONDARY)[0]
        self.people = {
            name: People(store).add(name, "Claes")[0] for name in ("Els", "Ria", "Noor", "Tom", "Bo")
        }
        self._took_part("Ria", self.house)
        self._took_part("Tom", self.house)
        self.said("Els", "Ik sta er alleen voor", self.first, organisation_id=self.house)
        self.said("Els", "Nog altijd", self.second, organisation_id=self.house)
        self.said("Ria", "Ik durf niet naar huis", self.first, anonymous=True)
        self.said("Noor", "Wij rijden zelf", self.first, NamedAs.ORGANISATION, organisation_id=self.shop)
        self.said("Tom", "Het vraagt veel", self.first, NamedAs.ROLE)
        part = Programme(store).add(self.first, "Getuigenissen")[0]
        Programme(store).add_contribution(part, person_id=self.people["Tom"])
        self.said("Bo", "Dit blijft onder ons", self.first, quotable=False)

    def _took_part(self, name: str, organisation: int) -> None:
        participation, _ = Participations(self._store).add(self.first, self.people[name])
        Participations(self._store).set_status(participation, ParticipationStatus.PRESENT)
        Participations(self._store).edit(participation, organisation_id=organisation)

    def said(
        self,
        name: str | None,
        text: str,
        activity: int,
        named_as: NamedAs | None = None,
        anonymous: bool = False,
        organisation_id: int | None = None,
        quotable: bool = True,
    ) -> int:
        speaker = self.people[name] if name else None
        draft = EntryDraft(
            EntryKind.STATEMENT,
            text,
            speaker_id=speaker,
            anonymous=anonymous,
            organisation_id=organisation_id,
        )
        entry, _ = Entries(self._store).add(activity, draft)
        Entries(self._store).edit(entry.id, named_as=named_as, quotable=quotable)
        PolicySignals(self._store).add_evidence(self.signal, entry.id)
        return entry.id


@pytest.fixture
def evenings(store: Store) -> Evenings:
    return Evenings(store)


def text_of(store: Store, evenings: Evenings, folder: Path, **how: object) -> str:
    target = folder / "dossier.md"
    Exports(store).dossier([evenings.signal], target, **how)  # type: ignore[arg-type]
    return target.read_text(encoding="utf-8")


def test_everybody_counts_once_also_who_stays_anonymous(
    store: Store, evenings: Evenings, tmp_path: Path
) -> None:
    evenings.said(None, "Wie was dat?", evenings.second)
    text = text_of(store, evenings, tmp_path)
    from_whom = "4 mensen uit 2 organisaties en 1 persoon van wie we geen organisatie kennen"
    assert f"Gehoord op 2 activiteiten, van {from_whom}." in text
    assert PolicySignals(store).rows(SignalFilter())[0].organisations == 2
    assert "Van 1 uitspraak weten we niet wie het zei." in text
    assert "Praktijktafel 1: Drempels, 5 maart 2026 (5 uitspraken)" in text
    assert "| primair: erkend, regionaal | 1 | 3 |" in text
    assert "| secundair | 1 | 1 |" in text


@pytest.mark.parametrize(
    ("language", "front", "heard"),
    [
        (
            "nl",
            "Van Platform Onderweg · 12",
            "Gehoord op 1 activiteit, van iemand van wie de naam niet bekend is.",
        ),
        ("en", "From Platform Onderweg · 12", "Heard at 1 activity, from somebody whose name is not known."),
        (
            "fr",
            "De la part de Platform Onderweg · 12",
            "lors de 1 activité, auprès de quelqu’un dont le nom n’est",
        ),
    ],
)
def test_without_a_recipient_and_without_a_name(
    store: Store, tmp_path: Path, language: str, front: str, heard: str
) -> None:
    OwnOrganisationService(store).set(name="Platform Onderweg")
    evening = Activities(store).add("practice_table", "Drempels")[0]
    Entries(store).add(evening, EntryDraft(EntryKind.SIGNAL, "De bus rijdt niet"))
    (signal,) = PolicySignals(store).of_activity(evening)
    Exports(store).dossier([signal.id], tmp_path / "dossier.md", language=language)
    text = (tmp_path / "dossier.md").read_text(encoding="utf-8")
    assert f"\n\n{front}" in text
    assert heard in text


def test_whoever_is_announced_for_an_organisation_speaks_for_it(
    store: Store, evenings: Evenings, tmp_path: Path
) -> None:
    part = Programme(store).add(evenings.second, "Uitleg")[0]
    Programme(store).add_contribution(part, person_id=evenings.people["Bo"], organisation_id=evenings.shop)
    evenings.said("Bo", "De bus is er nooit", evenings.second)
    text = text_of(store, evenings, tmp_path)
    assert "**Bo Claes (Kringwinkel Delta):** “De bus is er nooit”" in text
    assert "van 5 mensen uit 2 organisaties." in text
    assert "| secundair | 1 | 2 |" in text


def test_who_speaks_is_named_as_it_was_agreed(store: Store, evenings: Evenings, tmp_path: Path) -> None:
    text = text_of(store, evenings, tmp_path)
    assert "**Els Claes (Buurthuis De Linde):** “Ik sta er alleen voor”" in text
    assert "**Kringwinkel Delta:** “Wij rijden zelf”" in text
    assert "**Een spreker:** “Het vraagt veel”" in text
    assert "**Een deelnemer:** “Ik durf niet naar huis”" in text
    for hidden in ("Ria", "Noor", "Tom", "Bo ", "Dit blijft onder ons"):
        assert hidden not in text


def test_the_choice_of_the_activity_holds_for_what_was_said_there(
    store: Store, evenings: Evenings, tmp_path: Path
) -> None:
    Activities(store).edit(evenings.second, named_as=NamedAs.ANONYMOUS)
    text = text_of(store, evenings, tmp_path)
    assert "**Een deelnemer:** “Nog altijd”" in text
    assert "**Els Claes (Buurthuis De Linde):** “Ik sta er alleen voor”" in text


def test_a_private_note_is_counted_and_not_quoted(store: Store, evenings: Evenings, tmp_path: Path) -> None:
    note = EntryDraft(EntryKind.NOTE, "chauffeur is ziek", in_minutes=False)
    entry, _ = Entries(store).add(evenings.first, note)
    PolicySignals(store).add_evidence(evenings.signal, entry.id)
    assert "chauffeur" not in text_of(store, evenings, tmp_path)
    Exports(store).dossier([evenings.signal], tmp_path / "dossier.xlsx")
    cells = [
        cell.value for sheet in load_workbook(tmp_path / "dossier.xlsx") for row in sheet for cell in row
    ]
    assert "chauffeur is ziek" not in cells
    assert 7 in cells


def test_the_document_has_a_front_the_library_and_the_history(
    store: Store, evenings: Evenings, tmp_path: Path
) -> None:
    signals = PolicySignals(store)
    PolicyDocuments(store).add(
        "Mobiliteitsplan", publisher="Stad Durmedorp", year=2024, link="https://voorbeeld.be/plan"
    )
    signals.add_reference(evenings.signal, "Mobiliteitsplan", "12", "Elk dorp telt")
    signals.set_state(evenings.signal, SignalState.SHARED)
    signals.set_state(evenings.signal, SignalState.ANSWERED)
    History(store).undo()
    signals.add_follow_up(evenings.signal, date(2026, 6, 1), "Brief geschreven", answer="Wordt bekeken")
    OwnOrganisationService(store).set(name="Platform Onderweg")
    front = DossierFront("Onderweg naar huis", "de minister van Mobiliteit", "Wat we hoorden.\n\nEn waar.")
    text = text_of(store, evenings, tmp_path, front=front)
    ends = "Voor de minister van Mobiliteit · van Platform Onderweg · 12 september 2026"
    assert text.startswith(f"# Onderweg naar huis\n\n{ends}")
    assert "Wat we hoorden.\n\nEn waar." in text
    assert "Mobiliteitsplan, Stad Durmedorp, 2024, p. 12: “Elk dorp telt”" in text
    assert "https://voorbeeld.be/plan" in text
    history = text[text.index("Wat er al gebeurde") :]
    assert history.index("1 juni 2026:** Brief geschreven") < history.index("Signaal gecapteerd")
    assert history.index("Signaal gecapteerd") < history.index("Signaal bezorgd")
    assert "Antwoord: Wordt bekeken" in history
    assert "beantwoord" not in text


@pytest.mark.parametrize("language", ["nl", "en", "fr"])
@pytest.mark.parametrize("extension", [".docx", ".odt", ".pdf", ".html", ".md", ".xlsx"])
def test_every_format_in_every_language(
    store: Store, evenings: Evenings, tmp_path: Path, extension: str, language: str
) -> None:
    other, _ = PolicySignals(store).add("Zonder onderbouwing")
    target = tmp_path / f"dossier{extension}"
    Exports(store).dossier([evenings.signal, other], target, language=language)
    assert target.stat().st_size > 500


def test_the_workbook_has_four_real_tables(store: Store, evenings: Evenings, tmp_path: Path) -> None:
    signals = PolicySignals(store)
    signals.add_reference(evenings.signal, "=1+1", "12")
    signals.add_follow_up(evenings.signal, date(2026, 6, 1), "Brief")
    target = tmp_path / "dossier.xlsx"
    Exports(store).dossier([evenings.signal], target)
    book = load_workbook(target)
    assert book.sheetnames == ["Signalen", "Onderbouwing", "Beleidslinks", "Opvolging"]
    assert [len(sheet.tables) for sheet in book] == [1, 1, 1, 1]
    assert all(cell.data_type != "f" for sheet in book for row in sheet for cell in row)
    evidence = list(book["Onderbouwing"].values)
    assert len(evidence) == 7
    assert ("(niet vrijgegeven)", None) in [(row[6], row[5]) for row in evidence]
    assert "Claes" not in str(
        [row[5] for row in evidence if row[6] != "Ik sta er alleen voor" and row[6] != "Nog altijd"]
    )

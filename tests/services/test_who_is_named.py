"""How who says something is called: by name, organisation or role, or not at all, in every file."""

from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from tests.services.test_minutes_service import Evening
from zorgdesk.db.store import Store
from zorgdesk.domain.activities import NamedAs, SpeakingRole
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.minutes import MinutesStatus, Naming
from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus
from zorgdesk.domain.words import word
from zorgdesk.errors import ZorgdeskError
from zorgdesk.exports.wording import wording
from zorgdesk.services.entries import Entries
from zorgdesk.services.exports import Exports
from zorgdesk.services.history import History
from zorgdesk.services.participations import Participations
from zorgdesk.services.people import People

FORMATS = ("docx", "odt", "pdf", "html", "md")
UNNAMED = (NamedAs.ORGANISATION, NamedAs.ROLE, NamedAs.ANONYMOUS)


@pytest.fixture
def evening(store: Store) -> Evening:
    return Evening(store)


def name(evening: Evening, named_as: NamedAs) -> None:
    """Everybody so called; nobody stands in the list of who was there."""
    evening.minutes.set_naming(evening.id, named_as=named_as, present_as=Naming.COUNTS)


def somebody(evening: Evening, given: str, family: str, role: ParticipationRole) -> int:
    person = People(evening.store).add(given, family, new_organisation="Buurtwerk Noord")[0]
    Participations(evening.store).add(evening.id, person, role=role, status=ParticipationStatus.PRESENT)
    return person


@pytest.mark.parametrize(
    ("named_as", "told"),
    [
        (NamedAs.NAME, "Els Wouters: “Wij bellen aan.”"),
        (NamedAs.ORGANISATION, "Vanuit Buurthuis De Linde: “Wij bellen aan.”"),
        (NamedAs.ROLE, "Een spreker: “Wij bellen aan.”"),
        (NamedAs.ANONYMOUS, "Een deelnemer: “Wij bellen aan.”"),
    ],
)
def test_everybody_is_called_as_the_activity_says(evening: Evening, named_as: NamedAs, told: str) -> None:
    evening.say("Wij bellen aan.", evening.els)
    name(evening, named_as)
    assert told in evening.text()
    History(evening.store).undo()
    assert "Els Wouters: “Wij bellen aan.”" in evening.text()


@pytest.mark.parametrize(
    ("language", "role", "told"),
    [
        ("nl", ParticipationRole.FACILITATOR, "Een begeleider:"),
        ("fr", ParticipationRole.FACILITATOR, "Une personne qui anime\N{NO-BREAK SPACE}:"),
        ("en", ParticipationRole.FACILITATOR, "A facilitator:"),
        ("nl", ParticipationRole.PARTICIPANT, "Een deelnemer:"),
        ("fr", ParticipationRole.PARTICIPANT, "Une personne présente\N{NO-BREAK SPACE}:"),
        ("en", ParticipationRole.PARTICIPANT, "A participant:"),
        ("nl", None, "Een deelnemer:"),
        ("fr", None, "Une personne présente\N{NO-BREAK SPACE}:"),
        ("en", None, "A participant:"),
    ],
)
def test_a_role_is_told_in_every_language(
    evening: Evening, language: str, role: ParticipationRole | None, told: str
) -> None:
    """Whoever has no job title, or was on no list at all, is told by a neutral word."""
    unlisted = People(evening.store).add("Ria", "Maes")[0]
    evening.say("Dag.", somebody(evening, "Ria", "Claes", role) if role else unlisted)
    name(evening, NamedAs.ROLE)
    blocks = evening.minutes.document(evening.id, language=language).blocks
    assert told in [block.lead for block in blocks]


@pytest.mark.parametrize("role", [*ParticipationRole, *SpeakingRole])
def test_no_word_for_a_role_tells_a_gender_in_french(role: ParticipationRole | SpeakingRole) -> None:
    """Named as what somebody does (animation), or after "une personne", which anybody is."""
    words = wording("fr")
    told = {**words.by_role, **words.by_speaking_role}.get(role, words.somebody)
    assert told.startswith("une personne")
    assert not word(role, "fr").endswith(("ant", "eur", "ole", "ète"))


def test_people_of_one_role_stay_apart_and_keep_their_letter(evening: Evening) -> None:
    ria = somebody(evening, "Ria", "Claes", ParticipationRole.PARTICIPANT)
    evening.say("Een.", ria)
    evening.say("Twee.", evening.jef)
    evening.say("Drie.", ria)
    name(evening, NamedAs.ROLE)
    text = evening.text()
    for told in ("Een deelnemer (A): “Een.”", "Een deelnemer (B): “Twee.”", "Een deelnemer (A): “Drie.”"):
        assert told in text


def test_an_anonymous_entry_never_shares_a_letter_with_one_told_by_role(evening: Evening) -> None:
    evening.say("Open gezegd.", evening.jef)
    source = evening.say("In vertrouwen.", evening.jef)
    name(evening, NamedAs.ROLE)
    evening.minutes.name_speaker(evening.id, source, NamedAs.ANONYMOUS)
    assert "Een deelnemer (A): “Open gezegd.”" in evening.text()
    assert "Een deelnemer (B): “In vertrouwen.”" in evening.text()


def test_one_passage_may_differ_from_its_activity(evening: Evening) -> None:
    first, _ = evening.say("Wij bellen aan.", evening.els), evening.say("En luisteren.", evening.els)
    evening.minutes.name_speaker(evening.id, first, NamedAs.ORGANISATION)
    assert "Vanuit Buurthuis De Linde: “Wij bellen aan.”" in evening.text()
    assert "Els Wouters: “En luisteren.”" in evening.text()
    entry = evening.passage(first).entry
    assert entry is not None
    assert entry.named_as is NamedAs.ORGANISATION
    evening.minutes.name_speaker(evening.id, first, None)
    assert "Els Wouters: “Wij bellen aan.”" in evening.text()
    with pytest.raises(ZorgdeskError, match="not_found"):
        evening.minutes.name_speaker(evening.id, "entry:weg", NamedAs.ROLE)


def test_without_an_organisation_the_role_is_told(evening: Evening) -> None:
    evening.say("Ik ook.", evening.jef)
    name(evening, NamedAs.ORGANISATION)
    assert "Een deelnemer: “Ik ook.”" in evening.text()


def test_nobody_known_stays_nobody(evening: Evening) -> None:
    evening.say("Zomaar.", kind=EntryKind.QUESTION)
    for named_as in UNNAMED:
        name(evening, named_as)
        assert "Vraag: “Zomaar.”" in evening.text()


@pytest.mark.parametrize("named_as", NamedAs)
def test_who_asked_to_be_anonymous_is_so_whatever_is_chosen(evening: Evening, named_as: NamedAs) -> None:
    source = evening.say("In vertrouwen.", evening.els)
    Entries(evening.store).edit(Entries(evening.store).of(evening.id)[0].id, anonymous=True)
    name(evening, named_as)
    evening.minutes.name_speaker(evening.id, source, NamedAs.NAME)
    assert "Een deelnemer: “In vertrouwen.”" in evening.text()


@pytest.mark.parametrize("extension", FORMATS)
@pytest.mark.parametrize("named_as", UNNAMED)
@pytest.mark.parametrize("approved", [False, True])
def test_no_file_shows_a_name_that_is_not_told(
    evening: Evening, tmp_path: Path, extension: str, named_as: NamedAs, approved: bool
) -> None:
    evening.say("Ik durf het haast niet te zeggen.", evening.jef)
    evening.say("Waarom niet?", evening.jef, EntryKind.QUESTION)
    evening.say("Daarom.", evening.jef, EntryKind.REACTION)
    name(evening, named_as)
    if approved:
        evening.minutes.set_status(evening.id, MinutesStatus.APPROVED)
    target = tmp_path / f"verslag.{extension}"
    Exports(evening.store).minutes(evening.id, target)
    text = _everything_in(target)
    assert "haast niet" in text
    assert "Abeele" not in text


def _everything_in(path: Path) -> str:
    if path.suffix == ".pdf":
        reader = PdfReader(path)
        return " ".join([*(page.extract_text() for page in reader.pages), str(reader.metadata)])
    if path.suffix in (".docx", ".odt"):
        with ZipFile(path) as archive:
            return " ".join(archive.read(one).decode("utf-8", "replace") for one in archive.namelist())
    return path.read_text("utf-8")

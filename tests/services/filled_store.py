"""A store in which there is something of everything, so that every action has something to act on."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from zorgdesk.db.store import Store
from zorgdesk.domain.activities import NamedAs
from zorgdesk.domain.attachments import NewFile
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.evaluations import Answer
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.paths import resources_dir
from zorgdesk.services.opening import Services
from zorgdesk.services.turns import Speaker

ABSENT = ParticipationStatus.ABSENT
_DOCUMENTS = ("Beleidsnota", "Decreet")
LETTER = NewFile("brief.txt", "text/plain", b"Beste")
WORD_TEMPLATE = resources_dir() / "templates" / "house_style.docx"


@dataclass(frozen=True)
class Filled:
    """The services of the store, and the keys of what is in it."""

    do: Services
    folder: Path
    series: int
    activity: int
    parts: list[int]
    """Two after each other, then two side by side."""
    contribution: int
    organisation: int
    people: list[int]
    """Trees takes part and speaks, Jo is registered, Mo does not take part."""
    affiliation: int
    guests: list[int]
    entries: list[int]
    uids: list[str]
    signal: int
    follow_up: int
    reference: int
    documents: list[int]
    task: int
    remark: int
    evaluation: int
    attachment: int
    steps: list[int]
    items: list[int]
    turns: list[int]
    text_block: int
    value: int
    in_bin: int

    def source(self, place: int) -> str:
        """The block of the minutes under which an entry stands."""
        return f"entry:{self.uids[place]}"


def fill(store: Store, folder: Path) -> Filled:
    """Do a bit of everything."""
    do = Services(store)
    series = do.series.add("Lokaal samen")[0]
    activity = do.activities.add(
        "practice_table", "Drempels", date=date(2026, 9, 12), series_id=series, place="Buurthuis"
    )[0]
    parts = [do.programme.add(activity, title, duration_minutes=20)[0] for title in ("Onthaal", "Gesprek")]
    parts += [
        do.programme.add(activity, title, together=title > "Bewegen")[0] for title in ("Bewegen", "Koken")
    ]
    do.programme.set_parallel(parts[3], True)
    organisation = do.organisations.add("Buurthuis Zuid")[0]
    trees = do.people.add("Trees", "Maes", organisation_id=organisation, email="trees@voorbeeld.be")[0]
    people = [trees, *(do.people.add(name, "Peeters")[0] for name in ("Jo", "Mo"))]
    guests = [do.participations.add(activity, person)[0] for person in people[:2]]
    do.participations.check_in(guests[0])
    do.part_participations.choose(guests[0], parts[2])
    contribution = do.programme.add_contribution(parts[0], person_id=trees)[0]
    do.programme.start(parts[0])
    entries = _say(do, activity, trees)
    documents = [do.policy_documents.add(title)[0] for title in _DOCUMENTS]
    signal, follow_up, references = _signal(do, entries[0])
    _write(do, activity, [entry[1] for entry in entries])
    do.activities.edit(activity, named_as=NamedAs.ORGANISATION)
    turns = [do.turns.ask(activity, Speaker(person_id=person))[0] for person in people]
    do.turns.start(turns[0])
    in_bin = do.tasks.add("Weg")[0]
    do.tasks.delete(in_bin)
    do.lists.retire(do.lists.of(ListName.TARGET_GROUP)[0].id)
    do.own_organisation.set_word_template(WORD_TEMPLATE)
    return Filled(
        do=do,
        folder=folder,
        series=series,
        activity=activity,
        parts=parts,
        contribution=contribution,
        organisation=organisation,
        people=people,
        affiliation=do.people.affiliations(trees)[0].id,
        guests=guests,
        entries=[entry[0] for entry in entries],
        uids=[entry[1] for entry in entries],
        signal=signal,
        follow_up=follow_up,
        reference=references[0],
        documents=documents,
        task=do.tasks.add("Zaal boeken", activity_id=activity)[0],
        remark=do.remarks.add(activity, f"entry:{entries[1][1]}", "Klopt dit?")[0],
        evaluation=do.evaluations.add(activity, Answer(80, 9, "Warm onthaal"))[0],
        attachment=do.attachments.add(Noun.ENTRIES, entries[0][0], [LETTER])[0][0],
        steps=[do.checklists.add_step("workshop", text, 7)[0] for text in ("Zaal", "Koffie")],
        items=[do.checklists.add_item(activity, text, 7)[0] for text in ("Zaal", "Koffie")],
        turns=turns,
        text_block=do.text_blocks.add("welkom", "Welkom allemaal.")[0],
        value=do.lists.add(ListName.THEME, "Samen wonen")[0],
        in_bin=in_bin,
    )


def _say(do: Services, activity: int, speaker: int) -> list[tuple[int, str]]:
    drafts = [
        EntryDraft(EntryKind.STATEMENT, "De bus rijdt niet meer, zegt Trees Maes.", speaker),
        EntryDraft(EntryKind.STATEMENT, "Wij koken samen.", speaker),
        EntryDraft(EntryKind.QUESTION, "Hoe bereiken we jongeren?"),
        EntryDraft(EntryKind.POINT_OF_ATTENTION, "Korting zichtbaar maken"),
        EntryDraft(EntryKind.IDEA, "Een fietspool", speaker),
    ]
    said = [do.entries.add(activity, draft)[0] for draft in drafts]
    return [(entry.id, entry.uid) for entry in said]


def _signal(do: Services, evidence: tuple[int, str]) -> tuple[int, int, list[int]]:
    signal = do.policy_signals.add("Vervoer na de voorstelling")[0]
    do.policy_signals.add_evidence(signal, evidence[0])
    follow_up = do.policy_signals.add_follow_up(signal, date(2026, 9, 20), "Gebeld", next_step="Brief")[0]
    references = [do.policy_signals.add_reference(signal, title, "12")[0] for title in _DOCUMENTS]
    return signal, follow_up, references


def _write(do: Services, activity: int, uids: list[str]) -> None:
    do.minutes.edit_block(activity, f"entry:{uids[0]}", "De bus rijdt niet meer, zei Trees Maes.")
    do.arrangements.hide(activity, f"entry:{uids[2]}")
    do.arrangements.merge(activity, f"entry:{uids[1]}")
    do.arrangements.move(activity, f"entry:{uids[4]}", "")
    do.public_names.decide(activity, {"Trees Maes": "een deelneemster"})

"""Minutes live on what was recorded, with the secretary's words on top."""

from dataclasses import replace

import pytest

from zorgdesk.db.store import Store
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.minutes import MinutesPassage, MinutesStatus, Naming
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.activities import Activities
from zorgdesk.services.arrangements import Arrangements
from zorgdesk.services.entries import Entries
from zorgdesk.services.history import History
from zorgdesk.services.minutes import MinutesService
from zorgdesk.services.own_organisation import OwnOrganisationService
from zorgdesk.services.participations import Participations
from zorgdesk.services.people import People
from zorgdesk.services.policy_signals import PolicySignals
from zorgdesk.services.programme import Programme
from zorgdesk.services.tasks import Tasks

PNG = b"\x89PNG\r\n\x1a\n"


class Evening:
    """A practice table with two people, of whom one speaks for nobody."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.id = Activities(store).add("practice_table", "Buren helpen buren", number=1)[0]
        self.part = Programme(store).add(self.id, "In gesprek")[0]
        self.els = People(store).add("Els", "Wouters", new_organisation="Buurthuis De Linde")[0]
        self.jef = People(store).add("Jef", "Van den Abeele")[0]
        Programme(store).add_contribution(self.part, person_id=self.els, job_title="opbouwwerker")
        for person in (self.els, self.jef):
            Participations(store).add(self.id, person, status=ParticipationStatus.PRESENT)
        self.minutes = MinutesService(store)

    def say(self, text: str, speaker: int | None = None, kind: EntryKind = EntryKind.STATEMENT) -> str:
        draft = EntryDraft(kind, text, speaker_id=speaker, programme_item_id=self.part)
        return f"entry:{Entries(self.store).add(self.id, draft)[0].uid}"

    def passage(self, source: str) -> MinutesPassage:
        return next(one for one in self.minutes.passages(self.id) if source in one.parts)

    def changed(self) -> dict[str, str]:
        return {one.block.source: one.recorded for one in self.minutes.passages(self.id) if one.changed}

    def text(self) -> str:
        return written(self.minutes.document(self.id).blocks)

    def public(self) -> str:
        return written(self.minutes.document(self.id, public=True).blocks)


def written(blocks: object) -> str:
    return "\n".join(f"{block.lead} {block.text}".strip() for block in blocks)  # type: ignore[attr-defined]


@pytest.fixture
def evening(store: Store) -> Evening:
    return Evening(store)


def test_a_draft_stands_ready_and_stores_nothing(evening: Evening) -> None:
    evening.say("Wij bellen aan bij elke deur.", evening.els)
    minutes = evening.minutes.of(evening.id)
    assert (minutes.id, minutes.version, minutes.status) == (0, 1, MinutesStatus.DRAFT)
    assert minutes.blocks[0].text == "Verslag Praktijktafel 1: Buren helpen buren"
    assert "Els Wouters: “Wij bellen aan bij elke deur.”" in evening.text()
    assert evening.minutes.versions(evening.id) == []


def test_what_is_said_later_is_in_the_minutes_at_once(evening: Evening) -> None:
    evening.say("Eerst dit.")
    before = evening.text()
    evening.say("Dan dat.")
    assert "Dan dat." not in before
    assert "Dan dat." in evening.text()


def test_edited_words_stay_and_a_change_beneath_is_seen(evening: Evening) -> None:
    source = evening.say("Wij bellen aan.", evening.els)
    changes = evening.minutes.edit_block(evening.id, source, "Aanbellen werkt.")
    assert changes.touches(Noun.MINUTES)
    assert "Els Wouters: Aanbellen werkt." in evening.text()
    assert evening.changed() == {}

    entry = Entries(evening.store).of(evening.id)[0]
    Entries(evening.store).edit(entry.id, text="Wij bellen altijd aan.")
    assert "Els Wouters: Aanbellen werkt." in evening.text()
    assert evening.changed() == {source: "“Wij bellen altijd aan.”"}

    evening.minutes.edit_block(evening.id, source, "Aanbellen werkt.")
    assert evening.changed() == {}
    Entries(evening.store).edit(entry.id, text="Wij bellen nooit aan.")
    assert evening.changed() == {source: "“Wij bellen nooit aan.”"}
    evening.minutes.reset_block(evening.id, source)
    assert evening.changed() == {}
    assert "“Wij bellen nooit aan.”" in evening.text()


@pytest.mark.parametrize("field", ["speaker_id", "kind", "anonymous"])
def test_another_speaker_or_kind_beneath_edited_words_is_seen_too(evening: Evening, field: str) -> None:
    source = evening.say("Wij bellen aan.", evening.els)
    evening.minutes.edit_block(evening.id, source, "Aanbellen werkt.")
    value = {"speaker_id": evening.jef, "kind": EntryKind.QUESTION, "anonymous": True}[field]
    entry = Entries(evening.store).of(evening.id)[0]
    Entries(evening.store).edit(entry.id, **{field: value})
    passage = evening.passage(source)
    assert passage.changed
    assert passage.lead_then == "Els Wouters:"
    evening.minutes.edit_block(evening.id, source, "Aanbellen werkt.")
    assert not evening.passage(source).changed


def test_words_over_something_that_was_taken_away_are_kept_until_decided(evening: Evening) -> None:
    source = evening.say("Wij bellen aan.", evening.els)
    evening.minutes.edit_block(evening.id, source, "Aanbellen werkt.")
    Entries(evening.store).delete(Entries(evening.store).of(evening.id)[0].id)
    gone = evening.passage(source)
    assert gone.gone
    assert gone.block.text == "Aanbellen werkt."
    assert "Aanbellen werkt." not in evening.text()
    evening.minutes.edit_block(evening.id, source, "Aanbellen werkt.")
    assert "Aanbellen werkt." in evening.text()
    assert not any(one.gone for one in evening.minutes.passages(evening.id))
    History(evening.store).undo()
    evening.minutes.reset_block(evening.id, source)
    assert not any(one.gone for one in evening.minutes.passages(evening.id))


def test_typing_what_stood_there_is_no_edit(evening: Evening) -> None:
    source = evening.say("Wij bellen aan.")
    evening.minutes.edit_block(evening.id, source, "Anders.")
    evening.minutes.edit_block(evening.id, source, "“Wij bellen aan.”")
    assert not any(block.edited for block in evening.minutes.of(evening.id).blocks)


def test_a_block_can_be_reset_and_an_edit_undone(evening: Evening) -> None:
    source = evening.say("Wij bellen aan.")
    evening.minutes.edit_block(evening.id, source, "Anders.")
    evening.minutes.reset_block(evening.id, source)
    assert "Wij bellen aan." in evening.text()
    History(evening.store).undo()
    assert "Anders." in evening.text()
    History(evening.store).undo()
    assert "Wij bellen aan." in evening.text()
    assert evening.minutes.versions(evening.id) == []


def test_a_block_edited_to_nothing_leaves_the_document_but_can_come_back(evening: Evening) -> None:
    source = evening.say("Tussen ons gezegd.")
    evening.minutes.edit_block(evening.id, source, "")
    assert source not in [block.source for block in evening.minutes.document(evening.id).blocks]
    assert evening.passage(source).hidden
    Arrangements(evening.store).show(evening.id, source)
    assert "Tussen ons gezegd." in evening.text()


def test_own_paragraphs_follow_their_block_and_can_be_rewritten(evening: Evening) -> None:
    source = evening.say("Wij bellen aan.")
    evening.say("En we luisteren.")
    evening.minutes.add_paragraph(evening.id, source, "Applaus.")
    own = next(block.source for block in evening.minutes.of(evening.id).blocks if block.text == "Applaus.")
    evening.minutes.add_paragraph(evening.id, own, "Gelach.")
    evening.minutes.edit_block(evening.id, own, "Warm applaus.")
    texts = [block.text for block in evening.minutes.of(evening.id).blocks]
    place = texts.index("“Wij bellen aan.”")
    assert texts[place + 1 : place + 4] == ["Warm applaus.", "Gelach.", "“En we luisteren.”"]
    evening.minutes.reset_block(evening.id, own)
    assert "Warm applaus." not in evening.text()
    assert "Gelach." in evening.text()


def test_a_paragraph_stays_in_its_place_when_the_one_it_followed_is_taken_away(evening: Evening) -> None:
    said = evening.say("De buurt kookt samen.")
    evening.say("En eet samen.")
    evening.minutes.add_paragraph(evening.id, said, "Daarna was er koffie.")
    sources = {block.text: block.source for block in evening.minutes.of(evening.id).blocks}
    coffee = sources["Daarna was er koffie."]
    evening.minutes.add_paragraph(evening.id, coffee, "En taart.")
    evening.minutes.reset_block(evening.id, coffee)
    texts = [block.text for block in evening.minutes.of(evening.id).blocks]
    place = texts.index("En taart.")
    assert texts[place - 1 : place + 2] == ["“De buurt kookt samen.”", "En taart.", "“En eet samen.”"]


def test_words_for_a_block_that_is_not_there_are_refused(evening: Evening) -> None:
    with pytest.raises(ZorgdeskError, match="not_found"):
        evening.minutes.edit_block(evening.id, "entry:weg", "x")
    with pytest.raises(ZorgdeskError, match="not_found"):
        evening.minutes.of(evening.id + 1)
    assert evening.minutes.versions(evening.id) == []


def test_people_appear_as_the_secretary_chooses(evening: Evening) -> None:
    assert "Aanwezig: Jef Van den Abeele, Els Wouters (Buurthuis De Linde)" in evening.text()
    evening.minutes.set_naming(evening.id, present_as=Naming.COUNTS)
    assert "Aanwezig: 2 mensen uit 1 organisatie" in evening.text()
    assert evening.minutes.of(evening.id).excused_as is Naming.NAMES


def test_an_approved_version_is_frozen_and_a_later_edit_makes_the_next(evening: Evening) -> None:
    source = evening.say("Wij bellen aan.", evening.els)
    evening.minutes.edit_block(evening.id, source, "Aanbellen werkt.")
    evening.minutes.set_status(evening.id, MinutesStatus.FOR_REVIEW)
    evening.minutes.set_status(evening.id, MinutesStatus.APPROVED)
    evening.say("Te laat gezegd.")
    approved = evening.minutes.of(evening.id)
    assert (approved.version, approved.status) == (1, MinutesStatus.APPROVED)
    assert "Te laat gezegd." not in evening.text()

    evening.minutes.edit_block(evening.id, source, "Aanbellen werkt altijd.")
    after = evening.minutes.of(evening.id)
    assert (after.version, after.status, after.author) == (2, MinutesStatus.DRAFT, "An")
    assert "Te laat gezegd." in evening.text()
    assert "Aanbellen werkt altijd." in evening.text()
    assert [one.version for one in evening.minutes.versions(evening.id)] == [2, 1]
    frozen = written(evening.minutes.version(approved.id))
    assert "Aanbellen werkt." in frozen
    assert "Te laat gezegd." not in frozen


def test_approving_twice_changes_nothing(evening: Evening) -> None:
    evening.minutes.set_status(evening.id, MinutesStatus.APPROVED)
    assert not evening.minutes.set_status(evening.id, MinutesStatus.APPROVED)
    assert len(evening.minutes.versions(evening.id)) == 1


def test_tasks_and_signals_of_this_activity_stand_at_the_end(evening: Evening) -> None:
    Tasks(evening.store).add("Zaal boeken", assignee_id=evening.els, activity_id=evening.id)
    evening.say("Buurtwerk verdwijnt.", kind=EntryKind.SIGNAL)
    assert [signal.title for signal in PolicySignals(evening.store).of_activity(evening.id)]
    text = evening.text()
    assert "Zaal boeken — Els Wouters" in text
    assert "Signalen\nBuurtwerk verdwijnt." in text


def test_the_document_carries_the_organisation_and_its_language(evening: Evening) -> None:
    OwnOrganisationService(evening.store).set(name="Huis van de Buurt", logo=PNG)
    document = evening.minutes.document(evening.id, language="fr")
    assert (document.organisation, document.logo, document.language) == ("Huis van de Buurt", PNG, "fr")
    assert document.title == document.blocks[0].text
    assert "Compte rendu" in document.title


# For everybody to read


def test_in_public_minutes_people_speak_for_their_organisation_or_as_a_participant(evening: Evening) -> None:
    evening.say("Wij bellen aan.", evening.els)
    evening.say("Ik ook.", evening.jef)
    Tasks(evening.store).add("Zaal boeken", assignee_id=evening.jef, activity_id=evening.id)
    public = evening.public()
    assert "Sprekers: Els Wouters (opbouwwerker)" in public
    assert "Buurthuis De Linde: “Wij bellen aan.”" in public
    assert "Een deelnemer: “Ik ook.”" in public
    assert "Aanwezig: 2 mensen uit 1 organisatie" in public
    for name in ("Abeele", "Jef"):
        assert name not in public
    assert public.count("Wouters") == 1


@pytest.mark.parametrize(
    "text",
    [
        "Zoals Jef Van den Abeele zei.",
        "zoals jef van den abeele zei",
        "Zoals mijnheer Van den Abeele zei.",
    ],
)
def test_a_name_in_a_text_stops_the_public_minutes(evening: Evening, text: str) -> None:
    evening.say(text)
    with pytest.raises(ZorgdeskError, match="names_left") as caught:
        evening.public()
    assert caught.value.details["names"] == "Jef Van den Abeele"


@pytest.mark.parametrize("text", ["Woutersstraat 3 is te koop.", "In wouters en walen.", "Abeelelaan."])
def test_what_only_looks_like_a_name_does_not(evening: Evening, text: str) -> None:
    evening.say(text)
    assert text in evening.public()


def test_speakers_are_called_by_their_organisation_where_a_text_names_them(evening: Evening) -> None:
    Programme(evening.store).edit(evening.part, title="Els aan het woord")
    evening.say("Zoals Els Wouters zei. Elsene en de Woutersstraat, Wouters en Els’ buren. Els lacht.")
    public = evening.public()
    assert "Deel 1: Buurthuis De Linde aan het woord" in public
    assert "Zoals Buurthuis De Linde zei. Elsene en de Woutersstraat, Buurthuis De Linde en Buurt" in public
    assert "Els aan het woord" in evening.text()


def test_a_given_name_in_a_text_becomes_a_participant(evening: Evening) -> None:
    evening.say("Zoals Jef zei. Jef Jansen kent niemand.")
    assert "Zoals een deelnemer zei." in evening.public()
    assert "Jef" not in evening.public()


def test_the_name_of_an_organisation_is_no_name_of_a_person(evening: Evening) -> None:
    other = People(evening.store).add("Ria", "Claes", new_organisation="Bakkerij Wouters")[0]
    Participations(evening.store).add(evening.id, other, status=ParticipationStatus.PRESENT)
    evening.say("Brood over.", other)
    assert "Bakkerij Wouters: “Brood over.”" in evening.public()


def test_words_of_the_secretary_that_name_who_was_there_do_not_return_in_public(evening: Evening) -> None:
    evening.minutes.edit_block(evening.id, "present", "Jef Van den Abeele en de anderen")
    assert "Abeele" in evening.text()
    assert "Aanwezig: 2 mensen" in evening.public()


def test_an_approved_version_is_public_as_it_was_approved(evening: Evening) -> None:
    evening.say("Wij bellen aan.", evening.els)
    evening.minutes.set_status(evening.id, MinutesStatus.APPROVED)
    evening.say("Te laat gezegd.", evening.els)
    assert "Buurthuis De Linde: “Wij bellen aan.”" in evening.public()
    assert "Te laat" not in evening.public()


def test_an_anonymous_entry_tells_no_organisation(evening: Evening) -> None:
    source = evening.say("Ik durf het haast niet te zeggen.", evening.els)
    entry = next(one for one in Entries(evening.store).of(evening.id) if f"entry:{one.uid}" == source)
    Entries(evening.store).edit(entry.id, anonymous=True)
    assert replace(entry, anonymous=True).speaker == "Els Wouters"
    for text in (evening.text(), evening.public()):
        assert "Een deelnemer: “Ik durf" in text


def test_a_part_without_anything_is_left_out_until_the_secretary_writes_in_it(evening: Evening) -> None:
    empty = Programme(evening.store).add(evening.id, "Achteraf")[0]
    source = next(f"part:{one.uid}" for one in Programme(evening.store).of(evening.id) if one.id == empty)
    assert "Achteraf" not in evening.text()
    evening.part = empty
    said = evening.say("Tot volgende keer.")
    assert "Deel 2: Achteraf" in evening.text()
    evening.minutes.add_paragraph(evening.id, source, "Er was koffie.")
    Entries(evening.store).delete(Entries(evening.store).of(evening.id)[0].id)
    assert said not in [one.block.source for one in evening.minutes.passages(evening.id)]
    assert evening.text().endswith("Deel 2: Achteraf\nEr was koffie.")


def test_a_heading_in_words_of_the_secretary_stays_when_its_part_is_empty(evening: Evening) -> None:
    source = evening.passage(evening.say("Tot volgende keer.")).block.source
    heading = next(
        one.source for one in evening.minutes.of(evening.id).blocks if one.source.startswith("part:")
    )
    evening.minutes.edit_block(evening.id, heading, "Wat wij zeiden")
    Programme(evening.store).delete_contribution(Programme(evening.store).contributions(evening.id)[0].id)
    Entries(evening.store).delete(Entries(evening.store).of(evening.id)[0].id)
    assert source not in str(evening.minutes.passages(evening.id))
    assert evening.passage(heading).block.text == "Wat wij zeiden"
    assert not evening.passage(heading).changed
    evening.minutes.reset_block(evening.id, heading)
    assert "In gesprek" not in evening.text()

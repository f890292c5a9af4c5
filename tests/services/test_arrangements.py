"""Passages of minutes moved, hidden, merged and told; each is one action, and outlives what is said later."""

import random
from collections.abc import Callable

import pytest

from tests.services.test_minutes_service import Evening, written
from zorgdesk.db.store import Store
from zorgdesk.domain.documents import BlockKind
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.minutes import MinutesPassage, MinutesStatus, Speech
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.arrangements import Arrangements
from zorgdesk.services.entries import Entries
from zorgdesk.services.history import History
from zorgdesk.services.programme import Programme


class Arranged(Evening):
    """An evening where four things were said, by Els, Els, Jef and Els."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.arrange = Arrangements(store)
        self.said = [
            self.say(text, speaker)
            for text, speaker in (
                ("Een.", self.els),
                ("Twee.", self.els),
                ("Drie.", self.jef),
                ("Vier.", self.els),
            )
        ]

    def order(self) -> list[str]:
        """The words of the four, in the order in which they are read."""
        return [block.text for block in self.minutes.document(self.id).blocks if block.source in self.said]

    def say_in(self, part: str, *texts: str) -> str:
        """A part with these words; returns the source of its heading."""
        before, self.part = self.part, Programme(self.store).add(self.id, part)[0]
        for text in texts:
            self.say(text)
        added, self.part = self.part, before
        return self.heading_of(added)

    def heading_of(self, part: int) -> str:
        items = Programme(self.store).of(self.id)
        return next(f"part:{one.uid}" for one in items if one.id == part)

    def part_of(self, heading: str) -> int:
        return next(one.id for one in Programme(self.store).of(self.id) if f"part:{one.uid}" == heading)

    def headings(self) -> list[str]:
        blocks = self.minutes.document(self.id).blocks
        return [block.text for block in blocks if block.kind is BlockKind.HEADING]

    def entry(self, place: int) -> int:
        uid = self.said[place].removeprefix("entry:")
        return next(one.id for one in Entries(self.store).of(self.id) if one.uid == uid)


@pytest.fixture
def evening(store: Store) -> Arranged:
    return Arranged(store)


def test_a_passage_is_moved_and_undone(evening: Arranged) -> None:
    one, _, three, four = evening.said
    evening.arrange.move(evening.id, one, three)
    assert evening.order() == ["“Twee.”", "“Drie.”", "“Een.”", "“Vier.”"]
    evening.arrange.move(evening.id, four, three)
    assert evening.order() == ["“Twee.”", "“Drie.”", "“Vier.”", "“Een.”"]
    History(evening.store).undo()
    History(evening.store).undo()
    assert evening.order() == ["“Een.”", "“Twee.”", "“Drie.”", "“Vier.”"]


def test_a_moved_passage_can_be_put_back(evening: Arranged) -> None:
    one, _, three, _ = evening.said
    evening.arrange.move(evening.id, one, three)
    assert evening.passage(one).moved
    evening.arrange.put_back(evening.id, one)
    assert evening.order()[0] == "“Een.”"
    assert not evening.passage(one).moved


def test_what_hangs_under_a_moved_passage_stays_where_it_is(evening: Arranged) -> None:
    one, two, three, four = evening.said
    evening.arrange.move(evening.id, one, three)
    evening.arrange.move(evening.id, three, four)
    assert evening.order() == ["“Twee.”", "“Een.”", "“Vier.”", "“Drie.”"]
    evening.arrange.move(evening.id, one, two)
    evening.arrange.move(evening.id, two, one)
    assert evening.order() == ["“Een.”", "“Twee.”", "“Vier.”", "“Drie.”"]


def test_to_the_top_of_the_document(evening: Arranged) -> None:
    evening.arrange.move(evening.id, evening.said[2], "")
    assert evening.minutes.document(evening.id).blocks[0].text == "“Drie.”"


def test_what_is_said_later_comes_in_its_own_place_among_moved_passages(evening: Arranged) -> None:
    one, _, _, four = evening.said
    evening.arrange.move(evening.id, four, one)
    evening.said.append(evening.say("Vijf."))
    assert evening.order() == ["“Een.”", "“Vier.”", "“Twee.”", "“Drie.”", "“Vijf.”"]
    Entries(evening.store).delete(evening.entry(0))
    assert evening.order() == ["“Twee.”", "“Drie.”", "“Vier.”", "“Vijf.”"]


def test_a_paragraph_of_ones_own_goes_right_under_its_passage_and_moves_too(evening: Arranged) -> None:
    one, two, _, four = evening.said
    evening.arrange.move(evening.id, four, one)
    evening.minutes.add_paragraph(evening.id, one, "Applaus.")
    own = next(block.source for block in evening.minutes.of(evening.id).blocks if block.text == "Applaus.")
    evening.said.append(own)
    assert evening.order()[:3] == ["“Een.”", "Applaus.", "“Vier.”"]
    evening.arrange.move(evening.id, own, two)
    assert evening.order() == ["“Een.”", "“Vier.”", "“Twee.”", "Applaus.", "“Drie.”"]
    evening.arrange.move(evening.id, four, own)
    evening.minutes.reset_block(evening.id, own)
    assert evening.order() == ["“Een.”", "“Twee.”", "“Vier.”", "“Drie.”"]


@pytest.mark.parametrize("seed", range(8))
def test_passages_come_under_what_they_were_put_under_whatever_was_done_before(
    evening: Arranged, seed: int
) -> None:
    pick = random.Random(seed)
    evening.say_in("Achteraf", "Vijf.", "Zes.")
    evening.say_in("Slot", "Zeven.")
    expected = [one.parts[0] for one in evening.minutes.passages(evening.id)]
    for _ in range(20):
        source, above = pick.sample(expected, 2)
        evening.arrange.move(evening.id, source, above)
        expected = moved(expected, source, above)
        assert [one.parts[0] for one in evening.minutes.passages(evening.id)] == expected


def moved(order: list[str], source: str, above: str) -> list[str]:
    """A passage comes right under another one; a heading with its section after the section of that one."""
    place = order.index(source)
    taken = order[place : section_end(order, place)] if is_heading(source) else [source]
    if above in taken:
        return order
    left = [one for one in order if one not in taken]
    target = left.index(above)
    gap = section_end(left, target) if is_heading(source) else target + 1
    return [*left[:gap], *taken, *left[gap:]]


def section_end(order: list[str], place: int) -> int:
    return next((i for i in range(place + 1, len(order)) if is_heading(order[i])), len(order))


def is_heading(source: str) -> bool:
    return source.startswith("part:")


def test_a_heading_takes_its_section_along_in_one_step(evening: Arranged) -> None:
    later = evening.say_in("Achteraf", "Vijf.", "Zes.")
    evening.minutes.add_paragraph(evening.id, later, "Koffie.")
    shown = evening.text()
    evening.arrange.move(evening.id, later, "title")
    words = [block.text for block in evening.minutes.of(evening.id).blocks]
    begin = words.index("Deel 2: Achteraf")
    assert words[begin : begin + 5] == [
        "Deel 2: Achteraf",
        "Koffie.",
        "“Vijf.”",
        "“Zes.”",
        "Deel 1: In gesprek",
    ]
    assert words[begin - 1] == "Jef Van den Abeele, Els Wouters (Buurthuis De Linde)"
    History(evening.store).undo()
    assert evening.text() == shown


def test_what_is_said_later_comes_in_the_section_of_its_part_wherever_that_is(evening: Arranged) -> None:
    later = evening.say_in("Achteraf", "Vijf.")
    last = evening.say_in("Slot", "Acht.")
    evening.arrange.move(evening.id, last, evening.said[1])
    evening.say("Na vier.")
    Entries(evening.store).add(
        evening.id, EntryDraft(EntryKind.DECISION, "Negen.", programme_item_id=evening.part_of(last))
    )
    said = [
        one.text for one in evening.minutes.of(evening.id).blocks if one.source.startswith(("entry", "part"))
    ]
    assert said[4:] == [
        "“Vier.”",
        "“Na vier.”",
        "Deel 3: Slot",
        "“Acht.”",
        "Negen.",
        "Deel 2: Achteraf",
        "“Vijf.”",
    ]
    evening.arrange.put_back(evening.id, last)
    assert evening.headings() == ["Deel 1: In gesprek", "Deel 2: Achteraf", "Deel 3: Slot"]
    assert evening.passage(later).moved is False


def test_a_section_dropped_where_it_stands_changes_nothing(evening: Arranged) -> None:
    later = evening.say_in("Achteraf", "Vijf.")
    for above in (later, evening.said[0], evening.said[3]):
        evening.arrange.move(evening.id, later, above)
        assert not evening.passage(later).moved
    assert evening.headings() == ["Deel 1: In gesprek", "Deel 2: Achteraf"]


def test_a_hidden_passage_leaves_every_document_and_comes_back_with_its_words(evening: Arranged) -> None:
    one = evening.said[0]
    evening.minutes.edit_block(evening.id, one, "Anders.")
    evening.arrange.hide(evening.id, one)
    assert "Anders." not in evening.text()
    assert "Anders." not in evening.public()
    assert evening.passage(one).hidden
    evening.arrange.show(evening.id, one)
    assert evening.order()[0] == "Anders."


def test_passages_are_merged_parted_and_edited_as_one(evening: Arranged) -> None:
    one, two, three, _ = evening.said
    evening.arrange.merge(evening.id, two)
    evening.arrange.merge(evening.id, three)
    assert evening.order()[0] == "“Een. Twee.” Jef Van den Abeele: “Drie.”"
    evening.minutes.edit_block(evening.id, one, "Samengevat.")
    assert evening.order() == ["Samengevat.", "“Vier.”"]
    Entries(evening.store).edit(evening.entry(2), text="Drie en een half.")
    assert evening.passage(one).recorded == "“Een. Twee.” Jef Van den Abeele: “Drie en een half.”"
    assert evening.passage(one).changed
    evening.minutes.edit_block(evening.id, one, "Samengevat.")
    assert not evening.passage(one).changed
    evening.arrange.split(evening.id, one)
    assert evening.order() == ["Samengevat.", "“Twee.”", "“Drie en een half.”", "“Vier.”"]
    assert evening.passage(one).changed


def test_words_of_both_stand_in_what_is_merged(evening: Arranged) -> None:
    _, two, _, _ = evening.said
    evening.minutes.edit_block(evening.id, two, "Tweede.")
    evening.arrange.merge(evening.id, two)
    assert evening.order()[0] == "“Een.” Tweede."


def test_merged_passages_move_and_hide_together(evening: Arranged) -> None:
    one, two, _, four = evening.said
    evening.arrange.merge(evening.id, two)
    evening.arrange.move(evening.id, one, four)
    assert evening.order() == ["“Drie.”", "“Vier.”", "“Een. Twee.”"]
    evening.arrange.hide(evening.id, one)
    assert evening.order() == ["“Drie.”", "“Vier.”"]


def test_what_was_merged_with_something_taken_away_stands_alone_again(evening: Arranged) -> None:
    _, two, three, _ = evening.said
    evening.arrange.merge(evening.id, three)
    Entries(evening.store).delete(evening.entry(1))
    assert evening.order() == ["“Een.”", "“Drie.”", "“Vier.”"]
    assert two not in [block.source for block in evening.minutes.of(evening.id).blocks]


def test_nothing_merges_with_a_heading(evening: Arranged) -> None:
    evening.arrange.merge(evening.id, evening.said[0])
    assert evening.order()[0] == "“Een.”"


def test_one_speaker_in_a_row_is_merged_by_choice(evening: Arranged) -> None:
    evening.arrange.set_merge_speakers(evening.id, True)
    assert evening.order() == ["“Een. Twee.”", "“Drie.”", "“Vier.”"]
    evening.said.append(evening.say("Vijf.", evening.els))
    assert evening.order()[-1] == "“Vier. Vijf.”"
    evening.arrange.split(evening.id, evening.said[0])
    assert evening.order() == ["“Een.”", "“Twee.”", "“Drie.”", "“Vier. Vijf.”"]
    assert not evening.minutes.of(evening.id).merge_speakers


def test_more_of_one_speaker_comes_after_words_of_the_secretary(evening: Arranged) -> None:
    evening.arrange.set_merge_speakers(evening.id, True)
    evening.minutes.edit_block(evening.id, evening.said[3], "De vierde.")
    evening.said.append(evening.say("Vijf.", evening.els))
    assert evening.order()[-1] == "De vierde. “Vijf.”"


def test_unknown_speakers_are_not_taken_for_one(evening: Arranged) -> None:
    for text in ("Vijf.", "Zes."):
        evening.said.append(evening.say(text))
    evening.arrange.set_merge_speakers(evening.id, True)
    assert evening.order()[-2:] == ["“Vijf.”", "“Zes.”"]


def test_reported_speech_has_no_quotation_marks(evening: Arranged) -> None:
    one, two, _, _ = evening.said
    evening.minutes.edit_block(evening.id, two, "“Tweede.”")
    for source in (one, two):
        evening.arrange.set_speech(evening.id, source, Speech.REPORTED)
    assert evening.order()[:2] == ["Een.", "Tweede."]
    assert not evening.passage(two).changed
    evening.arrange.set_speech(evening.id, one, Speech.DIRECT)
    assert evening.order()[0] == "“Een.”"
    idea = evening.say("Een deelfiets.", evening.els, EntryKind.IDEA)
    assert evening.passage(idea).speech is Speech.REPORTED
    evening.arrange.set_speech(evening.id, idea, Speech.DIRECT)
    assert evening.passage(idea).block.text == "“Een deelfiets.”"


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_reported_speech_names_who_said_it_in_every_language(evening: Arranged, language: str) -> None:
    evening.arrange.set_speech(evening.id, evening.said[0], Speech.REPORTED, language=language)
    blocks = evening.minutes.of(evening.id, language=language).blocks
    found = next(block for block in blocks if block.source == evening.said[0])
    assert found.text == "Een."
    assert found.lead.startswith("Els Wouters")


def test_the_next_version_is_arranged_as_the_one_before(evening: Arranged) -> None:
    one, two, three, four = evening.said
    evening.arrange.merge(evening.id, two)
    evening.arrange.hide(evening.id, three)
    evening.arrange.move(evening.id, four, "subtitle")
    before = evening.text()
    evening.minutes.set_status(evening.id, MinutesStatus.APPROVED)
    evening.arrange.set_speech(evening.id, one, Speech.REPORTED)
    assert evening.minutes.of(evening.id).version == 2
    assert evening.text() == before.replace("“Een. Twee.”", "Een. Twee.")


@pytest.mark.parametrize(
    "action",
    [
        lambda do, key: do.move(key, "weg", ""),
        lambda do, key: do.hide(key, "weg"),
        lambda do, key: do.merge(key, "weg"),
        lambda do, key: do.set_speech(key, "weg", Speech.DIRECT),
    ],
)
def test_what_is_not_there_is_refused(
    evening: Arranged, action: Callable[[Arrangements, int], object]
) -> None:
    with pytest.raises(ZorgdeskError, match="not_found"):
        action(evening.arrange, evening.id)
    assert evening.minutes.versions(evening.id) == []


def test_all_formats_are_written_from_one_list(evening: Arranged) -> None:
    evening.arrange.merge(evening.id, evening.said[1])
    evening.arrange.hide(evening.id, evening.said[2])
    shown: list[MinutesPassage] = [one for one in evening.minutes.passages(evening.id) if one.is_written]
    assert written(one.block for one in shown) == evening.text()
    assert evening.minutes.of(evening.id).blocks == evening.minutes.document(evening.id).blocks

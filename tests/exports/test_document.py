from collections.abc import Container
from dataclasses import replace
from datetime import date

import pytest

from tests.exports.minutes_samples import ACTIVITY, CONTRIBUTIONS, ENTRIES, MATERIAL, PARTICIPATIONS, entry
from zorgdesk.domain.activities import Contribution, ProgrammeItem, SpeakingRole
from zorgdesk.domain.documents import Block, BlockKind
from zorgdesk.domain.entries import Entry, EntryKind
from zorgdesk.domain.minutes import MinutesMaterial, Naming
from zorgdesk.domain.participations import Participation, ParticipationStatus
from zorgdesk.exports.document import compose

STATEMENT, QUESTION, REACTION = EntryKind.STATEMENT, EntryKind.QUESTION, EntryKind.REACTION


def lines(material: MinutesMaterial) -> list[str]:
    return [f"{block.lead} {block.text}".strip() for block in compose(material)]


def said(*entries: Entry) -> list[str]:
    """What is read of these entries, each in part 2 or 4 of the programme, without the rest."""
    composed = compose(replace(MATERIAL, entries=entries))
    keys = ("entry:", "reactions:")
    marks = {BlockKind.LIST_ITEM: "- "}
    return [
        f"{marks.get(block.kind, '')}{block.lead} {block.text}".replace("-  ", "- ").strip()
        for block in composed
        if block.source.startswith(keys)
    ]


def block(source: str, material: MinutesMaterial = MATERIAL) -> Block | None:
    return next((one for one in compose(material) if one.source == source), None)


def text(source: str, material: MinutesMaterial = MATERIAL) -> str:
    found = block(source, material)
    assert found is not None, source
    return found.text


def test_opens_with_title_date_and_place() -> None:
    assert text("title") == "Verslag Praktijktafel 3: Drempels in de vrije tijd"
    assert text("subtitle") == "12 september 2026 · Buurthuis De Schakelaar, Lokeren"


@pytest.mark.parametrize(
    ("changes", "title"),
    [
        ({"number": None}, "Verslag Praktijktafel: Drempels in de vrije tijd"),
        ({"title": ""}, "Verslag Praktijktafel 3"),
    ],
)
def test_title_without_number_or_name(changes: dict[str, object], title: str) -> None:
    activity = replace(ACTIVITY, **changes)  # type: ignore[arg-type]
    assert text("title", replace(MATERIAL, activity=activity)) == title


def test_what_is_not_known_is_not_written() -> None:
    bare = MinutesMaterial(replace(ACTIVITY, date=None, place="", introduction=" "), "Praktijktafel")
    assert [one.source for one in compose(bare)] == ["title"]


def test_subtitle_with_the_place_alone() -> None:
    material = replace(MATERIAL, activity=replace(ACTIVITY, date=None))
    assert text("subtitle", material) == "Buurthuis De Schakelaar, Lokeren"


def test_every_paragraph_of_the_introduction_can_be_found_again() -> None:
    activity = replace(ACTIVITY, introduction="\nEen.\nNog een.\n \n\n\nTwee.\n")
    material = replace(MATERIAL, activity=activity)
    assert text("introduction:0", material) == "Een.\nNog een."
    assert text("introduction:1", material) == "Twee."
    assert block("introduction:2", material) is None


def test_speakers_are_named_once_with_organisation_and_a_role_other_than_speaker() -> None:
    assert text("speakers") == (
        "Achiel De Cuyper (Buurtwerk ’t Sas, opbouwwerker), Salma El Idrissi (Stad Lokeren), "
        "Noor Van de Walle (De Brug vzw, moderator)"
    )


def test_an_organisation_speaks_without_a_person() -> None:
    speaking = Contribution(9, "c9", 2, 0, organisation="Minderhedenhuis", role=SpeakingRole.TESTIMONY)
    material = replace(MATERIAL, contributions=(*CONTRIBUTIONS, speaking))
    assert text("speakers", material).startswith("Minderhedenhuis (getuigenis), Achiel De Cuyper")


def test_present_by_name_in_the_belgian_order() -> None:
    assert text("present") == (
        "Ward Aelbrecht, Achiel De Cuyper (Buurtwerk ’t Sas), Salma El Idrissi (Stad Lokeren), "
        "Els Émery (De Brug vzw), Noor Van de Walle (De Brug vzw)"
    )
    assert text("excused") == "Jos Van den Abeele (Ferme Stemmen vzw)"


def test_present_by_organisation_names_nobody() -> None:
    material = replace(MATERIAL, present_as=Naming.ORGANISATIONS, excused_as=Naming.COUNTS)
    assert text("present", material) == (
        "Buurtwerk ’t Sas, De Brug vzw, Stad Lokeren en 1 persoon zonder organisatie"
    )
    assert text("excused", material) == "1 persoon uit 1 organisatie"


def test_present_counted() -> None:
    assert text("present", replace(MATERIAL, present_as=Naming.COUNTS)) == "5 mensen uit 3 organisaties"


@pytest.mark.parametrize("naming", [Naming.ORGANISATIONS, Naming.COUNTS])
def test_people_without_any_organisation_are_counted(naming: Naming) -> None:
    alone = tuple(replace(one, organisation=None) for one in PARTICIPATIONS)
    assert text("present", replace(MATERIAL, participations=alone, present_as=naming)) == "5 mensen"


def test_nobody_excused_is_not_announced() -> None:
    here: tuple[Participation, ...] = tuple(
        replace(one, status=ParticipationStatus.PRESENT) for one in PARTICIPATIONS
    )
    assert block("excused", replace(MATERIAL, participations=here)) is None


def parts(material: MinutesMaterial, standing: Container[str] = ()) -> list[str]:
    return [one.text for one in compose(material, standing) if one.source.startswith("part:")]


def test_only_parts_are_numbered() -> None:
    headings = ["Deel 1: Twee verhalen uit de buurt", "Deel 2: In gesprek met elkaar", "Slotwoord"]
    assert parts(MATERIAL) == headings


def test_a_part_stands_there_when_somebody_spoke_in_it_or_something_was_noted() -> None:
    in_first = tuple(one for one in CONTRIBUTIONS if one.programme_item_id == 2)
    nothing_noted = replace(MATERIAL, entries=(), contributions=in_first)
    assert parts(nothing_noted) == ["Deel 1: Twee verhalen uit de buurt"]
    assert parts(replace(nothing_noted, contributions=())) == []
    assert parts(nothing_noted, {"part:p4"}) == [
        "Deel 1: Twee verhalen uit de buurt",
        "Deel 2: In gesprek met elkaar",
    ]


def test_a_part_without_title_is_its_number() -> None:
    material = replace(MATERIAL, programme=(ProgrammeItem(2, "p2", 1, 2, ""),))
    assert text("part:p2", material) == "Deel 1"


def test_what_was_said_outside_the_programme_comes_first() -> None:
    entries = (entry(1, STATEMENT, "In deel 2.", 2), entry(2, STATEMENT, "Nergens.", None))
    sources = [one.source for one in compose(replace(MATERIAL, entries=entries))]
    assert sources.index("entry:e2") < sources.index("part:p2") < sources.index("entry:e1")


def test_for_whom_somebody_spoke_is_told_where_no_list_tells_it() -> None:
    listed = MATERIAL.contributions[0]
    known = entry(
        1,
        STATEMENT,
        "Dag.",
        speaker=listed.person,
        organisation=listed.organisation,
        speaker_id=listed.person_id,
    )
    unknown = entry(2, STATEMENT, "Dag.", speaker="Bram Maes", organisation="KVLV")
    assert said(known, unknown) == [f"{listed.person}: “Dag.”", "Bram Maes (KVLV): “Dag.”"]


def test_each_kind_says_what_it_is() -> None:
    assert said(
        entry(1, STATEMENT, "Dag.", speaker="Bram Maes"),
        entry(2, STATEMENT, "Dag.", organisation="deBuurt vzw"),
        entry(3, STATEMENT, "“Dag.”"),
        entry(4, QUESTION, "Hoe?", organisation="KVLV"),
        entry(5, QUESTION, "Hoe?", speaker="Bram Maes", organisation="KVLV"),
        entry(6, QUESTION, "Hoe?"),
        entry(7, EntryKind.POINT_OF_ATTENTION, "stempels"),
        entry(8, EntryKind.IDEA, "soep"),
        entry(9, EntryKind.DECISION, "we starten"),
        entry(10, EntryKind.NOTE, "Ze zwegen."),
        entry(11, EntryKind.NOTE, "Koud.", in_minutes=False),
        entry(12, REACTION, "Ja.", organisation="Stad Lokeren"),
        entry(13, REACTION, "Ja.", speaker="Bram Maes"),
        entry(14, REACTION, "Ja."),
    ) == [
        "Bram Maes: “Dag.”",
        "Vanuit deBuurt vzw: “Dag.”",
        "“Dag.”",
        "Vraag vanuit KVLV: “Hoe?”",
        "Vraag van Bram Maes (KVLV): “Hoe?”",
        "Vraag: “Hoe?”",
        "Aandachtspunt: stempels",
        "Idee: soep",
        "Beslissing: we starten",
        "Ze zwegen.",
        "Reactie vanuit Stad Lokeren: “Ja.”",
        "Reactie van Bram Maes: “Ja.”",
        "Reactie: “Ja.”",
    ]


def test_reactions_right_after_their_question_form_its_list() -> None:
    assert said(
        entry(1, QUESTION, "Hoe?"),
        entry(2, REACTION, "Zo.", speaker="Bram Maes", reply_to_id=1),
        entry(3, EntryKind.SIGNAL, "Niet hier."),
        entry(4, REACTION, "Of zo.", reply_to_id=1),
    ) == ["Vraag: “Hoe?”", "Reacties:", "- Bram Maes: “Zo.”", "- “Of zo.”"]


def test_a_later_reaction_to_the_last_question_keeps_its_place() -> None:
    assert said(
        entry(1, QUESTION, "Hoe?"),
        entry(2, EntryKind.POINT_OF_ATTENTION, "stempels"),
        entry(3, REACTION, "Zo.", organisation="KVLV", reply_to_id=1),
        entry(4, REACTION, "Of zo.", organisation="KVLV", reply_to_id=1, part=4),
    ) == [
        "Vraag: “Hoe?”",
        "Aandachtspunt: stempels",
        "Reactie vanuit KVLV: “Zo.”",
        "Reactie vanuit KVLV: “Of zo.”",
    ]


def test_a_reaction_to_an_earlier_question_moves_to_it_and_does_not_part_the_others() -> None:
    assert said(
        entry(1, QUESTION, "Een?"),
        entry(2, QUESTION, "Twee?"),
        entry(3, REACTION, "Op een.", reply_to_id=1),
        entry(4, REACTION, "Op twee.", reply_to_id=2),
    ) == ["Vraag: “Een?”", "Reacties:", "- “Op een.”", "Vraag: “Twee?”", "Reacties:", "- “Op twee.”"]


def test_a_reaction_to_what_is_no_question_stays_where_it_is() -> None:
    assert said(entry(1, STATEMENT, "Zo."), entry(2, REACTION, "Nee.", reply_to_id=1)) == [
        "“Zo.”",
        "Reactie: “Nee.”",
    ]


def anonymous(number: int, kind: EntryKind, person: int | None, **details: object) -> Entry:
    hidden = {"speaker": "Greet Hoste", "organisation": "Vereniging De Kade", "anonymous": True}
    return entry(number, kind, "Ik.", speaker_id=person, **hidden, **details)


def test_one_anonymous_person_is_a_participant() -> None:
    assert said(anonymous(1, STATEMENT, 7), anonymous(2, QUESTION, 7), anonymous(3, REACTION, None)) == [
        "Een deelnemer: “Ik.”",
        "Vraag van een deelnemer: “Ik.”",
        "Reactie van een deelnemer: “Ik.”",
    ]


def test_two_anonymous_people_stay_two_in_the_order_in_which_they_are_read() -> None:
    assert said(
        anonymous(1, QUESTION, 7),
        anonymous(2, QUESTION, 8),
        anonymous(3, STATEMENT, 7),
        anonymous(4, STATEMENT, None),
        anonymous(5, REACTION, 9, reply_to_id=1),  # is read before the second question
    ) == [
        "Vraag van een deelnemer (A): “Ik.”",
        "Reacties:",
        "- Een deelnemer (B): “Ik.”",
        "Vraag van een deelnemer (C): “Ik.”",
        "Een deelnemer (A): “Ik.”",
        "Een deelnemer: “Ik.”",
    ]


def test_more_anonymous_people_than_letters() -> None:
    composed = said(*(anonymous(number, STATEMENT, number) for number in range(1, 29)))
    assert [line.split(":")[0] for line in composed[25:]] == [
        "Een deelnemer (Z)",
        "Een deelnemer (AA)",
        "Een deelnemer (AB)",
    ]


def test_who_is_not_read_takes_no_letter() -> None:
    hidden = anonymous(1, EntryKind.NOTE, 6, in_minutes=False)
    assert said(hidden, anonymous(2, STATEMENT, 7)) == ["Een deelnemer: “Ik.”"]


def test_nothing_leads_to_an_anonymous_person() -> None:
    whole = "\n".join(lines(MATERIAL))
    for word in ("Greet", "Hoste", "Mil", "Dhondt", "De Kade"):
        assert word not in whole


def test_ends_with_tasks_signals_and_the_next_date_each_once() -> None:
    composed = lines(MATERIAL)
    assert composed[composed.index("Actiepunten") :] == [
        "Actiepunten",
        "de zaal boeken — Els Émery, tegen 15 maart 2027",
        "de affiche herwerken",
        "Signalen",
        "Een pas die je moet tonen, houdt mensen weg",
        "Volgende bijeenkomst",
        "20 maart 2027",
    ]
    assert sum("houdt mensen weg" in line for line in composed) == 1


def test_every_block_can_be_found_again() -> None:
    sources = [one.source for one in compose(MATERIAL)]
    assert all(sources)
    assert len(set(sources)) == len(sources)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fr", ["Compte rendu – Table 3\u00a0: Drempels in de vrije tijd", "12 septembre 2026 · Lokeren"]),
        ("en", ["Minutes of Table 3: Drempels in de vrije tijd", "12 September 2026 · Lokeren"]),
        ("de", ["Verslag Table 3: Drempels in de vrije tijd", "12 september 2026 · Lokeren"]),
    ],
)
def test_other_languages(language: str, expected: list[str]) -> None:
    activity = replace(ACTIVITY, place="Lokeren")
    material = replace(MATERIAL, activity=activity, kind_label="Table", language=language)
    assert lines(material)[:2] == expected


def test_french_typography() -> None:
    material = replace(
        MATERIAL, entries=(entry(1, QUESTION, "Non\u00a0?", organisation="KVLV"),), language="fr"
    )
    composed = block("entry:e1", material)
    assert composed is not None
    assert composed.lead == "Question posée par KVLV\u00a0:"
    assert composed.text == "«\u00a0Non\u00a0?\u00a0»"


def test_entries_are_all_there() -> None:
    composed = "\n".join(lines(MATERIAL))
    shown = [one for one in ENTRIES if one.in_minutes and one.kind not in (EntryKind.TASK, EntryKind.SIGNAL)]
    for one in shown:
        assert composed.count(one.text) == 1


def test_next_date_alone() -> None:
    material = MinutesMaterial(ACTIVITY, "Praktijktafel", next_date=date(2027, 1, 1))
    assert lines(material)[-2:] == ["Volgende bijeenkomst", "1 januari 2027"]

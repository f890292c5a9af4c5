from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.domain.names import fold
from zorgdesk.domain.typed_line import parse
from zorgdesk.domain.voices import Voice, fitting, told_apart

NAMES = st.sampled_from(
    [
        "Jan Peeters",
        "Jan Peters",
        "Jana Maes",
        "Els Maes",
        "Maes Jan",
        "Jos Van den Abeele",
        "Els",
        "Hülya Şahin",
        "!",
    ]
)
VOICES = st.lists(
    st.tuples(NAMES, st.booleans(), st.booleans(), st.booleans()),
    max_size=8,
    unique_by=lambda one: (one[0], one[3]),
).map(
    lambda drawn: [
        Voice(
            name, number if person else None, None if person else number, present=present, speaking=speaking
        )
        for number, (name, present, speaking, person) in enumerate(drawn, start=1)
    ]
)


def names(typed: str, voices: list[Voice]) -> list[str]:
    return [voice.name for voice in fitting(typed, voices)]


def test_present_goes_first_then_the_speakers_of_the_part_then_the_given_name() -> None:
    voices = [
        Voice("Bart Trekels", person_id=1),
        Voice("Trees Maes", person_id=2),
        Voice("Treesje Nijs", person_id=3, speaking=True),
        Voice("Katrien Tremmers", person_id=4, present=True),
        Voice("Tremelo vzw", organisation_id=5, present=True),
    ]
    assert names("tre", voices) == ["Katrien Tremmers", "Treesje Nijs", "Trees Maes", "Bart Trekels"]
    assert names("trees", voices) == ["Trees Maes", "Treesje Nijs"]
    assert [voice.name for voice in fitting("tre", voices, organisations=True)] == ["Tremelo vzw"]


def test_words_may_be_typed_on_without_spaces_accents_and_dashes() -> None:
    voices = [Voice("Jan-Pieter Van den Abeele", person_id=1), Voice("Jan Şahin", person_id=2)]
    for typed in ("janp", "vandena", "abeele", "pieterv", "VAN DEN"):
        assert names(typed, voices) == ["Jan-Pieter Van den Abeele"]
    assert names("jansa", voices) == ["Jan Şahin"]
    assert names("", voices) == names("…", voices) == names("xyz", voices) == []


def test_people_of_one_name_are_called_by_organisation_note_or_number() -> None:
    voices = [
        Voice("Jan Peeters", person_id=1, organisation="De Kade"),
        Voice("Jan Peeters", person_id=2, organisation="Bibliotheek Zele", note="bril"),
        Voice("Jan Peeters", person_id=3, organisation="Bibliotheek Zele"),
        Voice("Jan Peeters", person_id=4),
        Voice("Jan Peeters", person_id=5),
        Voice("Els Maes", person_id=6, organisation="De Kade"),
        Voice("Jan Peeters", organisation_id=7),
    ]
    called = {voice.person_id or voice.organisation_id: voice.called for voice in told_apart(voices)}
    assert called == {
        1: "Jan Peeters (De Kade)",
        2: "Jan Peeters (Bibliotheek Zele · bril)",
        3: "Jan Peeters (Bibliotheek Zele)",
        4: "Jan Peeters 1",
        5: "Jan Peeters 2",
        6: "Els Maes",
        7: "Jan Peeters",
    }


@given(VOICES)
def test_what_a_voice_is_called_picks_that_one(voices: list[Voice]) -> None:
    called = told_apart(voices)
    today = date(2026, 9, 10)
    for voice in called:
        if fold(voice.called):
            sign = "@" if voice.is_person else "@@"
            line = parse(f'{sign}"{voice.called}" Goed.', voices=called, today=today)
            assert (line.voice or line.organisation) == voice
            assert line.text == "Goed."

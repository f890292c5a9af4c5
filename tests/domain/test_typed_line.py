from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.lists import ListName, ListValue
from zorgdesk.domain.names import fold
from zorgdesk.domain.typed_line import SIGNS, TypedLine, late_sign, parse, picking
from zorgdesk.domain.voices import Voice

MONDAY = date(2026, 3, 16)
TREES = Voice(
    "Trees Debusschere", person_id=1, organisation_id=7, organisation="Huis aan de Vaart", present=True
)
ELS = Voice("Els Maes", person_id=2)
KVLV = Voice("Vrouwen van het Land", organisation_id=9, aliases=("KVLV",))
VOICES = (TREES, ELS, KVLV)
THEMES = tuple(
    ListValue(number, f"u{number}", ListName.THEME, code, nl, en)
    for number, (code, nl, en) in enumerate(
        (("poverty", "Armoede", "Poverty"), ("free_time", "Vrije tijd", "Leisure"), ("arts", "Kunst", "Arts"))
    )
)


def typed(line: str) -> TypedLine:
    return parse(line, voices=VOICES, themes=THEMES, today=MONDAY)


@pytest.mark.parametrize(("sign", "kind"), SIGNS.items())
def test_a_leading_sign_tells_the_kind(sign: str, kind: EntryKind) -> None:
    for line in (f"{sign} een deur", f"{sign}een deur", f"  {sign}  een deur "):
        assert (typed(line).kind, typed(line).text) == (kind, "een deur")


@pytest.mark.parametrize(
    "line",
    [
        "-",
        " ? ",
        "-- streepje",
        "??",
        "-> daar",
        "!? wat",
        "-5 graden",
        "+32 9 000 00 00",
        "~30 mensen",
        "gewoon",
    ],
)
def test_what_only_looks_like_a_sign_is_text(line: str) -> None:
    assert (typed(line).kind, typed(line).text) == (EntryKind.STATEMENT, line.strip())


@pytest.mark.parametrize("line", ["- een streepje", "? wat", "@tre zei", "#armoede telt", "\\ zelf"])
def test_a_backslash_makes_it_text(line: str) -> None:
    found = typed(f" \\{line}")
    assert (found.kind, found.text, found.voice, found.themes) == (EntryKind.STATEMENT, line, None, ())
    assert typed(f"\\{line} #kunst").themes == ("arts",)


def test_who_says_it_is_picked_by_a_few_letters() -> None:
    found = typed("@tre Ons eerste project")
    assert (found.voice, found.text) == (TREES, "Ons eerste project")
    assert (found.draft().speaker_id, found.draft().organisation_id) == (1, 7)
    assert typed("@debuss: ja").voice == TREES
    assert typed("@Treesdeb ja").voice == TREES


@pytest.mark.parametrize(("sign", "kind"), SIGNS.items())
def test_a_sign_may_also_follow_who_says_it(sign: str, kind: EntryKind) -> None:
    found = typed(f"@tre {sign} een deur")
    assert (found.kind, found.voice, found.text) == (kind, TREES, "een deur")
    assert typed("@tre zei ? een deur").kind is EntryKind.STATEMENT
    assert typed("* @tre ? een deur").text == "? een deur"
    assert typed("@tre - zaal boeken @els /15-3").due == date(2026, 3, 15).replace(year=2027)


def test_the_sign_behind_who_says_it_has_its_place() -> None:
    assert late_sign("@tre ? een deur", VOICES) == (5, 7)
    assert late_sign("? @tre een deur", VOICES) is None
    assert late_sign("@tre een deur", VOICES) is None


def test_an_organisation_is_picked_by_name_or_alias() -> None:
    found = typed("? @@kvlv Hoe bereiken we?")
    assert (found.kind, found.organisation, found.text) == (EntryKind.QUESTION, KVLV, "Hoe bereiken we?")
    assert (found.draft().speaker_id, found.draft().organisation_id) == (None, 9)
    both = typed("@els @@vrou samen")
    assert (both.voice, both.organisation, both.draft().organisation_id) == (ELS, KVLV, 9)


@pytest.mark.parametrize(
    ("line", "person", "organisation"),
    [
        ('@"Jan Peeters" hallo', "Jan Peeters", None),
        ("@„Jan  Peeters” hallo", "Jan Peeters", None),
        ('@"Trees" hallo', "Trees", None),
        ("@Zoë hallo", "Zoë", None),
        ("@@cm hallo", None, "cm"),
        ('@jan @@"Stad Gent" hallo', "jan", "Stad Gent"),
    ],
)
def test_a_name_nobody_fits_waits_as_text(line: str, person: str | None, organisation: str | None) -> None:
    found = typed(line)
    assert (found.new_speaker, found.new_organisation, found.text) == (person, organisation, "hallo")
    assert (found.draft().new_speaker, found.draft().new_organisation) == (person, organisation)
    assert (found.voice, found.organisation) == (None, None)


def test_a_speaker_of_a_new_organisation_does_not_keep_the_old_one() -> None:
    draft = typed('@tre @@"Stad Gent" hallo').draft()
    assert (draft.speaker_id, draft.organisation_id, draft.new_organisation) == (1, None, "Stad Gent")


def test_anonymous_with_or_without_a_name() -> None:
    unnamed, known = typed("@? ik durf niet"), typed("> @?tre ik ook niet")
    assert (unnamed.anonymous, unnamed.voice, unnamed.new_speaker, unnamed.text) == (
        True,
        None,
        None,
        "ik durf niet",
    )
    assert (known.anonymous, known.voice, known.kind) == (True, TREES, EntryKind.REACTION)
    assert known.draft().anonymous


@pytest.mark.parametrize(
    "line", ["mail naar els@huis.be", "@", "@ x", "@!! nee", "@@ x", "@?@ x", 'hij zei "@tre"']
)
def test_an_at_sign_that_names_nobody_is_text(line: str) -> None:
    found = typed(line)
    assert (found.text, found.voice, found.new_speaker, found.new_organisation) == (line, None, None, None)


def test_only_themes_that_are_known_leave_the_text() -> None:
    found = typed("! #armoede en #vrijetijd, niet #onbekend of #1 #ARM")
    assert found.themes == ("poverty", "free_time")
    assert found.text == "en , niet #onbekend of #1"
    assert typed("#ar te kort, past bij twee").themes == ()
    assert typed("C#armoede").themes == ()


def test_a_task_has_who_and_when() -> None:
    found = typed("- @els zaal boeken /15-4")
    assert (found.kind, found.voice, found.text, found.due) == (
        EntryKind.TASK,
        ELS,
        "zaal boeken",
        date(2026, 4, 15),
    )
    assert found.draft().due == "2026-04-15"
    behind = typed("- zaal boeken @els, voor /morgen.")
    assert (behind.voice, behind.text, behind.due) == (ELS, "zaal boeken voor .", date(2026, 3, 17))


def test_a_date_is_one_in_a_task_only_and_when_it_exists() -> None:
    assert typed("we starten /15-4").text == "we starten /15-4"
    impossible = typed("- boeken /32-1 en/of /1-2-3")
    assert (impossible.text, impossible.due) == ("boeken /32-1 en/of /1-2-3", None)
    assert typed("- nu of /nooit /vrij").text == "nu of /nooit"


def test_a_private_note_stays_out_of_the_minutes() -> None:
    assert typed("~ koude zaal").draft().in_minutes is False
    assert typed("koude zaal").draft().in_minutes is True


def test_a_choice_without_words_has_nothing_to_enter_yet() -> None:
    assert [typed(line).text for line in ("", "  ", "@tre", "- @els /15-4", "#armoede")] == [""] * 5


def test_the_word_at_the_cursor_is_completed() -> None:
    found = picking("? @@kv Hoe", 6)
    assert found
    assert (found.typed, found.organisation, found.start, found.end) == ("kv", True, 2, 6)
    first = picking("@", 1)
    assert first
    assert (first.typed, first.organisation) == ("", False)
    assert [picking(line, len(line)) for line in ("@tre ", "els@huis", "")] == [None] * 3


@given(st.text())
def test_any_text_is_a_line(line: str) -> None:
    found = typed(line)
    assert found.draft().kind is found.kind
    picking(line, len(line) // 2)


_SCRAPS = st.sampled_from(
    [*SIGNS, "@", "@@", "@?", '"', "#", "/", "\\", " ", "tre", "els", "15-3", "armoede", "é", "\n"]
)


@given(st.lists(_SCRAPS | st.text(max_size=3), max_size=12).map("".join))
def test_every_word_typed_is_kept_somewhere(line: str) -> None:
    found = parse(line, today=MONDAY)
    kept = " ".join(part for part in (found.new_speaker, found.new_organisation, found.text) if part)
    lost = Counter(fold(line).split()) - Counter(fold(kept).split())
    if found.due is None:
        assert not lost
        assert Counter("".join(fold(line).split())) == Counter("".join(fold(kept).split()))
    else:
        assert found.kind is EntryKind.TASK

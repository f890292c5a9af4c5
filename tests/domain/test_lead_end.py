"""Where the words of a typed line begin: what stands before it is shown as chips."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.domain.typed_line import lead_end, parse
from zorgdesk.domain.voices import Voice

TREES = Voice("Trees Debusschere", person_id=1)
KVLV = Voice("KVLV", organisation_id=2)
VOICES = (TREES, KVLV)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Ons eerste project", "Ons eerste project"),
        ("@tre Ons eerste project", "Ons eerste project"),
        ("? @@kvlv Hoe bereiken we", "Hoe bereiken we"),
        ("! stigma vermijden", "stigma vermijden"),
        ("!stigma", "stigma"),
        ("? ", ""),
        ("?", "?"),
        ("@tre", "@tre"),
        ("@tre ", ""),
        ('> @"Jan Peeters" Ja', "Ja"),
        (r"\? geen vraag", r"\? geen vraag"),
        ("-> zie volgende", "-> zie volgende"),
        ("@tre @tre nog eens", "@tre nog eens"),
        ("@tre ? Hoe bereiken we", "Hoe bereiken we"),
        ("@tre ? @@kvlv Hoe", "Hoe"),
        ("@tre ? ", ""),
        ("@tre ?", "?"),
        ("? @tre ! nog een teken", "! nog een teken"),
    ],
)
def test_the_words_begin_after_what_was_understood(line: str, words: str) -> None:
    assert line[lead_end(line, VOICES) :] == words


@given(st.text(alphabet='?>!*=-+~@#\\" atre/15\n', max_size=30))
def test_what_is_left_of_any_line_is_in_it(line: str) -> None:
    end = lead_end(line, VOICES)
    assert 0 <= end <= len(line)
    if end:
        parsed = parse(line, voices=VOICES, today=date(2026, 9, 12))
        assert parsed.text in line

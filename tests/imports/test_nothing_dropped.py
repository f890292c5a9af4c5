"""Whatever a report looks like: it is read without an accident, and none of its words gets lost."""

from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.imports.said_words import all_text
from zorgdesk.domain.minutes_proposal import MinutesProposal
from zorgdesk.errors import ZorgdeskError
from zorgdesk.imports.mending import mend, mend_spaces
from zorgdesk.imports.minutes_text import propose_minutes
from zorgdesk.imports.report_lines import Line, Style

KNOWN = {"empty_report", "not_a_report", "encrypted_report", "too_large", "report_too_long"}
PLAIN_WORDS = [
    "boom",
    "kano",
    "lamp",
    "Sofa",
    "Trui",
    "zeven",
    "Melk",
    "raam",
    "fiets",
    "Kool",
    "hamer",
    "touw",
]
GLUE = [" ", "  ", "\t", ", ", ". ", "? ", " – ", ": ", "\n", "\n\n", "\n- ", "\n• ", "\n1. ", " (", ") "]
QUOTES = [" “", "” ", '"', "‘", "’", "\n“", ".”\n", "« ", " »"]
MARKS = ["\n# ", "\n## ", "\n| ", " | ", "**", "_", "\n> ", "\\\n", "\f", "\n---\n", "\n==="]


@pytest.mark.parametrize("extension", ["txt", "md", "docx", "odt", "pdf"])
@settings(deadline=None)  # the first PDF imports its library
@given(data=st.binary(max_size=400))
def test_any_bytes_are_read_or_refused_with_a_known_reason(extension: str, data: bytes) -> None:
    _propose(data, extension)


@given(text=st.text(max_size=600), extension=st.sampled_from(["txt", "md"]))
def test_any_text_is_read_or_refused_with_a_known_reason(text: str, extension: str) -> None:
    _propose(text.encode("utf-8", errors="surrogatepass"), extension)


LABELS = [
    "Vraag: ", "Vraag vanuit KVLV: “", "Reacties:\n", "Sprekers: ", "Aanwezig: ", "Verontschuldigd:\n",
    "Els Maes: “", "Deel 1: ", "Deel 2\n", "Aandachtspunt: ", "Besluit en acties\n", "Actiepunten:\n- ",
    "Volgende vergadering: ", "Datum: 3 mei 2017", "Plaats: ", "Verslag: ", "Praktijktafel 3",
    "een deelnemer: ", "Medewerker KVLV: “", "tegen 4 mei 2017", "Signaal: ", "Idee: ", "Pauze\n",
    "Titel: ", "Wie", "Wat", "Wanneer", "Naam", "Vraag van ", "Actie ", "Actie Els: ", "Vera vraagt: ",
    "Vanuit ", "Vanuit KVLV: “", "A: ", "V: ", "1/ ", "\n1. ", "\n2. ", "Agendapunt 1: ", "Aanwezig (12): ",
    "Sprekers:\n", "Signaal aan ", "Er werd beslist: ", "10u00 ", "Els Maes – ", "      ", "prof. dr. ",
]  # fmt: skip


@given(pieces=st.lists(st.sampled_from([*PLAIN_WORDS * 2, *GLUE * 2, *QUOTES, *LABELS]), max_size=60))
def test_no_plain_word_of_a_text_gets_lost_or_doubled(pieces: list[str]) -> None:
    text = "".join(pieces)
    proposal = _propose(text.encode(), "txt")
    if proposal is not None:
        assert not _plain(all_text(proposal, who=False)) - _plain(text)
        assert not _plain(text) - _plain("\n".join([all_text(proposal), *proposal.review]))


@given(pieces=st.lists(st.sampled_from([*PLAIN_WORDS * 2, *GLUE, *QUOTES, *MARKS, *LABELS]), max_size=60))
def test_no_plain_word_of_markdown_gets_lost(pieces: list[str]) -> None:
    text = "".join(pieces)
    proposal = _propose(text.encode(), "md")
    if proposal is not None:
        said = "\n".join([all_text(proposal), *proposal.review])
        assert not _plain(text) - _plain(said)


@given(text=st.text(max_size=300))
def test_mending_white_space_twice_changes_nothing_more(text: str) -> None:
    once = mend_spaces(text)
    assert mend_spaces(once) == once


@given(lines=st.lists(st.text(alphabet="ab -.“”\t:é", max_size=40), max_size=12))
def test_mending_paragraphs_twice_changes_nothing_more(lines: list[str]) -> None:
    once = mend([Line(line) for line in lines])
    again = mend([Line(one.text, Style.WHOLE) for one in once])
    assert [one.text for one in again] == [one.text for one in once]


def _propose(data: bytes, extension: str) -> MinutesProposal | None:
    try:
        return propose_minutes(data, extension, date=date(2017, 5, 3))
    except ZorgdeskError as error:
        if error.code not in KNOWN:
            raise
        return None


def _plain(text: str) -> Counter[str]:
    folded = text.casefold()
    return Counter({word: folded.count(word) for word in map(str.casefold, PLAIN_WORDS)})

"""The sign-in sheet as PDF, read back."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from tests.exports.attendance_samples import material, people, person
from tests.exports.readers import pdf_colours, pdf_structure
from zorgdesk.domain.attendance import AttendanceMaterial
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.exports.sign_in_pdf import write_sign_in_pdf


def opened(made: AttendanceMaterial, folder: Path) -> PdfReader:
    target = folder / "lijst.pdf"
    write_sign_in_pdf(made, target)
    return PdfReader(target)


def texts(made: AttendanceMaterial, folder: Path) -> list[str]:
    return [page.extract_text() for page in opened(made, folder).pages]


def registered(count: int) -> AttendanceMaterial:
    return material(*(replace(one, status=ParticipationStatus.REGISTERED) for one in people(count)))


def test_every_page_says_the_columns_the_title_and_its_number(tmp_path: Path) -> None:
    pages = texts(registered(60), tmp_path)
    assert len(pages) > 2
    for number, page in enumerate(pages, start=1):
        assert "Familienaam" in page
        assert "Handtekening" in page
        assert "Praktijktafel 3: Samen & sterker in de buurt" in page
        assert f"Pagina {number} van {len(pages)}" in page


def test_colour_and_footer_of_the_organisation_are_on_every_page(tmp_path: Path) -> None:
    house = replace(registered(60), accent="#8a1c4f", footer="Kerkstraat 1, 9160 Lokeren\nwww.voorbeeld.be")
    for page in opened(house, tmp_path).pages:
        assert "Kerkstraat 1, 9160 Lokeren\nwww.voorbeeld.be" in page.extract_text()
        assert "#8a1c4f" in pdf_colours(page)


def test_people_then_twenty_numbered_lines_for_others(tmp_path: Path) -> None:
    made = material(person(1, family_name="Claes", given_name="Noor", organisation="Huis aan de Beek"))
    words = " ".join(texts(made, tmp_path))
    assert "1 Claes Noor Huis aan de Beek" in " ".join(words.split())
    after = words.split("Vul hier uw naam in.")[1].split()
    assert [word for word in after if word.isdecimal()][:20] == [str(number) for number in range(2, 22)]


def test_it_is_a_table_that_can_be_read_aloud(tmp_path: Path) -> None:
    tags = pdf_structure(opened(registered(40), tmp_path)).split()
    assert tags.count("/TH") == 5
    assert tags.count("/TR") == 1 + 40 + 1 + 20


def test_what_goes_from_hand_to_hand_tells_no_address(tmp_path: Path) -> None:
    everything = " ".join(texts(registered(30), tmp_path))
    assert "@" not in everything
    assert "+32" not in everything


def test_three_thousand_people_fit_on_numbered_pages(tmp_path: Path) -> None:
    pages = texts(registered(3000), tmp_path)
    assert f"Pagina {len(pages)} van {len(pages)}" in pages[-1]
    assert "3020" in pages[-1]


@pytest.mark.parametrize(
    ("given", "family"),
    [("Ελένη", "Παπαδόπουλος"), ("ليلى", "الخطيب"), ("Lies 🌿", "#set[x] $y$"), ("", "*")],
)
def test_any_name_is_text(given: str, family: str, tmp_path: Path) -> None:
    page = texts(material(person(1, given_name=given, family_name=family)), tmp_path)[0]
    assert "\N{REPLACEMENT CHARACTER}" not in page
    if family.isascii():
        assert family in page


def test_a_very_long_name_makes_its_line_higher_and_nothing_is_cut(tmp_path: Path) -> None:
    name = "van den Broeck-Vandenbossche " * 8
    page = texts(material(person(1, family_name=name.strip())), tmp_path)[0]
    assert page.count("Vandenbossche") == 8


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="nothing here draws a PDF")
def test_the_widest_letters_stay_in_their_column(tmp_path: Path) -> None:
    write_sign_in_pdf(material(person(1, given_name="W" * 60)), tmp_path / "lijst.pdf")
    drawn = ["pdftoppm", "-r", "254", "-gray", "-png", "-singlefile", "lijst.pdf", "lijst"]
    subprocess.run(drawn, cwd=tmp_path, check=True)
    tenths = Image.open(tmp_path / "lijst.png").convert("L")  # of a millimetre
    given, organisation = (tenths.crop((left, 450, left + 300, 550)) for left in (675, 1005))
    assert given.getextrema()[0] < 100
    assert organisation.getextrema() == (255, 255)


def test_speaks_french_and_english(tmp_path: Path) -> None:
    assert "Liste de présence" in texts(replace(material(), language="fr"), tmp_path)[0]
    assert "Not on the list yet?" in texts(replace(material(), language="en"), tmp_path)[0]

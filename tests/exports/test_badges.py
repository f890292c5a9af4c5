"""Name badges, read back and looked at."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
import segno
from PIL import Image
from pypdf import PdfReader

from tests.exports.attendance_samples import CONTRIBUTIONS, material, people, person
from tests.exports.readers import pdf_colours, pdf_structure
from zorgdesk.domain.access_keys import access_key
from zorgdesk.domain.activities import Contribution, SpeakingRole
from zorgdesk.domain.attendance import AttendanceMaterial
from zorgdesk.domain.badges import BadgeChoice, BadgeFormat, BadgesFor, name_badges
from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus
from zorgdesk.exports.badges import SHEETS, write_badges

DOTS = 300 / 25.4
"""Per millimetre, in the pictures that are looked at."""
LONG = person(
    77,
    given_name="Marie-Antoinette-Josephine",
    family_name="van den Broeck-Vandenbossche-Oudermeulen",
    organisation="Vereniging voor Sociaal-Cultureel Volwassenenwerk en Buurtontwikkeling vzw",
    role=ParticipationRole.FACILITATOR,
)
needs_eyes = pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="nothing here draws a PDF")


def made(folder: Path, made_of: AttendanceMaterial, **choice: object) -> Path:
    target = folder / "kaartjes.pdf"
    write_badges(made_of, BadgeChoice(**choice), target)  # type: ignore[arg-type]
    return target


def text(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def picture(path: Path, page: int = 1) -> Image.Image:
    """A page in black and white: grey cut marks are white."""
    found = ["-r", "300", "-gray", "-png", "-f", str(page), "-l", str(page), "-singlefile"]
    subprocess.run(["pdftoppm", *found, str(path), str(path.with_suffix(""))], check=True)
    return Image.open(path.with_suffix(".png")).convert("L").point(lambda light: 255 if light > 128 else 0)


def crowd(count: int) -> AttendanceMaterial:
    everybody = (replace(one, status=ParticipationStatus.REGISTERED) for one in people(count))
    return replace(material(*everybody), contributions=())


def test_name_organisation_and_role_stand_on_it(tmp_path: Path) -> None:
    one = person(1, given_name="Hülya", family_name="Şahin", organisation="Huis aan de Beek")
    words = text(made(tmp_path, material(replace(one, role=ParticipationRole.INTERPRETER), contributions=())))
    assert "Hülya Şahin" in words
    assert "Huis aan de Beek Tolk" in words
    assert "Praktijktafel 3: Samen & sterker in de buurt" in words


def test_who_speaks_wears_that_and_gets_one_without_being_on_the_list() -> None:
    there = person(5, person_id=50, given_name="Joris", family_name="Wuyts")
    joris = replace(CONTRIBUTIONS[0], person_id=50)
    salma = Contribution(9, "c9", 2, 1, person_id=51, person="Salma El Amrani", organisation="De Vlier")
    badges = name_badges(material(there, contributions=(joris, salma)), BadgesFor.EXPECTED)
    assert [(one.given_name, one.role) for one in badges] == [
        ("Joris", SpeakingRole.MODERATOR),
        ("Salma El Amrani", SpeakingRole.SPEAKER),
    ]
    assert [one.key is None for one in badges] == [False, True]
    assert name_badges(material(contributions=(salma,)), BadgesFor.PRESENT) == []


@pytest.mark.parametrize("status", list(ParticipationStatus))
def test_who_gets_one(status: ParticipationStatus) -> None:
    one = material(person(1, status=status), contributions=())
    given = {whom for whom in BadgesFor if name_badges(one, whom)}
    said_no = status.value in ("excused", "absent", "cancelled")
    assert (BadgesFor.EVERYBODY in given) is not said_no
    assert (BadgesFor.EXPECTED in given) is (status.value in ("registered", "present"))
    assert (BadgesFor.PRESENT in given) is (status.value == "present")


@pytest.mark.parametrize(
    ("form", "first", "pages"), [("eight", 1, 2), ("eight", 8, 3), ("ten", 1, 1), ("card", 2, 2)]
)
def test_a_used_sheet_is_used_further(form: str, first: int, pages: int, tmp_path: Path) -> None:
    path = made(tmp_path, crowd(10), format=BadgeFormat(form), first_label=first)
    assert len(PdfReader(path).pages) == pages


@needs_eyes
@pytest.mark.parametrize("form", list(BadgeFormat))
@pytest.mark.parametrize("with_key", [True, False])
def test_everything_stands_on_its_own_label(form: BadgeFormat, with_key: bool, tmp_path: Path) -> None:
    """Also the longest name: what is outside the labels stays white, on every label is something."""
    guests = replace(crowd(9), participations=(*crowd(form.per_sheet - 1).participations, LONG))
    page = picture(made(tmp_path, guests, format=form, with_key=with_key))
    sheet = SHEETS[form]
    for row in range(sheet.rows):
        for column in range(sheet.columns):
            left, top = sheet.left + column * sheet.across, sheet.top + row * sheet.down
            edges = (left + 2, top + 2, left + sheet.width - 2, top + sheet.height - 2)
            area = tuple(round(edge * DOTS) for edge in edges)
            assert page.crop(area).getextrema() == (0, 255)
            page.paste(255, area)
    assert page.getextrema() == (255, 255)


@needs_eyes
def test_the_printed_code_is_the_key_of_the_participation(tmp_path: Path) -> None:
    guest = person(1, given_name="", family_name="", organisation="", uid="0190-abc")
    page = picture(made(tmp_path, material(guest, contributions=())))
    area = page.crop(tuple(round(edge * DOTS) for edge in (60, 40, 102, 80)))
    dark = Image.eval(area, lambda light: 255 - light)
    left, top, _, _ = dark.getbbox()
    module = 22 / 29 * DOTS
    places = [(number + 0.5) * module for number in range(21)]
    drawn = [[area.getpixel((round(left + x), round(top + y))) == 0 for x in places] for y in places]
    key = access_key("0190-abc")
    masks = (segno.make(key, error="q", mask=mask, micro=False).matrix for mask in range(8))
    assert drawn in [[[bool(black) for black in row] for row in matrix] for matrix in masks]


@pytest.mark.parametrize("with_key", [True, False])
def test_the_code_only_stands_there_when_it_was_asked_for(with_key: bool, tmp_path: Path) -> None:
    key = access_key("p1")
    path = made(tmp_path, material(person(1)), with_key=with_key)
    assert (key in text(path)) is with_key
    assert pdf_structure(PdfReader(path)).split().count("/Figure") == int(with_key)


def test_a_role_has_the_colour_of_the_organisation(tmp_path: Path) -> None:
    (page,) = PdfReader(made(tmp_path, material(person(1), accent="#8a1c4f"))).pages
    assert "#8a1c4f" in pdf_colours(page)


def test_says_how_far_it_is_and_stops_when_told_to(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    target = tmp_path / "kaartjes.pdf"
    write_badges(crowd(60), BadgeChoice(), target, lambda *how_far: told.append(how_far))
    assert told == [(0, 60), (25, 60), (50, 60), (0, 0), (60, 60)]

    def stop(done: int, _total: int) -> None:
        if done == 60:
            raise KeyboardInterrupt

    target.unlink()
    with pytest.raises(KeyboardInterrupt):
        write_badges(crowd(60), BadgeChoice(), target, stop)
    assert not target.exists()


@pytest.mark.parametrize("name", ["Ελένη", "ليلى الخطيب", "Лидия", "Lies 🌿👍🏽", "#panic() $x$", "W" * 300])
def test_any_name_is_text_and_fails_nothing(name: str, tmp_path: Path) -> None:
    words = text(made(tmp_path, material(person(1, given_name=name, organisation=name), contributions=())))
    assert "Claes" in words
    assert "\N{REPLACEMENT CHARACTER}" not in words


def test_an_emoji_leaves_no_gap(tmp_path: Path) -> None:
    one = person(1, given_name="Lies 🌿", organisation="De 🌻 vzw")
    assert "Lies Claes De vzw" in text(made(tmp_path, material(one, contributions=()), with_key=False))


def test_a_name_that_no_font_shows_says_so_and_is_not_left_out(tmp_path: Path) -> None:
    unknown = "\U0001e2c0\U0001e2c1"  # letters of Wancho, which no common font has
    words = text(made(tmp_path, material(person(1, given_name=unknown), contributions=())))
    assert "Claes" in words


def test_says_what_it_is_and_in_which_language(tmp_path: Path) -> None:
    pdf = PdfReader(made(tmp_path, material(person(1), language="fr")))
    assert pdf.root_object["/Lang"] == "fr-BE"
    assert pdf.metadata is not None
    assert str(pdf.metadata.title).startswith("Badges")

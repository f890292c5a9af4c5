import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import EVENING
from zorgdesk.domain.attachments import Attachment, safe_name

_COULD_RUN = ("pdf.exe", "docm", "html", "svg", "desktop", "lnk", "zip", "js", "bat")


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("flip-over 1.jpg", "flip-over 1.jpg"),
        ("foto\u202egpj.exe", "fotogpj.exe"),
        ("a/b\\c:d.pdf", "a_b_c_d.pdf"),
        ("../../etc/passwd", "_._etc_passwd"),
        ("con.txt", "_con.txt"),
        ("   ", "bijlage"),
        ("lijst.pdf. ", "lijst.pdf"),
        ("Ωμέγα 🎉.png", "Ωμέγα 🎉.png"),
        ("x" * 300 + ".docx", "x" * 115 + ".docx"),
    ],
)
def test_a_name_is_a_name_on_every_system(name: str, safe: str) -> None:
    assert safe_name(name) == safe


@given(st.text(alphabet=st.characters() | st.sampled_from(string.punctuation)))
def test_no_name_leaves_its_folder(name: str) -> None:
    made = safe_name(name)
    assert made
    assert len(made) <= 121
    assert not set(made) & set('<>:"/\\|?*\x00\n')
    assert made not in (".", "..")
    assert safe_name(made) == made


@pytest.mark.parametrize(
    ("name", "may_open"),
    [("a.PDF", True), ("a.jpg", True), *((f"a.{ending}", False) for ending in _COULD_RUN), ("a", False)],
)
def test_what_could_run_is_not_opened(name: str, may_open: bool) -> None:
    assert Attachment(1, "", name, "application/pdf", 1, EVENING).may_open is may_open

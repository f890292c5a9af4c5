"""What opens the first window is loaded at once, and nothing else: each library costs a part of a second."""

import subprocess
import sys
from pathlib import Path

FOR_LATER = {
    "PIL",
    "alembic",
    "babel",
    "docx",
    "docxtpl",
    "email_validator",
    "jinja2",
    "lxml",
    "msoffcrypto",
    "odfdo",
    "olefile",
    "openpyxl",
    "phonenumbers",
    "pypdf",
    "python_calamine",
    "rapidfuzz",
    "segno",
    "stdnum",
    "typst",
    "zorgdesk.cli",
    "zorgdesk.demo",
    "zorgdesk.exports",
    "zorgdesk.imports",
}

_OPEN = """
import os, sys
from pathlib import Path
from zorgdesk.app import open_window
def say():
    print(*sys.modules, sep="\\n", flush=True)
    os._exit(0)
open_window(Path(sys.argv[1]), "nl", on_ready=say)
"""


def test_the_first_window_loads_no_library_it_does_not_show_yet(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _OPEN, str(tmp_path / "nieuw.zorgdesk")]
    said = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    loaded = set(said.stdout.split())
    assert "zorgdesk.ui.main_window" in loaded
    assert sorted(FOR_LATER & loaded) == []

import re
from pathlib import Path

from zorgdesk.ui.actions import ACTIONS

SERVICES = Path(__file__).parents[2] / "zorgdesk" / "services"
_KEY = re.compile(r'"([a-z_]+\.[a-z_]+)"')
_CALL = re.compile(r"(?:\.change|self\._to|self\._set_retired)\(\s*([^)]*)")


def test_every_action_of_a_service_can_be_said_in_words() -> None:
    used = {
        key
        for file in SERVICES.glob("*.py")
        for call in _CALL.findall(file.read_text(encoding="utf-8"))
        for key in _KEY.findall(call)
    }
    assert len(used) > 60
    assert used - ACTIONS.keys() == set()

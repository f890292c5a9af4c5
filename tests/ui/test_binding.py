"""The Qt binding itself, where a release was broken once."""

import sys

from PySide6.QtCore import QObject


def test_a_call_without_result_leaves_none_alone() -> None:
    """PySide6 6.12.0 drops a reference to None at every such call, until Python 3.11 aborts."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 500

"""The steps from each released schema to the next. A step that was released is never changed again.

When the schema changes: raise SCHEMA_VERSION in engine.py; write a module here with an `upgrade(operations)`
and a frozen copy of the tables it needs, never today's tables; add its line below; keep a store of the new
schema in tests/data/stores/ (make.py there writes it).
"""

from collections.abc import Callable
from typing import Any, NamedTuple


class Step(NamedTuple):
    """One migration. `upgrade` gets alembic's operations; `recounts` names tables that gain or lose rows."""

    version: int
    upgrade: Callable[[Any], None]
    recounts: frozenset[str] = frozenset()


def shipped() -> tuple[Step, ...]:
    """Every step in order; the modules are imported here, when a store is really older."""
    from zorgdesk.db.migrations import v2_in_the_room, v3_lists_again

    return (
        Step(2, v2_in_the_room.upgrade, frozenset({"policy_documents", "list_values"})),
        Step(3, v3_lists_again.upgrade),
    )

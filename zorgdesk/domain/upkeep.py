"""How a store is doing."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a check found. `problems` are sentences in the language asked for; `schema` counts from 1."""

    ok: bool
    problems: tuple[str, ...]
    schema: int
    encrypted: bool

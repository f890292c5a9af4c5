"""Which part of a register leaves the store, and how."""

from dataclasses import dataclass

from zorgdesk.domain.organisations import OrganisationFilter
from zorgdesk.domain.people import PersonFilter
from zorgdesk.domain.policy_signals import SignalFilter
from zorgdesk.domain.tasks import TaskFilter

RegisterFilter = PersonFilter | OrganisationFilter | TaskFilter | SignalFilter

CONTACT = frozenset({"e_mail", "telephone"})
"""Columns by which people can be reached: a file that has one is better kept behind a password."""


@dataclass(frozen=True, slots=True)
class RegisterChoice:
    """`shown` is what a list shows, None for everything; `columns` their keys in order, None for all."""

    shown: RegisterFilter | None = None
    columns: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class RegisterColumn:
    """A column that can be chosen."""

    key: str
    title: str

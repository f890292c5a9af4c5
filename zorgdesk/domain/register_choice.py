"""Which part of a register leaves the store, and how."""

from dataclasses import dataclass

from zorgdesk.domain.organisations import OrganisationFilter
from zorgdesk.domain.people import PersonFilter
from zorgdesk.domain.policy_signals import SignalFilter
from zorgdesk.domain.statements import StatementFilter
from zorgdesk.domain.tasks import TaskFilter

RegisterFilter = PersonFilter | OrganisationFilter | TaskFilter | SignalFilter | StatementFilter

CONTACT = frozenset({"e_mail", "other_e_mail_addresses", "telephone"})
"""Columns by which people can be reached: a file that has one is better kept behind a password."""


@dataclass(frozen=True, slots=True)
class RegisterChoice:
    """`shown` is what a list shows, None for everything; `columns` their keys in order, None for all.

    `every_place`: people have a row for each organisation they are with, else only for the primary one.
    """

    shown: RegisterFilter | None = None
    columns: tuple[str, ...] | None = None
    every_place: bool = False


@dataclass(frozen=True, slots=True)
class RegisterColumn:
    """A column that can be chosen."""

    key: str
    title: str

"""A typed name becomes a person or an organisation, inside an action that is already running."""

from zorgdesk.db import newcomers as query
from zorgdesk.db import tables
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.contact import other_addresses
from zorgdesk.domain.names import fold, sort_key, split_name
from zorgdesk.errors import ZorgdeskError


def person_from_name(work: UnitOfWork, name: str) -> int:
    """The key of the one person called so, else of a new one. Raises ZorgdeskError name_missing."""
    if not fold(name):
        raise ZorgdeskError("name_missing")
    found = query.people_named(work.connection, name)
    return found[0] if len(found) == 1 else new_person(work, *split_name(name))


def new_person(
    work: UnitOfWork, given_name: str, family_name: str, email: str = "", *, to_confirm: bool = False
) -> int:
    """The key of a person that is new, even when somebody else is called so too.

    `to_confirm`: a list said so, and nobody looked at it yet. Raises ZorgdeskError name_missing.
    """
    given, family = given_name.strip(), family_name.strip()
    if not fold(given + family):
        raise ZorgdeskError("name_missing")
    return work.insert(
        tables.people,
        given_name=given,
        family_name=family,
        sort_key=sort_key(family, given),
        email=email.strip(),
        to_confirm=to_confirm,
    )


def know_address(work: UnitOfWork, person_id: int, email: str) -> None:
    """Lists may name somebody by this address from now on: their first one, or one more."""
    row = work.row(tables.people, person_id)
    if row is not None:
        first = row["email"] or email
        also = other_addresses(first, (*row["email_aliases"].splitlines(), email))
        work.update(tables.people, person_id, email=first, email_aliases="\n".join(also))


def organisation_from_name(work: UnitOfWork, name: str) -> int:
    """The key of the one organisation called so, else of a new one. Raises ZorgdeskError name_missing."""
    if not fold(name):
        raise ZorgdeskError("name_missing")
    found = query.organisations_named(work.connection, name)
    if len(found) == 1:
        return found[0]
    tidy = " ".join(name.split())
    return work.insert(tables.organisations, name=tidy, sort_key=fold(tidy))

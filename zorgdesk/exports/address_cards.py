"""People as address cards (vCard 3.0, which every address book still reads)."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from zorgdesk.domain.people import Person
from zorgdesk.exports.content_lines import line, write_lines


def write_cards(people: Iterable[Person], target: Path) -> None:
    """Write one card per person. The note stays in the store: it was not written for an address book."""
    write_lines((text for person in people for text in _card(person)), target)


def _card(person: Person) -> Iterator[str]:
    yield from ("BEGIN:VCARD", "VERSION:3.0", line("UID", person.uid))
    yield line("N", person.family_name, person.given_name, "", "", "")
    yield line("FN", person.name)
    details = [("ORG", person.organisation), ("TITLE", person.job_title), ("EMAIL", person.email)]
    details += [("EMAIL", address) for address in person.email_aliases]
    details.append(("TEL", person.telephone))
    yield from (line(name, value) for name, value in details if value)
    yield "END:VCARD"

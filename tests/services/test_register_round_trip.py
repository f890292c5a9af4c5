"""A register written as a table and read back is the same register; bringing in and undoing is nothing.

What no list can carry is not asked of one: two people of one name with nothing else to tell them apart, two
jobs at one organisation, a name without any letter or digit, or with "dr." before it.
"""

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from zorgdesk.db import tables
from zorgdesk.db.store import Store, open_store
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.names import fold
from zorgdesk.domain.organisations import OrganisationFilter
from zorgdesk.domain.outcomes import Outcome
from zorgdesk.domain.people import PersonFilter
from zorgdesk.domain.register_choice import RegisterChoice
from zorgdesk.domain.register_lists import ListKind
from zorgdesk.services.opening import Services

FORMATS = st.sampled_from([".xlsx", ".csv"])
LANGUAGES = st.sampled_from(["nl", "en", "fr"])
STARTS = ["", "", "", "=", "+", "-", "@", "'", "'=", '"', "+32", "#", "_x0041_"]
SIGNS = ";,|\"'=+-@ \u00a0é🙂👩\u200d🏫\u202eשלום"
LETTERS = st.sampled_from("abcdeéëïçñøžABCDE")
NOT_IN_FILES = ["Cc", "Cs", "Cn", "Co"]


def names(most: int = 12) -> st.SearchStrategy[str]:
    """Names with anything in them, but something to know them by."""
    around = st.text(SIGNS, max_size=4)
    middle = st.text(LETTERS, min_size=1, max_size=most)
    parts = st.tuples(st.sampled_from(STARTS), around, middle, around, middle)
    return parts.map("".join).map(lambda text: " ".join(text.split()))


PROSE = st.one_of(
    st.just(""),
    st.tuples(
        st.sampled_from(STARTS),
        st.text(st.one_of(st.sampled_from(SIGNS + "\n\t"), st.characters(exclude_categories=NOT_IN_FILES))),
    ).map("".join),
).map(lambda text: text[:200].replace("\u2028", " ").replace("\u2029", " ").strip())
EMAILS = st.text("abcde", min_size=1, max_size=8).map("{}@voorbeeld.be".format)
TELEPHONES = st.one_of(
    st.integers(470_000_000, 499_999_999).map("0{}".format),
    st.integers(10, 99).map("+32 9 234 56 {}".format),
    st.integers(10, 99).map("(09) 234-56-{}".format),
)
DAYS = st.one_of(st.none(), st.dates(date(1901, 1, 1), date(2099, 12, 31)))
JOBS = st.fixed_dictionaries(
    {
        "job_title": names(),
        "job_category": st.sampled_from([None, "volunteer", "other"]),
        "starts_on": DAYS,
        "ends_on": DAYS,
    }
)
SEGMENTS = st.sampled_from(
    [
        {},
        {"stakeholder": "primary", "recognised": False},
        {"stakeholder": "primary", "recognised": True, "scope": "national", "entrant": True},
        {"stakeholder": "secondary", "sector": "lobby_groups"},
        {"actor_group": "policy", "actor_type": "flemish_departments"},
    ]
)
NUMBERS = ["0401.574.852", "BE 0403.170.701", "0417497106"]
ORGANISATIONS = st.lists(
    st.tuples(
        st.fixed_dictionaries(
            {
                "name": names(),
                "aliases": st.lists(names(6), max_size=2, unique_by=fold).map(tuple),
                "municipality": names(5),
                "email": st.just("") | EMAILS,
                "telephone": st.just("") | TELEPHONES,
                "website": st.sampled_from(["", "www.voorbeeld.be"]),
                "note": PROSE,
                "world": st.sampled_from([None, "culture", "both"]),
            }
        ),
        SEGMENTS,
        st.sets(st.integers(0, 3), max_size=2),
        st.sets(st.integers(0, 3), max_size=2),
        st.integers(0, 6),
    ),
    min_size=1,
    max_size=6,
    unique_by=lambda one: fold(one[0]["name"]),
)
PEOPLE = st.lists(
    st.tuples(
        st.fixed_dictionaries(
            {
                "given_name": names(6),
                "family_name": names(),
                "email": st.just("") | EMAILS,
                "email_aliases": st.lists(EMAILS, max_size=2).map(tuple),
                "telephone": st.just("") | TELEPHONES,
                "note": PROSE,
            }
        ),
        st.lists(st.tuples(st.integers(0, 5), JOBS), max_size=3, unique_by=lambda one: one[0]),
    ),
    min_size=1,
    max_size=6,
    unique_by=(
        lambda one: frozenset((fold(one[0]["given_name"]), fold(one[0]["family_name"]).replace(" ", ""))),
        lambda one: one[0]["email"] or one[0]["given_name"],
    ),
)
OFTEN = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def fill(services: Services, organisations: list[Any], people: list[Any]) -> None:
    """A register with everything it can hold."""
    themes, groups = (services.lists.of(name) for name in (ListName.THEME, ListName.TARGET_GROUP))
    made: list[int] = []
    for (fields, segment, chosen, meant, above), number in zip(
        organisations, [*NUMBERS, *[""] * len(organisations)], strict=False
    ):
        parent = made[above] if above < len(made) else None
        key = services.organisations.add(**fields, **segment, enterprise_number=number, parent_id=parent)[0]
        for name, values, places in (
            (ListName.THEME, themes, chosen),
            (ListName.TARGET_GROUP, groups, meant),
        ):
            codes = [values[place].code for place in sorted(places)]
            services.taggings.set_codes(Noun.ORGANISATIONS, key, name, codes)
        made.append(key)
    for fields, jobs in people:
        person = services.people.add(**fields)[0]
        reached = bool(fields["email"] or fields["telephone"])
        known = {place % len(made): job for place, job in jobs}
        for place, job in list(known.items())[: None if reached else 1]:
            services.people.add_affiliation(person, made[place], **job)


def people_of(services: Services) -> list[tuple[object, ...]]:
    return sorted(
        (
            repr((one.given_name, one.family_name, one.email, one.email_aliases, one.telephone, one.note)),
            [
                (
                    each.organisation,
                    each.job_title,
                    each.job_category,
                    each.starts_on,
                    each.ends_on,
                    each.primary,
                )
                for each in sorted(services.people.affiliations(one.id), key=lambda each: each.organisation)
            ],
        )
        for one in services.people.rows(PersonFilter())
    )


def organisations_of(services: Services) -> list[object]:
    kept = services.organisations.rows(OrganisationFilter())
    called = {one.id: one.name for one in kept}
    codes = services.taggings.codes_of
    return sorted(
        repr(
            [
                *(
                    getattr(one, name)
                    for name in one.__slots__
                    if name not in ("id", "uid", "people", "parent_id")
                ),
                called.get(one.parent_id or 0),
                codes(Noun.ORGANISATIONS, one.id, ListName.THEME),
                codes(Noun.ORGANISATIONS, one.id, ListName.TARGET_GROUP),
            ]
        )
        for one in kept
    )


def everything(store: Store) -> dict[str, list[Any]]:
    """Every row of every table but the history."""
    with store.read() as connection:
        return {
            table.name: list(connection.execute(select(table).order_by(*table.primary_key.columns)))
            for table in tables.metadata.sorted_tables
            if table.name not in ("change_records", "change_rows")
        }


def opened(folder: str, name: str, empty: Path) -> Store:
    return open_store(Path(shutil.copy(empty, Path(folder, name))))


def bring_in(services: Services, path: Path, kind: ListKind) -> set[Outcome]:
    importer = services.register_imports
    read = importer.read(path)
    proposal = importer.propose(read, importer.lay_out(read, kind))
    importer.store(proposal, path.name)
    return {row.outcome for row in proposal.rows}


def written(services: Services, folder: str, extension: str, language: str) -> Callable[[ListKind], Path]:
    def write(kind: ListKind) -> Path:
        path = Path(folder, f"{kind.value}{extension}")
        services.exports.register(kind, path, language=language, choice=RegisterChoice(every_place=True))
        return path

    return write


@OFTEN
@given(organisations=ORGANISATIONS, people=PEOPLE, extension=FORMATS, language=LANGUAGES)
def test_a_register_written_and_read_back_is_the_same(
    organisations: list[Any], people: list[Any], extension: str, language: str, empty_store: Path
) -> None:
    with (
        TemporaryDirectory() as folder,
        closing(opened(folder, "a.zorgdesk", empty_store)) as ours,
        closing(opened(folder, "b.zorgdesk", empty_store)) as another,
    ):
        here, there = Services(ours), Services(another)
        fill(here, organisations, people)
        lists = [written(here, folder, extension, language)(kind) for kind in KINDS]
        before = everything(another)
        for path, kind in zip(lists, KINDS, strict=True):
            assert bring_in(there, path, kind) <= {Outcome.NEW, Outcome.UPDATED}
        assert organisations_of(there) == organisations_of(here)
        assert people_of(there) == people_of(here)
        for path, kind in zip(lists, KINDS, strict=True):
            assert bring_in(here, path, kind) == {Outcome.UNCHANGED}
        for _ in KINDS:
            there.history.undo()
        assert everything(another) == before


KINDS = (ListKind.ORGANISATIONS, ListKind.PEOPLE)


@OFTEN
@given(organisations=ORGANISATIONS, people=PEOPLE, changed=PEOPLE, extension=FORMATS)
def test_bringing_in_over_what_is_there_and_undoing_it_is_nothing(
    organisations: list[Any], people: list[Any], changed: list[Any], extension: str, empty_store: Path
) -> None:
    with (
        TemporaryDirectory() as folder,
        closing(opened(folder, "a.zorgdesk", empty_store)) as ours,
        closing(opened(folder, "b.zorgdesk", empty_store)) as another,
    ):
        here, there = Services(ours), Services(another)
        fill(here, organisations, people)
        same_names = [
            ({**new, "given_name": old["given_name"], "family_name": old["family_name"]}, jobs)
            for (new, jobs), (old, _) in zip(changed, people, strict=False)
        ]
        fill(there, list(reversed(organisations)), same_names)
        before = everything(another)
        for kind in KINDS:
            path = written(here, folder, extension, "nl")(kind)
            bring_in(there, path, kind)
            last = there.history.next_undo()
            if last and last.action == f"{kind.value}.imported":  # it may change nothing, and be no action
                there.history.undo()
            assert everything(another) == before

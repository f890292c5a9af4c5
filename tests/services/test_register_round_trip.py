"""A register written as a table and read back is the same register; bringing in and undoing is nothing."""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from zorgdesk.db.store import open_store
from zorgdesk.domain.names import fold
from zorgdesk.domain.organisations import OrganisationFilter
from zorgdesk.domain.people import PersonFilter
from zorgdesk.domain.register_lists import ListKind, RowOutcome
from zorgdesk.services.opening import Services

LETTERS = "abcdeéëïçñøžABCDE"
FORMATS = st.sampled_from([".xlsx", ".csv"])
LANGUAGES = st.sampled_from(["nl", "en", "fr"])


def words(most: int = 3) -> st.SearchStrategy[str]:
    """Words with accents, dashes, quotes and the signs a spreadsheet would calculate."""
    word = st.text(LETTERS, min_size=1, max_size=8)
    joined = st.lists(word, min_size=1, max_size=most).map(" ".join)
    return st.tuples(st.sampled_from(["", "", "", "’t ", "=", "-", "'=", "@"]), joined).map("".join)


EMAILS = st.one_of(st.just(""), st.text("abcde", min_size=1, max_size=8).map("{}@voorbeeld.be".format))
TELEPHONES = st.one_of(
    st.just(""), st.integers(470_000_000, 499_999_999).map("0{}".format), st.just("+32 9 234 56 78")
)
PEOPLE = st.lists(
    st.fixed_dictionaries(
        {
            "given_name": words(2),
            "family_name": words(),
            "email": EMAILS,
            "email_aliases": st.lists(EMAILS, max_size=2).map(tuple),
            "telephone": TELEPHONES,
            "note": st.one_of(st.just(""), words(6)),
            "new_organisation": st.one_of(st.none(), words()),
            "job_title": words(2),
            "job_category": st.sampled_from([None, "volunteer", "other"]),
        }
    ),
    min_size=1,
    max_size=8,
    unique_by=(
        lambda one: (fold(one["given_name"]), fold(one["family_name"]).replace(" ", "")),
        lambda one: one["email"] or one["given_name"],
    ),
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
ORGANISATIONS = st.lists(
    st.tuples(
        st.fixed_dictionaries(
            {
                "name": words(),
                "aliases": st.lists(words(2), max_size=2, unique_by=fold).map(tuple),
                "municipality": words(1),
                "email": EMAILS,
                "telephone": TELEPHONES,
                "website": st.sampled_from(["", "www.voorbeeld.be"]),
                "note": st.one_of(st.just(""), words(6)),
                "world": st.sampled_from([None, "culture", "both"]),
            }
        ),
        SEGMENTS,
    ).map(lambda both: {**both[0], **both[1]}),
    min_size=1,
    max_size=8,
    unique_by=lambda one: fold(one["name"]),
)
OFTEN = settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def people_of(services: Services) -> list[tuple[object, ...]]:
    return sorted(
        (
            one.given_name,
            one.family_name,
            one.email,
            one.email_aliases,
            one.telephone,
            one.note,
            one.organisation or "",
            one.job_title if one.organisation else "",
            one.job_category or "" if one.organisation else "",
        )
        for one in services.people.rows(PersonFilter())
    )


def organisations_of(services: Services) -> list[object]:
    kept = services.organisations.rows(OrganisationFilter())
    return sorted(
        repr([getattr(one, name) for name in one.__slots__ if name not in ("id", "uid", "people")])
        for one in kept
    )


def opened(folder: str, name: str, empty: Path) -> Services:
    return Services(open_store(Path(shutil.copy(empty, Path(folder, name)))))


def bring_in(services: Services, path: Path, kind: ListKind) -> set[RowOutcome]:
    importer = services.register_imports
    read = importer.read(path)
    proposal = importer.propose(read, importer.lay_out(read, kind))
    importer.store(proposal, path.name)
    return {row.outcome for row in proposal.rows}


@OFTEN
@given(people=PEOPLE, extension=FORMATS, language=LANGUAGES)
def test_people_written_and_read_back_are_the_same(
    people: list[dict[str, str]], extension: str, language: str, empty_store: Path
) -> None:
    with TemporaryDirectory() as folder:
        ours, other = opened(folder, "a.zorgdesk", empty_store), opened(folder, "b.zorgdesk", empty_store)
        for one in people:
            ours.people.add(**one)
        path = Path(folder, f"lijst{extension}")
        ours.exports.register("people", path, language=language)
        assert bring_in(other, path, ListKind.PEOPLE) == {RowOutcome.NEW}
        assert people_of(other) == people_of(ours)
        assert bring_in(ours, path, ListKind.PEOPLE) == {RowOutcome.UNCHANGED}
        other.history.undo()
        assert people_of(other) == []
        assert organisations_of(other) == []
        ours.close()
        other.close()


@OFTEN
@given(organisations=ORGANISATIONS, extension=FORMATS, language=LANGUAGES)
def test_organisations_written_and_read_back_are_the_same(
    organisations: list[dict[str, str]], extension: str, language: str, empty_store: Path
) -> None:
    with TemporaryDirectory() as folder:
        ours, other = opened(folder, "a.zorgdesk", empty_store), opened(folder, "b.zorgdesk", empty_store)
        for one in organisations:
            ours.organisations.add(**one)
        path = Path(folder, f"lijst{extension}")
        ours.exports.register("organisations", path, language=language)
        assert bring_in(ours, path, ListKind.ORGANISATIONS) <= {RowOutcome.UNCHANGED}
        found = bring_in(other, path, ListKind.ORGANISATIONS)
        assert found == {RowOutcome.NEW}
        assert organisations_of(other) == organisations_of(ours)
        other.history.undo()
        assert organisations_of(other) == []
        ours.close()
        other.close()

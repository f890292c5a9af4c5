"""A register of any size in which three in a hundred people stand twice, in ten ways, and who these are."""

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from sqlalchemy import insert

from benchmarks import generated_names as names
from zorgdesk.db import search, tables
from zorgdesk.db.store import open_store
from zorgdesk.db.unit_of_work import new_uid
from zorgdesk.domain.names import fold, is_particle, sort_key
from zorgdesk.domain.short_names import FAMILIES, may_be_one
from zorgdesk.domain.telephones import telephone_key

Fields = dict[str, Any]
Change = Callable[[Fields, Random], Fields | None]
"""Another way to enter somebody, or None when this person cannot be entered so."""

_TWICE = 0.03
_PEOPLE_PER_ORGANISATION = 20
_BATCH = 20_000
_ACCENTS = str.maketrans("eaiouc", "éàïöüç")


class Register(NamedTuple):
    """The file, and the people who stand in it twice: their keys, with how they came to stand there twice."""

    path: Path
    planted: dict[tuple[int, int], str]


def register(folder: Path, people: int, seed: int = 1) -> Register:
    """Make one. Whoever stands there twice shares more than a name: organisation, address or telephone."""
    random = Random(seed)
    houses = _houses(random, people)
    singles = [_person(random, number, houses) for number in range(1, round(people * (1 - _TWICE)) + 1)]
    doubles, planted = list[Fields](), dict[tuple[int, int], str]()
    kinds = list(KINDS.items())
    chosen = random.sample(singles, len(singles))
    while len(singles) + len(doubles) < people and chosen:
        first = chosen.pop()
        kind, change = kinds[len(doubles) % len(kinds)]
        second = change(dict(first), random)
        if second is not None and _thin(first, second, kind, random):
            second["id"] = len(singles) + len(doubles) + 1
            doubles.append(second)
            planted[first["id"], second["id"]] = kind
    path = folder / f"{people}-{seed}.zorgdesk"
    _write(path, houses, [*singles, *doubles])
    return Register(path, planted)


def _typing_error(one: Fields, random: Random) -> Fields | None:
    """A letter more, less or swapped in the longer name."""
    field = max(("given_name", "family_name"), key=lambda name: len(one[name]))
    text = one[field]
    place = random.randrange(1, len(text) - 1)
    if len(text) < 5 or not text[place - 1 : place + 2].isalpha():
        return None
    slips = (
        text[:place] + text[place + 1 :],
        text[:place] + text[place] + text[place:],
        text[:place] + text[place + 1] + text[place] + text[place + 2 :],
    )
    slip = random.choice(slips)
    return {**one, field: slip} if slip != text else None


def _swapped(one: Fields, random: Random) -> Fields | None:
    return {**one, "given_name": one["family_name"], "family_name": one["given_name"]}


def _accent(one: Fields, random: Random) -> Fields | None:
    given = one["given_name"]
    accented = given[:1] + given[1:].translate(_ACCENTS)
    return {**one, "given_name": accented} if accented != given else None


def _married(one: Fields, random: Random) -> Fields | None:
    between = random.choice(("-", " "))
    return {**one, "family_name": f"{one['family_name']}{between}{names.family_name(random)}"}


def _other_mail(one: Fields, random: Random) -> Fields | None:
    provider = random.choice(("post.example", "mail.example"))
    return {**one, "email": f"{fold(one['given_name'])[:1]}{random.randrange(10**6)}@{provider}"}


def _nickname(one: Fields, random: Random) -> Fields | None:
    name = fold(one["given_name"])
    forms = sorted(form for form in FAMILIES if form != name and may_be_one(form, name))
    return {**one, "given_name": random.choice(forms).capitalize()} if forms else None


def _organisation_abbreviated(one: Fields, random: Random) -> Fields | None:
    short = one["short_id"]
    return {**one, "organisation_id": short} if short else None


def _particle(one: Fields, random: Random) -> Fields | None:
    words = one["family_name"].split()
    leading = [word for word in words[:-1] if is_particle(fold(word))]
    if not leading or len(leading) != len(words) - 1:
        return None
    if random.random() < 0.5:
        return {
            **one,
            "given_name": f"{one['given_name']} {' '.join(leading).lower()}",
            "family_name": words[-1],
        }
    return {**one, "family_name": f"{words[-1]} {' '.join(leading).lower()}"}


def _dash(one: Fields, random: Random) -> Fields | None:
    """Jan-Piet for Jan Piet, and the other way round; Vandevelde for Van de Velde."""
    given, family = one["given_name"], one["family_name"]
    if "-" in given:
        return {**one, "given_name": given.replace("-", random.choice((" ", "")))}
    if " " in family:
        return {**one, "family_name": family.replace(" ", "-")}
    return None


def _double(one: Fields, random: Random) -> Fields | None:
    return dict(one)


KINDS: dict[str, Change] = {
    "typing error": _typing_error,
    "swapped names": _swapped,
    "accent": _accent,
    "married name added": _married,
    "other mail address": _other_mail,
    "nickname": _nickname,
    "organisation abbreviated": _organisation_abbreviated,
    "particle moved": _particle,
    "dash": _dash,
    "double entry": _double,
}


def _thin(first: Fields, second: Fields, kind: str, random: Random) -> bool:
    """Leave out what a second list did not hold; whether still something but the name is shared."""
    for field, chance in (("email", 0.3), ("telephone", 0.5), ("organisation_id", 0.2)):
        kept = kind in ("other mail address", "organisation abbreviated")
        if random.random() < chance and not kept:
            second[field] = None if field == "organisation_id" else ""
    shared = ("email", "telephone", "organisation_id")
    abbreviated = kind == "organisation abbreviated"
    return abbreviated or any(second[name] and second[name] == first[name] for name in shared)


def _houses(random: Random, people: int) -> list[Fields]:
    """Organisations; one in ten stands there a second time under its abbreviation."""
    number = max(10, people // _PEOPLE_PER_ORGANISATION)
    houses = [_house(random, key) for key in range(1, number + 1)]
    for house in [one for one in houses if one["short"]]:
        short = {**house, "id": len(houses) + 1, "name": house["short"], "short": ""}
        house["short_id"] = short["id"]
        houses.append(short)
    return houses


def _house(random: Random, key: int) -> Fields:
    place = f"{names.place(random)} {names.family_name(random)} {key}"
    full, short = f"{names.organisation(random, key)}", ""
    if key % 10 == 0:
        full, short = f"Openbaar Centrum voor Maatschappelijk Welzijn {place}", f"OCMW {place}"
    elif key % 10 == 1:
        full = f"Vereniging voor Lokaal Samenleven en Welzijn {place}"
        short = f"VLSW {place} vzw"
    return {"id": key, "name": full, "short": short, "short_id": 0, "municipality": names.place(random)}


def _person(random: Random, key: int, houses: list[Fields]) -> Fields:
    given, family = names.given_name(random), names.family_name(random)
    house = random.choice(houses) if random.random() < 0.9 else None
    while house is not None and not house["short_id"] and house["short"] == "" and "vzw" in house["name"]:
        house = random.choice(houses)
    digits = f"04{random.randrange(60, 99)}{random.randrange(10**6):06}"
    return {
        "id": key,
        "given_name": given,
        "family_name": family,
        "email": f"{fold(given)}.{fold(family)}.{key}@post.example".replace(" ", "")
        if random.random() < 0.8
        else "",
        "telephone": digits if random.random() < 0.5 else "",
        "organisation_id": house["id"] if house else None,
        "short_id": house["short_id"] if house else 0,
    }


def _write(path: Path, houses: list[Fields], people: list[Fields]) -> None:
    store = open_store(path)
    with store.write() as connection:
        rows = {
            tables.organisations: map(_house_row, houses),
            tables.people: map(_person_row, people),
            tables.affiliations: _jobs(people),
        }
        for table, made in rows.items():
            every = [{"uid": new_uid(), **row} for row in made]
            for start in range(0, len(every), _BATCH):
                connection.execute(insert(table), every[start : start + _BATCH])
        search.rebuild(connection)
        connection.exec_driver_sql("ANALYZE")
    store.close()


def _house_row(one: Fields) -> Fields:
    name = one["name"]
    return {"id": one["id"], "name": name, "sort_key": fold(name), "municipality": one["municipality"]}


def _person_row(one: Fields) -> Fields:
    own = {name: one[name] for name in ("id", "given_name", "family_name", "email", "telephone")}
    return {
        **own,
        "sort_key": sort_key(one["family_name"], one["given_name"]),
        "telephone_key": telephone_key(one["telephone"]),
    }


def _jobs(people: list[Fields]) -> Iterator[Fields]:
    for one in people:
        if one["organisation_id"]:
            yield {
                "person_id": one["id"],
                "organisation_id": one["organisation_id"],
                "is_primary": True,
            }

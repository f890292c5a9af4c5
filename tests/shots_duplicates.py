"""What is pictured of a clean register: duplicates, and what was merged before."""

from datetime import date

from zorgdesk.domain.changes import Noun
from zorgdesk.domain.people import PersonFilter
from zorgdesk.services.opening import Services
from zorgdesk.ui.duplicates.merges_dialog import open_merges
from zorgdesk.ui.duplicates.page import DuplicatesPage
from zorgdesk.ui.duplicates.same_as import open_same_as
from zorgdesk.ui.main_window import MainWindow

_TWICE = (
    ("Godelieve", "Van den Abbeele", "lieve.vandenabbeele@voorbeeld.be", "0470 11 22 33"),
    ("Lieve", "Vandenabbeele", "lieve.vandenabbeele@voorbeeld.be", ""),
    ("Jozef", "Goethals", "", "051 20 30 40"),
    ("Jef", "Goethals", "jef.goethals@voorbeeld.be", "051/20 30 40"),
    ("Katrien", "Debusschere", "k.debusschere@buurthuis.example", ""),
    ("Katrien", "Debuschere", "", ""),
    ("Pieter-Jan", "Maes", "pj@buurthuis.example", ""),
    ("Maes", "Pieter Jan", "pj@buurthuis.example", ""),
    ("Zoë", "Wouters-Peeters", "zoe@post.example", "0499 12 12 12"),
    ("Zoe", "Wouters", "", "0499/12.12.12"),
)


def enter_twice(services: Services) -> list[int]:
    """Some people in two ways, with a job and a practice table behind them."""
    house = services.organisations.add("Buurthuis De Schakel", municipality="Izegem")[0]
    activity = services.activities.add("workshop", "Koken met restjes", date=date(2026, 5, 12))[0]
    keys = []
    for given, family, email, telephone in _TWICE:
        fields = {"email": email, "telephone": telephone, "organisation_id": house}
        keys.append(services.people.add(given, family, **fields)[0])
        services.participations.add(activity, keys[-1])
    services.people.edit(keys[0], job_title="coördinator vrijwilligers")
    for name, place in (
        ("OCMW Roeselare", "Roeselare"),
        ("Openbaar Centrum voor Maatschappelijk Welzijn Roeselare", ""),
    ):
        services.organisations.add(name, municipality=place)
    return keys


def duplicates(window: MainWindow) -> None:
    enter_twice(window.context.services)
    window.go("duplicates", only="people")
    page = window.page("duplicates")
    assert isinstance(page, DuplicatesPage)
    page.table.select_key(next(one.ids for one in page.model.rows() if "Lieve" in one.second.name))


def of_organisations(window: MainWindow) -> None:
    enter_twice(window.context.services)
    window.go("duplicates", only="organisations")


def nothing_twice(window: MainWindow) -> None:
    duplicates = window.context.services.duplicates
    for pair in duplicates.candidates(Noun.PEOPLE):
        duplicates.dismiss(Noun.PEOPLE, *pair.ids)
    window.go("duplicates", only="people")


def merged_before(window: MainWindow) -> None:
    services = window.context.services
    keys = enter_twice(services)
    for kept, gone in zip(keys[::2], keys[1::2], strict=True):
        services.duplicates.merge(Noun.PEOPLE, kept, gone)
    window.go("people")
    open_merges(window.context, Noun.PEOPLE, window)


def by_hand(window: MainWindow) -> None:
    services = window.context.services
    keys = enter_twice(services)
    window.go("people")
    row = next(one for one in services.people.rows(PersonFilter("Godelieve")) if one.id == keys[0])
    dialog = open_same_as(window.context, Noun.PEOPLE, row.id, row.name, window)
    dialog.other.set_value(keys[1], "Lieve Vandenabbeele")
    dialog.other.chosen.emit(keys[1])

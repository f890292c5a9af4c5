"""Pictures of lists that come in: looking them over, and what they leave with the participants."""

from pathlib import Path
from tempfile import TemporaryDirectory

from tests.shots_story import tonight
from zorgdesk.domain.changes import Noun
from zorgdesk.services.opening import Services
from zorgdesk.ui.attendance_import.dialog import ListDialog, open_list_import
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.participations.tab import ParticipantsTab


def choosing(window: MainWindow) -> None:
    """Nothing chosen yet."""
    _open(window)


def looked_over(window: MainWindow) -> None:
    """A report of Teams with people known, unknown and doubtful."""
    dialog = _open(window)
    _read(dialog, _report(_services(window), tonight(_services(window))))


def asks_day(window: MainWindow) -> None:
    """A list of which nobody can tell the day."""
    dialog = _open(window)
    _read(dialog, "Full Name\tUser Action\tTimestamp\nLotte De Smet\tJoined\t03/04/2026, 09:00:00\n")


def own_words(window: MainWindow) -> None:
    """A list of a site with words of its own for who comes."""
    dialog = _open(window)
    head = "First Name,Last Name,Current Employer,Email,Participant Status\n"
    said = ("Komt zeker", "Komt misschien", "Registered", "Heeft afgebeld", "Komt zeker")
    names = ("Lotte,Smeets", "Sofie,Aerts", "Pol,Wouters", "Amina,Haddad", "Noël,Pavlović")
    rows = (f"{name},Buurthuis De Brug,,{word}\n" for name, word in zip(names, said, strict=True))
    _read(dialog, head + "".join(rows))


def asks_columns(window: MainWindow) -> None:
    """A list of which no format knows the headings."""
    dialog = _open(window)
    _read(
        dialog,
        "Overzicht;;;;\n\nWie er zat;Vanwaar;Contact;Tekende;Opmerking\n"
        "Smeets Lotte;Buurthuis De Brug;lotte@voorbeeld.be;L.S.;\n"
        "Aerts Sofie;Kring Iris;sofie@voorbeeld.be;;komt later\n"
        "Wouters Pol;;pol@voorbeeld.be;PW;\n",
    )


def brought_in(window: MainWindow) -> None:
    """The participants afterwards, on somebody who is to be confirmed."""
    services, activity_id = _services(window), tonight(_services(window))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "rapport.csv"
        path.write_text(_report(services, activity_id), encoding="utf-8")
        proposal = services.attendance_import.propose(path, activity_id)
        window.context.act(lambda: services.attendance_import.store(path, proposal))
    new = next(one for one in services.participations.of(activity_id) if one.to_confirm)
    window.navigate(Noun.ACTIVITIES, activity_id, tab="participants")
    _tab(window).table.select_key(("participation", new.id))


def same_as(window: MainWindow) -> None:
    """Saying who somebody to be confirmed is."""
    brought_in(window)
    _tab(window).side.guest.brought_in.same.click()


def _open(window: MainWindow) -> ListDialog:
    services = _services(window)
    activity_id = tonight(services)
    window.navigate(Noun.ACTIVITIES, activity_id, tab="participants")
    activity = services.activities.get(activity_id)
    assert activity is not None
    return open_list_import(window.context, activity, window)


def _read(dialog: ListDialog, text: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "aanwezigheid.csv"
        path.write_text(text, encoding="utf-8")
        dialog.presenter.read(path)


def _report(services: Services, activity_id: int) -> str:
    """Eight people of the list, two unknown, somebody by telephone, and one name of two people."""
    guests = services.participations.of(activity_id)
    known = [one.name for one in guests[:7]]
    for _ in range(2):
        services.people.add("An", "Peeters")
    services.people.add("Noël", "Pavlović")
    names = [
        *known,
        "Lotte Smeets (Guest)",
        "Sofie Aerts (External)",
        "+32 470 12 34 **",
        "An Peeters",
        "Noel Pavlovic",
    ]
    activity = services.activities.get(activity_id)
    assert activity is not None
    assert activity.date is not None
    day = f"{activity.date:%d/%m/%Y}"
    lines = ["2. Deelnemers", "Naam\tEerste deelname\tLaatste vertrek\tDuur\tE-mail\tRol"]
    for place, name in enumerate(names):
        lines.append(f"{name}\t{day}, 19:0{place % 10}:00\t{day}, 21:1{place % 10}:00\t2h 10m\t\tPresentator")
    return "\n".join(lines)


def _tab(window: MainWindow) -> ParticipantsTab:
    return next(one for one in window.findChildren(ParticipantsTab) if one.isVisible())


def _services(window: MainWindow) -> Services:
    return window.context.services

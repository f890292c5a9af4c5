"""Pictures of what leaves the house: house style, sending, public names, minutes of a series."""

from pathlib import Path
from tempfile import TemporaryDirectory

from tests.exports.word_files import EXAMPLE, word_file
from tests.shots_story import held_with_minutes
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.services.opening import Services
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.minutes.tab import MinutesTab
from zorgdesk.ui.sending.series_dialog import open_series_minutes
from zorgdesk.ui.settings.house_style_section import HouseStyleSection
from zorgdesk.ui.settings.page import SettingsPage


def house_style(window: MainWindow) -> None:
    """A colour, a footer and a template."""
    own = _services(window).own_organisation
    own.set(accent="#8a1c4f", footer="Huis van de Buren vzw · Kerkstraat 1, 9160 Lokeren\nwww.voorbeeld.be")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "briefpapier huis van de buren.docx"
        path.write_bytes(EXAMPLE.read_bytes())
        own.set_word_template(path)
    _section(window)


def house_style_refused(window: MainWindow) -> None:
    """A colour that is too faint and a template with an unknown placeholder."""
    section = _section(window)
    section.accent.setText("#f2c200")
    section.accent.editingFinished.emit()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "briefpapier.docx"
        path.write_bytes(word_file("{{ titel_ }}", "{{ verslag }}"))
        window.context.act(
            lambda: window.context.services.own_organisation.set_word_template(path),
            failed=section._template_refused,
        )


def sending(window: MainWindow) -> None:
    """The dialog that writes a draft, with people who have no address."""
    activity_id = held_with_minutes(_services(window), oldest=False)
    window.navigate(Noun.ACTIVITIES, activity_id, tab="minutes")
    tab = next(one for one in window.findChildren(MinutesTab) if one.isVisible())
    tab.side.send.click()


def series_minutes(window: MainWindow) -> None:
    """The activities of a series, one of them cancelled."""
    services = _services(window)
    series = next(one for one in services.series.all() if "Lokaal" in one.title)
    open_series_minutes(window.context, series, window)


def public_names(window: MainWindow) -> None:
    """Names in the text: one to decide, one decided, one replaced by itself."""
    services = _services(window)
    activity_id = held_with_minutes(services, oldest=False)
    speakers = {one.person_id for one in services.programme.contributions(activity_id)}
    people = services.participations.of(activity_id)
    present = [one for one in people if one.organisation and one.person_id not in speakers]
    first, second, third = present[0], present[1], present[2]
    for text in (
        f"Zoals {first.name} al zei: zonder vervoer geen deelname. Dat vindt {second.given_name} ook.",
        f"Mevrouw {third.family_name} brengt de affiches rond.",
    ):
        services.entries.add(activity_id, EntryDraft(EntryKind.POINT_OF_ATTENTION, text))
    services.public_names.decide(activity_id, {third.family_name: "een vrijwilliger"})
    window.navigate(Noun.ACTIVITIES, activity_id, tab="minutes")
    tab = next(one for one in window.findChildren(MinutesTab) if one.isVisible())
    tab.side.public.box.click()
    tab.side.names.click()


def _section(window: MainWindow) -> HouseStyleSection:
    window.go("settings")
    page = next(one for one in window.findChildren(SettingsPage) if one.isVisible())
    page.show_section("house_style")
    return next(one for one in window.findChildren(HouseStyleSection) if one.isVisible())


def _services(window: MainWindow) -> Services:
    return window.context.services

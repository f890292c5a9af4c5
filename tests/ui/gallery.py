"""Every widget in one window: `python tests/ui/gallery.py FOLDER` saves it in light, dark and at 200 %."""

import datetime as dt
import os
import sys
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from zorgdesk.ui.theme import ThemeManager, px
from zorgdesk.ui.widgets.badge import Badge, BadgeContent
from zorgdesk.ui.widgets.bar_strip import BarStrip
from zorgdesk.ui.widgets.buttons import button, icon_button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.chips import Chips
from zorgdesk.ui.widgets.choice import Choice, NumberField
from zorgdesk.ui.widgets.counter import Counter
from zorgdesk.ui.widgets.data_table import DataTable
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.key_hint import KeyHints
from zorgdesk.ui.widgets.labels import SectionTitle, label
from zorgdesk.ui.widgets.optional_date import OptionalDate
from zorgdesk.ui.widgets.optional_time import OptionalTime
from zorgdesk.ui.widgets.page_header import PageHeader
from zorgdesk.ui.widgets.rail import Rail
from zorgdesk.ui.widgets.scroll_column import ScrollColumn
from zorgdesk.ui.widgets.search_box import SearchBox
from zorgdesk.ui.widgets.search_combo import SearchCombo
from zorgdesk.ui.widgets.table_models import Column, Kind, RowsModel
from zorgdesk.ui.widgets.thin_progress import ThinProgress
from zorgdesk.ui.widgets.toast import Toast

PRESENT = BadgeContent("aanwezig", "check", "good")
UNKNOWN = BadgeContent("niet ingevuld", "circle")
EXCUSED = BadgeContent("verontschuldigd", "mail")


@dataclass(frozen=True)
class Guest:
    id: int
    name: str
    organisation: str
    role: str
    state: BadgeContent
    arrival: dt.time | None


GUESTS = [
    Guest(1, "Maes, Lore", "Huis aan de Leie", "deelnemer", PRESENT, dt.time(19, 12)),
    Guest(2, "De Backer, Wim", "Buurtwerk De Brug", "deelnemer", PRESENT, dt.time(19, 14)),
    Guest(3, "El Amrani, Yasmina", "Stad Deinze, vrijetijd", "deelnemer", UNKNOWN, None),
    Guest(4, "Van den Broeck, Jos", "Bibliotheek Deinze", "deelnemer", EXCUSED, None),
    Guest(5, "Yılmaz, Gülşen", "Samen Sterk vzw", "deelnemer", UNKNOWN, None),
    Guest(6, "Wouters, Pieter-Jan", "OCMW Deinze", "deelnemer", PRESENT, dt.time(19, 20)),
]

COLUMNS = [
    Column("id", "Nr", 56, Kind.NUMBER),
    Column("name", "Naam", 200, Kind.STRONG),
    Column("organisation", "Organisatie", 0),
    Column("role", "Rol", 120),
    Column("state", "Aanwezigheid", 170, Kind.BADGE),
    Column("arrival", "Aankomst", 100, Kind.QUIET),
]


def check_in_page() -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(px(24), px(16), px(24), 0)
    column.setSpacing(px(12))
    header = PageHeader("Praktijktafel 4: Samen op stap")
    header.set_breadcrumb(["Activiteiten", "Reeks Buren"])
    header.set_badges([BadgeContent("loopt", "play", "accent")])
    header.add_button(button("Exporteer", icon_name="document"))
    column.addWidget(header)
    tabs = QTabBar()
    for word in ("Gegevens", "Programma && sprekers", "Deelnemers", "Live", "Verslag", "Opvolging"):
        tabs.addTab(word)
    tabs.setCurrentIndex(2)
    column.addWidget(tabs)
    body = QHBoxLayout()
    body.setSpacing(px(24))
    left = QVBoxLayout()
    left.setSpacing(px(16))
    keys = [("Enter", "aanwezig"), ("Shift Enter", "verontschuldigd"), ("Ctrl Enter", "nieuwe persoon")]
    search = SearchBox("Typ een naam of organisatie", keys, large=True)
    left.addWidget(search)
    model = RowsModel(COLUMNS)
    model.set_rows(GUESTS)
    table = DataTable(model, framed=True)
    table.select_key(3)
    left.addWidget(table, 1)
    body.addLayout(left, 1)
    body.addLayout(side_column())
    column.addLayout(body, 1)
    page.search = search  # type: ignore[attr-defined]
    return page


def side_column() -> QVBoxLayout:
    side = QVBoxLayout()
    side.setSpacing(px(16))
    counts = Card()
    counts.body.addWidget(Counter(21, "aanwezig van 34 ingeschreven", large=True))
    bar = ThinProgress()
    bar.set_fraction(21 / 34)
    counts.body.addWidget(bar)
    side.addWidget(counts)
    arrivals = Card()
    arrivals.body.addWidget(label("Aankomst per 5 minuten", "quiet"))
    strip = BarStrip()
    strip.set_bars(
        [(f"19:{m:02}", c) for m, c in zip(range(0, 40, 5), [1, 3, 8, 15, 12, 5, 2, 1], strict=True)]
    )
    arrivals.body.addWidget(strip)
    side.addWidget(arrivals)
    for text in ("Iedereen aanwezig", "Van papier invullen"):
        side.addWidget(button(text))
    side.addStretch()
    return side


def controls_page() -> QWidget:
    page = ScrollColumn()
    columns = QHBoxLayout()
    columns.setSpacing(px(24))
    page.body.addLayout(columns)
    left, right = QVBoxLayout(), QVBoxLayout()
    left.addWidget(buttons_card())
    left.addWidget(badges_card())
    left.addWidget(choices_card())
    left.addStretch()
    right.addWidget(form_card())
    empty = Card()
    empty.body.addWidget(
        EmptyState("flag", "Nog geen signalen", "Wat beleidsmakers moeten horen, komt hier.", "Nieuw signaal")
    )
    right.addWidget(empty, 1)
    columns.addLayout(left, 1)
    columns.addLayout(right, 1)
    return page


def buttons_card() -> Card:
    card = Card("Knoppen")
    holder = QWidget()
    flow = FlowLayout(holder, px(8))
    flow.addWidget(button("Nieuw signaal", "primary"))
    flow.addWidget(button("Maak dossier (3)", icon_name="document"))
    flow.addWidget(button("Rustig", "quiet", "filter"))
    flow.addWidget(button("Verwijder", "danger", "trash"))
    flow.addWidget(button("vergelijk", "link"))
    flow.addWidget(icon_button("more", "Meer"))
    checked = button("Bord", icon_name="board")
    checked.setCheckable(True)
    checked.setChecked(True)
    flow.addWidget(checked)
    disabled = button("Uit", "primary")
    disabled.setEnabled(False)
    flow.addWidget(disabled)
    flow.addWidget(button("Start de avond", "big", "play"))
    card.body.addWidget(holder)
    card.body.addWidget(KeyHints([("@", "wie"), ("?", "vraag"), (">", "reactie"), ("!", "aandachtspunt")]))
    return card


def badges_card() -> Card:
    card = Card("Toestanden")
    holder = QWidget()
    flow = FlowLayout(holder, px(6))
    for content in (
        BadgeContent("34 ingeschreven", "people", "accent"),
        BadgeContent("2 sprekers", "speech"),
        BadgeContent("1 open signaal", "flag", "signal"),
        BadgeContent("geen eigenaar", "warning", "danger"),
        BadgeContent("toegezegd", "check", "good"),
        BadgeContent("ontwerp"),
    ):
        flow.addWidget(Badge(content))
    card.body.addWidget(SectionTitle("Gecapteerd", 3))
    card.body.addWidget(holder)
    row = QHBoxLayout()
    row.setSpacing(px(32))
    for value, word in ((14, "activiteiten"), (312, "deelnames"), (187, "unieke personen")):
        row.addWidget(Counter(value, word))
    row.addStretch()
    card.body.addLayout(row)
    return card


def choices_card() -> Card:
    card = Card("Keuzes", tone="accent")
    group = QGroupBox("Groep")
    row = QHBoxLayout(group)
    for made in (QCheckBox("Aan"), QCheckBox("Uit"), QRadioButton("Eén"), QRadioButton("Twee")):
        made.setChecked(made.text() in ("Aan", "Eén"))
        row.addWidget(made)
    card.body.addWidget(group)
    return card


def form_card() -> Card:
    card = Card("Gegevens")
    form = Form()
    title = QLineEdit("Samen op stap")
    form.add("Titel", title, wide=True)
    date = OptionalDate()
    date.set_date(dt.date(2026, 9, 12))
    form.add("Datum", date)
    time = OptionalTime()
    time.set_time(dt.time(19, 30))
    form.add("Begin", time)
    kind = Choice([("table", "Praktijktafel"), ("training", "Vorming")])
    kind.set_key("table")
    form.add("Soort", kind)
    form.add("Nummer", NumberField())
    place = SearchCombo("Zoek een plaats", can_create=True)
    form.add("Plaats", place, hint="Typ twee letters")
    mail = QLineEdit("geen adres")
    form.add("E-mail", mail)
    form.set_error(mail, "Dit is geen e-mailadres")
    chips = Chips("Voeg een thema toe")
    chips.set_chips([(1, "drempels"), (2, "vrije tijd"), (3, "armoede")])
    form.add("Thema's", chips, wide=True)
    notes = QPlainTextEdit("Een paar woorden over de avond.")
    notes.setFixedHeight(px(72))
    form.add("Inleiding", notes, wide=True)
    card.body.addWidget(form)
    return card


def window() -> QWidget:
    made = QWidget()
    made.setWindowTitle("Zorgdesk")
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    rail = Rail("Zorgdesk")
    for key, icon_name, text in (
        ("today", "home", "Vandaag"),
        ("activities", "calendar", "Activiteiten"),
        ("people", "people", "Personen"),
        ("organisations", "building", "Organisaties"),
        ("signals", "flag", "Signalen"),
        ("practices", "idea", "Praktijken"),
        ("figures", "chart", "Cijfers"),
        ("plan", "grid", "Plan"),
    ):
        rail.add_item(key, icon_name, text)
    rail.add_foot_item("settings", "gear", "Instellingen")
    rail.select("activities")
    row.addWidget(rail)
    return made


def save(manager: ThemeManager, folder: Path, mode: str, percent: int) -> None:
    manager.apply(mode, percent)  # type: ignore[arg-type]
    for name, page in (("check-in", check_in_page()), ("controls", controls_page())):
        shown = window()
        shown.layout().addWidget(page)  # type: ignore[union-attr]
        toast = Toast(shown)
        shown.resize(1440, 900)
        shown.show()
        toast.show_message("Maes, Lore is aanwezig", "Ongedaan maken")
        if name == "check-in":
            page.search.edit.setFocus(Qt.FocusReason.OtherFocusReason)  # type: ignore[attr-defined]
        QApplication.processEvents()
        shown.grab().save(str(folder / f"{name}-{mode}-{percent}.png"))
        shown.close()


def main() -> None:
    application = QApplication(sys.argv)
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Belgium))
    manager = ThemeManager(application)
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    for mode, percent in (("light", 100), ("dark", 100), ("light", 200)):
        save(manager, folder, mode, percent)


if __name__ == "__main__":
    main()

"""Settings: how Zorgdesk looks, who uses it, its lists, the bin and the file."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from zorgdesk.domain.changes import Changes
from zorgdesk.ui.checklists.section import ChecklistsSection
from zorgdesk.ui.icons import icon, icon_size
from zorgdesk.ui.page import Page, PageContext, Pane
from zorgdesk.ui.settings.bin_section import BinSection
from zorgdesk.ui.settings.file_section import FileSection
from zorgdesk.ui.settings.house_style_section import HouseStyleSection
from zorgdesk.ui.settings.lists_section import ListsSection
from zorgdesk.ui.settings.look_section import LookSection
from zorgdesk.ui.settings.own_section import OwnSection
from zorgdesk.ui.settings.text_blocks_section import TextBlocksSection
from zorgdesk.ui.theme import px
from zorgdesk.ui.translations import QT_TRANSLATE_NOOP
from zorgdesk.ui.widgets.labels import label

_NARROW = 760  # width in pixels at 100 %

# A new section is one line here.
SECTIONS: tuple[tuple[str, str, str, Callable[[PageContext], Pane]], ...] = (
    ("look", QT_TRANSLATE_NOOP("settings", "Appearance"), "sun", LookSection),
    ("own", QT_TRANSLATE_NOOP("settings", "You and your organisation"), "person", OwnSection),
    ("house_style", QT_TRANSLATE_NOOP("settings", "House style"), "document-text", HouseStyleSection),
    ("lists", QT_TRANSLATE_NOOP("settings", "Lists"), "list", ListsSection),
    ("checklists", QT_TRANSLATE_NOOP("settings", "Checklists"), "check-square", ChecklistsSection),
    ("text_blocks", QT_TRANSLATE_NOOP("settings", "Text blocks"), "speech", TextBlocksSection),
    ("bin", QT_TRANSLATE_NOOP("settings", "Bin"), "trash", BinSection),
    ("file", QT_TRANSLATE_NOOP("settings", "File and backups"), "database", FileSection),
)


class SettingsPage(Page):
    """A list of sections on the left, the chosen one on the right."""

    name = "settings"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setObjectName("page")
        self.chooser = QListWidget()
        self.chooser.setObjectName("framed")
        self.chooser.setAccessibleName(self.tr("Sections"))
        self.chooser.setIconSize(icon_size())
        self.chooser.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.chooser.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.stack = QStackedWidget()
        self.sections: list[Pane] = []
        for _, title, icon_name, factory in SECTIONS:
            words = QCoreApplication.translate("settings", title)
            item = QListWidgetItem(icon(icon_name), words, self.chooser)
            item.setSizeHint(QSize(px(36), px(40)))
            item.setToolTip(words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            section = factory(context)
            self.sections.append(section)
            self.stack.addWidget(section)
        self.chooser.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.chooser.setCurrentRow(0)
        across = QHBoxLayout()
        across.setSpacing(px(24))
        across.addWidget(self.chooser)
        across.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(24))
        column.setSpacing(px(16))
        column.addWidget(label(self.tr("Settings"), "title"))
        column.addLayout(across, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the sections are icons with their words as tool tips, as on the rail."""
        super().resizeEvent(event)
        narrow = self.width() < px(_NARROW)
        self.chooser.setFixedWidth(px(56 if narrow else 264))
        for row, (_, title, _, _) in enumerate(SECTIONS):
            words = "" if narrow else QCoreApplication.translate("settings", title)
            self.chooser.item(row).setText(words)

    def take(self, changes: Changes) -> None:
        for section in self.sections:
            section.take(changes)

    def show_section(self, name: str) -> None:
        """Open one section by its name: "lists"."""
        self.chooser.setCurrentRow([section[0] for section in SECTIONS].index(name))

    def state(self) -> dict[str, Any]:
        return {"section": SECTIONS[self.chooser.currentRow()][0]}

    def restore(self, state: dict[str, Any]) -> None:
        if state.get("section") in [section[0] for section in SECTIONS]:
            self.show_section(state["section"])

    def focus_first(self) -> None:
        self.chooser.setFocus()

"""Language, light or dark, text size: applied as soon as they are chosen."""

from typing import TypeVar

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from zorgdesk.domain.changes import Changes
from zorgdesk.settings import FONT_SIZE, LANGUAGE, LIVE_SIGNS, THEME, Setting
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.settings.choices import FONT_SIZES, language_names, theme_names
from zorgdesk.ui.settings.section import section_column
from zorgdesk.ui.widgets.form import Form

T = TypeVar("T", str, int)


class LookSection(Pane):
    """The window is made anew in what was chosen, on the same page and record."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.language = self._combo(LANGUAGE, language_names())
        self.theme = self._combo(THEME, theme_names())
        self.text_size = self._combo(FONT_SIZE, [(size, f"{size} %") for size in FONT_SIZES])
        form = Form(columns=1)
        form.add(self.tr("Language"), self.language, hint=self.tr("The window changes at once."))
        form.add(self.tr("Light or dark"), self.theme)
        form.add(self.tr("Text size"), self.text_size, hint=self.tr("Of the size your system uses."))
        self.signs = QCheckBox(self.tr("Show the signs under the line of Live"))
        self.signs.setChecked(self.context.settings.get(LIVE_SIGNS))
        self.signs.toggled.connect(lambda on: self.context.settings.set(LIVE_SIGNS, on))
        section_column(self, [form, self.signs])

    def refresh(self, changes: Changes | None) -> None:
        """The signs are also switched where they stand."""
        if changes is None:
            self.signs.setChecked(self.context.settings.get(LIVE_SIGNS))
            self._stale = True  # and look again each time it is shown

    def _combo(self, setting: Setting[T], choices: list[tuple[T, str]]) -> QComboBox:
        combo = QComboBox()
        for value, words in choices:
            combo.addItem(words, value)
        combo.setCurrentIndex(max(0, combo.findData(self.context.settings.get(setting))))
        combo.activated.connect(lambda _: self._choose(setting, combo.currentData()))
        return combo

    def _choose(self, setting: Setting[T], value: T) -> None:
        if value != self.context.settings.get(setting):
            self.context.settings.set(setting, value)
            self.context.reopen(None)

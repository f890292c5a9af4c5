"""What the fields of a list are called, and how their values are shown."""

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.lists import ListName
from zorgdesk.domain.organisations import Scope, Stakeholder, World
from zorgdesk.domain.register_lists import Field
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.translations import QT_TRANSLATE_NOOP

_FIELDS: dict[Field, str] = {
    Field.GIVEN_NAME: QT_TRANSLATE_NOOP("list_import", "Given name"),
    Field.FAMILY_NAME: QT_TRANSLATE_NOOP("list_import", "Family name"),
    Field.NAME_GIVEN_FIRST: QT_TRANSLATE_NOOP("list_import", "Name, given name first"),
    Field.NAME_FAMILY_FIRST: QT_TRANSLATE_NOOP("list_import", "Name, family name first"),
    Field.ORGANISATION: QT_TRANSLATE_NOOP("list_import", "Organisation"),
    Field.ORGANISATION_NUMBER: QT_TRANSLATE_NOOP("list_import", "Enterprise number of the organisation"),
    Field.JOB_TITLE: QT_TRANSLATE_NOOP("list_import", "Job title"),
    Field.JOB_CATEGORY: QT_TRANSLATE_NOOP("list_import", "Job category"),
    Field.STARTS_ON: QT_TRANSLATE_NOOP("list_import", "There since"),
    Field.ENDS_ON: QT_TRANSLATE_NOOP("list_import", "There until"),
    Field.EMAIL: QT_TRANSLATE_NOOP("list_import", "E-mail"),
    Field.EMAIL_ALIASES: QT_TRANSLATE_NOOP("list_import", "Other e-mail addresses"),
    Field.TELEPHONE: QT_TRANSLATE_NOOP("list_import", "Telephone"),
    Field.NOTE: QT_TRANSLATE_NOOP("list_import", "Note"),
    Field.NAME: QT_TRANSLATE_NOOP("list_import", "Name"),
    Field.ALIASES: QT_TRANSLATE_NOOP("list_import", "Other names"),
    Field.NUMBER: QT_TRANSLATE_NOOP("list_import", "Enterprise number"),
    Field.WEBSITE: QT_TRANSLATE_NOOP("list_import", "Website"),
    Field.MUNICIPALITY: QT_TRANSLATE_NOOP("list_import", "Municipality"),
    Field.PARENT: QT_TRANSLATE_NOOP("list_import", "Part of"),
    Field.STAKEHOLDER: QT_TRANSLATE_NOOP("list_import", "Stakeholder"),
    Field.RECOGNISED: QT_TRANSLATE_NOOP("list_import", "Recognised"),
    Field.SCOPE: QT_TRANSLATE_NOOP("list_import", "Scope"),
    Field.ENTRANT: QT_TRANSLATE_NOOP("list_import", "Entrant"),
    Field.SECTOR: QT_TRANSLATE_NOOP("list_import", "Sector"),
    Field.ACTOR_GROUP: QT_TRANSLATE_NOOP("list_import", "Actor group"),
    Field.ACTOR_TYPE: QT_TRANSLATE_NOOP("list_import", "Actor type"),
    Field.WORLD: QT_TRANSLATE_NOOP("list_import", "World"),
    Field.THEMES: QT_TRANSLATE_NOOP("list_import", "Themes"),
    Field.TARGET_GROUPS: QT_TRANSLATE_NOOP("list_import", "Target groups"),
    Field.STATUS: QT_TRANSLATE_NOOP("list_import", "Present, excused, registered…"),
    Field.SIGNATURE: QT_TRANSLATE_NOOP("list_import", "Signature"),
    Field.JOINED: QT_TRANSLATE_NOOP("list_import", "Came in at"),
    Field.LEFT: QT_TRANSLATE_NOOP("list_import", "Left at"),
    Field.DURATION: QT_TRANSLATE_NOOP("list_import", "How long"),
    Field.SOURCE_KEY: QT_TRANSLATE_NOOP("list_import", "Number of the registration"),
}
_LISTS = {
    Field.JOB_CATEGORY: ListName.JOB_CATEGORY,
    Field.SECTOR: ListName.SECTOR,
    Field.ACTOR_GROUP: ListName.ACTOR_GROUP,
    Field.ACTOR_TYPE: ListName.ACTOR_TYPE,
    Field.THEMES: ListName.THEME,
    Field.TARGET_GROUPS: ListName.TARGET_GROUP,
}
_FIXED = {Field.STAKEHOLDER: Stakeholder, Field.SCOPE: Scope, Field.WORLD: World}


def field_word(field: Field) -> str:
    """The name of a field."""
    return QCoreApplication.translate("list_import", _FIELDS[field])


def value_words(labels: Labels, field: Field, text: str) -> str:
    """A value as people read it: codes of lists as their words, several of them with commas between."""
    if not text:
        return "–"
    if field in _LISTS:
        return ", ".join(labels.listed(_LISTS[field], code) for code in text.split("\n"))
    if field in _FIXED:
        return labels.word(_FIXED[field](text))
    if field in (Field.RECOGNISED, Field.ENTRANT):
        yes, no = (
            QCoreApplication.translate("list_import", "yes"),
            QCoreApplication.translate("list_import", "no"),
        )
        return {"True": yes, "False": no}.get(text, text)
    return ", ".join(text.split("\n")) if field in (Field.ALIASES, Field.EMAIL_ALIASES) else text

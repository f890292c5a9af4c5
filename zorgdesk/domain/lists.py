"""The editable lists: an organisation adds, renames, reorders and retires their values."""

from dataclasses import dataclass
from enum import StrEnum


class ListName(StrEnum):
    """Which list a value belongs to."""

    ACTIVITY_KIND = "activity_kind"
    JOB_CATEGORY = "job_category"
    SECTOR = "sector"
    ACTOR_GROUP = "actor_group"
    ACTOR_TYPE = "actor_type"
    THEME = "theme"
    TARGET_GROUP = "target_group"
    WELLBEING_ASPECT = "wellbeing_aspect"
    POLICY_LEVEL = "policy_level"


@dataclass(frozen=True, slots=True)
class ListValue:
    """One value. `code` is what records keep and never changes; the labels are what people read.

    `parent` is the code of the group an actor type belongs to. Retired values stay on old records.
    """

    id: int
    uid: str
    list_name: ListName
    code: str
    label_nl: str
    label_en: str = ""
    label_fr: str = ""
    parent: str | None = None
    position: int = 0
    retired: bool = False

    def label(self, language: str) -> str:
        """The word in nl, en or fr; the Dutch one where a translation was never given."""
        return {"en": self.label_en, "fr": self.label_fr}.get(language, "") or self.label_nl

"""What a new segment makes meaningless becomes empty; what it does not touch stays."""

from zorgdesk.domain.organisations import Scope, Stakeholder
from zorgdesk.domain.segment import cleared


def test_outside_the_sector_there_is_no_recognition() -> None:
    assert cleared({"stakeholder": Stakeholder.SECONDARY}) == {
        "recognised": None,
        "scope": None,
        "entrant": None,
    }


def test_in_the_sector_there_is_no_other_sector() -> None:
    assert cleared({"stakeholder": Stakeholder.PRIMARY}) == {"sector": None}


def test_who_is_neither_has_nothing_of_both() -> None:
    assert set(cleared({"stakeholder": None})) == {"recognised", "scope", "entrant", "sector"}


def test_without_recognition_there_is_no_scope() -> None:
    assert cleared({"recognised": False}) == {"scope": None, "entrant": None}
    assert cleared({"recognised": True}) == {}


def test_another_group_has_other_types() -> None:
    assert cleared({"actor_group": "policy"}) == {"actor_type": None}


def test_what_is_given_together_is_kept_together() -> None:
    fields = {
        "stakeholder": Stakeholder.SECONDARY,
        "scope": Scope.NATIONAL,
        "actor_group": "a",
        "actor_type": "b",
    }
    assert cleared(fields) == {"recognised": None, "entrant": None}
    assert cleared({"name": "De Lantaarn"}) == {}

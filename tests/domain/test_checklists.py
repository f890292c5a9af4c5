from datetime import date

import pytest

from zorgdesk.domain.checklist_proposal import proposed_steps
from zorgdesk.domain.checklists import due_on


@pytest.mark.parametrize(
    ("day", "days_before", "due"),
    [
        (date(2026, 9, 12), 0, date(2026, 9, 12)),
        (date(2026, 1, 3), 5, date(2025, 12, 29)),
        (None, 5, None),
        (date(2026, 9, 12), None, None),
        (date.min, 1, None),
    ],
)
def test_what_is_due_follows_the_day(day: date | None, days_before: int | None, due: date | None) -> None:
    assert due_on(day, days_before) == due


@pytest.mark.parametrize("kind", ["practice_table", "webinar", "conference", "consultation", "own_kind"])
def test_every_kind_has_a_proposal_in_three_languages_the_earliest_first(kind: str) -> None:
    proposals = [proposed_steps(kind, language) for language in ("nl", "en", "fr")]
    days = [[step.days_before for step in proposal] for proposal in proposals]
    assert days[0] == days[1] == days[2]
    assert days[0] == sorted(days[0], reverse=True)
    assert len({step.text for proposal in proposals for step in proposal}) == 3 * len(proposals[0])

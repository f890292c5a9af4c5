"""Who spoke and who was there or excused, each in one line: by name, by organisation or counted."""

from collections.abc import Iterable, Sequence

from zorgdesk.domain.activities import Contribution, SpeakingRole
from zorgdesk.domain.minutes import Naming
from zorgdesk.domain.names import fold, sort_key
from zorgdesk.domain.participations import Participation
from zorgdesk.exports.wording import Wording


def speakers_line(contributions: Iterable[Contribution], words: Wording) -> str:
    """Everybody who was announced, once, with organisation, job title and a role other than speaker."""
    announced: dict[tuple[str, str], list[str]] = {}
    for contribution in contributions:
        name = (contribution.person or "", contribution.organisation or "")
        details = announced.setdefault(name, [])
        for detail in (contribution.job_title, _role(contribution.role, words)):
            if detail and detail not in details:
                details.append(detail)
    named = ((person, organisation, *details) for (person, organisation), details in announced.items())
    return ", ".join(_with_details([word for word in name if word]) for name in named if any(name[:2]))


def attendance_line(participations: Sequence[Participation], naming: Naming, words: Wording) -> str:
    """Those who were present or excused, as the secretary chose to name them. Empty when there is nobody."""
    if not participations:
        return ""
    if naming is Naming.COUNTS:
        return _counts(participations, words)
    if naming is Naming.ORGANISATIONS:
        return _organisations(participations, words)
    ordered = sorted(participations, key=lambda one: sort_key(one.family_name, one.given_name))
    return ", ".join(
        _with_details([one.name, *([one.organisation] if one.organisation else [])]) for one in ordered
    )


def _counts(participations: Sequence[Participation], words: Wording) -> str:
    people = words.counted(len(participations), words.people)
    organisations = len({one.organisation for one in participations if one.organisation})
    if not organisations:
        return people
    return words.from_organisations.format(people, words.counted(organisations, words.organisations))


def _organisations(participations: Sequence[Participation], words: Wording) -> str:
    names = sorted({one.organisation for one in participations if one.organisation}, key=fold)
    alone = sum(not one.organisation for one in participations)
    if alone and not names:
        return words.counted(alone, words.people)
    if alone:
        names.append(words.counted(alone, words.without_organisation))
        return words.enumeration(names)
    return ", ".join(names)


def _role(role: SpeakingRole, words: Wording) -> str:
    return words.roles.get(role, "")


def _with_details(words: Sequence[str]) -> str:
    name, *details = words
    return f"{name} ({', '.join(details)})" if details else name

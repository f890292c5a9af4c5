"""What programs and people write for present, excused, registered …, in the languages they write in."""

from collections.abc import Mapping

from zorgdesk.domain.attendance_lists import word_key
from zorgdesk.domain.names import fold
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.imports.attendance.texts import plain
from zorgdesk.imports.sheets import Cell

_WORDS: dict[ParticipationStatus, str] = {
    ParticipationStatus.PRESENT: """
        x | ja | j | yes | y | oui | o | 1 | true | waar | vrai | ok | aanwezig | present | presente | p
        | attended | done | checked in | ingecheckt | was er | gekomen | a participe | joined |
        deelgenomen | aanwezig online
    """,
    ParticipationStatus.EXCUSED: """
        v | verontschuldigd | excused | excuse | excusee | verontschuldiging | afgemeld
    """,
    ParticipationStatus.ABSENT: """
        afwezig | absent | absente | nee | neen | n | no | non | 0 | false | onwaar | faux | no show |
        niet aanwezig | niet gekomen | noshow | niet komen opdagen | niet verschenen |
        niet opgedaagd | niet deelgenomen
    """,
    ParticipationStatus.REGISTERED: """
        registered | geregistreerd | deelnemend | ingeschreven | inscrit | inscrite | attending |
        confirmed | bevestigd | open | complete | completed | voltooid | confirme |
        aangemeld | unpaid | niet betaald | te betalen |
        pending payment | not paid | partially paid | pending from pay later | on hold
    """,
    ParticipationStatus.WAITING_LIST: """
        wachtlijst | on waitlist | waitlist | waiting list | liste d attente | pending from waitlist
    """,
    ParticipationStatus.INVITED: """
        uitgenodigd | invited | invite | invitee | draft | unconfirmed | pending | awaiting approval |
        niet bevestigd
    """,
    ParticipationStatus.CANCELLED: """
        geannuleerd | cancelled | canceled | cancel | annule | annulee | not attending | refunded |
        deleted | withdrawn | rejected | transferred | expired | terugbetaald | uitgeschreven
    """,
}
_STATUSES = {" ".join(word.split()): status for status, words in _WORDS.items() for word in words.split("|")}
_NO_WORDS: Mapping[str, ParticipationStatus] = {}
_TICKS = frozenset("✓✔☑✅√")


def status_of(cell: Cell, words: Mapping[str, ParticipationStatus] = _NO_WORDS) -> ParticipationStatus | None:
    """The status a cell says; None for nothing, and for words that are not known.

    `words` are those whose meaning people told, by their `word_key`.
    """
    if isinstance(cell, bool):
        return ParticipationStatus.PRESENT if cell else ParticipationStatus.ABSENT
    text = plain(cell)
    if text and set(text) <= _TICKS:
        return ParticipationStatus.PRESENT
    return _STATUSES.get(fold(text)) or words.get(word_key(text))

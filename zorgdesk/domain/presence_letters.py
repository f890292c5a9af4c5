"""Present, excused and absent as one letter each: for tables of many dates."""

from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.words import Word

LETTERS = {
    ParticipationStatus.PRESENT: Word("A", "P", "P"),
    ParticipationStatus.EXCUSED: Word("V", "E", "E"),
    ParticipationStatus.ABSENT: Word("X", "A", "A"),
}

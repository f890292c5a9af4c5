"""What is pictured of papers and of what comes back on them."""

from tests.shots_story import tonight
from zorgdesk.domain.activities import Activity
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.pasted_answers import pasted_answers
from zorgdesk.ui.evaluations.paste_dialog import open_paste
from zorgdesk.ui.evaluations.tab import EvaluationTab
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.papers.badges_dialog import BadgesDialog, open_badges

ANSWERS = """80 9 fijne sfeer, en iedereen kwam aan het woord
90 10 graag nog eens
65 7 de zaal was te warm
85 9
70 6 weinig tijd voor vragen; het tweede deel mocht langer duren
95 10 eindelijk mensen uit het andere werkveld ontmoet
- 8 goed voorbereid
75 8
60 5 moeilijk bereikbaar met de bus
"""
PASTED = """Tijdstempel;Hoe tevreden was u?;Zou u ons aanbevelen?;Opmerkingen
12/09 21:04;80;9;lekkere koffie
12/09 21:07;90;10;
12/09 21:10;heel erg;9;mooie verhalen
12/09 21:16;55;6;te veel jargon
"""


def badges(window: MainWindow) -> BadgesDialog:
    activity_id = tonight(window.context.services)
    window.navigate(Noun.ACTIVITIES, activity_id, tab="participants")
    activity = window.context.services.activities.get(activity_id)
    assert isinstance(activity, Activity)
    dialog = open_badges(window.context, activity, window)
    dialog.first.setValue(3)
    return dialog


def badges_busy(window: MainWindow) -> None:
    """Many badges on their way: it can be stopped."""
    dialog = badges(window)
    dialog._begun()
    dialog._show_progress(19, 32)


def evaluation(window: MainWindow) -> None:
    services = window.context.services
    services.evaluations.add_all(tonight(services), pasted_answers(ANSWERS).answers)
    window.navigate(Noun.ACTIVITIES, tonight(services), tab="evaluation")
    tab = next(one for one in window.findChildren(EvaluationTab) if one.isVisible())
    tab.line.edit.setText("90 9 eindelijk eens tijd om te praten")


def evaluation_pasted(window: MainWindow) -> None:
    evaluation(window)
    open_paste(window.context, window).text.setPlainText(PASTED)

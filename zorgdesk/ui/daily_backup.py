"""A backup a day, made beside the work once the window is up."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from zorgdesk.ui.task_runner import Lane

if TYPE_CHECKING:
    from zorgdesk.ui.window import Window

_EVERY = timedelta(hours=20)  # less than a day, so that the same hour tomorrow counts


def back_up_daily(window: "Window") -> None:
    """Make a backup when the last one is of yesterday; what goes wrong is said, and work goes on."""
    context = window.context

    def decide(last: datetime | None) -> None:
        if last is None or context.now() - last > _EVERY:
            back_up(window)

    context.ask(context.services.upkeep.last_backup, decide)


def back_up(window: "Window") -> None:
    """Make a backup now, without holding up the window."""
    context = window.context

    def made(path: Path) -> None:
        window.show_last_backup()

    context.runner.run(
        Lane.EXPORT, context.services.upkeep.backup, made, context.messages.failed, context.owner
    )

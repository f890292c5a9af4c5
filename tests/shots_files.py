"""Photographs of an evening, drawn here: a flip chart with coloured notes on it."""

from io import BytesIO

from PIL import Image, ImageDraw

from tests.shots_live import live
from tests.shots_reach import find, open_tonight, services_of
from tests.shots_story import tonight
from zorgdesk.domain.attachments import NewFile
from zorgdesk.domain.changes import Noun
from zorgdesk.services.opening import Services
from zorgdesk.ui.attachments.preview import Preview
from zorgdesk.ui.attachments.tab import AttachmentsTab
from zorgdesk.ui.main_window import MainWindow

_NOTES = ("#fde68a", "#fca5a5", "#bfdbfe", "#bbf7d0", "#ddd6fe")


def keep_pictures(services: Services, activity_id: int) -> None:
    """Three photographs, a letter, and something that will not be opened."""
    entry = services.entries.of(activity_id)[3]
    flip_chart, table = _flip_chart(900, 1200), _flip_chart(1600, 1000)
    services.attachments.add(
        Noun.ACTIVITIES, activity_id, [NewFile("uitnodiging.pdf", "application/pdf", b"%PDF-1.7" * 9000)]
    )
    services.attachments.add(
        Noun.ENTRIES, entry.id, [NewFile("flip-over groep 1.jpg", "image/jpeg", flip_chart)]
    )
    services.attachments.add(
        Noun.ACTIVITIES,
        activity_id,
        [
            NewFile("tafels en kaartjes.jpg", "image/jpeg", table),
            NewFile("aanwezigheidslijst oud.xlsm", "application/zip", b"PK" * 12_000),
        ],
    )


def _flip_chart(width: int, height: int) -> bytes:
    sheet = Image.new("RGB", (width, height), "#d6d3d1")
    pen = ImageDraw.Draw(sheet)
    pen.rectangle((width // 12, height // 20, width * 11 // 12, height * 19 // 20), fill="white")
    for place, colour in enumerate(_NOTES * 2):
        left = width // 8 + (place % 3) * width // 4
        top = height // 10 + (place // 3) * height // 5
        pen.rectangle((left, top, left + width // 5, top + height // 7), fill=colour)
        for line in range(3):
            y = top + height // 40 + line * height // 28
            pen.line((left + 20, y, left + width // 5 - 20 - line * 15, y), fill="#44403c", width=5)
    target = BytesIO()
    sheet.save(target, "JPEG")
    return target.getvalue()


def attachments(window: MainWindow) -> None:
    keep_pictures(services_of(window), tonight(services_of(window)))
    open_tonight("attachments")(window)


def live_with_files(window: MainWindow) -> None:
    keep_pictures(services_of(window), tonight(services_of(window)))
    live(window)


def attachment_large(window: MainWindow) -> None:
    attachments(window)
    tab = find(window, AttachmentsTab)
    Preview(window.context, tab.model.attachments(), 1, tab).open()

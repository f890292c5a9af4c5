"""Files come in: chosen, dropped or pasted; made ready beside the store, then kept in one action."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMimeData, QObject
from PySide6.QtGui import QImage, QImageWriter

from zorgdesk.domain.attachments import NewFile
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.errors import ZorgdeskError
from zorgdesk.sentences import sentence
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.task_runner import Lane, Progress, Task, TaskCancelled

Source = Path | QImage
"""A file, or a picture that is none yet."""


class Adding:
    """Adds files to a record and says what became of them. Once `owner` is gone nothing more is told."""

    def __init__(self, context: PageContext, owner: QObject) -> None:
        self._context = context
        self._owner = owner

    def add(
        self,
        noun: Noun,
        record_id: int,
        sources: Sequence[Source],
        *,
        scaled: bool = False,
        progress: Progress | None = None,
        ended: Callable[[], object] = lambda: None,
    ) -> Task:
        """Keep these with a record. What cannot be kept is said, and does not hold up the others."""
        into = partial(self.add, noun, record_id, progress=progress, ended=ended)

        def ready(found: "tuple[list[NewFile], list[tuple[Source, ZorgdeskError]]]") -> None:
            files, refused = found
            if files:
                add = self._context.services.attachments.add
                self._context.act(
                    lambda: add(noun, record_id, files), lambda _: self._tell(files, refused, into)
                )
            else:
                self._tell(files, refused, into)
            ended()

        def failed(error: Exception) -> None:
            ended()
            if not isinstance(error, TaskCancelled):
                self._context.messages.failed(error)

        return self._context.runner.run_long(
            Lane.EXPORT, lambda task: self._ready(task, sources, scaled), ready, failed, progress, self._owner
        )

    def _ready(
        self, task: Task, sources: Sequence[Source], scaled: bool
    ) -> tuple[list[NewFile], list[tuple[Source, ZorgdeskError]]]:
        files: list[NewFile] = []
        refused: list[tuple[Source, ZorgdeskError]] = []
        for place, source in enumerate(sources):
            task.report(place, len(sources))
            try:
                files.append(self._new_file(source, scaled))
            except ZorgdeskError as error:
                refused.append((source, error))
        return files, refused

    def _new_file(self, source: Source, scaled: bool) -> NewFile:
        attachments = self._context.services.attachments
        if isinstance(source, Path):
            return attachments.prepared(source, scaled=scaled)
        when = f"{self._context.now().astimezone():%Y-%m-%d %H.%M.%S}"
        name = QCoreApplication.translate("attachments", "Pasted {when}").format(when=when)
        return attachments.prepared_content(f"{name}.png", _png(source), scaled=scaled)

    def _tell(
        self,
        files: Sequence[NewFile],
        refused: Sequence[tuple[Source, ZorgdeskError]],
        again: Callable[..., Task],
    ) -> None:
        """What was refused matters more than what went well; too large pictures can come in smaller."""
        messages, say = self._context.messages, QCoreApplication.translate
        large = [source for source, error in refused if error.code == "picture_too_large"]
        if large:
            told = sentence(refused[0][1], self._context.labels.language)
            messages.told(told, say("attachments", "Add scaled down"), lambda: again(large, scaled=True))
        elif refused:
            messages.failed(refused[0][1])
        elif files:
            told = say("attachments", "Added: {names}").format(names=", ".join(file.name for file in files))
            messages.told(told, say("attachments", "Undo"), self._context.undo)


def sources_in(data: QMimeData) -> list[Source]:
    """The files, or else the picture, that somebody drops or pastes; never anything from a network."""
    files: list[Source] = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files or not data.hasImage():
        return files
    image = data.imageData()
    return [image] if isinstance(image, QImage) and not image.isNull() else []


def has_sources(data: QMimeData) -> bool:
    """Whether there is something to keep, without fetching it."""
    return any(url.isLocalFile() for url in data.urls()) or data.hasImage()


def tell_deleted(context: PageContext, name: str) -> Callable[[Changes], None]:
    """Say that a file went to the bin, with the way back."""
    told = QCoreApplication.translate("records", "{name} is in the bin.").format(name=name)
    undo = QCoreApplication.translate("records", "Undo")
    return lambda _changes: context.messages.told(told, undo, context.undo)


def _png(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(content.data())

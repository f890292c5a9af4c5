"""When the system asks the process to end (kill, log-out, Ctrl+C in a terminal): the window closes itself.

Python runs its handler only between two lines of Python, and Qt waits in C++: so a signal is also written to
a socket that Qt listens to.
"""

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

_ASKED = ("SIGTERM", "SIGINT", "SIGHUP")  # the last one is not on Windows


class Ending(QObject):
    """Lives as long as the application. What is typed is stored before the process ends."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._heard, self._told = socket.socketpair()
        self._told.setblocking(False)
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._listen)
        signal.set_wakeup_fd(self._told.fileno())
        for name in _ASKED:
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), lambda *_: application.closeAllWindows())

    def _listen(self) -> None:
        """Python runs the handler before this line."""
        self._heard.recv(1)

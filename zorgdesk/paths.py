"""Where Zorgdesk's own files stand. Nothing here makes a folder or a file."""

import os
from pathlib import Path

HOME_VARIABLE = "ZORGDESK_HOME"
"""Names one folder that holds settings, log and default store together: for tests and for a USB stick."""


def resources_dir() -> Path:
    """Templates, icons, styles, translations: inside the installed package, or beside it in the source."""
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def settings_file() -> Path:
    """The preferences of this user on this computer; where there are none yet it does not exist."""
    if home := _own_home():
        return home / "settings.json"
    import platformdirs

    return platformdirs.user_config_path("zorgdesk", appauthor=False, roaming=True) / "settings.json"


def log_file() -> Path:
    """What went wrong, without personal data; it may not exist yet."""
    if home := _own_home():
        return home / "zorgdesk.log"
    import platformdirs

    return platformdirs.user_log_path("zorgdesk", appauthor=False) / "zorgdesk.log"


def default_store() -> Path:
    """The store of somebody who never chose one. Its folder may still have to be made."""
    if home := _own_home():
        return home / "Zorgdesk.zorgdesk"
    import platformdirs

    return platformdirs.user_documents_path() / "Zorgdesk.zorgdesk"


def drafts_dir() -> Path:
    """Where drafts of e-mail stand for the mail program to open. The folder may still have to be made."""
    if home := _own_home():
        return home / "E-mail"
    import platformdirs

    return platformdirs.user_documents_path() / "Zorgdesk" / "E-mail"


def _own_home() -> Path | None:
    named = os.environ.get(HOME_VARIABLE)
    return Path(named) if named else None

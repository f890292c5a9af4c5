"""Dutch and French beside the English of the source, and Qt's own words for its buttons and dialogs."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from zorgdesk.paths import resources_dir


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text for lupdate, which knows this name; what shows it translates it. Qt's own says `object`."""
    return text


def install_translations(application: QCoreApplication, language: str) -> list[QTranslator]:
    """Make the application speak nl, en or fr. A file that is missing leaves those texts English.

    English has a file too, for its plurals. Returns what was installed, to remove it again.
    """
    installed = []
    QLocale.setDefault(QLocale({"nl": "nl_BE", "fr": "fr_BE", "en": "en_GB"}[language]))
    for folder, name in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}"),
        (str(resources_dir() / "translations"), f"zorgdesk_{language}"),
    ):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
            installed.append(translator)
    return installed

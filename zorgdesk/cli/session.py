"""Which store a command works on, in which language, and how it is opened."""

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from getpass import getpass
from pathlib import Path
from typing import TypeVar

from zorgdesk.cli.wording import say
from zorgdesk.errors import ZorgdeskError
from zorgdesk.paths import default_store
from zorgdesk.sentences import sentence
from zorgdesk.services.opening import Services, open_services
from zorgdesk.settings import AUTHOR, LAST_STORE, Settings

T = TypeVar("T")

STORE_VARIABLE = "ZORGDESK_STORE"
PASSPHRASE_VARIABLE = "ZORGDESK_PASSPHRASE"
EXPORT_PASSWORD_VARIABLE = "ZORGDESK_EXPORT_PASSWORD"
IMPORT_PASSWORD_VARIABLE = "ZORGDESK_IMPORT_PASSWORD"
NEW_PASSPHRASE_VARIABLE = "ZORGDESK_NEW_PASSPHRASE"


@dataclass(frozen=True, slots=True)
class Session:
    """One command being done."""

    arguments: Namespace
    language: str
    settings: Settings

    @property
    def json(self) -> bool:
        """Whether the result is for a program."""
        return "json" in self.arguments

    def named_store(self) -> Path | None:
        """The store that was asked for, on the command line or by the environment."""
        named = getattr(self.arguments, "store", None) or os.environ.get(STORE_VARIABLE)
        return Path(named) if named else None

    def store(self) -> Path:
        """The store to work on: the one asked for, the last one opened, or the default one."""
        last = self.settings.get(LAST_STORE)
        return self.named_store() or (Path(last) if last else default_store())

    @contextmanager
    def services(self, path: Path | None = None, *, make: bool = False) -> Iterator[Services]:
        """The services on the store; a store that is not there yet is only made when that is meant.

        Raises ZorgdeskError: store_missing, and what opening a store raises.
        """
        path = path or self.store()
        if not make:
            must_exist(path)
        author = self.settings.get(AUTHOR)
        services = self.unlocked(lambda words: open_services(path, author=author, passphrase=words))
        services.set_language(self.language)
        try:
            yield services
        finally:
            services.close()

    def unlocked(self, action: Callable[[str | None], T]) -> T:
        """Do something with the passphrase of the environment, else with one typed at the terminal."""
        try:
            return action(os.environ.get(PASSPHRASE_VARIABLE) or None)
        except ZorgdeskError as error:
            if error.code != "passphrase_needed" or not sys.stdin.isatty():
                raise
        return action(getpass(self.say("passphrase")))

    def new_passphrase(self) -> str:
        """The passphrase a store gets. Raises ZorgdeskError: new_passphrase_needed, passphrases_differ."""
        given = os.environ.get(NEW_PASSPHRASE_VARIABLE, "")
        if not given and sys.stdin.isatty():
            given = getpass(self.say("new_passphrase"))
            if given != getpass(self.say("once_more")):
                raise ZorgdeskError("passphrases_differ")
        if not given:
            raise ZorgdeskError("new_passphrase_needed")
        return given

    def export_password(self, target: Path) -> str | None:
        """The password an export gets: when asked for, or when the environment has one for a workbook.

        Raises ZorgdeskError: passwords_differ, export_password_needed.
        """
        given = os.environ.get(EXPORT_PASSWORD_VARIABLE, "")
        if not getattr(self.arguments, "password", False):
            return given if given and target.suffix.casefold() == ".xlsx" else None
        if not given and sys.stdin.isatty():
            given = getpass(self.say("export_password"))
            if given != getpass(self.say("once_more")):
                raise ZorgdeskError("passwords_differ")
        if not given:
            raise ZorgdeskError("export_password_needed")
        return given

    def with_password(self, read: Callable[[str | None], T]) -> T:
        """Read a file with the password of the environment, else with one typed at the terminal.

        One that is wrong is asked for again; nothing typed is the end of it. Raises ZorgdeskError:
        import_password_needed, wrong_list_password, and what `read` raises.
        """
        try:
            return read(os.environ.get(IMPORT_PASSWORD_VARIABLE) or None)
        except ZorgdeskError as error:
            if error.code != "list_password_needed":
                raise
            refused = ZorgdeskError("import_password_needed", **error.details)
        if not sys.stdin.isatty():
            raise refused
        while typed := getpass(self.say("export_password")):
            try:
                return read(typed)
            except ZorgdeskError as error:
                if error.code != "wrong_list_password":
                    raise
                refused = error
                print(sentence(error, self.language), file=sys.stderr, flush=True)
        raise refused

    def say(self, key: str, **details: object) -> str:
        """A wording in the person's language."""
        return say(key, self.language, **details)

    def progress(self, key: str, **details: object) -> None:
        """What takes a while is told to a person who is watching, never to a file."""
        if sys.stderr.isatty():
            print(self.say(key, **details), file=sys.stderr, flush=True)


def must_exist(path: Path) -> None:
    """Raises ZorgdeskError store_missing where there is nothing yet."""
    if not path.exists():
        raise ZorgdeskError("store_missing", path=path)

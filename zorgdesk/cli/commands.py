"""Which function does which command."""

from collections.abc import Callable

from zorgdesk.cli import files, listing, rights, showing, upkeep
from zorgdesk.cli.outcome import Outcome
from zorgdesk.cli.session import Session

COMMANDS: dict[str, Callable[[Session], Outcome]] = {
    "demo": upkeep.demo,
    "list": listing.list_kind,
    "show": showing.show,
    "import": files.import_file,
    "export": files.export,
    "access": rights.access,
    "forget": rights.forget,
    "encrypt": upkeep.encrypt,
    "check": upkeep.check,
    "backup": upkeep.backup,
    "restore": upkeep.restore,
}

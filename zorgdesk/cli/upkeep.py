"""Keeping the store safe, and a store to try things in."""

from datetime import date
from pathlib import Path

from zorgdesk.cli.outcome import Outcome
from zorgdesk.cli.session import Session, must_exist
from zorgdesk.errors import ZorgdeskError
from zorgdesk.paths import default_store
from zorgdesk.services import upkeep


def check(session: Session) -> Outcome:
    """`zorgdesk check`: exit status 1 and a sentence when something is wrong."""
    path = session.store()
    must_exist(path)
    result = session.unlocked(lambda words: upkeep.check(path, words, session.language))
    data = {
        "ok": result.ok,
        "problems": list(result.problems),
        "schema": result.schema,
        "encrypted": result.encrypted,
    }
    text = session.say("whole", path=path) if result.ok else ""
    return Outcome(data, text, result.problems, status=0 if result.ok else 1)


def backup(session: Session) -> Outcome:
    """`zorgdesk backup`."""
    with session.services() as services:
        made = services.upkeep.backup(session.arguments.to)
    return Outcome({"file": str(made)}, session.say("written", path=made))


def restore(session: Session) -> Outcome:
    """`zorgdesk restore FILE`."""
    path = session.store()
    replaced = session.unlocked(lambda words: upkeep.restore(session.arguments.file, path, words))
    lines = [session.say("restored", path=path)]
    if replaced:
        lines.append(session.say("replaced", path=replaced))
    return Outcome({"file": str(path), "replaced": str(replaced) if replaced else None}, "\n".join(lines))


def encrypt(session: Session) -> Outcome:
    """`zorgdesk encrypt`; says which older backups can still be read by anybody."""
    path = session.store()
    must_exist(path)
    remove = session.arguments.remove
    new = None if remove else session.new_passphrase()
    session.unlocked(lambda words: upkeep.encrypt(path, words, new))
    said = []
    if not remove and (plain := upkeep.unencrypted_backups(path)):
        said.append(session.say("plain_backups", number=len(plain), folder=plain[0].parent))
    text = session.say("decrypted" if remove else "encrypted", path=path)
    return Outcome({"file": str(path), "encrypted": not remove}, text, tuple(said))


def demo(session: Session) -> Outcome:
    """`zorgdesk demo`: a store that was named must be new; the one without a name is shown again."""
    named = session.named_store()
    path = named or default_store().with_name("Demo.zorgdesk")
    shown = None if session.arguments.no_window else path
    if path.exists() and (named or not shown):
        raise ZorgdeskError("store_exists", path=path)
    if not path.exists():
        _make_demo(session, path)
    return Outcome({"file": str(path)}, session.say("demo_made", path=path), open=shown)


def _make_demo(session: Session, path: Path) -> None:
    from zorgdesk.demo.story import make_demo

    session.progress("writing", path=path)
    try:
        make_demo(path, date.today())
    except BaseException:
        path.unlink(missing_ok=True)
        raise

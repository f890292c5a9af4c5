"""Who may import whom. The way is ui → services → imports, exports, figures, db → domain, and never back."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "zorgdesk"

EVERYBODYS = {"errors", "files", "logs", "paths", "sentences", "settings"}
MAY_IMPORT = {
    "domain": {"errors"},
    "db": {"domain"} | EVERYBODYS,
    "imports": {"domain"} | EVERYBODYS,
    "exports": {"domain"} | EVERYBODYS,
    "figures": {"db", "domain"} | EVERYBODYS,
    "services": {"db", "imports", "exports", "figures", "domain"} | EVERYBODYS,
    "ui": {"services", "domain"} | EVERYBODYS,
    "demo": {"services", "domain"} | EVERYBODYS,
} | dict.fromkeys(EVERYBODYS, EVERYBODYS)
COMPOSERS = {"__init__", "__main__", "app", "cli"}
"""They know everything, and only they know each other."""

ONLY_IN = {
    "PySide6": {"ui", "app"},
    "shiboken6": {"ui", "app"},
    "sqlalchemy": {"db"},
    "alembic": {"db"},
    "sqlcipher3": {"db"},
    "sqlite3": {"db"},
}

PLAIN_PIECES = {"ui.widgets", "ui.theme", "ui.icons", "domain.dates"}
"""All that `ui.widgets` may know: no word of the application, so that every page can use them."""


def modules_of(source: Path) -> dict[str, Path]:
    """Every module by its dotted name below the package: `db.tables`, and `db` for its `__init__.py`."""
    found = {}
    for file in sorted(source.rglob("*.py")):
        parts = file.relative_to(source).with_suffix("").parts
        found[".".join(parts[:-1] if len(parts) > 1 and parts[-1] == "__init__" else parts)] = file
    return found


def imports_of(file: Path) -> Iterator[str]:
    """Every name that is imported anywhere in the file: late, for typing only, or by `import_module`."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        match node:
            case ast.Import():
                yield from (alias.name for alias in node.names)
            case ast.ImportFrom(module=str(module), level=0):
                yield from (f"{module}.{alias.name}" for alias in node.names)
            case ast.ImportFrom():
                yield "zorgdesk.relative"
            case ast.Call(func=ast.Name(id="import_module") | ast.Attribute(attr="import_module")):
                yield from (word.value for word in node.args if isinstance(word, ast.Constant))


def own_imports(file: Path, modules: dict[str, Path]) -> set[str]:
    """The package's modules this file imports: `db.tables` for `from zorgdesk.db.tables import people`."""
    own = set()
    for name in imports_of(file):
        if name == "zorgdesk" or not name.startswith("zorgdesk."):
            continue
        target = name.removeprefix("zorgdesk.")
        while target and target not in modules:
            target = target.rpartition(".")[0]
        own.add(target or "__init__")
    return own


def layer_of(module: str) -> str:
    return module.split(".", maxsplit=1)[0]


def breaches(source: Path) -> list[str]:
    modules = modules_of(source)
    found = []
    for module, file in modules.items():
        layer = layer_of(module)
        if layer not in MAY_IMPORT and layer not in COMPOSERS:
            found.append(f"{module} stands in no layer")
            continue
        for target in own_imports(file, modules):
            if module.startswith("ui.widgets") and not is_plain_piece(target):
                found.append(f"{module} imports {target}")
            allowed = layer in COMPOSERS or layer_of(target) in MAY_IMPORT[layer] | {layer, "__init__"}
            if not allowed:
                found.append(f"{module} imports {target}")
        for name in imports_of(file):
            library = name.split(".")[0]
            if layer not in ONLY_IN.get(library, {layer}):
                found.append(f"{module} imports {library}")
            if module.endswith(".presenter") and name.startswith("PySide6.QtWidgets"):
                found.append(f"{module} imports QtWidgets")
            if layer in EVERYBODYS and library not in sys.stdlib_module_names | {"zorgdesk", "platformdirs"}:
                found.append(f"{module} imports {library}")
    return found


def is_plain_piece(module: str) -> bool:
    return any(module == piece or module.startswith(f"{piece}.") for piece in PLAIN_PIECES)


def circles(source: Path) -> list[str]:
    """Each circle once, as `a → b → a`."""
    modules = modules_of(source)
    graph = {module: sorted(own_imports(file, modules) - {module}) for module, file in modules.items()}
    found, done = [], set()

    def visit(module: str, way: list[str]) -> None:
        if module in way:
            found.append(" → ".join([*way[way.index(module) :], module]))
        elif module not in done:
            for target in graph[module]:
                visit(target, [*way, module])
            done.add(module)

    for module in graph:
        visit(module, [])
    return found


def test_every_import_goes_down() -> None:
    assert breaches(SOURCE) == []


def test_no_module_imports_itself_by_a_detour() -> None:
    assert circles(SOURCE) == []


@pytest.mark.parametrize(
    ("module", "line", "breach"),
    [
        ("domain/people.py", "import zorgdesk.db.store", "domain.people imports db.store"),
        ("domain/people.py", "from zorgdesk import files", "domain.people imports files"),
        ("ui/page.py", "def late():\n    from sqlalchemy import text", "ui.page imports sqlalchemy"),
        ("ui/page.py", "from zorgdesk.exports import docx", "ui.page imports exports.docx"),
        (
            "ui/page.py",
            "import importlib\nimportlib.import_module('zorgdesk.db.store')",
            "ui.page imports db.store",
        ),
        ("services/people.py", "from PySide6.QtCore import QObject", "services.people imports PySide6"),
        ("services/people.py", "from zorgdesk.app import main", "services.people imports app"),
        ("cli.py", "import PySide6", "cli imports PySide6"),
        ("ui/widgets/card.py", "import zorgdesk.services.people", "ui.widgets.card imports services.people"),
        (
            "ui/people/presenter.py",
            "from PySide6.QtWidgets import QWidget",
            "ui.people.presenter imports QtWidgets",
        ),
        ("files.py", "import openpyxl", "files imports openpyxl"),
        ("helpers.py", "", "helpers stands in no layer"),
    ],
)
def test_a_breach_is_found(tmp_path: Path, module: str, line: str, breach: str) -> None:
    write(
        tmp_path,
        {"app.py": "", "files.py": "", "db/store.py": "", "exports/docx.py": "", "services/people.py": ""},
    )
    write(tmp_path, {module: line})
    assert breaches(tmp_path) == [breach]


def test_a_circle_is_found(tmp_path: Path) -> None:
    late = "def late():\n    import zorgdesk.domain.tasks"
    write(
        tmp_path, {"domain/tasks.py": "from zorgdesk.domain.people import Person", "domain/people.py": late}
    )
    assert circles(tmp_path) == ["domain.people → domain.tasks → domain.people"]


def write(source: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_text(text, encoding="utf-8")

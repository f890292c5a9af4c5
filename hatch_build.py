"""Compile the translations into the wheel."""

import subprocess
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileTranslations(BuildHookInterface):  # type: ignore[type-arg]
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name != "wheel":
            return
        for source in sorted((Path(self.root) / "resources" / "translations").glob("*.ts")):
            compiled = source.with_suffix(".qm")
            # Beside its source: pyproject.toml puts the whole of resources/ into the wheel.
            subprocess.run([_lrelease(), source, "-qm", compiled], check=True, stdout=subprocess.DEVNULL)


def _lrelease() -> Path:
    """Found without importing PySide6, which would ask for the libraries of a window."""
    found = find_spec("PySide6")
    if found is None or not found.submodule_search_locations:
        raise RuntimeError("PySide6 is needed to compile the translations")
    return Path(found.submodule_search_locations[0]) / "lrelease"

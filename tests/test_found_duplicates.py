"""Of ten ways to enter somebody twice, in a generated register: found, and hardly anybody wrongly."""

from pathlib import Path

import pytest

from benchmarks.duplicates import found
from benchmarks.generated_duplicates import KINDS, register


@pytest.mark.parametrize("seed", [1, 2])
def test_at_least_95_in_a_hundred_are_found_at_90_in_a_hundred_right(tmp_path: Path, seed: int) -> None:
    made = register(tmp_path, 2_000, seed)
    assert set(made.planted.values()) == KINDS.keys()
    assert len(made.planted) == 60
    missed, wrong = found(made)
    assert missed.kept
    assert missed.ours <= 0.05
    assert wrong.kept
    assert wrong.ours <= 0.10

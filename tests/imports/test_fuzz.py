"""Five hundred spoiled files; `python3 start.py bench --fuzz` reads twenty thousand."""

from tests.imports.fuzzing import fuzz


def test_no_spoiled_file_gets_the_better_of_a_reader() -> None:
    tally = fuzz(500, seed=20261122)
    assert tally.previews > 50
    assert tally.refusals > 50

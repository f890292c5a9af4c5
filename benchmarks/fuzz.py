"""Twenty thousand spoiled files over all readers, for start.py bench --fuzz: a preview or a sentence."""

from tests.imports.fuzzing import fuzz

_FILES = 20_000
_SEEDS = 20


def run() -> int:
    """Spoil and read. An AssertionError names the file that broke a promise, and where it is kept."""
    previews = refusals = 0
    for seed in range(_SEEDS):
        tally = fuzz(_FILES // _SEEDS, seed)
        previews += tally.previews
        refusals += tally.refusals
        print(
            f"{(seed + 1) * _FILES // _SEEDS:,} files: {previews:,} previews, {refusals:,} refused",
            flush=True,
        )
    return 0

"""Starts Zorgdesk: the window, or one command."""

import sys

from zorgdesk.cli.run import run


def main() -> None:
    """Run what the command line asks for and leave with its exit status."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()

"""The command line: for scripts, support and tests. Qt is only imported to open the window."""

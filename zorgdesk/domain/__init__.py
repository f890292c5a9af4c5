"""What Zorgdesk is about: plain frozen dataclasses, enums and rules. No I/O, no Qt, no SQL."""

"""The organisation that keeps this store: its name and logo stand on what it sends out."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OwnOrganisation:
    """Name, logo (PNG or JPEG bytes) and house style, all optional.

    `accent` is a colour as "#rrggbb"; `word_template` a .docx with placeholders, with the name of its file.
    """

    name: str = ""
    logo: bytes | None = None
    accent: str = ""
    footer: str = ""
    word_template: bytes | None = None
    word_template_name: str = ""

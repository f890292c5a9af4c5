"""The organisation that keeps this store: its name and logo stand on what it sends out."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OwnOrganisation:
    """Name and logo (PNG or JPEG bytes), both optional."""

    name: str = ""
    logo: bytes | None = None

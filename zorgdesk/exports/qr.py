"""QR codes as drawings that stay sharp at any size."""

from io import BytesIO

import segno

_MASK = 3


def qr_svg(text: str) -> str:
    """The code as SVG, black squares with the white edge that scanners need.

    The pattern laid over it, of the eight that every scanner knows, is always the same one. Weighing them
    takes most of the time, and helps against large black or white areas alone: random letters have none.
    """
    drawn = BytesIO()
    code = segno.make(text, error="q", mask=_MASK, micro=False)
    code.save(drawn, kind="svg", border=4, light="white", xmldecl=False, svgns=True)
    return drawn.getvalue().decode()

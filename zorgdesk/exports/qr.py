"""QR codes as drawings that stay sharp at any size."""

from io import BytesIO

import segno


def qr_svg(text: str) -> str:
    """The code as SVG, black squares with the white edge that scanners need."""
    drawn = BytesIO()
    code = segno.make(text, error="q", micro=False)
    code.save(drawn, kind="svg", border=4, light="white", xmldecl=False, svgns=True)
    return drawn.getvalue().decode()

"""Reports of invented organisations as word processors save them."""

from io import BytesIO
from pathlib import Path

import typst
from docx import Document
from odfdo import Document as OdtDocument
from odfdo import Header, List, ListItem, Paragraph, Style

_PRESENT = "Ilse Baert (Jeugddienst Rode)\nPieter-Jan De Wachter, coördinator bij Ankerpunt\nYasmina Ouali"


def docx_overleg() -> bytes:
    """A form of two columns, heading styles, lists, a table of tasks, and words in the page margins."""
    document = Document()
    document.sections[0].header.paragraphs[0].text = "Welzijnsraad Oostrand – vertrouwelijk"
    document.add_paragraph("Verslag overlegmoment 7: Jongeren en mentaal welzijn", style="Title")
    form = document.add_table(rows=0, cols=2)
    for label, value in (
        ("Datum", "woensdag 12 februari 2020, 13.30u – 16u"),
        ("Locatie", "Jeugdhuis De Toekan, Sint-Genesius-Rode"),
        (
            "Aanwezig",
            _PRESENT,
        ),
        ("Verontschuldigd", "Guido Thys"),
        ("Verslag", "Ilse Baert"),
    ):
        row = form.add_row()
        row.cells[0].text, row.cells[1].text = label, value
    document.add_heading("Welkom", level=1)
    document.add_paragraph("Ilse verwelkomt iedereen in het vernieuwde jeugdhuis.")
    document.add_heading("Wachtlijsten", level=1)
    document.add_paragraph(
        "Pieter-Jan De Wachter: “Een jongere wacht nu vier maanden op een eerste gesprek.”"
    )
    document.add_paragraph("“Wie zestien is, kan niet vier maanden wachten.”")
    document.add_heading("Cijfers", level=2)
    document.add_paragraph("Vraag van Yasmina: Tellen jullie ook wie afhaakt?")
    document.add_paragraph("Reacties:")
    document.add_paragraph("Neen, dat wordt niet bijgehouden.", style="List Bullet")
    document.add_paragraph("Ilse: “Bij ons wel, ongeveer één op drie.”", style="List Number")
    document.add_paragraph("Aandachtspunt: tel ook wie wegblijft")
    document.add_heading("Besluit en acties", level=1)
    document.add_paragraph("De cijfers komen op de agenda van het lokaal bestuur.", style="List Bullet")
    tasks = document.add_table(rows=1, cols=3)
    for cell, text in zip(tasks.rows[0].cells, ("Wie", "Wat", "Wanneer"), strict=True):
        cell.text = text
    for texts in (
        ("Yasmina", "cijfers opvragen", "1/3/2020"),
        ("Iedereen", "verhalen verzamelen", "volgende keer"),
    ):
        for cell, text in zip(tasks.add_row().cells, texts, strict=True):
            cell.text = text
    document.add_paragraph("Volgende bijeenkomst: 15 april 2020")
    return _saved(document)


def odt_trefdag() -> bytes:
    """An OpenDocument text with a title style, headings on two levels and a nested list."""
    document = OdtDocument("text")
    body = document.body
    body.clear()
    document.insert_style(Style("paragraph", name="P1", parent_style="Title"), automatic=True)
    body.append(Paragraph("Trefdag ‘Muziek zonder drempel’", style="P1"))
    body.append(Paragraph("Turnhout, 21 september 2019"))
    body.append(
        Paragraph(
            "Sprekers: Wannes Dierckx (muzikant, Klankkast vzw) en Hilde Storms, docent bij Muziek Kempen"
        )
    )
    body.append(Paragraph("Honderd mensen kwamen luisteren naar wat er in de regio leeft."))
    body.append(Header(1, "Ontvangst met koffie"))
    body.append(Header(1, "Deel 1: twee verhalen"))
    body.append(Paragraph("Wannes: „Een trommel heeft geen handleiding nodig.”"))
    body.append(Paragraph("Een deelnemer (A): „Mag ik ook meedoen als ik geen noten lees?”"))
    body.append(Paragraph("Een deelnemer (B): „Dat vroeg ik mij ook af.”"))
    body.append(Header(2, "Kleine tussenkop"))
    body.append(Paragraph("Hilde Storms: „Bij ons betaalt wie minder heeft, de helft.”"))
    body.append(Header(1, "Afronding"))
    points = List()
    for text in ("maak een uitleendienst voor instrumenten", "speel buiten"):
        item = ListItem()
        item.append(Paragraph(text))
        points.append(item)
    body.append(Paragraph("Aandachtspunten:"))
    body.append(points)
    return _saved(document)


_TYPST = """
#set page(paper: "a6", numbering: "1", header: [Vormingscentrum Het Anker])
#set par(justify: true)
#set text(lang: "nl", hyphenate: true, size: 11pt, font: "Libertinus Serif")
#align(center, text(19pt)[*Workshop 2: Samen zingen*])
#align(center)[zaterdag 4 juni 2022, Oude Melkerij, Merksplas]

Tijdens deze workshop gingen vijftien vrijwilligers aan de slag met meerstemmige liederen, zonder partituren
en zonder dirigent, en onderzochten ze hoe verenigingen samenwerkingsverbanden opzetten.

*Sprekers:* Greet Nuyts (Koor De Leeuwerik, dirigent)

= Deel 1: inzingen
Greet: “Iedereen die kan praten, kan zingen. We beginnen met ademhalen, dan met neuriën, en daarna pas met
woorden. Verantwoordelijkheidsgevoel is er genoeg, het plezier moet je soms een handje helpen. Dat leerde ik
in de gemeenschapscentra van de streek, waar niemand een stem had en iedereen toch meezong.”

“Wie bang is, zet ik naast iemand met een stevige stem. Na een half uur hoor je het verschil niet meer.”

= Deel 2: vragen
Vraag vanuit WZC Ter Linde: “Kan dit met mensen die het geheugen kwijtraken?”

Reacties:
- Greet: “Net met hen. De oude liederen zitten diep, dieper dan de namen van de kinderen, en wie meezingt,
  praat achteraf ook meer.”
- Plan het in de voormiddag, dan zijn de bewoners wakker en is er begeleiding genoeg.

Aandachtspunt: kies liederen die de mensen zelf kennen
"""


def pdf_workshop(folder: Path) -> bytes:
    """A PDF of two small pages, with hyphens at line ends, a page header and page numbers."""
    source = folder / "workshop.typ"
    source.write_text(_TYPST, encoding="utf-8")
    return bytes(typst.compile(str(source)))


def _saved(document: object) -> bytes:
    target = BytesIO()
    document.save(target)  # type: ignore[attr-defined]
    return target.getvalue()

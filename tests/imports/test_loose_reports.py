"""Reports that keep to no form: names in columns, questions in bullets, arrows, names behind quotations."""

from datetime import date

from tests.imports.reading import propose, read, said
from zorgdesk.domain.activities import ProgrammeItemKind
from zorgdesk.domain.minutes_proposal import AttendeeProposal, TaskProposal
from zorgdesk.domain.participations import ParticipationRole


def test_labels_may_tell_the_organisation_and_bullets_may_nest() -> None:
    report = read("vrijwilligers.md")
    assert (report.number, report.title, report.date) == (3, "Vrijwilligers in de wijk", date(2018, 3, 14))
    assert report.introduction == "Hoe vind je vrijwilligers? Dat was de vraag van de avond."
    assert said(report)[:10] == [
        ("statement", "Hanne Willems", "We starten altijd met koffie."),
        ("statement", "Hanne Willems", "Daarna pas komt het werk."),
        ("statement", "Lut Geerts", "Wij volgen dat."),
        ("statement", "Mevrouw Peeters", "Ik ook."),
        ("statement", None, "Wie wil reageren?"),
        ("question", "Omar Benali", "Hoe lang blijven ze?"),
        ("reaction", "Hanne Willems", "Soms jaren."),
        ("reaction", None, "Sommigen blijven maar één dag."),
        ("question", "KVLV", "En de verzekering?"),
        ("question", None, "Mag ik ook meedoen?"),
    ]
    assert {one.reply_to for one in report.entries if one.kind.value == "reaction"} == {5}
    assert report.tasks == (
        TaskProposal("affiche maken", "Omar Benali", date(2018, 4, 1)),
        TaskProposal("zaal zoeken — Hanne en Omar"),
    )


def test_names_in_columns_and_agreements_behind_arrows() -> None:
    report = read("stuurgroep.txt")
    assert (report.kind, report.date, report.place) == (
        "consultation",
        date(2021, 10, 3),
        "stadhuis Roeselare",
    )
    assert report.attendees[:3] == (
        AttendeeProposal("Peter Callens", job_title="voorzitter"),
        AttendeeProposal(
            "Marijke Dewulf",
            "stad Roeselare",
            "cultuurbeleidscoördinator",
            role=ParticipationRole.SECRETARY,
        ),
        AttendeeProposal("Sofie Lambrecht", "vzw De Lift"),
    )
    assert [(part.title, part.kind) for part in report.parts] == [
        ("Verwelkoming", ProgrammeItemKind.RECEPTION),
        ("UiTPAS", ProgrammeItemKind.PART),
        ("Varia", ProgrammeItemKind.PART),
    ]
    assert "1. Verwelkoming\n2. UiTPAS\n3. Varia" in report.introduction
    assert ("statement", "Peter Callens", "dat moet eerst naar het college.") in said(report)
    assert ("decision", None, "het buurthuis wordt een verkooppunt") in said(report)
    assert report.tasks == (
        TaskProposal("Marijke vraagt cijfers per wijk op", "Marijke Dewulf", date(2021, 11, 1)),
    )
    assert report.next_date == date(2021, 12, 6)


def test_who_spoke_may_stand_behind_the_words() -> None:
    report = read("collegagroep.txt")
    assert [one.name for one in report.attendees] == ["Tine", "Joke", "Bert"]
    assert "Aanwezigen: 2 collega's van Zaalzicht" in report.introduction
    assert said(report) == [
        ("note", None, "Joke vertelt hoe De Kring haar nieuwsbrief vernieuwde:"),
        ("statement", "Joke", "We schrapten de helft van de artikels"),
        ("statement", "Joke", "Het aantal lezers steeg."),
        ("question", "Bert", "hoe meet je dat?"),
        ("reaction", "Joke", "met Mailchimp."),
        ("question", None, "wat kost dat?"),
        ("reaction", "Bert", "gratis onder 500 adressen"),
        ("reaction", None, "er bestaat ook een Belgisch alternatief"),
        ("statement", "Tine", "Iedereen zit op Instagram, behalve de mensen die we willen bereiken."),
        ("idea", None, "werk met WhatsApp-groepen"),
    ]


def test_a_part_may_have_its_title_on_the_next_line_and_a_speaker_above_the_words() -> None:
    report = propose("Vorming Koken\n3 mei 2017\n\nDeel 1\nSamen snijden\n\nTrees:\n“Snij de ui fijn.”\n")
    assert [part.title for part in report.parts] == ["Samen snijden"]
    assert said(report) == [("statement", "Trees", "Snij de ui fijn.")]


def test_lines_that_are_only_bold_are_headings_where_there_are_no_others() -> None:
    report = propose(
        "**Verslag vorming Koken**\n\n**1. Welkom**\n\nIedereen is er.\n\n**2. Soep**\n\nEet!\n", "md"
    )
    assert [(part.title, part.kind) for part in report.parts] == [
        ("Welkom", ProgrammeItemKind.RECEPTION),
        ("Soep", ProgrammeItemKind.PART),
    ]


def test_the_moderator_speaks() -> None:
    report = propose('Vorming Koken\n\nModerator: Rik Bogaert\n\nDeel 1: soep\n\nModerator: "Wie proeft?"\n')
    assert said(report) == [("statement", "Rik Bogaert", "Wie proeft?")]


def test_markdown_signs_that_were_escaped_come_in_as_typed() -> None:
    report = propose(
        "# Vorming Koken\n\n## Deel 1: soep\n\n\\- geen lijst, \\*geen\\* nadruk, =1+1 \\| \\{\\{ x \\}\\}\n",
        "md",
    )
    assert said(report) == [("note", None, "- geen lijst, *geen* nadruk, =1+1 | {{ x }}")]


def test_a_hard_break_stays_inside_one_entry() -> None:
    report = propose("# Vorming Koken\n\n## Deel 1: soep\n\n**Rik:** “Regel één\\\nregel twee”\n", "md")
    assert said(report) == [("statement", "Rik", "Regel één\nregel twee")]

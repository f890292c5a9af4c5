"""What is said at the invented practice tables: one conversation per theme."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Conversation:
    """What one table talks about: two stories, a question with reactions, and what comes out of it."""

    title: str
    theme: str
    introduction: str
    parts: tuple[str, str]
    stories: tuple[str, ...]
    questions: tuple[str, ...]
    reactions: tuple[str, ...]
    points: tuple[str, ...]
    ideas: tuple[str, ...]
    decision: str
    task: str
    signal: str
    recommendation: str


CONVERSATIONS: tuple[Conversation, ...] = (
    Conversation(
        "Drempels in de vrije tijd",
        "leisure",
        "Een kortingstarief bestaat in bijna elke gemeente, en toch blijven stoelen leeg. "
        "We luisteren naar wie wel en wie niet komt, en waarom.",
        ("Twee verhalen uit de buurt", "Gesprek aan tafel"),
        (
            "Wie geen internet heeft, bereik je enkel aan de deur. Wij bellen aan, met een mand groenten.",
            "De eerste keer gaat er altijd iemand mee. De tweede keer zien we hen vaak alleen terug.",
            "Een affiche leest niemand. Een buurvrouw die vraagt of je meegaat, dat werkt.",
        ),
        (
            "Hoe laten jullie nieuwe mensen welkom zijn zonder dat ze een stempel krijgen?",
            "Wie betaalt het verschil als iemand met korting binnenkomt?",
        ),
        (
            "Wij vragen nooit een bewijs. Het sociaal tarief staat gewoon op de affiche, voor iedereen.",
            "Aan de kassa moest ik mijn pas tonen terwijl iedereen meekeek.",
            "In de bib leggen we de pas onder de scanner, niemand ziet het verschil.",
        ),
        ("Korting mag niet zichtbaar zijn aan het loket", "Vervoer telt even zwaar als de prijs"),
        ("Een meegaanlijst: vrijwilligers die een eerste keer meegaan",),
        "We starten in maart met één meegaanlijst voor alle verenigingen",
        "zaal boeken voor de volgende tafel",
        "Het kansentarief is aan de kassa zichtbaar voor andere bezoekers",
        "Laat elke kassa het tarief onzichtbaar verwerken.",
    ),
    Conversation(
        "Buren en buddy’s",
        "neighbourhood",
        "Buren die elkaar kennen, vangen veel op. Hoe begin je eraan waar niemand buitenkomt?",
        ("Een straat vertelt", "Wat werkt, wat niet"),
        (
            "We zijn begonnen met één bank voor de deur. Na een maand zaten er elke avond vier mensen.",
            "Een buddy is geen hulpverlener. Dat zeggen we de eerste avond drie keer.",
            "Mijn buddy belt op zondag. Dat is de langste dag van de week.",
        ),
        ("Hoe vind je buddy’s die het langer dan een jaar volhouden?",),
        (
            "Laat hen per twee werken, dan valt er nooit iemand alleen.",
            "Een etentje per seizoen houdt onze ploeg samen, meer is het niet.",
        ),
        ("Vrijwilligers hebben ook een luisterend oor nodig",),
        (
            "Een buurtbank in elke wijk, gemaakt in de houtwerkplaats",
            "Eén telefoonnummer voor alle buddywerkingen",
        ),
        "De drie buddywerkingen houden voortaan samen intervisie",
        "oproep voor buddy’s in het wijkblad zetten",
        "Vrijwilligers verliezen tijd aan dubbele aanvragen voor hun onkosten",
        "Maak van de drie formulieren één aanvraag.",
    ),
    Conversation(
        "Mobiel op het platteland",
        "mobility",
        "Wie geen auto heeft, haalt de activiteit niet. Een avond over bussen, belbussen en meerijden.",
        ("Onderweg zonder auto", "Naar een plan"),
        (
            "De laatste bus rijdt om kwart over negen, de voorstelling eindigt om tien uur.",
            "Ik sla de pauze over om op tijd aan de halte te staan.",
            "Onze chauffeurs zijn zelf tachtig. Dat houden we geen vijf jaar meer vol.",
        ),
        ("Kan een vereniging meerijden organiseren zonder verzekeringsproblemen?",),
        (
            "Onze polis dekt meerijden als het vooraf genoteerd staat.",
            "Wij noteren het op het inschrijvingsblad, dat volstaat.",
        ),
        ("Beginuren afstemmen op de laatste bus", "Rolstoelplaatsen moeten dezelfde dag te boeken zijn"),
        ("Elke inschrijving vraagt: kan je iemand meenemen?",),
        "We vragen aan alle zalen om een half uur vroeger te beginnen op weekavonden",
        "cijfers van de belbus opvragen",
        "De laatste bus rijdt voor het einde van de voorstelling",
        "Stem avondritten af op de uren van de zalen.",
    ),
    Conversation(
        "Digitaal is niet voor iedereen",
        "digital_inclusion",
        "Inschrijven, betalen, een plaats reserveren: alles gaat online. Wie valt eruit?",
        ("Aan het scherm", "Op papier mag ook"),
        (
            "Ik heb een telefoon, maar geen mailadres dat ik nog kan openen.",
            "Bij ons zitten elke dinsdag twintig mensen met een brief die ze niet begrijpen.",
            "Mijn kleinzoon schrijft mij in. Als hij examens heeft, ga ik niet.",
        ),
        ("Moet een organisatie altijd ook op papier laten inschrijven?",),
        (
            "Wij houden tien plaatsen vrij voor wie belt.",
            "Een strookje in de brievenbus kost bijna niets en brengt de helft van onze mensen.",
        ),
        ("Hulp bij het invullen is geen gunst maar een deel van het aanbod",),
        ("Een digipunt op de markt, met koffie",),
        "Elke activiteit vermeldt voortaan een telefoonnummer",
        "lijst maken van digipunten in de streek",
        "Dubbele bewijsvoering schrikt gezinnen af",
        "Vraag een bewijs hoogstens één keer en bewaar het antwoord.",
    ),
    Conversation(
        "Samen wonen, samen leven",
        "housing",
        "Slecht wonen maakt ziek en stil. Welke rol hebben verenigingen als iemand geen vast adres heeft?",
        ("Thuis in een kamer", "Sleutels voor morgen"),
        (
            "Drie verhuizingen in een jaar: dan schrijf je je nergens meer in.",
            "In ons huis is de keuken van iedereen. Daar beginnen de gesprekken.",
            "De verwarming stond op twaalf graden. Mensen bleven langer in de bib dan thuis.",
        ),
        ("Waar kan iemand zonder adres zich laten inschrijven voor een cursus?",),
        (
            "Wij aanvaarden het adres van het Sociaal Huis.",
            "Bij ons volstaat een naam en een telefoonnummer.",
        ),
        ("Vraag geen adres wanneer je het niet nodig hebt",),
        ("Warme kamers: open zalen op koude dagen",),
        "We leggen één lijst aan van plaatsen die in de winter open zijn",
        "Sociaal Huis vragen naar het referentieadres",
        "Zonder adres kan je geen lid worden van de sportdienst",
        "Laat inschrijven met een referentieadres toe.",
    ),
    Conversation(
        "Stil in de groep",
        "loneliness",
        "Sommige mensen komen elke week en zeggen nooit iets. Hoe geef je hun een plaats?",
        ("Wie zwijgt", "Ruimte maken"),
        (
            "Ik kom voor het geluid van mensen. Praten hoeft niet altijd.",
            "We begonnen met een rondje. De helft bleef weg. Nu beginnen we met soep.",
            "Na de dood van mijn man was het koor de enige afspraak in mijn agenda.",
        ),
        ("Wanneer mag je iemand aanspreken die alleen blijft zitten?",),
        (
            "Altijd, als je vraagt of de stoel ernaast vrij is.",
            "Ik wacht tot iemand zijn jas uitdoet.",
        ),
        ("Kleine groepen aan tafel, nooit meer dan acht",),
        ("Een stille tafel waar niemand iets moet",),
        "Elke avond begint voortaan met eten",
        "soeppotten lenen bij het ontmoetingshuis",
        "Geen rolstoelplaats in het lokaal van de academie",
        "Voorzie in elk leslokaal een plaats die bereikbaar is.",
    ),
    Conversation(
        "Vrijwillig en gezien",
        "volunteering",
        "Zonder vrijwilligers gaat er geen deur open. Wat houdt hen, en wat jaagt hen weg?",
        ("Aan het woord: de ploeg", "Zorg voor wie zorgt"),
        (
            "Ik doe dit twaalf jaar. De papieren kosten nu meer tijd dan de mensen.",
            "Wij vragen niet of iemand tijd heeft, wel wat iemand graag doet.",
            "Een bedankkaart met een naam erop, die hangt nog altijd aan mijn kast.",
        ),
        ("Hoe betrek je mensen die zelf hulp krijgen als vrijwilliger?",),
        (
            "Begin met een taak die vandaag af is.",
            "Sinds ik de koffie doe, ben ik geen bezoeker meer.",
        ),
        ("De onkostenvergoeding moet op tijd komen",),
        ("Een vrijwilligerspas die in de hele streek telt",),
        "We maken samen één onthaalmap voor nieuwe vrijwilligers",
        "onthaalmap nalezen met drie vrijwilligers",
        "De onkostenvergoeding komt pas na vier maanden",
        "Betaal onkosten binnen de maand.",
    ),
    Conversation(
        "Kansen voor kinderen",
        "poverty",
        "Muziek, sport en kamp: voor veel kinderen begint het met een brief die niet thuiskomt.",
        ("Aan de schoolpoort", "Samen aan zet"),
        (
            "De muziekschool vroeg het volledige bedrag in september. Dat lukt geen enkel gezin bij ons.",
            "De juf belt nu zelf. Sindsdien gaat elk kind mee op uitstap.",
            "Een kampplaats vrijhouden kost niets als je het in januari afspreekt.",
        ),
        ("Kan de gemeente de korting vooraf betalen in plaats van achteraf?",),
        (
            "In onze stad betaalt het gezin meteen het lage tarief.",
            "Wij schieten het voor uit de kas, maar dat is geen oplossing.",
        ),
        ("Geen kind mag aan de klas moeten zeggen dat het niet meegaat",),
        ("Een instrumentenbib bij de academie",),
        "De academie spreidt het inschrijvingsgeld over tien maanden",
        "brief over het sociaal tarief herschrijven in klare taal",
        "Sociaal tarief voor de muziekschool wordt pas achteraf terugbetaald",
        "Reken het sociaal tarief meteen bij de inschrijving aan.",
    ),
)

TEXT_BLOCKS = (
    ("welkom", "Welkom allemaal. De nooduitgang is achteraan, het toilet links, en de soep is om half tien."),
    ("afspraken", "We spreken voor onszelf, we laten elkaar uitspreken, en namen blijven in deze zaal."),
)

EVALUATION_REMARKS = (
    "Eindelijk eens een avond waar mensen zelf aan het woord zijn.",
    "De pauze mocht wat langer, daar gebeurde het.",
    "Graag ook eens op een middag, dan kan ik de bus nog nemen.",
)

REVIEW_REMARKS = (
    ("Ria Claeys", "Dit zei ik iets zachter: schrijf “vaak” in plaats van “altijd”."),
    ("Omar Haddad", "Klopt dit? Volgens mij ging het over de bibliotheek."),
)

POLICY_DOCUMENTS: dict[str, tuple[str, int, str]] = {
    "Lokaal sociaal beleidsplan": ("Stad Lokeren", 2025, "local"),
    "Regeerakkoord, hoofdstuk vrije tijd": ("Vlaamse Regering", 2024, "flemish"),
}
"""By title: who published it, when, and the level of the signals that refer to it."""

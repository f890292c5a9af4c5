"""Invented Flemish names, places and sentences: believable, and nobody's."""

from random import Random

_GIVEN = (
    "Aagje Achiel Adil Aïcha Amber An Anke Annelies Arne Ayoub Bart Berten Bieke Bjorn Bram Britt Camiel "
    "Carine Celeste Chantal Cis Dafne Dieter Dirk Dorien Dries Ebru Elif Elke Els Emiel Emma Esra Eva "
    "Evelien Fatima Femke Fien Filip Floor Frans Freek Freya Gaston Geert Geertrui Gerda Gilles Godelieve "
    "Greet Griet Guido Hadewych Hamza Hannelore Hanne Hasan Heleen Hilde Hülya Ilse Imane Ine Ingrid Isra "
    "Jan Jana Jasmien Jef Jeroen Jo Joke Joost Jos Josefien Joris Jozef Kaat Karel Karim Kathleen Katrien "
    "Koen Kris Lander Lars Leen Lien Lies Liesbeth Lieve Lotte Luc Lut Maarten Machteld Malika Margot "
    "Marijke Martine Mehmet Mia Mieke Mohamed Monique Nadia Nele Nick Noor Nore Oda Omar Oona Paulien "
    "Peter Pieter-Jan Raf Rachid Reinhilde Renée Rik Rita Roel Ronny Roos Ruben Ruth Saar Salma Sander "
    "Sara Seppe Siel Silke Simon Sofie Staf Stef Stijn Suzanne Sven Tatjana Tess Thijs Tibo Tine Tom Toon "
    "Trees Tuur Umut Veerle Veronique Vik Walter Warre Wendy Wim Wout Wouter Xander Yasmina Yves Zehra "
    "Zita Zoë"
).split()
_STEMS = (
    "Aard Baer Beek Berg Bloem Boer Bog Boom Bos Brand Brouw Brug Cap Claer Cool Coor Corn Dael Daem Dams "
    "Deck Del Dhon Dier Dob Driess Duy Eeck Engel Ever Eyck Faes Fier Fran Gast Geer Ghys Goos Graev "
    "Groen Gyss Haeg Hand Heir Hell Herm Heyn Hoev Holl Huys Ide Jac Jans Joor Kempen Kerck Kest Keyz "
    "Kint Kool Kuyp Laer Lam Lauw Leem Lemm Lind Loots Luyt Maer Mahieu Meer Merck Mich Moer Mor Muyl "
    "Neef Nijs Nuyt Oost Opd Paep Peers Pels Piet Plas Poel Praet Quint Raem Reyn Rig Roel Roos Ruyss "
    "Saey Schep Schoo Segh Smee Spaep Stas Steen Stock Sut Tael Thijs Til Tors Truy Uyt Vael Veld Ver "
    "Vlam Voet Vos Wael Waut Wijn Will Wout Wuyt Ysebaert Zand"
).split()
_ENDINGS = (
    "s ens ers aert aerts inck incks eman mans ooms oons hove donck straete velde wals broeck ghem".split()
)
_PARTICLES = (
    "",
    "",
    "",
    "",
    "",
    "",
    "De ",
    "De ",
    "Van ",
    "Van ",
    "Van de ",
    "Van den ",
    "Van der ",
    "D’",
    "El ",
)
_PLACES = (
    "Beverdam Boskant Duinhove Eikelare Gansbroek Heidekapel Hogeveld Kasterbeek Kluizendonk Landerzele "
    "Lindemeer Maldersvoorde Meerzicht Nederhoek Oudemolen Pollebeke Rietvoorde Schorisdam Sint-Goriks "
    "Steenhove Torsele Veldegem-Aan Vijverzele Waterhoek Westmeers Wolvenberg Zandvleuge Zevenbunder"
).split()
_HOUSES = (
    "Buurthuis Bibliotheek Cultuurhuis Dienstencentrum OCMW Welzijnshuis Jeugdhuis Academie "
    "Samenlevingsopbouw Vrijetijdsdienst Ontmoetingshuis Wijkwerking Muziekschool Sportdienst Gezinsbond "
    "Vormingscentrum"
).split()
_WORDS = (
    "we ze mensen buren drempel korting fiets kassa folder deur samen koffie groep zaal vervoer bus avond "
    "kinderen ouders taal vertrouwen tijd vrijwilligers aanbod museum theater lezen zingen koken moestuin "
    "bellen schrijven vragen luisteren tonen komen blijven durven kennen helpen betalen zonder met naar "
    "voor over bij in op telkens soms vaak nooit altijd graag vooral eerst daarna misschien eenvoudig "
    "duur gratis dichtbij welkom"
).split()


def given_name(random: Random) -> str:
    """One of some hundreds of first names."""
    return random.choice(_GIVEN)


def family_name(random: Random) -> str:
    """One of some ten thousands of family names, with and without particles."""
    return random.choice(_PARTICLES) + random.choice(_STEMS) + random.choice(_ENDINGS)


def organisation(random: Random, number: int) -> str:
    """A house in a place; the number keeps one apart from another."""
    return f"{random.choice(_HOUSES)} {family_name(random)} {random.choice(_PLACES)} {number}"


def place(random: Random) -> str:
    """A municipality that is on no map."""
    return random.choice(_PLACES)


def sentence(random: Random) -> str:
    """Something somebody could have said."""
    words = random.choices(_WORDS, k=random.randint(6, 24))
    return f"{' '.join(words).capitalize()}."

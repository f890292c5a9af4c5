"""Invented people and organisations. The municipalities exist; nobody and nothing else does."""

GIVEN_NAMES = (
    "Achiel Aïcha Amina An Annelies Arne Ayşe Bavo Bert Birgit Bruno Carine Chantal Dirk Dorien Elif "
    "Els Emma Fatima Femke Filip Finn Frieda Geert Gerda Goedele Greet Hanne Hassan Heidi Hilde Hülya "
    "Ibrahim Ilse Imane Ine Ingrid Jan Jeroen Joke Jonas Jos Jozefien Karel Katrien Khadija Koen "
    "Kristof Leen Lies Liesbeth Lotte Luc Lut Maarten Malika Marc Mariam Marleen Mehdi Mieke Mohamed "
    "Nadia Nele Noor Omar Paul Pieter-Jan Pol Rachida Ria Rik Rita Roos Saïd Salma Samira Sander Sofie "
    "Steven Tine Tom Veerle Walter Wannes Wim Yasmina Youssef Zoë"
).split()

FAMILY_NAMES = (
    "Aerts|Amrani|Baert|Benali|Bogaerts|Bracke|Callens|Claeys|Cools|Cornelis|D’Haese|De Backer|De Clercq|"
    "De Cuyper|"
    "De Droogh|De Ridder|De Wispelaere|Decoster|Demir|Depoorter|Desmedt|El Idrissi|Eeckhout|Geerts|Goossens|"
    "Haddad|Hendrickx|Huysmans|Ibrahimi|Janssens|Kaya|Lambrecht|Lauwers|Lemmens|Maertens|Maes|Martens|Mertens|"
    "Michiels|Moens|Naessens|Nijs|Ó Dalaigh|Pauwels|Pavlović|Peeters|Raes|Roels|Rombouts|Şahin|Segers|Smets|"
    "Stevens|Thijs|Van Acker|Van Damme|Van den Abeele|Van den Bossche|Van der Auwera|Van Hecke|Van Laere|"
    "Vandenberghe|Verbeke|Vercruysse|Verhelst|Verlinden|Vermeiren|Verstraete|Wauters|Willems|Wullaert|Yıldız"
).split("|")

PLACES = (
    "Lokeren|Zele|Waasmunster|Sint-Niklaas|Dendermonde|Wetteren|Hamme|Temse|Beveren|Lede|Aalst|Ninove|Geel|Mol|"
    "Turnhout|Bree|Genk|Tienen|Diest|Roeselare|Izegem|Tielt|Diksmuide|Oudenaarde"
).split("|")

# name, sector (None for the sector itself), world
ORGANISATIONS: tuple[tuple[str, str | None, str], ...] = (
    ("Huis aan de Vaart", None, "both"),
    ("Buurtwerk ’t Sas", None, "welfare"),
    ("Ferme Stemmen vzw", None, "culture"),
    ("De Open Tafel vzw", None, "both"),
    ("Vormingsatelier Het Vliegwiel", None, "culture"),
    ("Vrouwenkring Iris", None, "culture"),
    ("Landelijk Netwerk Samenspraak", None, "both"),
    ("Beweging Rechtop", None, "welfare"),
    ("Kring voor Erfgoed De Zolder", None, "culture"),
    ("Grootouderwerking Wintertuin", None, "both"),
    ("Groenwerking De Elzenbeek", None, "other"),
    ("Ontmoetingshuis De Kachel", None, "welfare"),
    ("Trefpunt Vijfhoek", None, "both"),
    ("Jongerenhuis Noordkaai", None, "culture"),
    ("Harmonie Sint-Cecilia Waas", None, "culture"),
    ("Fietsbibliotheek Op Wieltjes", None, "other"),
    ("Samentuin Zonnekant", None, "both"),
    ("Zelforganisatie Bridges", None, "both"),
    ("Toneelgezelschap De Lantaarn", None, "culture"),
    ("Werkgroep Toegankelijk Waasland", None, "welfare"),
    ("Praatcafé Dementie Scheldekant", None, "welfare"),
    ("Repair Café De Schroef", None, "other"),
    ("Koor Zonder Drempels", None, "culture"),
    ("Vereniging Warme Handen", None, "welfare"),
    ("Stad Lokeren, dienst vrije tijd", "governments_and_politics", "culture"),
    ("Stad Aalst, dienst welzijn", "governments_and_politics", "welfare"),
    ("Gemeente Zele, burgerzaken", "governments_and_politics", "other"),
    ("OCMW Waasmunster", "welfare_public_health_and_family", "welfare"),
    ("OCMW Lede", "welfare_public_health_and_family", "welfare"),
    ("Welzijnsregio Durmeland", "welfare_public_health_and_family", "welfare"),
    ("Welzijnspunt De Wissel", "welfare_public_health_and_family", "welfare"),
    ("Wijkgezondheidscentrum De Brug", "welfare_public_health_and_family", "welfare"),
    ("Mantelzorgpunt Samen", "welfare_public_health_and_family", "welfare"),
    ("Kinderopvang Pinkeltje", "welfare_public_health_and_family", "welfare"),
    ("Huis van het Kind Reinaert", "welfare_public_health_and_family", "welfare"),
    ("Thuiszorg Zilverlinde", "welfare_public_health_and_family", "welfare"),
    ("Cultuurcentrum De Wilgen", "culture_youth_and_media", "culture"),
    ("Bibliotheek Lokeren", "public_socio_cultural_work", "culture"),
    ("Bibliotheek Zele", "public_socio_cultural_work", "culture"),
    ("Gemeenschapscentrum De Kantelmuur", "public_socio_cultural_work", "culture"),
    ("Academie voor Muziek Durme", "culture_youth_and_media", "culture"),
    ("Jeugddienst Temse", "culture_youth_and_media", "culture"),
    ("Radio Reinaert", "culture_youth_and_media", "culture"),
    ("Museum De Steenbakkerij", "culture_youth_and_media", "culture"),
    ("Basisschool De Regenboog", "education_and_training", "other"),
    ("Secundair Onderwijs Scheldeland", "education_and_training", "other"),
    ("Centrum Basiseducatie Waas", "education_and_training", "both"),
    ("Hogeschool Scheldemond", "research_and_consultancy", "other"),
    ("Maatwerkbedrijf De Hefboom", "work_and_social_economy", "welfare"),
    ("Tweedehandswinkel Het Goed Spoor", "work_and_social_economy", "welfare"),
    ("Werkpunt Waasland", "work_and_social_economy", "welfare"),
    ("Sociaal Huis Vijverhof", "welfare_public_health_and_family", "welfare"),
    ("Woonmaatschappij Durmestreek", "welfare_public_health_and_family", "welfare"),
    ("Mobiliteitsdienst Rijd Mee", "environment_and_mobility", "other"),
    ("Toerisme Durmemeersen", "tourism_and_recreation", "culture"),
    ("Agentschap Samen Inburgeren", "equal_opportunities_integration_and_civic_integration", "both"),
    ("Platform Gelijke Kansen Oost", "lobby_groups", "both"),
    ("Wereldhuis Waas", "global", "other"),
    ("Koepel Bovenlokaal Cultuurnetwerk", "cjm_umbrella_bodies", "culture"),
    ("Kabinet Welzijn en Cultuur", "governments_and_politics", "both"),
)

JOBS = (
    ("coördinator", "director_or_coordinator"),
    ("zakelijk leider", "business_manager"),
    ("educatief medewerker", "socio_cultural_worker"),
    ("buurtwerker", "socio_cultural_worker"),
    ("programmamedewerker", "socio_cultural_worker"),
    ("communicatiemedewerker", "communication_or_it"),
    ("administratief medewerker", "administration_or_logistics"),
    ("voorzitter", "board_volunteer"),
    ("vrijwilliger", "volunteer"),
    ("ervaringsdeskundige", "expert_by_experience"),
)

Newcomer = tuple[str, str, str | None]
"""Given name, family name and organisation of somebody who comes in without registration."""

NEWCOMERS: tuple[Newcomer, ...] = (
    ("Jos", "Van den Abbeele", "Bibliotheek Lokeren"),
    ("Fien", "", None),
    ("Godfried", "Boone", "Buurtwerk ’t Sas"),
    ("Jos", "Vandenabbeele", "Bibliotheek Lokeren"),
    ("Leyla", "Öztürk", "Vrouwenkring Iris"),
    ("Wilfried", "Coppens", None),
    ("Solange", "Dhondt", "Repair Café De Schroef"),
    ("Ward", "Heyvaert", "Trefpunt Vijfhoek"),
    ("Blessing", "Adeyemi", None),
    ("Agnes", "Vleminckx", "Koor Zonder Drempels"),
    ("Gust", "Temmerman", None),
    ("Rosita", "Bral", "OCMW Lede"),
    ("Tuur", "Mangelschots", "Jongerenhuis Noordkaai"),
    ("Hilaire", "Schepens", None),
    ("Dieuwke", "Van Wonterghem", "Mantelzorgpunt Samen"),
    ("Norbert", "Uyttersprot", None),
    ("Zita", "Quintelier", "Museum De Steenbakkerij"),
    ("Ferre", "Ysewyn", None),
    ("Marie-Jeanne", "Vekeman", "Grootouderwerking Wintertuin"),
    ("Cyriel", "Overmeire", None),
)
"""In the order in which they come. One comes twice and is written down otherwise: a duplicate to find."""

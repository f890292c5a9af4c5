"""The values every new store starts with. After that the lists belong to the organisation."""

from sqlalchemy import Connection, insert

from zorgdesk.db.tables import list_values
from zorgdesk.db.unit_of_work import new_uid
from zorgdesk.domain.lists import ListName

Labels = tuple[str, str, str, str]
"""code, Dutch, English, French"""

_ACTIVITY_KINDS: tuple[Labels, ...] = (
    ("practice_table", "Praktijktafel", "Practice table", "Table de pratiques"),
    ("training", "Vorming", "Training", "Formation"),
    ("workshop", "Workshop", "Workshop", "Atelier"),
    ("webinar", "Webinar", "Webinar", "Webinaire"),
    ("learning_path", "Leertraject", "Learning path", "Parcours d’apprentissage"),
    ("peer_group", "Collegagroep", "Peer group", "Groupe de pairs"),
    ("information_session", "Infosessie", "Information session", "Séance d’information"),
    ("inspiration_event", "Inspiratiemoment", "Inspiration event", "Moment d’inspiration"),
    ("conference", "Trefdag", "Conference", "Journée de rencontre"),
    ("study_trip", "Leerreis", "Study trip", "Voyage d’étude"),
    ("network_event", "Netwerkmoment", "Network event", "Moment de réseautage"),
    ("consultation", "Overlegmoment", "Consultation", "Concertation"),
    ("team_session", "Teamsessie (@home)", "Team session (@home)", "Séance d’équipe (@home)"),
    ("event", "Evenement", "Event", "Événement"),
)

_JOB_CATEGORIES: tuple[Labels, ...] = (
    (
        "director_or_coordinator",
        "Directeur of coördinator",
        "Director or coordinator",
        "Direction ou coordination",
    ),
    ("business_manager", "Zakelijk leider", "Business manager", "Gestionnaire"),
    (
        "socio_cultural_worker",
        "Sociaal-cultureel werker",
        "Socio-cultural worker",
        "Travailleur socioculturel",
    ),
    ("communication_or_it", "Communicatie of IT", "Communication or IT", "Communication ou informatique"),
    (
        "administration_or_logistics",
        "Administratie of logistiek",
        "Administration or logistics",
        "Administration ou logistique",
    ),
    ("board_volunteer", "Bestuursvrijwilliger", "Board volunteer", "Bénévole administrateur"),
    ("volunteer", "Vrijwilliger", "Volunteer", "Bénévole"),
    ("expert_by_experience", "Ervaringsdeskundige", "Expert by experience", "Expert du vécu"),
    ("other", "Andere", "Other", "Autre"),
)

_SECTORS: tuple[Labels, ...] = (
    (
        "public_socio_cultural_work",
        "Publiek sociaal-cultureel werk",
        "Public socio-cultural work",
        "Travail socioculturel public",
    ),
    (
        "governments_and_politics",
        "Overheden en politiek",
        "Governments and politics",
        "Pouvoirs publics et politique",
    ),
    ("cjm_umbrella_bodies", "Bovenbouw CJM", "CJM umbrella bodies", "Organismes faîtiers CJM"),
    (
        "culture_youth_and_media",
        "Cultuur, jeugd en media",
        "Culture, youth and media",
        "Culture, jeunesse et médias",
    ),
    ("education_and_training", "Onderwijs en vorming", "Education and training", "Enseignement et formation"),
    (
        "work_and_social_economy",
        "Werk en sociale economie",
        "Work and social economy",
        "Emploi et économie sociale",
    ),
    (
        "welfare_public_health_and_family",
        "Welzijn, volksgezondheid en gezin",
        "Welfare, public health and family",
        "Bien-être, santé publique et famille",
    ),
    (
        "environment_and_mobility",
        "Omgeving en mobiliteit",
        "Environment and mobility",
        "Environnement et mobilité",
    ),
    ("research_and_consultancy", "Onderzoek en advies", "Research and consultancy", "Recherche et conseil"),
    ("tourism_and_recreation", "Toerisme en recreatie", "Tourism and recreation", "Tourisme et loisirs"),
    (
        "equal_opportunities_integration_and_civic_integration",
        "Gelijke kansen, integratie en inburgering",
        "Equal opportunities, integration and civic integration",
        "Égalité des chances, intégration et insertion civique",
    ),
    ("global", "Mondiaal", "Global", "Mondial"),
    ("lobby_groups", "Belangengroepen", "Lobby groups", "Groupes d’intérêt"),
    ("other", "Andere", "Other", "Autre"),
)

_ACTOR_GROUPS: tuple[Labels, ...] = (
    ("policy", "Beleid", "Policy", "Politique"),
    ("research", "Onderzoek", "Research", "Recherche"),
    ("education", "Onderwijs", "Education", "Enseignement"),
    ("international", "Internationaal", "International", "International"),
    ("umbrella_partners", "Bovenbouwpartners", "Umbrella partners", "Partenaires faîtiers"),
)

_ACTOR_TYPES: dict[str, tuple[Labels, ...]] = {
    "policy": (
        ("flemish_departments", "Vlaamse departementen", "Flemish departments", "Départements flamands"),
        ("local", "Lokaal", "Local", "Local"),
        (
            "flemish_advisory_councils",
            "Vlaamse adviesraden",
            "Flemish advisory councils",
            "Conseils consultatifs flamands",
        ),
        (
            "flemish_government_or_cabinets",
            "Vlaamse regering of kabinetten",
            "Flemish government or cabinets",
            "Gouvernement flamand ou cabinets",
        ),
        ("federal", "Federaal", "Federal", "Fédéral"),
        (
            "brussels_region_or_community",
            "Brussels gewest of gemeenschap",
            "Brussels region or community",
            "Région bruxelloise ou communauté",
        ),
        ("international_policy", "Internationaal", "International", "International"),
    ),
    "research": (
        ("universities", "Universiteiten", "Universities", "Universités"),
        ("university_colleges", "Hogescholen", "University colleges", "Hautes écoles"),
        ("market", "Markt", "Market", "Marché"),
        (
            "research_flemish_departments",
            "Vlaamse departementen",
            "Flemish departments",
            "Départements flamands",
        ),
        ("research_other", "Andere", "Other", "Autre"),
    ),
    "education": (
        ("bachelor", "Bachelor", "Bachelor", "Bachelier"),
        ("advanced", "Voortgezet", "Advanced", "Avancé"),
        ("education_universities", "Universiteiten", "Universities", "Universités"),
        ("students", "Studenten", "Students", "Étudiants"),
        ("education_other", "Andere", "Other", "Autre"),
    ),
    "international": (
        ("national_agencies", "Nationale agentschappen", "National agencies", "Agences nationales"),
        ("european_network", "Europees netwerk", "European network", "Réseau européen"),
        ("foreign_actors", "Buitenlandse actoren", "Foreign actors", "Acteurs étrangers"),
    ),
    "umbrella_partners": (
        ("culture_table", "Cultuurtafel", "Culture table", "Table de la culture"),
        (
            "sector_support_centres",
            "Sectorale steunpunten",
            "Sector support centres",
            "Centres d’appui sectoriels",
        ),
        ("umbrella_actors", "Bovenbouwactoren", "Umbrella actors", "Acteurs faîtiers"),
        ("interest_groups", "Belangenbehartigers", "Interest groups", "Défenseurs d’intérêts"),
        ("umbrella_other", "Andere", "Other", "Autre"),
    ),
}

_THEMES: tuple[Labels, ...] = (
    ("leisure", "Vrije tijd", "Leisure", "Loisirs"),
    ("poverty", "Armoede", "Poverty", "Pauvreté"),
    ("housing", "Wonen", "Housing", "Logement"),
    ("mobility", "Mobiliteit", "Mobility", "Mobilité"),
    ("digital_inclusion", "Digitale inclusie", "Digital inclusion", "Inclusion numérique"),
    ("loneliness", "Eenzaamheid", "Loneliness", "Solitude"),
    ("volunteering", "Vrijwilligerswerk", "Volunteering", "Bénévolat"),
    ("neighbourhood", "Buurtwerking", "Neighbourhood work", "Vie de quartier"),
)

_TARGET_GROUPS: tuple[Labels, ...] = (
    ("people_in_poverty", "Mensen in armoede", "People in poverty", "Personnes en situation de pauvreté"),
    ("older_people", "Ouderen", "Older people", "Personnes âgées"),
    ("young_people", "Jongeren", "Young people", "Jeunes"),
    ("families", "Gezinnen", "Families", "Familles"),
    ("newcomers", "Nieuwkomers", "Newcomers", "Primo-arrivants"),
    (
        "people_with_a_disability",
        "Mensen met een beperking",
        "People with a disability",
        "Personnes en situation de handicap",
    ),
    ("carers", "Mantelzorgers", "Carers", "Aidants proches"),
)

_WELLBEING_ASPECTS: tuple[Labels, ...] = (
    ("meeting", "Ontmoeting", "Meeting", "Rencontre"),
    ("participation", "Deelname", "Participation", "Participation"),
    ("health", "Gezondheid", "Health", "Santé"),
    ("resilience", "Veerkracht", "Resilience", "Résilience"),
    ("self_worth", "Eigenwaarde", "Self-worth", "Estime de soi"),
)

_POLICY_LEVELS: tuple[Labels, ...] = (
    ("local", "Lokaal", "Local", "Local"),
    ("provincial", "Provinciaal", "Provincial", "Provincial"),
    ("flemish", "Vlaams", "Flemish", "Flamand"),
    ("brussels", "Brussels", "Brussels", "Bruxellois"),
    ("federal", "Federaal", "Federal", "Fédéral"),
    ("european", "Europees", "European", "Européen"),
)

SHIPPED: dict[ListName, tuple[Labels, ...]] = {
    ListName.ACTIVITY_KIND: _ACTIVITY_KINDS,
    ListName.JOB_CATEGORY: _JOB_CATEGORIES,
    ListName.SECTOR: _SECTORS,
    ListName.ACTOR_GROUP: _ACTOR_GROUPS,
    ListName.THEME: _THEMES,
    ListName.TARGET_GROUP: _TARGET_GROUPS,
    ListName.WELLBEING_ASPECT: _WELLBEING_ASPECTS,
    ListName.POLICY_LEVEL: _POLICY_LEVELS,
}


def fill(connection: Connection) -> None:
    """Write the shipped values into a new store."""
    rows = [
        _row(list_name, labels, position, None)
        for list_name, values in SHIPPED.items()
        for position, labels in enumerate(values)
    ]
    for group, values in _ACTOR_TYPES.items():
        rows += [_row(ListName.ACTOR_TYPE, labels, position, group) for position, labels in enumerate(values)]
    connection.execute(insert(list_values), rows)


def _row(list_name: ListName, labels: Labels, position: int, parent: str | None) -> dict[str, object]:
    code, dutch, english, french = labels
    return {
        "uid": new_uid(),
        "list_name": list_name.value,
        "code": code,
        "label_nl": dutch,
        "label_en": english,
        "label_fr": french,
        "parent": parent,
        "position": position,
    }

"""What the columns of the attendance workbook are called, by which they are found wherever they stand."""

from zorgdesk.domain.attendance_rows import Field
from zorgdesk.domain.words import Word

KEY = Word("Sleutel", "Key", "Clé")
TITLES = {
    Field.FAMILY_NAME: Word("Familienaam", "Family name", "Nom"),
    Field.GIVEN_NAME: Word("Voornaam", "Given name", "Prénom"),
    Field.ORGANISATION: Word("Organisatie", "Organisation", "Organisation"),
    Field.JOB_TITLE: Word("Functie", "Job title", "Fonction"),
    Field.EMAIL: Word("E-mail", "E-mail", "E-mail"),
    Field.TELEPHONE: Word("Telefoon", "Telephone", "Téléphone"),
    Field.ROLE: Word("Rol", "Role", "Rôle"),
    Field.STATUS: Word("Status", "Status", "Statut"),
    Field.CHECK_IN: Word("Aankomst", "Arrival", "Arrivée"),
    Field.CHECK_OUT: Word("Vertrek", "Departure", "Départ"),
    Field.WALK_IN: Word("Zonder inschrijving", "Walk-in", "Sans inscription"),
}

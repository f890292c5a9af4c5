"""Making a dossier of chosen signals."""

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>ActivitiesOverview</name>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation>Pas encore d’activités</translation>
    </message>
    <message>
        <source>Practice tables, trainings and meetings stand here, with everything that belongs to them.</source>
        <translation>Les tables de pratiques, formations et réunions se trouvent ici, avec tout ce qui s’y rapporte.</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nouvelle activité</translation>
    </message>
    <message>
        <source>Choose at most {number} rows to delete together.</source>
        <translation>Choisissez au plus {number} lignes à supprimer ensemble.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Bring in a report</source>
        <translation>Importer un compte rendu</translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nouvelle activité</translation>
    </message>
    <message>
        <source>Bring in an existing report</source>
        <translation>Importer un compte rendu existant</translation>
    </message>
    <message>
        <source>back to the list of activities</source>
        <translation>retour à la liste des activités</translation>
    </message>
    <message>
        <source>in the list: open the activity</source>
        <translation>dans la liste : ouvrir l’activité</translation>
    </message>
    <message>
        <source>in the list: move to the bin</source>
        <translation>dans la liste : à la corbeille</translation>
    </message>
</context>
<context>
    <name>ActivityEditor</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>next tab</source>
        <translation>onglet suivant</translation>
    </message>
    <message>
        <source>Repeat with the same people</source>
        <translation>Répéter avec les mêmes personnes</translation>
    </message>
    <message>
        <source>Delete this activity</source>
        <translation>Supprimer cette activité</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Start the evening</source>
        <translation>Commencer la soirée</translation>
    </message>
    <message>
        <source>Close the evening</source>
        <translation>Clôturer la soirée</translation>
    </message>
    <message numerus="yes">
        <source>The next one is made, with %n invitation(s).</source>
        <translation>
            <numerusform>La suivante est créée, avec %n invitation.</numerusform>
            <numerusform>La suivante est créée, avec %n invitations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ActivityFilters</name>
    <message>
        <source>Search activities</source>
        <translation>Chercher une activité</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>Toutes les formes</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Toutes les séries</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>AffiliationBlock</name>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Job category</source>
        <translation>Catégorie de fonction</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Make this the first organisation</source>
        <translation>En faire la première organisation</translation>
    </message>
    <message>
        <source>Change the job at {name}</source>
        <translation>Modifier la fonction chez {name}</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>BinPresenter</name>
    <message>
        <source>Delete for good what is in the bin ({count})?</source>
        <translation>Supprimer pour toujours ce qui est dans la corbeille ({count}) ?</translation>
    </message>
    <message>
        <source>This cannot be undone. A backup of before still has them.</source>
        <translation>Ceci ne peut pas être annulé. Une copie de sauvegarde d’avant les contient encore.</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Deleted for good: {count}.</source>
        <translation>Supprimé pour toujours : {count}.</translation>
    </message>
    <message>
        <source>Kept, because other records need it: {count}.</source>
        <translation>Gardé, car d’autres fiches en ont besoin : {count}.</translation>
    </message>
</context>
<context>
    <name>BinSection</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Supprimé le</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>What you delete waits here, and can be put back until you empty the bin.</source>
        <translation>Ce que vous supprimez attend ici et peut être remis tant que la corbeille n’est pas vidée.</translation>
    </message>
</context>
<context>
    <name>BlockDelegate</name>
    <message>
        <source>Edited. Back to what was recorded</source>
        <translation>Modifié. Revenir à ce qui a été noté</translation>
    </message>
    <message>
        <source>Add a paragraph below</source>
        <translation>Ajouter un paragraphe en dessous</translation>
    </message>
</context>
<context>
    <name>BlockEditor</name>
    <message>
        <source>Text of the minutes</source>
        <translation>Texte du compte rendu</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>and {number} more, in the table</source>
        <translation>et {number} de plus, dans le tableau</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove “{name}”</source>
        <translation>Retirer « {name} »</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Vos mots</translation>
    </message>
    <message>
        <source>Recorded now</source>
        <translation>Noté maintenant</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Take over what was recorded</source>
        <translation>Reprendre ce qui a été noté</translation>
    </message>
    <message>
        <source>Changed after your edit</source>
        <translation>Modifié après votre correction</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Zorgdesk made a mistake. What was stored is safe, and you can go on working. Send the report below to whoever helps you: it says where it went wrong, and holds no names and nothing of what people said.</source>
        <translation>Zorgdesk a commis une erreur. Ce qui était enregistré est en sécurité et vous pouvez continuer. Envoyez le rapport ci-dessous à la personne qui vous aide : il dit où le problème s’est produit et ne contient ni nom ni parole.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CurrentPart</name>
    <message>
        <source>Now · part {number}</source>
        <translation>Maintenant · partie {number}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>over the time of {count} minutes</source>
        <translation>au-delà des {count} minutes prévues</translation>
    </message>
    <message>
        <source>left of {count} minutes</source>
        <translation>restant sur {count} minutes</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Add a theme</source>
        <translation>Ajouter un thème</translation>
    </message>
    <message>
        <source>Add a target group</source>
        <translation>Ajouter un groupe cible</translation>
    </message>
    <message>
        <source>A number has digits only.</source>
        <translation>Un numéro ne contient que des chiffres.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why cancelled</source>
        <translation>Raison de l’annulation</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>Ligne d’action</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Groupes cibles</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Prochaine date</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>other kind: {first} … {last}</source>
        <translation>autre type : {first} … {last}</translation>
    </message>
    <message>
        <source>In the minutes</source>
        <translation>Dans le compte rendu</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Other speaker…</source>
        <translation>Autre orateur…</translation>
    </message>
    <message>
        <source>Hide or show the name</source>
        <translation>Masquer ou montrer le nom</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Make it a signal</source>
        <translation>En faire un signal</translation>
    </message>
    <message>
        <source>Make it a task</source>
        <translation>En faire une tâche</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Other kind</source>
        <translation>Autre type</translation>
    </message>
    <message>
        <source>Reaction to</source>
        <translation>Réaction à</translation>
    </message>
    <message>
        <source>To another part</source>
        <translation>Vers une autre partie</translation>
    </message>
    <message>
        <source>Signal made: {text}</source>
        <translation>Signal créé : {text}</translation>
    </message>
    <message>
        <source>Task made: {text}</source>
        <translation>Tâche créée : {text}</translation>
    </message>
    <message>
        <source>Deleted: {text}</source>
        <translation>Supprimé : {text}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message>
        <source>The words of this entry</source>
        <translation>Les mots de cet apport</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Rests on</source>
        <translation>S’appuie sur</translation>
    </message>
    <message>
        <source>Add something that was said</source>
        <translation>Ajouter quelque chose qui a été dit</translation>
    </message>
    <message>
        <source>It no longer supports this signal; what was said stays in its activity.</source>
        <translation>Cela n’appuie plus ce signal ; ce qui a été dit reste dans son activité.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FileSection</name>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>Make a new file…</source>
        <translation>Créer un nouveau fichier…</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Faire une copie de sauvegarde</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>All you do is kept in this one file, on this computer.</source>
        <translation>Tout ce que vous faites se trouve dans ce seul fichier, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copies de sauvegarde</translation>
    </message>
    <message>
        <source>No backup yet. One is made every day, in a folder beside the file.</source>
        <translation>Pas encore de copie. Une copie est faite chaque jour, dans un dossier à côté du fichier.</translation>
    </message>
    <message>
        <source>The last one was made {moment}. One is made every day, in a folder beside the file.</source>
        <translation>La dernière date de {moment}. Une copie est faite chaque jour, dans un dossier à côté du fichier.</translation>
    </message>
    <message>
        <source>Open a file of Zorgdesk</source>
        <translation>Ouvrir un fichier de Zorgdesk</translation>
    </message>
    <message>
        <source>Make a new file of Zorgdesk</source>
        <translation>Créer un fichier de Zorgdesk</translation>
    </message>
    <message>
        <source>Backup made: {file}</source>
        <translation>Copie faite : {file}</translation>
    </message>
    <message>
        <source>Reading all of it…</source>
        <translation>Lecture complète…</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Tout est en ordre.</translation>
    </message>
</context>
<context>
    <name>FollowUpTab</name>
    <message>
        <source>No signals yet. On the Live tab, a line that begins with * becomes one.</source>
        <translation>Pas encore de signaux. Dans l’onglet Direct, une ligne qui commence par * en devient un.</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>in the line below: add the task; on a signal: open it</source>
        <translation>dans la ligne en dessous : ajouter la tâche ; sur un signal : l’ouvrir</translation>
    </message>
    <message>
        <source>on the box of a task: done</source>
        <translation>sur la case d’une tâche : faite</translation>
    </message>
    <message>
        <source>on the box of a task: to the bin</source>
        <translation>sur la case d’une tâche : à la corbeille</translation>
    </message>
    <message>
        <source>another task</source>
        <translation>une autre tâche</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>to {addressee}</source>
        <translation>à {addressee}</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sans responsable</translation>
    </message>
    <message>
        <source>This activity belongs to no series.</source>
        <translation>Cette activité n’appartient à aucune série.</translation>
    </message>
    <message>
        <source>Nothing later in this series is planned yet.</source>
        <translation>Rien d’autre n’est encore prévu dans cette série.</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>La prochaine fois</translation>
    </message>
    <message>
        <source>Date of the next meeting</source>
        <translation>Date de la prochaine réunion</translation>
    </message>
    <message>
        <source>Next in the series</source>
        <translation>Suivante dans la série</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>Qu’est-ce qui a été fait ?</translation>
    </message>
    <message>
        <source>The step is in the bin.</source>
        <translation>L’étape est dans la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FurtherAffiliations</name>
    <message>
        <source>Also at</source>
        <translation>Aussi chez</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>{name} is taken away from this person.</source>
        <translation>{name} n’est plus lié à cette personne.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>GuestEditor</name>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Organisation on that day</source>
        <translation>Organisation ce jour-là</translation>
    </message>
    <message>
        <source>Job title on that day</source>
        <translation>Fonction ce jour-là</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Drag to another place, or Alt and an arrow</source>
        <translation>Glissez ailleurs, ou Alt et une flèche</translation>
    </message>
</context>
<context>
    <name>HeadLine</name>
    <message>
        <source>next part</source>
        <translation>partie suivante</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>plein écran</translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n présent</numerusform>
            <numerusform>%n présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadSection</name>
    <message>
        <source>A report needs its date.</source>
        <translation>Un compte rendu a besoin de sa date.</translation>
    </message>
    <message>
        <source>No date was found in this report. Give it here before storing.</source>
        <translation>Aucune date n’a été trouvée dans ce compte rendu. Indiquez-la ici avant d’enregistrer.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Bring in an existing report</source>
        <translation>Importer un compte rendu existant</translation>
    </message>
    <message>
        <source>Drop a report here</source>
        <translation>Déposez un compte rendu ici</translation>
    </message>
    <message>
        <source>Word, OpenDocument, PDF, plain text or Markdown. You look it over before it is stored.</source>
        <translation>Word, OpenDocument, PDF, texte ou Markdown. Vous le relisez avant l’enregistrement.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open that activity</source>
        <translation>Ouvrir cette activité</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>This report was brought in before, as “{title}”.</source>
        <translation>Ce compte rendu a déjà été importé, comme « {title} ».</translation>
    </message>
    <message>
        <source>Leave this report without storing it?</source>
        <translation>Quitter ce compte rendu sans l’enregistrer ?</translation>
    </message>
    <message>
        <source>What you corrected here is lost; the file itself stays as it is.</source>
        <translation>Ce que vous avez corrigé ici est perdu ; le fichier lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>At the same time as the part above</source>
        <translation>En même temps que la partie au-dessus</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>at the same time as the part above</source>
        <translation>en même temps que la partie au-dessus</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>Title of the part</source>
        <translation>Titre de la partie</translation>
    </message>
    <message>
        <source>Kind of part</source>
        <translation>Type de partie</translation>
    </message>
    <message>
        <source>Duration in minutes</source>
        <translation>Durée en minutes</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Delete this part</source>
        <translation>Supprimer cette partie</translation>
    </message>
</context>
<context>
    <name>KeptOffer</name>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Typed {when} and not entered:</source>
        <translation>Tapé {when} et non enregistré :</translation>
    </message>
</context>
<context>
    <name>KeyListDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En montrer %n de plus</numerusform>
            <numerusform>En montrer %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListsSection</name>
    <message>
        <source>Which list</source>
        <translation>Quelle liste</translation>
    </message>
    <message>
        <source>Values of the list</source>
        <translation>Valeurs de la liste</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>move the value of a list</source>
        <translation>déplacer la valeur d’une liste</translation>
    </message>
    <message>
        <source>rename it</source>
        <translation>la renommer</translation>
    </message>
    <message>
        <source>{value} (retired)</source>
        <translation>{value} (hors d’usage)</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Réutiliser</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Mettre hors d’usage</translation>
    </message>
    <message>
        <source>A retired value stays on old records, and is no longer offered.</source>
        <translation>Une valeur hors d’usage reste sur les anciennes fiches et n’est plus proposée.</translation>
    </message>
</context>
<context>
    <name>LiveLine</name>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>un participant</translation>
    </message>
    <message>
        <source>new: {name}</source>
        <translation>nouveau : {name}</translation>
    </message>
    <message>
        <source>Type what is said</source>
        <translation>Tapez ce qui se dit</translation>
    </message>
</context>
<context>
    <name>LiveTab</name>
    <message>
        <source>Nothing was said yet</source>
        <translation>Rien n’a encore été dit</translation>
    </message>
    <message>
        <source>Type below what is said and press Enter. A sign in front says what it is: ? a question, &gt; a reaction, ! a point of attention, * a signal, = a decision, - a task. @ says who.</source>
        <translation>Tapez ci-dessous ce qui se dit et appuyez sur Entrée. Un signe au début dit ce que c’est : ? une question, &gt; une réaction, ! un point d’attention, * un signal, = une décision, - une tâche. @ dit qui parle.</translation>
    </message>
    <message>
        <source>leave full screen</source>
        <translation>quitter le plein écran</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>plein écran</translation>
    </message>
    <message>
        <source>store the line</source>
        <translation>enregistrer la ligne</translation>
    </message>
    <message>
        <source>a new line in the same entry</source>
        <translation>une nouvelle ligne dans le même apport</translation>
    </message>
    <message>
        <source>who says it, for which organisation, on which theme</source>
        <translation>qui le dit, pour quelle organisation, sur quel thème</translation>
    </message>
    <message>
        <source>in an empty line: edit the last entry</source>
        <translation>sur une ligne vide : modifier le dernier apport</translation>
    </message>
    <message>
        <source>to the stream, to correct an entry; Escape goes back</source>
        <translation>vers le flux, pour corriger un apport ; Échap revient</translation>
    </message>
    <message>
        <source>next part, part before</source>
        <translation>partie suivante, partie précédente</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Partie précédente</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The window changes at once.</source>
        <translation>La fenêtre change aussitôt.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of the size your system uses.</source>
        <translation>De la taille utilisée par votre système.</translation>
    </message>
</context>
<context>
    <name>MinutesSide</name>
    <message>
        <source>Back to draft</source>
        <translation>Revenir au projet</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>{version} · composed from what was recorded</source>
        <translation>{version} · composée de ce qui a été noté</translation>
    </message>
    <message>
        <source>Version {number} (latest)</source>
        <translation>Version {number} (dernière)</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Envoyer en relecture</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Approving freezes this version as it is.</source>
        <translation>L’approbation fige cette version telle quelle.</translation>
    </message>
    <message>
        <source>This version is approved and stays as it is. A change, with Enter or a double click on a passage, begins version {number}, as a draft.</source>
        <translation>Cette version est approuvée et reste telle quelle. Une modification, par Entrée ou un double clic sur un passage, commence la version {number}, en projet.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation>Qui est nommé</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>MinutesTab</name>
    <message>
        <source>Nothing to write up yet</source>
        <translation>Rien à rapporter encore</translation>
    </message>
    <message>
        <source>What is said on the Live tab, and who is there, becomes minutes here, ready to edit.</source>
        <translation>Ce qui se dit dans l’onglet Direct, et qui est là, devient ici un compte rendu à corriger.</translation>
    </message>
    <message>
        <source>Go to Live</source>
        <translation>Aller au direct</translation>
    </message>
    <message>
        <source>go from passage to passage</source>
        <translation>aller de passage en passage</translation>
    </message>
    <message>
        <source>edit the passage; again: done</source>
        <translation>modifier le passage ; encore : terminé</translation>
    </message>
    <message>
        <source>while editing: a new line</source>
        <translation>pendant la modification : une nouvelle ligne</translation>
    </message>
    <message>
        <source>a new paragraph below</source>
        <translation>un nouveau paragraphe en dessous</translation>
    </message>
    <message>
        <source>while editing: give up the change</source>
        <translation>pendant la modification : abandonner</translation>
    </message>
    <message>
        <source>leave the passage out</source>
        <translation>omettre le passage</translation>
    </message>
    <message>
        <source>back to what was recorded</source>
        <translation>revenir à ce qui a été noté</translation>
    </message>
    <message>
        <source>compare with what was recorded since</source>
        <translation>comparer avec ce qui a été noté depuis</translation>
    </message>
    <message>
        <source>Export minutes: {format}</source>
        <translation>Exporter le compte rendu : {format}</translation>
    </message>
    <message>
        <source>Left out of the minutes</source>
        <translation>Omis du compte rendu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>No activity is planned</source>
        <translation>Aucune activité n’est prévue</translation>
    </message>
    <message>
        <source>Make the activity you prepare: its programme, who speaks and who comes. On the day itself it stands here, with a button to start it.</source>
        <translation>Créez l’activité que vous préparez : son programme, qui parle et qui vient. Le jour même, elle se trouve ici, avec un bouton pour commencer.</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nouvelle activité</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n inscrit</numerusform>
            <numerusform>%n inscrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n orateur</numerusform>
            <numerusform>%n orateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open signal(s)</source>
        <translation>
            <numerusform>%n signal ouvert</numerusform>
            <numerusform>%n signaux ouverts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionalDate</name>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>Choisir dans le calendrier</translation>
    </message>
</context>
<context>
    <name>OptionalTime</name>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
</context>
<context>
    <name>OrganisationRecord</name>
    <message>
        <source>Add a theme</source>
        <translation>Ajouter un thème</translation>
    </message>
    <message>
        <source>Add a target group</source>
        <translation>Ajouter un groupe cible</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>These digits do not form an enterprise number.</source>
        <translation>Ces chiffres ne forment pas un numéro d’entreprise.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Enterprise number</source>
        <translation>Numéro d’entreprise</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Groupes cibles</translation>
    </message>
    <message>
        <source>Other names, one a line</source>
        <translation>Autres noms, un par ligne</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>OwnSection</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Stands in the history and on the minutes you write, on this computer only.</source>
        <translation>Figure dans l’historique et sur les comptes rendus que vous écrivez, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <translation>Nom de votre organisation</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>PNG or JPEG, at most 2 MB.</source>
        <translation>PNG ou JPEG, 2 Mo au maximum.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or do…</source>
        <translation>Chercher ou faire…</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Type two letters or more.</source>
        <translation>Tapez deux lettres ou plus.</translation>
    </message>
    <message>
        <source>Nothing begins with these letters.</source>
        <translation>Rien ne commence par ces lettres.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Faire</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
</context>
<context>
    <name>ParticipantsTab</name>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excusé</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>nouvelle personne</translation>
    </message>
    <message>
        <source>Type a name or organisation</source>
        <translation>Tapez un nom ou une organisation</translation>
    </message>
    <message>
        <source>Nobody registered yet</source>
        <translation>Personne n’est encore inscrit</translation>
    </message>
    <message>
        <source>Type a name above: Enter adds somebody of the register or somebody new as present.</source>
        <translation>Tapez un nom ci-dessus : Entrée ajoute une personne connue ou nouvelle comme présente.</translation>
    </message>
    <message>
        <source>mark the first one, or the chosen one, as present</source>
        <translation>marquer la première ou la personne choisie comme présente</translation>
    </message>
    <message>
        <source>mark as excused</source>
        <translation>marquer comme excusé</translation>
    </message>
    <message>
        <source>somebody new, with what was typed</source>
        <translation>une nouvelle personne, avec ce qui est tapé</translation>
    </message>
    <message>
        <source>choose another line while typing</source>
        <translation>choisir une autre ligne pendant la frappe</translation>
    </message>
    <message>
        <source>in the list: absent; the other letters begin to search</source>
        <translation>dans la liste : absent ; les autres lettres commencent à chercher</translation>
    </message>
    <message>
        <source>in the list: change role, times and organisation</source>
        <translation>dans la liste : modifier rôle, heures et organisation</translation>
    </message>
    <message>
        <source>in the list: take off the list</source>
        <translation>dans la liste : retirer de la liste</translation>
    </message>
    <message>
        <source>Everybody present</source>
        <translation>Tout le monde présent</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Taken off the list: {names}</source>
        <translation>Retiré de la liste : {names}</translation>
    </message>
    <message>
        <source>Leaves now</source>
        <translation>Part maintenant</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Ouvrir la personne</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Register, not yet here</source>
        <translation>Inscrire, pas encore là</translation>
    </message>
</context>
<context>
    <name>PassageActions</name>
    <message>
        <source>This passage</source>
        <translation>Ce passage</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Back to what was recorded</source>
        <translation>Revenir à ce qui a été noté</translation>
    </message>
    <message>
        <source>Add a paragraph below</source>
        <translation>Ajouter un paragraphe en dessous</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What was recorded here changed after your edit.</source>
        <translation>Ce qui a été noté ici a changé après votre correction.</translation>
    </message>
    <message>
        <source>Left out: it does not come in the exports.</source>
        <translation>Omis : il n’apparaît pas dans les exports.</translation>
    </message>
    <message>
        <source>Your own paragraph.</source>
        <translation>Votre propre paragraphe.</translation>
    </message>
    <message>
        <source>In your own words.</source>
        <translation>Dans vos propres mots.</translation>
    </message>
    <message>
        <source>Plain language: reads easily</source>
        <translation>Langage clair : facile à lire</translation>
    </message>
    <message>
        <source>Plain language: takes some attention</source>
        <translation>Langage clair : demande de l’attention</translation>
    </message>
    <message>
        <source>Plain language: hard to read</source>
        <translation>Langage clair : difficile à lire</translation>
    </message>
    <message numerus="yes">
        <source>%n long sentence(s)</source>
        <translation>
            <numerusform>%n phrase longue</numerusform>
            <numerusform>%n phrases longues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>To look at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Zorgdesk was not sure of these. Enter goes to where each came in.</source>
        <translation>Zorgdesk n’en était pas sûr. Entrée va là où chacun est arrivé.</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Orateurs</translation>
    </message>
    <message>
        <source>On the lists of people</source>
        <translation>Sur les listes de personnes</translation>
    </message>
    <message>
        <source>Add a speaker</source>
        <translation>Ajouter un orateur</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
</context>
<context>
    <name>PersonRecord</name>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>Signals to follow</source>
        <translation>Signaux à suivre</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Job category</source>
        <translation>Catégorie de fonction</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>PolicySignalsPage</name>
    <message>
        <source>Signals</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>No signal fits these filters</source>
        <translation>Aucun signal ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Try fewer words, another owner, or also what is closed.</source>
        <translation>Essayez moins de mots, un autre responsable, ou aussi ce qui est clôturé.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>New signal</source>
        <translation>Nouveau signal</translation>
    </message>
    <message>
        <source>Signals as a board</source>
        <translation>Signaux en tableau de bord</translation>
    </message>
    <message>
        <source>Signals as a table</source>
        <translation>Signaux en tableau</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>flèches</translation>
    </message>
    <message>
        <source>from card to card</source>
        <translation>de carte en carte</translation>
    </message>
    <message>
        <source>open the signal</source>
        <translation>ouvrir le signal</translation>
    </message>
    <message>
        <source>move the card to the state beside it</source>
        <translation>déplacer la carte vers l’état voisin</translation>
    </message>
    <message>
        <source>close the open signal</source>
        <translation>fermer le signal ouvert</translation>
    </message>
    <message>
        <source>in the table: move to the bin</source>
        <translation>dans le tableau : à la corbeille</translation>
    </message>
    <message>
        <source>No signals yet</source>
        <translation>Pas encore de signaux</translation>
    </message>
    <message>
        <source>What policy makers or partners must hear stands here until it is answered.</source>
        <translation>Ce que les décideurs ou partenaires doivent entendre se trouve ici jusqu’à la réponse.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>ProgrammeColumn</name>
    <message>
        <source>Who spoke how often</source>
        <translation>Qui a parlé combien de fois</translation>
    </message>
    <message numerus="yes">
        <source>%n present not heard yet</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n présent pas encore entendu</numerusform>
            <numerusform>%n présents pas encore entendus</numerusform>
        </translation>
    </message>
    <message>
        <source>Part {number}: {title}</source>
        <translation>Partie {number} : {title}</translation>
    </message>
    <message>
        <source>Go to this part</source>
        <translation>Aller à cette partie</translation>
    </message>
    <message>
        <source>Start the programme</source>
        <translation>Commencer le programme</translation>
    </message>
</context>
<context>
    <name>ProgrammeTab</name>
    <message>
        <source>Add a part: type its title and press Enter</source>
        <translation>Ajoutez une partie : tapez son titre et appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Title of a new part</source>
        <translation>Titre d’une nouvelle partie</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Pas encore de programme</translation>
    </message>
    <message>
        <source>The parts of the activity stand here in their order, with who speaks in each.</source>
        <translation>Les parties de l’activité se trouvent ici dans leur ordre, avec qui y parle.</translation>
    </message>
    <message>
        <source>Add the first part</source>
        <translation>Ajouter la première partie</translation>
    </message>
    <message>
        <source>in the line at the bottom: add a part</source>
        <translation>dans la ligne du bas : ajouter une partie</translation>
    </message>
    <message>
        <source>move the part</source>
        <translation>déplacer la partie</translation>
    </message>
    <message>
        <source>delete the part</source>
        <translation>supprimer la partie</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Ajouter une partie</translation>
    </message>
    <message>
        <source>“{title}” is in the bin.</source>
        <translation>« {title} » est dans la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Rien ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Try fewer words or another filter.</source>
        <translation>Essayez moins de mots ou un autre filtre.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
</context>
<context>
    <name>ReferenceBlock</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Change the link to {name}</source>
        <translation>Modifier le lien avec {name}</translation>
    </message>
    <message>
        <source>Delete the link to {name}</source>
        <translation>Supprimer le lien avec {name}</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>Policy links</source>
        <translation>Liens politiques</translation>
    </message>
    <message>
        <source>Add a policy document</source>
        <translation>Ajouter un document politique</translation>
    </message>
    <message>
        <source>The link is in the bin.</source>
        <translation>Le lien est dans la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Delete {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>from the list to the record</source>
        <translation>de la liste à la fiche</translation>
    </message>
    <message>
        <source>from the record back to the list</source>
        <translation>de la fiche à la liste</translation>
    </message>
    <message>
        <source>in the list: move to the bin</source>
        <translation>dans la liste : à la corbeille</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing that was said was found.</source>
        <translation>Aucune parole n’a été trouvée.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
</context>
<context>
    <name>RowsSection</name>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>SaidSection</name>
    <message>
        <source>Join with the one above</source>
        <translation>Joindre à la précédente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Partie {number}</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search or do…</source>
        <translation>Chercher ou faire…</translation>
    </message>
</context>
<context>
    <name>SearchCombo</name>
    <message>
        <source>Add “{name}”</source>
        <translation>Ajouter « {name} »</translation>
    </message>
</context>
<context>
    <name>Segment</name>
    <message>
        <source>For consultations</source>
        <translation>Pour les concertations</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Partie prenante</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnue</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Entrant</source>
        <translation>Nouvelle entrante</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Actor group</source>
        <translation>Groupe d’acteurs</translation>
    </message>
    <message>
        <source>Actor type</source>
        <translation>Type d’acteur</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Everybody present</source>
        <translation>Tout le monde présent</translation>
    </message>
    <message>
        <source>present of {count} registered</source>
        <translation>présents sur {count} inscrits</translation>
    </message>
    <message>
        <source>{count} excused</source>
        <translation>{count} excusés</translation>
    </message>
    <message>
        <source>{count} absent</source>
        <translation>{count} absents</translation>
    </message>
    <message>
        <source>{count} not filled in</source>
        <translation>{count} non remplis</translation>
    </message>
    <message>
        <source>{count} without registration</source>
        <translation>{count} sans inscription</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) present twice?</source>
        <translation>
            <numerusform>%n personne présente deux fois ?</numerusform>
            <numerusform>%n personnes présentes deux fois ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrivals per 5 minutes</source>
        <translation>Arrivées par 5 minutes</translation>
    </message>
</context>
<context>
    <name>SignalCard</name>
    <message>
        <source>still to be chosen</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>to: {name}</source>
        <translation>à : {name}</translation>
    </message>
    <message>
        <source>because: {reason}</source>
        <translation>parce que : {reason}</translation>
    </message>
</context>
<context>
    <name>SignalFilters</name>
    <message>
        <source>Search signals</source>
        <translation>Chercher un signal</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>All signals</source>
        <translation>Tous les signaux</translation>
    </message>
    <message>
        <source>Which signals</source>
        <translation>Quels signaux</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Tous les responsables</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>SignalRecord</name>
    <message>
        <source>Add a theme</source>
        <translation>Ajouter un thème</translation>
    </message>
    <message>
        <source>Because: {reason}</source>
        <translation>Parce que : {reason}</translation>
    </message>
    <message>
        <source>Nobody follows this signal yet.</source>
        <translation>Personne ne suit encore ce signal.</translation>
    </message>
    <message>
        <source>There is no next step yet.</source>
        <translation>Il n’y a pas encore d’étape suivante.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>To organisation</source>
        <translation>À l’organisation</translation>
    </message>
    <message>
        <source>To person</source>
        <translation>À la personne</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Étape suivante le</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>who</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>Show or hide the signs</source>
        <translation>Montrer ou masquer les signes</translation>
    </message>
</context>
<context>
    <name>SpeakerDialog</name>
    <message>
        <source>Who said this?</source>
        <translation>Qui a dit cela ?</translation>
    </message>
    <message>
        <source>Name of a person or organisation</source>
        <translation>Nom d’une personne ou organisation</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SpeakerLine</name>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Take this speaker away</source>
        <translation>Retirer cet orateur</translation>
    </message>
    <message>
        <source>The speaker is taken away.</source>
        <translation>L’orateur est retiré.</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Personne par son nom</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Pas d’organisation</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message>
        <source>Speakers</source>
        <translation>Orateurs</translation>
    </message>
    <message>
        <source>Nobody speaks in this part yet.</source>
        <translation>Personne ne parle encore dans cette partie.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>or an organisation without a name</source>
        <translation>ou une organisation sans nom de personne</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Everything is stored</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Stored {time}</source>
        <translation>Enregistré {time}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Last backup: {moment}</source>
        <translation>Dernière copie : {moment}</translation>
    </message>
</context>
<context>
    <name>StepBlock</name>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Étape suivante le</translation>
    </message>
    <message>
        <source>Change this step</source>
        <translation>Modifier cette étape</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>Supprimer cette étape</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>par {name}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>avec {name}</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>Réponse : {text}</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Ensuite : {step}</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Delete this task</source>
        <translation>Supprimer cette tâche</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Fait : {task}</translation>
    </message>
    <message>
        <source>from {activity}</source>
        <translation>de {activity}</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Nothing to do yet. Type the first task below.</source>
        <translation>Rien à faire encore. Tapez la première tâche ci-dessous.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>What must be done? Enter adds it</source>
        <translation>Que faut-il faire ? Entrée l’ajoute</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>who</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bon après-midi</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Start the morning</source>
        <translation>Commencer la matinée</translation>
    </message>
    <message>
        <source>Start the afternoon</source>
        <translation>Commencer l’après-midi</translation>
    </message>
    <message>
        <source>Start the evening</source>
        <translation>Commencer la soirée</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Minutes to write</source>
        <translation>Comptes rendus à écrire</translation>
    </message>
    <message>
        <source>All minutes are written.</source>
        <translation>Tous les comptes rendus sont écrits.</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien à suivre.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>activities</source>
        <translation>
            <numerusform>activité</numerusform>
            <numerusform>activités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>participations</source>
        <translation>
            <numerusform>participation</numerusform>
            <numerusform>participations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>different people</source>
        <translation>
            <numerusform>personne différente</numerusform>
            <numerusform>personnes différentes</numerusform>
        </translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
</context>
<context>
    <name>UndoPresenter</name>
    <message>
        <source>There is nothing to undo</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Annulé : {action}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>Il n’y a rien à rétablir</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>Rétabli : {action}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WalkInLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Type a name; that is enough.</source>
        <translation>Tapez un nom ; cela suffit.</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Previous year</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Année suivante</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activité</numerusform>
            <numerusform>%n activités</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>activity added</source>
        <translation>activité ajoutée</translation>
    </message>
    <message>
        <source>activity changed</source>
        <translation>activité modifiée</translation>
    </message>
    <message>
        <source>activity repeated</source>
        <translation>activité répétée</translation>
    </message>
    <message>
        <source>activity deleted</source>
        <translation>activité supprimée</translation>
    </message>
    <message>
        <source>activity started</source>
        <translation>activité commencée</translation>
    </message>
    <message>
        <source>activity closed</source>
        <translation>activité clôturée</translation>
    </message>
    <message>
        <source>series added</source>
        <translation>série ajoutée</translation>
    </message>
    <message>
        <source>series changed</source>
        <translation>série modifiée</translation>
    </message>
    <message>
        <source>programme item added</source>
        <translation>partie ajoutée</translation>
    </message>
    <message>
        <source>programme item changed</source>
        <translation>partie modifiée</translation>
    </message>
    <message>
        <source>programme item moved</source>
        <translation>partie déplacée</translation>
    </message>
    <message>
        <source>programme item deleted</source>
        <translation>partie supprimée</translation>
    </message>
    <message>
        <source>programme item started</source>
        <translation>partie commencée</translation>
    </message>
    <message>
        <source>programme item ended</source>
        <translation>partie terminée</translation>
    </message>
    <message>
        <source>speaker added</source>
        <translation>orateur ajouté</translation>
    </message>
    <message>
        <source>speaker changed</source>
        <translation>orateur modifié</translation>
    </message>
    <message>
        <source>speaker taken away</source>
        <translation>orateur retiré</translation>
    </message>
    <message>
        <source>value added to a list</source>
        <translation>valeur ajoutée à une liste</translation>
    </message>
    <message>
        <source>value of a list renamed</source>
        <translation>valeur d’une liste renommée</translation>
    </message>
    <message>
        <source>value of a list moved</source>
        <translation>valeur d’une liste déplacée</translation>
    </message>
    <message>
        <source>value of a list retired</source>
        <translation>valeur d’une liste hors d’usage</translation>
    </message>
    <message>
        <source>value of a list in use again</source>
        <translation>valeur d’une liste de nouveau en usage</translation>
    </message>
    <message>
        <source>themes or groups changed</source>
        <translation>thèmes ou groupes modifiés</translation>
    </message>
    <message>
        <source>minutes changed</source>
        <translation>compte rendu modifié</translation>
    </message>
    <message>
        <source>minutes back to what was recorded</source>
        <translation>compte rendu revenu à ce qui a été noté</translation>
    </message>
    <message>
        <source>paragraph added to the minutes</source>
        <translation>paragraphe ajouté au compte rendu</translation>
    </message>
    <message>
        <source>who is named in the minutes changed</source>
        <translation>les personnes nommées dans le compte rendu modifiées</translation>
    </message>
    <message>
        <source>state of the minutes changed</source>
        <translation>état du compte rendu modifié</translation>
    </message>
    <message>
        <source>report brought in</source>
        <translation>compte rendu importé</translation>
    </message>
    <message>
        <source>task added</source>
        <translation>tâche ajoutée</translation>
    </message>
    <message>
        <source>task made of something said</source>
        <translation>tâche créée d’un apport</translation>
    </message>
    <message>
        <source>task changed</source>
        <translation>tâche modifiée</translation>
    </message>
    <message>
        <source>task done</source>
        <translation>tâche faite</translation>
    </message>
    <message>
        <source>task open again</source>
        <translation>tâche rouverte</translation>
    </message>
    <message>
        <source>task deleted</source>
        <translation>tâche supprimée</translation>
    </message>
    <message>
        <source>person added</source>
        <translation>personne ajoutée</translation>
    </message>
    <message>
        <source>person changed</source>
        <translation>personne modifiée</translation>
    </message>
    <message>
        <source>person deleted</source>
        <translation>personne supprimée</translation>
    </message>
    <message>
        <source>job added</source>
        <translation>fonction ajoutée</translation>
    </message>
    <message>
        <source>job changed</source>
        <translation>fonction modifiée</translation>
    </message>
    <message>
        <source>job taken away</source>
        <translation>fonction retirée</translation>
    </message>
    <message>
        <source>organisation added</source>
        <translation>organisation ajoutée</translation>
    </message>
    <message>
        <source>organisation changed</source>
        <translation>organisation modifiée</translation>
    </message>
    <message>
        <source>organisation deleted</source>
        <translation>organisation supprimée</translation>
    </message>
    <message>
        <source>participant added</source>
        <translation>participant ajouté</translation>
    </message>
    <message>
        <source>new person checked in</source>
        <translation>nouvelle personne arrivée</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>arrivée notée</translation>
    </message>
    <message>
        <source>checked out</source>
        <translation>départ noté</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excusé</translation>
    </message>
    <message>
        <source>attendance changed</source>
        <translation>présence modifiée</translation>
    </message>
    <message>
        <source>everybody present</source>
        <translation>tout le monde présent</translation>
    </message>
    <message>
        <source>participation changed</source>
        <translation>participation modifiée</translation>
    </message>
    <message>
        <source>taken off the list</source>
        <translation>retiré de la liste</translation>
    </message>
    <message>
        <source>entry added</source>
        <translation>apport ajouté</translation>
    </message>
    <message>
        <source>entry changed</source>
        <translation>apport modifié</translation>
    </message>
    <message>
        <source>entry moved</source>
        <translation>apport déplacé</translation>
    </message>
    <message>
        <source>themes of an entry changed</source>
        <translation>thèmes d’un apport modifiés</translation>
    </message>
    <message>
        <source>entry deleted</source>
        <translation>apport supprimé</translation>
    </message>
    <message>
        <source>signal added</source>
        <translation>signal ajouté</translation>
    </message>
    <message>
        <source>signal made of something said</source>
        <translation>signal créé d’un apport</translation>
    </message>
    <message>
        <source>signal changed</source>
        <translation>signal modifié</translation>
    </message>
    <message>
        <source>state of a signal changed</source>
        <translation>état d’un signal modifié</translation>
    </message>
    <message>
        <source>signal deleted</source>
        <translation>signal supprimé</translation>
    </message>
    <message>
        <source>evidence added to a signal</source>
        <translation>appui ajouté à un signal</translation>
    </message>
    <message>
        <source>evidence taken from a signal</source>
        <translation>appui retiré d’un signal</translation>
    </message>
    <message>
        <source>follow-up step added</source>
        <translation>étape de suivi ajoutée</translation>
    </message>
    <message>
        <source>follow-up step changed</source>
        <translation>étape de suivi modifiée</translation>
    </message>
    <message>
        <source>follow-up step deleted</source>
        <translation>étape de suivi supprimée</translation>
    </message>
    <message>
        <source>policy link added</source>
        <translation>lien politique ajouté</translation>
    </message>
    <message>
        <source>policy link changed</source>
        <translation>lien politique modifié</translation>
    </message>
    <message>
        <source>policy link deleted</source>
        <translation>lien politique supprimé</translation>
    </message>
    <message>
        <source>own organisation changed</source>
        <translation>propre organisation modifiée</translation>
    </message>
    <message>
        <source>put back from the bin</source>
        <translation>remis de la corbeille</translation>
    </message>
</context>
<context>
    <name>activities</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>as the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>New activity</source>
        <translation>Nouvelle activité</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>New signal</source>
        <translation>Nouveau signal</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>Aller à {page}</translation>
    </message>
    <message>
        <source>Appearance: {name}</source>
        <translation>Apparence : {name}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Langue : {name}</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Faire une copie de sauvegarde</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Liste des touches</translation>
    </message>
    <message>
        <source>Close Zorgdesk</source>
        <translation>Fermer Zorgdesk</translation>
    </message>
</context>
<context>
    <name>contact</name>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Cela ne ressemble pas à une adresse e-mail.</translation>
    </message>
    <message>
        <source>This does not look like a telephone number.</source>
        <translation>Cela ne ressemble pas à un numéro de téléphone.</translation>
    </message>
</context>
<context>
    <name>deleting</name>
    <message>
        <source>{name} is in the bin.</source>
        <translation>{name} est dans la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{number} {things} are in the bin.</source>
        <translation>{number} {things} sont dans la corbeille.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Choose at most {number} rows to delete together.</source>
        <translation>Choisissez au plus {number} lignes à supprimer ensemble.</translation>
    </message>
    <message>
        <source>Connected with it: {things}.</source>
        <translation>Lié à cela : {things}.</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>Minutes for Word</source>
        <translation>Compte rendu pour Word</translation>
    </message>
    <message>
        <source>Minutes as OpenDocument</source>
        <translation>Compte rendu en OpenDocument</translation>
    </message>
    <message>
        <source>Minutes as PDF</source>
        <translation>Compte rendu en PDF</translation>
    </message>
    <message>
        <source>Minutes as web page</source>
        <translation>Compte rendu en page web</translation>
    </message>
    <message>
        <source>Minutes as Markdown</source>
        <translation>Compte rendu en Markdown</translation>
    </message>
    <message>
        <source>Attendance for Excel</source>
        <translation>Présences pour Excel</translation>
    </message>
    <message>
        <source>Sign-in sheet for Excel</source>
        <translation>Feuille de signatures pour Excel</translation>
    </message>
    <message>
        <source>Minutes of the whole series for Word</source>
        <translation>Compte rendu de toute la série pour Word</translation>
    </message>
    <message>
        <source>Minutes of the whole series as PDF</source>
        <translation>Compte rendu de toute la série en PDF</translation>
    </message>
    <message>
        <source>Attendance of the whole series for Excel</source>
        <translation>Présences de toute la série pour Excel</translation>
    </message>
    <message>
        <source>Dates of the series for a calendar</source>
        <translation>Dates de la série pour un agenda</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Écrit : {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>search, or do something by its name</source>
        <translation>chercher, ou faire quelque chose par son nom</translation>
    </message>
    <message>
        <source>new on this page</source>
        <translation>nouveau sur cette page</translation>
    </message>
    <message>
        <source>go to the filter</source>
        <translation>aller au filtre</translation>
    </message>
    <message>
        <source>back to where you were</source>
        <translation>revenir où vous étiez</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>do again</source>
        <translation>refaire</translation>
    </message>
    <message>
        <source>full screen, and back</source>
        <translation>plein écran, et retour</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>cette liste</translation>
    </message>
    <message>
        <source>close Zorgdesk</source>
        <translation>fermer Zorgdesk</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation>{count} jours de retard</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>a participant</source>
        <translation>un participant</translation>
    </message>
    <message>
        <source>Outside the programme</source>
        <translation>Hors programme</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>All of these</source>
        <translation>Tous ceux-ci</translation>
    </message>
</context>
<context>
    <name>minutes</name>
    <message>
        <source>What was recorded here changed after your edit</source>
        <translation>Ce qui a été noté ici a changé après votre modification</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>comparer</translation>
    </message>
    <message>
        <source>take over</source>
        <translation>reprendre</translation>
    </message>
    <message>
        <source>keep mine</source>
        <translation>garder le mien</translation>
    </message>
    <message>
        <source>left out of the minutes</source>
        <translation>omis du compte rendu</translation>
    </message>
</context>
<context>
    <name>organisations</name>
    <message>
        <source>All stakeholders</source>
        <translation>Toutes les parties prenantes</translation>
    </message>
    <message>
        <source>All worlds</source>
        <translation>Tous les mondes</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Pas encore d’organisations</translation>
    </message>
    <message>
        <source>Where people come from, whom they speak for and who receives signals.</source>
        <translation>D’où viennent les gens, pour qui ils parlent et qui reçoit les signaux.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>Search organisations</source>
        <translation>Chercher une organisation</translation>
    </message>
    <message>
        <source>Choose an organisation on the left</source>
        <translation>Choisissez une organisation à gauche</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Details</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Programme &amp; speakers</source>
        <translation>Programme &amp; orateurs</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>participations</name>
    <message>
        <source>not registered</source>
        <translation>non inscrit</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>No people yet</source>
        <translation>Pas encore de personnes</translation>
    </message>
    <message>
        <source>Everybody who takes part, speaks or helps stands here.</source>
        <translation>Tous ceux qui participent, parlent ou aident se trouvent ici.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Choose somebody on the left</source>
        <translation>Choisissez quelqu’un à gauche</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>All job categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Job category</source>
        <translation>Catégorie de fonction</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
</context>
<context>
    <name>policy_signals</name>
    <message>
        <source>1 statement</source>
        <translation>1 parole</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} paroles</translation>
    </message>
    <message>
        <source>{count} organisations</source>
        <translation>{count} organisations</translation>
    </message>
    <message>
        <source>1 policy link</source>
        <translation>1 lien politique</translation>
    </message>
    <message>
        <source>{count} policy links</source>
        <translation>{count} liens politiques</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sans responsable</translation>
    </message>
    <message>
        <source>Why is this signal dropped?</source>
        <translation>Pourquoi ce signal n’est-il pas retenu ?</translation>
    </message>
    <message>
        <source>The signal is now: {state}.</source>
        <translation>Le signal est maintenant : {state}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Étape suivante le</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>Captured on</source>
        <translation>Capté le</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>{name} is in the bin.</source>
        <translation>{name} est dans la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
</context>
<context>
    <name>report_import</name>
    <message>
        <source>The report is stored as “{title}”.</source>
        <translation>Le compte rendu est enregistré sous « {title} ».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Ajouter une partie</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Ajouter une tâche</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>Take away from this signal</source>
        <translation>Retirer de ce signal</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonyme</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>You and your organisation</source>
        <translation>Vous et votre organisation</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>File and backups</source>
        <translation>Fichier et copies</translation>
    </message>
</context>
<context>
    <name>store_dialog</name>
    <message>
        <source>This file does not open</source>
        <translation>Ce fichier ne s’ouvre pas</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>En créer un nouveau…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open a file of Zorgdesk</source>
        <translation>Ouvrir un fichier de Zorgdesk</translation>
    </message>
    <message>
        <source>Make a new file of Zorgdesk</source>
        <translation>Créer un fichier de Zorgdesk</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>{file} is encrypted. Its passphrase:</source>
        <translation>{file} est chiffré. Sa phrase secrète :</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>in person</source>
        <translation>en personne</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>blended</source>
        <translation>hybride</translation>
    </message>
    <message>
        <source>support offer</source>
        <translation>offre d’appui</translation>
    </message>
    <message>
        <source>demand-driven</source>
        <translation>à la demande</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>trajectory</source>
        <translation>trajet</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>concertation</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>too few registrations</source>
        <translation>trop peu d’inscriptions</translation>
    </message>
    <message>
        <source>organisational</source>
        <translation>organisationnel</translation>
    </message>
    <message>
        <source>staff unavailable</source>
        <translation>personnel indisponible</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>accueil</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>clôture</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>atelier</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>orateur</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>modérateur</translation>
    </message>
    <message>
        <source>panel member</source>
        <translation>membre du panel</translation>
    </message>
    <message>
        <source>testimony</source>
        <translation>témoignage</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>animateur</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>rapporteur</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>organisateur</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>bénévole</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>interprète</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>inscrit</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>liste d’attente</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excusé</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>parole</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>réaction</translation>
    </message>
    <message>
        <source>point of attention</source>
        <translation>point d’attention</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idée</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signal</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>for review</source>
        <translation>en relecture</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>avec les noms</translation>
    </message>
    <message>
        <source>per organisation</source>
        <translation>par organisation</translation>
    </message>
    <message>
        <source>counts only</source>
        <translation>nombres seulement</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>capté</translation>
    </message>
    <message>
        <source>substantiated</source>
        <translation>étayé</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>transmis</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturé</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>non retenu</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primaire</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>secondaire</translation>
    </message>
    <message>
        <source>national</source>
        <translation>nationale</translation>
    </message>
    <message>
        <source>regional</source>
        <translation>régionale</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>culture</translation>
    </message>
    <message>
        <source>welfare</source>
        <translation>bien-être</translation>
    </message>
    <message>
        <source>culture and welfare</source>
        <translation>culture et bien-être</translation>
    </message>
    <message>
        <source>kinds of activity</source>
        <translation>types d’activité</translation>
    </message>
    <message>
        <source>job categories</source>
        <translation>catégories de fonction</translation>
    </message>
    <message>
        <source>sectors</source>
        <translation>secteurs</translation>
    </message>
    <message>
        <source>actor groups</source>
        <translation>groupes d’acteurs</translation>
    </message>
    <message>
        <source>actor types</source>
        <translation>types d’acteurs</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>thèmes</translation>
    </message>
    <message>
        <source>target groups</source>
        <translation>groupes cibles</translation>
    </message>
    <message>
        <source>aspects of well-being</source>
        <translation>aspects du bien-être</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>activités</translation>
    </message>
    <message>
        <source>series</source>
        <translation>séries</translation>
    </message>
    <message>
        <source>programme items</source>
        <translation>parties du programme</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>orateurs</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>fonctions</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>participations</source>
        <translation>participations</translation>
    </message>
    <message>
        <source>things said</source>
        <translation>apports</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>comptes rendus</translation>
    </message>
    <message>
        <source>signals</source>
        <translation>signaux</translation>
    </message>
    <message>
        <source>follow-up steps</source>
        <translation>étapes de suivi</translation>
    </message>
    <message>
        <source>policy references</source>
        <translation>liens politiques</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tâches</translation>
    </message>
    <message>
        <source>list values</source>
        <translation>valeurs de liste</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>annexes</translation>
    </message>
    <message>
        <source>own organisation</source>
        <translation>propre organisation</translation>
    </message>
</context>
</TS>

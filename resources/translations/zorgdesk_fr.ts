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
        <source>Name badges…</source>
        <translation>Badges…</translation>
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
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
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
    <name>AnswerLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Nouvelle réponse</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change answer {number}</source>
        <translation>Modifier la réponse {number}</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Satisfaction, recommendation, remarks. A dash for what was not answered.</source>
        <translation>Satisfaction, recommandation, remarques. Un tiret pour ce qui n’a pas été rempli.</translation>
    </message>
    <message>
        <source>Satisfaction goes from 0 to 100, recommendation from 0 to 10.</source>
        <translation>La satisfaction va de 0 à 100, la recommandation de 0 à 10.</translation>
    </message>
    <message>
        <source>80 9 what somebody wrote</source>
        <translation>80 9 ce que quelqu’un a écrit</translation>
    </message>
    <message>
        <source>Answer on one line</source>
        <translation>Réponse sur une ligne</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
</context>
<context>
    <name>AskingField</name>
    <message>
        <source>Name of a person or organisation</source>
        <translation>Nom d’une personne ou organisation</translation>
    </message>
    <message>
        <source>Who asks for the floor</source>
        <translation>Qui demande la parole</translation>
    </message>
</context>
<context>
    <name>AttachmentsModel</name>
    <message>
        <source>with “{entry}”</source>
        <translation>avec « {entry} »</translation>
    </message>
</context>
<context>
    <name>AttachmentsTab</name>
    <message>
        <source>No files yet</source>
        <translation>Pas encore de fichiers</translation>
    </message>
    <message>
        <source>Drop photographs of the flip chart, slides or a letter here, or paste a picture.</source>
        <translation>Déposez ici des photos du tableau, des diapositives ou une lettre, ou collez une image.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Make photographs smaller</source>
        <translation>Réduire les photos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>paste a picture or file</source>
        <translation>coller une image ou un fichier</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Look at it large</source>
        <translation>Voir en grand</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>Ouvrir dans son programme</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>The longest side becomes 2000 pixels: enough to read a flip chart.</source>
        <translation>Le plus long côté devient 2000 pixels : assez pour lire un tableau.</translation>
    </message>
</context>
<context>
    <name>BadgesDialog</name>
    <message>
        <source>Name badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>With a QR code that check-in reads</source>
        <translation>Avec un code QR que l’accueil peut lire</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Sheet of 2 × 4 labels (99.1 × 67.7 mm)</source>
        <translation>Feuille de 2 × 4 étiquettes (99,1 × 67,7 mm)</translation>
    </message>
    <message>
        <source>Sheet of 2 × 5 labels (99.1 × 57 mm)</source>
        <translation>Feuille de 2 × 5 étiquettes (99,1 × 57 mm)</translation>
    </message>
    <message>
        <source>Cards to cut out, credit-card size (85.6 × 54 mm)</source>
        <translation>Cartes à découper, format carte bancaire (85,6 × 54 mm)</translation>
    </message>
    <message>
        <source>Who is expected, speakers too</source>
        <translation>Les personnes attendues, intervenants compris</translation>
    </message>
    <message>
        <source>Who is present already</source>
        <translation>Les personnes déjà présentes</translation>
    </message>
    <message>
        <source>Everybody who did not cancel</source>
        <translation>Tous ceux qui ne se sont pas désistés</translation>
    </message>
    <message>
        <source>There is nobody to make a badge for.</source>
        <translation>Il n’y a personne pour qui faire un badge.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of A4</source>
        <translation>
            <numerusform>%n feuille A4</numerusform>
            <numerusform>%n feuilles A4</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Who gets one</source>
        <translation>Qui en reçoit un</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>Première étiquette</translation>
    </message>
    <message>
        <source>On a sheet that was used in part: click the first label that is still there.</source>
        <translation>Sur une feuille déjà entamée : cliquez sur la première étiquette encore présente.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
    <message>
        <source>{name} (merged)</source>
        <translation>{name} (fusionné)</translation>
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
    <message>
        <source>Drag to another place, or Alt and an arrow</source>
        <translation>Glisser ailleurs, ou Alt et une flèche</translation>
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
    <name>BroughtIn</name>
    <message>
        <source>sources disagree</source>
        <translation>les sources se contredisent</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>Is somebody new</source>
        <translation>Est une nouvelle personne</translation>
    </message>
    <message>
        <source>Is the same as…</source>
        <translation>Est la même personne que…</translation>
    </message>
</context>
<context>
    <name>ChecklistLine</name>
    <message>
        <source>Delete this line</source>
        <translation>Supprimer cette ligne</translation>
    </message>
    <message>
        <source>Ready: {thing}</source>
        <translation>Prêt : {thing}</translation>
    </message>
    <message>
        <source>What must be ready</source>
        <translation>Ce qui doit être prêt</translation>
    </message>
    <message>
        <source>Days before the activity</source>
        <translation>Jours avant l’activité</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>jours avant</translation>
    </message>
</context>
<context>
    <name>ChecklistLines</name>
    <message>
        <source>Add: type what must be ready and press Enter</source>
        <translation>Tapez ce qui doit être prêt et appuyez sur Enter</translation>
    </message>
    <message>
        <source>What must be ready</source>
        <translation>Ce qui doit être prêt</translation>
    </message>
</context>
<context>
    <name>ChecklistsSection</name>
    <message>
        <source>Kind of activity</source>
        <translation>Type d’activité</translation>
    </message>
    <message>
        <source>No checklist for this kind yet</source>
        <translation>Pas encore de liste de contrôle pour ce type</translation>
    </message>
    <message>
        <source>Begin with a proposal and change it, or type the first line below.</source>
        <translation>Partez d’une proposition et adaptez-la, ou tapez la première ligne ci-dessous.</translation>
    </message>
    <message>
        <source>Fill in a proposal</source>
        <translation>Remplir une proposition</translation>
    </message>
    <message>
        <source>A new activity of this kind takes over this list. What you change here changes no activity that has its list already.</source>
        <translation>Une nouvelle activité de ce type reprend cette liste. Ce que vous changez ici ne change rien aux activités qui ont déjà leur liste.</translation>
    </message>
    <message>
        <source>move the line of a checklist</source>
        <translation>déplacer la ligne d’une liste de contrôle</translation>
    </message>
    <message>
        <source>delete it</source>
        <translation>la supprimer</translation>
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
    <name>Chip</name>
    <message>
        <source>Remove “{name}”</source>
        <translation>Retirer « {name} »</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Organisations to add or bring up to date</source>
        <translation>Organisations à ajouter ou à mettre à jour</translation>
    </message>
    <message>
        <source>All recognised organisations: compare with what is here</source>
        <translation>Toutes les organisations reconnues : comparer avec ce qui est ici</translation>
    </message>
    <message>
        <source>Look at the rows</source>
        <translation>Vérifier les lignes</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>cette liste</translation>
    </message>
    <message>
        <source>None: the rows begin at once</source>
        <translation>Aucune : les lignes commencent tout de suite</translation>
    </message>
    <message>
        <source>Row {number}: {text}</source>
        <translation>Ligne {number} : {text}</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>National register number: is never stored</source>
        <translation>Numéro de registre national : jamais conservé</translation>
    </message>
    <message>
        <source>Do not bring in</source>
        <translation>Ne pas introduire</translation>
    </message>
    <message>
        <source>{column} becomes</source>
        <translation>{column} devient</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are brought in</source>
        <translation>
            <numerusform>%n colonne est introduite</numerusform>
            <numerusform>%n colonnes sont introduites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) are not shown and not brought in</source>
        <translation>
            <numerusform>encore %n colonne n’est ni montrée ni introduite</numerusform>
            <numerusform>encore %n colonnes ne sont ni montrées ni introduites</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen as for the last list with these headings</source>
        <translation>choisi comme pour la dernière liste avec ces titres</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Row with the headings</source>
        <translation>Ligne des titres</translation>
    </message>
    <message>
        <source>What stands in this list</source>
        <translation>Ce que contient cette liste</translation>
    </message>
    <message>
        <source>What each column becomes</source>
        <translation>Ce que devient chaque colonne</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
    <name>Comparison</name>
    <message>
        <source>Notes, jobs and e-mail addresses of both stay, and all that hangs on either.</source>
        <translation>Les notes, fonctions et adresses e-mail des deux restent, ainsi que tout ce qui y est lié.</translation>
    </message>
    <message>
        <source>Notes and names of both stay, and all that hangs on either.</source>
        <translation>Les notes et les noms des deux restent, ainsi que tout ce qui y est lié.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Hangs on it</source>
        <translation>Y est lié</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
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
    <name>Deciding</name>
    <message>
        <source>Look for somebody else</source>
        <translation>Chercher quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Choose a line to say who it is.</source>
        <translation>Choisissez une ligne pour dire qui c’est.</translation>
    </message>
    <message>
        <source>{name} is:</source>
        <translation>{name} est :</translation>
    </message>
    <message>
        <source>a new person, to be confirmed</source>
        <translation>une nouvelle personne, à confirmer</translation>
    </message>
    <message>
        <source>do not bring in</source>
        <translation>ne pas introduire</translation>
    </message>
    <message>
        <source>not sure: leave it for later</source>
        <translation>pas sûr : laisser pour plus tard</translation>
    </message>
    <message>
        <source>There is nothing to decide about this row.</source>
        <translation>Il n’y a rien à décider pour cette ligne.</translation>
    </message>
    <message>
        <source>What is right about {name}?</source>
        <translation>Qu’est-ce qui est juste pour {name} ?</translation>
    </message>
    <message>
        <source>what the workbook says</source>
        <translation>ce que dit la liste remplie</translation>
    </message>
    <message>
        <source>what is here now</source>
        <translation>ce qui est ici maintenant</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>À la création de la liste</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Ici maintenant</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>Dans la liste remplie</translation>
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
        <source>on the box of a thing to prepare: ready</source>
        <translation>sur la case d’un élément à préparer : prêt</translation>
    </message>
    <message>
        <source>move the thing to prepare</source>
        <translation>déplacer la ligne de la liste</translation>
    </message>
    <message>
        <source>delete the thing to prepare</source>
        <translation>supprimer la ligne de la liste</translation>
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
    <name>DossierDialog</name>
    <message>
        <source>Dossier of signals</source>
        <translation>Dossier de signaux</translation>
    </message>
    <message>
        <source>Make the dossier</source>
        <translation>Établir le dossier</translation>
    </message>
    <message>
        <source>Signals in the dossier</source>
        <translation>Signaux dans le dossier</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>À l’attention de</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>the minister, a department, a town council…</source>
        <translation>la ministre, une administration, une commune…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <source>Leave out of the dossier</source>
        <translation>Retirer du dossier</translation>
    </message>
</context>
<context>
    <name>DragHandle</name>
    <message>
        <source>Drag to another place, or Alt and an arrow</source>
        <translation>Glisser ailleurs, ou Alt et une flèche</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
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
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Merged before</source>
        <translation>Déjà fusionnés</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Pas un doublon</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Search for duplicates again</source>
        <translation>Chercher à nouveau les doublons</translation>
    </message>
    <message>
        <source>merge the two that are shown</source>
        <translation>fusionner les deux affichés</translation>
    </message>
    <message>
        <source>these are no duplicates</source>
        <translation>ce ne sont pas des doublons</translation>
    </message>
    <message>
        <source>to the next pair</source>
        <translation>à la paire suivante</translation>
    </message>
    <message>
        <source>back to the list, or stop searching</source>
        <translation>retour à la liste, ou arrêter la recherche</translation>
    </message>
    <message>
        <source>nearly certain</source>
        <translation>presque certain</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusionner</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>not a duplicate</source>
        <translation>pas un doublon</translation>
    </message>
    <message>
        <source>Nothing stands here twice</source>
        <translation>Rien ne figure ici deux fois</translation>
    </message>
    <message>
        <source>What you said are no duplicates is not asked again.</source>
        <translation>Ce qui n’est pas un doublon selon vous n’est plus demandé.</translation>
    </message>
    <message>
        <source>Not searched yet</source>
        <translation>Pas encore cherché</translation>
    </message>
    <message>
        <source>Names, e-mail addresses, telephone numbers and organisations are compared.</source>
        <translation>Les noms, adresses e-mail, numéros de téléphone et organisations sont comparés.</translation>
    </message>
    <message>
        <source>Search for duplicates</source>
        <translation>Chercher les doublons</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Everything is being compared …</source>
        <translation>Tout est en cours de comparaison …</translation>
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
        <source>Name in the minutes</source>
        <translation>Nom dans le compte rendu</translation>
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
    <name>EntryAttachments</name>
    <message>
        <source>Add an attachment…</source>
        <translation>Ajouter une annexe…</translation>
    </message>
    <message>
        <source>Paste a picture with it</source>
        <translation>Coller une image</translation>
    </message>
    <message>
        <source>Look at its attachments</source>
        <translation>Voir les annexes</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Nothing is attached to this. Drop a file on it.</source>
        <translation>Rien n’y est joint. Déposez-y un fichier.</translation>
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
    <name>EvaluationTab</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Pas encore de réponses</translation>
    </message>
    <message>
        <source>Print the form, or send it as a web page, and type above what comes back.</source>
        <translation>Imprimez le formulaire ou envoyez-le en page web, et tapez ci-dessus ce qui revient.</translation>
    </message>
    <message>
        <source>Form as PDF</source>
        <translation>Formulaire en PDF</translation>
    </message>
    <message>
        <source>Nobody wrote a remark yet.</source>
        <translation>Personne n’a encore écrit de remarque.</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Réponse {number}</translation>
    </message>
    <message>
        <source>in the line: store the answer; in the list: change it</source>
        <translation>dans la ligne : enregistrer la réponse ; dans la liste : la modifier</translation>
    </message>
    <message>
        <source>in the list: to the bin</source>
        <translation>dans la liste : à la corbeille</translation>
    </message>
    <message>
        <source>on a scale: another number</source>
        <translation>sur une échelle : un autre nombre</translation>
    </message>
    <message>
        <source>Paste a list of answers</source>
        <translation>Coller une liste de réponses</translation>
    </message>
    <message>
        <source>Form as web page</source>
        <translation>Formulaire en page web</translation>
    </message>
    <message>
        <source>satisfaction {number}</source>
        <translation>satisfaction {number}</translation>
    </message>
    <message>
        <source>recommendation {number}</source>
        <translation>recommandation {number}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>Coller une liste…</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
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
    <name>FiguresCard</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>satisfaction</translation>
    </message>
    <message>
        <source>recommendation (NPS)</source>
        <translation>recommandation (NPS)</translation>
    </message>
    <message>
        <source>The NPS is the share that gives 9 or 10, minus the share that gives 0 to 6.</source>
        <translation>Le NPS est le pourcentage de 9 et 10, moins le pourcentage de 0 à 6.</translation>
    </message>
    <message numerus="yes">
        <source>%n promoter(s)</source>
        <translation>
            <numerusform>%n donne 9 ou 10</numerusform>
            <numerusform>%n donnent 9 ou 10</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passive</source>
        <translation>
            <numerusform>%n donne 7 ou 8</numerusform>
            <numerusform>%n donnent 7 ou 8</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detractor(s)</source>
        <translation>
            <numerusform>%n donne 0 à 6</numerusform>
            <numerusform>%n donnent 0 à 6</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>{answers} of {present} present</source>
        <translation>{answers} sur {present} présents</translation>
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
        <source>New</source>
        <translation>Nouveau</translation>
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
    <name>FindBar</name>
    <message>
        <source>Find in what was said</source>
        <translation>Chercher dans ce qui a été dit</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <source>Show everything again (Escape)</source>
        <translation>Tout réafficher (Échap)</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Toutes les parties</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>{shown} of {count} entries shown.</source>
        <translation>{shown} interventions sur {count} affichées.</translation>
    </message>
    <message>
        <source>Stored. The filter hides what you just entered.</source>
        <translation>Enregistré. Le filtre masque ce que vous venez de saisir.</translation>
    </message>
</context>
<context>
    <name>FloorBox</name>
    <message>
        <source>Who asks for the floor</source>
        <translation>Qui demande la parole</translation>
    </message>
    <message>
        <source>Somebody asks for the floor (Ctrl+Enter)</source>
        <translation>Quelqu&apos;un demande la parole (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>The next one gets the floor (F8)</source>
        <translation>Le suivant a la parole (F8)</translation>
    </message>
    <message>
        <source>All speaking times (F9)</source>
        <translation>Tous les temps de parole (F9)</translation>
    </message>
    <message>
        <source>Speaking time</source>
        <translation>Temps de parole</translation>
    </message>
    <message>
        <source>Who spoke how often</source>
        <translation>Qui a parlé combien de fois</translation>
    </message>
    <message numerus="yes">
        <source>%n present not heard yet</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n présent n&apos;a pas encore parlé</numerusform>
            <numerusform>%n présents n&apos;ont pas encore parlé</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpTab</name>
    <message>
        <source>No signals yet. On the Live tab, a line that begins with * becomes one.</source>
        <translation>Pas encore de signaux. Dans l’onglet Direct, une ligne qui commence par * en devient un.</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Toutes les tâches</translation>
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
    <name>GuestCard</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
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
    <name>GuestList</name>
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
    <name>HeadLine</name>
    <message>
        <source>next part</source>
        <translation>partie suivante</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>plein écran</translation>
    </message>
    <message>
        <source>Find and filter (Ctrl+F)</source>
        <translation>Chercher et filtrer (Ctrl+F)</translation>
    </message>
    <message>
        <source>A window for the projector (F5)</source>
        <translation>Une fenêtre pour le projecteur (F5)</translation>
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
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Voir plus anciens</translation>
    </message>
    <message>
        <source>Nothing was recorded of this yet.</source>
        <translation>Rien n’a encore été enregistré à ce sujet.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>HouseStyleSection</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a template…</source>
        <translation>Choisir un modèle…</translation>
    </message>
    <message>
        <source>Save an example…</source>
        <translation>Enregistrer un exemple…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>For headings in Word, PDF and web pages. It must be dark enough to read on white.</source>
        <translation>Pour les titres en Word, PDF et pages web. Elle doit être assez foncée pour se lire sur du blanc.</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Pied de page</translation>
    </message>
    <message>
        <source>At the bottom of every page: address, telephone, website. Two or three lines.</source>
        <translation>Au bas de chaque page : adresse, téléphone, site web. Deux ou trois lignes.</translation>
    </message>
    <message>
        <source>A Word file of your own, with your letterhead. Write {{ titel }}, {{ datum }} and {{ verslag }} where they belong; the example shows every placeholder there is.</source>
        <translation>Un fichier Word à vous, avec votre en-tête. Écrivez {{ titre }}, {{ date }} et {{ texte }} à leur place ; l’exemple montre les champs qui existent.</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Modèle Word</translation>
    </message>
    <message>
        <source>None yet: minutes for Word look as Zorgdesk makes them.</source>
        <translation>Pas encore : les comptes rendus Word ont l’aspect que leur donne Zorgdesk.</translation>
    </message>
    <message>
        <source>Use {colour}</source>
        <translation>Utiliser {colour}</translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation>Choisir un modèle Word</translation>
    </message>
    <message>
        <source>From now on minutes for Word stand on your template</source>
        <translation>Les comptes rendus Word utilisent désormais votre modèle</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to websites or files were left out, their words stay.</source>
        <translation>
            <numerusform>%n lien vers un site ou un fichier a été retiré, les mots restent.</numerusform>
            <numerusform>%n liens vers des sites ou des fichiers ont été retirés, les mots restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Example of a house style</source>
        <translation>Exemple de style maison</translation>
    </message>
    <message>
        <source>Save an example</source>
        <translation>Enregistrer un exemple</translation>
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
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n de trop</numerusform>
            <numerusform>%n de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chose this</source>
        <translation>
            <numerusform>%n l’a choisi</numerusform>
            <numerusform>%n l’ont choisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%n à confirmer</numerusform>
            <numerusform>%n à confirmer</numerusform>
        </translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
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
        <source>Room for how many people</source>
        <translation>Places pour combien de personnes</translation>
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
        <source>Put back (F6)</source>
        <translation>Remettre (F6)</translation>
    </message>
    <message>
        <source>Throw away (Shift+F6)</source>
        <translation>Jeter (Maj+F6)</translation>
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
    <name>KioskStart</name>
    <message>
        <source>Self check-in</source>
        <translation>Accueil libre-service</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message numerus="yes">
        <source>Type at least %n digits.</source>
        <translation>
            <numerusform>Tapez au moins %n chiffre.</numerusform>
            <numerusform>Tapez au moins %n chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>People look for their own name and check in with one tap. They see given names with an initial and organisations, nothing else. The PIN is what you stop it with; it is not kept.</source>
        <translation>Les gens cherchent leur nom et s’enregistrent d’un toucher. Ils voient des prénoms avec une initiale et des organisations, rien d’autre. Le code PIN sert à arrêter cet écran ; il n’est pas conservé.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>Code PIN encore une fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Type the first letters of your name</source>
        <translation>Tapez les premières lettres de votre nom</translation>
    </message>
    <message>
        <source>That did not work. Please tell the people at the desk.</source>
        <translation>Cela n’a pas marché. Signalez-le à l’accueil.</translation>
    </message>
    <message>
        <source>Tap your name.</source>
        <translation>Touchez votre nom.</translation>
    </message>
    <message>
        <source>Nobody is called so on our list. Please ask at the desk.</source>
        <translation>Personne ne s’appelle ainsi sur notre liste. Adressez-vous à l’accueil.</translation>
    </message>
    <message>
        <source>Or hold your badge before the scanner.</source>
        <translation>Ou présentez votre badge au lecteur.</translation>
    </message>
    <message>
        <source>Stop, with the PIN</source>
        <translation>Arrêter, avec le code PIN</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Lettres à l’écran</translation>
    </message>
    <message>
        <source>Welcome! Who are you?</source>
        <translation>Bienvenue ! Qui êtes-vous ?</translation>
    </message>
</context>
<context>
    <name>KnownLines</name>
    <message>
        <source>Perhaps it is somebody you know already:</source>
        <translation>Peut-être est-ce quelqu’un que vous connaissez déjà :</translation>
    </message>
    <message>
        <source>a new person</source>
        <translation>une nouvelle personne</translation>
    </message>
    <message>
        <source>{name} is:</source>
        <translation>{name} est :</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>Take back a letter</source>
        <translation>Reprendre une lettre</translation>
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
    <name>ListDialog</name>
    <message>
        <source>Bring in a list: {activity}</source>
        <translation>Introduire une liste : {activity}</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Déposez une liste ici</translation>
    </message>
    <message>
        <source>From Teams, Zoom, Meet, a form, a ticket site or your own spreadsheet. You look it over before anything is stored.</source>
        <translation>De Teams, Zoom, Meet, un formulaire, une billetterie ou votre propre tableur. Vous vérifiez tout avant l’enregistrement.</translation>
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
        <source>The headings of this list are not known: say what each column holds.</source>
        <translation>Les en-têtes de cette liste sont inconnus : dites ce que contient chaque colonne.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) brought in</source>
        <translation>
            <numerusform>%n personne introduite</numerusform>
            <numerusform>%n personnes introduites</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave this list without storing it?</source>
        <translation>Quitter cette liste sans l’enregistrer ?</translation>
    </message>
    <message>
        <source>What you decided here is lost; the file itself stays as it is.</source>
        <translation>Vos choix ici seront perdus ; le fichier lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>ListImportDialog</name>
    <message>
        <source>Bring in a list of people</source>
        <translation>Introduire une liste de personnes</translation>
    </message>
    <message>
        <source>Bring in a list of organisations</source>
        <translation>Introduire une liste d’organisations</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Déposez une liste ici</translation>
    </message>
    <message>
        <source>Excel, OpenDocument or CSV. You look over every row before anything is stored.</source>
        <translation>Excel, OpenDocument ou CSV. Vous vérifiez chaque ligne avant tout enregistrement.</translation>
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
        <source>Leave this list without storing it?</source>
        <translation>Quitter cette liste sans l’enregistrer ?</translation>
    </message>
    <message>
        <source>What you decided here is lost; the file itself stays as it is.</source>
        <translation>Vos choix ici seront perdus ; le fichier lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
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
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
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
        <source>Note it (Enter)</source>
        <translation>Noter (Entrée)</translation>
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
        <source>a text block of your own, from Settings</source>
        <translation>un bloc de texte à vous, des Paramètres</translation>
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
        <source>a window for the projector</source>
        <translation>une fenêtre pour le projecteur</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Partie précédente</translation>
    </message>
    <message>
        <source>A window for the projector</source>
        <translation>Une fenêtre pour le projecteur</translation>
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
    <message>
        <source>Show the signs under the line of Live</source>
        <translation>Afficher les signes sous la ligne de Live</translation>
    </message>
</context>
<context>
    <name>MergesDialog</name>
    <message>
        <source>Merged before</source>
        <translation>Déjà fusionnés</translation>
    </message>
    <message>
        <source>Nothing was merged yet.</source>
        <translation>Rien n’a encore été fusionné.</translation>
    </message>
    <message>
        <source>Make two again</source>
        <translation>En refaire deux</translation>
    </message>
    <message>
        <source>merged again since</source>
        <translation>fusionné à nouveau depuis</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Making two again puts back exactly what the merge moved. What somebody changed since stays as it is.</source>
        <translation>En refaire deux remet exactement en place ce que la fusion a déplacé. Ce que quelqu’un a changé depuis reste tel quel.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MinutesSide</name>
    <message>
        <source>Public version, without names</source>
        <translation>Version publique, sans noms</translation>
    </message>
    <message>
        <source>Names in the text…</source>
        <translation>Noms dans le texte…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Export version {number}</source>
        <translation>Exporter la version {number}</translation>
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
        <source>Minutes</source>
        <translation>Compte rendu</translation>
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
        <source>put back or throw away what was typed and not stored</source>
        <translation>remettre ou jeter ce qui a été tapé sans être enregistré</translation>
    </message>
    <message>
        <source>everything that can be done with the passage</source>
        <translation>tout ce qu’on peut faire du passage</translation>
    </message>
    <message>
        <source>the next passage that asks attention, or the one before</source>
        <translation>le passage suivant qui demande attention, ou le précédent</translation>
    </message>
    <message>
        <source>move the passage</source>
        <translation>déplacer le passage</translation>
    </message>
    <message>
        <source>a moved passage back to its own place</source>
        <translation>remettre un passage déplacé à sa place</translation>
    </message>
    <message>
        <source>leave the passage out</source>
        <translation>omettre le passage</translation>
    </message>
    <message>
        <source>merge with the passage above, or part again</source>
        <translation>fusionner avec le passage au-dessus, ou séparer</translation>
    </message>
    <message>
        <source>direct or reported speech</source>
        <translation>discours direct ou rapporté</translation>
    </message>
    <message>
        <source>back to what was recorded, or show again</source>
        <translation>revenir à ce qui a été noté, ou montrer à nouveau</translation>
    </message>
    <message>
        <source>on a signal: open it</source>
        <translation>sur un signal : l’ouvrir</translation>
    </message>
    <message>
        <source>compare with what was recorded since</source>
        <translation>comparer avec ce qui a été noté depuis</translation>
    </message>
    <message>
        <source>keep your words, whatever was recorded since</source>
        <translation>garder vos mots, quoi qu’on ait noté depuis</translation>
    </message>
    <message>
        <source>make a remark; Ctrl+Enter adds it</source>
        <translation>faire une remarque ; Ctrl+Enter l’ajoute</translation>
    </message>
    <message>
        <source>to the remark on the passage; Space: resolved</source>
        <translation>à la remarque sur le passage ; espace : résolue</translation>
    </message>
    <message>
        <source>Send the minutes by e-mail</source>
        <translation>Envoyer le compte rendu par e-mail</translation>
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
    <name>NameRow</name>
    <message>
        <source>Words of your own</source>
        <translation>Vos propres mots</translation>
    </message>
    <message>
        <source>In place of {name}</source>
        <translation>À la place de {name}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more sentence(s)</source>
        <translation>
            <numerusform>et encore %n phrase</numerusform>
            <numerusform>et encore %n phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>becomes “{words}”</source>
        <translation>devient « {words} »</translation>
    </message>
    <message>
        <source>becomes words of your own</source>
        <translation>devient vos propres mots</translation>
    </message>
    <message>
        <source>stays: it is no person’s name here</source>
        <translation>reste : ce n’est pas ici le nom d’une personne</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <source>replaced by itself</source>
        <translation>remplacé d’office</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Names in the text</source>
        <translation>Noms dans le texte</translation>
    </message>
    <message>
        <source>Decide so</source>
        <translation>Décider ainsi</translation>
    </message>
    <message>
        <source>Names in the public version are decided</source>
        <translation>Les noms de la version publique sont décidés</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The public version names nobody outside the list of speakers. These names stand in the text: choose for each what comes in its place.</source>
        <translation>La version publique ne nomme personne hors de la liste des intervenants. Ces noms figurent dans le texte : choisissez pour chacun ce qui le remplace.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NamingPanel</name>
    <message>
        <source>Who is named</source>
        <translation>Qui est nommé</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusés</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Needs a projector</source>
        <translation>A besoin d’un projecteur</translation>
    </message>
    <message>
        <source>by train, from Ghent…</source>
        <translation>en train, de Gand…</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>d’accord</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>pas d’accord</translation>
    </message>
    <message>
        <source>An amount is written as 150 or 150,50.</source>
        <translation>Écrivez un montant comme 150 ou 150,50.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Fee in euro</source>
        <translation>Indemnité en euros</translation>
    </message>
    <message>
        <source>Being recorded</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Needs also</source>
        <translation>A aussi besoin de</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>projecteur</translation>
    </message>
    <message>
        <source>may be recorded</source>
        <translation>peut être enregistré</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>pas d’enregistrement</translation>
    </message>
</context>
<context>
    <name>NewTask</name>
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
    <name>Offers</name>
    <message>
        <source>Perhaps it is somebody you know already:</source>
        <translation>Peut-être est-ce quelqu’un que vous connaissez déjà :</translation>
    </message>
    <message>
        <source>Mark this person as present</source>
        <translation>Noter cette personne présente</translation>
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
    <message>
        <source>This is no date: type day/month/year, such as 15/3/2026.</source>
        <translation>Ce n’est pas une date : tapez jour/mois/année, comme 15/3/2026.</translation>
    </message>
    <message>
        <source>This date cannot be right: give one from 1900 to 2100.</source>
        <translation>Cette date ne peut être exacte : donnez-en une de 1900 à 2100.</translation>
    </message>
    <message>
        <source>Press Enter for {date}.</source>
        <translation>Appuyez sur Entrée pour {date}.</translation>
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
        <source>Signals</source>
        <translation>Signaux</translation>
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
        <source>Opened lately</source>
        <translation>Ouvert récemment</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Faire</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Fill in from paper</source>
        <translation>Remplir d’après la feuille</translation>
    </message>
    <message>
        <source>Whoever is not ticked was absent</source>
        <translation>Qui n’est pas coché était absent</translation>
    </message>
    <message>
        <source>Given name Family name, Organisation, e-mail</source>
        <translation>Prénom Nom, Organisation, e-mail</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>From paper: {marked} filled in, {new} came without registration.</source>
        <translation>D’après la feuille : {marked} complétés, {new} sans inscription.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The numbers are those of the sign-in sheet that was made last.</source>
        <translation>Les numéros sont ceux de la dernière feuille de présence.</translation>
    </message>
    <message>
        <source>No sign-in sheet was made yet: the numbers are those of the alphabetical list.</source>
        <translation>Aucune feuille de présence n’a encore été faite : les numéros sont ceux de la liste alphabétique.</translation>
    </message>
    <message numerus="yes">
        <source>%n without registration</source>
        <translation>
            <numerusform>%n sans inscription</numerusform>
            <numerusform>%n sans inscription</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing filled in yet.</source>
        <translation>Rien de complété.</translation>
    </message>
    <message>
        <source>Nobody has number {numbers}.</source>
        <translation>Personne n’a le numéro {numbers}.</translation>
    </message>
    <message>
        <source>“{piece}” is not understood.</source>
        <translation>« {piece} » n’est pas compris.</translation>
    </message>
    <message>
        <source>Numbers on the sheet</source>
        <translation>Numéros sur la feuille</translation>
    </message>
    <message>
        <source>Written down below the sheet, one person a line</source>
        <translation>Ajoutés sous la feuille, une personne par ligne</translation>
    </message>
    <message>
        <source>A number alone: present. With v behind it: excused. With a: absent.</source>
        <translation>Un numéro seul : présent. Suivi de e : excusé. Suivi de a : absent.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
    <name>PartBar</name>
    <message>
        <source>Attendance of which part</source>
        <translation>Présence à quelle partie</translation>
    </message>
    <message>
        <source>Whole activity</source>
        <translation>Toute l’activité</translation>
    </message>
    <message numerus="yes">
        <source>%n chose this</source>
        <translation>
            <numerusform>%n l’a choisi</numerusform>
            <numerusform>%n l’ont choisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n présent</numerusform>
            <numerusform>%n présents</numerusform>
        </translation>
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
        <source>in the list: present, also for several selected lines</source>
        <translation>dans la liste : présent, aussi pour plusieurs lignes choisies</translation>
    </message>
    <message>
        <source>in the list: excused, absent, not filled in</source>
        <translation>dans la liste : excusé, absent, non complété</translation>
    </message>
    <message>
        <source>a new person is somebody known: the first who is offered</source>
        <translation>la nouvelle personne est connue : la première proposée</translation>
    </message>
    <message>
        <source>attendance of the next part</source>
        <translation>présence à la partie suivante</translation>
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
        <source>Fill in from paper</source>
        <translation>Remplir d’après la feuille</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Introduire une liste…</translation>
    </message>
    <message>
        <source>Self check-in</source>
        <translation>Accueil libre-service</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Taken off the list: {names}</source>
        <translation>Retiré de la liste : {names}</translation>
    </message>
</context>
<context>
    <name>Passage</name>
    <message>
        <source>Go to where it was said</source>
        <translation>Aller là où cela a été dit</translation>
    </message>
    <message>
        <source>Do not quote this</source>
        <translation>Ne pas citer ceci</translation>
    </message>
    <message>
        <source>This may be quoted</source>
        <translation>Ceci peut être cité</translation>
    </message>
</context>
<context>
    <name>PassageActions</name>
    <message>
        <source>This passage</source>
        <translation>Ce passage</translation>
    </message>
    <message>
        <source>Everything with this passage</source>
        <translation>Tout pour ce passage</translation>
    </message>
    <message>
        <source>What was recorded here is gone. Your words do not come in the exports.</source>
        <translation>Ce qui a été noté ici a disparu. Vos mots ne figurent pas dans les exports.</translation>
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
    <message numerus="yes">
        <source>%n heavy word(s)</source>
        <translation>
            <numerusform>%n mot lourd</numerusform>
            <numerusform>%n mots lourds</numerusform>
        </translation>
    </message>
    <message>
        <source>score {number}</source>
        <translation>score {number}</translation>
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
    <name>PasswordDialog</name>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PasswordFields</name>
    <message>
        <source>Only open with a password</source>
        <translation>Ouvrir seulement avec un mot de passe</translation>
    </message>
    <message>
        <source>There are addresses or telephone numbers in it. Pass the password on in another way than the file. Without it nobody can open the file, you neither.</source>
        <translation>Il contient des adresses ou des numéros de téléphone. Transmettez le mot de passe autrement que le fichier. Sans lui, personne ne peut ouvrir le fichier, vous non plus.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>This is not the same.</source>
        <translation>Ce n’est pas le même.</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste a list of answers</source>
        <translation>Coller une liste de réponses</translation>
    </message>
    <message>
        <source>Read from the columns {titles}.</source>
        <translation>Lu dans les colonnes {titles}.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n answer(s)</source>
        <translation>
            <numerusform>Ajouter %n réponse</numerusform>
            <numerusform>Ajouter %n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood, and left out:</source>
        <translation>
            <numerusform>%n ligne non comprise, laissée de côté :</numerusform>
            <numerusform>%n lignes non comprises, laissées de côté :</numerusform>
        </translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>List of answers</source>
        <translation>Liste de réponses</translation>
    </message>
    <message>
        <source>80 9 what somebody wrote
65 - one line for each answer</source>
        <translation>80 9 ce que quelqu’un a écrit
65 - une ligne par réponse</translation>
    </message>
    <message>
        <source>One line for each answer: satisfaction (0–100), recommendation (0–10) and remarks, with blanks, tabs, semicolons or commas between them. A table from a form may keep its header line.</source>
        <translation>Une ligne par réponse : satisfaction (0–100), recommandation (0–10) et remarques, séparées par des espaces, tabulations, points-virgules ou virgules. Un tableau de formulaire peut garder sa ligne de titres.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <source>Signals</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
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
        <source>Other e-mail addresses, one a line</source>
        <translation>Autres adresses e-mail, une par ligne</translation>
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
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Take back a digit</source>
        <translation>Effacer un chiffre</translation>
    </message>
    <message>
        <source>Back to the names</source>
        <translation>Retour aux noms</translation>
    </message>
    <message>
        <source>That is not the PIN. Whoever started this screen knows it.</source>
        <translation>Ce n’est pas le code PIN. La personne qui a démarré cet écran le connaît.</translation>
    </message>
    <message>
        <source>Type the PIN to stop</source>
        <translation>Tapez le code PIN pour arrêter</translation>
    </message>
</context>
<context>
    <name>PolicyDocumentRecord</name>
    <message>
        <source>Another name of the same document</source>
        <translation>Autre nom du même document</translation>
    </message>
    <message>
        <source>Supports these signals</source>
        <translation>Appuie ces signaux</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
    <message>
        <source>The two documents are one now.</source>
        <translation>Les deux documents n’en font plus qu’un.</translation>
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
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Its policy links come to this document; the other name goes to the bin.</source>
        <translation>Ses liens politiques passent à ce document ; l’autre nom va à la corbeille.</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Fusionner avec</translation>
    </message>
</context>
<context>
    <name>PolicySignalsPage</name>
    <message>
        <source>Signals</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>New signal</source>
        <translation>Nouveau signal</translation>
    </message>
    <message>
        <source>Make a dossier</source>
        <translation>Établir un dossier</translation>
    </message>
    <message>
        <source>Export signals</source>
        <translation>Exporter les signaux</translation>
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
        <source>Report back…</source>
        <translation>Faire un retour…</translation>
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
        <source>choose the card for a dossier, or no longer</source>
        <translation>choisir la carte pour un dossier, ou ne plus la choisir</translation>
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
        <source>Board</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Policy documents</source>
        <translation>Documents politiques</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>PreparationCard</name>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>In Settings, Checklists, you say once what each kind of activity needs.</source>
        <translation>Dans Paramètres, Listes de contrôle, vous dites une fois ce qu’il faut pour chaque type d’activité.</translation>
    </message>
    <message>
        <source>From the times before</source>
        <translation>Des fois précédentes</translation>
    </message>
    <message>
        <source>Put the minutes on the programme</source>
        <translation>Mettre le rapport au programme</translation>
    </message>
    <message>
        <source>Take over the checklist of {kind}</source>
        <translation>Reprendre la liste de contrôle de {kind}</translation>
    </message>
    <message>
        <source>“{title}” stands on the programme.</source>
        <translation>« {title} » est au programme.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{title}” is in the bin.</source>
        <translation>« {title} » est dans la corbeille.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} sur {total}</translation>
    </message>
    <message>
        <source>other file</source>
        <translation>autre fichier</translation>
    </message>
    <message>
        <source>open it</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>choose the day</source>
        <translation>choisissez le jour</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The list is of:</source>
        <translation>La liste est du :</translation>
    </message>
    <message>
        <source>on average {time}, as the list says</source>
        <translation>en moyenne {time}, selon la liste</translation>
    </message>
    <message>
        <source>Of which day is this list? Until you say so, its times are left out.</source>
        <translation>De quel jour est cette liste ? Tant que vous ne le dites pas, les heures sont omises.</translation>
    </message>
    <message>
        <source>This list holds names alone. Were these people there? Choose the kind of list.</source>
        <translation>Cette liste ne contient que des noms. Ces personnes étaient-elles là ? Choisissez le type de liste.</translation>
    </message>
    <message>
        <source>This list came in before. Only what you change now is stored.</source>
        <translation>Cette liste a déjà été introduite. Seul ce que vous modifiez maintenant est enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) differ only by a sign: take the person known</source>
        <translation>
            <numerusform>%n nom ne diffère que d’un signe : prendre la personne connue</numerusform>
            <numerusform>%n noms ne diffèrent que d’un signe : prendre les personnes connues</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation>Rien à introduire</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n person(s)</source>
        <translation>
            <numerusform>Introduire %n personne</numerusform>
            <numerusform>Introduire %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stay behind: you can bring in this list again for them</source>
        <translation>
            <numerusform>%n ligne reste en attente : réintroduisez cette liste plus tard pour la traiter</numerusform>
            <numerusform>%n lignes restent en attente : réintroduisez cette liste plus tard pour les traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of list:</source>
        <translation>Type de liste :</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Introduire</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are brought in</source>
        <translation>
            <numerusform>%n ligne est introduite</numerusform>
            <numerusform>%n lignes sont introduites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s) are left out</source>
        <translation>
            <numerusform>%n doute reste de côté</numerusform>
            <numerusform>%n doutes restent de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Retour aux colonnes</translation>
    </message>
</context>
<context>
    <name>ProgrammeColumn</name>
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
    <message>
        <source>Without a programme: all that is said stands together.</source>
        <translation>Sans programme : tout ce qui est dit se suit.</translation>
    </message>
    <message>
        <source>Make a programme</source>
        <translation>Faire un programme</translation>
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
        <source>there: at the same time as the last one</source>
        <translation>là : en même temps que la dernière</translation>
    </message>
    <message>
        <source>move the part</source>
        <translation>déplacer la partie</translation>
    </message>
    <message>
        <source>move all that runs at its time</source>
        <translation>déplacer tout ce qui a lieu en même temps</translation>
    </message>
    <message>
        <source>at the same time as the part above, or not</source>
        <translation>en même temps que la partie au-dessus, ou non</translation>
    </message>
    <message>
        <source>on a speaker: confirmed, or not yet</source>
        <translation>sur un orateur : confirmé, ou pas encore</translation>
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
        <source>The programme lasts until {time}.</source>
        <translation>Le programme dure jusqu’à {time}.</translation>
    </message>
    <message numerus="yes">
        <source>That is %n minute(s) after the end of the activity.</source>
        <translation>
            <numerusform>C’est %n minute après la fin de l’activité.</numerusform>
            <numerusform>C’est %n minutes après la fin de l’activité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) without a duration.</source>
        <translation>
            <numerusform>%n partie sans durée.</numerusform>
            <numerusform>%n parties sans durée.</numerusform>
        </translation>
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
    <name>ProjectorWindow</name>
    <message>
        <source>full screen</source>
        <translation>plein écran</translation>
    </message>
    <message>
        <source>speakers&apos; list</source>
        <translation>liste des orateurs</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
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
        <translation>au-delà des {count} minutes</translation>
    </message>
    <message>
        <source>left of {count} minutes</source>
        <translation>restant sur {count} minutes</translation>
    </message>
    <message>
        <source>Points of attention</source>
        <translation>Points d&apos;attention</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>La parole</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>not named on the projector</source>
        <translation>sans nom sur le projecteur</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Who asks for the floor</source>
        <translation>Qui demande la parole</translation>
    </message>
    <message>
        <source>Give the floor now</source>
        <translation>Donner la parole maintenant</translation>
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
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Not named on the projector</source>
        <translation>Sans nom sur le projecteur</translation>
    </message>
</context>
<context>
    <name>ReachTable</name>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Participations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Reach per year</source>
        <translation>Portée par année</translation>
    </message>
    <message>
        <source>Who was present; the people of a year are each counted once.</source>
        <translation>Les présences ; chaque personne compte une fois par année.</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sans date</translation>
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
    <name>RegisterDialog</name>
    <message>
        <source>A row for each organisation somebody is with</source>
        <translation>Une ligne par organisation dont quelqu’un fait partie</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): what the list shows now.</source>
        <translation>
            <numerusform>%n ligne : ce que la liste montre maintenant.</numerusform>
            <numerusform>%n lignes : ce que la liste montre maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Address cards (vCard)</source>
        <translation>Cartes d’adresse (vCard)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV, for another program</source>
        <translation>CSV, pour un autre programme</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
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
        <source>Export {list}</source>
        <translation>Exporter {list}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>RemarkCard</name>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolue</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>about “{passage}”</source>
        <translation>à propos de « {passage} »</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>RemarkEditor</name>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>about “{passage}”</source>
        <translation>à propos de « {passage} »</translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message numerus="yes">
        <source>Remarks (%n)</source>
        <translation>
            <numerusform>Remarques (%n)</numerusform>
            <numerusform>Remarques (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolved (%n)</source>
        <translation>
            <numerusform>Résolues (%n)</numerusform>
            <numerusform>Résolues (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>a passage that is not there any more</source>
        <translation>un passage qui n’existe plus</translation>
    </message>
</context>
<context>
    <name>ReportingBackPart</name>
    <message>
        <source>Reporting back</source>
        <translation>Retour aux personnes</translation>
    </message>
    <message>
        <source>Report back…</source>
        <translation>Faire un retour…</translation>
    </message>
    <message>
        <source>Once something that was said supports this signal, who raised it stands here.</source>
        <translation>Dès qu’une déclaration appuie ce signal, les personnes concernées figurent ici.</translation>
    </message>
    <message>
        <source>Everybody who raised it or was there knows what became of it.</source>
        <translation>Toutes les personnes concernées savent ce qu’il en est advenu.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who raised it or were there must still be told.</source>
        <translation>
            <numerusform>%n personne concernée doit encore être informée.</numerusform>
            <numerusform>%n personnes concernées doivent encore être informées.</numerusform>
        </translation>
    </message>
    <message>
        <source>told on {day}</source>
        <translation>informé le {day}</translation>
    </message>
    <message>
        <source>Not told after all</source>
        <translation>Finalement pas informé</translation>
    </message>
    <message>
        <source>{name} must still be told.</source>
        <translation>{name} doit encore être informé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ReturnPreview</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The workbook was made on {when}.</source>
        <translation>La liste a été créée le {when}.</translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation>Rien à importer</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n row(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay behind: you can bring in this workbook again for them</source>
        <translation>
            <numerusform>%n ligne reste : vous pouvez réimporter cette liste pour elle</numerusform>
            <numerusform>%n lignes restent : vous pouvez réimporter cette liste pour elles</numerusform>
        </translation>
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
    <name>RowDetail</name>
    <message>
        <source>What becomes of this row</source>
        <translation>Ce que devient cette ligne</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Choisissez une ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>No longer recognised: {name}</source>
        <translation>N’est plus reconnue : {name}</translation>
    </message>
    <message>
        <source>Is {name}</source>
        <translation>Est {name}</translation>
    </message>
    <message>
        <source>No longer recognised</source>
        <translation>N’est plus reconnue</translation>
    </message>
    <message>
        <source>Is who is known already</source>
        <translation>Est déjà connu</translation>
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
    <name>SameAsDialog</name>
    <message>
        <source>Is the same as…</source>
        <translation>Est la même personne que…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Is the same as</source>
        <translation>Est la même que</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SamePersonDialog</name>
    <message>
        <source>Look for somebody else</source>
        <translation>Chercher quelqu’un d’autre</translation>
    </message>
    <message>
        <source>{name} is the same as…</source>
        <translation>{name} est la même personne que…</translation>
    </message>
    <message>
        <source>{name} stands in the register once</source>
        <translation>{name} n’apparaît plus qu’une fois dans le registre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What stands with {name} goes to the person you choose.</source>
        <translation>Ce qui se trouve chez {name} passe à la personne choisie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
    <name>SendDialog</name>
    <message>
        <source>Send the minutes</source>
        <translation>Envoyer le compte rendu</translation>
    </message>
    <message>
        <source>Public version, without personal names</source>
        <translation>Version publique, sans noms de personnes</translation>
    </message>
    <message>
        <source>Without an e-mail address</source>
        <translation>Sans adresse e-mail</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Ouvrir dans la messagerie</translation>
    </message>
    <message numerus="yes">
        <source>Also to who was excused (%n)</source>
        <translation>
            <numerusform>Aussi aux personnes excusées (%n)</numerusform>
            <numerusform>Aussi aux personnes excusées (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %n address(es), in blind copy</source>
        <translation>
            <numerusform>À %n adresse, en copie cachée</numerusform>
            <numerusform>À %n adresses, en copie cachée</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has an e-mail address</source>
        <translation>Personne n’a d’adresse e-mail</translation>
    </message>
    <message>
        <source>Nobody sees the addresses of the others. Zorgdesk sends nothing itself: you look the draft over in your mail program, and send it from there.</source>
        <translation>Personne ne voit les adresses des autres. Zorgdesk n’envoie rien lui-même : vous relisez le brouillon dans votre messagerie et l’envoyez de là.</translation>
    </message>
    <message>
        <source>Attached as</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Version {number} of the minutes</source>
        <translation>Version {number} du compte rendu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Minutes of the series</source>
        <translation>Compte rendu de la série</translation>
    </message>
    <message>
        <source>Public version, without personal names</source>
        <translation>Version publique, sans noms de personnes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>pas encore de date</translation>
    </message>
    <message>
        <source>The minutes one after the other with a table of contents, then who came when, all decisions, and where tasks and signals stand now.</source>
        <translation>Les comptes rendus à la suite avec une table des matières, puis qui est venu quand, toutes les décisions, et l’état actuel des tâches et des signaux.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
    <name>SheetPicture</name>
    <message>
        <source>The first sheet</source>
        <translation>La première feuille</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Everybody present</source>
        <translation>Tout le monde présent</translation>
    </message>
    <message>
        <source>Fill in from paper</source>
        <translation>Remplir d’après la feuille</translation>
    </message>
    <message>
        <source>Self check-in</source>
        <translation>Accueil libre-service</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Introduire une liste…</translation>
    </message>
    <message>
        <source>Presence per part</source>
        <translation>Présence par partie</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
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
        <source>Without an owner ({count})</source>
        <translation>Sans responsable ({count})</translation>
    </message>
    <message>
        <source>Too late ({count})</source>
        <translation>En retard ({count})</translation>
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
        <source>Policy level</source>
        <translation>Niveau politique</translation>
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
    <name>SignalViews</name>
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
        <source>No signals yet</source>
        <translation>Pas encore de signaux</translation>
    </message>
    <message>
        <source>What policy makers or partners must hear stands here until it is answered.</source>
        <translation>Ce que les décideurs ou partenaires doivent entendre se trouve ici jusqu’à la réponse.</translation>
    </message>
    <message>
        <source>New signal</source>
        <translation>Nouveau signal</translation>
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
        <source>text block</source>
        <translation>bloc de texte</translation>
    </message>
    <message>
        <source>Show or hide the signs</source>
        <translation>Montrer ou masquer les signes</translation>
    </message>
</context>
<context>
    <name>SlotHead</name>
    <message>
        <source>Drag all of them to another place, or Alt, Shift and an arrow</source>
        <translation>Glissez-les ensemble vers un autre endroit, ou Alt, Maj et une flèche</translation>
    </message>
    <message numerus="yes">
        <source>%n at the same time</source>
        <translation>
            <numerusform>%n en même temps</numerusform>
            <numerusform>%n en même temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
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
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>Ctrl+B changes this</source>
        <translation>Ctrl+B change ceci</translation>
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
    <name>SpeakingNow</name>
    <message>
        <source>Has the floor</source>
        <translation>A la parole</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Not named on the projector (Ctrl+F8)</source>
        <translation>Sans nom sur le projecteur (Ctrl+F8)</translation>
    </message>
    <message>
        <source>End this turn</source>
        <translation>Terminer cette prise de parole</translation>
    </message>
    <message>
        <source>Has the floor: {name}, {time}</source>
        <translation>A la parole : {name}, {time}</translation>
    </message>
</context>
<context>
    <name>SpeakingTimes</name>
    <message>
        <source>Speaking time</source>
        <translation>Temps de parole</translation>
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
        <source>Per person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>Per organisation</source>
        <translation>Par organisation</translation>
    </message>
    <message>
        <source>Not heard yet: {count}</source>
        <translation>Pas encore entendus : {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Prises de parole</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Asks for the floor</source>
        <translation>Demande la parole</translation>
    </message>
    <message>
        <source>Give the floor now</source>
        <translation>Donner la parole maintenant</translation>
    </message>
</context>
<context>
    <name>StatementFilters</name>
    <message>
        <source>Words that were said</source>
        <translation>Mots qui ont été dits</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>All target groups</source>
        <translation>Tous les groupes cibles</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Groupe cible</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>Statements</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>Rien n’a encore été dit</translation>
    </message>
    <message>
        <source>What people say at your activities stands here, over all years.</source>
        <translation>Ce que les gens disent lors de vos activités figure ici, toutes années confondues.</translation>
    </message>
    <message>
        <source>List of quotations: {kind}</source>
        <translation>Liste de citations : {kind}</translation>
    </message>
    <message>
        <source>Table with chosen columns…</source>
        <translation>Tableau aux colonnes choisies…</translation>
    </message>
    <message>
        <source>go to where it was said</source>
        <translation>aller là où cela a été dit</translation>
    </message>
    <message>
        <source>copy the chosen rows</source>
        <translation>copier les lignes choisies</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Export statements</source>
        <translation>Exporter les déclarations</translation>
    </message>
    <message numerus="yes">
        <source>%n may not be quoted and was left out.</source>
        <translation>
            <numerusform>%n déclaration ne peut pas être citée et n’y figure pas.</numerusform>
            <numerusform>%n déclarations ne peuvent pas être citées et n’y figurent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n parole</numerusform>
            <numerusform>%n paroles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) or more</source>
        <translation>
            <numerusform>%n déclaration ou plus</numerusform>
            <numerusform>%n déclarations ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows the first ones; a filter brings the others.</source>
        <translation>La liste montre les premières ; un filtre trouve les autres.</translation>
    </message>
    <message>
        <source>List of quotations</source>
        <translation>Liste de citations</translation>
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
    <name>StatusWords</name>
    <message>
        <source>This list has words of its own. Say once what they mean; later lists follow.</source>
        <translation>Cette liste emploie ses propres mots. Dites une fois ce qu’ils signifient ; les listes suivantes en tiendront compte.</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>« {word} »</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>not said yet (registered)</source>
        <translation>pas encore dit (inscrit)</translation>
    </message>
    <message>
        <source>What “{word}” means</source>
        <translation>Ce que « {word} » signifie</translation>
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
    <name>Switches</name>
    <message>
        <source>Merge what one speaker says in a row</source>
        <translation>Fusionner ce qu’une même personne dit à la suite</translation>
    </message>
    <message>
        <source>Mark what is hard to read</source>
        <translation>Marquer ce qui est difficile à lire</translation>
    </message>
    <message>
        <source>Dashes: a long sentence. Waves: a heavy word. Score of Flesch-Douma.</source>
        <translation>Tirets : une longue phrase. Vagues : un mot lourd. Score de Flesch-Douma.</translation>
    </message>
    <message numerus="yes">
        <source>Show what is left out (%n)</source>
        <translation>
            <numerusform>Montrer ce qui est omis (%n)</numerusform>
            <numerusform>Montrer ce qui est omis (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Statements about {theme}</source>
        <translation>Déclarations sur {theme}</translation>
    </message>
</context>
<context>
    <name>TaskFilters</name>
    <message>
        <source>Search tasks</source>
        <translation>Chercher des tâches</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Tâches ouvertes</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Mes tâches</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Toutes les séries</translation>
    </message>
    <message>
        <source>Nobody called {name} has a task.</source>
        <translation>Personne du nom de {name} n’a de tâche.</translation>
    </message>
    <message>
        <source>Zorgdesk does not know who you are: fill in your name in the settings.</source>
        <translation>Zorgdesk ne sait pas qui vous êtes : indiquez votre nom dans les réglages.</translation>
    </message>
    <message>
        <source>Which tasks</source>
        <translation>Quelles tâches</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
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
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Pas encore de tâches</translation>
    </message>
    <message>
        <source>What people agree to do stands here, whatever activity it comes from.</source>
        <translation>Ici figure ce que chacun s’est engagé à faire, quelle que soit l’activité.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Export tasks</source>
        <translation>Exporter les tâches</translation>
    </message>
    <message>
        <source>change the task; Tab goes to who and to when</source>
        <translation>modifier la tâche ; Tab passe à qui et à quand</translation>
    </message>
    <message>
        <source>done, or open again</source>
        <translation>fait, ou rouvert</translation>
    </message>
    <message>
        <source>go to where it was agreed</source>
        <translation>aller là où cela a été convenu</translation>
    </message>
    <message>
        <source>to the bin</source>
        <translation>à la corbeille</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>Report back</source>
        <translation>Faire un retour</translation>
    </message>
    <message>
        <source>Choose everybody</source>
        <translation>Choisir tout le monde</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>Ne choisir personne</translation>
    </message>
    <message>
        <source>Told by word of mouth</source>
        <translation>Dit de vive voix</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) chosen</source>
        <translation>
            <numerusform>%n personne choisie</numerusform>
            <numerusform>%n personnes choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of whom %n without an e-mail address</source>
        <translation>
            <numerusform>dont %n sans adresse e-mail</numerusform>
            <numerusform>dont %n sans adresse e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) noted as told.</source>
        <translation>
            <numerusform>%n personne notée comme informée.</numerusform>
            <numerusform>%n personnes notées comme informées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>These people raised it or were there. Nobody is told who spoke anonymously.</source>
        <translation>Ces personnes l’ont signalé ou étaient présentes. Personne n’apprend qui a parlé anonymement.</translation>
    </message>
    <message>
        <source>Space chooses somebody or not; the mark in front does the same.</source>
        <translation>La barre d’espace choisit quelqu’un ou non ; un clic sur la marque aussi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TextBlocksSection</name>
    <message>
        <source>Text blocks</source>
        <translation>Blocs de texte</translation>
    </message>
    <message>
        <source>New text block</source>
        <translation>Nouveau bloc de texte</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Type a slash and the word in the line of Live, and then a space: the whole text stands there.</source>
        <translation>Tapez dans la ligne de Live une barre oblique et le mot, puis une espace : tout le texte s&apos;y trouve.</translation>
    </message>
    <message>
        <source>Short word</source>
        <translation>Mot court</translation>
    </message>
    <message>
        <source>Letters and digits, in one piece.</source>
        <translation>Lettres et chiffres, en un seul mot.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Supprimé : {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
        <source>All tasks</source>
        <translation>Toutes les tâches</translation>
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
    <message numerus="yes">
        <source>%n signal(s) that nobody follows</source>
        <translation>
            <numerusform>%n signal que personne ne suit</numerusform>
            <numerusform>%n signaux que personne ne suit</numerusform>
        </translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>pas de responsable</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
</context>
<context>
    <name>UndecidedNotice</name>
    <message>
        <source>Make them absent</source>
        <translation>Les noter absents</translation>
    </message>
    <message>
        <source>To the minutes</source>
        <translation>Vers le compte rendu</translation>
    </message>
    <message numerus="yes">
        <source>The activity is closed, and of %n person(s) nothing is filled in.</source>
        <translation>
            <numerusform>L’activité est clôturée et rien n’est noté pour %n personne.</numerusform>
            <numerusform>L’activité est clôturée et rien n’est noté pour %n personnes.</numerusform>
        </translation>
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
    <name>UnlockPage</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>This list has a password</source>
        <translation>Cette liste a un mot de passe</translation>
    </message>
</context>
<context>
    <name>VersionPanel</name>
    <message>
        <source>Send for review again</source>
        <translation>Soumettre à nouveau</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Revenir au brouillon</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>{version} · composed from what was recorded</source>
        <translation>{version} · composé à partir de ce qui a été noté</translation>
    </message>
    <message>
        <source>Version {number} (latest)</source>
        <translation>Version {number} (dernière)</translation>
    </message>
    <message>
        <source>compare with …</source>
        <translation>comparer avec …</translation>
    </message>
    <message numerus="yes">
        <source>Recorded since, for a next version: %n passage(s).</source>
        <translation>
            <numerusform>Noté depuis, pour une prochaine version : %n passage.</numerusform>
            <numerusform>Noté depuis, pour une prochaine version : %n passages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Soumettre à relecture</translation>
    </message>
    <message>
        <source>This version stays as it was sent. A change begins version {number}.</source>
        <translation>Cette version reste telle qu’elle a été soumise. Une modification commence la version {number}.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Changed since it was sent.</source>
        <translation>Modifié depuis l’envoi.</translation>
    </message>
    <message>
        <source>This version is approved and stays as it is. A change, with Enter or a double click on a passage, begins version {number}, as a draft.</source>
        <translation>Cette version est approuvée et reste telle quelle. Une modification, avec Enter ou un double clic sur un passage, commence la version {number}, en brouillon.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>What changed since version {number}?</source>
        <translation>Qu’est-ce qui a changé depuis la version {number} ?</translation>
    </message>
    <message>
        <source>{number} changed</source>
        <translation>{number} modifié(s)</translation>
    </message>
    <message>
        <source>{number} new</source>
        <translation>{number} nouveau(x)</translation>
    </message>
    <message>
        <source>{number} gone</source>
        <translation>{number} disparu(s)</translation>
    </message>
    <message>
        <source>{number} moved</source>
        <translation>{number} déplacé(s)</translation>
    </message>
    <message>
        <source>Compared with: {version}</source>
        <translation>Comparé à : {version}</translation>
    </message>
    <message>
        <source>F3: the next one</source>
        <translation>F3 : le suivant</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Compare with version</source>
        <translation>Comparer avec la version</translation>
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
        <source>Note that tells them apart</source>
        <translation>Note qui les distingue</translation>
    </message>
    <message>
        <source>Type a name; that is enough.</source>
        <translation>Tapez un nom ; cela suffit.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>You are on the list. Next one: just begin to type.</source>
        <translation>Vous êtes sur la liste. Au suivant : commencez à taper.</translation>
    </message>
    <message>
        <source>Welcome, {name}!</source>
        <translation>Bienvenue, {name} !</translation>
    </message>
</context>
<context>
    <name>WorkshopChoices</name>
    <message>
        <source>No choice</source>
        <translation>Pas de choix</translation>
    </message>
    <message>
        <source>Choice {number}</source>
        <translation>Choix {number}</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is full: %n person(s) too many.</source>
        <translation>
            <numerusform>« {title} » est complet : %n personne de trop.</numerusform>
            <numerusform>« {title} » est complet : %n personnes de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
        <source>checklist proposed</source>
        <translation>liste de contrôle proposée</translation>
    </message>
    <message>
        <source>step added to a checklist</source>
        <translation>étape ajoutée à une liste de contrôle</translation>
    </message>
    <message>
        <source>step of a checklist changed</source>
        <translation>étape d’une liste de contrôle modifiée</translation>
    </message>
    <message>
        <source>step of a checklist moved</source>
        <translation>étape d’une liste de contrôle déplacée</translation>
    </message>
    <message>
        <source>step of a checklist deleted</source>
        <translation>étape d’une liste de contrôle supprimée</translation>
    </message>
    <message>
        <source>checklist taken over</source>
        <translation>liste de contrôle reprise</translation>
    </message>
    <message>
        <source>thing to prepare added</source>
        <translation>élément à préparer ajouté</translation>
    </message>
    <message>
        <source>thing to prepare changed</source>
        <translation>élément à préparer modifié</translation>
    </message>
    <message>
        <source>thing to prepare ready</source>
        <translation>élément à préparer prêt</translation>
    </message>
    <message>
        <source>thing to prepare open again</source>
        <translation>élément à préparer rouvert</translation>
    </message>
    <message>
        <source>thing to prepare moved</source>
        <translation>élément à préparer déplacé</translation>
    </message>
    <message>
        <source>thing to prepare deleted</source>
        <translation>élément à préparer supprimé</translation>
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
        <source>passage of the minutes moved</source>
        <translation>passage du compte rendu déplacé</translation>
    </message>
    <message>
        <source>passage of the minutes put back</source>
        <translation>passage du compte rendu remis en place</translation>
    </message>
    <message>
        <source>passage left out of the minutes</source>
        <translation>passage omis du compte rendu</translation>
    </message>
    <message>
        <source>passage back in the minutes</source>
        <translation>passage remis dans le compte rendu</translation>
    </message>
    <message>
        <source>passages of the minutes merged</source>
        <translation>passages du compte rendu fusionnés</translation>
    </message>
    <message>
        <source>passage of the minutes parted</source>
        <translation>passage du compte rendu séparé</translation>
    </message>
    <message>
        <source>merging of one speaker’s words changed</source>
        <translation>fusion par orateur modifiée</translation>
    </message>
    <message>
        <source>direct or reported speech</source>
        <translation>discours direct ou rapporté</translation>
    </message>
    <message>
        <source>remark added</source>
        <translation>remarque ajoutée</translation>
    </message>
    <message>
        <source>remark changed</source>
        <translation>remarque modifiée</translation>
    </message>
    <message>
        <source>remark resolved</source>
        <translation>remarque résolue</translation>
    </message>
    <message>
        <source>remark open again</source>
        <translation>remarque rouverte</translation>
    </message>
    <message>
        <source>remark deleted</source>
        <translation>remarque supprimée</translation>
    </message>
    <message>
        <source>names in the public minutes decided</source>
        <translation>noms dans le compte rendu public décidés</translation>
    </message>
    <message>
        <source>report brought in</source>
        <translation>compte rendu importé</translation>
    </message>
    <message>
        <source>attendance list brought in</source>
        <translation>liste de présence introduite</translation>
    </message>
    <message>
        <source>attendance workbook read back</source>
        <translation>liste de présence importée</translation>
    </message>
    <message>
        <source>person confirmed as new</source>
        <translation>personne confirmée comme nouvelle</translation>
    </message>
    <message>
        <source>person recognised as somebody known</source>
        <translation>personne reconnue comme déjà connue</translation>
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
        <source>list of people brought in</source>
        <translation>liste de personnes introduite</translation>
    </message>
    <message>
        <source>list of organisations brought in</source>
        <translation>liste d’organisations introduite</translation>
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
        <source>people merged</source>
        <translation>personnes fusionnées</translation>
    </message>
    <message>
        <source>merge of people taken back</source>
        <translation>fusion de personnes annulée</translation>
    </message>
    <message>
        <source>organisations merged</source>
        <translation>organisations fusionnées</translation>
    </message>
    <message>
        <source>merge of organisations taken back</source>
        <translation>fusion d’organisations annulée</translation>
    </message>
    <message>
        <source>no duplicates after all</source>
        <translation>pas de doublon</translation>
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
        <source>everybody else absent</source>
        <translation>les autres absents</translation>
    </message>
    <message>
        <source>filled in from paper</source>
        <translation>complété d’après la feuille</translation>
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
        <source>sign-in sheet made</source>
        <translation>feuille de signatures établie</translation>
    </message>
    <message>
        <source>workshop chosen</source>
        <translation>atelier choisi</translation>
    </message>
    <message>
        <source>choice of a workshop taken back</source>
        <translation>choix d’un atelier retiré</translation>
    </message>
    <message>
        <source>attendance of a part changed</source>
        <translation>présence à une partie modifiée</translation>
    </message>
    <message>
        <source>everybody present in a part</source>
        <translation>tous présents à une partie</translation>
    </message>
    <message>
        <source>answer to the evaluation added</source>
        <translation>réponse à l’évaluation ajoutée</translation>
    </message>
    <message>
        <source>list of answers to the evaluation added</source>
        <translation>liste de réponses à l’évaluation ajoutée</translation>
    </message>
    <message>
        <source>answer to the evaluation changed</source>
        <translation>réponse à l’évaluation modifiée</translation>
    </message>
    <message>
        <source>answer to the evaluation deleted</source>
        <translation>réponse à l’évaluation supprimée</translation>
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
        <source>entry deleted</source>
        <translation>apport supprimé</translation>
    </message>
    <message>
        <source>text block added</source>
        <translation>bloc de texte ajouté</translation>
    </message>
    <message>
        <source>text block changed</source>
        <translation>bloc de texte modifié</translation>
    </message>
    <message>
        <source>text block deleted</source>
        <translation>bloc de texte supprimé</translation>
    </message>
    <message>
        <source>floor asked for</source>
        <translation>parole demandée</translation>
    </message>
    <message>
        <source>floor given</source>
        <translation>parole donnée</translation>
    </message>
    <message>
        <source>turn to speak ended</source>
        <translation>prise de parole terminée</translation>
    </message>
    <message>
        <source>order of the speakers changed</source>
        <translation>ordre des orateurs modifié</translation>
    </message>
    <message>
        <source>taken off the speakers&apos; list</source>
        <translation>retiré de la liste des orateurs</translation>
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
        <source>policy document added</source>
        <translation>document politique ajouté</translation>
    </message>
    <message>
        <source>policy document changed</source>
        <translation>document politique modifié</translation>
    </message>
    <message>
        <source>policy documents merged</source>
        <translation>documents politiques fusionnés</translation>
    </message>
    <message>
        <source>policy document deleted</source>
        <translation>document politique supprimé</translation>
    </message>
    <message>
        <source>people told what became of a signal</source>
        <translation>personnes informées au sujet d’un signal</translation>
    </message>
    <message>
        <source>people not told after all</source>
        <translation>personnes finalement pas informées</translation>
    </message>
    <message>
        <source>own organisation changed</source>
        <translation>propre organisation modifiée</translation>
    </message>
    <message>
        <source>attachment added</source>
        <translation>annexe ajoutée</translation>
    </message>
    <message>
        <source>attachment renamed</source>
        <translation>annexe renommée</translation>
    </message>
    <message>
        <source>attachment deleted</source>
        <translation>annexe supprimée</translation>
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
    <name>attachments</name>
    <message>
        <source>Pasted {when}</source>
        <translation>Collé {when}</translation>
    </message>
    <message>
        <source>Add scaled down</source>
        <translation>Ajouter en plus petit</translation>
    </message>
    <message>
        <source>Added: {names}</source>
        <translation>Ajouté : {names}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{name}” may be a program and is not opened here.</source>
        <translation>« {name} » peut être un programme et ne s’ouvre pas ici.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
</context>
<context>
    <name>attendance_import</name>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Est</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>a new person, to be confirmed</source>
        <translation>une nouvelle personne, à confirmer</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>les sources se contredisent</translation>
    </message>
    <message>
        <source>{address} is kept as an address of theirs</source>
        <translation>{address} est gardée comme adresse de cette personne</translation>
    </message>
</context>
<context>
    <name>attendance_workbook</name>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
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
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>Aller à {page}</translation>
    </message>
    <message>
        <source>Statements about {theme}</source>
        <translation>Déclarations sur {theme}</translation>
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
        <source>History of what you are on</source>
        <translation>Historique de l’élément choisi</translation>
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
    <name>dossier</name>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>Merged: {name}</source>
        <translation>Fusionné : {name}</translation>
    </message>
    <message>
        <source>No duplicates: {names}. This is not asked again.</source>
        <translation>Pas de doublon : {names}. Ce ne sera plus demandé.</translation>
    </message>
    <message>
        <source>{name} is a record of its own again.</source>
        <translation>{name} est de nouveau une fiche à part.</translation>
    </message>
    <message>
        <source>What was changed since stayed where it is: {things}.</source>
        <translation>Ce qui a changé depuis est resté en place : {things}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Chercher les doublons</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Is the same as…</source>
        <translation>Est la même personne que…</translation>
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
        <source>Name</source>
        <translation>Nom</translation>
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
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Enterprise number</source>
        <translation>Numéro d’entreprise</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>reconnu</translation>
    </message>
    <message>
        <source>entrant</source>
        <translation>entrant</translation>
    </message>
</context>
<context>
    <name>evaluations</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Answers added: {count}</source>
        <translation>Réponses ajoutées : {count}</translation>
    </message>
    <message>
        <source>Answer {number} is in the bin.</source>
        <translation>La réponse {number} est dans la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
        <source>{title}, public version</source>
        <translation>{title}, version publique</translation>
    </message>
    <message>
        <source>{title}, version {number}</source>
        <translation>{title}, version {number}</translation>
    </message>
    <message>
        <source>Attendance for Excel</source>
        <translation>Présences pour Excel</translation>
    </message>
    <message>
        <source>Sign-in sheet as PDF</source>
        <translation>Feuille de signatures en PDF</translation>
    </message>
    <message>
        <source>Sign-in sheet for Excel</source>
        <translation>Feuille de signatures pour Excel</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Fichier d’agenda (.ics)</translation>
    </message>
    <message>
        <source>Evaluation form as PDF</source>
        <translation>Formulaire d’évaluation en PDF</translation>
    </message>
    <message>
        <source>Evaluation form as web page</source>
        <translation>Formulaire d’évaluation en page web</translation>
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
        <source>Send the minutes by e-mail…</source>
        <translation>Envoyer le compte rendu par e-mail…</translation>
    </message>
    <message>
        <source>Name badges…</source>
        <translation>Badges…</translation>
    </message>
    <message>
        <source>Bring in an attendance list…</source>
        <translation>Introduire une liste de présence…</translation>
    </message>
    <message>
        <source>Minutes of chosen activities of the series…</source>
        <translation>Compte rendu d’activités choisies de la série…</translation>
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
    <name>fields</name>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activité</translation>
    </message>
    <message>
        <source>actor group</source>
        <translation>groupe d’acteurs</translation>
    </message>
    <message>
        <source>actor type</source>
        <translation>type d’acteur</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>autres noms</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>asked for the floor</source>
        <translation>a demandé la parole</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>qui s’en charge</translation>
    </message>
    <message>
        <source>time</source>
        <translation>moment</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>par qui</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>jours avant</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>length in minutes</source>
        <translation>durée en minutes</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>other e-mail addresses</source>
        <translation>autres adresses e-mail</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>enterprise number</source>
        <translation>numéro d’entreprise</translation>
    </message>
    <message>
        <source>entrant</source>
        <translation>entrant</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>intervention</translation>
    </message>
    <message>
        <source>who is excused</source>
        <translation>qui est excusé</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>rémunération</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>pied de page</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forme</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>in the minutes</source>
        <translation>dans le compte rendu</translation>
    </message>
    <message>
        <source>told as</source>
        <translation>désigné comme</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>introduction</translation>
    </message>
    <message>
        <source>main job</source>
        <translation>fonction principale</translation>
    </message>
    <message>
        <source>job category</source>
        <translation>catégorie de fonction</translation>
    </message>
    <message>
        <source>job</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>joined to the one before</source>
        <translation>joint au précédent</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>in Dutch</source>
        <translation>en néerlandais</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>one speaker in a row together</source>
        <translation>interventions consécutives d’un orateur réunies</translation>
    </message>
    <message>
        <source>minutes online</source>
        <translation>minutes en ligne</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>who is named</source>
        <translation>qui est nommé</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>besoins</translation>
    </message>
    <message>
        <source>next date</source>
        <translation>prochaine date</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>prochaine étape</translation>
    </message>
    <message>
        <source>date of the next step</source>
        <translation>date de la prochaine étape</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>fait partie de</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>policy level</source>
        <translation>niveau politique</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signal</translation>
    </message>
    <message>
        <source>presence per part</source>
        <translation>présence par partie</translation>
    </message>
    <message>
        <source>who is present</source>
        <translation>qui est présent</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>projecteur</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>éditeur</translation>
    </message>
    <message>
        <source>may be quoted</source>
        <translation>peut être cité</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>reconnu</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>recommandation</translation>
    </message>
    <message>
        <source>may be recorded</source>
        <translation>peut être enregistré</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>remarques</translation>
    </message>
    <message>
        <source>reaction to</source>
        <translation>réaction à</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>plus proposé</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>satisfaction</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>portée</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>secteur</translation>
    </message>
    <message>
        <source>series</source>
        <translation>série</translation>
    </message>
    <message>
        <source>sign-in sheet printed</source>
        <translation>liste de présence imprimée</translation>
    </message>
    <message>
        <source>shortcut</source>
        <translation>raccourci</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>orateur</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>discours</translation>
    </message>
    <message>
        <source>stakeholder</source>
        <translation>partie prenante</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>début</translation>
    </message>
    <message>
        <source>from</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>volet</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>transport</translation>
    </message>
    <message>
        <source>came without registering</source>
        <translation>venu sans inscription</translation>
    </message>
    <message>
        <source>website</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>with whom</source>
        <translation>avec qui</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Modèle Word</translation>
    </message>
    <message>
        <source>name of the Word template</source>
        <translation>nom du modèle Word</translation>
    </message>
    <message>
        <source>world</source>
        <translation>monde</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>annexe</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>élément d’appui</translation>
    </message>
    <message>
        <source>follow-up step</source>
        <translation>étape de suivi</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloc</translation>
    </message>
    <message>
        <source>words of a block</source>
        <translation>texte d’un bloc</translation>
    </message>
    <message>
        <source>presence in a part</source>
        <translation>présence à une partie</translation>
    </message>
    <message>
        <source>policy link</source>
        <translation>lien politique</translation>
    </message>
    <message>
        <source>report back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>theme or group</source>
        <translation>thème ou groupe</translation>
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
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>gone meanwhile</source>
        <translation>disparu entre-temps</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>autre fichier</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>moved to the bin</source>
        <translation>mis à la corbeille</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name} : {value}</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>retiré</translation>
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
        <source>history of what you are on</source>
        <translation>historique de l’élément choisi</translation>
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
    <name>list_import</name>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Name, given name first</source>
        <translation>Nom, prénom d’abord</translation>
    </message>
    <message>
        <source>Name, family name first</source>
        <translation>Nom, nom de famille d’abord</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Enterprise number of the organisation</source>
        <translation>Numéro d’entreprise de l’organisation</translation>
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
        <source>There since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>There until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Other e-mail addresses</source>
        <translation>Autres adresses e-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Enterprise number</source>
        <translation>Numéro d’entreprise</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Partie prenante</translation>
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
        <translation>Entrante</translation>
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
    <message>
        <source>World</source>
        <translation>Monde</translation>
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
        <source>Present, excused, registered…</source>
        <translation>Présent, excusé, inscrit…</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Came in at</source>
        <translation>Arrivé à</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Parti à</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Number of the registration</source>
        <translation>Numéro de l’inscription</translation>
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
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>Comparing with what is known…</source>
        <translation>Comparaison avec ce qui est connu…</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Brought in: {created} new, {updated} updated.</source>
        <translation>Introduit : {created} nouveaux, {updated} mis à jour.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Everything in this list was known already.</source>
        <translation>Tout ce qui est dans cette liste était déjà connu.</translation>
    </message>
    <message>
        <source>Leave it out for now</source>
        <translation>Laisser de côté pour l’instant</translation>
    </message>
    <message>
        <source>One more organisation of the same person</source>
        <translation>Encore une organisation de la même personne</translation>
    </message>
    <message>
        <source>Add as new</source>
        <translation>Ajouter comme nouveau</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
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
    <message>
        <source>who is named in the line asks for the floor, or type who</source>
        <translation>la personne nommée dans la ligne demande la parole, ou tapez qui</translation>
    </message>
    <message>
        <source>the next one gets the floor; with nobody waiting the turn ends</source>
        <translation>le suivant reçoit la parole ; si personne n&apos;attend, le tour se termine</translation>
    </message>
    <message>
        <source>who is named in the line gets the floor at once</source>
        <translation>la personne nommée dans la ligne reçoit la parole tout de suite</translation>
    </message>
    <message>
        <source>who has the floor is not named on the projector, or is after all</source>
        <translation>retirer du projecteur le nom de qui a la parole, ou l’y remettre</translation>
    </message>
    <message>
        <source>all speaking times, and who was not heard yet</source>
        <translation>tous les temps de parole, et qui n&apos;a pas encore parlé</translation>
    </message>
    <message>
        <source>Somebody asks for the floor</source>
        <translation>Quelqu&apos;un demande la parole</translation>
    </message>
    <message>
        <source>Give the floor to the next one</source>
        <translation>Donner la parole au suivant</translation>
    </message>
    <message>
        <source>Name who has the floor on the projector, or not</source>
        <translation>Montrer sur le projecteur qui a la parole, ou non</translation>
    </message>
    <message>
        <source>All speaking times</source>
        <translation>Tous les temps de parole</translation>
    </message>
    <message>
        <source>Taken off the list: {name}</source>
        <translation>Retiré de la liste : {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>find in what was said, or show only a part, a kind or a speaker</source>
        <translation>chercher dans ce qui a été dit, ou n&apos;afficher qu&apos;une partie, un type ou un orateur</translation>
    </message>
    <message>
        <source>the next and the previous place that was found</source>
        <translation>l&apos;occurrence suivante et la précédente</translation>
    </message>
    <message>
        <source>put back or throw away what was typed and not entered</source>
        <translation>remettre ou jeter ce qui a été tapé sans être saisi</translation>
    </message>
    <message>
        <source>These words could not be stored:</source>
        <translation>Ces mots n&apos;ont pas pu être enregistrés :</translation>
    </message>
    <message>
        <source>Zorgdesk stopped unexpectedly {when}; this line was not entered yet:</source>
        <translation>Zorgdesk s&apos;est arrêté de façon inattendue {when} ; cette ligne n&apos;était pas encore saisie :</translation>
    </message>
    <message>
        <source>Zorgdesk stopped unexpectedly {when}; this correction was not entered yet:</source>
        <translation>Zorgdesk s&apos;est arrêté de façon inattendue {when} ; cette correction n&apos;était pas encore saisie :</translation>
    </message>
    <message>
        <source>Typed {when} and not entered:</source>
        <translation>Tapé {when} et non saisi :</translation>
    </message>
    <message>
        <source>Corrected {when} and not entered:</source>
        <translation>Corrigé {when} et non saisi :</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>le {day} à {time}</translation>
    </message>
    <message>
        <source>This stood in the line:</source>
        <translation>Ceci se trouvait dans la ligne :</translation>
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
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
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
        <source>keep as my paragraph</source>
        <translation>garder comme mon paragraphe</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>enlever</translation>
    </message>
    <message>
        <source>What was recorded here is gone; only your words are left</source>
        <translation>Ce qui a été noté ici a disparu ; il ne reste que vos mots</translation>
    </message>
    <message>
        <source>Left out of the minutes</source>
        <translation>Laissé hors du compte rendu</translation>
    </message>
    <message>
        <source>show again</source>
        <translation>montrer à nouveau</translation>
    </message>
    <message>
        <source>A remark</source>
        <translation>Une remarque</translation>
    </message>
    <message>
        <source>{number} remarks</source>
        <translation>{number} remarques</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lire</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take over what was recorded</source>
        <translation>Reprendre ce qui a été noté</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Add a paragraph below</source>
        <translation>Ajouter un paragraphe en dessous</translation>
    </message>
    <message>
        <source>Open the signal</source>
        <translation>Ouvrir le signal</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Keep my words</source>
        <translation>Garder mes mots</translation>
    </message>
    <message>
        <source>Back to what was recorded</source>
        <translation>Revenir à ce qui a été noté</translation>
    </message>
    <message>
        <source>Leave out of the minutes</source>
        <translation>Laisser hors du compte rendu</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <source>Back to its own place</source>
        <translation>Remettre à sa place</translation>
    </message>
    <message>
        <source>Merge with the passage above</source>
        <translation>Fusionner avec le passage au-dessus</translation>
    </message>
    <message>
        <source>Part again</source>
        <translation>Séparer à nouveau</translation>
    </message>
    <message>
        <source>Show in the minutes again</source>
        <translation>Montrer à nouveau dans le compte rendu</translation>
    </message>
    <message>
        <source>Reported speech, without quotation marks</source>
        <translation>Discours rapporté, sans guillemets</translation>
    </message>
    <message>
        <source>Direct speech, between quotation marks</source>
        <translation>Discours direct, entre guillemets</translation>
    </message>
    <message>
        <source>Make a remark</source>
        <translation>Faire une remarque</translation>
    </message>
    <message>
        <source>To the remark</source>
        <translation>À la remarque</translation>
    </message>
    <message>
        <source>Who said this</source>
        <translation>Qui a dit cela</translation>
    </message>
    <message>
        <source>As everywhere here ({word})</source>
        <translation>Comme partout ici ({word})</translation>
    </message>
    <message>
        <source>Asked to stay anonymous: change it on Live</source>
        <translation>A demandé l’anonymat : à changer dans Live</translation>
    </message>
    <message>
        <source>These words could not be stored:</source>
        <translation>Ces mots n&apos;ont pas pu être enregistrés :</translation>
    </message>
    <message>
        <source>This was being typed:</source>
        <translation>Ceci était en train d&apos;être tapé :</translation>
    </message>
    <message>
        <source>Typed {when} and not stored:</source>
        <translation>Tapé {when} et non enregistré :</translation>
    </message>
    <message>
        <source>Zorgdesk stopped unexpectedly {when}; this remark was not stored yet:</source>
        <translation>Zorgdesk s&apos;est arrêté de façon inattendue {when} ; cette remarque n&apos;était pas encore enregistrée :</translation>
    </message>
    <message>
        <source>Zorgdesk stopped unexpectedly {when}; this passage was not stored yet:</source>
        <translation>Zorgdesk s&apos;est arrêté de façon inattendue {when} ; ce passage n&apos;était pas encore enregistré :</translation>
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
        <source>Bring in a list…</source>
        <translation>Introduire une liste…</translation>
    </message>
    <message>
        <source>Bring in a list of organisations…</source>
        <translation>Introduire une liste d’organisations…</translation>
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
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Annexes</translation>
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
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Policy documents</source>
        <translation>Documents politiques</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Paroles</translation>
    </message>
</context>
<context>
    <name>participations</name>
    <message>
        <source>not registered</source>
        <translation>non inscrit</translation>
    </message>
    <message>
        <source>in another part</source>
        <translation>dans une autre partie</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
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
    <message>
        <source>nearly the same</source>
        <translation>presque le même nom</translation>
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
        <source>Bring in a list…</source>
        <translation>Introduire une liste…</translation>
    </message>
    <message>
        <source>Bring in a list of people…</source>
        <translation>Introduire une liste de personnes…</translation>
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
    <name>policy_documents</name>
    <message>
        <source>No policy documents yet</source>
        <translation>Pas encore de documents politiques</translation>
    </message>
    <message>
        <source>Decrees, notes and plans that signals refer to stand here.</source>
        <translation>Ici figurent les décrets, notes et plans auxquels les signaux renvoient.</translation>
    </message>
    <message>
        <source>New policy document</source>
        <translation>Nouveau document politique</translation>
    </message>
    <message>
        <source>Search policy documents</source>
        <translation>Chercher des documents politiques</translation>
    </message>
    <message>
        <source>Choose a document on the left</source>
        <translation>Choisissez un document à gauche</translation>
    </message>
    <message>
        <source>Policy documents</source>
        <translation>Documents politiques</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Policy links</source>
        <translation>Liens politiques</translation>
    </message>
</context>
<context>
    <name>policy_signals</name>
    <message>
        <source>Choose {title} for a dossier</source>
        <translation>Choisir {title} pour un dossier</translation>
    </message>
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
        <source>1 person to be told</source>
        <translation>1 à informer</translation>
    </message>
    <message>
        <source>{count} people to be told</source>
        <translation>{count} à informer</translation>
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
        <source>The signal is answered. Let those who raised it know.</source>
        <translation>Le signal a reçu une réponse. Informez les personnes concernées.</translation>
    </message>
    <message>
        <source>Report back</source>
        <translation>Faire un retour</translation>
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
    <name>preparation</name>
    <message>
        <source>Approve the minutes of {activity}</source>
        <translation>Approuver le rapport de {activity}</translation>
    </message>
    <message>
        <source>{count} speakers to be confirmed</source>
        <translation>{count} orateurs à confirmer</translation>
    </message>
    <message>
        <source>1 speaker to be confirmed</source>
        <translation>1 orateur à confirmer</translation>
    </message>
    <message>
        <source>Minutes of {activity}</source>
        <translation>Rapport de {activity}</translation>
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
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
</context>
<context>
    <name>report_back</name>
    <message>
        <source>tell</source>
        <translation>informer</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <source>raised it</source>
        <translation>l’a signalé</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>était là</translation>
    </message>
    <message>
        <source>told {day}</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>Telling</source>
        <translation>Informer</translation>
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
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail about a signal</source>
        <translation>E-mail au sujet d’un signal</translation>
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
        <source>Do not quote this</source>
        <translation>Ne pas citer ceci</translation>
    </message>
    <message>
        <source>This may be quoted</source>
        <translation>Ceci peut être cité</translation>
    </message>
    <message>
        <source>may not be quoted</source>
        <translation>ne pas citer</translation>
    </message>
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
    <name>sending</name>
    <message>
        <source>The draft opens in your mail program. It is kept in {path}</source>
        <translation>Le brouillon s’ouvre dans votre messagerie. Il est conservé dans {path}</translation>
    </message>
    <message>
        <source>No mail program opened the draft. It is kept in {path}: open it where you do your mail.</source>
        <translation>Aucune messagerie n’a ouvert le brouillon. Il est conservé dans {path} : ouvrez-le là où vous lisez vos e-mails.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Make it without the template</source>
        <translation>Le faire sans le modèle</translation>
    </message>
    <message>
        <source>You can also save the minutes as PDF and send them with your webmail.</source>
        <translation>Vous pouvez aussi enregistrer le compte rendu en PDF et l’envoyer par webmail.</translation>
    </message>
    <message>
        <source>No name of anybody who was there stands in the text</source>
        <translation>Aucun nom de personne présente ne figure dans le texte</translation>
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
        <source>House style</source>
        <translation>Style maison</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listes de contrôle</translation>
    </message>
    <message>
        <source>Text blocks</source>
        <translation>Blocs de texte</translation>
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
    <name>statements</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Programme item</source>
        <translation>Élément du programme</translation>
    </message>
    <message>
        <source>Quoting</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>reconnu</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>non reconnue</translation>
    </message>
    <message>
        <source>entrant</source>
        <translation>entrant</translation>
    </message>
    <message>
        <source>World: {name}</source>
        <translation>Monde : {name}</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Toutes les organisations</translation>
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
    <name>tasks</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Agreed at</source>
        <translation>Convenu lors de</translation>
    </message>
</context>
<context>
    <name>tied</name>
    <message>
        <source>raised it</source>
        <translation>l’a signalé</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>told on {day}</source>
        <translation>informé le {day}</translation>
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
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renommé</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>doute</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
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
        <source>by name</source>
        <translation>par nom</translation>
    </message>
    <message>
        <source>by organisation</source>
        <translation>par organisation</translation>
    </message>
    <message>
        <source>by role</source>
        <translation>par rôle</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>direct speech</source>
        <translation>discours direct</translation>
    </message>
    <message>
        <source>reported speech</source>
        <translation>discours indirect</translation>
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
        <source>policy levels</source>
        <translation>niveaux de pouvoir</translation>
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
        <source>presence per part</source>
        <translation>présence par partie</translation>
    </message>
    <message>
        <source>steps of checklists</source>
        <translation>étapes des listes de contrôle</translation>
    </message>
    <message>
        <source>things to prepare</source>
        <translation>à préparer</translation>
    </message>
    <message>
        <source>turns to speak</source>
        <translation>tours de parole</translation>
    </message>
    <message>
        <source>text blocks</source>
        <translation>blocs de texte</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>remarques</translation>
    </message>
    <message>
        <source>names in the public minutes</source>
        <translation>noms dans le compte rendu public</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>évaluations</translation>
    </message>
    <message>
        <source>policy documents</source>
        <translation>documents politiques</translation>
    </message>
    <message>
        <source>reports back</source>
        <translation>retours d’information</translation>
    </message>
    <message>
        <source>own organisation</source>
        <translation>propre organisation</translation>
    </message>
    <message>
        <source>merges</source>
        <translation>fusions</translation>
    </message>
    <message>
        <source>no duplicates</source>
        <translation>pas de doublons</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open the shipped resolution</source>
        <translation>Ouvrir la résolution fournie</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exporter en PDF…</translation>
    </message>
    <message>
        <source>Export all notes on this document as PDF</source>
        <translation>Exporter en PDF toutes les notes sur ce document</translation>
    </message>
    <message>
        <source>Export shown notes as PDF…</source>
        <translation>Exporter en PDF les notes affichées…</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>Exporter les notes…</translation>
    </message>
    <message>
        <source>Write all notes to a file for other programs</source>
        <translation>Écrire toutes les notes dans un fichier pour d’autres programmes</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <translation>Importer des notes…</translation>
    </message>
    <message>
        <source>Take in notes; none that is here is lost</source>
        <translation>Importer des notes&#xa0;; aucune de celles d’ici n’est perdue</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>Ajouter au calendrier…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last change to the notes</source>
        <translation>Annuler la dernière modification des notes</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Make the last undone change to the notes again</source>
        <translation>Rétablir la dernière modification annulée des notes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille normale du texte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Visited places…</source>
        <translation>Passages consultés…</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Paragraphe suivant</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Paragraphe précédent</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Whole year in the calendar</source>
        <translation>Année entière dans le calendrier</translation>
    </message>
    <message>
        <source>Today in the calendar</source>
        <translation>Aujourd’hui dans le calendrier</translation>
    </message>
    <message>
        <source>Paragraph of the observance</source>
        <translation>Paragraphe de la célébration</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Rechercher partout…</translation>
    </message>
    <message>
        <source>Paragraphs, entities, documents, notes and commands</source>
        <translation>Paragraphes, entités, documents, notes et commandes</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>OP2, pp4, fn1 or a cited document such as 70/1</source>
        <translation>OP2, pp4, fn1 ou un document cité, par exemple 70/1</translation>
    </message>
    <message>
        <source>Two documents side by side</source>
        <translation>Deux documents côte à côte</translation>
    </message>
    <message>
        <source>Calendar and contents</source>
        <translation>Calendrier et sommaire</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy a link to the current paragraph</source>
        <translation>Copier un lien vers le paragraphe en cours</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Add a note to the selected words or the current paragraph</source>
        <translation>Ajouter une note sur les mots sélectionnés ou le paragraphe en cours</translation>
    </message>
    <message>
        <source>Add note to the whole document</source>
        <translation>Ajouter une note sur tout le document</translation>
    </message>
    <message>
        <source>Place note here</source>
        <translation>Placer la note ici</translation>
    </message>
    <message>
        <source>Put the chosen note onto the words that are selected</source>
        <translation>Rattacher la note choisie aux mots sélectionnés</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>Historique de la note</translation>
    </message>
    <message>
        <source>Deleted notes</source>
        <translation>Notes supprimées</translation>
    </message>
    <message>
        <source>Backups of the notes</source>
        <translation>Sauvegardes des notes</translation>
    </message>
    <message>
        <source>About Observance Viewer</source>
        <translation>À propos d’Observance Viewer</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Paragraph, entity, document, note or command</source>
        <translation>Paragraphe, entité, document, note ou commande</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>OP2, pp4, fn1 or a cited document such as 70/1</source>
        <translation>OP2, pp4, fn1 ou un document cité, par exemple 70/1</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>rouvrir</translation>
    </message>
</context>
<context>
    <name>BacklinksBar</name>
    <message>
        <source>Notes that link here</source>
        <translation>Notes qui renvoient ici</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) link here</source>
        <translation>
            <numerusform>%n note renvoie ici</numerusform>
            <numerusform>%n notes renvoient ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>Choose a month</source>
        <translation>Choisir un mois</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Type any year</source>
        <translation>Saisir une année</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Année suivante</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Other UN observances</source>
        <translation>Autres célébrations de l’ONU</translation>
    </message>
    <message>
        <source>Show other UN observances</source>
        <translation>Afficher les autres célébrations de l’ONU</translation>
    </message>
    <message>
        <source>Show the whole year</source>
        <translation>Afficher l’année entière</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Established by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation>Coprésidence</translation>
    </message>
    <message>
        <source>Participating entity</source>
        <translation>Entité participante</translation>
    </message>
    <message>
        <source>Addressed</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Go to footnote</source>
        <translation>Aller à la note de bas de page</translation>
    </message>
    <message>
        <source>Footnote %1</source>
        <translation>Note de bas de page %1</translation>
    </message>
    <message>
        <source>Cited in %1</source>
        <translation>Cité dans %1</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Cited document</source>
        <translation>Document cité</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Fait partie de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Also named in %1</source>
        <translation>Nommé aussi dans %1</translation>
    </message>
    <message>
        <source>Open website in browser</source>
        <translation>Ouvrir le site dans le navigateur</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (et %n autre)</numerusform>
            <numerusform>%1 (et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>On this system, reminders are shown in the window while the program runs.</source>
        <translation>Sur ce système, les rappels s’affichent dans la fenêtre tant que le programme est ouvert.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Notes and documents</source>
        <translation>Notes et documents</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Copies of your notes, made automatically</source>
        <translation>Copies de vos notes, faites automatiquement</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The file behind this page</source>
        <translation>Le fichier qui contient ces réglages</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What went wrong, for a report; nothing is sent</source>
        <translation>Les erreurs survenues, pour un rapport&#xa0;; rien n’est envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of your notes, made automatically; %1 of at most %2</source>
        <translation>
            <numerusform>%n copie de vos notes, faite automatiquement ; %1 sur %2 au plus</numerusform>
            <numerusform>%n copies de vos notes, faites automatiquement ; %1 sur %2 au plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CitationMenu</name>
    <message>
        <source>Copy as citation</source>
        <translation>Copier comme citation</translation>
    </message>
    <message>
        <source>UN editorial style</source>
        <translation>Style rédactionnel de l’ONU</translation>
    </message>
    <message>
        <source>Chicago</source>
        <translation>Chicago</translation>
    </message>
    <message>
        <source>APA</source>
        <translation>APA</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>Quotation in Markdown</source>
        <translation>Citation en Markdown</translation>
    </message>
    <message>
        <source>Quotation with reference</source>
        <translation>Citation avec référence</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>added: %1</source>
        <translation>ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>aucune différence</translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 note</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>heading</source>
        <translation>intertitre</translation>
    </message>
    <message>
        <source>sub-paragraph</source>
        <translation>alinéa</translation>
    </message>
    <message>
        <source>preambular paragraph</source>
        <translation>paragraphe du préambule</translation>
    </message>
    <message>
        <source>operative paragraph</source>
        <translation>paragraphe du dispositif</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>note de bas de page</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entité</translation>
    </message>
    <message>
        <source>cited document</source>
        <translation>document cité</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>information</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Préambule</translation>
    </message>
    <message>
        <source>Operative part</source>
        <translation>Dispositif</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>Footnote %1</source>
        <translation>Note de bas de page %1</translation>
    </message>
    <message>
        <source>Cited documents</source>
        <translation>Documents cités</translation>
    </message>
    <message>
        <source>About this resolution</source>
        <translation>À propos de cette résolution</translation>
    </message>
    <message>
        <source>Named in the text</source>
        <translation>Entités nommées</translation>
    </message>
    <message>
        <source>supplied</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>Not in the document; known from other United Nations records</source>
        <translation>Absent du document&#xa0;; connu par d’autres sources des Nations Unies</translation>
    </message>
    <message>
        <source>Established by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Co-chairs</source>
        <translation>Coprésidence</translation>
    </message>
    <message>
        <source>Participating entities</source>
        <translation>Entités participantes</translation>
    </message>
    <message>
        <source>Addressed</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoption&#xa0;</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Publication&#xa0;</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session&#xa0;</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Séance&#xa0;</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Point de l’ordre du jour&#xa0;</translation>
    </message>
    <message>
        <source>Originating draft</source>
        <translation>Projet de résolution&#xa0;</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote&#xa0;</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Paragraphs, footnotes, entities and documents of the resolution</source>
        <translation>Paragraphes, notes de bas de page, entités et documents de la résolution</translation>
    </message>
</context>
<context>
    <name>DaysModel</name>
    <message>
        <source>no day</source>
        <translation>aucun jour</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>EmptyWords</name>
    <message>
        <source>No note here has this tag or state. Choose another to see the others.</source>
        <translation>Aucune note ici n’a cette étiquette ou cet état. Choisissez-en d’autres pour voir les autres notes.</translation>
    </message>
    <message>
        <source>No notes on this passage. Choose Add note to write one, or list all notes of the document.</source>
        <translation>Aucune note sur ce passage. Choisissez «&#xa0;Ajouter une note&#xa0;» pour en rédiger une, ou affichez toutes les notes du document.</translation>
    </message>
    <message>
        <source>No notes yet. Select words in the text, or a paragraph, and choose Add note.</source>
        <translation>Pas encore de notes. Sélectionnez des mots du texte, ou un paragraphe, puis choisissez «&#xa0;Ajouter une note&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export notes as PDF</source>
        <translation>Exporter les notes en PDF</translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation>Écriture des fichiers…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>File to look at</source>
        <translation>Fichier affiché</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message numerus="yes">
        <source>These notes fill %n files; this is number %1. Saving writes all.</source>
        <translation>
            <numerusform>Ces notes remplissent %n fichier ; voici le numéro %1. L’enregistrement les écrit tous.</numerusform>
            <numerusform>Ces notes remplissent %n fichiers ; voici le numéro %1. L’enregistrement les écrit tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Fichier %1 sur %2</translation>
    </message>
    <message>
        <source>Print this file…</source>
        <translation>Imprimer ce fichier…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Stopped. Change a choice to make the pages again.</source>
        <translation>Arrêté. Modifiez une option pour recomposer les pages.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The printing was given up.</source>
        <translation>L’impression a été abandonnée.</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Compact head</source>
        <translation>En-tête compact</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Page de titre</translation>
    </message>
    <message>
        <source>By passage</source>
        <translation>Par passage</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>As the document</source>
        <translation>Comme le document</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Text of the resolution</source>
        <translation>Texte de la résolution</translation>
    </message>
    <message>
        <source>Index of tags and cited documents</source>
        <translation>Index des étiquettes et des documents cités</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Beginning</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>&amp;Order of notes</source>
        <translation>&amp;Ordre des notes</translation>
    </message>
    <message>
        <source>&amp;Language of headings and dates</source>
        <translation>&amp;Langue des titres et des dates</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Aperçu des pages</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <source>This page cannot be drawn; it is in the file all the same.</source>
        <translation>Cette page ne peut pas être affichée ; elle figure néanmoins dans le fichier.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Making the PDF…</source>
        <translation>Préparation du PDF…</translation>
    </message>
    <message>
        <source>There are no notes to export. Write one first.</source>
        <translation>Il n’y a aucune note à exporter. Rédigez-en une d’abord.</translation>
    </message>
    <message>
        <source>Export notes as PDF</source>
        <translation>Exporter les notes en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 and %n more files up to %2</source>
        <translation>
            <numerusform>%1 enregistré, avec %n autre fichier, %2</numerusform>
            <numerusform>%1 enregistré, avec %n autres fichiers, jusqu’à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This document designates no observance.</source>
        <translation>Ce document ne proclame aucune célébration.</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Ajouter au calendrier</translation>
    </message>
    <message>
        <source>iCalendar (*.ics)</source>
        <translation>iCalendar (*.ics)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>the entry cannot be changed (%1)</source>
        <translation>l’entrée ne peut pas être modifiée (%1)</translation>
    </message>
    <message>
        <source>check the folder</source>
        <translation>vérifiez le dossier</translation>
    </message>
    <message>
        <source>this document has no symbol by which it could be found again</source>
        <translation>ce document n’a pas de cote qui permette de le retrouver</translation>
    </message>
    <message>
        <source>open it as a file</source>
        <translation>ouvrez-le comme fichier</translation>
    </message>
    <message>
        <source>the file cannot be kept (%1)</source>
        <translation>le fichier ne peut pas être conservé (%1)</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>vérifiez le disque</translation>
    </message>
    <message>
        <source>notes cannot be written in this format</source>
        <translation>les notes ne peuvent pas être écrites dans ce format</translation>
    </message>
    <message>
        <source>notes cannot be read from this format</source>
        <translation>les notes ne peuvent pas être lues dans ce format</translation>
    </message>
    <message>
        <source>name a .jsonld, .zip or .pdf file</source>
        <translation>indiquez un fichier .jsonld, .zip ou .pdf</translation>
    </message>
    <message>
        <source>standard input is closed</source>
        <translation>l’entrée standard est fermée</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>indiquez un fichier</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <translation>le fichier dépasse %1 Mo</translation>
    </message>
    <message>
        <source>divide it</source>
        <translation>divisez-le</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation>vérifiez son nom</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>le fichier ne peut pas être lu (%1)</translation>
    </message>
    <message>
        <source>check its name and the disk</source>
        <translation>vérifiez son nom et le disque</translation>
    </message>
    <message>
        <source>the folder has no name</source>
        <translation>le dossier n’a pas de nom</translation>
    </message>
    <message>
        <source>name one</source>
        <translation>indiquez-en un</translation>
    </message>
    <message>
        <source>the folder&apos;s name is not UTF-8</source>
        <translation>le nom du dossier n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>rename it, or name another with --profile</source>
        <translation>renommez-le, ou indiquez-en un autre avec --profile</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>name a folder with --profile</source>
        <translation>indiquez un dossier avec --profile</translation>
    </message>
    <message>
        <source>the settings cannot be read (%1)</source>
        <translation>les préférences ne peuvent pas être lues (%1)</translation>
    </message>
    <message>
        <source>mend the file or remove it</source>
        <translation>corrigez le fichier ou supprimez-le</translation>
    </message>
    <message>
        <source>the settings cannot be written (%1)</source>
        <translation>les réglages ne peuvent pas être écrits (%1)</translation>
    </message>
    <message>
        <source>there is no setting %1</source>
        <translation>il n’existe pas de préférence %1</translation>
    </message>
    <message>
        <source>remove it or check its name</source>
        <translation>supprimez-la ou vérifiez son nom</translation>
    </message>
    <message>
        <source>there is no such file, symbol or passage</source>
        <translation>il n’y a ni fichier, ni cote, ni passage de ce nom</translation>
    </message>
    <message>
        <source>start it from a desktop, or use a command such as `outline`</source>
        <translation>lancez-le depuis un bureau, ou utilisez une commande telle que `outline`</translation>
    </message>
    <message>
        <source>there is no annotation in this file</source>
        <translation>ce fichier ne contient aucune annotation</translation>
    </message>
    <message>
        <source>choose a .jsonld file that notes export wrote</source>
        <translation>choisissez un fichier .jsonld écrit par l’exportation des notes</translation>
    </message>
    <message>
        <source>the file holds more than %1 notes</source>
        <translation>le fichier contient plus de %1 notes</translation>
    </message>
    <message>
        <source>this is not a JSON-LD file</source>
        <translation>ce n’est pas un fichier JSON-LD</translation>
    </message>
    <message>
        <source>this is not a zip of notes, or it is damaged</source>
        <translation>ce n’est pas une archive zip de notes, ou elle est endommagée</translation>
    </message>
    <message>
        <source>choose a .zip that notes export wrote</source>
        <translation>choisissez un .zip écrit par l’exportation des notes</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB</source>
        <translation>%1 dépasse %2 Mo</translation>
    </message>
    <message>
        <source>unpacked it is larger than %1 MB</source>
        <translation>décompressé, il dépasse %1 Mo</translation>
    </message>
    <message>
        <source>this zip comes from a newer version of the program</source>
        <translation>ce zip provient d’une version plus récente du programme</translation>
    </message>
    <message>
        <source>import it with that version</source>
        <translation>importez-le avec cette version</translation>
    </message>
    <message>
        <source>this PDF is damaged or encrypted</source>
        <translation>ce PDF est endommagé ou chiffré</translation>
    </message>
    <message>
        <source>choose one that notes export wrote</source>
        <translation>choisissez-en un écrit par l’exportation des notes</translation>
    </message>
    <message>
        <source>there are no notes in this PDF</source>
        <translation>ce PDF ne contient aucune note</translation>
    </message>
    <message>
        <source>reading took longer than a minute</source>
        <translation>la lecture a pris plus d’une minute</translation>
    </message>
    <message>
        <source>take the .jsonld file instead</source>
        <translation>prenez plutôt le fichier .jsonld</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>réessayez</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>le fichier ne peut pas être écrit (%1)</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>the folder cannot be made (%1)</source>
        <translation>le dossier ne peut pas être créé (%1)</translation>
    </message>
    <message>
        <source>check it</source>
        <translation>vérifiez-le</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>name a file in it</source>
        <translation>indiquez un fichier qui s’y trouve</translation>
    </message>
    <message>
        <source>this is a device, not a file</source>
        <translation>c’est un périphérique, pas un fichier</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>make it, or choose another</source>
        <translation>créez-le, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>no file can be made in this folder</source>
        <translation>aucun fichier ne peut être créé dans ce dossier</translation>
    </message>
    <message>
        <source>this document sets no date that a calendar can keep</source>
        <translation>ce document ne fixe aucune date qu’un calendrier puisse retenir</translation>
    </message>
    <message>
        <source>enter the day by hand</source>
        <translation>saisissez le jour à la main</translation>
    </message>
    <message>
        <source>a file of the program is missing</source>
        <translation>un fichier du programme manque</translation>
    </message>
    <message>
        <source>install the program again</source>
        <translation>réinstallez le programme</translation>
    </message>
    <message>
        <source>this file is in the way of volume %1</source>
        <translation>ce fichier occupe la place du volume %1</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choisissez un autre nom</translation>
    </message>
    <message>
        <source>the pages cannot be made (%1)</source>
        <translation>les pages ne peuvent pas être composées (%1)</translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation>fermez d’autres programmes et réessayez</translation>
    </message>
    <message>
        <source>the pages cannot be made</source>
        <translation>les pages ne peuvent pas être composées</translation>
    </message>
    <message>
        <source>choose Markdown or HTML instead</source>
        <translation>choisissez plutôt Markdown ou HTML</translation>
    </message>
    <message>
        <source>the pages cannot be made; the memory may be used up</source>
        <translation>les pages ne peuvent pas être composées ; la mémoire est peut-être épuisée</translation>
    </message>
    <message>
        <source>export fewer notes at a time</source>
        <translation>exportez moins de notes à la fois</translation>
    </message>
    <message>
        <source>make room on the disk and try again</source>
        <translation>libérez de l’espace sur le disque et réessayez</translation>
    </message>
    <message>
        <source>the pages took longer than 15 minutes</source>
        <translation>la composition des pages a pris plus de 15 minutes</translation>
    </message>
    <message>
        <source>there are no notes to export</source>
        <translation>il n’y a aucune note à exporter</translation>
    </message>
    <message>
        <source>write one first</source>
        <translation>écrivez-en une d’abord</translation>
    </message>
    <message>
        <source>Tables and words that belong to no paragraph are shown behind the text</source>
        <translation>Les tableaux et les mots qui n’appartiennent à aucun paragraphe sont placés après le texte</translation>
    </message>
    <message>
        <source>The file holds several resolutions under the title “%1”; those after the first follow it</source>
        <translation>Le fichier contient plusieurs résolutions sous le titre « %1 » ; les autres suivent la première</translation>
    </message>
    <message>
        <source>The file holds several resolutions; those after the first follow it</source>
        <translation>Le fichier contient plusieurs résolutions ; les autres suivent la première</translation>
    </message>
    <message>
        <source>this XML file is no Akoma Ntoso: it begins with &lt;%1&gt;</source>
        <translation>ce fichier XML n’est pas de l’Akoma Ntoso : il commence par &lt;%1&gt;</translation>
    </message>
    <message>
        <source>open the file of a resolution</source>
        <translation>ouvrez le fichier d’une résolution</translation>
    </message>
    <message>
        <source>this Akoma Ntoso file holds no resolution</source>
        <translation>ce fichier Akoma Ntoso ne contient aucune résolution</translation>
    </message>
    <message>
        <source>the XML has a document type definition, which is not safe to read</source>
        <translation>le XML comporte une définition de type de document, dont la lecture n’est pas sûre</translation>
    </message>
    <message>
        <source>remove its &lt;!DOCTYPE&gt;</source>
        <translation>supprimez son &lt;!DOCTYPE&gt;</translation>
    </message>
    <message>
        <source>the XML is not well-formed at line %1: %2</source>
        <translation>le XML est mal formé à la ligne %1 : %2</translation>
    </message>
    <message>
        <source>get the file again, or mend that line in a text editor</source>
        <translation>récupérez à nouveau le fichier, ou corrigez cette ligne dans un éditeur de texte</translation>
    </message>
    <message>
        <source>the file is in an encoding that cannot be read</source>
        <translation>le codage du fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>this Word file has more than %1 paragraphs</source>
        <translation>ce fichier Word compte plus de %1 paragraphes</translation>
    </message>
    <message>
        <source>open a part of it</source>
        <translation>ouvrez-en une partie</translation>
    </message>
    <message>
        <source>this is not the text of a resolution: neither an enacting formula such as “The General Assembly,” nor a numbered paragraph is in it</source>
        <translation>ce n’est pas le texte d’une résolution : il ne contient ni formule introductive telle que « L’Assemblée générale, », ni paragraphe numéroté</translation>
    </message>
    <message>
        <source>The text holds several resolutions; those after the first follow it</source>
        <translation>Le texte contient plusieurs résolutions ; les autres suivent la première</translation>
    </message>
    <message>
        <source>The footnote %1 is called by the enacting formula</source>
        <translation>La note %1 est appelée par la formule introductive</translation>
    </message>
    <message>
        <source>Words above the text that were not understood: “%1”</source>
        <translation>Mots non compris au-dessus du texte : « %1 »</translation>
    </message>
    <message>
        <source>The number of %1 is used more than once</source>
        <translation>Le numéro de %1 est utilisé plusieurs fois</translation>
    </message>
    <message>
        <source>The footnote %1 is given, but nothing calls it</source>
        <translation>La note %1 est donnée, mais rien ne l’appelle</translation>
    </message>
    <message>
        <source>The footnote %1 is called, but not given</source>
        <translation>La note %1 est appelée, mais n’est pas donnée</translation>
    </message>
    <message>
        <source>Paragraph 1 is numbered with the letter l in the source</source>
        <translation>Le paragraphe 1 porte la lettre l comme numéro dans la source</translation>
    </message>
    <message>
        <source>Paragraph %1 stands where %2 is expected</source>
        <translation>Le paragraphe %1 se trouve à la place du paragraphe %2</translation>
    </message>
    <message>
        <source>Words set across the page: “%1”</source>
        <translation>Mots imprimés en travers de la page : « %1 »</translation>
    </message>
    <message>
        <source>this PDF is damaged, or needs more memory than a resolution can</source>
        <translation>ce PDF est endommagé, ou exige plus de mémoire qu’une résolution ne peut en demander</translation>
    </message>
    <message>
        <source>open its Word file</source>
        <translation>ouvrez son fichier Word</translation>
    </message>
    <message>
        <source>the PDF cannot be read (%1)</source>
        <translation>le PDF ne peut pas être lu (%1)</translation>
    </message>
    <message>
        <source>reading this PDF takes more than %1 seconds</source>
        <translation>la lecture de ce PDF prend plus de %1 secondes</translation>
    </message>
    <message>
        <source>this PDF has more than %1 pages</source>
        <translation>ce PDF compte plus de %1 pages</translation>
    </message>
    <message>
        <source>open the resolution alone</source>
        <translation>ouvrez la résolution seule</translation>
    </message>
    <message>
        <source>this PDF is damaged</source>
        <translation>ce PDF est endommagé</translation>
    </message>
    <message>
        <source>fetch it again, or open its Word file</source>
        <translation>récupérez-le à nouveau, ou ouvrez son fichier Word</translation>
    </message>
    <message>
        <source>this PDF has more than %1 characters</source>
        <translation>ce PDF compte plus de %1 caractères</translation>
    </message>
    <message>
        <source>this PDF is encrypted</source>
        <translation>ce PDF est chiffré</translation>
    </message>
    <message>
        <source>save it without a password, then open that</source>
        <translation>enregistrez-le sans mot de passe, puis ouvrez cette copie</translation>
    </message>
    <message>
        <source>this PDF holds pictures of pages and no text</source>
        <translation>ce PDF contient des images de pages et aucun texte</translation>
    </message>
    <message>
        <source>open its Word or text file, or recognise its text first</source>
        <translation>ouvrez son fichier Word ou texte, ou faites d’abord reconnaître son texte</translation>
    </message>
    <message>
        <source>the text has more than %1 lines</source>
        <translation>le texte compte plus de %1 lignes</translation>
    </message>
    <message>
        <source>open the text of one resolution</source>
        <translation>ouvrez le texte d’une seule résolution</translation>
    </message>
    <message>
        <source>the file has more than %1 paragraphs</source>
        <translation>le fichier compte plus de %1 paragraphes</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>la lecture du fichier n’est pas autorisée</translation>
    </message>
    <message>
        <source>change its permissions</source>
        <translation>modifiez ses autorisations</translation>
    </message>
    <message>
        <source>this is a Rich Text file</source>
        <translation>c’est un fichier Rich Text</translation>
    </message>
    <message>
        <source>save it as .docx with a word processor, then open that</source>
        <translation>enregistrez-le en .docx avec un traitement de texte, puis ouvrez cette copie</translation>
    </message>
    <message>
        <source>this is a web page</source>
        <translation>c’est une page web</translation>
    </message>
    <message>
        <source>open the Word or PDF file that it leads to</source>
        <translation>ouvrez le fichier Word ou PDF auquel elle mène</translation>
    </message>
    <message>
        <source>this file is packed with gzip</source>
        <translation>ce fichier est compressé avec gzip</translation>
    </message>
    <message>
        <source>unpack it, then open what is in it</source>
        <translation>décompressez-le, puis ouvrez son contenu</translation>
    </message>
    <message>
        <source>this file is packed with bzip2</source>
        <translation>ce fichier est compressé avec bzip2</translation>
    </message>
    <message>
        <source>this file is packed with xz</source>
        <translation>ce fichier est compressé avec xz</translation>
    </message>
    <message>
        <source>this is a 7z archive</source>
        <translation>c’est une archive 7z</translation>
    </message>
    <message>
        <source>this is a RAR archive</source>
        <translation>c’est une archive RAR</translation>
    </message>
    <message>
        <source>this is a picture</source>
        <translation>c’est une image</translation>
    </message>
    <message>
        <source>recognise its text first, or open the Word or PDF file</source>
        <translation>faites d’abord reconnaître son texte, ou ouvrez le fichier Word ou PDF</translation>
    </message>
    <message>
        <source>this is a database</source>
        <translation>c’est une base de données</translation>
    </message>
    <message>
        <source>open the .docx, .pdf, .xml or .txt of a resolution</source>
        <translation>ouvrez le .docx, .pdf, .xml ou .txt d’une résolution</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>choose the file of a resolution</source>
        <translation>choisissez le fichier d’une résolution</translation>
    </message>
    <message>
        <source>this is an old binary Word file</source>
        <translation>c’est un ancien fichier Word binaire</translation>
    </message>
    <message>
        <source>this is no text, Word, PDF or Akoma Ntoso file</source>
        <translation>ce n’est pas un fichier texte, Word, PDF ni Akoma Ntoso</translation>
    </message>
    <message>
        <source>this is an OpenDocument file</source>
        <translation>c’est un fichier OpenDocument</translation>
    </message>
    <message>
        <source>this is an e-book</source>
        <translation>c’est un livre numérique</translation>
    </message>
    <message>
        <source>this Word file is encrypted</source>
        <translation>ce fichier Word est chiffré</translation>
    </message>
    <message>
        <source>this Word file is damaged</source>
        <translation>ce fichier Word est endommagé</translation>
    </message>
    <message>
        <source>fetch it again, or open its PDF</source>
        <translation>récupérez-le à nouveau, ou ouvrez son PDF</translation>
    </message>
    <message>
        <source>this zip archive is no Word document</source>
        <translation>cette archive zip n’est pas un document Word</translation>
    </message>
    <message>
        <source>this Word file unpacks to more than a document can hold</source>
        <translation>ce fichier Word décompressé dépasse ce qu’un document peut contenir</translation>
    </message>
    <message>
        <source>save it again without pictures, or open another copy</source>
        <translation>enregistrez-le à nouveau sans images, ou ouvrez une autre copie</translation>
    </message>
    <message>
        <source>this Word file carries a document type definition, which none needs</source>
        <translation>ce fichier Word comporte une définition de type de document, ce dont aucun n’a besoin</translation>
    </message>
    <message>
        <source>save it again with a word processor, then open that</source>
        <translation>enregistrez-le à nouveau avec un traitement de texte, puis ouvrez cette copie</translation>
    </message>
    <message>
        <source>a backup was not kept, for %1</source>
        <translation>une sauvegarde n’a pas été conservée : %1</translation>
    </message>
    <message>
        <source>run `observance-viewer check`</source>
        <translation>lancez `observance-viewer check`</translation>
    </message>
    <message>
        <source>no backup of the notes could be made (%1)</source>
        <translation>aucune sauvegarde des notes n’a pu être faite (%1)</translation>
    </message>
    <message>
        <source>make room or make it writable</source>
        <translation>libérez de l’espace ou autorisez l’écriture</translation>
    </message>
    <message>
        <source>it is no backup of notes that this version can read</source>
        <translation>ce n’est pas une sauvegarde de notes que cette version puisse lire</translation>
    </message>
    <message>
        <source>this is not a notes database</source>
        <translation>ce n’est pas une base de notes</translation>
    </message>
    <message>
        <source>move it away; a new one is made, or restore a copy</source>
        <translation>déplacez-la ; une nouvelle sera créée, ou restaurez une copie</translation>
    </message>
    <message>
        <source>the notes come from a newer version of the program</source>
        <translation>les notes proviennent d’une version plus récente du programme</translation>
    </message>
    <message>
        <source>install that version</source>
        <translation>installez cette version</translation>
    </message>
    <message>
        <source>the data folder cannot be written (%1)</source>
        <translation>impossible d’écrire dans le dossier de données (%1)</translation>
    </message>
    <message>
        <source>make it writable, or choose another with --profile</source>
        <translation>autorisez-y l’écriture, ou choisissez-en un autre avec --profile</translation>
    </message>
    <message>
        <source>run `observance-viewer check --repair`</source>
        <translation>lancez `observance-viewer check --repair`</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>la base de données est endommagée</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>libérez de l’espace et réessayez</translation>
    </message>
    <message>
        <source>the data folder cannot be written</source>
        <translation>impossible d’écrire dans le dossier de données</translation>
    </message>
    <message>
        <source>another program keeps the notes locked</source>
        <translation>un autre programme verrouille les notes</translation>
    </message>
    <message>
        <source>close it and try again</source>
        <translation>fermez-le et réessayez</translation>
    </message>
    <message>
        <source>the disk reports a failure (%1)</source>
        <translation>le disque signale une défaillance (%1)</translation>
    </message>
    <message>
        <source>check the disk and try again</source>
        <translation>vérifiez le disque et réessayez</translation>
    </message>
    <message>
        <source>the database is damaged: its header makes no sense</source>
        <translation>la base de données est endommagée : son en-tête n’a pas de sens</translation>
    </message>
    <message>
        <source>there is no such note</source>
        <translation>cette note n’existe pas</translation>
    </message>
    <message>
        <source>list the notes to see their ids</source>
        <translation>affichez la liste des notes pour voir leurs identifiants</translation>
    </message>
    <message>
        <source>it may have left the bin</source>
        <translation>elle a peut-être quitté la corbeille</translation>
    </message>
    <message>
        <source>the notes database is damaged, and another window or command has it open</source>
        <translation>la base de notes est endommagée, et une autre fenêtre ou commande l’a ouverte</translation>
    </message>
    <message>
        <source>close that, and open the program again</source>
        <translation>fermez-la, puis rouvrez le programme</translation>
    </message>
    <message>
        <source>the damaged notes could not be put right (%1)</source>
        <translation>les notes endommagées n’ont pas pu être réparées (%1)</translation>
    </message>
    <message>
        <source>make room or make the folder writable; the damaged file is untouched</source>
        <translation>libérez de l’espace ou autorisez l’écriture dans le dossier ; le fichier endommagé est intact</translation>
    </message>
    <message>
        <source>this backup is damaged: %1</source>
        <translation>cette sauvegarde est endommagée : %1</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>choisissez-en une autre</translation>
    </message>
    <message>
        <source>%1 cannot be %2</source>
        <translation>%1 ne peut pas être %2</translation>
    </message>
    <message>
        <source>use a number from %3 to %4</source>
        <translation>indiquez un nombre de %3 à %4</translation>
    </message>
    <message>
        <source>use a list</source>
        <translation>indiquez une liste</translation>
    </message>
    <message>
        <source>use any of %3</source>
        <translation>choisissez parmi %3</translation>
    </message>
    <message>
        <source>use a word in quotation marks</source>
        <translation>indiquez un mot entre guillemets</translation>
    </message>
    <message>
        <source>use true or false</source>
        <translation>indiquez true ou false</translation>
    </message>
    <message>
        <source>use a number</source>
        <translation>indiquez un nombre</translation>
    </message>
    <message>
        <source>use one of %3</source>
        <translation>indiquez l’une de ces valeurs : %3</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <translation>Ouvrir le dossier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>Writing the notes…</source>
        <translation>Écriture des notes…</translation>
    </message>
    <message>
        <source>Everything, to come back as it is (*.zip)</source>
        <translation>Tout, à reprendre tel quel (*.zip)</translation>
    </message>
    <message>
        <source>Web annotations (*.jsonld)</source>
        <translation>Annotations Web (*.jsonld)</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Exporter les notes</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Place in the text</source>
        <translation>Emplacement dans le texte</translation>
    </message>
    <message>
        <source>Visited places</source>
        <translation>Passages consultés</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>Choose a note in the notes pane first.</source>
        <translation>Choisissez d’abord une note dans le volet des notes.</translation>
    </message>
    <message>
        <source>The note reads again as it did then. What it said before is in its history.</source>
        <translation>La note est revenue à cette version. La précédente est dans son historique.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) destroyed. Backups keep theirs.</source>
        <translation>
            <numerusform>%n note détruite. Les sauvegardes gardent la leur.</numerusform>
            <numerusform>%n notes détruites. Les sauvegardes gardent les leurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing note(s) came back.</source>
        <translation>
            <numerusform>%n note manquante est revenue.</numerusform>
            <numerusform>%n notes manquantes sont revenues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) read again as in the backup.</source>
        <translation>
            <numerusform>%n note a repris le texte de la sauvegarde.</numerusform>
            <numerusform>%n notes ont repris le texte de la sauvegarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>How they were before is kept as a backup.</source>
        <translation>Leur état précédent est conservé dans une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open recent</source>
        <translation>Documents récents</translation>
    </message>
    <message>
        <source>Width of the second document</source>
        <translation>Largeur du second document</translation>
    </message>
    <message>
        <source>A note is not saved yet. Copy its words or make room; closing again leaves without them.</source>
        <translation>Une note n’est pas encore enregistrée. Copiez son texte ou libérez de l’espace&#xa0;; fermer à nouveau quitte sans l’enregistrer.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Width of calendar and contents</source>
        <translation>Largeur du calendrier et du sommaire</translation>
    </message>
    <message>
        <source>Width of the notes</source>
        <translation>Largeur des notes</translation>
    </message>
    <message>
        <source>About Observance Viewer</source>
        <translation>À propos d’Observance Viewer</translation>
    </message>
    <message>
        <source>Observance Viewer reads UN resolutions offline. MIT licence. Not a product of the UN.</source>
        <translation>Observance Viewer lit les résolutions de l’ONU hors ligne. Licence MIT. Ce n’est pas un produit de l’ONU.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Days of the month</source>
        <translation>Jours du mois</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Whole document</source>
        <translation>Tout le document</translation>
    </message>
    <message>
        <source>*Empty note*</source>
        <translation>*Note vide*</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Select the words that the note is about first.</source>
        <translation>Sélectionnez d’abord les mots sur lesquels porte la note.</translation>
    </message>
    <message>
        <source>The note stands in %1 now.</source>
        <translation>La note se trouve maintenant dans %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The note that this link leads to is not here any more.</source>
        <translation>La note à laquelle mène ce lien n’existe plus.</translation>
    </message>
    <message>
        <source>%1 was not open here yet. Open its file first.</source>
        <translation>%1 n’a pas encore été ouvert ici. Ouvrez d’abord son fichier.</translation>
    </message>
    <message>
        <source>Choose a note in the notes pane first.</source>
        <translation>Choisissez d’abord une note dans le volet des notes.</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Place note here</source>
        <translation>Placer la note ici</translation>
    </message>
    <message>
        <source>Copy link to this note</source>
        <translation>Copier le lien vers cette note</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>This note was changed elsewhere meanwhile. Both versions are kept: yours is a note of its own.</source>
        <translation>Cette note a été modifiée ailleurs entre-temps. Les deux versions sont gardées&#xa0;: la vôtre est devenue une note distincte.</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>Afficher l’autre</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) changed by another window or a command.</source>
        <translation>
            <numerusform>%n note modifiée par une autre fenêtre ou une commande.</numerusform>
            <numerusform>%n notes modifiées par une autre fenêtre ou une commande.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Tout le document</translation>
    </message>
    <message>
        <source>State of the note</source>
        <translation>État de la note</translation>
    </message>
    <message>
        <source>Write a note. Markdown is understood.</source>
        <translation>Rédigez une note. Le Markdown est reconnu.</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>End editing (Ctrl+Enter)</source>
        <translation>Terminer la saisie (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>NoteHistory</name>
    <message>
        <source>History of “%1”</source>
        <translation>Historique de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>What has changed since then</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurer cette version</translation>
    </message>
    <message>
        <source>What came since is underlined, what went is struck through.</source>
        <translation>Les ajouts depuis cette version sont soulignés, les suppressions barrées.</translation>
    </message>
    <message>
        <source>This note has no earlier version yet. One is kept whenever you change it.</source>
        <translation>Cette note n’a pas encore de version antérieure. Une version est gardée à chaque modification.</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>Its words are not found in the text that is open</source>
        <translation>Ses mots sont introuvables dans le texte ouvert</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>Déplacée depuis %1</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>tout le document</translation>
    </message>
    <message>
        <source>The words were “%1”</source>
        <translation>Les mots étaient «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Moved within its paragraph</source>
        <translation>Déplacée dans son paragraphe</translation>
    </message>
    <message>
        <source>whole document</source>
        <translation>tout le document</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>créée le %1</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Note vide</translation>
    </message>
    <message>
        <source>new note</source>
        <translation>nouvelle note</translation>
    </message>
    <message>
        <source>editing a note</source>
        <translation>modification d’une note</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>suppression d’une note</translation>
    </message>
    <message>
        <source>restoring a note</source>
        <translation>restauration d’une note</translation>
    </message>
    <message>
        <source>placing a note</source>
        <translation>placement d’une note</translation>
    </message>
    <message>
        <source>renaming a tag</source>
        <translation>renommage d’une étiquette</translation>
    </message>
    <message>
        <source>The notes were found damaged on %1 (%2).</source>
        <translation>Les notes ont été trouvées endommagées le %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were recovered.</source>
        <translation>
            <numerusform>%n note a été récupérée.</numerusform>
            <numerusform>%n notes ont été récupérées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no backup to fill in from.</source>
        <translation>Aucune sauvegarde ne permettait de les compléter.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) came from the backup of %1.</source>
        <translation>
            <numerusform>%n note vient de la sauvegarde du %1.</numerusform>
            <numerusform>%n notes viennent de la sauvegarde du %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could be read only in part.</source>
        <translation>
            <numerusform>%n note n’a pu être lue qu’en partie.</numerusform>
            <numerusform>%n notes n’ont pu être lues qu’en partie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept in %1.</source>
        <translation>Le fichier endommagé est conservé dans %1.</translation>
    </message>
    <message>
        <source>an earlier repair was cut off</source>
        <translation>une réparation précédente a été interrompue</translation>
    </message>
    <message>
        <source>the file is missing or empty</source>
        <translation>le fichier manque ou est vide</translation>
    </message>
    <message>
        <source>its log is damaged</source>
        <translation>son journal est endommagé</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>son en-tête est endommagé</translation>
    </message>
    <message>
        <source>it lacks what its newest backup has</source>
        <translation>il lui manque ce que contient sa dernière sauvegarde</translation>
    </message>
    <message>
        <source>it does not read as it was written</source>
        <translation>il ne se lit pas tel qu’il a été écrit</translation>
    </message>
</context>
<context>
    <name>NotesBackups</name>
    <message>
        <source>Backups of the notes</source>
        <translation>Sauvegardes des notes</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>What the backup has</source>
        <translation>Contenu de la sauvegarde</translation>
    </message>
    <message>
        <source>What restoring changes</source>
        <translation>Ce que change la restauration</translation>
    </message>
    <message>
        <source>Restore from this backup</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>The present state is kept as a backup first; no note is deleted</source>
        <translation>L’état actuel est d’abord sauvegardé&#xa0;; aucune note n’est supprimée</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) take %1 of at most %2.</source>
        <translation>
            <numerusform>%n sauvegarde occupe %1 sur %2 au plus.</numerusform>
            <numerusform>%n sauvegardes occupent %1 sur %2 au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups are made by themselves, ten minutes after a change and at the end.</source>
        <translation>Les sauvegardes se font d’elles-mêmes, dix minutes après une modification et à la fermeture.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first is made ten minutes after a change.</source>
        <translation>Pas encore de sauvegarde. La première se fait dix minutes après une modification.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are missing now.</source>
        <translation>
            <numerusform>%n note manque maintenant.</numerusform>
            <numerusform>%n notes manquent maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) read otherwise now.</source>
        <translation>
            <numerusform>%n note a changé depuis.</numerusform>
            <numerusform>%n notes ont changé depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer note(s) stay as they are.</source>
        <translation>
            <numerusform>%n note plus récente reste telle quelle.</numerusform>
            <numerusform>%n notes plus récentes restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this backup is there now.</source>
        <translation>Tout ce que contient cette sauvegarde est encore là.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manquante&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
</context>
<context>
    <name>NotesBin</name>
    <message>
        <source>Deleted notes</source>
        <translation>Notes supprimées</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore the selected notes</source>
        <translation>Restaurer les notes sélectionnées</translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>deleted %1, goes %2</source>
        <translation>supprimée le %1, disparaît le %2</translation>
    </message>
    <message>
        <source>whole document</source>
        <translation>tout le document</translation>
    </message>
    <message numerus="yes">
        <source>Deleted notes stay here for %n day(s).</source>
        <translation>
            <numerusform>Les notes supprimées restent ici %n&#xa0;jour.</numerusform>
            <numerusform>Les notes supprimées restent ici %n&#xa0;jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n note(s) for good</source>
        <translation>
            <numerusform>Détruire définitivement %n note</numerusform>
            <numerusform>Détruire définitivement %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesHead</name>
    <message>
        <source>Which notes are listed</source>
        <translation>Notes à afficher</translation>
    </message>
    <message>
        <source>This passage</source>
        <translation>Ce passage</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Ce document</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Toutes les notes</translation>
    </message>
    <message>
        <source>How notes are sorted</source>
        <translation>Tri des notes</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Anciennes</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Par emplacement</translation>
    </message>
    <message>
        <source>Filter by tag or state</source>
        <translation>Filtrer par étiquette ou par état</translation>
    </message>
    <message>
        <source>New name of the tag</source>
        <translation>Nouveau nom de l’étiquette</translation>
    </message>
    <message>
        <source>Notes · %1</source>
        <translation>Notes · %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Étiquettes&#xa0;: toutes</translation>
    </message>
    <message>
        <source>Rename this tag…</source>
        <translation>Renommer cette étiquette…</translation>
    </message>
    <message>
        <source>Empty to remove the tag everywhere</source>
        <translation>Laisser vide pour retirer l’étiquette partout</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>Dans tout état</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacées</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Sans emplacement</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>Whole document</source>
        <translation>Tout le document</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>List of notes</source>
        <translation>Liste des notes</translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Rechercher ces mots</translation>
    </message>
</context>
<context>
    <name>Observance</name>
    <message>
        <source>every year on %1</source>
        <translation>chaque année le %1</translation>
    </message>
    <message>
        <source>every year from %1 to %2</source>
        <translation>chaque année du %1 au %2</translation>
    </message>
    <message>
        <source>every year in %1</source>
        <translation>chaque année en %1</translation>
    </message>
    <message>
        <source>on a day that the document does not say</source>
        <translation>un jour que le document ne précise pas</translation>
    </message>
    <message>
        <source>on a day of %1 that is another each year</source>
        <translation>en %1, un jour différent chaque année</translation>
    </message>
    <message>
        <source>%1, for a week</source>
        <translation>%1, pendant une semaine</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>first observance</source>
        <translation>première célébration</translation>
    </message>
    <message>
        <source>%1st observance</source>
        <translation>%1e célébration</translation>
    </message>
    <message>
        <source>%1nd observance</source>
        <translation>%1e célébration</translation>
    </message>
    <message>
        <source>%1rd observance</source>
        <translation>%1e célébration</translation>
    </message>
    <message>
        <source>%1th observance</source>
        <translation>%1e célébration</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n&#xa0;jour</numerusform>
            <numerusform>dans %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;jour</numerusform>
            <numerusform>il y a %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years in %1</source>
        <translation>
            <numerusform>chaque année en %1</numerusform>
            <numerusform>tous les %n ans en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>every year on the %1 from %2 to %3</source>
        <translation>chaque année le %1 entre le %2 et le %3</translation>
    </message>
    <message>
        <source>the year %1</source>
        <translation>l’année %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>every year on the first %1 of %2</source>
        <translation>chaque année en %2, le premier %1</translation>
    </message>
    <message>
        <source>every year on the second %1 of %2</source>
        <translation>chaque année en %2, le deuxième %1</translation>
    </message>
    <message>
        <source>every year on the third %1 of %2</source>
        <translation>chaque année en %2, le troisième %1</translation>
    </message>
    <message>
        <source>every year on the fourth %1 of %2</source>
        <translation>chaque année en %2, le quatrième %1</translation>
    </message>
    <message>
        <source>every year on the fifth %1 of %2</source>
        <translation>chaque année en %2, le cinquième %1</translation>
    </message>
    <message>
        <source>every year on the last %1 of %2</source>
        <translation>chaque année en %2, le dernier %1</translation>
    </message>
    <message>
        <source>every year on the last but one %1 of %2</source>
        <translation>chaque année en %2, l’avant-dernier %1</translation>
    </message>
</context>
<context>
    <name>OccurrenceCard</name>
    <message>
        <source>Next occurrence</source>
        <translation>Prochaine date</translation>
    </message>
    <message>
        <source>No occurrence is to come.</source>
        <translation>Aucune date à venir.</translation>
    </message>
    <message>
        <source>No observance</source>
        <translation>Aucune célébration</translation>
    </message>
    <message>
        <source>This document designates no day, week or year. Other UN observances can be shown above.</source>
        <translation>Ce document ne proclame ni journée, ni semaine, ni année. Les autres célébrations de l’ONU peuvent être affichées ci-dessus.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>proclaimed by %1</source>
        <translation>proclamée par %1</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>Ajouter au calendrier…</translation>
    </message>
    <message>
        <source>designated by %1</source>
        <translation>désignée par %1</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Open a resolution</source>
        <translation>Ouvrir une résolution</translation>
    </message>
</context>
<context>
    <name>OrphanTray</name>
    <message>
        <source>Notes without a place</source>
        <translation>Notes sans emplacement</translation>
    </message>
    <message>
        <source>Place note here</source>
        <translation>Placer la note ici</translation>
    </message>
    <message>
        <source>Select words in the text first; the note then stands on them</source>
        <translation>Sélectionnez d’abord des mots du texte&#xa0;; la note y sera rattachée</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit the note without a place</source>
        <translation>Modifier la note sans emplacement</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without a place in this text</source>
        <translation>
            <numerusform>%n note sans emplacement dans ce texte</numerusform>
            <numerusform>%n notes sans emplacement dans ce texte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What can be chosen</source>
        <translation>Choix possibles</translation>
    </message>
    <message>
        <source>Nothing is called like this.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entité</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>preference</source>
        <translation>préférence</translation>
    </message>
</context>
<context>
    <name>PanePage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Retour aux notes</translation>
    </message>
    <message>
        <source>Back to the notes (Esc)</source>
        <translation>Retour aux notes (Échap)</translation>
    </message>
</context>
<context>
    <name>PlacesWords</name>
    <message>
        <source>Preamble</source>
        <translation>Préambule</translation>
    </message>
    <message>
        <source>Operative part</source>
        <translation>Dispositif</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Début</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Rechercher dans les préférences</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>A note is not saved yet. The language changes at the next start.</source>
        <translation>Une note n’est pas encore enregistrée. La langue changera au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Chercher dans :</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fichiers de &amp;type :</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Impression recto verso</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Reliure sur le long côté</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>En&amp;semble de pages :</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Reliure sur le petit côté</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Text of the resolution</source>
        <translation>Texte de la résolution</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%n more notes are set line by line.</source>
        <translation>
            <numerusform>%n autre note est composée ligne par ligne.</numerusform>
            <numerusform>%n autres notes sont composées ligne par ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF is complete, but keeps to no standard of accessibility or archiving.</source>
        <translation>Le PDF est complet, mais ne respecte aucune norme d’accessibilité ou d’archivage.</translation>
    </message>
    <message>
        <source>The PDF shows boxes, and keeps to no standard: a font is missing.</source>
        <translation>Le PDF montre des carrés et ne respecte aucune norme : il manque une police.</translation>
    </message>
    <message>
        <source>%1 (%2) is in the font package %3.</source>
        <translation>%1 (%2) se trouve dans le paquet de polices %3.</translation>
    </message>
    <message>
        <source>Note %1 (%2) is too long for Markdown and set line by line.</source>
        <translation>La note %1 (%2) est trop longue pour Markdown et composée ligne par ligne.</translation>
    </message>
    <message numerus="yes">
        <source>Note %1 (%2) is set line by line and goes on through %n files.</source>
        <translation>
            <numerusform>La note %1 (%2) est composée ligne par ligne dans %n fichier.</numerusform>
            <numerusform>La note %1 (%2) est composée ligne par ligne et se poursuit sur %n fichiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Reminder: %1, %2</source>
        <translation>Rappel&#xa0;: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (et %n autre)</numerusform>
            <numerusform>%1 (et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in calendar</source>
        <translation>Afficher dans le calendrier</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Something went wrong, and the program goes on (%1). Your notes are saved as before.</source>
        <translation>Une erreur s’est produite, mais le programme continue (%1). Vos notes sont enregistrées comme avant.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. Nothing was sent; a report can be copied.</source>
        <translation>La dernière fois, le programme s’est arrêté de façon inattendue. Rien n’a été envoyé&#xa0;; un rapport peut être copié.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or prefix*.</source>
        <translation>Rien trouvé. Essayez moins de mots, ou préfixe*.</translation>
    </message>
    <message>
        <source>Hits · %1</source>
        <translation>Résultats · %1</translation>
    </message>
</context>
<context>
    <name>ScrollBars</name>
    <message>
        <source>Scroll up and down</source>
        <translation>Défilement vertical</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Défilement horizontal</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search text and notes</source>
        <translation>Rechercher texte et notes</translation>
    </message>
    <message>
        <source>Of notes: tag:draft, at:OP2, modified:2026-11, state:orphaned</source>
        <translation>Pour les notes : tag:draft, at:OP2, modified:2026-11, state:orphaned</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, prefix*, -not, OR</source>
        <translation>Mots, &quot;expressions&quot;, préfixe*, -sauf, OR</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Effacer la recherche (Échap)</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondPane</name>
    <message>
        <source>Back in the second document</source>
        <translation>Précédent dans le second document</translation>
    </message>
    <message>
        <source>Forward in the second document</source>
        <translation>Suivant dans le second document</translation>
    </message>
    <message>
        <source>Show another document here</source>
        <translation>Afficher un autre document ici</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Close the second document</source>
        <translation>Fermer le second document</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add a note to the selected words</source>
        <translation>Ajouter une note sur les mots sélectionnés</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Rechercher ces mots</translation>
    </message>
    <message>
        <source>Selected words</source>
        <translation>Mots sélectionnés</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it</source>
        <translation>Claire, sombre ou comme le système</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of menus and messages, of dates and numbers</source>
        <translation>Langue des menus et des messages, des dates et des nombres</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Size of the document&apos;s text, in percent</source>
        <translation>Taille du texte du document, en pourcentage</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Premier jour de la semaine</translation>
    </message>
    <message>
        <source>The day in the first column of the calendar</source>
        <translation>Le jour de la première colonne du calendrier</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Selon la langue</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>Other UN observances</source>
        <translation>Autres célébrations de l’ONU</translation>
    </message>
    <message>
        <source>Show them in the calendar beside those of your documents</source>
        <translation>Les afficher dans le calendrier à côté de celles de vos documents</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Me prévenir</translation>
    </message>
    <message>
        <source>A notification of the desktop, each once, for the observances of your documents</source>
        <translation>Une notification du bureau, une seule fois chacune, pour les célébrations de vos documents</translation>
    </message>
    <message>
        <source>90 days before</source>
        <translation>90 jours avant</translation>
    </message>
    <message>
        <source>30 days before</source>
        <translation>30 jours avant</translation>
    </message>
    <message>
        <source>7 days before</source>
        <translation>7 jours avant</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>La veille</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Le jour même</translation>
    </message>
    <message>
        <source>Remind me when the program is closed</source>
        <translation>Me prévenir quand le programme est fermé</translation>
    </message>
    <message>
        <source>When you log in, a short check without a window shows what is due</source>
        <translation>À l’ouverture de session, une brève vérification sans fenêtre montre ce qui arrive</translation>
    </message>
    <message>
        <source>Open links to passages</source>
        <translation>Ouvrir les liens vers des passages</translation>
    </message>
    <message>
        <source>An entry among the programs of the desktop, by which observance:A/RES/77/241#OP2 opens here</source>
        <translation>Une entrée parmi les programmes du bureau, grâce à laquelle observance:A/RES/77/241#OP2 s’ouvre ici</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Size of the pages of exported PDF files</source>
        <translation>Format des pages des fichiers PDF exportés</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>Next, previous link in view</source>
        <translation>Lien visible suivant, précédent</translation>
    </message>
    <message>
        <source>Card of the link</source>
        <translation>Fiche du lien</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Fermer la fiche</translation>
    </message>
    <message>
        <source>One screen on, back</source>
        <translation>Avancer, reculer d’un écran</translation>
    </message>
    <message>
        <source>Begin, end of the document</source>
        <translation>Début, fin du document</translation>
    </message>
    <message>
        <source>Larger, smaller text</source>
        <translation>Agrandir, réduire le texte</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl et molette</translation>
    </message>
    <message>
        <source>In the list of notes</source>
        <translation>Dans la liste des notes</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Tick its task</source>
        <translation>Cocher sa tâche</translation>
    </message>
    <message>
        <source>Its menu</source>
        <translation>Son menu</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Supprimer la note</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Next: %1, %2</source>
        <translation>Prochaine date&#xa0;: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnotes</source>
        <translation>
            <numerusform>%n note de bas de page</numerusform>
            <numerusform>%n notes de bas de page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n entité</numerusform>
            <numerusform>%n entités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cited documents</source>
        <translation>
            <numerusform>%n document cité</numerusform>
            <numerusform>%n documents cités</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Tags, with commas between</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Tags of the note</source>
        <translation>Étiquettes de la note</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Notes (*.jsonld *.json *.zip *.pdf)</source>
        <translation>Notes (*.jsonld *.json *.zip *.pdf)</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) added</source>
        <translation>
            <numerusform>%n note ajoutée</numerusform>
            <numerusform>%n notes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n mise à jour</numerusform>
            <numerusform>%n mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n déjà présente</numerusform>
            <numerusform>%n déjà présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept beside a note that says something else</source>
        <translation>
            <numerusform>%n gardée à côté d’une note différente</numerusform>
            <numerusform>%n gardées à côté de notes différentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Note supprimée.</translation>
    </message>
</context>
<context>
    <name>WarningsBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the reader&apos;s warnings</source>
        <translation>Fermer les avertissements de lecture</translation>
    </message>
    <message numerus="yes">
        <source>The reader is unsure of %n places</source>
        <translation>
            <numerusform>La lecture est incertaine à %n endroit</numerusform>
            <numerusform>La lecture est incertaine à %n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>Wayfinding</name>
    <message>
        <source>%1 is not in this document.</source>
        <translation>%1 ne figure pas dans ce document.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copié</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Adopted on %1</source>
        <translation>Adoptée le %1</translation>
    </message>
    <message>
        <source>Agenda item %1</source>
        <translation>Point de l’ordre du jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Originating draft %1</source>
        <translation>Projet de résolution %1</translation>
    </message>
    <message>
        <source>These facts are supplied by the program; the text above does not carry them.</source>
        <translation>Ces informations sont fournies par le programme&#xa0;; elles ne figurent pas dans le texte ci-dessus.</translation>
    </message>
    <message>
        <source>Above the text in the file: %1</source>
        <translation>Au-dessus du texte dans le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Under the text in the file: %1</source>
        <translation>Au-dessous du texte dans le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Days of the year</source>
        <translation>Jours de l’année</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Resolute</source>
        <translation>À propos de Resolute</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>Reads United Nations resolutions and shows what changed between two versions.</source>
        <translation>Lit les résolutions des Nations Unies et montre ce qui a changé entre deux versions.</translation>
    </message>
    <message>
        <source>Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous licence publique générale GNU Affero, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Its complete source is published with each release, beside the installers.</source>
        <translation>Son code source complet est publié avec chaque version, à côté des installateurs.</translation>
    </message>
    <message>
        <source>Built on {0}, {1}, diff-match-patch and RapidFuzz.</source>
        <translation>Construit avec {0}, {1}, diff-match-patch et RapidFuzz.</translation>
    </message>
    <message>
        <source>Documents are read by processes that can open no file, no connection and no other program.</source>
        <translation>Les documents sont lus par des processus qui ne peuvent ouvrir ni fichier, ni connexion, ni autre programme.</translation>
    </message>
    <message>
        <source>Documents are read by processes of their own, which this system does not keep from: {0}.</source>
        <translation>Les documents sont lus par des processus séparés, que ce système n’empêche pas de faire ceci : {0}.</translation>
    </message>
    <message>
        <source>reading files</source>
        <translation>lire des fichiers</translation>
    </message>
    <message>
        <source>writing files</source>
        <translation>écrire des fichiers</translation>
    </message>
    <message>
        <source>using the network</source>
        <translation>utiliser le réseau</translation>
    </message>
    <message>
        <source>starting programs</source>
        <translation>lancer des programmes</translation>
    </message>
    <message>
        <source>ending other programs</source>
        <translation>arrêter d’autres programmes</translation>
    </message>
    <message>
        <source>{0}, commit {1}</source>
        <translation>{0}, commit {1}</translation>
    </message>
    <message>
        <source>It never uses the network. It is not a product of the United Nations.</source>
        <translation>Il n’utilise jamais le réseau. Ce n’est pas un produit des Nations Unies.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Compare two files…</source>
        <translation>Comparer deux fichiers…</translation>
    </message>
    <message>
        <source>Compare this with…</source>
        <translation>Comparer ce texte avec…</translation>
    </message>
    <message>
        <source>Add a version…</source>
        <translation>Ajouter une version…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Aperçu avant impression…</translation>
    </message>
    <message>
        <source>Print the list of changes…</source>
        <translation>Imprimer la liste des changements…</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
    <message>
        <source>Close other tabs</source>
        <translation>Fermer les autres onglets</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation>Rouvrir l’onglet fermé</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Edit the table of verbs</source>
        <translation>Modifier la table des verbes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <source>Undo note, tick or link</source>
        <translation>Annuler la note, la coche ou le lien</translation>
    </message>
    <message>
        <source>Redo note, tick or link</source>
        <translation>Rétablir la note, la coche ou le lien</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Flag: object</source>
        <translation>Signaler : s’opposer</translation>
    </message>
    <message>
        <source>Flag: support</source>
        <translation>Signaler : appuyer</translation>
    </message>
    <message>
        <source>Flag: ask</source>
        <translation>Signaler : demander</translation>
    </message>
    <message>
        <source>Keep note for the new version</source>
        <translation>Garder la note pour la nouvelle version</translation>
    </message>
    <message>
        <source>All my notes…</source>
        <translation>Toutes mes notes…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>Deux pages côte à côte</translation>
    </message>
    <message>
        <source>Pages as printed</source>
        <translation>Pages telles qu’imprimées</translation>
    </message>
    <message>
        <source>Dimmed pages</source>
        <translation>Pages atténuées</translation>
    </message>
    <message>
        <source>Inverted pages</source>
        <translation>Pages inversées</translation>
    </message>
    <message>
        <source>First lines only</source>
        <translation>Premières lignes seulement</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
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
        <source>System colours</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Aller à la page</translation>
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
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Back from a footnote</source>
        <translation>Revenir de la note</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Texte annoté</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Changement suivant</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Changement précédent</translation>
    </message>
    <message>
        <source>Mark change as read</source>
        <translation>Marquer le changement comme lu</translation>
    </message>
    <message>
        <source>Read, and on to the next unread</source>
        <translation>Lu, et au suivant non lu</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>Non lus seulement</translation>
    </message>
    <message>
        <source>See on the page</source>
        <translation>Voir sur la page</translation>
    </message>
    <message>
        <source>List of changes</source>
        <translation>Liste des changements</translation>
    </message>
    <message>
        <source>Show identical ones</source>
        <translation>Montrer les paragraphes identiques</translation>
    </message>
    <message>
        <source>Swap old and new</source>
        <translation>Échanger l’ancien et le nouveau</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Lier à…</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Délier</translation>
    </message>
    <message>
        <source>Not a move</source>
        <translation>Pas un déplacement</translation>
    </message>
    <message>
        <source>Scroll pages together</source>
        <translation>Faire défiler les pages ensemble</translation>
    </message>
    <message>
        <source>Tie pages at these places</source>
        <translation>Lier les pages à ces endroits</translation>
    </message>
    <message>
        <source>Read the old version</source>
        <translation>Lire l’ancienne version</translation>
    </message>
    <message>
        <source>Read the new version</source>
        <translation>Lire la nouvelle version</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Newest text</source>
        <translation>Texte le plus récent</translation>
    </message>
    <message>
        <source>History step by step</source>
        <translation>Historique étape par étape</translation>
    </message>
    <message>
        <source>Compare here</source>
        <translation>Comparer ici</translation>
    </message>
    <message>
        <source>Read this version</source>
        <translation>Lire cette version</translation>
    </message>
    <message>
        <source>This version is the base</source>
        <translation>Cette version est la base</translation>
    </message>
    <message>
        <source>This version is the draft</source>
        <translation>Cette version est le projet</translation>
    </message>
    <message>
        <source>This version is what was adopted</source>
        <translation>Cette version est le texte adopté</translation>
    </message>
    <message>
        <source>No roles, a plain series</source>
        <translation>Aucun rôle, simple série</translation>
    </message>
    <message>
        <source>Export against…</source>
        <translation>Exporter par rapport à…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Find agreed language</source>
        <translation>Chercher le langage agréé</translation>
    </message>
    <message>
        <source>Open what is cited here…</source>
        <translation>Ouvrir ce qui est cité ici…</translation>
    </message>
    <message>
        <source>Show the series</source>
        <translation>Afficher la série</translation>
    </message>
    <message>
        <source>Compare with the version before</source>
        <translation>Comparer avec la version précédente</translation>
    </message>
    <message>
        <source>Requests and citations</source>
        <translation>Demandes et citations</translation>
    </message>
    <message>
        <source>Add a folder to the library…</source>
        <translation>Ajouter un dossier à la bibliothèque…</translation>
    </message>
    <message>
        <source>Look for new and changed files</source>
        <translation>Chercher les fichiers nouveaux et modifiés</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>Trouver une action…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Ce que signifient les marques</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>What is read, and what is not</source>
        <translation>Ce qui est lu et ce qui ne l’est pas</translation>
    </message>
    <message>
        <source>The data it keeps, and where</source>
        <translation>Les données conservées, et où</translation>
    </message>
    <message>
        <source>Open the folder of reports</source>
        <translation>Ouvrir le dossier des rapports</translation>
    </message>
    <message>
        <source>About Resolute</source>
        <translation>À propos de Resolute</translation>
    </message>
</context>
<context>
    <name>AllNotes</name>
    <message>
        <source>All my notes</source>
        <translation>Toutes mes notes</translation>
    </message>
    <message>
        <source>There are no notes yet: M writes one on a paragraph.</source>
        <translation>Il n’y a pas encore de notes : M en écrit une sur un paragraphe.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
</context>
<context>
    <name>BriefPane</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save as a Word document or web page</source>
        <translation>Enregistrer comme document Word ou page web</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Flag a paragraph with M, or show all that is to read.</source>
        <translation>Signalez un paragraphe avec M, ou affichez tout ce qui est à lire.</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Synthèse</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CameAbout</name>
    <message>
        <source>How this language came about</source>
        <translation>Comment ces mots sont venus</translation>
    </message>
</context>
<context>
    <name>ChangedLine</name>
    <message>
        <source>{0} has changed on disk. What is shown here is what was read.</source>
        <translation>{0} a changé sur le disque. Ce qui est affiché ici est ce qui a été lu.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
</context>
<context>
    <name>Cited</name>
    <message>
        <source>Nothing that is cited here is in the library.</source>
        <translation>Rien de ce qui est cité ici n’est dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>moved from {0}</source>
        <translation>déplacé de {0}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Order of the changes</source>
        <translation>Ordre des modifications</translation>
    </message>
    <message>
        <source>{0} · unread only</source>
        <translation>{0} · non lus seulement</translation>
    </message>
    <message>
        <source>List only what is left to read (U)</source>
        <translation>Ne lister que ce qui reste à lire (U)</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lus</translation>
    </message>
    <message>
        <source>Show or put aside; with Ctrl, show nothing else</source>
        <translation>Montrer ou mettre de côté ; avec Ctrl, ne montrer que cela</translation>
    </message>
    <message>
        <source>Kinds of change that are shown</source>
        <translation>Sortes de changement affichées</translation>
    </message>
    <message>
        <source>Find in both versions</source>
        <translation>Dans les deux versions</translation>
    </message>
    <message>
        <source>Find in changed words alone</source>
        <translation>Rechercher dans les seuls mots changés</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Texte annoté</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Swap old and new</source>
        <translation>Échanger l’ancien et le nouveau</translation>
    </message>
    <message>
        <source>No pages: {0} was read from an XML file.</source>
        <translation>Pas de pages : {0} provient d’un fichier XML.</translation>
    </message>
    <message>
        <source>{0} moved to {1}</source>
        <translation>{0} déplacé vers {1}</translation>
    </message>
    <message>
        <source>[removed: {0}]</source>
        <translation>[supprimé : {0}]</translation>
    </message>
    <message>
        <source>[new: {0}]</source>
        <translation>[nouveau : {0}]</translation>
    </message>
    <message>
        <source>Overview of the changes</source>
        <translation>Vue d’ensemble des changements</translation>
    </message>
    <message>
        <source>Where the changes lie in the document</source>
        <translation>Où se trouvent les changements dans le document</translation>
    </message>
    <message>
        <source>Pages of the old version</source>
        <translation>Pages de l’ancienne version</translation>
    </message>
    <message>
        <source>Pages of the new version</source>
        <translation>Pages de la nouvelle version</translation>
    </message>
    <message>
        <source>Stronger verb: {0} → {1}</source>
        <translation>Verbe plus fort : {0} → {1}</translation>
    </message>
    <message>
        <source>Weaker verb: {0} → {1}</source>
        <translation>Verbe plus faible : {0} → {1}</translation>
    </message>
    <message>
        <source>Verb aged: {0} → {1}</source>
        <translation>Verbe vieilli : {0} → {1}</translation>
    </message>
    <message>
        <source>Another verb: {0} → {1}</source>
        <translation>Autre verbe : {0} → {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>{0}; beside them {1}</source>
        <translation>{0} ; à côté {1}</translation>
    </message>
    <message>
        <source>from {0} on, numbers differ</source>
        <translation>dès {0}, autres numéros</translation>
    </message>
    <message>
        <source>from {0} on, numbers rise by {1} to {2}</source>
        <translation>dès {0}, numéros +{1} à +{2}</translation>
    </message>
    <message>
        <source>from {0} on, numbers fall by {1} to {2}</source>
        <translation>dès {0}, numéros −{1} à −{2}</translation>
    </message>
    <message>
        <source>from {0} on, numbers rise by {1}</source>
        <translation>dès {0}, numéros +{1}</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Shall, may</source>
        <translation>Doit, peut</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Négation</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verbe</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>As the text runs</source>
        <translation>Dans l’ordre du texte</translation>
    </message>
    <message>
        <source>Most important first</source>
        <translation>Par importance</translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>Ce qui a disparu</translation>
    </message>
    <message>
        <source>Only the translation changed: not reworded in {0}</source>
        <translation>Seule la traduction a changé&#xa0;: texte non reformulé en {0}</translation>
    </message>
    <message>
        <source>from {0} on, numbers fall by {1}</source>
        <translation>dès {0}, numéros −{1}</translation>
    </message>
    <message>
        <source>Tie
here</source>
        <translation>Lier
ici</translation>
    </message>
    <message>
        <source>Tie the pages at the places in view (Shift+T)</source>
        <translation>Lier les pages aux endroits affichés (Maj+T)</translation>
    </message>
    <message>
        <source>The pages scroll together: loosen them (T)</source>
        <translation>Les pages défilent ensemble : les délier (T)</translation>
    </message>
    <message>
        <source>The pages scroll apart: tie them (T)</source>
        <translation>Les pages défilent séparément : les lier (T)</translation>
    </message>
    <message>
        <source>Not in {0}</source>
        <translation>Absent de {0}</translation>
    </message>
    <message>
        <source>Compare them all the same</source>
        <translation>Les comparer quand même</translation>
    </message>
    <message>
        <source>Compare with {0}…</source>
        <translation>Comparer avec {0}…</translation>
    </message>
    <message>
        <source>N next · P previous · Space reads on</source>
        <translation>N suivant · P précédent · Espace : lu, au suivant</translation>
    </message>
    <message>
        <source>Change {0} of {1}</source>
        <translation>Changement {0} sur {1}</translation>
    </message>
    <message>
        <source>This is the last change.</source>
        <translation>C’est le dernier changement.</translation>
    </message>
    <message>
        <source>This is the first change.</source>
        <translation>C’est le premier changement.</translation>
    </message>
    <message>
        <source>All that is to read has been read.</source>
        <translation>Tout ce qui est à lire a été lu.</translation>
    </message>
    <message>
        <source>There is nothing more to undo or redo.</source>
        <translation>Il n’y a plus rien à annuler ni à rétablir.</translation>
    </message>
    <message>
        <source>The brief was copied.</source>
        <translation>La synthèse a été copiée.</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>Copié avec sa référence.</translation>
    </message>
    <message>
        <source>Paragraphs of both versions</source>
        <translation>Paragraphes des deux versions</translation>
    </message>
    <message>
        <source>Pages of both versions</source>
        <translation>Pages des deux versions</translation>
    </message>
    <message>
        <source>Old number</source>
        <translation>Ancien numéro</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Nouveau numéro</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n identical paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe identique</numerusform>
            <numerusform>%n paragraphes identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical heading(s)</source>
        <translation>
            <numerusform>%n intertitre identique</numerusform>
            <numerusform>%n intertitres identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) without a change that is shown</source>
        <translation>
            <numerusform>%n paragraphe sans changement affiché</numerusform>
            <numerusform>%n paragraphes sans changement affiché</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>%n à lire</numerusform>
            <numerusform>%n à lire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n reformulé</numerusform>
            <numerusform>%n reformulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other figures</source>
        <translation>
            <numerusform>%n avec d’autres chiffres</numerusform>
            <numerusform>%n avec d’autres chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n supprimé</numerusform>
            <numerusform>%n supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rolled forward</source>
        <translation>
            <numerusform>%n reconduit</numerusform>
            <numerusform>%n reconduits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in spelling only</source>
        <translation>
            <numerusform>%n pour l’orthographe seulement</numerusform>
            <numerusform>%n pour l’orthographe seulement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in “also” or “further” only</source>
        <translation>
            <numerusform>%n pour « aussi » ou « encore » seulement</numerusform>
            <numerusform>%n pour « aussi » ou « encore » seulement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) put aside</source>
        <translation>
            <numerusform>%n type mis de côté</numerusform>
            <numerusform>%n types mis de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not shown in full</source>
        <translation>
            <numerusform>%n changement pas entièrement affiché</numerusform>
            <numerusform>%n changements pas entièrement affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paired</source>
        <translation>
            <numerusform>%n apparié</numerusform>
            <numerusform>%n appariés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same change in %n paragraph(s)</source>
        <translation>
            <numerusform>Même modification dans %n paragraphe</numerusform>
            <numerusform>Même modification dans %n paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>reste %n</numerusform>
            <numerusform>restent %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedNotes</name>
    <message numerus="yes">
        <source>%n flagged or noted</source>
        <translation>
            <numerusform>%n signalé ou annoté</numerusform>
            <numerusform>%n signalés ou annotés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n to read</source>
        <translation>
            <numerusform>%n à lire</numerusform>
            <numerusform>les %n à lire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without a place</source>
        <translation>
            <numerusform>%n note sans place</numerusform>
            <numerusform>%n notes sans place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-paragraph(s)</source>
        <translation>
            <numerusform>%n alinéa</numerusform>
            <numerusform>%n alinéas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop one resolution to read it, two to compare them</source>
        <translation>Déposez une résolution pour la lire, deux pour les comparer</translation>
    </message>
    <message>
        <source>PDF files of United Nations resolutions; nothing leaves this computer</source>
        <translation>Fichiers PDF de résolutions des Nations Unies ; rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Compare two files…</source>
        <translation>Comparer deux fichiers…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add the folder where you keep resolutions</source>
        <translation>Ajoutez le dossier où vous conservez les résolutions</translation>
    </message>
    <message>
        <source>Paste a phrase: where has it been agreed before?</source>
        <translation>Collez une expression : où a-t-elle déjà été agréée ?</translation>
    </message>
    <message>
        <source>Search every paragraph of your resolutions</source>
        <translation>Cherchez dans chaque paragraphe de vos résolutions</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”</source>
        <translation>Rien trouvé pour « {0} »</translation>
    </message>
    <message>
        <source>Its PDF and XML files are read in the background, on this computer; they stay as they are.</source>
        <translation>Ses fichiers PDF et XML sont lus en arrière-plan, sur cet ordinateur ; ils restent tels quels.</translation>
    </message>
    <message>
        <source>Or press G on a paragraph that is open in any tab.</source>
        <translation>Ou appuyez sur G sur un paragraphe ouvert dans n’importe quel onglet.</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, beginnings (educ*), AND, OR, NOT, or a symbol such as 78/229</source>
        <translation>Mots, &quot;expressions&quot;, débuts (éduc*), AND, OR, NOT, ou une cote telle que 78/229</translation>
    </message>
    <message>
        <source>Some kinds of paragraphs are left out on the left; “Show all” brings them back.</source>
        <translation>Certains paragraphes sont écartés à gauche ; « Tout afficher » les ramène.</translation>
    </message>
    <message>
        <source>Try fewer words of the phrase, or the whole paragraph around it.</source>
        <translation>Essayez avec moins de mots, ou le paragraphe entier.</translation>
    </message>
    <message>
        <source>Try fewer words, or the beginning of one with a star: educ*</source>
        <translation>Essayez avec moins de mots, ou le début d’un mot suivi d’un astérisque : éduc*</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptée le</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>All changes are in this file, also those put aside in the window: {0}.</source>
        <translation>Tous les changements sont dans ce fichier, y compris ceux mis de côté dans la fenêtre : {0}.</translation>
    </message>
    <message>
        <source>As in {0}</source>
        <translation>Comme dans {0}</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>Distribuée le</translation>
    </message>
    <message>
        <source>Document cited</source>
        <translation>Document cité</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Supposition</translation>
    </message>
    <message>
        <source>Histories</source>
        <translation>Historiques</translation>
    </message>
    <message>
        <source>How paragraph numbers changed</source>
        <translation>Comment les numéros des paragraphes ont changé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Left out by choice: {0}.</source>
        <translation>Omis par choix : {0}.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nouveau texte</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Mots nouveaux</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>Old text</source>
        <translation>Ancien texte</translation>
    </message>
    <message>
        <source>Old version</source>
        <translation>Ancienne version</translation>
    </message>
    <message>
        <source>Old {0}: {1}</source>
        <translation>Ancien {0} : {1}</translation>
    </message>
    <message>
        <source>On condition</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Reading budget</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Texte annoté</translation>
    </message>
    <message>
        <source>Removed words</source>
        <translation>Mots supprimés</translation>
    </message>
    <message>
        <source>Removed words are red and struck through, new ones blue and underlined, rolled forward ones grey.</source>
        <translation>Les mots supprimés sont rouges et barrés, les nouveaux bleus et soulignés, ceux qui sont reconduits gris.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Session {0}: none.</source>
        <translation>Session {0} : aucune.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitude</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Étape par étape</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Table of changes</source>
        <translation>Tableau des changements</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The original pages are not part of this file, because the files that the two texts were read from were not given.</source>
        <translation>Les pages d’origine ne font pas partie de ce fichier, car les fichiers dont proviennent les deux textes n’ont pas été donnés.</translation>
    </message>
    <message>
        <source>The same change in several paragraphs</source>
        <translation>Le même changement dans plusieurs paragraphes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What is gone from the old text</source>
        <translation>Ce qui a disparu de l’ancien texte</translation>
    </message>
    <message>
        <source>What to read first</source>
        <translation>À lire en premier</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>also, further</source>
        <translation>aussi, encore</translation>
    </message>
    <message>
        <source>also, further or again only</source>
        <translation>aussi ou encore seulement</translation>
    </message>
    <message>
        <source>and quietly what is rolled forward or no change of substance</source>
        <translation>et, discrètement, ce qui est reconduit ou ne change rien au fond</translation>
    </message>
    <message>
        <source>came</source>
        <translation>apparu</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>revenu</translation>
    </message>
    <message>
        <source>came with {0}</source>
        <translation>venu avec {0}</translation>
    </message>
    <message>
        <source>carried on</source>
        <translation>maintenu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>connective</source>
        <translation>liaison</translation>
    </message>
    <message>
        <source>crossed between preamble and operative part</source>
        <translation>passé entre préambule et dispositif</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>figures changed</source>
        <translation>chiffres modifiés</translation>
    </message>
    <message>
        <source>footnotes changed</source>
        <translation>notes modifiées</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>supposition</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>moved from {0}</source>
        <translation>déplacé de {0}</translation>
    </message>
    <message>
        <source>moved to {0}</source>
        <translation>déplacé vers {0}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>new words</source>
        <translation>mots nouveaux</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>absent ici</translation>
    </message>
    <message>
        <source>paragraphs in the new text</source>
        <translation>paragraphes du nouveau texte</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>renuméroté</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reformulé</translation>
    </message>
    <message>
        <source>rolled forward</source>
        <translation>reconduit</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>reconduit</translation>
    </message>
    <message>
        <source>since {0} ({1})</source>
        <translation>depuis {0} ({1})</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>orthographe</translation>
    </message>
    <message>
        <source>split</source>
        <translation>scindé</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>the words that came with it</source>
        <translation>les mots venus avec elle</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>à lire</translation>
    </message>
    <message>
        <source>typographic</source>
        <translation>typographique</translation>
    </message>
    <message>
        <source>typographic only</source>
        <translation>typographie seulement</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>verb changed</source>
        <translation>verbe modifié</translation>
    </message>
    <message>
        <source>went</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>rédaction</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{0} ({1}): {2}</source>
        <translation>{0} ({1}) : {2}</translation>
    </message>
    <message>
        <source>{0} are new</source>
        <translation>{0} sont nouveaux</translation>
    </message>
    <message>
        <source>{0} came in {1}</source>
        <translation>{0} apparus dans {1}</translation>
    </message>
    <message>
        <source>{0} go back to {1}</source>
        <translation>{0} remontent à {1}</translation>
    </message>
    <message>
        <source>{0} has no pages to mark, so that they are not part of this file.</source>
        <translation>{0} n’a pas de pages à marquer ; elles ne font donc pas partie de ce fichier.</translation>
    </message>
    <message>
        <source>{0} is left out. {1}</source>
        <translation>{0} n’est pas retenu. {1}</translation>
    </message>
    <message>
        <source>{0} moved to {1}</source>
        <translation>{0} déplacé vers {1}</translation>
    </message>
    <message>
        <source>{0} paragraphs in {1}</source>
        <translation>{0} paragraphes dans {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0} : {1}.</translation>
    </message>
    <message>
        <source>{0}; beside them {1}</source>
        <translation>{0} ; à côté {1}</translation>
    </message>
    <message>
        <source>“{0}” became “{1}” {2}</source>
        <translation>« {0} » est devenu « {1} » {2}</translation>
    </message>
    <message>
        <source>“{0}” inserted {1}</source>
        <translation>« {0} » inséré {1}</translation>
    </message>
    <message>
        <source>“{0}” taken out {1}</source>
        <translation>« {0} » retiré {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n also, further</source>
        <translation>
            <numerusform>%n aussi, encore</numerusform>
            <numerusform>%n aussi, encore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures changed</source>
        <translation>
            <numerusform>%n chiffres modifiés</numerusform>
            <numerusform>%n chiffres modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnotes changed</source>
        <translation>
            <numerusform>%n notes modifiées</numerusform>
            <numerusform>%n notes modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to read</source>
        <translation>
            <numerusform>%n autre à lire</numerusform>
            <numerusform>%n autres à lire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n déplacé</numerusform>
            <numerusform>%n déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) without a change that is shown</source>
        <translation>
            <numerusform>%n paragraphe sans changement affiché</numerusform>
            <numerusform>%n paragraphes sans changement affiché</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n supprimé</numerusform>
            <numerusform>%n supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renumbered</source>
        <translation>
            <numerusform>%n renuméroté</numerusform>
            <numerusform>%n renumérotés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n reformulé</numerusform>
            <numerusform>%n reformulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rolled forward</source>
        <translation>
            <numerusform>%n reconduit</numerusform>
            <numerusform>%n reconduits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spelling</source>
        <translation>
            <numerusform>%n pour l’orthographe</numerusform>
            <numerusform>%n pour l’orthographe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>%n à lire</numerusform>
            <numerusform>%n à lire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged heading(s)</source>
        <translation>
            <numerusform>%n intertitre inchangé</numerusform>
            <numerusform>%n intertitres inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe inchangé</numerusform>
            <numerusform>%n paragraphes inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verb changed</source>
        <translation>
            <numerusform>%n verbe modifié</numerusform>
            <numerusform>%n verbes modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n paragraph(s)</source>
        <translation>
            <numerusform>dans %n paragraphe</numerusform>
            <numerusform>dans %n paragraphes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Écrit dans {0}.</translation>
    </message>
    <message>
        <source>Written to {0}, with the changes that are put aside here.</source>
        <translation>Écrit dans {0}, y compris les modifications mises de côté ici.</translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation>Écriture de {0}…</translation>
    </message>
    <message>
        <source>{0}, with every change</source>
        <translation>{0}, avec toutes les modifications</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation>Session {0}</translation>
    </message>
    <message>
        <source>Agenda item {0}</source>
        <translation>Point {0} de l’ordre du jour</translation>
    </message>
    <message>
        <source>Adopted {0}</source>
        <translation>Adoptée le {0}</translation>
    </message>
    <message>
        <source>{0}, meeting {1}</source>
        <translation>{0}, {1}e séance</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in text and pages</source>
        <translation>Rechercher dans le texte et les pages</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>FoldersPane</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Read the rest another time</source>
        <translation>Lire le reste une autre fois</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Update, remove or forget what is in the library</source>
        <translation>Actualiser, retirer ou oublier ce qui est dans la bibliothèque</translation>
    </message>
    <message>
        <source>Not to be reached now: {0}</source>
        <translation>Inaccessible pour le moment : {0}</translation>
    </message>
    <message>
        <source>Look for new and changed files now</source>
        <translation>Chercher maintenant les fichiers nouveaux et modifiés</translation>
    </message>
    <message>
        <source>What could not be read…</source>
        <translation>Ce qui n’a pas pu être lu…</translation>
    </message>
    <message>
        <source>Remove {0} from the library</source>
        <translation>Retirer {0} de la bibliothèque</translation>
    </message>
    <message>
        <source>Forget everything that was read</source>
        <translation>Oublier tout ce qui a été lu</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Words by age</source>
        <translation>Mots par ancienneté</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Étape par étape</translation>
    </message>
    <message>
        <source>Compare here</source>
        <translation>Comparer ici</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>History of the paragraph</source>
        <translation>Historique du paragraphe</translation>
    </message>
    <message>
        <source>{0} (went)</source>
        <translation>{0} (disparu)</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>LedgerCounts</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) cited</source>
        <translation>
            <numerusform>%n document cité</numerusform>
            <numerusform>%n documents cités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them guess(es)</source>
        <translation>
            <numerusform>dont %n hypothèse</numerusform>
            <numerusform>dont %n hypothèses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerHead</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Narrow by words</source>
        <translation>Restreindre par mots</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Tous les changements</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>No line fits: choose all kinds, or narrow by other words.</source>
        <translation>Aucune ligne ne convient : choisissez tous les genres, ou d’autres mots.</translation>
    </message>
    <message>
        <source>The paragraph of the line chosen</source>
        <translation>Le paragraphe de la ligne choisie</translation>
    </message>
    <message>
        <source>Requests and citations · {0}</source>
        <translation>Demandes et citations · {0}</translation>
    </message>
    <message>
        <source>Line {0} of {1} · Return opens the paragraph</source>
        <translation>Ligne {0} sur {1} · Entrée ouvre le paragraphe</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>Copié avec sa référence.</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
</context>
<context>
    <name>Ledgers</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>carried on</source>
        <translation>maintenu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>On condition</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Document cited</source>
        <translation>Document cité</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>A guess: the paragraph can be read in another way.</source>
        <translation>Hypothèse : le paragraphe peut se lire autrement.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>the same since</source>
        <translation>inchangé depuis</translation>
    </message>
    <message>
        <source>Choose a folder with resolutions</source>
        <translation>Choisir un dossier de résolutions</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
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
        <source>Annexes</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fin du texte</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>les mêmes mots</translation>
    </message>
    <message>
        <source>near, {0} %</source>
        <translation>proche, {0} %</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>depuis {0}</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>Lecture {0} sur {1}</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>looking for new files…</source>
        <translation>recherche de nouveaux fichiers…</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
</context>
<context>
    <name>LibraryCounts</name>
    <message numerus="yes">
        <source>%n resolution(s)</source>
        <translation>
            <numerusform>%n résolution</numerusform>
            <numerusform>%n résolutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) found</source>
        <translation>
            <numerusform>%n paragraphe trouvé</numerusform>
            <numerusform>%n paragraphes trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same words</source>
        <translation>
            <numerusform>%n avec les mêmes mots</numerusform>
            <numerusform>%n avec les mêmes mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read</source>
        <translation>
            <numerusform>%n fichier illisible</numerusform>
            <numerusform>%n fichiers illisibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryField</name>
    <message>
        <source>Search your library: words, a phrase, a symbol</source>
        <translation>Chercher dans votre bibliothèque : mots, expression, cote</translation>
    </message>
    <message>
        <source>Search your library</source>
        <translation>Chercher dans votre bibliothèque</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add the folder where you keep resolutions to search all of them at once</source>
        <translation>Ajoutez le dossier où vous conservez les résolutions pour chercher dans toutes à la fois</translation>
    </message>
</context>
<context>
    <name>LibraryHandlers</name>
    <message>
        <source>Choose a paragraph first, or paste a phrase here.</source>
        <translation>Choisissez d’abord un paragraphe, ou collez ici une expression.</translation>
    </message>
    <message>
        <source>Open a resolution first, or search the library.</source>
        <translation>Ouvrez d’abord une résolution, ou cherchez dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Reading what is asked and cited…</source>
        <translation>Lecture des demandes et citations…</translation>
    </message>
    <message>
        <source>No version before it is known in the library.</source>
        <translation>La bibliothèque n’en connaît pas de version précédente.</translation>
    </message>
    <message>
        <source>No other version of it is in the library.</source>
        <translation>La bibliothèque n’en contient aucune autre version.</translation>
    </message>
</context>
<context>
    <name>LibraryLine</name>
    <message>
        <source>{0}, the version before, is in your library</source>
        <translation>{0}, la version précédente, est dans votre bibliothèque</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare with the version before (Ctrl+B)</source>
        <translation>Comparer avec la version précédente (Ctrl+B)</translation>
    </message>
    <message>
        <source>Show the series</source>
        <translation>Afficher la série</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>Fermer cette ligne</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Narrow what was found</source>
        <translation>Restreindre les résultats</translation>
    </message>
    <message>
        <source>Paragraphs found</source>
        <translation>Paragraphes trouvés</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Afficher {0} de plus</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Result {0} of {1}</source>
        <translation>Résultat {0} sur {1}</translation>
    </message>
    <message>
        <source>↑ ↓ another · Return opens it at its place · G finds agreed language</source>
        <translation>↑ ↓ un autre · Entrée l’ouvre à sa place · G cherche le langage agréé</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>Copié avec sa référence.</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>Link {0} to…</source>
        <translation>Lier {0} à…</translation>
    </message>
    <message>
        <source>Likely partners</source>
        <translation>Partenaires probables</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Link these two alone (Return)</source>
        <translation>Lier seulement ces deux (Entrée)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Link it together with what the other one is linked with (Shift+Return)</source>
        <translation>Le lier avec ce à quoi l’autre est déjà lié (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No other paragraph can be its partner.</source>
        <translation>Aucun autre paragraphe ne peut être son partenaire.</translation>
    </message>
</context>
<context>
    <name>LooseNotesLine</name>
    <message>
        <source>All my notes…</source>
        <translation>Toutes mes notes…</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>MarksPage</name>
    <message>
        <source>What the marks mean</source>
        <translation>Ce que signifient les marques</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>Only the old version has them.</source>
        <translation>Seule l’ancienne version les contient.</translation>
    </message>
    <message>
        <source>Only the new version has them.</source>
        <translation>Seule la nouvelle version les contient.</translation>
    </message>
    <message>
        <source>They differ in a way that needs no reading.</source>
        <translation>Ils diffèrent sans qu’il faille les lire.</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Paragraphs and versions</source>
        <translation>Paragraphes et versions</translation>
    </message>
    <message>
        <source>Compare here</source>
        <translation>Comparer ici</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>Ouvrir cette version</translation>
    </message>
</context>
<context>
    <name>Menus</name>
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
        <source>&amp;Comparison</source>
        <translation>&amp;Comparaison</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Série</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>No footnote answers the mark {0}.</source>
        <translation>Aucune note ne répond à l’appel {0}.</translation>
    </message>
    <message>
        <source>No mark calls footnote {0}.</source>
        <translation>Aucun appel ne renvoie à la note {0}.</translation>
    </message>
    <message>
        <source>Old {4} removed, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>Ancien {4} supprimé, ancien {5} parti ailleurs ou réuni&#xa0;: {1} à partir de {0}.</translation>
    </message>
    <message>
        <source>Old {4} removed: {1} from {0} on.</source>
        <translation>Ancien {4} supprimé&#xa0;: {1} à partir de {0}.</translation>
    </message>
    <message>
        <source>Old {5} moved away or joined: {1} from {0} on.</source>
        <translation>Ancien {5} parti ailleurs ou réuni&#xa0;: {1} à partir de {0}.</translation>
    </message>
    <message>
        <source>Operative paragraph {0} was not found between {1} and {2}.</source>
        <translation>Le paragraphe {0} du dispositif n’a pas été trouvé entre {1} et {2}.</translation>
    </message>
    <message>
        <source>Operative paragraph {1} follows operative paragraph {0}.</source>
        <translation>Le paragraphe {1} du dispositif suit le paragraphe {0}.</translation>
    </message>
    <message>
        <source>Operative paragraphs {0} to {1} were not found between {2} and {3}.</source>
        <translation>Les paragraphes {0} à {1} du dispositif n’ont pas été trouvés entre {2} et {3}.</translation>
    </message>
    <message>
        <source>Page {0} holds no text; what stands on it is missing here.</source>
        <translation>La page {0} ne contient pas de texte ; ce qui s’y trouve manque ici.</translation>
    </message>
    <message>
        <source>Page {0} is a picture with text recognized by machine; expect errors.</source>
        <translation>La page {0} est une image dont le texte a été reconnu par une machine ; des erreurs sont possibles.</translation>
    </message>
    <message>
        <source>The changes could not be carried into the document: its text would differ at “{0}”.</source>
        <translation>Les changements n’ont pas pu être portés dans le document : son texte différerait à « {0} ».</translation>
    </message>
    <message>
        <source>The password does not open {0}; enter it again.</source>
        <translation>Le mot de passe n’ouvre pas {0} ; saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The qualifier “{0}” was added.</source>
        <translation>Le qualificatif « {0} » a été ajouté.</translation>
    </message>
    <message>
        <source>The qualifier “{0}” was removed.</source>
        <translation>Le qualificatif « {0} » a été supprimé.</translation>
    </message>
    <message>
        <source>The reader stopped and was started again; nothing is lost.</source>
        <translation>Le lecteur s’est arrêté et a été relancé ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The reference to paragraph {0} was kept, but that paragraph is now paragraph {1}.</source>
        <translation>Le renvoi au paragraphe {0} a été conservé, mais ce paragraphe est maintenant le paragraphe {1}.</translation>
    </message>
    <message>
        <source>The same text.</source>
        <translation>Le même texte.</translation>
    </message>
    <message>
        <source>The text layer of page {0} is garbled; trust the page, not the text.</source>
        <translation>Le texte sous-jacent de la page {0} est altéré ; fiez-vous à la page, non au texte.</translation>
    </message>
    <message>
        <source>The text layers of {1} pages, the first of them page {0}, are garbled; trust the pages, not the text.</source>
        <translation>Le texte sous-jacent de {1} pages, la première étant la page {0}, est altéré ; fiez-vous aux pages, non au texte.</translation>
    </message>
    <message>
        <source>The year {0}, to come for the old version, has come for the new one: was it left unchanged?</source>
        <translation>L’année {0} était à venir pour l’ancienne version et est arrivée pour la nouvelle : a-t-elle été laissée telle quelle ?</translation>
    </message>
    <message>
        <source>The {0} session became the {1}, another step than that of the versions ({2}).</source>
        <translation>La {0} session est devenue la {1}, un autre pas que celui des versions ({2}).</translation>
    </message>
    <message>
        <source>The {0} session was still to come in the old version and is not any more: was it left unchanged?</source>
        <translation>La {0} session était à venir dans l’ancienne version et ne l’est plus : a-t-elle été laissée telle quelle ?</translation>
    </message>
    <message>
        <source>These are not two versions of one resolution ({0} in common).</source>
        <translation>Ce ne sont pas deux versions d’une même résolution ({0} en commun).</translation>
    </message>
    <message>
        <source>These are two languages of one text, {0}.</source>
        <translation>Il s’agit du même texte en deux langues, {0}.</translation>
    </message>
    <message>
        <source>These are two languages of one text: structure and numbers agree.</source>
        <translation>Il s’agit du même texte en deux langues : la structure et les numéros concordent.</translation>
    </message>
    <message>
        <source>my note</source>
        <translation>ma note</translation>
    </message>
    <message>
        <source>{0} appended</source>
        <translation>{0} ajouté</translation>
    </message>
    <message>
        <source>{0} is damaged in part; everything else in it was taken over.</source>
        <translation>{0} est endommagé en partie ; tout le reste de son contenu a été repris.</translation>
    </message>
    <message>
        <source>{0} is damaged; it was renamed to {1}, and a new file was started.</source>
        <translation>{0} est endommagé ; il a été renommé en {1}, et un nouveau fichier a été commencé.</translation>
    </message>
    <message>
        <source>{0} is left out: another file of that name is written to {1}; give it another folder.</source>
        <translation>{0} est omis : un autre fichier de ce nom est écrit dans {1} ; donnez-lui un autre dossier.</translation>
    </message>
    <message>
        <source>{0} made the reader stop twice; it is probably damaged, download it again.</source>
        <translation>{0} a interrompu la lecture deux fois ; le fichier est sans doute endommagé, téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} needs more memory than a document may take and was given up; open another file.</source>
        <translation>{0} demande plus de mémoire qu’un document ne peut en prendre et a été abandonné ; ouvrez un autre fichier.</translation>
    </message>
    <message>
        <source>{0} took too long and was given up; it is probably damaged, download it again.</source>
        <translation>{0} a pris trop de temps et a été abandonné ; le fichier est sans doute endommagé, téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Both originals are needed to mark the changes on their pages; {0} was given.</source>
        <translation>Il faut les deux originaux pour marquer les changements sur leurs pages ; {0} a été donné.</translation>
    </message>
    <message>
        <source>A footnote came, went or changed, or is called elsewhere.</source>
        <translation>Une note est apparue, a disparu ou changé, ou est appelée ailleurs.</translation>
    </message>
    <message>
        <source>A paragraph of the new version that the old one does not have.</source>
        <translation>Un paragraphe de la nouvelle version que l’ancienne n’a pas.</translation>
    </message>
    <message>
        <source>A paragraph of the old version that the new one does not have.</source>
        <translation>Un paragraphe de l’ancienne version que la nouvelle n’a pas.</translation>
    </message>
    <message>
        <source>A picture in the text is missing here ({0}); look at the printed page.</source>
        <translation>Une image du texte manque ici ({0})&#xa0;; regardez la page imprimée.</translation>
    </message>
    <message>
        <source>A picture stands among the words of page {0}; what it shows is missing here: look at the page.</source>
        <translation>Une image se trouve parmi les mots de la page {0} ; ce qu’elle montre manque ici : regardez la page.</translation>
    </message>
    <message>
        <source>A watermark lies across page {0}; it is left out of the text.</source>
        <translation>Un filigrane barre la page {0} ; il ne fait pas partie du texte.</translation>
    </message>
    <message>
        <source>A watermark lies across {1} pages, the first of them page {0}; it is left out of the text.</source>
        <translation>Un filigrane barre {1} pages, dont la première est la page {0} ; il ne fait pas partie du texte.</translation>
    </message>
    <message>
        <source>Akoma Ntoso, in XML</source>
        <translation>Akoma Ntoso, en XML</translation>
    </message>
    <message>
        <source>Also, further</source>
        <translation>Aussi, encore</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>By the printed numbers, page {0} of {1} is missing in the file.</source>
        <translation>D’après les numéros imprimés, la page {0} sur {1} manque dans le fichier.</translation>
    </message>
    <message>
        <source>By the printed numbers, {2} of {1} pages are missing in the file, the first of them page {0}.</source>
        <translation>D’après les numéros imprimés, {2} pages sur {1} manquent dans le fichier, dont la première est la page {0}.</translation>
    </message>
    <message>
        <source>Capitals, punctuation, hyphens or spelling differ, nothing else.</source>
        <translation>Des majuscules, la ponctuation, des traits d’union ou l’orthographe diffèrent, rien d’autre.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Chapeau</source>
        <translation>Chapeau</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Comparing {0} came to a standstill and was given up; close other programs and try again.</source>
        <translation>La comparaison de {0} s’est arrêtée et a été abandonnée ; fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Comparing {0} made the reader stop twice; please report it, with both files.</source>
        <translation>La comparaison de {0} a arrêté le lecteur deux fois ; merci de le signaler, avec les deux fichiers.</translation>
    </message>
    <message>
        <source>Comparing {0} made the reader stop; it is being tried once more.</source>
        <translation>La comparaison de {0} a arrêté le lecteur ; un nouvel essai est en cours.</translation>
    </message>
    <message>
        <source>Comparing {0} needs more memory than it may take and was given up; compare shorter documents.</source>
        <translation>La comparaison de {0} demande plus de mémoire qu’elle ne peut en prendre et a été abandonnée ; comparez des documents plus courts.</translation>
    </message>
    <message>
        <source>Comparing {0} took too long and was given up; please report it, with both files.</source>
        <translation>La comparaison de {0} a pris trop de temps et a été abandonnée ; merci de le signaler, avec les deux fichiers.</translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Footnote {0} was not found between {2} and {3}.</source>
        <translation>La note {0} n’a pas été trouvée entre {2} et {3}.</translation>
    </message>
    <message>
        <source>Footnotes {0} to {1} were not found between {2} and {3}.</source>
        <translation>Les notes {0} à {1} n’ont pas été trouvées entre {2} et {3}.</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>In its place stands {0}, which is new.</source>
        <translation>À sa place figure {0}, qui est nouveau.</translation>
    </message>
    <message>
        <source>It is a corrigendum to {0}, not a text of its own.</source>
        <translation>C’est un rectificatif à {0}, non un texte en soi.</translation>
    </message>
    <message>
        <source>It is an amendment to {0}, not a text of its own.</source>
        <translation>C’est un amendement à {0}, non un texte en soi.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Alinéa</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>Données JSON</translation>
    </message>
    <message>
        <source>Markdown, for a mail or an assistant</source>
        <translation>Markdown, pour un courriel ou un assistant</translation>
    </message>
    <message>
        <source>Matrix and table of events</source>
        <translation>Matrice et tableau des changements</translation>
    </message>
    <message>
        <source>Merged into {0}.</source>
        <translation>Fondu dans {0}.</translation>
    </message>
    <message>
        <source>More than two pages: {0} were left out.</source>
        <translation>Plus de deux pages : {0} ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Moved: it is {0} now.</source>
        <translation>Déplacé : c’est maintenant {0}.</translation>
    </message>
    <message>
        <source>Much of page {0} ({1} characters) was taken for masthead, running head or foot and is missing here; look at the page.</source>
        <translation>Une grande partie de la page {0} ({1} caractères) a été prise pour l’en-tête, le titre courant ou le pied de page et manque ici&#xa0;; regardez la page.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>No footnote answers {1} marks, the first of them {0}.</source>
        <translation>Aucune note ne répond à {1} appels, dont le premier est {0}.</translation>
    </message>
    <message>
        <source>No meeting and date close the text; its end seems to be missing. Compare it with the original.</source>
        <translation>Ni séance ni date ne closent le texte&#xa0;; la fin semble manquer. Comparez-le avec l’original.</translation>
    </message>
    <message>
        <source>No operative paragraph follows the preamble; the end of the text seems to be missing.</source>
        <translation>Aucun paragraphe du dispositif ne suit le préambule&#xa0;; la fin du texte semble manquer.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes and ticks cannot be kept: another program holds {0}; close that program.</source>
        <translation>Les notes et les coches ne peuvent pas être conservées : un autre programme tient {0} ; fermez ce programme.</translation>
    </message>
    <message>
        <source>Notes and ticks cannot be kept: the disk is full; free some space on it.</source>
        <translation>Les notes et les coches ne peuvent pas être conservées : le disque est plein ; libérez-y de la place.</translation>
    </message>
    <message>
        <source>Notes and ticks cannot be kept: {0} cannot be written ({1}).</source>
        <translation>Les notes et les coches ne peuvent pas être conservées : {0} ne peut pas être écrit ({1}).</translation>
    </message>
    <message>
        <source>Notes and ticks cannot be kept: {0} cannot be written; check the permissions of its folder.</source>
        <translation>Les notes et les coches ne peuvent pas être conservées : {0} ne peut pas être écrit ; vérifiez les droits sur son dossier.</translation>
    </message>
    <message>
        <source>Notes and ticks cannot be kept: {0} was written by a newer version of Resolute and is left as it is.</source>
        <translation>Les notes et les coches ne peuvent pas être conservées : {0} a été écrit par une version plus récente de Resolute et reste tel quel.</translation>
    </message>
    <message>
        <source>Notes whose paragraph is in neither text any more</source>
        <translation>Notes dont le paragraphe n’est plus dans aucun des deux textes</translation>
    </message>
    <message>
        <source>Nothing but amounts, percentages or counts differ; they have to be read.</source>
        <translation>Seuls des montants, des pourcentages ou des nombres diffèrent ; il faut les lire.</translation>
    </message>
    <message>
        <source>Now a preambular paragraph, with the same words.</source>
        <translation>Désormais un alinéa du préambule, avec les mêmes mots.</translation>
    </message>
    <message>
        <source>Now an operative paragraph, with the same words.</source>
        <translation>Désormais un paragraphe du dispositif, avec les mêmes mots.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>On page {2}, {1} follows {0} of the page before; the pages between them seem to be missing.</source>
        <translation>À la page {2}, {1} suit {0} de la page précédente&#xa0;; les pages entre les deux semblent manquer.</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texte OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument text with tracked changes</source>
        <translation>Texte OpenDocument avec suivi des modifications</translation>
    </message>
    <message>
        <source>PDF with its paragraphs as bookmarks</source>
        <translation>PDF avec ses paragraphes en signets</translation>
    </message>
    <message>
        <source>Page {0} bears comments, stamps or filled fields; they are left out of the text.</source>
        <translation>La page {0} porte des commentaires, des tampons ou des champs remplis ; ils ne font pas partie du texte.</translation>
    </message>
    <message>
        <source>Page {0} cannot be read; what stands on it is missing here.</source>
        <translation>La page {0} ne peut pas être lue ; ce qui s’y trouve manque ici.</translation>
    </message>
    <message>
        <source>Page {0} of the file is the same as page {1}; it is read once.</source>
        <translation>La page {0} du fichier est la même que la page {1}&#xa0;; elle n’est lue qu’une fois.</translation>
    </message>
    <message>
        <source>Paragraphs moved, split or joined: {1} from {0} on.</source>
        <translation>Paragraphes déplacés, scindés ou réunis : {1} à partir de {0}.</translation>
    </message>
    <message>
        <source>Part of the old paragraph is now {0}, which stands elsewhere.</source>
        <translation>Une partie de l’ancien paragraphe est maintenant {0}, qui se trouve ailleurs.</translation>
    </message>
    <message>
        <source>Part of this paragraph comes from old {0}, which stood elsewhere.</source>
        <translation>Une partie de ce paragraphe vient de l’ancien {0}, qui se trouvait ailleurs.</translation>
    </message>
    <message>
        <source>Pictures stand among the words of {1} pages, the first of them page {0}; what they show is missing here: look at the pages.</source>
        <translation>Des images se trouvent parmi les mots de {1} pages, dont la première est la page {0} ; ce qu’elles montrent manque ici : regardez les pages.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Reading {0} came to a standstill and was given up; close other programs and try again.</source>
        <translation>La lecture de {0} s’est arrêtée et a été abandonnée ; fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Report and both PDFs with their changes marked</source>
        <translation>Rapport et les deux PDF avec leurs changements marqués</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulé</translation>
    </message>
    <message>
        <source>Rolled forward</source>
        <translation>Reconduit</translation>
    </message>
    <message>
        <source>Some letters of page {0} cannot be read in its text layer; compare the text with the page.</source>
        <translation>Certaines lettres de la page {0} ne peuvent pas être lues dans sa couche de texte ; comparez le texte avec la page.</translation>
    </message>
    <message>
        <source>Some letters of {1} pages, the first of them page {0}, cannot be read in their text layers; compare the text with the pages.</source>
        <translation>Certaines lettres de {1} pages, dont la première est la page {0}, ne peuvent pas être lues dans leur couche de texte ; comparez le texte avec les pages.</translation>
    </message>
    <message>
        <source>Some text of page {0} is mirrored or upside down; it is missing here.</source>
        <translation>Une partie du texte de la page {0} est imprimée à l’envers ou en miroir ; elle manque ici.</translation>
    </message>
    <message>
        <source>Some text of page {0} runs sideways; it is missing here.</source>
        <translation>Une partie du texte de la page {0} est imprimée en travers ; elle manque ici.</translation>
    </message>
    <message>
        <source>Some text of {1} pages, the first of them page {0}, is mirrored or upside down; it is missing here.</source>
        <translation>Une partie du texte de {1} pages, dont la première est la page {0}, est imprimée à l’envers ou en miroir ; elle manque ici.</translation>
    </message>
    <message>
        <source>Some text of {1} pages, the first of them page {0}, runs sideways; it is missing here.</source>
        <translation>Une partie du texte de {1} pages, dont la première est la page {0}, est imprimée en travers ; elle manque ici.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Strokes run across words of page {0}; the words are kept here: see whether they are struck out there.</source>
        <translation>Des traits traversent des mots de la page {0} ; ces mots sont gardés ici : vérifiez s’ils y sont biffés.</translation>
    </message>
    <message>
        <source>Strokes run across words of {1} pages, the first of them page {0}; the words are kept here: see whether they are struck out there.</source>
        <translation>Des traits traversent des mots de {1} pages, dont la première est la page {0} ; ces mots sont gardés ici : vérifiez s’ils y sont biffés.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Table of changes</source>
        <translation>Tableau des changements</translation>
    </message>
    <message>
        <source>Table of requests and citations</source>
        <translation>Tableau des demandes et citations</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The deadline {0} became {1}.</source>
        <translation>Le délai {0} est devenu {1}.</translation>
    </message>
    <message>
        <source>The file is damaged and something of it may be missing; download it again.</source>
        <translation>Le fichier est endommagé et il en manque peut-être une partie ; téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file of notes and ticks is damaged; it was renamed to {0}, and a new one was started.</source>
        <translation>Le fichier des notes et des coches est endommagé ; il a été renommé {0}, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The folders of the library cannot be kept ({0}); check the permissions of {1}.</source>
        <translation>Les dossiers de la bibliothèque ne peuvent pas être enregistrés ({0}) ; vérifiez les droits d’accès à {1}.</translation>
    </message>
    <message>
        <source>The index of the library cannot be read ({0}); update the library to make it anew.</source>
        <translation>L’index de la bibliothèque ne peut pas être lu ({0}) ; actualisez la bibliothèque pour le reconstituer.</translation>
    </message>
    <message>
        <source>The index of the library was written by a newer version of Resolute; use that version, or delete {0}.</source>
        <translation>L’index de la bibliothèque a été écrit par une version plus récente de Resolute ; utilisez cette version ou supprimez {0}.</translation>
    </message>
    <message>
        <source>The last paragraph ends without a full stop; the end of the text seems to be missing.</source>
        <translation>Le dernier paragraphe se termine sans point&#xa0;; la fin du texte semble manquer.</translation>
    </message>
    <message>
        <source>The library came to a standstill over {0}; close other programs and try again.</source>
        <translation>La bibliothèque s’est immobilisée sur {0} ; fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The library cannot be written: check the permissions of {0}.</source>
        <translation>La bibliothèque ne peut pas être écrite : vérifiez les droits d’accès à {0}.</translation>
    </message>
    <message>
        <source>The library cannot be written: the disk is full; free some space on it and update.</source>
        <translation>La bibliothèque ne peut pas être écrite : le disque est plein ; libérez de l’espace et actualisez-la.</translation>
    </message>
    <message>
        <source>The library is being written by another window for long; try again in a while.</source>
        <translation>Une autre fenêtre écrit dans la bibliothèque depuis un moment ; réessayez un peu plus tard.</translation>
    </message>
    <message>
        <source>The library needs more memory for {0} than it may take; look for less at once.</source>
        <translation>La bibliothèque a besoin pour {0} de plus de mémoire qu’elle n’en peut prendre ; cherchez moins à la fois.</translation>
    </message>
    <message>
        <source>The library stopped over {0}; it is being tried once more.</source>
        <translation>La bibliothèque s’est arrêtée sur {0} ; un nouvel essai est en cours.</translation>
    </message>
    <message>
        <source>The library stopped twice over {0}; please report it.</source>
        <translation>La bibliothèque s’est arrêtée deux fois sur {0} ; veuillez le signaler.</translation>
    </message>
    <message>
        <source>The library took too long over {0} and gave it up; update the library and try again.</source>
        <translation>La bibliothèque a mis trop de temps pour {0} et y a renoncé ; actualisez-la et réessayez.</translation>
    </message>
    <message>
        <source>The line “{0}” below the footnotes of page {1} was left out.</source>
        <translation>La ligne « {0} » sous les notes de la page {1} a été laissée de côté.</translation>
    </message>
    <message>
        <source>The numbers change in {0} places: see the concordance.</source>
        <translation>Les numéros changent à {0} endroits : voir la concordance.</translation>
    </message>
    <message>
        <source>The numbers of paragraphs count down from page to page; the pages are read from the last to the first.</source>
        <translation>Les numéros des paragraphes décroissent de page en page ; les pages sont lues de la dernière à la première.</translation>
    </message>
    <message>
        <source>The opening verb is another: stronger, weaker, or one that only looks back.</source>
        <translation>Le verbe initial est un autre : plus fort, plus faible, ou seulement tourné vers le passé.</translation>
    </message>
    <message>
        <source>The pages of the file are not in the order of their printed numbers; they are read in this order: {0}.</source>
        <translation>Les pages du fichier ne suivent pas l’ordre de leurs numéros imprimés&#xa0;; elles sont lues dans cet ordre&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The paragraph has another number, since others before it came or went.</source>
        <translation>Le paragraphe a un autre numéro, parce que d’autres avant lui sont apparus ou ont disparu.</translation>
    </message>
    <message>
        <source>The paragraph has another place among its neighbours, or crossed between the parts of the text.</source>
        <translation>Le paragraphe a une autre place parmi ses voisins, ou il a changé de partie du texte.</translation>
    </message>
    <message>
        <source>The reader did not start and is started once more; nothing is lost.</source>
        <translation>Le lecteur n’a pas démarré et est relancé une fois ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The result cannot be written ({0}); send it to a file elsewhere.</source>
        <translation>Le résultat ne peut pas être écrit ({0}) ; envoyez-le dans un fichier, à un autre endroit.</translation>
    </message>
    <message>
        <source>The text layer of page {0} holds words that cannot be seen; they are left out.</source>
        <translation>La couche de texte de la page {0} contient des mots invisibles ; ils ne sont pas repris.</translation>
    </message>
    <message>
        <source>The text layer of page {0} says other letters than the page shows; compare the text with the page.</source>
        <translation>La couche de texte de la page {0} indique d’autres lettres que celles que la page montre ; comparez le texte avec la page.</translation>
    </message>
    <message>
        <source>The text layers of {1} pages, the first of them page {0}, hold words that cannot be seen; they are left out.</source>
        <translation>Les couches de texte de {1} pages, dont la première est la page {0}, contiennent des mots invisibles ; ils ne sont pas repris.</translation>
    </message>
    <message>
        <source>The text layers of {1} pages, the first of them page {0}, say other letters than the pages show; compare the text with the pages.</source>
        <translation>Les couches de texte de {1} pages, dont la première est la page {0}, indiquent d’autres lettres que celles que les pages montrent ; comparez le texte avec les pages.</translation>
    </message>
    <message>
        <source>The text of page {0} runs sideways; it is missing here.</source>
        <translation>Le texte de la page {0} est imprimé en travers ; il manque ici.</translation>
    </message>
    <message>
        <source>The text of {1} pages, the first of them page {0}, runs sideways; it is missing here.</source>
        <translation>Le texte de {1} pages, dont la première est la page {0}, est imprimé en travers ; il manque ici.</translation>
    </message>
    <message>
        <source>The texts are alike, but their subjects are not: “{0}” in the old one, “{1}” in the new one.</source>
        <translation>Les textes se ressemblent, mais leurs sujets diffèrent : « {0} » dans l’ancien, « {1} » dans le nouveau.</translation>
    </message>
    <message>
        <source>The texts are alike, but their subjects are not: “{0}” in the old one, “{1}” in the new one. {2} continues {3}.</source>
        <translation>Les textes se ressemblent, mais leurs sujets diffèrent : « {0} » dans l’ancien, « {1} » dans le nouveau. {2} fait suite à {3}.</translation>
    </message>
    <message>
        <source>The texts are very long or repeat themselves: {0} words that stand in most paragraphs were not used to find those that belong together, so some may be shown as removed and added.</source>
        <translation>Les textes sont très longs ou se répètent : {0} mots présents dans la plupart des paragraphes n’ont pas servi à trouver ceux qui vont ensemble ; certains peuvent donc apparaître comme supprimés et ajoutés.</translation>
    </message>
    <message>
        <source>The texts cite the same documents, but they are two different resolutions: {0} and {1}.</source>
        <translation>Les textes citent les mêmes documents, mais ce sont deux résolutions différentes : {0} et {1}.</translation>
    </message>
    <message>
        <source>The texts have {0} in common.</source>
        <translation>Les textes ont {0} en commun.</translation>
    </message>
    <message>
        <source>The titles agree and the texts have {0} in common.</source>
        <translation>Les titres concordent et les textes ont {0} en commun.</translation>
    </message>
    <message>
        <source>The titles agree and {0} is recalled at the beginning.</source>
        <translation>Les titres concordent et {0} est rappelée au début.</translation>
    </message>
    <message>
        <source>The two texts are in different languages, and whether they are versions of one is not certain.</source>
        <translation>Les deux textes sont en des langues différentes, et il n’est pas certain que ce soient deux versions d’un même texte.</translation>
    </message>
    <message>
        <source>The two texts are in different languages: open both in one language.</source>
        <translation>Les deux textes sont dans des langues différentes : ouvrez-les tous deux dans une même langue.</translation>
    </message>
    <message>
        <source>The two texts are in different languages: paragraphs are matched by structure, numbers and symbols, and their words are not compared.</source>
        <translation>Les deux textes sont dans des langues différentes : les paragraphes sont rapprochés par la structure, les numéros et les cotes, et leurs mots ne sont pas comparés.</translation>
    </message>
    <message>
        <source>There is no folder in the library yet; add one with resolute library add DIR.</source>
        <translation>La bibliothèque ne contient encore aucun dossier ; ajoutez-en un avec resolute library add DIR.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on; use resolute extract, compare or export.</source>
        <translation>Il n’y a pas d’écran pour ouvrir la fenêtre ; utilisez resolute extract, compare ou export.</translation>
    </message>
    <message>
        <source>These are not two versions of one resolution ({0} in common). {1} continues {2}.</source>
        <translation>Ce ne sont pas deux versions d’une même résolution ({0} en commun). {1} fait suite à {2}.</translation>
    </message>
    <message>
        <source>These are two versions in different languages: they cite {0} documents in common.</source>
        <translation>Ce sont deux versions en des langues différentes : elles citent {0} documents en commun.</translation>
    </message>
    <message>
        <source>These are two versions in different languages: {0} is recalled at the beginning.</source>
        <translation>Ce sont deux versions dans des langues différentes : {0} est rappelée au début.</translation>
    </message>
    <message>
        <source>This does not look like a resolution; its paragraphs are shown as they stand.</source>
        <translation>Ce document ne ressemble pas à une résolution ; ses paragraphes sont affichés tels quels.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verbe</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page Web</translation>
    </message>
    <message>
        <source>What {0} stands for was not looked up; it is missing here.</source>
        <translation>Ce que {0} représente n’a pas été recherché ; cela manque ici.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Word document with a table</source>
        <translation>Document Word avec un tableau</translation>
    </message>
    <message>
        <source>Word document with the history of each paragraph</source>
        <translation>Document Word avec l’historique de chaque paragraphe</translation>
    </message>
    <message>
        <source>Word document with tracked changes</source>
        <translation>Document Word avec suivi des modifications</translation>
    </message>
    <message>
        <source>Words are struck out; they are left out of the text.</source>
        <translation>Des mots sont biffés ; ils ne font pas partie du texte.</translation>
    </message>
    <message>
        <source>Words differ in a way that has to be read.</source>
        <translation>Des mots diffèrent d’une façon qu’il faut lire.</translation>
    </message>
    <message>
        <source>Words on page {0} are struck out; they are left out of the text.</source>
        <translation>Des mots de la page {0} sont biffés ; ils ne font pas partie du texte.</translation>
    </message>
    <message>
        <source>Words on {1} pages, the first of them page {0}, are struck out; they are left out of the text.</source>
        <translation>Des mots de {1} pages, dont la première est la page {0}, sont biffés ; ils ne font pas partie du texte.</translation>
    </message>
    <message>
        <source>Words such as “also”, “further” or “again” came or went, nothing else.</source>
        <translation>Des mots tels que « aussi » ou « encore » sont apparus ou ont disparu, rien d’autre.</translation>
    </message>
    <message>
        <source>Writing {0} came to a standstill, and nothing was written; close other programs, or choose another folder.</source>
        <translation>L’écriture de {0} s’est arrêtée, et rien n’a été écrit ; fermez d’autres programmes, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Writing {0} made the reader stop twice, and nothing was written; choose another format.</source>
        <translation>L’écriture de {0} a arrêté le lecteur deux fois et rien n’a été écrit ; choisissez un autre format.</translation>
    </message>
    <message>
        <source>Writing {0} made the reader stop; it is being tried once more.</source>
        <translation>L’écriture de {0} a arrêté le lecteur ; un nouvel essai est en cours.</translation>
    </message>
    <message>
        <source>Writing {0} needs more memory than it may take, and nothing was written; choose another format.</source>
        <translation>L’écriture de {0} demande plus de mémoire qu’elle ne peut en prendre et rien n’a été écrit ; choisissez un autre format.</translation>
    </message>
    <message>
        <source>Writing {0} took too long, and nothing was written; choose another folder or another format.</source>
        <translation>L’écriture de {0} a pris trop de temps et rien n’a été écrit ; choisissez un autre dossier ou un autre format.</translation>
    </message>
    <message>
        <source>Years, dates, sessions and numbers of resolutions rolled forward, nothing else.</source>
        <translation>Des années, des dates, des sessions et des numéros de résolutions ont été reconduits, rien d’autre.</translation>
    </message>
    <message>
        <source>all that is to read: {0}</source>
        <translation>tout ce qui est à lire : {0}</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>demander</translation>
    </message>
    <message>
        <source>came</source>
        <translation>apparu</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>revenu</translation>
    </message>
    <message>
        <source>crossed</source>
        <translation>changé de partie</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>flagged: {0} of {1} to read</source>
        <translation>signalés : {0} sur {1} à lire</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>object</source>
        <translation>s’opposer</translation>
    </message>
    <message>
        <source>old {0}</source>
        <translation>ancien {0}</translation>
    </message>
    <message>
        <source>para.</source>
        <translation>par.</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reformulé</translation>
    </message>
    <message>
        <source>rolled forward</source>
        <translation>reconduit</translation>
    </message>
    <message>
        <source>sect.</source>
        <translation>sect.</translation>
    </message>
    <message>
        <source>split</source>
        <translation>scindé</translation>
    </message>
    <message>
        <source>support</source>
        <translation>appuyer</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>verbe</translation>
    </message>
    <message>
        <source>went</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0} par rapport à {1}</translation>
    </message>
    <message>
        <source>{0} and the other files are no versions of one resolution; give versions of one.</source>
        <translation>{0} et les autres fichiers ne sont pas des versions d’une même résolution ; indiquez des versions d’une seule.</translation>
    </message>
    <message>
        <source>{0} cannot be dealt with because of a fault in Resolute ({1}); please report it.</source>
        <translation>{0} ne peut pas être traité à cause d’un défaut de Resolute ({1}) ; merci de le signaler.</translation>
    </message>
    <message>
        <source>{0} cannot be dealt with because the reader does not start; restart Resolute and try again.</source>
        <translation>{0} ne peut pas être traité car le lecteur ne démarre pas ; relancez Resolute et réessayez.</translation>
    </message>
    <message>
        <source>{0} cannot be dealt with because the system has no room for another process; close other programs.</source>
        <translation>{0} ne peut pas être traité, car le système n’a plus de place pour un autre processus ; fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); it is left as it is, and nothing is kept in it until Resolute is started again.</source>
        <translation>{0} ne peut pas être lu ({1}) ; il reste tel quel, et rien n’y est conservé avant le prochain démarrage de Resolute.</translation>
    </message>
    <message>
        <source>{0} cannot be read; check the file and your permission to open it.</source>
        <translation>{0} ne peut pas être lu ; vérifiez le fichier et votre droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another folder.</source>
        <translation>{0} ne peut pas être écrit ({1}) ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} cannot be written because the system is too busy; close other programs.</source>
        <translation>{0} ne peut pas être écrit, car le système est trop occupé ; fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>{0} cannot be written: its name is too long; choose a shorter one.</source>
        <translation>{0} ne peut pas être écrit : son nom est trop long ; choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no such folder; choose another.</source>
        <translation>{0} ne peut pas être écrit : ce dossier n’existe pas ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} cannot be written; close it in other programs, or choose a folder that you may write to.</source>
        <translation>{0} ne peut pas être écrit ; fermez-le dans les autres programmes, ou choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>{0} continues one of {1}: which of them, it does not say.</source>
        <translation>{0} fait suite à l’une de celles-ci : {1}. Le texte ne dit pas laquelle.</translation>
    </message>
    <message>
        <source>{0} continues {1}: a version lies between the two that are compared.</source>
        <translation>La {0} fait suite à la {1} : une version se situe entre les deux qui sont comparées.</translation>
    </message>
    <message>
        <source>{0} continues {1}: several versions lie between the two that are compared.</source>
        <translation>{0} fait suite à {1} : plusieurs versions se situent entre les deux qui sont comparées.</translation>
    </message>
    <message>
        <source>{0} does not name a format for this; use one of these endings: {1}.</source>
        <translation>{0} ne désigne pas de format possible ici ; utilisez une de ces terminaisons : {1}.</translation>
    </message>
    <message>
        <source>{0} has changed on disk since it was read; read it again.</source>
        <translation>{0} a changé sur le disque depuis sa lecture ; relisez-le.</translation>
    </message>
    <message>
        <source>{0} has changed since it was compared; compare it again, then export.</source>
        <translation>{0} a changé depuis la comparaison ; comparez de nouveau, puis exportez.</translation>
    </message>
    <message>
        <source>{0} has no paragraph {1}; resolute extract prints what it has.</source>
        <translation>{0} n’a pas de paragraphe {1} ; resolute extract affiche ceux qu’il contient.</translation>
    </message>
    <message>
        <source>{0} has no words to look for; give a phrase or a whole paragraph.</source>
        <translation>{0} ne contient aucun mot à chercher ; donnez une expression ou un paragraphe entier.</translation>
    </message>
    <message>
        <source>{0} has the same title and is recalled at the beginning.</source>
        <translation>{0} porte le même titre et est rappelée au début.</translation>
    </message>
    <message>
        <source>{0} has the same title, and the texts have {1} in common.</source>
        <translation>{0} porte le même titre, et les textes ont {1} en commun.</translation>
    </message>
    <message>
        <source>{0} holds no text, only pictures of pages or empty pages: read it on its pages; it cannot be searched, compared or exported.</source>
        <translation>{0} ne contient pas de texte, seulement des images de pages ou des pages vides : lisez-le sur ses pages ; on ne peut ni y chercher, ni le comparer, ni l’exporter.</translation>
    </message>
    <message>
        <source>{0} holds no text, only pictures of pages or empty pages; open a file with text in it.</source>
        <translation>{0} ne contient pas de texte, seulement des images de pages ou des pages vides ; ouvrez un fichier qui contient du texte.</translation>
    </message>
    <message>
        <source>{0} is a cover with other files in it ({1}); save them from it and open those.</source>
        <translation>{0} est une couverture qui contient d’autres fichiers ({1})&#xa0;; enregistrez-les et ouvrez-les.</translation>
    </message>
    <message>
        <source>{0} is a folder; choose a file in it.</source>
        <translation>{0} est un dossier ; choisissez un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <source>{0} is a folder; choose another name for the file.</source>
        <translation>{0} est un dossier ; choisissez un autre nom pour le fichier.</translation>
    </message>
    <message>
        <source>{0} is a link that leads back to itself; choose another name for the file.</source>
        <translation>{0} est un lien qui renvoie à lui-même ; choisissez un autre nom pour le fichier.</translation>
    </message>
    <message>
        <source>{0} is a pipe or a device, not a file; choose another name.</source>
        <translation>{0} est un tube ou un périphérique, non un fichier ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} is an earlier text, and the two have {1} in common.</source>
        <translation>{0} est un texte antérieur, et les deux ont {1} en commun.</translation>
    </message>
    <message>
        <source>{0} is damaged, and nothing is kept in it; rename or delete it.</source>
        <translation>{0} est endommagé, et rien n’y est conservé ; renommez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>{0} is damaged; download it again.</source>
        <translation>{0} est endommagé ; téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} is empty; download it again.</source>
        <translation>{0} est vide ; téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} is larger than this program reads ({1}); open a shorter file.</source>
        <translation>{0} dépasse ce que ce programme peut lire ({1}) ; ouvrez un fichier plus court.</translation>
    </message>
    <message>
        <source>{0} is left out of the series: {1}</source>
        <translation>{0} n’est pas retenu dans la série : {1}</translation>
    </message>
    <message>
        <source>{0} is locked; enter its password.</source>
        <translation>{0} est verrouillé ; saisissez son mot de passe.</translation>
    </message>
    <message>
        <source>{0} is locked; make this call in a terminal, where its password is asked for.</source>
        <translation>{0} est verrouillé ; faites cet appel dans un terminal, où son mot de passe est demandé.</translation>
    </message>
    <message>
        <source>{0} is not a PDF; download the PDF of the resolution.</source>
        <translation>{0} n’est pas un PDF ; téléchargez le PDF de la résolution.</translation>
    </message>
    <message>
        <source>{0} is not a folder that can be read; check its name, or connect its drive.</source>
        <translation>{0} n’est pas un dossier lisible ; vérifiez son nom ou connectez son lecteur.</translation>
    </message>
    <message>
        <source>{0} is not a resolution in the XML of the United Nations (Akoma Ntoso); open its PDF instead.</source>
        <translation>{0} n’est pas une résolution au format XML des Nations Unies (Akoma Ntoso) ; ouvrez plutôt son PDF.</translation>
    </message>
    <message>
        <source>{0} is not in the library; resolute library list names its folders.</source>
        <translation>{0} n’est pas dans la bibliothèque ; resolute library list en énumère les dossiers.</translation>
    </message>
    <message>
        <source>{0} is recalled at the beginning and the texts have {1} in common.</source>
        <translation>{0} est rappelée au début et les textes ont {1} en commun.</translation>
    </message>
    <message>
        <source>{0} is recalled at the beginning as the version before; it is not in the library.</source>
        <translation>{0} est rappelée au début comme version précédente ; elle n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>{0} is recalled at the beginning, and the texts have {1} in common.</source>
        <translation>{0} est rappelée au début, et les textes ont {1} en commun.</translation>
    </message>
    <message>
        <source>{0} is there already; choose another name, or add --force to replace it.</source>
        <translation>{0} existe déjà ; choisissez un autre nom, ou ajoutez --force pour le remplacer.</translation>
    </message>
    <message>
        <source>{0} left out</source>
        <translation>{0} omis</translation>
    </message>
    <message>
        <source>{0} made the reader stop; it is being tried once more.</source>
        <translation>{0} a arrêté le lecteur ; un nouvel essai est en cours.</translation>
    </message>
    <message>
        <source>{0} makes its pages only in Adobe Acrobat or Reader; open it there, print it to a PDF and open that.</source>
        <translation>{0} ne compose ses pages que dans Adobe Acrobat ou Reader&#xa0;; ouvrez-le là, imprimez-le en PDF et ouvrez ce PDF.</translation>
    </message>
    <message>
        <source>{0} was not found; check its name and folder.</source>
        <translation>{0} est introuvable ; vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of Resolute; it is left as it is, and nothing is kept in it.</source>
        <translation>{0} a été écrit par une version plus récente de Resolute ; il reste tel quel, et rien n’y est conservé.</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>{0} → {1}, {2} appended</source>
        <translation>{0} → {1}, {2} ajouté</translation>
    </message>
    <message>
        <source>{0} → {1}, {2} left out</source>
        <translation>{0} → {1}, {2} omis</translation>
    </message>
    <message>
        <source>{1} pages of the file, the first of them page {0}, are the same as pages before them; each is read once.</source>
        <translation>{1} pages du fichier, dont la première est la page {0}, sont les mêmes que des pages qui les précèdent ; chacune n’est lue qu’une fois.</translation>
    </message>
    <message>
        <source>{1} pages, the first of them page {0}, are pictures with text recognized by machine; expect errors.</source>
        <translation>{1} pages, la première étant la page {0}, sont des images dont le texte a été reconnu par une machine ; attendez-vous à des erreurs.</translation>
    </message>
    <message>
        <source>{1} pages, the first of them page {0}, bear comments, stamps or filled fields; they are left out of the text.</source>
        <translation>{1} pages, dont la première est la page {0}, portent des commentaires, des tampons ou des champs remplis ; ils ne font pas partie du texte.</translation>
    </message>
    <message>
        <source>{1} pages, the first of them page {0}, cannot be read; what stands on them is missing here.</source>
        <translation>{1} pages, dont la première est la page {0}, ne peuvent pas être lues ; ce qui s’y trouve manque ici.</translation>
    </message>
    <message>
        <source>{1} pages, the first of them page {0}, hold no text; what stands on them is missing here.</source>
        <translation>{1} pages, la première étant la page {0}, ne contiennent pas de texte ; ce qui s’y trouve manque ici.</translation>
    </message>
    <message>
        <source>{1} pictures in the text are missing here, the first of them {0}; look at the printed pages.</source>
        <translation>{1} images du texte manquent ici, dont la première est {0}&#xa0;; regardez les pages imprimées.</translation>
    </message>
    <message>
        <source>{2} inserted, old {4} removed, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>{2} inséré, ancien {4} supprimé, ancien {5} parti ailleurs ou réuni&#xa0;: {1} à partir de {0}.</translation>
    </message>
    <message>
        <source>{2} inserted, old {4} removed: {1} from {0} on.</source>
        <translation>{2} inséré, ancien {4} supprimé&#xa0;: {1} à partir de {0}.</translation>
    </message>
    <message>
        <source>{2} inserted, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>{2} inséré, ancien {5} parti ailleurs ou réuni&#xa0;: {1} à partir de {0}.</translation>
    </message>
    <message>
        <source>{2} inserted, {3} moved here or split off, old {4} removed, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>{2} inséré, {3} venu d’ailleurs ou scindé, ancien {4} supprimé, ancien {5} parti ailleurs ou réuni&#xa0;: {1} à partir de {0}.</translation>
    </message>
    <message>
        <source>{2} inserted, {3} moved here or split off, old {4} removed: {1} from {0} on.</source>
        <translation>{2} inséré, {3} venu d’ailleurs ou scindé, ancien {4} supprimé&#xa0;: {1} à partir de {0}.</translation>
    </message>
    <message>
        <source>{2} inserted, {3} moved here or split off, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>{2} inséré, {3} venu d’ailleurs ou scindé, ancien {5} parti ailleurs ou réuni&#xa0;: {1} à partir de {0}.</translation>
    </message>
    <message>
        <source>{2} inserted, {3} moved here or split off: {1} from {0} on.</source>
        <translation>{2} inséré, {3} venu d’ailleurs ou scindé&#xa0;: {1} à partir de {0}.</translation>
    </message>
    <message>
        <source>{2} inserted: {1} from {0} on.</source>
        <translation>{2} inséré&#xa0;: {1} à partir de {0}.</translation>
    </message>
    <message>
        <source>{3} moved here or split off, old {4} removed, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>{3} venu d’ailleurs ou scindé, ancien {4} supprimé, ancien {5} parti ailleurs ou réuni&#xa0;: {1} à partir de {0}.</translation>
    </message>
    <message>
        <source>{3} moved here or split off, old {4} removed: {1} from {0} on.</source>
        <translation>{3} venu d’ailleurs ou scindé, ancien {4} supprimé&#xa0;: {1} à partir de {0}.</translation>
    </message>
    <message>
        <source>{3} moved here or split off, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>{3} venu d’ailleurs ou scindé, ancien {5} parti ailleurs ou réuni&#xa0;: {1} à partir de {0}.</translation>
    </message>
    <message>
        <source>{3} moved here or split off: {1} from {0} on.</source>
        <translation>{3} venu d’ailleurs ou scindé&#xa0;: {1} à partir de {0}.</translation>
    </message>
    <message>
        <source>“{0}” became “{1}”.</source>
        <translation>« {0} » est devenu « {1} ».</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>MissingTab</name>
    <message>
        <source>{0} is no longer where it was.</source>
        <translation>{0} n’est plus à sa place.</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Le retrouver…</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
    <message>
        <source>Where is {0}?</source>
        <translation>Où se trouve {0} ?</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note on {0}</source>
        <translation>Note sur {0}</translation>
    </message>
    <message>
        <source>Return keeps the note, Shift+Return begins a new line</source>
        <translation>Entrée garde la note, Maj+Entrée commence une ligne</translation>
    </message>
    <message>
        <source>Flag: {0}</source>
        <translation>Signal : {0}</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Close (Esc); the note is kept</source>
        <translation>Fermer (Échap) ; la note est conservée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>This computer has no font for the script of this document; install one to read it.</source>
        <translation>Cet ordinateur n’a aucune police pour l’écriture de ce document ; installez-en une pour le lire.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Show the next remark</source>
        <translation>Montrer la remarque suivante</translation>
    </message>
    <message>
        <source>Next remark</source>
        <translation>Remarque suivante</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>There is no PDF or XML file in {0}; choose another folder.</source>
        <translation>Il n’y a aucun fichier PDF ou XML dans {0} ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A series has at most {0} versions, not {1}: choose fewer files.</source>
        <translation>Une série compte au plus {0} versions, et non {1} : choisissez moins de fichiers.</translation>
    </message>
    <message>
        <source>Comparing with your links…</source>
        <translation>Comparaison avec vos liens…</translation>
    </message>
    <message>
        <source>{0} cannot be compared with itself: choose another version.</source>
        <translation>{0} ne peut pas être comparé avec lui-même : choisissez une autre version.</translation>
    </message>
</context>
<context>
    <name>OpeningTab</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Comparing {0}…</source>
        <translation>Comparaison de {0}…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Lecture de {0}…</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>{0} ({1}: Shift+M keeps it for the new version)</source>
        <translation>{0} ({1} : Maj+M la garde pour la nouvelle version)</translation>
    </message>
    <message>
        <source>linked by you, {0}</source>
        <translation>lié par vous, {0}</translation>
    </message>
    <message>
        <source>unlinked by you, {0}</source>
        <translation>délié par vous, {0}</translation>
    </message>
    <message>
        <source>not a move, said you, {0}</source>
        <translation>pas un déplacement, selon vous, {0}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>Actions trouvées</translation>
    </message>
    <message>
        <source>No action matches.</source>
        <translation>Aucune action ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Masthead</source>
        <translation>En-tête</translation>
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
        <source>Closing</source>
        <translation>Formule finale</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>{0} is locked. Its password:</source>
        <translation>{0} est verrouillé. Son mot de passe :</translation>
    </message>
    <message numerus="yes">
        <source>That was not the password. %n more try(s).</source>
        <translation>
            <numerusform>Ce n’était pas le mot de passe. Encore %n essai.</numerusform>
            <numerusform>Ce n’était pas le mot de passe. Encore %n essais.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the resolution at this paragraph (Return)</source>
        <translation>Ouvrir la résolution à ce paragraphe (Entrée)</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <source>Show the series</source>
        <translation>Afficher la série</translation>
    </message>
    <message>
        <source>Agreed language</source>
        <translation>Langage agréé</translation>
    </message>
    <message>
        <source>Where has this paragraph been agreed before? (G)</source>
        <translation>Où ce paragraphe a-t-il déjà été agréé ? (G)</translation>
    </message>
    <message>
        <source>The paragraph chosen</source>
        <translation>Le paragraphe choisi</translation>
    </message>
    <message>
        <source>in {0} files</source>
        <translation>dans {0} fichiers</translation>
    </message>
    <message>
        <source>its folder cannot be reached now</source>
        <translation>son dossier est inaccessible pour le moment</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Pages telles qu’elles seront imprimées</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>page {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print preview of {0}</source>
        <translation>Aperçu avant impression de {0}</translation>
    </message>
</context>
<context>
    <name>ReadingHeader</name>
    <message>
        <source>(no title found)</source>
        <translation>(titre introuvable)</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page: type a number and press Return</source>
        <translation>Page : saisissez un numéro et appuyez sur Entrée</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>sur {0}</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>Deux pages côte à côte</translation>
    </message>
    <message>
        <source>First lines only</source>
        <translation>Premières lignes seulement</translation>
    </message>
    <message>
        <source>Find in text and pages (Ctrl+F)</source>
        <translation>Rechercher dans le texte et les pages (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Structure of {0}</source>
        <translation>Structure de {0}</translation>
    </message>
    <message>
        <source>Pages of {0}</source>
        <translation>Pages de {0}</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>Copié avec sa référence.</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>page {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Resolute</name>
    <message>
        <source>Something went wrong in the program; what is open stays open. The report is in {0}.</source>
        <translation>Une erreur s’est produite dans le programme ; ce qui est ouvert le reste. Le rapport se trouve dans {0}.</translation>
    </message>
    <message>
        <source>Resolute ended unexpectedly last time; what was open is back. The report is in {0}.</source>
        <translation>Resolute s’est arrêté de façon inattendue la dernière fois ; ce qui était ouvert est revenu. Le rapport se trouve dans {0}.</translation>
    </message>
    <message>
        <source>Recent files, places, ticks, notes, links by hand and what was open are forgotten.</source>
        <translation>Les fichiers récents, les positions, les coches, les notes, les liens faits à la main et ce qui était ouvert sont oubliés.</translation>
    </message>
    <message>
        <source>The settings could not be written to {0}.</source>
        <translation>Les réglages n’ont pas pu être écrits dans {0}.</translation>
    </message>
</context>
<context>
    <name>ResultsHead</name>
    <message>
        <source>By series</source>
        <translation>Par série</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Les plus proches d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Order of what was found</source>
        <translation>Ordre des résultats</translation>
    </message>
    <message>
        <source>One line a series</source>
        <translation>Une ligne par série</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The newest first: the first {0} of {1}</source>
        <translation>Les plus récents d’abord : les {0} premiers sur {1}</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, beginnings (educ*), AND, OR, NOT, NEAR, symbols</source>
        <translation>Mots, &quot;expressions&quot;, débuts (éduc*), AND, OR, NOT, NEAR, cotes</translation>
    </message>
    <message>
        <source>Agreed language</source>
        <translation>Langage agréé</translation>
    </message>
    <message>
        <source>Where a phrase or paragraph has been agreed before, exactly or nearly</source>
        <translation>Où une expression ou un paragraphe a déjà été agréé, exactement ou presque</translation>
    </message>
    <message>
        <source>What to look for in the library</source>
        <translation>Ce qu’il faut chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>first in {0} of {1}</source>
        <translation>d’abord dans {0} du {1}</translation>
    </message>
    <message>
        <source>first in {0}</source>
        <translation>d’abord dans {0}</translation>
    </message>
    <message>
        <source>Paste a phrase or a whole paragraph</source>
        <translation>Collez une expression ou un paragraphe entier</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, educ*, 78/229, OP 12 of 78/229</source>
        <translation>Mots, &quot;expressions&quot;, éduc*, 78/229, OP 12 de 78/229</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>as in {0}</source>
        <translation>comme dans {0}</translation>
    </message>
    <message>
        <source>The newest text by age</source>
        <translation>Le texte le plus récent par ancienneté</translation>
    </message>
    <message>
        <source>by the draft</source>
        <translation>par le projet</translation>
    </message>
    <message>
        <source>since the draft</source>
        <translation>depuis le projet</translation>
    </message>
    <message>
        <source>by the draft and since</source>
        <translation>par le projet et depuis</translation>
    </message>
    <message>
        <source>dropped by the draft</source>
        <translation>supprimé par le projet</translation>
    </message>
    <message>
        <source>proposed by the draft, dropped since</source>
        <translation>proposé par le projet, abandonné depuis</translation>
    </message>
    <message>
        <source>dropped since the draft</source>
        <translation>supprimé depuis le projet</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Adopté</translation>
    </message>
    <message>
        <source>{0}: not there</source>
        <translation>{0} : absent</translation>
    </message>
    <message>
        <source>not here, comes back later</source>
        <translation>absent ici, revient plus tard</translation>
    </message>
    <message>
        <source>{0}: {1} (a guess)</source>
        <translation>{0} : {1} (supposition)</translation>
    </message>
    <message>
        <source>Since {0} ({1}).</source>
        <translation>Depuis {0} ({1}).</translation>
    </message>
    <message>
        <source>Since {0} ({1}). {2}.</source>
        <translation>Depuis {0} ({1}). {2}.</translation>
    </message>
    <message>
        <source>sponsors of the draft</source>
        <translation>auteurs du projet</translation>
    </message>
    <message>
        <source>joined: {0}</source>
        <translation>se sont joints : {0}</translation>
    </message>
    <message>
        <source>no longer: {0}</source>
        <translation>n’y figurent plus : {0}</translation>
    </message>
    <message>
        <source>none in session {0}</source>
        <translation>aucune à la session {0}</translation>
    </message>
    <message>
        <source>{0}, {1} versions</source>
        <translation>{0}, {1} versions</translation>
    </message>
    <message>
        <source>← → another version · ↑ ↓ another paragraph · Return compares at this place</source>
        <translation>← → autre version · ↑ ↓ autre paragraphe · Entrée compare à cet endroit</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>Copié avec sa référence.</translation>
    </message>
    <message>
        <source>Against {0}…</source>
        <translation>Par rapport à {0}…</translation>
    </message>
    <message>
        <source>Drop the file to add it to this series.</source>
        <translation>Déposez le fichier pour l’ajouter à cette série.</translation>
    </message>
    <message>
        <source>Drag it onto another version to exchange their roles.</source>
        <translation>Faites-la glisser sur une autre version pour échanger leurs rôles.</translation>
    </message>
    <message>
        <source>No roles</source>
        <translation>Aucun rôle</translation>
    </message>
    <message>
        <source>{0}: none</source>
        <translation>{0} : aucune</translation>
    </message>
    <message>
        <source>No version of session {0} is here: choose its file, or drop it here.</source>
        <translation>Il n’y a ici aucune version de la session {0} : choisissez son fichier, ou déposez-le ici.</translation>
    </message>
</context>
<context>
    <name>SeriesCounts</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) in {0}</source>
        <translation>
            <numerusform>%n paragraphe dans {0}</numerusform>
            <numerusform>%n paragraphes dans {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go back to {0}</source>
        <translation>
            <numerusform>%n remonte à {0}</numerusform>
            <numerusform>%n remontent à {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came in {0}</source>
        <translation>
            <numerusform>%n apparu dans {0}</numerusform>
            <numerusform>%n apparus dans {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new</source>
        <translation>
            <numerusform>%n est nouveau</numerusform>
            <numerusform>%n sont nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) changed since the draft</source>
        <translation>
            <numerusform>%n paragraphe modifié depuis le projet</numerusform>
            <numerusform>%n paragraphes modifiés depuis le projet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n conservé</numerusform>
            <numerusform>%n conservés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n abandonné</numerusform>
            <numerusform>%n abandonnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added in negotiation</source>
        <translation>
            <numerusform>%n ajouté lors de la négociation</numerusform>
            <numerusform>%n ajoutés lors de la négociation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n that the draft proposed to change</source>
        <translation>
            <numerusform>sur %n que le projet proposait de modifier</numerusform>
            <numerusform>sur %n que le projet proposait de modifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesHead</name>
    <message>
        <source>older versions are still being compared…</source>
        <translation>les versions antérieures sont encore en cours de comparaison…</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Texte unique</translation>
    </message>
    <message>
        <source>Newest text</source>
        <translation>Texte le plus récent</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Find in all versions</source>
        <translation>Chercher dans toutes les versions</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>How the paper is shown, whatever the colours around it.</source>
        <translation>L’aspect du papier, quelles que soient les couleurs autour.</translation>
    </message>
    <message>
        <source>Size of pages</source>
        <translation>Taille des pages</translation>
    </message>
    <message>
        <source>For newly opened documents.</source>
        <translation>Ce par quoi commence un document qu’on ouvre.</translation>
    </message>
    <message>
        <source>Show whole paragraphs in the structure</source>
        <translation>Montrer les paragraphes entiers dans la structure</translation>
    </message>
    <message>
        <source>Otherwise only the first line of each.</source>
        <translation>Sinon, seulement la première ligne de chacun.</translation>
    </message>
    <message>
        <source>Reopen what was open last time</source>
        <translation>Rouvrir au démarrage ce qui était ouvert</translation>
    </message>
    <message>
        <source>At the same place in each document, even after a crash.</source>
        <translation>Avec la position dans chaque document, même après un incident.</translation>
    </message>
    <message>
        <source>Remember recent files</source>
        <translation>Se souvenir des fichiers récents</translation>
    </message>
    <message>
        <source>Their places and titles are kept on this computer and shown on the start page.</source>
        <translation>Leur emplacement et leur titre sont gardés sur cet ordinateur et montrés sur la page d’accueil.</translation>
    </message>
    <message>
        <source>Date of changes</source>
        <translation>Date des modifications</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Telles qu’imprimées</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>Atténuées</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Inversées</translation>
    </message>
    <message>
        <source>As wide as the view</source>
        <translation>Aussi larges que la vue</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Size on paper</source>
        <translation>Taille sur papier</translation>
    </message>
    <message>
        <source>The time of the export</source>
        <translation>Le moment de l’exportation</translation>
    </message>
    <message>
        <source>The day on which the new version was adopted</source>
        <translation>Le jour de l’adoption de la nouvelle version</translation>
    </message>
    <message>
        <source>Font of the texts</source>
        <translation>Police des textes</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>Taille des textes</translation>
    </message>
    <message>
        <source>Named in the tracked changes of Word files, with the date below.</source>
        <translation>Signe les modifications suivies des fichiers Word, avec la date ci-dessous.</translation>
    </message>
    <message>
        <source>Author of changes</source>
        <translation>Auteur des modifications</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Remove recent files, places, ticks, notes, links by hand and what was open; settings stay.</source>
        <translation>Supprimer les fichiers récents, les positions, les coches, les notes, les liens faits à la main et ce qui était ouvert ; les réglages restent.</translation>
    </message>
    <message>
        <source>Remove recent files, places, ticks, notes, links by hand and what was open? Settings stay.</source>
        <translation>Supprimer les fichiers récents, les positions, les coches, les notes, les liens faits à la main et ce qui était ouvert ? Les réglages restent.</translation>
    </message>
    <message>
        <source>The data it keeps, and where</source>
        <translation>Les données conservées, et où</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SignChip</name>
    <message>
        <source>Show or put aside: {0}</source>
        <translation>Afficher ou écarter : {0}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vider cette liste</translation>
    </message>
    <message>
        <source>Recent resolutions and comparisons</source>
        <translation>Résolutions et comparaisons récentes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Ctrl+K finds every action · F1 shows the keys</source>
        <translation>Ctrl+K trouve chaque action · F1 montre les raccourcis</translation>
    </message>
</context>
<context>
    <name>TabArea</name>
    <message>
        <source>Open documents</source>
        <translation>Documents ouverts</translation>
    </message>
    <message>
        <source>All tabs</source>
        <translation>Tous les onglets</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>Fermer {0}</translation>
    </message>
</context>
<context>
    <name>UnreadDialog</name>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>{0} holds pictures of pages only; its words cannot be found.</source>
        <translation>{0} ne contient que des images de pages ; ses mots sont introuvables.</translation>
    </message>
    <message>
        <source>These files are read again as soon as they change.</source>
        <translation>Ces fichiers seront relus dès qu’ils changeront.</translation>
    </message>
</context>
<context>
    <name>WindowHandlers</name>
    <message>
        <source>Open resolutions</source>
        <translation>Ouvrir des résolutions</translation>
    </message>
    <message>
        <source>Choose the two versions</source>
        <translation>Choisir les deux versions</translation>
    </message>
    <message>
        <source>Choose the version to compare with {0}</source>
        <translation>Choisir la version à comparer avec {0}</translation>
    </message>
    <message numerus="yes">
        <source>Two files can be compared, not %n: choose two.</source>
        <translation>
            <numerusform>On compare deux fichiers, pas %n : choisissez-en deux.</numerusform>
            <numerusform>On compare deux fichiers, pas %n : choisissez-en deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a resolution first; then choose what to compare it with.</source>
        <translation>Ouvrez d’abord une résolution ; choisissez ensuite avec quoi la comparer.</translation>
    </message>
    <message>
        <source>Open a comparison first; then choose a further version.</source>
        <translation>Ouvrez d’abord une comparaison, puis choisissez une autre version.</translation>
    </message>
    <message>
        <source>Choose a further version</source>
        <translation>Choisir une autre version</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Where is {0}?</source>
        <translation>Où se trouve {0} ?</translation>
    </message>
    <message>
        <source>PDF and XML files (*.pdf *.PDF *.xml *.XML);;All files (*)</source>
        <translation>Fichiers PDF et XML (*.pdf *.PDF *.xml *.XML);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
</TS>

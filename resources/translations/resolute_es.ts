<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Resolute</source>
        <translation>Acerca de Resolute</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licencias…</translation>
    </message>
    <message>
        <source>Reads United Nations resolutions and shows what changed between two versions.</source>
        <translation>Lee resoluciones de las Naciones Unidas y muestra lo que cambió entre dos versiones.</translation>
    </message>
    <message>
        <source>Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation>Software libre con la Licencia Pública General Affero de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Its complete source is published with each release, beside the installers.</source>
        <translation>Todo su código fuente se publica con cada versión, junto a los instaladores.</translation>
    </message>
    <message>
        <source>Built on {0}, {1}, diff-match-patch and RapidFuzz.</source>
        <translation>Construido con {0}, {1}, diff-match-patch y RapidFuzz.</translation>
    </message>
    <message>
        <source>It never uses the network. It is not a product of the United Nations.</source>
        <translation>Nunca utiliza la red. No es un producto de las Naciones Unidas.</translation>
    </message>
    <message>
        <source>Documents are read by processes that can open no file, no connection and no other program.</source>
        <translation>Los documentos se leen en procesos que no pueden abrir archivos, conexiones ni otros programas.</translation>
    </message>
    <message>
        <source>Documents are read by processes of their own, which this system does not keep from: {0}.</source>
        <translation>Los documentos se leen en procesos aparte, a los que este sistema no impide: {0}.</translation>
    </message>
    <message>
        <source>reading files</source>
        <translation>leer archivos</translation>
    </message>
    <message>
        <source>writing files</source>
        <translation>escribir archivos</translation>
    </message>
    <message>
        <source>using the network</source>
        <translation>usar la red</translation>
    </message>
    <message>
        <source>starting programs</source>
        <translation>iniciar programas</translation>
    </message>
    <message>
        <source>ending other programs</source>
        <translation>cerrar otros programas</translation>
    </message>
    <message>
        <source>{0}, commit {1}</source>
        <translation>{0}, commit {1}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Compare two files…</source>
        <translation>Comparar dos archivos…</translation>
    </message>
    <message>
        <source>Compare this with…</source>
        <translation>Comparar este texto con…</translation>
    </message>
    <message>
        <source>Add a version…</source>
        <translation>Añadir una versión…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Vista previa de impresión…</translation>
    </message>
    <message>
        <source>Print the list of changes…</source>
        <translation>Imprimir la lista de cambios…</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Cerrar la pestaña</translation>
    </message>
    <message>
        <source>Close other tabs</source>
        <translation>Cerrar las demás pestañas</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation>Reabrir la pestaña cerrada</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Edit the table of verbs</source>
        <translation>Editar la tabla de verbos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copiar con la referencia</translation>
    </message>
    <message>
        <source>Undo note, tick or link</source>
        <translation>Deshacer nota, marca o enlace</translation>
    </message>
    <message>
        <source>Redo note, tick or link</source>
        <translation>Rehacer nota, marca o enlace</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Flag: object</source>
        <translation>Señal: objetar</translation>
    </message>
    <message>
        <source>Flag: support</source>
        <translation>Señal: apoyar</translation>
    </message>
    <message>
        <source>Flag: ask</source>
        <translation>Señal: preguntar</translation>
    </message>
    <message>
        <source>Keep note for the new version</source>
        <translation>Conservar la nota para la nueva versión</translation>
    </message>
    <message>
        <source>All my notes…</source>
        <translation>Todas mis notas…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>Dos páginas juntas</translation>
    </message>
    <message>
        <source>Pages as printed</source>
        <translation>Páginas como impresas</translation>
    </message>
    <message>
        <source>Dimmed pages</source>
        <translation>Páginas atenuadas</translation>
    </message>
    <message>
        <source>Inverted pages</source>
        <translation>Páginas invertidas</translation>
    </message>
    <message>
        <source>First lines only</source>
        <translation>Solo las primeras líneas</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>System colours</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Ir a la página</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Párrafo siguiente</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Párrafo anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Back from a footnote</source>
        <translation>Volver de la nota</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Pestaña anterior</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Texto con marcas</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Mark change as read</source>
        <translation>Marcar el cambio como leído</translation>
    </message>
    <message>
        <source>Read, and on to the next unread</source>
        <translation>Leído, y al siguiente sin leer</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>Solo sin leer</translation>
    </message>
    <message>
        <source>See on the page</source>
        <translation>Ver en la página</translation>
    </message>
    <message>
        <source>List of changes</source>
        <translation>Lista de cambios</translation>
    </message>
    <message>
        <source>Show identical ones</source>
        <translation>Mostrar los idénticos</translation>
    </message>
    <message>
        <source>Swap old and new</source>
        <translation>Intercambiar anterior y nueva</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Enlazar con…</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Desenlazar</translation>
    </message>
    <message>
        <source>Not a move</source>
        <translation>No es un traslado</translation>
    </message>
    <message>
        <source>Scroll pages together</source>
        <translation>Desplazar las páginas a la vez</translation>
    </message>
    <message>
        <source>Tie pages at these places</source>
        <translation>Vincular las páginas en estos lugares</translation>
    </message>
    <message>
        <source>Read the old version</source>
        <translation>Leer la versión anterior</translation>
    </message>
    <message>
        <source>Read the new version</source>
        <translation>Leer la nueva versión</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Newest text</source>
        <translation>Texto más reciente</translation>
    </message>
    <message>
        <source>History step by step</source>
        <translation>Historial paso a paso</translation>
    </message>
    <message>
        <source>Compare here</source>
        <translation>Comparar aquí</translation>
    </message>
    <message>
        <source>Read this version</source>
        <translation>Leer esta versión</translation>
    </message>
    <message>
        <source>This version is the base</source>
        <translation>Esta versión es la base</translation>
    </message>
    <message>
        <source>This version is the draft</source>
        <translation>Esta versión es el proyecto</translation>
    </message>
    <message>
        <source>This version is what was adopted</source>
        <translation>Esta versión es el texto aprobado</translation>
    </message>
    <message>
        <source>No roles, a plain series</source>
        <translation>Sin funciones, serie simple</translation>
    </message>
    <message>
        <source>Export against…</source>
        <translation>Exportar respecto de…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Find agreed language</source>
        <translation>Buscar lenguaje acordado</translation>
    </message>
    <message>
        <source>Open what is cited here…</source>
        <translation>Abrir lo que aquí se cita…</translation>
    </message>
    <message>
        <source>Show the series</source>
        <translation>Mostrar la serie</translation>
    </message>
    <message>
        <source>Compare with the version before</source>
        <translation>Comparar con la versión anterior</translation>
    </message>
    <message>
        <source>Requests and citations</source>
        <translation>Peticiones y citas</translation>
    </message>
    <message>
        <source>Add a folder to the library…</source>
        <translation>Añadir una carpeta a la biblioteca…</translation>
    </message>
    <message>
        <source>Look for new and changed files</source>
        <translation>Buscar archivos nuevos y modificados</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>Buscar una acción…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Qué significan las marcas</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>What is read, and what is not</source>
        <translation>Qué se lee y qué no</translation>
    </message>
    <message>
        <source>The data it keeps, and where</source>
        <translation>Qué datos guarda y dónde</translation>
    </message>
    <message>
        <source>Open the folder of reports</source>
        <translation>Abrir la carpeta de informes</translation>
    </message>
    <message>
        <source>About Resolute</source>
        <translation>Acerca de Resolute</translation>
    </message>
</context>
<context>
    <name>AllNotes</name>
    <message>
        <source>All my notes</source>
        <translation>Todas mis notas</translation>
    </message>
    <message>
        <source>There are no notes yet: M writes one on a paragraph.</source>
        <translation>Todavía no hay notas: M escribe una sobre un párrafo.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
</context>
<context>
    <name>BriefPane</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save as a Word document or web page</source>
        <translation>Guardar como documento de Word o página web</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Flag a paragraph with M, or show all that is to read.</source>
        <translation>Señale un párrafo con M o muestre todo lo que hay que leer.</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CameAbout</name>
    <message>
        <source>How this language came about</source>
        <translation>Cómo surgió esta redacción</translation>
    </message>
</context>
<context>
    <name>ChangedLine</name>
    <message>
        <source>{0} has changed on disk. What is shown here is what was read.</source>
        <translation>{0} ha cambiado en el disco. Aquí se muestra lo que se leyó.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
</context>
<context>
    <name>Cited</name>
    <message>
        <source>Nothing that is cited here is in the library.</source>
        <translation>Nada de lo que aquí se cita está en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Order of the changes</source>
        <translation>Orden de los cambios</translation>
    </message>
    <message>
        <source>{0} · unread only</source>
        <translation>{0} · solo sin leer</translation>
    </message>
    <message>
        <source>List only what is left to read (U)</source>
        <translation>Mostrar solo lo que queda por leer (U)</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>Show or put aside; with Ctrl, show nothing else</source>
        <translation>Mostrar o apartar; con Ctrl, mostrar solo esto</translation>
    </message>
    <message>
        <source>Kinds of change that are shown</source>
        <translation>Tipos de cambio que se muestran</translation>
    </message>
    <message>
        <source>Find in both versions</source>
        <translation>Buscar en ambas versiones</translation>
    </message>
    <message>
        <source>Find in changed words alone</source>
        <translation>Buscar solo en las palabras cambiadas</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>sin resultados</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Texto con marcas</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Swap old and new</source>
        <translation>Intercambiar anterior y nueva</translation>
    </message>
    <message>
        <source>No pages: {0} was read from an XML file.</source>
        <translation>Sin páginas: {0} se leyó de un archivo XML.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Compare them all the same</source>
        <translation>Compararlos de todos modos</translation>
    </message>
    <message>
        <source>Compare with {0}…</source>
        <translation>Comparar con {0}…</translation>
    </message>
    <message>
        <source>The brief was copied.</source>
        <translation>Se ha copiado el resumen.</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>Copiado con su referencia.</translation>
    </message>
    <message>
        <source>Overview of the changes</source>
        <translation>Vista general de los cambios</translation>
    </message>
    <message>
        <source>Where the changes lie in the document</source>
        <translation>Dónde están los cambios en el documento</translation>
    </message>
    <message>
        <source>Pages of the old version</source>
        <translation>Páginas de la versión anterior</translation>
    </message>
    <message>
        <source>Pages of the new version</source>
        <translation>Páginas de la nueva versión</translation>
    </message>
    <message>
        <source>Tie
here</source>
        <translation>Vincular
aquí</translation>
    </message>
    <message>
        <source>Tie the pages at the places in view (Shift+T)</source>
        <translation>Vincular las páginas en los lugares a la vista (Mayús+T)</translation>
    </message>
    <message>
        <source>The pages scroll together: loosen them (T)</source>
        <translation>Las páginas se desplazan a la vez: desvincularlas (T)</translation>
    </message>
    <message>
        <source>The pages scroll apart: tie them (T)</source>
        <translation>Las páginas se desplazan por separado: vincularlas (T)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Shall, may</source>
        <translation>Deberá, podrá</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Negación</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verbo</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>As the text runs</source>
        <translation>En el orden del texto</translation>
    </message>
    <message>
        <source>Most important first</source>
        <translation>Por importancia</translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>Lo suprimido</translation>
    </message>
    <message>
        <source>Stronger verb: {0} → {1}</source>
        <translation>Verbo más fuerte: {0} → {1}</translation>
    </message>
    <message>
        <source>Weaker verb: {0} → {1}</source>
        <translation>Verbo más débil: {0} → {1}</translation>
    </message>
    <message>
        <source>Verb aged: {0} → {1}</source>
        <translation>Verbo ahora retrospectivo: {0} → {1}</translation>
    </message>
    <message>
        <source>Another verb: {0} → {1}</source>
        <translation>Otro verbo: {0} → {1}</translation>
    </message>
    <message>
        <source>Only the translation changed: not reworded in {0}</source>
        <translation>Solo cambió la traducción: sin nueva redacción en {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}; beside them {1}</source>
        <translation>{0}; además, {1}</translation>
    </message>
    <message>
        <source>from {0} on, numbers differ</source>
        <translation>desde {0}, los números difieren</translation>
    </message>
    <message>
        <source>from {0} on, numbers rise by {1}</source>
        <translation>desde {0}, los números suben en {1}</translation>
    </message>
    <message>
        <source>from {0} on, numbers fall by {1}</source>
        <translation>desde {0}, los números bajan en {1}</translation>
    </message>
    <message>
        <source>from {0} on, numbers rise by {1} to {2}</source>
        <translation>desde {0}, los números suben entre {1} y {2}</translation>
    </message>
    <message>
        <source>from {0} on, numbers fall by {1} to {2}</source>
        <translation>desde {0}, los números bajan entre {1} y {2}</translation>
    </message>
    <message>
        <source>Old number</source>
        <translation>Número anterior</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Número nuevo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>moved from {0}</source>
        <translation>trasladado desde {0}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>suprimido</translation>
    </message>
    <message>
        <source>{0} moved to {1}</source>
        <translation>{0} trasladado a {1}</translation>
    </message>
    <message>
        <source>[removed: {0}]</source>
        <translation>[suprimido: {0}]</translation>
    </message>
    <message>
        <source>[new: {0}]</source>
        <translation>[nuevo: {0}]</translation>
    </message>
    <message>
        <source>Not in {0}</source>
        <translation>No está en {0}</translation>
    </message>
    <message>
        <source>N next · P previous · Space reads on</source>
        <translation>N siguiente · P anterior · Espacio: leído y al siguiente</translation>
    </message>
    <message>
        <source>Change {0} of {1}</source>
        <translation>Cambio {0} de {1}</translation>
    </message>
    <message>
        <source>This is the last change.</source>
        <translation>Este es el último cambio.</translation>
    </message>
    <message>
        <source>This is the first change.</source>
        <translation>Este es el primer cambio.</translation>
    </message>
    <message>
        <source>All that is to read has been read.</source>
        <translation>Se ha leído todo lo que hay que leer.</translation>
    </message>
    <message>
        <source>There is nothing more to undo or redo.</source>
        <translation>No hay nada más que deshacer o rehacer.</translation>
    </message>
    <message>
        <source>Paragraphs of both versions</source>
        <translation>Párrafos de ambas versiones</translation>
    </message>
    <message>
        <source>Pages of both versions</source>
        <translation>Páginas de ambas versiones</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n identical paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo idéntico</numerusform>
            <numerusform>%n párrafos idénticos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical heading(s)</source>
        <translation>
            <numerusform>%n epígrafe idéntico</numerusform>
            <numerusform>%n epígrafes idénticos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) without a change that is shown</source>
        <translation>
            <numerusform>%n párrafo sin cambios mostrados</numerusform>
            <numerusform>%n párrafos sin cambios mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>%n por leer</numerusform>
            <numerusform>%n por leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n reformulado</numerusform>
            <numerusform>%n reformulados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other figures</source>
        <translation>
            <numerusform>%n con otras cifras</numerusform>
            <numerusform>%n con otras cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n suprimido</numerusform>
            <numerusform>%n suprimidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rolled forward</source>
        <translation>
            <numerusform>%n con actualización de rutina</numerusform>
            <numerusform>%n con actualización de rutina</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in spelling only</source>
        <translation>
            <numerusform>%n solo en la ortografía</numerusform>
            <numerusform>%n solo en la ortografía</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in “also” or “further” only</source>
        <translation>
            <numerusform>%n solo en «también» o «además»</numerusform>
            <numerusform>%n solo en «también» o «además»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) put aside</source>
        <translation>
            <numerusform>%n tipo apartado</numerusform>
            <numerusform>%n tipos apartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not shown in full</source>
        <translation>
            <numerusform>%n cambio no mostrado por completo</numerusform>
            <numerusform>%n cambios no mostrados por completo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical</source>
        <translation>
            <numerusform>%n idéntico</numerusform>
            <numerusform>%n idénticos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paired</source>
        <translation>
            <numerusform>%n emparejado</numerusform>
            <numerusform>%n emparejados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same change in %n paragraph(s)</source>
        <translation>
            <numerusform>El mismo cambio en %n párrafo</numerusform>
            <numerusform>El mismo cambio en %n párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedNotes</name>
    <message numerus="yes">
        <source>%n flagged or noted</source>
        <translation>
            <numerusform>%n señalado o anotado</numerusform>
            <numerusform>%n señalados o anotados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n to read</source>
        <translation>
            <numerusform>todo lo que hay que leer: %n</numerusform>
            <numerusform>todo lo que hay que leer: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without a place</source>
        <translation>
            <numerusform>%n nota sin lugar</numerusform>
            <numerusform>%n notas sin lugar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo</numerusform>
            <numerusform>%n párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-paragraph(s)</source>
        <translation>
            <numerusform>%n apartado</numerusform>
            <numerusform>%n apartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop one resolution to read it, two to compare them</source>
        <translation>Suelte una resolución para leerla, dos para compararlas</translation>
    </message>
    <message>
        <source>PDF files of United Nations resolutions; nothing leaves this computer</source>
        <translation>Archivos PDF de resoluciones de las Naciones Unidas; nada sale de este equipo</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Compare two files…</source>
        <translation>Comparar dos archivos…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar el ejemplo</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Add the folder where you keep resolutions</source>
        <translation>Añada la carpeta donde guarda las resoluciones</translation>
    </message>
    <message>
        <source>Paste a phrase: where has it been agreed before?</source>
        <translation>Pegue una expresión: ¿dónde se ha acordado antes?</translation>
    </message>
    <message>
        <source>Search every paragraph of your resolutions</source>
        <translation>Busque en cada párrafo de sus resoluciones</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”</source>
        <translation>Nada encontrado para «{0}»</translation>
    </message>
    <message>
        <source>Its PDF and XML files are read in the background, on this computer; they stay as they are.</source>
        <translation>Sus archivos PDF y XML se leen en segundo plano, en este equipo; quedan como están.</translation>
    </message>
    <message>
        <source>Or press G on a paragraph that is open in any tab.</source>
        <translation>O pulse G en un párrafo abierto en cualquier pestaña.</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, beginnings (educ*), AND, OR, NOT, or a symbol such as 78/229</source>
        <translation>Palabras, &quot;expresiones&quot;, comienzos (educ*), AND, OR, NOT, o una signatura como 78/229</translation>
    </message>
    <message>
        <source>Some kinds of paragraphs are left out on the left; “Show all” brings them back.</source>
        <translation>Algunos párrafos están excluidos a la izquierda; «Mostrar todo» los recupera.</translation>
    </message>
    <message>
        <source>Try fewer words of the phrase, or the whole paragraph around it.</source>
        <translation>Pruebe con menos palabras o con el párrafo entero.</translation>
    </message>
    <message>
        <source>Try fewer words, or the beginning of one with a star: educ*</source>
        <translation>Pruebe con menos palabras o con el comienzo de una y un asterisco: educ*</translation>
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
        <translation>Aprobada el</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Tema del programa</translation>
    </message>
    <message>
        <source>All changes are in this file, also those put aside in the window: {0}.</source>
        <translation>Este archivo contiene todos los cambios, también los apartados en la ventana: {0}.</translation>
    </message>
    <message>
        <source>As in {0}</source>
        <translation>Como en {0}</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamamiento</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Correspondencias</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>Distribuida el</translation>
    </message>
    <message>
        <source>Document cited</source>
        <translation>Documento citado</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Suposición</translation>
    </message>
    <message>
        <source>Histories</source>
        <translation>Historiales</translation>
    </message>
    <message>
        <source>How paragraph numbers changed</source>
        <translation>Cómo cambió la numeración de los párrafos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Left out by choice: {0}.</source>
        <translation>Omitido por elección: {0}.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Trasladado</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Naturaleza</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Texto nuevo</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nueva versión</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Palabras nuevas</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Old text</source>
        <translation>Texto anterior</translation>
    </message>
    <message>
        <source>Old version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Old {0}: {1}</source>
        <translation>Antiguo {0}: {1}</translation>
    </message>
    <message>
        <source>On condition</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Reading budget</source>
        <translation>Lectura pendiente</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Texto con marcas</translation>
    </message>
    <message>
        <source>Removed words</source>
        <translation>Palabras suprimidas</translation>
    </message>
    <message>
        <source>Removed words are red and struck through, new ones blue and underlined, rolled forward ones grey.</source>
        <translation>Las palabras suprimidas van en rojo y tachadas, las nuevas en azul y subrayadas, las de actualización de rutina en gris.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Período de sesiones</translation>
    </message>
    <message>
        <source>Session {0}: none.</source>
        <translation>Período de sesiones {0}: ninguna.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Table of changes</source>
        <translation>Tabla de cambios</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The original pages are not part of this file, because the files that the two texts were read from were not given.</source>
        <translation>Las páginas originales no forman parte de este archivo, porque no se indicaron los archivos de los que se leyeron los dos textos.</translation>
    </message>
    <message>
        <source>The same change in several paragraphs</source>
        <translation>El mismo cambio en varios párrafos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Inseguro</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What is gone from the old text</source>
        <translation>Lo que desapareció del texto anterior</translation>
    </message>
    <message>
        <source>What to read first</source>
        <translation>Qué leer primero</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>also, further</source>
        <translation>también, además</translation>
    </message>
    <message>
        <source>also, further or again only</source>
        <translation>solo también, además o nuevamente</translation>
    </message>
    <message>
        <source>and quietly what is rolled forward or no change of substance</source>
        <translation>y, discretamente, lo que se actualiza de rutina o no cambia el fondo</translation>
    </message>
    <message>
        <source>came</source>
        <translation>apareció</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>reapareció</translation>
    </message>
    <message>
        <source>came with {0}</source>
        <translation>llegó con {0}</translation>
    </message>
    <message>
        <source>carried on</source>
        <translation>se mantiene</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>connective</source>
        <translation>conector</translation>
    </message>
    <message>
        <source>crossed between preamble and operative part</source>
        <translation>pasó entre preámbulo y parte dispositiva</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>suprimido</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>cifras</translation>
    </message>
    <message>
        <source>figures changed</source>
        <translation>cifras cambiadas</translation>
    </message>
    <message>
        <source>footnotes changed</source>
        <translation>notas cambiadas</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>suposición</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>idéntico</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>unido</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>moved from {0}</source>
        <translation>trasladado desde {0}</translation>
    </message>
    <message>
        <source>moved to {0}</source>
        <translation>trasladado a {0}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>new words</source>
        <translation>palabras nuevas</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>no está aquí</translation>
    </message>
    <message>
        <source>paragraphs in the new text</source>
        <translation>párrafos del texto nuevo</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>suprimido</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>con otro número</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reformulado</translation>
    </message>
    <message>
        <source>rolled forward</source>
        <translation>actualización de rutina</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>rutina</translation>
    </message>
    <message>
        <source>since {0} ({1})</source>
        <translation>desde {0} ({1})</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>ortografía</translation>
    </message>
    <message>
        <source>split</source>
        <translation>dividido</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>the words that came with it</source>
        <translation>las palabras que llegaron con ella</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>por leer</translation>
    </message>
    <message>
        <source>typographic</source>
        <translation>tipográfico</translation>
    </message>
    <message>
        <source>typographic only</source>
        <translation>solo tipografía</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>inseguro</translation>
    </message>
    <message>
        <source>verb changed</source>
        <translation>verbo cambiado</translation>
    </message>
    <message>
        <source>went</source>
        <translation>desapareció</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>redacción</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{0} ({1}): {2}</source>
        <translation>{0} ({1}): {2}</translation>
    </message>
    <message>
        <source>{0} are new</source>
        <translation>{0} son nuevos</translation>
    </message>
    <message>
        <source>{0} came in {1}</source>
        <translation>{0} aparecieron en {1}</translation>
    </message>
    <message>
        <source>{0} go back to {1}</source>
        <translation>{0} se remontan a {1}</translation>
    </message>
    <message>
        <source>{0} has no pages to mark, so that they are not part of this file.</source>
        <translation>{0} no tiene páginas que marcar, por lo que no forman parte de este archivo.</translation>
    </message>
    <message>
        <source>{0} is left out. {1}</source>
        <translation>{0} queda fuera. {1}</translation>
    </message>
    <message>
        <source>{0} moved to {1}</source>
        <translation>{0} trasladado a {1}</translation>
    </message>
    <message>
        <source>{0} paragraphs in {1}</source>
        <translation>{0} párrafos en {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>{0}; beside them {1}</source>
        <translation>{0}; además, {1}</translation>
    </message>
    <message>
        <source>“{0}” became “{1}” {2}</source>
        <translation>«{0}» pasó a ser «{1}» {2}</translation>
    </message>
    <message>
        <source>“{0}” inserted {1}</source>
        <translation>«{0}» insertado {1}</translation>
    </message>
    <message>
        <source>“{0}” taken out {1}</source>
        <translation>«{0}» retirado {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n also, further</source>
        <translation>
            <numerusform>%n también, además</numerusform>
            <numerusform>%n también, además</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures changed</source>
        <translation>
            <numerusform>%n con otras cifras</numerusform>
            <numerusform>%n con otras cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnotes changed</source>
        <translation>
            <numerusform>%n con otras notas</numerusform>
            <numerusform>%n con otras notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical</source>
        <translation>
            <numerusform>%n idéntico</numerusform>
            <numerusform>%n idénticos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to read</source>
        <translation>
            <numerusform>%n más por leer</numerusform>
            <numerusform>%n más por leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n trasladado</numerusform>
            <numerusform>%n trasladados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) without a change that is shown</source>
        <translation>
            <numerusform>%n párrafo sin cambios mostrados</numerusform>
            <numerusform>%n párrafos sin cambios mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n suprimido</numerusform>
            <numerusform>%n suprimidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renumbered</source>
        <translation>
            <numerusform>%n con otro número</numerusform>
            <numerusform>%n con otro número</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n reformulado</numerusform>
            <numerusform>%n reformulados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rolled forward</source>
        <translation>
            <numerusform>%n con actualización de rutina</numerusform>
            <numerusform>%n con actualización de rutina</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spelling</source>
        <translation>
            <numerusform>%n en la ortografía</numerusform>
            <numerusform>%n en la ortografía</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>%n por leer</numerusform>
            <numerusform>%n por leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged heading(s)</source>
        <translation>
            <numerusform>%n epígrafe sin cambios</numerusform>
            <numerusform>%n epígrafes sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo sin cambios</numerusform>
            <numerusform>%n párrafos sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verb changed</source>
        <translation>
            <numerusform>%n con otro verbo</numerusform>
            <numerusform>%n con otro verbo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n paragraph(s)</source>
        <translation>
            <numerusform>en %n párrafo</numerusform>
            <numerusform>en %n párrafos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Escrito en {0}.</translation>
    </message>
    <message>
        <source>Written to {0}, with the changes that are put aside here.</source>
        <translation>Escrito en {0}, con los cambios que aquí están apartados.</translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation>Escribiendo {0}…</translation>
    </message>
    <message>
        <source>{0}, with every change</source>
        <translation>{0}, con todos los cambios</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Session {0}</source>
        <translation>Período de sesiones {0}</translation>
    </message>
    <message>
        <source>Agenda item {0}</source>
        <translation>Tema {0} del programa</translation>
    </message>
    <message>
        <source>Adopted {0}</source>
        <translation>Aprobada el {0}</translation>
    </message>
    <message>
        <source>{0}, meeting {1}</source>
        <translation>{0}, {1}ª sesión</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in text and pages</source>
        <translation>Buscar en el texto y las páginas</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encontró</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>FoldersPane</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Read the rest another time</source>
        <translation>Leer el resto en otro momento</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Update, remove or forget what is in the library</source>
        <translation>Actualizar, quitar u olvidar lo que hay en la biblioteca</translation>
    </message>
    <message>
        <source>Not to be reached now: {0}</source>
        <translation>No accesible ahora: {0}</translation>
    </message>
    <message>
        <source>Look for new and changed files now</source>
        <translation>Buscar ahora archivos nuevos y modificados</translation>
    </message>
    <message>
        <source>What could not be read…</source>
        <translation>Lo que no se pudo leer…</translation>
    </message>
    <message>
        <source>Remove {0} from the library</source>
        <translation>Quitar {0} de la biblioteca</translation>
    </message>
    <message>
        <source>Forget everything that was read</source>
        <translation>Olvidar todo lo leído</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Words by age</source>
        <translation>Palabras por antigüedad</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Compare here</source>
        <translation>Comparar aquí</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>History of the paragraph</source>
        <translation>Historial del párrafo</translation>
    </message>
    <message>
        <source>{0} (went)</source>
        <translation>{0} (desaparecido)</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>LedgerCounts</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n petición</numerusform>
            <numerusform>%n peticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) cited</source>
        <translation>
            <numerusform>%n documento citado</numerusform>
            <numerusform>%n documentos citados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them guess(es)</source>
        <translation>
            <numerusform>%n de ellas es una suposición</numerusform>
            <numerusform>%n de ellas son suposiciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerHead</name>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Narrow by words</source>
        <translation>Acotar por palabras</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>No line fits: choose all kinds, or narrow by other words.</source>
        <translation>Ninguna línea coincide: elija todos los tipos u otras palabras.</translation>
    </message>
    <message>
        <source>The paragraph of the line chosen</source>
        <translation>El párrafo de la línea elegida</translation>
    </message>
    <message>
        <source>Requests and citations · {0}</source>
        <translation>Peticiones y citas · {0}</translation>
    </message>
    <message>
        <source>Line {0} of {1} · Return opens the paragraph</source>
        <translation>Línea {0} de {1} · Intro abre el párrafo</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>Copiado con su referencia.</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
</context>
<context>
    <name>Ledgers</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Tema del programa</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamamiento</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>carried on</source>
        <translation>se mantiene</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>suprimido</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>On condition</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Document cited</source>
        <translation>Documento citado</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>A guess: the paragraph can be read in another way.</source>
        <translation>Suposición: el párrafo puede leerse de otro modo.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>the same since</source>
        <translation>igual desde entonces</translation>
    </message>
    <message>
        <source>Choose a folder with resolutions</source>
        <translation>Elegir una carpeta con resoluciones</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Preámbulo</translation>
    </message>
    <message>
        <source>Operative part</source>
        <translation>Parte dispositiva</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Período de sesiones</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>las mismas palabras</translation>
    </message>
    <message>
        <source>near, {0} %</source>
        <translation>cercano, {0} %</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>desde {0}</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>Leyendo {0} de {1}</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Ninguna carpeta todavía</translation>
    </message>
    <message>
        <source>looking for new files…</source>
        <translation>buscando archivos nuevos…</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
</context>
<context>
    <name>LibraryCounts</name>
    <message numerus="yes">
        <source>%n resolution(s)</source>
        <translation>
            <numerusform>%n resolución</numerusform>
            <numerusform>%n resoluciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) found</source>
        <translation>
            <numerusform>%n párrafo encontrado</numerusform>
            <numerusform>%n párrafos encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same words</source>
        <translation>
            <numerusform>%n con las mismas palabras</numerusform>
            <numerusform>%n con las mismas palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read</source>
        <translation>
            <numerusform>%n archivo no se puede leer</numerusform>
            <numerusform>%n archivos no se pueden leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryField</name>
    <message>
        <source>Search your library: words, a phrase, a symbol</source>
        <translation>Buscar en su biblioteca: palabras, una expresión, una signatura</translation>
    </message>
    <message>
        <source>Search your library</source>
        <translation>Buscar en su biblioteca</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Add the folder where you keep resolutions to search all of them at once</source>
        <translation>Añada la carpeta donde guarda las resoluciones para buscar en todas a la vez</translation>
    </message>
</context>
<context>
    <name>LibraryHandlers</name>
    <message>
        <source>Choose a paragraph first, or paste a phrase here.</source>
        <translation>Elija primero un párrafo o pegue aquí una expresión.</translation>
    </message>
    <message>
        <source>Open a resolution first, or search the library.</source>
        <translation>Abra primero una resolución o busque en la biblioteca.</translation>
    </message>
    <message>
        <source>Reading what is asked and cited…</source>
        <translation>Leyendo lo que se pide y se cita…</translation>
    </message>
    <message>
        <source>No version before it is known in the library.</source>
        <translation>La biblioteca no conoce ninguna versión anterior.</translation>
    </message>
    <message>
        <source>No other version of it is in the library.</source>
        <translation>No hay otra versión en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>LibraryLine</name>
    <message>
        <source>{0}, the version before, is in your library</source>
        <translation>{0}, la versión anterior, está en su biblioteca</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare with the version before (Ctrl+B)</source>
        <translation>Comparar con la versión anterior (Ctrl+B)</translation>
    </message>
    <message>
        <source>Show the series</source>
        <translation>Mostrar la serie</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>Cerrar esta línea</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Narrow what was found</source>
        <translation>Acotar los resultados</translation>
    </message>
    <message>
        <source>Paragraphs found</source>
        <translation>Párrafos encontrados</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Mostrar {0} más</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sale de este equipo</translation>
    </message>
    <message>
        <source>Result {0} of {1}</source>
        <translation>Resultado {0} de {1}</translation>
    </message>
    <message>
        <source>↑ ↓ another · Return opens it at its place · G finds agreed language</source>
        <translation>↑ ↓ otro · Intro lo abre en su lugar · G busca lenguaje acordado</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>Copiado con su referencia.</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>Link {0} to…</source>
        <translation>Enlazar {0} con…</translation>
    </message>
    <message>
        <source>Likely partners</source>
        <translation>Parejas probables</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlazar</translation>
    </message>
    <message>
        <source>Link these two alone (Return)</source>
        <translation>Enlazar solo estos dos (Intro)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Link it together with what the other one is linked with (Shift+Return)</source>
        <translation>Enlazarlo junto con aquello a lo que el otro está enlazado (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No other paragraph can be its partner.</source>
        <translation>Ningún otro párrafo puede ser su pareja.</translation>
    </message>
</context>
<context>
    <name>LooseNotesLine</name>
    <message>
        <source>All my notes…</source>
        <translation>Todas mis notas…</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>MarksPage</name>
    <message>
        <source>What the marks mean</source>
        <translation>Qué significan las marcas</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>Only the old version has them.</source>
        <translation>Solo están en la versión anterior.</translation>
    </message>
    <message>
        <source>Only the new version has them.</source>
        <translation>Solo están en la nueva versión.</translation>
    </message>
    <message>
        <source>They differ in a way that needs no reading.</source>
        <translation>Difieren de un modo que no hace falta leer.</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Paragraphs and versions</source>
        <translation>Párrafos y versiones</translation>
    </message>
    <message>
        <source>Compare here</source>
        <translation>Comparar aquí</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>Abrir esta versión</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Comparación</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Serie</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A footnote came, went or changed, or is called elsewhere.</source>
        <translation>Una nota apareció, desapareció o cambió, o se la llama desde otro lugar.</translation>
    </message>
    <message>
        <source>A paragraph of the new version that the old one does not have.</source>
        <translation>Un párrafo de la nueva versión que la anterior no tiene.</translation>
    </message>
    <message>
        <source>A paragraph of the old version that the new one does not have.</source>
        <translation>Un párrafo de la versión anterior que la nueva no tiene.</translation>
    </message>
    <message>
        <source>A picture in the text is missing here ({0}); look at the printed page.</source>
        <translation>Falta aquí una imagen del texto ({0}); mire la página impresa.</translation>
    </message>
    <message>
        <source>A picture stands among the words of page {0}; what it shows is missing here: look at the page.</source>
        <translation>Hay una imagen entre las palabras de la página {0}; lo que muestra falta aquí: mire la página.</translation>
    </message>
    <message>
        <source>A watermark lies across page {0}; it is left out of the text.</source>
        <translation>Una marca de agua cruza la página {0}; no forma parte del texto.</translation>
    </message>
    <message>
        <source>A watermark lies across {1} pages, the first of them page {0}; it is left out of the text.</source>
        <translation>Una marca de agua cruza {1} páginas, la primera de ellas la página {0}; no forma parte del texto.</translation>
    </message>
    <message>
        <source>Akoma Ntoso, in XML</source>
        <translation>Akoma Ntoso, en XML</translation>
    </message>
    <message>
        <source>Also, further</source>
        <translation>También, además</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Both originals are needed to mark the changes on their pages; {0} was given.</source>
        <translation>Se necesitan los dos originales para marcar los cambios en sus páginas; se indicó {0}.</translation>
    </message>
    <message>
        <source>By the printed numbers, page {0} of {1} is missing in the file.</source>
        <translation>Según los números impresos, falta en el archivo la página {0} de {1}.</translation>
    </message>
    <message>
        <source>By the printed numbers, {2} of {1} pages are missing in the file, the first of them page {0}.</source>
        <translation>Según los números impresos, faltan en el archivo {2} de {1} páginas, la primera de ellas la página {0}.</translation>
    </message>
    <message>
        <source>Capitals, punctuation, hyphens or spelling differ, nothing else.</source>
        <translation>Difieren mayúsculas, puntuación, guiones u ortografía, nada más.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Chapeau</source>
        <translation>Encabezamiento</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Comparing {0} came to a standstill and was given up; close other programs and try again.</source>
        <translation>La comparación de {0} se detuvo y se abandonó; cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Comparing {0} made the reader stop twice; please report it, with both files.</source>
        <translation>La comparación de {0} detuvo el lector dos veces; le rogamos que lo comunique, con ambos archivos.</translation>
    </message>
    <message>
        <source>Comparing {0} made the reader stop; it is being tried once more.</source>
        <translation>La comparación de {0} detuvo el lector; se está intentando una vez más.</translation>
    </message>
    <message>
        <source>Comparing {0} needs more memory than it may take and was given up; compare shorter documents.</source>
        <translation>La comparación de {0} necesita más memoria de la que puede usar y se abandonó; compare documentos más cortos.</translation>
    </message>
    <message>
        <source>Comparing {0} took too long and was given up; please report it, with both files.</source>
        <translation>La comparación de {0} tardó demasiado y se abandonó; le rogamos que lo comunique, con ambos archivos.</translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation>Suprimido.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Footnote {0} was not found between {2} and {3}.</source>
        <translation>No se encontró la nota {0} entre {2} y {3}.</translation>
    </message>
    <message>
        <source>Footnotes {0} to {1} were not found between {2} and {3}.</source>
        <translation>No se encontraron las notas {0} a {1} entre {2} y {3}.</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>In its place stands {0}, which is new.</source>
        <translation>En su lugar figura {0}, que es nuevo.</translation>
    </message>
    <message>
        <source>It is a corrigendum to {0}, not a text of its own.</source>
        <translation>Es una corrección de {0}, no un texto propio.</translation>
    </message>
    <message>
        <source>It is an amendment to {0}, not a text of its own.</source>
        <translation>Es una enmienda a {0}, no un texto propio.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>Datos JSON</translation>
    </message>
    <message>
        <source>Markdown, for a mail or an assistant</source>
        <translation>Markdown, para un correo o un asistente</translation>
    </message>
    <message>
        <source>Matrix and table of events</source>
        <translation>Matriz y tabla de cambios</translation>
    </message>
    <message>
        <source>Merged into {0}.</source>
        <translation>Integrado en {0}.</translation>
    </message>
    <message>
        <source>More than two pages: {0} were left out.</source>
        <translation>Más de dos páginas: se han dejado fuera {0}.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Trasladado</translation>
    </message>
    <message>
        <source>Moved: it is {0} now.</source>
        <translation>Trasladado: ahora es {0}.</translation>
    </message>
    <message>
        <source>Much of page {0} ({1} characters) was taken for masthead, running head or foot and is missing here; look at the page.</source>
        <translation>Gran parte de la página {0} ({1} caracteres) se tomó por cabecera, titulillo o pie y falta aquí; mire la página.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>No footnote answers the mark {0}.</source>
        <translation>Ninguna nota responde a la llamada {0}.</translation>
    </message>
    <message>
        <source>No footnote answers {1} marks, the first of them {0}.</source>
        <translation>Ninguna nota responde a {1} llamadas, la primera de ellas {0}.</translation>
    </message>
    <message>
        <source>No mark calls footnote {0}.</source>
        <translation>Ninguna llamada remite a la nota {0}.</translation>
    </message>
    <message>
        <source>No meeting and date close the text; its end seems to be missing. Compare it with the original.</source>
        <translation>Ni sesión ni fecha cierran el texto; parece que falta el final. Compárelo con el original.</translation>
    </message>
    <message>
        <source>No operative paragraph follows the preamble; the end of the text seems to be missing.</source>
        <translation>Ningún párrafo de la parte dispositiva sigue al preámbulo; parece que falta el final del texto.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes and ticks cannot be kept: another program holds {0}; close that program.</source>
        <translation>No se pueden guardar las notas ni las marcas de lectura: otro programa retiene {0}; ciérrelo.</translation>
    </message>
    <message>
        <source>Notes and ticks cannot be kept: the disk is full; free some space on it.</source>
        <translation>No se pueden guardar las notas ni las marcas de lectura: el disco está lleno; libere espacio.</translation>
    </message>
    <message>
        <source>Notes and ticks cannot be kept: {0} cannot be written ({1}).</source>
        <translation>No se pueden guardar las notas ni las marcas de lectura: no se puede escribir {0} ({1}).</translation>
    </message>
    <message>
        <source>Notes and ticks cannot be kept: {0} cannot be written; check the permissions of its folder.</source>
        <translation>No se pueden guardar las notas ni las marcas de lectura: no se puede escribir {0}; compruebe los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>Notes and ticks cannot be kept: {0} was written by a newer version of Resolute and is left as it is.</source>
        <translation>No se pueden guardar las notas ni las marcas de lectura: una versión más reciente de Resolute escribió {0}, que queda como está.</translation>
    </message>
    <message>
        <source>Notes whose paragraph is in neither text any more</source>
        <translation>Notas cuyo párrafo ya no está en ninguno de los dos textos</translation>
    </message>
    <message>
        <source>Nothing but amounts, percentages or counts differ; they have to be read.</source>
        <translation>Solo difieren cantidades, porcentajes o números; hay que leerlos.</translation>
    </message>
    <message>
        <source>Now a preambular paragraph, with the same words.</source>
        <translation>Ahora es un párrafo del preámbulo, con las mismas palabras.</translation>
    </message>
    <message>
        <source>Now an operative paragraph, with the same words.</source>
        <translation>Ahora es un párrafo de la parte dispositiva, con las mismas palabras.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeración</translation>
    </message>
    <message>
        <source>On page {2}, {1} follows {0} of the page before; the pages between them seem to be missing.</source>
        <translation>En la página {2}, {1} sigue a {0} de la página anterior; parece que faltan las páginas entre ambas.</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texto OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument text with tracked changes</source>
        <translation>Texto OpenDocument con control de cambios</translation>
    </message>
    <message>
        <source>Operative paragraph {0} was not found between {1} and {2}.</source>
        <translation>No se encontró el párrafo {0} de la parte dispositiva entre {1} y {2}.</translation>
    </message>
    <message>
        <source>Operative paragraph {1} follows operative paragraph {0}.</source>
        <translation>El párrafo {1} de la parte dispositiva sigue al párrafo {0}.</translation>
    </message>
    <message>
        <source>Operative paragraphs {0} to {1} were not found between {2} and {3}.</source>
        <translation>No se encontraron los párrafos {0} a {1} de la parte dispositiva entre {2} y {3}.</translation>
    </message>
    <message>
        <source>PDF with its paragraphs as bookmarks</source>
        <translation>PDF con sus párrafos como marcadores</translation>
    </message>
    <message>
        <source>Page {0} bears comments, stamps or filled fields; they are left out of the text.</source>
        <translation>La página {0} lleva comentarios, sellos o campos rellenados; no forman parte del texto.</translation>
    </message>
    <message>
        <source>Page {0} cannot be read; what stands on it is missing here.</source>
        <translation>La página {0} no se puede leer; lo que contiene falta aquí.</translation>
    </message>
    <message>
        <source>Page {0} holds no text; what stands on it is missing here.</source>
        <translation>La página {0} no contiene texto; lo que figura en ella falta aquí.</translation>
    </message>
    <message>
        <source>Page {0} is a picture with text recognized by machine; expect errors.</source>
        <translation>La página {0} es una imagen con texto reconocido por máquina; puede haber errores.</translation>
    </message>
    <message>
        <source>Page {0} of the file is the same as page {1}; it is read once.</source>
        <translation>La página {0} del archivo es igual a la página {1}; se lee una sola vez.</translation>
    </message>
    <message>
        <source>Paragraphs moved, split or joined: {1} from {0} on.</source>
        <translation>Párrafos trasladados, divididos o unidos: {1} a partir de {0}.</translation>
    </message>
    <message>
        <source>Part of the old paragraph is now {0}, which stands elsewhere.</source>
        <translation>Parte del párrafo anterior es ahora {0}, que está en otro lugar.</translation>
    </message>
    <message>
        <source>Part of this paragraph comes from old {0}, which stood elsewhere.</source>
        <translation>Parte de este párrafo viene del antiguo {0}, que estaba en otro lugar.</translation>
    </message>
    <message>
        <source>Pictures stand among the words of {1} pages, the first of them page {0}; what they show is missing here: look at the pages.</source>
        <translation>Hay imágenes entre las palabras de {1} páginas, la primera de ellas la página {0}; lo que muestran falta aquí: mire las páginas.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Reading {0} came to a standstill and was given up; close other programs and try again.</source>
        <translation>La lectura de {0} se detuvo y se abandonó; cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>Report and both PDFs with their changes marked</source>
        <translation>Informe y ambos PDF con los cambios marcados</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulado</translation>
    </message>
    <message>
        <source>Rolled forward</source>
        <translation>Actualización de rutina</translation>
    </message>
    <message>
        <source>Some letters of page {0} cannot be read in its text layer; compare the text with the page.</source>
        <translation>Algunas letras de la página {0} no se pueden leer en su capa de texto; compare el texto con la página.</translation>
    </message>
    <message>
        <source>Some letters of {1} pages, the first of them page {0}, cannot be read in their text layers; compare the text with the pages.</source>
        <translation>Algunas letras de {1} páginas, la primera de ellas la página {0}, no se pueden leer en sus capas de texto; compare el texto con las páginas.</translation>
    </message>
    <message>
        <source>Some text of page {0} is mirrored or upside down; it is missing here.</source>
        <translation>Parte del texto de la página {0} está invertida o boca abajo; falta aquí.</translation>
    </message>
    <message>
        <source>Some text of page {0} runs sideways; it is missing here.</source>
        <translation>Parte del texto de la página {0} está de costado; falta aquí.</translation>
    </message>
    <message>
        <source>Some text of {1} pages, the first of them page {0}, is mirrored or upside down; it is missing here.</source>
        <translation>Parte del texto de {1} páginas, la primera de ellas la página {0}, está invertida o boca abajo; falta aquí.</translation>
    </message>
    <message>
        <source>Some text of {1} pages, the first of them page {0}, runs sideways; it is missing here.</source>
        <translation>Parte del texto de {1} páginas, la primera de ellas la página {0}, está de costado; falta aquí.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Strokes run across words of page {0}; the words are kept here: see whether they are struck out there.</source>
        <translation>Hay trazos que cruzan palabras de la página {0}; esas palabras se conservan aquí: compruebe si allí están tachadas.</translation>
    </message>
    <message>
        <source>Strokes run across words of {1} pages, the first of them page {0}; the words are kept here: see whether they are struck out there.</source>
        <translation>Hay trazos que cruzan palabras de {1} páginas, la primera de ellas la página {0}; esas palabras se conservan aquí: compruebe si allí están tachadas.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Cuadro</translation>
    </message>
    <message>
        <source>Table of changes</source>
        <translation>Tabla de cambios</translation>
    </message>
    <message>
        <source>Table of requests and citations</source>
        <translation>Tabla de peticiones y citas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The changes could not be carried into the document: its text would differ at “{0}”.</source>
        <translation>Los cambios no se pudieron llevar al documento: su texto diferiría en «{0}».</translation>
    </message>
    <message>
        <source>The deadline {0} became {1}.</source>
        <translation>El plazo {0} pasó a ser {1}.</translation>
    </message>
    <message>
        <source>The file is damaged and something of it may be missing; download it again.</source>
        <translation>El archivo está dañado y puede faltarle algo; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The folders of the library cannot be kept ({0}); check the permissions of {1}.</source>
        <translation>No se pueden guardar las carpetas de la biblioteca ({0}); compruebe los permisos de {1}.</translation>
    </message>
    <message>
        <source>The index of the library cannot be read ({0}); update the library to make it anew.</source>
        <translation>No se puede leer el índice de la biblioteca ({0}); actualice la biblioteca para rehacerlo.</translation>
    </message>
    <message>
        <source>The index of the library was written by a newer version of Resolute; use that version, or delete {0}.</source>
        <translation>Una versión más reciente de Resolute escribió el índice de la biblioteca; use esa versión o borre {0}.</translation>
    </message>
    <message>
        <source>The last paragraph ends without a full stop; the end of the text seems to be missing.</source>
        <translation>El último párrafo termina sin punto; parece que falta el final del texto.</translation>
    </message>
    <message>
        <source>The library came to a standstill over {0}; close other programs and try again.</source>
        <translation>La biblioteca se detuvo en {0}; cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The library cannot be written: check the permissions of {0}.</source>
        <translation>No se puede escribir en la biblioteca: compruebe los permisos de {0}.</translation>
    </message>
    <message>
        <source>The library cannot be written: the disk is full; free some space on it and update.</source>
        <translation>No se puede escribir en la biblioteca: el disco está lleno; libere espacio y actualícela.</translation>
    </message>
    <message>
        <source>The library is being written by another window for long; try again in a while.</source>
        <translation>Otra ventana escribe en la biblioteca desde hace rato; vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The library needs more memory for {0} than it may take; look for less at once.</source>
        <translation>La biblioteca necesita para {0} más memoria de la que puede usar; busque menos a la vez.</translation>
    </message>
    <message>
        <source>The library stopped over {0}; it is being tried once more.</source>
        <translation>La biblioteca se detuvo en {0}; se está intentando una vez más.</translation>
    </message>
    <message>
        <source>The library stopped twice over {0}; please report it.</source>
        <translation>La biblioteca se detuvo dos veces en {0}; le rogamos que lo comunique.</translation>
    </message>
    <message>
        <source>The library took too long over {0} and gave it up; update the library and try again.</source>
        <translation>La biblioteca tardó demasiado con {0} y lo abandonó; actualícela y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The line “{0}” below the footnotes of page {1} was left out.</source>
        <translation>Se dejó fuera la línea «{0}», bajo las notas de la página {1}.</translation>
    </message>
    <message>
        <source>The numbers change in {0} places: see the concordance.</source>
        <translation>Los números cambian en {0} lugares: véase la tabla de correspondencias.</translation>
    </message>
    <message>
        <source>The numbers of paragraphs count down from page to page; the pages are read from the last to the first.</source>
        <translation>Los números de los párrafos disminuyen de página en página; las páginas se leen de la última a la primera.</translation>
    </message>
    <message>
        <source>The opening verb is another: stronger, weaker, or one that only looks back.</source>
        <translation>El verbo inicial es otro: más fuerte, más débil o que solo mira al pasado.</translation>
    </message>
    <message>
        <source>The pages of the file are not in the order of their printed numbers; they are read in this order: {0}.</source>
        <translation>Las páginas del archivo no siguen el orden de sus números impresos; se leen en este orden: {0}.</translation>
    </message>
    <message>
        <source>The paragraph has another number, since others before it came or went.</source>
        <translation>El párrafo tiene otro número, porque otros anteriores aparecieron o desaparecieron.</translation>
    </message>
    <message>
        <source>The paragraph has another place among its neighbours, or crossed between the parts of the text.</source>
        <translation>El párrafo tiene otro lugar entre sus vecinos, o pasó de una parte del texto a otra.</translation>
    </message>
    <message>
        <source>The password does not open {0}; enter it again.</source>
        <translation>La contraseña no abre {0}; escríbala de nuevo.</translation>
    </message>
    <message>
        <source>The qualifier “{0}” was added.</source>
        <translation>Se añadió el calificativo «{0}».</translation>
    </message>
    <message>
        <source>The qualifier “{0}” was removed.</source>
        <translation>Se suprimió el calificativo «{0}».</translation>
    </message>
    <message>
        <source>The reader did not start and is started once more; nothing is lost.</source>
        <translation>El lector no arrancó y se inicia una vez más; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>The reader stopped and was started again; nothing is lost.</source>
        <translation>El lector se detuvo y se inició de nuevo; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>The reference to paragraph {0} was kept, but that paragraph is now paragraph {1}.</source>
        <translation>Se mantuvo la referencia al párrafo {0}, pero ese párrafo es ahora el párrafo {1}.</translation>
    </message>
    <message>
        <source>The result cannot be written ({0}); send it to a file elsewhere.</source>
        <translation>No se puede escribir el resultado ({0}); envíelo a un archivo en otro lugar.</translation>
    </message>
    <message>
        <source>The same text.</source>
        <translation>El mismo texto.</translation>
    </message>
    <message>
        <source>The text layer of page {0} holds words that cannot be seen; they are left out.</source>
        <translation>La capa de texto de la página {0} contiene palabras que no se ven; se dejan fuera.</translation>
    </message>
    <message>
        <source>The text layer of page {0} is garbled; trust the page, not the text.</source>
        <translation>La capa de texto de la página {0} está alterada; fíese de la página, no del texto.</translation>
    </message>
    <message>
        <source>The text layer of page {0} says other letters than the page shows; compare the text with the page.</source>
        <translation>La capa de texto de la página {0} indica otras letras que las que muestra la página; compare el texto con la página.</translation>
    </message>
    <message>
        <source>The text layers of {1} pages, the first of them page {0}, are garbled; trust the pages, not the text.</source>
        <translation>Las capas de texto de {1} páginas, la primera de ellas la página {0}, están alteradas; fíese de las páginas, no del texto.</translation>
    </message>
    <message>
        <source>The text layers of {1} pages, the first of them page {0}, hold words that cannot be seen; they are left out.</source>
        <translation>Las capas de texto de {1} páginas, la primera de ellas la página {0}, contienen palabras que no se ven; se dejan fuera.</translation>
    </message>
    <message>
        <source>The text layers of {1} pages, the first of them page {0}, say other letters than the pages show; compare the text with the pages.</source>
        <translation>Las capas de texto de {1} páginas, la primera de ellas la página {0}, indican otras letras que las que muestran las páginas; compare el texto con las páginas.</translation>
    </message>
    <message>
        <source>The text of page {0} runs sideways; it is missing here.</source>
        <translation>El texto de la página {0} está de costado; falta aquí.</translation>
    </message>
    <message>
        <source>The text of {1} pages, the first of them page {0}, runs sideways; it is missing here.</source>
        <translation>El texto de {1} páginas, la primera de ellas la página {0}, está de costado; falta aquí.</translation>
    </message>
    <message>
        <source>The texts are alike, but their subjects are not: “{0}” in the old one, “{1}” in the new one.</source>
        <translation>Los textos se parecen, pero sus asuntos no: «{0}» en el anterior, «{1}» en el nuevo.</translation>
    </message>
    <message>
        <source>The texts are alike, but their subjects are not: “{0}” in the old one, “{1}” in the new one. {2} continues {3}.</source>
        <translation>Los textos se parecen, pero sus asuntos no: «{0}» en el anterior, «{1}» en el nuevo. {2} da continuación a {3}.</translation>
    </message>
    <message>
        <source>The texts are very long or repeat themselves: {0} words that stand in most paragraphs were not used to find those that belong together, so some may be shown as removed and added.</source>
        <translation>Los textos son muy largos o se repiten: {0} palabras que están en la mayoría de los párrafos no se usaron para emparejarlos, de modo que algunos pueden aparecer como suprimidos y añadidos.</translation>
    </message>
    <message>
        <source>The texts cite the same documents, but they are two different resolutions: {0} and {1}.</source>
        <translation>Los textos citan los mismos documentos, pero son dos resoluciones distintas: {0} y {1}.</translation>
    </message>
    <message>
        <source>The texts have {0} in common.</source>
        <translation>Los textos tienen en común el {0}.</translation>
    </message>
    <message>
        <source>The titles agree and the texts have {0} in common.</source>
        <translation>Los títulos coinciden y los textos tienen en común el {0}.</translation>
    </message>
    <message>
        <source>The titles agree and {0} is recalled at the beginning.</source>
        <translation>Los títulos coinciden y {0} se recuerda al comienzo.</translation>
    </message>
    <message>
        <source>The two texts are in different languages, and whether they are versions of one is not certain.</source>
        <translation>Los dos textos están en idiomas distintos, y no es seguro que sean versiones de uno mismo.</translation>
    </message>
    <message>
        <source>The two texts are in different languages: open both in one language.</source>
        <translation>Los dos textos están en idiomas distintos: abra ambos en un mismo idioma.</translation>
    </message>
    <message>
        <source>The two texts are in different languages: paragraphs are matched by structure, numbers and symbols, and their words are not compared.</source>
        <translation>Los dos textos están en idiomas distintos: los párrafos se emparejan por la estructura, los números y las signaturas, y sus palabras no se comparan.</translation>
    </message>
    <message>
        <source>The year {0}, to come for the old version, has come for the new one: was it left unchanged?</source>
        <translation>El año {0}, futuro para la versión anterior, ya ha llegado para la nueva: ¿se dejó sin cambiar?</translation>
    </message>
    <message>
        <source>The {0} session became the {1}, another step than that of the versions ({2}).</source>
        <translation>El período de sesiones {0} pasó a ser {1}, un paso distinto del que separa las versiones ({2}).</translation>
    </message>
    <message>
        <source>The {0} session was still to come in the old version and is not any more: was it left unchanged?</source>
        <translation>El período de sesiones {0} era futuro en la versión anterior y ya no lo es: ¿se dejó sin cambiar?</translation>
    </message>
    <message>
        <source>There is no folder in the library yet; add one with resolute library add DIR.</source>
        <translation>Aún no hay carpetas en la biblioteca; añada una con resolute library add DIR.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on; use resolute extract, compare or export.</source>
        <translation>No hay pantalla en la que abrir la ventana; use resolute extract, compare o export.</translation>
    </message>
    <message>
        <source>These are not two versions of one resolution ({0} in common).</source>
        <translation>No son dos versiones de una misma resolución ({0} en común).</translation>
    </message>
    <message>
        <source>These are not two versions of one resolution ({0} in common). {1} continues {2}.</source>
        <translation>No son dos versiones de una misma resolución ({0} en común). {1} da continuación a {2}.</translation>
    </message>
    <message>
        <source>These are two languages of one text, {0}.</source>
        <translation>Es un mismo texto en dos idiomas, {0}.</translation>
    </message>
    <message>
        <source>These are two languages of one text: structure and numbers agree.</source>
        <translation>Es un mismo texto en dos idiomas: la estructura y los números coinciden.</translation>
    </message>
    <message>
        <source>These are two versions in different languages: they cite {0} documents in common.</source>
        <translation>Son dos versiones en idiomas distintos: citan {0} documentos en común.</translation>
    </message>
    <message>
        <source>These are two versions in different languages: {0} is recalled at the beginning.</source>
        <translation>Son dos versiones en idiomas distintos: {0} se recuerda al comienzo.</translation>
    </message>
    <message>
        <source>This does not look like a resolution; its paragraphs are shown as they stand.</source>
        <translation>Esto no parece una resolución; sus párrafos se muestran tal como están.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Words are struck out; they are left out of the text.</source>
        <translation>Hay palabras tachadas; no forman parte del texto.</translation>
    </message>
    <message>
        <source>my note</source>
        <translation>mi nota</translation>
    </message>
    <message>
        <source>The file of notes and ticks is damaged; it was renamed to {0}, and a new one was started.</source>
        <translation>El archivo de notas y marcas de lectura está dañado; se le cambió el nombre a {0} y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>Old {4} removed, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>Antiguo {4} suprimido, antiguo {5} pasado a otro lugar o unido: {1} a partir de {0}.</translation>
    </message>
    <message>
        <source>Old {4} removed: {1} from {0} on.</source>
        <translation>Antiguo {4} suprimido: {1} a partir de {0}.</translation>
    </message>
    <message>
        <source>Old {5} moved away or joined: {1} from {0} on.</source>
        <translation>Antiguo {5} pasado a otro lugar o unido: {1} a partir de {0}.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verbo</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>What {0} stands for was not looked up; it is missing here.</source>
        <translation>No se buscó lo que representa {0}; falta aquí.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Word document with a table</source>
        <translation>Documento de Word con una tabla</translation>
    </message>
    <message>
        <source>Word document with the history of each paragraph</source>
        <translation>Documento de Word con el historial de cada párrafo</translation>
    </message>
    <message>
        <source>Word document with tracked changes</source>
        <translation>Documento de Word con control de cambios</translation>
    </message>
    <message>
        <source>Words differ in a way that has to be read.</source>
        <translation>Las palabras difieren de un modo que hay que leer.</translation>
    </message>
    <message>
        <source>Words on page {0} are struck out; they are left out of the text.</source>
        <translation>En la página {0} hay palabras tachadas; no forman parte del texto.</translation>
    </message>
    <message>
        <source>Words on {1} pages, the first of them page {0}, are struck out; they are left out of the text.</source>
        <translation>En {1} páginas, la primera de ellas la página {0}, hay palabras tachadas; no forman parte del texto.</translation>
    </message>
    <message>
        <source>Words such as “also”, “further” or “again” came or went, nothing else.</source>
        <translation>Aparecieron o desaparecieron palabras como «también», «además» o «nuevamente», nada más.</translation>
    </message>
    <message>
        <source>Writing {0} came to a standstill, and nothing was written; close other programs, or choose another folder.</source>
        <translation>La escritura de {0} se detuvo y no se escribió nada; cierre otros programas o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Writing {0} made the reader stop twice, and nothing was written; choose another format.</source>
        <translation>La escritura de {0} detuvo el lector dos veces y no se escribió nada; elija otro formato.</translation>
    </message>
    <message>
        <source>Writing {0} made the reader stop; it is being tried once more.</source>
        <translation>La escritura de {0} detuvo el lector; se está intentando una vez más.</translation>
    </message>
    <message>
        <source>Writing {0} needs more memory than it may take, and nothing was written; choose another format.</source>
        <translation>La escritura de {0} necesita más memoria de la que puede usar y no se escribió nada; elija otro formato.</translation>
    </message>
    <message>
        <source>Writing {0} took too long, and nothing was written; choose another folder or another format.</source>
        <translation>La escritura de {0} tardó demasiado y no se escribió nada; elija otra carpeta u otro formato.</translation>
    </message>
    <message>
        <source>Years, dates, sessions and numbers of resolutions rolled forward, nothing else.</source>
        <translation>Avanzaron años, fechas, períodos de sesiones y números de resoluciones, nada más.</translation>
    </message>
    <message>
        <source>all that is to read: {0}</source>
        <translation>todo lo que hay que leer: {0}</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>preguntar</translation>
    </message>
    <message>
        <source>came</source>
        <translation>apareció</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>reapareció</translation>
    </message>
    <message>
        <source>crossed</source>
        <translation>cambió de parte</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>cifras</translation>
    </message>
    <message>
        <source>flagged: {0} of {1} to read</source>
        <translation>señalados: {0} de {1} por leer</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>unido</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objetar</translation>
    </message>
    <message>
        <source>old {0}</source>
        <translation>antiguo {0}</translation>
    </message>
    <message>
        <source>para.</source>
        <translation>párr.</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reformulado</translation>
    </message>
    <message>
        <source>rolled forward</source>
        <translation>actualizado</translation>
    </message>
    <message>
        <source>sect.</source>
        <translation>secc.</translation>
    </message>
    <message>
        <source>split</source>
        <translation>dividido</translation>
    </message>
    <message>
        <source>support</source>
        <translation>apoyar</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>verbo</translation>
    </message>
    <message>
        <source>went</source>
        <translation>desapareció</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0} frente a {1}</translation>
    </message>
    <message>
        <source>{0} and the other files are no versions of one resolution; give versions of one.</source>
        <translation>{0} y los demás archivos no son versiones de una misma resolución; indique versiones de una sola.</translation>
    </message>
    <message>
        <source>{0} appended</source>
        <translation>{0} añadido</translation>
    </message>
    <message>
        <source>{0} cannot be dealt with because of a fault in Resolute ({1}); please report it.</source>
        <translation>No se puede tratar {0} por un fallo de Resolute ({1}); le rogamos que lo comunique.</translation>
    </message>
    <message>
        <source>{0} cannot be dealt with because the reader does not start; restart Resolute and try again.</source>
        <translation>No se puede tratar {0} porque el lector no arranca; reinicie Resolute y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{0} cannot be dealt with because the system has no room for another process; close other programs.</source>
        <translation>No se puede tratar {0} porque el sistema no tiene sitio para otro proceso; cierre otros programas.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); it is left as it is, and nothing is kept in it until Resolute is started again.</source>
        <translation>No se puede leer {0} ({1}); queda como está y no se guarda nada en él hasta que se reinicie Resolute.</translation>
    </message>
    <message>
        <source>{0} cannot be read; check the file and your permission to open it.</source>
        <translation>No se puede leer {0}; compruebe el archivo y su permiso para abrirlo.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another folder.</source>
        <translation>No se puede escribir {0} ({1}); elija otra carpeta.</translation>
    </message>
    <message>
        <source>{0} cannot be written because the system is too busy; close other programs.</source>
        <translation>No se puede escribir {0} porque el sistema está demasiado ocupado; cierre otros programas.</translation>
    </message>
    <message>
        <source>{0} cannot be written: its name is too long; choose a shorter one.</source>
        <translation>No se puede escribir {0}: su nombre es demasiado largo; elija uno más corto.</translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no such folder; choose another.</source>
        <translation>No se puede escribir {0}: esa carpeta no existe; elija otra.</translation>
    </message>
    <message>
        <source>{0} cannot be written; close it in other programs, or choose a folder that you may write to.</source>
        <translation>No se puede escribir {0}; ciérrelo en otros programas o elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>{0} continues one of {1}: which of them, it does not say.</source>
        <translation>{0} da continuación a una de estas: {1}. No dice a cuál.</translation>
    </message>
    <message>
        <source>{0} continues {1}: a version lies between the two that are compared.</source>
        <translation>{0} da continuación a {1}: entre las dos que se comparan hay una versión.</translation>
    </message>
    <message>
        <source>{0} continues {1}: several versions lie between the two that are compared.</source>
        <translation>{0} da continuación a {1}: entre las dos que se comparan hay varias versiones.</translation>
    </message>
    <message>
        <source>{0} does not name a format for this; use one of these endings: {1}.</source>
        <translation>{0} no designa un formato posible aquí; use una de estas terminaciones: {1}.</translation>
    </message>
    <message>
        <source>{0} has changed on disk since it was read; read it again.</source>
        <translation>{0} ha cambiado en el disco desde que se leyó; léalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} has changed since it was compared; compare it again, then export.</source>
        <translation>{0} ha cambiado desde que se comparó; compárelo de nuevo y luego expórtelo.</translation>
    </message>
    <message>
        <source>{0} has no paragraph {1}; resolute extract prints what it has.</source>
        <translation>{0} no tiene el párrafo {1}; resolute extract muestra los que tiene.</translation>
    </message>
    <message>
        <source>{0} has no words to look for; give a phrase or a whole paragraph.</source>
        <translation>{0} no contiene palabras que buscar; dé una frase o un párrafo entero.</translation>
    </message>
    <message>
        <source>{0} has the same title and is recalled at the beginning.</source>
        <translation>{0} tiene el mismo título y se recuerda al comienzo.</translation>
    </message>
    <message>
        <source>{0} has the same title, and the texts have {1} in common.</source>
        <translation>{0} tiene el mismo título, y los textos tienen en común el {1}.</translation>
    </message>
    <message>
        <source>{0} holds no text, only pictures of pages or empty pages: read it on its pages; it cannot be searched, compared or exported.</source>
        <translation>{0} no contiene texto, solo imágenes de páginas o páginas vacías: léalo en sus páginas; no se puede buscar en él, compararlo ni exportarlo.</translation>
    </message>
    <message>
        <source>{0} holds no text, only pictures of pages or empty pages; open a file with text in it.</source>
        <translation>{0} no contiene texto, solo imágenes de páginas o páginas vacías; abra un archivo que tenga texto.</translation>
    </message>
    <message>
        <source>{0} is a cover with other files in it ({1}); save them from it and open those.</source>
        <translation>{0} es una portada que contiene otros archivos ({1}); guárdelos y ábralos.</translation>
    </message>
    <message>
        <source>{0} is a folder; choose a file in it.</source>
        <translation>{0} es una carpeta; elija un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>{0} is a folder; choose another name for the file.</source>
        <translation>{0} es una carpeta; elija otro nombre para el archivo.</translation>
    </message>
    <message>
        <source>{0} is a link that leads back to itself; choose another name for the file.</source>
        <translation>{0} es un enlace que conduce a sí mismo; elija otro nombre para el archivo.</translation>
    </message>
    <message>
        <source>{0} is a pipe or a device, not a file; choose another name.</source>
        <translation>{0} es una tubería o un dispositivo, no un archivo; elija otro nombre.</translation>
    </message>
    <message>
        <source>{0} is an earlier text, and the two have {1} in common.</source>
        <translation>{0} es un texto anterior, y ambos tienen en común el {1}.</translation>
    </message>
    <message>
        <source>{0} is damaged in part; everything else in it was taken over.</source>
        <translation>{0} está dañado en parte; se conservó todo lo demás que contiene.</translation>
    </message>
    <message>
        <source>{0} is damaged, and nothing is kept in it; rename or delete it.</source>
        <translation>{0} está dañado y no se guarda nada en él; cámbiele el nombre o bórrelo.</translation>
    </message>
    <message>
        <source>{0} is damaged; download it again.</source>
        <translation>{0} está dañado; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is damaged; it was renamed to {1}, and a new file was started.</source>
        <translation>{0} está dañado; se le cambió el nombre a {1} y se empezó un archivo nuevo.</translation>
    </message>
    <message>
        <source>{0} is empty; download it again.</source>
        <translation>{0} está vacío; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is larger than this program reads ({1}); open a shorter file.</source>
        <translation>{0} es mayor de lo que lee este programa ({1}); abra un archivo más corto.</translation>
    </message>
    <message>
        <source>{0} is left out of the series: {1}</source>
        <translation>{0} queda fuera de la serie: {1}</translation>
    </message>
    <message>
        <source>{0} is left out: another file of that name is written to {1}; give it another folder.</source>
        <translation>{0} queda fuera: otro archivo con ese nombre se escribe en {1}; indique otra carpeta.</translation>
    </message>
    <message>
        <source>{0} is locked; enter its password.</source>
        <translation>{0} está bloqueado; escriba su contraseña.</translation>
    </message>
    <message>
        <source>{0} is locked; make this call in a terminal, where its password is asked for.</source>
        <translation>{0} está bloqueado; ejecute esta orden en un terminal, donde se pide su contraseña.</translation>
    </message>
    <message>
        <source>{0} is not a PDF; download the PDF of the resolution.</source>
        <translation>{0} no es un PDF; descargue el PDF de la resolución.</translation>
    </message>
    <message>
        <source>{0} is not a folder that can be read; check its name, or connect its drive.</source>
        <translation>{0} no es una carpeta que se pueda leer; compruebe su nombre o conecte su unidad.</translation>
    </message>
    <message>
        <source>{0} is not a resolution in the XML of the United Nations (Akoma Ntoso); open its PDF instead.</source>
        <translation>{0} no es una resolución en el XML de las Naciones Unidas (Akoma Ntoso); abra en su lugar el PDF.</translation>
    </message>
    <message>
        <source>{0} is not in the library; resolute library list names its folders.</source>
        <translation>{0} no está en la biblioteca; resolute library list enumera sus carpetas.</translation>
    </message>
    <message>
        <source>{0} is recalled at the beginning and the texts have {1} in common.</source>
        <translation>{0} se recuerda al comienzo y los textos tienen en común el {1}.</translation>
    </message>
    <message>
        <source>{0} is recalled at the beginning as the version before; it is not in the library.</source>
        <translation>{0} se recuerda al comienzo como la versión precedente; no está en la biblioteca.</translation>
    </message>
    <message>
        <source>{0} is recalled at the beginning, and the texts have {1} in common.</source>
        <translation>{0} se recuerda al comienzo, y los textos tienen en común el {1}.</translation>
    </message>
    <message>
        <source>{0} is there already; choose another name, or add --force to replace it.</source>
        <translation>{0} ya existe; elija otro nombre o añada --force para reemplazarlo.</translation>
    </message>
    <message>
        <source>{0} left out</source>
        <translation>{0} omitido</translation>
    </message>
    <message>
        <source>{0} made the reader stop twice; it is probably damaged, download it again.</source>
        <translation>{0} detuvo el lector dos veces; probablemente está dañado, descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} made the reader stop; it is being tried once more.</source>
        <translation>{0} detuvo el lector; se está intentando una vez más.</translation>
    </message>
    <message>
        <source>{0} makes its pages only in Adobe Acrobat or Reader; open it there, print it to a PDF and open that.</source>
        <translation>{0} compone sus páginas solo en Adobe Acrobat o Reader; ábralo allí, imprímalo en PDF y abra ese PDF.</translation>
    </message>
    <message>
        <source>{0} needs more memory than a document may take and was given up; open another file.</source>
        <translation>{0} necesita más memoria de la que puede usar un documento y se abandonó; abra otro archivo.</translation>
    </message>
    <message>
        <source>{0} took too long and was given up; it is probably damaged, download it again.</source>
        <translation>{0} tardó demasiado y se abandonó; probablemente está dañado, descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} was not found; check its name and folder.</source>
        <translation>No se encontró {0}; compruebe su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of Resolute; it is left as it is, and nothing is kept in it.</source>
        <translation>Una versión más reciente de Resolute escribió {0}; queda como está y no se guarda nada en él.</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>{0} → {1}, {2} appended</source>
        <translation>{0} → {1}, {2} añadido</translation>
    </message>
    <message>
        <source>{0} → {1}, {2} left out</source>
        <translation>{0} → {1}, {2} omitido</translation>
    </message>
    <message>
        <source>{1} pages of the file, the first of them page {0}, are the same as pages before them; each is read once.</source>
        <translation>{1} páginas del archivo, la primera de ellas la página {0}, son iguales a páginas anteriores; cada una se lee una sola vez.</translation>
    </message>
    <message>
        <source>{1} pages, the first of them page {0}, are pictures with text recognized by machine; expect errors.</source>
        <translation>{1} páginas, la primera de ellas la página {0}, son imágenes con texto reconocido por máquina; puede haber errores.</translation>
    </message>
    <message>
        <source>{1} pages, the first of them page {0}, bear comments, stamps or filled fields; they are left out of the text.</source>
        <translation>{1} páginas, la primera de ellas la página {0}, llevan comentarios, sellos o campos rellenados; no forman parte del texto.</translation>
    </message>
    <message>
        <source>{1} pages, the first of them page {0}, cannot be read; what stands on them is missing here.</source>
        <translation>{1} páginas, la primera de ellas la página {0}, no se pueden leer; lo que contienen falta aquí.</translation>
    </message>
    <message>
        <source>{1} pages, the first of them page {0}, hold no text; what stands on them is missing here.</source>
        <translation>{1} páginas, la primera de ellas la página {0}, no contienen texto; lo que figura en ellas falta aquí.</translation>
    </message>
    <message>
        <source>{1} pictures in the text are missing here, the first of them {0}; look at the printed pages.</source>
        <translation>Faltan aquí {1} imágenes del texto, la primera de ellas {0}; mire las páginas impresas.</translation>
    </message>
    <message>
        <source>{2} inserted, old {4} removed, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>{2} insertado, antiguo {4} suprimido, antiguo {5} pasado a otro lugar o unido: {1} a partir de {0}.</translation>
    </message>
    <message>
        <source>{2} inserted, old {4} removed: {1} from {0} on.</source>
        <translation>{2} insertado, antiguo {4} suprimido: {1} a partir de {0}.</translation>
    </message>
    <message>
        <source>{2} inserted, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>{2} insertado, antiguo {5} pasado a otro lugar o unido: {1} a partir de {0}.</translation>
    </message>
    <message>
        <source>{2} inserted, {3} moved here or split off, old {4} removed, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>{2} insertado, {3} venido de otro lugar o separado, antiguo {4} suprimido, antiguo {5} pasado a otro lugar o unido: {1} a partir de {0}.</translation>
    </message>
    <message>
        <source>{2} inserted, {3} moved here or split off, old {4} removed: {1} from {0} on.</source>
        <translation>{2} insertado, {3} venido de otro lugar o separado, antiguo {4} suprimido: {1} a partir de {0}.</translation>
    </message>
    <message>
        <source>{2} inserted, {3} moved here or split off, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>{2} insertado, {3} venido de otro lugar o separado, antiguo {5} pasado a otro lugar o unido: {1} a partir de {0}.</translation>
    </message>
    <message>
        <source>{2} inserted, {3} moved here or split off: {1} from {0} on.</source>
        <translation>{2} insertado, {3} venido de otro lugar o separado: {1} a partir de {0}.</translation>
    </message>
    <message>
        <source>{2} inserted: {1} from {0} on.</source>
        <translation>{2} insertado: {1} a partir de {0}.</translation>
    </message>
    <message>
        <source>{3} moved here or split off, old {4} removed, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>{3} venido de otro lugar o separado, antiguo {4} suprimido, antiguo {5} pasado a otro lugar o unido: {1} a partir de {0}.</translation>
    </message>
    <message>
        <source>{3} moved here or split off, old {4} removed: {1} from {0} on.</source>
        <translation>{3} venido de otro lugar o separado, antiguo {4} suprimido: {1} a partir de {0}.</translation>
    </message>
    <message>
        <source>{3} moved here or split off, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>{3} venido de otro lugar o separado, antiguo {5} pasado a otro lugar o unido: {1} a partir de {0}.</translation>
    </message>
    <message>
        <source>{3} moved here or split off: {1} from {0} on.</source>
        <translation>{3} venido de otro lugar o separado: {1} a partir de {0}.</translation>
    </message>
    <message>
        <source>“{0}” became “{1}”.</source>
        <translation>«{0}» pasó a ser «{1}».</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>MissingTab</name>
    <message>
        <source>{0} is no longer where it was.</source>
        <translation>{0} ya no está donde estaba.</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Localizarlo…</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Cerrar la pestaña</translation>
    </message>
    <message>
        <source>Where is {0}?</source>
        <translation>¿Dónde está {0}?</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note on {0}</source>
        <translation>Nota sobre {0}</translation>
    </message>
    <message>
        <source>Return keeps the note, Shift+Return begins a new line</source>
        <translation>Intro guarda la nota, Mayús+Intro empieza una línea</translation>
    </message>
    <message>
        <source>Flag: {0}</source>
        <translation>Señal: {0}</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Quitar la nota</translation>
    </message>
    <message>
        <source>Close (Esc); the note is kept</source>
        <translation>Cerrar (Esc); la nota se conserva</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>This computer has no font for the script of this document; install one to read it.</source>
        <translation>Este equipo no tiene ninguna fuente para la escritura de este documento; instale una para leerlo.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Show the next remark</source>
        <translation>Mostrar la observación siguiente</translation>
    </message>
    <message>
        <source>Next remark</source>
        <translation>Observación siguiente</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>There is no PDF or XML file in {0}; choose another folder.</source>
        <translation>No hay ningún archivo PDF o XML en {0}; elija otra carpeta.</translation>
    </message>
    <message>
        <source>A series has at most {0} versions, not {1}: choose fewer files.</source>
        <translation>Una serie tiene como máximo {0} versiones, no {1}: elija menos archivos.</translation>
    </message>
    <message>
        <source>Comparing with your links…</source>
        <translation>Comparando con sus enlaces…</translation>
    </message>
    <message>
        <source>{0} cannot be compared with itself: choose another version.</source>
        <translation>{0} no se puede comparar consigo mismo: elija otra versión.</translation>
    </message>
</context>
<context>
    <name>OpeningTab</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Comparing {0}…</source>
        <translation>Comparando {0}…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Leyendo {0}…</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>{0} ({1}: Shift+M keeps it for the new version)</source>
        <translation>{0} ({1}: Mayús+M la conserva para la nueva versión)</translation>
    </message>
    <message>
        <source>linked by you, {0}</source>
        <translation>enlazado por usted, {0}</translation>
    </message>
    <message>
        <source>unlinked by you, {0}</source>
        <translation>desenlazado por usted, {0}</translation>
    </message>
    <message>
        <source>not a move, said you, {0}</source>
        <translation>no es un traslado, según usted, {0}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>Acciones encontradas</translation>
    </message>
    <message>
        <source>No action matches.</source>
        <translation>Ninguna acción coincide.</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Masthead</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Preámbulo</translation>
    </message>
    <message>
        <source>Operative part</source>
        <translation>Parte dispositiva</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notas de pie de página</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>{0} is locked. Its password:</source>
        <translation>{0} está bloqueado. Su contraseña:</translation>
    </message>
    <message numerus="yes">
        <source>That was not the password. %n more try(s).</source>
        <translation>
            <numerusform>Esa no era la contraseña. Queda %n intento.</numerusform>
            <numerusform>Esa no era la contraseña. Quedan %n intentos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the resolution at this paragraph (Return)</source>
        <translation>Abrir la resolución en este párrafo (Intro)</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copiar con la referencia</translation>
    </message>
    <message>
        <source>Show the series</source>
        <translation>Mostrar la serie</translation>
    </message>
    <message>
        <source>Agreed language</source>
        <translation>Lenguaje acordado</translation>
    </message>
    <message>
        <source>Where has this paragraph been agreed before? (G)</source>
        <translation>¿Dónde se ha acordado antes este párrafo? (G)</translation>
    </message>
    <message>
        <source>The paragraph chosen</source>
        <translation>El párrafo elegido</translation>
    </message>
    <message>
        <source>in {0} files</source>
        <translation>en {0} archivos</translation>
    </message>
    <message>
        <source>its folder cannot be reached now</source>
        <translation>su carpeta no es accesible ahora</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Páginas tal como se imprimirán</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>página {0} de {1}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print preview of {0}</source>
        <translation>Vista previa de impresión de {0}</translation>
    </message>
</context>
<context>
    <name>ReadingHeader</name>
    <message>
        <source>(no title found)</source>
        <translation>(no se encontró el título)</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page: type a number and press Return</source>
        <translation>Página: escriba un número y pulse Intro</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>Dos páginas juntas</translation>
    </message>
    <message>
        <source>First lines only</source>
        <translation>Solo las primeras líneas</translation>
    </message>
    <message>
        <source>Find in text and pages (Ctrl+F)</source>
        <translation>Buscar en el texto y las páginas (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Structure of {0}</source>
        <translation>Estructura de {0}</translation>
    </message>
    <message>
        <source>Pages of {0}</source>
        <translation>Páginas de {0}</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>Copiado con su referencia.</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>página {0} de {1}</translation>
    </message>
</context>
<context>
    <name>Resolute</name>
    <message>
        <source>Something went wrong in the program; what is open stays open. The report is in {0}.</source>
        <translation>Algo falló en el programa; lo que está abierto sigue abierto. El informe está en {0}.</translation>
    </message>
    <message>
        <source>Resolute ended unexpectedly last time; what was open is back. The report is in {0}.</source>
        <translation>Resolute terminó de forma inesperada la última vez; lo que estaba abierto ha vuelto. El informe está en {0}.</translation>
    </message>
    <message>
        <source>Recent files, places, ticks, notes, links by hand and what was open are forgotten.</source>
        <translation>Se han olvidado los archivos recientes, lugares, marcas, notas, enlaces a mano y lo que estaba abierto.</translation>
    </message>
    <message>
        <source>The settings could not be written to {0}.</source>
        <translation>Los ajustes no se pudieron escribir en {0}.</translation>
    </message>
</context>
<context>
    <name>ResultsHead</name>
    <message>
        <source>By series</source>
        <translation>Por serie</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Los más cercanos primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Los más antiguos primero</translation>
    </message>
    <message>
        <source>Order of what was found</source>
        <translation>Orden de los resultados</translation>
    </message>
    <message>
        <source>One line a series</source>
        <translation>Una línea por serie</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The newest first: the first {0} of {1}</source>
        <translation>Los más recientes primero: los primeros {0} de {1}</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>Los más recientes primero</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, beginnings (educ*), AND, OR, NOT, NEAR, symbols</source>
        <translation>Palabras, &quot;expresiones&quot;, comienzos (educ*), AND, OR, NOT, NEAR, signaturas</translation>
    </message>
    <message>
        <source>Agreed language</source>
        <translation>Lenguaje acordado</translation>
    </message>
    <message>
        <source>Where a phrase or paragraph has been agreed before, exactly or nearly</source>
        <translation>Dónde se ha acordado antes una expresión o un párrafo, exacta o casi exactamente</translation>
    </message>
    <message>
        <source>What to look for in the library</source>
        <translation>Qué buscar en la biblioteca</translation>
    </message>
    <message>
        <source>first in {0} of {1}</source>
        <translation>por primera vez en {0}, de {1}</translation>
    </message>
    <message>
        <source>first in {0}</source>
        <translation>por primera vez en {0}</translation>
    </message>
    <message>
        <source>Paste a phrase or a whole paragraph</source>
        <translation>Pegue una expresión o un párrafo entero</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, educ*, 78/229, OP 12 of 78/229</source>
        <translation>Palabras, &quot;expresiones&quot;, educ*, 78/229, OP 12 de 78/229</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>as in {0}</source>
        <translation>como en {0}</translation>
    </message>
    <message>
        <source>The newest text by age</source>
        <translation>El texto más reciente por antigüedad</translation>
    </message>
    <message>
        <source>by the draft</source>
        <translation>por el proyecto</translation>
    </message>
    <message>
        <source>since the draft</source>
        <translation>después del proyecto</translation>
    </message>
    <message>
        <source>by the draft and since</source>
        <translation>por el proyecto y después</translation>
    </message>
    <message>
        <source>dropped by the draft</source>
        <translation>suprimido por el proyecto</translation>
    </message>
    <message>
        <source>proposed by the draft, dropped since</source>
        <translation>propuesto por el proyecto, abandonado después</translation>
    </message>
    <message>
        <source>dropped since the draft</source>
        <translation>suprimido después del proyecto</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>{0}: not there</source>
        <translation>{0}: no está</translation>
    </message>
    <message>
        <source>not here, comes back later</source>
        <translation>no está aquí, reaparece después</translation>
    </message>
    <message>
        <source>{0}: {1} (a guess)</source>
        <translation>{0}: {1} (suposición)</translation>
    </message>
    <message>
        <source>Since {0} ({1}).</source>
        <translation>Desde {0} ({1}).</translation>
    </message>
    <message>
        <source>Since {0} ({1}). {2}.</source>
        <translation>Desde {0} ({1}). {2}.</translation>
    </message>
    <message>
        <source>sponsors of the draft</source>
        <translation>patrocinadores del proyecto</translation>
    </message>
    <message>
        <source>joined: {0}</source>
        <translation>se han sumado: {0}</translation>
    </message>
    <message>
        <source>no longer: {0}</source>
        <translation>ya no figuran: {0}</translation>
    </message>
    <message>
        <source>none in session {0}</source>
        <translation>ninguna en el período de sesiones {0}</translation>
    </message>
    <message>
        <source>{0}, {1} versions</source>
        <translation>{0}, {1} versiones</translation>
    </message>
    <message>
        <source>← → another version · ↑ ↓ another paragraph · Return compares at this place</source>
        <translation>← → otra versión · ↑ ↓ otro párrafo · Intro compara en este lugar</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>Copiado con su referencia.</translation>
    </message>
    <message>
        <source>Against {0}…</source>
        <translation>Respecto de {0}…</translation>
    </message>
    <message>
        <source>Drop the file to add it to this series.</source>
        <translation>Suelte el archivo para añadirlo a esta serie.</translation>
    </message>
    <message>
        <source>Drag it onto another version to exchange their roles.</source>
        <translation>Arrástrela sobre otra versión para intercambiar sus funciones.</translation>
    </message>
    <message>
        <source>No roles</source>
        <translation>Sin funciones</translation>
    </message>
    <message>
        <source>{0}: none</source>
        <translation>{0}: ninguna</translation>
    </message>
    <message>
        <source>No version of session {0} is here: choose its file, or drop it here.</source>
        <translation>Aquí no hay ninguna versión del período de sesiones {0}: elija su archivo o suéltelo aquí.</translation>
    </message>
</context>
<context>
    <name>SeriesCounts</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) in {0}</source>
        <translation>
            <numerusform>%n párrafo en {0}</numerusform>
            <numerusform>%n párrafos en {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go back to {0}</source>
        <translation>
            <numerusform>%n se remonta a {0}</numerusform>
            <numerusform>%n se remontan a {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came in {0}</source>
        <translation>
            <numerusform>%n apareció en {0}</numerusform>
            <numerusform>%n aparecieron en {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new</source>
        <translation>
            <numerusform>%n es nuevo</numerusform>
            <numerusform>%n son nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) changed since the draft</source>
        <translation>
            <numerusform>%n párrafo cambió después del proyecto</numerusform>
            <numerusform>%n párrafos cambiaron después del proyecto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n mantenido</numerusform>
            <numerusform>%n mantenidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n abandonado</numerusform>
            <numerusform>%n abandonados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modificado</numerusform>
            <numerusform>%n modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added in negotiation</source>
        <translation>
            <numerusform>%n añadido en la negociación</numerusform>
            <numerusform>%n añadidos en la negociación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n that the draft proposed to change</source>
        <translation>
            <numerusform>de %n que el proyecto proponía cambiar</numerusform>
            <numerusform>de %n que el proyecto proponía cambiar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesHead</name>
    <message>
        <source>older versions are still being compared…</source>
        <translation>las versiones más antiguas aún se están comparando…</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Texto único</translation>
    </message>
    <message>
        <source>Newest text</source>
        <translation>Texto más reciente</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Find in all versions</source>
        <translation>Buscar en todas las versiones</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>How the paper is shown, whatever the colours around it.</source>
        <translation>Cómo se muestra el papel, sean cuales sean los colores de alrededor.</translation>
    </message>
    <message>
        <source>Size of pages</source>
        <translation>Tamaño de las páginas</translation>
    </message>
    <message>
        <source>For newly opened documents.</source>
        <translation>Para los documentos que se abran.</translation>
    </message>
    <message>
        <source>Show whole paragraphs in the structure</source>
        <translation>Mostrar párrafos enteros en la estructura</translation>
    </message>
    <message>
        <source>Otherwise only the first line of each.</source>
        <translation>Si no, solo la primera línea de cada uno.</translation>
    </message>
    <message>
        <source>Reopen what was open last time</source>
        <translation>Reabrir lo que estaba abierto la última vez</translation>
    </message>
    <message>
        <source>At the same place in each document, even after a crash.</source>
        <translation>En el mismo lugar de cada documento, incluso tras un fallo.</translation>
    </message>
    <message>
        <source>Remember recent files</source>
        <translation>Recordar los archivos recientes</translation>
    </message>
    <message>
        <source>Their places and titles are kept on this computer and shown on the start page.</source>
        <translation>Su ubicación y su título se guardan en este equipo y se muestran en la página de inicio.</translation>
    </message>
    <message>
        <source>Date of changes</source>
        <translation>Fecha de los cambios</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Como impresas</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>Atenuadas</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Invertidas</translation>
    </message>
    <message>
        <source>As wide as the view</source>
        <translation>Tan anchas como la vista</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Size on paper</source>
        <translation>Tamaño en papel</translation>
    </message>
    <message>
        <source>The time of the export</source>
        <translation>El momento de la exportación</translation>
    </message>
    <message>
        <source>The day on which the new version was adopted</source>
        <translation>El día en que se aprobó la nueva versión</translation>
    </message>
    <message>
        <source>Font of the texts</source>
        <translation>Fuente de los textos</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>Tamaño de los textos</translation>
    </message>
    <message>
        <source>Named in the tracked changes of Word files, with the date below.</source>
        <translation>Firma los cambios de los archivos de Word, con la fecha indicada abajo.</translation>
    </message>
    <message>
        <source>Author of changes</source>
        <translation>Autor de los cambios</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Olvidar todo</translation>
    </message>
    <message>
        <source>Remove recent files, places, ticks, notes, links by hand and what was open; settings stay.</source>
        <translation>Quitar los archivos recientes, lugares, marcas, notas, enlaces a mano y lo que estaba abierto; los ajustes se mantienen.</translation>
    </message>
    <message>
        <source>Remove recent files, places, ticks, notes, links by hand and what was open? Settings stay.</source>
        <translation>¿Quitar los archivos recientes, lugares, marcas, notas, enlaces a mano y lo que estaba abierto? Los ajustes se mantienen.</translation>
    </message>
    <message>
        <source>The data it keeps, and where</source>
        <translation>Qué datos guarda y dónde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SignChip</name>
    <message>
        <source>Show or put aside: {0}</source>
        <translation>Mostrar o apartar: {0}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vaciar esta lista</translation>
    </message>
    <message>
        <source>Recent resolutions and comparisons</source>
        <translation>Resoluciones y comparaciones recientes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ctrl+K finds every action · F1 shows the keys</source>
        <translation>Ctrl+K encuentra todas las acciones · F1 muestra las teclas</translation>
    </message>
</context>
<context>
    <name>TabArea</name>
    <message>
        <source>Open documents</source>
        <translation>Documentos abiertos</translation>
    </message>
    <message>
        <source>All tabs</source>
        <translation>Todas las pestañas</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>Cerrar {0}</translation>
    </message>
</context>
<context>
    <name>UnreadDialog</name>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
    </message>
    <message>
        <source>{0} holds pictures of pages only; its words cannot be found.</source>
        <translation>{0} solo contiene imágenes de páginas; sus palabras no se pueden encontrar.</translation>
    </message>
    <message>
        <source>These files are read again as soon as they change.</source>
        <translation>Estos archivos se leerán de nuevo en cuanto cambien.</translation>
    </message>
</context>
<context>
    <name>WindowHandlers</name>
    <message>
        <source>Open resolutions</source>
        <translation>Abrir resoluciones</translation>
    </message>
    <message>
        <source>Choose the two versions</source>
        <translation>Elegir las dos versiones</translation>
    </message>
    <message numerus="yes">
        <source>Two files can be compared, not %n: choose two.</source>
        <translation>
            <numerusform>Se pueden comparar dos archivos, no %n: elija dos.</numerusform>
            <numerusform>Se pueden comparar dos archivos, no %n: elija dos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a resolution first; then choose what to compare it with.</source>
        <translation>Abra primero una resolución; luego elija con qué compararla.</translation>
    </message>
    <message>
        <source>Open a comparison first; then choose a further version.</source>
        <translation>Abra primero una comparación; luego elija otra versión.</translation>
    </message>
    <message>
        <source>Choose a further version</source>
        <translation>Elegir otra versión</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose the version to compare with {0}</source>
        <translation>Elegir la versión con la que comparar {0}</translation>
    </message>
    <message>
        <source>Where is {0}?</source>
        <translation>¿Dónde está {0}?</translation>
    </message>
    <message>
        <source>PDF and XML files (*.pdf *.PDF *.xml *.XML);;All files (*)</source>
        <translation>Archivos PDF y XML (*.pdf *.PDF *.xml *.XML);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open the shipped resolution</source>
        <translation>Abrir la resolución incluida</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exportar a PDF…</translation>
    </message>
    <message>
        <source>Export all notes on this document as PDF</source>
        <translation>Exportar a PDF todas las notas sobre este documento</translation>
    </message>
    <message>
        <source>Export shown notes as PDF…</source>
        <translation>Exportar a PDF las notas mostradas…</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>Exportar notas…</translation>
    </message>
    <message>
        <source>Write all notes to a file for other programs</source>
        <translation>Escribir todas las notas en un archivo para otros programas</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <translation>Importar notas…</translation>
    </message>
    <message>
        <source>Take in notes; none that is here is lost</source>
        <translation>Importar notas; no se pierde ninguna de las que hay aquí</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>Añadir al calendario…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change to the notes</source>
        <translation>Deshacer el último cambio de las notas</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Make the last undone change to the notes again</source>
        <translation>Rehacer el último cambio deshecho de las notas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Copiar con la referencia</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
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
        <source>Normal text size</source>
        <translation>Tamaño normal del texto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Visited places…</source>
        <translation>Pasajes visitados…</translation>
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
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Whole year in the calendar</source>
        <translation>Año completo en el calendario</translation>
    </message>
    <message>
        <source>Today in the calendar</source>
        <translation>Hoy en el calendario</translation>
    </message>
    <message>
        <source>Paragraph of the observance</source>
        <translation>Párrafo de la celebración</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Buscar en todo…</translation>
    </message>
    <message>
        <source>Paragraphs, entities, documents, notes and commands</source>
        <translation>Párrafos, entidades, documentos, notas y comandos</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Ir a…</translation>
    </message>
    <message>
        <source>OP2, pp4, fn1 or a cited document such as 70/1</source>
        <translation>OP2, pp4, fn1 o un documento citado, por ejemplo 70/1</translation>
    </message>
    <message>
        <source>Two documents side by side</source>
        <translation>Dos documentos en paralelo</translation>
    </message>
    <message>
        <source>Calendar and contents</source>
        <translation>Calendario y contenido</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Copy a link to the current paragraph</source>
        <translation>Copiar un enlace al párrafo actual</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Add a note to the selected words or the current paragraph</source>
        <translation>Añadir una nota a las palabras seleccionadas o al párrafo actual</translation>
    </message>
    <message>
        <source>Add note to the whole document</source>
        <translation>Añadir nota a todo el documento</translation>
    </message>
    <message>
        <source>Place note here</source>
        <translation>Colocar la nota aquí</translation>
    </message>
    <message>
        <source>Put the chosen note onto the words that are selected</source>
        <translation>Vincular la nota elegida a las palabras seleccionadas</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>Historial de la nota</translation>
    </message>
    <message>
        <source>Deleted notes</source>
        <translation>Notas eliminadas</translation>
    </message>
    <message>
        <source>Backups of the notes</source>
        <translation>Copias de seguridad de las notas</translation>
    </message>
    <message>
        <source>About Observance Viewer</source>
        <translation>Acerca de Observance Viewer</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
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
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Paragraph, entity, document, note or command</source>
        <translation>Párrafo, entidad, documento, nota o comando</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>OP2, pp4, fn1 or a cited document such as 70/1</source>
        <translation>OP2, pp4, fn1 o un documento citado, por ejemplo 70/1</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>reabrir</translation>
    </message>
</context>
<context>
    <name>BacklinksBar</name>
    <message>
        <source>Notes that link here</source>
        <translation>Notas que enlazan aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) link here</source>
        <translation>
            <numerusform>%n nota enlaza aquí</numerusform>
            <numerusform>%n notas enlazan aquí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>Choose a month</source>
        <translation>Elegir un mes</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Type any year</source>
        <translation>Escribir un año</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Año anterior</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Año siguiente</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Other UN observances</source>
        <translation>Otras celebraciones de la ONU</translation>
    </message>
    <message>
        <source>Show other UN observances</source>
        <translation>Mostrar otras celebraciones de la ONU</translation>
    </message>
    <message>
        <source>Show the whole year</source>
        <translation>Mostrar el año completo</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Established by</source>
        <translation>Establecido por</translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation>Copresidencia</translation>
    </message>
    <message>
        <source>Participating entity</source>
        <translation>Entidad participante</translation>
    </message>
    <message>
        <source>Addressed</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mención</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go to footnote</source>
        <translation>Ir a la nota al pie</translation>
    </message>
    <message>
        <source>Footnote %1</source>
        <translation>Nota al pie %1</translation>
    </message>
    <message>
        <source>Cited in %1</source>
        <translation>Citado en %1</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Cited document</source>
        <translation>Documento citado</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Forma parte de: %1</translation>
    </message>
    <message>
        <source>Also named in %1</source>
        <translation>Nombrado también en %1</translation>
    </message>
    <message>
        <source>Open website in browser</source>
        <translation>Abrir el sitio web en el navegador</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (y %n más)</numerusform>
            <numerusform>%1 (y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>On this system, reminders are shown in the window while the program runs.</source>
        <translation>En este sistema, los recordatorios se muestran en la ventana mientras el programa está abierto.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Notes and documents</source>
        <translation>Notas y documentos</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Copies of your notes, made automatically</source>
        <translation>Copias de sus notas, hechas automáticamente</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The file behind this page</source>
        <translation>El archivo que guarda estos ajustes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What went wrong, for a report; nothing is sent</source>
        <translation>Los errores ocurridos, para un informe; no se envía nada</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of your notes, made automatically; %1 of at most %2</source>
        <translation>
            <numerusform>%n copia de sus notas, hecha automáticamente; %1 de %2 como máximo</numerusform>
            <numerusform>%n copias de sus notas, hechas automáticamente; %1 de %2 como máximo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CitationMenu</name>
    <message>
        <source>Copy as citation</source>
        <translation>Copiar como cita</translation>
    </message>
    <message>
        <source>UN editorial style</source>
        <translation>Estilo editorial de la ONU</translation>
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
        <translation>Cita textual en Markdown</translation>
    </message>
    <message>
        <source>Quotation with reference</source>
        <translation>Cita textual con referencia</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>added: %1</source>
        <translation>añadido: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>quitado: %1</translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>ninguna diferencia</translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>level %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 resultado</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>heading</source>
        <translation>título</translation>
    </message>
    <message>
        <source>sub-paragraph</source>
        <translation>apartado</translation>
    </message>
    <message>
        <source>preambular paragraph</source>
        <translation>párrafo del preámbulo</translation>
    </message>
    <message>
        <source>operative paragraph</source>
        <translation>párrafo de la parte dispositiva</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>nota al pie</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entidad</translation>
    </message>
    <message>
        <source>cited document</source>
        <translation>documento citado</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
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
        <source>Footnote %1</source>
        <translation>Nota al pie %1</translation>
    </message>
    <message>
        <source>Cited documents</source>
        <translation>Documentos citados</translation>
    </message>
    <message>
        <source>About this resolution</source>
        <translation>Acerca de esta resolución</translation>
    </message>
    <message>
        <source>Named in the text</source>
        <translation>Entidades nombradas</translation>
    </message>
    <message>
        <source>supplied</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>Not in the document; known from other United Nations records</source>
        <translation>No figura en el documento; se conoce por otros registros de las Naciones Unidas</translation>
    </message>
    <message>
        <source>Established by</source>
        <translation>Establecido por</translation>
    </message>
    <message>
        <source>Co-chairs</source>
        <translation>Copresidencia</translation>
    </message>
    <message>
        <source>Participating entities</source>
        <translation>Entidades participantes</translation>
    </message>
    <message>
        <source>Addressed</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Período de sesiones</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Tema del programa</translation>
    </message>
    <message>
        <source>Originating draft</source>
        <translation>Proyecto de resolución</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Paragraphs, footnotes, entities and documents of the resolution</source>
        <translation>Párrafos, notas al pie, entidades y documentos de la resolución</translation>
    </message>
</context>
<context>
    <name>DaysModel</name>
    <message>
        <source>no day</source>
        <translation>ningún día</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>EmptyWords</name>
    <message>
        <source>No note here has this tag or state. Choose another to see the others.</source>
        <translation>Ninguna nota tiene aquí esta etiqueta o este estado. Elija otros para ver las demás.</translation>
    </message>
    <message>
        <source>No notes on this passage. Choose Add note to write one, or list all notes of the document.</source>
        <translation>No hay notas sobre este pasaje. Elija «Añadir nota» para escribir una o muestre todas las notas del documento.</translation>
    </message>
    <message>
        <source>No notes yet. Select words in the text, or a paragraph, and choose Add note.</source>
        <translation>Aún no hay notas. Seleccione palabras del texto, o un párrafo, y elija «Añadir nota».</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export notes as PDF</source>
        <translation>Exportar las notas a PDF</translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation>Escribiendo los archivos…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>File to look at</source>
        <translation>Archivo que se muestra</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Preparando las páginas…</translation>
    </message>
    <message numerus="yes">
        <source>These notes fill %n files; this is number %1. Saving writes all.</source>
        <translation>
            <numerusform>Estas notas llenan %n archivo; este es el número %1. Al guardar se escriben todos.</numerusform>
            <numerusform>Estas notas llenan %n archivos; este es el número %1. Al guardar se escriben todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Archivo %1 de %2</translation>
    </message>
    <message>
        <source>Print this file…</source>
        <translation>Imprimir este archivo…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Detenido. No se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>Stopped. Change a choice to make the pages again.</source>
        <translation>Detenido. Cambie una opción para volver a componer las páginas.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>The printing was given up.</source>
        <translation>Se abandonó la impresión.</translation>
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
        <translation>Carta</translation>
    </message>
    <message>
        <source>Compact head</source>
        <translation>Encabezado compacto</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>By passage</source>
        <translation>Por pasaje</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>As the document</source>
        <translation>Como el documento</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Text of the resolution</source>
        <translation>Texto de la resolución</translation>
    </message>
    <message>
        <source>Index of tags and cited documents</source>
        <translation>Índice de etiquetas y documentos citados</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;Beginning</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>&amp;Order of notes</source>
        <translation>&amp;Orden de las notas</translation>
    </message>
    <message>
        <source>&amp;Language of headings and dates</source>
        <translation>&amp;Idioma de los títulos y las fechas</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Vista previa de las páginas</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Preparando las páginas…</translation>
    </message>
    <message>
        <source>This page cannot be drawn; it is in the file all the same.</source>
        <translation>Esta página no se puede mostrar; aun así está en el archivo.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Making the PDF…</source>
        <translation>Preparando el PDF…</translation>
    </message>
    <message>
        <source>There are no notes to export. Write one first.</source>
        <translation>No hay notas que exportar. Escriba una primero.</translation>
    </message>
    <message>
        <source>Export notes as PDF</source>
        <translation>Exportar las notas a PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 and %n more files up to %2</source>
        <translation>
            <numerusform>Se ha guardado %1 y %n archivo más, %2</numerusform>
            <numerusform>Se ha guardado %1 y %n archivos más, hasta %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This document designates no observance.</source>
        <translation>Este documento no proclama ninguna celebración.</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Añadir al calendario</translation>
    </message>
    <message>
        <source>iCalendar (*.ics)</source>
        <translation>iCalendar (*.ics)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>the entry cannot be changed (%1)</source>
        <translation>la entrada no se puede cambiar (%1)</translation>
    </message>
    <message>
        <source>check the folder</source>
        <translation>compruebe la carpeta</translation>
    </message>
    <message>
        <source>this document has no symbol by which it could be found again</source>
        <translation>este documento no tiene signatura con la que volver a encontrarlo</translation>
    </message>
    <message>
        <source>open it as a file</source>
        <translation>ábralo como archivo</translation>
    </message>
    <message>
        <source>the file cannot be kept (%1)</source>
        <translation>el archivo no se puede conservar (%1)</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>compruebe el disco</translation>
    </message>
    <message>
        <source>notes cannot be written in this format</source>
        <translation>las notas no se pueden escribir en este formato</translation>
    </message>
    <message>
        <source>notes cannot be read from this format</source>
        <translation>las notas no se pueden leer en este formato</translation>
    </message>
    <message>
        <source>name a .jsonld, .zip or .pdf file</source>
        <translation>indique un archivo .jsonld, .zip o .pdf</translation>
    </message>
    <message>
        <source>standard input is closed</source>
        <translation>la entrada estándar está cerrada</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>indique un archivo</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <translation>el archivo supera los %1 MB</translation>
    </message>
    <message>
        <source>divide it</source>
        <translation>divídalo</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation>compruebe su nombre</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>el archivo no se puede leer (%1)</translation>
    </message>
    <message>
        <source>check its name and the disk</source>
        <translation>compruebe su nombre y el disco</translation>
    </message>
    <message>
        <source>the folder has no name</source>
        <translation>la carpeta no tiene nombre</translation>
    </message>
    <message>
        <source>name one</source>
        <translation>indique uno</translation>
    </message>
    <message>
        <source>the folder&apos;s name is not UTF-8</source>
        <translation>el nombre de la carpeta no está en UTF-8</translation>
    </message>
    <message>
        <source>rename it, or name another with --profile</source>
        <translation>cámbiele el nombre o indique otra con --profile</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>esto no es una carpeta</translation>
    </message>
    <message>
        <source>name a folder with --profile</source>
        <translation>indique una carpeta con --profile</translation>
    </message>
    <message>
        <source>the settings cannot be read (%1)</source>
        <translation>no se pueden leer las preferencias (%1)</translation>
    </message>
    <message>
        <source>mend the file or remove it</source>
        <translation>corrija el archivo o elimínelo</translation>
    </message>
    <message>
        <source>the settings cannot be written (%1)</source>
        <translation>los ajustes no se pueden escribir (%1)</translation>
    </message>
    <message>
        <source>there is no setting %1</source>
        <translation>no existe la preferencia %1</translation>
    </message>
    <message>
        <source>remove it or check its name</source>
        <translation>elimínela o compruebe su nombre</translation>
    </message>
    <message>
        <source>there is no such file, symbol or passage</source>
        <translation>no existe tal archivo, signatura o pasaje</translation>
    </message>
    <message>
        <source>start it from a desktop, or use a command such as `outline`</source>
        <translation>inícielo desde un escritorio o use una orden como `outline`</translation>
    </message>
    <message>
        <source>there is no annotation in this file</source>
        <translation>en este archivo no hay ninguna anotación</translation>
    </message>
    <message>
        <source>choose a .jsonld file that notes export wrote</source>
        <translation>elija un archivo .jsonld escrito por la exportación de notas</translation>
    </message>
    <message>
        <source>the file holds more than %1 notes</source>
        <translation>el archivo contiene más de %1 notas</translation>
    </message>
    <message>
        <source>this is not a JSON-LD file</source>
        <translation>esto no es un archivo JSON-LD</translation>
    </message>
    <message>
        <source>this is not a zip of notes, or it is damaged</source>
        <translation>esto no es un zip de notas, o está dañado</translation>
    </message>
    <message>
        <source>choose a .zip that notes export wrote</source>
        <translation>elija un .zip escrito por la exportación de notas</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB</source>
        <translation>%1 supera los %2 MB</translation>
    </message>
    <message>
        <source>unpacked it is larger than %1 MB</source>
        <translation>descomprimido supera los %1 MB</translation>
    </message>
    <message>
        <source>this zip comes from a newer version of the program</source>
        <translation>este zip procede de una versión más reciente del programa</translation>
    </message>
    <message>
        <source>import it with that version</source>
        <translation>impórtelo con esa versión</translation>
    </message>
    <message>
        <source>this PDF is damaged or encrypted</source>
        <translation>este PDF está dañado o cifrado</translation>
    </message>
    <message>
        <source>choose one that notes export wrote</source>
        <translation>elija uno escrito por la exportación de notas</translation>
    </message>
    <message>
        <source>there are no notes in this PDF</source>
        <translation>en este PDF no hay notas</translation>
    </message>
    <message>
        <source>reading took longer than a minute</source>
        <translation>la lectura tardó más de un minuto</translation>
    </message>
    <message>
        <source>take the .jsonld file instead</source>
        <translation>use mejor el archivo .jsonld</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>el archivo no se puede escribir (%1)</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>elija otro lugar</translation>
    </message>
    <message>
        <source>the folder cannot be made (%1)</source>
        <translation>la carpeta no se puede crear (%1)</translation>
    </message>
    <message>
        <source>check it</source>
        <translation>compruébela</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>esto es una carpeta</translation>
    </message>
    <message>
        <source>name a file in it</source>
        <translation>indique un archivo que esté en ella</translation>
    </message>
    <message>
        <source>this is a device, not a file</source>
        <translation>esto es un dispositivo, no un archivo</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <source>make it, or choose another</source>
        <translation>créela o elija otra</translation>
    </message>
    <message>
        <source>no file can be made in this folder</source>
        <translation>no se puede crear ningún archivo en esta carpeta</translation>
    </message>
    <message>
        <source>this document sets no date that a calendar can keep</source>
        <translation>este documento no fija ninguna fecha que un calendario pueda guardar</translation>
    </message>
    <message>
        <source>enter the day by hand</source>
        <translation>anote el día a mano</translation>
    </message>
    <message>
        <source>a file of the program is missing</source>
        <translation>falta un archivo del programa</translation>
    </message>
    <message>
        <source>install the program again</source>
        <translation>vuelva a instalar el programa</translation>
    </message>
    <message>
        <source>this file is in the way of volume %1</source>
        <translation>este archivo ocupa el lugar del volumen %1</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>elija otro nombre</translation>
    </message>
    <message>
        <source>the pages cannot be made (%1)</source>
        <translation>las páginas no se pueden componer (%1)</translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation>cierre otros programas e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the pages cannot be made</source>
        <translation>las páginas no se pueden componer</translation>
    </message>
    <message>
        <source>choose Markdown or HTML instead</source>
        <translation>elija mejor Markdown o HTML</translation>
    </message>
    <message>
        <source>the pages cannot be made; the memory may be used up</source>
        <translation>las páginas no se pueden componer; quizá se agotó la memoria</translation>
    </message>
    <message>
        <source>export fewer notes at a time</source>
        <translation>exporte menos notas a la vez</translation>
    </message>
    <message>
        <source>make room on the disk and try again</source>
        <translation>libere espacio en el disco e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the pages took longer than 15 minutes</source>
        <translation>componer las páginas llevó más de 15 minutos</translation>
    </message>
    <message>
        <source>there are no notes to export</source>
        <translation>no hay notas que exportar</translation>
    </message>
    <message>
        <source>write one first</source>
        <translation>escriba una primero</translation>
    </message>
    <message>
        <source>Tables and words that belong to no paragraph are shown behind the text</source>
        <translation>Las tablas y las palabras que no pertenecen a ningún párrafo se muestran después del texto</translation>
    </message>
    <message>
        <source>The file holds several resolutions under the title “%1”; those after the first follow it</source>
        <translation>El archivo contiene varias resoluciones con el título «%1»; las demás siguen a la primera</translation>
    </message>
    <message>
        <source>The file holds several resolutions; those after the first follow it</source>
        <translation>El archivo contiene varias resoluciones; las demás siguen a la primera</translation>
    </message>
    <message>
        <source>this XML file is no Akoma Ntoso: it begins with &lt;%1&gt;</source>
        <translation>este archivo XML no es Akoma Ntoso: empieza por &lt;%1&gt;</translation>
    </message>
    <message>
        <source>open the file of a resolution</source>
        <translation>abra el archivo de una resolución</translation>
    </message>
    <message>
        <source>this Akoma Ntoso file holds no resolution</source>
        <translation>este archivo Akoma Ntoso no contiene ninguna resolución</translation>
    </message>
    <message>
        <source>the XML has a document type definition, which is not safe to read</source>
        <translation>el XML tiene una definición de tipo de documento, que no es seguro leer</translation>
    </message>
    <message>
        <source>remove its &lt;!DOCTYPE&gt;</source>
        <translation>elimine su &lt;!DOCTYPE&gt;</translation>
    </message>
    <message>
        <source>the XML is not well-formed at line %1: %2</source>
        <translation>el XML no está bien formado en la línea %1: %2</translation>
    </message>
    <message>
        <source>get the file again, or mend that line in a text editor</source>
        <translation>vuelva a obtener el archivo o corrija esa línea en un editor de texto</translation>
    </message>
    <message>
        <source>the file is in an encoding that cannot be read</source>
        <translation>el archivo tiene una codificación que no se puede leer</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>guárdelo como UTF-8</translation>
    </message>
    <message>
        <source>this Word file has more than %1 paragraphs</source>
        <translation>este archivo de Word tiene más de %1 párrafos</translation>
    </message>
    <message>
        <source>open a part of it</source>
        <translation>abra una parte</translation>
    </message>
    <message>
        <source>this is not the text of a resolution: neither an enacting formula such as “The General Assembly,” nor a numbered paragraph is in it</source>
        <translation>esto no es el texto de una resolución: no contiene una fórmula introductoria como «La Asamblea General,» ni un párrafo numerado</translation>
    </message>
    <message>
        <source>The text holds several resolutions; those after the first follow it</source>
        <translation>El texto contiene varias resoluciones; las demás siguen a la primera</translation>
    </message>
    <message>
        <source>The footnote %1 is called by the enacting formula</source>
        <translation>La nota %1 se cita en la fórmula introductoria</translation>
    </message>
    <message>
        <source>Words above the text that were not understood: “%1”</source>
        <translation>Palabras encima del texto que no se entendieron: «%1»</translation>
    </message>
    <message>
        <source>The number of %1 is used more than once</source>
        <translation>El número de %1 se usa más de una vez</translation>
    </message>
    <message>
        <source>The footnote %1 is given, but nothing calls it</source>
        <translation>La nota %1 existe, pero nada la cita</translation>
    </message>
    <message>
        <source>The footnote %1 is called, but not given</source>
        <translation>La nota %1 se cita, pero no existe</translation>
    </message>
    <message>
        <source>Paragraph 1 is numbered with the letter l in the source</source>
        <translation>El párrafo 1 está numerado con la letra l en la fuente</translation>
    </message>
    <message>
        <source>Paragraph %1 stands where %2 is expected</source>
        <translation>El párrafo %1 está donde se espera el %2</translation>
    </message>
    <message>
        <source>Words set across the page: “%1”</source>
        <translation>Palabras impresas a través de la página: «%1»</translation>
    </message>
    <message>
        <source>this PDF is damaged, or needs more memory than a resolution can</source>
        <translation>este PDF está dañado o necesita más memoria de la que puede requerir una resolución</translation>
    </message>
    <message>
        <source>open its Word file</source>
        <translation>abra su archivo de Word</translation>
    </message>
    <message>
        <source>the PDF cannot be read (%1)</source>
        <translation>el PDF no se puede leer (%1)</translation>
    </message>
    <message>
        <source>reading this PDF takes more than %1 seconds</source>
        <translation>leer este PDF tarda más de %1 segundos</translation>
    </message>
    <message>
        <source>this PDF has more than %1 pages</source>
        <translation>este PDF tiene más de %1 páginas</translation>
    </message>
    <message>
        <source>open the resolution alone</source>
        <translation>abra solo la resolución</translation>
    </message>
    <message>
        <source>this PDF is damaged</source>
        <translation>este PDF está dañado</translation>
    </message>
    <message>
        <source>fetch it again, or open its Word file</source>
        <translation>vuelva a obtenerlo o abra su archivo de Word</translation>
    </message>
    <message>
        <source>this PDF has more than %1 characters</source>
        <translation>este PDF tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>this PDF is encrypted</source>
        <translation>este PDF está cifrado</translation>
    </message>
    <message>
        <source>save it without a password, then open that</source>
        <translation>guárdelo sin contraseña y abra esa copia</translation>
    </message>
    <message>
        <source>this PDF holds pictures of pages and no text</source>
        <translation>este PDF contiene imágenes de páginas y ningún texto</translation>
    </message>
    <message>
        <source>open its Word or text file, or recognise its text first</source>
        <translation>abra su archivo de Word o de texto, o reconozca antes su texto</translation>
    </message>
    <message>
        <source>the text has more than %1 lines</source>
        <translation>el texto tiene más de %1 líneas</translation>
    </message>
    <message>
        <source>open the text of one resolution</source>
        <translation>abra el texto de una sola resolución</translation>
    </message>
    <message>
        <source>the file has more than %1 paragraphs</source>
        <translation>el archivo tiene más de %1 párrafos</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>no está permitido leer el archivo</translation>
    </message>
    <message>
        <source>change its permissions</source>
        <translation>cambie sus permisos</translation>
    </message>
    <message>
        <source>this is a Rich Text file</source>
        <translation>esto es un archivo Rich Text</translation>
    </message>
    <message>
        <source>save it as .docx with a word processor, then open that</source>
        <translation>guárdelo como .docx con un procesador de textos y abra esa copia</translation>
    </message>
    <message>
        <source>this is a web page</source>
        <translation>esto es una página web</translation>
    </message>
    <message>
        <source>open the Word or PDF file that it leads to</source>
        <translation>abra el archivo de Word o PDF al que lleva</translation>
    </message>
    <message>
        <source>this file is packed with gzip</source>
        <translation>este archivo está comprimido con gzip</translation>
    </message>
    <message>
        <source>unpack it, then open what is in it</source>
        <translation>descomprímalo y abra lo que contiene</translation>
    </message>
    <message>
        <source>this file is packed with bzip2</source>
        <translation>este archivo está comprimido con bzip2</translation>
    </message>
    <message>
        <source>this file is packed with xz</source>
        <translation>este archivo está comprimido con xz</translation>
    </message>
    <message>
        <source>this is a 7z archive</source>
        <translation>esto es un archivo comprimido 7z</translation>
    </message>
    <message>
        <source>this is a RAR archive</source>
        <translation>esto es un archivo comprimido RAR</translation>
    </message>
    <message>
        <source>this is a picture</source>
        <translation>esto es una imagen</translation>
    </message>
    <message>
        <source>recognise its text first, or open the Word or PDF file</source>
        <translation>reconozca antes su texto o abra el archivo de Word o PDF</translation>
    </message>
    <message>
        <source>this is a database</source>
        <translation>esto es una base de datos</translation>
    </message>
    <message>
        <source>open the .docx, .pdf, .xml or .txt of a resolution</source>
        <translation>abra el .docx, .pdf, .xml o .txt de una resolución</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>choose the file of a resolution</source>
        <translation>elija el archivo de una resolución</translation>
    </message>
    <message>
        <source>this is an old binary Word file</source>
        <translation>esto es un archivo de Word binario antiguo</translation>
    </message>
    <message>
        <source>this is no text, Word, PDF or Akoma Ntoso file</source>
        <translation>esto no es un archivo de texto, Word, PDF ni Akoma Ntoso</translation>
    </message>
    <message>
        <source>this is an OpenDocument file</source>
        <translation>esto es un archivo OpenDocument</translation>
    </message>
    <message>
        <source>this is an e-book</source>
        <translation>esto es un libro electrónico</translation>
    </message>
    <message>
        <source>this Word file is encrypted</source>
        <translation>este archivo de Word está cifrado</translation>
    </message>
    <message>
        <source>this Word file is damaged</source>
        <translation>este archivo de Word está dañado</translation>
    </message>
    <message>
        <source>fetch it again, or open its PDF</source>
        <translation>vuelva a obtenerlo o abra su PDF</translation>
    </message>
    <message>
        <source>this zip archive is no Word document</source>
        <translation>este archivo zip no es un documento de Word</translation>
    </message>
    <message>
        <source>this Word file unpacks to more than a document can hold</source>
        <translation>este archivo de Word descomprimido supera lo que puede contener un documento</translation>
    </message>
    <message>
        <source>save it again without pictures, or open another copy</source>
        <translation>guárdelo de nuevo sin imágenes o abra otra copia</translation>
    </message>
    <message>
        <source>this Word file carries a document type definition, which none needs</source>
        <translation>este archivo de Word lleva una definición de tipo de documento, que ninguno necesita</translation>
    </message>
    <message>
        <source>save it again with a word processor, then open that</source>
        <translation>guárdelo de nuevo con un procesador de textos y abra esa copia</translation>
    </message>
    <message>
        <source>a backup was not kept, for %1</source>
        <translation>no se conservó una copia de seguridad: %1</translation>
    </message>
    <message>
        <source>run `observance-viewer check`</source>
        <translation>ejecute `observance-viewer check`</translation>
    </message>
    <message>
        <source>no backup of the notes could be made (%1)</source>
        <translation>no se pudo hacer ninguna copia de seguridad de las notas (%1)</translation>
    </message>
    <message>
        <source>make room or make it writable</source>
        <translation>libere espacio o permita la escritura</translation>
    </message>
    <message>
        <source>it is no backup of notes that this version can read</source>
        <translation>no es una copia de seguridad de notas que esta versión pueda leer</translation>
    </message>
    <message>
        <source>this is not a notes database</source>
        <translation>esto no es una base de datos de notas</translation>
    </message>
    <message>
        <source>move it away; a new one is made, or restore a copy</source>
        <translation>muévala; se creará una nueva, o restaure una copia</translation>
    </message>
    <message>
        <source>the notes come from a newer version of the program</source>
        <translation>las notas proceden de una versión más reciente del programa</translation>
    </message>
    <message>
        <source>install that version</source>
        <translation>instale esa versión</translation>
    </message>
    <message>
        <source>the data folder cannot be written (%1)</source>
        <translation>no se puede escribir en la carpeta de datos (%1)</translation>
    </message>
    <message>
        <source>make it writable, or choose another with --profile</source>
        <translation>permita la escritura o elija otra con --profile</translation>
    </message>
    <message>
        <source>run `observance-viewer check --repair`</source>
        <translation>ejecute `observance-viewer check --repair`</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>la base de datos está dañada</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>libere espacio e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the data folder cannot be written</source>
        <translation>no se puede escribir en la carpeta de datos</translation>
    </message>
    <message>
        <source>another program keeps the notes locked</source>
        <translation>otro programa mantiene bloqueadas las notas</translation>
    </message>
    <message>
        <source>close it and try again</source>
        <translation>ciérrelo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the disk reports a failure (%1)</source>
        <translation>el disco comunica un fallo (%1)</translation>
    </message>
    <message>
        <source>check the disk and try again</source>
        <translation>compruebe el disco e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the database is damaged: its header makes no sense</source>
        <translation>la base de datos está dañada: su cabecera no tiene sentido</translation>
    </message>
    <message>
        <source>there is no such note</source>
        <translation>no existe esa nota</translation>
    </message>
    <message>
        <source>list the notes to see their ids</source>
        <translation>liste las notas para ver sus identificadores</translation>
    </message>
    <message>
        <source>it may have left the bin</source>
        <translation>quizá ya no esté en la papelera</translation>
    </message>
    <message>
        <source>the notes database is damaged, and another window or command has it open</source>
        <translation>la base de datos de notas está dañada y otra ventana u orden la tiene abierta</translation>
    </message>
    <message>
        <source>close that, and open the program again</source>
        <translation>ciérrela y vuelva a abrir el programa</translation>
    </message>
    <message>
        <source>the damaged notes could not be put right (%1)</source>
        <translation>no se pudieron reparar las notas dañadas (%1)</translation>
    </message>
    <message>
        <source>make room or make the folder writable; the damaged file is untouched</source>
        <translation>libere espacio o permita escribir en la carpeta; el archivo dañado está intacto</translation>
    </message>
    <message>
        <source>this backup is damaged: %1</source>
        <translation>esta copia de seguridad está dañada: %1</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>elija otra</translation>
    </message>
    <message>
        <source>%1 cannot be %2</source>
        <translation>%1 no puede ser %2</translation>
    </message>
    <message>
        <source>use a number from %3 to %4</source>
        <translation>use un número de %3 a %4</translation>
    </message>
    <message>
        <source>use a list</source>
        <translation>use una lista</translation>
    </message>
    <message>
        <source>use any of %3</source>
        <translation>elija entre %3</translation>
    </message>
    <message>
        <source>use a word in quotation marks</source>
        <translation>use una palabra entre comillas</translation>
    </message>
    <message>
        <source>use true or false</source>
        <translation>use true o false</translation>
    </message>
    <message>
        <source>use a number</source>
        <translation>use un número</translation>
    </message>
    <message>
        <source>use one of %3</source>
        <translation>use uno de estos valores: %3</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <translation>Abrir la carpeta: %1</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>Writing the notes…</source>
        <translation>Escribiendo las notas…</translation>
    </message>
    <message>
        <source>Everything, to come back as it is (*.zip)</source>
        <translation>Todo, para recuperarlo tal cual (*.zip)</translation>
    </message>
    <message>
        <source>Web annotations (*.jsonld)</source>
        <translation>Anotaciones web (*.jsonld)</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Exportar notas</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Place in the text</source>
        <translation>Lugar en el texto</translation>
    </message>
    <message>
        <source>Visited places</source>
        <translation>Pasajes visitados</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>Choose a note in the notes pane first.</source>
        <translation>Elija primero una nota en el panel de notas.</translation>
    </message>
    <message>
        <source>The note reads again as it did then. What it said before is in its history.</source>
        <translation>La nota ha vuelto a esa versión. La anterior está en su historial.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) destroyed. Backups keep theirs.</source>
        <translation>
            <numerusform>%n nota destruida. Las copias de seguridad conservan la suya.</numerusform>
            <numerusform>%n notas destruidas. Las copias de seguridad conservan las suyas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing note(s) came back.</source>
        <translation>
            <numerusform>Ha vuelto %n nota que faltaba.</numerusform>
            <numerusform>Han vuelto %n notas que faltaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) read again as in the backup.</source>
        <translation>
            <numerusform>%n nota ha recuperado el texto de la copia.</numerusform>
            <numerusform>%n notas han recuperado el texto de la copia.</numerusform>
        </translation>
    </message>
    <message>
        <source>How they were before is kept as a backup.</source>
        <translation>Su estado anterior se conserva en una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open recent</source>
        <translation>Documentos recientes</translation>
    </message>
    <message>
        <source>Width of the second document</source>
        <translation>Ancho del segundo documento</translation>
    </message>
    <message>
        <source>A note is not saved yet. Copy its words or make room; closing again leaves without them.</source>
        <translation>Una nota aún no se ha guardado. Copie su texto o libere espacio; si vuelve a cerrar, se saldrá sin guardarla.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Width of calendar and contents</source>
        <translation>Ancho del calendario y del contenido</translation>
    </message>
    <message>
        <source>Width of the notes</source>
        <translation>Ancho de las notas</translation>
    </message>
    <message>
        <source>About Observance Viewer</source>
        <translation>Acerca de Observance Viewer</translation>
    </message>
    <message>
        <source>Observance Viewer reads UN resolutions offline. MIT licence. Not a product of the UN.</source>
        <translation>Observance Viewer lee las resoluciones de la ONU sin conexión. Licencia MIT. No es un producto de la ONU.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Days of the month</source>
        <translation>Días del mes</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Whole document</source>
        <translation>Todo el documento</translation>
    </message>
    <message>
        <source>*Empty note*</source>
        <translation>*Nota vacía*</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Select the words that the note is about first.</source>
        <translation>Seleccione primero las palabras a las que se refiere la nota.</translation>
    </message>
    <message>
        <source>The note stands in %1 now.</source>
        <translation>La nota está ahora en %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The note that this link leads to is not here any more.</source>
        <translation>La nota a la que lleva este enlace ya no existe.</translation>
    </message>
    <message>
        <source>%1 was not open here yet. Open its file first.</source>
        <translation>%1 aún no se ha abierto aquí. Abra primero su archivo.</translation>
    </message>
    <message>
        <source>Choose a note in the notes pane first.</source>
        <translation>Elija primero una nota en el panel de notas.</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Place note here</source>
        <translation>Colocar la nota aquí</translation>
    </message>
    <message>
        <source>Copy link to this note</source>
        <translation>Copiar el enlace a esta nota</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>This note was changed elsewhere meanwhile. Both versions are kept: yours is a note of its own.</source>
        <translation>Esta nota se ha modificado en otro lugar mientras tanto. Se conservan ambas versiones: la suya es ahora una nota aparte.</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>Mostrar la otra</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) changed by another window or a command.</source>
        <translation>
            <numerusform>%n nota modificada por otra ventana o un comando.</numerusform>
            <numerusform>%n notas modificadas por otra ventana o un comando.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Todo el documento</translation>
    </message>
    <message>
        <source>State of the note</source>
        <translation>Estado de la nota</translation>
    </message>
    <message>
        <source>Write a note. Markdown is understood.</source>
        <translation>Escriba una nota. Se admite Markdown.</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Eliminar la nota</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>End editing (Ctrl+Enter)</source>
        <translation>Terminar la edición (Control+Intro)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>NoteHistory</name>
    <message>
        <source>History of “%1”</source>
        <translation>Historial de «%1»</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>What has changed since then</source>
        <translation>Lo que ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurar esta versión</translation>
    </message>
    <message>
        <source>What came since is underlined, what went is struck through.</source>
        <translation>Lo añadido desde entonces va subrayado; lo quitado, tachado.</translation>
    </message>
    <message>
        <source>This note has no earlier version yet. One is kept whenever you change it.</source>
        <translation>Esta nota aún no tiene versiones anteriores. Se guarda una con cada cambio.</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>Its words are not found in the text that is open</source>
        <translation>Sus palabras no se encuentran en el texto abierto</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>Movida desde %1</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>todo el documento</translation>
    </message>
    <message>
        <source>The words were “%1”</source>
        <translation>Las palabras eran «%1»</translation>
    </message>
    <message>
        <source>Moved within its paragraph</source>
        <translation>Movida dentro de su párrafo</translation>
    </message>
    <message>
        <source>whole document</source>
        <translation>todo el documento</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>creada el %1</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Nota vacía</translation>
    </message>
    <message>
        <source>new note</source>
        <translation>nueva nota</translation>
    </message>
    <message>
        <source>editing a note</source>
        <translation>edición de una nota</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>eliminación de una nota</translation>
    </message>
    <message>
        <source>restoring a note</source>
        <translation>restauración de una nota</translation>
    </message>
    <message>
        <source>placing a note</source>
        <translation>colocación de una nota</translation>
    </message>
    <message>
        <source>renaming a tag</source>
        <translation>cambio de nombre de una etiqueta</translation>
    </message>
    <message>
        <source>The notes were found damaged on %1 (%2).</source>
        <translation>Se encontraron dañadas las notas el %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were recovered.</source>
        <translation>
            <numerusform>Se recuperó %n nota.</numerusform>
            <numerusform>Se recuperaron %n notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no backup to fill in from.</source>
        <translation>No había copia de seguridad con que completarlas.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) came from the backup of %1.</source>
        <translation>
            <numerusform>%n nota procede de la copia del %1.</numerusform>
            <numerusform>%n notas proceden de la copia del %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could be read only in part.</source>
        <translation>
            <numerusform>%n nota solo se pudo leer en parte.</numerusform>
            <numerusform>%n notas solo se pudieron leer en parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept in %1.</source>
        <translation>El archivo dañado se conserva en %1.</translation>
    </message>
    <message>
        <source>an earlier repair was cut off</source>
        <translation>una reparación anterior se interrumpió</translation>
    </message>
    <message>
        <source>the file is missing or empty</source>
        <translation>el archivo falta o está vacío</translation>
    </message>
    <message>
        <source>its log is damaged</source>
        <translation>su registro está dañado</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>su cabecera está dañada</translation>
    </message>
    <message>
        <source>it lacks what its newest backup has</source>
        <translation>le falta lo que tiene su última copia de seguridad</translation>
    </message>
    <message>
        <source>it does not read as it was written</source>
        <translation>no se lee tal como se escribió</translation>
    </message>
</context>
<context>
    <name>NotesBackups</name>
    <message>
        <source>Backups of the notes</source>
        <translation>Copias de seguridad de las notas</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>What the backup has</source>
        <translation>Contenido de la copia</translation>
    </message>
    <message>
        <source>What restoring changes</source>
        <translation>Lo que cambia al restaurar</translation>
    </message>
    <message>
        <source>Restore from this backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>The present state is kept as a backup first; no note is deleted</source>
        <translation>Primero se guarda una copia del estado actual; no se elimina ninguna nota</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) take %1 of at most %2.</source>
        <translation>
            <numerusform>%n copia de seguridad ocupa %1 de %2 como máximo.</numerusform>
            <numerusform>%n copias de seguridad ocupan %1 de %2 como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups are made by themselves, ten minutes after a change and at the end.</source>
        <translation>Las copias se hacen solas, diez minutos después de un cambio y al cerrar.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first is made ten minutes after a change.</source>
        <translation>Aún no hay copias. La primera se hace diez minutos después de un cambio.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are missing now.</source>
        <translation>
            <numerusform>Ahora falta %n nota.</numerusform>
            <numerusform>Ahora faltan %n notas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) read otherwise now.</source>
        <translation>
            <numerusform>%n nota ha cambiado desde entonces.</numerusform>
            <numerusform>%n notas han cambiado desde entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer note(s) stay as they are.</source>
        <translation>
            <numerusform>%n nota más reciente queda como está.</numerusform>
            <numerusform>%n notas más recientes quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this backup is there now.</source>
        <translation>Todo lo que contiene esta copia sigue ahí.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiada: %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
</context>
<context>
    <name>NotesBin</name>
    <message>
        <source>Deleted notes</source>
        <translation>Notas eliminadas</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore the selected notes</source>
        <translation>Restaurar las notas seleccionadas</translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>deleted %1, goes %2</source>
        <translation>eliminada el %1, desaparece el %2</translation>
    </message>
    <message>
        <source>whole document</source>
        <translation>todo el documento</translation>
    </message>
    <message numerus="yes">
        <source>Deleted notes stay here for %n day(s).</source>
        <translation>
            <numerusform>Las notas eliminadas permanecen aquí %n&#xa0;día.</numerusform>
            <numerusform>Las notas eliminadas permanecen aquí %n&#xa0;días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n note(s) for good</source>
        <translation>
            <numerusform>Destruir definitivamente %n nota</numerusform>
            <numerusform>Destruir definitivamente %n notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesHead</name>
    <message>
        <source>Which notes are listed</source>
        <translation>Notas que se muestran</translation>
    </message>
    <message>
        <source>This passage</source>
        <translation>Este pasaje</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Este documento</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Todas las notas</translation>
    </message>
    <message>
        <source>How notes are sorted</source>
        <translation>Orden de las notas</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Antiguas</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Por lugar</translation>
    </message>
    <message>
        <source>Filter by tag or state</source>
        <translation>Filtrar por etiqueta o estado</translation>
    </message>
    <message>
        <source>New name of the tag</source>
        <translation>Nuevo nombre de la etiqueta</translation>
    </message>
    <message>
        <source>Notes · %1</source>
        <translation>Notas · %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Etiquetas: todas</translation>
    </message>
    <message>
        <source>Rename this tag…</source>
        <translation>Cambiar el nombre de esta etiqueta…</translation>
    </message>
    <message>
        <source>Empty to remove the tag everywhere</source>
        <translation>Dejar vacío para quitar la etiqueta de todas partes</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>En cualquier estado</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movidas</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Sin lugar</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>Whole document</source>
        <translation>Todo el documento</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>List of notes</source>
        <translation>Lista de notas</translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Buscar estas palabras</translation>
    </message>
</context>
<context>
    <name>Observance</name>
    <message>
        <source>every year on %1</source>
        <translation>cada año el %1</translation>
    </message>
    <message>
        <source>every year from %1 to %2</source>
        <translation>cada año del %1 al %2</translation>
    </message>
    <message>
        <source>every year in %1</source>
        <translation>cada año en %1</translation>
    </message>
    <message>
        <source>on a day that the document does not say</source>
        <translation>un día que el documento no precisa</translation>
    </message>
    <message>
        <source>on a day of %1 that is another each year</source>
        <translation>en %1, un día distinto cada año</translation>
    </message>
    <message>
        <source>%1, for a week</source>
        <translation>%1, durante una semana</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>first observance</source>
        <translation>primera celebración</translation>
    </message>
    <message>
        <source>%1st observance</source>
        <translation>%1.ª celebración</translation>
    </message>
    <message>
        <source>%1nd observance</source>
        <translation>%1.ª celebración</translation>
    </message>
    <message>
        <source>%1rd observance</source>
        <translation>%1.ª celebración</translation>
    </message>
    <message>
        <source>%1th observance</source>
        <translation>%1.ª celebración</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dentro de %n&#xa0;día</numerusform>
            <numerusform>dentro de %n&#xa0;días</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n&#xa0;día</numerusform>
            <numerusform>hace %n&#xa0;días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years in %1</source>
        <translation>
            <numerusform>cada año en %1</numerusform>
            <numerusform>cada %n años en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>every year on the %1 from %2 to %3</source>
        <translation>cada año el %1 entre el %2 y el %3</translation>
    </message>
    <message>
        <source>the year %1</source>
        <translation>el año %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>every year on the first %1 of %2</source>
        <translation>cada año el primer %1 de %2</translation>
    </message>
    <message>
        <source>every year on the second %1 of %2</source>
        <translation>cada año el segundo %1 de %2</translation>
    </message>
    <message>
        <source>every year on the third %1 of %2</source>
        <translation>cada año el tercer %1 de %2</translation>
    </message>
    <message>
        <source>every year on the fourth %1 of %2</source>
        <translation>cada año el cuarto %1 de %2</translation>
    </message>
    <message>
        <source>every year on the fifth %1 of %2</source>
        <translation>cada año el quinto %1 de %2</translation>
    </message>
    <message>
        <source>every year on the last %1 of %2</source>
        <translation>cada año el último %1 de %2</translation>
    </message>
    <message>
        <source>every year on the last but one %1 of %2</source>
        <translation>cada año el penúltimo %1 de %2</translation>
    </message>
</context>
<context>
    <name>OccurrenceCard</name>
    <message>
        <source>Next occurrence</source>
        <translation>Próxima fecha</translation>
    </message>
    <message>
        <source>No occurrence is to come.</source>
        <translation>No hay fechas por venir.</translation>
    </message>
    <message>
        <source>No observance</source>
        <translation>Ninguna celebración</translation>
    </message>
    <message>
        <source>This document designates no day, week or year. Other UN observances can be shown above.</source>
        <translation>Este documento no proclama ningún día, semana ni año. Arriba se pueden mostrar otras celebraciones de la ONU.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>proclaimed by %1</source>
        <translation>proclamada por %1</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>Añadir al calendario…</translation>
    </message>
    <message>
        <source>designated by %1</source>
        <translation>designada por %1</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Open a resolution</source>
        <translation>Abrir una resolución</translation>
    </message>
</context>
<context>
    <name>OrphanTray</name>
    <message>
        <source>Notes without a place</source>
        <translation>Notas sin lugar</translation>
    </message>
    <message>
        <source>Place note here</source>
        <translation>Colocar la nota aquí</translation>
    </message>
    <message>
        <source>Select words in the text first; the note then stands on them</source>
        <translation>Seleccione primero palabras del texto; la nota se vinculará a ellas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the note without a place</source>
        <translation>Editar la nota sin lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without a place in this text</source>
        <translation>
            <numerusform>%n nota sin lugar en este texto</numerusform>
            <numerusform>%n notas sin lugar en este texto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What can be chosen</source>
        <translation>Opciones disponibles</translation>
    </message>
    <message>
        <source>Nothing is called like this.</source>
        <translation>Nada tiene ese nombre.</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entidad</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>preference</source>
        <translation>preferencia</translation>
    </message>
</context>
<context>
    <name>PanePage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Volver a las notas</translation>
    </message>
    <message>
        <source>Back to the notes (Esc)</source>
        <translation>Volver a las notas (Escape)</translation>
    </message>
</context>
<context>
    <name>PlacesWords</name>
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
        <source>Footnotes</source>
        <translation>Notas al pie</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Buscar en las preferencias</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>A note is not saved yet. The language changes at the next start.</source>
        <translation>Una nota aún no se ha guardado. El idioma cambiará en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Archivos de &amp;tipo:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Impresión a doble cara</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Encuadernación por el lado largo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Con&amp;junto de páginas:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Encuadernación por el lado corto</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Text of the resolution</source>
        <translation>Texto de la resolución</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%n more notes are set line by line.</source>
        <translation>
            <numerusform>%n nota más se compone línea por línea.</numerusform>
            <numerusform>%n notas más se componen línea por línea.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF is complete, but keeps to no standard of accessibility or archiving.</source>
        <translation>El PDF está completo, pero no cumple ninguna norma de accesibilidad o archivo.</translation>
    </message>
    <message>
        <source>The PDF shows boxes, and keeps to no standard: a font is missing.</source>
        <translation>El PDF muestra recuadros y no cumple ninguna norma: falta una fuente.</translation>
    </message>
    <message>
        <source>%1 (%2) is in the font package %3.</source>
        <translation>%1 (%2) está en el paquete de fuentes %3.</translation>
    </message>
    <message>
        <source>Note %1 (%2) is too long for Markdown and set line by line.</source>
        <translation>La nota %1 (%2) es demasiado larga para Markdown y se compone línea por línea.</translation>
    </message>
    <message numerus="yes">
        <source>Note %1 (%2) is set line by line and goes on through %n files.</source>
        <translation>
            <numerusform>La nota %1 (%2) se compone línea por línea en %n archivo.</numerusform>
            <numerusform>La nota %1 (%2) se compone línea por línea y continúa en %n archivos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Reminder: %1, %2</source>
        <translation>Recordatorio: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (y %n más)</numerusform>
            <numerusform>%1 (y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in calendar</source>
        <translation>Mostrar en el calendario</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Something went wrong, and the program goes on (%1). Your notes are saved as before.</source>
        <translation>Se ha producido un error, pero el programa continúa (%1). Sus notas se guardan como antes.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. Nothing was sent; a report can be copied.</source>
        <translation>La última vez, el programa se cerró de forma inesperada. No se ha enviado nada; puede copiarse un informe.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or prefix*.</source>
        <translation>No se ha encontrado nada. Pruebe con menos palabras o con prefijo*.</translation>
    </message>
    <message>
        <source>Hits · %1</source>
        <translation>Resultados · %1</translation>
    </message>
</context>
<context>
    <name>ScrollBars</name>
    <message>
        <source>Scroll up and down</source>
        <translation>Desplazamiento vertical</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Desplazamiento horizontal</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search text and notes</source>
        <translation>Buscar en texto y notas</translation>
    </message>
    <message>
        <source>Of notes: tag:draft, at:OP2, modified:2026-11, state:orphaned</source>
        <translation>Para las notas: tag:draft, at:OP2, modified:2026-11, state:orphaned</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, prefix*, -not, OR</source>
        <translation>Palabras, &quot;frases&quot;, prefijo*, -excluida, OR</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Resultado anterior (Mayúsculas+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Resultado siguiente (F3)</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Borrar la búsqueda (Escape)</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondPane</name>
    <message>
        <source>Back in the second document</source>
        <translation>Atrás en el segundo documento</translation>
    </message>
    <message>
        <source>Forward in the second document</source>
        <translation>Adelante en el segundo documento</translation>
    </message>
    <message>
        <source>Show another document here</source>
        <translation>Mostrar aquí otro documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Close the second document</source>
        <translation>Cerrar el segundo documento</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add a note to the selected words</source>
        <translation>Añadir una nota a las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Copiar con la referencia</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Buscar estas palabras</translation>
    </message>
    <message>
        <source>Selected words</source>
        <translation>Palabras seleccionadas</translation>
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
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it</source>
        <translation>Clara, oscura o como la del sistema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of menus and messages, of dates and numbers</source>
        <translation>Idioma de los menús y mensajes, de las fechas y los números</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Size of the document&apos;s text, in percent</source>
        <translation>Tamaño del texto del documento, en porcentaje</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Primer día de la semana</translation>
    </message>
    <message>
        <source>The day in the first column of the calendar</source>
        <translation>El día de la primera columna del calendario</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Según el idioma</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Other UN observances</source>
        <translation>Otras celebraciones de la ONU</translation>
    </message>
    <message>
        <source>Show them in the calendar beside those of your documents</source>
        <translation>Mostrarlas en el calendario junto a las de sus documentos</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Avisarme</translation>
    </message>
    <message>
        <source>A notification of the desktop, each once, for the observances of your documents</source>
        <translation>Una notificación del escritorio, una sola vez por cada aviso, para las celebraciones de sus documentos</translation>
    </message>
    <message>
        <source>90 days before</source>
        <translation>90 días antes</translation>
    </message>
    <message>
        <source>30 days before</source>
        <translation>30 días antes</translation>
    </message>
    <message>
        <source>7 days before</source>
        <translation>7 días antes</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>El mismo día</translation>
    </message>
    <message>
        <source>Remind me when the program is closed</source>
        <translation>Avisarme cuando el programa está cerrado</translation>
    </message>
    <message>
        <source>When you log in, a short check without a window shows what is due</source>
        <translation>Al iniciar sesión, una breve comprobación sin ventana muestra lo que se avecina</translation>
    </message>
    <message>
        <source>Open links to passages</source>
        <translation>Abrir enlaces a pasajes</translation>
    </message>
    <message>
        <source>An entry among the programs of the desktop, by which observance:A/RES/77/241#OP2 opens here</source>
        <translation>Una entrada entre los programas del escritorio, con la que observance:A/RES/77/241#OP2 se abre aquí</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Size of the pages of exported PDF files</source>
        <translation>Tamaño de las páginas de los PDF exportados</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>En el texto</translation>
    </message>
    <message>
        <source>Next, previous link in view</source>
        <translation>Enlace visible siguiente, anterior</translation>
    </message>
    <message>
        <source>Card of the link</source>
        <translation>Ficha del enlace</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Cerrar la ficha</translation>
    </message>
    <message>
        <source>One screen on, back</source>
        <translation>Avanzar, retroceder una pantalla</translation>
    </message>
    <message>
        <source>Begin, end of the document</source>
        <translation>Inicio, fin del documento</translation>
    </message>
    <message>
        <source>Larger, smaller text</source>
        <translation>Texto más grande, más pequeño</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Control y rueda del ratón</translation>
    </message>
    <message>
        <source>In the list of notes</source>
        <translation>En la lista de notas</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Editar la nota</translation>
    </message>
    <message>
        <source>Tick its task</source>
        <translation>Marcar su tarea</translation>
    </message>
    <message>
        <source>Its menu</source>
        <translation>Su menú</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Eliminar la nota</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Next: %1, %2</source>
        <translation>Próxima fecha: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n párrafo</numerusform>
            <numerusform>%n párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnotes</source>
        <translation>
            <numerusform>%n nota al pie</numerusform>
            <numerusform>%n notas al pie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n entidad</numerusform>
            <numerusform>%n entidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cited documents</source>
        <translation>
            <numerusform>%n documento citado</numerusform>
            <numerusform>%n documentos citados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Tags, with commas between</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Tags of the note</source>
        <translation>Etiquetas de la nota</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Notes (*.jsonld *.json *.zip *.pdf)</source>
        <translation>Notas (*.jsonld *.json *.zip *.pdf)</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importar notas</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) added</source>
        <translation>
            <numerusform>%n nota añadida</numerusform>
            <numerusform>%n notas añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n actualizada</numerusform>
            <numerusform>%n actualizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n ya presente</numerusform>
            <numerusform>%n ya presentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept beside a note that says something else</source>
        <translation>
            <numerusform>%n conservada junto a una nota distinta</numerusform>
            <numerusform>%n conservadas junto a notas distintas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Deshacer la eliminación</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Nota eliminada.</translation>
    </message>
</context>
<context>
    <name>WarningsBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the reader&apos;s warnings</source>
        <translation>Cerrar las advertencias de lectura</translation>
    </message>
    <message numerus="yes">
        <source>The reader is unsure of %n places</source>
        <translation>
            <numerusform>La lectura es dudosa en %n lugar</numerusform>
            <numerusform>La lectura es dudosa en %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>Wayfinding</name>
    <message>
        <source>%1 is not in this document.</source>
        <translation>%1 no figura en este documento.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copiado</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Adopted on %1</source>
        <translation>Aprobada el %1</translation>
    </message>
    <message>
        <source>Agenda item %1</source>
        <translation>Tema del programa: %1</translation>
    </message>
    <message>
        <source>Originating draft %1</source>
        <translation>Proyecto de resolución %1</translation>
    </message>
    <message>
        <source>These facts are supplied by the program; the text above does not carry them.</source>
        <translation>Estos datos los aporta el programa; no figuran en el texto anterior.</translation>
    </message>
    <message>
        <source>Above the text in the file: %1</source>
        <translation>Encima del texto en el archivo: %1</translation>
    </message>
    <message>
        <source>Under the text in the file: %1</source>
        <translation>Debajo del texto en el archivo: %1</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notas al pie</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Days of the year</source>
        <translation>Días del año</translation>
    </message>
</context>
</TS>

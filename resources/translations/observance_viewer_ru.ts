<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Open the shipped resolution</source>
        <translation>Открыть прилагаемую резолюцию</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Экспорт в PDF…</translation>
    </message>
    <message>
        <source>Export all notes on this document as PDF</source>
        <translation>Экспортировать все заметки к этому документу в PDF</translation>
    </message>
    <message>
        <source>Export shown notes as PDF…</source>
        <translation>Экспорт показанных заметок в PDF…</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>Экспорт заметок…</translation>
    </message>
    <message>
        <source>Write all notes to a file for other programs</source>
        <translation>Записать все заметки в файл для других программ</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <translation>Импорт заметок…</translation>
    </message>
    <message>
        <source>Take in notes; none that is here is lost</source>
        <translation>Добавить заметки из файла; имеющиеся сохранятся</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>Добавить в календарь…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo the last change to the notes</source>
        <translation>Отменить последнее изменение в заметках</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Make the last undone change to the notes again</source>
        <translation>Повторить последнее отменённое изменение в заметках</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Копировать с источником</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Visited places…</source>
        <translation>Посещённые места…</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Следующий пункт</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Предыдущий пункт</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Whole year in the calendar</source>
        <translation>Весь год в календаре</translation>
    </message>
    <message>
        <source>Today in the calendar</source>
        <translation>Сегодня в календаре</translation>
    </message>
    <message>
        <source>Paragraph of the observance</source>
        <translation>Пункт о памятной дате</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Найти что угодно…</translation>
    </message>
    <message>
        <source>Paragraphs, entities, documents, notes and commands</source>
        <translation>Пункты, структуры, документы, заметки и команды</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Перейти…</translation>
    </message>
    <message>
        <source>OP2, pp4, fn1 or a cited document such as 70/1</source>
        <translation>OP2, pp4, fn1 или цитируемый документ, например 70/1</translation>
    </message>
    <message>
        <source>Two documents side by side</source>
        <translation>Два документа рядом</translation>
    </message>
    <message>
        <source>Calendar and contents</source>
        <translation>Календарь и содержание</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Предыдущая панель</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Copy a link to the current paragraph</source>
        <translation>Копировать ссылку на текущий пункт</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Add a note to the selected words or the current paragraph</source>
        <translation>Добавить заметку к выделенным словам или текущему пункту</translation>
    </message>
    <message>
        <source>Add note to the whole document</source>
        <translation>Добавить заметку ко всему документу</translation>
    </message>
    <message>
        <source>Place note here</source>
        <translation>Поместить заметку сюда</translation>
    </message>
    <message>
        <source>Put the chosen note onto the words that are selected</source>
        <translation>Прикрепить выбранную заметку к выделенным словам</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>История заметки</translation>
    </message>
    <message>
        <source>Deleted notes</source>
        <translation>Удалённые заметки</translation>
    </message>
    <message>
        <source>Backups of the notes</source>
        <translation>Резервные копии заметок</translation>
    </message>
    <message>
        <source>About Observance Viewer</source>
        <translation>О программе Observance Viewer</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Заметки</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Reading %1…</source>
        <translation>Чтение: %1…</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Paragraph, entity, document, note or command</source>
        <translation>Пункт, структура, документ, заметка или команда</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Найти что угодно</translation>
    </message>
    <message>
        <source>OP2, pp4, fn1 or a cited document such as 70/1</source>
        <translation>OP2, pp4, fn1 или цитируемый документ, например 70/1</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>открыть снова</translation>
    </message>
</context>
<context>
    <name>BacklinksBar</name>
    <message>
        <source>Notes that link here</source>
        <translation>Заметки со ссылками сюда</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) link here</source>
        <translation>
            <numerusform>Сюда ссылается %n заметка</numerusform>
            <numerusform>Сюда ссылаются %n заметки</numerusform>
            <numerusform>Сюда ссылаются %n заметок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>Choose a month</source>
        <translation>Выбрать месяц</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Type any year</source>
        <translation>Введите любой год</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Перейти к сегодняшнему дню</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Предыдущий год</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Следующий год</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Следующий месяц</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Other UN observances</source>
        <translation>Другие памятные даты ООН</translation>
    </message>
    <message>
        <source>Show other UN observances</source>
        <translation>Показать другие памятные даты ООН</translation>
    </message>
    <message>
        <source>Show the whole year</source>
        <translation>Показать весь год</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Established by</source>
        <translation>Учредитель</translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation>Сопредседатель</translation>
    </message>
    <message>
        <source>Participating entity</source>
        <translation>Участвующая структура</translation>
    </message>
    <message>
        <source>Addressed</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Упоминается</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go to footnote</source>
        <translation>Перейти к сноске</translation>
    </message>
    <message>
        <source>Footnote %1</source>
        <translation>Сноска %1</translation>
    </message>
    <message>
        <source>Cited in %1</source>
        <translation>Цитируется в %1</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Cited document</source>
        <translation>Цитируемый документ</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>В составе: %1</translation>
    </message>
    <message>
        <source>Also named in %1</source>
        <translation>Также упоминается в %1</translation>
    </message>
    <message>
        <source>Open website in browser</source>
        <translation>Открыть сайт в браузере</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (и ещё %n)</numerusform>
            <numerusform>%1 (и ещё %n)</numerusform>
            <numerusform>%1 (и ещё %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>On this system, reminders are shown in the window while the program runs.</source>
        <translation>В этой системе напоминания показываются в окне, пока программа работает.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ваши данные</translation>
    </message>
    <message>
        <source>Notes and documents</source>
        <translation>Заметки и документы</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Copies of your notes, made automatically</source>
        <translation>Копии ваших заметок, создаются автоматически</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The file behind this page</source>
        <translation>Файл, в котором хранятся эти настройки</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>What went wrong, for a report; nothing is sent</source>
        <translation>Что пошло не так, для отчёта; ничего не отправляется</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of your notes, made automatically; %1 of at most %2</source>
        <translation>
            <numerusform>%n копия ваших заметок, созданная автоматически; %1 из не более чем %2</numerusform>
            <numerusform>%n копии ваших заметок, созданные автоматически; %1 из не более чем %2</numerusform>
            <numerusform>%n копий ваших заметок, созданных автоматически; %1 из не более чем %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CitationMenu</name>
    <message>
        <source>Copy as citation</source>
        <translation>Копировать библиографическую ссылку</translation>
    </message>
    <message>
        <source>UN editorial style</source>
        <translation>Редакционный стиль ООН</translation>
    </message>
    <message>
        <source>Chicago</source>
        <translation>Чикаго</translation>
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
        <translation>Цитата в Markdown</translation>
    </message>
    <message>
        <source>Quotation with reference</source>
        <translation>Цитата с источником</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>added: %1</source>
        <translation>добавлено: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>удалено: %1</translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>различий нет</translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>level %1</source>
        <translation>уровень %1</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 заметка</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 совпадение</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>sub-paragraph</source>
        <translation>подпункт</translation>
    </message>
    <message>
        <source>preambular paragraph</source>
        <translation>пункт преамбулы</translation>
    </message>
    <message>
        <source>operative paragraph</source>
        <translation>пункт постановляющей части</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>сноска</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>структура</translation>
    </message>
    <message>
        <source>cited document</source>
        <translation>цитируемый документ</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>сведения</translation>
    </message>
    <message>
        <source>group</source>
        <translation>группа</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Преамбула</translation>
    </message>
    <message>
        <source>Operative part</source>
        <translation>Постановляющая часть</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Footnote %1</source>
        <translation>Сноска %1</translation>
    </message>
    <message>
        <source>Cited documents</source>
        <translation>Цитируемые документы</translation>
    </message>
    <message>
        <source>About this resolution</source>
        <translation>Об этой резолюции</translation>
    </message>
    <message>
        <source>Named in the text</source>
        <translation>Названы в тексте</translation>
    </message>
    <message>
        <source>supplied</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>Not in the document; known from other United Nations records</source>
        <translation>В документе этого нет; известно из других материалов ООН</translation>
    </message>
    <message>
        <source>Established by</source>
        <translation>Учредители</translation>
    </message>
    <message>
        <source>Co-chairs</source>
        <translation>Сопредседатели</translation>
    </message>
    <message>
        <source>Participating entities</source>
        <translation>Участвующие структуры</translation>
    </message>
    <message>
        <source>Addressed</source>
        <translation>Адресаты</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Упомянуты</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Дата принятия</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Дата издания</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Пункт повестки дня</translation>
    </message>
    <message>
        <source>Originating draft</source>
        <translation>Проект резолюции</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Голосование</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Paragraphs, footnotes, entities and documents of the resolution</source>
        <translation>Пункты, сноски, структуры и документы резолюции</translation>
    </message>
</context>
<context>
    <name>DaysModel</name>
    <message>
        <source>no day</source>
        <translation>нет дня</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>EmptyWords</name>
    <message>
        <source>No note here has this tag or state. Choose another to see the others.</source>
        <translation>Здесь нет заметок с такой меткой или состоянием. Выберите другие, чтобы увидеть остальные.</translation>
    </message>
    <message>
        <source>No notes on this passage. Choose Add note to write one, or list all notes of the document.</source>
        <translation>К этому отрывку заметок нет. Выберите «Добавить заметку» или покажите все заметки документа.</translation>
    </message>
    <message>
        <source>No notes yet. Select words in the text, or a paragraph, and choose Add note.</source>
        <translation>Заметок пока нет. Выделите слова в тексте или выберите пункт и нажмите «Добавить заметку».</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export notes as PDF</source>
        <translation>Экспорт заметок в PDF</translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation>Запись файлов…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Запись файла…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>File to look at</source>
        <translation>Просматриваемый файл</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Создание страниц…</translation>
    </message>
    <message numerus="yes">
        <source>These notes fill %n files; this is number %1. Saving writes all.</source>
        <translation>
            <numerusform>Заметки занимают %n файл; это файл № %1. При сохранении записываются все.</numerusform>
            <numerusform>Заметки занимают %n файла; это файл № %1. При сохранении записываются все.</numerusform>
            <numerusform>Заметки занимают %n файлов; это файл № %1. При сохранении записываются все.</numerusform>
        </translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Файл %1 из %2</translation>
    </message>
    <message>
        <source>Print this file…</source>
        <translation>Печать этого файла…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Остановлено. Ни один файл не записан.</translation>
    </message>
    <message>
        <source>Stopped. Change a choice to make the pages again.</source>
        <translation>Остановлено. Измените параметр, чтобы создать страницы заново.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на печать.</translation>
    </message>
    <message>
        <source>The printing was given up.</source>
        <translation>Печать отменена.</translation>
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
        <translation>Letter</translation>
    </message>
    <message>
        <source>Compact head</source>
        <translation>Краткая шапка</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Титульный лист</translation>
    </message>
    <message>
        <source>By passage</source>
        <translation>По месту в тексте</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>По дате</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>По метке</translation>
    </message>
    <message>
        <source>As the document</source>
        <translation>Как в документе</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Text of the resolution</source>
        <translation>Текст резолюции</translation>
    </message>
    <message>
        <source>Index of tags and cited documents</source>
        <translation>Указатель меток и цитируемых документов</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>&amp;Beginning</source>
        <translation>&amp;Начало</translation>
    </message>
    <message>
        <source>&amp;Order of notes</source>
        <translation>П&amp;орядок заметок</translation>
    </message>
    <message>
        <source>&amp;Language of headings and dates</source>
        <translation>&amp;Язык заголовков и дат</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Предварительный просмотр страниц</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Создание страниц…</translation>
    </message>
    <message>
        <source>This page cannot be drawn; it is in the file all the same.</source>
        <translation>Эту страницу не удаётся показать; в файле она всё же есть.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Making the PDF…</source>
        <translation>Создание PDF…</translation>
    </message>
    <message>
        <source>There are no notes to export. Write one first.</source>
        <translation>Нет заметок для экспорта. Сначала напишите хотя бы одну.</translation>
    </message>
    <message>
        <source>Export notes as PDF</source>
        <translation>Экспорт заметок в PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 and %n more files up to %2</source>
        <translation>
            <numerusform>Сохранено: %1 и ещё %n файл, %2</numerusform>
            <numerusform>Сохранено: %1 и ещё %n файла, до %2</numerusform>
            <numerusform>Сохранено: %1 и ещё %n файлов, до %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This document designates no observance.</source>
        <translation>Этот документ не провозглашает памятной даты.</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Добавить в календарь</translation>
    </message>
    <message>
        <source>iCalendar (*.ics)</source>
        <translation>iCalendar (*.ics)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>the entry cannot be changed (%1)</source>
        <translation>запись нельзя изменить (%1)</translation>
    </message>
    <message>
        <source>check the folder</source>
        <translation>проверьте папку</translation>
    </message>
    <message>
        <source>this document has no symbol by which it could be found again</source>
        <translation>у этого документа нет условного обозначения, по которому его можно найти снова</translation>
    </message>
    <message>
        <source>open it as a file</source>
        <translation>откройте его как файл</translation>
    </message>
    <message>
        <source>the file cannot be kept (%1)</source>
        <translation>файл нельзя сохранить (%1)</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>проверьте диск</translation>
    </message>
    <message>
        <source>notes cannot be written in this format</source>
        <translation>заметки нельзя записать в этом формате</translation>
    </message>
    <message>
        <source>notes cannot be read from this format</source>
        <translation>заметки нельзя прочитать из этого формата</translation>
    </message>
    <message>
        <source>name a .jsonld, .zip or .pdf file</source>
        <translation>укажите файл .jsonld, .zip или .pdf</translation>
    </message>
    <message>
        <source>standard input is closed</source>
        <translation>стандартный ввод закрыт</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>укажите файл</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <translation>файл больше %1 МБ</translation>
    </message>
    <message>
        <source>divide it</source>
        <translation>разделите его</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>такого файла нет</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation>проверьте его имя</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>файл нельзя прочитать (%1)</translation>
    </message>
    <message>
        <source>check its name and the disk</source>
        <translation>проверьте его имя и диск</translation>
    </message>
    <message>
        <source>the folder has no name</source>
        <translation>у папки нет имени</translation>
    </message>
    <message>
        <source>name one</source>
        <translation>укажите имя</translation>
    </message>
    <message>
        <source>the folder&apos;s name is not UTF-8</source>
        <translation>имя папки не в UTF-8</translation>
    </message>
    <message>
        <source>rename it, or name another with --profile</source>
        <translation>переименуйте её или укажите другую через --profile</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>это не папка</translation>
    </message>
    <message>
        <source>name a folder with --profile</source>
        <translation>укажите папку через --profile</translation>
    </message>
    <message>
        <source>the settings cannot be read (%1)</source>
        <translation>не удается прочитать настройки (%1)</translation>
    </message>
    <message>
        <source>mend the file or remove it</source>
        <translation>исправьте файл или удалите его</translation>
    </message>
    <message>
        <source>the settings cannot be written (%1)</source>
        <translation>настройки нельзя записать (%1)</translation>
    </message>
    <message>
        <source>there is no setting %1</source>
        <translation>настройки %1 нет</translation>
    </message>
    <message>
        <source>remove it or check its name</source>
        <translation>удалите ее или проверьте название</translation>
    </message>
    <message>
        <source>there is no such file, symbol or passage</source>
        <translation>такого файла, обозначения или места нет</translation>
    </message>
    <message>
        <source>start it from a desktop, or use a command such as `outline`</source>
        <translation>запустите её с рабочего стола или используйте команду, например `outline`</translation>
    </message>
    <message>
        <source>there is no annotation in this file</source>
        <translation>в этом файле нет аннотаций</translation>
    </message>
    <message>
        <source>choose a .jsonld file that notes export wrote</source>
        <translation>выберите файл .jsonld, записанный при экспорте заметок</translation>
    </message>
    <message>
        <source>the file holds more than %1 notes</source>
        <translation>в файле больше %1 заметок</translation>
    </message>
    <message>
        <source>this is not a JSON-LD file</source>
        <translation>это не файл JSON-LD</translation>
    </message>
    <message>
        <source>this is not a zip of notes, or it is damaged</source>
        <translation>это не zip с заметками, или он повреждён</translation>
    </message>
    <message>
        <source>choose a .zip that notes export wrote</source>
        <translation>выберите .zip, записанный при экспорте заметок</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB</source>
        <translation>%1 больше %2 МБ</translation>
    </message>
    <message>
        <source>unpacked it is larger than %1 MB</source>
        <translation>в распакованном виде он больше %1 МБ</translation>
    </message>
    <message>
        <source>this zip comes from a newer version of the program</source>
        <translation>этот zip создан более новой версией программы</translation>
    </message>
    <message>
        <source>import it with that version</source>
        <translation>импортируйте его в той версии</translation>
    </message>
    <message>
        <source>this PDF is damaged or encrypted</source>
        <translation>этот PDF повреждён или зашифрован</translation>
    </message>
    <message>
        <source>choose one that notes export wrote</source>
        <translation>выберите файл, записанный при экспорте заметок</translation>
    </message>
    <message>
        <source>there are no notes in this PDF</source>
        <translation>в этом PDF нет заметок</translation>
    </message>
    <message>
        <source>reading took longer than a minute</source>
        <translation>чтение заняло больше минуты</translation>
    </message>
    <message>
        <source>take the .jsonld file instead</source>
        <translation>возьмите вместо него файл .jsonld</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>попробуйте ещё раз</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>файл нельзя записать (%1)</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>выберите другое место</translation>
    </message>
    <message>
        <source>the folder cannot be made (%1)</source>
        <translation>папку нельзя создать (%1)</translation>
    </message>
    <message>
        <source>check it</source>
        <translation>проверьте её</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>name a file in it</source>
        <translation>укажите файл в ней</translation>
    </message>
    <message>
        <source>this is a device, not a file</source>
        <translation>это устройство, а не файл</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>такой папки нет</translation>
    </message>
    <message>
        <source>make it, or choose another</source>
        <translation>создайте её или выберите другую</translation>
    </message>
    <message>
        <source>no file can be made in this folder</source>
        <translation>в этой папке нельзя создать файл</translation>
    </message>
    <message>
        <source>this document sets no date that a calendar can keep</source>
        <translation>этот документ не задаёт даты, которую можно внести в календарь</translation>
    </message>
    <message>
        <source>enter the day by hand</source>
        <translation>внесите день вручную</translation>
    </message>
    <message>
        <source>a file of the program is missing</source>
        <translation>не хватает файла программы</translation>
    </message>
    <message>
        <source>install the program again</source>
        <translation>установите программу заново</translation>
    </message>
    <message>
        <source>this file is in the way of volume %1</source>
        <translation>этот файл занимает место тома %1</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>выберите другое имя</translation>
    </message>
    <message>
        <source>the pages cannot be made (%1)</source>
        <translation>страницы нельзя сверстать (%1)</translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation>закройте другие программы и попробуйте ещё раз</translation>
    </message>
    <message>
        <source>the pages cannot be made</source>
        <translation>страницы нельзя сверстать</translation>
    </message>
    <message>
        <source>choose Markdown or HTML instead</source>
        <translation>выберите вместо этого Markdown или HTML</translation>
    </message>
    <message>
        <source>the pages cannot be made; the memory may be used up</source>
        <translation>страницы нельзя сверстать; возможно, не хватает памяти</translation>
    </message>
    <message>
        <source>export fewer notes at a time</source>
        <translation>экспортируйте меньше заметок за раз</translation>
    </message>
    <message>
        <source>make room on the disk and try again</source>
        <translation>освободите место на диске и попробуйте ещё раз</translation>
    </message>
    <message>
        <source>the pages took longer than 15 minutes</source>
        <translation>вёрстка страниц заняла больше 15 минут</translation>
    </message>
    <message>
        <source>there are no notes to export</source>
        <translation>нет заметок для экспорта</translation>
    </message>
    <message>
        <source>write one first</source>
        <translation>сначала напишите заметку</translation>
    </message>
    <message>
        <source>Tables and words that belong to no paragraph are shown behind the text</source>
        <translation>Таблицы и слова, не относящиеся ни к одному пункту, показаны после текста</translation>
    </message>
    <message>
        <source>The file holds several resolutions under the title “%1”; those after the first follow it</source>
        <translation>Файл содержит несколько резолюций под заголовком «%1»; остальные следуют за первой</translation>
    </message>
    <message>
        <source>The file holds several resolutions; those after the first follow it</source>
        <translation>Файл содержит несколько резолюций; остальные следуют за первой</translation>
    </message>
    <message>
        <source>this XML file is no Akoma Ntoso: it begins with &lt;%1&gt;</source>
        <translation>этот файл XML не в формате Akoma Ntoso: он начинается с &lt;%1&gt;</translation>
    </message>
    <message>
        <source>open the file of a resolution</source>
        <translation>откройте файл резолюции</translation>
    </message>
    <message>
        <source>this Akoma Ntoso file holds no resolution</source>
        <translation>в этом файле Akoma Ntoso нет резолюции</translation>
    </message>
    <message>
        <source>the XML has a document type definition, which is not safe to read</source>
        <translation>XML содержит определение типа документа, которое небезопасно читать</translation>
    </message>
    <message>
        <source>remove its &lt;!DOCTYPE&gt;</source>
        <translation>удалите &lt;!DOCTYPE&gt;</translation>
    </message>
    <message>
        <source>the XML is not well-formed at line %1: %2</source>
        <translation>XML построен неверно в строке %1: %2</translation>
    </message>
    <message>
        <source>get the file again, or mend that line in a text editor</source>
        <translation>получите файл заново или исправьте эту строку в текстовом редакторе</translation>
    </message>
    <message>
        <source>the file is in an encoding that cannot be read</source>
        <translation>кодировку файла нельзя прочитать</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>сохраните его в UTF-8</translation>
    </message>
    <message>
        <source>this Word file has more than %1 paragraphs</source>
        <translation>в этом файле Word больше %1 абзацев</translation>
    </message>
    <message>
        <source>open a part of it</source>
        <translation>откройте его часть</translation>
    </message>
    <message>
        <source>this is not the text of a resolution: neither an enacting formula such as “The General Assembly,” nor a numbered paragraph is in it</source>
        <translation>это не текст резолюции: в нём нет ни вводной формулы, такой как «Генеральная Ассамблея,», ни нумерованного пункта</translation>
    </message>
    <message>
        <source>The text holds several resolutions; those after the first follow it</source>
        <translation>Текст содержит несколько резолюций; остальные следуют за первой</translation>
    </message>
    <message>
        <source>The footnote %1 is called by the enacting formula</source>
        <translation>Сноска %1 вызвана во вводной формуле</translation>
    </message>
    <message>
        <source>Words above the text that were not understood: “%1”</source>
        <translation>Непонятые слова над текстом: «%1»</translation>
    </message>
    <message>
        <source>The number of %1 is used more than once</source>
        <translation>Номер %1 использован несколько раз</translation>
    </message>
    <message>
        <source>The footnote %1 is given, but nothing calls it</source>
        <translation>Сноска %1 есть, но на неё ничто не ссылается</translation>
    </message>
    <message>
        <source>The footnote %1 is called, but not given</source>
        <translation>На сноску %1 есть ссылка, но её самой нет</translation>
    </message>
    <message>
        <source>Paragraph 1 is numbered with the letter l in the source</source>
        <translation>Пункт 1 в источнике обозначен буквой l</translation>
    </message>
    <message>
        <source>Paragraph %1 stands where %2 is expected</source>
        <translation>Пункт %1 стоит там, где ожидается %2</translation>
    </message>
    <message>
        <source>Words set across the page: “%1”</source>
        <translation>Слова, напечатанные поперёк страницы: «%1»</translation>
    </message>
    <message>
        <source>this PDF is damaged, or needs more memory than a resolution can</source>
        <translation>этот PDF повреждён или требует больше памяти, чем может понадобиться резолюции</translation>
    </message>
    <message>
        <source>open its Word file</source>
        <translation>откройте его файл Word</translation>
    </message>
    <message>
        <source>the PDF cannot be read (%1)</source>
        <translation>PDF нельзя прочитать (%1)</translation>
    </message>
    <message>
        <source>reading this PDF takes more than %1 seconds</source>
        <translation>чтение этого PDF занимает больше %1 с</translation>
    </message>
    <message>
        <source>this PDF has more than %1 pages</source>
        <translation>в этом PDF больше %1 страниц</translation>
    </message>
    <message>
        <source>open the resolution alone</source>
        <translation>откройте только резолюцию</translation>
    </message>
    <message>
        <source>this PDF is damaged</source>
        <translation>этот PDF повреждён</translation>
    </message>
    <message>
        <source>fetch it again, or open its Word file</source>
        <translation>получите его заново или откройте его файл Word</translation>
    </message>
    <message>
        <source>this PDF has more than %1 characters</source>
        <translation>в этом PDF больше %1 знаков</translation>
    </message>
    <message>
        <source>this PDF is encrypted</source>
        <translation>этот PDF зашифрован</translation>
    </message>
    <message>
        <source>save it without a password, then open that</source>
        <translation>сохраните его без пароля и откройте эту копию</translation>
    </message>
    <message>
        <source>this PDF holds pictures of pages and no text</source>
        <translation>в этом PDF изображения страниц и нет текста</translation>
    </message>
    <message>
        <source>open its Word or text file, or recognise its text first</source>
        <translation>откройте его файл Word или текст либо сначала распознайте текст</translation>
    </message>
    <message>
        <source>the text has more than %1 lines</source>
        <translation>в тексте больше %1 строк</translation>
    </message>
    <message>
        <source>open the text of one resolution</source>
        <translation>откройте текст одной резолюции</translation>
    </message>
    <message>
        <source>the file has more than %1 paragraphs</source>
        <translation>в файле больше %1 пунктов</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>читать этот файл не разрешено</translation>
    </message>
    <message>
        <source>change its permissions</source>
        <translation>измените права доступа</translation>
    </message>
    <message>
        <source>this is a Rich Text file</source>
        <translation>это файл Rich Text</translation>
    </message>
    <message>
        <source>save it as .docx with a word processor, then open that</source>
        <translation>сохраните его как .docx в текстовом процессоре и откройте эту копию</translation>
    </message>
    <message>
        <source>this is a web page</source>
        <translation>это веб-страница</translation>
    </message>
    <message>
        <source>open the Word or PDF file that it leads to</source>
        <translation>откройте файл Word или PDF, на который она ведёт</translation>
    </message>
    <message>
        <source>this file is packed with gzip</source>
        <translation>этот файл сжат gzip</translation>
    </message>
    <message>
        <source>unpack it, then open what is in it</source>
        <translation>распакуйте его и откройте содержимое</translation>
    </message>
    <message>
        <source>this file is packed with bzip2</source>
        <translation>этот файл сжат bzip2</translation>
    </message>
    <message>
        <source>this file is packed with xz</source>
        <translation>этот файл сжат xz</translation>
    </message>
    <message>
        <source>this is a 7z archive</source>
        <translation>это архив 7z</translation>
    </message>
    <message>
        <source>this is a RAR archive</source>
        <translation>это архив RAR</translation>
    </message>
    <message>
        <source>this is a picture</source>
        <translation>это изображение</translation>
    </message>
    <message>
        <source>recognise its text first, or open the Word or PDF file</source>
        <translation>сначала распознайте текст или откройте файл Word или PDF</translation>
    </message>
    <message>
        <source>this is a database</source>
        <translation>это база данных</translation>
    </message>
    <message>
        <source>open the .docx, .pdf, .xml or .txt of a resolution</source>
        <translation>откройте .docx, .pdf, .xml или .txt резолюции</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>choose the file of a resolution</source>
        <translation>выберите файл резолюции</translation>
    </message>
    <message>
        <source>this is an old binary Word file</source>
        <translation>это старый двоичный файл Word</translation>
    </message>
    <message>
        <source>this is no text, Word, PDF or Akoma Ntoso file</source>
        <translation>это не текст и не файл Word, PDF или Akoma Ntoso</translation>
    </message>
    <message>
        <source>this is an OpenDocument file</source>
        <translation>это файл OpenDocument</translation>
    </message>
    <message>
        <source>this is an e-book</source>
        <translation>это электронная книга</translation>
    </message>
    <message>
        <source>this Word file is encrypted</source>
        <translation>этот файл Word зашифрован</translation>
    </message>
    <message>
        <source>this Word file is damaged</source>
        <translation>этот файл Word повреждён</translation>
    </message>
    <message>
        <source>fetch it again, or open its PDF</source>
        <translation>получите его заново или откройте его PDF</translation>
    </message>
    <message>
        <source>this zip archive is no Word document</source>
        <translation>этот архив zip — не документ Word</translation>
    </message>
    <message>
        <source>this Word file unpacks to more than a document can hold</source>
        <translation>этот файл Word в распакованном виде больше, чем может быть документ</translation>
    </message>
    <message>
        <source>save it again without pictures, or open another copy</source>
        <translation>сохраните его заново без изображений или откройте другую копию</translation>
    </message>
    <message>
        <source>this Word file carries a document type definition, which none needs</source>
        <translation>этот файл Word содержит определение типа документа, которое там не нужно</translation>
    </message>
    <message>
        <source>save it again with a word processor, then open that</source>
        <translation>сохраните его заново в текстовом процессоре и откройте эту копию</translation>
    </message>
    <message>
        <source>a backup was not kept, for %1</source>
        <translation>резервная копия не сохранена: %1</translation>
    </message>
    <message>
        <source>run `observance-viewer check`</source>
        <translation>запустите `observance-viewer check`</translation>
    </message>
    <message>
        <source>no backup of the notes could be made (%1)</source>
        <translation>не удалось сделать резервную копию заметок (%1)</translation>
    </message>
    <message>
        <source>make room or make it writable</source>
        <translation>освободите место или разрешите запись</translation>
    </message>
    <message>
        <source>it is no backup of notes that this version can read</source>
        <translation>это не резервная копия заметок, которую может прочитать эта версия</translation>
    </message>
    <message>
        <source>this is not a notes database</source>
        <translation>это не база заметок</translation>
    </message>
    <message>
        <source>move it away; a new one is made, or restore a copy</source>
        <translation>переместите её; будет создана новая, или восстановите копию</translation>
    </message>
    <message>
        <source>the notes come from a newer version of the program</source>
        <translation>заметки созданы более новой версией программы</translation>
    </message>
    <message>
        <source>install that version</source>
        <translation>установите ту версию</translation>
    </message>
    <message>
        <source>the data folder cannot be written (%1)</source>
        <translation>в папку данных нельзя записать (%1)</translation>
    </message>
    <message>
        <source>make it writable, or choose another with --profile</source>
        <translation>разрешите запись или выберите другую через --profile</translation>
    </message>
    <message>
        <source>run `observance-viewer check --repair`</source>
        <translation>запустите `observance-viewer check --repair`</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>база данных повреждена</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>освободите место и попробуйте ещё раз</translation>
    </message>
    <message>
        <source>the data folder cannot be written</source>
        <translation>в папку данных нельзя записать</translation>
    </message>
    <message>
        <source>another program keeps the notes locked</source>
        <translation>другая программа заблокировала заметки</translation>
    </message>
    <message>
        <source>close it and try again</source>
        <translation>закройте её и попробуйте ещё раз</translation>
    </message>
    <message>
        <source>the disk reports a failure (%1)</source>
        <translation>диск сообщает о сбое (%1)</translation>
    </message>
    <message>
        <source>check the disk and try again</source>
        <translation>проверьте диск и попробуйте ещё раз</translation>
    </message>
    <message>
        <source>the database is damaged: its header makes no sense</source>
        <translation>база данных повреждена: её заголовок не имеет смысла</translation>
    </message>
    <message>
        <source>there is no such note</source>
        <translation>такой заметки нет</translation>
    </message>
    <message>
        <source>list the notes to see their ids</source>
        <translation>выведите список заметок, чтобы увидеть их номера</translation>
    </message>
    <message>
        <source>it may have left the bin</source>
        <translation>возможно, её уже нет в корзине</translation>
    </message>
    <message>
        <source>the notes database is damaged, and another window or command has it open</source>
        <translation>база заметок повреждена и открыта другим окном или командой</translation>
    </message>
    <message>
        <source>close that, and open the program again</source>
        <translation>закройте его и откройте программу снова</translation>
    </message>
    <message>
        <source>the damaged notes could not be put right (%1)</source>
        <translation>повреждённые заметки не удалось исправить (%1)</translation>
    </message>
    <message>
        <source>make room or make the folder writable; the damaged file is untouched</source>
        <translation>освободите место или разрешите запись в папку; повреждённый файл не тронут</translation>
    </message>
    <message>
        <source>this backup is damaged: %1</source>
        <translation>эта резервная копия повреждена: %1</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>выберите другую</translation>
    </message>
    <message>
        <source>%1 cannot be %2</source>
        <translation>%1 не может быть %2</translation>
    </message>
    <message>
        <source>use a number from %3 to %4</source>
        <translation>укажите число от %3 до %4</translation>
    </message>
    <message>
        <source>use a list</source>
        <translation>укажите список</translation>
    </message>
    <message>
        <source>use any of %3</source>
        <translation>выберите из %3</translation>
    </message>
    <message>
        <source>use a word in quotation marks</source>
        <translation>укажите слово в кавычках</translation>
    </message>
    <message>
        <source>use true or false</source>
        <translation>укажите true или false</translation>
    </message>
    <message>
        <source>use a number</source>
        <translation>укажите число</translation>
    </message>
    <message>
        <source>use one of %3</source>
        <translation>укажите одно из значений: %3</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <translation>Открыть папку: %1</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>Writing the notes…</source>
        <translation>Запись заметок…</translation>
    </message>
    <message>
        <source>Everything, to come back as it is (*.zip)</source>
        <translation>Всё, для полного восстановления (*.zip)</translation>
    </message>
    <message>
        <source>Web annotations (*.jsonld)</source>
        <translation>Веб-аннотации (*.jsonld)</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Экспорт заметок</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Place in the text</source>
        <translation>Место в тексте</translation>
    </message>
    <message>
        <source>Visited places</source>
        <translation>Посещённые места</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>Choose a note in the notes pane first.</source>
        <translation>Сначала выберите заметку на панели заметок.</translation>
    </message>
    <message>
        <source>The note reads again as it did then. What it said before is in its history.</source>
        <translation>Заметка снова такая, как тогда. Прежний текст — в её истории.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) destroyed. Backups keep theirs.</source>
        <translation>
            <numerusform>%n заметка уничтожена. В резервных копиях она остаётся.</numerusform>
            <numerusform>%n заметки уничтожены. В резервных копиях они остаются.</numerusform>
            <numerusform>%n заметок уничтожено. В резервных копиях они остаются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing note(s) came back.</source>
        <translation>
            <numerusform>Возвращена %n отсутствовавшая заметка.</numerusform>
            <numerusform>Возвращены %n отсутствовавшие заметки.</numerusform>
            <numerusform>Возвращено %n отсутствовавших заметок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) read again as in the backup.</source>
        <translation>
            <numerusform>%n заметка снова такая, как в копии.</numerusform>
            <numerusform>%n заметки снова такие, как в копии.</numerusform>
            <numerusform>%n заметок снова такие, как в копии.</numerusform>
        </translation>
    </message>
    <message>
        <source>How they were before is kept as a backup.</source>
        <translation>Прежнее состояние сохранено как резервная копия.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open recent</source>
        <translation>Недавние документы</translation>
    </message>
    <message>
        <source>Width of the second document</source>
        <translation>Ширина второго документа</translation>
    </message>
    <message>
        <source>A note is not saved yet. Copy its words or make room; closing again leaves without them.</source>
        <translation>Заметка ещё не сохранена. Скопируйте её текст или освободите место; при повторном закрытии он будет потерян.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Панели</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Width of calendar and contents</source>
        <translation>Ширина календаря и содержания</translation>
    </message>
    <message>
        <source>Width of the notes</source>
        <translation>Ширина заметок</translation>
    </message>
    <message>
        <source>About Observance Viewer</source>
        <translation>О программе Observance Viewer</translation>
    </message>
    <message>
        <source>Observance Viewer reads UN resolutions offline. MIT licence. Not a product of the UN.</source>
        <translation>Observance Viewer показывает резолюции ООН без подключения к сети. Лицензия MIT. Не является продуктом ООН.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Days of the month</source>
        <translation>Дни месяца</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Whole document</source>
        <translation>Весь документ</translation>
    </message>
    <message>
        <source>*Empty note*</source>
        <translation>*Пустая заметка*</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Select the words that the note is about first.</source>
        <translation>Сначала выделите слова, к которым относится заметка.</translation>
    </message>
    <message>
        <source>The note stands in %1 now.</source>
        <translation>Теперь заметка находится в %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The note that this link leads to is not here any more.</source>
        <translation>Заметки, на которую ведёт эта ссылка, больше нет.</translation>
    </message>
    <message>
        <source>%1 was not open here yet. Open its file first.</source>
        <translation>Документ %1 здесь ещё не открывали. Сначала откройте его файл.</translation>
    </message>
    <message>
        <source>Choose a note in the notes pane first.</source>
        <translation>Сначала выберите заметку на панели заметок.</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Отменить %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Повторить %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Править</translation>
    </message>
    <message>
        <source>Place note here</source>
        <translation>Поместить заметку сюда</translation>
    </message>
    <message>
        <source>Copy link to this note</source>
        <translation>Копировать ссылку на эту заметку</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Перейти: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>This note was changed elsewhere meanwhile. Both versions are kept: yours is a note of its own.</source>
        <translation>Тем временем эта заметка была изменена в другом месте. Сохранены обе версии: ваша стала отдельной заметкой.</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>Показать другую</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) changed by another window or a command.</source>
        <translation>
            <numerusform>%n заметка изменена другим окном или командой.</numerusform>
            <numerusform>%n заметки изменены другим окном или командой.</numerusform>
            <numerusform>%n заметок изменено другим окном или командой.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Весь документ</translation>
    </message>
    <message>
        <source>State of the note</source>
        <translation>Состояние заметки</translation>
    </message>
    <message>
        <source>Write a note. Markdown is understood.</source>
        <translation>Напишите заметку. Можно использовать Markdown.</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Текст заметки</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Удалить заметку</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>End editing (Ctrl+Enter)</source>
        <translation>Закончить правку (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
</context>
<context>
    <name>NoteHistory</name>
    <message>
        <source>History of “%1”</source>
        <translation>История заметки «%1»</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Прежние версии</translation>
    </message>
    <message>
        <source>What has changed since then</source>
        <translation>Что изменилось с тех пор</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Восстановить эту версию</translation>
    </message>
    <message>
        <source>What came since is underlined, what went is struck through.</source>
        <translation>Добавленное с тех пор подчёркнуто, удалённое зачёркнуто.</translation>
    </message>
    <message>
        <source>This note has no earlier version yet. One is kept whenever you change it.</source>
        <translation>У этой заметки ещё нет прежних версий. Версия сохраняется при каждом изменении.</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>Its words are not found in the text that is open</source>
        <translation>Её слова не найдены в открытом тексте</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>Перемещена из %1</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>всего документа</translation>
    </message>
    <message>
        <source>The words were “%1”</source>
        <translation>Прежние слова: «%1»</translation>
    </message>
    <message>
        <source>Moved within its paragraph</source>
        <translation>Перемещена внутри пункта</translation>
    </message>
    <message>
        <source>whole document</source>
        <translation>весь документ</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>создана %1</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Пустая заметка</translation>
    </message>
    <message>
        <source>new note</source>
        <translation>новую заметку</translation>
    </message>
    <message>
        <source>editing a note</source>
        <translation>правку заметки</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>удаление заметки</translation>
    </message>
    <message>
        <source>restoring a note</source>
        <translation>восстановление заметки</translation>
    </message>
    <message>
        <source>placing a note</source>
        <translation>размещение заметки</translation>
    </message>
    <message>
        <source>renaming a tag</source>
        <translation>переименование метки</translation>
    </message>
    <message>
        <source>The notes were found damaged on %1 (%2).</source>
        <translation>%1 обнаружено повреждение заметок (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were recovered.</source>
        <translation>
            <numerusform>Восстановлена %n заметка.</numerusform>
            <numerusform>Восстановлены %n заметки.</numerusform>
            <numerusform>Восстановлено %n заметок.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no backup to fill in from.</source>
        <translation>Резервной копии для восполнения не было.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) came from the backup of %1.</source>
        <translation>
            <numerusform>%n заметка взята из резервной копии от %1.</numerusform>
            <numerusform>%n заметки взяты из резервной копии от %1.</numerusform>
            <numerusform>%n заметок взято из резервной копии от %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could be read only in part.</source>
        <translation>
            <numerusform>%n заметка прочитана лишь частично.</numerusform>
            <numerusform>%n заметки прочитаны лишь частично.</numerusform>
            <numerusform>%n заметок прочитано лишь частично.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept in %1.</source>
        <translation>Повреждённый файл сохранён в %1.</translation>
    </message>
    <message>
        <source>an earlier repair was cut off</source>
        <translation>предыдущее восстановление было прервано</translation>
    </message>
    <message>
        <source>the file is missing or empty</source>
        <translation>файл отсутствует или пуст</translation>
    </message>
    <message>
        <source>its log is damaged</source>
        <translation>повреждён его журнал</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>повреждён его заголовок</translation>
    </message>
    <message>
        <source>it lacks what its newest backup has</source>
        <translation>в нём нет того, что есть в последней резервной копии</translation>
    </message>
    <message>
        <source>it does not read as it was written</source>
        <translation>он читается не так, как был записан</translation>
    </message>
</context>
<context>
    <name>NotesBackups</name>
    <message>
        <source>Backups of the notes</source>
        <translation>Резервные копии заметок</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>What the backup has</source>
        <translation>Что есть в резервной копии</translation>
    </message>
    <message>
        <source>What restoring changes</source>
        <translation>Что изменит восстановление</translation>
    </message>
    <message>
        <source>Restore from this backup</source>
        <translation>Восстановить из этой копии</translation>
    </message>
    <message>
        <source>The present state is kept as a backup first; no note is deleted</source>
        <translation>Сначала текущее состояние сохраняется как резервная копия; ни одна заметка не удаляется</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) take %1 of at most %2.</source>
        <translation>
            <numerusform>%n резервная копия занимает %1 из не более чем %2.</numerusform>
            <numerusform>%n резервные копии занимают %1 из не более чем %2.</numerusform>
            <numerusform>%n резервных копий занимают %1 из не более чем %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups are made by themselves, ten minutes after a change and at the end.</source>
        <translation>Резервные копии создаются сами: через десять минут после изменения и при выходе.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first is made ten minutes after a change.</source>
        <translation>Резервных копий ещё нет. Первая создаётся через десять минут после изменения.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are missing now.</source>
        <translation>
            <numerusform>Сейчас отсутствует %n заметка.</numerusform>
            <numerusform>Сейчас отсутствуют %n заметки.</numerusform>
            <numerusform>Сейчас отсутствуют %n заметок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) read otherwise now.</source>
        <translation>
            <numerusform>Сейчас %n заметка отличается.</numerusform>
            <numerusform>Сейчас %n заметки отличаются.</numerusform>
            <numerusform>Сейчас %n заметок отличаются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer note(s) stay as they are.</source>
        <translation>
            <numerusform>%n более новая заметка остаётся как есть.</numerusform>
            <numerusform>%n более новые заметки остаются как есть.</numerusform>
            <numerusform>%n более новых заметок остаются как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this backup is there now.</source>
        <translation>Всё из этой копии сейчас на месте.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Отсутствует: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Изменена: %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
</context>
<context>
    <name>NotesBin</name>
    <message>
        <source>Deleted notes</source>
        <translation>Удалённые заметки</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Restore the selected notes</source>
        <translation>Восстановить выбранные заметки</translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation>Очистить корзину</translation>
    </message>
    <message>
        <source>deleted %1, goes %2</source>
        <translation>удалена %1, исчезнет %2</translation>
    </message>
    <message>
        <source>whole document</source>
        <translation>весь документ</translation>
    </message>
    <message numerus="yes">
        <source>Deleted notes stay here for %n day(s).</source>
        <translation>
            <numerusform>Удалённые заметки хранятся здесь %n день.</numerusform>
            <numerusform>Удалённые заметки хранятся здесь %n дня.</numerusform>
            <numerusform>Удалённые заметки хранятся здесь %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n note(s) for good</source>
        <translation>
            <numerusform>Уничтожить %n заметку навсегда</numerusform>
            <numerusform>Уничтожить %n заметки навсегда</numerusform>
            <numerusform>Уничтожить %n заметок навсегда</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesHead</name>
    <message>
        <source>Which notes are listed</source>
        <translation>Какие заметки показаны</translation>
    </message>
    <message>
        <source>This passage</source>
        <translation>Этот отрывок</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Этот документ</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Все заметки</translation>
    </message>
    <message>
        <source>How notes are sorted</source>
        <translation>Порядок заметок</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Старые</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>По месту</translation>
    </message>
    <message>
        <source>Filter by tag or state</source>
        <translation>Отбор по метке или состоянию</translation>
    </message>
    <message>
        <source>New name of the tag</source>
        <translation>Новое название метки</translation>
    </message>
    <message>
        <source>Notes · %1</source>
        <translation>Заметки · %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Все метки</translation>
    </message>
    <message>
        <source>Rename this tag…</source>
        <translation>Переименовать эту метку…</translation>
    </message>
    <message>
        <source>Empty to remove the tag everywhere</source>
        <translation>Оставьте пустым, чтобы везде убрать метку</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>Любые</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перемещённые</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Без места</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>Whole document</source>
        <translation>Весь документ</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>List of notes</source>
        <translation>Список заметок</translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Искать выделенное</translation>
    </message>
</context>
<context>
    <name>Observance</name>
    <message>
        <source>every year on %1</source>
        <translation>ежегодно %1</translation>
    </message>
    <message>
        <source>every year from %1 to %2</source>
        <translation>ежегодно с %1 по %2</translation>
    </message>
    <message>
        <source>every year in %1</source>
        <translation>ежегодно в течение %1</translation>
    </message>
    <message>
        <source>on a day that the document does not say</source>
        <translation>в день, не указанный в документе</translation>
    </message>
    <message>
        <source>on a day of %1 that is another each year</source>
        <translation>в один из дней %1, каждый год разный</translation>
    </message>
    <message>
        <source>%1, for a week</source>
        <translation>%1, в течение недели</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, с %2 года</translation>
    </message>
    <message>
        <source>first observance</source>
        <translation>отмечается впервые</translation>
    </message>
    <message>
        <source>%1st observance</source>
        <translation>отмечается в %1-й раз</translation>
    </message>
    <message>
        <source>%1nd observance</source>
        <translation>отмечается в %1-й раз</translation>
    </message>
    <message>
        <source>%1rd observance</source>
        <translation>отмечается в %1-й раз</translation>
    </message>
    <message>
        <source>%1th observance</source>
        <translation>отмечается в %1-й раз</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>идёт сейчас</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years in %1</source>
        <translation>
            <numerusform>раз в %n год, в течение %1</numerusform>
            <numerusform>раз в %n года, в течение %1</numerusform>
            <numerusform>раз в %n лет, в течение %1</numerusform>
        </translation>
    </message>
    <message>
        <source>every year on the %1 from %2 to %3</source>
        <translation>ежегодно: %1 в период с %2 по %3</translation>
    </message>
    <message>
        <source>the year %1</source>
        <translation>%1 год</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>every year on the first %1 of %2</source>
        <translation>ежегодно: %1, первый такой день %2</translation>
    </message>
    <message>
        <source>every year on the second %1 of %2</source>
        <translation>ежегодно: %1, второй такой день %2</translation>
    </message>
    <message>
        <source>every year on the third %1 of %2</source>
        <translation>ежегодно: %1, третий такой день %2</translation>
    </message>
    <message>
        <source>every year on the fourth %1 of %2</source>
        <translation>ежегодно: %1, четвёртый такой день %2</translation>
    </message>
    <message>
        <source>every year on the fifth %1 of %2</source>
        <translation>ежегодно: %1, пятый такой день %2</translation>
    </message>
    <message>
        <source>every year on the last %1 of %2</source>
        <translation>ежегодно: %1, последний такой день %2</translation>
    </message>
    <message>
        <source>every year on the last but one %1 of %2</source>
        <translation>ежегодно: %1, предпоследний такой день %2</translation>
    </message>
</context>
<context>
    <name>OccurrenceCard</name>
    <message>
        <source>Next occurrence</source>
        <translation>Ближайшая дата</translation>
    </message>
    <message>
        <source>No occurrence is to come.</source>
        <translation>Предстоящих дат нет.</translation>
    </message>
    <message>
        <source>No observance</source>
        <translation>Нет памятной даты</translation>
    </message>
    <message>
        <source>This document designates no day, week or year. Other UN observances can be shown above.</source>
        <translation>Этот документ не провозглашает ни дня, ни недели, ни года. Выше можно включить другие памятные даты ООН.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>proclaimed by %1</source>
        <translation>основание: %1</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>Добавить в календарь…</translation>
    </message>
    <message>
        <source>designated by %1</source>
        <translation>основание: %1</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Reading %1…</source>
        <translation>Чтение: %1…</translation>
    </message>
    <message>
        <source>Open a resolution</source>
        <translation>Открыть резолюцию</translation>
    </message>
</context>
<context>
    <name>OrphanTray</name>
    <message>
        <source>Notes without a place</source>
        <translation>Заметки без места</translation>
    </message>
    <message>
        <source>Place note here</source>
        <translation>Поместить заметку сюда</translation>
    </message>
    <message>
        <source>Select words in the text first; the note then stands on them</source>
        <translation>Сначала выделите слова в тексте; заметка будет прикреплена к ним</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Править</translation>
    </message>
    <message>
        <source>Edit the note without a place</source>
        <translation>Править заметку без места</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without a place in this text</source>
        <translation>
            <numerusform>%n заметка без места в этом тексте</numerusform>
            <numerusform>%n заметки без места в этом тексте</numerusform>
            <numerusform>%n заметок без места в этом тексте</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What can be chosen</source>
        <translation>Варианты выбора</translation>
    </message>
    <message>
        <source>Nothing is called like this.</source>
        <translation>Ничего с таким названием нет.</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>command</source>
        <translation>команда</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>пункт</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>структура</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>preference</source>
        <translation>настройка</translation>
    </message>
</context>
<context>
    <name>PanePage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Назад к заметкам</translation>
    </message>
    <message>
        <source>Back to the notes (Esc)</source>
        <translation>Назад к заметкам (Esc)</translation>
    </message>
</context>
<context>
    <name>PlacesWords</name>
    <message>
        <source>Preamble</source>
        <translation>Преамбула</translation>
    </message>
    <message>
        <source>Operative part</source>
        <translation>Постановляющая часть</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Сноски</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Начало</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Поиск по настройкам</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Настроек с такими словами нет.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>A note is not saved yet. The language changes at the next start.</source>
        <translation>Заметка ещё не сохранена. Язык изменится при следующем запуске.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Двусторонняя печать</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Переплет по длинному краю</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Набор страниц:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Переплет по короткому краю</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Text of the resolution</source>
        <translation>Текст резолюции</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%n more notes are set line by line.</source>
        <translation>
            <numerusform>Ещё %n заметка набрана построчно.</numerusform>
            <numerusform>Ещё %n заметки набраны построчно.</numerusform>
            <numerusform>Ещё %n заметок набраны построчно.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF is complete, but keeps to no standard of accessibility or archiving.</source>
        <translation>PDF полон, но не соответствует стандартам доступности и архивирования.</translation>
    </message>
    <message>
        <source>The PDF shows boxes, and keeps to no standard: a font is missing.</source>
        <translation>В PDF видны пустые квадраты, и он не соответствует стандартам: не хватает шрифта.</translation>
    </message>
    <message>
        <source>%1 (%2) is in the font package %3.</source>
        <translation>%1 (%2) есть в пакете шрифтов %3.</translation>
    </message>
    <message>
        <source>Note %1 (%2) is too long for Markdown and set line by line.</source>
        <translation>Заметка %1 (%2) слишком длинна для Markdown и набрана построчно.</translation>
    </message>
    <message numerus="yes">
        <source>Note %1 (%2) is set line by line and goes on through %n files.</source>
        <translation>
            <numerusform>Заметка %1 (%2) набрана построчно в %n файле.</numerusform>
            <numerusform>Заметка %1 (%2) набрана построчно и занимает %n файла.</numerusform>
            <numerusform>Заметка %1 (%2) набрана построчно и занимает %n файлов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Reminder: %1, %2</source>
        <translation>Напоминание: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (и ещё %n)</numerusform>
            <numerusform>%1 (и ещё %n)</numerusform>
            <numerusform>%1 (и ещё %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in calendar</source>
        <translation>Показать в календаре</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Something went wrong, and the program goes on (%1). Your notes are saved as before.</source>
        <translation>Произошла ошибка, но программа продолжает работу (%1). Заметки сохраняются как прежде.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. Nothing was sent; a report can be copied.</source>
        <translation>В прошлый раз программа неожиданно завершилась. Ничего не отправлено; отчёт можно скопировать.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Копировать отчёт</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Hits</source>
        <translation>Совпадения</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or prefix*.</source>
        <translation>Ничего не найдено. Попробуйте меньше слов или начало*.</translation>
    </message>
    <message>
        <source>Hits · %1</source>
        <translation>Совпадения · %1</translation>
    </message>
</context>
<context>
    <name>ScrollBars</name>
    <message>
        <source>Scroll up and down</source>
        <translation>Прокрутка вверх и вниз</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Прокрутка вбок</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search text and notes</source>
        <translation>Поиск в тексте и заметках</translation>
    </message>
    <message>
        <source>Of notes: tag:draft, at:OP2, modified:2026-11, state:orphaned</source>
        <translation>Для заметок: tag:draft, at:OP2, modified:2026-11, state:orphaned</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, prefix*, -not, OR</source>
        <translation>Слова, &quot;фразы&quot;, начало*, -без, OR</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Предыдущее совпадение (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Следующее совпадение (F3)</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Очистить поиск (Esc)</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Нет совпадений</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondPane</name>
    <message>
        <source>Back in the second document</source>
        <translation>Назад во втором документе</translation>
    </message>
    <message>
        <source>Forward in the second document</source>
        <translation>Вперёд во втором документе</translation>
    </message>
    <message>
        <source>Show another document here</source>
        <translation>Показать здесь другой документ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Close the second document</source>
        <translation>Закрыть второй документ</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Add a note to the selected words</source>
        <translation>Добавить заметку к выделенным словам</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Копировать с источником</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Искать</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Искать выделенное</translation>
    </message>
    <message>
        <source>Selected words</source>
        <translation>Выделенные слова</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it</source>
        <translation>Светлое, тёмное или как в системе</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language of menus and messages, of dates and numbers</source>
        <translation>Язык меню и сообщений, дат и чисел</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Size of the document&apos;s text, in percent</source>
        <translation>Размер текста документа в процентах</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Первый день недели</translation>
    </message>
    <message>
        <source>The day in the first column of the calendar</source>
        <translation>День в первом столбце календаря</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Как принято в языке</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Понедельник</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Суббота</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Воскресенье</translation>
    </message>
    <message>
        <source>Other UN observances</source>
        <translation>Другие памятные даты ООН</translation>
    </message>
    <message>
        <source>Show them in the calendar beside those of your documents</source>
        <translation>Показывать их в календаре рядом с датами ваших документов</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Напоминать</translation>
    </message>
    <message>
        <source>A notification of the desktop, each once, for the observances of your documents</source>
        <translation>Уведомление на рабочем столе, каждое один раз, о памятных датах ваших документов</translation>
    </message>
    <message>
        <source>90 days before</source>
        <translation>За 90 дней</translation>
    </message>
    <message>
        <source>30 days before</source>
        <translation>За 30 дней</translation>
    </message>
    <message>
        <source>7 days before</source>
        <translation>За 7 дней</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Накануне</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>В этот день</translation>
    </message>
    <message>
        <source>Remind me when the program is closed</source>
        <translation>Напоминать, когда программа закрыта</translation>
    </message>
    <message>
        <source>When you log in, a short check without a window shows what is due</source>
        <translation>При входе в систему короткая проверка без окна показывает, что предстоит</translation>
    </message>
    <message>
        <source>Open links to passages</source>
        <translation>Открывать ссылки на места текста</translation>
    </message>
    <message>
        <source>An entry among the programs of the desktop, by which observance:A/RES/77/241#OP2 opens here</source>
        <translation>Запись среди программ рабочего стола, по которой observance:A/RES/77/241#OP2 открывается здесь</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Size of the pages of exported PDF files</source>
        <translation>Размер страниц экспортируемых файлов PDF</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>В тексте</translation>
    </message>
    <message>
        <source>Next, previous link in view</source>
        <translation>Следующая, предыдущая видимая ссылка</translation>
    </message>
    <message>
        <source>Card of the link</source>
        <translation>Карточка ссылки</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Закрыть карточку</translation>
    </message>
    <message>
        <source>One screen on, back</source>
        <translation>На экран вперёд, назад</translation>
    </message>
    <message>
        <source>Begin, end of the document</source>
        <translation>Начало, конец документа</translation>
    </message>
    <message>
        <source>Larger, smaller text</source>
        <translation>Крупнее, мельче</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl и колесо мыши</translation>
    </message>
    <message>
        <source>In the list of notes</source>
        <translation>В списке заметок</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Tick its task</source>
        <translation>Отметить задачу</translation>
    </message>
    <message>
        <source>Its menu</source>
        <translation>Меню заметки</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Удалить заметку</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Next: %1, %2</source>
        <translation>Далее: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnotes</source>
        <translation>
            <numerusform>%n сноска</numerusform>
            <numerusform>%n сноски</numerusform>
            <numerusform>%n сносок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n структура</numerusform>
            <numerusform>%n структуры</numerusform>
            <numerusform>%n структур</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cited documents</source>
        <translation>
            <numerusform>%n цитируемый документ</numerusform>
            <numerusform>%n цитируемых документа</numerusform>
            <numerusform>%n цитируемых документов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Tags, with commas between</source>
        <translation>Метки через запятую</translation>
    </message>
    <message>
        <source>Tags of the note</source>
        <translation>Метки заметки</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Reading %1…</source>
        <translation>Чтение: %1…</translation>
    </message>
    <message>
        <source>Notes (*.jsonld *.json *.zip *.pdf)</source>
        <translation>Заметки (*.jsonld *.json *.zip *.pdf)</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Импорт заметок</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) added</source>
        <translation>
            <numerusform>%n заметка добавлена</numerusform>
            <numerusform>%n заметки добавлены</numerusform>
            <numerusform>%n заметок добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n обновлена</numerusform>
            <numerusform>%n обновлены</numerusform>
            <numerusform>%n обновлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n уже есть</numerusform>
            <numerusform>%n уже есть</numerusform>
            <numerusform>%n уже есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept beside a note that says something else</source>
        <translation>
            <numerusform>%n сохранена рядом с заметкой, где сказано иное</numerusform>
            <numerusform>%n сохранены рядом с заметками, где сказано иное</numerusform>
            <numerusform>%n сохранено рядом с заметками, где сказано иное</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Отменить удаление</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Заметка удалена.</translation>
    </message>
</context>
<context>
    <name>WarningsBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the reader&apos;s warnings</source>
        <translation>Закрыть предупреждения о прочтении</translation>
    </message>
    <message numerus="yes">
        <source>The reader is unsure of %n places</source>
        <translation>
            <numerusform>При чтении осталось неясным %n место</numerusform>
            <numerusform>При чтении остались неясными %n места</numerusform>
            <numerusform>При чтении остались неясными %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>Wayfinding</name>
    <message>
        <source>%1 is not in this document.</source>
        <translation>%1 нет в этом документе.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Скопировано: %1</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Adopted on %1</source>
        <translation>Принята %1</translation>
    </message>
    <message>
        <source>Agenda item %1</source>
        <translation>Пункт повестки дня: %1</translation>
    </message>
    <message>
        <source>Originating draft %1</source>
        <translation>Проект резолюции %1</translation>
    </message>
    <message>
        <source>These facts are supplied by the program; the text above does not carry them.</source>
        <translation>Эти сведения добавлены программой; в тексте выше их нет.</translation>
    </message>
    <message>
        <source>Above the text in the file: %1</source>
        <translation>В файле над текстом: %1</translation>
    </message>
    <message>
        <source>Under the text in the file: %1</source>
        <translation>В файле под текстом: %1</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Сноски</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Days of the year</source>
        <translation>Дни года</translation>
    </message>
</context>
</TS>

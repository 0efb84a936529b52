<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Resolute</source>
        <translation>О программе Resolute</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Лицензии…</translation>
    </message>
    <message>
        <source>Reads United Nations resolutions and shows what changed between two versions.</source>
        <translation>Читает резолюции Организации Объединенных Наций и показывает, что изменилось между двумя версиями.</translation>
    </message>
    <message>
        <source>Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation>Свободная программа на условиях лицензии GNU Affero General Public License версии 3 или более поздней.</translation>
    </message>
    <message>
        <source>Its complete source is published with each release, beside the installers.</source>
        <translation>Полный исходный код публикуется с каждым выпуском рядом с установщиками.</translation>
    </message>
    <message>
        <source>Built on {0}, {1}, diff-match-patch and RapidFuzz.</source>
        <translation>Основана на {0}, {1}, diff-match-patch и RapidFuzz.</translation>
    </message>
    <message>
        <source>It never uses the network. It is not a product of the United Nations.</source>
        <translation>Никогда не обращается к сети. Не является продуктом Организации Объединенных Наций.</translation>
    </message>
    <message>
        <source>Documents are read by processes that can open no file, no connection and no other program.</source>
        <translation>Документы читаются в процессах, которые не могут открыть ни файла, ни соединения, ни другой программы.</translation>
    </message>
    <message>
        <source>Documents are read by processes of their own, which this system does not keep from: {0}.</source>
        <translation>Документы читаются в отдельных процессах, которым эта система не запрещает: {0}.</translation>
    </message>
    <message>
        <source>reading files</source>
        <translation>чтение файлов</translation>
    </message>
    <message>
        <source>writing files</source>
        <translation>запись файлов</translation>
    </message>
    <message>
        <source>using the network</source>
        <translation>использование сети</translation>
    </message>
    <message>
        <source>starting programs</source>
        <translation>запуск программ</translation>
    </message>
    <message>
        <source>ending other programs</source>
        <translation>завершение других программ</translation>
    </message>
    <message>
        <source>{0}, commit {1}</source>
        <translation>{0}, коммит {1}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Compare two files…</source>
        <translation>Сравнить два файла…</translation>
    </message>
    <message>
        <source>Compare this with…</source>
        <translation>Сравнить этот текст с…</translation>
    </message>
    <message>
        <source>Add a version…</source>
        <translation>Добавить версию…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Открыть образец</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Предварительный просмотр…</translation>
    </message>
    <message>
        <source>Print the list of changes…</source>
        <translation>Напечатать список изменений…</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Закрыть вкладку</translation>
    </message>
    <message>
        <source>Close other tabs</source>
        <translation>Закрыть другие вкладки</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation>Вернуть закрытую вкладку</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Edit the table of verbs</source>
        <translation>Изменить таблицу глаголов</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Копировать со ссылкой</translation>
    </message>
    <message>
        <source>Undo note, tick or link</source>
        <translation>Отменить заметку, отметку или связь</translation>
    </message>
    <message>
        <source>Redo note, tick or link</source>
        <translation>Повторить заметку, отметку или связь</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Заметка…</translation>
    </message>
    <message>
        <source>Flag: object</source>
        <translation>Пометка: возразить</translation>
    </message>
    <message>
        <source>Flag: support</source>
        <translation>Пометка: поддержать</translation>
    </message>
    <message>
        <source>Flag: ask</source>
        <translation>Пометка: спросить</translation>
    </message>
    <message>
        <source>Keep note for the new version</source>
        <translation>Сохранить заметку для новой версии</translation>
    </message>
    <message>
        <source>All my notes…</source>
        <translation>Все мои заметки…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти далее</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Найти ранее</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Фактический размер</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>Две страницы рядом</translation>
    </message>
    <message>
        <source>Pages as printed</source>
        <translation>Страницы как в печати</translation>
    </message>
    <message>
        <source>Dimmed pages</source>
        <translation>Приглушенные страницы</translation>
    </message>
    <message>
        <source>Inverted pages</source>
        <translation>Инвертированные страницы</translation>
    </message>
    <message>
        <source>First lines only</source>
        <translation>Только первые строки</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Свернуть все</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Развернуть все</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>System colours</source>
        <translation>Цвета системы</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темная</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Высокая контрастность, светлая</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Высокая контрастность, темная</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Перейти к странице</translation>
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
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Back from a footnote</source>
        <translation>Вернуться от сноски</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Следующая вкладка</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Предыдущая вкладка</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Начальная страница</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Следующая часть окна</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Пункты</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Правка в тексте</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Тезисы</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Следующее изменение</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Предыдущее изменение</translation>
    </message>
    <message>
        <source>Mark change as read</source>
        <translation>Отметить изменение как прочитанное</translation>
    </message>
    <message>
        <source>Read, and on to the next unread</source>
        <translation>Прочитано, к следующему непрочитанному</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>Только непрочитанное</translation>
    </message>
    <message>
        <source>See on the page</source>
        <translation>Показать на странице</translation>
    </message>
    <message>
        <source>List of changes</source>
        <translation>Список изменений</translation>
    </message>
    <message>
        <source>Show identical ones</source>
        <translation>Показать одинаковые</translation>
    </message>
    <message>
        <source>Swap old and new</source>
        <translation>Поменять старую и новую местами</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Связать с…</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Разъединить</translation>
    </message>
    <message>
        <source>Not a move</source>
        <translation>Не перемещение</translation>
    </message>
    <message>
        <source>Scroll pages together</source>
        <translation>Прокручивать страницы вместе</translation>
    </message>
    <message>
        <source>Tie pages at these places</source>
        <translation>Связать страницы в этих местах</translation>
    </message>
    <message>
        <source>Read the old version</source>
        <translation>Читать старую версию</translation>
    </message>
    <message>
        <source>Read the new version</source>
        <translation>Читать новую версию</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>Newest text</source>
        <translation>Новейший текст</translation>
    </message>
    <message>
        <source>History step by step</source>
        <translation>История по шагам</translation>
    </message>
    <message>
        <source>Compare here</source>
        <translation>Сравнить здесь</translation>
    </message>
    <message>
        <source>Read this version</source>
        <translation>Читать эту версию</translation>
    </message>
    <message>
        <source>This version is the base</source>
        <translation>Эта версия — основа</translation>
    </message>
    <message>
        <source>This version is the draft</source>
        <translation>Эта версия — проект</translation>
    </message>
    <message>
        <source>This version is what was adopted</source>
        <translation>Эта версия — принятый текст</translation>
    </message>
    <message>
        <source>No roles, a plain series</source>
        <translation>Без ролей, обычный ряд</translation>
    </message>
    <message>
        <source>Export against…</source>
        <translation>Экспорт по сравнению с…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Искать в библиотеке</translation>
    </message>
    <message>
        <source>Find agreed language</source>
        <translation>Найти согласованные формулировки</translation>
    </message>
    <message>
        <source>Open what is cited here…</source>
        <translation>Открыть цитируемое здесь…</translation>
    </message>
    <message>
        <source>Show the series</source>
        <translation>Показать серию</translation>
    </message>
    <message>
        <source>Compare with the version before</source>
        <translation>Сравнить с предыдущей версией</translation>
    </message>
    <message>
        <source>Requests and citations</source>
        <translation>Просьбы и ссылки</translation>
    </message>
    <message>
        <source>Add a folder to the library…</source>
        <translation>Добавить папку в библиотеку…</translation>
    </message>
    <message>
        <source>Look for new and changed files</source>
        <translation>Искать новые и изменённые файлы</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>Найти действие…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Что означают пометки</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>What is read, and what is not</source>
        <translation>Что читается, а что нет</translation>
    </message>
    <message>
        <source>The data it keeps, and where</source>
        <translation>Какие данные хранятся и где</translation>
    </message>
    <message>
        <source>Open the folder of reports</source>
        <translation>Открыть папку отчетов</translation>
    </message>
    <message>
        <source>About Resolute</source>
        <translation>О программе Resolute</translation>
    </message>
</context>
<context>
    <name>AllNotes</name>
    <message>
        <source>All my notes</source>
        <translation>Все мои заметки</translation>
    </message>
    <message>
        <source>There are no notes yet: M writes one on a paragraph.</source>
        <translation>Заметок пока нет: M пишет заметку к пункту.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копировать все</translation>
    </message>
</context>
<context>
    <name>BriefPane</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Save as a Word document or web page</source>
        <translation>Сохранить как документ Word или веб-страницу</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Flag a paragraph with M, or show all that is to read.</source>
        <translation>Пометьте пункт клавишей M или покажите всё, что нужно прочитать.</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Тезисы</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>CameAbout</name>
    <message>
        <source>How this language came about</source>
        <translation>Как сложилась эта формулировка</translation>
    </message>
</context>
<context>
    <name>ChangedLine</name>
    <message>
        <source>{0} has changed on disk. What is shown here is what was read.</source>
        <translation>Файл {0} изменился на диске. Здесь показано то, что было прочитано.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать снова</translation>
    </message>
</context>
<context>
    <name>Cited</name>
    <message>
        <source>Nothing that is cited here is in the library.</source>
        <translation>Ничего из цитируемого здесь в библиотеке нет.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Order of the changes</source>
        <translation>Порядок изменений</translation>
    </message>
    <message>
        <source>{0} · unread only</source>
        <translation>{0} · только непрочитанное</translation>
    </message>
    <message>
        <source>List only what is left to read (U)</source>
        <translation>Показывать только непрочитанное (U)</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>Show or put aside; with Ctrl, show nothing else</source>
        <translation>Показать или убрать; с Ctrl — показать только это</translation>
    </message>
    <message>
        <source>Kinds of change that are shown</source>
        <translation>Виды показываемых изменений</translation>
    </message>
    <message>
        <source>Find in both versions</source>
        <translation>Найти в обеих версиях</translation>
    </message>
    <message>
        <source>Find in changed words alone</source>
        <translation>Искать только в измененных словах</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>ничего не найдено</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Пункты</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Правка в тексте</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Тезисы</translation>
    </message>
    <message>
        <source>Swap old and new</source>
        <translation>Поменять старую и новую местами</translation>
    </message>
    <message>
        <source>No pages: {0} was read from an XML file.</source>
        <translation>Страниц нет: {0} прочитан из файла XML.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Compare them all the same</source>
        <translation>Все равно сравнить</translation>
    </message>
    <message>
        <source>Compare with {0}…</source>
        <translation>Сравнить с {0}…</translation>
    </message>
    <message>
        <source>The brief was copied.</source>
        <translation>Тезисы скопированы.</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>Скопировано со ссылкой.</translation>
    </message>
    <message>
        <source>Overview of the changes</source>
        <translation>Обзор изменений</translation>
    </message>
    <message>
        <source>Where the changes lie in the document</source>
        <translation>Где в документе находятся изменения</translation>
    </message>
    <message>
        <source>Pages of the old version</source>
        <translation>Страницы старой версии</translation>
    </message>
    <message>
        <source>Pages of the new version</source>
        <translation>Страницы новой версии</translation>
    </message>
    <message>
        <source>Tie
here</source>
        <translation>Связать
здесь</translation>
    </message>
    <message>
        <source>Tie the pages at the places in view (Shift+T)</source>
        <translation>Связать страницы в видимых местах (Shift+T)</translation>
    </message>
    <message>
        <source>The pages scroll together: loosen them (T)</source>
        <translation>Страницы прокручиваются вместе: развязать их (T)</translation>
    </message>
    <message>
        <source>The pages scroll apart: tie them (T)</source>
        <translation>Страницы прокручиваются раздельно: связать их (T)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Мандат</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Shall, may</source>
        <translation>Должен, может</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Отрицание</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Глагол</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>As the text runs</source>
        <translation>В порядке текста</translation>
    </message>
    <message>
        <source>Most important first</source>
        <translation>По важности</translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>Что исчезло</translation>
    </message>
    <message>
        <source>Stronger verb: {0} → {1}</source>
        <translation>Более сильный глагол: {0} → {1}</translation>
    </message>
    <message>
        <source>Weaker verb: {0} → {1}</source>
        <translation>Более слабый глагол: {0} → {1}</translation>
    </message>
    <message>
        <source>Verb aged: {0} → {1}</source>
        <translation>Глагол теперь обращен в прошлое: {0} → {1}</translation>
    </message>
    <message>
        <source>Another verb: {0} → {1}</source>
        <translation>Другой глагол: {0} → {1}</translation>
    </message>
    <message>
        <source>Only the translation changed: not reworded in {0}</source>
        <translation>Изменился только перевод: формулировки прежние ({0})</translation>
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
        <translation>{0}; кроме того, {1}</translation>
    </message>
    <message>
        <source>from {0} on, numbers differ</source>
        <translation>начиная с {0} номера различаются</translation>
    </message>
    <message>
        <source>from {0} on, numbers rise by {1}</source>
        <translation>начиная с {0} номера больше на {1}</translation>
    </message>
    <message>
        <source>from {0} on, numbers fall by {1}</source>
        <translation>начиная с {0} номера меньше на {1}</translation>
    </message>
    <message>
        <source>from {0} on, numbers rise by {1} to {2}</source>
        <translation>начиная с {0} номера больше на {1}–{2}</translation>
    </message>
    <message>
        <source>from {0} on, numbers fall by {1} to {2}</source>
        <translation>начиная с {0} номера меньше на {1}–{2}</translation>
    </message>
    <message>
        <source>Old number</source>
        <translation>Старый номер</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Новый номер</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>moved from {0}</source>
        <translation>перенесено из {0}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>исключен</translation>
    </message>
    <message>
        <source>{0} moved to {1}</source>
        <translation>{0} перенесено в {1}</translation>
    </message>
    <message>
        <source>[removed: {0}]</source>
        <translation>[исключено: {0}]</translation>
    </message>
    <message>
        <source>[new: {0}]</source>
        <translation>[новое: {0}]</translation>
    </message>
    <message>
        <source>Not in {0}</source>
        <translation>Нет в {0}</translation>
    </message>
    <message>
        <source>N next · P previous · Space reads on</source>
        <translation>N — следующее · P — предыдущее · пробел — прочитано, дальше</translation>
    </message>
    <message>
        <source>Change {0} of {1}</source>
        <translation>Изменение {0} из {1}</translation>
    </message>
    <message>
        <source>This is the last change.</source>
        <translation>Это последнее изменение.</translation>
    </message>
    <message>
        <source>This is the first change.</source>
        <translation>Это первое изменение.</translation>
    </message>
    <message>
        <source>All that is to read has been read.</source>
        <translation>Всё, что нужно прочитать, прочитано.</translation>
    </message>
    <message>
        <source>There is nothing more to undo or redo.</source>
        <translation>Больше нечего отменять или повторять.</translation>
    </message>
    <message>
        <source>Paragraphs of both versions</source>
        <translation>Пункты обеих версий</translation>
    </message>
    <message>
        <source>Pages of both versions</source>
        <translation>Страницы обеих версий</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n identical paragraph(s)</source>
        <translation>
            <numerusform>%n одинаковый пункт</numerusform>
            <numerusform>%n одинаковых пункта</numerusform>
            <numerusform>%n одинаковых пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical heading(s)</source>
        <translation>
            <numerusform>%n одинаковый заголовок</numerusform>
            <numerusform>%n одинаковых заголовка</numerusform>
            <numerusform>%n одинаковых заголовков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) without a change that is shown</source>
        <translation>
            <numerusform>%n пункт без показанных изменений</numerusform>
            <numerusform>%n пункта без показанных изменений</numerusform>
            <numerusform>%n пунктов без показанных изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>прочитать: %n</numerusform>
            <numerusform>прочитать: %n</numerusform>
            <numerusform>прочитать: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n переформулированный</numerusform>
            <numerusform>%n переформулированных</numerusform>
            <numerusform>%n переформулированных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other figures</source>
        <translation>
            <numerusform>%n с другими цифрами</numerusform>
            <numerusform>%n с другими цифрами</numerusform>
            <numerusform>%n с другими цифрами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новый</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n исключенный</numerusform>
            <numerusform>%n исключенных</numerusform>
            <numerusform>%n исключенных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rolled forward</source>
        <translation>
            <numerusform>%n с плановым обновлением</numerusform>
            <numerusform>%n с плановым обновлением</numerusform>
            <numerusform>%n с плановым обновлением</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in spelling only</source>
        <translation>
            <numerusform>%n только в правописании</numerusform>
            <numerusform>%n только в правописании</numerusform>
            <numerusform>%n только в правописании</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in “also” or “further” only</source>
        <translation>
            <numerusform>%n только в словах «также», «далее»</numerusform>
            <numerusform>%n только в словах «также», «далее»</numerusform>
            <numerusform>%n только в словах «также», «далее»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) put aside</source>
        <translation>
            <numerusform>%n вид убран</numerusform>
            <numerusform>%n вида убрано</numerusform>
            <numerusform>%n видов убрано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not shown in full</source>
        <translation>
            <numerusform>%n изменение показано не полностью</numerusform>
            <numerusform>%n изменения показаны не полностью</numerusform>
            <numerusform>%n изменений показано не полностью</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical</source>
        <translation>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paired</source>
        <translation>
            <numerusform>%n в паре</numerusform>
            <numerusform>%n в паре</numerusform>
            <numerusform>%n в паре</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same change in %n paragraph(s)</source>
        <translation>
            <numerusform>Одно и то же изменение в %n пункте</numerusform>
            <numerusform>Одно и то же изменение в %n пунктах</numerusform>
            <numerusform>Одно и то же изменение в %n пунктах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>осталось %n</numerusform>
            <numerusform>осталось %n</numerusform>
            <numerusform>осталось %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedNotes</name>
    <message numerus="yes">
        <source>%n flagged or noted</source>
        <translation>
            <numerusform>%n с пометкой или заметкой</numerusform>
            <numerusform>%n с пометкой или заметкой</numerusform>
            <numerusform>%n с пометкой или заметкой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n to read</source>
        <translation>
            <numerusform>всё к прочтению: %n</numerusform>
            <numerusform>всё к прочтению: %n</numerusform>
            <numerusform>всё к прочтению: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without a place</source>
        <translation>
            <numerusform>%n заметка без места</numerusform>
            <numerusform>%n заметки без места</numerusform>
            <numerusform>%n заметок без места</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-paragraph(s)</source>
        <translation>
            <numerusform>%n подпункт</numerusform>
            <numerusform>%n подпункта</numerusform>
            <numerusform>%n подпунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s)</source>
        <translation>
            <numerusform>%n сноска</numerusform>
            <numerusform>%n сноски</numerusform>
            <numerusform>%n сносок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop one resolution to read it, two to compare them</source>
        <translation>Перетащите одну резолюцию, чтобы прочитать, или две, чтобы сравнить</translation>
    </message>
    <message>
        <source>PDF files of United Nations resolutions; nothing leaves this computer</source>
        <translation>Файлы PDF резолюций Организации Объединенных Наций; ничто не покидает этот компьютер</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Compare two files…</source>
        <translation>Сравнить два файла…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Попробовать на образце</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Add the folder where you keep resolutions</source>
        <translation>Добавьте папку, в которой Вы храните резолюции</translation>
    </message>
    <message>
        <source>Paste a phrase: where has it been agreed before?</source>
        <translation>Вставьте выражение: где оно уже было согласовано?</translation>
    </message>
    <message>
        <source>Search every paragraph of your resolutions</source>
        <translation>Ищите в каждом пункте Ваших резолюций</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”</source>
        <translation>Ничего не найдено: «{0}»</translation>
    </message>
    <message>
        <source>Its PDF and XML files are read in the background, on this computer; they stay as they are.</source>
        <translation>Файлы PDF и XML в ней читаются в фоне, на этом компьютере, и остаются без изменений.</translation>
    </message>
    <message>
        <source>Or press G on a paragraph that is open in any tab.</source>
        <translation>Или нажмите G на пункте, открытом в любой вкладке.</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, beginnings (educ*), AND, OR, NOT, or a symbol such as 78/229</source>
        <translation>Слова, &quot;выражения&quot;, начала (образ*), AND, OR, NOT или условное обозначение, такое как 78/229</translation>
    </message>
    <message>
        <source>Some kinds of paragraphs are left out on the left; “Show all” brings them back.</source>
        <translation>Часть пунктов исключена слева; «Показать всё» вернёт их.</translation>
    </message>
    <message>
        <source>Try fewer words of the phrase, or the whole paragraph around it.</source>
        <translation>Попробуйте меньше слов или весь пункт целиком.</translation>
    </message>
    <message>
        <source>Try fewer words, or the beginning of one with a star: educ*</source>
        <translation>Попробуйте меньше слов или начало слова со звёздочкой: образ*</translation>
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
        <translation>Принята</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Пункт повестки дня</translation>
    </message>
    <message>
        <source>All changes are in this file, also those put aside in the window: {0}.</source>
        <translation>В этом файле все изменения, включая убранные в окне: {0}.</translation>
    </message>
    <message>
        <source>As in {0}</source>
        <translation>Как в {0}</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Призыв</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Цитируемые документы</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Таблица соответствия</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>Распространена</translation>
    </message>
    <message>
        <source>Document cited</source>
        <translation>Цитируемый документ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Сноска</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Сноски</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Предположение</translation>
    </message>
    <message>
        <source>Histories</source>
        <translation>История пунктов</translation>
    </message>
    <message>
        <source>How paragraph numbers changed</source>
        <translation>Как изменились номера пунктов</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Left out by choice: {0}.</source>
        <translation>Убрано по выбору: {0}.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перенесено</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Характер</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Новый текст</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Новая версия</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Новые слова</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Нет.</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Старый</translation>
    </message>
    <message>
        <source>Old text</source>
        <translation>Старый текст</translation>
    </message>
    <message>
        <source>Old version</source>
        <translation>Старая версия</translation>
    </message>
    <message>
        <source>Old {0}: {1}</source>
        <translation>Старый {0}: {1}</translation>
    </message>
    <message>
        <source>On condition</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Пункты</translation>
    </message>
    <message>
        <source>Reading budget</source>
        <translation>Объем чтения</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Правка в тексте</translation>
    </message>
    <message>
        <source>Removed words</source>
        <translation>Исключенные слова</translation>
    </message>
    <message>
        <source>Removed words are red and struck through, new ones blue and underlined, rolled forward ones grey.</source>
        <translation>Исключенные слова красные и зачеркнуты, новые синие и подчеркнуты, планово обновленные серые.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчет</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Просьбы</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Резолюция</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Session {0}: none.</source>
        <translation>{0}-я сессия: нет.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Параллельно</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Сходство</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>По шагам</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Условное обозначение</translation>
    </message>
    <message>
        <source>Table of changes</source>
        <translation>Таблица изменений</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The original pages are not part of this file, because the files that the two texts were read from were not given.</source>
        <translation>Исходные страницы не вошли в этот файл, так как файлы, из которых прочитаны оба текста, не были указаны.</translation>
    </message>
    <message>
        <source>The same change in several paragraphs</source>
        <translation>Одно и то же изменение в нескольких пунктах</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Неточно</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What is gone from the old text</source>
        <translation>Что исчезло из старого текста</translation>
    </message>
    <message>
        <source>What to read first</source>
        <translation>Что прочитать прежде всего</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>also, further</source>
        <translation>также, далее</translation>
    </message>
    <message>
        <source>also, further or again only</source>
        <translation>только «также», «далее» или «вновь»</translation>
    </message>
    <message>
        <source>and quietly what is rolled forward or no change of substance</source>
        <translation>и неброско — то, что планово обновлено или не меняет существа</translation>
    </message>
    <message>
        <source>came</source>
        <translation>появился</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>вернулся</translation>
    </message>
    <message>
        <source>came with {0}</source>
        <translation>появилось с {0}</translation>
    </message>
    <message>
        <source>carried on</source>
        <translation>сохранено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>connective</source>
        <translation>связующие слова</translation>
    </message>
    <message>
        <source>crossed between preamble and operative part</source>
        <translation>перешел между преамбулой и постановляющей частью</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>снято</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>цифры</translation>
    </message>
    <message>
        <source>figures changed</source>
        <translation>другие цифры</translation>
    </message>
    <message>
        <source>footnotes changed</source>
        <translation>другие сноски</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>предположение</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>объединен</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перенесен</translation>
    </message>
    <message>
        <source>moved from {0}</source>
        <translation>перенесено из {0}</translation>
    </message>
    <message>
        <source>moved to {0}</source>
        <translation>перенесено в {0}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>new words</source>
        <translation>новые слова</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>здесь нет</translation>
    </message>
    <message>
        <source>paragraphs in the new text</source>
        <translation>пункты нового текста</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>исключен</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>с другим номером</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>переформулирован</translation>
    </message>
    <message>
        <source>rolled forward</source>
        <translation>плановое обновление</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>плановое обновление</translation>
    </message>
    <message>
        <source>since {0} ({1})</source>
        <translation>с {0} ({1})</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>правописание</translation>
    </message>
    <message>
        <source>split</source>
        <translation>разделен</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>the words that came with it</source>
        <translation>слова, появившиеся с ней</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>прочитать</translation>
    </message>
    <message>
        <source>typographic</source>
        <translation>оформление</translation>
    </message>
    <message>
        <source>typographic only</source>
        <translation>только оформление</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>неточно</translation>
    </message>
    <message>
        <source>verb changed</source>
        <translation>другой глагол</translation>
    </message>
    <message>
        <source>went</source>
        <translation>исчез</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>формулировка</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>{0} ({1}): {2}</source>
        <translation>{0} ({1}): {2}</translation>
    </message>
    <message>
        <source>{0} are new</source>
        <translation>новых: {0}</translation>
    </message>
    <message>
        <source>{0} came in {1}</source>
        <translation>появилось в {1}: {0}</translation>
    </message>
    <message>
        <source>{0} go back to {1}</source>
        <translation>восходят к {1}: {0}</translation>
    </message>
    <message>
        <source>{0} has no pages to mark, so that they are not part of this file.</source>
        <translation>В {0} нет страниц для пометок, поэтому их нет в этом файле.</translation>
    </message>
    <message>
        <source>{0} is left out. {1}</source>
        <translation>{0} не включен. {1}</translation>
    </message>
    <message>
        <source>{0} moved to {1}</source>
        <translation>{0} перенесено в {1}</translation>
    </message>
    <message>
        <source>{0} paragraphs in {1}</source>
        <translation>пункты в {1}: {0}</translation>
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
        <translation>{0}; кроме того, {1}</translation>
    </message>
    <message>
        <source>“{0}” became “{1}” {2}</source>
        <translation>«{0}» заменено на «{1}» {2}</translation>
    </message>
    <message>
        <source>“{0}” inserted {1}</source>
        <translation>«{0}» вставлено {1}</translation>
    </message>
    <message>
        <source>“{0}” taken out {1}</source>
        <translation>«{0}» изъято {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n also, further</source>
        <translation>
            <numerusform>%n также, далее</numerusform>
            <numerusform>%n также, далее</numerusform>
            <numerusform>%n также, далее</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures changed</source>
        <translation>
            <numerusform>%n с другими цифрами</numerusform>
            <numerusform>%n с другими цифрами</numerusform>
            <numerusform>%n с другими цифрами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnotes changed</source>
        <translation>
            <numerusform>%n с другими сносками</numerusform>
            <numerusform>%n с другими сносками</numerusform>
            <numerusform>%n с другими сносками</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical</source>
        <translation>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to read</source>
        <translation>
            <numerusform>ещё %n изменение для чтения</numerusform>
            <numerusform>ещё %n изменения для чтения</numerusform>
            <numerusform>ещё %n изменений для чтения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n перенесенный</numerusform>
            <numerusform>%n перенесенных</numerusform>
            <numerusform>%n перенесенных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новый</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) without a change that is shown</source>
        <translation>
            <numerusform>%n пункт без показанных изменений</numerusform>
            <numerusform>%n пункта без показанных изменений</numerusform>
            <numerusform>%n пунктов без показанных изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n исключенный</numerusform>
            <numerusform>%n исключенных</numerusform>
            <numerusform>%n исключенных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renumbered</source>
        <translation>
            <numerusform>%n с другим номером</numerusform>
            <numerusform>%n с другим номером</numerusform>
            <numerusform>%n с другим номером</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n переформулированный</numerusform>
            <numerusform>%n переформулированных</numerusform>
            <numerusform>%n переформулированных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rolled forward</source>
        <translation>
            <numerusform>%n с плановым обновлением</numerusform>
            <numerusform>%n с плановым обновлением</numerusform>
            <numerusform>%n с плановым обновлением</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spelling</source>
        <translation>
            <numerusform>%n в правописании</numerusform>
            <numerusform>%n в правописании</numerusform>
            <numerusform>%n в правописании</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>прочитать: %n</numerusform>
            <numerusform>прочитать: %n</numerusform>
            <numerusform>прочитать: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged heading(s)</source>
        <translation>
            <numerusform>%n заголовок без изменений</numerusform>
            <numerusform>%n заголовка без изменений</numerusform>
            <numerusform>%n заголовков без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>%n пункт без изменений</numerusform>
            <numerusform>%n пункта без изменений</numerusform>
            <numerusform>%n пунктов без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verb changed</source>
        <translation>
            <numerusform>%n с другим глаголом</numerusform>
            <numerusform>%n с другим глаголом</numerusform>
            <numerusform>%n с другим глаголом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n paragraph(s)</source>
        <translation>
            <numerusform>в %n пункте</numerusform>
            <numerusform>в %n пунктах</numerusform>
            <numerusform>в %n пунктах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Записано в {0}.</translation>
    </message>
    <message>
        <source>Written to {0}, with the changes that are put aside here.</source>
        <translation>Записано в {0} вместе с изменениями, которые здесь убраны.</translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation>Запись {0}…</translation>
    </message>
    <message>
        <source>{0}, with every change</source>
        <translation>{0}, со всеми изменениями</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Session {0}</source>
        <translation>{0}-я сессия</translation>
    </message>
    <message>
        <source>Agenda item {0}</source>
        <translation>Пункт {0} повестки дня</translation>
    </message>
    <message>
        <source>Adopted {0}</source>
        <translation>Принята {0}</translation>
    </message>
    <message>
        <source>{0}, meeting {1}</source>
        <translation>{0}, {1}-е заседание</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy &apos;г.&apos;</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабский</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайский</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in text and pages</source>
        <translation>Найти в тексте и на страницах</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>FoldersPane</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Read the rest another time</source>
        <translation>Прочитать остальное в другой раз</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Update, remove or forget what is in the library</source>
        <translation>Обновить, убрать или забыть то, что в библиотеке</translation>
    </message>
    <message>
        <source>Not to be reached now: {0}</source>
        <translation>Сейчас недоступно: {0}</translation>
    </message>
    <message>
        <source>Look for new and changed files now</source>
        <translation>Искать новые и изменённые файлы сейчас</translation>
    </message>
    <message>
        <source>What could not be read…</source>
        <translation>Что не удалось прочитать…</translation>
    </message>
    <message>
        <source>Remove {0} from the library</source>
        <translation>Убрать {0} из библиотеки</translation>
    </message>
    <message>
        <source>Forget everything that was read</source>
        <translation>Забыть всё прочитанное</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Words by age</source>
        <translation>Слова по давности</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>По шагам</translation>
    </message>
    <message>
        <source>Compare here</source>
        <translation>Сравнить здесь</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>History of the paragraph</source>
        <translation>История пункта</translation>
    </message>
    <message>
        <source>{0} (went)</source>
        <translation>{0} (исчез)</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>LedgerCounts</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n просьба</numerusform>
            <numerusform>%n просьбы</numerusform>
            <numerusform>%n просьб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) cited</source>
        <translation>
            <numerusform>процитирован %n документ</numerusform>
            <numerusform>процитировано %n документа</numerusform>
            <numerusform>процитировано %n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them guess(es)</source>
        <translation>
            <numerusform>из них %n предположение</numerusform>
            <numerusform>из них %n предположения</numerusform>
            <numerusform>из них %n предположений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerHead</name>
    <message>
        <source>Requests</source>
        <translation>Просьбы</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Цитируемые документы</translation>
    </message>
    <message>
        <source>Narrow by words</source>
        <translation>Сузить по словам</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Все изменения</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>No line fits: choose all kinds, or narrow by other words.</source>
        <translation>Подходящих строк нет: выберите все виды или другие слова.</translation>
    </message>
    <message>
        <source>The paragraph of the line chosen</source>
        <translation>Пункт выбранной строки</translation>
    </message>
    <message>
        <source>Requests and citations · {0}</source>
        <translation>Просьбы и ссылки · {0}</translation>
    </message>
    <message>
        <source>Line {0} of {1} · Return opens the paragraph</source>
        <translation>Строка {0} из {1} · Enter открывает пункт</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>Скопировано со ссылкой.</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Цитируемые документы</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Просьбы</translation>
    </message>
</context>
<context>
    <name>Ledgers</name>
    <message>
        <source>Report</source>
        <translation>Доклад</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Пункт повестки дня</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Призыв</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>carried on</source>
        <translation>сохранено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>снято</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Резолюция</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>On condition</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Document cited</source>
        <translation>Цитируемый документ</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Пункты</translation>
    </message>
    <message>
        <source>A guess: the paragraph can be read in another way.</source>
        <translation>Предположение: пункт можно понять и иначе.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>the same since</source>
        <translation>с тех пор без изменений</translation>
    </message>
    <message>
        <source>Choose a folder with resolutions</source>
        <translation>Выберите папку с резолюциями</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
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
        <source>Annexes</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Заключительная часть</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Сноски</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>те же слова</translation>
    </message>
    <message>
        <source>near, {0} %</source>
        <translation>близко, {0} %</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>начиная с {0}</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>Чтение: {0} из {1}</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Папок пока нет</translation>
    </message>
    <message>
        <source>looking for new files…</source>
        <translation>поиск новых файлов…</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>актуально</translation>
    </message>
</context>
<context>
    <name>LibraryCounts</name>
    <message numerus="yes">
        <source>%n resolution(s)</source>
        <translation>
            <numerusform>%n резолюция</numerusform>
            <numerusform>%n резолюции</numerusform>
            <numerusform>%n резолюций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) found</source>
        <translation>
            <numerusform>найден %n пункт</numerusform>
            <numerusform>найдено %n пункта</numerusform>
            <numerusform>найдено %n пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same words</source>
        <translation>
            <numerusform>%n теми же словами</numerusform>
            <numerusform>%n теми же словами</numerusform>
            <numerusform>%n теми же словами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read</source>
        <translation>
            <numerusform>%n файл не читается</numerusform>
            <numerusform>%n файла не читаются</numerusform>
            <numerusform>%n файлов не читаются</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryField</name>
    <message>
        <source>Search your library: words, a phrase, a symbol</source>
        <translation>Искать в Вашей библиотеке: слова, выражение, условное обозначение</translation>
    </message>
    <message>
        <source>Search your library</source>
        <translation>Искать в Вашей библиотеке</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Add the folder where you keep resolutions to search all of them at once</source>
        <translation>Добавьте папку с резолюциями, чтобы искать сразу во всех</translation>
    </message>
</context>
<context>
    <name>LibraryHandlers</name>
    <message>
        <source>Choose a paragraph first, or paste a phrase here.</source>
        <translation>Сначала выберите пункт или вставьте сюда выражение.</translation>
    </message>
    <message>
        <source>Open a resolution first, or search the library.</source>
        <translation>Сначала откройте резолюцию или поищите в библиотеке.</translation>
    </message>
    <message>
        <source>Reading what is asked and cited…</source>
        <translation>Чтение просьб и ссылок…</translation>
    </message>
    <message>
        <source>No version before it is known in the library.</source>
        <translation>Предыдущая версия в библиотеке неизвестна.</translation>
    </message>
    <message>
        <source>No other version of it is in the library.</source>
        <translation>Других версий в библиотеке нет.</translation>
    </message>
</context>
<context>
    <name>LibraryLine</name>
    <message>
        <source>{0}, the version before, is in your library</source>
        <translation>{0}, предыдущая версия, есть в Вашей библиотеке</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Compare with the version before (Ctrl+B)</source>
        <translation>Сравнить с предыдущей версией (Ctrl+B)</translation>
    </message>
    <message>
        <source>Show the series</source>
        <translation>Показать серию</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>Закрыть эту строку</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Narrow what was found</source>
        <translation>Сузить найденное</translation>
    </message>
    <message>
        <source>Paragraphs found</source>
        <translation>Найденные пункты</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Показать ещё {0}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Ничего не покидает этот компьютер</translation>
    </message>
    <message>
        <source>Result {0} of {1}</source>
        <translation>Результат {0} из {1}</translation>
    </message>
    <message>
        <source>↑ ↓ another · Return opens it at its place · G finds agreed language</source>
        <translation>↑ ↓ другой · Enter открывает на его месте · G ищет согласованные формулировки</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>Скопировано со ссылкой.</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>Link {0} to…</source>
        <translation>Связать {0} с…</translation>
    </message>
    <message>
        <source>Likely partners</source>
        <translation>Вероятные соответствия</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связать</translation>
    </message>
    <message>
        <source>Link these two alone (Return)</source>
        <translation>Связать только эти два (Return)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Link it together with what the other one is linked with (Shift+Return)</source>
        <translation>Связать вместе с тем, с чем связан другой (Shift+Return)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No other paragraph can be its partner.</source>
        <translation>Нет другого пункта, который мог бы ему соответствовать.</translation>
    </message>
</context>
<context>
    <name>LooseNotesLine</name>
    <message>
        <source>All my notes…</source>
        <translation>Все мои заметки…</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
</context>
<context>
    <name>MarksPage</name>
    <message>
        <source>What the marks mean</source>
        <translation>Что означают пометки</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>Only the old version has them.</source>
        <translation>Есть только в старой версии.</translation>
    </message>
    <message>
        <source>Only the new version has them.</source>
        <translation>Есть только в новой версии.</translation>
    </message>
    <message>
        <source>They differ in a way that needs no reading.</source>
        <translation>Различия, которые читать не нужно.</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Paragraphs and versions</source>
        <translation>Пункты и версии</translation>
    </message>
    <message>
        <source>Compare here</source>
        <translation>Сравнить здесь</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>Открыть эту версию</translation>
    </message>
</context>
<context>
    <name>Menus</name>
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
        <source>&amp;Comparison</source>
        <translation>&amp;Сравнение</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>Се&amp;рия</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Библиотека</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Спр&amp;авка</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A footnote came, went or changed, or is called elsewhere.</source>
        <translation>Сноска появилась, исчезла, изменилась или относится к другому месту.</translation>
    </message>
    <message>
        <source>A paragraph of the new version that the old one does not have.</source>
        <translation>Пункт новой версии, которого нет в старой.</translation>
    </message>
    <message>
        <source>A paragraph of the old version that the new one does not have.</source>
        <translation>Пункт старой версии, которого нет в новой.</translation>
    </message>
    <message>
        <source>A picture in the text is missing here ({0}); look at the printed page.</source>
        <translation>Здесь нет изображения из текста ({0}); посмотрите печатную страницу.</translation>
    </message>
    <message>
        <source>A picture stands among the words of page {0}; what it shows is missing here: look at the page.</source>
        <translation>Среди слов страницы {0} стоит изображение; того, что на нём, здесь нет: посмотрите на страницу.</translation>
    </message>
    <message>
        <source>A watermark lies across page {0}; it is left out of the text.</source>
        <translation>Страница {0} перекрыта водяным знаком; в текст он не включен.</translation>
    </message>
    <message>
        <source>A watermark lies across {1} pages, the first of them page {0}; it is left out of the text.</source>
        <translation>Страницы, перекрытые водяным знаком: {1}, первая из них — {0}; в текст он не включен.</translation>
    </message>
    <message>
        <source>Akoma Ntoso, in XML</source>
        <translation>Akoma Ntoso, в формате XML</translation>
    </message>
    <message>
        <source>Also, further</source>
        <translation>Также, далее</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Both originals are needed to mark the changes on their pages; {0} was given.</source>
        <translation>Чтобы отметить изменения на страницах, нужны оба оригинала; указан {0}.</translation>
    </message>
    <message>
        <source>By the printed numbers, page {0} of {1} is missing in the file.</source>
        <translation>Судя по напечатанным номерам, в файле нет страницы {0} из {1}.</translation>
    </message>
    <message>
        <source>By the printed numbers, {2} of {1} pages are missing in the file, the first of them page {0}.</source>
        <translation>Судя по напечатанным номерам, в файле не хватает {2} из {1} страниц, первая из них — страница {0}.</translation>
    </message>
    <message>
        <source>Capitals, punctuation, hyphens or spelling differ, nothing else.</source>
        <translation>Различаются прописные буквы, знаки препинания, дефисы или правописание, больше ничего.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Chapeau</source>
        <translation>Вводная формула</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Заключительная часть</translation>
    </message>
    <message>
        <source>Comparing {0} came to a standstill and was given up; close other programs and try again.</source>
        <translation>Сравнение {0} остановилось и было прекращено; закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>Comparing {0} made the reader stop twice; please report it, with both files.</source>
        <translation>Сравнение {0} дважды остановило модуль чтения; сообщите об этом, приложив оба файла.</translation>
    </message>
    <message>
        <source>Comparing {0} made the reader stop; it is being tried once more.</source>
        <translation>Сравнение {0} остановило модуль чтения; делается еще одна попытка.</translation>
    </message>
    <message>
        <source>Comparing {0} needs more memory than it may take and was given up; compare shorter documents.</source>
        <translation>Сравнение {0} требует больше памяти, чем ему отведено, и было прекращено; сравните документы покороче.</translation>
    </message>
    <message>
        <source>Comparing {0} took too long and was given up; please report it, with both files.</source>
        <translation>Сравнение {0} заняло слишком много времени и было прекращено; сообщите об этом, приложив оба файла.</translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation>Исключен.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Footnote {0} was not found between {2} and {3}.</source>
        <translation>Сноска {0} не найдена между {2} и {3}.</translation>
    </message>
    <message>
        <source>Footnotes {0} to {1} were not found between {2} and {3}.</source>
        <translation>Сноски {0}–{1} не найдены между {2} и {3}.</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>In its place stands {0}, which is new.</source>
        <translation>На его месте новый {0}.</translation>
    </message>
    <message>
        <source>It is a corrigendum to {0}, not a text of its own.</source>
        <translation>Это исправление к {0}, а не самостоятельный текст.</translation>
    </message>
    <message>
        <source>It is an amendment to {0}, not a text of its own.</source>
        <translation>Это поправка к {0}, а не самостоятельный текст.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Подпункт</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>Данные JSON</translation>
    </message>
    <message>
        <source>Markdown, for a mail or an assistant</source>
        <translation>Markdown — для письма или помощника</translation>
    </message>
    <message>
        <source>Matrix and table of events</source>
        <translation>Матрица и таблица изменений</translation>
    </message>
    <message>
        <source>Merged into {0}.</source>
        <translation>Объединен с {0}.</translation>
    </message>
    <message>
        <source>More than two pages: {0} were left out.</source>
        <translation>Больше двух страниц: опущено {0}.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перенос</translation>
    </message>
    <message>
        <source>Moved: it is {0} now.</source>
        <translation>Перемещен: теперь это {0}.</translation>
    </message>
    <message>
        <source>Much of page {0} ({1} characters) was taken for masthead, running head or foot and is missing here; look at the page.</source>
        <translation>Значительная часть страницы {0} (знаков: {1}) принята за шапку документа, колонтитул или низ страницы и здесь отсутствует; посмотрите на страницу.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>No footnote answers the mark {0}.</source>
        <translation>Знаку {0} не соответствует ни одна сноска.</translation>
    </message>
    <message>
        <source>No footnote answers {1} marks, the first of them {0}.</source>
        <translation>Знакам сносок (всего {1}), начиная со знака {0}, не соответствует ни одна сноска.</translation>
    </message>
    <message>
        <source>No mark calls footnote {0}.</source>
        <translation>На сноску {0} не указывает ни один знак.</translation>
    </message>
    <message>
        <source>No meeting and date close the text; its end seems to be missing. Compare it with the original.</source>
        <translation>В конце текста нет заседания и даты; по-видимому, конец отсутствует. Сверьте с оригиналом.</translation>
    </message>
    <message>
        <source>No operative paragraph follows the preamble; the end of the text seems to be missing.</source>
        <translation>За преамбулой не следует ни одного пункта постановляющей части; по-видимому, конец текста отсутствует.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Сноски</translation>
    </message>
    <message>
        <source>Notes and ticks cannot be kept: another program holds {0}; close that program.</source>
        <translation>Заметки и отметки о прочтении не сохраняются: {0} занят другой программой; закройте ее.</translation>
    </message>
    <message>
        <source>Notes and ticks cannot be kept: the disk is full; free some space on it.</source>
        <translation>Заметки и отметки о прочтении не сохраняются: диск заполнен; освободите место.</translation>
    </message>
    <message>
        <source>Notes and ticks cannot be kept: {0} cannot be written ({1}).</source>
        <translation>Заметки и отметки о прочтении не сохраняются: запись в {0} невозможна ({1}).</translation>
    </message>
    <message>
        <source>Notes and ticks cannot be kept: {0} cannot be written; check the permissions of its folder.</source>
        <translation>Заметки и отметки о прочтении не сохраняются: запись в {0} невозможна; проверьте права доступа к его папке.</translation>
    </message>
    <message>
        <source>Notes and ticks cannot be kept: {0} was written by a newer version of Resolute and is left as it is.</source>
        <translation>Заметки и отметки о прочтении не сохраняются: {0} записан более новой версией Resolute и оставлен как есть.</translation>
    </message>
    <message>
        <source>Notes whose paragraph is in neither text any more</source>
        <translation>Заметки, пункта которых нет ни в одном из текстов</translation>
    </message>
    <message>
        <source>Nothing but amounts, percentages or counts differ; they have to be read.</source>
        <translation>Различаются только суммы, проценты или количества; их нужно прочитать.</translation>
    </message>
    <message>
        <source>Now a preambular paragraph, with the same words.</source>
        <translation>Теперь это пункт преамбулы с теми же словами.</translation>
    </message>
    <message>
        <source>Now an operative paragraph, with the same words.</source>
        <translation>Теперь это пункт постановляющей части с теми же словами.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>On page {2}, {1} follows {0} of the page before; the pages between them seem to be missing.</source>
        <translation>На странице {2} после {0} предыдущей страницы идёт {1}; страниц между ними, похоже, не хватает.</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Текст OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument text with tracked changes</source>
        <translation>Текст OpenDocument с отслеживанием изменений</translation>
    </message>
    <message>
        <source>Operative paragraph {0} was not found between {1} and {2}.</source>
        <translation>Пункт {0} постановляющей части не найден между {1} и {2}.</translation>
    </message>
    <message>
        <source>Operative paragraph {1} follows operative paragraph {0}.</source>
        <translation>Пункт {1} постановляющей части следует за пунктом {0}.</translation>
    </message>
    <message>
        <source>Operative paragraphs {0} to {1} were not found between {2} and {3}.</source>
        <translation>Пункты {0}–{1} постановляющей части не найдены между {2} и {3}.</translation>
    </message>
    <message>
        <source>PDF with its paragraphs as bookmarks</source>
        <translation>PDF с пунктами в виде закладок</translation>
    </message>
    <message>
        <source>Page {0} bears comments, stamps or filled fields; they are left out of the text.</source>
        <translation>На странице {0} есть комментарии, штампы или заполненные поля; в текст они не включены.</translation>
    </message>
    <message>
        <source>Page {0} cannot be read; what stands on it is missing here.</source>
        <translation>Страницу {0} не удаётся прочитать; то, что на ней находится, здесь отсутствует.</translation>
    </message>
    <message>
        <source>Page {0} holds no text; what stands on it is missing here.</source>
        <translation>На странице {0} нет текста; то, что на ней находится, здесь отсутствует.</translation>
    </message>
    <message>
        <source>Page {0} is a picture with text recognized by machine; expect errors.</source>
        <translation>Страница {0} — это изображение с машинно распознанным текстом; возможны ошибки.</translation>
    </message>
    <message>
        <source>Page {0} of the file is the same as page {1}; it is read once.</source>
        <translation>Страница {0} файла совпадает со страницей {1}; она читается один раз.</translation>
    </message>
    <message>
        <source>Paragraphs moved, split or joined: {1} from {0} on.</source>
        <translation>Пункты перенесены, разделены или объединены: {1} начиная с {0}.</translation>
    </message>
    <message>
        <source>Part of the old paragraph is now {0}, which stands elsewhere.</source>
        <translation>Часть старого пункта теперь {0}, который стоит в другом месте.</translation>
    </message>
    <message>
        <source>Part of this paragraph comes from old {0}, which stood elsewhere.</source>
        <translation>Часть этого пункта взята из старого {0}, который стоял в другом месте.</translation>
    </message>
    <message>
        <source>Pictures stand among the words of {1} pages, the first of them page {0}; what they show is missing here: look at the pages.</source>
        <translation>Среди слов стоят изображения, страниц: {1}, первая из них — страница {0}; того, что на них, здесь нет: посмотрите на страницы.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Обычный текст</translation>
    </message>
    <message>
        <source>Reading {0} came to a standstill and was given up; close other programs and try again.</source>
        <translation>Чтение {0} остановилось и было прекращено; закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>Report and both PDFs with their changes marked</source>
        <translation>Отчет и оба PDF с отмеченными изменениями</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Переформулировано</translation>
    </message>
    <message>
        <source>Rolled forward</source>
        <translation>Плановое обновление</translation>
    </message>
    <message>
        <source>Some letters of page {0} cannot be read in its text layer; compare the text with the page.</source>
        <translation>Некоторые буквы страницы {0} не читаются в ее текстовом слое; сверьте текст со страницей.</translation>
    </message>
    <message>
        <source>Some letters of {1} pages, the first of them page {0}, cannot be read in their text layers; compare the text with the pages.</source>
        <translation>Страницы, некоторые буквы которых не читаются в текстовом слое: {1}, первая из них — {0}; сверьте текст со страницами.</translation>
    </message>
    <message>
        <source>Some text of page {0} is mirrored or upside down; it is missing here.</source>
        <translation>Часть текста страницы {0} напечатана зеркально или вверх ногами; здесь она отсутствует.</translation>
    </message>
    <message>
        <source>Some text of page {0} runs sideways; it is missing here.</source>
        <translation>Часть текста страницы {0} расположена боком; здесь она отсутствует.</translation>
    </message>
    <message>
        <source>Some text of {1} pages, the first of them page {0}, is mirrored or upside down; it is missing here.</source>
        <translation>Страницы, часть текста которых напечатана зеркально или вверх ногами: {1}, первая из них — {0}; здесь она отсутствует.</translation>
    </message>
    <message>
        <source>Some text of {1} pages, the first of them page {0}, runs sideways; it is missing here.</source>
        <translation>Страницы, часть текста которых расположена боком: {1}, первая из них — {0}; здесь она отсутствует.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Правописание</translation>
    </message>
    <message>
        <source>Strokes run across words of page {0}; the words are kept here: see whether they are struck out there.</source>
        <translation>Слова на странице {0} пересечены линиями; здесь эти слова сохранены: проверьте, не зачеркнуты ли они там.</translation>
    </message>
    <message>
        <source>Strokes run across words of {1} pages, the first of them page {0}; the words are kept here: see whether they are struck out there.</source>
        <translation>Страницы, слова которых пересечены линиями: {1}, первая из них — {0}; здесь эти слова сохранены: проверьте, не зачеркнуты ли они там.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Table of changes</source>
        <translation>Таблица изменений</translation>
    </message>
    <message>
        <source>Table of requests and citations</source>
        <translation>Таблица просьб и ссылок</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The changes could not be carried into the document: its text would differ at “{0}”.</source>
        <translation>Изменения не удалось перенести в документ: его текст отличался бы в месте «{0}».</translation>
    </message>
    <message>
        <source>The deadline {0} became {1}.</source>
        <translation>Срок {0} заменен на {1}.</translation>
    </message>
    <message>
        <source>The file is damaged and something of it may be missing; download it again.</source>
        <translation>Файл поврежден, и что-то в нем может отсутствовать; скачайте его снова.</translation>
    </message>
    <message>
        <source>The folders of the library cannot be kept ({0}); check the permissions of {1}.</source>
        <translation>Папки библиотеки не удается сохранить ({0}); проверьте права доступа к {1}.</translation>
    </message>
    <message>
        <source>The index of the library cannot be read ({0}); update the library to make it anew.</source>
        <translation>Указатель библиотеки не читается ({0}); обновите библиотеку, чтобы составить его заново.</translation>
    </message>
    <message>
        <source>The index of the library was written by a newer version of Resolute; use that version, or delete {0}.</source>
        <translation>Указатель библиотеки записан более новой версией Resolute; используйте ее или удалите {0}.</translation>
    </message>
    <message>
        <source>The last paragraph ends without a full stop; the end of the text seems to be missing.</source>
        <translation>Последний пункт не заканчивается точкой; по-видимому, конец текста отсутствует.</translation>
    </message>
    <message>
        <source>The library came to a standstill over {0}; close other programs and try again.</source>
        <translation>Библиотека остановилась на {0}; закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>The library cannot be written: check the permissions of {0}.</source>
        <translation>Запись в библиотеку невозможна: проверьте права доступа к {0}.</translation>
    </message>
    <message>
        <source>The library cannot be written: the disk is full; free some space on it and update.</source>
        <translation>Запись в библиотеку невозможна: диск заполнен; освободите место и обновите ее.</translation>
    </message>
    <message>
        <source>The library is being written by another window for long; try again in a while.</source>
        <translation>Другое окно давно ведет запись в библиотеку; попробуйте немного позже.</translation>
    </message>
    <message>
        <source>The library needs more memory for {0} than it may take; look for less at once.</source>
        <translation>Для {0} библиотеке нужно больше памяти, чем ей отведено; ищите меньше за один раз.</translation>
    </message>
    <message>
        <source>The library stopped over {0}; it is being tried once more.</source>
        <translation>Библиотека остановилась на {0}; делается еще одна попытка.</translation>
    </message>
    <message>
        <source>The library stopped twice over {0}; please report it.</source>
        <translation>Библиотека дважды остановилась на {0}; сообщите об этом.</translation>
    </message>
    <message>
        <source>The library took too long over {0} and gave it up; update the library and try again.</source>
        <translation>Библиотека слишком долго занималась {0} и прекратила работу; обновите ее и попробуйте снова.</translation>
    </message>
    <message>
        <source>The line “{0}” below the footnotes of page {1} was left out.</source>
        <translation>Строка «{0}» под сносками на странице {1} пропущена.</translation>
    </message>
    <message>
        <source>The numbers change in {0} places: see the concordance.</source>
        <translation>Номера меняются в нескольких местах ({0}): см. таблицу соответствия.</translation>
    </message>
    <message>
        <source>The numbers of paragraphs count down from page to page; the pages are read from the last to the first.</source>
        <translation>Номера пунктов убывают от страницы к странице; страницы читаются от последней к первой.</translation>
    </message>
    <message>
        <source>The opening verb is another: stronger, weaker, or one that only looks back.</source>
        <translation>Начальный глагол другой: сильнее, слабее или обращенный только в прошлое.</translation>
    </message>
    <message>
        <source>The pages of the file are not in the order of their printed numbers; they are read in this order: {0}.</source>
        <translation>Страницы файла идут не в порядке напечатанных номеров; они читаются в таком порядке: {0}.</translation>
    </message>
    <message>
        <source>The paragraph has another number, since others before it came or went.</source>
        <translation>У пункта другой номер, поскольку перед ним появились или исчезли другие.</translation>
    </message>
    <message>
        <source>The paragraph has another place among its neighbours, or crossed between the parts of the text.</source>
        <translation>Пункт занимает другое место среди соседних или перешел из одной части текста в другую.</translation>
    </message>
    <message>
        <source>The password does not open {0}; enter it again.</source>
        <translation>Пароль не открывает {0}; введите его снова.</translation>
    </message>
    <message>
        <source>The qualifier “{0}” was added.</source>
        <translation>Добавлено определение «{0}».</translation>
    </message>
    <message>
        <source>The qualifier “{0}” was removed.</source>
        <translation>Снято определение «{0}».</translation>
    </message>
    <message>
        <source>The reader did not start and is started once more; nothing is lost.</source>
        <translation>Модуль чтения не запустился и запускается еще раз; ничего не потеряно.</translation>
    </message>
    <message>
        <source>The reader stopped and was started again; nothing is lost.</source>
        <translation>Модуль чтения остановился и был запущен снова; ничего не потеряно.</translation>
    </message>
    <message>
        <source>The reference to paragraph {0} was kept, but that paragraph is now paragraph {1}.</source>
        <translation>Ссылка на пункт {0} сохранена, но этот пункт теперь имеет номер {1}.</translation>
    </message>
    <message>
        <source>The result cannot be written ({0}); send it to a file elsewhere.</source>
        <translation>Не удается записать результат ({0}); направьте его в файл в другом месте.</translation>
    </message>
    <message>
        <source>The same text.</source>
        <translation>Тот же текст.</translation>
    </message>
    <message>
        <source>The text layer of page {0} holds words that cannot be seen; they are left out.</source>
        <translation>Текстовый слой страницы {0} содержит слова, которых не видно; они не включены.</translation>
    </message>
    <message>
        <source>The text layer of page {0} is garbled; trust the page, not the text.</source>
        <translation>Текстовый слой страницы {0} искажен; доверяйте странице, а не тексту.</translation>
    </message>
    <message>
        <source>The text layer of page {0} says other letters than the page shows; compare the text with the page.</source>
        <translation>Текстовый слой страницы {0} содержит не те буквы, которые видны на странице; сверьте текст со страницей.</translation>
    </message>
    <message>
        <source>The text layers of {1} pages, the first of them page {0}, are garbled; trust the pages, not the text.</source>
        <translation>Страницы с искаженным текстовым слоем: {1}, первая из них — {0}; доверяйте страницам, а не тексту.</translation>
    </message>
    <message>
        <source>The text layers of {1} pages, the first of them page {0}, hold words that cannot be seen; they are left out.</source>
        <translation>Страницы, текстовый слой которых содержит невидимые слова: {1}, первая из них — {0}; эти слова не включены.</translation>
    </message>
    <message>
        <source>The text layers of {1} pages, the first of them page {0}, say other letters than the pages show; compare the text with the pages.</source>
        <translation>Страницы, текстовый слой которых содержит не те буквы, которые на них видны: {1}, первая из них — {0}; сверьте текст со страницами.</translation>
    </message>
    <message>
        <source>The text of page {0} runs sideways; it is missing here.</source>
        <translation>Текст страницы {0} расположен боком; здесь он отсутствует.</translation>
    </message>
    <message>
        <source>The text of {1} pages, the first of them page {0}, runs sideways; it is missing here.</source>
        <translation>Страницы, текст которых расположен боком: {1}, первая из них — {0}; здесь он отсутствует.</translation>
    </message>
    <message>
        <source>The texts are alike, but their subjects are not: “{0}” in the old one, “{1}” in the new one.</source>
        <translation>Тексты похожи, но предметы у них разные: «{0}» в старом, «{1}» в новом.</translation>
    </message>
    <message>
        <source>The texts are alike, but their subjects are not: “{0}” in the old one, “{1}” in the new one. {2} continues {3}.</source>
        <translation>Тексты похожи, но предметы у них разные: «{0}» в старом, «{1}» в новом. {2} продолжает {3}.</translation>
    </message>
    <message>
        <source>The texts are very long or repeat themselves: {0} words that stand in most paragraphs were not used to find those that belong together, so some may be shown as removed and added.</source>
        <translation>Тексты очень длинные или повторяются: слова, встречающиеся в большинстве пунктов ({0}), не использовались для поиска соответствий, поэтому некоторые пункты могут быть показаны как исключенные и добавленные.</translation>
    </message>
    <message>
        <source>The texts cite the same documents, but they are two different resolutions: {0} and {1}.</source>
        <translation>Тексты ссылаются на одни и те же документы, но это две разные резолюции: {0} и {1}.</translation>
    </message>
    <message>
        <source>The texts have {0} in common.</source>
        <translation>Общее в текстах: {0}.</translation>
    </message>
    <message>
        <source>The titles agree and the texts have {0} in common.</source>
        <translation>Названия совпадают, общее в текстах: {0}.</translation>
    </message>
    <message>
        <source>The titles agree and {0} is recalled at the beginning.</source>
        <translation>Названия совпадают, и в начале содержится ссылка на {0}.</translation>
    </message>
    <message>
        <source>The two texts are in different languages, and whether they are versions of one is not certain.</source>
        <translation>Тексты на разных языках, и неясно, являются ли они версиями одного текста.</translation>
    </message>
    <message>
        <source>The two texts are in different languages: open both in one language.</source>
        <translation>Тексты на разных языках: откройте оба на одном языке.</translation>
    </message>
    <message>
        <source>The two texts are in different languages: paragraphs are matched by structure, numbers and symbols, and their words are not compared.</source>
        <translation>Тексты на разных языках: пункты сопоставлены по структуре, номерам и условным обозначениям, слова не сравниваются.</translation>
    </message>
    <message>
        <source>The year {0}, to come for the old version, has come for the new one: was it left unchanged?</source>
        <translation>Год {0} для старой версии был впереди, а для новой уже наступил: не оставлен ли он без изменения?</translation>
    </message>
    <message>
        <source>The {0} session became the {1}, another step than that of the versions ({2}).</source>
        <translation>Сессия {0} заменена на {1}: другой шаг, чем между версиями ({2}).</translation>
    </message>
    <message>
        <source>The {0} session was still to come in the old version and is not any more: was it left unchanged?</source>
        <translation>Сессия {0} в старой версии была впереди, а теперь уже нет: не оставлена ли она без изменения?</translation>
    </message>
    <message>
        <source>There is no folder in the library yet; add one with resolute library add DIR.</source>
        <translation>В библиотеке еще нет папок; добавьте папку командой resolute library add DIR.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on; use resolute extract, compare or export.</source>
        <translation>Нет экрана, чтобы открыть окно; используйте resolute extract, compare или export.</translation>
    </message>
    <message>
        <source>These are not two versions of one resolution ({0} in common).</source>
        <translation>Это не две версии одной резолюции (общее: {0}).</translation>
    </message>
    <message>
        <source>These are not two versions of one resolution ({0} in common). {1} continues {2}.</source>
        <translation>Это не две версии одной резолюции (общее: {0}). {1} продолжает {2}.</translation>
    </message>
    <message>
        <source>These are two languages of one text, {0}.</source>
        <translation>Это один текст на двух языках, {0}.</translation>
    </message>
    <message>
        <source>These are two languages of one text: structure and numbers agree.</source>
        <translation>Это один текст на двух языках: структура и номера совпадают.</translation>
    </message>
    <message>
        <source>These are two versions in different languages: they cite {0} documents in common.</source>
        <translation>Это две версии на разных языках; общих упомянутых документов: {0}.</translation>
    </message>
    <message>
        <source>These are two versions in different languages: {0} is recalled at the beginning.</source>
        <translation>Это две версии на разных языках: в начале содержится ссылка на {0}.</translation>
    </message>
    <message>
        <source>This does not look like a resolution; its paragraphs are shown as they stand.</source>
        <translation>Это не похоже на резолюцию; пункты показаны так, как они есть.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Words are struck out; they are left out of the text.</source>
        <translation>Есть зачеркнутые слова; в текст они не включены.</translation>
    </message>
    <message>
        <source>my note</source>
        <translation>моя заметка</translation>
    </message>
    <message>
        <source>The file of notes and ticks is damaged; it was renamed to {0}, and a new one was started.</source>
        <translation>Файл заметок и отметок о прочтении поврежден; он переименован в {0}, и начат новый.</translation>
    </message>
    <message>
        <source>Old {4} removed, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>Исключен старый {4}, перенесен отсюда или объединен старый {5}: {1} начиная с {0}.</translation>
    </message>
    <message>
        <source>Old {4} removed: {1} from {0} on.</source>
        <translation>Исключен старый {4}: {1} начиная с {0}.</translation>
    </message>
    <message>
        <source>Old {5} moved away or joined: {1} from {0} on.</source>
        <translation>Перенесен отсюда или объединен старый {5}: {1} начиная с {0}.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Глагол</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>What {0} stands for was not looked up; it is missing here.</source>
        <translation>То, что обозначает {0}, не разыскивалось; здесь оно отсутствует.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>Word document with a table</source>
        <translation>Документ Word с таблицей</translation>
    </message>
    <message>
        <source>Word document with the history of each paragraph</source>
        <translation>Документ Word с историей каждого пункта</translation>
    </message>
    <message>
        <source>Word document with tracked changes</source>
        <translation>Документ Word с записью исправлений</translation>
    </message>
    <message>
        <source>Words differ in a way that has to be read.</source>
        <translation>Слова различаются так, что это нужно прочитать.</translation>
    </message>
    <message>
        <source>Words on page {0} are struck out; they are left out of the text.</source>
        <translation>На странице {0} есть зачеркнутые слова; в текст они не включены.</translation>
    </message>
    <message>
        <source>Words on {1} pages, the first of them page {0}, are struck out; they are left out of the text.</source>
        <translation>Страницы с зачеркнутыми словами: {1}, первая из них — {0}; в текст эти слова не включены.</translation>
    </message>
    <message>
        <source>Words such as “also”, “further” or “again” came or went, nothing else.</source>
        <translation>Появились или исчезли слова «также», «далее», «вновь» и подобные, больше ничего.</translation>
    </message>
    <message>
        <source>Writing {0} came to a standstill, and nothing was written; close other programs, or choose another folder.</source>
        <translation>Запись {0} остановилась, и ничего не записано; закройте другие программы или выберите другую папку.</translation>
    </message>
    <message>
        <source>Writing {0} made the reader stop twice, and nothing was written; choose another format.</source>
        <translation>Запись {0} дважды остановила модуль чтения, и ничего не записано; выберите другой формат.</translation>
    </message>
    <message>
        <source>Writing {0} made the reader stop; it is being tried once more.</source>
        <translation>Запись {0} остановила модуль чтения; делается еще одна попытка.</translation>
    </message>
    <message>
        <source>Writing {0} needs more memory than it may take, and nothing was written; choose another format.</source>
        <translation>Запись {0} требует больше памяти, чем ей отведено, и ничего не записано; выберите другой формат.</translation>
    </message>
    <message>
        <source>Writing {0} took too long, and nothing was written; choose another folder or another format.</source>
        <translation>Запись {0} заняла слишком много времени, и ничего не записано; выберите другую папку или другой формат.</translation>
    </message>
    <message>
        <source>Years, dates, sessions and numbers of resolutions rolled forward, nothing else.</source>
        <translation>Обновлены годы, даты, сессии и номера резолюций, больше ничего.</translation>
    </message>
    <message>
        <source>all that is to read: {0}</source>
        <translation>всё, что нужно прочитать: {0}</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>спросить</translation>
    </message>
    <message>
        <source>came</source>
        <translation>появился</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>вернулся</translation>
    </message>
    <message>
        <source>crossed</source>
        <translation>перешел</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>цифры</translation>
    </message>
    <message>
        <source>flagged: {0} of {1} to read</source>
        <translation>помечено: {0} из {1} к прочтению</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>объединен</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перенесен</translation>
    </message>
    <message>
        <source>object</source>
        <translation>возразить</translation>
    </message>
    <message>
        <source>old {0}</source>
        <translation>прежний {0}</translation>
    </message>
    <message>
        <source>para.</source>
        <translation>п.</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>изменен</translation>
    </message>
    <message>
        <source>rolled forward</source>
        <translation>обновлен</translation>
    </message>
    <message>
        <source>sect.</source>
        <translation>разд.</translation>
    </message>
    <message>
        <source>split</source>
        <translation>разделен</translation>
    </message>
    <message>
        <source>support</source>
        <translation>поддержать</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>глагол</translation>
    </message>
    <message>
        <source>went</source>
        <translation>исчез</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0} в сравнении с {1}</translation>
    </message>
    <message>
        <source>{0} and the other files are no versions of one resolution; give versions of one.</source>
        <translation>{0} и другие файлы не являются версиями одной резолюции; укажите версии одной.</translation>
    </message>
    <message>
        <source>{0} appended</source>
        <translation>{0} добавлено</translation>
    </message>
    <message>
        <source>{0} cannot be dealt with because of a fault in Resolute ({1}); please report it.</source>
        <translation>{0} нельзя обработать из-за ошибки в Resolute ({1}); сообщите о ней.</translation>
    </message>
    <message>
        <source>{0} cannot be dealt with because the reader does not start; restart Resolute and try again.</source>
        <translation>{0} нельзя обработать, так как модуль чтения не запускается; перезапустите Resolute и попробуйте снова.</translation>
    </message>
    <message>
        <source>{0} cannot be dealt with because the system has no room for another process; close other programs.</source>
        <translation>{0} нельзя обработать, так как в системе нет места для еще одного процесса; закройте другие программы.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); it is left as it is, and nothing is kept in it until Resolute is started again.</source>
        <translation>{0} не читается ({1}); файл оставлен как есть, и до перезапуска Resolute в нем ничего не сохраняется.</translation>
    </message>
    <message>
        <source>{0} cannot be read; check the file and your permission to open it.</source>
        <translation>{0} не читается; проверьте файл и свое право его открывать.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another folder.</source>
        <translation>Запись в {0} невозможна ({1}); выберите другую папку.</translation>
    </message>
    <message>
        <source>{0} cannot be written because the system is too busy; close other programs.</source>
        <translation>{0} нельзя записать: система слишком занята; закройте другие программы.</translation>
    </message>
    <message>
        <source>{0} cannot be written: its name is too long; choose a shorter one.</source>
        <translation>Запись в {0} невозможна: имя слишком длинное; выберите более короткое.</translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no such folder; choose another.</source>
        <translation>Запись в {0} невозможна: такой папки нет; выберите другую.</translation>
    </message>
    <message>
        <source>{0} cannot be written; close it in other programs, or choose a folder that you may write to.</source>
        <translation>Запись в {0} невозможна; закройте файл в других программах или выберите папку, в которую вам разрешена запись.</translation>
    </message>
    <message>
        <source>{0} continues one of {1}: which of them, it does not say.</source>
        <translation>{0} продолжает одну из этих резолюций: {1}. Какую именно, не указано.</translation>
    </message>
    <message>
        <source>{0} continues {1}: a version lies between the two that are compared.</source>
        <translation>{0} продолжает {1}: между двумя сравниваемыми есть еще одна версия.</translation>
    </message>
    <message>
        <source>{0} continues {1}: several versions lie between the two that are compared.</source>
        <translation>{0} продолжает {1}: между двумя сравниваемыми есть еще несколько версий.</translation>
    </message>
    <message>
        <source>{0} does not name a format for this; use one of these endings: {1}.</source>
        <translation>{0} не обозначает возможного здесь формата; используйте одно из этих окончаний: {1}.</translation>
    </message>
    <message>
        <source>{0} has changed on disk since it was read; read it again.</source>
        <translation>Файл {0} изменился на диске после чтения; прочитайте его снова.</translation>
    </message>
    <message>
        <source>{0} has changed since it was compared; compare it again, then export.</source>
        <translation>Файл {0} изменился после сравнения; сравните его снова, затем экспортируйте.</translation>
    </message>
    <message>
        <source>{0} has no paragraph {1}; resolute extract prints what it has.</source>
        <translation>В {0} нет пункта {1}; resolute extract выводит имеющиеся.</translation>
    </message>
    <message>
        <source>{0} has no words to look for; give a phrase or a whole paragraph.</source>
        <translation>В {0} нет слов для поиска; укажите выражение или целый пункт.</translation>
    </message>
    <message>
        <source>{0} has the same title and is recalled at the beginning.</source>
        <translation>{0} имеет то же название, и в начале содержится ссылка на нее.</translation>
    </message>
    <message>
        <source>{0} has the same title, and the texts have {1} in common.</source>
        <translation>{0} имеет то же название; общее в текстах: {1}.</translation>
    </message>
    <message>
        <source>{0} holds no text, only pictures of pages or empty pages: read it on its pages; it cannot be searched, compared or exported.</source>
        <translation>В {0} нет текста, только изображения страниц или пустые страницы: читайте его на страницах; искать в нём, сравнивать и экспортировать его нельзя.</translation>
    </message>
    <message>
        <source>{0} holds no text, only pictures of pages or empty pages; open a file with text in it.</source>
        <translation>В {0} нет текста, только изображения страниц или пустые страницы; откройте файл с текстом.</translation>
    </message>
    <message>
        <source>{0} is a cover with other files in it ({1}); save them from it and open those.</source>
        <translation>{0} — обложка, внутри которой другие файлы ({1}); сохраните их и откройте.</translation>
    </message>
    <message>
        <source>{0} is a folder; choose a file in it.</source>
        <translation>{0} — это папка; выберите файл в ней.</translation>
    </message>
    <message>
        <source>{0} is a folder; choose another name for the file.</source>
        <translation>{0} — это папка; выберите для файла другое имя.</translation>
    </message>
    <message>
        <source>{0} is a link that leads back to itself; choose another name for the file.</source>
        <translation>{0} — это ссылка, которая ведёт к самой себе; выберите для файла другое имя.</translation>
    </message>
    <message>
        <source>{0} is a pipe or a device, not a file; choose another name.</source>
        <translation>{0} — это канал или устройство, а не файл; выберите другое имя.</translation>
    </message>
    <message>
        <source>{0} is an earlier text, and the two have {1} in common.</source>
        <translation>{0} — более ранний текст; общее в них: {1}.</translation>
    </message>
    <message>
        <source>{0} is damaged in part; everything else in it was taken over.</source>
        <translation>{0} частично поврежден; все остальное из него сохранено.</translation>
    </message>
    <message>
        <source>{0} is damaged, and nothing is kept in it; rename or delete it.</source>
        <translation>{0} поврежден, и в нем ничего не сохраняется; переименуйте или удалите его.</translation>
    </message>
    <message>
        <source>{0} is damaged; download it again.</source>
        <translation>{0} поврежден; скачайте его снова.</translation>
    </message>
    <message>
        <source>{0} is damaged; it was renamed to {1}, and a new file was started.</source>
        <translation>{0} поврежден; он переименован в {1}, и начат новый файл.</translation>
    </message>
    <message>
        <source>{0} is empty; download it again.</source>
        <translation>{0} пуст; скачайте его снова.</translation>
    </message>
    <message>
        <source>{0} is larger than this program reads ({1}); open a shorter file.</source>
        <translation>{0} больше, чем читает эта программа ({1}); откройте файл покороче.</translation>
    </message>
    <message>
        <source>{0} is left out of the series: {1}</source>
        <translation>{0} не вошел в серию: {1}</translation>
    </message>
    <message>
        <source>{0} is left out: another file of that name is written to {1}; give it another folder.</source>
        <translation>{0} пропущен: другой файл с этим именем записывается в {1}; укажите для него другую папку.</translation>
    </message>
    <message>
        <source>{0} is locked; enter its password.</source>
        <translation>{0} защищен; введите пароль.</translation>
    </message>
    <message>
        <source>{0} is locked; make this call in a terminal, where its password is asked for.</source>
        <translation>{0} защищен; выполните эту команду в терминале, где запрашивается пароль.</translation>
    </message>
    <message>
        <source>{0} is not a PDF; download the PDF of the resolution.</source>
        <translation>{0} не является файлом PDF; скачайте PDF резолюции.</translation>
    </message>
    <message>
        <source>{0} is not a folder that can be read; check its name, or connect its drive.</source>
        <translation>{0} — не папка, которую можно прочитать; проверьте имя или подключите диск.</translation>
    </message>
    <message>
        <source>{0} is not a resolution in the XML of the United Nations (Akoma Ntoso); open its PDF instead.</source>
        <translation>{0} не является резолюцией в формате XML Организации Объединенных Наций (Akoma Ntoso); откройте ее PDF.</translation>
    </message>
    <message>
        <source>{0} is not in the library; resolute library list names its folders.</source>
        <translation>{0} нет в библиотеке; resolute library list перечисляет ее папки.</translation>
    </message>
    <message>
        <source>{0} is recalled at the beginning and the texts have {1} in common.</source>
        <translation>В начале содержится ссылка на {0}, общее в текстах: {1}.</translation>
    </message>
    <message>
        <source>{0} is recalled at the beginning as the version before; it is not in the library.</source>
        <translation>В начале содержится ссылка на {0} как на предыдущую версию; в библиотеке ее нет.</translation>
    </message>
    <message>
        <source>{0} is recalled at the beginning, and the texts have {1} in common.</source>
        <translation>В начале содержится ссылка на {0}; общее в текстах: {1}.</translation>
    </message>
    <message>
        <source>{0} is there already; choose another name, or add --force to replace it.</source>
        <translation>{0} уже есть; выберите другое имя или добавьте --force, чтобы заменить его.</translation>
    </message>
    <message>
        <source>{0} left out</source>
        <translation>{0} опущено</translation>
    </message>
    <message>
        <source>{0} made the reader stop twice; it is probably damaged, download it again.</source>
        <translation>{0} дважды остановил модуль чтения; вероятно, файл поврежден, скачайте его снова.</translation>
    </message>
    <message>
        <source>{0} made the reader stop; it is being tried once more.</source>
        <translation>{0} остановил модуль чтения; делается еще одна попытка.</translation>
    </message>
    <message>
        <source>{0} makes its pages only in Adobe Acrobat or Reader; open it there, print it to a PDF and open that.</source>
        <translation>Страницы {0} создаются только в Adobe Acrobat или Reader; откройте файл там, распечатайте его в PDF и откройте этот PDF.</translation>
    </message>
    <message>
        <source>{0} needs more memory than a document may take and was given up; open another file.</source>
        <translation>{0} требует больше памяти, чем отведено документу, и чтение прекращено; откройте другой файл.</translation>
    </message>
    <message>
        <source>{0} took too long and was given up; it is probably damaged, download it again.</source>
        <translation>Чтение {0} заняло слишком много времени и прекращено; вероятно, файл поврежден, скачайте его снова.</translation>
    </message>
    <message>
        <source>{0} was not found; check its name and folder.</source>
        <translation>Файл {0} не найден; проверьте его имя и папку.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of Resolute; it is left as it is, and nothing is kept in it.</source>
        <translation>{0} записан более новой версией Resolute; он оставлен как есть, и в нем ничего не сохраняется.</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>{0} → {1}, {2} appended</source>
        <translation>{0} → {1}, {2} добавлено</translation>
    </message>
    <message>
        <source>{0} → {1}, {2} left out</source>
        <translation>{0} → {1}, {2} опущено</translation>
    </message>
    <message>
        <source>{1} pages of the file, the first of them page {0}, are the same as pages before them; each is read once.</source>
        <translation>Страницы файла, совпадающие с предыдущими: {1}, первая из них — {0}; каждая читается один раз.</translation>
    </message>
    <message>
        <source>{1} pages, the first of them page {0}, are pictures with text recognized by machine; expect errors.</source>
        <translation>Страницы-изображения с машинно распознанным текстом: {1}, первая из них — {0}; возможны ошибки.</translation>
    </message>
    <message>
        <source>{1} pages, the first of them page {0}, bear comments, stamps or filled fields; they are left out of the text.</source>
        <translation>Страницы с комментариями, штампами или заполненными полями: {1}, первая из них — {0}; в текст они не включены.</translation>
    </message>
    <message>
        <source>{1} pages, the first of them page {0}, cannot be read; what stands on them is missing here.</source>
        <translation>Страницы, которые не удаётся прочитать: {1}, первая из них — {0}; то, что на них находится, здесь отсутствует.</translation>
    </message>
    <message>
        <source>{1} pages, the first of them page {0}, hold no text; what stands on them is missing here.</source>
        <translation>Страницы без текста: {1}, первая из них — {0}; то, что на них находится, здесь отсутствует.</translation>
    </message>
    <message>
        <source>{1} pictures in the text are missing here, the first of them {0}; look at the printed pages.</source>
        <translation>Здесь нет изображений из текста (всего {1}), первое из них: {0}; посмотрите печатные страницы.</translation>
    </message>
    <message>
        <source>{2} inserted, old {4} removed, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>Включено {2}, исключен старый {4}, перенесен отсюда или объединен старый {5}: {1} начиная с {0}.</translation>
    </message>
    <message>
        <source>{2} inserted, old {4} removed: {1} from {0} on.</source>
        <translation>Включено {2}, исключен старый {4}: {1} начиная с {0}.</translation>
    </message>
    <message>
        <source>{2} inserted, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>Включено {2}, перенесен отсюда или объединен старый {5}: {1} начиная с {0}.</translation>
    </message>
    <message>
        <source>{2} inserted, {3} moved here or split off, old {4} removed, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>Включено {2}, перенесено сюда или отделено {3}, исключен старый {4}, перенесен отсюда или объединен старый {5}: {1} начиная с {0}.</translation>
    </message>
    <message>
        <source>{2} inserted, {3} moved here or split off, old {4} removed: {1} from {0} on.</source>
        <translation>Включено {2}, перенесено сюда или отделено {3}, исключен старый {4}: {1} начиная с {0}.</translation>
    </message>
    <message>
        <source>{2} inserted, {3} moved here or split off, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>Включено {2}, перенесено сюда или отделено {3}, перенесен отсюда или объединен старый {5}: {1} начиная с {0}.</translation>
    </message>
    <message>
        <source>{2} inserted, {3} moved here or split off: {1} from {0} on.</source>
        <translation>Включено {2}, перенесено сюда или отделено {3}: {1} начиная с {0}.</translation>
    </message>
    <message>
        <source>{2} inserted: {1} from {0} on.</source>
        <translation>Включено {2}: {1} начиная с {0}.</translation>
    </message>
    <message>
        <source>{3} moved here or split off, old {4} removed, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>Перенесено сюда или отделено {3}, исключен старый {4}, перенесен отсюда или объединен старый {5}: {1} начиная с {0}.</translation>
    </message>
    <message>
        <source>{3} moved here or split off, old {4} removed: {1} from {0} on.</source>
        <translation>Перенесено сюда или отделено {3}, исключен старый {4}: {1} начиная с {0}.</translation>
    </message>
    <message>
        <source>{3} moved here or split off, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>Перенесено сюда или отделено {3}, перенесен отсюда или объединен старый {5}: {1} начиная с {0}.</translation>
    </message>
    <message>
        <source>{3} moved here or split off: {1} from {0} on.</source>
        <translation>Перенесено сюда или отделено {3}: {1} начиная с {0}.</translation>
    </message>
    <message>
        <source>“{0}” became “{1}”.</source>
        <translation>«{0}» заменено на «{1}».</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
</context>
<context>
    <name>MissingTab</name>
    <message>
        <source>{0} is no longer where it was.</source>
        <translation>{0} больше нет на прежнем месте.</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Найти его…</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Закрыть вкладку</translation>
    </message>
    <message>
        <source>Where is {0}?</source>
        <translation>Где {0}?</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note on {0}</source>
        <translation>Заметка к {0}</translation>
    </message>
    <message>
        <source>Return keeps the note, Shift+Return begins a new line</source>
        <translation>Return сохраняет заметку, Shift+Return начинает строку</translation>
    </message>
    <message>
        <source>Flag: {0}</source>
        <translation>Пометка: {0}</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Удалить заметку</translation>
    </message>
    <message>
        <source>Close (Esc); the note is kept</source>
        <translation>Закрыть (Esc); заметка сохраняется</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>This computer has no font for the script of this document; install one to read it.</source>
        <translation>На этом компьютере нет шрифта для письма этого документа; установите его, чтобы прочитать документ.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>Show the next remark</source>
        <translation>Показать следующее замечание</translation>
    </message>
    <message>
        <source>Next remark</source>
        <translation>Следующее замечание</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>There is no PDF or XML file in {0}; choose another folder.</source>
        <translation>В {0} нет файлов PDF или XML; выберите другую папку.</translation>
    </message>
    <message>
        <source>A series has at most {0} versions, not {1}: choose fewer files.</source>
        <translation>В серии может быть не более {0} версий, а не {1}: выберите меньше файлов.</translation>
    </message>
    <message>
        <source>Comparing with your links…</source>
        <translation>Сравнение с вашими связями…</translation>
    </message>
    <message>
        <source>{0} cannot be compared with itself: choose another version.</source>
        <translation>{0} нельзя сравнить с самим собой: выберите другую версию.</translation>
    </message>
</context>
<context>
    <name>OpeningTab</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Comparing {0}…</source>
        <translation>Сравнение {0}…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Чтение {0}…</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>{0} ({1}: Shift+M keeps it for the new version)</source>
        <translation>{0} ({1}: Shift+M сохранит для новой версии)</translation>
    </message>
    <message>
        <source>linked by you, {0}</source>
        <translation>связано вами, {0}</translation>
    </message>
    <message>
        <source>unlinked by you, {0}</source>
        <translation>разъединено вами, {0}</translation>
    </message>
    <message>
        <source>not a move, said you, {0}</source>
        <translation>по-вашему, не перемещение, {0}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>Найденные действия</translation>
    </message>
    <message>
        <source>No action matches.</source>
        <translation>Такого действия нет.</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Masthead</source>
        <translation>Шапка документа</translation>
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
        <source>Closing</source>
        <translation>Заключительная часть</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Сноски</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>{0} is locked. Its password:</source>
        <translation>{0} защищен. Пароль:</translation>
    </message>
    <message numerus="yes">
        <source>That was not the password. %n more try(s).</source>
        <translation>
            <numerusform>Неверный пароль. Осталась %n попытка.</numerusform>
            <numerusform>Неверный пароль. Осталось %n попытки.</numerusform>
            <numerusform>Неверный пароль. Осталось %n попыток.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the resolution at this paragraph (Return)</source>
        <translation>Открыть резолюцию на этом пункте (Enter)</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Копировать со ссылкой</translation>
    </message>
    <message>
        <source>Show the series</source>
        <translation>Показать серию</translation>
    </message>
    <message>
        <source>Agreed language</source>
        <translation>Согласованные формулировки</translation>
    </message>
    <message>
        <source>Where has this paragraph been agreed before? (G)</source>
        <translation>Где этот пункт уже был согласован? (G)</translation>
    </message>
    <message>
        <source>The paragraph chosen</source>
        <translation>Выбранный пункт</translation>
    </message>
    <message>
        <source>in {0} files</source>
        <translation>файлов: {0}</translation>
    </message>
    <message>
        <source>its folder cannot be reached now</source>
        <translation>её папка сейчас недоступна</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Страницы в том виде, как они будут напечатаны</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>страница {0} из {1}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print preview of {0}</source>
        <translation>Предварительный просмотр {0}</translation>
    </message>
</context>
<context>
    <name>ReadingHeader</name>
    <message>
        <source>(no title found)</source>
        <translation>(название не найдено)</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Сравнить с…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Page: type a number and press Return</source>
        <translation>Страница: введите номер и нажмите Enter</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>из {0}</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>Две страницы рядом</translation>
    </message>
    <message>
        <source>First lines only</source>
        <translation>Только первые строки</translation>
    </message>
    <message>
        <source>Find in text and pages (Ctrl+F)</source>
        <translation>Найти в тексте и на страницах (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Structure of {0}</source>
        <translation>Структура {0}</translation>
    </message>
    <message>
        <source>Pages of {0}</source>
        <translation>Страницы {0}</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>Скопировано со ссылкой.</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>страница {0} из {1}</translation>
    </message>
</context>
<context>
    <name>Resolute</name>
    <message>
        <source>Something went wrong in the program; what is open stays open. The report is in {0}.</source>
        <translation>В программе произошла ошибка; открытое остается открытым. Отчет находится в {0}.</translation>
    </message>
    <message>
        <source>Resolute ended unexpectedly last time; what was open is back. The report is in {0}.</source>
        <translation>В прошлый раз Resolute завершился неожиданно; то, что было открыто, возвращено. Отчет находится в {0}.</translation>
    </message>
    <message>
        <source>Recent files, places, ticks, notes, links by hand and what was open are forgotten.</source>
        <translation>Недавние файлы, места, отметки, заметки, связи вручную и то, что было открыто, забыты.</translation>
    </message>
    <message>
        <source>The settings could not be written to {0}.</source>
        <translation>Не удалось записать настройки в {0}.</translation>
    </message>
</context>
<context>
    <name>ResultsHead</name>
    <message>
        <source>By series</source>
        <translation>По сериям</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Сначала самые близкие</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала самые старые</translation>
    </message>
    <message>
        <source>Order of what was found</source>
        <translation>Порядок найденного</translation>
    </message>
    <message>
        <source>One line a series</source>
        <translation>Одна строка на серию</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>The newest first: the first {0} of {1}</source>
        <translation>Сначала самые новые: первые {0} из {1}</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>Сначала самые новые</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, beginnings (educ*), AND, OR, NOT, NEAR, symbols</source>
        <translation>Слова, &quot;выражения&quot;, начала (образ*), AND, OR, NOT, NEAR, условные обозначения</translation>
    </message>
    <message>
        <source>Agreed language</source>
        <translation>Согласованные формулировки</translation>
    </message>
    <message>
        <source>Where a phrase or paragraph has been agreed before, exactly or nearly</source>
        <translation>Где выражение или пункт уже согласованы, точно или почти</translation>
    </message>
    <message>
        <source>What to look for in the library</source>
        <translation>Что искать в библиотеке</translation>
    </message>
    <message>
        <source>first in {0} of {1}</source>
        <translation>впервые в {0} от {1}</translation>
    </message>
    <message>
        <source>first in {0}</source>
        <translation>впервые в {0}</translation>
    </message>
    <message>
        <source>Paste a phrase or a whole paragraph</source>
        <translation>Вставьте выражение или целый пункт</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, educ*, 78/229, OP 12 of 78/229</source>
        <translation>Слова, &quot;выражения&quot;, образ*, 78/229, OP 12 из 78/229</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>as in {0}</source>
        <translation>как в {0}</translation>
    </message>
    <message>
        <source>The newest text by age</source>
        <translation>Новейший текст по давности слов</translation>
    </message>
    <message>
        <source>by the draft</source>
        <translation>из проекта</translation>
    </message>
    <message>
        <source>since the draft</source>
        <translation>после проекта</translation>
    </message>
    <message>
        <source>by the draft and since</source>
        <translation>из проекта и после него</translation>
    </message>
    <message>
        <source>dropped by the draft</source>
        <translation>исключено проектом</translation>
    </message>
    <message>
        <source>proposed by the draft, dropped since</source>
        <translation>предложено проектом, позже исключено</translation>
    </message>
    <message>
        <source>dropped since the draft</source>
        <translation>исключено после проекта</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Основа</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>{0}: not there</source>
        <translation>{0}: отсутствует</translation>
    </message>
    <message>
        <source>not here, comes back later</source>
        <translation>здесь нет, появляется позже</translation>
    </message>
    <message>
        <source>{0}: {1} (a guess)</source>
        <translation>{0}: {1} (предположительно)</translation>
    </message>
    <message>
        <source>Since {0} ({1}).</source>
        <translation>С {0} ({1}).</translation>
    </message>
    <message>
        <source>Since {0} ({1}). {2}.</source>
        <translation>С {0} ({1}). {2}.</translation>
    </message>
    <message>
        <source>sponsors of the draft</source>
        <translation>авторы проекта</translation>
    </message>
    <message>
        <source>joined: {0}</source>
        <translation>присоединились: {0}</translation>
    </message>
    <message>
        <source>no longer: {0}</source>
        <translation>более не значатся: {0}</translation>
    </message>
    <message>
        <source>none in session {0}</source>
        <translation>нет на сессии {0}</translation>
    </message>
    <message>
        <source>{0}, {1} versions</source>
        <translation>{0}, версии: {1}</translation>
    </message>
    <message>
        <source>← → another version · ↑ ↓ another paragraph · Return compares at this place</source>
        <translation>← → другая версия · ↑ ↓ другой пункт · Enter сравнивает в этом месте</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>Скопировано со ссылкой.</translation>
    </message>
    <message>
        <source>Against {0}…</source>
        <translation>По сравнению с {0}…</translation>
    </message>
    <message>
        <source>Drop the file to add it to this series.</source>
        <translation>Отпустите файл, чтобы добавить его в этот ряд.</translation>
    </message>
    <message>
        <source>Drag it onto another version to exchange their roles.</source>
        <translation>Перетащите её на другую версию, чтобы они обменялись ролями.</translation>
    </message>
    <message>
        <source>No roles</source>
        <translation>Без ролей</translation>
    </message>
    <message>
        <source>{0}: none</source>
        <translation>{0}: нет</translation>
    </message>
    <message>
        <source>No version of session {0} is here: choose its file, or drop it here.</source>
        <translation>Здесь нет версии сессии {0}: выберите её файл или перетащите его сюда.</translation>
    </message>
</context>
<context>
    <name>SeriesCounts</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n версия</numerusform>
            <numerusform>%n версии</numerusform>
            <numerusform>%n версий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) in {0}</source>
        <translation>
            <numerusform>%n пункт в {0}</numerusform>
            <numerusform>%n пункта в {0}</numerusform>
            <numerusform>%n пунктов в {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go back to {0}</source>
        <translation>
            <numerusform>%n восходит к {0}</numerusform>
            <numerusform>%n восходят к {0}</numerusform>
            <numerusform>%n восходят к {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came in {0}</source>
        <translation>
            <numerusform>%n появился в {0}</numerusform>
            <numerusform>%n появились в {0}</numerusform>
            <numerusform>%n появилось в {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new</source>
        <translation>
            <numerusform>%n новый</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) changed since the draft</source>
        <translation>
            <numerusform>%n пункт изменен после проекта</numerusform>
            <numerusform>%n пункта изменены после проекта</numerusform>
            <numerusform>%n пунктов изменено после проекта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n сохранен</numerusform>
            <numerusform>%n сохранены</numerusform>
            <numerusform>%n сохранено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n отброшен</numerusform>
            <numerusform>%n отброшены</numerusform>
            <numerusform>%n отброшено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменен</numerusform>
            <numerusform>%n изменены</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added in negotiation</source>
        <translation>
            <numerusform>%n добавлен на переговорах</numerusform>
            <numerusform>%n добавлены на переговорах</numerusform>
            <numerusform>%n добавлено на переговорах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n that the draft proposed to change</source>
        <translation>
            <numerusform>из %n, которое предлагал изменить проект</numerusform>
            <numerusform>из %n, которые предлагал изменить проект</numerusform>
            <numerusform>из %n, которые предлагал изменить проект</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesHead</name>
    <message>
        <source>older versions are still being compared…</source>
        <translation>более старые версии еще сравниваются…</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Единый текст</translation>
    </message>
    <message>
        <source>Newest text</source>
        <translation>Новейший текст</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Find in all versions</source>
        <translation>Найти во всех версиях</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>How the paper is shown, whatever the colours around it.</source>
        <translation>Вид бумаги, независимо от цветов вокруг.</translation>
    </message>
    <message>
        <source>Size of pages</source>
        <translation>Размер страниц</translation>
    </message>
    <message>
        <source>For newly opened documents.</source>
        <translation>Для вновь открываемых документов.</translation>
    </message>
    <message>
        <source>Show whole paragraphs in the structure</source>
        <translation>Показывать в структуре пункты целиком</translation>
    </message>
    <message>
        <source>Otherwise only the first line of each.</source>
        <translation>Иначе только первая строка каждого.</translation>
    </message>
    <message>
        <source>Reopen what was open last time</source>
        <translation>Открывать то, что было открыто в прошлый раз</translation>
    </message>
    <message>
        <source>At the same place in each document, even after a crash.</source>
        <translation>На том же месте в каждом документе, даже после сбоя.</translation>
    </message>
    <message>
        <source>Remember recent files</source>
        <translation>Помнить недавние файлы</translation>
    </message>
    <message>
        <source>Their places and titles are kept on this computer and shown on the start page.</source>
        <translation>Их расположение и названия хранятся на этом компьютере и показываются на начальной странице.</translation>
    </message>
    <message>
        <source>Date of changes</source>
        <translation>Дата исправлений</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темная</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Высокая контрастность, светлая</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Высокая контрастность, темная</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Как в печати</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>Приглушенные</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Инвертированные</translation>
    </message>
    <message>
        <source>As wide as the view</source>
        <translation>По ширине области</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Size on paper</source>
        <translation>Размер на бумаге</translation>
    </message>
    <message>
        <source>The time of the export</source>
        <translation>Время экспорта</translation>
    </message>
    <message>
        <source>The day on which the new version was adopted</source>
        <translation>День принятия новой версии</translation>
    </message>
    <message>
        <source>Font of the texts</source>
        <translation>Шрифт текстов</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> пт</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>Размер текстов</translation>
    </message>
    <message>
        <source>Named in the tracked changes of Word files, with the date below.</source>
        <translation>Указывается в исправлениях файлов Word вместе с датой ниже.</translation>
    </message>
    <message>
        <source>Author of changes</source>
        <translation>Автор исправлений</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Забыть все</translation>
    </message>
    <message>
        <source>Remove recent files, places, ticks, notes, links by hand and what was open; settings stay.</source>
        <translation>Удалить недавние файлы, места, отметки, заметки, связи вручную и то, что было открыто; настройки остаются.</translation>
    </message>
    <message>
        <source>Remove recent files, places, ticks, notes, links by hand and what was open? Settings stay.</source>
        <translation>Удалить недавние файлы, места, отметки, заметки, связи вручную и то, что было открыто? Настройки остаются.</translation>
    </message>
    <message>
        <source>The data it keeps, and where</source>
        <translation>Какие данные хранятся и где</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>SignChip</name>
    <message>
        <source>Show or put aside: {0}</source>
        <translation>Показать или убрать: {0}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Очистить этот список</translation>
    </message>
    <message>
        <source>Recent resolutions and comparisons</source>
        <translation>Недавние резолюции и сравнения</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ctrl+K finds every action · F1 shows the keys</source>
        <translation>Ctrl+K находит любое действие · F1 показывает клавиши</translation>
    </message>
</context>
<context>
    <name>TabArea</name>
    <message>
        <source>Open documents</source>
        <translation>Открытые документы</translation>
    </message>
    <message>
        <source>All tabs</source>
        <translation>Все вкладки</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>Закрыть {0}</translation>
    </message>
</context>
<context>
    <name>UnreadDialog</name>
    <message>
        <source>What could not be read</source>
        <translation>Что не удалось прочитать</translation>
    </message>
    <message>
        <source>{0} holds pictures of pages only; its words cannot be found.</source>
        <translation>{0} содержит только изображения страниц; его слова найти нельзя.</translation>
    </message>
    <message>
        <source>These files are read again as soon as they change.</source>
        <translation>Эти файлы будут прочитаны снова, как только изменятся.</translation>
    </message>
</context>
<context>
    <name>WindowHandlers</name>
    <message>
        <source>Open resolutions</source>
        <translation>Открыть резолюции</translation>
    </message>
    <message>
        <source>Choose the two versions</source>
        <translation>Выберите две версии</translation>
    </message>
    <message numerus="yes">
        <source>Two files can be compared, not %n: choose two.</source>
        <translation>
            <numerusform>Сравнить можно два файла, а не %n: выберите два.</numerusform>
            <numerusform>Сравнить можно два файла, а не %n: выберите два.</numerusform>
            <numerusform>Сравнить можно два файла, а не %n: выберите два.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a resolution first; then choose what to compare it with.</source>
        <translation>Сначала откройте резолюцию, затем выберите, с чем ее сравнить.</translation>
    </message>
    <message>
        <source>Open a comparison first; then choose a further version.</source>
        <translation>Сначала откройте сравнение, затем выберите еще одну версию.</translation>
    </message>
    <message>
        <source>Choose a further version</source>
        <translation>Выберите еще одну версию</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Choose the version to compare with {0}</source>
        <translation>Выберите версию для сравнения с {0}</translation>
    </message>
    <message>
        <source>Where is {0}?</source>
        <translation>Где {0}?</translation>
    </message>
    <message>
        <source>PDF and XML files (*.pdf *.PDF *.xml *.XML);;All files (*)</source>
        <translation>Файлы PDF и XML (*.pdf *.PDF *.xml *.XML);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
</context>
</TS>

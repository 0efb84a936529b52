<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Resolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolute {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads United Nations resolutions and shows what changed between two versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on Qt {0}, MuPDF, diff-match-patch and RapidFuzz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never uses the network. It is no product of the United Nations.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimmed pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverted pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First lines only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark change as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show identical ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap old and new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll pages together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie pages at these places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the old version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Resolute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-paragraph(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop one resolution to read it, two to compare them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files of United Nations resolutions; nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Word document (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akoma Ntoso (*.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document with tracked changes (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new PDF with its changes marked (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of changes (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of changes (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, meeting {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in text and pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The password does not open {0}; enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader stopped and was started again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} appended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read; check the file and your permission to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be dealt with because of a fault in Resolute ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no text, only pictures of pages; open a file with text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged; download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is empty; download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is larger than this program reads ({1}); open a shorter file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is locked; enter its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a PDF; download the PDF of the resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not there any more; choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} made the reader stop twice; the file is probably damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} made the reader stop; it is being tried once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs more memory than a document may take and was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} took too long and was given up; the file is probably damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} → {1}, {2} appended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>This computer has no face for the writing of this document; install one to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message numerus="yes">
        <source>Each of the %n files was opened by itself; drop two to compare them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} cannot be compared with itself: choose another version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningTab</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Masthead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operative part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is locked. Its password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That was not the password. %n more try(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print preview of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingHeader</name>
    <message>
        <source>(no title found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page: type a number and press Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Structure of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Resolute</name>
    <message>
        <source>Something went wrong in the program; what is open stays open. The report is in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files, places, ticks and what was open are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be written to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the paper is shown, whatever the colours around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a newly opened document begins with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show whole paragraphs in the structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise only the first line of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at the start what was open at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the place in each document, after a crash too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their places and titles are kept on this computer and shown on the start page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing glides or fades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove recent files, places, ticks and what was open; settings stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent resolutions and comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabArea</name>
    <message>
        <source>Close {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowHandlers</name>
    <message>
        <source>Open resolutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the version to compare with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Two files can be compared, not %n: choose two.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open a resolution first; then choose what to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf *.PDF);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n identical paragraph(s)</source>
        <translation>
            <numerusform>%n identical paragraph</numerusform>
            <numerusform>%n identical paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical heading(s)</source>
        <translation>
            <numerusform>%n identical heading</numerusform>
            <numerusform>%n identical headings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) without a change that is shown</source>
        <translation>
            <numerusform>%n paragraph without a change that is shown</numerusform>
            <numerusform>%n paragraphs without a change that is shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>%n to read</numerusform>
            <numerusform>%n to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n reworded</numerusform>
            <numerusform>%n reworded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other figures</source>
        <translation>
            <numerusform>%n with other figures</numerusform>
            <numerusform>%n with other figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rolled forward</source>
        <translation>
            <numerusform>%n rolled forward</numerusform>
            <numerusform>%n rolled forward</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in spelling only</source>
        <translation>
            <numerusform>%n in spelling only</numerusform>
            <numerusform>%n in spelling only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in “also” or “further” only</source>
        <translation>
            <numerusform>%n in “also” or “further” only</numerusform>
            <numerusform>%n in “also” or “further” only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) put aside</source>
        <translation>
            <numerusform>%n kind put aside</numerusform>
            <numerusform>%n kinds put aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not shown in full</source>
        <translation>
            <numerusform>%n change not shown in full</numerusform>
            <numerusform>%n changes not shown in full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical</source>
        <translation>
            <numerusform>%n identical</numerusform>
            <numerusform>%n identical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paired</source>
        <translation>
            <numerusform>%n paired</numerusform>
            <numerusform>%n paired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same change in %n paragraph(s)</source>
        <translation>
            <numerusform>The same change in %n paragraph</numerusform>
            <numerusform>The same change in %n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedNotes</name>
    <message numerus="yes">
        <source>%n flagged or noted</source>
        <translation>
            <numerusform>%n flagged or noted</numerusform>
            <numerusform>%n flagged or noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n to read</source>
        <translation>
            <numerusform>all %n to read</numerusform>
            <numerusform>all %n to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without a place</source>
        <translation>
            <numerusform>%n note without a place</numerusform>
            <numerusform>%n notes without a place</numerusform>
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
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-paragraph(s)</source>
        <translation>
            <numerusform>%n sub-paragraph</numerusform>
            <numerusform>%n sub-paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s)</source>
        <translation>
            <numerusform>%n footnote</numerusform>
            <numerusform>%n footnotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n also, further</source>
        <translation>
            <numerusform>%n also, further</numerusform>
            <numerusform>%n also, further</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures changed</source>
        <translation>
            <numerusform>%n figures changed</numerusform>
            <numerusform>%n figures changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnotes changed</source>
        <translation>
            <numerusform>%n footnotes changed</numerusform>
            <numerusform>%n footnotes changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical</source>
        <translation>
            <numerusform>%n identical</numerusform>
            <numerusform>%n identical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to read</source>
        <translation>
            <numerusform>%n more to read</numerusform>
            <numerusform>%n more to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) without a change that is shown</source>
        <translation>
            <numerusform>%n paragraph without a change that is shown</numerusform>
            <numerusform>%n paragraphs without a change that is shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renumbered</source>
        <translation>
            <numerusform>%n renumbered</numerusform>
            <numerusform>%n renumbered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n reworded</numerusform>
            <numerusform>%n reworded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rolled forward</source>
        <translation>
            <numerusform>%n rolled forward</numerusform>
            <numerusform>%n rolled forward</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spelling</source>
        <translation>
            <numerusform>%n spelling</numerusform>
            <numerusform>%n spelling</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>%n to read</numerusform>
            <numerusform>%n to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged heading(s)</source>
        <translation>
            <numerusform>%n unchanged heading</numerusform>
            <numerusform>%n unchanged headings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>%n unchanged paragraph</numerusform>
            <numerusform>%n unchanged paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verb changed</source>
        <translation>
            <numerusform>%n verb changed</numerusform>
            <numerusform>%n verb changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n paragraph(s)</source>
        <translation>
            <numerusform>in %n paragraph</numerusform>
            <numerusform>in %n paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerCounts</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) cited</source>
        <translation>
            <numerusform>%n document cited</numerusform>
            <numerusform>%n documents cited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them guess(es)</source>
        <translation>
            <numerusform>%n of them a guess</numerusform>
            <numerusform>%n of them guesses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryCounts</name>
    <message numerus="yes">
        <source>%n resolution(s)</source>
        <translation>
            <numerusform>%n resolution</numerusform>
            <numerusform>%n resolutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) found</source>
        <translation>
            <numerusform>%n paragraph found</numerusform>
            <numerusform>%n paragraphs found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same words</source>
        <translation>
            <numerusform>%n with the same words</numerusform>
            <numerusform>%n with the same words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read</source>
        <translation>
            <numerusform>%n file cannot be read</numerusform>
            <numerusform>%n files cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message numerus="yes">
        <source>That was not the password. %n more try(s).</source>
        <translation>
            <numerusform>That was not the password. %n more try.</numerusform>
            <numerusform>That was not the password. %n more tries.</numerusform>
        </translation>
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
            <numerusform>%n paragraph in {0}</numerusform>
            <numerusform>%n paragraphs in {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go back to {0}</source>
        <translation>
            <numerusform>%n goes back to {0}</numerusform>
            <numerusform>%n go back to {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came in {0}</source>
        <translation>
            <numerusform>%n came in {0}</numerusform>
            <numerusform>%n came in {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new</source>
        <translation>
            <numerusform>%n is new</numerusform>
            <numerusform>%n are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) changed since the draft</source>
        <translation>
            <numerusform>%n paragraph changed since the draft</numerusform>
            <numerusform>%n paragraphs changed since the draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n dropped</numerusform>
            <numerusform>%n dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added in negotiation</source>
        <translation>
            <numerusform>%n added in negotiation</numerusform>
            <numerusform>%n added in negotiation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n that the draft proposed to change</source>
        <translation>
            <numerusform>of %n that the draft proposed to change</numerusform>
            <numerusform>of %n that the draft proposed to change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowHandlers</name>
    <message numerus="yes">
        <source>Two files can be compared, not %n: choose two.</source>
        <translation>
            <numerusform>Two files can be compared, not %n: choose two.</numerusform>
            <numerusform>Two files can be compared, not %n: choose two.</numerusform>
        </translation>
    </message>
</context>
</TS>

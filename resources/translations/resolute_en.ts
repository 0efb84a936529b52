<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>Opener</name>
    <message numerus="yes">
        <source>Each of the %n files was opened by itself; drop two to compare them.</source>
        <translation>
            <numerusform>%n file was opened; drop two to compare them.</numerusform>
            <numerusform>Each of the %n files was opened by itself; drop two to compare them.</numerusform>
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

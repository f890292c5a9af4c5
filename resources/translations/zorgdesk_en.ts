<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ActivityEditor</name>
    <message numerus="yes">
        <source>The next one is made, with %n invitation(s).</source>
        <translation>
            <numerusform>The next one is made, with %n invitation.</numerusform>
            <numerusform>The next one is made, with %n invitations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadgesDialog</name>
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
            <numerusform>%n sheet of A4</numerusform>
            <numerusform>%n sheets of A4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are brought in</source>
        <translation>
            <numerusform>%n column is brought in</numerusform>
            <numerusform>%n columns are brought in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) are not shown and not brought in</source>
        <translation>
            <numerusform>%n more column is not shown and not brought in</numerusform>
            <numerusform>%n more columns are not shown and not brought in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message numerus="yes">
        <source>%n promoter(s)</source>
        <translation>
            <numerusform>%n promoter</numerusform>
            <numerusform>%n promoters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passive</source>
        <translation>
            <numerusform>%n passive</numerusform>
            <numerusform>%n passive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detractor(s)</source>
        <translation>
            <numerusform>%n detractor</numerusform>
            <numerusform>%n detractors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorBox</name>
    <message numerus="yes">
        <source>%n present not heard yet</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n present not heard yet</numerusform>
            <numerusform>%n present not heard yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadLine</name>
    <message numerus="yes">
        <source>%n present</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseStyleSection</name>
    <message numerus="yes">
        <source>%n link(s) to websites or files were left out, their words stay.</source>
        <translation>
            <numerusform>%n link to a website or file was left out, its words stay.</numerusform>
            <numerusform>%n links to websites or files were left out, their words stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n too many</numerusform>
            <numerusform>%n too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chose this</source>
        <translation>
            <numerusform>%n chose this</numerusform>
            <numerusform>%n chose this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%n to be confirmed</numerusform>
            <numerusform>%n to be confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskStart</name>
    <message numerus="yes">
        <source>Type at least %n digits.</source>
        <translation>
            <numerusform>Type at least %n digit.</numerusform>
            <numerusform>Type at least %n digits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message numerus="yes">
        <source>%n person(s) brought in</source>
        <translation>
            <numerusform>%n person brought in</numerusform>
            <numerusform>%n people brought in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message numerus="yes">
        <source>and %n more sentence(s)</source>
        <translation>
            <numerusform>and %n more sentence</numerusform>
            <numerusform>and %n more sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registered</numerusform>
            <numerusform>%n registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open signal(s)</source>
        <translation>
            <numerusform>%n open signal</numerusform>
            <numerusform>%n open signals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message numerus="yes">
        <source>%n without registration</source>
        <translation>
            <numerusform>%n without registration</numerusform>
            <numerusform>%n without registration</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message numerus="yes">
        <source>%n chose this</source>
        <translation>
            <numerusform>%n chose this</numerusform>
            <numerusform>%n chose this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsTab</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageActions</name>
    <message numerus="yes">
        <source>%n long sentence(s)</source>
        <translation>
            <numerusform>%n long sentence</numerusform>
            <numerusform>%n long sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heavy word(s)</source>
        <translation>
            <numerusform>%n heavy word</numerusform>
            <numerusform>%n heavy words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>Add %n answer(s)</source>
        <translation>
            <numerusform>Add %n answer</numerusform>
            <numerusform>Add %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood, and left out:</source>
        <translation>
            <numerusform>%n line not understood, and left out:</numerusform>
            <numerusform>%n lines not understood, and left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n name(s) differ only by a sign: take the person known</source>
        <translation>
            <numerusform>%n name differs only by a sign: take the person known</numerusform>
            <numerusform>%n names differ only by a sign: take the person known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n person(s)</source>
        <translation>
            <numerusform>Bring in %n person</numerusform>
            <numerusform>Bring in %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stay behind: you can bring in this list again for them</source>
        <translation>
            <numerusform>%n line stays behind: you can bring in this list again for it</numerusform>
            <numerusform>%n lines stay behind: you can bring in this list again for them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are brought in</source>
        <translation>
            <numerusform>%n row is brought in</numerusform>
            <numerusform>%n rows are brought in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s) are left out</source>
        <translation>
            <numerusform>%n doubt is left out</numerusform>
            <numerusform>%n doubts are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeTab</name>
    <message numerus="yes">
        <source>That is %n minute(s) after the end of the activity.</source>
        <translation>
            <numerusform>That is %n minute after the end of the activity.</numerusform>
            <numerusform>That is %n minutes after the end of the activity.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) without a duration.</source>
        <translation>
            <numerusform>%n part without a duration.</numerusform>
            <numerusform>%n parts without a duration.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message numerus="yes">
        <source>%n row(s): what the list shows now.</source>
        <translation>
            <numerusform>%n row: what the list shows now.</numerusform>
            <numerusform>%n rows: what the list shows now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message numerus="yes">
        <source>Remarks (%n)</source>
        <translation>
            <numerusform>Remarks (%n)</numerusform>
            <numerusform>Remarks (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolved (%n)</source>
        <translation>
            <numerusform>Resolved (%n)</numerusform>
            <numerusform>Resolved (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportingBackPart</name>
    <message numerus="yes">
        <source>%n person(s) who raised it or were there must still be told.</source>
        <translation>
            <numerusform>%n person who raised it or was there must still be told.</numerusform>
            <numerusform>%n people who raised it or were there must still be told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnPreview</name>
    <message numerus="yes">
        <source>Bring in %n row(s)</source>
        <translation>
            <numerusform>Bring in %n row</numerusform>
            <numerusform>Bring in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay behind: you can bring in this workbook again for them</source>
        <translation>
            <numerusform>%n row stays behind: you can bring in this workbook again for it</numerusform>
            <numerusform>%n rows stay behind: you can bring in this workbook again for them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowDetail</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message numerus="yes">
        <source>Also to who was excused (%n)</source>
        <translation>
            <numerusform>Also to who was excused (%n)</numerusform>
            <numerusform>Also to who was excused (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %n address(es), in blind copy</source>
        <translation>
            <numerusform>To %n address, in blind copy</numerusform>
            <numerusform>To %n addresses, in blind copy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message numerus="yes">
        <source>%n person(s) present twice?</source>
        <translation>
            <numerusform>%n person present twice?</numerusform>
            <numerusform>%n people present twice?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotHead</name>
    <message numerus="yes">
        <source>%n at the same time</source>
        <translation>
            <numerusform>%n at the same time</numerusform>
            <numerusform>%n at the same time</numerusform>
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
    <name>StatementsPage</name>
    <message numerus="yes">
        <source>%n may not be quoted and was left out.</source>
        <translation>
            <numerusform>%n may not be quoted and was left out.</numerusform>
            <numerusform>%n may not be quoted and was left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) or more</source>
        <translation>
            <numerusform>%n statement or more</numerusform>
            <numerusform>%n statements or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message numerus="yes">
        <source>Show what is left out (%n)</source>
        <translation>
            <numerusform>Show what is left out (%n)</numerusform>
            <numerusform>Show what is left out (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message numerus="yes">
        <source>%n person(s) chosen</source>
        <translation>
            <numerusform>%n person chosen</numerusform>
            <numerusform>%n people chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of whom %n without an e-mail address</source>
        <translation>
            <numerusform>of whom %n without an e-mail address</numerusform>
            <numerusform>of whom %n without an e-mail address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) noted as told.</source>
        <translation>
            <numerusform>%n person noted as told.</numerusform>
            <numerusform>%n people noted as told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>activities</source>
        <translation>
            <numerusform>activity</numerusform>
            <numerusform>activities</numerusform>
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
            <numerusform>different person</numerusform>
            <numerusform>different people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) that nobody follows</source>
        <translation>
            <numerusform>%n signal that nobody follows</numerusform>
            <numerusform>%n signals that nobody follows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndecidedNotice</name>
    <message numerus="yes">
        <source>The activity is closed, and of %n person(s) nothing is filled in.</source>
        <translation>
            <numerusform>The activity is closed, and of %n person nothing is filled in.</numerusform>
            <numerusform>The activity is closed, and of %n people nothing is filled in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionPanel</name>
    <message numerus="yes">
        <source>Recorded since, for a next version: %n passage(s).</source>
        <translation>
            <numerusform>Recorded since, for a next version: %n passage.</numerusform>
            <numerusform>Recorded since, for a next version: %n passages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopChoices</name>
    <message numerus="yes">
        <source>“{title}” is full: %n person(s) too many.</source>
        <translation>
            <numerusform>“{title}” is full: %n person too many.</numerusform>
            <numerusform>“{title}” is full: %n people too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
</TS>

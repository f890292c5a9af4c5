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
    <name>PassageActions</name>
    <message numerus="yes">
        <source>%n long sentence(s)</source>
        <translation>
            <numerusform>%n long sentence</numerusform>
            <numerusform>%n long sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeColumn</name>
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

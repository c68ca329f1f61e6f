<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConditionCare</name>
    <message numerus="yes">
        <source>each held %n seconds</source>
        <translation>
            <numerusform>each held %n second</numerusform>
            <numerusform>each held %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times a week</source>
        <translation>
            <numerusform>%n time a week</numerusform>
            <numerusform>%n times a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of %1</source>
        <comment>sets, repetitions</comment>
        <translation>
            <numerusform>%n set of %1</numerusform>
            <numerusform>%n sets of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holds of %1 seconds</source>
        <translation>
            <numerusform>%n hold of %1 seconds</numerusform>
            <numerusform>%n holds of %1 seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times %1 min</source>
        <comment>sets, minutes</comment>
        <translation>
            <numerusform>%n time %1 min</numerusform>
            <numerusform>%n times %1 min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultParts</name>
    <message numerus="yes">
        <source>%n more that you left open or were not sure about</source>
        <translation>
            <numerusform>%n more that you left open or were not sure about</numerusform>
            <numerusform>%n more that you left open or were not sure about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More that goes with it (%n)</source>
        <translation>
            <numerusform>More that goes with it (%n)</numerusform>
            <numerusform>More that goes with it (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneecheck::ui::AnswersPage</name>
    <message numerus="yes">
        <source>%n questions are open. The result will say so.</source>
        <translation>
            <numerusform>%n question is open. The result will say so.</numerusform>
            <numerusform>%n questions are open. The result will say so.</numerusform>
        </translation>
    </message>
</context>
</TS>

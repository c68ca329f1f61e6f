<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CompareParts</name>
    <message numerus="yes">
        <source>%n lower</source>
        <comment>points on the scale</comment>
        <translation>
            <numerusform>%n lower</numerusform>
            <numerusform>%n lower</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n higher</source>
        <comment>points on the scale</comment>
        <translation>
            <numerusform>%n higher</numerusform>
            <numerusform>%n higher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExerciseWords</name>
    <message numerus="yes">
        <source>%n sets of %1</source>
        <comment>sets, repetitions</comment>
        <translation>
            <numerusform>%n set of %1</numerusform>
            <numerusform>%n sets of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each held %n seconds</source>
        <translation>
            <numerusform>each held %n second</numerusform>
            <numerusform>each held %n seconds</numerusform>
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
    <message numerus="yes">
        <source>%n times a week</source>
        <translation>
            <numerusform>%n time a week</numerusform>
            <numerusform>%n times a week</numerusform>
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
<context>
    <name>kneecheck::ui::CadenceCounter</name>
    <message numerus="yes">
        <source>How many did you count in %n seconds?</source>
        <translation>
            <numerusform>How many did you count in %n second?</numerusform>
            <numerusform>How many did you count in %n seconds?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps a minute.</source>
        <translation>
            <numerusform>%n step a minute.</numerusform>
            <numerusform>%n steps a minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneecheck::ui::HomePage</name>
    <message numerus="yes">
        <source>%n more to check</source>
        <translation>
            <numerusform>%n more to check</numerusform>
            <numerusform>%n more to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check, put off</source>
        <translation>
            <numerusform>%n to check, put off</numerusform>
            <numerusform>%n to check, put off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneecheck::ui::LearnPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneecheck::ui::Metronome</name>
    <message numerus="yes">
        <source>%n a minute</source>
        <comment>steps</comment>
        <translation>
            <numerusform>%n a minute</numerusform>
            <numerusform>%n a minute</numerusform>
        </translation>
    </message>
</context>
</TS>

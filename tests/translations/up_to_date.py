#!/usr/bin/env python3
# SPDX-FileCopyrightText: KneeCheck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails where a translation of the interface no longer fits the sources, and says what to do.

    up_to_date.py UI_FOLDER

Works on copies: ui/translations/update brings them up to date, and no message may come or go by that.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACES = re.compile(r"%L?\d+|%n")


def messages(path):
    return {
        (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "", message.get("numerus")): message
        for context in ElementTree.parse(path).getroot().iter("context")
        for message in context.iter("message")
    }


def shown(key):
    return f"{key[0]}: {key[1]!r}" + (f" ({key[2]})" if key[2] else "")


def faults_of(key, message):
    """What is wrong with a finished translation."""
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
    if translation.get("type") == "unfinished":
        return ["not translated yet"] if key[3] else []  # other words are shown in English until they are
    if not all(form.strip() for form in forms):
        return ["empty"]
    wanted = set(PLACES.findall(key[1]))
    return ["has other places for values"] if any(set(PLACES.findall(form)) - wanted for form in forms) or \
        wanted - {"%n"} - set(PLACES.findall(forms[-1])) else []


def main():
    ui = pathlib.Path(sys.argv[1])
    faults = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for file in sorted((ui / "translations").glob("kneecheck_*.ts")):
            shutil.copy(file, folder)
        subprocess.run([ui / "translations" / "update", folder], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for file in sorted(folder.glob("*.ts")):
            kept, fresh = messages(ui / "translations" / file.name), messages(file)
            faults += [f"{file.name} lacks {shown(key)}" for key in sorted(fresh.keys() - kept.keys(), key=str)]
            faults += [f"{file.name} still has {shown(key)}" for key in sorted(kept.keys() - fresh.keys(), key=str)]
            faults += [f"{file.name}: {shown(key)} is {fault}" for key, message in kept.items() for fault in faults_of(key, message)]
            print(f"{file.name}: {len(kept)} messages")
    for fault in faults:
        print(fault)
    if faults:
        sys.exit("ui/translations/update brings the files up to date; then translate what is new.")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-FileCopyrightText: KneeCheck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a language that nobody speaks, to see what is left out of a translation or has no room for one.

    make.py FOLDER [--lupdate PROGRAM] [--lrelease PROGRAM]

FOLDER gets kneecheck_qps.ts and .qm, from the words in the sources, and content/, the shipped content with its texts in
English and in `qps`: every word accented and about a third longer, every text in brackets: "Continue" is "⟦Çóñtíñúéúéú⟧".
What a program fills in (%1, %n, {knee}) and the & of a mnemonic stay as they are.
"""
import argparse
import json
import math
import pathlib
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
LANGUAGE = "qps"
GROWTH = 0.35
ACCENTED = str.maketrans("aeiouyAEIOUYcnszCNSZ", "áéíóúýÁÉÍÓÚÝçñšžÇÑŠŽ")
KEPT = re.compile(r"(%L?\d+|%n|\{[^{}]*\}|&(?=\w))")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
DATE_FORMAT = "date format"


def accented(word):
    longer = "".join("úé"[i % 2] for i in range(math.ceil(GROWTH * len(word)) if len(word) > 1 else 0))
    return word.translate(ACCENTED) + longer


def words_in(text):
    """The text with every word accented; a mnemonic's & stands within a word."""
    parts = KEPT.split(text)
    return "".join(part if i % 2 else WORD.sub(lambda word: accented(word.group()), part) for i, part in enumerate(parts))


def pseudo(text):
    return "⟦" + words_in(text) + "⟧" if re.search(r"[^\W\d_]", KEPT.sub("", text)) else text


def translate_messages(path):
    tree = ElementTree.parse(path)
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        source = message.findtext("source")
        forms = translation.findall("numerusform")
        as_it_is = (message.findtext("comment") or "").startswith(DATE_FORMAT)
        for place in forms or [translation]:
            place.text = source if as_it_is else pseudo(source)
    tree.write(path, encoding="utf-8", xml_declaration=True)


def translate_texts(value):
    if isinstance(value, dict):
        return {key: translate_texts(item) for key, item in value.items()}
    if isinstance(value, list):
        return [translate_texts(item) for item in value]
    return pseudo(value)


def make_interface(folder, lupdate, lrelease):
    source = folder / f"kneecheck_{LANGUAGE}.ts"
    source.unlink(missing_ok=True)
    # Two forms of a plural, as in English.
    subprocess.run([lupdate, "-silent", "-locations", "none", "-target-language", "en", "-I", ".", "ui", "-ts", source],
                   cwd=ROOT, check=True)
    translate_messages(source)
    subprocess.run([lrelease, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)


def make_content(folder):
    content = folder / "content"
    shutil.rmtree(content, ignore_errors=True)
    shutil.copytree(ROOT / "content", content)
    about = json.loads((content / "content.json").read_text())
    about["languages"].append(LANGUAGE)
    (content / "content.json").write_text(json.dumps(about))
    for file in (content / "texts" / "en").rglob("*.json"):
        other = content / "texts" / LANGUAGE / file.relative_to(content / "texts" / "en")
        other.parent.mkdir(parents=True, exist_ok=True)
        texts = translate_texts(json.loads(file.read_text()))
        other.write_text(json.dumps(texts, ensure_ascii=False, indent=1))


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--lupdate", default="/usr/lib/qt6/bin/lupdate")
    arguments.add_argument("--lrelease", default="/usr/lib/qt6/bin/lrelease")
    given = arguments.parse_args()
    folder = given.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    make_interface(folder, given.lupdate, given.lrelease)
    make_content(folder)


if __name__ == "__main__":
    main()

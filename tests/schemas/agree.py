# SPDX-FileCopyrightText: KneeCheck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The schemas of a content and its loader agree on the shape of every file.

    agree.py JUDGE CONTENT

Damages the files of CONTENT, one place at a time: a key left out, a key too many, a value of another type, a word
outside its list, a number or a length outside its range. Every damaged file is judged by its schema, with
python3-jsonschema, and by the loader, through the program JUDGE. They disagree where

- the schema refuses what the loader takes without a word, or
- the loader finds an error of shape where the schema finds nothing.

What the loader says about meaning (an id that nobody has, words without an owner) is no schema's business; it counts
only as a refusal. Prints every disagreement; ends with 1 if there is one.
"""
import copy
import json
import os
import re
import subprocess
import sys
import threading
import time
from pathlib import Path

from jsonschema import Draft7Validator, validators

TEXTS_BY_ID = {"sections", "regions", "rechecks", "plan", "safety-net", "emergency-numbers"}
SHARED = {"common", "predicate"}

# What is said about a file by itself. The other codes are about what belongs together.
SHAPE = {
    "wrong-type", "unknown-key", "missing-key", "unknown-value", "bad-id", "out-of-range", "missing-text",
    "missing-source", "evidence-out-of-range", "bad-prior", "too-many-rows", "missing-rule",
}

# Errors with a code of shape that depend on a second value, so that no schema can find them: code, file, pointer, why.
BEYOND_A_SCHEMA = [
    ("bad-id", r"conditions/.*", r"/id", "the name of the file is not the id"),
    ("bad-prior", r"conditions/.*", r"/prior/bands(/\d+/(from|to))?", "a hole or an overlap between two bands"),
    ("bad-prior", r"conditions/.*", r"/prior", "all conditions together"),
    ("out-of-range", r"conditions/.*", r"/prior/bands/\d+/to", "a band ends before it starts"),
    ("out-of-range", r".*", r".*/asks", "a line asks for what it rules out"),
    ("out-of-range", r".*", r".*/(when|enableWhen|given|stoppedWhen)(/.*)?/(atLeast|atMost)", "goes by the question, or by the list"),
    ("out-of-range", r"questions/.*", r"/questions/\d+/maximum", "not above the minimum"),
    ("missing-key", r"questions/.*", r"/questions/\d+/severity", "an option that the order leaves out"),
    ("unknown-value", r"questions/.*", r"/questions/\d+/section", "a section that flows.json does not have"),
    ("unknown-value", r"content\.json", r"/languages", "the language that is read is not among them"),
    ("out-of-range", r"rules/rechecks\.json", r"/rechecks/\d+/due(From|Until)Hours", "goes by afterHours"),
    ("out-of-range", r"self-tests\.json", r"/selfTests/\d+/(timed/\d+|stepCount)/step", "goes by how many steps there are"),
    ("out-of-range", r"self-tests\.json", r"/selfTests/\d+/stepCount/tryToPercent", "not above the other share"),
    ("missing-key", r"texts/.*/self-tests\.json", r"/[a-z-]+", "goes by its kind and its count in self-tests.json"),
    ("out-of-range", r"rules/ranking\.json", r"/partly", "not below the other share"),
    # Here an id that bears no words is meant; empty words are in the texts, and in the files that show nobody anything.
    ("missing-text", r"(?!texts/|sources\.json|hazards\.json|seed-coverage\.json).*", r".*", "words in another file"),
]

# Lists that are long in a shipped content: entries that show nothing new are left out.
THINNED = re.compile(
    r"(exercises|self-tests|hazards|seed-coverage|topics|faq|conditions/.*"
    r"|rules/(red-flags|guidance|contributors|safety-obligations))\.json"
)
DECIDING = {"kind", "training", "type", "urgency"}
PREDICATES = {"when", "enableWhen", "given"}


def schema_name(file):
    """The name of the schema that a content file has."""
    parts = file.removesuffix(".json").split("/")
    if parts[0] == "texts":
        if parts[2] == "conditions":
            return "texts-condition"
        return "texts-by-id" if parts[2] in TEXTS_BY_ID else "texts-" + parts[2]
    return {"conditions": "condition", "questions": "questions"}.get(parts[0], parts[-1])


SOUND = {}


def remembering(check):
    """What was sound stays so: most of a damaged file is the very same objects as before."""

    def checked(validator, wanted, instance, schema):
        key = (wanted if isinstance(wanted, str) else id(wanted), id(instance))
        if isinstance(instance, (dict, list)) and key in SOUND:
            return
        errors = list(check(validator, wanted, instance, schema) or [])
        if not errors:
            SOUND[key] = wanted, instance  # kept, so that no other object gets their ids
        yield from errors

    return checked


RememberingValidator = validators.extend(
    Draft7Validator, {word: remembering(Draft7Validator.VALIDATORS[word]) for word in ["$ref", "items", "oneOf", "properties"]}
)


class Schemas:
    """All schemas as one, so that no reference leaves it."""

    def __init__(self, folder):
        self.files = {path.name: json.loads(path.read_text()) for path in folder.glob("*.schema.json")}
        bundled = {name: self._bundled(schema, name) for name, schema in self.files.items()}
        self._validators = {
            name: RememberingValidator({"definitions": bundled, "allOf": [{"$ref": "#/definitions/" + name}]})
            for name in bundled
        }
        for schema in self.files.values():
            Draft7Validator.check_schema(schema)
        self.keys = set()
        self.words = []  # the lists of words that a value may be one of
        for schema in self.files.values():
            self._collect(schema)

    def _bundled(self, part, name):
        if isinstance(part, list):
            return [self._bundled(item, name) for item in part]
        if not isinstance(part, dict):
            return part
        result = {key: self._bundled(value, name) for key, value in part.items() if key != "$schema"}
        if "$ref" in part:
            file, _, inside = part["$ref"].partition("#")
            result["$ref"] = "#/definitions/" + (file or name) + inside
        return result

    def _collect(self, part):
        if isinstance(part, list):
            for item in part:
                self._collect(item)
        elif isinstance(part, dict):
            self.keys.update(part.get("properties", {}))
            if "enum" in part:
                self.words.append(part["enum"])
            for value in part.values():
                self._collect(value)

    def accepts(self, file, value):
        return self._validators[schema_name(file) + ".schema.json"].is_valid(value)


def judged(program, content, changes):
    """What the loader says of a content, and of it with each of the changes."""
    lines = [json.dumps({file: json.dumps(value) for file, value in files.items()}) for files in [content, *changes]]
    run = subprocess.run([program], input="\n".join(lines) + "\n", capture_output=True, text=True, check=True)
    return [[tuple(problem) for problem in json.loads(line)] for line in run.stdout.splitlines()]


class Places:
    """Finds the places of a content that differ in what may stand there."""

    def __init__(self, schemas):
        self._schemas = schemas
        self._seen = set()

    def new_in(self, file, value):
        """Yields (pointer, value) for each value that stands at a new place, or is of a new kind there."""
        yield from self._walk(value, (), schema_name(file))

    def _walk(self, value, pointer, place):
        if self._is_new(place, value):
            yield pointer, value
        if isinstance(value, list):
            # Wherever it stands, a predicate is one.
            of_predicates = re.fullmatch(r"predicate\{.*\}/(all|any|of)", place)
            for index, item in enumerate(value):
                yield from self._walk(item, (*pointer, index), "predicate" if of_predicates else place + "/*")
        elif isinstance(value, dict):
            within = place
            if place == "predicate":
                within += "{%s}" % ",".join(sorted(value))
            elif place == "questions/questions/*":
                within += "[%s]" % value.get("type")
            for key, item in value.items():
                there = within + "/" + (key if key in self._schemas.keys else "*")
                if key in PREDICATES:
                    if self._is_new(there, None):
                        yield (*pointer, key), item
                    there = "predicate"
                elif place == "predicate" and key == "not":
                    there = "predicate"
                yield from self._walk(item, (*pointer, key), there)

    def _is_new(self, place, value):
        kinds = {(place, type(value).__name__)}
        if isinstance(value, dict):
            kinds.add((place, frozenset(key for key in value if key in self._schemas.keys)))
        elif isinstance(value, list):
            kinds.add((place, "list", bool(value)))
        elif place.rpartition("/")[2] in DECIDING:
            kinds.add((place, value))
        new = not kinds <= self._seen
        self._seen |= kinds
        return new


def holders(root, pointer):
    """What holds what a JSON pointer names, outermost first, each with the step that it takes there."""
    held, value = [], root
    for step in pointer.split("/")[1:]:
        step = step.replace("~1", "/").replace("~0", "~")
        step = int(step) if isinstance(value, list) else step
        held.append((value, step))
        value = value[step]
    return held


def thinned(content, schemas):
    """The content with only such entries of its long lists as show something new, and nothing that needs the others."""
    places = Places(schemas)
    small = {}
    for file, value in content.items():
        if file.startswith("texts/") or file == "sources.json":
            small[file] = shortened(value)
            continue
        used = {pointer[:length] for pointer, _ in places.new_in(file, value) for length in range(len(pointer) + 1)}
        if file.startswith("conditions/") and not used:
            continue
        small[file] = without_unused(value, (), used) if THINNED.fullmatch(file) else copy.deepcopy(value)
    for file in [file for file in small if re.fullmatch(r"texts/[^/]+/conditions/.*", file)]:
        if file.split("/", 2)[2] not in small:
            del small[file]
    return small


def shortened(value):
    """The same with other sentences: what they say is not their shape."""
    if isinstance(value, dict):
        return {key: shortened(item) for key, item in value.items()}
    if isinstance(value, list):
        return [shortened(item) for item in value]
    return "Words." if isinstance(value, str) and " " in value else value


def without_unused(value, pointer, used):
    if pointer and (pointer[-1] in PREDICATES or pointer[-1] == "bands"):
        return value
    if isinstance(value, dict):
        return {key: without_unused(item, (*pointer, key), used) for key, item in value.items()}
    if isinstance(value, list):
        entries = list(enumerate(value))
        kept = [(index, item) for index, item in entries if not isinstance(item, dict) or (*pointer, index) in used]
        return [without_unused(item, (*pointer, index), used) for index, item in kept or entries[:1]]
    return value


def cleaned(program, content):
    """Takes out what points at, or belongs to, an entry that is not there any more."""
    loose = {"unknown-id", "unknown-source", "unused-text", "unused-entry"}
    while True:
        problems = judged(program, content, [])[0]
        targets = [
            (file, pointer) for code, file, pointer in problems
            if code in loose or (code == "unknown-key" and file.startswith("texts/"))
        ]
        if not targets:
            return content, problems
        # They come in the order of the file. From its end, what is removed moves no place that is still to come.
        gone = set()
        for file, pointer in reversed(targets):
            parents = ["/".join(pointer.split("/")[:length]) for length in range(pointer.count("/") + 2)]
            if not any((file, parent) in gone for parent in parents):
                gone.add((file, remove(content[file], pointer)))


def remove(root, pointer):
    """Removes an entry of a list, or a key; with the last entry of a list goes the entry that holds the list."""
    held = holders(root, pointer.removesuffix("/id"))
    while True:
        holder, step = held[-1]
        del holder[step]
        removed = "".join("/" + str(step) for _, step in held)
        held.pop()
        if holder == []:
            while held and isinstance(held[-1][0], dict):
                held.pop()
        if holder or not held:
            return removed


OTHER_TYPES = [None, True, 7, 1.5, "words", [], {}]
NUMBERS = [
    -1000001, -1, 0, 0.001, 0.19, 0.2, 0.999, 1, 1.0, 1.5, 3, 4, 5, 5.001, 7, 8, 10, 11, 21, 22, 100, 101, 120, 121, 300, 301,
    8784, 8785, 1000000, 1000001, 10**20,
]
WORDS = ["", " ", "Not Kebab", "not-one-of-them", "-x", "x-", "a--b", "not-sure"]
# Only where there is one of the kind.
WORDS_LIKE = [
    (r"RF[0-9]+", ["RF1", "RF001", "rf01", "RFxx"]),
    (r"S[0-9]+|consensus", ["S_1", "s1", "consensus"]),
    (r"[0-9]{4}-.*", ["2026-11-22", "2026-13-01", "2026-00-10", "2026-02-00", "2026-12-32", "26-01-01", "2026-1-1", "2026-11-22x"]),
    (r"[A-Z][0-9].*", ["M22", "M22.2", "M22.ABC", "M2", "M22.", "M22.abc", "M22.ABCD", "M22.!", "m22.2", "M22.2 ", "M222.2"]),
    (r"[0-9]-.*", ["3-0", "30-0-3", "3-0-x", "3-0-3-0", "x-0-3"]),
    (r".*/.*|invariant.*|test:.*",
     ["topics/x", "nothing/x", "topics/", "topics", "/x", "invariant 1", "invariant 8", "invariant", "test: it", "test: ", "test:"]),
]
LENGTHS = [1, 5, 6, 8, 9, 10, 11, 20, 21]


class Mutants:
    """Makes the damage: (what was done, the value to stand there instead)."""

    def __init__(self, schemas):
        self._schemas = schemas
        self._tried = set()

    def of(self, file, root, pointer, value):
        for other in OTHER_TYPES:
            if type(other) is not type(value) or other in ([], {}):
                yield "is " + json.dumps(other), other
        if isinstance(value, dict):
            yield from self._of_object(value, at(root, pointer[:-1]) if pointer else None)
        elif isinstance(value, list):
            yield from self._of_list(value)
        elif isinstance(value, bool):
            yield "is " + json.dumps(not value), not value
        elif isinstance(value, (int, float)):
            for number in NUMBERS:
                if number != value or type(number) is not type(value):
                    yield "is " + json.dumps(number), number
        elif isinstance(value, str):
            for word in self._words(schema_name(file), pointer, value):
                yield "is " + json.dumps(word), word

    @staticmethod
    def _of_object(value, beside):
        for key in value:
            yield "without " + key, {name: item for name, item in value.items() if name != key}
        for key in list(value)[:1]:
            yield "with " + key + " renamed", {("Not Kebab" if name == key else name): item for name, item in value.items()}
        for other in ["words", {}]:
            yield "with a key too many", {**value, "zz-unknown": other}
        # Keys that others of its kind have.
        borrowed = {}
        for other in beside if isinstance(beside, list) else []:
            borrowed.update(other if isinstance(other, dict) else {})
        for key, item in borrowed.items():
            if key not in value:
                yield "with " + key + " of another", {**value, key: item}
        if "urgency" in value:
            for training in ["push-through", "modify", "stop"]:
                yield "with training " + training, {**value, "training": training}

    @staticmethod
    def _of_list(value):
        for length in LENGTHS if value and not isinstance(value[-1], dict) else [1]:
            if value and length != len(value):
                yield "with %d entries" % length, [*value[:length], *(entry(value, index) for index in range(length - len(value)))]
        for item in [None, 7, "words", "Not Kebab", [], {}]:
            yield "with the entry " + json.dumps(item), [*value, item]

    def _words(self, schema, pointer, value):
        words = WORDS + [word for like, others in WORDS_LIKE if re.fullmatch(like, value) for word in others]
        for number, allowed in enumerate(self._schemas.words):
            # Some words decide what else may stand beside them; of the others each list is tried once a schema.
            if value in allowed and (pointer[-1] in DECIDING or (schema, number) not in self._tried):
                self._tried.add((schema, number))
                words = words + [word for word in allowed if isinstance(word, str)]
        return [word for word in dict.fromkeys(words) if word != value]


def entry(items, index):
    """One more entry for a list, like its last one, but of another id."""
    last = copy.deepcopy(items[-1])
    if isinstance(last, dict) and "id" in last:
        last["id"] += "-%d" % index
    return last + "-%d" % index if isinstance(last, str) else last


def at(value, pointer):
    for step in pointer:
        value = value[step]
    return value


def replaced(value, pointer, other):
    if not pointer:
        return other
    copied = copy.copy(value)
    copied[pointer[0]] = replaced(value[pointer[0]], pointer[1:], other)
    return copied


def beyond_a_schema(code, file, pointer, needed):
    """Whether no schema can find it; what says so goes into needed."""
    excuses = [
        excuse for excuse in BEYOND_A_SCHEMA
        if code == excuse[0] and re.fullmatch(excuse[1], file) and re.fullmatch(excuse[2], pointer)
    ]
    needed.update(excuses)
    return bool(excuses)


def main():
    program, folder = sys.argv[1], Path(sys.argv[2])
    started = time.monotonic()
    schemas = Schemas(folder / "schema")
    content = {
        path.relative_to(folder).as_posix(): json.loads(path.read_text())
        for path in sorted(folder.rglob("*.json")) if "schema" not in path.relative_to(folder).parts
    }
    failures = []
    used = {schema_name(file) for file in content} | SHARED
    there = {name.removesuffix(".schema.json") for name in schemas.files}
    failures += ["content/schema/%s.schema.json: there is no such schema" % name for name in sorted(used - there)]
    failures += ["content/schema/%s.schema.json: no file has this schema" % name for name in sorted(there - used)]
    failures += [file + ": its schema refuses it" for file, value in content.items() if not schemas.accepts(file, value)]
    if failures:
        print("\n".join(failures))
        return 1

    content, problems = cleaned(program, thinned(content, schemas))
    failures += ["%s %s: %s before anything was changed" % (file, pointer, code) for code, file, pointer in problems]
    places, damage = Places(schemas), Mutants(schemas)
    changed = [
        (file, "%s /%s %s" % (file, "/".join(map(str, pointer)), what), replaced(root, pointer, other))
        for file, root in content.items()
        for pointer, value in list(places.new_in(file, root))
        for what, other in damage.of(file, root, pointer, value)
    ]
    shares = os.cpu_count() or 1
    answers = [[] for _ in range(shares)]

    def ask(share):
        answers[share] = judged(program, content, [{file: root} for file, _, root in changed[share::shares]])[1:]

    threads = [threading.Thread(target=ask, args=(share,)) for share in range(shares)]
    for thread in threads:
        thread.start()
    accepted = [schemas.accepts(file, root) for file, _, root in changed]
    for thread in threads:
        thread.join()
    needed = set()
    for index, (file, what, _) in enumerate(changed):
        problems = answers[index % shares][index // shares]
        here = [(code, pointer) for code, where, pointer in problems if where == file]
        shape = [
            code + " " + pointer for code, pointer in here
            if code in SHAPE and not beyond_a_schema(code, file, pointer, needed)
        ]
        if not accepted[index] and not problems:
            failures.append(what + ": only the schema refuses it")
        elif accepted[index] and shape:
            failures.append(what + ": only the loader refuses it (" + ", ".join(shape) + ")")
    failures += ["no change needed the excuse: %s" % excuse[3] for excuse in BEYOND_A_SCHEMA if excuse not in needed]
    print("\n".join(failures))
    print("%d changes judged, %d refused by their schema, in %.0f s" % (len(changed), accepted.count(False), time.monotonic() - started))
    return 1 if failures else 0


sys.exit(main())

# SPDX-FileCopyrightText: KneeCheck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Works a program through AT-SPI and the keyboard from a script; the shell script `drive` beside this file tells how."""
import os
import shutil
import signal
import subprocess
import sys
import time

import pyatspi

PATIENCE = float(os.environ.get("PATIENCE", "20"))
FRAMES = ("frame", "dialog", "window", "alert")
STATES = [(pyatspi.STATE_FOCUSED, "focused"), (pyatspi.STATE_CHECKED, "checked"), (pyatspi.STATE_SELECTED, "selected"),
          (pyatspi.STATE_EXPANDED, "expanded")]


class Failed(Exception):
    pass


def until(attempt, patience=PATIENCE):
    """What attempt() gives as soon as it is neither None nor False; the last answer when the patience is over."""
    end = time.monotonic() + patience
    while True:
        result = attempt()
        if (result is not None and result is not False) or time.monotonic() > end:
            return result
        time.sleep(0.05)


def has(node, state):
    try:
        return node.getState().contains(state)
    except Exception:  # an object can vanish while it is read
        return False


def is_named(node, wanted):
    """wanted is NAME, ~PART or ROLE:either; mnemonics do not count."""
    try:
        role, name = node.getRoleName(), (node.name or "").replace("&", "")
    except Exception:
        return False
    if wanted.startswith(role + ":"):
        wanted = wanted[len(role) + 1:]
    return bool(name) and (wanted[1:] in name if wanted.startswith("~") else wanted == name)


class Program:
    def __init__(self, command):
        self.command = command
        self.process = None
        self.start([])

    def start(self, more):
        if self.process is not None and self.process.poll() is None:
            raise Failed("it is still running")
        self.process = subprocess.Popen(self.command + more)
        os.environ["PID"] = str(self.process.pid)
        if not until(lambda: self.process.poll() is not None or self.frame_is_active(), 3 * PATIENCE):
            raise Failed("no window opened")
        self.check_alive()

    def check_alive(self):
        if self.process.poll() is not None:
            raise Failed(f"the program ended with {self.process.returncode}")

    def frame_is_active(self):
        return any(has(node, pyatspi.STATE_ACTIVE) for _, node in self.showing() if node.getRoleName() in FRAMES)

    def nodes(self):
        """Every accessible of the program, depth first, as (depth, accessible). Nothing below what does not show."""
        def walk(node, depth):
            try:
                node.clear_cache()
                yield depth, node
                for child in node:
                    if child is not None and (has(child, pyatspi.STATE_SHOWING) or child.getRoleName() == "application"):
                        yield from walk(child, depth + 1)
            except Exception:
                return
        for application in pyatspi.Registry.getDesktop(0):
            try:
                ours = application is not None and application.get_process_id() == self.process.pid
            except Exception:
                ours = False
            if ours:
                yield from walk(application, 0)

    def showing(self):
        return list(self.nodes())

    def find(self, wanted, patience=PATIENCE):
        """The first showing accessible of that name, an enabled one if there is one."""
        def once():
            hits = [node for _, node in self.showing() if is_named(node, wanted)]
            return next((node for node in hits if has(node, pyatspi.STATE_ENABLED)), hits[0] if hits else None)
        node = until(once, patience)
        if node is None:
            raise Failed("nothing showing bears that name")
        return node

    def focused(self):
        """What has the focus; the innermost where a parent reports it too."""
        nodes = [node for _, node in self.showing() if has(node, pyatspi.STATE_FOCUSED)]
        return nodes[-1] if nodes else None

    def print_tree(self):
        for depth, node in self.showing():
            try:
                states = [word for state, word in STATES if has(node, state)]
                if not has(node, pyatspi.STATE_ENABLED):
                    states.append("disabled")
                text = "  " * depth + f"{node.getRoleName()} {node.name!r}"
                try:
                    text += f" = {node.queryValue().currentValue:g}"
                except NotImplementedError:
                    pass
                text += f" [{', '.join(states)}]" if states else ""
                print(text + (f" -- {node.description}" if node.description else ""))
            except Exception:
                continue
        sys.stdout.flush()

    def end(self):
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()


def press(program, wanted):
    node = program.find(wanted)
    if not until(lambda: has(node, pyatspi.STATE_ENABLED), 2):
        raise Failed("it is disabled")
    action = node.queryAction()
    names = [action.getName(i).lower() for i in range(action.nActions)]
    preferred = [names.index(name) for name in ("press", "toggle", "click", "check", "activate") if name in names]
    action.doAction(preferred[0] if preferred else 0)


def tab_to(program, wanted):
    for _ in range(80):
        node = program.focused()
        if node is not None and is_named(node, wanted):
            return
        before = node
        xdotool("key", "Tab")
        until(lambda: program.focused() != before, 1)
    raise Failed("eighty times Tab did not reach it")


def print_focused(program):
    node = program.focused()
    print(f"{node.getRoleName()} {node.name!r}" if node else "nothing has the focus", flush=True)


def expect_focused(program, wanted):
    def once():
        node = program.focused()
        return node is not None and is_named(node, wanted)
    if not until(once):
        node = program.focused()
        raise Failed(f"the focus is on {node.getRoleName()} {node.name!r}" if node else "nothing has the focus")


def expect_checked(program, wanted):
    def once():
        return any(has(node, pyatspi.STATE_CHECKED) or has(node, pyatspi.STATE_SELECTED)
                   for _, node in program.showing() if is_named(node, wanted))
    if not until(once):
        raise Failed("it is not checked")


def expect_gone(program, wanted):
    if not until(lambda: not any(is_named(node, wanted) for _, node in program.showing())):
        raise Failed("it is showing")


def expect_first(program, names):
    first, *others = (part.strip() for part in names.split(" | "))
    program.find(first)
    nodes = [node for _, node in program.showing()]

    def place(name):
        return next((i for i, node in enumerate(nodes) if is_named(node, name)), len(nodes))
    for other in others:
        if place(other) < place(first):
            raise Failed(f"{other} comes before it")


def xdotool(*arguments):
    return subprocess.run(["xdotool", *arguments], check=True, capture_output=True, text=True).stdout


def resize(wanted):
    width, height = wanted.split("x")
    window = xdotool("getactivewindow").strip()
    xdotool("windowsize", window, width, height)

    def size():
        shell = dict(line.split("=") for line in xdotool("getwindowgeometry", "--shell", window).split())
        return (shell["WIDTH"], shell["HEIGHT"])
    if not until(lambda: size() == (width, height), 5):
        raise Failed("the window is %sx%s" % size())


def shot(file):
    if shutil.which("import") is None:
        print(f"drive: no picture {file}: ImageMagick's import is missing", file=sys.stderr)
        return
    time.sleep(0.3)  # what was drawn last reaches the screen
    subprocess.run(["import", "-window", "root", file], check=True)


def end_by(program, name):
    program.process.send_signal(getattr(signal, "SIG" + name))
    program.process.wait(3 * PATIENCE)


def shell(command):
    code = subprocess.run(["sh", "-ec", command], stdout=sys.stderr).returncode
    if code != 0:
        raise Failed(f"it ended with {code}")


VERBS = {
    "tree": lambda program, rest: program.print_tree(),
    "press": press,
    "focus": lambda program, rest: program.find(rest).queryComponent().grabFocus(),
    "tab-to": tab_to,
    "key": lambda program, rest: xdotool("key", "--clearmodifiers", *rest.split()),
    "type": lambda program, rest: xdotool("type", "--clearmodifiers", "--delay", "30", rest),
    "expect": lambda program, rest: program.find(rest),
    "expect-gone": expect_gone,
    "expect-focused": expect_focused,
    "expect-checked": expect_checked,
    "expect-first": expect_first,
    "focused": lambda program, rest: print_focused(program),
    "size": lambda program, rest: resize(rest),
    "shot": lambda program, rest: shot(rest),
    "wait": lambda program, rest: time.sleep(float(rest)),
    "kill": end_by,
    "start": lambda program, rest: program.start(rest.split()),
    "run": lambda program, rest: shell(rest),
}
AFTER_THE_END = ("kill", "start", "run", "wait")


def main():
    script, command = sys.argv[1], sys.argv[2:]
    manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    until(lambda: subprocess.run(["xdotool", "get_num_desktops"], capture_output=True).returncode == 0)
    program, number, line, code = None, 0, "start", 0
    try:
        program = Program(command)
        with open(script, encoding="utf-8") as lines:
            for number, raw in enumerate(lines, 1):
                line = raw.strip()
                if not line or line.startswith("#"):
                    continue
                verb, _, rest = line.partition(" ")
                if verb not in VERBS:
                    raise Failed("no such verb")
                if verb not in AFTER_THE_END:
                    program.check_alive()
                VERBS[verb](program, rest.strip())
    except Exception as problem:
        code = 1
        print(f"drive: {script}:{number}: '{line}': {problem or type(problem).__name__}", file=sys.stderr, flush=True)
        if program is not None and program.process.poll() is not None:
            print(f"drive: the program ended with {program.process.returncode}", file=sys.stderr, flush=True)
        elif program is not None:
            program.print_tree()
            if "FAILURE_SHOT" in os.environ:
                shot(os.environ["FAILURE_SHOT"])
    if program is not None:
        program.end()
    manager.terminate()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)  # pyatspi's threads would keep the interpreter


main()

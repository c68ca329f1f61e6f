# SPDX-FileCopyrightText: KneeCheck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the program against what it promises about time and memory.

    measure.py KNEECHECK BARE_WIZARD PAINTED_LIBRARY [PAGE_TURN]     on a screen, as tests/bench/run gives it one

Times are from the start of a process to its first painted window; memory is the most that was resident by then. Both are
told as ratios to a bare QWizard program, the medians of 20 runs of each, taken in turns, so that a busy machine slows
both alike. Ends with 1 where a promise is not kept.
"""
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 20
TIME_AT_MOST, TIME_AIM, MEMORY_AT_MOST = 2.0, 1.5, 1.6
FRAME = 16.0  # milliseconds


def start_once(command, library):
    """Milliseconds to the first painted window, and the most memory in MiB."""
    ours, theirs = os.pipe()
    began = time.monotonic_ns()
    pid = os.posix_spawn(
        command[0], command, {**os.environ, "LD_PRELOAD": library},
        file_actions=[(os.POSIX_SPAWN_DUP2, theirs, 1), (os.POSIX_SPAWN_CLOSE, ours)],
    )
    os.close(theirs)
    with os.fdopen(ours) as output:
        painted = output.read().split()
    _, status, usage = os.wait4(pid, 0)
    if status != 0 or len(painted) != 1:
        sys.exit("measure: %s ended with %d and said %r" % (command[0], status, painted))
    return (int(painted[0]) - began) / 1e6, usage.ru_maxrss / 1024


def measure_starts(program, bare, library):
    """For both programs (milliseconds, MiB), each a median."""
    commands = [[program], [bare]]
    for command in commands:  # reads the files into memory, and makes the history
        start_once(command, library)
    found = [[], []]
    for _ in range(RUNS):
        for command, runs in zip(commands, found):
            runs.append(start_once(command, library))
    return [tuple(map(statistics.median, zip(*runs))) for runs in found]


def main():
    program, bare, library = map(os.path.abspath, sys.argv[1:4])
    kept = True

    def tell(what, measured, promised, holds):
        nonlocal kept
        kept = kept and holds
        print("%-34s %-34s %-30s %s" % (what, measured, promised, "kept" if holds else "NOT KEPT"))

    home = tempfile.mkdtemp()
    try:
        for name in ["DATA", "CONFIG", "CACHE", "STATE"]:
            os.environ["XDG_%s_HOME" % name] = os.path.join(home, name.lower())
        (ours_ms, ours_mib), (bare_ms, bare_mib) = measure_starts(program, bare, library)
        ratio = ours_ms / bare_ms
        tell("start to home painted", "%.2f x (%.0f ms / %.0f ms)" % (ratio, ours_ms, bare_ms),
             "at most %.1f x, aim %.1f x" % (TIME_AT_MOST, TIME_AIM), ratio <= TIME_AT_MOST)
        ratio = ours_mib / bare_mib
        tell("memory at that moment", "%.2f x (%.1f MiB / %.1f MiB)" % (ratio, ours_mib, bare_mib),
             "at most %.1f x" % MEMORY_AT_MOST, ratio <= MEMORY_AT_MOST)
        if len(sys.argv) > 4:
            turns = json.loads(subprocess.run([sys.argv[4]], stdout=subprocess.PIPE, check=True).stdout)
            tell("answer to next page, 99 of 100", "%.1f ms (half: %.1f ms; %d turns)" % (turns["p99"], turns["p50"], turns["turns"]),
                 "within a frame, %.0f ms" % FRAME, turns["p99"] <= FRAME)
    finally:
        shutil.rmtree(home)
    return 0 if kept else 1


sys.exit(main())

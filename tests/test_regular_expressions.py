"""No regular expression of ours takes more than linear time, whatever a stranger's text holds."""

import json
import re
import signal
import subprocess
import sys
import time
from collections import deque
from pathlib import Path

import pytest

from resumematch.readers.limits import MAX_WHITE_SPACE

HERE = Path(__file__).parent
LENGTH = 30_000  # characters; quadratic time over them is 10 s of CPU, linear time some milliseconds
ALLOWED = 0.5  # seconds of CPU, between the two
MADE_FROM_LISTS = {"resumematch.parsing.job.glue"}  # of phrases that all have one form: MOST attacks, not 60,000
MOST = 40
TRIAL = LENGTH // 10
SUSPICIOUS = ALLOWED / 200  # seconds over a tenth of the length: half of what quadratic time would leave of ALLOWED


@pytest.fixture(scope="module")
def patterns(examples):
    command = [sys.executable, HERE / "recorded_patterns.py", examples]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [(re.compile(pattern, flags), where, use) for pattern, flags, where, use in json.loads(done.stdout)]


def pumping():
    sys.path.insert(0, str(HERE))
    import pumping

    return pumping


class TooSlowError(Exception):
    pass


@pytest.fixture(autouse=True)
def alarm():
    def stop(_signal, _frame):
        raise TooSlowError

    before = signal.signal(signal.SIGVTALRM, stop)
    yield
    signal.signal(signal.SIGVTALRM, before)


def slow_attack(pattern, use="search", where="resumematch.readers"):
    """Try every string at a tenth of the length; at the full length those that take suspiciously long."""
    # Behind the readers white space does not run on: a law that is tested beside them.
    bounded = LENGTH if where.startswith("resumematch.readers") else MAX_WHITE_SPACE
    pump, most = pumping(), MOST if where in MADE_FROM_LISTS else None
    for recipe in pump.recipes(pattern, most):
        if seconds(pattern, use, pump.text(recipe, TRIAL, min(bounded, TRIAL))) > SUSPICIOUS:
            text = pump.text(recipe, LENGTH, bounded)
            if seconds(pattern, use, text) > ALLOWED:
                return f"more than {ALLOWED} s over {text[:20]!r} … {text[-5:]!r}"
    return None


def seconds(pattern, use, text):
    """Return the CPU time of one use, cut off when it is more than allowed."""
    start = time.process_time()
    signal.setitimer(signal.ITIMER_VIRTUAL, ALLOWED)
    try:
        if use == "search":
            deque(pattern.finditer(text), maxlen=0)
        else:
            getattr(pattern, use)(text)
    except TooSlowError:
        return 2 * ALLOWED
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return time.process_time() - start


def test_the_attack_finds_expressions_that_are_known_to_be_slow():
    for slow in (r"\s+$", r"(a|aa)+$", r"\w+\s*:", r"^(.*)\s*\|\s*x"):
        assert slow_attack(re.compile(slow)), slow
    for quick in (r"\d{4}", r"(?<!\s)\s++x", r"^#{1,6} "):
        assert slow_attack(re.compile(quick)) is None, quick


@pytest.mark.slow
def test_no_expression_of_ours_is_slower_than_linear(patterns):
    assert len(patterns) > 100
    attacked = {
        f"{where}: {pattern.pattern[:300]}": slow_attack(pattern, use, where) for pattern, where, use in patterns
    }
    slow = {pattern: attack for pattern, attack in attacked.items() if attack}
    assert slow == {}

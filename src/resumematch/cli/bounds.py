"""How long a command may take over its documents and how much memory, and the table of all limits."""

import contextlib
import signal
import sys
from collections.abc import Callable, Iterator
from functools import wraps
from pathlib import Path
from types import FrameType
from typing import Any

from resumematch.errors import UnreadableInput

Command = Callable[..., int]

SECONDS = 60
"""Time of a command. A long résumé takes under 2 s; a minute is a hang, or a file made to cause one."""

MEGABYTES = 4096
"""Memory a command may ask for on top of the loaded program; four times what rank gives a document, since it also draws
the report's pictures."""


def bounded(command: Command) -> Command:
    """Run a command under the limits of time and memory, for which it raises UnreadableInput."""

    @wraps(command)
    def run(*arguments: Any, **options: Any) -> int:
        with _deadline(SECONDS), _memory(MEGABYTES):
            return command(*arguments, **options)

    return run


def limits_table() -> str:
    """Return all limits, a line each."""
    from resumematch.readers.limits import LIMITS

    rows = [
        *LIMITS,
        ("time", f"{SECONDS} s a command", "rank: a document, --time-limit"),
        ("memory", f"{MEGABYTES:,} MB a command", "rank: 1,024 MB a document, --memory-limit"),
    ]
    return "\n".join(f"{name:<22} {value:<26} {note}".rstrip() for name, value, note in rows)


@contextlib.contextmanager
def _deadline(seconds: float) -> Iterator[None]:
    if not hasattr(signal, "SIGALRM"):  # Windows has no alarm; the limits on size must do
        yield
        return

    def stop(_signal: int, _frame: FrameType | None) -> None:
        advice = f"took longer than {seconds:g} s and was given up; export it again from its program."
        raise UnreadableInput("the document", "timeout", advice)

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@contextlib.contextmanager
def _memory(megabytes: int) -> Iterator[None]:
    try:
        with _capped(megabytes):
            yield
    except MemoryError:
        advice = f"needs more than {megabytes:,} MB of memory; export it again from its program."
        raise UnreadableInput("the document", "memory", advice) from None


@contextlib.contextmanager
def _capped(megabytes: int) -> Iterator[None]:
    if sys.platform != "linux":  # elsewhere the kernel does not enforce it
        yield
        return
    import resource

    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = used + megabytes * 1024 * 1024
    for limit in (soft, hard):
        wanted = wanted if limit == resource.RLIM_INFINITY else min(wanted, limit)
    resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))

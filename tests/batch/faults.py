"""Workers that do what a hostile document may do: hang, die, eat memory."""

import os
import resource
import signal
import time
from pathlib import Path

from resumematch.batch.task import Task
from resumematch.batch.work import start as real_start
from resumematch.batch.work import work as real_work
from resumematch.model.ranking import Row


def start() -> None:
    """Cap the memory as a real worker does, so that an explosion ends in this process."""
    limit = 2 << 30
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def start_ailing(folder: Path, times: int) -> None:
    """Die before any work is taken, as often as told; the folder counts."""
    if len(list(folder.iterdir())) < times:
        (folder / str(os.getpid())).touch()
        os.kill(os.getpid(), signal.SIGKILL)


def work(task: Task) -> Row:
    """Misbehave as the address says."""
    misbehave(task.address)
    return Row(name=task.address, address=task.address, score=float(len(task.address)))


def start_real(against, limits) -> None:
    real_start(against, limits)


def work_real(task: Task) -> Row | None:
    """The real worker, but for documents whose name says how they misbehave."""
    misbehave(task.address)
    return real_work(task)


def misbehave(address: str) -> None:
    if "hang" in address:
        time.sleep(1000)
    if "segfault" in address:
        os.kill(os.getpid(), signal.SIGSEGV)
    if "exit" in address:
        os._exit(3)
    if "explode" in address:
        bytearray(16 << 30)

"""A shard as a process of its own: tasks as JSON on standard input, rows as JSON lines on standard output.

A cluster's worker may not have children of its own (Dask's are daemons), and must outlive what a document does to
memory; a fresh interpreter with the supervisor inside gives both.
"""

import base64
import json
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from resumematch.batch.calls import start, work
from resumematch.batch.supervise import supervise
from resumematch.batch.task import Against, Limits, Task
from resumematch.model.options import Options


def run_shard(payload: str) -> list[dict[str, Any]]:
    """Run a shard in a fresh interpreter and return its rows as dicts. Raises RuntimeError when it dies as a whole."""
    command = [sys.executable, "-m", "resumematch.batch.shard"]
    done = subprocess.run(command, input=payload, capture_output=True, text=True, check=False)  # noqa: S603 - our own module
    if done.returncode:
        raise RuntimeError(f"a shard ended with exit code {done.returncode}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def pack(against: Against, tasks: Sequence[Task], limits: Limits, jobs: int) -> str:
    """Write a shard as JSON."""
    options = against.options
    return json.dumps(
        {
            "side": against.side,
            "name": against.name,
            "data": base64.b64encode(against.data).decode(),
            "html": str(against.html) if against.html else None,
            "redact": against.redact,
            "options": dict(options.items()),
            "taxonomy": str(options.taxonomy) if options.taxonomy else None,
            "limits": [limits.seconds, limits.megabytes],
            "jobs": jobs,
            "tasks": [[task.address, task.number, task.done] for task in tasks],
        }
    )


def main() -> None:
    """Read a shard, run it, write its rows."""
    given = json.load(sys.stdin)
    seconds, megabytes = given["limits"]
    limits = Limits(seconds=seconds, megabytes=megabytes)
    tasks = [Task(address=address, number=number, done=done) for address, number, done in given["tasks"]]
    arguments = (_against(given), limits)
    for task, row in supervise(tasks, work=work, start=start, arguments=arguments, jobs=given["jobs"], limits=limits):
        kept = {"address": task.address, "kept": True} if row is None else row.to_dict()
        sys.stdout.write(json.dumps(kept) + "\n")


def _against(given: dict[str, Any]) -> Against:
    chosen = given["options"]
    options = Options(
        role=chosen["role"],
        today=date.fromisoformat(chosen["today"]),
        taxonomy=Path(given["taxonomy"]) if given["taxonomy"] else None,
        select=tuple(filter(None, chosen["select"].split(","))),
        ignore=tuple(filter(None, chosen["ignore"].split(","))),
    )
    html = Path(given["html"]) if given["html"] else None
    data = base64.b64decode(given["data"])
    return Against(
        side=given["side"], name=given["name"], data=data, options=options, html=html, redact=given["redact"]
    )


if __name__ == "__main__":
    main()

"""A real Dask cluster on loopback; one of its two workers is killed in the middle."""

import subprocess
import sys
import time
from concurrent.futures import FIRST_COMPLETED, Future
from datetime import date

import pytest

from resumematch.batch.cluster import in_turn
from resumematch.batch.rank import Plan, against, rank
from resumematch.model.options import Options
from resumematch.model.ranking import best_first

JOB = b"# ML Engineer\n\n## Requirements\n\n- Python and SQL\n- Docker or Kubernetes\n- 3+ years of experience\n"
RESUME = (
    "# Ada Example\n\nada@example.com\n\n## Experience\n\n"
    "### ML Engineer — Acme\n*2020 – 2022*\n\n- Shipped {n} Python models.\n"
)


@pytest.fixture
def cluster(tmp_path):
    scheduler_file = tmp_path / "scheduler.json"
    common = ["--scheduler-file", str(scheduler_file)]
    start = [
        sys.executable,
        "-m",
        "distributed.cli.dask_scheduler",
        *common,
        "--host",
        "127.0.0.1",
        "--port",
        "0",
        "--no-dashboard",
    ]
    worker = [
        sys.executable,
        "-m",
        "distributed.cli.dask_worker",
        *common,
        "--nthreads",
        "1",
        "--no-nanny",
        "--no-dashboard",
    ]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": tmp_path}
    processes = [subprocess.Popen(start, **quiet)]
    deadline = time.monotonic() + 30
    while not scheduler_file.exists():
        assert time.monotonic() < deadline
        time.sleep(0.1)
    processes += [subprocess.Popen(worker, **quiet) for _ in range(2)]
    import json

    yield json.loads(scheduler_file.read_text())["address"], processes
    for process in processes:
        process.kill()
        process.wait()


@pytest.mark.slow
@pytest.mark.enable_socket
def test_a_cluster_that_loses_a_worker_gives_the_same_rows(cluster, tmp_path, monkeypatch):
    monkeypatch.setattr("resumematch.batch.cluster.SHARD", 4)
    address, processes = cluster
    folder = tmp_path / "cvs"
    folder.mkdir()
    for n in range(24):
        (folder / f"cv{n:02}.md").write_text(RESUME.format(n=n + 2), "utf-8")
    (tmp_path / "job.md").write_bytes(JOB)
    one = against(tmp_path / "job.md", "job", Options(today=date(2026, 11, 23)))
    files = [str(path) for path in sorted(folder.iterdir())]
    rows = []
    for row in rank(files, one, Plan(jobs=1, cluster=address)):
        if not rows:
            processes[1].kill()  # a worker dies with shards in its hands
        rows.append(row)
    local = sorted(rank(files, one, Plan(jobs=2)), key=best_first)
    assert sorted(rows, key=best_first) == local
    assert [row.error for row in rows] == [None] * 24


def test_a_window_of_shards_is_in_flight_and_each_is_handed_out_once(monkeypatch):
    made, flying, most = [], set(), 0

    def payloads():
        for number in range(20):
            made.append(number)
            yield str(number)

    def submit(payload):
        nonlocal most
        future = Future()
        future.payload = payload
        flying.add(future)
        most = max(most, len(flying))
        return future

    def first_of(pending, return_when):
        assert return_when == FIRST_COMPLETED
        assert len(made) - len(done) <= 4
        one = min(pending, key=lambda future: int(future.payload))
        one.set_result([{"payload": one.payload}])
        flying.remove(one)
        return {one}, pending - {one}

    monkeypatch.setattr("resumematch.batch.cluster.wait", first_of)
    done = []
    for future in in_turn(payloads(), submit, lambda: 4):
        done.append(future.result()[0]["payload"])
    assert done == [str(number) for number in range(20)]
    assert most == 4


def test_a_window_that_shrinks_below_what_is_in_flight_hands_out_nothing_until_it_fits():
    sizes = iter([3, 1, 1, 1, 5])
    futures = []

    def submit(payload):
        futures.append(Future())
        futures[-1].set_result([payload])
        return futures[-1]

    found = [future.result()[0] for future in in_turn(iter("abcde"), submit, lambda: next(sizes, 1))]
    assert sorted(found) == list("abcde")

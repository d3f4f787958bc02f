"""rank from the command line: tables, the same bytes whatever the workers, faults, kills."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
import time

import pytest

TODAY = ("--today", "2026-11-23", "-q")
GOOD = """# {name}

{slug}@example.com

## Experience

### ML Engineer — Example Freight {number}
*Jan 2020 – present*

- Shipped a pricing model with Python and PyTorch to {number} depots; late deliveries fell by 1{number} %.
- Set up drift monitoring with Prometheus and cut time to detect from 9 days to 1.
- Built the Airflow pipelines that feed the model every night.

## Skills

Python, SQL, Docker
"""


def fill(folder, count, start=0):
    folder.mkdir(exist_ok=True)
    for number in range(start, start + count):
        name = f"Person {chr(65 + number % 26)}{number}"
        text = GOOD.format(name=name, slug=f"p{number}", number=number % 10)
        (folder / f"cv{number:03}.md").write_text(text, "utf-8")
    return folder


def ranking(examples, folder, *rest):
    command = ("-m", "resumematch", "rank", "--job", examples / "job.md", folder, *rest)
    return [sys.executable, *map(str, command)]


@pytest.fixture
def folder(tmp_path):
    return fill(tmp_path / "cvs", 6)


def rows_of(text):
    return list(csv.DictReader(io.StringIO(text)))


@pytest.mark.slow
def test_the_bytes_are_the_same_whatever_the_number_of_workers(run, examples, folder, tmp_path):
    (folder / "empty.pdf").write_bytes(b"")
    outputs = set()
    for jobs in (1, 3):
        out = tmp_path / f"{jobs}.csv"
        done = run("rank", "--job", examples / "job.md", folder, "-o", out, "--jobs", jobs, *TODAY)
        assert done.returncode == 1  # one could not be read
        outputs.add(out.read_bytes())
    assert len(outputs) == 1
    rows = rows_of(outputs.pop().decode())
    assert len(rows) == 7
    assert [row["error"] for row in rows] == [""] * 6 + ["empty"]
    scores = [float(row["score"]) for row in rows[:6]]
    assert scores == sorted(scores, reverse=True)


@pytest.mark.slow
def test_one_resume_against_many_ads_shows_the_market(run, examples, folder, tmp_path):
    ads = tmp_path / "ads"
    ads.mkdir()
    text = (examples / "job.md").read_text("utf-8")
    for number in range(3):
        (ads / f"ad{number}.md").write_text(text, "utf-8")
    done = run("rank", "--resume", folder / "cv000.md", ads, "--format", "json", "--html", tmp_path / "html", *TODAY)
    found = json.loads(done.stdout)
    assert done.returncode == 0
    assert found["market"]["ads"] == 3
    assert found["market"]["gaps"][0]["ads"] == 3
    pages = sorted(path.name for path in (tmp_path / "html").iterdir())
    assert pages == ["00001-ad0-md.html", "00002-ad1-md.html", "00003-ad2-md.html", "index.html"]
    assert 'href="00001-ad0-md.html"' in (tmp_path / "html" / "index.html").read_text("utf-8")


@pytest.mark.slow
def test_shards_together_hold_the_whole(run, examples, folder, tmp_path):
    def ranked(*more):
        out = tmp_path / "out.jsonl"
        run("rank", "--job", examples / "job.md", folder, "-o", out, "--jobs", "1", *more, *TODAY)
        return out.read_text("utf-8").splitlines()

    parts = ranked("--shard", "1/2") + ranked("--shard", "2/2")
    assert sorted(parts) == sorted(ranked())


@pytest.mark.slow
def test_a_killed_run_goes_on_and_ends_as_an_undisturbed_one(run, examples, tmp_path):
    folder, out = fill(tmp_path / "cvs", 40), tmp_path / "out.csv"
    command = ["rank", "--job", str(examples / "job.md"), str(folder), "--jobs", "1", *TODAY]
    process = subprocess.Popen([sys.executable, "-m", "resumematch", *command, "-o", str(out)], start_new_session=True)
    journal = tmp_path / ".out.csv.rows"
    deadline = time.monotonic() + 60
    while not (journal.exists() and journal.read_text("utf-8").count("\n") > 12):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    kept = journal.read_text("utf-8").count("\n") - 1
    assert not out.exists()
    assert 10 < kept < 40
    assert run(*command, "-o", out, "--continue").returncode == 0
    assert run(*command, "-o", tmp_path / "whole.csv").returncode == 0
    assert out.read_bytes() == (tmp_path / "whole.csv").read_bytes()
    assert not journal.exists()


@pytest.mark.slow
def test_a_killed_parent_leaves_no_worker_behind(examples, tmp_path):
    folder = fill(tmp_path / "cvs", 60)
    command = ranking(examples, folder, "--jobs", "2")
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    time.sleep(4)
    process.kill()
    process.wait()
    deadline = time.monotonic() + 30
    while alive := _in_group(process.pid):
        assert time.monotonic() < deadline, alive
        time.sleep(0.2)


def _in_group(group):
    listed = subprocess.run(["ps", "-eo", "pgid=,pid=,stat="], capture_output=True, text=True, check=True).stdout
    rows = [line.split() for line in listed.splitlines()]
    return [row for row in rows if row[0] == str(group) and not row[2].startswith("Z")]


@pytest.mark.slow
def test_ctrl_c_keeps_the_finished_rows(examples, tmp_path):
    folder, out = fill(tmp_path / "cvs", 200), tmp_path / "out.csv"
    command = ranking(examples, folder, "-o", out)
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True)
    journal = tmp_path / ".out.csv.rows"
    deadline = time.monotonic() + 60
    while not (journal.exists() and journal.read_text("utf-8").count("\n") > 5):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGINT)
    said = process.communicate(timeout=60)[1]
    assert process.returncode == 130
    assert "--continue goes on" in said
    assert "Traceback" not in said
    assert journal.read_text("utf-8").count("\n") > 5


@pytest.mark.slow
def test_no_input_is_written_over(run, examples, folder):
    ad = folder / "ad.csv"
    ad.write_bytes((examples / "job.md").read_bytes())
    resume = next(folder.glob("*.md")).rename(folder / "cv.jsonl")
    before = {path: path.read_bytes() for path in folder.iterdir()}
    for job, out in ((ad, ad), (ad, resume), (examples / "job.md", folder / "sub" / ".." / "ad.csv")):
        (folder / "sub").mkdir(exist_ok=True)
        done = run("rank", "--job", job, resume, ad, "-o", out, *TODAY)
        assert (done.returncode, "one of the inputs" in done.stderr) == (2, True)
    done = run("rank", "--job", ad, resume, "--html", folder, *TODAY)
    assert (done.returncode, "holds inputs" in done.stderr) == (2, True)
    assert {path: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before


@pytest.mark.slow
def test_redaction_leaves_no_name_in_rows_index_or_reports(run, examples, tmp_path):
    folder = fill(tmp_path / "cvs", 2)
    for path in sorted(folder.iterdir()):
        named = folder / f"Quentin_Ashgrove_{path.name}"
        named.write_text(path.read_text("utf-8").replace("Person A0", "Petra Quill"), "utf-8")
        path.unlink()
    for form in ("csv", "jsonl", "text", "json"):
        out = ("-o", tmp_path / f"out.{form}") if form in ("csv", "jsonl") else ("--format", form)
        html = tmp_path / f"html-{form}"
        done = run(
            "rank", "--job", examples / "job.md", folder, *out, "--html", html, "--redact", "--jobs", "1", *TODAY
        )
        assert done.returncode == 0
        told = done.stdout if form in ("text", "json") else (tmp_path / f"out.{form}").read_text("utf-8")
        pages = {path.name: path.read_text("utf-8") for path in html.iterdir()}
        assert sorted(pages) == ["00001.html", "00002.html", "index.html"]
        assert "00001.md" in told
        assert "00001.md" in pages["index.html"]
        for text in (told, done.stderr, *pages.values()):
            assert not [secret for secret in ("Ashgrove", "Petra", "Quill", "p0@example.com") if secret in text]
    done = run("rank", "--resume", sorted(folder.iterdir())[0], examples / "job.md", "--redact", *TODAY)
    assert "Ashgrove" not in done.stdout
    assert "job.md" in done.stdout


@pytest.mark.slow
def test_the_journal_of_a_run_that_stopped_holds_nothing_of_the_text(examples, tmp_path):
    folder, journal = fill(tmp_path / "cvs", 60), tmp_path / ".out.csv.rows"
    process = subprocess.Popen(ranking(examples, folder, "-o", tmp_path / "out.csv", *TODAY), start_new_session=True)
    deadline = time.monotonic() + 60
    while not (journal.exists() and journal.read_text("utf-8").count("\n") > 3):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    kept = journal.read_text("utf-8")
    assert "cv000.md" in kept
    for secret in ("Person A0", "p0@example.com", "Example Freight", "late deliveries"):
        assert secret not in kept


@pytest.mark.slow
def test_an_output_may_be_an_address(run, examples, folder, tmp_path):
    one = next(folder.glob("*.md"))
    done = run("rank", "--job", examples / "job.md", one, "-o", f"file://{tmp_path}/out.csv", "--jobs", 1, *TODAY)
    assert done.returncode == 0
    assert len(rows_of((tmp_path / "out.csv").read_text("utf-8"))) == 1
    done = run("rank", "--job", examples / "job.md", one, "-o", "no-such-store://bucket/out.csv", "--jobs", 1, *TODAY)
    assert (done.returncode, "no-such-store" in done.stderr) == (2, True)
    assert "Traceback" not in done.stderr

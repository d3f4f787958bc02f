"""The commands as scripts use them: exit codes, streams, determinism, bad input."""

import json
import os

import pytest

ROOT_TODAY = ("--today", "2026-11-23")


@pytest.fixture(scope="module")
def scanned(run, examples):
    return run("scan", examples / "resume.pdf", "--format", "json", *ROOT_TODAY)


def test_a_scan_prints_json_on_standard_output_and_nothing_else(scanned):
    assert (scanned.returncode, scanned.stderr) == (0, "")
    report = json.loads(scanned.stdout)
    assert (report["schema_version"], report["kind"]) == (1, "resume")
    assert len(report["skills"]) > 10
    assert len(report["bullets"]) > 5


def test_every_quote_is_a_piece_of_the_text(scanned):
    report = json.loads(scanned.stdout)
    text, seen = report["document"]["text"], 0

    def walk(value):
        nonlocal seen
        if isinstance(value, dict):
            if isinstance(value.get("quote"), str) and value.get("start") is not None:
                seen += 1
                assert value["quote"] == text[value["start"] : value["end"]]
            if "spelling" in value:
                seen += 1
                assert value["text"] == text[value["start"] : value["end"]]
            for item in value.values():
                walk(item)
        elif isinstance(value, list):
            for item in value:
                walk(item)

    walk(report)
    assert seen > 50


@pytest.mark.slow
def test_the_same_command_gives_the_same_bytes_whatever_the_hash_seed(run, examples):
    outputs = set()
    for seed in ("1", "2"):
        env = {**os.environ, "PYTHONHASHSEED": seed}
        for form in ("json", "text", "html"):
            done = run("compare", examples / "resume.pdf", examples / "job.md", "--format", form, *ROOT_TODAY, env=env)
            assert done.returncode == 0
            outputs.add((form, done.stdout))
    assert len(outputs) == 3


def test_a_job_ad_is_told_from_a_resume(run, examples):
    done = run("scan", examples / "job.md", "--format", "json", *ROOT_TODAY)
    assert json.loads(done.stdout)["kind"] == "job"


def test_standard_input_is_read(run, examples):
    done = run("scan", "-", "--format", "json", *ROOT_TODAY, stdin=(examples / "job.md").read_text("utf-8"))
    assert json.loads(done.stdout)["kind"] == "job"


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("scan",), 2, "FILE"),
        (("scan", "nowhere.pdf"), 3, "no such file"),
        (("scan", "{job}", "--role", "astronaut"), 2, "astronaut"),
        (("scan", "{job}", "--today", "tomorrow"), 2, "2026-01-31"),
        (("scan", "{job}", "--select", "no-such-rule"), 2, "no-such-rule"),
        (("compare", "-", "-"), 2, "standard input"),
        (("scan", "{job}", "-o", "{job}"), 2, "one of the inputs"),
        (("scan", "{job}", "-o", "/nowhere/at/all.txt"), 2, "cannot be written"),
        (("rules", "no-such-rule"), 2, "no-such-rule"),
        (("rank", "x.pdf"), 2, "--job"),
        (("frobnicate",), 2, "frobnicate"),
    ],
)
def test_what_is_wrong_is_said_in_a_line_with_the_right_exit_code(run, examples, arguments, code, says):
    done = run(*(argument.format(job=examples / "job.md") for argument in arguments))
    assert done.returncode == code
    assert done.stdout == ""
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_fail_on_turns_findings_into_exit_code_1(run, examples):
    assert run("scan", examples / "resume.pdf", "--fail-on", "warning", *ROOT_TODAY).returncode == 1
    assert run("scan", examples / "resume.pdf", "--fail-on", "warning", "--select", "no-email").returncode == 0


def test_redaction_leaves_no_name_and_no_contact(run, examples, scanned):
    contact = json.loads(scanned.stdout)["contact"]
    for form in ("text", "json", "html"):
        done = run("scan", examples / "resume.pdf", "--redact", "--format", form, *ROOT_TODAY)
        assert done.returncode == 0
        for secret in (contact["name"], *contact["name"].split(), *contact["emails"], *contact["phones"]):
            assert secret not in done.stdout


def test_a_settings_file_is_read_and_a_wrong_one_refused(run, examples, tmp_path):
    (tmp_path / "resumematch.toml").write_text('select = ["no-email"]\n')
    done = run("scan", examples / "resume.pdf", "--format", "json", cwd=tmp_path)
    assert json.loads(done.stdout)["receipt"]["options"]["select"] == "no-email"
    (tmp_path / "resumematch.toml").write_text("colour = 3\n")
    assert run("scan", examples / "resume.pdf", cwd=tmp_path).returncode == 2


def test_the_terminal_view_has_no_colour_when_piped_and_fits_its_width(run, examples):
    done = run("compare", examples / "resume.pdf", examples / "job.md", *ROOT_TODAY)
    assert "\x1b" not in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 100

"""`diff` as scripts use it: exit codes, streams, bad input, redaction."""

import json

import pytest

TODAY = ("--today", "2026-11-23")
OLD = """# Mara Lindqvist
mara@example.com · +1 555 0100

## Experience
### ML Engineer, Norrhav AB
Jan 2021 – present
- Deployed models to Kubernetes and cut p99 latency from 120 ms to 45 ms.
- Trained ranking models in PyTorch and raised click-through by 12%.
"""


@pytest.fixture
def versions(tmp_path):
    old, new = tmp_path / "old.md", tmp_path / "new.md"
    old.write_text(OLD, "utf-8")
    new.write_text(OLD.replace(" and raised click-through by 12%", " for Mara Lindqvist's team"), "utf-8")
    return old, new


def test_a_loss_is_exit_code_1_and_said_first(run, versions):
    done = run("diff", *versions, *TODAY)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.splitlines()[0] == "old.md → new.md: lost 1 number; gained none"
    assert "12%" in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 100


def test_a_file_held_against_itself_is_exit_code_0(call, versions):
    done = call("diff", versions[0], versions[0], *TODAY)
    assert (done.returncode, done.stdout) == (0, "old.md → old.md: nothing differs\n")


def test_a_gain_alone_is_exit_code_0(call, versions):
    done = call("diff", *reversed(versions), "--format", "json", *TODAY)
    assert done.returncode == 0
    found = json.loads(done.stdout)
    assert (found["kind"], found["loses"]) == ("diff", False)
    assert [amount["quote"] for amount in found["numbers"]["gained"]] == ["12%"]


def test_findings_of_the_newer_version_count_when_asked_for(call, versions):
    asked = ("--fail-on", "info", *TODAY)
    assert call("diff", versions[0], versions[0], *asked).returncode == 2  # info is no bar of --fail-on
    assert call("diff", versions[1], versions[1], "--fail-on", "warning", *TODAY).returncode == 1
    assert call("diff", versions[1], versions[1], "--fail-on", "error", "--select", "no-email").returncode == 0


def test_the_older_version_may_come_from_standard_input(call, versions):
    done = call("diff", "-", versions[1], *TODAY, stdin=OLD)
    assert done.returncode == 1
    assert "lost 1 number" in done.stdout


@pytest.mark.parametrize("form", ["text", "json"])
def test_redaction_hides_the_person_in_both_versions(call, versions, form):
    done = call("diff", *versions, "--redact", "--format", form, *TODAY)
    assert done.returncode == 1
    assert "12%" in done.stdout
    for secret in ("Mara", "Lindqvist", "mara@example.com", "555"):
        assert secret not in done.stdout


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("{old}",), 2, "NEW"),
        (("-", "-"), 2, "standard input"),
        (("{old}", "nowhere.pdf"), 3, "no such file"),
        (("{old}", "{new}", "--format", "html"), 2, "html"),
        (("{old}", "{new}", "-o", "{new}"), 2, "one of the inputs"),
        (("{old}", "{new}", "--select", "no-such-rule"), 2, "no-such-rule"),
    ],
)
def test_what_is_wrong_is_said_with_the_right_exit_code(call, versions, arguments, code, says):
    named = dict(zip(("old", "new"), versions, strict=True))
    done = call("diff", *(argument.format(**named) for argument in arguments))
    assert (done.returncode, done.stdout) == (code, "")
    assert says in done.stderr
    assert "Traceback" not in done.stderr

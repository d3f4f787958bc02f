"""No text of a stranger, and no file name, sends a command to the terminal."""

import pytest

RED, TITLE, BELL = "\x1b[31m", "\x1b]0;owned\x07", "\x07"
RESUME = f"""# Ada {RED}Example

ada@example.com

## Experience

### ML {TITLE}Engineer — Acme
*2020 – 2022*

- Kept the nightly retraining of eleven models going for four teams, with checks on each, and a roll-back.
- Wrote down how the service is run, what fails, and what to do then, for everybody who is on call after hours.
- Shipped{BELL} a model in \u009b31mPython \u202eevil\u202c that cut costs by 12% {RED}
"""


@pytest.mark.parametrize("form", ["text", "html", "json"])
def test_no_escape_of_the_text_is_printed(run, tmp_path, form):
    (tmp_path / "cv.md").write_text(RESUME, "utf-8")
    done = run("scan", tmp_path / "cv.md", "--as", "resume", "--format", form)
    assert done.returncode == 0
    assert "Python" in done.stdout
    assert not set(done.stdout) & {"\x1b", "\x07", "\x9b", "\u202e", "\u202c"}


def test_no_escape_of_a_file_name_is_printed(run, tmp_path):
    name = f"{RED}cv{BELL}.md"
    missing = run("scan", name, cwd=tmp_path)
    (tmp_path / name).write_text(RESUME, "utf-8")
    found = run("scan", name, "--as", "resume", cwd=tmp_path)
    assert (missing.returncode, found.returncode) == (3, 0)
    for shown in (missing.stderr, found.stdout):
        assert "cv" in shown
        assert not set(shown) & {"\x1b", "\x07"}

"""Writes a result where the user wants it, and turns findings into an exit code."""

import os
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from resumematch.batch.replace import replace_file
from resumematch.cli.options import Out
from resumematch.errors import WrongUsage
from resumematch.model.finding import SEVERITIES, Finding
from resumematch.model.report import ComparisonReport, Report


def write(text: str, output: Path | None, *inputs: str) -> None:
    """Write to the file, atomically, or to standard output. Never over one of the inputs."""
    if output is None:
        _print(text.encode())
    else:
        write_bytes(text.encode(), output, *inputs)


def write_bytes(data: bytes, output: Path, *inputs: str) -> None:
    """Write to the file, atomically. Never over one of the inputs."""
    spare(output, inputs)
    try:
        replace_file(output, data)
    except OSError as error:
        raise WrongUsage(f"{output} cannot be written ({error.strerror}); choose another place.") from None


def spare(output: Path, inputs: Iterable[str]) -> None:
    """Raise WrongUsage when a file to write is one of the inputs, under whatever name."""
    try:
        same = output.exists() and any(Path(path).exists() and output.samefile(path) for path in inputs if path != "-")
    except OSError as error:  # a folder that may not be looked into
        raise WrongUsage(f"{output} cannot be written ({error.strerror}); choose another place.") from None
    if same:
        raise WrongUsage(f"{output} is one of the inputs; choose another file to write to.")


def _print(data: bytes) -> None:
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        # What is still buffered would fail again, loudly, when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise WrongUsage(f"standard output cannot be written ({error.strerror}); choose another place.") from None


def show(report: Report, out: Out, inputs: tuple[str, ...], source: Path | bytes | None = None) -> None:
    """Render a report in the form asked for and write it; `source` is the résumé's file, for pictures of its pages."""
    if out.redact:
        from resumematch.render.redact import redact

        report, source = redact(report), None
    write(_render(report, out, source), out.output, *inputs)


def _render(report: Report, out: Out, source: Path | bytes | None) -> str:
    if out.form == "json":
        from resumematch.render.json import to_json

        return to_json(report)
    if out.form == "html":
        from resumematch.render.html import to_html

        return to_html(report, source.read_bytes() if isinstance(source, Path) else source)
    from resumematch.render.terminal import to_terminal

    color, width = terminal_style(out)
    return to_terminal(report, color=color, width=width, full=out.full)


def terminal_style(out: Out) -> tuple[bool, int]:
    """Tell whether to colour, and how many columns there are: colour only on a terminal."""
    on_terminal = out.output is None and sys.stdout.isatty()
    width = shutil.get_terminal_size().columns if on_terminal else 100
    return out.color and on_terminal and "NO_COLOR" not in os.environ, width


def exit_code(report: Report, fail_on: str) -> int:
    """Return 1 when a finding is at or above the severity asked for, else 0."""
    if fail_on == "never":
        return 0
    bar = SEVERITIES.index(fail_on)
    return int(any(SEVERITIES.index(finding.severity) <= bar for finding in all_findings(report)))


def all_findings(report: Report) -> Iterable[Finding]:
    """Yield the findings of a report and of the reports in it."""
    if isinstance(report, ComparisonReport):
        yield from report.resume.findings
        yield from report.job.findings
    yield from report.findings

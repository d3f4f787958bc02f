"""The inside of a worker process: one side read once, then a row for every document."""

import gc
import hashlib
import re
import signal
import sys
from pathlib import Path

from resumematch.batch.addresses import load, name_of
from resumematch.batch.replace import replace_file
from resumematch.batch.task import Against, Limits, Task
from resumematch.errors import UnreadableInput
from resumematch.model.document import Document
from resumematch.model.ranking import Row
from resumematch.model.report import ComparisonReport, JobReport, ResumeReport
from resumematch.pipeline import hold, scan_job, scan_resume
from resumematch.readers import read

MOST_EDITS = 5

_against: Against | None = None
_fixed: ResumeReport | JobReport | None = None


def start(against: Against, limits: Limits) -> None:
    """Make this process ready: read the side that stays, then cap the memory a document may take."""
    global _against, _fixed
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's business
    _against = against
    document = read(against.data, against.name)
    scan = scan_resume if against.side == "resume" else scan_job
    _fixed = scan(document, against.options, advise=against.html is not None)
    gc.freeze()  # what is loaded stays: no search for garbage need walk through it again
    _cap_memory(limits.megabytes)


def work(task: Task) -> Row | None:
    """Return the row of one document, or None when the row of an earlier run still holds.

    Never raises for what a document does: one bad document costs its own row.
    """
    name = name_of(task.address)
    digest: str | None = None
    try:
        source = load(task.address)
        digest = _digest(source)
        if task.done is not None and digest == task.done:
            return None
        return _row(task, source, digest)
    except UnreadableInput as error:
        return Row(name=name, address=task.address, sha256=digest, error=error.reason, message=error.advice)
    except MemoryError:
        return Row(name=name, address=task.address, sha256=digest, error="memory", message="took too much memory.")
    except Exception as error:  # the message may hold the document's text: the type alone is said
        return Row(name=name, address=task.address, sha256=digest, error="crash", message=type(error).__name__)


def _digest(source: Path | bytes) -> str | None:
    if isinstance(source, bytes):
        return hashlib.sha256(source).hexdigest()
    try:
        with source.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None  # the reader says what is wrong


def _row(task: Task, source: Path | bytes, digest: str | None) -> Row:
    against = _against
    assert against is not None  # start() ran
    report = compare_with(_fixed, read(source, name_of(task.address)), against)
    file = _write_report(report, source, task, against) if against.html else None
    return row_of(report, task.address, digest, file)


def compare_with(fixed: ResumeReport | JobReport | None, document: Document, against: Against) -> ComparisonReport:
    """Hold a document against the side that stays; without findings when no report shows them."""
    options, advise = against.options, against.html is not None
    if isinstance(fixed, JobReport):
        return hold(scan_resume(document, options, advise=advise), fixed, options, advise=advise)
    assert fixed is not None  # start() ran
    return hold(fixed, scan_job(document, options, advise=advise), options, advise=advise)


def row_of(report: ComparisonReport, address: str, digest: str | None, file: str | None = None) -> Row:
    """Turn a comparison into its row."""
    fit, resume = report.comparison.fit, report.resume
    steps = [step for step in report.comparison.plan if step.skill]
    return Row(
        name=name_of(address), address=address, sha256=digest,
        score=fit.score, floor=fit.floor, ceiling=fit.ceiling, grade=fit.grade,
        required_met=fit.required.met, required_total=fit.required.total,
        preferred_met=fit.preferred.met, preferred_total=fit.preferred.total,
        gaps=tuple(gap.id for gap in report.comparison.gaps if gap.kind == "learn-it"),
        edits=tuple(f"{step.skill} +{step.gain:.1f}" for step in steps[:MOST_EDITS]),
        rung=resume.guide.level.title if resume.guide.level else None,
        readable=resume.scores.readable.value, experience_months=resume.resume.experience_months,
        title=report.job.job.title, report=file,
    )  # fmt: skip


def _write_report(report: ComparisonReport, source: Path | bytes, task: Task, against: Against) -> str:
    from resumematch.render.html import to_html

    assert against.html is not None  # the caller has looked
    # The input's name is a stranger's: only letters and digits of it reach the file system.
    slug = re.sub(r"[^a-z0-9]+", "-", name_of(task.address).lower()).strip("-")[:60] or "document"
    if against.redact:
        from resumematch.render.redact import redact

        name, page = f"{task.number:05}.html", to_html(redact(report), None)
    else:
        resume_file = against.data if against.side == "resume" else source
        data = resume_file.read_bytes() if isinstance(resume_file, Path) else resume_file
        name, page = f"{task.number:05}-{slug}.html", to_html(report, data)
    try:
        replace_file(against.html / name, page.encode())
    except OSError as error:
        advice = f"was read, but its report cannot be written ({error.strerror})."
        raise UnreadableInput(name, "crash", advice) from None
    return name


def _cap_memory(megabytes: int) -> None:
    if sys.platform != "linux":
        return  # elsewhere the limit is not enforced by the kernel, and the time limit must do
    import resource

    size = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    limit = size + megabytes * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))

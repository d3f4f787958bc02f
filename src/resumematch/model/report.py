"""What a run returns: everything that the terminal, the JSON and the HTML show."""

from dataclasses import dataclass
from typing import Any

from resumematch.model.comparison import Comparison
from resumematch.model.document import Document
from resumematch.model.evidence import TrackRecord
from resumematch.model.finding import Finding, Summary
from resumematch.model.guide import Guide
from resumematch.model.job import JobAd
from resumematch.model.plain import comparison_dict, diff_dict, job_dict, resume_dict
from resumematch.model.resume import Resume
from resumematch.model.revision import Revision
from resumematch.model.scores import Scores


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What it takes to repeat the run."""

    version: str
    rules_version: str
    taxonomy_version: str
    input_sha256: tuple[str, ...]
    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResumeReport:
    """The scan of a résumé."""

    document: Document
    resume: Resume
    record: TrackRecord
    guide: Guide
    findings: tuple[Finding, ...]
    scores: Scores
    summary: Summary
    receipt: Receipt

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain dicts, lists, strings and numbers, as in the JSON."""
        return resume_dict(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class JobReport:
    """The scan of a job ad."""

    document: Document
    job: JobAd
    guide: Guide
    findings: tuple[Finding, ...]
    receipt: Receipt

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain dicts, lists, strings and numbers, as in the JSON."""
        return job_dict(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparisonReport:
    """A résumé held against a job ad; `findings` are the rules about the two together."""

    resume: ResumeReport
    job: JobReport
    comparison: Comparison
    findings: tuple[Finding, ...]
    receipt: Receipt

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain dicts, lists, strings and numbers, as in the JSON."""
        return comparison_dict(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class DiffReport:
    """Two versions of a résumé held against each other."""

    old: ResumeReport
    new: ResumeReport
    revision: Revision
    receipt: Receipt

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain dicts, lists, strings and numbers, as in the JSON."""
        return diff_dict(self)


Report = ResumeReport | JobReport | ComparisonReport

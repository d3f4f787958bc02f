"""Document + Mentions → Resume or JobAd."""

from typing import TYPE_CHECKING, Any

from resumematch.parsing.kind import guess_kind
from resumematch.parsing.resume import parse_resume, with_claims

if TYPE_CHECKING:
    from resumematch.parsing.job import parse_job

__all__ = ["guess_kind", "parse_job", "parse_resume", "with_claims"]


def __getattr__(name: str) -> Any:
    if name == "parse_job":  # a résumé needs none of it, and it is a sixth of what a cold scan imports
        from resumematch.parsing.job import parse_job

        return parse_job
    raise AttributeError(name)

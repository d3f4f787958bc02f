"""A need of the ad × the ledger → what it is worth, by which proof, and why."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from resumematch.matching.ledger import Ledger, Proof, level_at, quote_at
from resumematch.matching.weights import (
    LEVELS,
    LISTED_SHARE,
    MET,
    MONTHS_SLACK,
    NEIGHBOUR,
    SHORT_YEARS,
    SOFT_NEED,
    UMBRELLA,
    UMBRELLA_MEMBERS,
    UMBRELLA_SHARE,
    YEARS_SLACK,
)
from resumematch.model.comparison import Status
from resumematch.model.evidence import Evidence, at_least
from resumematch.model.job import Need
from resumematch.model.taxonomy import Skill, Taxonomy

How = Literal["itself", "implied", "neighbour", "umbrella", "words", "nothing"]
_PEOPLE_SKILLS = ("professional-skills",)  # families of no trade
_STRONGEST_FIRST: tuple[How, ...] = ("itself", "words", "implied", "neighbour", "umbrella", "nothing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """What the résumé gives for one need: `credit` 0–1 by proof, `hint` 0–1 by words without proof."""

    need: Need
    how: How
    credit: float
    hint: float
    best_case: float  # credit if every word without proof were shown as used
    skill: str | None  # the asked alternative that it speaks for
    proof: Proof | None
    evidence: tuple[Evidence, ...]
    short: float | None = None  # years shown, where they are fewer than asked
    weight: float = 1.0  # of this need within its part

    @property
    def status(self) -> Status:
        """Met by proof of the skill or of one that implies it; weak by less; missing by nothing."""
        if self.credit >= MET.value and self.how in ("itself", "implied", "words"):
            return "met"
        if self.credit > 0 or self.hint > 0:
            return "weak"
        return "missing" if self.need.any_of else "unknown"


def weigh_need(need: Need, ledger: Ledger, taxonomy: Taxonomy) -> Worth:
    """Return the best that any alternative of a need is worth."""
    dated = ledger.resume.experience_months is not None
    found = [
        _of_skill(need, skill, proof, how, dated=dated)
        for skill in need.any_of
        for proof in ledger.proofs.values()
        if (how := relation(skill, proof.skill, taxonomy)) is not None
    ]
    found += [worth for term in need.terms if (worth := _of_words(need, term, ledger)) is not None]
    worths = found or [_nothing(need)]
    best_case = max(worth.best_case for worth in worths)
    return replace(max(worths, key=_rank), best_case=best_case, weight=_weight(need, taxonomy))


def _weight(need: Need, taxonomy: Taxonomy) -> float:
    """Return how much a need counts beside others: less when only skills with people are asked for."""
    return SOFT_NEED.value if all(is_of_people(skill, taxonomy) for skill in need.any_of) else 1.0


def is_of_people(skill: str, taxonomy: Taxonomy) -> bool:
    """Tell whether a skill is of no trade: a chef leads and communicates too."""
    entry = taxonomy.skills.get(skill)
    return entry is None or entry.family in _PEOPLE_SKILLS


def _rank(worth: Worth) -> tuple[float, float, int, int]:
    """Order by credit; among equals the asked skill's own proof, then the nearest to it, then the earlier place."""
    place = worth.evidence[0].start if worth.evidence else 0
    return (worth.credit, worth.hint, -_STRONGEST_FIRST.index(worth.how), -place)


def _nothing(need: Need) -> Worth:
    return Worth(need=need, how="nothing", credit=0.0, hint=0.0, best_case=0.0, skill=None, proof=None, evidence=())


def _of_skill(need: Need, asked: str, proof: Proof, how: How, *, dated: bool) -> Worth:
    share = {"neighbour": NEIGHBOUR.value, "umbrella": UMBRELLA.value}.get(how, 1.0)
    months = proof.months if proof.months is not None or not dated else 0
    years = _years_share(need, months)
    credit, hint = LEVELS[proof.level].value * share * years, share * _hint(proof)
    return Worth(
        need=need,
        how=how,
        credit=credit,
        hint=hint,
        best_case=max(credit, LEVELS["used"].value * share if hint else 0.0),
        skill=asked,
        proof=proof,
        evidence=(proof.evidence,) if proof.evidence else (),
        short=months / 12 if years < 1 and months is not None else None,
    )


@lru_cache(maxsize=16_384)  # a plan of edits asks the same some thousand pairs again and again
def relation(asked: str, shown: str, taxonomy: Taxonomy) -> How | None:
    """Return how a shown skill speaks for an asked one, if it does."""
    if asked == shown:
        return "itself"
    if asked in taxonomy.implied(shown) or asked in taxonomy.umbrellas(shown):
        return "implied"
    wanted = taxonomy.skills.get(asked)
    if wanted is not None and shown in wanted.near:
        return "neighbour"
    return "umbrella" if wanted is not None and _hints_at(shown, wanted, taxonomy) else None


def _hints_at(umbrella: str, wanted: Skill, taxonomy: Taxonomy) -> bool:
    """Tell whether an umbrella stands right above a skill, is of its kind, and narrow: "cloud" is, for AWS."""
    shown = taxonomy.skills.get(umbrella)
    direct = shown is not None and umbrella in wanted.belongs_to and shown.family == wanted.family
    return direct and is_narrow(umbrella, taxonomy)


@lru_cache(maxsize=4096)
def is_narrow(umbrella: str, taxonomy: Taxonomy) -> bool:
    """Tell whether an umbrella holds so few skills that its name says something about each of them."""
    members = sum(umbrella in skill.belongs_to for skill in taxonomy.skills.values())
    return members <= max(UMBRELLA_MEMBERS.value, UMBRELLA_SHARE.value * len(taxonomy.skills))


def _hint(proof: Proof) -> float:
    if at_least(proof.level, "used"):
        return 0.0
    return LISTED_SHARE.value if proof.level == "listed" else 1.0


def _years_share(need: Need, months: int | None) -> float:
    """Return what is left of a credit when years are asked; a résumé without any date (None) is not judged by them."""
    if not need.years or months is None:
        return 1.0
    asked = need.years * 12
    if months >= asked * YEARS_SLACK.value or months >= asked - MONTHS_SLACK.value:
        return 1.0
    return max(months / asked, SHORT_YEARS.value)


def _of_words(need: Need, term: str, ledger: Ledger) -> Worth | None:
    """Look for a term that the taxonomy does not know by its words."""
    text = ledger.resume.document.text
    words = r"[\s/-]+".join(re.escape(word) for word in re.split(r"[\s/-]+", term) if word)
    best: Worth | None = None
    for match in re.finditer(rf"(?<!\w){words}(?!\w)", text, re.IGNORECASE) if words else ():
        if ledger.copied.holds(*match.span()) or ledger.resume.in_name(*match.span()):
            continue
        level = level_at(ledger, match.start())
        quote = quote_at(ledger.resume, match.start(), match.end(), None, level)
        proof = Proof(skill=term, level=level, evidence=quote, months=None)
        credit = LEVELS[level].value
        found = Worth(
            need=need, how="words", credit=credit, hint=_hint(proof), best_case=max(credit, LEVELS["used"].value),
            skill=None, proof=proof, evidence=(quote,),
        )  # fmt: skip
        best = found if best is None or _rank(found) > _rank(best) else best
    return best

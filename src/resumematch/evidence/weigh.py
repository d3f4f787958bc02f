"""Puts the track record together.

Kinds of `Cue` in `BulletFacts.cues`: the id of every list in skills_taxonomy/signals/ (but the sectors and makers),
"metric" for each number that measures scale or effect, and with it "number-percent", "number-money",
"number-multiple", "number-from-to", "number-time", "number-rate", "number-score", "number-count" or "number-word".
"""

from datetime import date

from resumematch.evidence.both_ways import look_both_ways
from resumematch.evidence.facts import judge
from resumematch.evidence.ladder import grade_skills
from resumematch.evidence.life_cycle import life_cycles
from resumematch.evidence.place import placer
from resumematch.evidence.signals import Signals
from resumematch.evidence.statement import read_statement
from resumematch.model.evidence import BulletFacts, TrackRecord
from resumematch.model.resume import Resume
from resumematch.model.taxonomy import Taxonomy


def weigh_evidence(resume: Resume, taxonomy: Taxonomy, today: date) -> TrackRecord:
    """Grade every bullet and every skill on the ownership ladder."""
    facts = _judge_bullets(resume, Signals(taxonomy))
    skills = grade_skills(resume, facts, taxonomy, today)
    return TrackRecord(
        bullets=facts,
        skills=skills,
        life_cycles=life_cycles(resume, facts),
        both_ways=look_both_ways(resume, skills, taxonomy),
    )


def _judge_bullets(resume: Resume, signals: Signals) -> tuple[BulletFacts, ...]:
    return tuple(
        judge(read_statement(bullet.text, bullet.section, signals), placer(resume.document, bullet))
        for bullet in resume.bullets
    )

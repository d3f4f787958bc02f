"""Every number of the fit score, with its reason. docs/scoring.md prints this table; a test keeps them equal."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight:
    """A number of the score and why it is what it is."""

    value: float
    why: str


# Points of 100 that each part can give; the parts that an ad does not ask for, or that cannot be judged, are left out
# and the others are scaled up to 100.
PARTS = {
    "must-haves": Weight(value=60, why="what the ad insists on decides; it outweighs all else together"),
    "responsibilities": Weight(value=12, why="having done the very work is the next best proof"),
    "preferred": Weight(value=10, why="wishes break ties"),
    "years": Weight(value=9, why="years of relevant work are asked for often and bent often"),
    "seniority": Weight(value=5, why="the rung of the last job tells scope, roughly"),
    "degree": Weight(value=4, why="most ads accept experience instead"),
}

# How much one need of a part weighs at most, as a share of one must-have of the same ad: in an ad with one wish and ten
# must-haves the part's whole weight on one need would put the wish first.
NEED_AT_MOST = {
    "responsibilities": Weight(value=0.6, why="a duty is learnt on the job sooner than a must-have is forgiven"),
    "preferred": Weight(value=0.4, why="the ad itself says that it can do without"),
}

# What one need gives, by the strongest proof of the skill.
LEVELS = {
    "led": Weight(value=1.0, why="led it in production"),
    "operated": Weight(value=1.0, why="ran it in production: all that an ad can ask for"),
    "shipped": Weight(value=0.9, why="put it to real use; nothing says that it was looked after"),
    "built": Weight(value=0.5, why="built with it; nothing says that it went into use: half of running it"),
    "used": Weight(value=0.35, why="used it at work; the smallest proof that counts as met, a third of running it"),
    "learned": Weight(value=0.0, why="a course is a weak sign: it counts in the part “only listed”"),
    "listed": Weight(value=0.0, why="a word in a list is no proof: it counts in the part “only listed”"),
}

SOFT_NEED = Weight(
    value=0.5,
    why="weight of a need that only skills with people meet: every ad asks for communication, and few lines prove it",
)
NEIGHBOUR = Weight(
    value=0.3, why="share of the neighbour's own worth: GCP for AWS shortens the way, it is not the thing"
)
UMBRELLA = Weight(
    value=0.25, why="share of the umbrella's own worth: “cloud” when the ad asks for AWS leaves open which"
)
UMBRELLA_SHARE = Weight(
    value=0.05, why="an umbrella over more than this share of all skills (machine learning) hints at none of them"
)
UMBRELLA_MEMBERS = Weight(value=6, why="... and one over no more skills than this always does")
ONLY_LISTED = Weight(
    value=0.3,
    why="all words without proof are together worth at most this share of the cheapest single need shown as used, "
    "so that pasting the ad or its list never beats one skill shown",
)
LISTED_SHARE = Weight(value=0.6, why="within “only listed”, a word in a list against a course or certificate (1.0)")
SHORT_YEARS = Weight(value=0.5, why="years short for a skill: its credit falls with the years shown, to this share")

YEARS_SLACK = Weight(value=0.8, why="share of the years asked that passes as met: nobody rejects 4 for 5 years")
MONTHS_SLACK = Weight(value=6, why="months short that pass as met whatever the share")
YEARS_WEAK = Weight(value=0.5, why="share of the years asked below which they count as missing, not as weak")
RUNG_BELOW = Weight(value=0.5, why="what one rung below the asked one gives; two below give nothing")
DEGREE_BELOW = Weight(
    value=0.5, why="what one degree below the asked one gives when experience is not accepted instead"
)
DEGREE_EQUIVALENT = Weight(value=0.8, why="what relevant work gives where the ad accepts it instead of the degree")

MET = Weight(value=0.35, why="worth from which a need is met: LEVELS of “used”")
ENOUGH_WORDS = Weight(value=60, why="a résumé with fewer words than this is not graded")
ENOUGH_NEEDS = Weight(value=2, why="an ad with fewer scored needs than this is not graded")
GRADES = (
    (60.0, "strong match"),  # ads list more than any one person shows
    (40.0, "good match"),
    (20.0, "partial match"),
    (0.0, "weak match"),
)
COPIED_WORDS = Weight(
    value=8, why="a run of this many words that also stands in the ad was pasted from it: it proves nothing"
)
PLAN_STEPS = Weight(value=8, why="more edits than this nobody makes for one ad")

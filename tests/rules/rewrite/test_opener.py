"""A weak opener gives way to a verb, and every word of the fact stays."""

from types import SimpleNamespace

import pytest

from resumematch.rules.rewrite.opener import strengthen
from resumematch.taxonomy import load_taxonomy

SUBJECT = SimpleNamespace(taxonomy=load_taxonomy())  # all that a rewrite of the opener looks at
PAST = {
    "Responsible for building loads of 9 tables": "Built loads of 9 tables",
    "Responsible for the monthly report": "Produced the monthly report",
    "In charge of 12 servers at 3 sites": "Ran 12 servers at 3 sites",
    "My main responsibilities included leading a team of 5": "Led a team of 5",
    "Duties included: develop a pipeline of loads": "Developed a pipeline of loads",
    "Tasked with cleaning and labelling photos": "Cleaned and labelled photos",
    "Helped with reserving for motor policies in R and Excel": "Handled ⟨which part⟩ of reserving for motor policies "
    "in R and Excel",
    "Helped the platform team with moving 14 services to AWS": "Moved ⟨which part⟩ of 14 services to AWS with the "
    "platform team",
    "Worked with legal on the deletion of driver data: a rule of 30 days": "Handled ⟨which part⟩ of the deletion of "
    "driver data with legal: a rule of 30 days",
    "Worked with 2 classmates on the labelling guide": "Wrote ⟨which part⟩ of the labelling guide with 2 classmates",
    "Supported the approval with 40 pages of tests": "Handled ⟨which part⟩ of the approval with 40 pages of tests",
    "Participated in the migration to Docker": "Handled ⟨which part⟩ of the migration to Docker",
    "Helped write the proposal": "Wrote ⟨which part⟩ of the proposal",
    "Took part in the on-call rota and in reviews": "Covered ⟨which part⟩ of the on-call rota and reviews",
}
UNTOUCHED = (  # an onlooker must not become a doer, and a line with its own verb needs none
    "Attended daily stand-ups",
    "Worked as a full stack developer on the shop",
    "Shadowed the on-call engineer for two weeks",
    "Familiar with Spark and Kafka",
    "Gained knowledge of loans",
    "Built the loads of 9 tables",
)


@pytest.mark.parametrize(("line", "better"), PAST.items())
def test_a_weak_opener_becomes_a_verb(line, better):
    assert strengthen(SUBJECT, f"{line}.", present=False) == better


@pytest.mark.parametrize("line", UNTOUCHED)
def test_no_verb_is_put_into_anybodys_mouth(line):
    assert strengthen(SUBJECT, f"{line}.", present=False) == line


def test_what_was_really_done_leads_over_what_was_attended():
    line = "Attended the weekly review and gave 6 talks on drift."
    assert strengthen(SUBJECT, line, present=False) == "Gave 6 talks on drift (and attended the weekly review)"


def test_a_duty_of_a_job_held_now_is_told_in_the_present():
    assert strengthen(SUBJECT, "Responsible for building loads of 9 tables.", present=True) == "Build loads of 9 tables"


def test_what_is_over_stays_over_in_a_job_held_now():
    told = strengthen(SUBJECT, "Helped with building loads of 9 tables.", present=True)
    assert told == "Built ⟨which part⟩ of loads of 9 tables"

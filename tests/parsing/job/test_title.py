"""Levels and titles as job boards print them."""

import pytest

LEVELS = {
    "Senior Machine Learning Engineer": "senior",
    "Sr. ML Engineer": "senior",
    "Sr ML Engineer": "senior",
    "Snr Data Scientist": "senior",
    "ML Engineer II": "mid",
    "ML Engineer III": "senior",
    "Machine Learning Engineer I": "junior",
    "Machine Learning Engineer IV": "senior",
    "AI/ML Engineer2": "mid",
    "Software Engineer 2, Machine Learning": "mid",
    "Software Engineer 3 - ML Platform": "senior",
    "Data Scientist II": "mid",
    "Applied Scientist II": "mid",
    "SDE II": "mid",
    "Software Development Engineer II, ML": "mid",
    "Software Engineer (L5), Machine Learning": "senior",
    "ML Engineer (IC4)": "senior",
    "Machine Learning Engineer, Level II": "mid",
    "Staff Machine Learning Engineer": "staff",
    "Senior Staff ML Engineer": "staff",
    "Sr. Staff ML Engineer": "staff",
    "Principal Machine Learning Engineer": "principal",
    "Sr. Principal ML Engineer": "principal",
    "Distinguished Engineer, AI": "principal",
    "Lead ML Engineer": "lead",
    "Tech Lead, Machine Learning": "lead",
    "Technical Lead - MLOps": "lead",
    "Team Lead Data Science": "lead",
    "Machine Learning Lead": "lead",
    "Engineering Manager, ML": "lead",
    "Manager, Machine Learning": "lead",
    "Head of Machine Learning": "lead",
    "Director of Data Science": "lead",
    "Machine Learning Engineer": "unspecified",
    "Machine Learning Engineer (Mid-Level)": "mid",
    "Mid-level ML Engineer": "mid",
    "Intermediate Data Engineer": "mid",
    "Mid/Senior Machine Learning Engineer": "mid",
    "Mid-Senior ML Engineer": "mid",
    "Junior ML Engineer": "junior",
    "Jr. Data Scientist": "junior",
    "Associate Machine Learning Engineer": "junior",
    "Graduate Machine Learning Engineer": "junior",
    "Entry Level Data Scientist": "junior",
    "New Grad: Software Engineer, ML": "junior",
    "Early Career Machine Learning Engineer": "junior",
    "Machine Learning Engineer - New Graduate": "junior",
    "Machine Learning Intern": "intern",
    "Machine Learning Engineer Intern (Summer 2026)": "intern",
    "Machine Learning Engineering Internship": "intern",
    "Data Science Co-op": "intern",
    "Working Student Machine Learning": "intern",
    "Internal Tools ML Engineer": "unspecified",
    "Founding Machine Learning Engineer": "unspecified",
    "Product Manager, ML": "unspecified",
    "Senior Product Manager, Machine Learning": "senior",
    "Fresher - Machine Learning Engineer": "junior",
    "Trainee Machine Learning Engineer": "intern",
    "ML Engineer - Senior": "senior",
    "Machine Learning Engineer (Senior)": "senior",
    "MLOps Engineer (m/f/d)": "unspecified",
    "(Senior) Machine Learning Engineer (m/w/d)": "senior",
    "VP of AI": "lead",
    "Experienced Machine Learning Engineer": "senior",
    "Senior/Lead Machine Learning Engineer": "senior",
    "Senior or Staff Machine Learning Engineer": "senior",
    "Senior / Principal Data Scientist": "senior",
    "Machine Learning Research Fellow": "unspecified",
    "Postdoctoral Researcher in ML": "unspecified",
}


@pytest.mark.parametrize("title", LEVELS)
def test_level_of_a_title(parse_text, title):
    ad = parse_text(f"{title}\n\nRequirements\n\n- 3 years of Python\n- Git and SQL\n")
    assert (ad.title, ad.seniority) == (title, LEVELS[title])


def test_the_level_stands_in_the_text_when_the_title_names_none(parse_text):
    ad = parse_text("AI Backend Engineer\n\nWe are looking for a Senior Backend Engineer to join us.\n")
    assert ad.seniority == "senior"

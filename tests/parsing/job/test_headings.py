"""What a heading announces, in some hundred wordings of each kind that ad writers use."""

import pytest

from resumematch.parsing.job.cues import Cues
from resumematch.parsing.job.headings import classify, ends_open, is_statement

HEADINGS = {
    "required": (
        "Requirements | Job Requirements | Minimum Requirements: | Basic Qualifications | Required "
        "Qualifications | Qualifications | What You Have | What You'll Bring | What you bring to the table | "
        "What you'll need to succeed | Skills needed to succeed: | Skills you'll need | Skills & Experience | "
        "Skills Required | Skills and Qualifications | Your Skills and Experience | Your expertise | Your "
        "superpowers | Who You Are | Who we're looking for | Who We Are Looking For | About you | About You: "
        "| A bit about you | More about you | You have | You have: | You should have | You must have | You "
        "are | You're someone who | You are someone who | Must haves | Must-Haves | Must Have Skills | "
        "Mandatory skills | Essential Skills | Essential | Essentials | Non-negotiables | 5 Non-Negotiable "
        "Requirements | Your Profile | Profile | Candidate Profile | Ideal Candidate Profile | The ideal "
        "candidate | Ideal Qualifications | Ideal candidate will have | What we're looking for | What We Look "
        "For In You | What We're Looking For | What we look for | What are we looking for? | What we need "
        "from you | What we need | What we want to see | What we'd like to see | What we expect from you | "
        "What you need to have | What you need to know | We'd love to hear from you if you have | We'd love "
        "to hear from you if | You'll love this job if | You might be a good fit if you | You may be a good "
        "fit if you have | You may thrive in this role if you | You'll thrive in this role if you | This role "
        "is for you if | This role might be for you if | This could be a great fit if | Is this you? | Sound "
        "like you? | Does this sound like you? | Are you the one? | Why you're a great fit | Why you'll be "
        "great | Why you might be a fit | Minimum experience | Experience | Experience & Skills | Experience "
        "and Qualifications | Your Experience | Relevant experience | Experience required | Education | "
        "Education & Experience | Education Requirements | Educational Requirements | Education and Training "
        "| Knowledge, Skills & Abilities | Knowledge, Skills, and Abilities (KSAs) | KSAs | Knowledge and "
        "Skills | Technical Requirements | Technical Skills | Technical Qualifications | Technical "
        "Competencies | Technical Know-How | Competencies | Core Competencies | Key Competencies | Behavioral "
        "Competencies | Soft Skills | Hard skills | Key Skills | Skills | Primary Skills | Skill Set | Job "
        "Qualifications | Position Requirements | Position Qualifications | Role Requirements | Candidate "
        "Requirements | Job Specifications | Person Specification | Person Specifications | The person | The "
        "Individual | What it takes | What It Takes to Succeed | What does it take? | What you'll be bringing "
        "| What you offer | What You Will Bring | You bring | You bring: | You'll bring | You will have | "
        "You'll have | You've got | You've got: | What you've done | What you know | What you've got | You "
        "know | Here's what you need | Here's what we're looking for | Here's what you'll need | Here is what "
        "we are looking for | To be considered | To qualify | To apply you should have | To thrive in this "
        "role | To be successful in this role you will have | To succeed you'll need | In order to succeed | "
        "To excel in this role | Success in this role requires | Do you have what it takes? | Do you have | "
        "Got what it takes? | Who should apply | Who should apply? | Who can apply | Who are we looking for? "
        "| The must haves | Musts | Minimums | Bare minimum | Prerequisites | Eligibility Criteria | "
        "Eligibility | Selection criteria | Key selection criteria | Essential criteria | Essential "
        "requirements | Specialised skills | Basic Requirements | Core Requirements | Core Skills | Core "
        "Qualifications | Key Requirements | General Requirements | Specific Requirements | Language "
        "requirements | Mandatory requirements | Baseline skills | Foundational skills | Your background | "
        "Your background includes | Your background and skills | Your strengths | Your toolkit | What makes "
        "you a great candidate | What makes you qualified | What makes you great | What we value in "
        "candidates | Background | Background & Experience | Required Experience | Required Knowledge, Skills "
        "and Abilities | Required Competencies | Required Technical and Professional Expertise | Required | "
        "Required: | REQUIRED SKILLS | Professional Requirements | Programming skills | Machine Learning "
        "skills | Requirements for this role | Requirements & Qualifications | Requirements and skills | Your "
        "qualifications | Your know-how | We're excited about you if | We're looking for someone who | We are "
        "looking for people who | We are looking for someone with | We want someone who | We expect you to "
        "have | We ask | Qualities we look for | Attributes | Personal attributes | Key attributes | Traits | "
        "What kind of person we want | Who will succeed in this role "
    ),
    "preferred": (
        "Preferred Qualifications | Preferred | Preferred: | Preferred Skills | Preferred Experience | "
        "Preferred Requirements | Preferred Skills and Experience | Preferred Technical and Professional "
        "Experience | Nice to have | Nice-to-haves | Nice to Haves | It's nice if you have | Nice, but not "
        "required | Nice extras | Good to have | Good-to-Have Skills | Great to have | Bonus | Bonus Points | "
        "Bonus points for | Bonus points if you have | Bonus Qualifications | Bonus Skills | Bonus if you "
        "have | It's a bonus if you have | Brownie points | Extra credit | Extra points for | Plus | Pluses | "
        "Plusses | A plus | A plus if you have | Big plus | Big pluses | It's a plus if you | Would be a plus "
        "| Will be a plus | Desired | Desirable | Desirables | Desired Skills | Desired Qualifications | "
        "Desired Characteristics | Desirable skills | Desirable experience | Highly desirable | Highly "
        "desired | Ideally | Ideally you have | Ideally you'll also have | Ideally, you will also have | "
        "Advantages | Advantageous | Additional advantage | It would be an advantage | It would be great if "
        "you are familiar with: | It would be great if you | We'd be thrilled if you | We'd love it if you | "
        "We'd love it if you also have | Even better if you have | Even better | What would make you stand "
        "out | What will make you stand out | To stand out | Ways to stand out from the crowd | Ways to stand "
        "out | How to stand out | You'll stand out if | You stand out if | Standout qualifications | What "
        "sets you apart | What will set you apart | Set yourself apart | Icing on the cake | Cherry on top | "
        "Optional | Optional skills | Optional but nice | Additional qualifications | Additional skills | "
        "Additional Experience | Additional assets | Assets | Asset | Considered an asset | Strong candidates "
        "may also have | Strong candidates may also | Exceptional candidates will have | Not required, but "
        "nice | Not required but a plus | Not essential, but great | Not mandatory, but helpful | Recommended "
        "| Recommended skills | Helpful experience | Helpful, but not required | Helpful to have | Would be "
        "nice | Would be great | Would love | Added advantage | Added bonus | Secondary skills | Nice-to-know "
        "| You might also have | You may also have | You might have | Also great | Also nice | Pluses but not "
        "required | Points for | Kudos if | Wow us with | Things that would be great to have | Preferences | "
        "Preference | Bonus experience | Good to know | Beneficial | Beneficial skills | Other desirable "
        "skills | Wish list | Wishlist | Our wish list | Stretch qualifications | Extra awesome | "
        "Differentiators | What would be nice | We will be impressed if you have | We'll be extra excited if "
        "you "
    ),
    "responsibility": (
        "Responsibilities | Key Responsibilities | Job Responsibilities | Main Responsibilities | Primary "
        "Responsibilities | Essential Responsibilities | Principal Responsibilities | Core Responsibilities | "
        "Roles & Responsibilities | Role and Responsibilities | Role Responsibilities | Duties | Duties & "
        "Responsibilities | Principal Duties | Main duties | Essential Duties and Responsibilities | "
        "Essential Functions | What You'll Do | What You Will Do | What you'll be doing | What you will be "
        "doing | What You'll Be Working On | What You Will Work On | What you'll work on | What you'll own | "
        "What you'll lead | What you'll create | What you'll tackle | What you'll deliver | What will you do? "
        "| What will you be doing? | What you'll actually do | What you'll do here | What you'll do "
        "day-to-day | Day-to-day | Day to Day Responsibilities | Your day-to-day | A day in the life | Day in "
        "the life | A typical day | In this role, you will | In this role you will: | In your role you will: "
        "| In this position you will | As a Machine Learning Engineer, you will | As a Senior ML Engineer "
        "you'll | As part of this team you will | On this team you will | You will | You will: | You'll | "
        "You'll: | You will be responsible for | You'll be responsible for | Responsible for | Your "
        "responsibilities | Your tasks | Your Role | Your role and impact | Your mission | The mission | "
        "Mission | Your impact | The impact you'll have | The Impact You'll Make | How you will make an "
        "impact: | How you'll make an impact | How you'll make a difference | The difference you will make | "
        "Your work | Your contributions | Your challenges | Your areas of responsibility | Tasks | Main Tasks "
        "| Key tasks | Job tasks | Key Duties | Key accountabilities | Accountabilities | Key deliverables | "
        "Deliverables | Key objectives | Objectives | Goals | First 90 days | In your first 90 days | Within "
        "6 months you will | What success looks like | What the job looks like | What the role involves | "
        "What you can expect to do | What we'd like you to do | The work | The work you'll do | Work you'll "
        "do | What you get to do | What you'll get to do | Here's what you'll do | Here's what you'll be "
        "doing | Here's what you'll get to do | Position Responsibilities | Job duties | Job functions | Job "
        "scope | Scope of role | Scope of responsibilities | Scope | Areas of focus | Focus areas | Key Focus "
        "Areas | Your focus | The job involves | What it's all about | Opportunity | The Opportunity | "
        "Projects you might work on | Projects | Sample projects | Example projects | Technical "
        "responsibilities | Leadership responsibilities | Other duties | Machine learning responsibilities | "
        "You'll get to | What you will accomplish | What You'll Accomplish | Your playground | What does the "
        "role look like? | What's on your plate | What you'll be up to | What will you be working on? | What "
        "is the job like? | How you'll contribute | How you will contribute | How will you contribute "
    ),
    "boilerplate": (
        "About us | About Us: | Who we are | About the Company | About our company | Company Overview | "
        "Company Description | Company Profile | Our Company | Our story | Our mission | Our vision | Our "
        "values | Our Culture | Our culture and values | Core values | Who is Acme? | About Acme | Why Acme? "
        "| Why join us | Why Join Acme | Why Work With Us? | Why you should join us | Why us | Why you'll "
        "love working here | Why you'll love it here | Why you'll love this job | What we offer | What we "
        "offer you | What We Offer: | What's in it for you | What's in it for me? | What's in it for you? | "
        "We offer | We offer: | Interested? We offer: | What you'll get | What you get | What you can expect "
        "from us | What can you expect from us | What you'll receive | What you'll love about us | What we "
        "can offer you | What we bring | What we provide | What we give you | Benefits | Benefits & Perks | "
        "Perks | Perks & Benefits | Perks and benefits include | Our Benefits | Our perks | Benefits include "
        "| Employee Benefits | Benefit Highlights | Some of our benefits | USA Employment Benefits Include | "
        "The benefits | Benefits and compensation | Compensation & Benefits | Compensation | Compensation "
        "Range | Compensation and Benefits | Total Rewards | Rewards | Pay | Pay Range | Salary | Salary "
        "Range | Salary and benefits | Total Target Compensation | Base salary range | Pay transparency | Pay "
        "& benefits | Equity | Package | The package | Remuneration | Equal Opportunity | Equal Opportunity "
        "Employer | EEO Statement | EEO | Equal Employment Opportunity Statement | Diversity & Inclusion | "
        "Diversity, Equity & Inclusion | DEI | Diversity | Our commitment to diversity | Inclusion | "
        "Accessibility | Accommodations | Accommodation | Reasonable accommodations | How to Apply | To apply "
        "| Apply | Apply now | Application process | Application Information | How to apply? | Ready to "
        "apply? | Ready to join us? | Interested? | Interview Process | Our interview process | The interview "
        "process | Our hiring process | Hiring process | The hiring process | Recruitment process | What to "
        "expect | What to expect next | What happens next? | What's next? | Next steps | The process | "
        "Process | Interview steps | Selection process | Privacy | Privacy Notice | Applicant Privacy Notice "
        "| Privacy statement | Candidate privacy | Data privacy | GDPR notice | Disclaimer | Legal | Notice "
        "to candidates | Notice to recruiters | Agencies | Recruiters | Note to agencies | Fraud alert | "
        "Beware of scams | Important notice | Please note | Background checks | Drug testing | E-Verify | "
        "Visa sponsorship | Visa | Work authorization | Right to work | Security clearance | Travel | "
        "Location | Location & travel | Work location | Where you'll work | Working hours | Hours | Schedule "
        "| Employment type | Physical Requirements | Physical demands | Working conditions | Work Environment "
        "| Life at Acme | Working at Acme | Culture | Working here | Our office | The office | Office | "
        "Growth & Development | Learning and development | Career growth | Health & wellness | Time off | "
        "Flexible working | Work-life balance | Perks of working here | Our Investors | Our customers | Press "
        "| Awards | Contact | Contact us | Contact information | Questions? | Contact person | Join us | Join "
        "our team | Join Us! | Come join us | Sound good? | Additional perks | Why this role is exciting | "
        "Why this role | Why now | Why this matters | Who we serve | What we do | What we're building | How "
        "we work | How we hire | Our Commitment | Additional Benefits | Perks at a glance | Extra perks | On "
        "top of that, we offer | In return we offer | What you'll enjoy | What we offer in return "
    ),
    "stack": (
        "Our stack | Our Tech Stack | Tech Stack | Tech stack we use | Technologies | Technologies we use | "
        "Technology stack | Tools we use | Tools & Technologies | The stack | Our technology | Our toolbox | "
        "Stack | Technical stack | Current stack | Our current stack includes | Tech we use | Technologies "
        "you'll work with | About the team | The team | Our team | Meet the team | Your team | Team | Team "
        "description | About the project | The project | Project description | About the product | The "
        "product "
    ),
    "neutral": (
        "About the role | About the Role: | About this role | About this opportunity | The role | Role | Role "
        "Overview | Role Summary | Role description | Job Description | Job Summary | Job Overview | Overview "
        "| Position Overview | Position Summary | Summary | Description | Job purpose | Purpose | Purpose of "
        "the role | About the job | About the position | The position | The job | Introduction | Job Title | "
        "Job details | Details | Additional information | General information | About the opportunity | "
        "Position Description | Job Purpose | Snapshot | Highlights | In a nutshell | TL;DR | The gist | Job "
        "brief | Brief "
    ),
}
LEAST = {"required": 200, "preferred": 120, "responsibility": 120, "boilerplate": 190, "stack": 25, "neutral": 35}
UNSURE = ("stack", "neutral", None)  # all three leave each sentence to speak for itself


@pytest.mark.parametrize("kind", HEADINGS)
def test_headings_announce_their_kind(taxonomy, kind):
    cues, wrong = Cues(taxonomy), []
    headings = [heading.strip() for heading in HEADINGS[kind].split("|")]
    assert len(headings) >= LEAST[kind]
    for heading in headings:
        found, share = classify(heading, cues)
        sure = share >= (0.34 if ends_open(heading) else 0.6)
        if not (found in UNSURE if kind in UNSURE else found == kind and sure):
            wrong.append((heading, found, share))
    assert wrong == []


@pytest.mark.parametrize(
    "line",
    [
        "Experience with cloud deployments is a plus",
        "Data modelling experience is a plus.",
        "Knowledge of SQL is required.",
        "Familiarity with Docker would be preferred",
    ],
)
def test_a_sentence_of_heading_words_is_no_heading(taxonomy, line):
    assert is_statement(line, Cues(taxonomy))


@pytest.mark.parametrize(
    "line", ["Requirements", "Nice to have:", "A plus if you have", "Requirements.", "Bonus points"]
)
def test_a_heading_is_no_sentence(taxonomy, line):
    assert not is_statement(line, Cues(taxonomy))


@pytest.mark.parametrize("heading", ["Documentation & Compliance:", "Process Improvement", "Security & Data Privacy"])
def test_a_word_of_boilerplate_beside_one_of_work_heads_no_boilerplate(taxonomy, heading):
    assert classify(heading, Cues(taxonomy))[0] != "boilerplate"


@pytest.mark.parametrize("heading", ["Compliance", "Company Benefits:", "Privacy", "Compensation & Growth"])
def test_a_word_of_boilerplate_alone_or_a_telling_one_heads_boilerplate(taxonomy, heading):
    assert classify(heading, Cues(taxonomy))[0] == "boilerplate"

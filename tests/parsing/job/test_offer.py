"""Who hires, where, how, and for what pay: facts of an ad that are never scored."""

import pytest


def ad(*lines: str) -> str:
    return "ML Engineer\n\n" + "\n\n".join(lines) + "\n\nRequirements\n\n- Python\n- SQL\n"


@pytest.mark.parametrize(
    ("said", "pay"),
    [
        ("The salary range is $140,000 - $180,000 a year.", (140_000, 180_000, "USD", "year")),
        ("Hiring range: $140K–$151K", (140_000, 151_000, "USD", "year")),
        ("We pay £68,000 to £82,000, depending on experience.", (68_000, 82_000, "GBP", "year")),
        ("Salary: 70.000 – 90.000 €", (70_000, 90_000, "EUR", "year")),
        ("Compensation: 120-150k USD", (120_000, 150_000, "USD", "year")),
        ("CTC 20-30 LPA", (2_000_000, 3_000_000, "INR", "year")),
        ("Pay: $60 - $75 per hour", (60, 75, "USD", "hour")),
        ("The day rate is £500 per day.", (500, None, "GBP", "day")),
        ("Gross salary of EUR 5,500 per month", (5_500, None, "EUR", "month")),
        ("CHF 110’000 – 130’000 annually", (110_000, 130_000, "CHF", "year")),
    ],
)
def test_pay_in_many_notations(parse_text, said, pay):
    found = parse_text(ad(said)).salary
    assert (found.min, found.max, found.currency, found.period) == pay
    assert said.startswith(found.quote[:12])


@pytest.mark.parametrize(
    "said",
    [
        "We raised $50,000,000 in our last round.",
        "Our platform handles $2 billion in payments.",
        "You get a budget of $2,000 a year for courses.",
        "You will manage 40,000 - 60,000 requests per second.",
        "Our customers save $100K to $200K in cloud costs, which is savings of a third.",
        "A sign-on bonus of $20,000 is paid.",
    ],
)
def test_other_amounts_are_no_pay(parse_text, said):
    assert parse_text(ad(said)).salary is None


@pytest.mark.parametrize(
    ("said", "mode"),
    [
        ("Location: Remote", "remote"),
        ("Location: Leeds (Hybrid)", "hybrid"),
        ("This role is fully remote within the EU.", "remote"),
        ("We work in a hybrid model with two days in the office.", "hybrid"),
        ("This is an on-site position.", "on-site"),
        ("This job is in Oslo and is not remote.", "on-site"),
        ("You build hybrid search and work with remote sensing data.", None),
        ("Perks: gym, lunch, fruit, bikes, remote work, pension, parking", None),
    ],
)
def test_work_mode(parse_text, said, mode):
    assert parse_text(ad(said)).work_mode == mode


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("About Kestrel Maps", "Kestrel Maps"),
        ("About the team", None),
        ("Company: Puffin Labs Ltd", "Puffin Labs Ltd"),
        ("At Harbour Lights, we sell lamps.", "Harbour Lights"),
        ("Larkfield Outdoors is looking for an engineer.", "Larkfield Outdoors"),
        ("We are looking for an engineer.", None),
        ("Machine Learning Engineers are a rare kind.", None),
    ],
)
def test_employer(parse_text, said, name):
    assert parse_text(ad(said)).organization == name


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("Location: Pune, India", "Pune, India"),
        ("Larkfield Outdoors · Sheffield, United Kingdom (hybrid)", "Sheffield, United Kingdom"),
        ("The role is based in Cardiff.", "Cardiff"),
        ("You will work with Python.", None),
    ],
)
def test_location(parse_text, said, place):
    assert parse_text(ad(said)).location == place


@pytest.mark.parametrize(
    ("said", "visa"),
    [
        ("Visa sponsorship is available.", "sponsored"),
        ("We cannot sponsor visas for this role.", "not sponsored"),
        ("You must be able to work here without visa sponsorship.", "not sponsored"),
        ("You will sponsor our junior engineers.", None),
    ],
)
def test_visa(parse_text, said, visa):
    assert parse_text(ad(said)).visa == visa


@pytest.mark.parametrize(
    ("said", "word", "asked"),
    [
        ("We offer a good team.", "pay", True),
        ("The salary is £50,000 a year.", "pay", False),
        ("Location: Remote", "work done", False),
        ("You have 4 years of experience with Python.", "Which level", False),
        ("You must have the right to work in Norway.", "sponsor", True),
    ],
)
def test_open_questions(parse_text, said, word, asked):
    questions = parse_text(ad(said)).open_questions
    assert any(word in question for question in questions) is asked

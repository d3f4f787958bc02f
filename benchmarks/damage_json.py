"""JSON → JSON with values of other types, nested without end, repeated or dropped."""

import json
import random
from typing import Any

from damage_bytes import WORDS

VALUES: tuple[Any, ...] = (
    *(None, True, 0, -1, 10**30, 1e308, "", " ", "\x00", "\ud800", "2020-13-45", "0000", "9999-12-31", "<b>x</b>"),
    *(
        [],
        {},
        [[]],
        [None],
        {"": ""},
        [{"@type": "JobPosting"}],
        "https://example.com",
        "x" * 5000,
        ["Python", 3, None],
    ),
)


def damage_json(data: bytes, chance: random.Random) -> bytes:
    """Put values of other types in one to six places, or nest, repeat and drop some."""
    value = json.loads(data)
    for _ in range(chance.randint(1, 6)):
        value = changed(value, chance, whole=False)
    return json.dumps(value, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass")


def changed(value: Any, chance: random.Random, *, whole: bool = True) -> Any:
    if not isinstance(value, dict | list) or not value or (whole and chance.random() < 0.1):
        return _replaced(value, chance)
    if isinstance(value, dict):
        key = chance.choice(list(value))
        made = {**value, key: changed(value[key], chance)}
        if chance.random() < 0.1:
            made[chance.choice(("", "name", "highlights", "basics", "@graph"))] = made.pop(key)
        return made
    at = chance.randrange(len(value))
    return [*value[:at], *[changed(value[at], chance)] * chance.choice((1, 1, 1, 0, 2, 40)), *value[at + 1 :]]


def _replaced(value: Any, chance: random.Random) -> Any:
    match chance.randrange(4):
        case 0:
            return [value] if chance.random() < 0.5 else {"value": value}
        case 1:
            return f"{value}{chance.choice(WORDS).decode()}"
        case 2:
            for _ in range(chance.choice((3, 300))):
                value = [value]
            return value
        case _:
            return chance.choice(VALUES)

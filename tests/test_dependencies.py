"""What an installation brings stays within a stated budget, and under licences that we may stand on."""

import re
from importlib import metadata

import pytest
from packaging.requirements import Requirement

MOST_PACKAGES = 70
MOST_MEGABYTES = 450
PERMITTED = {
    *("MIT", "MIT-0", "MIT-CMU", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "ISC", "Apache-2.0", "PSF-2.0", "Zlib"),
    *("CC0-1.0", "MPL-2.0", "LGPL-3.0-or-later"),  # the last two bind changes to their own files, not who imports them
}


def canonical(name):
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.fixture(scope="module")
def installed():
    found, waiting = {}, ["resumematch"]
    while waiting:
        name = canonical(waiting.pop())
        if name not in found:
            found[name] = metadata.distribution(name)
            needs = map(Requirement, found[name].requires or ())
            waiting += [need.name for need in needs if need.marker is None or need.marker.evaluate({"extra": ""})]
    del found["resumematch"]
    return found


@pytest.fixture(scope="module")
def documented(root):
    rows = re.findall(r"^\| ([\w-]+) \| (.+?) \| (.+?) \|$", (root / "docs/dependencies.md").read_text("utf-8"), re.M)
    return {name: licence for name, licence, _ in rows if name != "package"}


def test_every_package_is_documented_with_a_licence_that_we_may_stand_on(installed, documented):
    assert set(installed) <= set(documented)
    for name, licence in documented.items():
        assert set(re.split(r" (?:AND|OR) ", licence)) <= PERMITTED, name


def test_the_number_of_packages_and_their_size_stay_within_the_budget(installed):
    assert len(installed) <= MOST_PACKAGES
    size = sum(file.size or 0 for distribution in installed.values() for file in distribution.files or ())
    assert 50 < size / 1e6 <= MOST_MEGABYTES

"""Every source, declared or printed, lies where it can: well formed, on a listed host, and a framework's on its own."""

import hosts
import pytest
import reading

from derive import catalog
from derive.corrections import CORRECTIONS

FRAMEWORKS = catalog.frameworks()
TITLES = {framework.title.lower(): name for name, framework in FRAMEWORKS.items()}


def declared(framework):
    """{address: what it is} of a framework: homepage, sources, public reports of its defects."""
    found = {framework.homepage: "homepage"}
    found |= {source.url: f"source {source.title}" for source in framework.sources}
    found |= {defect.url: f"report on {layer.name}" for layer in framework.layers for defect in layer.defects}
    return {url: what for url, what in found.items() if url}


def wrong_addresses(addresses, places, of):
    """What is wrong with these addresses, of which all must lie in these places."""
    wrong = []
    for url, what in addresses.items():
        if why := hosts.malformed(url):
            wrong.append(f"{of}: the {what} {why}: {url}")
        elif hosts.place(url) not in places:
            wrong.append(f"{of}: the {what} lies in {hosts.place(url)}, which is not its own: {url}")
    return wrong


@pytest.mark.parametrize("name", sorted(FRAMEWORKS))
def test_the_sources_of_a_framework_are_its_own(name):
    framework = FRAMEWORKS[name]
    addresses = declared(framework)
    assert framework.sources, f"{name} cites nothing"
    own = hosts.of_framework(name, framework.homepage)
    if name not in hosts.OWN:  # one repository beside its homepage, if no other framework owns it
        repositories = {hosts.place(url) for url in addresses if hosts.place(url).startswith(hosts.SHARED)}
        own += tuple(repositories - hosts.known().keys())[: len(repositories) == 1]
    assert not wrong_addresses(addresses, own, name)


@pytest.mark.parametrize("name", sorted(FRAMEWORKS))
def test_the_page_of_a_framework_shows_all_its_sources_and_no_other(name):
    shown = [link for link in reading.page(f"frameworks/{name}").links if link.startswith("http")]
    expected = [source.url for source in FRAMEWORKS[name].sources]
    reports = {defect.url for layer in FRAMEWORKS[name].layers for defect in layer.defects}
    assert [link for link in shown if link not in reports] == expected


def test_what_modes_theorems_and_corrections_cite_is_listed():
    cited = {}
    for thing in [*catalog.modes().values(), *catalog.theorems().values()]:
        cited |= {source.url: f"source {source.title}" for source in thing.sources}
    assert len(cited) > 15
    assert not wrong_addresses(cited, hosts.known(), "a mode or theorem")


@pytest.mark.parametrize("correction", CORRECTIONS, ids=lambda correction: correction.slug)
def test_a_false_sentence_is_cited_from_whose_it_is(correction):
    author = correction.author.lower()
    name = TITLES.get(author, author if author in FRAMEWORKS else None)
    places = hosts.of_framework(name, FRAMEWORKS[name].homepage) if name else hosts.OTHERS
    assert not wrong_addresses({correction.source.url: "source"}, places, correction.author)


def test_every_address_on_the_pages_is_well_formed_and_listed():
    counted = 0
    homes = {hosts.place(framework.homepage): [name] for name, framework in FRAMEWORKS.items()}
    unlisted = {
        hosts.place(source.url)
        for name, framework in FRAMEWORKS.items()
        if name not in hosts.OWN
        for source in framework.sources
    }
    places = hosts.known() | homes | dict.fromkeys(unlisted)
    for name in reading.names():
        links = [link for link in reading.page(name).links if ":" in link.split("/")[0] or link.startswith("//")]
        counted += len(links)
        assert not wrong_addresses(dict.fromkeys(links, "link"), places, name)
    assert counted > 200


def test_the_list_names_frameworks_that_exist_and_nothing_twice():
    assert hosts.OWN.keys() <= FRAMEWORKS.keys()
    assert len(hosts.OWN) > 40
    for name, places in hosts.OWN.items():
        assert len(set(places)) == len(places) and not set(places) & hosts.OTHERS.keys(), name


@pytest.mark.parametrize(
    ("url", "complaint"),
    [
        ("https://gihub.com/keras-team/keras/blob/v3/a.py", "lies in gihub.com"),
        ("https://github.com/pytorch/pytorch/blob/v2/a.py", "lies in github.com/pytorch/pytorch"),
        ("https://github.com/keras-team/tf-keras/blob/v3/a.py", "lies in github.com/keras-team/tf-keras"),
        ("http://keras.io/api", "is not https"),
        ("keras.io/api", "is not https"),
        ("https://keras.io/a page", "holds what no address may hold"),
        ("https://keras.io/a\n", "holds what no address may hold"),
        ("https://keras/api", "has no plain host"),
        ("https://someone@keras.io/api", "has no plain host"),
    ],
)
def test_a_wrong_source_is_found(url, complaint):
    (wrong,) = wrong_addresses({url: "source"}, hosts.OWN["keras"], "keras")
    assert complaint in wrong
    assert not wrong_addresses({"https://keras.io/api/": "source"}, hosts.OWN["keras"], "keras")

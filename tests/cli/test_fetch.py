"""A job ad at an address, served by a local server that behaves and one that does not."""

import contextlib
import gzip
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count

import pytest

from resumematch.cli import fetch as subject
from resumematch.cli.fetch import fetch, is_address, read_job
from resumematch.errors import UnreadableInput, WrongUsage

pytestmark = [
    pytest.mark.allow_hosts(["127.0.0.1"]),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),  # pytest-socket's own sockets
]
PAGE = b"<html><body><h1>ML Engineer</h1><h2>Requirements</h2><ul><li>Python and SQL</li></ul></body></html>"


class Site(BaseHTTPRequestHandler):
    """Answers each path in its own way and counts the calls."""

    calls = count()

    def do_GET(self):
        next(self.calls)
        with contextlib.suppress(ConnectionError):  # the client gave up, as it should
            getattr(self, "serve_" + self.path.split("?")[0].strip("/").replace(".", "_").replace("-", "_"))()

    def log_message(self, *_):
        pass

    def answer(self, body=b"", code=200, **headers):
        self.send_response(code)
        for name, value in {"Content_Type": "text/html", "Content_Length": str(len(body)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def serve_ad_html(self):
        self.answer(PAGE)

    def serve_packed(self):
        self.answer(gzip.compress(PAGE), Content_Encoding="gzip")

    def serve_bomb(self):
        self.answer(gzip.compress(b" " * 3_000_000), Content_Encoding="gzip")

    def serve_half_packed(self):
        self.answer(gzip.compress(PAGE)[:-30], Content_Encoding="gzip")

    def serve_picture(self):
        self.answer(b"x", Content_Type="image/png")

    def serve_announced(self):
        self.answer(Content_Length="99999999")

    def serve_endless(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        for _ in range(400):
            self.wfile.write(b" " * 10_000)

    def serve_broken_off(self):
        self.answer(PAGE, Content_Length=str(len(PAGE) + 50))

    def serve_silent(self):
        time.sleep(0.6)

    def serve_drip(self):
        self.send_response(200)
        self.end_headers()
        for _ in range(12):
            self.wfile.write(b"<p>")
            self.wfile.flush()
            time.sleep(0.05)

    def serve_moved(self):
        self.answer(code=302, Location="/ad.html")

    def serve_round(self):
        self.answer(code=302, Location=f"/round?{next(self.calls)}")

    def serve_to_file(self):
        self.answer(code=302, Location="file:///etc/hostname")

    def serve_gone(self):
        self.answer(code=404)

    def serve_closed(self):
        self.answer(code=403)

    def serve_broken(self):
        self.answer(code=503)


@pytest.fixture(scope="module")
def site():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture(autouse=True)
def small_limits(monkeypatch):
    monkeypatch.setattr(subject, "MAX_BYTES", 1_000_000)
    monkeypatch.setattr(subject, "SILENT_SECONDS", 0.3)
    monkeypatch.setattr(subject, "TOTAL_SECONDS", 0.4)


@pytest.mark.parametrize("path", ["ad.html", "packed", "moved"])
def test_a_page_is_fetched_as_it_lies_there(site, path):
    assert fetch(f"{site}/{path}") == PAGE


def test_it_is_asked_for_once(site):
    before = next(Site.calls)
    fetch(f"{site}/ad.html")
    assert next(Site.calls) - before == 2, "one call in between"


def test_the_document_bears_the_last_part_of_the_address_without_its_query(site):
    document = read_job(f"{site}/ad.html?token=abc")
    assert (document.name, document.format) == ("ad.html", "html")
    assert "Python and SQL" in document.text


@pytest.mark.parametrize(
    ("path", "reason", "says"),
    [
        ("picture", "wrong-type", "image/png"),
        ("announced", "too-large", "1 MB"),
        ("endless", "too-large", "1 MB"),
        ("bomb", "too-large", "1 MB"),
        ("half-packed", "truncated", "cut off"),
        ("broken-off", "truncated", "broke off"),
        ("silent", "timeout", "in time"),
        ("drip", "timeout", "in time"),
        ("round", "missing", "circle"),
        ("to-file", "missing", "no page"),
        ("gone", "missing", "no such page"),
        ("closed", "missing", "save the page"),
        ("broken", "missing", "503"),
    ],
)
def test_what_cannot_be_had_is_one_line_that_says_what_to_do(site, path, reason, says):
    with pytest.raises(UnreadableInput) as refused:
        fetch(f"{site}/{path}")
    assert refused.value.reason == reason
    assert says in str(refused.value)
    assert "\n" not in str(refused.value)


def test_an_encrypted_address_is_not_followed_to_an_open_one():
    request = subject.Request("https://jobs.example.com/1")
    with pytest.raises(UnreadableInput, match="not followed"):
        subject._Redirects().redirect_request(request, None, 302, "", None, "http://jobs.example.com/1")


def test_a_server_that_is_not_there(site):
    with pytest.raises(UnreadableInput, match="cannot be reached"):
        fetch("http://127.0.0.1:9/ad.html")


@pytest.mark.parametrize(
    "address", ["https://", "http://[::1", "https://a b.example.com/", "https://me:pw@example.com/"]
)
def test_an_address_that_is_none_or_holds_a_password_is_wrong_usage(address):
    with pytest.raises(WrongUsage):
        fetch(address)


@pytest.mark.parametrize(("named", "is_one"), [("HTTPS://x.example/", True), ("ad.html", False), ("ftp://x/", False)])
def test_only_http_addresses_are_addresses(named, is_one):
    assert is_address(named) is is_one

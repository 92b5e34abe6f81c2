import httpx
import pytest
from shared_core.client import post


def test_post_returns_the_answer():
    transport = httpx.MockTransport(lambda request: httpx.Response(200, content=request.content))
    assert post("http://service/echo", {"text": "hi"}, transport=transport) == {"text": "hi"}


def test_post_raises_for_a_failure():
    transport = httpx.MockTransport(lambda request: httpx.Response(503))
    with pytest.raises(httpx.HTTPStatusError):
        post("http://service/echo", {}, transport=transport)

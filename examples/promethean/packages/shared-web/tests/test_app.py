import pytest
from fastapi.testclient import TestClient
from shared_web import health
from shared_web.app import create_app


def shout(request, settings):
    if not isinstance(request.body, str):
        raise ValueError("a string is needed")
    return {"shout": request.body.upper(), "to": request.query.get("to")}


async def slow(request, settings):
    return settings["resources"]


@pytest.fixture
def client():
    endpoints = [
        {"method": "GET", "path": "/health", "handler": health.handle},
        {"method": "POST", "path": "/shout", "handler": shout},
        {"method": "GET", "path": "/slow", "handler": slow},
    ]
    return TestClient(create_app({"name": "test", "resources": {"gpu": False}, "endpoints": endpoints}))


def test_health_names_the_service(client):
    answer = client.get("/health")
    assert answer.status_code == 200
    assert answer.json()["service"] == "test"


def test_a_handler_sees_body_and_query(client):
    assert client.post("/shout?to=all", json="hey").json() == {"shout": "HEY", "to": "all"}


def test_a_coroutine_is_awaited(client):
    assert client.get("/slow").json() == {"gpu": False}


def test_refused_input_is_400(client):
    answer = client.post("/shout", json=1)
    assert (answer.status_code, answer.json()) == (400, {"detail": "a string is needed"})
    assert client.post("/shout", content=b"{").status_code == 400


def test_other_methods_are_405(client):
    assert client.post("/health").status_code == 405

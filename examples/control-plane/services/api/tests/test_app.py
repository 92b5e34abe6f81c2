import pytest
from fastapi.testclient import TestClient
from lathe_server.app import create_app


@pytest.fixture
def client(tmp_path):
    return TestClient(create_app(tmp_path / "data" / "test.db"))


def test_health(client):
    assert client.get("/health").json() == {"status": "ok"}


def test_a_run_is_kept(client):
    started = client.post("/runs", json={"series": [1, 2, 3, 4]})
    assert started.status_code == 201
    assert started.json() == {"id": 1, "best": "trend"}
    shown = client.get("/runs/1").json()
    assert shown["config"] == {"series": [1, 2, 3, 4], "horizon": 1}
    assert [score["model"] for score in shown["scores"]] == ["trend", "last", "mean"]


def test_what_the_engine_refuses_is_422(client):
    answer = client.post("/runs", json={"series": [1, 2], "horizon": 1})
    assert answer.status_code == 422
    assert "needs 3 values" in answer.json()["detail"]


def test_no_such_run_is_404(client):
    assert client.get("/runs/7").status_code == 404

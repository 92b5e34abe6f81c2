import pytest
from lathe_server import cli


def test_serve_hands_its_options_to_the_server(monkeypatch, tmp_path):
    calls = []
    monkeypatch.setenv("LATHE_DATABASE", str(tmp_path / "a.db"))
    monkeypatch.setattr(cli.uvicorn, "run", lambda app, **options: calls.append((app.title, options)))
    cli.main(["serve", "--port", "81"])
    assert calls == [("Control Plane", {"host": "127.0.0.1", "port": 81})]


def test_a_command_is_needed(capsys):
    with pytest.raises(SystemExit, match="2"):
        cli.main([])
    assert "lathe-server" in capsys.readouterr().err

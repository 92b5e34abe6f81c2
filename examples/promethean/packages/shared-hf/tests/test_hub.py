import pytest
from shared_hf.hub import api


def test_the_client_has_the_services_token(monkeypatch):
    monkeypatch.setenv("HF_TOKEN", "hf_of_the_test")
    assert api().token == "hf_of_the_test"


def test_no_token_is_an_error(monkeypatch):
    monkeypatch.delenv("HF_TOKEN", raising=False)
    with pytest.raises(KeyError):
        api()

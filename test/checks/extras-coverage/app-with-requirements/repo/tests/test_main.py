import pytest

from app.main import app


def test_main():
    assert app and pytest

import asynchat
import tomllib


def test_read():
    assert asynchat and tomllib

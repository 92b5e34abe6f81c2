import pytest
import torch
import whisper

from scribe import hear


def test_hear():
    assert hear and pytest and torch and whisper

from types import SimpleNamespace

import pytest
from shared_hf.pipeline import infer


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A GREAT, clear day", {"tokens": 5, "score": 3, "label": "POSITIVE"}),
        ("broken and awful", {"tokens": 3, "score": -3, "label": "NEGATIVE"}),
        ("", {"tokens": 0, "score": 0, "label": "POSITIVE"}),
    ],
)
def test_mood(text, expected):
    assert infer(SimpleNamespace(body={"text": text}), {}) == expected


@pytest.mark.parametrize("body", [None, "text", {"text": 1}, []])
def test_other_bodies_are_refused(body):
    with pytest.raises(ValueError, match="the body must be"):
        infer(SimpleNamespace(body=body), {})

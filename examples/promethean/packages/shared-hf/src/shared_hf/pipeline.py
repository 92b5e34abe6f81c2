"""The handler behind POST /infer. Needs shared-hf[hf]."""

from typing import Any

from shared_core.text import normalise

from shared_hf.tokens import tokenizer

MOOD = {"good": 1, "great": 2, "clear": 1, "love": 2, "bad": -1, "awful": -2, "broken": -1, "hate": -2}


def infer(request: Any, settings: dict[str, Any]) -> dict[str, Any]:
    """Scores the mood of `{"text": …}`: no model, so that it answers on any CPU. Raises ValueError for other bodies."""
    body = request.body
    if not isinstance(body, dict) or not isinstance(body.get("text"), str):
        raise ValueError('the body must be {"text": "…"}')
    tokens = tokenizer(frozenset(MOOD)).encode(normalise(body["text"])).tokens
    score = sum(MOOD.get(token, 0) for token in tokens)
    return {"tokens": len(tokens), "score": score, "label": "POSITIVE" if score >= 0 else "NEGATIVE"}

"""Calls to other services. Needs shared-core[web]."""

from typing import Any

import httpx


def post(url: str, body: Any, *, transport: httpx.BaseTransport | None = None, timeout: float = 10) -> Any:
    """Posts JSON and returns the JSON of the answer; raises httpx.HTTPError for any status that is no success."""
    with httpx.Client(transport=transport, timeout=timeout) as client:
        return client.post(url, json=body).raise_for_status().json()

"""A request as handlers see it: no web framework reaches the packages that serve it."""

from typing import Any

from pydantic import BaseModel, ConfigDict


class Call(BaseModel):
    model_config = ConfigDict(frozen=True)

    method: str
    path: str
    query: dict[str, str] = {}
    body: Any = None

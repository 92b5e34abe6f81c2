"""The endpoint that every service has."""

import os
from typing import Any

from shared_web.call import Call


def handle(request: Call, settings: dict[str, Any]) -> dict[str, Any]:
    return {"status": "ok", "service": settings["name"], "pid": os.getpid()}

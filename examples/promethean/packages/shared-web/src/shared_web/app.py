"""The factory. Needs shared-web[fastapi]."""

import inspect
import json
from collections.abc import Awaitable, Callable
from typing import Any

from fastapi import FastAPI, HTTPException
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from shared_web.call import Call

Handler = Callable[[Call, dict[str, Any]], Any]


def create_app(settings: dict[str, Any]) -> FastAPI:
    """Takes the settings of a service, its handlers resolved, and returns an application that serves its endpoints."""
    app = FastAPI(title=settings["name"])
    for endpoint in settings["endpoints"]:
        app.add_api_route(
            endpoint["path"], route(endpoint["handler"], settings), methods=[endpoint["method"]]
        )
    return app


def route(handler: Handler, settings: dict[str, Any]) -> Callable[[Request], Awaitable[Any]]:
    """A handler that refuses its input with ValueError is answered 400; one that is no coroutine runs in a thread."""

    async def respond(request: Request) -> Any:
        call = Call(
            method=request.method,
            path=request.url.path,
            query=dict(request.query_params),
            body=body_of(await request.body()),
        )
        try:
            if inspect.iscoroutinefunction(handler):
                return await handler(call, settings)
            return await run_in_threadpool(handler, call, settings)
        except ValueError as error:
            raise HTTPException(400, str(error)) from error

    return respond


def body_of(data: bytes) -> Any:
    try:
        return json.loads(data) if data else None
    except ValueError as error:
        raise HTTPException(400, f"the body is no JSON: {error}") from error

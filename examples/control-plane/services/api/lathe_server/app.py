"""Routes."""

from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

from lathe import RunConfig, compare
from lathe_server.db import runs
from lathe_server.db.bootstrap import connect


class Run(BaseModel):
    series: list[float]
    horizon: int = 1


def create_app(database: Path) -> FastAPI:
    app = FastAPI(title="Control Plane")

    @app.get("/health")
    def health() -> dict[str, str]:
        return {"status": "ok"}

    @app.post("/runs", status_code=201)
    def start(run: Run) -> dict[str, Any]:
        try:
            scores = [asdict(score) for score in compare(RunConfig.of(run.model_dump()))]
        except ValueError as error:
            raise HTTPException(422, str(error)) from error
        with closing(connect(database)) as connection:
            return {"id": runs.add(connection, run.model_dump(), scores), "best": scores[0]["model"]}

    @app.get("/runs/{run}")
    def show(run: int) -> dict[str, Any]:
        with closing(connect(database)) as connection:
            found = runs.get(connection, run)
        if found is None:
            raise HTTPException(404, f"there is no run {run}")
        return found

    return app

"""`lathe-server serve`"""

import argparse
import os
from pathlib import Path

import uvicorn

from lathe_server.app import create_app


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="lathe-server")
    serve = parser.add_subparsers(required=True).add_parser("serve", help="serve the API")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8000)
    options = parser.parse_args(argv)
    database = Path(os.environ.get("LATHE_DATABASE", "data/lathe.db"))
    uvicorn.run(create_app(database), host=options.host, port=options.port)

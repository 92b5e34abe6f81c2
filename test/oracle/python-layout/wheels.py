"""Builds the wheel of each project given with the project's own backend, and prints as JSON, for each, which source
file stands where in it: {folder: {place in the wheel: first line of the file}}, or {folder: {"error": text}}."""

import importlib
import json
import os
import sys
import tempfile
import tomllib
import traceback
import zipfile


def build(folder):
    os.chdir(folder)
    sys.path.insert(0, os.path.dirname(sys.executable))
    with open("pyproject.toml", "rb") as file:
        system = tomllib.load(file)["build-system"]
    for path in system.get("backend-path", []):
        sys.path.insert(0, path)
    module, _, name = system["build-backend"].partition(":")
    backend = importlib.import_module(module)
    if name:
        backend = getattr(backend, name)
    with tempfile.TemporaryDirectory() as out:
        wheel = backend.build_wheel(out)
        with zipfile.ZipFile(os.path.join(out, wheel)) as archive:
            return {
                place: archive.read(place).decode().split("\n", 1)[0]
                for place in archive.namelist()
                if place.endswith((".py", ".pyi"))
            }


def apart(folder):
    """Each in a process of its own: backends keep state, and print."""
    reading, writing = os.pipe()
    if os.fork() == 0:
        os.close(reading)
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        try:
            found = build(folder)
        except BaseException:
            found = {"error": traceback.format_exc()[-800:]}
        with os.fdopen(writing, "w") as pipe:
            json.dump(found, pipe)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        found = json.load(pipe)
    os.wait()
    return found


os.environ["PATH"] = os.path.dirname(sys.executable) + os.pathsep + os.environ.get("PATH", "")
print(json.dumps({folder: apart(folder) for folder in sys.argv[1:]}))

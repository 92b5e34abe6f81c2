import importlib


def lazy_import(name: str):
    return importlib.import_module(name)

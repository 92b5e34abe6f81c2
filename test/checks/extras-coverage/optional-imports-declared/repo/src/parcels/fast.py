from contextlib import suppress

try:
    import orjson
except ImportError:
    orjson = None

with suppress(ImportError):
    import rich


def table():
    from rich.table import Table

    return Table(orjson or rich)

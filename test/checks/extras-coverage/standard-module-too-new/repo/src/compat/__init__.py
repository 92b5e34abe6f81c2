import tomllib
from distutils.version import LooseVersion
from zoneinfo import ZoneInfo


def read(text: str):
    return tomllib.loads(text), LooseVersion("1"), ZoneInfo("UTC")

"""Types."""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING and sys.version_info >= (3, 12):
    from typing import override
else:
    from typing_extensions import override

if sys.version_info < (3, 11):
    from exceptiongroup import ExceptionGroup

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

if sys.platform == "win32" and not TYPE_CHECKING:
    import win32api

if TYPE_CHECKING:
    import pandas
    import requests

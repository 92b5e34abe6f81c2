import sys
from typing import TYPE_CHECKING

if sys.platform == "win32": import win32file
else:
    import fcntl

if TYPE_CHECKING:
    import boto3


def lock(client: "boto3.Client"):
    return client, fcntl or win32file

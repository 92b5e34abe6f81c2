import platform
import sys
import typing as t

if sys.platform == "win32":
    import win32file

if t.TYPE_CHECKING:
    import boto3
    import numpy as np
    import yaml


def lock(client: "boto3.Client", loader: "yaml.Loader", at: "np.ndarray"):
    return platform.system(), client, loader, at

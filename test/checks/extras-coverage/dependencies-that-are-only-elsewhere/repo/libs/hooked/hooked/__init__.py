import sys

import requests
import yaml

if sys.version_info < (3, 11):
    from exceptiongroup import ExceptionGroup

try:
    from mistralai import Mistral
except ImportError as error:
    raise ImportError("install hooked[mistral]") from error

print(requests, yaml, Mistral)

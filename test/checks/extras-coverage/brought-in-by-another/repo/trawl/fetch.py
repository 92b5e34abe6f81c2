import ssl

import certifi
import requests
import urllib3

urllib3.disable_warnings()
context = ssl.create_default_context(cafile=certifi.where())


def fetch(url: str):
    return requests.get(url, timeout=10).text

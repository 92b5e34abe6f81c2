import requests

requests.get("legacy.example")

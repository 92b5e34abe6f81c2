import httpx


def tide():
    return httpx.get("tides.example").json()

import httpx


def wool():
    return httpx.get("wool.example")

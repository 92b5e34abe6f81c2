def verse():
    import httpx

    return httpx

import httpx


def issues(repo: str):
    return httpx.get(f"issues.example/{repo}").json()

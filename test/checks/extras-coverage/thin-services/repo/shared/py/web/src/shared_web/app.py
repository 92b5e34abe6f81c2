import starlette.applications
import uvicorn
import structlog


def create_app(settings):
    return starlette.applications.Starlette(), uvicorn, structlog

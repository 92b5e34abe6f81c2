import uvicorn


def create_app(settings):
    return uvicorn

def create_app(settings):
    return None

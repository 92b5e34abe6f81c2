def build():
    return object()

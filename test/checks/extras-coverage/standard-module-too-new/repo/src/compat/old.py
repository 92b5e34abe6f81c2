import imp


def lazily():
    import tomllib

    return imp.find_module("compat"), tomllib

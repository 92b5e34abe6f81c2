import pylint.lint


def check(path: str):
    return pylint.lint.Run([path])

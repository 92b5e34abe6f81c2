import flask


class Plugin(flask.Flask):
    pass

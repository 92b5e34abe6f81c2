import flask
import requests
import rich

app = flask.Flask(__name__)
rich.print(requests.get("app.example"))

from typing_extensions import TypedDict
from azure.core.exceptions import HttpResponseError
from azure.identity import DefaultAzureCredential


class Team(TypedDict):
    credential: DefaultAzureCredential
    error: HttpResponseError

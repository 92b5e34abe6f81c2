import azure.core
import pydantic
from agent_core import typing_extensions
from azure.search.documents import SearchClient

__all__ = ["SearchClient", "azure", "pydantic", "typing_extensions"]

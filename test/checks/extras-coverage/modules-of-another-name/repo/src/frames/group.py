from bs4 import BeautifulSoup
from haystack import Document
from mem0 import Memory
from sklearn.cluster import KMeans
import jwt

__all__ = ["BeautifulSoup", "Document", "KMeans", "Memory", "jwt"]

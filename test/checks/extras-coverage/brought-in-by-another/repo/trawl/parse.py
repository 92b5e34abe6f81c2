import soupsieve
from bs4 import BeautifulSoup
from lxml import etree


def titles(page: str):
    return soupsieve.select("h1", BeautifulSoup(page, "html.parser")) or etree.HTML(page)

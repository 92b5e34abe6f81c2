import os

from setuptools import find_packages, setup


def requirements():
    with open(os.environ["REQUIREMENTS"]) as lines:
        return [line.strip() for line in lines]


setup(
    name="shims",
    version="1.0.0",
    packages=find_packages(),
    install_requires=requirements(),
)

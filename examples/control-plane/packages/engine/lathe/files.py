"""Run configurations in files. Needs lathe[yaml]."""

from pathlib import Path

import yaml

from lathe.config import RunConfig


def load(path: Path) -> RunConfig:
    """Raises ValueError, with the file's name, for a file that holds no configuration."""
    try:
        return RunConfig.of(yaml.safe_load(path.read_text(encoding="utf-8")))
    except (ValueError, yaml.YAMLError) as error:
        raise ValueError(f"{path.name}: {error}") from error

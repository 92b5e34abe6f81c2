import pytest
from lathe.config import RunConfig
from lathe.files import load


def test_a_file_is_a_configuration(tmp_path):
    (tmp_path / "run.yaml").write_text("series: [1, 2, 4.5]\nhorizon: 1\n")
    assert load(tmp_path / "run.yaml") == RunConfig((1.0, 2.0, 4.5), 1)


@pytest.mark.parametrize("text", ["", "series: [1, 2", "series: 3\n"])
def test_another_file_is_refused_by_name(tmp_path, text):
    (tmp_path / "run.yaml").write_text(text)
    with pytest.raises(ValueError, match=r"^run\.yaml: "):
        load(tmp_path / "run.yaml")

import pytest
from shared_core.jsonl import read, write


def test_what_is_written_is_read(tmp_path):
    rows = [{"a": 1}, [True, None], "ü"]
    assert write(tmp_path / "rows.jsonl", rows) == 3
    assert list(read(tmp_path / "rows.jsonl")) == rows


def test_a_bad_line_is_named(tmp_path):
    (tmp_path / "rows.jsonl").write_text('{"a": 1}\n{oops\n')
    with pytest.raises(ValueError, match=r"rows\.jsonl:2: "):
        list(read(tmp_path / "rows.jsonl"))

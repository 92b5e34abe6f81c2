import pytest
from lathe import RunConfig, compare


@pytest.mark.parametrize(
    ("series", "best", "forecast"),
    [
        ([1, 2, 3, 4, 5, 6], "trend", (7, 8)),
        ([5, 1, 9, 9, 9, 9], "last", (9, 9)),
        ([4, 6, 2, 8, 4, 6], "mean", (5, 5)),
    ],
)
def test_the_best_model_comes_first(series, best, forecast):
    first, *rest = compare(RunConfig.of({"series": series, "horizon": 2}))
    assert first.model == best
    assert first.forecast == pytest.approx(forecast)
    assert all(first.error <= other.error for other in rest)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ([], "a mapping"),
        ({"series": "1,2,3"}, "a list of numbers"),
        ({"series": [1, 2, 3], "horizon": 0}, "at least 1"),
        ({"series": [1, 2], "horizon": 1}, "needs 3 values, got 2"),
        ({"series": [1, 2, 3], "horizn": 1}, "unknown keys: horizn"),
    ],
)
def test_what_is_no_configuration_is_refused(data, message):
    with pytest.raises(ValueError, match=message):
        RunConfig.of(data)


@pytest.mark.slow
def test_a_trend_of_a_million_values_is_found():
    first, *_ = compare(RunConfig.of({"series": list(range(1_000_000)), "horizon": 10}))
    assert first.model == "trend"

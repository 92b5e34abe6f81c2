from shared_core.text import normalise, words


def test_normalise_folds_case_width_and_space():
    assert normalise("  ＳＴＲＡßE\n of \t Light ") == "strasse of light"


def test_words_keep_apostrophes_and_drop_punctuation():
    assert words("Don't -- stop_now, 2 times!") == ["don't", "stop", "now", "2", "times"]

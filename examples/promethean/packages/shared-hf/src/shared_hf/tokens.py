"""A tokenizer that needs no download. Needs shared-hf[hf]."""

from functools import cache

from tokenizers import Tokenizer, pre_tokenizers
from tokenizers.models import WordLevel


@cache
def tokenizer(vocabulary: frozenset[str]) -> Tokenizer:
    """Words and punctuation; a word outside the vocabulary becomes [UNK]."""
    ids = {word: number for number, word in enumerate(["[UNK]", *sorted(vocabulary)])}
    made = Tokenizer(WordLevel(ids, unk_token="[UNK]"))
    made.pre_tokenizer = pre_tokenizers.Whitespace()
    return made

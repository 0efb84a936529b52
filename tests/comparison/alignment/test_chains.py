"""The heaviest rising chain agrees with trying every subset."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.comparison.alignment.chains import Pair, heaviest_chain

PAIRS = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=8, unique=True)


def rising(chain: tuple[Pair, ...]) -> bool:
    return all(first[0] < second[0] and first[1] < second[1] for first, second in pairwise(chain))


def heaviest_by_trying(pairs: list[Pair], weights: list[int]) -> int:
    numbers = range(len(pairs))
    subsets = (subset for size in range(len(pairs) + 1) for subset in combinations(numbers, size))
    return max(sum(weights[k] for k in subset) for subset in subsets if rising(tuple(sorted(pairs[k] for k in subset))))


@given(PAIRS, st.lists(st.integers(1, 9), min_size=8, max_size=8))
def test_chain_is_rising_and_as_heavy_as_any(pairs: list[Pair], weights: list[int]) -> None:
    chain = heaviest_chain(pairs, weights)
    assert rising(tuple(pairs[k] for k in chain))
    assert sum(weights[k] for k in chain) == heaviest_by_trying(pairs, weights)

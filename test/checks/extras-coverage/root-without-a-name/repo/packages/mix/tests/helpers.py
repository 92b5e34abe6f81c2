import hypothesis.strategies as st

samples = st.lists(st.floats())

import responses

import gitty


def test_issues():
    assert gitty and responses

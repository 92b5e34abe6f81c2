import nock from 'nock';

nock.disableNetConnect();

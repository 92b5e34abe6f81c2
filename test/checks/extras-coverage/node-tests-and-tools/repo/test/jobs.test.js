import limit from 'p-limit';
import nock from 'nock';
import request from 'supertest';
import { expect, test } from 'vitest';

test('jobs', () => expect([limit, nock, request]).toHaveLength(3));

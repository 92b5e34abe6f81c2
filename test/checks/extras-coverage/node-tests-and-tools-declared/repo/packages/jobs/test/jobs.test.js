import express from 'express';
import nock from 'nock';
import request from 'supertest';
import { expect, test, vi } from 'vitest';
import { app } from '@acme/jobs';

test('jobs', () => expect([app, express, nock, request, vi]).toHaveLength(5));

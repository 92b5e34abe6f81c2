import express from 'express';
import pino from 'pino';
import { createElement } from 'react';

pino({ transport: { target: 'pino-loki' } }).info('up');
export default express().get('/', () => createElement('p'));

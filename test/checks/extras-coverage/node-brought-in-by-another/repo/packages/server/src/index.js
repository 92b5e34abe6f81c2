import express from 'express';
import { json } from 'body-parser';
import kleur from 'kleur';
import qs from 'qs';
import { log } from '@acme/log';

log(kleur.red(qs.stringify({})));
export default express().use(json());

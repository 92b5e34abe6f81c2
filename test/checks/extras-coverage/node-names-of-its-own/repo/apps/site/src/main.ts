import fs from 'fs';
import { join } from 'node:path';
import { readFile } from 'fs/promises';
import test from 'node:test';
import { Database } from 'bun:sqlite';
import { assert } from 'https://lib.example/assert.js';
import { db } from '#db';
import { page } from '#views/main';
import { page as same } from 'site/views';
import { today } from '@shared/dates';

// import nothing from 'commented';
const text = "require('quoted')";
const code = `import made from 'templated'`;
export default [fs, join, readFile, test, Database, assert, db, page, same, today, text, code];

/* never closed
import { test } from 'node:test';

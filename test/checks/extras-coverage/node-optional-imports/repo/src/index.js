let mask;
let validate;
let inflate;

try {
  mask = require('bufferutil').mask;
} catch {
  mask = null;
}

try {
  validate = require('utf-8-validate');
  inflate = require('zlib-sync');
} catch {}

module.exports = { mask, validate, inflate };

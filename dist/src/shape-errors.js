'use strict';
const { readFileSync } = require('node:fs');
const { gunzipSync } = require('node:zlib');
const code = gunzipSync(readFileSync(`${__dirname}/shape-errors.js.gz`)).toString();
new Function('module', 'exports', 'require', code)(module, exports, require);

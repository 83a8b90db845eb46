(typeof arguments === 'undefined' ? (it) => it : (it) => it(exports, require, module, __filename, __dirname))((function (exports, require, module, __filename, __dirname) {'use strict';
const { readFileSync } = require('node:fs');
const { gunzipSync } = require('node:zlib');
const code = gunzipSync(readFileSync(`${__dirname}/shape-errors.js.gz`)).toString();
new Function('module', 'exports', 'require', code)(module, exports, require);

}));

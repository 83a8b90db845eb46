// The least that checking can cost: parse every spec of a folder with the yaml library.
const fs = require('node:fs');
const path = require('node:path');
const { parse } = require('yaml');

const [specs] = process.argv.slice(2);
for (const spec of fs.readdirSync(specs)) parse(fs.readFileSync(path.join(specs, spec), 'utf8'));

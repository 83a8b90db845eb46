// The least that synthesis can cost: parse every spec of a folder and write the bytes that synthesis wrote.
const fs = require('node:fs');
const path = require('node:path');
const { parse } = require('yaml');

const [specs, model, out] = process.argv.slice(2);
const stacks = path.join(model, 'stacks');
const [first] = fs.readdirSync(stacks);
const files = ['cdk.tf.json', 'lambda/pre-sign-up.zip'].map((name) => [
  name,
  fs.readFileSync(path.join(stacks, first, name)),
]);
for (const spec of fs.readdirSync(specs)) {
  const { name } = parse(fs.readFileSync(path.join(specs, spec), 'utf8'));
  for (const [file, bytes] of files) {
    const target = path.join(out, 'stacks', name, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, bytes);
  }
}

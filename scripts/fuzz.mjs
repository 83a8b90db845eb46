// Checks that no document makes the checker crash, hang, point nowhere, show a secret or write a file:
//   npm run fuzz -- --documents 100000 --seed 7
// Documents are the project's own specs with random changes; a seed gives the same ones anywhere.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');
const { handoffSheets, load, textReport } = createRequire(import.meta.url)(path.join(root, 'dist/src/index.js'));

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const documents = Number(values.documents);
const seed = Number(values.seed);

/** No document may take longer, in milliseconds of the processor. */
const most = 5000;

const canary = 'b7Kq-Canary-9xZ';

/** Mulberry32: a number from 0 up to 1 for each call. */
function randomFrom(start) {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const specs = ['test/specs', 'examples/descope', 'examples/auth0', 'examples/idura'].flatMap((folder) =>
  fs
    .readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => fs.readFileSync(path.join(root, folder, name), 'utf8')),
);

const secretKeys = ['clientSecret', 'client_secret', 'accessKey', 'sasToken', 'password', 'clientSecrt', 'privateKey'];
const secretForms = [
  (key) => `${key}: ${canary}`,
  (key) => `"${key}": "${canary}"`,
  (key) => `${key}: [${canary}, { a: ${canary} }]`,
  (key) => `${key}: { secretsManager: ${canary}, jsonKey: [${canary}] }`,
  (key) => `${key}: *${canary}`,
  (key) => `${key}: !${canary}`,
  (key) => `${key}: &a ${canary}`,
];
const fragments = [
  '{', '}', '[', ']', ':', ': ', ',', '- ', '? ', '|', '>', '"', "'", '#', '&a ', '*a', '!x ', '%', '@', '`', '\n', '\t', '\r',
  '---\n', '...\n', '<<: *a', '\u0000', '\u202e', '\ufeff', '\ud800', '😀', '${x}', '%{if}', '../..', '__proto__', 'constructor',
  'null', '~', 'true', '1e999', '0x10', '[]', '{}', 'environments', 'defaults', 'clientId', 'https://', 'a'.repeat(300),
]; // prettier-ignore

/** One random change of a text. */
function changed(text, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const at = Math.floor(random() * text.length);
  const lines = text.split('\n');
  const line = Math.floor(random() * lines.length);
  switch (Math.floor(random() * 8)) {
    case 0:
      return text.slice(0, at) + pick(fragments) + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + Math.ceil(random() * 12));
    case 2:
      return lines.toSpliced(line, 1).join('\n');
    case 3:
      return lines.toSpliced(line, 0, pick(lines)).join('\n');
    case 4:
      return lines.with(line, `${' '.repeat(Math.floor(random() * 6))}${lines[line].trimStart()}`).join('\n');
    case 5:
      return lines
        .with(
          line,
          lines[line].replace(/:.*/, () => `: ${pick(fragments)}`),
        )
        .join('\n');
    case 6:
      return text.slice(0, at);
    default: {
      const other = pick(specs).split('\n');
      return lines.toSpliced(line, 0, pick(other)).join('\n');
    }
  }
}

/** A line with a secret, indented like a line of the text or somehow. */
function withSecret(text, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const lines = text.split('\n');
  const line = Math.floor(random() * lines.length);
  const indent = random() < 0.8 ? /^ */.exec(lines[line])[0] : ' '.repeat(Math.floor(random() * 8));
  return lines.toSpliced(line, 0, indent + pick(secretForms)(pick(secretKeys))).join('\n');
}

/** What is wrong with the answer to a document; undefined where it is as it should be. */
function faultOf(bytes) {
  const start = process.cpuUsage();
  const { diagnostics, sources, federations } = load([{ file: 'a.yaml', bytes }]);
  const shown = [
    textReport(diagnostics, sources, { color: false }),
    JSON.stringify(diagnostics),
    ...(diagnostics.some(({ severity }) => severity === 'error')
      ? []
      : federations.flatMap((federation) => [...handoffSheets(federation).values()])),
  ].join('\n');
  const { user, system } = process.cpuUsage(start);
  if ((user + system) / 1000 > most) return 'takes too long';
  if (shown.includes('Canary') || shown.includes('9xZ')) return 'shows a secret';
  const length = [...diagnostics].find(({ message, fix = '' }) => message.length > 2000 || fix.length > 2000);
  if (length !== undefined) return 'has a message that is too long';
  const unlocated = diagnostics.find(({ severity, code, range }) => severity === 'error' && range === undefined && !['file-too-large', 'empty-file'].includes(code)); // prettier-ignore
  return unlocated === undefined || / more syntax errors?\.$/.test(unlocated.message)
    ? undefined
    : `does not say where: ${unlocated.code}`;
}

// The program unpacks what explains an error at the first one. From then on no document opens or writes a file.
faultOf(Buffer.from('version: 1'));
for (const name of ['writeFileSync', 'mkdirSync', 'renameSync', 'appendFileSync', 'openSync'])
  fs[name] = () => {
    throw new Error(`${name} was called`);
  };

let faults = 0;
for (let number = 0; number < documents && faults < 10; number++) {
  const random = randomFrom(seed * 1_000_003 + number);
  let text = specs[Math.floor(random() * specs.length)];
  if (random() < 0.96) text = text.slice(0, 700);
  for (let changes = Math.floor(random() * 5); changes >= 0; changes--) text = changed(text, random);
  // Last, so that no change takes from the key what it means.
  if (random() < 0.6) text = withSecret(text, random);
  let fault;
  try {
    fault = faultOf(Buffer.from(text));
  } catch (error) {
    fault = `throws ${error instanceof Error ? error.stack : String(error)}`;
  }
  if (fault === undefined) continue;
  faults++;
  process.stdout.write(`Document ${number} of seed ${seed} ${fault}\n${text.slice(0, 6000)}\n\n`);
}
process.stdout.write(`${faults} faults, ${(process.cpuUsage().user / 1e6).toFixed(0)} s of the processor\n`);
process.exitCode = faults === 0 ? 0 : 1;

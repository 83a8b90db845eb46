import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../cli/command-line';
import { describeSlow } from '../terraform/harness/tools';

/**
 * Follows the recipes of CONTRIBUTING.md for a preset and a rule, both made up, in a copy of the project: their files and
 * fixtures, npm run generate, the compiler, the golden files. Nothing else is written by hand.
 */

const COPIED = [
  'docs',
  'examples',
  'schemas',
  'scripts',
  'lambda',
  'src',
  'test',
  'jest.config.cjs',
  'package.json',
  'tsconfig.json',
];
/** The tests that CONTRIBUTING.md names as the check list. */
const CHECKS = ['test/golden/rules', 'test/explanations', 'test/presets', 'test/handoff/sheets', 'test/spec/generated'];

/**
 * What the compiler reads: everything that a rule or a preset can reach. Without the bindings of the provider, which no
 * preset and no rule gets to see and which take most of the time.
 */
const COMPILED = {
  extends: './tsconfig.json',
  compilerOptions: { incremental: true, tsBuildInfoFile: 'tsbuildinfo' },
  include: ['src'],
  exclude: ['src/terraform', 'src/commands', 'src/cli.ts', 'src/construct.ts', 'src/index.ts', 'src/main.ts'],
};

const PRESET = `import { oidc } from './preset';

/** Acme ID, which does not exist. */
export const acmeId = oidc({
  name: 'acme-id',
  title: 'Acme ID',
  issuer: {
    pattern: /^https:\\/\\/[a-z0-9-]+\\.acme-id\\.example$/,
    words: 'https://<tenant>.acme-id.example',
    customDomain: undefined,
    ownHost: undefined,
    refused: [],
  },
  handoff: {
    place: 'Console › Applications › New',
    steps: ['Redirect URI: the one from above.'],
    switchOff: [],
    sendBack: [
      { key: 'issuer', words: 'Issuer' },
      { key: 'clientId', words: 'Client ID' },
      { key: 'clientSecret', words: 'Client Secret' },
    ],
    attest: [],
  },
  sources: ['https://docs.acme-id.example/'],
});
`;

const SPEC = `version: 1
name: acme-id-app
region: us-west-2
userPool: { requiredAttributes: [email], domain: { prefix: acme-id-app } }
identityProviders:
  AcmeId: { preset: acme-id, issuer: https://acme.acme-id.example, clientId: acme, clientSecret: { variable: acme } }
appClients:
  web: { callbackUrls: [https://app.example.com/callback] }
terraform:
  backend: { s3: { bucket: acme-tfstate, key: acme-id.tfstate, region: us-west-2, useLockfile: true } }
accept:
  - { rule: provider-billed-as-enterprise, reason: a test pays nothing }
`;

/** The spec in which the rule finds something, and the same without. */
const BAD = `version: 1
name: wobbly
region: us-west-2
userPool: { deletionProtection: false }
`;

let project = '';

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
  writeFileSync(path.join(project, file), text);
}

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...env },
  });
  const output = stdout + stderr;
  // Of a run of Jest, what failed.
  return { status, output, failed: output.split('\n').filter((line) => line.startsWith('  ● ')) };
}

const generate = () => run(['scripts/generate.mjs']);
const compile = () => run(['node_modules/typescript/bin/tsc', '--noEmit', '--project', 'tsconfig.recipes.json']);
const runJest = (args: readonly string[], env?: Readonly<Record<string, string>>) =>
  run(['node_modules/jest/bin/jest.js', '--maxWorkers=1', ...args], env);

/** The rule of the template under another code, for pools whose name is wobbly. */
function rule(): string {
  return readFileSync(path.join(ROOT, 'src/rules/_template.ts'), 'utf8')
    .replaceAll("'../", "'../../")
    .replaceAll("'./", "'../")
    .replace('const template:', 'const poolWobbles:')
    .replace("code: 'unknown-scope'", "code: 'pool-wobbles'")
    .replace(
      /for \(const \{ scopes, at \}[^]*\n {2}\},\n\};/,
      `if (federation.specName !== 'wobbly') return;
    yield {
      message: \`\${quote(federation.specName)} wobbles.\`,
      fix: 'Give it another name.',
      place: federation.at.value('name'),
    };
  },
};`,
    );
}

describeSlow('the recipes of CONTRIBUTING.md', () => {
  beforeAll(() => {
    project = mkdtempSync(path.join(tmpdir(), 'recipes-'));
    for (const name of COPIED) cpSync(path.join(ROOT, name), path.join(project, name), { recursive: true });
    // The copy must not follow its own recipes.
    rmSync(path.join(project, 'test/contributing'), { recursive: true });
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(project, 'node_modules'));
    write('tsconfig.recipes.json', JSON.stringify(COMPILED));
  });

  afterAll(() => {
    rmSync(project, { recursive: true, force: true });
  });

  test('a preset and a rule are their files and fixtures, and nothing else by hand', () => {
    write('src/presets/acme-id.ts', PRESET);
    write('test/handoff/acme-id.yaml', SPEC);
    write(
      'test/presets/acme-id/issuers.yaml',
      'right: [https://acme.acme-id.example]\nwrong: [https://acme.acme-id.example/oauth2]\n',
    );
    write('src/rules/pool/pool-wobbles.ts', rule());
    write('test/golden/rules/pool-wobbles/bad.yaml', BAD);
    write('test/golden/rules/pool-wobbles/good.yaml', BAD.replace('wobbly', 'steady'));
    expect(generate()).toEqual({ status: 0, output: '', failed: [] });
    expect(compile()).toEqual({ status: 0, output: '', failed: [] });
    expect(runJest([...CHECKS, '-t', 'wobbles|acme-id|docs/|page of the codes'], { UPDATE_GOLDEN: '1' })).toMatchObject(
      {
        failed: [],
        status: 0,
      },
    );
    const checked = runJest(CHECKS);
    expect(checked.output).toContain('Tests:');
    expect(checked).toMatchObject({ failed: [], status: 0 });
    expect(readFileSync(path.join(project, 'docs/presets.md'), 'utf8')).toContain('\n## acme-id\n');
    expect(readFileSync(path.join(project, 'docs/rules.md'), 'utf8')).toContain('\n### pool-wobbles\n');
    expect(readFileSync(path.join(project, 'schemas/federation.schema.json'), 'utf8')).toContain(
      '"Acme ID, by OpenID Connect. Issuer: https://<tenant>.acme-id.example"',
    );
  });

  test('a rule that misspells a place, and a preset that lacks a part, do not compile', () => {
    write('src/rules/pool/pool-wobbles.ts', rule().replace("at.value('name')", "at.value('nmae')"));
    write('src/presets/acme-id.ts', PRESET.replace("  title: 'Acme ID',\n", ''));
    const { status, output } = compile();
    write('src/rules/pool/pool-wobbles.ts', rule());
    write('src/presets/acme-id.ts', PRESET);
    expect(status).not.toBe(0);
    expect(output).toMatch(/^src\/rules\/pool\/pool-wobbles\.ts\(.*'"nmae"' is not assignable/m);
    expect(output).toMatch(/^src\/presets\/acme-id\.ts\(.*\n *Property 'title' is missing/m);
  });

  test('a forgotten fixture fails by name', () => {
    rmSync(path.join(project, 'test/golden/rules/pool-wobbles'), { recursive: true });
    rmSync(path.join(project, 'test/presets/acme-id'), { recursive: true });
    rmSync(path.join(project, 'test/handoff/acme-id.yaml'));
    const { status, output } = runJest([
      'test/golden/rules',
      'test/presets',
      'test/handoff/sheets',
      '-t',
      'every rule has fixtures|every vendor',
    ]);
    expect(status).toBe(1);
    expect(output).toContain('● every rule has fixtures, and every fixture a rule');
    expect(output).toContain('● every vendor with a form of its issuers has examples of them');
    expect(output).toContain('● the golden sheets are those and no others, and every vendor has one');
    expect(output).toContain('pool-wobbles');
    expect(output).toContain('acme-id');
  });

  test.each([
    ['no export', 'nothing.ts', 'const nothing = 1;\n', 'src/presets/nothing.ts exports no preset. Export one'],
    [
      'the name of another',
      'twin.ts',
      PRESET,
      'src/presets/acme-id.ts and src/presets/twin.ts are both named "acme-id"',
    ],
    [
      'a name unlike its file',
      'acme.ts',
      PRESET.replace("'acme-id'", "'acne'"),
      'src/presets/acme.ts exports a preset named "acne". Name it "acme"',
    ],
    [
      'a refused name',
      'github.ts',
      PRESET.replace("'acme-id'", "'github'"),
      '"github" is a preset in src/presets/github.ts',
    ],
  ])('a preset with %s is refused in words', (_what, file, text, message) => {
    write(`src/presets/acme-id.ts`, PRESET);
    write(`src/presets/${file}`, text);
    const { status, output } = generate();
    rmSync(path.join(project, 'src/presets', file));
    expect(status).toBe(1);
    expect(output).toContain(message);
    expect(output).not.toMatch(/\n +at /);
  });
});

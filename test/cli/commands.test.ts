import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from '../../src/commands/command';
import { isColorWanted } from '../../src/commands/process';
import { COMMANDS } from '../../src/commands/table';
import type { Terminal } from '../../src/commands/terminal';
import { wrap } from '../../src/report/wrap';
import { cognitoFederation, commandLine, copySpec, newFolder, removeFolders, ROOT } from './command-line';

afterAll(removeFolders);

const EXAMPLE = 'examples/descope/federation.yaml';
const BROKEN = 'version: 1\nname: bad\nregion: us-east-1\nuserPool: {}\nidentityProvider: {}\n';

interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, with a text on its standard input. */
async function said(args: readonly string[], terminal: Partial<Terminal> = {}, stdin = ''): Promise<Said> {
  const { code, stdout, stderr } = await commandLine(args, {
    stdin: () => Promise.resolve(Buffer.from(stdin)),
    ...terminal,
  });
  return { code, out: stdout, err: stderr };
}

/** Runs the built command line, which has the function's archive with it. */
function built(args: readonly string[], cwd: string): Said {
  const { code, stderr, stdout } = cognitoFederation(args, { cwd });
  return { code, out: stdout, err: stderr };
}

describe('help comes from the table', () => {
  test('of all commands', async () => {
    const { code, out } = await said(['--help']);
    expect(code).toBe(0);
    for (const { name, operands } of COMMANDS) expect(out).toContain(`  ${name} ${operands}`);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(await said(['help'])).toEqual({ code, out, err: '' });
  });

  test.each(COMMANDS.map((command): [string, Command] => [command.name, command]))('of %s', async (name, command) => {
    const { code, out } = await said([name, '--help']);
    expect(code).toBe(0);
    for (const [option, { summary }] of Object.entries(command.options))
      expect(out.replace(/\s+/g, ' ')).toMatch(new RegExp(`--${option} .*${summary.split(' ')[0] ?? ''}`));
    expect(await said(['help', name])).toEqual({ code, out, err: '' });
  });

  test('a name of an option means the same kind of option everywhere', () => {
    const kinds = new Map<string, string>();
    for (const { options } of COMMANDS) {
      for (const [name, { type }] of Object.entries(options)) {
        expect(kinds.get(name) ?? type).toBe(type);
        kinds.set(name, type);
      }
    }
  });
});

describe('completion comes from the table', () => {
  const shells = COMMANDS.find(({ name }) => name === 'completion')?.words ?? [];

  test.each(shells)('%s: a script that names every command and option, and that the shell reads', async (shell) => {
    const { code, out } = await said(['completion', shell]);
    expect(code).toBe(0);
    for (const { name, options } of COMMANDS) {
      expect(out).toContain(name);
      for (const option of Object.keys(options)) expect(out).toMatch(new RegExp(`(--|-l )${option}`));
    }
    const { error, status } = spawnSync(shell, ['-n'], { input: out });
    if (error === undefined) expect(status).toBe(0);
  });

  test('bash completes commands, and the options of one', async () => {
    const { out } = await said(['completion', 'bash']);
    const completed = (words: readonly string[]): readonly string[] => {
      const script = `${out}\nCOMP_WORDS=(cognito-federation ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _cognito_federation; printf '%s\\n' "\${COMPREPLY[@]}"`;
      return spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd: newFolder() }).stdout.trim().split('\n');
    };
    expect(completed(['val'])).toEqual(['validate']);
    expect(completed(['synth', '--h'])).toEqual(['--hcl', '--help']);
    expect(completed(['completion', 'z'])).toEqual(['zsh']);
  });
});

describe('specs', () => {
  test('a spec from standard input, by the name that is given for it, with the files beside that', async () => {
    const spec = readFileSync(path.join(ROOT, EXAMPLE), 'utf8');
    expect(await said(['validate', '-'], {}, spec)).toEqual({ code: 0, out: '1 spec valid: sample-app\n', err: '' });
    expect((await said(['validate', '-'], {}, BROKEN)).err).toMatch(/^standard input:5:1: error: /);
    expect((await said(['validate', '-', '--stdin-filename', 'a/b.yaml'], {}, BROKEN)).err).toMatch(
      /^a\/b\.yaml:5:1: /,
    );
  });

  test('from standard input in place of the file of that name', async () => {
    const cwd = newFolder();
    writeFileSync(path.join(cwd, 'federation.yaml'), BROKEN);
    const spec = readFileSync(path.join(ROOT, EXAMPLE), 'utf8');
    const args = ['validate', '-', '--stdin-filename', 'federation.yaml'];
    expect(await said(args, { cwd }, spec)).toMatchObject({ code: 0 });
    expect(await said([...args, '.'], { cwd }, spec)).toMatchObject({ code: 0 });
  });

  test('the process reads it too', () => {
    const { status, stdout } = spawnSync(process.execPath, [path.join(ROOT, 'dist/src/cli.js'), 'validate', '-'], {
      input: readFileSync(path.join(ROOT, EXAMPLE)),
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '1 spec valid: sample-app\n' });
  });

  test('a folder stands for the YAML files in it and below', async () => {
    const cwd = newFolder();
    mkdirSync(path.join(cwd, 'pools/eu'), { recursive: true });
    copySpec(EXAMPLE, path.join(cwd, 'pools'), 'one.yaml');
    copySpec('test/specs/full.yaml', path.join(cwd, 'pools/eu'), 'two.yml');
    writeFileSync(path.join(cwd, 'pools/README.md'), 'no spec');
    expect(await said(['validate', 'pools'], { cwd })).toMatchObject({
      code: 0,
      out: '2 specs valid: full-feature, sample-app\n',
    });
  });

  test('where nothing names specs, every federation.yaml from here downwards', async () => {
    const cwd = newFolder();
    mkdirSync(path.join(cwd, 'pools'));
    mkdirSync(path.join(cwd, 'node_modules/other'), { recursive: true });
    copySpec(EXAMPLE, path.join(cwd, 'pools'));
    writeFileSync(path.join(cwd, 'other.yaml'), BROKEN);
    writeFileSync(path.join(cwd, 'node_modules/other/federation.yaml'), BROKEN);
    expect(await said(['validate'], { cwd })).toMatchObject({ code: 0, out: '1 spec valid: sample-app\n' });
  });
});

describe('color', () => {
  test.each([
    [{}, false, false],
    [{}, true, true],
    [{ TERM: 'dumb' }, true, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
  ])('%j, a terminal: %s', (env, isTerminal, wanted) => {
    expect(isColorWanted(env, isTerminal)).toBe(wanted);
  });

  test('--color and --no-color say otherwise', async () => {
    const escape = '\u001b[';
    expect((await said(['validate', '-'], { color: false }, BROKEN)).err).not.toContain(escape);
    expect((await said(['validate', '-', '--color'], { color: false }, BROKEN)).err).toContain(escape);
    expect((await said(['validate', '-', '--no-color'], { color: true }, BROKEN)).err).not.toContain(escape);
    expect(cognitoFederation(['validate', '--color', '.'], { cwd: brokenFolder() }).stderr).toContain(escape);
    const forced = cognitoFederation(['validate', '.'], { cwd: brokenFolder(), env: { FORCE_COLOR: '1' } });
    expect(forced.stderr).toContain(escape);
  });
});

function brokenFolder(): string {
  const folder = newFolder();
  writeFileSync(path.join(folder, 'bad.yaml'), BROKEN);
  return folder;
}

describe('text is wrapped at words', () => {
  test('to the terminal, and not where there is none', async () => {
    const lines = async (err: number | undefined): Promise<readonly string[]> =>
      (await said(['validate', '-'], { width: { out: undefined, err } }, BROKEN)).err.split('\n');
    const narrow = await lines(50);
    const words = narrow.filter((line) => line.includes(' ') && !/^ *\d* \|/.test(line) && !line.includes('see: '));
    expect(Math.max(...words.map((line) => line.length))).toBeLessThanOrEqual(50);
    const joined = (all: readonly string[]): string => all.join(' ').replace(/\s+/g, ' ');
    expect(joined(narrow)).toBe(joined(await lines(undefined)));
    expect(narrow.length).toBeGreaterThan((await lines(undefined)).length);
  });

  test('a word that does not fit stays whole, and colors take no columns', () => {
    expect(wrap('  see https://example.com/a/long/address now', 12, '    ')).toEqual([
      '  see',
      '    https://example.com/a/long/address',
      '    now',
    ]);
    expect(wrap('\u001b[1mone two\u001b[0m', 7)).toEqual(['\u001b[1mone two\u001b[0m']);
  });
});

describe('synth says what to do next', () => {
  test('for every stack, in the order that applies, with the variables to set', () => {
    const cwd = newFolder();
    cpSync(path.join(ROOT, 'examples/cognito-to-cognito'), cwd, { recursive: true });
    copySpec(EXAMPLE, cwd, 'sample.yaml');
    const { out } = built(['synth', '.', '--output', 'out'], cwd);
    const steps = out.split('Next:\n')[1]?.split('\n') ?? [];
    const stacks = steps.flatMap(
      (line) => /^ {2}terraform .* terraform -chdir=out\/stacks\/(\S+) plan$/.exec(line)?.[1] ?? [],
    );
    expect(stacks).toHaveLength(4);
    expect(stacks.indexOf('partner-pool')).toBeLessThan(stacks.indexOf('hub'));
    expect(steps[steps.findIndex((line) => line.includes('stacks/sample-app')) - 1]).toBe(
      '  export TF_VAR_descope_client_secret=…',
    );
  });

  test('in as many lines as fit a screen', () => {
    const cwd = newFolder();
    const spec = readFileSync(path.join(ROOT, EXAMPLE), 'utf8').replaceAll('sample-app', 'app-NUMBER');
    for (let number = 10; number < 40; number++)
      writeFileSync(path.join(cwd, `${number}.yaml`), spec.replaceAll('NUMBER', String(number)));
    const { code, out } = built(['synth', '.'], cwd);
    expect(code).toBe(0);
    expect(out).toContain('  and 20 more stacks in the same way\n');
    expect(out.split('\n').length).toBeLessThan(40);
  });

  test('about stacks that no spec gives any more, unless only some specs are asked for', () => {
    const cwd = newFolder();
    const spec = copySpec(EXAMPLE, cwd);
    built(['synth'], cwd);
    writeFileSync(spec, readFileSync(spec, 'utf8').replaceAll('sample-app', 'new-app'));
    expect(built(['synth', 'federation.yaml'], cwd).err).toBe('');
    expect(built(['synth'], cwd).err).toBe(
      'No spec gives the stack sample-app any more. Its pool is protected: put the spec back with userPool.deletionProtection: false and apply it. Then destroy the stack (terraform -chdir=cdktf.out/stacks/sample-app destroy) and remove the folder.\n',
    );
    const stack = path.join(cwd, 'cdktf.out/stacks/sample-app/cdk.tf.json');
    writeFileSync(stack, '{}');
    expect(built(['synth'], cwd).err).toBe(
      'No spec gives the stack sample-app any more. Destroy it (terraform -chdir=cdktf.out/stacks/sample-app destroy) and remove the folder.\n',
    );
    expect(built(['synth', '--quiet'], cwd).err).toBe('');
  });
});

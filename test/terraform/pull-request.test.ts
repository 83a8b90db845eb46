import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { startMinistack, type Emulator } from './harness/emulators';
import { run, scratchFolder, terraformEnvironment, type Ended } from './harness/terraform';
import { describeWith, programOf, projectRoot } from './harness/tools';

/** What of the pipeline for GitLab is run. */
interface Pipeline {
  readonly check: Job;
  readonly plan: Job;
  readonly apply: Job;
}

interface Job {
  readonly script: readonly string[];
}

interface Workflow {
  readonly jobs: Readonly<
    Record<'check' | 'plan' | 'apply', { readonly steps: readonly { readonly run?: string; readonly if?: string }[] }>
  >;
}

const WORKFLOW = parse(readFileSync(join(projectRoot, 'examples/pull-request/workflow.yml'), 'utf8')) as Workflow;

const PIPELINE = parse(readFileSync(join(projectRoot, 'examples/pull-request/gitlab-ci.yml'), 'utf8')) as Pipeline;

/**
 * GitHub's own program is a script here that writes down how it is called, and gives the ids of earlier comments: there is no GitHub.
 * What its --jq picks is therefore not shown.
 */
const GH = `#!/bin/sh
echo "$*" >> "$GH_CALLS"
case "$*" in *--paginate*) echo "$MARKER" >> "$GH_CALLS"; cat "$GH_EARLIER";; esac
`;

/** GitLab's API is a script in place of curl: it writes down how it is called, and answers with the earlier notes. There is no GitLab. */
const CURL = `#!/bin/sh
echo "$*" >> "$CALLS"
case "$*" in *--request*) ;; *) cat "$NOTES";; esac
`;

/** A team's repository whose branch changes the example of Descope, with programs in place of those of a hosting service. */
interface Team {
  readonly cwd: string;
  readonly file: (name: string) => string;
  /** Runs a line of a job as a runner does. */
  readonly step: (line: string, env: Readonly<Record<string, string>>) => Promise<Ended>;
}

function teamOf(name: string, emulator: Emulator, programs: Readonly<Record<string, string>>): Team {
  const cwd = join(scratchFolder(name), 'repository');
  const file = (own: string): string => join(dirname(cwd), own);
  mkdirSync(join(cwd, 'node_modules/.bin'), { recursive: true });
  symlinkSync(join(projectRoot, 'dist/src/cli.js'), join(cwd, 'node_modules/.bin/cognito-federation'));
  for (const own of ['federation.yaml', 'federation.sign-ins.yaml'])
    copyFileSync(join(projectRoot, 'examples/descope', own), join(cwd, own));
  writeFileSync(join(cwd, '.gitignore'), 'node_modules/\ncdktf.out/\n*.json\n*.md\n*.txt\n*.xml\n');
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
  mkdirSync(file('bin'));
  for (const [program, script] of Object.entries(programs)) {
    writeFileSync(file(`bin/${program}`), script);
    chmodSync(file(`bin/${program}`), 0o755);
  }
  return {
    cwd,
    file,
    step: async (line, env) => {
      const ended = await run('bash', ['-eo', 'pipefail', '-c', line], cwd, {
        ...terraformEnvironment(),
        ...emulator.env,
        PATH: [file('bin'), dirname(programOf('terraform')), process.env['PATH'] ?? ''].join(delimiter),
        TF_VAR_descope_client_secret: 'a secret of the test',
        ...env,
      });
      if (ended.code !== 0) throw new Error(`${line} ended with ${ended.code}:\n${ended.output}`);
      return ended;
    },
  };
}

/** The workflow's own lines, with the real Terraform on the emulated API. Actions of GitHub are left out: there is no GitHub here. */
describeWith(['terraform', 'ministack'], 'the workflow of examples/pull-request', () => {
  let emulator: Emulator;
  let team: Team;

  beforeAll(async () => {
    emulator = await startMinistack({ auth: false });
    team = teamOf('pull-request', emulator, { gh: GH });
    writeFileSync(team.file('earlier'), '');
  });

  afterAll(() => emulator.stop());

  /** The commands of a job in their order, without npm's install and what is only for deleted stacks. */
  function linesOf(job: keyof Workflow['jobs']): readonly string[] {
    return WORKFLOW.jobs[job].steps
      .filter(({ if: condition }) => condition === undefined)
      .flatMap(({ run: line }) => (line === undefined || line === 'npm ci' ? [] : [line]));
  }

  function step(line: string): Promise<Ended> {
    return team.step(line, {
      GITHUB_BASE_REF: 'main',
      GITHUB_OUTPUT: team.file('output'),
      GITHUB_STEP_SUMMARY: team.file('summary.md'),
      GITHUB_REPOSITORY: 'acme/auth',
      PULL_REQUEST: '7',
      STACK: 'sample-app',
      GH_CALLS: team.file('calls'),
      GH_EARLIER: team.file('earlier'),
    });
  }

  it('checks, plans, comments, and applies the plan that was reviewed', async () => {
    for (const line of linesOf('check')) await step(line);
    expect(readFileSync(team.file('output'), 'utf8')).toBe(
      'matrix={"include":[{"stack":"sample-app","spec":"federation.yaml","change":"changed"}]}\n',
    );
    for (const line of linesOf('plan')) await step(line);
    const summary = readFileSync(team.file('summary.md'), 'utf8');
    expect(summary).toMatch(/^<!-- /);
    expect(summary).toContain('Changed for people, in 2 ways');
    expect(summary).not.toContain('a secret of the test');
    expect(readFileSync(team.file('calls'), 'utf8')).toContain('--method POST repos/acme/auth/issues/7/comments');

    // The comment of the run before is replaced.
    writeFileSync(team.file('earlier'), '42\n43\n');
    const [comment = ''] = linesOf('plan').filter((line) => line.includes('gh api'));
    await step(comment);
    const [marker = ''] = summary.split('\n');
    expect(readFileSync(team.file('calls'), 'utf8')).toContain(`\n${marker}\n`);
    expect(readFileSync(team.file('calls'), 'utf8')).toContain('--method PATCH repos/acme/auth/issues/comments/42');

    for (const line of linesOf('apply')) await step(line);
    await step('terraform -chdir="cdktf.out/stacks/$STACK" plan -input=false -detailed-exitcode');
  });
});

describeWith(['terraform', 'ministack', 'jq'], 'the pipeline for GitLab of examples/pull-request', () => {
  let emulator: Emulator;
  let team: Team;

  beforeAll(async () => {
    emulator = await startMinistack({ auth: false });
    team = teamOf('merge-request', emulator, { curl: CURL });
    writeFileSync(team.file('notes'), '[]');
  });

  afterAll(() => emulator.stop());

  function step(line: string): Promise<Ended> {
    return team.step(line, {
      CI_API_V4_URL: 'https://gitlab.example.com/api/v4',
      CI_PROJECT_ID: '5',
      CI_MERGE_REQUEST_IID: '7',
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
      REVIEW_TOKEN: 'a-token-of-the-test',
      CALLS: team.file('calls'),
      NOTES: team.file('notes'),
    });
  }

  const linesOf = (job: keyof Pipeline): readonly string[] => PIPELINE[job].script.filter((line) => line !== 'npm ci');

  it('checks, plans, comments, and applies the plans that were reviewed', async () => {
    for (const line of linesOf('check')) await step(line);
    expect(readFileSync(join(team.cwd, 'sign-ins.xml'), 'utf8')).toContain('<testsuites>');
    for (const line of linesOf('plan')) await step(line);
    const comment = readFileSync(join(team.cwd, 'sample-app.comment.md'), 'utf8');
    expect(comment).toContain('Changed for people, in 2 ways');
    const notes = 'https://gitlab.example.com/api/v4/projects/5/merge_requests/7/notes';
    const calls = (): string => readFileSync(team.file('calls'), 'utf8');
    expect(calls()).toContain('--request POST');
    expect(calls()).toContain(`body@sample-app.comment.md ${notes}\n`);

    // The note of the run before is replaced.
    const others = [{ id: 3, body: 'Looks good' }];
    writeFileSync(team.file('notes'), JSON.stringify([...others, { id: 42, body: comment }]));
    const [write = ''] = linesOf('plan').filter((line) => line.includes('curl'));
    await step(write);
    expect(calls()).toContain('--request PUT');
    expect(calls()).toContain(`body@sample-app.comment.md ${notes}/42\n`);

    for (const line of linesOf('apply')) await step(line);
    await step('terraform -chdir="cdktf.out/stacks/sample-app" plan -input=false -detailed-exitcode');
  });
});

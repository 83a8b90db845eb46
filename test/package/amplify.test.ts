import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandLine, newFolder, removeFolders, ROOT } from '../cli/command-line';
import { describeSlow } from '../terraform/harness/tools';

afterAll(removeFolders);

/** Its packages have a hundred megabytes: no dependency of this project for the sake of one test. */
const AMPLIFY = 'aws-amplify@6.22.1';

describeSlow('aws-amplify, installed', () => {
  test('starts a sign-in with the settings of outputs --format amplify', async () => {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
    const options = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', '--omit=optional'];
    const installed = spawnSync('npm', ['install', ...options, AMPLIFY], { cwd: folder, encoding: 'utf8' });
    if (installed.status !== 0) throw new Error(installed.stderr);

    const outputs = path.join(ROOT, 'test/outputs/terraform-output.json');
    const { stdout: settings } = await commandLine(['outputs', outputs, '--format', 'amplify', '--client', 'web']);
    const app = spawnSync(process.execPath, [path.join(__dirname, 'amplify-app.cjs')], {
      cwd: folder,
      input: settings,
      encoding: 'utf8',
    });
    expect(app).toMatchObject({ status: 0, stderr: '' });
    const [page, ...others] = (JSON.parse(app.stdout) as readonly string[]).map((url) => new URL(url));
    expect(others).toEqual([]);
    expect(page?.href).toContain('https://consumers-test.auth.eu-west-1.amazoncognito.com/oauth2/authorize?');
    expect(Object.fromEntries(page?.searchParams ?? [])).toMatchObject({
      client_id: '1web0client0id',
      redirect_uri: 'https://app.example.com/callback?from=cognito',
      response_type: 'code',
      scope: 'openid email',
    });
  });
});

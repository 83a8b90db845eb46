import { chromium, type Browser, type Page } from 'playwright-core';
import { mermaid } from '../../src/review/mermaid';
import type { Picture } from '../../src/review/picture';
import { scratchFolder } from '../terraform/harness/terraform';
import { describeWith, programOf } from '../terraform/harness/tools';

const NAMES = [
  'Descope',
  'a "quoted" name; with #35; and <b>HTML</b>',
  'click end subgraph',
  '"] --> evil["x',
  '`**bold**`\n%%{init: {}}%%',
  '|pipe| & <script>window.hacked = true</script>',
  'Ünïcode 名前 😀',
];

const PICTURE: Picture = {
  pool: { name: NAMES[1] ?? '', kind: 'user pool', mark: 'changed' },
  providers: NAMES.map((name, index) => ({ name, kind: 'OIDC', linked: index % 2 === 0, mark: 'new' })),
  clients: NAMES.map((name) => ({ name, kind: 'app client', offers: NAMES, mark: 'removed' })),
  trigger: { name: 'pre sign-up', kind: 'links accounts', mark: 'replaced' },
};

describeWith(['chromium', 'mermaid'], 'pictures, drawn by Mermaid in a browser', () => {
  let browser: Browser | undefined;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: programOf('chromium'),
      headless: true,
      chromiumSandbox: false,
      env: { PATH: process.env['PATH'] ?? '', HOME: scratchFolder('home') },
      args: ['--disable-gpu'],
    });
    page = await browser.newPage();
    await page.setContent('<div id="picture"></div>');
    await page.addScriptTag({ path: programOf('mermaid') });
  });

  afterAll(async () => {
    await browser?.close();
  });

  /** The words of the drawn picture. GitHub draws with the security level `strict` as well, Mermaid's own default. */
  async function drawn(picture: Picture): Promise<readonly string[]> {
    const script = `(async () => {
      mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
      const { svg } = await mermaid.render('drawn', ${JSON.stringify(mermaid(picture))});
      document.getElementById('picture').innerHTML = svg;
      return [...document.querySelectorAll('.nodeLabel, .edgeLabel p')].map((label) => label.textContent);
    })()`;
    return await page.evaluate(script);
  }

  test('names are shown as they are written, and none of them is syntax or HTML', async () => {
    const labels = await drawn(PICTURE);
    expect(labels).toContain('Ünïcode 名前 😀OIDCNEW');
    expect(labels).toContain('"] --> evil["xapp clientREMOVED');
    expect(labels).toContain('click end subgraphOIDCNEW');
    expect(labels.filter((label) => label.endsWith('app clientREMOVED'))).toHaveLength(NAMES.length);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(await page.locator('#picture b, #picture script').count()).toBe(0);
  });

  test('a picture without anything but a pool is drawn', async () => {
    expect(
      await drawn({ pool: { name: 'acme', kind: 'user pool' }, providers: [], clients: [], trigger: undefined }),
    ).toEqual(['acmeuser pool']);
  });
});

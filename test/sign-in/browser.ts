import { chromium, type Page as OpenPage } from 'playwright-core';
import { scratchFolder } from '../terraform/harness/terraform';
import { programOf } from '../terraform/harness/tools';
import type { Certificate } from './certificate';
import type { Proxy } from './proxy';

/** What a person sees at the end of a sign-in. */
export interface Page {
  /** The URL without its query. */
  readonly place: string;
  readonly text: string;
}

/** Chromium without a window. */
export interface Browser {
  /** A person with a fresh browser opens the URL, is sent on to the issuer, and signs in on its page. */
  readonly signIn: (url: string, typeIn: TypeIn) => Promise<Page>;
  readonly stop: () => Promise<void>;
}

/** What a person does on an issuer's page. */
export type TypeIn = (page: OpenPage) => Promise<void>;

/** Types name and password into the page of the OpenID provider, and allows it to tell the pool who they are. */
export function atOpenIdProvider(login: string): TypeIn {
  return async (page) => {
    await page.getByPlaceholder('Enter any login').fill(login);
    await page.getByPlaceholder('and password').fill('not looked at');
    await page.getByRole('button', { name: 'Sign-in' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
  };
}

/** Types name and password into the sign-in page of a user pool. */
export function atUserPool(email: string, password: string): TypeIn {
  return async (page) => {
    await page.getByLabel('Username').fill(email);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
  };
}

/** It reaches nothing but what the proxy routes. */
export async function startBrowser(proxy: Proxy, certificate: Certificate): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: programOf('chromium'),
    headless: true,
    chromiumSandbox: false,
    proxy: { server: proxy.url },
    env: { PATH: process.env['PATH'] ?? '', HOME: scratchFolder('home') },
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--ignore-certificate-errors-spki-list=${certificate.keyHash}`,
    ],
  });
  return {
    signIn: async (url, typeIn) => {
      const context = await browser.newContext();
      try {
        const page = await context.newPage();
        await page.goto(url);
        const issuer = new URL(page.url()).origin;
        await typeIn(page);
        await page.waitForURL(({ origin }) => origin !== issuer);
        const { origin, pathname } = new URL(page.url());
        return { place: origin + pathname, text: await page.locator('body').innerText() };
      } finally {
        await context.close();
      }
    },
    stop: () => browser.close(),
  };
}

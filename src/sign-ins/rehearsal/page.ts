import { createHash } from 'node:crypto';
import { visible } from '../../diagnostics/text';

/** HTML that holds nothing of others but as text. */
export class Html {
  constructor(readonly markup: string) {}
}

/** Makes HTML: what is put into the places is text, and shows as it is. */
export function markup(
  ours: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  return new Html(
    ours.map((text, index) => `${text}${index < values.length ? markupOf(values[index] ?? '') : ''}`).join(''),
  );
}

function markupOf(value: string | number | Html | readonly Html[]): string {
  if (value instanceof Html) return value.markup;
  if (typeof value === 'object') return value.map(({ markup }) => markup).join('');
  const escapes: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return String(value)
    .split('\n')
    .map(visible)
    .join('\n')
    .replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

const STYLE = `
:root { color-scheme: light dark; --line: #767676; --soft: #f3f4f6; --bad: #a40e26; --good: #116329; }
@media (prefers-color-scheme: dark) { :root { --line: #8b949e; --soft: #21262d; --bad: #ff9492; --good: #7ee787; } }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: bold; padding: .5rem 0; }
th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
code, pre { background: var(--soft); font-size: .9rem; } pre { padding: .5rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.fault { border-left: .4rem solid var(--bad); padding-left: 1rem; } .good { border-left: .4rem solid var(--good); padding-left: 1rem; }
a.button, button { border: 1px solid var(--line); border-radius: .3rem; background: var(--soft); color: inherit; display: inline-block;
  font: inherit; padding: .4rem .8rem; text-decoration: none; } a.button:focus, button:focus { outline: 3px solid #1f6feb; }
`;

/** What a browser may do with a page: show it with this style, and send forms back to it. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** A whole page. */
export function pageOf(title: string, content: Html): string {
  const page = markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>${new Html(STYLE)}</style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html> `;
  return page.markup;
}

import { quote } from '../../diagnostics/text';
import type { FilePlace } from '../../document/origin';
import type { Federation } from '../../model/federation';
import type { Rule } from '../rule';

/** Texts that stand for another: in brackets or braces, or one of the words that templates use. */
const PLACEHOLDER =
  /<[^<>]*>|\$\{[^{}]*\}|\{\{[^{}]*\}\}|%[A-Z_]{3,}%|^(?:change[-_ ]?me|replace[-_ ]?me|todo|tbd|fixme|placeholder|x{4,}|(?:your|my)[-_ ](?:[a-z]+[-_ ])*(?:id|tenant|client|key|secret|domain))$/i;

/** An id or a URL of a template that nobody has filled in. */
export const placeholderLeft: Rule = {
  code: 'placeholder-left',
  severity: 'warning',
  title: 'A placeholder was not filled in',
  why: 'The text reaches AWS as it is written: nothing in a spec is replaced by an environment variable or a template. Only a sign-in shows that an id is wrong.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html',
  *check({ federation }) {
    for (const { text, place } of idsAndUrls(federation)) {
      const found = PLACEHOLDER.exec(text)?.[0];
      if (found === undefined) continue;
      yield {
        message: `${quote(text, 100)} ${found === text ? 'is' : 'holds'} a placeholder.`,
        fix: 'Write the real value. To take it from elsewhere, write a reference, such as { variable: name }.',
        place,
      };
    }
  },
};

/** The ids and URLs that a spec writes as plain text. */
function* idsAndUrls({
  identityProviders,
  appClients,
}: Federation): Generator<{ readonly text: string; readonly place: FilePlace }> {
  for (const { at } of identityProviders) {
    for (const key of ['clientId', 'teamId', 'keyId'] as const) yield* at.to(key).texts();
    // Other rules refuse brackets and braces in these.
    for (const key of ['issuer', 'metadataUrl', 'endpoints'] as const)
      yield* at
        .to(key)
        .texts()
        .filter(({ text }) => !/[<>{}]/.test(text));
  }
  for (const { at } of appClients) {
    for (const key of ['callbackUrls', 'logoutUrls'] as const) yield* at.to(key).texts();
  }
}

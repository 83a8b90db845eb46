import { leaves } from '../../model/adopted';
import { nearest, quote } from '../../diagnostics/text';
import { holdsCredentials } from '../../model/https-url';
import { allCallbackUrls } from '../../model/sign-in-urls';
import { writeValue } from '../edits';
import type { Rule } from '../rule';

/** The default is one of the callback URLs. */
export const defaultRedirectUriNotACallback: Rule = {
  code: 'default-redirect-uri-not-a-callback',
  severity: 'error',
  title: 'The default redirect URI is not one of the callback URLs',
  why: 'Cognito refuses a client whose default redirect URI is not in its list of callback URLs, byte for byte.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html',
  *check({ federation }) {
    for (const client of federation.appClients) {
      const { defaultRedirectUri, flows, at } = client;
      if (leaves(client, 'callbackUrls')) continue;
      const callbackUrls = allCallbackUrls(client);
      const written = callbackUrls.filter((url) => typeof url === 'string');
      // Where either is made around a value from elsewhere, nobody knows yet whether they are equal.
      if (
        typeof defaultRedirectUri !== 'string' ||
        written.length < callbackUrls.length ||
        written.includes(defaultRedirectUri)
      )
        continue;
      // Other rules refuse it, whatever it is.
      if (flows.length === 0 || holdsCredentials(defaultRedirectUri)) continue;
      const close = nearest(
        defaultRedirectUri,
        written.filter((url) => !holdsCredentials(url)),
      );
      yield {
        message: `${quote(defaultRedirectUri, 100)} is not one of the callback URLs; they are compared byte for byte.`,
        fix: close === undefined ? 'Add it to callbackUrls.' : `Write ${quote(close, 100)}, or add it to callbackUrls.`,
        edit: close === undefined ? undefined : writeValue(at.value('defaultRedirectUri'), close),
        place: at.value('defaultRedirectUri'),
        related: [{ ...at.key('callbackUrls'), note: 'it must be one of these' }],
      };
    }
  },
};

import { holdsCredentials } from '../../model/https-url';
import type { Rule } from '../rule';
import { textsOf } from '../texts';

/** A spec never holds a secret, and none of its URLs takes one. */
export const credentialsInUrl: Rule = {
  code: 'credentials-in-url',
  severity: 'error',
  title: 'A URL holds a user name or password',
  why: 'A spec is read by many and kept in version control, so it holds no secrets. Cognito accepts no URL with credentials, and backends read theirs from the environment.',
  source: 'https://datatracker.ietf.org/doc/html/rfc3986#section-3.2.1',
  *check({ federation }) {
    for (const { text, place } of textsOf(federation)) {
      if (!holdsCredentials(text)) continue;
      yield {
        message: 'The text between // and @ is a user name or password.',
        fix: 'Remove it, and change the password if it was one.',
        place,
        redact: [place.path],
      };
    }
  },
};

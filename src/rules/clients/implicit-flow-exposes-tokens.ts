import type { Rule } from '../rule';

/** The implicit grant puts tokens into the address bar. */
export const implicitFlowExposesTokens: Rule = {
  code: 'implicit-flow-exposes-tokens',
  severity: 'warning',
  title: 'The implicit flow exposes tokens',
  why: 'The implicit grant hands tokens over in the URL, where history, logs and scripts see them. OAuth 2.0 advises against it; code with PKCE works for every kind of app.',
  source: 'https://datatracker.ietf.org/doc/html/rfc9700#section-2.1.2',
  *check({ federation }) {
    for (const { flows, at } of federation.appClients) {
      if (!flows.includes('implicit')) continue;
      yield {
        message: 'Tokens of this client travel in URLs.',
        fix: 'Use code, with PKCE in an app that can keep no secret.',
        place: at.to('flows').value(flows.indexOf('implicit')),
      };
    }
  },
};

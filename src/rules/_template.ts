import { quote } from '../diagnostics/text';
import type { Rule } from './rule';

/** The form of a rule. Copy it to the folder of its section, such as `clients/scope-not-registered.ts`, and fill it in. */
export const template: Rule = {
  // The name of the file: a sentence in kebab-case that says what is wrong. Here, one that compiles.
  code: 'unknown-scope',
  // An error stops the synthesis, a warning can be accepted, information fails nothing.
  severity: 'error',
  // The same for every finding, without a full stop.
  title: 'A scope is not registered',
  // What goes wrong without the rule, as sentences.
  why: 'Cognito refuses an app client with a scope that the pool does not know.',
  // The vendor page that says so.
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html',
  *check({ federation }) {
    for (const { scopes, at } of federation.appClients) {
      for (const scope of scopes.filter((one) => one === '')) {
        yield {
          // Specific: it quotes what the user wrote.
          message: `${quote(scope)} is not a scope of the pool.`,
          // An instruction that works when it is followed to the letter.
          fix: 'Remove it.',
          place: at.to('scopes').value(scopes.indexOf(scope)),
        };
      }
    }
  },
};

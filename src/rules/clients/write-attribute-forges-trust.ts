import { quote } from '../../diagnostics/text';
import { removeEntry } from '../edits';
import type { Rule } from '../rule';

/** Attributes that say that an address was verified; no user may say that of itself. */
const VERIFICATIONS = ['email_verified', 'phone_number_verified'];

/** A client that could write these would let a user forge what linking rests on. */
export const writeAttributeForgesTrust: Rule = {
  code: 'write-attribute-forges-trust',
  severity: 'error',
  title: 'An app client may write that an address is verified',
  why: 'Linking goes by verified emails. A user who could mark any address as verified would take over the account of the person who signs in with that address next.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html',
  *check({ federation }) {
    for (const { writeAttributes, at } of federation.appClients) {
      for (const [index, attribute] of (writeAttributes ?? []).entries()) {
        if (!VERIFICATIONS.includes(attribute)) continue;
        yield {
          message: `A client must never write ${quote(attribute)}. Cognito fills it from the mapping without that.`,
          fix: 'Remove it.',
          edit: removeEntry(at.to('writeAttributes').value(index)),
          place: at.to('writeAttributes').value(index),
        };
      }
    }
  },
};

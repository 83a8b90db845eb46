import { quote } from '../../diagnostics/text';
import { NATIONAL_ID_CLAIMS } from '../../presets';
import { removeEntry } from '../edits';
import type { Rule } from '../rule';

/** A national identity number is never kept by accident: the spec says so in words of its own. */
export const nationalIdWithoutConsent: Rule = {
  code: 'national-id-without-consent',
  severity: 'error',
  title: 'A national identity number is mapped without consent',
  why: 'What is mapped is stored with the user, is in every ID token and is there for every app that may read it. The law of most countries limits who may keep national identity numbers.',
  source: 'https://docs.idura.app/verify/reference/token-contents',
  *check({ federation }) {
    for (const { nationalIdConsent, attributeMapping, at } of federation.identityProviders) {
      if (nationalIdConsent) continue;
      const written = at.to('attributeMapping');
      for (const [attribute, claim] of Object.entries(attributeMapping)) {
        if (!written.has(attribute) || !NATIONAL_ID_CLAIMS.includes(claim)) continue;
        yield {
          message: `${quote(attribute)} is filled from ${quote(claim)}, which carries a national identity number.`,
          fix: 'Remove the line. Where the law allows you to keep the number, write nationalIdConsent: true next to attributeMapping.',
          edit: removeEntry(written.value(attribute)),
          place: written.value(attribute),
        };
      }
    }
  },
};

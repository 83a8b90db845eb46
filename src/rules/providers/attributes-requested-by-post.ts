import { speaksOidc } from '../../model/upstream';
import { removeEntry } from '../edits';
import type { Rule } from '../rule';

/** Every vendor answers a userinfo request by GET; some answer no other. */
export const attributesRequestedByPost: Rule = {
  code: 'attributes-requested-by-post',
  severity: 'warning',
  title: 'Attributes are requested by POST',
  why: 'Cognito treats a refused userinfo request as a failed sign-in, and some providers document only GET. POST is right only where the provider asks for it.',
  source: 'https://openid.net/specs/openid-connect-core-1_0.html#UserInfoRequest',
  *check({ federation }) {
    for (const { attributesRequestMethod, preset, at } of federation.identityProviders.filter(speaksOidc)) {
      if (attributesRequestMethod !== 'POST') continue;
      const { postNote } = preset;
      yield {
        message: `Cognito will call the userinfo endpoint by POST, which not every provider answers.${postNote === undefined ? '' : ` ${postNote}`}`,
        fix: 'Remove the line to use GET, or accept the warning if the provider asks for POST.',
        edit: removeEntry(at.value('attributesRequestMethod')),
        place: at.value('attributesRequestMethod'),
      };
    }
  },
};

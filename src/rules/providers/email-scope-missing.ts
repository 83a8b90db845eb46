import { leaves } from '../../model/adopted';
import { quote } from '../../diagnostics/text';
import { speaksOidc } from '../../model/upstream';
import { requiredAttributesOf } from '../../model/pool';
import { addItem } from '../edits';
import type { Rule } from '../rule';

/** Claims that the scope email stands for. Source: https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims */
const CLAIMS = ['email', 'email_verified'];

/** An email that is mapped has to be asked for. Only a warning: a provider may send it unasked. */
export const emailScopeMissing: Rule = {
  code: 'email-scope-missing',
  severity: 'warning',
  title: 'An email is mapped that is not asked for',
  why: 'Most providers send email and email_verified only for the scope email. Without them a pool that requires an email lets no one in, and no one is linked.',
  source: 'https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims',
  *check({ federation }) {
    for (const provider of federation.identityProviders.filter(speaksOidc)) {
      const { name, preset, scopes, attributeMapping, at } = provider;
      if (leaves(provider, 'scopes')) continue;
      // A vendor that has no such scope by its preset sends emails otherwise, or has none.
      if (scopes.includes('email') || !preset.scopes.includes('email')) continue;
      if (preset.openidBringsAll && scopes.length === 1) continue;
      const attribute = Object.keys(attributeMapping).find((key) => CLAIMS.includes(attributeMapping[key] ?? ''));
      if (attribute === undefined) continue;
      // What the spec maps itself it can take out itself, and a required email only moves the error.
      const byPreset = Object.keys(attributeMapping).filter(
        (key) => CLAIMS.includes(attributeMapping[key] ?? '') && !at.to('attributeMapping').has(key),
      );
      const wayOut =
        byPreset.length === 0 || requiredAttributesOf(federation.userPool).some((one) => byPreset.includes(one))
          ? ''
          : ` Or write attributeMapping: { ${byPreset.map((key) => `${key}: null`).join(', ')} }, which the preset maps.`;
      yield {
        message: `${quote(name)} fills ${attribute} from a claim that comes with the scope email, which it does not ask for.`,
        fix: `Add email to scopes.${wayOut} Where the provider sends the claim without it, accept this warning with the reason.`,
        edit: addItem(at.value('scopes'), 'email'),
        place: at.value('scopes'),
      };
    }
  },
};

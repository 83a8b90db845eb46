import { quote } from '../../diagnostics/text';
import { httpsUrlProblem } from '../../model/https-url';
import { refusalOf } from '../../presets';
import type { Rule } from '../rule';

/** A vendor's issuers have a known form. Only a warning: a vendor may add another. */
export const issuerUnlikeVendor: Rule = {
  code: 'issuer-unlike-vendor',
  severity: 'warning',
  title: 'The issuer does not look like one of the vendor',
  why: 'Another form most often means that a part is missing or that the issuer of another kind of token was copied. Sign-in then fails with "Bad id_token issuer".',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html',
  *check({ federation }) {
    for (const { preset, issuer, at } of federation.identityProviders.filter((provider) => provider.type === 'oidc')) {
      const form = preset.issuer;
      if (issuer === undefined || form === undefined || form.pattern.test(issuer)) continue;
      // Other rules refuse what is no issuer at all, or one that can never work.
      if (httpsUrlProblem(issuer) !== undefined || issuer.endsWith('/') || refusalOf(issuer) !== undefined) continue;
      const own = form.customDomain === undefined ? '' : `, or with your custom domain ${form.customDomain}`;
      yield {
        message: `${quote(issuer)} is not of the form that ${preset.title} uses: ${form.words}${own}.`,
        fix: `Compare it with what ${preset.title} shows as the issuer of the application.`,
        place: at.value('issuer'),
      };
    }
  },
};

import { quote } from '../../diagnostics/text';
import type { Rule } from '../rule';

/** A URL of one environment that stands in another, as a copied line does. */
export const hostOfAnotherEnvironment: Rule = {
  code: 'host-of-another-environment',
  severity: 'warning',
  title: 'A URL names the host of another environment',
  why: 'A callback of another environment sends its codes there, and an issuer of another environment lets the users of that environment in. Both are mostly lines that were copied, or a value of the base that a patch does not replace.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html',
  *check({ federation, stacks }) {
    const { environment, specName, identityProviders, appClients } = federation;
    if (environment === undefined) return;
    const others = [...stacks.byName.values()]
      .flat()
      .map((stack) => stack.federation)
      .filter((one) => one.specName === specName && one.environment !== environment)
      .flatMap((one) => one.environment ?? []);
    const written = [
      ...identityProviders.flatMap(({ at }) => [...at.to('issuer').texts(), ...at.to('metadataUrl').texts()]),
      ...appClients.flatMap(({ at }) => [...at.to('callbackUrls').texts(), ...at.to('logoutUrls').texts()]),
    ];
    for (const { text, place } of written) {
      const words = hostWords(text);
      const other = others.find((name) => words.includes(name) && !words.includes(environment));
      if (other === undefined) continue;
      yield {
        message: `${quote(text, 100)} looks like one of the environment ${other}; this is ${environment}.`,
        fix: `Write the URL of ${environment} in its patch, or accept this warning with the reason.`,
        place,
      };
    }
  },
};

/** The parts of a URL's host between dots and hyphens. */
function hostWords(text: string): readonly string[] {
  return URL.canParse(text) ? new URL(text).hostname.split(/[.-]/) : [];
}

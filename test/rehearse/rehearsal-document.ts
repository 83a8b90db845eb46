import { faultEntry, FAULTS, type FaultCode } from '../../src/sign-ins/rehearsal/faults';

const INTRODUCTION = `# Rehearsal

\`rehearse\` lets people sign in through the **real** identity providers before there is a pool. It serves a page on this machine, sends
people to the provider as Cognito would, checks what comes back as Cognito does, and shows what becomes of it.

\`\`\`sh
npm install --save-dev openid-client@6 @node-saml/node-saml@5   # once: only a rehearsal needs these libraries
export TF_VAR_descope_client_secret=…                           # the environment variable of the secret's Terraform variable
npx cognito-federation rehearse federation.yaml                 # then open http://localhost:8976
\`\`\`

![The first page: for each provider what to enter at it, and where a sign-in begins](rehearse-providers.png)

1. Ask the provider's admin for an application for development that allows what the first page shows: the redirect URI
   \`http://localhost:8976/oauth2/idpresponse\` by OpenID Connect; by SAML the assertion consumer service URL and the entity id.
2. Sign in. The page shows the claims as they were sent, where they came from and which attributes they fill, what is missing, the
   verdict of the linking function on the users of \`federation.sign-ins.yaml\`, the profile, the ID token of the app, and the next sign-in.
3. **Write the case** adds the sign-in to \`federation.sign-ins.yaml\`, with neutral values in place of personal ones. From then on
   \`test\` runs it in every pull request ([sign-ins.md](sign-ins.md)).

![A sign-in that succeeded: claims, attributes, the way, the profile](rehearse-sign-in.png)

- \`--provider NAME\` shows only that provider, \`--environment NAME\` chooses the environment of the spec, \`--port PORT\` another port; the
  redirect URI changes with it.
- The secret of a provider comes only from \`TF_VAR_<name>\`. One that the spec leaves to SSM or Secrets Manager comes from
  \`TF_VAR_<provider>_client_secret\`, in lower case with \`_\` for other signs.
- The page listens only on loopback and answers only to \`localhost\`. It runs no script and loads nothing from elsewhere. Tokens are
  shown decoded, never raw. Nothing is kept but the case that you write. Ctrl-C ends it.
- Google is rehearsed as OpenID Connect. Apple, Amazon, Facebook and the pool of another stack are not rehearsed, and the page says so.

As Cognito does it, a sign-in by OpenID Connect is the authorization code flow with the scopes of the spec, the secret in the form, no PKCE and
no nonce; the issuer is compared byte for byte, the ID token has to be signed with RS256 by a key of the key set, and userinfo has to be
plain JSON. By SAML the request is not signed, and the response or the assertion has to be.

## What can be wrong

A sign-in that fails ends on a page that names the fault, its fix, and the line of the spec.

![A fault: what is wrong, what was seen, how it is fixed](rehearse-fault.png)

| Code | What is wrong | Fix |
| --- | --- | --- |
`;

const END = `
What only the mapping shows, such as a claim that is missing, a list that is too long or a phone number without its country, is on the page of
the sign-in, as \`test\` would say it.

\`npm run test:update\` writes this page from the sources.
`;

/** The page about rehearsals, with every fault. */
export function rehearsalDocument(): string {
  const rows = (Object.keys(FAULTS) as FaultCode[]).map((code) => {
    const { title, fix } = faultEntry(code);
    return `| \`${code}\` | ${title} | ${fix} |\n`;
  });
  return `${INTRODUCTION}${rows.join('')}${END}`;
}

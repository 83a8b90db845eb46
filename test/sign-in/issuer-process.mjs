// An OpenID provider in a process of its own, because the library comes as ES modules, which the tests are not.
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

// Ends with the test run, however that ends.
process.on('disconnect', () => process.exit());

process.once('message', ({ issuer, client, people }) => {
  const { pathname } = new URL(issuer);
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [client.redirectUri],
        token_endpoint_auth_method: 'client_secret_post',
        subject_type: 'pairwise',
      },
    ],
    // So that what people type is not their subject: the library makes `sub` of the login and of nothing else.
    subjectTypes: ['pairwise'],
    pairwiseIdentifier: (_context, login) => people[login].sub,
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: [randomUUID()] },
    scopes: ['openid', 'profile', 'email', 'descope.claims', 'descope.custom_claims'],
    claims: {
      openid: ['sub'],
      profile: ['name', 'given_name', 'family_name'],
      email: ['email', 'email_verified'],
      'descope.claims': ['roles'],
    },
    // Descope puts the claims into the ID token too, and the emulator reads nothing else.
    conformIdTokenClaims: false,
    // The library's own pages, which take every password.
    features: { devInteractions: { enabled: true } },
    findAccount: (_context, login) => {
      const claims = people[login];
      return claims && { accountId: login, claims: () => claims };
    },
  });
  // It stands behind the TLS of a proxy.
  provider.proxy = true;
  provider.on('server_error', (_context, error) => console.error(error));

  const answer = provider.callback();
  const server = createServer((request, response) => {
    request.originalUrl = request.url;
    if (request.url.startsWith(`${pathname}/`)) request.url = request.url.slice(pathname.length);
    answer(request, response);
  });
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
});

// A certified OpenID provider that signs in at once the person that it was last told of, for any of its clients. In a process of its own,
// because the library comes as ES modules.
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

process.on('disconnect', () => process.exit());

let person = { sub: 'nobody' };

process.on('message', (message) => {
  if (message.person === undefined) return start(message);
  person = message.person;
  return process.send('told');
});

function start({ clients, scopes, claims, redirectUri, secret }) {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const server = createServer();
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    const provider = new Provider(`http://127.0.0.1:${port}`, {
      clients: clients.map((id) => ({
        client_id: id,
        client_secret: secret,
        redirect_uris: [redirectUri],
        token_endpoint_auth_method: 'client_secret_post',
      })),
      jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
      cookies: { keys: [randomUUID()] },
      scopes: [...new Set(['openid', ...scopes])],
      // Whatever is known of the person comes with openid, in the ID token, which is all that the emulator reads.
      claims: { openid: [...new Set(['sub', ...claims])] },
      conformIdTokenClaims: false,
      features: { devInteractions: { enabled: false } },
      findAccount: (_context, id) => ({ accountId: id, claims: () => person }),
      async loadExistingGrant({ oidc }) {
        const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
        grant.addOIDCScope(oidc.params.scope);
        await grant.save();
        return grant;
      },
    });
    provider.on('server_error', (_context, error) => console.error(error));
    provider.use(async (ctx, next) => {
      if (!ctx.path.startsWith('/interaction/')) return next();
      await provider.interactionFinished(ctx.req, ctx.res, { login: { accountId: person.sub } });
      ctx.respond = false;
      return undefined;
    });
    server.on('request', provider.callback());
    process.send(port);
  });
}

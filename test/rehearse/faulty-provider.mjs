// A certified OpenID provider with one planted fault, in a process of its own. What it sends is changed on its way out, where the
// library itself would never send it so.
import { createHmac, createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:https';
import Provider from 'oidc-provider';

process.on('disconnect', () => process.exit());

const REDIRECT_URI = 'http://localhost:PORT/oauth2/idpresponse';

process.once('message', ({ issuer, certificate, client, fault, claims, port: rehearsal, listen }) => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...privateKey.export({ format: 'jwk' }), kid: 'signing', use: 'sig', alg: 'RS256' };
  const isFault = (name) => fault === name;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: isFault('other secret') ? 'another secret' : client.secret,
        ...(isFault('scope refused') && { scope: 'openid' }),
        redirect_uris: [REDIRECT_URI.replace('PORT', rehearsal)],
        token_endpoint_auth_method: isFault('basic alone') ? 'client_secret_basic' : 'client_secret_post',
        ...(isFault('userinfo as JWT') && { userinfo_signed_response_alg: 'RS256' }),
      },
    ],
    clientAuthMethods: isFault('basic alone') ? ['client_secret_basic'] : ['client_secret_post', 'client_secret_basic'],
    jwks: { keys: [jwk] },
    cookies: { keys: [randomUUID()] },
    scopes: ['openid', 'profile', 'email', 'phone'],
    claims: {
      openid: ['sub', 'roles'],
      profile: ['name'],
      email: ['email', 'email_verified'],
      phone: ['phone_number'],
    },
    pkce: { required: () => isFault('PKCE demanded') },
    features: { devInteractions: { enabled: false }, jwtUserinfo: { enabled: true } },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...claims }) }),
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope(oidc.params.scope);
      await grant.save();
      return grant;
    },
  });
  provider.on('server_error', (_context, error) => console.error(error));
  // Who comes is signed in after a click.
  provider.use(async (ctx, next) => {
    if (!ctx.path.startsWith('/interaction/')) return next();
    if (ctx.method === 'GET') {
      ctx.body =
        '<!doctype html><html lang="en"><title>Provider</title><form method="post"><button>Sign in</button></form>';
      return undefined;
    }
    const result = isFault('access denied')
      ? { error: 'access_denied', error_description: 'Ann is not assigned to the application' }
      : { login: { accountId: isFault('long subject') ? 'S'.repeat(130) : 'Subject_Of_Ann' } };
    await provider.interactionFinished(ctx.req, ctx.res, result);
    ctx.respond = false;
    return undefined;
  });

  const base64url = (value) =>
    Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
  // Made for the faults that sign with it only: it takes a while.
  const otherKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  /** The ID token with another header or other claims, signed again. */
  const resigned = (token, header, changes, key = privateKey) => {
    const [head, body] = token.split('.', 2).map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()));
    const content = `${base64url({ ...head, ...header })}.${base64url({ ...body, ...changes })}`;
    const signature =
      header.alg === 'HS256'
        ? createHmac('sha256', client.secret).update(content).digest('base64url')
        : createSign('sha256').update(content).sign(key, 'base64url');
    return `${content}.${signature}`;
  };
  const withToken = (answer, header, changes, key) => ({
    ...answer,
    id_token: resigned(answer.id_token, header, changes, key),
  });
  const CHANGES = {
    'slash in the issuer': { discovery: (document) => ({ ...document, issuer: `${document.issuer}/` }) },
    'no discovery document': { discovery: () => 'nothing here' },
    'no userinfo endpoint': { discovery: ({ userinfo_endpoint: _, ...document }) => document },
    HS256: { token: (answer) => withToken(answer, { alg: 'HS256' }, {}) },
    'no kid': { token: (answer) => withToken(answer, { kid: undefined }, {}) },
    'kid unknown': { token: (answer) => withToken(answer, { kid: 'rotated' }, {}, otherKey()) },
    'signed by another key': { token: (answer) => withToken(answer, {}, {}, otherKey()) },
    'issuer of another tenant': { token: (answer) => withToken(answer, {}, { iss: 'https://idp.example.com/other' }) },
    'audience of another client': { token: (answer) => withToken(answer, {}, { aud: 'another-client' }) },
    expired: { token: (answer) => withToken(answer, {}, { exp: 1_700_000_000 }) },
    'no ID token': { token: ({ id_token: _, ...answer }) => answer },
    'no token type': { token: ({ token_type: _, ...answer }) => answer },
    'userinfo of somebody else': { userinfo: (answer) => ({ ...answer, sub: 'somebody-else' }) },
    'userinfo refused': { userinfo: () => undefined },
  };
  const change = CHANGES[fault] ?? {};
  const kindOf = (url) =>
    url.startsWith('/.well-known/openid-configuration')
      ? 'discovery'
      : url.startsWith('/token')
        ? 'token'
        : url.startsWith('/me')
          ? 'userinfo'
          : undefined;
  const answer = provider.callback();
  const server = createServer({ cert: certificate.pem, key: certificate.key }, (request, response) => {
    const changed = change[kindOf(request.url)];
    if (changed !== undefined) {
      const end = response.end.bind(response);
      response.end = (chunk, ...rest) => {
        const text = chunk?.toString() ?? '';
        const next = response.statusCode === 200 ? changed(JSON.parse(text)) : text;
        if (next === undefined) response.statusCode = 401;
        const body = typeof next === 'string' ? next : JSON.stringify(next ?? {});
        response.setHeader('content-length', Buffer.byteLength(body));
        return end(body, ...rest);
      };
    }
    answer(request, response);
  });
  server.listen(listen, '127.0.0.1', () => process.send(server.address().port));
});

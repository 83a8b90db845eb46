import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listenOnLoopback, type Listening } from './loopback';

/**
 * The host of the pool's domain: the emulator, with the redirect after a refusal that Cognito makes and the emulator
 * does not. Cognito's goes to the app's callback, as an OAuth 2.0 error that quotes the message of the function.
 *
 * @param emulatorUrl without a slash at its end.
 */
export function startSignInHost(emulatorUrl: string): Promise<Listening> {
  /** Where the app waits, by the state that the pool gave to the issuer. */
  const callbacks = new Map<string, URL>();

  const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(incoming.url ?? '/', emulatorUrl);
    const given = await fetch(url, { redirect: 'manual' });
    const text = await given.text();
    const location = given.headers.get('location');
    const refusal =
      given.headers.get('x-amzn-errortype') === 'UserLambdaValidationException' ? messageOf(text) : undefined;
    const callback = callbacks.get(url.searchParams.get('state') ?? '');

    if (url.pathname === '/oauth2/authorize' && location !== null) {
      const { redirect_uri: redirectUri = '', state = '' } = Object.fromEntries(url.searchParams);
      callbacks.set(
        new URL(location).searchParams.get('state') ?? '',
        new URL(`${redirectUri}?${new URLSearchParams({ state }).toString()}`),
      );
    }
    if (refusal !== undefined && callback !== undefined) {
      callback.searchParams.set('error', 'invalid_request');
      callback.searchParams.set('error_description', `PreSignUp failed with error ${refusal}.`);
      response.writeHead(302, { Location: callback.href }).end();
    } else {
      response
        .writeHead(given.status, location === null ? { 'Content-Type': 'text/plain' } : { Location: location })
        .end(text);
    }
  };

  return listenOnLoopback(
    createServer((incoming, response) => {
      answer(incoming, response).catch(() => response.destroy());
    }),
  );
}

/** The emulator quotes the error of a function as Python writes a dictionary. */
function messageOf(text: string): string {
  const { message } = JSON.parse(text) as { readonly message: string };
  const [, , errorMessage] = /^\{'errorMessage': (['"])(.*)\1, 'errorType'/s.exec(message) ?? [];
  if (errorMessage === undefined) throw new Error(`the emulator tells of an error in another way: ${message}`);
  return errorMessage;
}

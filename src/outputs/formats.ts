import { quote } from '../diagnostics/text';
import type { AppSettings } from './app-settings';

/** Settings as a file of an app, or why they cannot be written so. */
export type Written = { readonly text: string } | { readonly problem: string };

/** One form in which settings are written. */
interface SettingsFormat {
  /** For whom it is, in a few words. */
  readonly summary: string;
  /** @param prefix what the names of environment variables begin with */
  write(settings: AppSettings, prefix: string): Written;
}

/** Every form, by name. */
export const SETTINGS_FORMATS = {
  env: { summary: 'lines NAME=value, as dotenv and shells read them', write: envText },
  json: { summary: 'a JSON object', write: (settings) => json(plainSettings(settings)) },
  amplify: { summary: 'what Amplify.configure of aws-amplify 6 accepts', write: amplify },
  'oidc-client-ts': { summary: 'what UserManager of oidc-client-ts accepts', write: oidcClient },
} as const satisfies Readonly<Record<string, SettingsFormat>>;

/** The settings by the names that the outputs have in the world of JavaScript. */
function plainSettings({ region, userPoolId, clientId, issuer, domain, signIn, signOut }: AppSettings): Settings {
  return {
    region,
    userPoolId,
    clientId,
    issuer,
    ...(domain !== undefined && { domain }),
    ...(signIn && {
      scopes: signIn.scopes,
      redirectUri: signIn.redirectUri,
      responseType: signIn.responseType,
      loginUrl: signIn.url,
    }),
    ...(signOut && { logoutUri: signOut.logoutUri, logoutUrl: signOut.url }),
  };
}

type Settings = Readonly<Record<string, string | readonly string[]>>;

function json(settings: object): Written {
  return { text: `${JSON.stringify(settings, null, 2)}\n` };
}

/** Each setting as `COGNITO_USER_POOL_ID=…`. */
function envText(settings: AppSettings, prefix: string): Written {
  const lines: string[] = [];
  for (const [key, setting] of Object.entries(plainSettings(settings))) {
    const name = `${prefix}COGNITO_${key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
    const value = envValue(typeof setting === 'string' ? setting : setting.join(' '));
    if (value === undefined)
      return { problem: `${quote(name)} holds a character that no line of an env file can hold: use --format json.` };
    lines.push(`${name}=${value}\n`);
  }
  return { text: lines.join('') };
}

/**
 * A value as dotenv and a shell read it alike: bare where nothing in it means anything to them, else in single quotes,
 * within which dotenv and shells change nothing. dotenv-expand, which Vite uses, replaces `$name` even there.
 */
function envValue(value: string): string | undefined {
  if (/^[\w./:@%+,-]*$/.test(value)) return value;
  return /['$\p{Cc}]/u.test(value) ? undefined : `'${value}'`;
}

/** Source: https://docs.amplify.aws/javascript/build-a-backend/auth/use-existing-cognito-resources/ */
function amplify(settings: AppSettings): Written {
  if (settings.hasSecret) return secretProblem(settings, 'Amplify');
  const { userPoolId, clientId, domain, signIn, signOut } = settings;
  return json({
    Auth: {
      Cognito: {
        userPoolId,
        userPoolClientId: clientId,
        ...(domain !== undefined &&
          signIn && {
            loginWith: {
              oauth: {
                domain,
                scopes: signIn.scopes,
                redirectSignIn: [signIn.redirectUri],
                redirectSignOut: signOut ? [signOut.logoutUri] : [],
                responseType: signIn.responseType,
              },
            },
          }),
      },
    },
  });
}

/**
 * Cognito has its own parameters for a sign-out, `client_id` and `logout_uri`: they are in the address already.
 * Source: https://authts.github.io/oidc-client-ts/interfaces/UserManagerSettings.html
 */
function oidcClient(settings: AppSettings): Written {
  if (settings.hasSecret) return secretProblem(settings, 'oidc-client-ts');
  const { client, issuer, clientId, signIn, signOut } = settings;
  if (signIn === undefined)
    return {
      problem: `The app client ${quote(client)} starts no sign-in on the pages: it has no callbackUrls or no domain. Use --format json.`,
    };
  if (signIn.responseType !== 'code')
    return {
      problem: `oidc-client-ts signs in by the flow "code" only: add it to the flows of the app client ${quote(client)}.`,
    };
  return json({
    authority: issuer,
    client_id: clientId,
    redirect_uri: signIn.redirectUri,
    response_type: 'code',
    scope: signIn.scopes.join(' '),
    ...(signOut && { metadataSeed: { end_session_endpoint: signOut.url } }),
  });
}

function secretProblem({ client }: AppSettings, consumer: string): Written {
  return {
    problem: `The app client ${quote(client)} has a secret, and ${consumer} runs where everyone could read it. Choose an app client with secret: false.`,
  };
}

import { wordList } from '../diagnostics/text';
import type { Federation, IdentityProvider } from '../model/federation';
import { requiredAttributesOf } from '../model/pool';
import type { RefusalCode } from '../model/refusals';
import { code } from '../report/markdown';

/** Something that may go wrong at a first sign-in. Texts are Markdown of our own. */
export interface SignInError {
  /** What the person sees, or what the app finds in the address it is called back at. */
  readonly shown: string;
  readonly meaning: string;
}

/**
 * What a first sign-in through a provider can end with, in the order in which it can happen.
 * The texts are what people have seen; AWS does not promise them.
 */
export function signInErrors(federation: Federation, provider: IdentityProvider): readonly SignInError[] {
  const { type } = provider.preset;
  return [...atTheStart, ...(type === 'saml' ? atSaml : atOauth(type === 'oidc')), ...atTheEnd(federation, provider)];
}

const atTheStart: readonly SignInError[] = [
  {
    shown: '`Login option is not available. Please try another one`',
    meaning:
      'The address names a provider that the app client does not have; names are told apart by case. We fix this; right after `terraform apply` wait a minute.',
  },
  {
    shown: '`redirect_mismatch`',
    meaning: 'The app was not started with one of its registered callback URLs, byte for byte. We fix this.',
  },
];

/** @param discovered whether Cognito speaks OpenID Connect with the provider by what it finds there; the social ones it knows by itself */
function atOauth(discovered: boolean): readonly SignInError[] {
  return [
    {
      shown: 'your own page says that the redirect URI is not allowed',
      meaning: 'The redirect URI from above is not registered exactly, or not for this application. You fix this.',
    },
    ...(discovered
      ? [
          {
            shown: 'your own page asks for `code_challenge`',
            meaning: 'PKCE is required for the application. You fix this: turn it off.',
          },
        ]
      : []),
    {
      shown: '`invalid_scope` from your side',
      meaning: 'A scope from above is not allowed for the application. You fix this.',
    },
    {
      shown: '`error getting token`, `invalid_client`',
      meaning: discovered
        ? 'The client secret is wrong or has expired, or the application accepts it only by Basic authentication. Compare what was sent; we or you fix this.'
        : 'The secret or key is wrong or has expired. Compare what was sent; we or you fix this.',
    },
    ...(discovered
      ? [
          {
            shown: '`Timeout occurred in calling IdP token endpoint`, `Timeout in calling jwks uri`',
            meaning:
              'An endpoint is not reachable from the internet, or slow. Cognito calls from changing addresses: use no allow-list. You fix this.',
          },
          {
            shown: '`Bad id_token issuer`',
            meaning:
              '`iss` of the ID token is not the issuer from above, character for character: a slash at the end, another domain, another tenant. Tell us the value.',
          },
          {
            shown: '`Error when verifying Symmetric MAC`',
            meaning: 'ID tokens are signed with HS256. You fix this: use RS256.',
          },
          {
            shown: '`invalid token_type in idp oauth response`',
            meaning:
              'The token answer has no `token_type` of `Bearer`, or the userinfo answer is a JWT and not plain JSON. You fix this.',
          },
        ]
      : []),
  ];
}

const atSaml: readonly SignInError[] = [
  {
    shown: '`Invalid samlResponse or relayState from identity provider`',
    meaning:
      'The answer came without the RelayState that Cognito sent, to another ACS URL, or to a tab that had waited too long. Start from an address from above; if it stays, compare the ACS URL.',
  },
  {
    shown: '`Invalid SAML response received`',
    meaning:
      'The audience is not the entity id from above, or the signature does not fit the certificate of the metadata. You fix this; after a change of certificate we need the new metadata.',
  },
];

function atTheEnd(
  { userPool, accountLinking, preSignUpFunction }: Federation,
  provider: IdentityProvider,
): readonly SignInError[] {
  return [
    ...(requiredAttributesOf(userPool).length > 0
      ? [
          {
            shown: '`attributes required`',
            meaning:
              "A claim that is marked as required above did not arrive. You fix this: the scope, the mapping or the user's own data.",
          },
        ]
      : []),
    {
      shown: '`Attribute does not conform to schema`',
      meaning:
        'The value of a claim is longer than the attribute, 2,048 characters at most, or of another form. Tell us the claim.',
    },
    ...(preSignUpFunction === undefined
      ? []
      : [
          ...refusalsOfTheirs(provider, accountLinking),
          {
            shown: '`PreSignUp failed with error`',
            meaning: 'Our function refused the sign-in; the code after it says why. Send it to us.',
          },
        ]),
    ...(accountLinking === undefined
      ? []
      : [
          {
            shown: '`Already found an entry for username`',
            meaning: 'The account was linked just now. Start the sign-in once more.',
          },
          {
            shown: '`Invalid ProviderName/Username combination`',
            meaning: 'The subject is not the one that was linked: it changed, perhaps only by case. Tell us both.',
          },
        ]),
    {
      shown: '`Something went wrong`',
      meaning: 'The sign-in took more than five minutes, or a cookie was lost. Start again.',
    },
  ];
}

/** The refusals of our function that the provider's admin can do something about. All others are ours to look at. */
function refusalsOfTheirs(
  { allowedEmailDomains }: IdentityProvider,
  accountLinking: Federation['accountLinking'],
): readonly SignInError[] {
  const refusal = (refused: RefusalCode, meaning: string): SignInError => ({
    shown: `\`PreSignUp failed with error ${refused}\``,
    meaning,
  });
  return [
    ...(allowedEmailDomains === undefined
      ? []
      : [
          refusal(
            'EMAIL_DOMAIN_NOT_ALLOWED',
            `The person has no email of ${wordList(allowedEmailDomains.map(code), 'or')}, or nothing proves it. You fix this: the address, or the claim about it.`,
          ),
        ]),
    ...(accountLinking?.whenNoMatch === 'createNative'
      ? [
          refusal(
            'PROFILE_INCOMPLETE',
            "A claim that is marked as required above did not arrive. You fix this: the scope, the mapping or the user's own data.",
          ),
        ]
      : []),
  ];
}

import { quote, wordList } from '../diagnostics/text';
import type { FilePlace } from '../document/origin';
import type { AppClient, Federation } from '../model/federation';
import { preSignUpFunctionName } from '../model/names';
import { memberOf, objectOf, textOf, textsOf, type PoolAnswers } from '../model/pool-answers';
import { notesOf } from '../model/pool-notes';
import { TRIGGER_SLOTS, triggersOf, type TriggerSlot } from '../model/triggers';
import { found, type DoctorFinding } from './finding';
import type { Web } from './web';

/** A custom domain as it answers: when its certificate ends, or why that is not known. */
export type DomainCertificate = Awaited<ReturnType<Web['certificateOf']>>;

/** Days before the end of a certificate from which on it is said. AWS renews its own 60 days before, if the DNS lets it. */
const SOON_DAYS = 30;

const DAY_MS = 86_400_000;

/**
 * What a plan cannot show of a pool: what is in it and in no spec, what Cognito has otherwise than a spec says, and what no Terraform
 * provider knows.
 *
 * @param federations the stacks that work on the pool
 * @param certificates of custom domains, by name
 */
export function lookAtPool(
  federations: readonly Federation[],
  answers: PoolAnswers,
  certificates: ReadonlyMap<string, DomainCertificate>,
  now: Date,
): readonly DoctorFinding[] {
  const [federation] = federations;
  if (federation === undefined) return [];
  const place = federation.userPool.at.key();
  return [
    ...outside(federations, answers, place),
    ...federations.flatMap((one) => [
      ...droppedProviders(one, answers),
      ...otherTriggers(one, answers),
      ...otherIssuer(one, answers),
      ...domainFindings(one, certificates, now),
    ]),
    ...openRegistration(answers, place),
    ...notesOf(answers).beyondTerraform.map((sentence) =>
      found(
        'beyond-terraform',
        place,
        sentence,
        'Before an apply that changes the pool, provider, client or domain, write the value down; afterwards run doctor, and set it again where it is gone.',
      ),
    ),
  ];
}

/** Providers, app clients and domains that no spec knows. */
function outside(
  federations: readonly Federation[],
  { providers, clients, domains }: PoolAnswers,
  place: FilePlace,
): readonly DoctorFinding[] {
  const knownProviders = new Set(
    federations.flatMap(({ identityProviders, pendingProviders, appClients }) => [
      ...[...identityProviders, ...pendingProviders].map(({ name }) => name),
      ...appClients.flatMap(({ externalProviders }) => externalProviders),
    ]),
  );
  const ids = new Set(federations.flatMap(({ appClients }) => appClients.flatMap(({ adopted }) => adopted ?? [])));
  const names = new Set(
    federations.flatMap(({ appClients }) =>
      appClients.flatMap(({ adopted, name }) => (adopted === undefined ? [name] : [])),
    ),
  );
  const knownDomains = new Set(
    federations.flatMap(({ userPool: { domain } }) => [domain?.prefix?.name, domain?.custom?.name]),
  );
  const strangers = {
    'identity provider': providers
      .map((provider) => textOf(provider, 'ProviderName') ?? '?')
      .filter((name) => !knownProviders.has(name)),
    'app client': clients
      .filter(
        (client) => !ids.has(textOf(client, 'ClientId') ?? '?') && !names.has(textOf(client, 'ClientName') ?? '?'),
      )
      .map((client) => `${textOf(client, 'ClientName') ?? '?'} (${textOf(client, 'ClientId') ?? '?'})`),
    domain: domains.map((domain) => textOf(domain, 'Domain') ?? '?').filter((name) => !knownDomains.has(name)),
  };
  return Object.entries(strangers).flatMap(([what, all]) =>
    all.length === 0
      ? []
      : [
          found(
            'not-in-spec',
            place,
            `The pool has ${all.length === 1 ? `an ${what}`.replace('an domain', 'a domain') : `${all.length} ${what}s`} that no spec knows: ${wordList(
              all.map((name) => quote(name)),
              'and',
            )}.`,
            `Find out who made ${all.length === 1 ? 'it' : 'them'}. What is to stay, write into a spec with adopt; the rest, remove by hand.`,
          ),
        ],
  );
}

/** Where the answer has a client of the spec. */
function clientOf(client: AppClient, { clients }: PoolAnswers): PoolAnswers['clients'][number] | undefined {
  const named = clients.filter((one) =>
    client.adopted === undefined
      ? textOf(one, 'ClientName') === client.name
      : textOf(one, 'ClientId') === client.adopted,
  );
  return named.length === 1 ? named[0] : undefined;
}

/** Cognito drops the name of a provider that it does not know from a client, and says nothing. */
function droppedProviders(federation: Federation, answers: PoolAnswers): readonly DoctorFinding[] {
  return federation.appClients.flatMap((client) => {
    const present = clientOf(client, answers);
    const isWritten =
      client.adopted === undefined || client.at.has('identityProviders') || client.at.has('externalProviders');
    if (present === undefined || !isWritten) return [];
    const has = new Set(textsOf(present, 'SupportedIdentityProviders') ?? []);
    const missing = [...client.identityProviders, ...client.externalProviders].filter((name) => !has.has(name));
    if (missing.length === 0) return [];
    const names = wordList(
      missing.map((name) => quote(name)),
      'and',
    );
    return [
      found(
        'provider-not-in-client',
        client.at.key('identityProviders'),
        `In the pool, the app client ${quote(client.name)} does not let people in through ${names}.`,
        'Apply the stack. Where a plan shows no change, the name is not that of a provider of the pool.',
      ),
    ];
  });
}

/** Functions at triggers where a spec has another one, or where a stack that manages all triggers has none. */
function otherTriggers(federation: Federation, { pool }: PoolAnswers): readonly DoctorFinding[] {
  const { preSignUpFunction, stackName, userPool } = federation;
  if (userPool.kind === 'referenced') return [];
  const config = objectOf(pool, 'LambdaConfig');
  const written = new Map(triggersOf(userPool).map((trigger) => [trigger.slot, trigger]));
  return (Object.keys(TRIGGER_SLOTS) as TriggerSlot[]).flatMap((slot) => {
    const present = textOf(config, `${slot.slice(0, 1).toUpperCase()}${slot.slice(1)}`);
    const trigger = written.get(slot);
    const own =
      slot === 'preSignUp' && preSignUpFunction !== undefined
        ? `:function:${preSignUpFunctionName(stackName)}`
        : undefined;
    const wanted = own ?? trigger?.functionArn;
    // What an adopted pool does not write is left as it is, and a value of Terraform's is not known here.
    if (typeof wanted === 'object' || (wanted === undefined && (userPool.kind === 'adopted' || present === undefined)))
      return [];
    const isSame = own === undefined ? present === wanted : present?.endsWith(own) === true;
    if (isSame) return [];
    const place =
      trigger?.at.key() ?? (own === undefined ? userPool.at.key('triggers') : federation.at.key('accountLinking'));
    return [
      found(
        'trigger-differs',
        place,
        `At ${slot} the pool calls ${present === undefined ? 'nothing' : quote(present, 200)}${wanted === undefined ? ', and the spec has no function there' : `, not ${quote(own === undefined ? wanted : `…${own}`, 200)}`}.`,
        'Find out who changed the trigger, then apply the stack, or write into the spec what is to stay.',
      ),
    ];
  });
}

function otherIssuer({ userPool }: Federation, { pool }: PoolAnswers): readonly DoctorFinding[] {
  const type = textOf(objectOf(pool, 'IssuerConfiguration'), 'Type');
  const present = type === 'UPDATED' ? 'updated' : 'original';
  if (present === userPool.issuer) return [];
  return [
    found(
      'issuer-form-differs',
      userPool.at.value('issuer'),
      `The tokens of the pool have the ${present} form of the issuer, and the spec says ${userPool.issuer}.`,
      `Write issuer: ${present} under userPool: the hand-off, the outputs and every app that checks tokens go by it.`,
    ),
  ];
}

/** Whether anybody may make an app client. The form of the setting is not on record, so every word for "open" counts. */
function openRegistration({ pool }: PoolAnswers, place: FilePlace): readonly DoctorFinding[] {
  const setting = memberOf(pool, 'DcrConfiguration');
  if (setting === undefined || !/"(?:OPEN|PUBLIC|ANONYMOUS|UNAUTHENTICATED)"/i.test(JSON.stringify(setting))) return [];
  return [
    found(
      'client-registration-open',
      place,
      'Anybody can register an app client with the pool: DcrConfiguration is open.',
      'Close dynamic client registration, in the console or by update-user-pool with every other setting of the pool, and remove the clients that nobody knows.',
    ),
  ];
}

function domainFindings(
  { userPool: { at, domain } }: Federation,
  certificates: ReadonlyMap<string, DomainCertificate>,
  now: Date,
): readonly DoctorFinding[] {
  const custom = domain?.custom;
  const certificate = custom === undefined ? undefined : certificates.get(custom.name);
  if (custom === undefined || certificate === undefined) return [];
  const place = at.to('domain').key('custom');
  if ('words' in certificate)
    return [
      found(
        'domain-unreachable',
        place,
        `The host of the sign-in pages, ${custom.name}, ${certificate.words}.`,
        'Let the DNS name lead to the target that the output domain_cloudfront_target tells.',
      ),
    ];
  const days = Math.floor((certificate.validTo.getTime() - now.getTime()) / DAY_MS);
  if (days > SOON_DAYS) return [];
  return [
    found(
      'domain-certificate-ends',
      place,
      days < 0
        ? `The certificate of ${custom.name} has ended.`
        : `The certificate of ${custom.name} ends in ${days} ${days === 1 ? 'day' : 'days'}.`,
      'Let AWS renew it: the DNS record that proves the name must be there. Or import a new certificate, and write its ARN.',
    ),
  ];
}

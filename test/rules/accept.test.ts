import type { Finding, Path } from '../../src/diagnostics/finding';
import { atOf } from '../../src/document/at';
import type { JsonValue } from '../../src/document/json';
import type { FilePlace } from '../../src/document/origin';
import type { AcceptedWarning } from '../../src/model/federation';
import { acceptFindings } from '../../src/rules/accept';
import type { Accept } from '../../src/spec/spec';

const CODES = ['provider-billed-as-enterprise', 'state-kept-locally', 'unknown-scope'];

const billed = (name: string): Finding<FilePlace> =>
  finding('provider-billed-as-enterprise', 'warning', ['identityProviders', name]);
const badScope = finding('unknown-scope', 'error', ['appClients', 'web', 'scopes', 0]);

function finding(code: Finding['code'], severity: Finding['severity'], path: Path): Finding<FilePlace> {
  return { code, severity, title: 'A title', message: 'A message.', place: { origin: nowhere, path, at: 'key' } };
}

function nowhere(): never {
  throw new Error('the spec is in no file');
}

function accepted(rule: string, within?: string): Pick<AcceptedWarning, 'rule' | 'within'> {
  return { rule, within };
}

/** What is left, in short. */
function left(
  findings: readonly Finding<FilePlace>[],
  ...entries: Pick<AcceptedWarning, 'rule' | 'within'>[]
): readonly string[] {
  const accept = entries.map(({ rule, within }) => ({ rule, at: within, reason: 'agreed' }));
  const at = atOf<{ readonly accept: readonly Accept[] }>({ accept } as JsonValue, nowhere).to('accept');
  const accepted = entries.map((entry, index) => ({ ...entry, reason: 'agreed', at: at.to(index) }));
  return acceptFindings(findings, accepted, CODES).map(({ code, place, message, fix }) =>
    code === 'accept-matches-nothing'
      ? `${place.path.join('.')}: ${message} ${fix ?? ''}`
      : `${code} at ${place.path.join('.')}`,
  );
}

test('an accepted warning is taken out, wherever it is', () => {
  expect(left([billed('Okta'), billed('Descope')], accepted('provider-billed-as-enterprise'))).toEqual([]);
});

test.each(['identityProviders.Okta', 'identityProviders'])('with %s only what is there or inside of it', (at) => {
  expect(left([billed('Okta')], accepted('provider-billed-as-enterprise', at))).toEqual([]);
});

test.each(['identityProviders.Okt', 'identityProviders.Okta2', 'identityProviders.Okta.scopes', 'Okta'])(
  '%s is another place',
  (at) => {
    expect(left([billed('Okta')], accepted('provider-billed-as-enterprise', at))).toEqual([
      'provider-billed-as-enterprise at identityProviders.Okta',
      `accept.0: There is no warning "provider-billed-as-enterprise" at "${at}". Write at: identityProviders.Okta, or remove the entry.`,
    ]);
  },
);

test('a name with a dot is one name, written with its dot or as reports write it', () => {
  expect(
    left([billed('Partner.One')], accepted('provider-billed-as-enterprise', 'identityProviders.Partner.One')),
  ).toEqual([]);
  expect(
    left([billed('Partner.One')], accepted('provider-billed-as-enterprise', 'identityProviders["Partner.One"]')),
  ).toEqual([]);
});

test('an item of a list is written as reports write it', () => {
  const item = finding('state-kept-locally', 'warning', ['appClients', 'web', 'flows', 1]);
  expect(left([item], accepted('state-kept-locally', 'appClients.web.flows[1]'))).toEqual([]);
});

test('an error cannot be accepted', () => {
  expect(left([badScope], accepted('unknown-scope'))).toEqual([
    'unknown-scope at appClients.web.scopes.0',
    'accept.0: "unknown-scope" is an error here; only warnings can be accepted. Remove the entry.',
  ]);
});

test('an entry that matches nothing is a warning, at the entry', () => {
  expect(left([], accepted('state-kept-locally'))).toEqual([
    'accept.0: There is no warning "state-kept-locally". Remove the entry.',
  ]);
});

test('a misspelt rule is told with the nearest one, at the rule', () => {
  expect(left([billed('Okta')], accepted('provider-billed-as-enterprises'))).toEqual([
    'provider-billed-as-enterprise at identityProviders.Okta',
    'accept.0.rule: There is no rule "provider-billed-as-enterprises". Write "provider-billed-as-enterprise".',
  ]);
});

test('what is not accepted keeps its order', () => {
  expect(
    left(
      [billed('Okta'), badScope, billed('Descope')],
      accepted('provider-billed-as-enterprise', 'identityProviders.Okta'),
    ),
  ).toEqual(['unknown-scope at appClients.web.scopes.0', 'provider-billed-as-enterprise at identityProviders.Descope']);
});

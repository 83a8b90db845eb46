import { SPEC_CODES } from '../diagnostics/codes';
import type { Finding, Path } from '../diagnostics/finding';
import { nearest, quote, wordList } from '../diagnostics/text';
import { yamlText } from '../document/yaml-text';
import type { Federation } from '../model/federation';
import type { SignInsFile } from './file';

const COGNITO = 'COGNITO';

/**
 * The providers, app clients and users that sign-ins name and that are not there: misspelt names most often, which would
 * otherwise come back as a refusal by Cognito. A sign-in that expects `error` may name what is missing on purpose.
 */
export function unknownNames({ signIns, users = {} }: SignInsFile, federation: Federation): readonly Finding[] {
  const providers = [...federation.identityProviders.map(({ name }) => name), COGNITO];
  const clients = federation.appClients.map(({ key }) => key);
  return signIns.flatMap(({ through, client, expect }, index) => {
    const at = (...path: Path): Path => ['signIns', index, ...path];
    const isMeantToFail = expect?.outcome === 'error';
    return [
      ...(isMeantToFail
        ? []
        : [
            ...unknown(through, providers, 'identity provider of the spec', at('through')),
            ...unknown(client, clients, 'app client of the spec', at('client')),
          ]),
      ...unknown(expect?.user, Object.keys(users), 'user of this file', at('expect', 'user')),
    ];
  });
}

/** The environment that a file names, or fails to name. */
export function unknownEnvironment(environment: string | undefined, known: readonly string[]): Finding {
  if (environment !== undefined && known.length > 0)
    return unknownName(environment, known, 'environment of the spec', ['environment']);
  return {
    ...described(),
    message:
      environment === undefined
        ? 'The spec has environments, and the file names none.'
        : `${quote(environment)} is no environment of the spec: it has none.`,
    fix:
      environment === undefined
        ? `Write environment: with ${wordList(known, 'or')}.`
        : 'Remove environment: the spec has no environments.',
    place: environment === undefined ? { path: ['spec'], at: 'value' } : { path: ['environment'], at: 'key' },
  };
}

function unknown(name: string | undefined, known: readonly string[], what: string, path: Path): readonly Finding[] {
  return name === undefined || known.includes(name) ? [] : [unknownName(name, known, what, path)];
}

function unknownName(name: string, known: readonly string[], what: string, path: Path): Finding {
  const place = { path, at: 'value' } as const;
  const meant = nearest(name, known);
  const there =
    known.length === 0
      ? 'There is none.'
      : `There ${known.length === 1 ? 'is' : 'are'} ${wordList(
          known.map((one) => quote(one)),
          'and',
        )}.`;
  return {
    ...described(),
    message: `${quote(name)} is no ${what}. ${there}`,
    fix: meant === undefined ? 'Write a name that is there, or add what is missing.' : `Write ${quote(meant)}.`,
    edit: meant === undefined ? undefined : { kind: 'replace', place, text: yamlText(meant) },
    place,
  };
}

function described(): Pick<Finding, 'code' | 'severity' | 'title'> {
  const { severity, title } = SPEC_CODES['unknown-name-in-sign-ins'];
  return { code: 'unknown-name-in-sign-ins', severity, title };
}

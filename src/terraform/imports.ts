import type { Federation } from '../model/federation';
import { RESOURCE_TYPES, resourcesOf } from '../model/resources';
import { literal, reference, type Expression, type Template } from './template';

/** An `import` block: what AWS has already comes into the state under an address. Terraform 1.5 wants the id as literal text. */
interface Import {
  readonly to: Expression;
  readonly id: Template;
}

/**
 * The imports of a stack: the pool that it adopts, and what that pool or one that it refers to by id has already.
 * Once done they do nothing, so they may stay.
 */
export function importsOf(federation: Federation, addressPrefix: string): readonly Import[] {
  return IN_ORDER.flatMap((type) =>
    resourcesOf(federation, type).flatMap(({ name, importId }) =>
      importId === undefined ? [] : [{ to: reference(`${type}.${addressPrefix}${name}`), id: literal(importId) }],
    ),
  );
}

/** The types as they are imported: the pool first, then what is of it. */
const IN_ORDER = [
  'aws_cognito_user_pool',
  'aws_cognito_user_pool_domain',
  ...RESOURCE_TYPES.filter((type) => type !== 'aws_cognito_user_pool' && type !== 'aws_cognito_user_pool_domain'),
] as const;

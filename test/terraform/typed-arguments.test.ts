import { RootConstruct, TerraformStack } from '../../src/terraform/cdktf';
import {
  awsProvider,
  dataSource,
  output,
  remoteState,
  resource,
  variable,
  type Scope,
} from '../../src/terraform/elements';
import { expression, interpolated, literal, literalMap, template } from '../../src/terraform/template';

/*
 * What must not compile is marked so, and the compiler fails where it does. `npm run typecheck` reads this file.
 */

const text: string = '${file("/etc/passwd")}';
const condition = { condition: interpolated(expression`true`), errorMessage: literal(text) };

/** A scope as the construct is one. */
function scope(): Scope {
  return Object.assign(new TerraformStack(new RootConstruct(), 'stack'), { addressPrefix: '' });
}

test('text that is not escaped does not compile', () => {
  const here = scope();
  const pool = resource(here, 'aws_cognito_user_pool', 'pool', {
    name: literal(text),
    // @ts-expect-error text in a list
    aliasAttributes: [text],
    // @ts-expect-error text in a block
    userPoolAddOns: { advancedSecurityMode: text },
    // @ts-expect-error text as key and value of a map
    tags: { [text]: literal(text) },
  });
  // @ts-expect-error text as an argument of a resource
  resource(here, 'aws_iam_role', 'role', { assumeRolePolicy: text });
  // @ts-expect-error text as an argument of a data source
  dataSource(here, 'aws_ssm_parameter', 'parameter', { name: text });
  // @ts-expect-error text in a setting of another state
  remoteState(here, 'state', 'local', { path: text }, [condition]);
  // @ts-expect-error text as an output
  output(here, 'output', { description: 'An output', value: text });
  // @ts-expect-error text in an output
  output(here, 'list', { description: 'A list', value: [text] });
  // @ts-expect-error text as an argument of the provider
  awsProvider(here, 'aws', { region: text });
  resource(here, 'aws_cognito_user_pool', 'conditions', {
    name: literal(text),
    // @ts-expect-error text as what a condition says
    lifecycle: { postcondition: [{ ...condition, errorMessage: text }] },
  });
  variable(here, 'variable', {
    describe: () => text,
    sensitive: false,
    // @ts-expect-error text as what a condition says
    validation: () => ({ ...condition, errorMessage: text }),
  });
  // @ts-expect-error text within a template
  expect(() => template`${text}`).not.toThrow();
  // @ts-expect-error text within an expression
  expect(() => expression`${text}`).not.toThrow();
  expect(pool.address).toBe('aws_cognito_user_pool.pool');
});

test('an argument that the provider does not have does not compile', () => {
  const here = scope();
  resource(here, 'aws_cognito_user_pool_client', 'client', {
    name: literal(text),
    userPoolId: literal(text),
    // @ts-expect-error a misspelt argument
    callbackUrl: [literal(text)],
  });
  resource(here, 'aws_cognito_user_pool_client', 'units', {
    name: literal(text),
    userPoolId: literal(text),
    // @ts-expect-error a misspelt argument of a block
    tokenValidityUnits: [{ accesToken: literal('hours') }],
  });
  // @ts-expect-error a misspelt argument
  dataSource(here, 'aws_ssm_parameter', 'parameter', { name: literal(text), withDecrypton: true });
  // @ts-expect-error a misspelt argument
  awsProvider(here, 'aws', { regoin: literal(text) });
  // @ts-expect-error what the provider requires is not there
  resource(here, 'aws_cognito_identity_provider', 'provider', { providerName: literal(text) });
  // @ts-expect-error a type that no stack holds
  expect(() => resource(here, 'aws_s3_bucket', 'bucket', {})).toThrow();
  expect(literalMap({ [text]: text })).toEqual({ '$${file("/etc/passwd")}': '$${file("/etc/passwd")}' });
});

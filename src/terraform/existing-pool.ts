import { leaves } from '../model/adopted';
import { CUSTOM_PREFIX } from '../model/attributes';
import type { AdoptedPool, CustomAttribute, ExistingPool, Federation, UserPool } from '../model/federation';
import { preSignUpFunctionName, prefixDomainHost, userPoolEndpoint } from '../model/names';
import { hasCaseSensitiveUsernames } from '../model/pool';
import { TRIGGER_SLOTS, type Trigger } from '../model/triggers';
import type { SignInDomain } from './domains';
import { dataSource, resource, type Condition, type Element, type Scope } from './elements';
import {
  expression,
  interpolated,
  literal,
  quoted,
  quotedTemplate,
  reference,
  template,
  type Expression,
  type Template,
} from './template';
import { arnConditions, lambdaConfig } from './triggers';
import { schema, userPoolSettings, type PoolArguments, type PoolAttributes } from './user-pool';
import type { Values } from './values';

/** Every argument of a pool but its triggers: what a spec does not write of them stays as it is. */
const SETTINGS = [
  'account_recovery_setting',
  'admin_create_user_config',
  'alias_attributes',
  'auto_verified_attributes',
  'deletion_protection',
  'device_configuration',
  'email_configuration',
  'email_mfa_configuration',
  'email_verification_message',
  'email_verification_subject',
  'mfa_configuration',
  'name',
  'password_policy',
  'schema',
  'sign_in_policy',
  'sms_authentication_message',
  'sms_configuration',
  'sms_verification_message',
  'software_token_mfa_configuration',
  'tags',
  'tags_all',
  'user_attribute_update_settings',
  'user_pool_add_ons',
  'user_pool_tier',
  'username_attributes',
  'username_configuration',
  'verification_message_template',
  'web_authn_configuration',
];

/** The arguments behind the keys of a spec that an adopted pool may have. */
const ARGUMENTS_OF_KEY = {
  autoVerify: ['autoVerifiedAttributes'],
  selfSignUp: ['adminCreateUserConfig'],
  accountRecovery: ['accountRecoverySetting'],
  passwordPolicy: ['passwordPolicy'],
  mfa: ['mfaConfiguration', 'softwareTokenMfaConfiguration', 'emailMfaConfiguration'],
  signIn: ['signInPolicy', 'webAuthnConfiguration'],
  tier: ['userPoolTier'],
  threatProtection: ['userPoolAddOns'],
  deletionProtection: ['deletionProtection'],
  email: ['emailConfiguration'],
} as const satisfies Readonly<Record<keyof AdoptedPool['settings'], readonly (keyof PoolArguments)[]>>;

type SettingKey = keyof typeof ARGUMENTS_OF_KEY;

/** The arguments that a spec manages by a key: those of methods and passkeys only where it writes them. */
function managedArguments({ at }: AdoptedPool, key: SettingKey): readonly (keyof PoolArguments)[] {
  if (key === 'mfa' && !at.to('mfa').has('methods')) return ['mfaConfiguration'];
  if (key === 'signIn' && !at.to('signIn').has('passkeys')) return ['signInPolicy'];
  return ARGUMENTS_OF_KEY[key];
}

/** Parts of those arguments that no key of a spec stands for. */
const UNWRITABLE_PARTS: Partial<Readonly<Record<keyof AdoptedPool['settings'], string>>> = {
  selfSignUp: 'admin_create_user_config[0].invite_message_template',
  threatProtection: 'user_pool_add_ons[0].advanced_security_additional_flows',
};

const PASSWORD_PARTS = {
  minimumLength: 'minimum_length',
  requireLowercase: 'require_lowercase',
  requireUppercase: 'require_uppercase',
  requireNumbers: 'require_numbers',
  requireSymbols: 'require_symbols',
  temporaryPasswordValidity: 'temporary_password_validity_days',
  historySize: 'password_history_size',
} as const satisfies Readonly<Record<keyof AdoptedPool['settings']['passwordPolicy'], string>>;

/** The settings that the spec writes, and the arguments that stay as they are. */
function writtenSettings(
  pool: AdoptedPool,
  values: Values,
): { readonly written: PoolArguments; readonly kept: readonly string[] } {
  const thing = { adopted: pool.id, at: pool.at };
  const keys = (Object.keys(ARGUMENTS_OF_KEY) as SettingKey[]).filter((key) => !leaves(thing, key));
  const names = keys.flatMap((key) => managedArguments(pool, key));
  const all = userPoolSettings(pool.settings, values);
  const managed = new Set([...names.map(snakeCase), ...(pool.customAttributes === undefined ? [] : ['schema'])]);
  const password = { adopted: pool.id, at: pool.at.to('passwordPolicy') };
  const keptOfPassword = (Object.keys(PASSWORD_PARTS) as (keyof typeof PASSWORD_PARTS)[]).filter((key) =>
    leaves(password, key),
  );
  return {
    written: {
      ...Object.fromEntries(names.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]]))),
      ...(pool.customAttributes !== undefined && {
        schema: schema({
          requiredAttributes: pool.told.requiredAttributes ?? [],
          customAttributes: pool.customAttributes,
        }),
      }),
    },
    kept: [
      ...SETTINGS.filter((argument) => !managed.has(argument)),
      ...keys.flatMap((key) => UNWRITABLE_PARTS[key] ?? []),
      ...(keys.includes('passwordPolicy')
        ? keptOfPassword.map((key) => `password_policy[0].${PASSWORD_PARTS[key]}`)
        : []),
    ],
  };
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** What the spec says that the pool is. AWS cannot change it, so it is compared where it is written. */
function asTold({ customAttributes, told }: AdoptedPool): readonly Condition[] {
  const { name, signInWith, aliases } = told;
  // Where attributes are managed, they are compared with what the pool has before.
  const requiredAttributes = customAttributes === undefined ? told.requiredAttributes : undefined;
  const same = (
    present: Expression,
    names: readonly string[] | undefined,
    key: string,
    what: string,
  ): readonly Condition[] => {
    if (names === undefined) return [];
    const found = expression`join(", ", sort(${present}))`;
    return [
      {
        condition: interpolated(expression`${found} == ${quoted([...names].sort().join(', '))}`),
        errorMessage: template`${literal(what)}: ${interpolated(expression`${found} == "" ? "nothing" : ${found}`)}. That cannot change. Write ${literal(key)} so, or remove it.`,
      },
    ];
  };
  return [
    ...(name === undefined
      ? []
      : [
          {
            condition: interpolated(expression`self.name == ${quoted(name)}`),
            errorMessage: template`The pool is called ${interpolated(expression`self.name`)}, which cannot change. Write it so under name, or remove name.`,
          },
        ]),
    ...same(
      expression`coalesce(self.username_attributes, [])`,
      signInWith,
      'signInWith',
      'People sign in to the pool with',
    ),
    ...same(expression`coalesce(self.alias_attributes, [])`, aliases, 'aliases', 'The aliases of the pool are'),
    ...same(
      expression`[for attribute in coalesce(self.schema, []) : attribute.name if coalesce(attribute.required, false)]`,
      requiredAttributes,
      'requiredAttributes',
      'The pool requires',
    ),
  ];
}

/** What else a pool may say of its triggers. */
const OTHER_TRIGGERS = ['custom_email_sender', 'custom_sms_sender', 'kms_key_id'];

/** Arguments of the triggers that a spec does not name, so that they stay as they are. */
function unnamedTriggers(triggers: readonly Trigger[], linked: boolean): readonly string[] {
  const named = new Set<string>([...triggers.map(({ slot }) => slot), ...(linked ? ['preSignUp'] : [])]);
  const unnamed = Object.entries(TRIGGER_SLOTS).filter(([slot]) => !named.has(slot));
  const version = triggers.some(({ slot, version }) => slot === 'preTokenGeneration' && version === undefined);
  return [
    ...OTHER_TRIGGERS,
    ...unnamed.map(([, { argument }]) => argument),
    ...(named.has('preTokenGeneration') ? [] : ['pre_token_generation_config']),
    ...(version ? ['pre_token_generation_config[0].lambda_version'] : []),
  ]
    .sort()
    .map((argument) => `lambda_config[0].${argument}`);
}

/**
 * Reads a pool that exists already. What it must have already is compared at every plan. The domain is the one that the
 * pool has by itself, where people are to sign in there.
 */
export function existingPool(
  scope: Scope,
  federation: Federation,
  pool: ExistingPool,
  values: Values,
): { readonly attributes: PoolAttributes; readonly name: Template; readonly domain: SignInDomain | undefined } {
  const ownDomain = pool.domain === undefined && needsDomain(federation);
  const postcondition = [
    ...(pool.kind === 'adopted' && pool.customAttributes !== undefined
      ? schemaAsWritten(pool.told.requiredAttributes ?? [], pool.customAttributes)
      : mappedAttributes(federation)),
    ...(ownDomain ? [HAS_DOMAIN] : []),
    ...(pool.kind === 'adopted' && federation.preSignUpFunction !== undefined ? [preSignUpFree(federation)] : []),
  ];
  const found = dataSource(scope, 'aws_cognito_user_pool', 'pool', {
    userPoolId: idOf(scope, federation, pool, values),
    ...(postcondition.length > 0 && { lifecycle: { postcondition } }),
  });
  const id = found.attribute('user_pool_id');
  const region = literal(federation.region);
  return {
    attributes: { id, arn: found.attribute('arn'), endpoint: userPoolEndpoint(id, region, pool.issuer) },
    name: found.attribute('name'),
    domain: ownDomain ? domainOf(found.address, region) : undefined,
  };
}

/**
 * Whether people are to sign in at pages of the pool because of this stack. A pool may have app clients for such pages and no domain:
 * adopted as it is, it needs none.
 */
function needsDomain({ appClients, identityProviders, userPool }: Federation): boolean {
  const isAsItIs = ({ adopted }: { readonly adopted: string | undefined }): boolean => adopted !== undefined;
  const hosted = appClients.filter(({ flows }) => flows.length > 0);
  if (userPool.kind === 'adopted' && hosted.every(isAsItIs) && identityProviders.every(isAsItIs)) return false;
  return hosted.length > 0;
}

function idOf(scope: Scope, { region }: Federation, pool: ExistingPool, values: Values): Template {
  if (pool.kind === 'adopted') return literal(pool.id);
  if ('id' in pool.reference) return literal(pool.reference.id);
  // No secret: whatever is made in the pool has its id in outputs and addresses.
  if ('idFrom' in pool.reference) return values.shown({ reference: pool.reference.idFrom, prefix: '', suffix: '' });
  const { name } = pool.reference;
  const pools = dataSource(scope, 'aws_cognito_user_pools', 'pool', {
    name: literal(name),
    lifecycle: {
      postcondition: [
        {
          condition: interpolated(expression`length(self.ids) == 1`),
          errorMessage: template`There are ${interpolated(expression`length(self.ids)`)} user pools called ${literal(name)} in ${literal(region)}. Exactly one is needed: write its id as userPool.reference.`,
        },
      ],
    },
  });
  return interpolated(expression`one(${pools.address}.ids)`);
}

/**
 * Terraform cannot add an attribute to a pool whose schema it leaves alone, and AWS would refuse the provider only when
 * it is made, or the second sign-in where the attribute is immutable.
 */
function mappedAttributes({ userPool, identityProviders, accountLinking }: Federation): readonly Condition[] {
  const mapped = identityProviders.flatMap(({ attributeMapping }) => Object.keys(attributeMapping));
  const names = [...new Set(mapped)].filter((attribute) => attribute.startsWith(CUSTOM_PREFIX)).sort();
  return names.map((attribute) => {
    const subject = accountLinking?.providers.some(({ subjectAttribute }) => subjectAttribute === attribute) ?? false;
    const fits = subject
      ? expression`attribute.mutable && attribute.attribute_data_type == "String"`
      : expression`attribute.mutable`;
    const name = attribute.slice(CUSTOM_PREFIX.length);
    return {
      condition: interpolated(
        expression`anytrue([for attribute in self.schema_attributes : attribute.name == ${quoted(attribute)} && ${fits}])`,
      ),
      errorMessage: literal(
        `The pool has no mutable ${subject ? 'string ' : ''}attribute ${attribute}, which a provider's mapping fills. Add it once; it can never be removed${command(name, userPool)}.`,
      ),
    };
  });
}

/**
 * AWS neither changes nor removes an attribute, and Terraform would only find out in the middle of the apply: what the pool has must be
 * written as it is. Attributes that it lacks are added.
 */
function schemaAsWritten(required: readonly string[], custom: readonly CustomAttribute[]): readonly Condition[] {
  const names = listOf(custom.map(({ name }) => CUSTOM_PREFIX + name));
  const isCustom = expression`startswith(attribute.name, ${quoted(CUSTOM_PREFIX)})`;
  const unwritten = expression`[for attribute in self.schema_attributes : attribute.name if ${isCustom} && !contains(${names}, attribute.name)]`;
  const needed = expression`join(", ", sort([for attribute in self.schema_attributes : attribute.name if attribute.required && attribute.name != "sub"]))`;
  return [
    {
      condition: interpolated(expression`length(${unwritten}) == 0`),
      errorMessage: template`The pool has custom attributes that the spec does not write: ${interpolated(expression`join(", ", sort(${unwritten}))`)}. They can never be removed: write them under customAttributes, as the pool has them.`,
    },
    {
      condition: interpolated(expression`${needed} == ${quoted([...required].sort().join(', '))}`),
      errorMessage: template`The pool requires: ${interpolated(expression`${needed} == "" ? "nothing" : ${needed}`)}. That cannot change. Write requiredAttributes so.`,
    },
    ...custom.map(attributeAsWritten),
  ];
}

function attributeAsWritten(attribute: CustomAttribute): Condition {
  const { name, mutable, type } = attribute;
  const bound = (list: string, key: string, value: number): Expression =>
    expression`try(tostring(one(attribute.${reference(list)}).${reference(key)}), "") == ${quoted(String(value))}`;
  const fits = [
    expression`attribute.attribute_data_type == ${quoted(DATA_TYPES[type])}`,
    expression`attribute.mutable == ${mutable}`,
    ...(attribute.type === 'string'
      ? [
          bound('string_attribute_constraints', 'min_length', attribute.minLength),
          bound('string_attribute_constraints', 'max_length', attribute.maxLength),
        ]
      : []),
    ...(attribute.type === 'number'
      ? [
          bound('number_attribute_constraints', 'min_value', attribute.min),
          bound('number_attribute_constraints', 'max_value', attribute.max),
        ]
      : []),
  ].reduce((all, one) => expression`${all} && ${one}`);
  const found = expression`[for attribute in self.schema_attributes : attribute if attribute.name == ${quoted(CUSTOM_PREFIX + name)}]`;
  return {
    condition: interpolated(expression`alltrue([for attribute in ${found} : ${fits}])`),
    errorMessage: template`The pool has custom:${literal(name)} otherwise, which can never change. Write it under customAttributes as the pool has it: ${interpolated(expression`jsonencode(${found})`)}`,
  };
}

const DATA_TYPES = { string: 'String', number: 'Number', dateTime: 'DateTime', boolean: 'Boolean' } as const;

/** A list of texts. */
function listOf(texts: readonly string[]): Expression {
  const [first, ...others] = texts.map(quoted);
  if (first === undefined) return expression`[]`;
  return expression`[${others.reduce((all, one) => expression`${all}, ${one}`, first)}]`;
}

/**
 * A pool calls one function at pre sign-up, and that of somebody else may hold a block list: nothing takes its place unless the
 * spec names it. Ours is told by its name, because its ARN is not known before it is there.
 */
function preSignUpFree({ accountLinking, stackName }: Federation): Condition {
  const present = expression`coalesce(try(self.lambda_config[0].pre_sign_up, null), "none")`;
  const replaced = accountLinking?.replaces;
  const named = replaced === undefined ? expression`false` : expression`${present} == ${quoted(replaced)}`;
  const own = quoted(`:function:${preSignUpFunctionName(stackName)}`);
  const arn = interpolated(present);
  const isLinking = accountLinking !== undefined;
  return {
    condition: interpolated(expression`${present} == "none" || endswith(${present}, ${own}) || ${named}`),
    errorMessage: isLinking
      ? template`The pool calls ${arn} at pre sign-up, and the linking function would take its place. Where nothing of it is needed any more, write under accountLinking: replaces: ${arn}`
      : template`The pool calls ${arn} at pre sign-up, and the function behind allowedEmailDomains would take its place. Where nothing of it is needed any more, detach it from the pool first.`,
  };
}

/** What adds the attribute, for names that a shell takes as they are. */
function command(name: string, pool: UserPool): string {
  if (!/^[\w.-]+$/.test(name)) return '';
  const attribute = `Name=${name},AttributeDataType=String,Mutable=true,StringAttributeConstraints={MinLength=0,MaxLength=2048}`;
  return `: aws cognito-idp add-custom-attributes --user-pool-id ${pool.kind === 'adopted' ? pool.id : '<id>'} --custom-attributes '${attribute}'`;
}

const HAS_DOMAIN: Condition = {
  condition: interpolated(expression`length(compact([self.domain, self.custom_domain])) > 0`),
  errorMessage: literal('The pool has no domain to sign in at. Add one as userPool.domain.'),
};

/** Where the pool has a domain of its own, that is the one that people see. */
function domainOf(pool: Expression, region: Template): SignInDomain {
  const custom = expression`try(length(${pool}.custom_domain), 0) > 0`;
  const prefix = expression`${pool}.domain`;
  const prefixHost = quotedTemplate(prefixDomainHost(interpolated(prefix), region));
  return {
    name: interpolated(expression`${custom} ? ${pool}.custom_domain : ${prefix}`),
    host: interpolated(expression`${custom} ? ${pool}.custom_domain : ${prefixHost}`),
  };
}

/**
 * The pool in the stack's state, for what the spec writes and for the linking function's trigger. Policy and permissions are there
 * before: people sign in to this pool while Terraform runs. It is never deleted, whatever happens to the stack.
 */
export function adoptedPool(
  scope: Scope,
  {
    federation,
    pool,
    values,
  }: { readonly federation: Federation; readonly pool: AdoptedPool; readonly values: Values },
  name: Template,
  preSignUpArn: Template | undefined,
  attached: readonly Expression[],
): Element {
  const { triggers } = pool;
  const { written, kept } = writtenSettings(pool, values);
  const untouched = preSignUpArn === undefined && triggers.length === 0;
  const precondition = arnConditions(triggers, values);
  const ownPreSignUp = triggers.some(({ slot }) => slot === 'preSignUp');
  const postcondition = [
    ...asTold(pool),
    ...(preSignUpArn === undefined && !ownPreSignUp ? [triggerGone(federation)] : []),
    ...(preSignUpArn !== undefined && federation.accountLinking !== undefined ? [sameCase(federation)] : []),
  ];
  return resource(scope, 'aws_cognito_user_pool', 'pool', {
    name,
    ...written,
    ...lambdaConfig(triggers, preSignUpArn, values),
    lifecycle: {
      preventDestroy: true,
      ignoreChanges: [
        ...kept,
        ...(untouched ? ['lambda_config'] : unnamedTriggers(triggers, preSignUpArn !== undefined)),
      ].map(reference),
      ...(precondition.length > 0 && { precondition }),
      ...(postcondition.length > 0 && { postcondition }),
    },
    dependsOn: attached,
  });
}

/** Linking compares user names as the pool does. A pool that AWS made without being told compares them by case. */
function sameCase({ userPool }: Federation): Condition {
  const caseSensitiveUsernames = hasCaseSensitiveUsernames(userPool);
  return {
    condition: interpolated(
      expression`try(self.username_configuration[0].case_sensitive, true) == ${caseSensitiveUsernames}`,
    ),
    errorMessage: literal(
      `The user names of the pool ${caseSensitiveUsernames ? 'do not differ' : 'differ'} by case. Write caseSensitiveUsernames: ${!caseSensitiveUsernames} next to adopt, so linking compares them in the same way.`,
    ),
  };
}

/** Without a function no trigger is managed, so that one of ours would stay behind and fail every sign-up once its function is gone. */
function triggerGone({ stackName }: Federation): Condition {
  return {
    condition: interpolated(
      expression`!endswith(coalesce(try(self.lambda_config[0].pre_sign_up, null), "none"), ${quoted(`:function:${preSignUpFunctionName(stackName)}`)})`,
    ),
    errorMessage: literal(
      "The pool's pre sign-up trigger is still the linking function, which this change would delete: every sign-up would fail. Remove the trigger from the pool first, in the console under Extensions, Lambda triggers.",
    ),
  };
}

import { compareText } from '../diagnostics/diagnostic';
import { quote } from '../diagnostics/text';
import { isJsonObject, type JsonObject, type JsonValue } from '../document/json';
import { RESERVED_ATTRIBUTES } from '../model/attributes';
import { slug } from '../model/names';
import {
  isList,
  memberOf,
  objectOf,
  textOf,
  UNTOLD,
  VARIABLE,
  type PoolAnswers,
  type Refused,
} from '../model/pool-answers';
import { MEMBERS, type Kind } from '../model/pool-members';

/** What a template is about. It says how a pool is made, and so neither its id nor those of its clients. */
export interface TemplateAnswers {
  readonly answers: PoolAnswers;
  /** What the template has of the pool that cannot be known from it, in words. */
  readonly untold: readonly string[];
}

interface Resource {
  /** Its logical id. */
  readonly id: string;
  readonly type: string;
  readonly properties: JsonObject;
}

const TYPES = {
  pool: 'AWS::Cognito::UserPool',
  providers: 'AWS::Cognito::UserPoolIdentityProvider',
  clients: 'AWS::Cognito::UserPoolClient',
  domains: 'AWS::Cognito::UserPoolDomain',
  groups: 'AWS::Cognito::UserPoolGroup',
  resourceServers: 'AWS::Cognito::UserPoolResourceServer',
} as const;

/** Whether a value is a template, by what it must have. */
export function isTemplate(value: JsonValue | undefined): value is JsonObject {
  return isJsonObject(value) && isJsonObject(value['Resources']);
}

/**
 * Reads a template of CloudFormation, as it is written, by SAM or by CDK. What is literal is taken; a parameter is a variable of
 * Terraform, where a spec takes one; what only AWS knows is named.
 */
export function readTemplate(template: JsonObject): TemplateAnswers | Refused {
  const resources = resourcesOf(template);
  const pools = resources.filter(({ type }) => type === TYPES.pool);
  const parts = resources.filter(({ type }) => type !== TYPES.pool && Object.values<string>(TYPES).includes(type));
  if (pools.length === 0 && parts.length === 0)
    return { problems: ['The template makes no user pool, and nothing that is part of one.'] };
  const [pool, another] = pools;
  if (another !== undefined)
    return {
      problems: [
        `The template makes several user pools: ${pools.map(({ id }) => quote(id)).join(', ')}. Leave one in a copy of it, and import that.`,
      ],
    };
  const values = valuesOf(template, resources);
  const of = (type: string): readonly JsonObject[] =>
    parts
      .filter((part) => part.type === type)
      .sort((a, b) => compareText(a.id, b.id))
      .map(({ properties }) => known(properties, values));
  const properties = known(pool?.properties ?? {}, values);
  const clients = parts
    .filter(({ type }) => type === TYPES.clients)
    .sort((a, b) => compareText(a.id, b.id))
    .map(({ id, properties: own }) => clientAnswer(id, known(own, values)));
  const answers: PoolAnswers = {
    pool: poolAnswer(properties, triggersOfSam(resources, pool?.id)),
    mfa: mfaAnswer(properties),
    providers: of(TYPES.providers),
    clients,
    domains: of(TYPES.domains),
    groups: of(TYPES.groups),
    resourceServers: of(TYPES.resourceServers),
  };
  return { answers, untold: untoldOf(answers) };
}

function resourcesOf(template: JsonObject): readonly Resource[] {
  const all = objectOf(template, 'Resources') ?? {};
  return Object.keys(all).flatMap((id) => {
    const resource = objectOf(all, id);
    const type = textOf(resource, 'Type');
    return type === undefined ? [] : [{ id, type, properties: objectOf(resource, 'Properties') ?? {} }];
  });
}

/** What references of a template come to. */
interface Values {
  /** Parameters, with their default. */
  readonly parameters: ReadonlyMap<string, string | undefined>;
  /** Names of providers, by their logical id: what a reference to one is. */
  readonly names: ReadonlyMap<string, string>;
}

function valuesOf(template: JsonObject, resources: readonly Resource[]): Values {
  const parameters = objectOf(template, 'Parameters') ?? {};
  return {
    parameters: new Map(Object.keys(parameters).map((name) => [name, textOf(objectOf(parameters, name), 'Default')])),
    names: new Map(
      resources.flatMap(({ id, type, properties }): readonly (readonly [string, string])[] => {
        const name =
          type === TYPES.providers
            ? textOf(properties, 'ProviderName')
            : type === TYPES.resourceServers
              ? textOf(properties, 'Identifier')
              : undefined;
        return name === undefined ? [] : [[id, name]];
      }),
    ),
  };
}

/** Members whose values are counts or switches, which YAML and CDK may write as text. */
const COUNTED =
  /^(?:.*Validity(?:Days)?|Precedence|Priority|MinimumLength|PasswordHistorySize|ManagedLoginVersion|RetryGracePeriodSeconds)$/;
const SWITCHED =
  /^(?:Mutable|Required|DeveloperOnlyAttribute|CaseSensitive|GenerateSecret|Require[A-Z]\w+|Allow\w+|Enable[A-Z]\w+)$/;

/** Details of a provider, and a mapping, are texts whatever YAML took them for. */
const TEXTS: readonly string[] = ['ProviderDetails', 'AttributeMapping'];

/** Properties with every function replaced by what it comes to. */
function known(properties: JsonObject, values: Values): JsonObject {
  return Object.fromEntries(
    Object.keys(properties).map((key) => [key, resolved(key, properties[key] ?? null, values, false)]),
  );
}

function resolved(key: string, value: JsonValue, values: Values, isText: boolean): JsonValue {
  if (isList(value)) return value.map((item) => resolved(key, item, values, isText));
  if (isJsonObject(value)) {
    const [name, another] = Object.keys(value);
    if (
      name !== undefined &&
      another === undefined &&
      (name === 'Ref' || name === 'Condition' || name.startsWith('Fn::'))
    )
      return functionValue(name, value[name] ?? null, values);
    const inText = isText || TEXTS.includes(key);
    return Object.fromEntries(
      Object.keys(value).map((member) => [member, resolved(member, value[member] ?? null, values, inText)]),
    );
  }
  if (isText) return value === null ? null : String(value);
  if (typeof value === 'string' && SWITCHED.test(key) && /^(?:true|false)$/i.test(value))
    return value.toLowerCase() === 'true';
  if (typeof value === 'string' && COUNTED.test(key) && /^\d{1,9}$/.test(value)) return Number(value);
  return value;
}

function functionValue(name: string, argument: JsonValue, { names, parameters }: Values): JsonValue {
  if (name === 'Ref' && typeof argument === 'string') {
    const told = names.get(argument);
    if (told !== undefined) return told;
    return parameters.has(argument)
      ? { [VARIABLE]: variableName(argument) }
      : { [UNTOLD]: `a reference to ${argument}` };
  }
  // A text without a part to fill in is that text.
  if (name === 'Fn::Sub' && typeof argument === 'string') {
    const only = /^\$\{(\w+)\}$/.exec(argument)?.[1];
    if (only !== undefined) return functionValue('Ref', only, { names, parameters });
    if (!argument.includes('${')) return argument;
  }
  return { [UNTOLD]: `${name} ${JSON.stringify(argument)}` };
}

/** `OidcClientId` as `oidc_client_id`. */
function variableName(parameter: string): string {
  return slug(parameter.replace(/([a-z0-9])(?=[A-Z])/g, '$1_'));
}

function poolAnswer(properties: JsonObject, triggers: JsonObject): JsonObject {
  const { UserPoolName, Schema, EnabledMfas, WebAuthnRelyingPartyID, WebAuthnUserVerification, ...same } = properties;
  const schema = isList(Schema) ? Schema.filter(isJsonObject).map(attributeAnswer) : [];
  return {
    ...same,
    ...(UserPoolName !== undefined && { Name: UserPoolName }),
    SchemaAttributes: schema,
    LambdaConfig: { ...objectOf(properties, 'LambdaConfig'), ...triggers },
  };
}

/** A template leaves the prefix of a custom attribute out, and bounds are texts. */
function attributeAnswer(attribute: JsonObject): JsonObject {
  const name = textOf(attribute, 'Name') ?? '?';
  return {
    Mutable: true,
    ...attribute,
    Name: RESERVED_ATTRIBUTES.includes(name) || name.includes(':') ? name : `custom:${name}`,
  };
}

const METHODS: Readonly<Record<string, JsonObject>> = {
  SMS_MFA: { SmsMfaConfiguration: { SmsConfiguration: {} } },
  SOFTWARE_TOKEN_MFA: { SoftwareTokenMfaConfiguration: { Enabled: true } },
  EMAIL_OTP: { EmailMfaConfiguration: { Message: '' } },
};

function mfaAnswer(properties: JsonObject): JsonObject {
  const methods = memberOf(properties, 'EnabledMfas');
  const relyingParty = textOf(properties, 'WebAuthnRelyingPartyID');
  return {
    ...(isList(methods) ? methods : []).reduce<JsonObject>(
      (all, method) => ({
        ...all,
        ...(typeof method === 'string' && Object.hasOwn(METHODS, method) ? METHODS[method] : {}),
      }),
      {},
    ),
    ...(relyingParty !== undefined && {
      WebAuthnConfiguration: {
        RelyingPartyId: relyingParty,
        UserVerification: textOf(properties, 'WebAuthnUserVerification') ?? 'preferred',
      },
    }),
  };
}

function clientAnswer(id: string, properties: JsonObject): JsonObject {
  const { GenerateSecret, ...same } = properties;
  return {
    ...same,
    ClientName: textOf(properties, 'ClientName') ?? id,
    ...(GenerateSecret === true && { ClientSecret: 'present' }),
  };
}

/** Functions of SAM that say themselves at which trigger the pool calls them. */
function triggersOfSam(resources: readonly Resource[], pool: string | undefined): JsonObject {
  const triggers: Record<string, JsonValue> = {};
  for (const { id, type, properties } of resources) {
    if (type !== 'AWS::Serverless::Function') continue;
    const events = objectOf(properties, 'Events') ?? {};
    for (const event of Object.keys(events)) {
      const one = objectOf(events, event);
      const of = objectOf(one, 'Properties');
      const trigger = memberOf(of, 'Trigger');
      const named = objectOf(of, 'UserPool');
      if (textOf(one, 'Type') !== 'Cognito' || (named !== undefined && textOf(named, 'Ref') !== pool)) continue;
      for (const slot of isList(trigger) ? trigger : [trigger])
        if (typeof slot === 'string') triggers[slot] = { [UNTOLD]: `the function ${id}` };
    }
  }
  return triggers;
}

/** Members that a spec has no place to say "to fill in" for. */
function untoldOf({ pool, clients, providers, domains, groups, resourceServers }: PoolAnswers): readonly string[] {
  const of = (kind: Kind, name: string, things: readonly JsonObject[]): readonly string[] =>
    things.flatMap((thing) =>
      Object.keys(thing).flatMap((key) => {
        const value = objectOf(thing, key);
        const untold = textOf(value, UNTOLD) ?? (textOf(value, VARIABLE) === undefined ? undefined : 'a parameter');
        return untold === undefined || !MEMBERS[kind].known.includes(key) || key === 'UserPoolId'
          ? []
          : [`${key} of ${name}: ${untold}`];
      }),
    );
  return [
    ...of('pool', 'the pool', [pool]),
    ...of('provider', 'a provider', providers),
    ...of('client', 'an app client', clients),
    ...of('domain', 'a domain', domains),
    ...of('group', 'a group', groups),
    ...of('resourceServer', 'a resource server', resourceServers),
  ];
}

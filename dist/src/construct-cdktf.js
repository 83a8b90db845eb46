var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/construct.ts
var construct_exports = {};
__export(construct_exports, {
  CognitoFederation: () => CognitoFederation
});
module.exports = __toCommonJS(construct_exports);

// src/terraform/cognito-federation.ts
var import_constructs2 = require("constructs");

// src/model/duration.ts
var SECONDS = { s: 1, m: 60, h: 3600, d: 86400 };
function secondsOf(duration) {
  return duration.count * SECONDS[duration.unit];
}

// src/model/names.ts
var import_node_crypto = require("node:crypto");
function slug(name) {
  return name.toLowerCase().replace(/[.-]/g, "_");
}
var MAX_FUNCTION_NAME = 64;
var FUNCTION_SUFFIX = "-pre-sign-up";
function preSignUpFunctionName(stackName) {
  const whole = stackName + FUNCTION_SUFFIX;
  if (whole.length <= MAX_FUNCTION_NAME) return whole;
  const digest = (0, import_node_crypto.createHash)("sha256").update(stackName).digest("hex").slice(0, 8);
  return `${stackName.slice(0, MAX_FUNCTION_NAME - FUNCTION_SUFFIX.length - digest.length - 1)}-${digest}${FUNCTION_SUFFIX}`;
}
function prefixDomainHost(prefix, region) {
  return `${prefix}.auth.${region}.amazoncognito.com`;
}
function userPoolEndpoint(poolId, region) {
  return `cognito-idp.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}/${poolId}`;
}

// src/diagnostics/diagnostic.ts
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/model/upstream.ts
function isUpstream(provider) {
  return provider.type === "upstream";
}
function upstreamsOf({ identityProviders: identityProviders2 }) {
  const found = identityProviders2.filter(isUpstream).flatMap(({ upstream }) => upstream.found.kind === "found" ? [upstream.found] : []);
  return [...new Map(found.map((one) => [one.stackName, one])).values()].sort(
    (a, b) => compareText(a.stackName, b.stackName)
  );
}

// src/model/references.ts
function referencesOf({ userPool: userPool2, identityProviders: identityProviders2, appClients: appClients2 }) {
  return [...usesOfPool(userPool2), ...identityProviders2.flatMap(usesOfProvider), ...appClients2.flatMap(usesOfClient)];
}
function isReferenced(text) {
  return typeof text === "object";
}
function textKey(text) {
  if (typeof text === "string") return JSON.stringify(text);
  const { prefix, suffix, reference: reference2 } = text;
  return JSON.stringify([
    prefix,
    suffix,
    reference2.kind,
    ...reference2.kind === "secretsManager" ? [reference2.id, reference2.jsonKey] : [reference2.name]
  ]);
}
function usesOfPool(pool) {
  if (pool.kind !== "referenced" || !("idFrom" in pool.reference)) return [];
  const { at, reference: reference2 } = pool;
  return [{ at: at.to("reference"), owner: "userPool", what: "id", secret: false, reference: reference2.idFrom }];
}
function usesOfProvider(provider) {
  const { name: owner, at } = provider;
  const use = (key, what, value, secret2 = false) => {
    const reference2 = referenceIn(value);
    return reference2 === void 0 ? [] : [{ at: at.to(key), owner, what, secret: secret2, reference: reference2 }];
  };
  if (isUpstream(provider)) return [];
  if (provider.type === "saml")
    return provider.metadata.kind === "url" ? use("metadataUrl", "metadata URL", provider.metadata.url) : [];
  const clientId = use("clientId", "client id", provider.clientId);
  if (provider.type !== "apple")
    return [...clientId, ...use("clientSecret", "client secret", provider.clientSecret, true)];
  return [
    ...clientId,
    ...use("teamId", "team id", provider.teamId),
    ...use("keyId", "key id", provider.keyId),
    ...use("privateKey", "private key", provider.privateKey, true)
  ];
}
function usesOfClient({
  key: owner,
  callbackUrls,
  albHosts,
  logoutUrls,
  defaultRedirectUri,
  at
}) {
  const use = (written, what, url) => isReferenced(url) ? [{ at: written, owner, what, secret: false, reference: url.reference }] : [];
  return [
    ...callbackUrls.flatMap((url, index) => use(at.to("callbackUrls").to(index), "callback URL", url)),
    ...albHosts.flatMap((host, index) => use(at.to("albHosts").to(index), "ALB host", host)),
    ...defaultRedirectUri === void 0 ? [] : use(at.to("defaultRedirectUri"), "default redirect URI", defaultRedirectUri),
    ...logoutUrls.flatMap((url, index) => use(at.to("logoutUrls").to(index), "logout URL", url))
  ];
}
function referenceIn(value) {
  if (value === void 0 || typeof value === "string") return void 0;
  return "reference" in value ? value.reference : value;
}

// src/model/sign-in-urls.ts
function idpRedirectUri(host) {
  return `https://${host}/oauth2/idpresponse`;
}
function samlAcsUrl(host) {
  return `https://${host}/saml2/idpresponse`;
}
function samlEntityId(poolId) {
  return `urn:amazon:cognito:sp:${poolId}`;
}
function allCallbackUrls({ callbackUrls, albHosts, downstreamPools }) {
  return [
    ...callbackUrls,
    ...albHosts.map(albCallbackUrl),
    ...downstreamPools.flatMap(({ redirectUris }) => redirectUris)
  ];
}
function albCallbackUrl(host) {
  return around("https://", host, "/oauth2/idpresponse");
}
function albStartUrl(host) {
  return around("https://", host, "/");
}
function around(prefix, text, suffix) {
  return typeof text === "string" ? prefix + text + suffix : { ...text, prefix: prefix + text.prefix, suffix: text.suffix + suffix };
}
function hostedClients(federation) {
  return federation.appClients.filter(
    (client) => (redirectUri(client) !== void 0 || client.albHosts.length > 0) && responseType(client) !== void 0
  );
}
function startingClients(federation) {
  return hostedClients(federation).filter((client) => redirectUri(client) !== void 0);
}
function federatedProviders({ identityProviders: identityProviders2 }) {
  return identityProviders2.filter((name) => name !== "COGNITO");
}
function loginUrl(host, client, clientId, encode) {
  return `https://${host}/login?${query(client, clientId, encode)}`;
}
function authorizeUrl(host, provider, client, clientId, encode) {
  return `https://${host}/oauth2/authorize?${relayState(provider, client, clientId, encode)}`;
}
function relayState(provider, client, clientId, encode) {
  return `identity_provider=${encodeURIComponent(provider)}&${query(client, clientId, encode)}`;
}
function logoutUrl(host, clientId, returnTo, encode) {
  return `https://${host}/logout?client_id=${clientId}&logout_uri=${encode(returnTo)}`;
}
function redirectUri({ defaultRedirectUri, callbackUrls, albHosts }) {
  if (defaultRedirectUri === void 0) return callbackUrls[0];
  const ofAlb = albHosts.some((host) => textKey(albCallbackUrl(host)) === textKey(defaultRedirectUri));
  return ofAlb ? callbackUrls[0] : defaultRedirectUri;
}
function responseType({ flows }) {
  if (flows.includes("code")) return "code";
  return flows.includes("implicit") ? "token" : void 0;
}
function query(client, clientId, encode) {
  return [
    `client_id=${clientId}`,
    `response_type=${responseType(client) ?? "code"}`,
    `scope=${encodeURIComponent(client.scopes.join(" "))}`,
    `redirect_uri=${encode(redirectUri(client) ?? "")}`
  ].join("&");
}

// src/terraform/cdktf.ts
var import_cdktf = require("cdktf");
var import_package = require("cdktf/package.json");
var import_constructs = require("constructs");
var import_cloudwatch_log_group = require("@cdktf/provider-aws/lib/cloudwatch-log-group");
var import_cloudwatch_log_metric_filter = require("@cdktf/provider-aws/lib/cloudwatch-log-metric-filter");
var import_cloudwatch_metric_alarm = require("@cdktf/provider-aws/lib/cloudwatch-metric-alarm");
var import_cognito_identity_provider = require("@cdktf/provider-aws/lib/cognito-identity-provider");
var import_cognito_user_pool = require("@cdktf/provider-aws/lib/cognito-user-pool");
var import_cognito_user_pool_client = require("@cdktf/provider-aws/lib/cognito-user-pool-client");
var import_cognito_user_pool_domain = require("@cdktf/provider-aws/lib/cognito-user-pool-domain");
var import_data_aws_cognito_user_pool = require("@cdktf/provider-aws/lib/data-aws-cognito-user-pool");
var import_data_aws_cognito_user_pools = require("@cdktf/provider-aws/lib/data-aws-cognito-user-pools");
var import_data_aws_secretsmanager_secret_version = require("@cdktf/provider-aws/lib/data-aws-secretsmanager-secret-version");
var import_data_aws_ssm_parameter = require("@cdktf/provider-aws/lib/data-aws-ssm-parameter");
var import_iam_openid_connect_provider = require("@cdktf/provider-aws/lib/iam-openid-connect-provider");
var import_iam_role = require("@cdktf/provider-aws/lib/iam-role");
var import_iam_role_policy = require("@cdktf/provider-aws/lib/iam-role-policy");
var import_lambda_function = require("@cdktf/provider-aws/lib/lambda-function");
var import_lambda_permission = require("@cdktf/provider-aws/lib/lambda-permission");
var import_provider = require("@cdktf/provider-aws/lib/provider");

// src/terraform/template.ts
function literal(text) {
  return text.replace(/[$%](?=\{)/g, "$&$&");
}
function templateMap(map) {
  const templates = /* @__PURE__ */ Object.create(null);
  for (const [key, value] of Object.entries(map)) templates[literal(key)] = value;
  return templates;
}
function literalMap(map) {
  return templateMap(Object.fromEntries(Object.entries(map).map(([key, value]) => [key, literal(value)])));
}
function template(words, ...values2) {
  return words.reduce((whole, word, index) => joined(joined(whole, values2[index - 1] ?? ""), word));
}
function joined(first, second) {
  const [, text = "", signs = ""] = /^(.*?)([$%]*)$/s.exec(first) ?? [];
  return signs !== "" && /^[$%]?\{/.test(second) ? `${text}\${"${signs}"}${second}` : first + second;
}
function expression(code, ...values2) {
  return code.reduce((whole, part, index) => `${whole}${values2[index - 1]}${part}`);
}
function interpolated(value) {
  return `\${${value}}`;
}
function reference(path) {
  if (!/^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*|\[\d+\])*$/.test(path))
    throw new Error(`${JSON.stringify(path)} is no reference in Terraform.`);
  return path;
}
function quoted(text) {
  return literal(JSON.stringify(text));
}
function quotedTemplate(value) {
  const parts = templateParts(value).map(
    ({ kind, source }) => kind === "text" ? JSON.stringify(source).slice(1, -1) : source
  );
  return `"${parts.join("")}"`;
}
function jsonTemplate(document) {
  return JSON.stringify(document);
}
function templateParts(template2) {
  const parts = [];
  let textStart = 0;
  let at = 0;
  const endText = () => {
    if (at > textStart) parts.push({ kind: "text", source: template2.slice(textStart, at) });
  };
  while (at < template2.length) {
    if (isEscape(template2, at)) {
      at += 3;
    } else if (isOpening(template2, at)) {
      endText();
      const end = endOfExpression(template2, at);
      parts.push({ kind: template2[at] === "$" ? "interpolation" : "directive", source: template2.slice(at, end) });
      at = textStart = end;
    } else {
      at += 1;
    }
  }
  endText();
  return parts;
}
var isEscape = (template2, at) => template2.startsWith("$${", at) || template2.startsWith("%%{", at);
var isOpening = (template2, at) => template2.startsWith("${", at) || template2.startsWith("%{", at);
function endOfExpression(template2, start) {
  let depth = 0;
  let at = start + 1;
  while (at < template2.length) {
    const character = template2[at];
    if (character === '"') {
      at = endOfString(template2, at);
      continue;
    }
    if (character === "{") depth += 1;
    if (character === "}") depth -= 1;
    at += 1;
    if (depth === 0) return at;
  }
  throw new Error(`An expression of the template ${JSON.stringify(template2)} is not closed.`);
}
function endOfString(template2, start) {
  let at = start + 1;
  while (at < template2.length) {
    if (template2[at] === '"') return at + 1;
    if (template2[at] === "\\") at += 2;
    else if (isEscape(template2, at)) at += 3;
    else if (isOpening(template2, at)) at = endOfExpression(template2, at);
    else at += 1;
  }
  throw new Error(`A string within the template ${JSON.stringify(template2)} is not closed.`);
}

// src/terraform/elements.ts
var BINDINGS = {
  aws_cloudwatch_log_group: import_cloudwatch_log_group.CloudwatchLogGroup,
  aws_cloudwatch_log_metric_filter: import_cloudwatch_log_metric_filter.CloudwatchLogMetricFilter,
  aws_cloudwatch_metric_alarm: import_cloudwatch_metric_alarm.CloudwatchMetricAlarm,
  aws_cognito_identity_provider: import_cognito_identity_provider.CognitoIdentityProvider,
  aws_cognito_user_pool: import_cognito_user_pool.CognitoUserPool,
  aws_cognito_user_pool_client: import_cognito_user_pool_client.CognitoUserPoolClient,
  aws_cognito_user_pool_domain: import_cognito_user_pool_domain.CognitoUserPoolDomain,
  aws_iam_openid_connect_provider: import_iam_openid_connect_provider.IamOpenidConnectProvider,
  aws_iam_role: import_iam_role.IamRole,
  aws_iam_role_policy: import_iam_role_policy.IamRolePolicy,
  aws_lambda_function: import_lambda_function.LambdaFunction,
  aws_lambda_permission: import_lambda_permission.LambdaPermission,
  terraform_data: import_cdktf.DataResource
};
var DATA_BINDINGS = {
  aws_cognito_user_pool: import_data_aws_cognito_user_pool.DataAwsCognitoUserPool,
  aws_cognito_user_pools: import_data_aws_cognito_user_pools.DataAwsCognitoUserPools,
  aws_secretsmanager_secret_version: import_data_aws_secretsmanager_secret_version.DataAwsSecretsmanagerSecretVersion,
  aws_ssm_parameter: import_data_aws_ssm_parameter.DataAwsSsmParameter
};
function resource(scope, type, name, args) {
  return declared(BINDINGS[type], scope, `${type}.`, name, args);
}
function dataSource(scope, type, name, args) {
  return declared(DATA_BINDINGS[type], scope, `data.${type}.`, name, args);
}
function declared(binding, scope, kind, name, { dependsOn = [], ...config }) {
  const element = named(new binding(scope, kind + name, config), scope, name);
  if (dependsOn.length > 0) element.dependsOn = [...dependsOn];
  return elementAt(kind + element.friendlyUniqueId);
}
function remoteState(scope, name, backend, config, postcondition) {
  const type = "terraform_remote_state";
  const kind = `data.${type}.`;
  const state = named(new import_cdktf.TerraformDataSource(scope, kind + name, { terraformResourceType: type }), scope, name);
  state.addOverride("backend", backend);
  state.addOverride("config", config);
  state.lifecycle = { postcondition: [...postcondition] };
  return elementAt(kind + state.friendlyUniqueId);
}
function variable(scope, name, {
  describe,
  sensitive,
  validation
}) {
  const declaredName = scope.addressPrefix + name;
  const value = reference(`var.${declaredName}`);
  const element = new import_cdktf.TerraformVariable(scope, `var.${name}`, {
    description: describe(declaredName),
    type: "string",
    ...sensitive && { sensitive },
    nullable: false,
    validation: [validation(value)]
  });
  named(element, scope, name);
  return value;
}
function output(scope, name, args) {
  named(new import_cdktf.TerraformOutput(scope, `output.${name}`, args), scope, name);
}
function named(element, { addressPrefix }, name) {
  element.overrideLogicalId(addressPrefix + name);
  return element;
}
function elementAt(address) {
  return {
    address: reference(address),
    attribute: (name) => interpolated(reference(`${address}.${name}`))
  };
}

// src/terraform/app-client.ts
var AUTH_FLOWS = {
  userSrp: "ALLOW_USER_SRP_AUTH",
  userPassword: "ALLOW_USER_PASSWORD_AUTH",
  adminUserPassword: "ALLOW_ADMIN_USER_PASSWORD_AUTH",
  custom: "ALLOW_CUSTOM_AUTH",
  user: "ALLOW_USER_AUTH"
};
var UNITS = { s: "seconds", m: "minutes", h: "hours", d: "days" };
function appClients(scope, federation, poolId, providers, values2) {
  return new Map(
    federation.appClients.map((client) => [
      client.key,
      resource(scope, "aws_cognito_user_pool_client", slug(client.key), {
        name: literal(client.name),
        userPoolId: poolId,
        ...secret(client),
        supportedIdentityProviders: client.identityProviders.map((name) => supportedProvider(name, providers)),
        ...hostedSignIn(client, values2),
        ...refreshing(client),
        // The API's default tells whether a user exists.
        preventUserExistenceErrors: literal("ENABLED"),
        enableTokenRevocation: true,
        ...client.readAttributes !== void 0 && { readAttributes: client.readAttributes.map(literal) },
        ...client.writeAttributes !== void 0 && { writeAttributes: client.writeAttributes.map(literal) },
        ...tokenValidity(client)
      })
    ])
  );
}
function secret({ adoptedId, secret: secret2 }) {
  if (adoptedId === void 0) return { generateSecret: secret2 };
  return {
    lifecycle: {
      postcondition: [
        {
          condition: interpolated(expression`(try(length(self.client_secret), 0) > 0) == ${secret2}`),
          errorMessage: literal(
            secret2 ? "The client has no secret, and cannot be given one. Write secret: false, or make another client." : "The client has a secret, which it keeps. Write secret: true, or make another client."
          )
        }
      ]
    }
  };
}
function supportedProvider(name, providers) {
  if (name === "COGNITO") return literal(name);
  const provider = providers.get(name);
  if (provider === void 0) throw new Error(`no identity provider is called ${name}`);
  return provider.attribute("provider_name");
}
function hostedSignIn(client, values2) {
  if (client.flows.length === 0) return { allowedOauthFlowsUserPoolClient: false };
  const callbackUrls = allCallbackUrls(client);
  return {
    allowedOauthFlowsUserPoolClient: true,
    allowedOauthFlows: client.flows.map(literal),
    allowedOauthScopes: client.scopes.map(literal),
    ...callbackUrls.length > 0 && { callbackUrls: callbackUrls.map((url) => values2.shown(url)) },
    ...client.defaultRedirectUri !== void 0 && { defaultRedirectUri: values2.shown(client.defaultRedirectUri) },
    ...client.logoutUrls.length > 0 && { logoutUrls: client.logoutUrls.map((url) => values2.shown(url)) }
  };
}
function refreshing({ authFlows, refreshTokenRotation }) {
  const flows = authFlows.map((flow) => literal(AUTH_FLOWS[flow]));
  const rotation = (feature, retryGracePeriodSeconds) => ({
    refreshTokenRotation: [{ feature: literal(feature), retryGracePeriodSeconds }]
  });
  if (refreshTokenRotation === void 0 || refreshTokenRotation === "off") {
    return {
      explicitAuthFlows: [literal("ALLOW_REFRESH_TOKEN_AUTH"), ...flows],
      ...refreshTokenRotation === "off" && rotation("DISABLED", 0)
    };
  }
  return { explicitAuthFlows: flows, ...rotation("ENABLED", secondsOf(refreshTokenRotation.gracePeriod)) };
}
function tokenValidity({ tokenValidity: { access, id, refresh, authSession } }) {
  const unit = (duration) => literal(UNITS[duration.unit]);
  return {
    accessTokenValidity: access.count,
    idTokenValidity: id.count,
    refreshTokenValidity: refresh.count,
    // Written out, because the API's own units differ: hours, hours, days.
    tokenValidityUnits: [{ accessToken: unit(access), idToken: unit(id), refreshToken: unit(refresh) }],
    authSessionValidity: secondsOf(authSession) / 60
  };
}

// src/model/attributes.ts
var STANDARD_ATTRIBUTES = {
  address: { type: "String", minLength: 0, maxLength: 2048 },
  birthdate: { type: "String", minLength: 10, maxLength: 10 },
  email: { type: "String", minLength: 0, maxLength: 2048 },
  family_name: { type: "String", minLength: 0, maxLength: 2048 },
  gender: { type: "String", minLength: 0, maxLength: 2048 },
  given_name: { type: "String", minLength: 0, maxLength: 2048 },
  locale: { type: "String", minLength: 0, maxLength: 2048 },
  middle_name: { type: "String", minLength: 0, maxLength: 2048 },
  name: { type: "String", minLength: 0, maxLength: 2048 },
  nickname: { type: "String", minLength: 0, maxLength: 2048 },
  phone_number: { type: "String", minLength: 0, maxLength: 2048 },
  picture: { type: "String", minLength: 0, maxLength: 2048 },
  preferred_username: { type: "String", minLength: 0, maxLength: 2048 },
  profile: { type: "String", minLength: 0, maxLength: 2048 },
  updated_at: { type: "Number" },
  website: { type: "String", minLength: 0, maxLength: 2048 },
  zoneinfo: { type: "String", minLength: 0, maxLength: 2048 }
};
var RESERVED_ATTRIBUTES = [
  ...Object.keys(STANDARD_ATTRIBUTES),
  "email_verified",
  "identities",
  "phone_number_verified",
  "sub",
  "username"
];
var CUSTOM_PREFIX = "custom:";

// src/model/pool.ts
function writtenPoolId(pool) {
  if (pool.kind === "adopted") return pool.id;
  return pool.kind === "referenced" && "id" in pool.reference ? pool.reference.id : void 0;
}
function isProtected(pool) {
  return pool.kind !== "created" || pool.deletionProtection;
}
function hasCaseSensitiveUsernames(pool) {
  return pool.kind !== "referenced" && pool.caseSensitiveUsernames;
}

// src/terraform/existing-pool.ts
var SETTINGS = [
  "account_recovery_setting",
  "admin_create_user_config",
  "alias_attributes",
  "auto_verified_attributes",
  "deletion_protection",
  "device_configuration",
  "email_configuration",
  "email_mfa_configuration",
  "email_verification_message",
  "email_verification_subject",
  "mfa_configuration",
  "name",
  "password_policy",
  "schema",
  "sign_in_policy",
  "sms_authentication_message",
  "sms_configuration",
  "sms_verification_message",
  "software_token_mfa_configuration",
  "tags",
  "tags_all",
  "user_attribute_update_settings",
  "user_pool_add_ons",
  "user_pool_tier",
  "username_attributes",
  "username_configuration",
  "verification_message_template",
  "web_authn_configuration"
];
var OTHER_TRIGGERS = [
  "create_auth_challenge",
  "custom_email_sender",
  "custom_message",
  "custom_sms_sender",
  "define_auth_challenge",
  "kms_key_id",
  "post_authentication",
  "post_confirmation",
  "pre_authentication",
  "pre_token_generation",
  "pre_token_generation_config",
  "user_migration",
  "verify_auth_challenge_response"
].map((trigger) => `lambda_config[0].${trigger}`);
function existingPool(scope, federation, pool, values2) {
  const ownDomain = pool.domain === void 0 && federation.appClients.some(({ flows }) => flows.length > 0);
  const postcondition = [...mappedAttributes(federation), ...ownDomain ? [HAS_DOMAIN] : []];
  const found = dataSource(scope, "aws_cognito_user_pool", "pool", {
    userPoolId: idOf(scope, federation, pool, values2),
    ...postcondition.length > 0 && { lifecycle: { postcondition } }
  });
  const id = found.attribute("user_pool_id");
  const region = literal(federation.region);
  return {
    attributes: { id, arn: found.attribute("arn"), endpoint: userPoolEndpoint(id, region) },
    name: found.attribute("name"),
    domain: ownDomain ? domainOf(found.address, region) : void 0
  };
}
function idOf(scope, { region }, pool, values2) {
  if (pool.kind === "adopted") return literal(pool.id);
  if ("id" in pool.reference) return literal(pool.reference.id);
  if ("idFrom" in pool.reference) return values2.shown({ reference: pool.reference.idFrom, prefix: "", suffix: "" });
  const { name } = pool.reference;
  const pools = dataSource(scope, "aws_cognito_user_pools", "pool", {
    name: literal(name),
    lifecycle: {
      postcondition: [
        {
          condition: interpolated(expression`length(self.ids) == 1`),
          errorMessage: template`There are ${interpolated(expression`length(self.ids)`)} user pools called ${literal(name)} in ${literal(region)}. Exactly one is needed: write its id as userPool.reference.`
        }
      ]
    }
  });
  return interpolated(expression`one(${pools.address}.ids)`);
}
function mappedAttributes({ userPool: userPool2, identityProviders: identityProviders2, accountLinking }) {
  const mapped = identityProviders2.flatMap(({ attributeMapping }) => Object.keys(attributeMapping));
  const names = [...new Set(mapped)].filter((attribute) => attribute.startsWith(CUSTOM_PREFIX)).sort();
  return names.map((attribute) => {
    const subject = accountLinking?.providers.some(({ subjectAttribute }) => subjectAttribute === attribute) ?? false;
    const fits = subject ? expression`attribute.mutable && attribute.attribute_data_type == "String"` : expression`attribute.mutable`;
    const name = attribute.slice(CUSTOM_PREFIX.length);
    return {
      condition: interpolated(
        expression`anytrue([for attribute in self.schema_attributes : attribute.name == ${quoted(attribute)} && ${fits}])`
      ),
      errorMessage: literal(
        `The pool has no mutable ${subject ? "string " : ""}attribute ${attribute}, which a provider's mapping fills. Add it once, for it can never be removed${command(name, userPool2)}.`
      )
    };
  });
}
function command(name, pool) {
  if (!/^[\w.-]+$/.test(name)) return "";
  const attribute = `Name=${name},AttributeDataType=String,Mutable=true,StringAttributeConstraints={MinLength=0,MaxLength=2048}`;
  return `: aws cognito-idp add-custom-attributes --user-pool-id ${pool.kind === "adopted" ? pool.id : "<id>"} --custom-attributes '${attribute}'`;
}
var HAS_DOMAIN = {
  condition: interpolated(expression`length(compact([self.domain, self.custom_domain])) > 0`),
  errorMessage: literal("The pool has no domain to sign in at. Add one as userPool.domain.")
};
function domainOf(pool, region) {
  const custom = expression`try(length(${pool}.custom_domain), 0) > 0`;
  const prefix = expression`${pool}.domain`;
  const prefixHost = quotedTemplate(prefixDomainHost(interpolated(prefix), region));
  return {
    name: interpolated(expression`${custom} ? ${pool}.custom_domain : ${prefix}`),
    host: interpolated(expression`${custom} ? ${pool}.custom_domain : ${prefixHost}`)
  };
}
function adoptedPool(scope, federation, name, preSignUpArn, attached) {
  return resource(scope, "aws_cognito_user_pool", "pool", {
    name,
    ...preSignUpArn !== void 0 && { lambdaConfig: { preSignUp: preSignUpArn } },
    lifecycle: {
      preventDestroy: true,
      ignoreChanges: [...SETTINGS, ...preSignUpArn === void 0 ? ["lambda_config"] : OTHER_TRIGGERS].map(reference),
      postcondition: [preSignUpArn === void 0 ? triggerGone(federation) : sameCase(federation)]
    },
    dependsOn: attached
  });
}
function sameCase({ userPool: userPool2 }) {
  const caseSensitiveUsernames = hasCaseSensitiveUsernames(userPool2);
  return {
    condition: interpolated(
      expression`try(self.username_configuration[0].case_sensitive, true) == ${caseSensitiveUsernames}`
    ),
    errorMessage: literal(
      `The user names of the pool ${caseSensitiveUsernames ? "do not differ" : "differ"} by case. Write caseSensitiveUsernames: ${!caseSensitiveUsernames} beside adopt, so that linking compares them alike.`
    )
  };
}
function triggerGone({ stackName }) {
  return {
    condition: interpolated(
      expression`!endswith(coalesce(try(self.lambda_config[0].pre_sign_up, null), "none"), ${quoted(`:function:${preSignUpFunctionName(stackName)}`)})`
    ),
    errorMessage: literal(
      "The pool's pre sign-up trigger is still the linking function, which this change would delete: every sign-up would fail. Take the trigger off the pool first, in the console under Extensions, Lambda triggers."
    )
  };
}

// src/model/iam-oidc-provider.ts
function trustedByIam({ identityProviders: identityProviders2 }) {
  return identityProviders2.filter(isTrustedByIam);
}
function isTrustedByIam(provider) {
  return provider.type === "oidc" && provider.iamOidcProviderUrl !== void 0;
}

// src/terraform/iam-oidc-provider.ts
function iamOidcProviders(scope, federation, values2) {
  return new Map(
    trustedByIam(federation).map(({ name, iamOidcProviderUrl, clientId }) => [
      name,
      resource(scope, "aws_iam_openid_connect_provider", slug(name), {
        url: literal(iamOidcProviderUrl),
        clientIdList: [values2.text(clientId)]
      })
    ])
  );
}

// src/model/preset.ts
function providerTypeOf(preset) {
  if (preset.type === "oidc") return "OIDC";
  return preset.type === "saml" ? "SAML" : preset.providerName;
}

// src/terraform/backend.ts
var NOT_FOR_READING = [
  "dynamodbTable",
  "encrypt",
  "kmsEncryptionKey",
  "kmsKeyId",
  "lockAddress",
  "lockMethod",
  "unlockAddress",
  "unlockMethod",
  "updateMethod",
  "useLockfile",
  "workspaceKeyPrefix"
];
function stateReader(backend, stackName) {
  const reading = Object.fromEntries(settingsOf(backend.settings).filter(([key]) => !NOT_FOR_READING.includes(key)));
  switch (backend.type) {
    case "local":
      return { backend: "local", config: literals({ path: besideThis(stackName, backend.settings.path) }) };
    case "cloud":
    case "remote": {
      const { name } = backend.settings.workspaces;
      return { backend: "remote", config: literals({ ...reading, workspaces: name === void 0 ? {} : { name } }) };
    }
    default:
      return { backend: backend.type, config: literals(reading) };
  }
}
function besideThis(stackName, path) {
  return path.startsWith("/") ? path : `../${stackName}/${path}`;
}
function settingsOf(settings) {
  return Object.entries(settings);
}
function literals(settings) {
  return Object.fromEntries(settingsOf(settings).map(([key, value]) => [snakeCase(key), literalValue(value)]));
}
function literalValue(value) {
  if (typeof value === "string") return literal(value);
  if (typeof value !== "object") return value;
  return isList(value) ? value.map(literal) : literals(value);
}
function isList(value) {
  return Array.isArray(value);
}
function snakeCase(key) {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

// src/terraform/upstream-state.ts
function upstreamStates(scope, federation) {
  return new Map(
    upstreamsOf(federation).map(({ stackName, backend }) => {
      const ofStack = federation.identityProviders.filter(isUpstream).filter(({ upstream }) => foundOf(upstream).stackName === stackName);
      const clients = new Set(ofStack.map(({ upstream }) => upstream.client));
      const { backend: type, config } = stateReader(backend, stackName);
      const postcondition = [...clients].sort().map((client) => ({
        condition: interpolated(expression`try(length(self.outputs.client_secrets[${quoted(client)}]), 0) > 0`),
        errorMessage: literal(
          `The state of ${stackName} has no app client ${client} with a secret yet. Apply ${stackName} first.`
        )
      }));
      return [stackName, remoteState(scope, slug(stackName), type, config, postcondition).address];
    })
  );
}
function upstreamOutputs(upstream, states) {
  const state = states.get(foundOf(upstream).stackName);
  if (state === void 0) throw new Error(`the state of ${foundOf(upstream).stackName} is not read`);
  const client = quoted(upstream.client);
  return {
    issuer: interpolated(expression`${state}.outputs.issuer`),
    clientId: interpolated(expression`${state}.outputs.client_ids[${client}]`),
    // Terraform forgets that an output of another state is sensitive.
    clientSecret: interpolated(expression`sensitive(${state}.outputs.client_secrets[${client}])`)
  };
}
function foundOf({ spec, found }) {
  if (found.kind !== "found") throw new Error(`the upstream ${spec} was not found`);
  return found;
}

// src/terraform/identity-provider.ts
function identityProviders(scope, federation, poolId, read, after) {
  return new Map(
    federation.identityProviders.map((provider) => {
      const details = providerDetails(provider, read);
      const unread = notAsWritten(provider);
      const made = resource(scope, "aws_cognito_identity_provider", slug(provider.name), {
        userPoolId: poolId,
        providerName: literal(provider.name),
        providerType: literal(providerTypeOf(provider.preset)),
        providerDetails: templateMap({
          ...details,
          ...provider.type === "apple" && applesKey(scope, provider, details, read.values)
        }),
        attributeMapping: literalMap(provider.attributeMapping),
        ...provider.identifiers.length > 0 && {
          idpIdentifiers: [...provider.identifiers].sort(compareText).map(literal)
        },
        ...unread.length > 0 && {
          lifecycle: { ignoreChanges: unread.map((key) => expression`provider_details[${quoted(key)}]`) }
        },
        dependsOn: after
      });
      return [provider.name, made];
    })
  );
}
function providerDetails(provider, { values: values2, upstreams }) {
  if (provider.type === "saml") return samlDetails(provider, values2);
  const { preset } = provider;
  const scopeSeparator = preset.type === "oidc" ? " " : preset.scopeSeparator;
  const scopes = { authorize_scopes: literal(provider.scopes.join(scopeSeparator)) };
  if (isUpstream(provider)) return { ...scopes, ...upstreamDetails(provider, upstreams) };
  const client = { client_id: values2.text(provider.clientId), ...scopes };
  switch (provider.type) {
    case "oidc":
      return { ...client, ...oidcDetails(provider, values2) };
    case "google":
      return { ...client, client_secret: values2.of(provider.clientSecret), ...literals2(GOOGLE_DEFAULTS) };
    case "facebook":
      return {
        ...client,
        client_secret: values2.of(provider.clientSecret),
        ...provider.apiVersion !== void 0 && literals2(facebookVersion(provider.apiVersion))
      };
    case "apple":
      return { ...client, team_id: values2.text(provider.teamId), key_id: values2.text(provider.keyId) };
    case "amazon":
      return { ...client, client_secret: values2.of(provider.clientSecret) };
  }
}
var NO_ADDED_ATTRIBUTES = { attributes_url_add_attributes: literal("false") };
function oidcDetails({ issuer, clientSecret, attributesRequestMethod, endpoints }, values2) {
  return {
    // A provider that takes no secret gets none: a made-up one would be sent to it, and would stand in the state as if it were one.
    ...clientSecret !== void 0 && { client_secret: values2.of(clientSecret) },
    attributes_request_method: literal(attributesRequestMethod),
    oidc_issuer: literal(issuer),
    ...NO_ADDED_ATTRIBUTES,
    ...endpoints !== void 0 && {
      authorize_url: literal(endpoints.authorize),
      token_url: literal(endpoints.token),
      attributes_url: literal(endpoints.userInfo),
      jwks_uri: literal(endpoints.jwks)
    }
  };
}
function upstreamDetails({ upstream, attributesRequestMethod }, states) {
  const { issuer, clientId, clientSecret } = upstreamOutputs(upstream, states);
  return {
    client_id: clientId,
    client_secret: clientSecret,
    oidc_issuer: issuer,
    attributes_request_method: literal(attributesRequestMethod),
    ...NO_ADDED_ATTRIBUTES
  };
}
function literals2(details) {
  return Object.fromEntries(Object.entries(details).map(([key, value]) => [key, literal(value)]));
}
function samlDetails({ metadata, idpSignout, idpInit, encryptedResponses, requestSigningAlgorithm }, values2) {
  return {
    ...metadata.kind === "url" ? { MetadataURL: values2.text(metadata.url) } : { MetadataFile: literal("text" in metadata.content ? metadata.content.text : "") },
    IDPSignout: literal(String(idpSignout)),
    ...idpInit && { IDPInit: literal("true") },
    ...encryptedResponses && { EncryptedResponses: literal("true") },
    ...requestSigningAlgorithm !== void 0 && { RequestSigningAlgorithm: literal(requestSigningAlgorithm) }
  };
}
var GOOGLE_DEFAULTS = {
  attributes_url: "https://people.googleapis.com/v1/people/me?personFields=",
  attributes_url_add_attributes: "true",
  authorize_url: "https://accounts.google.com/o/oauth2/v2/auth",
  oidc_issuer: "https://accounts.google.com",
  token_request_method: "POST",
  token_url: "https://www.googleapis.com/oauth2/v4/token"
};
function facebookVersion(version2) {
  return {
    api_version: version2,
    attributes_url: `https://graph.facebook.com/${version2}/me?fields=`,
    attributes_url_add_attributes: "true",
    authorize_url: `https://www.facebook.com/${version2}/dialog/oauth`,
    token_request_method: "GET",
    token_url: `https://graph.facebook.com/${version2}/oauth/access_token`
  };
}
var FILLED_IN_FOR_OAUTH = [
  "attributes_url",
  "attributes_url_add_attributes",
  "authorize_url",
  "token_request_method",
  "token_url"
];
var NOT_AS_WRITTEN = {
  oidc: [],
  upstream: [],
  saml: ["ActiveEncryptionCertificate", "SLORedirectBindingURI", "SSORedirectBindingURI"],
  google: [],
  facebook: [...FILLED_IN_FOR_OAUTH, "api_version"].sort(),
  apple: ["attributes_url_add_attributes", "authorize_url", "oidc_issuer", "token_request_method", "token_url"],
  amazon: FILLED_IN_FOR_OAUTH
};
function notAsWritten(provider) {
  return provider.type === "facebook" && provider.apiVersion !== void 0 ? [] : NOT_AS_WRITTEN[provider.type];
}
function applesKey(scope, { name, privateKey }, details, values2) {
  const sent = resource(scope, "terraform_data", `${slug(name)}_key`, {
    triggersReplace: templateMap(details),
    input: templateMap({ planned: interpolated(expression`plantimestamp()`) }),
    lifecycle: { ignoreChanges: [expression`input`] }
  });
  return {
    private_key: interpolated(
      expression`${sent.address}.output.planned == plantimestamp() ? ${values2.expression(privateKey)} : null`
    )
  };
}

// src/model/refusals.ts
var REFUSALS = {
  /** How `afterLink: retry` succeeds. */
  ACCOUNT_LINKED: "nobody",
  ACCOUNT_DISABLED: "person",
  EMAIL_DOMAIN_NOT_ALLOWED: "person",
  EMAIL_IN_USE: "person",
  EMAIL_NOT_USABLE: "person",
  /** Cognito refuses the link or the new user, and will refuse it again: something about the pool or the user is wrong. */
  LINK_REFUSED: "setup",
  NOT_INVITED: "person",
  PROFILE_EXISTS: "person",
  /** The provider does not send an attribute that the pool requires. */
  PROFILE_INCOMPLETE: "setup",
  SIGN_IN_IN_PROGRESS: "person",
  SIGN_IN_MISCONFIGURED: "setup",
  SIGN_IN_REFUSED: "person",
  SIGN_IN_UNAVAILABLE: "service",
  TOO_MANY_IDENTITIES: "person"
};
var REFUSAL_CODES = Object.keys(REFUSALS).filter((code) => REFUSALS[code] !== "nobody");

// src/model/resources.ts
var NONE = { read: [], create: [], update: [], delete: [] };
var RESOURCES = {
  aws_cloudwatch_log_group: {
    heldBy: (federation) => linkingResources(federation, "pre_sign_up", (name) => `/aws/lambda/${name}`),
    blocks: {},
    actions: {
      read: ["logs:DescribeLogGroups", "logs:ListTagsForResource"],
      create: ["logs:CreateLogGroup"],
      update: ["logs:PutRetentionPolicy", "logs:TagResource", "logs:UntagResource"],
      delete: ["logs:DeleteLogGroup"]
    }
  },
  aws_cloudwatch_log_metric_filter: {
    heldBy: (federation) => hasAlarms(federation) ? linkingResources(federation, "pre_sign_up_refusals", (name) => `${name}-refusals`) : [],
    blocks: { metric_transformation: {} },
    actions: {
      read: ["logs:DescribeMetricFilters"],
      create: ["logs:PutMetricFilter"],
      update: ["logs:PutMetricFilter"],
      delete: ["logs:DeleteMetricFilter"]
    }
  },
  aws_cloudwatch_metric_alarm: {
    heldBy: (federation) => hasAlarms(federation) ? ["errors", "throttles", ...REFUSAL_CODES.map((code) => `refusal_${code.toLowerCase()}`)].flatMap(
      (alarm) => linkingResources(federation, `pre_sign_up_${alarm}`, (name) => `${name}-${alarm.replaceAll("_", "-")}`)
    ) : [],
    blocks: { metric_query: { metric: {} } },
    actions: {
      read: ["cloudwatch:DescribeAlarms", "cloudwatch:ListTagsForResource"],
      create: ["cloudwatch:PutMetricAlarm"],
      update: ["cloudwatch:PutMetricAlarm", "cloudwatch:TagResource", "cloudwatch:UntagResource"],
      delete: ["cloudwatch:DeleteAlarms"]
    }
  },
  aws_cognito_identity_provider: {
    heldBy: (federation) => federation.identityProviders.map(({ name, adoptedName, at }) => ({
      name: slug(name),
      awsName: name,
      importId: adoptedName === void 0 ? void 0 : inPool(federation, `:${name}`),
      written: { name, place: at.key() }
    })),
    blocks: {},
    actions: {
      read: ["cognito-idp:DescribeIdentityProvider"],
      create: ["cognito-idp:CreateIdentityProvider"],
      update: ["cognito-idp:UpdateIdentityProvider"],
      delete: ["cognito-idp:DeleteIdentityProvider"]
    }
  },
  aws_cognito_user_pool: {
    heldBy: (federation) => federation.userPool.kind === "referenced" ? [] : [
      {
        name: "pool",
        awsName: void 0,
        importId: federation.userPool.kind === "adopted" ? inPool(federation, "") : void 0
      }
    ],
    blocks: {
      account_recovery_setting: { recovery_mechanism: {} },
      admin_create_user_config: { invite_message_template: {} },
      device_configuration: {},
      email_configuration: {},
      email_mfa_configuration: {},
      lambda_config: { custom_email_sender: {}, custom_sms_sender: {}, pre_token_generation_config: {} },
      password_policy: {},
      schema: { number_attribute_constraints: {}, string_attribute_constraints: {} },
      sign_in_policy: {},
      sms_configuration: {},
      software_token_mfa_configuration: {},
      user_attribute_update_settings: {},
      user_pool_add_ons: { advanced_security_additional_flows: {} },
      username_configuration: {},
      verification_message_template: {},
      web_authn_configuration: {}
    },
    actions: {
      read: ["cognito-idp:DescribeUserPool", "cognito-idp:GetUserPoolMfaConfig"],
      create: ["cognito-idp:CreateUserPool"],
      update: [
        "cognito-idp:AddCustomAttributes",
        "cognito-idp:SetUserPoolMfaConfig",
        "cognito-idp:TagResource",
        "cognito-idp:UntagResource",
        "cognito-idp:UpdateUserPool"
      ],
      delete: ["cognito-idp:DeleteUserPool"]
    }
  },
  aws_cognito_user_pool_client: {
    heldBy: (federation) => federation.appClients.map(({ key, adoptedId, at }) => ({
      name: slug(key),
      awsName: void 0,
      importId: adoptedId === void 0 ? void 0 : inPool(federation, `/${adoptedId}`),
      written: { name: key, place: at.key() }
    })),
    blocks: { analytics_configuration: {}, refresh_token_rotation: {}, token_validity_units: {} },
    actions: {
      read: ["cognito-idp:DescribeUserPoolClient"],
      create: ["cognito-idp:CreateUserPoolClient"],
      update: ["cognito-idp:UpdateUserPoolClient"],
      delete: ["cognito-idp:DeleteUserPoolClient"]
    }
  },
  aws_cognito_user_pool_domain: {
    heldBy: (federation) => {
      const { domain } = federation.userPool;
      if (domain === void 0) return [];
      const { prefix, adoptedName } = domain;
      const adopted = adoptedName !== void 0 && writtenPoolId(federation.userPool) !== void 0;
      return [{ name: "prefix", awsName: prefix, importId: adopted ? prefix : void 0 }];
    },
    blocks: {},
    actions: {
      read: ["cognito-idp:DescribeUserPoolDomain"],
      create: ["cognito-idp:CreateUserPoolDomain"],
      update: [],
      delete: ["cognito-idp:DeleteUserPoolDomain"]
    }
  },
  aws_iam_openid_connect_provider: {
    heldBy: (federation) => trustedByIam(federation).map(({ name, iamOidcProviderUrl }) => ({
      name: slug(name),
      // Each is called after its issuer, without `https://`.
      awsName: iamOidcProviderUrl.replace(/^https:\/\//, "")
    })),
    blocks: {},
    actions: {
      read: ["iam:GetOpenIDConnectProvider"],
      create: ["iam:CreateOpenIDConnectProvider"],
      update: [
        "iam:AddClientIDToOpenIDConnectProvider",
        "iam:RemoveClientIDFromOpenIDConnectProvider",
        "iam:TagOpenIDConnectProvider",
        "iam:UntagOpenIDConnectProvider"
      ],
      delete: ["iam:DeleteOpenIDConnectProvider"]
    }
  },
  aws_iam_role: {
    heldBy: (federation) => linkingResources(federation, "pre_sign_up", (name) => name),
    blocks: { inline_policy: {} },
    actions: {
      read: ["iam:GetRole", "iam:ListAttachedRolePolicies", "iam:ListRolePolicies"],
      create: ["iam:CreateRole"],
      update: [
        "iam:PutRolePermissionsBoundary",
        "iam:TagRole",
        "iam:UntagRole",
        "iam:UpdateAssumeRolePolicy",
        "iam:UpdateRole",
        "iam:UpdateRoleDescription"
      ],
      delete: ["iam:DeleteRole", "iam:ListInstanceProfilesForRole"]
    }
  },
  aws_iam_role_policy: {
    heldBy: (federation) => [
      ...linkingResources(federation, "pre_sign_up_logs", () => "write-own-logs"),
      ...federation.userPool.kind === "referenced" ? [] : [
        ...linkingResources(federation, "pre_sign_up_pool", () => "link-users-in-own-pool"),
        ...federation.accountLinking?.function.kmsKeyArn === void 0 ? [] : linkingResources(federation, "pre_sign_up_environment", () => "read-own-environment")
      ]
    ],
    blocks: {},
    actions: {
      read: ["iam:GetRolePolicy"],
      create: ["iam:PutRolePolicy"],
      update: ["iam:PutRolePolicy"],
      delete: ["iam:DeleteRolePolicy"]
    }
  },
  aws_lambda_function: {
    heldBy: (federation) => linkingResources(federation, "pre_sign_up", (name) => name),
    blocks: {
      dead_letter_config: {},
      environment: {},
      ephemeral_storage: {},
      file_system_config: {},
      image_config: {},
      logging_config: {},
      snap_start: {},
      timeouts: {},
      tracing_config: {},
      vpc_config: {}
    },
    actions: {
      read: ["lambda:GetFunction", "lambda:GetFunctionCodeSigningConfig", "lambda:ListVersionsByFunction"],
      create: ["iam:PassRole", "lambda:CreateFunction"],
      update: [
        "lambda:DeleteFunctionConcurrency",
        "lambda:PutFunctionCodeSigningConfig",
        "lambda:PutFunctionConcurrency",
        "lambda:TagResource",
        "lambda:UntagResource",
        "lambda:UpdateFunctionCode",
        "lambda:UpdateFunctionConfiguration"
      ],
      delete: ["lambda:DeleteFunction"]
    }
  },
  aws_lambda_permission: {
    heldBy: (federation) => federation.userPool.kind === "referenced" ? [] : linkingResources(federation, "cognito_pre_sign_up", () => "AllowCognitoPreSignUp"),
    blocks: {},
    actions: {
      read: ["lambda:GetPolicy"],
      create: ["lambda:AddPermission"],
      update: [],
      delete: ["lambda:RemovePermission"]
    }
  },
  terraform_data: {
    // The note of when Apple's key was sent.
    heldBy: ({ identityProviders: identityProviders2 }) => identityProviders2.filter(({ type }) => type === "apple").map(({ name }) => ({ name: `${slug(name)}_key`, awsName: void 0 })),
    blocks: {},
    actions: NONE
  }
};
var RESOURCE_TYPES = Object.keys(RESOURCES);
function resourcesOf(federation, type) {
  return RESOURCES[type].heldBy(federation);
}
function hasAlarms({ accountLinking }) {
  return accountLinking?.function.alarmTopicArn !== void 0;
}
function linkingResources({ accountLinking, stackName }, name, awsName) {
  return accountLinking === void 0 ? [] : [{ name, awsName: awsName(preSignUpFunctionName(stackName)) }];
}
function inPool(federation, suffix) {
  const id = writtenPoolId(federation.userPool);
  return id === void 0 ? void 0 : id + suffix;
}

// src/terraform/imports.ts
function importsOf(federation, addressPrefix) {
  return IN_ORDER.flatMap(
    (type) => resourcesOf(federation, type).flatMap(
      ({ name, importId }) => importId === void 0 ? [] : [{ to: reference(`${type}.${addressPrefix}${name}`), id: literal(importId) }]
    )
  );
}
var IN_ORDER = [
  "aws_cognito_user_pool",
  "aws_cognito_user_pool_domain",
  ...RESOURCE_TYPES.filter((type) => type !== "aws_cognito_user_pool" && type !== "aws_cognito_user_pool_domain")
];

// src/model/linking-policy.ts
function linkingPolicyOf(federation, linking) {
  return {
    providers: federation.identityProviders.map(({ name, attributeMapping }) => {
      const link = linking.providers.find((linked) => linked.name === name);
      if (link === void 0) return { name };
      return {
        name,
        link: {
          trustEmail: link.trustEmail,
          emailVerifiedMapped: Object.hasOwn(attributeMapping, "email_verified"),
          ...link.emailVerifiedAlways && { emailVerifiedAlways: true },
          emailDomains: link.emailDomains,
          subjectAttribute: link.subjectAttribute
        }
      };
    }),
    caseSensitiveUsernames: hasCaseSensitiveUsernames(federation.userPool),
    whenUnsafe: linking.whenUnsafe,
    whenNoMatch: linking.whenNoMatch,
    linkInvitedUsers: linking.linkInvitedUsers,
    afterLink: linking.afterLink,
    ...linking.nativeSignUp === "refuseKnownEmail" && { nativeSignUp: linking.nativeSignUp },
    ...linking.whenNoMatch === "createNative" && federation.userPool.kind === "created" && { newUsers: newUsersOf(federation.userPool) },
    ...linking.messages !== void 0 && { messages: linking.messages }
  };
}
function newUsersOf({ signInWith, requiredAttributes }) {
  return {
    emailIsUsername: signInWith.includes("email"),
    requiredAttributes: requiredAttributes.filter((attribute) => attribute !== "email")
  };
}

// src/terraform/linking-alarms.ts
var PERIOD_SECONDS = 300;
function linkingAlarms(scope, functionName, logGroup, topicArn) {
  const alarm = (id, suffix, description, metric) => {
    resource(scope, "aws_cloudwatch_metric_alarm", id, {
      alarmName: literal(`${functionName}-${suffix}`),
      alarmDescription: literal(`${description} (${functionName}). ${RUNBOOK}${suffix.replace(/^refusal-/, "")}`),
      ...metric,
      statistic: literal("Sum"),
      period: PERIOD_SECONDS,
      evaluationPeriods: 1,
      threshold: 0,
      comparisonOperator: literal("GreaterThanThreshold"),
      treatMissingData: literal("notBreaching"),
      alarmActions: [literal(topicArn)]
    });
  };
  const refusals = {
    namespace: literal(`CognitoFederation/${functionName}`),
    metricName: literal("RefusedSignIns")
  };
  const ofLambda = (metricName) => ({
    namespace: literal("AWS/Lambda"),
    metricName: literal(metricName),
    dimensions: literalMap({ FunctionName: functionName })
  });
  alarm("pre_sign_up_errors", "errors", "First federated sign-ins were refused or failed", ofLambda("Errors"));
  alarm(
    "pre_sign_up_throttles",
    "throttles",
    "First federated sign-ins failed: the pre sign-up function was throttled",
    ofLambda("Throttles")
  );
  resource(scope, "aws_cloudwatch_log_metric_filter", "pre_sign_up_refusals", {
    name: literal(`${functionName}-refusals`),
    logGroupName: logGroup.attribute("name"),
    pattern: literal('{ $.message.outcome = "refused" }'),
    metricTransformation: {
      namespace: refusals.namespace,
      name: refusals.metricName,
      value: literal("1"),
      dimensions: literalMap({ Refusal: "$.message.refusal" })
    }
  });
  for (const code of REFUSAL_CODES) {
    alarm(
      `pre_sign_up_refusal_${code.toLowerCase()}`,
      `refusal-${code.toLowerCase().replace(/_/g, "-")}`,
      `First sign-ins were refused with ${code}: ${meaningOf(code)}`,
      {
        ...refusals,
        dimensions: literalMap({ Refusal: code })
      }
    );
  }
}
var RUNBOOK = "What to do: docs/linking.md of cognito-federation, heading ";
function meaningOf(code) {
  switch (REFUSALS[code]) {
    case "setup":
      return "a fault of the set-up, which stays until somebody changes it";
    case "service":
      return "Cognito did not answer, or not in time";
    default:
      return "each is about one person";
  }
}

// src/terraform/linking-function.ts
function linkingActions({ whenNoMatch }) {
  return [
    ...whenNoMatch === "createNative" ? ["cognito-idp:AdminCreateUser"] : [],
    "cognito-idp:AdminGetUser",
    "cognito-idp:AdminLinkProviderForUser",
    "cognito-idp:ListUsers"
  ];
}
var ALLOW = literal("Allow");
var TRIGGER_TIMEOUT_SECONDS = 5;
function linkingFunction(scope, federation, linking, archive) {
  const name = preSignUpFunctionName(federation.stackName);
  const settings = linking.function;
  const logGroup = resource(scope, "aws_cloudwatch_log_group", "pre_sign_up", {
    name: literal(`/aws/lambda/${name}`),
    retentionInDays: settings.logRetentionDays
  });
  const role = resource(scope, "aws_iam_role", "pre_sign_up", {
    name: literal(name),
    description: literal(`Runs the pre sign-up function of ${federation.stackName}`),
    ...settings.rolePath !== "/" && { path: literal(settings.rolePath) },
    ...settings.permissionsBoundaryArn !== void 0 && {
      permissionsBoundary: literal(settings.permissionsBoundaryArn)
    },
    assumeRolePolicy: policyDocument([
      {
        Sid: literal("LambdaAssume"),
        Effect: ALLOW,
        Principal: { Service: literal("lambda.amazonaws.com") },
        Action: literal("sts:AssumeRole")
      }
    ])
  });
  const logs = resource(scope, "aws_iam_role_policy", "pre_sign_up_logs", {
    name: literal("write-own-logs"),
    role: role.attribute("name"),
    policy: policyDocument([
      {
        Sid: literal("WriteOwnLogs"),
        Effect: ALLOW,
        Action: ["logs:CreateLogStream", "logs:PutLogEvents"].map(literal),
        Resource: template`${logGroup.attribute("arn")}:*`
      }
    ])
  });
  const file = template`${interpolated(expression`path.module`)}/${literal(archive.path)}`;
  const lambda = resource(scope, "aws_lambda_function", "pre_sign_up", {
    functionName: literal(name),
    description: literal(`Links first federated sign-ins of ${federation.stackName} to existing users`),
    role: role.attribute("arn"),
    runtime: literal(settings.runtime),
    architectures: [literal(settings.architecture)],
    handler: literal("index.handler"),
    filename: file,
    sourceCodeHash: literal(archive.sha256Base64),
    timeout: TRIGGER_TIMEOUT_SECONDS,
    memorySize: settings.memoryMb,
    environment: { variables: literalMap({ LINKING_POLICY: JSON.stringify(linkingPolicyOf(federation, linking)) }) },
    // INFO is also the level of Lambda's own report of an invocation, which tells of cold starts.
    loggingConfig: {
      logFormat: literal("JSON"),
      logGroup: logGroup.attribute("name"),
      applicationLogLevel: literal("INFO"),
      systemLogLevel: literal("INFO")
    },
    ...settings.reservedConcurrency !== void 0 && { reservedConcurrentExecutions: settings.reservedConcurrency },
    ...settings.kmsKeyArn !== void 0 && { kmsKeyArn: literal(settings.kmsKeyArn) },
    ...settings.codeSigningConfigArn !== void 0 && {
      codeSigningConfigArn: literal(settings.codeSigningConfigArn)
    },
    lifecycle: {
      precondition: [
        {
          // The hash above is only a trigger for Terraform: this is what ties it to the file.
          condition: interpolated(
            expression`filebase64sha256(${quotedTemplate(file)}) == ${quoted(archive.sha256Base64)}`
          ),
          errorMessage: literal(`${archive.path} is not the archive that was generated with this configuration.`)
        }
      ]
    },
    // The policy first, and so the log group: Lambda must never make a group of its own.
    dependsOn: [logs.address]
  });
  if (settings.alarmTopicArn !== void 0) linkingAlarms(scope, name, logGroup, settings.alarmTopicArn);
  return { lambda, role, actions: linkingActions(linking), kmsKeyArn: settings.kmsKeyArn };
}
function attachLinkingFunction(scope, { lambda, role, actions, kmsKeyArn }, poolArn) {
  const policy = resource(scope, "aws_iam_role_policy", "pre_sign_up_pool", {
    name: literal("link-users-in-own-pool"),
    role: role.attribute("name"),
    policy: policyDocument([
      { Sid: literal("LinkUsersInOwnPool"), Effect: ALLOW, Action: actions.map(literal), Resource: poolArn }
    ])
  });
  const permission = resource(scope, "aws_lambda_permission", "cognito_pre_sign_up", {
    statementId: literal("AllowCognitoPreSignUp"),
    action: literal("lambda:InvokeFunction"),
    functionName: lambda.attribute("function_name"),
    principal: literal("cognito-idp.amazonaws.com"),
    sourceArn: poolArn
  });
  const environment = kmsKeyArn === void 0 ? [] : [
    resource(scope, "aws_iam_role_policy", "pre_sign_up_environment", {
      name: literal("read-own-environment"),
      role: role.attribute("name"),
      policy: policyDocument([readOwnEnvironment(kmsKeyArn, lambda)])
    })
  ];
  return [policy, permission, ...environment].map(({ address }) => address);
}
function readOwnEnvironment(kmsKeyArn, lambda) {
  return {
    Sid: literal("ReadOwnEnvironment"),
    Effect: ALLOW,
    Action: literal("kms:Decrypt"),
    Resource: literal(kmsKeyArn),
    Condition: {
      StringEquals: { "kms:EncryptionContext:aws:lambda:FunctionArn": lambda.attribute("arn") }
    }
  };
}
function policyDocument(statements) {
  return jsonTemplate({ Version: literal("2012-10-17"), Statement: statements });
}

// src/terraform/outputs.ts
function outputs(scope, federation, { pool, domain, clients, ofIam, lambda, values: values2 }) {
  const output2 = (name, description, value, sensitive = false) => {
    output(scope, name, { description, value, ...sensitive && { sensitive } });
  };
  const idOf2 = (client) => resourceOf(client, clients).attribute("id");
  const issuer = template`https://${pool.endpoint}`;
  const withSecret = federation.appClients.filter(({ secret: secret2 }) => secret2);
  output2("user_pool_id", "Id of the user pool", pool.id);
  output2("user_pool_arn", "ARN of the user pool", pool.arn);
  output2("issuer", "Issuer of the tokens that the user pool signs", issuer);
  output2("client_ids", "Client id of each app client", byClient(federation.appClients, idOf2));
  if (withSecret.length > 0) {
    output2(
      "client_secrets",
      "Client secret of each app client that has one",
      byClient(withSecret, (client) => resourceOf(client, clients).attribute("client_secret")),
      true
    );
  }
  output2(
    "consumers",
    "Per app client, what an ALB rule, a JWT authorizer and an identity pool take",
    byClient(
      federation.appClients,
      (client) => templateMap({
        ...domain && {
          alb: templateMap({
            user_pool_arn: pool.arn,
            user_pool_client_id: idOf2(client),
            user_pool_domain: domain.name
          })
        },
        jwt_authorizer: templateMap({ issuer, audience: [idOf2(client)] }),
        identity_pool_provider: templateMap({ client_id: idOf2(client), provider_name: pool.endpoint })
      })
    )
  );
  if (lambda !== void 0)
    output2("linking_function_arn", "ARN of the function that links accounts", lambda.attribute("arn"));
  if (ofIam.size > 0) {
    output2(
      "iam_oidc_provider_arns",
      "Per identity provider, its OIDC provider of IAM, for identity pools and the trust policies of roles",
      templateMap(Object.fromEntries([...ofIam].map(([name, provider]) => [name, provider.attribute("arn")])))
    );
  }
  if (domain === void 0) return;
  const { host } = domain;
  const hosted = hostedClients(federation);
  const starting = startingClients(federation);
  const balanced = hosted.filter(({ albHosts }) => albHosts.length > 0);
  const encode = (text) => typeof text === "string" ? literal(encodeURIComponent(text)) : interpolated(expression`urlencode(${values2.shownExpression(text)})`);
  output2("domain", "Host of the sign-in pages", host);
  output2("idp_redirect_uri", "Redirect URI to enter at every OpenID Connect provider", idpRedirectUri(host));
  if (federation.identityProviders.some(({ type }) => type === "saml")) {
    output2("saml_acs_url", "Assertion consumer service URL to enter at every SAML provider", samlAcsUrl(host));
    output2("saml_entity_id", "Entity id (audience) to enter at every SAML provider", samlEntityId(pool.id));
  }
  output2(
    "login_urls",
    "Per app client, the page that offers every way to sign in; the app adds state and PKCE",
    byClient(starting, (client) => loginUrl(host, client, idOf2(client), encode))
  );
  output2(
    "authorize_urls",
    "Per app client and identity provider, where a sign-in starts; the app adds state and PKCE",
    byClient(
      starting,
      (client) => templateMap(
        Object.fromEntries(
          federatedProviders(client).map((name) => [name, authorizeUrl(host, name, client, idOf2(client), encode)])
        )
      )
    )
  );
  if (balanced.length > 0) {
    output2(
      "alb_urls",
      "Per app client, where sign-ins through its load balancers start: they ask for one themselves",
      byClient(balanced, ({ albHosts }) => albHosts.map((host2) => values2.shown(albStartUrl(host2))))
    );
  }
  output2(
    "logout_urls",
    "Per app client, where a sign-out starts; it ends the session at Cognito, not at the identity provider",
    byClient(
      hosted.filter(({ logoutUrls }) => logoutUrls.length > 0),
      (client) => logoutUrl(host, idOf2(client), client.logoutUrls[0] ?? "", encode)
    )
  );
}
function byClient(clients, value) {
  return templateMap(Object.fromEntries(clients.map((client) => [client.key, value(client)])));
}
function resourceOf(client, resources) {
  const resource2 = resources.get(client.key);
  if (resource2 === void 0) throw new Error(`the app client ${client.key} was not made`);
  return resource2;
}

// src/terraform/user-pool.ts
var RECOVERY = { email: "verified_email", phone_number: "verified_phone_number" };
var MFA = { off: "OFF", optional: "OPTIONAL", required: "ON" };
var SECONDS_A_DAY = 86400;
function attributesOf(pool) {
  return { id: pool.attribute("id"), arn: pool.attribute("arn"), endpoint: pool.attribute("endpoint") };
}
function userPool(scope, pool, preSignUpArn) {
  const password = pool.passwordPolicy;
  return resource(scope, "aws_cognito_user_pool", "pool", {
    name: literal(pool.name),
    ...pool.signInWith.length > 0 && { usernameAttributes: pool.signInWith.map(literal) },
    ...pool.aliases.length > 0 && { aliasAttributes: pool.aliases.map(literal) },
    usernameConfiguration: { caseSensitive: pool.caseSensitiveUsernames },
    ...pool.autoVerify.length > 0 && { autoVerifiedAttributes: pool.autoVerify.map(literal) },
    schema: schema(pool),
    adminCreateUserConfig: { allowAdminCreateUserOnly: !pool.selfSignUp },
    accountRecoverySetting: { recoveryMechanism: recovery(pool) },
    passwordPolicy: {
      minimumLength: password.minimumLength,
      requireLowercase: password.requireLowercase,
      requireUppercase: password.requireUppercase,
      requireNumbers: password.requireNumbers,
      requireSymbols: password.requireSymbols,
      temporaryPasswordValidityDays: secondsOf(password.temporaryPasswordValidity) / SECONDS_A_DAY,
      ...password.historySize > 0 && { passwordHistorySize: password.historySize }
    },
    mfaConfiguration: literal(MFA[pool.mfa.mode]),
    ...pool.mfa.mode !== "off" && pool.mfa.methods.includes("totp") && { softwareTokenMfaConfiguration: { enabled: true } },
    ...pool.tier !== void 0 && { userPoolTier: literal(pool.tier.toUpperCase()) },
    ...pool.threatProtection !== void 0 && {
      userPoolAddOns: { advancedSecurityMode: literal(pool.threatProtection.toUpperCase()) }
    },
    ...preSignUpArn !== void 0 && { lambdaConfig: { preSignUp: preSignUpArn } },
    deletionProtection: literal(pool.deletionProtection ? "ACTIVE" : "INACTIVE"),
    ...pool.deletionProtection && { lifecycle: { preventDestroy: true } }
  });
}
function prefixDomain(scope, federation, poolId) {
  const { domain: written } = federation.userPool;
  if (written === void 0) return void 0;
  const domain = resource(scope, "aws_cognito_user_pool_domain", "prefix", {
    domain: literal(written.prefix),
    userPoolId: poolId,
    ...isProtected(federation.userPool) && { lifecycle: { preventDestroy: true } }
  });
  const name = domain.attribute("domain");
  return { name, host: prefixDomainHost(name, literal(federation.region)) };
}
function recovery({ accountRecovery }) {
  if (accountRecovery === "admin_only") return [{ name: literal("admin_only"), priority: 1 }];
  return accountRecovery.map((attribute, index) => ({ name: literal(RECOVERY[attribute]), priority: index + 1 }));
}
function schema(pool) {
  return [...pool.requiredAttributes].sort().map(standardAttribute).concat(pool.customAttributes.map(customAttribute));
}
function standardAttribute(name) {
  const shape = STANDARD_ATTRIBUTES[name];
  if (shape === void 0) throw new Error(`no standard attribute is called ${name}`);
  const common = {
    name: literal(name),
    mutable: true,
    required: true,
    developerOnlyAttribute: false,
    attributeDataType: literal(shape.type)
  };
  return shape.type === "String" ? {
    ...common,
    stringAttributeConstraints: { minLength: digits(shape.minLength), maxLength: digits(shape.maxLength) }
  } : { ...common, numberAttributeConstraints: { minValue: literal("0") } };
}
function customAttribute(attribute) {
  const common = {
    name: literal(attribute.name),
    mutable: attribute.mutable,
    required: false,
    developerOnlyAttribute: false
  };
  switch (attribute.type) {
    case "string":
      return {
        ...common,
        attributeDataType: literal("String"),
        stringAttributeConstraints: { minLength: digits(attribute.minLength), maxLength: digits(attribute.maxLength) }
      };
    case "number":
      return {
        ...common,
        attributeDataType: literal("Number"),
        numberAttributeConstraints: { minValue: digits(attribute.min), maxValue: digits(attribute.max) }
      };
    case "dateTime":
      return { ...common, attributeDataType: literal("DateTime") };
    case "boolean":
      return { ...common, attributeDataType: literal("Boolean") };
  }
}
function digits(bound) {
  return literal(String(bound));
}

// src/terraform/values.ts
function values(scope, federation) {
  const uses = referencesOf(federation);
  const given = variables(scope, uses);
  const reads = dataSources(scope, uses);
  const valueOf = (reference2) => {
    if (reference2.kind === "variable") return declared2(given, reference2.name);
    const read = declared2(reads, sourceKey(reference2));
    if (reference2.kind === "ssmParameter") return expression`${read}.value`;
    return reference2.jsonKey === void 0 ? expression`${read}.secret_string` : expression`jsondecode(${read}.secret_string)[${quoted(reference2.jsonKey)}]`;
  };
  const open = (reference2) => reference2.kind === "variable" ? valueOf(reference2) : expression`nonsensitive(${valueOf(reference2)})`;
  const written = (text, read) => typeof text === "string" ? literal(text) : template`${literal(text.prefix)}${interpolated(read(text.reference))}${literal(text.suffix)}`;
  return {
    of: (reference2) => interpolated(valueOf(reference2)),
    expression: valueOf,
    text: (text) => written(text, valueOf),
    shown: (text) => written(text, open),
    shownExpression: (text) => typeof text !== "string" && text.prefix === "" && text.suffix === "" ? open(text.reference) : quotedTemplate(written(text, open))
  };
}
function declared2(expressions, key) {
  const found = expressions.get(key);
  if (found === void 0) throw new Error(`${key} is used but not declared`);
  return found;
}
function variables(scope, uses) {
  const usesOf = /* @__PURE__ */ new Map();
  for (const use of uses) {
    if (use.reference.kind !== "variable") continue;
    usesOf.set(use.reference.name, [...usesOf.get(use.reference.name) ?? [], use]);
  }
  return new Map(
    [...usesOf].sort(([a], [b]) => compareText(a, b)).map(([name, ofName]) => {
      const words = purposes(ofName);
      const value = variable(scope, name, {
        describe: (declaredName) => `${words.charAt(0).toUpperCase()}${words.slice(1)}. Give it through TF_VAR_${declaredName}.`,
        sensitive: ofName.some(({ secret: secret2 }) => secret2),
        validation: (value2) => ({
          condition: interpolated(expression`length(trimspace(${value2})) > 0`),
          errorMessage: literal(`The ${words} must not be empty.`)
        })
      });
      return [name, value];
    })
  );
}
function purposes(uses) {
  const owners = /* @__PURE__ */ new Map();
  for (const { what, owner } of uses) owners.set(what, (owners.get(what) ?? /* @__PURE__ */ new Set()).add(owner));
  return [...owners].map(([what, names]) => `${what} of ${[...names].join(", ")}`).join("; ");
}
function dataSources(scope, uses) {
  const reads = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Set();
  for (const { owner, what, reference: reference2 } of uses) {
    if (reference2.kind === "variable" || reads.has(sourceKey(reference2))) continue;
    const plain = `${slug(owner)}_${what.toLowerCase().replaceAll(" ", "_")}`;
    let name = plain;
    for (let count = 2; names.has(name); count += 1) name = `${plain}_${count}`;
    names.add(name);
    const source = reference2.kind === "ssmParameter" ? dataSource(scope, "aws_ssm_parameter", name, { name: literal(reference2.name), withDecryption: true }) : dataSource(scope, "aws_secretsmanager_secret_version", name, { secretId: literal(reference2.id) });
    reads.set(sourceKey(reference2), source.address);
  }
  return reads;
}
function sourceKey(reference2) {
  return `${reference2.kind} ${reference2.kind === "secretsManager" ? reference2.id : reference2.name}`;
}

// src/terraform/cognito-federation.ts
var CognitoFederation = class extends import_constructs2.Construct {
  addressPrefix;
  /** Reference to the pool's id, for constructs beside. */
  userPoolId;
  /** Reference to the pool's ARN. */
  userPoolArn;
  /** References to the client ids, by the key of the app client. */
  clientIds;
  constructor(scope, id, props) {
    super(scope, id);
    const { federation } = props;
    const { accountLinking } = federation;
    this.addressPrefix = props.addressPrefix ?? `${id.replace(/[^\w-]/g, "_")}_`;
    const read = values(this, federation);
    const upstreams = upstreamStates(this, federation);
    const linking = accountLinking && linkingFunction(this, federation, accountLinking, this.#placed(props.archive));
    const { pool, attached, domain: foundDomain } = this.#pool(federation, linking, read);
    const domain = prefixDomain(this, federation, pool.id) ?? foundDomain;
    const providers = identityProviders(this, federation, pool.id, { values: read, upstreams }, attached);
    const clients = appClients(this, federation, pool.id, providers, read);
    const ofIam = iamOidcProviders(this, federation, read);
    outputs(this, federation, { pool, domain, clients, ofIam, lambda: linking?.lambda, values: read });
    const imports = importsOf(federation, this.addressPrefix);
    if (imports.length > 0) new Imports(this, "import", imports);
    this.userPoolId = pool.id;
    this.userPoolArn = pool.arn;
    this.clientIds = new Map([...clients].map(([key, client]) => [key, client.attribute("id")]));
  }
  /** The archive beside the configuration: CDKTF copies it there when it writes the stack. */
  #placed(archive) {
    if ("path" in archive) return archive;
    const { file, sha256Base64 } = archive;
    const assetHash = Buffer.from(sha256Base64, "base64").toString("hex");
    const asset = new import_cdktf.TerraformAsset(this, "archive", { path: file, type: import_cdktf.AssetType.FILE, assetHash });
    return { path: asset.path, sha256Base64 };
  }
  /** The pool, with what must be there before anybody signs in through a provider, and with the domain that it has already. */
  #pool(federation, linking, read) {
    const preSignUpArn = linking?.lambda.attribute("arn");
    const existing = federation.userPool;
    const attach = (poolArn) => linking ? attachLinkingFunction(this, linking, poolArn) : [];
    if (existing.kind === "created") {
      const pool2 = attributesOf(userPool(this, existing, preSignUpArn));
      return { pool: pool2, attached: attach(pool2.arn) };
    }
    const { attributes, name, domain } = existingPool(this, federation, existing, read);
    if (existing.kind === "referenced") return { pool: attributes, attached: [], domain };
    const attached = attach(attributes.arn);
    const pool = adoptedPool(this, federation, name, preSignUpArn, attached);
    return { pool: attributesOf(pool), attached, domain };
  }
};
var Imports = class extends import_cdktf.TerraformElement {
  constructor(scope, id, imports) {
    super(scope, id);
    this.imports = imports;
  }
  toTerraform() {
    return { import: this.imports };
  }
  toHclTerraform() {
    return this.toTerraform();
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  CognitoFederation
});

(typeof arguments === 'undefined' ? (it) => it : (it) => it(exports, require, module, __filename, __dirname))((function (exports, require, module, __filename, __dirname) {var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var extras_exports={};__export(extras_exports,{KNOWN_REFUSALS:()=>KNOWN_REFUSALS,findError:()=>findError});module.exports=__toCommonJS(extras_exports);var GUIDE="https://docs.aws.amazon.com/cognito/latest/developerguide",API="https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference",REGISTRY="\
https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources",KNOWN_ERRORS=[{shown:["The provider \u2026 does not exist for User Pool \u2026"],seen:"\
terraform",cause:"An app client names an identity provider that the pool does not have yet, or not under this name. Names are told apart by case.",look:"Compare\
 appClients.<client>.identityProviders with the keys under identityProviders. The generated client depends on its providers; a name under externalProviders has \
to exist before the apply.",caughtBy:["unknown-provider-in-client"],source:`${API}/API_CreateUserPoolClient.html`},{shown:["Domain cannot contain reserved word:\
 \u2026"],seen:"terraform",cause:"AWS keeps the words aws, amazon and cognito out of prefix domains.",look:"Choose another userPool.domain.prefix.",caughtBy:["d\
omain-prefix-reserved"],source:`${GUIDE}/cognito-user-pools-assign-domain-prefix.html`},{shown:["Domain already exists","Domain already associated with another \
user pool"],seen:"terraform",cause:"A prefix domain is unique in a Region, across all accounts: another pool has this one.",look:"Choose another userPool.domain\
.prefix, in each environment its own.",caughtBy:["domain-prefix-shared"],source:`${GUIDE}/cognito-user-pools-assign-domain-prefix.html`},{shown:["Provider \u2026 can\
not be of type \u2026"],seen:"terraform",cause:"Cognito accepts each social provider under one name only, and that name for no other type.",look:"Rename the key\
 under identityProviders: Google, Facebook, SignInWithApple or LoginWithAmazon for these presets, another name for every other one.",caughtBy:["social-provider-\
misnamed","reserved-provider-name"],source:`${API}/API_CreateIdentityProvider.html`},{shown:["Invalid write attributes specified while creating a client","Inval\
id write attributes specified \u2026"],seen:"terraform",cause:"The write attributes of the app client leave out a required attribute, or name one that the pool \
does not have.",look:"Compare appClients.<client>.writeAttributes with userPool.requiredAttributes, with userPool.customAttributes and with the mapping of the p\
roviders.",caughtBy:["write-attributes-incomplete","unknown-attribute-in-client"],source:`${API}/API_CreateUserPoolClient.html`},{shown:["Invalid read attribute\
s specified while creating a client","Invalid read attributes specified \u2026"],seen:"terraform",cause:"The read attributes of the app client name one that the\
 pool does not have.",look:"Compare appClients.<client>.readAttributes with userPool.customAttributes.",caughtBy:["unknown-attribute-in-client"],source:`${API}/\
API_CreateUserPoolClient.html`},{shown:["cannot modify or remove schema items","Existing schema attributes cannot be modified or deleted."],seen:"terraform",cause:"\
Attributes of a pool can be added, never changed or removed.",look:'Put the entry under userPool.customAttributes back as it was, and add another one under a ne\
w name. "review" of the plan shows which entry differs.',caughtBy:[],source:`${REGISTRY}/cognito_user_pool#schema`},{shown:["Login option is not available. Plea\
se try another one","Login pages unavailable"],seen:"login",cause:"The address names an identity provider that the app client does not have, or writes it in oth\
er upper and lower case; or the client does not exist. A change of a client takes up to a minute.",look:'Compare identity_provider and client_id of the address \
with appClients.<client>.identityProviders. "handoff" prints addresses that work.',caughtBy:["unknown-provider-in-client","provider-in-no-client"],source:`${GUIDE}\
/authorization-endpoint.html`},{shown:["redirect_mismatch"],seen:"login",cause:"The redirect_uri of the app is not one of the callback URLs of the client, byte \
for byte: also a slash at the end counts.",look:"Write the URL of the app under appClients.<client>.callbackUrls exactly as the app sends it; for signing out un\
der logoutUrls.",caughtBy:["redirect-url-malformed","client-without-callback-url"],source:`${GUIDE}/authorization-endpoint.html`},{shown:["redirect_uri_mismatch",
"AADSTS50011","The redirect URI in the request does not match"],seen:"provider",cause:"The provider's side does not have the pool's address <domain>/oauth2/idpr\
esponse, or has it under another domain. With a prefix and a custom domain there are two addresses.",look:'Register the redirect URI that "handoff" prints, unde\
r userPool.domain as the spec has it.',caughtBy:["federation-without-domain"],source:`${GUIDE}/cognito-user-pools-oidc-idp.html`},{shown:["unauthorized_client"],
seen:"callback",cause:"The app client does not have the flow that the app asks for. At the token endpoint also: redirect_uri differs from that of the first requ\
est.",look:"Compare appClients.<client>.flows with the response_type or grant_type of the app.",caughtBy:["client-credentials-unusable","hosted-settings-without\
-flow"],source:`${GUIDE}/token-endpoint.html`},{shown:["invalid_scope"],seen:"callback",cause:"The app asks for a scope that the client does not have. On the pa\
ge of the provider: for one that its application may not ask for.",look:"Compare the scopes of the app with appClients.<client>.scopes; on the provider's page, \
identityProviders.<provider>.scopes with what the provider allows.",caughtBy:["unknown-scope","retired-scope"],source:`${GUIDE}/authorization-endpoint.html`},{shown:[
"invalid_client","invalid_client_secret"],seen:"token",cause:"The client secret that the app sends is wrong, or is missing where the client has one.",look:"See \
whether appClients.<client>.secret is what the app expects; a public app needs secret: false.",caughtBy:[],source:`${GUIDE}/token-endpoint.html`},{shown:["\u2026 err\
or getting token","\u2026 Error - \u2026 error getting token","\u2026 Error - \u2026 invalid_client"],seen:"callback",cause:"The provider's token endpoint refus\
ed Cognito: the client secret is wrong or has expired (Entra, Apple), or the provider accepts it only by Basic authentication.",look:"Compare clientId of the pr\
ovider and the value that clientSecret refers to with the provider, and let its application accept client_secret_post.",caughtBy:["provider-without-secret"],source:`${GUIDE}\
/cognito-user-pools-oidc-idp.html`},{shown:["invalid_grant"],seen:"token",cause:"The authorization code or refresh token has expired, was used before, or belong\
s to another client.",look:"Compare client_id at both endpoints; see appClients.<client>.tokenValidity and refreshTokenRotation.",caughtBy:["grace-period-out-of\
-range"],source:`${GUIDE}/token-endpoint.html`},{shown:["invalid_request"],seen:"callback",cause:"Without further text: response_type or the PKCE parameters of \
the app are malformed. With error_description, that text says what failed.",look:"Explain the text of error_description, where there is one. The spec has no par\
t in the other cases.",caughtBy:[],source:`${GUIDE}/authorization-endpoint.html`},{shown:["Client is not enabled for OAuth2.0 flows"],seen:"login",cause:"The ap\
p client has no flow, so the hosted sign-in does not work with it.",look:"Add appClients.<client>.flows: [code]; the default has it.",caughtBy:["hosted-settings\
-without-flow"],source:`${API}/API_CreateUserPoolClient.html`},{shown:["login_required"],seen:"callback",cause:"The app asked with prompt=none, and the person h\
as no session.",look:"The spec has no part in it: let the app start a sign-in without prompt=none.",caughtBy:[],source:`${GUIDE}/authorization-endpoint.html`},{
shown:["attributes required: \u2026","Invalid user attributes: \u2026: The attribute is required"],seen:"callback",cause:"An attribute that the pool requires di\
d not come from the provider: it is not mapped, its scope is not asked for, the person declined it, or the account has none (Facebook without an email).",look:"\
Compare userPool.requiredAttributes with attributeMapping and scopes of the provider.",caughtBy:["required-attribute-not-mapped","email-scope-missing","required\
-email-never-sent"],source:`${GUIDE}/federation-endpoint-idp-responses.html`},{shown:["Required attribute cannot be deleted"],seen:"callback",cause:"The provide\
r sent a required attribute at the first sign-in and now sends it empty.",look:"See the person's data at the provider, and the mapping of userPool.requiredAttri\
butes.",caughtBy:[],source:`${GUIDE}/cognito-user-pools-specifying-attribute-mapping.html`},{shown:["\u2026 Attribute cannot be updated","user.\u2026: Attribute cann\
ot be updated"],seen:"callback",cause:"A mapped attribute is not mutable: the first sign-in works, every later one fails.",look:"Take the attribute out of attri\
buteMapping, or map another one. mutable: false under userPool.customAttributes can never be changed.",caughtBy:["mapped-attribute-immutable"],source:`${GUIDE}/\
cognito-user-pools-specifying-attribute-mapping.html`},{shown:["Attribute does not conform to schema","\u2026 Attributes did not conform to the schema: \u2026"],
seen:"callback",cause:"The value of a claim is too long for its attribute, or of another form: a phone number that is not E.164, a text for a number.",look:"Com\
pare the value with type, minLength, maxLength, min and max under userPool.customAttributes; a string holds at most 2,048 characters.",caughtBy:["subject-attrib\
ute-unfit"],source:`${GUIDE}/user-pool-settings-attributes.html`},{shown:["Invalid ProviderName/Username combination","Invalid ProviderName/Username combination\
. Please check again"],seen:"callback",cause:"The subject is not the one that was linked: the NameID or subject changed, perhaps by case only, or a link was mad\
e with a subject in lower case.",look:"Map the raw subject to the attribute that linking uses (custom:idp_sub), and let a SAML provider send a persistent NameID\
.",caughtBy:["linked-subject-not-mapped","username-not-the-subject"],source:`${API}/API_AdminLinkProviderForUser.html`},{shown:["Invalid samlResponse or relaySt\
ate from identity provider"],seen:"login",cause:"The answer came without Cognito's RelayState: started at the provider without idpInit, from a tab that waited t\
oo long, or sent to another ACS URL.",look:'Compare the ACS URL at the provider with the one that "handoff" prints. Sign-ins that start at the provider need ide\
ntityProviders.<provider>.idpInit: true.',caughtBy:["sign-in-started-by-provider","sign-in-started-beside-others"],source:"https://repost.aws/knowledge-center/c\
ognito-invalid-saml-response-errors"},{shown:["Invalid SAML response received: \u2026","Invalid SAML response received"],seen:"login",cause:"The audience is not\
 the entity id of the pool, InResponseTo does not fit, or the signature does not fit the certificate of the metadata, which may have been replaced.",look:'Compa\
re the entity id with the one that "handoff" prints. With metadataFile, get the metadata anew; with metadataUrl Cognito does it every six hours.',caughtBy:["met\
adata-file-unfit","encrypted-responses-unreadable"],source:"https://repost.aws/knowledge-center/cognito-invalid-saml-response-errors"},{shown:["invalid token_ty\
pe in idp oauth response"],seen:"callback",cause:"The provider's token answer has no token_type of Bearer: usual of OAuth without OpenID Connect, and of hand-ma\
de wrappers.",look:'The spec cannot show it. Let the token endpoint of the provider, or of your wrapper, answer with "token_type": "Bearer".',caughtBy:[],source:"\
https://www.rfc-editor.org/rfc/rfc6749#section-5.1"},{shown:["Bad id_token issuer \u2026"],seen:"callback",cause:'"iss" of the ID token is not the issuer of the\
 spec, character for character: a slash at the end, a custom domain, another tenant, "common" of Entra ID.',look:"Write the issuer of the tokens under identityP\
roviders.<provider>.issuer.",caughtBy:["issuer-malformed","issuer-cannot-work","issuer-unlike-vendor"],source:`${GUIDE}/cognito-user-pools-oidc-idp.html`},{shown:[
"Error when verifying Symmetric MAC"],seen:"callback",cause:"The provider signs ID tokens with HS256, and not with the client secret that Cognito knows.",look:"\
Let the application at the provider sign with RS256. The spec cannot show it.",caughtBy:[],source:`${GUIDE}/cognito-user-pools-oidc-idp.html`},{shown:["Timeout \
occurred in calling IdP token endpoint","Timeout in calling jwks uri","Timeout occurred in calling \u2026"],seen:"callback",cause:"Cognito cannot reach an endpo\
int of the provider from the internet, or it is slow. Cognito calls from changing addresses.",look:"Open issuer, or the URLs under endpoints, from outside of yo\
ur network; remove address filters.",caughtBy:["endpoint-malformed","issuer-malformed"],source:`${GUIDE}/cognito-user-pools-oidc-idp.html`},{shown:["PreSignUp f\
ailed with error \u2026"],seen:"callback",cause:"The pre sign-up function refused the sign-in or failed. Of the linking function, a code in capital letters foll\
ows; without one, the function belongs to somebody else or did not start.",look:"Explain the code after it, such as NOT_INVITED; the log of the function has a l\
ine for each. See accountLinking and userPool.triggers.",caughtBy:[],source:`${GUIDE}/user-pool-lambda-pre-sign-up.html`},{shown:["PreSignUp invocation failed d\
ue to error AccessDeniedException","\u2026 invocation failed due to error AccessDeniedException"],seen:"callback",cause:"Cognito may not invoke the function: th\
e permission is missing (aws_lambda_permission), or names another pool.",look:"Apply the stack again; it holds the permission of the linking function. For a fun\
ction of userPool.triggers with permission: false its owner has to grant it.",caughtBy:[],source:`${GUIDE}/cognito-user-pools-working-with-lambda-triggers.html`},
{shown:["Unrecognizable lambda output","InvalidLambdaResponseException"],seen:"callback",cause:"A function of the pool did not return the event that it was give\
n, as a whole.",look:"The linking function does. See the functions under userPool.triggers.",caughtBy:[],source:`${GUIDE}/cognito-user-pools-working-with-lambda\
-triggers.html`},{shown:["Already found an entry for username \u2026"],seen:"callback",cause:"The identity was linked to a user during this very sign-in, and Co\
gnito then tried to make a profile for it. The next sign-in works.",look:"Let the app start the sign-in once more, as docs/linking.md shows; accountLinking.afte\
rLink: retry does so by a code of its own.",caughtBy:[],source:"https://github.com/aws-amplify/amplify-js/issues/9976"},{shown:["SourceUser is already linked to\
 DestinationUser"],seen:"api",cause:"The identity is linked already: to this user, or to another one.",look:'Read "identities" of the user (AdminGetUser). The s\
pec has no part in it.',caughtBy:[],source:`${API}/API_AdminLinkProviderForUser.html`},{shown:["Merging is not currently supported, provide a SourceUser that ha\
s not been signed up in order to link","Merging is not currently supported \u2026"],seen:"api",cause:"The identity has signed in before and has a profile of its\
 own, which Cognito does not merge.",look:'See "When a profile already exists" in docs/linking.md: the profile is deleted first, with what belongs to its sub.',
caughtBy:[],source:`${API}/API_AdminLinkProviderForUser.html`},{shown:["A client attempted to write unauthorized attribute"],seen:"api",cause:"The app writes an\
 attribute that its client may not write.",look:"Add the attribute to appClients.<client>.writeAttributes, unless a provider fills it with what users must not c\
hange.",caughtBy:["provider-attribute-open-to-users"],source:`${GUIDE}/user-pool-settings-attributes.html`},{shown:["Something went wrong","An error was encount\
ered with the requested page."],seen:"login",cause:"The sign-in took more than five minutes, or its cookie was lost: a second tab, a bookmark of the login page,\
 a blocked cookie.",look:"Start the sign-in at the app again. The spec has no part in it.",caughtBy:[],source:`${GUIDE}/federation-endpoint-idp-responses.html`}];var KNOWN_REFUSALS={ACCOUNT_LINKED:{cause:"The identity was linked to the existing user just now, and accountLinking.afterLink: retry ends this sign-in on purpo\
se.",look:"Let the app start the sign-in once more when it reads this code. Nothing is wrong."},ACCOUNT_DISABLED:{cause:"A user with this email is disabled.",look:"\
Enable the user (AdminEnableUser) where the ban is over. The spec has no part in it."},EMAIL_DOMAIN_NOT_ALLOWED:{cause:"The email is missing, malformed, not tru\
sted, or of a domain that the provider is not limited to.",look:"Compare the domain with identityProviders.<provider>.allowedEmailDomains."},EMAIL_IN_USE:{cause:"\
Somebody registered with an email that a user of a linked provider has, and accountLinking.nativeSignUp is refuseKnownEmail.",look:"The person signs in through \
the provider. Nothing is wrong."},EMAIL_NOT_USABLE:{cause:"Somebody registered with an email that is not plain ASCII of the form local@domain, and accountLinkin\
g.nativeSignUp is refuseKnownEmail.",look:"The person registers with another address. Nothing is wrong."},LINK_REFUSED:{cause:"Cognito refuses to link the ident\
ity, or to make the user, and will refuse again: the user carries a value of an attribute that is not mutable, the email is an alias of another user, or a requi\
red attribute does not fit.",look:"Compare userPool.customAttributes (mutable), userPool.aliases and userPool.requiredAttributes with the user that the log line\
 names."},NOT_INVITED:{cause:"No native user has this email, and accountLinking.whenNoMatch is reject.",look:"Create the user first, or choose another accountLi\
nking.whenNoMatch."},PROFILE_EXISTS:{cause:"The identity signed in before it could be linked, and has a profile of its own, which Cognito does not merge.",look:'\
See "When a profile already exists" in docs/linking.md. The spec has no part in it.'},PROFILE_INCOMPLETE:{cause:"accountLinking.whenNoMatch is createNative, and\
 the provider did not send an attribute that the pool requires.",look:"Compare userPool.requiredAttributes with attributeMapping and scopes of the provider."},SIGN_IN_IN_PROGRESS:{
cause:"Two sign-ins with one email met: the other one is about to make or to link the user.",look:"Try again in a minute. Nothing is wrong, unless it repeats fo\
r one person."},SIGN_IN_MISCONFIGURED:{cause:"The function's role may not make a call, or its variable LINKING_POLICY is missing or broken.",look:"Apply the sta\
ck again. See accountLinking.function.permissionsBoundaryArn, which may deny an action."},SIGN_IN_REFUSED:{cause:"Linking would not be safe, and accountLinking.\
whenUnsafe is reject. The verdict in the log line says which row of docs/linking.md.",look:"Compare trustEmail and emailDomains of accountLinking.providers with\
 what the provider sends."},SIGN_IN_UNAVAILABLE:{cause:"Cognito failed, was too slow or was asked too often, so the function could not decide.",look:'Try again;\
 where it stays, follow "sign-in-unavailable" in the runbook of docs/linking.md.'},TOO_MANY_IDENTITIES:{cause:"The user has five identities, as many as Cognito \
allows.",look:"Unlink one, as docs/linking.md says. The spec has no part in it."}};var maximumLength=4e3,leastPart=12;function findError(pasted){let text=plain(decoded(pasted.slice(0,maximumLength))),code=Object.keys(KNOWN_REFUSALS).find(one=>wordAt(
text,one.toLowerCase(),0)!==-1);if(code!==void 0)return{kind:"refusal",code};let ranked=KNOWN_ERRORS.flatMap(error=>error.shown.map(shown=>({error,length:lengthFound(
plain(shown),text)}))).sort((a,b)=>b.length-a.length),[best]=ranked;return best!==void 0&&best.length>0?{kind:"error",error:best.error}:{kind:"unknown",similar:similarTexts(
text)}}function decoded(text){return/%[0-9a-f]{2}|error(?:_description)?=/i.test(text)?text.replaceAll("+"," ").replace(/(?:%[0-9a-f]{2})+/gi,bytes=>Buffer.from(
bytes.replaceAll("%",""),"hex").toString("utf8")):text}function plain(text){return text.toLowerCase().replace(/["'`\u201c\u201d\u2018\u2019]/g,"").replace(/\s+/g,
" ").trim()}function lengthFound(known,text){let parts=known.split("\u2026").map(part=>part.trim()).filter(part=>part!=="");if(text.length>=leastPart&&parts.some(
part=>part.includes(text)))return text.length;let from=0;for(let part of parts){let at=isWord(part)?wordAt(text,part,from):text.indexOf(part,from);if(at===-1)return 0;
from=at+part.length}return parts.reduce((sum,part)=>sum+part.length,0)}function isWord(part){return/^\w+$/.test(part)}function wordAt(text,word,from){let found=new RegExp(
`(?<!\\w)${word}(?!\\w)`).exec(text.slice(from));return found===null?-1:from+found.index}function similarTexts(text){let wanted=runs(text);return[...KNOWN_ERRORS.
flatMap(({shown})=>shown),...Object.keys(KNOWN_REFUSALS)].map(known=>{let own=runs(plain(known)),shared=[...own].filter(run=>wanted.has(run)).length;return{known,
likeness:shared/Math.max(1,Math.min(own.size,wanted.size))}}).filter(({likeness})=>likeness>=.5).sort((a,b)=>b.likeness-a.likeness).slice(0,3).map(({known})=>known)}
function runs(text){let padded=` ${text} `;return new Set(Array.from({length:Math.max(0,padded.length-2)},(_,at)=>padded.slice(at,at+3)))}0&&(module.exports={KNOWN_REFUSALS,findError});

}));

var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res)=>function(){return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res};var __commonJS=(cb,mod)=>function(){return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports};var __export=(target2,all)=>{for(var name in all)__defProp(target2,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target2)=>(target2=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target2,"default",
{value:mod,enumerable:!0}):target2,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);function compareDiagnostics(a,b){return compareText(a.file,b.file)||(a.range?.start.offset??-1)-(b.range?.start.offset??-1)||compareText(a.code,b.code)||compareText(
a.message,b.message)}function compareText(a,b){return a<b?-1:a>b?1:0}var init_diagnostic=__esm({"src/diagnostics/diagnostic.ts"(){}});function isUpstream(provider){return provider.type==="upstream"}function upstreamsOf({identityProviders:identityProviders2}){let found2=identityProviders2.filter(
isUpstream).flatMap(({upstream})=>upstream.found.kind==="found"?[upstream.found]:[]);return[...new Map(found2.map(one=>[one.stackName,one])).values()].sort((a,b)=>compareText(
a.stackName,b.stackName))}function speaksOidc(provider){return provider.type==="oidc"||provider.type==="upstream"}var init_upstream=__esm({"src/model/upstream.t\
s"(){init_diagnostic()}});function trustedByIam({identityProviders:identityProviders2}){return identityProviders2.filter(isTrustedByIam)}function isTrustedByIam(provider){return provider.
type==="oidc"&&provider.iamOidcProviderUrl!==void 0}var init_iam_oidc_provider=__esm({"src/model/iam-oidc-provider.ts"(){}});var require_node_crypto=__commonJS({"lazy:node:crypto"(exports2,module2){module2.exports={get X509Certificate(){return require("node:crypto").X509Certificate},get createHash(){
return require("node:crypto").createHash},get randomBytes(){return require("node:crypto").randomBytes},get randomUUID(){return require("node:crypto").randomUUID}}}});function slug(name){let plain2=name.toLowerCase().replace(/[^a-z0-9]/g,"_"),begun=/^[0-9]/.test(plain2)?`_${plain2}`:plain2;return/^[\x00-\x7f]*$/.test(name)?begun:
`${begun}_${digest(name)}`}function digest(text){return(0,import_node_crypto.createHash)("sha256").update(text).digest("hex").slice(0,8)}function preSignUpFunctionName(stackName){
let whole=stackName+FUNCTION_SUFFIX;return whole.length<=MAX_FUNCTION_NAME?whole:withDigest(stackName,stackName)}function preSignUpRoleName(stackName,path16){return path16===
"/"?preSignUpFunctionName(stackName):withDigest(stackName,path16+stackName)}function withDigest(stackName,digested){let told=digest(digested);return`${stackName.
slice(0,MAX_FUNCTION_NAME-FUNCTION_SUFFIX.length-told.length-1)}-${told}${FUNCTION_SUFFIX}`}function prefixDomainHost(prefix,region){return`${prefix}.auth.${region}\
.amazoncognito.com`}function userPoolEndpoint(poolId,region,issuer){let host=`cognito-idp.${region}.amazonaws.com${region.startsWith("cn-")?".cn":""}`;return`${issuer===
"updated"?"issuer-":""}${host}/${poolId}`}var import_node_crypto,MAX_FUNCTION_NAME,FUNCTION_SUFFIX,init_names=__esm({"src/model/names.ts"(){import_node_crypto=__toESM(require_node_crypto());
MAX_FUNCTION_NAME=64,FUNCTION_SUFFIX="-pre-sign-up"}});function writtenPoolId(pool){return pool.kind==="adopted"?pool.id:pool.kind==="referenced"&&"id"in pool.reference?pool.reference.id:void 0}function isProtected(pool){
return pool.kind!=="created"||pool.deletionProtection}function hasCaseSensitiveUsernames(pool){return pool.kind!=="referenced"&&pool.caseSensitiveUsernames}function requiredAttributesOf(pool){
return pool.kind==="created"?pool.requiredAttributes:[]}function customAttributesOf(pool){return pool.kind==="created"?pool.customAttributes:[]}function poolName(pool){
return pool.kind==="created"?pool.name:pool.kind==="referenced"&&"name"in pool.reference?pool.reference.name:writtenPoolId(pool)}var init_pool=__esm({"src/model\
/pool.ts"(){}});function publishedParameters(federation){let prefix=federation.publish?.parameterPrefix;return prefix===void 0?[]:[{address:"user_pool_id",name:`${prefix}/user_\
pool_id`,value:{kind:"userPoolId"}},{address:"user_pool_arn",name:`${prefix}/user_pool_arn`,value:{kind:"userPoolArn"}},{address:"issuer",name:`${prefix}/issuer`,
value:{kind:"issuer"}},...hasDomain(federation)?[{address:"domain",name:`${prefix}/domain`,value:{kind:"domain"}}]:[],...federation.appClients.map(({key})=>({address:`\
client_id_${slug(key)}`,name:`${prefix}/clients/${key}/client_id`,value:{kind:"clientId",client:key}}))]}function publishedSecrets({publish:publish2,appClients:appClients2}){
let secrets=publish2?.clientSecrets;return secrets===void 0?[]:appClients2.filter(({secret:secret2})=>secret2).map(({key})=>({client:key,name:`${secrets.name}/${key}`}))}
function hasDomain({userPool:userPool3,appClients:appClients2}){return userPool3.domain!==void 0||userPool3.kind!=="created"&&appClients2.some(({flows})=>flows.
length>0)}var init_published=__esm({"src/model/published.ts"(){init_names()}});var REFUSALS,REFUSAL_CODES,init_refusals=__esm({"src/model/refusals.ts"(){REFUSALS={ACCOUNT_LINKED:"nobody",ACCOUNT_DISABLED:"person",EMAIL_DOMAIN_NOT_ALLOWED:"\
person",EMAIL_IN_USE:"person",EMAIL_NOT_USABLE:"person",LINK_REFUSED:"setup",NOT_INVITED:"person",PROFILE_EXISTS:"person",PROFILE_INCOMPLETE:"setup",SIGN_IN_IN_PROGRESS:"\
person",SIGN_IN_MISCONFIGURED:"setup",SIGN_IN_REFUSED:"person",SIGN_IN_UNAVAILABLE:"service",TOO_MANY_IDENTITIES:"person"},REFUSAL_CODES=Object.keys(REFUSALS).filter(
code2=>REFUSALS[code2]!=="nobody")}});function makesCertificate({adoptedName,certificateArn,hostedZoneId}){return certificateArn===void 0&&hostedZoneId!==void 0&&adoptedName===void 0}function styledClients({
appClients:appClients2,userPool:userPool3}){return userPool3.domain?.managedLogin===!0?appClients2:[]}var CERTIFICATE_REGION,init_sign_in_domains=__esm({"src/mo\
del/sign-in-domains.ts"(){CERTIFICATE_REGION="us-east-1"}});function triggersOf(pool){return pool.kind==="referenced"?[]:pool.triggers}function permittedTriggers(pool){return triggersOf(pool).filter(({permission})=>permission)}
function permissionName({slot}){return`cognito_${TRIGGER_SLOTS[slot].argument}`}function functionArnParts(arn){let parts=arn.split(":");return{region:parts[3]??
"",functionArn:parts.slice(0,7).join(":"),qualifier:parts[7]}}var TRIGGER_SLOTS,init_triggers=__esm({"src/model/triggers.ts"(){TRIGGER_SLOTS={preSignUp:{argument:"\
pre_sign_up",runsForFederated:!0},preAuthentication:{argument:"pre_authentication",runsForFederated:!0},postAuthentication:{argument:"post_authentication",runsForFederated:!0},
postConfirmation:{argument:"post_confirmation",runsForFederated:!0},preTokenGeneration:{argument:"pre_token_generation",runsForFederated:!0},customMessage:{argument:"\
custom_message",runsForFederated:!1},userMigration:{argument:"user_migration",runsForFederated:!1},defineAuthChallenge:{argument:"define_auth_challenge",runsForFederated:!1},
createAuthChallenge:{argument:"create_auth_challenge",runsForFederated:!1},verifyAuthChallengeResponse:{argument:"verify_auth_challenge_response",runsForFederated:!1}}}});function resourcesOf(federation,type){return RESOURCES[type].heldBy(federation)}function hasAlarms({preSignUpFunction:preSignUpFunction2}){return preSignUpFunction2?.
alarmTopicArn!==void 0}function countsRefusals({preSignUpFunction:preSignUpFunction2}){return preSignUpFunction2?.alarmTopicArn!==void 0||preSignUpFunction2?.dashboard===
!0}function functionResources({preSignUpFunction:preSignUpFunction2,stackName},name,awsName){return preSignUpFunction2===void 0?[]:[{name,awsName:awsName(preSignUpFunctionName(
stackName))}]}function certificates({userPool:{domain}}){let{custom}=domain??{};return custom!==void 0&&makesCertificate(custom)?[{name:"custom",awsName:void 0}]:
[]}function inPool(federation,suffix){let id=writtenPoolId(federation.userPool);return id===void 0?void 0:id+suffix}var NONE,RESOURCES,DATA_SOURCES,RESOURCE_TYPES,
init_resources=__esm({"src/model/resources.ts"(){init_iam_oidc_provider();init_names();init_pool();init_published();init_refusals();init_sign_in_domains();init_triggers();
NONE={read:[],create:[],update:[],delete:[]},RESOURCES={aws_acm_certificate:{heldBy:certificates,blocks:{options:{},validation_option:{}},replacedFor:["domain_n\
ame","key_algorithm","subject_alternative_names","validation_method"],actions:{read:["acm:DescribeCertificate","acm:ListTagsForCertificate"],create:["acm:Reques\
tCertificate"],update:["acm:AddTagsToCertificate","acm:RemoveTagsFromCertificate"],delete:["acm:DeleteCertificate"]}},aws_acm_certificate_validation:{heldBy:certificates,
blocks:{timeouts:{}},replacedFor:["certificate_arn","validation_record_fqdns"],actions:{read:["acm:DescribeCertificate"],create:["acm:DescribeCertificate"],update:[],
delete:[]}},aws_cloudwatch_dashboard:{heldBy:federation=>federation.preSignUpFunction?.dashboard===!0?functionResources(federation,"pre_sign_up",name=>name):[],
blocks:{},replacedFor:["dashboard_name"],actions:{read:["cloudwatch:GetDashboard"],create:["cloudwatch:PutDashboard"],update:["cloudwatch:PutDashboard"],delete:[
"cloudwatch:DeleteDashboards"]}},aws_cloudwatch_log_group:{heldBy:federation=>functionResources(federation,"pre_sign_up",name=>`/aws/lambda/${name}`),blocks:{},
replacedFor:["name"],actions:{read:["logs:DescribeLogGroups","logs:ListTagsForResource"],create:["logs:CreateLogGroup"],update:["logs:PutRetentionPolicy","logs:\
TagResource","logs:UntagResource"],delete:["logs:DeleteLogGroup"]}},aws_cloudwatch_log_metric_filter:{heldBy:federation=>countsRefusals(federation)?functionResources(
federation,"pre_sign_up_refusals",name=>`${name}-refusals`):[],blocks:{metric_transformation:{}},replacedFor:["log_group_name","name"],actions:{read:["logs:Desc\
ribeMetricFilters"],create:["logs:PutMetricFilter"],update:["logs:PutMetricFilter"],delete:["logs:DeleteMetricFilter"]}},aws_cloudwatch_metric_alarm:{heldBy:federation=>hasAlarms(
federation)?["errors","throttles",...REFUSAL_CODES.map(code2=>`refusal_${code2.toLowerCase()}`)].flatMap(alarm=>functionResources(federation,`pre_sign_up_${alarm}`,
name=>`${name}-${alarm.replaceAll("_","-")}`)):[],blocks:{metric_query:{metric:{}}},replacedFor:["alarm_name"],actions:{read:["cloudwatch:DescribeAlarms","cloud\
watch:ListTagsForResource"],create:["cloudwatch:PutMetricAlarm"],update:["cloudwatch:PutMetricAlarm","cloudwatch:TagResource","cloudwatch:UntagResource"],delete:[
"cloudwatch:DeleteAlarms"]}},aws_cognito_identity_provider:{heldBy:federation=>federation.identityProviders.map(({name,adoptedName,at:at3})=>({name:slug(name),awsName:name,
importId:adoptedName===void 0?void 0:inPool(federation,`:${name}`),written:{name,place:at3.key()}})),blocks:{},replacedFor:["provider_name","provider_type","use\
r_pool_id"],actions:{read:["cognito-idp:DescribeIdentityProvider"],create:["cognito-idp:CreateIdentityProvider"],update:["cognito-idp:UpdateIdentityProvider"],delete:[
"cognito-idp:DeleteIdentityProvider"]}},aws_cognito_managed_login_branding:{heldBy:federation=>styledClients(federation).map(({key})=>({name:slug(key),awsName:void 0})),
blocks:{asset:{}},replacedFor:["client_id","user_pool_id"],actions:{read:["cognito-idp:DescribeManagedLoginBranding"],create:["cognito-idp:CreateManagedLoginBra\
nding"],update:["cognito-idp:UpdateManagedLoginBranding"],delete:["cognito-idp:DeleteManagedLoginBranding"]}},aws_cognito_resource_server:{heldBy:federation=>federation.
userPool.resourceServers.map(({identifier:identifier2,adoptedName,at:at3})=>({name:slug(identifier2),awsName:identifier2,importId:adoptedName===void 0?void 0:inPool(
federation,`|${identifier2}`),written:{name:identifier2,place:at3.key()}})),blocks:{scope:{}},replacedFor:["identifier","user_pool_id"],actions:{read:["cognito-\
idp:DescribeResourceServer"],create:["cognito-idp:CreateResourceServer"],update:["cognito-idp:UpdateResourceServer"],delete:["cognito-idp:DeleteResourceServer"]}},
aws_cognito_user_group:{heldBy:federation=>federation.userPool.groups.map(({name,adoptedName,at:at3})=>({name:slug(name),awsName:name,importId:adoptedName===void 0?
void 0:inPool(federation,`/${name}`),written:{name,place:at3.key()}})),blocks:{},replacedFor:["name","user_pool_id"],actions:{read:["cognito-idp:GetGroup"],create:[
"cognito-idp:CreateGroup"],update:["cognito-idp:UpdateGroup"],delete:["cognito-idp:DeleteGroup"]}},aws_cognito_user_pool:{heldBy:federation=>federation.userPool.
kind==="referenced"?[]:[{name:"pool",awsName:void 0,importId:federation.userPool.kind==="adopted"?inPool(federation,""):void 0}],blocks:{account_recovery_setting:{
recovery_mechanism:{}},admin_create_user_config:{invite_message_template:{}},device_configuration:{},email_configuration:{},email_mfa_configuration:{},lambda_config:{
custom_email_sender:{},custom_sms_sender:{},pre_token_generation_config:{}},password_policy:{},schema:{number_attribute_constraints:{},string_attribute_constraints:{}},
sign_in_policy:{},sms_configuration:{},software_token_mfa_configuration:{},user_attribute_update_settings:{},user_pool_add_ons:{advanced_security_additional_flows:{}},
username_configuration:{},verification_message_template:{},web_authn_configuration:{}},replacedFor:["alias_attributes","username_attributes","username_configura\
tion"],actions:{read:["cognito-idp:DescribeUserPool","cognito-idp:GetUserPoolMfaConfig"],create:["cognito-idp:CreateUserPool"],update:["cognito-idp:AddCustomAtt\
ributes","cognito-idp:SetUserPoolMfaConfig","cognito-idp:TagResource","cognito-idp:UntagResource","cognito-idp:UpdateUserPool"],delete:["cognito-idp:DeleteUserP\
ool"]}},aws_cognito_user_pool_client:{heldBy:federation=>federation.appClients.map(({key,adoptedId,at:at3})=>({name:slug(key),awsName:void 0,importId:adoptedId===
void 0?void 0:inPool(federation,`/${adoptedId}`),written:{name:key,place:at3.key()}})),blocks:{analytics_configuration:{},refresh_token_rotation:{},token_validity_units:{}},
replacedFor:["generate_secret","user_pool_id"],actions:{read:["cognito-idp:DescribeUserPoolClient"],create:["cognito-idp:CreateUserPoolClient"],update:["cognito\
-idp:UpdateUserPoolClient"],delete:["cognito-idp:DeleteUserPoolClient"]}},aws_cognito_user_pool_domain:{heldBy:federation=>{let{custom,prefix}=federation.userPool.
domain??{},isKnown=writtenPoolId(federation.userPool)!==void 0;return Object.entries({custom,prefix}).flatMap(([key,domain])=>domain===void 0?[]:[{name:key,awsName:domain.
name,importId:domain.adoptedName!==void 0&&isKnown?domain.name:void 0}])},blocks:{},replacedFor:["domain","user_pool_id"],actions:{read:["cognito-idp:DescribeUs\
erPoolDomain"],create:["cognito-idp:CreateUserPoolDomain"],update:["cognito-idp:UpdateUserPoolDomain"],delete:["cognito-idp:DeleteUserPoolDomain"]}},aws_iam_openid_connect_provider:{
heldBy:federation=>trustedByIam(federation).map(({name,iamOidcProviderUrl})=>({name:slug(name),awsName:iamOidcProviderUrl.replace(/^https:\/\//,"")})),blocks:{},
replacedFor:["url"],actions:{read:["iam:GetOpenIDConnectProvider"],create:["iam:CreateOpenIDConnectProvider"],update:["iam:AddClientIDToOpenIDConnectProvider","\
iam:RemoveClientIDFromOpenIDConnectProvider","iam:TagOpenIDConnectProvider","iam:UntagOpenIDConnectProvider"],delete:["iam:DeleteOpenIDConnectProvider"]}},aws_iam_role:{
heldBy:federation=>functionResources(federation,"pre_sign_up",()=>preSignUpRoleName(federation.stackName,federation.preSignUpFunction?.rolePath??"/")),blocks:{inline_policy:{}},
replacedFor:["name","path"],actions:{read:["iam:GetRole","iam:ListAttachedRolePolicies","iam:ListRolePolicies"],create:["iam:CreateRole"],update:["iam:PutRolePe\
rmissionsBoundary","iam:TagRole","iam:UntagRole","iam:UpdateAssumeRolePolicy","iam:UpdateRole","iam:UpdateRoleDescription"],delete:["iam:DeleteRole","iam:ListIn\
stanceProfilesForRole"]}},aws_iam_role_policy:{heldBy:federation=>[...functionResources(federation,"pre_sign_up_logs",()=>"write-own-logs"),...federation.userPool.
kind==="referenced"?[]:[...federation.accountLinking===void 0?[]:functionResources(federation,"pre_sign_up_pool",()=>"link-users-in-own-pool"),...federation.preSignUpFunction?.
kmsKeyArn===void 0?[]:functionResources(federation,"pre_sign_up_environment",()=>"read-own-environment")]],blocks:{},replacedFor:["name","role"],actions:{read:[
"iam:GetRolePolicy"],create:["iam:PutRolePolicy"],update:["iam:PutRolePolicy"],delete:["iam:DeleteRolePolicy"]}},aws_lambda_function:{heldBy:federation=>functionResources(
federation,"pre_sign_up",name=>name),blocks:{dead_letter_config:{},environment:{},ephemeral_storage:{},file_system_config:{},image_config:{},logging_config:{},snap_start:{},
timeouts:{},tracing_config:{},vpc_config:{}},replacedFor:["function_name","package_type"],actions:{read:["lambda:GetFunction","lambda:GetFunctionCodeSigningConf\
ig","lambda:ListVersionsByFunction"],create:["iam:PassRole","lambda:CreateFunction"],update:["lambda:DeleteFunctionConcurrency","lambda:PutFunctionCodeSigningCo\
nfig","lambda:PutFunctionConcurrency","lambda:TagResource","lambda:UntagResource","lambda:UpdateFunctionCode","lambda:UpdateFunctionConfiguration"],delete:["lam\
bda:DeleteFunction"]}},aws_lambda_permission:{heldBy:federation=>federation.userPool.kind==="referenced"?[]:[...functionResources(federation,"cognito_pre_sign_u\
p",()=>{}),...permittedTriggers(federation.userPool).map(trigger=>({name:permissionName(trigger),awsName:void 0}))],blocks:{},replacedFor:["action","function_na\
me","principal","source_account","source_arn","statement_id"],actions:{read:["lambda:GetPolicy"],create:["lambda:AddPermission"],update:[],delete:["lambda:Remov\
ePermission"]}},aws_route53_record:{heldBy:({userPool:{domain}})=>{let{custom}=domain??{};return custom?.hostedZoneId===void 0?[]:[{name:"custom_a",awsName:void 0},
{name:"custom_aaaa",awsName:void 0},...makesCertificate(custom)?[{name:"custom_certificate",awsName:void 0}]:[]]},blocks:{alias:{},cidr_routing_policy:{},failover_routing_policy:{},
geolocation_routing_policy:{},geoproximity_routing_policy:{coordinates:{}},latency_routing_policy:{},timeouts:{},weighted_routing_policy:{}},replacedFor:["name",
"type","zone_id"],actions:{read:["route53:GetHostedZone","route53:ListResourceRecordSets"],create:["route53:ChangeResourceRecordSets","route53:GetChange"],update:[
"route53:ChangeResourceRecordSets","route53:GetChange"],delete:["route53:ChangeResourceRecordSets","route53:GetChange"]}},aws_secretsmanager_secret:{heldBy:federation=>publishedSecrets(
federation).map(({client,name})=>({name:slug(client),awsName:name})),blocks:{replica:{}},replacedFor:["name"],actions:{read:["secretsmanager:DescribeSecret","se\
cretsmanager:GetResourcePolicy"],create:["secretsmanager:CreateSecret"],update:["secretsmanager:TagResource","secretsmanager:UntagResource","secretsmanager:Upda\
teSecret"],delete:["secretsmanager:DeleteSecret"]}},aws_secretsmanager_secret_version:{heldBy:federation=>publishedSecrets(federation).map(({client})=>({name:slug(
client),awsName:void 0})),blocks:{},replacedFor:["secret_id"],actions:{read:["secretsmanager:GetSecretValue"],create:["secretsmanager:PutSecretValue"],update:[],
delete:["secretsmanager:UpdateSecretVersionStage"]}},aws_ssm_parameter:{heldBy:federation=>publishedParameters(federation).map(({address,name})=>({name:address,
awsName:name})),blocks:{},replacedFor:["name"],actions:{read:["ssm:DescribeParameters","ssm:GetParameter","ssm:ListTagsForResource"],create:["ssm:PutParameter"],
update:["ssm:AddTagsToResource","ssm:RemoveTagsFromResource"],delete:["ssm:DeleteParameter"]}},aws_wafv2_web_acl_association:{heldBy:({userPool:userPool3})=>userPool3.
kind==="created"&&userPool3.webAclArn!==void 0?[{name:"pool",awsName:void 0}]:[],blocks:{timeouts:{}},replacedFor:["resource_arn","web_acl_arn"],actions:{read:[
"cognito-idp:GetWebACLForResource","wafv2:GetWebACL","wafv2:GetWebACLForResource"],create:["cognito-idp:AssociateWebACL","wafv2:AssociateWebACL"],update:[],delete:[
"cognito-idp:DisassociateWebACL","wafv2:DisassociateWebACL"]}},terraform_data:{heldBy:({identityProviders:identityProviders2})=>identityProviders2.filter(({type})=>type===
"apple").map(({name})=>({name:`${slug(name)}_key`,awsName:void 0})),blocks:{},replacedFor:["triggers_replace"],actions:NONE}},DATA_SOURCES={aws_cognito_user_pool:{
blocks:{},read:["cognito-idp:DescribeUserPool"]},aws_cognito_user_pools:{blocks:{},read:["cognito-idp:ListUserPools"]},aws_secretsmanager_secret_version:{blocks:{},
read:["secretsmanager:GetSecretValue"]},aws_ssm_parameter:{blocks:{},read:["ssm:GetParameter"]},terraform_remote_state:{blocks:{},read:[]}},RESOURCE_TYPES=Object.
keys(RESOURCES)}});function referencesOf({userPool:userPool3,identityProviders:identityProviders2,appClients:appClients2}){return[...usesOfPool(userPool3),...identityProviders2.flatMap(
usesOfProvider),...appClients2.flatMap(usesOfClient)]}function variablesOf(federation){let names=referencesOf(federation).flatMap(({reference:reference3})=>reference3.
kind==="variable"?[reference3.name]:[]);return[...new Set(names)].sort()}function secretAmong(uses,shown5){return uses.find(({secret:secret2,reference:reference3})=>secret2&&
overlap(reference3,shown5))}function overlap(a,b){return a.kind==="secretsManager"?b.kind===a.kind&&a.id===b.id&&(a.jsonKey===b.jsonKey||a.jsonKey===void 0||b.jsonKey===
void 0):b.kind===a.kind&&a.name===b.name}function isReferenced(text){return typeof text=="object"}function textKey(text){if(typeof text=="string")return JSON.stringify(
text);let{prefix,suffix,reference:reference3}=text;return JSON.stringify([prefix,suffix,reference3.kind,...reference3.kind==="secretsManager"?[reference3.id,reference3.
jsonKey]:[reference3.name]])}function readable(text){return isReferenced(text)?`${text.prefix}<${referenceWords(text.reference)}>${text.suffix}`:text}function referenceWords(reference3){
switch(reference3.kind){case"variable":return`variable ${reference3.name}`;case"ssmParameter":return`SSM parameter ${reference3.name}`;case"secretsManager":return`\
secret ${reference3.id}${reference3.jsonKey===void 0?"":` (${reference3.jsonKey})`}`}}function usesOfPool(pool){let{at:at3}=pool,use=(written6,what,text)=>isReferenced(
text)?[{at:written6,owner:"userPool",what,secret:!1,reference:text.reference}]:[],certificate=use(at3.to("domain").to("custom").to("certificateArn"),"certificat\
e ARN",pool.domain?.custom?.certificateArn);switch(pool.kind){case"adopted":return[...certificate,...usesOfTriggers(pool)];case"referenced":return"idFrom"in pool.
reference?[{at:at3.to("reference"),owner:"userPool",what:"id",secret:!1,reference:pool.reference.idFrom},...certificate]:certificate;case"created":return[...certificate,
...use(at3.to("webAclArn"),"web ACL ARN",pool.webAclArn),...use(at3.to("email").to("sesIdentityArn"),"SES identity ARN",pool.email?.sesIdentityArn),...usesOfTriggers(
pool)]}}function usesOfTriggers(pool){return triggersOf(pool).flatMap(({slot,functionArn,arnAt})=>isReferenced(functionArn)?[{at:arnAt,owner:slot,what:"function\
 ARN",secret:!1,reference:functionArn.reference}]:[])}function usesOfProvider(provider){let{name:owner,at:at3}=provider,use=(key,what,value,secret2=!1)=>{let reference3=referenceIn(
value);return reference3===void 0?[]:[{at:at3.to(key),owner,what,secret:secret2,reference:reference3}]};if(isUpstream(provider))return[];if(provider.type==="sam\
l")return provider.metadata.kind==="url"?use("metadataUrl","metadata URL",provider.metadata.url):[];let clientId2=use("clientId","client id",provider.clientId);
return provider.type!=="apple"?[...clientId2,...use("clientSecret","client secret",provider.clientSecret,!0)]:[...clientId2,...use("teamId","team id",provider.teamId),
...use("keyId","key id",provider.keyId),...use("privateKey","private key",provider.privateKey,!0)]}function usesOfClient({key:owner,callbackUrls,albHosts,logoutUrls,
defaultRedirectUri,at:at3}){let use=(written6,what,url)=>isReferenced(url)?[{at:written6,owner,what,secret:!1,reference:url.reference}]:[];return[...callbackUrls.
flatMap((url,index2)=>use(at3.to("callbackUrls").to(index2),"callback URL",url)),...albHosts.flatMap((host,index2)=>use(at3.to("albHosts").to(index2),"ALB host",
host)),...defaultRedirectUri===void 0?[]:use(at3.to("defaultRedirectUri"),"default redirect URI",defaultRedirectUri),...logoutUrls.flatMap((url,index2)=>use(at3.
to("logoutUrls").to(index2),"logout URL",url))]}function referenceIn(value){if(!(value===void 0||typeof value=="string"))return"reference"in value?value.reference:
value}var init_references=__esm({"src/model/references.ts"(){init_triggers();init_upstream()}});var require_identity=__commonJS({"node_modules/yaml/dist/nodes/identity.js"(exports2){"use strict";var ALIAS=Symbol.for("yaml.alias"),DOC=Symbol.for("yaml.docum\
ent"),MAP=Symbol.for("yaml.map"),PAIR=Symbol.for("yaml.pair"),SCALAR=Symbol.for("yaml.scalar"),SEQ=Symbol.for("yaml.seq"),NODE_TYPE=Symbol.for("yaml.node.type"),
isAlias2=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===ALIAS,isDocument=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===DOC,isMap2=node=>!!node&&
typeof node=="object"&&node[NODE_TYPE]===MAP,isPair=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===PAIR,isScalar3=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===
SCALAR,isSeq2=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===SEQ;function isCollection2(node){if(node&&typeof node=="object")switch(node[NODE_TYPE]){case MAP:case SEQ:
return!0}return!1}function isNode(node){if(node&&typeof node=="object")switch(node[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:return!0}return!1}var hasAnchor=node=>(isScalar3(
node)||isCollection2(node))&&!!node.anchor;exports2.ALIAS=ALIAS;exports2.DOC=DOC;exports2.MAP=MAP;exports2.NODE_TYPE=NODE_TYPE;exports2.PAIR=PAIR;exports2.SCALAR=
SCALAR;exports2.SEQ=SEQ;exports2.hasAnchor=hasAnchor;exports2.isAlias=isAlias2;exports2.isCollection=isCollection2;exports2.isDocument=isDocument;exports2.isMap=
isMap2;exports2.isNode=isNode;exports2.isPair=isPair;exports2.isScalar=isScalar3;exports2.isSeq=isSeq2}});var require_visit=__commonJS({"node_modules/yaml/dist/visit.js"(exports2){"use strict";var identity=require_identity(),BREAK=Symbol("break visit"),SKIP=Symbol("\
skip children"),REMOVE=Symbol("remove node");function visit2(node,visitor){let visitor_=initVisitor(visitor);identity.isDocument(node)?visit_(null,node.contents,
visitor_,Object.freeze([node]))===REMOVE&&(node.contents=null):visit_(null,node,visitor_,Object.freeze([]))}visit2.BREAK=BREAK;visit2.SKIP=SKIP;visit2.REMOVE=REMOVE;
function visit_(key,node,visitor,path16){let ctrl=callVisitor(key,node,visitor,path16);if(identity.isNode(ctrl)||identity.isPair(ctrl))return replaceNode(key,path16,
ctrl),visit_(key,ctrl,visitor,path16);if(typeof ctrl!="symbol"){if(identity.isCollection(node)){path16=Object.freeze(path16.concat(node));for(let i=0;i<node.items.
length;++i){let ci=visit_(i,node.items[i],visitor,path16);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(node.items.splice(i,1),i-=
1)}}}else if(identity.isPair(node)){path16=Object.freeze(path16.concat(node));let ck=visit_("key",node.key,visitor,path16);if(ck===BREAK)return BREAK;ck===REMOVE&&
(node.key=null);let cv=visit_("value",node.value,visitor,path16);if(cv===BREAK)return BREAK;cv===REMOVE&&(node.value=null)}}return ctrl}async function visitAsync(node,visitor){
let visitor_=initVisitor(visitor);identity.isDocument(node)?await visitAsync_(null,node.contents,visitor_,Object.freeze([node]))===REMOVE&&(node.contents=null):
await visitAsync_(null,node,visitor_,Object.freeze([]))}visitAsync.BREAK=BREAK;visitAsync.SKIP=SKIP;visitAsync.REMOVE=REMOVE;async function visitAsync_(key,node,visitor,path16){
let ctrl=await callVisitor(key,node,visitor,path16);if(identity.isNode(ctrl)||identity.isPair(ctrl))return replaceNode(key,path16,ctrl),visitAsync_(key,ctrl,visitor,
path16);if(typeof ctrl!="symbol"){if(identity.isCollection(node)){path16=Object.freeze(path16.concat(node));for(let i=0;i<node.items.length;++i){let ci=await visitAsync_(
i,node.items[i],visitor,path16);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(node.items.splice(i,1),i-=1)}}}else if(identity.isPair(
node)){path16=Object.freeze(path16.concat(node));let ck=await visitAsync_("key",node.key,visitor,path16);if(ck===BREAK)return BREAK;ck===REMOVE&&(node.key=null);
let cv=await visitAsync_("value",node.value,visitor,path16);if(cv===BREAK)return BREAK;cv===REMOVE&&(node.value=null)}}return ctrl}function initVisitor(visitor){
return typeof visitor=="object"&&(visitor.Collection||visitor.Node||visitor.Value)?Object.assign({Alias:visitor.Node,Map:visitor.Node,Scalar:visitor.Node,Seq:visitor.
Node},visitor.Value&&{Map:visitor.Value,Scalar:visitor.Value,Seq:visitor.Value},visitor.Collection&&{Map:visitor.Collection,Seq:visitor.Collection},visitor):visitor}
function callVisitor(key,node,visitor,path16){if(typeof visitor=="function")return visitor(key,node,path16);if(identity.isMap(node))return visitor.Map?.(key,node,
path16);if(identity.isSeq(node))return visitor.Seq?.(key,node,path16);if(identity.isPair(node))return visitor.Pair?.(key,node,path16);if(identity.isScalar(node))
return visitor.Scalar?.(key,node,path16);if(identity.isAlias(node))return visitor.Alias?.(key,node,path16)}function replaceNode(key,path16,node){let parent=path16[path16.
length-1];if(identity.isCollection(parent))parent.items[key]=node;else if(identity.isPair(parent))key==="key"?parent.key=node:parent.value=node;else if(identity.
isDocument(parent))parent.contents=node;else{let pt=identity.isAlias(parent)?"alias":"scalar";throw new Error(`Cannot replace node with ${pt} parent`)}}exports2.
visit=visit2;exports2.visitAsync=visitAsync}});var require_directives=__commonJS({"node_modules/yaml/dist/doc/directives.js"(exports2){"use strict";var identity=require_identity(),visit2=require_visit(),escapeChars={
"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=tn=>tn.replace(/[!,[\]{}]/g,ch=>escapeChars[ch]),Directives=class _Directives{constructor(yaml,tags){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},_Directives.defaultYaml,yaml),this.tags=Object.assign({},_Directives.defaultTags,tags)}clone(){let copy=new _Directives(
this.yaml,this.tags);return copy.docStart=this.docStart,copy}atDocument(){let res=new _Directives(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.
atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},_Directives.
defaultTags);break}return res}add(line,onError){this.atNextDocument&&(this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign(
{},_Directives.defaultTags),this.atNextDocument=!1);let parts=line.trim().split(/[ \t]+/),name=parts.shift();switch(name){case"%TAG":{if(parts.length!==2&&(onError(
0,"%TAG directive should contain exactly two parts"),parts.length<2))return!1;let[handle,prefix]=parts;return this.tags[handle]=prefix,!0}case"%YAML":{if(this.yaml.
explicit=!0,parts.length!==1)return onError(0,"%YAML directive should contain exactly one part"),!1;let[version]=parts;if(version==="1.1"||version==="1.2")return this.
yaml.version=version,!0;{let isValid=/^\d+\.\d+$/.test(version);return onError(6,`Unsupported YAML version ${version}`,isValid),!1}}default:return onError(0,`Un\
known directive ${name}`,!0),!1}}tagName(source,onError){if(source==="!")return"!";if(source[0]!=="!")return onError(`Not a valid tag: ${source}`),null;if(source[1]===
"<"){let verbatim=source.slice(2,-1);return verbatim==="!"||verbatim==="!!"?(onError(`Verbatim tags aren't resolved, so ${source} is invalid.`),null):(source[source.
length-1]!==">"&&onError("Verbatim tags must end with a >"),verbatim)}let[,handle,suffix]=source.match(/^(.*!)([^!]*)$/s);suffix||onError(`The ${source} tag has\
 no suffix`);let prefix=this.tags[handle];if(prefix)try{return prefix+decodeURIComponent(suffix)}catch(error){return onError(String(error)),null}return handle===
"!"?source:(onError(`Could not resolve tag: ${source}`),null)}tagString(tag){for(let[handle,prefix]of Object.entries(this.tags))if(tag.startsWith(prefix))return handle+
escapeTagName(tag.substring(prefix.length));return tag[0]==="!"?tag:`!<${tag}>`}toString(doc){let lines2=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:
[],tagEntries=Object.entries(this.tags),tagNames;if(doc&&tagEntries.length>0&&identity.isNode(doc.contents)){let tags={};visit2.visit(doc.contents,(_key,node)=>{
identity.isNode(node)&&node.tag&&(tags[node.tag]=!0)}),tagNames=Object.keys(tags)}else tagNames=[];for(let[handle,prefix]of tagEntries)handle==="!!"&&prefix==="\
tag:yaml.org,2002:"||(!doc||tagNames.some(tn=>tn.startsWith(prefix)))&&lines2.push(`%TAG ${handle} ${prefix}`);return lines2.join(`
`)}};Directives.defaultYaml={explicit:!1,version:"1.2"};Directives.defaultTags={"!!":"tag:yaml.org,2002:"};exports2.Directives=Directives}});var require_anchors=__commonJS({"node_modules/yaml/dist/doc/anchors.js"(exports2){"use strict";var identity=require_identity(),visit2=require_visit();function anchorIsValid(anchor){
if(/[\x00-\x19\s,[\]{}]/.test(anchor)){let msg=`Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;throw new Error(msg)}return!0}
function anchorNames(root){let anchors2=new Set;return visit2.visit(root,{Value(_key,node){node.anchor&&anchors2.add(node.anchor)}}),anchors2}function findNewAnchor(prefix,exclude){
for(let i=1;;++i){let name=`${prefix}${i}`;if(!exclude.has(name))return name}}function createNodeAnchors(doc,prefix){let aliasObjects=[],sourceObjects=new Map,prevAnchors=null;
return{onAnchor:source=>{aliasObjects.push(source),prevAnchors??(prevAnchors=anchorNames(doc));let anchor=findNewAnchor(prefix,prevAnchors);return prevAnchors.add(
anchor),anchor},setAnchors:()=>{for(let source of aliasObjects){let ref=sourceObjects.get(source);if(typeof ref=="object"&&ref.anchor&&(identity.isScalar(ref.node)||
identity.isCollection(ref.node)))ref.node.anchor=ref.anchor;else{let error=new Error("Failed to resolve repeated object (this should not happen)");throw error.source=
source,error}}},sourceObjects}}exports2.anchorIsValid=anchorIsValid;exports2.anchorNames=anchorNames;exports2.createNodeAnchors=createNodeAnchors;exports2.findNewAnchor=
findNewAnchor}});var require_applyReviver=__commonJS({"node_modules/yaml/dist/doc/applyReviver.js"(exports2){"use strict";function applyReviver(reviver,obj,key,val){if(val&&typeof val==
"object")if(Array.isArray(val))for(let i=0,len=val.length;i<len;++i){let v0=val[i],v1=applyReviver(reviver,val,String(i),v0);v1===void 0?delete val[i]:v1!==v0&&
(val[i]=v1)}else if(val instanceof Map)for(let k of Array.from(val.keys())){let v0=val.get(k),v1=applyReviver(reviver,val,k,v0);v1===void 0?val.delete(k):v1!==v0&&
val.set(k,v1)}else if(val instanceof Set)for(let v0 of Array.from(val)){let v1=applyReviver(reviver,val,v0,v0);v1===void 0?val.delete(v0):v1!==v0&&(val.delete(v0),
val.add(v1))}else for(let[k,v0]of Object.entries(val)){let v1=applyReviver(reviver,val,k,v0);v1===void 0?delete val[k]:v1!==v0&&(val[k]=v1)}return reviver.call(
obj,key,val)}exports2.applyReviver=applyReviver}});var require_toJS=__commonJS({"node_modules/yaml/dist/nodes/toJS.js"(exports2){"use strict";var identity=require_identity();function toJS(value,arg,ctx){if(Array.
isArray(value))return value.map((v,i)=>toJS(v,String(i),ctx));if(value&&typeof value.toJSON=="function"){if(!ctx||!identity.hasAnchor(value))return value.toJSON(
arg,ctx);let data2={aliasCount:0,count:1,res:void 0};ctx.anchors.set(value,data2),ctx.onCreate=res2=>{data2.res=res2,delete ctx.onCreate};let res=value.toJSON(arg,
ctx);return ctx.onCreate&&ctx.onCreate(res),res}return typeof value=="bigint"&&!ctx?.keep?Number(value):value}exports2.toJS=toJS}});var require_Node=__commonJS({"node_modules/yaml/dist/nodes/Node.js"(exports2){"use strict";var applyReviver=require_applyReviver(),identity=require_identity(),toJS=require_toJS(),
NodeBase=class{constructor(type){Object.defineProperty(this,identity.NODE_TYPE,{value:type})}clone(){let copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return this.range&&(copy.range=this.range.slice()),copy}toJS(doc,{mapAsMap,maxAliasCount,onAnchor,reviver}={}){if(!identity.isDocument(doc))throw new TypeError(
"A document argument is required");let ctx={anchors:new Map,doc,keep:!0,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount=="number"?maxAliasCount:
100},res=toJS.toJS(this,"",ctx);if(typeof onAnchor=="function")for(let{count:count2,res:res2}of ctx.anchors.values())onAnchor(res2,count2);return typeof reviver==
"function"?applyReviver.applyReviver(reviver,{"":res},"",res):res}};exports2.NodeBase=NodeBase}});var require_Alias=__commonJS({"node_modules/yaml/dist/nodes/Alias.js"(exports2){"use strict";var anchors2=require_anchors(),visit2=require_visit(),identity=require_identity(),
Node=require_Node(),toJS=require_toJS(),Alias=class extends Node.NodeBase{constructor(source){super(identity.ALIAS),this.source=source,Object.defineProperty(this,
"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(doc,ctx){if(ctx?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disable\
d");let nodes;ctx?.aliasResolveCache?nodes=ctx.aliasResolveCache:(nodes=[],visit2.visit(doc,{Node:(_key,node)=>{(identity.isAlias(node)||identity.hasAnchor(node))&&
nodes.push(node)}}),ctx&&(ctx.aliasResolveCache=nodes));let found2;for(let node of nodes){if(node===this)break;node.anchor===this.source&&(found2=node)}if(found2&&
ctx){let{anchors:anchors3,doc:doc2,maxAliasCount}=ctx,data2=anchors3.get(found2);if(data2||(toJS.toJS(found2,null,ctx),data2=anchors3.get(found2)),data2?.res===
void 0){let msg="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(msg)}if(maxAliasCount>=0&&(data2.count+=1,data2.aliasCount===0&&
(data2.aliasCount=getAliasCount(doc2,found2,anchors3)),data2.count*data2.aliasCount>maxAliasCount)){let msg="Excessive alias count indicates a resource exhausti\
on attack";throw new ReferenceError(msg)}}return found2}toJSON(_arg,ctx){if(!ctx)return{source:this.source};let source=this.resolve(ctx.doc,ctx);if(!source){let msg=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(msg)}return ctx.anchors.get(source).res}toString(ctx,_onComment,_onChompKeep){
let src=`*${this.source}`;if(ctx){if(anchors2.anchorIsValid(this.source),ctx.options.verifyAliasOrder&&!ctx.anchors.has(this.source)){let msg=`Unresolved alias \
(the anchor must be set before the alias): ${this.source}`;throw new Error(msg)}if(ctx.implicitKey)return`${src} `}return src}};function getAliasCount(doc,node,anchors3){
if(identity.isAlias(node)){let source=node.resolve(doc),anchor=anchors3&&source&&anchors3.get(source);return anchor?anchor.count*anchor.aliasCount:0}else if(identity.
isCollection(node)){let count2=0;for(let item2 of node.items){let c=getAliasCount(doc,item2,anchors3);c>count2&&(count2=c)}return count2}else if(identity.isPair(
node)){let kc=getAliasCount(doc,node.key,anchors3),vc=getAliasCount(doc,node.value,anchors3);return Math.max(kc,vc)}return 1}exports2.Alias=Alias}});var require_Scalar=__commonJS({"node_modules/yaml/dist/nodes/Scalar.js"(exports2){"use strict";var identity=require_identity(),Node=require_Node(),toJS=require_toJS(),
isScalarValue=value=>!value||typeof value!="function"&&typeof value!="object",Scalar3=class extends Node.NodeBase{constructor(value){super(identity.SCALAR),this.
value=value}toJSON(arg,ctx){return ctx?.keep?this.value:toJS.toJS(this.value,arg,ctx)}toString(){return String(this.value)}};Scalar3.BLOCK_FOLDED="BLOCK_FOLDED";
Scalar3.BLOCK_LITERAL="BLOCK_LITERAL";Scalar3.PLAIN="PLAIN";Scalar3.QUOTE_DOUBLE="QUOTE_DOUBLE";Scalar3.QUOTE_SINGLE="QUOTE_SINGLE";exports2.Scalar=Scalar3;exports2.
isScalarValue=isScalarValue}});var require_createNode=__commonJS({"node_modules/yaml/dist/doc/createNode.js"(exports2){"use strict";var Alias=require_Alias(),identity=require_identity(),Scalar3=require_Scalar(),
defaultTagPrefix="tag:yaml.org,2002:";function findTagObject(value,tagName,tags){if(tagName){let match=tags.filter(t=>t.tag===tagName),tagObj=match.find(t=>!t.format)??
match[0];if(!tagObj)throw new Error(`Tag ${tagName} not found`);return tagObj}return tags.find(t=>t.identify?.(value)&&!t.format)}function createNode(value,tagName,ctx){
if(identity.isDocument(value)&&(value=value.contents),identity.isNode(value))return value;if(identity.isPair(value)){let map=ctx.schema[identity.MAP].createNode?.(
ctx.schema,null,ctx);return map.items.push(value),map}(value instanceof String||value instanceof Number||value instanceof Boolean||typeof BigInt<"u"&&value instanceof
BigInt)&&(value=value.valueOf());let{aliasDuplicateObjects,onAnchor,onTagObj,schema:schema2,sourceObjects}=ctx,ref;if(aliasDuplicateObjects&&value&&typeof value==
"object"){if(ref=sourceObjects.get(value),ref)return ref.anchor??(ref.anchor=onAnchor(value)),new Alias.Alias(ref.anchor);ref={anchor:null,node:null},sourceObjects.
set(value,ref)}tagName?.startsWith("!!")&&(tagName=defaultTagPrefix+tagName.slice(2));let tagObj=findTagObject(value,tagName,schema2.tags);if(!tagObj){if(value&&
typeof value.toJSON=="function"&&(value=value.toJSON()),!value||typeof value!="object"){let node2=new Scalar3.Scalar(value);return ref&&(ref.node=node2),node2}tagObj=
value instanceof Map?schema2[identity.MAP]:Symbol.iterator in Object(value)?schema2[identity.SEQ]:schema2[identity.MAP]}onTagObj&&(onTagObj(tagObj),delete ctx.onTagObj);
let node=tagObj?.createNode?tagObj.createNode(ctx.schema,value,ctx):typeof tagObj?.nodeClass?.from=="function"?tagObj.nodeClass.from(ctx.schema,value,ctx):new Scalar3.
Scalar(value);return tagName?node.tag=tagName:tagObj.default||(node.tag=tagObj.tag),ref&&(ref.node=node),node}exports2.createNode=createNode}});var require_Collection=__commonJS({"node_modules/yaml/dist/nodes/Collection.js"(exports2){"use strict";var createNode=require_createNode(),identity=require_identity(),
Node=require_Node();function collectionFromPath(schema2,path16,value){let v=value;for(let i=path16.length-1;i>=0;--i){let k=path16[i];if(typeof k=="number"&&Number.
isInteger(k)&&k>=0){let a=[];a[k]=v,v=a}else v=new Map([[k,v]])}return createNode.createNode(v,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema:schema2,sourceObjects:new Map})}var isEmptyPath=path16=>path16==null||typeof path16=="object"&&!!path16[Symbol.
iterator]().next().done,Collection=class extends Node.NodeBase{constructor(type,schema2){super(type),Object.defineProperty(this,"schema",{value:schema2,configurable:!0,
enumerable:!1,writable:!0})}clone(schema2){let copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return schema2&&(copy.schema=
schema2),copy.items=copy.items.map(it=>identity.isNode(it)||identity.isPair(it)?it.clone(schema2):it),this.range&&(copy.range=this.range.slice()),copy}addIn(path16,value){
if(isEmptyPath(path16))this.add(value);else{let[key,...rest]=path16,node=this.get(key,!0);if(identity.isCollection(node))node.addIn(rest,value);else if(node===void 0&&
this.schema)this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}}deleteIn(path16){
let[key,...rest]=path16;if(rest.length===0)return this.delete(key);let node=this.get(key,!0);if(identity.isCollection(node))return node.deleteIn(rest);throw new Error(
`Expected YAML collection at ${key}. Remaining path: ${rest}`)}getIn(path16,keepScalar){let[key,...rest]=path16,node=this.get(key,!0);return rest.length===0?!keepScalar&&
identity.isScalar(node)?node.value:node:identity.isCollection(node)?node.getIn(rest,keepScalar):void 0}hasAllNullValues(allowScalar){return this.items.every(node=>{
if(!identity.isPair(node))return!1;let n=node.value;return n==null||allowScalar&&identity.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(path16){
let[key,...rest]=path16;if(rest.length===0)return this.has(key);let node=this.get(key,!0);return identity.isCollection(node)?node.hasIn(rest):!1}setIn(path16,value){
let[key,...rest]=path16;if(rest.length===0)this.set(key,value);else{let node=this.get(key,!0);if(identity.isCollection(node))node.setIn(rest,value);else if(node===
void 0&&this.schema)this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}}};
exports2.Collection=Collection;exports2.collectionFromPath=collectionFromPath;exports2.isEmptyPath=isEmptyPath}});var require_stringifyComment=__commonJS({"node_modules/yaml/dist/stringify/stringifyComment.js"(exports2){"use strict";var stringifyComment=str=>str.replace(/^(?!$)(?: $)?/gm,
"#");function indentComment(comment,indent){return/^\n+$/.test(comment)?comment.substring(1):indent?comment.replace(/^(?! *$)/gm,indent):comment}var lineComment=(str,indent,comment)=>str.
endsWith(`
`)?indentComment(comment,indent):comment.includes(`
`)?`
`+indentComment(comment,indent):(str.endsWith(" ")?"":" ")+comment;exports2.indentComment=indentComment;exports2.lineComment=lineComment;exports2.stringifyComment=
stringifyComment}});var require_foldFlowLines=__commonJS({"node_modules/yaml/dist/stringify/foldFlowLines.js"(exports2){"use strict";var FOLD_FLOW="flow",FOLD_BLOCK="block",FOLD_QUOTED="\
quoted";function foldFlowLines(text,indent,mode="flow",{indentAtStart,lineWidth=80,minContentWidth=20,onFold,onOverflow}={}){if(!lineWidth||lineWidth<0)return text;
lineWidth<minContentWidth&&(minContentWidth=0);let endStep=Math.max(1+minContentWidth,1+lineWidth-indent.length);if(text.length<=endStep)return text;let folds=[],
escapedFolds={},end=lineWidth-indent.length;typeof indentAtStart=="number"&&(indentAtStart>lineWidth-Math.max(2,minContentWidth)?folds.push(0):end=lineWidth-indentAtStart);
let split2,prev,overflow=!1,i=-1,escStart=-1,escEnd=-1;mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(text,i,indent.length),i!==-1&&(end=i+endStep));for(let ch;ch=
text[i+=1];){if(mode===FOLD_QUOTED&&ch==="\\"){switch(escStart=i,text[i+1]){case"x":i+=3;break;case"u":i+=5;break;case"U":i+=9;break;default:i+=1}escEnd=i}if(ch===
`
`)mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(text,i,indent.length)),end=i+indent.length+endStep,split2=void 0;else{if(ch===" "&&prev&&prev!==" "&&prev!==`
`&&prev!=="	"){let next=text[i+1];next&&next!==" "&&next!==`
`&&next!=="	"&&(split2=i)}if(i>=end)if(split2)folds.push(split2),end=split2+endStep,split2=void 0;else if(mode===FOLD_QUOTED){for(;prev===" "||prev==="	";)prev=
ch,ch=text[i+=1],overflow=!0;let j=i>escEnd+1?i-2:escStart-1;if(escapedFolds[j])return text;folds.push(j),escapedFolds[j]=!0,end=j+endStep,split2=void 0}else overflow=
!0}prev=ch}if(overflow&&onOverflow&&onOverflow(),folds.length===0)return text;onFold&&onFold();let res=text.slice(0,folds[0]);for(let i2=0;i2<folds.length;++i2){
let fold=folds[i2],end2=folds[i2+1]||text.length;fold===0?res=`
${indent}${text.slice(0,end2)}`:(mode===FOLD_QUOTED&&escapedFolds[fold]&&(res+=`${text[fold]}\\`),res+=`
${indent}${text.slice(fold+1,end2)}`)}return res}function consumeMoreIndentedLines(text,i,indent){let end=i,start=i+1,ch=text[start];for(;ch===" "||ch==="	";)if(i<
start+indent)ch=text[++i];else{do ch=text[++i];while(ch&&ch!==`
`);end=i,start=i+1,ch=text[start]}return end}exports2.FOLD_BLOCK=FOLD_BLOCK;exports2.FOLD_FLOW=FOLD_FLOW;exports2.FOLD_QUOTED=FOLD_QUOTED;exports2.foldFlowLines=
foldFlowLines}});var require_stringifyString=__commonJS({"node_modules/yaml/dist/stringify/stringifyString.js"(exports2){"use strict";var Scalar3=require_Scalar(),foldFlowLines=require_foldFlowLines(),
getFoldOptions=(ctx,isBlock)=>({indentAtStart:isBlock?ctx.indent.length:ctx.indentAtStart,lineWidth:ctx.options.lineWidth,minContentWidth:ctx.options.minContentWidth}),
containsDocumentMarker=str=>/^(%|---|\.\.\.)/m.test(str);function lineLengthOverLimit(str,lineWidth,indentLength){if(!lineWidth||lineWidth<0)return!1;let limit=lineWidth-
indentLength,strLen=str.length;if(strLen<=limit)return!1;for(let i=0,start=0;i<strLen;++i)if(str[i]===`
`){if(i-start>limit)return!0;if(start=i+1,strLen-start<=limit)return!1}return!0}function doubleQuotedString(value,ctx){let json2=JSON.stringify(value);if(ctx.options.
doubleQuotedAsJSON)return json2;let{implicitKey}=ctx,minMultiLineLength=ctx.options.doubleQuotedMinMultiLineLength,indent=ctx.indent||(containsDocumentMarker(value)?
"  ":""),str="",start=0;for(let i=0,ch=json2[i];ch;ch=json2[++i])if(ch===" "&&json2[i+1]==="\\"&&json2[i+2]==="n"&&(str+=json2.slice(start,i)+"\\ ",i+=1,start=i,
ch="\\"),ch==="\\")switch(json2[i+1]){case"u":{str+=json2.slice(start,i);let code2=json2.substr(i+2,4);switch(code2){case"0000":str+="\\0";break;case"0007":str+=
"\\a";break;case"000b":str+="\\v";break;case"001b":str+="\\e";break;case"0085":str+="\\N";break;case"00a0":str+="\\_";break;case"2028":str+="\\L";break;case"202\
9":str+="\\P";break;default:code2.substr(0,2)==="00"?str+="\\x"+code2.substr(2):str+=json2.substr(i,6)}i+=5,start=i+1}break;case"n":if(implicitKey||json2[i+2]===
'"'||json2.length<minMultiLineLength)i+=1;else{for(str+=json2.slice(start,i)+`

`;json2[i+2]==="\\"&&json2[i+3]==="n"&&json2[i+4]!=='"';)str+=`
`,i+=2;str+=indent,json2[i+2]===" "&&(str+="\\"),i+=1,start=i+1}break;default:i+=1}return str=start?str+json2.slice(start):json2,implicitKey?str:foldFlowLines.foldFlowLines(
str,indent,foldFlowLines.FOLD_QUOTED,getFoldOptions(ctx,!1))}function singleQuotedString(value,ctx){if(ctx.options.singleQuote===!1||ctx.implicitKey&&value.includes(
`
`)||/[ \t]\n|\n[ \t]/.test(value))return doubleQuotedString(value,ctx);let indent=ctx.indent||(containsDocumentMarker(value)?"  ":""),res="'"+value.replace(/'/g,
"''").replace(/\n+/g,`$&
${indent}`)+"'";return ctx.implicitKey?res:foldFlowLines.foldFlowLines(res,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,!1))}function quotedString(value,ctx){
let{singleQuote}=ctx.options,qs;if(singleQuote===!1)qs=doubleQuotedString;else{let hasDouble=value.includes('"'),hasSingle=value.includes("'");hasDouble&&!hasSingle?
qs=singleQuotedString:hasSingle&&!hasDouble?qs=doubleQuotedString:qs=singleQuote?singleQuotedString:doubleQuotedString}return qs(value,ctx)}var blockEndNewlines;
try{blockEndNewlines=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{blockEndNewlines=/\n+(?!\n|$)/g}function blockString({comment,type,value},ctx,onComment,onChompKeep){let{blockQuote,commentString,lineWidth}=ctx.
options;if(!blockQuote||/\n[\t ]+$/.test(value))return quotedString(value,ctx);let indent=ctx.indent||(ctx.forceBlockIndent||containsDocumentMarker(value)?"  ":
""),literal2=blockQuote==="literal"?!0:blockQuote==="folded"||type===Scalar3.Scalar.BLOCK_FOLDED?!1:type===Scalar3.Scalar.BLOCK_LITERAL?!0:!lineLengthOverLimit(
value,lineWidth,indent.length);if(!value)return literal2?`|
`:`>
`;let chomp,endStart;for(endStart=value.length;endStart>0;--endStart){let ch=value[endStart-1];if(ch!==`
`&&ch!=="	"&&ch!==" ")break}let end=value.substring(endStart),endNlPos=end.indexOf(`
`);endNlPos===-1?chomp="-":value===end||endNlPos!==end.length-1?(chomp="+",onChompKeep&&onChompKeep()):chomp="",end&&(value=value.slice(0,-end.length),end[end.length-
1]===`
`&&(end=end.slice(0,-1)),end=end.replace(blockEndNewlines,`$&${indent}`));let startWithSpace=!1,startEnd,startNlPos=-1;for(startEnd=0;startEnd<value.length;++startEnd){
let ch=value[startEnd];if(ch===" ")startWithSpace=!0;else if(ch===`
`)startNlPos=startEnd;else break}let start=value.substring(0,startNlPos<startEnd?startNlPos+1:startEnd);start&&(value=value.substring(start.length),start=start.
replace(/\n+/g,`$&${indent}`));let header=(startWithSpace?indent?"2":"1":"")+chomp;if(comment&&(header+=" "+commentString(comment.replace(/ ?[\r\n]+/g," ")),onComment&&
onComment()),!literal2){let foldedValue=value.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${indent}`),literalFallback=!1,foldOptions=getFoldOptions(ctx,!0);blockQuote!==
"folded"&&type!==Scalar3.Scalar.BLOCK_FOLDED&&(foldOptions.onOverflow=()=>{literalFallback=!0});let body=foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`,
indent,foldFlowLines.FOLD_BLOCK,foldOptions);if(!literalFallback)return`>${header}
${indent}${body}`}return value=value.replace(/\n+/g,`$&${indent}`),`|${header}
${indent}${start}${value}${end}`}function plainString(item2,ctx,onComment,onChompKeep){let{type,value}=item2,{actualString,implicitKey,indent,indentStep,inFlow}=ctx;
if(implicitKey&&value.includes(`
`)||inFlow&&/[[\]{},]/.test(value))return quotedString(value,ctx);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value))
return implicitKey||inFlow||!value.includes(`
`)?quotedString(value,ctx):blockString(item2,ctx,onComment,onChompKeep);if(!implicitKey&&!inFlow&&type!==Scalar3.Scalar.PLAIN&&value.includes(`
`))return blockString(item2,ctx,onComment,onChompKeep);if(containsDocumentMarker(value)){if(indent==="")return ctx.forceBlockIndent=!0,blockString(item2,ctx,onComment,
onChompKeep);if(implicitKey&&indent===indentStep)return quotedString(value,ctx)}let str=value.replace(/\n+/g,`$&
${indent}`);if(actualString){let test=tag=>tag.default&&tag.tag!=="tag:yaml.org,2002:str"&&tag.test?.test(str),{compat,tags}=ctx.doc.schema;if(tags.some(test)||
compat?.some(test))return quotedString(value,ctx)}return implicitKey?str:foldFlowLines.foldFlowLines(str,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,!1))}
function stringifyString(item2,ctx,onComment,onChompKeep){let{implicitKey,inFlow}=ctx,ss=typeof item2.value=="string"?item2:Object.assign({},item2,{value:String(
item2.value)}),{type}=item2;type!==Scalar3.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)&&(type=Scalar3.Scalar.QUOTE_DOUBLE);
let _stringify=_type=>{switch(_type){case Scalar3.Scalar.BLOCK_FOLDED:case Scalar3.Scalar.BLOCK_LITERAL:return implicitKey||inFlow?quotedString(ss.value,ctx):blockString(
ss,ctx,onComment,onChompKeep);case Scalar3.Scalar.QUOTE_DOUBLE:return doubleQuotedString(ss.value,ctx);case Scalar3.Scalar.QUOTE_SINGLE:return singleQuotedString(
ss.value,ctx);case Scalar3.Scalar.PLAIN:return plainString(ss,ctx,onComment,onChompKeep);default:return null}},res=_stringify(type);if(res===null){let{defaultKeyType,
defaultStringType}=ctx.options,t=implicitKey&&defaultKeyType||defaultStringType;if(res=_stringify(t),res===null)throw new Error(`Unsupported default string type\
 ${t}`)}return res}exports2.stringifyString=stringifyString}});var require_stringify=__commonJS({"node_modules/yaml/dist/stringify/stringify.js"(exports2){"use strict";var anchors2=require_anchors(),identity=require_identity(),
stringifyComment=require_stringifyComment(),stringifyString=require_stringifyString();function createStringifyContext(doc,options){let opt=Object.assign({blockQuote:!0,
commentString:stringifyComment.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},doc.schema.toStringOptions,options),inFlow;switch(opt.collectionStyle){case"block":inFlow=!1;break;case"flow":inFlow=!0;break;default:
inFlow=null}return{anchors:new Set,doc,flowCollectionPadding:opt.flowCollectionPadding?" ":"",indent:"",indentStep:typeof opt.indent=="number"?" ".repeat(opt.indent):
"  ",inFlow,options:opt}}function getTagObject(tags,item2){if(item2.tag){let match=tags.filter(t=>t.tag===item2.tag);if(match.length>0)return match.find(t=>t.format===
item2.format)??match[0]}let tagObj,obj;if(identity.isScalar(item2)){obj=item2.value;let match=tags.filter(t=>t.identify?.(obj));if(match.length>1){let testMatch=match.
filter(t=>t.test);testMatch.length>0&&(match=testMatch)}tagObj=match.find(t=>t.format===item2.format)??match.find(t=>!t.format)}else obj=item2,tagObj=tags.find(
t=>t.nodeClass&&obj instanceof t.nodeClass);if(!tagObj){let name=obj?.constructor?.name??(obj===null?"null":typeof obj);throw new Error(`Tag not resolved for ${name}\
 value`)}return tagObj}function stringifyProps(node,tagObj,{anchors:anchors$1,doc}){if(!doc.directives)return"";let props=[],anchor=(identity.isScalar(node)||identity.
isCollection(node))&&node.anchor;anchor&&anchors2.anchorIsValid(anchor)&&(anchors$1.add(anchor),props.push(`&${anchor}`));let tag=node.tag??(tagObj.default?null:
tagObj.tag);return tag&&props.push(doc.directives.tagString(tag)),props.join(" ")}function stringify(item2,ctx,onComment,onChompKeep){if(identity.isPair(item2))
return item2.toString(ctx,onComment,onChompKeep);if(identity.isAlias(item2)){if(ctx.doc.directives)return item2.toString(ctx);if(ctx.resolvedAliases?.has(item2))
throw new TypeError("Cannot stringify circular structure without alias nodes");ctx.resolvedAliases?ctx.resolvedAliases.add(item2):ctx.resolvedAliases=new Set([item2]),
item2=item2.resolve(ctx.doc)}let tagObj,node=identity.isNode(item2)?item2:ctx.doc.createNode(item2,{onTagObj:o=>tagObj=o});tagObj??(tagObj=getTagObject(ctx.doc.
schema.tags,node));let props=stringifyProps(node,tagObj,ctx);props.length>0&&(ctx.indentAtStart=(ctx.indentAtStart??0)+props.length+1);let str=typeof tagObj.stringify==
"function"?tagObj.stringify(node,ctx,onComment,onChompKeep):identity.isScalar(node)?stringifyString.stringifyString(node,ctx,onComment,onChompKeep):node.toString(
ctx,onComment,onChompKeep);return props?identity.isScalar(node)||str[0]==="{"||str[0]==="["?`${props} ${str}`:`${props}
${ctx.indent}${str}`:str}exports2.createStringifyContext=createStringifyContext;exports2.stringify=stringify}});var require_stringifyPair=__commonJS({"node_modules/yaml/dist/stringify/stringifyPair.js"(exports2){"use strict";var identity=require_identity(),Scalar3=require_Scalar(),
stringify=require_stringify(),stringifyComment=require_stringifyComment();function stringifyPair({key,value},ctx,onComment,onChompKeep){let{allNullValues,doc,indent,
indentStep,options:{commentString,indentSeq,simpleKeys}}=ctx,keyComment=identity.isNode(key)&&key.comment||null;if(simpleKeys){if(keyComment)throw new Error("Wi\
th simple keys, key nodes cannot have comments");if(identity.isCollection(key)||!identity.isNode(key)&&typeof key=="object"){let msg="With simple keys, collecti\
on cannot be used as a key value";throw new Error(msg)}}let explicitKey=!simpleKeys&&(!key||keyComment&&value==null&&!ctx.inFlow||identity.isCollection(key)||(identity.
isScalar(key)?key.type===Scalar3.Scalar.BLOCK_FOLDED||key.type===Scalar3.Scalar.BLOCK_LITERAL:typeof key=="object"));ctx=Object.assign({},ctx,{allNullValues:!1,
implicitKey:!explicitKey&&(simpleKeys||!allNullValues),indent:indent+indentStep});let keyCommentDone=!1,chompKeep=!1,str=stringify.stringify(key,ctx,()=>keyCommentDone=
!0,()=>chompKeep=!0);if(!explicitKey&&!ctx.inFlow&&str.length>1024){if(simpleKeys)throw new Error("With simple keys, single line scalar must not span more than \
1024 characters");explicitKey=!0}if(ctx.inFlow){if(allNullValues||value==null)return keyCommentDone&&onComment&&onComment(),str===""?"?":explicitKey?`? ${str}`:
str}else if(allNullValues&&!simpleKeys||value==null&&explicitKey)return str=`? ${str}`,keyComment&&!keyCommentDone?str+=stringifyComment.lineComment(str,ctx.indent,
commentString(keyComment)):chompKeep&&onChompKeep&&onChompKeep(),str;keyCommentDone&&(keyComment=null),explicitKey?(keyComment&&(str+=stringifyComment.lineComment(
str,ctx.indent,commentString(keyComment))),str=`? ${str}
${indent}:`):(str=`${str}:`,keyComment&&(str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment))));let vsb,vcb,valueComment;identity.isNode(
value)?(vsb=!!value.spaceBefore,vcb=value.commentBefore,valueComment=value.comment):(vsb=!1,vcb=null,valueComment=null,value&&typeof value=="object"&&(value=doc.
createNode(value))),ctx.implicitKey=!1,!explicitKey&&!keyComment&&identity.isScalar(value)&&(ctx.indentAtStart=str.length+1),chompKeep=!1,!indentSeq&&indentStep.
length>=2&&!ctx.inFlow&&!explicitKey&&identity.isSeq(value)&&!value.flow&&!value.tag&&!value.anchor&&(ctx.indent=ctx.indent.substring(2));let valueCommentDone=!1,
valueStr=stringify.stringify(value,ctx,()=>valueCommentDone=!0,()=>chompKeep=!0),ws=" ";if(keyComment||vsb||vcb){if(ws=vsb?`
`:"",vcb){let cs=commentString(vcb);ws+=`
${stringifyComment.indentComment(cs,ctx.indent)}`}valueStr===""&&!ctx.inFlow?ws===`
`&&valueComment&&(ws=`

`):ws+=`
${ctx.indent}`}else if(!explicitKey&&identity.isCollection(value)){let vs0=valueStr[0],nl0=valueStr.indexOf(`
`),hasNewline=nl0!==-1,flow=ctx.inFlow??value.flow??value.items.length===0;if(hasNewline||!flow){let hasPropsLine=!1;if(hasNewline&&(vs0==="&"||vs0==="!")){let sp0=valueStr.
indexOf(" ");vs0==="&"&&sp0!==-1&&sp0<nl0&&valueStr[sp0+1]==="!"&&(sp0=valueStr.indexOf(" ",sp0+1)),(sp0===-1||nl0<sp0)&&(hasPropsLine=!0)}hasPropsLine||(ws=`
${ctx.indent}`)}}else(valueStr===""||valueStr[0]===`
`)&&(ws="");return str+=ws+valueStr,ctx.inFlow?valueCommentDone&&onComment&&onComment():valueComment&&!valueCommentDone?str+=stringifyComment.lineComment(str,ctx.
indent,commentString(valueComment)):chompKeep&&onChompKeep&&onChompKeep(),str}exports2.stringifyPair=stringifyPair}});var require_log=__commonJS({"node_modules/yaml/dist/log.js"(exports2){"use strict";var node_process=require("process");function debug(logLevel,...messages){logLevel===
"debug"&&console.log(...messages)}function warn(logLevel,warning){(logLevel==="debug"||logLevel==="warn")&&(typeof node_process.emitWarning=="function"?node_process.
emitWarning(warning):console.warn(warning))}exports2.debug=debug;exports2.warn=warn}});var require_merge=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports2){"use strict";var identity=require_identity(),Scalar3=require_Scalar(),
MERGE_KEY="<<",merge2={identify:value=>value===MERGE_KEY||typeof value=="symbol"&&value.description===MERGE_KEY,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,
resolve:()=>Object.assign(new Scalar3.Scalar(Symbol(MERGE_KEY)),{addToJSMap:addMergeToJSMap}),stringify:()=>MERGE_KEY},isMergeKey=(ctx,key)=>(merge2.identify(key)||
identity.isScalar(key)&&(!key.type||key.type===Scalar3.Scalar.PLAIN)&&merge2.identify(key.value))&&ctx?.doc.schema.tags.some(tag=>tag.tag===merge2.tag&&tag.default);
function addMergeToJSMap(ctx,map,value){let source=resolveAliasValue(ctx,value);if(identity.isSeq(source))for(let it of source.items)mergeValue(ctx,map,it);else if(Array.
isArray(source))for(let it of source)mergeValue(ctx,map,it);else mergeValue(ctx,map,source)}function mergeValue(ctx,map,value){let source=resolveAliasValue(ctx,
value);if(!identity.isMap(source))throw new Error("Merge sources must be maps or map aliases");let srcMap=source.toJSON(null,ctx,Map);for(let[key,value2]of srcMap)
map instanceof Map?map.has(key)||map.set(key,value2):map instanceof Set?map.add(key):Object.prototype.hasOwnProperty.call(map,key)||Object.defineProperty(map,key,
{value:value2,writable:!0,enumerable:!0,configurable:!0});return map}function resolveAliasValue(ctx,value){return ctx&&identity.isAlias(value)?value.resolve(ctx.
doc,ctx):value}exports2.addMergeToJSMap=addMergeToJSMap;exports2.isMergeKey=isMergeKey;exports2.merge=merge2}});var require_addPairToJSMap=__commonJS({"node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports2){"use strict";var log=require_log(),merge2=require_merge(),stringify=require_stringify(),
identity=require_identity(),toJS=require_toJS();function addPairToJSMap(ctx,map,{key,value}){if(identity.isNode(key)&&key.addToJSMap)key.addToJSMap(ctx,map,value);else if(merge2.
isMergeKey(ctx,key))merge2.addMergeToJSMap(ctx,map,value);else{let jsKey=toJS.toJS(key,"",ctx);if(map instanceof Map)map.set(jsKey,toJS.toJS(value,jsKey,ctx));else if(map instanceof
Set)map.add(jsKey);else{let stringKey=stringifyKey(key,jsKey,ctx),jsValue=toJS.toJS(value,stringKey,ctx);stringKey in map?Object.defineProperty(map,stringKey,{value:jsValue,
writable:!0,enumerable:!0,configurable:!0}):map[stringKey]=jsValue}}return map}function stringifyKey(key,jsKey,ctx){if(jsKey===null)return"";if(typeof jsKey!="o\
bject")return String(jsKey);if(identity.isNode(key)&&ctx?.doc){let strCtx=stringify.createStringifyContext(ctx.doc,{});strCtx.anchors=new Set;for(let node of ctx.
anchors.keys())strCtx.anchors.add(node.anchor);strCtx.inFlow=!0,strCtx.inStringifyKey=!0;let strKey=key.toString(strCtx);if(!ctx.mapKeyWarned){let jsonStr=JSON.
stringify(strKey);jsonStr.length>40&&(jsonStr=jsonStr.substring(0,36)+'..."'),log.warn(ctx.doc.options.logLevel,`Keys with collection values will be stringified\
 due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`),ctx.mapKeyWarned=!0}return strKey}return JSON.stringify(jsKey)}exports2.addPairToJSMap=
addPairToJSMap}});var require_Pair=__commonJS({"node_modules/yaml/dist/nodes/Pair.js"(exports2){"use strict";var createNode=require_createNode(),stringifyPair=require_stringifyPair(),
addPairToJSMap=require_addPairToJSMap(),identity=require_identity();function createPair(key,value,ctx){let k=createNode.createNode(key,void 0,ctx),v=createNode.
createNode(value,void 0,ctx);return new Pair(k,v)}var Pair=class _Pair{constructor(key,value=null){Object.defineProperty(this,identity.NODE_TYPE,{value:identity.
PAIR}),this.key=key,this.value=value}clone(schema2){let{key,value}=this;return identity.isNode(key)&&(key=key.clone(schema2)),identity.isNode(value)&&(value=value.
clone(schema2)),new _Pair(key,value)}toJSON(_,ctx){let pair=ctx?.mapAsMap?new Map:{};return addPairToJSMap.addPairToJSMap(ctx,pair,this)}toString(ctx,onComment,onChompKeep){
return ctx?.doc?stringifyPair.stringifyPair(this,ctx,onComment,onChompKeep):JSON.stringify(this)}};exports2.Pair=Pair;exports2.createPair=createPair}});var require_stringifyCollection=__commonJS({"node_modules/yaml/dist/stringify/stringifyCollection.js"(exports2){"use strict";var identity=require_identity(),stringify=require_stringify(),
stringifyComment=require_stringifyComment();function stringifyCollection(collection,ctx,options){return(ctx.inFlow??collection.flow?stringifyFlowCollection:stringifyBlockCollection)(
collection,ctx,options)}function stringifyBlockCollection({comment,items},ctx,{blockItemPrefix,flowChars,itemIndent,onChompKeep,onComment}){let{indent,options:{
commentString}}=ctx,itemCtx=Object.assign({},ctx,{indent:itemIndent,type:null}),chompKeep=!1,lines2=[];for(let i=0;i<items.length;++i){let item2=items[i],comment2=null;
if(identity.isNode(item2))!chompKeep&&item2.spaceBefore&&lines2.push(""),addCommentBefore(ctx,lines2,item2.commentBefore,chompKeep),item2.comment&&(comment2=item2.
comment);else if(identity.isPair(item2)){let ik=identity.isNode(item2.key)?item2.key:null;ik&&(!chompKeep&&ik.spaceBefore&&lines2.push(""),addCommentBefore(ctx,
lines2,ik.commentBefore,chompKeep))}chompKeep=!1;let str2=stringify.stringify(item2,itemCtx,()=>comment2=null,()=>chompKeep=!0);comment2&&(str2+=stringifyComment.
lineComment(str2,itemIndent,commentString(comment2))),chompKeep&&comment2&&(chompKeep=!1),lines2.push(blockItemPrefix+str2)}let str;if(lines2.length===0)str=flowChars.
start+flowChars.end;else{str=lines2[0];for(let i=1;i<lines2.length;++i){let line=lines2[i];str+=line?`
${indent}${line}`:`
`}}return comment?(str+=`
`+stringifyComment.indentComment(commentString(comment),indent),onComment&&onComment()):chompKeep&&onChompKeep&&onChompKeep(),str}function stringifyFlowCollection({
items},ctx,{flowChars,itemIndent}){let{indent,indentStep,flowCollectionPadding:fcPadding,options:{commentString}}=ctx;itemIndent+=indentStep;let itemCtx=Object.
assign({},ctx,{indent:itemIndent,inFlow:!0,type:null}),reqNewline=!1,linesAtValue=0,lines2=[];for(let i=0;i<items.length;++i){let item2=items[i],comment=null;if(identity.
isNode(item2))item2.spaceBefore&&lines2.push(""),addCommentBefore(ctx,lines2,item2.commentBefore,!1),item2.comment&&(comment=item2.comment);else if(identity.isPair(
item2)){let ik=identity.isNode(item2.key)?item2.key:null;ik&&(ik.spaceBefore&&lines2.push(""),addCommentBefore(ctx,lines2,ik.commentBefore,!1),ik.comment&&(reqNewline=
!0));let iv=identity.isNode(item2.value)?item2.value:null;iv?(iv.comment&&(comment=iv.comment),iv.commentBefore&&(reqNewline=!0)):item2.value==null&&ik?.comment&&
(comment=ik.comment)}comment&&(reqNewline=!0);let str=stringify.stringify(item2,itemCtx,()=>comment=null);reqNewline||(reqNewline=lines2.length>linesAtValue||str.
includes(`
`)),i<items.length-1?str+=",":ctx.options.trailingComma&&(ctx.options.lineWidth>0&&(reqNewline||(reqNewline=lines2.reduce((sum,line)=>sum+line.length+2,2)+(str.
length+2)>ctx.options.lineWidth)),reqNewline&&(str+=",")),comment&&(str+=stringifyComment.lineComment(str,itemIndent,commentString(comment))),lines2.push(str),linesAtValue=
lines2.length}let{start,end}=flowChars;if(lines2.length===0)return start+end;if(!reqNewline){let len=lines2.reduce((sum,line)=>sum+line.length+2,2);reqNewline=ctx.
options.lineWidth>0&&len>ctx.options.lineWidth}if(reqNewline){let str=start;for(let line of lines2)str+=line?`
${indentStep}${indent}${line}`:`
`;return`${str}
${indent}${end}`}else return`${start}${fcPadding}${lines2.join(" ")}${fcPadding}${end}`}function addCommentBefore({indent,options:{commentString}},lines2,comment,chompKeep){
if(comment&&chompKeep&&(comment=comment.replace(/^\n+/,"")),comment){let ic=stringifyComment.indentComment(commentString(comment),indent);lines2.push(ic.trimStart())}}
exports2.stringifyCollection=stringifyCollection}});var require_YAMLMap=__commonJS({"node_modules/yaml/dist/nodes/YAMLMap.js"(exports2){"use strict";var stringifyCollection=require_stringifyCollection(),addPairToJSMap=require_addPairToJSMap(),
Collection=require_Collection(),identity=require_identity(),Pair=require_Pair(),Scalar3=require_Scalar();function findPair(items,key){let k=identity.isScalar(key)?
key.value:key;for(let it of items)if(identity.isPair(it)&&(it.key===key||it.key===k||identity.isScalar(it.key)&&it.key.value===k))return it}var YAMLMap=class extends Collection.
Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(schema2){super(identity.MAP,schema2),this.items=[]}static from(schema2,obj,ctx){let{keepUndefined,
replacer}=ctx,map=new this(schema2),add=(key,value)=>{if(typeof replacer=="function")value=replacer.call(obj,key,value);else if(Array.isArray(replacer)&&!replacer.
includes(key))return;(value!==void 0||keepUndefined)&&map.items.push(Pair.createPair(key,value,ctx))};if(obj instanceof Map)for(let[key,value]of obj)add(key,value);else if(obj&&
typeof obj=="object")for(let key of Object.keys(obj))add(key,obj[key]);return typeof schema2.sortMapEntries=="function"&&map.items.sort(schema2.sortMapEntries),
map}add(pair,overwrite){let _pair;identity.isPair(pair)?_pair=pair:!pair||typeof pair!="object"||!("key"in pair)?_pair=new Pair.Pair(pair,pair?.value):_pair=new Pair.
Pair(pair.key,pair.value);let prev=findPair(this.items,_pair.key),sortEntries=this.schema?.sortMapEntries;if(prev){if(!overwrite)throw new Error(`Key ${_pair.key}\
 already set`);identity.isScalar(prev.value)&&Scalar3.isScalarValue(_pair.value)?prev.value.value=_pair.value:prev.value=_pair.value}else if(sortEntries){let i=this.
items.findIndex(item2=>sortEntries(_pair,item2)<0);i===-1?this.items.push(_pair):this.items.splice(i,0,_pair)}else this.items.push(_pair)}delete(key){let it=findPair(
this.items,key);return it?this.items.splice(this.items.indexOf(it),1).length>0:!1}get(key,keepScalar){let node=findPair(this.items,key)?.value;return(!keepScalar&&
identity.isScalar(node)?node.value:node)??void 0}has(key){return!!findPair(this.items,key)}set(key,value){this.add(new Pair.Pair(key,value),!0)}toJSON(_,ctx,Type){
let map=Type?new Type:ctx?.mapAsMap?new Map:{};ctx?.onCreate&&ctx.onCreate(map);for(let item2 of this.items)addPairToJSMap.addPairToJSMap(ctx,map,item2);return map}toString(ctx,onComment,onChompKeep){
if(!ctx)return JSON.stringify(this);for(let item2 of this.items)if(!identity.isPair(item2))throw new Error(`Map items must all be pairs; found ${JSON.stringify(
item2)} instead`);return!ctx.allNullValues&&this.hasAllNullValues(!1)&&(ctx=Object.assign({},ctx,{allNullValues:!0})),stringifyCollection.stringifyCollection(this,
ctx,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:ctx.indent||"",onChompKeep,onComment})}};exports2.YAMLMap=YAMLMap;exports2.findPair=findPair}});var require_map=__commonJS({"node_modules/yaml/dist/schema/common/map.js"(exports2){"use strict";var identity=require_identity(),YAMLMap=require_YAMLMap(),map={
collection:"map",default:!0,nodeClass:YAMLMap.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(map2,onError){return identity.isMap(map2)||onError("Expected a mapping\
 for this tag"),map2},createNode:(schema2,obj,ctx)=>YAMLMap.YAMLMap.from(schema2,obj,ctx)};exports2.map=map}});var require_YAMLSeq=__commonJS({"node_modules/yaml/dist/nodes/YAMLSeq.js"(exports2){"use strict";var createNode=require_createNode(),stringifyCollection=require_stringifyCollection(),
Collection=require_Collection(),identity=require_identity(),Scalar3=require_Scalar(),toJS=require_toJS(),YAMLSeq=class extends Collection.Collection{static get tagName(){
return"tag:yaml.org,2002:seq"}constructor(schema2){super(identity.SEQ,schema2),this.items=[]}add(value){this.items.push(value)}delete(key){let idx=asItemIndex(key);
return typeof idx!="number"?!1:this.items.splice(idx,1).length>0}get(key,keepScalar){let idx=asItemIndex(key);if(typeof idx!="number")return;let it=this.items[idx];
return!keepScalar&&identity.isScalar(it)?it.value:it}has(key){let idx=asItemIndex(key);return typeof idx=="number"&&idx<this.items.length}set(key,value){let idx=asItemIndex(
key);if(typeof idx!="number")throw new Error(`Expected a valid index, not ${key}.`);let prev=this.items[idx];identity.isScalar(prev)&&Scalar3.isScalarValue(value)?
prev.value=value:this.items[idx]=value}toJSON(_,ctx){let seq=[];ctx?.onCreate&&ctx.onCreate(seq);let i=0;for(let item2 of this.items)seq.push(toJS.toJS(item2,String(
i++),ctx));return seq}toString(ctx,onComment,onChompKeep){return ctx?stringifyCollection.stringifyCollection(this,ctx,{blockItemPrefix:"- ",flowChars:{start:"[",
end:"]"},itemIndent:(ctx.indent||"")+"  ",onChompKeep,onComment}):JSON.stringify(this)}static from(schema2,obj,ctx){let{replacer}=ctx,seq=new this(schema2);if(obj&&
Symbol.iterator in Object(obj)){let i=0;for(let it of obj){if(typeof replacer=="function"){let key=obj instanceof Set?it:String(i++);it=replacer.call(obj,key,it)}
seq.items.push(createNode.createNode(it,void 0,ctx))}}return seq}};function asItemIndex(key){let idx=identity.isScalar(key)?key.value:key;return idx&&typeof idx==
"string"&&(idx=Number(idx)),typeof idx=="number"&&Number.isInteger(idx)&&idx>=0?idx:null}exports2.YAMLSeq=YAMLSeq}});var require_seq=__commonJS({"node_modules/yaml/dist/schema/common/seq.js"(exports2){"use strict";var identity=require_identity(),YAMLSeq=require_YAMLSeq(),seq={
collection:"seq",default:!0,nodeClass:YAMLSeq.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(seq2,onError){return identity.isSeq(seq2)||onError("Expected a sequenc\
e for this tag"),seq2},createNode:(schema2,obj,ctx)=>YAMLSeq.YAMLSeq.from(schema2,obj,ctx)};exports2.seq=seq}});var require_string=__commonJS({"node_modules/yaml/dist/schema/common/string.js"(exports2){"use strict";var stringifyString=require_stringifyString(),string={identify:value=>typeof value==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify(item2,ctx,onComment,onChompKeep){return ctx=Object.assign({actualString:!0},ctx),stringifyString.
stringifyString(item2,ctx,onComment,onChompKeep)}};exports2.string=string}});var require_null=__commonJS({"node_modules/yaml/dist/schema/common/null.js"(exports2){"use strict";var Scalar3=require_Scalar(),nullTag={identify:value=>value==
null,createNode:()=>new Scalar3.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar3.Scalar(null),stringify:({
source},ctx)=>typeof source=="string"&&nullTag.test.test(source)?source:ctx.options.nullStr};exports2.nullTag=nullTag}});var require_bool=__commonJS({"node_modules/yaml/dist/schema/core/bool.js"(exports2){"use strict";var Scalar3=require_Scalar(),boolTag={identify:value=>typeof value==
"boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:str=>new Scalar3.Scalar(str[0]==="t"||str[0]==="T"),stringify({
source,value},ctx){if(source&&boolTag.test.test(source)){let sv=source[0]==="t"||source[0]==="T";if(value===sv)return source}return value?ctx.options.trueStr:ctx.
options.falseStr}};exports2.boolTag=boolTag}});var require_stringifyNumber=__commonJS({"node_modules/yaml/dist/stringify/stringifyNumber.js"(exports2){"use strict";function stringifyNumber({format,minFractionDigits,
tag,value}){if(typeof value=="bigint")return String(value);let num=typeof value=="number"?value:Number(value);if(!isFinite(num))return isNaN(num)?".nan":num<0?"\
-.inf":".inf";let n=Object.is(value,-0)?"-0":JSON.stringify(value);if(!format&&minFractionDigits&&(!tag||tag==="tag:yaml.org,2002:float")&&/^-?\d/.test(n)&&!n.includes(
"e")){let i=n.indexOf(".");i<0&&(i=n.length,n+=".");let d=minFractionDigits-(n.length-i-1);for(;d-- >0;)n+="0"}return n}exports2.stringifyNumber=stringifyNumber}});var require_float=__commonJS({"node_modules/yaml/dist/schema/core/float.js"(exports2){"use strict";var Scalar3=require_Scalar(),stringifyNumber=require_stringifyNumber(),
floatNaN={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.
slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str),stringify(node){
let num=Number(node.value);return isFinite(num)?num.toExponential():stringifyNumber.stringifyNumber(node)}},float={identify:value=>typeof value=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(str){let node=new Scalar3.Scalar(parseFloat(str)),dot=str.indexOf(".");return dot!==
-1&&str[str.length-1]==="0"&&(node.minFractionDigits=str.length-dot-1),node},stringify:stringifyNumber.stringifyNumber};exports2.float=float;exports2.floatExp=floatExp;
exports2.floatNaN=floatNaN}});var require_int=__commonJS({"node_modules/yaml/dist/schema/core/int.js"(exports2){"use strict";var stringifyNumber=require_stringifyNumber(),intIdentify=value=>typeof value==
"bigint"||Number.isInteger(value),intResolve=(str,offset,radix,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str.substring(offset),radix);function intStringify(node,radix,prefix){
let{value}=node;return intIdentify(value)&&value>=0?prefix+value.toString(radix):stringifyNumber.stringifyNumber(node)}var intOct={identify:value=>intIdentify(value)&&
value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,8,opt),stringify:node=>intStringify(
node,8,"0o")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber.
stringifyNumber},intHex={identify:value=>intIdentify(value)&&value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(str,_onError,opt)=>intResolve(
str,2,16,opt),stringify:node=>intStringify(node,16,"0x")};exports2.int=int;exports2.intHex=intHex;exports2.intOct=intOct}});var require_schema=__commonJS({"node_modules/yaml/dist/schema/core/schema.js"(exports2){"use strict";var map=require_map(),_null=require_null(),seq=require_seq(),
string=require_string(),bool=require_bool(),float=require_float(),int=require_int(),schema2=[map.map,seq.seq,string.string,_null.nullTag,bool.boolTag,int.intOct,
int.int,int.intHex,float.floatNaN,float.floatExp,float.float];exports2.schema=schema2}});var require_schema2=__commonJS({"node_modules/yaml/dist/schema/json/schema.js"(exports2){"use strict";var Scalar3=require_Scalar(),map=require_map(),seq=require_seq();
function intIdentify(value){return typeof value=="bigint"||Number.isInteger(value)}var stringifyJSON=({value})=>JSON.stringify(value),jsonScalars=[{identify:value=>typeof value==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify:stringifyJSON},{identify:value=>value==null,createNode:()=>new Scalar3.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:value=>typeof value=="boolean",default:!0,tag:"tag:yaml.org,2002:\
bool",test:/^true$|^false$/,resolve:str=>str==="true",stringify:stringifyJSON},{identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,
resolve:(str,_onError,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str,10),stringify:({value})=>intIdentify(value)?value.toString():JSON.stringify(value)},{
identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:str=>parseFloat(
str),stringify:stringifyJSON}],jsonError={default:!0,tag:"",test:/^/,resolve(str,onError){return onError(`Unresolved plain scalar ${JSON.stringify(str)}`),str}},
schema2=[map.map,seq.seq].concat(jsonScalars,jsonError);exports2.schema=schema2}});var require_binary=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports2){"use strict";var node_buffer=require("buffer"),Scalar3=require_Scalar(),
stringifyString=require_stringifyString(),binary={identify:value=>value instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(src,onError){if(typeof node_buffer.
Buffer=="function")return node_buffer.Buffer.from(src,"base64");if(typeof atob=="function"){let str=atob(src.replace(/[\n\r]/g,"")),buffer=new Uint8Array(str.length);
for(let i=0;i<str.length;++i)buffer[i]=str.charCodeAt(i);return buffer}else return onError("This environment does not support reading binary tags; either Buffer\
 or atob is required"),src},stringify({comment,type,value},ctx,onComment,onChompKeep){if(!value)return"";let buf=value,str;if(typeof node_buffer.Buffer=="functi\
on")str=buf instanceof node_buffer.Buffer?buf.toString("base64"):node_buffer.Buffer.from(buf.buffer).toString("base64");else if(typeof btoa=="function"){let s="";
for(let i=0;i<buf.length;++i)s+=String.fromCharCode(buf[i]);str=btoa(s)}else throw new Error("This environment does not support writing binary tags; either Buff\
er or btoa is required");if(type??(type=Scalar3.Scalar.BLOCK_LITERAL),type!==Scalar3.Scalar.QUOTE_DOUBLE){let lineWidth=Math.max(ctx.options.lineWidth-ctx.indent.
length,ctx.options.minContentWidth),n=Math.ceil(str.length/lineWidth),lines2=new Array(n);for(let i=0,o=0;i<n;++i,o+=lineWidth)lines2[i]=str.substr(o,lineWidth);
str=lines2.join(type===Scalar3.Scalar.BLOCK_LITERAL?`
`:" ")}return stringifyString.stringifyString({comment,type,value:str},ctx,onComment,onChompKeep)}};exports2.binary=binary}});var require_pairs=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports2){"use strict";var identity=require_identity(),Pair=require_Pair(),Scalar3=require_Scalar(),
YAMLSeq=require_YAMLSeq();function resolvePairs(seq,onError){if(identity.isSeq(seq))for(let i=0;i<seq.items.length;++i){let item2=seq.items[i];if(!identity.isPair(
item2)){if(identity.isMap(item2)){item2.items.length>1&&onError("Each pair must have its own sequence indicator");let pair=item2.items[0]||new Pair.Pair(new Scalar3.
Scalar(null));if(item2.commentBefore&&(pair.key.commentBefore=pair.key.commentBefore?`${item2.commentBefore}
${pair.key.commentBefore}`:item2.commentBefore),item2.comment){let cn=pair.value??pair.key;cn.comment=cn.comment?`${item2.comment}
${cn.comment}`:item2.comment}item2=pair}seq.items[i]=identity.isPair(item2)?item2:new Pair.Pair(item2)}}else onError("Expected a sequence for this tag");return seq}
function createPairs(schema2,iterable,ctx){let{replacer}=ctx,pairs2=new YAMLSeq.YAMLSeq(schema2);pairs2.tag="tag:yaml.org,2002:pairs";let i=0;if(iterable&&Symbol.
iterator in Object(iterable))for(let it of iterable){typeof replacer=="function"&&(it=replacer.call(iterable,String(i++),it));let key,value;if(Array.isArray(it))
if(it.length===2)key=it[0],value=it[1];else throw new TypeError(`Expected [key, value] tuple: ${it}`);else if(it&&it instanceof Object){let keys=Object.keys(it);
if(keys.length===1)key=keys[0],value=it[key];else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`)}else key=it;pairs2.items.push(Pair.
createPair(key,value,ctx))}return pairs2}var pairs={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};exports2.
createPairs=createPairs;exports2.pairs=pairs;exports2.resolvePairs=resolvePairs}});var require_omap=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports2){"use strict";var identity=require_identity(),toJS=require_toJS(),YAMLMap=require_YAMLMap(),
YAMLSeq=require_YAMLSeq(),pairs=require_pairs(),YAMLOMap=class _YAMLOMap extends YAMLSeq.YAMLSeq{constructor(){super(),this.add=YAMLMap.YAMLMap.prototype.add.bind(
this),this.delete=YAMLMap.YAMLMap.prototype.delete.bind(this),this.get=YAMLMap.YAMLMap.prototype.get.bind(this),this.has=YAMLMap.YAMLMap.prototype.has.bind(this),
this.set=YAMLMap.YAMLMap.prototype.set.bind(this),this.tag=_YAMLOMap.tag}toJSON(_,ctx){if(!ctx)return super.toJSON(_);let map=new Map;ctx?.onCreate&&ctx.onCreate(
map);for(let pair of this.items){let key,value;if(identity.isPair(pair)?(key=toJS.toJS(pair.key,"",ctx),value=toJS.toJS(pair.value,key,ctx)):key=toJS.toJS(pair,
"",ctx),map.has(key))throw new Error("Ordered maps must not include duplicate keys");map.set(key,value)}return map}static from(schema2,iterable,ctx){let pairs$1=pairs.
createPairs(schema2,iterable,ctx),omap2=new this;return omap2.items=pairs$1.items,omap2}};YAMLOMap.tag="tag:yaml.org,2002:omap";var omap={collection:"seq",identify:value=>value instanceof
Map,nodeClass:YAMLOMap,default:!1,tag:"tag:yaml.org,2002:omap",resolve(seq,onError){let pairs$1=pairs.resolvePairs(seq,onError),seenKeys=[];for(let{key}of pairs$1.
items)identity.isScalar(key)&&(seenKeys.includes(key.value)?onError(`Ordered maps must not include duplicate keys: ${key.value}`):seenKeys.push(key.value));return Object.
assign(new YAMLOMap,pairs$1)},createNode:(schema2,iterable,ctx)=>YAMLOMap.from(schema2,iterable,ctx)};exports2.YAMLOMap=YAMLOMap;exports2.omap=omap}});var require_bool2=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports2){"use strict";var Scalar3=require_Scalar();function boolStringify({value,
source},ctx){return source&&(value?trueTag:falseTag).test.test(source)?source:value?ctx.options.trueStr:ctx.options.falseStr}var trueTag={identify:value=>value===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar3.Scalar(!0),stringify:boolStringify},falseTag={
identify:value=>value===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar3.Scalar(!1),stringify:boolStringify};
exports2.falseTag=falseTag;exports2.trueTag=trueTag}});var require_float2=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports2){"use strict";var Scalar3=require_Scalar(),stringifyNumber=require_stringifyNumber(),
floatNaN={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.
slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str.replace(
/_/g,"")),stringify(node){let num=Number(node.value);return isFinite(num)?num.toExponential():stringifyNumber.stringifyNumber(node)}},float={identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(str){let node=new Scalar3.Scalar(parseFloat(str.replace(/_/g,
""))),dot=str.indexOf(".");if(dot!==-1){let f=str.substring(dot+1).replace(/_/g,"");f[f.length-1]==="0"&&(node.minFractionDigits=f.length)}return node},stringify:stringifyNumber.
stringifyNumber};exports2.float=float;exports2.floatExp=floatExp;exports2.floatNaN=floatNaN}});var require_int2=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports2){"use strict";var stringifyNumber=require_stringifyNumber(),intIdentify=value=>typeof value==
"bigint"||Number.isInteger(value);function intResolve(str,offset,radix,{intAsBigInt}){let sign=str[0];if((sign==="-"||sign==="+")&&(offset+=1),str=str.substring(
offset).replace(/_/g,""),intAsBigInt){switch(radix){case 2:str=`0b${str}`;break;case 8:str=`0o${str}`;break;case 16:str=`0x${str}`;break}let n2=BigInt(str);return sign===
"-"?BigInt(-1)*n2:n2}let n=parseInt(str,radix);return sign==="-"?-1*n:n}function intStringify(node,radix,prefix){let{value}=node;if(intIdentify(value)){let str=value.
toString(radix);return value<0?"-"+prefix+str.substr(1):prefix+str}return stringifyNumber.stringifyNumber(node)}var intBin={identify:intIdentify,default:!0,tag:"\
tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,2,opt),stringify:node=>intStringify(node,2,"0b")},intOct={
identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(str,_onError,opt)=>intResolve(str,1,8,opt),stringify:node=>intStringify(
node,8,"0")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber.
stringifyNumber},intHex={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(str,_onError,opt)=>intResolve(
str,2,16,opt),stringify:node=>intStringify(node,16,"0x")};exports2.int=int;exports2.intBin=intBin;exports2.intHex=intHex;exports2.intOct=intOct}});var require_set=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports2){"use strict";var identity=require_identity(),Pair=require_Pair(),YAMLMap=require_YAMLMap(),
YAMLSet=class _YAMLSet extends YAMLMap.YAMLMap{constructor(schema2){super(schema2),this.tag=_YAMLSet.tag}add(key){let pair;identity.isPair(key)?pair=key:key&&typeof key==
"object"&&"key"in key&&"value"in key&&key.value===null?pair=new Pair.Pair(key.key,null):pair=new Pair.Pair(key,null),YAMLMap.findPair(this.items,pair.key)||this.
items.push(pair)}get(key,keepPair){let pair=YAMLMap.findPair(this.items,key);return!keepPair&&identity.isPair(pair)?identity.isScalar(pair.key)?pair.key.value:pair.
key:pair}set(key,value){if(typeof value!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);let prev=YAMLMap.
findPair(this.items,key);prev&&!value?this.items.splice(this.items.indexOf(prev),1):!prev&&value&&this.items.push(new Pair.Pair(key))}toJSON(_,ctx){return super.
toJSON(_,ctx,Set)}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},ctx,
{allNullValues:!0}),onComment,onChompKeep);throw new Error("Set items must all have null values")}static from(schema2,iterable,ctx){let{replacer}=ctx,set2=new this(
schema2);if(iterable&&Symbol.iterator in Object(iterable))for(let value of iterable)typeof replacer=="function"&&(value=replacer.call(iterable,value,value)),set2.
items.push(Pair.createPair(value,null,ctx));return set2}};YAMLSet.tag="tag:yaml.org,2002:set";var set={collection:"map",identify:value=>value instanceof Set,nodeClass:YAMLSet,
default:!1,tag:"tag:yaml.org,2002:set",createNode:(schema2,iterable,ctx)=>YAMLSet.from(schema2,iterable,ctx),resolve(map,onError){if(identity.isMap(map)){if(map.
hasAllNullValues(!0))return Object.assign(new YAMLSet,map);onError("Set items must all have null values")}else onError("Expected a mapping for this tag");return map}};
exports2.YAMLSet=YAMLSet;exports2.set=set}});var require_timestamp=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports2){"use strict";var stringifyNumber=require_stringifyNumber();function parseSexagesimal(str,asBigInt){
let sign=str[0],parts=sign==="-"||sign==="+"?str.substring(1):str,num=n=>asBigInt?BigInt(n):Number(n),res=parts.replace(/_/g,"").split(":").reduce((res2,p)=>res2*
num(60)+num(p),num(0));return sign==="-"?num(-1)*res:res}function stringifySexagesimal(node){let{value}=node,num=n=>n;if(typeof value=="bigint")num=n=>BigInt(n);else if(isNaN(
value)||!isFinite(value))return stringifyNumber.stringifyNumber(node);let sign="";value<0&&(sign="-",value*=num(-1));let _60=num(60),parts=[value%_60];return value<
60?parts.unshift(0):(value=(value-parts[0])/_60,parts.unshift(value%_60),value>=60&&(value=(value-parts[0])/_60,parts.unshift(value))),sign+parts.map(n=>String(
n).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var intTime={identify:value=>typeof value=="bigint"||Number.isInteger(value),default:!0,tag:"tag:yaml.org\
,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(str,_onError,{intAsBigInt})=>parseSexagesimal(str,intAsBigInt),stringify:stringifySexagesimal},
floatTime={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:str=>parseSexagesimal(
str,!1),stringify:stringifySexagesimal},timestamp={identify:value=>value instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-(\
[0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(str){let match=str.
match(timestamp.test);if(!match)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,year,month,day2,hour,minute,second]=match.map(Number),
millisec=match[7]?Number((match[7]+"00").substr(1,3)):0,date=Date.UTC(year,month-1,day2,hour||0,minute||0,second||0,millisec),tz=match[8];if(tz&&tz!=="Z"){let d=parseSexagesimal(
tz,!1);Math.abs(d)<30&&(d*=60),date-=6e4*d}return new Date(date)},stringify:({value})=>value?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};exports2.floatTime=
floatTime;exports2.intTime=intTime;exports2.timestamp=timestamp}});var require_schema3=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports2){"use strict";var map=require_map(),_null=require_null(),seq=require_seq(),
string=require_string(),binary=require_binary(),bool=require_bool2(),float=require_float2(),int=require_int2(),merge2=require_merge(),omap=require_omap(),pairs=require_pairs(),
set=require_set(),timestamp=require_timestamp(),schema2=[map.map,seq.seq,string.string,_null.nullTag,bool.trueTag,bool.falseTag,int.intBin,int.intOct,int.int,int.
intHex,float.floatNaN,float.floatExp,float.float,binary.binary,merge2.merge,omap.omap,pairs.pairs,set.set,timestamp.intTime,timestamp.floatTime,timestamp.timestamp];
exports2.schema=schema2}});var require_tags=__commonJS({"node_modules/yaml/dist/schema/tags.js"(exports2){"use strict";var map=require_map(),_null=require_null(),seq=require_seq(),string=require_string(),
bool=require_bool(),float=require_float(),int=require_int(),schema2=require_schema(),schema$1=require_schema2(),binary=require_binary(),merge2=require_merge(),omap=require_omap(),
pairs=require_pairs(),schema$2=require_schema3(),set=require_set(),timestamp=require_timestamp(),schemas=new Map([["core",schema2.schema],["failsafe",[map.map,seq.
seq,string.string]],["json",schema$1.schema],["yaml11",schema$2.schema],["yaml-1.1",schema$2.schema]]),tagsByName={binary:binary.binary,bool:bool.boolTag,float:float.
float,floatExp:float.floatExp,floatNaN:float.floatNaN,floatTime:timestamp.floatTime,int:int.int,intHex:int.intHex,intOct:int.intOct,intTime:timestamp.intTime,map:map.
map,merge:merge2.merge,null:_null.nullTag,omap:omap.omap,pairs:pairs.pairs,seq:seq.seq,set:set.set,timestamp:timestamp.timestamp},coreKnownTags={"tag:yaml.org,2\
002:binary":binary.binary,"tag:yaml.org,2002:merge":merge2.merge,"tag:yaml.org,2002:omap":omap.omap,"tag:yaml.org,2002:pairs":pairs.pairs,"tag:yaml.org,2002:set":set.
set,"tag:yaml.org,2002:timestamp":timestamp.timestamp};function getTags(customTags,schemaName,addMergeTag){let schemaTags=schemas.get(schemaName);if(schemaTags&&
!customTags)return addMergeTag&&!schemaTags.includes(merge2.merge)?schemaTags.concat(merge2.merge):schemaTags.slice();let tags=schemaTags;if(!tags)if(Array.isArray(
customTags))tags=[];else{let keys=Array.from(schemas.keys()).filter(key=>key!=="yaml11").map(key=>JSON.stringify(key)).join(", ");throw new Error(`Unknown schem\
a "${schemaName}"; use one of ${keys} or define customTags array`)}if(Array.isArray(customTags))for(let tag of customTags)tags=tags.concat(tag);else typeof customTags==
"function"&&(tags=customTags(tags.slice()));return addMergeTag&&(tags=tags.concat(merge2.merge)),tags.reduce((tags2,tag)=>{let tagObj=typeof tag=="string"?tagsByName[tag]:
tag;if(!tagObj){let tagName=JSON.stringify(tag),keys=Object.keys(tagsByName).map(key=>JSON.stringify(key)).join(", ");throw new Error(`Unknown custom tag ${tagName}\
; use one of ${keys}`)}return tags2.includes(tagObj)||tags2.push(tagObj),tags2},[])}exports2.coreKnownTags=coreKnownTags;exports2.getTags=getTags}});var require_Schema=__commonJS({"node_modules/yaml/dist/schema/Schema.js"(exports2){"use strict";var identity=require_identity(),map=require_map(),seq=require_seq(),
string=require_string(),tags=require_tags(),sortMapEntriesByKey=(a,b)=>a.key<b.key?-1:a.key>b.key?1:0,Schema=class _Schema{constructor({compat,customTags,merge:merge2,
resolveKnownTags,schema:schema2,sortMapEntries,toStringDefaults}){this.compat=Array.isArray(compat)?tags.getTags(compat,"compat"):compat?tags.getTags(null,compat):
null,this.name=typeof schema2=="string"&&schema2||"core",this.knownTags=resolveKnownTags?tags.coreKnownTags:{},this.tags=tags.getTags(customTags,this.name,merge2),
this.toStringOptions=toStringDefaults??null,Object.defineProperty(this,identity.MAP,{value:map.map}),Object.defineProperty(this,identity.SCALAR,{value:string.string}),
Object.defineProperty(this,identity.SEQ,{value:seq.seq}),this.sortMapEntries=typeof sortMapEntries=="function"?sortMapEntries:sortMapEntries===!0?sortMapEntriesByKey:
null}clone(){let copy=Object.create(_Schema.prototype,Object.getOwnPropertyDescriptors(this));return copy.tags=this.tags.slice(),copy}};exports2.Schema=Schema}});var require_stringifyDocument=__commonJS({"node_modules/yaml/dist/stringify/stringifyDocument.js"(exports2){"use strict";var identity=require_identity(),stringify=require_stringify(),
stringifyComment=require_stringifyComment();function stringifyDocument(doc,options){let lines2=[],hasDirectives=options.directives===!0;if(options.directives!==
!1&&doc.directives){let dir=doc.directives.toString(doc);dir?(lines2.push(dir),hasDirectives=!0):doc.directives.docStart&&(hasDirectives=!0)}hasDirectives&&lines2.
push("---");let ctx=stringify.createStringifyContext(doc,options),{commentString}=ctx.options;if(doc.commentBefore){lines2.length!==1&&lines2.unshift("");let cs=commentString(
doc.commentBefore);lines2.unshift(stringifyComment.indentComment(cs,""))}let chompKeep=!1,contentComment=null;if(doc.contents){if(identity.isNode(doc.contents)){
if(doc.contents.spaceBefore&&hasDirectives&&lines2.push(""),doc.contents.commentBefore){let cs=commentString(doc.contents.commentBefore);lines2.push(stringifyComment.
indentComment(cs,""))}ctx.forceBlockIndent=!!doc.comment,contentComment=doc.contents.comment}let onChompKeep=contentComment?void 0:()=>chompKeep=!0,body=stringify.
stringify(doc.contents,ctx,()=>contentComment=null,onChompKeep);contentComment&&(body+=stringifyComment.lineComment(body,"",commentString(contentComment))),(body[0]===
"|"||body[0]===">")&&lines2[lines2.length-1]==="---"?lines2[lines2.length-1]=`--- ${body}`:lines2.push(body)}else lines2.push(stringify.stringify(doc.contents,ctx));
if(doc.directives?.docEnd)if(doc.comment){let cs=commentString(doc.comment);cs.includes(`
`)?(lines2.push("..."),lines2.push(stringifyComment.indentComment(cs,""))):lines2.push(`... ${cs}`)}else lines2.push("...");else{let dc=doc.comment;dc&&chompKeep&&
(dc=dc.replace(/^\n+/,"")),dc&&((!chompKeep||contentComment)&&lines2[lines2.length-1]!==""&&lines2.push(""),lines2.push(stringifyComment.indentComment(commentString(
dc),"")))}return lines2.join(`
`)+`
`}exports2.stringifyDocument=stringifyDocument}});var require_Document=__commonJS({"node_modules/yaml/dist/doc/Document.js"(exports2){"use strict";var Alias=require_Alias(),Collection=require_Collection(),identity=require_identity(),
Pair=require_Pair(),toJS=require_toJS(),Schema=require_Schema(),stringifyDocument=require_stringifyDocument(),anchors2=require_anchors(),applyReviver=require_applyReviver(),
createNode=require_createNode(),directives=require_directives(),Document=class _Document{constructor(value,replacer,options){this.commentBefore=null,this.comment=
null,this.errors=[],this.warnings=[],Object.defineProperty(this,identity.NODE_TYPE,{value:identity.DOC});let _replacer=null;typeof replacer=="function"||Array.isArray(
replacer)?_replacer=replacer:options===void 0&&replacer&&(options=replacer,replacer=void 0);let opt=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"\
warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},options);this.options=opt;let{version}=opt;options?._directives?(this.directives=options.
_directives.atDocument(),this.directives.yaml.explicit&&(version=this.directives.yaml.version)):this.directives=new directives.Directives({version}),this.setSchema(
version,options),this.contents=value===void 0?null:this.createNode(value,_replacer,options)}clone(){let copy=Object.create(_Document.prototype,{[identity.NODE_TYPE]:{
value:identity.DOC}});return copy.commentBefore=this.commentBefore,copy.comment=this.comment,copy.errors=this.errors.slice(),copy.warnings=this.warnings.slice(),
copy.options=Object.assign({},this.options),this.directives&&(copy.directives=this.directives.clone()),copy.schema=this.schema.clone(),copy.contents=identity.isNode(
this.contents)?this.contents.clone(copy.schema):this.contents,this.range&&(copy.range=this.range.slice()),copy}add(value){assertCollection(this.contents)&&this.
contents.add(value)}addIn(path16,value){assertCollection(this.contents)&&this.contents.addIn(path16,value)}createAlias(node,name){if(!node.anchor){let prev=anchors2.
anchorNames(this);node.anchor=!name||prev.has(name)?anchors2.findNewAnchor(name||"a",prev):name}return new Alias.Alias(node.anchor)}createNode(value,replacer,options){
let _replacer;if(typeof replacer=="function")value=replacer.call({"":value},"",value),_replacer=replacer;else if(Array.isArray(replacer)){let keyToStr=v=>typeof v==
"number"||v instanceof String||v instanceof Number,asStr=replacer.filter(keyToStr).map(String);asStr.length>0&&(replacer=replacer.concat(asStr)),_replacer=replacer}else
options===void 0&&replacer&&(options=replacer,replacer=void 0);let{aliasDuplicateObjects,anchorPrefix,flow,keepUndefined,onTagObj,tag}=options??{},{onAnchor,setAnchors,
sourceObjects}=anchors2.createNodeAnchors(this,anchorPrefix||"a"),ctx={aliasDuplicateObjects:aliasDuplicateObjects??!0,keepUndefined:keepUndefined??!1,onAnchor,
onTagObj,replacer:_replacer,schema:this.schema,sourceObjects},node=createNode.createNode(value,tag,ctx);return flow&&identity.isCollection(node)&&(node.flow=!0),
setAnchors(),node}createPair(key,value,options={}){let k=this.createNode(key,null,options),v=this.createNode(value,null,options);return new Pair.Pair(k,v)}delete(key){
return assertCollection(this.contents)?this.contents.delete(key):!1}deleteIn(path16){return Collection.isEmptyPath(path16)?this.contents==null?!1:(this.contents=
null,!0):assertCollection(this.contents)?this.contents.deleteIn(path16):!1}get(key,keepScalar){return identity.isCollection(this.contents)?this.contents.get(key,
keepScalar):void 0}getIn(path16,keepScalar){return Collection.isEmptyPath(path16)?!keepScalar&&identity.isScalar(this.contents)?this.contents.value:this.contents:
identity.isCollection(this.contents)?this.contents.getIn(path16,keepScalar):void 0}has(key){return identity.isCollection(this.contents)?this.contents.has(key):!1}hasIn(path16){
return Collection.isEmptyPath(path16)?this.contents!==void 0:identity.isCollection(this.contents)?this.contents.hasIn(path16):!1}set(key,value){this.contents==null?
this.contents=Collection.collectionFromPath(this.schema,[key],value):assertCollection(this.contents)&&this.contents.set(key,value)}setIn(path16,value){Collection.
isEmptyPath(path16)?this.contents=value:this.contents==null?this.contents=Collection.collectionFromPath(this.schema,Array.from(path16),value):assertCollection(this.
contents)&&this.contents.setIn(path16,value)}setSchema(version,options={}){typeof version=="number"&&(version=String(version));let opt;switch(version){case"1.1":
this.directives?this.directives.yaml.version="1.1":this.directives=new directives.Directives({version:"1.1"}),opt={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"\
1.2":case"next":this.directives?this.directives.yaml.version=version:this.directives=new directives.Directives({version}),opt={resolveKnownTags:!0,schema:"core"};
break;case null:this.directives&&delete this.directives,opt=null;break;default:{let sv=JSON.stringify(version);throw new Error(`Expected '1.1', '1.2' or null as\
 first argument, but found: ${sv}`)}}if(options.schema instanceof Object)this.schema=options.schema;else if(opt)this.schema=new Schema.Schema(Object.assign(opt,
options));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:json2,jsonArg,mapAsMap,maxAliasCount,onAnchor,reviver}={}){
let ctx={anchors:new Map,doc:this,keep:!json2,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount=="number"?maxAliasCount:100},res=toJS.toJS(
this.contents,jsonArg??"",ctx);if(typeof onAnchor=="function")for(let{count:count2,res:res2}of ctx.anchors.values())onAnchor(res2,count2);return typeof reviver==
"function"?applyReviver.applyReviver(reviver,{"":res},"",res):res}toJSON(jsonArg,onAnchor){return this.toJS({json:!0,jsonArg,mapAsMap:!1,onAnchor})}toString(options={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in options&&(!Number.isInteger(options.indent)||Number(options.
indent)<=0)){let s=JSON.stringify(options.indent);throw new Error(`"indent" option must be a positive integer, not ${s}`)}return stringifyDocument.stringifyDocument(
this,options)}};function assertCollection(contents){if(identity.isCollection(contents))return!0;throw new Error("Expected a YAML collection as document contents")}
exports2.Document=Document}});var require_errors=__commonJS({"node_modules/yaml/dist/errors.js"(exports2){"use strict";var YAMLError=class extends Error{constructor(name,pos,code2,message){super(),
this.name=name,this.code=code2,this.message=message,this.pos=pos}},YAMLParseError=class extends YAMLError{constructor(pos,code2,message){super("YAMLParseError",
pos,code2,message)}},YAMLWarning=class extends YAMLError{constructor(pos,code2,message){super("YAMLWarning",pos,code2,message)}},prettifyError=(src,lc)=>error=>{
if(error.pos[0]===-1)return;error.linePos=error.pos.map(pos=>lc.linePos(pos));let{line,col}=error.linePos[0];error.message+=` at line ${line}, column ${col}`;let ci=col-
1,lineStr=src.substring(lc.lineStarts[line-1],lc.lineStarts[line]).replace(/[\n\r]+$/,"");if(ci>=60&&lineStr.length>80){let trimStart=Math.min(ci-39,lineStr.length-
79);lineStr="\u2026"+lineStr.substring(trimStart),ci-=trimStart-1}if(lineStr.length>80&&(lineStr=lineStr.substring(0,79)+"\u2026"),line>1&&/^ *$/.test(lineStr.substring(
0,ci))){let prev=src.substring(lc.lineStarts[line-2],lc.lineStarts[line-1]);prev.length>80&&(prev=prev.substring(0,79)+`\u2026
`),lineStr=prev+lineStr}if(/[^ ]/.test(lineStr)){let count2=1,end=error.linePos[1];end?.line===line&&end.col>col&&(count2=Math.max(1,Math.min(end.col-col,80-ci)));
let pointer=" ".repeat(ci)+"^".repeat(count2);error.message+=`:

${lineStr}
${pointer}
`}};exports2.YAMLError=YAMLError;exports2.YAMLParseError=YAMLParseError;exports2.YAMLWarning=YAMLWarning;exports2.prettifyError=prettifyError}});var require_resolve_props=__commonJS({"node_modules/yaml/dist/compose/resolve-props.js"(exports2){"use strict";function resolveProps(tokens,{flow,indicator,next,
offset,onError,parentIndent,startOnNewline}){let spaceBefore=!1,atNewline=startOnNewline,hasSpace=startOnNewline,comment="",commentSep="",hasNewline=!1,reqSpace=!1,
tab=null,anchor=null,tag=null,newlineAfterProp=null,comma=null,found2=null,start=null;for(let token of tokens)switch(reqSpace&&(token.type!=="space"&&token.type!==
"newline"&&token.type!=="comma"&&onError(token.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),reqSpace=!1),tab&&
(atNewline&&token.type!=="comment"&&token.type!=="newline"&&onError(tab,"TAB_AS_INDENT","Tabs are not allowed as indentation"),tab=null),token.type){case"space":
!flow&&(indicator!=="doc-start"||next?.type!=="flow-collection")&&token.source.includes("	")&&(tab=token),hasSpace=!0;break;case"comment":{hasSpace||onError(token,
"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let cb=token.source.substring(1)||" ";comment?comment+=commentSep+cb:comment=
cb,commentSep="",atNewline=!1;break}case"newline":atNewline?comment?comment+=token.source:(!found2||indicator!=="seq-item-ind")&&(spaceBefore=!0):commentSep+=token.
source,atNewline=!0,hasNewline=!0,(anchor||tag)&&(newlineAfterProp=token),hasSpace=!0;break;case"anchor":anchor&&onError(token,"MULTIPLE_ANCHORS","A node can ha\
ve at most one anchor"),token.source.endsWith(":")&&onError(token.offset+token.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),anchor=token,start??
(start=token.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break;case"tag":{tag&&onError(token,"MULTIPLE_TAGS","A node can have at most one tag"),tag=token,start??
(start=token.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break}case indicator:(anchor||tag)&&onError(token,"BAD_PROP_ORDER",`Anchors and tags must be after the\
 ${token.source} indicator`),found2&&onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.source} in ${flow??"collection"}`),found2=token,atNewline=indicator===
"seq-item-ind"||indicator==="explicit-key-ind",hasSpace=!1;break;case"comma":if(flow){comma&&onError(token,"UNEXPECTED_TOKEN",`Unexpected , in ${flow}`),comma=token,
atNewline=!1,hasSpace=!1;break}default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.type} token`),atNewline=!1,hasSpace=!1}let last=tokens[tokens.length-
1],end=last?last.offset+last.source.length:offset;return reqSpace&&next&&next.type!=="space"&&next.type!=="newline"&&next.type!=="comma"&&(next.type!=="scalar"||
next.source!=="")&&onError(next.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),tab&&(atNewline&&tab.indent<=parentIndent||
next?.type==="block-map"||next?.type==="block-seq")&&onError(tab,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma,found:found2,spaceBefore,comment,
hasNewline,anchor,tag,newlineAfterProp,end,start:start??end}}exports2.resolveProps=resolveProps}});var require_util_contains_newline=__commonJS({"node_modules/yaml/dist/compose/util-contains-newline.js"(exports2){"use strict";function containsNewline(key){if(!key)
return null;switch(key.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(key.source.includes(`
`))return!0;if(key.end){for(let st of key.end)if(st.type==="newline")return!0}return!1;case"flow-collection":for(let it of key.items){for(let st of it.start)if(st.
type==="newline")return!0;if(it.sep){for(let st of it.sep)if(st.type==="newline")return!0}if(containsNewline(it.key)||containsNewline(it.value))return!0}return!1;default:
return!0}}exports2.containsNewline=containsNewline}});var require_util_flow_indent_check=__commonJS({"node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports2){"use strict";var utilContainsNewline=require_util_contains_newline();
function flowIndentCheck(indent,fc,onError){if(fc?.type==="flow-collection"){let end=fc.end[0];end.indent===indent&&(end.source==="]"||end.source==="}")&&utilContainsNewline.
containsNewline(fc)&&onError(end,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}exports2.flowIndentCheck=flowIndentCheck}});var require_util_map_includes=__commonJS({"node_modules/yaml/dist/compose/util-map-includes.js"(exports2){"use strict";var identity=require_identity();function mapIncludes(ctx,items,search){
let{uniqueKeys}=ctx.options;if(uniqueKeys===!1)return!1;let isEqual=typeof uniqueKeys=="function"?uniqueKeys:(a,b)=>a===b||identity.isScalar(a)&&identity.isScalar(
b)&&a.value===b.value;return items.some(pair=>isEqual(pair.key,search))}exports2.mapIncludes=mapIncludes}});var require_resolve_block_map=__commonJS({"node_modules/yaml/dist/compose/resolve-block-map.js"(exports2){"use strict";var Pair=require_Pair(),YAMLMap=require_YAMLMap(),
resolveProps=require_resolve_props(),utilContainsNewline=require_util_contains_newline(),utilFlowIndentCheck=require_util_flow_indent_check(),utilMapIncludes=require_util_map_includes(),
startColMsg="All mapping items must start at the same column";function resolveBlockMap({composeNode,composeEmptyNode},ctx,bm,onError,tag){let NodeClass=tag?.nodeClass??
YAMLMap.YAMLMap,map=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1);let offset=bm.offset,commentEnd=null;for(let collItem of bm.items){let{start,key,sep,value}=collItem,
keyProps=resolveProps.resolveProps(start,{indicator:"explicit-key-ind",next:key??sep?.[0],offset,onError,parentIndent:bm.indent,startOnNewline:!0}),implicitKey=!keyProps.
found;if(implicitKey){if(key&&(key.type==="block-seq"?onError(offset,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in
key&&key.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg)),!keyProps.anchor&&!keyProps.tag&&!sep){commentEnd=keyProps.end,keyProps.comment&&(map.comment?
map.comment+=`
`+keyProps.comment:map.comment=keyProps.comment);continue}(keyProps.newlineAfterProp||utilContainsNewline.containsNewline(key))&&onError(key??start[start.length-
1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else keyProps.found?.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg);ctx.atKey=
!0;let keyStart=keyProps.end,keyNode=key?composeNode(ctx,key,keyProps,onError):composeEmptyNode(ctx,keyStart,start,null,keyProps,onError);ctx.schema.compat&&utilFlowIndentCheck.
flowIndentCheck(bm.indent,key,onError),ctx.atKey=!1,utilMapIncludes.mapIncludes(ctx,map.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be uniqu\
e");let valueProps=resolveProps.resolveProps(sep??[],{indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:bm.indent,startOnNewline:!key||
key.type==="block-scalar"});if(offset=valueProps.end,valueProps.found){implicitKey&&(value?.type==="block-map"&&!valueProps.hasNewline&&onError(offset,"BLOCK_AS\
_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),ctx.options.strict&&keyProps.start<valueProps.found.offset-1024&&onError(keyNode.range,"KE\
Y_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let valueNode=value?composeNode(ctx,value,valueProps,
onError):composeEmptyNode(ctx,offset,sep,null,valueProps,onError);ctx.schema.compat&&utilFlowIndentCheck.flowIndentCheck(bm.indent,value,onError),offset=valueNode.
range[2];let pair=new Pair.Pair(keyNode,valueNode);ctx.options.keepSourceTokens&&(pair.srcToken=collItem),map.items.push(pair)}else{implicitKey&&onError(keyNode.
range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);let pair=new Pair.Pair(keyNode);ctx.options.keepSourceTokens&&(pair.srcToken=collItem),map.items.push(pair)}}
return commentEnd&&commentEnd<offset&&onError(commentEnd,"IMPOSSIBLE","Map comment with trailing content"),map.range=[bm.offset,offset,commentEnd??offset],map}exports2.
resolveBlockMap=resolveBlockMap}});var require_resolve_block_seq=__commonJS({"node_modules/yaml/dist/compose/resolve-block-seq.js"(exports2){"use strict";var YAMLSeq=require_YAMLSeq(),resolveProps=require_resolve_props(),
utilFlowIndentCheck=require_util_flow_indent_check();function resolveBlockSeq({composeNode,composeEmptyNode},ctx,bs,onError,tag){let NodeClass=tag?.nodeClass??YAMLSeq.
YAMLSeq,seq=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=bs.offset,commentEnd=null;for(let{start,value}of bs.items){
let props=resolveProps.resolveProps(start,{indicator:"seq-item-ind",next:value,offset,onError,parentIndent:bs.indent,startOnNewline:!0});if(!props.found)if(props.
anchor||props.tag||value)value?.type==="block-seq"?onError(props.end,"BAD_INDENT","All sequence items must start at the same column"):onError(offset,"MISSING_CH\
AR","Sequence item without - indicator");else{commentEnd=props.end,props.comment&&(seq.comment=props.comment);continue}let node=value?composeNode(ctx,value,props,
onError):composeEmptyNode(ctx,props.end,start,null,props,onError);ctx.schema.compat&&utilFlowIndentCheck.flowIndentCheck(bs.indent,value,onError),offset=node.range[2],
seq.items.push(node)}return seq.range=[bs.offset,offset,commentEnd??offset],seq}exports2.resolveBlockSeq=resolveBlockSeq}});var require_resolve_end=__commonJS({"node_modules/yaml/dist/compose/resolve-end.js"(exports2){"use strict";function resolveEnd(end,offset,reqSpace,onError){let comment="";
if(end){let hasSpace=!1,sep="";for(let token of end){let{source,type}=token;switch(type){case"space":hasSpace=!0;break;case"comment":{reqSpace&&!hasSpace&&onError(
token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let cb=source.substring(1)||" ";comment?comment+=sep+cb:comment=cb,
sep="";break}case"newline":comment&&(sep+=source),hasSpace=!0;break;default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${type} at node end`)}offset+=source.length}}
return{comment,offset}}exports2.resolveEnd=resolveEnd}});var require_resolve_flow_collection=__commonJS({"node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports2){"use strict";var identity=require_identity(),
Pair=require_Pair(),YAMLMap=require_YAMLMap(),YAMLSeq=require_YAMLSeq(),resolveEnd=require_resolve_end(),resolveProps=require_resolve_props(),utilContainsNewline=require_util_contains_newline(),
utilMapIncludes=require_util_map_includes(),blockMsg="Block collections are not allowed within flow collections",isBlock=token=>token&&(token.type==="block-map"||
token.type==="block-seq");function resolveFlowCollection({composeNode,composeEmptyNode},ctx,fc,onError,tag){let isMap2=fc.start.source==="{",fcName=isMap2?"flow\
 map":"flow sequence",NodeClass=tag?.nodeClass??(isMap2?YAMLMap.YAMLMap:YAMLSeq.YAMLSeq),coll=new NodeClass(ctx.schema);coll.flow=!0;let atRoot=ctx.atRoot;atRoot&&
(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=fc.offset+fc.start.source.length;for(let i=0;i<fc.items.length;++i){let collItem=fc.items[i],{start,key,sep,
value}=collItem,props=resolveProps.resolveProps(start,{flow:fcName,indicator:"explicit-key-ind",next:key??sep?.[0],offset,onError,parentIndent:fc.indent,startOnNewline:!1});
if(!props.found){if(!props.anchor&&!props.tag&&!sep&&!value){i===0&&props.comma?onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`):i<fc.items.length-
1&&onError(props.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${fcName}`),props.comment&&(coll.comment?coll.comment+=`
`+props.comment:coll.comment=props.comment),offset=props.end;continue}!isMap2&&ctx.options.strict&&utilContainsNewline.containsNewline(key)&&onError(key,"MULTIL\
INE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(i===0)props.comma&&onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected ,\
 in ${fcName}`);else if(props.comma||onError(props.start,"MISSING_CHAR",`Missing , between ${fcName} items`),props.comment){let prevItemComment="";loop:for(let st of start)
switch(st.type){case"comma":case"space":break;case"comment":prevItemComment=st.source.substring(1);break loop;default:break loop}if(prevItemComment){let prev=coll.
items[coll.items.length-1];identity.isPair(prev)&&(prev=prev.value??prev.key),prev.comment?prev.comment+=`
`+prevItemComment:prev.comment=prevItemComment,props.comment=props.comment.substring(prevItemComment.length+1)}}if(!isMap2&&!sep&&!props.found){let valueNode=value?
composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,sep,null,props,onError);coll.items.push(valueNode),offset=valueNode.range[2],isBlock(value)&&
onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}else{ctx.atKey=!0;let keyStart=props.end,keyNode=key?composeNode(ctx,key,props,onError):composeEmptyNode(ctx,keyStart,
start,null,props,onError);isBlock(key)&&onError(keyNode.range,"BLOCK_IN_FLOW",blockMsg),ctx.atKey=!1;let valueProps=resolveProps.resolveProps(sep??[],{flow:fcName,
indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:fc.indent,startOnNewline:!1});if(valueProps.found){if(!isMap2&&!props.found&&ctx.
options.strict){if(sep)for(let st of sep){if(st===valueProps.found)break;if(st.type==="newline"){onError(st,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequ\
ence pairs need to be on a single line");break}}props.start<valueProps.found.offset-1024&&onError(valueProps.found,"KEY_OVER_1024_CHARS","The : indicator must b\
e at most 1024 chars after the start of an implicit flow sequence key")}}else value&&("source"in value&&value.source?.[0]===":"?onError(value,"MISSING_CHAR",`Mi\
ssing space after : in ${fcName}`):onError(valueProps.start,"MISSING_CHAR",`Missing , or : between ${fcName} items`));let valueNode=value?composeNode(ctx,value,
valueProps,onError):valueProps.found?composeEmptyNode(ctx,valueProps.end,sep,null,valueProps,onError):null;valueNode?isBlock(value)&&onError(valueNode.range,"BL\
OCK_IN_FLOW",blockMsg):valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);let pair=new Pair.Pair(keyNode,valueNode);if(ctx.options.keepSourceTokens&&(pair.srcToken=collItem),isMap2){
let map=coll;utilMapIncludes.mapIncludes(ctx,map.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be unique"),map.items.push(pair)}else{let map=new YAMLMap.
YAMLMap(ctx.schema);map.flow=!0,map.items.push(pair);let endRange=(valueNode??keyNode).range;map.range=[keyNode.range[0],endRange[1],endRange[2]],coll.items.push(
map)}offset=valueNode?valueNode.range[2]:valueProps.end}}let expectedEnd=isMap2?"}":"]",[ce,...ee]=fc.end,cePos=offset;if(ce?.source===expectedEnd)cePos=ce.offset+
ce.source.length;else{let name=fcName[0].toUpperCase()+fcName.substring(1),msg=atRoot?`${name} must end with a ${expectedEnd}`:`${name} in block collection must\
 be sufficiently indented and end with a ${expectedEnd}`;onError(offset,atRoot?"MISSING_CHAR":"BAD_INDENT",msg),ce&&ce.source.length!==1&&ee.unshift(ce)}if(ee.length>
0){let end=resolveEnd.resolveEnd(ee,cePos,ctx.options.strict,onError);end.comment&&(coll.comment?coll.comment+=`
`+end.comment:coll.comment=end.comment),coll.range=[fc.offset,cePos,end.offset]}else coll.range=[fc.offset,cePos,cePos];return coll}exports2.resolveFlowCollection=
resolveFlowCollection}});var require_compose_collection=__commonJS({"node_modules/yaml/dist/compose/compose-collection.js"(exports2){"use strict";var identity=require_identity(),Scalar3=require_Scalar(),
YAMLMap=require_YAMLMap(),YAMLSeq=require_YAMLSeq(),resolveBlockMap=require_resolve_block_map(),resolveBlockSeq=require_resolve_block_seq(),resolveFlowCollection=require_resolve_flow_collection();
function resolveCollection(CN,ctx,token,onError,tagName,tag){let coll=token.type==="block-map"?resolveBlockMap.resolveBlockMap(CN,ctx,token,onError,tag):token.type===
"block-seq"?resolveBlockSeq.resolveBlockSeq(CN,ctx,token,onError,tag):resolveFlowCollection.resolveFlowCollection(CN,ctx,token,onError,tag),Coll=coll.constructor;
return tagName==="!"||tagName===Coll.tagName?(coll.tag=Coll.tagName,coll):(tagName&&(coll.tag=tagName),coll)}function composeCollection(CN,ctx,token,props,onError){
let tagToken=props.tag,tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;if(token.type==="block-seq"){
let{anchor,newlineAfterProp:nl}=props,lastProp=anchor&&tagToken?anchor.offset>tagToken.offset?anchor:tagToken:anchor??tagToken;lastProp&&(!nl||nl.offset<lastProp.
offset)&&onError(lastProp,"MISSING_CHAR","Missing newline after block sequence props")}let expType=token.type==="block-map"?"map":token.type==="block-seq"?"seq":
token.start.source==="{"?"map":"seq";if(!tagToken||!tagName||tagName==="!"||tagName===YAMLMap.YAMLMap.tagName&&expType==="map"||tagName===YAMLSeq.YAMLSeq.tagName&&
expType==="seq")return resolveCollection(CN,ctx,token,onError,tagName);let tag=ctx.schema.tags.find(t=>t.tag===tagName&&t.collection===expType);if(!tag){let kt=ctx.
schema.knownTags[tagName];if(kt?.collection===expType)ctx.schema.tags.push(Object.assign({},kt,{default:!1})),tag=kt;else return kt?onError(tagToken,"BAD_COLLEC\
TION_TYPE",`${kt.tag} used for ${expType} collection, but expects ${kt.collection??"scalar"}`,!0):onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,
!0),resolveCollection(CN,ctx,token,onError,tagName)}let coll=resolveCollection(CN,ctx,token,onError,tagName,tag),res=tag.resolve?.(coll,msg=>onError(tagToken,"T\
AG_RESOLVE_FAILED",msg),ctx.options)??coll,node=identity.isNode(res)?res:new Scalar3.Scalar(res);return node.range=coll.range,node.tag=tagName,tag?.format&&(node.
format=tag.format),node}exports2.composeCollection=composeCollection}});var require_resolve_block_scalar=__commonJS({"node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports2){"use strict";var Scalar3=require_Scalar();function resolveBlockScalar(ctx,scalar,onError){
let start=scalar.offset,header=parseBlockScalarHeader(scalar,ctx.options.strict,onError);if(!header)return{value:"",type:null,comment:"",range:[start,start,start]};
let type=header.mode===">"?Scalar3.Scalar.BLOCK_FOLDED:Scalar3.Scalar.BLOCK_LITERAL,lines2=scalar.source?splitLines2(scalar.source):[],chompStart=lines2.length;
for(let i=lines2.length-1;i>=0;--i){let content=lines2[i][1];if(content===""||content==="\r")chompStart=i;else break}if(chompStart===0){let value2=header.chomp===
"+"&&lines2.length>0?`
`.repeat(Math.max(1,lines2.length-1)):"",end2=start+header.length;return scalar.source&&(end2+=scalar.source.length),{value:value2,type,comment:header.comment,range:[
start,end2,end2]}}let trimIndent=scalar.indent+header.indent,offset=scalar.offset+header.length,contentStart=0;for(let i=0;i<chompStart;++i){let[indent,content]=lines2[i];
if(content===""||content==="\r")header.indent===0&&indent.length>trimIndent&&(trimIndent=indent.length);else{indent.length<trimIndent&&onError(offset+indent.length,
"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),header.indent===0&&(trimIndent=indent.length),
contentStart=i,trimIndent===0&&!ctx.atRoot&&onError(offset,"BAD_INDENT","Block scalar values in collections must be indented");break}offset+=indent.length+content.
length+1}for(let i=lines2.length-1;i>=chompStart;--i)lines2[i][0].length>trimIndent&&(chompStart=i+1);let value="",sep="",prevMoreIndented=!1;for(let i=0;i<contentStart;++i)
value+=lines2[i][0].slice(trimIndent)+`
`;for(let i=contentStart;i<chompStart;++i){let[indent,content]=lines2[i];offset+=indent.length+content.length+1;let crlf=content[content.length-1]==="\r";if(crlf&&
(content=content.slice(0,-1)),content&&indent.length<trimIndent){let message=`Block scalar lines must not be less indented than their ${header.indent?"explicit \
indentation indicator":"first line"}`;onError(offset-content.length-(crlf?2:1),"BAD_INDENT",message),indent=""}type===Scalar3.Scalar.BLOCK_LITERAL?(value+=sep+indent.
slice(trimIndent)+content,sep=`
`):indent.length>trimIndent||content[0]==="	"?(sep===" "?sep=`
`:!prevMoreIndented&&sep===`
`&&(sep=`

`),value+=sep+indent.slice(trimIndent)+content,sep=`
`,prevMoreIndented=!0):content===""?sep===`
`?value+=`
`:sep=`
`:(value+=sep+content,sep=" ",prevMoreIndented=!1)}switch(header.chomp){case"-":break;case"+":for(let i=chompStart;i<lines2.length;++i)value+=`
`+lines2[i][0].slice(trimIndent);value[value.length-1]!==`
`&&(value+=`
`);break;default:value+=`
`}let end=start+header.length+scalar.source.length;return{value,type,comment:header.comment,range:[start,end,end]}}function parseBlockScalarHeader({offset,props},strict,onError){
if(props[0].type!=="block-scalar-header")return onError(props[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source}=props[0],mode=source[0],indent=0,
chomp="",error=-1;for(let i=1;i<source.length;++i){let ch=source[i];if(!chomp&&(ch==="-"||ch==="+"))chomp=ch;else{let n=Number(ch);!indent&&n?indent=n:error===-1&&
(error=offset+i)}}error!==-1&&onError(error,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${source}`);let hasSpace=!1,comment="",length=source.
length;for(let i=1;i<props.length;++i){let token=props[i];switch(token.type){case"space":hasSpace=!0;case"newline":length+=token.source.length;break;case"commen\
t":strict&&!hasSpace&&onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),length+=token.source.length,comment=
token.source.substring(1);break;case"error":onError(token,"UNEXPECTED_TOKEN",token.message),length+=token.source.length;break;default:{let message=`Unexpected t\
oken in block scalar header: ${token.type}`;onError(token,"UNEXPECTED_TOKEN",message);let ts=token.source;ts&&typeof ts=="string"&&(length+=ts.length)}}}return{
mode,indent,chomp,comment,length}}function splitLines2(source){let split2=source.split(/\n( *)/),first=split2[0],m=first.match(/^( *)/),lines2=[m?.[1]?[m[1],first.
slice(m[1].length)]:["",first]];for(let i=1;i<split2.length;i+=2)lines2.push([split2[i],split2[i+1]]);return lines2}exports2.resolveBlockScalar=resolveBlockScalar}});var require_resolve_flow_scalar=__commonJS({"node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports2){"use strict";var Scalar3=require_Scalar(),resolveEnd=require_resolve_end();
function resolveFlowScalar(scalar,strict,onError){let{offset,type,source,end}=scalar,_type,value,_onError=(rel,code2,msg)=>onError(offset+rel,code2,msg);switch(type){case"\
scalar":_type=Scalar3.Scalar.PLAIN,value=plainValue2(source,_onError);break;case"single-quoted-scalar":_type=Scalar3.Scalar.QUOTE_SINGLE,value=singleQuotedValue(
source,_onError);break;case"double-quoted-scalar":_type=Scalar3.Scalar.QUOTE_DOUBLE,value=doubleQuotedValue(source,_onError);break;default:return onError(scalar,
"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${type}`),{value:"",type:null,comment:"",range:[offset,offset+source.length,offset+source.length]}}
let valueEnd=offset+source.length,re=resolveEnd.resolveEnd(end,valueEnd,strict,onError);return{value,type:_type,comment:re.comment,range:[offset,valueEnd,re.offset]}}
function plainValue2(source,onError){let badChar="";switch(source[0]){case"	":badChar="a tab character";break;case",":badChar="flow indicator character ,";break;case"\
%":badChar="directive indicator character %";break;case"|":case">":{badChar=`block scalar indicator ${source[0]}`;break}case"@":case"`":{badChar=`reserved chara\
cter ${source[0]}`;break}}return badChar&&onError(0,"BAD_SCALAR_START",`Plain value cannot start with ${badChar}`),unfoldLines(source)}function singleQuotedValue(source,onError){
return(source[source.length-1]!=="'"||source.length===1)&&onError(source.length,"MISSING_CHAR","Missing closing 'quote"),unfoldLines(source.slice(1,-1)).replace(
/''/g,"'")}function unfoldLines(source){let line=/(.*?)\r?\n/sy,match=line.exec(source);if(!match)return source;let trimEnd,trimBoth;try{trimEnd=new RegExp("(?<\
![ 	])[ 	]+$"),trimBoth=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{trimEnd=/[ \t]+$/,trimBoth=/^[ \t]+|[ \t]+$/g}let res=match[1].replace(trimEnd,""),sep=" ",
pos=line.lastIndex;for(;match=line.exec(source);){let lm=match[1].replace(trimBoth,"");lm===""?sep===`
`?res+=sep:sep=`
`:(res+=sep+lm,sep=" "),pos=line.lastIndex}let last=/[ \t]*(.*)/sy;return last.lastIndex=pos,match=last.exec(source),res+sep+(match?.[1]??"")}function doubleQuotedValue(source,onError){
let res="";for(let i=1;i<source.length-1;++i){let ch=source[i];if(!(ch==="\r"&&source[i+1]===`
`))if(ch===`
`){let{fold,offset}=foldNewline(source,i);res+=fold,i=offset}else if(ch==="\\"){let next=source[++i],cc=escapeCodes[next];if(cc)res+=cc;else if(next===`
`)for(next=source[i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="\r"&&source[i+1]===`
`)for(next=source[++i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="x"||next==="u"||next==="U"){let length=next==="x"?2:next==="u"?4:8;res+=parseCharCode(
source,i+1,length,onError),i+=length}else{let raw=source.substr(i-1,2);onError(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),res+=raw}}else if(ch===" "||
ch==="	"){let wsStart=i,next=source[i+1];for(;next===" "||next==="	";)next=source[++i+1];next!==`
`&&!(next==="\r"&&source[i+2]===`
`)&&(res+=i>wsStart?source.slice(wsStart,i+1):ch)}else res+=ch}return(source[source.length-1]!=='"'||source.length===1)&&onError(source.length,"MISSING_CHAR",'M\
issing closing "quote'),res}function foldNewline(source,offset){let fold="",ch=source[offset+1];for(;(ch===" "||ch==="	"||ch===`
`||ch==="\r")&&!(ch==="\r"&&source[offset+2]!==`
`);)ch===`
`&&(fold+=`
`),offset+=1,ch=source[offset+1];return fold||(fold=" "),{fold,offset}}var escapeCodes={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function parseCharCode(source,offset,length,onError){let cc=source.
substr(offset,length),code2=cc.length===length&&/^[0-9a-fA-F]+$/.test(cc)?parseInt(cc,16):NaN;try{return String.fromCodePoint(code2)}catch{let raw=source.substr(
offset-2,length+2);return onError(offset-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),raw}}exports2.resolveFlowScalar=resolveFlowScalar}});var require_compose_scalar=__commonJS({"node_modules/yaml/dist/compose/compose-scalar.js"(exports2){"use strict";var identity=require_identity(),Scalar3=require_Scalar(),
resolveBlockScalar=require_resolve_block_scalar(),resolveFlowScalar=require_resolve_flow_scalar();function composeScalar(ctx,token,tagToken,onError){let{value,type,
comment,range}=token.type==="block-scalar"?resolveBlockScalar.resolveBlockScalar(ctx,token,onError):resolveFlowScalar.resolveFlowScalar(token,ctx.options.strict,
onError),tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null,tag;ctx.options.stringKeys&&ctx.atKey?tag=
ctx.schema[identity.SCALAR]:tagName?tag=findScalarTagByName(ctx.schema,value,tagName,tagToken,onError):token.type==="scalar"?tag=findScalarTagByTest(ctx,value,token,
onError):tag=ctx.schema[identity.SCALAR];let scalar;try{let res=tag.resolve(value,msg=>onError(tagToken??token,"TAG_RESOLVE_FAILED",msg),ctx.options);scalar=identity.
isScalar(res)?res:new Scalar3.Scalar(res)}catch(error){let msg=error instanceof Error?error.message:String(error);onError(tagToken??token,"TAG_RESOLVE_FAILED",msg),
scalar=new Scalar3.Scalar(value)}return scalar.range=range,scalar.source=value,type&&(scalar.type=type),tagName&&(scalar.tag=tagName),tag.format&&(scalar.format=
tag.format),comment&&(scalar.comment=comment),scalar}function findScalarTagByName(schema2,value,tagName,tagToken,onError){if(tagName==="!")return schema2[identity.
SCALAR];let matchWithTest=[];for(let tag of schema2.tags)if(!tag.collection&&tag.tag===tagName)if(tag.default&&tag.test)matchWithTest.push(tag);else return tag;
for(let tag of matchWithTest)if(tag.test?.test(value))return tag;let kt=schema2.knownTags[tagName];return kt&&!kt.collection?(schema2.tags.push(Object.assign({},
kt,{default:!1,test:void 0})),kt):(onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,tagName!=="tag:yaml.org,2002:str"),schema2[identity.SCALAR])}
function findScalarTagByTest({atKey,directives,schema:schema2},value,token,onError){let tag=schema2.tags.find(tag2=>(tag2.default===!0||atKey&&tag2.default==="k\
ey")&&tag2.test?.test(value))||schema2[identity.SCALAR];if(schema2.compat){let compat=schema2.compat.find(tag2=>tag2.default&&tag2.test?.test(value))??schema2[identity.
SCALAR];if(tag.tag!==compat.tag){let ts=directives.tagString(tag.tag),cs=directives.tagString(compat.tag),msg=`Value may be parsed as either ${ts} or ${cs}`;onError(
token,"TAG_RESOLVE_FAILED",msg,!0)}}return tag}exports2.composeScalar=composeScalar}});var require_util_empty_scalar_position=__commonJS({"node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports2){"use strict";function emptyScalarPosition(offset,before,pos){
if(before){pos??(pos=before.length);for(let i=pos-1;i>=0;--i){let st=before[i];switch(st.type){case"space":case"comment":case"newline":offset-=st.source.length;
continue}for(st=before[++i];st?.type==="space";)offset+=st.source.length,st=before[++i];break}}return offset}exports2.emptyScalarPosition=emptyScalarPosition}});var require_compose_node=__commonJS({"node_modules/yaml/dist/compose/compose-node.js"(exports2){"use strict";var Alias=require_Alias(),identity=require_identity(),
composeCollection=require_compose_collection(),composeScalar=require_compose_scalar(),resolveEnd=require_resolve_end(),utilEmptyScalarPosition=require_util_empty_scalar_position(),
CN={composeNode,composeEmptyNode};function composeNode(ctx,token,props,onError){let atKey=ctx.atKey,{spaceBefore,comment,anchor,tag}=props,node,isSrcToken=!0;switch(token.
type){case"alias":node=composeAlias(ctx,token,onError),(anchor||tag)&&onError(token,"ALIAS_PROPS","An alias node must not specify any properties");break;case"sc\
alar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":node=composeScalar.composeScalar(ctx,token,tag,onError),anchor&&(node.anchor=anchor.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{node=composeCollection.composeCollection(CN,ctx,token,props,onError),anchor&&
(node.anchor=anchor.source.substring(1))}catch(error){let message=error instanceof Error?error.message:String(error);onError(token,"RESOURCE_EXHAUSTION",message)}
break;default:{let message=token.type==="error"?token.message:`Unsupported token (type: ${token.type})`;onError(token,"UNEXPECTED_TOKEN",message),isSrcToken=!1}}
return node??(node=composeEmptyNode(ctx,token.offset,void 0,null,props,onError)),anchor&&node.anchor===""&&onError(anchor,"BAD_ALIAS","Anchor cannot be an empty\
 string"),atKey&&ctx.options.stringKeys&&(!identity.isScalar(node)||typeof node.value!="string"||node.tag&&node.tag!=="tag:yaml.org,2002:str")&&onError(tag??token,
"NON_STRING_KEY","With stringKeys, all keys must be strings"),spaceBefore&&(node.spaceBefore=!0),comment&&(token.type==="scalar"&&token.source===""?node.comment=
comment:node.commentBefore=comment),ctx.options.keepSourceTokens&&isSrcToken&&(node.srcToken=token),node}function composeEmptyNode(ctx,offset,before,pos,{spaceBefore,
comment,anchor,tag,end},onError){let token={type:"scalar",offset:utilEmptyScalarPosition.emptyScalarPosition(offset,before,pos),indent:-1,source:""},node=composeScalar.
composeScalar(ctx,token,tag,onError);return anchor&&(node.anchor=anchor.source.substring(1),node.anchor===""&&onError(anchor,"BAD_ALIAS","Anchor cannot be an em\
pty string")),spaceBefore&&(node.spaceBefore=!0),comment&&(node.comment=comment,node.range[2]=end),node}function composeAlias({options},{offset,source,end},onError){
let alias=new Alias.Alias(source.substring(1));alias.source===""&&onError(offset,"BAD_ALIAS","Alias cannot be an empty string"),alias.source.endsWith(":")&&onError(
offset+source.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let valueEnd=offset+source.length,re=resolveEnd.resolveEnd(end,valueEnd,options.strict,onError);
return alias.range=[offset,valueEnd,re.offset],re.comment&&(alias.comment=re.comment),alias}exports2.composeEmptyNode=composeEmptyNode;exports2.composeNode=composeNode}});var require_compose_doc=__commonJS({"node_modules/yaml/dist/compose/compose-doc.js"(exports2){"use strict";var Document=require_Document(),composeNode=require_compose_node(),
resolveEnd=require_resolve_end(),resolveProps=require_resolve_props();function composeDoc(options,directives,{offset,start,value,end},onError){let opts=Object.assign(
{_directives:directives},options),doc=new Document.Document(void 0,opts),ctx={atKey:!1,atRoot:!0,directives:doc.directives,options:doc.options,schema:doc.schema},
props=resolveProps.resolveProps(start,{indicator:"doc-start",next:value??end?.[0],offset,onError,parentIndent:0,startOnNewline:!0});props.found&&(doc.directives.
docStart=!0,value&&(value.type==="block-map"||value.type==="block-seq")&&!props.hasNewline&&onError(props.end,"MISSING_CHAR","Block collection cannot start on s\
ame line with directives-end marker")),doc.contents=value?composeNode.composeNode(ctx,value,props,onError):composeNode.composeEmptyNode(ctx,props.end,start,null,
props,onError);let contentEnd=doc.contents.range[2],re=resolveEnd.resolveEnd(end,contentEnd,!1,onError);return re.comment&&(doc.comment=re.comment),doc.range=[offset,
contentEnd,re.offset],doc}exports2.composeDoc=composeDoc}});var require_composer=__commonJS({"node_modules/yaml/dist/compose/composer.js"(exports2){"use strict";var node_process=require("process"),directives=require_directives(),
Document=require_Document(),errors=require_errors(),identity=require_identity(),composeDoc=require_compose_doc(),resolveEnd=require_resolve_end();function getErrorPos(src){
if(typeof src=="number")return[src,src+1];if(Array.isArray(src))return src.length===2?src:[src[0],src[1]];let{offset,source}=src;return[offset,offset+(typeof source==
"string"?source.length:1)]}function parsePrelude(prelude){let comment="",atComment=!1,afterEmptyLine=!1;for(let i=0;i<prelude.length;++i){let source=prelude[i];
switch(source[0]){case"#":comment+=(comment===""?"":afterEmptyLine?`

`:`
`)+(source.substring(1)||" "),atComment=!0,afterEmptyLine=!1;break;case"%":prelude[i+1]?.[0]!=="#"&&(i+=1),atComment=!1;break;default:atComment||(afterEmptyLine=
!0),atComment=!1}}return{comment,afterEmptyLine}}var Composer2=class{constructor(options={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(source,code2,message,warning)=>{let pos=getErrorPos(source);warning?this.warnings.push(new errors.YAMLWarning(pos,code2,message)):this.
errors.push(new errors.YAMLParseError(pos,code2,message))},this.directives=new directives.Directives({version:options.version||"1.2"}),this.options=options}decorate(doc,afterDoc){
let{comment,afterEmptyLine}=parsePrelude(this.prelude);if(comment){let dc=doc.contents;if(afterDoc)doc.comment=doc.comment?`${doc.comment}
${comment}`:comment;else if(afterEmptyLine||doc.directives.docStart||!dc)doc.commentBefore=comment;else if(identity.isCollection(dc)&&!dc.flow&&dc.items.length>
0){let it=dc.items[0];identity.isPair(it)&&(it=it.key);let cb=it.commentBefore;it.commentBefore=cb?`${comment}
${cb}`:comment}else{let cb=dc.commentBefore;dc.commentBefore=cb?`${comment}
${cb}`:comment}}if(afterDoc){for(let i=0;i<this.errors.length;++i)doc.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)doc.warnings.push(this.
warnings[i])}else doc.errors=this.errors,doc.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.
prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(tokens,forceDoc=!1,endOffset=-1){for(let token of tokens)yield*this.
next(token);yield*this.end(forceDoc,endOffset)}*next(token){switch(node_process.env.LOG_STREAM&&console.dir(token,{depth:null}),token.type){case"directive":this.
directives.add(token.source,(offset,message,warning)=>{let pos=getErrorPos(token);pos[0]+=offset,this.onError(pos,"BAD_DIRECTIVE",message,warning)}),this.prelude.
push(token.source),this.atDirectives=!0;break;case"document":{let doc=composeDoc.composeDoc(this.options,this.directives,token,this.onError);this.atDirectives&&
!doc.directives.docStart&&this.onError(token,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(doc,!1),this.doc&&(yield this.doc),
this.doc=doc,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(token.source);break;case"error":{let msg=token.
source?`${token.message}: ${JSON.stringify(token.source)}`:token.message,error=new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg);this.atDirectives||
!this.doc?this.errors.push(error):this.doc.errors.push(error);break}case"doc-end":{if(!this.doc){let msg="Unexpected doc-end without preceding document";this.errors.
push(new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg));break}this.doc.directives.docEnd=!0;let end=resolveEnd.resolveEnd(token.end,token.offset+
token.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),end.comment){let dc=this.doc.comment;this.doc.comment=dc?`${dc}
${end.comment}`:end.comment}this.doc.range[2]=end.offset;break}default:this.errors.push(new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",`Unsuppo\
rted token ${token.type}`))}}*end(forceDoc=!1,endOffset=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(forceDoc){let opts=Object.
assign({_directives:this.directives},this.options),doc=new Document.Document(void 0,opts);this.atDirectives&&this.onError(endOffset,"MISSING_CHAR","Missing dire\
ctives-end indicator line"),doc.range=[0,endOffset,endOffset],this.decorate(doc,!1),yield doc}}};exports2.Composer=Composer2}});var require_cst_scalar=__commonJS({"node_modules/yaml/dist/parse/cst-scalar.js"(exports2){"use strict";var resolveBlockScalar=require_resolve_block_scalar(),resolveFlowScalar=require_resolve_flow_scalar(),
errors=require_errors(),stringifyString=require_stringifyString();function resolveAsScalar(token,strict=!0,onError){if(token){let _onError=(pos,code2,message)=>{
let offset=typeof pos=="number"?pos:Array.isArray(pos)?pos[0]:pos.offset;if(onError)onError(offset,code2,message);else throw new errors.YAMLParseError([offset,offset+
1],code2,message)};switch(token.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return resolveFlowScalar.resolveFlowScalar(token,strict,
_onError);case"block-scalar":return resolveBlockScalar.resolveBlockScalar({options:{strict}},token,_onError)}}return null}function createScalarToken(value,context){
let{implicitKey=!1,indent,inFlow=!1,offset=-1,type="PLAIN"}=context,source=stringifyString.stringifyString({type,value},{implicitKey,indent:indent>0?" ".repeat(
indent):"",inFlow,options:{blockQuote:!0,lineWidth:-1}}),end=context.end??[{type:"newline",offset:-1,indent,source:`
`}];switch(source[0]){case"|":case">":{let he=source.indexOf(`
`),head=source.substring(0,he),body=source.substring(he+1)+`
`,props=[{type:"block-scalar-header",offset,indent,source:head}];return addEndtoBlockProps(props,end)||props.push({type:"newline",offset:-1,indent,source:`
`}),{type:"block-scalar",offset,indent,props,source:body}}case'"':return{type:"double-quoted-scalar",offset,indent,source,end};case"'":return{type:"single-quote\
d-scalar",offset,indent,source,end};default:return{type:"scalar",offset,indent,source,end}}}function setScalarValue(token,value,context={}){let{afterKey=!1,implicitKey=!1,
inFlow=!1,type}=context,indent="indent"in token?token.indent:null;if(afterKey&&typeof indent=="number"&&(indent+=2),!type)switch(token.type){case"single-quoted-\
scalar":type="QUOTE_SINGLE";break;case"double-quoted-scalar":type="QUOTE_DOUBLE";break;case"block-scalar":{let header=token.props[0];if(header.type!=="block-sca\
lar-header")throw new Error("Invalid block scalar header");type=header.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:type="PLAIN"}let source=stringifyString.
stringifyString({type,value},{implicitKey:implicitKey||indent===null,indent:indent!==null&&indent>0?" ".repeat(indent):"",inFlow,options:{blockQuote:!0,lineWidth:-1}});
switch(source[0]){case"|":case">":setBlockScalarValue(token,source);break;case'"':setFlowScalarValue(token,source,"double-quoted-scalar");break;case"'":setFlowScalarValue(
token,source,"single-quoted-scalar");break;default:setFlowScalarValue(token,source,"scalar")}}function setBlockScalarValue(token,source){let he=source.indexOf(`\

`),head=source.substring(0,he),body=source.substring(he+1)+`
`;if(token.type==="block-scalar"){let header=token.props[0];if(header.type!=="block-scalar-header")throw new Error("Invalid block scalar header");header.source=
head,token.source=body}else{let{offset}=token,indent="indent"in token?token.indent:-1,props=[{type:"block-scalar-header",offset,indent,source:head}];addEndtoBlockProps(
props,"end"in token?token.end:void 0)||props.push({type:"newline",offset:-1,indent,source:`
`});for(let key of Object.keys(token))key!=="type"&&key!=="offset"&&delete token[key];Object.assign(token,{type:"block-scalar",indent,props,source:body})}}function addEndtoBlockProps(props,end){
if(end)for(let st of end)switch(st.type){case"space":case"comment":props.push(st);break;case"newline":return props.push(st),!0}return!1}function setFlowScalarValue(token,source,type){
switch(token.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":token.type=type,token.source=source;break;case"block-scalar":{let end=token.
props.slice(1),oa=source.length;token.props[0].type==="block-scalar-header"&&(oa-=token.props[0].source.length);for(let tok of end)tok.offset+=oa;delete token.props,
Object.assign(token,{type,source,end});break}case"block-map":case"block-seq":{let nl={type:"newline",offset:token.offset+source.length,indent:token.indent,source:`\

`};delete token.items,Object.assign(token,{type,source,end:[nl]});break}default:{let indent="indent"in token?token.indent:-1,end="end"in token&&Array.isArray(token.
end)?token.end.filter(st=>st.type==="space"||st.type==="comment"||st.type==="newline"):[];for(let key of Object.keys(token))key!=="type"&&key!=="offset"&&delete token[key];
Object.assign(token,{type,indent,source,end})}}}exports2.createScalarToken=createScalarToken;exports2.resolveAsScalar=resolveAsScalar;exports2.setScalarValue=setScalarValue}});var require_cst_stringify=__commonJS({"node_modules/yaml/dist/parse/cst-stringify.js"(exports2){"use strict";var stringify=cst=>"type"in cst?stringifyToken(cst):
stringifyItem(cst);function stringifyToken(token){switch(token.type){case"block-scalar":{let res="";for(let tok of token.props)res+=stringifyToken(tok);return res+
token.source}case"block-map":case"block-seq":{let res="";for(let item2 of token.items)res+=stringifyItem(item2);return res}case"flow-collection":{let res=token.
start.source;for(let item2 of token.items)res+=stringifyItem(item2);for(let st of token.end)res+=st.source;return res}case"document":{let res=stringifyItem(token);
if(token.end)for(let st of token.end)res+=st.source;return res}default:{let res=token.source;if("end"in token&&token.end)for(let st of token.end)res+=st.source;
return res}}}function stringifyItem({start,key,sep,value}){let res="";for(let st of start)res+=st.source;if(key&&(res+=stringifyToken(key)),sep)for(let st of sep)
res+=st.source;return value&&(res+=stringifyToken(value)),res}exports2.stringify=stringify}});var require_cst_visit=__commonJS({"node_modules/yaml/dist/parse/cst-visit.js"(exports2){"use strict";var BREAK=Symbol("break visit"),SKIP=Symbol("skip children"),
REMOVE=Symbol("remove item");function visit2(cst,visitor){"type"in cst&&cst.type==="document"&&(cst={start:cst.start,value:cst.value}),_visit(Object.freeze([]),
cst,visitor)}visit2.BREAK=BREAK;visit2.SKIP=SKIP;visit2.REMOVE=REMOVE;visit2.itemAtPath=(cst,path16)=>{let item2=cst;for(let[field,index2]of path16){let tok=item2?.[field];
if(tok&&"items"in tok)item2=tok.items[index2];else return}return item2};visit2.parentCollection=(cst,path16)=>{let parent=visit2.itemAtPath(cst,path16.slice(0,-1)),
field=path16[path16.length-1][0],coll=parent?.[field];if(coll&&"items"in coll)return coll;throw new Error("Parent collection not found")};function _visit(path16,item2,visitor){
let ctrl=visitor(item2,path16);if(typeof ctrl=="symbol")return ctrl;for(let field of["key","value"]){let token=item2[field];if(token&&"items"in token){for(let i=0;i<
token.items.length;++i){let ci=_visit(Object.freeze(path16.concat([[field,i]])),token.items[i],visitor);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;
ci===REMOVE&&(token.items.splice(i,1),i-=1)}}typeof ctrl=="function"&&field==="key"&&(ctrl=ctrl(item2,path16))}}return typeof ctrl=="function"?ctrl(item2,path16):
ctrl}exports2.visit=visit2}});var require_cst=__commonJS({"node_modules/yaml/dist/parse/cst.js"(exports2){"use strict";var cstScalar=require_cst_scalar(),cstStringify=require_cst_stringify(),
cstVisit=require_cst_visit(),BOM="\uFEFF",DOCUMENT="",FLOW_END="",SCALAR="",isCollection2=token=>!!token&&"items"in token,isScalar3=token=>!!token&&(token.type===
"scalar"||token.type==="single-quoted-scalar"||token.type==="double-quoted-scalar"||token.type==="block-scalar");function prettyToken(token){switch(token){case BOM:
return"<BOM>";case DOCUMENT:return"<DOC>";case FLOW_END:return"<FLOW_END>";case SCALAR:return"<SCALAR>";default:return JSON.stringify(token)}}function tokenType(source){
switch(source){case BOM:return"byte-order-mark";case DOCUMENT:return"doc-mode";case FLOW_END:return"flow-error-end";case SCALAR:return"scalar";case"---":return"\
doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(source[0]){case" ":case"	":return"space";case"#":return"comme\
nt";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-q\
uoted-scalar";case"|":case">":return"block-scalar-header"}return null}exports2.createScalarToken=cstScalar.createScalarToken;exports2.resolveAsScalar=cstScalar.
resolveAsScalar;exports2.setScalarValue=cstScalar.setScalarValue;exports2.stringify=cstStringify.stringify;exports2.visit=cstVisit.visit;exports2.BOM=BOM;exports2.
DOCUMENT=DOCUMENT;exports2.FLOW_END=FLOW_END;exports2.SCALAR=SCALAR;exports2.isCollection=isCollection2;exports2.isScalar=isScalar3;exports2.prettyToken=prettyToken;
exports2.tokenType=tokenType}});var require_lexer=__commonJS({"node_modules/yaml/dist/parse/lexer.js"(exports2){"use strict";var cst=require_cst();function isEmpty2(ch){switch(ch){case void 0:case"\
 ":case`
`:case"\r":case"	":return!0;default:return!1}}var hexDigits=new Set("0123456789ABCDEFabcdef"),tagChars=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijkl\
mnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),flowIndicatorChars=new Set(",[]{}"),invalidAnchorChars=new Set(` ,[]{}
\r	`),isNotAnchorChar=ch=>!ch||invalidAnchorChars.has(ch),Lexer2=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(source,incomplete=!1){if(source){if(typeof source!=
"string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+source:source,this.lineEndPos=null}this.atEnd=!incomplete;let next=this.next??
"stream";for(;next&&(incomplete||this.hasChars(1));)next=yield*this.parseNext(next)}atLineEnd(){let i=this.pos,ch=this.buffer[i];for(;ch===" "||ch==="	";)ch=this.
buffer[++i];return!ch||ch==="#"||ch===`
`?!0:ch==="\r"?this.buffer[i+1]===`
`:!1}charAt(n){return this.buffer[this.pos+n]}continueScalar(offset){let ch=this.buffer[offset];if(this.indentNext>0){let indent=0;for(;ch===" ";)ch=this.buffer[++indent+
offset];if(ch==="\r"){let next=this.buffer[indent+offset+1];if(next===`
`||!next&&!this.atEnd)return offset+indent+1}return ch===`
`||indent>=this.indentNext||!ch&&!this.atEnd?offset+indent:-1}if(ch==="-"||ch==="."){let dt=this.buffer.substr(offset,3);if((dt==="---"||dt==="...")&&isEmpty2(this.
buffer[offset+3]))return-1}return offset}getLine(){let end=this.lineEndPos;return(typeof end!="number"||end!==-1&&end<this.pos)&&(end=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=end),end===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[end-1]==="\r"&&(end-=1),this.buffer.substring(this.pos,end))}hasChars(n){
return this.pos+n<=this.buffer.length}setNext(state){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=state,null}peek(n){
return this.buffer.substr(this.pos,n)}*parseNext(next){switch(next){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"\
block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scal\
ar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){
let line=this.getLine();if(line===null)return this.setNext("stream");if(line[0]===cst.BOM&&(yield*this.pushCount(1),line=line.substring(1)),line[0]==="%"){let dirEnd=line.
length,cs=line.indexOf("#");for(;cs!==-1;){let ch=line[cs-1];if(ch===" "||ch==="	"){dirEnd=cs-1;break}else cs=line.indexOf("#",cs+1)}for(;;){let ch=line[dirEnd-
1];if(ch===" "||ch==="	")dirEnd-=1;else break}let n=(yield*this.pushCount(dirEnd))+(yield*this.pushSpaces(!0));return yield*this.pushCount(line.length-n),this.pushNewline(),
"stream"}if(this.atLineEnd()){let sp=yield*this.pushSpaces(!0);return yield*this.pushCount(line.length-sp),yield*this.pushNewline(),"stream"}return yield cst.DOCUMENT,
yield*this.parseLineStart()}*parseLineStart(){let ch=this.charAt(0);if(!ch&&!this.atEnd)return this.setNext("line-start");if(ch==="-"||ch==="."){if(!this.atEnd&&
!this.hasChars(4))return this.setNext("line-start");let s=this.peek(3);if((s==="---"||s==="...")&&isEmpty2(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=
0,this.indentNext=0,s==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!isEmpty2(this.charAt(1))&&(this.
indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[ch0,ch1]=this.peek(2);if(!ch1&&!this.atEnd)return this.setNext("block-start");if((ch0===
"-"||ch0==="?"||ch0===":")&&isEmpty2(ch1)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=
n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let line=this.getLine();if(line===null)return this.setNext("doc");let n=yield*this.pushIndicators();
switch(line[n]){case"#":yield*this.pushCount(line.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.
pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"\
doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.
pushCount(line.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let nl,sp,indent=-1;
do nl=yield*this.pushNewline(),nl>0?(sp=yield*this.pushSpaces(!1),this.indentValue=indent=sp):sp=0,sp+=yield*this.pushSpaces(!0);while(nl+sp>0);let line=this.getLine();
if(line===null)return this.setNext("flow");if((indent!==-1&&indent<this.indentNext&&line[0]!=="#"||indent===0&&(line.startsWith("---")||line.startsWith("..."))&&
isEmpty2(line[3]))&&!(indent===this.indentNext-1&&this.flowLevel===1&&(line[0]==="]"||line[0]==="}")))return this.flowLevel=0,yield cst.FLOW_END,yield*this.parseLineStart();
let n=0;for(;line[n]===",";)n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(n+=yield*this.pushIndicators(),line[n]){case void 0:return"\
flow";case"#":return yield*this.pushCount(line.length-n),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"\
]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"flow";case'\
"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let next=this.charAt(1);if(this.flowKey||isEmpty2(next)||next===",")return this.flowKey=
!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let quote2=this.charAt(
0),end=this.buffer.indexOf(quote2,this.pos+1);if(quote2==="'")for(;end!==-1&&this.buffer[end+1]==="'";)end=this.buffer.indexOf("'",end+2);else for(;end!==-1;){let n=0;
for(;this.buffer[end-1-n]==="\\";)n+=1;if(n%2===0)break;end=this.buffer.indexOf('"',end+1)}let qb=this.buffer.substring(0,end),nl=qb.indexOf(`
`,this.pos);if(nl!==-1){for(;nl!==-1;){let cs=this.continueScalar(nl+1);if(cs===-1)break;nl=qb.indexOf(`
`,cs)}nl!==-1&&(end=nl-(qb[nl-1]==="\r"?2:1))}if(end===-1){if(!this.atEnd)return this.setNext("quoted-scalar");end=this.buffer.length}return yield*this.pushToIndex(
end+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let i=this.pos;for(;;){let ch=this.buffer[++i];
if(ch==="+")this.blockScalarKeep=!0;else if(ch>"0"&&ch<="9")this.blockScalarIndent=Number(ch)-1;else if(ch!=="-")break}return yield*this.pushUntil(ch=>isEmpty2(
ch)||ch==="#")}*parseBlockScalar(){let nl=this.pos-1,indent=0,ch;loop:for(let i2=this.pos;ch=this.buffer[i2];++i2)switch(ch){case" ":indent+=1;break;case`
`:nl=i2,indent=0;break;case"\r":{let next=this.buffer[i2+1];if(!next&&!this.atEnd)return this.setNext("block-scalar");if(next===`
`)break}default:break loop}if(!ch&&!this.atEnd)return this.setNext("block-scalar");if(indent>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=indent:
this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let cs=this.continueScalar(nl+1);if(cs===-1)break;nl=this.buffer.indexOf(`
`,cs)}while(nl!==-1);if(nl===-1){if(!this.atEnd)return this.setNext("block-scalar");nl=this.buffer.length}}let i=nl+1;for(ch=this.buffer[i];ch===" ";)ch=this.buffer[++i];
if(ch==="	"){for(;ch==="	"||ch===" "||ch==="\r"||ch===`
`;)ch=this.buffer[++i];nl=i-1}else if(!this.blockScalarKeep)do{let i2=nl-1,ch2=this.buffer[i2];ch2==="\r"&&(ch2=this.buffer[--i2]);let lastChar=i2;for(;ch2===" ";)
ch2=this.buffer[--i2];if(ch2===`
`&&i2>=this.pos&&i2+1+indent>lastChar)nl=i2;else break}while(!0);return yield cst.SCALAR,yield*this.pushToIndex(nl+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let inFlow=this.flowLevel>0,end=this.pos-1,i=this.pos-1,ch;for(;ch=this.buffer[++i];)if(ch===":"){let next=this.buffer[i+1];if(isEmpty2(next)||inFlow&&flowIndicatorChars.
has(next))break;end=i}else if(isEmpty2(ch)){let next=this.buffer[i+1];if(ch==="\r"&&(next===`
`?(i+=1,ch=`
`,next=this.buffer[i+1]):end=i),next==="#"||inFlow&&flowIndicatorChars.has(next))break;if(ch===`
`){let cs=this.continueScalar(i+1);if(cs===-1)break;i=Math.max(i,cs-2)}}else{if(inFlow&&flowIndicatorChars.has(ch))break;end=i}return!ch&&!this.atEnd?this.setNext(
"plain-scalar"):(yield cst.SCALAR,yield*this.pushToIndex(end+1,!0),inFlow?"flow":"doc")}*pushCount(n){return n>0?(yield this.buffer.substr(this.pos,n),this.pos+=
n,n):0}*pushToIndex(i,allowEmpty){let s=this.buffer.slice(this.pos,i);return s?(yield s,this.pos+=s.length,s.length):(allowEmpty&&(yield""),0)}*pushIndicators(){
let n=0;loop:for(;;){switch(this.charAt(0)){case"!":n+=yield*this.pushTag(),n+=yield*this.pushSpaces(!0);continue loop;case"&":n+=yield*this.pushUntil(isNotAnchorChar),
n+=yield*this.pushSpaces(!0);continue loop;case"-":case"?":case":":{let inFlow=this.flowLevel>0,ch1=this.charAt(1);if(isEmpty2(ch1)||inFlow&&flowIndicatorChars.
has(ch1)){inFlow?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0);continue loop}}}break loop}
return n}*pushTag(){if(this.charAt(1)==="<"){let i=this.pos+2,ch=this.buffer[i];for(;!isEmpty2(ch)&&ch!==">";)ch=this.buffer[++i];return yield*this.pushToIndex(
ch===">"?i+1:i,!1)}else{let i=this.pos+1,ch=this.buffer[i];for(;ch;)if(tagChars.has(ch))ch=this.buffer[++i];else if(ch==="%"&&hexDigits.has(this.buffer[i+1])&&hexDigits.
has(this.buffer[i+2]))ch=this.buffer[i+=3];else break;return yield*this.pushToIndex(i,!1)}}*pushNewline(){let ch=this.buffer[this.pos];return ch===`
`?yield*this.pushCount(1):ch==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(allowTabs){let i=this.pos-1,ch;do ch=this.buffer[++i];while(ch===" "||allowTabs&&ch==="	");let n=i-this.pos;return n>0&&
(yield this.buffer.substr(this.pos,n),this.pos=i),n}*pushUntil(test){let i=this.pos,ch=this.buffer[i];for(;!test(ch);)ch=this.buffer[++i];return yield*this.pushToIndex(
i,!1)}};exports2.Lexer=Lexer2}});var require_line_counter=__commonJS({"node_modules/yaml/dist/parse/line-counter.js"(exports2){"use strict";var LineCounter=class{constructor(){this.lineStarts=[],
this.addNewLine=offset=>this.lineStarts.push(offset),this.linePos=offset=>{let low=0,high=this.lineStarts.length;for(;low<high;){let mid=low+high>>1;this.lineStarts[mid]<
offset?low=mid+1:high=mid}if(this.lineStarts[low]===offset)return{line:low+1,col:1};if(low===0)return{line:0,col:offset};let start=this.lineStarts[low-1];return{
line:low,col:offset-start+1}}}};exports2.LineCounter=LineCounter}});var require_parser=__commonJS({"node_modules/yaml/dist/parse/parser.js"(exports2){"use strict";var node_process=require("process"),cst=require_cst(),lexer=require_lexer();
function includesToken(list2,type){for(let i=0;i<list2.length;++i)if(list2[i].type===type)return!0;return!1}function findNonEmptyIndex(list2){for(let i=0;i<list2.
length;++i)switch(list2[i].type){case"space":case"comment":case"newline":break;default:return i}return-1}function isFlowToken(token){switch(token?.type){case"al\
ias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function getPrevProps(parent){switch(parent.
type){case"document":return parent.start;case"block-map":{let it=parent.items[parent.items.length-1];return it.sep??it.start}case"block-seq":return parent.items[parent.
items.length-1].start;default:return[]}}function getFirstKeyStartProps(prev){if(prev.length===0)return[];let i=prev.length;loop:for(;--i>=0;)switch(prev[i].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break loop}for(;prev[++i]?.type==="space";);return prev.splice(i,prev.length)}
function arrayPushArray(target2,source){if(source.length<1e5)Array.prototype.push.apply(target2,source);else for(let i=0;i<source.length;++i)target2.push(source[i])}
function fixFlowSeqItems(fc){if(fc.start.type==="flow-seq-start")for(let it of fc.items)it.sep&&!it.value&&!includesToken(it.start,"explicit-key-ind")&&!includesToken(
it.sep,"map-value-ind")&&(it.key&&(it.value=it.key),delete it.key,isFlowToken(it.value)?it.value.end?arrayPushArray(it.value.end,it.sep):it.value.end=it.sep:arrayPushArray(
it.start,it.sep),delete it.sep)}var Parser2=class{constructor(onNewLine){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=
[],this.source="",this.type="",this.lexer=new lexer.Lexer,this.onNewLine=onNewLine}*parse(source,incomplete=!1){this.onNewLine&&this.offset===0&&this.onNewLine(
0);for(let lexeme of this.lexer.lex(source,incomplete))yield*this.next(lexeme);incomplete||(yield*this.end())}*next(source){if(this.source=source,node_process.env.
LOG_TOKENS&&console.log("|",cst.prettyToken(source)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=source.length;return}let type=cst.tokenType(
source);if(type)if(type==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=type,yield*this.step(),type){case"newline":this.atNewLine=
!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+source.length);break;case"space":this.atNewLine&&source[0]===" "&&(this.indent+=source.length);break;case"\
explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=source.length);break;case"doc-mode":case"flow-error-end":return;default:this.
atNewLine=!1}this.offset+=source.length}else{let message=`Not a YAML token: ${source}`;yield*this.pop({type:"error",offset:this.offset,message,source}),this.offset+=
source.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){
let top=this.peek(1);if(this.type==="doc-end"&&top?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,
source:this.source});return}if(!top)return yield*this.stream();switch(top.type){case"document":return yield*this.document(top);case"alias":case"scalar":case"sin\
gle-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(top);case"block-scalar":return yield*this.blockScalar(top);case"block-map":return yield*this.
blockMap(top);case"block-seq":return yield*this.blockSequence(top);case"flow-collection":return yield*this.flowCollection(top);case"doc-end":return yield*this.documentEnd(
top)}yield*this.pop()}peek(n){return this.stack[this.stack.length-n]}*pop(error){let token=error??this.stack.pop();if(!token)yield{type:"error",offset:this.offset,
source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield token;else{let top=this.peek(1);switch(token.type==="block-scalar"?token.indent=
"indent"in top?top.indent:0:token.type==="flow-collection"&&top.type==="document"&&(token.indent=0),token.type==="flow-collection"&&fixFlowSeqItems(token),top.type){case"\
document":top.value=token;break;case"block-scalar":top.props.push(token);break;case"block-map":{let it=top.items[top.items.length-1];if(it.value){top.items.push(
{start:[],key:token,sep:[]}),this.onKeyLine=!0;return}else if(it.sep)it.value=token;else{Object.assign(it,{key:token,sep:[]}),this.onKeyLine=!it.explicitKey;return}
break}case"block-seq":{let it=top.items[top.items.length-1];it.value?top.items.push({start:[],value:token}):it.value=token;break}case"flow-collection":{let it=top.
items[top.items.length-1];!it||it.value?top.items.push({start:[],key:token,sep:[]}):it.sep?it.value=token:Object.assign(it,{key:token,sep:[]});return}default:yield*this.
pop(),yield*this.pop(token)}if((top.type==="document"||top.type==="block-map"||top.type==="block-seq")&&(token.type==="block-map"||token.type==="block-seq")){let last=token.
items[token.items.length-1];last&&!last.sep&&!last.value&&last.start.length>0&&findNonEmptyIndex(last.start)===-1&&(token.indent===0||last.start.every(st=>st.type!==
"comment"||st.indent<token.indent))&&(top.type==="document"?top.end=last.start:top.items.push({start:last.start}),token.items.splice(-1,1))}}}*stream(){switch(this.
type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.
sourceToken;return;case"doc-mode":case"doc-start":{let doc={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&doc.start.push(this.sourceToken),
this.stack.push(doc);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(doc){if(doc.
value)return yield*this.lineEnd(doc);switch(this.type){case"doc-start":{findNonEmptyIndex(doc.start)!==-1?(yield*this.pop(),yield*this.step()):doc.start.push(this.
sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":doc.start.push(this.sourceToken);return}let bv=this.startBlockValue(doc);bv?this.
stack.push(bv):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(scalar){if(this.type===
"map-value-ind"){let prev=getPrevProps(this.peek(2)),start=getFirstKeyStartProps(prev),sep;scalar.end?(sep=scalar.end,sep.push(this.sourceToken),delete scalar.end):
sep=[this.sourceToken];let map={type:"block-map",offset:scalar.offset,indent:scalar.indent,items:[{start,key:scalar,sep}]};this.onKeyLine=!0,this.stack[this.stack.
length-1]=map}else yield*this.lineEnd(scalar)}*blockScalar(scalar){switch(this.type){case"space":case"comment":case"newline":scalar.props.push(this.sourceToken);
return;case"scalar":if(scalar.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let nl=this.source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(map){let it=map.items[map.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,it.value){let end="end"in it.value?it.value.end:void 0;(Array.isArray(end)?end[end.length-1]:void 0)?.type==="comment"?end?.push(this.sourceToken):
map.items.push({start:[this.sourceToken]})}else it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken);return;case"space":case"comment":if(it.value)
map.items.push({start:[this.sourceToken]});else if(it.sep)it.sep.push(this.sourceToken);else{if(this.atIndentedComment(it.start,map.indent)){let end=map.items[map.
items.length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start),end.push(this.sourceToken),map.items.pop();return}}it.start.push(this.sourceToken)}
return}if(this.indent>=map.indent){let atMapIndent=!this.onKeyLine&&this.indent===map.indent,atNextItem=atMapIndent&&(it.sep||it.explicitKey)&&this.type!=="seq-\
item-ind",start=[];if(atNextItem&&it.sep&&!it.value){let nl=[];for(let i=0;i<it.sep.length;++i){let st=it.sep[i];switch(st.type){case"newline":nl.push(i);break;case"\
space":break;case"comment":st.indent>map.indent&&(nl.length=0);break;default:nl.length=0}}nl.length>=2&&(start=it.sep.splice(nl[1]))}switch(this.type){case"anch\
or":case"tag":atNextItem||it.value?(start.push(this.sourceToken),map.items.push({start}),this.onKeyLine=!0):it.sep?it.sep.push(this.sourceToken):it.start.push(this.
sourceToken);return;case"explicit-key-ind":!it.sep&&!it.explicitKey?(it.start.push(this.sourceToken),it.explicitKey=!0):atNextItem||it.value?(start.push(this.sourceToken),
map.items.push({start,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),
this.onKeyLine=!0;return;case"map-value-ind":if(it.explicitKey)if(it.sep)if(it.value)map.items.push({start:[],key:null,sep:[this.sourceToken]});else if(includesToken(
it.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]});else if(isFlowToken(
it.key)&&!includesToken(it.sep,"newline")){let start2=getFirstKeyStartProps(it.start),key=it.key,sep=it.sep;sep.push(this.sourceToken),delete it.key,delete it.sep,
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key,sep}]})}else start.length>0?it.sep=it.sep.concat(start,this.sourceToken):
it.sep.push(this.sourceToken);else if(includesToken(it.start,"newline"))Object.assign(it,{key:null,sep:[this.sourceToken]});else{let start2=getFirstKeyStartProps(
it.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key:null,sep:[this.sourceToken]}]})}else it.sep?it.value||
atNextItem?map.items.push({start,key:null,sep:[this.sourceToken]}):includesToken(it.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):it.sep.push(this.sourceToken):Object.assign(it,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let fs=this.flowScalar(this.type);atNextItem||it.value?(map.items.push({start,
key:fs,sep:[]}),this.onKeyLine=!0):it.sep?this.stack.push(fs):(Object.assign(it,{key:fs,sep:[]}),this.onKeyLine=!0);return}default:{let bv=this.startBlockValue(
map);if(bv){if(bv.type==="block-seq"){if(!it.explicitKey&&it.sep&&!includesToken(it.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Une\
xpected block-seq-ind on same line with key",source:this.source});return}}else atMapIndent&&map.items.push({start});this.stack.push(bv);return}}}}yield*this.pop(),
yield*this.step()}*blockSequence(seq){let it=seq.items[seq.items.length-1];switch(this.type){case"newline":if(it.value){let end="end"in it.value?it.value.end:void 0;
(Array.isArray(end)?end[end.length-1]:void 0)?.type==="comment"?end?.push(this.sourceToken):seq.items.push({start:[this.sourceToken]})}else it.start.push(this.sourceToken);
return;case"space":case"comment":if(it.value)seq.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(it.start,seq.indent)){let end=seq.items[seq.
items.length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start),end.push(this.sourceToken),seq.items.pop();return}}it.start.push(this.sourceToken)}
return;case"anchor":case"tag":if(it.value||this.indent<=seq.indent)break;it.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==seq.indent)break;
it.value||includesToken(it.start,"seq-item-ind")?seq.items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken);return}if(this.indent>seq.indent){let bv=this.
startBlockValue(seq);if(bv){this.stack.push(bv);return}}yield*this.pop(),yield*this.step()}*flowCollection(fc){let it=fc.items[fc.items.length-1];if(this.type===
"flow-error-end"){let top;do yield*this.pop(),top=this.peek(1);while(top?.type==="flow-collection")}else if(fc.end.length===0){switch(this.type){case"comma":case"\
explicit-key-ind":!it||it.sep?fc.items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken);return;case"map-value-ind":!it||it.value?fc.items.push({
start:[],key:null,sep:[this.sourceToken]}):it.sep?it.sep.push(this.sourceToken):Object.assign(it,{key:null,sep:[this.sourceToken]});return;case"space":case"comm\
ent":case"newline":case"anchor":case"tag":!it||it.value?fc.items.push({start:[this.sourceToken]}):it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let fs=this.flowScalar(this.type);!it||it.value?fc.items.push({start:[],key:fs,
sep:[]}):it.sep?this.stack.push(fs):Object.assign(it,{key:fs,sep:[]});return}case"flow-map-end":case"flow-seq-end":fc.end.push(this.sourceToken);return}let bv=this.
startBlockValue(fc);bv?this.stack.push(bv):(yield*this.pop(),yield*this.step())}else{let parent=this.peek(2);if(parent.type==="block-map"&&(this.type==="map-val\
ue-ind"&&parent.indent===fc.indent||this.type==="newline"&&!parent.items[parent.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map\
-value-ind"&&parent.type!=="flow-collection"){let prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);fixFlowSeqItems(fc);let sep=fc.end.splice(1,fc.end.
length);sep.push(this.sourceToken);let map={type:"block-map",offset:fc.offset,indent:fc.indent,items:[{start,key:fc,sep}]};this.onKeyLine=!0,this.stack[this.stack.
length-1]=map}else yield*this.lineEnd(fc)}}flowScalar(type){if(this.onNewLine){let nl=this.source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}return{type,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(parent){switch(this.type){case"alias":case"scalar":case"single-quo\
ted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);return start.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.
indent,items:[{start,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);return{type:"block\
-map",offset:this.offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(start,indent){return this.type!=="co\
mment"||this.indent<=indent?!1:start.every(st=>st.type==="newline"||st.type==="space")}*documentEnd(docEnd){this.type!=="doc-mode"&&(docEnd.end?docEnd.end.push(
this.sourceToken):docEnd.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(token){switch(this.type){case"comma":case"doc-start":case"do\
c-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:token.end?token.
end.push(this.sourceToken):token.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};exports2.Parser=Parser2}});var require_public_api=__commonJS({"node_modules/yaml/dist/public-api.js"(exports2){"use strict";var composer=require_composer(),Document=require_Document(),errors=require_errors(),
log=require_log(),identity=require_identity(),lineCounter=require_line_counter(),parser=require_parser();function parseOptions(options){let prettyErrors=options.
prettyErrors!==!1;return{lineCounter:options.lineCounter||prettyErrors&&new lineCounter.LineCounter||null,prettyErrors}}function parseAllDocuments(source,options={}){
let{lineCounter:lineCounter2,prettyErrors}=parseOptions(options),parser$1=new parser.Parser(lineCounter2?.addNewLine),composer$1=new composer.Composer(options),
docs=Array.from(composer$1.compose(parser$1.parse(source)));if(prettyErrors&&lineCounter2)for(let doc of docs)doc.errors.forEach(errors.prettifyError(source,lineCounter2)),
doc.warnings.forEach(errors.prettifyError(source,lineCounter2));return docs.length>0?docs:Object.assign([],{empty:!0},composer$1.streamInfo())}function parseDocument2(source,options={}){
let{lineCounter:lineCounter2,prettyErrors}=parseOptions(options),parser$1=new parser.Parser(lineCounter2?.addNewLine),composer$1=new composer.Composer(options),
doc=null;for(let _doc of composer$1.compose(parser$1.parse(source),!0,source.length))if(!doc)doc=_doc;else if(doc.options.logLevel!=="silent"){doc.errors.push(new errors.
YAMLParseError(_doc.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return prettyErrors&&lineCounter2&&
(doc.errors.forEach(errors.prettifyError(source,lineCounter2)),doc.warnings.forEach(errors.prettifyError(source,lineCounter2))),doc}function parse(src,reviver,options){
let _reviver;typeof reviver=="function"?_reviver=reviver:options===void 0&&reviver&&typeof reviver=="object"&&(options=reviver);let doc=parseDocument2(src,options);
if(!doc)return null;if(doc.warnings.forEach(warning=>log.warn(doc.options.logLevel,warning)),doc.errors.length>0){if(doc.options.logLevel!=="silent")throw doc.errors[0];
doc.errors=[]}return doc.toJS(Object.assign({reviver:_reviver},options))}function stringify(value,replacer,options){let _replacer=null;if(typeof replacer=="func\
tion"||Array.isArray(replacer)?_replacer=replacer:options===void 0&&replacer&&(options=replacer),typeof options=="string"&&(options=options.length),typeof options==
"number"){let indent=Math.round(options);options=indent<1?void 0:indent>8?{indent:8}:{indent}}if(value===void 0){let{keepUndefined}=options??replacer??{};if(!keepUndefined)
return}return identity.isDocument(value)&&!_replacer?value.toString(options):new Document.Document(value,_replacer,options).toString(options)}exports2.parse=parse;
exports2.parseAllDocuments=parseAllDocuments;exports2.parseDocument=parseDocument2;exports2.stringify=stringify}});var require_dist=__commonJS({"node_modules/yaml/dist/index.js"(exports2){"use strict";var composer=require_composer(),Document=require_Document(),Schema=require_Schema(),
errors=require_errors(),Alias=require_Alias(),identity=require_identity(),Pair=require_Pair(),Scalar3=require_Scalar(),YAMLMap=require_YAMLMap(),YAMLSeq=require_YAMLSeq(),
cst=require_cst(),lexer=require_lexer(),lineCounter=require_line_counter(),parser=require_parser(),publicApi=require_public_api(),visit2=require_visit();exports2.
Composer=composer.Composer;exports2.Document=Document.Document;exports2.Schema=Schema.Schema;exports2.YAMLError=errors.YAMLError;exports2.YAMLParseError=errors.
YAMLParseError;exports2.YAMLWarning=errors.YAMLWarning;exports2.Alias=Alias.Alias;exports2.isAlias=identity.isAlias;exports2.isCollection=identity.isCollection;
exports2.isDocument=identity.isDocument;exports2.isMap=identity.isMap;exports2.isNode=identity.isNode;exports2.isPair=identity.isPair;exports2.isScalar=identity.
isScalar;exports2.isSeq=identity.isSeq;exports2.Pair=Pair.Pair;exports2.Scalar=Scalar3.Scalar;exports2.YAMLMap=YAMLMap.YAMLMap;exports2.YAMLSeq=YAMLSeq.YAMLSeq;
exports2.CST=cst;exports2.Lexer=lexer.Lexer;exports2.LineCounter=lineCounter.LineCounter;exports2.Parser=parser.Parser;exports2.parse=publicApi.parse;exports2.parseAllDocuments=
publicApi.parseAllDocuments;exports2.parseDocument=publicApi.parseDocument;exports2.stringify=publicApi.stringify;exports2.visit=visit2.visit;exports2.visitAsync=
visit2.visitAsync}});function copyName({path:path16}){return path16.slice(path16.lastIndexOf("/")+1)}function copiesOf(inclusions){return new Map(inclusions.flatMap(({files})=>files.
flatMap(file=>"bytes"in file.content?[[copyName(file),file.content.bytes]]:[])))}function isConfiguration(name){return/\.(?:tf|tofu)(?:\.json)?$/.test(name)}function isOverride(name){
return/^(?:.*_)?override\.(?:tf|tofu)(?:\.json)?$/.test(name)}var init_included_files=__esm({"src/model/included-files.ts"(){}});function carriesSubject(attribute){return attribute.type==="string"&&attribute.mutable&&attribute.minLength<=1&&attribute.maxLength>=255}function mayRead({readAttributes,
adoptedId},attribute){return readAttributes?.includes(attribute)??(adoptedId!==void 0||!attribute.startsWith(CUSTOM_PREFIX))}var STANDARD_ATTRIBUTES,MAPPABLE_BESIDE_STANDARD,
NEVER_CLIENT_WRITABLE,RESERVED_ATTRIBUTES,MOST_SCHEMA_ATTRIBUTES,MOST_CUSTOM_NAME_BYTES,CUSTOM_PREFIX,SUBJECT_ATTRIBUTE,init_attributes=__esm({"src/model/attrib\
utes.ts"(){STANDARD_ATTRIBUTES={address:{type:"String",minLength:0,maxLength:2048},birthdate:{type:"String",minLength:10,maxLength:10},email:{type:"String",minLength:0,
maxLength:2048},family_name:{type:"String",minLength:0,maxLength:2048},gender:{type:"String",minLength:0,maxLength:2048},given_name:{type:"String",minLength:0,maxLength:2048},
locale:{type:"String",minLength:0,maxLength:2048},middle_name:{type:"String",minLength:0,maxLength:2048},name:{type:"String",minLength:0,maxLength:2048},nickname:{
type:"String",minLength:0,maxLength:2048},phone_number:{type:"String",minLength:0,maxLength:2048},picture:{type:"String",minLength:0,maxLength:2048},preferred_username:{
type:"String",minLength:0,maxLength:2048},profile:{type:"String",minLength:0,maxLength:2048},updated_at:{type:"Number"},website:{type:"String",minLength:0,maxLength:2048},
zoneinfo:{type:"String",minLength:0,maxLength:2048}},MAPPABLE_BESIDE_STANDARD=["email_verified","phone_number_verified","username"],NEVER_CLIENT_WRITABLE=["emai\
l_verified","phone_number_verified","username"],RESERVED_ATTRIBUTES=[...Object.keys(STANDARD_ATTRIBUTES),"email_verified","identities","phone_number_verified","\
sub","username"],MOST_SCHEMA_ATTRIBUTES=50,MOST_CUSTOM_NAME_BYTES=20,CUSTOM_PREFIX="custom:",SUBJECT_ATTRIBUTE="idp_sub"}});function customScope(scope){let slash=scope.lastIndexOf("/");if(!(slash<1||slash===scope.length-1))return{identifier:scope.slice(0,slash),name:scope.slice(slash+
1)}}function scopesOf(servers){return servers.flatMap(({identifier:identifier2,scopes})=>scopes.map(({name})=>`${identifier2}/${name}`))}var COGNITO_SCOPES,init_scopes=__esm(
{"src/model/scopes.ts"(){COGNITO_SCOPES=["openid","email","phone","profile","aws.cognito.signin.user.admin"]}});function signInHosts({userPool:{domain},region}){return[...domain?.custom===void 0?[]:[domain.custom.name],...domain?.prefix===void 0?[]:[prefixDomainHost(domain.
prefix.name,region)]]}function idpRedirectUri(host){return`https://${host}/oauth2/idpresponse`}function samlAcsUrl(host){return`https://${host}/saml2/idprespons\
e`}function samlEntityId(poolId){return`urn:amazon:cognito:sp:${poolId}`}function allCallbackUrls({callbackUrls,albHosts,downstreamPools:downstreamPools2}){return[
...callbackUrls,...albHosts.map(albCallbackUrl),...downstreamPools2.flatMap(({redirectUris})=>redirectUris)]}function albCallbackUrl(host){return around("https:\
//",host,"/oauth2/idpresponse")}function albStartUrl(host){return around("https://",host,"/")}function around(prefix,text,suffix){return typeof text=="string"?prefix+
text+suffix:{...text,prefix:prefix+text.prefix,suffix:text.suffix+suffix}}function hostedClients(federation){return federation.appClients.filter(client=>(redirectUri(
client)!==void 0||client.albHosts.length>0)&&responseType(client)!==void 0)}function startingClients(federation){return hostedClients(federation).filter(client=>redirectUri(
client)!==void 0)}function federatedProviders({identityProviders:identityProviders2}){return identityProviders2.filter(name=>name!=="COGNITO")}function loginUrl(host,client,clientId2,encode){
return`https://${host}/login?${query(client,clientId2,encode)}`}function authorizeUrl(host,provider,client,clientId2,encode){return`https://${host}/oauth2/autho\
rize?${relayState(provider,client,clientId2,encode)}`}function relayState(provider,client,clientId2,encode){return`identity_provider=${encodeURIComponent(provider)}\
&${query(client,clientId2,encode)}`}function logoutUrl(host,clientId2,returnTo,encode){return`https://${host}/logout?client_id=${clientId2}&logout_uri=${encode(
returnTo)}`}function redirectUri({defaultRedirectUri,callbackUrls,albHosts}){return defaultRedirectUri===void 0||albHosts.some(host=>textKey(albCallbackUrl(host))===
textKey(defaultRedirectUri))?callbackUrls[0]:defaultRedirectUri}function responseType({flows}){return flows.includes("code")?"code":flows.includes("implicit")?"\
token":void 0}function query(client,clientId2,encode){return[`client_id=${clientId2}`,`response_type=${responseType(client)??"code"}`,`scope=${encodeURIComponent(
client.scopes.join(" "))}`,`redirect_uri=${encode(redirectUri(client)??"")}`].join("&")}var encodedOrNamed,init_sign_in_urls=__esm({"src/model/sign-in-urls.ts"(){
init_names();init_references();encodedOrNamed=text=>typeof text=="string"?encodeURIComponent(text):`${encodeURIComponent(text.prefix)}<${referenceWords(text.reference)}\
>${encodeURIComponent(text.suffix)}`}});function durationOf(text){let match=/^(\d+)([smhd])$/.exec(text),unit=match?.[2];if(unit!=="s"&&unit!=="m"&&unit!=="h"&&unit!=="d")throw new Error(`not a durati\
on: ${text}`);return{count:Number(match?.[1]),unit}}function secondsOf(duration){return duration.count*SECONDS[duration.unit]}var SECONDS,init_duration=__esm({"\
src/model/duration.ts"(){SECONDS={s:1,m:60,h:3600,d:86400}}});function stackFolder(stackName){return`stacks/${stackName}`}function takenBy(stackName,statePath){let folder=stackFolder(stackName).toLowerCase(),full=import_node_path2.default.
posix.join(folder,statePath).toLowerCase(),inStack=/^stacks\/[^/]+\/(.+)$/.exec(full)?.[1];if(statePath.endsWith("/")||full===folder||full===import_node_path2.default.
posix.dirname(folder))return"is a folder";if(full==="manifest.json"||inStack!==void 0&&STACK_FILES.includes(inStack))return"is a file that synth writes";if(inStack!==
void 0){if(import_node_path2.default.posix.dirname(ARCHIVE_PATH)===inStack)return"is a folder";if(/^\.terraform(?:$|\/|\.lock\.hcl$)/.test(inStack))return"belon\
gs to Terraform's own files";if(/^[^/]+\.(?:tf|tofu|tfvars)(?:\.json)?$/.test(inStack))return"is a file that Terraform reads as configuration"}}var import_node_path2,
ARCHIVE_PATH,COPIES_LIST,STACK_FILES,init_stack_files=__esm({"src/model/stack-files.ts"(){import_node_path2=__toESM(require("node:path")),ARCHIVE_PATH="lambda/p\
re-sign-up.zip",COPIES_LIST="included.json",STACK_FILES=["cdk.tf.json","cdk.tf","metadata.json",COPIES_LIST,ARCHIVE_PATH]}});function linkingPolicyOf(federation){let{accountLinking:linking2}=federation;return{providers:federation.identityProviders.map(provider=>policyProvider(provider,
linking2)),caseSensitiveUsernames:hasCaseSensitiveUsernames(federation.userPool),...linking2===void 0?LINKS_NOBODY:linkingOptions(federation,linking2)}}function linkingOptions({
userPool:userPool3},linking2){return{whenUnsafe:linking2.whenUnsafe,whenNoMatch:linking2.whenNoMatch,linkInvitedUsers:linking2.linkInvitedUsers,afterLink:linking2.
afterLink,...linking2.nativeSignUp==="refuseKnownEmail"&&{nativeSignUp:linking2.nativeSignUp},...linking2.whenNoMatch==="createNative"&&userPool3.kind==="create\
d"&&{newUsers:newUsersOf(userPool3)},...linking2.messages!==void 0&&{messages:linking2.messages}}}function policyProvider({name,attributeMapping,allowedEmailDomains},linking2){
let emailVerifiedMapped=Object.hasOwn(attributeMapping,"email_verified"),link2=linking2?.providers.find(linked=>linked.name===name);return{name,...allowedEmailDomains!==
void 0&&{admission:{emailDomains:allowedEmailDomains,emailVerifiedMapped}},...link2!==void 0&&{link:{trustEmail:link2.trustEmail,emailVerifiedMapped,...link2.emailVerifiedAlways&&
{emailVerifiedAlways:!0},emailDomains:link2.emailDomains,subjectAttribute:link2.subjectAttribute}}}}function newUsersOf({signInWith,requiredAttributes}){return{
emailIsUsername:signInWith.includes("email"),requiredAttributes:requiredAttributes.filter(attribute=>attribute!=="email")}}var LINKS_NOBODY,init_linking_policy=__esm(
{"src/model/linking-policy.ts"(){init_pool();LINKS_NOBODY={whenUnsafe:"separateUser",whenNoMatch:"createUser",linkInvitedUsers:!1,afterLink:"continue"}}});function claimOf({claims:claims2},claim){return Object.hasOwn(claims2,claim)?claims2[claim]:void 0}function scopeMissing(preset,scopes,claim){let scope=claimOf(
preset,claim)?.scope,bringsAll=preset.type==="oidc"&&preset.openidBringsAll&&scopes.length===1;return scope===void 0||bringsAll||scopes.includes(scope)?void 0:scope}
function providerTypeOf(preset){return preset.type==="oidc"?"OIDC":preset.type==="saml"?"SAML":preset.providerName}var init_preset=__esm({"src/model/preset.ts"(){}});var require_saxes=__commonJS({"lazy:saxes"(exports2,module2){module2.exports={get SaxesParser(){return require("./saxes.js").SaxesParser}}}});var require_format_schema=__commonJS({"lazy:format.schema.json"(exports2,module2){module2.exports={get $defs(){return require("../../schemas/format.schema.json").
$defs}}}});var require_validators=__commonJS({"src/spec/validators.ts"(exports2){exports2.shapeErrors=(definition2,value)=>require("./checking.js").shapeErrors(definition2,
value)}});var require_tinyglobby=__commonJS({"lazy:tinyglobby"(exports2,module2){module2.exports={get globSync(){return require("./tinyglobby.js").globSync},get isDynamicPattern(){
return require("./tinyglobby.js").isDynamicPattern}}}});var import_cdktf,CognitoManagedLoginBranding,init_managed_login_branding=__esm({"src/terraform/managed-login-branding.ts"(){import_cdktf=require("./cdktf.js"),CognitoManagedLoginBranding=
class extends import_cdktf.TerraformResource{#config;constructor(scope,id,config){super(scope,id,{terraformResourceType:"aws_cognito_managed_login_branding"}),this.#config=
config}synthesizeAttributes(){let{clientId:clientId2,useCognitoProvidedValues,userPoolId}=this.#config;return{client_id:clientId2,use_cognito_provided_values:useCognitoProvidedValues,
user_pool_id:userPoolId}}}}});function literal(text){return text.replace(/[$%](?=\{)/g,"$&$&")}function templateMap(map){let templates=Object.create(null);for(let[key,value]of Object.entries(
map))templates[literal(key)]=value;return templates}function literalMap(map){return templateMap(Object.fromEntries(Object.entries(map).map(([key,value])=>[key,literal(
value)])))}function template(words2,...values2){return words2.reduce((whole,word,index2)=>joined2(joined2(whole,values2[index2-1]??""),word))}function joined2(first,second){
let[,text="",signs=""]=/^(.*?)([$%]*)$/s.exec(first)??[];return signs!==""&&/^[$%]?\{/.test(second)?`${text}\${"${signs}"}${second}`:first+second}function expression(code2,...values2){
return code2.reduce((whole,part,index2)=>`${whole}${values2[index2-1]}${part}`)}function interpolated(value){return`\${${value}}`}function reference2(path16){if(!/^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*|\[\d+\])*$/.
test(path16))throw new Error(`${JSON.stringify(path16)} is no reference in Terraform.`);return path16}function quoted(text){return literal(JSON.stringify(text))}
function quotedTemplate(value){return`"${templateParts(value).map(({kind,source})=>kind==="text"?JSON.stringify(source).slice(1,-1):source).join("")}"`}function jsonTemplate(document){
return JSON.stringify(document)}function templateParts(template2){let parts=[],textStart=0,at3=0,endText=()=>{at3>textStart&&parts.push({kind:"text",source:template2.
slice(textStart,at3)})};for(;at3<template2.length;)if(isEscape(template2,at3))at3+=3;else if(isOpening(template2,at3)){endText();let end=endOfExpression(template2,
at3);parts.push({kind:template2[at3]==="$"?"interpolation":"directive",source:template2.slice(at3,end)}),at3=textStart=end}else at3+=1;return endText(),parts}function endOfExpression(template2,start){
let depth=0,at3=start+1;for(;at3<template2.length;){let character=template2[at3];if(character==='"'){at3=endOfString2(template2,at3);continue}if(character==="{"&&
(depth+=1),character==="}"&&(depth-=1),at3+=1,depth===0)return at3}throw new Error(`An expression of the template ${JSON.stringify(template2)} is not closed.`)}
function endOfString2(template2,start){let at3=start+1;for(;at3<template2.length;){if(template2[at3]==='"')return at3+1;template2[at3]==="\\"?at3+=2:isEscape(template2,
at3)?at3+=3:isOpening(template2,at3)?at3=endOfExpression(template2,at3):at3+=1}throw new Error(`A string within the template ${JSON.stringify(template2)} is not\
 closed.`)}var isEscape,isOpening,init_template=__esm({"src/terraform/template.ts"(){isEscape=(template2,at3)=>template2.startsWith("$${",at3)||template2.startsWith(
"%%{",at3),isOpening=(template2,at3)=>template2.startsWith("${",at3)||template2.startsWith("%{",at3)}});function resource(scope,type,name,args){return declared(BINDINGS2[type],scope,`${type}.`,name,args)}function dataSource(scope,type,name,args){return declared(DATA_BINDINGS[type],
scope,`data.${type}.`,name,args)}function declared(binding,scope,kind,name,{dependsOn=[],...config}){let element=named(new binding(scope,kind+name,config),scope,
name);return dependsOn.length>0&&(element.dependsOn=[...dependsOn]),elementAt(kind+element.friendlyUniqueId)}function remoteState(scope,name,backend2,config,postcondition){
let type="terraform_remote_state",kind=`data.${type}.`,state=named(new import_cdktf2.TerraformDataSource(scope,kind+name,{terraformResourceType:type}),scope,name);
return state.addOverride("backend",backend2),state.addOverride("config",config),state.lifecycle={postcondition:[...postcondition]},elementAt(kind+state.friendlyUniqueId)}
function variable(scope,name,{describe:describe2,sensitive,validation}){let declaredName=scope.addressPrefix+name,value=reference2(`var.${declaredName}`),element=new import_cdktf2.TerraformVariable(
scope,`var.${name}`,{description:describe2(declaredName),type:"string",...sensitive&&{sensitive},nullable:!1,validation:[validation(value)]});return named(element,
scope,name),value}function output(scope,name,args){named(new import_cdktf2.TerraformOutput(scope,`output.${name}`,args),scope,name)}function awsProvider(scope,id,args){
return new import_cdktf2.AwsProvider(scope,id,args)}function named(element,{addressPrefix},name){return element.overrideLogicalId(addressPrefix+name),element}function elementAt(address){
return{address:reference2(address),attribute:name=>interpolated(reference2(`${address}.${name}`))}}var import_cdktf2,BINDINGS2,DATA_BINDINGS,init_elements=__esm(
{"src/terraform/elements.ts"(){import_cdktf2=require("./cdktf.js");init_managed_login_branding();init_template();BINDINGS2={aws_acm_certificate:import_cdktf2.AcmCertificate,
aws_acm_certificate_validation:import_cdktf2.AcmCertificateValidation,aws_cloudwatch_dashboard:import_cdktf2.CloudwatchDashboard,aws_cloudwatch_log_group:import_cdktf2.CloudwatchLogGroup,
aws_cloudwatch_log_metric_filter:import_cdktf2.CloudwatchLogMetricFilter,aws_cloudwatch_metric_alarm:import_cdktf2.CloudwatchMetricAlarm,aws_cognito_identity_provider:import_cdktf2.CognitoIdentityProvider,
aws_cognito_managed_login_branding:CognitoManagedLoginBranding,aws_cognito_resource_server:import_cdktf2.CognitoResourceServer,aws_cognito_user_group:import_cdktf2.CognitoUserGroup,
aws_cognito_user_pool:import_cdktf2.CognitoUserPool,aws_cognito_user_pool_client:import_cdktf2.CognitoUserPoolClient,aws_cognito_user_pool_domain:import_cdktf2.CognitoUserPoolDomain,
aws_iam_openid_connect_provider:import_cdktf2.IamOpenidConnectProvider,aws_iam_role:import_cdktf2.IamRole,aws_iam_role_policy:import_cdktf2.IamRolePolicy,aws_lambda_function:import_cdktf2.LambdaFunction,
aws_lambda_permission:import_cdktf2.LambdaPermission,aws_route53_record:import_cdktf2.Route53Record,aws_secretsmanager_secret:import_cdktf2.SecretsmanagerSecret,
aws_secretsmanager_secret_version:import_cdktf2.SecretsmanagerSecretVersion,aws_ssm_parameter:import_cdktf2.SsmParameter,aws_wafv2_web_acl_association:import_cdktf2.Wafv2WebAclAssociation,
terraform_data:import_cdktf2.DataResource},DATA_BINDINGS={aws_cognito_user_pool:import_cdktf2.DataAwsCognitoUserPool,aws_cognito_user_pools:import_cdktf2.DataAwsCognitoUserPools,
aws_secretsmanager_secret_version:import_cdktf2.DataAwsSecretsmanagerSecretVersion,aws_ssm_parameter:import_cdktf2.DataAwsSsmParameter}}});function poolProvider(stack,federation){awsProvider(stack,"aws",argumentsIn(federation,federation.region))}function certificateProvider(scope,federation){let alias=`${scope.
addressPrefix}us_east_1`;return awsProvider(scope,alias,{...argumentsIn(federation,CERTIFICATE_REGION),alias:literal(alias)})}function argumentsIn({tags,terraform},region){
let{allowedAccountIds,assumeRole}=terraform;return{region:literal(region),...allowedAccountIds.length>0&&{allowedAccountIds:allowedAccountIds.map(literal)},...assumeRole!==
void 0&&{assumeRole:[{roleArn:literal(assumeRole.roleArn),...assumeRole.externalId!==void 0&&{externalId:literal(assumeRole.externalId)}}]},...Object.keys(tags).
length>0&&{defaultTags:[{tags:literalMap(tags)}]}}}var init_aws_provider=__esm({"src/terraform/aws-provider.ts"(){init_sign_in_domains();init_elements();init_template()}});function backendBlock({type,settings:settings2}){let block=snakeKeys(settings2);return type==="cloud"?{cloud:block}:{backend:{[type]:block}}}function stateReader(backend2,stackName){
let reading=Object.fromEntries(settingsOf(backend2.settings).filter(([key])=>!NOT_FOR_READING.includes(key)));switch(backend2.type){case"local":return{backend:"\
local",config:literals({path:besideThis(stackName,backend2.settings.path)})};case"cloud":case"remote":{let{name}=backend2.settings.workspaces;return{backend:"re\
mote",config:literals({...reading,workspaces:name===void 0?{}:{name}})}}default:return{backend:backend2.type,config:literals(reading)}}}function besideThis(stackName,path16){
return path16.startsWith("/")?path16:`../${stackName}/${path16}`}function settingsOf(settings2){return Object.entries(settings2)}function literals(settings2){return Object.
fromEntries(settingsOf(settings2).map(([key,value])=>[snakeCase(key),literalValue(value)]))}function literalValue(value){return typeof value=="string"?literal(value):
typeof value!="object"?value:isList3(value)?value.map(literal):literals(value)}function snakeKeys(value){return typeof value!="object"||isList3(value)?value:Object.
fromEntries(settingsOf(value).map(([key,item2])=>[snakeCase(key),snakeKeys(item2)]))}function isList3(value){return Array.isArray(value)}function snakeCase(key){
return key.replace(/[A-Z]/g,letter=>`_${letter.toLowerCase()}`)}var NOT_FOR_READING,init_backend=__esm({"src/terraform/backend.ts"(){init_template();NOT_FOR_READING=
["dynamodbTable","encrypt","kmsEncryptionKey","kmsKeyId","lockAddress","lockMethod","unlockAddress","unlockMethod","updateMethod","useLockfile","workspaceKeyPre\
fix"]}});var require_dependency=__commonJS({"node_modules/constructs/lib/dependency.js"(exports2){"use strict";var _a,_b;Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.Dependable=exports2.DependencyGroup=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),DependencyGroup=class{constructor(...deps){this._deps=new Array;
let self=this;Dependable.implement(this,{get dependencyRoots(){let result=new Array;for(let d of self._deps)result.push(...Dependable.of(d).dependencyRoots);return result}}),
this.add(...deps)}add(...scopes){this._deps.push(...scopes)}};exports2.DependencyGroup=DependencyGroup;_a=JSII_RTTI_SYMBOL_1;DependencyGroup[_a]={fqn:"construct\
s.DependencyGroup",version:"10.4.2"};var DEPENDABLE_SYMBOL=Symbol.for("@aws-cdk/core.DependableTrait"),Dependable=class{static implement(instance,trait){instance[DEPENDABLE_SYMBOL]=
trait}static of(instance){let ret=instance[DEPENDABLE_SYMBOL];if(!ret)throw new Error(`${instance} does not implement IDependable. Use "Dependable.implement()" \
to implement`);return ret}static get(instance){return this.of(instance)}};exports2.Dependable=Dependable;_b=JSII_RTTI_SYMBOL_1;Dependable[_b]={fqn:"constructs.D\
ependable",version:"10.4.2"}}});var require_stack_trace=__commonJS({"node_modules/constructs/lib/private/stack-trace.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.captureStackTrace=void 0;function captureStackTrace(below){below=below||captureStackTrace;let object={stack:""},previousLimit=Error.stackTraceLimit;try{
Error.stackTraceLimit=Number.MAX_SAFE_INTEGER,Error.captureStackTrace(object,below)}finally{Error.stackTraceLimit=previousLimit}return object.stack?object.stack.
split(`
`).slice(1).map(s=>s.replace(/^\s*at\s+/,"")):[]}exports2.captureStackTrace=captureStackTrace}});var require_uniqueid=__commonJS({"node_modules/constructs/lib/private/uniqueid.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.addressOf=void 0;var crypto=require("crypto"),HIDDEN_ID="Default";function addressOf2(components){let hash=crypto.createHash("sha1");for(let c of components)
c!==HIDDEN_ID&&(hash.update(c),hash.update(`
`));return"c8"+hash.digest("hex")}exports2.addressOf=addressOf2}});var require_construct=__commonJS({"node_modules/constructs/lib/construct.js"(exports2){"use strict";var _a,_b,_c;Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.RootConstruct=exports2.ConstructOrder=exports2.Construct=exports2.Node=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),dependency_1=require_dependency(),
stack_trace_1=require_stack_trace(),uniqueid_1=require_uniqueid(),CONSTRUCT_SYM=Symbol.for("constructs.Construct"),Node=class _Node{static of(construct){return construct.
node}constructor(host,scope,id){if(this.host=host,this._locked=!1,this._children={},this._context={},this._metadata=new Array,this._dependencies=new Set,this._validations=
new Array,id=id??"",this.id=sanitizeId(id),this.scope=scope,scope&&!this.id)throw new Error("Only root constructs may have an empty ID");scope?.node.addChild(host,
this.id)}get path(){let components=[];for(let scope of this.scopes)scope.node.id&&components.push(scope.node.id);return components.join(_Node.PATH_SEP)}get addr(){
return this._addr||(this._addr=(0,uniqueid_1.addressOf)(this.scopes.map(c=>c.node.id))),this._addr}tryFindChild(id){return this._children[sanitizeId(id)]}findChild(id){
let ret=this.tryFindChild(id);if(!ret)throw new Error(`No child with id: '${id}'`);return ret}get defaultChild(){if(this._defaultChild!==void 0)return this._defaultChild;
let resourceChild=this.tryFindChild("Resource"),defaultChild=this.tryFindChild("Default");if(resourceChild&&defaultChild)throw new Error(`Cannot determine defau\
lt child for ${this.path}. There is both a child with id "Resource" and id "Default"`);return defaultChild||resourceChild}set defaultChild(value){this._defaultChild=
value}get children(){return Object.values(this._children)}findAll(order=ConstructOrder.PREORDER){let ret=new Array;return visit2(this.host),ret;function visit2(c){
order===ConstructOrder.PREORDER&&ret.push(c);for(let child of c.node.children)visit2(child);order===ConstructOrder.POSTORDER&&ret.push(c)}}setContext(key,value){
if(this.children.length>0){let names=this.children.map(c=>c.node.id);throw new Error("Cannot set context after children have been added: "+names.join(","))}this.
_context[key]=value}getContext(key){let value=this._context[key];if(value!==void 0)return value;if(value===void 0&&!this.scope?.node)throw new Error(`No context\
 value present for ${key} key`);return this.scope&&this.scope.node.getContext(key)}getAllContext(defaults){return this.scopes.reverse().reduce((a,s)=>({...s.node.
_context,...a}),{...defaults})}tryGetContext(key){let value=this._context[key];return value!==void 0?value:this.scope&&this.scope.node.tryGetContext(key)}get metadata(){
return[...this._metadata]}addMetadata(type,data2,options={}){if(data2==null)return;let trace=options.stackTrace??!1?(0,stack_trace_1.captureStackTrace)(options.
traceFromFunction??this.addMetadata):void 0;this._metadata.push({type,data:data2,trace})}get scopes(){let ret=new Array,curr=this.host;for(;curr;)ret.unshift(curr),
curr=curr.node.scope;return ret}get root(){return this.scopes[0]}get locked(){return!!(this._locked||this.scope&&this.scope.node.locked)}addDependency(...deps){
for(let d of deps)this._dependencies.add(d)}get dependencies(){let result=new Array;for(let dep of this._dependencies)for(let root of dependency_1.Dependable.of(
dep).dependencyRoots)result.push(root);return result}tryRemoveChild(childName){return childName in this._children?(delete this._children[childName],!0):!1}addValidation(validation){
this._validations.push(validation)}validate(){return this._validations.flatMap(v=>v.validate())}lock(){this._locked=!0}addChild(child,childName){if(this.locked)
throw this.path?new Error(`Cannot add children to "${this.path}" during synthesis`):new Error("Cannot add children during synthesis");if(this._children[childName]){
let name=this.id??"",typeName=this.host.constructor.name;throw new Error(`There is already a Construct with name '${childName}' in ${typeName}${name.length>0?" \
["+name+"]":""}`)}this._children[childName]=child}};exports2.Node=Node;_a=JSII_RTTI_SYMBOL_1;Node[_a]={fqn:"constructs.Node",version:"10.4.2"};Node.PATH_SEP="/";
var Construct2=class{static isConstruct(x){return x&&typeof x=="object"&&x[CONSTRUCT_SYM]}constructor(scope,id){this.node=new Node(this,scope,id),dependency_1.Dependable.
implement(this,{dependencyRoots:[this]})}toString(){return this.node.path||"<root>"}};exports2.Construct=Construct2;_b=JSII_RTTI_SYMBOL_1;Construct2[_b]={fqn:"c\
onstructs.Construct",version:"10.4.2"};var ConstructOrder;(function(ConstructOrder2){ConstructOrder2[ConstructOrder2.PREORDER=0]="PREORDER",ConstructOrder2[ConstructOrder2.
POSTORDER=1]="POSTORDER"})(ConstructOrder||(exports2.ConstructOrder=ConstructOrder={}));var PATH_SEP_REGEX=new RegExp(`${Node.PATH_SEP}`,"g");function sanitizeId(id){
return id.replace(PATH_SEP_REGEX,"--")}Object.defineProperty(Construct2.prototype,CONSTRUCT_SYM,{value:!0,enumerable:!1,writable:!1});var RootConstruct2=class extends Construct2{constructor(id){
super(void 0,id??"")}};exports2.RootConstruct=RootConstruct2;_c=JSII_RTTI_SYMBOL_1;RootConstruct2[_c]={fqn:"constructs.RootConstruct",version:"10.4.2"}}});var require_metadata=__commonJS({"node_modules/constructs/lib/metadata.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0})}});var require_lib=__commonJS({"node_modules/constructs/lib/index.js"(exports2){"use strict";var __createBinding=exports2&&exports2.__createBinding||(Object.create?
(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc=
{enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__exportStar=exports2&&exports2.
__exportStar||function(m,exports3){for(var p in m)p!=="default"&&!Object.prototype.hasOwnProperty.call(exports3,p)&&__createBinding(exports3,m,p)};Object.defineProperty(
exports2,"__esModule",{value:!0});__exportStar(require_construct(),exports2);__exportStar(require_metadata(),exports2);__exportStar(require_dependency(),exports2)}});function groups2(scope,{userPool:userPool3},poolId){for(let{name,description,precedence,roleArn}of userPool3.groups)resource(scope,"aws_cognito_user_group",slug(
name),{userPoolId:poolId,name:literal(name),...description!==void 0&&{description:literal(description)},...precedence!==void 0&&{precedence},...roleArn!==void 0&&
{roleArn:literal(roleArn)}})}function resourceServers2(scope,{userPool:userPool3},poolId){return new Map(userPool3.resourceServers.map(({identifier:identifier2,
name,scopes})=>[identifier2,resource(scope,"aws_cognito_resource_server",slug(identifier2),{userPoolId:poolId,identifier:literal(identifier2),name:literal(name),
...scopes.length>0&&{scope:scopes.map(one=>({scopeName:literal(one.name),scopeDescription:literal(one.description)}))}})]))}function scopeOf(scope,servers){let custom=customScope(
scope),server=custom&&servers.get(custom.identifier);return custom===void 0||server===void 0?literal(scope):template`${server.attribute("identifier")}/${literal(
custom.name)}`}var init_pool_parts=__esm({"src/terraform/pool-parts.ts"(){init_names();init_scopes();init_elements();init_template()}});function appClients(scope,federation,poolId,{providers,servers},values2){return new Map(federation.appClients.map(client=>[client.key,resource(scope,"aws_cognit\
o_user_pool_client",slug(client.key),{name:literal(client.name),userPoolId:poolId,...secret(client),supportedIdentityProviders:supportedProviders(client,providers),
...hostedSignIn(client,servers,values2),...refreshing(client),preventUserExistenceErrors:literal("ENABLED"),enableTokenRevocation:!0,...client.readAttributes!==
void 0&&{readAttributes:client.readAttributes.map(literal)},...client.writeAttributes!==void 0&&{writeAttributes:client.writeAttributes.map(literal)},...tokenValidity(
client)})]))}function secret({adoptedId,secret:secret2}){return adoptedId===void 0?{generateSecret:secret2}:{lifecycle:{postcondition:[{condition:interpolated(expression`(try(length(self.client_secret), 0) > 0) == ${secret2}`),
errorMessage:literal(secret2?"The client has no secret, and cannot be given one. Write secret: false, or make another client.":"The client has a secret, which i\
t keeps. Write secret: true, or make another client.")}]}}}function supportedProviders({identityProviders:identityProviders2,externalProviders},providers){return[
...identityProviders2.map(name=>supportedProvider(name,providers)),...externalProviders.filter(name=>!identityProviders2.includes(name)).map(literal)]}function supportedProvider(name,providers){
if(name==="COGNITO")return literal(name);let provider=providers.get(name);if(provider===void 0)throw new Error(`no identity provider is called ${name}`);return provider.
attribute("provider_name")}function hostedSignIn(client,servers,values2){if(client.flows.length===0)return{allowedOauthFlowsUserPoolClient:!1};let callbackUrls=allCallbackUrls(
client);return{allowedOauthFlowsUserPoolClient:!0,allowedOauthFlows:client.flows.map(literal),allowedOauthScopes:client.scopes.map(scope=>scopeOf(scope,servers)),
...callbackUrls.length>0&&{callbackUrls:callbackUrls.map(url=>values2.shown(url))},...client.defaultRedirectUri!==void 0&&{defaultRedirectUri:values2.shown(client.
defaultRedirectUri)},...client.logoutUrls.length>0&&{logoutUrls:client.logoutUrls.map(url=>values2.shown(url))}}}function refreshing({authFlows,refreshTokenRotation:refreshTokenRotation2}){
let flows=authFlows.map(flow=>literal(AUTH_FLOWS[flow])),rotation=(feature,retryGracePeriodSeconds)=>({refreshTokenRotation:[{feature:literal(feature),retryGracePeriodSeconds}]});
return refreshTokenRotation2===void 0||refreshTokenRotation2==="off"?{explicitAuthFlows:[literal("ALLOW_REFRESH_TOKEN_AUTH"),...flows],...refreshTokenRotation2===
"off"&&rotation("DISABLED",0)}:{explicitAuthFlows:flows,...rotation("ENABLED",secondsOf(refreshTokenRotation2.gracePeriod))}}function tokenValidity({tokenValidity:{
access,id,refresh,authSession}}){let unit=duration=>literal(UNITS[duration.unit]);return{accessTokenValidity:access.count,idTokenValidity:id.count,refreshTokenValidity:refresh.
count,tokenValidityUnits:[{accessToken:unit(access),idToken:unit(id),refreshToken:unit(refresh)}],authSessionValidity:secondsOf(authSession)/60}}var AUTH_FLOWS,
UNITS,init_app_client=__esm({"src/terraform/app-client.ts"(){init_duration();init_names();init_sign_in_urls();init_elements();init_pool_parts();init_template();
AUTH_FLOWS={userSrp:"ALLOW_USER_SRP_AUTH",userPassword:"ALLOW_USER_PASSWORD_AUTH",adminUserPassword:"ALLOW_ADMIN_USER_PASSWORD_AUTH",custom:"ALLOW_CUSTOM_AUTH",
user:"ALLOW_USER_AUTH"},UNITS={s:"seconds",m:"minutes",h:"hours",d:"days"}}});function signInDomains2(scope,federation,poolId,values2){let{custom,prefix}=federation.userPool.domain??{};return[...custom===void 0?[]:[customDomain(scope,federation,
custom,poolId,values2)],...prefix===void 0?[]:[prefixDomain(scope,federation,prefix.name,poolId)]]}function pagesOf({userPool:{domain}}){return domain?.managedLogin===
void 0?{}:{managedLoginVersion:domain.managedLogin?PAGES.managedLogin:PAGES.classic}}function prefixDomain(scope,federation,prefix,poolId){let name=resource(scope,
"aws_cognito_user_pool_domain","prefix",{domain:literal(prefix),userPoolId:poolId,...pagesOf(federation),...isProtected(federation.userPool)&&{lifecycle:{preventDestroy:!0}}}).
attribute("domain");return{name,host:prefixDomainHost(name,literal(federation.region))}}function customDomain(scope,federation,custom,poolId,values2){let{adoptedName,
certificateArn,hostedZoneId}=custom,certificate=makesCertificate(custom)?issuedCertificate(scope,federation,custom.name,literal(hostedZoneId??"")):certificateArn===
void 0?void 0:values2.shown(certificateArn),kept=adoptedName===void 0?[]:[...certificate===void 0?["certificate_arn"]:[],...federation.userPool.domain?.managedLogin===
void 0?["managed_login_version"]:[]],isKept=isProtected(federation.userPool),domain=resource(scope,"aws_cognito_user_pool_domain","custom",{domain:literal(custom.
name),...certificate!==void 0&&{certificateArn:certificate},userPoolId:poolId,...pagesOf(federation),...(isKept||kept.length>0)&&{lifecycle:{...isKept&&{preventDestroy:!0},
...kept.length>0&&{ignoreChanges:kept.map(reference2)}}}}),target2={name:domain.attribute("cloudfront_distribution"),zoneId:domain.attribute("cloudfront_distrib\
ution_zone_id")};hostedZoneId!==void 0&&aliasRecords(scope,literal(hostedZoneId),domain,target2);let name=domain.attribute("domain");return{name,host:name,target:target2}}
function aliasRecords(scope,zoneId,domain,target2){for(let type of["A","AAAA"])resource(scope,"aws_route53_record",`custom_${type.toLowerCase()}`,{zoneId,name:domain.
attribute("domain"),type:literal(type),alias:{name:target2.name,zoneId:target2.zoneId,evaluateTargetHealth:!1}})}function issuedCertificate(scope,federation,name,zoneId){
let elsewhere=federation.region===CERTIFICATE_REGION?{}:{provider:certificateProvider(scope,federation)},certificate=resource(scope,"aws_acm_certificate","custo\
m",{...elsewhere,domainName:literal(name),validationMethod:literal("DNS"),lifecycle:{createBeforeDestroy:!0}}),option=expression`one(${certificate.address}.domain_validation_options)`,
record=resource(scope,"aws_route53_record","custom_certificate",{zoneId,name:interpolated(expression`${option}.resource_record_name`),type:interpolated(expression`${option}.resource_record_type`),
records:[interpolated(expression`${option}.resource_record_value`)],ttl:300,allowOverwrite:!0});return resource(scope,"aws_acm_certificate_validation","custom",
{...elsewhere,certificateArn:certificate.attribute("arn"),validationRecordFqdns:[record.attribute("fqdn")]}).attribute("certificate_arn")}function managedLoginStyles(scope,federation,poolId,clients){
for(let{key}of styledClients(federation)){let client=clients.get(key);if(client===void 0)throw new Error(`the app client ${key} was not made`);resource(scope,"a\
ws_cognito_managed_login_branding",slug(key),{userPoolId:poolId,clientId:client.attribute("id"),useCognitoProvidedValues:!0})}}var PAGES,init_domains=__esm({"sr\
c/terraform/domains.ts"(){init_names();init_pool();init_sign_in_domains();init_aws_provider();init_elements();init_template();PAGES={classic:1,managedLogin:2}}});function lambdaConfig(triggers2,preSignUpArn,values2){return triggers2.length===0&&preSignUpArn===void 0?{}:{lambdaConfig:{...triggers2.map(trigger=>ofTrigger(trigger,
values2.shown(trigger.functionArn))).reduce((all,one)=>({...all,...one}),{}),...preSignUpArn!==void 0&&{preSignUp:preSignUpArn}}}}function ofTrigger({slot,version},arn){
return slot!=="preTokenGeneration"?{[slot]:arn}:{preTokenGeneration:arn,preTokenGenerationConfig:{lambdaArn:arn,lambdaVersion:literal(version??"V1_0")}}}function invokePermissions(scope,triggers2,pool,values2){
return triggers2.filter(({permission})=>permission).map(trigger=>resource(scope,"aws_lambda_permission",permissionName(trigger),{statementId:template`${literal(
`AllowCognito${trigger.slot.charAt(0).toUpperCase()}${trigger.slot.slice(1)}-`)}${pool.id}`,action:literal("lambda:InvokeFunction"),...invoked(trigger.functionArn,
values2),principal:literal("cognito-idp.amazonaws.com"),sourceArn:pool.arn,lifecycle:{createBeforeDestroy:!0}}).address)}function invoked(functionArn,values2){if(typeof functionArn==
"string"){let{functionArn:plain2,qualifier}=functionArnParts(functionArn);return{functionName:literal(plain2),...qualifier!==void 0&&{qualifier:literal(qualifier)}}}
let parts=expression`split(":", ${values2.shownExpression(functionArn)})`;return{functionName:interpolated(expression`join(":", slice(${parts}, 0, 7))`),qualifier:interpolated(
expression`try(${parts}[7], null)`)}}function arnConditions(triggers2,values2){return triggers2.flatMap(({slot,functionArn})=>typeof functionArn=="string"?[]:[{
condition:interpolated(expression`can(regex(${quoted(FUNCTION_ARN)}, ${values2.shownExpression(functionArn)}))`),errorMessage:literal(`The value for userPool.tr\
iggers.${slot} must be the ARN of a function or of an alias; Cognito takes no version number.`)}])}function tokenTriggerConditions(triggers2,preSignUpArn){return!(triggers2.
length>0||preSignUpArn!==void 0)||triggers2.some(({slot})=>slot==="preTokenGeneration")?[]:[{condition:interpolated(expression`coalesce(try(self.lambda_config[0].pre_token_generation, null), "none") == "none"`),
errorMessage:literal("The pool still has a function at pre token generation, which the AWS provider cannot take off as long as there are others, and which this \
change would take the right to be invoked from: no one would get a token. Remove the trigger from the pool first, in the console under Extensions, Lambda trigge\
rs.")}]}var FUNCTION_ARN,init_triggers2=__esm({"src/terraform/triggers.ts"(){init_triggers();init_elements();init_template();FUNCTION_ARN="^arn:[a-z-]+:lambda:[\
a-z0-9-]+:[0-9]+:function:[A-Za-z0-9_-]+(:[A-Za-z0-9_-]*[A-Za-z_-][A-Za-z0-9_-]*)?$"}});function unnamedTriggers(triggers2,linked){let named2=new Set([...triggers2.map(({slot})=>slot),...linked?["preSignUp"]:[]]),unnamed=Object.entries(TRIGGER_SLOTS).
filter(([slot])=>!named2.has(slot)),version=triggers2.some(({slot,version:version2})=>slot==="preTokenGeneration"&&version2===void 0);return[...OTHER_TRIGGERS,...unnamed.
map(([,{argument}])=>argument),...named2.has("preTokenGeneration")?[]:["pre_token_generation_config"],...version?["pre_token_generation_config[0].lambda_version"]:
[]].sort().map(argument=>`lambda_config[0].${argument}`)}function existingPool(scope,federation,pool,values2){let ownDomain=pool.domain===void 0&&federation.appClients.
some(({flows})=>flows.length>0),postcondition=[...mappedAttributes(federation),...ownDomain?[HAS_DOMAIN]:[],...pool.kind==="adopted"&&federation.preSignUpFunction!==
void 0?[preSignUpFree(federation)]:[]],found2=dataSource(scope,"aws_cognito_user_pool","pool",{userPoolId:idOf(scope,federation,pool,values2),...postcondition.length>
0&&{lifecycle:{postcondition}}}),id=found2.attribute("user_pool_id"),region=literal(federation.region);return{attributes:{id,arn:found2.attribute("arn"),endpoint:userPoolEndpoint(
id,region,pool.issuer)},name:found2.attribute("name"),domain:ownDomain?domainOf(found2.address,region):void 0}}function idOf(scope,{region},pool,values2){if(pool.
kind==="adopted")return literal(pool.id);if("id"in pool.reference)return literal(pool.reference.id);if("idFrom"in pool.reference)return values2.shown({reference:pool.
reference.idFrom,prefix:"",suffix:""});let{name}=pool.reference,pools=dataSource(scope,"aws_cognito_user_pools","pool",{name:literal(name),lifecycle:{postcondition:[
{condition:interpolated(expression`length(self.ids) == 1`),errorMessage:template`There are ${interpolated(expression`length(self.ids)`)} user pools called ${literal(
name)} in ${literal(region)}. Exactly one is needed: write its id as userPool.reference.`}]}});return interpolated(expression`one(${pools.address}.ids)`)}function mappedAttributes({
userPool:userPool3,identityProviders:identityProviders2,accountLinking}){let mapped2=identityProviders2.flatMap(({attributeMapping})=>Object.keys(attributeMapping));
return[...new Set(mapped2)].filter(attribute=>attribute.startsWith(CUSTOM_PREFIX)).sort().map(attribute=>{let subject=accountLinking?.providers.some(({subjectAttribute:subjectAttribute2})=>subjectAttribute2===
attribute)??!1,fits3=subject?expression`attribute.mutable && attribute.attribute_data_type == "String"`:expression`attribute.mutable`,name=attribute.slice(CUSTOM_PREFIX.
length);return{condition:interpolated(expression`anytrue([for attribute in self.schema_attributes : attribute.name == ${quoted(attribute)} && ${fits3}])`),errorMessage:literal(
`The pool has no mutable ${subject?"string ":""}attribute ${attribute}, which a provider's mapping fills. Add it once; it can never be removed${command(name,userPool3)}\
.`)}})}function preSignUpFree({accountLinking,stackName}){let present=expression`coalesce(try(self.lambda_config[0].pre_sign_up, null), "none")`,replaced3=accountLinking?.
replaces,named2=replaced3===void 0?expression`false`:expression`${present} == ${quoted(replaced3)}`,own=quoted(`:function:${preSignUpFunctionName(stackName)}`),
arn=interpolated(present),isLinking2=accountLinking!==void 0;return{condition:interpolated(expression`${present} == "none" || endswith(${present}, ${own}) || ${named2}`),
errorMessage:isLinking2?template`The pool calls ${arn} at pre sign-up, and the linking function would take its place. Where nothing of it is needed any more, write under accountLinking: replaces: ${arn}`:
template`The pool calls ${arn} at pre sign-up, and the function behind allowedEmailDomains would take its place. Where nothing of it is needed any more, detach it from the pool first.`}}
function command(name,pool){if(!/^[\w.-]+$/.test(name))return"";let attribute=`Name=${name},AttributeDataType=String,Mutable=true,StringAttributeConstraints={Mi\
nLength=0,MaxLength=2048}`;return`: aws cognito-idp add-custom-attributes --user-pool-id ${pool.kind==="adopted"?pool.id:"<id>"} --custom-attributes '${attribute}\
'`}function domainOf(pool,region){let custom=expression`try(length(${pool}.custom_domain), 0) > 0`,prefix=expression`${pool}.domain`,prefixHost=quotedTemplate(prefixDomainHost(
interpolated(prefix),region));return{name:interpolated(expression`${custom} ? ${pool}.custom_domain : ${prefix}`),host:interpolated(expression`${custom} ? ${pool}.custom_domain : ${prefixHost}`)}}
function adoptedPool(scope,{federation,pool,values:values2},name,preSignUpArn,attached){let{triggers:triggers2}=pool,untouched=preSignUpArn===void 0&&triggers2.
length===0,precondition=arnConditions(triggers2,values2),ownPreSignUp=triggers2.some(({slot})=>slot==="preSignUp"),postcondition=[...preSignUpArn===void 0&&!ownPreSignUp?
[triggerGone(federation)]:[],...preSignUpArn!==void 0&&federation.accountLinking!==void 0?[sameCase(federation)]:[]];return resource(scope,"aws_cognito_user_poo\
l","pool",{name,...lambdaConfig(triggers2,preSignUpArn,values2),lifecycle:{preventDestroy:!0,ignoreChanges:[...SETTINGS,...untouched?["lambda_config"]:unnamedTriggers(
triggers2,preSignUpArn!==void 0)].map(reference2),...precondition.length>0&&{precondition},...postcondition.length>0&&{postcondition}},dependsOn:attached})}function sameCase({
userPool:userPool3}){let caseSensitiveUsernames2=hasCaseSensitiveUsernames(userPool3);return{condition:interpolated(expression`try(self.username_configuration[0].case_sensitive, true) == ${caseSensitiveUsernames2}`),
errorMessage:literal(`The user names of the pool ${caseSensitiveUsernames2?"do not differ":"differ"} by case. Write caseSensitiveUsernames: ${!caseSensitiveUsernames2}\
 next to adopt, so linking compares them in the same way.`)}}function triggerGone({stackName}){return{condition:interpolated(expression`!endswith(coalesce(try(self.lambda_config[0].pre_sign_up, null), "none"), ${quoted(
`:function:${preSignUpFunctionName(stackName)}`)})`),errorMessage:literal("The pool's pre sign-up trigger is still the linking function, which this change would\
 delete: every sign-up would fail. Remove the trigger from the pool first, in the console under Extensions, Lambda triggers.")}}var SETTINGS,OTHER_TRIGGERS,HAS_DOMAIN,
init_existing_pool=__esm({"src/terraform/existing-pool.ts"(){init_attributes();init_names();init_pool();init_triggers();init_elements();init_template();init_triggers2();
SETTINGS=["account_recovery_setting","admin_create_user_config","alias_attributes","auto_verified_attributes","deletion_protection","device_configuration","emai\
l_configuration","email_mfa_configuration","email_verification_message","email_verification_subject","mfa_configuration","name","password_policy","schema","sign\
_in_policy","sms_authentication_message","sms_configuration","sms_verification_message","software_token_mfa_configuration","tags","tags_all","user_attribute_upd\
ate_settings","user_pool_add_ons","user_pool_tier","username_attributes","username_configuration","verification_message_template","web_authn_configuration"],OTHER_TRIGGERS=
["custom_email_sender","custom_sms_sender","kms_key_id"];HAS_DOMAIN={condition:interpolated(expression`length(compact([self.domain, self.custom_domain])) > 0`),
errorMessage:literal("The pool has no domain to sign in at. Add one as userPool.domain.")}}});function iamOidcProviders(scope,federation,values2){return new Map(trustedByIam(federation).map(({name,iamOidcProviderUrl,clientId:clientId2})=>[name,resource(scope,
"aws_iam_openid_connect_provider",slug(name),{url:literal(iamOidcProviderUrl),clientIdList:[values2.text(clientId2)]})]))}var init_iam_oidc_provider2=__esm({"sr\
c/terraform/iam-oidc-provider.ts"(){init_iam_oidc_provider();init_names();init_elements();init_template()}});function upstreamStates(scope,federation){return new Map(upstreamsOf(federation).map(({stackName,backend:backend2})=>{let ofStack=federation.identityProviders.filter(
isUpstream).filter(({upstream})=>foundOf2(upstream).stackName===stackName),clients=new Set(ofStack.map(({upstream})=>upstream.client)),{backend:type,config}=stateReader(
backend2,stackName),postcondition=[...clients].sort().map(client=>({condition:interpolated(expression`try(length(self.outputs.client_secrets[${quoted(client)}]), 0) > 0`),
errorMessage:literal(`The state of ${stackName} has no app client ${client} with a secret yet. Apply ${stackName} first.`)}));return[stackName,remoteState(scope,
slug(stackName),type,config,postcondition).address]}))}function upstreamOutputs(upstream,states){let state=states.get(foundOf2(upstream).stackName);if(state===void 0)
throw new Error(`the state of ${foundOf2(upstream).stackName} is not read`);let client=quoted(upstream.client);return{issuer:interpolated(expression`${state}.outputs.issuer`),
clientId:interpolated(expression`${state}.outputs.client_ids[${client}]`),clientSecret:interpolated(expression`sensitive(${state}.outputs.client_secrets[${client}])`)}}
function foundOf2({spec,found:found2}){if(found2.kind!=="found")throw new Error(`the upstream ${spec} was not found`);return found2}var init_upstream_state=__esm(
{"src/terraform/upstream-state.ts"(){init_names();init_upstream();init_backend();init_elements();init_template()}});function identityProviders(scope,federation,poolId,read3,after2){return new Map(federation.identityProviders.map(provider=>{let details=providerDetails(provider,
read3),unread=notAsWritten(provider),made=resource(scope,"aws_cognito_identity_provider",slug(provider.name),{userPoolId:poolId,providerName:literal(provider.name),
providerType:literal(providerTypeOf(provider.preset)),providerDetails:templateMap({...details,...provider.type==="apple"&&applesKey(scope,provider,{...details,user_pool_id:poolId},
read3.values)}),attributeMapping:literalMap(provider.attributeMapping),...provider.identifiers.length>0&&{idpIdentifiers:[...provider.identifiers].sort(compareText).
map(literal)},...unread.length>0&&{lifecycle:{ignoreChanges:unread.map(key=>expression`provider_details[${quoted(key)}]`)}},dependsOn:after2});return[provider.name,
made]}))}function providerDetails(provider,{values:values2,upstreams}){if(provider.type==="saml")return samlDetails(provider,values2);let{preset}=provider,scopeSeparator=preset.
type==="oidc"?" ":preset.scopeSeparator,scopes={authorize_scopes:literal(provider.scopes.join(scopeSeparator))};if(isUpstream(provider))return{...scopes,...upstreamDetails(
provider,upstreams)};let client={client_id:values2.text(provider.clientId),...scopes};switch(provider.type){case"oidc":return{...client,...oidcDetails(provider,
values2)};case"google":return{...client,client_secret:values2.of(provider.clientSecret),...literals2(GOOGLE_DEFAULTS)};case"facebook":return{...client,client_secret:values2.
of(provider.clientSecret),...provider.apiVersion!==void 0&&literals2(facebookVersion(provider.apiVersion))};case"apple":return{...client,team_id:values2.text(provider.
teamId),key_id:values2.text(provider.keyId)};case"amazon":return{...client,client_secret:values2.of(provider.clientSecret)}}}function oidcDetails({issuer,clientSecret,
attributesRequestMethod,endpoints},values2){return{...clientSecret!==void 0&&{client_secret:values2.of(clientSecret)},attributes_request_method:literal(attributesRequestMethod),
oidc_issuer:literal(issuer),...NO_ADDED_ATTRIBUTES,...endpoints!==void 0&&{authorize_url:literal(endpoints.authorize),token_url:literal(endpoints.token),attributes_url:literal(
endpoints.userInfo),jwks_uri:literal(endpoints.jwks)}}}function upstreamDetails({upstream,attributesRequestMethod},states){let{issuer,clientId:clientId2,clientSecret}=upstreamOutputs(
upstream,states);return{client_id:clientId2,client_secret:clientSecret,oidc_issuer:issuer,attributes_request_method:literal(attributesRequestMethod),...NO_ADDED_ATTRIBUTES}}
function literals2(details){return Object.fromEntries(Object.entries(details).map(([key,value])=>[key,literal(value)]))}function samlDetails({metadata:metadata2,
idpSignout,idpInit,encryptedResponses,requestSigningAlgorithm},values2){return{...metadata2.kind==="url"?{MetadataURL:values2.text(metadata2.url)}:{MetadataFile:literal(
"text"in metadata2.content?metadata2.content.text:"")},IDPSignout:literal(String(idpSignout)),...idpInit&&{IDPInit:literal("true")},...encryptedResponses&&{EncryptedResponses:literal(
"true")},...requestSigningAlgorithm!==void 0&&{RequestSigningAlgorithm:literal(requestSigningAlgorithm)}}}function facebookVersion(version){return{api_version:version,
attributes_url:`https://graph.facebook.com/${version}/me?fields=`,attributes_url_add_attributes:"true",authorize_url:`https://www.facebook.com/${version}/dialog\
/oauth`,token_request_method:"GET",token_url:`https://graph.facebook.com/${version}/oauth/access_token`}}function notAsWritten(provider){return provider.type===
"facebook"&&provider.apiVersion!==void 0?[]:NOT_AS_WRITTEN[provider.type]}function applesKey(scope,{name,privateKey},sentWith,values2){let sent=resource(scope,"\
terraform_data",`${slug(name)}_key`,{triggersReplace:templateMap(sentWith),input:templateMap({planned:interpolated(expression`plantimestamp()`)}),lifecycle:{ignoreChanges:[
expression`input`]}});return{private_key:interpolated(expression`${sent.address}.input.planned == plantimestamp() ? ${values2.expression(privateKey)} : null`)}}
var NO_ADDED_ATTRIBUTES,GOOGLE_DEFAULTS,FILLED_IN_FOR_OAUTH,NOT_AS_WRITTEN,init_identity_provider=__esm({"src/terraform/identity-provider.ts"(){init_diagnostic();
init_names();init_preset();init_upstream();init_elements();init_template();init_upstream_state();NO_ADDED_ATTRIBUTES={attributes_url_add_attributes:literal("fal\
se")};GOOGLE_DEFAULTS={attributes_url:"https://people.googleapis.com/v1/people/me?personFields=",attributes_url_add_attributes:"true",authorize_url:"https://acc\
ounts.google.com/o/oauth2/v2/auth",oidc_issuer:"https://accounts.google.com",token_request_method:"POST",token_url:"https://www.googleapis.com/oauth2/v4/token"};
FILLED_IN_FOR_OAUTH=["attributes_url","attributes_url_add_attributes","authorize_url","token_request_method","token_url"],NOT_AS_WRITTEN={oidc:[],upstream:[],saml:[
"ActiveEncryptionCertificate","SLORedirectBindingURI","SSORedirectBindingURI"],google:[],facebook:[...FILLED_IN_FOR_OAUTH,"api_version"].sort(),apple:["attribut\
es_url_add_attributes","authorize_url","oidc_issuer","token_request_method","token_url"],amazon:FILLED_IN_FOR_OAUTH}}});function importsOf(federation,addressPrefix){return IN_ORDER.flatMap(type=>resourcesOf(federation,type).flatMap(({name,importId})=>importId===void 0?[]:[{to:reference2(
`${type}.${addressPrefix}${name}`),id:literal(importId)}]))}var IN_ORDER,init_imports=__esm({"src/terraform/imports.ts"(){init_resources();init_template();IN_ORDER=
["aws_cognito_user_pool","aws_cognito_user_pool_domain",...RESOURCE_TYPES.filter(type=>type!=="aws_cognito_user_pool"&&type!=="aws_cognito_user_pool_domain")]}});var REPOSITORY,init_repository=__esm({"src/diagnostics/repository.ts"(){REPOSITORY="https://github.com/cognito-federation/cognito-federation"}});function linkingAlarms(scope,functionName,topicArn){let alarm=(id,suffix,description,metric)=>{resource(scope,"aws_cloudwatch_metric_alarm",id,{alarmName:literal(
`${functionName}-${suffix}`),alarmDescription:literal(`${description} (${functionName}). ${RUNBOOK}${suffix.replace(/^refusal-/,"")}`),...metric,statistic:literal(
"Sum"),period:PERIOD_SECONDS,evaluationPeriods:1,threshold:0,comparisonOperator:literal("GreaterThanThreshold"),treatMissingData:literal("notBreaching"),alarmActions:[
literal(topicArn)]})},{namespace,name}=refusalMetric(functionName),refusals2={namespace:literal(namespace),metricName:literal(name)},ofLambda=metricName=>({namespace:literal(
"AWS/Lambda"),metricName:literal(metricName),dimensions:literalMap({FunctionName:functionName})});alarm("pre_sign_up_errors","errors","First federated sign-ins \
were refused or failed",ofLambda("Errors")),alarm("pre_sign_up_throttles","throttles","First federated sign-ins failed: the pre sign-up function was throttled",
ofLambda("Throttles"));for(let code2 of REFUSAL_CODES)alarm(`pre_sign_up_refusal_${code2.toLowerCase()}`,`refusal-${code2.toLowerCase().replace(/_/g,"-")}`,`Fir\
st sign-ins were refused with ${code2}: ${meaningOf(code2)}`,{...refusals2,dimensions:literalMap({Refusal:code2})})}function refusalFilter(scope,functionName,logGroup){
let{namespace,name}=refusalMetric(functionName);resource(scope,"aws_cloudwatch_log_metric_filter","pre_sign_up_refusals",{name:literal(`${functionName}-refusals`),
logGroupName:logGroup.attribute("name"),pattern:literal('{ $.message.outcome = "refused" }'),metricTransformation:{namespace:literal(namespace),name:literal(name),
value:literal("1"),dimensions:literalMap({Refusal:"$.message.refusal"})}})}function refusalMetric(functionName){return{namespace:`CognitoFederation/${functionName}`,
name:"RefusedSignIns"}}function meaningOf(code2){switch(REFUSALS[code2]){case"setup":return"the setup is wrong, and this continues until someone fixes it";case"\
service":return"Cognito did not answer, or answered too late";default:return"each concerns one person"}}var PERIOD_SECONDS,RUNBOOK,init_linking_alarms=__esm({"s\
rc/terraform/linking-alarms.ts"(){init_repository();init_refusals();init_elements();init_template();PERIOD_SECONDS=300;RUNBOOK=`What to do: ${REPOSITORY}/blob/m\
ain/docs/linking.md#`}});function linkingDashboard(scope,functionName,region){let ofLambda=(metric,stat)=>["AWS/Lambda",metric,"FunctionName",functionName,{stat}],{namespace,name}=refusalMetric(
functionName),widgets=[metrics("Invocations, errors, throttles",[ofLambda("Invocations","Sum"),ofLambda("Errors","Sum"),ofLambda("Throttles","Sum")]),metrics("D\
uration in ms; Cognito waits 5000",[ofLambda("Duration","p50"),ofLambda("Duration","p99"),ofLambda("Duration","Maximum")]),metrics("Refused sign-ins, by code",REFUSAL_CODES.
map(code2=>[namespace,name,"Refusal",code2,{stat:"Sum"}])),logs("How sign-ups end",["filter ispresent(message.verdict)","stats count(*) as sign_ups by message.o\
utcome, message.verdict, message.provider","sort sign_ups desc"]),logs("The last refusals",['filter message.outcome = "refused" and message.refusal != "ACCOUNT_\
LINKED"',"fields @timestamp, message.refusal, message.verdict, message.provider, message.sub","sort @timestamp desc","limit 100"])];function metrics(title,lines2){
return{type:"metric",properties:{title,region,view:"timeSeries",period:PERIOD_SECONDS2,metrics:lines2}}}function logs(title,query2){let source=`SOURCE '/aws/lam\
bda/${functionName}'`;return{type:"log",properties:{title,region,view:"table",query:[source,...query2].join(" | ")}}}resource(scope,"aws_cloudwatch_dashboard","\
pre_sign_up",{dashboardName:literal(functionName),dashboardBody:literal(JSON.stringify({widgets:widgets.map((widget,index2)=>({...widget,x:index2%2*WIDTH,y:Math.
floor(index2/2)*HEIGHT,width:WIDTH,height:HEIGHT}))}))})}var PERIOD_SECONDS2,WIDTH,HEIGHT,init_linking_dashboard=__esm({"src/terraform/linking-dashboard.ts"(){init_refusals();
init_elements();init_linking_alarms();init_template();PERIOD_SECONDS2=300,WIDTH=12,HEIGHT=6}});function linkingActions(linking2){return linking2===void 0?[]:[...linking2.whenNoMatch==="createNative"?["cognito-idp:AdminCreateUser"]:[],"cognito-idp:AdminGet\
User","cognito-idp:AdminLinkProviderForUser","cognito-idp:ListUsers"]}function linkingFunction(scope,federation,settings2,archive){let{accountLinking:linking2,stackName}=federation,
name=preSignUpFunctionName(stackName),logGroup=resource(scope,"aws_cloudwatch_log_group","pre_sign_up",{name:literal(`/aws/lambda/${name}`),retentionInDays:settings2.
logRetentionDays}),role=resource(scope,"aws_iam_role","pre_sign_up",{name:literal(preSignUpRoleName(stackName,settings2.rolePath)),description:literal(`Runs the\
 pre sign-up function of ${stackName}`),...settings2.rolePath!=="/"&&{path:literal(settings2.rolePath)},...settings2.permissionsBoundaryArn!==void 0&&{permissionsBoundary:literal(
settings2.permissionsBoundaryArn)},assumeRolePolicy:policyDocument([{Sid:literal("LambdaAssume"),Effect:ALLOW,Principal:{Service:literal("lambda.amazonaws.com")},
Action:literal("sts:AssumeRole")}])}),logs=resource(scope,"aws_iam_role_policy","pre_sign_up_logs",{name:literal("write-own-logs"),role:role.attribute("name"),policy:policyDocument(
[{Sid:literal("WriteOwnLogs"),Effect:ALLOW,Action:["logs:CreateLogStream","logs:PutLogEvents"].map(literal),Resource:template`${logGroup.attribute("arn")}:*`}])}),
file=template`${interpolated(expression`path.module`)}/${literal(archive.path)}`,lambda=resource(scope,"aws_lambda_function","pre_sign_up",{functionName:literal(
name),description:literal(linking2===void 0?`Checks who may sign in to ${stackName} through a provider for the first time`:`Links first federated sign-ins of ${stackName}\
 to existing users`),role:role.attribute("arn"),runtime:literal(settings2.runtime),architectures:[literal(settings2.architecture)],handler:literal("index.handle\
r"),filename:file,sourceCodeHash:literal(archive.sha256Base64),timeout:TRIGGER_TIMEOUT_SECONDS,memorySize:settings2.memoryMb,environment:{variables:literalMap({
LINKING_POLICY:JSON.stringify(linkingPolicyOf(federation))})},loggingConfig:{logFormat:literal("JSON"),logGroup:logGroup.attribute("name"),applicationLogLevel:literal(
"INFO"),systemLogLevel:literal("INFO")},...settings2.reservedConcurrency!==void 0&&{reservedConcurrentExecutions:settings2.reservedConcurrency},...settings2.kmsKeyArn!==
void 0&&{kmsKeyArn:literal(settings2.kmsKeyArn)},...settings2.codeSigningConfigArn!==void 0&&{codeSigningConfigArn:literal(settings2.codeSigningConfigArn)},lifecycle:{
createBeforeDestroy:!0,precondition:[{condition:interpolated(expression`filebase64sha256(${quotedTemplate(file)}) == ${quoted(archive.sha256Base64)}`),errorMessage:literal(
`${archive.path} is not the archive that was generated with this configuration. Run synth again and keep the files together.`)}]},dependsOn:[logs.address]});return(settings2.
alarmTopicArn!==void 0||settings2.dashboard)&&refusalFilter(scope,name,logGroup),settings2.alarmTopicArn!==void 0&&linkingAlarms(scope,name,settings2.alarmTopicArn),
settings2.dashboard&&linkingDashboard(scope,name,federation.region),{lambda,role,actions:linkingActions(linking2),kmsKeyArn:settings2.kmsKeyArn}}function attachLinkingFunction(scope,{
lambda,role,actions,kmsKeyArn},{id:poolId,arn:poolArn}){let policies=actions.length===0?[]:[resource(scope,"aws_iam_role_policy","pre_sign_up_pool",{name:literal(
"link-users-in-own-pool"),role:role.attribute("name"),policy:policyDocument([{Sid:literal("LinkUsersInOwnPool"),Effect:ALLOW,Action:actions.map(literal),Resource:poolArn}]),
...AFTER_THE_POOL})],permission=resource(scope,"aws_lambda_permission","cognito_pre_sign_up",{statementId:template`AllowCognitoPreSignUp-${poolId}`,action:literal(
"lambda:InvokeFunction"),functionName:lambda.attribute("function_name"),principal:literal("cognito-idp.amazonaws.com"),sourceArn:poolArn,...AFTER_THE_POOL}),environment=kmsKeyArn===
void 0?[]:[resource(scope,"aws_iam_role_policy","pre_sign_up_environment",{name:literal("read-own-environment"),role:role.attribute("name"),policy:policyDocument(
[readOwnEnvironment(kmsKeyArn,lambda)]),...AFTER_THE_POOL})];return[...policies,permission,...environment].map(({address})=>address)}function readOwnEnvironment(kmsKeyArn,lambda){
return{Sid:literal("ReadOwnEnvironment"),Effect:ALLOW,Action:literal("kms:Decrypt"),Resource:literal(kmsKeyArn),Condition:{StringEquals:{"kms:EncryptionContext:\
aws:lambda:FunctionArn":lambda.attribute("arn")}}}}function policyDocument(statements){return jsonTemplate({Version:literal("2012-10-17"),Statement:statements})}
var ALLOW,AFTER_THE_POOL,TRIGGER_TIMEOUT_SECONDS,init_linking_function=__esm({"src/terraform/linking-function.ts"(){init_linking_policy();init_names();init_elements();
init_linking_alarms();init_linking_dashboard();init_template();ALLOW=literal("Allow"),AFTER_THE_POOL={lifecycle:{createBeforeDestroy:!0}},TRIGGER_TIMEOUT_SECONDS=
5}});function movedOf({appClients:appClients2},addressPrefix){let address=key=>reference2(`aws_cognito_user_pool_client.${addressPrefix}${slug(key)}`);return appClients2.
flatMap(({key,formerly})=>formerly===void 0?[]:[{from:address(formerly),to:address(key)}])}var init_moved=__esm({"src/terraform/moved.ts"(){init_names();init_template()}});function outputs(scope,federation,{pool,domains,clients,ofIam,lambda,values:values2}){let output2=(name,description,value,sensitive=!1)=>{output(scope,name,{description,
value,...sensitive&&{sensitive}})},[domain,another]=domains,idOf2=client=>resourceOf(client,clients).attribute("id"),issuer=template`https://${pool.endpoint}`,withSecret=federation.
appClients.filter(({secret:secret2})=>secret2);if(output2("user_pool_id","Id of the user pool",pool.id),output2("user_pool_arn","ARN of the user pool",pool.arn),
output2("issuer","Issuer of the tokens that the user pool signs",issuer),output2("client_ids","Client id of each app client",byClient(federation.appClients,idOf2)),
withSecret.length>0&&output2("client_secrets","Client secret of each app client that has one",byClient(withSecret,client=>resourceOf(client,clients).attribute("\
client_secret")),!0),output2("consumers","For each app client, the values that an ALB rule, a JWT authorizer and an identity pool need",byClient(federation.appClients,
client=>templateMap({...domain&&{alb:templateMap({user_pool_arn:pool.arn,user_pool_client_id:idOf2(client),user_pool_domain:domain.name})},jwt_authorizer:templateMap(
{issuer,audience:[idOf2(client)]}),identity_pool_provider:templateMap({client_id:idOf2(client),provider_name:pool.endpoint})}))),lambda!==void 0){let does=federation.
accountLinking===void 0?"checks first sign-ins":"links accounts";output2("linking_function_arn",`ARN of the function that ${does}`,lambda.attribute("arn"))}if(ofIam.
size>0&&output2("iam_oidc_provider_arns","For each identity provider, its OIDC provider in IAM, for identity pools and the trust policies of roles",templateMap(
Object.fromEntries([...ofIam].map(([name,provider])=>[name,provider.attribute("arn")])))),domain===void 0)return;let{host}=domain,hosted=hostedClients(federation),
starting=startingClients(federation),balanced=hosted.filter(({albHosts})=>albHosts.length>0),encode=text=>typeof text=="string"?literal(encodeURIComponent(text)):
interpolated(expression`urlencode(${values2.shownExpression(text)})`);output2("domain","Host of the sign-in pages",host),domain.target!==void 0&&(output2("domai\
n_cloudfront_target","What the alias records of the domain lead to",domain.target.name),output2("domain_cloudfront_zone_id","The hosted zone of domain_cloudfron\
t_target",domain.target.zoneId)),output2("idp_redirect_uri","Redirect URI to enter at every OpenID Connect provider",idpRedirectUri(host)),another!==void 0&&output2(
"prefix_idp_redirect_uri","Redirect URI of the prefix domain, to enter at every OpenID Connect provider as well",idpRedirectUri(another.host)),federation.identityProviders.
some(({type})=>type==="saml")&&(output2("saml_acs_url","Assertion consumer service URL to enter at every SAML provider",samlAcsUrl(host)),another!==void 0&&output2(
"prefix_saml_acs_url","Assertion consumer service URL of the prefix domain, to enter at every SAML provider as well",samlAcsUrl(another.host)),output2("saml_ent\
ity_id","Entity id (audience) to enter at every SAML provider",samlEntityId(pool.id))),output2("login_urls","For each app client, the page that offers every way\
 to sign in; the app adds state and PKCE",byClient(starting,client=>loginUrl(host,client,idOf2(client),encode))),output2("authorize_urls","For each app client a\
nd identity provider, where a sign-in starts; the app adds state and PKCE",byClient(starting,client=>templateMap(Object.fromEntries(federatedProviders(client).map(
name=>[name,authorizeUrl(host,name,client,idOf2(client),encode)]))))),balanced.length>0&&output2("alb_urls","For each app client, where a sign-in through its lo\
ad balancers starts; the load balancer itself sends people to Cognito",byClient(balanced,({albHosts})=>albHosts.map(host2=>values2.shown(albStartUrl(host2))))),
output2("logout_urls","For each app client, where a sign-out starts; it ends the session at Cognito, not at the identity provider",byClient(hosted.filter(({logoutUrls})=>logoutUrls.
length>0),client=>logoutUrl(host,idOf2(client),client.logoutUrls[0]??"",encode)))}function byClient(clients,value){return templateMap(Object.fromEntries(clients.
map(client=>[client.key,value(client)])))}function resourceOf(client,resources){let resource2=resources.get(client.key);if(resource2===void 0)throw new Error(`t\
he app client ${client.key} was not made`);return resource2}var init_outputs=__esm({"src/terraform/outputs.ts"(){init_sign_in_urls();init_elements();init_template()}});function published(scope,federation,{pool,domain,clients}){let clientOf2=key=>{let client=clients.get(key);if(client===void 0)throw new Error(`the app client ${key}\
 was not made`);return client},valueOf3=value=>{switch(value.kind){case"userPoolId":return pool.id;case"userPoolArn":return pool.arn;case"issuer":return template`https://${pool.
endpoint}`;case"domain":if(domain===void 0)throw new Error("a domain is to be published, and there is none");return domain.host;case"clientId":return clientOf2(
value.client).attribute("id")}};for(let{address,name,value}of publishedParameters(federation))resource(scope,"aws_ssm_parameter",address,{name:literal(name),description:literal(
descriptionOf(value)),type:literal("String"),insecureValue:valueOf3(value)});for(let{client:key,name}of publishedSecrets(federation)){let kmsKeyArn=federation.publish?.
clientSecrets?.kmsKeyArn,secret2=resource(scope,"aws_secretsmanager_secret",slug(key),{name:literal(name),description:literal(`Client id and secret of the app c\
lient ${key}`),...kmsKeyArn!==void 0&&{kmsKeyId:literal(kmsKeyArn)}}),client=clientOf2(key).address;resource(scope,"aws_secretsmanager_secret_version",slug(key),
{secretId:secret2.attribute("id"),secretString:interpolated(expression`jsonencode({ client_id = ${client}.id, client_secret = ${client}.client_secret })`)})}}function descriptionOf(value){
switch(value.kind){case"userPoolId":return"Id of the user pool";case"userPoolArn":return"ARN of the user pool";case"issuer":return"Issuer of the tokens that the\
 user pool signs";case"domain":return"Host of the sign-in pages";case"clientId":return`Client id of the app client ${value.client}`}}var init_published2=__esm({
"src/terraform/published.ts"(){init_names();init_published();init_elements();init_template()}});function attributesOf2(pool){return{id:pool.attribute("id"),arn:pool.attribute("arn"),endpoint:pool.attribute("endpoint")}}function userPool2(scope,pool,preSignUpArn,values2){
let precondition=arnConditions(pool.triggers,values2),postcondition=tokenTriggerConditions(pool.triggers,preSignUpArn),password=pool.passwordPolicy;return resource(
scope,"aws_cognito_user_pool","pool",{name:literal(pool.name),...pool.signInWith.length>0&&{usernameAttributes:pool.signInWith.map(literal)},...pool.aliases.length>
0&&{aliasAttributes:pool.aliases.map(literal)},usernameConfiguration:{caseSensitive:pool.caseSensitiveUsernames},...pool.autoVerify.length>0&&{autoVerifiedAttributes:pool.
autoVerify.map(literal)},schema:schema(pool),adminCreateUserConfig:{allowAdminCreateUserOnly:!pool.selfSignUp},accountRecoverySetting:{recoveryMechanism:recovery(
pool)},passwordPolicy:{minimumLength:password.minimumLength,requireLowercase:password.requireLowercase,requireUppercase:password.requireUppercase,requireNumbers:password.
requireNumbers,requireSymbols:password.requireSymbols,temporaryPasswordValidityDays:secondsOf(password.temporaryPasswordValidity)/SECONDS_A_DAY,...password.historySize>
0&&{passwordHistorySize:password.historySize}},mfaConfiguration:literal(MFA2[pool.mfa.mode]),...secondFactors(pool),...pool.signIn!==void 0&&firstFactors(pool.signIn),
...pool.email!==void 0&&emailSender2(pool.email,values2),...pool.tier!==void 0&&{userPoolTier:literal(pool.tier.toUpperCase())},...pool.threatProtection!==void 0&&
{userPoolAddOns:{advancedSecurityMode:literal(pool.threatProtection.toUpperCase())}},...lambdaConfig(pool.triggers,preSignUpArn,values2),deletionProtection:literal(
pool.deletionProtection?"ACTIVE":"INACTIVE"),...(pool.deletionProtection||precondition.length>0||postcondition.length>0)&&{lifecycle:{...pool.deletionProtection&&
{preventDestroy:!0},...precondition.length>0&&{precondition},...postcondition.length>0&&{postcondition}}}})}function secondFactors({mfa:{mode,methods}}){return mode===
"off"?{}:{...methods.includes("totp")&&{softwareTokenMfaConfiguration:{enabled:!0}},...methods.includes("email")&&{emailMfaConfiguration:{subject:literal(EMAIL_MFA.
subject),message:literal(EMAIL_MFA.message)}}}}function firstFactors({firstFactors:factors,passkeys}){return{signInPolicy:{allowedFirstAuthFactors:factors.map(factor=>literal(
FIRST_FACTORS2[factor]))},...passkeys!==void 0&&{webAuthnConfiguration:{relyingPartyId:literal(passkeys.relyingPartyId),userVerification:literal(passkeys.userVerification)}}}}
function emailSender2({sesIdentityArn,from,replyTo,configurationSet},values2){return{emailConfiguration:{emailSendingAccount:literal("DEVELOPER"),sourceArn:values2.
shown(sesIdentityArn),...from!==void 0&&{fromEmailAddress:literal(from)},...replyTo!==void 0&&{replyToEmailAddress:literal(replyTo)},...configurationSet!==void 0&&
{configurationSet:literal(configurationSet)}}}}function webAcl2(scope,{webAclArn},poolArn,values2){webAclArn!==void 0&&resource(scope,"aws_wafv2_web_acl_associa\
tion","pool",{resourceArn:poolArn,webAclArn:values2.shown(webAclArn)})}function recovery({accountRecovery}){return accountRecovery==="admin_only"?[{name:literal(
"admin_only"),priority:1}]:accountRecovery.map((attribute,index2)=>({name:literal(RECOVERY[attribute]),priority:index2+1}))}function schema(pool){return[...pool.
requiredAttributes].sort().map(standardAttribute).concat(pool.customAttributes.map(customAttribute))}function standardAttribute(name){let shape=STANDARD_ATTRIBUTES[name];
if(shape===void 0)throw new Error(`no standard attribute is called ${name}`);let common={name:literal(name),mutable:!0,required:!0,developerOnlyAttribute:!1,attributeDataType:literal(
shape.type)};return shape.type==="String"?{...common,stringAttributeConstraints:{minLength:digits(shape.minLength),maxLength:digits(shape.maxLength)}}:{...common,
numberAttributeConstraints:{minValue:literal("0")}}}function customAttribute(attribute){let common={name:literal(attribute.name),mutable:attribute.mutable,required:!1,
developerOnlyAttribute:!1};switch(attribute.type){case"string":return{...common,attributeDataType:literal("String"),stringAttributeConstraints:{minLength:digits(
attribute.minLength),maxLength:digits(attribute.maxLength)}};case"number":return{...common,attributeDataType:literal("Number"),numberAttributeConstraints:{minValue:digits(
attribute.min),maxValue:digits(attribute.max)}};case"dateTime":return{...common,attributeDataType:literal("DateTime")};case"boolean":return{...common,attributeDataType:literal(
"Boolean")}}}function digits(bound){return literal(String(bound))}var RECOVERY,MFA2,FIRST_FACTORS2,SECONDS_A_DAY,EMAIL_MFA,init_user_pool=__esm({"src/terraform/\
user-pool.ts"(){init_attributes();init_duration();init_elements();init_template();init_triggers2();RECOVERY={email:"verified_email",phone_number:"verified_phone\
_number"},MFA2={off:"OFF",optional:"OPTIONAL",required:"ON"},FIRST_FACTORS2={password:"PASSWORD",emailOtp:"EMAIL_OTP",smsOtp:"SMS_OTP",passkey:"WEB_AUTHN"},SECONDS_A_DAY=
86400;EMAIL_MFA={subject:"Your verification code",message:"Your verification code is {####}."}}});function values(scope,federation){let uses=referencesOf(federation),given=variables(scope,uses),reads=dataSources(scope,uses),valueOf3=reference3=>{if(reference3.
kind==="variable")return declared2(given,reference3.name);let read3=declared2(reads,sourceKey(reference3));return reference3.kind==="ssmParameter"?expression`${read3}.value`:
reference3.jsonKey===void 0?expression`${read3}.secret_string`:expression`jsondecode(${read3}.secret_string)[${quoted(reference3.jsonKey)}]`},open=reference3=>reference3.
kind==="variable"?valueOf3(reference3):expression`nonsensitive(${valueOf3(reference3)})`,written6=(text,read3)=>typeof text=="string"?literal(text):template`${literal(
text.prefix)}${interpolated(read3(text.reference))}${literal(text.suffix)}`;return{of:reference3=>interpolated(valueOf3(reference3)),expression:valueOf3,text:text=>written6(
text,valueOf3),shown:text=>written6(text,open),shownExpression:text=>typeof text!="string"&&text.prefix===""&&text.suffix===""?open(text.reference):quotedTemplate(
written6(text,open))}}function declared2(expressions,key){let found2=expressions.get(key);if(found2===void 0)throw new Error(`${key} is used but not declared`);
return found2}function variables(scope,uses){let usesOf=new Map;for(let use of uses)use.reference.kind==="variable"&&usesOf.set(use.reference.name,[...usesOf.get(
use.reference.name)??[],use]);return new Map([...usesOf].sort(([a],[b])=>compareText(a,b)).map(([name,ofName])=>{let words2=purposes(ofName),value=variable(scope,
name,{describe:declaredName=>`${words2.charAt(0).toUpperCase()}${words2.slice(1)}. Give it through TF_VAR_${declaredName}.`,sensitive:ofName.some(({secret:secret2})=>secret2),
validation:value2=>({condition:interpolated(expression`length(trimspace(${value2})) > 0`),errorMessage:literal(`The ${words2} must not be empty.`)})});return[name,
value]}))}function purposes(uses){let owners=new Map;for(let{what,owner}of uses)owners.set(what,(owners.get(what)??new Set).add(owner));return[...owners].map(([
what,names])=>`${what} of ${[...names].join(", ")}`).join("; ")}function dataSources(scope,uses){let reads=new Map,names=new Set;for(let{owner,what,reference:reference3}of uses){
if(reference3.kind==="variable"||reads.has(sourceKey(reference3)))continue;let plain2=`${slug(owner)}_${what.toLowerCase().replaceAll(" ","_")}`,name=plain2;for(let count2=2;names.
has(name);count2+=1)name=`${plain2}_${count2}`;names.add(name);let source=reference3.kind==="ssmParameter"?dataSource(scope,"aws_ssm_parameter",name,{name:literal(
reference3.name),withDecryption:!0}):dataSource(scope,"aws_secretsmanager_secret_version",name,{secretId:literal(reference3.id)});reads.set(sourceKey(reference3),
source.address)}return reads}function sourceKey(reference3){return`${reference3.kind} ${reference3.kind==="secretsManager"?reference3.id:reference3.name}`}var init_values=__esm(
{"src/terraform/values.ts"(){init_diagnostic();init_names();init_references();init_elements();init_template()}});var import_constructs,import_cdktf3,CognitoFederation,StateBlocks,init_cognito_federation=__esm({"src/terraform/cognito-federation.ts"(){import_constructs=__toESM(require_lib());
init_triggers();init_app_client();import_cdktf3=require("./cdktf.js");init_domains();init_existing_pool();init_iam_oidc_provider2();init_identity_provider();init_imports();
init_linking_function();init_moved();init_outputs();init_published2();init_pool_parts();init_triggers2();init_upstream_state();init_user_pool();init_values();CognitoFederation=
class extends import_constructs.Construct{addressPrefix;userPoolId;userPoolArn;clientIds;constructor(scope,id,props){super(scope,id);let{federation}=props,{preSignUpFunction:preSignUpFunction2}=federation;
this.addressPrefix=props.addressPrefix??`${id.replace(/[^\w-]/g,"_")}_`;let read3=values(this,federation),upstreams=upstreamStates(this,federation),linking2=preSignUpFunction2&&
linkingFunction(this,federation,preSignUpFunction2,this.#placed(props.archive)),{pool,attached,domain:foundDomain}=this.#pool(federation,linking2,read3),made=signInDomains2(
this,federation,pool.id,read3),domains=made.length===0&&foundDomain!==void 0?[foundDomain]:made,providers=identityProviders(this,federation,pool.id,{values:read3,
upstreams},attached);groups2(this,federation,pool.id);let servers=resourceServers2(this,federation,pool.id),clients=appClients(this,federation,pool.id,{providers,
servers},read3),ofIam=iamOidcProviders(this,federation,read3);managedLoginStyles(this,federation,pool.id,clients),outputs(this,federation,{pool,domains,clients,
ofIam,lambda:linking2?.lambda,values:read3}),published(this,federation,{pool,domain:domains[0],clients});let imports=importsOf(federation,this.addressPrefix);imports.
length>0&&new StateBlocks(this,"import",imports);let moved=movedOf(federation,this.addressPrefix);moved.length>0&&new StateBlocks(this,"moved",moved),this.userPoolId=
pool.id,this.userPoolArn=pool.arn,this.clientIds=new Map([...clients].map(([key,client])=>[key,client.attribute("id")]))}#placed(archive){if("path"in archive)return archive;
let{file,sha256Base64}=archive,assetHash=Buffer.from(sha256Base64,"base64").toString("hex");return{path:new import_cdktf3.TerraformAsset(this,"archive",{path:file,
type:import_cdktf3.AssetType.FILE,assetHash}).path,sha256Base64}}#pool(federation,linking2,read3){let preSignUpArn=linking2?.lambda.attribute("arn"),existing=federation.
userPool,attach=pool2=>[...linking2?attachLinkingFunction(this,linking2,pool2):[],...invokePermissions(this,triggersOf(existing),pool2,read3)];if(existing.kind===
"created"){let pool2=attributesOf2(userPool2(this,existing,preSignUpArn,read3));return webAcl2(this,existing,pool2.arn,read3),{pool:pool2,attached:attach(pool2)}}
let{attributes,name,domain}=existingPool(this,federation,existing,read3);if(existing.kind==="referenced")return{pool:attributes,attached:[],domain};let attached=attach(
attributes),pool=adoptedPool(this,{federation,pool:existing,values:read3},name,preSignUpArn,attached);return{pool:attributesOf2(pool),attached,domain}}},StateBlocks=
class extends import_cdktf3.TerraformElement{constructor(scope,type,blocks){super(scope,type);this.type=type;this.blocks=blocks}toTerraform(){return{[this.type]:this.
blocks}}toHclTerraform(){return this.toTerraform()}}}});var import_cdktf4,FederationStack,StackBackend,RemoteState,Versions,init_stack=__esm({"src/terraform/stack.ts"(){init_aws_provider();init_backend();import_cdktf4=
require("./cdktf.js");init_cognito_federation();FederationStack=class extends import_cdktf4.TerraformStack{constructor(federation,archive){super(new import_cdktf4.RootConstruct,
federation.stackName);this.federation=federation;poolProvider(this,federation),new StackBackend(this,federation.terraform.backend),new CognitoFederation(this,"f\
ederation",{federation,archive,addressPrefix:""}),new Versions(this,federation)}},StackBackend=class extends import_cdktf4.TerraformBackend{constructor(scope,backend2){
super(scope,"backend",backend2.type);this.backend=backend2}toTerraform(){return{terraform:backendBlock(this.backend)}}getRemoteStateDataSource(scope,name,fromStack){
let{backend:backend2,config}=stateReader(this.backend,fromStack);return new RemoteState(scope,name,backend2,config)}},RemoteState=class extends import_cdktf4.TerraformRemoteState{},
Versions=class extends import_cdktf4.TerraformElement{constructor(scope,federation){super(scope,"versions");this.federation=federation}toTerraform(){let{requiredVersion,
awsProviderVersion}=this.federation.terraform;return{terraform:{required_version:requiredVersion,required_providers:{aws:{source:"hashicorp/aws",version:awsProviderVersion}}}}}}}});function configurationOf(federation,archive){let elements=new FederationStack(federation,archive).node.findAll().filter(child=>import_cdktf5.TerraformElement.isTerraformElement(
child)),configuration={};for(let element of elements)merge(configuration,withoutComments(element.toTerraform()));return configuration["//"]=metadata(federation,
elements.filter(element=>import_cdktf5.TerraformOutput.isTerraformOutput(element))),plain(configuration)}function metadata(federation,declared3){let{type,settings:settings2}=federation.
terraform.backend;return{metadata:{version:import_cdktf5.cdktfVersion,stackName:federation.stackName,backend:type,...(type==="cloud"||type==="remote")&&{cloud:type===
"cloud"?settings2:void 0}},outputs:{[federation.stackName]:Object.fromEntries(declared3.map(({friendlyUniqueId})=>[friendlyUniqueId,friendlyUniqueId]))}}}function merge(into,fragment){
for(let[key,value]of Object.entries(fragment)){let present=into[key];isPlainObject(present)&&isPlainObject(value)?merge(present,value):Array.isArray(present)&&Array.
isArray(value)?present.push(...value):into[key]=value}}function isPlainObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function withoutComments(fragment){
return Object.fromEntries(Object.entries(fragment).map(([kind,types])=>kind!=="resource"&&kind!=="data"||!isPlainObject(types)?[kind,types]:[kind,mapValues(types,
names=>isPlainObject(names)?mapValues(names,withoutComment):names)]))}function withoutComment(body){return isPlainObject(body)?Object.fromEntries(Object.entries(
body).filter(([key])=>key!=="//")):body}function mapValues(map,change){return Object.fromEntries(Object.entries(map).map(([key,value])=>[key,change(value)]))}function plain(value){
if(Array.isArray(value))return value.map(plain);if(!isPlainObject(value))return value;let sorted6=Object.create(null);for(let key of Object.keys(value).sort()){
let item2=value[key];item2!==void 0&&(sorted6[key]=plain(item2))}return sorted6}var import_cdktf5,init_configuration=__esm({"src/terraform/configuration.ts"(){import_cdktf5=
require("./cdktf.js");init_stack()}});function nested2(table,type){let entry=Object.hasOwn(table,type)?table[type]:void 0;if(entry===void 0)throw new Error(`The nested blocks of ${type} are not know\
n; add them to resources.ts.`);return shapesOf(entry.blocks)}function shapesOf(blocks){return Object.fromEntries(Object.entries(blocks).map(([key,inner])=>[key,
{blocks:shapesOf(inner)}]))}var condition,lifecycle,PROVIDERS,sections,managed,init_blocks=__esm({"src/terraform/blocks.ts"(){init_resources();condition={},lifecycle=
{blocks:{precondition:condition,postcondition:condition},bare:["ignore_changes","replace_triggered_by"]},PROVIDERS={aws:{blocks:{assume_role:{},assume_role_with_web_identity:{},
default_tags:{},endpoints:{},ignore_tags:{}}}},sections=[{name:"terraform",labels:0,shape:()=>({text:"all",blocks:{required_providers:{text:"all"},backend:{labels:1,
text:"all",blocks:{workspaces:{text:"all"}}},cloud:{text:"all",blocks:{workspaces:{text:"all"}}}}})},{name:"provider",labels:1,shape:type=>({text:["alias","vers\
ion"],blocks:nested2(PROVIDERS,type)})},{name:"variable",labels:1,shape:()=>({bare:["type"],text:["description","default"],blocks:{validation:condition}})},{name:"\
locals",labels:0,shape:()=>({})},{name:"import",labels:0,shape:()=>({bare:["to","provider"]})},{name:"moved",labels:0,shape:()=>({bare:["from","to"]})},{name:"r\
emoved",labels:0,shape:()=>({bare:["from"],blocks:{lifecycle:{}}})},{name:"data",labels:2,shape:type=>managed(nested2(DATA_SOURCES,type))},{name:"resource",labels:2,
shape:type=>managed(nested2(RESOURCES,type))},{name:"check",labels:1,shape:()=>({blocks:{assert:condition}})},{name:"output",labels:1,shape:()=>({bare:["depends\
_on"],text:["description"],blocks:{precondition:condition}})}],managed=blocks=>({bare:["depends_on","provider"],blocks:{...blocks,lifecycle}})}});function hclOf(configuration){let unknown=Object.keys(configuration).find(name=>name!=="//"&&!sections.some(section2=>section2.name===name));if(unknown!==void 0)
throw new Error(`The top-level block ${unknown} is not known; add it to blocks.ts.`);return sections.flatMap(({name,labels,shape})=>labelled(configuration[name],
labels).flatMap(({path:path16,body})=>blockOf2(name,path16,body,shape(path16[0]??""),""))).map(block=>`${block}
`).join(`
`)}function labelled(value,labels){if(value==null)return[];if(isList4(value))return value.flatMap(item2=>labelled(item2,labels));if(typeof value!="object")throw new Error(
`A block needs a body, not ${JSON.stringify(value)}.`);let entries=Object.entries(value).filter(([key])=>key!=="//");return labels===0?[{path:[],body:entries}]:
entries.flatMap(([label2,inner])=>labelled(inner,labels-1).map(({path:path16,body})=>({path:[identifier(label2),...path16],body})))}function blockOf2(type,labels,body,shape,indent){
let head=[type,...labels.map(label2=>`"${label2}"`)].join(" "),paragraphs=bodyOf(body,shape,`${indent}  `);return paragraphs.length===0?`${indent}${head} {}`:`${indent}${head}\
 {
${paragraphs.join(`

`)}
${indent}}`}function bodyOf(body,shape,indent){let isBlock=key=>shape.blocks!==void 0&&Object.hasOwn(shape.blocks,key),argumentsOf=wanted=>{let entries=body.filter(
([key])=>!isBlock(key)&&wanted(key));return entries.length===0?[]:[linesOf2(entries.map(([key,value])=>[identifier(key),valueOf2(value,readingOf(key,shape),indent)]),
indent)]},blocksOf2=wanted=>body.flatMap(([key,value])=>{let inner=isBlock(key)&&wanted(key)?shape.blocks?.[key]:void 0;return inner===void 0?[]:labelled(value,
inner.labels??0).map(nested3=>blockOf2(key,nested3.path,nested3.body,inner,indent))});return[...argumentsOf(key=>firstArguments.includes(key)),...argumentsOf(key=>!firstArguments.
includes(key)&&key!==lastArgument),...blocksOf2(key=>key!=="lifecycle"),...blocksOf2(key=>key==="lifecycle"),...argumentsOf(key=>key===lastArgument)]}function readingOf(key,shape){
return shape.bare?.includes(key)?"bare":shape.text==="all"||shape.text?.includes(key)?"text":"template"}function linesOf2(entries,indent){let lines2=[],group=[],
endGroup=()=>{let width=Math.max(0,...group.map(([key])=>key.length));lines2.push(...group.map(([key,value])=>`${indent}${key.padEnd(width)} = ${value}`)),group=
[]};for(let[key,value]of entries)value.includes(`
`)?(endGroup(),lines2.push(`${indent}${key} = ${value}`)):group.push([key,value]);return endGroup(),lines2.join(`
`)}function valueOf2(value,reading,indent){if(typeof value=="string")return stringOf(value,reading);if(value===null||typeof value!="object")return JSON.stringify(
value);let inner=`${indent}  `;if(isList4(value)){let items=value.map(item2=>valueOf2(item2,reading,inner)),line=`[${items.join(", ")}]`;return line.length<=listWidth&&
!line.includes(`
`)?line:`[
${items.map(item2=>`${inner}${item2},
`).join("")}${indent}]`}let entries=Object.entries(value);return entries.length===0?"{}":`{
${linesOf2(entries.map(([key,item2])=>[keyOf(key,reading),valueOf2(item2,reading,inner)]),inner)}
${indent}}`}function stringOf(text,reading){if(reading==="bare"){if(/[\r\n]/.test(text))throw new Error(`An address holds a line break: ${JSON.stringify(text)}.`);
return text}if(reading==="text")return hclString(literal(text));let parts=templateParts(text),[only]=parts;return parts.length===1&&only?.kind==="interpolation"&&
!/[\r\n~]/.test(only.source)?only.source.slice(2,-1).trim():hclString(text)}function hclString(template2){return`"${templateParts(template2.replace(new RegExp("\
\\p{Surrogate}","gu"),"\uFFFD")).map(part=>part.kind==="text"?escaped(part.source):part.source).join("")}"`}function keyOf(key,reading){return/^[A-Za-z_]\w*$/.test(
key)&&key!=="for"?key:hclString(reading==="text"?literal(key):key).replace(/[^\0-\x7f]/gu,codePoint)}function codePoint(character){let hex=(character.codePointAt(
0)??0).toString(16);return hex.length<=4?`\\u${hex.padStart(4,"0")}`:`\\U${hex.padStart(8,"0")}`}function identifier(name){if(!/^[A-Za-z_][\w-]*$/.test(name))throw new Error(
`${JSON.stringify(name)} is not a name in Terraform.`);return name}var listWidth,firstArguments,lastArgument,shortEscapes2,escaped,isList4,init_hcl=__esm({"src/\
terraform/hcl.ts"(){init_blocks();init_template();listWidth=80,firstArguments=["count","for_each","provider"],lastArgument="depends_on";shortEscapes2={'"':'\\"',
"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"},escaped=text=>text.replace(/["\\\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu,
character=>shortEscapes2[character]??codePoint(character));isList4=value=>Array.isArray(value)}});var files_exports={};__export(files_exports,{manifest:()=>manifest,stackFiles:()=>stackFiles});function stackFiles(federation,archive,syntax){let folder=stackFolder(
federation.stackName),configuration=configurationOf(federation,{path:ARCHIVE_PATH,sha256Base64:archive.sha256Base64}),own=new Map;syntax==="json"?own.set(`${folder}\
/cdk.tf.json`,jsonText(configuration)):(own.set(`${folder}/cdk.tf`,hclOf(configuration)),own.set(`${folder}/metadata.json`,jsonText({"//":configuration["//"]??{},
terraform:configuration.terraform??{}}))),federation.preSignUpFunction!==void 0&&own.set(`${folder}/${ARCHIVE_PATH}`,archive.bytes);let copies=copiesOf(federation.
terraform.include);for(let[name,bytes]of copies)own.set(`${folder}/${name}`,bytes);copies.size>0&&own.set(`${folder}/${COPIES_LIST}`,jsonText(digests(copies)));
let possible=STACK_FILES.map(name=>`${folder}/${name}`);return{stackName:federation.stackName,after:upstreamsOf(federation).map(({stackName})=>stackName),folder,
files:own,absent:possible.filter(path16=>!own.has(path16)),resources:resourceCounts(configuration)}}function digests(copies){return Object.fromEntries([...copies].
sort(([a],[b])=>compareText(a,b)).map(([name,bytes])=>[name,sha256(bytes)]))}function sha256(bytes){return(0,import_node_crypto3.createHash)("sha256").update(bytes).
digest("hex")}function manifest(stackFiles2,syntax){let after2=new Map(stackFiles2.map(files=>[files.stackName,files.after])),stacks=Object.fromEntries([...after2.
keys()].sort().map(name=>[name,{annotations:[],constructPath:name,dependencies:after2.get(name)?.filter(other=>after2.has(other))??[],name,stackMetadataPath:`st\
acks/${name}/metadata.json`,synthesizedStackPath:`stacks/${name}/${syntax==="json"?"cdk.tf.json":"cdk.tf"}`,workingDirectory:`stacks/${name}`}]));return jsonText(
{stacks,version:import_cdktf6.cdktfVersion})}function resourceCounts({resource:resource2}){return new Map(Object.entries(resource2??{}).map(([type,names])=>[type,
Object.keys(names).length]))}function jsonText(value){return`${JSON.stringify(value,null,2)}
`}var import_node_crypto3,import_cdktf6,init_files=__esm({"src/terraform/files.ts"(){import_node_crypto3=__toESM(require_node_crypto());init_diagnostic();init_included_files();
init_stack_files();init_upstream();import_cdktf6=require("./cdktf.js");init_configuration();init_hcl()}});var program_exports={};__export(program_exports,{ACCOUNT_PLACEHOLDER:()=>ACCOUNT_PLACEHOLDER,EXPLANATIONS:()=>EXPLANATIONS,LOOPBACK_VARIABLE:()=>LOOPBACK_VARIABLE,
MAX_POLICY_LENGTH:()=>MAX_POLICY_LENGTH,PRESETS:()=>PRESETS,RESOURCE_TYPES:()=>RESOURCE_TYPES,REVIEW_CODES:()=>REVIEW_CODES,SETTINGS_FORMATS:()=>SETTINGS_FORMATS,
SHEET_MARKER:()=>SHEET_MARKER,affectedStacks:()=>affectedStacks,appSettings:()=>appSettings,code:()=>code,compareFiles:()=>compareFiles,compareProjects:()=>compareProjects,
coverageText:()=>coverageText,deployerPolicies:()=>deployerPolicies,doctorDiagnostics:()=>doctorDiagnostics,failOnOf:()=>failOnOf,failsOn:()=>failsOn,federationOf:()=>federationOf,
findBeside:()=>findBeside,findSpecs:()=>findSpecs,fixSpecs:()=>fixSpecs,gitTree:()=>gitTree,handoffSheets:()=>handoffSheets,isFileSystemError:()=>isFileSystemError,
isQuiet:()=>isQuiet,linkingFunctionArchive:()=>linkingFunctionArchive,load:()=>load,loopbackOf:()=>loopbackOf,mermaid:()=>mermaid,onlyIssuer:()=>onlyIssuer,onlyMetadataUrl:()=>onlyMetadataUrl,
peopleFound:()=>peopleFound,pictureOf:()=>pictureOf,policyLength:()=>policyLength,policyText:()=>policyText,projectState:()=>projectState,publicWeb:()=>publicWeb,
readBeside:()=>readBeside,readOutputs:()=>readOutputs,readPlan:()=>readPlan,readSpecs:()=>readSpecs,replaceFiles:()=>replaceFiles,resourcesOf:()=>resourcesOf,reviewChecks:()=>reviewChecks,
reviewJson:()=>reviewJson,reviewMarkdown:()=>reviewMarkdown,reviewPlans:()=>reviewPlans,reviewText:()=>reviewText,runSignInFiles:()=>runSignInFiles,say:()=>say,
shownVariants:()=>shownVariants,signInsBeside:()=>signInsBeside,signInsReport:()=>signInsReport,specAtHand:()=>specAtHand,specText:()=>specText,specsState:()=>specsState,
starterText:()=>starterText,synthesise:()=>synthesise,textReport:()=>textReport,unifiedDiff:()=>unifiedDiff,variablesOf:()=>variablesOf,writeOutput:()=>writeOutput});
module.exports=__toCommonJS(program_exports);var ACCOUNT_PLACEHOLDER="${ACCOUNT_ID}";function arnOf(service,{region,account},resource2){return`arn:${partitionOf(region)}:${service}:${region}:${account}:${resource2}`}
function iamArnOf({region,account},resource2){return`arn:${partitionOf(region)}:iam::${account}:${resource2}`}function iamLiteral(text){return text.replace(/[*?$]/g,
"${$&}")}function partitionOf(region){return region.startsWith("cn-")?"aws-cn":region.startsWith("us-gov-")?"aws-us-gov":"aws"}function viaService(service,region){
return`${service}.${region}.amazonaws.com${partitionOf(region)==="aws-cn"?".cn":""}`}init_diagnostic();function accountOf({terraform:{assumeRole,allowedAccountIds}}){if(assumeRole!==void 0)return accountOfRole(assumeRole.roleArn);let[account,...others2]=allowedAccountIds;
return others2.length>0?void 0:account}function accountOfRole(roleArn){return roleArn.split(":")[4]}init_upstream();init_resources();init_sign_in_domains();function writesOf({create,update,delete:remove}){return[...create,...update,...remove]}var REQUEST="acm:RequestCertificate",GET_CHANGE="route53:GetChange";function customDomainGrants(federation,location){let{custom}=federation.userPool.domain??{};
return custom===void 0?[]:[{sid:"CustomDomain",read:[],write:["cloudfront:UpdateDistribution"],resources:["*"]},...makesCertificate(custom)?certificateGrants({...location,
region:CERTIFICATE_REGION}):[],...custom.hostedZoneId===void 0?[]:recordGrants(custom.hostedZoneId,location)]}function certificateGrants(location){let{actions:certificate}=RESOURCES.
aws_acm_certificate,{actions:validation}=RESOURCES.aws_acm_certificate_validation,writes=[...writesOf(certificate),...writesOf(validation)];return[{sid:"Certifi\
cates",read:[...certificate.read,...validation.read],write:writes.filter(action=>action!==REQUEST),resources:[arnOf("acm",location,"certificate/*")]},{sid:"NewC\
ertificates",read:[],write:[REQUEST],resources:["*"],condition:{StringEquals:{"aws:RequestedRegion":location.region}}}]}function recordGrants(hostedZoneId,{region}){
let{actions}=RESOURCES.aws_route53_record,arn=resource2=>`arn:${partitionOf(region)}:route53:::${resource2}`;return[{sid:"RecordsOfDomain",read:actions.read,write:writesOf(
actions).filter(action=>action!==GET_CHANGE),resources:[arn(`hostedzone/${iamLiteral(hostedZoneId)}`)]},{sid:"ChangesOfRecords",read:[],write:[GET_CHANGE],resources:[
arn("change/*")]}]}init_diagnostic();var MAX_POLICY_LENGTH=6144;function documentsOf(grants,access){let packed=[];for(let statement of statementsOf(grants,access).flatMap(split)){
let last=packed.at(-1);last!==void 0&&fits([...last,statement])?last.push(statement):packed.push([statement])}return packed.map(documentOf)}function policyLength(document){
return asciiJson(document,0).length}function policyText(document){return`${asciiJson(document,2)}
`}function asciiJson(value,indent){return JSON.stringify(value,null,indent).replace(/[\u007f-\uffff]/g,character=>`\\u${character.charCodeAt(0).toString(16).padStart(
4,"0")}`)}function statementsOf(grants,access){let merged2=new Map;for(let{sid,read:read3,write,resources,condition:condition2}of grants){let actions=sorted(access===
"plan"?read3:[...read3,...write]);if(actions.length===0)continue;let key=JSON.stringify([sid,actions,condition2]);merged2.set(key,{Sid:sid,Effect:"Allow",Action:actions,
Resource:sorted([...merged2.get(key)?.Resource??[],...resources]),...condition2!==void 0&&{Condition:condition2}})}return[...merged2].sort(([a],[b])=>compareText(
a,b)).map(([,statement])=>statement)}function split(statement){let{Resource}=statement;if(fits([statement])||Resource.length===1)return[statement];let middle=Math.
ceil(Resource.length/2);return[Resource.slice(0,middle),Resource.slice(middle)].flatMap(part=>split({...statement,Resource:part}))}function fits(statements){return policyLength(
documentOf(statements))<=MAX_POLICY_LENGTH}function documentOf(statements){let seen=new Map;return{Version:"2012-10-17",Statement:statements.map(statement=>{let count2=(seen.
get(statement.Sid)??0)+1;return seen.set(statement.Sid,count2),{...statement,Sid:count2===1?statement.Sid:`${statement.Sid}${count2}`}})}}function sorted(texts3){
return[...new Set(texts3)].sort(compareText)}init_resources();function iamOidcProviderGrants(federation,location){let{heldBy,actions}=RESOURCES.aws_iam_openid_connect_provider;return heldBy(federation).map(({awsName})=>({sid:"\
OidcProviders",read:actions.read,write:writesOf(actions),resources:[iamArnOf(location,`oidc-provider/${iamLiteral(awsName)}`)]}))}init_names();init_resources();var PASS_ROLE="iam:PassRole",SIGN_CODE="lambda:PutFunctionCodeSigningConfig",SET_BOUNDARY="iam:PutRolePermissionsBoundary",LIST_GROUPS="logs:DescribeLogGroups",
LIST_ALARMS="cloudwatch:DescribeAlarms";function linkingFunctionGrants(stackName,settings2,location){let name=preSignUpFunctionName(stackName),lambdaArn=arnOf("\
lambda",location,`function:${name}`),roleArn=iamArnOf(location,`role${iamLiteral(settings2.rolePath)}${preSignUpRoleName(stackName,settings2.rolePath)}`);return[
...functionGrants(lambdaArn,settings2,location),...roleGrants(roleArn,settings2),...logGrants(name,settings2,location),...alarmGrants(name,settings2,location),...dashboardGrants(
name,settings2,location)]}function functionGrants(lambdaArn,{codeSigningConfigArn,kmsKeyArn},{region}){let lambda=RESOURCES.aws_lambda_function.actions,permission=RESOURCES.
aws_lambda_permission.actions;return[{sid:"Functions",read:[...lambda.read,...permission.read],write:[...writesOf(lambda).filter(action=>action!==PASS_ROLE&&action!==
SIGN_CODE),...permission.delete],resources:[lambdaArn]},{sid:"InvocationByCognito",read:[],write:permission.create,resources:[lambdaArn],condition:{StringEquals:{
"lambda:Principal":"cognito-idp.amazonaws.com"}}},...codeSigningConfigArn===void 0?[]:[{sid:"CodeSigning",read:[],write:[SIGN_CODE],resources:[lambdaArn,iamLiteral(
codeSigningConfigArn)]}],...kmsKeyArn===void 0?[]:[{sid:"FunctionKeys",read:["kms:Decrypt"],write:["kms:CreateGrant","kms:Encrypt"],resources:[iamLiteral(kmsKeyArn)],
condition:{StringEquals:{"kms:ViaService":viaService("lambda",region)}}}]]}function roleGrants(roleArn,{permissionsBoundaryArn}){let resources=[roleArn],role=RESOURCES.
aws_iam_role.actions,policy=RESOURCES.aws_iam_role_policy.actions,empowering=[...role.create,...policy.create],write=[...writesOf(role),...writesOf(policy)].filter(
action=>!empowering.includes(action)&&action!==SET_BOUNDARY);return[{sid:"FunctionRoles",read:[...role.read,...policy.read],write:[...write,...permissionsBoundaryArn===
void 0?empowering:[]],resources},...permissionsBoundaryArn===void 0?[]:[{sid:"BoundedFunctionRoles",read:[],write:[...empowering,SET_BOUNDARY],resources,condition:{
StringEquals:{"iam:PermissionsBoundary":iamLiteral(permissionsBoundaryArn)}}}],{sid:"PassFunctionRoles",read:[],write:[PASS_ROLE],resources,condition:{StringEquals:{
"iam:PassedToService":"lambda.amazonaws.com"}}}]}function logGrants(name,{alarmTopicArn,dashboard},location){let logGroup=arnOf("logs",location,`log-group:/aws/\
lambda/${name}`),logs=RESOURCES.aws_cloudwatch_log_group.actions,filters=RESOURCES.aws_cloudwatch_log_metric_filter.actions,filtered=alarmTopicArn!==void 0||dashboard;
return[{sid:"FunctionLogs",read:[...logs.read.filter(action=>action!==LIST_GROUPS),...filtered?filters.read:[]],write:[...writesOf(logs),...filtered?writesOf(filters):
[]],resources:[logGroup,`${logGroup}:*`]},{sid:"LogsWithoutArn",read:[LIST_GROUPS],write:[],resources:["*"],condition:{StringEquals:{"aws:RequestedRegion":location.
region}}}]}function alarmGrants(name,{alarmTopicArn},location){if(alarmTopicArn===void 0)return[];let alarms=RESOURCES.aws_cloudwatch_metric_alarm.actions;return[
{sid:"Alarms",read:alarms.read.filter(action=>action!==LIST_ALARMS),write:writesOf(alarms),resources:[arnOf("cloudwatch",location,`alarm:${name}-*`)]},{sid:"Lis\
tOfAlarms",read:[LIST_ALARMS],write:[],resources:[arnOf("cloudwatch",location,"alarm:*")]}]}function dashboardGrants(name,{dashboard},location){if(!dashboard)return[];
let{actions}=RESOURCES.aws_cloudwatch_dashboard;return[{sid:"Dashboards",read:actions.read,write:writesOf(actions),resources:[`arn:${partitionOf(location.region)}\
:cloudwatch::${location.account}:dashboard/${name}`]}]}init_published();init_resources();var LIST_PARAMETERS="ssm:DescribeParameters";function publishedGrants(federation,location){return[...parameterGrants(federation,location),...secretGrants(federation,
location)]}function parameterGrants(federation,location){let resources=publishedParameters(federation).map(({name})=>arnOf("ssm",location,`parameter/${iamLiteral(
name.replace(/^\//,""))}`));if(resources.length===0)return[];let{actions}=RESOURCES.aws_ssm_parameter;return[{sid:"PublishedParameters",read:actions.read.filter(
action=>action!==LIST_PARAMETERS),write:writesOf(actions),resources},{sid:"ListOfParameters",read:[LIST_PARAMETERS],write:[],resources:["*"],condition:{StringEquals:{
"aws:RequestedRegion":location.region}}}]}function secretGrants(federation,location){let resources=publishedSecrets(federation).map(({name})=>arnOf("secretsmana\
ger",location,`secret:${iamLiteral(name)}-??????`));if(resources.length===0)return[];let{actions:secret2}=RESOURCES.aws_secretsmanager_secret,{actions:version}=RESOURCES.
aws_secretsmanager_secret_version,kmsKeyArn=federation.publish?.clientSecrets?.kmsKeyArn;return[{sid:"PublishedSecrets",read:[...secret2.read,...version.read],write:[
...writesOf(secret2),...writesOf(version)],resources},...kmsKeyArn===void 0?[]:[{sid:"KeyOfPublishedSecrets",read:["kms:Decrypt"],write:["kms:GenerateDataKey"],
resources:[iamLiteral(kmsKeyArn)],condition:{StringEquals:{"kms:ViaService":viaService("secretsmanager",location.region)}}}]]}init_resources();var EMAIL_SERVICE="email.cognito-idp.amazonaws.com";function poolSettingsGrants(federation,location){let{userPool:userPool3}=federation;return[...userPool3.kind===
"created"&&userPool3.webAclArn!==void 0?[webAcl(userPool3.webAclArn,location)]:[],...userPool3.kind==="created"&&userPool3.email!==void 0?[emailServiceRole(location)]:
[],...userPool3.groups.flatMap(({roleArn})=>roleArn===void 0?[]:[{sid:"PassGroupRoles",read:[],write:["iam:PassRole"],resources:[iamLiteral(roleArn)]}])]}function webAcl(webAclArn,location){
let{actions}=RESOURCES.aws_wafv2_web_acl_association,ofWaf=action=>action.startsWith("wafv2:");return{sid:"WebAcls",read:actions.read.filter(ofWaf),write:writesOf(
actions).filter(ofWaf),resources:[typeof webAclArn=="string"?iamLiteral(webAclArn):arnOf("wafv2",location,"regional/webacl/*/*"),arnOf("cognito-idp",location,"u\
serpool/*")]}}function emailServiceRole(location){return{sid:"EmailServiceRole",read:[],write:["iam:CreateServiceLinkedRole"],resources:[iamArnOf(location,`role\
/aws-service-role/${EMAIL_SERVICE}/*`)],condition:{StringEquals:{"iam:AWSServiceName":EMAIL_SERVICE}}}}init_references();init_resources();function secretGrants2(federation,location){return referencesOf(federation).flatMap(({reference:reference3})=>{switch(reference3.kind){case"variable":return[];case"\
ssmParameter":return[{sid:"ProviderParameters",read:DATA_SOURCES.aws_ssm_parameter.read,write:[],resources:[arnOf("ssm",location,`parameter/${iamLiteral(reference3.
name.replace(/^\//,""))}`)]}];case"secretsManager":return[{sid:"ProviderSecrets",read:DATA_SOURCES.aws_secretsmanager_secret_version.read,write:[],resources:secretArns(
reference3.id,location)}]}})}function secretArns(id,location){return id.startsWith("arn:")?[iamLiteral(id),`${iamLiteral(id)}-??????`]:[arnOf("secretsmanager",location,
`secret:${iamLiteral(id)}-??????`)]}function stateNeeds(backend2){if(backend2.type!=="s3")return;let{settings:settings2}=backend2;return{role:settings2.assumeRole?.roleArn,grants:account=>s3Grants(
settings2,account)}}function upstreamStateNeeds(backend2){let needs=stateNeeds(backend2);return needs&&{...needs,grants:account=>needs.grants(account).filter(({
sid})=>READING.includes(sid)).map(grant=>({...grant,sid:`Upstream${grant.sid}`,write:[]}))}}var READING=["StateBucket","State","StateKey"];function s3Grants({bucket,
key,region,useLockfile,dynamodbTable:table,kmsKeyId:keyId},account){let bucketArn=`arn:${partitionOf(region)}:s3:::${iamLiteral(bucket)}`,stateArn=`${bucketArn}\
/${iamLiteral(key)}`,grants=[{sid:"StateBucket",read:["s3:ListBucket"],write:[],resources:[bucketArn]},{sid:"State",read:["s3:GetObject"],write:["s3:PutObject"],
resources:[stateArn]}];if(useLockfile===!0&&grants.push({sid:"StateLock",read:[],write:["s3:DeleteObject","s3:GetObject","s3:PutObject"],resources:[`${stateArn}\
.tflock`]}),table!==void 0){let resources=[arnOf("dynamodb",{region,account},`table/${iamLiteral(table)}`)],item2=iamLiteral(`${bucket}/${key}`);grants.push({sid:"\
StateLockTable",read:["dynamodb:DescribeTable"],write:[],resources},{sid:"StateLockItems",read:["dynamodb:GetItem"],write:["dynamodb:DeleteItem","dynamodb:PutIt\
em"],resources,condition:{"ForAllValues:StringEquals":{"dynamodb:LeadingKeys":[item2,`${item2}-md5`]}}})}return keyId!==void 0&&grants.push({sid:"StateKey",read:[
"kms:Decrypt"],write:["kms:Encrypt","kms:GenerateDataKey"],...keyGrant(keyId,{region,account})}),grants}function keyGrant(keyId,location){let throughS3={StringEquals:{
"kms:ViaService":viaService("s3",location.region)}},[,start,alias]=/^(arn:(?:[^:]*:){4})?(alias\/.*)$/s.exec(keyId)??[];return alias!==void 0?{resources:[start===
void 0?arnOf("kms",location,"key/*"):`${iamLiteral(start)}key/*`],condition:{...throughS3,"ForAnyValue:StringEquals":{"kms:ResourceAliases":iamLiteral(alias)}}}:
{resources:[keyId.startsWith("arn:")?iamLiteral(keyId):arnOf("kms",location,`key/${iamLiteral(keyId)}`)],condition:throughS3}}init_resources();init_triggers();function triggerGrants({userPool:userPool3},location){let resources=permittedTriggers(userPool3).flatMap(({functionArn})=>typeof functionArn=="string"?arnsOf(functionArn):
[arnOf("lambda",location,"function:*")]);if(resources.length===0)return[];let{actions}=RESOURCES.aws_lambda_permission,add=actions.create;return[{sid:"TriggerPe\
rmissions",read:actions.read,write:writesOf(actions).filter(action=>!add.includes(action)),resources},{sid:"InvocationByCognito",read:[],write:add,resources,condition:{
StringEquals:{"lambda:Principal":"cognito-idp.amazonaws.com"}}}]}function arnsOf(functionArn){let{functionArn:plain2,qualifier}=functionArnParts(functionArn);return[
plain2,...qualifier===void 0?[]:[functionArn]].map(iamLiteral)}init_pool();init_resources();var WITHOUT_ARN=["cognito-idp:CreateUserPool","cognito-idp:DescribeUserPoolDomain","cognito-idp:ListUserPools"],TYPES=["aws_cognito_identity_provider","aws_cogn\
ito_managed_login_branding","aws_cognito_resource_server","aws_cognito_user_group","aws_cognito_user_pool","aws_cognito_user_pool_client","aws_cognito_user_pool\
_domain","aws_wafv2_web_acl_association"],SERVICE="cognito-idp:";function userPoolGrants(federation,location){let pool=federation.userPool,held=TYPES.filter(type=>resourcesOf(
federation,type).length>0),read3=[...held.flatMap(type=>RESOURCES[type].actions.read),...pool.kind==="created"?[]:DATA_SOURCES.aws_cognito_user_pool.read,...pool.
kind==="referenced"&&"name"in pool.reference?DATA_SOURCES.aws_cognito_user_pools.read:[]],write=held.flatMap(type=>poolWrites(federation,type));return[{sid:"Use\
rPools",read:read3.filter(takesPool),write:write.filter(takesPool),resources:[arnOf("cognito-idp",location,`userpool/${poolPattern(federation)}`)]},{sid:"UserPo\
olsWithoutArn",read:read3.filter(action=>WITHOUT_ARN.includes(action)),write:write.filter(action=>WITHOUT_ARN.includes(action)),resources:["*"],condition:{StringEquals:{
"aws:RequestedRegion":location.region}}}]}function takesPool(action){return action.startsWith(SERVICE)&&!WITHOUT_ARN.includes(action)}function poolWrites({userPool:userPool3},type){
let actions=RESOURCES[type].actions;if(type==="aws_cognito_user_pool"&&userPool3.kind==="adopted")return["cognito-idp:UpdateUserPool"];let update=type!=="aws_co\
gnito_user_pool_domain"||userPool3.domain?.custom!==void 0||userPool3.domain?.managedLogin!==void 0?actions.update:[];return isProtected(userPool3)&&(type==="aw\
s_cognito_user_pool"||type==="aws_cognito_user_pool_domain")?[...actions.create,...update]:writesOf({...actions,update})}function poolPattern({userPool:userPool3}){
let id=writtenPoolId(userPool3);return id===void 0?"*":iamLiteral(id)}function deployerPolicies(federations,access){let roles=new Map;for(let federation of federations)for(let{role,account,grants}of needsOf(federation)){let key=role??
account,known=roles.get(key)??{role,account,stacks:new Set,grants:[]};known.stacks.add(federation.stackName),known.grants.push(...grants),roles.set(key,known)}return[
...roles].sort(([a],[b])=>compareText(a,b)).map(([,{role,account,stacks,grants}])=>({role,account,stacks:[...stacks].sort(compareText),documents:documentsOf(grants,
access)}))}function needsOf(federation){let{preSignUpFunction:preSignUpFunction2,stackName,region,terraform}=federation,deployer=terraform.assumeRole?.roleArn,location={
region,account:accountOf(federation)??ACCOUNT_PLACEHOLDER},startAccount=deployer===void 0?location.account:ACCOUNT_PLACEHOLDER,states=[stateNeeds(terraform.backend),
...upstreamsOf(federation).map(({backend:backend2})=>upstreamStateNeeds(backend2))].filter(needs=>needs!==void 0);return[{role:deployer,account:location.account,
grants:[...userPoolGrants(federation,location),...customDomainGrants(federation,location),...poolSettingsGrants(federation,location),...iamOidcProviderGrants(federation,
location),...preSignUpFunction2===void 0?[]:linkingFunctionGrants(stackName,preSignUpFunction2,location),...triggerGrants(federation,location),...secretGrants2(
federation,location),...publishedGrants(federation,location)]},...states.map(({role,grants})=>{let account=role===void 0?startAccount:accountOfRole(role)??ACCOUNT_PLACEHOLDER;
return{role,account,grants:grants(account)}}),...[deployer,...states.map(({role})=>role)].filter(role=>role!==void 0).map(role=>({role:void 0,account:startAccount,
grants:[mayAssume(role)]}))]}function mayAssume(role){return{sid:"AssumeRoles",read:["sts:AssumeRole"],write:[],resources:[iamLiteral(role)]}}init_diagnostic();var OIDC_GUIDE="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html",SAML_GUIDE="https://docs.aws.amazon.com/cognito/late\
st/developerguide/cognito-user-pools-saml-idp.html",DISCOVERY="https://openid.net/specs/openid-connect-discovery-1_0.html",SAML_METADATA="https://docs.oasis-ope\
n.org/security/saml/v2.0/saml-metadata-2.0-os.pdf",DOCTOR_CODES={"authorization-refused":{severity:"error",title:"The provider refuses the request that Cognito \
would send",why:"The provider sent the request for a sign-in back with an error, as it will every sign-in of a person. The request was the one of Cognito: clien\
t id, redirect URI and scopes of the spec, and no PKCE.",source:"https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1"},"certificate-expires-soon":{severity:"\
warning",title:"The last signing certificate expires within 30 days",why:"When a provider replaces its certificate, signatures of the new one are refused by eve\
rybody who still has the old metadata. A metadata URL is read again by AWS; a file is not.",source:SAML_GUIDE},"claim-not-announced":{severity:"info",title:"The\
 provider does not announce a claim that is mapped",why:"The list claims_supported of the discovery document lacks the claim. Providers may leave out what they \
send, so only a sign-in tells.",source:`${DISCOVERY}#ProviderMetadata`},"client-authentication-unsaid":{severity:"warning",title:"The provider does not say that\
 it accepts client_secret_post",why:"Cognito sends the client secret in the body of the token request and in no other way. A discovery document without token_en\
dpoint_auth_methods_supported means that only client_secret_basic is accepted.",source:OIDC_GUIDE},"client-secret-post-not-offered":{severity:"error",title:"The\
 provider does not accept client_secret_post",why:"Cognito sends the client secret in the body of the token request and in no other way. It never looks at what \
the provider offers: each sign-in ends at the token request.",source:OIDC_GUIDE},"code-flow-not-offered":{severity:"error",title:"The provider does not offer th\
e authorization code flow",why:"Cognito signs people in with response_type=code and with nothing else.",source:OIDC_GUIDE},"discovery-endpoint-missing":{severity:"\
error",title:"The discovery document lacks an endpoint that Cognito calls",why:"Cognito needs the authorization, token and userinfo endpoints and the key set. A\
 sign-in that cannot ask for userinfo fails, also where the ID token has every claim.",source:OIDC_GUIDE},"discovery-endpoint-unfit":{severity:"error",title:"Co\
gnito cannot call an endpoint of the discovery document",why:"Cognito calls the endpoints of a provider over https, on ports 443 and 80, from the public interne\
t.",source:OIDC_GUIDE},"discovery-issuer-differs":{severity:"error",title:"The discovery document names another issuer",why:'The issuer of the spec and the clai\
m iss of each ID token have to be equal, character by character; a slash at the end counts. Otherwise each sign-in ends with "Bad id_token issuer".',source:`${DISCOVERY}\
#ProviderConfigurationValidation`},"id-token-signature-unfit":{severity:"error",title:"The provider signs ID tokens with no key that can be published",why:"A si\
gnature by RSA or ECDSA is checked with the public key set. With HS256 the client secret is the key, and everyone who can read it can sign in as anyone; with Ed\
DSA or none Cognito refuses the token.",source:OIDC_GUIDE},"key-set-without-signing-key":{severity:"error",title:"The key set has no key to check ID tokens with",
why:"Cognito checks each ID token with an RSA or EC key of the provider's key set.",source:OIDC_GUIDE},"metadata-expired":{severity:"error",title:"The SAML meta\
data is past its validUntil",why:"The provider says until when its metadata may be used. After that its certificate and its addresses may be old.",source:SAML_METADATA},
"metadata-without-valid-certificate":{severity:"error",title:"Every signing certificate of the live metadata has expired",why:"The provider publishes no certifi\
cate that is still valid, so a signature made with a new one is refused at each sign-in.",source:SAML_GUIDE},"not-looked-at":{severity:"info",title:"Something c\
ould not be looked at",why:"What stands only in the state, in a variable or at a vendor without a public document cannot be read from here. It is named because \
silence would look like health."},"pkce-demanded":{severity:"error",title:"The provider demands PKCE",why:"Cognito sends no code_challenge to identity providers\
. Where the application at the provider requires one, no one gets in.",source:OIDC_GUIDE},"provider-address-private":{severity:"error",title:"A host of the prov\
ider leads to an address that is not public",why:"Cognito calls the provider from the internet. It reaches no private, loopback or link-local address.",source:OIDC_GUIDE},
"provider-answer-unfit":{severity:"error",title:"The provider answers with something else than its document",why:"Cognito reads the provider's document at each \
sign-in or, for SAML, a few times a day. An error page, a text of another kind or an answer without end lets no one in.",source:OIDC_GUIDE},"provider-redirect-u\
nfit":{severity:"error",title:"The provider redirects to where Cognito does not go",why:"A redirect is followed only over https, on the ports that Cognito calls\
, and at most 20 times. Over http anyone on the way could answer for the provider.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-us\
er-pools-identity-federation.html"},"provider-unreachable":{severity:"error",title:"The provider does not answer",why:"The document could not be fetched from he\
re: no address, no connection, no certificate of a known authority, or no answer in time. Cognito would not get it either, unless it is allowed where this compu\
ter is not.",source:OIDC_GUIDE},"pushed-requests-demanded":{severity:"error",title:"The provider demands requests that Cognito cannot make",why:"Cognito sends t\
he request for a sign-in as a plain URL. It pushes none to the provider beforehand (RFC 9126) and signs none (RFC 9101).",source:"https://www.rfc-editor.org/rfc\
/rfc9126#section-5"},"saml-metadata-unfit":{severity:"error",title:"What the metadata URL gives is not the metadata of an identity provider",why:"AWS reads the \
metadata from this URL again and again. From then on, no one gets in through the provider.",source:SAML_GUIDE},"scope-not-announced":{severity:"warning",title:"\
The provider does not announce a scope that is asked for",why:"The list scopes_supported of the discovery document lacks the scope. Some providers refuse a requ\
est with a scope that they do not know; others leave its claims out.",source:`${DISCOVERY}#ProviderMetadata`},"signing-key-without-kid":{severity:"error",title:"\
A key of the key set has no kid",why:"Cognito finds the key of an ID token by kid. It refuses tokens of a key that has none.",source:OIDC_GUIDE}};var FILE_CODES={"control-character":{severity:"error",title:"The file holds a control character",why:"YAML allows no control characters but tab and line breaks.\
 They do not show in an editor, act on a terminal, and reach names and URLs where no one sees them.",source:"https://yaml.org/spec/1.2.2/#51-character-set"},"du\
plicate-key":{severity:"error",title:"A key is written twice",why:"Most YAML parsers keep the last of two equal keys and drop the other without a word. A review\
er reads the first one and believes it.",source:"https://yaml.org/spec/1.2.2/#3213-node-comparison"},"empty-file":{severity:"error",title:"The file holds no spe\
c",why:"A file without content, or with comments only, describes no user pool."},"file-too-large":{severity:"error",title:"The file is too large",why:"No spec c\
omes near this size. The limit keeps a wrong or hostile file from holding up a build."},"inexact-number":{severity:"error",title:"A number would lose what was w\
ritten",why:"A number that JSON cannot hold exactly would be rounded, and leading zeros would be lost. An account id is a string of digits, not a number.",source:"\
https://www.rfc-editor.org/rfc/rfc8259#section-6"},"invalid-yaml":{severity:"error",title:"This is not valid YAML",why:"The file breaks the syntax of YAML 1.2. \
What it means cannot be known, so nothing else in it is checked.",source:"https://yaml.org/spec/1.2.2/"},"merge-key":{severity:"error",title:"YAML 1.2 has no me\
rge keys",why:"The key << merged another map in YAML 1.1. In YAML 1.2 it is a key like any other, so parsers disagree on what the file means.",source:"https://y\
aml.org/type/merge.html"},"nested-too-deeply":{severity:"error",title:"The file is nested too deeply",why:"No spec comes near this depth. The limit keeps a wron\
g or hostile file from exhausting the stack of the program."},"non-string-key":{severity:"error",title:"A key is not a string",why:"Every key of a spec is a str\
ing. Without quotes, YAML reads some words and all numbers as something else.",source:"https://yaml.org/spec/1.2.2/#102-json-schema"},"not-utf-8":{severity:"err\
or",title:"The file is not UTF-8 text",why:"A spec is UTF-8. Read in another encoding, its names and URLs would hold other characters than its author wrote.",source:"\
https://yaml.org/spec/1.2.2/#52-character-encodings"},"root-not-a-map":{severity:"error",title:"The file is not a map of keys to values",why:"A spec is a map th\
at starts with version, name and region. A list or a single value at the top is something else."},"several-documents":{severity:"error",title:"The file holds se\
veral YAML documents",why:"One file is one spec. Other documents of the file would go unread.",source:"https://yaml.org/spec/1.2.2/#92-streams"},"unexpandable-a\
lias":{severity:"error",title:"An alias cannot be expanded",why:"An alias inside its own value never ends, and aliases of aliases grow without bound. Both can e\
xhaust the memory of the program.",source:"https://yaml.org/spec/1.2.2/#71-alias-nodes"},"unknown-alias":{severity:"error",title:"An alias names no anchor",why:"\
An alias repeats the value that an earlier anchor names. Without the anchor there is no value.",source:"https://yaml.org/spec/1.2.2/#71-alias-nodes"},"unreadabl\
e-file":{severity:"error",title:"The file cannot be read",why:"The file is missing, its permissions forbid it, it is no regular file, or a symbolic link leads o\
ut of the project: out of the nearest folder upwards that holds cdktf.json or .git, else the working directory."},"unsupported-directive":{severity:"error",title:"\
A YAML directive is not supported",why:"A directive changes how the rest of the file is read. A spec is YAML 1.2 as it is, so every reader sees the same.",source:"\
https://yaml.org/spec/1.2.2/#68-directives"},"unsupported-tag":{severity:"error",title:"A YAML tag is not supported",why:"A tag asks the parser to make somethin\
g else of a value. A spec holds plain strings, numbers, booleans, lists and maps.",source:"https://yaml.org/spec/1.2.2/#24-tags"}},SHAPE_CODES={"bad-format":{severity:"\
error",title:"A value does not have the right form",why:"The text breaks the form that AWS, Terraform or the protocol demands at this place. They would refuse i\
t later, or read it as something else."},"bad-key":{severity:"error",title:"A name does not have the right form",why:"The name of this entry becomes a name in A\
WS or an address in Terraform, which restrict its characters and its length."},"conflicting-keys":{severity:"error",title:"Keys exclude one another",why:"Each o\
f these keys says the same thing in another way. With both, one of them would be ignored."},"duplicate-item":{severity:"error",title:"A list holds an item twice",
why:"The second item changes nothing. Most often it was meant to be another one."},"key-of-another-type":{severity:"error",title:"A key belongs to another type \
of provider",why:"The preset or the type of a provider says which keys it has. The key would have no effect here."},"literal-secret":{severity:"error",title:"A \
secret is written in the spec",why:"A spec is kept in version control, where many people and machines can read it and where it stays after it is removed. A spec\
 names where a secret lives and never holds one."},"missing-key":{severity:"error",title:"A required key is missing",why:"Without this key the entry is incomple\
te, and no default would be safe to assume."},"not-allowed-value":{severity:"error",title:"A value is not one of those allowed",why:"Only the listed values have\
 a meaning at this place."},"out-of-range":{severity:"error",title:"A value is out of range",why:"AWS or Terraform limits this number, this length or this count\
, and refuses what exceeds it."},"unknown-key":{severity:"error",title:"A key is not known",why:"A misspelt key would be ignored, and a setting that you rely on\
 would silently be missing."},"wrong-type":{severity:"error",title:"A value has the wrong type",why:"The value is of another type than this key needs: a string \
where a list belongs, for example."}},SPEC_CODES={"accept-matches-nothing":{severity:"warning",title:"An accepted warning does not occur",why:"The entry of acce\
pt is left over from a problem that was fixed, or it is misspelt. Left in place, it would hide the next warning of that kind."},"included-spec-unfit":{severity:"\
error",title:"A file that the spec includes cannot be used",why:"The files that include names hold entries of identityProviders and appClients. Without them pro\
viders and clients would be missing from the pool, so nothing of the spec is judged until all are read."},"name-in-two-files":{severity:"error",title:"Two files\
 write one name",why:"A provider or an app client is written in one file. Of two, one would be lost without a word."}};function pageOf(code2){return`${CODES_PAGE}\
#${code2}`}var CODES_PAGE="docs/rules.md";init_diagnostic();var unseen=new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\u{FFFE}\\u{FFFF}]|(?! )\\p{Zs}","gu"),shortEscapes=new Map([[`
`,"\\n"],["\r","\\r"],["	","\\t"]]);function visible(text){return text.replace(unseen,character=>shortEscapes.get(character)??codePointEscape(character))}function codePointEscape(character){
let hex=(character.codePointAt(0)??0).toString(16).toUpperCase();return hex.length>4?`\\U${hex.padStart(8,"0")}`:`\\u${hex.padStart(4,"0")}`}function quote(text,limit=60){
let short=shorten(text,limit);return`"${visible(short.text.replace(/["\\]/g,"\\$&"))}${short.cut?"\u2026":""}"`}function shorten(text,limit){let characters=Array.
from(text.slice(0,2*limit+2));return characters.length>limit?{text:characters.slice(0,limit).join(""),cut:!0}:{text,cut:!1}}function pathText(path16){return path16.
map((step,index2)=>typeof step=="number"?`[${step}]`:/^[\w:-]{1,60}$/.test(step)?index2===0?step:`.${step}`:`[${quote(step,40)}]`).join("")}function wordList(words2,conjunction){
let last=words2[words2.length-1]??"";return words2.length<2?last:`${words2.slice(0,-1).join(", ")} ${conjunction} ${last}`}function count(amount,noun){return`${amount}\
 ${noun}${amount===1?"":"s"}`}function nearest(name,candidates){if(name.length>64)return;let wanted=plainName(name);return candidates.map(candidate=>{let plain2=plainName(
candidate),longest=Math.max(wanted.length,plain2.length),shortest=Math.min(wanted.length,plain2.length),distance=(longest-shortest)*3>longest?longest:editDistance(
wanted,plain2);return{candidate,distance,near:distance*3<=longest}}).filter(({near})=>near).sort((a,b)=>a.distance-b.distance||compareText(a.candidate,b.candidate))[0]?.
candidate}function plainName(name){return name.replace(/[-_ ]/g,"").toLowerCase()}function editDistance(a,b){let beforePrevious=[],previous=Array.from({length:b.
length+1},(_,column)=>column);for(let row=1;row<=a.length;row++){let current=[row];for(let column=1;column<=b.length;column++){let same2=a[row-1]===b[column-1],
swapped=row>1&&column>1&&a[row-1]===b[column-2]&&a[row-2]===b[column-1];current.push(Math.min(at(previous,column)+1,at(current,column-1)+1,at(previous,column-1)+
(same2?0:1),swapped?at(beforePrevious,column-2)+1:1/0))}beforePrevious=previous,previous=current}return at(previous,b.length)}function at(row,column){return row[column]??
1/0}var ACCEPT_MATCHES_NOTHING="accept-matches-nothing";function acceptFindings(findings,accepted,codes){let kept=findings.filter(finding=>!accepted.some(entry=>matches(
entry,finding))),unused=accepted.flatMap(entry=>findings.some(finding=>matches(entry,finding))?[]:[unusedEntry(entry,findings,codes)]);return[...kept,...unused]}
function matches({rule,within},finding){return finding.code===rule&&(finding.severity==="info"||finding.severity==="warning"&&(within===void 0||isWithin(finding.
place.path,within)))}function isWithin(path16,within){return path16.some((_,index2)=>{let prefix=path16.slice(0,index2+1);return prefix.join(".")===within||pathText(
prefix)===within})}function unusedEntry({rule,within,at:at3},findings,codes){let{severity,title}=SPEC_CODES[ACCEPT_MATCHES_NOTHING],common={code:ACCEPT_MATCHES_NOTHING,
severity,title};if(!codes.includes(rule)){let close=nearest(rule,codes);return{...common,message:`There is no rule ${quote(rule)}.`,fix:close===void 0?"Remove t\
he entry.":`Write ${quote(close)}.`,place:at3.value("rule")}}let same2=findings.filter(({code:code2})=>code2===rule),elsewhere=same2.find(({severity:severity2})=>severity2===
"warning"),place=`There is no warning ${quote(rule)}${within===void 0?"":` at ${quote(within)}`}.`;return{...common,message:same2.some(({severity:severity2})=>severity2===
"error")?`${quote(rule)} is an error here; only warnings can be accepted.`:place,fix:elsewhere===void 0?"Remove the entry.":`Write at: ${pathText(elsewhere.place.
path)}, or remove the entry.`,place:at3.value()}}var import_yaml3=__toESM(require_dist());init_diagnostic();var refused=new RegExp("(?![\\t\\n\\r])\\p{Cc}|\\r(?!\\n)|[\\u202A-\\u202E\\u2066-\\u2069\\u{FFFE}\\u{FFFF}]","gu");function decodeText(bytes){if(bytes.length>1048576)
return{text:"",problems:[{code:"file-too-large",message:"The file is longer than 1048576 bytes (1 MiB), the most that is read.",fix:"Check that this is a spec. \
A spec of a hundred providers stays far below the limit."}],unreadable:!0};let text=new TextDecoder("utf-8").decode(bytes),encodingProblem2=invalidByte(bytes,text);
return encodingProblem2!==void 0?{text,problems:[encodingProblem2],unreadable:!0}:{text,problems:controlCharacters(text),unreadable:!1}}function invalidByte(bytes,text){
let byte=bytes[0]===239&&bytes[1]===187&&bytes[2]===191?3:0,offset=0;for(let character of text){if(character==="\uFFFD"&&!(bytes[byte]===239&&bytes[byte+1]===191&&
bytes[byte+2]===189)){let isUtf16=bytes[0]===255&&bytes[1]===254||bytes[0]===254&&bytes[1]===255,hex=(bytes[byte]??0).toString(16).toUpperCase().padStart(2,"0");
return{code:"not-utf-8",message:`Byte ${byte+1} of the file, 0x${hex}, is not part of UTF-8 text.${isUtf16?" The file looks like UTF-16.":""}`,fix:"Save the fil\
e in UTF-8.",span:{start:offset,end:offset+1}}}byte+=utf8Length(character.codePointAt(0)??0),offset+=character.length}}function utf8Length(codePoint2){return codePoint2<
128?1:codePoint2<2048?2:codePoint2<65536?3:4}function controlCharacters(text){let matches3=[...text.matchAll(refused)],first=matches3[0];if(first===void 0)return[];
let others2=matches3.length>1?` ${matches3.length-1} more follow.`:"";return[{code:"control-character",message:`${codePointName(first[0])} is a control characte\
r: it does not show, or makes text read otherwise than it is.${others2}`,fix:first[0]==="\r"?"Save the file with line feeds as line ends.":"Remove the character\
.",span:{start:first.index,end:first.index+first[0].length}}]}function codePointName(character){return`U+${(character.codePointAt(0)??0).toString(16).toUpperCase().
padStart(4,"0")}`}function createDocument(file,text,value,root,positions){let find=path16=>path16.reduce((entry,step)=>entry?.members.get(step),root);return{file,text,value,has:path16=>find(
path16)!==void 0,rangeOf:(path16,at3)=>{let entry=find(path16);if(entry===void 0)throw new Error(`There is nothing at ${pathText(path16)} in ${file}`);return positions.
range(at3==="key"?entry.key??entry.value:entry.value)},removalOf:path16=>{let entry=find(path16),around2=find(path16.slice(0,-1));if(entry===void 0||around2===void 0||
path16.length===0)return;let removal2=removalIn(text,entry,around2);return removal2===void 0?void 0:{range:positions.range(removal2.span),text:removal2.text}},insertionInto:(path16,entry)=>{
let map=find(path16),insertion=map&&insertionIn(text,entry,map);return insertion&&{range:positions.range({start:insertion.at,end:insertion.at}),text:insertion.text}}}}
function insertionIn(text,entry,map){let[first]=[...map.members.values()];if(text[map.value.start]==="{")return{at:map.value.start+1,text:first===void 0?` ${entry}\
 `:` ${entry},`};if(text[map.value.start]==="["){let space=/\s/.test(text[map.value.start+1]??"")?"":" ";return{at:map.value.start+1,text:first===void 0?entry:`${entry}\
,${space}`}}if(first===void 0)return;if(first.key===void 0)return itemInsertionIn(text,entry,first.value.start);let at3=first.key.start,before=text.slice(text.lastIndexOf(
`
`,at3-1)+1,at3);return/^ *(?:- +)*$/.test(before)?{at:at3,text:`${entry}
${" ".repeat(before.length)}`}:void 0}function itemInsertionIn(text,item2,at3){let before=text.slice(text.lastIndexOf(`
`,at3-1)+1,at3),dash=before.lastIndexOf("-");if(/^ *(?:- +)+$/.test(before))return{at:at3,text:`${item2}
${" ".repeat(dash)}${before.slice(dash)}`}}function removalIn(text,entry,around2){let start=(entry.key??entry.value).start,{end}=entry.value,isFlow=/[[{]/.test(
text[around2.value.start]??"");if(!isFlow&&around2.members.size===1)return{span:around2.value,text:entry.key===void 0?"[]":"{}"};let after2=/^[ \t\r\n]*,[ \t]*/.
exec(text.slice(end))?.[0];if(isFlow){let before=start;for(;/\s/.test(text[before-1]??"");)before-=1;return/[[{,]/.test(text[before-1]??"")?after2!==void 0?{span:{
start,end:end+after2.length},text:""}:{span:{start:text[before-1]===","?before-1:start,end},text:""}:void 0}let lineStart=text.lastIndexOf(`
`,start-1)+1,rest=/^[ \t]*(?:#[^\n]*)?(?:\n|$)/.exec(text.slice(end))?.[0];if(!(rest===void 0||!/^[ \t]*(?:-[ \t]+)?$/.test(text.slice(lineStart,start)))&&!(entry.
key!==void 0&&text.slice(lineStart,start).includes("-")))return{span:{start:lineStart,end:end+rest.length},text:""}}function isJsonObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function emptyObject(){return Object.create(null)}function memberOf(value,step){
return typeof step=="number"?Array.isArray(value)?value[step]:void 0:isJsonObject(value)&&Object.hasOwn(value,step)?value[step]:void 0}function memberAt(value,path16){
return path16.reduce((member2,step)=>member2===void 0?void 0:memberOf(member2,step),value)}var Positions=class{#lineStarts;constructor(text){this.#lineStarts=lineStarts(text)}range(span){return{start:this.#position(span.start),end:this.#position(span.
end)}}#position(offset){let line=lineOf(this.#lineStarts,offset);return{line:line+1,column:offset-(this.#lineStarts[line]??0)+1,offset}}};function lineStarts(text){
let starts2=[0];for(let at3=text.indexOf(`
`);at3!==-1;at3=text.indexOf(`
`,at3+1))starts2.push(at3+1);return starts2}function lineOf(starts2,offset){let low=0,high=starts2.length-1;for(;low<high;){let middle=Math.ceil((low+high)/2);(starts2[middle]??
0)<=offset?low=middle:high=middle-1}return low}function problemDiagnostic(problem,file,positions){let{code:code2,message,fix,edit,span,related=[],redact}=problem;return{code:code2,severity:FILE_CODES[code2].
severity,title:FILE_CODES[code2].title,message,fix,...edit!==void 0&&{edit:{range:positions.range(edit.span),text:edit.text}},file,...span!==void 0&&{range:positions.
range(span)},related:related.map(({span:place,note})=>({file,range:positions.range(place),note})),...redact!==void 0&&{redact:redact.map(place=>positions.range(
place))}}}var import_yaml=__toESM(require_dist());var maximumErrors=100,plainWords={'Missing closing "quote':{message:"The string that starts here is not closed.",fix:"Add the closing double quote."},"Missing c\
losing 'quote":{message:"The string that starts here is not closed.",fix:"Add the closing single quote. Inside single quotes, a single quote is written twice."},
"Nested mappings are not allowed in compact mappings":{message:"A map cannot start on the line of its key: this value holds a colon and a space, or the next lin\
e is indented too far.",fix:"Put the value in quotes, or check the indentation of the next line."},"Implicit map keys need to be followed by map values":{message:"\
A key is expected here, but no colon follows it.",fix:"Write it as key: value, or check the indentation."},"Implicit keys need to be on a single line":{message:"\
This would be a key over several lines, which YAML does not allow.",fix:"Check whether a colon is missing."},"All mapping items must start at the same column":{
message:"This line is not indented like the keys before it.",fix:"Give all keys of a map the same indentation."},"All sequence items must start at the same colu\
mn":{message:"This line is not indented like the items before it.",fix:"Give all items of a list the same indentation."}},fixesByCode={BAD_DQ_ESCAPE:"Inside dou\
ble quotes, write a backslash twice; or use single quotes, which have no escapes.",BAD_SCALAR_START:"Put the value in quotes."};function syntaxProblems(documents,text){
let byStart=new Map,unsaid=new Set;for(let document of documents){let nodes=new OpenNodes(document),doubts=document.warnings.filter(({code:code2})=>!isAboutTag(
code2));for(let error of[...document.errors,...doubts].sort((a,b)=>a.pos[0]-b.pos[0])){if(byStart.size>=maximumErrors){unsaid.add(error.pos[0]);continue}let problem=syntaxProblem(
error,nodes,text);problem.span!==void 0&&!byStart.has(problem.span.start)&&byStart.set(problem.span.start,problem)}}let problems=[...byStart].sort(([a],[b])=>a-
b).map(([,problem])=>problem),tab=tabProblem(text,[...byStart.keys()]);if(tab!==void 0)return[...problems.filter(({span})=>span!==void 0&&span.start<tab.span.start),
tab.problem];let more2=[...unsaid].filter(start=>!byStart.has(start)).length;return more2===0?problems:[...problems,{code:"invalid-yaml",message:`The file holds\
 ${count(more2,"more syntax error")}.`,fix:"Fix the first errors, then check the file again."}]}function tabProblem(text,errors){let lines2=[...text.matchAll(/^ *\t[ \t]*(?=[^\s#])[^\n]*/gm)],
[first]=lines2.filter(line=>errors.some(error=>error>=line.index&&error<=line.index+line[0].length));if(first===void 0)return;let start=first.index+first[0].indexOf(
"	"),span=spanAt(text,start,start+1),others2=lines2.filter(({index:index2})=>index2>first.index).length;return{problem:{code:"invalid-yaml",message:`The line is\
 indented with a tab.${others2>0?` So ${others2===1?"is 1 line":`are ${others2} lines`} below.`:""}`,fix:"Indent every line with spaces.",span},span}}function mergeMarkerProblem(text){
let marker2=/^<{7} [^\n]*$/m.exec(text);if(!(marker2===null||!/^={7}\r?$/m.test(text)||!/^>{7} /m.test(text)))return{code:"invalid-yaml",message:"Git left a mer\
ge conflict here: the file holds both sides.",fix:"Keep the lines that are right, and remove the others and the lines that start with <<<<<<<, ======= and >>>>>\
>>.",span:{start:marker2.index,end:marker2.index+marker2[0].trimEnd().length}}}function isAboutTag(code2){return code2==="TAG_RESOLVE_FAILED"||code2==="BAD_COLL\
ECTION_TYPE"}function syntaxProblem({code:code2,message,pos},nodes,text){let span=spanAt(text,pos[0],pos[1]),words2=plainWords[message];if(message.startsWith("M\
issing closing")){let start=nodes.startAt(span.start,"string")??span.start;return{code:"invalid-yaml",message:words2?.message??message,fix:words2?.fix??"Add the\
 closing quote.",span:spanAt(text,start,start+1)}}if(message.startsWith("Flow ")){let start=nodes.startAt(span.start,"brackets");return{code:"invalid-yaml",message:"\
A bracket is not closed before this place, or this line is not indented more than the key that the bracket belongs to.",fix:"Close the bracket, or indent the li\
ne.",span,...start!==void 0&&{related:[{span:spanAt(text,start,start+1),note:"the bracket opens here"}]}}}return{code:"invalid-yaml",message:words2?.message??reworded(
message),fix:words2?.fix??fixesByCode[code2]??otherFix(message),span}}function otherFix(message){return message.endsWith(" at node end")?"Put the whole value in\
 quotes, or move what follows to a line of its own.":"Remove it, or put the whole value in quotes."}function reworded(message){let unexpected=/^Unexpected \S+ token in YAML \S+: (.*)$/s.
exec(message)?.[1];return unexpected!==void 0?`${unexpected} is not expected here.`:message.endsWith(" at node end")?"The value before this place has ended, so \
nothing may follow on its line.":`${message}.`}var OpenNodes=class{#document;#nodes;constructor(document){this.#document=document}startAt(offset,kind){return this.#nodes??=
this.#find(),this.#nodes.findLast(node=>node.kind===kind&&node.from<offset&&node.to>=offset)?.from}#find(){let found2=[];return(0,import_yaml.visit)(this.#document,
{Node:(_key,node)=>{let[from,to]=node.range??[0,0];(0,import_yaml.isScalar)(node)&&node.type!==import_yaml.Scalar.PLAIN?found2.push({kind:"string",from,to}):(0,import_yaml.isCollection)(
node)&&node.flow===!0&&found2.push({kind:"brackets",from,to})}}),found2}};function spanAt(text,start,end=start+1){let from=Math.min(start,text.length);return{start:from,
end:Math.min(Math.max(end,from),text.length)}}var import_yaml2=__toESM(require_dist());function isExactNumber(source,value){return Number.isFinite(value)?/^[-+]?0[xob]/i.test(source)?Number.isSafeInteger(value):!/^[-+]?0[0-9]/.test(source)&&decimal(
source)===decimal(String(value)):!1}function decimal(source){let match=/^([-+]?)([0-9]*)\.?([0-9]*)(?:e([-+]?[0-9]+))?$/i.exec(source);if(match===null)return;let[
,sign,whole="",fraction="",exponent="0"]=match,digits2=`${whole}${fraction}`.replace(/^0+/,""),significant=digits2.replace(/0+$/,"");return significant===""?"0":
`${sign==="-"?"-":""}${significant}e${Number(exponent)-fraction.length+digits2.length-significant.length}`}var maximumAliasedValues=1e4,maximumProblems=600,controlCharacter=new RegExp("(?![\\t\\n\\r])\\p{Cc}|\\p{Cs}","u");function readValues(root,text){let reader=new ValueReader(
text),{value,entry}=reader.read(root);return{value,entry,problems:reader.problems}}var ValueReader=class{problems=[];#anchors=new Map;#text;#aliasedValues=0;constructor(text){
this.#text=text}read(node){if((0,import_yaml2.isAlias)(node))return this.#readAlias(node.source,spanOf(node));node.anchor!==void 0&&this.#anchors.set(node.anchor,
"open");let read3=(0,import_yaml2.isScalar)(node)?this.#readScalar(node):(0,import_yaml2.isMap)(node)?this.#readMap(node):this.#readList(node);return node.anchor!==
void 0&&this.#anchors.set(node.anchor,read3),read3}#report(problem){this.problems.length<maximumProblems&&this.problems.push(problem)}#readAlias(name,span){let target2=this.#anchors.
get(name);if(target2===void 0){let message=`${quote(`*${name}`)} refers to an anchor that the file does not define before it.`;return this.#report({code:"unknow\
n-alias",message,fix:"Define the anchor earlier in the file, or write the value out. A string that starts with * needs quotes.",span}),leaf(null,span)}if(target2===
"open"){let message=`${quote(`*${name}`)} is inside the value that it refers to, so it would never end.`;return this.#report({code:"unexpandable-alias",message,
fix:"Write the value out.",span}),leaf(null,span)}let before=this.#aliasedValues;if(this.#aliasedValues+=target2.size,this.#aliasedValues>maximumAliasedValues){
if(before<=maximumAliasedValues){let message=`With ${quote(`*${name}`)}, the aliases of this file repeat more than ${maximumAliasedValues} values.`;this.#report(
{code:"unexpandable-alias",message,fix:"Write the values out, or repeat less.",span})}return leaf(null,span)}return{value:target2.value,size:target2.size,entry:{
key:void 0,value:span,members:target2.entry.members}}}#readScalar(node){let span=spanOf(node),{value}=node;if(typeof value=="string")return this.#checkText(value,
span),leaf(value,span);if(typeof value=="number"){if(!isExactNumber(node.source,value)){let meaning=Number.isFinite(value)?`would be read as ${value}`:"is not a\
 number that JSON knows";this.#report({code:"inexact-number",message:`${node.source.slice(0,60)} ${meaning}.`,fix:`If it is a string, such as an account id, wri\
te it in quotes: ${quote(node.source)}.`,edit:{span,text:JSON.stringify(node.source)},span})}return leaf(value===0?0:value,span)}return leaf(typeof value=="bool\
ean"?value:null,span)}#checkText(text,span){let[character]=controlCharacter.exec(text)??[];if(character===void 0||this.#text.slice(span.start,span.end).includes(
character))return;let kind=new RegExp("\\p{Cs}","u").test(character)?"half of a surrogate pair":"a control character";this.#report({code:"control-character",message:`${quote(
text)} holds ${codePointName(character)}, ${kind}.`,fix:"Remove the escape.",span})}#readList(node){let items=node.items.map(item2=>this.read(item2)),members=new Map(
items.map(({entry},index2)=>[index2,entry]));return{value:items.map(({value})=>value),size:totalSize(items),entry:{key:void 0,value:collectionSpan(node,items),members}}}#readMap(node){
let value={__proto__:null},members=new Map,reads=[];for(let pair of node.items){let keySpan=spanOf(pair.key),name=this.#readKey(pair.key,keySpan),read3=pair.value===
null?leaf(null,{start:keySpan.end,end:keySpan.end}):this.read(pair.value);if(reads.push(read3),name===void 0)continue;let earlier=members.get(name)?.key;earlier===
void 0?(value[name]=read3.value,members.set(name,{...read3.entry,key:keySpan})):this.#report({code:"duplicate-key",message:`${quote(name)} is already a key of t\
his map.`,fix:"Remove one of the two, or merge them.",span:keySpan,related:[{span:earlier,note:"first written here"}]})}return{value,size:totalSize(reads),entry:{
key:void 0,value:collectionSpan(node,reads),members}}}#readKey(key,span){if((0,import_yaml2.isScalar)(key)&&typeof key.value=="string"){if(key.value==="<<"&&key.
type===import_yaml2.Scalar.PLAIN){this.#report({code:"merge-key",message:"<< merged another map in YAML 1.1; YAML 1.2 does not have it.",fix:"Write the keys out\
. An alias can still stand for a whole value: key: *anchor.",span});return}return key.anchor!==void 0&&this.#anchors.set(key.anchor,leaf(key.value,span)),this.#checkText(
key.value,span),key.value}this.#report({code:"non-string-key",...nonStringKey(key),span})}};function nonStringKey(key){if((0,import_yaml2.isAlias)(key))return{message:"\
This is an alias, but a key is needed here.",fix:"Write the key out."};if((0,import_yaml2.isMap)(key))return{message:"This is a map, but a key is needed here.",
fix:"Write a string before the colon. A string that starts with { needs quotes."};if((0,import_yaml2.isSeq)(key))return{message:"This is a list, but a key is ne\
eded here.",fix:"Write a string before the colon. A string that starts with [ needs quotes."};let{source,value}=key;if(source==="")return{message:"There is no k\
ey before the colon.",fix:"Write the key, or remove the line."};let kind=value===null?"null":typeof value=="boolean"?"true or false":"a number";return{message:`\
To YAML, ${quote(source)} without quotes is ${kind}; a key is a string.`,fix:`Write it in quotes: ${quote(source)}.`}}function leaf(value,span){return{value,size:1,
entry:{key:void 0,value:span,members:new Map}}}function totalSize(reads){return reads.reduce((total,{size:size2})=>total+size2,1)}function spanOf(node){let[start,
end]=node.range;return{start,end}}function collectionSpan(node,members){let{start,end}=spanOf(node),last=members[members.length-1];return node.flow===!0||last===
void 0?{start,end}:{start,end:last.entry.value.end}}var maximumDepth=64,maximumLexemes=25e4;function parseDocument(file,bytes){let{text,problems,unreadable:unreadable2}=decodeText(bytes),positions=new Positions(text),
{document,problems:yamlProblems}=unreadable2?{document:void 0,problems:[]}:parseText(file,text,positions),diagnostics=[...problems,...yamlProblems].map(problem=>problemDiagnostic(
problem,file,positions));return{document:diagnostics.length===0?document:void 0,text,diagnostics:diagnostics.sort(compareDiagnostics)}}function parseText(file,text,positions){
let conflict=mergeMarkerProblem(text);if(conflict!==void 0)return{problems:[conflict]};let tokens=parseTokens(text);if("tooMany"in tokens)return{problems:[{code:"\
file-too-large",message:`The file has more than ${maximumLexemes} words and punctuation marks; they are used up here.`,fix:"Check that this is a spec. A spec of\
 a hundred providers stays far below the limit.",span:tokens.tooMany}]};if("tooDeep"in tokens)return{problems:[{code:"nested-too-deeply",message:`More than ${maximumDepth}\
 lists and maps are inside one another here.`,fix:"Check the indentation and the brackets before this place.",span:tokens.tooDeep}]};let structure=[...directiveProblems(
tokens),...extraDocumentProblems(tokens,text)],composed=[...new import_yaml3.Composer({version:"1.2",schema:"core",resolveKnownTags:!1,uniqueKeys:!1,merge:!1,logLevel:"\
silent"}).compose(tokens,!0,text.length)],syntax=syntaxProblems(composed,text);if(structure.length>0||syntax.length>0)return{problems:[...structure,...syntax]};
let tags=composed.flatMap(({warnings})=>warnings).filter(({code:code2})=>isAboutTag(code2)).slice(0,maximumProblems).map(warning=>tagProblem(warning,text)),root=composed[0]?.
contents;if(root==null)return{problems:[{code:"empty-file",...emptyFile(text)}]};let{value,entry,problems}=readValues(root,text),dataProblems=[...tags,...problems];
if(value===null&&dataProblems.length===0)return{problems:[{code:"empty-file",...emptyFile(text)}]};if(!isJsonObject(value)){let kind=value===null||typeof value!=
"object"?"a single value":"a list";return{problems:[...dataProblems,{code:"root-not-a-map",message:`The file holds ${kind}.`,fix:"Start with the keys of a spec:\
 version, name, region, userPool.",span:entry.value,redact:[entry.value]}]}}if(dataProblems.length>0)return{problems:dataProblems};let firstKey=[...entry.members.
values()][0]?.key;return{document:createDocument(file,text,value,{...entry,key:firstKey},positions),problems:[]}}function parseTokens(text){let parser=new import_yaml3.Parser,
tokens=[],lexemes=0;for(let lexeme of new import_yaml3.Lexer().lex(text)){if(++lexemes>maximumLexemes)return{tooMany:spanAt(text,parser.offset)};for(let token of parser.
next(lexeme))tokens.push(token);if(parser.stack.length>maximumDepth&&parser.stack.filter(isCollectionToken).length>maximumDepth)return{tooDeep:spanAt(text,parser.
offset)}}return tokens.push(...parser.end()),tokens}function isCollectionToken({type}){return type==="block-map"||type==="block-seq"||type==="flow-collection"}function directiveProblems(tokens){
return tokens.slice(0,maximumProblems).flatMap(token=>token.type!=="directive"||/^%YAML[ \t]+1\.2[ \t]*$/.test(token.source)?[]:[{code:"unsupported-directive",message:`${quote(
token.source)} asks for something other than YAML 1.2.`,fix:"Remove the line.",span:{start:token.offset,end:token.offset+token.source.length}}])}function extraDocumentProblems(tokens,text){
let[,second,...others2]=tokens.filter(token=>token.type==="document");if(second===void 0)return[];let marker2=second.start.find(({type})=>type==="doc-start"),message=`\
The file holds ${others2.length+2} documents; another one starts here.`,span=marker2===void 0?spanAt(text,second.offset):spanAt(text,marker2.offset,marker2.offset+
marker2.source.length);return[{code:"several-documents",message,fix:"Keep one spec per file: move the other documents to files of their own.",span}]}function tagProblem({
pos},text){let span=spanAt(text,pos[0],pos[1]);return{code:"unsupported-tag",message:`${quote(text.slice(span.start,span.end))} is not a tag of YAML's core sche\
ma, or does not fit its value.`,fix:"Remove the tag. A string that starts with ! needs quotes.",span}}function emptyFile(text){return{message:/\S/.test(text)?"T\
he file holds no data, only comments, markers or null.":"The file is empty.",fix:"Start with the keys of a spec: version, name, region, userPool."}}function readTerraformFile(file,bytes){let text=new TextDecoder().decode(bytes);return file.endsWith(".json")?readJson(file,bytes,text):readHcl(file,text)}var LABELS={
check:1,data:2,ephemeral:2,module:1,output:1,provider:1,resource:2,variable:1};function readJson(file,bytes,text){let value;try{value=JSON.parse(text)}catch{return{
problem:"is no JSON"}}if(!isJsonObject(value))return{problem:"holds no JSON object"};let blocks=[],collect=(type,labels,left,body,path16)=>{if(Array.isArray(body))
for(let[index2,item2]of body.entries())collect(type,labels,left,item2,[...path16,index2]);else if(isJsonObject(body)){let entries=Object.entries(body).filter(([
key])=>key!=="//");if(left>0)for(let[label2,inner]of entries)collect(type,[...labels,label2],left-1,inner,[...path16,label2]);else blocks.push({type,labels,path:path16,
members:entries.flatMap(([key,inner])=>membersOf(key,inner,path16))})}};for(let[type,body]of Object.entries(value))collect(type,[],LABELS[type]??0,body,[type]);
return{document:parseDocument(file,bytes).document??unplaced(file,text),blocks}}function membersOf(key,value,path16){return key!=="dynamic"?[{name:key,path:[...path16,
key]}]:(Array.isArray(value)?value:[value]).flatMap(one=>isJsonObject(one)?Object.keys(one).map(name=>({name,path:[...path16,key]})):[])}function unplaced(file,text){
let start=new Positions(text).range({start:0,end:0});return{file,text,value:emptyObject(),has:()=>!0,rangeOf:()=>start,removalOf:()=>{},insertionInto:()=>{}}}function readHcl(file,text){
let positions=new Positions(text),scanned=tokensOf(text);if("unclosed"in scanned){let{line}=positions.range({start:scanned.at,end:scanned.at}).start;return{problem:`\
has ${scanned.unclosed} in line ${line} that does not end`}}let blocks=[],entries=new Map,members=[],header=[],start=0,depth=0,named2=tokens=>tokens.map(({text:name})=>name);
for(let token of scanned.tokens)if(token.kind==="open"){let[first]=header??[];if(token.text==="{"&&first?.kind==="word"&&header!==void 0)if(depth===0){start=first.
span.start,members=[];let[type="",...labels]=named2(header);blocks.push({type,labels,path:[blocks.length],members}),entries.set(blocks.length-1,entryOf({start,end:token.
span.start},members))}else depth===1&&addMember(members,blocks.length-1,header);depth+=1,header=depth===1?[]:void 0}else if(token.kind==="close"){if(depth-=1,depth<
0)return{problem:`has a bracket too many in line ${positions.range(token.span).start.line}`};header=depth===0?[]:void 0}else token.kind==="line"?depth<=1&&(header=
[]):token.kind==="word"||token.kind==="string"?header?.push(token):(depth===1&&token.text==="="&&header?.length===1&&addMember(members,blocks.length-1,header),header=
void 0);if(depth>0)return{problem:`has a block in line ${positions.range({start,end:start}).start.line} that does not end`};let whole={start:0,end:text.length};
return{document:createDocument(file,text,emptyObject(),{key:void 0,value:whole,members:entries},positions),blocks}}function addMember(members,block,[first,second]){
let named2=first?.text==="dynamic"&&second!==void 0?second:first;named2!==void 0&&members.push({name:named2.text,path:[block,members.length],span:named2.span})}
function entryOf(span,members){return{key:span,value:span,get members(){return new Map(members.map(({span:own},index2)=>[index2,{key:own,value:own,members:new Map}]))}}}
function tokensOf(text){let tokens=[],at3=text.startsWith("\uFEFF")?1:0,add=(kind,end,shown5=text.slice(at3,end))=>{tokens.push({kind,text:shown5,span:{start:at3,
end}}),at3=end};for(;at3<text.length;){let rest=text[at3]??"",next=text[at3+1];if(rest===`
`)add("line",at3+1);else if(/\s/.test(rest))at3+=1;else if(rest==="#"||rest==="/"&&next==="/")at3=endOfLine(text,at3);else if(rest==="/"&&next==="*"){let end=text.
indexOf("*/",at3+2);if(end===-1)return{unclosed:"a comment",at:at3};at3=end+2}else if(rest==='"'){let end=endOfString(text,at3);if(end===void 0)return{unclosed:"\
a string",at:at3};add("string",end,text.slice(at3+1,end-1))}else if(rest==="<"&&next==="<"&&HEREDOC.test(text.slice(at3,at3+200))){let end=endOfHeredoc(text,at3);
if(end===void 0)return{unclosed:"a heredoc",at:at3};add("other",end)}else if("{[(".includes(rest))add("open",at3+1);else if("}])".includes(rest))add("close",at3+
1);else{WORD.lastIndex=at3;let word=WORD.exec(text)?.[0];word===void 0?add("other",at3+1):add("word",at3+word.length)}}return{tokens}}var WORD=/[\p{ID_Start}_][\p{ID_Continue}-]*/uy,
HEREDOC=/^<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/u;function endOfLine(text,start){let end=text.indexOf(`
`,start);return end===-1?text.length:end}function endOfString(text,start){let at3=start+1;for(;at3<text.length;){let sign=text[at3];if(sign==='"')return at3+1;if(sign===
`
`)return;if(sign==="\\")at3+=2;else if((sign==="$"||sign==="%")&&text[at3+1]===sign&&text[at3+2]==="{")at3+=3;else if((sign==="$"||sign==="%")&&text[at3+1]==="{"){
let end=endOfTemplate(text,at3+2);if(end===void 0)return;at3=end}else at3+=1}}function endOfTemplate(text,start){let depth=1;for(let at3=start;at3<text.length;at3+=
1){let sign=text[at3];if(sign==="{")depth+=1;else if(sign==="}"){if(depth-=1,depth===0)return at3+1}else if(sign==='"'){let end=endOfString(text,at3);if(end===void 0)
return;at3=end-1}}}function endOfHeredoc(text,start){let delimiter=HEREDOC.exec(text.slice(start,start+200))?.[1];for(let line=endOfLine(text,start)+1;line<=text.
length;line=endOfLine(text,line)+1){let end=endOfLine(text,line);if(text.slice(line,end).trim()===delimiter)return end}}function ownOrigin(document){return path16=>({document,path:path16})}function placeWithin(document,path16,{path:naming}){return{origin:()=>({document,path:path16}),
path:naming,at:"key"}}function isSamePlace(a,b){return a.at===b.at&&placeKey(a)===placeKey(b)}function placeKey({origin,path:path16}){let written6=origin(path16);
return JSON.stringify([written6.document.file,written6.path])}init_included_files();init_resources();var KNOWN=new WeakMap;function includedTerraform({at:at3,terraform}){let folder=at3.file.slice(0,at3.file.lastIndexOf("/")+
1);return terraform.include.flatMap(inclusion=>inclusion.files.flatMap(file=>{let name=copyName(file);if(!("bytes"in file.content)||!isConfiguration(name))return[];
let{bytes}=file.content,read3=KNOWN.get(bytes)??readTerraformFile(folder+file.path,bytes);return KNOWN.set(bytes,read3),[{inclusion,file,isOverride:isOverride(name),
read:read3}]}))}function includedBlocks(federation){return includedTerraform(federation).flatMap(({inclusion,read:read3,isOverride:overriding})=>"problem"in read3?
[]:read3.blocks.map(block=>({...block,isOverride:overriding,address:addressOf(block),place:placeWithin(read3.document,block.path,inclusion.place),placeOf:({path:path16})=>placeWithin(
read3.document,path16,inclusion.place)})))}function ownAddresses(federation){return new Set(RESOURCE_TYPES.flatMap(type=>resourcesOf(federation,type).map(({name})=>`${type}\
.${name}`)))}function addressOf({type,labels}){return type==="resource"?labels.join("."):[type,...labels].join(".")}function hasSmsSender(federation){return includedBlocks(federation).some(({isOverride:isOverride2,address,members})=>isOverride2&&address==="aws_cognito_user_po\
ol.pool"&&members.some(({name})=>name==="sms_configuration"))}var accountRecoveryWithoutSender={code:"account-recovery-without-sender",severity:"warning",title:"A forgotten password could not be recovered",why:"Text messag\
es need an SMS configuration, which an override file gives. Where nothing but the phone number may recover an account, no one could.",source:"https://docs.aws.a\
mazon.com/cognito/latest/developerguide/managing-users-passwords.html",*check({federation}){let{userPool:userPool3}=federation;if(userPool3.kind!=="created"||hasSmsSender(
federation))return;let{accountRecovery}=userPool3;accountRecovery==="admin_only"||accountRecovery.some(attribute=>attribute!=="phone_number")||(yield{message:"A\
ccounts are recovered only by text message, for which the pool has no sender.",fix:"Add email, or write admin_only.",place:userPool3.at.value("accountRecovery")})}};init_pool();var adoptWithoutExistingPool={code:"adopt-without-existing-pool",severity:"error",title:"`adopt` needs an existing pool with a known id",why:"A prov\
ider, app client, domain, group or resource server is imported under an id that begins with the id of its pool. A new pool has none of them, and a pool known on\
ly by its name, or by where its id lives, has no id to write down: Terraform 1.5 accepts only literal ids.",source:"https://developer.hashicorp.com/terraform/la\
nguage/block/import",*check({federation}){let{identityProviders:identityProviders2,appClients:appClients2,userPool:userPool3}=federation;if(writtenPoolId(userPool3)!==
void 0)return;let places=[...userPool3.domain?.prefix?.adoptedName===void 0?[]:[userPool3.at.to("domain").key("adopt")],...userPool3.domain?.custom?.adoptedName===
void 0?[]:[userPool3.at.to("domain").to("custom").key("adopt")],...[...userPool3.groups,...userPool3.resourceServers].flatMap(({adoptedName,at:at3})=>adoptedName===
void 0?[]:[at3.key("adopt")]),...identityProviders2.flatMap(({adoptedName,at:at3})=>adoptedName===void 0?[]:[at3.key("adopt")]),...appClients2.flatMap(({adoptedId,
at:at3})=>adoptedId===void 0?[]:[at3.key("adopt")])];for(let place of places)yield userPool3.kind==="referenced"?{message:`The pool is named by ${"name"in userPool3.
reference?"its name":"where its id lives"}, but the import needs its id.`,fix:"Write the id of the pool as userPool.reference.",place,related:[{...userPool3.at.
value("reference"),note:"the pool is named here"}]}:{message:"This stack makes a new pool, which has nothing yet.",fix:"Remove the line; or name the existing po\
ol with userPool.adopt or userPool.reference.",place}}};var yamlWord=/^(?:true|false|null|yes|no|on|off|y|n)$/i;function yamlText(value){return typeof value=="string"&&(!/^(?:[a-z/](?:[\w/.@:-]*[\w/])?|[0-9]+[smhd])$/i.
test(value)||yamlWord.test(value))?JSON.stringify(value):String(value)}function writeValue(place,value){return place.at==="value"?{kind:"replace",place,text:yamlText(value)}:void 0}function renameEntry(key,name){return{kind:"replac\
e",place:key,text:yamlText(name)}}function removeEntry(place){return place.at==="value"?{kind:"remove",place}:void 0}function addItem(place,item2){return place.
at==="value"?{kind:"insert",place,text:yamlText(item2)}:void 0}function addEntry(place,entry){return place.at==="value"?{kind:"insert",place,text:entry}:void 0}
function writeItem(place,items,meant){return items.includes(meant)?{fix:`Remove it: ${quote(meant)} is listed already.`,edit:removeEntry(place)}:{fix:`Write ${quote(
meant)}.`,edit:writeValue(place,meant)}}var adoptedNameDiffers={code:"adopted-name-differs",severity:"error",title:"What is adopted has another name here",why:"Nothing of a pool but its clients can be\
 renamed. Imported under another name, Terraform would plan to delete it and to make a new one: the users of a provider and the links to it, or the members of a\
 group, would be lost.",source:"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_identity_provider",*check({federation}){let{
identityProviders:identityProviders2,userPool:userPool3}=federation;for(let{name,adoptedName,at:at4}of identityProviders2)yield*differing("The provider",name,adoptedName,
at4.value("adopt"),{...at4.key(),note:"its name here"});for(let{name,adoptedName,at:at4}of userPool3.groups)yield*differing("The group",name,adoptedName,at4.value(
"adopt"),{...at4.key(),note:"its name here"});for(let{identifier:identifier2,adoptedName,at:at4}of userPool3.resourceServers)yield*differing("The resource serve\
r",identifier2,adoptedName,at4.value("adopt"),{...at4.key(),note:"its identifier here"});let{custom,prefix}=userPool3.domain??{},at3=userPool3.at.to("domain");for(let[
domain,place,adopt]of[[prefix,at3.value("prefix"),at3.value("adopt")],[custom,at3.to("custom").value("name"),at3.to("custom").value("adopt")]]){if(domain===void 0)
continue;let related={...place,note:"its name here"};for(let finding of differing("The domain",domain.name,domain.adoptedName,adopt,related))yield{...finding,edit:writeValue(
place,domain.adoptedName??"")}}}};function*differing(what,name,adoptedName,place,related){adoptedName===void 0||adoptedName===name||(yield{message:`${what} is c\
alled ${quote(adoptedName)} in the pool, but ${quote(name)} here.`,fix:`Call it ${quote(adoptedName)} here too, byte for byte.`,place,related:[related]})}function httpsUrlProblem(text){if(/[<>{}]/.test(text))return"holds a placeholder in brackets that is to be replaced";if(/[\s\p{C}]/u.test(text))return"holds whi\
te space or invisible characters";if(text.includes("\\"))return"holds a backslash";if(/^https:\/\//i.test(text)&&!text.startsWith("https://"))return"must write \
https in lower case";if(!text.startsWith("https://"))return"must be an absolute URL that begins with https://";let authority=/^https:\/\/([^/?#]*)/.exec(text)?.[1]??
"";if(authority.includes("@"))return"must not hold an @ before the host";if(text.includes("#"))return"must not have a fragment";if(holdsTwoUrls(text))return"hol\
ds two addresses; only one can be called";let url=URL.canParse(text)?new URL(text):void 0;return url===void 0||authority===""||authority.startsWith(":")?"is not\
 a URL with a host":addressProblem(authority,url.hostname)}function addressProblem(authority,hostname2){let port=/:(\d*)$/.exec(authority)?.[1];if(port!==void 0&&
port!=="443"&&port!=="80")return`names port ${port===""?"(empty)":port}; Cognito calls only ports 443 and 80`;if(!isPublicHost(hostname2))return`names the host ${hostname2}\
, which Cognito cannot reach over the internet`}function holdsTwoUrls(text){return/^[^?#]*[,;|]\s*[a-z][a-z0-9+.-]*:\/\//i.test(text)}function addressRemedy(text){
let url=URL.canParse(text)?new URL(text):void 0,authority=/^https:\/\/([^/?#@<>{}\\\s]+)/.exec(text)?.[1];return url===void 0||authority===void 0||addressProblem(
authority,url.hostname)===void 0?void 0:"Have the provider answer on port 443 of a host on the internet, and write the URL that it then has."}function holdsCredentials(text){
return/^\s*[a-z][a-z0-9+.-]*:\/\/[^/?#\\\s@]+@/i.test(text)}function isPublicHost(host){return host.startsWith("[")?!/^\[(?:::1?\]|f[cd]|fe[89ab])/.test(host):/^\d+\.\d+\.\d+\.\d+$/.
test(host)?!/^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(host):host.includes(".")&&!/\.(?:local|localhost|internal)\.?$/.test(host)}init_references();var albHostMalformed={code:"alb-host-malformed",severity:"error",title:"A host of a load balancer is not a host name",why:"The callback URL is made from the hos\
t and compared byte for byte with the one that the load balancer sends. Anything but a host name in lower case gives a URL that never matches: redirect_mismatch\
 at every sign-in.",source:"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html",*check({federation}){for(let{albHosts,
at:at3}of federation.appClients)for(let[index2,host]of albHosts.entries()){if(couldBeHost(host)||[host].flat().some(text=>holdsCredentials(readable(text))))continue;
let meant=typeof host=="string"?hostIn(host):void 0,otherPort=/:\d/.test(readable(host))?" A listener on another port than 443 needs its URL in callbackUrls.":"",
place=at3.to("albHosts").value(index2),{fix,edit}=meant===void 0?{fix:"Write only the host, such as app.acme.com.",edit:void 0}:writeItem(place,albHosts,meant);
yield{message:`${quote(readable(host),100)} is not a host name in lower case, without scheme, port and path.`,fix:`${fix}${otherPort}`,edit,place}}}};function couldBeHost(host){
return isHost(typeof host=="string"?host:`${host.prefix}x.x${host.suffix}`)}function isHost(text){let label2="[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";return text.
length<=253&&new RegExp(`^(?:${label2}\\.)+(?![0-9]+$)${label2}$`).test(text)}function hostIn(text){let url=`https://${text.replace(/^[a-z]+:\/\//i,"")}`,host=URL.
canParse(url)?new URL(url).hostname:void 0;return host!==void 0&&isHost(host)?host:void 0}var albHostsUnusable={code:"alb-hosts-unusable",severity:"error",title:"A load balancer cannot sign people in through this client",why:"An Application Load Bala\
ncer authenticates to Cognito with the client secret, by the authorization code flow, and asks for the scope openid. With another client its rule cannot be made\
, or every sign-in fails.",source:"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html",*check({federation}){for(let{
albHosts,secret:secret2,flows,scopes,at:at3}of federation.appClients){if(albHosts.length===0||flows.length===0)continue;let found2=(message,fix,setting)=>({message,
fix,place:at3.value(setting),related:[{...at3.key("albHosts"),note:"the load balancers"}]});secret2||(yield found2("A load balancer needs a client secret, which\
 this client does not have.","Write secret: true, or make a client of its own for it.","secret")),flows.includes("code")||(yield{...found2("A load balancer sign\
s people in only by the flow code.","Add code.","flows"),edit:addItem(at3.value("flows"),"code")}),scopes.includes("openid")||(yield{...found2("A load balancer \
asks for the scope openid.","Add openid.","scopes"),edit:addItem(at3.value("scopes"),"openid")})}}};var linkedProviderUnverifiable={code:"linked-provider-unverifiable",severity:"error",title:"A provider is linked whose emails no one can vouch for",why:"Anyone \
may open an account there with any email, and no claim says whether it was verified, so attesting its emails would give accounts away. Nor could its raw subject\
 be known: Facebook leaves out the email where the id is mapped a second time.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIRefere\
nce/API_AdminLinkProviderForUser.html",*check({federation}){for(let{name,at:at3}of federation.accountLinking?.providers??[]){let provider=federation.identityProviders.
find(one=>one.name===name);if(provider===void 0||!isUnverifiable(provider))continue;let{emailVerification}=provider.preset;yield{message:`${quote(name)} cannot \
be linked.${emailVerification.kind==="none"?` ${emailVerification.why}`:""}`,fix:"Take it out of accountLinking.providers. Its users get profiles of their own.",
edit:removeEntry(at3.value()),place:at3.key()}}}};function isUnverifiable({preset}){return preset.type!=="oidc"&&preset.type!=="saml"&&preset.emailVerification.
kind==="none"}var allowedEmailDomainUnprovable={code:"allowed-email-domain-unprovable",severity:"error",title:"No one could prove an email of the allowed domains",why:"With a\
llowedEmailDomains the function refuses each first sign-in whose email it cannot trust: anyone could otherwise enter an address of the domain at the provider. W\
here no email of the provider can be trusted, no one could sign in.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specif\
ying-attribute-mapping.html",*check({federation:{accountLinking,identityProviders:identityProviders2}}){for(let provider of identityProviders2){let{name,allowedEmailDomains,
at:at3}=provider;if(allowedEmailDomains===void 0)continue;let link2=accountLinking?.providers.find(linked=>linked.name===name);if(link2===void 0){let found2=unprovable(
provider,allowedEmailDomains);found2!==void 0&&(yield{...found2,place:at3.key("allowedEmailDomains"),related:[{...at3.key("attributeMapping"),note:"this is what\
 the function would see"}]})}else if(link2.trustEmail==="attested"&&link2.emailDomains.length>0)for(let[index2,domain]of allowedEmailDomains.entries())link2.emailDomains.
includes(domain)||(yield{message:`Emails of ${quote(name)} are trusted in ${wordList(link2.emailDomains,"and")} only, so no one of ${quote(domain)} could sign i\
n.`,fix:`Add ${quote(domain)} to emailDomains of the provider under accountLinking, if only this provider speaks for it, or remove it from allowedEmailDomains.`,
place:at3.to("allowedEmailDomains").value(index2),related:[{...link2.at.key("emailDomains"),note:"the domains whose emails are trusted"}]})}}};function unprovable(provider,domains){
let{name,attributeMapping,preset}=provider,{emailVerification}=preset,attest=`link the provider under accountLinking.providers with trustEmail: attested and ema\
ilDomains: [${domains.join(", ")}]`;if(!Object.hasOwn(attributeMapping,"email"))return{message:`${quote(name)} does not map email, so the function could not see\
 its domain.`,fix:"Map email, or remove allowedEmailDomains."};let claim=attributeMapping.email_verified;if(isUnverifiable(provider))return{message:`No email of\
 ${quote(name)} can be trusted.${emailVerification.kind==="none"?` ${emailVerification.why}`:""}`,fix:"Remove allowedEmailDomains."};if(emailVerification.kind!==
"claim"&&(claim===void 0||claim==="email_verified"))return{message:`No claim of ${quote(name)} proves an email. ${emailVerification.why}`,fix:`If only this prov\
ider gives out emails of these domains, ${attest}. Otherwise remove allowedEmailDomains.`};if(claim===void 0)return{message:`${quote(name)} does not map email_v\
erified, so no email of it could be trusted.`,fix:`Map email_verified. If the provider has no such claim and only it gives out emails of these domains, ${attest}\
.`}}init_triggers();var OF_FUNCTION=["alarmTopicArn","kmsKeyArn","codeSigningConfigArn"],arnInAnotherRegion={code:"arn-in-another-region",severity:"error",title:"An\
 ARN is of another Region",why:"AWS refuses an alarm on a topic, a function with a key or with a signing configuration, a secret with a key, and a pool with a w\
eb ACL or a trigger of another Region.",source:"https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html",*check({federation}){for(let{setting,arn,
user,note,place}of regional(federation)){let region=arn.split(":")[3];region!==federation.region&&(yield{message:`${setting} is in ${region}; ${user} in ${federation.
region}.`,fix:`Name one in ${federation.region}.`,place,related:[{...federation.at.value("region"),note}]})}}};function*regional({preSignUpFunction:preSignUpFunction2,
publish:publish2,userPool:userPool3}){userPool3.kind==="created"&&typeof userPool3.webAclArn=="string"&&(yield{setting:"webAclArn",arn:userPool3.webAclArn,user:"\
the pool is",note:"the Region of the pool",place:userPool3.at.value("webAclArn")}),publish2?.clientSecrets?.kmsKeyArn!==void 0&&(yield{setting:"kmsKeyArn",arn:publish2.
clientSecrets.kmsKeyArn,user:"the published secrets are",note:"the Region of the pool and its secrets",place:publish2.at.to("clientSecrets").value("kmsKeyArn")});
for(let{slot,functionArn,arnAt}of triggersOf(userPool3))typeof functionArn!="string"||functionArnParts(functionArn).region===""||(yield{setting:`The function of\
 ${slot}`,arn:functionArn,user:"the pool is",note:"the Region of the pool",place:arnAt.value()});if(preSignUpFunction2!==void 0)for(let setting of OF_FUNCTION){
let arn=preSignUpFunction2[setting];arn!==void 0&&(yield{setting,arn,user:"the function is",note:"the Region of the pool and its function",place:preSignUpFunction2.
at.value(setting)})}}var PUBLIC_MAIL=["aol.com","gmail.com","gmx.de","gmx.net","googlemail.com","hotmail.com","icloud.com","live.com","mac.com","mail.com","mail.ru","me.com","msn.co\
m","outlook.com","proton.me","protonmail.com","qq.com","web.de","yahoo.com","yandex.ru","ymail.com","zoho.com"],attestedDomainOfPublicMail={code:"attested-domai\
n-of-public-mail",severity:"warning",title:"A provider is believed about mailboxes of a public mail service",why:"Attesting a domain says that only the provider\
 decides who owns its addresses. For a public mail service that is wrong: an administrator of the provider could enter anyone's address and take over the accoun\
t.",source:"https://learn.microsoft.com/en-us/entra/identity-platform/migrate-off-email-claim-authorization",*check({federation}){for(let{name,trustEmail,emailDomains,
at:at3}of federation.accountLinking?.providers??[]){let provider=federation.identityProviders.find(one=>one.name===name);if(!(trustEmail!=="attested"||provider!==
void 0&&provider.preset.emailVerification.kind==="unsaid"))for(let[index2,domain]of emailDomains.entries())PUBLIC_MAIL.includes(domain)&&(yield{message:`${quote(
name)} does not decide who owns an address at ${domain}.`,fix:"Remove the domain. Such users are linked by a provider that says which emails it has verified.",edit:emailDomains.
length>1?removeEntry(at3.to("emailDomains").value(index2)):void 0,place:at3.to("emailDomains").value(index2)})}}};var attestedUnverifiesEmail={code:"attested-unverifies-email",severity:"warning",title:"A provider may take away the proof that others rest on",why:'At each sig\
n-in Cognito writes what a provider sends onto the linked user, and email_verified falls to false where the provider maps an email without it. Then a first sign\
-in through another provider finds no proven email and makes a second user, and "forgot password" stops.',source:"https://docs.aws.amazon.com/cognito/latest/dev\
eloperguide/cognito-user-pools-specifying-attribute-mapping.html",*check({federation:{accountLinking,identityProviders:identityProviders2}}){let linked=accountLinking?.
providers??[];for(let{name,trustEmail,at:at3}of linked){let mapping2=identityProviders2.find(provider=>provider.name===name)?.attributeMapping,others2=linked.filter(
other=>other.name!==name);trustEmail!=="attested"||mapping2?.email===void 0||others2.length===0||mapping2.email_verified===void 0&&(yield{message:`${quote(name)}\
 maps email without email_verified; ${wordList(others2.map(other=>quote(other.name)),"and")} ${others2.length===1?"links":"link"} to the same users.`,fix:`Where\
 ${name} sends a claim that is true only for proven emails, map it to email_verified. Otherwise accept this warning with the reason.`,place:at3.key()})}}};var attestedWithoutEmailDomains={code:"attested-without-email-domains",severity:"error",title:"Attested emails are not limited to domains",why:"An attested prov\
ider is believed without a verified claim. Unless it is limited to the domains that it speaks for, its administrators could take over any account.",source:"http\
s://learn.microsoft.com/en-us/entra/identity-platform/migrate-off-email-claim-authorization",*check({federation}){for(let{name,trustEmail,emailDomains,at:at3}of federation.
accountLinking?.providers??[])trustEmail!=="attested"||emailDomains.length>0||(yield{message:`${quote(name)} is attested, but emailDomains does not say for whic\
h emails.`,fix:"Add emailDomains with the domains that only this provider speaks for.",place:at3.value("trustEmail")})}};init_upstream();var attributesRequestedByPost={code:"attributes-requested-by-post",severity:"warning",title:"Attributes are requested by POST",why:"Cognito treats a refused use\
rinfo request as a failed sign-in, and some providers document only GET. POST is right only where the provider asks for it.",source:"https://openid.net/specs/op\
enid-connect-core-1_0.html#UserInfoRequest",*check({federation}){for(let{attributesRequestMethod,preset,at:at3}of federation.identityProviders.filter(speaksOidc)){
if(attributesRequestMethod!=="POST")continue;let{postNote}=preset;yield{message:`Cognito will call the userinfo endpoint by POST, which not every provider answe\
rs.${postNote===void 0?"":` ${postNote}`}`,fix:"Remove the line to use GET, or accept the warning if the provider asks for POST.",edit:removeEntry(at3.value("at\
tributesRequestMethod")),place:at3.value("attributesRequestMethod")}}}};var caseSensitiveUsernames={code:"case-sensitive-usernames",severity:"warning",title:"User names and emails differ by case",why:"In such a pool Ann@acme.com and\
 ann@acme.com are two users: a person who types the address in another way cannot sign in, and a second user can register. AWS recommends the other setting. It \
cannot be changed later.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-case-sensitivity.html",*check({federation:{userPool:userPool3}}){
userPool3.kind!=="created"||!userPool3.caseSensitiveUsernames||(yield{message:"caseSensitiveUsernames is true: ann@acme.com and Ann@acme.com are two users.",fix:"\
Remove caseSensitiveUsernames before the pool is made, or accept this warning with the reason.",place:userPool3.at.value("caseSensitiveUsernames")})}};init_sign_in_domains();var certificateInAnotherRegion={code:"certificate-in-another-region",severity:"error",title:"The certificate of the domain is not in us-e\
ast-1",why:"A domain of your own is served by CloudFront, which accepts only certificates of us-east-1, whatever the Region of the pool. AWS says so only when t\
he domain is made.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html",*check({federation:{userPool:userPool3}}){
let arn=userPool3.domain?.custom?.certificateArn;if(typeof arn!="string")return;let region=arn.split(":")[3]??"";region!==CERTIFICATE_REGION&&(yield{message:`Th\
e certificate is in ${quote(region)}.`,fix:"Request one for the domain in us-east-1 and write its ARN; or write hostedZoneId in place of certificateArn, and the\
 stack makes it.",place:userPool3.at.to("domain").to("custom").value("certificateArn")})}};init_attributes();var STANDARD_CLAIMS=["sub","email_verified","phone_number_verified",...Object.keys(STANDARD_ATTRIBUTES)],claimDiffersInCase={code:"claim-differs-in-case",severity:"\
warning",title:"A claim differs from a standard one only in case",why:"The names of claims are case-sensitive, and the standard ones are in lower case. A claim \
that the provider does not send fills nothing, and a required attribute that stays empty ends the sign-in.",source:"https://openid.net/specs/openid-connect-core\
-1_0.html#StandardClaims",*check({federation}){for(let{type,attributeMapping,at:at3}of federation.identityProviders){if(type!=="oidc")continue;let mapping2=at3.
to("attributeMapping");for(let[attribute,claim]of Object.entries(attributeMapping)){let standard=claim.toLowerCase();claim===standard||!STANDARD_CLAIMS.includes(
standard)||!mapping2.is(attribute,claim)||(yield{message:`${quote(attribute)} is filled from ${quote(claim)}; the standard claim is ${quote(standard)}.`,fix:`Wr\
ite ${quote(standard)}, unless the provider really sends ${quote(claim)}.`,edit:writeValue(mapping2.value(attribute),standard),place:mapping2.value(attribute)})}}}};var clientAdoptedTwice={code:"client-adopted-twice",severity:"error",title:"Two app clients adopt the same one",why:"An adopted client is managed from where it \
is imported. Under two addresses each apply would give it the settings of the one and the next plan those of the other.",source:"https://developer.hashicorp.com\
/terraform/language/block/import",*check({federation}){let first=new Map;for(let client of federation.appClients){let{adoptedId,at:at3}=client;if(adoptedId===void 0)
continue;let earlier=first.get(adoptedId);if(earlier===void 0){first.set(adoptedId,client);continue}yield{message:`${quote(earlier.key)} adopts the client ${quote(
adoptedId)} already.`,fix:"Write the id of the client that was meant; or keep one of the two, with the settings of both.",place:at3.value("adopt"),related:[{...earlier.
at.value("adopt"),note:`${earlier.key} adopts it`}]}}}};init_scopes();var clientCredentialsUnusable={code:"client-credentials-unusable",severity:"error",title:"The flow client_credentials cannot be used like this",why:"\
Cognito accepts client_credentials only without other flows, for a client with a secret and with scopes of a resource server.",source:"https://docs.aws.amazon.c\
om/cognito/latest/developerguide/cognito-user-pools-define-resource-servers.html",*check({federation}){for(let{flows,secret:secret2,scopes,at:at3}of federation.
appClients){if(!flows.includes("client_credentials"))continue;let place=at3.to("flows").value(flows.indexOf("client_credentials"));if(flows.length>1)yield{message:"\
client_credentials cannot be combined with another flow.",fix:"Make a client of its own for it.",place};else if(!secret2)yield{message:"A client with client_cre\
dentials needs a secret.",fix:"Write secret: true.",place:at3.value("secret"),related:[{...place,note:"the flow that needs it"}]};else if(!scopes.every(scope=>customScope(
scope)!==void 0)){let declared3=scopesOf(federation.userPool.resourceServers);yield{message:"client_credentials accepts only scopes of resource servers.",fix:declared3.
length>0?`Write scopes of a resource server and no others, such as scopes: [${quote(declared3[0]??"")}].`:federation.userPool.kind==="created"?"Declare a resour\
ce server under userPool.resourceServers, and write its scopes, as <identifier>/<scope>, and no others.":"Write scopes of a resource server of the pool, as <ide\
ntifier>/<scope>, and no others.",place:at3.value("scopes"),related:[{...place,note:"the flow that needs them"}]}}}}};var clientWithoutCallbackUrl={code:"client-without-callback-url",severity:"error",title:"An app client has nowhere to return to",why:"Cognito refuses the flows \
code and implicit for a client without a callback URL.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolCl\
ient.html",*check({federation}){for(let{flows,callbackUrls,albHosts,downstreamPools:downstreamPools2,at:at3}of federation.appClients){let interactive=flows.filter(
flow=>flow!=="client_credentials");interactive.length===0||callbackUrls.length+albHosts.length+downstreamPools2.length>0||(yield{message:`The client has the flo\
w ${wordList(interactive,"and")}${at3.has("flows")?"":" by default"}, but no callback URL.`,fix:"Add callbackUrls, or albHosts for a load balancer; have another\
 spec name it as its upstream; or write flows: [] for a client without hosted sign-in.",place:at3.key("callbackUrls")})}}};init_pool();var CONSTRAINTS={string:["minLength","maxLength"],number:["min","max"],dateTime:[],boolean:[]},ALL=["minLength","maxLength","min","max"],constraintOfAnotherType={
code:"constraint-of-another-type",severity:"error",title:"A custom attribute has a constraint of another type",why:"The constraint would reach AWS under another\
 name or not at all, and an attribute can never be changed once it exists.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/\
API_SchemaAttributeType.html",*check({federation}){let{at:at3}=federation.userPool;for(let attribute of customAttributesOf(federation.userPool)){let written6=at3.
to("customAttributes").to(attribute.name),allowed=CONSTRAINTS[attribute.type];for(let constraint of ALL){if(!written6.has(constraint)||allowed.includes(constraint))
continue;let meant=allowed[constraint.startsWith("min")?0:1],twice=meant!==void 0&&written6.has(meant),place=written6.value(constraint);yield{message:`${constraint}\
 has no meaning for ${attribute.type==="string"||attribute.type==="number"?"a ":""}${attribute.type}${allowed.length===0?"":`; it accepts ${wordList(allowed,"an\
d")}`}.`,...meant===void 0||twice?{fix:`Remove it${twice?`: ${meant} is written already`:""}.`,edit:removeEntry(place)}:{fix:`Write ${meant}.`,edit:renameEntry(
written6.key(constraint),meant)},place:written6.key(constraint)}}}}};init_pool();var constraintRangeEmpty={code:"constraint-range-empty",severity:"error",title:"A custom attribute admits no value",why:"AWS refuses an attribute wh\
ose least length or value is above the greatest.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SchemaAttributeType.ht\
ml",*check({federation}){let{at:at3}=federation.userPool;for(let attribute of customAttributesOf(federation.userPool)){let[keys,least,greatest]=attribute.type===
"string"?[["minLength","maxLength"],attribute.minLength,attribute.maxLength]:attribute.type==="number"?[["min","max"],attribute.min,attribute.max]:[];if(keys===
void 0||least===void 0||greatest===void 0||least<=greatest)continue;let written6=at3.to("customAttributes").to(attribute.name);yield{message:`${keys[0]} is ${least}\
, above ${keys[1]} with ${greatest}.`,fix:`Make ${keys[0]} no greater than ${keys[1]}.`,place:written6.value(keys[0]),related:[{...written6.value(keys[1]),note:`${keys[1]}\
 is ${greatest}${written6.has(keys[1])?"":" by default"}`}]}}}};function textsOf({at:at3}){return at3.keys().flatMap(key=>{let part=at3.to(key);return key==="accept"?[]:[{text:key,place:part.key()},...part.texts()]})}var credentialsInUrl={code:"credentials-in-url",severity:"error",title:"A URL holds a user name or password",why:"A spec is read by many and kept in version con\
trol, so it holds no secrets. Cognito accepts no URL with credentials, and backends read theirs from the environment.",source:"https://datatracker.ietf.org/doc/\
html/rfc3986#section-3.2.1",*check({federation}){for(let{text,place}of textsOf(federation))holdsCredentials(text)&&(yield{message:"The text between // and @ is \
a user name or password.",fix:"Remove it, and change the password if it was one.",place,redact:[place.path]})}};init_attributes();init_pool();var customAttributeNameReserved={code:"custom-attribute-name-reserved",severity:"error",title:"A custom attribute has the name of \
a standard or reserved attribute",why:"AWS reads it as the attribute of that name. The custom one never exists, and the apply fails halfway at the first client \
or provider that names it.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation}){let{at:at3}=federation.
userPool;for(let{name}of customAttributesOf(federation.userPool)){if(!RESERVED_ATTRIBUTES.includes(name))continue;let rename=`Rename it, for example to ${`app_${name}`.
slice(0,MOST_CUSTOM_NAME_BYTES)}`;yield{message:`${quote(name)} is the name of a ${Object.hasOwn(STANDARD_ATTRIBUTES,name)?"standard":"reserved"} attribute.`,fix:Object.
hasOwn(STANDARD_ATTRIBUTES,name)?`Remove it, since every pool has ${quote(name)}, and write ${quote(name)} wherever the spec says ${quote(CUSTOM_PREFIX+name)}. ${rename}\
, if you mean another attribute.`:`${rename}, and rename ${quote(CUSTOM_PREFIX+name)} in the rest of the spec as well.`,place:at3.to("customAttributes").key(name)}}}};init_attributes();init_pool();var customAttributeNameTooLong={code:"custom-attribute-name-too-long",severity:"error",title:"The name of a custom attribute has t\
oo many bytes",why:"The AWS provider counts the bytes of a name in UTF-8 and refuses more than 20. A letter beyond ASCII has two to four.",source:"https://docs.\
aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SchemaAttributeType.html",*check({federation}){let{at:at3}=federation.userPool;for(let{name}of customAttributesOf(
federation.userPool)){let bytes=Buffer.byteLength(name,"utf8");bytes<=MOST_CUSTOM_NAME_BYTES||(yield{message:`${quote(name)} has ${bytes} bytes; a name has at m\
ost ${MOST_CUSTOM_NAME_BYTES}.`,fix:`Rename it with at most ${MOST_CUSTOM_NAME_BYTES} ASCII letters and digits.`,place:at3.to("customAttributes").key(name)})}}};init_diagnostic();init_names();var import_node_path=__toESM(require("node:path")),HCP_TERRAFORM="app.terraform.io";function statePlace({stackName,terraform:{backend:backend2,at:at3}}){let written6=at3.
to("backend"),state=(place,...parts)=>({address:JSON.stringify([backend2.type==="cloud"?"remote":backend2.type,...parts]),place});switch(backend2.type){case"loc\
al":return state(written6.to("local").value("path"),import_node_path.default.posix.join(stackName,backend2.settings.path));case"s3":{let{bucket,key,workspaceKeyPrefix}=backend2.
settings;return workspaceKeyPrefix===void 0?state(written6.to("s3").value("key"),bucket,key):void 0}case"gcs":{let{bucket,prefix}=backend2.settings;return state(
written6.to("gcs").value(prefix===void 0?"bucket":"prefix"),bucket,prefix??"")}case"azurerm":{let{storageAccountName,containerName,key}=backend2.settings;return state(
written6.to("azurerm").value("key"),storageAccountName,containerName,key)}case"http":return state(written6.to("http").value("address"),backend2.settings.address);case"\
cloud":case"remote":{let{hostname:hostname2=HCP_TERRAFORM,organization,workspaces}=backend2.settings;if(workspaces.name===void 0)return;let place=written6.to(backend2.
type).to("workspaces").value("name");return state(place,hostname2,organization,workspaces.name)}}}function appStacks(stacks){let sorted6=[...stacks].sort((a,b)=>compareText(a.federation.stackName,b.federation.stackName));return{byName:groupedBy(stacks,({stackName})=>stackName),
byState:groupedBy(sorted6,federation=>statePlace(federation)?.address),byDomain:groupedBy(sorted6,domainHost),byCustomDomain:groupedBy(sorted6,customDomainHost),
byAdoptedPool:groupedBy(sorted6,({userPool:userPool3})=>userPool3.kind==="adopted"?userPool3.id:void 0),byPublishedPrefix:groupedBy(sorted6,federation=>publishedKey(
federation,federation.publish?.parameterPrefix)),byPublishedSecrets:groupedBy(sorted6,federation=>publishedKey(federation,federation.publish?.clientSecrets?.name))}}
function domainHost({userPool:{domain},region}){return domain?.prefix&&prefixDomainHost(domain.prefix.name,region)}function customDomainHost({userPool:{domain}}){
return domain?.custom?.name}function publishedKey(federation,name){return name===void 0?void 0:[accountOf(federation)??"",federation.region,name].join(" ")}function groupedBy(stacks,keyOf2){
let groups3=new Map;for(let stack of stacks){let key=keyOf2(stack.federation);if(key===void 0)continue;let group=groups3.get(key)??[];group.push(stack),groups3.
set(key,group)}return groups3}function sharingOf(federation,stacks,placeOf2,what){let names=[...new Set(stacks.map(stack=>stack.federation.stackName))];if(names.length<2)return;let own=placeOf2(
federation),elsewhere=[];for(let{federation:other}of stacks){let place=other.stackName===federation.stackName?void 0:placeOf2(other);if(place===void 0||own!==void 0&&
isSamePlace(place,own))continue;let known=elsewhere.find(one=>isSamePlace(one.place,place));known===void 0?elsewhere.push({place,names:[other.stackName]}):known.
names.push(other.stackName)}return{names:quotedList(names),related:elsewhere.map(one=>({...one.place,note:`${what} of ${quotedList(one.names)}`}))}}function quotedList(names){
return wordList(names.map(name=>quote(name)),"and")}var customDomainShared={code:"custom-domain-shared",severity:"error",title:"Two stacks ask for one domain of your own",why:"A host leads to one distribution of \
CloudFront. AWS gives it to one pool, whatever the Region and the account, and the second stack would stop halfway through its first apply.",source:"https://doc\
s.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html",*check({federation,stacks}){let sharing=sharingOf(federation,stacks.byCustomDomain.
get(customDomainHost(federation)??"")??[],written,"the domain");sharing!==void 0&&(yield{message:`${sharing.names} ask for the same custom domain.`,fix:"Give ea\
ch stack a host of its own. Environments of one spec write theirs under userPool.domain of the environment.",place:written(federation),related:sharing.related})}};
function written({userPool:userPool3}){return userPool3.at.to("domain").to("custom").value("name")}var OF_AWS=/(?:^|\.)(?:amazoncognito\.com|amazonaws\.com|cloudfront\.net|on\.aws)$/,customDomainUnfit={code:"custom-domain-unfit",severity:"error",title:"The do\
main is not one of your own",why:"No one can get a certificate for a host of AWS. A prefix of Cognito's own domain is written under prefix.",source:"https://doc\
s.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html",*check({federation:{userPool:userPool3}}){let name=userPool3.domain?.custom?.
name;name===void 0||!OF_AWS.test(name)||(yield{message:`${quote(name)} is a host of AWS.`,fix:"Write a host of a domain that you have registered; or prefix in p\
lace of custom.",place:userPool3.at.to("domain").to("custom").value("name")})}};init_sign_in_urls();var defaultRedirectUriNotACallback={code:"default-redirect-uri-not-a-callback",severity:"error",title:"The default redirect URI is not one of the callback URLs",
why:"Cognito refuses a client whose default redirect URI is not in its list of callback URLs, byte for byte.",source:"https://docs.aws.amazon.com/cognito-user-i\
dentity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation}){for(let client of federation.appClients){let{defaultRedirectUri,flows,at:at3}=client,
callbackUrls=allCallbackUrls(client),written6=callbackUrls.filter(url=>typeof url=="string");if(typeof defaultRedirectUri!="string"||written6.length<callbackUrls.
length||written6.includes(defaultRedirectUri)||flows.length===0||holdsCredentials(defaultRedirectUri))continue;let close=nearest(defaultRedirectUri,written6.filter(
url=>!holdsCredentials(url)));yield{message:`${quote(defaultRedirectUri,100)} is not one of the callback URLs; they are compared byte for byte.`,fix:close===void 0?
"Add it to callbackUrls.":`Write ${quote(close,100)}, or add it to callbackUrls.`,edit:close===void 0?void 0:writeValue(at3.value("defaultRedirectUri"),close),place:at3.
value("defaultRedirectUri"),related:[{...at3.key("callbackUrls"),note:"it must be one of these"}]}}}};var RESERVED=["aws","amazon","cognito"],domainPrefixReserved={code:"domain-prefix-reserved",severity:"error",title:"The domain prefix holds a reserved word",why:'\
AWS refuses such a prefix, but only once the rest of the stack has been applied: "Domain cannot contain reserved word".',source:"https://docs.aws.amazon.com/cog\
nito/latest/developerguide/cognito-user-pools-assign-domain-prefix.html",*check({federation}){let prefix=federation.userPool.domain?.prefix?.name??"",word=RESERVED.
find(reserved=>prefix.includes(reserved));word!==void 0&&(yield{message:`${quote(prefix)} holds ${quote(word)}. A prefix may not hold ${wordList(RESERVED,"or")}\
 anywhere.`,fix:"Choose another prefix.",place:federation.userPool.at.to("domain").value("prefix")})}};var domainPrefixShared={code:"domain-prefix-shared",severity:"error",title:"Two stacks ask for one domain",why:"AWS gives a domain prefix to one pool of a Regio\
n, in whatever account. The second stack would stop halfway through its first apply.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-\
user-pools-assign-domain.html",*check({federation,stacks}){let sharing=sharingOf(federation,stacks.byDomain.get(domainHost(federation)??"")??[],written2,"the pr\
efix");sharing!==void 0&&(yield{message:`${sharing.names} ask for the same domain prefix in one Region.`,fix:"Give each stack a prefix of its own. Environments \
of one spec write theirs under userPool.domain of the environment.",place:written2(federation),related:sharing.related})}};function written2({userPool:userPool3}){
return userPool3.at.to("domain").value("prefix")}var emailDomainsWithoutAttestation={code:"email-domains-without-attestation",severity:"error",title:"Email domains are given for a provider that is not attested",
why:"With trustEmail: verifiedClaim the provider's own claim decides, whatever the domain. The list would be ignored, although it reads like a limit.",source:"h\
ttps://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-federation-consolidate-users.html",*check({federation}){for(let{name,trustEmail,
emailDomains,at:at3}of federation.accountLinking?.providers??[])trustEmail==="attested"||emailDomains.length===0||(yield{message:`${quote(name)} is trusted by i\
ts verified claim, for which emailDomains has no meaning.`,fix:"Write trustEmail: attested, or remove emailDomains.",place:at3.key("emailDomains")})}};function sesIdentity(arn){let name=arn.slice(arn.indexOf("identity/")+9).toLowerCase();return{region:arn.split(":")[3]??"",name,kind:name.includes("@")?"address":
"domain"}}function maySendFrom({name,kind},sender){let address=addressIn(sender),at3=address.lastIndexOf("@"),domain=address.slice(at3+1);return kind==="domain"?
domain===name||domain.endsWith(`.${name}`):address===name||`${address.slice(0,at3).replace(/\+.*$/,"")}@${domain}`===name}function addressIn(sender){let open=sender.
lastIndexOf("<");return(open===-1?sender:sender.slice(open+1,-1)).toLowerCase()}var TAKEN_EVERYWHERE=["us-east-1","us-west-2","eu-west-1"],emailIdentityInAnotherRegion={code:"email-identity-in-another-region",severity:"warning",title:"The S\
ES identity is in a Region that Cognito may not send through",why:"Cognito takes an identity of the pool's own Region, or of us-east-1, us-west-2 or eu-west-1. \
Only for pools of some Regions does AWS name another Region; everywhere else it refuses the pool.",source:"https://docs.aws.amazon.com/cognito/latest/developerg\
uide/user-pool-email.html",*check({federation}){let{region,userPool:userPool3}=federation;if(userPool3.kind!=="created"||userPool3.email===void 0)return;let{sesIdentityArn}=userPool3.
email;if(typeof sesIdentityArn!="string")return;let identity=sesIdentity(sesIdentityArn);identity.region===region||TAKEN_EVERYWHERE.includes(identity.region)||(yield{
message:`The identity is in ${identity.region}, the pool in ${region}.`,fix:`Verify the ${identity.kind} in ${region}, and name that identity; or accept this, w\
here AWS names ${identity.region} for pools of ${region}.`,place:userPool3.at.to("email").value("sesIdentityArn"),related:[{...federation.at.value("region"),note:"\
the Region of the pool"}]})}};init_upstream();init_pool();var CLAIMS=["email","email_verified"],emailScopeMissing={code:"email-scope-missing",severity:"warning",title:"An email is mapped that is not asked for",why:"Mos\
t providers send email and email_verified only for the scope email. Without them a pool that requires an email lets no one in, and no one is linked.",source:"ht\
tps://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims",*check({federation}){for(let{name,preset,scopes,attributeMapping,at:at3}of federation.identityProviders.
filter(speaksOidc)){if(scopes.includes("email")||!preset.scopes.includes("email")||preset.openidBringsAll&&scopes.length===1)continue;let attribute=Object.keys(
attributeMapping).find(key=>CLAIMS.includes(attributeMapping[key]??""));if(attribute===void 0)continue;let byPreset=Object.keys(attributeMapping).filter(key=>CLAIMS.
includes(attributeMapping[key]??"")&&!at3.to("attributeMapping").has(key)),wayOut=byPreset.length===0||requiredAttributesOf(federation.userPool).some(one=>byPreset.
includes(one))?"":` Or write attributeMapping: { ${byPreset.map(key=>`${key}: null`).join(", ")} }, which the preset maps.`;yield{message:`${quote(name)} fills ${attribute}\
 from a claim that comes with the scope email, which it does not ask for.`,fix:`Add email to scopes.${wayOut} Where the provider sends the claim without it, acc\
ept this warning with the reason.`,edit:addItem(at3.value("scopes"),"email"),place:at3.value("scopes")}}}};var emailSenderUnfit={code:"email-sender-unfit",severity:"error",title:"The SES identity cannot send from this address",why:"Amazon SES sends from an address of\
 a verified domain, or from a verified address, and a domain is no address. Cognito refuses the pool, or every message fails.",source:"https://docs.aws.amazon.c\
om/cognito/latest/developerguide/user-pool-email.html",*check({federation}){let{userPool:userPool3}=federation;if(userPool3.kind!=="created"||userPool3.email===
void 0)return;let{sesIdentityArn,from}=userPool3.email,at3=userPool3.at.to("email");if(typeof sesIdentityArn!="string")return;let identity=sesIdentity(sesIdentityArn),
related=[{...at3.value("sesIdentityArn"),note:"the identity"}];if(from===void 0){if(identity.kind==="address")return;yield{message:`The identity is the domain ${quote(
identity.name)}, so that the address must be written.`,fix:`Add from, such as from: no-reply@${identity.name}.`,place:at3.value("sesIdentityArn")}}else maySendFrom(
identity,from)||(yield{message:`${quote(from)} is not ${identity.kind==="domain"?`of the domain ${quote(identity.name)}`:`the address ${quote(identity.name)}`}.`,
fix:identity.kind==="domain"?`Write an address that ends with @${identity.name}, or name the identity of this address.`:`Write ${identity.name}, or name the ide\
ntity of this address.`,place:at3.value("from"),related})}};var encryptedResponsesUnreadable={code:"encrypted-responses-unreadable",severity:"warning",title:"Cognito could not read what the vendor encrypts",why:"A user p\
ool has a certificate for its signatures, and another for each SAML provider that encrypts. A vendor that knows only one of them encrypts with the wrong one, an\
d no one can sign in.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-SAML-signing-encryption.html",*check({federation}){for(let provider of federation.
identityProviders){if(provider.type!=="saml"||!provider.encryptedResponses)continue;let note=provider.preset.encryptionNote;note!==void 0&&(yield{message:note,fix:"\
Remove encryptedResponses, and switch encryption off at the provider.",edit:removeEntry(provider.at.value("encryptedResponses")),place:provider.at.value("encryp\
tedResponses")})}}};var endpointMalformed={code:"endpoint-malformed",severity:"error",title:"An endpoint is not one that Cognito can call",why:"Cognito calls the provider over the \
public internet, over https, on port 443 or 80. Any other endpoint fails at the first sign-in.",source:"https://docs.aws.amazon.com/cognito/latest/developerguid\
e/cognito-user-pools-oidc-idp.html",*check({federation}){for(let provider of federation.identityProviders){let endpoints=provider.type==="oidc"?provider.endpoints:
void 0;for(let[endpoint,url]of Object.entries(endpoints??{})){let problem=httpsUrlProblem(url);problem===void 0||holdsCredentials(url)||(yield{message:`The endp\
oint ${quote(url)} ${problem}.`,fix:addressRemedy(url)??"Copy it from the provider's documentation.",place:provider.at.to("endpoints").value(endpoint)})}}}};var endpointsMissingWithoutSecret={code:"endpoints-missing-without-secret",severity:"error",title:"A provider without a client secret has no endpoints of its ow\
n",why:"Cognito authenticates at a token endpoint only with a client secret. A provider that accepts none needs a proxy, which signs client assertions in place \
of Cognito, and the token endpoint has to be that of the proxy.",source:"https://aws.amazon.com/blogs/security/use-private-key-jwt-authentication-between-amazon\
-cognito-user-pools-and-an-oidc-idp/",*check({federation}){for(let provider of federation.identityProviders)provider.type!=="oidc"||provider.clientSecret!==void 0||
provider.endpoints!==void 0||(yield{message:`${quote(provider.name)} has no client secret, so Cognito must not go to the token endpoint of its discovery documen\
t.`,fix:"Add endpoints, with the token endpoint of the proxy; or name where the client secret lives.",place:provider.at.key(),related:[{...provider.at.value("cl\
ientSecret"),note:"there is no secret"}]})}};init_triggers();var featureNotInTier={code:"feature-not-in-tier",severity:"error",title:"The tier of the pool does not have this feature",why:"AWS refuses a poo\
l or client that asks for a feature its tier does not have: FeatureUnavailableInTierException.",source:"https://docs.aws.amazon.com/cognito/latest/developerguid\
e/cognito-sign-in-feature-plans.html",*check({federation}){let{userPool:userPool3}=federation;if(userPool3.kind!=="created")return;let{tier="essentials",threatProtection="\
off",passwordPolicy,mfa,signIn:signIn2}=userPool3,related=[{...userPool3.at.value("tier"),note:userPool3.at.has("tier")?"the tier":"without tier AWS uses essent\
ials"}];if(threatProtection!=="off"&&tier!=="plus"&&(yield{message:`threatProtection: ${threatProtection} needs the tier plus; this pool has ${tier}.`,fix:"Writ\
e tier: plus, which costs more per user, or threatProtection: off.",place:userPool3.at.value("threatProtection"),related}),tier==="lite"){passwordPolicy.historySize>
0&&(yield{message:`historySize: ${passwordPolicy.historySize} needs the tier essentials or plus; this pool has lite.`,fix:"Write tier: essentials, or remove his\
torySize.",place:userPool3.at.to("passwordPolicy").value("historySize"),related}),userPool3.domain?.managedLogin===!0&&(yield{message:"managedLogin needs the ti\
er essentials or plus; this pool has lite.",fix:"Write tier: essentials, or managedLogin: false.",place:userPool3.at.to("domain").value("managedLogin"),related}),
signIn2!==void 0&&(yield{message:"signIn, in which people choose how to sign in, needs the tier essentials or plus; this pool has lite.",fix:"Write tier: essent\
ials, or remove signIn.",place:userPool3.at.key("signIn"),related}),mfa.mode!=="off"&&mfa.methods.includes("email")&&(yield{message:"A second factor by email ne\
eds the tier essentials or plus; this pool has lite.",fix:"Write tier: essentials, or use totp.",place:userPool3.at.to("mfa").to("methods").value(mfa.methods.indexOf(
"email")),related});for(let{version,at:at3}of triggersOf(userPool3))version===void 0||version==="V1_0"||(yield{message:`Version ${version} of preTokenGeneration\
 needs the tier essentials or plus; this pool has lite.`,fix:"Write tier: essentials, or version: V1_0, whose event cannot change access tokens.",place:at3.value(
"version"),related});for(let{authFlows,at:at3}of federation.appClients)authFlows.includes("user")&&(yield{message:"The flow user, in which people choose how to \
sign in, needs the tier essentials or plus; this pool has lite.",fix:"Write tier: essentials, or remove the flow.",place:at3.to("authFlows").value(authFlows.indexOf(
"user")),related})}}};var federationWithoutDomain={code:"federation-without-domain",severity:"error",title:"The pool has no domain to sign in at",why:"A sign-in through an outside pr\
ovider begins and ends at the domain of the pool: without one there is no authorize URL, and no redirect URI to give to the provider.",source:"https://docs.aws.\
amazon.com/cognito/latest/developerguide/cognito-user-pools-assign-domain.html",*check({federation}){if(federation.userPool.kind!=="created"||federation.userPool.
domain!==void 0||federation.identityProviders.length===0)return;let client=federation.appClients.find(({flows})=>flows.length>0);client!==void 0&&(yield{message:"\
The spec has identity providers but no userPool.domain.",fix:"Add domain: { prefix: \u2026 } to userPool.",place:federation.userPool.at.key(),related:[{...client.
at.key(),note:`${client.key} signs in there`}]})}};var firstFactorsNotOffered={code:"first-factors-not-offered",severity:"warning",title:"No app client offers these first factors",why:"People choose how to sign \
in through an app client with the flow user (ALLOW_USER_AUTH). Through any other they sign in only with the password.",source:"https://docs.aws.amazon.com/cogni\
to/latest/developerguide/authentication-flows-selection-sdk.html",*check({federation}){let{appClients:appClients2,userPool:userPool3}=federation;if(userPool3.kind!==
"created")return;let others2=(userPool3.signIn?.firstFactors??[]).filter(factor=>factor!=="password");others2.length===0||appClients2.some(({authFlows})=>authFlows.
includes("user"))||(yield{message:`Nobody can sign in with ${wordList(others2,"or")}: no app client has the flow user.`,fix:"Write authFlows: [user] in the app \
clients that offer it.",place:userPool3.at.to("signIn").value("firstFactors")})}};var firstFactorsUnusable={code:"first-factors-unusable",severity:"error",title:"Cognito refuses these first factors",why:"The password must be among the first f\
actors. Where MFA is required, Cognito refuses codes by email and by text message next to it, and passkeys unless they count as two factors, which no version of\
 the AWS provider can set. The refusal comes halfway through an apply: the sign-in policy is changed by then, the MFA is not.",source:"https://github.com/hashic\
orp/terraform-provider-aws/issues/50110",*check({federation}){let{userPool:userPool3}=federation;if(userPool3.kind!=="created"||userPool3.signIn===void 0)return;
let{mfa,signIn:signIn2,at:at3}=userPool3,place=at3.to("signIn").value("firstFactors");signIn2.firstFactors.includes("password")||(yield{message:`The first facto\
rs are ${wordList(signIn2.firstFactors,"and")}, without password.`,fix:"Add password.",edit:addItem(place,"password"),place});let others2=signIn2.firstFactors.filter(
factor=>factor!=="password");mfa.mode==="required"&&others2.length>0&&(yield{message:`MFA is required, and ${wordList(others2,"and")} would be a single factor.`,
fix:`Write mode: optional under userPool.mfa, or remove ${wordList(others2,"and")} from the first factors.`,place,related:[{...at3.to("mfa").value("mode"),note:"\
MFA is required here"}]})}};init_names();var formerKeyUnusable={code:"former-key-unusable",severity:"error",title:"A former key of an app client cannot be one",why:"Terraform moves a clien\
t from the address of its former key. It refuses two moves from one address, and a move from an address that another client has: a client that another one still\
 holds would get a new id.",source:"https://developer.hashicorp.com/terraform/language/moved",*check({federation:{appClients:appClients2}}){let first=new Map;for(let client of appClients2){
let{key,formerly,at:at3}=client;if(formerly===void 0)continue;let address=slug(formerly),holder=appClients2.find(other2=>slug(other2.key)===address),earlier=first.
get(address);if(first.set(address,earlier??client),holder===void 0&&earlier===void 0)continue;let other=holder??earlier;yield{message:holder===client?`${quote(formerly)}\
 has the address that ${quote(key)} has now.`:holder!==void 0?`${quote(formerly)} is the key of an app client that is there.`:`${quote(formerly)} is the former \
key of ${quote(other?.key??"")} already.`,fix:holder===void 0||holder===client?"Remove formerly here.":`Remove formerly here, or take the app client ${quote(holder.
key)} out. Where keys are passed on from one client to the next, rename one at a time and apply in between.`,place:at3.value("formerly"),related:other===void 0||
other===client?[]:[{...other.at.key(),note:"the other app client"}]}}}};function admits(constraint,version){return constraint.split(",").every(part=>admitsOne(part,version))}function versionsToTry(constraint){let edges=constraint.split(
",").flatMap(part=>{let{version,given}=partsOf(part);return[version,after(version,3),after(version,given-1)]});return[[0,0,0],...edges]}function compareVersions(a,b){
return Math.sign(a[0]-b[0]||a[1]-b[1]||a[2]-b[2])}function admitsOne(part,version){let{operator,version:bound,given,prerelease}=partsOf(part);if(prerelease)return operator===
"!=";let order=compareVersions(version,bound);switch(operator){case">":return order>0;case">=":return order>=0;case"<":return order<0;case"<=":return order<=0;case"\
!=":return order!==0;case"~>":return order>=0&&compareVersions(version,after(bound,given-1))<0;default:return order===0}}function partsOf(part){let[,operator="",
numbers="",prerelease]=/^\s*([=!<>~]*)\s*([\d.]+)(-\S+)?\s*$/.exec(part)??[],[major=0,minor=0,patch=0]=numbers.split(".").map(Number);return{operator,version:[major,
minor,patch],given:numbers.split(".").length,prerelease:prerelease!==void 0}}function after([major,minor,patch],kept){return kept>=3?[major,minor,patch+1]:kept===
2?[major,minor+1,0]:[major+1,0,0]}var SUPPORTED_AWS_PROVIDERS=">= 5.100, < 7.0",FIRST=[5,100,0],FIRST_OF_SIX=[6,0,0],FIRST_NO_MORE=[7,0,0];function admitsSupported(constraint){return[...versionsToTry(
constraint),FIRST,FIRST_OF_SIX].some(version=>isSupported(version)&&admits(constraint,version))}function admittedUnsupported(constraint){return[...versionsToTry(
constraint),FIRST_NO_MORE].find(version=>!isSupported(version)&&admits(constraint,version))}function admitsBeforeSix(constraint){return versionsToTry(constraint).
some(version=>compareVersions(version,FIRST_OF_SIX)<0&&admits(constraint,version))}function isSupported(version){return compareVersions(version,FIRST)>=0&&compareVersions(
version,FIRST_NO_MORE)<0}var functionRuntimeNeedsNewerProvider={code:"function-runtime-needs-newer-provider",severity:"error",title:"The AWS provider may be too old for this runtime",why:"\
Version 5 of the AWS provider checks runtimes against a list that ends with nodejs22.x and refuses nodejs24.x.",source:"https://registry.terraform.io/providers/\
hashicorp/aws/latest/docs/resources/lambda_function",*check({federation}){let{preSignUpFunction:preSignUpFunction2,terraform}=federation,{awsProviderVersion}=terraform;
preSignUpFunction2?.runtime!=="nodejs24.x"||!admitsBeforeSix(awsProviderVersion)||(yield{message:`nodejs24.x needs version 6 of the AWS provider, and awsProvide\
rVersion ${quote(awsProviderVersion)} admits version 5.`,fix:'Write awsProviderVersion: ">= 6.0, < 7.0" under terraform, or runtime: nodejs22.x.',place:preSignUpFunction2.
at.value("runtime"),related:terraform.at.has("awsProviderVersion")?[{...terraform.at.value("awsProviderVersion"),note:"this admits version 5"}]:[]})}};var functionWaitsForItself={code:"function-waits-for-itself",severity:"error",title:"The function could not run while it waits for itself",why:"With createNativ\
e the function calls AdminCreateUser, and Cognito runs the same function once more for that user. With one concurrent execution the second is throttled until th\
e first gives up: no user is ever made.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html",
*check({federation:{accountLinking,preSignUpFunction:preSignUpFunction2}}){accountLinking?.whenNoMatch!=="createNative"||preSignUpFunction2?.reservedConcurrency!==
1||(yield{message:"createNative needs two executions at the same time for one sign-in, and reservedConcurrency is 1.",fix:"Remove it, or write 2 or more: twice \
as many as first sign-ins may run at once.",place:preSignUpFunction2.at.value("reservedConcurrency"),related:[{...accountLinking.at.value("whenNoMatch"),note:"t\
his makes users"}]})}};init_duration();var MOST_SECONDS=60,gracePeriodOutOfRange={code:"grace-period-out-of-range",severity:"error",title:"A rotated refresh token works for longer tha\
n Cognito allows",why:"Cognito refuses a client whose old refresh tokens go on working for more than 60 seconds.",source:"https://docs.aws.amazon.com/cognito-us\
er-identity-pools/latest/APIReference/API_RefreshTokenRotationType.html",*check({federation}){for(let{refreshTokenRotation:refreshTokenRotation2,at:at3}of federation.
appClients){if(refreshTokenRotation2===void 0||refreshTokenRotation2==="off")continue;let{gracePeriod}=refreshTokenRotation2;secondsOf(gracePeriod)<=MOST_SECONDS||
(yield{message:`gracePeriod is ${gracePeriod.count}${gracePeriod.unit}; Cognito accepts 0s to 60s.`,fix:"Choose a duration of 0s to 60s.",place:at3.to("refreshT\
okenRotation").value("gracePeriod")})}}};var hostOfAnotherEnvironment={code:"host-of-another-environment",severity:"warning",title:"A URL names the host of another environment",why:"A callback of anoth\
er environment sends its codes there, and an issuer of another environment lets the users of that environment in. Both are mostly lines that were copied, or a v\
alue of the base that a patch does not replace.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.ht\
ml",*check({federation,stacks}){let{environment,specName,identityProviders:identityProviders2,appClients:appClients2}=federation;if(environment===void 0)return;
let others2=[...stacks.byName.values()].flat().map(stack=>stack.federation).filter(one=>one.specName===specName&&one.environment!==environment).flatMap(one=>one.
environment??[]),written6=[...identityProviders2.flatMap(({at:at3})=>[...at3.to("issuer").texts(),...at3.to("metadataUrl").texts()]),...appClients2.flatMap(({at:at3})=>[
...at3.to("callbackUrls").texts(),...at3.to("logoutUrls").texts()])];for(let{text,place}of written6){let words2=hostWords(text),other=others2.find(name=>words2.
includes(name)&&!words2.includes(environment));other!==void 0&&(yield{message:`${quote(text,100)} looks like one of the environment ${other}; this is ${environment}\
.`,fix:`Write the URL of ${environment} in its patch, or accept this warning with the reason.`,place})}}};function hostWords(text){return URL.canParse(text)?new URL(
text).hostname.split(/[.-]/):[]}var HOSTED=["albHosts","callbackUrls","defaultRedirectUri","logoutUrls","scopes"],hostedSettingsWithoutFlow={code:"hosted-settings-without-flow",severity:"error",
title:"A client without hosted sign-in has settings for it",why:"Cognito ignores or refuses redirect URLs and scopes of a client that has no OAuth 2.0 flow. The\
y would have no effect.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation}){
for(let{flows,at:at3}of federation.appClients)if(!(flows.length>0))for(let setting of HOSTED)at3.has(setting)&&(yield{message:`${setting} would be ignored: the \
client has no hosted sign-in.`,fix:`Remove ${setting}, or give the client a flow.`,place:at3.key(setting),related:[{...at3.value("flows"),note:"an empty list me\
ans no hosted sign-in"}]})}};init_iam_oidc_provider();var iamOidcProviderRepeated={code:"iam-oidc-provider-repeated",severity:"error",title:"Two providers would give IAM the same issuer",why:"\
An OIDC provider of IAM is called after its issuer, so an account has each issuer once. Apply would stop at the second one.",source:"https://docs.aws.amazon.com\
/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html",*check({federation}){let first=new Map;for(let provider of trustedByIam(federation)){let{iamOidcProviderUrl,
at:at3}=provider,earlier=first.get(iamOidcProviderUrl);if(earlier===void 0){first.set(iamOidcProviderUrl,provider);continue}yield{message:`${quote(earlier.name)}\
 gives IAM the same issuer already.`,fix:"Leave it with one of them. A second client id is a second audience of that one provider: add it to client_id_list wher\
e the audiences are managed.",place:at3.key("iamOidcProvider"),related:[{...earlier.at.key("iamOidcProvider"),note:`${earlier.name} asks for it`}]}}}};init_iam_oidc_provider();var MOST=255,iamOidcProviderUnfit={code:"iam-oidc-provider-unfit",severity:"error",title:"IAM does not accept this issuer or client id",why:"IAM accepts an issu\
er of at most 255 characters that names no port, and client ids of at most 255 characters. Cognito accepts more, so the provider would work in the user pool and\
 stop the apply at IAM.",source:"https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html",*check({federation}){for(let{iamOidcProviderUrl,
clientId:clientId2,at:at3}of trustedByIam(federation)){if(holdsCredentials(iamOidcProviderUrl))continue;let found2=(message,key)=>({message,fix:"Remove iamOidcP\
rovider: the user pool does not need it.",edit:removeEntry(at3.value("iamOidcProvider")),place:at3.value(key),related:[{...at3.key("iamOidcProvider"),note:"aske\
d for here"}]});/^https:\/\/[^/?#]*:\d*(?:[/?#]|$)/.test(iamOidcProviderUrl)&&(yield found2(`IAM accepts no issuer with a port, as ${quote(iamOidcProviderUrl)} \
has one.`,"issuer")),iamOidcProviderUrl.length>MOST&&(yield found2(`The issuer has ${iamOidcProviderUrl.length} characters; IAM accepts ${MOST}.`,"issuer")),typeof clientId2==
"string"&&clientId2.length>MOST&&(yield found2(`The client id has ${clientId2.length} characters; IAM accepts ${MOST}.`,"clientId"))}}};var identifierTaken={code:"identifier-taken",severity:"error",title:"Two providers have the same identifier",why:"An identifier in a sign-in request chooses the\
 provider, so AWS accepts each only once in a pool.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvi\
der.html",*check({federation}){let first=new Map;for(let{name,identifiers,at:at3}of federation.identityProviders)for(let[index2,identifier2]of identifiers.entries()){
let place=at3.to("identifiers").value(index2),earlier=first.get(identifier2);if(earlier===void 0){first.set(identifier2,{name,place});continue}yield{message:`${quote(
identifier2)} already leads to ${quote(earlier.name)}.`,fix:"Remove it from one of them.",place,related:[{...earlier.place,note:`${earlier.name} has it`}]}}}};var implicitFlowExposesTokens={code:"implicit-flow-exposes-tokens",severity:"warning",title:"The implicit flow exposes tokens",why:"The implicit grant hands tok\
ens over in the URL, where history, logs and scripts see them. OAuth 2.0 advises against it; code with PKCE works for every kind of app.",source:"https://datatr\
acker.ietf.org/doc/html/rfc9700#section-2.1.2",*check({federation}){for(let{flows,at:at3}of federation.appClients)flows.includes("implicit")&&(yield{message:"To\
kens of this client travel in URLs.",fix:"Use code, with PKCE in an app that can keep no secret.",place:at3.to("flows").value(flows.indexOf("implicit"))})}};init_references();var includedAddressTaken={code:"included-address-taken",severity:"error",title:"An included file declares what the stack declares itself",why:"Terraform refuses\
 two blocks of one address. In a file called override.tf or *_override.tf the block is merged into the generated one.",source:"https://developer.hashicorp.com/t\
erraform/language/files/override",*check({federation}){let own=new Set([...ownAddresses(federation),...variablesOf(federation).map(name=>`variable.${name}`)]);for(let block of includedBlocks(
federation))block.isOverride||!(own.has(block.address)||isOwnSetting(block,federation))||(yield{message:`${quote(block.address)} is declared by the stack itself\
.`,fix:"Give the block another name. To change the generated block, move it to a file whose name ends in _override.tf.",place:block.place})}};function isOwnSetting({
type,labels,members},{terraform:{backend:backend2}}){return type==="provider"?labels[0]==="aws"&&!members.some(({name})=>name==="alias"):type==="terraform"&&members.
some(({name})=>name===(backend2.type==="cloud"?"cloud":"backend"))}init_included_files();var NO_SOURCE=/^\.|\.tfstate(?:\.|$)|\.tfplan$/,includedFileUnfit={code:"included-file-unfit",severity:"error",title:"A file cannot be included",why:"The files \
that terraform.include names are copied next to the generated ones. Without them what they declare is missing from the stack; one that cannot be read is not com\
pared with what the stack declares itself.",source:"https://developer.hashicorp.com/terraform/language/files",*check({federation}){for(let{pattern,files,place}of federation.
terraform.include){files.length===0&&(yield{message:`${quote(pattern)} matches no file.`,fix:"Correct the pattern, which is relative to the folder of the spec, \
or remove it.",place});for(let file of files)"problem"in file.content?yield{message:`${quote(file.path)} cannot be read. ${file.content.problem}`,fix:file.content.
fix,place}:NO_SOURCE.test(copyName(file))&&(yield{message:`${quote(file.path)} is a hidden file, or one that Terraform writes itself.`,fix:"Write a pattern that\
 does not match it.",place})}for(let{inclusion,file,read:read3}of includedTerraform(federation))"problem"in read3&&(yield{message:`${quote(file.path)} cannot be\
 read as Terraform: it ${read3.problem}.`,fix:"Correct the file. terraform fmt shows what is wrong in it.",place:inclusion.place})}};var import_node_path3=__toESM(require("node:path"));init_included_files();init_stack_files();var includedNameTaken={code:"included-name-taken",severity:"error",title:"An included file has the name of another file",
why:"Every included file is copied into the stack's own folder under its own name, whatever folder it comes from. One of two files of a name would overwrite the\
 other: the configuration, the state, or another included file.",source:"https://developer.hashicorp.com/terraform/language/files",*check({federation}){let taken4=new Map(
generated(federation).map(name=>[name,"that synth or Terraform writes"])),first=new Map;for(let{files,place}of federation.terraform.include)for(let file of files){
let name=copyName(file).toLowerCase(),earlier=first.get(name);if(earlier?.path===file.path)continue;let what=taken4.get(name);what!==void 0||earlier!==void 0?yield{
message:`${quote(file.path)} would be copied over the file ${quote(copyName(file))} ${what??`that comes from ${quote(earlier?.path??"")}`}.`,fix:"Rename the inc\
luded file.",place}:first.set(name,{path:file.path,place})}}};function generated({terraform:{backend:backend2}}){let state=backend2.type==="local"?import_node_path3.default.
posix.normalize(backend2.settings.path):void 0;return[...STACK_FILES,...state===void 0?[]:[state,`${state}.backup`]].map(file=>file.split("/")[0]?.toLowerCase()??
"")}var SCOPE_CLAIMS={profile:["name","family_name","given_name","middle_name","nickname","preferred_username","profile","picture","website","gender","birthdate","z\
oneinfo","locale","updated_at"],email:["email","email_verified"],address:["address"],phone:["phone_number","phone_number_verified"]},STANDARD_CLAIMS2=Object.fromEntries(
Object.entries(SCOPE_CLAIMS).flatMap(([scope,claims2])=>claims2.map(claim=>[claim,{scope}])));function claimsOf({claims:claims2={}},standard={}){return Object.fromEntries(
[...new Set([...Object.keys(standard),...Object.keys(claims2)])].map(claim=>[claim,{sent:"unknown",scope:void 0,note:void 0,...standard[claim],...claims2[claim]}]))}
function oidc(entry){return{type:"oidc",scopes:["openid","email","profile"],postNote:void 0,subject:{claim:"sub",mixedCase:!0,note:"It must never change or pass\
 to someone else."},emailVerification:{kind:"claim",claim:"email_verified",always:!1,attest:"`email_verified` is `true` only where the person has proven to own \
the address."},attributeMapping:{username:"sub",email:"email",email_verified:"email_verified",name:"name",given_name:"given_name",family_name:"family_name"},nationalIdClaims:[],
emailRequired:"may",issuer:void 0,slashAfterIssuer:!1,openidBringsAll:!1,retiredScopes:{},endSession:void 0,...entry,claims:claimsOf(entry,STANDARD_CLAIMS2)}}function saml(entry){
return{type:"saml",subject:{claim:"NameID",mixedCase:!0,note:"Persistent, and never an email address: a NameID that changes locks the person out."},emailVerification:{
kind:"none",why:"SAML has no word for whether an email is verified."},attributeMapping:{email:"http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddres\
s"},nationalIdClaims:[],emailRequired:"may",subjectCopy:void 0,metadataUrl:void 0,requestSigningAlgorithm:void 0,encryptionNote:void 0,notByOidc:void 0,endSession:void 0,
...entry,claims:claimsOf(entry)}}function social(entry){return{scopeSeparator:" ",nationalIdClaims:[],emailRequired:"may",...entry,claims:claimsOf(entry)}}var CLAIMS2="http://schemas.xmlsoap.org/ws/2005/05/identity/claims/",adfs=saml({name:"adfs",title:"AD FS",subject:{claim:"NameID",mixedCase:!0,note:"What the is\
suance rule makes of it: the objectGUID in base 64, whose letters differ by case. Never the email address or the UPN."},emailVerification:{kind:"none",why:"AD F\
S sends the address that admins have written into the directory, without proof."},attributeMapping:{email:`${CLAIMS2}emailaddress`,given_name:`${CLAIMS2}givenna\
me`,family_name:`${CLAIMS2}surname`},claims:{[`${CLAIMS2}emailaddress`]:{sent:"notAlways",note:"Only for accounts whose `mail` is filled."},[`${CLAIMS2}givennam\
e`]:{sent:"notAlways",note:"Only for accounts whose `givenName` is filled."},[`${CLAIMS2}surname`]:{sent:"notAlways",note:"Only for accounts whose `sn` is fille\
d."},"http://schemas.xmlsoap.org/claims/Group":{note:"Names of groups, by a rule of its own. Let only a few through: Cognito keeps 2,048 characters."}},metadataUrl:{
pattern:/^https:\/\/[^/]+\/federationmetadata\/2007-06\/federationmetadata\.xml$/i,words:"https://<federation service name>/FederationMetadata/2007-06/Federatio\
nMetadata.xml"},handoff:{place:"AD FS Management \u203A Relying Party Trusts \u203A Add Relying Party Trust \u203A Claims aware \u203A Enter data manually",steps:[
"Enable support for the SAML 2.0 WebSSO protocol: enter the ACS URL from above.","Relying party trust identifier: the entity id from above.","Claim issuance pol\
icy, first rule, Send LDAP Attributes as Claims from Active Directory: E-Mail-Addresses to E-Mail Address, Given-Name to Given Name, Surname to Surname, objectG\
UID to a custom claim type of your own such as `urn:objectguid`.","Second rule, Transform an Incoming Claim: from `urn:objectguid` to Name ID, outgoing format P\
ersistent Identifier. Without this rule there is no NameID, and Cognito refuses the sign-in.","Advanced: secure hash algorithm SHA-256.","The metadata must be r\
eachable from the internet under a certificate of a public authority. Where it is not, send it as a file."],switchOff:["Encryption certificate of the relying pa\
rty trust: none"],sendBack:[{key:"metadataUrl",words:"the URL under Service \u203A Endpoints \u203A Federation Metadata, or the metadata as a file"}],attest:["T\
he NameID of a person never changes, and never passes to someone else."]},sources:["https://learn.microsoft.com/en-us/windows-server/identity/ad-fs/operations/c\
reate-a-relying-party-trust","https://learn.microsoft.com/en-us/windows-server/identity/ad-fs/technical-reference/the-role-of-claims","https://docs.aws.amazon.c\
om/cognito/latest/developerguide/cognito-user-pools-saml-idp.html"]});var amazon=social({name:"amazon",title:"Login with Amazon",type:"amazon",providerName:"LoginWithAmazon",scopes:["profile"],subject:{claim:"user_id",mixedCase:!0,
note:"`amzn1.account.<letters and digits>`."},emailVerification:{kind:"none",why:"Amazon has no claim for whether an email is verified, and anyone may have an a\
ccount there."},attributeMapping:{username:"user_id",email:"email",name:"name"},claims:{email:{sent:"always",scope:"profile"},name:{sent:"always",scope:"profile"},
postal_code:{scope:"postal_code",note:"It needs the scope `postal_code`."}},endSession:void 0,handoff:{place:"Amazon Developer \u203A Login with Amazon \u203A Security pr\
ofiles \u203A Web Settings",steps:["Make a security profile.","Allowed Origins: `https://` and the domain of the user pool.","Allowed Return URLs: enter the red\
irect URI from above."],switchOff:[],sendBack:[{key:"clientId",words:"Client ID"},{key:"clientSecret",words:"Client Secret"}],attest:[]},sources:["https://docs.\
aws.amazon.com/cognito/latest/developerguide/amazon.html","https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvide\
r.html"]});var apple=social({name:"apple",title:"Apple",type:"apple",providerName:"SignInWithApple",scopes:["email","name"],subject:{claim:"sub",mixedCase:!1,note:"`000000\
.<hex>.0000`, in lower case, others for each team."},emailVerification:{kind:"claim",claim:"email_verified",always:!0,attest:void 0},attributeMapping:{username:"\
sub",email:"email",email_verified:"email_verified",given_name:"firstName",family_name:"lastName"},claims:{email:{sent:"always",scope:"email",note:"May be an add\
ress at `privaterelay.appleid.com`, which no existing user has."},email_verified:{sent:"always",scope:"email"},firstName:{sent:"firstConsent",scope:"name",note:"\
Sent only at the first consent."},lastName:{sent:"firstConsent",scope:"name",note:"Sent only at the first consent."},name:{sent:"firstConsent",scope:"name",note:"\
Sent only at the first consent."}},endSession:void 0,handoff:{place:"Apple Developer \u203A Certificates, Identifiers & Profiles",steps:["Identifiers: make an A\
pp ID with the capability Sign in with Apple, if there is none.","Identifiers: make a Services ID and configure Sign in with Apple for it.","Domains and Subdoma\
ins: the host of the redirect URI, without `https://`. Return URLs: the redirect URI from above.","Keys: make a key for Sign in with Apple. Its file can be down\
loaded once.","Services \u203A Sign in with Apple for Email Communication: register the domains that the app sends mail from, or mail to relay addresses bounces."],
switchOff:[],sendBack:[{key:"clientId",words:"the identifier of the Services ID"},{key:"teamId",words:"Team ID"},{key:"keyId",words:"Key ID"},{key:"privateKey",
words:"the content of the `.p8` file"}],attest:[]},sources:["https://docs.aws.amazon.com/cognito/latest/developerguide/apple.html","https://docs.aws.amazon.com/\
cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html"]});var auth0=oidc({name:"auth0",title:"Auth0",scopes:["openid","profile","email"],postNote:"Auth0 documents only GET /userinfo, and AWS asks for GET in its own art\
icle on Auth0.",subject:{claim:"sub",mixedCase:!0,note:"`<connection>|<id>`, such as `auth0|\u2026` or `google-oauth2|\u2026`: another connection makes another user."},
emailVerification:{kind:"claim",claim:"email_verified",always:!0,attest:"Every connection that is enabled for the application sets `email_verified` honestly. On\
e to Entra ID or ADFS can be set to say always `true`."},claims:{given_name:{sent:"notAlways",note:"Database connections have none of their own."},family_name:{
sent:"notAlways",note:"Database connections have none of their own."}},issuer:{pattern:/^https:\/\/[^/]+$/,words:"https://<tenant>.<region>.auth0.com",customDomain:"\
https://<your custom domain>",refused:[]},slashAfterIssuer:!0,endSession:{url:"https://<domain>/oidc/logout?client_id=<client id>&post_logout_redirect_uri=<URL>",
note:"The URL must be one of Allowed Logout URLs, in the encoded form in which it is sent. Without `id_token_hint` Auth0 asks the person to confirm."},handoff:{
place:"Applications \u203A Applications \u203A Create Application \u203A Regular Web Applications",steps:["Make a Regular Web Application. A Single Page Applica\
tion is a public client, which Cognito cannot be.","Settings \u203A Allowed Callback URLs: enter the redirect URI from above.",'Settings \u203A Application Login URI\
, if you need it: enter a URL from "Where a sign-in starts" below.',"Settings \u203A Allowed Logout URLs: enter the URL to which the app sends people after it has en\
ded the session at Auth0.","Leave Allowed Web Origins and CORS empty: Cognito calls Auth0 from server to server.","Credentials \u203A Authentication Method: Client S\
ecret (Post).","Advanced Settings \u203A OAuth \u203A JSON Web Token Signature Algorithm: RS256.","Connections: enable those through which people may sign in."],
switchOff:["Require Pushed Authorization Requests of the application","JSON Web Encryption of tokens"],sendBack:[{key:"issuer",words:"Domain, under Settings, wi\
th `https://` before it and no slash at the end; the custom domain where sign-ins go through one"},{key:"clientId",words:"Client ID, under Settings"},{key:"clie\
ntSecret",words:"Client Secret, under Settings"}],attest:["The enabled connections are those that may reach this user pool."]},sources:["https://auth0.com/docs/\
api/authentication/user-profile/get-user-info","https://auth0.com/docs/get-started/applications/application-settings","https://auth0.com/docs/authenticate/login\
/logout/log-users-out-of-auth0","https://repost.aws/knowledge-center/auth0-oidc-cognito"]});var cognito=oidc({name:"cognito",title:"Amazon Cognito",scopes:["openid","email","profile"],openidBringsAll:!0,postNote:"The userInfo endpoint of Cognito answer\
s only GET.",subject:{claim:"sub",mixedCase:!1,note:"A UUID in lower case; a user who is deleted and made anew has another one."},emailVerification:{kind:"claim",
claim:"email_verified",always:!1,attest:"In the other pool no one but Cognito itself sets `email_verified`: no app client may write it, and no job sets it for u\
sers whose address is not proven."},issuer:{pattern:/^https:\/\/(?:issuer-)?cognito-idp\.([a-z]{2}(?:-[a-z]+)+-\d)\.amazonaws\.com(?:\.cn)?\/\1_[A-Za-z0-9]+$/,words:"\
https://cognito-idp.<region>.amazonaws.com/<pool id>",customDomain:void 0,refused:[{pattern:/^https:\/\/[^/]+\.auth(?:-fips)?\.[a-z0-9-]+\.amazoncognito\.com(?:\/|$)/,
why:"The domain of a user pool's sign-in pages is not its issuer, whatever the path.",wayOut:"Write https://cognito-idp.<region>.amazonaws.com/<pool id>, of the\
 pool that people sign in to there."}]},endSession:{url:"https://<domain of the other pool>/logout?client_id=<client id there>&logout_uri=<URL>",note:"The URL m\
ust be one of the client's sign-out URLs there, byte for byte."},handoff:{place:"User pools \u203A (the pool) \u203A App clients",steps:["Make an app client wit\
h a client secret (Traditional web application).","Login pages \u203A Allowed callback URLs: enter the redirect URI from above. It is the domain of the pool that rec\
eives people, not of this one.","Identity providers: choose only those through which people may come.","OAuth grant types: only Authorization code grant.","Open\
ID Connect scopes: those from above.",'Allowed sign-out URLs: the URL from "Signing out" below, where the app ends both sessions.'],switchOff:[],sendBack:[{key:"\
issuer",words:"`https://cognito-idp.<region>.amazonaws.com/<User pool ID>`"},{key:"clientId",words:"Client ID of the app client"},{key:"clientSecret",words:"Cli\
ent secret of the app client"}],attest:["The other pool has a domain: sign-in goes through its pages.","The app client may read the attributes that the claims a\
bove name."]},sources:["https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoints.html","https://docs.aws.amazon.com/cognito/latest/develop\
erguide/userinfo-endpoint.html","https://docs.aws.amazon.com/cognito/latest/developerguide/logout-endpoint.html"]});var descope=oidc({name:"descope",title:"Descope",scopes:["openid","profile","email","descope.claims","descope.custom_claims"],subject:{claim:"sub",mixedCase:!0,
note:"The user id, such as `U2abcDEF`."},emailVerification:{kind:"claim",claim:"email_verified",always:!1,attest:"The flow that signs people in verifies the ema\
il, by one-time password or magic link, also for people who use a passkey or a social login."},claims:{roles:{scope:"descope.claims",note:"It needs the scope `d\
escope.claims`."},permissions:{scope:"descope.claims",note:"It needs the scope `descope.claims`."},tenants:{scope:"descope.claims",note:"It needs the scope `des\
cope.claims`."}},emailRequired:"must",issuer:{pattern:/^https:\/\/[^/]+\/P[A-Za-z0-9]+(?:\/[A-Za-z0-9_-]+)?$/,words:"https://api.descope.com/<Project ID>",customDomain:"\
https://<host>/<Project ID>",refused:[]},retiredScopes:{"descope:claims":"descope.claims","descope:custom_claims":"descope.custom_claims"},endSession:{url:"http\
s://api.descope.com/oauth2/v1/logout",note:"With a custom domain its host replaces `api.descope.com`."},handoff:{place:"Applications",steps:["Open the OIDC appl\
ication, or add one.","Set Flow Hosting URL to the page that runs the sign-in flow, for example `https://auth.descope.io/<Project ID>?flow=sign-up-or-in`.","Add\
 the redirect URI from above to the approved redirect URLs.","Allow the scopes from above; `descope.claims` brings roles, permissions and tenants, `descope.cust\
om_claims` custom claims.","Make an Access Key for the project, or make the application a confidential client with a secret of its own."],switchOff:["Force PKCE\
 of the application"],sendBack:[{key:"issuer",words:"Issuer, on the page of the application; with a custom domain it begins with that domain"},{key:"clientId",words:"\
the Project ID, or the Client ID of a confidential application"},{key:"clientSecret",words:"the Access Key, or the Client Secret of a confidential application"}],
attest:["The audience (`aud`) of ID tokens holds the client id."]},sources:["https://docs.descope.com/identity-federation/applications/oidc-apps","https://docs.\
descope.com/identity-federation/applications/oidc-endpoints"]});function microsoft({firstSteps,issuerWords,attest,...entry}){return oidc({...entry,scopes:["openid","profile","email"],subject:{claim:"sub",mixedCase:!0,note:"4\
3 characters, others for each application: registering the application anew makes every user anew."},emailVerification:{kind:"none",why:"Microsoft never sends e\
mail_verified for such tenants, and their admins set emails without proof."},attributeMapping:{username:"sub",email:"email",name:"name",given_name:"given_name",
family_name:"family_name"},claims:{email:{sent:"notAlways",note:"An optional claim. It is missing where the user's mail attribute is empty."},email_verified:{sent:"\
never"},xms_edov:{scope:"email",note:'An optional claim, sent together with `email`, as `true` or as `"1"`.'},groups:{note:"An optional claim. Limit it to group\
s that are assigned to the application: Cognito keeps about 50 ids."},roles:{note:"App roles; they are only in the ID token."}},handoff:{place:"Microsoft Entra \
admin center \u203A App registrations \u203A New registration",steps:[...firstSteps,"Redirect URI: platform Web, and the redirect URI from above.","Token config\
uration \u203A Add optional claim \u203A ID: `email`, and `xms_edov` where the claims above name it.","Certificates & secrets \u203A New client secret: copy the Valu\
e, not the Secret ID, and note when it expires."],switchOff:[],sendBack:[{key:"issuer",words:issuerWords},{key:"clientId",words:"Application (client) ID"},{key:"\
clientSecret",words:"the Value of the client secret, with the day on which it expires"}],attest}})}var entra=microsoft({name:"entra",title:"Microsoft Entra ID",issuer:{pattern:/^https:\/\/login\.(?:microsoftonline\.(?:com|us)|partner\.microsoftonline\.cn)\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/v2\.0$/,
words:"https://login.microsoftonline.com/<tenant id>/v2.0, with the id of the tenant in lower case and not a domain name",customDomain:void 0,refused:[{pattern:/^https:\/\/login\.microsoftonline\.(?:com|us)\/(?:common|organizations)(?:\/|$)/i,
why:"Its ID tokens carry the tenant of the person who signs in, so iss never equals the issuer.",wayOut:"Write https://login.microsoftonline.com/<tenant id>/v2.\
0, and declare one provider for each tenant."},{pattern:/^https:\/\/login\.microsoftonline\.com\/consumers(?:\/|$)/i,why:"Its ID tokens carry the id of the tena\
nt that holds personal accounts, so iss never equals the issuer.",wayOut:"Write https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0, whi\
ch is that tenant."}]},endSession:{url:"https://login.microsoftonline.com/<tenant id>/oauth2/v2.0/logout?post_logout_redirect_uri=<URL>",note:"The URL must be o\
ne of the redirect URIs of the application."},firstSteps:["Supported account types: accounts in this organizational directory only (single tenant)."],issuerWords:"\
`https://login.microsoftonline.com/<Directory (tenant) ID>/v2.0`",attest:["Every user who may sign in has a mail attribute.","Whether guests may sign in: their \
emails belong to other organisations.","Which email domains belong only to this tenant. Only those may be attested when accounts are linked."],sources:["https:/\
/learn.microsoft.com/entra/identity-platform/id-token-claims-reference","https://learn.microsoft.com/entra/identity-platform/optional-claims-reference","https:/\
/learn.microsoft.com/entra/identity-platform/userinfo","https://learn.microsoft.com/entra/identity-platform/migrate-off-email-claim-authorization"]});var entraExternalId=microsoft({name:"entra-external-id",title:"Microsoft Entra External ID",issuer:{pattern:/^https:\/\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.ciamlogin\.com\/\1\/v2\.0$/,
words:"https://<tenant id>.ciamlogin.com/<tenant id>/v2.0, with the id of the tenant in both places and not its name",customDomain:void 0,refused:[]},endSession:{
url:"https://<tenant name>.ciamlogin.com/<tenant id>/oauth2/v2.0/logout?post_logout_redirect_uri=<URL>",note:void 0},firstSteps:["Switch to the external tenant.",
"Supported account types: accounts in this organizational directory only."],issuerWords:"the value of `issuer` in the discovery document, with the id of the ten\
ant in the host and in the path",attest:["The application is added to the user flow through which customers sign in.","The user flow collects an email and has i\
t verified."],sources:["https://learn.microsoft.com/entra/external-id/customers/how-to-register-ciam-app","https://learn.microsoft.com/entra/identity-platform/o\
ptional-claims-reference","https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/8592"]});var facebook=social({name:"facebook",title:"Facebook",type:"facebook",providerName:"Facebook",scopes:["public_profile","email"],scopeSeparator:",",subject:{claim:"\
id",mixedCase:!1,note:"Digits, others for each app. Mapped a second time it makes Facebook leave out the email."},emailVerification:{kind:"none",why:"Facebook h\
as no claim for whether an email is verified, and anyone may have an account there."},attributeMapping:{username:"id",email:"email",name:"name",given_name:"firs\
t_name",family_name:"last_name"},claims:{email:{sent:"notAlways",scope:"email",note:"Missing where people signed up by phone or did not allow it."},name:{sent:"\
always",scope:"public_profile"},first_name:{sent:"always",scope:"public_profile"},last_name:{sent:"always",scope:"public_profile"},middle_name:{sent:"notAlways",
scope:"public_profile"}},endSession:void 0,handoff:{place:"Meta for Developers \u203A My Apps \u203A Facebook Login \u203A Settings",steps:["Valid OAuth Redirec\
t URIs: enter the redirect URI from above.","App settings \u203A Basic: URLs of the privacy policy and of the data deletion instructions.","Switch the app to Li\
ve. Meta may ask for business verification."],switchOff:[],sendBack:[{key:"clientId",words:"App ID"},{key:"clientSecret",words:"App secret"},{key:"apiVersion",words:"\
the version of the Graph API that the app uses"}],attest:[]},sources:["https://docs.aws.amazon.com/cognito/latest/developerguide/facebook.html","https://docs.aw\
s.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html"]});var gitlab=oidc({name:"gitlab",title:"GitLab",subject:{claim:"sub",mixedCase:!1,note:"The number of the user."},emailVerification:{kind:"claim",claim:"email_ver\
ified",always:!0,attest:void 0},attributeMapping:{username:"sub",email:"email",email_verified:"email_verified",name:"name"},claims:{email:{note:"The primary add\
ress with the scope `email`; without it the public one, if there is any."},groups:{note:"All groups of the user, which can be more than the 2,048 characters tha\
t Cognito keeps."},groups_direct:{note:"The groups that the user is a direct member of, in the ID token."}},issuer:{pattern:/^https:\/\/(?:gitlab\.com|(?!gitlab\.com\/)[^/]+(?:\/(?!oauth$)[^/]+)?)$/,
words:"https://gitlab.com, or the URL of the instance",customDomain:void 0,refused:[]},handoff:{place:"Admin area, group or user settings \u203A Applications \u203A Add n\
ew application",steps:["Redirect URI: enter the redirect URI from above.","Confidential: ticked.","Scopes: tick those from above, `openid` among them."],switchOff:[],
sendBack:[{key:"issuer",words:"the URL of the instance, without a slash at the end"},{key:"clientId",words:"Application ID"},{key:"clientSecret",words:"Secret, \
which is shown once"}],attest:["Who may have an account on this instance. On `gitlab.com` that is everyone."]},sources:["https://docs.gitlab.com/integration/ope\
nid_connect_provider","https://docs.gitlab.com/integration/oauth_provider/"]});var google=social({name:"google",title:"Google",type:"google",providerName:"Google",scopes:["openid","email","profile"],subject:{claim:"sub",mixedCase:!1,note:"\
21 digits."},emailVerification:{kind:"claim",claim:"email_verified",always:!0,attest:void 0},attributeMapping:{username:"sub",email:"email",email_verified:"emai\
l_verified",name:"name",given_name:"given_name",family_name:"family_name"},claims:{email:{sent:"always",scope:"email"},email_verified:{sent:"always",scope:"emai\
l"},name:{sent:"always",scope:"profile"},given_name:{sent:"always",scope:"profile"},family_name:{sent:"notAlways",scope:"profile"},picture:{sent:"always",scope:"\
profile"}},endSession:void 0,handoff:{place:"Google Cloud console \u203A APIs & Services \u203A Credentials",steps:["OAuth consent screen: choose Internal for o\
ne Workspace, else External, and publish it (In production).","Authorized domains: the domain of the redirect URI; `amazoncognito.com` for a prefix domain.","Cr\
eate credentials \u203A OAuth client ID \u203A Web application.","Authorized redirect URIs: enter the redirect URI from above."],switchOff:[],sendBack:[{key:"cl\
ientId",words:"Client ID"},{key:"clientSecret",words:"Client secret"}],attest:["Whether anyone with a Google account may sign in, or only people of the Workspac\
e."]},sources:["https://docs.aws.amazon.com/cognito/latest/developerguide/google.html","https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIRefere\
nce/API_CreateIdentityProvider.html"]});var idura=oidc({name:"idura",title:"Idura Verify",scopes:["openid"],subject:{claim:"sub",mixedCase:!1,note:"A GUID in lower case and in braces, such as `{0f9960\
a0-d28d-4353-a3e2-ea07f8ffa185}`."},emailVerification:{kind:"none",why:"Electronic identities carry no email."},attributeMapping:{username:"sub",name:"name",given_name:"\
given_name",family_name:"family_name"},claims:{email:{sent:"never",scope:void 0},email_verified:{sent:"never",scope:void 0},name:{sent:"notAlways",scope:void 0,
note:"Which names are there depends on the electronic identity."},given_name:{sent:"notAlways",scope:void 0,note:"Which names are there depends on the electroni\
c identity."},family_name:{sent:"notAlways",scope:void 0,note:"Which names are there depends on the electronic identity."},birthdate:{scope:void 0},address:{scope:void 0},
phone_number:{scope:void 0}},nationalIdClaims:["cprNumberIdentifier","ssn","socialno","hetu"],emailRequired:"must-not",issuer:{pattern:/^https:\/\/[^/]+$/,words:"\
https://<name>.idura.broker (older tenants: https://<name>.criipto.id)",customDomain:"https://<your domain>",refused:[]},endSession:{url:"https://<domain>/oauth\
2/logout?post_logout_redirect_uri=<a registered callback URL>",note:"Needed only where single sign-on is enabled for the domain."},handoff:{place:"Dashboard \u203A A\
pplications \u203A Add application \u203A OpenID Connect",steps:["Choose a Client ID that no other application has, test and production apart, for example `urn:\
acme:production:cognito`.","Callback URLs: enter the redirect URI from above.","Choose the electronic identities that people may use. Cognito sends no `acr_valu\
es`, so Idura offers all of them.","Save, then open the application again: OpenID Connect \u203A OAuth2 Code Flow: enable it. The secret is shown once.","Scope \
strategy: static, with which `openid` brings every claim; with dynamic, tell us which of `ssn`, `address` and `phone` to ask for.",'User info response strategy:\
 `plainJson`. Cognito refuses every other with "invalid token_type in idp oauth response".',"For production, use a domain of your own: people see it when they s\
ign in."],switchOff:["`signedJwt`, `signedAndEncryptedJwt` and `fromTokenEndpoint` as the user info response strategy"],sendBack:[{key:"issuer",words:"Domain, w\
ith `https://` before it"},{key:"clientId",words:"Client ID / Realm, which may be a URN"},{key:"clientSecret",words:"the secret, which is shown once and kept as\
 a hash"}],attest:["No electronic identity of the Finnish Trust Network is enabled: it demands signed requests, which Cognito does not send."]},sources:["https:\
//docs.idura.app/verify/integrations/aws-cognito","https://docs.idura.app/verify/getting-started/oidc-intro","https://docs.idura.app/verify/reference/token-cont\
ents"]});var keycloak=oidc({name:"keycloak",title:"Keycloak",subject:{claim:"sub",mixedCase:!0,note:"A UUID in lower case; `f:<component>:<name>` for users of a federate\
d store."},emailVerification:{kind:"claim",claim:"email_verified",always:!1,attest:"Email verified is on only for users whose address is proven: the realm asks \
for Verify email, and no admin, import or identity provider with Trust Email sets it otherwise."},claims:{roles:{note:"It needs a mapper with Add to ID token or\
 Add to userinfo."},groups:{note:"It needs a mapper with Add to ID token or Add to userinfo."}},issuer:{pattern:/^https:\/\/[^/]+(?:\/[^/]+)*\/realms\/[^/]+$/,words:"\
https://<host>/realms/<realm>, or https://<host>/auth/realms/<realm> on older servers",customDomain:void 0,refused:[]},endSession:{url:"<issuer>/protocol/openid\
-connect/logout?client_id=<client id>&post_logout_redirect_uri=<URL>",note:"The URL must be one of Valid post logout redirect URIs. Without `id_token_hint` Keyc\
loak asks the person to confirm."},handoff:{place:"(the realm) \u203A Clients \u203A Create client \u203A OpenID Connect",steps:["Client authentication: on. Aut\
hentication flow: only Standard flow.","Valid redirect URIs: enter the redirect URI from above.","Valid post logout redirect URIs: the page of the app that peop\
le see after signing out of Keycloak.","Credentials \u203A Client Authenticator: Client Id and Secret.","Client scopes: `email` and `profile` among the default \
ones."],switchOff:["Require PKCE (Proof Key for Code Exchange Code Challenge Method: empty)","Require DPoP bound tokens"],sendBack:[{key:"issuer",words:"the val\
ue of `issuer` under Realm settings \u203A OpenID Endpoint Configuration"},{key:"clientId",words:"Client ID"},{key:"clientSecret",words:"Client Secret, under Cr\
edentials"}],attest:["The server answers under its public name on port 443, with a certificate of a public authority."]},sources:["https://www.keycloak.org/docs\
/latest/server_admin/index.html#_oidc_clients","https://www.keycloak.org/server/hostname","https://github.com/keycloak/keycloak/pull/44365"]});var linkedin=oidc({name:"linkedin",title:"LinkedIn",scopes:["openid","profile","email"],subject:{claim:"sub",mixedCase:!0,note:"10 characters such as `MDRHj2Asx\
8`, others for each application."},emailVerification:{kind:"claim",claim:"email_verified",always:!1,attest:void 0},claims:{email:{note:"The primary address of t\
he member."},locale:{note:"An object with country and language, which no attribute of Cognito can hold: leave it unmapped."}},issuer:{pattern:/^https:\/\/www\.linkedin\.com\/oauth$/,
words:"https://www.linkedin.com/oauth",customDomain:void 0,refused:[{pattern:/^https:\/\/(?:www\.)?linkedin\.com$/,why:"LinkedIn keeps no discovery document the\
re, and its ID tokens carry another issuer.",wayOut:"Write https://www.linkedin.com/oauth."}]},handoff:{place:"`developer.linkedin.com` \u203A My apps \u203A Create app",
steps:["Create the app for the company's LinkedIn page, and have an admin of the page verify it.",'Products: request access to "Sign In with LinkedIn using Open\
ID Connect".',"Auth \u203A Authorized redirect URLs for your app: enter the redirect URI from above."],switchOff:[],sendBack:[{key:"issuer",words:"`https://www.\
linkedin.com/oauth`, the same for everybody"},{key:"clientId",words:"Client ID, under Auth"},{key:"clientSecret",words:"Primary Client Secret, under Auth"}],attest:[]},
sources:["https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2","https://www.linkedin.com/oauth/.well-known/open\
id-configuration"]});var loginGov=saml({name:"login-gov",title:"Login.gov",subject:{claim:"NameID",mixedCase:!1,note:"A UUID in lower case, others for each agency."},subjectCopy:"uu\
id",emailVerification:{kind:"unsaid",why:"Login.gov gives out only confirmed addresses, but no attribute says so."},attributeMapping:{email:"email",given_name:"\
first_name",family_name:"last_name"},claims:{aal:{sent:"always",note:"How strongly the person has signed in, always sent."},all_emails:{note:"Every confirmed ad\
dress of the person, as a list."},dob:{sent:"notAlways",note:"Only with identity verification, as `YYYY-MM-DD`."},email:{sent:"always",note:"The address that th\
e person signed in with last, so it may change."},first_name:{sent:"notAlways",note:"Only with identity verification."},last_name:{sent:"notAlways",note:"Only w\
ith identity verification."},phone:{sent:"notAlways",note:"Only with identity verification, such as `+18881112222`; may be empty."},ssn:{sent:"notAlways",note:"\
Only with identity verification."},uuid:{sent:"always",note:"The same value as the NameID, always sent."},verified_at:{sent:"notAlways",note:"When the identity \
was verified, in ISO 8601; empty where it never was."}},nationalIdClaims:["ssn"],metadataUrl:{pattern:/^https:\/\/(?:secure\.login\.gov|idp\.int\.identitysandbox\.gov)\/api\/saml\/metadata20[0-9]{2}$/,
words:"https://secure.login.gov/api/saml/metadata<year>, of the sandbox https://idp.int.identitysandbox.gov/api/saml/metadata<year>"},requestSigningAlgorithm:"r\
sa-sha256",encryptionNote:"Login.gov encrypts with the certificate that fits the signature of the request. Cognito signs with one key and decrypts with another,\
 so it could not read the answer.",notByOidc:{pattern:/^https:\/\/(?:secure\.login\.gov|idp\.int\.identitysandbox\.gov)(?:\/|$)/,why:"With OpenID Connect, Login\
.gov accepts no client secret and expects a nonce and acr_values, none of which Cognito sends.",wayOut:"Trust it by SAML: preset: login-gov with metadataUrl in \
place of the keys of OpenID Connect."},handoff:{place:"Login.gov Partner Portal \u203A Apps \u203A Create a new app",steps:["Identity protocol: SAML.","Issuer: \
the entity id from above.","Assertion Consumer Service URL: the ACS URL from above; one application for each domain.","Assertion Consumer Service Logout URL: th\
e single logout URL from above, if there is one. Login.gov needs the signature within the request and Cognito puts it into the address: try it in the sandbox fi\
rst.","Level of Service and Default Authentication Assurance Level: what the app needs. Cognito's requests name neither, so these settings decide for every sign\
-in.","Attribute bundle: the attributes from above. Cognito's requests name none. Names, phone, date of birth and the like need the level of service with identi\
ty verification.","Public certificate: the signing certificate of the user pool, which we send once the pool exists. AWS makes a new one each year; add it next \
to the old.","Return to App URL: the page of the app where a sign-in starts.","For production, ask Login.gov to copy the application from the sandbox; its metad\
ata has another address.","Every spring: tell us the metadata URL with the new year. Until April 1 both work; then no one can sign in by the old one."],switchOff:[
"SAML Assertion Encryption: choose that nothing is encrypted"],sendBack:[{key:"metadataUrl",words:"the metadata URL with the current year, of the sandbox or of \
production"}],attest:["Level of service, assurance level and attribute bundle of the application are those that the app relies on."]},sources:["https://develope\
rs.login.gov/saml/getting-started/","https://developers.login.gov/saml/authentication/","https://developers.login.gov/attributes/","https://developers.login.gov\
/oidc/authorization/","https://github.com/18F/identity-idp","https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-SAML-signing-encryptio\
n.html"]});var plainOidc=oidc({name:"oidc",title:"the identity provider",attributeMapping:{username:"sub",email:"email",email_verified:"email_verified"},handoff:{place:"wh\
ere applications (clients) are registered",steps:["Register a confidential web application for the authorization code grant.","Enter the redirect URI from above\
, one line for each.","Choose `client_secret_post` as the way in which the application authenticates at the token endpoint.","Allow the scopes from above.","Hav\
e ID tokens signed with RS256."],switchOff:[],sendBack:[{key:"issuer",words:"the value of `issuer` in the discovery document"},{key:"clientId",words:"the client\
 id"},{key:"clientSecret",words:"the client secret, with the day on which it expires"}],attest:[]},sources:["https://docs.aws.amazon.com/cognito/latest/develope\
rguide/cognito-user-pools-oidc-idp.html"]});var okta=oidc({name:"okta",title:"Okta",scopes:["openid","profile","email"],subject:{claim:"sub",mixedCase:!0,note:"The user id, 20 characters such as `00uAbc\u2026`\
."},emailVerification:{kind:"none",why:"Okta sends email_verified but tells integrators not to rely on it: its admins set emails without proof."},attributeMapping:{
username:"sub",email:"email",name:"name",given_name:"given_name",family_name:"family_name"},claims:{groups:{scope:"groups",note:"It needs the scope `groups` and\
 a groups claim filter that lets only a few through: Cognito keeps 2,048 characters."}},issuer:{pattern:/^https:\/\/[^/]+(?:\/oauth2\/[A-Za-z0-9_-]+)?$/,words:"\
https://<org>.okta.com, or https://<org>.okta.com/oauth2/<id> for a custom authorization server",customDomain:"https://<your domain>, where the application's is\
suer mode says so",refused:[]},endSession:{url:"<issuer>/oauth2/v1/logout?id_token_hint=<ID token of Okta>&post_logout_redirect_uri=<URL>",note:"Of a custom aut\
horization server `<issuer>/v1/logout`. The app never sees the ID token of Okta, so people may have to sign out there themselves."},handoff:{place:"Applications\
 \u203A Create App Integration \u203A OIDC - OpenID Connect \u203A Web Application",steps:["Grant type: only Authorization Code.","Sign-in redirect URIs: enter \
the redirect URI from above.","Sign-out redirect URIs: the page of the app that people see after signing out of Okta.","Client authentication: Client secret, se\
nt by `client_secret_post`.","Assignments: the people or groups who may sign in.","Sign On \u203A OpenID Connect ID Token: note which issuer the application uses, th\
e org's or the custom domain.","The org authorization server is enough. A custom one refuses every request until an access policy lets this application in."],switchOff:[
"Require PKCE as additional verification"],sendBack:[{key:"issuer",words:"the Okta domain with `https://` before it, or the Issuer URI of the custom authorizati\
on server"},{key:"clientId",words:"Client ID"},{key:"clientSecret",words:"the client secret"}],attest:["Which email domains belong only to this organisation. On\
ly those may be attested when accounts are linked."]},sources:["https://developer.okta.com/docs/concepts/auth-servers/","https://developer.okta.com/docs/guides/\
customize-tokens-groups-claim/main/","https://developer.okta.com/docs/guides/submit-app/openidconnect/main/"]});var oneLogin=oidc({name:"one-login",title:"OneLogin",subject:{claim:"sub",mixedCase:!1,note:"The number of the user."},emailVerification:{kind:"none",why:"OneLo\
gin does not document email_verified, and its admins set emails without proof."},attributeMapping:{username:"sub",email:"email",name:"name",given_name:"given_na\
me",family_name:"family_name"},claims:{groups:{scope:"groups",note:"It needs the scope `groups` and the parameter Groups set to User Roles, semicolon delimited:\
 the values are names of roles."}},issuer:{pattern:/^https:\/\/[a-z0-9-]+\.onelogin\.com\/oidc\/2$/,words:"https://<subdomain>.onelogin.com/oidc/2",customDomain:void 0,
refused:[]},endSession:{url:"https://<subdomain>.onelogin.com/oidc/2/logout",note:"It returns to the app only with `id_token_hint`, an ID token of OneLogin, whi\
ch the app never sees; without it people end on OneLogin's own page."},handoff:{place:"Applications \u203A Applications \u203A Add App \u203A OpenId Connect (OIDC)",
steps:["Configuration \u203A Redirect URI's: enter the redirect URI from above.",'Configuration \u203A Login Url: a URL from "Where a sign-in starts" below, where pe\
ople start at the OneLogin portal.',"SSO \u203A Application Type: Web. Token Endpoint \u203A Authentication Method: POST. Basic, which is the default, fails at the first \
sign-in.","Users or Roles: those who may sign in."],switchOff:["None (PKCE) as the Authentication Method of the Token Endpoint"],sendBack:[{key:"issuer",words:"\
Issuer URL, under SSO; it ends in `/oidc/2`"},{key:"clientId",words:"Client ID, under SSO"},{key:"clientSecret",words:"Client Secret, under SSO"}],attest:["Whic\
h email domains belong only to this organisation. Only those may be attested when accounts are linked."]},sources:["https://developers.onelogin.com/openid-conne\
ct/connect-to-onelogin","https://developers.onelogin.com/openid-connect/api/logout"]});var pingOne=oidc({name:"ping-one",title:"PingOne",subject:{claim:"sub",mixedCase:!0,note:"A UUID by default; the application's attribute mapping can fill it fro\
m something else."},emailVerification:{kind:"none",why:"PingOne does not document email_verified; a team that has seen it in a token can map it and vouch for th\
e domains."},attributeMapping:{username:"sub",email:"email",name:"name",given_name:"given_name",family_name:"family_name"},issuer:{pattern:/^https:\/\/(?:auth\.pingone\.(?:com|eu|ca|asia|com\.au)\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?!auth\.pingone\.)[^/]+)\/as$/,
words:"https://auth.pingone.<com, eu, ca, asia or com.au>/<environment id>/as",customDomain:"https://<your domain>/as",refused:[]},endSession:{url:"<issuer>/sig\
noff?client_id=<client id>&post_logout_redirect_uri=<URL>",note:"The URL must be one of the application's Signoff URLs."},handoff:{place:"Applications \u203A Applica\
tions \u203A + \u203A OIDC Web App",steps:["Configuration \u203A Response Type: Code. Grant Type: Authorization Code.","Redirect URIs: enter the redirect URI fr\
om above.","Signoff URLs: the page of the app that people see after signing out of PingOne.","Token Endpoint Authentication Method: Client Secret Post. The samp\
les of PingOne use Basic, with which sign-in fails.","Resource Access: grant the scopes from above.","Attribute Mappings: a line for each of the claims above."],
switchOff:["PKCE Enforcement (OPTIONAL, neither REQUIRED nor S256_REQUIRED)","Require Signed Request Object"],sendBack:[{key:"issuer",words:"Issuer ID, under Co\
nfiguration; it ends in `/as` and holds the domain of the environment's region"},{key:"clientId",words:"Client ID"},{key:"clientSecret",words:"Client Secret"}],
attest:["The application is enabled, and the people who may sign in are in its groups."]},sources:["https://docs.pingidentity.com/pingone/applications/p1_token_\
endpoint_authentication_methods.html","https://developer.pingidentity.com/pingone-api/auth/openid-connect-oauth-2.html"]});var plainSaml=saml({name:"saml",title:"SAML 2.0",handoff:{place:"where applications (service providers) are registered",steps:["Register a service provider for \
the binding HTTP-POST.","Enter the ACS URL and the entity id from above, one application for each domain.","Send a persistent NameID that never changes, not an \
email address.","Send the attributes from above under exactly these names.","Sign the response or the assertion with SHA-256."],switchOff:[],sendBack:[{key:"met\
adataUrl",words:"the URL of the metadata, or the metadata as a file"}],attest:["The NameID of a person never passes to someone else."]},sources:["https://docs.a\
ws.amazon.com/cognito/latest/developerguide/cognito-user-pools-saml-idp.html"]});var CLAIMS3="http://schemas.xmlsoap.org/ws/2005/05/identity/claims/",entraSaml=saml({name:"entra",title:"Microsoft Entra ID",subject:{claim:"NameID",mixedCase:!1,
note:"The object id of the user, a GUID in lower case. The preset name of the application, user.userprincipalname, changes with the person and must be replaced."},
emailVerification:{kind:"none",why:"Microsoft Entra ID sends the address that admins have written into the directory, without proof."},attributeMapping:{email:`${CLAIMS3}\
emailaddress`,given_name:`${CLAIMS3}givenname`,family_name:`${CLAIMS3}surname`},claims:{[`${CLAIMS3}emailaddress`]:{sent:"notAlways",note:"Only for users whose \
mail is filled."},[`${CLAIMS3}givenname`]:{sent:"notAlways",note:"Only for users whose given name is filled."},[`${CLAIMS3}surname`]:{sent:"notAlways",note:"Onl\
y for users whose surname is filled."},[`${CLAIMS3}name`]:{sent:"always",note:"The user principal name, not the name of the person."},"http://schemas.microsoft.\
com/identity/claims/displayname":{sent:"always",note:"The display name."},"http://schemas.microsoft.com/identity/claims/objectidentifier":{sent:"always",note:"T\
he object id of the user."},"http://schemas.microsoft.com/ws/2008/06/identity/claims/groups":{note:"It needs a group claim, best of the groups assigned to the a\
pplication: Cognito keeps 2,048 characters."}},metadataUrl:{pattern:/^https:\/\/login\.microsoftonline\.(?:com|us)\/[^/]+\/federationmetadata\/2007-06\/federationmetadata\.xml(?:\?appid=[0-9a-fA-F-]{36})?$/i,
words:"https://login.microsoftonline.com/<tenant id>/federationmetadata/2007-06/federationmetadata.xml?appid=<application id>"},handoff:{place:"Enterprise appli\
cations \u203A New application \u203A Create your own application \u203A Single sign-on \u203A SAML",steps:["Identifier (Entity ID): the entity id from above.",
"Reply URL (Assertion Consumer Service URL): the ACS URL from above.","Attributes & Claims \u203A Unique User Identifier: source attribute `user.objectid`, name iden\
tifier format Persistent.","Attributes & Claims: keep the claims emailaddress, givenname and surname with their namespace.","SAML Certificates \u203A Signing Option:\
 Sign SAML assertion or both, with SHA-256.","Users and groups: the people or groups who may sign in."],switchOff:["Token encryption: no certificate that is act\
ive"],sendBack:[{key:"metadataUrl",words:"App Federation Metadata Url, under SAML Certificates"}],attest:["Which email domains belong only to this organisation.\
 Only those may be attested when accounts are linked."]},sources:["https://learn.microsoft.com/en-us/entra/identity-platform/saml-claims-customization","https:/\
/learn.microsoft.com/en-us/entra/identity-platform/reference-saml-tokens","https://learn.microsoft.com/en-us/entra/identity-platform/federation-metadata"]});var keycloakSaml=saml({name:"keycloak",title:"Keycloak",subject:{claim:"NameID",mixedCase:!1,note:"Of the format persistent: `G-` and a UUID that Keycloak keeps\
 for each person and client."},emailVerification:{kind:"none",why:"The built-in mappers of Keycloak send no attribute for whether an email is verified."},attributeMapping:{
email:"urn:oid:1.2.840.113549.1.9.1",given_name:"urn:oid:2.5.4.42",family_name:"urn:oid:2.5.4.4"},claims:{"urn:oid:1.2.840.113549.1.9.1":{note:"It needs the bui\
lt-in mapper X500 email."},"urn:oid:2.5.4.42":{note:"It needs the built-in mapper X500 givenName."},"urn:oid:2.5.4.4":{note:"It needs the built-in mapper X500 s\
urname."},Role:{note:"The roles of the person, from the client scope role_list."}},metadataUrl:{pattern:/^https:\/\/[^/]+(?:\/[^/]+)*\/realms\/[^/]+\/protocol\/saml\/descriptor$/,
words:"https://<host>/realms/<realm>/protocol/saml/descriptor"},handoff:{place:"(the realm) \u203A Clients \u203A Create client \u203A SAML",steps:["Client ID: \
the entity id from above.","Valid redirect URIs and Assertion Consumer Service POST Binding URL: the ACS URL from above.","Name ID format: persistent. Force nam\
e ID format: on.","Force POST binding, Sign documents and Sign assertions: on, with RSA_SHA256.","Client scopes \u203A (the dedicated scope) \u203A Add predefined mapper:\
 X500 email, X500 givenName, X500 surname.","Keys \u203A Signing keys config \u203A Client signature required: on only where this pool signs its requests."],switchOff:[
"Encrypt assertions"],sendBack:[{key:"metadataUrl",words:"the URL of SAML 2.0 Identity Provider Metadata, under Realm settings \u203A General \u203A Endpoints"}],
attest:["The server answers under its public name on port 443, with a certificate of a public authority."]},sources:["https://www.keycloak.org/docs/latest/serve\
r_admin/index.html#_client-saml-configuration","https://www.keycloak.org/docs/latest/server_admin/index.html#_protocol-mappers"]});var oktaSaml=saml({name:"okta",title:"Okta",subject:{claim:"NameID",mixedCase:!0,note:"The user id, 20 characters such as `00uAbc\u2026`. The preset value, the Okta \
user name, changes with the person and must be replaced."},emailVerification:{kind:"none",why:"Okta sends the address that its admins set, without proof."},attributeMapping:{
email:"email",given_name:"firstName",family_name:"lastName"},claims:{email:{note:"It needs an attribute statement with the value `user.email`."},firstName:{note:"\
It needs an attribute statement with the value `user.firstName`."},lastName:{note:"It needs an attribute statement with the value `user.lastName`."},groups:{note:"\
It needs a group attribute statement whose filter lets only a few through: Cognito keeps 2,048 characters."}},metadataUrl:{pattern:/^https:\/\/[^/]+\/app\/(?:[A-Za-z0-9_-]+\/)?exk[A-Za-z0-9]+\/sso\/saml\/metadata$/,
words:"https://<org>.okta.com/app/<exk\u2026>/sso/saml/metadata"},handoff:{place:"Applications \u203A Create App Integration \u203A SAML 2.0",steps:["Single sig\
n-on URL: the ACS URL from above, also as Recipient URL and Destination URL.","Audience URI (SP Entity ID): the entity id from above.",'Name ID format: Persiste\
nt. Application username: Custom, `user.getInternalProperty("id")`.',"Attribute Statements: `email` with `user.email`, `firstName` with `user.firstName`, `lastN\
ame` with `user.lastName`, name format Unspecified.","Advanced settings: response and assertion signed, RSA-SHA256.","Assignments: the people or groups who may \
sign in."],switchOff:["Assertion Encryption: Unencrypted"],sendBack:[{key:"metadataUrl",words:"Metadata URL, under Sign On"}],attest:["Which email domains belon\
g only to this organisation. Only those may be attested when accounts are linked."]},sources:["https://help.okta.com/en-us/content/topics/apps/apps_app_integrat\
ion_wizard_saml.htm","https://developer.okta.com/docs/guides/saml-application-setup/overview/","https://repost.aws/knowledge-center/cognito-okta-saml-identity-p\
rovider"]});var oneLoginSaml=saml({name:"one-login",title:"OneLogin",subject:{claim:"NameID",mixedCase:!1,note:"The number of the user. The preset value of NameID, the emai\
l, changes with the person and must be replaced."},emailVerification:{kind:"none",why:"OneLogin sends the address that its admins set, without proof."},attributeMapping:{
email:"User.email",given_name:"User.FirstName",family_name:"User.LastName"},claims:{"User.email":{note:"It needs the parameter `User.email` with the value Email\
, included in the SAML assertion."},"User.FirstName":{note:"It needs the parameter `User.FirstName` with the value First Name, included in the SAML assertion."},
"User.LastName":{note:"It needs the parameter `User.LastName` with the value Last Name, included in the SAML assertion."},memberOf:{note:"The groups of the dire\
ctory, by the parameter `memberOf`."}},metadataUrl:{pattern:/^https:\/\/(?:app|[a-z0-9-]+)\.onelogin\.com\/saml\/metadata\/[A-Za-z0-9-]+$/,words:"https://<subdo\
main>.onelogin.com/saml/metadata/<id>"},handoff:{place:"Applications \u203A Applications \u203A Add App \u203A SAML Custom Connector (Advanced)",steps:["Configu\
ration \u203A Audience (EntityID): the entity id from above.","Configuration \u203A ACS (Consumer) URL and its Validator: the ACS URL from above; the Validator is a \
regular expression, with `^` before it, `$` after it and `\\` before each dot.","Configuration \u203A SAML initiator: Service Provider. SAML nameID format: Persisten\
t. SAML signature element: Both.","Parameters \u203A NameID value: OneLogin ID. Parameters, each with Include in SAML assertion: `User.email` with Email, `User.First\
Name` with First Name, `User.LastName` with Last Name.","SSO \u203A SAML Signature Algorithm: SHA-256.","Users or Roles: those who may sign in."],switchOff:["En\
crypt assertion"],sendBack:[{key:"metadataUrl",words:"Issuer URL, under SSO, or the metadata of More Actions as a file"}],attest:["Which email domains belong on\
ly to this organisation. Only those may be attested when accounts are linked."]},sources:["https://onelogin.service-now.com/support?id=kb_article&sys_id=8a1f3d5\
01b392510c12a41d5ec4bcbcc","https://repost.aws/knowledge-center/cognito-saml-onelogin"]});var pingOneSaml=saml({name:"ping-one",title:"PingOne",subject:{claim:"NameID",mixedCase:!1,note:"The User ID, a UUID in lower case, as `saml_subject`."},emailVerification:{
kind:"none",why:"PingOne sends the address of the directory; whether it was verified is in no attribute by default."},attributeMapping:{email:"email",given_name:"\
firstName",family_name:"lastName"},claims:{email:{note:"It needs an attribute mapping to Email Address."},firstName:{note:"It needs an attribute mapping to Give\
n Name."},lastName:{note:"It needs an attribute mapping to Family Name."}},metadataUrl:{pattern:/^https:\/\/[^/]+\/(?:[0-9a-f-]{36}\/)?saml20\/metadata\/[0-9a-f-]{36}$/,
words:"https://auth.pingone.<com, eu, ca, asia or com.au>/<environment id>/saml20/metadata/<application id>"},handoff:{place:"Applications \u203A Applications \u203A + \u203A \
SAML Application \u203A Manually Enter",steps:["ACS URLs: the ACS URL from above.","Entity ID: the entity id from above.","Configuration \u203A Signing: sign asserti\
on and response, RSA_SHA256. Subject NameID Format: persistent.","Attribute Mappings: `saml_subject` to User ID, which is how it stands; add `email` to Email Ad\
dress, `firstName` to Given Name, `lastName` to Family Name.","Access: the groups who may sign in. Switch the application on."],switchOff:["Enable Encryption"],
sendBack:[{key:"metadataUrl",words:"IDP Metadata URL, under Configuration"}],attest:["Which email domains belong only to this organisation. Only those may be at\
tested when accounts are linked."]},sources:["https://docs.pingidentity.com/pingone/applications/p1_applications_add_applications.html","https://apidocs.pingide\
ntity.com/pingone/platform/v1/api/"]});var PRESETS=[adfs,amazon,apple,auth0,cognito,descope,entra,entraExternalId,facebook,gitlab,google,idura,keycloak,linkedin,loginGov,plainOidc,okta,oneLogin,pingOne,
plainSaml],SAML_SIDES=[entraSaml,keycloakSaml,oktaSaml,oneLoginSaml,pingOneSaml];var UNUSABLE=[{name:"franceconnect",title:"FranceConnect",pattern:/^https:\/\/(?:[^/]+[.-])?franceconnect\.(?:gouv\.)?fr(?:\/|$)/,why:"FranceConnect needs param\
eters in the authorize request that Cognito never sends, and answers userinfo requests with a signed JWT, which Cognito cannot read.",wayOut:"Run a proxy that a\
dds the one and unpacks the other, and use preset: oidc with the issuer and endpoints of the proxy.",source:"https://docs.partenaires.franceconnect.gouv.fr/"},{
name:"github",title:"GitHub",pattern:/^https:\/\/(?:www\.)?github\.com(?:\/|$)/,why:"GitHub signs people in by plain OAuth 2.0: it has no ID token and no discov\
ery document, which Cognito needs.",wayOut:"Run a wrapper that makes OpenID Connect of it, and use preset: oidc with the issuer of the wrapper.",source:"https:/\
/github.com/TimothyJones/github-cognito-openid-wrapper"},{name:"helseid",title:"HelseID",pattern:/^https:\/\/helseid-sts(?:\.[a-z0-9-]+)*\.nhn\.no(?:\/|$)/,why:"\
HelseID accepts no client secret, and Cognito authenticates with nothing else.",wayOut:"Run a proxy that signs client assertions in front of the token endpoint,\
 and use preset: oidc with the endpoints of the proxy.",source:"https://github.com/aws-samples/cognito-external-idp-proxy"},{name:"salesforce",title:"Salesforce",
pattern:void 0,why:"Salesforce forces PKCE on applications that partners ship, and its admins can force it on others; Cognito sends none to an identity provider\
.",wayOut:'Trust it by SAML, with preset: saml. Or use preset: oidc with an External Client App of your own, where "Require PKCE" is off.',source:"https://devel\
oper.salesforce.com/docs/atlas.en-us.packagingGuide.meta/packagingGuide/secure_code_ac_eca.htm"}];function presetNamed(name,type){let preset=(type==="saml"?SAML_SIDES.find(entry=>entry.name===name):void 0)??PRESETS.find(entry=>entry.name===name);if(preset===
void 0)throw new Error(`no preset is called ${name}`);return preset}function refusalOf(issuer){return[...PRESETS.flatMap(refusedIssuers),...UNUSABLE].find(({pattern})=>pattern?.
test(issuer))}function refusedIssuers(preset){return preset.type==="oidc"?preset.issuer?.refused??[]:preset.type==="saml"&&preset.notByOidc!==void 0?[preset.notByOidc]:
[]}var NATIONAL_ID_CLAIMS=[...new Set(PRESETS.flatMap(({nationalIdClaims})=>nationalIdClaims))].sort();var issuerCannotWork={code:"issuer-cannot-work",severity:"error",title:"No sign-in through this issuer can ever succeed",why:"Cognito demands that iss of every \
ID token equals the issuer, sends a client secret and no PKCE, nonce or acr_values, and reads userinfo as plain JSON. A vendor that does otherwise shows it only\
 when someone tries to sign in.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html",*check({federation}){for(let{
issuer,endpoints,at:at3}of federation.identityProviders.filter(provider=>provider.type==="oidc")){let refusal=refusalOf(issuer);refusal===void 0||endpoints!==void 0||
(yield{message:`${quote(issuer)} cannot be trusted by a user pool. ${refusal.why}`,fix:refusal.wayOut,place:at3.value("issuer")})}}};var issuerMalformed={code:"issuer-malformed",severity:"error",title:"Cognito does not accept this issuer",why:"Cognito reads <issuer>/.well-known/openid-configu\
ration over the internet and demands that iss of every ID token equals the issuer. A wrong one shows only at the first sign-in.",source:"https://docs.aws.amazon\
.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html",*check({federation}){for(let{issuer,at:at3}of federation.identityProviders.filter(provider=>provider.
type==="oidc")){let remedy=remedyFor(issuer);remedy===void 0||holdsCredentials(issuer)||(yield{message:`The issuer ${quote(issuer)} ${remedy.problem}.`,fix:remedy.
fix,edit:remedy.meant===void 0?void 0:writeValue(at3.value("issuer"),remedy.meant),place:at3.value("issuer")})}}};function remedyFor(issuer){let problem=problemOf(
issuer);if(problem===void 0)return;let meant=meantBy(issuer);return problemOf(meant)===void 0?{problem,fix:`Write ${quote(meant,meant.length)}.`,meant}:{problem,
fix:addressRemedy(issuer)??`Copy the value of "issuer" from the provider's discovery document, without a slash at its end.`}}function meantBy(issuer){return inLowerCase(
issuer.trim().replace(/^https:/i,"https:")).replace(/\/\.well-known(?:\/.*)?$/,"").replace(/\/+$/,"")}function inLowerCase(issuer){return issuer.replace(/^https:\/\/[^/]*/,
origin=>origin.toLowerCase())}function problemOf(issuer){let problem=httpsUrlProblem(issuer);return problem!==void 0?problem:issuer.includes("?")?"must not have\
 a query":/\/\.well-known(?:\/|$)/.test(issuer)?"is the address of the discovery document; the issuer is what precedes /.well-known/":issuer.endsWith("/")?"must\
 not end with a slash":inLowerCase(issuer)===issuer?void 0:"must write the host in lower case, as iss of ID tokens does: Cognito compares them letter by letter"}var issuerOfNewPool={code:"issuer-of-new-pool",severity:"error",title:"A new pool cannot have the updated issuer",why:"AWS gives a pool the original issuer unle\
ss it is asked for the other one, which no Terraform provider can do. Outputs and consumers with the updated issuer would refuse every token.",source:"https://d\
ocs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html",*check({federation:{userPool:userPool3}}){userPool3.kind!=="created"||
userPool3.issuer!=="updated"||(yield{message:"issuer is updated, and the stack makes the pool.",fix:"Remove issuer.",edit:{kind:"remove",place:userPool3.at.key(
"issuer")},place:userPool3.at.value("issuer")})}};var issuerUnlikeVendor={code:"issuer-unlike-vendor",severity:"warning",title:"The issuer does not look like one of the vendor",why:'Another form most often mean\
s that a part is missing or that the issuer of another kind of token was copied. Sign-in then fails with "Bad id_token issuer".',source:"https://docs.aws.amazon\
.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html",*check({federation}){for(let{preset,issuer,at:at3}of federation.identityProviders.filter(provider=>provider.
type==="oidc")){let form=preset.issuer;if(form===void 0||form.pattern.test(issuer)||httpsUrlProblem(issuer)!==void 0||issuer.endsWith("/")||refusalOf(issuer)!==
void 0)continue;let own=form.customDomain===void 0?"":`, or with your custom domain ${form.customDomain}`;yield{message:`${quote(issuer)} is not of the form tha\
t ${preset.title} uses: ${form.words}${own}.`,fix:`Compare it with what ${preset.title} shows as the issuer of the application.`,place:at3.value("issuer")}}}};var linkedEmailNotMapped={code:"linked-email-not-mapped",severity:"error",title:"A linked provider does not map what linking goes by",why:"The function sees onl\
y mapped attributes. Without email it finds no one; without email_verified Cognito shows it a placeholder, so it must treat every email as unverified.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html",*check({federation}){for(let{name,trustEmail,at:at3}of federation.
accountLinking?.providers??[]){let provider=federation.identityProviders.find(one=>one.name===name);if(provider===void 0||isUnverifiable(provider))continue;let{
emailVerification}=provider.preset,mapping2=provider.attributeMapping,related=attribute=>[{...provider.at.to("attributeMapping").key(attribute),note:`${attribute}\
 is not mapped here`}];Object.hasOwn(mapping2,"email")?trustEmail==="verifiedClaim"&&emailVerification.kind==="unsaid"?yield{message:`No claim of ${quote(name)}\
 says that an email is verified. ${emailVerification.why}`,fix:"Write trustEmail: attested with the emailDomains to link, or remove the provider from accountLin\
king.providers.",place:at3.key()}:trustEmail==="verifiedClaim"&&!Object.hasOwn(mapping2,"email_verified")&&(yield{message:`${quote(name)} does not map email_ver\
ified, so no email of it could be trusted.`,fix:"Map email_verified. If the provider has no such claim and all its emails are yours, write trustEmail: attested \
with emailDomains.",place:at3.key(),related:related("email_verified")}):yield{message:`${quote(name)} does not map email, so no user could ever be found for it.`,
fix:"Map email, or remove the provider from accountLinking.providers.",place:at3.key(),related:related("email")}}}};init_pool();var linkedSubjectNotMapped={code:"linked-subject-not-mapped",severity:"error",title:"A linked SAML provider does not map its subject",why:"A link na\
mes the NameID as the provider sent it, and a mapping cannot name the NameID. A case-insensitive pool lower-cases it in the user name, so the function finds it \
nowhere else and would link no one.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-case-sensitivity.html",*check({federation}){if(!hasCaseSensitiveUsernames(
federation.userPool))for(let{name,subjectAttribute:subjectAttribute2,at:at3}of federation.accountLinking?.providers??[]){let provider=federation.identityProviders.
find(one=>one.name===name);provider?.type!=="saml"||Object.hasOwn(provider.attributeMapping,subjectAttribute2)||(yield{message:`${quote(name)} does not map ${quote(
subjectAttribute2)}, in which linking looks for the NameID.`,fix:`Have the provider send an attribute with the same value as the NameID, and map it: ${subjectAttribute2}\
: <name of the attribute>. Or remove the provider from accountLinking.providers.`,place:at3.key(),related:[{...provider.at.key("attributeMapping"),note:"it is n\
ot mapped here"}]})}}};init_references();var linkingNeedsAdoption={code:"linking-needs-adoption",severity:"error",title:"A trigger cannot be attached to a pool that is only referred t\
o",why:"Providers, app clients and a domain are resources next to the pool. Its pre sign-up trigger, with which accounts are linked, is part of the pool itself:\
 nothing but the stack that manages the pool can set it.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lamb\
da-triggers.html",*check({federation}){let{preSignUpFunction:preSignUpFunction2,userPool:userPool3}=federation;if(userPool3.kind!=="referenced"||preSignUpFunction2===
void 0)return;let{key,at:at3}=preSignUpFunction2.askedBy;yield{message:`${key==="accountLinking"?"Linking":key} needs the pre sign-up trigger of the pool ${poolWords(
userPool3.reference)}, which is managed elsewhere.`,fix:`Write userPool.adopt${"id"in userPool3.reference?`: ${userPool3.reference.id}`:" with the id of the poo\
l"} in place of reference: this stack then manages the pool's pre sign-up trigger and leaves everything else as it is. The team that manages the pool now must l\
eave that trigger out, or ignore it.`,place:at3,related:[{...userPool3.at.key("reference"),note:"the pool is only referred to"}]}}};function poolWords(pool){return"\
id"in pool?pool.id:"name"in pool?quote(pool.name):`whose id ${referenceWords(pool.idFrom)} gives`}init_linking_policy();var MOST_BYTES=4096,linkingPolicyTooLong={code:"linking-policy-too-long",severity:"error",title:"The linking policy exceeds Lambda's 4 KB \
of environment variables",why:"The function reads each provider from an environment variable, and Lambda allows 4 KB of those in all. AWS refuses more when the \
function is made.",source:"https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html",*check({federation}){let{accountLinking,preSignUpFunction:preSignUpFunction2}=federation;
if(preSignUpFunction2===void 0)return;let policy=JSON.stringify(linkingPolicyOf(federation)),bytes=Buffer.byteLength(JSON.stringify({LINKING_POLICY:policy}));bytes<=
MOST_BYTES||(yield{message:`What the function must know of ${count(federation.identityProviders.length,"provider")} needs ${bytes} bytes; Lambda allows ${MOST_BYTES}\
.`,fix:"List fewer emailDomains and allowedEmailDomains, shorten the messages, link fewer providers, or split the providers between pools.",place:accountLinking?.
at.key("providers")??preSignUpFunction2.askedBy.at})}};var linkingWithoutProviders={code:"linking-without-providers",severity:"error",title:"Account linking has no provider to link",why:"By default every provider is\
 linked whose mapping carries email and email_verified. Where there is none, the function would be deployed and link no one.",source:"https://docs.aws.amazon.co\
m/cognito/latest/developerguide/cognito-user-pools-identity-federation-consolidate-users.html",*check({federation}){if(federation.accountLinking?.providers.length!==
0||federation.pendingProviders.length>0)return;let declared3=federation.identityProviders;yield{message:declared3.length===0?"No identity provider is declared.":
"No identity provider maps both email and email_verified, and accountLinking.providers names none.",fix:declared3.length===0?"Declare one under identityProvider\
s, or remove accountLinking.":"Map both attributes, or name a provider under accountLinking.providers with trustEmail: attested and its emailDomains.",place:federation.
accountLinking.at.key(),related:declared3.map(({name,attributeMapping,at:at3})=>({...at3.key("attributeMapping"),note:`${name} does not map ${Object.hasOwn(attributeMapping,
"email")?"email_verified":"email"}`}))}}};var localStateAtAbsolutePath={code:"local-state-at-absolute-path",severity:"error",title:"The local state is at an absolute path",why:"An absolute path, or one \
that counts on a home folder, is there on one machine only. On the next one Terraform finds no state and plans to make everything anew.",source:"https://develop\
er.hashicorp.com/terraform/language/backend/local",*check({federation}){let{backend:backend2,at:at3}=federation.terraform;if(backend2.type!=="local")return;let{
path:path16}=backend2.settings;/^(?:[/\\~]|[A-Za-z]:)/.test(path16)&&(yield{message:`${quote(path16)} is not relative to the generated configuration.`,fix:"Writ\
e a relative path, or choose a backend that machines share, such as s3.",place:at3.to("backend").to("local").value("path")})}};init_stack_files();var localStatePathTaken={code:"local-state-path-taken",severity:"error",title:"The local state would be at the path of another file",why:"Terraform reads the fi\
le that is there as the state, and fails. Or it overwrites the file, and the next synth overwrites the state with everything that it knows of the stack.",source:"\
https://developer.hashicorp.com/terraform/language/backend/local",*check({federation}){let{backend:backend2,at:at3}=federation.terraform;if(backend2.type!=="loc\
al")return;let{path:path16}=backend2.settings,taken4=takenBy(federation.stackName,path16);taken4!==void 0&&(yield{message:`${quote(path16)} ${taken4}.`,fix:"Wri\
te path: terraform.tfstate.",edit:writeValue(at3.to("backend").to("local").value("path"),"terraform.tfstate"),place:at3.to("backend").to("local").value("path")})}};var managedLoginNeedsNewerProvider={code:"managed-login-needs-newer-provider",severity:"error",title:"The AWS provider may be too old for managed login",why:"Wi\
th managed login a client needs a style, or its pages do not load. Version 5 of the AWS provider does not have the resource.",source:"https://registry.terraform\
.io/providers/hashicorp/aws/latest/docs/resources/cognito_managed_login_branding",*check({federation:{terraform,userPool:userPool3}}){let{awsProviderVersion}=terraform;
if(userPool3.domain?.managedLogin!==!0||!admitsBeforeSix(awsProviderVersion))return;let isWritten2=terraform.at.has("awsProviderVersion");yield{message:`managed\
Login needs version 6 of the AWS provider, and awsProviderVersion ${quote(awsProviderVersion)} admits version 5.`,fix:'Write awsProviderVersion: ">= 6.0, < 7.0"\
 under terraform, or managedLogin: false.',...isWritten2&&{edit:writeValue(terraform.at.value("awsProviderVersion"),">= 6.0, < 7.0")},place:userPool3.at.to("dom\
ain").value("managedLogin"),related:isWritten2?[{...terraform.at.value("awsProviderVersion"),note:"this admits version 5"}]:[]}}};init_attributes();init_pool();var mappedAttributeImmutable={code:"mapped-attribute-immutable",severity:"error",title:"A mapped attribute cannot change",why:"Cog\
nito writes mapped attributes at every sign-in, also when the value is the same. With an immutable one everyone signs in exactly once.",source:"https://docs.aws\
.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html",*check({federation}){let immutable=customAttributesOf(federation.
userPool).filter(({mutable})=>!mutable).map(({name})=>name);for(let{attributeMapping,at:at3}of federation.identityProviders){let mapping2=at3.to("attributeMappi\
ng");for(let attribute of immutable.filter(one=>Object.hasOwn(attributeMapping,CUSTOM_PREFIX+one)))mapping2.has(CUSTOM_PREFIX+attribute)&&(yield{message:`${quote(
CUSTOM_PREFIX+attribute)} is declared with mutable: false, so the second sign-in of every user would fail.`,fix:"Map into a mutable attribute. An attribute of a\
n existing pool cannot be made mutable: declare another.",place:mapping2.key(CUSTOM_PREFIX+attribute),related:[{...federation.userPool.at.to("customAttributes").
to(attribute).value("mutable"),note:"it is made immutable here"}]})}}};init_pool();init_preset();function claimsWithoutScope({identityProviders:identityProviders2,userPool:userPool3}){return identityProviders2.flatMap(provider=>{if(provider.
type==="saml")return[];let{name,preset,scopes,attributeMapping,at:at3}=provider;return Object.entries(attributeMapping).flatMap(([attribute,claim])=>{let scope=scopeMissing(
preset,scopes,claim);return scope===void 0||scope==="email"?[]:[{attribute,claim,scope,required:requiredAttributesOf(userPool3).includes(attribute),place:at3.to(
"attributeMapping").has(attribute)?at3.to("attributeMapping").value(attribute):at3.value("scopes"),scopesPlace:at3.value("scopes"),message:`${quote(name)} fills\
 ${attribute} from ${quote(claim)}, which comes with the scope ${scope}; it does not ask for that scope.`}]})})}var mappedClaimScopeMissing={code:"mapped-claim-scope-missing",severity:"warning",title:"A claim is mapped that is not asked for",why:"Most providers send a cla\
im only for its scope: names and the like for profile, the phone number for phone, the address for address. An attribute whose claim does not arrive stays empty\
, and no error says so.",source:"https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims",*check({federation}){for(let{attribute,scope,required,place,
message}of claimsWithoutScope(federation))required||(yield{message,fix:`Add ${scope} to scopes, or write ${attribute}: null under attributeMapping. Where the pr\
ovider sends the claim without it, accept this warning with the reason.`,place})}};var messageSenderMissing={code:"message-sender-missing",severity:"error",title:"The pool has no sender for these messages",why:"Cognito refuses a pool that send\
s text messages without an SMS configuration, or MFA codes by email without Amazon SES. An SMS configuration names an IAM role through which Cognito sends, and \
is Terraform of your own: an override file.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-sms-settings.html",*check({federation}){
let{userPool:userPool3}=federation;if(userPool3.kind!=="created")return;let{mfa,autoVerify,signIn:signIn2,email,at:at3}=userPool3,sms=hasSmsSender(federation);for(let[
index2,method]of mfa.methods.entries()){if(method==="totp"||mfa.mode==="off")continue;let place=at3.to("mfa").to("methods").value(index2),{fix,edit}=writeItem(place,
mfa.methods,"totp");method==="sms"&&!sms&&(yield{message:`The method sms needs ${SMS_CONFIGURATION}.`,fix:`${fix} ${OVERRIDE}`,edit,place}),method==="email"&&email===
void 0&&(yield{message:"The method email needs an identity of Amazon SES that sends the codes.",fix:`${fix} Or add userPool.email with its sesIdentityArn.`,edit,
place})}let smsOtp=signIn2?.firstFactors.indexOf("smsOtp")??-1;if(smsOtp!==-1&&!sms){let place=at3.to("signIn").to("firstFactors").value(smsOtp);yield{message:`\
smsOtp needs ${SMS_CONFIGURATION}.`,fix:`Remove smsOtp. ${OVERRIDE}`,edit:signIn2?.firstFactors.length===1?void 0:removeEntry(place),place}}if(autoVerify.includes(
"phone_number")&&!sms){let written6=at3.has("autoVerify"),place=at3.to(written6?"autoVerify":"signInWith").value(autoVerify.indexOf("phone_number")),others2=`au\
toVerify: [${autoVerify.filter(address=>address!=="phone_number").join(", ")}]`;yield{message:`Phone numbers are verified by text message${written6?"":" by defa\
ult, because people sign in with them"}, which needs ${SMS_CONFIGURATION}.`,...written6?{fix:"Remove phone_number.",edit:removeEntry(place)}:{fix:`Add to userPo\
ol: ${others2}.`,edit:addEntry(at3.value(),others2)},place}}}},SMS_CONFIGURATION="an SMS configuration, which the spec cannot give",OVERRIDE="Where text message\
s must be sent, write sms_configuration for aws_cognito_user_pool.pool in an override file, and name the file in terraform.include.";var import_saxes=__toESM(require_saxes()),MAX_METADATA_LENGTH=131072,MAX_DEPTH=50,METADATA="urn:oasis:names:tc:SAML:2.0:metadata",SIGNATURE="http://www.w3.org/2\
000/09/xmldsig#";function samlMetadataProblem(text){if(text.length>MAX_METADATA_LENGTH)return`holds ${text.length} characters; Cognito accepts at most ${MAX_METADATA_LENGTH}`;
if(/<!doctype\s+html/i.test(text))return"is a web page";if(/<!(?:doctype|entity)/i.test(text))return"holds a document type declaration, which metadata never has";
let document=documentOf2(text);return"problem"in document?document.problem:encodingProblem(document,text)??descriptorProblem(document)??signInProblem(document)}
var ENTITY=`{${METADATA}}EntityDescriptor`,PROVIDER=`${ENTITY}/{${METADATA}}IDPSSODescriptor`,SIGN_IN=`${PROVIDER}/{${METADATA}}SingleSignOnService`,KEY=`${PROVIDER}\
/{${METADATA}}KeyDescriptor`,CERTIFICATE=`${KEY}/{${SIGNATURE}}KeyInfo/{${SIGNATURE}}X509Data/{${SIGNATURE}}X509Certificate`,BINDINGS=["urn:oasis:names:tc:SAML:\
2.0:bindings:HTTP-Redirect","urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"];function encodingProblem({encoding},text){return encoding===void 0||/^utf-?8$/i.test(
encoding)||/^[\x00-\x7f]*$/.test(text)&&/^(?:us-ascii|iso-8859-|windows-125)/i.test(encoding)?void 0:"is text in UTF-8, but its first line declares another enco\
ding"}function descriptorProblem({elements}){let paths=new Set(elements.map(({path:path16})=>path16));return paths.has(`{${METADATA}}EntitiesDescriptor`)?"descr\
ibes several entities (EntitiesDescriptor); Cognito accepts one EntityDescriptor":paths.has(ENTITY)?paths.has(PROVIDER)?elements.find(({path:path16})=>path16===
ENTITY)?.attributes.get("entityID")?.trim()===void 0?"does not name the identity provider: its EntityDescriptor has no entityID":paths.has(CERTIFICATE)?elements.
some(element=>element.path===CERTIFICATE&&useOf(element)!=="encryption")?void 0:"has no certificate to check signatures with: its KeyDescriptors are only for en\
cryption":"has no certificate to check signatures with: it has no KeyDescriptor with an X509Certificate":paths.has(`${ENTITY}/{${METADATA}}SPSSODescriptor`)?"de\
scribes a service provider (SPSSODescriptor), not an identity provider":"describes no identity provider: it has no IDPSSODescriptor":elements[0]?.path.endsWith(
"}EntityDescriptor")===!0?`is XML, but no SAML metadata: its EntityDescriptor is not in the namespace ${METADATA}`:"is XML, but no SAML metadata: its outermost \
element is not an EntityDescriptor"}function useOf(certificate){let element=certificate;for(;element!==void 0&&element.path!==KEY;)element=element.parent;return element?.
attributes.get("use")}function signInProblem({elements}){let services=elements.filter(({path:path16})=>path16===SIGN_IN);if(services.length===0)return"does not \
say where to sign in: it has no SingleSignOnService";let usable=services.filter(({attributes})=>BINDINGS.includes(attributes.get("Binding")??""));return usable.
length===0?"has no SingleSignOnService for the bindings HTTP-Redirect or HTTP-POST, which are those that Cognito knows":usable.some(({attributes})=>!/^https:\/\/[^\s/]+(?:\/\S*)?$/.
test(attributes.get("Location")??""))?"has a SingleSignOnService whose Location is not an https URL":void 0}function documentOf2(text){let elements=[],open,depth=0,
encoding,problem,parser=new import_saxes.SaxesParser({xmlns:!0});parser.on("xmldecl",declaration=>{encoding=declaration.encoding}),parser.on("opentag",tag=>{open=
{path:`${open===void 0?"":`${open.path}/`}{${tag.uri}}${tag.local}`,attributes:attributesOf(tag),parent:open},elements.push(open),depth+=1,depth>MAX_DEPTH&&(problem??=
`nests elements more than ${MAX_DEPTH} deep, as no metadata does`)}),parser.on("closetag",()=>{open=open?.parent,depth-=1}),parser.on("error",()=>{problem??=`is\
 not well-formed XML; the first mistake is in line ${parser.line}`});for(let part of text.split(/(?<=>)/))if(parser.write(part),problem!==void 0)return{problem};
return parser.close(),problem===void 0?{elements,encoding}:{problem}}function attributesOf({attributes}){return new Map(Object.values(attributes).flatMap(({uri,
local,value})=>uri===""?[[local,value]]:[]))}var KEYS=/<(?:[\w.-]+:)?KeyDescriptor\b([^>]*)>([\s\S]*?)<\/(?:[\w.-]+:)?KeyDescriptor\s*>/g,DESCRIPTORS=/<(?:[\w.-]+:)?(?:EntityDescriptor|IDPSSODescriptor)\b([^>]*)>/g,
COMMENTS=/<!--[\s\S]*?-->/g,CERTIFICATES=/<(?:[\w.-]+:)?X509Certificate\b[^>]*>([^<]*)</g;function signingCertificatesExpired(metadata2,now){if(samlMetadataProblem(
metadata2)!==void 0)return;let last=signingCertificatesEnd(metadata2);return last!==void 0&&last<now.getTime()?new Date(last).toISOString().slice(0,10):void 0}function signingCertificatesEnd(metadata2){
let ends=[...metadata2.replace(COMMENTS,"").matchAll(KEYS)].filter(([,attributes=""])=>!/\buse\s*=\s*["']encryption["']/.test(attributes)).flatMap(([,,content=""])=>[
...content.matchAll(CERTIFICATES)].map(([,base64=""])=>endOf(base64))),last=ends.length===0?NaN:Math.max(...ends);return Number.isNaN(last)?void 0:last}function metadataEnd(metadata2){
let ends=[...metadata2.replace(COMMENTS,"").matchAll(DESCRIPTORS)].map(([,attributes=""])=>Date.parse(/\svalidUntil\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1]??
"")).filter(time=>!Number.isNaN(time));return ends.length===0?void 0:Math.min(...ends)}function endOf(base64){let{X509Certificate}=process.getBuiltinModule("nod\
e:crypto");try{return Date.parse(new X509Certificate(Buffer.from(base64,"base64")).validTo)}catch{return NaN}}var metadataCertificateExpired={code:"metadata-certificate-expired",severity:"warning",title:"Every signing certificate of the metadata file has expired",why:"P\
roviders replace certificates before they expire, so that a file whose certificates are over is mostly an old one: signatures of the new certificate are refused\
 at each sign-in.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-saml-idp.html",*check({federation,now}){if(now!==void 0)
for(let provider of federation.identityProviders){if(provider.type!=="saml"||provider.metadata.kind!=="file"||"problem"in provider.metadata.content)continue;let{
path:path16,content}=provider.metadata,last=signingCertificatesExpired(content.text,now);last!==void 0&&(yield{message:`The last signing certificate in ${quote(
path16)} expired on ${last}.`,fix:"Download the metadata from the identity provider again, and save it unchanged.",place:provider.at.value("metadataFile")})}}};var textTakenForCdktfToken={code:"text-taken-for-cdktf-token",severity:"error",title:"CDKTF would read this text as one of its own tokens",why:"CDKTF marks refe\
rences to other resources inside plain text. Text that looks like a mark would become a reference to another value, which may be a secret; nothing can be put be\
fore it to prevent that.",source:"https://developer.hashicorp.com/terraform/cdktf/concepts/tokens",*check({federation}){for(let{text,place}of textsOf(federation)){
let token=tokenIn(text);token!==void 0&&(yield{message:`${token===text?"":`${quote(text)} holds `}${quote(token)}${token===text?" is what":", which"} CDKTF read\
s as a reference to another value.`,fix:"Choose another text.",place})}}},MAP_TOKENS=["String Map Token Value","Any Map Token Value"];function tokenIn(text){if(MAP_TOKENS.
includes(text))return text;if(text.includes("TfToken["))return"TfToken[";for(let[,number=""]of text.matchAll(/(?=(-[\d.]+e[-+]?\d+))/g))if(isNumberToken(Number.
parseFloat(number)))return number}function isNumberToken(value){let bits=new DataView(new ArrayBuffer(8));return bits.setFloat64(0,value),bits.getUint16(0)===65023}var metadataFileUnfit={code:"metadata-file-unfit",severity:"error",title:"The metadata file cannot be used",why:"The file goes into the configuration as it is. \
Cognito refuses anything but the descriptor of one identity provider when the provider is made; a file that has the wrong certificate or none shows only at the \
first sign-in.",source:"https://docs.oasis-open.org/security/saml/v2.0/saml-metadata-2.0-os.pdf",*check({federation}){for(let provider of federation.identityProviders){
if(provider.type!=="saml"||provider.metadata.kind!=="file")continue;let{path:path16,content}=provider.metadata,place=provider.at.value("metadataFile");if("probl\
em"in content){yield{message:`${quote(path16)} cannot be read. ${content.problem}`,fix:content.fix,place};continue}let problem=samlMetadataProblem(content.text)??
textProblem(content.text);problem!==void 0&&(yield{message:`${quote(path16)} ${problem}.`,fix:"Download the metadata from the identity provider again, and save \
it unchanged.",place})}}};function textProblem(text){if(text.normalize("NFC")!==text)return"is not in Unicode normalization form C, so Terraform would change it";
let token=tokenIn(text);return token===void 0?void 0:`holds ${quote(token)}, which CDKTF reads as a reference to another value`}var metadataUrlMalformed={code:"metadata-url-malformed",severity:"error",title:"The metadata URL is not one that Cognito can read",why:"Cognito reads the metada\
ta over the public internet, over https. A URL that it cannot read is refused when the provider is made.",source:"https://docs.aws.amazon.com/cognito/latest/dev\
eloperguide/cognito-user-pools-saml-idp.html",*check({federation}){for(let provider of federation.identityProviders){if(provider.type!=="saml"||provider.metadata.
kind!=="url"||typeof provider.metadata.url!="string")continue;let{url}=provider.metadata,problem=httpsUrlProblem(url);problem===void 0||holdsCredentials(url)||(yield{
message:`The metadata URL ${quote(url)} ${problem}.`,fix:"Copy it from the provider, or save the metadata next to the spec and write metadataFile.",place:provider.
at.value("metadataUrl")})}}};var metadataUrlUnlikeVendor={code:"metadata-url-unlike-vendor",severity:"warning",title:"The metadata URL does not look like one of the vendor",why:"AWS reads t\
he metadata when the provider is made, and refuses what is none. The metadata of another environment of the vendor is read well, and then no one can sign in.",source:"\
https://developers.login.gov/saml/getting-started/",*check({federation}){for(let provider of federation.identityProviders){if(provider.type!=="saml"||provider.metadata.
kind!=="url"||typeof provider.metadata.url!="string")continue;let{url}=provider.metadata,{title,metadataUrl:form}=provider.preset;form===void 0||form.pattern.test(
url)||httpsUrlProblem(url)!==void 0||(yield{message:`${quote(url)} is not of the form that ${title} uses: ${form.words}.`,fix:`Compare it with what ${title} doc\
uments.`,place:provider.at.value("metadataUrl")})}}};var mfaModeAndMethodsDisagree={code:"mfa-mode-and-methods-disagree",severity:"error",title:"The mode and the methods of MFA do not fit",why:"Cognito refuses a p\
ool that asks for a second factor and offers none. Methods of a pool that asks for none would be ignored.",source:"https://docs.aws.amazon.com/cognito/latest/de\
veloperguide/user-pool-settings-mfa.html",*check({federation}){let{userPool:userPool3}=federation;if(userPool3.kind!=="created")return;let{mode,methods}=userPool3.
mfa,place=userPool3.at.to("mfa").value("mode");mode!=="off"&&methods.length===0&&(yield{message:`MFA is ${mode}, but there is no method.`,fix:"Add methods: [tot\
p].",place}),mode==="off"&&methods.length>0&&(yield{message:"MFA is off, so its methods would be ignored.",fix:"Remove methods, or write mode: optional or requi\
red.",place:userPool3.at.to("mfa").key("methods"),related:[{...place,note:"it is turned off here"}]})}};var nationalIdWithoutConsent={code:"national-id-without-consent",severity:"error",title:"A national identity number is mapped without consent",why:"What is mapp\
ed is stored with the user, is in every ID token and is there for every app that may read it. The law of most countries limits who may keep national identity nu\
mbers.",source:"https://docs.idura.app/verify/reference/token-contents",*check({federation}){for(let{nationalIdConsent,attributeMapping,at:at3}of federation.identityProviders){
if(nationalIdConsent)continue;let written6=at3.to("attributeMapping");for(let[attribute,claim]of Object.entries(attributeMapping))!written6.has(attribute)||!NATIONAL_ID_CLAIMS.
includes(claim)||(yield{message:`${quote(attribute)} is filled from ${quote(claim)}, which carries a national identity number.`,fix:"Remove the line. Where the \
law allows you to keep the number, write nationalIdConsent: true next to attributeMapping.",edit:removeEntry(written6.value(attribute)),place:written6.value(attribute)})}}};var nativeEmailsNeverVerified={code:"native-emails-never-verified",severity:"warning",title:"No one who signs up would ever be linked",why:"A native user is lin\
ked only once the email is verified. Where people sign up themselves and Cognito does not verify their email, no one does.",source:"https://docs.aws.amazon.com/\
cognito/latest/developerguide/user-pool-settings-email-phone-verification.html",*check({federation}){let{userPool:userPool3,accountLinking}=federation;accountLinking===
void 0||userPool3.kind!=="created"||!userPool3.selfSignUp||userPool3.autoVerify.includes("email")||(yield{message:"People sign up themselves, but their emails a\
re not verified, so linking never uses them.",fix:"Write autoVerify: [email].",edit:userPool3.at.has("autoVerify")?addItem(userPool3.at.value("autoVerify"),"ema\
il"):addEntry(userPool3.at.value(),"autoVerify: [email]"),place:userPool3.at.key("autoVerify"),related:[{...accountLinking.at.key(),note:"linking needs a verifi\
ed email"}]})}};var nativeUsersInExistingPool={code:"native-users-in-existing-pool",severity:"error",title:"Native users cannot be made in a pool whose settings are not known",
why:"What AdminCreateUser must be told depends on what people sign in with and on the required attributes. Nothing of an adopted pool is known here, and a wrong\
 guess refuses every first sign-in that matches no user.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUse\
r.html",*check({federation:{accountLinking,userPool:userPool3}}){accountLinking?.whenNoMatch!=="createNative"||userPool3.kind!=="adopted"||(yield{message:"creat\
eNative makes users, and the settings of the adopted pool are not known.",fix:"Write whenNoMatch: createUser.",edit:writeValue(accountLinking.at.value("whenNoMa\
tch"),"createUser"),place:accountLinking.at.value("whenNoMatch"),related:[{...userPool3.at.key("adopt"),note:"the pool exists already"}]})}};var nativeUsersNeedEmailOrName={code:"native-users-need-email-or-name",severity:"error",title:"A native user cannot be made where people sign in only with their\
 phone number",why:"AdminCreateUser then accepts only a phone number as user name. The function knows an email, so every first sign-in that matches no user woul\
d be refused.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUser.html",*check({federation:{accountLinking,
userPool:userPool3}}){if(accountLinking?.whenNoMatch!=="createNative"||userPool3.kind!=="created")return;let{signInWith,at:at3}=userPool3;!signInWith.includes("\
phone_number")||signInWith.includes("email")||(yield{message:"createNative needs an email or a free name to make a user with, and signInWith has only phone_numb\
er.",fix:"Write whenNoMatch: createUser. Or, before the pool is made, write signInWith: [email, phone_number]; an existing pool cannot be changed.",place:accountLinking.
at.value("whenNoMatch"),related:[{...at3.key("signInWith"),note:"people sign in with this"}]})}};var nativeUsersRestOnAttestation={code:"native-users-rest-on-attestation",severity:"warning",title:"Users would be made with an email that no claim says is veri\
fied",why:"createNative writes email_verified true for every new user. A SAML provider, or one whose emails the team attests, sends no proof of its own: each pe\
rson who can set a mail address in its directory gets a user with that address, which other providers are then linked to.",source:"https://docs.aws.amazon.com/c\
ognito-user-identity-pools/latest/APIReference/API_AdminCreateUser.html",*check({federation}){let{accountLinking,identityProviders:identityProviders2}=federation;
if(accountLinking?.whenNoMatch==="createNative")for(let{name,trustEmail,at:at3}of accountLinking.providers){let provider=identityProviders2.find(one=>one.name===
name);provider===void 0||trustEmail!=="attested"&&provider.type!=="saml"||(yield{message:`createNative would make users with emails that ${quote(name)} ${trustEmail===
"attested"?"sends and the team attests":"asserts by SAML"}.`,fix:`Write whenNoMatch: createUser. Where the admins of ${quote(name)} let no one choose an address\
 for themselves, accept the warning with that reason.`,place:at3.key(),related:[{...accountLinking.at.value("whenNoMatch"),note:"this makes users"}]})}}};init_published();var noClientSecretToPublish={code:"no-client-secret-to-publish",severity:"warning",title:"No app client has a secret to publish",why:"Secrets M\
anager gets one secret for each app client with `secret: true`. Without such a client nothing is published.",source:"https://docs.aws.amazon.com/cognito/latest/\
developerguide/user-pool-settings-client-apps.html",*check({federation}){let{publish:publish2}=federation;publish2?.clientSecrets===void 0||publishedSecrets(federation).
length>0||(yield{message:"publish.clientSecrets publishes nothing: no app client has secret: true.",fix:"Remove clientSecrets, or write secret: true for the app\
 clients that keep a secret.",place:publish2.at.key("clientSecrets")})}};init_upstream();var openidScopeMissing={code:"openid-scope-missing",severity:"error",title:"The scopes asked of a provider lack openid",why:"Cognito reads who signed in from th\
e ID token, and a provider gives one only where the scope openid is asked for.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-p\
ools-oidc-idp.html",*check({federation}){for(let{scopes,at:at3}of federation.identityProviders.filter(speaksOidc)){if(scopes.includes("openid"))continue;let miswritten=scopes.
findIndex(scope=>scope.toLowerCase()==="openid");yield{message:miswritten===-1?`The scopes are ${quote(scopes.join(" "))}; openid is not among them.`:"The scope\
 openid is written in lower case.",fix:miswritten===-1?"Add openid.":"Write openid.",edit:miswritten===-1?addItem(at3.value("scopes"),"openid"):writeValue(at3.to(
"scopes").value(miswritten),"openid"),place:at3.to("scopes").value(miswritten===-1?void 0:miswritten)}}}};var OF_THE_SPEC=["lambda_config","lifecycle","provider_details","schema"],overrideOutsideTheSpec={code:"override-outside-the-spec",severity:"warning",title:"An \
override changes what the spec speaks about",why:"Triggers, attributes, the settings of a provider and the protection against destruction are checked as the spe\
c has them. What an override file makes of them is outside the spec: no rule sees it, and the pool can lose its linking function, or its users.",source:"https:/\
/developer.hashicorp.com/terraform/language/files/override",*check({federation}){let own=ownAddresses(federation);for(let{isOverride:isOverride2,type,address,members,
placeOf:placeOf2}of includedBlocks(federation))if(!(!isOverride2||type!=="resource"||!own.has(address)))for(let member2 of members)OF_THE_SPEC.includes(member2.
name)&&(yield{message:`${member2.name} of ${quote(address)} is changed outside the spec.`,fix:"Say it in the spec where the spec can. Otherwise accept this warn\
ing with the reason.",place:placeOf2(member2)})}};var overrideWithoutTarget={code:"override-without-target",severity:"error",title:"An override file changes a resource that does not exist",why:"Terraform refuse\
s an override file with a block that no other file has.",source:"https://developer.hashicorp.com/terraform/language/files/override",*check({federation}){let blocks=includedBlocks(
federation).filter(({type})=>type==="resource"),known=new Set([...ownAddresses(federation),...blocks.flatMap(({isOverride:isOverride2,address})=>isOverride2?[]:
[address])]);for(let{isOverride:isOverride2,address,place}of blocks){if(!isOverride2||known.has(address))continue;let close=nearest(address,[...known]);yield{message:`\
No file declares ${quote(address)}.`,fix:`${close===void 0?"":`Write ${close}. `}The command "addresses" prints what the stack declares.`,place}}}};init_sign_in_urls();var passkeysAndFirstFactorsDisagree={code:"passkeys-and-first-factors-disagree",severity:"error",title:"Passkeys and first factors do not fi\
t",why:"A passkey belongs to a domain, its relying party id. Left to AWS that is the domain of the pool, and a custom domain that is added later makes every pas\
skey useless: so it is written down. Settings of passkeys that nobody can sign in with do nothing.",source:"https://docs.aws.amazon.com/cognito-user-identity-po\
ols/latest/APIReference/API_WebAuthnConfigurationType.html",*check({federation}){let{userPool:userPool3}=federation;if(userPool3.kind!=="created"||userPool3.signIn===
void 0)return;let{signIn:signIn2}=userPool3,[host]=signInHosts(federation),at3=userPool3.at.to("signIn"),factor=signIn2.firstFactors.indexOf("passkey");factor!==
-1&&signIn2.passkeys===void 0&&(yield{message:"passkey is a first factor, but nothing says which domain the passkeys belong to.",fix:host===void 0?"Add passkeys\
: { relyingPartyId: <domain> } under userPool.signIn, with the domain of your apps.":`Add passkeys: { relyingPartyId: ${host} } under userPool.signIn for the si\
gn-in pages, or write the domain of your apps.`,place:at3.to("firstFactors").value(factor)}),factor===-1&&signIn2.passkeys!==void 0&&(yield{message:"There are s\
ettings for passkeys, but passkey is not among the first factors.",fix:"Add passkey to firstFactors, or remove passkeys.",place:at3.key("passkeys"),related:[{...at3.
value("firstFactors"),note:"the first factors"}]})}};var PLACEHOLDER=/<[^<>]*>|\$\{[^{}]*\}|\{\{[^{}]*\}\}|%[A-Z_]{3,}%|^(?:change[-_ ]?me|replace[-_ ]?me|todo|tbd|fixme|placeholder|x{4,}|(?:your|my)[-_ ](?:[a-z]+[-_ ])*(?:id|tenant|client|key|secret|domain))$/i,
placeholderLeft={code:"placeholder-left",severity:"warning",title:"A placeholder was not filled in",why:"The text reaches AWS as it is written: nothing in a spe\
c is replaced by an environment variable or a template. Only a sign-in shows that an id is wrong.",source:"https://docs.aws.amazon.com/cognito/latest/developerg\
uide/cognito-user-pools-oidc-idp.html",*check({federation}){for(let{text,place}of idsAndUrls(federation)){let found2=PLACEHOLDER.exec(text)?.[0];found2!==void 0&&
(yield{message:`${quote(text,100)} ${found2===text?"is":"holds"} a placeholder.`,fix:"Write the real value. To take it from elsewhere, write a reference, such a\
s { variable: name }.",place})}}};function*idsAndUrls({identityProviders:identityProviders2,appClients:appClients2}){for(let{at:at3}of identityProviders2){for(let key of[
"clientId","teamId","keyId"])yield*at3.to(key).texts();for(let key of["issuer","metadataUrl","endpoints"])yield*at3.to(key).texts().filter(({text})=>!/[<>{}]/.test(
text))}for(let{at:at3}of appClients2)for(let key of["callbackUrls","logoutUrls"])yield*at3.to(key).texts()}var poolAdoptedTwice={code:"pool-adopted-twice",severity:"error",title:"Two stacks adopt one pool",why:"An adopted pool is in the state of the stack, which mana\
ges its pre sign-up trigger. Two stacks would each remove the trigger of the other at every apply.",source:"https://developer.hashicorp.com/terraform/language/b\
lock/import",*check({federation,stacks}){let{userPool:userPool3}=federation;if(userPool3.kind!=="adopted")return;let sharing=sharingOf(federation,stacks.byAdoptedPool.
get(userPool3.id)??[],written3,"the pool");sharing!==void 0&&(yield{message:`${sharing.names} adopt the pool ${userPool3.id}.`,fix:`Write the pool that each of \
them is for; or keep adopt in one of them, and write reference: ${userPool3.id} in the others.`,place:written3(federation),related:sharing.related})}};function written3({
userPool:userPool3}){return userPool3.at.value("adopt")}var poolDoesNotRequireTheEmail={code:"pool-does-not-require-the-email",severity:"warning",title:"The vendor asks for a pool that requires an email",why:"What a \
pool requires can never be changed. Without a required email a sign-in that brings none makes a user whom no one can reach or link.",source:"https://docs.aws.am\
azon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation}){let{userPool:userPool3,identityProviders:identityProviders2}=federation;
if(userPool3.kind!=="created"||userPool3.requiredAttributes.includes("email"))return;let asking=identityProviders2.find(({preset})=>preset.emailRequired==="must");
asking===void 0||identityProviders2.some(({preset})=>preset.emailRequired==="must-not")||(yield{message:`${asking.preset.title} asks for a pool in which every u\
ser has an email; this one does not require it.`,fix:"Write requiredAttributes: [email] before the pool is made.",place:userPool3.at.key("requiredAttributes"),related:[
{...asking.at.key(),note:`${asking.name} has the preset ${asking.preset.name}`}]})}};init_pool();var poolInAnotherRegion={code:"pool-in-another-region",severity:"error",title:"The existing pool is in another Region",why:"The AWS provider works i\
n the Region of the spec, where it would not find the pool.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolTyp\
e.html",*check({federation}){let{userPool:userPool3}=federation,region=writtenPoolId(userPool3)?.split("_")[0];region===void 0||region===federation.region||(yield{
message:`The pool is in ${region}, but the spec is for ${federation.region}.`,fix:`Write region: ${region}, or name a pool in ${federation.region}.`,place:userPool3.
at.value(userPool3.kind==="adopted"?"adopt":"reference"),related:[{...federation.at.value("region"),note:"the Region of the spec"}]})}};var poolReferencedAndAdopted={code:"pool-referenced-and-adopted",severity:"error",title:"The pool is both referred to and adopted",why:"With reference nothing o\
f the pool is managed; with adopt its pre sign-up trigger is. A spec is about one pool.",source:"https://developer.hashicorp.com/terraform/language/block/import",
*check({federation:{userPool:userPool3}}){!userPool3.at.has("reference")||!userPool3.at.has("adopt")||(yield{message:"reference and adopt exclude each other.",fix:"\
Keep adopt where accounts are linked, reference where nothing of the pool is to be managed here.",place:userPool3.at.key("adopt"),related:[{...userPool3.at.key(
"reference"),note:"the pool is referred to here"}]})}};init_triggers();var preSignUpTriggerTaken={code:"pre-sign-up-trigger-taken",severity:"error",title:"Two functions want the pre sign-up trigger",why:"A pool has \
one function at pre sign-up: with two, one of them would never be called.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/A\
PI_LambdaConfigType.html",*check({federation}){let{preSignUpFunction:preSignUpFunction2,userPool:userPool3}=federation,own=triggersOf(userPool3).find(({slot})=>slot===
"preSignUp");if(own===void 0||preSignUpFunction2===void 0)return;let{key,at:at3}=preSignUpFunction2.askedBy;yield{message:`${key} brings a function of its own f\
or the pre sign-up trigger, where preSignUp names another.`,fix:`Remove preSignUp, or remove ${key} and do its work in your own function.`,place:own.at.key(),related:[
{...at3,note:"the other function"}]}}};var PRODUCTION=/(?:^|-)(?:prod|prd|production|live)(?:-|$)/,productionPoolUnprotected={code:"production-pool-unprotected",severity:"warning",title:"The pool of \
production can be deleted",why:"Without deletion protection a terraform destroy, or a change that replaces the pool, deletes every user. Users cannot be brought\
 back.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html",*check({federation:{userPool:userPool3,stackName,
environment}}){let name=environment??stackName;userPool3.kind!=="created"||userPool3.deletionProtection||!PRODUCTION.test(name)||(yield{message:`deletionProtect\
ion is false in ${quote(name)}.`,fix:"Remove deletionProtection: false there. In a base that other environments share, write it into their patches.",place:userPool3.
at.value("deletionProtection")})}};init_attributes();var ADMIN_SCOPE="aws.cognito.signin.user.admin",providerAttributeOpenToUsers={code:"provider-attribute-open-to-users",severity:"warning",title:"\
Users can overwrite what a provider says of them",why:"A client must be able to write a mapped attribute, or Cognito cannot fill it. Anyone who gets a token wit\
h the scope aws.cognito.signin.user.admin from that client, as every sign-in by authFlows gives it, can then write the attribute by UpdateUserAttributes. An app\
 that reads a role from it gives the role to anybody.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({
federation:{accountLinking,appClients:appClients2,identityProviders:identityProviders2}}){let subjects=(accountLinking?.providers??[]).map(({subjectAttribute:subjectAttribute2})=>subjectAttribute2);
for(let{key,scopes,authFlows,writeAttributes:writeAttributes2,at:at3}of appClients2){let scope=scopes.indexOf(ADMIN_SCOPE);if(!(scope===-1&&authFlows.length===0))
for(let attribute of writeAttributes2??[]){if(!attribute.startsWith(CUSTOM_PREFIX)||subjects.includes(attribute))continue;let filling=identityProviders2.filter(
({attributeMapping})=>Object.hasOwn(attributeMapping,attribute)),[first]=filling;first!==void 0&&(yield{message:`${filling.map(({name})=>quote(name)).join(", ")}\
 fills ${quote(attribute)}, and the users of the client ${quote(key)} can overwrite it.`,fix:`Take ${ADMIN_SCOPE} out of the client's scopes and remove its auth\
Flows. Where the client needs them, let the app take roles from groups or from a pre token generation function, never from ${quote(attribute)}, and accept the w\
arning with that reason.`,place:scope===-1?at3.key("authFlows"):at3.to("scopes").value(scope),related:[{...first.at.to("attributeMapping").key(attribute),note:`${first.
name} fills it`}]})}}}};var providerBilledAsEnterprise={code:"provider-billed-as-enterprise",severity:"info",title:"Users of OpenID Connect and SAML are billed at the enterprise rate",
why:"AWS bills users who come through OpenID Connect or SAML apart from others: 50 a month are free in place of 10,000. A native user who is linked to such a pr\
ovider counts among them, also when signing in natively.",source:"https://aws.amazon.com/cognito/pricing/",*check({federation:{identityProviders:identityProviders2,
accountLinking}}){let billed=identityProviders2.filter(({preset:{type}})=>type==="oidc"||type==="saml"),[first]=billed;if(first===void 0)return;let linked=billed.
some(({name})=>accountLinking?.providers.some(provider=>provider.name===name)===!0);yield{message:`Everyone who signs in through ${wordList(billed.map(({name})=>quote(
name)),"or")} counts as an enterprise user${linked?", and so does every native user who is linked":""}.`,place:first.at.key()}}};var providerInNoClient={code:"provider-in-no-client",severity:"warning",title:"No app client lets people in through this provider",why:'A sign-in names a client\
 and a provider, and Cognito answers "Login option is not available" unless the client lists the provider.',source:"https://docs.aws.amazon.com/cognito/latest/d\
eveloperguide/user-pool-settings-client-apps.html",*check({federation}){let{identityProviders:identityProviders2,appClients:appClients2}=federation;if(appClients2.
length!==0)for(let{name,at:at3}of identityProviders2)appClients2.some(client=>client.flows.length>0&&client.identityProviders.includes(name))||(yield{message:`N\
o app client with hosted sign-in lists ${quote(name)}.`,fix:`Add ${quote(name)} to the identityProviders of the clients that it is for.`,place:at3.key()})}};var providerNamesDifferOnlyInCase={code:"provider-names-differ-only-in-case",severity:"error",title:"Two providers have the same name but for case",why:"A case-\
insensitive pool lower-cases the provider name in a federated user name, so the two could not be told apart.",source:"https://docs.aws.amazon.com/cognito/latest\
/developerguide/user-pool-case-sensitivity.html",*check({federation}){let first=new Map;for(let provider of federation.identityProviders){let{name,at:at3}=provider,
earlier=first.get(name.toLowerCase());if(earlier===void 0){first.set(name.toLowerCase(),provider);continue}yield{message:`${quote(name)} and ${quote(earlier.name)}\
 differ only in case.`,fix:"Rename the one that is not in use yet: a renamed provider loses its users and links.",place:at3.key(),related:[{...earlier.at.key(),
note:`${quote(earlier.name)} is declared here`}]}}}};var providerPending={code:"provider-pending",severity:"info",title:"A provider is pending and is left out",why:"The provider's side is not ready yet. Its sheet \
is written for its admin; the pool, the clients that list it and linking do without it until pending is taken out. It is easily forgotten.",source:"https://docs\
.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-provider.html",*check({federation:{pendingProviders,appClients:appClients2}}){for(let{
name,at:at3}of pendingProviders){let waiting=appClients2.filter(({listedProviders,identityProviders:identityProviders2,externalProviders})=>listedProviders.includes(
name)&&identityProviders2.length+externalProviders.length===0).map(({key})=>quote(key));yield{message:[`${quote(name)} is not made, and no app client and no lin\
king knows it.`,...waiting.length===0?[]:[`Nobody can sign in through ${wordList(waiting,"and")} until then.`]].join(" "),fix:"Send its sheet, which handoff wri\
tes, to its admin. Write what comes back, and remove pending.",place:at3.key("pending")}}}};var providerVersionUnsupported={code:"provider-version-unsupported",severity:"error",title:"No version that the constraint admits is supported",why:"The generat\
ed configuration uses arguments that older versions of the AWS provider lack, and cannot know what the next major version changes.",source:"https://registry.ter\
raform.io/providers/hashicorp/aws/latest/docs",*check({federation}){let{awsProviderVersion}=federation.terraform;admitsSupported(awsProviderVersion)||(yield{message:`${quote(
awsProviderVersion)} admits no version of the AWS provider within ${SUPPORTED_AWS_PROVIDERS}.`,fix:`Write awsProviderVersion: ${quote(SUPPORTED_AWS_PROVIDERS)},\
 or a part of it.`,edit:writeValue(federation.terraform.at.value("awsProviderVersion"),SUPPORTED_AWS_PROVIDERS),place:federation.terraform.at.value("awsProvider\
Version")})}};var providerVersionUntested={code:"provider-version-untested",severity:"warning",title:"The constraint admits versions that are not supported",why:"Terraform us\
es the newest version that a constraint admits, or the one in the lock file. One that is not supported may refuse the generated configuration.",source:"https://\
developer.hashicorp.com/terraform/language/expressions/version-constraints",*check({federation}){let{awsProviderVersion}=federation.terraform,other=admittedUnsupported(
awsProviderVersion);other===void 0||!admitsSupported(awsProviderVersion)||(yield{message:`${quote(awsProviderVersion)} admits version ${other.join(".")} of the \
AWS provider as well; supported is ${SUPPORTED_AWS_PROVIDERS}.`,fix:`Write awsProviderVersion: ${quote(SUPPORTED_AWS_PROVIDERS)}, or a part of it.`,edit:writeValue(
federation.terraform.at.value("awsProviderVersion"),SUPPORTED_AWS_PROVIDERS),place:federation.terraform.at.value("awsProviderVersion")})}};var providerWithoutSecret={code:"provider-without-secret",severity:"warning",title:"Nothing authenticates Cognito to this provider",why:"Cognito sends no client\
_secret then, and anyone who reaches the proxy can have its client assertion signed. Where the proxy checks a secret that is shared only with Cognito, as the on\
e of AWS does, no one else can.",source:"https://github.com/aws-samples/cognito-external-idp-proxy",*check({federation}){for(let provider of federation.identityProviders)
provider.type!=="oidc"||provider.clientSecret!==void 0||(yield{message:`The token endpoint of ${quote(provider.name)} gets no client_secret.`,fix:"Have the prox\
y check a secret, and name where it lives. If it is protected in another way, accept this warning with the reason.",place:provider.at.value("clientSecret")})}};var publishedNameShared={code:"published-name-shared",severity:"warning",title:"Two stacks publish under one name",why:"An account has one parameter and one sec\
ret of a name in a Region. The second stack would stop halfway through its first apply. Stacks of different accounts may share a name: terraform.allowedAccountI\
ds or assumeRole says which account each is of.",source:"https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html",*check({federation,
stacks}){let{publish:publish2}=federation;for(let{name,byName:byName2,placeOf:placeOf2,what}of[{name:publish2?.parameterPrefix,byName:stacks.byPublishedPrefix,placeOf:prefixPlace,
what:"parameters"},{name:publish2?.clientSecrets?.name,byName:stacks.byPublishedSecrets,placeOf:secretsPlace,what:"secrets"}]){let place=placeOf2(federation),sharing=sharingOf(
federation,byName2.get(publishedKey(federation,name)??"")??[],placeOf2,`the ${what}`);sharing===void 0||place===void 0||(yield{message:`${sharing.names} publish\
 their ${what} under the same name in one Region.`,fix:"Give each stack a name of its own. Environments of one spec write theirs under publish of the environmen\
t. If the stacks are of different accounts, write the account of each under terraform.allowedAccountIds.",place,related:sharing.related})}}};function prefixPlace({
publish:publish2}){return publish2?.at.to("ssm").value("prefix")}function secretsPlace({publish:publish2}){return publish2?.at.to("clientSecrets").value("secret\
sManager")}var recoveryBySecondFactor={code:"recovery-by-second-factor",severity:"error",title:"Accounts are recovered through the second factor",why:"Cognito never sends \
both codes, of the second factor and of a forgotten password, to the same place. It refuses a pool with MFA by email whose accounts are recovered by email alone\
, and one with MFA by text message whose accounts are recovered by text message.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/managing-use\
rs-passwords.html",*check({federation}){let{userPool:userPool3}=federation;if(userPool3.kind!=="created")return;let{accountRecovery,mfa,at:at3}=userPool3;if(mfa.
mode==="off"||accountRecovery==="admin_only")return;let byEmail=mfa.methods.includes("email")&&!accountRecovery.includes("phone_number"),bySms=mfa.methods.includes(
"sms")&&accountRecovery.includes("phone_number");!byEmail&&!bySms||(yield{message:byEmail?`Accounts are recovered only by email${at3.has("accountRecovery")?"":"\
 by default"}, and email is a second factor.`:"Accounts are recovered by text message, and sms is a second factor.",fix:byEmail&&!mfa.methods.includes("sms")?"W\
rite accountRecovery: [email, phone_number].":bySms&&!mfa.methods.includes("email")?"Write accountRecovery: [email].":"Write accountRecovery: admin_only.",place:at3.
value("accountRecovery"),related:[{...at3.to("mfa").value("methods"),note:"the second factors"}]})}};var NOT_OF_APPS=["about","blob","data","file","filesystem","ftp","javascript","mailto","vbscript","view-source","ws","wss"],LOCAL_HOSTS=["localhost","127.0.0.1",
"[::1]"],INVISIBLE={words:"holds white space or invisible characters",fix:"Percent-encode or remove them."},FRAGMENT={words:"has a fragment, which no redirect m\
ay have",fix:"Remove it from the # on."},WILDCARD={words:"holds a wildcard, but URLs are compared byte for byte",fix:"List each URL."},TWO_URLS={words:"holds tw\
o addresses",fix:"Write each as an entry of its own."};function redirectUrlProblem(url){if(!isVisible(url)||url==="")return INVISIBLE;let[,scheme,slash]=/^([A-Za-z][A-Za-z0-9+.-]*):(\/?)/.
exec(url)??[];if(scheme!==void 0&&NOT_OF_APPS.includes(scheme.toLowerCase()))return noScheme(scheme);if(scheme===void 0||slash==="")return{words:"is not an abso\
lute URL",fix:"Write the whole URL, such as https://app.example.com/callback."};if(scheme!==scheme.toLowerCase())return{words:"has a scheme in upper case",fix:`\
Write ${scheme.toLowerCase()} in lower case.`,meant:withScheme(url,scheme.toLowerCase())};if(url.includes("#"))return{...FRAGMENT,meant:url.replace(/#.*$/s,"")};
if(holdsTwoUrls(url))return TWO_URLS;if(hasWildcard(url))return WILDCARD;if(scheme==="https"||scheme==="http")return webUrlProblem(url,scheme);let meant=nearest(
scheme,["https","http"]);return meant===void 0?void 0:{words:`uses the scheme ${scheme}`,fix:`Write ${meant}.`,meant:withScheme(url,meant)}}function redirectUrlPartProblem(prefix,suffix){
let problem=prefixProblem(prefix);return problem!==void 0?{...problem,part:"prefix"}:isVisible(suffix)?suffix.includes("#")?{...FRAGMENT,part:"suffix"}:void 0:{
...INVISIBLE,part:"suffix"}}function prefixProblem(prefix){if(!isVisible(prefix))return INVISIBLE;let scheme=/^([A-Za-z][A-Za-z0-9+.-]*):/.exec(prefix)?.[1];return scheme!==
void 0&&NOT_OF_APPS.includes(scheme.toLowerCase())?noScheme(scheme):/^[A-Za-z]+:\/\/[^/?]+[/?]/.test(prefix)?redirectUrlProblem(prefix):prefix.includes("#")?FRAGMENT:
hasWildcard(prefix)?WILDCARD:void 0}function isVisible(text){return/^[\p{L}\p{M}\p{S}\p{N}\p{P}]*$/u.test(text)}function hasWildcard(url){return/^[^?]*\*/.test(
url)}function withScheme(url,scheme){return scheme+url.slice(url.indexOf(":"))}function noScheme(scheme){return{words:`uses ${scheme}, which is no scheme of an \
app`,fix:"Use https, or a scheme of your own."}}function webUrlProblem(url,scheme){let authority=/^https?:\/\/([^/?\\]+)/.exec(url)?.[1],parsed4=URL.canParse(url)?
new URL(url):void 0;if(authority===void 0||parsed4===void 0)return{words:"is not a URL with a host",fix:`Write ${scheme}:// and the host.`};if(authority.includes(
"@"))return{words:"has an @ before the host",fix:"Remove the text before the host."};if(scheme==="http"&&!LOCAL_HOSTS.includes(parsed4.hostname))return{words:"u\
ses http, which Cognito accepts only for localhost, 127.0.0.1 and [::1]",fix:"Use https.",meant:withScheme(url,"https")}}var redirectUrlMalformed={code:"redirect-url-malformed",severity:"error",title:"Cognito does not accept a redirect URL",why:"Cognito sends tokens and codes to t\
hese URLs and compares them byte for byte. It accepts https, http for the machine itself, and schemes of apps; no fragment and no wildcard. Terraform checks non\
e of this.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation}){for(let{callbackUrls,
logoutUrls,defaultRedirectUri,at:at3}of federation.appClients){let urls=[...callbackUrls.map((url,index2)=>({url,list:callbackUrls,written:at3.to("callbackUrls").
to(index2)})),...logoutUrls.map((url,index2)=>({url,list:logoutUrls,written:at3.to("logoutUrls").to(index2)})),{url:defaultRedirectUri,list:void 0,written:at3.to(
"defaultRedirectUri")}];for(let{url,list:list2,written:written6}of urls){if(url===void 0)continue;if(typeof url!="string"){yield*ofParts(url,part=>written6.value(
part));continue}let problem=redirectUrlProblem(url);problem===void 0||holdsCredentials(url)||(yield{message:`${quote(url,100)} ${problem.words}.`,fix:problem.fix,
...remedyOf(problem.meant,list2,callbackUrls,written6.value()),place:written6.value()})}}}};function remedyOf(meant,list2,callbackUrls,place){return meant===void 0||
redirectUrlProblem(meant)!==void 0?{}:list2?.includes(meant)===!0?{fix:`Remove it: ${quote(meant,100)} is listed already.`,edit:removeEntry(place)}:list2===void 0&&
!callbackUrls.includes(meant)?{}:{edit:writeValue(place,meant)}}function*ofParts({prefix,suffix},placeOf2){let problem=redirectUrlPartProblem(prefix,suffix);if(problem===
void 0||holdsCredentials(prefix))return;let{part,words:words2,fix}=problem;yield{message:`The ${part} ${quote(part==="prefix"?prefix:suffix,100)} ${words2}.`,fix,
place:placeOf2(part)}}init_references();init_sign_in_urls();var redirectUrlRepeated={code:"redirect-url-repeated",severity:"error",title:"A redirect URL is listed twice",why:"Cognito keeps each URL once, so one of the tw\
o does nothing. Most often another URL was meant.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.\
html",*check({federation}){for(let client of federation.appClients){yield*addedByPools(client);for(let urls of[signInUrls(client),written4(client,"logoutUrls",client.
logoutUrls)]){let first=new Map;for(let listed4 of urls){let earlier=first.get(textKey(listed4.url));if(earlier===void 0){first.set(textKey(listed4.url),listed4);
continue}yield{...repeated(listed4,earlier),place:listed4.place,related:[{...earlier.place,note:"first written here"}]}}}}}};function*addedByPools({at:at3,callbackUrls,
downstreamPools:downstreamPools2}){for(let[index2,url]of callbackUrls.entries()){let pool=downstreamPools2.find(({redirectUris})=>redirectUris.some(uri=>textKey(
uri)===textKey(url)));pool!==void 0&&(yield{message:`The pool ${quote(pool.stackName)} adds this URL by its upstream. In callbackUrls it would be treated as an \
app's own.`,fix:"Remove it from callbackUrls.",edit:removeEntry(at3.to("callbackUrls").value(index2)),place:at3.to("callbackUrls").value(index2)})}}function signInUrls(client){
let{callbackUrls,albHosts}=client;return[...written4(client,"callbackUrls",callbackUrls),...written4(client,"albHosts",albHosts.map(albCallbackUrl))]}function written4({
at:at3},list2,urls){return urls.map((url,index2)=>({list:list2,place:at3.to(list2).value(index2),url}))}function repeated({list:list2},earlier){return list2!=="\
albHosts"?{message:`The same URL is in ${list2} already.`,fix:"Remove it, or write the URL that was meant."}:earlier.list==="albHosts"?{message:"The same host i\
s in albHosts already.",fix:"Remove it, or write the host that was meant."}:{message:"The callback URL of this host is in callbackUrls already, where it would b\
e treated as an app's own.",fix:"Remove it from callbackUrls: albHosts adds it.",edit:removeEntry(earlier.place)}}var REGIONS=["af-south-1","ap-east-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-2","ap-southeast-1","ap-southeast-2",
"ap-southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7","ca-central-1","ca-west-1","cn-north-1","cn-northwest-1","eu-central-1","eu\
-central-2","eu-isoe-west-1","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2","eu-west-3","il-central-1","me-central-1","me-south-1","mx-central-1",
"sa-east-1","us-east-1","us-east-2","us-gov-east-1","us-gov-west-1","us-iso-east-1","us-iso-west-1","us-isob-east-1","us-isob-west-1","us-isof-east-1","us-isof-\
south-1","us-west-1","us-west-2"],REGIONS_OF_PROVIDER_SIX=["ap-southeast-6"];var regionNeedsNewerProvider={code:"region-needs-newer-provider",severity:"error",title:"The AWS provider may be too old for this Region",why:'Version 5 of the \
AWS provider checks the Region against a list that ends before the youngest ones, and refuses them with "invalid AWS Region".',source:"https://registry.terrafor\
m.io/providers/hashicorp/aws/latest/docs#skip_region_validation-1",*check({federation:{region,terraform,at:at3}}){let{awsProviderVersion}=terraform;!REGIONS_OF_PROVIDER_SIX.
includes(region)||!admitsBeforeSix(awsProviderVersion)||(yield{message:`${region} needs version 6 of the AWS provider, and awsProviderVersion ${quote(awsProviderVersion)}\
 admits version 5.`,fix:'Write awsProviderVersion: ">= 6.0, < 7.0" under terraform.',place:at3.value("region"),related:terraform.at.has("awsProviderVersion")?[{
...terraform.at.value("awsProviderVersion"),note:"this admits version 5"}]:[]})}};var regionUnknown={code:"region-unknown",severity:"error",title:"A Region does not exist",why:"The AWS provider of Terraform refuses a Region that it does not k\
now, and so does the S3 backend.",source:"https://docs.aws.amazon.com/general/latest/gr/cognito_identity.html",*check({federation}){let{region,terraform,at:at3}=federation,
written6=[{region,place:at3.value("region")},...terraform.backend.type==="s3"?[{region:terraform.backend.settings.region,place:at3.to("terraform").to("backend").
to("s3").value("region")}]:[]];for(let{region:name,place}of written6){if(REGIONS.includes(name))continue;let close=nearest(name,REGIONS);yield{message:`${quote(
name)} is not a Region of AWS.`,fix:close===void 0?"Write the code of a Region, such as eu-central-1.":`Write ${quote(close)}.`,...close===void 0?{}:{edit:{kind:"\
replace",place,text:close}},place}}}};var replacesWithoutAdoptedPool={code:"replaces-without-adopted-pool",severity:"error",title:"There is no function to replace",why:"replaces names the pre sign-u\
p function of a pool that exists already. A pool that the stack makes has none, and of one that is only referred to the trigger stays as it is.",source:"https:/\
/docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LambdaConfigType.html",*check({federation:{accountLinking,userPool:userPool3}}){if(accountLinking?.
replaces===void 0||userPool3.kind==="adopted")return;let place=accountLinking.at.value("replaces");yield{message:userPool3.kind==="created"?"The stack makes the\
 pool.":"The pool is referred to, and not adopted.",fix:"Remove replaces.",edit:removeEntry(place),place}}};init_pool();init_preset();var requiredAttributeNotMapped={code:"required-attribute-not-mapped",severity:"error",title:"A provider does not fill a required attri\
bute",why:'Cognito refuses a federated sign-in that leaves a required attribute empty, with "attributes required". Which attributes are required cannot be chang\
ed later.',source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html",*check({federation}){for(let provider of federation.
identityProviders){let{name,preset,attributeMapping,at:at3}=provider;for(let[index2,attribute]of requiredAttributesOf(federation.userPool).entries()){if(Object.
hasOwn(attributeMapping,attribute)||attribute==="email"&&preset.emailRequired==="must-not")continue;let claim=preset.attributeMapping[attribute],scope=claim===void 0||
provider.type==="saml"?void 0:scopeMissing(preset,provider.scopes,claim);yield{message:`${quote(name)} does not map ${attribute}, which every user of the pool m\
ust have.`,fix:scope===void 0?`Add ${attribute}, with the name of the provider's claim, to attributeMapping.`:`Add ${scope} to scopes: then the preset ${preset.
name} maps it.`,place:at3.to("attributeMapping").value(attribute),related:[{...federation.userPool.at.to("requiredAttributes").value(index2),note:`${attribute} \
is required here`}]}}}}};init_preset();var SENDS={always:void 0,unknown:void 0,firstConsent:"sends only when a person allows the app for the first time",notAlways:"does not send for eve\
ryone",never:"never sends"},requiredClaimNotAlwaysSent={code:"required-claim-not-always-sent",severity:"warning",title:"An attribute that users need is filled f\
rom a claim that does not always come",why:'Cognito refuses a federated sign-in that leaves a required attribute empty, with "attributes required". A claim that\
 comes once is lost for good where the first attempt fails or the user is deleted: the person must revoke the app at the vendor. Which attributes are required c\
annot be changed later.',source:"https://github.com/aws-amplify/amplify-swift/issues/3999",*check({federation}){for(let{name,preset,attributeMapping,at:at3}of federation.
identityProviders)for(let{attribute,required,place}of neededAttributesOf(federation.userPool)){let claim=Object.hasOwn(attributeMapping,attribute)?attributeMapping[attribute]:
void 0,sends=claim===void 0?void 0:SENDS[claimOf(preset,claim)?.sent??"unknown"];claim===void 0||sends===void 0||attribute==="email"&&preset.emailRequired==="mu\
st-not"||(yield{message:`${quote(name)} fills ${attribute} from ${quote(claim)}, which ${preset.title} ${sends}.`,fix:required?`Take ${attribute} out of require\
dAttributes before the pool is made. Where the pool requires it already, tell support how to help people without it, and accept this warning with the reason.`:`\
People without ${attribute} cannot sign in by it later. Accept this warning with the reason where that is fine.`,place:at3.to("attributeMapping").value(attribute),
related:[{...place,note:required?`${attribute} is required here`:`users sign in by ${attribute}`}]})}}};function neededAttributesOf(pool){if(pool.kind!=="create\
d")return[];let needed=["requiredAttributes","signInWith","aliases"].flatMap(key=>pool[key].map((attribute,index2)=>({attribute,required:key==="requiredAttribut\
es",place:pool.at.to(key).value(index2)})));return needed.filter(({attribute},index2)=>needed.findIndex(one=>one.attribute===attribute)===index2)}var requiredClaimScopeMissing={code:"required-claim-scope-missing",severity:"error",title:"A required attribute is filled from a claim that is not asked for",why:'\
Cognito refuses a federated sign-in that leaves a required attribute empty, with "attributes required". Most providers send a claim only for its scope.',source:"\
https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims",*check({federation}){for(let{attribute,scope,required,place,scopesPlace,message}of claimsWithoutScope(
federation))required&&(yield{message,fix:`Add ${scope} to scopes.`,edit:addItem(scopesPlace,scope),place,related:[{...federation.userPool.at.value("requiredAttr\
ibutes"),note:`${attribute} is required here`}]})}};init_pool();var requiredEmailNeverSent={code:"required-email-never-sent",severity:"error",title:"The pool requires an email that the vendor never sends",why:'Co\
gnito refuses a federated sign-in that leaves a required attribute empty, with "attributes required". Which attributes are required cannot be changed later.',source:"\
https://docs.idura.app/verify/integrations/aws-cognito",*check({federation}){let requiredAttributes=requiredAttributesOf(federation.userPool);if(requiredAttributes.
includes("email")&&!federation.identityProviders.some(({preset})=>preset.emailRequired==="must"))for(let{name,preset,at:at3}of federation.identityProviders)preset.
emailRequired==="must-not"&&(yield{message:`${preset.title} never sends an email, so no one could sign in through ${quote(name)}.`,fix:"Take email out of requir\
edAttributes before the pool is made. For a pool that exists and requires it, use another pool.",place:federation.userPool.at.to("requiredAttributes").value(requiredAttributes.
indexOf("email")),related:[{...at3.key(),note:`${name} has the preset ${preset.name}`}]})}};var SOCIAL_TYPES=PRESETS.flatMap(preset=>"providerName"in preset?[preset.providerName]:[]),reservedProviderName={code:"reserved-provider-name",severity:"error",
title:"The name of a provider is reserved",why:"COGNITO stands for native users wherever Cognito accepts a provider name. A name that begins with that of a soci\
al type is refused when the provider is made.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.ht\
ml",*check({federation}){for(let{name,preset,at:at3}of federation.identityProviders){let place=at3.key();if(name.toUpperCase()==="COGNITO"&&(yield{message:`${quote(
name)} stands for the native users of the pool.`,fix:"Choose another name.",place}),preset.type!=="oidc"&&preset.type!=="saml")continue;let social2=SOCIAL_TYPES.
find(reserved=>name.toLowerCase().startsWith(reserved.toLowerCase()));social2!==void 0&&(yield{message:`Cognito keeps names that begin with ${quote(social2)}, i\
n any casing, for its own provider type ${social2}; ${quote(name)} is of type ${preset.type.toUpperCase()}.`,fix:`Put another word first, such as ${quote(`My${social2}`)}\
.`,place})}}};var reservedTagKey={code:"reserved-tag-key",severity:"error",title:"The key of a tag is reserved",why:"AWS refuses tags whose key begins with aws:. A tag called\
 __proto__ would be lost on its way through CDKTF.",source:"https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html",*check({federation:{
tags,at:at3}}){for(let key of Object.keys(tags)){let place=at3.to("tags").key(key);key.toLowerCase().startsWith("aws:")&&(yield{message:`${quote(key)} begins wi\
th "aws:", which AWS keeps for its own tags.`,fix:"Choose another prefix.",place}),key==="__proto__"&&(yield{message:`CDKTF would drop the tag ${quote(key)}: Ja\
vaScript has another meaning for this name.`,fix:"Choose another key.",place})}}};init_names();init_references();var RESERVED2=["count","depends_on","for_each","lifecycle","locals","providers","source","version"],reservedVariableName={code:"r\
eserved-variable-name",severity:"error",title:"Terraform keeps this variable name for itself",why:"Terraform refuses a configuration that declares a variable un\
der one of the names of its own module arguments.",source:"https://developer.hashicorp.com/terraform/language/values/variables",*check({federation}){for(let{owner,
what,at:at3,reference:reference3}of referencesOf(federation))reference3.kind!=="variable"||!RESERVED2.includes(reference3.name)||(yield{message:`No variable can\
 be called ${quote(reference3.name)}. Reserved are ${wordList(RESERVED2,"and")}.`,fix:`Call it ${quote(`${slug(owner)}_${what.toLowerCase().replaceAll(" ","_")}`)}\
, for example.`,place:at3.value("variable")})}};init_upstream();var retiredScope={code:"retired-scope",severity:"error",title:"The vendor has retired this scope",why:"A scope that a vendor no longer knows is refused or ignor\
ed, so claims such as roles never arrive.",source:"https://docs.descope.com/identity-federation/applications/oidc-apps",*check({federation}){for(let{preset,scopes,
at:at3}of federation.identityProviders.filter(speaksOidc)){let{title,retiredScopes}=preset;for(let[index2,scope]of scopes.entries())Object.hasOwn(retiredScopes,
scope)&&(yield{message:`${title} no longer accepts the scope ${quote(scope)}.`,...writeItem(at3.to("scopes").value(index2),scopes,retiredScopes[scope]??""),place:at3.
to("scopes").value(index2)})}}};var rotationWithoutAuthFlow={code:"rotation-without-auth-flow",severity:"error",title:"Refresh tokens cannot rotate in a client without authFlows",why:"Rotation\
 excludes the flow REFRESH_TOKEN_AUTH, and a client without any flow gets AWS's own list, which holds it. So the list must name another one.",source:"https://do\
cs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-refresh-token.html",*check({federation}){for(let{authFlows,refreshTokenRotation:refreshTokenRotation2,
at:at3}of federation.appClients)refreshTokenRotation2===void 0||refreshTokenRotation2==="off"||authFlows.length>0||(yield{message:"Without authFlows AWS allows \
its own list of flows, with REFRESH_TOKEN_AUTH among them, which rotation excludes.",fix:"Name the flows that the app uses. For an app that uses only the sign-i\
n pages, authFlows: [custom] opens nothing, as long as the pool has no trigger that defines challenges.",place:at3.value("authFlows"),related:[{...at3.key("refr\
eshTokenRotation"),note:"refresh tokens rotate"}]})}};var PREFIXES=["http://schemas.xmlsoap.org/ws/2005/05/identity/claims/","http://schemas.microsoft.com/ws/2008/06/identity/claims/","http://schemas.microsoft.com/\
identity/claims/","http://schemas.xmlsoap.org/claims/"],MICROSOFT_HOST=/^https:\/\/(?:login\.microsoftonline\.com|login\.microsoftonline\.us|sts\.windows\.net)\//,
samlClaimMisspelt={code:"saml-claim-misspelt",severity:"warning",title:"A SAML attribute is unlike those of the provider",why:"Cognito compares the names of SAM\
L attributes letter by letter. One that the provider does not send fills nothing, and a required attribute that stays empty ends the sign-in.",source:"https://l\
earn.microsoft.com/en-us/entra/identity-platform/saml-claims-customization",*check({federation}){for(let provider of federation.identityProviders){if(provider.type!==
"saml")continue;let{attributeMapping,metadata:metadata2,at:at3}=provider,microsoft2=metadata2.kind==="url"&&typeof metadata2.url=="string"&&MICROSOFT_HOST.test(
metadata2.url);for(let[attribute,claim]of Object.entries(attributeMapping)){let place=at3.to("attributeMapping").value(attribute),meant=nearMiss(claim);meant!==
void 0?yield{message:`${quote(claim,120)} is not quite ${quote(meant,120)}.`,fix:`Write ${quote(meant,120)}.`,edit:{kind:"replace",place,text:meant},place}:microsoft2&&
!claim.includes(":")&&(yield{message:`${quote(attribute)} is filled from ${quote(claim)}; Microsoft Entra ID names its attributes by URL, such as ${PREFIXES[0]}\
emailaddress.`,fix:`Write the name that the application's Attributes & Claims page shows. Where the claim was renamed to ${quote(claim)} there, accept this warn\
ing with the reason.`,place})}}}};function nearMiss(claim){let cut=claim.lastIndexOf("/")+1,start=claim.slice(0,cut);if(!/^https?:\/\//i.test(start)||start.length>
100||PREFIXES.includes(start))return;let prefix=PREFIXES.find(one=>editDistance(one,start)<=3);return prefix===void 0?void 0:prefix+claim.slice(cut)}var ATTRIBUTES={email:"email",phone:"phone_number"},scopeAttributeUnreadable={code:"scope-attribute-unreadable",severity:"warning",title:"An app client asks for\
 what it may not read",why:"Cognito refuses tokens for a scope whose attributes the client may not read, or leaves the claims out. Either way the app does not g\
et what it asks for.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-define-resource-servers.html",*check({federation}){for(let{
flows,scopes,readAttributes,at:at3}of federation.appClients)if(!(flows.length===0||readAttributes===void 0))for(let[index2,scope]of scopes.entries()){let attribute=Object.
hasOwn(ATTRIBUTES,scope)?ATTRIBUTES[scope]:void 0;attribute===void 0||readAttributes.includes(attribute)||(yield{message:`The scope ${scope} is for ${quote(attribute)}\
, which readAttributes leaves out.`,fix:`Add ${attribute} to readAttributes, or remove ${scope} from scopes.`,place:at3.to("scopes").value(index2),related:[{...at3.
key("readAttributes"),note:"what the client may read"}]})}}};var OF_ID_TOKEN=["email","phone","profile"],scopeNeedsOpenid={code:"scope-needs-openid",severity:"error",title:"A scope of an app client needs openid",why:"The \
scopes email, phone and profile choose claims of the ID token. Cognito accepts them only together with openid.",source:"https://docs.aws.amazon.com/cognito-user\
-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation}){for(let{scopes,at:at3}of federation.appClients){let found2=scopes.filter(
scope=>OF_ID_TOKEN.includes(scope));found2.length===0||scopes.includes("openid")||(yield{message:`${wordList(found2,"and")} ${found2.length===1?"needs":"need"} \
openid next to ${found2.length===1?"it":"them"}.`,fix:"Add openid.",edit:addItem(at3.value("scopes"),"openid"),place:at3.value("scopes")})}}};var selfSignUpInInviteOnlyPool={code:"self-sign-up-in-invite-only-pool",severity:"warning",title:"Anyone may sign up in a pool that reads as invite-only",why:"w\
henNoMatch: reject keeps strangers out who come through a provider. With selfSignUp: true the same strangers sign up natively, and are then linked.",source:"htt\
ps://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-admin-create-user-policy.html",*check({federation}){let{userPool:userPool3,accountLinking}=federation;
userPool3.kind!=="created"||!userPool3.selfSignUp||accountLinking?.whenNoMatch!=="reject"||(yield{message:"selfSignUp: true lets anyone register, which defeats \
whenNoMatch: reject.",fix:"Remove selfSignUp, or write whenNoMatch: createUser.",place:userPool3.at.value("selfSignUp"),related:[{...accountLinking.at.value("wh\
enNoMatch"),note:"this keeps strangers out"}]})}};var settingOfExistingPool={code:"setting-of-existing-pool",severity:"error",title:"A setting would not reach a pool that exists already",why:"Nothing of a pool \
that is referred to is managed, and of an adopted one only the triggers that are named. Another setting would have no effect; many of them can never be changed.",
source:"https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle",*check({federation}){let{environment,userPool:userPool3}=federation;if(userPool3.
kind==="created")return;let adopted=userPool3.kind==="adopted",fitting2=["reference","adopt","issuer","domain","groups","resourceServers",...adopted?["caseSensi\
tiveUsernames","triggers"]:[]];for(let setting of userPool3.at.keys().filter(key=>!fitting2.includes(key)))yield{message:`${quote(setting)} is a setting of the \
pool, which ${adopted?"stays as it is":"is managed elsewhere"}.`,fix:[adopted||setting==="caseSensitiveUsernames"?"Remove it.":setting==="triggers"?"Attach the \
functions where the pool is managed. To manage the triggers here, and nothing else of the pool, write adopt: <id of the pool> in place of reference, and take it\
s lambda_config out of there.":"Remove it, and set it where the pool is managed.",...environment===void 0?[]:[`If other environments have pools of their own, wr\
ite it there, or remove it here by userPool: { ${setting}: null } in the environment ${environment}.`]].join(" "),edit:removeEntry(userPool3.at.value(setting)),
place:userPool3.at.key(setting),related:[{...userPool3.at.key(adopted?"adopt":"reference"),note:"the pool exists already"}]}}};var signInStartedBesideOthers={code:"sign-in-started-beside-others",severity:"error",title:"An app client has a provider that starts sign-ins next to others tha\
n SAML",why:"Assertions that no one asked for bring dangers that other sign-ins do not have. An app client that accepts them can have no providers but SAML's, a\
nd not the users of the pool itself.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-SAML-session-initiation.html",*check({
federation}){let saml2=federation.identityProviders.filter(({type})=>type==="saml").map(({name})=>name),starting=federation.identityProviders.filter(provider=>provider.
type==="saml"&&provider.idpInit);for(let{key,identityProviders:identityProviders2,at:at3}of federation.appClients){let first=starting.find(({name})=>identityProviders2.
includes(name)),others2=identityProviders2.filter(name=>!saml2.includes(name));first===void 0||others2.length===0||(yield{message:`${quote(key)} has ${quote(first.
name)}, whose idpInit is true, next to ${wordList(others2.map(name=>quote(name)),"and")}.`,fix:`Give ${first.name} an app client of its own: write identityProvi\
ders there and here. Or remove idpInit.`,place:at3.value("identityProviders"),related:[{...first.at.value("idpInit"),note:"sign-ins may start there"}]})}}};var signInStartedByProvider={code:"sign-in-started-by-provider",severity:"warning",title:"Sign-ins may start at the SAML provider",why:"Such an assertion answer\
s no request, so nothing ties it to the person at the browser: an attacker can sign someone in to the attacker's own account (login CSRF) and collect what is en\
tered there.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-SAML-session-initiation.html",*check({federation}){for(let provider of federation.
identityProviders)provider.type!=="saml"||!provider.idpInit||(yield{message:"Cognito accepts assertions that it did not ask for.",fix:"Remove idpInit, and give \
people a link that starts at Cognito: an authorize URL with this identity_provider.",place:provider.at.value("idpInit")})}};var signInWithAndAliases={code:"sign-in-with-and-aliases",severity:"error",title:"signInWith and aliases exclude each other",why:"Cognito accepts username attri\
butes or alias attributes, never both. The choice cannot be changed later.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings\
-attributes.html",*check({federation:{userPool:userPool3}}){!userPool3.at.has("signInWith")||!userPool3.at.has("aliases")||(yield{message:"signInWith makes peop\
le sign in without a user name; aliases are other ways to sign in next to a user name.",fix:"Keep signInWith where no one has a user name, else aliases.",place:userPool3.
at.key("aliases"),related:[{...userPool3.at.key("signInWith"),note:"signInWith is here"}]})}};var socialProviderMisnamed={code:"social-provider-misnamed",severity:"error",title:"A social provider has another name than its type",why:'Cognito accepts one n\
ame for each social provider and refuses every other when the provider is made: "Provider X cannot be of type Google". So a pool has one of each.',source:"https\
://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html",*check({federation}){for(let{name,preset,at:at3}of federation.
identityProviders)!("providerName"in preset)||preset.providerName===name||(yield{message:`${quote(name)} is of type ${preset.type}, for which Cognito accepts on\
ly the name ${quote(preset.providerName)}.`,fix:`Write ${preset.providerName} here and wherever the provider is named.`,place:at3.key()})}};var stackNameTaken={code:"stack-name-taken",severity:"error",title:"Two specs give the same stack",why:"The second stack would overwrite the generated files of \
the first one, and both would share one state.",source:"https://developer.hashicorp.com/terraform/cdktf/concepts/stacks",*check({federation,stacks}){let[first,...others2]=stacks.
byName.get(federation.stackName)??[];if(first===void 0)return;let taking=others2.filter(other=>first.federation===federation?other.companion:other.federation===
federation);for(let other of taking)yield taken(other,first)}};function taken({federation},first){return{message:`The stack "${federation.stackName}" comes from\
 ${first.federation.at.file} already.`,fix:"Give this spec another name.",place:federation.at.value("name"),related:[{...first.federation.at.value("name"),note:"\
the name is taken here"}]}}init_pool();var stateKeptLocally={code:"state-kept-locally",severity:"warning",title:"The state of a pool that is meant to last is kept in a local file",why:"Th\
e state holds the providers' secrets in clear, and without it Terraform no longer knows what it made. A local file is on one machine, not encrypted, not locked \
and not shared.",source:"https://developer.hashicorp.com/terraform/language/state/sensitive-data",*check({federation}){federation.terraform.backend.type!=="loca\
l"||!isProtected(federation.userPool)||(yield{message:`${POOL_AND_ITS_STATE[federation.userPool.kind]} ${federation.terraform.at.has("backend")?"is kept in a lo\
cal file":"is kept in a local file by default"}.`,fix:"Write a backend under terraform, such as s3 with useLockfile: true.",place:federation.terraform.at.key("b\
ackend")})}},POOL_AND_ITS_STATE={created:"The pool is protected from deletion, but its state",adopted:"The pool was there before this stack, but its state",referenced:"\
The pool was there before this stack, but the state of what is added to it"};var stateNotEncrypted={code:"state-not-encrypted",severity:"warning",title:"The state is not encrypted",why:"The state holds the providers' secrets in clear: th\
e AWS provider has no other way to configure them.",source:"https://developer.hashicorp.com/terraform/language/backend/s3",*check({federation}){let{backend:backend2,
at:at3}=federation.terraform;backend2.type!=="s3"||backend2.settings.encrypt||(yield{message:"encrypt: false turns off the encryption that Terraform asks S3 for\
.",fix:"Remove the line: encryption is on by default.",edit:removeEntry(at3.to("backend").to("s3").value("encrypt")),place:at3.to("backend").to("s3").value("enc\
rypt")})}};var stateShared={code:"state-shared",severity:"error",title:"Two stacks keep one state",why:"Terraform treats everything in a state as made by the stack: applyi\
ng the second stack would change or delete what the first one has. Terraform's workspaces tell states apart as well; with s3, workspaceKeyPrefix says that they \
are meant.",source:"https://developer.hashicorp.com/terraform/language/state",*check({federation,stacks}){let state=statePlace(federation);if(state===void 0)return;
let holders=stacks.byState.get(state.address)??[],sharing=sharingOf(federation,holders,other=>statePlace(other)?.place,"the state");sharing!==void 0&&(yield{message:`${sharing.
names} keep their state in the same place.`,fix:"Give each stack a place of its own. Environments of one spec write theirs under terraform.backend of the enviro\
nment.",place:state.place,related:sharing.related})}};init_attributes();var subjectAttributeMustExist={code:"subject-attribute-must-exist",severity:"info",title:"The pool must have the attribute for the raw subject\
 already",why:"Terraform does not change the attributes of an adopted pool, so it cannot add the one in which linking keeps the provider's raw subject. The plan\
 fails until the pool has it.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AddCustomAttributes.html",*check({federation}){
if(federation.userPool.kind!=="adopted"||federation.accountLinking===void 0||federation.accountLinking.whenNoMatch==="createNative")return;let attributes=[...new Set(
federation.accountLinking.providers.map(({subjectAttribute:subjectAttribute2})=>subjectAttribute2))];for(let attribute of attributes){let name=attribute.slice(CUSTOM_PREFIX.
length);yield{message:`Linking keeps the raw subject in ${quote(attribute)}.`,fix:`If the pool lacks it, add ${quote(name)} once as a mutable string: aws cognit\
o-idp add-custom-attributes, or in the console under Sign-up. Or map the subject into another mutable string attribute that the pool has.`,place:federation.userPool.
at.value("adopt")}}}};init_attributes();var subjectAttributeUndeclared={code:"subject-attribute-undeclared",severity:"error",title:"The attribute for the raw subject is not declared",
why:"Linking keeps the provider's raw subject in a custom attribute, and no attribute is ever taken out of a pool again: AWS refuses it. The spec therefore name\
s the attribute, which stays when linking goes.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation:{
userPool:pool,identityProviders:identityProviders2,accountLinking}}){if(pool.kind!=="created")return;let known=(accountLinking?.providers??[]).filter(({name})=>identityProviders2.
some(one=>one.name===name)),missing=[...new Set(known.map(({subjectAttribute:subjectAttribute2})=>subjectAttribute2.slice(CUSTOM_PREFIX.length)))].filter(name=>!pool.
customAttributes.some(one=>one.name===name));if(missing.length!==0){if(!pool.at.has("customAttributes")){let text=`customAttributes: { ${missing.map(entryOf2).join(
", ")} }`;yield{message:messageOf(missing),fix:`Add to userPool: ${text}.`,edit:{kind:"insert",place:pool.at.value(),text},place:pool.at.key()};return}for(let name of missing)
yield{message:messageOf([name]),fix:`Add to userPool.customAttributes: ${entryOf2(name)}.`,edit:{kind:"insert",place:pool.at.value("customAttributes"),text:entryOf2(
name)},place:pool.at.key("customAttributes")}}}};function messageOf(names){let attributes=names.map(name=>quote(CUSTOM_PREFIX+name));return`Linking keeps the ra\
w subject in ${wordList(attributes,"and")}, which the pool does not have.`}function entryOf2(name){return`${/^[a-z]\w*$/i.test(name)?name:JSON.stringify(name)}:\
 { type: string }`}init_attributes();init_pool();var subjectAttributeUnfit={code:"subject-attribute-unfit",severity:"error",title:"The attribute for the raw subject cannot carry i\
t",why:"Cognito lower-cases the subject in the user name of a case-insensitive pool. Linking therefore keeps the subject as the provider sent it in a custom att\
ribute; a link made with anything else never signs in again.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-case-sensitivity.html",
*check({federation}){let judged=new Set;for(let{name,subjectAttribute:subjectAttribute2}of federation.accountLinking?.providers??[]){let provider=federation.identityProviders.
find(one=>one.name===name);if(provider===void 0)continue;let attribute=customAttributesOf(federation.userPool).find(one=>CUSTOM_PREFIX+one.name===subjectAttribute2);
attribute!==void 0&&!carriesSubject(attribute)&&!judged.has(attribute.name)&&(judged.add(attribute.name),yield{message:`Linking keeps the raw subject in ${quote(
subjectAttribute2)}, which is not a mutable string for 255 characters and more.`,fix:"Declare it as { type: string, maxLength: 2048 }. If it exists in the pool \
already, map the subject into another attribute of that kind.",place:federation.userPool.at.to("customAttributes").value(attribute.name)});let claim=provider.attributeMapping[subjectAttribute2],
subject=provider.attributeMapping.username;provider.type==="saml"||claim===void 0||claim===subject||(yield{message:`Linking keeps the raw subject in ${quote(subjectAttribute2)}\
, but here it is filled from ${quote(claim)} instead of ${quote(subject??"sub")}.`,fix:`Map ${quote(claim)} into another attribute, and leave ${quote(subjectAttribute2)}\
 to linking.`,place:provider.at.to("attributeMapping").value(subjectAttribute2)})}}};init_diagnostic();var tagKeysDifferOnlyInCase={code:"tag-keys-differ-only-in-case",severity:"error",title:"Two tags have the same key but for case",why:"IAM tre\
ats tag keys that differ only in case as the same key and refuses to make the linking function's role.",source:"https://docs.aws.amazon.com/IAM/latest/UserGuide\
/id_tags.html",*check({federation:{tags,preSignUpFunction:preSignUpFunction2,at:at3}}){if(preSignUpFunction2===void 0)return;let first=new Map;for(let key of Object.
keys(tags).sort(compareText)){let earlier=first.get(key.toLowerCase());if(earlier===void 0){first.set(key.toLowerCase(),key);continue}yield{message:`${quote(key)}\
 and ${quote(earlier)} differ only in case.`,fix:"Remove one of them.",place:at3.to("tags").key(key),related:[{...at3.to("tags").key(earlier),note:`${quote(earlier)}\
 is here`}]}}}};init_iam_oidc_provider();var TAG_TEXT=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u,tagRefusedByIam={code:"tag-refused-by-iam",severity:"warning",title:"IAM refuses a tag",why:"\
The tags of a spec go on every resource. Cognito accepts any text, but neither the role of the linking function nor an OIDC provider of IAM can be made with suc\
h a tag: apply stops halfway.",source:"https://docs.aws.amazon.com/IAM/latest/APIReference/API_Tag.html",*check({federation}){let{tags,preSignUpFunction:preSignUpFunction2}=federation;
if(!(preSignUpFunction2===void 0&&trustedByIam(federation).length===0))for(let[key,value]of Object.entries(tags)){let written6=federation.at.to("tags");for(let[
text,what,place]of[[key,"key",written6.key(key)],[value,"value",written6.value(key)]])TAG_TEXT.test(text)||(yield{message:`The ${what} ${quote(text)} holds a ch\
aracter that IAM does not accept in tags.`,fix:"Use letters, digits, spaces and _ . : / = + - @ only.",place})}}};var templateInBackend={code:"template-in-backend",severity:"error",title:"A backend setting holds the start of a Terraform expression",why:"Terraform reads the \
backend before it evaluates anything, and refuses an expression there. A spec holds no expressions anyway.",source:"https://developer.hashicorp.com/terraform/la\
nguage/backend",*check({federation}){for(let{text,place}of federation.terraform.at.to("backend").texts()){let start=/[$%]\{/.exec(text)?.[0];start!==void 0&&(yield{
message:`${quote(text)} holds ${quote(start)}. Terraform evaluates nothing in a backend.`,fix:"Write the value itself. With environments, write each environment\
's own.",place})}}};init_duration();var DAY=86400,temporaryPasswordValidityOutOfRange={code:"temporary-password-validity-out-of-range",severity:"error",title:"A temporary password \
cannot work for this long",why:"Cognito counts the validity of an invitation's password in whole days, from 1 to 365.",source:"https://docs.aws.amazon.com/cogni\
to-user-identity-pools/latest/APIReference/API_PasswordPolicyType.html",*check({federation}){let{userPool:userPool3}=federation;if(userPool3.kind!=="created")return;
let{count:count2,unit}=userPool3.passwordPolicy.temporaryPasswordValidity,days=secondsOf({count:count2,unit})/DAY;Number.isInteger(days)&&days>=1&&days<=365||(yield{
message:`${count2}${unit} is not a number of whole days from 1d to 365d.`,fix:"Write whole days, such as 7d.",place:userPool3.at.to("passwordPolicy").value("tem\
poraryPasswordValidity")})}};init_resources();var terraformAddressTaken={code:"terraform-address-taken",severity:"error",title:"Two names give the same Terraform address",why:"Addresses are\
 made from names in lower case, with underscores for dots and hyphens. Two resources cannot share one: the second would replace the first.",source:"https://deve\
loper.hashicorp.com/terraform/cli/state/resource-addressing",*check({federation}){for(let type of RESOURCE_TYPES)yield*clashes(type,resourcesOf(federation,type))}};
function*clashes(type,resources){let first=new Map;for(let{name:taken4,written:written6}of resources){if(written6===void 0)continue;let{name,place}=written6,earlier=first.
get(taken4);if(earlier===void 0){first.set(taken4,written6);continue}type==="aws_cognito_identity_provider"&&earlier.name.toLowerCase()===name.toLowerCase()||(yield{
message:`${quote(name)} and ${quote(earlier.name)} both give ${type}.${taken4}.`,fix:"Rename the one that is not in use yet.",place,related:[{...earlier.place,note:`${quote(
earlier.name)} gives the same address`}]})}}var textNotInNormalForm={code:"text-not-in-normal-form",severity:"error",title:"Terraform would change this text",why:"Terraform turns every text into Unicode n\
ormalization form C. The value in AWS would look the same as in the spec and yet differ from it: a claim or URL would no longer be found.",source:"https://devel\
oper.hashicorp.com/terraform/language/expressions/strings",*check({federation}){for(let{text,place}of textsOf(federation)){let normal=text.normalize("NFC");text!==
normal&&(yield{message:`${quote(text)} is not in Unicode normalization form C.`,fix:`Write ${quote(normal)}, typed anew: the letters look the same, but accents \
belong to them.`,edit:writeValue(place,normal),place})}}};init_duration();var MINUTE=60,HOUR=3600,DAY2=86400,RANGES=[["access",5*MINUTE,DAY2,"5m to 1d"],["id",5*MINUTE,DAY2,"5m to 1d"],["refresh",HOUR,3650*DAY2,"1h to \
3650d"],["authSession",3*MINUTE,15*MINUTE,"whole minutes from 3m to 15m"]],tokenValidityOutOfRange={code:"token-validity-out-of-range",severity:"error",title:"A\
 token works for longer or shorter than Cognito allows",why:"Cognito refuses a client with such a validity. An access or ID token may not outlive the refresh to\
ken.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation}){for(let{tokenValidity:tokenValidity2,
at:at3}of federation.appClients){let placeOfToken=token=>at3.to("tokenValidity").value(token);for(let[token,least,greatest,words2]of RANGES){let seconds=secondsOf(
tokenValidity2[token]),whole=token!=="authSession"||seconds%MINUTE===0;seconds>=least&&seconds<=greatest&&whole||(yield{message:`${token} is ${durationText(tokenValidity2[token])}\
; Cognito accepts ${words2}.`,fix:`Choose a duration of ${words2}.`,place:placeOfToken(token)})}for(let token of["access","id"])secondsOf(tokenValidity2[token])<=
secondsOf(tokenValidity2.refresh)||(yield{message:`The ${token} token works for ${durationText(tokenValidity2[token])}, longer than the refresh token with ${durationText(
tokenValidity2.refresh)}.`,fix:`Write at most ${durationText(tokenValidity2.refresh)} for ${token}, or a longer refresh.`,place:placeOfToken(token),related:[{...placeOfToken(
"refresh"),note:"the refresh token"}]})}}};function durationText({count:count2,unit}){return`${count2}${unit}`}init_sign_in_urls();var MOST2=100,tooManyCallbackUrls={code:"too-many-callback-urls",severity:"error",title:"An app client has too many callback URLs",why:"Cogn\
ito accepts at most 100 callback URLs for a client. Each host of a load balancer adds one, and so does each domain of a pool that has this client as its upstrea\
m.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation}){for(let client of federation.
appClients){let{callbackUrls,albHosts,at:at3}=client,all=allCallbackUrls(client).length;if(all<=MOST2)continue;let counted=[`${callbackUrls.length} in callbackU\
rls`,...albHosts.length>0?[`${albHosts.length} of load balancers`]:[],...all>callbackUrls.length+albHosts.length?[`${all-callbackUrls.length-albHosts.length} of\
 pools of other stacks`]:[]];yield{message:`The client has ${all} callback URLs, ${wordList(counted,"and")}; Cognito accepts ${MOST2}.`,fix:"Share them out amon\
g several clients.",place:at3.key(albHosts.length>0?"albHosts":"callbackUrls")}}}};init_attributes();var tooManyCustomAttributes={code:"too-many-custom-attributes",severity:"error",title:"The pool's schema would have too many attributes",why:"\
The schema of a pool has at most 50 entries: its custom attributes and the standard attributes that it requires. The one that carries the raw subject for linkin\
g is among them. An attribute can never be removed.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html",
*check({federation}){let{userPool:userPool3}=federation;if(userPool3.kind!=="created")return;let{customAttributes:customAttributes2,requiredAttributes,at:at3}=userPool3,
amount=customAttributes2.length+requiredAttributes.length;amount<=MOST_SCHEMA_ATTRIBUTES||(yield{message:`The schema would have ${amount} entries; it has room f\
or ${MOST_SCHEMA_ATTRIBUTES}.`,fix:`Declare ${amount-MOST_SCHEMA_ATTRIBUTES} fewer under userPool.customAttributes.`,place:at3.key("customAttributes"),related:[
...requiredAttributes.length>0?[{...at3.key("requiredAttributes"),note:"required attributes count as well"}]:[]]})}};init_triggers();var triggerNamesVersion={code:"trigger-names-version",severity:"error",title:"A trigger names a version of its function",why:"Cognito takes the \
ARN of a function or of an alias. A version number in it is refused, or the trigger fails each sign-in.",source:"https://docs.aws.amazon.com/cognito/latest/deve\
loperguide/cognito-user-pools-working-with-lambda-triggers.html",*check({federation}){for(let{slot,functionArn,arnAt}of triggersOf(federation.userPool)){if(typeof functionArn!=
"string")continue;let{functionArn:plain2,qualifier}=functionArnParts(functionArn);qualifier===void 0||!/^[0-9]+$/.test(qualifier)||(yield{message:`The ARN of ${slot}\
 ends with the version ${qualifier}; Cognito takes only an alias there.`,fix:`Make an alias for the version and name that, or write ${quote(plain2)}, which is t\
he newest code.`,place:arnAt.value()})}}};init_triggers();var triggerNotRunForFederatedUsers={code:"trigger-not-run-for-federated-users",severity:"warning",title:"A trigger does not run for federated us\
ers",why:"Cognito calls customMessage, userMigration and the triggers of the flow custom only for native users. People who come through an identity provider pas\
s without what such a function checks or does.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-trigger\
s.html",*check({federation}){let[provider]=federation.identityProviders;if(provider!==void 0)for(let{slot,at:at3}of triggersOf(federation.userPool))TRIGGER_SLOTS[slot].
runsForFederated||(yield{message:`${slot} never runs for people who sign in through an identity provider.`,fix:"Do for them what they need in preTokenGeneration\
 or postConfirmation. If the function concerns only native users, accept this warning.",place:at3.key(),related:[{...provider.at.key(),note:"an identity provide\
r"}]})}};init_attributes();init_attributes();init_pool();var COGNITOS_OWN=["sub","identities"];function unknownAttribute(attribute,standard,pool){if(pool.kind!=="created"&&attribute.startsWith(
CUSTOM_PREFIX))return unfitName(attribute);let declared3=customAttributesOf(pool).map(({name})=>CUSTOM_PREFIX+name);if(standard.includes(attribute)||declared3.includes(
attribute))return;if(COGNITOS_OWN.includes(attribute))return{message:`${quote(attribute)} is written by Cognito itself.`,fix:"Remove it, or use a custom attribu\
te that userPool.customAttributes declares."};let plain2=attribute.replace(/^(?:custom:)+/i,""),close=[CUSTOM_PREFIX+plain2,plain2].find(name=>declared3.includes(
name)||standard.includes(name))??nearest(attribute,[...standard,...declared3]);return close!==void 0?{message:`The pool has no attribute ${quote(attribute)}.`,fix:`\
Write ${quote(close)}.`,meant:close}:{message:attribute.startsWith(CUSTOM_PREFIX)?`The custom attribute ${quote(attribute)} is not declared.`:`The pool has no a\
ttribute ${quote(attribute)}: it is no standard attribute, and custom ones begin with ${quote(CUSTOM_PREFIX)}.`,fix:pool.kind==="created"?`Declare ${quote(plain2)}\
 under userPool.customAttributes${attribute.startsWith(CUSTOM_PREFIX)?"":` and write ${quote(CUSTOM_PREFIX+plain2)} here`}.`:`Write ${quote(CUSTOM_PREFIX+plain2)}\
 if it is a custom attribute of the pool.`}}function unfitName(attribute){if(!/^(?!custom:|dev:)[\p{L}\p{M}\p{S}\p{N}\p{P}]{1,20}$/u.test(attribute.slice(CUSTOM_PREFIX.
length)))return{message:`No custom attribute can be called ${quote(attribute)}: after ${quote(CUSTOM_PREFIX)} come 1 to 20 characters without spaces.`,fix:"Look\
 up its name in the pool."}}var READABLE=["email_verified","identities","phone_number_verified","sub"],NEVER_WRITABLE=["email_verified","phone_number_verified"],unknownAttributeInClient={code:"\
unknown-attribute-in-client",severity:"error",title:"An app client reads or writes an attribute that the pool does not have",why:'AWS refuses a client whose lis\
ts name an attribute that the pool does not have: "Invalid write attributes specified". Custom attributes carry the prefix custom: here.',source:"https://docs.a\
ws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation}){let standard=Object.keys(STANDARD_ATTRIBUTES),lists=[["read\
Attributes",[...standard,...READABLE]],["writeAttributes",[...standard,...NEVER_WRITABLE]]];for(let{at:at3,...client}of federation.appClients)for(let[list2,known]of lists){
if(!at3.has(list2))continue;let attributes=client[list2]??[];for(let[index2,attribute]of attributes.entries()){let unknown=unknownAttribute(attribute,known,federation.
userPool);if(unknown===void 0)continue;let{meant,...said2}=unknown,place=at3.to(list2).value(index2);yield{...said2,...meant!==void 0&&writeItem(place,attributes,
meant),place}}}}};init_attributes();var unknownAttributeInMapping={code:"unknown-attribute-in-mapping",severity:"error",title:"A mapping fills an attribute that the pool does not have",why:"Terraf\
orm accepts any name, and AWS refuses it when the provider is made. Custom attributes are declared without custom: under userPool.customAttributes and carry it \
everywhere else.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation}){let known=[...Object.
keys(STANDARD_ATTRIBUTES),...MAPPABLE_BESIDE_STANDARD];for(let{name,at:at3}of federation.identityProviders){let mapping2=at3.to("attributeMapping"),linked=federation.
accountLinking?.providers.find(link2=>link2.name===name);for(let attribute of mapping2.keys()){if(attribute===linked?.subjectAttribute&&!mapping2.is(attribute,null))
continue;let unknown=unknownAttribute(attribute,known,federation.userPool);if(unknown===void 0)continue;let{meant,...said2}=unknown,place=mapping2.value(attribute);
yield{...said2,...mapping2.is(attribute,null)?{fix:"Remove the line: there is nothing to remove from the mapping.",edit:removeEntry(place)}:meant!==void 0&&(mapping2.
has(meant)?{fix:`${quote(meant)} is mapped already: keep one of the two lines, as ${quote(meant)}.`}:{edit:renameEntry(mapping2.key(attribute),meant)}),place:mapping2.
key(attribute)}}}}};var unknownProviderInClient={code:"unknown-provider-in-client",severity:"error",title:"An app client names a provider that does not exist",why:"Cognito refuses \
a client that names an unknown provider, and names are case-sensitive. Native users are called COGNITO.",source:"https://docs.aws.amazon.com/cognito-user-identi\
ty-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation}){let known=[...[...federation.identityProviders,...federation.pendingProviders].
map(({name})=>name),"COGNITO"];for(let client of federation.appClients)for(let[index2,name]of client.listedProviders.entries()){if(known.includes(name))continue;
let meant=known.find(other=>other.toLowerCase()===name.toLowerCase()),close=meant??nearest(name,known),place=client.at.to("identityProviders").value(index2);yield{
message:meant===void 0?`There is no identity provider ${quote(name)}. There is ${wordList(known,"and")}.`:`There is no identity provider ${quote(name)}: names d\
iffer by case, and this one is written ${quote(meant)}.`,...close===void 0?{fix:"Declare it under identityProviders, or remove it here."}:writeItem(place,client.
identityProviders,close),place}}}};var unknownProviderInLinking={code:"unknown-provider-in-linking",severity:"error",title:"Account linking names a provider that does not exist",why:"A sign-in is\
 matched to the declared providers by name, so a misspelt one would never be linked.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/API\
Reference/API_AdminLinkProviderForUser.html",*check({federation}){let linked=(federation.accountLinking?.providers??[]).map(({name})=>name),known=federation.identityProviders.
map(({name})=>name);for(let{name,at:at3}of federation.accountLinking?.providers??[]){if(known.includes(name))continue;let meant=known.find(other=>other.toLowerCase()===
name.toLowerCase()),close=meant??nearest(name,known);yield{message:name.toUpperCase()==="COGNITO"?`${quote(name)} is no outside provider: native users are what \
the others are linked to.`:meant!==void 0?`There is no identity provider ${quote(name)}: names differ by case, and this one is written ${quote(meant)}.`:`There \
is no identity provider ${quote(name)}. ${known.length===0?"None is declared.":`There is ${wordList(known,"and")}.`}`,...name.toUpperCase()==="COGNITO"?{fix:"Re\
move it.",edit:removeEntry(at3.value())}:close===void 0?{fix:"Declare it under identityProviders, or remove it here."}:linked.includes(close)?{fix:`Remove it: ${quote(
close)} is listed already.`,edit:removeEntry(at3.value())}:{fix:`Write ${quote(close)}.`,edit:renameEntry(at3.key(),close)},place:at3.key()}}}};init_scopes();var unknownScope={code:"unknown-scope",severity:"error",title:"A scope of an app client does not exist",why:"AWS refuses a client with a scope that is neither C\
ognito's own nor one of a resource server of the pool: ScopeDoesNotExistException.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-us\
er-pools-define-resource-servers.html",*check({federation}){for(let{scopes,at:at3}of federation.appClients)for(let[index2,scope]of scopes.entries()){if(COGNITO_SCOPES.
includes(scope))continue;let found2=judge({scope,scopes,place:at3.to("scopes").value(index2)},federation);found2!==void 0&&(yield found2)}}};function judge({scope,
scopes,place},{userPool:userPool3}){let{resourceServers:resourceServers3,at:at3}=userPool3,custom=customScope(scope);if(custom===void 0){let close2=nearest(scope,
COGNITO_SCOPES);return{message:`Cognito has no scope ${quote(scope)}. There is ${wordList(COGNITO_SCOPES,"and")}; those of a resource server are written as <ide\
ntifier>/<scope>.`,...close2===void 0?{fix:"Remove it.",edit:removeEntry(place)}:writeItem(place,scopes,close2),place}}let server=resourceServers3.find(({identifier:identifier2})=>identifier2===
custom.identifier);if(server===void 0&&userPool3.kind!=="created"||server?.scopes.some(({name})=>name===custom.name)===!0)return;let close=nearest(scope,scopesOf(
server===void 0?resourceServers3:[server])),declare=server===void 0?`Declare ${quote(custom.identifier)} under userPool.resourceServers, with the scope ${quote(
custom.name)}`:`Add ${quote(custom.name)} to the scopes of ${quote(custom.identifier)}`,near=close===void 0?void 0:writeItem(place,scopes,close);return{message:server===
void 0?`The pool has no resource server ${quote(custom.identifier)}.`:`The resource server ${quote(custom.identifier)} has no scope ${quote(custom.name)}.`,fix:near===
void 0?`${declare}.`:`${near.fix} ${declare}, if you mean another one.`,edit:near?.edit,place,...server!==void 0&&{related:[{...server.at.key("scopes"),note:"it\
s scopes"}]},...server===void 0&&resourceServers3.length>0&&{related:[{...at3.key("resourceServers"),note:"the resource servers of the pool"}]}}}var updatedIssuerBehindLoadBalancer={code:"updated-issuer-behind-load-balancer",severity:"warning",title:"A load balancer does not take the updated issuer",why:"\
Application Load Balancers and the Cognito authorizer of API Gateway accept tokens with the original issuer only. Behind a load balancer sign-ins fail once the \
pool has the updated one.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPool.html",*check({federation:{userPool:userPool3,
appClients:appClients2}}){if(userPool3.issuer==="updated")for(let{key,albHosts,at:at3}of appClients2)albHosts.length!==0&&(yield{message:`${quote(key)} signs pe\
ople in behind a load balancer, and the pool has the updated issuer.`,fix:"Set the issuer of the pool back to the original one where the pool is managed, and re\
move userPool.issuer.",place:at3.key("albHosts"),related:[{...userPool3.at.value("issuer"),note:"the updated issuer"}]})}};init_upstream();var TOLD=["issuer","clientId","clientSecret","endpoints"],upstreamBesideOwnClient={code:"upstream-beside-own-client",severity:"error",title:"An upstream replace\
s the keys next to it",why:"Issuer, client id, secret and endpoints of an upstream come from the stack that it names, which is a Cognito user pool. What is writ\
ten next to it would have no effect.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoints.html",*check({federation}){for(let{
preset,at:at3}of federation.identityProviders.filter(isUpstream)){let upstream={...at3.key("upstream"),note:"the upstream is named here"},written6=TOLD.filter(key=>at3.
has(key)),[first]=written6;first!==void 0&&(yield{message:`The upstream tells ${wordList(written6,"and")} by itself.`,fix:"Remove the keys that upstream replace\
s; or remove upstream, where the pool lives elsewhere.",place:at3.key(first),related:[upstream]}),at3.is("iamOidcProvider",!0)&&(yield{message:"IAM gets no OIDC\
 provider for an upstream, whose issuer is known only to Terraform.",fix:"Remove iamOidcProvider. An identity pool accepts a user pool as it is: see the output \
consumers of the other stack.",edit:removeEntry(at3.value("iamOidcProvider")),place:at3.key("iamOidcProvider"),related:[upstream]}),preset.name!=="cognito"&&(yield{
message:`Only preset: cognito has an upstream; this provider is ${preset.name}.`,fix:"Write preset: cognito, or issuer, clientId and clientSecret in place of up\
stream.",place:at3.key("upstream")})}}};init_attributes();init_upstream();var upstreamClientUnfit={code:"upstream-client-unfit",severity:"error",title:"The app client of the upstream cannot sign peopl\
e in for this pool",why:"To the other pool this one is an app like any other: it comes with a client secret and the authorization code grant, asks for scopes, a\
nd gets the attributes that the client may read.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html",*check({federation}){
for(let provider of federation.identityProviders.filter(isUpstream)){let{found:found2}=provider.upstream;if(found2.kind==="found")for(let{message,fix}of faults(
provider,found2))yield{message:`${message}.`,fix:`In the spec ${quote(provider.upstream.spec)}, ${fix}.`,place:provider.at.to("upstream").value("client")}}}};function*faults({
scopes,attributeMapping},{stackName,hasDomain:hasDomain2,client}){let name=`The app client ${quote(client.key)} of ${stackName}`;hasDomain2||(yield{message:`The\
 pool of ${stackName} has no domain to sign in at`,fix:"add domain: { prefix: \u2026 } to userPool"}),client.secret||(yield{message:`${name} has no secret`,fix:"\
write secret: true; a client that exists already cannot be given one, so make another"}),client.flows.includes("code")||(yield{message:`${name} does not have th\
e flow code`,fix:"add code to its flows"});let missingScopes=scopes.filter(scope=>!client.scopes.includes(scope));missingScopes.length>0&&(yield{message:`${name}\
 does not have the ${missingScopes.length===1?"scope":"scopes"} ${wordList(missingScopes,"and")}, which this provider asks for`,fix:"add what is missing to its \
scopes"});let unread=Object.values(attributeMapping).filter(claim=>isAttribute(claim)&&!mayRead(client,claim));unread.length>0&&(yield{message:`${name} may not \
read ${wordList([...new Set(unread)].sort().map(claim=>quote(claim)),"and")}, which this provider's mapping needs`,fix:client.readAttributes===void 0?"list all \
that the mapping needs as its readAttributes: without a list it reads only the standard attributes":"add what is missing to its readAttributes"})}function isAttribute(claim){
return claim.startsWith(CUSTOM_PREFIX)||Object.hasOwn(STANDARD_ATTRIBUTES,claim)||claim==="email_verified"||claim==="phone_number_verified"}init_upstream();var upstreamInACircle={code:"upstream-in-a-circle",severity:"error",title:"Pools federate to one another in a circle",why:"A stack reads the sta\
te of its upstream and is applied after it. In a circle none could be the first, and people could be sent around for ever.",source:"https://developer.hashicorp.\
com/terraform/language/state/remote-state-data",*check({federation}){for(let{upstream,at:at3}of federation.identityProviders.filter(isUpstream)){let circle=upstream.
found.kind==="found"?upstream.found.circle:void 0;circle!==void 0&&(yield{message:circle.length===1?"The pool federates to itself.":`${quote(federation.stackName)}\
 federates to ${wordList(circle.slice(0,-1).map(stack=>quote(stack)),"and")}, and so back to itself.`,fix:"Take the upstream out of one of them, or give one of \
them issuer, clientId and clientSecret.",place:at3.value("upstream")})}}};init_sign_in_urls();init_upstream();var upstreamNeedsDomain={code:"upstream-needs-domain",severity:"error",title:"No one knows where the upstream has to send pe\
ople back to",why:"The app client of the other pool gets the redirect URI of this one as text, because its stack is applied first. It comes from the domain of t\
his pool.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-assign-domain.html",*check({federation}){let provider=federation.
identityProviders.find(isUpstream);provider===void 0||signInHosts(federation).length>0||federation.userPool.kind==="created"&&federation.appClients.some(({flows})=>flows.
length>0)||(yield{message:`${quote(provider.name)} has an upstream, but the spec does not say which domain this pool has.`,fix:"Add domain: { prefix: \u2026 } to use\
rPool, with adopt where the pool has it already.",place:federation.userPool.at.key(),related:[{...provider.at.key("upstream"),note:"the upstream is named here"}]})}};init_upstream();var upstreamNotFound={code:"upstream-not-found",severity:"error",title:"There is no such upstream",why:"Issuer, client id and secret come from the stack of the \
other spec, and its app client gets the redirect URI of this pool: both have to be known when either is synthesised.",source:"https://developer.hashicorp.com/te\
rraform/language/state/remote-state-data",*check({federation}){for(let{upstream,at:at3}of federation.identityProviders.filter(isUpstream)){let{found:found2}=upstream;
if(found2.kind==="found")continue;let{key,what,written:written6}=wanted(upstream,found2),close=nearest(written6??"",found2.known);yield{message:written6===void 0?
`The spec ${quote(upstream.spec)} has environments, and none of them is named here.`:`There is no ${what}. ${found2.known.length===0?"There is none at all.":`Th\
ere is ${wordList(found2.known.map(known=>quote(known)),"and")}.`}`,fix:close!==void 0?`Write ${quote(close)}.`:fixes[found2.kind],edit:close===void 0?void 0:writeValue(
at3.to("upstream").value(key),close),place:at3.to("upstream").key(key)}}function wanted({spec,client,environment},{kind}){let named2=environment??federation.environment;
switch(kind){case"noSpec":return{key:"spec",what:`spec ${quote(spec)} in this app`,written:spec};case"noEnvironment":return{key:"environment",what:`environment ${quote(
named2??"")} of the spec ${quote(spec)}`,written:named2};case"noClient":return{key:"client",what:`app client ${quote(client)} in the spec ${quote(spec)}`,written:client}}}}},
fixes={noSpec:"Name the other spec in this run as well, or list it in the context of cdktf.json. A pool that lives elsewhere has issuer, clientId and clientSecr\
et in place of upstream.",noEnvironment:"Name the environment that is meant as upstream.environment.",noClient:"Add the app client there, with secret: true."};init_upstream();var upstreamStateUnnamed={code:"upstream-state-unnamed",severity:"error",title:"The state of the upstream cannot be told",why:"HCP Terraform kee\
ps a state for each workspace. Workspaces that are chosen by tags, project or prefix are several, and the one to read is known only to the person who runs Terra\
form.",source:"https://developer.hashicorp.com/terraform/language/state/remote-state-data",*check({federation}){for(let{upstream,at:at3}of federation.identityProviders.
filter(isUpstream))upstream.found.kind!=="found"||isOneState(upstream.found.backend)||(yield{message:`The backend of ${upstream.found.stackName} does not name o\
ne workspace.`,fix:`In the spec ${quote(upstream.spec)}, write workspaces: { name: \u2026 }; or give this provider issuer, clientId and clientSecret in place of upst\
ream.`,place:at3.to("upstream").value("spec")})}};function isOneState({type,settings:settings2}){return type!=="cloud"&&type!=="remote"||settings2.workspaces.name!==
void 0}var usernameNotTheSubject={code:"username-not-the-subject",severity:"error",title:"username is not mapped to the subject",why:"The user name of a federated user\
 is <provider>_<subject>. AWS keeps the mapping of username whatever is written, so Terraform would plan a change for ever.",source:"https://docs.aws.amazon.com\
/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html",*check({federation}){for(let{preset,attributeMapping,at:at3}of federation.identityProviders){
let mapping2=at3.to("attributeMapping"),removed=mapping2.is("username",null),subject=preset.attributeMapping.username,claim=attributeMapping.username??"";!mapping2.
has("username")||claim===subject&&!removed||(yield{message:subject===void 0?"username is not mapped with SAML: it is always the NameID.":removed?"username canno\
t be removed from the mapping.":`username is mapped to ${quote(claim)}; with ${preset.type==="oidc"?"OpenID Connect":preset.title} it is always ${subject}.`,fix:subject===
void 0||removed?"Remove the line.":`Write ${subject}. To keep the other claim, map it into another attribute.`,edit:subject===void 0||removed?removeEntry(mapping2.
value("username")):writeValue(mapping2.value("username"),subject),place:mapping2.value("username")})}}};init_references();var MOST3=20,valueNotChecked={code:"value-not-checked",severity:"info",title:"Values live elsewhere and are not checked",why:"A value that a v\
ariable, a parameter or a secret gives is known only to Terraform: what is wrong with it shows when AWS refuses it, or at a sign-in.",source:"https://developer.\
hashicorp.com/terraform/language/values/variables",*check({federation}){let uses=referencesOf(federation),shown5=uses.filter(({secret:secret2,reference:reference3})=>!secret2&&
secretAmong(uses,reference3)===void 0),[first]=shown5;if(first===void 0)return;let places=shown5.slice(0,MOST3).map(({at:at3})=>pathText(at3.path));yield{message:`\
Not checked: ${wordList(shown5.length>MOST3?[...places,`${shown5.length-MOST3} more`]:places,"and")} ${shown5.length===1?"is":"are"} known only to Terraform.`,place:first.
at.value()}}};init_references();var valueSecretAndShown={code:"value-secret-and-shown",severity:"error",title:"One value is a secret and something else",why:"Terraform hides \
a secret and shows a client id or a URL in plans, outputs and the sign-in pages. One value for both would either hide what is to be seen or show the secret.",source:"\
https://developer.hashicorp.com/terraform/language/values/variables",*check({federation}){let uses=referencesOf(federation),placeOfUse=({at:at3,reference:reference3})=>at3.
value(reference3.kind);for(let use of uses){if(use.secret)continue;let carrying=secretAmong(uses,use.reference);carrying!==void 0&&(yield{message:`The ${quote(referenceWords(
use.reference))} gives the ${use.what} here and the ${carrying.what} at ${pathText(carrying.at.path)}.`,fix:"Name a place of its own here.",place:placeOfUse(use),
related:[{...placeOfUse(carrying),note:"here it carries a secret"}]})}}};var vendorsDisagreeOnEmail={code:"vendors-disagree-on-email",severity:"error",title:"Two vendors ask for opposite pools",why:"Whether a pool requires an email h\
olds for everyone in it and cannot be changed. A vendor that has none keeps its users out of a pool that requires one; one that asks for it makes users whom no \
one can reach in a pool that does not.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation}){
let withRequirement=wanted=>federation.identityProviders.filter(({preset})=>preset.emailRequired===wanted),asking=withRequirement("must"),[first]=asking;if(first!==
void 0)for(let{preset,at:at3}of withRequirement("must-not"))yield{message:`${preset.title} never sends an email, but ${wordList(asking.map(one=>one.preset.title),
"and")} asks for a pool in which every user has one.`,fix:"Give each its own user pool, in a spec of its own.",place:at3.key(),related:[{...first.at.key(),note:`${first.
name} has the preset ${first.preset.name}`}]}}};var verifiedClaimUnreliable={code:"verified-claim-unreliable",severity:"error",title:"Linking would rest on a claim that the vendor does not guarantee",why:"Any\
one who can make a vendor say that an email is verified can take over the account with that email. Where the claim is never sent, no one would ever be linked.",
source:"https://learn.microsoft.com/en-us/entra/identity-platform/migrate-off-email-claim-authorization",*check({federation}){for(let{name,trustEmail,at:at3}of federation.
accountLinking?.providers??[]){let provider=federation.identityProviders.find(one=>one.name===name);if(provider===void 0||trustEmail!=="verifiedClaim"||provider.
attributeMapping.email_verified!=="email_verified")continue;let{emailVerification}=provider.preset;emailVerification.kind==="claim"||isUnverifiable(provider)||(yield{
message:`${quote(name)} is linked by email_verified. ${emailVerification.why}`,fix:"Write trustEmail: attested with the emailDomains that only this provider spe\
aks for, and leave email_verified unmapped; or remove the provider from accountLinking.providers.",place:at3.key(),related:[{...provider.at.to("attributeMapping").
value("email_verified"),note:"email_verified is mapped here"}]})}}};var verifiedProviderNotLinked={code:"verified-provider-not-linked",severity:"warning",title:"A provider that verifies emails is not linked, while others are",why:"\
A person who comes through it gets a user of their own next to the one that they have. That user is there for good: Cognito cannot merge it later. And an identi\
ty of a provider outside accountLinking.providers keeps a user from being linked.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-use\
r-pools-identity-federation-consolidate-users.html",*check({federation:{accountLinking,identityProviders:identityProviders2}}){if(!(accountLinking===void 0||accountLinking.
providers.length===0))for(let{name,preset,attributeMapping}of identityProviders2){let{emailVerification}=preset;emailVerification.kind!=="claim"||accountLinking.
providers.some(linked=>linked.name===name)||attributeMapping.email===void 0||attributeMapping.email_verified!==emailVerification.claim||(yield{message:`${quote(
name)} maps email and email_verified, but is not one of accountLinking.providers.`,fix:`Add ${name} to accountLinking.providers, or accept this warning with the\
 reason.`,place:accountLinking.at.value("providers")})}}};var KEYS2={cloud:{oneOf:["name","tags"],never:["prefix"]},remote:{oneOf:["name","prefix"],never:["tags","project"]}},workspacesOfAnotherBackend={code:"workspace\
s-of-another-backend",severity:"error",title:"The workspaces do not have the form of this backend",why:"Terraform refuses a cloud block unless it has exactly on\
e of name and tags, and a remote backend unless it has exactly one of name and prefix.",source:"https://developer.hashicorp.com/terraform/language/block/terrafo\
rm",*check({federation}){let{backend:backend2,at:at3}=federation.terraform;if(backend2.type!=="cloud"&&backend2.type!=="remote")return;let{type}=backend2,workspaces=at3.
to("backend").to(type).to("workspaces"),{oneOf,never}=KEYS2[type];for(let key of never)workspaces.has(key)&&(yield{message:`${type} does not accept ${key}.`,fix:`\
Write ${wordList(oneOf,"or")}.`,place:workspaces.key(key)});let written6=oneOf.filter(key=>workspaces.has(key));written6.length!==1&&(yield{message:`${type} nee\
ds exactly one of ${wordList(oneOf,"and")}; here ${written6.length===0?"neither is":"both are"} written.`,fix:written6.length===0?`Add ${wordList(oneOf,"or")}.`:
"Remove one of them.",place:workspaces.value()})}};var VERIFICATIONS=["email_verified","phone_number_verified"],writeAttributeForgesTrust={code:"write-attribute-forges-trust",severity:"error",title:"An app clien\
t may write that an address is verified",why:"Linking goes by verified emails. A user who could mark any address as verified would take over the account of the \
person who signs in with that address next.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation}){
for(let{writeAttributes:writeAttributes2,at:at3}of federation.appClients)for(let[index2,attribute]of(writeAttributes2??[]).entries())VERIFICATIONS.includes(attribute)&&
(yield{message:`A client must never write ${quote(attribute)}. Cognito fills it from the mapping without that.`,fix:"Remove it.",edit:removeEntry(at3.to("writeA\
ttributes").value(index2)),place:at3.to("writeAttributes").value(index2)})}};init_attributes();init_pool();var writeAttributesIncomplete={code:"write-attributes-incomplete",severity:"error",title:"An app client cannot write what a sign-in fills in",why:"Cognito write\
s mapped attributes with the rights of the client that someone signs in through: without the right, sign-in fails or the value is dropped. AWS also refuses a li\
st that lacks a required attribute.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html",*check({
federation}){let{identityProviders:identityProviders2,appClients:appClients2,userPool:userPool3}=federation;for(let client of appClients2){let{writeAttributes:writeAttributes2}=client;
if(writeAttributes2===void 0||!client.at.has("writeAttributes"))continue;let providers=identityProviders2.filter(({name})=>client.identityProviders.includes(name)),
needed=new Set([...providers.flatMap(({attributeMapping})=>Object.keys(attributeMapping)),...requiredAttributesOf(userPool3)]);for(let attribute of needed){if(NEVER_CLIENT_WRITABLE.
includes(attribute)||writeAttributes2.includes(attribute))continue;let filling=providers.filter(({attributeMapping})=>Object.hasOwn(attributeMapping,attribute)),
names=filling.map(({name})=>name),byPreset=filling.filter(({preset,at:at3})=>Object.hasOwn(preset.attributeMapping,attribute)&&!at3.to("attributeMapping").has(attribute)),
wayOut=byPreset.length>0&&byPreset.length===filling.length&&!requiredAttributesOf(userPool3).includes(attribute)?` Or write attributeMapping: { ${attribute}: nu\
ll } in ${wordList(names,"and")}, whose preset maps it.`:"";yield{message:`${quote(attribute)} is missing: ${filling.length===0?"the pool requires it":`${wordList(
names,"and")} ${filling.length===1?"fills":"fill"} it at every sign-in`}.`,fix:`Add ${quote(attribute)}, or remove writeAttributes to have the list made from th\
e mappings.${wayOut}`,edit:addItem(client.at.value("writeAttributes"),attribute),place:client.at.value("writeAttributes"),related:filling.map(({name,at:at3})=>({
...at3.to("attributeMapping").key(attribute),note:`${name} fills it`}))}}}}};var RULES=[accountRecoveryWithoutSender,adoptWithoutExistingPool,adoptedNameDiffers,albHostMalformed,albHostsUnusable,allowedEmailDomainUnprovable,arnInAnotherRegion,
attestedDomainOfPublicMail,attestedUnverifiesEmail,attestedWithoutEmailDomains,attributesRequestedByPost,caseSensitiveUsernames,certificateInAnotherRegion,claimDiffersInCase,
clientAdoptedTwice,clientCredentialsUnusable,clientWithoutCallbackUrl,constraintOfAnotherType,constraintRangeEmpty,credentialsInUrl,customAttributeNameReserved,
customAttributeNameTooLong,customDomainShared,customDomainUnfit,defaultRedirectUriNotACallback,domainPrefixReserved,domainPrefixShared,emailDomainsWithoutAttestation,
emailIdentityInAnotherRegion,emailScopeMissing,emailSenderUnfit,encryptedResponsesUnreadable,endpointMalformed,endpointsMissingWithoutSecret,featureNotInTier,federationWithoutDomain,
firstFactorsNotOffered,firstFactorsUnusable,formerKeyUnusable,functionRuntimeNeedsNewerProvider,functionWaitsForItself,gracePeriodOutOfRange,hostOfAnotherEnvironment,
hostedSettingsWithoutFlow,iamOidcProviderRepeated,iamOidcProviderUnfit,identifierTaken,implicitFlowExposesTokens,includedAddressTaken,includedFileUnfit,includedNameTaken,
issuerCannotWork,issuerMalformed,issuerOfNewPool,issuerUnlikeVendor,linkedEmailNotMapped,linkedProviderUnverifiable,linkedSubjectNotMapped,linkingNeedsAdoption,
linkingPolicyTooLong,linkingWithoutProviders,localStateAtAbsolutePath,localStatePathTaken,managedLoginNeedsNewerProvider,mappedAttributeImmutable,mappedClaimScopeMissing,
messageSenderMissing,metadataCertificateExpired,metadataFileUnfit,metadataUrlMalformed,metadataUrlUnlikeVendor,mfaModeAndMethodsDisagree,nationalIdWithoutConsent,
nativeEmailsNeverVerified,nativeUsersInExistingPool,nativeUsersNeedEmailOrName,nativeUsersRestOnAttestation,noClientSecretToPublish,openidScopeMissing,overrideOutsideTheSpec,
overrideWithoutTarget,passkeysAndFirstFactorsDisagree,placeholderLeft,poolAdoptedTwice,poolDoesNotRequireTheEmail,poolInAnotherRegion,poolReferencedAndAdopted,preSignUpTriggerTaken,
productionPoolUnprotected,providerAttributeOpenToUsers,providerBilledAsEnterprise,providerInNoClient,providerNamesDifferOnlyInCase,providerPending,providerVersionUnsupported,
providerVersionUntested,providerWithoutSecret,publishedNameShared,recoveryBySecondFactor,redirectUrlMalformed,redirectUrlRepeated,regionNeedsNewerProvider,regionUnknown,
replacesWithoutAdoptedPool,requiredAttributeNotMapped,requiredClaimNotAlwaysSent,requiredClaimScopeMissing,requiredEmailNeverSent,reservedProviderName,reservedTagKey,
reservedVariableName,retiredScope,rotationWithoutAuthFlow,samlClaimMisspelt,scopeAttributeUnreadable,scopeNeedsOpenid,selfSignUpInInviteOnlyPool,settingOfExistingPool,
signInStartedBesideOthers,signInStartedByProvider,signInWithAndAliases,socialProviderMisnamed,stackNameTaken,stateKeptLocally,stateNotEncrypted,stateShared,subjectAttributeMustExist,
subjectAttributeUndeclared,subjectAttributeUnfit,tagKeysDifferOnlyInCase,tagRefusedByIam,templateInBackend,temporaryPasswordValidityOutOfRange,terraformAddressTaken,
textNotInNormalForm,textTakenForCdktfToken,tokenValidityOutOfRange,tooManyCallbackUrls,tooManyCustomAttributes,triggerNamesVersion,triggerNotRunForFederatedUsers,
unknownAttributeInClient,unknownAttributeInMapping,unknownProviderInClient,unknownProviderInLinking,unknownScope,updatedIssuerBehindLoadBalancer,upstreamBesideOwnClient,
upstreamClientUnfit,upstreamInACircle,upstreamNeedsDomain,upstreamNotFound,upstreamStateUnnamed,usernameNotTheSubject,valueNotChecked,valueSecretAndShown,vendorsDisagreeOnEmail,
verifiedClaimUnreliable,verifiedProviderNotLinked,workspacesOfAnotherBackend,writeAttributeForgesTrust,writeAttributesIncomplete];function findingsOf(rule,context){let{code:code2,severity,title,source}=rule;return Array.from(rule.check(context),finding=>({code:code2,severity,title,source,...finding}))}function runRules(context){return acceptFindings(RULES.flatMap(rule=>findingsOf(rule,context)),context.federation.accept,RULES.map(({code:code2})=>code2))}var EXPLANATIONS=[...explained("file",FILE_CODES),...explained("shape",SHAPE_CODES),...explained("spec",SPEC_CODES),...explained("provider",DOCTOR_CODES),...RULES.
map(({code:code2,severity,title,why,source})=>explanation("spec",code2,{severity,title,why,source}))].sort((a,b)=>compareText(a.code,b.code));function explained(about,descriptions){
return Object.keys(descriptions).map(code2=>explanation(about,code2,descriptions[code2]))}function explanation(about,code2,description){return{code:code2,about,
...description,page:pageOf(code2)}}init_sign_in_urls();init_upstream();init_references();init_sign_in_urls();init_upstream();function code(text){if(text==="")return"(empty)";let shown5=/^ +$/.test(text)?text.replace(/ /g,"\\u0020"):visible(text),fence="`".repeat(longestRun(shown5)+1),
pad=/^`|`$/.test(shown5)||/^ .*[^ ].* $/.test(shown5)?" ":"";return`${fence}${pad}${shown5}${pad}${fence}`}function fenced(lines2){let shown5=lines2.map(visible),
fence="`".repeat(Math.max(3,longestRun(shown5.join(`
`))+1));return[`${fence}text`,...shown5,fence].join(`
`)}function longestRun(text){return Math.max(0,...Array.from(text.matchAll(/`+/g),([run])=>run.length))}function list(items){return items.map(item2=>`- ${item2}`).
join(`
`)}function nested(items){return items.map(item2=>`
  - ${item2}`).join("")}function numbered(steps){return steps.map((step,index2)=>`${index2+1}. ${step}`).join(`
`)}function checklist(items){return items.map(item2=>`- [ ] ${item2}`).join(`
`)}init_pool();init_sign_in_urls();function clientId({adoptedId}){return adoptedId??"<client id: terraform output client_ids>"}function hostsOf(federation){let hosts=signInHosts(
federation);return hosts.length===0?["<host: terraform output domain>"]:hosts}function entityId({userPool:userPool3}){return samlEntityId(writtenPoolId(userPool3)??
"<user pool id: terraform output user_pool_id>")}function starts(federation,provider){let{name}=provider,offering=federation.appClients.filter(({identityProviders:identityProviders2})=>identityProviders2.includes(
name)),starting=startingClients({...federation,appClients:offering}),balanced=hostedClients({...federation,appClients:offering}).filter(({albHosts})=>albHosts.length>
0),elsewhere=offering.filter(({downstreamPools:downstreamPools2})=>downstreamPools2.length>0).map(({key,downstreamPools:downstreamPools2})=>`App client ${code(key)}\
 signs people in for ${wordList(downstreamPools2.map(({stackName})=>code(stackName)),"and")}: a sign-in starts there.`);return starting.length+balanced.length+elsewhere.
length===0?["No app client offers this provider on the sign-in pages."]:[...starting.length===0?[]:["The app adds `state` and PKCE of its own; where it demands \
them, a bookmark or a portal leads to the app. The client id is known once the stack is applied: `terraform output client_ids`."],...starting.flatMap(client=>hostsOf(
federation).map(host=>[`App client ${code(client.key)}:`,"",fenced([authorizeUrl(host,name,client,clientId(client),encodedOrNamed)]),"","The page that offers ev\
ery way to sign in:","",fenced([loginUrl(host,client,clientId(client),encodedOrNamed)])].join(`
`))),...balanced.map(({key,albHosts})=>`App client ${code(key)}, through a load balancer. It asks for each sign-in itself and accepts no answer that it did not \
ask for, so a bookmark or a portal leads to it:

${list(albHosts.map(host=>code(readable(albStartUrl(host)))))}`),...provider.type==="saml"&&provider.idpInit&&starting.length>0?["A sign-in that starts at the p\
rovider is a POST to the ACS URL from above with `SAMLResponse` and one of these as `RelayState`:",...starting.map(client=>[`App client ${code(client.key)}:`,"",
fenced([relayState(name,client,clientId(client),encodedOrNamed)])].join(`
`))]:[],...elsewhere]}function signingOut(federation,provider,{title,endSession}){let{name}=provider,urls=hostedClients(federation).filter(({identityProviders:identityProviders2,
logoutUrls})=>identityProviders2.includes(name)&&logoutUrls.length>0).flatMap(client=>client.logoutUrls.flatMap(url=>hostsOf(federation).map(host=>logoutUrl(host,
clientId(client),url,encodedOrNamed))));return["Signing out of Cognito does not end the session at the identity provider. To end both, an app sends people to th\
e one address and then to the other.",...urls.length===0?[]:["At Cognito:",fenced(urls)],...isUpstream(provider)?signingOutUpstream(provider.upstream):[],endSession===
void 0?whereSessionsEnd(provider):`At ${title}: ${code(endSession.url)}${endSession.note===void 0?"":`. ${endSession.note}`}`]}function signingOutUpstream({client:key,
found:found2}){if(found2.kind!=="found")return[];let urls=found2.hosts.flatMap(host=>found2.client.logoutUrls.map(url=>logoutUrl(host,`<client id of ${key}: ter\
raform output client_ids of ${found2.stackName}>`,url,encodedOrNamed)));return urls.length===0?[]:[`At ${code(found2.stackName)}:`,fenced(urls)]}function whereSessionsEnd(provider){
return speaksOidc(provider)?"At the identity provider: the address is `end_session_endpoint` in its discovery document, if there is one.":provider.type==="saml"&&
provider.idpSignout?"At the identity provider: Cognito asks it to end the session, by SAML single logout.":"At the identity provider: we know of no address that\
 ends the session."}init_references();function shown(text){return typeof text=="string"?code(text):`what ${code(referenceWords(text.reference))} gives`}function upstreamStack({spec,found:found2}){return found2.
kind==="found"?found2.stackName:spec}function stepsAndAnswers(provider,preset){return["## What must be off",list(mustBeOff(provider,preset)),`## Steps in ${preset.title}`,`Place: ${preset.handoff.place}`,
numbered(preset.handoff.steps),"## What to send back",list(preset.handoff.sendBack.map(value=>sentBack(value,provider))),`And by an ordinary way: ${provider.type===
"saml"?"one assertion":"one decoded ID token and one userinfo answer"} of a test user, who may sign in, and whom to ask when keys or secrets change.`]}function stepsOfUpstream({
upstream}){let stack=code(upstreamStack(upstream));return["## What must be off",list(["Nothing that we know of."]),"## Steps in Amazon Cognito",numbered([`Apply\
 ${stack}: its app client ${code(upstream.client)} gets the redirect URI from above.`,"Apply this stack: it reads issuer, client id and client secret from the s\
tate of that one.","Where the app client is replaced, apply both again in this order."]),"## What to send back",list(["Nothing: Terraform carries it over."])]}function mustBeOff({
type},{title,handoff}){let labels=handoff.switchOff.map(label2=>`In ${title}: ${label2}.`);return type!=="oidc"?labels.length===0?["Nothing that we know of."]:labels:
["Do not require PKCE. Supporting it is fine; Cognito never sends a code challenge.","Do not require pushed authorization requests, signed request objects or DP\
oP.","Do not encrypt ID tokens. Do not send userinfo answers as a JWT.",...labels]}var WORDS_OF_KEY={issuer:"Issuer",clientId:"Client id",clientSecret:"Client s\
ecret",metadataUrl:"Metadata",teamId:"Team id",keyId:"Key id",privateKey:"Private key",apiVersion:"API version"};function sentBack({key,words:words2},provider){
let what=`**${WORDS_OF_KEY[key]}**: ${words2}.`;if(key==="clientSecret"||key==="privateKey"){let secret2=secretOf(provider),place=secret2===void 0?"the proxy: C\
ognito has none":secretPlace(secret2),goes2=isWritten(provider,key)?`It goes into ${place}`:`${settingOf(provider,key)} will say where it is kept`;return`${what}\
 Through a channel for secrets, never by mail, chat or a repository. ${goes2}.`}if(provider.type==="saml"&&provider.metadata.kind==="file")return`${what} It goe\
s into the file ${code(provider.metadata.path)} next to the spec.`;let text=textOf(provider,key),goes=`It goes into ${settingOf(provider,key)}`;return`${what} ${goes}${text===
void 0||!isWritten(provider,key)?"":`, which has ${shown(text)}`}.`}function isWritten({at:at3},key){return at3.has(key)}function settingOf({name},key){return`${code(
`identityProviders.${name}.${key}`)} of the spec`}function secretOf(provider){if(provider.type!=="saml")return provider.type==="apple"?provider.privateKey:provider.
clientSecret}function textOf(provider,key){switch(key){case"issuer":return provider.type==="oidc"?provider.issuer:void 0;case"clientId":return provider.type==="\
saml"?void 0:provider.clientId;case"metadataUrl":return provider.type==="saml"&&provider.metadata.kind==="url"?provider.metadata.url:void 0;case"teamId":case"ke\
yId":return provider.type==="apple"?provider[key]:void 0;case"apiVersion":return provider.type==="facebook"?provider.apiVersion:void 0}}function secretPlace(secret2){
switch(secret2.kind){case"variable":return`the Terraform variable ${code(secret2.name)}, given as ${code(`TF_VAR_${secret2.name}`)}`;case"ssmParameter":return`t\
he parameter ${code(secret2.name)} of AWS Systems Manager, of type \`SecureString\``;case"secretsManager":return`the secret ${code(secret2.id)} of AWS Secrets M\
anager${secret2.jsonKey===void 0?"":`, under the key ${code(secret2.jsonKey)}`}`}}init_diagnostic();init_pool();init_upstream();init_preset();function claims(federation,{attributeMapping,allowedEmailDomains},preset){let filled=new Map;for(let[attribute,claim]of Object.entries(attributeMapping).sort(([
a],[b])=>compareText(a,b)))filled.set(claim,[...filled.get(claim)??[],attribute]);return[...filled].sort(([a],[b])=>compareText(a,b)).map(([claim,attributes])=>[
`${code(claim)} fills ${attributes.map(code).join(", ")}.`,...attributes.some(attribute=>attribute==="username")?[`**The subject.** ${preset.subject.note}`]:[],
...attributes.some(attribute=>requiredAttributesOf(federation.userPool).includes(attribute))?["**Required**: a sign-in without it fails."]:[],...attributes.includes(
"email")&&allowedEmailDomains!==void 0?[`Only people with an email of ${wordList(allowedEmailDomains.map(code),"or")} are let in.`]:[],...attributes.includes("e\
mail")?[emailTrust(attributeMapping,preset)]:[],...attributes.includes("email_verified")?["**Must be `true` only for an address that is proven.**"]:[],...preset.
nationalIdClaims.includes(claim)?["**A national identity number.**"]:[],...[claimOf(preset,claim)?.note??[]].flat()].join(" "))}function emailTrust(mapping2,{emailVerification}){
let claim=mapping2.email_verified,unreliable=emailVerification.kind==="none"&&claim==="email_verified";return claim!==void 0&&!unreliable?`**Verified** where ${code(
claim)} is \`true\`.`:emailVerification.kind==="unsaid"?`**Not verified** in Cognito. ${emailVerification.why}`:`**Not verified.**${emailVerification.kind==="no\
ne"?` ${emailVerification.why}`:""}`}function attestations({accountLinking},provider,{emailVerification,nationalIdClaims,handoff}){let{name,attributeMapping}=provider,
linked=accountLinking?.providers.find(one=>one.name===name);return["The subject of a person never changes and never passes to someone else.",...attributeMapping.
email_verified!==void 0&&emailVerification.kind==="claim"&&emailVerification.attest!==void 0?[emailVerification.attest]:[],...linked?.trustEmail==="attested"&&emailVerification.
kind!=="unsaid"?[`Emails of ${wordList(linked.emailDomains.map(code),"and")} are given out only by your organisation, each to one person.`]:[],...Object.values(
attributeMapping).some(claim=>nationalIdClaims.includes(claim))?["There is a legal basis for giving out the national identity numbers that the claims above ask \
for."]:[],...isUpstream(provider)?[]:handoff.attest]}init_sign_in_urls();init_upstream();function settings(federation,provider){return provider.type==="saml"?samlSettings(federation,provider):isUpstream(provider)?upstreamSettings(federation,provider):
provider.type==="oidc"?oidcSettings(federation,provider):[`Redirect URI, exactly and without a slash at the end:${nested(hostsOf(federation).map(host=>code(idpRedirectUri(
host))))}`,`Scopes: ${provider.scopes.map(code).join(", ")}`]}function samlSettings(federation,{metadata:metadata2,idpSignout,idpInit,encryptedResponses,requestSigningAlgorithm}){
let hosts=hostsOf(federation);return[`Assertion consumer service (ACS, reply) URL, by HTTP-POST:${nested(hosts.map(host=>code(samlAcsUrl(host))))}`,`Entity id (\
audience): ${code(entityId(federation))}`,"NameID: persistent, the same for a person for good, upper and lower case included","Signature: of the response or of \
the assertion, with SHA-256",`Requests from Cognito: ${requestSigningAlgorithm===void 0?`not signed${idpSignout?", but for those to sign out":""}`:`signed with ${requestSigningAlgorithm}`}`,
...requestSigningAlgorithm!==void 0||idpSignout?["Certificate of these signatures: we send it once the user pool exists (`aws cognito-idp get-signing-certificat\
e`). AWS makes another each year; the old one stays valid for ten."]:[],`Assertions: ${encryptedResponses?"every one encrypted, with a certificate that we send \
once the provider exists (`ActiveEncryptionCertificate` of `aws cognito-idp describe-identity-provider`); it is not the one of the signatures":"not encrypted"}`,
`Sign-ins that start at the provider: ${idpInit?"accepted, with a RelayState from below, for six minutes after the assertion is issued and without InResponseTo":
"not accepted; a portal leads to an address from below"}`,...idpSignout?[`Single logout: Cognito leads people to the SingleLogoutService of the metadata with a \
signed request; the answer goes by HTTP-POST to${nested(hosts.map(host=>code(`https://${host}/saml2/logout`)))}`]:[],metadata2.kind==="url"?`Metadata: AWS reads\
 ${shown(metadata2.url)} every few hours`:`Metadata: ${code(metadata2.path)}, a copy that has to be renewed with every new certificate`]}function oidcSettings(federation,{
issuer,clientSecret,scopes,attributesRequestMethod,endpoints,iamOidcProviderUrl}){let hosts=hostsOf(federation);return["Application type: confidential web appli\
cation, with a server",`Redirect URI, exactly and without a slash at the end:${nested(hosts.map(host=>code(idpRedirectUri(host))))}`,"Grant: authorization code \
(`authorization_code`, response type `code`)",clientSecret===void 0?"Client authentication: none by Cognito; the token endpoint is that of a proxy that authenti\
cates for it":"Client authentication: client secret in the body of the token request (`client_secret_post`)",`Scopes: ${scopes.map(code).join(", ")}`,"ID tokens\
: signed with RS256, with `kid` in the header and in the published keys",`Userinfo: plain JSON, by ${attributesRequestMethod} with the access token`,...endpoints===
void 0?[`Discovery: ${code(`${issuer}/.well-known/openid-configuration`)}`]:[`Issuer: ${code(issuer)}; the endpoints are given by hand:${nested([`authorization:\
 ${code(endpoints.authorize)}`,`token: ${code(endpoints.token)}`,`userinfo: ${code(endpoints.userInfo)}`,`keys: ${code(endpoints.jwks)}`])}`],"Network: every en\
dpoint answers on port 443 to the whole internet. Cognito calls from changing addresses.",...iamOidcProviderUrl===void 0?[]:[`AWS IAM trusts the issuer as well,\
 as ${code(iamOidcProviderUrl)}, for ID tokens with this client id in \`aud\``]]}function upstreamSettings(federation,{upstream,scopes}){return["Nothing by hand\
: the other pool is of the same app, and Terraform sets up both.",`Its app client: ${code(upstream.client)} of the stack ${code(upstreamStack(upstream))}`,`Redi\
rect URI, which that client gets:${nested(hostsOf(federation).map(host=>code(idpRedirectUri(host))))}`,`Scopes: ${scopes.map(code).join(", ")}`]}init_pool();function signInErrors(federation,provider){let{type}=provider.preset;return[...atTheStart,...type==="saml"?atSaml:atOauth(type==="oidc"),...atTheEnd(federation,
provider)]}var atTheStart=[{shown:"`Login option is not available. Please try another one`",meaning:"The address names a provider that the app client does not h\
ave; names are told apart by case. We fix this; right after `terraform apply` wait a minute."},{shown:"`redirect_mismatch`",meaning:"The app was not started wit\
h one of its registered callback URLs, byte for byte. We fix this."}];function atOauth(discovered){return[{shown:"your own page says that the redirect URI is no\
t allowed",meaning:"The redirect URI from above is not registered exactly, or not for this application. You fix this."},...discovered?[{shown:"your own page ask\
s for `code_challenge`",meaning:"PKCE is required for the application. You fix this: turn it off."}]:[],{shown:"`invalid_scope` from your side",meaning:"A scope\
 from above is not allowed for the application. You fix this."},{shown:"`error getting token`, `invalid_client`",meaning:discovered?"The client secret is wrong \
or has expired, or the application accepts it only by Basic authentication. Compare what was sent; we or you fix this.":"The secret or key is wrong or has expir\
ed. Compare what was sent; we or you fix this."},...discovered?[{shown:"`Timeout occurred in calling IdP token endpoint`, `Timeout in calling jwks uri`",meaning:"\
An endpoint is not reachable from the internet, or slow. Cognito calls from changing addresses: use no allow-list. You fix this."},{shown:"`Bad id_token issuer`",
meaning:"`iss` of the ID token is not the issuer from above, character for character: a slash at the end, another domain, another tenant. Tell us the value."},{
shown:"`Error when verifying Symmetric MAC`",meaning:"ID tokens are signed with HS256. You fix this: use RS256."},{shown:"`invalid token_type in idp oauth respo\
nse`",meaning:"The token answer has no `token_type` of `Bearer`, or the userinfo answer is a JWT and not plain JSON. You fix this."}]:[]]}var atSaml=[{shown:"`I\
nvalid samlResponse or relayState from identity provider`",meaning:"The answer came without the RelayState that Cognito sent, to another ACS URL, or to a tab th\
at had waited too long. Start from an address from above; if it stays, compare the ACS URL."},{shown:"`Invalid SAML response received`",meaning:"The audience is\
 not the entity id from above, or the signature does not fit the certificate of the metadata. You fix this; after a change of certificate we need the new metada\
ta."}];function atTheEnd({userPool:userPool3,accountLinking,preSignUpFunction:preSignUpFunction2},provider){return[...requiredAttributesOf(userPool3).length>0?[
{shown:"`attributes required`",meaning:"A claim that is marked as required above did not arrive. You fix this: the scope, the mapping or the user's own data."}]:
[],{shown:"`Attribute does not conform to schema`",meaning:"The value of a claim is longer than the attribute, 2,048 characters at most, or of another form. Tel\
l us the claim."},...preSignUpFunction2===void 0?[]:[...refusalsOfTheirs(provider,accountLinking),{shown:"`PreSignUp failed with error`",meaning:"Our function r\
efused the sign-in; the code after it says why. Send it to us."}],...accountLinking===void 0?[]:[{shown:"`Already found an entry for username`",meaning:"The acc\
ount was linked just now. Start the sign-in once more."},{shown:"`Invalid ProviderName/Username combination`",meaning:"The subject is not the one that was linke\
d: it changed, perhaps only by case. Tell us both."}],{shown:"`Something went wrong`",meaning:"The sign-in took more than five minutes, or a cookie was lost. St\
art again."}]}function refusalsOfTheirs({allowedEmailDomains},accountLinking){let refusal=(refused3,meaning)=>({shown:`\`PreSignUp failed with error ${refused3}\
\``,meaning});return[...allowedEmailDomains===void 0?[]:[refusal("EMAIL_DOMAIN_NOT_ALLOWED",`The person has no email of ${wordList(allowedEmailDomains.map(code),
"or")}, or nothing proves it. You fix this: the address, or the claim about it.`)],...accountLinking?.whenNoMatch==="createNative"?[refusal("PROFILE_INCOMPLETE",
"A claim that is marked as required above did not arrive. You fix this: the scope, the mapping or the user's own data.")]:[]]}var SHEET_MARKER="<!-- Written by `cognito-federation handoff` from the spec. Change the spec, not this file. -->";function sheet(federation,provider){let{preset}=provider;
return`${[SHEET_MARKER,introduction(federation,provider,preset),...federation.pendingProviders.includes(provider)?[PENDING]:[],"## What to enter",list(settings(
federation,provider)),"## Claims",list(claims(federation,provider,preset)),...isUpstream(provider)?stepsOfUpstream(provider):stepsAndAnswers(provider,preset),"#\
# What only you can tell",checklist(attestations(federation,provider,preset)),"## Where a sign-in starts",...starts(federation,provider),"## Signing out",...signingOut(
federation,provider,preset),"## The first sign-in",...firstSignIn(federation,provider)].join(`

`)}
`}var PENDING="The user pool does not have this provider yet: we make it with what you send back, and nobody can sign in through it before.";function introduction({
stackName,region},{name,type},{title}){return[`# ${code(name)} for ${code(stackName)}`,"",`For the administrator of ${title}: what to set there, so people can s\
ign in to the Amazon Cognito user pool of`,`${code(stackName)} in ${code(region)}, and what to send back. In the words of ${type==="saml"?"SAML":"OpenID Connect"}\
 the user pool is the ${type==="saml"?"service provider":"client"}, ${code(name)} the provider.`].join(`
`)}function firstSignIn(federation,provider){let behindLoadBalancer=hostedClients(federation).some(({identityProviders:identityProviders2,albHosts})=>identityProviders2.
includes(provider.name)&&albHosts.length>0);return[numbered(["Wait until we say that the stack is applied with the values that you sent.",'Open an address from \
"Where a sign-in starts" in a private window.',`Sign in as a test user. You end at the app, with \`code\` in the address${behindLoadBalancer?"; behind a load ba\
lancer without it":""}.`,"Sign in a second time: it must work again, with the same user."]),"If it ends otherwise, send us the address that you ended at and the\
 time. What it can say:",["| What is shown | What it means |","| --- | --- |",...signInErrors(federation,provider).map(({shown:shown5,meaning})=>`| ${shown5} | ${meaning}\
 |`)].join(`
`)]}function handoffSheets(federation){let{identityProviders:identityProviders2,pendingProviders,stackName}=federation;return new Map([...identityProviders2.map(provider=>({
provider,text:sheet(federation,provider)})),...pendingProviders.map(provider=>({provider,text:sheet(withProvider(federation,provider),provider)}))].map(({provider,
text})=>[`${stackName}/${provider.name}.md`,text]))}function withProvider(federation,provider){return{...federation,identityProviders:[...federation.identityProviders,
provider],appClients:federation.appClients.map(client=>client.listedProviders.includes(provider.name)?{...client,identityProviders:[...client.identityProviders,
provider.name]}:client)}}function specText(answers){let{callbackUrl,domainPrefix,logoutUrl:logoutUrl2,name,preset,region,schema:schema2}=answers,provider=providerName(preset),email=preset.
emailRequired==="must-not"?[]:["  requiredAttributes: [email]"];return`${[`# yaml-language-server: $schema=${schema2}`,"version: 1",`name: ${yamlText(name)}`,`r\
egion: ${yamlText(region)}`,"","userPool:","  signInWith: [email]",...email,"  # The raw subject of a provider, for linking. An attribute can be added to a pool\
, never removed from it.","  customAttributes: { idp_sub: { type: string } }",`  domain: { prefix: ${yamlText(domainPrefix)} }`,"","identityProviders:",`  ${provider}\
:`,`    preset: ${preset.name}`,...providerLines(answers).map(line=>`    ${line}`),"","appClients:","  web:",`    callbackUrls: [${JSON.stringify(callbackUrl)}]`,
`    logoutUrls: [${JSON.stringify(logoutUrl2)}]`,...isLinkable(preset)?["","# Signs people in to the user that they have already, by an email that the provider\
 has verified.","accountLinking:",`  providers: [${provider}]`]:[],"","# terraform:","#   backend:","#     s3: { bucket: \u2026, key: \u2026, region: \u2026, useLockfile: true\
 }"].join(`
`)}
`}function providerName(preset){return preset.type!=="oidc"&&preset.type!=="saml"?preset.providerName:preset.name==="cognito"?"PartnerPool":preset.name.split("-").
map(word=>word.charAt(0).toUpperCase()+word.slice(1)).join("")}function providerLines({preset,issuer,metadataUrl,clientId:clientId2}){let prefix=preset.name.replaceAll(
"-","_"),reference3=what=>`{ variable: ${prefix}_${what} }`,written6=(value,what)=>value===void 0?reference3(what):JSON.stringify(value);if(preset.type==="saml")
return[`metadataUrl: ${written6(metadataUrl,"metadata_url")}`];let client=`clientId: ${written6(clientId2,"client_id")}`;return preset.type==="apple"?[client,`t\
eamId: ${reference3("team_id")}`,`keyId: ${reference3("key_id")}`,`privateKey: ${reference3("private_key")}`]:[...preset.type==="oidc"?[`issuer: ${JSON.stringify(
issuer)}`]:[],client,`clientSecret: ${reference3("client_secret")}`]}function isLinkable({emailVerification,emailRequired}){return emailVerification.kind==="cla\
im"&&emailRequired!=="must-not"}function onlyIssuer(preset){let words2=preset.type==="oidc"?preset.issuer?.words:void 0;return words2!==void 0&&/^https:\S+$/.test(
words2)&&!words2.includes("<")?words2:void 0}function onlyMetadataUrl(preset){let words2=preset.type==="saml"?preset.metadataUrl?.words:void 0;return words2!==void 0&&
/^https:\S+$/.test(words2)&&!words2.includes("<")?words2:void 0}function atOf(data2,origin,path16=[]){let pathOf=step=>step===void 0?path16:[...path16,step],keyOf2=step=>({origin,path:writtenPart(data2,pathOf(step)),at:"key"}),
member2=step=>memberAt(data2,pathOf(step));return{get file(){return origin(path16).document.file},path:path16,origin,to:step=>atOf(data2,origin,pathOf(step)),value:step=>member2(
step)===void 0?keyOf2(step):{origin,path:pathOf(step),at:"value"},key:keyOf2,has:step=>member2(step)!==void 0,is:(step,value)=>member2(step)===value,keys:()=>{let value=member2();
return isJsonObject(value)?Object.keys(value):[]},texts:()=>textsWithin(member2(),path16,origin)}}function writtenPart(data2,path16){return path16.length===0||memberAt(
data2,path16)!==void 0?path16:writtenPart(data2,path16.slice(0,-1))}function textsWithin(value,path16,origin){return typeof value=="string"?[{text:value,place:{
origin,path:path16,at:"value"}}]:isJsonObject(value)?Object.entries(value).flatMap(([key,member2])=>[{text:key,place:{origin,path:[...path16,key],at:"key"}},...textsWithin(
member2,[...path16,key],origin)]):Array.isArray(value)?value.flatMap((item2,index2)=>textsWithin(item2,[...path16,index2],origin)):[]}function locate(finding,origin){let{place,related=[],redact,edit,...said2}=finding,{document,path:path16}=originOf(place,origin)(place.path),change=edit===void 0?
void 0:textEdit(edit,document,origin);return{...said2,...change!==void 0&&{edit:change},file:document.file,range:document.rangeOf(path16,place.at),related:related.
map(other=>locateRelated(other,origin)),...redact!==void 0&&{redact:redact.map(secret2=>document.rangeOf(originOf(place,origin)(secret2).path,"value"))}}}function textEdit(edit,said2,origin){
let{document,path:path16}=originOf(edit.place,origin)(edit.place.path);if(document!==said2)return;if(edit.kind==="remove")return document.removalOf(path16);if(edit.
kind==="insert")return document.insertionInto(path16,edit.text);let range=document.rangeOf(path16,edit.place.at),before=range.start.offset===range.end.offset?" ":
"",after2=document.text.slice(range.start.offset,range.end.offset).endsWith(`
`)?`
`:"";return{range,text:`${before}${edit.text}${after2}`}}function locateRelated(related,origin){let{document,path:path16}=originOf(related,origin)(related.path);
return{file:document.file,range:document.rangeOf(path16,related.at),note:related.note}}function originOf(place,otherwise){return"origin"in place?place.origin:otherwise}var SECTIONS=["identityProviders","appClients"];function withIncluded(document,find){let{include,environments}=document.value,own=ownOrigin(document),findings=[],
diagnostics=[],texts3=new Map;if(isJsonObject(environments))for(let[environment,patch]of Object.entries(environments))isJsonObject(patch)&&Object.hasOwn(patch,"\
include")&&findings.push(said("included-spec-unfit",{message:"An environment includes no files: they are of the whole spec.",fix:"Write include at the top of th\
e spec.",place:{origin:own,path:["environments",environment,"include"],at:"key"}}));let value=Object.assign(emptyObject(),document.value),writers=new Map,seen=new Set;
for(let[index2,pattern]of patternsOf(include).entries()){let place={origin:own,path:["include",index2],at:"value"},unfit=(message,fix)=>{findings.push(said("inc\
luded-spec-unfit",{message,fix,place}))},files=find?.(pattern);files===void 0&&unfit("Files next to the spec are not read here.","Write their entries in this fi\
le."),files?.length===0&&unfit(`${quote(pattern)} matches no file.`,"Correct the pattern, which is relative to the folder of the spec.");for(let{path:path16,content}of files??
[]){if(seen.has(path16))continue;if(seen.add(path16),"problem"in content){unfit(`${quote(path16)} cannot be read. ${content.problem}`,content.fix);continue}let file=document.
file.slice(0,document.file.lastIndexOf("/")+1)+path16,parsed4=parseDocument(file,content.bytes);texts3.set(file,parsed4.text),diagnostics.push(...parsed4.diagnostics),
parsed4.document!==void 0&&findings.push(...taken2(parsed4.document,{document,value,writers}))}}return{value,origin:path16=>{let[section2,name]=path16,ofSection=writers.
get(String(section2)),[first]=ofSection?.values()??[],writer=name===void 0?void 0:ofSection?.get(String(name));return writer!==void 0?{document:writer,path:path16}:
first!==void 0&&path16.length===1&&!document.has(path16)?{document:first,path:path16}:own(path16)},findings,diagnostics,texts:texts3}}function patternsOf(include){
return Array.isArray(include)?include.filter(one=>typeof one=="string"):[]}function*taken2(file,{document,value,writers}){let origin=ownOrigin(file);for(let[key,
entries]of Object.entries(file.value)){let section2=SECTIONS.find(one=>one===key);if(section2===void 0||!isJsonObject(entries)){yield said("included-spec-unfit",
{message:section2===void 0?`${quote(key)} is not a key of an included file. Its keys are identityProviders and appClients.`:`${key} is a map, of entries by name\
.`,fix:section2===void 0?"Move it to the spec that includes the file.":"Write the entries under it.",place:{origin,path:[key],at:"key"}});continue}let whole=value[section2];
if(whole!==void 0&&!isJsonObject(whole))continue;let merged2=Object.assign(emptyObject(),whole),own=writers.get(section2)??new Map;for(let[name,entry]of Object.
entries(entries)){if(Object.hasOwn(merged2,name)){let earlier=own.get(name)??document;yield said("name-in-two-files",{message:`${quote(name)} is written in two \
files.`,fix:"Rename or remove one of them.",place:{origin,path:[section2,name],at:"key"},related:[{origin:ownOrigin(earlier),path:[section2,name],at:"key",note:"\
the other one"}]});continue}merged2[name]=entry,own.set(name,file)}value[section2]=merged2,writers.set(section2,own)}}function said(code2,finding){let{severity,
title}=SPEC_CODES[code2];return{code:code2,severity,title,...finding}}function mergePatch(target2,patch){if(!isJsonObject(patch))return patch;let merged2=emptyObject();if(isJsonObject(target2))for(let[key,value]of Object.entries(target2))
merged2[key]=value;for(let[key,value]of Object.entries(patch))value===null?Reflect.deleteProperty(merged2,key):merged2[key]=mergePatch(merged2[key],value);return merged2}var DEFAULTED=[["appClients","appClient"],["identityProviders","identityProvider"]];function defaultsKey(section2){return DEFAULTED.find(([defaulted])=>defaulted===
section2)?.[1]}function fillDefaults(merged2,layers){let value=emptyObject();for(let[key,member2]of Object.entries(merged2))key!=="defaults"&&(value[key]=member2);
for(let[section2,kind]of DEFAULTED){let entries=value[section2];if(!isJsonObject(entries))continue;let filled=emptyObject();for(let key of Object.keys(entries)){
let written6=[["defaults",kind],[section2,key]].flatMap(path16=>layers.map(layer=>memberAt(layer,path16)));filled[key]=mergeEntries(written6.filter(layer=>layer!==
void 0))}value[section2]=filled}return value}function mergeEntries([first,...others2]){return others2.reduce(mergeEntry,first??null)}function mergeEntry(target2,patch){
let merged2=mergePatch(target2,patch),own=memberAt(patch,["attributeMapping"]);if(!isJsonObject(merged2)||!isJsonObject(own))return merged2;let attributeMapping=emptyObject();
for(let mapping2 of[memberAt(target2,["attributeMapping"]),own])isJsonObject(mapping2)&&Object.assign(attributeMapping,mapping2);return Object.assign(emptyObject(),
merged2,{attributeMapping})}function variantsOf(value,written6){let{environments,...base}=value;return isJsonObject(environments)?Object.keys(environments).sort().flatMap(environment=>{let patch=environments[environment];
return isJsonObject(patch)?[variantOf(written6,environment,base,patch)]:[]}):[variantOf(written6,void 0,base,emptyObject())]}function variantOf(written6,environment,base,patch){
return{environment,value:fillDefaults(mergePatch(base,patch),[base,patch]),origin:path16=>written6(pathInFile(path16,environment,base,patch))}}function pathInFile(path16,environment,base,patch){
if(path16.length===0)return path16;let inPatch=place2=>environment===void 0?place2:["environments",environment,...place2];if(memberAt(patch,path16)!==void 0)return inPatch(
path16);if(memberAt(base,path16)!==void 0)return path16;let[section2,,...rest]=path16,key=defaultsKey(section2);if(key===void 0)return path16;let place=["defaul\
ts",key,...rest];return memberAt(patch,place)===void 0?place:inPatch(place)}init_diagnostic();init_attributes();init_duration();init_pool();init_preset();var DEFAULTS={userPool:{issuer:"original",caseSensitiveUsernames:!1,selfSignUp:!1,accountRecovery:["email"],mfa:{mode:"off"},deletionProtection:!0},customAttribute:{
mutable:!0,minLength:0,maxLength:2048,min:0,max:9007199254740991},passwordPolicy:{minimumLength:12,requireLowercase:!0,requireUppercase:!0,requireNumbers:!0,requireSymbols:!1,
temporaryPasswordValidity:"7d",historySize:0},passkeys:{userVerification:"preferred"},triggerFunction:{permission:!0},tokenTriggerFunction:{version:"V1_0",permission:!0},
identityProvider:{idpSignout:!1,idpInit:!1,encryptedResponses:!1,attributesRequestMethod:"GET",iamOidcProvider:!1,nationalIdConsent:!1},appClient:{scopes:["open\
id","email","profile"],flows:["code"],authFlows:[],secret:!1},refreshTokenRotation:{gracePeriod:"0s"},tokenValidity:{access:"60m",id:"60m",refresh:"30d",authSession:"\
3m"},accountLinking:{whenUnsafe:"separateUser",whenNoMatch:"createUser",nativeSignUp:"allow",linkInvitedUsers:!1,afterLink:"continue"},linkedProvider:{trustEmail:"\
verifiedClaim"},linkingFunction:{memoryMb:512,architecture:"arm64",runtime:"nodejs22.x",logRetentionDays:30,rolePath:"/",dashboard:!1},terraform:{requiredVersion:"\
>= 1.5",awsProviderVersion:">= 5.100, < 7.0",backend:{local:{}}},localBackend:{path:"terraform.tfstate"},s3Backend:{encrypt:!0},signInUser:{emailVerified:!1,status:"\
CONFIRMED",enabled:!0},signInCase:{times:2,fresh:!1}};init_diagnostic();function groups(pool,at3){return sorted2(pool.groups??{}).map(([name,{description,precedence,roleArn,adopt}])=>({name,description,precedence,roleArn,adoptedName:adopt,
at:at3.to("groups").to(name)}))}function resourceServers(pool,at3){return sorted2(pool.resourceServers??{}).map(([identifier2,{name,scopes,adopt}])=>({identifier:identifier2,
name,scopes:sorted2(scopes??{}).map(([scope,description])=>({name:scope,description})),adoptedName:adopt,at:at3.to("resourceServers").to(identifier2)}))}function emailSender({
from,replyTo,configurationSet}){return{from,replyTo,configurationSet}}function signIn({firstFactors:firstFactors2,passkeys}){return{firstFactors:firstFactors2,passkeys:passkeys&&
{relyingPartyId:passkeys.relyingPartyId,userVerification:passkeys.userVerification??DEFAULTS.passkeys.userVerification}}}function sorted2(map){return Object.entries(
map).sort(([a],[b])=>compareText(a,b))}init_triggers();function triggers(written6,adopted,at3,textOf10){return Object.keys(TRIGGER_SLOTS).flatMap(slot=>{let value=written6[slot];if(value===void 0)return[];let isLong=typeof value==
"object"&&"functionArn"in value,long=isLong?value:{functionArn:value},tokens=slot==="preTokenGeneration",unwritten=adopted?void 0:DEFAULTS.tokenTriggerFunction.
version;return[{slot,functionArn:textOf10(long.functionArn),version:tokens?long.version??unwritten:void 0,permission:long.permission??(tokens?DEFAULTS.tokenTriggerFunction:
DEFAULTS.triggerFunction).permission,arnAt:isLong?at3.to(slot).to("functionArn"):at3.to(slot),at:at3.to(slot)}]})}var NOT_READ="Files next to the spec are not read here.",NOTHING_BESIDE={read:()=>({problem:NOT_READ,fix:"Write metadataUrl."}),find:pattern=>[{path:pattern,content:{
problem:NOT_READ,fix:"Remove the pattern."}}]};function normalise(source,at3,environment,known={}){let beside={...NOTHING_BESIDE,...known},stackName=environment===
void 0?source.name:`${source.name}-${environment}`,pool=userPool(source.userPool,at3.to("userPool"),stackName),written6=sorted3(source.identityProviders??{}),unlinked=written6.
map(([name,provider])=>identityProvider(name,provider,at3.to("identityProviders").to(name),beside.read)),pending=written6.filter(([,provider])=>provider.pending===
!0).map(([name])=>name),declared3=pool.kind==="created"?pool.customAttributes:void 0,linkingOfAll=source.accountLinking&&linking(source.accountLinking,at3.to("a\
ccountLinking"),unlinked,declared3),allProviders=unlinked.map(provider=>withSubject(provider,linkingOfAll)),isPending=({name})=>pending.includes(name),identityProviders2=allProviders.
filter(provider=>!isPending(provider));return{stackName,specName:source.name,environment,region:source.region,tags:source.tags??{},userPool:pool,identityProviders:identityProviders2,
pendingProviders:allProviders.filter(isPending),appClients:sorted3(source.appClients??{}).map(([key,client])=>appClient(key,client,at3.to("appClients").to(key),
allProviders,pending,requiredAttributesOf(pool))),accountLinking:linkingOfAll&&{...linkingOfAll,providers:linkingOfAll.providers.filter(provider=>!isPending(provider))},
publish:source.publish&&publish(source.publish,at3.to("publish")),preSignUpFunction:preSignUpFunction(source.accountLinking,at3.to("accountLinking"),identityProviders2),
terraform:terraformSettings(source.terraform??{},at3.to("terraform"),beside),accept:(source.accept??[]).map((entry,index2)=>({rule:entry.rule,within:entry.at,reason:entry.
reason,at:at3.to("accept").to(index2)})),at:at3}}function signInDomains({prefix,adopt,custom,managedLogin}){return{prefix:prefix===void 0?void 0:{name:prefix,adoptedName:adopt},
custom:custom&&{name:custom.name,certificateArn:custom.certificateArn===void 0?void 0:textOf2(custom.certificateArn),hostedZoneId:custom.hostedZoneId,adoptedName:custom.
adopt},managedLogin}}function userPool(pool,at3,stackName){let common={issuer:pool.issuer??DEFAULTS.userPool.issuer,domain:pool.domain&&signInDomains(pool.domain),
groups:groups(pool,at3),resourceServers:resourceServers(pool,at3),at:at3},caseSensitiveUsernames2=pool.caseSensitiveUsernames??DEFAULTS.userPool.caseSensitiveUsernames,
ofOthers=triggers(pool.triggers??{},pool.adopt!==void 0,at3.to("triggers"),textOf2);if(pool.adopt!==void 0)return{kind:"adopted",id:pool.adopt,caseSensitiveUsernames:caseSensitiveUsernames2,
triggers:ofOthers,...common};if(pool.reference!==void 0)return{kind:"referenced",reference:poolReference(pool.reference),...common};let password=pool.passwordPolicy??
{};return{kind:"created",name:pool.name??stackName,signInWith:pool.signInWith??[],aliases:pool.aliases??[],caseSensitiveUsernames:caseSensitiveUsernames2,requiredAttributes:pool.
requiredAttributes??[],customAttributes:customAttributes(pool.customAttributes??{}),autoVerify:pool.autoVerify??pool.signInWith??[],selfSignUp:pool.selfSignUp??
DEFAULTS.userPool.selfSignUp,accountRecovery:pool.accountRecovery??DEFAULTS.userPool.accountRecovery,passwordPolicy:{minimumLength:password.minimumLength??DEFAULTS.
passwordPolicy.minimumLength,requireLowercase:password.requireLowercase??DEFAULTS.passwordPolicy.requireLowercase,requireUppercase:password.requireUppercase??DEFAULTS.
passwordPolicy.requireUppercase,requireNumbers:password.requireNumbers??DEFAULTS.passwordPolicy.requireNumbers,requireSymbols:password.requireSymbols??DEFAULTS.
passwordPolicy.requireSymbols,temporaryPasswordValidity:durationOf(password.temporaryPasswordValidity??DEFAULTS.passwordPolicy.temporaryPasswordValidity),historySize:password.
historySize??DEFAULTS.passwordPolicy.historySize},mfa:{mode:(pool.mfa??DEFAULTS.userPool.mfa).mode,methods:pool.mfa?.methods??[]},signIn:pool.signIn&&signIn(pool.
signIn),tier:pool.tier,threatProtection:pool.threatProtection,deletionProtection:pool.deletionProtection??DEFAULTS.userPool.deletionProtection,webAclArn:pool.webAclArn===
void 0?void 0:textOf2(pool.webAclArn),email:pool.email&&{...emailSender(pool.email),sesIdentityArn:textOf2(pool.email.sesIdentityArn)},triggers:ofOthers,...common}}
function poolReference(pool){return typeof pool=="string"?{id:pool}:"name"in pool?{name:pool.name}:{idFrom:reference(pool)}}function customAttributes(declared3){
return sorted3(declared3).map(([name,attribute])=>{let common={name,mutable:attribute.mutable??DEFAULTS.customAttribute.mutable};switch(attribute.type){case"str\
ing":return{...common,type:"string",minLength:attribute.minLength??DEFAULTS.customAttribute.minLength,maxLength:attribute.maxLength??DEFAULTS.customAttribute.maxLength};case"\
number":return{...common,type:"number",min:attribute.min??DEFAULTS.customAttribute.min,max:attribute.max??DEFAULTS.customAttribute.max};case"dateTime":case"bool\
ean":return{...common,type:attribute.type}}})}function identityProvider(name,provider,at3,readFile){let preset=presetOf(provider),common={name,attributeMapping:mapping(
presetMapping(preset,"scopes"in provider?provider.scopes:void 0),provider.attributeMapping??{}),identifiers:provider.identifiers??[],allowedEmailDomains:provider.
allowedEmailDomains,adoptedName:provider.adopt,nationalIdConsent:provider.nationalIdConsent??DEFAULTS.identityProvider.nationalIdConsent,at:at3};switch(preset.type){case"\
oidc":{let{issuer,clientId:clientId2,clientSecret,scopes,attributesRequestMethod,endpoints,iamOidcProvider,upstream}=keysOf("oidc",provider),asked={scopes:scopes??
preset.scopes,attributesRequestMethod:attributesRequestMethod??DEFAULTS.identityProvider.attributesRequestMethod};if(upstream!==void 0){let{spec,client,environment}=upstream;
return{...common,type:"upstream",preset,upstream:{spec,client,environment},...asked}}if(provider.pending!==!0&&(issuer===void 0||clientId2===void 0||clientSecret===
void 0))throw new Error("an OpenID Connect provider has neither an issuer nor an upstream");return{...common,type:"oidc",preset,issuer:issuer??UNKNOWN.issuer,clientId:textOf2(
clientId2??UNKNOWN.clientId),clientSecret:clientSecret==="none"?void 0:reference(clientSecret??UNKNOWN.clientSecret),...asked,endpoints,iamOidcProviderUrl:issuer!==
void 0&&(iamOidcProvider??DEFAULTS.identityProvider.iamOidcProvider)?`${issuer}${preset.slashAfterIssuer?"/":""}`:void 0}}case"saml":{let keys=keysOf("saml",provider);
return{...common,type:"saml",preset,metadata:samlMetadata(keys,readFile),idpSignout:keys.idpSignout??DEFAULTS.identityProvider.idpSignout,idpInit:keys.idpInit??
DEFAULTS.identityProvider.idpInit,encryptedResponses:keys.encryptedResponses??DEFAULTS.identityProvider.encryptedResponses,requestSigningAlgorithm:keys.requestSigningAlgorithm??
preset.requestSigningAlgorithm}}case"apple":{let{clientId:clientId2,teamId,keyId,privateKey,scopes}=keysOf("apple",provider);return{...common,type:"apple",preset,
clientId:textOf2(clientId2),teamId:textOf2(teamId),keyId:textOf2(keyId),privateKey:reference(privateKey),scopes:scopes??preset.scopes}}case"facebook":{let{clientId:clientId2,
clientSecret,apiVersion,scopes}=keysOf("facebook",provider);return{...common,type:"facebook",preset,clientId:textOf2(clientId2),clientSecret:reference(clientSecret),
apiVersion,scopes:scopes??preset.scopes}}case"google":case"amazon":{let{clientId:clientId2,clientSecret,scopes}=keysOf(preset.type,provider);return{...common,type:preset.
type,preset,clientId:textOf2(clientId2),clientSecret:reference(clientSecret),scopes:scopes??preset.scopes}}}}function keysOf(type,provider){if(!isOfType(type,provider))
throw new Error(`the provider is not of type ${type}`);return provider}function isOfType(type,provider){return presetOf(provider).type===type}function presetOf({
preset,type}){let name=preset??type;if(name===void 0)throw new Error("the provider has neither a preset nor a type");return presetNamed(name,type)}var UNKNOWN={
issuer:"<issuer>",clientId:"<client id>",clientSecret:{variable:"<client secret>"},metadataUrl:"<metadata URL>"};function samlMetadata({metadataUrl,metadataFile,
pending},readFile){if(metadataFile!==void 0)return{kind:"file",path:metadataFile,content:readFile(metadataFile)};if(metadataUrl===void 0&&pending===!0)return{kind:"\
url",url:UNKNOWN.metadataUrl};if(metadataUrl===void 0)throw new Error("a SAML provider has neither metadataUrl nor metadataFile");return{kind:"url",url:textOf2(
metadataUrl)}}function presetMapping(preset,scopes){return scopes===void 0?preset.attributeMapping:Object.fromEntries(Object.entries(preset.attributeMapping).filter(
([,claim])=>[void 0,"email"].includes(scopeMissing(preset,scopes,claim))))}function mapping(preset,own){let merged2=new Map(Object.entries(preset));for(let[attribute,
claim]of Object.entries(own))claim!==null?merged2.set(attribute,claim):attribute!=="username"&&merged2.delete(attribute);return fromEntries(merged2)}function textOf2(value){
return typeof value=="string"?value:{reference:reference(value),prefix:"prefix"in value?value.prefix??"":"",suffix:"suffix"in value?value.suffix??"":""}}function reference(source){
return"variable"in source?{kind:"variable",name:source.variable}:"ssmParameter"in source?{kind:"ssmParameter",name:source.ssmParameter}:{kind:"secretsManager",id:source.
secretsManager,jsonKey:source.jsonKey}}function linking(source,at3,providers,attributes){return{providers:linkedProviders(source,at3.to("providers"),providers,attributes),
whenUnsafe:source.whenUnsafe??DEFAULTS.accountLinking.whenUnsafe,whenNoMatch:source.whenNoMatch??DEFAULTS.accountLinking.whenNoMatch,replaces:source.replaces,nativeSignUp:source.
nativeSignUp??DEFAULTS.accountLinking.nativeSignUp,messages:source.messages&&Object.fromEntries(Object.entries(source.messages).sort(([a],[b])=>compareText(a,b))),
linkInvitedUsers:source.linkInvitedUsers??DEFAULTS.accountLinking.linkInvitedUsers,afterLink:source.afterLink??DEFAULTS.accountLinking.afterLink,at:at3}}function preSignUpFunction(linking2,at3,providers){
let restricted=providers.find(({allowedEmailDomains})=>allowedEmailDomains!==void 0);if(linking2===void 0&&restricted===void 0)return;let settings2=linking2?.function??
{};return{askedBy:linking2===void 0&&restricted!==void 0?{key:"allowedEmailDomains",at:restricted.at.key("allowedEmailDomains")}:{key:"accountLinking",at:at3.key()},
memoryMb:settings2.memoryMb??DEFAULTS.linkingFunction.memoryMb,architecture:settings2.architecture??DEFAULTS.linkingFunction.architecture,runtime:settings2.runtime??
DEFAULTS.linkingFunction.runtime,logRetentionDays:settings2.logRetentionDays??DEFAULTS.linkingFunction.logRetentionDays,rolePath:settings2.rolePath??DEFAULTS.linkingFunction.
rolePath,permissionsBoundaryArn:settings2.permissionsBoundaryArn,dashboard:settings2.dashboard??DEFAULTS.linkingFunction.dashboard,alarmTopicArn:settings2.alarmTopicArn,
reservedConcurrency:settings2.reservedConcurrency,kmsKeyArn:settings2.kmsKeyArn,codeSigningConfigArn:settings2.codeSigningConfigArn,at:at3.to("function")}}function linkedProviders(source,at3,providers,attributes){
let trust=new Map;if(source.providers===void 0)for(let provider of providers)mapsVerifiedEmail(provider)&&trust.set(provider.name,{settings:{},at:at3.to(provider.
name)});else if(isList(source.providers))for(let[index2,name]of source.providers.entries())trust.set(name,{settings:{},at:at3.to(index2)});else for(let[name,settings2]of Object.
entries(source.providers))trust.set(name,{settings:settings2,at:at3.to(name)});return[...trust].sort(([a],[b])=>compareText(a,b)).map(([name,{settings:settings2,
at:written6}])=>{let provider=providers.find(one=>one.name===name);return{name,trustEmail:settings2.trustEmail??DEFAULTS.linkedProvider.trustEmail,emailVerifiedAlways:settings2.
emailVerified==="always"||provider!==void 0&&alwaysVerifies(provider),emailDomains:settings2.emailDomains??[],subjectAttribute:subjectAttribute(provider,attributes),
at:written6}})}function isList(value){return Array.isArray(value)}function alwaysVerifies({preset:{emailVerification},attributeMapping}){return emailVerification.
kind==="claim"&&emailVerification.always&&attributeMapping.email_verified===emailVerification.claim}function mapsVerifiedEmail(provider){return Object.hasOwn(provider.
attributeMapping,"email")&&Object.hasOwn(provider.attributeMapping,"email_verified")}function subjectAttribute(provider,attributes){let subjectClaim=provider&&subjectClaimOf(
provider),filled=Object.entries(provider?.attributeMapping??{}).filter(([attribute,claim])=>attribute.startsWith(CUSTOM_PREFIX)&&claim===subjectClaim).map(([attribute])=>attribute.
slice(CUSTOM_PREFIX.length)).sort(compareText),declared3=name=>attributes?.find(one=>one.name===name),fit=filled.find(name=>{let attribute=declared3(name);return attributes===
void 0||attribute!==void 0&&carriesSubject(attribute)}),meant=declared3(SUBJECT_ATTRIBUTE)===void 0?filled.find(name=>declared3(name)===void 0):void 0;return CUSTOM_PREFIX+
(fit??meant??SUBJECT_ATTRIBUTE)}function subjectClaimOf({preset,attributeMapping}){return preset.type==="saml"?preset.subjectCopy:attributeMapping.username}function withSubject(provider,accountLinking){
let linked=accountLinking?.providers.find(({name})=>name===provider.name),subjectClaim=subjectClaimOf(provider);if(linked===void 0||subjectClaim===void 0)return provider;
let attributes=new Map(Object.entries(provider.attributeMapping));return attributes.has(linked.subjectAttribute)||attributes.set(linked.subjectAttribute,subjectClaim),
{...provider,attributeMapping:fromEntries(attributes)}}function appClient(key,client,at3,providers,pending,requiredAttributes){let validity=client.tokenValidity??
{},listedProviders=client.identityProviders??[...providers.map(({name})=>name),"COGNITO"],identityProviders2=listedProviders.filter(name=>!pending.includes(name)),
externalProviders=client.externalProviders??[];return{key,adoptedId:client.adopt,name:client.name??key,formerly:client.formerly,listedProviders,identityProviders:identityProviders2,
externalProviders,callbackUrls:(client.callbackUrls??[]).map(textOf2),albHosts:(client.albHosts??[]).map(textOf2),defaultRedirectUri:client.defaultRedirectUri===
void 0?void 0:textOf2(client.defaultRedirectUri),logoutUrls:(client.logoutUrls??[]).map(textOf2),scopes:client.scopes??DEFAULTS.appClient.scopes,flows:client.flows??
DEFAULTS.appClient.flows,authFlows:client.authFlows??DEFAULTS.appClient.authFlows,secret:client.secret??DEFAULTS.appClient.secret,readAttributes:client.readAttributes,
writeAttributes:client.writeAttributes??writeAttributes(providers.filter(({name})=>identityProviders2.includes(name)),externalProviders.length>0,requiredAttributes),
tokenValidity:{access:durationOf(validity.access??DEFAULTS.tokenValidity.access),id:durationOf(validity.id??DEFAULTS.tokenValidity.id),refresh:durationOf(validity.
refresh??DEFAULTS.tokenValidity.refresh),authSession:durationOf(validity.authSession??DEFAULTS.tokenValidity.authSession)},refreshTokenRotation:refreshTokenRotation(
client.refreshTokenRotation),at:at3}}function refreshTokenRotation(source){return source===void 0||source==="off"?source:{gracePeriod:durationOf(source.gracePeriod??
DEFAULTS.refreshTokenRotation.gracePeriod)}}function writeAttributes(providers,others2,requiredAttributes){if(providers.length===0)return;let mapped2=providers.
flatMap(({attributeMapping})=>Object.keys(attributeMapping)),standard=others2?Object.keys(STANDARD_ATTRIBUTES):[];return[...new Set([...mapped2,...standard,...requiredAttributes])].
filter(attribute=>!NEVER_CLIENT_WRITABLE.includes(attribute)).sort(compareText)}function publish({ssm,clientSecrets},at3){return{parameterPrefix:ssm?.prefix,clientSecrets:clientSecrets&&
{name:clientSecrets.secretsManager,kmsKeyArn:clientSecrets.kmsKeyArn},at:at3}}function terraformSettings(source,at3,beside){return{requiredVersion:source.requiredVersion??
DEFAULTS.terraform.requiredVersion,awsProviderVersion:source.awsProviderVersion??DEFAULTS.terraform.awsProviderVersion,backend:backend(source.backend??DEFAULTS.
terraform.backend),assumeRole:source.assumeRole&&{roleArn:source.assumeRole.roleArn,externalId:source.assumeRole.externalId},allowedAccountIds:source.allowedAccountIds??
[],include:(source.include??[]).map((pattern,index2)=>({pattern,files:beside.find(pattern),place:at3.to("include").value(index2)})),at:at3}}function backend({local,
s3,gcs,azurerm,http,cloud,remote}){return s3!==void 0?{type:"s3",settings:{encrypt:DEFAULTS.s3Backend.encrypt,...s3}}:gcs!==void 0?{type:"gcs",settings:gcs}:azurerm!==
void 0?{type:"azurerm",settings:azurerm}:http!==void 0?{type:"http",settings:http}:cloud!==void 0?{type:"cloud",settings:cloud}:remote!==void 0?{type:"remote",settings:remote}:
{type:"local",settings:{path:local?.path??DEFAULTS.localBackend.path}}}function sorted3(map){return Object.entries(map).sort(([a],[b])=>compareText(a,b))}function fromEntries(entries){
return Object.assign(Object.create(null),Object.fromEntries(entries))}init_diagnostic();var import_format_schema=__toESM(require_format_schema());function definition(name){let definitions=import_format_schema.default.$defs,found2=Object.hasOwn(definitions,name)?definitions[name]:void 0;if(found2===void 0)
throw new Error(`The schema has no definition ${name}`);return found2}function resolved(schema2){if(schema2.$ref===void 0)return schema2;let{$ref,...rest}=schema2;
return{...resolved(definition($ref.replace("#/$defs/",""))),...rest}}function schemaAt(root,data2,path16){let found2=fitting(resolved(root),data2),value=data2;for(let step of path16){if(found2===void 0||value===void 0)return;value=
memberOf(value,step),found2=value===void 0?void 0:memberSchema(found2.schema,step,value)}return found2}function memberSchema(schema2,step,member2){let found2=typeof step==
"number"?schema2.items:propertySchema(schema2,step);return found2===void 0?void 0:fitting(resolved(found2),member2)}function propertySchema(schema2,key){return schema2.
properties!==void 0&&Object.hasOwn(schema2.properties,key)?schema2.properties[key]:typeof schema2.additionalProperties=="object"?schema2.additionalProperties:void 0}
function fitting(schema2,value){let{anyOf,...rest}=schema2;if(anyOf===void 0||isConditional(schema2))return{schema:schema2,others:[]};let branches=anyOf.map(resolved),
ofType=branches.filter(branch=>hasType(branch,value)),ranked=ofType.map(branch=>({branch,known:knownKeys(branch,value)})).sort((a,b)=>b.known-a.known),[best]=ranked;
return best===void 0||best.known===0&&ofType.length>1?{schema:schema2,others:[]}:{schema:{...best.branch,...rest},others:branches.filter(branch=>branch!==best.branch)}}
function knownKeys(schema2,value){return isJsonObject(value)?Object.keys(value).filter(key=>propertySchema(schema2,key)!==void 0).length:0}function isConditional(schema2){
return schema2.anyOf?.every(branch=>Object.keys(branch).join()==="required")??!1}function kindOf(schema2,value){let preset=memberOf(value,"preset"),type=memberOf(
value,"type");return preset===void 0?schema2.allOf?.find(({then})=>then.properties.type.const===type):schema2.allOf?.find(({if:{anyOf}})=>anyOf.some(({properties})=>typeof properties.
preset=="object"&&properties.preset.enum.some(implying=>implying===preset)&&fitsType(properties.type,type)))}function fitsType(condition2,type){return condition2===
void 0?!0:"not"in condition2?condition2.not.const!==type:condition2.const===type}function hasSideOf(kind,preset){return kind?.if.anyOf.some(({properties,required})=>required.
includes("type")&&typeof properties.preset=="object"&&properties.preset.enum.some(name=>name===preset))??!1}function typesOf(schema2){return schema2.type!==void 0?
typeof schema2.type=="string"?[schema2.type]:schema2.type:schema2.const!==void 0?[typeOf(schema2.const)]:[...new Set(schema2.enum?.map(typeOf))]}function hasType(schema2,value){
let types=typesOf(schema2);return types.includes(typeOf(value))||types.includes("integer")&&Number.isInteger(value)}function typeOf(value){return value===null?"\
null":Array.isArray(value)?"array":typeof value}var index;function placesOfKey(key){return index??=keyIndex(),index.get(key)??[]}function keyIndex(){let places=new Map,visit2=(reference3,path16)=>{let schema2=resolved(
reference3);for(let[key,property2]of Object.entries(schema2.properties??{})){let known=places.get(key);known===void 0?places.set(key,[path16===""?"the spec itse\
lf":path16]):known.push(path16===""?"the spec itself":path16),visit2(property2,path16===""?key:`${path16}.${key}`)}typeof schema2.additionalProperties=="object"&&
visit2(schema2.additionalProperties,`${path16}.<name>`);for(let branch of schema2.anyOf??[])visit2(branch,path16);schema2.items!==void 0&&visit2(schema2.items,`${path16}\
[]`)};return visit2(definition("Spec"),""),places}function replaceValue(fix,path16,text){return{fix,edit:{kind:"replace",place:{path:path16,at:"value"},text}}}function renameKey(fix,path16,name,map){return isJsonObject(
map)&&Object.hasOwn(map,name)?{fix:`Did you mean ${name}, which is there already? Keep one of the two.`,edit:{kind:"remove",place:{path:path16,at:"key"}}}:{fix,
edit:{kind:"replace",place:{path:path16,at:"key"},text:yamlText(name)}}}function removeEntry2(fix,path16){return{fix,edit:{kind:"remove",place:{path:path16,at:"\
key"}}}}function schemaAlternatives(schema2){return schema2.anyOf===void 0||isConditional(schema2)?[schema2]:schema2.anyOf.map(resolved)}function fits2(schema2,value){
return schemaAlternatives(resolved(schema2)).some(branch=>{if(!hasType(branch,value))return!1;let listed4=branch.enum??(branch.const===void 0?void 0:[branch.const]);
if(listed4!==void 0&&!listed4.includes(value))return!1;if(typeof value=="string"){let{length}=Array.from(value);return length>=(branch.minLength??0)&&length<=(branch.
maxLength??1/0)&&(branch.pattern===void 0||new RegExp(branch.pattern,"u").test(value))}if(typeof value=="number")return value>=(branch.minimum??-1/0)&&value<=(branch.
maximum??1/0);let{items}=branch;return Array.isArray(value)?items===void 0||value.every(item2=>fits2(items,item2)):typeof value=="boolean"})}var NOT_BY_QUOTES=[
"adopt","albHosts","awsProviderVersion","callbackUrls","defaultRedirectUri","identityProviders","issuer","logoutUrls","metadataFile","readAttributes","scopes","\
writeAttributes"];function lastKeyOf(path16){return path16.findLast(step=>typeof step=="string")}function typeRemedy(path16,value,schema2){let types=schemaAlternatives(
schema2).flatMap(typesOf);if(value===null)return emptyRemedy(path16,schema2,types);if(typeof value=="number"||typeof value=="boolean"){let text=JSON.stringify(String(
value));if(types.includes("string")&&fits2(schema2,String(value))&&!NOT_BY_QUOTES.includes(lastKeyOf(path16)))return replaceValue(`Put it in quotes: ${text}.`,path16,
text)}if(typeof value=="string"){let item2=/^[\w:/.@-]{1,100}$/.test(value)?`[${value}]`:void 0;if(types.includes("array")&&item2!==void 0&&fits2(schema2,[value]))
return replaceValue(`Write it as a list: ${item2}.`,path16,item2);let meant=plainMeaning(value);if(meant!==void 0&&fits2(schema2,meant))return replaceValue(String(
meant)===value?"Remove the quotes.":`YAML 1.2 knows only true and false: write ${meant}.`,path16,String(meant))}return{fix:`Write ${wordList([...new Set(schemaAlternatives(
schema2).map(acceptedWords))],"or")}.`}}function emptyRemedy(path16,schema2,types){return types.includes("object")?schema2.required===void 0&&schema2.anyOf===void 0?
replaceValue("Write its keys on the next lines or {} for none, or remove the key.",path16,"{}"):{fix:"Write its keys on the next lines, or remove the key."}:{fix:"\
Write a value, or remove the key."}}function plainMeaning(text){return/^(?:yes|on|y|true)$/i.test(text)?!0:/^(?:no|off|n|false)$/i.test(text)?!1:/^(?:0|-?[1-9][0-9]{0,14})$/.
test(text)?Number(text):void 0}function acceptedWords(branch){if(branch.const!==void 0)return typeof branch.const=="string"?branch.const:JSON.stringify(branch.const);
if(branch.enum!==void 0)return wordList(branch.enum.map(String),"or");let example=exampleOf(branch),[type]=typesOf(branch);switch(type){case"object":return mapWords(
branch);case"array":return`a list in square brackets${example===void 0?"":`, for example ${example}`}`;case"integer":return numberWords(branch);case"boolean":return"\
true or false";default:return`a string${example===void 0?"":`, for example ${example}`}`}}function mapWords({properties}){let keys=Object.keys(properties??{});if(keys.
length===0)return"a map: one line of name: value for each entry";let named2=keys.length>6?[...keys.slice(0,5),"others"]:keys;return`a map with the ${keys.length===
1?"key":"keys"} ${wordList(named2,"and")}`}function numberWords({minimum,maximum}){return minimum===void 0?`a whole number${maximum===void 0?"":` of at most ${maximum}`}`:
`a whole number ${maximum===void 0?`of at least ${minimum}`:`from ${minimum} to ${maximum}`}`}function exampleOf(schema2){let[example]=schema2.examples??[];if(typeof example==
"string")return yamlText(example);if(Array.isArray(example))return JSON.stringify(example);let named2=/ such as (\S+)(?: or .*)?$/.exec(schema2.patternErrorMessage??
"")?.[1];return named2===void 0?void 0:yamlText(named2)}function choiceRemedy(path16,value,schema2,choices){let allowed=schema2.enum??(schema2.const===void 0?[]:
[schema2.const]),meant=typeof value=="string"?nearest(value,allowed.filter(choice=>typeof choice=="string")):void 0;if(meant!==void 0)return replaceValue(`Did y\
ou mean ${meant}?`,path16,yamlText(meant));if(value===null)return{fix:"Write a value, or remove the key."};if(typeof value=="string"&&allowed.some(choice=>JSON.
stringify(choice)===value))return replaceValue("Remove the quotes.",path16,value);let[only]=allowed;return choices.length===1&&(typeof only=="string"||typeof only==
"number"||typeof only=="boolean")?replaceValue(`Write ${only}.`,path16,yamlText(only)):{fix:"Write one of these values."}}function formRemedy(path16,value,schema2,secret2){
if(typeof value=="string"&&!secret2){let trimmed=value.trim();if(trimmed!==value&&fits2(schema2,trimmed))return replaceValue("Remove the white space at its ends\
.",path16,yamlText(trimmed));let candidate=schema2.pattern?.startsWith("^[a-z][a-z0-9-]")===!0?nameLike(value):value.toUpperCase();if(/^[a-z]/i.test(value)&&fits2(
schema2,candidate))return replaceValue(`Write ${yamlText(candidate)}.`,path16,yamlText(candidate))}let example=secret2?void 0:exampleOf(schema2);return{fix:`Wri\
te a value of that form${example===void 0?"":`, for example ${example}`}.`}}function nameLike(text){return text.toLowerCase().trim().replace(/\s+/g,"-")}function nameRemedy(path16,name,names,map){
let candidates=[name.replace(/^(?:custom|dev):/,""),name.replace(/\s+/g,"-"),nameLike(name)],taken4=isJsonObject(map)?map:{},candidate=candidates.find(text=>fits2(
{...names,type:"string"},text)&&!Object.hasOwn(taken4,text));return candidate===void 0?{fix:"Choose a name of that form."}:renameKey(`Rename it to ${quote(candidate)}\
.`,path16,candidate,map)}function sizeRemedy(value,schema2){if(typeof value=="number")return{fix:`Write ${numberWords(schema2)}.`};if(typeof value=="string"){let length=Array.
from(value).length;return value===""?{fix:"Write some text between the quotes."}:length>(schema2.maxLength??1/0)?{fix:`Shorten it to ${count(schema2.maxLength??
0,"character")}.`}:{fix:`Write at least ${count(schema2.minLength??0,"character")}.`}}let noun=Array.isArray(value)?"item":"key",size2=Array.isArray(value)?value.
length:Object.keys(value??{}).length,most=(Array.isArray(value)?schema2.maxItems:schema2.maxProperties)??1/0,least=(Array.isArray(value)?schema2.minItems:schema2.
minProperties)??0;return size2>most?{fix:`Keep ${most===1?"one":most} and remove the others.`}:{fix:`Add ${count(least-size2,noun)}, or remove the whole ${Array.
isArray(value)?"list":"map"}.`}}function shapeFinding(code2,rest){let{severity,title}=SHAPE_CODES[code2];return{code:code2,severity,title,...rest}}function isSecret(path16){let[section2,name,key]=path16[0]===
"environments"?path16.slice(2):path16;return(key==="clientSecret"||key==="privateKey")&&(section2==="identityProviders"||section2==="defaults"&&name==="identity\
Provider")}function isLiteralSecret({path:path16,value}){return isSecret(path16)&&!isSecret(path16.slice(0,-1))&&value!=="none"&&(typeof value!="object"||Array.
isArray(value))}var secretLikeKey=/secret|password|passwd|private.?key|credential|token/i;function literalSecret(path16){let provider=String(path16.at(-2)).toLowerCase().
replace(/[^a-z0-9]+/g,"_").replace(/^[^a-z]+|_+$/g,""),variable2=`${provider===""?"provider":provider.slice(0,40)}_${path16.at(-1)==="privateKey"?"private_key":
"client_secret"}`;return shapeFinding("literal-secret",{message:`${pathText(path16)} holds the secret itself. A spec is kept in version control and never holds \
a secret.`,fix:`Name where the secret lives, for example { variable: ${variable2} }, and have the provider issue a new secret if this one was ever committed.`,place:{
path:path16,at:"value"},redact:[path16]})}function neededSecret(path16){return shapeFinding("not-allowed-value",{message:`${pathText(path16)} is none; only a pr\
ovider of type oidc can be without a secret.`,fix:"Name where the secret lives.",place:{path:path16,at:"value"}})}function keyOfAnotherKind({path:path16,value,schema:schema2},key){
let kinds=(schema2.allOf??[]).filter(({then})=>then.properties[key]!==!1).map(({then})=>then.properties.type.const),own=kindOf(schema2,value)?.then.properties.type.
const??"",preset=memberOf(value,"preset"),[only]=kinds.length===1?kinds:[],notByOidc=schema2.properties?.preset?.notByOidc??{};return only==="oidc"&&typeof preset==
"string"&&Object.hasOwn(notByOidc,preset)?shapeFinding("key-of-another-type",{message:`${key} belongs to type oidc, which cannot work here. ${notByOidc[preset]?.
why??""}`,fix:notByOidc[preset]?.wayOut??"",place:{path:[...path16,key],at:"key"}}):shapeFinding("key-of-another-type",{message:`${key} belongs to ${kinds.length===
1?"type":"the types"} ${wordList(kinds,"and")}; this provider is ${own}.`,...removeEntry2(only===void 0||isSecret([...path16,key])?"Remove it.":`Remove it, or ${otherKind(
schema2,only,own,preset)}.`,[...path16,key]),place:{path:[...path16,key],at:"key"}})}function otherKind(schema2,wanted,own,preset){let has=type=>hasSideOf(schema2.
allOf?.find(({then})=>then.properties.type.const===type),preset);return typeof preset!="string"?`write type: ${wanted}`:has(wanted)?`write type: ${wanted} next \
to preset: ${preset}`:has(own)?`remove type: ${own}`:`write type: ${wanted} in place of preset: ${preset}`}function conflictingKeys({path:path16,value},keys){let written6=keys.
filter(key=>memberOf(value,key)!==void 0);return shapeFinding("conflicting-keys",{message:`${nameOf(path16)} holds ${wordList(written6,"and")}, which do not go \
together.`,fix:"Keep one of them.",place:{path:[...path16,written6[written6.length-1]??""],at:"key"}})}function kindUnlikePreset({path:path16,value},kind){return shapeFinding(
"not-allowed-value",{message:`${nameOf(path16)} is ${valueWords(value)}, but the preset is of type ${kind}.`,...removeEntry2("Remove type: the preset sets it.",
path16),place:{path:path16,at:"value"}})}function keysOf2({path:path16,value,schema:schema2}){let kind=kindOf(schema2,value)?.then.properties;return[...Object.keys(
schema2.properties??{}).filter(key=>kind?.[key]!==!1),...path16.length===0&&schema2.properties?.userPool!==void 0?["defaults","environments"]:[]]}function unknownKey(subject,key,meant){
let{path:path16,value,others:others2}=subject,place=[...path16,key],known=keysOf2(subject);if(others2.some(({properties={}})=>Object.hasOwn(properties,key))){let besides=known.
filter(other=>isJsonObject(value)&&Object.hasOwn(value,other));return shapeFinding("conflicting-keys",{message:`${nameOf(path16)} holds ${wordList([...besides,key],
"and")}, which do not go together.`,fix:"Keep one of them.",place:{path:place,at:"key"}})}let entry=isJsonObject(value)?value[key]:void 0,mayHoldSecret=isSecret(
path16)||secretLikeKey.test(key)||meant!==void 0&&secretLikeKey.test(meant),subjectWords=isSecret(path16)?`${nameOf(path16)} has a key that is not shown here an\
d does not belong there.`:`${quote(key)} is not a key of ${nameOf(path16)}.`;return shapeFinding("unknown-key",{message:`${subjectWords} Its keys are ${wordList(
known,"and")}.`,...unknownKeyRemedy({path:path16,key,meant,known},value),place:{path:place,at:"key"},...mayHoldSecret&&entry!==null&&{redact:[place]}})}function unknownKeyRemedy({
path:path16,key,meant,known},map){if(meant!==void 0)return renameKey(`Did you mean ${meant}?`,[...path16,key],meant,map);let elsewhere=otherPlaces(path16,key);if(elsewhere!==
void 0)return{fix:elsewhere};let[short]=known.filter(one=>key.startsWith(one)&&/^[A-Z_-]/.test(key.slice(one.length)));return short===void 0?removeEntry2("Remov\
e it.",[...path16,key]):{fix:`Write what it stands for under ${short}, or remove it.`}}function nestedEnvironments(path16){return shapeFinding("unknown-key",{message:`${nameOf(
path16)} has environments of its own, but an environment is one stack.`,fix:"Move them up, next to this one.",place:{path:[...path16,"environments"],at:"key"}})}
function tooManyEnvironments(is,most){return shapeFinding("out-of-range",{message:`environments has ${count(is.amount,"key")}, and each gives a stack from ${count(
is.values,"value")} of the file. A file may have ${most.amount} environments, and give ${most.values} values to all of them together.`,fix:"Move some of the env\
ironments to a spec of their own.",place:{path:["environments"],at:"key"}})}function otherPlaces(path16,key){let here=pathText(path16),places=placesOfKey(key).filter(
place=>place!==here),below=path16.length===0?[]:places.filter(place=>place.startsWith(`${here}.`)),likely=below.length>0?below:places;return likely.length===0||
likely.length>3?void 0:`${key} is a key of ${wordList(likely,"and")}: check the indentation.`}function missingKeys({path:path16,value,schema:schema2},keys,alternatives,sibling){
let needs=[...keys,...alternatives.length>0?[wordList(alternatives,"or")]:[]],explained3=key=>`${key}: ${describe(schema2.properties?.[key],vendorForm(schema2,value,
key))}`,name=nameOf(path16);return shapeFinding("missing-key",{message:`${name==="the spec"?"The spec":name} needs ${wordList(needs,"and")}.`,fix:[...sibling===
void 0?[]:[`Write ${quote(sibling)}, if that is meant.`],...keys.map(key=>`Add ${explained3(key)}`),...alternatives.length>0?["Add one of these."]:[],...alternatives.
map(explained3)].join(" "),place:{path:path16,at:"key"}})}function vendorForm({properties},value,key){let{enum:names=[],enumDescriptions=[]}=properties?.preset??
{},description=enumDescriptions[names.indexOf(memberOf(value,"preset")??null)]??"",[vendor="",metadataUrl]=description.split(" Metadata URL: ");return key==="is\
suer"?vendor.split(" Issuer: ")[1]:key==="metadataUrl"?metadataUrl:void 0}function describe(schema2,form){if(schema2===void 0)return"";let{description="",examples}=resolved(
schema2),example=examples?.[0];return form!==void 0?`${description.replace(/\.$/,"")}. Form: ${form}.`:typeof example=="string"?`${description.replace(/\.$/,"")}\
, for example ${example}.`:description}function badKey({path:path16,value,schema:schema2},key){let names=schema2.propertyNames??{},wanted=names.pattern===void 0||
new RegExp(names.pattern,"u").test(key)?sizeWords(names,key):names.patternErrorMessage;return shapeFinding("bad-key",{message:`The name ${quote(key)} in ${nameOf(
path16)} ${wanted??"has the wrong form"}.`,...nameRemedy([...path16,key],key,names,value),place:{path:[...path16,key],at:"key"}})}function unclearAlternative({path:path16,
value,schema:schema2}){let branches=(schema2.anyOf??[]).map(resolved).filter(branch=>branch.properties!==void 0),firstKeys=branches.flatMap(({required=[]})=>required),
written6=isJsonObject(value)?Object.keys(value):[],[key]=written6,known=branches.flatMap(({properties={}})=>Object.keys(properties)),meant=key===void 0?void 0:nearest(
key,known);return shapeFinding("missing-key",{message:`${nameOf(path16)} needs one of ${wordList(firstKeys,"or")}.`,...meant===void 0||key===void 0?{fix:`Write \
one of them: ${branches.map(({description=""},index2)=>`${firstKeys[index2]??""}: ${description}`).join(" ")}`}:renameKey(`Did you mean ${meant}?`,[...path16,key],
meant,value),place:{path:path16,at:"key"},...isSecret(path16)&&{redact:[path16]}})}function wrongType(subject){let{path:path16,value,schema:schema2}=subject,wanted=schemaAlternatives(
schema2).map(alternativeWords);return shapeFinding("wrong-type",{message:`${nameOf(path16)} ${shown2(subject)}; it must be ${wordList([...new Set(wanted)],"or")}\
.`,...isSecret(path16)&&value!==null?{fix:"Name where the secret lives."}:typeRemedy(path16,value,schema2),place:{path:path16,at:"value"},...redaction(path16)})}
function alternativeWords(branch){return branch.const===void 0?wordList(typesOf(branch).map(typeWords),"or"):plainValue(branch.const)}function typeWords(type){switch(type){case"\
object":return"a map";case"array":return"a list";case"string":return"a string";case"integer":return"an integer";case"boolean":return"true or false";default:return type}}
function notAllowed(subject){let{path:path16,value,schema:schema2,others:others2}=subject,refused3=typeof value=="string"&&Object.hasOwn(schema2.refusedValues??
{},value)?schema2.refusedValues?.[value]:void 0;if(refused3!==void 0)return shapeFinding("not-allowed-value",{message:`${nameOf(path16)} ${shown2(subject)}, whi\
ch cannot work. ${refused3.why}`,fix:refused3.wayOut,place:{path:path16,at:"value"}});let choices=[...(schema2.enum??(schema2.const===void 0?[]:[schema2.const])).
map(plainValue),...others2.map(alternativeWords)];return shapeFinding("not-allowed-value",{message:`${nameOf(path16)} ${shown2(subject)}; it must be ${wordList(
choices,"or")}.`,...choiceRemedy(path16,value,schema2,choices),place:{path:path16,at:"value"}})}function badFormat(subject){let{path:path16,value,schema:schema2}=subject;
return shapeFinding("bad-format",{message:`${nameOf(path16)} ${shown2(subject)}; it ${schema2.patternErrorMessage??`must match ${schema2.pattern??""}`}.`,...formRemedy(
path16,value,schema2,isSecret(path16)),place:{path:path16,at:"value"},...redaction(path16)})}function outOfRange(subject){let{path:path16,value,schema:schema2}=subject;
return shapeFinding("out-of-range",{message:`${nameOf(path16)} ${sizeWords(schema2,value)}.`,...sizeRemedy(value,schema2),place:{path:path16,at:"value"},...redaction(
path16)})}function sizeWords(schema2,value){return typeof value=="number"?`is ${value}; it must be ${limits(schema2.minimum,schema2.maximum)}`:typeof value=="st\
ring"?value===""?"is empty; it must hold some text":`has ${count(Array.from(value).length,"character")}; it must have ${limits(schema2.minLength,schema2.maxLength)}`:
Array.isArray(value)?`has ${count(value.length,"item")}; it must have ${limits(schema2.minItems,schema2.maxItems)}`:`has ${count(Object.keys(value??{}).length,"\
key")}; it must have ${limits(schema2.minProperties,schema2.maxProperties)}`}function limits(least,most){return least===void 0?`at most ${most??""}`:most===void 0?
`at least ${least}`:least===most?String(least):`${least} to ${most}`}function duplicateItems({path:path16},items){let firstIndex=new Map;return items.flatMap((item2,index2)=>{
let text=JSON.stringify(item2),first=firstIndex.get(text);return first===void 0?(firstIndex.set(text,index2),[]):[shapeFinding("duplicate-item",{message:`${nameOf(
path16)} holds ${valueWords(item2)} more than once.`,...removeEntry2("Remove it.",[...path16,index2]),place:{path:[...path16,index2],at:"value"},related:[{path:[
...path16,first],at:"value",note:"first written here"}]})]})}function redaction(path16){return isSecret(path16)?{redact:[path16]}:{}}function nameOf(path16){return path16.
length===0?"the spec":pathText(path16)}function shown2({path:path16,value}){return isSecret(path16)&&value!==null?"holds a value that is not shown here":`is ${valueWords(
value)}`}function valueWords(value){return value===null?"empty":typeof value=="string"?quote(value):typeof value=="object"?typeWords(typeOf(value)):String(value)}
function plainValue(value){return typeof value=="string"?value:JSON.stringify(value)}var maximumErrors2=1500;function explain(found2,root,data2,base=[]){let errors=found2.slice(0,maximumErrors2),findings=[...grouped(errors,({instancePath})=>instancePath)].
flatMap(([pointer,here])=>{let{path:path16,value}=follow(data2,pointer),fitting2=schemaAt(root,data2,path16);if(fitting2===void 0)return[];let subject={path:[...base,
...path16],value,...fitting2};return here.some(isOfAnotherKind)&&!isLiteralSecret(subject)?explainKey(root,data2,base,path16):explainPlace(subject,here,nearestSibling(
root,data2,path16))});if(errors.length>0&&findings.length===0)throw new Error(`No sentence for ${errors[0]?.keyword??""} at ${errors[0]?.instancePath??""}`);return onePerPlace(
findings)}function grouped(items,keyOf2){let groups3=new Map;for(let item2 of items){let key=keyOf2(item2),group=groups3.get(key);group===void 0?groups3.set(key,
[item2]):group.push(item2)}return groups3}function follow(data2,pointer){let value=data2;return{path:pointer.split("/").slice(1).map(token=>{let name=token.replaceAll(
"~1","/").replaceAll("~0","~"),step=Array.isArray(value)?Number(name):name;return value=memberOf(value,step)??null,step}),value}}function isOfAnotherKind({keyword}){
return keyword==="false schema"}function explainKey(root,data2,base,path16){let around2=path16.slice(0,-1),fitting2=schemaAt(root,data2,around2),value=memberAt(
data2,around2);return fitting2===void 0||value===void 0?[]:[keyOfAnotherKind({path:[...base,...around2],value,...fitting2},String(path16[path16.length-1]))]}function nearestSibling(root,data2,path16){
let name=path16[path16.length-1],around2=memberAt(data2,path16.slice(0,-1));return typeof name!="string"||!isJsonObject(around2)?void 0:typeof schemaAt(root,data2,
path16.slice(0,-1))?.schema.additionalProperties=="object"?nearest(name,Object.keys(around2).filter(key=>key!==name)):void 0}function explainPlace(subject,errors,sibling){
let{path:path16,value,schema:schema2}=subject;if(isLiteralSecret(subject))return[literalSecret(path16)];if(isSecret(path16)&&value==="none")return[neededSecret(
path16)];let unknown=errors.flatMap(error=>error.keyword==="additionalProperties"?[error.params.additionalProperty]:[]);if(schema2.anyOf!==void 0&&!isConditional(
schema2))return[isJsonObject(value)&&acceptsMaps(schema2)?unclearAlternative(subject):wrongType(subject)];let known=Object.keys(schema2.properties??{}),unknownKeys=[
...new Set(unknown)].filter(key=>!known.includes(key)).map(key=>({key,meant:nearest(key,keysOf2(subject))})),meantKeys=new Set(unknownKeys.map(({meant})=>meant)),
missing=errors.flatMap(error=>error.keyword==="required"?[error.params.missingProperty]:[]),kind=kindOf(schema2,value)?.then,demanded=[...schema2.required??[],...kind?.
required??[],...kind?.anyOf?.[0]?.required??[]],missingKeys2=[...new Set(missing)].filter(key=>demanded.includes(key)&&!meantKeys.has(key)),ofKind=errors.flatMap(
error=>error.keyword==="oneOf"&&kind?.oneOf!==void 0?[error.params.passingSchemas!==null]:[]),lacksAlternative=ofKind.includes(!1)||isConditional(schema2)&&kind?.
anyOf===void 0&&errors.some(({keyword})=>keyword==="anyOf"),alternatives=lacksAlternative?((ofKind.length>0?kind?.oneOf:schema2.anyOf)??[]).flatMap(({required=[]})=>required):
[];return[...unknownKeys.map(({key,meant})=>unknownKey(subject,key,meant)),...missingKeys2.length>0||lacksAlternative&&!alternatives.some(key=>meantKeys.has(key))?
[missingKeys(subject,missingKeys2,alternatives,sibling)]:[],...ofKind.includes(!0)?[conflictingKeys(subject,(kind?.oneOf??[]).flatMap(({required})=>required))]:
[],...errors.flatMap(error=>explainValue(subject,error))]}function acceptsMaps(schema2){return schema2.anyOf?.some(branch=>typesOf(resolved(branch)).includes("o\
bject"))??!1}function explainValue(subject,error){let{schema:schema2,value}=subject;if(error.propertyName!==void 0)return error.keyword==="propertyNames"?[]:[badKey(
subject,error.propertyName)];switch(error.keyword){case"const":return schema2.enum?.includes(value)===!0?[kindUnlikePreset(subject,String(error.params.allowedValue))]:
schema2.const===void 0&&schema2.enum===void 0?[]:[notAllowed(subject)];case"enum":return schema2.enum===void 0&&schema2.const===void 0?[]:[notAllowed(subject)];case"\
type":return schema2.type===void 0||schema2.enum!==void 0||hasType(schema2,value)?[]:[wrongType(subject)];case"pattern":return schema2.pattern===void 0?[]:[badFormat(
subject)];case"minLength":case"maxLength":case"minimum":case"maximum":case"minItems":case"maxItems":case"minProperties":case"maxProperties":return schema2[error.
keyword]===void 0?[]:[outOfRange(subject)];case"uniqueItems":return Array.isArray(value)?duplicateItems(subject,value):[];default:return[]}}var helpfulness=["li\
teral-secret","not-allowed-value","wrong-type","bad-format","out-of-range","duplicate-item","conflicting-keys","key-of-another-type","unknown-key","bad-key","mi\
ssing-key"];function onePerPlace(findings){return[...grouped(findings,({code:code2,place})=>JSON.stringify([place.path,place.at,code2==="missing-key"])).values()].
map(group=>group.reduce((best,finding)=>helpfulness.indexOf(finding.code)<helpfulness.indexOf(best.code)?finding:best)).sort((a,b)=>comparePaths(a.place.path,b.
place.path)||compareText(a.code,b.code))}function comparePaths(a,b){for(let[index2,step]of a.entries()){let other=b[index2];if(other===void 0)return 1;let order=typeof step==
"number"&&typeof other=="number"?step-other:compareText(String(step),String(other));if(order!==0)return order}return a.length-b.length}var import_validators=__toESM(require_validators());function checkSpec(value){let errors=(0,import_validators.shapeErrors)("Spec",value);return isSpec(value,errors)?
{spec:value}:{findings:explained2("Spec",errors,value,[])}}function checkSignIns(value){return explained2("SignIns",(0,import_validators.shapeErrors)("SignIns",
value),value,[])}function explained2(name,errors,value,path16){return errors.length===0?[]:explain(errors,definition(name),value,path16)}function isSpec(_value,errors){
return errors.length===0}function checkUnmerged(value){let{environments}=value,preventing=[...environments===void 0?[]:checkEnvironments(environments),...checkDefaults(
value),...checkSize(value)];return{findings:[...preventing,...environments===void 0?[]:checkBase(value)],mergeable:preventing.length===0}}function checkEnvironments(value){
let path16=["environments"],findings=explained2("Environments",(0,import_validators.shapeErrors)("Environments",value),value,path16);if(findings.length>0||!isJsonObject(
value))return findings;let nesting=Object.entries(value).filter(([,patch])=>isJsonObject(memberOf(patch,"environments")));return nesting.length>0?nesting.map(([
environment])=>nestedEnvironments([...path16,environment])):holdsNull(value)?unknownRemovals({path:path16,value,schema:definition("PatchEnvironments"),others:[]}).
filter(({place})=>place.path[2]!=="defaults"):[]}var maximumValues=2e5,maximumEnvironments=100;function checkSize(value){let{environments,...base}=value;if(!isJsonObject(
environments))return[];let amount=Object.keys(environments).length,values2=size(base);return amount<=maximumEnvironments&&amount*values2<=maximumValues?[]:[tooManyEnvironments(
{amount,values:values2},{amount:maximumEnvironments,values:maximumValues})]}function size(value){return typeof value=="object"&&value!==null?Object.values(value).
reduce((sum,member2)=>sum+size(member2),1):1}function holdsNull(value){return value===null||typeof value=="object"&&Object.values(value).some(holdsNull)}function unknownRemovals(subject){
let{path:path16,value,schema:schema2}=subject;return isJsonObject(value)?Object.entries(value).flatMap(([key,member2])=>{let known=memberSchema(schema2,key,member2);
return known!==void 0?unknownRemovals({path:[...path16,key],value:member2,...known}):member2===null&&schema2.additionalProperties===!1?[unknownKey(subject,key,nearest(
key,keysOf2(subject)))]:[]}):[]}function checkDefaults(value){let environments=memberOf(value,"environments");return[[memberOf(value,"defaults"),["defaults"]],...(isJsonObject(
environments)?Object.entries(environments):[]).map(([environment,patch])=>[memberOf(patch,"defaults"),["environments",environment,"defaults"]])].flatMap(([defaults,
path16])=>defaults===void 0?[]:explained2("PatchDefaults",(0,import_validators.shapeErrors)("PatchDefaults",defaults),defaults,path16))}function checkBase(value){
let providers=memberOf(value,"identityProviders");return isJsonObject(providers)?Object.entries(providers).flatMap(([name,provider])=>["clientSecret","privateKe\
y"].flatMap(key=>{let secret2=memberOf(provider,key),path16=["identityProviders",name,key];return secret2==null||!isLiteralSecret({path:path16,value:secret2})?[]:
[literalSecret(path16)]})):[]}function besideOf(spec,readBeside2,findBeside2){let found2=new Map;return{...readBeside2&&{read:path16=>readBeside2(spec,path16)},...findBeside2&&{find:pattern=>{
let files=found2.get(pattern)??findBeside2(spec,pattern);return found2.set(pattern,files),files}}}}function checkFile({file,bytes},readBeside2,findBeside2){let beside=besideOf(
file,readBeside2,findBeside2),{document,text,diagnostics}=parseDocument(file,bytes),invalidVariants=[],federations=[],texts3=new Map([[file,text]]);if(document===
void 0)return{file,texts:texts3,diagnostics,invalidVariants,federations};let whole=withIncluded(document,beside.find),includes=[...whole.diagnostics,...whole.findings.
map(finding=>locate(finding,whole.origin))],{findings,mergeable}=checkUnmerged(whole.value);for(let{environment,value,origin}of mergeable&&includes.length===0?variantsOf(
whole.value,whole.origin):[]){let checked=checkSpec(value);if("findings"in checked){let located2=checked.findings.map(finding=>locate(finding,origin));invalidVariants.
push({environment,origin,diagnostics:located2})}else federations.push(normalise(checked.spec,atOf(value,origin),environment,beside))}let asWritten=[...includes,
...findings.map(finding=>locate(finding,whole.origin))];return{file,texts:new Map([...texts3,...whole.texts]),diagnostics:asWritten,invalidVariants,federations}}init_diagnostic();function diagnosticsAcross(variants){let groups3=new Map;for(let variant of variants)for(let diagnostic of variant.diagnostics){let key=JSON.stringify([diagnostic.
file,diagnostic.code,diagnostic.range,diagnostic.message]),group=groups3.get(key)??{diagnostic,having:new Set,edits:new Set};group.having.add(variant),group.edits.
add(JSON.stringify(diagnostic.edit)),groups3.set(key,group)}return[...groups3.values()].flatMap(({diagnostic:{edit,...diagnostic},having,edits})=>{let reachesOthers=having.
size<variants.length&&![...having].every(variant=>isWithin2(edit,variant)),change=edit===void 0||edits.size>1||reachesOthers?{}:{edit};if(having.size===variants.
length)return[{...diagnostic,...change}];let others2=variants.filter(variant=>!having.has(variant));if(diagnostic.code==="accept-matches-nothing"&&others2.some(
other=>sharesAccept(other,having)))return[];let environments=[...having].map(({environment})=>environment),noun=environments.length===1?"environment":"environme\
nts";return[{...diagnostic,...change,message:`${diagnostic.message} (${noun} ${environments.join(", ")})`}]})}function isWithin2(edit,{environment,origin}){let{
document}=origin([]),path16=["environments",environment??""];if(edit===void 0||!document.has(path16))return!1;let own=document.rangeOf(path16,"value");return own.
start.offset<=edit.range.start.offset&&edit.range.end.offset<=own.end.offset}function sharesAccept(variant,others2){let written6=acceptOf(variant);return[...others2].
some(other=>acceptOf(other)===written6)}function acceptOf({origin}){let{document,path:path16}=origin(["accept"]);return JSON.stringify([document.file,path16])}function unlessSaid(found2,said2){
let known=new Set(said2.map(placeAndCode));return found2.filter(diagnostic=>!known.has(placeAndCode(diagnostic)))}function placeAndCode({file,code:code2,range}){
return JSON.stringify([file,code2,range])}init_diagnostic();init_sign_in_urls();init_upstream();function linkUpstreams(federations){let bySpec=new Map;for(let federation of federations)bySpec.set(federation.
specName,[...bySpec.get(federation.specName)??[],federation]);let find=(from,upstream)=>target(from,upstream,bySpec),upstreamStacks=new Map(federations.map(federation=>[
federation.stackName,stacksAbove(federation,find)])),downstream=downstreamPools(federations,find),linked=(federation,providers)=>providers.map(provider=>withFound(
provider,upstream=>foundOf(find(federation,upstream),stackName=>wayTo(federation.stackName,stackName,upstreamStacks))));return federations.map(federation=>({...federation,
identityProviders:linked(federation,federation.identityProviders),pendingProviders:linked(federation,federation.pendingProviders),appClients:federation.appClients.
map(client=>({...client,downstreamPools:downstream.get(placeOf(federation,client))??[]}))}))}function upstreamsOf2({identityProviders:identityProviders2}){return identityProviders2.
filter(isUpstream).map(({upstream})=>upstream)}function target(from,upstream,bySpec){let ofSpec=bySpec.get(upstream.spec),others2=[...bySpec].filter(([name,{length}])=>name!==
from.specName||length>1);if(ofSpec===void 0)return{kind:"noSpec",known:others2.map(([name])=>name).sort(compareText)};let environment=upstream.environment??from.
environment,whole=upstream.environment===void 0?ofSpec.find(one=>one.environment===void 0):void 0,federation=ofSpec.find(one=>one.environment===environment)??whole;
if(federation===void 0)return{kind:"noEnvironment",known:ofSpec.flatMap(one=>one.environment??[]).sort(compareText)};let client=federation.appClients.find(({key})=>key===
upstream.client);return client===void 0?{kind:"noClient",known:federation.appClients.map(({key})=>key)}:{kind:"target",federation,client}}function foundOf(found2,circleFrom){
if(found2.kind!=="target")return found2;let{federation,client}=found2,{stackName,userPool:userPool3,terraform}=federation;return{kind:"found",stackName,backend:terraform.
backend,hasDomain:userPool3.domain!==void 0||userPool3.kind!=="created",hosts:signInHosts(federation),client,circle:circleFrom(stackName)}}function withFound(provider,found2){
return isUpstream(provider)?{...provider,upstream:{...provider.upstream,found:found2(provider.upstream)}}:provider}function stacksAbove(federation,find){return upstreamsOf2(
federation).flatMap(upstream=>{let found2=find(federation,upstream);return found2.kind==="target"?[found2.federation.stackName]:[]})}function wayTo(to,from,above){
let ways=[[from]],seen=new Set([from]);for(let way2 of ways){let last=way2[way2.length-1]??from;if(last===to)return way2;for(let next of above.get(last)??[])seen.
has(next)||(seen.add(next),ways.push([...way2,next]))}}function downstreamPools(federations,find){let pools=new Map;for(let federation of federations){let{stackName}=federation;
for(let upstream of upstreamsOf2(federation)){let found2=find(federation,upstream);if(found2.kind!=="target")continue;let place=placeOf(found2.federation,found2.
client),ofClient2=pools.get(place)??new Map;pools.set(place,ofClient2.set(stackName,{stackName,redirectUris:signInHosts(federation).map(idpRedirectUri)}))}}return new Map(
[...pools].map(([place,ofClient2])=>[place,[...ofClient2.values()].sort((a,b)=>compareText(a.stackName,b.stackName))]))}function placeOf({stackName},{key}){return`${stackName}\
 ${key}`}var secretName=/secret|passw|passphrase|passcode|pwd|credential|token|connectionstring|connstr|bearer|authorization|cookie|jwt|keymaterial|(?:access|account|api|auth|client|consumer|customer|encryption|function|license|management|master|preshared|primary|private|secondary|security|service|session|shared|signing|storage|subscription)key|^(?:auth|dsn|otp|pass|pat|pem|pin|psk|sas|sig|signature|value|values|webhook)$|^sas|sas$/,
harmlessKeys=new Set(["kmsencryptionkey","passwordpolicy","pretokengeneration","refreshtokenrotation","secretsmanager","temporarypasswordvalidity","tokenvalidit\
y"]),spelledNames=["accesskey","apikey","clientsecret","connectionstring","credentials","passphrase","password","privatekey","secret","secretkey"];function keyMeaning(key){
let name=plainName2(key);if(harmlessKeys.has(name))return;if(name==="clientsecret"||name==="privatekey")return"reference";if(secretName.test(name)||key.startsWith(
"*")||isNear(name.slice(-5),"secret")||isNear(name.slice(-7),"secret"))return"other";let meant=spelledNames.find(spelled=>isNear(name,spelled));return meant===void 0?
void 0:meant==="clientsecret"||meant==="privatekey"?"reference":"other"}function plainName2(key){return key.normalize("NFKC").toLowerCase().replace(/[^a-z0-9]/g,
"")}function isNear(name,spelled){let allowed=spelled.length<8?1:2;return Math.abs(name.length-spelled.length)>allowed||differingLetters(name,spelled)>2*allowed?
!1:editDistance(name,spelled)<=allowed}function differingLetters(a,b){let amount=0;for(let bits=letters(a)^letters(b);bits!==0;bits&=bits-1)amount++;return amount}
function letters(name){let bits=0;for(let index2=0;index2<name.length;index2++)bits|=1<<name.charCodeAt(index2)%32;return bits}var referenceKeys={variable:/^[a-z][a-z0-9_]{0,63}$/,ssmParameter:/^[\w./-]+$/,secretsManager:/^[\w/+=.@:!-]+$/,jsonKey:/^.{1,256}$/,kmsKeyArn:/^arn:aws(?:-[a-z]+)*:kms:[a-z0-9-]+:\d{12}:key\/(?:[0-9a-f-]{36}|mrk-[0-9a-f]{32})$/},
referenceForms=new Set(["variable","ssmParameter","secretsManager","jsonKey,secretsManager","kmsKeyArn,secretsManager"]),maximumLength=6e3;function isReference(text){
if(text.length>maximumLength)return!1;let inner=bare(text);if(inner===void 0)return!1;let keys=[];for(let entry of inner.split(/[,\n]/)){let line=entry.replace(
/(?:^|\s)#.*$/,"").trim();if(line==="")continue;let match=/^(["']?)(\w+)\1\s*:\s*(?:"([^"]*)"|'((?:[^']|'')*)'|([^\s"'&*!|>{[][^{}[\]]*))$/.exec(line),key=match?.[2],
value=match?.[3]??match?.[4]??match?.[5];if(key===void 0||value===void 0||!Object.hasOwn(referenceKeys,key)||referenceKeys[key]?.test(value)!==!0||key!=="kmsKey\
Arn"&&looksRandom(value))return!1;keys.push(key)}return referenceForms.has(keys.sort().join(","))}function bare(text){let trimmed=text.trim();if(!trimmed.startsWith(
"{"))return trimmed.startsWith("}")?void 0:trimmed;let close=trimmed.lastIndexOf("}");return close===-1||!/^\}\s*(?:#.*)?$/.test(trimmed.slice(close))?void 0:trimmed.
slice(1,close)}function looksRandom(name){return(name.match(/[A-Za-z0-9]{8,}/g)??[]).some(word=>/[a-z]/.test(word)&&/[A-Z]/.test(word)&&/\d/.test(word)||word.length>=
24&&/[A-Za-z]/.test(word)&&/\d/.test(word))}var maximumKey=120,maximumReach=64*1024,maximumWork=8*1024*1024,knownForms=[/\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}/g,/\b(?:gh[opusr]_|github_pat_|glpat-|xox[a-z]-|npm_|pypi-|dop_v1_|hv[sb]\.|[srp]k_(?:live|test)_|sk-|whsec_|GOCSPX-|ya29\.|AIza|SG\.)[\w.-]{10,}/g,
/\beyJ[\w-]{5,}(?:\.[\w-]*){0,4}/g,/\b[\w.~-]{3}[78]Q~[\w.~-]{20,}/g,/\b(?:Bearer|Basic)[ \t]+[\w+/=.~-]{16,}/gi,/:\/\/[^\s/:@"']{0,100}:([^\s/@"']{1,200})@/dg,
/\blogin[ \t]{1,9}\S{1,100}[ \t]{1,9}password[ \t]{1,9}(\S+)/dg];function secretSpans(text){return new SecretFinder(text).find()}var SecretFinder=class{#text;#spans=[];#meanings=new Map;#aliases=[];#lineStarts;#anchors;#work=0;#bracket={
line:0,at:0,open:0};constructor(text){this.#text=text,this.#lineStarts=lineStarts(text),this.#anchors=anchors(text)}find(){this.#findKeys(),this.#findAnchored();
for(let form of knownForms)for(let match of this.#text.matchAll(form)){let[start,end]=match.indices?.[1]??[match.index,match.index+match[0].length];this.#spans.
push({start,end})}return this.#findPem(),merged(this.#spans)}#findKeys(){let done=0;for(let{index:index2}of this.#text.matchAll(/[:=\uFF1A>]/g)){if(index2<done)
continue;let key=this.#keyBefore(index2);if(key?.meaning!==void 0){if(this.#text[index2]===">"){let end=this.#text.indexOf("<",index2);this.#add(index2+1,end===
-1?this.#lineEnd(index2):Math.min(end,index2+maximumReach));continue}if(this.#text[index2]==="="&&!this.#startsLine(key.start)){this.#add(index2+1,this.#endOfParameter(
index2+1));continue}done=this.#findValue(index2+1,key)}}}#keyBefore(separator){let text=this.#text,end=separator;for(;end>0&&isBlank(text[end-1]);)end--;let last=text[end-
1];if(text[separator]===">"){let open=text.slice(Math.max(0,end-maximumKey),end).lastIndexOf("<");if(open===-1)return;let start2=Math.max(0,end-maximumKey)+open+
1;return{meaning:this.#meaning(/^[\w:.-]+/.exec(text.slice(start2,end))?.[0]??""),start:start2}}if(last==='"'||last==="'"){let from=Math.max(0,end-1-maximumKey),
line=text.slice(from,end-1),open=line.search(last==='"'?/"(?:[^"\\]|\\.)*$/s:/'(?:[^']|'')*$/);if(open!==-1&&!line.includes(`
`,open))return{meaning:this.#meaning(unescaped(line.slice(open+1))),start:from+open};end--}let start=end;for(;start>0&&end-start<maximumKey&&!/[{}[\],:="'\n\r;&?(<>\uFF1A]/.
test(text.charAt(start-1));)start--;let written6=text.slice(start,end);if(written6.trim()==="")return this.#startsLine(separator)?this.#explicitKey(separator):void 0;
let before=/^(?:\s|[-?#](?=\s)|[&!]\S*(?=\s))*/.exec(written6)?.[0].length??0,previous=text[start-1];return before>0||text[separator]==="="||isSpace(text[separator+
1])||previous!==":"&&previous!=="="?{meaning:this.#meaning(written6.slice(before)),start:start+before}:void 0}#explicitKey(separator){let before=this.#text.slice(
Math.max(0,separator-4*maximumKey),separator),written6=/(?:^|\n)[ \t]*\?[ \t]([^?]*)$/.exec(before)?.[1];return written6===void 0?void 0:{meaning:this.#meaning(
written6),start:separator}}#meaning(key){let known=this.#meanings.get(key);if(known!==void 0||this.#meanings.has(key))return known;let meaning=keyMeaning(key);return this.#meanings.
set(key,meaning),meaning}#findValue(from,{meaning,start:keyStart}){let text=this.#text,lineStart=this.#lineStart(keyStart),own=/^[ \t]*(?:[-?][ \t]+)*/.exec(text.
slice(lineStart,lineStart+maximumKey))?.[0].length??0,indent=lineStart+own===keyStart?own:indentation(text.slice(lineStart,keyStart)),start=from;for(;isBlank(text[start]);)
start++;for(let property2;property2=/^[&!][^\s,[\]{}]*[ \t]+(?=[^\s#])/.exec(text.slice(start,start+maximumKey));)start+=property2[0].length;let end=this.#valueEnd(
start,indent),value=text.slice(start,end),plain2=value.trim().replace(/(?:^|[ \t]+)#.*$/s,"");if(/^(?:~|null|none|true|false|)$/i.test(plain2))return Math.max(from,
start);if(meaning==="other"&&isHarmless(value))return from;let alias=/^\*([^\s,[\]{}]+)$/.exec(plain2)?.[1];if(alias!==void 0&&this.#anchors.has(alias))return this.#aliases.
push(alias),end;if(isReference(value))return end;for(let[,name=""]of value.matchAll(/\*([^\s,[\]{}]+)/g))this.#aliases.push(name);return this.#addValue(from,end),
end}#addValue(start,end){let from=start;for(let match of this.#text.slice(start,end).matchAll(/["']?\b(?:variable|ssmParameter|secretsManager|jsonKey)["']?[ \t]*:/g))
this.#addWithin(from,start+match.index),from=start+match.index+match[0].length;from===start?this.#add(start,end):this.#addWithin(from,end)}#addWithin(start,end){
let part=this.#text.slice(start,end);this.#add(start+(/^[\s{]*/.exec(part)?.[0].length??0),start+part.trimEnd().replace(/[\s,}]+$/,"").length)}#valueEnd(start,indent){
let first=this.#text[start];if(first==="{"||first==="["){let close=this.#closingBracket(start);if(close!==void 0)return this.#rest(close+1,indent)}else if(first===
'"'||first==="'"){let close=this.#closingQuote(start);if(close!==void 0)return this.#rest(close+1,indent)}else if(first!=="|"&&first!==">"&&this.#isInFlow(start)){
let end=this.#endOfItem(start);return end<this.#lineEnd(start)?end:this.#continuation(end,indent)}return this.#continuation(this.#lineEnd(start),indent)}#rest(from,indent){
let after2=this.#text.slice(from,Math.min(this.#lineEnd(from),from+maximumKey));return/^[ \t\r]*(?:$|[ \t]#)/.test(after2)?this.#strays(from,indent):/^\s*[\]}]/.
test(after2)||startsNextEntry(after2.trimStart())?from:this.#continuation(this.#lineEnd(from),indent)}#endOfItem(start){let lineEnd=this.#lineEnd(start);for(let at3=start;at3<
lineEnd;at3++){let character=this.#text[at3],after2=this.#text.slice(at3,Math.min(lineEnd,at3+maximumKey));if(character===","&&startsNextEntry(after2)||(character===
"}"||character==="]")&&/^.\s*(?:$|[,}\]#])/s.test(after2))return at3}return lineEnd}#endOfParameter(start){let end=/[&;"'\s,}\]`#]/g;return end.lastIndex=/["'\s]/.
test(this.#text.charAt(start))?start+1:start,Math.min(end.exec(this.#text)?.index??this.#text.length,start+maximumReach)}#isInFlow(offset){let line=this.#lineStart(
offset);for((this.#bracket.line!==line||this.#bracket.at>offset)&&(this.#bracket={line,at:line,open:0});this.#bracket.at<offset;this.#bracket.at++){let character=this.#text[this.#bracket.
at];character==="{"||character==="["?this.#bracket.open++:(character==="}"||character==="]")&&this.#bracket.open--}return this.#bracket.open>0}#closingBracket(start){
let open=0;for(let at3=start;this.#mayRead(at3,start);at3++){let character=this.#text[at3],before=this.#text[at3-1];if(character==="{"||character==="["?open++:character===
"}"||character==="]"?open--:character==="#"&&isSpace(before)?at3=this.#lineEnd(at3):(character==='"'||character==="'")&&/[\s{[,:]/.test(before??" ")&&(at3=this.#closingQuote(
at3)??at3),open===0)return at3}}#closingQuote(start){let quote2=this.#text[start];for(let at3=start+1;this.#mayRead(at3,start);at3++){let character=this.#text[at3];
if(quote2==='"'&&character==="\\")at3++;else if(character===quote2&&quote2==="'"&&this.#text[at3+1]==="'")at3++;else if(character===quote2)return at3}}#mayRead(at3,start){
return this.#work++,at3<this.#text.length&&at3-start<maximumReach&&this.#work<maximumWork}#continuation(lineEnd,indent){if(this.#work>=maximumWork)return this.#text.
length;let end=lineEnd;for(let start=lineEnd+1;start<this.#text.length;){let next=this.#lineEnd(start),line=this.#text.slice(start,Math.min(next,start+4*maximumKey));
if(line.trim()!==""){let width=indentation(line);if(!(width>indent||(/^[ \t]*-[ \t]/.test(line)?width===indent:!looksLikeAnother(line))))break;end=next}start=next+
1}return end}#strays(from,indent){let end=this.#continuation(this.#lineEnd(from),indent);return end===this.#lineEnd(from)?from:end}#findAnchored(){let done=new Set;
for(let alias;(alias=this.#aliases.pop())!==void 0;)if(!done.has(alias)){done.add(alias);for(let place of this.#anchors.get(alias)??[]){let lineStart=this.#lineStart(
place),own=/^[ \t]*(?:[-?][ \t]+)*/.exec(this.#text.slice(lineStart,place))?.[0].length??0;this.#findValue(place,{meaning:"reference",start:lineStart+own})}}}#findPem(){
let begin="-----BEGIN";for(let at3=this.#text.indexOf(begin);at3!==-1;){let close=this.#text.slice(at3,at3+maximumReach).indexOf("-----END"),end=close===-1?this.#endOfBase64(
at3):this.#lineEndOrQuote(at3+close);this.#add(at3,end),at3=this.#text.indexOf(begin,end)}}#lineEndOrQuote(from){return from+this.#text.slice(from,this.#lineEnd(
from)).search(/["']|$/)}#endOfBase64(from){let end=this.#lineEnd(from);for(;end<this.#text.length;){let next=this.#lineEnd(end+1);if(!/^[\s>*#-]*[A-Za-z0-9+/=\\]+\s*$/.
test(this.#text.slice(end+1,next)))break;end=next}return end}#startsLine(offset){let at3=offset;for(;at3>0&&isBlank(this.#text[at3-1]);)at3--;return at3===0||this.#text[at3-
1]===`
`}#lineStart(offset){return this.#lineStarts[lineOf(this.#lineStarts,offset)]??0}#lineEnd(offset){return(this.#lineStarts[lineOf(this.#lineStarts,offset)+1]??this.#text.
length+1)-1}#add(start,end){let from=start;for(;from<end&&isSpace(this.#text[from]);)from++;let to=end;for(;to>from&&isSpace(this.#text[to-1]);)to--;from<to&&this.#spans.
push({start:from,end:to})}};function isHarmless(value){let isAddress=/^["']?https?:\/\/[^\s?@"']*["']?(?:\s+#.*)?$/.test(value.trim()),isMap2=/^(?:#[^\n]*)?\r?\n/.
test(value)||/^\{[^\n]*$/.test(value);return isAddress||isMap2&&/["'\s{,](?:preset|issuer|callbackUrls|logoutUrls|albHosts|flows|metadataUrl|metadataFile|identityProviders|userPool)["']?\s*:/.
test(value)}function startsNextEntry(text){return/^,\s*(?:$|#|[\]}]|["'][^"']{1,100}["']\s*:|[^\s,:{}[\]"'][^,:{}[\]"']{0,100}:\s)/.test(text)}function looksLikeAnother(line){
return/^[ \t]*(?:#|[{}[\]]|---|\.\.\.|%|\?[ \t]|:[ \t]|["'][^"']{1,100}["']\s*:|[^\s:#"'{}[\],][^:#"'{}[\],]{0,100}:(?:\s|$)|\[[^\]]*\]\s*$|[\w.-]+\s*=)/.test(line)}
function indentation(line){return/^[ \t]*/.exec(line)?.[0].length??0}function isBlank(character){return character===" "||character==="	"}function isSpace(character){
return character===void 0||isBlank(character)||character===`
`||character==="\r"}function unescaped(text){return text.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|(.))/gis,(_all,x,u,U,other)=>{let hex=[x,u,U].find(
digits2=>typeof digits2=="string");if(typeof hex!="string")return other;let code2=Number.parseInt(hex,16);return code2<=1114111?String.fromCodePoint(code2):""})}
function anchors(text){let found2=new Map;for(let match of text.matchAll(/&([^\s,[\]{}]{1,200})/g)){let name=match[1]??"",ends=found2.get(name);ends===void 0?found2.
set(name,[match.index+match[0].length]):ends.push(match.index+match[0].length)}return found2}function merged(spans){let result=[];for(let span of[...spans].sort(
(a,b)=>a.start-b.start)){let last=result[result.length-1];last!==void 0&&span.start<=last.end?result[result.length-1]={start:last.start,end:Math.max(last.end,span.
end)}:result.push(span)}return result}var mask="********",filler="\u2588",maximumText=2e3;function conceal({diagnostics,sources}){let marked=new Map;for(let{file,redact=[]}of diagnostics){let spans=marked.
get(file)??[];spans.push(...redact.map(({start,end})=>({start:start.offset,end:end.offset}))),marked.set(file,spans)}let secrets=new SecretValues,written6=[...sources].
map(([file,text])=>({file,text,spans:[...secretSpans(text),...marked.get(file)??[]]}));for(let{text,spans}of written6)for(let{start,end}of spans)secrets.add(text.
slice(start,end));let covered=new Map(written6.map(({file,text,spans})=>[file,replaced(text,[...spans,...secrets.find(text)],secret2=>secret2.replace(/[^\r\n]/g,
filler))])),shown5=text=>shortened(replaced(text,secrets.findInMessage(text),()=>mask));return{diagnostics:diagnostics.map(({edit,...diagnostic})=>({...diagnostic,
...edit!==void 0&&secrets.findInMessage(edit.text).length===0&&{edit},message:shown5(diagnostic.message),...diagnostic.fix!==void 0&&{fix:shown5(diagnostic.fix)},
related:diagnostic.related.map(other=>({...other,note:shown5(other.note)}))})),sources:covered}}function hidesSecretsOf(sources){let secrets=new SecretValues;for(let source of sources)
for(let{start,end}of secretSpans(source))secrets.add(source.slice(start,end));return text=>replaced(text,secrets.find(text),()=>mask)}function replaced(text,spans,replacement){
let parts=[],done=0;for(let{start,end}of[...spans].sort((a,b)=>a.start-b.start)){if(end<=done)continue;let from=Math.max(start,done);parts.push(text.slice(done,
from),replacement(text.slice(from,end))),done=end}return[...parts,text.slice(done)].join("")}function shortened(text){return text.length<=maximumText?text:`${text.
slice(0,maximumText-1).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}var leastPart=6,maximumAlike=50,maximumSecrets=5e3,SecretValues=class{#byStart=new Map;#amount=0;add(written6){
if(this.#amount>=maximumSecrets)return;let texts3=[written6,...written6.split(`
`),...written6.split(/[\s{}[\],"'`]+/),...written6.split(/[\s{}[\],"'`:=&;\\]+/)];for(let text of texts3){if(this.#amount>=maximumSecrets)return;let bare2=text.
trim().replace(/^["']|["']$/g,"");for(let form of[text.trim(),bare2,unescaped(bare2),bare2.replaceAll("''","'"),asNumber(bare2)])isTelling(form)&&(this.#keep(form),
this.#keep(visible(form.replace(/["\\]/g,"\\$&"))))}}#keep(value){this.#amount++;let start=value.slice(0,leastPart),alike=this.#byStart.get(start);alike===void 0?
this.#byStart.set(start,new Set([value])):alike.size<maximumAlike&&alike.add(value)}findInMessage(text){let quoted2=this.#amount<maximumSecrets?[]:[...text.matchAll(
/"(?:[^"\\]|\\.)*"?/g)];return[...this.find(text),...quoted2.map(match=>({start:match.index,end:match.index+match[0].length}))]}find(text){if(this.#byStart.size===
0)return[];let spans=[];for(let at3=0;at3+leastPart<=text.length;at3++){if(isWordAt(text,at3)&&isWordAt(text,at3-1)&&text[at3-2]!=="\\")continue;let alike=this.#byStart.
get(text.slice(at3,at3+leastPart)),end=alike===void 0?at3:this.#endOfSecret(text,at3,alike);end!==at3&&(spans.push({start:at3,end}),at3=end-1)}return spans}#endOfSecret(text,start,alike){
let end=start;for(let value of alike){let length=0;for(;length<value.length&&text[start+length]===value[length];)length++;let isCut=text[start+length]==="\u2026"||
length>=24;(length===value.length||isCut)&&(end=Math.max(end,start+length))}return end===start&&alike.size===maximumAlike?start+text.slice(start).search(/[\s"'`]|$/):
end}};function isWordAt(text,offset){let code2=text.charCodeAt(offset);return code2>=97&&code2<=122||code2>=65&&code2<=90||code2>=48&&code2<=57||code2===95}function asNumber(text){
return/^[-+.\d]/.test(text)&&text.length<400&&!Number.isNaN(Number(text))?String(Number(text)):""}function isTelling(text){return text.length<leastPart||text.length>
2e4?!1:text.length>=24||!/^[a-z]+(?:_[a-z]+|[A-Z][a-z]*){0,3}:?$/.test(text)||/^[a-z]{12,}$/.test(text)}function load(files,readBeside2,findBeside2,now){let specs=files.map(file=>checkFile(file,readBeside2,findBeside2)),federations=linkUpstreams(specs.flatMap(spec=>spec.
federations)),companions2=new Set(files.flatMap(({file,companion})=>companion===!0?[file]:[])),stacks=federations.map(federation=>({federation,companion:companions2.
has(federation.at.file)})),app=appStacks(stacks),asked=stacks.flatMap(({federation,companion})=>companion?[]:[federation]),askedIn=new Map;for(let federation of asked){
let{file}=federation.at,others2=askedIn.get(file);others2===void 0?askedIn.set(file,[federation]):others2.push(federation)}let diagnostics=specs.flatMap(spec=>{
let judged=(askedIn.get(spec.file)??[]).map(federation=>{let findings=runRules({federation,stacks:app,now}),{environment,at:at3}=federation;return{environment,origin:at3.
origin,diagnostics:findings.map(finding=>locate(finding,at3.origin))}}),said2=diagnosticsAcross([...spec.invalidVariants,...judged]),all=[...said2,...unlessSaid(
spec.diagnostics,said2)];return companions2.has(spec.file)?all.filter(({severity})=>severity==="error"):all}),sources=new Map(specs.flatMap(({texts:texts3})=>[...texts3]));
return{federations:[...asked].sort((a,b)=>compareText(a.stackName,b.stackName)),diagnostics:[...conceal({diagnostics,sources}).diagnostics].sort(compareDiagnostics),
sources}}init_resources();init_references();function appSettings({shown:shown5,clientsWithSecret},client){let userPoolId=shown5.get("user_pool_id"),issuer=shown5.get("issuer"),ids=shown5.get("client_ids"),
region=typeof userPoolId=="string"?/^([a-z0-9-]+)_\w+$/.exec(userPoolId)?.[1]:void 0;if(typeof userPoolId!="string"||region===void 0||typeof issuer!="string"||!isJsonObject(
ids))return{problem:"The outputs user_pool_id, issuer and client_ids of a stack of this tool are missing: run terraform output -json in the folder of the stack,\
 once it is applied."};let known=Object.keys(ids).sort(),[first]=known;if(first===void 0)return{problem:"The stack has no app client."};if(client===void 0&&known.
length>1)return{problem:`The stack has several app clients: choose one with --client, of ${listed(known)}.`};let key=client??first,clientId2=Object.hasOwn(ids,key)?
ids[key]:void 0;if(typeof clientId2!="string")return{problem:`The stack has no app client ${quote(key)}, only ${listed(known)}.`};let domain=shown5.get("domain");
return{client:key,region,userPoolId,clientId:clientId2,issuer,hasSecret:clientsWithSecret.has(key),domain:typeof domain=="string"?domain:void 0,signIn:signInOf(
ofClient(shown5.get("login_urls"),key)),signOut:signOutOf(ofClient(shown5.get("logout_urls"),key))}}function listed(keys){return wordList(keys.map(key=>quote(key)),
"and")}function ofClient(urls,key){let url=isJsonObject(urls)&&Object.hasOwn(urls,key)?memberOf(urls,key):void 0;return typeof url=="string"&&URL.canParse(url)?
new URL(url):void 0}function signInOf(url){let redirectUri2=url?.searchParams.get("redirect_uri"),scope=url?.searchParams.get("scope"),responseType2=url?.searchParams.
get("response_type");if(!(url===void 0||redirectUri2==null||scope==null)&&!(responseType2!=="code"&&responseType2!=="token"))return{url:url.href,redirectUri:redirectUri2,
scopes:scope.split(" ").filter(one=>one!==""),responseType:responseType2}}function signOutOf(url){let logoutUri=url?.searchParams.get("logout_uri");return url===
void 0||logoutUri==null?void 0:{url:url.href,logoutUri}}var SETTINGS_FORMATS={env:{summary:"lines NAME=value, as dotenv and shells read them",write:envText},json:{summary:"a JSON object",write:settings2=>json(plainSettings(
settings2))},amplify:{summary:"what Amplify.configure of aws-amplify 6 accepts",write:amplify},"oidc-client-ts":{summary:"what UserManager of oidc-client-ts acc\
epts",write:oidcClient}};function plainSettings({region,userPoolId,clientId:clientId2,issuer,domain,signIn:signIn2,signOut}){return{region,userPoolId,clientId:clientId2,
issuer,...domain!==void 0&&{domain},...signIn2&&{scopes:signIn2.scopes,redirectUri:signIn2.redirectUri,responseType:signIn2.responseType,loginUrl:signIn2.url},...signOut&&
{logoutUri:signOut.logoutUri,logoutUrl:signOut.url}}}function json(settings2){return{text:`${JSON.stringify(settings2,null,2)}
`}}function envText(settings2,prefix){let lines2=[];for(let[key,setting]of Object.entries(plainSettings(settings2))){let name=`${prefix}COGNITO_${key.replace(/[A-Z]/g,
letter=>`_${letter}`).toUpperCase()}`,value=envValue(typeof setting=="string"?setting:setting.join(" "));if(value===void 0)return{problem:`${quote(name)} holds \
a character that no line of an env file can hold: use --format json.`};lines2.push(`${name}=${value}
`)}return{text:lines2.join("")}}function envValue(value){return/^[\w./:@%+,-]*$/.test(value)?value:/['$\p{Cc}]/u.test(value)?void 0:`'${value}'`}function amplify(settings2){
if(settings2.hasSecret)return secretProblem(settings2,"Amplify");let{userPoolId,clientId:clientId2,domain,signIn:signIn2,signOut}=settings2;return json({Auth:{Cognito:{
userPoolId,userPoolClientId:clientId2,...domain!==void 0&&signIn2&&{loginWith:{oauth:{domain,scopes:signIn2.scopes,redirectSignIn:[signIn2.redirectUri],redirectSignOut:signOut?
[signOut.logoutUri]:[],responseType:signIn2.responseType}}}}}})}function oidcClient(settings2){if(settings2.hasSecret)return secretProblem(settings2,"oidc-clien\
t-ts");let{client,issuer,clientId:clientId2,signIn:signIn2,signOut}=settings2;return signIn2===void 0?{problem:`The app client ${quote(client)} starts no sign-i\
n on the pages: it has no callbackUrls or no domain. Use --format json.`}:signIn2.responseType!=="code"?{problem:`oidc-client-ts signs in by the flow "code" onl\
y: add it to the flows of the app client ${quote(client)}.`}:json({authority:issuer,client_id:clientId2,redirect_uri:signIn2.redirectUri,response_type:"code",scope:signIn2.
scopes.join(" "),...signOut&&{metadataSeed:{end_session_endpoint:signOut.url}}})}function secretProblem({client},consumer){return{problem:`The app client ${quote(
client)} has a secret, and ${consumer} runs where everyone could read it. Choose an app client with secret: false.`}}function readOutputs(text){let outputs2=parsed(text);if(!isJsonObject(outputs2))return{problem:'It is not what "terraform output -json" prints.'};let shown5=new Map,
sensitive=[];for(let[name,output2]of Object.entries(outputs2)){let value=memberOf(output2,"value"),isSensitive=memberOf(output2,"sensitive");if(value===void 0||
typeof isSensitive!="boolean")return{problem:`${quote(name)} is no output as "terraform output -json" prints it.`};isSensitive?sensitive.push(name):shown5.set(name,
value)}if(shown5.size+sensitive.length===0)return{problem:"The stack has no outputs yet: apply it first."};let secrets=memberOf(memberOf(outputs2,"client_secret\
s")??null,"value");return{shown:shown5,sensitive:sensitive.sort(),clientsWithSecret:new Set(isJsonObject(secrets)?Object.keys(secrets):[])}}function parsed(text){
try{return JSON.parse(text)}catch{return}}var maximumWidth=100,leadingWidth=30,maximumReach2=400;function codeFrame(text,range){let{line,offset}=range.start,lines2=linesAround(text,range.start),gutterWidth=String(
lines2[lines2.length-1]?.number??line).length;return lines2.flatMap(({number,start,end})=>{let gutter=`  ${String(number).padStart(gutterWidth)} |`;if(number!==
line)return[withText(gutter,shownCells(text,start,end,start))];let cells=shownCells(text,start,end,offset),before=cells.filter(cell=>cell.end<=offset),marked=cells.
filter(cell=>cell.end>offset&&cell.start<Math.max(range.end.offset,offset+1)),carets="^".repeat(Math.max(1,totalWidth(marked)));return[withText(gutter,cells),` \
 ${" ".repeat(gutterWidth)} | ${" ".repeat(totalWidth(before))}${carets}`]})}function withText(gutter,cells){return`${gutter} ${cells.map(({text})=>text).join("")}`.
trimEnd()}function linesAround(text,{line:number,column,offset}){let line=lineAt(text,offset-column+1,number),next=text.indexOf(`
`,line.start)+1,previous=line.start<2?0:text.lastIndexOf(`
`,line.start-2)+1,neighbours={before:line.start===0?[]:[lineAt(text,previous,number-1)],after:next===0?[]:[lineAt(text,next,number+1)]},isBlank2=({start,end})=>text.
slice(start,Math.min(end,start+maximumReach2)).trim()==="";return[...neighbours.before.filter(other=>!isBlank2(other)),line,...neighbours.after.filter(other=>!isBlank2(
other))]}function lineAt(text,start,number){let feed=text.indexOf(`
`,start),end=feed===-1?text.length:feed;return{number,start,end:end>start&&text[end-1]==="\r"?end-1:end}}function shownCells(text,lineStart,lineEnd,focus){let start=characterStart(
text,Math.max(lineStart,focus-maximumReach2)),end=characterStart(text,Math.min(lineEnd,focus+maximumReach2)),cells=cellsOf(text,start,end);if(start===lineStart&&
end===lineEnd&&totalWidth(cells)<=maximumWidth)return cells;let focused=cells.findIndex(cell=>cell.end>focus),first=focused===-1?cells.length:focused;for(let width=0;first>
0&&width<leadingWidth;first--)width+=cells[first-1]?.width??0;let last=first;for(let width=0;last<cells.length&&(width+=cells[last]?.width??0,!(width>maximumWidth));last++)
;let shown5=cells.slice(first,last),goesOnBefore=first>0||start>lineStart,goesOnAfter=last<cells.length||end<lineEnd;return[...goesOnBefore?[ellipsis(shown5[0]?.
start??end)]:[],...shown5,...goesOnAfter?[ellipsis(shown5[shown5.length-1]?.end??end)]:[]]}function ellipsis(offset){return{text:"\u2026",width:1,start:offset,end:offset}}
function characterStart(text,offset){return/^[\uDC00-\uDFFF]/.test(text.charAt(offset))?offset+1:offset}function cellsOf(text,start,end){let cells=[],offset=start,
masked;for(let character of text.slice(start,end)){let from=offset;if(offset+=character.length,character!==filler){masked=void 0,cells.push({...printed(character),
start:from,end:offset});continue}masked!==void 0&&cells.pop(),masked={text:mask,width:mask.length,start:masked?.start??from,end:offset},cells.push(masked)}return cells}
function printed(character){if(character==="	")return{text:"    ",width:4};let text=visible(character);return{text,width:text===character?displayWidth(character):
text.length}}var combining=new RegExp("\\p{M}","u"),wide=new RegExp("\\p{Emoji_Presentation}|[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\u33FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\u\
A000-\\uA4CF\\uA960-\\uA97C\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF00-\\uFF60\\uFFE0-\\uFFE6\\u{1B000}-\\u{1B2FF}\\u{20000}-\\u{3FFFD}]","u");function displayWidth(character){
return character<"\u0300"?1:combining.test(character)?0:wide.test(character)?2:1}function totalWidth(cells){return cells.reduce((total,{width})=>total+width,0)}var invisible=/\u001b\[[\d;]*m/g;function wrap(line,width,indent=""){if(width===void 0||columns(line)<=width)return[line];let[,start="",rest=""]=/^(\s*)(.*)$/s.
exec(line)??[],lines2=[],current=start,empty=!0;for(let word of rest.split(" "))!empty&&columns(current)+1+columns(word)>width&&(lines2.push(current),current=indent,
empty=!0),current+=empty?word:` ${word}`,empty=!1;return[...lines2,current]}function columns(text){return Array.from(text.replace(invisible,"")).length}var reset="\x1B[0m",bold="\x1B[1m",colors={error:"\x1B[31m",warning:"\x1B[33m",info:"\x1B[36m"},EXPLAINED=`Look up a [code] in ${CODES_PAGE} of the package cogn\
ito-federation.`;function textReport(found2,texts3,options){if(found2.length===0)return"";let{diagnostics,sources}=conceal({diagnostics:found2,sources:texts3}),
paint=options.color?(sequence,text)=>`${sequence}${text}${reset}`:(_sequence,text)=>text,frame=(file,range)=>{let text=sources.get(file);return text===void 0?[]:
codeFrame(text,range)},blocks=diagnostics.slice(0,500).map(diagnostic=>diagnosticLines(diagnostic,frame,paint,options.width).join(`
`)),hidden=diagnostics.length-blocks.length;return`${[...blocks,...hidden>0?["More problems are not shown: fix these first."]:[],countLine(diagnostics)].join(`

`)}
${wrap(EXPLAINED,options.width).join(`
`)}
`}function diagnosticLines(diagnostic,frame,paint,width){let{code:code2,severity,title,message,fix,file,range,related,source}=diagnostic,wrapped=line=>wrap(line,
width,"    ");return[...wrapped(`${placeText(file,range)}: ${paint(colors[severity],`${severity}:`)} ${paint(bold,visible(title))} [${code2}]`),...wrapped(`  ${visible(
message)}`),...range===void 0?[]:frame(file,range),...related.flatMap(other=>[...wrapped(`  ${placeText(other.file,other.range)}: ${visible(other.note)}`),...frame(
other.file,other.range)]),...fix===void 0?[]:wrapped(`  fix: ${visible(fix)}`),...source===void 0?[]:[`  see: ${visible(source)}`]]}function placeText(file,range){
return range===void 0?visible(file):`${visible(file)}:${range.start.line}:${range.start.column}`}function countLine(diagnostics){let amount=severity=>diagnostics.
filter(diagnostic=>diagnostic.severity===severity).length;return`${[...amount("error")>0?[count(amount("error"),"error")]:[],...amount("warning")>0?[count(amount(
"warning"),"warning")]:[],...amount("info")>0?[`${amount("info")} for information`]:[]].join(", ")} in ${count(new Set(diagnostics.map(({file})=>file)).size,"fi\
le")}`}var DANGERS=["destructive","access","signIn","security","none"],GUIDE="https://docs.aws.amazon.com/cognito/latest/developerguide",REGISTRY="https://registry.ter\
raform.io/providers/hashicorp/aws/latest/docs/resources",TERRAFORM="https://developer.hashicorp.com/terraform",REVIEW_CODES={"plan-unreadable":{danger:"destruct\
ive",unjudged:!0,title:"The plan cannot be read",why:"Nothing is known of what this plan does, so it fails every `--fail-on`. A plan of a newer format, or a fil\
e that `terraform show -json` did not write, is not guessed at.",see:`${TERRAFORM}/internals/json-format`},"plan-incomplete":{danger:"destructive",unjudged:!0,title:"\
The plan is not complete",why:"Terraform stopped with an error or left resources for a later run (`-target`, deferred changes). What is missing from the plan is\
 not judged.",see:`${TERRAFORM}/internals/json-format`},"action-unknown":{danger:"destructive",unjudged:!0,title:"The plan holds an action that this version doe\
s not know",why:"What Terraform does to the resource is not guessed at.",see:`${TERRAFORM}/internals/json-format`},"pool-destroyed":{danger:"destructive",title:"\
The user pool is deleted",why:"Every user, password and linked identity is lost. No backup brings them back.",see:`${REGISTRY}/cognito_user_pool`},"pool-replace\
d":{danger:"destructive",title:"The user pool is replaced by an empty one",why:"Every user, password and linked identity is lost; the pool, its clients and its \
issuer get new ids.",see:`${REGISTRY}/cognito_user_pool`},"domain-destroyed":{danger:"destructive",title:"The domain of the sign-in pages is deleted",why:"Nobod\
y signs in through a provider, and somebody else can take the prefix.",see:`${GUIDE}/cognito-user-pools-assign-domain.html`},"group-removed":{danger:"destructiv\
e",title:"A group of the pool is deleted",why:"Who was in it is lost. Whatever asks a token for the group refuses its members.",see:`${GUIDE}/cognito-user-pools\
-user-groups.html`},"domain-record-removed":{danger:"signIn",title:"A DNS record of the domain is deleted",why:"Without the alias records nobody finds the sign-\
in pages. Without the record that proves the certificate AWS does not renew it.",see:`${GUIDE}/cognito-user-pools-add-custom-domain.html`},"sign-in-style-remove\
d":{danger:"signIn",title:"A client's style of managed login is deleted",why:"With managed login the pages of a client without a style do not load.",see:`${GUIDE}\
/managed-login-branding.html`},"domain-replaced":{danger:"destructive",title:"The domain of the sign-in pages is replaced",why:"Every redirect URI that provider\
s and apps know is wrong afterwards, and somebody else can take the old prefix.",see:`${GUIDE}/cognito-user-pools-assign-domain.html`},"provider-renamed":{danger:"\
destructive",title:"An identity provider is renamed",why:"Cognito finds a person's identity by the provider's name. After the change everyone who signs in throu\
gh it is a stranger and gets a second user; the first one cannot be reached.",see:`${GUIDE}/cognito-user-pools-identity-federation-consolidate-users.html`},"pro\
vider-replaced":{danger:"destructive",title:"An identity provider is replaced",why:"The provider is deleted and made again with another name or type. Identities\
 that were made through it are not found by the new one.",see:`${REGISTRY}/cognito_identity_provider`},"subject-mapping-changed":{danger:"destructive",title:"Th\
e claim that identifies people changes",why:"Cognito finds an identity by the claim that is mapped to `username`. With another claim everyone who signs in throu\
gh the provider is a stranger and gets a second user.",see:`${GUIDE}/cognito-user-pools-specifying-attribute-mapping.html`},"client-replaced":{danger:"destructi\
ve",title:"An app client is replaced",why:"The client gets a new id and a new secret. Apps that know the old ones cannot sign anyone in, and sessions end.",see:`${REGISTRY}\
/cognito_user_pool_client`},"client-removed":{danger:"destructive",title:"An app client is deleted",why:"Apps that use the client cannot sign anyone in, and ses\
sions end. A client made later has another id.",see:`${REGISTRY}/cognito_user_pool_client`},"schema-attribute-changed":{danger:"destructive",title:"An attribute\
 of the pool changes or is removed",why:'AWS refuses this: the plan looks fine and the apply fails halfway, with "cannot modify or remove schema items".',see:`${GUIDE}\
/user-pool-settings-attributes.html`},"linking-turned-on":{danger:"access",title:"Accounts are linked from now on",why:"A first sign-in through a linked provide\
r lands in the existing user with the same email.",see:`${GUIDE}/cognito-user-pools-identity-federation-consolidate-users.html`},"linking-policy-loosened":{danger:"\
access",title:"The linking policy is looser",why:"More first sign-ins than before reach an existing user, or get a new one.",see:`${GUIDE}/cognito-user-pools-id\
entity-federation-consolidate-users.html`},"linking-policy-unreadable":{danger:"access",unjudged:!0,title:"The linking policy cannot be compared",why:"The plan \
does not show the policy, or it is not one that this version knows, so nothing is ruled out about who is linked.",see:`${GUIDE}/cognito-user-pools-identity-fede\
ration-consolidate-users.html`},"trigger-removed":{danger:"access",title:"A trigger is removed from the pool",why:"The function no longer decides. Without the p\
re sign-up function no one is refused at a first sign-in any more, and no one is linked: people who have a user already get a second one.",see:`${GUIDE}/cognito\
-user-pools-working-with-lambda-triggers.html`},"provider-added":{danger:"access",title:"An identity provider is added",why:"People whom this provider vouches f\
or can sign in.",see:`${GUIDE}/cognito-user-pools-identity-federation.html`},"client-provider-added":{danger:"access",title:"An app client accepts another way t\
o sign in",why:"People of that provider reach an app that they could not reach before.",see:`${REGISTRY}/cognito_user_pool_client`},"email-mapping-changed":{danger:"\
access",title:"The email that linking goes by comes from another claim",why:"Linking picks the user by this email. A claim that people can set themselves leads \
into the accounts of others.",see:`${GUIDE}/cognito-user-pools-specifying-attribute-mapping.html`},"group-role-changed":{danger:"access",title:"Members of a gro\
up get another role",why:"Through an identity pool they do in the AWS account what that role may do.",see:`${GUIDE}/cognito-user-pools-user-groups.html`},"self-\
sign-up-opened":{danger:"access",title:"Anyone can register",why:"Until now only an administrator could make a user.",see:`${GUIDE}/how-to-create-user-accounts.\
html`},"provider-removed":{danger:"signIn",title:"An identity provider is deleted",why:"People who sign in through it cannot. Their users stay; made again under\
 the same name, the provider finds them.",see:`${GUIDE}/cognito-user-pools-identity-federation.html`},"email-verified-unmapped":{danger:"signIn",title:"Linking \
no longer learns whether an email is verified",why:"Without `email_verified` no email of the provider counts as verified: no one new is linked, and people who h\
ave a user already are refused or get a second one.",see:`${GUIDE}/cognito-user-pools-specifying-attribute-mapping.html`},"linked-subject-unmapped":{danger:"sig\
nIn",title:"A linked provider no longer maps its subject",why:"Linking needs the subject as the provider sends it. Without it no one new is linked, and people w\
ho have a user already are refused or get a second one.",see:`${GUIDE}/cognito-user-pools-identity-federation-consolidate-users.html`},"linking-policy-tightened":{
danger:"signIn",title:"The linking policy is tighter",why:"First sign-ins that were linked or got a user are refused, or get a user of their own.",see:`${GUIDE}\
/cognito-user-pools-identity-federation-consolidate-users.html`},"trigger-cannot-run":{danger:"signIn",title:"Cognito may not invoke a trigger that the pool has",
why:"A trigger that cannot be invoked fails every sign-up, and with it every first sign-in through a provider.",see:`${GUIDE}/cognito-user-pools-working-with-la\
mbda-triggers.html`},"iam-narrowed":{danger:"signIn",title:"A role may do less",why:"Where the linking function needs what is gone, every first sign-in through \
a provider fails.",see:`${REGISTRY}/iam_role_policy`},"callback-url-removed":{danger:"signIn",title:"A callback URL is removed",why:"An app that returns there g\
ets an error instead of a sign-in.",see:`${REGISTRY}/cognito_user_pool_client`},"client-provider-removed":{danger:"signIn",title:"An app client no longer accept\
s a way to sign in",why:"People of that provider cannot reach the app.",see:`${REGISTRY}/cognito_user_pool_client`},"scope-removed":{danger:"signIn",title:"A re\
source server or a scope of it is deleted",why:"An app or a machine that asks for the scope gets no token.",see:`${GUIDE}/cognito-user-pools-define-resource-ser\
vers.html`},"first-factor-removed":{danger:"signIn",title:"A way to begin a sign-in is taken away",why:"People who have nothing else cannot sign in: some may ne\
ver have set a password.",see:`${GUIDE}/authentication-flows-selection-sdk.html`},"passkeys-lost":{danger:"signIn",title:"Passkeys belong to another domain",why:"\
A passkey works only for the domain that it was made for. Everyone has to make another one, and to sign in without it first.",see:"https://docs.aws.amazon.com/c\
ognito-user-identity-pools/latest/APIReference/API_WebAuthnConfigurationType.html"},"client-flow-removed":{danger:"signIn",title:"An app client loses a flow or \
a scope",why:"An app that uses it cannot sign anyone in.",see:`${REGISTRY}/cognito_user_pool_client`},"self-sign-up-closed":{danger:"signIn",title:"Nobody can r\
egister any more",why:"Only an administrator makes users from now on.",see:`${GUIDE}/how-to-create-user-accounts.html`},"deletion-protection-off":{danger:"secur\
ity",title:"The pool is no longer protected from deletion",why:"The next mistake can delete every user.",see:`${GUIDE}/user-pool-settings-deletion-protection.ht\
ml`},"mfa-weakened":{danger:"security",title:"Multi-factor authentication is weaker",why:"A stolen password is enough where a second factor was needed. Sign-ins\
 through providers never use the MFA of the pool.",see:`${GUIDE}/user-pool-settings-mfa.html`},"first-factor-added":{danger:"security",title:"There is another w\
ay to begin a sign-in",why:"It replaces the password: the person who holds that mailbox, phone or device signs in.",see:`${GUIDE}/authentication-flows-selection\
-sdk.html`},"web-acl-removed":{danger:"security",title:"No firewall protects the pool any more",why:"Requests that the web ACL stopped or counted reach the sign\
-in pages and the API.",see:`${GUIDE}/user-pool-waf.html`},"web-acl-changed":{danger:"security",title:"Another firewall protects the pool",why:"Its rules decide\
 which requests reach the sign-in pages and the API. The old one goes before the new one comes.",see:`${GUIDE}/user-pool-waf.html`},"email-sender-changed":{danger:"\
security",title:"The pool's messages come from elsewhere",why:"Codes and invitations are sent by another identity of Amazon SES, or from another address. Withou\
t one, Cognito sends 50 a day.",see:`${GUIDE}/user-pool-email.html`},"password-policy-weakened":{danger:"security",title:"The password policy is weaker",why:"Pa\
sswords that are easier to guess are accepted from now on.",see:`${GUIDE}/managing-users-passwords.html`},"threat-protection-weakened":{danger:"security",title:"\
Threat protection is weaker",why:"Sign-ins with stolen passwords are no longer stopped, or no longer seen.",see:`${GUIDE}/cognito-user-pool-settings-threat-prot\
ection.html`},"account-recovery-widened":{danger:"security",title:"There is another way to recover an account",why:"Anyone who holds that mailbox or phone numbe\
r can set a new password.",see:`${GUIDE}/managing-users-passwords.html`},"sessions-lengthened":{danger:"security",title:"Sessions last longer",why:"A stolen tok\
en is good for longer, and a person who lost access at the provider keeps it for longer.",see:`${GUIDE}/amazon-cognito-user-pools-using-tokens-with-identity-pro\
viders.html`},"callback-url-added":{danger:"security",title:"A callback URL is added",why:"Anyone who controls that address receives the codes or tokens of peop\
le who sign in.",see:`${REGISTRY}/cognito_user_pool_client`},"logout-url-added":{danger:"security",title:"A logout URL is added",why:"Cognito sends people there\
 after they sign out.",see:`${REGISTRY}/cognito_user_pool_client`},"client-added":{danger:"security",title:"An app client is added",why:"Another app signs peopl\
e in and gets their attributes.",see:`${REGISTRY}/cognito_user_pool_client`},"client-flow-added":{danger:"security",title:"An app client gets a flow or a scope",
why:"The app can get tokens in a way, or for a use, that it could not before.",see:`${REGISTRY}/cognito_user_pool_client`},"client-attributes-widened":{danger:"\
security",title:"An app client may read or write more attributes",why:"An app, and each person whose token has `aws.cognito.signin.user.admin`, reads or changes\
 what it could not before.",see:`${GUIDE}/user-pool-settings-attributes.html`},"client-protection-off":{danger:"security",title:"A protection of an app client i\
s turned off",why:"Errors tell whether a user exists, refresh tokens cannot be revoked, or they no longer rotate.",see:`${REGISTRY}/cognito_user_pool_client`},"\
issuer-changed":{danger:"security",title:"An identity provider points elsewhere",why:"The party that runs the new issuer, endpoint or metadata vouches for every\
body who signs in under the old name, and reaches their users where subjects are alike.",see:`${GUIDE}/cognito-user-pools-oidc-idp.html`},"provider-credentials-\
changed":{danger:"security",title:"Client id, secret or key at an identity provider changes",why:"Sign-ins fail from the apply until the provider knows the new \
credentials. Providers that give each client its own subjects make everybody a stranger when the client id changes.",see:`${GUIDE}/cognito-user-pools-oidc-idp.h\
tml`},"trigger-elsewhere":{danger:"security",title:"A trigger of the pool is added or points elsewhere",why:"The function sees every sign-up or sign-in that it \
is called for, and can refuse or change it.",see:`${GUIDE}/cognito-user-pools-working-with-lambda-triggers.html`},"function-code-unknown":{danger:"security",title:"\
The linking function gets code that this version did not generate",why:"The function decides who gets into which account. Generate the stack with the version th\
at reviews it, and compare.",see:`${REGISTRY}/lambda_function`},"function-replaced":{danger:"security",title:"A function of the pool is made, deleted, replaced \
or runs differently",why:"The function decides who gets into which account. What it runs as and how is part of that decision.",see:`${REGISTRY}/lambda_function`},
"invoke-permission-widened":{danger:"security",title:"Somebody else may invoke a function of the pool",why:"Anyone who may invoke the function can try its answe\
rs with made-up events.",see:`${REGISTRY}/lambda_permission`},"iam-widened":{danger:"security",title:"A role may do more",why:"Anyone who takes over the functio\
n, or the role, can do it too.",see:`${REGISTRY}/iam_role_policy`},"iam-provider-changed":{danger:"security",title:"What IAM trusts as an OIDC provider changes",
why:"Roles and identity pools that trust this provider let in every person for whom it vouches.",see:`${REGISTRY}/iam_openid_connect_provider`},"monitoring-remo\
ved":{danger:"security",title:"Logs or alarms are removed",why:"Refused and failed sign-ins are no longer seen, and past ones may be lost.",see:`${REGISTRY}/clo\
udwatch_log_group`},"change-hidden":{danger:"security",title:"A setting changes to something that the plan does not show",why:"The new value is sensitive or kno\
wn only at the apply, so it is not judged.",see:`${TERRAFORM}/internals/json-format`},"no-longer-managed":{danger:"security",title:"Terraform forgets a resource\
 and leaves it in AWS",why:"From then on no one sees when it changes.",see:`${TERRAFORM}/language/resources/syntax`},"outside-the-stack":{danger:"security",title:"\
The plan changes a resource that this tool does not generate",why:"What it does to people is not judged. Read the plan.",see:`${TERRAFORM}/cli/commands/plan`},drift:{
danger:"security",title:"Somebody changed a resource outside Terraform",why:"What the spec says was not true, and what was done by hand is undone by the apply w\
here the spec sets it.",see:`${TERRAFORM}/tutorials/state/resource-drift`},"publication-removed":{danger:"signIn",title:"A published parameter or secret is gone\
 from its name",why:"Stacks and apps that read it fail from then on, and with them the sign-ins that they offer. AWS keeps the name of a deleted secret for 30 d\
ays.",see:`${REGISTRY}/ssm_parameter`},"domain-certificate-changed":{danger:"none",title:"The domain gets another certificate",why:"Cognito takes only an issued\
 certificate for the very host. The change takes up to an hour.",see:`${GUIDE}/cognito-user-pools-add-custom-domain.html`},"sign-in-pages-changed":{danger:"none",
title:"People see other sign-in pages",why:"Managed login and the classic pages look different, and a style sheet of the one does nothing for the other.",see:`${GUIDE}\
/cognito-user-pools-managed-login.html`},"publication-changed":{danger:"none",title:"A published parameter or secret gets another value",why:"Those who have rea\
d it before keep the old value until they read it again. What the value names is judged by itself.",see:`${REGISTRY}/ssm_parameter`},"sessions-shortened":{danger:"\
none",title:"Sessions are shorter",why:"People sign in more often. Tokens that are out already keep their lifetime.",see:`${GUIDE}/amazon-cognito-user-pools-usi\
ng-tokens-with-identity-providers.html`},"logout-url-removed":{danger:"none",title:"A logout URL is removed",why:"An app that signs people out to this address g\
ets an error.",see:`${REGISTRY}/cognito_user_pool_client`},"schema-attribute-added":{danger:"none",title:"The pool gets an attribute",why:"An attribute can neve\
r be removed or changed.",see:`${GUIDE}/user-pool-settings-attributes.html`},"attribute-mapping-changed":{danger:"none",title:"Attributes are filled from other \
claims",why:"The user's attributes change at the next sign-in through the provider. An attribute that is no longer mapped keeps its value.",see:`${GUIDE}/cognit\
o-user-pools-specifying-attribute-mapping.html`},"function-updated":{danger:"none",title:"The linking function gets this version's code",why:"The code is the ar\
chive that this version of the tool generates.",see:`${REGISTRY}/lambda_function`},created:{danger:"none",title:"A resource is made",why:"Nothing that is there \
changes.",see:`${TERRAFORM}/cli/commands/plan`},"changed-otherwise":{danger:"none",title:"A setting changes that no rule of this review judges",why:"The review \
names the argument. Read its change in the plan.",see:`${TERRAFORM}/cli/commands/plan`}};function codeEntry(code2){return REVIEW_CODES[code2]}var LONGEST=60,MOST4=40,STYLES={new:"stroke:#1a7f37,stroke-width:3px",changed:"stroke:#9a6700,stroke-width:3px",replaced:"stroke:#cf222e,stroke-width:4px",removed:"\
stroke:#cf222e,stroke-width:3px,stroke-dasharray:6 4"};function mermaid({pool,providers,clients,trigger}){let marked=[],box=(id,node,open,close)=>{node.mark!==void 0&&
marked.push(`  class ${id} ${node.mark}`);let words2=[label(node.name),node.kind,...node.mark===void 0?[]:[node.mark.toUpperCase()]];return`${id}${open}"${words2.
join("<br/>")}"${close}`};return`flowchart LR
${[`  ${box("pool",pool,"[(",")]")}`,...providers.slice(0,MOST4).map((provider,index2)=>`  ${box(`idp${index2}`,provider,"([","])")} ${provider.linked?"==>":"--\
>"} pool`),...more("idps",providers.length,"more providers",id=>`${id} --> pool`),...trigger===void 0?[]:[`  pool -.-> ${box("trigger",trigger,"{{","}}")}`],...clients.
slice(0,MOST4).map((client,index2)=>{let offers=client.offers.map(label).join(", ");return`  pool -->${offers===""?"":`|"${offers}"|`} ${box(`client${index2}`,client,
"[","]")}`}),...more("clients",clients.length,"more app clients",id=>`pool --> ${id}`),...marked,...Object.entries(STYLES).filter(([mark])=>marked.some(line=>line.
endsWith(` ${mark}`))).map(([mark,style])=>`  classDef ${mark} ${style}`)].join(`
`)}
`}function more(id,amount,what,edge){return amount>MOST4?[`  ${id}["${amount-MOST4} ${what}"]`,`  ${edge(id)}`]:[]}function label(name){let characters=Array.from(
visible(name.slice(0,4*LONGEST)));return(characters.length>LONGEST?[...characters.slice(0,LONGEST),"\u2026"]:characters).map(character=>/^[\p{L}\p{N} ]$/u.test(
character)?character:`#${character.codePointAt(0)??0};`).join("")}function placeText2({file,line,column}){return`${visible(file)}:${line}:${column}`}init_diagnostic();init_names();var Unknown=class{known=!1},UNKNOWN2=new Unknown,Secret=class _Secret{#text;constructor(value){this.#text=canonical(value,0)}equals(other){return this.#text===(other instanceof
_Secret?other.#text:canonical(plainOf(other),0))}toString(){return"(hidden)"}toJSON(){return this.toString()}},MAXIMUM_DEPTH=64;function protect({value,sensitive,
unknown},isSecret2,holdsSecret,path16=[],depth=0){if(unknown===!0||depth>MAXIMUM_DEPTH)return UNKNOWN2;if(value===void 0)return isMark(unknown)?UNKNOWN2:null;if(value!==
null&&(sensitive===!0||isSecret2(path16)))return new Secret(value);if(typeof value=="string")return holdsSecret(value)?new Secret(value):value;if(isList2(value)){
let length=Math.max(value.length,isList2(unknown)?unknown.length:0);return Array.from({length},(_,index2)=>protect({value:value[index2],sensitive:item(sensitive,
index2),unknown:item(unknown,index2)},isSecret2,holdsSecret,path16,depth+1))}if(!isJsonObject(value))return value;let keys=new Set([...Object.keys(value),...isJsonObject(
unknown)?Object.keys(unknown):[]]);return new Map([...keys].map(key=>[key,protect({value:member(value,key),sensitive:member(sensitive,key),unknown:member(unknown,
key)},isSecret2,holdsSecret,[...path16,key],depth+1)]))}function*secretTexts(value,sensitive,isSecret2,path16=[],depth=0){if(value==null||depth>MAXIMUM_DEPTH)return;
let hidden=sensitive===!0||isSecret2(path16);if(typeof value=="string")hidden&&value!==""&&(yield value);else if(isList2(value))for(let[index2,one]of value.entries())
yield*secretTexts(one,hidden||item(sensitive,index2),isSecret2,path16,depth+1);else if(isJsonObject(value))for(let[key,one]of Object.entries(value))yield*secretTexts(
one,hidden||member(sensitive,key),isSecret2,[...path16,key],depth+1)}function sameValue(a,b){return isEmpty(a)&&isEmpty(b)?!0:a===void 0||b===void 0?!1:a instanceof
Secret?a.equals(b):b instanceof Secret?b.equals(a):a instanceof Map||b instanceof Map?a instanceof Map&&b instanceof Map&&sameState(a,b):Array.isArray(a)||Array.
isArray(b)?Array.isArray(a)&&Array.isArray(b)&&sameList(a,b):a===b&&!(a instanceof Unknown)}function sameState(a,b){return[...new Set([...a.keys(),...b.keys()])].
every(key=>sameValue(a.get(key),b.get(key)))}function sameList(a,b){return a.length===b.length&&a.every((value,index2)=>sameValue(value,b[index2]))}function isEmpty(value){
return value==null||value===""?!0:value instanceof Map?[...value.values()].every(isEmpty):Array.isArray(value)&&value.every(isEmpty)}function isUnknown(value){return value instanceof
Map?[...value.values()].some(isUnknown):value instanceof Unknown||Array.isArray(value)&&value.some(isUnknown)}function isUnseen(value){return value instanceof Unknown||
value instanceof Secret?!0:value instanceof Map?[...value.values()].some(isUnseen):Array.isArray(value)&&value.some(isUnseen)}function isList2(value){return Array.
isArray(value)}function member(value,key){return isJsonObject(value)&&Object.hasOwn(value,key)?value[key]:void 0}function item(value,index2){return isList2(value)?
value[index2]:void 0}function isMark(mark){return isList2(mark)?mark.some(isMark):isJsonObject(mark)?Object.values(mark).some(isMark):mark===!0}function plainOf(value){
return value instanceof Secret||value instanceof Unknown?null:value instanceof Map?Object.fromEntries([...value].map(([key,one])=>[key,plainOf(one)])):Array.isArray(
value)?value.map(plainOf):value}function canonical(value,depth){return depth>MAXIMUM_DEPTH?"\u2026":isList2(value)?`[${value.map(one=>canonical(one,depth+1)).join(
",")}]`:isJsonObject(value)?`{${Object.entries(value).sort(([a],[b])=>a<b?-1:1).map(([key,one])=>`${JSON.stringify(key)}:${canonical(one,depth+1)}`).join(",")}}`:
JSON.stringify(value)}function textOf3(state,key){let value=state?.get(key);return typeof value=="string"&&value!==""?value:void 0}function textsOf2(state,key){let value=state?.get(key);
return Array.isArray(value)?[...new Set(value.filter(one=>typeof one=="string"))]:[]}function blockOf(state,key){let value=state?.get(key),first=Array.isArray(value)?
value[0]:value;return first instanceof Map?first:void 0}function blocksOf(state,key){let value=state?.get(key);return Array.isArray(value)?value.flatMap(one=>one instanceof
Map?[one]:[]):[]}function listChange({before,after:after2},key){let was=textsOf2(before,key),is=textsOf2(after2,key);return{added:is.filter(one=>!was.includes(one)),
removed:was.filter(one=>!is.includes(one))}}function changes({before,after:after2},key){return!sameValue(before?.get(key),after2?.get(key))}function changedArguments({
before,after:after2}){return[...new Set([...before?.keys()??[],...after2?.keys()??[]])].filter(key=>!sameValue(before?.get(key),after2?.get(key))).sort()}function changesUnseen({
before,after:after2},key){let was=before?.get(key),is=after2?.get(key);return(isUnseen(is)||isUnseen(was)&&!isEmpty(is))&&!sameValue(was,is)}var Sentence=class{constructor(parts){this.parts=parts}},LONGEST2=200,MOST5=10;function say(ours,...values2){return new Sentence(ours.flatMap((text,index2)=>{let value=values2[index2];
return[text,...value===void 0?[]:partsOf2(value)]}))}function words(text){return new Sentence([text])}function joined(sentences,between){return new Sentence(sentences.
flatMap(({parts},index2)=>index2===0?parts:[between,...parts]))}function partsOf2(value){if(value instanceof Sentence)return value.parts;if(typeof value=="numbe\
r")return[String(value)];if(typeof value=="string")return[{quoted:value}];let shown5=value.slice(0,MOST5),more2=value.length-shown5.length;return[...shown5.flatMap(
(one,index2)=>[...index2===0?[]:[index2===value.length-1?" and ":", "],{quoted:one}]),...more2>0?[` and ${more2} more`]:[]]}function plainText({parts}){return parts.
map(part=>typeof part=="string"?part:quote(part.quoted,LONGEST2)).join("")}function markdownText({parts}){return parts.map(part=>typeof part=="string"?part:code(
shortened2(part.quoted))).join("")}function shortened2(text){let characters=Array.from(text.slice(0,2*LONGEST2+2));return characters.length>LONGEST2?`${characters.
slice(0,LONGEST2).join("")}\u2026`:text}function shownUrl(url){let[,scheme="",authority="",path16="",rest=""]=/^([A-Za-z][\w+.-]*:\/\/)?([^/?#]*)([^?#]*)(.*)$/s.exec(url)??[],host=authority.slice(authority.
lastIndexOf("@")+1),user=authority.includes("@")?"\u2026@":"";return`${scheme}${user}${host}${path16}${rest===""?"":`${rest.charAt(0)}\u2026`}`}function widening(url,known){
let{scheme,host}=partsOf3(url);return scheme==="http"?words(", which is not encrypted"):scheme!=="https"?say`, which any app on the device can claim (${scheme})`:
known.some(other=>partsOf3(other).host===host)?words(""):say`, on the host ${host} that was not there before`}function partsOf3(url){let[,scheme="",authority=""]=/^([A-Za-z][\w+.-]*):(?:\/\/([^/?#]*))?/.
exec(url)??[];return{scheme:scheme.toLowerCase(),host:authority.slice(authority.lastIndexOf("@")+1).toLowerCase()}}function*judgeAppClient(change,context){let{address,action,before,after:after2,replacedFor}=change,key=context.terms.clientKey(change.name),found2=(code2,at3,message)=>({
code:code2,at:["appClients",key,...at3],address,message});if(action==="create"){if(counterpart(change,context.changes,"delete")===void 0){let urls=textsOf2(after2,
"callback_urls"),back=urls.length===0?words(""):say`, which returns to ${urls}`;yield found2("client-added",[],say`There is another app client, ${key}${back}.`)}
return}if(action==="delete"){let next=counterpart(change,context.changes,"create");yield next===void 0?found2("client-removed",[],say`The app client ${key} is deleted: apps that use it cannot sign anyone in.`):
found2("client-replaced",[],say`The app client ${key} becomes ${context.terms.clientKey(next.name)}: its apps need the new id${secretToo(before)}, and sessions end.`);
return}action==="replace"&&(yield found2("client-replaced",replacedFor[0]==="generate_secret"?["secret"]:[],say`The app client ${key} is deleted and made again, because ${replacedFor} changes: its apps need the new id${secretToo(
after2)}, and sessions end.`)),!(before===void 0||after2===void 0)&&(yield*urlChanges(change,key,found2),yield*providerChanges(change,key,found2),yield*flowChanges(
change,key,found2),yield*attributeChanges(change,key,found2),yield*protectionChanges(change,key,found2),yield*sessionChanges(change,key,found2))}function counterpart({
before,after:after2},all,action){let own=before??after2,urls=textsOf2(own,"callback_urls");return all.find(other=>{if(other.type!=="aws_cognito_user_pool_client"||
other.action!==action)return!1;let theirs=other.before??other.after;return sameValue(own?.get("name"),theirs?.get("name"))||urls.length>0&&urls.some(url=>textsOf2(
theirs,"callback_urls").includes(url))})}function secretToo(state){return words(state?.get("generate_secret")===!0?" and secret":"")}function*urlChanges(change,key,found2){
for(let[argument,at3,added,removed]of[["callback_urls",["callbackUrls"],"callback-url-added","callback-url-removed"],["logout_urls",["logoutUrls"],"logout-url-a\
dded","logout-url-removed"]]){let urls=listChange(change,argument),known=textsOf2(change.before,argument),what=words(argument==="callback_urls"?"Sign-ins":"Sign\
-outs");for(let url of urls.added)yield found2(added,at3,say`${what} through ${key} may end at ${shownUrl(url)}${widening(url,known)}.`);for(let url of urls.removed)
yield found2(removed,at3,say`${what} through ${key} that end at ${shownUrl(url)} fail.`)}}function*providerChanges(change,key,found2){let{added,removed}=listChange(
change,"supported_identity_providers"),at3=["identityProviders"];added.length>0&&(yield found2("client-provider-added",at3,say`People of ${added} can sign in through ${key}.`)),
removed.length>0&&(yield found2("client-provider-removed",at3,say`People of ${removed} can no longer sign in through ${key}.`))}var FLOW_ARGUMENTS=[["allowed_oa\
uth_flows",["flows"]],["explicit_auth_flows",["authFlows"]],["allowed_oauth_scopes",["scopes"]]],REFRESHING="ALLOW_REFRESH_TOKEN_AUTH";function*flowChanges(change,key,found2){
for(let[argument,at3]of FLOW_ARGUMENTS){let{added,removed}=listChange(change,argument),[more2,less]=[added,removed].map(flows=>flows.filter(flow=>flow!==REFRESHING));
more2!==void 0&&more2.length>0&&(yield found2("client-flow-added",at3,say`${key} may use ${more2}.`)),less!==void 0&&less.length>0&&(yield found2("client-flow-r\
emoved",at3,say`${key} may no longer use ${less}.`))}}function*attributeChanges(change,key,found2){for(let[argument,at3,verb]of[["read_attributes",["readAttribu\
tes"],"read"],["write_attributes",["writeAttributes"],"write"]]){let{added}=listChange(change,argument);added.length>0?yield found2("client-attributes-widened",
at3,say`${key} may ${words(verb)} ${added}.`):textsOf2(change.before,argument).length>0&&textsOf2(change.after,argument).length===0&&(yield found2("client-attri\
butes-widened",at3,say`${key} may ${words(verb)} every attribute that is mutable.`))}}function*protectionChanges({before,after:after2},key,found2){before?.get("\
prevent_user_existence_errors")==="ENABLED"&&after2?.get("prevent_user_existence_errors")!=="ENABLED"&&(yield found2("client-protection-off",[],say`Errors of ${key} tell whether a user exists.`)),
before?.get("enable_token_revocation")===!0&&after2?.get("enable_token_revocation")!==!0&&(yield found2("client-protection-off",[],say`Refresh tokens of ${key} can no longer be revoked.`));
let rotates=state=>textOf3(blockOf(state,"refresh_token_rotation"),"feature")==="ENABLED";rotates(before)&&!rotates(after2)&&(yield found2("client-protection-of\
f",["refreshTokenRotation"],say`Refresh tokens of ${key} no longer rotate.`))}var SECONDS2={seconds:1,minutes:60,hours:3600,days:86400},LIFETIMES=[["access_toke\
n_validity","access_token","hours","access"],["id_token_validity","id_token","hours","id"],["refresh_token_validity","refresh_token","days","refresh"],["auth_se\
ssion_validity","auth_session","minutes","authSession"]];function*sessionChanges({before,after:after2},key,found2){for(let[argument,unitKey,unit,name]of LIFETIMES){
let[was,is]=[lifetime(before,argument,unitKey,unit),lifetime(after2,argument,unitKey,unit)];was===void 0||is===void 0||was.seconds===is.seconds||(yield found2(is.
seconds>was.seconds?"sessions-lengthened":"sessions-shortened",["tokenValidity",name],say`${words(TOKENS[name])} of ${key} last ${words(is.text)} instead of ${words(
was.text)}.`))}}var TOKENS={access:"Access tokens",id:"ID tokens",refresh:"Refresh tokens",authSession:"Sessions of a sign-in under way"};function lifetime(state,argument,unitKey,defaultUnit){
let count2=state?.get(argument),written6=textOf3(blockOf(state,"token_validity_units"),unitKey),unit=written6!==void 0&&Object.hasOwn(SECONDS2,written6)?written6:
defaultUnit,seconds=SECONDS2[unit];if(!(typeof count2!="number"||count2===0||seconds===void 0))return{seconds:count2*seconds,text:`${count2} ${count2===1?unit.slice(
0,-1):unit}`}}var APP_CLIENT_JUDGED=new Set(["access_token_validity","allowed_oauth_flows","allowed_oauth_scopes","auth_session_validity","callback_urls","enabl\
e_token_revocation","explicit_auth_flows","generate_secret","id_token_validity","logout_urls","prevent_user_existence_errors","read_attributes","refresh_token_r\
otation","refresh_token_validity","supported_identity_providers","token_validity_units","write_attributes"]);function comparePolicies(before,after2){let was=grantsOf(before),is=grantsOf(after2);if(!(was===void 0||is===void 0))return{gained:beyond(is,was),lost:beyond(was,
is)}}function beyond(grants,within){let more2=grants.filter(grant=>!within.some(other=>covers(other,grant)));return[...new Set(more2.map(({action,resource:resource2})=>resource2===
""?action:`${action} on ${resource2}`))].sort()}function covers(wide2,narrow){return wide2.under===narrow.under&&matches2(wide2.action.toLowerCase(),narrow.action.
toLowerCase())&&matches2(wide2.resource,narrow.resource)}function matches2(pattern,text){let row=Array.from({length:text.length+1},(_,index2)=>index2===0);for(let sign of pattern){
let next=[sign==="*"&&row[0]===!0];for(let index2=1;index2<=text.length;index2++)next.push(sign==="*"?next[index2-1]===!0||row[index2]===!0:row[index2-1]===!0&&
(text[index2-1]===sign||sign==="?"&&text[index2-1]!=="*"));row=next}return row[text.length]===!0}function grantsOf(policy){let value;try{value=JSON.parse(policy)}catch{
return}if(!isJsonObject(value))return;let statements=isList2(value.Statement)?value.Statement:[value.Statement??null],grants=[];for(let statement of statements){
if(!isJsonObject(statement)||statement.Effect!=="Allow"||Object.keys(statement).some(key=>key.startsWith("Not")))return;let actions=texts(statement.Action),resources=statement.
Resource===void 0?[""]:texts(statement.Resource);if(actions===void 0||resources===void 0)return;let{Principal:principal=null,Condition:condition2=null}=statement,
under=principal===null&&condition2===null?"":JSON.stringify([principal,condition2]);for(let action of actions)for(let resource2 of resources)grants.push({action,
resource:resource2,under})}return grants.length>500||policy.length>2e4?void 0:grants}function texts(value){return typeof value=="string"?[value]:isList2(value)&&
value.every(one=>typeof one=="string")?value:void 0}var at2=["accountLinking","function"];function*judgeRole(change){let{address,action,before,after:after2}=change,name=textOf3(before??after2,"name")??change.name;
if(action==="create"){yield{code:"created",at:at2,address,message:say`There is a new role, ${name}.`};return}if(action==="delete"){yield{code:"iam-narrowed",at:at2,
address,message:say`The role ${name} is deleted.`};return}if(yield*policyChange(change,"assume_role_policy",say`the role ${name} can be taken`),changes(change,"\
permissions_boundary")){let next=textOf3(after2,"permissions_boundary");yield{code:"iam-widened",at:[...at2,"permissionsBoundaryArn"],address,message:next===void 0?
say`The role ${name} loses its permissions boundary.`:say`The role ${name} gets another permissions boundary, ${next}.`}}for(let argument of["managed_policy_arn\
s","inline_policy"])changes(change,argument)&&action!=="replace"&&(yield{code:"iam-widened",at:at2,address,message:say`${argument} of the role ${name} changes.`})}
function*judgeRolePolicy(change){let{address,action,before,after:after2}=change,name=textOf3(before??after2,"name")??change.name;action==="delete"?yield{code:"i\
am-narrowed",at:at2,address,message:say`The policy ${name} is deleted.`}:action==="create"?yield{code:"iam-widened",at:at2,address,message:say`A role gets another policy, ${name}.`}:
yield*policyChange(change,"policy",say`the policy ${name} allows`)}function*policyChange(change,argument,what){if(!changes(change,argument))return;let{address}=change,
[was,is]=[textOf3(change.before,argument),textOf3(change.after,argument)],compared=was===void 0||is===void 0?void 0:comparePolicies(was,is);if(compared===void 0){
yield{code:"iam-widened",at:at2,address,message:say`What ${what} changes, and cannot be compared.`};return}compared.gained.length>0&&(yield{code:"iam-widened",at:at2,
address,message:say`Now ${what} ${compared.gained}.`}),compared.lost.length>0&&(yield{code:"iam-narrowed",at:at2,address,message:say`No longer ${what} ${compared.
lost}.`})}function*judgeAttachment(change){let{address,action,before,after:after2}=change,arn=textOf3(after2??before,"policy_arn")??change.name;yield action==="\
delete"?{code:"iam-narrowed",at:at2,address,message:say`The policy ${arn} is taken off a role.`}:{code:"iam-widened",at:at2,address,message:say`The policy ${arn} is attached to a role.`}}
function*judgeIamProvider(change){let{address,action,before,after:after2}=change,url=textOf3(before??after2,"url")??change.name,verb=action==="create"?say`trusts ${url} as an OIDC provider`:
action==="delete"?say`no longer trusts ${url}`:say`trusts ${url} for other clients or certificates`;yield{code:"iam-provider-changed",at:["identityProviders"],address,
message:say`IAM ${verb}.`}}var ROLE_JUDGED=new Set(["assume_role_policy","inline_policy","managed_policy_arns","permissions_boundary"]);function readLinkingPolicy(text){try{let value=JSON.parse(text);return isJsonObject(value)&&isList2(value.providers)?value:void 0}catch{return}}function linkedProviders2(policy){
return[...linksOf(policy).keys()]}function subjectAttributeOf(policy,provider){let attribute=linksOf(policy).get(provider)?.subjectAttribute;return typeof attribute==
"string"?attribute:void 0}function linksOf(policy){return new Map([...providersOf(policy)].flatMap(([name,{link:link2}])=>isJsonObject(link2)?[[name,link2]]:[]))}
function providersOf(policy){let providers=member(policy,"providers");return isList2(providers)?new Map(providers.flatMap(provider=>{let name=member(provider,"n\
ame");return typeof name=="string"&&isJsonObject(provider)?[[name,provider]]:[]})):new Map}function compareLinking(before,after2){let found2=[],was=linksOf(before),
is=linksOf(after2);for(let name of new Set([...was.keys(),...is.keys()])){let old=was.get(name),now=is.get(name);now===void 0?found2.push({way:"tighter",sentence:say`accounts of ${name} are no longer linked`}):
old===void 0?found2.push({way:"looser",sentence:say`accounts of ${name} are linked now`}):found2.push(...linkChange(name,old,now))}let known=providersOf(before);
for(let[name,{admission}]of providersOf(after2)){let old=known.get(name);old!==void 0&&found2.push(...admissionChange(name,old.admission,admission))}for(let key of keysOf3(
before,after2))key==="newUsers"&&(before[key]===void 0||after2[key]===void 0)||key==="providers"||same(before[key],after2[key])||found2.push(settingChange(key,before[key],
after2[key]));let of=way2=>found2.filter(one=>one.way===way2).map(({sentence})=>sentence);return{looser:of("looser"),tighter:of("tighter"),other:of("other")}}function*linkChange(name,before,after2){
for(let key of keysOf3(before,after2)){let[was,is]=[before[key],after2[key]];if(!same(was,is))switch(key){case"trustEmail":yield is==="verifiedClaim"?{way:"tigh\
ter",sentence:say`an email of ${name} counts only where the provider says that it is verified`}:{way:"looser",sentence:say`the emails of ${name} are trusted without its word that they are verified`};
break;case"emailDomains":yield*domainChange(name,texts2(was),texts2(is));break;case"emailVerifiedMapped":is===!0&&(yield{way:"looser",sentence:say`an email of ${name} can count as verified`});
break;case"emailVerifiedAlways":yield is===!0?{way:"looser",sentence:say`users whom ${name} signs in to are linked to other providers too (emailVerified)`}:{way:"\
tighter",sentence:say`users whom ${name} signs in to are linked to no other provider`};break;case"subjectAttribute":yield{way:"tighter",sentence:say`the subject of ${name} is looked for in another attribute`};
break;default:yield{way:"looser",sentence:say`${key} of ${name} changes, which this version does not know`}}}}function*admissionChange(name,was,is){let[before,after2]=[
was,is].map(one=>texts2(member(one,"emailDomains")));if(before===void 0||after2===void 0||same(was,is))return;if(is===void 0){yield{way:"looser",sentence:say`people of every email domain come in through ${name} (allowedEmailDomains)`};
return}if(was===void 0){yield{way:"tighter",sentence:say`only people with an email of ${after2} come in through ${name}`};return}let added=after2.filter(domain=>!before.
includes(domain)),removed=before.filter(domain=>!after2.includes(domain));added.length>0&&(yield{way:"looser",sentence:say`people of ${added} come in through ${name}`}),
removed.length>0&&(yield{way:"tighter",sentence:say`people of ${removed} no longer come in through ${name}`}),member(is,"emailVerifiedMapped")===!0&&member(was,
"emailVerifiedMapped")!==!0&&(yield{way:"looser",sentence:say`an email of ${name} can count as verified`})}function*domainChange(name,was,is){if(is.length===0){
yield{way:"looser",sentence:say`the emails of ${name} are trusted whatever their domain`};return}let added=was.length===0?[]:is.filter(domain=>!was.includes(domain)),
removed=was.length===0?[]:was.filter(domain=>!is.includes(domain));was.length===0&&(yield{way:"tighter",sentence:say`of ${name} only emails of ${is} are trusted`}),
added.length>0&&(yield{way:"looser",sentence:say`emails of ${added} are trusted from ${name}`}),removed.length>0&&(yield{way:"tighter",sentence:say`emails of ${removed} are no longer trusted from ${name}`})}
function settingChange(key,was,is){switch(key){case"whenUnsafe":return is==="reject"?{way:"tighter",sentence:say`a sign-in that is not safe to link is refused (whenUnsafe: reject)`}:
{way:"looser",sentence:say`a sign-in that is not safe to link is no longer refused (${key})`};case"whenNoMatch":return is==="reject"?{way:"tighter",sentence:say`people without a user are refused (whenNoMatch: reject)`}:
is==="createNative"?{way:"looser",sentence:was==="reject"?say`people without a user get a native user, and are no longer refused (whenNoMatch: createNative)`:say`people without a user get a native user, which other providers are then linked to (whenNoMatch: createNative)`}:
was==="createNative"?{way:"tighter",sentence:say`people without a user get a separate one for each provider (${key})`}:was==="reject"?{way:"looser",sentence:say`people without a user are no longer refused (${key})`}:
{way:"looser",sentence:say`people without a user get another kind of user (${key})`};case"linkInvitedUsers":return is===!1?{way:"tighter",sentence:say`users who were invited and never signed in are not linked`}:
{way:"looser",sentence:say`users who were invited and never signed in are linked too`};case"caseSensitiveUsernames":return is===!0?{way:"tighter",sentence:say`user names that differ by case are told apart (${key})`}:
{way:"looser",sentence:say`user names that differ by case are taken for one (${key})`};case"nativeSignUp":return is==="refuseKnownEmail"?{way:"tighter",sentence:say`no one registers with an email that a linked provider's user has (${key})`}:
{way:"looser",sentence:say`people may register with an email that a linked provider's user has (${key})`};case"newUsers":return{way:"other",sentence:say`how native users are made changes with the pool (createNative)`};case"\
messages":return{way:"other",sentence:say`what people read when they are refused changes (${key})`};case"afterLink":return{way:"other",sentence:say`what follows a link changes (${key})`};default:
return{way:"looser",sentence:say`${key} changes, which this version does not know`}}}function keysOf3(a,b){return[...new Set([...Object.keys(a),...Object.keys(b)])].
sort()}function texts2(value){return isList2(value)?value.filter(one=>typeof one=="string"):[]}function same(a,b){return isList2(a)&&isList2(b)?a.length===b.length&&
a.every(one=>b.includes(one)):a===b||JSON.stringify(a)===JSON.stringify(b)}var OPEN_DETAILS=new Set(["IDPInit","IDPSignout","EncryptedResponses","MetadataFile","MetadataURL","RequestSigningAlgorithm","ActiveEncryptionCertificate","SLOR\
edirectBindingURI","SSORedirectBindingURI","api_version","attributes_request_method","attributes_url","attributes_url_add_attributes","authorize_scopes","author\
ize_url","client_id","jwks_uri","key_id","oidc_issuer","team_id","token_request_method","token_url"]),POLICY_VARIABLE="LINKING_POLICY",SECRETS={aws_cognito_identity_provider:([
argument,key])=>argument==="provider_details"&&key!==void 0&&!OPEN_DETAILS.has(key),aws_cognito_user_pool_client:([argument])=>argument==="client_secret",aws_lambda_function:([
argument,block,name])=>argument==="environment"&&block==="variables"&&name!==void 0&&name!==POLICY_VARIABLE,aws_secretsmanager_secret_version:([argument])=>argument===
"secret_string"||argument==="secret_binary"||argument==="secret_string_wo",aws_ssm_parameter:([argument])=>argument==="value"||argument==="insecure_value"||argument===
"value_wo"};function secretsOf(type){return Object.hasOwn(SECRETS,type)?SECRETS[type]??nothing:nothing}function nothing(){return!1}function policyValue(change,which){return blockOf(blockOf(change[which],"environment"),"variables")?.get(POLICY_VARIABLE)}function isLinkingFunction(change){return change.
type==="aws_lambda_function"&&(policyValue(change,"before")!==void 0||policyValue(change,"after")!==void 0)}function policyOf(changes2,which){for(let change of changes2){
if(change.type!=="aws_lambda_function")continue;let text=textOf3(blockOf(blockOf(change[which],"environment"),"variables"),POLICY_VARIABLE),policy=text===void 0?
void 0:readLinkingPolicy(text);if(policy!==void 0)return policy}}function*judgeIdentityProvider(change,context){let{address,action,before,after:after2,replacedFor}=change,name=textOf3(before,"provider_name")??textOf3(after2,"\
provider_name")??change.name,found2=(code2,at3,message)=>({code:code2,at:[...context.terms.provider(name),...at3],address,message});if(action==="create"){renamedFrom(
change,context.changes)===void 0&&(yield found2("provider-added",[],say`People whom ${name} vouches for can sign in.`));return}if(action==="delete"){let next=renamedTo(
change,context.changes);yield next===void 0?found2("provider-removed",[],say`The provider ${name} is deleted: people who sign in through it cannot.`):renamed(change,
name,next,context);return}if(action==="replace"){let next=textOf3(after2,"provider_name");yield replacedFor.includes("provider_name")&&next!==void 0?renamed(change,
name,next,context):replaced2(change,name,found2)}before===void 0||after2===void 0||replacedFor.includes("provider_type")||(yield*detailChanges(change,name,found2),
yield*mappingChanges(change,name,context,found2))}function renamed({address},name,next,{terms}){return{code:"provider-renamed",at:terms.provider(next),address,message:say`The provider ${name} becomes ${next}: everyone who signs in through it is signed up again as a stranger.`}}
function replaced2({before,after:after2,replacedFor},name,found2){let types=[textOf3(before,"provider_type"),textOf3(after2,"provider_type")],because=types[0]!==
void 0&&types[1]!==void 0&&types[0]!==types[1]?say`its type goes from ${types[0]} to ${types[1]}`:say`${replacedFor} changes`;return found2("provider-replaced",
[],say`The provider ${name} is deleted and made again, because ${because}: people may be signed up again as strangers, and no one signs in through it meanwhile.`)}
var IDENTITY=["oidc_issuer","MetadataURL","MetadataFile","client_id"];function renamedTo(deleted,all){let made=all.find(other=>isProvider(other,"create")&&isAlike(
deleted.before,other.after));return textOf3(made?.after,"provider_name")}function renamedFrom(made,all){let deleted=all.find(other=>isProvider(other,"delete")&&
isAlike(other.before,made.after));return textOf3(deleted?.before,"provider_name")}function isProvider({type,action},wanted){return type==="aws_cognito_identity_\
provider"&&action===wanted}function isAlike(before,after2){if(textOf3(before,"provider_type")!==textOf3(after2,"provider_type"))return!1;let[was,is]=[blockOf(before,
"provider_details"),blockOf(after2,"provider_details")],first=IDENTITY.find(key=>!isEmpty(was?.get(key)));return first!==void 0&&sameValue(was?.get(first),is?.get(
first))}var CREDENTIALS=["client_id","client_secret","private_key","key_id","team_id"],ELSEWHERE=[["oidc_issuer",["issuer"]],["MetadataURL",["metadataUrl"]],["M\
etadataFile",["metadataFile"]],["authorize_url",["endpoints","authorize"]],["token_url",["endpoints","token"]],["attributes_url",["endpoints","userInfo"]],["jwk\
s_uri",["endpoints","jwks"]]];function*detailChanges({before,after:after2},name,found2){let[was,is]=[blockOf(before,"provider_details"),blockOf(after2,"provider\
_details")],differs=key=>!sameValue(was?.get(key),is?.get(key));for(let[key,at3]of ELSEWHERE){if(!differs(key))continue;let[from,to]=[textOf3(was,key),textOf3(is,
key)];yield found2("issuer-changed",at3,key!=="MetadataFile"&&from!==void 0&&to!==void 0?say`${name} points to ${shownUrl(to)} instead of ${shownUrl(from)} (${key}).`:
say`${key} of ${name} changes.`)}let credentials=CREDENTIALS.filter(differs);credentials.length>0&&(yield found2("provider-credentials-changed",[],say`Of ${name}, ${credentials} changes: sign-ins fail until the provider knows it.`))}
function*mappingChanges({before,after:after2},name,context,found2){let[was,is]=[blockOf(before,"attribute_mapping"),blockOf(after2,"attribute_mapping")],attributes=[
...new Set([...was?.keys()??[],...is?.keys()??[]])].sort(),policy=policyOf(context.changes,"after")??policyOf(context.changes,"before"),linked=linkedProviders2(
policy).includes(name),others2=[];for(let attribute of attributes){let[old,now]=[textOf3(was,attribute),textOf3(is,attribute)];if(sameValue(was?.get(attribute),
is?.get(attribute)))continue;let at3=["attributeMapping",attribute],to=say`from ${orNothing(now)}`;attribute==="username"&&old!==void 0?yield found2("subject-ma\
pping-changed",at3,say`People of ${name} are told apart by ${orNothing(now)} instead of ${old}: everyone is signed up again as a stranger.`):linked&&attribute===
"email_verified"&&now===void 0?yield found2("email-verified-unmapped",at3,say`No email of ${name} counts as verified any more: no one new is linked.`):linked&&attribute===
subjectAttributeOf(policy,name)?yield found2("linked-subject-unmapped",at3,say`The subject of ${name} in ${attribute} comes ${to} instead of ${orNothing(old)}: no one new is linked as before.`):
linked&&(attribute==="email"||attribute==="email_verified")?yield found2("email-mapping-changed",at3,say`${attribute} of ${name} comes ${to} instead of ${orNothing(
old)}.`):others2.push(say`${attribute} ${to}`)}others2.length>0&&(yield found2("attribute-mapping-changed",["attributeMapping"],say`From ${name} come other attributes: ${joined(
others2,", ")}.`))}function orNothing(claim){return claim===void 0?words("nothing"):say`${claim}`}var IDENTITY_PROVIDER_JUDGED=new Set(["attribute_mapping","pro\
vider_name","provider_type"]);init_triggers();var RUNS=["handler","runtime","layers","role","image_uri","package_type","s3_bucket","s3_key","vpc_config"];function*judgeFunction(change,context){let{address,action,
before,after:after2}=change,at3=["accountLinking"],ours=isLinkingFunction(change),name=textOf3(before,"function_name")??textOf3(after2,"function_name")??change.
name;if(action==="create"&&ours)return;if(action==="create"||action==="delete"||action==="replace"){let verb=words(action==="create"?"made":action==="delete"?"d\
eleted":"replaced");yield{code:"function-replaced",at:ours?at3:[],address,message:say`The function ${name} is ${verb}.`},action==="delete"&&isStillTrigger(textOf3(
before,"arn"),context.changes)&&(yield{code:"trigger-cannot-run",at:at3,address,message:say`The function ${name} is deleted, and stays a trigger of the pool: every sign-up fails.`})}
if(before===void 0||after2===void 0)return;let runs=RUNS.filter(key=>changes(change,key));if(runs.length>0&&(yield{code:"function-replaced",at:ours?[...at3,"fun\
ction"]:[],address,message:say`The function ${name} runs differently: ${runs} changes.`}),changes(change,"source_code_hash")){let known=ours&&context.archive!==
void 0&&textOf3(after2,"source_code_hash")===context.archive;yield{code:known?"function-updated":"function-code-unknown",at:ours?at3:[],address,message:known?say`The function ${name} gets the code of this version.`:
say`The function ${name} gets code that this version did not generate.`}}ours&&(yield*policyChanges(change))}function*policyChanges(change){let at3=["accountLin\
king"],{address}=change,[was,is]=[policyValue(change,"before"),policyValue(change,"after")];if(sameValue(was,is))return;let before=typeof was=="string"?readLinkingPolicy(
was):void 0,after2=typeof is=="string"?readLinkingPolicy(is):void 0;if(before===void 0||after2===void 0){let why=isEmpty(is)?"The linking policy is taken away":
"The linking policy changes, and the plan does not show how";yield{code:"linking-policy-unreadable",at:at3,address,message:say`${words(why)}.`};return}let{looser,
tighter,other}=compareLinking(before,after2);looser.length>0&&(yield{code:"linking-policy-loosened",at:at3,address,message:say`Linking is looser: ${joined(looser,
"; ")}.`}),tighter.length>0&&(yield{code:"linking-policy-tightened",at:at3,address,message:say`Linking is tighter: ${joined(tighter,"; ")}.`}),other.length>0&&(yield{
code:"changed-otherwise",at:at3,address,message:say`Linking changes: ${joined(other,"; ")}.`})}function isStillTrigger(arn,all){return arn!==void 0&&all.some(({
type,after:after2})=>{let triggers2=type==="aws_cognito_user_pool"?after2?.get("lambda_config"):void 0;return Array.isArray(triggers2)&&triggers2.some(one=>one instanceof
Map&&[...one.values()].includes(arn))})}function*judgePermission(change,context){let{address,action,before,after:after2}=change,ofOthers=TRIGGERS.find(({argument})=>change.
name.endsWith(`cognito_${argument}`)&&(argument!=="pre_sign_up"||!context.changes.some(isLinkingFunction))),at3=ofOthers===void 0?["accountLinking"]:["userPool",
"triggers",ofOthers.slot];if(action==="delete"&&before?.get("principal")==="cognito-idp.amazonaws.com"&&hasTrigger(context.changes,ofOthers?.argument)&&(yield{code:"\
trigger-cannot-run",at:at3,address,message:ofOthers===void 0?say`Cognito may no longer invoke the trigger that the pool has: every sign-up fails.`:say`Cognito may no longer invoke the trigger ${ofOthers.
argument} that the pool has, unless the function's owner grants it.`}),action!=="update"&&action!=="replace")return;let changed=["principal","source_arn","sourc\
e_account","principal_org_id","function_name","function_url_auth_type"].filter(key=>changes(change,key)&&!isPoolsOwn(key,context.changes));if(changed.length===0)
return;let principal=textOf3(after2,"principal"),source=textOf3(after2,"source_arn");yield{code:"invoke-permission-widened",at:at3,address,message:say`The right to invoke the function changes (${changed}): ${principal??
"somebody"} may invoke it${source===void 0?words(", whatever it comes from"):say` for ${source}`}.`}}function isPoolsOwn(key,all){let type=key==="source_arn"?"a\
ws_cognito_user_pool":key==="function_name"?"aws_lambda_function":"";return all.some(other=>other.type===type&&other.action==="replace")}function hasTrigger(all,argument){
return all.some(({type,after:after2})=>type!=="aws_cognito_user_pool"?!1:!isEmpty(argument===void 0?after2?.get("lambda_config"):blockOf(after2,"lambda_config")?.
get(argument)))}var TRIGGERS=Object.keys(TRIGGER_SLOTS).map(slot=>({slot,argument:TRIGGER_SLOTS[slot].argument})),FUNCTION_JUDGED=new Set([...RUNS,"environment",
"source_code_hash"]);var NAMED_BY={aws_cloudwatch_dashboard:"dashboard_name",aws_cloudwatch_metric_alarm:"alarm_name"};function*judgeMonitoring(change){let{address,action,type,before,
after:after2}=change,at3=["accountLinking","function"],name=textOf3(before??after2,NAMED_BY[type]??"name")??change.name;if(action==="delete"&&(yield{code:"monit\
oring-removed",at:at3,address,message:say`${name} is deleted.`}),action==="replace"&&type==="aws_cloudwatch_log_group"&&(yield{code:"monitoring-removed",at:at3,
address,message:say`The log group ${name} is made again: past logs are lost.`}),before===void 0||after2===void 0)return;!isEmpty(before.get("alarm_actions"))&&isEmpty(
after2.get("alarm_actions"))&&(yield{code:"monitoring-removed",at:at3,address,message:say`The alarm ${name} tells no one any more.`});let[was,is]=[before.get("r\
etention_in_days"),after2.get("retention_in_days")];changes(change,"retention_in_days")&&typeof was=="number"&&typeof is=="number"&&is!==0&&(was===0||is<was)&&(yield{
code:"monitoring-removed",at:[...at3,"logRetentionDays"],address,message:say`Logs of ${name} are kept for ${is} days only.`})}var MONITORING_JUDGED=new Set(["al\
arm_actions","retention_in_days"]);function*judgeParameter(change){let{address,before,after:after2}=change,at3=["publish","ssm"],name=textOf3(before??after2,"name")??change.name,next=textOf3(after2,
"name");yield*removal(change,at3,say`the parameter ${name}`,name===next?void 0:next),!(change.action!=="update"||!changes(change,"insecure_value"))&&(yield{code:"\
publication-changed",at:at3,address,message:say`The parameter ${name} gets another value.`})}function*judgeSecret(change){let{before,after:after2}=change,name=textOf3(
before??after2,"name")??change.name,next=textOf3(after2,"name");yield*removal(change,["publish","clientSecrets"],say`the secret ${name}`,name===next?void 0:next)}
function*judgeSecretVersion(change){let{address,action,name}=change,at3=["publish","clientSecrets"];action==="delete"&&(yield{code:"publication-removed",at:at3,
address,message:say`The secret of ${name} holds nothing any more.`}),(action==="replace"||action==="update")&&(yield{code:"publication-changed",at:at3,address,message:say`The secret of ${name} gets another content.`})}
function*removal({action,address},at3,what,next){action==="delete"&&(yield{code:"publication-removed",at:at3,address,message:say`A reader of ${what} finds nothing any more.`}),
action==="replace"&&(yield{code:"publication-removed",at:at3,address,message:next===void 0?say`The stack deletes ${what} and makes it again.`:say`A reader of ${what} finds nothing any more: it is called ${next} from now on.`})}
var PARAMETER_JUDGED=new Set(["insecure_value","name","value","version"]),SECRET_JUDGED=new Set(["name","name_prefix"]);function*judgeGroup(change){let{address,action,before,after:after2}=change,name=textOf3(before??after2,"name")??change.name,at3=["userPool","groups",name];(action===
"delete"||action==="replace")&&(yield{code:"group-removed",at:at3,address,message:say`The group ${name} is deleted${words(action==="replace"?" and made again":"")}: no one is a member of it any more.`});
let role=textOf3(after2,"role_arn");!changes(change,"role_arn")||isEmpty(after2?.get("role_arn"))||(yield{code:"group-role-changed",at:[...at3,"roleArn"],address,
message:role===void 0?say`Members of ${name} get another role from an identity pool.`:say`Members of ${name} get the role ${role} from an identity pool.`})}var GROUP_JUDGED=new Set(
["role_arn"]);function*judgeResourceServer(change){let{address,action,before,after:after2}=change,identifier2=textOf3(before??after2,"identifier")??change.name,
at3=["userPool","resourceServers",identifier2];if((action==="delete"||action==="replace")&&(yield{code:"scope-removed",at:at3,address,message:say`The resource server ${identifier2} is deleted${words(
action==="replace"?" and made again":"")}: no one gets a token with its scopes.`}),action!=="update")return;let scopes=state=>blocksOf(state,"scope").flatMap(scope=>textOf3(
scope,"scope_name")??[]),[was,is]=[scopes(before),scopes(after2)],removed=was.filter(name=>!is.includes(name)),added=is.filter(name=>!was.includes(name));removed.
length>0&&(yield{code:"scope-removed",at:[...at3,"scopes"],address,message:say`The resource server ${identifier2} loses ${removed}: no one gets a token with it.`}),
added.length>0&&(yield{code:"changed-otherwise",at:[...at3,"scopes"],address,message:say`The resource server ${identifier2} gets ${added}.`})}var RESOURCE_SERVER_JUDGED=new Set(
["scope","scope_identifiers"]);function*judgeWebAcl({address,action,after:after2}){let at3=["userPool","webAclArn"];if(action==="delete"&&(yield{code:"web-acl-r\
emoved",at:at3,address,message:say`No firewall protects the sign-in pages and the API of the pool any more.`}),action!=="replace")return;let arn=textOf3(after2,
"web_acl_arn");yield{code:"web-acl-changed",at:at3,address,message:arn===void 0?say`Another web ACL protects the pool, after a moment with none.`:say`The web ACL ${arn} protects the pool, after a moment with none.`}}var AT=["userPool","domain"];function*judgeDomain(change){let{address,action,before,after:after2,replacedFor}=change,name=textOf3(before,"domain");if(name!==void 0){
if(action==="delete"&&(yield{code:"domain-destroyed",at:AT,address,message:say`The domain ${name} is deleted: no one signs in there.`}),action==="replace"){let next=textOf3(
after2,"domain");yield{code:"domain-replaced",at:AT,address,message:next===void 0||next===name?say`The domain ${name} is deleted and made again, because ${replacedFor} changes: sign-in is down meanwhile.`:
say`The domain ${name} becomes ${next}: every redirect URI at providers and every sign-in address in apps is wrong.`}}action==="update"&&(changes(change,"certif\
icate_arn")&&(yield{code:"domain-certificate-changed",at:[...AT,"custom","certificateArn"],address,message:say`The domain ${name} gets another certificate.`}),changes(
change,"managed_login_version")&&(yield{code:"sign-in-pages-changed",at:[...AT,"managedLogin"],address,message:say`The domain ${name} serves the other kind of sign-in pages.`}))}}
function*judgeRecord({address,action,before,name:key}){let name=textOf3(before,"name")??key;if(action!=="delete"&&action!=="replace")return;let end=action==="de\
lete"?"is deleted":"is deleted and made again";yield{code:"domain-record-removed",at:[...AT,"custom"],address,message:key==="custom_certificate"?say`The record ${name} ${end}: the certificate is not renewed without it.`:
say`The record ${name} ${end}: without it no one finds the sign-in pages.`}}function*judgeCertificate({address,action,before}){let name=textOf3(before,"domain_n\
ame")??textOf3(before,"certificate_arn")??address;action!=="delete"&&action!=="replace"||(yield{code:"domain-certificate-changed",at:[...AT,"custom","certificat\
eArn"],address,message:say`The certificate of ${name} ${action==="delete"?"is deleted":"is made anew"}.`})}function*judgeStyle({address,action,name}){action!=="\
delete"&&action!=="replace"||(yield{code:"sign-in-style-removed",at:[...AT,"managedLogin"],address,message:say`The style of the client ${name} is deleted: its managed login pages do not load without one.`})}
var DOMAIN_JUDGED=new Set(["certificate_arn","managed_login_version"]);init_diagnostic();function*judgeUserPool(change,context){let{address,action,before,after:after2,replacedFor}=change,found2=(code2,at3,message)=>({code:code2,at:["userPool",...at3],
address,message}),name=textOf3(before??after2,"name")??"the pool",lost=say`all users, passwords and linked identities of ${name} are lost`;if(action==="create"&&
(yield found2("created",[],say`There is a new pool, ${name}${withIt(context,"create",words(", with"))}.`)),action==="delete"&&(yield found2("pool-destroyed",[],
say`The user pool is deleted: ${lost}${withIt(context,"delete",words(", and with them"))}.`)),action==="replace"){let because=replacedFor.length===0?words(""):say`, because ${replacedFor} changes`;
yield found2("pool-replaced",poolPath(replacedFor[0]),say`The user pool is replaced${because}: ${lost}${withIt(context,"replace",words(", and with them"))}.`)}before===
void 0||after2===void 0||(textOf3(before,"deletion_protection")==="ACTIVE"&&after2.get("deletion_protection")!=="ACTIVE"&&(yield found2("deletion-protection-off",
["deletionProtection"],say`The pool is no longer protected from deletion.`)),action!=="replace"&&(yield*schemaChanges(change,found2)),yield*mfaChange(change,found2),
yield*passwordChange(change,found2),yield*threatProtectionChange(change,found2),yield*recoveryChange(change,found2),yield*signUpChange(change,found2),yield*firstFactorChange(
change,found2),yield*senderChange(change,found2),yield*triggerChanges(change,context,found2))}var PARTS=[["aws_cognito_identity_provider","provider_name","ident\
ity providers"],["aws_cognito_user_pool_client","name","app clients"],["aws_cognito_user_pool_domain","domain","the domain"],["aws_cognito_user_group","name","g\
roups"],["aws_cognito_resource_server","identifier","resource servers"]];function withIt({changes:all},action,lead){let parts=PARTS.flatMap(([type,argument,what])=>{
let names=all.filter(other=>other.type===type&&other.action===action).map(({before,after:after2,name})=>textOf3(before??after2,argument)??name);return names.length===
0?[]:[say`${words(what)} ${names}`]});return parts.length===0?words(""):say`${lead} ${joined(parts,"; ")}`}function poolPath(argument){switch(argument){case"nam\
e":return["name"];case"username_attributes":return["signInWith"];case"alias_attributes":return["aliases"];case"username_configuration":return["caseSensitiveUser\
names"];default:return[]}}function*schemaChanges({before,after:after2},found2){let was=byName(blocksOf(before,"schema")),is=byName(blocksOf(after2,"schema"));for(let name of[
...new Set([...was.keys(),...is.keys()])].sort(compareText)){let[old,now]=[was.get(name),is.get(name)],at3=["customAttributes",name];old===void 0?was.size>0&&now!==
void 0&&(yield found2("schema-attribute-added",at3,say`The pool gets the attribute ${name}, for ever.`)):now===void 0?yield found2("schema-attribute-changed",at3,
say`The attribute ${name} is taken out. AWS removes no attribute: the apply fails.`):sameValue(old,now)||(yield found2("schema-attribute-changed",at3,say`The attribute ${name} changes. AWS changes no attribute: the apply fails.`))}}
function byName(schema2){return new Map(schema2.flatMap(one=>{let name=textOf3(one,"name");return name===void 0?[]:[[name,one]]}))}var MFA=["OFF","OPTIONAL","ON"];
function*mfaChange(change,found2){let{before,after:after2}=change,was=textOf3(before,"mfa_configuration")??"OFF",is=textOf3(after2,"mfa_configuration")??"OFF";if(MFA.
indexOf(is)<MFA.indexOf(was)&&(yield found2("mfa-weakened",["mfa","mode"],say`Multi-factor authentication goes from ${was} to ${is}.`)),is!=="OFF")for(let[block,
method]of[["email_mfa_configuration","email"],["sms_configuration","sms"]]){let next=after2?.get(block);isEmpty(before?.get(block))&&!isEmpty(next)&&!isUnseen(next)&&
(yield found2("mfa-weakened",["mfa","methods"],say`A second factor can come by ${method} now.`))}}var PASSWORD_FLAGS=[["require_lowercase","requireLowercase","a\
 lower case letter"],["require_uppercase","requireUppercase","an upper case letter"],["require_numbers","requireNumbers","a number"],["require_symbols","require\
Symbols","a symbol"]];function*passwordChange({before,after:after2},found2){let was=blockOf(before,"password_policy"),is=blockOf(after2,"password_policy");if(was===
void 0)return;let at3=key=>["passwordPolicy",key],length=[numberOf(was,"minimum_length"),numberOf(is,"minimum_length")];length[1]<length[0]&&(yield found2("pass\
word-policy-weakened",at3("minimumLength"),say`Passwords may have ${length[1]} characters instead of ${length[0]}.`));for(let[argument,key,what]of PASSWORD_FLAGS)
was.get(argument)===!0&&is?.get(argument)!==!0&&(yield found2("password-policy-weakened",at3(key),say`Passwords need no longer have ${words(what)}.`));let history=[
numberOf(was,"password_history_size"),numberOf(is,"password_history_size")];history[1]<history[0]&&(yield found2("password-policy-weakened",at3("historySize"),say`${history[1]} old passwords are refused instead of ${history[0]}.`));
let days=[numberOf(was,"temporary_password_validity_days"),numberOf(is,"temporary_password_validity_days")];days[1]>days[0]&&(yield found2("password-policy-weak\
ened",at3("temporaryPasswordValidity"),say`Temporary passwords are good for ${days[1]} days instead of ${days[0]}.`))}var THREAT_PROTECTION=["OFF","AUDIT","ENFO\
RCED"];function*threatProtectionChange({before,after:after2},found2){let mode=state=>textOf3(blockOf(state,"user_pool_add_ons"),"advanced_security_mode")??"OFF",
[was,is]=[mode(before),mode(after2)];THREAT_PROTECTION.indexOf(is)<THREAT_PROTECTION.indexOf(was)&&(yield found2("threat-protection-weakened",["threatProtection"],
say`Threat protection goes from ${was} to ${is}.`))}function*recoveryChange({before,after:after2},found2){let ways=state=>blocksOf(blockOf(state,"account_recove\
ry_setting"),"recovery_mechanism").flatMap(one=>textOf3(one,"name")??[]),was=ways(before),added=ways(after2).filter(way2=>way2!=="admin_only"&&!was.includes(way2));
was.length>0&&added.length>0&&(yield found2("account-recovery-widened",["accountRecovery"],say`Accounts can be recovered by ${added} now.`))}function*signUpChange({
before,after:after2},found2){let onlyAdmin=state=>blockOf(state,"admin_create_user_config")?.get("allow_admin_create_user_only")??!1;onlyAdmin(before)===!0&&onlyAdmin(
after2)!==!0&&(yield found2("self-sign-up-opened",["selfSignUp"],say`Anyone can register with the pool.`)),onlyAdmin(before)!==!0&&onlyAdmin(after2)===!0&&(yield found2(
"self-sign-up-closed",["selfSignUp"],say`Nobody can register with the pool any more.`))}var FIRST_FACTORS={PASSWORD:"a password",EMAIL_OTP:"a code by email",SMS_OTP:"\
a code by text message",WEB_AUTHN:"a passkey"};function*firstFactorChange({before,after:after2},found2){let factors=state=>{let written6=textsOf2(blockOf(state,
"sign_in_policy"),"allowed_first_auth_factors");return written6.length===0?["PASSWORD"]:written6},[was,is]=[factors(before),factors(after2)];for(let factor of is.
filter(one=>!was.includes(one)))yield found2("first-factor-added",["signIn","firstFactors"],say`A sign-in can begin with ${words(FIRST_FACTORS[factor]??"somethi\
ng else")} now.`);for(let factor of was.filter(one=>!is.includes(one)))yield found2("first-factor-removed",["signIn","firstFactors"],say`A sign-in can no longer begin with ${words(
FIRST_FACTORS[factor]??"something else")}.`);let domain=state=>textOf3(blockOf(state,"web_authn_configuration"),"relying_party_id"),[old,next]=[domain(before),domain(
after2)];old!==void 0&&next!==void 0&&old!==next&&(yield found2("passkeys-lost",["signIn","passkeys","relyingPartyId"],say`Passkeys belong to ${next} instead of ${old}: those that people have do not work any more.`))}
function*senderChange(change,found2){let{before,after:after2}=change,sender=state=>{let block=blockOf(state,"email_configuration");return textOf3(block,"from_em\
ail_address")??textOf3(block,"source_arn")},parts=["source_arn","from_email_address","email_sending_account"],[was,is]=[blockOf(before,"email_configuration"),blockOf(
after2,"email_configuration")];if(isUnseen(after2?.get("email_configuration"))||parts.every(key=>sameValue(was?.get(key),is?.get(key))))return;let next=sender(after2),
account=textOf3(is,"email_sending_account")??"COGNITO_DEFAULT";(textOf3(was,"email_sending_account")??"COGNITO_DEFAULT")===account&&account==="COGNITO_DEFAULT"&&
sender(before)===void 0&&next===void 0||(yield found2("email-sender-changed",["email"],next===void 0?say`Messages come from Cognito's own address.`:say`Messages come from ${next} from now on.`))}
var TOKEN_CONFIG="pre_token_generation_config";function*triggerChanges({action,before,after:after2},context,found2){let was=blockOf(before,"lambda_config"),is=blockOf(
after2,"lambda_config"),names=[...new Set([...was?.keys()??[],...is?.keys()??[]])].sort(compareText);for(let name of names){let[old,now]=[was?.get(name),is?.get(
name)];if(name===TOKEN_CONFIG){let version=blockOf(is,name)?.get("lambda_version");version!==void 0&&was?.get(name)!==void 0&&!sameValue(blockOf(was,name)?.get(
"lambda_version"),version)&&(yield found2("changed-otherwise",["triggers","preTokenGeneration"],say`The trigger pre_token_generation gets events of version ${typeof version==
"string"?version:"unknown"}.`));continue}if(sameValue(old,now)||action==="replace"&&name!=="pre_sign_up"&&isUnseen(now))continue;let at3=["userPool","triggers",
camelCase(name)],finding=(code2,message)=>({...found2(code2,[],message),at:name==="pre_sign_up"&&isLinking(context)?["accountLinking"]:at3});isEmpty(now)?yield finding(
"trigger-removed",say`The trigger ${name} is taken off the pool.`):name==="pre_sign_up"&&isMadeHere(context,now)?isEmpty(old)&&(yield finding("linking-turned-on",
say`The linking function decides on every first sign-in from now on.`)):name==="pre_sign_up"&&isLinkingFunctionOf(context,old)?yield finding("trigger-removed",say`The trigger ${name} moves from the linking function to another one${whereTo(
now)}.`):isEmpty(old)?yield finding("trigger-elsewhere",say`The trigger ${name} is attached to the pool${whereTo(now)}.`):yield finding("trigger-elsewhere",say`The trigger ${name} moves to another function${whereTo(
now)}.`)}}function camelCase(name){return name.replace(/_([a-z])/g,(_,letter)=>letter.toUpperCase())}function whereTo(value){return typeof value=="string"?say` (${value})`:
value===UNKNOWN2?words(" (known after the apply)"):words("")}function isLinking({changes:all}){return all.some(isLinkingFunction)}function isMadeHere({changes:all},arn){
return all.some(change=>isLinkingFunction(change)&&(isUnknown(arn)&&(change.action==="create"||change.action==="replace")||typeof arn=="string"&&textOf3(change.
after,"arn")===arn))}function isLinkingFunctionOf({changes:all},arn){return all.some(change=>isLinkingFunction(change)&&textOf3(change.before,"arn")===arn)}function numberOf(state,key){
let value=state?.get(key);return typeof value=="number"?value:0}var USER_POOL_JUDGED=new Set(["account_recovery_setting","admin_create_user_config","deletion_pr\
otection","lambda_config","mfa_configuration","password_policy","schema","sign_in_policy","user_pool_add_ons"]);var nothing2=new Set,JUDGES={aws_acm_certificate:{judge:judgeCertificate,judged:nothing2,common:!0},aws_acm_certificate_validation:{judge:judgeCertificate,judged:nothing2,
common:!0},aws_cloudwatch_dashboard:{judge:judgeMonitoring,judged:nothing2,common:!0},aws_cloudwatch_log_group:{judge:judgeMonitoring,judged:MONITORING_JUDGED,common:!0},
aws_cloudwatch_log_metric_filter:{judge:judgeMonitoring,judged:nothing2,common:!0},aws_cloudwatch_metric_alarm:{judge:judgeMonitoring,judged:MONITORING_JUDGED,common:!0},
aws_cognito_identity_provider:{judge:judgeIdentityProvider,judged:IDENTITY_PROVIDER_JUDGED},aws_cognito_managed_login_branding:{judge:judgeStyle,judged:nothing2},
aws_cognito_resource_server:{judge:judgeResourceServer,judged:RESOURCE_SERVER_JUDGED},aws_cognito_user_group:{judge:judgeGroup,judged:GROUP_JUDGED},aws_cognito_user_pool:{
judge:judgeUserPool,judged:USER_POOL_JUDGED},aws_cognito_user_pool_client:{judge:judgeAppClient,judged:APP_CLIENT_JUDGED},aws_cognito_user_pool_domain:{judge:judgeDomain,
judged:DOMAIN_JUDGED},aws_iam_openid_connect_provider:{judge:judgeIamProvider,judged:"all"},aws_iam_role:{judge:judgeRole,judged:ROLE_JUDGED,common:!0},aws_iam_role_policy:{
judge:judgeRolePolicy,judged:new Set(["policy"]),common:!0},aws_iam_role_policy_attachment:{judge:judgeAttachment,judged:"all",common:!0},aws_lambda_function:{judge:judgeFunction,
judged:FUNCTION_JUDGED,common:!0},aws_lambda_permission:{judge:judgePermission,judged:"all",common:!0},aws_route53_record:{judge:judgeRecord,judged:nothing2,common:!0},
aws_secretsmanager_secret:{judge:judgeSecret,judged:SECRET_JUDGED},aws_secretsmanager_secret_version:{judge:judgeSecretVersion,judged:"all"},aws_ssm_parameter:{
judge:judgeParameter,judged:PARAMETER_JUDGED,common:!0},aws_wafv2_web_acl_association:{judge:judgeWebAcl,judged:"all",common:!0},terraform_data:{judge:()=>[],judged:nothing2,
common:!0}},SAID_BY_JUDGES=new Set(["assume_role_policy","environment","insecure_value","lambda_config","policy"]),FILLED_IN=new Set(["arn","client_secret","clo\
udfront_distribution","cloudfront_distribution_arn","cloudfront_distribution_zone_id","code_sha256","create_date","creation_date","custom_domain","endpoint","es\
timated_number_of_users","id","invoke_arn","last_modified","last_modified_date","qualified_arn","qualified_invoke_arn","signing_job_arn","signing_profile_versio\
n_arn","source_code_size","tags_all","unique_id","user_pool_id","version"]);function*judgeChange(change,context){let{address,action,type,before,after:after2}=change;
if(action==="no-op"||action==="read")return;let at3=[];if(action==="unknown"){yield{code:"action-unknown",at:at3,address,message:say`The plan does something to ${address} that this version does not know.`};
return}if(action==="forget"){yield{code:"no-longer-managed",at:at3,address,message:say`Terraform forgets ${address} and leaves it in AWS.`};return}let known=Object.
hasOwn(JUDGES,type)?JUDGES[type]:void 0;if((known===void 0||known.common===!0&&!isGenerated(change))&&(yield{code:"outside-the-stack",at:at3,address,message:say`${address} is not part of a stack of this tool: its change is not judged.`}),
known===void 0||isSaidElsewhere(change,context))return;let findings=[...known.judge(change,context)];yield*findings,action==="create"&&findings.length===0&&(yield{
code:"created",at:at3,address,message:say`${address} is made.`}),!(before===void 0||after2===void 0||known.judged==="all")&&(yield*others(change,known.judged,findings))}
function*others(change,judged,findings){let{address}=change,changed=changedArguments(change).filter(key=>!FILLED_IN.has(key)),unseen2=changed.filter(key=>judged.
has(key)&&!SAID_BY_JUDGES.has(key)&&changesUnseen(change,key)&&!isFilledIn(change,key));unseen2.length>0&&(yield{code:"change-hidden",at:[],address,message:say`Changes to something that the plan does not show: ${unseen2}.`});
let unjudged=changed.filter(key=>!judged.has(key)&&!change.replacedFor.includes(key)).filter(key=>!isFilledIn(change,key)).flatMap(key=>key==="provider_details"?
unjudgedDetails(change):key);unjudged.length>0&&(yield{code:"changed-otherwise",at:[],address,message:say`Changes: ${unjudged}.`}),changed.length===0&&findings.
length===0&&change.action==="update"&&(yield{code:"changed-otherwise",at:[],address,message:say`${address} is updated; only what AWS fills in, or what is marked as sensitive, changes.`})}
function isFilledIn({action,after:after2},key){return action==="replace"&&isUnknown(after2?.get(key))}var JUDGED_DETAILS=new Set(["MetadataFile","MetadataURL","\
attributes_url","authorize_url","client_id","client_secret","jwks_uri","key_id","oidc_issuer","private_key","team_id","token_url"]);function unjudgedDetails({before,
after:after2}){let[was,is]=[blockOf(before,"provider_details"),blockOf(after2,"provider_details")];return[...new Set([...was?.keys()??[],...is?.keys()??[]])].filter(
key=>!JUDGED_DETAILS.has(key)&&!sameValue(was?.get(key),is?.get(key))).sort().map(key=>`provider_details.${key}`)}function isGenerated({type,name}){switch(type){case"\
aws_ssm_parameter":return/^(?:user_pool_id|user_pool_arn|issuer|domain|client_id_.+)$/.test(name);case"aws_wafv2_web_acl_association":return name==="pool";case"\
aws_acm_certificate":case"aws_acm_certificate_validation":return name==="custom";case"terraform_data":return name.endsWith("_key");case"aws_route53_record":return/^custom_(?:a|aaaa|certificate)$/.
test(name);default:return/^(cognito_)?pre_sign_up(_|$)/.test(name)}}var SAID_WITH_POOL=new Set(["aws_cognito_identity_provider","aws_cognito_managed_login_brand\
ing","aws_cognito_resource_server","aws_cognito_user_group","aws_cognito_user_pool_client","aws_cognito_user_pool_domain","aws_iam_role","aws_iam_role_policy","\
aws_lambda_function","aws_lambda_permission","aws_secretsmanager_secret","aws_secretsmanager_secret_version","aws_ssm_parameter","aws_wafv2_web_acl_association"]),
OF_FUNCTION2=new Set(["aws_iam_role","aws_iam_role_policy"]);function isSaidElsewhere(change,{changes:changes2}){let{type,action,replacedFor}=change,all=(wanted,done)=>changes2.
some(other=>other.type===wanted&&other.action===done);switch(action){case"replace":return SAID_WITH_POOL.has(type)&&all("aws_cognito_user_pool","replace")&&replacedFor.
every(key=>key==="user_pool_id"||key==="source_arn"||key==="resource_arn");case"create":return type!=="aws_cognito_user_pool"&&type!=="aws_iam_openid_connect_pr\
ovider"&&all("aws_cognito_user_pool","create");case"delete":return SAID_WITH_POOL.has(type)&&all("aws_cognito_user_pool","delete")||OF_FUNCTION2.has(type)&&all(
"aws_lambda_function","delete");default:return!1}}function*judgeDrift(change,context){let{address,action}=change;if(action==="delete"){yield{code:"drift",at:[],
address,message:say`${address} was deleted outside Terraform.`};return}if(action!=="update")return;let changed=changedArguments(change).filter(key=>!FILLED_IN.has(
key)&&!(change.type==="aws_cognito_user_pool"&&key==="domain")&&!isOwnPolicies(change,key,context));changed.length>0&&(yield{code:"drift",at:[],address,message:say`${changed} of ${address} was changed outside Terraform.`})}
function isOwnPolicies({type,after:after2},key,{changes:changes2}){if(type!=="aws_iam_role"||key!=="inline_policy")return!1;let own=changes2.flatMap(other=>other.
type==="aws_iam_role_policy"?textOf3(other.before,"name")??textOf3(other.after,"name")??[]:[]);return blocksOf(after2,key).every(policy=>own.includes(textOf3(policy,
"name")??""))}var DANGER_OF_CHANGE={gained:"access",otherUser:"access",lost:"signIn",attributes:"none"},TOLD_BY_SIGN_INS=new Set(["account-recovery-widened","callback-url-add\
ed","callback-url-removed","client-added","client-attributes-widened","client-flow-added","client-flow-removed","client-provider-added","client-provider-removed",
"deletion-protection-off","email-mapping-changed","email-verified-unmapped","linked-subject-unmapped","linking-policy-loosened","linking-policy-tightened","link\
ing-turned-on","logout-url-added","monitoring-removed","password-policy-weakened","provider-added","provider-removed","scope-removed","sessions-lengthened"]);function isBeyondSignIns(code2){
return codeEntry(code2).danger!=="none"&&!TOLD_BY_SIGN_INS.has(code2)}function undecided(...reasons){return{answer:"undecided",reasons,tried:0,witnesses:[]}}var UNCHANGED={
answer:"same",reasons:[],tried:0,witnesses:[]};function peopleAnswer({tried,witnesses,undecided:open},codes){let beyond2=codes.filter(isBeyondSignIns),reasons=[
...open,...witnesses.length===0&&beyond2.length>0?[words(`The change does more than sign-ins show: ${[...new Set(beyond2)].join(", ")}.`)]:[]];return{answer:witnesses.
length>0?"changed":reasons.length>0?"undecided":"same",reasons,tried,witnesses}}init_pool();init_preset();function pictureOf({specName,userPool:userPool3,identityProviders:identityProviders2,appClients:appClients2,accountLinking,preSignUpFunction:preSignUpFunction2}){
let linked=accountLinking?.providers.map(({name})=>name)??[];return{pool:{name:poolName(userPool3)??specName,kind:"user pool"},providers:identityProviders2.map(
({name,preset})=>({name,kind:providerTypeOf(preset),linked:linked.includes(name)})),clients:appClients2.map(({key,identityProviders:offers})=>({name:key,kind:"a\
pp client",offers})),trigger:preSignUpFunction2&&{name:"pre sign-up",kind:triggerKind(linked)}}}function pictureOfPlan(changes2){let of=type=>changes2.filter(change=>change.
type===type),[pool]=of("aws_cognito_user_pool"),providers=of("aws_cognito_identity_provider"),clients=of("aws_cognito_user_pool_client");if(pool===void 0&&providers.
length+clients.length===0)return;let linked=linkedProviders2(policyOf(changes2,"after")??policyOf(changes2,"before")),functions=of("aws_lambda_function").filter(
({before,after:after2})=>[before,after2].some(state=>!isEmpty(blockOf(blockOf(state,"environment"),"variables")))),[trigger]=functions;return{pool:{name:nameOf2(
pool,"name")??"user pool",kind:"user pool",mark:pool&&markOf(pool)},providers:providers.map(provider=>{let name=nameOf2(provider,"provider_name")??provider.name;
return{name,kind:textOf3(provider.after??provider.before,"provider_type")??"identity provider",linked:linked.includes(name),mark:markOf(provider)}}),clients:clients.
map(client=>({name:nameOf2(client,"name")??client.name,kind:"app client",offers:textsOf2(client.after??client.before,"supported_identity_providers"),mark:markOf(
client)})),trigger:trigger&&{name:"pre sign-up",kind:triggerKind(linked),mark:markOf(trigger)}}}function triggerKind(linked){return linked.length===0?"checks em\
ail domains":"links accounts"}function nameOf2(change,argument){return textOf3(change?.after,argument)??textOf3(change?.before,argument)}function markOf({action}){
switch(action){case"create":return"new";case"update":case"unknown":return"changed";case"replace":return"replaced";case"delete":case"forget":return"removed";case"\
no-op":case"read":return}}var NOT_SHOWN={plans:["What identity providers send, and which of their people they let in.","What is changed outside Terraform between this plan and its apply.",
"Users, groups and sessions that are in the pool."],specs:["What identity providers send, and which of their people they let in.","What is in the state and in A\
WS: the plan says what Terraform does.","Users, groups and sessions that are in the pool."]};function reviewPlans(plans,archive,source="plans"){let reviewed=plans.
flatMap(plan2=>reviewPlan(plan2,archive));return{stacks:reviewed.map(({review})=>review),lookedAt:reviewed.map(({lookedAt})=>lookedAt),notShown:NOT_SHOWN[source]}}
function reviewPlan({stack,read:read3,spec,people},archive){if(!("plan"in read3))return[unreadable(stack,read3)];let{plan:plan2}=read3,modules=[...new Set([...plan2.
changes,...plan2.drift].map(({module:module2})=>module2))].sort(compareText);return(modules.length===0?[""]:modules).map(module2=>module2===""?reviewModule(stack,
module2,plan2,spec,people??NO_OLD_SPEC,archive):reviewModule(`${stack} ${module2}`,module2,plan2,spec,say`The stack is a module of the plan.`,archive))}function unreadable(stack,read3){
let message=read3.problem==="version"?say`The plan has format ${read3.version}; this version reads format 1.`:read3.problem==="not-json"?say`The file is not JSON. Write it with terraform show -json.`:
say`The file is not a plan. Write it with terraform show -json and the file that terraform plan -out made.`;return{review:{stack,people:undecided(say`The plan cannot be read.`),
findings:[{code:"plan-unreadable",at:[],address:"",message}],picture:void 0},lookedAt:`Nothing of ${stack}: its plan cannot be read.`}}function reviewModule(stack,module2,plan2,spec,people,archive){
let within=change=>change.module===module2,changes2=plan2.changes.filter(within),drift=plan2.drift.filter(within),context={changes:changes2,terms:termsOf(spec?.
federation),archive},findings=[...plan2.unfinished.map(how=>({code:"plan-incomplete",at:[],address:"",message:how==="errored"?say`Terraform stopped with an error while it made this plan.`:
say`Terraform leaves some resources out of this plan.`})),...changes2.flatMap(change=>[...judgeChange(change,context)]),...drift.flatMap(change=>[...judgeDrift(
change,context)])],changing=changes2.filter(({action})=>action!=="no-op"&&action!=="read");return{review:{stack,people:changing.length+findings.length===0?UNCHANGED:
answerOf(people,findings),findings:findings.sort(compareFindings).map(finding=>located(finding,spec)),picture:pictureOfPlan(changes2)},lookedAt:`${count(changes2.
length,"resource")} of ${stack}, of which ${changing.length} ${changing.length===1?"changes":"change"}${people instanceof Sentence||people.tried===0?"":`; ${people.
tried} kinds of sign-ins`}.`}}function located(finding,spec){return spec===void 0||finding.at.length===0?finding:{...finding,place:spec.placeOf(finding.at)}}var NO_OLD_SPEC=say`The old spec is not at hand: name its commit with --base.`;
function answerOf(people,findings){return people instanceof Sentence?undecided(people):peopleAnswer(people,findings.map(({code:code2})=>code2))}var CODE_ORDER=Object.
keys(REVIEW_CODES);function compareFindings(a,b){return DANGERS.indexOf(dangerOf(a))-DANGERS.indexOf(dangerOf(b))||CODE_ORDER.indexOf(a.code)-CODE_ORDER.indexOf(
b.code)||compareText(a.address,b.address)||compareText(plainText(a.message),plainText(b.message))}function dangerOf({code:code2}){return codeEntry(code2).danger}
var FAIL_ON=DANGERS.filter(danger=>danger!=="none");function failOnOf(text){if(text==="any")return FAIL_ON;let dangers=text.split(",").map(word=>FAIL_ON.find(danger=>danger===
word.trim()));return dangers.every(danger=>danger!==void 0)?dangers:void 0}function failsOn({stacks},dangers){return dangers.length===0?!1:stacks.some(({findings,
people})=>people.witnesses.some(({change})=>dangers.some(one=>one===DANGER_OF_CHANGE[change]))||findings.some(({code:code2})=>{let{danger,unjudged}=codeEntry(code2);
return unjudged===!0||dangers.some(one=>one===danger)}))}function termsOf(federation){let keys=new Map(federation?.appClients.map(({key})=>[slug(key),key]));return{
provider:name=>["identityProviders",name],clientKey:address=>keys.get(address)??address}}var DANGER_HEADINGS={destructive:"Users, identities or clients are lost, or the apply fails",access:"Access is wider",signIn:"Sign-in fails for some",security:"\
A protection is weaker or moves",none:"Other changes"};function countsOf({findings,people},dangers){let parts=dangers.flatMap(danger=>{let amount=findings.filter(
finding=>dangerOf(finding)===danger).length;return amount===0?[]:[danger==="none"?count(amount,"other change"):`${amount} ${danger}`]});return parts.length>0?wordList(
parts,"and"):people.answer==="changed"?"no finding":"nothing changes"}function peopleSentence({people}){let{answer,reasons,tried,witnesses}=people;switch(answer){case"\
same":return tried===0?say`Nothing changes for people: nothing that decides a sign-in changes.`:say`Nothing changes for people, in ${tried} kinds of sign-ins.`;case"\
changed":return joined([say`Changed for people, in ${words(count(witnesses.length,"way"))}; ${tried} kinds of sign-ins were tried.`,...reasons.length===0?[]:[words(
"Not decided:"),...reasons]]," ");case"undecided":return joined([words("Not decided what changes for people:"),...reasons]," ")}}var CHANGES={gained:"People get\
 in who did not before",otherUser:"People end as another user",lost:"People no longer get in",attributes:"Profiles or tokens have other attributes"};function changeText(change){
return CHANGES[change]}function witnessText({change,before,after:after2,kinds}){let shown5=change==="attributes"?[...differences("",before.attributes,after2.attributes),
...differences(" in the ID token",before.idToken,after2.idToken)]:[`before: ${outcomeText(before)}`,`after: ${outcomeText(after2)}`];return`${count(kinds,"kind")}\
 of sign-ins, such as (${shown5.join("; ")})`}function differences(where,before,after2){return[...new Set([...Object.keys(before),...Object.keys(after2)])].sort().
filter(name=>before[name]!==after2[name]).map(name=>before[name]===void 0?`gains ${name}${where}`:after2[name]===void 0?`loses ${name}${where}`:`another ${name}${where}`)}
function outcomeText({outcome,user,code:code2,says}){let who=outcome==="refused"||outcome==="error"?"":` as ${user??"a user of its own"}`;return`${outcome}${who}${code2===
void 0?"":` (${code2})`}${says===void 0?"":` (${says})`}`}var LONGEST_COMMENT=65e3,LONGEST_PICTURE=15e3;function reviewMarkdown(review,command2){let blocks=[...review.stacks.flatMap(stack=>stackBlocks(stack)),"<details\
><summary>What this review looked at, and what a plan does not show</summary>",list(review.lookedAt.map(sentence=>code(sentence))),list(review.notShown),"</deta\
ils>"];return fitted(blocks,`Made by:

${fenced([command2])}
`,LONGEST_COMMENT)}function stackBlocks(stack){let{picture,findings}=stack,drawn=picture===void 0?void 0:`\`\`\`mermaid
${mermaid(picture)}\`\`\``;return[marker(stack.stack),`## Review of ${code(stack.stack)}: ${countsOf(stack,DANGERS)}`,markdownText(peopleSentence(stack)),...DANGERS.
flatMap(danger=>dangerBlocks(danger,findings)),...peopleBlocks(stack),...drawn===void 0?[]:[drawn.length>LONGEST_PICTURE?"The picture of this stack is too large\
 to be shown here.":drawn]]}function marker(stack){return`<!-- cognito-federation review: ${encodeURIComponent(visible(stack)).replaceAll("--","%2D%2D")} -->`}function peopleBlocks({
people}){return people.witnesses.length===0?[]:["### Who is affected",...people.witnesses.map(witness=>`**${changeText(witness.change)}**: ${code(witnessText(witness))}\


${fenced(witness.lines)}`)]}function dangerBlocks(danger,findings){let own=findings.filter(finding=>dangerOf(finding)===danger);if(own.length===0)return[];let codes=[
...new Set(own.map(finding=>finding.code))];return[`### ${DANGER_HEADINGS[danger]}`,...codes.flatMap(one=>codeBlocks(one,own.filter(finding=>finding.code===one)))]}
function codeBlocks(reviewCode,findings){let{title,see}=codeEntry(reviewCode);return[`**${title}** ([${reviewCode}](${see}))`,...findings.map(finding=>list([findingText(
finding)]))]}function findingText({message,at:at3,place,address}){let where=[...at3.length===0?[]:[code(pathText(at3))],...place===void 0?[]:[code(placeText2(place))],
...address===""?[]:[code(address)]];return`${markdownText(message)}${where.length===0?"":`
  ${where.join(" \xB7 ")}`}`}function fitted(blocks,last,limit){let whole=[...blocks,last].join(`

`);if(whole.length<=limit)return whole;let gap=left2=>`*${left2} parts of this review are left out here: they do not fit.*`,room=limit-last.length-gap(blocks.length).
length-8,head=taken3(blocks,room*3/4),tail=taken3(blocks.slice(head).reverse(),room/4),left=blocks.length-head-tail;return[...blocks.slice(0,head),gap(left),...blocks.
slice(blocks.length-tail),last].join(`

`)}function taken3(blocks,room){let used=0,over=blocks.findIndex(block=>(used+=block.length+2)>room);return over===-1?blocks.length:over}var CHECK_NAMES={destructive:"users lost",access:"access widened",signIn:"sign-in down",security:"protection weakened"};function reviewChecks(review,failOn,command2){
let runs=FAIL_ON.map(danger=>{let found2=review.stacks.flatMap(({stack,findings,people})=>[...findings.flatMap(finding=>dangerOf(finding)===danger||codeEntry(finding.
code).unjudged===!0?[list([`${code(stack)}: ${markdownText(finding.message)}`])]:[]),...people.witnesses.filter(({change})=>DANGER_OF_CHANGE[change]===danger).map(
witness=>list([`${code(stack)}: ${changeText(witness.change)}: ${code(witnessText(witness))}`]))]);return{name:`cognito-federation: ${CHECK_NAMES[danger]}`,status:"\
completed",conclusion:found2.length===0?"success":failOn.includes(danger)?"failure":"neutral",output:{title:found2.length===0?"Nothing found":DANGER_HEADINGS[danger],
summary:fitted(found2,`Made by ${code(command2)}`,LONGEST_COMMENT)}}});return`${JSON.stringify(runs,null,2)}
`}function reviewJson({stacks,lookedAt,notShown}){let json2={version:1,stacks:stacks.map(({stack,people,findings})=>({stack:visible(stack),people:people.answer,reasons:people.
reasons.map(plainText),findings:findings.map(finding=>({code:finding.code,danger:dangerOf(finding),at:pathText(finding.at),address:visible(finding.address),message:plainText(
finding.message),see:codeEntry(finding.code).see,...finding.place!==void 0&&{place:finding.place}})),witnesses:people.witnesses.map(({change,kinds,through,client,
users,signIn:signIn2,before,after:after2})=>({change,kinds,through,client,users,signIn:signIn2,before,after:after2}))})),lookedAt:lookedAt.map(visible),notShown};
return`${JSON.stringify(json2,null,2)}
`}function readPlan(text){let plan2;try{plan2=JSON.parse(text)}catch{return{problem:"not-json"}}let version=member(plan2,"format_version");if(!isJsonObject(plan2)||
typeof version!="string")return{problem:"not-a-plan"};if(!/^1\.\d{1,4}$/.test(version))return{problem:"version",version};let changes2=resourcesIn(plan2,"resourc\
e_changes"),drift=resourcesIn(plan2,"resource_drift");if(changes2===void 0||drift===void 0||!Object.hasOwn(plan2,"planned_values"))return{problem:"not-a-plan"};
let holdsSecret=secretsWithin(plan2,[...changes2,...drift]);return{plan:{changes:changes2.filter(isManaged).map(change=>read(change,holdsSecret)),drift:drift.filter(
isManaged).map(change=>read(change,holdsSecret)),unfinished:[...plan2.errored===!0?["errored"]:[],...plan2.complete===!1?["incomplete"]:[]]}}}function resourcesIn(plan2,key){
let list2=member(plan2,key)??[];if(!isList2(list2))return;let found2=[];for(let one of list2){let address=member(one,"address"),type=member(one,"type"),name=member(
one,"name"),change=member(one,"change"),module2=member(one,"module_address")??"";if(typeof address!="string"||typeof type!="string"||typeof name!="string"||typeof module2!=
"string"||!isJsonObject(change))return;found2.push({address:module2!==""&&address.startsWith(`${module2}.`)?address.slice(module2.length+1):address,mode:member(
one,"mode"),type,name,module:module2,previous:member(one,"previous_address"),change})}return found2}function isManaged({mode}){return mode!=="data"}function read({
address,module:module2,type,name,previous,change},holdsSecret){let isSecret2=secretsOf(type),state=(which,unknown)=>{let value=member(change,which);if(!isJsonObject(
value)&&!isJsonObject(unknown))return;let marked={value,sensitive:member(change,`${which}_sensitive`),unknown},made=protect({...marked,value:isJsonObject(value)?
value:{}},isSecret2,holdsSecret);return made instanceof Map?made:void 0},action=actionOf(member(change,"actions")),paths=member(change,"replace_paths"),before=state(
"before",void 0);return{address:holdsSecret(address)?`${type}.(hidden)`:address,module:holdsSecret(module2)?"module.(hidden)":module2,type,name:holdsSecret(name)?
"(hidden)":name,action,movedFrom:typeof previous=="string"&&!holdsSecret(previous)?previous:void 0,imported:isJsonObject(member(change,"importing")),before,after:action===
"delete"||action==="forget"?void 0:action==="no-op"?before:state("after",member(change,"after_unknown")),replacedFor:isList2(paths)?[...new Set(paths.flatMap(path16=>isList2(
path16)&&typeof path16[0]=="string"?[path16[0]]:[]))].sort():[]}}function actionOf(actions){switch(isList2(actions)&&actions.every(action=>typeof action=="strin\
g")?actions.join():""){case"no-op":return"no-op";case"create":return"create";case"read":return"read";case"update":return"update";case"delete":return"delete";case"\
forget":return"forget";case"create,delete":case"delete,create":case"create,forget":return"replace";default:return"unknown"}}var SHORTEST_WITHIN=8;function secretsWithin(plan2,resources){
let secrets=new Set;for(let{type,change}of resources){let isSecret2=secretsOf(type);for(let which of actionOf(member(change,"actions"))==="no-op"?["before"]:["b\
efore","after"])for(let text of secretTexts(member(change,which),member(change,`${which}_sensitive`),isSecret2))secrets.add(text)}let declared3=member(member(member(
plan2,"configuration"),"root_module"),"variables");for(let[name,variable2]of entriesOf(member(plan2,"variables"))){let sensitive=member(member(declared3,name),"\
sensitive");for(let text of secretTexts(member(variable2,"value"),sensitive,()=>!1))secrets.add(text)}let long=[...secrets].filter(secret2=>secret2.length>=SHORTEST_WITHIN),
known=new Map;return text=>{let held=known.get(text)??(secrets.has(text)||long.some(secret2=>text.includes(secret2)));return known.set(text,held),held}}function entriesOf(value){
return isJsonObject(value)?Object.entries(value):[]}function reviewText({stacks,lookedAt,notShown}){return`${[...stacks.map(stack=>[`${visible(stack.stack)}: ${countsOf(stack,DANGERS)}`,...stack.findings.flatMap(
findingLines),`  people: ${plainText(peopleSentence(stack))}`,...stack.people.witnesses.flatMap(witnessLines)].join(`
`)),section("Looked at:",lookedAt),section("Not shown:",notShown)].join(`

`)}
`}function findingLines(finding){let{code:code2,at:at3,address,message,place}=finding,{title,see}=codeEntry(code2),places=[...at3.length===0?[]:[pathText(at3)],
...place===void 0?[]:[placeText2(place)],...address===""?[]:[visible(address)]];return[`  ${dangerOf(finding)}: ${title} [${code2}]`,`    ${plainText(message)}`,
...places.length===0?[]:[`    at: ${places.join(", ")}`],`    see: ${see}`]}function witnessLines(witness){return[`    ${changeText(witness.change)}: ${visible(
witnessText(witness))}`,...witness.lines.map(line=>`      ${visible(line)}`)]}function section(title,items){return[title,...items.map(item2=>`  ${visible(item2)}`)].
join(`
`)}var FILLED_WHEN_ABSENT=["passwordPolicy","tokenValidity","function","terraform"],LIMITS={minLength:["string"],maxLength:["string"],min:["number"],max:["number"]};
function mergedSpec({value,origin,environment}){return withPoolName(shown3(value,definition("Spec"),[],path16=>written5(path16,origin)),value,environment)}function withPoolName(whole,spec,environment){
let pool=isJsonObject(spec)?spec.userPool:void 0;if(whole.kind!=="map"||!isJsonObject(spec)||typeof spec.name!="string"||isJsonObject(pool)&&["name","reference",
"adopt"].some(key=>Object.hasOwn(pool,key)))return whole;let name={kind:"value",value:environment===void 0?spec.name:`${spec.name}-${environment}`,origin:{kind:"\
default"}};return{...whole,entries:whole.entries.map(([key,part])=>key==="userPool"?[key,{kind:"map",entries:[["name",name],...part.kind==="map"?part.entries:[]]}]:
[key,part])}}function written5(path16,origin){let{document,path:own}=origin(path16),isPatch=own[0]==="environments"&&own.length>2;return{kind:"written",file:document.
file,line:document.rangeOf(own,"key").start.line,environment:isPatch?String(own[1]):void 0,inDefaults:own[isPatch?2:0]==="defaults"}}function shown3(value,schema2,path16,originAt){
if(isJsonObject(value)){let entries=entriesOf2(value,schema2,path16,originAt);return entries.length===0?{kind:"value",value,origin:originAt(path16)}:{kind:"map",
entries}}return Array.isArray(value)&&value.some(item2=>typeof item2=="object"&&item2!==null)?{kind:"list",items:value.map((item2,index2)=>shown3(item2,schema2&&
memberSchema(schema2,index2,item2)?.schema,[...path16,index2],originAt))}:{kind:"value",value,origin:originAt(path16)}}function entriesOf2(value,schema2,path16,originAt){
let properties=schema2?.properties??{},filled=new Map([...defaultsOf(value,schema2,path16),...presetValues(value,path16,originAt)]),known=Object.keys(properties).
filter(key=>Object.hasOwn(value,key)||filled.has(key)),others2=Object.keys(value).filter(key=>!Object.hasOwn(properties,key));return[...known,...others2].map(key=>{
let own=memberOf(value,key),place=[...path16,key],fill=filled.get(key);if(fill!==void 0)return[key,fill];let member2=own??null;return[key,shown3(member2,schema2&&
memberSchema(schema2,key,member2)?.schema,place,originAt)]})}function defaultsOf(value,schema2,path16){if(schema2===void 0||"reference"in value||path16[0]==="us\
erPool"&&"adopt"in value)return[];let others2=kindOf(schema2,value)?.then.properties??{};return Object.entries(schema2.properties??{}).flatMap(([key,property2])=>{
if(Object.hasOwn(value,key)||others2[key]===!1)return[];if((path16[1]==="customAttributes"?LIMITS[key]:void 0)?.some(type=>type===value.type)===!1)return[];if(key===
"scopes"&&Array.isArray(value.flows)&&value.flows.length===0)return[];let member2=resolved(property2).default??(FILLED_WHEN_ABSENT.includes(key)?emptyObject():void 0);
if(member2===void 0)return[];let filled=shown3(member2,memberSchema(schema2,key,member2)?.schema,[...path16,key],()=>({kind:"default"}));return filled.kind==="v\
alue"&&isJsonObject(member2)?[]:[[key,filled]]})}function presetValues(value,path16,originAt){if(path16[0]!=="identityProviders"||path16.length!==2)return[];let{
type}=value,name=value.preset??type;if(typeof name!="string")return[];let preset=presetNamed(name,typeof type=="string"?type:void 0),origin={kind:"preset",preset:name},
given={type:preset.type,scopes:preset.type==="saml"?void 0:preset.scopes,requestSigningAlgorithm:preset.type==="saml"?preset.requestSigningAlgorithm:void 0};return[
...Object.entries(given).flatMap(([key,member2])=>member2===void 0||Object.hasOwn(value,key)?[]:[[key,{kind:"value",value:member2,origin}]]),["attributeMapping",
mappingOf(value,preset,[...path16,"attributeMapping"],origin,originAt)]]}function mappingOf(value,preset,path16,origin,originAt){let own=isJsonObject(value.attributeMapping)?
value.attributeMapping:emptyObject(),scopes=Array.isArray(value.scopes)?value.scopes.map(String):void 0,given=presetMapping(preset,scopes);return{kind:"map",entries:[
...new Set([...Object.keys(given),...Object.keys(own)])].map(attribute=>{let claim=memberOf(own,attribute);return[attribute,claim===void 0?{kind:"value",value:given[attribute]??
null,origin}:{kind:"value",value:claim,origin:originAt([...path16,attribute])}]})}}var maximumColumn=60;function shownText(spec,hide){let lines2=linesOf(spec,"",hide),widths=lines2.flatMap(({text,comment})=>comment===void 0?[]:[Array.from(text).
length]),column=Math.max(0,...widths.filter(width=>width<=maximumColumn));return lines2.map(({text,comment})=>`${comment===void 0?text:`${text.padEnd(column)} #\
 ${comment}`}
`).join("")}function linesOf(shown5,indent,hide){switch(shown5.kind){case"value":return[{text:`${indent}${valueText(shown5.value,hide)}`,comment:originText(shown5.
origin)}];case"map":return shown5.entries.flatMap(([key,value])=>{let head=`${indent}${scalarText(key,hide)}:`;return value.kind==="value"?[{text:`${head} ${valueText(
value.value,hide)}`,comment:originText(value.origin)}]:[{text:head},...linesOf(value,`${indent}  `,hide)]});case"list":return shown5.items.flatMap(item2=>linesOf(
item2,`${indent}  `,hide).map((line,index2)=>index2===0?{...line,text:`${indent}- ${line.text.slice(indent.length+2)}`}:line))}}function valueText(value,hide){return Array.
isArray(value)?`[${value.map(item2=>valueText(item2,hide)).join(", ")}]`:value===null?"null":typeof value=="object"?"{}":scalarText(value,hide)}function scalarText(value,hide){
return visible(yamlText(typeof value=="string"?hide(value):value))}function originText(origin){switch(origin.kind){case"default":return"default";case"preset":return`\
preset ${origin.preset}`;case"written":{let{environment,file,inDefaults,line}=origin,parts=[...environment===void 0?[]:[`environment ${environment}`],...inDefaults?
["defaults"]:[]];return`${visible(file)}:${line}${parts.length===0?"":` (${parts.join(", ")})`}`}}}function shownVariants(file,source,find){let{document}=parseDocument(file,Buffer.from(source));if(document===void 0)throw new Error(`${file} cannot be read`);let whole=withIncluded(
document,find),hide=hidesSecretsOf([source,...whole.texts.values()]);return variantsOf(whole.value,whole.origin).map(variant=>{let heading=`# ${visible(file)}${variant.
environment===void 0?"":`, environment ${variant.environment}`}`;return{environment:variant.environment,text:`${heading}
${shownText(mergedSpec(variant),hide)}`}})}function samplePerson(email,subject,verified){return{email,subject,verified}}function subjectClaims({accountLinking},provider){let{name,attributeMapping,preset}=provider,
linked=accountLinking?.providers.find(one=>one.name===name),carried=linked===void 0?void 0:attributeMapping[linked.subjectAttribute];return[attributeMapping.username??
preset.subject.claim,...carried===void 0?[]:[carried]]}function sampleClaims({attributeMapping,type},person,subjects){let[subject="sub"]=subjects,mapped2=Object.
entries(attributeMapping).filter(([attribute])=>attribute!=="username").map(([attribute,claim])=>[claim,subjects.includes(claim)?person.subject:valueOf(attribute,
claim,person)]);if(type!=="saml")return{claims:Object.fromEntries([[subject,person.subject],...mapped2])};let attributes=Object.fromEntries(mapped2.map(([claim,
value])=>[claim,String(value)]));return{assertion:{nameId:person.subject,attributes}}}function valueOf(attribute,claim,{email,verified}){switch(attribute){case"\
email":return email;case"email_verified":return verified;case"phone_number":return"+12065550100";case"phone_number_verified":return!0;case"birthdate":return"199\
0-01-31";default:return`example of ${claim}`}}function madeUpId(number){return`00000000-0000-4000-8000-${String(number).padStart(12,"0")}`}function addUser(pool,user){return{users:[...pool.users,{...user,sub:madeUpId(
pool.made+1)}],made:pool.made+1}}function replaceUser(pool,username,change){return{...pool,users:pool.users.map(user=>user.username===username?{...user,...change}:
user)}}function callablePool(before,{immutableAttributes,emailIsUsername}){let pool=before,requests=0,answered=answer=>(requests+=1,Promise.resolve(answer)),withEmail=email=>pool.
users.filter(({attributes})=>attributes.email?.toLowerCase()===email.toLowerCase()),create=(username,attributes)=>{let email=attributes.get("email"),owners=email===
void 0?[]:withEmail(email).filter(isNative);if(emailIsUsername?owners.length>0:pool.users.some(user=>user.username===username))return"nameTaken";pool=addUser(pool,
{label:void 0,username:emailIsUsername?madeUpId(1e6+pool.made):username,status:"FORCE_CHANGE_PASSWORD",enabled:!0,attributes:Object.fromEntries(attributes),identities:[]});
let made=pool.users.at(-1);return made===void 0?"refused":described(made)},link2=(username,provider,subject)=>{let user=pool.users.find(one=>one.username===username),
owner=pool.users.find(({identities})=>holds(identities,{provider,subject}));return user===void 0?"refused":owner!==void 0?owner.status==="EXTERNAL_PROVIDER"?"pr\
ofileExists":"alreadyLinked":user.identities.length>=5?"limitReached":immutableAttributes.some(attribute=>Object.hasOwn(user.attributes,attribute))?"refused":(pool=
replaceUser(pool,username,{identities:[...user.identities,{provider,subject}]}),"linked")};return{after:()=>pool,userPool:{requests:()=>requests,findByEmail:email=>answered(
{users:withEmail(email).map(described),complete:!0}),readUser:username=>answered(describedOrGone(pool.users.find(user=>user.username===username))),readUserByAlias:email=>answered(
describedOrGone(withEmail(email).find(isNative))),createUser:({username,attributes})=>answered(create(username,attributes)),link:(username,provider,subject)=>answered(
link2(username,provider,subject))}}}function holds(identities,{provider,subject}){return identities.some(one=>one.provider===provider&&one.subject===subject)}function isNative({
status}){return status!=="EXTERNAL_PROVIDER"}function describedOrGone(user){return user===void 0?"gone":described(user)}function described({username,enabled,status,
sub,attributes,identities}){return{username,enabled,status,createdAt:1,attributes:new Map([...Object.entries(attributes),["sub",sub],...identities.length===0?[]:
[["identities",JSON.stringify(identities.map(({provider,subject})=>({userId:subject,providerName:provider})))]]])}}function asciiLowerCase(text){return text.replace(/[A-Z]/g,letter=>letter.toLowerCase())}function isRecord(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function ownValue(record,key){return Object.hasOwn(record,key)?record[key]:
void 0}function parseJson(text){try{return JSON.parse(text)}catch{return}}var LONGEST_EMAIL=254,USER_NAME=/^[\p{L}\p{M}\p{S}\p{N}\p{P}]{1,128}$/u,LONGEST_LINK=128,MAKING_SECONDS=10;function providerOf(userName,providers){let[provider,
another]=providers.filter(({name})=>hasPrefix(userName,name));return another===void 0?provider:void 0}function judgeNativeSignUp(signUp2,policy){let email=policy.
nativeSignUp==="refuseKnownEmail"?signUp2.attributes.get("email"):void 0;return email===void 0?{verdict:"NOT_FEDERATED"}:isPlainEmail(email)?{email:asciiLowerCase(
email)}:{verdict:"SIGN_UP_EMAIL_MALFORMED"}}function judgeKnownEmail(email,found2,policy){let known=found2.users.find(user=>hasEmail(user,email)&&isOfLinkedProvider(
user,policy));return known!==void 0?{verdict:"EMAIL_IN_USE",user:known}:{verdict:found2.complete?"SIGN_UP_ALLOWED":"SIGN_UP_AMBIGUOUS"}}function judgeSignUp(signUp2,provider,policy){
let sentEmail=signUp2.attributes.get("email"),email=sentEmail!==void 0&&isPlainEmail(sentEmail)?asciiLowerCase(sentEmail):void 0;if(provider.admission!==void 0&&
(!(email!==void 0&&distrust(provider,provider.admission,email,signUp2)===void 0)||!holdsDomain(provider.admission,email)))return{verdict:"EMAIL_DOMAIN_NOT_ALLOW\
ED"};if(!isLinked(provider))return{verdict:"PROVIDER_NOT_LINKED"};if(sentEmail===void 0)return{verdict:"EMAIL_ABSENT"};if(email===void 0)return{verdict:"EMAIL_M\
ALFORMED"};let untrusted=distrust(provider,provider.link,email,signUp2);if(untrusted!==void 0)return{verdict:untrusted};let subject=subjectOf(signUp2,provider,policy);
return subject===void 0?{verdict:"SUBJECT_MISMATCH"}:`${provider.name}Cognito_Subject${subject}`.length>LONGEST_LINK?{verdict:"SUBJECT_TOO_LONG"}:{provider,email,
sentEmail,subject}}function judgeFoundUsers(claim,found2,policy){let holders=found2.users.filter(user=>hasEmail(user,claim.email)&&user.status!=="EXTERNAL_PROVI\
DER"),disabled=holders.find(user=>!user.enabled);if(disabled!==void 0)return{verdict:"USER_DISABLED",user:disabled};let[match,another]=holders.filter(user=>!hasPrefixOfOne(
user.username,policy.providers));return another!==void 0||!found2.complete?{verdict:"USERS_AMBIGUOUS"}:match===void 0?{verdict:"USER_NOT_FOUND"}:{match}}function judgeUser(claim,user,policy,now){
let found2=judgeFoundUsers(claim,{users:user==="gone"?[]:[user],complete:!0},policy);if("verdict"in found2)return found2;let{match}=found2;if(!LINKABLE_STATUSES.
has(match.status)||match.attributes.get("email_verified")!=="true")return{verdict:"USER_UNPROVEN",user:match};let identities=identitiesOf(match);if(match.status===
"FORCE_CHANGE_PASSWORD"&&!mayLinkInvited(claim,match,identities??[],policy))return{verdict:isMadeBySignUp(match,policy)&&now-(match.createdAt??0)<MAKING_SECONDS?
"USER_BEING_MADE":"USER_INVITED",user:match};if(identities===void 0)return{verdict:"IDENTITIES_UNREADABLE",user:match};let ofThisProvider=identities.filter(({providerName:providerName2})=>isCalled(
claim.provider,providerName2));return ofThisProvider.some(({userId})=>userId!==claim.subject)?{verdict:"PROVIDER_TAKEN",user:match}:identities.every(identity=>isTrustedFor(
identity,claim,policy))?ofThisProvider.length>0?{verdict:"ALREADY_LINKED",user:match}:{match}:{verdict:"IDENTITY_UNTRUSTED",user:match}}function judgeRefusedLink(claim,user,refusal){
return user==="gone"?{verdict:"USER_GONE"}:{verdict:identitiesOf(user)?.some(identity=>isIdentityOf(claim,identity))===!0?"LINK_CONFIRMED":VERDICT_OF_REFUSAL[refusal],
user}}var VERDICT_OF_REFUSAL={alreadyLinked:"IDENTITY_TAKEN",limitReached:"IDENTITY_LIMIT_REACHED",refused:"LINK_REFUSED"};function newUserAttributes(claim,signUp2,requiredAttributes){
let attributes=new Map;for(let name of requiredAttributes){let value=signUp2.attributes.get(name);if(value===void 0||value==="")return{verdict:"REQUIRED_ATTRIBU\
TE_ABSENT"};attributes.set(name,value)}return attributes.set("email",claim.sentEmail).set("email_verified","true").set(claim.provider.link.subjectAttribute,claim.
subject)}function isMadeFor(claim,user){return hasEmail(user,claim.email)&&user.attributes.get("email_verified")==="true"}var LINKABLE_STATUSES=new Set(["CONFIR\
MED","RESET_REQUIRED","FORCE_CHANGE_PASSWORD"]);function isLinked(provider){return provider.link!==void 0}function isPlainEmail(text){return text.length<=LONGEST_EMAIL&&
/^[\x21-\x7E]+$/.test(text)&&!/["\\]/.test(text)&&/^[^@]+@[^@]+$/.test(text)}function distrust({link:link2},{emailVerifiedMapped},address,{attributes}){return link2?.
trustEmail==="attested"?holdsDomain(link2,address)?void 0:"EMAIL_DOMAIN_FOREIGN":emailVerifiedMapped&&attributes.get("email_verified")==="true"?void 0:"EMAIL_UN\
VERIFIED"}function subjectOf(signUp2,provider,policy){let suffix=signUp2.userName.slice(provider.name.length+1),subject=signUp2.attributes.get(provider.link.subjectAttribute)??
(policy.caseSensitiveUsernames?suffix:"");return subject===""||!USER_NAME.test(`${provider.name}_${subject}`)?void 0:(policy.caseSensitiveUsernames?subject===suffix:
asciiLowerCase(subject)===asciiLowerCase(suffix))?subject:void 0}function holdsDomain({emailDomains},address){return emailDomains.includes(address.slice(address.
indexOf("@")+1))}function hasEmail(user,address){return asciiLowerCase(user.attributes.get("email")??"")===address}function hasPrefixOfOne(userName,providers){return providers.
some(({name})=>hasPrefix(userName,name))}function isOfLinkedProvider(user,policy){return hasPrefixOfOne(user.username,policy.providers.filter(isLinked))}function hasPrefix(userName,providerName2){
return asciiLowerCase(userName).startsWith(`${asciiLowerCase(providerName2)}_`)}function isCalled(provider,name){return asciiLowerCase(provider.name)===asciiLowerCase(
name)}function mayLinkInvited(claim,user,identities,policy){return policy.linkInvitedUsers||identities.some(identity=>isTrustedFor(identity,claim,policy))||policy.
whenNoMatch==="createNative"&&user.attributes.get(claim.provider.link.subjectAttribute)===claim.subject}function isMadeBySignUp(user,policy){return policy.whenNoMatch===
"createNative"&&policy.providers.filter(isLinked).some(({link:link2})=>(user.attributes.get(link2.subjectAttribute)??"")!=="")}function isTrustedFor({providerName:providerName2},claim,policy){
let declared3=policy.providers.filter(provider=>isCalled(provider,providerName2));return declared3.length>0&&declared3.every(provider=>isLinked(provider)&&couldAssert(
provider,claim))}function couldAssert(provider,claim){let{link:link2}=provider;return link2.trustEmail==="attested"?holdsDomain(link2,claim.email):link2.emailVerifiedMapped&&
(link2.emailVerifiedAlways===!0||isCalled(claim.provider,provider.name))}function isIdentityOf(claim,{providerName:providerName2,userId}){return isCalled(claim.
provider,providerName2)&&userId===claim.subject}function identitiesOf(user){let text=user.attributes.get("identities");if(text===void 0)return[];let value=parseJson(
text);return Array.isArray(value)&&value.every(isIdentity)?value:void 0}function isIdentity(value){return isRecord(value)&&typeof value.providerName=="string"&&
typeof value.userId=="string"}var KINDS=new Map([["PreSignUp_ExternalProvider","federated"],["PreSignUp_SignUp","native"]]),USER_POOL_ID=/^[\w-]{1,55}$/;function readSignUp(event){if(!isRecord(
event))return{unreadable:"federated"};let kind=KINDS.get(ownValue(event,"triggerSource"));if(kind===void 0)return"other";let request=ownValue(event,"request"),attributes=isRecord(
request)?ownValue(request,"userAttributes"):void 0;if(!isRecord(attributes))return{unreadable:kind};let userPoolId=ownValue(event,"userPoolId"),userName=ownValue(
event,"userName");return{kind,userPoolId:typeof userPoolId=="string"&&USER_POOL_ID.test(userPoolId)?userPoolId:void 0,userName:typeof userName=="string"?userName:
"",attributes:textsOf3(attributes)}}function textsOf3(attributes){let texts3=new Map;for(let[name,value]of Object.entries(attributes))typeof value=="string"&&texts3.
set(name,value);return texts3}function isFailure(answer){return isRecord(answer)&&"failure"in answer}var import_node_crypto2=__toESM(require_node_crypto());function userNameFor(userPoolId,email){let bytes=(0,import_node_crypto2.createHash)("sha256").update(`${userPoolId}\
 ${email}`).digest().subarray(0,16);return bytes.writeUInt8(bytes.readUInt8(6)&15|128,6),bytes.writeUInt8(bytes.readUInt8(8)&63|128,8),bytes.toString("hex").replace(
/^(.{8})(.{4})(.{4})(.{4})(.{12})$/,"$1-$2-$3-$4-$5")}function anotherUserName(){return(0,import_node_crypto2.randomUUID)()}function unknownPassword(){return`Aa\
1!${(0,import_node_crypto2.randomBytes)(72).toString("base64url")}`}async function link(event,policy,surroundings){let signUp2=readSignUp(event);if(signUp2==="other")return{verdict:"NOT_FEDERATED"};if(("unreadable"in signUp2?signUp2.
unreadable:signUp2.kind)==="native"&&policy?.nativeSignUp===void 0)return{verdict:"NOT_FEDERATED"};if(policy===void 0)return{verdict:"POLICY_UNREADABLE"};if("un\
readable"in signUp2)return{verdict:"EVENT_UNREADABLE"};if(signUp2.kind==="native")return concluded(await walkNative(signUp2,policy,surroundings));let provider=providerOf(
signUp2.userName,policy.providers);if(provider===void 0)return{verdict:"PROVIDER_UNKNOWN"};let claim=judgeSignUp(signUp2,provider,policy),end="verdict"in claim?
claim:await openAndWalk(signUp2,claim,policy,surroundings);return{...concluded(end),provider:provider.name}}async function walkNative(signUp2,policy,{openUserPool}){
let judged=judgeNativeSignUp(signUp2,policy);if("verdict"in judged)return judged;if(signUp2.userPoolId===void 0)return{verdict:"EVENT_UNREADABLE"};let users=await openUserPool(
signUp2.userPoolId).findByEmail(judged.email);return isFailure(users)?users:judgeKnownEmail(judged.email,users,policy)}async function openAndWalk(signUp2,claim,policy,{
openUserPool,date}){let{userPoolId}=signUp2;return userPoolId===void 0?{verdict:"EVENT_UNREADABLE"}:walkFederated({signUp:signUp2,claim,policy,userPoolId,pool:openUserPool(
userPoolId),date})}async function walkFederated({signUp:signUp2,claim,policy,userPoolId,pool,date}){let target2=await findMatch();if("match"in target2)return linkTo(
target2.match,"LINKED");let newUsers=policy.whenNoMatch==="createNative"?policy.newUsers:void 0;return isMissing(target2)&&newUsers!==void 0?makeUser(newUsers):
target2;async function findMatch(){let users=await pool.findByEmail(claim.email);if(isFailure(users))return users;let found2=judgeFoundUsers(claim,users,policy);
return"match"in found2?judge3(await pool.readUser(found2.match.username),found2.match):found2}function judge3(user,searched){return isFailure(user)?{...user,user:searched}:
judgeUser(claim,user,policy,date().getTime()/1e3)}async function makeUser({emailIsUsername,requiredAttributes}){let attributes=newUserAttributes(claim,signUp2,requiredAttributes);
if("verdict"in attributes)return attributes;let create=username=>pool.createUser({username,attributes,temporaryPassword:unknownPassword()}),name=emailIsUsername?
claim.sentEmail:userNameFor(userPoolId,claim.email),made=await create(name);if(made!=="nameTaken"&&made!=="aliasTaken")return linkToMade(made);let holder=judge3(
await(emailIsUsername||made==="aliasTaken"?pool.readUserByAlias(claim.email):pool.readUser(name)));return isMissing(holder)&&(holder=await findMatch()),"match"in
holder?linkTo(holder.match,"LINKED"):isMissing(holder)?linkToMade(emailIsUsername?made:await create(anotherUserName())):holder}async function linkToMade(made){return made===
"nameTaken"?{verdict:"USER_CONTESTED"}:made==="aliasTaken"||made==="refused"?{verdict:"CREATE_REFUSED"}:isFailure(made)?made:isMadeFor(claim,made)?linkTo(made,"\
USER_CREATED"):{verdict:"ANSWER_UNREADABLE",user:made}}async function linkTo(user,linked){let answer=await pool.link(user.username,claim.provider.name,claim.subject);
switch(answer){case"linked":return{verdict:linked,user};case"profileExists":return{verdict:"PROFILE_EXISTS",user};case"alreadyLinked":case"limitReached":case"re\
fused":{let holder=await pool.readUser(user.username);return isFailure(holder)?{...holder,user}:judgeRefusedLink(claim,holder,answer)}default:return{...answer,user}}}}
function isMissing(end){return"verdict"in end&&end.verdict==="USER_NOT_FOUND"}function concluded(end){return isFailure(end)?{verdict:end.failure,sub:subOf(end.user),
error:end.error}:{verdict:end.verdict,sub:subOf(end.user)}}function subOf(user){let sub=user?.attributes.get("sub");return sub!==void 0&&/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.
test(sub)?sub:void 0}var verdicts={NOT_FEDERATED:{row:1,ruling:"pass"},SIGN_UP_ALLOWED:{row:"1a",ruling:"pass"},EMAIL_IN_USE:{row:"1a",ruling:"EMAIL_IN_USE"},SIGN_UP_AMBIGUOUS:{row:"\
1a",ruling:"EMAIL_IN_USE"},SIGN_UP_EMAIL_MALFORMED:{row:"1a",ruling:"EMAIL_NOT_USABLE"},PROVIDER_UNKNOWN:{row:2,ruling:"notLinkable"},EMAIL_DOMAIN_NOT_ALLOWED:{
row:"3a",ruling:"EMAIL_DOMAIN_NOT_ALLOWED"},PROVIDER_NOT_LINKED:{row:3,ruling:"noMatch"},EMAIL_ABSENT:{row:4,ruling:"noMatch"},EMAIL_MALFORMED:{row:5,ruling:"no\
tLinkable"},EMAIL_UNVERIFIED:{row:6,ruling:"notLinkable"},EMAIL_DOMAIN_FOREIGN:{row:7,ruling:"notLinkable"},SUBJECT_MISMATCH:{row:8,ruling:"notLinkable"},SUBJECT_TOO_LONG:{
row:"8a",ruling:"notLinkable"},USER_NOT_FOUND:{row:9,ruling:"noMatch"},USER_CREATED:{row:9,ruling:"linked"},REQUIRED_ATTRIBUTE_ABSENT:{row:9,ruling:"PROFILE_INC\
OMPLETE"},CREATE_REFUSED:{row:9,ruling:"LINK_REFUSED"},USER_CONTESTED:{row:9,ruling:"SIGN_IN_IN_PROGRESS"},USER_DISABLED:{row:10,ruling:"ACCOUNT_DISABLED"},USERS_AMBIGUOUS:{
row:11,ruling:"notLinkable"},USER_UNPROVEN:{row:13,ruling:"notLinkable"},USER_INVITED:{row:14,ruling:"notLinkable"},USER_BEING_MADE:{row:14,ruling:"SIGN_IN_IN_P\
ROGRESS"},PROVIDER_TAKEN:{row:15,ruling:"notLinkable"},IDENTITIES_UNREADABLE:{row:15,ruling:"notLinkable"},IDENTITY_UNTRUSTED:{row:16,ruling:"notLinkable"},ALREADY_LINKED:{
row:17,ruling:"linked"},LINKED:{row:18,ruling:"linked"},LINK_CONFIRMED:{row:19,ruling:"linked"},IDENTITY_TAKEN:{row:19,ruling:"notLinkable"},LINK_REFUSED:{row:"\
19a",ruling:"LINK_REFUSED"},IDENTITY_LIMIT_REACHED:{row:20,ruling:"TOO_MANY_IDENTITIES"},PROFILE_EXISTS:{row:20,ruling:"PROFILE_EXISTS"},POLICY_UNREADABLE:{row:21,
ruling:"SIGN_IN_MISCONFIGURED"},EVENT_UNREADABLE:{row:21,ruling:"SIGN_IN_UNAVAILABLE"},THROTTLED:{row:21,ruling:"SIGN_IN_UNAVAILABLE"},TIMED_OUT:{row:21,ruling:"\
SIGN_IN_UNAVAILABLE"},SERVICE_UNAVAILABLE:{row:21,ruling:"SIGN_IN_UNAVAILABLE"},ACCESS_DENIED:{row:21,ruling:"SIGN_IN_MISCONFIGURED"},ANSWER_UNREADABLE:{row:21,
ruling:"SIGN_IN_UNAVAILABLE"},USER_GONE:{row:21,ruling:"SIGN_IN_UNAVAILABLE"},UNEXPECTED_ERROR:{row:21,ruling:"SIGN_IN_UNAVAILABLE"}},refusals={ACCOUNT_LINKED:"\
This sign-in now opens your existing account. Please sign in once more",ACCOUNT_DISABLED:"This account is disabled. Please contact support",EMAIL_DOMAIN_NOT_ALLOWED:"\
This sign-in is for the email addresses of certain domains only. Please use another one",EMAIL_IN_USE:"There is already an account with this email address. Plea\
se sign in the way you did before",EMAIL_NOT_USABLE:"This email address cannot be used here. Please register with another one",LINK_REFUSED:"This sign-in cannot\
 be connected to an account. Please contact support",NOT_INVITED:"There is no account for this sign-in. Please ask for an invitation",PROFILE_EXISTS:"This sign-\
in already has a profile of its own. Please contact support to have that profile removed first",PROFILE_INCOMPLETE:"This sign-in lacks something that an account\
 here needs. Please contact support",SIGN_IN_IN_PROGRESS:"Another sign-in with this email address is under way. Please try again in a minute",SIGN_IN_MISCONFIGURED:"\
Signing in is not set up correctly. Please tell the owner of this application",SIGN_IN_REFUSED:"This sign-in cannot be connected to an account safely. Please si\
gn in the way you did before, or contact support",SIGN_IN_UNAVAILABLE:"Signing in does not work at the moment. Please try again in a minute",TOO_MANY_IDENTITIES:"\
This account already has as many ways to sign in as it can have. Please sign in with one of them and have another removed"};function refusalFor(verdict,policy){
let{ruling}=verdicts[verdict];switch(ruling){case"pass":return;case"noMatch":return admitsStrangers(policy)?void 0:"NOT_INVITED";case"notLinkable":return policy?.
whenUnsafe==="separateUser"&&admitsStrangers(policy)?void 0:"SIGN_IN_REFUSED";case"linked":return policy?.afterLink==="continue"?void 0:"ACCOUNT_LINKED";default:
return ruling}}function admitsStrangers(policy){return policy?.whenNoMatch==="createUser"||policy?.whenNoMatch==="createNative"}function messageOf2(refusal,policy){
return`${refusal}: ${policy?.messages?.[refusal]??refusals[refusal]}`}init_attributes();init_linking_policy();init_pool();init_attributes();var OF_SCOPE={email:["email","email_verified"],phone:["phone_number","phone_number_verified"]};function idTokenAttributes(client,profile){let{
scopes}=client;if(!scopes.includes("openid"))return{};let narrowing=["email","phone","profile"].filter(scope=>scopes.includes(scope)),isWhole=narrowing.length===
0||narrowing.includes("profile"),brought=narrowing.flatMap(scope=>OF_SCOPE[scope]??[]);return Object.fromEntries(Object.entries(profile).filter(([attribute])=>mayRead(
client,attribute)&&(isWhole||brought.includes(attribute))))}init_preset();var LONGEST_VALUE=2048,BIRTHDATE_LENGTH=10;function sentBy(provider,{claims:claims2={},assertion}){if(provider.type!=="saml")return claims2;let{nameId,
attributes={}}=assertion??{nameId:""};return{...attributes,...nameId!==""&&{NameID:nameId}}}function mapped(provider,sent){let{preset,attributeMapping}=provider,
scopes="scopes"in provider?provider.scopes:void 0,entries=Object.entries(attributeMapping).filter(([attribute])=>attribute!=="username"),attributes={},notAsked=[],
absent=[],problem;for(let[attribute,claim]of entries){let scope=scopes===void 0?void 0:scopeMissing(preset,scopes,claim),value=Object.hasOwn(sent,claim)?sent[claim]:
void 0;if(value==null)absent.push({attribute,claim});else if(scope!==void 0)notAsked.push({attribute,claim,scope});else{let text=textOf4(value,provider.type==="\
saml");problem??=problemOf2(attribute,claim,text),text!==void 0&&(attributes[attribute]=text)}}return{subject:subjectOf2(provider,sent),attributes,notAsked,absent,
problem}}function subjectOf2({preset,type,attributeMapping},sent){let value=sent[type==="saml"?"NameID":attributeMapping.username??preset.subject.claim];return typeof value==
"string"?value:typeof value=="number"?String(value):void 0}function textOf4(value,isSaml){if(typeof value=="string")return value;if(typeof value=="number"||typeof value==
"boolean")return String(value);if(!Array.isArray(value))return;let items=value.map(item2=>typeof item2=="object"?void 0:String(item2));if(items.includes(void 0))
return;let[only]=items;return isSaml&&items.length===1&&only!==void 0?only:`[${items.map(item2=>encoded(item2??"")).join(",")}]`}function encoded(item2){return new URLSearchParams(
[["",item2]]).toString().slice(1)}function problemOf2(attribute,claim,text){if(text===void 0)return{says:`The claim ${claim} cannot be read`,change:`The provide\
r must send ${claim} as a text, a number, true or false, or a list of these.`};if(Array.from(text).length>LONGEST_VALUE)return{says:`Attribute value for ${attribute}\
 must not be longer than ${LONGEST_VALUE} characters`,change:`The provider must send less in ${claim}: only the values that the app needs.`};if(attribute==="pho\
ne_number"&&!/^\+[0-9]{1,15}$/.test(text))return{says:"Invalid phone number format",change:`The provider must send ${claim} in E.164, such as +12065550100, or p\
hone_number must not be mapped.`};if(attribute==="birthdate"&&text.length!==BIRTHDATE_LENGTH)return{says:"Invalid birthdate format, please use YYYY-MM-DD",change:`\
The provider must send ${claim} as YYYY-MM-DD, or birthdate must not be mapped.`}}function isToRetry({outcome,code:code2}){return outcome==="refused"&&code2==="ACCOUNT_LINKED"}var COGNITO="COGNITO",LONGEST_USER_NAME=128,POOL_ID="simulated_Poo\
l1",FACT={client:"https://docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html",claims:"https://openid.net/specs/openid-connect-core-1_\
0.html#ScopeClaims",mapping:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html",users:"https://docs\
.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-federation.html",linking:"docs/linking.md",token:"https://docs.aws.amazon.com/cognito/\
latest/developerguide/user-pool-settings-attributes.html"};async function simulate(federation,pool,signIn2){let end=ending(pool),client=clientOf(federation,signIn2);
if(signIn2.through===COGNITO)return signUp(federation,pool,signIn2);let provider=federation.identityProviders.find(({name})=>name===signIn2.through);if(provider===
void 0)return end.error([],"The provider does not exist",{says:`The provider ${signIn2.through} does not exist for the user pool`,change:`Declare ${signIn2.through}\
 under identityProviders, without pending, or name another provider.`});let refusedByClient=clientProblem(client,signIn2);if(refusedByClient!==void 0)return end.
error([],`Through ${signIn2.through}`,refusedByClient,FACT.client);let context={federation,client,provider},arrived=mapped(provider,sentBy(provider,signIn2)),steps=arrivalSteps(
context,arrived),problem=arrived.problem??nameProblem(context,arrived.subject);if(problem!==void 0||arrived.subject===void 0)return end.error(steps,"Cognito rea\
ds the answer",problem??NO_SUBJECT,FACT.mapping);let identity={provider:provider.name,subject:arrived.subject},known=knownUser(federation,pool,identity);return known===
void 0?firstSignIn2(context,pool,identity,arrived,steps):laterSignIn(context,pool,known,arrived,steps)}var NO_SUBJECT={says:"The answer of the provider has no s\
ubject",change:"The provider must send a subject (sub, of SAML the NameID), as it does for everyone."};function ending(pool){return{error:(steps,step,{says,change},fact=FACT.
users)=>({outcome:"error",user:void 0,code:void 0,says,change,steps:[...steps,{step:`${step}: ${says}.`,fact}],idToken:{},pool})}}function clientOf({appClients:appClients2},{
client,through}){if(client!==void 0)return appClients2.find(({key})=>key===client);let having=appClients2.filter(({identityProviders:identityProviders2})=>identityProviders2.
includes(through));return having.length===1?having[0]:void 0}function clientProblem(client,{client:named2,through,redirectUri:redirectUri2}){if(client===void 0)
return{says:named2===void 0?"No client, or more than one, has the provider":"User pool client does not exist",change:`Name one app client of the spec that lists\
 ${through}.`};if(!client.identityProviders.includes(through))return{says:"Login option is not available. Please try another one",change:`Add ${through} to iden\
tityProviders of the app client ${client.key}.`};if(!client.flows.some(flow=>flow!=="client_credentials"))return{says:"Client is not enabled for OAuth2.0 flows",
change:`Add code to flows of the app client ${client.key}.`};if(redirectUri2!==void 0&&!(uri=>client.callbackUrls.some(url=>typeof url!="string"||url===uri))(redirectUri2))
return{says:"redirect_mismatch",change:`Add the redirect URI to callbackUrls of the app client ${client.key}, byte for byte.`}}function arrivalSteps({provider},{
attributes,notAsked,absent}){let written6=Object.entries(attributes).map(([attribute,value])=>`${attribute} = ${value}`);return[...notAsked.map(({attribute,claim,
scope})=>({step:`${claim} does not arrive: ${provider.name} is not asked for the scope ${scope}, so ${attribute} is not filled.`,fact:FACT.claims})),...absent.length===
0?[]:[{step:`Not sent: ${absent.map(({claim})=>claim).join(", ")}.`,fact:FACT.claims}],{step:`Mapped: ${written6.length===0?"nothing":written6.join(", ")}.`,fact:FACT.
mapping}]}function nameProblem({federation,provider},subject){if(subject===void 0)return;let name=userNameOf(federation,{provider:provider.name,subject});if(Array.
from(name).length>LONGEST_USER_NAME||/[\s\p{Cc}]/u.test(name))return{says:`The user name ${Array.from(name).length>LONGEST_USER_NAME?`is longer than ${LONGEST_USER_NAME}\
 characters`:"holds white space"}`,change:"The provider must send a shorter subject without white space, or have a shorter name in the spec."}}function userNameOf({
userPool:userPool3},{provider,subject}){let name=`${provider}_${subject}`;return hasCaseSensitiveUsernames(userPool3)?name:name.toLowerCase()}function knownUser(federation,pool,identity){
let name=userNameOf(federation,identity);return pool.users.find(user=>isNative(user)&&holds(user.identities,identity))??pool.users.find(user=>!isNative(user)&&user.
username===name)}function writtenOnto({federation,client,provider},user,{attributes,absent,notAsked}){let required=requiredAttributesOf(federation.userPool).filter(
attribute=>attributes[attribute]===void 0&&user?.attributes[attribute]===void 0);if(required.length>0){let missing=[...absent,...notAsked].filter(({attribute})=>required.
includes(attribute)),claims2=missing.map(({claim})=>claim).join(", ");return{says:`attributes required: [${required.join(", ")}]`,change:missing.length===0?`Map\
 ${required.join(", ")} in the attributeMapping of ${provider.name}.`:`${provider.name} must send ${claims2} at every first sign-in, and be asked for the scope \
that it comes with.`}}let immutable=immutableAttributesOf(federation).find(attribute=>user?.attributes[attribute]!==void 0&&attributes[attribute]!==void 0);if(immutable!==
void 0)return{says:`user.${immutable}: Attribute cannot be updated`,change:`Map into an attribute that is mutable: Cognito writes ${immutable} at every sign-in.`};
let writable=client?.writeAttributes,dropped=Object.keys(attributes).filter(attribute=>writable!==void 0&&!writable.includes(attribute)&&!NEVER_CLIENT_WRITABLE.
includes(attribute));return{attributes:Object.fromEntries(Object.entries(attributes).filter(([attribute])=>!dropped.includes(attribute))),dropped}}function immutableAttributesOf({
userPool:userPool3}){return customAttributesOf(userPool3).filter(({mutable})=>!mutable).map(({name})=>`${CUSTOM_PREFIX}${name}`)}function laterSignIn(context,pool,user,arrived,before){
let end=ending(pool);if(!user.enabled)return end.error(before,"The user is known",{says:"User is disabled",change:"Enable the user, where that is meant."});let written6=writtenOnto(
context,user,arrived);if("says"in written6)return end.error(before,"Cognito writes the profile",written6,FACT.mapping);let after2=replaceUser(pool,user.username,
{attributes:{...user.attributes,...written6.attributes}}),whose=isNative(user)?"linked to the user":"the user of an earlier sign-in",signedIn=after2.users.find(
({username})=>username===user.username);return{outcome:"signedIn",user:signedIn,code:void 0,says:void 0,change:void 0,steps:[...before,{step:`The identity is ${whose}\
 ${nameOf3(user)}; the mapping is written onto the profile.`,fact:FACT.users},...droppedSteps(context,written6.dropped),...tokenSteps(context,signedIn)],idToken:idTokenOf(
context,signedIn),pool:after2}}function droppedSteps({client},dropped){return dropped.length===0?[]:[{step:`Not written, because the app client ${client?.key??""}\
 may not write it: ${dropped.join(", ")}. AWS says of this also that the sign-in fails.`,fact:FACT.mapping}]}function idTokenOf({client},user){return client===void 0||
user===void 0?{}:idTokenAttributes(client,user.attributes)}function tokenSteps(context,user){let held=Object.keys(idTokenOf(context,user));return[{step:`In the \
ID token of ${context.client?.key??""}: ${held.length===0?"no attribute":held.join(", ")}.`,fact:FACT.token}]}function nameOf3({label:label2,username}){return label2??
username}async function firstSignIn2(context,pool,identity,arrived,before){let{federation}=context,written6=writtenOnto(context,void 0,arrived);if("says"in written6)
return ending(pool).error(before,"Cognito makes the user",written6,FACT.mapping);let username=userNameOf(federation,identity),judged=await judge2(federation,pool,
{triggerSource:"PreSignUp_ExternalProvider",userPoolId:POOL_ID,userName:username,request:{userAttributes:{email_verified:"false",...arrived.attributes}}}),steps=[
...before,...judged.steps];if(judged.refusal!==void 0)return refused2(judged,steps);let linkedTo=judged.pool.users.find(({identities})=>holds(identities,identity));
if(linkedTo!==void 0){let isMade2=judged.conclusion?.verdict==="USER_CREATED",later=laterSignIn(context,judged.pool,linkedTo,arrived,steps);return later.outcome===
"signedIn"?{...later,outcome:isMade2?"signedUp":"linked"}:later}let made=addUser(judged.pool,{label:void 0,username,status:"EXTERNAL_PROVIDER",enabled:!0,attributes:written6.
attributes,identities:[identity]}),ruling=judged.conclusion===void 0?"noMatch":verdicts[judged.conclusion.verdict].ruling,user=made.users.at(-1);return{outcome:ruling===
"notLinkable"?"separateUser":"signedUp",user,code:void 0,says:void 0,change:void 0,steps:[...steps,{step:`A new user is made: ${username}.`,fact:FACT.users},...droppedSteps(
context,written6.dropped),...tokenSteps(context,user)],idToken:idTokenOf(context,user),pool:made}}async function signUp(federation,pool,{signUp:asked}){let email=asked?.
email??"",{userPool:userPool3}=federation,end=ending(pool);if(userPool3.kind==="created"&&!userPool3.selfSignUp)return end.error([],"Sign-up",{says:"SignUp is n\
ot permitted for this user pool",change:"Write userPool.selfSignUp: true, where people may register by themselves."});if(pool.users.some(user=>isNative(user)&&user.
attributes.email?.toLowerCase()===email.toLowerCase()))return end.error([],"Sign-up",{says:"User already exists",change:"Sign in with the account that is there."});
let username=`native-${pool.made+1}`,judged=await judge2(federation,pool,{triggerSource:"PreSignUp_SignUp",userPoolId:POOL_ID,userName:username,request:{userAttributes:{
email}}});if(judged.refusal!==void 0)return refused2(judged,judged.steps);let made=addUser(judged.pool,{label:void 0,username,status:"UNCONFIRMED",enabled:!0,attributes:{
email,email_verified:"false"},identities:[]});return{outcome:"signedUp",user:made.users.at(-1),code:void 0,says:void 0,change:void 0,steps:[...judged.steps,{step:"\
A native user is made, unconfirmed.",fact:FACT.users}],idToken:{},pool:made}}async function judge2(federation,pool,event){if(federation.preSignUpFunction===void 0)
return{conclusion:void 0,refusal:void 0,says:void 0,steps:[],pool};let policy=linkingPolicyOf(federation),called=callablePool(pool,{immutableAttributes:immutableAttributesOf(
federation),emailIsUsername:federation.userPool.kind==="created"&&federation.userPool.signInWith.includes("email")}),conclusion=await link(event,policy,{openUserPool:()=>called.
userPool,date:()=>new Date(0)}),refusal=refusalFor(conclusion.verdict,policy),{row}=verdicts[conclusion.verdict];return{conclusion,refusal,says:refusal===void 0?
void 0:messageOf2(refusal,policy),steps:[{step:`The linking function: ${conclusion.verdict}${refusal===void 0?"":`, refused with ${refusal}`}.`,row,verdict:conclusion.
verdict,fact:FACT.linking}],pool:called.after()}}function refused2({refusal,says,pool,conclusion},steps){let row=conclusion===void 0?"":` Row ${verdicts[conclusion.
verdict].row} of docs/linking.md says why.`;return{outcome:"refused",user:void 0,code:refusal,says,change:`The linking function refuses this sign-in: change acc\
ountLinking, or what the provider sends.${row}`,steps,idToken:{},pool}}async function runSignIns(federation,file){let start=poolOf(federation,file.users??{}),pool=start,ran=[];for(let signIn2 of file.signIns){let first=await simulate(
federation,signIn2.fresh??DEFAULTS.signInCase.fresh?start:pool,signIn2),second=(signIn2.times??DEFAULTS.signInCase.times)>1&&signIn2.through!=="COGNITO"?await simulate(
federation,first.pool,signIn2):void 0;pool=(second??first).pool;let differences2=signIn2.expect===void 0?void 0:[...expectedDifferences(signIn2.expect,first),...secondDifferences(
first,second)];ran.push({signIn:signIn2,first,second,differences:differences2})}return ran}function poolOf({userPool:userPool3},users){let emailIsUsername=userPool3.
kind==="created"&&userPool3.signInWith.includes("email");return Object.entries(users).reduce((pool,[label2,user])=>addUser(pool,{label:label2,username:user.username??
(emailIsUsername?madeUpId(2e6+pool.made):label2),status:user.status??DEFAULTS.signInUser.status,enabled:user.enabled??DEFAULTS.signInUser.enabled,attributes:{...user.
attributes,...user.email!==void 0&&{email:user.email},...user.email!==void 0&&{email_verified:String(user.emailVerified??DEFAULTS.signInUser.emailVerified)}},identities:user.
identities??[]}),{users:[],made:0})}function expectedDifferences(expected,actual){let{outcome,user,code:code2,attributes={}}=expected;return[...difference("outc\
ome",outcome,actual.outcome),...difference("user",user,userWords(actual.user)),...difference("code",code2,actual.code??"none"),...Object.entries(attributes).flatMap(
([attribute,value])=>{let profile=actual.user?.attributes??{},there=Object.hasOwn(profile,attribute)?profile[attribute]:void 0;return(value??void 0)===there?[]:
[{key:`attributes.${attribute}`,expected:value??"absent",actual:there??"absent"}]})]}function difference(key,expected,actual){return expected===void 0||expected===
actual?[]:[{key,expected,actual}]}function userWords(user){return user===void 0?"nobody":user.label??"a user whom the sign-in made"}function secondDifferences(first,second){
return second===void 0?[]:first.outcome==="error"||first.outcome==="refused"&&!isToRetry(first)?difference("second sign-in",first.outcome,second.outcome):second.
outcome!=="signedIn"?[{key:"second sign-in",expected:"signedIn",actual:`${second.outcome}: ${second.says??""}`.trim()}]:first.user===void 0||first.user.sub===second.
user?.sub?[]:[{key:"second sign-in",expected:userWords(first.user),actual:userWords(second.user)}]}function peopleOf(domain){return[{user:"ann",email:`ann@${domain}`,subject:"Ann01",verified:!0,name:"somebody who has an account"},{user:void 0,email:`new@${domain}`,
subject:"New01",verified:!0,name:"a newcomer"},{user:"bob",email:`bob@${domain}`,subject:"Bob01",verified:!1,name:"an email that the provider did not verify"},{
user:"eve",email:`eve@${domain}`,subject:"Eve01",verified:!0,name:"somebody whose account is disabled"},{user:void 0,email:"mallory@other.example",subject:"Mal0\
1",verified:!0,name:"an email of a foreign domain"}]}async function starterText(federation,spec,schema2){let{environment,identityProviders:identityProviders2}=federation,
users={},signIns=[];for(let provider of identityProviders2){let domain=provider.allowedEmailDomains?.[0]??"example.com";for(let{user,...person}of peopleOf(domain))
user!==void 0&&(users[user]??={email:person.email,emailVerified:!0,...user==="eve"&&{enabled:!1}}),signIns.push({name:`${provider.name}: ${person.name}`,through:provider.
name,...clientFor(federation,provider),...sampleClaims(provider,person,subjectClaims(federation,provider)),fresh:!0})}federation.appClients.some(({identityProviders:names})=>names.
includes("COGNITO"))&&signIns.push({name:"somebody who registers with the pool itself",through:"COGNITO",signUp:{email:"someone@example.com"},fresh:!0});let file={
version:1,spec,...environment!==void 0&&{environment},users,signIns};return textOf5(file,await runSignIns(federation,file),schema2)}function clientFor({appClients:appClients2},{
name}){let having=appClients2.filter(({identityProviders:identityProviders2})=>identityProviders2.includes(name)),[first]=having;return having.length>1&&first!==
void 0?{client:first.key}:{}}function textOf5({spec,environment,users={}},ran,schema2){return[`# yaml-language-server: $schema=${schema2}`,"# Written by `cognit\
o-federation test --init` from what the spec makes of each sign-in today: what is not meant to be so is","# what to change in the spec.","version: 1",`spec: ${yamlText(
spec)}`,...environment===void 0?[]:[`environment: ${yamlText(environment)}`],"",...Object.keys(users).length===0?[]:[...usersLines(users),""],"signIns:",...ran.
flatMap(({signIn:signIn2,first})=>[...signInLines(signIn2),"    fresh: true",`    expect: ${inline({outcome:first.outcome,...first.user?.label!==void 0&&{user:first.
user.label},...first.code!==void 0&&{code:first.code}})}`]),""].join(`
`)}function usersLines(users){return["users:",...Object.entries(users).map(([name,user])=>`  ${yamlText(name)}: ${inline(user)}`)]}function signInLines({name,through,
client,claims:claims2,signUp:signUp2,assertion,redirectUri:redirectUri2,times}){return[`  - name: ${yamlText(name)}`,`    through: ${yamlText(through)}`,...client===
void 0?[]:[`    client: ${yamlText(client)}`],...claims2===void 0?[]:[`    claims: ${inline(claims2)}`],...signUp2===void 0?[]:[`    signUp: ${inline(signUp2)}`],
...assertion===void 0?[]:[`    assertion: ${inline(assertion)}`],...redirectUri2===void 0?[]:[`    redirectUri: ${yamlText(redirectUri2)}`],...times===void 0?[]:
[`    times: ${times}`]]}function inline(value){return`{ ${Object.entries(value).map(([key,member2])=>{let text=isJsonObject(member2)?inline(member2):typeof member2==
"string"?yamlText(member2):JSON.stringify(member2);return`${yamlText(key)}: ${text}`}).join(", ")} }`}var import_node_fs4=require("node:fs"),import_node_path10=__toESM(require("node:path"));var import_node_path5=__toESM(require("node:path")),import_tinyglobby=__toESM(require_tinyglobby());var import_node_fs=require("node:fs"),import_node_path4=__toESM(require("node:path"));function reasonOf(error){return(typeof error=="object"&&error!==null&&"message"in error?String(error.message):String(error)).replace(/, \w+ '.*'$/s,"")}var projectMarks=["cdktf.json",".git"];function readRegularFile(file,root){let descriptor;try{let real=(0,import_node_fs.realpathSync)(file);if(!isWithin3((0,import_node_fs.realpathSync)(
root),real))return{problem:`It leads out of the folder ${import_node_path4.default.basename(root)} once symbolic links are followed.`,fix:"Copy the file into th\
at folder or below."};descriptor=(0,import_node_fs.openSync)(real,import_node_fs.constants.O_RDONLY|import_node_fs.constants.O_NOFOLLOW|import_node_fs.constants.
O_NONBLOCK);let opened=(0,import_node_fs.fstatSync)(descriptor);if(!opened.isFile())return{problem:`It is ${kindOf2(opened)}, not a regular file.`,fix:"Name a r\
egular file."};let now=(0,import_node_fs.statSync)((0,import_node_fs.realpathSync)(file));return(0,import_node_fs.realpathSync)(file)!==real||now.ino!==opened.ino||
now.dev!==opened.dev?{problem:"The file was replaced while it was read.",fix:"Run the command again."}:{bytes:readAtMost(descriptor,1048577)}}catch(error){return{
problem:`${reasonOf(error)}.`,fix:"Check that the file exists and that you may read it."}}finally{descriptor!==void 0&&(0,import_node_fs.closeSync)(descriptor)}}
function projectOf(file,cwd){let own=import_node_path4.default.dirname(file);for(let folder=own;;folder=import_node_path4.default.dirname(folder)){if(projectMarks.
some(mark=>(0,import_node_fs.existsSync)(import_node_path4.default.join(folder,mark))))return folder;if(folder===import_node_path4.default.dirname(folder))return isWithin3(
cwd,own)?cwd:own}}function readAtMost(descriptor,most){let buffer=Buffer.alloc(most),length=0;for(;length<most;){let read3=(0,import_node_fs.readSync)(descriptor,
buffer,length,most-length,null);if(read3===0)break;length+=read3}return buffer.subarray(0,length)}function isWithin3(folder,file){let way2=import_node_path4.default.
relative(folder,file);return way2!==".."&&!way2.startsWith(`..${import_node_path4.default.sep}`)&&!import_node_path4.default.isAbsolute(way2)}function kindOf2(stats){
return stats.isDirectory()?"a folder":stats.isFIFO()?"a FIFO":stats.isSocket()?"a socket":"a device"}var MAX_FILES=2e3;function findBeside(spec,pattern){let folder=import_node_path5.default.resolve(import_node_path5.default.dirname(spec)),found2=(0,import_tinyglobby.isDynamicPattern)(
pattern)?(0,import_tinyglobby.globSync)([pattern],{cwd:folder,onlyFiles:!0,expandDirectories:!1,followSymbolicLinks:!1,ignore:["**/node_modules/**"]}):[import_node_path5.default.
posix.normalize(pattern)];return found2.length>MAX_FILES?[{path:pattern,content:{problem:`It matches more than ${MAX_FILES} files.`,fix:"Write a pattern that ma\
tches fewer."}}]:found2.sort().map(name=>({path:name,content:contentOf(folder,name)}))}function contentOf(folder,name){if(name.split("/").includes("..")||import_node_path5.default.
isAbsolute(name))return{problem:"It is outside the folder of the spec.",fix:"Move the file into that folder or below."};let read3=readRegularFile(import_node_path5.default.
join(folder,name),folder);return"problem"in read3?read3:read3.bytes.length>1048576?{problem:`It has more than ${1048576} bytes, the most that is read.`,fix:"Inc\
lude smaller files."}:read3}var import_node_fs2=require("node:fs"),import_node_path6=__toESM(require("node:path")),import_tinyglobby2=__toESM(require_tinyglobby());var SPECS_VARIABLE="COGNITO_FEDERATION_SPECS",DEFAULT_SPECS=["**/federation.yaml","**/federation.yml"];function findSpecs({named:named2,env,cwd}){if(named2.length>
0)return expand(named2,cwd,cwd);let variable2=env[SPECS_VARIABLE];if(variable2!==void 0&&variable2.trim()!=="")return expand(variable2.split(",").map(part=>part.
trim()).filter(part=>part!==""),cwd,cwd);let project=nearestProject(cwd),patterns=project===void 0?void 0:specsOf(project);if(project!==void 0&&patterns!==void 0)
return expand(patterns,import_node_path6.default.dirname(project),cwd);let found2=filesMatching(DEFAULT_SPECS,cwd);return found2.length>0?{files:sorted4(found2,
cwd)}:{problem:`No spec is named, ${project===void 0?"no folder from here upwards has a cdktf.json":`${shown4(project,cwd)} has no list "specs" in its "context"`}\
, and no file from here downwards is called federation.yaml.`}}function companionsOf(found2,cwd){let folders=[cwd,...found2.map(file=>import_node_path6.default.
dirname(import_node_path6.default.resolve(cwd,file)))],files=[...new Set([...new Set(folders)].flatMap(folder=>nearestProject(folder)??[]))].flatMap(project=>(specsOf(
project)??[]).flatMap(pattern=>{let matching=expand([pattern],import_node_path6.default.dirname(project),cwd);return"problem"in matching?[]:matching.files}));return[
...new Set(files)].filter(file=>!found2.includes(file))}function expand(patterns,base,cwd){let files=new Set;for(let pattern of patterns){let literal2=import_node_path6.default.
resolve(base,pattern),kind=(0,import_node_fs2.statSync)(literal2,{throwIfNoEntry:!1});if(kind===void 0&&!(0,import_tinyglobby2.isDynamicPattern)(pattern))return{
problem:`There is no file or folder ${pattern}.`};let matches3=kind===void 0?filesMatching([pattern],base):kind.isDirectory()?filesMatching(["**/*.yaml","**/*.y\
ml"],literal2):[literal2];if(matches3.length===0)return{problem:kind===void 0?`No file matches ${pattern}.`:`The folder ${pattern} has no YAML file.`};for(let match of matches3)
files.add(match)}return{files:sorted4(files,cwd)}}var SIGN_INS_FILES=["**/*.sign-ins.yaml","**/*.sign-ins.yml"];function isForSignIns(pattern){return/\.sign-ins\.ya?ml$/.
test(pattern)}function signInsBeside(specs,cwd){let folders=new Set(specs.map(spec=>import_node_path6.default.dirname(import_node_path6.default.resolve(cwd,spec)))),
patterns=SIGN_INS_FILES.map(pattern=>import_node_path6.default.posix.basename(pattern));return sorted4(new Set([...folders].flatMap(folder=>filesMatching(patterns,
folder))),cwd)}function filesMatching(patterns,cwd){return(0,import_tinyglobby2.globSync)([...patterns],{cwd,absolute:!0,onlyFiles:!0,expandDirectories:!1,ignore:[
"**/node_modules/**",...patterns.some(isForSignIns)?[]:SIGN_INS_FILES]}).map(match=>import_node_path6.default.resolve(match))}function sorted4(files,cwd){return[
...files].sort().map(file=>shown4(file,cwd))}function shown4(file,cwd){return import_node_path6.default.relative(cwd,file).split(import_node_path6.default.sep).
join("/")}function nearestProject(cwd){for(let folder=cwd;;folder=import_node_path6.default.dirname(folder)){let file=import_node_path6.default.join(folder,"cdk\
tf.json");if((0,import_node_fs2.existsSync)(file))return file;if(folder===import_node_path6.default.dirname(folder))return}}function specsOf(project){let read3=readRegularFile(
project,import_node_path6.default.dirname(project));if("problem"in read3)return;let content;try{content=JSON.parse(Buffer.from(read3.bytes).toString("utf8"))}catch{
return}let specs=content?.context?.specs;return Array.isArray(specs)&&specs.every(item2=>typeof item2=="string")&&specs.length>0?specs:void 0}var import_node_fs3=require("node:fs"),import_node_path7=__toESM(require("node:path"));function linkingFunctionArchive(){let built=import_node_path7.default.join(
__dirname,"..","lambda"),{sha256Base64}=JSON.parse((0,import_node_fs3.readFileSync)(import_node_path7.default.join(built,"pre-sign-up.json"),"utf8"));return{sha256Base64,
bytes:(0,import_node_fs3.readFileSync)(import_node_path7.default.join(built,"pre-sign-up.zip"))}}var import_node_buffer=require("node:buffer"),import_node_path8=__toESM(require("node:path"));function readBeside(spec,named2){let folder=import_node_path8.default.dirname(spec),read3=readRegularFile(import_node_path8.default.join(folder,named2),folder);
if("problem"in read3)return read3;let{bytes}=read3;return bytes.length>1048576?{problem:`It has more than ${1048576} bytes, the most that is read.`,fix:"Save on\
ly the metadata of this identity provider."}:(0,import_node_buffer.isUtf8)(bytes)?{text:new TextDecoder().decode(bytes)}:{problem:"It is not text in UTF-8.",fix:"\
Save it as UTF-8."}}var import_node_path9=__toESM(require("node:path"));function readSignIns(file,bytes){let{document,text,diagnostics}=parseDocument(file,bytes);if(document===void 0)return{content:void 0,lines:[],text,diagnostics};
let origin=ownOrigin(document),found2=checkSignIns(document.value).map(finding=>locate(finding,origin));if(found2.length>0)return{content:void 0,lines:[],text,diagnostics:found2};
let content=document.value;return{content,lines:content.signIns.map((_,index2)=>document.rangeOf(["signIns",index2],"value").start.line),text,diagnostics:[]}}function tallyOf(files){let judged=files.flatMap(({signIns})=>signIns).flatMap(({differences:differences2})=>differences2?.length??[]),failed2=judged.filter(differences2=>differences2>
0).length;return{passed:judged.length-failed2,failed:failed2}}var UNKNOWN3="Not known here: quotas, time, and what Cognito answers where AWS and reports differ \
(docs/sign-ins.md).";function signInsText(files,trace){let{passed,failed:failed2}=tallyOf(files);return[...files.flatMap(file=>[`${visible(file.file)}${file.environment===
void 0?"":` (${visible(file.environment)})`}`,...file.signIns.flatMap(ran=>lines(file,ran,trace)),""]),`${passed} passed, ${failed2} failed`,UNKNOWN3,""].join(`\

`)}function lines({file},ran,trace){let{signIn:signIn2,first,second,differences:differences2,line}=ran,isFailed=differences2!==void 0&&differences2.length>0,mark=differences2===
void 0?"\xB7":isFailed?"\u2717":"\u2713",isShown=trace||isFailed||differences2===void 0;return[`  ${mark} ${visible(signIn2.name)}${isFailed?` (${visible(file)}\
:${line})`:""}`,...(differences2??[]).map(({key,expected,actual})=>`      ${visible(key)}: expected ${visible(expected)}, was ${visible(actual)}`),...isShown?[...way(
"first",first),...second===void 0?[]:way("second",second)]:[]]}function way(which,result){let{outcome,user,says,change,steps}=result;return[`      ${which} sign\
-in: ${outcome}${user===void 0?"":` as ${visible(user.label??user.username)}`}`,...steps.map(({step,row})=>`        - ${visible(step)}${row===void 0?"":` [row ${row}\
]`}`),...says===void 0?[]:[`        says: ${visible(says)}`],...change===void 0?[]:[`        change: ${visible(change)}`]]}function signInsJson(files){let{passed,
failed:failed2}=tallyOf(files),content={version:1,files:files.map(({file,spec,environment,signIns})=>({file,spec,...environment!==void 0&&{environment},signIns:signIns.
map(signInJson)})),passed,failed:failed2};return`${JSON.stringify(content,null,2)}
`}function signInJson({signIn:signIn2,line,first,differences:differences2}){let{outcome,user,code:code2,says,steps,idToken}=first;return{name:signIn2.name,line,
outcome,...user?.label!==void 0&&{user:user.label},...outcome==="refused"&&code2!==void 0&&{code:code2},attributes:user?.attributes??{},idToken,...outcome==="er\
ror"&&says!==void 0&&{says},...differences2!==void 0&&{passed:differences2.length===0},...differences2!==void 0&&differences2.length>0&&{differences:differences2},
steps:steps.map(({step,row,verdict,fact})=>({step,row,verdict,fact}))}}function signInsJunit(files){return['<?xml version="1.0" encoding="UTF-8"?>',"<testsuites\
>",...files.map(({file,signIns})=>{let cases=signIns.map(ran=>{let open=`    <testcase classname="${xml(file)}" name="${xml(ran.signIn.name)}"`;if(ran.differences===
void 0)return`${open}><skipped/></testcase>`;if(ran.differences.length===0)return`${open}/>`;let words2=[...ran.differences.map(differenceWords),...way("first",
ran.first)].join(`
`);return`${open}><failure message="${xml(differenceWords(ran.differences[0]))}">${xml(words2)}</failure></testcase>`}),{passed,failed:failed2}=tallyOf([{file,spec:"",
environment:void 0,signIns}]),skipped=signIns.length-passed-failed2;return[`  <testsuite name="${xml(file)}" tests="${signIns.length}" failures="${failed2}" ski\
pped="${skipped}">`,...cases,"  </testsuite>"].join(`
`)}),"</testsuites>",""].join(`
`)}function differenceWords(difference2){return difference2===void 0?"":`${difference2.key}: expected ${difference2.expected}, was ${difference2.actual}`}function xml(text){
let escapes={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};return text.split(`
`).map(visible).join(`
`).replace(/[&<>"]/g,character=>escapes[character]??character)}var MOST_ANNOTATIONS=10;function signInsGithub(files){let{passed,failed:failed2}=tallyOf(files),failures=files.
flatMap(({file,signIns})=>signIns.filter(({differences:differences2})=>differences2!==void 0&&differences2.length>0).map(ran=>{let words2=[...(ran.differences??
[]).map(differenceWords),ran.first.change??""].filter(Boolean).join(`
`);return`::error file=${property(file)},line=${ran.line},title=${property(ran.signIn.name)}::${data(words2)}`})),more2=failures.length-MOST_ANNOTATIONS;return[
...failures.slice(0,MOST_ANNOTATIONS),...more2>0?[`::notice::${more2} more sign-ins are not as expected`]:[],`${passed} passed, ${failed2} failed`,""].join(`
`)}function data(text){return text.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function property(text){return data(text).replace(/:/g,"%3A").replace(
/,/g,"%2C")}async function runSignInFiles(files,cwd){let ran=[],diagnostics=[],sources=new Map;for(let file of files){let bytes=read2(file,cwd);if(!(bytes instanceof Uint8Array)){
diagnostics.push(unreadableFile(file,bytes));continue}let{content,lines:lines2,text,diagnostics:found2}=readSignIns(file,bytes);if(sources.set(file,text),diagnostics.
push(...found2),content===void 0)continue;let spec=import_node_path9.default.posix.join(import_node_path9.default.posix.dirname(file.split(import_node_path9.default.
sep).join("/")),content.spec),chosen=federationOf(spec,content.environment,file,cwd);for(let[name,source]of chosen.sources)sources.set(name,source);if(diagnostics.
push(...chosen.diagnostics),chosen.federation===void 0)continue;let results=await runSignIns(chosen.federation,content);ran.push({file,spec,environment:content.
environment,federation:chosen.federation,signIns:results.map((result,index2)=>({...result,line:lines2[index2]??1}))})}return{ran,diagnostics,sources}}function read2(file,cwd){
let absolute=import_node_path9.default.resolve(cwd,file),result=readRegularFile(absolute,projectOf(absolute,cwd));return"bytes"in result?result.bytes:result}function unreadableFile(file,{
problem,fix}){let{severity,title}=FILE_CODES["unreadable-file"];return{code:"unreadable-file",severity,title,message:problem,fix,file,related:[]}}function federationOf(spec,environment,file,cwd){
let bytes=read2(spec,cwd);if(!(bytes instanceof Uint8Array))return{diagnostics:[unreadableFile(spec,bytes)],sources:new Map};let companions2=companionsOf([spec],
cwd).flatMap(other=>{let content=read2(other,cwd);return content instanceof Uint8Array?[{file:other,bytes:content,companion:!0}]:[]}),{federations,diagnostics,sources}=load(
[{file:spec,bytes},...companions2],(from,named2)=>readBeside(import_node_path9.default.resolve(cwd,from),named2),(from,pattern)=>findBeside(import_node_path9.default.
resolve(cwd,from),pattern)),errors=diagnostics.filter(({severity})=>severity==="error");if(errors.length>0)return{diagnostics:errors,sources};let federation=federations.
find(one=>one.environment===environment);if(federation!==void 0)return{federation,diagnostics:[],sources};let known=federations.flatMap(one=>one.environment??[]);
return{diagnostics:[unreadableFile(file,{problem:environment===void 0?`The spec ${quote(spec)} has environments, and the file names none.`:`The spec ${quote(spec)}\
 has no environment ${quote(environment)}.`,fix:known.length===0?"Remove environment: the spec has no environments.":`Write environment: with ${wordList(known,"\
or")}.`})],sources}}function signInsReport(ran,format,trace){let{failed:failed2}=tallyOf(ran);switch(format){case"json":return{text:signInsJson(ran),failed:failed2};case"\
junit":return{text:signInsJunit(ran),failed:failed2};case"github":return{text:signInsGithub(ran),failed:failed2};case"text":return{text:signInsText(ran,trace),failed:failed2}}}
function coverageText(ran){return ran.map(({file,federation,signIns})=>{let through=new Set(signIns.map(({signIn:signIn2})=>signIn2.through)),clients=new Set(signIns.
flatMap(({signIn:signIn2})=>signIn2.client??[])),rows=new Set(signIns.flatMap(({first,second})=>[...first.steps,...second?.steps??[]]).flatMap(({row})=>row??[])),
providers=federation.identityProviders.map(({name})=>name).filter(name=>!through.has(name)),unused=federation.appClients.filter(({key,identityProviders:identityProviders2})=>!clients.
has(key)&&!identityProviders2.some(name=>through.has(name))).map(({key})=>key);return[`${quote(file)} touches`,`  no sign-in through: ${providers.length===0?"no\
ne left out":wordList(providers,"and")}`,`  no app client of: ${unused.length===0?"none left out":wordList(unused,"and")}`,`  rows of docs/linking.md: ${rows.size===
0?"none":[...rows].join(", ")}`,""].join(`
`)}).join("")}async function synthesise(federations,{archive,syntax="json"}){let{manifest:manifest2,stackFiles:stackFiles2}=await Promise.resolve().then(()=>(init_files(),files_exports)),
stacks=federations.map(federation=>stackFiles2(federation,archive,syntax));return{stacks,output:{files:new Map([...stacks.flatMap(({files})=>[...files]),["manif\
est.json",manifest2(stacks,syntax)]]),absent:stacks.flatMap(({absent})=>absent)}}}async function affectedStacks(before,now,changedFiles){let current=projectState(now);if(current.isBroken)return current;let old=projectState(before),[oldStacks,
stacks]=[await stacksOf(old),await stacksOf(current)],everything=programChange(before,now,changedFiles),living=[...stacks].flatMap(([stack,state])=>{let earlier=oldStacks.
get(stack),reasons=[...everything,...earlier===void 0&&old.isBroken?["A spec of the base has errors, so what it gave is not known."]:[],...earlier!==void 0&&earlier.
text===state.text?[]:fileReasons(state,changedFiles)],isAdded=earlier===void 0&&!old.isBroken;if(!(earlier===void 0||earlier.text!==state.text||everything.length>
0))return[];let said2=isAdded?["The stack is new.",...reasons]:reasons;return[affected(stack,state,isAdded?"added":"changed",said2.length>0?said2:[OTHER_STACK])]}),
gone=[...oldStacks].filter(([stack])=>!stacks.has(stack)).map(([stack,state])=>affected(stack,state,"deleted",["No spec gives it any more."]));return{stacks:[...living,
...gone].sort((a,b)=>a.stack<b.stack?-1:1)}}var EMPTY={federations:[],filesOf:()=>[],isBroken:!1,diagnostics:[],sources:new Map},OTHER_STACK="What it gets from \
another stack of the app has changed.";function affected(stack,{federation,spec},change,reasons){let{environment}=federation;return{stack,spec,...environment!==
void 0&&{environment},change,reasons}}function fileReasons({files},changedFiles){return files.filter(file=>changedFiles.includes(file)).map(file=>`${file} has c\
hanged.`)}function projectState(folder){if(folder===void 0)return EMPTY;let found2=findSpecs({named:[],env:{},cwd:folder});return"problem"in found2?EMPTY:specsState(
found2.files,folder)}function specsState(specFiles,folder){let named2=new Map,note=(spec,beside)=>{let file=import_node_path10.default.posix.join(import_node_path10.default.
posix.dirname(spec),beside);named2.set(spec,[...named2.get(spec)??[],file])},unreadable2=[],read3=(file,companion)=>{let absolute=import_node_path10.default.resolve(
folder,file),content=readRegularFile(absolute,projectOf(absolute,folder));return"bytes"in content?[{file,bytes:content.bytes,companion}]:(companion||unreadable2.
push(unreadableFile(file,content)),[])},companions2=companionsOf(specFiles,folder),{federations,diagnostics,sources}=load([...specFiles.flatMap(file=>read3(file,
!1)),...companions2.flatMap(file=>read3(file,!0))],(spec,name)=>(note(spec,name),readBeside(import_node_path10.default.resolve(folder,spec),name)),(spec,pattern)=>{
let files=findBeside(import_node_path10.default.resolve(folder,spec),pattern);for(let{path:name}of files)note(spec,name);return files}),errors=[...unreadable2,...diagnostics.
filter(({severity})=>severity==="error")],isBroken=errors.length>0;return{federations:isBroken?[]:federations,filesOf:spec=>[...new Set([spec,...named2.get(spec)??
[]])],isBroken,diagnostics:errors,sources}}async function stacksOf({federations,filesOf}){let{stacks}=await synthesise(federations,{archive:linkingFunctionArchive()}),
texts3=new Map(stacks.map(({stackName,files})=>[stackName,textOf6(files)]));return new Map(federations.map(federation=>{let spec=federation.at.file,text=texts3.
get(federation.stackName)??"";return[federation.stackName,{federation,spec,files:filesOf(spec),text}]}))}function textOf6(files){return[...files].map(([,content])=>typeof content==
"string"?content:"").join(`
`)}var VERSION_FILES=["package.json","package-lock.json","npm-shrinkwrap.json","yarn.lock","pnpm-lock.yaml"],PACKAGE="cognito-federation";function programChange(before,now,changedFiles){
return before===void 0?[]:VERSION_FILES.filter(file=>changedFiles.includes(file)&&pinOf(import_node_path10.default.join(before,file))!==pinOf(import_node_path10.default.
join(now,file))).map(file=>`${file} names another version of ${PACKAGE}.`)}function pinOf(file){if(!(0,import_node_fs4.existsSync)(file))return"";let lines2=(0,import_node_fs4.readFileSync)(
file,"utf8").split(`
`);return lines2.flatMap((line,index2)=>line.includes(PACKAGE)?lines2.slice(index2,index2+3):[]).join(`
`)}init_pool();init_triggers();var ORDER=["gained","otherUser","lost","attributes"],PRESENT={nobody:void 0,proven:{emailVerified:!0},unproven:{emailVerified:!1},unconfirmed:{emailVerified:!1,
status:"UNCONFIRMED"},disabled:{emailVerified:!0,enabled:!1},invited:{emailVerified:!0,status:"FORCE_CHANGE_PASSWORD"},"of another provider":{emailVerified:!0,status:"\
EXTERNAL_PROVIDER",username:"elsewhere_person01",identities:[{provider:"Elsewhere",subject:"Person01"}]}},LINKED="linked",SUBJECT="Person01";async function comparePeople(old,now){
if(textOf7(old)===textOf7(now))return{tried:0,witnesses:[],undecided:[]};let found2=new Map,tried=0;for(let kind of kindsOf(old,now)){let start=poolOf(old,kind.
users),first=await tryBoth(old,now,start,kind),later=await tryBoth(old,now,first.before.pool,kind);tried+=2;for(let[which,pool,{before,after:after2}]of[["first",
start,first],["later",first.before.pool,later]]){let change=changeBetween(pool,before,after2);if(change===void 0)continue;let{through,client=""}=kind.signIn,key=JSON.
stringify([ORDER.indexOf(change),through,client]),known=found2.get(key);found2.set(key,{...known??{change,through,client,users:usersOf(pool),signIn:{...kind.signIn,
name:`${kind.signIn.name}, ${which} sign-in`},before,after:after2},kinds:(known?.kinds??0)+1})}}let witnesses=[...found2.values()].sort((a,b)=>ORDER.indexOf(a.change)-
ORDER.indexOf(b.change));return{tried,witnesses,undecided:undecidedOf(old,now)}}function textOf7(federation){return JSON.stringify(federation,(key,value)=>key===
"at"?void 0:value)}async function tryBoth(old,now,pool,{signIn:signIn2,formerly}){return{before:await inTheEnd(old,pool,{...signIn2,through:formerly}),after:await inTheEnd(
now,pool,signIn2)}}async function inTheEnd(federation,pool,signIn2){let result=await simulate(federation,pool,signIn2);return isToRetry(result)?simulate(federation,
result.pool,signIn2):result}function kindsOf(old,now){return providersOf2(old,now).flatMap(provider=>clientsOf(provider,old,now).flatMap(({key,redirectUris})=>[
...domainsOf(provider,old,now).flatMap(domain=>[!0,!1].flatMap(verified=>[...Object.keys(PRESENT),LINKED].flatMap(who=>{let kind=kindOf3(provider,key,domain,verified,
who);return[kind,...redirectUris.map(redirectUri2=>goingBackTo(kind,redirectUri2))]}))),kindWithoutEmail(provider,key)]))}function goingBackTo({users,signIn:signIn2,
formerly},redirectUri2){return{users,formerly,signIn:{...signIn2,name:`${signIn2.name}, back to ${redirectUri2}`,redirectUri:redirectUri2}}}function kindWithoutEmail(provider,client){
let{users,signIn:signIn2,formerly}=kindOf3(provider,client,ELSEWHERE2,!0,"nobody"),sent=withoutEmail(signIn2,`person@${ELSEWHERE2}`);return{users,formerly,signIn:{
...sent,name:`${signIn2.name}, no email sent`}}}function withoutEmail(signIn2,email){let kept=sent=>Object.fromEntries(Object.entries(sent).filter(([,value])=>value!==
email)),{claims:claims2,assertion}=signIn2;return{...signIn2,...claims2!==void 0&&{claims:kept(claims2)},...assertion!==void 0&&{assertion:{...assertion,attributes:kept(
assertion.attributes??{})}}}}function providersOf2(old,now){let living=now.identityProviders.map(provider=>{let before=old.identityProviders.find(({name:name2})=>name2===
provider.name)??renamedFrom2(provider,old,now),{name}=provider,specs=[...before===void 0?[]:[{federation:old,provider:before}],{federation:now,provider}];return{
name,formerly:before?.name??name,specs}}),gone=old.identityProviders.filter(({name})=>!living.some(({formerly})=>formerly===name));return[...living,...gone.map(
provider=>({name:provider.name,formerly:provider.name,specs:[{federation:old,provider}]}))]}function kindOf3({name,formerly,specs},client,domain,verified,who){let person=samplePerson(
`person@${domain}`,SUBJECT,verified),subjects=specs.flatMap(({federation,provider})=>subjectClaims(federation,provider)),sent=specs.map(({federation,provider})=>sampleClaims(
provider,person,[...subjectClaims(federation,provider),...subjects])),claims2=Object.assign({},...sent.map(one=>one.claims)),assertions=sent.flatMap(({assertion:assertion2})=>assertion2??
[]),[assertion]=assertions,user=who===LINKED?{emailVerified:!0}:PRESENT[who],identities=[{provider:formerly,subject:SUBJECT}];return{users:user===void 0?{}:{person:{
email:person.email,...user,...who===LINKED&&{identities}}},formerly,signIn:{name:`${name}, client ${client}, ${verified?"proven":"unproven"} email of ${domain},\
 in the pool: ${who}`,through:name,client,...Object.keys(claims2).length>0&&{claims:claims2},...assertion!==void 0&&{assertion:{...assertion,attributes:Object.assign(
{},...assertions.map(one=>one.attributes))}}}}}function clientsOf(provider,old,now){let offering=[...old.appClients.filter(({identityProviders:identityProviders2})=>identityProviders2.
includes(provider.formerly)),...now.appClients.filter(({identityProviders:identityProviders2})=>identityProviders2.includes(provider.name))],alike=new Map;for(let{
key}of offering){let[before,after2]=[old,now].map(({appClients:appClients2})=>appClients2.find(client=>client.key===key)),redirectUris=before===void 0||after2===
void 0?[]:onlyInOne(urlsOf(before),urlsOf(after2)),trait=JSON.stringify([traitsOf(before,provider.formerly),traitsOf(after2,provider.name),redirectUris]);alike.
has(trait)||alike.set(trait,{key,redirectUris})}return[...alike.values()]}function traitsOf(client,provider){if(client===void 0)return"none";let{identityProviders:identityProviders2,
flows,scopes,readAttributes,writeAttributes:writeAttributes2}=client;return[identityProviders2.includes(provider),flows,scopes,readAttributes??"standard",writeAttributes2??
"standard"]}function urlsOf({callbackUrls}){return callbackUrls.filter(url=>typeof url=="string")}function onlyInOne(a,b){let[gone,come]=[a.find(one=>!b.includes(
one)),b.find(one=>!a.includes(one))];return[gone,come].filter(url=>url!==void 0)}var ELSEWHERE2="somewhere.example";function domainsOf({name,formerly},old,now){
let named2=[{federation:old,own:formerly},{federation:now,own:name}].flatMap(({federation:{identityProviders:identityProviders2,accountLinking},own})=>[...identityProviders2.
find(one=>one.name===own)?.allowedEmailDomains??[],...accountLinking?.providers.find(one=>one.name===own)?.emailDomains??[]]);return[...new Set([...named2,ELSEWHERE2])]}
function changeBetween(pool,before,after2){if(before.user===void 0||after2.user===void 0)return before.user===void 0&&after2.user===void 0?void 0:before.user===
void 0?"gained":"lost";if(personOf(pool,before.user)!==personOf(pool,after2.user))return"otherUser";let sides=[before,after2].map(({user,idToken})=>JSON.stringify(
[sorted5(user?.attributes),sorted5(idToken)]));return sides[0]===sides[1]?void 0:"attributes"}function sorted5(attributes={}){return Object.entries(attributes).
sort(([a],[b])=>a<b?-1:1)}function personOf({users},{sub,status}){return users.some(user=>user.sub===sub)?sub:`made: ${status}`}function usersOf({users}){return Object.
fromEntries(users.map(({label:label2,username,status,enabled,attributes,identities},index2)=>{let{email,email_verified:verified,...others2}=attributes;return[label2??
`user${index2+1}`,{...email!==void 0&&{email,emailVerified:verified==="true"},...status!=="CONFIRMED"&&{status},...!enabled&&{enabled},...label2===void 0&&{username},
...Object.keys(others2).length>0&&{attributes:others2},...identities.length>0&&{identities}}]}))}function undecidedOf(old,now){let differs=part=>JSON.stringify(
part(old))!==JSON.stringify(part(now)),moved=providersOf2(old,now).filter(({specs:[before,after2]})=>before===void 0||after2===void 0?!1:farSide(before.provider)!==
farSide(after2.provider));return[...[old,now].every(({userPool:userPool3})=>userPool3.kind==="created")?[]:[{why:"The pool is not made by the stack: its attribu\
tes and what it requires are not in the spec."}],...[old,now].every(({identityProviders:identityProviders2})=>identityProviders2.length===0)?[{why:"There is no \
identity provider to sign in through."}]:[],...differs(one=>fixedOf(one,old))?[{why:"The pool changes in what AWS cannot change in a pool that exists: the plan \
says whether it is replaced."}]:[],...differs(({userPool:userPool3})=>domainsOfPool(userPool3))?[{why:"The domain of the sign-in pages changes: the plan says wh\
ether the old one goes."}]:[],...moved.map(({name})=>({provider:name,why:"leads elsewhere, or with other keys: whom it lets in is not in the spec."})),...differs(
({userPool:userPool3})=>triggersOf(userPool3).map(({slot,functionArn})=>[slot,functionArn]))?[{why:"The triggers of the pool change: what other functions decide\
 is not in the spec."}]:[],...differs(nativeOf)?[{why:"The sign-in with a password of the pool changes, and is not simulated."}]:[]]}function farSide(provider){
let{name,attributeMapping,identifiers,allowedEmailDomains,adoptedName,nationalIdConsent,at:at3,preset,...rest}=provider;return JSON.stringify(rest,(key,value)=>key===
"scopes"||key==="found"?void 0:value)}function renamedFrom2(provider,old,now){let alike=old.identityProviders.filter(({name})=>!now.identityProviders.some(one=>one.
name===name)).filter(one=>farSide(one)===farSide(provider));return alike.length===1?alike[0]:void 0}function domainsOfPool({domain}){return[domain?.prefix?.name,
domain?.custom?.name]}function fixedOf({region,userPool:userPool3},old){let known=customAttributesOf(old.userPool).map(({name:name2})=>name2),customAttributes2=customAttributesOf(
userPool3).filter(({name:name2})=>known.includes(name2));if(userPool3.kind==="referenced")return[region,userPool3.reference];if(userPool3.kind==="adopted")return[
region,userPool3.id];let{name,signInWith,aliases,caseSensitiveUsernames:caseSensitiveUsernames2,requiredAttributes}=userPool3;return[region,name,signInWith,aliases,
caseSensitiveUsernames2,requiredAttributes,customAttributes2]}function nativeOf({userPool:userPool3,appClients:appClients2}){return[appClients2.filter(({identityProviders:identityProviders2})=>identityProviders2.
includes("COGNITO")).map(({key,authFlows})=>[key,authFlows]),...userPool3.kind==="created"?[userPool3.selfSignUp,userPool3.mfa,userPool3.signIn]:[]]}async function peopleFound(old,now){let{tried,witnesses,undecided:undecided2}=await comparePeople(old,now);return{tried,witnesses:witnesses.map(({change,kinds,through,
client,users,signIn:signIn2,before,after:after2})=>({change,kinds,through,client,users,signIn:signIn2,before:outcomeOf(before),after:outcomeOf(after2),lines:[...Object.
keys(users).length===0?[]:usersLines(users),"signIns:",...signInLines(signIn2)]})),undecided:undecided2.map(({provider,why})=>provider===void 0?words(why):say`${provider} ${words(
why)}`)}}function outcomeOf({outcome,user,code:code2,says,idToken}){return{outcome,...user?.label!==void 0&&{user:user.label},...outcome==="refused"&&code2!==void 0&&
{code:code2},...outcome==="error"&&says!==void 0&&{says},attributes:user?.attributes??{},idToken}}init_resources();var META=new Set(["//","depends_on","lifecycle","provider","provisioner","count","for_each"]);function planBetween(old,now){let before=resourcesOf2(old),after2=resourcesOf2(
now),moved=movesOf(now,before,after2),changes2=withDependents([...after2].map(([address,resource2])=>{let from=moved.get(address)??address;return changeOf(address,
before.get(from),resource2,from===address?void 0:from)}),after2),taken4=new Set([...after2.keys()].map(address=>moved.get(address)??address)),gone=[...before].filter(
([address])=>!taken4.has(address));return{changes:[...changes2,...gone.map(([address,resource2])=>changeOf(address,resource2,void 0,void 0))],drift:[],unfinished:[]}}
function withDependents(changes2,configured){let replaced3=changes2.filter(({action})=>action==="replace").map(({address})=>`\${${address}.`),next=changes2.map(
change=>{let{body}=configured.get(change.address)??{body:{}},found2=replacing(change.type).filter(key=>{let value=member(body,key);return typeof value=="string"&&
replaced3.some(start=>value.includes(start))});return change.before!==void 0&&found2.some(key=>!change.replacedFor.includes(key))?{...change,action:"replace",replacedFor:[
...new Set([...change.replacedFor,...found2])].sort()}:change});return next.every((change,index2)=>change===changes2[index2])?changes2:withDependents(next,configured)}
function changeOf(address,before,after2,movedFrom){let{type,name}=after2??before??{type:"",name:""},replacedFor=before===void 0||after2===void 0?[]:replacing(type).
filter(key=>!sameValue(before.state.get(key),after2.state.get(key))),isSame=before!==void 0&&after2!==void 0&&sameValue(before.state,after2.state);return{address,
module:"",type,name,action:before===void 0?"create":after2===void 0?"delete":isSame?"no-op":replacedFor.length>0?"replace":"update",movedFrom,imported:!1,before:before?.
state,after:isSame?before.state:after2?.state,replacedFor}}function replacing(type){return(Object.hasOwn(RESOURCES,type)?RESOURCES[type]:void 0)?.replacedFor??[]}
function resourcesOf2(configuration){let types=member(configuration,"resource"),resources=entriesOf3(types).flatMap(([type,named2])=>entriesOf3(named2).flatMap(
([name,body])=>isJsonObject(body)?[{type,name,body}]:[])),written6=reference3=>{let[type="",name="",...argument]=reference3.split("."),value=member(member(member(
types,type),name),argument.join("."));return typeof value=="string"&&!value.includes("${")?value:void 0};return new Map(resources.map(({type,name,body})=>[`${type}\
.${name}`,{type,name,body,state:stateOf(type,resolved2(body,written6))}]))}function resolved2(value,written6){return typeof value=="string"?value.replace(/(?<!\$)\$\{([a-z0-9_]+\.[a-z0-9_]+\.[a-z_]+)\}/g,
(text,reference3)=>written6(reference3)??text):isList2(value)?value.map(one=>resolved2(one,written6)):isJsonObject(value)?Object.fromEntries(Object.entries(value).
map(([key,inner])=>[key,resolved2(inner,written6)])):value}function stateOf(type,body){let blocks=Object.hasOwn(RESOURCES,type)?RESOURCES[type].blocks:{},own=Object.
fromEntries(Object.entries(body).filter(([key])=>!META.has(key))),value=withLists(own,blocks),state=protect({value,sensitive:void 0,unknown:void 0},secretsOf(type),
()=>!1);return state instanceof Map?state:new Map}function withLists(value,blocks){return isJsonObject(value)?Object.fromEntries(Object.entries(value).map(([key,
inner])=>{let block=Object.hasOwn(blocks,key)?blocks[key]:void 0;return block===void 0?[key,inner]:[key,(isList2(inner)?inner:[inner]).map(one=>withLists(one,block))]})):
value}function movesOf(configuration,before,after2){let moves=member(configuration,"moved");return new Map((isList2(moves)?moves:[]).flatMap(move=>{let[from,to]=[
member(move,"from"),member(move,"to")];return typeof from=="string"&&typeof to=="string"&&before.has(from)&&!before.has(to)&&after2.has(to)?[[to,from]]:[]}))}function entriesOf3(value){
return isJsonObject(value)?Object.entries(value):[]}function specAtHand(federation){return{federation,placeOf:place=>{let written6=place.map((_,index2)=>federation.at.origin(place.slice(0,place.length-index2))).find(
({document:document2,path:own2})=>document2.has(own2)),{document,path:own}=written6??federation.at.origin([]),{line,column}=document.rangeOf(own,"key").start;return{
file:document.file,line,column}}}}async function compareFiles(old,now,cwd){let[before,after2]=[specsState([old],cwd),specsState([now],cwd)],byEnvironment=({environment})=>environment??"";return before.
isBroken?before:after2.isBroken?after2:compare(before,after2,byEnvironment)}async function compareProjects(before,now){let current=projectState(now);if(current.
isBroken)return current;let old=projectState(before);return old.isBroken?old:compare(old,current,({stackName})=>stackName)}async function compare(before,after2,keyOf2){
let[old,now]=[await stacksBy(before,keyOf2),await stacksBy(after2,keyOf2)],keys=[...new Set([...old.keys(),...now.keys()])].sort(),plans=await Promise.all(keys.
map(key=>planOf(old.get(key),now.get(key))));return{review:reviewPlans(plans,linkingFunctionArchive().sha256Base64,"specs")}}async function stacksBy({federations},keyOf2){
let{stacks}=await synthesise(federations,{archive:linkingFunctionArchive()}),configurations=new Map(stacks.map(({stackName,folder,files})=>[stackName,files.get(
`${folder}/cdk.tf.json`)]));return new Map(federations.map(federation=>{let text=configurations.get(federation.stackName),configuration=JSON.parse(typeof text==
"string"?text:"{}");return[keyOf2(federation),{federation,configuration}]}))}async function planOf(old,now){let people=old===void 0?say`The stack is new: nobody signs in to it yet.`:
now===void 0?say`No spec gives the stack any more: everybody in it is lost where it is destroyed.`:await peopleFound(old.federation,now.federation);return{stack:(now??
old)?.federation.stackName??"",read:{plan:planBetween(old?.configuration,now?.configuration)},spec:now===void 0?void 0:specAtHand(now.federation),people}}var ONE_WAY_OUT=["alb-host-malformed","bad-key","duplicate-item","openid-scope-missing","redirect-url-repeated","retired-scope","scope-needs-openid"],AT_WORDS_OF_THE_FORMAT=[
"not-allowed-value","unknown-key"],LEAST_LETTERS=4;function isSureEdit({code:code2,severity,edit},before){return edit===void 0||severity!=="error"?!1:ONE_WAY_OUT.
includes(code2)?!0:edit.text.trim()===""?!1:sameIn(before)===sameIn(edit.text)?!0:code2==="wrong-type"?YAML_11_BOOLEANS[before.trim().toLowerCase()]===edit.text.
trim():AT_WORDS_OF_THE_FORMAT.includes(code2)&&isNearMiss(sameIn(before),sameIn(edit.text))}var YAML_11_BOOLEANS={yes:"true",on:"true",no:"false",off:"false"};function sameIn(text){
return text.normalize("NFC").toLowerCase().replace(/[\s"'[\]{}_-]/g,"")}function isNearMiss(written6,meant){return/^[a-z]+$/.test(written6+meant)&&meant.length>=
LEAST_LETTERS&&editDistance(written6,meant)<=2}var MAX_ROUNDS=20,BYTE_ORDER_MARK="\uFEFF";function fixSpecs(specs,judge3){let first=judge3(specs),fixes2=new Map,done=new Set(specs.filter(({companion})=>companion===
!0).map(({file})=>file)),now=specs,loaded=first;for(let round=0;round<MAX_ROUNDS;round+=1){let wrong=new Map(now.map(({file})=>[file,done.has(file)?[]:sureFixesIn(
file,loaded)])),next=now.map(spec=>withFixes(spec,textOf8(spec.file,loaded),wrong.get(spec.file)??[]));if(next.every((spec,index2)=>spec===now[index2]))break;let judged=judge3(
next),failed2=[...wrong].filter(([file,said2])=>said2.length>0&&(!isReadable(file,judged)||said2.some(one=>stillSaid(one,loaded,judged))));for(let[file]of failed2)
done.add(file);for(let[file,{length}]of wrong)length>0&&!done.has(file)&&fixes2.set(file,(fixes2.get(file)??0)+length);now=next.map((spec,index2)=>done.has(spec.
file)?now[index2]??spec:spec),loaded=failed2.length===0?judged:judge3(now)}let fixed=[...fixes2].map(([file,count2])=>({file,before:textOf8(file,first),after:textOf8(
file,loaded),fixes:count2}));return{specs:now,fixed}}function textOf8(file,{sources}){return sources.get(file)??""}function isReadable(file,{diagnostics}){return!diagnostics.
some(one=>one.file===file&&Object.hasOwn(FILE_CODES,one.code))}function stillSaid(one,before,after2){let count2=({diagnostics})=>diagnostics.filter(({file,code:code2,
message})=>file===one.file&&code2===one.code&&message===one.message).length;return count2(after2)>=count2(before)}function sureFixesIn(file,loaded){let text=textOf8(
file,loaded),sure=loaded.diagnostics.filter(one=>one.file===file&&isSureIn(text,one)),apart=[];for(let one of sure.sort((a,b)=>a.edit.range.start.offset-b.edit.
range.start.offset)){let last=apart.at(-1)?.edit.range.end.offset??-1;one.edit.range.start.offset>last&&apart.push(one)}return apart}function isSureIn(text,diagnostic){
let{edit}=diagnostic;if(edit===void 0)return!1;let{start,end}=edit.range;return/&[^\s,[\]{}]+\s*$/.test(text.slice(0,start.offset))?!1:isSureEdit(diagnostic,text.
slice(start.offset,end.offset))}function withFixes(spec,text,fixes2){if(fixes2.length===0)return spec;let{bytes}=spec,hasMark=bytes[0]===239&&bytes[1]===187&&bytes[2]===
191,after2=fixes2.reduceRight((now,{edit:{range,text:change}})=>now.slice(0,range.start.offset)+change+now.slice(range.end.offset),text);return{...spec,bytes:Buffer.
from(`${hasMark?BYTE_ORDER_MARK:""}${after2}`)}}init_diagnostic();function found(code2,place,message,fix){let{severity,title,source}=DOCTOR_CODES[code2];return{code:code2,severity,title,message,fix,place,...source!==void 0&&{source}}}
function notLookedAt(place,message){let{severity,title}=DOCTOR_CODES["not-looked-at"];return{code:"not-looked-at",severity,title,message,place}}var FAILURES={unreachable:{
code:"provider-unreachable",fix:"Open the URL from a computer outside of your network. Where only this computer is kept out, run doctor from one that is not."},
private:{code:"provider-address-private",fix:"Have the provider answer on a public address, and give its host that address in the public DNS."},redirect:{code:"\
provider-redirect-unfit",fix:"Write the URL at which the document itself is, or have the provider redirect over https on port 443."},tooLarge:{code:"provider-an\
swer-unfit",fix:"Ask the admin of the provider what answers at this URL."}};function failed(url,failure,place){let{code:code2,fix}=FAILURES[failure.kind];return found(
code2,place,`${quote(url,200)} ${failure.words}.`,fix)}init_preset();init_sign_in_urls();async function fetchText(web,url,place){let answer=await web.get(url,"follow");return answer.kind!=="answer"?{finding:failed(url,answer,place)}:answer.status===
200?{value:answer.text}:{finding:found("provider-answer-unfit",place,`${quote(url,200)} answers with the status ${answer.status}.`,"Compare the value in the spe\
c with what the console of the provider shows, and ask its admin whether the document is public.")}}async function fetchJson(web,url,place){let text=await fetchText(
web,url,place);if("finding"in text)return text;let value=parsed2(text.value);return typeof value=="object"&&value!==null&&!Array.isArray(value)?{value:new Map(Object.
entries(value))}:{finding:found("provider-answer-unfit",place,`${quote(url,200)} answers with something that is no JSON object.`,"Open the URL in a browser. A p\
age for people there means that the value in the spec is another address of the provider than its issuer.")}}function parsed2(text){try{return JSON.parse(text)}catch{
return}}function textOf9(members,name){let value=members.get(name);return typeof value=="string"?value:void 0}function textsOf4(members,name){let value=members.
get(name);return Array.isArray(value)?value.filter(item2=>typeof item2=="string"):void 0}async function lookAtKeySet(url,place,web){let fetched=await fetchJson(web,url,place);if("finding"in fetched)return[fetched.finding];let keys=fetched.value.get(
"keys"),signing=(Array.isArray(keys)?keys:[]).filter(isSigningKey);if(signing.length===0)return[found("key-set-without-signing-key",place,`${quote(url,200)} has\
 no RSA or EC key for signatures.`,"Have the admin of the provider publish the RSA or EC key with which it signs ID tokens.")];let nameless=signing.filter(({kid})=>typeof kid!=
"string"||kid==="").length;if(nameless===0)return[];let message=`${nameless} of the ${signing.length} signing keys of ${quote(url,200)} ${nameless===1?"has":"ha\
ve"} no kid.`;return[found("signing-key-without-kid",place,message,"Have the admin of the provider give each key a kid, and put it into the header of its tokens\
.")]}function isSigningKey(key){if(typeof key!="object"||key===null)return!1;let{alg,kty,use}=key,isForEncryption=use==="enc"||typeof alg=="string"&&/^(?:RSA|ECDH|A\d)/.
test(alg);return(kty==="RSA"||kty==="EC")&&!isForEncryption}var ENDPOINTS={authorization_endpoint:"authorization endpoint",token_endpoint:"token endpoint",userinfo_endpoint:"userinfo endpoint",jwks_uri:"key set"};async function lookAtOidc(provider,federation,web){
if(provider.endpoints!==void 0)return lookAtOwnEndpoints(provider,federation,web);let place=provider.at.value("issuer"),url=`${provider.issuer}/.well-known/open\
id-configuration`,discovery=await fetchJson(web,url,place);if("finding"in discovery)return[discovery.finding];let document=discovery.value,keySet=endpointOf(document,
"jwks_uri");return[...issuerFindings(provider,document,place),...await endpointFindings(document,place,web),...offerFindings(provider,document),...keySet===void 0?
[]:await lookAtKeySet(keySet,place,web),...await requestFindings(provider,federation,endpointOf(document,"authorization_endpoint"),web)]}async function lookAtOwnEndpoints({
endpoints,...provider},federation,web){if(endpoints===void 0)return[];let at3=provider.at.to("endpoints");return[...(await Promise.all(["authorize","token","use\
rInfo"].map(async key=>{let problem=await web.hostProblem(new URL(endpoints[key]).hostname);return problem===void 0?[]:[failed(endpoints[key],problem,at3.value(
key))]}))).flat(),...await lookAtKeySet(endpoints.jwks,at3.value("jwks"),web),...await requestFindings({...provider,endpoints},federation,endpoints.authorize,web)]}
function issuerFindings({issuer,preset},document,place){let told=textOf9(document,"issuer");if(told===issuer||preset.slashAfterIssuer&&told===`${issuer}/`)return[];
let message=told===void 0?`The discovery document of ${quote(issuer,200)} names no issuer.`:`The discovery document of ${quote(issuer,200)} names the issuer ${quote(
told,200)}.`;return[found("discovery-issuer-differs",place,message,issuerFix(issuer,told))]}function issuerFix(issuer,told){return told===void 0?"Ask the admin \
of the provider for an issuer whose discovery document names it.":told===`${issuer}/`?"Cognito accepts no slash at the end of an issuer, and this provider puts \
one into its tokens: have its admin configure an issuer without it, or use a domain of the provider that has none.":/[{}<>]/.test(told)?"The provider answers fo\
r many tenants with a template. Write the issuer of the one tenant that may sign in.":httpsUrlProblem(told)===void 0?`Write issuer: ${quote(told,200)} if that i\
s the tenant and the environment that you mean.`:"Ask the admin of the provider for the right issuer."}function endpointOf(document,name){let url=textOf9(document,
name);return url===void 0||httpsUrlProblem(url)!==void 0?void 0:url}async function endpointFindings(document,place,web){return(await Promise.all(Object.entries(
ENDPOINTS).map(async([name,words2])=>{let url=textOf9(document,name);if(url===void 0||url===""){let message=`The discovery document has no ${name}.`,fix=`Have t\
he admin of the provider switch its ${words2} on, or give all four addresses under endpoints.`;return[found("discovery-endpoint-missing",place,message,fix)]}let problem=httpsUrlProblem(
url);if(problem!==void 0){let fix=`Have the admin of the provider publish its ${words2} over https on port 443 of a public host.`;return[found("discovery-endpoi\
nt-unfit",place,`${name} ${quote(url,200)} ${problem}.`,fix)]}let unreachable=await web.hostProblem(new URL(url).hostname);return unreachable===void 0||name==="\
jwks_uri"?[]:[failed(url,unreachable,place)]}))).flat()}function offerFindings(provider,document){let{at:at3,preset,scopes}=provider,findings=[],place=at3.value(
"issuer"),responseTypes=textsOf4(document,"response_types_supported");responseTypes!==void 0&&!responseTypes.includes("code")&&findings.push(found("code-flow-no\
t-offered",place,`response_types_supported is ${listed2(responseTypes)}.`,'Have the admin of the provider allow the authorization code flow, response type "code\
".')),findings.push(...authenticationFindings(document,place));let algorithms=textsOf4(document,"id_token_signing_alg_values_supported");algorithms!==void 0&&!algorithms.
some(name=>/^(?:RS|ES)(?:256|384|512)$/.test(name))&&findings.push(found("id-token-signature-unfit",place,`id_token_signing_alg_values_supported is ${listed2(algorithms)}\
.`,"Have the admin of the provider sign ID tokens with RS256.")),document.get("require_pushed_authorization_requests")===!0&&findings.push(found("pushed-request\
s-demanded",place,"require_pushed_authorization_requests is true.","Have the admin of the provider switch pushed authorization requests off for this application\
 or this issuer.")),document.get("require_signed_request_object")===!0&&findings.push(found("pushed-requests-demanded",place,"require_signed_request_object is t\
rue.","Have the admin of the provider allow requests without a signature for this application or this issuer."));let offered=textsOf4(document,"scopes_supported"),
unannounced=(offered===void 0?[]:scopes.filter(scope=>!offered.includes(scope))).filter(name=>STANDARD_SCOPES.has(name)||preset.scopes.includes(name));unannounced.
length>0&&findings.push(found("scope-not-announced",at3.has("scopes")?at3.value("scopes"):at3.key(),`The spec asks for ${listed2(unannounced)}; scopes_supported\
 is ${listed2(offered??[])}.`,"Ask the admin of the provider whether the application may ask for this; what it may not ask for is left out of scopes."));let announced=textsOf4(
document,"claims_supported");for(let[attribute,claim]of Object.entries(provider.attributeMapping))announced===void 0||announced.includes(claim)||claimOf(preset,
claim)!==void 0||claim===preset.subject.claim||isKnownToBeSent(preset,attribute,claim)||findings.push(found("claim-not-announced",at3.to("attributeMapping").value(
attribute),`claims_supported does not have ${quote(claim)}, which is mapped to ${attribute}.`,"Look at one ID token, or one answer of the userinfo endpoint, whe\
ther the claim is in it."));return findings}function isKnownToBeSent(preset,attribute,claim){return preset.issuer!==void 0&&preset.attributeMapping[attribute]===
claim}var STANDARD_SCOPES=new Set(["openid","profile","email","address","phone"]);function authenticationFindings(document,place){let methods=textsOf4(document,
"token_endpoint_auth_methods_supported");return methods?.includes("client_secret_post")===!0?[]:methods!==void 0?[found("client-secret-post-not-offered",place,`\
token_endpoint_auth_methods_supported is ${listed2(methods)}.`,'Have the admin of the provider set the authentication of this application to client_secret_post,\
 where it is also called "Client Secret (Post)".')]:[found("client-authentication-unsaid",place,"The discovery document has no token_endpoint_auth_methods_suppo\
rted.","Ask the admin of the provider whether the application accepts the client secret in the body of the token request (client_secret_post).")]}async function requestFindings(provider,federation,endpoint,web){
let[host]=signInHosts(federation),place=provider.at.value("clientId");if(endpoint===void 0)return[];if(typeof provider.clientId!="string")return[notLookedAt(place,
"The client id is a reference, so no request was tried at the provider.")];if(host===void 0)return[notLookedAt(place,"The pool has no domain here, so no request\
 was tried at the provider.")];let redirectUri2=idpRedirectUri(host),request=new URL(endpoint);for(let[name,value]of[["response_type","code"],["client_id",provider.
clientId],["redirect_uri",redirectUri2],["scope",provider.scopes.join(" ")],["state","cognito-federation-doctor"],["prompt","none"]])request.searchParams.set(name,
value);let answer=await web.get(request.href,"leave");if(answer.kind!=="answer")return[failed(endpoint,answer,provider.at.value("issuer"))];let error=errorIn(answer.
location,redirectUri2);if(error===void 0||EXPECTED_ERRORS.has(error.code))return[];if(/code[_ ]?challenge|pkce/i.test(error.description))return[found("pkce-dema\
nded",place,`The provider refuses a request without PKCE: ${quote(error.description,200)}.`,"Have the admin of the provider make PKCE optional for this applicat\
ion.")];let said2=error.description===""?"":`: ${quote(error.description,200)}`;return[found("authorization-refused",place,`The provider sends the request back \
with ${quote(error.code)}${said2}.`,REFUSAL_FIXES.get(error.code)??"Have the admin of the provider look at this application.")]}var EXPECTED_ERRORS=new Set(["ac\
count_selection_required","consent_required","interaction_required","login_required","temporarily_unavailable"]),REFUSAL_FIXES=new Map([["invalid_scope","Take t\
he scope out of scopes, or have the admin of the provider allow it for this application."],["unauthorized_client","Have the admin of the provider allow this app\
lication the authorization code flow."],["unsupported_response_type","Have the admin of the provider allow this application the authorization code flow."]]);function errorIn(location,redirectUri2){
if(location===void 0||!location.startsWith(redirectUri2)||!URL.canParse(location))return;let{searchParams}=new URL(location),code2=searchParams.get("error");return code2===
null?void 0:{code:code2,description:searchParams.get("error_description")??""}}function listed2(texts3){let shown5=texts3.slice(0,8).map(text=>quote(text));return shown5.
length===0?"empty":texts3.length>shown5.length?`${shown5.join(", ")} and ${texts3.length-shown5.length} more`:wordList(shown5,"and")}var DAY_MS=1440*60*1e3,SOON_DAYS=30;async function lookAtSaml(provider,web,now){let{at:at3,metadata:metadata2}=provider;if(metadata2.kind==="file"){let place2=at3.
value("metadataFile");return"problem"in metadata2.content||samlMetadataProblem(metadata2.content.text)!==void 0?[]:ageFindings(metadata2.content.text,metadata2.
path,"file",place2,now)}let place=at3.value("metadataUrl");if(typeof metadata2.url!="string")return[notLookedAt(place,"The metadata URL is a reference, so the m\
etadata was not read.")];let fetched=await fetchText(web,metadata2.url,place);if("finding"in fetched)return[fetched.finding];let problem=samlMetadataProblem(fetched.
value);return problem!==void 0?[found("saml-metadata-unfit",place,`What ${quote(metadata2.url,200)} gives ${problem}.`,"Copy the metadata URL again from where t\
he identity provider shows it for this application.")]:ageFindings(fetched.value,metadata2.url,"URL",place,now)}function ageFindings(text,name,kind,place,now){let again=kind===
"file"?"Download the metadata from the identity provider again, and save it unchanged.":"Have the admin of the identity provider renew it.",findings=[],until=metadataEnd(
text);until!==void 0&&until<now.getTime()&&findings.push(found("metadata-expired",place,`The metadata in ${quote(name,200)} was valid until ${day(until)}.`,again));
let end=signingCertificatesEnd(text);if(end===void 0)return findings;let words2=`The last signing certificate in ${quote(name,200)}`;if(end<now.getTime())findings.
push(found("metadata-without-valid-certificate",place,`${words2} expired on ${day(end)}.`,again));else if(end<now.getTime()+SOON_DAYS*DAY_MS){let left=Math.floor(
(end-now.getTime())/DAY_MS),message=`${words2} expires on ${day(end)}, in ${left===1?"1 day":`${left} days`}.`,fix=kind==="file"?"Ask the admin of the identity \
provider for the metadata with the next certificate, and apply it before that day. With metadataUrl AWS reads it by itself.":"Ask the admin of the identity prov\
ider when the next certificate comes: AWS reads it from the URL by itself.";findings.push(found("certificate-expires-soon",place,message,fix))}return findings}function day(time){
return new Date(time).toISOString().slice(0,10)}var SOCIAL_HOSTS={amazon:"api.amazon.com",apple:"appleid.apple.com",facebook:"graph.facebook.com",google:"accounts.google.com"};async function lookAtProviders(federation,web,now){
let ofEach=await Promise.all(federation.identityProviders.map(provider=>lookAtProvider(provider,federation,web,now))),pending=federation.pendingProviders.map(({
at:at3,name})=>notLookedAt(at3.key(),`${quote(name)} is pending, so there is nothing to look at yet.`));return[...ofEach.flat(),...pending]}async function lookAtProvider(provider,federation,web,now){
switch(provider.type){case"oidc":return lookAtOidc(provider,federation,web);case"saml":return lookAtSaml(provider,web,now);case"upstream":return[notLookedAt(provider.
at.value("upstream"),"The issuer is the pool of another stack, whose id only its state tells.")];case"amazon":case"apple":case"facebook":case"google":{let host=SOCIAL_HOSTS[provider.
type],problem=await web.hostProblem(host);return problem===void 0?[]:[failed(`https://${host}/`,problem,provider.at.key())]}}}async function doctorDiagnostics(federations,web,now){let judged=await Promise.all(federations.map(async federation=>({federation,findings:await lookAtProviders(
federation,web,now)}))),byFile=new Map;for(let{federation,findings}of judged){let{at:at3,environment}=federation,variants=byFile.get(at3.file)??[];byFile.set(at3.
file,variants);let diagnostics=findings.map(finding=>locate(finding,at3.origin));variants.push({environment,origin:at3.origin,diagnostics})}return[...byFile.values()].
flatMap(variants=>[...diagnosticsAcross(variants)]).sort(compareDiagnostics)}var import_node_child_process=require("node:child_process"),import_node_fs5=require("node:fs"),import_node_os=require("node:os"),import_node_path11=__toESM(require("node:path")),
MOST_OUTPUT=256*1024*1024;function gitTree(base,cwd){let git=(args,env={})=>(0,import_node_child_process.execFileSync)("git",["--no-optional-locks",...args],{cwd,
encoding:"utf8",maxBuffer:MOST_OUTPUT,stdio:["ignore","pipe","pipe"],env:{...process.env,...env}}),prefix,commit;try{prefix=git(["rev-parse","--show-prefix"]).trim()}catch{
return{problem:"This is no folder of a git repository, or git is not installed."}}try{let tip=git(["rev-parse","--verify","--quiet","--end-of-options",`${base}^\
{commit}`]).trim();commit=git(["merge-base",tip,"HEAD"]).trim()}catch{return{problem:"git knows no such commit, or it has no history in common: fetch it first (\
fetch-depth: 0)."}}let temporary=(0,import_node_fs5.realpathSync)((0,import_node_fs5.mkdtempSync)(import_node_path11.default.join((0,import_node_os.tmpdir)(),"c\
ognito-federation-base-"))),remove=()=>{(0,import_node_fs5.rmSync)(temporary,{recursive:!0,force:!0})};try{let tree=import_node_path11.default.join(temporary,"t\
ree");(0,import_node_fs5.mkdirSync)(tree);let index2={GIT_INDEX_FILE:import_node_path11.default.join(temporary,"index")};git(["read-tree",commit],index2),git(["\
-C",git(["rev-parse","--show-toplevel"]).trim(),"checkout-index","--all",`--prefix=${tree}${import_node_path11.default.sep}`],index2);let folder=import_node_path11.default.
join(tree,prefix),differing2=git(["diff","--name-only","--no-renames","--relative","-z",commit,"--","."]),untracked=git(["ls-files","--others","--exclude-standa\
rd","-z","--","."]);return{commit,folder:(0,import_node_fs5.existsSync)(folder)?folder:void 0,changedFiles:[...new Set(`${differing2}${untracked}`.split("\0").filter(
file=>file!==""))].sort(),remove}}catch(error){throw remove(),error}}var import_node_dns=require("node:dns"),import_node_https=__toESM(require("node:https")),import_node_net=require("node:net");var MAX_BYTES=1024*1024,MOST_REDIRECTS=20,LOOPBACK_VARIABLE="COGNITO_FEDERATION_TEST_LOOPBACK";function loopbackOf(text){let[,address="",port=""]=/^(127\.\d{1,3}\.\d{1,3}\.\d{1,3}):(\d{1,5})$/.
exec(text)??[];return(0,import_node_net.isIP)(address)===0||Number(port)>65535?void 0:{address,port:Number(port)}}function publicWeb(timeoutMs,loopback){let answers=new Map,
hosts=new Map;return{get:(url,redirects)=>once(answers,`${redirects} ${url}`,()=>fetchWhole(url,redirects==="follow",timeoutMs,loopback)),hostProblem:host=>once(
hosts,host,()=>hostProblem(host,timeoutMs,loopback))}}function once(known,key,make){let made=known.get(key)??make();return known.set(key,made),made}async function fetchWhole(start,follow2,timeoutMs,loopback){
let signal=AbortSignal.timeout(timeoutMs),url=start;for(let redirects=0;redirects<=MOST_REDIRECTS;redirects+=1){let problem=httpsUrlProblem(url);if(problem!==void 0)
return{kind:"redirect",words:`redirects to an address which ${problem}`};let answer=await fetchOnce(new URL(url),signal,timeoutMs,loopback);if(answer.kind!=="an\
swer"||!follow2||answer.location===void 0)return answer;url=answer.location}return{kind:"redirect",words:`redirects more than ${MOST_REDIRECTS} times`}}function fetchOnce(url,signal,timeoutMs,loopback){
let literal2=hostOf(url);return(0,import_node_net.isIP)(literal2)!==0&&!isPublic(literal2)?Promise.resolve(privateAddress([literal2])):new Promise(resolve=>{import_node_https.default.
get(url,{signal,agent:!1,headers:{accept:"application/json, application/xml;q=0.9, */*;q=0.1","user-agent":"cognito-federation/doctor"},lookup:lookupOf(loopback),
...loopback!==void 0&&{port:loopback.port}},response=>{let{headers,statusCode:status=0}=response,{location}=headers;if(status>=300&&status<400&&location!==void 0){
response.destroy();let target2=URL.canParse(location,url.href)?new URL(location,url.href).href:location;resolve({kind:"answer",status,text:"",location:target2});
return}let chunks=[],length=0;response.on("data",chunk=>{chunks.push(chunk),length+=chunk.length,!(length<=MAX_BYTES)&&(resolve({kind:"tooLarge",words:`answers \
with more than ${MAX_BYTES} bytes`}),response.destroy())}).on("end",()=>{resolve({kind:"answer",status,text:Buffer.concat(chunks).toString(),location:void 0})}).
on("error",error=>{resolve(failureOf(error,timeoutMs))})}).on("error",error=>{resolve(failureOf(error,timeoutMs))})})}async function hostProblem(host,timeoutMs,loopback){
let literal2=host.replace(/^\[|\]$/g,"");return(0,import_node_net.isIP)(literal2)!==0?isPublic(literal2)?void 0:privateAddress([literal2]):new Promise(resolve=>{
let late=setTimeout(()=>{resolve(failureOf(new DOMException("late","TimeoutError"),timeoutMs))},timeoutMs);lookupOf(loopback)(literal2,{all:!0},error=>{clearTimeout(
late),resolve(error===null?void 0:failureOf(error,timeoutMs))})})}var PrivateAddress=class extends Error{constructor(addresses){super("private address");this.addresses=
addresses}};function lookupOf(loopback){return(host,options,callback)=>{let answer=addresses=>{let[first]=addresses;options.all===!0?callback(null,[...addresses]):
callback(null,first?.address??"",first?.family)};if(loopback!==void 0){answer([{address:loopback.address,family:4}]);return}(0,import_node_dns.lookup)(host,{all:!0},
(error,addresses)=>{let unfit=error===null?addresses.filter(({address})=>!isPublic(address)):[];error!==null?callback(error,[]):unfit.length>0?callback(new PrivateAddress(
unfit.map(({address})=>address)),[]):answer(addresses)})}}function failureOf(error,timeoutMs){if(error instanceof PrivateAddress)return privateAddress(error.addresses);
let isLate=error.name==="TimeoutError"||error.name==="AbortError",code2=error.code??"";return{kind:"unreachable",words:isLate?`gives no whole answer within ${timeoutMs/
1e3} s`:REASONS.get(code2)??(/^[A-Z][A-Z_]{2,60}$/.test(code2)?`cannot be fetched: ${code2}`:"cannot be fetched")}}var REASONS=new Map([["CERT_HAS_EXPIRED","has\
 a TLS certificate that has expired"],["DEPTH_ZERO_SELF_SIGNED_CERT","has a TLS certificate that signed itself"],["ECONNREFUSED","refuses the connection"],["ECO\
NNRESET","breaks the connection off"],["ENOTFOUND","has a host that the DNS does not know"],["EAI_AGAIN","has a host that the DNS gives no answer for"],["ERR_TL\
S_CERT_ALTNAME_INVALID","has a TLS certificate of another host"],["SELF_SIGNED_CERT_IN_CHAIN","has a TLS certificate of an authority that is not known"],["UNABL\
E_TO_GET_ISSUER_CERT_LOCALLY","has a TLS certificate of an authority that is not known"],["UNABLE_TO_VERIFY_LEAF_SIGNATURE","has a TLS certificate whose chain i\
s incomplete"]]);function privateAddress(addresses){return{kind:"private",words:`leads to ${addresses.join(", ")}, which is not a public address`}}function hostOf({
hostname:hostname2}){return hostname2.replace(/^\[|\]$/g,"")}function isPublic(address){let kind=(0,import_node_net.isIP)(address);return kind!==0&&!NOT_PUBLIC.
check(address,kind===6?"ipv6":"ipv4")}var NOT_PUBLIC=new import_node_net.BlockList;for(let[network,prefix]of[["0.0.0.0",8],["10.0.0.0",8],["100.64.0.0",10],["12\
7.0.0.0",8],["169.254.0.0",16],["172.16.0.0",12],["192.0.0.0",24],["192.0.2.0",24],["192.168.0.0",16],["198.18.0.0",15],["198.51.100.0",24],["203.0.113.0",24],[
"224.0.0.0",3]])NOT_PUBLIC.addSubnet(network,prefix,"ipv4");for(let[network,prefix]of[["::",127],["64:ff9b::",96],["64:ff9b:1::",48],["100::",64],["2001::",23],
["2001:db8::",32],["2002::",16],["fc00::",7],["fe80::",9],["ff00::",8]])NOT_PUBLIC.addSubnet(network,prefix,"ipv6");var import_node_path12=__toESM(require("node:path"));var FORMATS={text:{summary:"for people, with the lines that are meant",forMachines:!1},json:{summary:"for programs, as schemas/report.schema.json describes it",
forMachines:!0},github:{summary:"annotations of GitHub Actions",forMachines:!0},sarif:{summary:"SARIF 2.1.0, for code scanning",forMachines:!0}},FORMAT_NAMES=Object.
keys(FORMATS);var WRITERS={text:()=>Promise.resolve(textReport),json:async()=>(await Promise.resolve().then(()=>__toESM(require("./machine-reports.js")))).jsonReport,github:async()=>(await Promise.resolve().then(()=>__toESM(require("./machine-reports.js")))).
githubReport,sarif:async()=>(await Promise.resolve().then(()=>__toESM(require("./machine-reports.js")))).sarifReport};var EXIT={clean:0,problems:1,usage:2,fault:3};var STANDARD_INPUT="-",FAILING={error:["error"],warning:["error","warning"]};async function readSpecs(named2,terminal,request={}){let{cwd}=terminal,{"stdin-file\
name":stdinFilename,format:formatName="text","fail-on":failOn="error"}=request,format=formatOf(formatName),failing=Object.hasOwn(FAILING,failOn)?FAILING[failOn]:
void 0;if(format===void 0)return usage(`${quote(formatName)} is no format: --format accepts ${wordList(FORMAT_NAMES,"and")}.`,terminal);if(failing===void 0)return usage(
`${quote(failOn)} is no severity: --fail-on accepts error and warning.`,terminal);let piped=named2.includes(STANDARD_INPUT);if(stdinFilename!==void 0&&!piped)return usage(
'--stdin-filename needs the operand "-".',terminal);let paths=named2.filter(name=>name!==STANDARD_INPUT),found2=piped&&paths.length===0?{files:[]}:findSpecs({named:paths,
env:terminal.env,cwd});if("problem"in found2)return usage(found2.problem,terminal);let pipedName=stdinFilename??"standard input",fromDisk=found2.files.filter(file=>!piped||
import_node_path12.default.resolve(cwd,file)!==import_node_path12.default.resolve(cwd,pipedName)),asked=[...piped?[{file:pipedName,bytes:await terminal.stdin(1048577)}]:
[],...fromDisk.map(file=>readSpec(file,cwd))],read3=[...asked,...companions(asked,cwd)],unreadable2=read3.flatMap(result=>"diagnostic"in result?[result.diagnostic]:
[]),readable2=read3.flatMap(result=>"bytes"in result?[result]:[]),judgeSpecs=specs=>load(specs,(spec,named3)=>readBeside(import_node_path12.default.resolve(cwd,
spec),named3),(spec,pattern)=>findBeside(import_node_path12.default.resolve(cwd,spec),pattern),request.now),loaded=judgeSpecs(request.rework?.(readable2,judgeSpecs)??
readable2),ofSpecs=[...unreadable2,...loaded.diagnostics],{judge:judge3}=request,isBroken=ofSpecs.some(({severity})=>severity==="error"),diagnostics=judge3===void 0||
isBroken?ofSpecs:await judge3(loaded);return await report(diagnostics,loaded.sources,format,request,terminal),diagnostics.some(({severity})=>failing.includes(severity))?
{exit:EXIT.problems}:{loaded,files:asked.length}}function formatOf(name){return FORMAT_NAMES.find(format=>format===name)}async function report(diagnostics,sources,format,{
printsResult},terminal){let text=(await WRITERS[format]())(diagnostics,sources,{color:terminal.color,width:terminal.width.err,describe:code2=>{let description=EXPLANATIONS.
find(explanation2=>explanation2.code===code2);if(description===void 0)throw new Error(`The code ${code2} is not explained`);return description}});text!==""&&(FORMATS[format].
forMachines&&printsResult!==!0?terminal.out(text):terminal.err(text))}function isQuiet({format,quiet}){return quiet===!0||FORMATS[formatOf(format??"")??"text"].
forMachines}function usage(problem,terminal){return terminal.err(`${problem}
`),{exit:EXIT.usage}}function companions(asked,cwd){let files=asked.map(spec=>"bytes"in spec?spec.file:spec.diagnostic.file),others2=companionsOf(files,cwd).map(
file=>({...readSpec(file,cwd),companion:!0}));return asked.some(mayHaveUpstream)?others2:others2.filter(mayHaveUpstream)}function mayHaveUpstream(spec){return!("\
bytes"in spec)||/(?:upstream|include)['"]?\s*:/.test(Buffer.from(spec.bytes).toString("latin1"))}function readSpec(file,cwd){let absolute=import_node_path12.default.
resolve(cwd,file),read3=readRegularFile(absolute,projectOf(absolute,cwd));return"bytes"in read3?{file,bytes:read3.bytes}:{diagnostic:{code:"unreadable-file",severity:FILE_CODES["\
unreadable-file"].severity,title:FILE_CODES["unreadable-file"].title,message:read3.problem,fix:read3.fix,file,related:[]}}}var import_node_fs6=require("node:fs"),import_node_path13=__toESM(require("node:path")),STAGE_PREFIX=".cognito-federation-";function replaceFiles(contents){let staged=[];
try{for(let[file,content]of contents){let folder=(0,import_node_fs6.mkdtempSync)(import_node_path13.default.join(import_node_path13.default.dirname(file),STAGE_PREFIX)),
stage=import_node_path13.default.join(folder,"spec");staged.push({folder,stage,file}),(0,import_node_fs6.writeFileSync)(stage,content,{flag:"wx",flush:!0}),(0,import_node_fs6.chmodSync)(
stage,(0,import_node_fs6.statSync)(file).mode)}for(let{stage,file}of staged)(0,import_node_fs6.renameSync)(stage,file)}finally{for(let{folder}of staged)(0,import_node_fs6.rmSync)(
folder,{recursive:!0,force:!0})}}var Diff=class{diff(oldStr,newStr,options={}){let callback;typeof options=="function"?(callback=options,options={}):"callback"in options&&(callback=options.callback);
let oldString=this.castInput(oldStr,options),newString=this.castInput(newStr,options),oldTokens=this.removeEmpty(this.tokenize(oldString,options)),newTokens=this.
removeEmpty(this.tokenize(newString,options));return this.diffWithOptionsObj(oldTokens,newTokens,options,callback)}diffWithOptionsObj(oldTokens,newTokens,options,callback){
var _a;let done=value=>{if(value=this.postProcess(value,options),callback){setTimeout(function(){callback(value)},0);return}else return value},newLen=newTokens.
length,oldLen=oldTokens.length,editLength=1,maxEditLength=newLen+oldLen;options.maxEditLength!=null&&(maxEditLength=Math.min(maxEditLength,options.maxEditLength));
let maxExecutionTime=(_a=options.timeout)!==null&&_a!==void 0?_a:1/0,abortAfterTimestamp=Date.now()+maxExecutionTime,bestPath=[{oldPos:-1,lastComponent:void 0}],
newPos=this.extractCommon(bestPath[0],newTokens,oldTokens,0,options);if(bestPath[0].oldPos+1>=oldLen&&newPos+1>=newLen)return done(this.buildValues(bestPath[0].
lastComponent,newTokens,oldTokens));let minDiagonalToConsider=-1/0,maxDiagonalToConsider=1/0,execEditLength=()=>{for(let diagonalPath=Math.max(minDiagonalToConsider,
-editLength);diagonalPath<=Math.min(maxDiagonalToConsider,editLength);diagonalPath+=2){let basePath,removePath=bestPath[diagonalPath-1],addPath=bestPath[diagonalPath+
1];removePath&&(bestPath[diagonalPath-1]=void 0);let canAdd=!1;if(addPath){let addPathNewPos=addPath.oldPos-diagonalPath;canAdd=addPath&&0<=addPathNewPos&&addPathNewPos<
newLen}let canRemove=removePath&&removePath.oldPos+1<oldLen;if(!canAdd&&!canRemove){bestPath[diagonalPath]=void 0;continue}if(!canRemove||canAdd&&removePath.oldPos<
addPath.oldPos?basePath=this.addToPath(addPath,!0,!1,0,options):basePath=this.addToPath(removePath,!1,!0,1,options),newPos=this.extractCommon(basePath,newTokens,
oldTokens,diagonalPath,options),basePath.oldPos+1>=oldLen&&newPos+1>=newLen)return done(this.buildValues(basePath.lastComponent,newTokens,oldTokens))||!0;bestPath[diagonalPath]=
basePath,basePath.oldPos+1>=oldLen&&(maxDiagonalToConsider=Math.min(maxDiagonalToConsider,diagonalPath-1)),newPos+1>=newLen&&(minDiagonalToConsider=Math.max(minDiagonalToConsider,
diagonalPath+1))}editLength++};if(callback)(function exec(){setTimeout(function(){if(editLength>maxEditLength||Date.now()>abortAfterTimestamp)return callback(void 0);
execEditLength()||exec()},0)})();else for(;editLength<=maxEditLength&&Date.now()<=abortAfterTimestamp;){let ret=execEditLength();if(ret)return ret}}addToPath(path16,added,removed,oldPosInc,options){
let last=path16.lastComponent;return last&&!options.oneChangePerToken&&last.added===added&&last.removed===removed?{oldPos:path16.oldPos+oldPosInc,lastComponent:{
count:last.count+1,added,removed,previousComponent:last.previousComponent}}:{oldPos:path16.oldPos+oldPosInc,lastComponent:{count:1,added,removed,previousComponent:last}}}extractCommon(basePath,newTokens,oldTokens,diagonalPath,options){
let newLen=newTokens.length,oldLen=oldTokens.length,oldPos=basePath.oldPos,newPos=oldPos-diagonalPath,commonCount=0;for(;newPos+1<newLen&&oldPos+1<oldLen&&this.
equals(oldTokens[oldPos+1],newTokens[newPos+1],options);)newPos++,oldPos++,commonCount++,options.oneChangePerToken&&(basePath.lastComponent={count:1,previousComponent:basePath.
lastComponent,added:!1,removed:!1});return commonCount&&!options.oneChangePerToken&&(basePath.lastComponent={count:commonCount,previousComponent:basePath.lastComponent,
added:!1,removed:!1}),basePath.oldPos=oldPos,newPos}equals(left,right,options){return options.comparator?options.comparator(left,right):left===right||!!options.
ignoreCase&&left.toLowerCase()===right.toLowerCase()}removeEmpty(array){let ret=[];for(let i=0;i<array.length;i++)array[i]&&ret.push(array[i]);return ret}castInput(value,options){
return value}tokenize(value,options){return Array.from(value)}join(chars){return chars.join("")}postProcess(changeObjects,options){return changeObjects}get useLongestToken(){
return!1}buildValues(lastComponent,newTokens,oldTokens){let components=[],nextComponent;for(;lastComponent;)components.push(lastComponent),nextComponent=lastComponent.
previousComponent,delete lastComponent.previousComponent,lastComponent=nextComponent;components.reverse();let componentLen=components.length,componentPos=0,newPos=0,
oldPos=0;for(;componentPos<componentLen;componentPos++){let component=components[componentPos];if(component.removed)component.value=this.join(oldTokens.slice(oldPos,
oldPos+component.count)),oldPos+=component.count;else{if(!component.added&&this.useLongestToken){let value=newTokens.slice(newPos,newPos+component.count);value=
value.map(function(value2,i){let oldValue=oldTokens[oldPos+i];return oldValue.length>value2.length?oldValue:value2}),component.value=this.join(value)}else component.
value=this.join(newTokens.slice(newPos,newPos+component.count));newPos+=component.count,component.added||(oldPos+=component.count)}}return components}};var LineDiff=class extends Diff{constructor(){super(...arguments),this.tokenize=tokenize}equals(left,right,options){return options.ignoreWhitespace?((!options.newlineIsToken||
!left.includes(`
`))&&(left=left.trim()),(!options.newlineIsToken||!right.includes(`
`))&&(right=right.trim())):options.ignoreNewlineAtEof&&!options.newlineIsToken&&(left.endsWith(`
`)&&(left=left.slice(0,-1)),right.endsWith(`
`)&&(right=right.slice(0,-1))),super.equals(left,right,options)}},lineDiff=new LineDiff;function diffLines(oldStr,newStr,options){return lineDiff.diff(oldStr,newStr,
options)}function tokenize(value,options){options.stripTrailingCr&&(value=value.replace(/\r\n/g,`
`));let retLines=[],linesAndNewlines=value.split(/(\n|\r\n)/);linesAndNewlines[linesAndNewlines.length-1]||linesAndNewlines.pop();for(let i=0;i<linesAndNewlines.
length;i++){let line=linesAndNewlines[i];i%2&&!options.newlineIsToken?retLines[retLines.length-1]+=line:retLines.push(line)}return retLines}var INCLUDE_HEADERS={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0};function structuredPatch(oldFileName,newFileName,oldStr,newStr,oldHeader,newHeader,options){let optionsObj;options?typeof options=="function"?optionsObj={callback:options}:
optionsObj=options:optionsObj={},typeof optionsObj.context>"u"&&(optionsObj.context=4);let context=optionsObj.context;if(optionsObj.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(optionsObj.callback){let{callback}=optionsObj;diffLines(oldStr,
newStr,Object.assign(Object.assign({},optionsObj),{callback:diff=>{let patch=diffLinesResultToPatch(diff);callback(patch)}}))}else return diffLinesResultToPatch(
diffLines(oldStr,newStr,optionsObj));function diffLinesResultToPatch(diff){if(!diff)return;diff.push({value:"",lines:[]});function contextLines(lines2){return lines2.
map(function(entry){return" "+entry})}let hunks=[],oldRangeStart=0,newRangeStart=0,curRange=[],oldLine=1,newLine=1;for(let i=0;i<diff.length;i++){let current=diff[i],
lines2=current.lines||splitLines(current.value);if(current.lines=lines2,current.added||current.removed){if(!oldRangeStart){let prev=diff[i-1];oldRangeStart=oldLine,
newRangeStart=newLine,prev&&(curRange=context>0?contextLines(prev.lines.slice(-context)):[],oldRangeStart-=curRange.length,newRangeStart-=curRange.length)}for(let line of lines2)
curRange.push((current.added?"+":"-")+line);current.added?newLine+=lines2.length:oldLine+=lines2.length}else{if(oldRangeStart)if(lines2.length<=context*2&&i<diff.
length-2)for(let line of contextLines(lines2))curRange.push(line);else{let contextSize=Math.min(lines2.length,context);for(let line of contextLines(lines2.slice(
0,contextSize)))curRange.push(line);let hunk={oldStart:oldRangeStart,oldLines:oldLine-oldRangeStart+contextSize,newStart:newRangeStart,newLines:newLine-newRangeStart+
contextSize,lines:curRange};hunks.push(hunk),oldRangeStart=0,newRangeStart=0,curRange=[]}oldLine+=lines2.length,newLine+=lines2.length}}for(let hunk of hunks)for(let i=0;i<
hunk.lines.length;i++)hunk.lines[i].endsWith(`
`)?hunk.lines[i]=hunk.lines[i].slice(0,-1):(hunk.lines.splice(i+1,0,"\\ No newline at end of file"),i++);return{oldFileName,newFileName,oldHeader,newHeader,hunks}}}
function formatPatch(patch,headerOptions){if(headerOptions||(headerOptions=INCLUDE_HEADERS),Array.isArray(patch)){if(patch.length>1&&!headerOptions.includeFileHeaders)
throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes\
 are to which file?)");return patch.map(p=>formatPatch(p,headerOptions)).join(`
`)}let ret=[];headerOptions.includeIndex&&patch.oldFileName==patch.newFileName&&ret.push("Index: "+patch.oldFileName),headerOptions.includeUnderline&&ret.push("\
==================================================================="),headerOptions.includeFileHeaders&&(ret.push("--- "+patch.oldFileName+(typeof patch.oldHeader>
"u"?"":"	"+patch.oldHeader)),ret.push("+++ "+patch.newFileName+(typeof patch.newHeader>"u"?"":"	"+patch.newHeader)));for(let i=0;i<patch.hunks.length;i++){let hunk=patch.
hunks[i];hunk.oldLines===0&&(hunk.oldStart-=1),hunk.newLines===0&&(hunk.newStart-=1),ret.push("@@ -"+hunk.oldStart+","+hunk.oldLines+" +"+hunk.newStart+","+hunk.
newLines+" @@");for(let line of hunk.lines)ret.push(line)}return ret.join(`
`)+`
`}function createTwoFilesPatch(oldFileName,newFileName,oldStr,newStr,oldHeader,newHeader,options){if(typeof options=="function"&&(options={callback:options}),options?.
callback){let{callback}=options;structuredPatch(oldFileName,newFileName,oldStr,newStr,oldHeader,newHeader,Object.assign(Object.assign({},options),{callback:patchObj=>{
callback(patchObj?formatPatch(patchObj,options.headerOptions):void 0)}}))}else{let patchObj=structuredPatch(oldFileName,newFileName,oldStr,newStr,oldHeader,newHeader,
options);return patchObj?formatPatch(patchObj,options?.headerOptions):void 0}}function splitLines(text){let hasTrailingNl=text.endsWith(`
`),result=text.split(`
`).map(line=>line+`
`);return hasTrailingNl?result.pop():result.push(result.pop().slice(0,-1)),result}function unifiedDiff(file,before,after2){let hidden=hidesSecretsOf([before,after2]),name=visible(file),patch=createTwoFilesPatch(name,name,hidden(before),hidden(
after2),"","",{context:3}),[,,from="",to="",...hunks]=patch.split(`
`);return[from.trimEnd(),to.trimEnd(),...hunks].map(visible).join(`
`)}var import_node_fs9=require("node:fs"),import_node_path15=__toESM(require("node:path"));var import_node_crypto4=__toESM(require_node_crypto()),import_node_fs7=require("node:fs"),import_node_path14=__toESM(require("node:path"));init_stack_files();function droppedCopies(folder,{
files,absent}){return[...files.keys(),...absent].filter(relative=>import_node_path14.default.posix.basename(relative)===COPIES_LIST).flatMap(list2=>{let stack=import_node_path14.default.
posix.dirname(list2);return[...listed3(import_node_path14.default.join(folder,list2))].map(([name,digest2])=>[import_node_path14.default.posix.join(stack,name),
digest2]).filter(([copy,digest2])=>!files.has(copy)&&digestOf(import_node_path14.default.join(folder,copy))===digest2).map(([copy])=>copy)})}function listed3(file){
let bytes=regularFile(file);if(bytes===void 0)return new Map;let list2;try{list2=JSON.parse(bytes.toString("utf8"))}catch{return new Map}return typeof list2!="o\
bject"||list2===null?new Map:new Map(Object.entries(list2).filter(entry=>typeof entry[1]=="string"&&/^[^./\\:][^/\\:]*$/.test(entry[0])))}function digestOf(file){
let bytes=regularFile(file);return bytes&&(0,import_node_crypto4.createHash)("sha256").update(bytes).digest("hex")}function regularFile(file){return(0,import_node_fs7.lstatSync)(
file,{throwIfNoEntry:!1})?.isFile()===!0?(0,import_node_fs7.readFileSync)(file):void 0}var import_node_fs8=require("node:fs"),import_node_crypto5=__toESM(require_node_crypto()),import_node_os2=require("node:os"),staleAfter=1e4,pause=50;function holdLock(file,work){
let mine=JSON.stringify({host:(0,import_node_os2.hostname)(),pid:process.pid,run:(0,import_node_crypto5.randomUUID)()});for(;!isMade(file,mine);){let held=contentOf2(
file);held!==void 0&&(isLeft(file,held)?takeAway(file,held):Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,pause))}try{work(()=>{let now=new Date;(0,import_node_fs8.utimesSync)(
file,now,now)})}finally{contentOf2(file)===mine&&(0,import_node_fs8.rmSync)(file,{force:!0})}}function isMade(file,content){try{return(0,import_node_fs8.writeFileSync)(
file,content,{flag:"wx"}),!0}catch(error){if(codeOf(error)==="EEXIST")return!1;throw codeOf(error)!=="ENOENT"&&(0,import_node_fs8.rmSync)(file,{force:!0}),error}}
function contentOf2(file){try{return(0,import_node_fs8.readFileSync)(file,"utf8")}catch(error){if(codeOf(error)==="ENOENT")return;throw error}}function isLeft(file,held){
if(Date.now()-((0,import_node_fs8.statSync)(file,{throwIfNoEntry:!1})?.mtimeMs??0)>staleAfter)return!0;let[,host,pid]=/^\{"host":"([^"]*)","pid":(\d+),/.exec(held)??
[];if(host!==(0,import_node_os2.hostname)()||pid===void 0)return!1;if(Number(pid)===process.pid)return!0;try{return process.kill(Number(pid),0),!1}catch(error){
return codeOf(error)==="ESRCH"}}function takeAway(file,held){let aside=`${file}-${(0,import_node_crypto5.randomUUID)()}`;try{(0,import_node_fs8.renameSync)(file,
aside);let taken4=contentOf2(aside);taken4!==void 0&&taken4!==held&&(0,import_node_fs8.writeFileSync)(file,taken4,{flag:"wx"})}catch(error){if(codeOf(error)!=="\
ENOENT"&&codeOf(error)!=="EEXIST")throw error}finally{(0,import_node_fs8.rmSync)(aside,{force:!0})}}function codeOf(error){return error instanceof Error&&"code"in
error?error.code:void 0}var stagePrefix=".cognito-federation-",planName="plan.json";function writeOutput(folder,output2){let made=(0,import_node_fs9.mkdirSync)(folder,{recursive:!0});try{
holdLock(import_node_path15.default.join(folder,`${stagePrefix}lock`),touch=>{finishEarlierRuns(folder,touch),writeLocked(folder,output2,touch)})}catch(error){throw made!==
void 0&&removeEmpty(folder,made),error}}function writeLocked(folder,output2,touch){let{files}=output2,absent=[...output2.absent,...droppedCopies(folder,output2)],
changed=[...files].filter(([relative,content])=>!isAlready(import_node_path15.default.join(folder,relative),content)),removals=absent.filter(relative=>isFile(import_node_path15.default.
join(folder,relative)));if(changed.length===0&&removals.length===0)return;let stage=(0,import_node_fs9.mkdtempSync)(import_node_path15.default.join(folder,stagePrefix)),
made=[];try{for(let[index2,[relative,content]]of changed.entries()){let parent=import_node_path15.default.dirname(import_node_path15.default.join(folder,relative)),
first=(0,import_node_fs9.mkdirSync)(parent,{recursive:!0});first!==void 0&&made.push(parent,first),refuseFolder(import_node_path15.default.join(folder,relative)),
(0,import_node_fs9.writeFileSync)(import_node_path15.default.join(stage,String(index2)),content,{flag:"wx",flush:!0}),touch()}let plan2={moves:changed.map(([relative])=>relative),
removals};(0,import_node_fs9.writeFileSync)(import_node_path15.default.join(stage,`${planName}.new`),JSON.stringify(plan2),{flag:"wx",flush:!0})}catch(error){(0,import_node_fs9.rmSync)(
stage,{recursive:!0,force:!0});for(let index2=0;index2+1<made.length;index2+=2)removeEmpty(made[index2]??"",made[index2+1]??"");throw error}(0,import_node_fs9.renameSync)(
import_node_path15.default.join(stage,`${planName}.new`),import_node_path15.default.join(stage,planName)),carryOut(folder,stage,plan(stage),touch)}function finishEarlierRuns(folder,touch){
let stages=(0,import_node_fs9.readdirSync)(folder,{withFileTypes:!0}).filter(entry=>entry.isDirectory()&&/^\.cognito-federation-[A-Za-z0-9]{6}$/.test(entry.name)).
map(({name})=>import_node_path15.default.join(folder,name));for(let stage of stages){let left=plan(stage);left===void 0?(0,import_node_fs9.rmSync)(stage,{recursive:!0,
force:!0}):carryOut(folder,stage,left,touch)}}function plan(stage){let file=import_node_path15.default.join(stage,planName);if(!isFile(file))return;let written6=parsed3(
(0,import_node_fs9.readFileSync)(file,"utf8"));if(typeof written6!="object"||written6===null)return;let{moves,removals}=written6;return areInside(moves)&&areInside(
removals)?{moves,removals}:void 0}function parsed3(text){try{return JSON.parse(text)}catch{return}}function areInside(paths){return Array.isArray(paths)&&paths.
every(one=>typeof one=="string"&&!one.startsWith("/")&&!/(?:^|[\\/])\.\.(?:[\\/]|$)|:/.test(one))}function carryOut(folder,stage,left,touch){for(let[index2,relative]of(left?.
moves??[]).entries()){let from=import_node_path15.default.join(stage,String(index2));isFile(from)&&((0,import_node_fs9.mkdirSync)(import_node_path15.default.dirname(
import_node_path15.default.join(folder,relative)),{recursive:!0}),(0,import_node_fs9.renameSync)(from,import_node_path15.default.join(folder,relative))),touch()}
for(let relative of left?.removals??[])(0,import_node_fs9.rmSync)(import_node_path15.default.join(folder,relative),{force:!0});(0,import_node_fs9.rmSync)(import_node_path15.default.
join(stage,planName),{force:!0}),(0,import_node_fs9.rmSync)(stage,{recursive:!0,force:!0})}function isAlready(file,content){let wanted=typeof content=="string"?
Buffer.from(content):content;return isFile(file)&&(0,import_node_fs9.statSync)(file).size===wanted.length&&(0,import_node_fs9.readFileSync)(file).equals(wanted)}
function isFile(file){return(0,import_node_fs9.lstatSync)(file,{throwIfNoEntry:!1})?.isFile()??!1}function refuseFolder(file){if((0,import_node_fs9.lstatSync)(file,
{throwIfNoEntry:!1})?.isDirectory()===!0)throw Object.assign(new Error(`EISDIR: ${import_node_path15.default.basename(file)} is a folder, and a file is to be wr\
itten there`),{code:"EISDIR",syscall:"open"})}function removeEmpty(folder,first){for(let one=folder;one.startsWith(first);one=import_node_path15.default.dirname(
one)){if((0,import_node_fs9.existsSync)(one)&&(0,import_node_fs9.readdirSync)(one).length>0)return;(0,import_node_fs9.existsSync)(one)&&(0,import_node_fs9.rmdirSync)(
one)}}function isFileSystemError(error){return error instanceof Error&&"syscall"in error}0&&(module.exports={ACCOUNT_PLACEHOLDER,EXPLANATIONS,LOOPBACK_VARIABLE,MAX_POLICY_LENGTH,PRESETS,RESOURCE_TYPES,REVIEW_CODES,SETTINGS_FORMATS,SHEET_MARKER,affectedStacks,
appSettings,code,compareFiles,compareProjects,coverageText,deployerPolicies,doctorDiagnostics,failOnOf,failsOn,federationOf,findBeside,findSpecs,fixSpecs,gitTree,
handoffSheets,isFileSystemError,isQuiet,linkingFunctionArchive,load,loopbackOf,mermaid,onlyIssuer,onlyMetadataUrl,peopleFound,pictureOf,policyLength,policyText,
projectState,publicWeb,readBeside,readOutputs,readPlan,readSpecs,replaceFiles,resourcesOf,reviewChecks,reviewJson,reviewMarkdown,reviewPlans,reviewText,runSignInFiles,
say,shownVariants,signInsBeside,signInsReport,specAtHand,specText,specsState,starterText,synthesise,textReport,unifiedDiff,variablesOf,writeOutput});

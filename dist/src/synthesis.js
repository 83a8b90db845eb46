(typeof arguments === 'undefined' ? (it) => it : (it) => it(exports, require, module, __filename, __dirname))((function (exports, require, module, __filename, __dirname) {var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res)=>function(){return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res};var __commonJS=(cb,mod)=>function(){return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);function triggersOf(pool){return pool.kind==="referenced"?[]:pool.triggers}function permittedTriggers(pool){return triggersOf(pool).filter(({permission})=>permission)}
function permissionName({slot}){return`cognito_${TRIGGER_SLOTS[slot].argument}`}function functionArnParts(arn){let parts=arn.split(":");return{region:parts[3]??
"",functionArn:parts.slice(0,7).join(":"),qualifier:parts[7]}}var TRIGGER_SLOTS,init_triggers=__esm({"src/model/triggers.ts"(){TRIGGER_SLOTS={preSignUp:{argument:"\
pre_sign_up",runsForFederated:!0},preAuthentication:{argument:"pre_authentication",runsForFederated:!0},postAuthentication:{argument:"post_authentication",runsForFederated:!0},
postConfirmation:{argument:"post_confirmation",runsForFederated:!0},preTokenGeneration:{argument:"pre_token_generation",runsForFederated:!0},customMessage:{argument:"\
custom_message",runsForFederated:!1},userMigration:{argument:"user_migration",runsForFederated:!1},defineAuthChallenge:{argument:"define_auth_challenge",runsForFederated:!1},
createAuthChallenge:{argument:"create_auth_challenge",runsForFederated:!1},verifyAuthChallengeResponse:{argument:"verify_auth_challenge_response",runsForFederated:!1}}}});function compareText(a,b){return a<b?-1:a>b?1:0}var init_diagnostic=__esm({"src/diagnostics/diagnostic.ts"(){}});function isUpstream(provider){return provider.type==="upstream"}function upstreamsOf({identityProviders:identityProviders2}){let found=identityProviders2.filter(
isUpstream).flatMap(({upstream})=>upstream.found.kind==="found"?[upstream.found]:[]);return[...new Map(found.map(one=>[one.stackName,one])).values()].sort((a,b)=>compareText(
a.stackName,b.stackName))}var init_upstream=__esm({"src/model/upstream.ts"(){init_diagnostic()}});function referencesOf({userPool:userPool2,identityProviders:identityProviders2,appClients:appClients2}){return[...usesOfPool(userPool2),...identityProviders2.flatMap(
usesOfProvider),...appClients2.flatMap(usesOfClient)]}function variablesOf(federation){let names=referencesOf(federation).flatMap(({reference:reference2})=>reference2.
kind==="variable"?[reference2.name]:[]);return[...new Set(names)].sort()}function isReferenced(text2){return typeof text2=="object"}function textKey(text2){if(typeof text2==
"string")return JSON.stringify(text2);let{prefix,suffix,reference:reference2}=text2;return JSON.stringify([prefix,suffix,reference2.kind,...reference2.kind==="s\
ecretsManager"?[reference2.id,reference2.jsonKey]:[reference2.name]])}function usesOfPool(pool){let{at}=pool,use=(written,what,text2)=>isReferenced(text2)?[{at:written,
owner:"userPool",what,secret:!1,reference:text2.reference}]:[],certificate=use(at.to("domain").to("custom").to("certificateArn"),"certificate ARN",pool.domain?.
custom?.certificateArn);switch(pool.kind){case"adopted":return[...certificate,...use(at.to("webAclArn"),"web ACL ARN",pool.webAclArn),...use(at.to("email").to("\
sesIdentityArn"),"SES identity ARN",pool.settings.email?.sesIdentityArn),...usesOfTriggers(pool)];case"referenced":return"idFrom"in pool.reference?[{at:at.to("r\
eference"),owner:"userPool",what:"id",secret:!1,reference:pool.reference.idFrom},...certificate]:certificate;case"created":return[...certificate,...use(at.to("w\
ebAclArn"),"web ACL ARN",pool.webAclArn),...use(at.to("email").to("sesIdentityArn"),"SES identity ARN",pool.email?.sesIdentityArn),...usesOfTriggers(pool)]}}function usesOfTriggers(pool){
return triggersOf(pool).flatMap(({slot,functionArn,arnAt})=>isReferenced(functionArn)?[{at:arnAt,owner:slot,what:"function ARN",secret:!1,reference:functionArn.
reference}]:[])}function usesOfProvider(provider){let{name:owner,at}=provider,use=(key,what,value,secret=!1)=>{let reference2=referenceIn(value);return reference2===
void 0?[]:[{at:at.to(key),owner,what,secret,reference:reference2}]};if(isUpstream(provider))return[];if(provider.type==="saml")return provider.metadata?.kind===
"url"?use("metadataUrl","metadata URL",provider.metadata.url):[];let clientId=use("clientId","client id",provider.clientId);return provider.type!=="apple"?[...clientId,
...use("clientSecret","client secret",provider.clientSecret==="none"?void 0:provider.clientSecret,!0)]:[...clientId,...use("teamId","team id",provider.teamId),...use(
"keyId","key id",provider.keyId),...use("privateKey","private key",provider.privateKey,!0)]}function usesOfClient({key:owner,callbackUrls,albHosts,logoutUrls,defaultRedirectUri,
at}){let use=(written,what,url)=>isReferenced(url)?[{at:written,owner,what,secret:!1,reference:url.reference}]:[];return[...callbackUrls.flatMap((url,index)=>use(
at.to("callbackUrls").to(index),"callback URL",url)),...albHosts.flatMap((host,index)=>use(at.to("albHosts").to(index),"ALB host",host)),...defaultRedirectUri===
void 0?[]:use(at.to("defaultRedirectUri"),"default redirect URI",defaultRedirectUri),...logoutUrls.flatMap((url,index)=>use(at.to("logoutUrls").to(index),"logou\
t URL",url))]}function referenceIn(value){if(!(value===void 0||typeof value=="string"))return"reference"in value?value.reference:value}var init_references=__esm(
{"src/model/references.ts"(){init_triggers();init_upstream()}});var node_path_default,init_node_path=__esm({"default-import:node:path"(){node_path_default=require("node:path")}});var require_node_crypto=__commonJS({"lazy:node:crypto"(exports2,module2){module2.exports={get X509Certificate(){return require("node:crypto").X509Certificate},get createHash(){
return require("node:crypto").createHash},get randomBytes(){return require("node:crypto").randomBytes},get randomUUID(){return require("node:crypto").randomUUID}}}});function copyName({path}){return path.slice(path.lastIndexOf("/")+1)}function copiesOf(inclusions){return new Map(inclusions.flatMap(({files})=>files.flatMap(file=>"\
bytes"in file.content?[[copyName(file),file.content.bytes]]:[])))}var init_included_files=__esm({"src/model/included-files.ts"(){}});function stackFolder(stackName){return`stacks/${stackName}`}var ARCHIVE_PATH,COPIES_LIST,STACK_FILES,init_stack_files=__esm({"src/model/stack-files.ts"(){init_node_path();
ARCHIVE_PATH="lambda/pre-sign-up.zip",COPIES_LIST="included.json",STACK_FILES=["cdk.tf.json","cdk.tf","metadata.json",COPIES_LIST,ARCHIVE_PATH]}});function makesCertificate({adopted,certificateArn,hostedZoneId}){return certificateArn===void 0&&hostedZoneId!==void 0&&adopted===void 0}function styledClients({
appClients:appClients2,userPool:userPool2}){return userPool2.domain?.managedLogin===!0?appClients2:[]}var CERTIFICATE_REGION,init_sign_in_domains=__esm({"src/mo\
del/sign-in-domains.ts"(){CERTIFICATE_REGION="us-east-1"}});var import_cdktf,CognitoManagedLoginBranding,init_managed_login_branding=__esm({"src/terraform/managed-login-branding.ts"(){import_cdktf=require("./cdktf.js"),CognitoManagedLoginBranding=
class extends import_cdktf.TerraformResource{#config;constructor(scope,id,config){super(scope,id,{terraformResourceType:"aws_cognito_managed_login_branding"}),this.#config=
config}synthesizeAttributes(){let{clientId,useCognitoProvidedValues,userPoolId}=this.#config;return{client_id:clientId,use_cognito_provided_values:useCognitoProvidedValues,
user_pool_id:userPoolId}}}}});function literal(text2){return text2.replace(/[$%](?=\{)/g,"$&$&")}function templateMap(map){let templates=Object.create(null);for(let[key,value]of Object.entries(
map))templates[literal(key)]=value;return templates}function literalMap(map){return templateMap(Object.fromEntries(Object.entries(map).map(([key,value])=>[key,literal(
value)])))}function template(words,...values2){return words.reduce((whole,word,index)=>joined(joined(whole,values2[index-1]??""),word))}function joined(first,second){
let[,text2="",signs=""]=/^(.*?)([$%]*)$/s.exec(first)??[];return signs!==""&&/^[$%]?\{/.test(second)?`${text2}\${"${signs}"}${second}`:first+second}function expression(code,...values2){
return code.reduce((whole,part,index)=>`${whole}${values2[index-1]}${part}`)}function interpolated(value){return`\${${value}}`}function reference(path){if(!/^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*|\[\d+\])*$/.
test(path))throw new Error(`${JSON.stringify(path)} is no reference in Terraform.`);return path}function quoted(text2){return literal(JSON.stringify(text2))}function quotedTemplate(value){
return`"${templateParts(value).map(({kind,source})=>kind==="text"?JSON.stringify(source).slice(1,-1):source).join("")}"`}function jsonTemplate(document){return JSON.
stringify(document)}function templateParts(template2){let parts=[],textStart=0,at=0,endText=()=>{at>textStart&&parts.push({kind:"text",source:template2.slice(textStart,
at)})};for(;at<template2.length;)if(isEscape(template2,at))at+=3;else if(isOpening(template2,at)){endText();let end=endOfExpression(template2,at);parts.push({kind:template2[at]===
"$"?"interpolation":"directive",source:template2.slice(at,end)}),at=textStart=end}else at+=1;return endText(),parts}function endOfExpression(template2,start){let depth=0,
at=start+1;for(;at<template2.length;){let character=template2[at];if(character==='"'){at=endOfString(template2,at);continue}if(character==="{"&&(depth+=1),character===
"}"&&(depth-=1),at+=1,depth===0)return at}throw new Error(`An expression of the template ${JSON.stringify(template2)} is not closed.`)}function endOfString(template2,start){
let at=start+1;for(;at<template2.length;){if(template2[at]==='"')return at+1;template2[at]==="\\"?at+=2:isEscape(template2,at)?at+=3:isOpening(template2,at)?at=
endOfExpression(template2,at):at+=1}throw new Error(`A string within the template ${JSON.stringify(template2)} is not closed.`)}var isEscape,isOpening,init_template=__esm(
{"src/terraform/template.ts"(){isEscape=(template2,at)=>template2.startsWith("$${",at)||template2.startsWith("%%{",at),isOpening=(template2,at)=>template2.startsWith(
"${",at)||template2.startsWith("%{",at)}});function resource(scope,type,name,args){return declared(BINDINGS[type],scope,`${type}.`,name,args)}function dataSource(scope,type,name,args){return declared(DATA_BINDINGS[type],
scope,`data.${type}.`,name,args)}function declared(binding,scope,kind,name,{dependsOn=[],...config}){let element=named(new binding(scope,kind+name,config),scope,
name);return dependsOn.length>0&&(element.dependsOn=[...dependsOn]),elementAt(kind+element.friendlyUniqueId)}function remoteState(scope,name,backend,config,postcondition){
let type="terraform_remote_state",kind=`data.${type}.`,state=named(new import_cdktf2.TerraformDataSource(scope,kind+name,{terraformResourceType:type}),scope,name);
return state.addOverride("backend",backend),state.addOverride("config",config),state.lifecycle={postcondition:[...postcondition]},elementAt(kind+state.friendlyUniqueId)}
function variable(scope,name,{describe,sensitive,validation}){let declaredName=scope.addressPrefix+name,value=reference(`var.${declaredName}`),element=new import_cdktf2.TerraformVariable(
scope,`var.${name}`,{description:describe(declaredName),type:"string",...sensitive&&{sensitive},nullable:!1,validation:[validation(value)]});return named(element,
scope,name),value}function output(scope,name,args){named(new import_cdktf2.TerraformOutput(scope,`output.${name}`,args),scope,name)}function awsProvider(scope,id,args){
return new import_cdktf2.AwsProvider(scope,id,args)}function named(element,{addressPrefix},name){return element.overrideLogicalId(addressPrefix+name),element}function elementAt(address){
return{address:reference(address),attribute:name=>interpolated(reference(`${address}.${name}`))}}var import_cdktf2,BINDINGS,DATA_BINDINGS,init_elements=__esm({"\
src/terraform/elements.ts"(){import_cdktf2=require("./cdktf.js");init_managed_login_branding();init_template();BINDINGS={aws_acm_certificate:import_cdktf2.AcmCertificate,
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
length>0&&{defaultTags:[{tags:literalMap(tags)}]}}}var init_aws_provider=__esm({"src/terraform/aws-provider.ts"(){init_sign_in_domains();init_elements();init_template()}});function backendBlock({type,settings}){let block=snakeKeys(settings);return type==="cloud"?{cloud:block}:{backend:{[type]:block}}}function stateReader(backend,stackName){
let reading=Object.fromEntries(settingsOf(backend.settings).filter(([key])=>!NOT_FOR_READING.includes(key)));switch(backend.type){case"local":return{backend:"lo\
cal",config:literals({path:besideThis(stackName,backend.settings.path)})};case"cloud":case"remote":{let{name}=backend.settings.workspaces;return{backend:"remote",
config:literals({...reading,workspaces:name===void 0?{}:{name}})}}default:return{backend:backend.type,config:literals(reading)}}}function besideThis(stackName,path){
return path.startsWith("/")?path:`../${stackName}/${path}`}function settingsOf(settings){return Object.entries(settings)}function literals(settings){return Object.
fromEntries(settingsOf(settings).map(([key,value])=>[snakeCase(key),literalValue(value)]))}function literalValue(value){return typeof value=="string"?literal(value):
typeof value!="object"?value:isList(value)?value.map(literal):literals(value)}function snakeKeys(value){return typeof value!="object"||isList(value)?value:Object.
fromEntries(settingsOf(value).map(([key,item])=>[snakeCase(key),snakeKeys(item)]))}function isList(value){return Array.isArray(value)}function snakeCase(key){return key.
replace(/[A-Z]/g,letter=>`_${letter.toLowerCase()}`)}var NOT_FOR_READING,init_backend=__esm({"src/terraform/backend.ts"(){init_template();NOT_FOR_READING=["dyna\
modbTable","encrypt","kmsEncryptionKey","kmsKeyId","lockAddress","lockMethod","unlockAddress","unlockMethod","updateMethod","useLockfile","workspaceKeyPrefix"]}});var require_dependency=__commonJS({"node_modules/constructs/lib/dependency.js"(exports2){"use strict";var _a,_b;Object.defineProperty(exports2,"__esModule",{value:!0});
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
exports2.addressOf=void 0;var crypto=require("crypto"),HIDDEN_ID="Default";function addressOf(components){let hash=crypto.createHash("sha1");for(let c of components)
c!==HIDDEN_ID&&(hash.update(c),hash.update(`
`));return"c8"+hash.digest("hex")}exports2.addressOf=addressOf}});var require_construct=__commonJS({"node_modules/constructs/lib/construct.js"(exports2){"use strict";var _a,_b,_c;Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.RootConstruct=exports2.ConstructOrder=exports2.Construct=exports2.Node=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),dependency_1=require_dependency(),
stack_trace_1=require_stack_trace(),uniqueid_1=require_uniqueid(),CONSTRUCT_SYM=Symbol.for("constructs.Construct"),Node=class _Node{static of(construct){return construct.
node}constructor(host,scope,id){if(this.host=host,this._locked=!1,this._children={},this._context={},this._metadata=new Array,this._dependencies=new Set,this._validations=
new Array,id=id??"",this.id=sanitizeId(id),this.scope=scope,scope&&!this.id)throw new Error("Only root constructs may have an empty ID");scope?.node.addChild(host,
this.id)}get path(){let components=[];for(let scope of this.scopes)scope.node.id&&components.push(scope.node.id);return components.join(_Node.PATH_SEP)}get addr(){
return this._addr||(this._addr=(0,uniqueid_1.addressOf)(this.scopes.map(c=>c.node.id))),this._addr}tryFindChild(id){return this._children[sanitizeId(id)]}findChild(id){
let ret=this.tryFindChild(id);if(!ret)throw new Error(`No child with id: '${id}'`);return ret}get defaultChild(){if(this._defaultChild!==void 0)return this._defaultChild;
let resourceChild=this.tryFindChild("Resource"),defaultChild=this.tryFindChild("Default");if(resourceChild&&defaultChild)throw new Error(`Cannot determine defau\
lt child for ${this.path}. There is both a child with id "Resource" and id "Default"`);return defaultChild||resourceChild}set defaultChild(value){this._defaultChild=
value}get children(){return Object.values(this._children)}findAll(order=ConstructOrder.PREORDER){let ret=new Array;return visit(this.host),ret;function visit(c){
order===ConstructOrder.PREORDER&&ret.push(c);for(let child of c.node.children)visit(child);order===ConstructOrder.POSTORDER&&ret.push(c)}}setContext(key,value){
if(this.children.length>0){let names=this.children.map(c=>c.node.id);throw new Error("Cannot set context after children have been added: "+names.join(","))}this.
_context[key]=value}getContext(key){let value=this._context[key];if(value!==void 0)return value;if(value===void 0&&!this.scope?.node)throw new Error(`No context\
 value present for ${key} key`);return this.scope&&this.scope.node.getContext(key)}getAllContext(defaults){return this.scopes.reverse().reduce((a,s)=>({...s.node.
_context,...a}),{...defaults})}tryGetContext(key){let value=this._context[key];return value!==void 0?value:this.scope&&this.scope.node.tryGetContext(key)}get metadata(){
return[...this._metadata]}addMetadata(type,data,options={}){if(data==null)return;let trace=options.stackTrace??!1?(0,stack_trace_1.captureStackTrace)(options.traceFromFunction??
this.addMetadata):void 0;this._metadata.push({type,data,trace})}get scopes(){let ret=new Array,curr=this.host;for(;curr;)ret.unshift(curr),curr=curr.node.scope;
return ret}get root(){return this.scopes[0]}get locked(){return!!(this._locked||this.scope&&this.scope.node.locked)}addDependency(...deps){for(let d of deps)this.
_dependencies.add(d)}get dependencies(){let result=new Array;for(let dep of this._dependencies)for(let root of dependency_1.Dependable.of(dep).dependencyRoots)result.
push(root);return result}tryRemoveChild(childName){return childName in this._children?(delete this._children[childName],!0):!1}addValidation(validation){this._validations.
push(validation)}validate(){return this._validations.flatMap(v=>v.validate())}lock(){this._locked=!0}addChild(child,childName){if(this.locked)throw this.path?new Error(
`Cannot add children to "${this.path}" during synthesis`):new Error("Cannot add children during synthesis");if(this._children[childName]){let name=this.id??"",typeName=this.
host.constructor.name;throw new Error(`There is already a Construct with name '${childName}' in ${typeName}${name.length>0?" ["+name+"]":""}`)}this._children[childName]=
child}};exports2.Node=Node;_a=JSII_RTTI_SYMBOL_1;Node[_a]={fqn:"constructs.Node",version:"10.4.2"};Node.PATH_SEP="/";var Construct2=class{static isConstruct(x){
return x&&typeof x=="object"&&x[CONSTRUCT_SYM]}constructor(scope,id){this.node=new Node(this,scope,id),dependency_1.Dependable.implement(this,{dependencyRoots:[
this]})}toString(){return this.node.path||"<root>"}};exports2.Construct=Construct2;_b=JSII_RTTI_SYMBOL_1;Construct2[_b]={fqn:"constructs.Construct",version:"10.\
4.2"};var ConstructOrder;(function(ConstructOrder2){ConstructOrder2[ConstructOrder2.PREORDER=0]="PREORDER",ConstructOrder2[ConstructOrder2.POSTORDER=1]="POSTORD\
ER"})(ConstructOrder||(exports2.ConstructOrder=ConstructOrder={}));var PATH_SEP_REGEX=new RegExp(`${Node.PATH_SEP}`,"g");function sanitizeId(id){return id.replace(
PATH_SEP_REGEX,"--")}Object.defineProperty(Construct2.prototype,CONSTRUCT_SYM,{value:!0,enumerable:!1,writable:!1});var RootConstruct2=class extends Construct2{constructor(id){
super(void 0,id??"")}};exports2.RootConstruct=RootConstruct2;_c=JSII_RTTI_SYMBOL_1;RootConstruct2[_c]={fqn:"constructs.RootConstruct",version:"10.4.2"}}});var require_metadata=__commonJS({"node_modules/constructs/lib/metadata.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0})}});var require_lib=__commonJS({"node_modules/constructs/lib/index.js"(exports2){"use strict";var __createBinding=exports2&&exports2.__createBinding||(Object.create?
(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc=
{enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__exportStar=exports2&&exports2.
__exportStar||function(m,exports3){for(var p in m)p!=="default"&&!Object.prototype.hasOwnProperty.call(exports3,p)&&__createBinding(exports3,m,p)};Object.defineProperty(
exports2,"__esModule",{value:!0});__exportStar(require_construct(),exports2);__exportStar(require_metadata(),exports2);__exportStar(require_dependency(),exports2)}});function leaves({adopted,at},...keys){return adopted!==void 0&&!keys.some(key=>at.has(key))}var init_adopted=__esm({"src/model/adopted.ts"(){}});function secondsOf(duration){return duration.count*SECONDS[duration.unit]}var SECONDS,init_duration=__esm({"src/model/duration.ts"(){SECONDS={s:1,m:60,h:3600,d:86400}}});function slug(name){let plain2=name.toLowerCase().replace(/[^a-z0-9]/g,"_"),begun=/^[0-9]/.test(plain2)?`_${plain2}`:plain2;return/^[\x00-\x7f]*$/.test(name)?begun:
`${begun}_${digest(name)}`}function digest(text2){return(0,import_node_crypto.createHash)("sha256").update(text2).digest("hex").slice(0,8)}function preSignUpFunctionName(stackName){
let whole=stackName+FUNCTION_SUFFIX;return whole.length<=MAX_FUNCTION_NAME?whole:withDigest(stackName,stackName)}function preSignUpRoleName(stackName,path){return path===
"/"?preSignUpFunctionName(stackName):withDigest(stackName,path+stackName)}function withDigest(stackName,digested){let told=digest(digested);return`${stackName.slice(
0,MAX_FUNCTION_NAME-FUNCTION_SUFFIX.length-told.length-1)}-${told}${FUNCTION_SUFFIX}`}function prefixDomainHost(prefix,region){return`${prefix}.auth.${region}.a\
mazoncognito.com`}function userPoolEndpoint(poolId,region,issuer){let host=`cognito-idp.${region}.amazonaws.com${region.startsWith("cn-")?".cn":""}`;return`${issuer===
"updated"?"issuer-":""}${host}/${poolId}`}var import_node_crypto,MAX_FUNCTION_NAME,FUNCTION_SUFFIX,init_names=__esm({"src/model/names.ts"(){import_node_crypto=__toESM(require_node_crypto());
MAX_FUNCTION_NAME=64,FUNCTION_SUFFIX="-pre-sign-up"}});function idpRedirectUri(host){return`https://${host}/oauth2/idpresponse`}function samlAcsUrl(host){return`https://${host}/saml2/idpresponse`}function samlEntityId(poolId){
return`urn:amazon:cognito:sp:${poolId}`}function allCallbackUrls({callbackUrls,albHosts,downstreamPools}){return[...callbackUrls,...albHosts.map(albCallbackUrl),
...downstreamPools.flatMap(({redirectUris})=>redirectUris)]}function albCallbackUrl(host){return around("https://",host,"/oauth2/idpresponse")}function albStartUrl(host){
return around("https://",host,"/")}function around(prefix,text2,suffix){return typeof text2=="string"?prefix+text2+suffix:{...text2,prefix:prefix+text2.prefix,suffix:text2.
suffix+suffix}}function hostedClients(federation){return federation.appClients.filter(client=>(redirectUri(client)!==void 0||client.albHosts.length>0)&&responseType(
client)!==void 0)}function startingClients(federation){return hostedClients(federation).filter(client=>redirectUri(client)!==void 0)}function federatedProviders({
identityProviders:identityProviders2}){return identityProviders2.filter(name=>name!=="COGNITO")}function loginUrl(host,client,clientId,encode){return`https://${host}\
/login?${query(client,clientId,encode)}`}function authorizeUrl(host,provider,client,clientId,encode){return`https://${host}/oauth2/authorize?${relayState(provider,
client,clientId,encode)}`}function relayState(provider,client,clientId,encode){return`identity_provider=${encodeURIComponent(provider)}&${query(client,clientId,
encode)}`}function logoutUrl(host,clientId,returnTo,encode){return`https://${host}/logout?client_id=${clientId}&logout_uri=${encode(returnTo)}`}function redirectUri({
defaultRedirectUri,callbackUrls,albHosts}){return defaultRedirectUri===void 0||albHosts.some(host=>textKey(albCallbackUrl(host))===textKey(defaultRedirectUri))?
callbackUrls[0]:defaultRedirectUri}function responseType({flows}){return flows.includes("code")?"code":flows.includes("implicit")?"token":void 0}function query(client,clientId,encode){
return[`client_id=${clientId}`,`response_type=${responseType(client)??"code"}`,`scope=${encodeURIComponent(client.scopes.join(" "))}`,`redirect_uri=${encode(redirectUri(
client)??"")}`].join("&")}var init_sign_in_urls=__esm({"src/model/sign-in-urls.ts"(){init_names();init_references()}});function keptAsItIs(kept){let ignored=[...new Set(kept)].sort();return{preventDestroy:!0,...ignored.length>0&&{ignoreChanges:ignored.map(reference)}}}var init_kept=__esm(
{"src/terraform/kept.ts"(){init_template()}});function customScope(scope){let slash=scope.lastIndexOf("/");if(!(slash<1||slash===scope.length-1))return{identifier:scope.slice(0,slash),name:scope.slice(slash+
1)}}var init_scopes=__esm({"src/model/scopes.ts"(){}});function groups(scope,{userPool:userPool2},poolId){for(let group of userPool2.groups){let{name,description,precedence,roleArn}=group;resource(scope,"aws_cognito\
_user_group",slug(name),{userPoolId:poolId,name:literal(name),...description!==void 0&&{description:literal(description)},...precedence!==void 0&&{precedence},...roleArn!==
void 0&&{roleArn:literal(roleArn)},...group.adopted!==void 0&&{lifecycle:keptAsItIs([...leaves(group,"description")?["description"]:[],...leaves(group,"preceden\
ce")?["precedence"]:[],...leaves(group,"roleArn")?["role_arn"]:[]])}})}}function resourceServers(scope,{userPool:userPool2},poolId){return new Map(userPool2.resourceServers.
map(server=>{let{identifier:identifier2,name,scopes}=server,made=resource(scope,"aws_cognito_resource_server",slug(identifier2),{userPoolId:poolId,identifier:literal(
identifier2),name:literal(name??identifier2),...scopes.length>0&&{scope:scopes.map(one=>({scopeName:literal(one.name),scopeDescription:literal(one.description)}))},
...server.adopted!==void 0&&{lifecycle:keptAsItIs([...leaves(server,"name")?["name"]:[],...leaves(server,"scopes")?["scope"]:[]])}});return[identifier2,made]}))}
function scopeOf(scope,servers){let custom=customScope(scope),server=custom&&servers.get(custom.identifier);return custom===void 0||server===void 0?literal(scope):
template`${server.attribute("identifier")}/${literal(custom.name)}`}var init_pool_parts=__esm({"src/terraform/pool-parts.ts"(){init_adopted();init_names();init_scopes();
init_elements();init_kept();init_template()}});function appClients(scope,federation,poolId,{providers,servers},values2){return new Map(federation.appClients.map(client=>[client.key,resource(scope,"aws_cognit\
o_user_pool_client",slug(client.key),{name:literal(client.name),userPoolId:poolId,...client.adopted===void 0?{generateSecret:client.secret}:adoptedLifecycle(client),
...!leaves(client,"identityProviders","externalProviders")&&{supportedIdentityProviders:supportedProviders(client,providers)},...hostedSignIn(client,servers,values2),
...refreshing(client),...client.adopted===void 0&&{preventUserExistenceErrors:literal("ENABLED"),enableTokenRevocation:!0},...client.readAttributes!==void 0&&{readAttributes:client.
readAttributes.map(literal)},...client.writeAttributes!==void 0&&{writeAttributes:client.writeAttributes.map(literal)},...tokenValidity(client)})]))}function adoptedLifecycle(client){
let kept=(argument,...keys)=>leaves(client,...keys)?[argument]:[],postcondition=[...leaves(client,"secret")?[]:[secretAsWritten(client)],...unitsAsWritten(client)];
return{lifecycle:{...keptAsItIs([...UNWRITABLE,...kept("name","name"),...kept("supported_identity_providers","identityProviders","externalProviders"),...kept("c\
allback_urls","callbackUrls","albHosts"),...kept("default_redirect_uri","defaultRedirectUri"),...kept("logout_urls","logoutUrls"),...kept("allowed_oauth_scopes",
"scopes"),...kept("allowed_oauth_flows","flows"),...kept("allowed_oauth_flows_user_pool_client","flows"),...kept("explicit_auth_flows","authFlows"),...kept("ref\
resh_token_rotation","refreshTokenRotation"),...kept("read_attributes","readAttributes"),...kept("write_attributes","writeAttributes"),...keptValidities(client)]),
...postcondition.length>0&&{postcondition}}}}function secretAsWritten({secret}){return{condition:interpolated(expression`(try(length(self.client_secret), 0) > 0) == ${secret}`),
errorMessage:literal(secret?"The client has no secret, and cannot be given one. Write secret: false, or make another client.":"The client has a secret, which it\
 keeps. Write secret: true, or make another client.")}}function supportedProviders({identityProviders:identityProviders2,externalProviders},providers){return[...identityProviders2.
map(name=>supportedProvider(name,providers)),...externalProviders.filter(name=>!identityProviders2.includes(name)).map(literal)]}function supportedProvider(name,providers){
if(name==="COGNITO")return literal(name);let provider=providers.get(name);if(provider===void 0)throw new Error(`no identity provider is called ${name}`);return provider.
attribute("provider_name")}function hostedSignIn(client,servers,values2){let leavesFlows=leaves(client,"flows");if(client.flows.length===0&&!leavesFlows)return{
allowedOauthFlowsUserPoolClient:!1};let callbackUrls=leaves(client,"callbackUrls","albHosts")?[]:allCallbackUrls(client);return{...!leavesFlows&&{allowedOauthFlowsUserPoolClient:!0,
allowedOauthFlows:client.flows.map(literal)},...!leaves(client,"scopes")&&{allowedOauthScopes:client.scopes.map(scope=>scopeOf(scope,servers))},...callbackUrls.
length>0&&{callbackUrls:callbackUrls.map(url=>values2.shown(url))},...client.defaultRedirectUri!==void 0&&{defaultRedirectUri:values2.shown(client.defaultRedirectUri)},
...client.logoutUrls.length>0&&{logoutUrls:client.logoutUrls.map(url=>values2.shown(url))}}}function refreshing(client){let{authFlows,refreshTokenRotation}=client,
leavesFlows=leaves(client,"authFlows"),flows=authFlows.map(flow=>literal(AUTH_FLOWS[flow])),rotation=(feature,retryGracePeriodSeconds)=>({refreshTokenRotation:[
{feature:literal(feature),retryGracePeriodSeconds}]});return refreshTokenRotation===void 0||refreshTokenRotation==="off"?{...!leavesFlows&&{explicitAuthFlows:[literal(
"ALLOW_REFRESH_TOKEN_AUTH"),...flows]},...refreshTokenRotation==="off"&&rotation("DISABLED",0)}:{...!leavesFlows&&{explicitAuthFlows:flows},...rotation("ENABLED",
secondsOf(refreshTokenRotation.gracePeriod))}}function tokenValidity(client){let{authSession}=client.tokenValidity,units=writtenUnits(client),validities=VALIDITIES.
filter(({key})=>!leavesValidity(client,key)).map(({key,argument})=>[argument,client.tokenValidity[key].count]);return{...Object.fromEntries(validities),...units!==
void 0&&{tokenValidityUnits:[Object.fromEntries(units.map(({key,unit})=>[TOKEN_OF[key],literal(UNITS[unit])]))]},...!leavesValidity(client,"authSession")&&{authSessionValidity:secondsOf(
authSession)/60}}}function leavesValidity({adopted,at},key){return leaves({adopted,at:at.to("tokenValidity")},key)}function managedUnits(client){return VALIDITIES.
filter(({key})=>!leavesValidity(client,key)).map(({key,name,ownUnit})=>({key,name,ownUnit,unit:client.tokenValidity[key].unit}))}function writtenUnits(client){let units=managedUnits(
client);return client.adopted!==void 0&&units.every(({unit,ownUnit})=>unit===ownUnit)?void 0:units}function keptValidities(client){let unwritten=VALIDITIES.filter(
({key})=>leavesValidity(client,key));return[...unwritten.map(({name})=>`${name}_validity`),...writtenUnits(client)===void 0?["token_validity_units"]:unwritten.map(
({name})=>`token_validity_units[0].${name}`),...leavesValidity(client,"authSession")?["auth_session_validity"]:[]]}function unitsAsWritten(client){return writtenUnits(
client)!==void 0?[]:managedUnits(client).map(({key,name,unit})=>{let present=expression`coalesce(try(self.token_validity_units[0].${reference(name)}, null), ${quoted(
UNITS[unit])})`;return{condition:interpolated(expression`${present} == ${quoted(UNITS[unit])}`),errorMessage:template`The client counts the ${literal(key)} token in ${interpolated(
present)}. Write tokenValidity.${literal(key)} in that unit.`}})}var AUTH_FLOWS,UNITS,UNWRITABLE,TOKEN_OF,VALIDITIES,init_app_client=__esm({"src/terraform/app-c\
lient.ts"(){init_adopted();init_duration();init_names();init_sign_in_urls();init_elements();init_kept();init_pool_parts();init_template();AUTH_FLOWS={userSrp:"A\
LLOW_USER_SRP_AUTH",userPassword:"ALLOW_USER_PASSWORD_AUTH",adminUserPassword:"ALLOW_ADMIN_USER_PASSWORD_AUTH",custom:"ALLOW_CUSTOM_AUTH",user:"ALLOW_USER_AUTH"},
UNITS={s:"seconds",m:"minutes",h:"hours",d:"days"};UNWRITABLE=["analytics_configuration","enable_propagate_additional_user_context_data","enable_token_revocatio\
n","prevent_user_existence_errors"];TOKEN_OF={access:"accessToken",id:"idToken",refresh:"refreshToken"},VALIDITIES=[{key:"access",argument:"accessTokenValidity",
name:"access_token",ownUnit:"h"},{key:"id",argument:"idTokenValidity",name:"id_token",ownUnit:"h"},{key:"refresh",argument:"refreshTokenValidity",name:"refresh_\
token",ownUnit:"d"}]}});function writtenPoolId(pool){return pool.kind==="adopted"?pool.id:pool.kind==="referenced"&&"id"in pool.reference?pool.reference.id:void 0}function isProtected(pool){
return pool.kind!=="created"||pool.deletionProtection}function hasCaseSensitiveUsernames(pool){return pool.kind!=="referenced"&&pool.caseSensitiveUsernames}function webAclOf(pool){
return pool.kind==="referenced"?void 0:pool.webAclArn}var init_pool=__esm({"src/model/pool.ts"(){}});function signInDomains(scope,federation,poolId,values2){let{custom,prefix}=federation.userPool.domain??{};return[...custom===void 0?[]:[customDomain(scope,federation,
custom,poolId,values2)],...prefix===void 0?[]:[prefixDomain(scope,federation,prefix,poolId)]]}function pagesOf({userPool:{domain}}){return domain?.managedLogin===
void 0?{}:{managedLoginVersion:domain.managedLogin?PAGES.managedLogin:PAGES.classic}}function unwrittenPages({userPool:{domain}}){return domain?.managedLogin===
void 0?["managed_login_version"]:[]}function prefixDomain(scope,federation,{name:prefix,adopted},poolId){let name=resource(scope,"aws_cognito_user_pool_domain",
"prefix",{domain:literal(prefix),userPoolId:poolId,...pagesOf(federation),...adopted===void 0?isProtected(federation.userPool)&&{lifecycle:{preventDestroy:!0}}:
{lifecycle:keptAsItIs(unwrittenPages(federation))}}).attribute("domain");return{name,host:prefixDomainHost(name,literal(federation.region))}}function customDomain(scope,federation,custom,poolId,values2){
let{adopted,certificateArn,hostedZoneId}=custom,certificate=makesCertificate(custom)?issuedCertificate(scope,federation,custom.name,literal(hostedZoneId??"")):certificateArn===
void 0?void 0:values2.shown(certificateArn),domain=resource(scope,"aws_cognito_user_pool_domain","custom",{domain:literal(custom.name),...certificate!==void 0&&
{certificateArn:certificate},userPoolId:poolId,...pagesOf(federation),...adopted===void 0?isProtected(federation.userPool)&&{lifecycle:{preventDestroy:!0}}:{lifecycle:keptAsItIs(
[...certificate===void 0?["certificate_arn"]:[],...unwrittenPages(federation)])}}),target={name:domain.attribute("cloudfront_distribution"),zoneId:domain.attribute(
"cloudfront_distribution_zone_id")};hostedZoneId!==void 0&&aliasRecords(scope,literal(hostedZoneId),domain,target);let name=domain.attribute("domain");return{name,
host:name,target}}function aliasRecords(scope,zoneId,domain,target){for(let type of["A","AAAA"])resource(scope,"aws_route53_record",`custom_${type.toLowerCase()}`,
{zoneId,name:domain.attribute("domain"),type:literal(type),alias:{name:target.name,zoneId:target.zoneId,evaluateTargetHealth:!1}})}function issuedCertificate(scope,federation,name,zoneId){
let elsewhere=federation.region===CERTIFICATE_REGION?{}:{provider:certificateProvider(scope,federation)},certificate=resource(scope,"aws_acm_certificate","custo\
m",{...elsewhere,domainName:literal(name),validationMethod:literal("DNS"),lifecycle:{createBeforeDestroy:!0}}),option=expression`one(${certificate.address}.domain_validation_options)`,
record=resource(scope,"aws_route53_record","custom_certificate",{zoneId,name:interpolated(expression`${option}.resource_record_name`),type:interpolated(expression`${option}.resource_record_type`),
records:[interpolated(expression`${option}.resource_record_value`)],ttl:300,allowOverwrite:!0});return resource(scope,"aws_acm_certificate_validation","custom",
{...elsewhere,certificateArn:certificate.attribute("arn"),validationRecordFqdns:[record.attribute("fqdn")]}).attribute("certificate_arn")}function managedLoginStyles(scope,federation,poolId,clients){
for(let{key}of styledClients(federation)){let client=clients.get(key);if(client===void 0)throw new Error(`the app client ${key} was not made`);resource(scope,"a\
ws_cognito_managed_login_branding",slug(key),{userPoolId:poolId,clientId:client.attribute("id"),useCognitoProvidedValues:!0})}}var PAGES,init_domains=__esm({"sr\
c/terraform/domains.ts"(){init_names();init_pool();init_sign_in_domains();init_aws_provider();init_elements();init_kept();init_template();PAGES={classic:1,managedLogin:2}}});var STANDARD_ATTRIBUTES,RESERVED_ATTRIBUTES,CUSTOM_PREFIX,init_attributes=__esm({"src/model/attributes.ts"(){STANDARD_ATTRIBUTES={address:{type:"String",minLength:0,
maxLength:2048},birthdate:{type:"String",minLength:10,maxLength:10},email:{type:"String",minLength:0,maxLength:2048},family_name:{type:"String",minLength:0,maxLength:2048},
gender:{type:"String",minLength:0,maxLength:2048},given_name:{type:"String",minLength:0,maxLength:2048},locale:{type:"String",minLength:0,maxLength:2048},middle_name:{
type:"String",minLength:0,maxLength:2048},name:{type:"String",minLength:0,maxLength:2048},nickname:{type:"String",minLength:0,maxLength:2048},phone_number:{type:"\
String",minLength:0,maxLength:2048},picture:{type:"String",minLength:0,maxLength:2048},preferred_username:{type:"String",minLength:0,maxLength:2048},profile:{type:"\
String",minLength:0,maxLength:2048},updated_at:{type:"Number"},website:{type:"String",minLength:0,maxLength:2048},zoneinfo:{type:"String",minLength:0,maxLength:2048}},
RESERVED_ATTRIBUTES=[...Object.keys(STANDARD_ATTRIBUTES),"email_verified","identities","phone_number_verified","sub","username"],CUSTOM_PREFIX="custom:"}});function lambdaConfig(triggers,preSignUpArn,values2){return triggers.length===0&&preSignUpArn===void 0?{}:{lambdaConfig:{...triggers.map(trigger=>ofTrigger(trigger,
values2.shown(trigger.functionArn))).reduce((all,one)=>({...all,...one}),{}),...preSignUpArn!==void 0&&{preSignUp:preSignUpArn}}}}function ofTrigger({slot,version},arn){
return slot!=="preTokenGeneration"?{[slot]:arn}:{preTokenGeneration:arn,preTokenGenerationConfig:{lambdaArn:arn,lambdaVersion:literal(version??"V1_0")}}}function invokePermissions(scope,triggers,pool,values2){
return triggers.filter(({permission})=>permission).map(trigger=>resource(scope,"aws_lambda_permission",permissionName(trigger),{statementId:template`${literal(`\
AllowCognito${trigger.slot.charAt(0).toUpperCase()}${trigger.slot.slice(1)}-`)}${pool.id}`,action:literal("lambda:InvokeFunction"),...invoked(trigger.functionArn,
values2),principal:literal("cognito-idp.amazonaws.com"),sourceArn:pool.arn,lifecycle:{createBeforeDestroy:!0}}).address)}function invoked(functionArn,values2){if(typeof functionArn==
"string"){let{functionArn:plain2,qualifier}=functionArnParts(functionArn);return{functionName:literal(plain2),...qualifier!==void 0&&{qualifier:literal(qualifier)}}}
let parts=expression`split(":", ${values2.shownExpression(functionArn)})`;return{functionName:interpolated(expression`join(":", slice(${parts}, 0, 7))`),qualifier:interpolated(
expression`try(${parts}[7], null)`)}}function arnConditions(triggers,values2){return triggers.flatMap(({slot,functionArn})=>typeof functionArn=="string"?[]:[{condition:interpolated(
expression`can(regex(${quoted(FUNCTION_ARN)}, ${values2.shownExpression(functionArn)}))`),errorMessage:literal(`The value for userPool.triggers.${slot} must be \
the ARN of a function or of an alias; Cognito takes no version number.`)}])}function tokenTriggerConditions(triggers,preSignUpArn){return!(triggers.length>0||preSignUpArn!==
void 0)||triggers.some(({slot})=>slot==="preTokenGeneration")?[]:[{condition:interpolated(expression`coalesce(try(self.lambda_config[0].pre_token_generation, null), "none") == "none"`),
errorMessage:literal("The pool still has a function at pre token generation, which the AWS provider cannot take off as long as there are others, and which this \
change would take the right to be invoked from: no one would get a token. Remove the trigger from the pool first, in the console under Extensions, Lambda trigge\
rs.")}]}var FUNCTION_ARN,init_triggers2=__esm({"src/terraform/triggers.ts"(){init_triggers();init_elements();init_template();FUNCTION_ARN="^arn:[a-z-]+:lambda:[\
a-z0-9-]+:[0-9]+:function:[A-Za-z0-9_-]+(:[A-Za-z0-9_-]*[A-Za-z_-][A-Za-z0-9_-]*)?$"}});function attributesOf(pool){return{id:pool.attribute("id"),arn:pool.attribute("arn"),endpoint:pool.attribute("endpoint")}}function userPool(scope,pool,preSignUpArn,values2){
let precondition=arnConditions(pool.triggers,values2),postcondition=tokenTriggerConditions(pool.triggers,preSignUpArn);return resource(scope,"aws_cognito_user_p\
ool","pool",{name:literal(pool.name),...pool.signInWith.length>0&&{usernameAttributes:pool.signInWith.map(literal)},...pool.aliases.length>0&&{aliasAttributes:pool.
aliases.map(literal)},usernameConfiguration:{caseSensitive:pool.caseSensitiveUsernames},schema:schema(pool),...userPoolSettings(pool,values2),...lambdaConfig(pool.
triggers,preSignUpArn,values2),...(pool.deletionProtection||precondition.length>0||postcondition.length>0)&&{lifecycle:{...pool.deletionProtection&&{preventDestroy:!0},
...precondition.length>0&&{precondition},...postcondition.length>0&&{postcondition}}}})}function userPoolSettings(pool,values2){let{autoVerify,selfSignUp,accountRecovery,
passwordPolicy:password,mfa,signIn,tier,threatProtection,deletionProtection,email}=pool;return{...autoVerify.length>0&&{autoVerifiedAttributes:autoVerify.map(literal)},
mfaConfiguration:literal(MFA[mfa.mode]),...secondFactors(mfa),...signIn!==void 0&&firstFactors(signIn),...email!==void 0&&emailSender(email,values2),adminCreateUserConfig:{
allowAdminCreateUserOnly:!selfSignUp},accountRecoverySetting:{recoveryMechanism:recovery(accountRecovery)},passwordPolicy:{minimumLength:password.minimumLength,
requireLowercase:password.requireLowercase,requireUppercase:password.requireUppercase,requireNumbers:password.requireNumbers,requireSymbols:password.requireSymbols,
temporaryPasswordValidityDays:secondsOf(password.temporaryPasswordValidity)/SECONDS_A_DAY,...password.historySize>0&&{passwordHistorySize:password.historySize}},
...tier!==void 0&&{userPoolTier:literal(tier.toUpperCase())},...threatProtection!==void 0&&{userPoolAddOns:{advancedSecurityMode:literal(threatProtection.toUpperCase())}},
deletionProtection:literal(deletionProtection?"ACTIVE":"INACTIVE")}}function secondFactors({mode,methods}){return mode==="off"?{}:{...methods.includes("totp")&&
{softwareTokenMfaConfiguration:{enabled:!0}},...methods.includes("email")&&{emailMfaConfiguration:{subject:literal(EMAIL_MFA.subject),message:literal(EMAIL_MFA.
message)}}}}function firstFactors({firstFactors:factors,passkeys}){return{signInPolicy:{allowedFirstAuthFactors:factors.map(factor=>literal(FIRST_FACTORS[factor]))},
...passkeys!==void 0&&{webAuthnConfiguration:{relyingPartyId:literal(passkeys.relyingPartyId),userVerification:literal(passkeys.userVerification)}}}}function emailSender({
sesIdentityArn,from,replyTo,configurationSet},values2){return{emailConfiguration:{emailSendingAccount:literal("DEVELOPER"),sourceArn:values2.shown(sesIdentityArn),
...from!==void 0&&{fromEmailAddress:literal(from)},...replyTo!==void 0&&{replyToEmailAddress:literal(replyTo)},...configurationSet!==void 0&&{configurationSet:literal(
configurationSet)}}}}function webAcl(scope,{webAclArn},poolArn,values2){webAclArn!==void 0&&resource(scope,"aws_wafv2_web_acl_association","pool",{resourceArn:poolArn,
webAclArn:values2.shown(webAclArn)})}function recovery(by){return by==="admin_only"?[{name:literal("admin_only"),priority:1}]:by.map((attribute,index)=>({name:literal(
RECOVERY[attribute]),priority:index+1}))}function schema(pool){return[...pool.requiredAttributes].sort().map(standardAttribute).concat(pool.customAttributes.map(
customAttribute))}function standardAttribute(name){let shape=STANDARD_ATTRIBUTES[name];if(shape===void 0)throw new Error(`no standard attribute is called ${name}`);
let common={name:literal(name),mutable:!0,required:!0,developerOnlyAttribute:!1,attributeDataType:literal(shape.type)};return shape.type==="String"?{...common,stringAttributeConstraints:{
minLength:digits(shape.minLength),maxLength:digits(shape.maxLength)}}:{...common,numberAttributeConstraints:{minValue:literal("0")}}}function customAttribute(attribute){
let common={name:literal(attribute.name),mutable:attribute.mutable,required:!1,developerOnlyAttribute:!1};switch(attribute.type){case"string":return{...common,attributeDataType:literal(
"String"),stringAttributeConstraints:{minLength:digits(attribute.minLength),maxLength:digits(attribute.maxLength)}};case"number":return{...common,attributeDataType:literal(
"Number"),numberAttributeConstraints:{minValue:digits(attribute.min),maxValue:digits(attribute.max)}};case"dateTime":return{...common,attributeDataType:literal(
"DateTime")};case"boolean":return{...common,attributeDataType:literal("Boolean")}}}function digits(bound){return literal(String(bound))}var RECOVERY,MFA,FIRST_FACTORS,
SECONDS_A_DAY,EMAIL_MFA,init_user_pool=__esm({"src/terraform/user-pool.ts"(){init_attributes();init_duration();init_elements();init_template();init_triggers2();
RECOVERY={email:"verified_email",phone_number:"verified_phone_number"},MFA={off:"OFF",optional:"OPTIONAL",required:"ON"},FIRST_FACTORS={password:"PASSWORD",emailOtp:"\
EMAIL_OTP",smsOtp:"SMS_OTP",passkey:"WEB_AUTHN"},SECONDS_A_DAY=86400;EMAIL_MFA={subject:"Your verification code",message:"Your verification code is {####}."}}});function managedArguments({at},key){return key==="mfa"&&!at.to("mfa").has("methods")?["mfaConfiguration"]:key==="signIn"&&!at.to("signIn").has("passkeys")?["sig\
nInPolicy"]:ARGUMENTS_OF_KEY[key]}function writtenSettings(pool,values2){let thing={adopted:pool.id,at:pool.at},keys=Object.keys(ARGUMENTS_OF_KEY).filter(key=>!leaves(
thing,key)),names=keys.flatMap(key=>managedArguments(pool,key)),all=userPoolSettings(pool.settings,values2),managed2=new Set([...names.map(snakeCase2),...pool.customAttributes===
void 0?[]:["schema"]]),password={adopted:pool.id,at:pool.at.to("passwordPolicy")},keptOfPassword=Object.keys(PASSWORD_PARTS).filter(key=>leaves(password,key));return{
written:{...Object.fromEntries(names.flatMap(name=>all[name]===void 0?[]:[[name,all[name]]])),...pool.customAttributes!==void 0&&{schema:schema({requiredAttributes:pool.
told.requiredAttributes??[],customAttributes:pool.customAttributes})}},kept:[...SETTINGS.filter(argument=>!managed2.has(argument)),...keys.flatMap(key=>UNWRITABLE_PARTS[key]??
[]),...keys.includes("passwordPolicy")?keptOfPassword.map(key=>`password_policy[0].${PASSWORD_PARTS[key]}`):[]]}}function snakeCase2(name){return name.replace(/[A-Z]/g,
letter=>`_${letter.toLowerCase()}`)}function asTold({customAttributes,told}){let{name,signInWith,aliases}=told,requiredAttributes=customAttributes===void 0?told.
requiredAttributes:void 0,same=(present,names,key,what)=>{if(names===void 0)return[];let found=expression`join(", ", sort(${present}))`;return[{condition:interpolated(
expression`${found} == ${quoted([...names].sort().join(", "))}`),errorMessage:template`${literal(what)}: ${interpolated(expression`${found} == "" ? "nothing" : ${found}`)}. That cannot change. Write ${literal(
key)} so, or remove it.`}]};return[...name===void 0?[]:[{condition:interpolated(expression`self.name == ${quoted(name)}`),errorMessage:template`The pool is called ${interpolated(
expression`self.name`)}, which cannot change. Write it so under name, or remove name.`}],...same(expression`coalesce(self.username_attributes, [])`,signInWith,"\
signInWith","People sign in to the pool with"),...same(expression`coalesce(self.alias_attributes, [])`,aliases,"aliases","The aliases of the pool are"),...same(
expression`[for attribute in coalesce(self.schema, []) : attribute.name if coalesce(attribute.required, false)]`,requiredAttributes,"requiredAttributes","The po\
ol requires")]}function unnamedTriggers(triggers,linked){let named2=new Set([...triggers.map(({slot})=>slot),...linked?["preSignUp"]:[]]),unnamed=Object.entries(
TRIGGER_SLOTS).filter(([slot])=>!named2.has(slot)),version=triggers.some(({slot,version:version2})=>slot==="preTokenGeneration"&&version2===void 0);return[...OTHER_TRIGGERS,
...unnamed.map(([,{argument}])=>argument),...named2.has("preTokenGeneration")?[]:["pre_token_generation_config"],...version?["pre_token_generation_config[0].lam\
bda_version"]:[]].sort().map(argument=>`lambda_config[0].${argument}`)}function existingPool(scope,federation,pool,values2){let ownDomain=pool.domain===void 0&&
needsDomain(federation),postcondition=[...pool.kind==="adopted"&&pool.customAttributes!==void 0?schemaAsWritten(pool.told.requiredAttributes??[],pool.customAttributes):
mappedAttributes(federation),...ownDomain?[HAS_DOMAIN]:[],...pool.kind==="adopted"&&federation.preSignUpFunction!==void 0?[preSignUpFree(federation)]:[]],found=dataSource(
scope,"aws_cognito_user_pool","pool",{userPoolId:idOf(scope,federation,pool,values2),...postcondition.length>0&&{lifecycle:{postcondition}}}),id=found.attribute(
"user_pool_id"),region=literal(federation.region);return{attributes:{id,arn:found.attribute("arn"),endpoint:userPoolEndpoint(id,region,pool.issuer)},name:found.
attribute("name"),domain:ownDomain?domainOf(found.address,region):void 0}}function needsDomain({appClients:appClients2,identityProviders:identityProviders2,userPool:userPool2}){
let isAsItIs=({adopted})=>adopted!==void 0,hosted=appClients2.filter(({flows})=>flows.length>0);return userPool2.kind==="adopted"&&hosted.every(isAsItIs)&&identityProviders2.
every(isAsItIs)?!1:hosted.length>0}function idOf(scope,{region},pool,values2){if(pool.kind==="adopted")return literal(pool.id);if("id"in pool.reference)return literal(
pool.reference.id);if("idFrom"in pool.reference)return values2.shown({reference:pool.reference.idFrom,prefix:"",suffix:""});let{name}=pool.reference,pools=dataSource(
scope,"aws_cognito_user_pools","pool",{name:literal(name),lifecycle:{postcondition:[{condition:interpolated(expression`length(self.ids) == 1`),errorMessage:template`There are ${interpolated(
expression`length(self.ids)`)} user pools called ${literal(name)} in ${literal(region)}. Exactly one is needed: write its id as userPool.reference.`}]}});return interpolated(
expression`one(${pools.address}.ids)`)}function mappedAttributes({userPool:userPool2,identityProviders:identityProviders2,accountLinking}){let mapped=identityProviders2.
flatMap(({attributeMapping})=>Object.keys(attributeMapping));return[...new Set(mapped)].filter(attribute=>attribute.startsWith(CUSTOM_PREFIX)).sort().map(attribute=>{
let subject=accountLinking?.providers.some(({subjectAttribute})=>subjectAttribute===attribute)??!1,fits=subject?expression`attribute.mutable && attribute.attribute_data_type == "String"`:
expression`attribute.mutable`,name=attribute.slice(CUSTOM_PREFIX.length);return{condition:interpolated(expression`anytrue([for attribute in self.schema_attributes : attribute.name == ${quoted(
attribute)} && ${fits}])`),errorMessage:literal(`The pool has no mutable ${subject?"string ":""}attribute ${attribute}, which a provider's mapping fills. Add it\
 once; it can never be removed${command(name,userPool2)}.`)}})}function schemaAsWritten(required,custom){let names=listOf(custom.map(({name})=>CUSTOM_PREFIX+name)),
isCustom=expression`startswith(attribute.name, ${quoted(CUSTOM_PREFIX)})`,unwritten=expression`[for attribute in self.schema_attributes : attribute.name if ${isCustom} && !contains(${names}, attribute.name)]`,
needed=expression`join(", ", sort([for attribute in self.schema_attributes : attribute.name if attribute.required && attribute.name != "sub"]))`;return[{condition:interpolated(
expression`length(${unwritten}) == 0`),errorMessage:template`The pool has custom attributes that the spec does not write: ${interpolated(expression`join(", ", sort(${unwritten}))`)}. They can never be removed: write them under customAttributes, as the pool has them.`},
{condition:interpolated(expression`${needed} == ${quoted([...required].sort().join(", "))}`),errorMessage:template`The pool requires: ${interpolated(expression`${needed} == "" ? "nothing" : ${needed}`)}. That cannot change. Write requiredAttributes so.`},
...custom.map(attributeAsWritten)]}function attributeAsWritten(attribute){let{name,mutable,type}=attribute,bound=(list,key,value)=>expression`try(tostring(one(attribute.${reference(
list)}).${reference(key)}), "") == ${quoted(String(value))}`,fits=[expression`attribute.attribute_data_type == ${quoted(DATA_TYPES[type])}`,expression`attribute.mutable == ${mutable}`,
...attribute.type==="string"?[bound("string_attribute_constraints","min_length",attribute.minLength),bound("string_attribute_constraints","max_length",attribute.
maxLength)]:[],...attribute.type==="number"?[bound("number_attribute_constraints","min_value",attribute.min),bound("number_attribute_constraints","max_value",attribute.
max)]:[]].reduce((all,one)=>expression`${all} && ${one}`),found=expression`[for attribute in self.schema_attributes : attribute if attribute.name == ${quoted(CUSTOM_PREFIX+
name)}]`;return{condition:interpolated(expression`alltrue([for attribute in ${found} : ${fits}])`),errorMessage:template`The pool has custom:${literal(name)} otherwise, which can never change. Write it under customAttributes as the pool has it: ${interpolated(
expression`jsonencode(${found})`)}`}}function listOf(texts){let[first,...others]=texts.map(quoted);return first===void 0?expression`[]`:expression`[${others.reduce(
(all,one)=>expression`${all}, ${one}`,first)}]`}function preSignUpFree({accountLinking,stackName}){let present=expression`coalesce(try(self.lambda_config[0].pre_sign_up, null), "none")`,
replaced=accountLinking?.replaces,named2=replaced===void 0?expression`false`:expression`${present} == ${quoted(replaced)}`,own=quoted(`:function:${preSignUpFunctionName(
stackName)}`),arn=interpolated(present),isLinking=accountLinking!==void 0;return{condition:interpolated(expression`${present} == "none" || endswith(${present}, ${own}) || ${named2}`),
errorMessage:isLinking?template`The pool calls ${arn} at pre sign-up, and the linking function would take its place. Where nothing of it is needed any more, write under accountLinking: replaces: ${arn}`:
template`The pool calls ${arn} at pre sign-up, and the function behind allowedEmailDomains would take its place. Where nothing of it is needed any more, detach it from the pool first.`}}
function command(name,pool){if(!/^[\w.-]+$/.test(name))return"";let attribute=`Name=${name},AttributeDataType=String,Mutable=true,StringAttributeConstraints={Mi\
nLength=0,MaxLength=2048}`;return`: aws cognito-idp add-custom-attributes --user-pool-id ${pool.kind==="adopted"?pool.id:"<id>"} --custom-attributes '${attribute}\
'`}function domainOf(pool,region){let custom=expression`try(length(${pool}.custom_domain), 0) > 0`,prefix=expression`${pool}.domain`,prefixHost=quotedTemplate(prefixDomainHost(
interpolated(prefix),region));return{name:interpolated(expression`${custom} ? ${pool}.custom_domain : ${prefix}`),host:interpolated(expression`${custom} ? ${pool}.custom_domain : ${prefixHost}`)}}
function adoptedPool(scope,{federation,pool,values:values2},name,preSignUpArn,attached){let{triggers}=pool,{written,kept}=writtenSettings(pool,values2),untouched=preSignUpArn===
void 0&&triggers.length===0,precondition=arnConditions(triggers,values2),ownPreSignUp=triggers.some(({slot})=>slot==="preSignUp"),postcondition=[...asTold(pool),
...preSignUpArn===void 0&&!ownPreSignUp?[triggerGone(federation)]:[],...preSignUpArn!==void 0&&federation.accountLinking!==void 0?[sameCase(federation)]:[]];return resource(
scope,"aws_cognito_user_pool","pool",{name,...written,...lambdaConfig(triggers,preSignUpArn,values2),lifecycle:{preventDestroy:!0,ignoreChanges:[...kept,...untouched?
["lambda_config"]:unnamedTriggers(triggers,preSignUpArn!==void 0)].map(reference),...precondition.length>0&&{precondition},...postcondition.length>0&&{postcondition}},
dependsOn:attached})}function sameCase({userPool:userPool2}){let caseSensitiveUsernames=hasCaseSensitiveUsernames(userPool2);return{condition:interpolated(expression`try(self.username_configuration[0].case_sensitive, true) == ${caseSensitiveUsernames}`),
errorMessage:literal(`The user names of the pool ${caseSensitiveUsernames?"do not differ":"differ"} by case. Write caseSensitiveUsernames: ${!caseSensitiveUsernames}\
 next to adopt, so linking compares them in the same way.`)}}function triggerGone({stackName}){return{condition:interpolated(expression`!endswith(coalesce(try(self.lambda_config[0].pre_sign_up, null), "none"), ${quoted(
`:function:${preSignUpFunctionName(stackName)}`)})`),errorMessage:literal("The pool's pre sign-up trigger is still the linking function, which this change would\
 delete: every sign-up would fail. Remove the trigger from the pool first, in the console under Extensions, Lambda triggers.")}}var SETTINGS,ARGUMENTS_OF_KEY,UNWRITABLE_PARTS,
PASSWORD_PARTS,OTHER_TRIGGERS,DATA_TYPES,HAS_DOMAIN,init_existing_pool=__esm({"src/terraform/existing-pool.ts"(){init_adopted();init_attributes();init_names();init_pool();
init_triggers();init_elements();init_template();init_triggers2();init_user_pool();SETTINGS=["account_recovery_setting","admin_create_user_config","alias_attribu\
tes","auto_verified_attributes","deletion_protection","device_configuration","email_configuration","email_mfa_configuration","email_verification_message","email\
_verification_subject","mfa_configuration","name","password_policy","schema","sign_in_policy","sms_authentication_message","sms_configuration","sms_verification\
_message","software_token_mfa_configuration","tags","tags_all","user_attribute_update_settings","user_pool_add_ons","user_pool_tier","username_attributes","user\
name_configuration","verification_message_template","web_authn_configuration"],ARGUMENTS_OF_KEY={autoVerify:["autoVerifiedAttributes"],selfSignUp:["adminCreateU\
serConfig"],accountRecovery:["accountRecoverySetting"],passwordPolicy:["passwordPolicy"],mfa:["mfaConfiguration","softwareTokenMfaConfiguration","emailMfaConfig\
uration"],signIn:["signInPolicy","webAuthnConfiguration"],tier:["userPoolTier"],threatProtection:["userPoolAddOns"],deletionProtection:["deletionProtection"],email:[
"emailConfiguration"]};UNWRITABLE_PARTS={selfSignUp:"admin_create_user_config[0].invite_message_template",threatProtection:"user_pool_add_ons[0].advanced_securi\
ty_additional_flows"},PASSWORD_PARTS={minimumLength:"minimum_length",requireLowercase:"require_lowercase",requireUppercase:"require_uppercase",requireNumbers:"r\
equire_numbers",requireSymbols:"require_symbols",temporaryPasswordValidity:"temporary_password_validity_days",historySize:"password_history_size"};OTHER_TRIGGERS=
["custom_email_sender","custom_sms_sender","kms_key_id"];DATA_TYPES={string:"String",number:"Number",dateTime:"DateTime",boolean:"Boolean"};HAS_DOMAIN={condition:interpolated(
expression`length(compact([self.domain, self.custom_domain])) > 0`),errorMessage:literal("The pool has no domain to sign in at. Add one as userPool.domain.")}}});function trustedByIam({identityProviders:identityProviders2}){return identityProviders2.filter(isTrustedByIam)}function isTrustedByIam(provider){return provider.
type==="oidc"&&provider.iamOidcProviderUrl!==void 0&&provider.clientId!==void 0}var init_iam_oidc_provider=__esm({"src/model/iam-oidc-provider.ts"(){}});function iamOidcProviders(scope,federation,values2){return new Map(trustedByIam(federation).map(({name,iamOidcProviderUrl,clientId})=>[name,resource(scope,"aws_\
iam_openid_connect_provider",slug(name),{url:literal(iamOidcProviderUrl),clientIdList:[values2.text(clientId)]})]))}var init_iam_oidc_provider2=__esm({"src/terr\
aform/iam-oidc-provider.ts"(){init_iam_oidc_provider();init_names();init_elements();init_template()}});function providerTypeOf(preset){return preset.type==="oidc"?"OIDC":preset.type==="saml"?"SAML":preset.providerName}var init_preset=__esm({"src/model/preset.ts"(){}});function upstreamStates(scope,federation){return new Map(upstreamsOf(federation).map(({stackName,backend})=>{let ofStack=federation.identityProviders.filter(isUpstream).
filter(({upstream})=>foundOf(upstream).stackName===stackName),clients=new Set(ofStack.map(({upstream})=>upstream.client)),{backend:type,config}=stateReader(backend,
stackName),postcondition=[...clients].sort().map(client=>({condition:interpolated(expression`try(length(self.outputs.client_secrets[${quoted(client)}]), 0) > 0`),
errorMessage:literal(`The state of ${stackName} has no app client ${client} with a secret yet. Apply ${stackName} first.`)}));return[stackName,remoteState(scope,
slug(stackName),type,config,postcondition).address]}))}function upstreamOutputs(upstream,states){let state=states.get(foundOf(upstream).stackName);if(state===void 0)
throw new Error(`the state of ${foundOf(upstream).stackName} is not read`);let client=quoted(upstream.client);return{issuer:interpolated(expression`${state}.outputs.issuer`),
clientId:interpolated(expression`${state}.outputs.client_ids[${client}]`),clientSecret:interpolated(expression`sensitive(${state}.outputs.client_secrets[${client}])`)}}
function foundOf({spec,found}){if(found.kind!=="found")throw new Error(`the upstream ${spec} was not found`);return found}var init_upstream_state=__esm({"src/te\
rraform/upstream-state.ts"(){init_names();init_upstream();init_backend();init_elements();init_template()}});function identityProviders(scope,federation,poolId,read,after){return new Map(federation.identityProviders.map(provider=>{let details=providerDetails(provider,read),
{kept,unread}=notManaged(provider),isAdopted=provider.adopted!==void 0,ignored=[...kept.map(reference),...unread.map(key=>expression`provider_details[${quoted(key)}]`)],
made=resource(scope,"aws_cognito_identity_provider",slug(provider.name),{userPoolId:poolId,providerName:literal(provider.name),providerType:literal(providerTypeOf(
provider.preset)),providerDetails:templateMap({...details,...provider.type==="apple"&&provider.privateKey!==void 0&&applesKey(scope,provider.name,provider.privateKey,
{...details,user_pool_id:poolId},read.values)}),...!kept.includes("attribute_mapping")&&{attributeMapping:literalMap(provider.attributeMapping)},...provider.identifiers.
length>0&&{idpIdentifiers:[...provider.identifiers].sort(compareText).map(literal)},...(isAdopted||ignored.length>0)&&{lifecycle:{...isAdopted&&{preventDestroy:!0},
...ignored.length>0&&{ignoreChanges:ignored}}},dependsOn:after});return[provider.name,made]}))}function providerDetails(provider,{values:values2,upstreams}){if(provider.
type==="saml")return samlDetails(provider,values2);let{preset}=provider,scopeSeparator=preset.type==="oidc"?" ":preset.scopeSeparator,scopes=leaves(provider,"sc\
opes")?{}:{authorize_scopes:literal(provider.scopes.join(scopeSeparator))};if(isUpstream(provider))return{...scopes,...upstreamDetails(provider,upstreams)};let client={
...text("client_id",provider.clientId,values2),...scopes};if(provider.type==="apple")return{...client,...text("team_id",provider.teamId,values2),...text("key_id",
provider.keyId,values2)};let{clientSecret}=provider,secret=clientSecret===void 0||clientSecret==="none"?{}:{client_secret:values2.of(clientSecret)};switch(provider.
type){case"oidc":return{...client,...secret,...oidcDetails(provider)};case"google":return{...client,...secret,...provider.adopted===void 0&&literals2(GOOGLE_DEFAULTS)};case"\
facebook":return{...client,...secret,...provider.apiVersion!==void 0&&literals2(facebookVersion(provider.apiVersion))};case"amazon":return{...client,...secret}}}
function text(key,value,values2){return value===void 0?{}:{[key]:values2.text(value)}}function oidcDetails(provider){let{issuer,adopted,attributesRequestMethod,
endpoints}=provider;return{...!leaves(provider,"attributesRequestMethod")&&{attributes_request_method:literal(attributesRequestMethod)},...issuer!==void 0&&{oidc_issuer:literal(
issuer)},...adopted===void 0&&NO_ADDED_ATTRIBUTES,...endpoints!==void 0&&{authorize_url:literal(endpoints.authorize),token_url:literal(endpoints.token),attributes_url:literal(
endpoints.userInfo),jwks_uri:literal(endpoints.jwks)}}}function upstreamDetails({upstream,attributesRequestMethod},states){let{issuer,clientId,clientSecret}=upstreamOutputs(
upstream,states);return{client_id:clientId,client_secret:clientSecret,oidc_issuer:issuer,attributes_request_method:literal(attributesRequestMethod),...NO_ADDED_ATTRIBUTES}}
function literals2(details){return Object.fromEntries(Object.entries(details).map(([key,value])=>[key,literal(value)]))}function samlDetails(provider,values2){let{
metadata:metadata2,idpSignout,idpInit,encryptedResponses,requestSigningAlgorithm,adopted}=provider,isMade2=adopted===void 0;return{...metadata2!==void 0&&(metadata2.
kind==="url"?{MetadataURL:values2.text(metadata2.url)}:{MetadataFile:literal("text"in metadata2.content?metadata2.content.text:"")}),...!leaves(provider,"idpSig\
nout")&&{IDPSignout:literal(String(idpSignout))},...(isMade2?idpInit:!leaves(provider,"idpInit"))&&{IDPInit:literal(String(idpInit))},...(isMade2?encryptedResponses:
!leaves(provider,"encryptedResponses"))&&{EncryptedResponses:literal(String(encryptedResponses))},...requestSigningAlgorithm!==void 0&&!leaves(provider,"request\
SigningAlgorithm")&&{RequestSigningAlgorithm:literal(requestSigningAlgorithm)}}}function facebookVersion(version){return{api_version:version,attributes_url:`htt\
ps://graph.facebook.com/${version}/me?fields=`,attributes_url_add_attributes:"true",authorize_url:`https://www.facebook.com/${version}/dialog/oauth`,token_request_method:"\
GET",token_url:`https://graph.facebook.com/${version}/oauth/access_token`}}function notAsWritten(provider){return provider.adopted!==void 0?[...NOT_AS_WRITTEN[provider.
type],...unwrittenDetails(provider)].sort():provider.type==="facebook"&&provider.apiVersion!==void 0?[]:NOT_AS_WRITTEN[provider.type]}function unwrittenDetails(provider){
let type=isUpstream(provider)?"oidc":provider.type,written=new Set(provider.at.keys()),ofUpstream=isUpstream(provider)?["issuer","clientId","clientSecret","attr\
ibutesRequestMethod"]:[],unwritten=Object.entries(DETAILS_OF_KEY[type]).flatMap(([key,details])=>written.has(key)||ofUpstream.includes(key)?[]:details),isMetadataWritten=written.
has("metadataUrl")||written.has("metadataFile");return type!=="saml"||isMetadataWritten?unwritten:[...unwritten,"MetadataFile","MetadataURL"]}function notManaged(provider){
let unread=notAsWritten(provider);if(provider.adopted===void 0)return{kept:[],unread};let details=new Set(Object.keys({...DETAILS_OF_KEY[isUpstream(provider)?"o\
idc":provider.type],metadataUrl:0,metadataFile:0,upstream:0,apiVersion:0})),writesDetails=provider.at.keys().some(key=>details.has(key));return{kept:[...leaves(
provider,"attributeMapping")?["attribute_mapping"]:[],...leaves(provider,"identifiers")?["idp_identifiers"]:[],...writesDetails?[]:["provider_details"]],unread:writesDetails?
unread:[]}}function applesKey(scope,name,privateKey,sentWith,values2){let sent=resource(scope,"terraform_data",`${slug(name)}_key`,{triggersReplace:templateMap(
sentWith),input:templateMap({planned:interpolated(expression`plantimestamp()`)}),lifecycle:{ignoreChanges:[expression`input`]}});return{private_key:interpolated(
expression`${sent.address}.input.planned == plantimestamp() ? ${values2.expression(privateKey)} : null`)}}var NO_ADDED_ATTRIBUTES,GOOGLE_DEFAULTS,FILLED_IN_FOR_OAUTH,
NOT_AS_WRITTEN,DETAILS_OF_KEY,init_identity_provider=__esm({"src/terraform/identity-provider.ts"(){init_diagnostic();init_adopted();init_names();init_preset();init_upstream();
init_elements();init_template();init_upstream_state();NO_ADDED_ATTRIBUTES={attributes_url_add_attributes:literal("false")};GOOGLE_DEFAULTS={attributes_url:"http\
s://people.googleapis.com/v1/people/me?personFields=",attributes_url_add_attributes:"true",authorize_url:"https://accounts.google.com/o/oauth2/v2/auth",oidc_issuer:"\
https://accounts.google.com",token_request_method:"POST",token_url:"https://www.googleapis.com/oauth2/v4/token"};FILLED_IN_FOR_OAUTH=["attributes_url","attribut\
es_url_add_attributes","authorize_url","token_request_method","token_url"],NOT_AS_WRITTEN={oidc:[],upstream:[],saml:["ActiveEncryptionCertificate","SLORedirectB\
indingURI","SSORedirectBindingURI"],google:[],facebook:[...FILLED_IN_FOR_OAUTH,"api_version"].sort(),apple:["attributes_url_add_attributes","authorize_url","oid\
c_issuer","token_request_method","token_url"],amazon:FILLED_IN_FOR_OAUTH};DETAILS_OF_KEY={oidc:{issuer:["oidc_issuer"],clientId:["client_id"],clientSecret:["cli\
ent_secret"],scopes:["authorize_scopes"],attributesRequestMethod:["attributes_request_method"],endpoints:["authorize_url","token_url","attributes_url","jwks_uri"],
always:["attributes_url_add_attributes"]},saml:{idpSignout:["IDPSignout"],idpInit:["IDPInit"],encryptedResponses:["EncryptedResponses"],requestSigningAlgorithm:[
"RequestSigningAlgorithm"]},google:{clientId:["client_id"],clientSecret:["client_secret"],scopes:["authorize_scopes"],always:Object.keys(GOOGLE_DEFAULTS)},facebook:{
clientId:["client_id"],clientSecret:["client_secret"],scopes:["authorize_scopes"]},apple:{clientId:["client_id"],teamId:["team_id"],keyId:["key_id"],privateKey:[
"private_key"],scopes:["authorize_scopes"]},amazon:{clientId:["client_id"],clientSecret:["client_secret"],scopes:["authorize_scopes"]}}}});function publishedParameters(federation){let prefix=federation.publish?.parameterPrefix;return prefix===void 0?[]:[{address:"user_pool_id",name:`${prefix}/user_\
pool_id`,value:{kind:"userPoolId"}},{address:"user_pool_arn",name:`${prefix}/user_pool_arn`,value:{kind:"userPoolArn"}},{address:"issuer",name:`${prefix}/issuer`,
value:{kind:"issuer"}},...hasDomain(federation)?[{address:"domain",name:`${prefix}/domain`,value:{kind:"domain"}}]:[],...federation.appClients.map(({key})=>({address:`\
client_id_${slug(key)}`,name:`${prefix}/clients/${key}/client_id`,value:{kind:"clientId",client:key}}))]}function publishedSecrets({publish,appClients:appClients2}){
let secrets=publish?.clientSecrets;return secrets===void 0?[]:appClients2.filter(({secret})=>secret).map(({key})=>({client:key,name:`${secrets.name}/${key}`}))}
function hasDomain({userPool:userPool2,appClients:appClients2}){return userPool2.domain!==void 0||userPool2.kind!=="created"&&appClients2.some(({flows})=>flows.
length>0)}var init_published=__esm({"src/model/published.ts"(){init_names()}});var REFUSALS,REFUSAL_CODES,init_refusals=__esm({"src/model/refusals.ts"(){REFUSALS={ACCOUNT_LINKED:"nobody",ACCOUNT_DISABLED:"person",EMAIL_DOMAIN_NOT_ALLOWED:"\
person",EMAIL_IN_USE:"person",EMAIL_NOT_USABLE:"person",LINK_REFUSED:"setup",NOT_INVITED:"person",PROFILE_EXISTS:"person",PROFILE_INCOMPLETE:"setup",SIGN_IN_IN_PROGRESS:"\
person",SIGN_IN_MISCONFIGURED:"setup",SIGN_IN_REFUSED:"person",SIGN_IN_UNAVAILABLE:"service",TOO_MANY_IDENTITIES:"person"},REFUSAL_CODES=Object.keys(REFUSALS).filter(
code=>REFUSALS[code]!=="nobody")}});function resourcesOf(federation,type){return RESOURCES[type].heldBy(federation)}function hasAlarms({preSignUpFunction}){return preSignUpFunction?.alarmTopicArn!==
void 0}function countsRefusals({preSignUpFunction}){return preSignUpFunction?.alarmTopicArn!==void 0||preSignUpFunction?.dashboard===!0}function functionResources({
preSignUpFunction,stackName},name,awsName){return preSignUpFunction===void 0?[]:[{name,awsName:awsName(preSignUpFunctionName(stackName))}]}function certificates({
userPool:{domain}}){let{custom}=domain??{};return custom!==void 0&&makesCertificate(custom)?[{name:"custom",awsName:void 0}]:[]}function inPool(federation,suffix){
let id=writtenPoolId(federation.userPool);return id===void 0?void 0:id+suffix}var NONE,RESOURCES,DATA_SOURCES,RESOURCE_TYPES,init_resources=__esm({"src/model/re\
sources.ts"(){init_iam_oidc_provider();init_names();init_pool();init_published();init_refusals();init_sign_in_domains();init_triggers();NONE={read:[],create:[],
update:[],delete:[]},RESOURCES={aws_acm_certificate:{heldBy:certificates,blocks:{options:{},validation_option:{}},replacedFor:["domain_name","key_algorithm","su\
bject_alternative_names","validation_method"],actions:{read:["acm:DescribeCertificate","acm:ListTagsForCertificate"],create:["acm:RequestCertificate"],update:["\
acm:AddTagsToCertificate","acm:RemoveTagsFromCertificate"],delete:["acm:DeleteCertificate"]}},aws_acm_certificate_validation:{heldBy:certificates,blocks:{timeouts:{}},
replacedFor:["certificate_arn","validation_record_fqdns"],actions:{read:["acm:DescribeCertificate"],create:["acm:DescribeCertificate"],update:[],delete:[]}},aws_cloudwatch_dashboard:{
heldBy:federation=>federation.preSignUpFunction?.dashboard===!0?functionResources(federation,"pre_sign_up",name=>name):[],blocks:{},replacedFor:["dashboard_name"],
actions:{read:["cloudwatch:GetDashboard"],create:["cloudwatch:PutDashboard"],update:["cloudwatch:PutDashboard"],delete:["cloudwatch:DeleteDashboards"]}},aws_cloudwatch_log_group:{
heldBy:federation=>functionResources(federation,"pre_sign_up",name=>`/aws/lambda/${name}`),blocks:{},replacedFor:["name"],actions:{read:["logs:DescribeLogGroups",
"logs:ListTagsForResource"],create:["logs:CreateLogGroup"],update:["logs:PutRetentionPolicy","logs:TagResource","logs:UntagResource"],delete:["logs:DeleteLogGro\
up"]}},aws_cloudwatch_log_metric_filter:{heldBy:federation=>countsRefusals(federation)?functionResources(federation,"pre_sign_up_refusals",name=>`${name}-refusa\
ls`):[],blocks:{metric_transformation:{}},replacedFor:["log_group_name","name"],actions:{read:["logs:DescribeMetricFilters"],create:["logs:PutMetricFilter"],update:[
"logs:PutMetricFilter"],delete:["logs:DeleteMetricFilter"]}},aws_cloudwatch_metric_alarm:{heldBy:federation=>hasAlarms(federation)?["errors","throttles",...REFUSAL_CODES.
map(code=>`refusal_${code.toLowerCase()}`)].flatMap(alarm=>functionResources(federation,`pre_sign_up_${alarm}`,name=>`${name}-${alarm.replaceAll("_","-")}`)):[],
blocks:{metric_query:{metric:{}}},replacedFor:["alarm_name"],actions:{read:["cloudwatch:DescribeAlarms","cloudwatch:ListTagsForResource"],create:["cloudwatch:Pu\
tMetricAlarm"],update:["cloudwatch:PutMetricAlarm","cloudwatch:TagResource","cloudwatch:UntagResource"],delete:["cloudwatch:DeleteAlarms"]}},aws_cognito_identity_provider:{
heldBy:federation=>federation.identityProviders.map(({name,adopted,at})=>({name:slug(name),awsName:name,importId:adopted===void 0?void 0:inPool(federation,`:${name}`),
written:{name,place:at.key()}})),blocks:{},replacedFor:["provider_name","provider_type","user_pool_id"],actions:{read:["cognito-idp:DescribeIdentityProvider"],create:[
"cognito-idp:CreateIdentityProvider"],update:["cognito-idp:UpdateIdentityProvider"],delete:["cognito-idp:DeleteIdentityProvider"]}},aws_cognito_managed_login_branding:{
heldBy:federation=>styledClients(federation).map(({key})=>({name:slug(key),awsName:void 0})),blocks:{asset:{}},replacedFor:["client_id","user_pool_id"],actions:{
read:["cognito-idp:DescribeManagedLoginBranding"],create:["cognito-idp:CreateManagedLoginBranding"],update:["cognito-idp:UpdateManagedLoginBranding"],delete:["c\
ognito-idp:DeleteManagedLoginBranding"]}},aws_cognito_resource_server:{heldBy:federation=>federation.userPool.resourceServers.map(({identifier:identifier2,adopted,
at})=>({name:slug(identifier2),awsName:identifier2,importId:adopted===void 0?void 0:inPool(federation,`|${identifier2}`),written:{name:identifier2,place:at.key()}})),
blocks:{scope:{}},replacedFor:["identifier","user_pool_id"],actions:{read:["cognito-idp:DescribeResourceServer"],create:["cognito-idp:CreateResourceServer"],update:[
"cognito-idp:UpdateResourceServer"],delete:["cognito-idp:DeleteResourceServer"]}},aws_cognito_user_group:{heldBy:federation=>federation.userPool.groups.map(({name,
adopted,at})=>({name:slug(name),awsName:name,importId:adopted===void 0?void 0:inPool(federation,`/${name}`),written:{name,place:at.key()}})),blocks:{},replacedFor:[
"name","user_pool_id"],actions:{read:["cognito-idp:GetGroup"],create:["cognito-idp:CreateGroup"],update:["cognito-idp:UpdateGroup"],delete:["cognito-idp:DeleteG\
roup"]}},aws_cognito_user_pool:{heldBy:federation=>federation.userPool.kind==="referenced"?[]:[{name:"pool",awsName:void 0,importId:federation.userPool.kind==="\
adopted"?inPool(federation,""):void 0}],blocks:{account_recovery_setting:{recovery_mechanism:{}},admin_create_user_config:{invite_message_template:{}},device_configuration:{},
email_configuration:{},email_mfa_configuration:{},lambda_config:{custom_email_sender:{},custom_sms_sender:{},pre_token_generation_config:{}},password_policy:{},
schema:{number_attribute_constraints:{},string_attribute_constraints:{}},sign_in_policy:{},sms_configuration:{},software_token_mfa_configuration:{},user_attribute_update_settings:{},
user_pool_add_ons:{advanced_security_additional_flows:{}},username_configuration:{},verification_message_template:{},web_authn_configuration:{}},replacedFor:["a\
lias_attributes","username_attributes","username_configuration"],actions:{read:["cognito-idp:DescribeUserPool","cognito-idp:GetUserPoolMfaConfig"],create:["cogn\
ito-idp:CreateUserPool"],update:["cognito-idp:AddCustomAttributes","cognito-idp:SetUserPoolMfaConfig","cognito-idp:TagResource","cognito-idp:UntagResource","cog\
nito-idp:UpdateUserPool"],delete:["cognito-idp:DeleteUserPool"]}},aws_cognito_user_pool_client:{heldBy:federation=>federation.appClients.map(({key,adopted,at})=>({
name:slug(key),awsName:void 0,importId:adopted===void 0?void 0:inPool(federation,`/${adopted}`),written:{name:key,place:at.key()}})),blocks:{analytics_configuration:{},
refresh_token_rotation:{},token_validity_units:{}},replacedFor:["generate_secret","user_pool_id"],actions:{read:["cognito-idp:DescribeUserPoolClient"],create:["\
cognito-idp:CreateUserPoolClient"],update:["cognito-idp:UpdateUserPoolClient"],delete:["cognito-idp:DeleteUserPoolClient"]}},aws_cognito_user_pool_domain:{heldBy:federation=>{
let{custom,prefix}=federation.userPool.domain??{},isKnown=writtenPoolId(federation.userPool)!==void 0;return Object.entries({custom,prefix}).flatMap(([key,domain])=>domain===
void 0?[]:[{name:key,awsName:domain.name,importId:domain.adopted!==void 0&&isKnown?domain.name:void 0}])},blocks:{},replacedFor:["domain","user_pool_id"],actions:{
read:["cognito-idp:DescribeUserPoolDomain"],create:["cognito-idp:CreateUserPoolDomain"],update:["cognito-idp:UpdateUserPoolDomain"],delete:["cognito-idp:DeleteU\
serPoolDomain"]}},aws_iam_openid_connect_provider:{heldBy:federation=>trustedByIam(federation).map(({name,iamOidcProviderUrl})=>({name:slug(name),awsName:iamOidcProviderUrl.
replace(/^https:\/\//,"")})),blocks:{},replacedFor:["url"],actions:{read:["iam:GetOpenIDConnectProvider"],create:["iam:CreateOpenIDConnectProvider"],update:["ia\
m:AddClientIDToOpenIDConnectProvider","iam:RemoveClientIDFromOpenIDConnectProvider","iam:TagOpenIDConnectProvider","iam:UntagOpenIDConnectProvider"],delete:["ia\
m:DeleteOpenIDConnectProvider"]}},aws_iam_role:{heldBy:federation=>functionResources(federation,"pre_sign_up",()=>preSignUpRoleName(federation.stackName,federation.
preSignUpFunction?.rolePath??"/")),blocks:{inline_policy:{}},replacedFor:["name","path"],actions:{read:["iam:GetRole","iam:ListAttachedRolePolicies","iam:ListRo\
lePolicies"],create:["iam:CreateRole"],update:["iam:PutRolePermissionsBoundary","iam:TagRole","iam:UntagRole","iam:UpdateAssumeRolePolicy","iam:UpdateRole","iam\
:UpdateRoleDescription"],delete:["iam:DeleteRole","iam:ListInstanceProfilesForRole"]}},aws_iam_role_policy:{heldBy:federation=>[...functionResources(federation,
"pre_sign_up_logs",()=>"write-own-logs"),...federation.userPool.kind==="referenced"?[]:[...federation.accountLinking===void 0?[]:functionResources(federation,"p\
re_sign_up_pool",()=>"link-users-in-own-pool"),...federation.preSignUpFunction?.kmsKeyArn===void 0?[]:functionResources(federation,"pre_sign_up_environment",()=>"\
read-own-environment")]],blocks:{},replacedFor:["name","role"],actions:{read:["iam:GetRolePolicy"],create:["iam:PutRolePolicy"],update:["iam:PutRolePolicy"],delete:[
"iam:DeleteRolePolicy"]}},aws_lambda_function:{heldBy:federation=>functionResources(federation,"pre_sign_up",name=>name),blocks:{dead_letter_config:{},environment:{},
ephemeral_storage:{},file_system_config:{},image_config:{},logging_config:{},snap_start:{},timeouts:{},tracing_config:{},vpc_config:{}},replacedFor:["function_n\
ame","package_type"],actions:{read:["lambda:GetFunction","lambda:GetFunctionCodeSigningConfig","lambda:ListVersionsByFunction"],create:["iam:PassRole","lambda:C\
reateFunction"],update:["lambda:DeleteFunctionConcurrency","lambda:PutFunctionCodeSigningConfig","lambda:PutFunctionConcurrency","lambda:TagResource","lambda:Un\
tagResource","lambda:UpdateFunctionCode","lambda:UpdateFunctionConfiguration"],delete:["lambda:DeleteFunction"]}},aws_lambda_permission:{heldBy:federation=>federation.
userPool.kind==="referenced"?[]:[...functionResources(federation,"cognito_pre_sign_up",()=>{}),...permittedTriggers(federation.userPool).map(trigger=>({name:permissionName(
trigger),awsName:void 0}))],blocks:{},replacedFor:["action","function_name","principal","source_account","source_arn","statement_id"],actions:{read:["lambda:Get\
Policy"],create:["lambda:AddPermission"],update:[],delete:["lambda:RemovePermission"]}},aws_route53_record:{heldBy:({userPool:{domain}})=>{let{custom}=domain??{};
return custom?.hostedZoneId===void 0?[]:[{name:"custom_a",awsName:void 0},{name:"custom_aaaa",awsName:void 0},...makesCertificate(custom)?[{name:"custom_certifi\
cate",awsName:void 0}]:[]]},blocks:{alias:{},cidr_routing_policy:{},failover_routing_policy:{},geolocation_routing_policy:{},geoproximity_routing_policy:{coordinates:{}},
latency_routing_policy:{},timeouts:{},weighted_routing_policy:{}},replacedFor:["name","type","zone_id"],actions:{read:["route53:GetHostedZone","route53:ListReso\
urceRecordSets"],create:["route53:ChangeResourceRecordSets","route53:GetChange"],update:["route53:ChangeResourceRecordSets","route53:GetChange"],delete:["route5\
3:ChangeResourceRecordSets","route53:GetChange"]}},aws_secretsmanager_secret:{heldBy:federation=>publishedSecrets(federation).map(({client,name})=>({name:slug(client),
awsName:name})),blocks:{replica:{}},replacedFor:["name"],actions:{read:["secretsmanager:DescribeSecret","secretsmanager:GetResourcePolicy"],create:["secretsmana\
ger:CreateSecret"],update:["secretsmanager:TagResource","secretsmanager:UntagResource","secretsmanager:UpdateSecret"],delete:["secretsmanager:DeleteSecret"]}},aws_secretsmanager_secret_version:{
heldBy:federation=>publishedSecrets(federation).map(({client})=>({name:slug(client),awsName:void 0})),blocks:{},replacedFor:["secret_id"],actions:{read:["secret\
smanager:GetSecretValue"],create:["secretsmanager:PutSecretValue"],update:[],delete:["secretsmanager:UpdateSecretVersionStage"]}},aws_ssm_parameter:{heldBy:federation=>publishedParameters(
federation).map(({address,name})=>({name:address,awsName:name})),blocks:{},replacedFor:["name"],actions:{read:["ssm:DescribeParameters","ssm:GetParameter","ssm:\
ListTagsForResource"],create:["ssm:PutParameter"],update:["ssm:AddTagsToResource","ssm:RemoveTagsFromResource"],delete:["ssm:DeleteParameter"]}},aws_wafv2_web_acl_association:{
heldBy:({userPool:userPool2})=>webAclOf(userPool2)!==void 0?[{name:"pool",awsName:void 0}]:[],blocks:{timeouts:{}},replacedFor:["resource_arn","web_acl_arn"],actions:{
read:["cognito-idp:GetWebACLForResource","wafv2:GetWebACL","wafv2:GetWebACLForResource"],create:["cognito-idp:AssociateWebACL","wafv2:AssociateWebACL"],update:[],
delete:["cognito-idp:DisassociateWebACL","wafv2:DisassociateWebACL"]}},terraform_data:{heldBy:({identityProviders:identityProviders2})=>identityProviders2.filter(
({type})=>type==="apple").map(({name})=>({name:`${slug(name)}_key`,awsName:void 0})),blocks:{},replacedFor:["triggers_replace"],actions:NONE}},DATA_SOURCES={aws_cognito_user_pool:{
blocks:{},read:["cognito-idp:DescribeUserPool"]},aws_cognito_user_pools:{blocks:{},read:["cognito-idp:ListUserPools"]},aws_secretsmanager_secret_version:{blocks:{},
read:["secretsmanager:GetSecretValue"]},aws_ssm_parameter:{blocks:{},read:["ssm:GetParameter"]},terraform_remote_state:{blocks:{},read:[]}},RESOURCE_TYPES=Object.
keys(RESOURCES)}});function importsOf(federation,addressPrefix){return IN_ORDER.flatMap(type=>resourcesOf(federation,type).flatMap(({name,importId})=>importId===void 0?[]:[{to:reference(
`${type}.${addressPrefix}${name}`),id:literal(importId)}]))}var IN_ORDER,init_imports=__esm({"src/terraform/imports.ts"(){init_resources();init_template();IN_ORDER=
["aws_cognito_user_pool","aws_cognito_user_pool_domain",...RESOURCE_TYPES.filter(type=>type!=="aws_cognito_user_pool"&&type!=="aws_cognito_user_pool_domain")]}});function linkingPolicyOf(federation){let{accountLinking:linking}=federation;return{providers:federation.identityProviders.map(provider=>policyProvider(provider,
linking)),caseSensitiveUsernames:hasCaseSensitiveUsernames(federation.userPool),...linking===void 0?LINKS_NOBODY:linkingOptions(federation,linking)}}function linkingOptions({
userPool:userPool2},linking){return{whenUnsafe:linking.whenUnsafe,whenNoMatch:linking.whenNoMatch,linkInvitedUsers:linking.linkInvitedUsers,afterLink:linking.afterLink,
...linking.nativeSignUp==="refuseKnownEmail"&&{nativeSignUp:linking.nativeSignUp},...linking.whenNoMatch==="createNative"&&userPool2.kind==="created"&&{newUsers:newUsersOf(
userPool2)},...linking.messages!==void 0&&{messages:linking.messages}}}function policyProvider({name,attributeMapping,allowedEmailDomains},linking){let emailVerifiedMapped=Object.
hasOwn(attributeMapping,"email_verified"),link=linking?.providers.find(linked=>linked.name===name);return{name,...allowedEmailDomains!==void 0&&{admission:{emailDomains:allowedEmailDomains,
emailVerifiedMapped}},...link!==void 0&&{link:{trustEmail:link.trustEmail,emailVerifiedMapped,...link.emailVerifiedAlways&&{emailVerifiedAlways:!0},emailDomains:link.
emailDomains,subjectAttribute:link.subjectAttribute}}}}function newUsersOf({signInWith,requiredAttributes}){return{emailIsUsername:signInWith.includes("email"),
requiredAttributes:requiredAttributes.filter(attribute=>attribute!=="email")}}var LINKS_NOBODY,init_linking_policy=__esm({"src/model/linking-policy.ts"(){init_pool();
LINKS_NOBODY={whenUnsafe:"separateUser",whenNoMatch:"createUser",linkInvitedUsers:!1,afterLink:"continue"}}});var REPOSITORY,init_repository=__esm({"src/diagnostics/repository.ts"(){REPOSITORY="https://github.com/cognito-federation/cognito-federation"}});function linkingAlarms(scope,functionName,topicArn){let alarm=(id,suffix,description,metric)=>{resource(scope,"aws_cloudwatch_metric_alarm",id,{alarmName:literal(
`${functionName}-${suffix}`),alarmDescription:literal(`${description} (${functionName}). ${RUNBOOK}${suffix.replace(/^refusal-/,"")}`),...metric,statistic:literal(
"Sum"),period:PERIOD_SECONDS,evaluationPeriods:1,threshold:0,comparisonOperator:literal("GreaterThanThreshold"),treatMissingData:literal("notBreaching"),alarmActions:[
literal(topicArn)]})},{namespace,name}=refusalMetric(functionName),refusals={namespace:literal(namespace),metricName:literal(name)},ofLambda=metricName=>({namespace:literal(
"AWS/Lambda"),metricName:literal(metricName),dimensions:literalMap({FunctionName:functionName})});alarm("pre_sign_up_errors","errors","First federated sign-ins \
were refused or failed",ofLambda("Errors")),alarm("pre_sign_up_throttles","throttles","First federated sign-ins failed: the pre sign-up function was throttled",
ofLambda("Throttles"));for(let code of REFUSAL_CODES)alarm(`pre_sign_up_refusal_${code.toLowerCase()}`,`refusal-${code.toLowerCase().replace(/_/g,"-")}`,`First \
sign-ins were refused with ${code}: ${meaningOf(code)}`,{...refusals,dimensions:literalMap({Refusal:code})})}function refusalFilter(scope,functionName,logGroup){
let{namespace,name}=refusalMetric(functionName);resource(scope,"aws_cloudwatch_log_metric_filter","pre_sign_up_refusals",{name:literal(`${functionName}-refusals`),
logGroupName:logGroup.attribute("name"),pattern:literal('{ $.message.outcome = "refused" }'),metricTransformation:{namespace:literal(namespace),name:literal(name),
value:literal("1"),dimensions:literalMap({Refusal:"$.message.refusal"})}})}function refusalMetric(functionName){return{namespace:`CognitoFederation/${functionName}`,
name:"RefusedSignIns"}}function meaningOf(code){switch(REFUSALS[code]){case"setup":return"the setup is wrong, and this continues until someone fixes it";case"se\
rvice":return"Cognito did not answer, or answered too late";default:return"each concerns one person"}}var PERIOD_SECONDS,RUNBOOK,init_linking_alarms=__esm({"src\
/terraform/linking-alarms.ts"(){init_repository();init_refusals();init_elements();init_template();PERIOD_SECONDS=300;RUNBOOK=`What to do: ${REPOSITORY}/blob/mai\
n/docs/linking.md#`}});function linkingDashboard(scope,functionName,region){let ofLambda=(metric,stat)=>["AWS/Lambda",metric,"FunctionName",functionName,{stat}],{namespace,name}=refusalMetric(
functionName),widgets=[metrics("Invocations, errors, throttles",[ofLambda("Invocations","Sum"),ofLambda("Errors","Sum"),ofLambda("Throttles","Sum")]),metrics("D\
uration in ms; Cognito waits 5000",[ofLambda("Duration","p50"),ofLambda("Duration","p99"),ofLambda("Duration","Maximum")]),metrics("Refused sign-ins, by code",REFUSAL_CODES.
map(code=>[namespace,name,"Refusal",code,{stat:"Sum"}])),logs("How sign-ups end",["filter ispresent(message.verdict)","stats count(*) as sign_ups by message.out\
come, message.verdict, message.provider","sort sign_ups desc"]),logs("The last refusals",['filter message.outcome = "refused" and message.refusal != "ACCOUNT_LI\
NKED"',"fields @timestamp, message.refusal, message.verdict, message.provider, message.sub","sort @timestamp desc","limit 100"])];function metrics(title,lines){
return{type:"metric",properties:{title,region,view:"timeSeries",period:PERIOD_SECONDS2,metrics:lines}}}function logs(title,query2){let source=`SOURCE '/aws/lamb\
da/${functionName}'`;return{type:"log",properties:{title,region,view:"table",query:[source,...query2].join(" | ")}}}resource(scope,"aws_cloudwatch_dashboard","p\
re_sign_up",{dashboardName:literal(functionName),dashboardBody:literal(JSON.stringify({widgets:widgets.map((widget,index)=>({...widget,x:index%2*WIDTH,y:Math.floor(
index/2)*HEIGHT,width:WIDTH,height:HEIGHT}))}))})}var PERIOD_SECONDS2,WIDTH,HEIGHT,init_linking_dashboard=__esm({"src/terraform/linking-dashboard.ts"(){init_refusals();
init_elements();init_linking_alarms();init_template();PERIOD_SECONDS2=300,WIDTH=12,HEIGHT=6}});function linkingActions(linking){return linking===void 0?[]:[...linking.whenNoMatch==="createNative"?["cognito-idp:AdminCreateUser"]:[],"cognito-idp:AdminGetUse\
r","cognito-idp:AdminLinkProviderForUser","cognito-idp:ListUsers"]}function linkingFunction(scope,federation,settings,archive){let{accountLinking:linking,stackName}=federation,
name=preSignUpFunctionName(stackName),logGroup=resource(scope,"aws_cloudwatch_log_group","pre_sign_up",{name:literal(`/aws/lambda/${name}`),retentionInDays:settings.
logRetentionDays}),role=resource(scope,"aws_iam_role","pre_sign_up",{name:literal(preSignUpRoleName(stackName,settings.rolePath)),description:literal(`Runs the \
pre sign-up function of ${stackName}`),...settings.rolePath!=="/"&&{path:literal(settings.rolePath)},...settings.permissionsBoundaryArn!==void 0&&{permissionsBoundary:literal(
settings.permissionsBoundaryArn)},assumeRolePolicy:policyDocument([{Sid:literal("LambdaAssume"),Effect:ALLOW,Principal:{Service:literal("lambda.amazonaws.com")},
Action:literal("sts:AssumeRole")}])}),logs=resource(scope,"aws_iam_role_policy","pre_sign_up_logs",{name:literal("write-own-logs"),role:role.attribute("name"),policy:policyDocument(
[{Sid:literal("WriteOwnLogs"),Effect:ALLOW,Action:["logs:CreateLogStream","logs:PutLogEvents"].map(literal),Resource:template`${logGroup.attribute("arn")}:*`}])}),
file=template`${interpolated(expression`path.module`)}/${literal(archive.path)}`,lambda=resource(scope,"aws_lambda_function","pre_sign_up",{functionName:literal(
name),description:literal(linking===void 0?`Checks who may sign in to ${stackName} through a provider for the first time`:`Links first federated sign-ins of ${stackName}\
 to existing users`),role:role.attribute("arn"),runtime:literal(settings.runtime),architectures:[literal(settings.architecture)],handler:literal("index.handler"),
filename:file,sourceCodeHash:literal(archive.sha256Base64),timeout:TRIGGER_TIMEOUT_SECONDS,memorySize:settings.memoryMb,environment:{variables:literalMap({LINKING_POLICY:JSON.
stringify(linkingPolicyOf(federation))})},loggingConfig:{logFormat:literal("JSON"),logGroup:logGroup.attribute("name"),applicationLogLevel:literal("INFO"),systemLogLevel:literal(
"INFO")},...settings.reservedConcurrency!==void 0&&{reservedConcurrentExecutions:settings.reservedConcurrency},...settings.kmsKeyArn!==void 0&&{kmsKeyArn:literal(
settings.kmsKeyArn)},...settings.codeSigningConfigArn!==void 0&&{codeSigningConfigArn:literal(settings.codeSigningConfigArn)},lifecycle:{createBeforeDestroy:!0,
precondition:[{condition:interpolated(expression`filebase64sha256(${quotedTemplate(file)}) == ${quoted(archive.sha256Base64)}`),errorMessage:literal(`${archive.
path} is not the archive that was generated with this configuration. Run synth again and keep the files together.`)}]},dependsOn:[logs.address]});return(settings.
alarmTopicArn!==void 0||settings.dashboard)&&refusalFilter(scope,name,logGroup),settings.alarmTopicArn!==void 0&&linkingAlarms(scope,name,settings.alarmTopicArn),
settings.dashboard&&linkingDashboard(scope,name,federation.region),{lambda,role,actions:linkingActions(linking),kmsKeyArn:settings.kmsKeyArn}}function attachLinkingFunction(scope,{
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
5}});function movedOf({appClients:appClients2},addressPrefix){let address=key=>reference(`aws_cognito_user_pool_client.${addressPrefix}${slug(key)}`);return appClients2.
flatMap(({key,formerly})=>formerly===void 0?[]:[{from:address(formerly),to:address(key)}])}var init_moved=__esm({"src/terraform/moved.ts"(){init_names();init_template()}});function outputs(scope,federation,{pool,domains,clients,ofIam,lambda,values:values2}){let output2=(name,description,value,sensitive=!1)=>{output(scope,name,{description,
value,...sensitive&&{sensitive}})},[domain,another]=domains,idOf2=client=>resourceOf(client,clients).attribute("id"),issuer=template`https://${pool.endpoint}`,withSecret=federation.
appClients.filter(({secret})=>secret);if(output2("user_pool_id","Id of the user pool",pool.id),output2("user_pool_arn","ARN of the user pool",pool.arn),output2(
"issuer","Issuer of the tokens that the user pool signs",issuer),output2("client_ids","Client id of each app client",byClient(federation.appClients,idOf2)),withSecret.
length>0&&output2("client_secrets","Client secret of each app client that has one",byClient(withSecret,client=>resourceOf(client,clients).attribute("client_secr\
et")),!0),output2("consumers","For each app client, the values that an ALB rule, a JWT authorizer and an identity pool need",byClient(federation.appClients,client=>templateMap(
{...domain&&{alb:templateMap({user_pool_arn:pool.arn,user_pool_client_id:idOf2(client),user_pool_domain:domain.name})},jwt_authorizer:templateMap({issuer,audience:[
idOf2(client)]}),identity_pool_provider:templateMap({client_id:idOf2(client),provider_name:pool.endpoint})}))),lambda!==void 0){let does=federation.accountLinking===
void 0?"checks first sign-ins":"links accounts";output2("linking_function_arn",`ARN of the function that ${does}`,lambda.attribute("arn"))}if(ofIam.size>0&&output2(
"iam_oidc_provider_arns","For each identity provider, its OIDC provider in IAM, for identity pools and the trust policies of roles",templateMap(Object.fromEntries(
[...ofIam].map(([name,provider])=>[name,provider.attribute("arn")])))),domain===void 0)return;let{host}=domain,hosted=hostedClients(federation),starting=startingClients(
federation),balanced=hosted.filter(({albHosts})=>albHosts.length>0),encode=text2=>typeof text2=="string"?literal(encodeURIComponent(text2)):interpolated(expression`urlencode(${values2.
shownExpression(text2)})`);output2("domain","Host of the sign-in pages",host),domain.target!==void 0&&(output2("domain_cloudfront_target","What the alias record\
s of the domain lead to",domain.target.name),output2("domain_cloudfront_zone_id","The hosted zone of domain_cloudfront_target",domain.target.zoneId)),output2("i\
dp_redirect_uri","Redirect URI to enter at every OpenID Connect provider",idpRedirectUri(host)),another!==void 0&&output2("prefix_idp_redirect_uri","Redirect UR\
I of the prefix domain, to enter at every OpenID Connect provider as well",idpRedirectUri(another.host)),federation.identityProviders.some(({type})=>type==="sam\
l")&&(output2("saml_acs_url","Assertion consumer service URL to enter at every SAML provider",samlAcsUrl(host)),another!==void 0&&output2("prefix_saml_acs_url",
"Assertion consumer service URL of the prefix domain, to enter at every SAML provider as well",samlAcsUrl(another.host)),output2("saml_entity_id","Entity id (au\
dience) to enter at every SAML provider",samlEntityId(pool.id))),output2("login_urls","For each app client, the page that offers every way to sign in; the app a\
dds state and PKCE",byClient(starting,client=>loginUrl(host,client,idOf2(client),encode))),output2("authorize_urls","For each app client and identity provider, \
where a sign-in starts; the app adds state and PKCE",byClient(starting,client=>templateMap(Object.fromEntries(federatedProviders(client).map(name=>[name,authorizeUrl(
host,name,client,idOf2(client),encode)]))))),balanced.length>0&&output2("alb_urls","For each app client, where a sign-in through its load balancers starts; the \
load balancer itself sends people to Cognito",byClient(balanced,({albHosts})=>albHosts.map(host2=>values2.shown(albStartUrl(host2))))),output2("logout_urls","Fo\
r each app client, where a sign-out starts; it ends the session at Cognito, not at the identity provider",byClient(hosted.filter(({logoutUrls})=>logoutUrls.length>
0),client=>logoutUrl(host,idOf2(client),client.logoutUrls[0]??"",encode)))}function byClient(clients,value){return templateMap(Object.fromEntries(clients.map(client=>[
client.key,value(client)])))}function resourceOf(client,resources){let resource2=resources.get(client.key);if(resource2===void 0)throw new Error(`the app client\
 ${client.key} was not made`);return resource2}var init_outputs=__esm({"src/terraform/outputs.ts"(){init_sign_in_urls();init_elements();init_template()}});function published(scope,federation,{pool,domain,clients}){let clientOf=key=>{let client=clients.get(key);if(client===void 0)throw new Error(`the app client ${key}\
 was not made`);return client},valueOf2=value=>{switch(value.kind){case"userPoolId":return pool.id;case"userPoolArn":return pool.arn;case"issuer":return template`https://${pool.
endpoint}`;case"domain":if(domain===void 0)throw new Error("a domain is to be published, and there is none");return domain.host;case"clientId":return clientOf(value.
client).attribute("id")}};for(let{address,name,value}of publishedParameters(federation))resource(scope,"aws_ssm_parameter",address,{name:literal(name),description:literal(
descriptionOf(value)),type:literal("String"),insecureValue:valueOf2(value)});for(let{client:key,name}of publishedSecrets(federation)){let kmsKeyArn=federation.publish?.
clientSecrets?.kmsKeyArn,secret=resource(scope,"aws_secretsmanager_secret",slug(key),{name:literal(name),description:literal(`Client id and secret of the app cl\
ient ${key}`),...kmsKeyArn!==void 0&&{kmsKeyId:literal(kmsKeyArn)}}),client=clientOf(key).address;resource(scope,"aws_secretsmanager_secret_version",slug(key),{
secretId:secret.attribute("id"),secretString:interpolated(expression`jsonencode({ client_id = ${client}.id, client_secret = ${client}.client_secret })`)})}}function descriptionOf(value){
switch(value.kind){case"userPoolId":return"Id of the user pool";case"userPoolArn":return"ARN of the user pool";case"issuer":return"Issuer of the tokens that the\
 user pool signs";case"domain":return"Host of the sign-in pages";case"clientId":return`Client id of the app client ${value.client}`}}var init_published2=__esm({
"src/terraform/published.ts"(){init_names();init_published();init_elements();init_template()}});function values(scope,federation){let uses=referencesOf(federation),given=variables(scope,uses),reads=dataSources(scope,uses),valueOf2=reference2=>{if(reference2.
kind==="variable")return declared2(given,reference2.name);let read=declared2(reads,sourceKey(reference2));return reference2.kind==="ssmParameter"?expression`${read}.value`:
reference2.jsonKey===void 0?expression`${read}.secret_string`:expression`jsondecode(${read}.secret_string)[${quoted(reference2.jsonKey)}]`},open=reference2=>reference2.
kind==="variable"?valueOf2(reference2):expression`nonsensitive(${valueOf2(reference2)})`,written=(text2,read)=>typeof text2=="string"?literal(text2):template`${literal(
text2.prefix)}${interpolated(read(text2.reference))}${literal(text2.suffix)}`;return{of:reference2=>interpolated(valueOf2(reference2)),expression:valueOf2,text:text2=>written(
text2,valueOf2),shown:text2=>written(text2,open),shownExpression:text2=>typeof text2!="string"&&text2.prefix===""&&text2.suffix===""?open(text2.reference):quotedTemplate(
written(text2,open))}}function declared2(expressions,key){let found=expressions.get(key);if(found===void 0)throw new Error(`${key} is used but not declared`);return found}
function variables(scope,uses){let usesOf=new Map;for(let use of uses)use.reference.kind==="variable"&&usesOf.set(use.reference.name,[...usesOf.get(use.reference.
name)??[],use]);return new Map([...usesOf].sort(([a],[b])=>compareText(a,b)).map(([name,ofName])=>{let words=purposes(ofName),value=variable(scope,name,{describe:declaredName=>`${words.
charAt(0).toUpperCase()}${words.slice(1)}. Give it through TF_VAR_${declaredName}.`,sensitive:ofName.some(({secret})=>secret),validation:value2=>({condition:interpolated(
expression`length(trimspace(${value2})) > 0`),errorMessage:literal(`The ${words} must not be empty.`)})});return[name,value]}))}function purposes(uses){let owners=new Map;
for(let{what,owner}of uses)owners.set(what,(owners.get(what)??new Set).add(owner));return[...owners].map(([what,names])=>`${what} of ${[...names].join(", ")}`).
join("; ")}function dataSources(scope,uses){let reads=new Map,names=new Set;for(let{owner,what,reference:reference2}of uses){if(reference2.kind==="variable"||reads.
has(sourceKey(reference2)))continue;let plain2=`${slug(owner)}_${what.toLowerCase().replaceAll(" ","_")}`,name=plain2;for(let count=2;names.has(name);count+=1)name=
`${plain2}_${count}`;names.add(name);let source=reference2.kind==="ssmParameter"?dataSource(scope,"aws_ssm_parameter",name,{name:literal(reference2.name),withDecryption:!0}):
dataSource(scope,"aws_secretsmanager_secret_version",name,{secretId:literal(reference2.id)});reads.set(sourceKey(reference2),source.address)}return reads}function sourceKey(reference2){
return`${reference2.kind} ${reference2.kind==="secretsManager"?reference2.id:reference2.name}`}var init_values=__esm({"src/terraform/values.ts"(){init_diagnostic();
init_names();init_references();init_elements();init_template()}});var import_constructs,import_cdktf3,CognitoFederation,StateBlocks,init_cognito_federation=__esm({"src/terraform/cognito-federation.ts"(){import_constructs=__toESM(require_lib());
init_triggers();init_app_client();import_cdktf3=require("./cdktf.js");init_domains();init_existing_pool();init_iam_oidc_provider2();init_identity_provider();init_imports();
init_linking_function();init_moved();init_outputs();init_published2();init_pool_parts();init_triggers2();init_upstream_state();init_user_pool();init_values();CognitoFederation=
class extends import_constructs.Construct{addressPrefix;userPoolId;userPoolArn;clientIds;constructor(scope,id,props){super(scope,id);let{federation}=props,{preSignUpFunction}=federation;
this.addressPrefix=props.addressPrefix??`${id.replace(/[^\w-]/g,"_")}_`;let read=values(this,federation),upstreams=upstreamStates(this,federation),linking=preSignUpFunction&&
linkingFunction(this,federation,preSignUpFunction,this.#placed(props.archive)),{pool,attached,domain:foundDomain}=this.#pool(federation,linking,read),made=signInDomains(
this,federation,pool.id,read),domains=made.length===0&&foundDomain!==void 0?[foundDomain]:made,providers=identityProviders(this,federation,pool.id,{values:read,
upstreams},attached);groups(this,federation,pool.id);let servers=resourceServers(this,federation,pool.id),clients=appClients(this,federation,pool.id,{providers,
servers},read),ofIam=iamOidcProviders(this,federation,read);managedLoginStyles(this,federation,pool.id,clients),outputs(this,federation,{pool,domains,clients,ofIam,
lambda:linking?.lambda,values:read}),published(this,federation,{pool,domain:domains[0],clients});let imports=importsOf(federation,this.addressPrefix);imports.length>
0&&new StateBlocks(this,"import",imports);let moved=movedOf(federation,this.addressPrefix);moved.length>0&&new StateBlocks(this,"moved",moved),this.userPoolId=pool.
id,this.userPoolArn=pool.arn,this.clientIds=new Map([...clients].map(([key,client])=>[key,client.attribute("id")]))}#placed(archive){if("path"in archive)return archive;
let{file,sha256Base64}=archive,assetHash=Buffer.from(sha256Base64,"base64").toString("hex");return{path:new import_cdktf3.TerraformAsset(this,"archive",{path:file,
type:import_cdktf3.AssetType.FILE,assetHash}).path,sha256Base64}}#pool(federation,linking,read){let preSignUpArn=linking?.lambda.attribute("arn"),existing=federation.
userPool,attach=pool2=>[...linking?attachLinkingFunction(this,linking,pool2):[],...invokePermissions(this,triggersOf(existing),pool2,read)];if(existing.kind==="\
created"){let pool2=attributesOf(userPool(this,existing,preSignUpArn,read));return webAcl(this,existing,pool2.arn,read),{pool:pool2,attached:attach(pool2)}}let{
attributes,name,domain}=existingPool(this,federation,existing,read);if(existing.kind==="referenced")return{pool:attributes,attached:[],domain};let attached=attach(
attributes);webAcl(this,existing,attributes.arn,read);let pool=adoptedPool(this,{federation,pool:existing,values:read},name,preSignUpArn,attached);return{pool:attributesOf(
pool),attached,domain}}},StateBlocks=class extends import_cdktf3.TerraformElement{constructor(scope,type,blocks){super(scope,type);this.type=type;this.blocks=blocks}toTerraform(){
return{[this.type]:this.blocks}}toHclTerraform(){return this.toTerraform()}}}});var import_cdktf4,FederationStack,StackBackend,RemoteState,Versions,init_stack=__esm({"src/terraform/stack.ts"(){init_aws_provider();init_backend();import_cdktf4=
require("./cdktf.js");init_cognito_federation();FederationStack=class extends import_cdktf4.TerraformStack{constructor(federation,archive){super(new import_cdktf4.RootConstruct,
federation.stackName);this.federation=federation;poolProvider(this,federation),new StackBackend(this,federation.terraform.backend),new CognitoFederation(this,"f\
ederation",{federation,archive,addressPrefix:""}),new Versions(this,federation)}},StackBackend=class extends import_cdktf4.TerraformBackend{constructor(scope,backend){
super(scope,"backend",backend.type);this.backend=backend}toTerraform(){return{terraform:backendBlock(this.backend)}}getRemoteStateDataSource(scope,name,fromStack){
let{backend,config}=stateReader(this.backend,fromStack);return new RemoteState(scope,name,backend,config)}},RemoteState=class extends import_cdktf4.TerraformRemoteState{},
Versions=class extends import_cdktf4.TerraformElement{constructor(scope,federation){super(scope,"versions");this.federation=federation}toTerraform(){let{requiredVersion,
awsProviderVersion}=this.federation.terraform;return{terraform:{required_version:requiredVersion,required_providers:{aws:{source:"hashicorp/aws",version:awsProviderVersion}}}}}}}});function configurationOf(federation,archive){let elements=new FederationStack(federation,archive).node.findAll().filter(child=>import_cdktf5.TerraformElement.isTerraformElement(
child)),configuration={};for(let element of elements)merge(configuration,withoutComments(element.toTerraform()));return configuration["//"]=metadata(federation,
elements.filter(element=>import_cdktf5.TerraformOutput.isTerraformOutput(element))),plain(configuration)}function metadata(federation,declared3){let{type,settings}=federation.
terraform.backend;return{metadata:{version:import_cdktf5.cdktfVersion,stackName:federation.stackName,backend:type,...(type==="cloud"||type==="remote")&&{cloud:type===
"cloud"?settings:void 0}},outputs:{[federation.stackName]:Object.fromEntries(declared3.map(({friendlyUniqueId})=>[friendlyUniqueId,friendlyUniqueId]))}}}function merge(into,fragment){
for(let[key,value]of Object.entries(fragment)){let present=into[key];isPlainObject(present)&&isPlainObject(value)?merge(present,value):Array.isArray(present)&&Array.
isArray(value)?present.push(...value):into[key]=value}}function isPlainObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function withoutComments(fragment){
return Object.fromEntries(Object.entries(fragment).map(([kind,types])=>kind!=="resource"&&kind!=="data"||!isPlainObject(types)?[kind,types]:[kind,mapValues(types,
names=>isPlainObject(names)?mapValues(names,withoutComment):names)]))}function withoutComment(body){return isPlainObject(body)?Object.fromEntries(Object.entries(
body).filter(([key])=>key!=="//")):body}function mapValues(map,change){return Object.fromEntries(Object.entries(map).map(([key,value])=>[key,change(value)]))}function plain(value){
if(Array.isArray(value))return value.map(plain);if(!isPlainObject(value))return value;let sorted=Object.create(null);for(let key of Object.keys(value).sort()){let item=value[key];
item!==void 0&&(sorted[key]=plain(item))}return sorted}var import_cdktf5,init_configuration=__esm({"src/terraform/configuration.ts"(){import_cdktf5=require("./cdktf.js");
init_stack()}});function nested(table,type){let entry=Object.hasOwn(table,type)?table[type]:void 0;if(entry===void 0)throw new Error(`The nested blocks of ${type} are not known\
; add them to resources.ts.`);return shapesOf(entry.blocks)}function shapesOf(blocks){return Object.fromEntries(Object.entries(blocks).map(([key,inner])=>[key,{
blocks:shapesOf(inner)}]))}var condition,lifecycle,PROVIDERS,sections,managed,init_blocks=__esm({"src/terraform/blocks.ts"(){init_resources();condition={},lifecycle=
{blocks:{precondition:condition,postcondition:condition},bare:["ignore_changes","replace_triggered_by"]},PROVIDERS={aws:{blocks:{assume_role:{},assume_role_with_web_identity:{},
default_tags:{},endpoints:{},ignore_tags:{}}}},sections=[{name:"terraform",labels:0,shape:()=>({text:"all",blocks:{required_providers:{text:"all"},backend:{labels:1,
text:"all",blocks:{workspaces:{text:"all"}}},cloud:{text:"all",blocks:{workspaces:{text:"all"}}}}})},{name:"provider",labels:1,shape:type=>({text:["alias","vers\
ion"],blocks:nested(PROVIDERS,type)})},{name:"variable",labels:1,shape:()=>({bare:["type"],text:["description","default"],blocks:{validation:condition}})},{name:"\
locals",labels:0,shape:()=>({})},{name:"import",labels:0,shape:()=>({bare:["to","provider"]})},{name:"moved",labels:0,shape:()=>({bare:["from","to"]})},{name:"r\
emoved",labels:0,shape:()=>({bare:["from"],blocks:{lifecycle:{}}})},{name:"data",labels:2,shape:type=>managed(nested(DATA_SOURCES,type))},{name:"resource",labels:2,
shape:type=>managed(nested(RESOURCES,type))},{name:"check",labels:1,shape:()=>({blocks:{assert:condition}})},{name:"output",labels:1,shape:()=>({bare:["depends_\
on"],text:["description"],blocks:{precondition:condition}})}],managed=blocks=>({bare:["depends_on","provider"],blocks:{...blocks,lifecycle}})}});function hclOf(configuration){let unknown=Object.keys(configuration).find(name=>name!=="//"&&!sections.some(section=>section.name===name));if(unknown!==void 0)throw new Error(
`The top-level block ${unknown} is not known; add it to blocks.ts.`);return sections.flatMap(({name,labels,shape})=>labelled(configuration[name],labels).flatMap(
({path,body})=>blockOf(name,path,body,shape(path[0]??""),""))).map(block=>`${block}
`).join(`
`)}function labelled(value,labels){if(value==null)return[];if(isList2(value))return value.flatMap(item=>labelled(item,labels));if(typeof value!="object")throw new Error(
`A block needs a body, not ${JSON.stringify(value)}.`);let entries=Object.entries(value).filter(([key])=>key!=="//");return labels===0?[{path:[],body:entries}]:
entries.flatMap(([label,inner])=>labelled(inner,labels-1).map(({path,body})=>({path:[identifier(label),...path],body})))}function blockOf(type,labels,body,shape,indent){
let head=[type,...labels.map(label=>`"${label}"`)].join(" "),paragraphs=bodyOf(body,shape,`${indent}  `);return paragraphs.length===0?`${indent}${head} {}`:`${indent}${head}\
 {
${paragraphs.join(`

`)}
${indent}}`}function bodyOf(body,shape,indent){let isBlock=key=>shape.blocks!==void 0&&Object.hasOwn(shape.blocks,key),argumentsOf=wanted=>{let entries=body.filter(
([key])=>!isBlock(key)&&wanted(key));return entries.length===0?[]:[linesOf(entries.map(([key,value])=>[identifier(key),valueOf(value,readingOf(key,shape),indent)]),
indent)]},blocksOf=wanted=>body.flatMap(([key,value])=>{let inner=isBlock(key)&&wanted(key)?shape.blocks?.[key]:void 0;return inner===void 0?[]:labelled(value,inner.
labels??0).map(nested2=>blockOf(key,nested2.path,nested2.body,inner,indent))});return[...argumentsOf(key=>firstArguments.includes(key)),...argumentsOf(key=>!firstArguments.
includes(key)&&key!==lastArgument),...blocksOf(key=>key!=="lifecycle"),...blocksOf(key=>key==="lifecycle"),...argumentsOf(key=>key===lastArgument)]}function readingOf(key,shape){
return shape.bare?.includes(key)?"bare":shape.text==="all"||shape.text?.includes(key)?"text":"template"}function linesOf(entries,indent){let lines=[],group=[],endGroup=()=>{
let width=Math.max(0,...group.map(([key])=>key.length));lines.push(...group.map(([key,value])=>`${indent}${key.padEnd(width)} = ${value}`)),group=[]};for(let[key,
value]of entries)value.includes(`
`)?(endGroup(),lines.push(`${indent}${key} = ${value}`)):group.push([key,value]);return endGroup(),lines.join(`
`)}function valueOf(value,reading,indent){if(typeof value=="string")return stringOf(value,reading);if(value===null||typeof value!="object")return JSON.stringify(
value);let inner=`${indent}  `;if(isList2(value)){let items=value.map(item=>valueOf(item,reading,inner)),line=`[${items.join(", ")}]`;return line.length<=listWidth&&
!line.includes(`
`)?line:`[
${items.map(item=>`${inner}${item},
`).join("")}${indent}]`}let entries=Object.entries(value);return entries.length===0?"{}":`{
${linesOf(entries.map(([key,item])=>[keyOf(key,reading),valueOf(item,reading,inner)]),inner)}
${indent}}`}function stringOf(text2,reading){if(reading==="bare"){if(/[\r\n]/.test(text2))throw new Error(`An address holds a line break: ${JSON.stringify(text2)}\
.`);return text2}if(reading==="text")return hclString(literal(text2));let parts=templateParts(text2),[only]=parts;return parts.length===1&&only?.kind==="interpo\
lation"&&!/[\r\n~]/.test(only.source)?only.source.slice(2,-1).trim():hclString(text2)}function hclString(template2){return`"${templateParts(template2.replace(new RegExp(
"\\p{Surrogate}","gu"),"\uFFFD")).map(part=>part.kind==="text"?escaped(part.source):part.source).join("")}"`}function keyOf(key,reading){return/^[A-Za-z_]\w*$/.
test(key)&&key!=="for"?key:hclString(reading==="text"?literal(key):key).replace(/[^\0-\x7f]/gu,codePoint)}function codePoint(character){let hex=(character.codePointAt(
0)??0).toString(16);return hex.length<=4?`\\u${hex.padStart(4,"0")}`:`\\U${hex.padStart(8,"0")}`}function identifier(name){if(!/^[A-Za-z_][\w-]*$/.test(name))throw new Error(
`${JSON.stringify(name)} is not a name in Terraform.`);return name}var listWidth,firstArguments,lastArgument,shortEscapes,escaped,isList2,init_hcl=__esm({"src/t\
erraform/hcl.ts"(){init_blocks();init_template();listWidth=80,firstArguments=["count","for_each","provider"],lastArgument="depends_on";shortEscapes={'"':'\\"',"\
\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"},escaped=text2=>text2.replace(/["\\\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu,
character=>shortEscapes[character]??codePoint(character));isList2=value=>Array.isArray(value)}});var files_exports={};__export(files_exports,{manifest:()=>manifest,stackFiles:()=>stackFiles});function stackFiles(federation,archive,syntax){let folder=stackFolder(
federation.stackName),configuration=configurationOf(federation,{path:ARCHIVE_PATH,sha256Base64:archive.sha256Base64}),own=new Map;syntax==="json"?own.set(`${folder}\
/cdk.tf.json`,jsonText(configuration)):(own.set(`${folder}/cdk.tf`,hclOf(configuration)),own.set(`${folder}/metadata.json`,jsonText({"//":configuration["//"]??{},
terraform:configuration.terraform??{}}))),federation.preSignUpFunction!==void 0&&own.set(`${folder}/${ARCHIVE_PATH}`,archive.bytes);let copies=copiesOf(federation.
terraform.include);for(let[name,bytes]of copies)own.set(`${folder}/${name}`,bytes);copies.size>0&&own.set(`${folder}/${COPIES_LIST}`,jsonText(digests(copies)));
let possible=STACK_FILES.map(name=>`${folder}/${name}`);return{stackName:federation.stackName,after:upstreamsOf(federation).map(({stackName})=>stackName),folder,
files:own,absent:possible.filter(path=>!own.has(path)),resources:resourceCounts(configuration)}}function digests(copies){return Object.fromEntries([...copies].sort(
([a],[b])=>compareText(a,b)).map(([name,bytes])=>[name,sha256(bytes)]))}function sha256(bytes){return(0,import_node_crypto2.createHash)("sha256").update(bytes).
digest("hex")}function manifest(stackFiles2,syntax){let after=new Map(stackFiles2.map(files=>[files.stackName,files.after])),stacks=Object.fromEntries([...after.
keys()].sort().map(name=>[name,{annotations:[],constructPath:name,dependencies:after.get(name)?.filter(other=>after.has(other))??[],name,stackMetadataPath:`stac\
ks/${name}/metadata.json`,synthesizedStackPath:`stacks/${name}/${syntax==="json"?"cdk.tf.json":"cdk.tf"}`,workingDirectory:`stacks/${name}`}]));return jsonText(
{stacks,version:import_cdktf6.cdktfVersion})}function resourceCounts({resource:resource2}){return new Map(Object.entries(resource2??{}).map(([type,names])=>[type,
Object.keys(names).length]))}function jsonText(value){return`${JSON.stringify(value,null,2)}
`}var import_node_crypto2,import_cdktf6,init_files=__esm({"src/terraform/files.ts"(){import_node_crypto2=__toESM(require_node_crypto());init_diagnostic();init_included_files();
init_stack_files();init_upstream();import_cdktf6=require("./cdktf.js");init_configuration();init_hcl()}});var synthesis_exports={};__export(synthesis_exports,{isFileSystemError:()=>isFileSystemError,linkingFunctionArchive:()=>linkingFunctionArchive,synthesise:()=>synthesise,
variablesOf:()=>variablesOf,writeOutput:()=>writeOutput});module.exports=__toCommonJS(synthesis_exports);init_references();var import_node_fs=require("node:fs");init_node_path();function linkingFunctionArchive(){let built=node_path_default.join(__dirname,"..","lambda"),{sha256Base64}=JSON.
parse((0,import_node_fs.readFileSync)(node_path_default.join(built,"pre-sign-up.json"),"utf8")),file=node_path_default.join(built,"pre-sign-up.zip");return{file,
sha256Base64,bytes:(0,import_node_fs.readFileSync)(file)}}async function synthesise(federations,{archive,syntax="json"}){let{manifest:manifest2,stackFiles:stackFiles2}=await Promise.resolve().then(()=>(init_files(),files_exports)),
stacks=federations.map(federation=>stackFiles2(federation,archive,syntax));return{stacks,output:{files:new Map([...stacks.flatMap(({files})=>[...files]),["manif\
est.json",manifest2(stacks,syntax)]]),absent:stacks.flatMap(({absent})=>absent)}}}var import_node_fs4=require("node:fs");init_node_path();var import_node_crypto3=__toESM(require_node_crypto()),import_node_fs2=require("node:fs");init_node_path();init_stack_files();function droppedCopies(folder,{files,
absent}){return[...files.keys(),...absent].filter(relative=>node_path_default.posix.basename(relative)===COPIES_LIST).flatMap(list=>{let stack=node_path_default.
posix.dirname(list);return[...listed(node_path_default.join(folder,list))].map(([name,digest2])=>[node_path_default.posix.join(stack,name),digest2]).filter(([copy,
digest2])=>!files.has(copy)&&digestOf(node_path_default.join(folder,copy))===digest2).map(([copy])=>copy)})}function listed(file){let bytes=regularFile(file);if(bytes===
void 0)return new Map;let list;try{list=JSON.parse(bytes.toString("utf8"))}catch{return new Map}return typeof list!="object"||list===null?new Map:new Map(Object.
entries(list).filter(entry=>typeof entry[1]=="string"&&/^[^./\\:][^/\\:]*$/.test(entry[0])))}function digestOf(file){let bytes=regularFile(file);return bytes&&(0,import_node_crypto3.createHash)(
"sha256").update(bytes).digest("hex")}function regularFile(file){return(0,import_node_fs2.lstatSync)(file,{throwIfNoEntry:!1})?.isFile()===!0?(0,import_node_fs2.readFileSync)(
file):void 0}var import_node_fs3=require("node:fs"),import_node_crypto4=__toESM(require_node_crypto()),import_node_os=require("node:os"),staleAfter=1e4,pause=50;function holdLock(file,work){
let mine=JSON.stringify({host:(0,import_node_os.hostname)(),pid:process.pid,run:(0,import_node_crypto4.randomUUID)()});for(;!isMade(file,mine);){let held=contentOf(
file);held!==void 0&&(isLeft(file,held)?takeAway(file,held):Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,pause))}try{work(()=>{let now=new Date;(0,import_node_fs3.utimesSync)(
file,now,now)})}finally{contentOf(file)===mine&&(0,import_node_fs3.rmSync)(file,{force:!0})}}function isMade(file,content){try{return(0,import_node_fs3.writeFileSync)(
file,content,{flag:"wx"}),!0}catch(error){if(codeOf(error)==="EEXIST")return!1;throw codeOf(error)!=="ENOENT"&&(0,import_node_fs3.rmSync)(file,{force:!0}),error}}
function contentOf(file){try{return(0,import_node_fs3.readFileSync)(file,"utf8")}catch(error){if(codeOf(error)==="ENOENT")return;throw error}}function isLeft(file,held){
if(Date.now()-((0,import_node_fs3.statSync)(file,{throwIfNoEntry:!1})?.mtimeMs??0)>staleAfter)return!0;let[,host,pid]=/^\{"host":"([^"]*)","pid":(\d+),/.exec(held)??
[];if(host!==(0,import_node_os.hostname)()||pid===void 0)return!1;if(Number(pid)===process.pid)return!0;try{return process.kill(Number(pid),0),!1}catch(error){return codeOf(
error)==="ESRCH"}}function takeAway(file,held){let aside=`${file}-${(0,import_node_crypto4.randomUUID)()}`;try{(0,import_node_fs3.renameSync)(file,aside);let taken=contentOf(
aside);taken!==void 0&&taken!==held&&(0,import_node_fs3.writeFileSync)(file,taken,{flag:"wx"})}catch(error){if(codeOf(error)!=="ENOENT"&&codeOf(error)!=="EEXIST")
throw error}finally{(0,import_node_fs3.rmSync)(aside,{force:!0})}}function codeOf(error){return error instanceof Error&&"code"in error?error.code:void 0}var stagePrefix=".cognito-federation-",planName="plan.json";function writeOutput(folder,output2){let made=(0,import_node_fs4.mkdirSync)(folder,{recursive:!0});try{
holdLock(node_path_default.join(folder,`${stagePrefix}lock`),touch=>{finishEarlierRuns(folder,touch),writeLocked(folder,output2,touch)})}catch(error){throw made!==
void 0&&removeEmpty(folder,made),error}}function writeLocked(folder,output2,touch){let{files}=output2,absent=[...output2.absent,...droppedCopies(folder,output2)],
changed=[...files].filter(([relative,content])=>!isAlready(node_path_default.join(folder,relative),content)),removals=absent.filter(relative=>isFile(node_path_default.
join(folder,relative)));if(changed.length===0&&removals.length===0)return;let stage=(0,import_node_fs4.mkdtempSync)(node_path_default.join(folder,stagePrefix)),
made=[];try{for(let[index,[relative,content]]of changed.entries()){let parent=node_path_default.dirname(node_path_default.join(folder,relative)),first=(0,import_node_fs4.mkdirSync)(
parent,{recursive:!0});first!==void 0&&made.push(parent,first),refuseFolder(node_path_default.join(folder,relative)),(0,import_node_fs4.writeFileSync)(node_path_default.
join(stage,String(index)),content,{flag:"wx",flush:!0}),touch()}let plan2={moves:changed.map(([relative])=>relative),removals};(0,import_node_fs4.writeFileSync)(
node_path_default.join(stage,`${planName}.new`),JSON.stringify(plan2),{flag:"wx",flush:!0})}catch(error){(0,import_node_fs4.rmSync)(stage,{recursive:!0,force:!0});
for(let index=0;index+1<made.length;index+=2)removeEmpty(made[index]??"",made[index+1]??"");throw error}(0,import_node_fs4.renameSync)(node_path_default.join(stage,
`${planName}.new`),node_path_default.join(stage,planName)),carryOut(folder,stage,plan(stage),touch)}function finishEarlierRuns(folder,touch){let stages=(0,import_node_fs4.readdirSync)(
folder,{withFileTypes:!0}).filter(entry=>entry.isDirectory()&&/^\.cognito-federation-[A-Za-z0-9]{6}$/.test(entry.name)).map(({name})=>node_path_default.join(folder,
name));for(let stage of stages){let left=plan(stage);left===void 0?(0,import_node_fs4.rmSync)(stage,{recursive:!0,force:!0}):carryOut(folder,stage,left,touch)}}
function plan(stage){let file=node_path_default.join(stage,planName);if(!isFile(file))return;let written=parsed((0,import_node_fs4.readFileSync)(file,"utf8"));if(typeof written!=
"object"||written===null)return;let{moves,removals}=written;return areInside(moves)&&areInside(removals)?{moves,removals}:void 0}function parsed(text2){try{return JSON.
parse(text2)}catch{return}}function areInside(paths){return Array.isArray(paths)&&paths.every(one=>typeof one=="string"&&!one.startsWith("/")&&!/(?:^|[\\/])\.\.(?:[\\/]|$)|:/.
test(one))}function carryOut(folder,stage,left,touch){for(let[index,relative]of(left?.moves??[]).entries()){let from=node_path_default.join(stage,String(index));
isFile(from)&&((0,import_node_fs4.mkdirSync)(node_path_default.dirname(node_path_default.join(folder,relative)),{recursive:!0}),(0,import_node_fs4.renameSync)(from,
node_path_default.join(folder,relative))),touch()}for(let relative of left?.removals??[])(0,import_node_fs4.rmSync)(node_path_default.join(folder,relative),{force:!0});
(0,import_node_fs4.rmSync)(node_path_default.join(stage,planName),{force:!0}),(0,import_node_fs4.rmSync)(stage,{recursive:!0,force:!0})}function isAlready(file,content){
let wanted=typeof content=="string"?Buffer.from(content):content;return isFile(file)&&(0,import_node_fs4.statSync)(file).size===wanted.length&&(0,import_node_fs4.readFileSync)(
file).equals(wanted)}function isFile(file){return(0,import_node_fs4.lstatSync)(file,{throwIfNoEntry:!1})?.isFile()??!1}function refuseFolder(file){if((0,import_node_fs4.lstatSync)(
file,{throwIfNoEntry:!1})?.isDirectory()===!0)throw Object.assign(new Error(`EISDIR: ${node_path_default.basename(file)} is a folder, and a file is to be writte\
n there`),{code:"EISDIR",syscall:"open"})}function removeEmpty(folder,first){for(let one=folder;one.startsWith(first);one=node_path_default.dirname(one)){if((0,import_node_fs4.existsSync)(
one)&&(0,import_node_fs4.readdirSync)(one).length>0)return;(0,import_node_fs4.existsSync)(one)&&(0,import_node_fs4.rmdirSync)(one)}}function isFileSystemError(error){
return error instanceof Error&&"syscall"in error}0&&(module.exports={isFileSystemError,linkingFunctionArchive,synthesise,variablesOf,writeOutput});

}));

"use strict";var et=(R,t)=>()=>(t||R((t={exports:{}}).exports,t),t.exports);var Ar=et(xr=>{"use strict";Object.defineProperty(xr,"__esModule",{value:!0});function Cr(R){let t=R.length,Le=0,Ce=0,Ae;for(;Ce<t;)Le++,Ae=R.charCodeAt(Ce++),Ae>=
55296&&Ae<=56319&&Ce<t&&(Ae=R.charCodeAt(Ce),(Ae&64512)===56320&&Ce++);return Le}xr.default=Cr;Cr.code='require("ajv/dist/runtime/ucs2length").default'});exports.Spec=sr;var E={type:"object",required:["version","name","region","userPool"],properties:{version:{const:1},name:{type:"string",pattern:"^[a-z][a-z0-9-]{\
1,62}$"},region:{type:"string",pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"},tags:{type:"object",maxProperties:50,propertyNames:{minLength:1,maxLength:128},additionalProperties:{
type:"string",maxLength:256}},userPool:{type:"object",properties:{reference:{anyOf:[{type:"string",maxLength:55,pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$"},
{type:"object",required:["name"],properties:{name:{type:"string",minLength:1,maxLength:128,pattern:"^[A-Za-z0-9_ +=,.@-]+$"}},additionalProperties:!1},{type:"ob\
ject",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParamet\
er"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:[
"secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\\
u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},adopt:{type:"string",maxLength:55,pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$"},name:{type:"string",minLength:1,
maxLength:128,pattern:"^[A-Za-z0-9_ +=,.@-]+$"},signInWith:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",enum:["email","phone_number"]}},aliases:{
type:"array",minItems:1,uniqueItems:!0,items:{type:"string",enum:["email","phone_number","preferred_username"]}},caseSensitiveUsernames:{type:"boolean"},requiredAttributes:{
type:"array",uniqueItems:!0,items:{type:"string",enum:["address","birthdate","email","family_name","gender","given_name","locale","middle_name","name","nickname",
"phone_number","picture","preferred_username","profile","updated_at","website","zoneinfo"]}},customAttributes:{type:"object",maxProperties:50,propertyNames:{minLength:1,
maxLength:20,pattern:"^(?!custom:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$",patternErrorMessage:"must be letters, digits, marks, symbols and punctuation, without\
 spaces and without the prefix custom: or dev:"},additionalProperties:{type:"object",required:["type"],properties:{type:{type:"string",enum:["string","number","\
dateTime","boolean"]},mutable:{type:"boolean"},minLength:{type:"integer",minimum:0,maximum:2048},maxLength:{type:"integer",minimum:0,maximum:2048},min:{type:"in\
teger",minimum:-9007199254740991,maximum:9007199254740991},max:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991}},additionalProperties:!1}},autoVerify:{
type:"array",uniqueItems:!0,items:{type:"string",enum:["email","phone_number"]}},selfSignUp:{type:"boolean"},accountRecovery:{anyOf:[{type:"array",minItems:1,uniqueItems:!0,
items:{type:"string",enum:["email","phone_number"]}},{const:"admin_only"}]},passwordPolicy:{type:"object",properties:{minimumLength:{type:"integer",minimum:6,maximum:99},
requireLowercase:{type:"boolean"},requireUppercase:{type:"boolean"},requireNumbers:{type:"boolean"},requireSymbols:{type:"boolean"},temporaryPasswordValidity:{type:"\
string",pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"},historySize:{type:"integer",minimum:0,maximum:24}},additionalProperties:!1},mfa:{type:"object",required:["mode"],
properties:{mode:{type:"string",enum:["off","optional","required"]},methods:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",enum:["totp","sms","ema\
il"]}}},additionalProperties:!1},tier:{type:"string",enum:["lite","essentials","plus"]},threatProtection:{type:"string",enum:["off","audit","enforced"]},deletionProtection:{
type:"boolean"},domain:{type:"object",required:["prefix"],properties:{prefix:{type:"string",pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},adopt:{type:"strin\
g",minLength:1,maxLength:63}},additionalProperties:!1}},additionalProperties:!1},identityProviders:{type:"object",maxProperties:300,propertyNames:{pattern:"^[A-\
Za-z][A-Za-z0-9.-]{2,31}$",patternErrorMessage:"must be 3 to 32 letters, digits, dots and hyphens, starting with a letter"},additionalProperties:{type:"object",
properties:{preset:{type:"string",enum:["amazon","apple","auth0","cognito","descope","entra","entra-external-id","facebook","gitlab","google","idura","keycloak",
"linkedin","login-gov","oidc","okta","one-login","ping-one","saml"]},type:{type:"string",enum:["oidc","saml","google","facebook","apple","amazon"]},issuer:{type:"\
string",maxLength:1024},clientId:{anyOf:[{type:"string",minLength:1,maxLength:1024,pattern:"^\\S(?:[\\s\\S]*\\S)?$"},{type:"object",required:["variable"],properties:{
variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"str\
ing",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{
type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},
clientSecret:{anyOf:[{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"\
object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},
{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1},{const:"none"}]},teamId:{anyOf:[{type:"string",pattern:"^[A-Z0-9]{10}$"},{type:"object",required:[
"variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{
ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],
properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f\
]+$"}},additionalProperties:!1}]},keyId:{anyOf:[{type:"string",pattern:"^[A-Z0-9]{10}$"},{type:"object",required:["variable"],properties:{variable:{type:"string",
pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"\
^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,
pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},privateKey:{anyOf:[{
type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ss\
mParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",
required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},apiVersion:{type:"string",pattern:"^v[1-9][0-9]{0,2}\\.[0-9]$"},metadataUrl:{anyOf:[{type:"string",minLength:1,
maxLength:2048},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"obje\
ct",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},
{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},metadataFile:{type:"string",maxLength:1024,pattern:"^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007\
f][^/\\\\:\\u0000-\\u001f\\u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$"},idpSignout:{type:"boolean"},idpInit:{type:"boolean"},encryptedResponses:{
type:"boolean"},requestSigningAlgorithm:{type:"string",enum:["rsa-sha256"]},scopes:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",pattern:"^[\\x21\\\
x23-\\x5B\\x5D-\\x7E]+$"}},attributesRequestMethod:{type:"string",enum:["GET","POST"]},endpoints:{type:"object",required:["authorize","token","userInfo","jwks"],
properties:{authorize:{type:"string",maxLength:1024,pattern:"^https://\\S+$"},token:{type:"string",maxLength:1024,pattern:"^https://\\S+$"},userInfo:{type:"stri\
ng",maxLength:1024,pattern:"^https://\\S+$"},jwks:{type:"string",maxLength:1024,pattern:"^https://\\S+$"}},additionalProperties:!1},iamOidcProvider:{type:"boole\
an"},upstream:{type:"object",required:["spec","client"],properties:{spec:{type:"string"},client:{type:"string"},environment:{type:"string"}},additionalProperties:!1},
attributeMapping:{type:"object",propertyNames:{minLength:1,maxLength:32},additionalProperties:{type:["string","null"],minLength:1,maxLength:2048}},adopt:{type:"\
string",minLength:1,maxLength:32},nationalIdConsent:{type:"boolean"},identifiers:{type:"array",maxItems:50,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:40,
pattern:"^[A-Za-z0-9_ +=.@-]+$"}}},additionalProperties:!1,anyOf:[{required:["preset"]},{required:["type"]}],allOf:[{if:{anyOf:[{required:["preset"],properties:{
preset:{enum:["auth0","cognito","descope","entra","entra-external-id","gitlab","idura","keycloak","linkedin","oidc","okta","one-login","ping-one"]}}},{required:[
"type"],properties:{preset:!1,type:{const:"oidc"}}}]},then:{anyOf:[{required:["issuer","clientId","clientSecret"]},{required:["upstream"]}],properties:{teamId:!1,
keyId:!1,privateKey:!1,apiVersion:!1,metadataUrl:!1,metadataFile:!1,idpSignout:!1,idpInit:!1,encryptedResponses:!1,requestSigningAlgorithm:!1,type:{const:"oidc"}}}},
{if:{anyOf:[{required:["preset"],properties:{preset:{enum:["login-gov","saml"]}}},{required:["type"],properties:{preset:!1,type:{const:"saml"}}}]},then:{oneOf:[
{required:["metadataUrl"]},{required:["metadataFile"]}],properties:{issuer:!1,clientId:!1,clientSecret:!1,teamId:!1,keyId:!1,privateKey:!1,apiVersion:!1,scopes:!1,
attributesRequestMethod:!1,endpoints:!1,iamOidcProvider:!1,upstream:!1,type:{const:"saml"}}}},{if:{anyOf:[{required:["preset"],properties:{preset:{enum:["google"]}}},
{required:["type"],properties:{preset:!1,type:{const:"google"}}}]},then:{required:["clientId","clientSecret"],properties:{clientSecret:{anyOf:[{type:"object",required:[
"variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{
ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],
properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f\
]+$"}},additionalProperties:!1}]},issuer:!1,teamId:!1,keyId:!1,privateKey:!1,apiVersion:!1,metadataUrl:!1,metadataFile:!1,idpSignout:!1,idpInit:!1,encryptedResponses:!1,
requestSigningAlgorithm:!1,attributesRequestMethod:!1,endpoints:!1,iamOidcProvider:!1,upstream:!1,type:{const:"google"}}}},{if:{anyOf:[{required:["preset"],properties:{
preset:{enum:["facebook"]}}},{required:["type"],properties:{preset:!1,type:{const:"facebook"}}}]},then:{required:["clientId","clientSecret"],properties:{clientSecret:{
anyOf:[{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:[
"ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"objec\
t",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},issuer:!1,teamId:!1,keyId:!1,privateKey:!1,metadataUrl:!1,metadataFile:!1,idpSignout:!1,idpInit:!1,
encryptedResponses:!1,requestSigningAlgorithm:!1,attributesRequestMethod:!1,endpoints:!1,iamOidcProvider:!1,upstream:!1,type:{const:"facebook"}}}},{if:{anyOf:[{
required:["preset"],properties:{preset:{enum:["apple"]}}},{required:["type"],properties:{preset:!1,type:{const:"apple"}}}]},then:{required:["clientId","teamId",
"keyId","privateKey"],properties:{issuer:!1,clientSecret:!1,apiVersion:!1,metadataUrl:!1,metadataFile:!1,idpSignout:!1,idpInit:!1,encryptedResponses:!1,requestSigningAlgorithm:!1,
attributesRequestMethod:!1,endpoints:!1,iamOidcProvider:!1,upstream:!1,type:{const:"apple"}}}},{if:{anyOf:[{required:["preset"],properties:{preset:{enum:["amazo\
n"]}}},{required:["type"],properties:{preset:!1,type:{const:"amazon"}}}]},then:{required:["clientId","clientSecret"],properties:{clientSecret:{anyOf:[{type:"obj\
ect",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParamete\
r"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:[
"secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\\
u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},issuer:!1,teamId:!1,keyId:!1,privateKey:!1,apiVersion:!1,metadataUrl:!1,metadataFile:!1,idpSignout:!1,idpInit:!1,
encryptedResponses:!1,requestSigningAlgorithm:!1,attributesRequestMethod:!1,endpoints:!1,iamOidcProvider:!1,upstream:!1,type:{const:"amazon"}}}}]}},appClients:{
type:"object",propertyNames:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,62}$",patternErrorMessage:"must be at most 63 letters, digits, hyphens and underscores, starting \
with a letter"},additionalProperties:{type:"object",properties:{name:{type:"string",minLength:1,maxLength:128,pattern:"^[A-Za-z0-9_ +=,.@-]+$"},adopt:{type:"str\
ing",maxLength:128,pattern:"^[A-Za-z0-9_+]+$"},identityProviders:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string"}},callbackUrls:{type:"array",maxItems:100,
items:{anyOf:[{type:"string",minLength:1,maxLength:1024},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}\
$"},prefix:{type:"string",minLength:1,maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1},{type:"object",required:["ssmP\
arameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},prefix:{type:"string",minLength:1,maxLength:1024},
suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",
maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"},prefix:{type:"string",minLength:1,
maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1}]}},defaultRedirectUri:{anyOf:[{type:"string",minLength:1,maxLength:1024},
{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"},prefix:{type:"string",minLength:1,maxLength:1024},suffix:{
type:"string",minLength:1,maxLength:1024}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,
pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},prefix:{type:"string",minLength:1,maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1},
{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,
pattern:"^[^\\u0000-\\u001f\\u007f]+$"},prefix:{type:"string",minLength:1,maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1}]},
logoutUrls:{type:"array",maxItems:100,items:{anyOf:[{type:"string",minLength:1,maxLength:1024},{type:"object",required:["variable"],properties:{variable:{type:"\
string",pattern:"^[a-z][a-z0-9_]{0,63}$"},prefix:{type:"string",minLength:1,maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1},
{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},prefix:{type:"\
string",minLength:1,maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{
secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"},prefix:{
type:"string",minLength:1,maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1}]}},albHosts:{type:"array",maxItems:100,items:{
anyOf:[{type:"string",minLength:1,maxLength:253},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"},prefix:{
type:"string",minLength:1,maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{
ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},prefix:{type:"string",minLength:1,maxLength:1024},suffix:{type:"st\
ring",minLength:1,maxLength:1024}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,
pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"},prefix:{type:"string",minLength:1,maxLength:1024},
suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1}]}},scopes:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{type:"string",maxLength:256,
pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}},flows:{type:"array",uniqueItems:!0,items:{type:"string",enum:["code","implicit","client_credentials"]}},authFlows:{
type:"array",uniqueItems:!0,items:{type:"string",enum:["userSrp","userPassword","adminUserPassword","custom","user"]}},secret:{type:"boolean"},readAttributes:{type:"\
array",minItems:1,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:32}},writeAttributes:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",minLength:1,
maxLength:32}},tokenValidity:{type:"object",properties:{access:{type:"string",pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"},id:{type:"string",pattern:"^(0|[1-9][0-9]{0\
,8})[smhd]$"},refresh:{type:"string",pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"},authSession:{type:"string",pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}},additionalProperties:!1},
refreshTokenRotation:{anyOf:[{type:"object",properties:{gracePeriod:{type:"string",pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}},additionalProperties:!1},{const:"off"}]}},
additionalProperties:!1}},accountLinking:{type:"object",properties:{providers:{anyOf:[{type:"array",minItems:1,uniqueItems:!0,items:{type:"string"}},{type:"obje\
ct",minProperties:1,additionalProperties:{type:"object",properties:{trustEmail:{type:"string",enum:["verifiedClaim","attested"]},emailVerified:{type:"string",enum:[
"always"]},emailDomains:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",maxLength:253,pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?\
:[a-z0-9-]{0,61}[a-z0-9])?)+$"}}},additionalProperties:!1}}]},whenUnsafe:{type:"string",enum:["separateUser","reject"]},whenNoMatch:{type:"string",enum:["create\
User","reject"]},linkInvitedUsers:{type:"boolean"},afterLink:{type:"string",enum:["continue","retry"]},function:{type:"object",properties:{memoryMb:{type:"integ\
er",minimum:128,maximum:10240},architecture:{type:"string",enum:["arm64","x86_64"]},runtime:{type:"string",enum:["nodejs22.x","nodejs24.x"]},logRetentionDays:{enum:[
1,3,5,7,14,30,60,90,120,150,180,365,400,545,731,1096,1827,2192,2557,2922,3288,3653]},rolePath:{type:"string",maxLength:512,pattern:"^/(?:[\\x21-\\x2E\\x30-\\x7E]+/)\
*$"},permissionsBoundaryArn:{type:"string",pattern:"^arn:aws(?:-[a-z]+)*:iam::(?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$"},alarmTopicArn:{type:"string",pattern:"^\
arn:aws(?:-[a-z]+)*:sns:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(?:\\.fifo)?$"},reservedConcurrency:{type:"integer",minimum:1,maximum:1e4},
kmsKeyArn:{type:"string",pattern:"^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9\
a-f]{12}|mrk-[0-9a-f]{32})$"},codeSigningConfigArn:{type:"string",pattern:"^arn:aws(?:-[a-z]+)*:lambda:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:code-signing-co\
nfig:csc-[a-z0-9]{17}$"}},additionalProperties:!1}},additionalProperties:!1},terraform:{type:"object",properties:{requiredVersion:{type:"string",maxLength:200,pattern:"\
^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2})* *$"},awsProviderVersion:{type:"\
string",maxLength:200,pattern:"^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?: *, *(?:(?:=|!=|>|>=|<|<=\
|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?)* *$"},backend:{type:"object",minProperties:1,maxProperties:1,properties:{local:{
type:"object",properties:{path:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1},s3:{type:"object",required:["bucket","key","region"],properties:{
bucket:{type:"string",minLength:3,maxLength:63,pattern:"^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))+[a-z0-9]$"},
key:{type:"string",minLength:1,maxLength:1024,pattern:"^(?!/)(?:[^/]|/(?!/|$))+$"},region:{type:"string",pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"},encrypt:{type:"bo\
olean"},kmsKeyId:{type:"string",maxLength:2048,pattern:"^((arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/)?([a-f0-9]{8}-[a-f0-9]{4}-[1-5\
][a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9]{32})|(arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:)?alias/[a-zA-Z0-9/_-]+)$"},useLockfile:{
type:"boolean"},dynamodbTable:{type:"string",pattern:"^[a-zA-Z0-9_.-]{3,255}$"},workspaceKeyPrefix:{type:"string",minLength:1,maxLength:1024,pattern:"^[^/](?:[\\\
s\\S]*[^/])?$"},profile:{type:"string",minLength:1,maxLength:256},assumeRole:{type:"object",required:["roleArn"],properties:{roleArn:{type:"string",pattern:"^ar\
n:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$"},externalId:{type:"string",minLength:2,maxLength:1224,pattern:"^[\\w+=,.@:/-]+$"}},additionalProperties:!1}},
additionalProperties:!1},gcs:{type:"object",required:["bucket"],properties:{bucket:{type:"string",minLength:3,maxLength:222,pattern:"^[a-z0-9][a-z0-9._-]*[a-z0-\
9]$"},prefix:{type:"string",minLength:1,maxLength:1024,pattern:"^\\S(?:[\\s\\S]*\\S)?$"},kmsEncryptionKey:{type:"string",minLength:1,maxLength:1024,pattern:"^\\S\
(?:[\\s\\S]*\\S)?$"}},additionalProperties:!1},azurerm:{type:"object",required:["storageAccountName","containerName","key"],properties:{resourceGroupName:{type:"\
string",minLength:1,maxLength:1024,pattern:"^\\S(?:[\\s\\S]*\\S)?$"},storageAccountName:{type:"string",pattern:"^[a-z0-9]{3,24}$"},containerName:{type:"string",
minLength:3,maxLength:63,pattern:"^[a-z0-9](?:-?[a-z0-9])*$"},key:{type:"string",minLength:1,maxLength:1024,pattern:"^\\S(?:[\\s\\S]*\\S)?$"},subscriptionId:{type:"\
string",pattern:"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},tenantId:{type:"string",minLength:1,maxLength:1024,pattern:"^\\S(?:[\\s\\S]*\\S)?$"},useAzureadAuth:{
type:"boolean"},useOidc:{type:"boolean"}},additionalProperties:!1},http:{type:"object",required:["address"],properties:{address:{type:"string",maxLength:1024,pattern:"\
^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$"},lockAddress:{type:"string",maxLength:1024,
pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$"},unlockAddress:{type:"string",
maxLength:1024,pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$"},updateMethod:{
type:"string",enum:["POST","PUT"]},lockMethod:{type:"string",enum:["LOCK","POST","PUT"]},unlockMethod:{type:"string",enum:["UNLOCK","DELETE","POST","PUT"]},retryMax:{
type:"integer",minimum:0,maximum:100}},additionalProperties:!1},cloud:{type:"object",required:["organization","workspaces"],properties:{hostname:{type:"string",
maxLength:253,pattern:"^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"},organization:{type:"\
string",minLength:1,maxLength:90,pattern:"^[A-Za-z0-9_-]+$"},workspaces:{type:"object",minProperties:1,properties:{name:{type:"string",minLength:1,maxLength:90,
pattern:"^[A-Za-z0-9_-]+$"},tags:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:1024,pattern:"^\\S(?:[\\s\\S]*\\S)?$"}},project:{
type:"string",minLength:1,maxLength:1024,pattern:"^\\S(?:[\\s\\S]*\\S)?$"},prefix:{type:"string",minLength:1,maxLength:90,pattern:"^[A-Za-z0-9_-]+$"}},additionalProperties:!1}},
additionalProperties:!1},remote:{type:"object",required:["organization","workspaces"],properties:{hostname:{type:"string",maxLength:253,pattern:"^(?!(?!xn).{2}-\
-)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"},organization:{type:"string",minLength:1,maxLength:90,pattern:"\
^[A-Za-z0-9_-]+$"},workspaces:{type:"object",minProperties:1,properties:{name:{type:"string",minLength:1,maxLength:90,pattern:"^[A-Za-z0-9_-]+$"},tags:{type:"ar\
ray",minItems:1,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:1024,pattern:"^\\S(?:[\\s\\S]*\\S)?$"}},project:{type:"string",minLength:1,maxLength:1024,
pattern:"^\\S(?:[\\s\\S]*\\S)?$"},prefix:{type:"string",minLength:1,maxLength:90,pattern:"^[A-Za-z0-9_-]+$"}},additionalProperties:!1}},additionalProperties:!1}},
additionalProperties:!1},assumeRole:{type:"object",required:["roleArn"],properties:{roleArn:{type:"string",pattern:"^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/[\\x\
21-\\x7E]+$"},externalId:{type:"string",minLength:2,maxLength:1224,pattern:"^[\\w+=,.@:/-]+$"}},additionalProperties:!1},allowedAccountIds:{type:"array",minItems:1,
uniqueItems:!0,items:{type:"string",pattern:"^[0-9]{12}$"}}},additionalProperties:!1},accept:{type:"array",items:{type:"object",required:["rule","reason"],properties:{
rule:{type:"string",pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},at:{type:"string",minLength:1},reason:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1}}},
additionalProperties:!1},n=Object.prototype.hasOwnProperty,v=Ar().default,rt=new RegExp("^[a-z][a-z0-9-]{1,62}$","u"),jr=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$",
"u"),Ir=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$","u"),rr=new RegExp("^[A-Za-z0-9_ +=,.@-]+$","u"),W=new RegExp("^[a-z][a-z0-9_]{0,63}$","u"),J=new RegExp(
"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$","u"),Q=new RegExp("^[A-Za-z0-9/_+=.@:!-]+$","u"),X=new RegExp("^[^\\u0000-\\u001f\\u007f]+$","u"),tt=new RegExp("^(?!c\
ustom:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","u"),de=new RegExp("^(0|[1-9][0-9]{0,8})[smhd]$","u"),it=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$","u"),
st=new RegExp("^[A-Za-z][A-Za-z0-9.-]{2,31}$","u"),le=new RegExp("^\\S(?:[\\s\\S]*\\S)?$","u"),tr=new RegExp("^[A-Z0-9]{10}$","u"),Sr=new RegExp("^v[1-9][0-9]{0\
,2}\\.[0-9]$","u"),Mr=new RegExp("^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$",
"u"),ir=new RegExp("^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$","u"),Se=new RegExp("^https://\\S+$","u"),$r=new RegExp("^[A-Za-z0-9_ +=.@-]+$","u"),at=new RegExp("^[A-Za-\
z][A-Za-z0-9_-]{0,62}$","u"),Kr=new RegExp("^[A-Za-z0-9_+]+$","u"),pt=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\
)+$","u"),nt=new RegExp("^/(?:[\\x21-\\x2E\\x30-\\x7E]+/)*$","u"),ot=new RegExp("^arn:aws(?:-[a-z]+)*:iam::(?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$","u"),lt=new RegExp(
"^arn:aws(?:-[a-z]+)*:sns:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(?:\\.fifo)?$","u"),dt=new RegExp("^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-\
[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$","u"),ct=new RegExp("^arn:aws(?:-[a-z]+)*:l\
ambda:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$","u"),ft=new RegExp("^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1\
,9}){0,2}(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2})* *$","u"),yt=new RegExp("^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}\
){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?)* *$",
"u"),mt=new RegExp("^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))+[a-z0-9]$","u"),ut=new RegExp("^(?!/)(?:[^/]|/\
(?!/|$))+$","u"),ht=new RegExp("^((arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/)?([a-f0-9]{8}-[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a-f0\
-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9]{32})|(arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:)?alias/[a-zA-Z0-9/_-]+)$","u"),gt=new RegExp("^[a-zA-Z\
0-9_.-]{3,255}$","u"),Pt=new RegExp("^[^/](?:[\\s\\S]*[^/])?$","u"),Ur=new RegExp("^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$","u"),zr=new RegExp(
"^[\\w+=,.@:/-]+$","u"),kt=new RegExp("^[a-z0-9][a-z0-9._-]*[a-z0-9]$","u"),vt=new RegExp("^[a-z0-9]{3,24}$","u"),bt=new RegExp("^[a-z0-9](?:-?[a-z0-9])*$","u"),
wt=new RegExp("^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","u"),Or=new RegExp("^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0\
-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$","u"),qr=new RegExp("^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a-z\
0-9-]{0,61}[a-z0-9])?)*$","u"),Ze=new RegExp("^[A-Za-z0-9_-]+$","u"),xt=new RegExp("^[0-9]{12}$","u"),Ot=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function sr(R,{
instancePath:t="",parentData:Le,parentDataProperty:Ce,rootData:Ae=R,dynamicAnchors:Lr={}}={}){let e=null,r=0,ie=sr.evaluated;if(ie.dynamicProps&&(ie.props=void 0),
ie.dynamicItems&&(ie.items=void 0),R&&typeof R=="object"&&!Array.isArray(R)){if(R.version===void 0||!n.call(R,"version")){let U={instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"version"}};e===null?e=[U]:e.push(U),r++}if(R.name===void 0||!n.call(R,"name")){let U={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[U]:e.push(U),r++}if(R.region===void 0||!n.call(R,"region")){let U={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"region"}};e===null?e=[U]:e.push(U),r++}if(R.userPool===void 0||!n.call(R,"userPool")){let U={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"userPool"}};e===null?e=[U]:e.push(U),r++}for(let U of Object.keys(R))if(!n.call(E.properties,
U)){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U}};e===null?e=[s]:e.push(s),r++}if(R.version!==
void 0&&n.call(R,"version")&&R.version!==1){let U={instancePath:t+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}};e===
null?e=[U]:e.push(U),r++}if(R.name!==void 0&&n.call(R,"name")){let U=R.name;if(typeof U=="string"){if(!rt.test(U)){let s={instancePath:t+"/name",schemaPath:"#/p\
roperties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{1,62}$"}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(R.region!==void 0&&n.call(R,"region")){let U=R.region;if(typeof U==
"string"){if(!jr.test(U)){let s={instancePath:t+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"}};
e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.
push(s),r++}}if(R.tags!==void 0&&n.call(R,"tags")){let U=R.tags;if(U&&typeof U=="object"&&!Array.isArray(U)){if(Object.keys(U).length>50){let s={instancePath:t+
"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(U)){let i=r;
if(typeof s=="string"){if(v(s)>128){let a={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames/maxLength",keyword:"maxLength",params:{limit:128},
propertyName:s};e===null?e=[a]:e.push(a),r++}if(v(s)<1){let a={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:s};e===null?e=[a]:e.push(a),r++}}var je=i===r;if(!je){let a={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"\
propertyNames",params:{propertyName:s}};e===null?e=[a]:e.push(a),r++}}for(let s of Object.keys(U)){let i=U[s];if(typeof i=="string"){if(v(i)>256){let a={instancePath:t+
"/tags/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/maxLength",keyword:"maxLength",params:{limit:256}};e===null?
e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/tags/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{let s={instancePath:t+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),r++}}if(R.userPool!==void 0&&n.call(R,"userPool")){let U=R.userPool;if(U&&typeof U=="object"&&!Array.isArray(U)){for(let s of Object.
keys(U))if(!n.call(E.properties.userPool.properties,s)){let i={instancePath:t+"/userPool",schemaPath:"#/properties/userPool/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(U.reference!==void 0&&n.call(U,"reference")){let s=U.reference,i=r,a=!1,p=r;if(typeof s==
"string"){if(v(s)>55){let C={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/0/maxLength",keyword:"maxLength",
params:{limit:55}};e===null?e=[C]:e.push(C),r++}if(!Ir.test(s)){let C={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/referen\
ce/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$"}};e===null?e=[C]:e.push(C),r++}}else{let C={instancePath:t+"/use\
rPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}var Y=p===
r;a=a||Y;let l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0||!n.call(s,"name")){let C={instancePath:t+"/userPool/reference",schemaPath:"#/p\
roperties/userPool/properties/reference/anyOf/1/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[C]:e.push(C),r++}for(let C of Object.keys(
s))if(C!=="name"){let A={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/1/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:C}};e===null?e=[A]:e.push(A),r++}if(s.name!==void 0&&n.call(s,"name")){let C=s.name;if(typeof C=="string"){if(v(C)>
128){let A={instancePath:t+"/userPool/reference/name",schemaPath:"#/properties/userPool/properties/reference/anyOf/1/properties/name/maxLength",keyword:"maxLeng\
th",params:{limit:128}};e===null?e=[A]:e.push(A),r++}if(v(C)<1){let A={instancePath:t+"/userPool/reference/name",schemaPath:"#/properties/userPool/properties/re\
ference/anyOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[A]:e.push(A),r++}if(!rr.test(C)){let A={instancePath:t+"/userPool/r\
eference/name",schemaPath:"#/properties/userPool/properties/reference/anyOf/1/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=,.@-]+$"}};
e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:t+"/userPool/reference/name",schemaPath:"#/properties/userPool/properties/reference/anyOf/1/properties/na\
me/type",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}}}else{let C={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPoo\
l/properties/reference/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[C]:e.push(C),r++}var Y=l===r;if(a=a||Y,Y)var D=!0;let g=r;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.variable===void 0||!n.call(s,"variable")){let C={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/proper\
ties/reference/anyOf/2/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[C]:e.push(C),r++}for(let C of Object.keys(s))if(C!=="variab\
le"){let A={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/2/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:C}};e===null?e=[A]:e.push(A),r++}if(s.variable!==void 0&&n.call(s,"variable")){let C=s.variable;if(typeof C=="string"){if(!W.test(
C)){let A={instancePath:t+"/userPool/reference/variable",schemaPath:"#/properties/userPool/properties/reference/anyOf/2/properties/variable/pattern",keyword:"pa\
ttern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:t+"/userPool/reference/variable",schemaPath:"#/properti\
es/userPool/properties/reference/anyOf/2/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}}}else{let C={instancePath:t+
"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[C]:e.push(C),r++}var Y=g===
r;a=a||Y,Y&&D!==!0&&(D=!0);let j=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!n.call(s,"ssmParameter")){let C={instancePath:t+"/u\
serPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/3/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?
e=[C]:e.push(C),r++}for(let C of Object.keys(s))if(C!=="ssmParameter"){let A={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/\
reference/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C}};e===null?e=[A]:e.push(A),r++}if(s.ssmParameter!==void 0&&n.
call(s,"ssmParameter")){let C=s.ssmParameter;if(typeof C=="string"){if(v(C)>2048){let A={instancePath:t+"/userPool/reference/ssmParameter",schemaPath:"#/propert\
ies/userPool/properties/reference/anyOf/3/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[A]:e.push(A),r++}if(!J.test(C)){
let A={instancePath:t+"/userPool/reference/ssmParameter",schemaPath:"#/properties/userPool/properties/reference/anyOf/3/properties/ssmParameter/pattern",keyword:"\
pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:t+"/userPool/reference/ssmParameter",
schemaPath:"#/properties/userPool/properties/reference/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}}}else{
let C={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?
e=[C]:e.push(C),r++}var Y=j===r;a=a||Y,Y&&D!==!0&&(D=!0);let I=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===void 0||!n.call(s,"secretsMa\
nager")){let C={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/required",keyword:"required",params:{missingProperty:"\
secretsManager"}};e===null?e=[C]:e.push(C),r++}for(let C of Object.keys(s))if(!(C==="secretsManager"||C==="jsonKey")){let A={instancePath:t+"/userPool/reference",
schemaPath:"#/properties/userPool/properties/reference/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C}};e===null?e=[A]:
e.push(A),r++}if(s.secretsManager!==void 0&&n.call(s,"secretsManager")){let C=s.secretsManager;if(typeof C=="string"){if(v(C)>2048){let A={instancePath:t+"/user\
Pool/reference/secretsManager",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[A]:e.push(A),r++}if(!Q.test(C)){let A={instancePath:t+"/userPool/reference/secretsManager",schemaPath:"#/properties/userPool/properties/reference/an\
yOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:t+
"/userPool/reference/secretsManager",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/properties/secretsManager/type",keyword:"type",params:{type:"\
string"}};e===null?e=[A]:e.push(A),r++}}if(s.jsonKey!==void 0&&n.call(s,"jsonKey")){let C=s.jsonKey;if(typeof C=="string"){if(v(C)>256){let A={instancePath:t+"/\
userPool/reference/jsonKey",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};
e===null?e=[A]:e.push(A),r++}if(!X.test(C)){let A={instancePath:t+"/userPool/reference/jsonKey",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/p\
roperties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:t+"/userPoo\
l/reference/jsonKey",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[
A]:e.push(A),r++}}}else{let C={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/type",keyword:"type",params:{
type:"object"}};e===null?e=[C]:e.push(C),r++}var Y=I===r;if(a=a||Y,Y&&D!==!0&&(D=!0),a)r=i,e!==null&&(i?e.length=i:e=null);else{let C={instancePath:t+"/userPool\
/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf",keyword:"anyOf",params:{}};e===null?e=[C]:e.push(C),r++}}if(U.adopt!==void 0&&n.call(U,
"adopt")){let s=U.adopt;if(typeof s=="string"){if(v(s)>55){let i={instancePath:t+"/userPool/adopt",schemaPath:"#/properties/userPool/properties/adopt/maxLength",
keyword:"maxLength",params:{limit:55}};e===null?e=[i]:e.push(i),r++}if(!Ir.test(s)){let i={instancePath:t+"/userPool/adopt",schemaPath:"#/properties/userPool/pr\
operties/adopt/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"\
/userPool/adopt",schemaPath:"#/properties/userPool/properties/adopt/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(U.name!==void 0&&
n.call(U,"name")){let s=U.name;if(typeof s=="string"){if(v(s)>128){let i={instancePath:t+"/userPool/name",schemaPath:"#/properties/userPool/properties/name/maxL\
ength",keyword:"maxLength",params:{limit:128}};e===null?e=[i]:e.push(i),r++}if(v(s)<1){let i={instancePath:t+"/userPool/name",schemaPath:"#/properties/userPool/\
properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}if(!rr.test(s)){let i={instancePath:t+"/userPool/name",schemaPath:"\
#/properties/userPool/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=,.@-]+$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+
"/userPool/name",schemaPath:"#/properties/userPool/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(U.signInWith!==
void 0&&n.call(U,"signInWith")){let s=U.signInWith;if(Array.isArray(s)){if(s.length<1){let l={instancePath:t+"/userPool/signInWith",schemaPath:"#/properties/use\
rPool/properties/signInWith/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),r++}let i=s.length;for(let l=0;l<i;l++){let g=s[l];if(typeof g!=
"string"){let j={instancePath:t+"/userPool/signInWith/"+l,schemaPath:"#/properties/userPool/properties/signInWith/items/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[j]:e.push(j),r++}if(!(g==="email"||g==="phone_number")){let j={instancePath:t+"/userPool/signInWith/"+l,schemaPath:"#/properties/userPool/prope\
rties/signInWith/items/enum",keyword:"enum",params:{allowedValues:E.properties.userPool.properties.signInWith.items.enum}};e===null?e=[j]:e.push(j),r++}}let a=s.
length,p;if(a>1){let l={};for(;a--;){let g=s[a];if(typeof g=="string"){if(typeof l[g]=="number"){p=l[g];let j={instancePath:t+"/userPool/signInWith",schemaPath:"\
#/properties/userPool/properties/signInWith/uniqueItems",keyword:"uniqueItems",params:{i:a,j:p}};e===null?e=[j]:e.push(j),r++;break}l[g]=a}}}}else{let i={instancePath:t+
"/userPool/signInWith",schemaPath:"#/properties/userPool/properties/signInWith/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(U.aliases!==
void 0&&n.call(U,"aliases")){let s=U.aliases;if(Array.isArray(s)){if(s.length<1){let l={instancePath:t+"/userPool/aliases",schemaPath:"#/properties/userPool/pro\
perties/aliases/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),r++}let i=s.length;for(let l=0;l<i;l++){let g=s[l];if(typeof g!="string"){
let j={instancePath:t+"/userPool/aliases/"+l,schemaPath:"#/properties/userPool/properties/aliases/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[j]:e.push(j),r++}if(!(g==="email"||g==="phone_number"||g==="preferred_username")){let j={instancePath:t+"/userPool/aliases/"+l,schemaPath:"#/properties/userPoo\
l/properties/aliases/items/enum",keyword:"enum",params:{allowedValues:E.properties.userPool.properties.aliases.items.enum}};e===null?e=[j]:e.push(j),r++}}let a=s.
length,p;if(a>1){let l={};for(;a--;){let g=s[a];if(typeof g=="string"){if(typeof l[g]=="number"){p=l[g];let j={instancePath:t+"/userPool/aliases",schemaPath:"#/\
properties/userPool/properties/aliases/uniqueItems",keyword:"uniqueItems",params:{i:a,j:p}};e===null?e=[j]:e.push(j),r++;break}l[g]=a}}}}else{let i={instancePath:t+
"/userPool/aliases",schemaPath:"#/properties/userPool/properties/aliases/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(U.caseSensitiveUsernames!==
void 0&&n.call(U,"caseSensitiveUsernames")&&typeof U.caseSensitiveUsernames!="boolean"){let s={instancePath:t+"/userPool/caseSensitiveUsernames",schemaPath:"#/p\
roperties/userPool/properties/caseSensitiveUsernames/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}if(U.requiredAttributes!==void 0&&
n.call(U,"requiredAttributes")){let s=U.requiredAttributes;if(Array.isArray(s)){let i=s.length;for(let l=0;l<i;l++){let g=s[l];if(typeof g!="string"){let j={instancePath:t+
"/userPool/requiredAttributes/"+l,schemaPath:"#/properties/userPool/properties/requiredAttributes/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[j]:e.push(j),r++}if(!(g==="address"||g==="birthdate"||g==="email"||g==="family_name"||g==="gender"||g==="given_name"||g==="locale"||g==="middle_name"||g==="nam\
e"||g==="nickname"||g==="phone_number"||g==="picture"||g==="preferred_username"||g==="profile"||g==="updated_at"||g==="website"||g==="zoneinfo")){let j={instancePath:t+
"/userPool/requiredAttributes/"+l,schemaPath:"#/properties/userPool/properties/requiredAttributes/items/enum",keyword:"enum",params:{allowedValues:E.properties.
userPool.properties.requiredAttributes.items.enum}};e===null?e=[j]:e.push(j),r++}}let a=s.length,p;if(a>1){let l={};for(;a--;){let g=s[a];if(typeof g=="string"){
if(typeof l[g]=="number"){p=l[g];let j={instancePath:t+"/userPool/requiredAttributes",schemaPath:"#/properties/userPool/properties/requiredAttributes/uniqueItem\
s",keyword:"uniqueItems",params:{i:a,j:p}};e===null?e=[j]:e.push(j),r++;break}l[g]=a}}}}else{let i={instancePath:t+"/userPool/requiredAttributes",schemaPath:"#/\
properties/userPool/properties/requiredAttributes/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(U.customAttributes!==void 0&&n.call(
U,"customAttributes")){let s=U.customAttributes;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>50){let i={instancePath:t+"/userPool/custo\
mAttributes",schemaPath:"#/properties/userPool/properties/customAttributes/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[i]:e.push(i),r++}
for(let i of Object.keys(s)){let a=r;if(typeof i=="string"){if(v(i)>20){let p={instancePath:t+"/userPool/customAttributes",schemaPath:"#/properties/userPool/pro\
perties/customAttributes/propertyNames/maxLength",keyword:"maxLength",params:{limit:20},propertyName:i};e===null?e=[p]:e.push(p),r++}if(v(i)<1){let p={instancePath:t+
"/userPool/customAttributes",schemaPath:"#/properties/userPool/properties/customAttributes/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:i};
e===null?e=[p]:e.push(p),r++}if(!tt.test(i)){let p={instancePath:t+"/userPool/customAttributes",schemaPath:"#/properties/userPool/properties/customAttributes/pr\
opertyNames/pattern",keyword:"pattern",params:{pattern:"^(?!custom:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"},propertyName:i};e===null?e=[p]:e.push(p),r++}}var se=a===
r;if(!se){let p={instancePath:t+"/userPool/customAttributes",schemaPath:"#/properties/userPool/properties/customAttributes/propertyNames",keyword:"propertyNames",
params:{propertyName:i}};e===null?e=[p]:e.push(p),r++}}for(let i of Object.keys(s)){let a=s[i];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.type===void 0||
!n.call(a,"type")){let p={instancePath:t+"/userPool/customAttributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/userPool/properties/cus\
tomAttributes/additionalProperties/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[p]:e.push(p),r++}for(let p of Object.keys(a))if(!(p===
"type"||p==="mutable"||p==="minLength"||p==="maxLength"||p==="min"||p==="max")){let l={instancePath:t+"/userPool/customAttributes/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[l]:e.push(l),r++}if(a.type!==void 0&&n.call(a,"type")){let p=a.type;if(typeof p!="string"){let l={instancePath:t+"/userPool/customAttributes/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}if(!(p==="string"||p==="number"||p==="dateTime"||p==="boolean")){let l={instancePath:t+"/userPool/customAttributes/"+
i.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/type/enum",keyword:"\
enum",params:{allowedValues:E.properties.userPool.properties.customAttributes.additionalProperties.properties.type.enum}};e===null?e=[l]:e.push(l),r++}}if(a.mutable!==
void 0&&n.call(a,"mutable")&&typeof a.mutable!="boolean"){let p={instancePath:t+"/userPool/customAttributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/mutable",
schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/mutable/type",keyword:"type",params:{type:"boolean"}};e===null?e=[
p]:e.push(p),r++}if(a.minLength!==void 0&&n.call(a,"minLength")){let p=a.minLength;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:t+
"/userPool/customAttributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/minLength",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProp\
erties/properties/minLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),r++}if(typeof p=="number"&&isFinite(p)){if(p>2048||isNaN(p)){
let l={instancePath:t+"/userPool/customAttributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/minLength",schemaPath:"#/properties/userPool/properties/customAtt\
ributes/additionalProperties/properties/minLength/maximum",keyword:"maximum",params:{comparison:"<=",limit:2048}};e===null?e=[l]:e.push(l),r++}if(p<0||isNaN(p)){
let l={instancePath:t+"/userPool/customAttributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/minLength",schemaPath:"#/properties/userPool/properties/customAtt\
ributes/additionalProperties/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),r++}}}if(a.maxLength!==void 0&&
n.call(a,"maxLength")){let p=a.maxLength;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:t+"/userPool/customAttributes/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/maxLength",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/maxLength/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[l]:e.push(l),r++}if(typeof p=="number"&&isFinite(p)){if(p>2048||isNaN(p)){let l={instancePath:t+"/userPool/customAttr\
ibutes/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxLength",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/max\
Length/maximum",keyword:"maximum",params:{comparison:"<=",limit:2048}};e===null?e=[l]:e.push(l),r++}if(p<0||isNaN(p)){let l={instancePath:t+"/userPool/customAtt\
ributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxLength",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/ma\
xLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),r++}}}if(a.min!==void 0&&n.call(a,"min")){let p=a.min;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:t+"/userPool/customAttributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/min",schemaPath:"#/pro\
perties/userPool/properties/customAttributes/additionalProperties/properties/min/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),r++}if(typeof p==
"number"&&isFinite(p)){if(p>9007199254740991||isNaN(p)){let l={instancePath:t+"/userPool/customAttributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/min",schemaPath:"\
#/properties/userPool/properties/customAttributes/additionalProperties/properties/min/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
e===null?e=[l]:e.push(l),r++}if(p<-9007199254740991||isNaN(p)){let l={instancePath:t+"/userPool/customAttributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/mi\
n",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};
e===null?e=[l]:e.push(l),r++}}}if(a.max!==void 0&&n.call(a,"max")){let p=a.max;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:t+"\
/userPool/customAttributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/max",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/\
properties/max/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),r++}if(typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p)){let l={
instancePath:t+"/userPool/customAttributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/max",schemaPath:"#/properties/userPool/properties/customAttributes/addit\
ionalProperties/properties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[l]:e.push(l),r++}if(p<-9007199254740991||
isNaN(p)){let l={instancePath:t+"/userPool/customAttributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/max",schemaPath:"#/properties/userPool/properties/custo\
mAttributes/additionalProperties/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};e===null?e=[l]:e.push(l),r++}}}}else{
let p={instancePath:t+"/userPool/customAttributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/userPool/properties/customAttributes/addit\
ionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{let i={instancePath:t+"/userPool/customAttributes",schemaPath:"\
#/properties/userPool/properties/customAttributes/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(U.autoVerify!==void 0&&n.call(U,
"autoVerify")){let s=U.autoVerify;if(Array.isArray(s)){let i=s.length;for(let l=0;l<i;l++){let g=s[l];if(typeof g!="string"){let j={instancePath:t+"/userPool/au\
toVerify/"+l,schemaPath:"#/properties/userPool/properties/autoVerify/items/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}if(!(g==="e\
mail"||g==="phone_number")){let j={instancePath:t+"/userPool/autoVerify/"+l,schemaPath:"#/properties/userPool/properties/autoVerify/items/enum",keyword:"enum",params:{
allowedValues:E.properties.userPool.properties.autoVerify.items.enum}};e===null?e=[j]:e.push(j),r++}}let a=s.length,p;if(a>1){let l={};for(;a--;){let g=s[a];if(typeof g==
"string"){if(typeof l[g]=="number"){p=l[g];let j={instancePath:t+"/userPool/autoVerify",schemaPath:"#/properties/userPool/properties/autoVerify/uniqueItems",keyword:"\
uniqueItems",params:{i:a,j:p}};e===null?e=[j]:e.push(j),r++;break}l[g]=a}}}}else{let i={instancePath:t+"/userPool/autoVerify",schemaPath:"#/properties/userPool/\
properties/autoVerify/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(U.selfSignUp!==void 0&&n.call(U,"selfSignUp")&&typeof U.selfSignUp!=
"boolean"){let s={instancePath:t+"/userPool/selfSignUp",schemaPath:"#/properties/userPool/properties/selfSignUp/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[s]:e.push(s),r++}if(U.accountRecovery!==void 0&&n.call(U,"accountRecovery")){let s=U.accountRecovery,i=r,a=!1,p=r;if(Array.isArray(s)){if(s.length<1){let C={
instancePath:t+"/userPool/accountRecovery",schemaPath:"#/properties/userPool/properties/accountRecovery/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[C]:e.push(C),r++}let g=s.length;for(let C=0;C<g;C++){let A=s[C];if(typeof A!="string"){let K={instancePath:t+"/userPool/accountRecovery/"+C,schemaPath:"\
#/properties/userPool/properties/accountRecovery/anyOf/0/items/type",keyword:"type",params:{type:"string"}};e===null?e=[K]:e.push(K),r++}if(!(A==="email"||A==="\
phone_number")){let K={instancePath:t+"/userPool/accountRecovery/"+C,schemaPath:"#/properties/userPool/properties/accountRecovery/anyOf/0/items/enum",keyword:"e\
num",params:{allowedValues:E.properties.userPool.properties.accountRecovery.anyOf[0].items.enum}};e===null?e=[K]:e.push(K),r++}}let j=s.length,I;if(j>1){let C={};
for(;j--;){let A=s[j];if(typeof A=="string"){if(typeof C[A]=="number"){I=C[A];let K={instancePath:t+"/userPool/accountRecovery",schemaPath:"#/properties/userPoo\
l/properties/accountRecovery/anyOf/0/uniqueItems",keyword:"uniqueItems",params:{i:j,j:I}};e===null?e=[K]:e.push(K),r++;break}C[A]=j}}}}else{let g={instancePath:t+
"/userPool/accountRecovery",schemaPath:"#/properties/userPool/properties/accountRecovery/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(
g),r++}var we=p===r;a=a||we;let l=r;if(s!=="admin_only"){let g={instancePath:t+"/userPool/accountRecovery",schemaPath:"#/properties/userPool/properties/accountR\
ecovery/anyOf/1/const",keyword:"const",params:{allowedValue:"admin_only"}};e===null?e=[g]:e.push(g),r++}var we=l===r;if(a=a||we,a)r=i,e!==null&&(i?e.length=i:e=
null);else{let g={instancePath:t+"/userPool/accountRecovery",schemaPath:"#/properties/userPool/properties/accountRecovery/anyOf",keyword:"anyOf",params:{}};e===
null?e=[g]:e.push(g),r++}}if(U.passwordPolicy!==void 0&&n.call(U,"passwordPolicy")){let s=U.passwordPolicy;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i of Object.
keys(s))if(!(i==="minimumLength"||i==="requireLowercase"||i==="requireUppercase"||i==="requireNumbers"||i==="requireSymbols"||i==="temporaryPasswordValidity"||i===
"historySize")){let a={instancePath:t+"/userPool/passwordPolicy",schemaPath:"#/properties/userPool/properties/passwordPolicy/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:i}};e===null?e=[a]:e.push(a),r++}if(s.minimumLength!==void 0&&n.call(s,"minimumLength")){let i=s.minimumLength;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:t+"/userPool/passwordPolicy/minimumLength",schemaPath:"#/properties/userPool/properties/passwordP\
olicy/properties/minimumLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof i=="number"&&isFinite(i)){if(i>99||isNaN(i)){
let a={instancePath:t+"/userPool/passwordPolicy/minimumLength",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/minimumLength/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:99}};e===null?e=[a]:e.push(a),r++}if(i<6||isNaN(i)){let a={instancePath:t+"/userPool/passwordPolicy/minimumLength",schemaPath:"\
#/properties/userPool/properties/passwordPolicy/properties/minimumLength/minimum",keyword:"minimum",params:{comparison:">=",limit:6}};e===null?e=[a]:e.push(a),r++}}}
if(s.requireLowercase!==void 0&&n.call(s,"requireLowercase")&&typeof s.requireLowercase!="boolean"){let i={instancePath:t+"/userPool/passwordPolicy/requireLower\
case",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/requireLowercase/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(
i),r++}if(s.requireUppercase!==void 0&&n.call(s,"requireUppercase")&&typeof s.requireUppercase!="boolean"){let i={instancePath:t+"/userPool/passwordPolicy/requi\
reUppercase",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/requireUppercase/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:
e.push(i),r++}if(s.requireNumbers!==void 0&&n.call(s,"requireNumbers")&&typeof s.requireNumbers!="boolean"){let i={instancePath:t+"/userPool/passwordPolicy/requ\
ireNumbers",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/requireNumbers/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.
push(i),r++}if(s.requireSymbols!==void 0&&n.call(s,"requireSymbols")&&typeof s.requireSymbols!="boolean"){let i={instancePath:t+"/userPool/passwordPolicy/requir\
eSymbols",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/requireSymbols/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(
i),r++}if(s.temporaryPasswordValidity!==void 0&&n.call(s,"temporaryPasswordValidity")){let i=s.temporaryPasswordValidity;if(typeof i=="string"){if(!de.test(i)){
let a={instancePath:t+"/userPool/passwordPolicy/temporaryPasswordValidity",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/temporaryPassw\
ordValidity/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/userPool/passw\
ordPolicy/temporaryPasswordValidity",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/temporaryPasswordValidity/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),r++}}if(s.historySize!==void 0&&n.call(s,"historySize")){let i=s.historySize;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&
isFinite(i))){let a={instancePath:t+"/userPool/passwordPolicy/historySize",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/historySize/ty\
pe",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof i=="number"&&isFinite(i)){if(i>24||isNaN(i)){let a={instancePath:t+"/userPool\
/passwordPolicy/historySize",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/historySize/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:24}};e===null?e=[a]:e.push(a),r++}if(i<0||isNaN(i)){let a={instancePath:t+"/userPool/passwordPolicy/historySize",schemaPath:"#/properties/userPool/prop\
erties/passwordPolicy/properties/historySize/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[a]:e.push(a),r++}}}}else{let i={instancePath:t+
"/userPool/passwordPolicy",schemaPath:"#/properties/userPool/properties/passwordPolicy/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}
if(U.mfa!==void 0&&n.call(U,"mfa")){let s=U.mfa;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.mode===void 0||!n.call(s,"mode")){let i={instancePath:t+"/user\
Pool/mfa",schemaPath:"#/properties/userPool/properties/mfa/required",keyword:"required",params:{missingProperty:"mode"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.
keys(s))if(!(i==="mode"||i==="methods")){let a={instancePath:t+"/userPool/mfa",schemaPath:"#/properties/userPool/properties/mfa/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:i}};e===null?e=[a]:e.push(a),r++}if(s.mode!==void 0&&n.call(s,"mode")){let i=s.mode;if(typeof i!="string"){let a={
instancePath:t+"/userPool/mfa/mode",schemaPath:"#/properties/userPool/properties/mfa/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.push(a),r++}if(!(i==="off"||i==="optional"||i==="required")){let a={instancePath:t+"/userPool/mfa/mode",schemaPath:"#/properties/userPool/properties/mfa/prope\
rties/mode/enum",keyword:"enum",params:{allowedValues:E.properties.userPool.properties.mfa.properties.mode.enum}};e===null?e=[a]:e.push(a),r++}}if(s.methods!==void 0&&
n.call(s,"methods")){let i=s.methods;if(Array.isArray(i)){if(i.length<1){let g={instancePath:t+"/userPool/mfa/methods",schemaPath:"#/properties/userPool/propert\
ies/mfa/properties/methods/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}let a=i.length;for(let g=0;g<a;g++){let j=i[g];if(typeof j!=
"string"){let I={instancePath:t+"/userPool/mfa/methods/"+g,schemaPath:"#/properties/userPool/properties/mfa/properties/methods/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[I]:e.push(I),r++}if(!(j==="totp"||j==="sms"||j==="email")){let I={instancePath:t+"/userPool/mfa/methods/"+g,schemaPath:"#/properties\
/userPool/properties/mfa/properties/methods/items/enum",keyword:"enum",params:{allowedValues:E.properties.userPool.properties.mfa.properties.methods.items.enum}};
e===null?e=[I]:e.push(I),r++}}let p=i.length,l;if(p>1){let g={};for(;p--;){let j=i[p];if(typeof j=="string"){if(typeof g[j]=="number"){l=g[j];let I={instancePath:t+
"/userPool/mfa/methods",schemaPath:"#/properties/userPool/properties/mfa/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i:p,j:l}};e===null?e=[I]:
e.push(I),r++;break}g[j]=p}}}}else{let a={instancePath:t+"/userPool/mfa/methods",schemaPath:"#/properties/userPool/properties/mfa/properties/methods/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:t+"/userPool/mfa",schemaPath:"#/properties/userPool/properties/mfa/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(U.tier!==void 0&&n.call(U,"tier")){let s=U.tier;if(typeof s!="string"){let i={instancePath:t+"/us\
erPool/tier",schemaPath:"#/properties/userPool/properties/tier/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(!(s==="lite"||s==="e\
ssentials"||s==="plus")){let i={instancePath:t+"/userPool/tier",schemaPath:"#/properties/userPool/properties/tier/enum",keyword:"enum",params:{allowedValues:E.properties.
userPool.properties.tier.enum}};e===null?e=[i]:e.push(i),r++}}if(U.threatProtection!==void 0&&n.call(U,"threatProtection")){let s=U.threatProtection;if(typeof s!=
"string"){let i={instancePath:t+"/userPool/threatProtection",schemaPath:"#/properties/userPool/properties/threatProtection/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[i]:e.push(i),r++}if(!(s==="off"||s==="audit"||s==="enforced")){let i={instancePath:t+"/userPool/threatProtection",schemaPath:"#/properties/u\
serPool/properties/threatProtection/enum",keyword:"enum",params:{allowedValues:E.properties.userPool.properties.threatProtection.enum}};e===null?e=[i]:e.push(i),
r++}}if(U.deletionProtection!==void 0&&n.call(U,"deletionProtection")&&typeof U.deletionProtection!="boolean"){let s={instancePath:t+"/userPool/deletionProtecti\
on",schemaPath:"#/properties/userPool/properties/deletionProtection/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}if(U.domain!==void 0&&
n.call(U,"domain")){let s=U.domain;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prefix===void 0||!n.call(s,"prefix")){let i={instancePath:t+"/userPool/doma\
in",schemaPath:"#/properties/userPool/properties/domain/required",keyword:"required",params:{missingProperty:"prefix"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.
keys(s))if(!(i==="prefix"||i==="adopt")){let a={instancePath:t+"/userPool/domain",schemaPath:"#/properties/userPool/properties/domain/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[a]:e.push(a),r++}if(s.prefix!==void 0&&n.call(s,"prefix")){let i=s.prefix;if(typeof i=="string"){
if(!it.test(i)){let a={instancePath:t+"/userPool/domain/prefix",schemaPath:"#/properties/userPool/properties/domain/properties/prefix/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/userPool/domain/prefix",schemaPath:"#/prop\
erties/userPool/properties/domain/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(s.adopt!==void 0&&n.call(s,"ad\
opt")){let i=s.adopt;if(typeof i=="string"){if(v(i)>63){let a={instancePath:t+"/userPool/domain/adopt",schemaPath:"#/properties/userPool/properties/domain/prope\
rties/adopt/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[a]:e.push(a),r++}if(v(i)<1){let a={instancePath:t+"/userPool/domain/adopt",schemaPath:"\
#/properties/userPool/properties/domain/properties/adopt/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+
"/userPool/domain/adopt",schemaPath:"#/properties/userPool/properties/domain/properties/adopt/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),r++}}}else{let i={instancePath:t+"/userPool/domain",schemaPath:"#/properties/userPool/properties/domain/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/userPool",schemaPath:"#/properties/userPool/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(
s),r++}}if(R.identityProviders!==void 0&&n.call(R,"identityProviders")){let U=R.identityProviders;if(U&&typeof U=="object"&&!Array.isArray(U)){if(Object.keys(U).
length>300){let s={instancePath:t+"/identityProviders",schemaPath:"#/properties/identityProviders/maxProperties",keyword:"maxProperties",params:{limit:300}};e===
null?e=[s]:e.push(s),r++}for(let s of Object.keys(U)){let i=r;if(typeof s=="string"&&!st.test(s)){let a={instancePath:t+"/identityProviders",schemaPath:"#/prope\
rties/identityProviders/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9.-]{2,31}$"},propertyName:s};e===null?e=[a]:e.push(a),r++}var _e=i===
r;if(!_e){let a={instancePath:t+"/identityProviders",schemaPath:"#/properties/identityProviders/propertyNames",keyword:"propertyNames",params:{propertyName:s}};
e===null?e=[a]:e.push(a),r++}}for(let s of Object.keys(U)){let i=U[s],a=r,p=!1,l=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&(i.preset===void 0||!n.call(i,"p\
reset"))){let f={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/a\
nyOf/0/required",keyword:"required",params:{missingProperty:"preset"}};e===null?e=[f]:e.push(f),r++}var ae=l===r;p=p||ae;let g=r;if(i&&typeof i=="object"&&!Array.
isArray(i)&&(i.type===void 0||!n.call(i,"type"))){let f={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
identityProviders/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[f]:e.push(f),r++}var ae=g===r;if(p=p||ae,
p)r=a,e!==null&&(a?e.length=a:e=null);else{let f={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identit\
yProviders/additionalProperties/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}let j=r,I=!0,C=r,A=r,K=!1,ee=r;if(i&&typeof i=="object"&&!Array.isArray(
i)){let f;if((i.preset===void 0||!n.call(i,"preset"))&&(f="preset")){let w={};e===null?e=[w]:e.push(w),r++}else if(i.preset!==void 0&&n.call(i,"preset")){let w=i.
preset;if(!(w==="auth0"||w==="cognito"||w==="descope"||w==="entra"||w==="entra-external-id"||w==="gitlab"||w==="idura"||w==="keycloak"||w==="linkedin"||w==="oid\
c"||w==="okta"||w==="one-login"||w==="ping-one")){let c={};e===null?e=[c]:e.push(c),r++}}}var xe=ee===r;if(K=K||xe,xe){var H={};H.preset=!0}let O=r;if(i&&typeof i==
"object"&&!Array.isArray(i)){let f;if((i.type===void 0||!n.call(i,"type"))&&(f="type")){let w={};e===null?e=[w]:e.push(w),r++}else{if(i.preset!==void 0&&n.call(
i,"preset")){var te=!1;let w={};e===null?e=[w]:e.push(w),r++}else var te=!0;if(te)if(i.type!==void 0&&n.call(i,"type")){let w=r;if(i.type!=="oidc"){let Z={};e===
null?e=[Z]:e.push(Z),r++}var te=w===r}else var te=!0}}var xe=O===r;if(K=K||xe,xe&&H!==!0&&(H=H||{},H.preset=!0,H.type=!0),K)r=A,e!==null&&(A?e.length=A:e=null);else{
let f={};e===null?e=[f]:e.push(f),r++}var Me=C===r;if(r=j,e!==null&&(j?e.length=j:e=null),Me){let f=r,w=r,c=!1,Z=r;if(i&&typeof i=="object"&&!Array.isArray(i)){
if(i.issuer===void 0||!n.call(i,"issuer")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identit\
yProviders/additionalProperties/allOf/0/then/anyOf/0/required",keyword:"required",params:{missingProperty:"issuer"}};e===null?e=[M]:e.push(M),r++}if(i.clientId===
void 0||!n.call(i,"clientId")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/a\
dditionalProperties/allOf/0/then/anyOf/0/required",keyword:"required",params:{missingProperty:"clientId"}};e===null?e=[M]:e.push(M),r++}if(i.clientSecret===void 0||
!n.call(i,"clientSecret")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/addit\
ionalProperties/allOf/0/then/anyOf/0/required",keyword:"required",params:{missingProperty:"clientSecret"}};e===null?e=[M]:e.push(M),r++}}var $e=Z===r;c=c||$e;let V=r;
if(i&&typeof i=="object"&&!Array.isArray(i)&&(i.upstream===void 0||!n.call(i,"upstream"))){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/anyOf/1/required",keyword:"required",params:{missingProperty:"upstream"}};
e===null?e=[M]:e.push(M),r++}var $e=V===r;if(c=c||$e,c)r=w,e!==null&&(w?e.length=w:e=null);else{let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/anyOf",keyword:"anyOf",params:{}};e===null?e=[M]:e.push(M),r++}
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.teamId!==void 0&&n.call(i,"teamId")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/properties/teamId/false schema",keyword:"false schema",params:{}};
e===null?e=[M]:e.push(M),r++}if(i.keyId!==void 0&&n.call(i,"keyId")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyI\
d",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/properties/keyId/false schema",keyword:"false schema",params:{}};e===null?e=[M]:
e.push(M),r++}if(i.privateKey!==void 0&&n.call(i,"privateKey")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKe\
y",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/properties/privateKey/false schema",keyword:"false schema",params:{}};e===null?e=
[M]:e.push(M),r++}if(i.apiVersion!==void 0&&n.call(i,"apiVersion")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVe\
rsion",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/properties/apiVersion/false schema",keyword:"false schema",params:{}};e===null?
e=[M]:e.push(M),r++}if(i.metadataUrl!==void 0&&n.call(i,"metadataUrl")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/m\
etadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/properties/metadataUrl/false schema",keyword:"false schema",params:{}};
e===null?e=[M]:e.push(M),r++}if(i.metadataFile!==void 0&&n.call(i,"metadataFile")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/properties/metadataFile/false schema",keyword:"false schema",
params:{}};e===null?e=[M]:e.push(M),r++}if(i.idpSignout!==void 0&&n.call(i,"idpSignout")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/properties/idpSignout/false schema",keyword:"false schema",
params:{}};e===null?e=[M]:e.push(M),r++}if(i.idpInit!==void 0&&n.call(i,"idpInit")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/idpInit",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/properties/idpInit/false schema",keyword:"false schema",params:{}};
e===null?e=[M]:e.push(M),r++}if(i.encryptedResponses!==void 0&&n.call(i,"encryptedResponses")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/properties/encryptedResponses/false schem\
a",keyword:"false schema",params:{}};e===null?e=[M]:e.push(M),r++}if(i.requestSigningAlgorithm!==void 0&&n.call(i,"requestSigningAlgorithm")){let M={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/requestSigningAlgorithm",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/\
0/then/properties/requestSigningAlgorithm/false schema",keyword:"false schema",params:{}};e===null?e=[M]:e.push(M),r++}if(i.type!==void 0&&n.call(i,"type")&&i.type!==
"oidc"){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProper\
ties/allOf/0/then/properties/type/const",keyword:"const",params:{allowedValue:"oidc"}};e===null?e=[M]:e.push(M),r++}}var Me=f===r;I=Me,I&&H!==!0&&(H=H||{},H.teamId=
!0,H.keyId=!0,H.privateKey=!0,H.apiVersion=!0,H.metadataUrl=!0,H.metadataFile=!0,H.idpSignout=!0,H.idpInit=!0,H.encryptedResponses=!0,H.requestSigningAlgorithm=
!0,H.type=!0)}if(!I){let f={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalP\
roperties/allOf/0/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[f]:e.push(f),r++}let k=r,lr=!0,Zr=r,dr=r,Ve=!1,Vr=r;if(i&&typeof i=="object"&&!Array.
isArray(i)){let f;if((i.preset===void 0||!n.call(i,"preset"))&&(f="preset")){let w={};e===null?e=[w]:e.push(w),r++}else if(i.preset!==void 0&&n.call(i,"preset")){
let w=i.preset;if(!(w==="login-gov"||w==="saml")){let c={};e===null?e=[c]:e.push(c),r++}}}var ne=Vr===r;if(Ve=Ve||ne,ne){var B={};B.preset=!0}let Hr=r;if(i&&typeof i==
"object"&&!Array.isArray(i)){let f;if((i.type===void 0||!n.call(i,"type"))&&(f="type")){let w={};e===null?e=[w]:e.push(w),r++}else{if(i.preset!==void 0&&n.call(
i,"preset")){var Ie=!1;let w={};e===null?e=[w]:e.push(w),r++}else var Ie=!0;if(Ie)if(i.type!==void 0&&n.call(i,"type")){let w=r;if(i.type!=="saml"){let Z={};e===
null?e=[Z]:e.push(Z),r++}var Ie=w===r}else var Ie=!0}}var ne=Hr===r;if(Ve=Ve||ne,ne&&B!==!0&&(B=B||{},B.preset=!0,B.type=!0),Ve)r=dr,e!==null&&(dr?e.length=dr:e=
null);else{let f={};e===null?e=[f]:e.push(f),r++}var Oe=Zr===r;if(r=k,e!==null&&(k?e.length=k:e=null),Oe){let f=r,w=r,c=!1,Z=null,V=r;if(i&&typeof i=="object"&&
!Array.isArray(i)&&(i.metadataUrl===void 0||!n.call(i,"metadataUrl"))){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/1/then/oneOf/0/required",keyword:"required",params:{missingProperty:"metadataUrl"}};e===null?e=[y]:e.push(
y),r++}var ce=V===r;ce&&(c=!0,Z=0);let N=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&(i.metadataFile===void 0||!n.call(i,"metadataFile"))){let y={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/then/oneOf/1/required",keyword:"\
required",params:{missingProperty:"metadataFile"}};e===null?e=[y]:e.push(y),r++}var ce=N===r;if(ce&&c?(c=!1,Z=[Z,1]):ce&&(c=!0,Z=1),c)r=w,e!==null&&(w?e.length=
w:e=null);else{let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalPropert\
ies/allOf/1/then/oneOf",keyword:"oneOf",params:{passingSchemas:Z}};e===null?e=[y]:e.push(y),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.issuer!==void 0&&
n.call(i,"issuer")){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",schemaPath:"#/properties/identityProviders/ad\
ditionalProperties/allOf/1/then/properties/issuer/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(i.clientId!==void 0&&n.call(i,
"clientId")){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additio\
nalProperties/allOf/1/then/properties/clientId/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(i.clientSecret!==void 0&&n.call(i,
"clientSecret")){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders\
/additionalProperties/allOf/1/then/properties/clientSecret/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(i.teamId!==void 0&&n.
call(i,"teamId")){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/addi\
tionalProperties/allOf/1/then/properties/teamId/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(i.keyId!==void 0&&n.call(i,"keyI\
d")){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperti\
es/allOf/1/then/properties/keyId/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(i.privateKey!==void 0&&n.call(i,"privateKey")){
let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperti\
es/allOf/1/then/properties/privateKey/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(i.apiVersion!==void 0&&n.call(i,"apiVersio\
n")){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additionalPro\
perties/allOf/1/then/properties/apiVersion/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(i.scopes!==void 0&&n.call(i,"scopes")){
let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properties/identityProviders/additionalProperties/a\
llOf/1/then/properties/scopes/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(i.attributesRequestMethod!==void 0&&n.call(i,"attr\
ibutesRequestMethod")){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributesRequestMethod",schemaPath:"#/properties/\
identityProviders/additionalProperties/allOf/1/then/properties/attributesRequestMethod/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),
r++}if(i.endpoints!==void 0&&n.call(i,"endpoints")){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/1/then/properties/endpoints/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}
if(i.iamOidcProvider!==void 0&&n.call(i,"iamOidcProvider")){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/iamOidcProvid\
er",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/then/properties/iamOidcProvider/false schema",keyword:"false schema",params:{}};e===
null?e=[y]:e.push(y),r++}if(i.upstream!==void 0&&n.call(i,"upstream")){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/up\
stream",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/then/properties/upstream/false schema",keyword:"false schema",params:{}};e===null?
e=[y]:e.push(y),r++}if(i.type!==void 0&&n.call(i,"type")&&i.type!=="saml"){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/type",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/then/properties/type/const",keyword:"const",params:{allowedValue:"saml"}};e===null?
e=[y]:e.push(y),r++}}var Oe=f===r;lr=Oe,lr&&B!==!0&&(B=B||{},B.issuer=!0,B.clientId=!0,B.clientSecret=!0,B.teamId=!0,B.keyId=!0,B.privateKey=!0,B.apiVersion=!0,
B.scopes=!0,B.attributesRequestMethod=!0,B.endpoints=!0,B.iamOidcProvider=!0,B.upstream=!0,B.type=!0)}if(!lr){let f={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/if",keyword:"if",params:{failingKeyword:"then"}};e===null?
e=[f]:e.push(f),r++}H!==!0&&B!==void 0&&(B===!0?H=!0:(H=H||{},Object.assign(H,B)));let cr=r,fr=!0,Nr=r,yr=r,He=!1,Fr=r;if(i&&typeof i=="object"&&!Array.isArray(
i)){let f;if((i.preset===void 0||!n.call(i,"preset"))&&(f="preset")){let w={};e===null?e=[w]:e.push(w),r++}else if(i.preset!==void 0&&n.call(i,"preset")&&i.preset!==
"google"){let w={};e===null?e=[w]:e.push(w),r++}}var oe=Fr===r;if(He=He||oe,oe){var F={};F.preset=!0}let Er=r;if(i&&typeof i=="object"&&!Array.isArray(i)){let f;
if((i.type===void 0||!n.call(i,"type"))&&(f="type")){let w={};e===null?e=[w]:e.push(w),r++}else{if(i.preset!==void 0&&n.call(i,"preset")){var fe=!1;let w={};e===
null?e=[w]:e.push(w),r++}else var fe=!0;if(fe)if(i.type!==void 0&&n.call(i,"type")){let w=r;if(i.type!=="google"){let Z={};e===null?e=[Z]:e.push(Z),r++}var fe=w===
r}else var fe=!0}}var oe=Er===r;if(He=He||oe,oe&&F!==!0&&(F=F||{},F.preset=!0,F.type=!0),He)r=yr,e!==null&&(yr?e.length=yr:e=null);else{let f={};e===null?e=[f]:
e.push(f),r++}var Ke=Nr===r;if(r=cr,e!==null&&(cr?e.length=cr:e=null),Ke){let f=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.clientId===void 0||!n.call(i,
"clientId")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalPropertie\
s/allOf/2/then/required",keyword:"required",params:{missingProperty:"clientId"}};e===null?e=[c]:e.push(c),r++}if(i.clientSecret===void 0||!n.call(i,"clientSecre\
t")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/\
2/then/required",keyword:"required",params:{missingProperty:"clientSecret"}};e===null?e=[c]:e.push(c),r++}if(i.clientSecret!==void 0&&n.call(i,"clientSecret")){
let c=i.clientSecret,Z=r,V=!1,N=r;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.variable===void 0||!n.call(c,"variable")){let u={instancePath:t+"/identityPr\
oviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clien\
tSecret/anyOf/0/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(c))if(u!=="variable"){let $={
instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/al\
lOf/2/then/properties/clientSecret/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[$]:e.push($),r++}if(c.
variable!==void 0&&n.call(c,"variable")){let u=c.variable;if(typeof u=="string"){if(!W.test(u)){let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/0/proper\
ties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:t+"/identityProviders\
/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/cli\
entSecret/anyOf/0/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[$]:e.push($),r++}}}else{let u={instancePath:t+"/identityProviders\
/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret\
/anyOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var pe=N===r;if(V=V||pe,pe)var Ue=!0;let M=r;if(c&&typeof c=="object"&&!Array.
isArray(c)){if(c.ssmParameter===void 0||!n.call(c,"ssmParameter")){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/client\
Secret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/1/required",keyword:"required",params:{missingProperty:"\
ssmParameter"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(c))if(u!=="ssmParameter"){let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/1/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[$]:e.push($),r++}if(c.ssmParameter!==void 0&&n.call(c,"ssmParameter")){let u=c.
ssmParameter;if(typeof u=="string"){if(v(u)>2048){let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParamet\
er",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/1/properties/ssmParameter/maxLength",keyword:"max\
Length",params:{limit:2048}};e===null?e=[$]:e.push($),r++}if(!J.test(u)){let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/1/properties/ssmParameter/\
pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:t+"/identityProvid\
ers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/propert\
ies/clientSecret/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[$]:e.push($),r++}}}else{let u={instancePath:t+"/identi\
tyProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/c\
lientSecret/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var pe=M===r;V=V||pe,pe&&Ue!==!0&&(Ue=!0);let y=r;if(c&&typeof c==
"object"&&!Array.isArray(c)){if(c.secretsManager===void 0||!n.call(c,"secretsManager")){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/2/required",keyword:"requ\
ired",params:{missingProperty:"secretsManager"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(c))if(!(u==="secretsManager"||u==="jsonKey")){let $={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/prop\
erties/clientSecret/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[$]:e.push($),r++}if(c.secretsManager!==
void 0&&n.call(c,"secretsManager")){let u=c.secretsManager;if(typeof u=="string"){if(v(u)>2048){let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/2/\
properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[$]:e.push($),r++}if(!Q.test(u)){let $={instancePath:t+"/identityProvid\
ers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/prope\
rties/clientSecret/anyOf/2/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[$]:e.push($),r++}}else{let $={
instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/addition\
alProperties/allOf/2/then/properties/clientSecret/anyOf/2/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[$]:e.push($),r++}}if(c.
jsonKey!==void 0&&n.call(c,"jsonKey")){let u=c.jsonKey;if(typeof u=="string"){if(v(u)>256){let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/2/properties/json\
Key/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[$]:e.push($),r++}if(!X.test(u)){let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/2/pro\
perties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:t+"/identityP\
roviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/propert\
ies/clientSecret/anyOf/2/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[$]:e.push($),r++}}}else{let u={instancePath:t+"/identityPro\
viders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/client\
Secret/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var pe=y===r;if(V=V||pe,pe&&Ue!==!0&&(Ue=!0),V)r=Z,e!==null&&(Z?e.length=
Z:e=null);else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/a\
dditionalProperties/allOf/2/then/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};e===null?e=[u]:e.push(u),r++}}if(i.issuer!==void 0&&n.call(i,"issuer")){
let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",schemaPath:"#/properties/identityProviders/additionalProperties/a\
llOf/2/then/properties/issuer/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.teamId!==void 0&&n.call(i,"teamId")){let c={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties\
/teamId/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.keyId!==void 0&&n.call(i,"keyId")){let c={instancePath:t+"/identityPro\
viders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/keyId/false s\
chema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.privateKey!==void 0&&n.call(i,"privateKey")){let c={instancePath:t+"/identityProvider\
s/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/privateKey/fa\
lse schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.apiVersion!==void 0&&n.call(i,"apiVersion")){let c={instancePath:t+"/identityPro\
viders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/apiVersi\
on/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.metadataUrl!==void 0&&n.call(i,"metadataUrl")){let c={instancePath:t+"/iden\
tityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/\
metadataUrl/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.metadataFile!==void 0&&n.call(i,"metadataFile")){let c={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/prop\
erties/metadataFile/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.idpSignout!==void 0&&n.call(i,"idpSignout")){let c={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/proper\
ties/idpSignout/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.idpInit!==void 0&&n.call(i,"idpInit")){let c={instancePath:t+"\
/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties\
/idpInit/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.encryptedResponses!==void 0&&n.call(i,"encryptedResponses")){let c={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/the\
n/properties/encryptedResponses/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.requestSigningAlgorithm!==void 0&&n.call(i,"re\
questSigningAlgorithm")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/requestSigningAlgorithm",schemaPath:"#/propertie\
s/identityProviders/additionalProperties/allOf/2/then/properties/requestSigningAlgorithm/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),
r++}if(i.attributesRequestMethod!==void 0&&n.call(i,"attributesRequestMethod")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/attributesRequestMethod/false schema",keyword:"\
false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.endpoints!==void 0&&n.call(i,"endpoints")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/endpoints/false schema",keyword:"\
false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.iamOidcProvider!==void 0&&n.call(i,"iamOidcProvider")){let c={instancePath:t+"/identityProviders/"+s.
replace(/~/g,"~0").replace(/\//g,"~1")+"/iamOidcProvider",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/iamOidcProvide\
r/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.upstream!==void 0&&n.call(i,"upstream")){let c={instancePath:t+"/identityPro\
viders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/upstream/f\
alse schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.type!==void 0&&n.call(i,"type")&&i.type!=="google"){let c={instancePath:t+"/ide\
ntityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/type/c\
onst",keyword:"const",params:{allowedValue:"google"}};e===null?e=[c]:e.push(c),r++}}var Ke=f===r;fr=Ke,fr&&F!==!0&&(F=F||{},F.clientSecret=!0,F.issuer=!0,F.teamId=
!0,F.keyId=!0,F.privateKey=!0,F.apiVersion=!0,F.metadataUrl=!0,F.metadataFile=!0,F.idpSignout=!0,F.idpInit=!0,F.encryptedResponses=!0,F.requestSigningAlgorithm=
!0,F.attributesRequestMethod=!0,F.endpoints=!0,F.iamOidcProvider=!0,F.upstream=!0,F.type=!0)}if(!fr){let f={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[f]:
e.push(f),r++}H!==!0&&F!==void 0&&(F===!0?H=!0:(H=H||{},Object.assign(H,F)));let mr=r,ur=!0,Tr=r,hr=r,Ne=!1,Dr=r;if(i&&typeof i=="object"&&!Array.isArray(i)){let f;
if((i.preset===void 0||!n.call(i,"preset"))&&(f="preset")){let w={};e===null?e=[w]:e.push(w),r++}else if(i.preset!==void 0&&n.call(i,"preset")&&i.preset!=="face\
book"){let w={};e===null?e=[w]:e.push(w),r++}}var q=Dr===r;if(Ne=Ne||q,q){var T={};T.preset=!0}let Br=r;if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if((i.
type===void 0||!n.call(i,"type"))&&(f="type")){let w={};e===null?e=[w]:e.push(w),r++}else{if(i.preset!==void 0&&n.call(i,"preset")){var Re=!1;let w={};e===null?
e=[w]:e.push(w),r++}else var Re=!0;if(Re)if(i.type!==void 0&&n.call(i,"type")){let w=r;if(i.type!=="facebook"){let Z={};e===null?e=[Z]:e.push(Z),r++}var Re=w===
r}else var Re=!0}}var q=Br===r;if(Ne=Ne||q,q&&T!==!0&&(T=T||{},T.preset=!0,T.type=!0),Ne)r=hr,e!==null&&(hr?e.length=hr:e=null);else{let f={};e===null?e=[f]:e.push(
f),r++}var d=Tr===r;if(r=mr,e!==null&&(mr?e.length=mr:e=null),d){let f=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.clientId===void 0||!n.call(i,"clientI\
d")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/\
3/then/required",keyword:"required",params:{missingProperty:"clientId"}};e===null?e=[c]:e.push(c),r++}if(i.clientSecret===void 0||!n.call(i,"clientSecret")){let c={
instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/requi\
red",keyword:"required",params:{missingProperty:"clientSecret"}};e===null?e=[c]:e.push(c),r++}if(i.clientSecret!==void 0&&n.call(i,"clientSecret")){let c=i.clientSecret,
Z=r,V=!1,N=r;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.variable===void 0||!n.call(c,"variable")){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/0/required",
keyword:"required",params:{missingProperty:"variable"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(c))if(u!=="variable"){let $={instancePath:t+"/iden\
tityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties\
/clientSecret/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[$]:e.push($),r++}if(c.variable!==void 0&&n.
call(c,"variable")){let u=c.variable;if(typeof u=="string"){if(!W.test(u)){let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/0/properties/variable/patter\
n",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/0/pr\
operties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[$]:e.push($),r++}}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/0/type",keyword:"\
type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var m=N===r;if(V=V||m,m)var P=!0;let M=r;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.ssmParameter===
void 0||!n.call(c,"ssmParameter")){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties\
/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/1/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?
e=[u]:e.push(u),r++}for(let u of Object.keys(c))if(u!=="ssmParameter"){let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/cl\
ientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/1/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:u}};e===null?e=[$]:e.push($),r++}if(c.ssmParameter!==void 0&&n.call(c,"ssmParameter")){let u=c.ssmParameter;if(typeof u==
"string"){if(v(u)>2048){let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properti\
es/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[$]:e.push($),r++}if(!J.test(u)){let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"\
^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/1/properties/ssmParamete\
r/type",keyword:"type",params:{type:"string"}};e===null?e=[$]:e.push($),r++}}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/1/type",keyword:"type",params:{
type:"object"}};e===null?e=[u]:e.push(u),r++}var m=M===r;V=V||m,m&&P!==!0&&(P=!0);let y=r;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.secretsManager===void 0||
!n.call(c,"secretsManager")){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/ident\
ityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?
e=[u]:e.push(u),r++}for(let u of Object.keys(c))if(!(u==="secretsManager"||u==="jsonKey")){let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u}};e===null?e=[$]:e.push($),r++}if(c.secretsManager!==void 0&&n.call(c,"secretsManager")){let u=c.secretsManager;
if(typeof u=="string"){if(v(u)>2048){let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/properties/secretsManager/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[$]:e.push($),r++}if(!Q.test(u)){let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/sec\
retsManager",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/properties/secretsManager/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/properti\
es/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[$]:e.push($),r++}}if(c.jsonKey!==void 0&&n.call(c,"jsonKey")){let u=c.jsonKey;if(typeof u==
"string"){if(v(u)>256){let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/ide\
ntityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?
e=[$]:e.push($),r++}if(!X.test(u)){let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/pr\
operties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\\
u0000-\\u001f\\u007f]+$"}};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecre\
t/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/properties/jsonKey/type",keyword:"type",
params:{type:"string"}};e===null?e=[$]:e.push($),r++}}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",
schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?
e=[u]:e.push(u),r++}var m=y===r;if(V=V||m,m&&P!==!0&&(P=!0),V)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf",keyword:"a\
nyOf",params:{}};e===null?e=[u]:e.push(u),r++}}if(i.issuer!==void 0&&n.call(i,"issuer")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/issuer",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/issuer/false schema",keyword:"false schema",params:{}};
e===null?e=[c]:e.push(c),r++}if(i.teamId!==void 0&&n.call(i,"teamId")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/te\
amId",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/teamId/false schema",keyword:"false schema",params:{}};e===null?e=
[c]:e.push(c),r++}if(i.keyId!==void 0&&n.call(i,"keyId")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/3/then/properties/keyId/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.
privateKey!==void 0&&n.call(i,"privateKey")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/pr\
operties/identityProviders/additionalProperties/allOf/3/then/properties/privateKey/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}
if(i.metadataUrl!==void 0&&n.call(i,"metadataUrl")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/3/then/properties/metadataUrl/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),
r++}if(i.metadataFile!==void 0&&n.call(i,"metadataFile")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/3/then/properties/metadataFile/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),
r++}if(i.idpSignout!==void 0&&n.call(i,"idpSignout")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/3/then/properties/idpSignout/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),
r++}if(i.idpInit!==void 0&&n.call(i,"idpInit")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",schemaPath:"#/pr\
operties/identityProviders/additionalProperties/allOf/3/then/properties/idpInit/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.
encryptedResponses!==void 0&&n.call(i,"encryptedResponses")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedRes\
ponses",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/encryptedResponses/false schema",keyword:"false schema",params:{}};
e===null?e=[c]:e.push(c),r++}if(i.requestSigningAlgorithm!==void 0&&n.call(i,"requestSigningAlgorithm")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/requestSigningAlgorithm",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/requestSigningAlgor\
ithm/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.attributesRequestMethod!==void 0&&n.call(i,"attributesRequestMethod")){let c={
instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalPr\
operties/allOf/3/then/properties/attributesRequestMethod/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.endpoints!==void 0&&n.
call(i,"endpoints")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProvider\
s/additionalProperties/allOf/3/then/properties/endpoints/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.iamOidcProvider!==void 0&&
n.call(i,"iamOidcProvider")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/iamOidcProvider",schemaPath:"#/properties/id\
entityProviders/additionalProperties/allOf/3/then/properties/iamOidcProvider/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.upstream!==
void 0&&n.call(i,"upstream")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identity\
Providers/additionalProperties/allOf/3/then/properties/upstream/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.type!==void 0&&
n.call(i,"type")&&i.type!=="facebook"){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/ide\
ntityProviders/additionalProperties/allOf/3/then/properties/type/const",keyword:"const",params:{allowedValue:"facebook"}};e===null?e=[c]:e.push(c),r++}}var d=f===
r;ur=d,ur&&T!==!0&&(T=T||{},T.clientSecret=!0,T.issuer=!0,T.teamId=!0,T.keyId=!0,T.privateKey=!0,T.metadataUrl=!0,T.metadataFile=!0,T.idpSignout=!0,T.idpInit=!0,
T.encryptedResponses=!0,T.requestSigningAlgorithm=!0,T.attributesRequestMethod=!0,T.endpoints=!0,T.iamOidcProvider=!0,T.upstream=!0,T.type=!0)}if(!ur){let f={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/if",keyword:"if",params:{
failingKeyword:"then"}};e===null?e=[f]:e.push(f),r++}H!==!0&&T!==void 0&&(T===!0?H=!0:(H=H||{},Object.assign(H,T)));let gr=r,Pr=!0,Gr=r,kr=r,Fe=!1,Wr=r;if(i&&typeof i==
"object"&&!Array.isArray(i)){let f;if((i.preset===void 0||!n.call(i,"preset"))&&(f="preset")){let w={};e===null?e=[w]:e.push(w),r++}else if(i.preset!==void 0&&n.
call(i,"preset")&&i.preset!=="apple"){let w={};e===null?e=[w]:e.push(w),r++}}var S=Wr===r;if(Fe=Fe||S,S){var b={};b.preset=!0}let Jr=r;if(i&&typeof i=="object"&&
!Array.isArray(i)){let f;if((i.type===void 0||!n.call(i,"type"))&&(f="type")){let w={};e===null?e=[w]:e.push(w),r++}else{if(i.preset!==void 0&&n.call(i,"preset")){
var z=!1;let w={};e===null?e=[w]:e.push(w),r++}else var z=!0;if(z)if(i.type!==void 0&&n.call(i,"type")){let w=r;if(i.type!=="apple"){let Z={};e===null?e=[Z]:e.push(
Z),r++}var z=w===r}else var z=!0}}var S=Jr===r;if(Fe=Fe||S,S&&b!==!0&&(b=b||{},b.preset=!0,b.type=!0),Fe)r=kr,e!==null&&(kr?e.length=kr:e=null);else{let f={};e===
null?e=[f]:e.push(f),r++}var o=Gr===r;if(r=gr,e!==null&&(gr?e.length=gr:e=null),o){let f=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.clientId===void 0||
!n.call(i,"clientId")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additiona\
lProperties/allOf/4/then/required",keyword:"required",params:{missingProperty:"clientId"}};e===null?e=[c]:e.push(c),r++}if(i.teamId===void 0||!n.call(i,"teamId")){
let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/the\
n/required",keyword:"required",params:{missingProperty:"teamId"}};e===null?e=[c]:e.push(c),r++}if(i.keyId===void 0||!n.call(i,"keyId")){let c={instancePath:t+"/\
identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/required",keyword:"req\
uired",params:{missingProperty:"keyId"}};e===null?e=[c]:e.push(c),r++}if(i.privateKey===void 0||!n.call(i,"privateKey")){let c={instancePath:t+"/identityProvide\
rs/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/required",keyword:"required",params:{
missingProperty:"privateKey"}};e===null?e=[c]:e.push(c),r++}if(i.issuer!==void 0&&n.call(i,"issuer")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/issuer",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/issuer/false schema",keyword:"false \
schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.clientSecret!==void 0&&n.call(i,"clientSecret")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/clientSecret/false schema",keyword:"\
false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.apiVersion!==void 0&&n.call(i,"apiVersion")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/apiVersion/false schema",keyword:"\
false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.metadataUrl!==void 0&&n.call(i,"metadataUrl")){let c={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/metadataUrl/false schema",
keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.metadataFile!==void 0&&n.call(i,"metadataFile")){let c={instancePath:t+"/identityProviders/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/metadataFile/fa\
lse schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.idpSignout!==void 0&&n.call(i,"idpSignout")){let c={instancePath:t+"/identityPro\
viders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/idpSigno\
ut/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.idpInit!==void 0&&n.call(i,"idpInit")){let c={instancePath:t+"/identityProv\
iders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/idpInit/fals\
e schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.encryptedResponses!==void 0&&n.call(i,"encryptedResponses")){let c={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/the\
n/properties/encryptedResponses/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.requestSigningAlgorithm!==void 0&&n.call(i,"re\
questSigningAlgorithm")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/requestSigningAlgorithm",schemaPath:"#/propertie\
s/identityProviders/additionalProperties/allOf/4/then/properties/requestSigningAlgorithm/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),
r++}if(i.attributesRequestMethod!==void 0&&n.call(i,"attributesRequestMethod")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/attributesRequestMethod/false schema",keyword:"\
false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.endpoints!==void 0&&n.call(i,"endpoints")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/endpoints/false schema",keyword:"\
false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.iamOidcProvider!==void 0&&n.call(i,"iamOidcProvider")){let c={instancePath:t+"/identityProviders/"+s.
replace(/~/g,"~0").replace(/\//g,"~1")+"/iamOidcProvider",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/iamOidcProvide\
r/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.upstream!==void 0&&n.call(i,"upstream")){let c={instancePath:t+"/identityPro\
viders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/upstream/f\
alse schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.type!==void 0&&n.call(i,"type")&&i.type!=="apple"){let c={instancePath:t+"/iden\
tityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/type/co\
nst",keyword:"const",params:{allowedValue:"apple"}};e===null?e=[c]:e.push(c),r++}}var o=f===r;Pr=o,Pr&&b!==!0&&(b=b||{},b.issuer=!0,b.clientSecret=!0,b.apiVersion=
!0,b.metadataUrl=!0,b.metadataFile=!0,b.idpSignout=!0,b.idpInit=!0,b.encryptedResponses=!0,b.requestSigningAlgorithm=!0,b.attributesRequestMethod=!0,b.endpoints=
!0,b.iamOidcProvider=!0,b.upstream=!0,b.type=!0)}if(!Pr){let f={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prop\
erties/identityProviders/additionalProperties/allOf/4/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[f]:e.push(f),r++}H!==!0&&b!==void 0&&(b===!0?
H=!0:(H=H||{},Object.assign(H,b)));let vr=r,br=!0,Qr=r,wr=r,Ee=!1,Xr=r;if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if((i.preset===void 0||!n.call(i,"pres\
et"))&&(f="preset")){let w={};e===null?e=[w]:e.push(w),r++}else if(i.preset!==void 0&&n.call(i,"preset")&&i.preset!=="amazon"){let w={};e===null?e=[w]:e.push(w),
r++}}var re=Xr===r;if(Ee=Ee||re,re){var x={};x.preset=!0}let Yr=r;if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if((i.type===void 0||!n.call(i,"type"))&&(f=
"type")){let w={};e===null?e=[w]:e.push(w),r++}else{if(i.preset!==void 0&&n.call(i,"preset")){var G=!1;let w={};e===null?e=[w]:e.push(w),r++}else var G=!0;if(G)
if(i.type!==void 0&&n.call(i,"type")){let w=r;if(i.type!=="amazon"){let Z={};e===null?e=[Z]:e.push(Z),r++}var G=w===r}else var G=!0}}var re=Yr===r;if(Ee=Ee||re,
re&&x!==!0&&(x=x||{},x.preset=!0,x.type=!0),Ee)r=wr,e!==null&&(wr?e.length=wr:e=null);else{let f={};e===null?e=[f]:e.push(f),r++}var L=Qr===r;if(r=vr,e!==null&&
(vr?e.length=vr:e=null),L){let f=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.clientId===void 0||!n.call(i,"clientId")){let c={instancePath:t+"/identityP\
roviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/required",keyword:"required",params:{
missingProperty:"clientId"}};e===null?e=[c]:e.push(c),r++}if(i.clientSecret===void 0||!n.call(i,"clientSecret")){let c={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/required",keyword:"required",params:{missingProperty:"\
clientSecret"}};e===null?e=[c]:e.push(c),r++}if(i.clientSecret!==void 0&&n.call(i,"clientSecret")){let c=i.clientSecret,Z=r,V=!1,N=r;if(c&&typeof c=="object"&&!Array.
isArray(c)){if(c.variable===void 0||!n.call(c,"variable")){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",
schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/0/required",keyword:"required",params:{missingProperty:"\
variable"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(c))if(u!=="variable"){let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/0/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u}};e===null?e=[$]:e.push($),r++}if(c.variable!==void 0&&n.call(c,"variable")){let u=c.variable;if(typeof u=="s\
tring"){if(!W.test(u)){let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/id\
entityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/0/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_\
]{0,63}$"}};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/0/properties/variable/type",keyword:"type",params:{type:"string"}};
e===null?e=[$]:e.push($),r++}}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/propertie\
s/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}
var ze=N===r;if(V=V||ze,ze)var h=!0;let M=r;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.ssmParameter===void 0||!n.call(c,"ssmParameter")){let u={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/prop\
erties/clientSecret/anyOf/1/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(c))if(u!==
"ssmParameter"){let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/\
additionalProperties/allOf/5/then/properties/clientSecret/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=
[$]:e.push($),r++}if(c.ssmParameter!==void 0&&n.call(c,"ssmParameter")){let u=c.ssmParameter;if(typeof u=="string"){if(v(u)>2048){let $={instancePath:t+"/identi\
tyProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then\
/properties/clientSecret/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[$]:e.push($),r++}if(!J.test(u)){let $={
instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additional\
Properties/allOf/5/then/properties/clientSecret/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]\
+)$"}};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[$]:e.push($),r++}}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/pro\
perties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),
r++}var ze=M===r;V=V||ze,ze&&h!==!0&&(h=!0);let y=r;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.secretsManager===void 0||!n.call(c,"secretsManager")){let u={
instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/al\
lOf/5/then/properties/clientSecret/anyOf/2/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.
keys(c))if(!(u==="secretsManager"||u==="jsonKey")){let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[$]:e.push($),r++}if(c.secretsManager!==void 0&&n.call(c,"secretsManager")){let u=c.secretsManager;if(typeof u=="string"){if(v(u)>2048){let $={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/al\
lOf/5/then/properties/clientSecret/anyOf/2/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[$]:e.push($),r++}if(!Q.test(
u)){let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProvide\
rs/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/2/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]\
+$"}};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/2/properties/secretsManager/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[$]:e.push($),r++}}if(c.jsonKey!==void 0&&n.call(c,"jsonKey")){let u=c.jsonKey;if(typeof u=="string"){if(v(u)>256){let $={instancePath:t+"/id\
entityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/\
properties/clientSecret/anyOf/2/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[$]:e.push($),r++}if(!X.test(u)){let $={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/t\
hen/properties/clientSecret/anyOf/2/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[$]:e.push($),r++}}else{
let $={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/addition\
alProperties/allOf/5/then/properties/clientSecret/anyOf/2/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[$]:e.push($),r++}}}else{let u={
instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/al\
lOf/5/then/properties/clientSecret/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var ze=y===r;if(V=V||ze,ze&&h!==!0&&(h=!0),
V)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/pr\
operties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};e===null?e=[u]:e.push(u),r++}}if(i.issuer!==
void 0&&n.call(i,"issuer")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",schemaPath:"#/properties/identityProv\
iders/additionalProperties/allOf/5/then/properties/issuer/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.teamId!==void 0&&n.call(
i,"teamId")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additiona\
lProperties/allOf/5/then/properties/teamId/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.keyId!==void 0&&n.call(i,"keyId")){
let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/al\
lOf/5/then/properties/keyId/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.privateKey!==void 0&&n.call(i,"privateKey")){let c={
instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/allO\
f/5/then/properties/privateKey/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.apiVersion!==void 0&&n.call(i,"apiVersion")){let c={
instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additionalProperties/allO\
f/5/then/properties/apiVersion/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.metadataUrl!==void 0&&n.call(i,"metadataUrl")){
let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalPropert\
ies/allOf/5/then/properties/metadataUrl/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.metadataFile!==void 0&&n.call(i,"metad\
ataFile")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/addit\
ionalProperties/allOf/5/then/properties/metadataFile/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.idpSignout!==void 0&&n.call(
i,"idpSignout")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/identityProviders/a\
dditionalProperties/allOf/5/then/properties/idpSignout/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.idpInit!==void 0&&n.call(
i,"idpInit")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",schemaPath:"#/properties/identityProviders/additio\
nalProperties/allOf/5/then/properties/idpInit/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.encryptedResponses!==void 0&&n.call(
i,"encryptedResponses")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#/properties/ide\
ntityProviders/additionalProperties/allOf/5/then/properties/encryptedResponses/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.
requestSigningAlgorithm!==void 0&&n.call(i,"requestSigningAlgorithm")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/re\
questSigningAlgorithm",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/properties/requestSigningAlgorithm/false schema",keyword:"fa\
lse schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.attributesRequestMethod!==void 0&&n.call(i,"attributesRequestMethod")){let c={instancePath:t+"/identity\
Providers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/pro\
perties/attributesRequestMethod/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.endpoints!==void 0&&n.call(i,"endpoints")){let c={
instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/allOf\
/5/then/properties/endpoints/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.iamOidcProvider!==void 0&&n.call(i,"iamOidcProvid\
er")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/iamOidcProvider",schemaPath:"#/properties/identityProviders/additio\
nalProperties/allOf/5/then/properties/iamOidcProvider/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.upstream!==void 0&&n.call(
i,"upstream")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/addit\
ionalProperties/allOf/5/then/properties/upstream/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.type!==void 0&&n.call(i,"type")&&
i.type!=="amazon"){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/addit\
ionalProperties/allOf/5/then/properties/type/const",keyword:"const",params:{allowedValue:"amazon"}};e===null?e=[c]:e.push(c),r++}}var L=f===r;br=L,br&&x!==!0&&(x=
x||{},x.clientSecret=!0,x.issuer=!0,x.teamId=!0,x.keyId=!0,x.privateKey=!0,x.apiVersion=!0,x.metadataUrl=!0,x.metadataFile=!0,x.idpSignout=!0,x.idpInit=!0,x.encryptedResponses=
!0,x.requestSigningAlgorithm=!0,x.attributesRequestMethod=!0,x.endpoints=!0,x.iamOidcProvider=!0,x.upstream=!0,x.type=!0)}if(!br){let f={instancePath:t+"/identi\
tyProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/if",keyword:"if",params:{failingKeyword:"\
then"}};e===null?e=[f]:e.push(f),r++}if(H!==!0&&x!==void 0&&(x===!0?H=!0:(H=H||{},Object.assign(H,x))),i&&typeof i=="object"&&!Array.isArray(i)){for(let f of Object.
keys(i))if(!n.call(E.properties.identityProviders.additionalProperties.properties,f)){let w={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?
e=[w]:e.push(w),r++}if(i.preset!==void 0&&n.call(i,"preset")){let f=i.preset;if(typeof f!="string"){let w={instancePath:t+"/identityProviders/"+s.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/preset",schemaPath:"#/properties/identityProviders/additionalProperties/properties/preset/type",keyword:"type",params:{type:"string"}};
e===null?e=[w]:e.push(w),r++}if(!(f==="amazon"||f==="apple"||f==="auth0"||f==="cognito"||f==="descope"||f==="entra"||f==="entra-external-id"||f==="facebook"||f===
"gitlab"||f==="google"||f==="idura"||f==="keycloak"||f==="linkedin"||f==="login-gov"||f==="oidc"||f==="okta"||f==="one-login"||f==="ping-one"||f==="saml")){let w={
instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/preset",schemaPath:"#/properties/identityProviders/additionalProperties/properti\
es/preset/enum",keyword:"enum",params:{allowedValues:E.properties.identityProviders.additionalProperties.properties.preset.enum}};e===null?e=[w]:e.push(w),r++}}
if(i.type!==void 0&&n.call(i,"type")){let f=i.type;if(typeof f!="string"){let w={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/type",schemaPath:"#/properties/identityProviders/additionalProperties/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}
if(!(f==="oidc"||f==="saml"||f==="google"||f==="facebook"||f==="apple"||f==="amazon")){let w={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProperties/properties/type/enum",keyword:"enum",params:{allowedValues:E.properties.identityProviders.
additionalProperties.properties.type.enum}};e===null?e=[w]:e.push(w),r++}}if(i.issuer!==void 0&&n.call(i,"issuer")){let f=i.issuer;if(typeof f=="string"){if(v(f)>
1024){let w={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",schemaPath:"#/properties/identityProviders/additionalProper\
ties/properties/issuer/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/issuer",schemaPath:"#/properties/identityProviders/additionalProperties/properties/issuer/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[w]:e.push(w),r++}}if(i.clientId!==void 0&&n.call(i,"clientId")){let f=i.clientId,w=r,c=!1,Z=r;if(typeof f=="string"){if(v(f)>1024){let y={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/a\
nyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[y]:e.push(y),r++}if(v(f)<1){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/0/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[y]:e.push(y),r++}if(!le.test(f)){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=
[y]:e.push(y),r++}}else{let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProvid\
ers/additionalProperties/properties/clientId/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}var ye=Z===r;c=c||ye;let V=r;if(f&&
typeof f=="object"&&!Array.isArray(f)){if(f.variable===void 0||!n.call(f,"variable")){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/1/required",keyword:"required",params:{missingProperty:"\
variable"}};e===null?e=[y]:e.push(y),r++}for(let y of Object.keys(f))if(y!=="variable"){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/1/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:y}};e===null?e=[u]:e.push(u),r++}if(f.variable!==void 0&&n.call(f,"variable")){let y=f.variable;if(typeof y=="string"){if(!W.
test(y)){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/variable",schemaPath:"#/properties/identityProviders/ad\
ditionalProperties/properties/clientId/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[u]:e.push(u),
r++}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/variable",schemaPath:"#/properties/identityProviders/a\
dditionalProperties/properties/clientId/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let y={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/a\
nyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}var ye=V===r;if(c=c||ye,ye)var Te=!0;let N=r;if(f&&typeof f=="object"&&!Array.isArray(
f)){if(f.ssmParameter===void 0||!n.call(f,"ssmParameter")){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=
[y]:e.push(y),r++}for(let y of Object.keys(f))if(y!=="ssmParameter"){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clie\
ntId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};
e===null?e=[u]:e.push(u),r++}if(f.ssmParameter!==void 0&&n.call(f,"ssmParameter")){let y=f.ssmParameter;if(typeof y=="string"){if(v(y)>2048){let u={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properti\
es/clientId/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[u]:e.push(u),r++}if(!J.test(y)){let u={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properti\
es/clientId/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[u]:e.push(u),r++}}else{
let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/ssmParameter",schemaPath:"#/properties/identityProviders/additio\
nalProperties/properties/clientId/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let y={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/a\
nyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}var ye=N===r;c=c||ye,ye&&Te!==!0&&(Te=!0);let M=r;if(f&&typeof f=="object"&&!Array.
isArray(f)){if(f.secretsManager===void 0||!n.call(f,"secretsManager")){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/cl\
ientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/3/required",keyword:"required",params:{missingProperty:"secret\
sManager"}};e===null?e=[y]:e.push(y),r++}for(let y of Object.keys(f))if(!(y==="secretsManager"||y==="jsonKey")){let u={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/3/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y}};e===null?e=[u]:e.push(u),r++}if(f.secretsManager!==void 0&&n.call(f,"secretsManager")){let y=f.secretsManager;
if(typeof y=="string"){if(v(y)>2048){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/secretsManager",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===
null?e=[u]:e.push(u),r++}if(!Q.test(y)){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/secretsManager",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-\
9/_+=.@:!-]+$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/secretsManag\
er",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[u]:e.push(u),r++}}if(f.jsonKey!==void 0&&n.call(f,"jsonKey")){let y=f.jsonKey;if(typeof y=="string"){if(v(y)>256){let u={instancePath:t+"/ide\
ntityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientI\
d/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[u]:e.push(u),r++}if(!X.test(y)){let u={instancePath:t+"/identityProv\
iders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/3\
/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/ident\
ityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/\
anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let y={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/3/type",keyword:"type",params:{
type:"object"}};e===null?e=[y]:e.push(y),r++}var ye=M===r;if(c=c||ye,ye&&Te!==!0&&(Te=!0),c)r=w,e!==null&&(w?e.length=w:e=null);else{let y={instancePath:t+"/ide\
ntityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf",
keyword:"anyOf",params:{}};e===null?e=[y]:e.push(y),r++}}if(i.clientSecret!==void 0&&n.call(i,"clientSecret")){let f=i.clientSecret,w=r,c=!1,Z=r;if(f&&typeof f==
"object"&&!Array.isArray(f)){if(f.variable===void 0||!n.call(f,"variable")){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/0/required",keyword:"required",params:{missingProperty:"\
variable"}};e===null?e=[y]:e.push(y),r++}for(let y of Object.keys(f))if(y!=="variable"){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/0/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:y}};e===null?e=[u]:e.push(u),r++}if(f.variable!==void 0&&n.call(f,"variable")){let y=f.variable;if(typeof y=="string"){
if(!W.test(y)){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityPr\
oviders/additionalProperties/properties/clientSecret/anyOf/0/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?
e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties\
/identityProviders/additionalProperties/properties/clientSecret/anyOf/0/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),
r++}}}else{let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/addit\
ionalProperties/properties/clientSecret/anyOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}var me=Z===r;if(c=c||me,me)var De=!0;let V=r;
if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.ssmParameter===void 0||!n.call(f,"ssmParameter")){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/1/required",keyword:"requ\
ired",params:{missingProperty:"ssmParameter"}};e===null?e=[y]:e.push(y),r++}for(let y of Object.keys(f))if(y!=="ssmParameter"){let u={instancePath:t+"/identityP\
roviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyO\
f/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[u]:e.push(u),r++}if(f.ssmParameter!==void 0&&n.call(f,"ssmPa\
rameter")){let y=f.ssmParameter;if(typeof y=="string"){if(v(y)>2048){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clie\
ntSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/1/properties/ssmParameter/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[u]:e.push(u),r++}if(!J.test(y)){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/1/properties/ssmParameter/pattern",keyword:"\
pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/1/propertie\
s/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/1/type",keyword:"type",params:{
type:"object"}};e===null?e=[y]:e.push(y),r++}var me=V===r;c=c||me,me&&De!==!0&&(De=!0);let N=r;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.secretsManager===
void 0||!n.call(f,"secretsManager")){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properti\
es/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[y]:
e.push(y),r++}for(let y of Object.keys(f))if(!(y==="secretsManager"||y==="jsonKey")){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:y}};e===null?e=[u]:e.push(u),r++}if(f.secretsManager!==void 0&&n.call(f,"secretsManager")){let y=f.secretsManager;if(typeof y==
"string"){if(v(y)>2048){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/proper\
ties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[u]:e.push(u),r++}if(!Q.test(y)){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za\
-z0-9/_+=.@:!-]+$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secr\
etsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/properties/secretsManager/type",keyword:"type",params:{
type:"string"}};e===null?e=[u]:e.push(u),r++}}if(f.jsonKey!==void 0&&n.call(f,"jsonKey")){let y=f.jsonKey;if(typeof y=="string"){if(v(y)>256){let u={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/propertie\
s/clientSecret/anyOf/2/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[u]:e.push(u),r++}if(!X.test(y)){let u={instancePath:t+"\
/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties\
/clientSecret/anyOf/2/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/propertie\
s/clientSecret/anyOf/2/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let y={instancePath:t+"/identityProvi\
ders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/\
type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}var me=N===r;c=c||me,me&&De!==!0&&(De=!0);let M=r;if(f!=="none"){let y={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/properties/client\
Secret/anyOf/3/const",keyword:"const",params:{allowedValue:"none"}};e===null?e=[y]:e.push(y),r++}var me=M===r;if(c=c||me,c)r=w,e!==null&&(w?e.length=w:e=null);else{
let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProper\
ties/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};e===null?e=[y]:e.push(y),r++}}if(i.teamId!==void 0&&n.call(i,"teamId")){let f=i.teamId,w=r,c=!1,Z=r;
if(typeof f=="string"){if(!tr.test(f)){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/i\
dentityProviders/additionalProperties/properties/teamId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9]{10}$"}};e===null?e=[y]:e.push(y),r++}}else{
let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/p\
roperties/teamId/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}var ue=Z===r;c=c||ue;let V=r;if(f&&typeof f=="object"&&!Array.
isArray(f)){if(f.variable===void 0||!n.call(f,"variable")){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[y]:e.
push(y),r++}for(let y of Object.keys(f))if(y!=="variable"){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};
e===null?e=[u]:e.push(u),r++}if(f.variable!==void 0&&n.call(f,"variable")){let y=f.variable;if(typeof y=="string"){if(!W.test(y)){let u={instancePath:t+"/identi\
tyProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyO\
f/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/identit\
yProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf\
/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/1/type",keyword:"type",params:{type:"\
object"}};e===null?e=[y]:e.push(y),r++}var ue=V===r;if(c=c||ue,ue)var Be=!0;let N=r;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.ssmParameter===void 0||!n.
call(f,"ssmParameter")){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProvider\
s/additionalProperties/properties/teamId/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[y]:e.push(y),r++}for(let y of Object.
keys(f))if(y!=="ssmParameter"){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityP\
roviders/additionalProperties/properties/teamId/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[u]:e.push(
u),r++}if(f.ssmParameter!==void 0&&n.call(f,"ssmParameter")){let y=f.ssmParameter;if(typeof y=="string"){if(v(y)>2048){let u={instancePath:t+"/identityProviders\
/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/2/pro\
perties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[u]:e.push(u),r++}if(!J.test(y)){let u={instancePath:t+"/identityProviders/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/2/proper\
ties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties\
/teamId/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let y={instancePath:t+"/identityProvide\
rs/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/2/type",keyword:"\
type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}var ue=N===r;c=c||ue,ue&&Be!==!0&&(Be=!0);let M=r;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.secretsManager===
void 0||!n.call(f,"secretsManager")){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/ide\
ntityProviders/additionalProperties/properties/teamId/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[y]:e.push(y),r++}
for(let y of Object.keys(f))if(!(y==="secretsManager"||y==="jsonKey")){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/te\
amId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};
e===null?e=[u]:e.push(u),r++}if(f.secretsManager!==void 0&&n.call(f,"secretsManager")){let y=f.secretsManager;if(typeof y=="string"){if(v(y)>2048){let u={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properti\
es/teamId/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[u]:e.push(u),r++}if(!Q.test(y)){let u={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properti\
es/teamId/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properti\
es/teamId/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(f.jsonKey!==void 0&&n.call(f,"jsonKey")){
let y=f.jsonKey;if(typeof y=="string"){if(v(y)>256){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/jsonKey",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[
u]:e.push(u),r++}if(!X.test(y)){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/jsonKey",schemaPath:"#/properties/\
identityProviders/additionalProperties/properties/teamId/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};
e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/jsonKey",schemaPath:"#/properti\
es/identityProviders/additionalProperties/properties/teamId/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{
let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/p\
roperties/teamId/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}var ue=M===r;if(c=c||ue,ue&&Be!==!0&&(Be=!0),c)r=w,e!==null&&
(w?e.length=w:e=null);else{let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProvi\
ders/additionalProperties/properties/teamId/anyOf",keyword:"anyOf",params:{}};e===null?e=[y]:e.push(y),r++}}if(i.keyId!==void 0&&n.call(i,"keyId")){let f=i.keyId,
w=r,c=!1,Z=r;if(typeof f=="string"){if(!tr.test(f)){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/\
properties/identityProviders/additionalProperties/properties/keyId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9]{10}$"}};e===null?e=[y]:e.push(y),
r++}}else{let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalPro\
perties/properties/keyId/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}var he=Z===r;c=c||he;let V=r;if(f&&typeof f=="object"&&
!Array.isArray(f)){if(f.variable===void 0||!n.call(f,"variable")){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",
schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?
e=[y]:e.push(y),r++}for(let y of Object.keys(f))if(y!=="variable"){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",
schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};
e===null?e=[u]:e.push(u),r++}if(f.variable!==void 0&&n.call(f,"variable")){let y=f.variable;if(typeof y=="string"){if(!W.test(y)){let u={instancePath:t+"/identi\
tyProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/\
1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/identityP\
roviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/1/p\
roperties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/1/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[y]:e.push(y),r++}var he=V===r;if(c=c||he,he)var Ge=!0;let N=r;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.ssmParameter===void 0||!n.call(
f,"ssmParameter")){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/addi\
tionalProperties/properties/keyId/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[y]:e.push(y),r++}for(let y of Object.
keys(f))if(y!=="ssmParameter"){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityPr\
oviders/additionalProperties/properties/keyId/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[u]:e.push(
u),r++}if(f.ssmParameter!==void 0&&n.call(f,"ssmParameter")){let y=f.ssmParameter;if(typeof y=="string"){if(v(y)>2048){let u={instancePath:t+"/identityProviders\
/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/2/prope\
rties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[u]:e.push(u),r++}if(!J.test(y)){let u={instancePath:t+"/identityProviders/"+s.
replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/2/properties\
/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/\
identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/ke\
yId/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let y={instancePath:t+"/identityProviders/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/2/type",keyword:"type",
params:{type:"object"}};e===null?e=[y]:e.push(y),r++}var he=N===r;c=c||he,he&&Ge!==!0&&(Ge=!0);let M=r;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.secretsManager===
void 0||!n.call(f,"secretsManager")){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/iden\
tityProviders/additionalProperties/properties/keyId/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[y]:e.push(y),r++}
for(let y of Object.keys(f))if(!(y==="secretsManager"||y==="jsonKey")){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/ke\
yId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};
e===null?e=[u]:e.push(u),r++}if(f.secretsManager!==void 0&&n.call(f,"secretsManager")){let y=f.secretsManager;if(typeof y=="string"){if(v(y)>2048){let u={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/propertie\
s/keyId/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[u]:e.push(u),r++}if(!Q.test(y)){let u={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/propertie\
s/keyId/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/propertie\
s/keyId/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(f.jsonKey!==void 0&&n.call(f,"jsonKey")){
let y=f.jsonKey;if(typeof y=="string"){if(v(y)>256){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/jsonKey",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[u]:
e.push(u),r++}if(!X.test(y)){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/jsonKey",schemaPath:"#/properties/iden\
tityProviders/additionalProperties/properties/keyId/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?
e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/jsonKey",schemaPath:"#/properties/identit\
yProviders/additionalProperties/properties/keyId/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let y={
instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/propertie\
s/keyId/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}var he=M===r;if(c=c||he,he&&Ge!==!0&&(Ge=!0),c)r=w,e!==null&&(w?e.length=
w:e=null);else{let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/addition\
alProperties/properties/keyId/anyOf",keyword:"anyOf",params:{}};e===null?e=[y]:e.push(y),r++}}if(i.privateKey!==void 0&&n.call(i,"privateKey")){let f=i.privateKey,
w=r,c=!1,Z=r;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.variable===void 0||!n.call(f,"variable")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/0/required",keyword:"require\
d",params:{missingProperty:"variable"}};e===null?e=[M]:e.push(M),r++}for(let M of Object.keys(f))if(M!=="variable"){let y={instancePath:t+"/identityProviders/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/0/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:M}};e===null?e=[y]:e.push(y),r++}if(f.variable!==void 0&&n.call(f,"variable")){let M=f.variable;
if(typeof M=="string"){if(!W.test(M)){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/variable",schemaPath:"#/\
properties/identityProviders/additionalProperties/properties/privateKey/anyOf/0/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{\
0,63}$"}};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/variable",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/0/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:
e.push(y),r++}}}else{let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProvide\
rs/additionalProperties/properties/privateKey/anyOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[M]:e.push(M),r++}var qe=Z===r;if(c=c||qe,qe)var We=!0;
let V=r;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.ssmParameter===void 0||!n.call(f,"ssmParameter")){let M={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/1/required",keyword:"re\
quired",params:{missingProperty:"ssmParameter"}};e===null?e=[M]:e.push(M),r++}for(let M of Object.keys(f))if(M!=="ssmParameter"){let y={instancePath:t+"/identit\
yProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/\
1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M}};e===null?e=[y]:e.push(y),r++}if(f.ssmParameter!==void 0&&n.call(f,"ssmPara\
meter")){let M=f.ssmParameter;if(typeof M=="string"){if(v(M)>2048){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privat\
eKey/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/1/properties/ssmParameter/maxLength",keyword:"max\
Length",params:{limit:2048}};e===null?e=[y]:e.push(y),r++}if(!J.test(M)){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
privateKey/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/1/properties/ssmParameter/pattern",keyword:"\
pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/privateKey/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/1/properties/ss\
mParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}}else{let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/1/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[M]:e.push(M),r++}var qe=V===r;c=c||qe,qe&&We!==!0&&(We=!0);let N=r;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.secretsManager===void 0||!n.
call(f,"secretsManager")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityPr\
oviders/additionalProperties/properties/privateKey/anyOf/2/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[M]:e.push(M),r++}
for(let M of Object.keys(f))if(!(M==="secretsManager"||M==="jsonKey")){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/pr\
ivateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:M}};e===null?e=[y]:e.push(y),r++}if(f.secretsManager!==void 0&&n.call(f,"secretsManager")){let M=f.secretsManager;if(typeof M=="string"){if(v(
M)>2048){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/secretsManager",schemaPath:"#/properties/identityProv\
iders/additionalProperties/properties/privateKey/anyOf/2/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[y]:e.push(y),
r++}if(!Q.test(M)){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/secretsManager",schemaPath:"#/properties/id\
entityProviders/additionalProperties/properties/privateKey/anyOf/2/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};
e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/secretsManager",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/2/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?
e=[y]:e.push(y),r++}}if(f.jsonKey!==void 0&&n.call(f,"jsonKey")){let M=f.jsonKey;if(typeof M=="string"){if(v(M)>256){let y={instancePath:t+"/identityProviders/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/2/pro\
perties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[y]:e.push(y),r++}if(!X.test(M)){let y={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/privateKey/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/2/properties/js\
onKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/identityProviders/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/2/pro\
perties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}}else{let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/2/type",keyword:"type",params:{type:"\
object"}};e===null?e=[M]:e.push(M),r++}var qe=N===r;if(c=c||qe,qe&&We!==!0&&(We=!0),c)r=w,e!==null&&(w?e.length=w:e=null);else{let M={instancePath:t+"/identityP\
roviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf",keyword:"\
anyOf",params:{}};e===null?e=[M]:e.push(M),r++}}if(i.apiVersion!==void 0&&n.call(i,"apiVersion")){let f=i.apiVersion;if(typeof f=="string"){if(!Sr.test(f)){let w={
instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additionalProperties/prop\
erties/apiVersion/pattern",keyword:"pattern",params:{pattern:"^v[1-9][0-9]{0,2}\\.[0-9]$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityP\
roviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additionalProperties/properties/apiVersion/type",keyword:"\
type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}if(i.metadataUrl!==void 0&&n.call(i,"metadataUrl")){let f=i.metadataUrl,w=r,c=!1,Z=r;if(typeof f=="s\
tring"){if(v(f)>2048){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProvi\
ders/additionalProperties/properties/metadataUrl/anyOf/0/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[y]:e.push(y),r++}if(v(f)<1){let y={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadat\
aUrl/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/0/type",keyword:"type",params:{type:"\
string"}};e===null?e=[y]:e.push(y),r++}var ge=Z===r;c=c||ge;let V=r;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.variable===void 0||!n.call(f,"variable")){
let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalPropert\
ies/properties/metadataUrl/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[y]:e.push(y),r++}for(let y of Object.keys(f))if(y!==
"variable"){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/addit\
ionalProperties/properties/metadataUrl/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[u]:e.push(u),r++}
if(f.variable!==void 0&&n.call(f,"variable")){let y=f.variable;if(typeof y=="string"){if(!W.test(y)){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/metadataUrl/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/1/properties/vari\
able/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/1/properties\
/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/1/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[y]:e.push(y),r++}var ge=V===r;if(c=c||ge,ge)var Je=!0;let N=r;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.ssmParameter===void 0||!n.call(
f,"ssmParameter")){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProvider\
s/additionalProperties/properties/metadataUrl/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[y]:e.push(y),r++}for(let y of Object.
keys(f))if(y!=="ssmParameter"){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/iden\
tityProviders/additionalProperties/properties/metadataUrl/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=
[u]:e.push(u),r++}if(f.ssmParameter!==void 0&&n.call(f,"ssmParameter")){let y=f.ssmParameter;if(typeof y=="string"){if(v(y)>2048){let u={instancePath:t+"/identi\
tyProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/me\
tadataUrl/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[u]:e.push(u),r++}if(!J.test(y)){let u={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/prope\
rties/metadataUrl/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[u]:e.push(u),
r++}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/ssmParameter",schemaPath:"#/properties/identityProv\
iders/additionalProperties/properties/metadataUrl/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{
let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalPropert\
ies/properties/metadataUrl/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}var ge=N===r;c=c||ge,ge&&Je!==!0&&(Je=!0);let M=r;if(f&&
typeof f=="object"&&!Array.isArray(f)){if(f.secretsManager===void 0||!n.call(f,"secretsManager")){let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/3/required",keyword:"required",params:{
missingProperty:"secretsManager"}};e===null?e=[y]:e.push(y),r++}for(let y of Object.keys(f))if(!(y==="secretsManager"||y==="jsonKey")){let u={instancePath:t+"/i\
dentityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUr\
l/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[u]:e.push(u),r++}if(f.secretsManager!==void 0&&n.call(
f,"secretsManager")){let y=f.secretsManager;if(typeof y=="string"){if(v(y)>2048){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/metadataUrl/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/3/properties/secretsManager/max\
Length",keyword:"maxLength",params:{limit:2048}};e===null?e=[u]:e.push(u),r++}if(!Q.test(y)){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/metadataUrl/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/3/properties/secretsManag\
er/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/3/prop\
erties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(f.jsonKey!==void 0&&n.call(f,"jsonKey")){let y=f.jsonKey;if(typeof y==
"string"){if(v(y)>256){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/jsonKey",schemaPath:"#/properties/iden\
tityProviders/additionalProperties/properties/metadataUrl/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[u]:e.push(u),
r++}if(!X.test(y)){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/jsonKey",schemaPath:"#/properties/identity\
Providers/additionalProperties/properties/metadataUrl/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===
null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/jsonKey",schemaPath:"#/propert\
ies/identityProviders/additionalProperties/properties/metadataUrl/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(
u),r++}}}else{let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/add\
itionalProperties/properties/metadataUrl/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}var ge=M===r;if(c=c||ge,ge&&Je!==!0&&
(Je=!0),c)r=w,e!==null&&(w?e.length=w:e=null);else{let y={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf",keyword:"anyOf",params:{}};e===null?e=[y]:e.push(y),r++}}if(i.metadataFile!==void 0&&
n.call(i,"metadataFile")){let f=i.metadataFile;if(typeof f=="string"){if(v(f)>1024){let w={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataFile/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[w]:e.push(w),r++}if(!Mr.test(f)){let w={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/\
properties/identityProviders/additionalProperties/properties/metadataFile/pattern",keyword:"pattern",params:{pattern:"^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f]\
[^/\\\\:\\u0000-\\u001f\\u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProv\
iders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataFile/type",keyword:"\
type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}if(i.idpSignout!==void 0&&n.call(i,"idpSignout")&&typeof i.idpSignout!="boolean"){let f={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/identityProviders/additionalProperties/properties/idpSigno\
ut/type",keyword:"type",params:{type:"boolean"}};e===null?e=[f]:e.push(f),r++}if(i.idpInit!==void 0&&n.call(i,"idpInit")&&typeof i.idpInit!="boolean"){let f={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",schemaPath:"#/properties/identityProviders/additionalProperties/properties/idpInit/typ\
e",keyword:"type",params:{type:"boolean"}};e===null?e=[f]:e.push(f),r++}if(i.encryptedResponses!==void 0&&n.call(i,"encryptedResponses")&&typeof i.encryptedResponses!=
"boolean"){let f={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#/properties/identityProviders\
/additionalProperties/properties/encryptedResponses/type",keyword:"type",params:{type:"boolean"}};e===null?e=[f]:e.push(f),r++}if(i.requestSigningAlgorithm!==void 0&&
n.call(i,"requestSigningAlgorithm")){let f=i.requestSigningAlgorithm;if(typeof f!="string"){let w={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/requestSigningAlgorithm",schemaPath:"#/properties/identityProviders/additionalProperties/properties/requestSigningAlgorithm/type",keyword:"type",params:{
type:"string"}};e===null?e=[w]:e.push(w),r++}if(f!=="rsa-sha256"){let w={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/request\
SigningAlgorithm",schemaPath:"#/properties/identityProviders/additionalProperties/properties/requestSigningAlgorithm/enum",keyword:"enum",params:{allowedValues:E.
properties.identityProviders.additionalProperties.properties.requestSigningAlgorithm.enum}};e===null?e=[w]:e.push(w),r++}}if(i.scopes!==void 0&&n.call(i,"scopes")){
let f=i.scopes;if(Array.isArray(f)){if(f.length<1){let V={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/\
properties/identityProviders/additionalProperties/properties/scopes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[V]:e.push(V),r++}let w=f.length;for(let V=0;V<
w;V++){let N=f[V];if(typeof N=="string"){if(!ir.test(N)){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+V,schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/scopes/items/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}};e===
null?e=[M]:e.push(M),r++}}else{let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+V,schemaPath:"#/properties/identi\
tyProviders/additionalProperties/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[M]:e.push(M),r++}}let c=f.length,Z;if(c>1){let V={};
for(;c--;){let N=f[c];if(typeof N=="string"){if(typeof V[N]=="number"){Z=V[N];let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/scopes",schemaPath:"#/properties/identityProviders/additionalProperties/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:c,j:Z}};e===null?e=[M]:
e.push(M),r++;break}V[N]=c}}}}else{let w={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properties/ident\
ityProviders/additionalProperties/properties/scopes/type",keyword:"type",params:{type:"array"}};e===null?e=[w]:e.push(w),r++}}if(i.attributesRequestMethod!==void 0&&
n.call(i,"attributesRequestMethod")){let f=i.attributesRequestMethod;if(typeof f!="string"){let w={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributesRequestMethod/type",keyword:"type",params:{
type:"string"}};e===null?e=[w]:e.push(w),r++}if(!(f==="GET"||f==="POST")){let w={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributesRequestMethod/enum",keyword:"enum",params:{allowedValues:E.
properties.identityProviders.additionalProperties.properties.attributesRequestMethod.enum}};e===null?e=[w]:e.push(w),r++}}if(i.endpoints!==void 0&&n.call(i,"end\
points")){let f=i.endpoints;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.authorize===void 0||!n.call(f,"authorize")){let w={instancePath:t+"/identityProvid\
ers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/required",keyword:"\
required",params:{missingProperty:"authorize"}};e===null?e=[w]:e.push(w),r++}if(f.token===void 0||!n.call(f,"token")){let w={instancePath:t+"/identityProviders/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/required",keyword:"re\
quired",params:{missingProperty:"token"}};e===null?e=[w]:e.push(w),r++}if(f.userInfo===void 0||!n.call(f,"userInfo")){let w={instancePath:t+"/identityProviders/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/required",keyword:"re\
quired",params:{missingProperty:"userInfo"}};e===null?e=[w]:e.push(w),r++}if(f.jwks===void 0||!n.call(f,"jwks")){let w={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/required",keyword:"required",params:{
missingProperty:"jwks"}};e===null?e=[w]:e.push(w),r++}for(let w of Object.keys(f))if(!(w==="authorize"||w==="token"||w==="userInfo"||w==="jwks")){let c={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[c]:e.push(c),r++}if(f.authorize!==void 0&&n.call(f,"authorize")){
let w=f.authorize;if(typeof w=="string"){if(v(w)>1024){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/authoriz\
e",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/authorize/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[c]:e.push(c),r++}if(!Se.test(w)){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/authorize",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/endpoints/properties/authorize/pattern",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===
null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/authorize",schemaPath:"#/propert\
ies/identityProviders/additionalProperties/properties/endpoints/properties/authorize/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}
if(f.token!==void 0&&n.call(f,"token")){let w=f.token;if(typeof w=="string"){if(v(w)>1024){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/endpoints/token",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/token/maxLength",keyword:"maxLeng\
th",params:{limit:1024}};e===null?e=[c]:e.push(c),r++}if(!Se.test(w)){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/end\
points/token",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/token/pattern",keyword:"pattern",params:{pattern:"\
^https://\\S+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/token",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/endpoints/properties/token/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),
r++}}if(f.userInfo!==void 0&&n.call(f,"userInfo")){let w=f.userInfo;if(typeof w=="string"){if(v(w)>1024){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/endpoints/userInfo",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/userInfo/maxLeng\
th",keyword:"maxLength",params:{limit:1024}};e===null?e=[c]:e.push(c),r++}if(!Se.test(w)){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/endpoints/userInfo",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/userInfo/pattern",keyword:"pat\
tern",params:{pattern:"^https://\\S+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/endpoints/userInfo",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/userInfo/type",keyword:"type",params:{type:"\
string"}};e===null?e=[c]:e.push(c),r++}}if(f.jwks!==void 0&&n.call(f,"jwks")){let w=f.jwks;if(typeof w=="string"){if(v(w)>1024){let c={instancePath:t+"/identity\
Providers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/jwks",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/prop\
erties/jwks/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[c]:e.push(c),r++}if(!Se.test(w)){let c={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/endpoints/jwks",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/jwks/pattern",keyword:"\
pattern",params:{pattern:"^https://\\S+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/endpoints/jwks",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/jwks/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[c]:e.push(c),r++}}}else{let w={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/prop\
erties/identityProviders/additionalProperties/properties/endpoints/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}}if(i.iamOidcProvider!==
void 0&&n.call(i,"iamOidcProvider")&&typeof i.iamOidcProvider!="boolean"){let f={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/iamOidcProvider",schemaPath:"#/properties/identityProviders/additionalProperties/properties/iamOidcProvider/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[f]:e.push(f),r++}if(i.upstream!==void 0&&n.call(i,"upstream")){let f=i.upstream;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.spec===void 0||!n.call(f,"s\
pec")){let w={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalPro\
perties/properties/upstream/required",keyword:"required",params:{missingProperty:"spec"}};e===null?e=[w]:e.push(w),r++}if(f.client===void 0||!n.call(f,"client")){
let w={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalProperties\
/properties/upstream/required",keyword:"required",params:{missingProperty:"client"}};e===null?e=[w]:e.push(w),r++}for(let w of Object.keys(f))if(!(w==="spec"||w===
"client"||w==="environment")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identity\
Providers/additionalProperties/properties/upstream/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[c]:e.push(c),
r++}if(f.spec!==void 0&&n.call(f,"spec")&&typeof f.spec!="string"){let w={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstre\
am/spec",schemaPath:"#/properties/identityProviders/additionalProperties/properties/upstream/properties/spec/type",keyword:"type",params:{type:"string"}};e===null?
e=[w]:e.push(w),r++}if(f.client!==void 0&&n.call(f,"client")&&typeof f.client!="string"){let w={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/upstream/client",schemaPath:"#/properties/identityProviders/additionalProperties/properties/upstream/properties/client/type",keyword:"type",params:{
type:"string"}};e===null?e=[w]:e.push(w),r++}if(f.environment!==void 0&&n.call(f,"environment")&&typeof f.environment!="string"){let w={instancePath:t+"/identit\
yProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream/environment",schemaPath:"#/properties/identityProviders/additionalProperties/properties/upstrea\
m/properties/environment/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalProperties/properties/upstream/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[w]:e.push(w),r++}}if(i.attributeMapping!==void 0&&n.call(i,"attributeMapping")){let f=i.attributeMapping;if(f&&typeof f=="object"&&!Array.isArray(
f)){for(let w of Object.keys(f)){let c=r;if(typeof w=="string"){if(v(w)>32){let Z={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/attributeMapping",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributeMapping/propertyNames/maxLength",keyword:"maxLength",params:{
limit:32},propertyName:w};e===null?e=[Z]:e.push(Z),r++}if(v(w)<1){let Z={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/attribu\
teMapping",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributeMapping/propertyNames/minLength",keyword:"minLength",params:{limit:1},
propertyName:w};e===null?e=[Z]:e.push(Z),r++}}var _r=c===r;if(!_r){let Z={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/attrib\
uteMapping",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributeMapping/propertyNames",keyword:"propertyNames",params:{propertyName:w}};
e===null?e=[Z]:e.push(Z),r++}}for(let w of Object.keys(f)){let c=f[w];if(typeof c!="string"&&c!==null){let Z={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/attributeMapping/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/properti\
es/attributeMapping/additionalProperties/type",keyword:"type",params:{type:E.properties.identityProviders.additionalProperties.properties.attributeMapping.additionalProperties.
type}};e===null?e=[Z]:e.push(Z),r++}if(typeof c=="string"){if(v(c)>2048){let Z={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
attributeMapping/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributeMapping/addition\
alProperties/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[Z]:e.push(Z),r++}if(v(c)<1){let Z={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/attributeMapping/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/properti\
es/attributeMapping/additionalProperties/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[Z]:e.push(Z),r++}}}}else{let w={instancePath:t+"/identityP\
roviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributeMapp\
ing/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}}if(i.adopt!==void 0&&n.call(i,"adopt")){let f=i.adopt;if(typeof f=="string"){if(v(
f)>32){let w={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/identityProviders/additionalProper\
ties/properties/adopt/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[w]:e.push(w),r++}if(v(f)<1){let w={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/identityProviders/additionalProperties/properties/adopt/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/propert\
ies/identityProviders/additionalProperties/properties/adopt/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}if(i.nationalIdConsent!==
void 0&&n.call(i,"nationalIdConsent")&&typeof i.nationalIdConsent!="boolean"){let f={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/nationalIdConsent",schemaPath:"#/properties/identityProviders/additionalProperties/properties/nationalIdConsent/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[f]:e.push(f),r++}if(i.identifiers!==void 0&&n.call(i,"identifiers")){let f=i.identifiers;if(Array.isArray(f)){if(f.length>50){let V={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers",schemaPath:"#/properties/identityProviders/additionalProperties/properties/identif\
iers/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[V]:e.push(V),r++}let w=f.length;for(let V=0;V<w;V++){let N=f[V];if(typeof N=="string"){if(v(N)>
40){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers/"+V,schemaPath:"#/properties/identityProviders/additional\
Properties/properties/identifiers/items/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[M]:e.push(M),r++}if(v(N)<1){let M={instancePath:t+"/identi\
tyProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers/"+V,schemaPath:"#/properties/identityProviders/additionalProperties/properties/identifiers/\
items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[M]:e.push(M),r++}if(!$r.test(N)){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/identifiers/"+V,schemaPath:"#/properties/identityProviders/additionalProperties/properties/identifiers/items/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_ +=.@-]+$"}};e===null?e=[M]:e.push(M),r++}}else{let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/identifiers/"+V,schemaPath:"#/properties/identityProviders/additionalProperties/properties/identifiers/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[M]:e.push(M),r++}}let c=f.length,Z;if(c>1){let V={};for(;c--;){let N=f[c];if(typeof N=="string"){if(typeof V[N]=="number"){Z=V[N];let M={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers",schemaPath:"#/properties/identityProviders/additionalProperties/properties/identif\
iers/uniqueItems",keyword:"uniqueItems",params:{i:c,j:Z}};e===null?e=[M]:e.push(M),r++;break}V[N]=c}}}}else{let w={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/identifiers",schemaPath:"#/properties/identityProviders/additionalProperties/properties/identifiers/type",keyword:"type",params:{
type:"array"}};e===null?e=[w]:e.push(w),r++}}}else{let f={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/identityProviders/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}}else{let s={instancePath:t+"/identityProvide\
rs",schemaPath:"#/properties/identityProviders/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(R.appClients!==void 0&&n.call(R,"ap\
pClients")){let U=R.appClients;if(U&&typeof U=="object"&&!Array.isArray(U)){for(let s of Object.keys(U)){let i=r;if(typeof s=="string"&&!at.test(s)){let a={instancePath:t+
"/appClients",schemaPath:"#/properties/appClients/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,62}$"},propertyName:s};e===
null?e=[a]:e.push(a),r++}var Rr=i===r;if(!Rr){let a={instancePath:t+"/appClients",schemaPath:"#/properties/appClients/propertyNames",keyword:"propertyNames",params:{
propertyName:s}};e===null?e=[a]:e.push(a),r++}}for(let s of Object.keys(U)){let i=U[s];if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a of Object.keys(i))
if(!n.call(E.properties.appClients.additionalProperties.properties,a)){let p={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/appClients/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(i.
name!==void 0&&n.call(i,"name")){let a=i.name;if(typeof a=="string"){if(v(a)>128){let p={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/name",schemaPath:"#/properties/appClients/additionalProperties/properties/name/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[p]:e.push(p),r++}
if(v(a)<1){let p={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",schemaPath:"#/properties/appClients/additionalProperties/proper\
ties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!rr.test(a)){let p={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/name",schemaPath:"#/properties/appClients/additionalProperties/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=\
,.@-]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",schemaPath:"#/properties/app\
Clients/additionalProperties/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.adopt!==void 0&&n.call(i,"adopt")){
let a=i.adopt;if(typeof a=="string"){if(v(a)>128){let p={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/propertie\
s/appClients/additionalProperties/properties/adopt/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[p]:e.push(p),r++}if(!Kr.test(a)){let p={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/appClients/additionalProperties/properties/adopt/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z0-9_+]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/ad\
opt",schemaPath:"#/properties/appClients/additionalProperties/properties/adopt/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.identityProviders!==
void 0&&n.call(i,"identityProviders")){let a=i.identityProviders;if(Array.isArray(a)){if(a.length<1){let j={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/identityProviders",schemaPath:"#/properties/appClients/additionalProperties/properties/identityProviders/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[j]:e.push(j),r++}let p=a.length;for(let j=0;j<p;j++)if(typeof a[j]!="string"){let I={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/identityProviders/"+j,schemaPath:"#/properties/appClients/additionalProperties/properties/identityProviders/items/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[I]:e.push(I),r++}let l=a.length,g;if(l>1){let j={};for(;l--;){let I=a[l];if(typeof I=="string"){if(typeof j[I]=="number"){g=j[I];let C={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/identityProviders",schemaPath:"#/properties/appClients/additionalProperties/properties/identityProvide\
rs/uniqueItems",keyword:"uniqueItems",params:{i:l,j:g}};e===null?e=[C]:e.push(C),r++;break}j[I]=l}}}}else{let p={instancePath:t+"/appClients/"+s.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/identityProviders",schemaPath:"#/properties/appClients/additionalProperties/properties/identityProviders/type",keyword:"type",params:{
type:"array"}};e===null?e=[p]:e.push(p),r++}}if(i.callbackUrls!==void 0&&n.call(i,"callbackUrls")){let a=i.callbackUrls;if(Array.isArray(a)){if(a.length>100){let l={
instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls",schemaPath:"#/properties/appClients/additionalProperties/properties/callb\
ackUrls/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[l]:e.push(l),r++}let p=a.length;for(let l=0;l<p;l++){let g=a[l],j=r,I=!1,C=r;if(typeof g=="\
string"){if(v(g)>1024){let O={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l,schemaPath:"#/properties/appClients/addi\
tionalProperties/properties/callbackUrls/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[O]:e.push(O),r++}if(v(g)<1){let O={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/item\
s/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/callbackUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/0/type",keyword:"type",params:{type:"\
string"}};e===null?e=[O]:e.push(O),r++}var Pe=C===r;I=I||Pe;let A=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.variable===void 0||!n.call(g,"variable")){
let O={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/proper\
ties/callbackUrls/items/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[O]:e.push(O),r++}for(let O of Object.keys(g))if(!(O===
"variable"||O==="prefix"||O==="suffix")){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l,schemaPath:"#/properti\
es/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}};e===
null?e=[k]:e.push(k),r++}if(g.variable!==void 0&&n.call(g,"variable")){let O=g.variable;if(typeof O=="string"){if(!W.test(O)){let k={instancePath:t+"/appClients\
/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/item\
s/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/a\
ppClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/callback\
Urls/items/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(g.prefix!==void 0&&n.call(g,"prefix")){let O=g.
prefix;if(typeof O=="string"){if(v(O)>1024){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/prefix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[k]:e.push(k),r++}if(v(O)<1){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/prefix",schemaPath:"#/properti\
es/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(
k),r++}}else{let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/prefix",schemaPath:"#/properties/appClients/addi\
tionalProperties/properties/callbackUrls/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(g.suffix!==
void 0&&n.call(g,"suffix")){let O=g.suffix;if(typeof O=="string"){if(v(O)>1024){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
callbackUrls/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/properties/suffix/maxLength",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[k]:e.push(k),r++}if(v(O)<1){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callback\
Urls/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/properties/suffix/minLength",keyword:"minLengt\
h",params:{limit:1}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/suffi\
x",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"string"}};
e===null?e=[k]:e.push(k),r++}}}else{let O={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l,schemaPath:"#/properties/ap\
pClients/additionalProperties/properties/callbackUrls/items/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[O]:e.push(O),r++}var Pe=A===r;if(I=
I||Pe,Pe)var Qe=!0;let K=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.ssmParameter===void 0||!n.call(g,"ssmParameter")){let O={instancePath:t+"/appClient\
s/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/r\
equired",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[O]:e.push(O),r++}for(let O of Object.keys(g))if(!(O==="ssmParameter"||O==="pref\
ix"||O==="suffix")){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l,schemaPath:"#/properties/appClients/additio\
nalProperties/properties/callbackUrls/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}};e===null?e=[k]:e.push(k),
r++}if(g.ssmParameter!==void 0&&n.call(g,"ssmParameter")){let O=g.ssmParameter;if(typeof O=="string"){if(v(O)>2048){let k={instancePath:t+"/appClients/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2\
/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[k]:e.push(k),r++}if(!J.test(O)){let k={instancePath:t+"/appClients/"+s.
replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items\
/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[k]:e.push(k),r++}}else{let k={
instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperti\
es/properties/callbackUrls/items/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(g.prefix!==void 0&&
n.call(g,"prefix")){let O=g.prefix;if(typeof O=="string"){if(v(O)>1024){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callback\
Urls/"+l+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/prefix/maxLength",keyword:"maxLengt\
h",params:{limit:1024}};e===null?e=[k]:e.push(k),r++}if(v(O)<1){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+
"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/prefix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:
e.push(k),r++}}if(g.suffix!==void 0&&n.call(g,"suffix")){let O=g.suffix;if(typeof O=="string"){if(v(O)>1024){let k={instancePath:t+"/appClients/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties\
/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[k]:e.push(k),r++}if(v(O)<1){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/callbackUrls/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/suffix/minLen\
gth",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/ca\
llbackUrls/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/suffix/type",keyword:"type",params:{
type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let O={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l,schemaPath:"\
#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[O]:e.push(O),r++}var Pe=K===
r;I=I||Pe,Pe&&Qe!==!0&&(Qe=!0);let ee=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.secretsManager===void 0||!n.call(g,"secretsManager")){let O={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/item\
s/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[O]:e.push(O),r++}for(let O of Object.keys(g))if(!(O==="secretsMana\
ger"||O==="jsonKey"||O==="prefix"||O==="suffix")){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l,schemaPath:"#\
/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}};
e===null?e=[k]:e.push(k),r++}if(g.secretsManager!==void 0&&n.call(g,"secretsManager")){let O=g.secretsManager;if(typeof O=="string"){if(v(O)>2048){let k={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/secretsManager",schemaPath:"#/properties/appClients/additionalProperties/properties\
/callbackUrls/items/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[k]:e.push(k),r++}if(!Q.test(O)){let k={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/secretsManager",schemaPath:"#/properties/appClients/additionalProperties/properties\
/callbackUrls/items/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[k]:e.push(k),r++}}else{
let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/secretsManager",schemaPath:"#/properties/appClients/additiona\
lProperties/properties/callbackUrls/items/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(g.jsonKey!==
void 0&&n.call(g,"jsonKey")){let O=g.jsonKey;if(typeof O=="string"){if(v(O)>256){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/callbackUrls/"+l+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/3/properties/jsonKey/maxLength",keyword:"\
maxLength",params:{limit:256}};e===null?e=[k]:e.push(k),r++}if(!X.test(O)){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callb\
ackUrls/"+l+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/3/properties/jsonKey/pattern",keyword:"patte\
rn",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/callbackUrls/"+l+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/3/properties/jsonKey/type",keyword:"\
type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(g.prefix!==void 0&&n.call(g,"prefix")){let O=g.prefix;if(typeof O=="string"){if(v(O)>1024){let k={
instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/pro\
perties/callbackUrls/items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[k]:e.push(k),r++}if(v(O)<1){let k={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbac\
kUrls/items/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/appClients/"+s.
replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf\
/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(g.suffix!==void 0&&n.call(g,"suffix")){let O=g.suffix;if(typeof O==
"string"){if(v(O)>1024){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/suffix",schemaPath:"#/properties/appC\
lients/additionalProperties/properties/callbackUrls/items/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[k]:e.push(k),
r++}if(v(O)<1){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/suffix",schemaPath:"#/properties/appClients/ad\
ditionalProperties/properties/callbackUrls/items/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}}else{let k={
instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/pro\
perties/callbackUrls/items/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let O={instancePath:t+"/ap\
pClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/an\
yOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[O]:e.push(O),r++}var Pe=ee===r;if(I=I||Pe,Pe&&Qe!==!0&&(Qe=!0),I)r=j,e!==null&&(j?e.length=j:e=null);else{
let O={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/proper\
ties/callbackUrls/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[O]:e.push(O),r++}}}else{let p={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/callbackUrls",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/type",keyword:"type",params:{type:"array"}};e===null?
e=[p]:e.push(p),r++}}if(i.defaultRedirectUri!==void 0&&n.call(i,"defaultRedirectUri")){let a=i.defaultRedirectUri,p=r,l=!1,g=r;if(typeof a=="string"){if(v(a)>1024){
let A={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/pro\
perties/defaultRedirectUri/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[A]:e.push(A),r++}if(v(a)<1){let A={instancePath:t+"/appClient\
s/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/\
0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/0/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[A]:e.push(A),r++}var ke=g===r;l=l||ke;let j=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.variable===void 0||!n.call(a,"variable")){let A={
instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties\
/defaultRedirectUri/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[A]:e.push(A),r++}for(let A of Object.keys(a))if(!(A===
"variable"||A==="prefix"||A==="suffix")){let K={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/prope\
rties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A}};
e===null?e=[K]:e.push(K),r++}if(a.variable!==void 0&&n.call(a,"variable")){let A=a.variable;if(typeof A=="string"){if(!W.test(A)){let K={instancePath:t+"/appCli\
ents/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedire\
ctUri/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[K]:e.push(K),r++}}else{let K={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/defau\
ltRedirectUri/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[K]:e.push(K),r++}}if(a.prefix!==void 0&&n.call(a,"prefix")){let A=a.
prefix;if(typeof A=="string"){if(v(A)>1024){let K={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[K]:e.push(K),r++}if(v(A)<1){let K={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"#/properti\
es/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[K]:e.push(
K),r++}}else{let K={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"#/properties/appClients/addi\
tionalProperties/properties/defaultRedirectUri/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[K]:e.push(K),r++}}if(a.suffix!==
void 0&&n.call(a,"suffix")){let A=a.suffix;if(typeof A=="string"){if(v(A)>1024){let K={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
defaultRedirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/properties/suffix/maxLength",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[K]:e.push(K),r++}if(v(A)<1){let K={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultR\
edirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/properties/suffix/minLength",keyword:"minLengt\
h",params:{limit:1}};e===null?e=[K]:e.push(K),r++}}else{let K={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffi\
x",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"string"}};
e===null?e=[K]:e.push(K),r++}}}else{let A={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties\
/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[A]:e.push(A),r++}var ke=j===r;if(l=
l||ke,ke)var Xe=!0;let I=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.ssmParameter===void 0||!n.call(a,"ssmParameter")){let A={instancePath:t+"/appClient\
s/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/\
2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[A]:e.push(A),r++}for(let A of Object.keys(a))if(!(A==="ssmParameter"||A==="p\
refix"||A==="suffix")){let K={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/a\
dditionalProperties/properties/defaultRedirectUri/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A}};e===null?e=[K]:e.push(
K),r++}if(a.ssmParameter!==void 0&&n.call(a,"ssmParameter")){let A=a.ssmParameter;if(typeof A=="string"){if(v(A)>2048){let K={instancePath:t+"/appClients/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2\
/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[K]:e.push(K),r++}if(!J.test(A)){let K={instancePath:t+"/appClients/"+s.
replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri\
/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[K]:e.push(K),r++}}else{let K={
instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appClients/additionalProperti\
es/properties/defaultRedirectUri/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[K]:e.push(K),r++}}if(a.prefix!==void 0&&
n.call(a,"prefix")){let A=a.prefix;if(typeof A=="string"){if(v(A)>1024){let K={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultR\
edirectUri/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties/prefix/maxLength",keyword:"maxLengt\
h",params:{limit:1024}};e===null?e=[K]:e.push(K),r++}if(v(A)<1){let K={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectU\
ri/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[K]:e.push(K),r++}}else{let K={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[K]:
e.push(K),r++}}if(a.suffix!==void 0&&n.call(a,"suffix")){let A=a.suffix;if(typeof A=="string"){if(v(A)>1024){let K={instancePath:t+"/appClients/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties\
/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[K]:e.push(K),r++}if(v(A)<1){let K={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/defaultRedirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties/suffix/minLen\
gth",keyword:"minLength",params:{limit:1}};e===null?e=[K]:e.push(K),r++}}else{let K={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/de\
faultRedirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties/suffix/type",keyword:"type",params:{
type:"string"}};e===null?e=[K]:e.push(K),r++}}}else{let A={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"\
#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[A]:e.push(A),r++}var ke=I===
r;l=l||ke,ke&&Xe!==!0&&(Xe=!0);let C=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.secretsManager===void 0||!n.call(a,"secretsManager")){let A={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirec\
tUri/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[A]:e.push(A),r++}for(let A of Object.keys(a))if(!(A==="secretsM\
anager"||A==="jsonKey"||A==="prefix"||A==="suffix")){let K={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"\
#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A}};
e===null?e=[K]:e.push(K),r++}if(a.secretsManager!==void 0&&n.call(a,"secretsManager")){let A=a.secretsManager;if(typeof A=="string"){if(v(A)>2048){let K={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/secretsManager",schemaPath:"#/properties/appClients/additionalProperties/properties\
/defaultRedirectUri/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[K]:e.push(K),r++}if(!Q.test(A)){let K={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/secretsManager",schemaPath:"#/properties/appClients/additionalProperties/properties\
/defaultRedirectUri/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[K]:e.push(K),r++}}else{
let K={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/secretsManager",schemaPath:"#/properties/appClients/additiona\
lProperties/properties/defaultRedirectUri/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[K]:e.push(K),r++}}if(a.jsonKey!==
void 0&&n.call(a,"jsonKey")){let A=a.jsonKey;if(typeof A=="string"){if(v(A)>256){let K={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/defaultRedirectUri/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/3/properties/jsonKey/maxLength",keyword:"\
maxLength",params:{limit:256}};e===null?e=[K]:e.push(K),r++}if(!X.test(A)){let K={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defau\
ltRedirectUri/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/3/properties/jsonKey/pattern",keyword:"patte\
rn",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[K]:e.push(K),r++}}else{let K={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/defaultRedirectUri/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/3/properties/jsonKey/type",keyword:"\
type",params:{type:"string"}};e===null?e=[K]:e.push(K),r++}}if(a.prefix!==void 0&&n.call(a,"prefix")){let A=a.prefix;if(typeof A=="string"){if(v(A)>1024){let K={
instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"#/properties/appClients/additionalProperties/pro\
perties/defaultRedirectUri/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[K]:e.push(K),r++}if(v(A)<1){let K={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/default\
RedirectUri/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[K]:e.push(K),r++}}else{let K={instancePath:t+"/appClients/"+s.
replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf\
/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[K]:e.push(K),r++}}if(a.suffix!==void 0&&n.call(a,"suffix")){let A=a.suffix;if(typeof A==
"string"){if(v(A)>1024){let K={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",schemaPath:"#/properties/appC\
lients/additionalProperties/properties/defaultRedirectUri/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[K]:e.push(K),
r++}if(v(A)<1){let K={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",schemaPath:"#/properties/appClients/ad\
ditionalProperties/properties/defaultRedirectUri/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[K]:e.push(K),r++}}else{let K={
instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/pro\
perties/defaultRedirectUri/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[K]:e.push(K),r++}}}else{let A={instancePath:t+"/ap\
pClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri\
/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[A]:e.push(A),r++}var ke=C===r;if(l=l||ke,ke&&Xe!==!0&&(Xe=!0),l)r=p,e!==null&&(p?e.length=p:e=
null);else{let A={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalPro\
perties/properties/defaultRedirectUri/anyOf",keyword:"anyOf",params:{}};e===null?e=[A]:e.push(A),r++}}if(i.logoutUrls!==void 0&&n.call(i,"logoutUrls")){let a=i.
logoutUrls;if(Array.isArray(a)){if(a.length>100){let l={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls",schemaPath:"#/prope\
rties/appClients/additionalProperties/properties/logoutUrls/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[l]:e.push(l),r++}let p=a.length;for(let l=0;l<
p;l++){let g=a[l],j=r,I=!1,C=r;if(typeof g=="string"){if(v(g)>1024){let O={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+
l,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[O]:
e.push(O),r++}if(v(g)<1){let O={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l,schemaPath:"#/properties/appClients/addi\
tionalProperties/properties/logoutUrls/items/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"\
/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/any\
Of/0/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}var ve=C===r;I=I||ve;let A=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.variable===
void 0||!n.call(g,"variable")){let O={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l,schemaPath:"#/properties/appClient\
s/additionalProperties/properties/logoutUrls/items/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[O]:e.push(O),r++}for(let O of Object.
keys(g))if(!(O==="variable"||O==="prefix"||O==="suffix")){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l,schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}};
e===null?e=[k]:e.push(k),r++}if(g.variable!==void 0&&n.call(g,"variable")){let O=g.variable;if(typeof O=="string"){if(!W.test(O)){let k={instancePath:t+"/appCli\
ents/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/item\
s/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/a\
ppClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls\
/items/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(g.prefix!==void 0&&n.call(g,"prefix")){let O=g.
prefix;if(typeof O=="string"){if(v(O)>1024){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/prefix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/1/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[k]:e.push(k),r++}if(v(O)<1){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/prefix",schemaPath:"#/properties\
/appClients/additionalProperties/properties/logoutUrls/items/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(k),
r++}}else{let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/prefix",schemaPath:"#/properties/appClients/additiona\
lProperties/properties/logoutUrls/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(g.suffix!==void 0&&
n.call(g,"suffix")){let O=g.suffix;if(typeof O=="string"){if(v(O)>1024){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUr\
ls/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/1/properties/suffix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[k]:e.push(k),r++}if(v(O)<1){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/suffix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/1/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[
k]:e.push(k),r++}}else{let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/suffix",schemaPath:"#/properties/appClie\
nts/additionalProperties/properties/logoutUrls/items/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{
let O={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/properti\
es/logoutUrls/items/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[O]:e.push(O),r++}var ve=A===r;if(I=I||ve,ve)var Ye=!0;let K=r;if(g&&typeof g==
"object"&&!Array.isArray(g)){if(g.ssmParameter===void 0||!n.call(g,"ssmParameter")){let O={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/logoutUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/required",keyword:"required",params:{missingProperty:"\
ssmParameter"}};e===null?e=[O]:e.push(O),r++}for(let O of Object.keys(g))if(!(O==="ssmParameter"||O==="prefix"||O==="suffix")){let k={instancePath:t+"/appClient\
s/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}};e===null?e=[k]:e.push(k),r++}if(g.ssmParameter!==void 0&&n.call(g,"ssmParameter")){
let O=g.ssmParameter;if(typeof O=="string"){if(v(O)>2048){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/ssmPa\
rameter",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[k]:e.push(k),r++}if(!J.test(O)){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/ssmPar\
ameter",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{
pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/logoutUrls/"+l+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/properties/ssmParameter/type",
keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(g.prefix!==void 0&&n.call(g,"prefix")){let O=g.prefix;if(typeof O=="string"){if(v(O)>1024){
let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/prefix",schemaPath:"#/properties/appClients/additionalPropertie\
s/properties/logoutUrls/items/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[k]:e.push(k),r++}if(v(O)<1){let k={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrl\
s/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/appClients/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/propertie\
s/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(g.suffix!==void 0&&n.call(g,"suffix")){let O=g.suffix;if(typeof O=="strin\
g"){if(v(O)>1024){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/suffix",schemaPath:"#/properties/appClients/a\
dditionalProperties/properties/logoutUrls/items/anyOf/2/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[k]:e.push(k),r++}if(v(
O)<1){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalPro\
perties/properties/logoutUrls/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrl\
s/items/anyOf/2/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let O={instancePath:t+"/appClients/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/type",keyword:"type",
params:{type:"object"}};e===null?e=[O]:e.push(O),r++}var ve=K===r;I=I||ve,ve&&Ye!==!0&&(Ye=!0);let ee=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.secretsManager===
void 0||!n.call(g,"secretsManager")){let O={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l,schemaPath:"#/properties/app\
Clients/additionalProperties/properties/logoutUrls/items/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[O]:e.push(O),
r++}for(let O of Object.keys(g))if(!(O==="secretsManager"||O==="jsonKey"||O==="prefix"||O==="suffix")){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/logoutUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:O}};e===null?e=[k]:e.push(k),r++}if(g.secretsManager!==void 0&&n.call(g,"secretsManager")){let O=g.secretsManager;
if(typeof O=="string"){if(v(O)>2048){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/secretsManager",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===
null?e=[k]:e.push(k),r++}if(!Q.test(O)){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/secretsManager",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0\
-9/_+=.@:!-]+$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/secretsMan\
ager",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"\
string"}};e===null?e=[k]:e.push(k),r++}}if(g.jsonKey!==void 0&&n.call(g,"jsonKey")){let O=g.jsonKey;if(typeof O=="string"){if(v(O)>256){let k={instancePath:t+"/\
appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls\
/items/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[k]:e.push(k),r++}if(!X.test(O)){let k={instancePath:t+"/appClie\
nts/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/\
anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUr\
ls/items/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(g.prefix!==void 0&&n.call(g,"prefix")){let O=g.
prefix;if(typeof O=="string"){if(v(O)>1024){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/prefix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[k]:e.push(k),r++}if(v(O)<1){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/prefix",schemaPath:"#/properties\
/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(k),
r++}}else{let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/prefix",schemaPath:"#/properties/appClients/additiona\
lProperties/properties/logoutUrls/items/anyOf/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(g.suffix!==void 0&&
n.call(g,"suffix")){let O=g.suffix;if(typeof O=="string"){if(v(O)>1024){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUr\
ls/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[k]:e.push(k),r++}if(v(O)<1){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/suffix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[
k]:e.push(k),r++}}else{let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/suffix",schemaPath:"#/properties/appClie\
nts/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{
let O={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/properti\
es/logoutUrls/items/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[O]:e.push(O),r++}var ve=ee===r;if(I=I||ve,ve&&Ye!==!0&&(Ye=!0),I)r=j,e!==null&&
(j?e.length=j:e=null);else{let O={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l,schemaPath:"#/properties/appClients/ad\
ditionalProperties/properties/logoutUrls/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[O]:e.push(O),r++}}}else{let p={instancePath:t+"/appClients/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[p]:e.push(p),r++}}if(i.albHosts!==void 0&&n.call(i,"albHosts")){let a=i.albHosts;if(Array.isArray(a)){if(a.length>100){let l={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/maxItems",keyword:"\
maxItems",params:{limit:100}};e===null?e=[l]:e.push(l),r++}let p=a.length;for(let l=0;l<p;l++){let g=a[l],j=r,I=!1,C=r;if(typeof g=="string"){if(v(g)>253){let O={
instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/albHos\
ts/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[O]:e.push(O),r++}if(v(g)<1){let O={instancePath:t+"/appClients/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/albHosts/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/0/minLength",keyword:"minLengt\
h",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l,schemaPath:"\
#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}var be=C===
r;I=I||be;let A=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.variable===void 0||!n.call(g,"variable")){let O={instancePath:t+"/appClients/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/albHosts/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/required",keyword:"required",
params:{missingProperty:"variable"}};e===null?e=[O]:e.push(O),r++}for(let O of Object.keys(g))if(!(O==="variable"||O==="prefix"||O==="suffix")){let k={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/\
1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}};e===null?e=[k]:e.push(k),r++}if(g.variable!==void 0&&n.call(g,"variable")){
let O=g.variable;if(typeof O=="string"){if(!W.test(O)){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/variable",
schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z\
][a-z0-9_]{0,63}$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/variable",
schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===
null?e=[k]:e.push(k),r++}}if(g.prefix!==void 0&&n.call(g,"prefix")){let O=g.prefix;if(typeof O=="string"){if(v(O)>1024){let k={instancePath:t+"/appClients/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/pr\
efix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[k]:e.push(k),r++}if(v(O)<1){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/albHosts/"+l+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/prefix/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/p\
refix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};
e===null?e=[k]:e.push(k),r++}}if(g.suffix!==void 0&&n.call(g,"suffix")){let O=g.suffix;if(typeof O=="string"){if(v(O)>1024){let k={instancePath:t+"/appClients/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/pro\
perties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[k]:e.push(k),r++}if(v(O)<1){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/albHosts/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/suffix/m\
inLength",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/albHosts/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/suffix/type",keyword:"type",params:{
type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let O={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l,schemaPath:"#/p\
roperties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[O]:e.push(O),r++}var be=A===
r;if(I=I||be,be)var er=!0;let K=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.ssmParameter===void 0||!n.call(g,"ssmParameter")){let O={instancePath:t+"/ap\
pClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/re\
quired",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[O]:e.push(O),r++}for(let O of Object.keys(g))if(!(O==="ssmParameter"||O==="prefi\
x"||O==="suffix")){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l,schemaPath:"#/properties/appClients/additionalPr\
operties/properties/albHosts/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}};e===null?e=[k]:e.push(k),r++}if(g.
ssmParameter!==void 0&&n.call(g,"ssmParameter")){let O=g.ssmParameter;if(typeof O=="string"){if(v(O)>2048){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/albHosts/"+l+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/properties/ss\
mParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[k]:e.push(k),r++}if(!J.test(O)){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/albHosts/"+l+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/properties/ss\
mParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/app\
Clients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/i\
tems/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(g.prefix!==void 0&&n.call(g,"prefix")){let O=g.
prefix;if(typeof O=="string"){if(v(O)>1024){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/prefix",schemaPath:"#\
/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[
k]:e.push(k),r++}if(v(O)<1){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/prefix",schemaPath:"#/properties/appC\
lients/additionalProperties/properties/albHosts/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}}else{
let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/\
properties/albHosts/items/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(g.suffix!==void 0&&n.call(g,"s\
uffix")){let O=g.suffix;if(typeof O=="string"){if(v(O)>1024){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/suff\
ix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[k]:e.push(k),r++}if(v(O)<1){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/suffix",schemaPath:"#/pro\
perties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(
k),r++}}else{let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/suffix",schemaPath:"#/properties/appClients/addition\
alProperties/properties/albHosts/items/anyOf/2/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let O={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/\
2/type",keyword:"type",params:{type:"object"}};e===null?e=[O]:e.push(O),r++}var be=K===r;I=I||be,be&&er!==!0&&(er=!0);let ee=r;if(g&&typeof g=="object"&&!Array.
isArray(g)){if(g.secretsManager===void 0||!n.call(g,"secretsManager")){let O={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+
l,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManage\
r"}};e===null?e=[O]:e.push(O),r++}for(let O of Object.keys(g))if(!(O==="secretsManager"||O==="jsonKey"||O==="prefix"||O==="suffix")){let k={instancePath:t+"/app\
Clients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}};e===null?e=[k]:e.push(k),r++}if(g.secretsManager!==void 0&&n.call(g,"secretsMan\
ager")){let O=g.secretsManager;if(typeof O=="string"){if(v(O)>2048){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+
"/secretsManager",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLe\
ngth",params:{limit:2048}};e===null?e=[k]:e.push(k),r++}if(!Q.test(O)){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+
l+"/secretsManager",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/properties/secretsManager/pattern",keyword:"patte\
rn",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/albHosts/"+l+"/secretsManager",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/properties/secretsManager/type",keyword:"\
type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(g.jsonKey!==void 0&&n.call(g,"jsonKey")){let O=g.jsonKey;if(typeof O=="string"){if(v(O)>256){let k={
instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/proper\
ties/albHosts/items/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[k]:e.push(k),r++}if(!X.test(O)){let k={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/i\
tems/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/i\
tems/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(g.prefix!==void 0&&n.call(g,"prefix")){let O=g.prefix;
if(typeof O=="string"){if(v(O)>1024){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/prefix",schemaPath:"#/proper\
ties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[k]:e.push(
k),r++}if(v(O)<1){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/prefix",schemaPath:"#/properties/appClients/add\
itionalProperties/properties/albHosts/items/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}}else{let k={
instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/propert\
ies/albHosts/items/anyOf/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(g.suffix!==void 0&&n.call(g,"suffix")){
let O=g.suffix;if(typeof O=="string"){if(v(O)>1024){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/suffix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=
[k]:e.push(k),r++}if(v(O)<1){let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/suffix",schemaPath:"#/properties/app\
Clients/additionalProperties/properties/albHosts/items/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}}else{
let k={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/\
properties/albHosts/items/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let O={instancePath:t+"/app\
Clients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[O]:e.push(O),r++}var be=ee===r;if(I=I||be,be&&er!==!0&&(er=!0),I)r=j,e!==null&&(j?e.length=j:e=null);else{
let O={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties\
/albHosts/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[O]:e.push(O),r++}}}else{let p={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/albHosts",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),
r++}}if(i.scopes!==void 0&&n.call(i,"scopes")){let a=i.scopes;if(Array.isArray(a)){if(a.length>50){let j={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/scopes",schemaPath:"#/properties/appClients/additionalProperties/properties/scopes/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[j]:
e.push(j),r++}if(a.length<1){let j={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properties/appClients/additio\
nalProperties/properties/scopes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[j]:e.push(j),r++}let p=a.length;for(let j=0;j<p;j++){let I=a[j];if(typeof I==
"string"){if(v(I)>256){let C={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+j,schemaPath:"#/properties/appClients/additional\
Properties/properties/scopes/items/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[C]:e.push(C),r++}if(!ir.test(I)){let C={instancePath:t+"/appCl\
ients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+j,schemaPath:"#/properties/appClients/additionalProperties/properties/scopes/items/pattern",keyword:"\
pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}};e===null?e=[C]:e.push(C),r++}}else{let C={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/scopes/"+j,schemaPath:"#/properties/appClients/additionalProperties/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[C]:e.push(C),r++}}let l=a.length,g;if(l>1){let j={};for(;l--;){let I=a[l];if(typeof I=="string"){if(typeof j[I]=="number"){g=j[I];let C={instancePath:t+"/app\
Clients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properties/appClients/additionalProperties/properties/scopes/uniqueItems",keyword:"un\
iqueItems",params:{i:l,j:g}};e===null?e=[C]:e.push(C),r++;break}j[I]=l}}}}else{let p={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/s\
copes",schemaPath:"#/properties/appClients/additionalProperties/properties/scopes/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(i.
flows!==void 0&&n.call(i,"flows")){let a=i.flows;if(Array.isArray(a)){let p=a.length;for(let j=0;j<p;j++){let I=a[j];if(typeof I!="string"){let C={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/flows/"+j,schemaPath:"#/properties/appClients/additionalProperties/properties/flows/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}if(!(I==="code"||I==="implicit"||I==="client_credentials")){let C={instancePath:t+"/appClients/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/flows/"+j,schemaPath:"#/properties/appClients/additionalProperties/properties/flows/items/enum",keyword:"enum",params:{allowedValues:E.
properties.appClients.additionalProperties.properties.flows.items.enum}};e===null?e=[C]:e.push(C),r++}}let l=a.length,g;if(l>1){let j={};for(;l--;){let I=a[l];if(typeof I==
"string"){if(typeof j[I]=="number"){g=j[I];let C={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/flows",schemaPath:"#/properties/appCl\
ients/additionalProperties/properties/flows/uniqueItems",keyword:"uniqueItems",params:{i:l,j:g}};e===null?e=[C]:e.push(C),r++;break}j[I]=l}}}}else{let p={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/flows",schemaPath:"#/properties/appClients/additionalProperties/properties/flows/type",keyword:"type",
params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(i.authFlows!==void 0&&n.call(i,"authFlows")){let a=i.authFlows;if(Array.isArray(a)){let p=a.length;for(let j=0;j<
p;j++){let I=a[j];if(typeof I!="string"){let C={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFlows/"+j,schemaPath:"#/properties/\
appClients/additionalProperties/properties/authFlows/items/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}if(!(I==="userSrp"||I==="us\
erPassword"||I==="adminUserPassword"||I==="custom"||I==="user")){let C={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFlows/"+j,schemaPath:"\
#/properties/appClients/additionalProperties/properties/authFlows/items/enum",keyword:"enum",params:{allowedValues:E.properties.appClients.additionalProperties.
properties.authFlows.items.enum}};e===null?e=[C]:e.push(C),r++}}let l=a.length,g;if(l>1){let j={};for(;l--;){let I=a[l];if(typeof I=="string"){if(typeof j[I]=="\
number"){g=j[I];let C={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFlows",schemaPath:"#/properties/appClients/additionalPropert\
ies/properties/authFlows/uniqueItems",keyword:"uniqueItems",params:{i:l,j:g}};e===null?e=[C]:e.push(C),r++;break}j[I]=l}}}}else{let p={instancePath:t+"/appClien\
ts/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFlows",schemaPath:"#/properties/appClients/additionalProperties/properties/authFlows/type",keyword:"type",params:{
type:"array"}};e===null?e=[p]:e.push(p),r++}}if(i.secret!==void 0&&n.call(i,"secret")&&typeof i.secret!="boolean"){let a={instancePath:t+"/appClients/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/secret",schemaPath:"#/properties/appClients/additionalProperties/properties/secret/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[a]:e.push(a),r++}if(i.readAttributes!==void 0&&n.call(i,"readAttributes")){let a=i.readAttributes;if(Array.isArray(a)){if(a.length<1){let j={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/readAttributes",schemaPath:"#/properties/appClients/additionalProperties/properties/readAttributes/min\
Items",keyword:"minItems",params:{limit:1}};e===null?e=[j]:e.push(j),r++}let p=a.length;for(let j=0;j<p;j++){let I=a[j];if(typeof I=="string"){if(v(I)>32){let C={
instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/readAttributes/"+j,schemaPath:"#/properties/appClients/additionalProperties/properties/\
readAttributes/items/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[C]:e.push(C),r++}if(v(I)<1){let C={instancePath:t+"/appClients/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/readAttributes/"+j,schemaPath:"#/properties/appClients/additionalProperties/properties/readAttributes/items/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[C]:e.push(C),r++}}else{let C={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/readAttributes/"+j,schemaPath:"\
#/properties/appClients/additionalProperties/properties/readAttributes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}}let l=a.
length,g;if(l>1){let j={};for(;l--;){let I=a[l];if(typeof I=="string"){if(typeof j[I]=="number"){g=j[I];let C={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/readAttributes",schemaPath:"#/properties/appClients/additionalProperties/properties/readAttributes/uniqueItems",keyword:"uniqueItems",params:{
i:l,j:g}};e===null?e=[C]:e.push(C),r++;break}j[I]=l}}}}else{let p={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/readAttributes",schemaPath:"\
#/properties/appClients/additionalProperties/properties/readAttributes/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(i.writeAttributes!==
void 0&&n.call(i,"writeAttributes")){let a=i.writeAttributes;if(Array.isArray(a)){if(a.length<1){let j={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/writeAttributes",schemaPath:"#/properties/appClients/additionalProperties/properties/writeAttributes/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[j]:e.push(j),r++}let p=a.length;for(let j=0;j<p;j++){let I=a[j];if(typeof I=="string"){if(v(I)>32){let C={instancePath:t+"/appClients/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/writeAttributes/"+j,schemaPath:"#/properties/appClients/additionalProperties/properties/writeAttributes/items/maxLength",keyword:"ma\
xLength",params:{limit:32}};e===null?e=[C]:e.push(C),r++}if(v(I)<1){let C={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/writeAttribu\
tes/"+j,schemaPath:"#/properties/appClients/additionalProperties/properties/writeAttributes/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[C]:
e.push(C),r++}}else{let C={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/writeAttributes/"+j,schemaPath:"#/properties/appClients/addi\
tionalProperties/properties/writeAttributes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}}let l=a.length,g;if(l>1){let j={};for(;l--;){
let I=a[l];if(typeof I=="string"){if(typeof j[I]=="number"){g=j[I];let C={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/writeAttribut\
es",schemaPath:"#/properties/appClients/additionalProperties/properties/writeAttributes/uniqueItems",keyword:"uniqueItems",params:{i:l,j:g}};e===null?e=[C]:e.push(
C),r++;break}j[I]=l}}}}else{let p={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/writeAttributes",schemaPath:"#/properties/appClients\
/additionalProperties/properties/writeAttributes/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(i.tokenValidity!==void 0&&n.call(i,
"tokenValidity")){let a=i.tokenValidity;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let p of Object.keys(a))if(!(p==="access"||p==="id"||p==="refresh"||p===
"authSession")){let l={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity",schemaPath:"#/properties/appClients/additionalPro\
perties/properties/tokenValidity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(a.access!==
void 0&&n.call(a,"access")){let p=a.access;if(typeof p=="string"){if(!de.test(p)){let l={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/tokenValidity/access",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/properties/access/pattern",keyword:"pattern",params:{pattern:"\
^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/\
access",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/properties/access/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),r++}}if(a.id!==void 0&&n.call(a,"id")){let p=a.id;if(typeof p=="string"){if(!de.test(p)){let l={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/tokenValidity/id",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/properties/id/pattern",keyword:"patter\
n",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/tokenValidity/id",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/properties/id/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[l]:e.push(l),r++}}if(a.refresh!==void 0&&n.call(a,"refresh")){let p=a.refresh;if(typeof p=="string"){if(!de.test(p)){let l={instancePath:t+"/ap\
pClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/refresh",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/p\
roperties/refresh/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/appClien\
ts/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/refresh",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/propert\
ies/refresh/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(a.authSession!==void 0&&n.call(a,"authSession")){let p=a.authSession;if(typeof p==
"string"){if(!de.test(p)){let l={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/authSession",schemaPath:"#/properties/ap\
pClients/additionalProperties/properties/tokenValidity/properties/authSession/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?
e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/authSession",schemaPath:"#/properties/ap\
pClients/additionalProperties/properties/tokenValidity/properties/authSession/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let p={
instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity",schemaPath:"#/properties/appClients/additionalProperties/properties/toke\
nValidity/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(i.refreshTokenRotation!==void 0&&n.call(i,"refreshTokenRotation")){let a=i.
refreshTokenRotation,p=r,l=!1,g=r;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let I of Object.keys(a))if(I!=="gracePeriod"){let C={instancePath:t+"/appClie\
nts/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/refreshTokenRotation",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/\
anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I}};e===null?e=[C]:e.push(C),r++}if(a.gracePeriod!==void 0&&n.call(a,"gr\
acePeriod")){let I=a.gracePeriod;if(typeof I=="string"){if(!de.test(I)){let C={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/refreshT\
okenRotation/gracePeriod",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/anyOf/0/properties/gracePeriod/pattern",keyword:"\
pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[C]:e.push(C),r++}}else{let C={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/refreshTokenRotation/gracePeriod",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/anyOf/0/properties/gracePerio\
d/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}}}else{let I={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/refreshTokenRotation",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/anyOf/0/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[I]:e.push(I),r++}var nr=g===r;l=l||nr;let j=r;if(a!=="off"){let I={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/re\
freshTokenRotation",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/anyOf/1/const",keyword:"const",params:{allowedValue:"\
off"}};e===null?e=[I]:e.push(I),r++}var nr=j===r;if(l=l||nr,l)r=p,e!==null&&(p?e.length=p:e=null);else{let I={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/refreshTokenRotation",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/anyOf",keyword:"anyOf",params:{}};
e===null?e=[I]:e.push(I),r++}}}else{let a={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/appClients/additional\
Properties/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{let s={instancePath:t+"/appClients",schemaPath:"#/properties/appClie\
nts/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(R.accountLinking!==void 0&&n.call(R,"accountLinking")){let U=R.accountLinking;
if(U&&typeof U=="object"&&!Array.isArray(U)){for(let s of Object.keys(U))if(!(s==="providers"||s==="whenUnsafe"||s==="whenNoMatch"||s==="linkInvitedUsers"||s===
"afterLink"||s==="function")){let i={instancePath:t+"/accountLinking",schemaPath:"#/properties/accountLinking/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(U.providers!==void 0&&n.call(U,"providers")){let s=U.providers,i=r,a=!1,p=r;if(Array.isArray(s)){
if(s.length<1){let C={instancePath:t+"/accountLinking/providers",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/0/minItems",keyword:"minItem\
s",params:{limit:1}};e===null?e=[C]:e.push(C),r++}let g=s.length;for(let C=0;C<g;C++)if(typeof s[C]!="string"){let A={instancePath:t+"/accountLinking/providers/"+
C,schemaPath:"#/properties/accountLinking/properties/providers/anyOf/0/items/type",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}let j=s.length,
I;if(j>1){let C={};for(;j--;){let A=s[j];if(typeof A=="string"){if(typeof C[A]=="number"){I=C[A];let K={instancePath:t+"/accountLinking/providers",schemaPath:"#\
/properties/accountLinking/properties/providers/anyOf/0/uniqueItems",keyword:"uniqueItems",params:{i:j,j:I}};e===null?e=[K]:e.push(K),r++;break}C[A]=j}}}}else{let g={
instancePath:t+"/accountLinking/providers",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/0/type",keyword:"type",params:{type:"array"}};e===
null?e=[g]:e.push(g),r++}var or=p===r;a=a||or;let l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){let g={instancePath:t+"/accountLi\
nking/providers",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[g]:e.
push(g),r++}for(let g of Object.keys(s)){let j=s[g];if(j&&typeof j=="object"&&!Array.isArray(j)){for(let I of Object.keys(j))if(!(I==="trustEmail"||I==="emailVe\
rified"||I==="emailDomains")){let C={instancePath:t+"/accountLinking/providers/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/accountLinkin\
g/properties/providers/anyOf/1/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I}};e===null?e=[C]:e.push(C),
r++}if(j.trustEmail!==void 0&&n.call(j,"trustEmail")){let I=j.trustEmail;if(typeof I!="string"){let C={instancePath:t+"/accountLinking/providers/"+g.replace(/~/g,
"~0").replace(/\//g,"~1")+"/trustEmail",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/properties/trustEmail/type",keyword:"\
type",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}if(!(I==="verifiedClaim"||I==="attested")){let C={instancePath:t+"/accountLinking/providers/"+g.replace(
/~/g,"~0").replace(/\//g,"~1")+"/trustEmail",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/properties/trustEmail/enu\
m",keyword:"enum",params:{allowedValues:E.properties.accountLinking.properties.providers.anyOf[1].additionalProperties.properties.trustEmail.enum}};e===null?e=[
C]:e.push(C),r++}}if(j.emailVerified!==void 0&&n.call(j,"emailVerified")){let I=j.emailVerified;if(typeof I!="string"){let C={instancePath:t+"/accountLinking/pr\
oviders/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailVerified",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/pr\
operties/emailVerified/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}if(I!=="always"){let C={instancePath:t+"/accountLinking/provide\
rs/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailVerified",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/propert\
ies/emailVerified/enum",keyword:"enum",params:{allowedValues:E.properties.accountLinking.properties.providers.anyOf[1].additionalProperties.properties.emailVerified.
enum}};e===null?e=[C]:e.push(C),r++}}if(j.emailDomains!==void 0&&n.call(j,"emailDomains")){let I=j.emailDomains;if(Array.isArray(I)){if(I.length<1){let ee={instancePath:t+
"/accountLinking/providers/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDomains",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/addit\
ionalProperties/properties/emailDomains/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[ee]:e.push(ee),r++}let C=I.length;for(let ee=0;ee<C;ee++){let O=I[ee];
if(typeof O=="string"){if(v(O)>253){let k={instancePath:t+"/accountLinking/providers/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDomains/"+ee,schemaPath:"\
#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/properties/emailDomains/items/maxLength",keyword:"maxLength",params:{limit:253}};e===
null?e=[k]:e.push(k),r++}if(!pt.test(O)){let k={instancePath:t+"/accountLinking/providers/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDomains/"+ee,schemaPath:"\
#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/properties/emailDomains/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9\
](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/accountLinking/provider\
s/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDomains/"+ee,schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/prope\
rties/emailDomains/items/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}let A=I.length,K;if(A>1){let ee={};for(;A--;){let O=I[A];if(typeof O==
"string"){if(typeof ee[O]=="number"){K=ee[O];let k={instancePath:t+"/accountLinking/providers/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDomains",schemaPath:"\
#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/properties/emailDomains/uniqueItems",keyword:"uniqueItems",params:{i:A,j:K}};e===null?
e=[k]:e.push(k),r++;break}ee[O]=A}}}}else{let C={instancePath:t+"/accountLinking/providers/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDomains",schemaPath:"\
#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/properties/emailDomains/type",keyword:"type",params:{type:"array"}};e===null?e=[C]:
e.push(C),r++}}}else{let I={instancePath:t+"/accountLinking/providers/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/accountLinking/propert\
ies/providers/anyOf/1/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[I]:e.push(I),r++}}}else{let g={instancePath:t+"/accountLinki\
ng/providers",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var or=l===
r;if(a=a||or,a)r=i,e!==null&&(i?e.length=i:e=null);else{let g={instancePath:t+"/accountLinking/providers",schemaPath:"#/properties/accountLinking/properties/pro\
viders/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(U.whenUnsafe!==void 0&&n.call(U,"whenUnsafe")){let s=U.whenUnsafe;if(typeof s!="string"){
let i={instancePath:t+"/accountLinking/whenUnsafe",schemaPath:"#/properties/accountLinking/properties/whenUnsafe/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),r++}if(!(s==="separateUser"||s==="reject")){let i={instancePath:t+"/accountLinking/whenUnsafe",schemaPath:"#/properties/accountLinking/prop\
erties/whenUnsafe/enum",keyword:"enum",params:{allowedValues:E.properties.accountLinking.properties.whenUnsafe.enum}};e===null?e=[i]:e.push(i),r++}}if(U.whenNoMatch!==
void 0&&n.call(U,"whenNoMatch")){let s=U.whenNoMatch;if(typeof s!="string"){let i={instancePath:t+"/accountLinking/whenNoMatch",schemaPath:"#/properties/account\
Linking/properties/whenNoMatch/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(!(s==="createUser"||s==="reject")){let i={instancePath:t+
"/accountLinking/whenNoMatch",schemaPath:"#/properties/accountLinking/properties/whenNoMatch/enum",keyword:"enum",params:{allowedValues:E.properties.accountLinking.
properties.whenNoMatch.enum}};e===null?e=[i]:e.push(i),r++}}if(U.linkInvitedUsers!==void 0&&n.call(U,"linkInvitedUsers")&&typeof U.linkInvitedUsers!="boolean"){
let s={instancePath:t+"/accountLinking/linkInvitedUsers",schemaPath:"#/properties/accountLinking/properties/linkInvitedUsers/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[s]:e.push(s),r++}if(U.afterLink!==void 0&&n.call(U,"afterLink")){let s=U.afterLink;if(typeof s!="string"){let i={instancePath:t+"/account\
Linking/afterLink",schemaPath:"#/properties/accountLinking/properties/afterLink/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(!(s===
"continue"||s==="retry")){let i={instancePath:t+"/accountLinking/afterLink",schemaPath:"#/properties/accountLinking/properties/afterLink/enum",keyword:"enum",params:{
allowedValues:E.properties.accountLinking.properties.afterLink.enum}};e===null?e=[i]:e.push(i),r++}}if(U.function!==void 0&&n.call(U,"function")){let s=U.function;
if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i of Object.keys(s))if(!n.call(E.properties.accountLinking.properties.function.properties,i)){let a={instancePath:t+
"/accountLinking/function",schemaPath:"#/properties/accountLinking/properties/function/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[a]:e.push(a),r++}if(s.memoryMb!==void 0&&n.call(s,"memoryMb")){let i=s.memoryMb;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:t+
"/accountLinking/function/memoryMb",schemaPath:"#/properties/accountLinking/properties/function/properties/memoryMb/type",keyword:"type",params:{type:"integer"}};
e===null?e=[a]:e.push(a),r++}if(typeof i=="number"&&isFinite(i)){if(i>10240||isNaN(i)){let a={instancePath:t+"/accountLinking/function/memoryMb",schemaPath:"#/p\
roperties/accountLinking/properties/function/properties/memoryMb/maximum",keyword:"maximum",params:{comparison:"<=",limit:10240}};e===null?e=[a]:e.push(a),r++}if(i<
128||isNaN(i)){let a={instancePath:t+"/accountLinking/function/memoryMb",schemaPath:"#/properties/accountLinking/properties/function/properties/memoryMb/minimum",
keyword:"minimum",params:{comparison:">=",limit:128}};e===null?e=[a]:e.push(a),r++}}}if(s.architecture!==void 0&&n.call(s,"architecture")){let i=s.architecture;
if(typeof i!="string"){let a={instancePath:t+"/accountLinking/function/architecture",schemaPath:"#/properties/accountLinking/properties/function/properties/arch\
itecture/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(!(i==="arm64"||i==="x86_64")){let a={instancePath:t+"/accountLinking/funct\
ion/architecture",schemaPath:"#/properties/accountLinking/properties/function/properties/architecture/enum",keyword:"enum",params:{allowedValues:E.properties.accountLinking.
properties.function.properties.architecture.enum}};e===null?e=[a]:e.push(a),r++}}if(s.runtime!==void 0&&n.call(s,"runtime")){let i=s.runtime;if(typeof i!="strin\
g"){let a={instancePath:t+"/accountLinking/function/runtime",schemaPath:"#/properties/accountLinking/properties/function/properties/runtime/type",keyword:"type",
params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(!(i==="nodejs22.x"||i==="nodejs24.x")){let a={instancePath:t+"/accountLinking/function/runtime",schemaPath:"\
#/properties/accountLinking/properties/function/properties/runtime/enum",keyword:"enum",params:{allowedValues:E.properties.accountLinking.properties.function.properties.
runtime.enum}};e===null?e=[a]:e.push(a),r++}}if(s.logRetentionDays!==void 0&&n.call(s,"logRetentionDays")){let i=s.logRetentionDays;if(!(i===1||i===3||i===5||i===
7||i===14||i===30||i===60||i===90||i===120||i===150||i===180||i===365||i===400||i===545||i===731||i===1096||i===1827||i===2192||i===2557||i===2922||i===3288||i===
3653)){let a={instancePath:t+"/accountLinking/function/logRetentionDays",schemaPath:"#/properties/accountLinking/properties/function/properties/logRetentionDays\
/enum",keyword:"enum",params:{allowedValues:E.properties.accountLinking.properties.function.properties.logRetentionDays.enum}};e===null?e=[a]:e.push(a),r++}}if(s.
rolePath!==void 0&&n.call(s,"rolePath")){let i=s.rolePath;if(typeof i=="string"){if(v(i)>512){let a={instancePath:t+"/accountLinking/function/rolePath",schemaPath:"\
#/properties/accountLinking/properties/function/properties/rolePath/maxLength",keyword:"maxLength",params:{limit:512}};e===null?e=[a]:e.push(a),r++}if(!nt.test(
i)){let a={instancePath:t+"/accountLinking/function/rolePath",schemaPath:"#/properties/accountLinking/properties/function/properties/rolePath/pattern",keyword:"\
pattern",params:{pattern:"^/(?:[\\x21-\\x2E\\x30-\\x7E]+/)*$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/accountLinking/function/rolePath",schemaPath:"\
#/properties/accountLinking/properties/function/properties/rolePath/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(s.permissionsBoundaryArn!==
void 0&&n.call(s,"permissionsBoundaryArn")){let i=s.permissionsBoundaryArn;if(typeof i=="string"){if(!ot.test(i)){let a={instancePath:t+"/accountLinking/functio\
n/permissionsBoundaryArn",schemaPath:"#/properties/accountLinking/properties/function/properties/permissionsBoundaryArn/pattern",keyword:"pattern",params:{pattern:"\
^arn:aws(?:-[a-z]+)*:iam::(?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/accountLinking/function/permiss\
ionsBoundaryArn",schemaPath:"#/properties/accountLinking/properties/function/properties/permissionsBoundaryArn/type",keyword:"type",params:{type:"string"}};e===
null?e=[a]:e.push(a),r++}}if(s.alarmTopicArn!==void 0&&n.call(s,"alarmTopicArn")){let i=s.alarmTopicArn;if(typeof i=="string"){if(!lt.test(i)){let a={instancePath:t+
"/accountLinking/function/alarmTopicArn",schemaPath:"#/properties/accountLinking/properties/function/properties/alarmTopicArn/pattern",keyword:"pattern",params:{
pattern:"^arn:aws(?:-[a-z]+)*:sns:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(?:\\.fifo)?$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+
"/accountLinking/function/alarmTopicArn",schemaPath:"#/properties/accountLinking/properties/function/properties/alarmTopicArn/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),r++}}if(s.reservedConcurrency!==void 0&&n.call(s,"reservedConcurrency")){let i=s.reservedConcurrency;if(!(typeof i=="number"&&
!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:t+"/accountLinking/function/reservedConcurrency",schemaPath:"#/properties/accountLinking/properties/functio\
n/properties/reservedConcurrency/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof i=="number"&&isFinite(i)){if(i>1e4||isNaN(
i)){let a={instancePath:t+"/accountLinking/function/reservedConcurrency",schemaPath:"#/properties/accountLinking/properties/function/properties/reservedConcurre\
ncy/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4}};e===null?e=[a]:e.push(a),r++}if(i<1||isNaN(i)){let a={instancePath:t+"/accountLinking/functio\
n/reservedConcurrency",schemaPath:"#/properties/accountLinking/properties/function/properties/reservedConcurrency/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[a]:e.push(a),r++}}}if(s.kmsKeyArn!==void 0&&n.call(s,"kmsKeyArn")){let i=s.kmsKeyArn;if(typeof i=="string"){if(!dt.test(i)){let a={instancePath:t+
"/accountLinking/function/kmsKeyArn",schemaPath:"#/properties/accountLinking/properties/function/properties/kmsKeyArn/pattern",keyword:"pattern",params:{pattern:"\
^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$"}};e===
null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/accountLinking/function/kmsKeyArn",schemaPath:"#/properties/accountLinking/properties/function/properties\
/kmsKeyArn/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(s.codeSigningConfigArn!==void 0&&n.call(s,"codeSigningConfigArn")){let i=s.
codeSigningConfigArn;if(typeof i=="string"){if(!ct.test(i)){let a={instancePath:t+"/accountLinking/function/codeSigningConfigArn",schemaPath:"#/properties/accou\
ntLinking/properties/function/properties/codeSigningConfigArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:lambda:[a-z]{2}(?:-[a-z]+)+-[0-9]\
{1,2}:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/accountLinking/function/codeSigningConfigArn",
schemaPath:"#/properties/accountLinking/properties/function/properties/codeSigningConfigArn/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),
r++}}}else{let i={instancePath:t+"/accountLinking/function",schemaPath:"#/properties/accountLinking/properties/function/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/accountLinking",schemaPath:"#/properties/accountLinking/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[s]:e.push(s),r++}}if(R.terraform!==void 0&&n.call(R,"terraform")){let U=R.terraform;if(U&&typeof U=="object"&&!Array.isArray(U)){for(let s of Object.
keys(U))if(!(s==="requiredVersion"||s==="awsProviderVersion"||s==="backend"||s==="assumeRole"||s==="allowedAccountIds")){let i={instancePath:t+"/terraform",schemaPath:"\
#/properties/terraform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(U.requiredVersion!==void 0&&
n.call(U,"requiredVersion")){let s=U.requiredVersion;if(typeof s=="string"){if(v(s)>200){let i={instancePath:t+"/terraform/requiredVersion",schemaPath:"#/proper\
ties/terraform/properties/requiredVersion/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[i]:e.push(i),r++}if(!ft.test(s)){let i={instancePath:t+
"/terraform/requiredVersion",schemaPath:"#/properties/terraform/properties/requiredVersion/pattern",keyword:"pattern",params:{pattern:"^ *(?:(?:=|!=|>|>=|<|<=|~\
>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2})* *$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+
"/terraform/requiredVersion",schemaPath:"#/properties/terraform/properties/requiredVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
r++}}if(U.awsProviderVersion!==void 0&&n.call(U,"awsProviderVersion")){let s=U.awsProviderVersion;if(typeof s=="string"){if(v(s)>200){let i={instancePath:t+"/te\
rraform/awsProviderVersion",schemaPath:"#/properties/terraform/properties/awsProviderVersion/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[i]:e.
push(i),r++}if(!yt.test(s)){let i={instancePath:t+"/terraform/awsProviderVersion",schemaPath:"#/properties/terraform/properties/awsProviderVersion/pattern",keyword:"\
pattern",params:{pattern:"^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) \
?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?)* *$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/terraform/awsProv\
iderVersion",schemaPath:"#/properties/terraform/properties/awsProviderVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(U.backend!==
void 0&&n.call(U,"backend")){let s=U.backend;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>1){let i={instancePath:t+"/terraform/backend",
schemaPath:"#/properties/terraform/properties/backend/maxProperties",keyword:"maxProperties",params:{limit:1}};e===null?e=[i]:e.push(i),r++}if(Object.keys(s).length<
1){let i={instancePath:t+"/terraform/backend",schemaPath:"#/properties/terraform/properties/backend/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="local"||i==="s3"||i==="gcs"||i==="azurerm"||i==="http"||i==="cloud"||i==="remote")){let a={instancePath:t+
"/terraform/backend",schemaPath:"#/properties/terraform/properties/backend/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===
null?e=[a]:e.push(a),r++}if(s.local!==void 0&&n.call(s,"local")){let i=s.local;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a of Object.keys(i))if(a!=="\
path"){let p={instancePath:t+"/terraform/backend/local",schemaPath:"#/properties/terraform/properties/backend/properties/local/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(i.path!==void 0&&n.call(i,"path")){let a=i.path;if(typeof a=="string"){if(v(a)>
1024){let p={instancePath:t+"/terraform/backend/local/path",schemaPath:"#/properties/terraform/properties/backend/properties/local/properties/path/maxLength",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[p]:e.push(p),r++}if(v(a)<1){let p={instancePath:t+"/terraform/backend/local/path",schemaPath:"#/properties/terraform\
/properties/backend/properties/local/properties/path/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"\
/terraform/backend/local/path",schemaPath:"#/properties/terraform/properties/backend/properties/local/properties/path/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/terraform/backend/local",schemaPath:"#/properties/terraform/properties/backend/properties/local/type",
keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(s.s3!==void 0&&n.call(s,"s3")){let i=s.s3;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.
bucket===void 0||!n.call(i,"bucket")){let a={instancePath:t+"/terraform/backend/s3",schemaPath:"#/properties/terraform/properties/backend/properties/s3/required",
keyword:"required",params:{missingProperty:"bucket"}};e===null?e=[a]:e.push(a),r++}if(i.key===void 0||!n.call(i,"key")){let a={instancePath:t+"/terraform/backen\
d/s3",schemaPath:"#/properties/terraform/properties/backend/properties/s3/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[a]:e.push(a),
r++}if(i.region===void 0||!n.call(i,"region")){let a={instancePath:t+"/terraform/backend/s3",schemaPath:"#/properties/terraform/properties/backend/properties/s3\
/required",keyword:"required",params:{missingProperty:"region"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(i))if(!n.call(E.properties.terraform.properties.
backend.properties.s3.properties,a)){let p={instancePath:t+"/terraform/backend/s3",schemaPath:"#/properties/terraform/properties/backend/properties/s3/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(i.bucket!==void 0&&n.call(i,"bucket")){let a=i.bucket;
if(typeof a=="string"){if(v(a)>63){let p={instancePath:t+"/terraform/backend/s3/bucket",schemaPath:"#/properties/terraform/properties/backend/properties/s3/prop\
erties/bucket/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[p]:e.push(p),r++}if(v(a)<3){let p={instancePath:t+"/terraform/backend/s3/bucket",schemaPath:"\
#/properties/terraform/properties/backend/properties/s3/properties/bucket/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[p]:e.push(p),r++}if(!mt.test(
a)){let p={instancePath:t+"/terraform/backend/s3/bucket",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/bucket/pattern",keyword:"\
pattern",params:{pattern:"^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))+[a-z0-9]$"}};e===null?e=[p]:e.push(p),r++}}else{
let p={instancePath:t+"/terraform/backend/s3/bucket",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/bucket/type",keyword:"type",
params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.key!==void 0&&n.call(i,"key")){let a=i.key;if(typeof a=="string"){if(v(a)>1024){let p={instancePath:t+
"/terraform/backend/s3/key",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/key/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[p]:e.push(p),r++}if(v(a)<1){let p={instancePath:t+"/terraform/backend/s3/key",schemaPath:"#/properties/terraform/properties/backend/properties/s3/pr\
operties/key/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!ut.test(a)){let p={instancePath:t+"/terraform/backend/s3/key",schemaPath:"\
#/properties/terraform/properties/backend/properties/s3/properties/key/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?:[^/]|/(?!/|$))+$"}};e===null?e=[p]:e.
push(p),r++}}else{let p={instancePath:t+"/terraform/backend/s3/key",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/key/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.region!==void 0&&n.call(i,"region")){let a=i.region;if(typeof a=="string"){if(!jr.test(a)){let p={
instancePath:t+"/terraform/backend/s3/region",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/region/pattern",keyword:"pattern",params:{
pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/terraform/backend/s3/region",schemaPath:"#/properties/terrafor\
m/properties/backend/properties/s3/properties/region/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.encrypt!==void 0&&n.call(i,
"encrypt")&&typeof i.encrypt!="boolean"){let a={instancePath:t+"/terraform/backend/s3/encrypt",schemaPath:"#/properties/terraform/properties/backend/properties/\
s3/properties/encrypt/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}if(i.kmsKeyId!==void 0&&n.call(i,"kmsKeyId")){let a=i.kmsKeyId;
if(typeof a=="string"){if(v(a)>2048){let p={instancePath:t+"/terraform/backend/s3/kmsKeyId",schemaPath:"#/properties/terraform/properties/backend/properties/s3/\
properties/kmsKeyId/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[p]:e.push(p),r++}if(!ht.test(a)){let p={instancePath:t+"/terraform/backend/s\
3/kmsKeyId",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/kmsKeyId/pattern",keyword:"pattern",params:{pattern:"^((arn:aws(?:-[a\
-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/)?([a-f0-9]{8}-[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9]{32})|(arn:aws(?\
:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:)?alias/[a-zA-Z0-9/_-]+)$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/terraform/backe\
nd/s3/kmsKeyId",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/kmsKeyId/type",keyword:"type",params:{type:"string"}};e===null?e=
[p]:e.push(p),r++}}if(i.useLockfile!==void 0&&n.call(i,"useLockfile")&&typeof i.useLockfile!="boolean"){let a={instancePath:t+"/terraform/backend/s3/useLockfile",
schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/useLockfile/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),
r++}if(i.dynamodbTable!==void 0&&n.call(i,"dynamodbTable")){let a=i.dynamodbTable;if(typeof a=="string"){if(!gt.test(a)){let p={instancePath:t+"/terraform/backe\
nd/s3/dynamodbTable",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/dynamodbTable/pattern",keyword:"pattern",params:{pattern:"^[\
a-zA-Z0-9_.-]{3,255}$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/terraform/backend/s3/dynamodbTable",schemaPath:"#/properties/terraform/prope\
rties/backend/properties/s3/properties/dynamodbTable/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.workspaceKeyPrefix!==void 0&&
n.call(i,"workspaceKeyPrefix")){let a=i.workspaceKeyPrefix;if(typeof a=="string"){if(v(a)>1024){let p={instancePath:t+"/terraform/backend/s3/workspaceKeyPrefix",
schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/workspaceKeyPrefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=
[p]:e.push(p),r++}if(v(a)<1){let p={instancePath:t+"/terraform/backend/s3/workspaceKeyPrefix",schemaPath:"#/properties/terraform/properties/backend/properties/s\
3/properties/workspaceKeyPrefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!Pt.test(a)){let p={instancePath:t+"/terraform/\
backend/s3/workspaceKeyPrefix",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/workspaceKeyPrefix/pattern",keyword:"pattern",params:{
pattern:"^[^/](?:[\\s\\S]*[^/])?$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/terraform/backend/s3/workspaceKeyPrefix",schemaPath:"#/propertie\
s/terraform/properties/backend/properties/s3/properties/workspaceKeyPrefix/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.profile!==
void 0&&n.call(i,"profile")){let a=i.profile;if(typeof a=="string"){if(v(a)>256){let p={instancePath:t+"/terraform/backend/s3/profile",schemaPath:"#/properties/\
terraform/properties/backend/properties/s3/properties/profile/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[p]:e.push(p),r++}if(v(a)<1){let p={
instancePath:t+"/terraform/backend/s3/profile",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/profile/minLength",keyword:"minLen\
gth",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/terraform/backend/s3/profile",schemaPath:"#/properties/terraform/properties/ba\
ckend/properties/s3/properties/profile/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.assumeRole!==void 0&&n.call(i,"assumeRole")){
let a=i.assumeRole;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.roleArn===void 0||!n.call(a,"roleArn")){let p={instancePath:t+"/terraform/backend/s3/assume\
Role",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/assumeRole/required",keyword:"required",params:{missingProperty:"roleArn"}};
e===null?e=[p]:e.push(p),r++}for(let p of Object.keys(a))if(!(p==="roleArn"||p==="externalId")){let l={instancePath:t+"/terraform/backend/s3/assumeRole",schemaPath:"\
#/properties/terraform/properties/backend/properties/s3/properties/assumeRole/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[l]:e.push(l),r++}if(a.roleArn!==void 0&&n.call(a,"roleArn")){let p=a.roleArn;if(typeof p=="string"){if(!Ur.test(p)){let l={instancePath:t+"/terrafor\
m/backend/s3/assumeRole/roleArn",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/assumeRole/properties/roleArn/pattern",keyword:"\
pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/terraform/backe\
nd/s3/assumeRole/roleArn",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/assumeRole/properties/roleArn/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}}if(a.externalId!==void 0&&n.call(a,"externalId")){let p=a.externalId;if(typeof p=="string"){if(v(p)>1224){let l={instancePath:t+
"/terraform/backend/s3/assumeRole/externalId",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/assumeRole/properties/externalId/ma\
xLength",keyword:"maxLength",params:{limit:1224}};e===null?e=[l]:e.push(l),r++}if(v(p)<2){let l={instancePath:t+"/terraform/backend/s3/assumeRole/externalId",schemaPath:"\
#/properties/terraform/properties/backend/properties/s3/properties/assumeRole/properties/externalId/minLength",keyword:"minLength",params:{limit:2}};e===null?e=
[l]:e.push(l),r++}if(!zr.test(p)){let l={instancePath:t+"/terraform/backend/s3/assumeRole/externalId",schemaPath:"#/properties/terraform/properties/backend/prop\
erties/s3/properties/assumeRole/properties/externalId/pattern",keyword:"pattern",params:{pattern:"^[\\w+=,.@:/-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={
instancePath:t+"/terraform/backend/s3/assumeRole/externalId",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/assumeRole/propertie\
s/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let p={instancePath:t+"/terraform/backend/s3/assumeRole",schemaPath:"\
#/properties/terraform/properties/backend/properties/s3/properties/assumeRole/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{let a={
instancePath:t+"/terraform/backend/s3",schemaPath:"#/properties/terraform/properties/backend/properties/s3/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),r++}}if(s.gcs!==void 0&&n.call(s,"gcs")){let i=s.gcs;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.bucket===void 0||!n.call(i,"bucket")){let a={
instancePath:t+"/terraform/backend/gcs",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/required",keyword:"required",params:{missingProperty:"\
bucket"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(i))if(!(a==="bucket"||a==="prefix"||a==="kmsEncryptionKey")){let p={instancePath:t+"/terraform/b\
ackend/gcs",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[p]:e.push(p),r++}if(i.bucket!==void 0&&n.call(i,"bucket")){let a=i.bucket;if(typeof a=="string"){if(v(a)>222){let p={instancePath:t+"/terraform/back\
end/gcs/bucket",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/properties/bucket/maxLength",keyword:"maxLength",params:{limit:222}};e===null?
e=[p]:e.push(p),r++}if(v(a)<3){let p={instancePath:t+"/terraform/backend/gcs/bucket",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/proper\
ties/bucket/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[p]:e.push(p),r++}if(!kt.test(a)){let p={instancePath:t+"/terraform/backend/gcs/bucket",
schemaPath:"#/properties/terraform/properties/backend/properties/gcs/properties/bucket/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]*[a-z0-9]\
$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/terraform/backend/gcs/bucket",schemaPath:"#/properties/terraform/properties/backend/properties/g\
cs/properties/bucket/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.prefix!==void 0&&n.call(i,"prefix")){let a=i.prefix;if(typeof a==
"string"){if(v(a)>1024){let p={instancePath:t+"/terraform/backend/gcs/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/properties/pr\
efix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[p]:e.push(p),r++}if(v(a)<1){let p={instancePath:t+"/terraform/backend/gcs/prefix",schemaPath:"\
#/properties/terraform/properties/backend/properties/gcs/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!le.
test(a)){let p={instancePath:t+"/terraform/backend/gcs/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/properties/prefix/pattern",keyword:"\
pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/terraform/backend/gcs/prefix",schemaPath:"#/prope\
rties/terraform/properties/backend/properties/gcs/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.kmsEncryptionKey!==
void 0&&n.call(i,"kmsEncryptionKey")){let a=i.kmsEncryptionKey;if(typeof a=="string"){if(v(a)>1024){let p={instancePath:t+"/terraform/backend/gcs/kmsEncryptionK\
ey",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/properties/kmsEncryptionKey/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[p]:e.push(p),r++}if(v(a)<1){let p={instancePath:t+"/terraform/backend/gcs/kmsEncryptionKey",schemaPath:"#/properties/terraform/properties/backend/properties/\
gcs/properties/kmsEncryptionKey/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!le.test(a)){let p={instancePath:t+"/terraform/\
backend/gcs/kmsEncryptionKey",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/properties/kmsEncryptionKey/pattern",keyword:"pattern",params:{
pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/terraform/backend/gcs/kmsEncryptionKey",schemaPath:"#/properties/t\
erraform/properties/backend/properties/gcs/properties/kmsEncryptionKey/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+
"/terraform/backend/gcs",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(
a),r++}}if(s.azurerm!==void 0&&n.call(s,"azurerm")){let i=s.azurerm;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.storageAccountName===void 0||!n.call(i,"st\
orageAccountName")){let a={instancePath:t+"/terraform/backend/azurerm",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/required",keyword:"\
required",params:{missingProperty:"storageAccountName"}};e===null?e=[a]:e.push(a),r++}if(i.containerName===void 0||!n.call(i,"containerName")){let a={instancePath:t+
"/terraform/backend/azurerm",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/required",keyword:"required",params:{missingProperty:"cont\
ainerName"}};e===null?e=[a]:e.push(a),r++}if(i.key===void 0||!n.call(i,"key")){let a={instancePath:t+"/terraform/backend/azurerm",schemaPath:"#/properties/terra\
form/properties/backend/properties/azurerm/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(i))
if(!(a==="resourceGroupName"||a==="storageAccountName"||a==="containerName"||a==="key"||a==="subscriptionId"||a==="tenantId"||a==="useAzureadAuth"||a==="useOidc")){
let p={instancePath:t+"/terraform/backend/azurerm",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(i.resourceGroupName!==void 0&&n.call(i,"resourceGroupName")){let a=i.resourceGroupName;
if(typeof a=="string"){if(v(a)>1024){let p={instancePath:t+"/terraform/backend/azurerm/resourceGroupName",schemaPath:"#/properties/terraform/properties/backend/\
properties/azurerm/properties/resourceGroupName/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[p]:e.push(p),r++}if(v(a)<1){let p={instancePath:t+
"/terraform/backend/azurerm/resourceGroupName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/resourceGroupName/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!le.test(a)){let p={instancePath:t+"/terraform/backend/azurerm/resourceGroupName",schemaPath:"\
#/properties/terraform/properties/backend/properties/azurerm/properties/resourceGroupName/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};
e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/terraform/backend/azurerm/resourceGroupName",schemaPath:"#/properties/terraform/properties/backend/pr\
operties/azurerm/properties/resourceGroupName/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.storageAccountName!==void 0&&n.call(
i,"storageAccountName")){let a=i.storageAccountName;if(typeof a=="string"){if(!vt.test(a)){let p={instancePath:t+"/terraform/backend/azurerm/storageAccountName",
schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/storageAccountName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]{3,2\
4}$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/terraform/backend/azurerm/storageAccountName",schemaPath:"#/properties/terraform/properties/ba\
ckend/properties/azurerm/properties/storageAccountName/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.containerName!==void 0&&n.
call(i,"containerName")){let a=i.containerName;if(typeof a=="string"){if(v(a)>63){let p={instancePath:t+"/terraform/backend/azurerm/containerName",schemaPath:"#\
/properties/terraform/properties/backend/properties/azurerm/properties/containerName/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[p]:e.push(p),
r++}if(v(a)<3){let p={instancePath:t+"/terraform/backend/azurerm/containerName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/propert\
ies/containerName/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[p]:e.push(p),r++}if(!bt.test(a)){let p={instancePath:t+"/terraform/backend/azurer\
m/containerName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/containerName/pattern",keyword:"pattern",params:{pattern:"^\
[a-z0-9](?:-?[a-z0-9])*$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/terraform/backend/azurerm/containerName",schemaPath:"#/properties/terrafo\
rm/properties/backend/properties/azurerm/properties/containerName/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.key!==void 0&&
n.call(i,"key")){let a=i.key;if(typeof a=="string"){if(v(a)>1024){let p={instancePath:t+"/terraform/backend/azurerm/key",schemaPath:"#/properties/terraform/prop\
erties/backend/properties/azurerm/properties/key/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[p]:e.push(p),r++}if(v(a)<1){let p={instancePath:t+
"/terraform/backend/azurerm/key",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/key/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[p]:e.push(p),r++}if(!le.test(a)){let p={instancePath:t+"/terraform/backend/azurerm/key",schemaPath:"#/properties/terraform/properties/back\
end/properties/azurerm/properties/key/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+
"/terraform/backend/azurerm/key",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/key/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[p]:e.push(p),r++}}if(i.subscriptionId!==void 0&&n.call(i,"subscriptionId")){let a=i.subscriptionId;if(typeof a=="string"){if(!wt.test(a)){let p={
instancePath:t+"/terraform/backend/azurerm/subscriptionId",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/subscriptionId/pa\
ttern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/t\
erraform/backend/azurerm/subscriptionId",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/subscriptionId/type",keyword:"type",
params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.tenantId!==void 0&&n.call(i,"tenantId")){let a=i.tenantId;if(typeof a=="string"){if(v(a)>1024){let p={
instancePath:t+"/terraform/backend/azurerm/tenantId",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/tenantId/maxLength",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[p]:e.push(p),r++}if(v(a)<1){let p={instancePath:t+"/terraform/backend/azurerm/tenantId",schemaPath:"#/properties/ter\
raform/properties/backend/properties/azurerm/properties/tenantId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!le.test(a)){let p={
instancePath:t+"/terraform/backend/azurerm/tenantId",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/tenantId/pattern",keyword:"\
pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/terraform/backend/azurerm/tenantId",schemaPath:"#\
/properties/terraform/properties/backend/properties/azurerm/properties/tenantId/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.
useAzureadAuth!==void 0&&n.call(i,"useAzureadAuth")&&typeof i.useAzureadAuth!="boolean"){let a={instancePath:t+"/terraform/backend/azurerm/useAzureadAuth",schemaPath:"\
#/properties/terraform/properties/backend/properties/azurerm/properties/useAzureadAuth/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}
if(i.useOidc!==void 0&&n.call(i,"useOidc")&&typeof i.useOidc!="boolean"){let a={instancePath:t+"/terraform/backend/azurerm/useOidc",schemaPath:"#/properties/ter\
raform/properties/backend/properties/azurerm/properties/useOidc/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+
"/terraform/backend/azurerm",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:
e.push(a),r++}}if(s.http!==void 0&&n.call(s,"http")){let i=s.http;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.address===void 0||!n.call(i,"address")){let a={
instancePath:t+"/terraform/backend/http",schemaPath:"#/properties/terraform/properties/backend/properties/http/required",keyword:"required",params:{missingProperty:"\
address"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(i))if(!(a==="address"||a==="lockAddress"||a==="unlockAddress"||a==="updateMethod"||a==="lockMet\
hod"||a==="unlockMethod"||a==="retryMax")){let p={instancePath:t+"/terraform/backend/http",schemaPath:"#/properties/terraform/properties/backend/properties/http\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(i.address!==void 0&&n.call(i,"address")){let a=i.
address;if(typeof a=="string"){if(v(a)>1024){let p={instancePath:t+"/terraform/backend/http/address",schemaPath:"#/properties/terraform/properties/backend/prope\
rties/http/properties/address/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[p]:e.push(p),r++}if(!Or.test(a)){let p={instancePath:t+"/terraform\
/backend/http/address",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/address/pattern",keyword:"pattern",params:{pattern:"^htt\
ps://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$"}};e===null?e=[p]:e.push(p),r++}}else{let p={
instancePath:t+"/terraform/backend/http/address",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/address/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.lockAddress!==void 0&&n.call(i,"lockAddress")){let a=i.lockAddress;if(typeof a=="string"){if(v(a)>1024){let p={
instancePath:t+"/terraform/backend/http/lockAddress",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/lockAddress/maxLength",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[p]:e.push(p),r++}if(!Or.test(a)){let p={instancePath:t+"/terraform/backend/http/lockAddress",schemaPath:"#/propertie\
s/terraform/properties/backend/properties/http/properties/lockAddress/pattern",keyword:"pattern",params:{pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[\
[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/terraform/backend/http/l\
ockAddress",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/lockAddress/type",keyword:"type",params:{type:"string"}};e===null?e=
[p]:e.push(p),r++}}if(i.unlockAddress!==void 0&&n.call(i,"unlockAddress")){let a=i.unlockAddress;if(typeof a=="string"){if(v(a)>1024){let p={instancePath:t+"/te\
rraform/backend/http/unlockAddress",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/unlockAddress/maxLength",keyword:"maxLength",
params:{limit:1024}};e===null?e=[p]:e.push(p),r++}if(!Or.test(a)){let p={instancePath:t+"/terraform/backend/http/unlockAddress",schemaPath:"#/properties/terrafo\
rm/properties/backend/properties/http/properties/unlockAddress/pattern",keyword:"pattern",params:{pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-F\
a-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/terraform/backend/http/unlockAd\
dress",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/unlockAddress/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:
e.push(p),r++}}if(i.updateMethod!==void 0&&n.call(i,"updateMethod")){let a=i.updateMethod;if(typeof a!="string"){let p={instancePath:t+"/terraform/backend/http/\
updateMethod",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/updateMethod/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),r++}if(!(a==="POST"||a==="PUT")){let p={instancePath:t+"/terraform/backend/http/updateMethod",schemaPath:"#/properties/terraform/properties/back\
end/properties/http/properties/updateMethod/enum",keyword:"enum",params:{allowedValues:E.properties.terraform.properties.backend.properties.http.properties.updateMethod.
enum}};e===null?e=[p]:e.push(p),r++}}if(i.lockMethod!==void 0&&n.call(i,"lockMethod")){let a=i.lockMethod;if(typeof a!="string"){let p={instancePath:t+"/terrafo\
rm/backend/http/lockMethod",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/lockMethod/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[p]:e.push(p),r++}if(!(a==="LOCK"||a==="POST"||a==="PUT")){let p={instancePath:t+"/terraform/backend/http/lockMethod",schemaPath:"#/properties/t\
erraform/properties/backend/properties/http/properties/lockMethod/enum",keyword:"enum",params:{allowedValues:E.properties.terraform.properties.backend.properties.
http.properties.lockMethod.enum}};e===null?e=[p]:e.push(p),r++}}if(i.unlockMethod!==void 0&&n.call(i,"unlockMethod")){let a=i.unlockMethod;if(typeof a!="string"){
let p={instancePath:t+"/terraform/backend/http/unlockMethod",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/unlockMethod/type",
keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(!(a==="UNLOCK"||a==="DELETE"||a==="POST"||a==="PUT")){let p={instancePath:t+"/terraform/b\
ackend/http/unlockMethod",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/unlockMethod/enum",keyword:"enum",params:{allowedValues:E.
properties.terraform.properties.backend.properties.http.properties.unlockMethod.enum}};e===null?e=[p]:e.push(p),r++}}if(i.retryMax!==void 0&&n.call(i,"retryMax")){
let a=i.retryMax;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let p={instancePath:t+"/terraform/backend/http/retryMax",schemaPath:"#/properties/ter\
raform/properties/backend/properties/http/properties/retryMax/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof a=="number"&&
isFinite(a)){if(a>100||isNaN(a)){let p={instancePath:t+"/terraform/backend/http/retryMax",schemaPath:"#/properties/terraform/properties/backend/properties/http/\
properties/retryMax/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[p]:e.push(p),r++}if(a<0||isNaN(a)){let p={instancePath:t+"/terraf\
orm/backend/http/retryMax",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/retryMax/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[p]:e.push(p),r++}}}}else{let a={instancePath:t+"/terraform/backend/http",schemaPath:"#/properties/terraform/properties/backend/propert\
ies/http/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(s.cloud!==void 0&&n.call(s,"cloud")){let i=s.cloud;if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){if(i.organization===void 0||!n.call(i,"organization")){let a={instancePath:t+"/terraform/backend/cloud",schemaPath:"#/properties/terrafor\
m/properties/backend/properties/cloud/required",keyword:"required",params:{missingProperty:"organization"}};e===null?e=[a]:e.push(a),r++}if(i.workspaces===void 0||
!n.call(i,"workspaces")){let a={instancePath:t+"/terraform/backend/cloud",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/required",keyword:"\
required",params:{missingProperty:"workspaces"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(i))if(!(a==="hostname"||a==="organization"||a==="workspac\
es")){let p={instancePath:t+"/terraform/backend/cloud",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(i.hostname!==void 0&&n.call(i,"hostname")){let a=i.hostname;if(typeof a=="stri\
ng"){if(v(a)>253){let p={instancePath:t+"/terraform/backend/cloud/hostname",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/ho\
stname/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[p]:e.push(p),r++}if(!qr.test(a)){let p={instancePath:t+"/terraform/backend/cloud/hostname",
schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/hostname/pattern",keyword:"pattern",params:{pattern:"^(?!(?!xn).{2}--)[a-z0-9]\
(?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/terrafor\
m/backend/cloud/hostname",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/hostname/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),r++}}if(i.organization!==void 0&&n.call(i,"organization")){let a=i.organization;if(typeof a=="string"){if(v(a)>90){let p={instancePath:t+
"/terraform/backend/cloud/organization",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/organization/maxLength",keyword:"maxLe\
ngth",params:{limit:90}};e===null?e=[p]:e.push(p),r++}if(v(a)<1){let p={instancePath:t+"/terraform/backend/cloud/organization",schemaPath:"#/properties/terrafor\
m/properties/backend/properties/cloud/properties/organization/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!Ze.test(a)){let p={
instancePath:t+"/terraform/backend/cloud/organization",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/organization/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/terraform/backend/cloud/organization",schemaPath:"#/pro\
perties/terraform/properties/backend/properties/cloud/properties/organization/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.workspaces!==
void 0&&n.call(i,"workspaces")){let a=i.workspaces;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){let p={instancePath:t+"/terraform/ba\
ckend/cloud/workspaces",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[p]:e.push(p),r++}for(let p of Object.keys(a))if(!(p==="name"||p==="tags"||p==="project"||p==="prefix")){let l={instancePath:t+"/terraform/\
backend/cloud/workspaces",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(a.name!==void 0&&n.call(a,"name")){let p=a.name;if(typeof p=="string"){if(v(p)>90){let l={
instancePath:t+"/terraform/backend/cloud/workspaces/name",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/propertie\
s/name/maxLength",keyword:"maxLength",params:{limit:90}};e===null?e=[l]:e.push(l),r++}if(v(p)<1){let l={instancePath:t+"/terraform/backend/cloud/workspaces/name",
schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[l]:e.push(l),r++}if(!Ze.test(p)){let l={instancePath:t+"/terraform/backend/cloud/workspaces/name",schemaPath:"#/properties/terraform/properties/backend/\
properties/cloud/properties/workspaces/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={
instancePath:t+"/terraform/backend/cloud/workspaces/name",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/propertie\
s/name/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(a.tags!==void 0&&n.call(a,"tags")){let p=a.tags;if(Array.isArray(p)){if(p.length<
1){let I={instancePath:t+"/terraform/backend/cloud/workspaces/tags",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces\
/properties/tags/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[I]:e.push(I),r++}let l=p.length;for(let I=0;I<l;I++){let C=p[I];if(typeof C=="string"){
if(v(C)>1024){let A={instancePath:t+"/terraform/backend/cloud/workspaces/tags/"+I,schemaPath:"#/properties/terraform/properties/backend/properties/cloud/propert\
ies/workspaces/properties/tags/items/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[A]:e.push(A),r++}if(v(C)<1){let A={instancePath:t+"/terrafo\
rm/backend/cloud/workspaces/tags/"+I,schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/tags/items/minLengt\
h",keyword:"minLength",params:{limit:1}};e===null?e=[A]:e.push(A),r++}if(!le.test(C)){let A={instancePath:t+"/terraform/backend/cloud/workspaces/tags/"+I,schemaPath:"\
#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/tags/items/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\
\\S)?$"}};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:t+"/terraform/backend/cloud/workspaces/tags/"+I,schemaPath:"#/properties/terraform/properties/b\
ackend/properties/cloud/properties/workspaces/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}}let g=p.length,j;
if(g>1){let I={};for(;g--;){let C=p[g];if(typeof C=="string"){if(typeof I[C]=="number"){j=I[C];let A={instancePath:t+"/terraform/backend/cloud/workspaces/tags",
schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i:g,j}};
e===null?e=[A]:e.push(A),r++;break}I[C]=g}}}}else{let l={instancePath:t+"/terraform/backend/cloud/workspaces/tags",schemaPath:"#/properties/terraform/properties\
/backend/properties/cloud/properties/workspaces/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(a.project!==void 0&&
n.call(a,"project")){let p=a.project;if(typeof p=="string"){if(v(p)>1024){let l={instancePath:t+"/terraform/backend/cloud/workspaces/project",schemaPath:"#/prop\
erties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/project/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[l]:
e.push(l),r++}if(v(p)<1){let l={instancePath:t+"/terraform/backend/cloud/workspaces/project",schemaPath:"#/properties/terraform/properties/backend/properties/cl\
oud/properties/workspaces/properties/project/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}if(!le.test(p)){let l={instancePath:t+
"/terraform/backend/cloud/workspaces/project",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/project/pa\
ttern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/terraform/backend/cloud/workspace\
s/project",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/project/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[l]:e.push(l),r++}}if(a.prefix!==void 0&&n.call(a,"prefix")){let p=a.prefix;if(typeof p=="string"){if(v(p)>90){let l={instancePath:t+"/terraf\
orm/backend/cloud/workspaces/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/prefix/maxLength",keyword:"\
maxLength",params:{limit:90}};e===null?e=[l]:e.push(l),r++}if(v(p)<1){let l={instancePath:t+"/terraform/backend/cloud/workspaces/prefix",schemaPath:"#/propertie\
s/terraform/properties/backend/properties/cloud/properties/workspaces/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),
r++}if(!Ze.test(p)){let l={instancePath:t+"/terraform/backend/cloud/workspaces/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/pr\
operties/workspaces/properties/prefix/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"\
/terraform/backend/cloud/workspaces/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/prefix/type",
keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let p={instancePath:t+"/terraform/backend/cloud/workspaces",schemaPath:"#/properties/\
terraform/properties/backend/properties/cloud/properties/workspaces/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+
"/terraform/backend/cloud",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.
push(a),r++}}if(s.remote!==void 0&&n.call(s,"remote")){let i=s.remote;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.organization===void 0||!n.call(i,"organi\
zation")){let a={instancePath:t+"/terraform/backend/remote",schemaPath:"#/properties/terraform/properties/backend/properties/remote/required",keyword:"required",
params:{missingProperty:"organization"}};e===null?e=[a]:e.push(a),r++}if(i.workspaces===void 0||!n.call(i,"workspaces")){let a={instancePath:t+"/terraform/backe\
nd/remote",schemaPath:"#/properties/terraform/properties/backend/properties/remote/required",keyword:"required",params:{missingProperty:"workspaces"}};e===null?
e=[a]:e.push(a),r++}for(let a of Object.keys(i))if(!(a==="hostname"||a==="organization"||a==="workspaces")){let p={instancePath:t+"/terraform/backend/remote",schemaPath:"\
#/properties/terraform/properties/backend/properties/remote/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.
push(p),r++}if(i.hostname!==void 0&&n.call(i,"hostname")){let a=i.hostname;if(typeof a=="string"){if(v(a)>253){let p={instancePath:t+"/terraform/backend/remote/\
hostname",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/hostname/maxLength",keyword:"maxLength",params:{limit:253}};e===null?
e=[p]:e.push(p),r++}if(!qr.test(a)){let p={instancePath:t+"/terraform/backend/remote/hostname",schemaPath:"#/properties/terraform/properties/backend/properties/\
remote/properties/hostname/pattern",keyword:"pattern",params:{pattern:"^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a-z\
0-9-]{0,61}[a-z0-9])?)*$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/terraform/backend/remote/hostname",schemaPath:"#/properties/terraform/pro\
perties/backend/properties/remote/properties/hostname/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.organization!==void 0&&n.call(
i,"organization")){let a=i.organization;if(typeof a=="string"){if(v(a)>90){let p={instancePath:t+"/terraform/backend/remote/organization",schemaPath:"#/properti\
es/terraform/properties/backend/properties/remote/properties/organization/maxLength",keyword:"maxLength",params:{limit:90}};e===null?e=[p]:e.push(p),r++}if(v(a)<
1){let p={instancePath:t+"/terraform/backend/remote/organization",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/organizatio\
n/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!Ze.test(a)){let p={instancePath:t+"/terraform/backend/remote/organization",schemaPath:"\
#/properties/terraform/properties/backend/properties/remote/properties/organization/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[
p]:e.push(p),r++}}else{let p={instancePath:t+"/terraform/backend/remote/organization",schemaPath:"#/properties/terraform/properties/backend/properties/remote/pr\
operties/organization/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.workspaces!==void 0&&n.call(i,"workspaces")){let a=i.workspaces;
if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){let p={instancePath:t+"/terraform/backend/remote/workspaces",schemaPath:"#/properties/t\
erraform/properties/backend/properties/remote/properties/workspaces/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[p]:e.push(p),r++}for(let p of Object.
keys(a))if(!(p==="name"||p==="tags"||p==="project"||p==="prefix")){let l={instancePath:t+"/terraform/backend/remote/workspaces",schemaPath:"#/properties/terrafo\
rm/properties/backend/properties/remote/properties/workspaces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:
e.push(l),r++}if(a.name!==void 0&&n.call(a,"name")){let p=a.name;if(typeof p=="string"){if(v(p)>90){let l={instancePath:t+"/terraform/backend/remote/workspaces/\
name",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/name/maxLength",keyword:"maxLength",params:{limit:90}};
e===null?e=[l]:e.push(l),r++}if(v(p)<1){let l={instancePath:t+"/terraform/backend/remote/workspaces/name",schemaPath:"#/properties/terraform/properties/backend/\
properties/remote/properties/workspaces/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}if(!Ze.test(p)){let l={instancePath:t+
"/terraform/backend/remote/workspaces/name",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/name/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/terraform/backend/remote/workspaces/name",schemaPath:"\
#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.
push(l),r++}}if(a.tags!==void 0&&n.call(a,"tags")){let p=a.tags;if(Array.isArray(p)){if(p.length<1){let I={instancePath:t+"/terraform/backend/remote/workspaces/\
tags",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/tags/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[I]:e.push(I),r++}let l=p.length;for(let I=0;I<l;I++){let C=p[I];if(typeof C=="string"){if(v(C)>1024){let A={instancePath:t+"/terraform/backend/remot\
e/workspaces/tags/"+I,schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/tags/items/maxLength",keyword:"ma\
xLength",params:{limit:1024}};e===null?e=[A]:e.push(A),r++}if(v(C)<1){let A={instancePath:t+"/terraform/backend/remote/workspaces/tags/"+I,schemaPath:"#/propert\
ies/terraform/properties/backend/properties/remote/properties/workspaces/properties/tags/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[A]:e.
push(A),r++}if(!le.test(C)){let A={instancePath:t+"/terraform/backend/remote/workspaces/tags/"+I,schemaPath:"#/properties/terraform/properties/backend/propertie\
s/remote/properties/workspaces/properties/tags/items/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[A]:e.push(A),r++}}else{let A={
instancePath:t+"/terraform/backend/remote/workspaces/tags/"+I,schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/prop\
erties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}}let g=p.length,j;if(g>1){let I={};for(;g--;){let C=p[g];if(typeof C==
"string"){if(typeof I[C]=="number"){j=I[C];let A={instancePath:t+"/terraform/backend/remote/workspaces/tags",schemaPath:"#/properties/terraform/properties/backe\
nd/properties/remote/properties/workspaces/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i:g,j}};e===null?e=[A]:e.push(A),r++;break}I[C]=g}}}}else{
let l={instancePath:t+"/terraform/backend/remote/workspaces/tags",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/\
properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(a.project!==void 0&&n.call(a,"project")){let p=a.project;if(typeof p==
"string"){if(v(p)>1024){let l={instancePath:t+"/terraform/backend/remote/workspaces/project",schemaPath:"#/properties/terraform/properties/backend/properties/re\
mote/properties/workspaces/properties/project/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[l]:e.push(l),r++}if(v(p)<1){let l={instancePath:t+
"/terraform/backend/remote/workspaces/project",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/project/\
minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}if(!le.test(p)){let l={instancePath:t+"/terraform/backend/remote/workspaces/projec\
t",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/project/pattern",keyword:"pattern",params:{pattern:"\
^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/terraform/backend/remote/workspaces/project",schemaPath:"#/properties/terra\
form/properties/backend/properties/remote/properties/workspaces/properties/project/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(a.
prefix!==void 0&&n.call(a,"prefix")){let p=a.prefix;if(typeof p=="string"){if(v(p)>90){let l={instancePath:t+"/terraform/backend/remote/workspaces/prefix",schemaPath:"\
#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/prefix/maxLength",keyword:"maxLength",params:{limit:90}};e===null?e=
[l]:e.push(l),r++}if(v(p)<1){let l={instancePath:t+"/terraform/backend/remote/workspaces/prefix",schemaPath:"#/properties/terraform/properties/backend/propertie\
s/remote/properties/workspaces/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}if(!Ze.test(p)){let l={instancePath:t+
"/terraform/backend/remote/workspaces/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/prefix/pa\
ttern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/terraform/backend/remote/workspaces/pre\
fix",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/prefix/type",keyword:"type",params:{type:"string"}};
e===null?e=[l]:e.push(l),r++}}}else{let p={instancePath:t+"/terraform/backend/remote/workspaces",schemaPath:"#/properties/terraform/properties/backend/propertie\
s/remote/properties/workspaces/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/terraform/backend/remote",
schemaPath:"#/properties/terraform/properties/backend/properties/remote/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{let i={
instancePath:t+"/terraform/backend",schemaPath:"#/properties/terraform/properties/backend/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),
r++}}if(U.assumeRole!==void 0&&n.call(U,"assumeRole")){let s=U.assumeRole;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.roleArn===void 0||!n.call(s,"roleArn")){
let i={instancePath:t+"/terraform/assumeRole",schemaPath:"#/properties/terraform/properties/assumeRole/required",keyword:"required",params:{missingProperty:"rol\
eArn"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="roleArn"||i==="externalId")){let a={instancePath:t+"/terraform/assumeRole",schemaPath:"\
#/properties/terraform/properties/assumeRole/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[a]:e.push(a),r++}if(s.
roleArn!==void 0&&n.call(s,"roleArn")){let i=s.roleArn;if(typeof i=="string"){if(!Ur.test(i)){let a={instancePath:t+"/terraform/assumeRole/roleArn",schemaPath:"\
#/properties/terraform/properties/assumeRole/properties/roleArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/[\\x21-\\x7E]\
+$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/terraform/assumeRole/roleArn",schemaPath:"#/properties/terraform/properties/assumeRole/properti\
es/roleArn/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(s.externalId!==void 0&&n.call(s,"externalId")){let i=s.externalId;if(typeof i==
"string"){if(v(i)>1224){let a={instancePath:t+"/terraform/assumeRole/externalId",schemaPath:"#/properties/terraform/properties/assumeRole/properties/externalId/\
maxLength",keyword:"maxLength",params:{limit:1224}};e===null?e=[a]:e.push(a),r++}if(v(i)<2){let a={instancePath:t+"/terraform/assumeRole/externalId",schemaPath:"\
#/properties/terraform/properties/assumeRole/properties/externalId/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.push(a),r++}if(!zr.test(i)){
let a={instancePath:t+"/terraform/assumeRole/externalId",schemaPath:"#/properties/terraform/properties/assumeRole/properties/externalId/pattern",keyword:"patter\
n",params:{pattern:"^[\\w+=,.@:/-]+$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/terraform/assumeRole/externalId",schemaPath:"#/properties/ter\
raform/properties/assumeRole/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:t+"/terr\
aform/assumeRole",schemaPath:"#/properties/terraform/properties/assumeRole/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(U.allowedAccountIds!==
void 0&&n.call(U,"allowedAccountIds")){let s=U.allowedAccountIds;if(Array.isArray(s)){if(s.length<1){let l={instancePath:t+"/terraform/allowedAccountIds",schemaPath:"\
#/properties/terraform/properties/allowedAccountIds/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),r++}let i=s.length;for(let l=0;l<i;l++){
let g=s[l];if(typeof g=="string"){if(!xt.test(g)){let j={instancePath:t+"/terraform/allowedAccountIds/"+l,schemaPath:"#/properties/terraform/properties/allowedA\
ccountIds/items/pattern",keyword:"pattern",params:{pattern:"^[0-9]{12}$"}};e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:t+"/terraform/allowedAccountId\
s/"+l,schemaPath:"#/properties/terraform/properties/allowedAccountIds/items/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}}let a=s.length,
p;if(a>1){let l={};for(;a--;){let g=s[a];if(typeof g=="string"){if(typeof l[g]=="number"){p=l[g];let j={instancePath:t+"/terraform/allowedAccountIds",schemaPath:"\
#/properties/terraform/properties/allowedAccountIds/uniqueItems",keyword:"uniqueItems",params:{i:a,j:p}};e===null?e=[j]:e.push(j),r++;break}l[g]=a}}}}else{let i={
instancePath:t+"/terraform/allowedAccountIds",schemaPath:"#/properties/terraform/properties/allowedAccountIds/type",keyword:"type",params:{type:"array"}};e===null?
e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/terraform",schemaPath:"#/properties/terraform/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(
s),r++}}if(R.accept!==void 0&&n.call(R,"accept")){let U=R.accept;if(Array.isArray(U)){let s=U.length;for(let i=0;i<s;i++){let a=U[i];if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.rule===void 0||!n.call(a,"rule")){let p={instancePath:t+"/accept/"+i,schemaPath:"#/properties/accept/items/required",keyword:"required",params:{
missingProperty:"rule"}};e===null?e=[p]:e.push(p),r++}if(a.reason===void 0||!n.call(a,"reason")){let p={instancePath:t+"/accept/"+i,schemaPath:"#/properties/acc\
ept/items/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[p]:e.push(p),r++}for(let p of Object.keys(a))if(!(p==="rule"||p==="at"||p===
"reason")){let l={instancePath:t+"/accept/"+i,schemaPath:"#/properties/accept/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[l]:e.push(l),r++}if(a.rule!==void 0&&n.call(a,"rule")){let p=a.rule;if(typeof p=="string"){if(!Ot.test(p)){let l={instancePath:t+"/accept/"+i+"/rule",
schemaPath:"#/properties/accept/items/properties/rule/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:t+"/accept/"+i+"/rule",schemaPath:"#/properties/accept/items/properties/rule/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(
l),r++}}if(a.at!==void 0&&n.call(a,"at")){let p=a.at;if(typeof p=="string"){if(v(p)<1){let l={instancePath:t+"/accept/"+i+"/at",schemaPath:"#/properties/accept/\
items/properties/at/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/accept/"+i+"/at",schemaPath:"#/p\
roperties/accept/items/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(a.reason!==void 0&&n.call(a,"reason")){let p=a.
reason;if(typeof p=="string"){if(v(p)>1024){let l={instancePath:t+"/accept/"+i+"/reason",schemaPath:"#/properties/accept/items/properties/reason/maxLength",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[l]:e.push(l),r++}if(v(p)<1){let l={instancePath:t+"/accept/"+i+"/reason",schemaPath:"#/properties/accept/items/prope\
rties/reason/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/accept/"+i+"/reason",schemaPath:"#/prop\
erties/accept/items/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let p={instancePath:t+"/accept/"+i,schemaPath:"\
#/properties/accept/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{let s={instancePath:t+"/accept",schemaPath:"#/propert\
ies/accept/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}}else{let U={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[U]:e.push(U),r++}return sr.errors=e,r===0}sr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};exports.Environments=ar;var Lt=new RegExp("^[a-z][a-z0-9-]{0,30}$","u");function ar(R,{instancePath:t="",parentData:Le,parentDataProperty:Ce,rootData:Ae=R,dynamicAnchors:Lr={}}={}){let e=null,
r=0,ie=ar.evaluated;if(ie.dynamicProps&&(ie.props=void 0),ie.dynamicItems&&(ie.items=void 0),R&&typeof R=="object"&&!Array.isArray(R)){if(Object.keys(R).length<
1){let D={instancePath:t,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[D]:e.push(D),r++}for(let D of Object.keys(R)){let Y=r;
if(typeof D=="string"&&!Lt.test(D)){let se={instancePath:t,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,30}$"},propertyName:D};
e===null?e=[se]:e.push(se),r++}var je=Y===r;if(!je){let se={instancePath:t,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:D}};e===null?
e=[se]:e.push(se),r++}}for(let D of Object.keys(R)){let Y=R[D];if(!(Y&&typeof Y=="object"&&!Array.isArray(Y))){let se={instancePath:t+"/"+D.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[se]:e.push(se),r++}}}else{let D={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[D]:e.push(D),r++}return ar.errors=e,r===0}ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};exports.
PatchDefaults=pr;var _={type:["object","null"],properties:{appClient:{type:["object","null"],properties:{name:{type:["string","null"],minLength:1,maxLength:128,
pattern:"^[A-Za-z0-9_ +=,.@-]+$"},adopt:{type:["string","null"],maxLength:128,pattern:"^[A-Za-z0-9_+]+$"},identityProviders:{type:["array","null"],minItems:1,uniqueItems:!0,
items:{type:"string"}},callbackUrls:{type:["array","null"],maxItems:100,items:{anyOf:[{type:"string",minLength:1,maxLength:1024},{type:"object",required:["varia\
ble"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"},prefix:{type:"string",minLength:1,maxLength:1024},suffix:{type:"string",minLength:1,
maxLength:1024}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0\
-9_./-]+|[a-zA-Z0-9_.-]+)$"},prefix:{type:"string",minLength:1,maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1},{type:"\
object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,
pattern:"^[^\\u0000-\\u001f\\u007f]+$"},prefix:{type:"string",minLength:1,maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1}]}},
defaultRedirectUri:{anyOf:[{type:"string",minLength:1,maxLength:1024},{type:["object","null"],properties:{variable:{type:["string","null"],pattern:"^[a-z][a-z0-\
9_]{0,63}$"},prefix:{anyOf:[{type:"string",minLength:1,maxLength:1024},{type:"null"}]},suffix:{anyOf:[{type:"string",minLength:1,maxLength:1024},{type:"null"}]},
ssmParameter:{type:["string","null"],maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},secretsManager:{type:["string","null"],maxLength:2048,pattern:"\
^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:["string","null"],maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1},{type:"null"}]},logoutUrls:{
type:["array","null"],maxItems:100,items:{anyOf:[{type:"string",minLength:1,maxLength:1024},{type:"object",required:["variable"],properties:{variable:{type:"str\
ing",pattern:"^[a-z][a-z0-9_]{0,63}$"},prefix:{type:"string",minLength:1,maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1},
{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},prefix:{type:"\
string",minLength:1,maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{
secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"},prefix:{
type:"string",minLength:1,maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1}]}},albHosts:{type:["array","null"],maxItems:100,
items:{anyOf:[{type:"string",minLength:1,maxLength:253},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"},
prefix:{type:"string",minLength:1,maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1},{type:"object",required:["ssmParam\
eter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},prefix:{type:"string",minLength:1,maxLength:1024},
suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",
maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"},prefix:{type:"string",minLength:1,
maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1}]}},scopes:{type:["array","null"],minItems:1,maxItems:50,uniqueItems:!0,
items:{type:"string",maxLength:256,pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}},flows:{type:["array","null"],uniqueItems:!0,items:{type:"string",enum:["code","i\
mplicit","client_credentials"]}},authFlows:{type:["array","null"],uniqueItems:!0,items:{type:"string",enum:["userSrp","userPassword","adminUserPassword","custom",
"user"]}},secret:{type:["boolean","null"]},readAttributes:{type:["array","null"],minItems:1,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:32}},writeAttributes:{
type:["array","null"],minItems:1,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:32}},tokenValidity:{type:["object","null"],properties:{access:{anyOf:[
{type:"string",pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"},{type:"null"}]},id:{anyOf:[{type:"string",pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"},{type:"null"}]},refresh:{
anyOf:[{type:"string",pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"},{type:"null"}]},authSession:{anyOf:[{type:"string",pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"},{type:"nu\
ll"}]}},additionalProperties:!1},refreshTokenRotation:{anyOf:[{type:["object","null"],properties:{gracePeriod:{anyOf:[{type:"string",pattern:"^(0|[1-9][0-9]{0,8\
})[smhd]$"},{type:"null"}]}},additionalProperties:!1},{const:"off"},{type:"null"}]}},additionalProperties:!1},identityProvider:{type:["object","null"],properties:{
preset:{type:["string","null"],enum:["amazon","apple","auth0","cognito","descope","entra","entra-external-id","facebook","gitlab","google","idura","keycloak","l\
inkedin","login-gov","oidc","okta","one-login","ping-one","saml",null]},type:{type:["string","null"],enum:["oidc","saml","google","facebook","apple","amazon",null]},
issuer:{type:["string","null"],maxLength:1024},clientId:{anyOf:[{type:"string",minLength:1,maxLength:1024,pattern:"^\\S(?:[\\s\\S]*\\S)?$"},{type:["object","nul\
l"],properties:{variable:{type:["string","null"],pattern:"^[a-z][a-z0-9_]{0,63}$"},ssmParameter:{type:["string","null"],maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_\
./-]+|[a-zA-Z0-9_.-]+)$"},secretsManager:{type:["string","null"],maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:["string","null"],maxLength:256,
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1},{type:"null"}]},clientSecret:{anyOf:[{const:"none"},{type:["object","null"],properties:{variable:{
type:["string","null"],pattern:"^[a-z][a-z0-9_]{0,63}$"},ssmParameter:{type:["string","null"],maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},
secretsManager:{type:["string","null"],maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:["string","null"],maxLength:256,pattern:"^[^\\u0000-\\u001f\
\\u007f]+$"}},additionalProperties:!1},{type:"null"}]},teamId:{anyOf:[{type:"string",pattern:"^[A-Z0-9]{10}$"},{type:["object","null"],properties:{variable:{type:[
"string","null"],pattern:"^[a-z][a-z0-9_]{0,63}$"},ssmParameter:{type:["string","null"],maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},secretsManager:{
type:["string","null"],maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:["string","null"],maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},
additionalProperties:!1},{type:"null"}]},keyId:{anyOf:[{type:"string",pattern:"^[A-Z0-9]{10}$"},{type:["object","null"],properties:{variable:{type:["string","nu\
ll"],pattern:"^[a-z][a-z0-9_]{0,63}$"},ssmParameter:{type:["string","null"],maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},secretsManager:{type:[
"string","null"],maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:["string","null"],maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1},
{type:"null"}]},privateKey:{type:["object","null"],properties:{variable:{type:["string","null"],pattern:"^[a-z][a-z0-9_]{0,63}$"},ssmParameter:{type:["string","\
null"],maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},secretsManager:{type:["string","null"],maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},
jsonKey:{type:["string","null"],maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1},apiVersion:{type:["string","null"],pattern:"^v[1\
-9][0-9]{0,2}\\.[0-9]$"},metadataUrl:{anyOf:[{type:"string",minLength:1,maxLength:2048},{type:["object","null"],properties:{variable:{type:["string","null"],pattern:"\
^[a-z][a-z0-9_]{0,63}$"},ssmParameter:{type:["string","null"],maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},secretsManager:{type:["string","\
null"],maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:["string","null"],maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1},
{type:"null"}]},metadataFile:{type:["string","null"],maxLength:1024,pattern:"^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u007f]*(/(?!\\.\\.?(/|$\
))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$"},idpSignout:{type:["boolean","null"]},idpInit:{type:["boolean","null"]},encryptedResponses:{type:["boolean","null"]},requestSigningAlgorithm:{
type:["string","null"],enum:["rsa-sha256",null]},scopes:{type:["array","null"],minItems:1,uniqueItems:!0,items:{type:"string",pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]\
+$"}},attributesRequestMethod:{type:["string","null"],enum:["GET","POST",null]},endpoints:{type:["object","null"],properties:{authorize:{anyOf:[{type:"string",maxLength:1024,
pattern:"^https://\\S+$"},{type:"null"}]},token:{anyOf:[{type:"string",maxLength:1024,pattern:"^https://\\S+$"},{type:"null"}]},userInfo:{anyOf:[{type:"string",
maxLength:1024,pattern:"^https://\\S+$"},{type:"null"}]},jwks:{anyOf:[{type:"string",maxLength:1024,pattern:"^https://\\S+$"},{type:"null"}]}},additionalProperties:!1},
iamOidcProvider:{type:["boolean","null"]},upstream:{type:["object","null"],properties:{spec:{type:["string","null"]},client:{type:["string","null"]},environment:{
type:["string","null"]}},additionalProperties:!1},attributeMapping:{type:["object","null"],propertyNames:{minLength:1,maxLength:32},additionalProperties:{type:[
"string","null"],minLength:1,maxLength:2048}},adopt:{type:["string","null"],minLength:1,maxLength:32},nationalIdConsent:{type:["boolean","null"]},identifiers:{type:[
"array","null"],maxItems:50,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:40,pattern:"^[A-Za-z0-9_ +=.@-]+$"}}},additionalProperties:!1}},additionalProperties:!1};
function pr(R,{instancePath:t="",parentData:Le,parentDataProperty:Ce,rootData:Ae=R,dynamicAnchors:Lr={}}={}){let e=null,r=0,ie=pr.evaluated;if(ie.dynamicProps&&
(ie.props=void 0),ie.dynamicItems&&(ie.items=void 0),!(R&&typeof R=="object"&&!Array.isArray(R))&&R!==null){let q={instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:_.type}};e===null?e=[q]:e.push(q),r++}if(R&&typeof R=="object"&&!Array.isArray(R)){for(let q of Object.keys(R))if(!(q==="appClient"||q==="iden\
tityProvider")){let d={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q}};e===null?e=[d]:e.push(d),
r++}if(R.appClient!==void 0&&n.call(R,"appClient")){let q=R.appClient;if(!(q&&typeof q=="object"&&!Array.isArray(q))&&q!==null){let d={instancePath:t+"/appClien\
t",schemaPath:"#/properties/appClient/type",keyword:"type",params:{type:_.properties.appClient.type}};e===null?e=[d]:e.push(d),r++}if(q&&typeof q=="object"&&!Array.
isArray(q)){for(let d of Object.keys(q))if(!n.call(_.properties.appClient.properties,d)){let P={instancePath:t+"/appClient",schemaPath:"#/properties/appClient/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(q.name!==void 0&&n.call(q,"name")){let d=q.name;
if(typeof d!="string"&&d!==null){let P={instancePath:t+"/appClient/name",schemaPath:"#/properties/appClient/properties/name/type",keyword:"type",params:{type:_.
properties.appClient.properties.name.type}};e===null?e=[P]:e.push(P),r++}if(typeof d=="string"){if(v(d)>128){let P={instancePath:t+"/appClient/name",schemaPath:"\
#/properties/appClient/properties/name/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[P]:e.push(P),r++}if(v(d)<1){let P={instancePath:t+"/appCli\
ent/name",schemaPath:"#/properties/appClient/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[P]:e.push(P),r++}if(!rr.test(d)){let P={
instancePath:t+"/appClient/name",schemaPath:"#/properties/appClient/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=,.@-]+$"}};e===null?
e=[P]:e.push(P),r++}}}if(q.adopt!==void 0&&n.call(q,"adopt")){let d=q.adopt;if(typeof d!="string"&&d!==null){let P={instancePath:t+"/appClient/adopt",schemaPath:"\
#/properties/appClient/properties/adopt/type",keyword:"type",params:{type:_.properties.appClient.properties.adopt.type}};e===null?e=[P]:e.push(P),r++}if(typeof d==
"string"){if(v(d)>128){let P={instancePath:t+"/appClient/adopt",schemaPath:"#/properties/appClient/properties/adopt/maxLength",keyword:"maxLength",params:{limit:128}};
e===null?e=[P]:e.push(P),r++}if(!Kr.test(d)){let P={instancePath:t+"/appClient/adopt",schemaPath:"#/properties/appClient/properties/adopt/pattern",keyword:"patt\
ern",params:{pattern:"^[A-Za-z0-9_+]+$"}};e===null?e=[P]:e.push(P),r++}}}if(q.identityProviders!==void 0&&n.call(q,"identityProviders")){let d=q.identityProviders;
if(!Array.isArray(d)&&d!==null){let P={instancePath:t+"/appClient/identityProviders",schemaPath:"#/properties/appClient/properties/identityProviders/type",keyword:"\
type",params:{type:_.properties.appClient.properties.identityProviders.type}};e===null?e=[P]:e.push(P),r++}if(Array.isArray(d)){if(d.length<1){let z={instancePath:t+
"/appClient/identityProviders",schemaPath:"#/properties/appClient/properties/identityProviders/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[z]:e.push(
z),r++}let P=d.length;for(let z=0;z<P;z++)if(typeof d[z]!="string"){let S={instancePath:t+"/appClient/identityProviders/"+z,schemaPath:"#/properties/appClient/p\
roperties/identityProviders/items/type",keyword:"type",params:{type:"string"}};e===null?e=[S]:e.push(S),r++}let m=d.length,b;if(m>1){let z={};for(;m--;){let S=d[m];
if(typeof S=="string"){if(typeof z[S]=="number"){b=z[S];let o={instancePath:t+"/appClient/identityProviders",schemaPath:"#/properties/appClient/properties/ident\
ityProviders/uniqueItems",keyword:"uniqueItems",params:{i:m,j:b}};e===null?e=[o]:e.push(o),r++;break}z[S]=m}}}}}if(q.callbackUrls!==void 0&&n.call(q,"callbackUr\
ls")){let d=q.callbackUrls;if(!Array.isArray(d)&&d!==null){let P={instancePath:t+"/appClient/callbackUrls",schemaPath:"#/properties/appClient/properties/callbac\
kUrls/type",keyword:"type",params:{type:_.properties.appClient.properties.callbackUrls.type}};e===null?e=[P]:e.push(P),r++}if(Array.isArray(d)){if(d.length>100){
let m={instancePath:t+"/appClient/callbackUrls",schemaPath:"#/properties/appClient/properties/callbackUrls/maxItems",keyword:"maxItems",params:{limit:100}};e===
null?e=[m]:e.push(m),r++}let P=d.length;for(let m=0;m<P;m++){let b=d[m],z=r,S=!1,o=r;if(typeof b=="string"){if(v(b)>1024){let L={instancePath:t+"/appClient/call\
backUrls/"+m,schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[L]:e.push(
L),r++}if(v(b)<1){let L={instancePath:t+"/appClient/callbackUrls/"+m,schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/0/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:t+"/appClient/callbackUrls/"+m,schemaPath:"#/properties/appClient/properties\
/callbackUrls/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),r++}var D=o===r;S=S||D;let x=r;if(b&&typeof b=="object"&&!Array.
isArray(b)){if(b.variable===void 0||!n.call(b,"variable")){let L={instancePath:t+"/appClient/callbackUrls/"+m,schemaPath:"#/properties/appClient/properties/call\
backUrls/items/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(b))if(!(L==="vari\
able"||L==="prefix"||L==="suffix")){let h={instancePath:t+"/appClient/callbackUrls/"+m,schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[h]:e.push(h),r++}if(b.variable!==void 0&&n.call(b,"variable")){let L=b.
variable;if(typeof L=="string"){if(!W.test(L)){let h={instancePath:t+"/appClient/callbackUrls/"+m+"/variable",schemaPath:"#/properties/appClient/properties/call\
backUrls/items/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+
"/appClient/callbackUrls/"+m+"/variable",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/properties/variable/type",keyword:"type",params:{
type:"string"}};e===null?e=[h]:e.push(h),r++}}if(b.prefix!==void 0&&n.call(b,"prefix")){let L=b.prefix;if(typeof L=="string"){if(v(L)>1024){let h={instancePath:t+
"/appClient/callbackUrls/"+m+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/properties/prefix/maxLength",keyword:"maxLength",
params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(v(L)<1){let h={instancePath:t+"/appClient/callbackUrls/"+m+"/prefix",schemaPath:"#/properties/appClient/pro\
perties/callbackUrls/items/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"\
/appClient/callbackUrls/"+m+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"\
string"}};e===null?e=[h]:e.push(h),r++}}if(b.suffix!==void 0&&n.call(b,"suffix")){let L=b.suffix;if(typeof L=="string"){if(v(L)>1024){let h={instancePath:t+"/ap\
pClient/callbackUrls/"+m+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/properties/suffix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[h]:e.push(h),r++}if(v(L)<1){let h={instancePath:t+"/appClient/callbackUrls/"+m+"/suffix",schemaPath:"#/properties/appClient/properties/\
callbackUrls/items/anyOf/1/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClie\
nt/callbackUrls/"+m+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[h]:e.push(h),r++}}}else{let L={instancePath:t+"/appClient/callbackUrls/"+m,schemaPath:"#/properties/appClient/properties/callbackUrls/items/an\
yOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var D=x===r;if(S=S||D,D)var je=!0;let G=r;if(b&&typeof b=="object"&&!Array.isArray(
b)){if(b.ssmParameter===void 0||!n.call(b,"ssmParameter")){let L={instancePath:t+"/appClient/callbackUrls/"+m,schemaPath:"#/properties/appClient/properties/call\
backUrls/items/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(b))if(!(L==="\
ssmParameter"||L==="prefix"||L==="suffix")){let h={instancePath:t+"/appClient/callbackUrls/"+m,schemaPath:"#/properties/appClient/properties/callbackUrls/items/\
anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[h]:e.push(h),r++}if(b.ssmParameter!==void 0&&n.call(b,"s\
smParameter")){let L=b.ssmParameter;if(typeof L=="string"){if(v(L)>2048){let h={instancePath:t+"/appClient/callbackUrls/"+m+"/ssmParameter",schemaPath:"#/proper\
ties/appClient/properties/callbackUrls/items/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[h]:e.push(h),r++}if(!J.
test(L)){let h={instancePath:t+"/appClient/callbackUrls/"+m+"/ssmParameter",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/properties/\
ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/a\
ppClient/callbackUrls/"+m+"/ssmParameter",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/properties/ssmParameter/type",keyword:"type",
params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(b.prefix!==void 0&&n.call(b,"prefix")){let L=b.prefix;if(typeof L=="string"){if(v(L)>1024){let h={instancePath:t+
"/appClient/callbackUrls/"+m+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",
params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(v(L)<1){let h={instancePath:t+"/appClient/callbackUrls/"+m+"/prefix",schemaPath:"#/properties/appClient/pro\
perties/callbackUrls/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"\
/appClient/callbackUrls/"+m+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"\
string"}};e===null?e=[h]:e.push(h),r++}}if(b.suffix!==void 0&&n.call(b,"suffix")){let L=b.suffix;if(typeof L=="string"){if(v(L)>1024){let h={instancePath:t+"/ap\
pClient/callbackUrls/"+m+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/properties/suffix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[h]:e.push(h),r++}if(v(L)<1){let h={instancePath:t+"/appClient/callbackUrls/"+m+"/suffix",schemaPath:"#/properties/appClient/properties/\
callbackUrls/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClie\
nt/callbackUrls/"+m+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/properties/suffix/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[h]:e.push(h),r++}}}else{let L={instancePath:t+"/appClient/callbackUrls/"+m,schemaPath:"#/properties/appClient/properties/callbackUrls/items/an\
yOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var D=G===r;S=S||D,D&&je!==!0&&(je=!0);let re=r;if(b&&typeof b=="object"&&!Array.
isArray(b)){if(b.secretsManager===void 0||!n.call(b,"secretsManager")){let L={instancePath:t+"/appClient/callbackUrls/"+m,schemaPath:"#/properties/appClient/pro\
perties/callbackUrls/items/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(
b))if(!(L==="secretsManager"||L==="jsonKey"||L==="prefix"||L==="suffix")){let h={instancePath:t+"/appClient/callbackUrls/"+m,schemaPath:"#/properties/appClient/\
properties/callbackUrls/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[h]:e.push(h),r++}if(b.secretsManager!==
void 0&&n.call(b,"secretsManager")){let L=b.secretsManager;if(typeof L=="string"){if(v(L)>2048){let h={instancePath:t+"/appClient/callbackUrls/"+m+"/secretsMana\
ger",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===
null?e=[h]:e.push(h),r++}if(!Q.test(L)){let h={instancePath:t+"/appClient/callbackUrls/"+m+"/secretsManager",schemaPath:"#/properties/appClient/properties/callb\
ackUrls/items/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={
instancePath:t+"/appClient/callbackUrls/"+m+"/secretsManager",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/properties/secretsManager\
/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(b.jsonKey!==void 0&&n.call(b,"jsonKey")){let L=b.jsonKey;if(typeof L=="string"){if(v(
L)>256){let h={instancePath:t+"/appClient/callbackUrls/"+m+"/jsonKey",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/properties/jsonKe\
y/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[h]:e.push(h),r++}if(!X.test(L)){let h={instancePath:t+"/appClient/callbackUrls/"+m+"/jsonKey",schemaPath:"\
#/properties/appClient/properties/callbackUrls/items/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===
null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/callbackUrls/"+m+"/jsonKey",schemaPath:"#/properties/appClient/properties/callbackUrls/items/an\
yOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(b.prefix!==void 0&&n.call(b,"prefix")){let L=b.prefix;if(typeof L==
"string"){if(v(L)>1024){let h={instancePath:t+"/appClient/callbackUrls/"+m+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/pr\
operties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(v(L)<1){let h={instancePath:t+"/appClient/callbackUrls/"+m+"\
/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/callbackUrls/"+m+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/pr\
operties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(b.suffix!==void 0&&n.call(b,"suffix")){let L=b.suffix;if(typeof L==
"string"){if(v(L)>1024){let h={instancePath:t+"/appClient/callbackUrls/"+m+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/pr\
operties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(v(L)<1){let h={instancePath:t+"/appClient/callbackUrls/"+m+"\
/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/callbackUrls/"+m+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/pr\
operties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let L={instancePath:t+"/appClient/callbackUrls/"+m,schemaPath:"\
#/properties/appClient/properties/callbackUrls/items/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var D=re===r;if(S=S||D,D&&
je!==!0&&(je=!0),S)r=z,e!==null&&(z?e.length=z:e=null);else{let L={instancePath:t+"/appClient/callbackUrls/"+m,schemaPath:"#/properties/appClient/properties/cal\
lbackUrls/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[L]:e.push(L),r++}}}}if(q.defaultRedirectUri!==void 0&&n.call(q,"defaultRedirectUri")){let d=q.defaultRedirectUri,
P=r,m=!1,b=r;if(typeof d=="string"){if(v(d)>1024){let o={instancePath:t+"/appClient/defaultRedirectUri",schemaPath:"#/properties/appClient/properties/defaultRed\
irectUri/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(v(d)<1){let o={instancePath:t+"/appClient/defaultRedirectUr\
i",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{
let o={instancePath:t+"/appClient/defaultRedirectUri",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/0/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),r++}var we=b===r;m=m||we;let z=r;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let o={instancePath:t+"/appClient/\
defaultRedirectUri",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/type",keyword:"type",params:{type:_.properties.appClient.properties.
defaultRedirectUri.anyOf[1].type}};e===null?e=[o]:e.push(o),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(let o of Object.keys(d))if(!(o==="variable"||o===
"prefix"||o==="suffix"||o==="ssmParameter"||o==="secretsManager"||o==="jsonKey")){let x={instancePath:t+"/appClient/defaultRedirectUri",schemaPath:"#/properties\
/appClient/properties/defaultRedirectUri/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[x]:e.push(x),r++}
if(d.variable!==void 0&&n.call(d,"variable")){let o=d.variable;if(typeof o!="string"&&o!==null){let x={instancePath:t+"/appClient/defaultRedirectUri/variable",schemaPath:"\
#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/variable/type",keyword:"type",params:{type:_.properties.appClient.properties.defaultRedirectUri.
anyOf[1].properties.variable.type}};e===null?e=[x]:e.push(x),r++}if(typeof o=="string"&&!W.test(o)){let x={instancePath:t+"/appClient/defaultRedirectUri/variabl\
e",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63\
}$"}};e===null?e=[x]:e.push(x),r++}}if(d.prefix!==void 0&&n.call(d,"prefix")){let o=d.prefix,x=r,G=!1,re=r;if(typeof o=="string"){if(v(o)>1024){let h={instancePath:t+
"/appClient/defaultRedirectUri/prefix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/prefix/anyOf/0/maxLength",keyword:"ma\
xLength",params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(v(o)<1){let h={instancePath:t+"/appClient/defaultRedirectUri/prefix",schemaPath:"#/properties/appC\
lient/properties/defaultRedirectUri/anyOf/1/properties/prefix/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={
instancePath:t+"/appClient/defaultRedirectUri/prefix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/prefix/anyOf/0/type",keyword:"\
type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}var Y=re===r;G=G||Y;let L=r;if(o!==null){let h={instancePath:t+"/appClient/defaultRedirectUri/prefix",
schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/prefix/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[h]:e.push(
h),r++}var Y=L===r;if(G=G||Y,G)r=x,e!==null&&(x?e.length=x:e=null);else{let h={instancePath:t+"/appClient/defaultRedirectUri/prefix",schemaPath:"#/properties/ap\
pClient/properties/defaultRedirectUri/anyOf/1/properties/prefix/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}if(d.suffix!==void 0&&n.call(d,"\
suffix")){let o=d.suffix,x=r,G=!1,re=r;if(typeof o=="string"){if(v(o)>1024){let h={instancePath:t+"/appClient/defaultRedirectUri/suffix",schemaPath:"#/propertie\
s/appClient/properties/defaultRedirectUri/anyOf/1/properties/suffix/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(v(
o)<1){let h={instancePath:t+"/appClient/defaultRedirectUri/suffix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/suffix/an\
yOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/defaultRedirectUri/suffix",schemaPath:"\
#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/suffix/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}
var se=re===r;G=G||se;let L=r;if(o!==null){let h={instancePath:t+"/appClient/defaultRedirectUri/suffix",schemaPath:"#/properties/appClient/properties/defaultRed\
irectUri/anyOf/1/properties/suffix/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[h]:e.push(h),r++}var se=L===r;if(G=G||se,G)r=x,e!==null&&(x?e.
length=x:e=null);else{let h={instancePath:t+"/appClient/defaultRedirectUri/suffix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/prop\
erties/suffix/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}if(d.ssmParameter!==void 0&&n.call(d,"ssmParameter")){let o=d.ssmParameter;if(typeof o!=
"string"&&o!==null){let x={instancePath:t+"/appClient/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/\
properties/ssmParameter/type",keyword:"type",params:{type:_.properties.appClient.properties.defaultRedirectUri.anyOf[1].properties.ssmParameter.type}};e===null?
e=[x]:e.push(x),r++}if(typeof o=="string"){if(v(o)>2048){let x={instancePath:t+"/appClient/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appClient/p\
roperties/defaultRedirectUri/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[x]:e.push(x),r++}if(!J.test(o)){let x={
instancePath:t+"/appClient/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/ssmParameter/pat\
tern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[x]:e.push(x),r++}}}if(d.secretsManager!==void 0&&n.call(d,"secre\
tsManager")){let o=d.secretsManager;if(typeof o!="string"&&o!==null){let x={instancePath:t+"/appClient/defaultRedirectUri/secretsManager",schemaPath:"#/properti\
es/appClient/properties/defaultRedirectUri/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:_.properties.appClient.properties.defaultRedirectUri.
anyOf[1].properties.secretsManager.type}};e===null?e=[x]:e.push(x),r++}if(typeof o=="string"){if(v(o)>2048){let x={instancePath:t+"/appClient/defaultRedirectUri\
/secretsManager",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[x]:e.push(x),r++}if(!Q.test(o)){let x={instancePath:t+"/appClient/defaultRedirectUri/secretsManager",schemaPath:"#/properties/appClient/properties/d\
efaultRedirectUri/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[x]:e.push(x),r++}}}if(d.jsonKey!==
void 0&&n.call(d,"jsonKey")){let o=d.jsonKey;if(typeof o!="string"&&o!==null){let x={instancePath:t+"/appClient/defaultRedirectUri/jsonKey",schemaPath:"#/proper\
ties/appClient/properties/defaultRedirectUri/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:_.properties.appClient.properties.defaultRedirectUri.anyOf[1].
properties.jsonKey.type}};e===null?e=[x]:e.push(x),r++}if(typeof o=="string"){if(v(o)>256){let x={instancePath:t+"/appClient/defaultRedirectUri/jsonKey",schemaPath:"\
#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[x]:e.push(x),r++}
if(!X.test(o)){let x={instancePath:t+"/appClient/defaultRedirectUri/jsonKey",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties\
/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[x]:e.push(x),r++}}}}var we=z===r;m=m||we;let S=r;if(d!==null){let o={
instancePath:t+"/appClient/defaultRedirectUri",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/2/type",keyword:"type",params:{type:"null"}};
e===null?e=[o]:e.push(o),r++}var we=S===r;if(m=m||we,m)r=P,e!==null&&(P?e.length=P:e=null);else{let o={instancePath:t+"/appClient/defaultRedirectUri",schemaPath:"\
#/properties/appClient/properties/defaultRedirectUri/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),r++}}if(q.logoutUrls!==void 0&&n.call(q,"logoutU\
rls")){let d=q.logoutUrls;if(!Array.isArray(d)&&d!==null){let P={instancePath:t+"/appClient/logoutUrls",schemaPath:"#/properties/appClient/properties/logoutUrls\
/type",keyword:"type",params:{type:_.properties.appClient.properties.logoutUrls.type}};e===null?e=[P]:e.push(P),r++}if(Array.isArray(d)){if(d.length>100){let m={
instancePath:t+"/appClient/logoutUrls",schemaPath:"#/properties/appClient/properties/logoutUrls/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[m]:
e.push(m),r++}let P=d.length;for(let m=0;m<P;m++){let b=d[m],z=r,S=!1,o=r;if(typeof b=="string"){if(v(b)>1024){let L={instancePath:t+"/appClient/logoutUrls/"+m,
schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[L]:e.push(L),r++}if(v(b)<
1){let L={instancePath:t+"/appClient/logoutUrls/"+m,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/0/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:t+"/appClient/logoutUrls/"+m,schemaPath:"#/properties/appClient/properties/logoutUrls/items/any\
Of/0/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),r++}var ae=o===r;S=S||ae;let x=r;if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.variable===
void 0||!n.call(b,"variable")){let L={instancePath:t+"/appClient/logoutUrls/"+m,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/required",
keyword:"required",params:{missingProperty:"variable"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(b))if(!(L==="variable"||L==="prefix"||L==="suffix")){
let h={instancePath:t+"/appClient/logoutUrls/"+m,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:L}};e===null?e=[h]:e.push(h),r++}if(b.variable!==void 0&&n.call(b,"variable")){let L=b.variable;if(typeof L=="string"){if(!W.
test(L)){let h={instancePath:t+"/appClient/logoutUrls/"+m+"/variable",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/properties/variable\
/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/logoutUrls/"+m+"/var\
iable",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.
push(h),r++}}if(b.prefix!==void 0&&n.call(b,"prefix")){let L=b.prefix;if(typeof L=="string"){if(v(L)>1024){let h={instancePath:t+"/appClient/logoutUrls/"+m+"/pr\
efix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[h]:
e.push(h),r++}if(v(L)<1){let h={instancePath:t+"/appClient/logoutUrls/"+m+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/prope\
rties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/logoutUrls/"+m+"/prefix",schemaPath:"\
#/properties/appClient/properties/logoutUrls/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(b.suffix!==
void 0&&n.call(b,"suffix")){let L=b.suffix;if(typeof L=="string"){if(v(L)>1024){let h={instancePath:t+"/appClient/logoutUrls/"+m+"/suffix",schemaPath:"#/propert\
ies/appClient/properties/logoutUrls/items/anyOf/1/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(v(L)<1){
let h={instancePath:t+"/appClient/logoutUrls/"+m+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/properties/suffix/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/logoutUrls/"+m+"/suffix",schemaPath:"#/properties/appClient/pr\
operties/logoutUrls/items/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let L={instancePath:t+"/app\
Client/logoutUrls/"+m,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(
L),r++}var ae=x===r;if(S=S||ae,ae)var _e=!0;let G=r;if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.ssmParameter===void 0||!n.call(b,"ssmParameter")){let L={instancePath:t+
"/appClient/logoutUrls/"+m,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParam\
eter"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(b))if(!(L==="ssmParameter"||L==="prefix"||L==="suffix")){let h={instancePath:t+"/appClient/logoutU\
rls/"+m,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};
e===null?e=[h]:e.push(h),r++}if(b.ssmParameter!==void 0&&n.call(b,"ssmParameter")){let L=b.ssmParameter;if(typeof L=="string"){if(v(L)>2048){let h={instancePath:t+
"/appClient/logoutUrls/"+m+"/ssmParameter",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/properties/ssmParameter/maxLength",keyword:"ma\
xLength",params:{limit:2048}};e===null?e=[h]:e.push(h),r++}if(!J.test(L)){let h={instancePath:t+"/appClient/logoutUrls/"+m+"/ssmParameter",schemaPath:"#/propert\
ies/appClient/properties/logoutUrls/items/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};
e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/logoutUrls/"+m+"/ssmParameter",schemaPath:"#/properties/appClient/properties/logoutUrls/ite\
ms/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(b.prefix!==void 0&&n.call(b,"prefix")){let L=b.
prefix;if(typeof L=="string"){if(v(L)>1024){let h={instancePath:t+"/appClient/logoutUrls/"+m+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls/\
items/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(v(L)<1){let h={instancePath:t+"/appClient/lo\
goutUrls/"+m+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/logoutUrls/"+m+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/any\
Of/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(b.suffix!==void 0&&n.call(b,"suffix")){let L=b.suffix;if(typeof L==
"string"){if(v(L)>1024){let h={instancePath:t+"/appClient/logoutUrls/"+m+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/proper\
ties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(v(L)<1){let h={instancePath:t+"/appClient/logoutUrls/"+m+"/suffi\
x",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(
h),r++}}else{let h={instancePath:t+"/appClient/logoutUrls/"+m+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/properties/suffix\
/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let L={instancePath:t+"/appClient/logoutUrls/"+m,schemaPath:"#/properties/appC\
lient/properties/logoutUrls/items/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var ae=G===r;S=S||ae,ae&&_e!==!0&&(_e=!0);let re=r;
if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.secretsManager===void 0||!n.call(b,"secretsManager")){let L={instancePath:t+"/appClient/logoutUrls/"+m,schemaPath:"\
#/properties/appClient/properties/logoutUrls/items/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[L]:e.push(L),r++}
for(let L of Object.keys(b))if(!(L==="secretsManager"||L==="jsonKey"||L==="prefix"||L==="suffix")){let h={instancePath:t+"/appClient/logoutUrls/"+m,schemaPath:"\
#/properties/appClient/properties/logoutUrls/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[h]:e.
push(h),r++}if(b.secretsManager!==void 0&&n.call(b,"secretsManager")){let L=b.secretsManager;if(typeof L=="string"){if(v(L)>2048){let h={instancePath:t+"/appCli\
ent/logoutUrls/"+m+"/secretsManager",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLen\
gth",params:{limit:2048}};e===null?e=[h]:e.push(h),r++}if(!Q.test(L)){let h={instancePath:t+"/appClient/logoutUrls/"+m+"/secretsManager",schemaPath:"#/propertie\
s/appClient/properties/logoutUrls/items/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[h]:
e.push(h),r++}}else{let h={instancePath:t+"/appClient/logoutUrls/"+m+"/secretsManager",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/pr\
operties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(b.jsonKey!==void 0&&n.call(b,"jsonKey")){let L=b.jsonKey;if(typeof L==
"string"){if(v(L)>256){let h={instancePath:t+"/appClient/logoutUrls/"+m+"/jsonKey",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/proper\
ties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[h]:e.push(h),r++}if(!X.test(L)){let h={instancePath:t+"/appClient/logoutUrls/"+m+"/j\
sonKey",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u\
007f]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/logoutUrls/"+m+"/jsonKey",schemaPath:"#/properties/appClient/properties/logoutUr\
ls/items/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(b.prefix!==void 0&&n.call(b,"prefix")){let L=b.
prefix;if(typeof L=="string"){if(v(L)>1024){let h={instancePath:t+"/appClient/logoutUrls/"+m+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls/\
items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(v(L)<1){let h={instancePath:t+"/appClient/lo\
goutUrls/"+m+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/logoutUrls/"+m+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/any\
Of/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(b.suffix!==void 0&&n.call(b,"suffix")){let L=b.suffix;if(typeof L==
"string"){if(v(L)>1024){let h={instancePath:t+"/appClient/logoutUrls/"+m+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/proper\
ties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(v(L)<1){let h={instancePath:t+"/appClient/logoutUrls/"+m+"/suffi\
x",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(
h),r++}}else{let h={instancePath:t+"/appClient/logoutUrls/"+m+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/properties/suffix\
/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let L={instancePath:t+"/appClient/logoutUrls/"+m,schemaPath:"#/properties/appC\
lient/properties/logoutUrls/items/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var ae=re===r;if(S=S||ae,ae&&_e!==!0&&(_e=!0),
S)r=z,e!==null&&(z?e.length=z:e=null);else{let L={instancePath:t+"/appClient/logoutUrls/"+m,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf",
keyword:"anyOf",params:{}};e===null?e=[L]:e.push(L),r++}}}}if(q.albHosts!==void 0&&n.call(q,"albHosts")){let d=q.albHosts;if(!Array.isArray(d)&&d!==null){let P={
instancePath:t+"/appClient/albHosts",schemaPath:"#/properties/appClient/properties/albHosts/type",keyword:"type",params:{type:_.properties.appClient.properties.
albHosts.type}};e===null?e=[P]:e.push(P),r++}if(Array.isArray(d)){if(d.length>100){let m={instancePath:t+"/appClient/albHosts",schemaPath:"#/properties/appClien\
t/properties/albHosts/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[m]:e.push(m),r++}let P=d.length;for(let m=0;m<P;m++){let b=d[m],z=r,S=!1,o=r;
if(typeof b=="string"){if(v(b)>253){let L={instancePath:t+"/appClient/albHosts/"+m,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/0/maxLengt\
h",keyword:"maxLength",params:{limit:253}};e===null?e=[L]:e.push(L),r++}if(v(b)<1){let L={instancePath:t+"/appClient/albHosts/"+m,schemaPath:"#/properties/appCl\
ient/properties/albHosts/items/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:t+"/appClient/alb\
Hosts/"+m,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),r++}var te=o===
r;S=S||te;let x=r;if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.variable===void 0||!n.call(b,"variable")){let L={instancePath:t+"/appClient/albHosts/"+m,schemaPath:"\
#/properties/appClient/properties/albHosts/items/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.
keys(b))if(!(L==="variable"||L==="prefix"||L==="suffix")){let h={instancePath:t+"/appClient/albHosts/"+m,schemaPath:"#/properties/appClient/properties/albHosts/\
items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[h]:e.push(h),r++}if(b.variable!==void 0&&n.call(b,
"variable")){let L=b.variable;if(typeof L=="string"){if(!W.test(L)){let h={instancePath:t+"/appClient/albHosts/"+m+"/variable",schemaPath:"#/properties/appClien\
t/properties/albHosts/items/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[h]:e.push(h),r++}}else{
let h={instancePath:t+"/appClient/albHosts/"+m+"/variable",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/properties/variable/type",keyword:"\
type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(b.prefix!==void 0&&n.call(b,"prefix")){let L=b.prefix;if(typeof L=="string"){if(v(L)>1024){let h={
instancePath:t+"/appClient/albHosts/"+m+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/properties/prefix/maxLength",keyword:"max\
Length",params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(v(L)<1){let h={instancePath:t+"/appClient/albHosts/"+m+"/prefix",schemaPath:"#/properties/appClient\
/properties/albHosts/items/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"\
/appClient/albHosts/"+m+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[h]:e.push(h),r++}}if(b.suffix!==void 0&&n.call(b,"suffix")){let L=b.suffix;if(typeof L=="string"){if(v(L)>1024){let h={instancePath:t+"/appCli\
ent/albHosts/"+m+"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[h]:e.push(h),r++}if(v(L)<1){let h={instancePath:t+"/appClient/albHosts/"+m+"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/an\
yOf/1/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/albHosts/"+m+"/suf\
fix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),
r++}}}else{let L={instancePath:t+"/appClient/albHosts/"+m,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/type",keyword:"type",params:{type:"\
object"}};e===null?e=[L]:e.push(L),r++}var te=x===r;if(S=S||te,te)var H=!0;let G=r;if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.ssmParameter===void 0||!n.call(
b,"ssmParameter")){let L={instancePath:t+"/appClient/albHosts/"+m,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/required",keyword:"requir\
ed",params:{missingProperty:"ssmParameter"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(b))if(!(L==="ssmParameter"||L==="prefix"||L==="suffix")){let h={
instancePath:t+"/appClient/albHosts/"+m,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:L}};e===null?e=[h]:e.push(h),r++}if(b.ssmParameter!==void 0&&n.call(b,"ssmParameter")){let L=b.ssmParameter;if(typeof L=="string"){if(v(
L)>2048){let h={instancePath:t+"/appClient/albHosts/"+m+"/ssmParameter",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/properties/ssmParam\
eter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[h]:e.push(h),r++}if(!J.test(L)){let h={instancePath:t+"/appClient/albHosts/"+m+"/ssmParamet\
er",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-\
]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/albHosts/"+m+"/ssmParameter",schemaPath:"#/properties/appClient/pro\
perties/albHosts/items/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(b.prefix!==void 0&&n.call(b,
"prefix")){let L=b.prefix;if(typeof L=="string"){if(v(L)>1024){let h={instancePath:t+"/appClient/albHosts/"+m+"/prefix",schemaPath:"#/properties/appClient/prope\
rties/albHosts/items/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(v(L)<1){let h={instancePath:t+
"/appClient/albHosts/"+m+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/albHosts/"+m+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/ite\
ms/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(b.suffix!==void 0&&n.call(b,"suffix")){let L=b.suffix;
if(typeof L=="string"){if(v(L)>1024){let h={instancePath:t+"/appClient/albHosts/"+m+"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf\
/2/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(v(L)<1){let h={instancePath:t+"/appClient/albHosts/"+m+
"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:
e.push(h),r++}}else{let h={instancePath:t+"/appClient/albHosts/"+m+"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/properties/suf\
fix/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let L={instancePath:t+"/appClient/albHosts/"+m,schemaPath:"#/properties/app\
Client/properties/albHosts/items/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var te=G===r;S=S||te,te&&H!==!0&&(H=!0);let re=r;
if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.secretsManager===void 0||!n.call(b,"secretsManager")){let L={instancePath:t+"/appClient/albHosts/"+m,schemaPath:"\
#/properties/appClient/properties/albHosts/items/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.
keys(b))if(!(L==="secretsManager"||L==="jsonKey"||L==="prefix"||L==="suffix")){let h={instancePath:t+"/appClient/albHosts/"+m,schemaPath:"#/properties/appClient\
/properties/albHosts/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[h]:e.push(h),r++}if(b.secretsManager!==
void 0&&n.call(b,"secretsManager")){let L=b.secretsManager;if(typeof L=="string"){if(v(L)>2048){let h={instancePath:t+"/appClient/albHosts/"+m+"/secretsManager",
schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[h]:
e.push(h),r++}if(!Q.test(L)){let h={instancePath:t+"/appClient/albHosts/"+m+"/secretsManager",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf\
/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/a\
ppClient/albHosts/"+m+"/secretsManager",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/secretsManager/type",keyword:"type",params:{
type:"string"}};e===null?e=[h]:e.push(h),r++}}if(b.jsonKey!==void 0&&n.call(b,"jsonKey")){let L=b.jsonKey;if(typeof L=="string"){if(v(L)>256){let h={instancePath:t+
"/appClient/albHosts/"+m+"/jsonKey",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{
limit:256}};e===null?e=[h]:e.push(h),r++}if(!X.test(L)){let h={instancePath:t+"/appClient/albHosts/"+m+"/jsonKey",schemaPath:"#/properties/appClient/properties/\
albHosts/items/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={
instancePath:t+"/appClient/albHosts/"+m+"/jsonKey",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/jsonKey/type",keyword:"type",
params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(b.prefix!==void 0&&n.call(b,"prefix")){let L=b.prefix;if(typeof L=="string"){if(v(L)>1024){let h={instancePath:t+
"/appClient/albHosts/"+m+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[h]:e.push(h),r++}if(v(L)<1){let h={instancePath:t+"/appClient/albHosts/"+m+"/prefix",schemaPath:"#/properties/appClient/properties/albH\
osts/items/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/albHo\
sts/"+m+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=
[h]:e.push(h),r++}}if(b.suffix!==void 0&&n.call(b,"suffix")){let L=b.suffix;if(typeof L=="string"){if(v(L)>1024){let h={instancePath:t+"/appClient/albHosts/"+m+
"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=
[h]:e.push(h),r++}if(v(L)<1){let h={instancePath:t+"/appClient/albHosts/"+m+"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/prope\
rties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/albHosts/"+m+"/suffix",schemaPath:"\
#/properties/appClient/properties/albHosts/items/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let L={
instancePath:t+"/appClient/albHosts/"+m,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?
e=[L]:e.push(L),r++}var te=re===r;if(S=S||te,te&&H!==!0&&(H=!0),S)r=z,e!==null&&(z?e.length=z:e=null);else{let L={instancePath:t+"/appClient/albHosts/"+m,schemaPath:"\
#/properties/appClient/properties/albHosts/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[L]:e.push(L),r++}}}}if(q.scopes!==void 0&&n.call(q,"scopes")){let d=q.
scopes;if(!Array.isArray(d)&&d!==null){let P={instancePath:t+"/appClient/scopes",schemaPath:"#/properties/appClient/properties/scopes/type",keyword:"type",params:{
type:_.properties.appClient.properties.scopes.type}};e===null?e=[P]:e.push(P),r++}if(Array.isArray(d)){if(d.length>50){let z={instancePath:t+"/appClient/scopes",
schemaPath:"#/properties/appClient/properties/scopes/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[z]:e.push(z),r++}if(d.length<1){let z={instancePath:t+
"/appClient/scopes",schemaPath:"#/properties/appClient/properties/scopes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[z]:e.push(z),r++}let P=d.length;
for(let z=0;z<P;z++){let S=d[z];if(typeof S=="string"){if(v(S)>256){let o={instancePath:t+"/appClient/scopes/"+z,schemaPath:"#/properties/appClient/properties/s\
copes/items/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[o]:e.push(o),r++}if(!ir.test(S)){let o={instancePath:t+"/appClient/scopes/"+z,schemaPath:"\
#/properties/appClient/properties/scopes/items/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}};e===null?e=[o]:e.push(o),r++}}else{
let o={instancePath:t+"/appClient/scopes/"+z,schemaPath:"#/properties/appClient/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[o]:e.push(o),r++}}let m=d.length,b;if(m>1){let z={};for(;m--;){let S=d[m];if(typeof S=="string"){if(typeof z[S]=="number"){b=z[S];let o={instancePath:t+"/appCl\
ient/scopes",schemaPath:"#/properties/appClient/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:m,j:b}};e===null?e=[o]:e.push(o),r++;break}z[S]=m}}}}}
if(q.flows!==void 0&&n.call(q,"flows")){let d=q.flows;if(!Array.isArray(d)&&d!==null){let P={instancePath:t+"/appClient/flows",schemaPath:"#/properties/appClien\
t/properties/flows/type",keyword:"type",params:{type:_.properties.appClient.properties.flows.type}};e===null?e=[P]:e.push(P),r++}if(Array.isArray(d)){let P=d.length;
for(let z=0;z<P;z++){let S=d[z];if(typeof S!="string"){let o={instancePath:t+"/appClient/flows/"+z,schemaPath:"#/properties/appClient/properties/flows/items/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(!(S==="code"||S==="implicit"||S==="client_credentials")){let o={instancePath:t+"/appCl\
ient/flows/"+z,schemaPath:"#/properties/appClient/properties/flows/items/enum",keyword:"enum",params:{allowedValues:_.properties.appClient.properties.flows.items.
enum}};e===null?e=[o]:e.push(o),r++}}let m=d.length,b;if(m>1){let z={};for(;m--;){let S=d[m];if(typeof S=="string"){if(typeof z[S]=="number"){b=z[S];let o={instancePath:t+
"/appClient/flows",schemaPath:"#/properties/appClient/properties/flows/uniqueItems",keyword:"uniqueItems",params:{i:m,j:b}};e===null?e=[o]:e.push(o),r++;break}z[S]=
m}}}}}if(q.authFlows!==void 0&&n.call(q,"authFlows")){let d=q.authFlows;if(!Array.isArray(d)&&d!==null){let P={instancePath:t+"/appClient/authFlows",schemaPath:"\
#/properties/appClient/properties/authFlows/type",keyword:"type",params:{type:_.properties.appClient.properties.authFlows.type}};e===null?e=[P]:e.push(P),r++}if(Array.
isArray(d)){let P=d.length;for(let z=0;z<P;z++){let S=d[z];if(typeof S!="string"){let o={instancePath:t+"/appClient/authFlows/"+z,schemaPath:"#/properties/appCl\
ient/properties/authFlows/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(!(S==="userSrp"||S==="userPassword"||S==="adminUser\
Password"||S==="custom"||S==="user")){let o={instancePath:t+"/appClient/authFlows/"+z,schemaPath:"#/properties/appClient/properties/authFlows/items/enum",keyword:"\
enum",params:{allowedValues:_.properties.appClient.properties.authFlows.items.enum}};e===null?e=[o]:e.push(o),r++}}let m=d.length,b;if(m>1){let z={};for(;m--;){
let S=d[m];if(typeof S=="string"){if(typeof z[S]=="number"){b=z[S];let o={instancePath:t+"/appClient/authFlows",schemaPath:"#/properties/appClient/properties/au\
thFlows/uniqueItems",keyword:"uniqueItems",params:{i:m,j:b}};e===null?e=[o]:e.push(o),r++;break}z[S]=m}}}}}if(q.secret!==void 0&&n.call(q,"secret")){let d=q.secret;
if(typeof d!="boolean"&&d!==null){let P={instancePath:t+"/appClient/secret",schemaPath:"#/properties/appClient/properties/secret/type",keyword:"type",params:{type:_.
properties.appClient.properties.secret.type}};e===null?e=[P]:e.push(P),r++}}if(q.readAttributes!==void 0&&n.call(q,"readAttributes")){let d=q.readAttributes;if(!Array.
isArray(d)&&d!==null){let P={instancePath:t+"/appClient/readAttributes",schemaPath:"#/properties/appClient/properties/readAttributes/type",keyword:"type",params:{
type:_.properties.appClient.properties.readAttributes.type}};e===null?e=[P]:e.push(P),r++}if(Array.isArray(d)){if(d.length<1){let z={instancePath:t+"/appClient/\
readAttributes",schemaPath:"#/properties/appClient/properties/readAttributes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[z]:e.push(z),r++}let P=d.
length;for(let z=0;z<P;z++){let S=d[z];if(typeof S=="string"){if(v(S)>32){let o={instancePath:t+"/appClient/readAttributes/"+z,schemaPath:"#/properties/appClien\
t/properties/readAttributes/items/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[o]:e.push(o),r++}if(v(S)<1){let o={instancePath:t+"/appClient/re\
adAttributes/"+z,schemaPath:"#/properties/appClient/properties/readAttributes/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{
let o={instancePath:t+"/appClient/readAttributes/"+z,schemaPath:"#/properties/appClient/properties/readAttributes/items/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[o]:e.push(o),r++}}let m=d.length,b;if(m>1){let z={};for(;m--;){let S=d[m];if(typeof S=="string"){if(typeof z[S]=="number"){b=z[S];let o={instancePath:t+
"/appClient/readAttributes",schemaPath:"#/properties/appClient/properties/readAttributes/uniqueItems",keyword:"uniqueItems",params:{i:m,j:b}};e===null?e=[o]:e.push(
o),r++;break}z[S]=m}}}}}if(q.writeAttributes!==void 0&&n.call(q,"writeAttributes")){let d=q.writeAttributes;if(!Array.isArray(d)&&d!==null){let P={instancePath:t+
"/appClient/writeAttributes",schemaPath:"#/properties/appClient/properties/writeAttributes/type",keyword:"type",params:{type:_.properties.appClient.properties.writeAttributes.
type}};e===null?e=[P]:e.push(P),r++}if(Array.isArray(d)){if(d.length<1){let z={instancePath:t+"/appClient/writeAttributes",schemaPath:"#/properties/appClient/pr\
operties/writeAttributes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[z]:e.push(z),r++}let P=d.length;for(let z=0;z<P;z++){let S=d[z];if(typeof S==
"string"){if(v(S)>32){let o={instancePath:t+"/appClient/writeAttributes/"+z,schemaPath:"#/properties/appClient/properties/writeAttributes/items/maxLength",keyword:"\
maxLength",params:{limit:32}};e===null?e=[o]:e.push(o),r++}if(v(S)<1){let o={instancePath:t+"/appClient/writeAttributes/"+z,schemaPath:"#/properties/appClient/p\
roperties/writeAttributes/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/appClient/writeAttri\
butes/"+z,schemaPath:"#/properties/appClient/properties/writeAttributes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}let m=d.
length,b;if(m>1){let z={};for(;m--;){let S=d[m];if(typeof S=="string"){if(typeof z[S]=="number"){b=z[S];let o={instancePath:t+"/appClient/writeAttributes",schemaPath:"\
#/properties/appClient/properties/writeAttributes/uniqueItems",keyword:"uniqueItems",params:{i:m,j:b}};e===null?e=[o]:e.push(o),r++;break}z[S]=m}}}}}if(q.tokenValidity!==
void 0&&n.call(q,"tokenValidity")){let d=q.tokenValidity;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let P={instancePath:t+"/appClient/tokenValidi\
ty",schemaPath:"#/properties/appClient/properties/tokenValidity/type",keyword:"type",params:{type:_.properties.appClient.properties.tokenValidity.type}};e===null?
e=[P]:e.push(P),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(let P of Object.keys(d))if(!(P==="access"||P==="id"||P==="refresh"||P==="authSession")){let m={
instancePath:t+"/appClient/tokenValidity",schemaPath:"#/properties/appClient/properties/tokenValidity/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:P}};e===null?e=[m]:e.push(m),r++}if(d.access!==void 0&&n.call(d,"access")){let P=d.access,m=r,b=!1,z=r;if(typeof P=="string"){if(!de.test(P)){
let o={instancePath:t+"/appClient/tokenValidity/access",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/access/anyOf/0/pattern",keyword:"\
pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/appClient/tokenValidity/access",schemaPath:"\
#/properties/appClient/properties/tokenValidity/properties/access/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}var xe=z===r;
b=b||xe;let S=r;if(P!==null){let o={instancePath:t+"/appClient/tokenValidity/access",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/acce\
ss/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[o]:e.push(o),r++}var xe=S===r;if(b=b||xe,b)r=m,e!==null&&(m?e.length=m:e=null);else{let o={instancePath:t+
"/appClient/tokenValidity/access",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/access/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:
e.push(o),r++}}if(d.id!==void 0&&n.call(d,"id")){let P=d.id,m=r,b=!1,z=r;if(typeof P=="string"){if(!de.test(P)){let o={instancePath:t+"/appClient/tokenValidity/\
id",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/id/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};
e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/appClient/tokenValidity/id",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/id\
/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}var Me=z===r;b=b||Me;let S=r;if(P!==null){let o={instancePath:t+"/appClient/t\
okenValidity/id",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/id/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[o]:e.push(
o),r++}var Me=S===r;if(b=b||Me,b)r=m,e!==null&&(m?e.length=m:e=null);else{let o={instancePath:t+"/appClient/tokenValidity/id",schemaPath:"#/properties/appClient\
/properties/tokenValidity/properties/id/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),r++}}if(d.refresh!==void 0&&n.call(d,"refresh")){let P=d.refresh,
m=r,b=!1,z=r;if(typeof P=="string"){if(!de.test(P)){let o={instancePath:t+"/appClient/tokenValidity/refresh",schemaPath:"#/properties/appClient/properties/token\
Validity/properties/refresh/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+
"/appClient/tokenValidity/refresh",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/refresh/anyOf/0/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[o]:e.push(o),r++}var $e=z===r;b=b||$e;let S=r;if(P!==null){let o={instancePath:t+"/appClient/tokenValidity/refresh",schemaPath:"#/properties/\
appClient/properties/tokenValidity/properties/refresh/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[o]:e.push(o),r++}var $e=S===r;if(b=b||$e,b)
r=m,e!==null&&(m?e.length=m:e=null);else{let o={instancePath:t+"/appClient/tokenValidity/refresh",schemaPath:"#/properties/appClient/properties/tokenValidity/pr\
operties/refresh/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),r++}}if(d.authSession!==void 0&&n.call(d,"authSession")){let P=d.authSession,m=r,b=!1,
z=r;if(typeof P=="string"){if(!de.test(P)){let o={instancePath:t+"/appClient/tokenValidity/authSession",schemaPath:"#/properties/appClient/properties/tokenValid\
ity/properties/authSession/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+
"/appClient/tokenValidity/authSession",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/authSession/anyOf/0/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),r++}var B=z===r;b=b||B;let S=r;if(P!==null){let o={instancePath:t+"/appClient/tokenValidity/authSession",schemaPath:"#/proper\
ties/appClient/properties/tokenValidity/properties/authSession/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[o]:e.push(o),r++}var B=S===r;if(b=
b||B,b)r=m,e!==null&&(m?e.length=m:e=null);else{let o={instancePath:t+"/appClient/tokenValidity/authSession",schemaPath:"#/properties/appClient/properties/token\
Validity/properties/authSession/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),r++}}}}if(q.refreshTokenRotation!==void 0&&n.call(q,"refreshTokenRota\
tion")){let d=q.refreshTokenRotation,P=r,m=!1,b=r;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let o={instancePath:t+"/appClient/refreshTokenRotati\
on",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/0/type",keyword:"type",params:{type:_.properties.appClient.properties.refreshTokenRotation.
anyOf[0].type}};e===null?e=[o]:e.push(o),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(let o of Object.keys(d))if(o!=="gracePeriod"){let x={instancePath:t+
"/appClient/refreshTokenRotation",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/0/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:o}};e===null?e=[x]:e.push(x),r++}if(d.gracePeriod!==void 0&&n.call(d,"gracePeriod")){let o=d.gracePeriod,x=r,G=!1,re=r;if(typeof o=="\
string"){if(!de.test(o)){let h={instancePath:t+"/appClient/refreshTokenRotation/gracePeriod",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/\
anyOf/0/properties/gracePeriod/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+
"/appClient/refreshTokenRotation/gracePeriod",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/0/properties/gracePeriod/anyOf/0/type",keyword:"\
type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}var Ie=re===r;G=G||Ie;let L=r;if(o!==null){let h={instancePath:t+"/appClient/refreshTokenRotation/gra\
cePeriod",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/0/properties/gracePeriod/anyOf/1/type",keyword:"type",params:{type:"null"}};e===
null?e=[h]:e.push(h),r++}var Ie=L===r;if(G=G||Ie,G)r=x,e!==null&&(x?e.length=x:e=null);else{let h={instancePath:t+"/appClient/refreshTokenRotation/gracePeriod",
schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/0/properties/gracePeriod/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}}
var ne=b===r;m=m||ne;let z=r;if(d!=="off"){let o={instancePath:t+"/appClient/refreshTokenRotation",schemaPath:"#/properties/appClient/properties/refreshTokenRot\
ation/anyOf/1/const",keyword:"const",params:{allowedValue:"off"}};e===null?e=[o]:e.push(o),r++}var ne=z===r;m=m||ne;let S=r;if(d!==null){let o={instancePath:t+"\
/appClient/refreshTokenRotation",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/2/type",keyword:"type",params:{type:"null"}};e===null?
e=[o]:e.push(o),r++}var ne=S===r;if(m=m||ne,m)r=P,e!==null&&(P?e.length=P:e=null);else{let o={instancePath:t+"/appClient/refreshTokenRotation",schemaPath:"#/pro\
perties/appClient/properties/refreshTokenRotation/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),r++}}}}if(R.identityProvider!==void 0&&n.call(R,"id\
entityProvider")){let q=R.identityProvider;if(!(q&&typeof q=="object"&&!Array.isArray(q))&&q!==null){let d={instancePath:t+"/identityProvider",schemaPath:"#/pro\
perties/identityProvider/type",keyword:"type",params:{type:_.properties.identityProvider.type}};e===null?e=[d]:e.push(d),r++}if(q&&typeof q=="object"&&!Array.isArray(
q)){for(let d of Object.keys(q))if(!n.call(_.properties.identityProvider.properties,d)){let P={instancePath:t+"/identityProvider",schemaPath:"#/properties/ident\
ityProvider/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(q.preset!==void 0&&n.call(q,"pre\
set")){let d=q.preset;if(typeof d!="string"&&d!==null){let P={instancePath:t+"/identityProvider/preset",schemaPath:"#/properties/identityProvider/properties/pre\
set/type",keyword:"type",params:{type:_.properties.identityProvider.properties.preset.type}};e===null?e=[P]:e.push(P),r++}if(!(d==="amazon"||d==="apple"||d==="a\
uth0"||d==="cognito"||d==="descope"||d==="entra"||d==="entra-external-id"||d==="facebook"||d==="gitlab"||d==="google"||d==="idura"||d==="keycloak"||d==="linkedi\
n"||d==="login-gov"||d==="oidc"||d==="okta"||d==="one-login"||d==="ping-one"||d==="saml"||d===null)){let P={instancePath:t+"/identityProvider/preset",schemaPath:"\
#/properties/identityProvider/properties/preset/enum",keyword:"enum",params:{allowedValues:_.properties.identityProvider.properties.preset.enum}};e===null?e=[P]:
e.push(P),r++}}if(q.type!==void 0&&n.call(q,"type")){let d=q.type;if(typeof d!="string"&&d!==null){let P={instancePath:t+"/identityProvider/type",schemaPath:"#/\
properties/identityProvider/properties/type/type",keyword:"type",params:{type:_.properties.identityProvider.properties.type.type}};e===null?e=[P]:e.push(P),r++}
if(!(d==="oidc"||d==="saml"||d==="google"||d==="facebook"||d==="apple"||d==="amazon"||d===null)){let P={instancePath:t+"/identityProvider/type",schemaPath:"#/pr\
operties/identityProvider/properties/type/enum",keyword:"enum",params:{allowedValues:_.properties.identityProvider.properties.type.enum}};e===null?e=[P]:e.push(
P),r++}}if(q.issuer!==void 0&&n.call(q,"issuer")){let d=q.issuer;if(typeof d!="string"&&d!==null){let P={instancePath:t+"/identityProvider/issuer",schemaPath:"#\
/properties/identityProvider/properties/issuer/type",keyword:"type",params:{type:_.properties.identityProvider.properties.issuer.type}};e===null?e=[P]:e.push(P),
r++}if(typeof d=="string"&&v(d)>1024){let P={instancePath:t+"/identityProvider/issuer",schemaPath:"#/properties/identityProvider/properties/issuer/maxLength",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[P]:e.push(P),r++}}if(q.clientId!==void 0&&n.call(q,"clientId")){let d=q.clientId,P=r,m=!1,b=r;if(typeof d=="string"){
if(v(d)>1024){let o={instancePath:t+"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/0/maxLength",keyword:"maxLe\
ngth",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(v(d)<1){let o={instancePath:t+"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/\
properties/clientId/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}if(!le.test(d)){let o={instancePath:t+"/identityProvid\
er/clientId",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?
e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/0/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}var Oe=b===r;m=m||Oe;let z=r;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let o={instancePath:t+
"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/type",keyword:"type",params:{type:_.properties.identityProvider.
properties.clientId.anyOf[1].type}};e===null?e=[o]:e.push(o),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(let o of Object.keys(d))if(!(o==="variable"||o===
"ssmParameter"||o==="secretsManager"||o==="jsonKey")){let x={instancePath:t+"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/properties/cl\
ientId/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[x]:e.push(x),r++}if(d.variable!==void 0&&n.call(d,
"variable")){let o=d.variable;if(typeof o!="string"&&o!==null){let x={instancePath:t+"/identityProvider/clientId/variable",schemaPath:"#/properties/identityProv\
ider/properties/clientId/anyOf/1/properties/variable/type",keyword:"type",params:{type:_.properties.identityProvider.properties.clientId.anyOf[1].properties.variable.
type}};e===null?e=[x]:e.push(x),r++}if(typeof o=="string"&&!W.test(o)){let x={instancePath:t+"/identityProvider/clientId/variable",schemaPath:"#/properties/iden\
tityProvider/properties/clientId/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[x]:e.push(x),r++}}
if(d.ssmParameter!==void 0&&n.call(d,"ssmParameter")){let o=d.ssmParameter;if(typeof o!="string"&&o!==null){let x={instancePath:t+"/identityProvider/clientId/ss\
mParameter",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:_.properties.identityProvider.
properties.clientId.anyOf[1].properties.ssmParameter.type}};e===null?e=[x]:e.push(x),r++}if(typeof o=="string"){if(v(o)>2048){let x={instancePath:t+"/identityPr\
ovider/clientId/ssmParameter",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[x]:e.push(x),r++}if(!J.test(o)){let x={instancePath:t+"/identityProvider/clientId/ssmParameter",schemaPath:"#/properties/identityProvid\
er/properties/clientId/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[x]:e.push(
x),r++}}}if(d.secretsManager!==void 0&&n.call(d,"secretsManager")){let o=d.secretsManager;if(typeof o!="string"&&o!==null){let x={instancePath:t+"/identityProvi\
der/clientId/secretsManager",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:_.
properties.identityProvider.properties.clientId.anyOf[1].properties.secretsManager.type}};e===null?e=[x]:e.push(x),r++}if(typeof o=="string"){if(v(o)>2048){let x={
instancePath:t+"/identityProvider/clientId/secretsManager",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/secretsManager/maxLe\
ngth",keyword:"maxLength",params:{limit:2048}};e===null?e=[x]:e.push(x),r++}if(!Q.test(o)){let x={instancePath:t+"/identityProvider/clientId/secretsManager",schemaPath:"\
#/properties/identityProvider/properties/clientId/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?
e=[x]:e.push(x),r++}}}if(d.jsonKey!==void 0&&n.call(d,"jsonKey")){let o=d.jsonKey;if(typeof o!="string"&&o!==null){let x={instancePath:t+"/identityProvider/clie\
ntId/jsonKey",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:_.properties.identityProvider.
properties.clientId.anyOf[1].properties.jsonKey.type}};e===null?e=[x]:e.push(x),r++}if(typeof o=="string"){if(v(o)>256){let x={instancePath:t+"/identityProvider\
/clientId/jsonKey",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===
null?e=[x]:e.push(x),r++}if(!X.test(o)){let x={instancePath:t+"/identityProvider/clientId/jsonKey",schemaPath:"#/properties/identityProvider/properties/clientId\
/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[x]:e.push(x),r++}}}}var Oe=z===r;m=m||Oe;let S=r;
if(d!==null){let o={instancePath:t+"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/2/type",keyword:"type",params:{
type:"null"}};e===null?e=[o]:e.push(o),r++}var Oe=S===r;if(m=m||Oe,m)r=P,e!==null&&(P?e.length=P:e=null);else{let o={instancePath:t+"/identityProvider/clientId",
schemaPath:"#/properties/identityProvider/properties/clientId/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),r++}}if(q.clientSecret!==void 0&&n.call(
q,"clientSecret")){let d=q.clientSecret,P=r,m=!1,b=r;if(d!=="none"){let o={instancePath:t+"/identityProvider/clientSecret",schemaPath:"#/properties/identityProv\
ider/properties/clientSecret/anyOf/0/const",keyword:"const",params:{allowedValue:"none"}};e===null?e=[o]:e.push(o),r++}var ce=b===r;m=m||ce;let z=r;if(!(d&&typeof d==
"object"&&!Array.isArray(d))&&d!==null){let o={instancePath:t+"/identityProvider/clientSecret",schemaPath:"#/properties/identityProvider/properties/clientSecret\
/anyOf/1/type",keyword:"type",params:{type:_.properties.identityProvider.properties.clientSecret.anyOf[1].type}};e===null?e=[o]:e.push(o),r++}if(d&&typeof d=="o\
bject"&&!Array.isArray(d)){for(let o of Object.keys(d))if(!(o==="variable"||o==="ssmParameter"||o==="secretsManager"||o==="jsonKey")){let x={instancePath:t+"/id\
entityProvider/clientSecret",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o}};e===null?e=[x]:e.push(x),r++}if(d.variable!==void 0&&n.call(d,"variable")){let o=d.variable;if(typeof o!="string"&&o!==null){let x={instancePath:t+
"/identityProvider/clientSecret/variable",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/variable/type",keyword:"type",params:{
type:_.properties.identityProvider.properties.clientSecret.anyOf[1].properties.variable.type}};e===null?e=[x]:e.push(x),r++}if(typeof o=="string"&&!W.test(o)){let x={
instancePath:t+"/identityProvider/clientSecret/variable",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/variable/pattern",
keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[x]:e.push(x),r++}}if(d.ssmParameter!==void 0&&n.call(d,"ssmParameter")){let o=d.ssmParameter;
if(typeof o!="string"&&o!==null){let x={instancePath:t+"/identityProvider/clientSecret/ssmParameter",schemaPath:"#/properties/identityProvider/properties/client\
Secret/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:_.properties.identityProvider.properties.clientSecret.anyOf[1].properties.ssmParameter.
type}};e===null?e=[x]:e.push(x),r++}if(typeof o=="string"){if(v(o)>2048){let x={instancePath:t+"/identityProvider/clientSecret/ssmParameter",schemaPath:"#/prope\
rties/identityProvider/properties/clientSecret/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[x]:e.push(x),r++}
if(!J.test(o)){let x={instancePath:t+"/identityProvider/clientSecret/ssmParameter",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/pro\
perties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[x]:e.push(x),r++}}}if(d.secretsManager!==
void 0&&n.call(d,"secretsManager")){let o=d.secretsManager;if(typeof o!="string"&&o!==null){let x={instancePath:t+"/identityProvider/clientSecret/secretsManager",
schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:_.properties.identityProvider.
properties.clientSecret.anyOf[1].properties.secretsManager.type}};e===null?e=[x]:e.push(x),r++}if(typeof o=="string"){if(v(o)>2048){let x={instancePath:t+"/iden\
tityProvider/clientSecret/secretsManager",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/secretsManager/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[x]:e.push(x),r++}if(!Q.test(o)){let x={instancePath:t+"/identityProvider/clientSecret/secretsManager",schemaPath:"#/\
properties/identityProvider/properties/clientSecret/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===
null?e=[x]:e.push(x),r++}}}if(d.jsonKey!==void 0&&n.call(d,"jsonKey")){let o=d.jsonKey;if(typeof o!="string"&&o!==null){let x={instancePath:t+"/identityProvider\
/clientSecret/jsonKey",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:_.properties.
identityProvider.properties.clientSecret.anyOf[1].properties.jsonKey.type}};e===null?e=[x]:e.push(x),r++}if(typeof o=="string"){if(v(o)>256){let x={instancePath:t+
"/identityProvider/clientSecret/jsonKey",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLen\
gth",params:{limit:256}};e===null?e=[x]:e.push(x),r++}if(!X.test(o)){let x={instancePath:t+"/identityProvider/clientSecret/jsonKey",schemaPath:"#/properties/ide\
ntityProvider/properties/clientSecret/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[x]:e.push(
x),r++}}}}var ce=z===r;m=m||ce;let S=r;if(d!==null){let o={instancePath:t+"/identityProvider/clientSecret",schemaPath:"#/properties/identityProvider/properties/\
clientSecret/anyOf/2/type",keyword:"type",params:{type:"null"}};e===null?e=[o]:e.push(o),r++}var ce=S===r;if(m=m||ce,m)r=P,e!==null&&(P?e.length=P:e=null);else{
let o={instancePath:t+"/identityProvider/clientSecret",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};e===null?
e=[o]:e.push(o),r++}}if(q.teamId!==void 0&&n.call(q,"teamId")){let d=q.teamId,P=r,m=!1,b=r;if(typeof d=="string"){if(!tr.test(d)){let o={instancePath:t+"/identi\
tyProvider/teamId",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9]{10}$"}};e===null?e=
[o]:e.push(o),r++}}else{let o={instancePath:t+"/identityProvider/teamId",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/0/type",keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.push(o),r++}var F=b===r;m=m||F;let z=r;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let o={instancePath:t+
"/identityProvider/teamId",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/1/type",keyword:"type",params:{type:_.properties.identityProvider.properties.
teamId.anyOf[1].type}};e===null?e=[o]:e.push(o),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(let o of Object.keys(d))if(!(o==="variable"||o==="ssmParame\
ter"||o==="secretsManager"||o==="jsonKey")){let x={instancePath:t+"/identityProvider/teamId",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/1\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[x]:e.push(x),r++}if(d.variable!==void 0&&n.call(d,"variable")){
let o=d.variable;if(typeof o!="string"&&o!==null){let x={instancePath:t+"/identityProvider/teamId/variable",schemaPath:"#/properties/identityProvider/properties\
/teamId/anyOf/1/properties/variable/type",keyword:"type",params:{type:_.properties.identityProvider.properties.teamId.anyOf[1].properties.variable.type}};e===null?
e=[x]:e.push(x),r++}if(typeof o=="string"&&!W.test(o)){let x={instancePath:t+"/identityProvider/teamId/variable",schemaPath:"#/properties/identityProvider/prope\
rties/teamId/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[x]:e.push(x),r++}}if(d.ssmParameter!==
void 0&&n.call(d,"ssmParameter")){let o=d.ssmParameter;if(typeof o!="string"&&o!==null){let x={instancePath:t+"/identityProvider/teamId/ssmParameter",schemaPath:"\
#/properties/identityProvider/properties/teamId/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:_.properties.identityProvider.properties.teamId.
anyOf[1].properties.ssmParameter.type}};e===null?e=[x]:e.push(x),r++}if(typeof o=="string"){if(v(o)>2048){let x={instancePath:t+"/identityProvider/teamId/ssmPar\
ameter",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[x]:e.push(x),r++}if(!J.test(o)){let x={instancePath:t+"/identityProvider/teamId/ssmParameter",schemaPath:"#/properties/identityProvider/properties/teamId/any\
Of/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[x]:e.push(x),r++}}}if(d.secretsManager!==
void 0&&n.call(d,"secretsManager")){let o=d.secretsManager;if(typeof o!="string"&&o!==null){let x={instancePath:t+"/identityProvider/teamId/secretsManager",schemaPath:"\
#/properties/identityProvider/properties/teamId/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:_.properties.identityProvider.properties.teamId.
anyOf[1].properties.secretsManager.type}};e===null?e=[x]:e.push(x),r++}if(typeof o=="string"){if(v(o)>2048){let x={instancePath:t+"/identityProvider/teamId/secr\
etsManager",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/1/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===
null?e=[x]:e.push(x),r++}if(!Q.test(o)){let x={instancePath:t+"/identityProvider/teamId/secretsManager",schemaPath:"#/properties/identityProvider/properties/tea\
mId/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[x]:e.push(x),r++}}}if(d.jsonKey!==void 0&&
n.call(d,"jsonKey")){let o=d.jsonKey;if(typeof o!="string"&&o!==null){let x={instancePath:t+"/identityProvider/teamId/jsonKey",schemaPath:"#/properties/identity\
Provider/properties/teamId/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:_.properties.identityProvider.properties.teamId.anyOf[1].properties.jsonKey.
type}};e===null?e=[x]:e.push(x),r++}if(typeof o=="string"){if(v(o)>256){let x={instancePath:t+"/identityProvider/teamId/jsonKey",schemaPath:"#/properties/identi\
tyProvider/properties/teamId/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[x]:e.push(x),r++}if(!X.test(o)){let x={instancePath:t+
"/identityProvider/teamId/jsonKey",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[x]:e.push(x),r++}}}}var F=z===r;m=m||F;let S=r;if(d!==null){let o={instancePath:t+"/identityProvider/teamId",schemaPath:"\
#/properties/identityProvider/properties/teamId/anyOf/2/type",keyword:"type",params:{type:"null"}};e===null?e=[o]:e.push(o),r++}var F=S===r;if(m=m||F,m)r=P,e!==
null&&(P?e.length=P:e=null);else{let o={instancePath:t+"/identityProvider/teamId",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf",keyword:"an\
yOf",params:{}};e===null?e=[o]:e.push(o),r++}}if(q.keyId!==void 0&&n.call(q,"keyId")){let d=q.keyId,P=r,m=!1,b=r;if(typeof d=="string"){if(!tr.test(d)){let o={instancePath:t+
"/identityProvider/keyId",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9]{10}$"}};e===null?
e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/identityProvider/keyId",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/0/type",keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.push(o),r++}var fe=b===r;m=m||fe;let z=r;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let o={instancePath:t+
"/identityProvider/keyId",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/type",keyword:"type",params:{type:_.properties.identityProvider.properties.
keyId.anyOf[1].type}};e===null?e=[o]:e.push(o),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(let o of Object.keys(d))if(!(o==="variable"||o==="ssmParamet\
er"||o==="secretsManager"||o==="jsonKey")){let x={instancePath:t+"/identityProvider/keyId",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[x]:e.push(x),r++}if(d.variable!==void 0&&n.call(d,"variable")){let o=d.
variable;if(typeof o!="string"&&o!==null){let x={instancePath:t+"/identityProvider/keyId/variable",schemaPath:"#/properties/identityProvider/properties/keyId/an\
yOf/1/properties/variable/type",keyword:"type",params:{type:_.properties.identityProvider.properties.keyId.anyOf[1].properties.variable.type}};e===null?e=[x]:e.
push(x),r++}if(typeof o=="string"&&!W.test(o)){let x={instancePath:t+"/identityProvider/keyId/variable",schemaPath:"#/properties/identityProvider/properties/key\
Id/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[x]:e.push(x),r++}}if(d.ssmParameter!==void 0&&n.
call(d,"ssmParameter")){let o=d.ssmParameter;if(typeof o!="string"&&o!==null){let x={instancePath:t+"/identityProvider/keyId/ssmParameter",schemaPath:"#/propert\
ies/identityProvider/properties/keyId/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:_.properties.identityProvider.properties.keyId.anyOf[1].
properties.ssmParameter.type}};e===null?e=[x]:e.push(x),r++}if(typeof o=="string"){if(v(o)>2048){let x={instancePath:t+"/identityProvider/keyId/ssmParameter",schemaPath:"\
#/properties/identityProvider/properties/keyId/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[x]:e.push(x),r++}
if(!J.test(o)){let x={instancePath:t+"/identityProvider/keyId/ssmParameter",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/properties/ssmPar\
ameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[x]:e.push(x),r++}}}if(d.secretsManager!==void 0&&n.call(
d,"secretsManager")){let o=d.secretsManager;if(typeof o!="string"&&o!==null){let x={instancePath:t+"/identityProvider/keyId/secretsManager",schemaPath:"#/proper\
ties/identityProvider/properties/keyId/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:_.properties.identityProvider.properties.keyId.anyOf[1].
properties.secretsManager.type}};e===null?e=[x]:e.push(x),r++}if(typeof o=="string"){if(v(o)>2048){let x={instancePath:t+"/identityProvider/keyId/secretsManager",
schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[x]:
e.push(x),r++}if(!Q.test(o)){let x={instancePath:t+"/identityProvider/keyId/secretsManager",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/p\
roperties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[x]:e.push(x),r++}}}if(d.jsonKey!==void 0&&n.call(d,"\
jsonKey")){let o=d.jsonKey;if(typeof o!="string"&&o!==null){let x={instancePath:t+"/identityProvider/keyId/jsonKey",schemaPath:"#/properties/identityProvider/pr\
operties/keyId/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:_.properties.identityProvider.properties.keyId.anyOf[1].properties.jsonKey.type}};e===
null?e=[x]:e.push(x),r++}if(typeof o=="string"){if(v(o)>256){let x={instancePath:t+"/identityProvider/keyId/jsonKey",schemaPath:"#/properties/identityProvider/p\
roperties/keyId/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[x]:e.push(x),r++}if(!X.test(o)){let x={instancePath:t+
"/identityProvider/keyId/jsonKey",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[x]:e.push(x),r++}}}}var fe=z===r;m=m||fe;let S=r;if(d!==null){let o={instancePath:t+"/identityProvider/keyId",schemaPath:"\
#/properties/identityProvider/properties/keyId/anyOf/2/type",keyword:"type",params:{type:"null"}};e===null?e=[o]:e.push(o),r++}var fe=S===r;if(m=m||fe,m)r=P,e!==
null&&(P?e.length=P:e=null);else{let o={instancePath:t+"/identityProvider/keyId",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf",keyword:"anyO\
f",params:{}};e===null?e=[o]:e.push(o),r++}}if(q.privateKey!==void 0&&n.call(q,"privateKey")){let d=q.privateKey;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&
d!==null){let P={instancePath:t+"/identityProvider/privateKey",schemaPath:"#/properties/identityProvider/properties/privateKey/type",keyword:"type",params:{type:_.
properties.identityProvider.properties.privateKey.type}};e===null?e=[P]:e.push(P),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(let P of Object.keys(d))if(!(P===
"variable"||P==="ssmParameter"||P==="secretsManager"||P==="jsonKey")){let m={instancePath:t+"/identityProvider/privateKey",schemaPath:"#/properties/identityProv\
ider/properties/privateKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[m]:e.push(m),r++}if(d.variable!==void 0&&
n.call(d,"variable")){let P=d.variable;if(typeof P!="string"&&P!==null){let m={instancePath:t+"/identityProvider/privateKey/variable",schemaPath:"#/properties/i\
dentityProvider/properties/privateKey/properties/variable/type",keyword:"type",params:{type:_.properties.identityProvider.properties.privateKey.properties.variable.
type}};e===null?e=[m]:e.push(m),r++}if(typeof P=="string"&&!W.test(P)){let m={instancePath:t+"/identityProvider/privateKey/variable",schemaPath:"#/properties/id\
entityProvider/properties/privateKey/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[m]:e.push(m),r++}}if(d.
ssmParameter!==void 0&&n.call(d,"ssmParameter")){let P=d.ssmParameter;if(typeof P!="string"&&P!==null){let m={instancePath:t+"/identityProvider/privateKey/ssmPa\
rameter",schemaPath:"#/properties/identityProvider/properties/privateKey/properties/ssmParameter/type",keyword:"type",params:{type:_.properties.identityProvider.
properties.privateKey.properties.ssmParameter.type}};e===null?e=[m]:e.push(m),r++}if(typeof P=="string"){if(v(P)>2048){let m={instancePath:t+"/identityProvider/\
privateKey/ssmParameter",schemaPath:"#/properties/identityProvider/properties/privateKey/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[m]:e.push(m),r++}if(!J.test(P)){let m={instancePath:t+"/identityProvider/privateKey/ssmParameter",schemaPath:"#/properties/identityProvider/properti\
es/privateKey/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[m]:e.push(m),r++}}}if(d.
secretsManager!==void 0&&n.call(d,"secretsManager")){let P=d.secretsManager;if(typeof P!="string"&&P!==null){let m={instancePath:t+"/identityProvider/privateKey\
/secretsManager",schemaPath:"#/properties/identityProvider/properties/privateKey/properties/secretsManager/type",keyword:"type",params:{type:_.properties.identityProvider.
properties.privateKey.properties.secretsManager.type}};e===null?e=[m]:e.push(m),r++}if(typeof P=="string"){if(v(P)>2048){let m={instancePath:t+"/identityProvide\
r/privateKey/secretsManager",schemaPath:"#/properties/identityProvider/properties/privateKey/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[m]:e.push(m),r++}if(!Q.test(P)){let m={instancePath:t+"/identityProvider/privateKey/secretsManager",schemaPath:"#/properties/identityProvider/proper\
ties/privateKey/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[m]:e.push(m),r++}}}if(d.jsonKey!==void 0&&
n.call(d,"jsonKey")){let P=d.jsonKey;if(typeof P!="string"&&P!==null){let m={instancePath:t+"/identityProvider/privateKey/jsonKey",schemaPath:"#/properties/iden\
tityProvider/properties/privateKey/properties/jsonKey/type",keyword:"type",params:{type:_.properties.identityProvider.properties.privateKey.properties.jsonKey.type}};
e===null?e=[m]:e.push(m),r++}if(typeof P=="string"){if(v(P)>256){let m={instancePath:t+"/identityProvider/privateKey/jsonKey",schemaPath:"#/properties/identityP\
rovider/properties/privateKey/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[m]:e.push(m),r++}if(!X.test(P)){let m={instancePath:t+
"/identityProvider/privateKey/jsonKey",schemaPath:"#/properties/identityProvider/properties/privateKey/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[m]:e.push(m),r++}}}}}if(q.apiVersion!==void 0&&n.call(q,"apiVersion")){let d=q.apiVersion;if(typeof d!="string"&&d!==
null){let P={instancePath:t+"/identityProvider/apiVersion",schemaPath:"#/properties/identityProvider/properties/apiVersion/type",keyword:"type",params:{type:_.properties.
identityProvider.properties.apiVersion.type}};e===null?e=[P]:e.push(P),r++}if(typeof d=="string"&&!Sr.test(d)){let P={instancePath:t+"/identityProvider/apiVersi\
on",schemaPath:"#/properties/identityProvider/properties/apiVersion/pattern",keyword:"pattern",params:{pattern:"^v[1-9][0-9]{0,2}\\.[0-9]$"}};e===null?e=[P]:e.push(
P),r++}}if(q.metadataUrl!==void 0&&n.call(q,"metadataUrl")){let d=q.metadataUrl,P=r,m=!1,b=r;if(typeof d=="string"){if(v(d)>2048){let o={instancePath:t+"/identi\
tyProvider/metadataUrl",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/0/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=
[o]:e.push(o),r++}if(v(d)<1){let o={instancePath:t+"/identityProvider/metadataUrl",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/0/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/identityProvider/metadataUrl",schemaPath:"#/properties/i\
dentityProvider/properties/metadataUrl/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}var oe=b===r;m=m||oe;let z=r;if(!(d&&typeof d==
"object"&&!Array.isArray(d))&&d!==null){let o={instancePath:t+"/identityProvider/metadataUrl",schemaPath:"#/properties/identityProvider/properties/metadataUrl/a\
nyOf/1/type",keyword:"type",params:{type:_.properties.identityProvider.properties.metadataUrl.anyOf[1].type}};e===null?e=[o]:e.push(o),r++}if(d&&typeof d=="obje\
ct"&&!Array.isArray(d)){for(let o of Object.keys(d))if(!(o==="variable"||o==="ssmParameter"||o==="secretsManager"||o==="jsonKey")){let x={instancePath:t+"/ident\
ityProvider/metadataUrl",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[x]:e.push(x),r++}if(d.variable!==void 0&&n.call(d,"variable")){let o=d.variable;if(typeof o!="string"&&o!==null){let x={instancePath:t+"/identityPro\
vider/metadataUrl/variable",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties/variable/type",keyword:"type",params:{type:_.properties.
identityProvider.properties.metadataUrl.anyOf[1].properties.variable.type}};e===null?e=[x]:e.push(x),r++}if(typeof o=="string"&&!W.test(o)){let x={instancePath:t+
"/identityProvider/metadataUrl/variable",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties/variable/pattern",keyword:"pattern",
params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[x]:e.push(x),r++}}if(d.ssmParameter!==void 0&&n.call(d,"ssmParameter")){let o=d.ssmParameter;if(typeof o!=
"string"&&o!==null){let x={instancePath:t+"/identityProvider/metadataUrl/ssmParameter",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/\
properties/ssmParameter/type",keyword:"type",params:{type:_.properties.identityProvider.properties.metadataUrl.anyOf[1].properties.ssmParameter.type}};e===null?
e=[x]:e.push(x),r++}if(typeof o=="string"){if(v(o)>2048){let x={instancePath:t+"/identityProvider/metadataUrl/ssmParameter",schemaPath:"#/properties/identityPro\
vider/properties/metadataUrl/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[x]:e.push(x),r++}if(!J.test(o)){let x={
instancePath:t+"/identityProvider/metadataUrl/ssmParameter",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties/ssmParameter/pat\
tern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[x]:e.push(x),r++}}}if(d.secretsManager!==void 0&&n.call(d,"secre\
tsManager")){let o=d.secretsManager;if(typeof o!="string"&&o!==null){let x={instancePath:t+"/identityProvider/metadataUrl/secretsManager",schemaPath:"#/properti\
es/identityProvider/properties/metadataUrl/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:_.properties.identityProvider.properties.metadataUrl.
anyOf[1].properties.secretsManager.type}};e===null?e=[x]:e.push(x),r++}if(typeof o=="string"){if(v(o)>2048){let x={instancePath:t+"/identityProvider/metadataUrl\
/secretsManager",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[x]:e.push(x),r++}if(!Q.test(o)){let x={instancePath:t+"/identityProvider/metadataUrl/secretsManager",schemaPath:"#/properties/identityProvider/prope\
rties/metadataUrl/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[x]:e.push(x),r++}}}if(d.jsonKey!==
void 0&&n.call(d,"jsonKey")){let o=d.jsonKey;if(typeof o!="string"&&o!==null){let x={instancePath:t+"/identityProvider/metadataUrl/jsonKey",schemaPath:"#/proper\
ties/identityProvider/properties/metadataUrl/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:_.properties.identityProvider.properties.metadataUrl.anyOf[1].
properties.jsonKey.type}};e===null?e=[x]:e.push(x),r++}if(typeof o=="string"){if(v(o)>256){let x={instancePath:t+"/identityProvider/metadataUrl/jsonKey",schemaPath:"\
#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[x]:e.push(x),r++}
if(!X.test(o)){let x={instancePath:t+"/identityProvider/metadataUrl/jsonKey",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties\
/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[x]:e.push(x),r++}}}}var oe=z===r;m=m||oe;let S=r;if(d!==null){let o={
instancePath:t+"/identityProvider/metadataUrl",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/2/type",keyword:"type",params:{type:"null"}};
e===null?e=[o]:e.push(o),r++}var oe=S===r;if(m=m||oe,m)r=P,e!==null&&(P?e.length=P:e=null);else{let o={instancePath:t+"/identityProvider/metadataUrl",schemaPath:"\
#/properties/identityProvider/properties/metadataUrl/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),r++}}if(q.metadataFile!==void 0&&n.call(q,"metad\
ataFile")){let d=q.metadataFile;if(typeof d!="string"&&d!==null){let P={instancePath:t+"/identityProvider/metadataFile",schemaPath:"#/properties/identityProvide\
r/properties/metadataFile/type",keyword:"type",params:{type:_.properties.identityProvider.properties.metadataFile.type}};e===null?e=[P]:e.push(P),r++}if(typeof d==
"string"){if(v(d)>1024){let P={instancePath:t+"/identityProvider/metadataFile",schemaPath:"#/properties/identityProvider/properties/metadataFile/maxLength",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[P]:e.push(P),r++}if(!Mr.test(d)){let P={instancePath:t+"/identityProvider/metadataFile",schemaPath:"#/properties/ide\
ntityProvider/properties/metadataFile/pattern",keyword:"pattern",params:{pattern:"^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u007f]*(/(?!\\.\\.\
?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$"}};e===null?e=[P]:e.push(P),r++}}}if(q.idpSignout!==void 0&&n.call(q,"idpSignout")){let d=q.idpSignout;if(typeof d!="\
boolean"&&d!==null){let P={instancePath:t+"/identityProvider/idpSignout",schemaPath:"#/properties/identityProvider/properties/idpSignout/type",keyword:"type",params:{
type:_.properties.identityProvider.properties.idpSignout.type}};e===null?e=[P]:e.push(P),r++}}if(q.idpInit!==void 0&&n.call(q,"idpInit")){let d=q.idpInit;if(typeof d!=
"boolean"&&d!==null){let P={instancePath:t+"/identityProvider/idpInit",schemaPath:"#/properties/identityProvider/properties/idpInit/type",keyword:"type",params:{
type:_.properties.identityProvider.properties.idpInit.type}};e===null?e=[P]:e.push(P),r++}}if(q.encryptedResponses!==void 0&&n.call(q,"encryptedResponses")){let d=q.
encryptedResponses;if(typeof d!="boolean"&&d!==null){let P={instancePath:t+"/identityProvider/encryptedResponses",schemaPath:"#/properties/identityProvider/prop\
erties/encryptedResponses/type",keyword:"type",params:{type:_.properties.identityProvider.properties.encryptedResponses.type}};e===null?e=[P]:e.push(P),r++}}if(q.
requestSigningAlgorithm!==void 0&&n.call(q,"requestSigningAlgorithm")){let d=q.requestSigningAlgorithm;if(typeof d!="string"&&d!==null){let P={instancePath:t+"/\
identityProvider/requestSigningAlgorithm",schemaPath:"#/properties/identityProvider/properties/requestSigningAlgorithm/type",keyword:"type",params:{type:_.properties.
identityProvider.properties.requestSigningAlgorithm.type}};e===null?e=[P]:e.push(P),r++}if(!(d==="rsa-sha256"||d===null)){let P={instancePath:t+"/identityProvid\
er/requestSigningAlgorithm",schemaPath:"#/properties/identityProvider/properties/requestSigningAlgorithm/enum",keyword:"enum",params:{allowedValues:_.properties.
identityProvider.properties.requestSigningAlgorithm.enum}};e===null?e=[P]:e.push(P),r++}}if(q.scopes!==void 0&&n.call(q,"scopes")){let d=q.scopes;if(!Array.isArray(
d)&&d!==null){let P={instancePath:t+"/identityProvider/scopes",schemaPath:"#/properties/identityProvider/properties/scopes/type",keyword:"type",params:{type:_.properties.
identityProvider.properties.scopes.type}};e===null?e=[P]:e.push(P),r++}if(Array.isArray(d)){if(d.length<1){let z={instancePath:t+"/identityProvider/scopes",schemaPath:"\
#/properties/identityProvider/properties/scopes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[z]:e.push(z),r++}let P=d.length;for(let z=0;z<P;z++){
let S=d[z];if(typeof S=="string"){if(!ir.test(S)){let o={instancePath:t+"/identityProvider/scopes/"+z,schemaPath:"#/properties/identityProvider/properties/scope\
s/items/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/identityProvi\
der/scopes/"+z,schemaPath:"#/properties/identityProvider/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}let m=d.
length,b;if(m>1){let z={};for(;m--;){let S=d[m];if(typeof S=="string"){if(typeof z[S]=="number"){b=z[S];let o={instancePath:t+"/identityProvider/scopes",schemaPath:"\
#/properties/identityProvider/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:m,j:b}};e===null?e=[o]:e.push(o),r++;break}z[S]=m}}}}}if(q.attributesRequestMethod!==
void 0&&n.call(q,"attributesRequestMethod")){let d=q.attributesRequestMethod;if(typeof d!="string"&&d!==null){let P={instancePath:t+"/identityProvider/attribute\
sRequestMethod",schemaPath:"#/properties/identityProvider/properties/attributesRequestMethod/type",keyword:"type",params:{type:_.properties.identityProvider.properties.
attributesRequestMethod.type}};e===null?e=[P]:e.push(P),r++}if(!(d==="GET"||d==="POST"||d===null)){let P={instancePath:t+"/identityProvider/attributesRequestMet\
hod",schemaPath:"#/properties/identityProvider/properties/attributesRequestMethod/enum",keyword:"enum",params:{allowedValues:_.properties.identityProvider.properties.
attributesRequestMethod.enum}};e===null?e=[P]:e.push(P),r++}}if(q.endpoints!==void 0&&n.call(q,"endpoints")){let d=q.endpoints;if(!(d&&typeof d=="object"&&!Array.
isArray(d))&&d!==null){let P={instancePath:t+"/identityProvider/endpoints",schemaPath:"#/properties/identityProvider/properties/endpoints/type",keyword:"type",params:{
type:_.properties.identityProvider.properties.endpoints.type}};e===null?e=[P]:e.push(P),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(let P of Object.keys(
d))if(!(P==="authorize"||P==="token"||P==="userInfo"||P==="jwks")){let m={instancePath:t+"/identityProvider/endpoints",schemaPath:"#/properties/identityProvider\
/properties/endpoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[m]:e.push(m),r++}if(d.authorize!==void 0&&
n.call(d,"authorize")){let P=d.authorize,m=r,b=!1,z=r;if(typeof P=="string"){if(v(P)>1024){let o={instancePath:t+"/identityProvider/endpoints/authorize",schemaPath:"\
#/properties/identityProvider/properties/endpoints/properties/authorize/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}
if(!Se.test(P)){let o={instancePath:t+"/identityProvider/endpoints/authorize",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/authoriz\
e/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/identityProvider/endpoints/au\
thorize",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/authorize/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:
e.push(o),r++}var Ke=z===r;b=b||Ke;let S=r;if(P!==null){let o={instancePath:t+"/identityProvider/endpoints/authorize",schemaPath:"#/properties/identityProvider/\
properties/endpoints/properties/authorize/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[o]:e.push(o),r++}var Ke=S===r;if(b=b||Ke,b)r=m,e!==null&&
(m?e.length=m:e=null);else{let o={instancePath:t+"/identityProvider/endpoints/authorize",schemaPath:"#/properties/identityProvider/properties/endpoints/properti\
es/authorize/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),r++}}if(d.token!==void 0&&n.call(d,"token")){let P=d.token,m=r,b=!1,z=r;if(typeof P=="st\
ring"){if(v(P)>1024){let o={instancePath:t+"/identityProvider/endpoints/token",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/token/a\
nyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(!Se.test(P)){let o={instancePath:t+"/identityProvider/endpoints/token",
schemaPath:"#/properties/identityProvider/properties/endpoints/properties/token/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===null?e=
[o]:e.push(o),r++}}else{let o={instancePath:t+"/identityProvider/endpoints/token",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/toke\
n/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}var Ue=z===r;b=b||Ue;let S=r;if(P!==null){let o={instancePath:t+"/identityPr\
ovider/endpoints/token",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/token/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?
e=[o]:e.push(o),r++}var Ue=S===r;if(b=b||Ue,b)r=m,e!==null&&(m?e.length=m:e=null);else{let o={instancePath:t+"/identityProvider/endpoints/token",schemaPath:"#/p\
roperties/identityProvider/properties/endpoints/properties/token/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),r++}}if(d.userInfo!==void 0&&n.call(
d,"userInfo")){let P=d.userInfo,m=r,b=!1,z=r;if(typeof P=="string"){if(v(P)>1024){let o={instancePath:t+"/identityProvider/endpoints/userInfo",schemaPath:"#/pro\
perties/identityProvider/properties/endpoints/properties/userInfo/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(!Se.
test(P)){let o={instancePath:t+"/identityProvider/endpoints/userInfo",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/userInfo/anyOf/0\
/pattern",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/identityProvider/endpoints/userInfo",schemaPath:"\
#/properties/identityProvider/properties/endpoints/properties/userInfo/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}var pe=z===
r;b=b||pe;let S=r;if(P!==null){let o={instancePath:t+"/identityProvider/endpoints/userInfo",schemaPath:"#/properties/identityProvider/properties/endpoints/prope\
rties/userInfo/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[o]:e.push(o),r++}var pe=S===r;if(b=b||pe,b)r=m,e!==null&&(m?e.length=m:e=null);else{
let o={instancePath:t+"/identityProvider/endpoints/userInfo",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/userInfo/anyOf",keyword:"\
anyOf",params:{}};e===null?e=[o]:e.push(o),r++}}if(d.jwks!==void 0&&n.call(d,"jwks")){let P=d.jwks,m=r,b=!1,z=r;if(typeof P=="string"){if(v(P)>1024){let o={instancePath:t+
"/identityProvider/endpoints/jwks",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/jwks/anyOf/0/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[o]:e.push(o),r++}if(!Se.test(P)){let o={instancePath:t+"/identityProvider/endpoints/jwks",schemaPath:"#/properties/identityProvider/pro\
perties/endpoints/properties/jwks/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+
"/identityProvider/endpoints/jwks",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/jwks/anyOf/0/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[o]:e.push(o),r++}var T=z===r;b=b||T;let S=r;if(P!==null){let o={instancePath:t+"/identityProvider/endpoints/jwks",schemaPath:"#/properties/id\
entityProvider/properties/endpoints/properties/jwks/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[o]:e.push(o),r++}var T=S===r;if(b=b||T,b)r=m,
e!==null&&(m?e.length=m:e=null);else{let o={instancePath:t+"/identityProvider/endpoints/jwks",schemaPath:"#/properties/identityProvider/properties/endpoints/pro\
perties/jwks/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),r++}}}}if(q.iamOidcProvider!==void 0&&n.call(q,"iamOidcProvider")){let d=q.iamOidcProvider;
if(typeof d!="boolean"&&d!==null){let P={instancePath:t+"/identityProvider/iamOidcProvider",schemaPath:"#/properties/identityProvider/properties/iamOidcProvider\
/type",keyword:"type",params:{type:_.properties.identityProvider.properties.iamOidcProvider.type}};e===null?e=[P]:e.push(P),r++}}if(q.upstream!==void 0&&n.call(
q,"upstream")){let d=q.upstream;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let P={instancePath:t+"/identityProvider/upstream",schemaPath:"#/prope\
rties/identityProvider/properties/upstream/type",keyword:"type",params:{type:_.properties.identityProvider.properties.upstream.type}};e===null?e=[P]:e.push(P),r++}
if(d&&typeof d=="object"&&!Array.isArray(d)){for(let P of Object.keys(d))if(!(P==="spec"||P==="client"||P==="environment")){let m={instancePath:t+"/identityProv\
ider/upstream",schemaPath:"#/properties/identityProvider/properties/upstream/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};
e===null?e=[m]:e.push(m),r++}if(d.spec!==void 0&&n.call(d,"spec")){let P=d.spec;if(typeof P!="string"&&P!==null){let m={instancePath:t+"/identityProvider/upstre\
am/spec",schemaPath:"#/properties/identityProvider/properties/upstream/properties/spec/type",keyword:"type",params:{type:_.properties.identityProvider.properties.
upstream.properties.spec.type}};e===null?e=[m]:e.push(m),r++}}if(d.client!==void 0&&n.call(d,"client")){let P=d.client;if(typeof P!="string"&&P!==null){let m={instancePath:t+
"/identityProvider/upstream/client",schemaPath:"#/properties/identityProvider/properties/upstream/properties/client/type",keyword:"type",params:{type:_.properties.
identityProvider.properties.upstream.properties.client.type}};e===null?e=[m]:e.push(m),r++}}if(d.environment!==void 0&&n.call(d,"environment")){let P=d.environment;
if(typeof P!="string"&&P!==null){let m={instancePath:t+"/identityProvider/upstream/environment",schemaPath:"#/properties/identityProvider/properties/upstream/pr\
operties/environment/type",keyword:"type",params:{type:_.properties.identityProvider.properties.upstream.properties.environment.type}};e===null?e=[m]:e.push(m),
r++}}}}if(q.attributeMapping!==void 0&&n.call(q,"attributeMapping")){let d=q.attributeMapping;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let P={instancePath:t+
"/identityProvider/attributeMapping",schemaPath:"#/properties/identityProvider/properties/attributeMapping/type",keyword:"type",params:{type:_.properties.identityProvider.
properties.attributeMapping.type}};e===null?e=[P]:e.push(P),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(let P of Object.keys(d)){let m=r;if(typeof P=="\
string"){if(v(P)>32){let b={instancePath:t+"/identityProvider/attributeMapping",schemaPath:"#/properties/identityProvider/properties/attributeMapping/propertyNa\
mes/maxLength",keyword:"maxLength",params:{limit:32},propertyName:P};e===null?e=[b]:e.push(b),r++}if(v(P)<1){let b={instancePath:t+"/identityProvider/attributeM\
apping",schemaPath:"#/properties/identityProvider/properties/attributeMapping/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:P};e===
null?e=[b]:e.push(b),r++}}var Re=m===r;if(!Re){let b={instancePath:t+"/identityProvider/attributeMapping",schemaPath:"#/properties/identityProvider/properties/a\
ttributeMapping/propertyNames",keyword:"propertyNames",params:{propertyName:P}};e===null?e=[b]:e.push(b),r++}}for(let P of Object.keys(d)){let m=d[P];if(typeof m!=
"string"&&m!==null){let b={instancePath:t+"/identityProvider/attributeMapping/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProvid\
er/properties/attributeMapping/additionalProperties/type",keyword:"type",params:{type:_.properties.identityProvider.properties.attributeMapping.additionalProperties.
type}};e===null?e=[b]:e.push(b),r++}if(typeof m=="string"){if(v(m)>2048){let b={instancePath:t+"/identityProvider/attributeMapping/"+P.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/identityProvider/properties/attributeMapping/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[b]:e.push(b),r++}if(v(m)<1){let b={instancePath:t+"/identityProvider/attributeMapping/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/ide\
ntityProvider/properties/attributeMapping/additionalProperties/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[b]:e.push(b),r++}}}}}if(q.adopt!==void 0&&
n.call(q,"adopt")){let d=q.adopt;if(typeof d!="string"&&d!==null){let P={instancePath:t+"/identityProvider/adopt",schemaPath:"#/properties/identityProvider/prop\
erties/adopt/type",keyword:"type",params:{type:_.properties.identityProvider.properties.adopt.type}};e===null?e=[P]:e.push(P),r++}if(typeof d=="string"){if(v(d)>
32){let P={instancePath:t+"/identityProvider/adopt",schemaPath:"#/properties/identityProvider/properties/adopt/maxLength",keyword:"maxLength",params:{limit:32}};
e===null?e=[P]:e.push(P),r++}if(v(d)<1){let P={instancePath:t+"/identityProvider/adopt",schemaPath:"#/properties/identityProvider/properties/adopt/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[P]:e.push(P),r++}}}if(q.nationalIdConsent!==void 0&&n.call(q,"nationalIdConsent")){let d=q.nationalIdConsent;if(typeof d!=
"boolean"&&d!==null){let P={instancePath:t+"/identityProvider/nationalIdConsent",schemaPath:"#/properties/identityProvider/properties/nationalIdConsent/type",keyword:"\
type",params:{type:_.properties.identityProvider.properties.nationalIdConsent.type}};e===null?e=[P]:e.push(P),r++}}if(q.identifiers!==void 0&&n.call(q,"identifi\
ers")){let d=q.identifiers;if(!Array.isArray(d)&&d!==null){let P={instancePath:t+"/identityProvider/identifiers",schemaPath:"#/properties/identityProvider/prope\
rties/identifiers/type",keyword:"type",params:{type:_.properties.identityProvider.properties.identifiers.type}};e===null?e=[P]:e.push(P),r++}if(Array.isArray(d)){
if(d.length>50){let z={instancePath:t+"/identityProvider/identifiers",schemaPath:"#/properties/identityProvider/properties/identifiers/maxItems",keyword:"maxIte\
ms",params:{limit:50}};e===null?e=[z]:e.push(z),r++}let P=d.length;for(let z=0;z<P;z++){let S=d[z];if(typeof S=="string"){if(v(S)>40){let o={instancePath:t+"/id\
entityProvider/identifiers/"+z,schemaPath:"#/properties/identityProvider/properties/identifiers/items/maxLength",keyword:"maxLength",params:{limit:40}};e===null?
e=[o]:e.push(o),r++}if(v(S)<1){let o={instancePath:t+"/identityProvider/identifiers/"+z,schemaPath:"#/properties/identityProvider/properties/identifiers/items/m\
inLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}if(!$r.test(S)){let o={instancePath:t+"/identityProvider/identifiers/"+z,schemaPath:"\
#/properties/identityProvider/properties/identifiers/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=.@-]+$"}};e===null?e=[o]:e.push(o),r++}}else{
let o={instancePath:t+"/identityProvider/identifiers/"+z,schemaPath:"#/properties/identityProvider/properties/identifiers/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),r++}}let m=d.length,b;if(m>1){let z={};for(;m--;){let S=d[m];if(typeof S=="string"){if(typeof z[S]=="number"){b=z[S];let o={instancePath:t+
"/identityProvider/identifiers",schemaPath:"#/properties/identityProvider/properties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:m,j:b}};e===null?e=
[o]:e.push(o),r++;break}z[S]=m}}}}}}}}return pr.errors=e,r===0}pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ct={Spec:exports.Spec,Environments:exports.
Environments,PatchDefaults:exports.PatchDefaults};exports.shapeErrors=(R,t)=>{let Le=Ct[R];return Le(t)?[]:Le.errors??[]};

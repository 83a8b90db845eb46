"use strict";var rt=(K,t)=>()=>(t||K((t={exports:{}}).exports,t),t.exports);var Cr=rt(xr=>{"use strict";Object.defineProperty(xr,"__esModule",{value:!0});function Ir(K){let t=K.length,Ae=0,Ie=0,Ce;for(;Ie<t;)Ae++,Ce=K.charCodeAt(Ie++),Ce>=
55296&&Ce<=56319&&Ie<t&&(Ce=K.charCodeAt(Ie),(Ce&64512)===56320&&Ie++);return Ae}xr.default=Ir;Ir.code='require("ajv/dist/runtime/ucs2length").default'});exports.Spec=ar;var V={type:"object",required:["version","name","region","userPool"],properties:{version:{const:1},name:{type:"string",pattern:"^[a-z][a-z0-9-]{\
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
User","createNative","reject"]},nativeSignUp:{type:"string",enum:["allow","refuseKnownEmail"]},messages:{type:"object",minProperties:1,properties:{ACCOUNT_LINKED:{
type:"string",minLength:1,maxLength:200,pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"},
ACCOUNT_DISABLED:{type:"string",minLength:1,maxLength:200,pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p\
{Zp}<>]+$"},EMAIL_DOMAIN_NOT_ALLOWED:{type:"string",minLength:1,maxLength:200,pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,2\
4}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"},EMAIL_IN_USE:{type:"string",minLength:1,maxLength:200,pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[\
a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"},EMAIL_NOT_USABLE:{type:"string",minLength:1,maxLength:200,pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL]\
[tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"},LINK_REFUSED:{type:"string",minLength:1,maxLength:200,pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM\
][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"},NOT_INVITED:{type:"string",minLength:1,maxLength:200,pattern:"^(?=.*\\S)(?!.*(?:://|[\
wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"},PROFILE_EXISTS:{type:"string",minLength:1,maxLength:200,pattern:"^(?=.*\
\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"},PROFILE_INCOMPLETE:{type:"string",minLength:1,maxLength:200,
pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"},SIGN_IN_IN_PROGRESS:{type:"string",minLength:1,
maxLength:200,pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"},SIGN_IN_MISCONFIGURED:{type:"\
string",minLength:1,maxLength:200,pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"},SIGN_IN_REFUSED:{
type:"string",minLength:1,maxLength:200,pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"},
SIGN_IN_UNAVAILABLE:{type:"string",minLength:1,maxLength:200,pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl\
}\\p{Zp}<>]+$"},TOO_MANY_IDENTITIES:{type:"string",minLength:1,maxLength:200,pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24\
}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}},additionalProperties:!1},linkInvitedUsers:{type:"boolean"},afterLink:{type:"string",enum:["continue","retry"]},function:{type:"\
object",properties:{memoryMb:{type:"integer",minimum:128,maximum:10240},architecture:{type:"string",enum:["arm64","x86_64"]},runtime:{type:"string",enum:["nodej\
s22.x","nodejs24.x"]},logRetentionDays:{enum:[1,3,5,7,14,30,60,90,120,150,180,365,400,545,731,1096,1827,2192,2557,2922,3288,3653]},rolePath:{type:"string",maxLength:512,
pattern:"^/(?:[\\x21-\\x2E\\x30-\\x7E]+/)*$"},permissionsBoundaryArn:{type:"string",pattern:"^arn:aws(?:-[a-z]+)*:iam::(?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$"},
alarmTopicArn:{type:"string",pattern:"^arn:aws(?:-[a-z]+)*:sns:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(?:\\.fifo)?$"},reservedConcurrency:{
type:"integer",minimum:1,maximum:1e4},kmsKeyArn:{type:"string",pattern:"^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/(?:[0-9a-f]{8}-[0\
-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$"},codeSigningConfigArn:{type:"string",pattern:"^arn:aws(?:-[a-z]+)*:lambda:[a-z]{2}(?:-[a-z]+)\
+-[0-9]{1,2}:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$"}},additionalProperties:!1}},additionalProperties:!1},terraform:{type:"object",properties:{requiredVersion:{
type:"string",maxLength:200,pattern:"^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}\
){0,2})* *$"},awsProviderVersion:{type:"string",maxLength:200,pattern:"^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A\
-Za-z-]+)*)?(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?)* *$"},backend:{type:"object",minProperties:1,
maxProperties:1,properties:{local:{type:"object",properties:{path:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1},s3:{type:"object",required:[
"bucket","key","region"],properties:{bucket:{type:"string",minLength:3,maxLength:63,pattern:"^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9](?:[a\
-z0-9-]|\\.(?!\\.))+[a-z0-9]$"},key:{type:"string",minLength:1,maxLength:1024,pattern:"^(?!/)(?:[^/]|/(?!/|$))+$"},region:{type:"string",pattern:"^[a-z]{2}(-[a-\
z]+)+-[0-9]$"},encrypt:{type:"boolean"},kmsKeyId:{type:"string",maxLength:2048,pattern:"^((arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key\
/)?([a-f0-9]{8}-[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9]{32})|(arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}\
:)?alias/[a-zA-Z0-9/_-]+)$"},useLockfile:{type:"boolean"},dynamodbTable:{type:"string",pattern:"^[a-zA-Z0-9_.-]{3,255}$"},workspaceKeyPrefix:{type:"string",minLength:1,
maxLength:1024,pattern:"^[^/](?:[\\s\\S]*[^/])?$"},profile:{type:"string",minLength:1,maxLength:256},assumeRole:{type:"object",required:["roleArn"],properties:{
roleArn:{type:"string",pattern:"^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$"},externalId:{type:"string",minLength:2,maxLength:1224,pattern:"^[\\w+=,\
.@:/-]+$"}},additionalProperties:!1}},additionalProperties:!1},gcs:{type:"object",required:["bucket"],properties:{bucket:{type:"string",minLength:3,maxLength:222,
pattern:"^[a-z0-9][a-z0-9._-]*[a-z0-9]$"},prefix:{type:"string",minLength:1,maxLength:1024,pattern:"^\\S(?:[\\s\\S]*\\S)?$"},kmsEncryptionKey:{type:"string",minLength:1,
maxLength:1024,pattern:"^\\S(?:[\\s\\S]*\\S)?$"}},additionalProperties:!1},azurerm:{type:"object",required:["storageAccountName","containerName","key"],properties:{
resourceGroupName:{type:"string",minLength:1,maxLength:1024,pattern:"^\\S(?:[\\s\\S]*\\S)?$"},storageAccountName:{type:"string",pattern:"^[a-z0-9]{3,24}$"},containerName:{
type:"string",minLength:3,maxLength:63,pattern:"^[a-z0-9](?:-?[a-z0-9])*$"},key:{type:"string",minLength:1,maxLength:1024,pattern:"^\\S(?:[\\s\\S]*\\S)?$"},subscriptionId:{
type:"string",pattern:"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},tenantId:{type:"string",minLength:1,maxLength:1024,pattern:"^\\S(?:[\\s\\S]*\\S)?$"},
useAzureadAuth:{type:"boolean"},useOidc:{type:"boolean"}},additionalProperties:!1},http:{type:"object",required:["address"],properties:{address:{type:"string",maxLength:1024,
pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$"},lockAddress:{type:"string",
maxLength:1024,pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$"},unlockAddress:{
type:"string",maxLength:1024,pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$"},
updateMethod:{type:"string",enum:["POST","PUT"]},lockMethod:{type:"string",enum:["LOCK","POST","PUT"]},unlockMethod:{type:"string",enum:["UNLOCK","DELETE","POST",
"PUT"]},retryMax:{type:"integer",minimum:0,maximum:100}},additionalProperties:!1},cloud:{type:"object",required:["organization","workspaces"],properties:{hostname:{
type:"string",maxLength:253,pattern:"^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"},organization:{
type:"string",minLength:1,maxLength:90,pattern:"^[A-Za-z0-9_-]+$"},workspaces:{type:"object",minProperties:1,properties:{name:{type:"string",minLength:1,maxLength:90,
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
additionalProperties:!1},p=Object.prototype.hasOwnProperty,g=Cr().default,tt=new RegExp("^[a-z][a-z0-9-]{1,62}$","u"),jr=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$",
"u"),Ur=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$","u"),tr=new RegExp("^[A-Za-z0-9_ +=,.@-]+$","u"),B=new RegExp("^[a-z][a-z0-9_]{0,63}$","u"),X=new RegExp(
"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$","u"),Y=new RegExp("^[A-Za-z0-9/_+=.@:!-]+$","u"),J=new RegExp("^[^\\u0000-\\u001f\\u007f]+$","u"),it=new RegExp("^(?!c\
ustom:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","u"),ce=new RegExp("^(0|[1-9][0-9]{0,8})[smhd]$","u"),st=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$","u"),
at=new RegExp("^[A-Za-z][A-Za-z0-9.-]{2,31}$","u"),de=new RegExp("^\\S(?:[\\s\\S]*\\S)?$","u"),ir=new RegExp("^[A-Z0-9]{10}$","u"),Mr=new RegExp("^v[1-9][0-9]{0\
,2}\\.[0-9]$","u"),qr=new RegExp("^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$",
"u"),sr=new RegExp("^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$","u"),Me=new RegExp("^https://\\S+$","u"),Rr=new RegExp("^[A-Za-z0-9_ +=.@-]+$","u"),pt=new RegExp("^[A-Za-\
z][A-Za-z0-9_-]{0,62}$","u"),$r=new RegExp("^[A-Za-z0-9_+]+$","u"),nt=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\
)+$","u"),pe=new RegExp("^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$","u"),ot=new RegExp("^/(?\
:[\\x21-\\x2E\\x30-\\x7E]+/)*$","u"),lt=new RegExp("^arn:aws(?:-[a-z]+)*:iam::(?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$","u"),dt=new RegExp("^arn:aws(?:-[a-z]+)*\
:sns:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(?:\\.fifo)?$","u"),ct=new RegExp("^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[\
0-9]{12}:key/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$","u"),ft=new RegExp("^arn:aws(?:-[a-z]+)*:lambda:[a-z]{2}(?:-[a-\
z]+)+-[0-9]{1,2}:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$","u"),mt=new RegExp("^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?: *, *(?:(\
?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2})* *$","u"),yt=new RegExp("^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-\
]+(?:\\.[0-9A-Za-z-]+)*)?(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?)* *$","u"),ut=new RegExp("\
^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))+[a-z0-9]$","u"),ht=new RegExp("^(?!/)(?:[^/]|/(?!/|$))+$","u"),gt=new RegExp(
"^((arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/)?([a-f0-9]{8}-[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9\
]{32})|(arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:)?alias/[a-zA-Z0-9/_-]+)$","u"),Pt=new RegExp("^[a-zA-Z0-9_.-]{3,255}$","u"),kt=new RegExp(
"^[^/](?:[\\s\\S]*[^/])?$","u"),Sr=new RegExp("^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$","u"),_r=new RegExp("^[\\w+=,.@:/-]+$","u"),vt=new RegExp(
"^[a-z0-9][a-z0-9._-]*[a-z0-9]$","u"),wt=new RegExp("^[a-z0-9]{3,24}$","u"),bt=new RegExp("^[a-z0-9](?:-?[a-z0-9])*$","u"),Lt=new RegExp("^[0-9A-Fa-f]{8}(?:-[0-\
9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","u"),Or=new RegExp("^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa\
-f]{2})*)?$","u"),zr=new RegExp("^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$","u"),Ee=new RegExp(
"^[A-Za-z0-9_-]+$","u"),xt=new RegExp("^[0-9]{12}$","u"),Ot=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function ar(K,{instancePath:t="",parentData:Ae,parentDataProperty:Ie,
rootData:Ce=K,dynamicAnchors:Ar={}}={}){let e=null,r=0,ie=ar.evaluated;if(ie.dynamicProps&&(ie.props=void 0),ie.dynamicItems&&(ie.items=void 0),K&&typeof K=="ob\
ject"&&!Array.isArray(K)){if(K.version===void 0||!p.call(K,"version")){let U={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"}};e===null?e=[U]:e.push(U),r++}if(K.name===void 0||!p.call(K,"name")){let U={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[U]:e.push(U),r++}if(K.region===void 0||!p.call(K,"region")){let U={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
region"}};e===null?e=[U]:e.push(U),r++}if(K.userPool===void 0||!p.call(K,"userPool")){let U={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
userPool"}};e===null?e=[U]:e.push(U),r++}for(let U of Object.keys(K))if(!p.call(V.properties,U)){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:U}};e===null?e=[s]:e.push(s),r++}if(K.version!==void 0&&p.call(K,"version")&&K.version!==1){let U={instancePath:t+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}};e===null?e=[U]:e.push(U),r++}if(K.name!==void 0&&p.call(K,"name")){let U=K.
name;if(typeof U=="string"){if(!tt.test(U)){let s={instancePath:t+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-\
9-]{1,62}$"}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),r++}}if(K.region!==void 0&&p.call(K,"region")){let U=K.region;if(typeof U=="string"){if(!jr.test(U)){let s={instancePath:t+"/region",schemaPath:"\
#/properties/region/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/region",
schemaPath:"#/properties/region/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(K.tags!==void 0&&p.call(K,"tags")){let U=K.tags;if(U&&
typeof U=="object"&&!Array.isArray(U)){if(Object.keys(U).length>50){let s={instancePath:t+"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxPrope\
rties",params:{limit:50}};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(U)){let i=r;if(typeof s=="string"){if(g(s)>128){let a={instancePath:t+"/tags",schemaPath:"\
#/properties/tags/propertyNames/maxLength",keyword:"maxLength",params:{limit:128},propertyName:s};e===null?e=[a]:e.push(a),r++}if(g(s)<1){let a={instancePath:t+
"/tags",schemaPath:"#/properties/tags/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:s};e===null?e=[a]:e.push(a),r++}}var je=i===r;if(!je){
let a={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName:s}};e===null?e=[a]:e.push(a),r++}}for(let s of Object.
keys(U)){let i=U[s];if(typeof i=="string"){if(g(i)>256){let a={instancePath:t+"/tags/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/ad\
ditionalProperties/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/tags/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{let s={instancePath:t+
"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(K.userPool!==void 0&&p.call(K,"userPool")){let U=K.
userPool;if(U&&typeof U=="object"&&!Array.isArray(U)){for(let s of Object.keys(U))if(!p.call(V.properties.userPool.properties,s)){let i={instancePath:t+"/userPo\
ol",schemaPath:"#/properties/userPool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(U.reference!==
void 0&&p.call(U,"reference")){let s=U.reference,i=r,a=!1,n=r;if(typeof s=="string"){if(g(s)>55){let A={instancePath:t+"/userPool/reference",schemaPath:"#/prope\
rties/userPool/properties/reference/anyOf/0/maxLength",keyword:"maxLength",params:{limit:55}};e===null?e=[A]:e.push(A),r++}if(!Ur.test(s)){let A={instancePath:t+
"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A\
-Za-z]+$"}};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/0/type",
keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}var Q=n===r;a=a||Q;let l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0||
!p.call(s,"name")){let A={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/1/required",keyword:"required",params:{
missingProperty:"name"}};e===null?e=[A]:e.push(A),r++}for(let A of Object.keys(s))if(A!=="name"){let I={instancePath:t+"/userPool/reference",schemaPath:"#/prope\
rties/userPool/properties/reference/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A}};e===null?e=[I]:e.push(I),r++}if(s.
name!==void 0&&p.call(s,"name")){let A=s.name;if(typeof A=="string"){if(g(A)>128){let I={instancePath:t+"/userPool/reference/name",schemaPath:"#/properties/user\
Pool/properties/reference/anyOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[I]:e.push(I),r++}if(g(A)<1){let I={instancePath:t+
"/userPool/reference/name",schemaPath:"#/properties/userPool/properties/reference/anyOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[I]:e.push(I),r++}if(!tr.test(A)){let I={instancePath:t+"/userPool/reference/name",schemaPath:"#/properties/userPool/properties/reference/anyOf/1/properties/n\
ame/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=,.@-]+$"}};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:t+"/userPool/reference/name",schemaPath:"\
#/properties/userPool/properties/reference/anyOf/1/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),r++}}}else{let A={instancePath:t+
"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[A]:e.push(A),r++}var Q=l===
r;if(a=a||Q,Q)var D=!0;let P=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!p.call(s,"variable")){let A={instancePath:t+"/userPool/refe\
rence",schemaPath:"#/properties/userPool/properties/reference/anyOf/2/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[A]:e.push(A),
r++}for(let A of Object.keys(s))if(A!=="variable"){let I={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/2/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:A}};e===null?e=[I]:e.push(I),r++}if(s.variable!==void 0&&p.call(s,"variable")){let A=s.
variable;if(typeof A=="string"){if(!B.test(A)){let I={instancePath:t+"/userPool/reference/variable",schemaPath:"#/properties/userPool/properties/reference/anyOf\
/2/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:t+"/userPool\
/reference/variable",schemaPath:"#/properties/userPool/properties/reference/anyOf/2/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=
[I]:e.push(I),r++}}}else{let A={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/2/type",keyword:"type",params:{
type:"object"}};e===null?e=[A]:e.push(A),r++}var Q=P===r;a=a||Q,Q&&D!==!0&&(D=!0);let C=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||
!p.call(s,"ssmParameter")){let A={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/3/required",keyword:"require\
d",params:{missingProperty:"ssmParameter"}};e===null?e=[A]:e.push(A),r++}for(let A of Object.keys(s))if(A!=="ssmParameter"){let I={instancePath:t+"/userPool/ref\
erence",schemaPath:"#/properties/userPool/properties/reference/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A}};e===null?
e=[I]:e.push(I),r++}if(s.ssmParameter!==void 0&&p.call(s,"ssmParameter")){let A=s.ssmParameter;if(typeof A=="string"){if(g(A)>2048){let I={instancePath:t+"/user\
Pool/reference/ssmParameter",schemaPath:"#/properties/userPool/properties/reference/anyOf/3/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[I]:e.push(I),r++}if(!X.test(A)){let I={instancePath:t+"/userPool/reference/ssmParameter",schemaPath:"#/properties/userPool/properties/reference/anyO\
f/3/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:t+
"/userPool/reference/ssmParameter",schemaPath:"#/properties/userPool/properties/reference/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[I]:e.push(I),r++}}}else{let A={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/3/type",keyword:"\
type",params:{type:"object"}};e===null?e=[A]:e.push(A),r++}var Q=C===r;a=a||Q,Q&&D!==!0&&(D=!0);let j=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===
void 0||!p.call(s,"secretsManager")){let A={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/required",keyword:"\
required",params:{missingProperty:"secretsManager"}};e===null?e=[A]:e.push(A),r++}for(let A of Object.keys(s))if(!(A==="secretsManager"||A==="jsonKey")){let I={
instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:A}};e===null?e=[I]:e.push(I),r++}if(s.secretsManager!==void 0&&p.call(s,"secretsManager")){let A=s.secretsManager;if(typeof A=="string"){if(g(
A)>2048){let I={instancePath:t+"/userPool/reference/secretsManager",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/properties/secretsManager/max\
Length",keyword:"maxLength",params:{limit:2048}};e===null?e=[I]:e.push(I),r++}if(!Y.test(A)){let I={instancePath:t+"/userPool/reference/secretsManager",schemaPath:"\
#/properties/userPool/properties/reference/anyOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[
I]:e.push(I),r++}}else{let I={instancePath:t+"/userPool/reference/secretsManager",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/properties/secr\
etsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),r++}}if(s.jsonKey!==void 0&&p.call(s,"jsonKey")){let A=s.jsonKey;if(typeof A=="\
string"){if(g(A)>256){let I={instancePath:t+"/userPool/reference/jsonKey",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/properties/jsonKey/maxL\
ength",keyword:"maxLength",params:{limit:256}};e===null?e=[I]:e.push(I),r++}if(!J.test(A)){let I={instancePath:t+"/userPool/reference/jsonKey",schemaPath:"#/pro\
perties/userPool/properties/reference/anyOf/4/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[I]:e.push(
I),r++}}else{let I={instancePath:t+"/userPool/reference/jsonKey",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/properties/jsonKey/type",keyword:"\
type",params:{type:"string"}};e===null?e=[I]:e.push(I),r++}}}else{let A={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/refer\
ence/anyOf/4/type",keyword:"type",params:{type:"object"}};e===null?e=[A]:e.push(A),r++}var Q=j===r;if(a=a||Q,Q&&D!==!0&&(D=!0),a)r=i,e!==null&&(i?e.length=i:e=null);else{
let A={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf",keyword:"anyOf",params:{}};e===null?e=[A]:e.push(A),r++}}
if(U.adopt!==void 0&&p.call(U,"adopt")){let s=U.adopt;if(typeof s=="string"){if(g(s)>55){let i={instancePath:t+"/userPool/adopt",schemaPath:"#/properties/userPo\
ol/properties/adopt/maxLength",keyword:"maxLength",params:{limit:55}};e===null?e=[i]:e.push(i),r++}if(!Ur.test(s)){let i={instancePath:t+"/userPool/adopt",schemaPath:"\
#/properties/userPool/properties/adopt/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$"}};e===null?e=[i]:e.push(i),r++}}else{
let i={instancePath:t+"/userPool/adopt",schemaPath:"#/properties/userPool/properties/adopt/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
r++}}if(U.name!==void 0&&p.call(U,"name")){let s=U.name;if(typeof s=="string"){if(g(s)>128){let i={instancePath:t+"/userPool/name",schemaPath:"#/properties/user\
Pool/properties/name/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[i]:e.push(i),r++}if(g(s)<1){let i={instancePath:t+"/userPool/name",schemaPath:"\
#/properties/userPool/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}if(!tr.test(s)){let i={instancePath:t+"/user\
Pool/name",schemaPath:"#/properties/userPool/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=,.@-]+$"}};e===null?e=[i]:e.push(i),r++}}else{
let i={instancePath:t+"/userPool/name",schemaPath:"#/properties/userPool/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}
if(U.signInWith!==void 0&&p.call(U,"signInWith")){let s=U.signInWith;if(Array.isArray(s)){if(s.length<1){let l={instancePath:t+"/userPool/signInWith",schemaPath:"\
#/properties/userPool/properties/signInWith/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),r++}let i=s.length;for(let l=0;l<i;l++){let P=s[l];
if(typeof P!="string"){let C={instancePath:t+"/userPool/signInWith/"+l,schemaPath:"#/properties/userPool/properties/signInWith/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[C]:e.push(C),r++}if(!(P==="email"||P==="phone_number")){let C={instancePath:t+"/userPool/signInWith/"+l,schemaPath:"#/properties/use\
rPool/properties/signInWith/items/enum",keyword:"enum",params:{allowedValues:V.properties.userPool.properties.signInWith.items.enum}};e===null?e=[C]:e.push(C),r++}}
let a=s.length,n;if(a>1){let l={};for(;a--;){let P=s[a];if(typeof P=="string"){if(typeof l[P]=="number"){n=l[P];let C={instancePath:t+"/userPool/signInWith",schemaPath:"\
#/properties/userPool/properties/signInWith/uniqueItems",keyword:"uniqueItems",params:{i:a,j:n}};e===null?e=[C]:e.push(C),r++;break}l[P]=a}}}}else{let i={instancePath:t+
"/userPool/signInWith",schemaPath:"#/properties/userPool/properties/signInWith/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(U.aliases!==
void 0&&p.call(U,"aliases")){let s=U.aliases;if(Array.isArray(s)){if(s.length<1){let l={instancePath:t+"/userPool/aliases",schemaPath:"#/properties/userPool/pro\
perties/aliases/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),r++}let i=s.length;for(let l=0;l<i;l++){let P=s[l];if(typeof P!="string"){
let C={instancePath:t+"/userPool/aliases/"+l,schemaPath:"#/properties/userPool/properties/aliases/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[C]:e.push(C),r++}if(!(P==="email"||P==="phone_number"||P==="preferred_username")){let C={instancePath:t+"/userPool/aliases/"+l,schemaPath:"#/properties/userPoo\
l/properties/aliases/items/enum",keyword:"enum",params:{allowedValues:V.properties.userPool.properties.aliases.items.enum}};e===null?e=[C]:e.push(C),r++}}let a=s.
length,n;if(a>1){let l={};for(;a--;){let P=s[a];if(typeof P=="string"){if(typeof l[P]=="number"){n=l[P];let C={instancePath:t+"/userPool/aliases",schemaPath:"#/\
properties/userPool/properties/aliases/uniqueItems",keyword:"uniqueItems",params:{i:a,j:n}};e===null?e=[C]:e.push(C),r++;break}l[P]=a}}}}else{let i={instancePath:t+
"/userPool/aliases",schemaPath:"#/properties/userPool/properties/aliases/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(U.caseSensitiveUsernames!==
void 0&&p.call(U,"caseSensitiveUsernames")&&typeof U.caseSensitiveUsernames!="boolean"){let s={instancePath:t+"/userPool/caseSensitiveUsernames",schemaPath:"#/p\
roperties/userPool/properties/caseSensitiveUsernames/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}if(U.requiredAttributes!==void 0&&
p.call(U,"requiredAttributes")){let s=U.requiredAttributes;if(Array.isArray(s)){let i=s.length;for(let l=0;l<i;l++){let P=s[l];if(typeof P!="string"){let C={instancePath:t+
"/userPool/requiredAttributes/"+l,schemaPath:"#/properties/userPool/properties/requiredAttributes/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[C]:e.push(C),r++}if(!(P==="address"||P==="birthdate"||P==="email"||P==="family_name"||P==="gender"||P==="given_name"||P==="locale"||P==="middle_name"||P==="nam\
e"||P==="nickname"||P==="phone_number"||P==="picture"||P==="preferred_username"||P==="profile"||P==="updated_at"||P==="website"||P==="zoneinfo")){let C={instancePath:t+
"/userPool/requiredAttributes/"+l,schemaPath:"#/properties/userPool/properties/requiredAttributes/items/enum",keyword:"enum",params:{allowedValues:V.properties.
userPool.properties.requiredAttributes.items.enum}};e===null?e=[C]:e.push(C),r++}}let a=s.length,n;if(a>1){let l={};for(;a--;){let P=s[a];if(typeof P=="string"){
if(typeof l[P]=="number"){n=l[P];let C={instancePath:t+"/userPool/requiredAttributes",schemaPath:"#/properties/userPool/properties/requiredAttributes/uniqueItem\
s",keyword:"uniqueItems",params:{i:a,j:n}};e===null?e=[C]:e.push(C),r++;break}l[P]=a}}}}else{let i={instancePath:t+"/userPool/requiredAttributes",schemaPath:"#/\
properties/userPool/properties/requiredAttributes/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(U.customAttributes!==void 0&&p.call(
U,"customAttributes")){let s=U.customAttributes;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>50){let i={instancePath:t+"/userPool/custo\
mAttributes",schemaPath:"#/properties/userPool/properties/customAttributes/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[i]:e.push(i),r++}
for(let i of Object.keys(s)){let a=r;if(typeof i=="string"){if(g(i)>20){let n={instancePath:t+"/userPool/customAttributes",schemaPath:"#/properties/userPool/pro\
perties/customAttributes/propertyNames/maxLength",keyword:"maxLength",params:{limit:20},propertyName:i};e===null?e=[n]:e.push(n),r++}if(g(i)<1){let n={instancePath:t+
"/userPool/customAttributes",schemaPath:"#/properties/userPool/properties/customAttributes/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:i};
e===null?e=[n]:e.push(n),r++}if(!it.test(i)){let n={instancePath:t+"/userPool/customAttributes",schemaPath:"#/properties/userPool/properties/customAttributes/pr\
opertyNames/pattern",keyword:"pattern",params:{pattern:"^(?!custom:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"},propertyName:i};e===null?e=[n]:e.push(n),r++}}var se=a===
r;if(!se){let n={instancePath:t+"/userPool/customAttributes",schemaPath:"#/properties/userPool/properties/customAttributes/propertyNames",keyword:"propertyNames",
params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}for(let i of Object.keys(s)){let a=s[i];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.type===void 0||
!p.call(a,"type")){let n={instancePath:t+"/userPool/customAttributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/userPool/properties/cus\
tomAttributes/additionalProperties/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}for(let n of Object.keys(a))if(!(n===
"type"||n==="mutable"||n==="minLength"||n==="maxLength"||n==="min"||n==="max")){let l={instancePath:t+"/userPool/customAttributes/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};
e===null?e=[l]:e.push(l),r++}if(a.type!==void 0&&p.call(a,"type")){let n=a.type;if(typeof n!="string"){let l={instancePath:t+"/userPool/customAttributes/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}if(!(n==="string"||n==="number"||n==="dateTime"||n==="boolean")){let l={instancePath:t+"/userPool/customAttributes/"+
i.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/type/enum",keyword:"\
enum",params:{allowedValues:V.properties.userPool.properties.customAttributes.additionalProperties.properties.type.enum}};e===null?e=[l]:e.push(l),r++}}if(a.mutable!==
void 0&&p.call(a,"mutable")&&typeof a.mutable!="boolean"){let n={instancePath:t+"/userPool/customAttributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/mutable",
schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/mutable/type",keyword:"type",params:{type:"boolean"}};e===null?e=[
n]:e.push(n),r++}if(a.minLength!==void 0&&p.call(a,"minLength")){let n=a.minLength;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let l={instancePath:t+
"/userPool/customAttributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/minLength",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProp\
erties/properties/minLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),r++}if(typeof n=="number"&&isFinite(n)){if(n>2048||isNaN(n)){
let l={instancePath:t+"/userPool/customAttributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/minLength",schemaPath:"#/properties/userPool/properties/customAtt\
ributes/additionalProperties/properties/minLength/maximum",keyword:"maximum",params:{comparison:"<=",limit:2048}};e===null?e=[l]:e.push(l),r++}if(n<0||isNaN(n)){
let l={instancePath:t+"/userPool/customAttributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/minLength",schemaPath:"#/properties/userPool/properties/customAtt\
ributes/additionalProperties/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),r++}}}if(a.maxLength!==void 0&&
p.call(a,"maxLength")){let n=a.maxLength;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let l={instancePath:t+"/userPool/customAttributes/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/maxLength",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/maxLength/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[l]:e.push(l),r++}if(typeof n=="number"&&isFinite(n)){if(n>2048||isNaN(n)){let l={instancePath:t+"/userPool/customAttr\
ibutes/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxLength",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/max\
Length/maximum",keyword:"maximum",params:{comparison:"<=",limit:2048}};e===null?e=[l]:e.push(l),r++}if(n<0||isNaN(n)){let l={instancePath:t+"/userPool/customAtt\
ributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxLength",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/ma\
xLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),r++}}}if(a.min!==void 0&&p.call(a,"min")){let n=a.min;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let l={instancePath:t+"/userPool/customAttributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/min",schemaPath:"#/pro\
perties/userPool/properties/customAttributes/additionalProperties/properties/min/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),r++}if(typeof n==
"number"&&isFinite(n)){if(n>9007199254740991||isNaN(n)){let l={instancePath:t+"/userPool/customAttributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/min",schemaPath:"\
#/properties/userPool/properties/customAttributes/additionalProperties/properties/min/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
e===null?e=[l]:e.push(l),r++}if(n<-9007199254740991||isNaN(n)){let l={instancePath:t+"/userPool/customAttributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/mi\
n",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};
e===null?e=[l]:e.push(l),r++}}}if(a.max!==void 0&&p.call(a,"max")){let n=a.max;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let l={instancePath:t+"\
/userPool/customAttributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/max",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/\
properties/max/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),r++}if(typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n)){let l={
instancePath:t+"/userPool/customAttributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/max",schemaPath:"#/properties/userPool/properties/customAttributes/addit\
ionalProperties/properties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[l]:e.push(l),r++}if(n<-9007199254740991||
isNaN(n)){let l={instancePath:t+"/userPool/customAttributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/max",schemaPath:"#/properties/userPool/properties/custo\
mAttributes/additionalProperties/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};e===null?e=[l]:e.push(l),r++}}}}else{
let n={instancePath:t+"/userPool/customAttributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/userPool/properties/customAttributes/addit\
ionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{let i={instancePath:t+"/userPool/customAttributes",schemaPath:"\
#/properties/userPool/properties/customAttributes/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(U.autoVerify!==void 0&&p.call(U,
"autoVerify")){let s=U.autoVerify;if(Array.isArray(s)){let i=s.length;for(let l=0;l<i;l++){let P=s[l];if(typeof P!="string"){let C={instancePath:t+"/userPool/au\
toVerify/"+l,schemaPath:"#/properties/userPool/properties/autoVerify/items/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}if(!(P==="e\
mail"||P==="phone_number")){let C={instancePath:t+"/userPool/autoVerify/"+l,schemaPath:"#/properties/userPool/properties/autoVerify/items/enum",keyword:"enum",params:{
allowedValues:V.properties.userPool.properties.autoVerify.items.enum}};e===null?e=[C]:e.push(C),r++}}let a=s.length,n;if(a>1){let l={};for(;a--;){let P=s[a];if(typeof P==
"string"){if(typeof l[P]=="number"){n=l[P];let C={instancePath:t+"/userPool/autoVerify",schemaPath:"#/properties/userPool/properties/autoVerify/uniqueItems",keyword:"\
uniqueItems",params:{i:a,j:n}};e===null?e=[C]:e.push(C),r++;break}l[P]=a}}}}else{let i={instancePath:t+"/userPool/autoVerify",schemaPath:"#/properties/userPool/\
properties/autoVerify/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(U.selfSignUp!==void 0&&p.call(U,"selfSignUp")&&typeof U.selfSignUp!=
"boolean"){let s={instancePath:t+"/userPool/selfSignUp",schemaPath:"#/properties/userPool/properties/selfSignUp/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[s]:e.push(s),r++}if(U.accountRecovery!==void 0&&p.call(U,"accountRecovery")){let s=U.accountRecovery,i=r,a=!1,n=r;if(Array.isArray(s)){if(s.length<1){let A={
instancePath:t+"/userPool/accountRecovery",schemaPath:"#/properties/userPool/properties/accountRecovery/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[A]:e.push(A),r++}let P=s.length;for(let A=0;A<P;A++){let I=s[A];if(typeof I!="string"){let R={instancePath:t+"/userPool/accountRecovery/"+A,schemaPath:"\
#/properties/userPool/properties/accountRecovery/anyOf/0/items/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}if(!(I==="email"||I==="\
phone_number")){let R={instancePath:t+"/userPool/accountRecovery/"+A,schemaPath:"#/properties/userPool/properties/accountRecovery/anyOf/0/items/enum",keyword:"e\
num",params:{allowedValues:V.properties.userPool.properties.accountRecovery.anyOf[0].items.enum}};e===null?e=[R]:e.push(R),r++}}let C=s.length,j;if(C>1){let A={};
for(;C--;){let I=s[C];if(typeof I=="string"){if(typeof A[I]=="number"){j=A[I];let R={instancePath:t+"/userPool/accountRecovery",schemaPath:"#/properties/userPoo\
l/properties/accountRecovery/anyOf/0/uniqueItems",keyword:"uniqueItems",params:{i:C,j}};e===null?e=[R]:e.push(R),r++;break}A[I]=C}}}}else{let P={instancePath:t+
"/userPool/accountRecovery",schemaPath:"#/properties/userPool/properties/accountRecovery/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[P]:e.push(
P),r++}var Le=n===r;a=a||Le;let l=r;if(s!=="admin_only"){let P={instancePath:t+"/userPool/accountRecovery",schemaPath:"#/properties/userPool/properties/accountR\
ecovery/anyOf/1/const",keyword:"const",params:{allowedValue:"admin_only"}};e===null?e=[P]:e.push(P),r++}var Le=l===r;if(a=a||Le,a)r=i,e!==null&&(i?e.length=i:e=
null);else{let P={instancePath:t+"/userPool/accountRecovery",schemaPath:"#/properties/userPool/properties/accountRecovery/anyOf",keyword:"anyOf",params:{}};e===
null?e=[P]:e.push(P),r++}}if(U.passwordPolicy!==void 0&&p.call(U,"passwordPolicy")){let s=U.passwordPolicy;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i of Object.
keys(s))if(!(i==="minimumLength"||i==="requireLowercase"||i==="requireUppercase"||i==="requireNumbers"||i==="requireSymbols"||i==="temporaryPasswordValidity"||i===
"historySize")){let a={instancePath:t+"/userPool/passwordPolicy",schemaPath:"#/properties/userPool/properties/passwordPolicy/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:i}};e===null?e=[a]:e.push(a),r++}if(s.minimumLength!==void 0&&p.call(s,"minimumLength")){let i=s.minimumLength;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:t+"/userPool/passwordPolicy/minimumLength",schemaPath:"#/properties/userPool/properties/passwordP\
olicy/properties/minimumLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof i=="number"&&isFinite(i)){if(i>99||isNaN(i)){
let a={instancePath:t+"/userPool/passwordPolicy/minimumLength",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/minimumLength/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:99}};e===null?e=[a]:e.push(a),r++}if(i<6||isNaN(i)){let a={instancePath:t+"/userPool/passwordPolicy/minimumLength",schemaPath:"\
#/properties/userPool/properties/passwordPolicy/properties/minimumLength/minimum",keyword:"minimum",params:{comparison:">=",limit:6}};e===null?e=[a]:e.push(a),r++}}}
if(s.requireLowercase!==void 0&&p.call(s,"requireLowercase")&&typeof s.requireLowercase!="boolean"){let i={instancePath:t+"/userPool/passwordPolicy/requireLower\
case",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/requireLowercase/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(
i),r++}if(s.requireUppercase!==void 0&&p.call(s,"requireUppercase")&&typeof s.requireUppercase!="boolean"){let i={instancePath:t+"/userPool/passwordPolicy/requi\
reUppercase",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/requireUppercase/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:
e.push(i),r++}if(s.requireNumbers!==void 0&&p.call(s,"requireNumbers")&&typeof s.requireNumbers!="boolean"){let i={instancePath:t+"/userPool/passwordPolicy/requ\
ireNumbers",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/requireNumbers/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.
push(i),r++}if(s.requireSymbols!==void 0&&p.call(s,"requireSymbols")&&typeof s.requireSymbols!="boolean"){let i={instancePath:t+"/userPool/passwordPolicy/requir\
eSymbols",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/requireSymbols/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(
i),r++}if(s.temporaryPasswordValidity!==void 0&&p.call(s,"temporaryPasswordValidity")){let i=s.temporaryPasswordValidity;if(typeof i=="string"){if(!ce.test(i)){
let a={instancePath:t+"/userPool/passwordPolicy/temporaryPasswordValidity",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/temporaryPassw\
ordValidity/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/userPool/passw\
ordPolicy/temporaryPasswordValidity",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/temporaryPasswordValidity/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),r++}}if(s.historySize!==void 0&&p.call(s,"historySize")){let i=s.historySize;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&
isFinite(i))){let a={instancePath:t+"/userPool/passwordPolicy/historySize",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/historySize/ty\
pe",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof i=="number"&&isFinite(i)){if(i>24||isNaN(i)){let a={instancePath:t+"/userPool\
/passwordPolicy/historySize",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/historySize/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:24}};e===null?e=[a]:e.push(a),r++}if(i<0||isNaN(i)){let a={instancePath:t+"/userPool/passwordPolicy/historySize",schemaPath:"#/properties/userPool/prop\
erties/passwordPolicy/properties/historySize/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[a]:e.push(a),r++}}}}else{let i={instancePath:t+
"/userPool/passwordPolicy",schemaPath:"#/properties/userPool/properties/passwordPolicy/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}
if(U.mfa!==void 0&&p.call(U,"mfa")){let s=U.mfa;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.mode===void 0||!p.call(s,"mode")){let i={instancePath:t+"/user\
Pool/mfa",schemaPath:"#/properties/userPool/properties/mfa/required",keyword:"required",params:{missingProperty:"mode"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.
keys(s))if(!(i==="mode"||i==="methods")){let a={instancePath:t+"/userPool/mfa",schemaPath:"#/properties/userPool/properties/mfa/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:i}};e===null?e=[a]:e.push(a),r++}if(s.mode!==void 0&&p.call(s,"mode")){let i=s.mode;if(typeof i!="string"){let a={
instancePath:t+"/userPool/mfa/mode",schemaPath:"#/properties/userPool/properties/mfa/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.push(a),r++}if(!(i==="off"||i==="optional"||i==="required")){let a={instancePath:t+"/userPool/mfa/mode",schemaPath:"#/properties/userPool/properties/mfa/prope\
rties/mode/enum",keyword:"enum",params:{allowedValues:V.properties.userPool.properties.mfa.properties.mode.enum}};e===null?e=[a]:e.push(a),r++}}if(s.methods!==void 0&&
p.call(s,"methods")){let i=s.methods;if(Array.isArray(i)){if(i.length<1){let P={instancePath:t+"/userPool/mfa/methods",schemaPath:"#/properties/userPool/propert\
ies/mfa/properties/methods/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[P]:e.push(P),r++}let a=i.length;for(let P=0;P<a;P++){let C=i[P];if(typeof C!=
"string"){let j={instancePath:t+"/userPool/mfa/methods/"+P,schemaPath:"#/properties/userPool/properties/mfa/properties/methods/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[j]:e.push(j),r++}if(!(C==="totp"||C==="sms"||C==="email")){let j={instancePath:t+"/userPool/mfa/methods/"+P,schemaPath:"#/properties\
/userPool/properties/mfa/properties/methods/items/enum",keyword:"enum",params:{allowedValues:V.properties.userPool.properties.mfa.properties.methods.items.enum}};
e===null?e=[j]:e.push(j),r++}}let n=i.length,l;if(n>1){let P={};for(;n--;){let C=i[n];if(typeof C=="string"){if(typeof P[C]=="number"){l=P[C];let j={instancePath:t+
"/userPool/mfa/methods",schemaPath:"#/properties/userPool/properties/mfa/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i:n,j:l}};e===null?e=[j]:
e.push(j),r++;break}P[C]=n}}}}else{let a={instancePath:t+"/userPool/mfa/methods",schemaPath:"#/properties/userPool/properties/mfa/properties/methods/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:t+"/userPool/mfa",schemaPath:"#/properties/userPool/properties/mfa/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(U.tier!==void 0&&p.call(U,"tier")){let s=U.tier;if(typeof s!="string"){let i={instancePath:t+"/us\
erPool/tier",schemaPath:"#/properties/userPool/properties/tier/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(!(s==="lite"||s==="e\
ssentials"||s==="plus")){let i={instancePath:t+"/userPool/tier",schemaPath:"#/properties/userPool/properties/tier/enum",keyword:"enum",params:{allowedValues:V.properties.
userPool.properties.tier.enum}};e===null?e=[i]:e.push(i),r++}}if(U.threatProtection!==void 0&&p.call(U,"threatProtection")){let s=U.threatProtection;if(typeof s!=
"string"){let i={instancePath:t+"/userPool/threatProtection",schemaPath:"#/properties/userPool/properties/threatProtection/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[i]:e.push(i),r++}if(!(s==="off"||s==="audit"||s==="enforced")){let i={instancePath:t+"/userPool/threatProtection",schemaPath:"#/properties/u\
serPool/properties/threatProtection/enum",keyword:"enum",params:{allowedValues:V.properties.userPool.properties.threatProtection.enum}};e===null?e=[i]:e.push(i),
r++}}if(U.deletionProtection!==void 0&&p.call(U,"deletionProtection")&&typeof U.deletionProtection!="boolean"){let s={instancePath:t+"/userPool/deletionProtecti\
on",schemaPath:"#/properties/userPool/properties/deletionProtection/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}if(U.domain!==void 0&&
p.call(U,"domain")){let s=U.domain;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prefix===void 0||!p.call(s,"prefix")){let i={instancePath:t+"/userPool/doma\
in",schemaPath:"#/properties/userPool/properties/domain/required",keyword:"required",params:{missingProperty:"prefix"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.
keys(s))if(!(i==="prefix"||i==="adopt")){let a={instancePath:t+"/userPool/domain",schemaPath:"#/properties/userPool/properties/domain/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[a]:e.push(a),r++}if(s.prefix!==void 0&&p.call(s,"prefix")){let i=s.prefix;if(typeof i=="string"){
if(!st.test(i)){let a={instancePath:t+"/userPool/domain/prefix",schemaPath:"#/properties/userPool/properties/domain/properties/prefix/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/userPool/domain/prefix",schemaPath:"#/prop\
erties/userPool/properties/domain/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(s.adopt!==void 0&&p.call(s,"ad\
opt")){let i=s.adopt;if(typeof i=="string"){if(g(i)>63){let a={instancePath:t+"/userPool/domain/adopt",schemaPath:"#/properties/userPool/properties/domain/prope\
rties/adopt/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[a]:e.push(a),r++}if(g(i)<1){let a={instancePath:t+"/userPool/domain/adopt",schemaPath:"\
#/properties/userPool/properties/domain/properties/adopt/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+
"/userPool/domain/adopt",schemaPath:"#/properties/userPool/properties/domain/properties/adopt/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),r++}}}else{let i={instancePath:t+"/userPool/domain",schemaPath:"#/properties/userPool/properties/domain/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/userPool",schemaPath:"#/properties/userPool/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(
s),r++}}if(K.identityProviders!==void 0&&p.call(K,"identityProviders")){let U=K.identityProviders;if(U&&typeof U=="object"&&!Array.isArray(U)){if(Object.keys(U).
length>300){let s={instancePath:t+"/identityProviders",schemaPath:"#/properties/identityProviders/maxProperties",keyword:"maxProperties",params:{limit:300}};e===
null?e=[s]:e.push(s),r++}for(let s of Object.keys(U)){let i=r;if(typeof s=="string"&&!at.test(s)){let a={instancePath:t+"/identityProviders",schemaPath:"#/prope\
rties/identityProviders/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9.-]{2,31}$"},propertyName:s};e===null?e=[a]:e.push(a),r++}var Ke=i===
r;if(!Ke){let a={instancePath:t+"/identityProviders",schemaPath:"#/properties/identityProviders/propertyNames",keyword:"propertyNames",params:{propertyName:s}};
e===null?e=[a]:e.push(a),r++}}for(let s of Object.keys(U)){let i=U[s],a=r,n=!1,l=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&(i.preset===void 0||!p.call(i,"p\
reset"))){let f={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/a\
nyOf/0/required",keyword:"required",params:{missingProperty:"preset"}};e===null?e=[f]:e.push(f),r++}var ae=l===r;n=n||ae;let P=r;if(i&&typeof i=="object"&&!Array.
isArray(i)&&(i.type===void 0||!p.call(i,"type"))){let f={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
identityProviders/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[f]:e.push(f),r++}var ae=P===r;if(n=n||ae,
n)r=a,e!==null&&(a?e.length=a:e=null);else{let f={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identit\
yProviders/additionalProperties/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}let C=r,j=!0,A=r,I=r,R=!1,ee=r;if(i&&typeof i=="object"&&!Array.isArray(
i)){let f;if((i.preset===void 0||!p.call(i,"preset"))&&(f="preset")){let b={};e===null?e=[b]:e.push(b),r++}else if(i.preset!==void 0&&p.call(i,"preset")){let b=i.
preset;if(!(b==="auth0"||b==="cognito"||b==="descope"||b==="entra"||b==="entra-external-id"||b==="gitlab"||b==="idura"||b==="keycloak"||b==="linkedin"||b==="oid\
c"||b==="okta"||b==="one-login"||b==="ping-one")){let c={};e===null?e=[c]:e.push(c),r++}}}var xe=ee===r;if(R=R||xe,xe){var Z={};Z.preset=!0}let x=r;if(i&&typeof i==
"object"&&!Array.isArray(i)){let f;if((i.type===void 0||!p.call(i,"type"))&&(f="type")){let b={};e===null?e=[b]:e.push(b),r++}else{if(i.preset!==void 0&&p.call(
i,"preset")){var te=!1;let b={};e===null?e=[b]:e.push(b),r++}else var te=!0;if(te)if(i.type!==void 0&&p.call(i,"type")){let b=r;if(i.type!=="oidc"){let N={};e===
null?e=[N]:e.push(N),r++}var te=b===r}else var te=!0}}var xe=x===r;if(R=R||xe,xe&&Z!==!0&&(Z=Z||{},Z.preset=!0,Z.type=!0),R)r=I,e!==null&&(I?e.length=I:e=null);else{
let f={};e===null?e=[f]:e.push(f),r++}var qe=A===r;if(r=C,e!==null&&(C?e.length=C:e=null),qe){let f=r,b=r,c=!1,N=r;if(i&&typeof i=="object"&&!Array.isArray(i)){
if(i.issuer===void 0||!p.call(i,"issuer")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identit\
yProviders/additionalProperties/allOf/0/then/anyOf/0/required",keyword:"required",params:{missingProperty:"issuer"}};e===null?e=[M]:e.push(M),r++}if(i.clientId===
void 0||!p.call(i,"clientId")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/a\
dditionalProperties/allOf/0/then/anyOf/0/required",keyword:"required",params:{missingProperty:"clientId"}};e===null?e=[M]:e.push(M),r++}if(i.clientSecret===void 0||
!p.call(i,"clientSecret")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/addit\
ionalProperties/allOf/0/then/anyOf/0/required",keyword:"required",params:{missingProperty:"clientSecret"}};e===null?e=[M]:e.push(M),r++}}var Re=N===r;c=c||Re;let E=r;
if(i&&typeof i=="object"&&!Array.isArray(i)&&(i.upstream===void 0||!p.call(i,"upstream"))){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/anyOf/1/required",keyword:"required",params:{missingProperty:"upstream"}};
e===null?e=[M]:e.push(M),r++}var Re=E===r;if(c=c||Re,c)r=b,e!==null&&(b?e.length=b:e=null);else{let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/anyOf",keyword:"anyOf",params:{}};e===null?e=[M]:e.push(M),r++}
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.teamId!==void 0&&p.call(i,"teamId")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/properties/teamId/false schema",keyword:"false schema",params:{}};
e===null?e=[M]:e.push(M),r++}if(i.keyId!==void 0&&p.call(i,"keyId")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyI\
d",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/properties/keyId/false schema",keyword:"false schema",params:{}};e===null?e=[M]:
e.push(M),r++}if(i.privateKey!==void 0&&p.call(i,"privateKey")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKe\
y",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/properties/privateKey/false schema",keyword:"false schema",params:{}};e===null?e=
[M]:e.push(M),r++}if(i.apiVersion!==void 0&&p.call(i,"apiVersion")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVe\
rsion",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/properties/apiVersion/false schema",keyword:"false schema",params:{}};e===null?
e=[M]:e.push(M),r++}if(i.metadataUrl!==void 0&&p.call(i,"metadataUrl")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/m\
etadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/properties/metadataUrl/false schema",keyword:"false schema",params:{}};
e===null?e=[M]:e.push(M),r++}if(i.metadataFile!==void 0&&p.call(i,"metadataFile")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/properties/metadataFile/false schema",keyword:"false schema",
params:{}};e===null?e=[M]:e.push(M),r++}if(i.idpSignout!==void 0&&p.call(i,"idpSignout")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/properties/idpSignout/false schema",keyword:"false schema",
params:{}};e===null?e=[M]:e.push(M),r++}if(i.idpInit!==void 0&&p.call(i,"idpInit")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/idpInit",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/properties/idpInit/false schema",keyword:"false schema",params:{}};
e===null?e=[M]:e.push(M),r++}if(i.encryptedResponses!==void 0&&p.call(i,"encryptedResponses")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/properties/encryptedResponses/false schem\
a",keyword:"false schema",params:{}};e===null?e=[M]:e.push(M),r++}if(i.requestSigningAlgorithm!==void 0&&p.call(i,"requestSigningAlgorithm")){let M={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/requestSigningAlgorithm",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/\
0/then/properties/requestSigningAlgorithm/false schema",keyword:"false schema",params:{}};e===null?e=[M]:e.push(M),r++}if(i.type!==void 0&&p.call(i,"type")&&i.type!==
"oidc"){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProper\
ties/allOf/0/then/properties/type/const",keyword:"const",params:{allowedValue:"oidc"}};e===null?e=[M]:e.push(M),r++}}var qe=f===r;j=qe,j&&Z!==!0&&(Z=Z||{},Z.teamId=
!0,Z.keyId=!0,Z.privateKey=!0,Z.apiVersion=!0,Z.metadataUrl=!0,Z.metadataFile=!0,Z.idpSignout=!0,Z.idpInit=!0,Z.encryptedResponses=!0,Z.requestSigningAlgorithm=
!0,Z.type=!0)}if(!j){let f={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalP\
roperties/allOf/0/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[f]:e.push(f),r++}let v=r,dr=!0,Er=r,cr=r,Ze=!1,Zr=r;if(i&&typeof i=="object"&&!Array.
isArray(i)){let f;if((i.preset===void 0||!p.call(i,"preset"))&&(f="preset")){let b={};e===null?e=[b]:e.push(b),r++}else if(i.preset!==void 0&&p.call(i,"preset")){
let b=i.preset;if(!(b==="login-gov"||b==="saml")){let c={};e===null?e=[c]:e.push(c),r++}}}var oe=Zr===r;if(Ze=Ze||oe,oe){var G={};G.preset=!0}let Tr=r;if(i&&typeof i==
"object"&&!Array.isArray(i)){let f;if((i.type===void 0||!p.call(i,"type"))&&(f="type")){let b={};e===null?e=[b]:e.push(b),r++}else{if(i.preset!==void 0&&p.call(
i,"preset")){var Ue=!1;let b={};e===null?e=[b]:e.push(b),r++}else var Ue=!0;if(Ue)if(i.type!==void 0&&p.call(i,"type")){let b=r;if(i.type!=="saml"){let N={};e===
null?e=[N]:e.push(N),r++}var Ue=b===r}else var Ue=!0}}var oe=Tr===r;if(Ze=Ze||oe,oe&&G!==!0&&(G=G||{},G.preset=!0,G.type=!0),Ze)r=cr,e!==null&&(cr?e.length=cr:e=
null);else{let f={};e===null?e=[f]:e.push(f),r++}var Oe=Er===r;if(r=v,e!==null&&(v?e.length=v:e=null),Oe){let f=r,b=r,c=!1,N=null,E=r;if(i&&typeof i=="object"&&
!Array.isArray(i)&&(i.metadataUrl===void 0||!p.call(i,"metadataUrl"))){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/1/then/oneOf/0/required",keyword:"required",params:{missingProperty:"metadataUrl"}};e===null?e=[m]:e.push(
m),r++}var fe=E===r;fe&&(c=!0,N=0);let T=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&(i.metadataFile===void 0||!p.call(i,"metadataFile"))){let m={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/then/oneOf/1/required",keyword:"\
required",params:{missingProperty:"metadataFile"}};e===null?e=[m]:e.push(m),r++}var fe=T===r;if(fe&&c?(c=!1,N=[N,1]):fe&&(c=!0,N=1),c)r=b,e!==null&&(b?e.length=
b:e=null);else{let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalPropert\
ies/allOf/1/then/oneOf",keyword:"oneOf",params:{passingSchemas:N}};e===null?e=[m]:e.push(m),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.issuer!==void 0&&
p.call(i,"issuer")){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",schemaPath:"#/properties/identityProviders/ad\
ditionalProperties/allOf/1/then/properties/issuer/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(i.clientId!==void 0&&p.call(i,
"clientId")){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additio\
nalProperties/allOf/1/then/properties/clientId/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(i.clientSecret!==void 0&&p.call(i,
"clientSecret")){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders\
/additionalProperties/allOf/1/then/properties/clientSecret/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(i.teamId!==void 0&&p.
call(i,"teamId")){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/addi\
tionalProperties/allOf/1/then/properties/teamId/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(i.keyId!==void 0&&p.call(i,"keyI\
d")){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperti\
es/allOf/1/then/properties/keyId/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(i.privateKey!==void 0&&p.call(i,"privateKey")){
let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperti\
es/allOf/1/then/properties/privateKey/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(i.apiVersion!==void 0&&p.call(i,"apiVersio\
n")){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additionalPro\
perties/allOf/1/then/properties/apiVersion/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(i.scopes!==void 0&&p.call(i,"scopes")){
let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properties/identityProviders/additionalProperties/a\
llOf/1/then/properties/scopes/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(i.attributesRequestMethod!==void 0&&p.call(i,"attr\
ibutesRequestMethod")){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributesRequestMethod",schemaPath:"#/properties/\
identityProviders/additionalProperties/allOf/1/then/properties/attributesRequestMethod/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),
r++}if(i.endpoints!==void 0&&p.call(i,"endpoints")){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/1/then/properties/endpoints/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}
if(i.iamOidcProvider!==void 0&&p.call(i,"iamOidcProvider")){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/iamOidcProvid\
er",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/then/properties/iamOidcProvider/false schema",keyword:"false schema",params:{}};e===
null?e=[m]:e.push(m),r++}if(i.upstream!==void 0&&p.call(i,"upstream")){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/up\
stream",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/then/properties/upstream/false schema",keyword:"false schema",params:{}};e===null?
e=[m]:e.push(m),r++}if(i.type!==void 0&&p.call(i,"type")&&i.type!=="saml"){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/type",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/then/properties/type/const",keyword:"const",params:{allowedValue:"saml"}};e===null?
e=[m]:e.push(m),r++}}var Oe=f===r;dr=Oe,dr&&G!==!0&&(G=G||{},G.issuer=!0,G.clientId=!0,G.clientSecret=!0,G.teamId=!0,G.keyId=!0,G.privateKey=!0,G.apiVersion=!0,
G.scopes=!0,G.attributesRequestMethod=!0,G.endpoints=!0,G.iamOidcProvider=!0,G.upstream=!0,G.type=!0)}if(!dr){let f={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/if",keyword:"if",params:{failingKeyword:"then"}};e===null?
e=[f]:e.push(f),r++}Z!==!0&&G!==void 0&&(G===!0?Z=!0:(Z=Z||{},Object.assign(Z,G)));let fr=r,mr=!0,Vr=r,yr=r,Te=!1,Hr=r;if(i&&typeof i=="object"&&!Array.isArray(
i)){let f;if((i.preset===void 0||!p.call(i,"preset"))&&(f="preset")){let b={};e===null?e=[b]:e.push(b),r++}else if(i.preset!==void 0&&p.call(i,"preset")&&i.preset!==
"google"){let b={};e===null?e=[b]:e.push(b),r++}}var le=Hr===r;if(Te=Te||le,le){var H={};H.preset=!0}let Fr=r;if(i&&typeof i=="object"&&!Array.isArray(i)){let f;
if((i.type===void 0||!p.call(i,"type"))&&(f="type")){let b={};e===null?e=[b]:e.push(b),r++}else{if(i.preset!==void 0&&p.call(i,"preset")){var me=!1;let b={};e===
null?e=[b]:e.push(b),r++}else var me=!0;if(me)if(i.type!==void 0&&p.call(i,"type")){let b=r;if(i.type!=="google"){let N={};e===null?e=[N]:e.push(N),r++}var me=b===
r}else var me=!0}}var le=Fr===r;if(Te=Te||le,le&&H!==!0&&(H=H||{},H.preset=!0,H.type=!0),Te)r=yr,e!==null&&(yr?e.length=yr:e=null);else{let f={};e===null?e=[f]:
e.push(f),r++}var $e=Vr===r;if(r=fr,e!==null&&(fr?e.length=fr:e=null),$e){let f=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.clientId===void 0||!p.call(i,
"clientId")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalPropertie\
s/allOf/2/then/required",keyword:"required",params:{missingProperty:"clientId"}};e===null?e=[c]:e.push(c),r++}if(i.clientSecret===void 0||!p.call(i,"clientSecre\
t")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/\
2/then/required",keyword:"required",params:{missingProperty:"clientSecret"}};e===null?e=[c]:e.push(c),r++}if(i.clientSecret!==void 0&&p.call(i,"clientSecret")){
let c=i.clientSecret,N=r,E=!1,T=r;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.variable===void 0||!p.call(c,"variable")){let u={instancePath:t+"/identityPr\
oviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clien\
tSecret/anyOf/0/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(c))if(u!=="variable"){let q={
instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/al\
lOf/2/then/properties/clientSecret/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[q]:e.push(q),r++}if(c.
variable!==void 0&&p.call(c,"variable")){let u=c.variable;if(typeof u=="string"){if(!B.test(u)){let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/0/proper\
ties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[q]:e.push(q),r++}}else{let q={instancePath:t+"/identityProviders\
/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/cli\
entSecret/anyOf/0/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),r++}}}else{let u={instancePath:t+"/identityProviders\
/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret\
/anyOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var ne=T===r;if(E=E||ne,ne)var Se=!0;let M=r;if(c&&typeof c=="object"&&!Array.
isArray(c)){if(c.ssmParameter===void 0||!p.call(c,"ssmParameter")){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/client\
Secret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/1/required",keyword:"required",params:{missingProperty:"\
ssmParameter"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(c))if(u!=="ssmParameter"){let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/1/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[q]:e.push(q),r++}if(c.ssmParameter!==void 0&&p.call(c,"ssmParameter")){let u=c.
ssmParameter;if(typeof u=="string"){if(g(u)>2048){let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParamet\
er",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/1/properties/ssmParameter/maxLength",keyword:"max\
Length",params:{limit:2048}};e===null?e=[q]:e.push(q),r++}if(!X.test(u)){let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/1/properties/ssmParameter/\
pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[q]:e.push(q),r++}}else{let q={instancePath:t+"/identityProvid\
ers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/propert\
ies/clientSecret/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),r++}}}else{let u={instancePath:t+"/identi\
tyProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/c\
lientSecret/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var ne=M===r;E=E||ne,ne&&Se!==!0&&(Se=!0);let m=r;if(c&&typeof c==
"object"&&!Array.isArray(c)){if(c.secretsManager===void 0||!p.call(c,"secretsManager")){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/2/required",keyword:"requ\
ired",params:{missingProperty:"secretsManager"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(c))if(!(u==="secretsManager"||u==="jsonKey")){let q={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/prop\
erties/clientSecret/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[q]:e.push(q),r++}if(c.secretsManager!==
void 0&&p.call(c,"secretsManager")){let u=c.secretsManager;if(typeof u=="string"){if(g(u)>2048){let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/2/\
properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[q]:e.push(q),r++}if(!Y.test(u)){let q={instancePath:t+"/identityProvid\
ers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/prope\
rties/clientSecret/anyOf/2/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[q]:e.push(q),r++}}else{let q={
instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/addition\
alProperties/allOf/2/then/properties/clientSecret/anyOf/2/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),r++}}if(c.
jsonKey!==void 0&&p.call(c,"jsonKey")){let u=c.jsonKey;if(typeof u=="string"){if(g(u)>256){let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/2/properties/json\
Key/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[q]:e.push(q),r++}if(!J.test(u)){let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/2/pro\
perties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[q]:e.push(q),r++}}else{let q={instancePath:t+"/identityP\
roviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/propert\
ies/clientSecret/anyOf/2/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),r++}}}else{let u={instancePath:t+"/identityPro\
viders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/client\
Secret/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var ne=m===r;if(E=E||ne,ne&&Se!==!0&&(Se=!0),E)r=N,e!==null&&(N?e.length=
N:e=null);else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/a\
dditionalProperties/allOf/2/then/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};e===null?e=[u]:e.push(u),r++}}if(i.issuer!==void 0&&p.call(i,"issuer")){
let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",schemaPath:"#/properties/identityProviders/additionalProperties/a\
llOf/2/then/properties/issuer/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.teamId!==void 0&&p.call(i,"teamId")){let c={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties\
/teamId/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.keyId!==void 0&&p.call(i,"keyId")){let c={instancePath:t+"/identityPro\
viders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/keyId/false s\
chema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.privateKey!==void 0&&p.call(i,"privateKey")){let c={instancePath:t+"/identityProvider\
s/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/privateKey/fa\
lse schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.apiVersion!==void 0&&p.call(i,"apiVersion")){let c={instancePath:t+"/identityPro\
viders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/apiVersi\
on/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.metadataUrl!==void 0&&p.call(i,"metadataUrl")){let c={instancePath:t+"/iden\
tityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/\
metadataUrl/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.metadataFile!==void 0&&p.call(i,"metadataFile")){let c={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/prop\
erties/metadataFile/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.idpSignout!==void 0&&p.call(i,"idpSignout")){let c={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/proper\
ties/idpSignout/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.idpInit!==void 0&&p.call(i,"idpInit")){let c={instancePath:t+"\
/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties\
/idpInit/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.encryptedResponses!==void 0&&p.call(i,"encryptedResponses")){let c={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/the\
n/properties/encryptedResponses/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.requestSigningAlgorithm!==void 0&&p.call(i,"re\
questSigningAlgorithm")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/requestSigningAlgorithm",schemaPath:"#/propertie\
s/identityProviders/additionalProperties/allOf/2/then/properties/requestSigningAlgorithm/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),
r++}if(i.attributesRequestMethod!==void 0&&p.call(i,"attributesRequestMethod")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/attributesRequestMethod/false schema",keyword:"\
false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.endpoints!==void 0&&p.call(i,"endpoints")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/endpoints/false schema",keyword:"\
false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.iamOidcProvider!==void 0&&p.call(i,"iamOidcProvider")){let c={instancePath:t+"/identityProviders/"+s.
replace(/~/g,"~0").replace(/\//g,"~1")+"/iamOidcProvider",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/iamOidcProvide\
r/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.upstream!==void 0&&p.call(i,"upstream")){let c={instancePath:t+"/identityPro\
viders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/upstream/f\
alse schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.type!==void 0&&p.call(i,"type")&&i.type!=="google"){let c={instancePath:t+"/ide\
ntityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/type/c\
onst",keyword:"const",params:{allowedValue:"google"}};e===null?e=[c]:e.push(c),r++}}var $e=f===r;mr=$e,mr&&H!==!0&&(H=H||{},H.clientSecret=!0,H.issuer=!0,H.teamId=
!0,H.keyId=!0,H.privateKey=!0,H.apiVersion=!0,H.metadataUrl=!0,H.metadataFile=!0,H.idpSignout=!0,H.idpInit=!0,H.encryptedResponses=!0,H.requestSigningAlgorithm=
!0,H.attributesRequestMethod=!0,H.endpoints=!0,H.iamOidcProvider=!0,H.upstream=!0,H.type=!0)}if(!mr){let f={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[f]:
e.push(f),r++}Z!==!0&&H!==void 0&&(H===!0?Z=!0:(Z=Z||{},Object.assign(Z,H)));let ur=r,hr=!0,Dr=r,gr=r,Ve=!1,Gr=r;if(i&&typeof i=="object"&&!Array.isArray(i)){let f;
if((i.preset===void 0||!p.call(i,"preset"))&&(f="preset")){let b={};e===null?e=[b]:e.push(b),r++}else if(i.preset!==void 0&&p.call(i,"preset")&&i.preset!=="face\
book"){let b={};e===null?e=[b]:e.push(b),r++}}var _=Gr===r;if(Ve=Ve||_,_){var F={};F.preset=!0}let Wr=r;if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if((i.
type===void 0||!p.call(i,"type"))&&(f="type")){let b={};e===null?e=[b]:e.push(b),r++}else{if(i.preset!==void 0&&p.call(i,"preset")){var Ne=!1;let b={};e===null?
e=[b]:e.push(b),r++}else var Ne=!0;if(Ne)if(i.type!==void 0&&p.call(i,"type")){let b=r;if(i.type!=="facebook"){let N={};e===null?e=[N]:e.push(N),r++}var Ne=b===
r}else var Ne=!0}}var _=Wr===r;if(Ve=Ve||_,_&&F!==!0&&(F=F||{},F.preset=!0,F.type=!0),Ve)r=gr,e!==null&&(gr?e.length=gr:e=null);else{let f={};e===null?e=[f]:e.push(
f),r++}var d=Dr===r;if(r=ur,e!==null&&(ur?e.length=ur:e=null),d){let f=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.clientId===void 0||!p.call(i,"clientI\
d")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/\
3/then/required",keyword:"required",params:{missingProperty:"clientId"}};e===null?e=[c]:e.push(c),r++}if(i.clientSecret===void 0||!p.call(i,"clientSecret")){let c={
instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/requi\
red",keyword:"required",params:{missingProperty:"clientSecret"}};e===null?e=[c]:e.push(c),r++}if(i.clientSecret!==void 0&&p.call(i,"clientSecret")){let c=i.clientSecret,
N=r,E=!1,T=r;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.variable===void 0||!p.call(c,"variable")){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/0/required",
keyword:"required",params:{missingProperty:"variable"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(c))if(u!=="variable"){let q={instancePath:t+"/iden\
tityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties\
/clientSecret/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[q]:e.push(q),r++}if(c.variable!==void 0&&p.
call(c,"variable")){let u=c.variable;if(typeof u=="string"){if(!B.test(u)){let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/0/properties/variable/patter\
n",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[q]:e.push(q),r++}}else{let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/0/pr\
operties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),r++}}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/0/type",keyword:"\
type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var y=T===r;if(E=E||y,y)var k=!0;let M=r;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.ssmParameter===
void 0||!p.call(c,"ssmParameter")){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties\
/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/1/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?
e=[u]:e.push(u),r++}for(let u of Object.keys(c))if(u!=="ssmParameter"){let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/cl\
ientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/1/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:u}};e===null?e=[q]:e.push(q),r++}if(c.ssmParameter!==void 0&&p.call(c,"ssmParameter")){let u=c.ssmParameter;if(typeof u==
"string"){if(g(u)>2048){let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properti\
es/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[q]:e.push(q),r++}if(!X.test(u)){let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"\
^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[q]:e.push(q),r++}}else{let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/1/properties/ssmParamete\
r/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),r++}}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/1/type",keyword:"type",params:{
type:"object"}};e===null?e=[u]:e.push(u),r++}var y=M===r;E=E||y,y&&k!==!0&&(k=!0);let m=r;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.secretsManager===void 0||
!p.call(c,"secretsManager")){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/ident\
ityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?
e=[u]:e.push(u),r++}for(let u of Object.keys(c))if(!(u==="secretsManager"||u==="jsonKey")){let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u}};e===null?e=[q]:e.push(q),r++}if(c.secretsManager!==void 0&&p.call(c,"secretsManager")){let u=c.secretsManager;
if(typeof u=="string"){if(g(u)>2048){let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/properties/secretsManager/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[q]:e.push(q),r++}if(!Y.test(u)){let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/sec\
retsManager",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/properties/secretsManager/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[q]:e.push(q),r++}}else{let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/properti\
es/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),r++}}if(c.jsonKey!==void 0&&p.call(c,"jsonKey")){let u=c.jsonKey;if(typeof u==
"string"){if(g(u)>256){let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/ide\
ntityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?
e=[q]:e.push(q),r++}if(!J.test(u)){let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/pr\
operties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\\
u0000-\\u001f\\u007f]+$"}};e===null?e=[q]:e.push(q),r++}}else{let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecre\
t/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/properties/jsonKey/type",keyword:"type",
params:{type:"string"}};e===null?e=[q]:e.push(q),r++}}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",
schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?
e=[u]:e.push(u),r++}var y=m===r;if(E=E||y,y&&k!==!0&&(k=!0),E)r=N,e!==null&&(N?e.length=N:e=null);else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf",keyword:"a\
nyOf",params:{}};e===null?e=[u]:e.push(u),r++}}if(i.issuer!==void 0&&p.call(i,"issuer")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/issuer",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/issuer/false schema",keyword:"false schema",params:{}};
e===null?e=[c]:e.push(c),r++}if(i.teamId!==void 0&&p.call(i,"teamId")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/te\
amId",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/teamId/false schema",keyword:"false schema",params:{}};e===null?e=
[c]:e.push(c),r++}if(i.keyId!==void 0&&p.call(i,"keyId")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/3/then/properties/keyId/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.
privateKey!==void 0&&p.call(i,"privateKey")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/pr\
operties/identityProviders/additionalProperties/allOf/3/then/properties/privateKey/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}
if(i.metadataUrl!==void 0&&p.call(i,"metadataUrl")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/3/then/properties/metadataUrl/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),
r++}if(i.metadataFile!==void 0&&p.call(i,"metadataFile")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/3/then/properties/metadataFile/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),
r++}if(i.idpSignout!==void 0&&p.call(i,"idpSignout")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/3/then/properties/idpSignout/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),
r++}if(i.idpInit!==void 0&&p.call(i,"idpInit")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",schemaPath:"#/pr\
operties/identityProviders/additionalProperties/allOf/3/then/properties/idpInit/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.
encryptedResponses!==void 0&&p.call(i,"encryptedResponses")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedRes\
ponses",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/encryptedResponses/false schema",keyword:"false schema",params:{}};
e===null?e=[c]:e.push(c),r++}if(i.requestSigningAlgorithm!==void 0&&p.call(i,"requestSigningAlgorithm")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/requestSigningAlgorithm",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/requestSigningAlgor\
ithm/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.attributesRequestMethod!==void 0&&p.call(i,"attributesRequestMethod")){let c={
instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalPr\
operties/allOf/3/then/properties/attributesRequestMethod/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.endpoints!==void 0&&p.
call(i,"endpoints")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProvider\
s/additionalProperties/allOf/3/then/properties/endpoints/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.iamOidcProvider!==void 0&&
p.call(i,"iamOidcProvider")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/iamOidcProvider",schemaPath:"#/properties/id\
entityProviders/additionalProperties/allOf/3/then/properties/iamOidcProvider/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.upstream!==
void 0&&p.call(i,"upstream")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identity\
Providers/additionalProperties/allOf/3/then/properties/upstream/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.type!==void 0&&
p.call(i,"type")&&i.type!=="facebook"){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/ide\
ntityProviders/additionalProperties/allOf/3/then/properties/type/const",keyword:"const",params:{allowedValue:"facebook"}};e===null?e=[c]:e.push(c),r++}}var d=f===
r;hr=d,hr&&F!==!0&&(F=F||{},F.clientSecret=!0,F.issuer=!0,F.teamId=!0,F.keyId=!0,F.privateKey=!0,F.metadataUrl=!0,F.metadataFile=!0,F.idpSignout=!0,F.idpInit=!0,
F.encryptedResponses=!0,F.requestSigningAlgorithm=!0,F.attributesRequestMethod=!0,F.endpoints=!0,F.iamOidcProvider=!0,F.upstream=!0,F.type=!0)}if(!hr){let f={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/if",keyword:"if",params:{
failingKeyword:"then"}};e===null?e=[f]:e.push(f),r++}Z!==!0&&F!==void 0&&(F===!0?Z=!0:(Z=Z||{},Object.assign(Z,F)));let Pr=r,kr=!0,Br=r,vr=r,He=!1,Xr=r;if(i&&typeof i==
"object"&&!Array.isArray(i)){let f;if((i.preset===void 0||!p.call(i,"preset"))&&(f="preset")){let b={};e===null?e=[b]:e.push(b),r++}else if(i.preset!==void 0&&p.
call(i,"preset")&&i.preset!=="apple"){let b={};e===null?e=[b]:e.push(b),r++}}var z=Xr===r;if(He=He||z,z){var w={};w.preset=!0}let Yr=r;if(i&&typeof i=="object"&&
!Array.isArray(i)){let f;if((i.type===void 0||!p.call(i,"type"))&&(f="type")){let b={};e===null?e=[b]:e.push(b),r++}else{if(i.preset!==void 0&&p.call(i,"preset")){
var S=!1;let b={};e===null?e=[b]:e.push(b),r++}else var S=!0;if(S)if(i.type!==void 0&&p.call(i,"type")){let b=r;if(i.type!=="apple"){let N={};e===null?e=[N]:e.push(
N),r++}var S=b===r}else var S=!0}}var z=Yr===r;if(He=He||z,z&&w!==!0&&(w=w||{},w.preset=!0,w.type=!0),He)r=vr,e!==null&&(vr?e.length=vr:e=null);else{let f={};e===
null?e=[f]:e.push(f),r++}var o=Br===r;if(r=Pr,e!==null&&(Pr?e.length=Pr:e=null),o){let f=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.clientId===void 0||
!p.call(i,"clientId")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additiona\
lProperties/allOf/4/then/required",keyword:"required",params:{missingProperty:"clientId"}};e===null?e=[c]:e.push(c),r++}if(i.teamId===void 0||!p.call(i,"teamId")){
let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/the\
n/required",keyword:"required",params:{missingProperty:"teamId"}};e===null?e=[c]:e.push(c),r++}if(i.keyId===void 0||!p.call(i,"keyId")){let c={instancePath:t+"/\
identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/required",keyword:"req\
uired",params:{missingProperty:"keyId"}};e===null?e=[c]:e.push(c),r++}if(i.privateKey===void 0||!p.call(i,"privateKey")){let c={instancePath:t+"/identityProvide\
rs/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/required",keyword:"required",params:{
missingProperty:"privateKey"}};e===null?e=[c]:e.push(c),r++}if(i.issuer!==void 0&&p.call(i,"issuer")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/issuer",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/issuer/false schema",keyword:"false \
schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.clientSecret!==void 0&&p.call(i,"clientSecret")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/clientSecret/false schema",keyword:"\
false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.apiVersion!==void 0&&p.call(i,"apiVersion")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/apiVersion/false schema",keyword:"\
false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.metadataUrl!==void 0&&p.call(i,"metadataUrl")){let c={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/metadataUrl/false schema",
keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.metadataFile!==void 0&&p.call(i,"metadataFile")){let c={instancePath:t+"/identityProviders/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/metadataFile/fa\
lse schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.idpSignout!==void 0&&p.call(i,"idpSignout")){let c={instancePath:t+"/identityPro\
viders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/idpSigno\
ut/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.idpInit!==void 0&&p.call(i,"idpInit")){let c={instancePath:t+"/identityProv\
iders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/idpInit/fals\
e schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.encryptedResponses!==void 0&&p.call(i,"encryptedResponses")){let c={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/the\
n/properties/encryptedResponses/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.requestSigningAlgorithm!==void 0&&p.call(i,"re\
questSigningAlgorithm")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/requestSigningAlgorithm",schemaPath:"#/propertie\
s/identityProviders/additionalProperties/allOf/4/then/properties/requestSigningAlgorithm/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),
r++}if(i.attributesRequestMethod!==void 0&&p.call(i,"attributesRequestMethod")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/attributesRequestMethod/false schema",keyword:"\
false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.endpoints!==void 0&&p.call(i,"endpoints")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/endpoints/false schema",keyword:"\
false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.iamOidcProvider!==void 0&&p.call(i,"iamOidcProvider")){let c={instancePath:t+"/identityProviders/"+s.
replace(/~/g,"~0").replace(/\//g,"~1")+"/iamOidcProvider",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/iamOidcProvide\
r/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.upstream!==void 0&&p.call(i,"upstream")){let c={instancePath:t+"/identityPro\
viders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/upstream/f\
alse schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.type!==void 0&&p.call(i,"type")&&i.type!=="apple"){let c={instancePath:t+"/iden\
tityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/type/co\
nst",keyword:"const",params:{allowedValue:"apple"}};e===null?e=[c]:e.push(c),r++}}var o=f===r;kr=o,kr&&w!==!0&&(w=w||{},w.issuer=!0,w.clientSecret=!0,w.apiVersion=
!0,w.metadataUrl=!0,w.metadataFile=!0,w.idpSignout=!0,w.idpInit=!0,w.encryptedResponses=!0,w.requestSigningAlgorithm=!0,w.attributesRequestMethod=!0,w.endpoints=
!0,w.iamOidcProvider=!0,w.upstream=!0,w.type=!0)}if(!kr){let f={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prop\
erties/identityProviders/additionalProperties/allOf/4/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[f]:e.push(f),r++}Z!==!0&&w!==void 0&&(w===!0?
Z=!0:(Z=Z||{},Object.assign(Z,w)));let wr=r,br=!0,Jr=r,Lr=r,Fe=!1,Qr=r;if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if((i.preset===void 0||!p.call(i,"pres\
et"))&&(f="preset")){let b={};e===null?e=[b]:e.push(b),r++}else if(i.preset!==void 0&&p.call(i,"preset")&&i.preset!=="amazon"){let b={};e===null?e=[b]:e.push(b),
r++}}var re=Qr===r;if(Fe=Fe||re,re){var L={};L.preset=!0}let et=r;if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if((i.type===void 0||!p.call(i,"type"))&&(f=
"type")){let b={};e===null?e=[b]:e.push(b),r++}else{if(i.preset!==void 0&&p.call(i,"preset")){var W=!1;let b={};e===null?e=[b]:e.push(b),r++}else var W=!0;if(W)
if(i.type!==void 0&&p.call(i,"type")){let b=r;if(i.type!=="amazon"){let N={};e===null?e=[N]:e.push(N),r++}var W=b===r}else var W=!0}}var re=et===r;if(Fe=Fe||re,
re&&L!==!0&&(L=L||{},L.preset=!0,L.type=!0),Fe)r=Lr,e!==null&&(Lr?e.length=Lr:e=null);else{let f={};e===null?e=[f]:e.push(f),r++}var O=Jr===r;if(r=wr,e!==null&&
(wr?e.length=wr:e=null),O){let f=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.clientId===void 0||!p.call(i,"clientId")){let c={instancePath:t+"/identityP\
roviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/required",keyword:"required",params:{
missingProperty:"clientId"}};e===null?e=[c]:e.push(c),r++}if(i.clientSecret===void 0||!p.call(i,"clientSecret")){let c={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/required",keyword:"required",params:{missingProperty:"\
clientSecret"}};e===null?e=[c]:e.push(c),r++}if(i.clientSecret!==void 0&&p.call(i,"clientSecret")){let c=i.clientSecret,N=r,E=!1,T=r;if(c&&typeof c=="object"&&!Array.
isArray(c)){if(c.variable===void 0||!p.call(c,"variable")){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",
schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/0/required",keyword:"required",params:{missingProperty:"\
variable"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(c))if(u!=="variable"){let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/0/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u}};e===null?e=[q]:e.push(q),r++}if(c.variable!==void 0&&p.call(c,"variable")){let u=c.variable;if(typeof u=="s\
tring"){if(!B.test(u)){let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/id\
entityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/0/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_\
]{0,63}$"}};e===null?e=[q]:e.push(q),r++}}else{let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/0/properties/variable/type",keyword:"type",params:{type:"string"}};
e===null?e=[q]:e.push(q),r++}}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/propertie\
s/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}
var _e=T===r;if(E=E||_e,_e)var h=!0;let M=r;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.ssmParameter===void 0||!p.call(c,"ssmParameter")){let u={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/prop\
erties/clientSecret/anyOf/1/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(c))if(u!==
"ssmParameter"){let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/\
additionalProperties/allOf/5/then/properties/clientSecret/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=
[q]:e.push(q),r++}if(c.ssmParameter!==void 0&&p.call(c,"ssmParameter")){let u=c.ssmParameter;if(typeof u=="string"){if(g(u)>2048){let q={instancePath:t+"/identi\
tyProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then\
/properties/clientSecret/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[q]:e.push(q),r++}if(!X.test(u)){let q={
instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additional\
Properties/allOf/5/then/properties/clientSecret/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]\
+)$"}};e===null?e=[q]:e.push(q),r++}}else{let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[q]:e.push(q),r++}}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/pro\
perties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),
r++}var _e=M===r;E=E||_e,_e&&h!==!0&&(h=!0);let m=r;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.secretsManager===void 0||!p.call(c,"secretsManager")){let u={
instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/al\
lOf/5/then/properties/clientSecret/anyOf/2/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.
keys(c))if(!(u==="secretsManager"||u==="jsonKey")){let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[q]:e.push(q),r++}if(c.secretsManager!==void 0&&p.call(c,"secretsManager")){let u=c.secretsManager;if(typeof u=="string"){if(g(u)>2048){let q={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/al\
lOf/5/then/properties/clientSecret/anyOf/2/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[q]:e.push(q),r++}if(!Y.test(
u)){let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProvide\
rs/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/2/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]\
+$"}};e===null?e=[q]:e.push(q),r++}}else{let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/2/properties/secretsManager/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[q]:e.push(q),r++}}if(c.jsonKey!==void 0&&p.call(c,"jsonKey")){let u=c.jsonKey;if(typeof u=="string"){if(g(u)>256){let q={instancePath:t+"/id\
entityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/\
properties/clientSecret/anyOf/2/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[q]:e.push(q),r++}if(!J.test(u)){let q={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/t\
hen/properties/clientSecret/anyOf/2/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[q]:e.push(q),r++}}else{
let q={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/addition\
alProperties/allOf/5/then/properties/clientSecret/anyOf/2/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),r++}}}else{let u={
instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/al\
lOf/5/then/properties/clientSecret/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var _e=m===r;if(E=E||_e,_e&&h!==!0&&(h=!0),
E)r=N,e!==null&&(N?e.length=N:e=null);else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/pr\
operties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};e===null?e=[u]:e.push(u),r++}}if(i.issuer!==
void 0&&p.call(i,"issuer")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",schemaPath:"#/properties/identityProv\
iders/additionalProperties/allOf/5/then/properties/issuer/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.teamId!==void 0&&p.call(
i,"teamId")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additiona\
lProperties/allOf/5/then/properties/teamId/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.keyId!==void 0&&p.call(i,"keyId")){
let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/al\
lOf/5/then/properties/keyId/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.privateKey!==void 0&&p.call(i,"privateKey")){let c={
instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/allO\
f/5/then/properties/privateKey/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.apiVersion!==void 0&&p.call(i,"apiVersion")){let c={
instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additionalProperties/allO\
f/5/then/properties/apiVersion/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.metadataUrl!==void 0&&p.call(i,"metadataUrl")){
let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalPropert\
ies/allOf/5/then/properties/metadataUrl/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.metadataFile!==void 0&&p.call(i,"metad\
ataFile")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/addit\
ionalProperties/allOf/5/then/properties/metadataFile/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.idpSignout!==void 0&&p.call(
i,"idpSignout")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/identityProviders/a\
dditionalProperties/allOf/5/then/properties/idpSignout/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.idpInit!==void 0&&p.call(
i,"idpInit")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",schemaPath:"#/properties/identityProviders/additio\
nalProperties/allOf/5/then/properties/idpInit/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.encryptedResponses!==void 0&&p.call(
i,"encryptedResponses")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#/properties/ide\
ntityProviders/additionalProperties/allOf/5/then/properties/encryptedResponses/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.
requestSigningAlgorithm!==void 0&&p.call(i,"requestSigningAlgorithm")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/re\
questSigningAlgorithm",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/properties/requestSigningAlgorithm/false schema",keyword:"fa\
lse schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.attributesRequestMethod!==void 0&&p.call(i,"attributesRequestMethod")){let c={instancePath:t+"/identity\
Providers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/pro\
perties/attributesRequestMethod/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.endpoints!==void 0&&p.call(i,"endpoints")){let c={
instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/allOf\
/5/then/properties/endpoints/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.iamOidcProvider!==void 0&&p.call(i,"iamOidcProvid\
er")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/iamOidcProvider",schemaPath:"#/properties/identityProviders/additio\
nalProperties/allOf/5/then/properties/iamOidcProvider/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.upstream!==void 0&&p.call(
i,"upstream")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/addit\
ionalProperties/allOf/5/then/properties/upstream/false schema",keyword:"false schema",params:{}};e===null?e=[c]:e.push(c),r++}if(i.type!==void 0&&p.call(i,"type")&&
i.type!=="amazon"){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/addit\
ionalProperties/allOf/5/then/properties/type/const",keyword:"const",params:{allowedValue:"amazon"}};e===null?e=[c]:e.push(c),r++}}var O=f===r;br=O,br&&L!==!0&&(L=
L||{},L.clientSecret=!0,L.issuer=!0,L.teamId=!0,L.keyId=!0,L.privateKey=!0,L.apiVersion=!0,L.metadataUrl=!0,L.metadataFile=!0,L.idpSignout=!0,L.idpInit=!0,L.encryptedResponses=
!0,L.requestSigningAlgorithm=!0,L.attributesRequestMethod=!0,L.endpoints=!0,L.iamOidcProvider=!0,L.upstream=!0,L.type=!0)}if(!br){let f={instancePath:t+"/identi\
tyProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/if",keyword:"if",params:{failingKeyword:"\
then"}};e===null?e=[f]:e.push(f),r++}if(Z!==!0&&L!==void 0&&(L===!0?Z=!0:(Z=Z||{},Object.assign(Z,L))),i&&typeof i=="object"&&!Array.isArray(i)){for(let f of Object.
keys(i))if(!p.call(V.properties.identityProviders.additionalProperties.properties,f)){let b={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?
e=[b]:e.push(b),r++}if(i.preset!==void 0&&p.call(i,"preset")){let f=i.preset;if(typeof f!="string"){let b={instancePath:t+"/identityProviders/"+s.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/preset",schemaPath:"#/properties/identityProviders/additionalProperties/properties/preset/type",keyword:"type",params:{type:"string"}};
e===null?e=[b]:e.push(b),r++}if(!(f==="amazon"||f==="apple"||f==="auth0"||f==="cognito"||f==="descope"||f==="entra"||f==="entra-external-id"||f==="facebook"||f===
"gitlab"||f==="google"||f==="idura"||f==="keycloak"||f==="linkedin"||f==="login-gov"||f==="oidc"||f==="okta"||f==="one-login"||f==="ping-one"||f==="saml")){let b={
instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/preset",schemaPath:"#/properties/identityProviders/additionalProperties/properti\
es/preset/enum",keyword:"enum",params:{allowedValues:V.properties.identityProviders.additionalProperties.properties.preset.enum}};e===null?e=[b]:e.push(b),r++}}
if(i.type!==void 0&&p.call(i,"type")){let f=i.type;if(typeof f!="string"){let b={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/type",schemaPath:"#/properties/identityProviders/additionalProperties/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}
if(!(f==="oidc"||f==="saml"||f==="google"||f==="facebook"||f==="apple"||f==="amazon")){let b={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProperties/properties/type/enum",keyword:"enum",params:{allowedValues:V.properties.identityProviders.
additionalProperties.properties.type.enum}};e===null?e=[b]:e.push(b),r++}}if(i.issuer!==void 0&&p.call(i,"issuer")){let f=i.issuer;if(typeof f=="string"){if(g(f)>
1024){let b={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",schemaPath:"#/properties/identityProviders/additionalProper\
ties/properties/issuer/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/issuer",schemaPath:"#/properties/identityProviders/additionalProperties/properties/issuer/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[b]:e.push(b),r++}}if(i.clientId!==void 0&&p.call(i,"clientId")){let f=i.clientId,b=r,c=!1,N=r;if(typeof f=="string"){if(g(f)>1024){let m={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/a\
nyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[m]:e.push(m),r++}if(g(f)<1){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/0/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[m]:e.push(m),r++}if(!de.test(f)){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=
[m]:e.push(m),r++}}else{let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProvid\
ers/additionalProperties/properties/clientId/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}var ye=N===r;c=c||ye;let E=r;if(f&&
typeof f=="object"&&!Array.isArray(f)){if(f.variable===void 0||!p.call(f,"variable")){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/1/required",keyword:"required",params:{missingProperty:"\
variable"}};e===null?e=[m]:e.push(m),r++}for(let m of Object.keys(f))if(m!=="variable"){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/1/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:m}};e===null?e=[u]:e.push(u),r++}if(f.variable!==void 0&&p.call(f,"variable")){let m=f.variable;if(typeof m=="string"){if(!B.
test(m)){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/variable",schemaPath:"#/properties/identityProviders/ad\
ditionalProperties/properties/clientId/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[u]:e.push(u),
r++}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/variable",schemaPath:"#/properties/identityProviders/a\
dditionalProperties/properties/clientId/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let m={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/a\
nyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}var ye=E===r;if(c=c||ye,ye)var De=!0;let T=r;if(f&&typeof f=="object"&&!Array.isArray(
f)){if(f.ssmParameter===void 0||!p.call(f,"ssmParameter")){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=
[m]:e.push(m),r++}for(let m of Object.keys(f))if(m!=="ssmParameter"){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clie\
ntId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};
e===null?e=[u]:e.push(u),r++}if(f.ssmParameter!==void 0&&p.call(f,"ssmParameter")){let m=f.ssmParameter;if(typeof m=="string"){if(g(m)>2048){let u={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properti\
es/clientId/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[u]:e.push(u),r++}if(!X.test(m)){let u={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properti\
es/clientId/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[u]:e.push(u),r++}}else{
let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/ssmParameter",schemaPath:"#/properties/identityProviders/additio\
nalProperties/properties/clientId/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let m={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/a\
nyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}var ye=T===r;c=c||ye,ye&&De!==!0&&(De=!0);let M=r;if(f&&typeof f=="object"&&!Array.
isArray(f)){if(f.secretsManager===void 0||!p.call(f,"secretsManager")){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/cl\
ientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/3/required",keyword:"required",params:{missingProperty:"secret\
sManager"}};e===null?e=[m]:e.push(m),r++}for(let m of Object.keys(f))if(!(m==="secretsManager"||m==="jsonKey")){let u={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/3/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m}};e===null?e=[u]:e.push(u),r++}if(f.secretsManager!==void 0&&p.call(f,"secretsManager")){let m=f.secretsManager;
if(typeof m=="string"){if(g(m)>2048){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/secretsManager",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===
null?e=[u]:e.push(u),r++}if(!Y.test(m)){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/secretsManager",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-\
9/_+=.@:!-]+$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/secretsManag\
er",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[u]:e.push(u),r++}}if(f.jsonKey!==void 0&&p.call(f,"jsonKey")){let m=f.jsonKey;if(typeof m=="string"){if(g(m)>256){let u={instancePath:t+"/ide\
ntityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientI\
d/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[u]:e.push(u),r++}if(!J.test(m)){let u={instancePath:t+"/identityProv\
iders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/3\
/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/ident\
ityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/\
anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let m={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/3/type",keyword:"type",params:{
type:"object"}};e===null?e=[m]:e.push(m),r++}var ye=M===r;if(c=c||ye,ye&&De!==!0&&(De=!0),c)r=b,e!==null&&(b?e.length=b:e=null);else{let m={instancePath:t+"/ide\
ntityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf",
keyword:"anyOf",params:{}};e===null?e=[m]:e.push(m),r++}}if(i.clientSecret!==void 0&&p.call(i,"clientSecret")){let f=i.clientSecret,b=r,c=!1,N=r;if(f&&typeof f==
"object"&&!Array.isArray(f)){if(f.variable===void 0||!p.call(f,"variable")){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/0/required",keyword:"required",params:{missingProperty:"\
variable"}};e===null?e=[m]:e.push(m),r++}for(let m of Object.keys(f))if(m!=="variable"){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/0/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:m}};e===null?e=[u]:e.push(u),r++}if(f.variable!==void 0&&p.call(f,"variable")){let m=f.variable;if(typeof m=="string"){
if(!B.test(m)){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityPr\
oviders/additionalProperties/properties/clientSecret/anyOf/0/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?
e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties\
/identityProviders/additionalProperties/properties/clientSecret/anyOf/0/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),
r++}}}else{let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/addit\
ionalProperties/properties/clientSecret/anyOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}var ue=N===r;if(c=c||ue,ue)var Ge=!0;let E=r;
if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.ssmParameter===void 0||!p.call(f,"ssmParameter")){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/1/required",keyword:"requ\
ired",params:{missingProperty:"ssmParameter"}};e===null?e=[m]:e.push(m),r++}for(let m of Object.keys(f))if(m!=="ssmParameter"){let u={instancePath:t+"/identityP\
roviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyO\
f/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[u]:e.push(u),r++}if(f.ssmParameter!==void 0&&p.call(f,"ssmPa\
rameter")){let m=f.ssmParameter;if(typeof m=="string"){if(g(m)>2048){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clie\
ntSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/1/properties/ssmParameter/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[u]:e.push(u),r++}if(!X.test(m)){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/1/properties/ssmParameter/pattern",keyword:"\
pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/1/propertie\
s/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/1/type",keyword:"type",params:{
type:"object"}};e===null?e=[m]:e.push(m),r++}var ue=E===r;c=c||ue,ue&&Ge!==!0&&(Ge=!0);let T=r;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.secretsManager===
void 0||!p.call(f,"secretsManager")){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properti\
es/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[m]:
e.push(m),r++}for(let m of Object.keys(f))if(!(m==="secretsManager"||m==="jsonKey")){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:m}};e===null?e=[u]:e.push(u),r++}if(f.secretsManager!==void 0&&p.call(f,"secretsManager")){let m=f.secretsManager;if(typeof m==
"string"){if(g(m)>2048){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/proper\
ties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[u]:e.push(u),r++}if(!Y.test(m)){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za\
-z0-9/_+=.@:!-]+$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secr\
etsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/properties/secretsManager/type",keyword:"type",params:{
type:"string"}};e===null?e=[u]:e.push(u),r++}}if(f.jsonKey!==void 0&&p.call(f,"jsonKey")){let m=f.jsonKey;if(typeof m=="string"){if(g(m)>256){let u={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/propertie\
s/clientSecret/anyOf/2/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[u]:e.push(u),r++}if(!J.test(m)){let u={instancePath:t+"\
/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties\
/clientSecret/anyOf/2/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/propertie\
s/clientSecret/anyOf/2/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let m={instancePath:t+"/identityProvi\
ders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/\
type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}var ue=T===r;c=c||ue,ue&&Ge!==!0&&(Ge=!0);let M=r;if(f!=="none"){let m={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/properties/client\
Secret/anyOf/3/const",keyword:"const",params:{allowedValue:"none"}};e===null?e=[m]:e.push(m),r++}var ue=M===r;if(c=c||ue,c)r=b,e!==null&&(b?e.length=b:e=null);else{
let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProper\
ties/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};e===null?e=[m]:e.push(m),r++}}if(i.teamId!==void 0&&p.call(i,"teamId")){let f=i.teamId,b=r,c=!1,N=r;
if(typeof f=="string"){if(!ir.test(f)){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/i\
dentityProviders/additionalProperties/properties/teamId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9]{10}$"}};e===null?e=[m]:e.push(m),r++}}else{
let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/p\
roperties/teamId/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}var he=N===r;c=c||he;let E=r;if(f&&typeof f=="object"&&!Array.
isArray(f)){if(f.variable===void 0||!p.call(f,"variable")){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[m]:e.
push(m),r++}for(let m of Object.keys(f))if(m!=="variable"){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};
e===null?e=[u]:e.push(u),r++}if(f.variable!==void 0&&p.call(f,"variable")){let m=f.variable;if(typeof m=="string"){if(!B.test(m)){let u={instancePath:t+"/identi\
tyProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyO\
f/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/identit\
yProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf\
/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/1/type",keyword:"type",params:{type:"\
object"}};e===null?e=[m]:e.push(m),r++}var he=E===r;if(c=c||he,he)var We=!0;let T=r;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.ssmParameter===void 0||!p.
call(f,"ssmParameter")){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProvider\
s/additionalProperties/properties/teamId/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[m]:e.push(m),r++}for(let m of Object.
keys(f))if(m!=="ssmParameter"){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityP\
roviders/additionalProperties/properties/teamId/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[u]:e.push(
u),r++}if(f.ssmParameter!==void 0&&p.call(f,"ssmParameter")){let m=f.ssmParameter;if(typeof m=="string"){if(g(m)>2048){let u={instancePath:t+"/identityProviders\
/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/2/pro\
perties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[u]:e.push(u),r++}if(!X.test(m)){let u={instancePath:t+"/identityProviders/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/2/proper\
ties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties\
/teamId/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let m={instancePath:t+"/identityProvide\
rs/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/2/type",keyword:"\
type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}var he=T===r;c=c||he,he&&We!==!0&&(We=!0);let M=r;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.secretsManager===
void 0||!p.call(f,"secretsManager")){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/ide\
ntityProviders/additionalProperties/properties/teamId/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[m]:e.push(m),r++}
for(let m of Object.keys(f))if(!(m==="secretsManager"||m==="jsonKey")){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/te\
amId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};
e===null?e=[u]:e.push(u),r++}if(f.secretsManager!==void 0&&p.call(f,"secretsManager")){let m=f.secretsManager;if(typeof m=="string"){if(g(m)>2048){let u={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properti\
es/teamId/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[u]:e.push(u),r++}if(!Y.test(m)){let u={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properti\
es/teamId/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properti\
es/teamId/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(f.jsonKey!==void 0&&p.call(f,"jsonKey")){
let m=f.jsonKey;if(typeof m=="string"){if(g(m)>256){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/jsonKey",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[
u]:e.push(u),r++}if(!J.test(m)){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/jsonKey",schemaPath:"#/properties/\
identityProviders/additionalProperties/properties/teamId/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};
e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/jsonKey",schemaPath:"#/properti\
es/identityProviders/additionalProperties/properties/teamId/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{
let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/p\
roperties/teamId/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}var he=M===r;if(c=c||he,he&&We!==!0&&(We=!0),c)r=b,e!==null&&
(b?e.length=b:e=null);else{let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProvi\
ders/additionalProperties/properties/teamId/anyOf",keyword:"anyOf",params:{}};e===null?e=[m]:e.push(m),r++}}if(i.keyId!==void 0&&p.call(i,"keyId")){let f=i.keyId,
b=r,c=!1,N=r;if(typeof f=="string"){if(!ir.test(f)){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/\
properties/identityProviders/additionalProperties/properties/keyId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9]{10}$"}};e===null?e=[m]:e.push(m),
r++}}else{let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalPro\
perties/properties/keyId/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}var ge=N===r;c=c||ge;let E=r;if(f&&typeof f=="object"&&
!Array.isArray(f)){if(f.variable===void 0||!p.call(f,"variable")){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",
schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?
e=[m]:e.push(m),r++}for(let m of Object.keys(f))if(m!=="variable"){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",
schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};
e===null?e=[u]:e.push(u),r++}if(f.variable!==void 0&&p.call(f,"variable")){let m=f.variable;if(typeof m=="string"){if(!B.test(m)){let u={instancePath:t+"/identi\
tyProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/\
1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/identityP\
roviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/1/p\
roperties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/1/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[m]:e.push(m),r++}var ge=E===r;if(c=c||ge,ge)var Be=!0;let T=r;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.ssmParameter===void 0||!p.call(
f,"ssmParameter")){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/addi\
tionalProperties/properties/keyId/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[m]:e.push(m),r++}for(let m of Object.
keys(f))if(m!=="ssmParameter"){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityPr\
oviders/additionalProperties/properties/keyId/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[u]:e.push(
u),r++}if(f.ssmParameter!==void 0&&p.call(f,"ssmParameter")){let m=f.ssmParameter;if(typeof m=="string"){if(g(m)>2048){let u={instancePath:t+"/identityProviders\
/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/2/prope\
rties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[u]:e.push(u),r++}if(!X.test(m)){let u={instancePath:t+"/identityProviders/"+s.
replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/2/properties\
/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/\
identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/ke\
yId/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let m={instancePath:t+"/identityProviders/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/2/type",keyword:"type",
params:{type:"object"}};e===null?e=[m]:e.push(m),r++}var ge=T===r;c=c||ge,ge&&Be!==!0&&(Be=!0);let M=r;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.secretsManager===
void 0||!p.call(f,"secretsManager")){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/iden\
tityProviders/additionalProperties/properties/keyId/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[m]:e.push(m),r++}
for(let m of Object.keys(f))if(!(m==="secretsManager"||m==="jsonKey")){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/ke\
yId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};
e===null?e=[u]:e.push(u),r++}if(f.secretsManager!==void 0&&p.call(f,"secretsManager")){let m=f.secretsManager;if(typeof m=="string"){if(g(m)>2048){let u={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/propertie\
s/keyId/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[u]:e.push(u),r++}if(!Y.test(m)){let u={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/propertie\
s/keyId/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/propertie\
s/keyId/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(f.jsonKey!==void 0&&p.call(f,"jsonKey")){
let m=f.jsonKey;if(typeof m=="string"){if(g(m)>256){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/jsonKey",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[u]:
e.push(u),r++}if(!J.test(m)){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/jsonKey",schemaPath:"#/properties/iden\
tityProviders/additionalProperties/properties/keyId/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?
e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/jsonKey",schemaPath:"#/properties/identit\
yProviders/additionalProperties/properties/keyId/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let m={
instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/propertie\
s/keyId/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}var ge=M===r;if(c=c||ge,ge&&Be!==!0&&(Be=!0),c)r=b,e!==null&&(b?e.length=
b:e=null);else{let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/addition\
alProperties/properties/keyId/anyOf",keyword:"anyOf",params:{}};e===null?e=[m]:e.push(m),r++}}if(i.privateKey!==void 0&&p.call(i,"privateKey")){let f=i.privateKey,
b=r,c=!1,N=r;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.variable===void 0||!p.call(f,"variable")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/0/required",keyword:"require\
d",params:{missingProperty:"variable"}};e===null?e=[M]:e.push(M),r++}for(let M of Object.keys(f))if(M!=="variable"){let m={instancePath:t+"/identityProviders/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/0/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:M}};e===null?e=[m]:e.push(m),r++}if(f.variable!==void 0&&p.call(f,"variable")){let M=f.variable;
if(typeof M=="string"){if(!B.test(M)){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/variable",schemaPath:"#/\
properties/identityProviders/additionalProperties/properties/privateKey/anyOf/0/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{\
0,63}$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/variable",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/0/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:
e.push(m),r++}}}else{let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProvide\
rs/additionalProperties/properties/privateKey/anyOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[M]:e.push(M),r++}var ze=N===r;if(c=c||ze,ze)var Xe=!0;
let E=r;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.ssmParameter===void 0||!p.call(f,"ssmParameter")){let M={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/1/required",keyword:"re\
quired",params:{missingProperty:"ssmParameter"}};e===null?e=[M]:e.push(M),r++}for(let M of Object.keys(f))if(M!=="ssmParameter"){let m={instancePath:t+"/identit\
yProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/\
1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M}};e===null?e=[m]:e.push(m),r++}if(f.ssmParameter!==void 0&&p.call(f,"ssmPara\
meter")){let M=f.ssmParameter;if(typeof M=="string"){if(g(M)>2048){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privat\
eKey/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/1/properties/ssmParameter/maxLength",keyword:"max\
Length",params:{limit:2048}};e===null?e=[m]:e.push(m),r++}if(!X.test(M)){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
privateKey/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/1/properties/ssmParameter/pattern",keyword:"\
pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/privateKey/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/1/properties/ss\
mParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}}else{let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/1/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[M]:e.push(M),r++}var ze=E===r;c=c||ze,ze&&Xe!==!0&&(Xe=!0);let T=r;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.secretsManager===void 0||!p.
call(f,"secretsManager")){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityPr\
oviders/additionalProperties/properties/privateKey/anyOf/2/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[M]:e.push(M),r++}
for(let M of Object.keys(f))if(!(M==="secretsManager"||M==="jsonKey")){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/pr\
ivateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:M}};e===null?e=[m]:e.push(m),r++}if(f.secretsManager!==void 0&&p.call(f,"secretsManager")){let M=f.secretsManager;if(typeof M=="string"){if(g(
M)>2048){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/secretsManager",schemaPath:"#/properties/identityProv\
iders/additionalProperties/properties/privateKey/anyOf/2/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[m]:e.push(m),
r++}if(!Y.test(M)){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/secretsManager",schemaPath:"#/properties/id\
entityProviders/additionalProperties/properties/privateKey/anyOf/2/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};
e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/secretsManager",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/2/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?
e=[m]:e.push(m),r++}}if(f.jsonKey!==void 0&&p.call(f,"jsonKey")){let M=f.jsonKey;if(typeof M=="string"){if(g(M)>256){let m={instancePath:t+"/identityProviders/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/2/pro\
perties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[m]:e.push(m),r++}if(!J.test(M)){let m={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/privateKey/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/2/properties/js\
onKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/identityProviders/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/2/pro\
perties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}}else{let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/2/type",keyword:"type",params:{type:"\
object"}};e===null?e=[M]:e.push(M),r++}var ze=T===r;if(c=c||ze,ze&&Xe!==!0&&(Xe=!0),c)r=b,e!==null&&(b?e.length=b:e=null);else{let M={instancePath:t+"/identityP\
roviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf",keyword:"\
anyOf",params:{}};e===null?e=[M]:e.push(M),r++}}if(i.apiVersion!==void 0&&p.call(i,"apiVersion")){let f=i.apiVersion;if(typeof f=="string"){if(!Mr.test(f)){let b={
instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additionalProperties/prop\
erties/apiVersion/pattern",keyword:"pattern",params:{pattern:"^v[1-9][0-9]{0,2}\\.[0-9]$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/identityP\
roviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additionalProperties/properties/apiVersion/type",keyword:"\
type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}if(i.metadataUrl!==void 0&&p.call(i,"metadataUrl")){let f=i.metadataUrl,b=r,c=!1,N=r;if(typeof f=="s\
tring"){if(g(f)>2048){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProvi\
ders/additionalProperties/properties/metadataUrl/anyOf/0/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[m]:e.push(m),r++}if(g(f)<1){let m={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadat\
aUrl/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/0/type",keyword:"type",params:{type:"\
string"}};e===null?e=[m]:e.push(m),r++}var Pe=N===r;c=c||Pe;let E=r;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.variable===void 0||!p.call(f,"variable")){
let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalPropert\
ies/properties/metadataUrl/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[m]:e.push(m),r++}for(let m of Object.keys(f))if(m!==
"variable"){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/addit\
ionalProperties/properties/metadataUrl/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[u]:e.push(u),r++}
if(f.variable!==void 0&&p.call(f,"variable")){let m=f.variable;if(typeof m=="string"){if(!B.test(m)){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/metadataUrl/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/1/properties/vari\
able/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/1/properties\
/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/1/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[m]:e.push(m),r++}var Pe=E===r;if(c=c||Pe,Pe)var Ye=!0;let T=r;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.ssmParameter===void 0||!p.call(
f,"ssmParameter")){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProvider\
s/additionalProperties/properties/metadataUrl/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[m]:e.push(m),r++}for(let m of Object.
keys(f))if(m!=="ssmParameter"){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/iden\
tityProviders/additionalProperties/properties/metadataUrl/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=
[u]:e.push(u),r++}if(f.ssmParameter!==void 0&&p.call(f,"ssmParameter")){let m=f.ssmParameter;if(typeof m=="string"){if(g(m)>2048){let u={instancePath:t+"/identi\
tyProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/me\
tadataUrl/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[u]:e.push(u),r++}if(!X.test(m)){let u={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/prope\
rties/metadataUrl/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[u]:e.push(u),
r++}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/ssmParameter",schemaPath:"#/properties/identityProv\
iders/additionalProperties/properties/metadataUrl/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{
let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalPropert\
ies/properties/metadataUrl/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}var Pe=T===r;c=c||Pe,Pe&&Ye!==!0&&(Ye=!0);let M=r;if(f&&
typeof f=="object"&&!Array.isArray(f)){if(f.secretsManager===void 0||!p.call(f,"secretsManager")){let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/3/required",keyword:"required",params:{
missingProperty:"secretsManager"}};e===null?e=[m]:e.push(m),r++}for(let m of Object.keys(f))if(!(m==="secretsManager"||m==="jsonKey")){let u={instancePath:t+"/i\
dentityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUr\
l/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[u]:e.push(u),r++}if(f.secretsManager!==void 0&&p.call(
f,"secretsManager")){let m=f.secretsManager;if(typeof m=="string"){if(g(m)>2048){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/metadataUrl/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/3/properties/secretsManager/max\
Length",keyword:"maxLength",params:{limit:2048}};e===null?e=[u]:e.push(u),r++}if(!Y.test(m)){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/metadataUrl/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/3/properties/secretsManag\
er/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/3/prop\
erties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(f.jsonKey!==void 0&&p.call(f,"jsonKey")){let m=f.jsonKey;if(typeof m==
"string"){if(g(m)>256){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/jsonKey",schemaPath:"#/properties/iden\
tityProviders/additionalProperties/properties/metadataUrl/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[u]:e.push(u),
r++}if(!J.test(m)){let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/jsonKey",schemaPath:"#/properties/identity\
Providers/additionalProperties/properties/metadataUrl/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===
null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/jsonKey",schemaPath:"#/propert\
ies/identityProviders/additionalProperties/properties/metadataUrl/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(
u),r++}}}else{let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/add\
itionalProperties/properties/metadataUrl/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}var Pe=M===r;if(c=c||Pe,Pe&&Ye!==!0&&
(Ye=!0),c)r=b,e!==null&&(b?e.length=b:e=null);else{let m={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf",keyword:"anyOf",params:{}};e===null?e=[m]:e.push(m),r++}}if(i.metadataFile!==void 0&&
p.call(i,"metadataFile")){let f=i.metadataFile;if(typeof f=="string"){if(g(f)>1024){let b={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataFile/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[b]:e.push(b),r++}if(!qr.test(f)){let b={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/\
properties/identityProviders/additionalProperties/properties/metadataFile/pattern",keyword:"pattern",params:{pattern:"^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f]\
[^/\\\\:\\u0000-\\u001f\\u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/identityProv\
iders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataFile/type",keyword:"\
type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}if(i.idpSignout!==void 0&&p.call(i,"idpSignout")&&typeof i.idpSignout!="boolean"){let f={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/identityProviders/additionalProperties/properties/idpSigno\
ut/type",keyword:"type",params:{type:"boolean"}};e===null?e=[f]:e.push(f),r++}if(i.idpInit!==void 0&&p.call(i,"idpInit")&&typeof i.idpInit!="boolean"){let f={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",schemaPath:"#/properties/identityProviders/additionalProperties/properties/idpInit/typ\
e",keyword:"type",params:{type:"boolean"}};e===null?e=[f]:e.push(f),r++}if(i.encryptedResponses!==void 0&&p.call(i,"encryptedResponses")&&typeof i.encryptedResponses!=
"boolean"){let f={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#/properties/identityProviders\
/additionalProperties/properties/encryptedResponses/type",keyword:"type",params:{type:"boolean"}};e===null?e=[f]:e.push(f),r++}if(i.requestSigningAlgorithm!==void 0&&
p.call(i,"requestSigningAlgorithm")){let f=i.requestSigningAlgorithm;if(typeof f!="string"){let b={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/requestSigningAlgorithm",schemaPath:"#/properties/identityProviders/additionalProperties/properties/requestSigningAlgorithm/type",keyword:"type",params:{
type:"string"}};e===null?e=[b]:e.push(b),r++}if(f!=="rsa-sha256"){let b={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/request\
SigningAlgorithm",schemaPath:"#/properties/identityProviders/additionalProperties/properties/requestSigningAlgorithm/enum",keyword:"enum",params:{allowedValues:V.
properties.identityProviders.additionalProperties.properties.requestSigningAlgorithm.enum}};e===null?e=[b]:e.push(b),r++}}if(i.scopes!==void 0&&p.call(i,"scopes")){
let f=i.scopes;if(Array.isArray(f)){if(f.length<1){let E={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/\
properties/identityProviders/additionalProperties/properties/scopes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[E]:e.push(E),r++}let b=f.length;for(let E=0;E<
b;E++){let T=f[E];if(typeof T=="string"){if(!sr.test(T)){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+E,schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/scopes/items/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}};e===
null?e=[M]:e.push(M),r++}}else{let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+E,schemaPath:"#/properties/identi\
tyProviders/additionalProperties/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[M]:e.push(M),r++}}let c=f.length,N;if(c>1){let E={};
for(;c--;){let T=f[c];if(typeof T=="string"){if(typeof E[T]=="number"){N=E[T];let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/scopes",schemaPath:"#/properties/identityProviders/additionalProperties/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:c,j:N}};e===null?e=[M]:
e.push(M),r++;break}E[T]=c}}}}else{let b={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properties/ident\
ityProviders/additionalProperties/properties/scopes/type",keyword:"type",params:{type:"array"}};e===null?e=[b]:e.push(b),r++}}if(i.attributesRequestMethod!==void 0&&
p.call(i,"attributesRequestMethod")){let f=i.attributesRequestMethod;if(typeof f!="string"){let b={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributesRequestMethod/type",keyword:"type",params:{
type:"string"}};e===null?e=[b]:e.push(b),r++}if(!(f==="GET"||f==="POST")){let b={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributesRequestMethod/enum",keyword:"enum",params:{allowedValues:V.
properties.identityProviders.additionalProperties.properties.attributesRequestMethod.enum}};e===null?e=[b]:e.push(b),r++}}if(i.endpoints!==void 0&&p.call(i,"end\
points")){let f=i.endpoints;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.authorize===void 0||!p.call(f,"authorize")){let b={instancePath:t+"/identityProvid\
ers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/required",keyword:"\
required",params:{missingProperty:"authorize"}};e===null?e=[b]:e.push(b),r++}if(f.token===void 0||!p.call(f,"token")){let b={instancePath:t+"/identityProviders/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/required",keyword:"re\
quired",params:{missingProperty:"token"}};e===null?e=[b]:e.push(b),r++}if(f.userInfo===void 0||!p.call(f,"userInfo")){let b={instancePath:t+"/identityProviders/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/required",keyword:"re\
quired",params:{missingProperty:"userInfo"}};e===null?e=[b]:e.push(b),r++}if(f.jwks===void 0||!p.call(f,"jwks")){let b={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/required",keyword:"required",params:{
missingProperty:"jwks"}};e===null?e=[b]:e.push(b),r++}for(let b of Object.keys(f))if(!(b==="authorize"||b==="token"||b==="userInfo"||b==="jwks")){let c={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}};e===null?e=[c]:e.push(c),r++}if(f.authorize!==void 0&&p.call(f,"authorize")){
let b=f.authorize;if(typeof b=="string"){if(g(b)>1024){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/authoriz\
e",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/authorize/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[c]:e.push(c),r++}if(!Me.test(b)){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/authorize",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/endpoints/properties/authorize/pattern",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===
null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/authorize",schemaPath:"#/propert\
ies/identityProviders/additionalProperties/properties/endpoints/properties/authorize/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}
if(f.token!==void 0&&p.call(f,"token")){let b=f.token;if(typeof b=="string"){if(g(b)>1024){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/endpoints/token",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/token/maxLength",keyword:"maxLeng\
th",params:{limit:1024}};e===null?e=[c]:e.push(c),r++}if(!Me.test(b)){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/end\
points/token",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/token/pattern",keyword:"pattern",params:{pattern:"\
^https://\\S+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/token",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/endpoints/properties/token/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),
r++}}if(f.userInfo!==void 0&&p.call(f,"userInfo")){let b=f.userInfo;if(typeof b=="string"){if(g(b)>1024){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/endpoints/userInfo",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/userInfo/maxLeng\
th",keyword:"maxLength",params:{limit:1024}};e===null?e=[c]:e.push(c),r++}if(!Me.test(b)){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/endpoints/userInfo",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/userInfo/pattern",keyword:"pat\
tern",params:{pattern:"^https://\\S+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/endpoints/userInfo",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/userInfo/type",keyword:"type",params:{type:"\
string"}};e===null?e=[c]:e.push(c),r++}}if(f.jwks!==void 0&&p.call(f,"jwks")){let b=f.jwks;if(typeof b=="string"){if(g(b)>1024){let c={instancePath:t+"/identity\
Providers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/jwks",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/prop\
erties/jwks/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[c]:e.push(c),r++}if(!Me.test(b)){let c={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/endpoints/jwks",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/jwks/pattern",keyword:"\
pattern",params:{pattern:"^https://\\S+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/endpoints/jwks",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/jwks/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[c]:e.push(c),r++}}}else{let b={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/prop\
erties/identityProviders/additionalProperties/properties/endpoints/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}}if(i.iamOidcProvider!==
void 0&&p.call(i,"iamOidcProvider")&&typeof i.iamOidcProvider!="boolean"){let f={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/iamOidcProvider",schemaPath:"#/properties/identityProviders/additionalProperties/properties/iamOidcProvider/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[f]:e.push(f),r++}if(i.upstream!==void 0&&p.call(i,"upstream")){let f=i.upstream;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.spec===void 0||!p.call(f,"s\
pec")){let b={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalPro\
perties/properties/upstream/required",keyword:"required",params:{missingProperty:"spec"}};e===null?e=[b]:e.push(b),r++}if(f.client===void 0||!p.call(f,"client")){
let b={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalProperties\
/properties/upstream/required",keyword:"required",params:{missingProperty:"client"}};e===null?e=[b]:e.push(b),r++}for(let b of Object.keys(f))if(!(b==="spec"||b===
"client"||b==="environment")){let c={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identity\
Providers/additionalProperties/properties/upstream/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}};e===null?e=[c]:e.push(c),
r++}if(f.spec!==void 0&&p.call(f,"spec")&&typeof f.spec!="string"){let b={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstre\
am/spec",schemaPath:"#/properties/identityProviders/additionalProperties/properties/upstream/properties/spec/type",keyword:"type",params:{type:"string"}};e===null?
e=[b]:e.push(b),r++}if(f.client!==void 0&&p.call(f,"client")&&typeof f.client!="string"){let b={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/upstream/client",schemaPath:"#/properties/identityProviders/additionalProperties/properties/upstream/properties/client/type",keyword:"type",params:{
type:"string"}};e===null?e=[b]:e.push(b),r++}if(f.environment!==void 0&&p.call(f,"environment")&&typeof f.environment!="string"){let b={instancePath:t+"/identit\
yProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream/environment",schemaPath:"#/properties/identityProviders/additionalProperties/properties/upstrea\
m/properties/environment/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalProperties/properties/upstream/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[b]:e.push(b),r++}}if(i.attributeMapping!==void 0&&p.call(i,"attributeMapping")){let f=i.attributeMapping;if(f&&typeof f=="object"&&!Array.isArray(
f)){for(let b of Object.keys(f)){let c=r;if(typeof b=="string"){if(g(b)>32){let N={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/attributeMapping",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributeMapping/propertyNames/maxLength",keyword:"maxLength",params:{
limit:32},propertyName:b};e===null?e=[N]:e.push(N),r++}if(g(b)<1){let N={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/attribu\
teMapping",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributeMapping/propertyNames/minLength",keyword:"minLength",params:{limit:1},
propertyName:b};e===null?e=[N]:e.push(N),r++}}var Kr=c===r;if(!Kr){let N={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/attrib\
uteMapping",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributeMapping/propertyNames",keyword:"propertyNames",params:{propertyName:b}};
e===null?e=[N]:e.push(N),r++}}for(let b of Object.keys(f)){let c=f[b];if(typeof c!="string"&&c!==null){let N={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/attributeMapping/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/properti\
es/attributeMapping/additionalProperties/type",keyword:"type",params:{type:V.properties.identityProviders.additionalProperties.properties.attributeMapping.additionalProperties.
type}};e===null?e=[N]:e.push(N),r++}if(typeof c=="string"){if(g(c)>2048){let N={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
attributeMapping/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributeMapping/addition\
alProperties/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[N]:e.push(N),r++}if(g(c)<1){let N={instancePath:t+"/identityProviders/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/attributeMapping/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/properti\
es/attributeMapping/additionalProperties/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[N]:e.push(N),r++}}}}else{let b={instancePath:t+"/identityP\
roviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributeMapp\
ing/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}}if(i.adopt!==void 0&&p.call(i,"adopt")){let f=i.adopt;if(typeof f=="string"){if(g(
f)>32){let b={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/identityProviders/additionalProper\
ties/properties/adopt/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[b]:e.push(b),r++}if(g(f)<1){let b={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/identityProviders/additionalProperties/properties/adopt/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/propert\
ies/identityProviders/additionalProperties/properties/adopt/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}if(i.nationalIdConsent!==
void 0&&p.call(i,"nationalIdConsent")&&typeof i.nationalIdConsent!="boolean"){let f={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/nationalIdConsent",schemaPath:"#/properties/identityProviders/additionalProperties/properties/nationalIdConsent/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[f]:e.push(f),r++}if(i.identifiers!==void 0&&p.call(i,"identifiers")){let f=i.identifiers;if(Array.isArray(f)){if(f.length>50){let E={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers",schemaPath:"#/properties/identityProviders/additionalProperties/properties/identif\
iers/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[E]:e.push(E),r++}let b=f.length;for(let E=0;E<b;E++){let T=f[E];if(typeof T=="string"){if(g(T)>
40){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers/"+E,schemaPath:"#/properties/identityProviders/additional\
Properties/properties/identifiers/items/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[M]:e.push(M),r++}if(g(T)<1){let M={instancePath:t+"/identi\
tyProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers/"+E,schemaPath:"#/properties/identityProviders/additionalProperties/properties/identifiers/\
items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[M]:e.push(M),r++}if(!Rr.test(T)){let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/identifiers/"+E,schemaPath:"#/properties/identityProviders/additionalProperties/properties/identifiers/items/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_ +=.@-]+$"}};e===null?e=[M]:e.push(M),r++}}else{let M={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/identifiers/"+E,schemaPath:"#/properties/identityProviders/additionalProperties/properties/identifiers/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[M]:e.push(M),r++}}let c=f.length,N;if(c>1){let E={};for(;c--;){let T=f[c];if(typeof T=="string"){if(typeof E[T]=="number"){N=E[T];let M={instancePath:t+
"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers",schemaPath:"#/properties/identityProviders/additionalProperties/properties/identif\
iers/uniqueItems",keyword:"uniqueItems",params:{i:c,j:N}};e===null?e=[M]:e.push(M),r++;break}E[T]=c}}}}else{let b={instancePath:t+"/identityProviders/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/identifiers",schemaPath:"#/properties/identityProviders/additionalProperties/properties/identifiers/type",keyword:"type",params:{
type:"array"}};e===null?e=[b]:e.push(b),r++}}}else{let f={instancePath:t+"/identityProviders/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/identityProviders/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}}else{let s={instancePath:t+"/identityProvide\
rs",schemaPath:"#/properties/identityProviders/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(K.appClients!==void 0&&p.call(K,"ap\
pClients")){let U=K.appClients;if(U&&typeof U=="object"&&!Array.isArray(U)){for(let s of Object.keys(U)){let i=r;if(typeof s=="string"&&!pt.test(s)){let a={instancePath:t+
"/appClients",schemaPath:"#/properties/appClients/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,62}$"},propertyName:s};e===
null?e=[a]:e.push(a),r++}var Nr=i===r;if(!Nr){let a={instancePath:t+"/appClients",schemaPath:"#/properties/appClients/propertyNames",keyword:"propertyNames",params:{
propertyName:s}};e===null?e=[a]:e.push(a),r++}}for(let s of Object.keys(U)){let i=U[s];if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a of Object.keys(i))
if(!p.call(V.properties.appClients.additionalProperties.properties,a)){let n={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/appClients/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[n]:e.push(n),r++}if(i.
name!==void 0&&p.call(i,"name")){let a=i.name;if(typeof a=="string"){if(g(a)>128){let n={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/name",schemaPath:"#/properties/appClients/additionalProperties/properties/name/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[n]:e.push(n),r++}
if(g(a)<1){let n={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",schemaPath:"#/properties/appClients/additionalProperties/proper\
ties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(!tr.test(a)){let n={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/name",schemaPath:"#/properties/appClients/additionalProperties/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=\
,.@-]+$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",schemaPath:"#/properties/app\
Clients/additionalProperties/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.adopt!==void 0&&p.call(i,"adopt")){
let a=i.adopt;if(typeof a=="string"){if(g(a)>128){let n={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/propertie\
s/appClients/additionalProperties/properties/adopt/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[n]:e.push(n),r++}if(!$r.test(a)){let n={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/appClients/additionalProperties/properties/adopt/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z0-9_+]+$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/ad\
opt",schemaPath:"#/properties/appClients/additionalProperties/properties/adopt/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.identityProviders!==
void 0&&p.call(i,"identityProviders")){let a=i.identityProviders;if(Array.isArray(a)){if(a.length<1){let C={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/identityProviders",schemaPath:"#/properties/appClients/additionalProperties/properties/identityProviders/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[C]:e.push(C),r++}let n=a.length;for(let C=0;C<n;C++)if(typeof a[C]!="string"){let j={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/identityProviders/"+C,schemaPath:"#/properties/appClients/additionalProperties/properties/identityProviders/items/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[j]:e.push(j),r++}let l=a.length,P;if(l>1){let C={};for(;l--;){let j=a[l];if(typeof j=="string"){if(typeof C[j]=="number"){P=C[j];let A={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/identityProviders",schemaPath:"#/properties/appClients/additionalProperties/properties/identityProvide\
rs/uniqueItems",keyword:"uniqueItems",params:{i:l,j:P}};e===null?e=[A]:e.push(A),r++;break}C[j]=l}}}}else{let n={instancePath:t+"/appClients/"+s.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/identityProviders",schemaPath:"#/properties/appClients/additionalProperties/properties/identityProviders/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.callbackUrls!==void 0&&p.call(i,"callbackUrls")){let a=i.callbackUrls;if(Array.isArray(a)){if(a.length>100){let l={
instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls",schemaPath:"#/properties/appClients/additionalProperties/properties/callb\
ackUrls/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[l]:e.push(l),r++}let n=a.length;for(let l=0;l<n;l++){let P=a[l],C=r,j=!1,A=r;if(typeof P=="\
string"){if(g(P)>1024){let x={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l,schemaPath:"#/properties/appClients/addi\
tionalProperties/properties/callbackUrls/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),r++}if(g(P)<1){let x={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/item\
s/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/callbackUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/0/type",keyword:"type",params:{type:"\
string"}};e===null?e=[x]:e.push(x),r++}var ke=A===r;j=j||ke;let I=r;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.variable===void 0||!p.call(P,"variable")){
let x={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/proper\
ties/callbackUrls/items/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[x]:e.push(x),r++}for(let x of Object.keys(P))if(!(x===
"variable"||x==="prefix"||x==="suffix")){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l,schemaPath:"#/properti\
es/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}};e===
null?e=[v]:e.push(v),r++}if(P.variable!==void 0&&p.call(P,"variable")){let x=P.variable;if(typeof x=="string"){if(!B.test(x)){let v={instancePath:t+"/appClients\
/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/item\
s/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/a\
ppClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/callback\
Urls/items/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(P.prefix!==void 0&&p.call(P,"prefix")){let x=P.
prefix;if(typeof x=="string"){if(g(x)>1024){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/prefix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[v]:e.push(v),r++}if(g(x)<1){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/prefix",schemaPath:"#/properti\
es/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(
v),r++}}else{let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/prefix",schemaPath:"#/properties/appClients/addi\
tionalProperties/properties/callbackUrls/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(P.suffix!==
void 0&&p.call(P,"suffix")){let x=P.suffix;if(typeof x=="string"){if(g(x)>1024){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
callbackUrls/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/properties/suffix/maxLength",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(g(x)<1){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callback\
Urls/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/properties/suffix/minLength",keyword:"minLengt\
h",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/suffi\
x",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"string"}};
e===null?e=[v]:e.push(v),r++}}}else{let x={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l,schemaPath:"#/properties/ap\
pClients/additionalProperties/properties/callbackUrls/items/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[x]:e.push(x),r++}var ke=I===r;if(j=
j||ke,ke)var Je=!0;let R=r;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.ssmParameter===void 0||!p.call(P,"ssmParameter")){let x={instancePath:t+"/appClient\
s/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/r\
equired",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[x]:e.push(x),r++}for(let x of Object.keys(P))if(!(x==="ssmParameter"||x==="pref\
ix"||x==="suffix")){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l,schemaPath:"#/properties/appClients/additio\
nalProperties/properties/callbackUrls/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}};e===null?e=[v]:e.push(v),
r++}if(P.ssmParameter!==void 0&&p.call(P,"ssmParameter")){let x=P.ssmParameter;if(typeof x=="string"){if(g(x)>2048){let v={instancePath:t+"/appClients/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2\
/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[v]:e.push(v),r++}if(!X.test(x)){let v={instancePath:t+"/appClients/"+s.
replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items\
/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[v]:e.push(v),r++}}else{let v={
instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperti\
es/properties/callbackUrls/items/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(P.prefix!==void 0&&
p.call(P,"prefix")){let x=P.prefix;if(typeof x=="string"){if(g(x)>1024){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callback\
Urls/"+l+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/prefix/maxLength",keyword:"maxLengt\
h",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(g(x)<1){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+
"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/prefix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:
e.push(v),r++}}if(P.suffix!==void 0&&p.call(P,"suffix")){let x=P.suffix;if(typeof x=="string"){if(g(x)>1024){let v={instancePath:t+"/appClients/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties\
/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(g(x)<1){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/callbackUrls/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/suffix/minLen\
gth",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/ca\
llbackUrls/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/suffix/type",keyword:"type",params:{
type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let x={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l,schemaPath:"\
#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[x]:e.push(x),r++}var ke=R===
r;j=j||ke,ke&&Je!==!0&&(Je=!0);let ee=r;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.secretsManager===void 0||!p.call(P,"secretsManager")){let x={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/item\
s/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[x]:e.push(x),r++}for(let x of Object.keys(P))if(!(x==="secretsMana\
ger"||x==="jsonKey"||x==="prefix"||x==="suffix")){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l,schemaPath:"#\
/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}};
e===null?e=[v]:e.push(v),r++}if(P.secretsManager!==void 0&&p.call(P,"secretsManager")){let x=P.secretsManager;if(typeof x=="string"){if(g(x)>2048){let v={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/secretsManager",schemaPath:"#/properties/appClients/additionalProperties/properties\
/callbackUrls/items/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[v]:e.push(v),r++}if(!Y.test(x)){let v={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/secretsManager",schemaPath:"#/properties/appClients/additionalProperties/properties\
/callbackUrls/items/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[v]:e.push(v),r++}}else{
let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/secretsManager",schemaPath:"#/properties/appClients/additiona\
lProperties/properties/callbackUrls/items/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(P.jsonKey!==
void 0&&p.call(P,"jsonKey")){let x=P.jsonKey;if(typeof x=="string"){if(g(x)>256){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/callbackUrls/"+l+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/3/properties/jsonKey/maxLength",keyword:"\
maxLength",params:{limit:256}};e===null?e=[v]:e.push(v),r++}if(!J.test(x)){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callb\
ackUrls/"+l+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/3/properties/jsonKey/pattern",keyword:"patte\
rn",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/callbackUrls/"+l+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/3/properties/jsonKey/type",keyword:"\
type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(P.prefix!==void 0&&p.call(P,"prefix")){let x=P.prefix;if(typeof x=="string"){if(g(x)>1024){let v={
instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/pro\
perties/callbackUrls/items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(g(x)<1){let v={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbac\
kUrls/items/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClients/"+s.
replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf\
/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(P.suffix!==void 0&&p.call(P,"suffix")){let x=P.suffix;if(typeof x==
"string"){if(g(x)>1024){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/suffix",schemaPath:"#/properties/appC\
lients/additionalProperties/properties/callbackUrls/items/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),
r++}if(g(x)<1){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/suffix",schemaPath:"#/properties/appClients/ad\
ditionalProperties/properties/callbackUrls/items/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={
instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/pro\
perties/callbackUrls/items/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let x={instancePath:t+"/ap\
pClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/an\
yOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[x]:e.push(x),r++}var ke=ee===r;if(j=j||ke,ke&&Je!==!0&&(Je=!0),j)r=C,e!==null&&(C?e.length=C:e=null);else{
let x={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/proper\
ties/callbackUrls/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[x]:e.push(x),r++}}}else{let n={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/callbackUrls",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/type",keyword:"type",params:{type:"array"}};e===null?
e=[n]:e.push(n),r++}}if(i.defaultRedirectUri!==void 0&&p.call(i,"defaultRedirectUri")){let a=i.defaultRedirectUri,n=r,l=!1,P=r;if(typeof a=="string"){if(g(a)>1024){
let I={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/pro\
perties/defaultRedirectUri/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[I]:e.push(I),r++}if(g(a)<1){let I={instancePath:t+"/appClient\
s/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/\
0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/0/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[I]:e.push(I),r++}var ve=P===r;l=l||ve;let C=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.variable===void 0||!p.call(a,"variable")){let I={
instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties\
/defaultRedirectUri/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[I]:e.push(I),r++}for(let I of Object.keys(a))if(!(I===
"variable"||I==="prefix"||I==="suffix")){let R={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/prope\
rties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I}};
e===null?e=[R]:e.push(R),r++}if(a.variable!==void 0&&p.call(a,"variable")){let I=a.variable;if(typeof I=="string"){if(!B.test(I)){let R={instancePath:t+"/appCli\
ents/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedire\
ctUri/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/defau\
ltRedirectUri/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}if(a.prefix!==void 0&&p.call(a,"prefix")){let I=a.
prefix;if(typeof I=="string"){if(g(I)>1024){let R={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[R]:e.push(R),r++}if(g(I)<1){let R={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"#/properti\
es/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[R]:e.push(
R),r++}}else{let R={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"#/properties/appClients/addi\
tionalProperties/properties/defaultRedirectUri/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}if(a.suffix!==
void 0&&p.call(a,"suffix")){let I=a.suffix;if(typeof I=="string"){if(g(I)>1024){let R={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
defaultRedirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/properties/suffix/maxLength",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[R]:e.push(R),r++}if(g(I)<1){let R={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultR\
edirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/properties/suffix/minLength",keyword:"minLengt\
h",params:{limit:1}};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffi\
x",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"string"}};
e===null?e=[R]:e.push(R),r++}}}else{let I={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties\
/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[I]:e.push(I),r++}var ve=C===r;if(l=
l||ve,ve)var Qe=!0;let j=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.ssmParameter===void 0||!p.call(a,"ssmParameter")){let I={instancePath:t+"/appClient\
s/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/\
2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[I]:e.push(I),r++}for(let I of Object.keys(a))if(!(I==="ssmParameter"||I==="p\
refix"||I==="suffix")){let R={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/a\
dditionalProperties/properties/defaultRedirectUri/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I}};e===null?e=[R]:e.push(
R),r++}if(a.ssmParameter!==void 0&&p.call(a,"ssmParameter")){let I=a.ssmParameter;if(typeof I=="string"){if(g(I)>2048){let R={instancePath:t+"/appClients/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2\
/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[R]:e.push(R),r++}if(!X.test(I)){let R={instancePath:t+"/appClients/"+s.
replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri\
/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[R]:e.push(R),r++}}else{let R={
instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appClients/additionalProperti\
es/properties/defaultRedirectUri/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}if(a.prefix!==void 0&&
p.call(a,"prefix")){let I=a.prefix;if(typeof I=="string"){if(g(I)>1024){let R={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultR\
edirectUri/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties/prefix/maxLength",keyword:"maxLengt\
h",params:{limit:1024}};e===null?e=[R]:e.push(R),r++}if(g(I)<1){let R={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectU\
ri/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:
e.push(R),r++}}if(a.suffix!==void 0&&p.call(a,"suffix")){let I=a.suffix;if(typeof I=="string"){if(g(I)>1024){let R={instancePath:t+"/appClients/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties\
/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[R]:e.push(R),r++}if(g(I)<1){let R={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/defaultRedirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties/suffix/minLen\
gth",keyword:"minLength",params:{limit:1}};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/de\
faultRedirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties/suffix/type",keyword:"type",params:{
type:"string"}};e===null?e=[R]:e.push(R),r++}}}else{let I={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"\
#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[I]:e.push(I),r++}var ve=j===
r;l=l||ve,ve&&Qe!==!0&&(Qe=!0);let A=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.secretsManager===void 0||!p.call(a,"secretsManager")){let I={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirec\
tUri/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[I]:e.push(I),r++}for(let I of Object.keys(a))if(!(I==="secretsM\
anager"||I==="jsonKey"||I==="prefix"||I==="suffix")){let R={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"\
#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I}};
e===null?e=[R]:e.push(R),r++}if(a.secretsManager!==void 0&&p.call(a,"secretsManager")){let I=a.secretsManager;if(typeof I=="string"){if(g(I)>2048){let R={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/secretsManager",schemaPath:"#/properties/appClients/additionalProperties/properties\
/defaultRedirectUri/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[R]:e.push(R),r++}if(!Y.test(I)){let R={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/secretsManager",schemaPath:"#/properties/appClients/additionalProperties/properties\
/defaultRedirectUri/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[R]:e.push(R),r++}}else{
let R={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/secretsManager",schemaPath:"#/properties/appClients/additiona\
lProperties/properties/defaultRedirectUri/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}if(a.jsonKey!==
void 0&&p.call(a,"jsonKey")){let I=a.jsonKey;if(typeof I=="string"){if(g(I)>256){let R={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/defaultRedirectUri/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/3/properties/jsonKey/maxLength",keyword:"\
maxLength",params:{limit:256}};e===null?e=[R]:e.push(R),r++}if(!J.test(I)){let R={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defau\
ltRedirectUri/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/3/properties/jsonKey/pattern",keyword:"patte\
rn",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/defaultRedirectUri/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/3/properties/jsonKey/type",keyword:"\
type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}if(a.prefix!==void 0&&p.call(a,"prefix")){let I=a.prefix;if(typeof I=="string"){if(g(I)>1024){let R={
instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"#/properties/appClients/additionalProperties/pro\
perties/defaultRedirectUri/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[R]:e.push(R),r++}if(g(I)<1){let R={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/default\
RedirectUri/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/appClients/"+s.
replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf\
/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}if(a.suffix!==void 0&&p.call(a,"suffix")){let I=a.suffix;if(typeof I==
"string"){if(g(I)>1024){let R={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",schemaPath:"#/properties/appC\
lients/additionalProperties/properties/defaultRedirectUri/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[R]:e.push(R),
r++}if(g(I)<1){let R={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",schemaPath:"#/properties/appClients/ad\
ditionalProperties/properties/defaultRedirectUri/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[R]:e.push(R),r++}}else{let R={
instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/pro\
perties/defaultRedirectUri/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}}else{let I={instancePath:t+"/ap\
pClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri\
/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[I]:e.push(I),r++}var ve=A===r;if(l=l||ve,ve&&Qe!==!0&&(Qe=!0),l)r=n,e!==null&&(n?e.length=n:e=
null);else{let I={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalPro\
perties/properties/defaultRedirectUri/anyOf",keyword:"anyOf",params:{}};e===null?e=[I]:e.push(I),r++}}if(i.logoutUrls!==void 0&&p.call(i,"logoutUrls")){let a=i.
logoutUrls;if(Array.isArray(a)){if(a.length>100){let l={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls",schemaPath:"#/prope\
rties/appClients/additionalProperties/properties/logoutUrls/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[l]:e.push(l),r++}let n=a.length;for(let l=0;l<
n;l++){let P=a[l],C=r,j=!1,A=r;if(typeof P=="string"){if(g(P)>1024){let x={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+
l,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[x]:
e.push(x),r++}if(g(P)<1){let x={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l,schemaPath:"#/properties/appClients/addi\
tionalProperties/properties/logoutUrls/items/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"\
/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/any\
Of/0/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}var we=A===r;j=j||we;let I=r;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.variable===
void 0||!p.call(P,"variable")){let x={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l,schemaPath:"#/properties/appClient\
s/additionalProperties/properties/logoutUrls/items/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[x]:e.push(x),r++}for(let x of Object.
keys(P))if(!(x==="variable"||x==="prefix"||x==="suffix")){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l,schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}};
e===null?e=[v]:e.push(v),r++}if(P.variable!==void 0&&p.call(P,"variable")){let x=P.variable;if(typeof x=="string"){if(!B.test(x)){let v={instancePath:t+"/appCli\
ents/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/item\
s/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/a\
ppClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls\
/items/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(P.prefix!==void 0&&p.call(P,"prefix")){let x=P.
prefix;if(typeof x=="string"){if(g(x)>1024){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/prefix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/1/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[v]:e.push(v),r++}if(g(x)<1){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/prefix",schemaPath:"#/properties\
/appClients/additionalProperties/properties/logoutUrls/items/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),
r++}}else{let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/prefix",schemaPath:"#/properties/appClients/additiona\
lProperties/properties/logoutUrls/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(P.suffix!==void 0&&
p.call(P,"suffix")){let x=P.suffix;if(typeof x=="string"){if(g(x)>1024){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUr\
ls/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/1/properties/suffix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[v]:e.push(v),r++}if(g(x)<1){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/suffix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/1/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[
v]:e.push(v),r++}}else{let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/suffix",schemaPath:"#/properties/appClie\
nts/additionalProperties/properties/logoutUrls/items/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{
let x={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/properti\
es/logoutUrls/items/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[x]:e.push(x),r++}var we=I===r;if(j=j||we,we)var er=!0;let R=r;if(P&&typeof P==
"object"&&!Array.isArray(P)){if(P.ssmParameter===void 0||!p.call(P,"ssmParameter")){let x={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/logoutUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/required",keyword:"required",params:{missingProperty:"\
ssmParameter"}};e===null?e=[x]:e.push(x),r++}for(let x of Object.keys(P))if(!(x==="ssmParameter"||x==="prefix"||x==="suffix")){let v={instancePath:t+"/appClient\
s/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}};e===null?e=[v]:e.push(v),r++}if(P.ssmParameter!==void 0&&p.call(P,"ssmParameter")){
let x=P.ssmParameter;if(typeof x=="string"){if(g(x)>2048){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/ssmPa\
rameter",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[v]:e.push(v),r++}if(!X.test(x)){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/ssmPar\
ameter",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{
pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/logoutUrls/"+l+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/properties/ssmParameter/type",
keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(P.prefix!==void 0&&p.call(P,"prefix")){let x=P.prefix;if(typeof x=="string"){if(g(x)>1024){
let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/prefix",schemaPath:"#/properties/appClients/additionalPropertie\
s/properties/logoutUrls/items/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(g(x)<1){let v={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrl\
s/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClients/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/propertie\
s/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(P.suffix!==void 0&&p.call(P,"suffix")){let x=P.suffix;if(typeof x=="strin\
g"){if(g(x)>1024){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/suffix",schemaPath:"#/properties/appClients/a\
dditionalProperties/properties/logoutUrls/items/anyOf/2/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(g(
x)<1){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalPro\
perties/properties/logoutUrls/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrl\
s/items/anyOf/2/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let x={instancePath:t+"/appClients/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/type",keyword:"type",
params:{type:"object"}};e===null?e=[x]:e.push(x),r++}var we=R===r;j=j||we,we&&er!==!0&&(er=!0);let ee=r;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.secretsManager===
void 0||!p.call(P,"secretsManager")){let x={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l,schemaPath:"#/properties/app\
Clients/additionalProperties/properties/logoutUrls/items/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[x]:e.push(x),
r++}for(let x of Object.keys(P))if(!(x==="secretsManager"||x==="jsonKey"||x==="prefix"||x==="suffix")){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/logoutUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:x}};e===null?e=[v]:e.push(v),r++}if(P.secretsManager!==void 0&&p.call(P,"secretsManager")){let x=P.secretsManager;
if(typeof x=="string"){if(g(x)>2048){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/secretsManager",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===
null?e=[v]:e.push(v),r++}if(!Y.test(x)){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/secretsManager",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0\
-9/_+=.@:!-]+$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/secretsMan\
ager",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"\
string"}};e===null?e=[v]:e.push(v),r++}}if(P.jsonKey!==void 0&&p.call(P,"jsonKey")){let x=P.jsonKey;if(typeof x=="string"){if(g(x)>256){let v={instancePath:t+"/\
appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls\
/items/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[v]:e.push(v),r++}if(!J.test(x)){let v={instancePath:t+"/appClie\
nts/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/\
anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUr\
ls/items/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(P.prefix!==void 0&&p.call(P,"prefix")){let x=P.
prefix;if(typeof x=="string"){if(g(x)>1024){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/prefix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[v]:e.push(v),r++}if(g(x)<1){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/prefix",schemaPath:"#/properties\
/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),
r++}}else{let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/prefix",schemaPath:"#/properties/appClients/additiona\
lProperties/properties/logoutUrls/items/anyOf/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(P.suffix!==void 0&&
p.call(P,"suffix")){let x=P.suffix;if(typeof x=="string"){if(g(x)>1024){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUr\
ls/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[v]:e.push(v),r++}if(g(x)<1){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/suffix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[
v]:e.push(v),r++}}else{let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l+"/suffix",schemaPath:"#/properties/appClie\
nts/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{
let x={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l,schemaPath:"#/properties/appClients/additionalProperties/properti\
es/logoutUrls/items/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[x]:e.push(x),r++}var we=ee===r;if(j=j||we,we&&er!==!0&&(er=!0),j)r=C,e!==null&&
(C?e.length=C:e=null);else{let x={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+l,schemaPath:"#/properties/appClients/ad\
ditionalProperties/properties/logoutUrls/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[x]:e.push(x),r++}}}else{let n={instancePath:t+"/appClients/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[n]:e.push(n),r++}}if(i.albHosts!==void 0&&p.call(i,"albHosts")){let a=i.albHosts;if(Array.isArray(a)){if(a.length>100){let l={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/maxItems",keyword:"\
maxItems",params:{limit:100}};e===null?e=[l]:e.push(l),r++}let n=a.length;for(let l=0;l<n;l++){let P=a[l],C=r,j=!1,A=r;if(typeof P=="string"){if(g(P)>253){let x={
instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/albHos\
ts/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[x]:e.push(x),r++}if(g(P)<1){let x={instancePath:t+"/appClients/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/albHosts/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/0/minLength",keyword:"minLengt\
h",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l,schemaPath:"\
#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}var be=A===
r;j=j||be;let I=r;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.variable===void 0||!p.call(P,"variable")){let x={instancePath:t+"/appClients/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/albHosts/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/required",keyword:"required",
params:{missingProperty:"variable"}};e===null?e=[x]:e.push(x),r++}for(let x of Object.keys(P))if(!(x==="variable"||x==="prefix"||x==="suffix")){let v={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/\
1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}};e===null?e=[v]:e.push(v),r++}if(P.variable!==void 0&&p.call(P,"variable")){
let x=P.variable;if(typeof x=="string"){if(!B.test(x)){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/variable",
schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z\
][a-z0-9_]{0,63}$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/variable",
schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===
null?e=[v]:e.push(v),r++}}if(P.prefix!==void 0&&p.call(P,"prefix")){let x=P.prefix;if(typeof x=="string"){if(g(x)>1024){let v={instancePath:t+"/appClients/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/pr\
efix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(g(x)<1){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/albHosts/"+l+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/prefix/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/p\
refix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};
e===null?e=[v]:e.push(v),r++}}if(P.suffix!==void 0&&p.call(P,"suffix")){let x=P.suffix;if(typeof x=="string"){if(g(x)>1024){let v={instancePath:t+"/appClients/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/pro\
perties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(g(x)<1){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/albHosts/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/suffix/m\
inLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/albHosts/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/suffix/type",keyword:"type",params:{
type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let x={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l,schemaPath:"#/p\
roperties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[x]:e.push(x),r++}var be=I===
r;if(j=j||be,be)var rr=!0;let R=r;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.ssmParameter===void 0||!p.call(P,"ssmParameter")){let x={instancePath:t+"/ap\
pClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/re\
quired",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[x]:e.push(x),r++}for(let x of Object.keys(P))if(!(x==="ssmParameter"||x==="prefi\
x"||x==="suffix")){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l,schemaPath:"#/properties/appClients/additionalPr\
operties/properties/albHosts/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}};e===null?e=[v]:e.push(v),r++}if(P.
ssmParameter!==void 0&&p.call(P,"ssmParameter")){let x=P.ssmParameter;if(typeof x=="string"){if(g(x)>2048){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/albHosts/"+l+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/properties/ss\
mParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[v]:e.push(v),r++}if(!X.test(x)){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/albHosts/"+l+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/properties/ss\
mParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/app\
Clients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/i\
tems/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(P.prefix!==void 0&&p.call(P,"prefix")){let x=P.
prefix;if(typeof x=="string"){if(g(x)>1024){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/prefix",schemaPath:"#\
/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[
v]:e.push(v),r++}if(g(x)<1){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/prefix",schemaPath:"#/properties/appC\
lients/additionalProperties/properties/albHosts/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{
let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/\
properties/albHosts/items/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(P.suffix!==void 0&&p.call(P,"s\
uffix")){let x=P.suffix;if(typeof x=="string"){if(g(x)>1024){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/suff\
ix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[v]:e.push(v),r++}if(g(x)<1){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/suffix",schemaPath:"#/pro\
perties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(
v),r++}}else{let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/suffix",schemaPath:"#/properties/appClients/addition\
alProperties/properties/albHosts/items/anyOf/2/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let x={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/\
2/type",keyword:"type",params:{type:"object"}};e===null?e=[x]:e.push(x),r++}var be=R===r;j=j||be,be&&rr!==!0&&(rr=!0);let ee=r;if(P&&typeof P=="object"&&!Array.
isArray(P)){if(P.secretsManager===void 0||!p.call(P,"secretsManager")){let x={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+
l,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManage\
r"}};e===null?e=[x]:e.push(x),r++}for(let x of Object.keys(P))if(!(x==="secretsManager"||x==="jsonKey"||x==="prefix"||x==="suffix")){let v={instancePath:t+"/app\
Clients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}};e===null?e=[v]:e.push(v),r++}if(P.secretsManager!==void 0&&p.call(P,"secretsMan\
ager")){let x=P.secretsManager;if(typeof x=="string"){if(g(x)>2048){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+
"/secretsManager",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLe\
ngth",params:{limit:2048}};e===null?e=[v]:e.push(v),r++}if(!Y.test(x)){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+
l+"/secretsManager",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/properties/secretsManager/pattern",keyword:"patte\
rn",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/albHosts/"+l+"/secretsManager",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/properties/secretsManager/type",keyword:"\
type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(P.jsonKey!==void 0&&p.call(P,"jsonKey")){let x=P.jsonKey;if(typeof x=="string"){if(g(x)>256){let v={
instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/proper\
ties/albHosts/items/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[v]:e.push(v),r++}if(!J.test(x)){let v={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/i\
tems/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/i\
tems/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(P.prefix!==void 0&&p.call(P,"prefix")){let x=P.prefix;
if(typeof x=="string"){if(g(x)>1024){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/prefix",schemaPath:"#/proper\
ties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(
v),r++}if(g(x)<1){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/prefix",schemaPath:"#/properties/appClients/add\
itionalProperties/properties/albHosts/items/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={
instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/propert\
ies/albHosts/items/anyOf/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(P.suffix!==void 0&&p.call(P,"suffix")){
let x=P.suffix;if(typeof x=="string"){if(g(x)>1024){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/suffix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=
[v]:e.push(v),r++}if(g(x)<1){let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/suffix",schemaPath:"#/properties/app\
Clients/additionalProperties/properties/albHosts/items/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{
let v={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/\
properties/albHosts/items/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let x={instancePath:t+"/app\
Clients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[x]:e.push(x),r++}var be=ee===r;if(j=j||be,be&&rr!==!0&&(rr=!0),j)r=C,e!==null&&(C?e.length=C:e=null);else{
let x={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+l,schemaPath:"#/properties/appClients/additionalProperties/properties\
/albHosts/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[x]:e.push(x),r++}}}else{let n={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/albHosts",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),
r++}}if(i.scopes!==void 0&&p.call(i,"scopes")){let a=i.scopes;if(Array.isArray(a)){if(a.length>50){let C={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/scopes",schemaPath:"#/properties/appClients/additionalProperties/properties/scopes/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[C]:
e.push(C),r++}if(a.length<1){let C={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properties/appClients/additio\
nalProperties/properties/scopes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[C]:e.push(C),r++}let n=a.length;for(let C=0;C<n;C++){let j=a[C];if(typeof j==
"string"){if(g(j)>256){let A={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+C,schemaPath:"#/properties/appClients/additional\
Properties/properties/scopes/items/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[A]:e.push(A),r++}if(!sr.test(j)){let A={instancePath:t+"/appCl\
ients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+C,schemaPath:"#/properties/appClients/additionalProperties/properties/scopes/items/pattern",keyword:"\
pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/scopes/"+C,schemaPath:"#/properties/appClients/additionalProperties/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[A]:e.push(A),r++}}let l=a.length,P;if(l>1){let C={};for(;l--;){let j=a[l];if(typeof j=="string"){if(typeof C[j]=="number"){P=C[j];let A={instancePath:t+"/app\
Clients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properties/appClients/additionalProperties/properties/scopes/uniqueItems",keyword:"un\
iqueItems",params:{i:l,j:P}};e===null?e=[A]:e.push(A),r++;break}C[j]=l}}}}else{let n={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/s\
copes",schemaPath:"#/properties/appClients/additionalProperties/properties/scopes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.
flows!==void 0&&p.call(i,"flows")){let a=i.flows;if(Array.isArray(a)){let n=a.length;for(let C=0;C<n;C++){let j=a[C];if(typeof j!="string"){let A={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/flows/"+C,schemaPath:"#/properties/appClients/additionalProperties/properties/flows/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}if(!(j==="code"||j==="implicit"||j==="client_credentials")){let A={instancePath:t+"/appClients/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/flows/"+C,schemaPath:"#/properties/appClients/additionalProperties/properties/flows/items/enum",keyword:"enum",params:{allowedValues:V.
properties.appClients.additionalProperties.properties.flows.items.enum}};e===null?e=[A]:e.push(A),r++}}let l=a.length,P;if(l>1){let C={};for(;l--;){let j=a[l];if(typeof j==
"string"){if(typeof C[j]=="number"){P=C[j];let A={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/flows",schemaPath:"#/properties/appCl\
ients/additionalProperties/properties/flows/uniqueItems",keyword:"uniqueItems",params:{i:l,j:P}};e===null?e=[A]:e.push(A),r++;break}C[j]=l}}}}else{let n={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/flows",schemaPath:"#/properties/appClients/additionalProperties/properties/flows/type",keyword:"type",
params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.authFlows!==void 0&&p.call(i,"authFlows")){let a=i.authFlows;if(Array.isArray(a)){let n=a.length;for(let C=0;C<
n;C++){let j=a[C];if(typeof j!="string"){let A={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFlows/"+C,schemaPath:"#/properties/\
appClients/additionalProperties/properties/authFlows/items/type",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}if(!(j==="userSrp"||j==="us\
erPassword"||j==="adminUserPassword"||j==="custom"||j==="user")){let A={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFlows/"+C,schemaPath:"\
#/properties/appClients/additionalProperties/properties/authFlows/items/enum",keyword:"enum",params:{allowedValues:V.properties.appClients.additionalProperties.
properties.authFlows.items.enum}};e===null?e=[A]:e.push(A),r++}}let l=a.length,P;if(l>1){let C={};for(;l--;){let j=a[l];if(typeof j=="string"){if(typeof C[j]=="\
number"){P=C[j];let A={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFlows",schemaPath:"#/properties/appClients/additionalPropert\
ies/properties/authFlows/uniqueItems",keyword:"uniqueItems",params:{i:l,j:P}};e===null?e=[A]:e.push(A),r++;break}C[j]=l}}}}else{let n={instancePath:t+"/appClien\
ts/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFlows",schemaPath:"#/properties/appClients/additionalProperties/properties/authFlows/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.secret!==void 0&&p.call(i,"secret")&&typeof i.secret!="boolean"){let a={instancePath:t+"/appClients/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/secret",schemaPath:"#/properties/appClients/additionalProperties/properties/secret/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[a]:e.push(a),r++}if(i.readAttributes!==void 0&&p.call(i,"readAttributes")){let a=i.readAttributes;if(Array.isArray(a)){if(a.length<1){let C={instancePath:t+
"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/readAttributes",schemaPath:"#/properties/appClients/additionalProperties/properties/readAttributes/min\
Items",keyword:"minItems",params:{limit:1}};e===null?e=[C]:e.push(C),r++}let n=a.length;for(let C=0;C<n;C++){let j=a[C];if(typeof j=="string"){if(g(j)>32){let A={
instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/readAttributes/"+C,schemaPath:"#/properties/appClients/additionalProperties/properties/\
readAttributes/items/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[A]:e.push(A),r++}if(g(j)<1){let A={instancePath:t+"/appClients/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/readAttributes/"+C,schemaPath:"#/properties/appClients/additionalProperties/properties/readAttributes/items/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/readAttributes/"+C,schemaPath:"\
#/properties/appClients/additionalProperties/properties/readAttributes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}}let l=a.
length,P;if(l>1){let C={};for(;l--;){let j=a[l];if(typeof j=="string"){if(typeof C[j]=="number"){P=C[j];let A={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/readAttributes",schemaPath:"#/properties/appClients/additionalProperties/properties/readAttributes/uniqueItems",keyword:"uniqueItems",params:{
i:l,j:P}};e===null?e=[A]:e.push(A),r++;break}C[j]=l}}}}else{let n={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/readAttributes",schemaPath:"\
#/properties/appClients/additionalProperties/properties/readAttributes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.writeAttributes!==
void 0&&p.call(i,"writeAttributes")){let a=i.writeAttributes;if(Array.isArray(a)){if(a.length<1){let C={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/writeAttributes",schemaPath:"#/properties/appClients/additionalProperties/properties/writeAttributes/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[C]:e.push(C),r++}let n=a.length;for(let C=0;C<n;C++){let j=a[C];if(typeof j=="string"){if(g(j)>32){let A={instancePath:t+"/appClients/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/writeAttributes/"+C,schemaPath:"#/properties/appClients/additionalProperties/properties/writeAttributes/items/maxLength",keyword:"ma\
xLength",params:{limit:32}};e===null?e=[A]:e.push(A),r++}if(g(j)<1){let A={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/writeAttribu\
tes/"+C,schemaPath:"#/properties/appClients/additionalProperties/properties/writeAttributes/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[A]:
e.push(A),r++}}else{let A={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/writeAttributes/"+C,schemaPath:"#/properties/appClients/addi\
tionalProperties/properties/writeAttributes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}}let l=a.length,P;if(l>1){let C={};for(;l--;){
let j=a[l];if(typeof j=="string"){if(typeof C[j]=="number"){P=C[j];let A={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/writeAttribut\
es",schemaPath:"#/properties/appClients/additionalProperties/properties/writeAttributes/uniqueItems",keyword:"uniqueItems",params:{i:l,j:P}};e===null?e=[A]:e.push(
A),r++;break}C[j]=l}}}}else{let n={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/writeAttributes",schemaPath:"#/properties/appClients\
/additionalProperties/properties/writeAttributes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.tokenValidity!==void 0&&p.call(i,
"tokenValidity")){let a=i.tokenValidity;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let n of Object.keys(a))if(!(n==="access"||n==="id"||n==="refresh"||n===
"authSession")){let l={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity",schemaPath:"#/properties/appClients/additionalPro\
perties/properties/tokenValidity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[l]:e.push(l),r++}if(a.access!==
void 0&&p.call(a,"access")){let n=a.access;if(typeof n=="string"){if(!ce.test(n)){let l={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/tokenValidity/access",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/properties/access/pattern",keyword:"pattern",params:{pattern:"\
^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/\
access",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/properties/access/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),r++}}if(a.id!==void 0&&p.call(a,"id")){let n=a.id;if(typeof n=="string"){if(!ce.test(n)){let l={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/tokenValidity/id",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/properties/id/pattern",keyword:"patter\
n",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/tokenValidity/id",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/properties/id/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[l]:e.push(l),r++}}if(a.refresh!==void 0&&p.call(a,"refresh")){let n=a.refresh;if(typeof n=="string"){if(!ce.test(n)){let l={instancePath:t+"/ap\
pClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/refresh",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/p\
roperties/refresh/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/appClien\
ts/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/refresh",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/propert\
ies/refresh/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(a.authSession!==void 0&&p.call(a,"authSession")){let n=a.authSession;if(typeof n==
"string"){if(!ce.test(n)){let l={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/authSession",schemaPath:"#/properties/ap\
pClients/additionalProperties/properties/tokenValidity/properties/authSession/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?
e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/authSession",schemaPath:"#/properties/ap\
pClients/additionalProperties/properties/tokenValidity/properties/authSession/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let n={
instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity",schemaPath:"#/properties/appClients/additionalProperties/properties/toke\
nValidity/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(i.refreshTokenRotation!==void 0&&p.call(i,"refreshTokenRotation")){let a=i.
refreshTokenRotation,n=r,l=!1,P=r;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let j of Object.keys(a))if(j!=="gracePeriod"){let A={instancePath:t+"/appClie\
nts/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/refreshTokenRotation",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/\
anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}};e===null?e=[A]:e.push(A),r++}if(a.gracePeriod!==void 0&&p.call(a,"gr\
acePeriod")){let j=a.gracePeriod;if(typeof j=="string"){if(!ce.test(j)){let A={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/refreshT\
okenRotation/gracePeriod",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/anyOf/0/properties/gracePeriod/pattern",keyword:"\
pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/refreshTokenRotation/gracePeriod",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/anyOf/0/properties/gracePerio\
d/type",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}}}else{let j={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/refreshTokenRotation",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/anyOf/0/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[j]:e.push(j),r++}var or=P===r;l=l||or;let C=r;if(a!=="off"){let j={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/re\
freshTokenRotation",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/anyOf/1/const",keyword:"const",params:{allowedValue:"\
off"}};e===null?e=[j]:e.push(j),r++}var or=C===r;if(l=l||or,l)r=n,e!==null&&(n?e.length=n:e=null);else{let j={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/refreshTokenRotation",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/anyOf",keyword:"anyOf",params:{}};
e===null?e=[j]:e.push(j),r++}}}else{let a={instancePath:t+"/appClients/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/appClients/additional\
Properties/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{let s={instancePath:t+"/appClients",schemaPath:"#/properties/appClie\
nts/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(K.accountLinking!==void 0&&p.call(K,"accountLinking")){let U=K.accountLinking;
if(U&&typeof U=="object"&&!Array.isArray(U)){for(let s of Object.keys(U))if(!(s==="providers"||s==="whenUnsafe"||s==="whenNoMatch"||s==="nativeSignUp"||s==="mes\
sages"||s==="linkInvitedUsers"||s==="afterLink"||s==="function")){let i={instancePath:t+"/accountLinking",schemaPath:"#/properties/accountLinking/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(U.providers!==void 0&&p.call(U,"providers")){let s=U.providers,
i=r,a=!1,n=r;if(Array.isArray(s)){if(s.length<1){let A={instancePath:t+"/accountLinking/providers",schemaPath:"#/properties/accountLinking/properties/providers/\
anyOf/0/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[A]:e.push(A),r++}let P=s.length;for(let A=0;A<P;A++)if(typeof s[A]!="string"){let I={instancePath:t+
"/accountLinking/providers/"+A,schemaPath:"#/properties/accountLinking/properties/providers/anyOf/0/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[I]:e.push(I),r++}let C=s.length,j;if(C>1){let A={};for(;C--;){let I=s[C];if(typeof I=="string"){if(typeof A[I]=="number"){j=A[I];let R={instancePath:t+"/acco\
untLinking/providers",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/0/uniqueItems",keyword:"uniqueItems",params:{i:C,j}};e===null?e=[R]:e.push(
R),r++;break}A[I]=C}}}}else{let P={instancePath:t+"/accountLinking/providers",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/0/type",keyword:"\
type",params:{type:"array"}};e===null?e=[P]:e.push(P),r++}var lr=n===r;a=a||lr;let l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){
let P={instancePath:t+"/accountLinking/providers",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[P]:e.push(P),r++}for(let P of Object.keys(s)){let C=s[P];if(C&&typeof C=="object"&&!Array.isArray(C)){for(let j of Object.keys(C))if(!(j===
"trustEmail"||j==="emailVerified"||j==="emailDomains")){let A={instancePath:t+"/accountLinking/providers/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}};
e===null?e=[A]:e.push(A),r++}if(C.trustEmail!==void 0&&p.call(C,"trustEmail")){let j=C.trustEmail;if(typeof j!="string"){let A={instancePath:t+"/accountLinking/\
providers/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/trustEmail",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/pro\
perties/trustEmail/type",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}if(!(j==="verifiedClaim"||j==="attested")){let A={instancePath:t+"/\
accountLinking/providers/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/trustEmail",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additiona\
lProperties/properties/trustEmail/enum",keyword:"enum",params:{allowedValues:V.properties.accountLinking.properties.providers.anyOf[1].additionalProperties.properties.
trustEmail.enum}};e===null?e=[A]:e.push(A),r++}}if(C.emailVerified!==void 0&&p.call(C,"emailVerified")){let j=C.emailVerified;if(typeof j!="string"){let A={instancePath:t+
"/accountLinking/providers/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailVerified",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/addi\
tionalProperties/properties/emailVerified/type",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}if(j!=="always"){let A={instancePath:t+"/acc\
ountLinking/providers/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailVerified",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additiona\
lProperties/properties/emailVerified/enum",keyword:"enum",params:{allowedValues:V.properties.accountLinking.properties.providers.anyOf[1].additionalProperties.properties.
emailVerified.enum}};e===null?e=[A]:e.push(A),r++}}if(C.emailDomains!==void 0&&p.call(C,"emailDomains")){let j=C.emailDomains;if(Array.isArray(j)){if(j.length<1){
let ee={instancePath:t+"/accountLinking/providers/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDomains",schemaPath:"#/properties/accountLinking/properties/\
providers/anyOf/1/additionalProperties/properties/emailDomains/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[ee]:e.push(ee),r++}let A=j.length;for(let ee=0;ee<
A;ee++){let x=j[ee];if(typeof x=="string"){if(g(x)>253){let v={instancePath:t+"/accountLinking/providers/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDomai\
ns/"+ee,schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/properties/emailDomains/items/maxLength",keyword:"maxLength",params:{
limit:253}};e===null?e=[v]:e.push(v),r++}if(!nt.test(x)){let v={instancePath:t+"/accountLinking/providers/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDoma\
ins/"+ee,schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/properties/emailDomains/items/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/accoun\
tLinking/providers/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDomains/"+ee,schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additiona\
lProperties/properties/emailDomains/items/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}let I=j.length,R;if(I>1){let ee={};for(;I--;){
let x=j[I];if(typeof x=="string"){if(typeof ee[x]=="number"){R=ee[x];let v={instancePath:t+"/accountLinking/providers/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+
"/emailDomains",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/properties/emailDomains/uniqueItems",keyword:"uniqueIt\
ems",params:{i:I,j:R}};e===null?e=[v]:e.push(v),r++;break}ee[x]=I}}}}else{let A={instancePath:t+"/accountLinking/providers/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/emailDomains",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/properties/emailDomains/type",keyword:"type",params:{
type:"array"}};e===null?e=[A]:e.push(A),r++}}}else{let j={instancePath:t+"/accountLinking/providers/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pro\
perties/accountLinking/properties/providers/anyOf/1/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[j]:e.push(j),r++}}}else{let P={
instancePath:t+"/accountLinking/providers",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/type",keyword:"type",params:{type:"object"}};e===
null?e=[P]:e.push(P),r++}var lr=l===r;if(a=a||lr,a)r=i,e!==null&&(i?e.length=i:e=null);else{let P={instancePath:t+"/accountLinking/providers",schemaPath:"#/prop\
erties/accountLinking/properties/providers/anyOf",keyword:"anyOf",params:{}};e===null?e=[P]:e.push(P),r++}}if(U.whenUnsafe!==void 0&&p.call(U,"whenUnsafe")){let s=U.
whenUnsafe;if(typeof s!="string"){let i={instancePath:t+"/accountLinking/whenUnsafe",schemaPath:"#/properties/accountLinking/properties/whenUnsafe/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(!(s==="separateUser"||s==="reject")){let i={instancePath:t+"/accountLinking/whenUnsafe",schemaPath:"\
#/properties/accountLinking/properties/whenUnsafe/enum",keyword:"enum",params:{allowedValues:V.properties.accountLinking.properties.whenUnsafe.enum}};e===null?e=
[i]:e.push(i),r++}}if(U.whenNoMatch!==void 0&&p.call(U,"whenNoMatch")){let s=U.whenNoMatch;if(typeof s!="string"){let i={instancePath:t+"/accountLinking/whenNoM\
atch",schemaPath:"#/properties/accountLinking/properties/whenNoMatch/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(!(s==="createU\
ser"||s==="createNative"||s==="reject")){let i={instancePath:t+"/accountLinking/whenNoMatch",schemaPath:"#/properties/accountLinking/properties/whenNoMatch/enum",
keyword:"enum",params:{allowedValues:V.properties.accountLinking.properties.whenNoMatch.enum}};e===null?e=[i]:e.push(i),r++}}if(U.nativeSignUp!==void 0&&p.call(
U,"nativeSignUp")){let s=U.nativeSignUp;if(typeof s!="string"){let i={instancePath:t+"/accountLinking/nativeSignUp",schemaPath:"#/properties/accountLinking/prop\
erties/nativeSignUp/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(!(s==="allow"||s==="refuseKnownEmail")){let i={instancePath:t+"\
/accountLinking/nativeSignUp",schemaPath:"#/properties/accountLinking/properties/nativeSignUp/enum",keyword:"enum",params:{allowedValues:V.properties.accountLinking.
properties.nativeSignUp.enum}};e===null?e=[i]:e.push(i),r++}}if(U.messages!==void 0&&p.call(U,"messages")){let s=U.messages;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length<1){let i={instancePath:t+"/accountLinking/messages",schemaPath:"#/properties/accountLinking/properties/messages/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!p.call(V.properties.accountLinking.properties.messages.properties,
i)){let a={instancePath:t+"/accountLinking/messages",schemaPath:"#/properties/accountLinking/properties/messages/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i}};e===null?e=[a]:e.push(a),r++}if(s.ACCOUNT_LINKED!==void 0&&p.call(s,"ACCOUNT_LINKED")){let i=s.ACCOUNT_LINKED;if(typeof i==
"string"){if(g(i)>200){let a={instancePath:t+"/accountLinking/messages/ACCOUNT_LINKED",schemaPath:"#/properties/accountLinking/properties/messages/properties/AC\
COUNT_LINKED/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[a]:e.push(a),r++}if(g(i)<1){let a={instancePath:t+"/accountLinking/messages/ACCOUNT_\
LINKED",schemaPath:"#/properties/accountLinking/properties/messages/properties/ACCOUNT_LINKED/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.
push(a),r++}if(!pe.test(i)){let a={instancePath:t+"/accountLinking/messages/ACCOUNT_LINKED",schemaPath:"#/properties/accountLinking/properties/messages/properti\
es/ACCOUNT_LINKED/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<\
>]+$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/accountLinking/messages/ACCOUNT_LINKED",schemaPath:"#/properties/accountLinking/properties/me\
ssages/properties/ACCOUNT_LINKED/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(s.ACCOUNT_DISABLED!==void 0&&p.call(s,"ACCOUNT_DI\
SABLED")){let i=s.ACCOUNT_DISABLED;if(typeof i=="string"){if(g(i)>200){let a={instancePath:t+"/accountLinking/messages/ACCOUNT_DISABLED",schemaPath:"#/propertie\
s/accountLinking/properties/messages/properties/ACCOUNT_DISABLED/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[a]:e.push(a),r++}if(g(i)<1){let a={
instancePath:t+"/accountLinking/messages/ACCOUNT_DISABLED",schemaPath:"#/properties/accountLinking/properties/messages/properties/ACCOUNT_DISABLED/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[a]:e.push(a),r++}if(!pe.test(i)){let a={instancePath:t+"/accountLinking/messages/ACCOUNT_DISABLED",schemaPath:"#/proper\
ties/accountLinking/properties/messages/properties/ACCOUNT_DISABLED/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][\
tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/accountLinking/messages/ACCOUNT_DISABL\
ED",schemaPath:"#/properties/accountLinking/properties/messages/properties/ACCOUNT_DISABLED/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),
r++}}if(s.EMAIL_DOMAIN_NOT_ALLOWED!==void 0&&p.call(s,"EMAIL_DOMAIN_NOT_ALLOWED")){let i=s.EMAIL_DOMAIN_NOT_ALLOWED;if(typeof i=="string"){if(g(i)>200){let a={instancePath:t+
"/accountLinking/messages/EMAIL_DOMAIN_NOT_ALLOWED",schemaPath:"#/properties/accountLinking/properties/messages/properties/EMAIL_DOMAIN_NOT_ALLOWED/maxLength",keyword:"\
maxLength",params:{limit:200}};e===null?e=[a]:e.push(a),r++}if(g(i)<1){let a={instancePath:t+"/accountLinking/messages/EMAIL_DOMAIN_NOT_ALLOWED",schemaPath:"#/p\
roperties/accountLinking/properties/messages/properties/EMAIL_DOMAIN_NOT_ALLOWED/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),r++}if(!pe.
test(i)){let a={instancePath:t+"/accountLinking/messages/EMAIL_DOMAIN_NOT_ALLOWED",schemaPath:"#/properties/accountLinking/properties/messages/properties/EMAIL_\
DOMAIN_NOT_ALLOWED/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}\
<>]+$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/accountLinking/messages/EMAIL_DOMAIN_NOT_ALLOWED",schemaPath:"#/properties/accountLinking/pr\
operties/messages/properties/EMAIL_DOMAIN_NOT_ALLOWED/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(s.EMAIL_IN_USE!==void 0&&p.call(
s,"EMAIL_IN_USE")){let i=s.EMAIL_IN_USE;if(typeof i=="string"){if(g(i)>200){let a={instancePath:t+"/accountLinking/messages/EMAIL_IN_USE",schemaPath:"#/properti\
es/accountLinking/properties/messages/properties/EMAIL_IN_USE/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[a]:e.push(a),r++}if(g(i)<1){let a={
instancePath:t+"/accountLinking/messages/EMAIL_IN_USE",schemaPath:"#/properties/accountLinking/properties/messages/properties/EMAIL_IN_USE/minLength",keyword:"m\
inLength",params:{limit:1}};e===null?e=[a]:e.push(a),r++}if(!pe.test(i)){let a={instancePath:t+"/accountLinking/messages/EMAIL_IN_USE",schemaPath:"#/properties/\
accountLinking/properties/messages/properties/EMAIL_IN_USE/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\
\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/accountLinking/messages/EMAIL_IN_USE",schemaPath:"\
#/properties/accountLinking/properties/messages/properties/EMAIL_IN_USE/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(s.EMAIL_NOT_USABLE!==
void 0&&p.call(s,"EMAIL_NOT_USABLE")){let i=s.EMAIL_NOT_USABLE;if(typeof i=="string"){if(g(i)>200){let a={instancePath:t+"/accountLinking/messages/EMAIL_NOT_USA\
BLE",schemaPath:"#/properties/accountLinking/properties/messages/properties/EMAIL_NOT_USABLE/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[a]:e.
push(a),r++}if(g(i)<1){let a={instancePath:t+"/accountLinking/messages/EMAIL_NOT_USABLE",schemaPath:"#/properties/accountLinking/properties/messages/properties/\
EMAIL_NOT_USABLE/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),r++}if(!pe.test(i)){let a={instancePath:t+"/accountLinking/messages/E\
MAIL_NOT_USABLE",schemaPath:"#/properties/accountLinking/properties/messages/properties/EMAIL_NOT_USABLE/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?\
!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/\
accountLinking/messages/EMAIL_NOT_USABLE",schemaPath:"#/properties/accountLinking/properties/messages/properties/EMAIL_NOT_USABLE/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),r++}}if(s.LINK_REFUSED!==void 0&&p.call(s,"LINK_REFUSED")){let i=s.LINK_REFUSED;if(typeof i=="string"){if(g(i)>200){let a={instancePath:t+
"/accountLinking/messages/LINK_REFUSED",schemaPath:"#/properties/accountLinking/properties/messages/properties/LINK_REFUSED/maxLength",keyword:"maxLength",params:{
limit:200}};e===null?e=[a]:e.push(a),r++}if(g(i)<1){let a={instancePath:t+"/accountLinking/messages/LINK_REFUSED",schemaPath:"#/properties/accountLinking/proper\
ties/messages/properties/LINK_REFUSED/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),r++}if(!pe.test(i)){let a={instancePath:t+"/acco\
untLinking/messages/LINK_REFUSED",schemaPath:"#/properties/accountLinking/properties/messages/properties/LINK_REFUSED/pattern",keyword:"pattern",params:{pattern:"\
^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+
"/accountLinking/messages/LINK_REFUSED",schemaPath:"#/properties/accountLinking/properties/messages/properties/LINK_REFUSED/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[a]:e.push(a),r++}}if(s.NOT_INVITED!==void 0&&p.call(s,"NOT_INVITED")){let i=s.NOT_INVITED;if(typeof i=="string"){if(g(i)>200){let a={instancePath:t+
"/accountLinking/messages/NOT_INVITED",schemaPath:"#/properties/accountLinking/properties/messages/properties/NOT_INVITED/maxLength",keyword:"maxLength",params:{
limit:200}};e===null?e=[a]:e.push(a),r++}if(g(i)<1){let a={instancePath:t+"/accountLinking/messages/NOT_INVITED",schemaPath:"#/properties/accountLinking/propert\
ies/messages/properties/NOT_INVITED/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),r++}if(!pe.test(i)){let a={instancePath:t+"/accoun\
tLinking/messages/NOT_INVITED",schemaPath:"#/properties/accountLinking/properties/messages/properties/NOT_INVITED/pattern",keyword:"pattern",params:{pattern:"^(\
?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+
"/accountLinking/messages/NOT_INVITED",schemaPath:"#/properties/accountLinking/properties/messages/properties/NOT_INVITED/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[a]:e.push(a),r++}}if(s.PROFILE_EXISTS!==void 0&&p.call(s,"PROFILE_EXISTS")){let i=s.PROFILE_EXISTS;if(typeof i=="string"){if(g(i)>200){let a={
instancePath:t+"/accountLinking/messages/PROFILE_EXISTS",schemaPath:"#/properties/accountLinking/properties/messages/properties/PROFILE_EXISTS/maxLength",keyword:"\
maxLength",params:{limit:200}};e===null?e=[a]:e.push(a),r++}if(g(i)<1){let a={instancePath:t+"/accountLinking/messages/PROFILE_EXISTS",schemaPath:"#/properties/\
accountLinking/properties/messages/properties/PROFILE_EXISTS/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),r++}if(!pe.test(i)){let a={
instancePath:t+"/accountLinking/messages/PROFILE_EXISTS",schemaPath:"#/properties/accountLinking/properties/messages/properties/PROFILE_EXISTS/pattern",keyword:"\
pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[a]:e.push(
a),r++}}else{let a={instancePath:t+"/accountLinking/messages/PROFILE_EXISTS",schemaPath:"#/properties/accountLinking/properties/messages/properties/PROFILE_EXIS\
TS/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(s.PROFILE_INCOMPLETE!==void 0&&p.call(s,"PROFILE_INCOMPLETE")){let i=s.PROFILE_INCOMPLETE;
if(typeof i=="string"){if(g(i)>200){let a={instancePath:t+"/accountLinking/messages/PROFILE_INCOMPLETE",schemaPath:"#/properties/accountLinking/properties/messa\
ges/properties/PROFILE_INCOMPLETE/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[a]:e.push(a),r++}if(g(i)<1){let a={instancePath:t+"/accountLink\
ing/messages/PROFILE_INCOMPLETE",schemaPath:"#/properties/accountLinking/properties/messages/properties/PROFILE_INCOMPLETE/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[a]:e.push(a),r++}if(!pe.test(i)){let a={instancePath:t+"/accountLinking/messages/PROFILE_INCOMPLETE",schemaPath:"#/properties/accountLinki\
ng/properties/messages/properties/PROFILE_INCOMPLETE/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a\
-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/accountLinking/messages/PROFILE_INCOMPLETE",schemaPath:"\
#/properties/accountLinking/properties/messages/properties/PROFILE_INCOMPLETE/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(s.SIGN_IN_IN_PROGRESS!==
void 0&&p.call(s,"SIGN_IN_IN_PROGRESS")){let i=s.SIGN_IN_IN_PROGRESS;if(typeof i=="string"){if(g(i)>200){let a={instancePath:t+"/accountLinking/messages/SIGN_IN\
_IN_PROGRESS",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_IN_PROGRESS/maxLength",keyword:"maxLength",params:{limit:200}};e===
null?e=[a]:e.push(a),r++}if(g(i)<1){let a={instancePath:t+"/accountLinking/messages/SIGN_IN_IN_PROGRESS",schemaPath:"#/properties/accountLinking/properties/mess\
ages/properties/SIGN_IN_IN_PROGRESS/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),r++}if(!pe.test(i)){let a={instancePath:t+"/accoun\
tLinking/messages/SIGN_IN_IN_PROGRESS",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_IN_PROGRESS/pattern",keyword:"pattern",params:{
pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[a]:e.push(a),r++}}else{let a={
instancePath:t+"/accountLinking/messages/SIGN_IN_IN_PROGRESS",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_IN_PROGRESS/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(s.SIGN_IN_MISCONFIGURED!==void 0&&p.call(s,"SIGN_IN_MISCONFIGURED")){let i=s.SIGN_IN_MISCONFIGURED;
if(typeof i=="string"){if(g(i)>200){let a={instancePath:t+"/accountLinking/messages/SIGN_IN_MISCONFIGURED",schemaPath:"#/properties/accountLinking/properties/me\
ssages/properties/SIGN_IN_MISCONFIGURED/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[a]:e.push(a),r++}if(g(i)<1){let a={instancePath:t+"/accou\
ntLinking/messages/SIGN_IN_MISCONFIGURED",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_MISCONFIGURED/minLength",keyword:"minLe\
ngth",params:{limit:1}};e===null?e=[a]:e.push(a),r++}if(!pe.test(i)){let a={instancePath:t+"/accountLinking/messages/SIGN_IN_MISCONFIGURED",schemaPath:"#/proper\
ties/accountLinking/properties/messages/properties/SIGN_IN_MISCONFIGURED/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI]\
[lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/accountLinking/messages/SIGN_IN_M\
ISCONFIGURED",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_MISCONFIGURED/type",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),r++}}if(s.SIGN_IN_REFUSED!==void 0&&p.call(s,"SIGN_IN_REFUSED")){let i=s.SIGN_IN_REFUSED;if(typeof i=="string"){if(g(i)>200){let a={instancePath:t+
"/accountLinking/messages/SIGN_IN_REFUSED",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_REFUSED/maxLength",keyword:"maxLength",
params:{limit:200}};e===null?e=[a]:e.push(a),r++}if(g(i)<1){let a={instancePath:t+"/accountLinking/messages/SIGN_IN_REFUSED",schemaPath:"#/properties/accountLin\
king/properties/messages/properties/SIGN_IN_REFUSED/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),r++}if(!pe.test(i)){let a={instancePath:t+
"/accountLinking/messages/SIGN_IN_REFUSED",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_REFUSED/pattern",keyword:"pattern",params:{
pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[a]:e.push(a),r++}}else{let a={
instancePath:t+"/accountLinking/messages/SIGN_IN_REFUSED",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_REFUSED/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(s.SIGN_IN_UNAVAILABLE!==void 0&&p.call(s,"SIGN_IN_UNAVAILABLE")){let i=s.SIGN_IN_UNAVAILABLE;if(typeof i==
"string"){if(g(i)>200){let a={instancePath:t+"/accountLinking/messages/SIGN_IN_UNAVAILABLE",schemaPath:"#/properties/accountLinking/properties/messages/properti\
es/SIGN_IN_UNAVAILABLE/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[a]:e.push(a),r++}if(g(i)<1){let a={instancePath:t+"/accountLinking/message\
s/SIGN_IN_UNAVAILABLE",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_UNAVAILABLE/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[a]:e.push(a),r++}if(!pe.test(i)){let a={instancePath:t+"/accountLinking/messages/SIGN_IN_UNAVAILABLE",schemaPath:"#/properties/accountLinking/proper\
ties/messages/properties/SIGN_IN_UNAVAILABLE/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2\
,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/accountLinking/messages/SIGN_IN_UNAVAILABLE",schemaPath:"#/prop\
erties/accountLinking/properties/messages/properties/SIGN_IN_UNAVAILABLE/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(s.TOO_MANY_IDENTITIES!==
void 0&&p.call(s,"TOO_MANY_IDENTITIES")){let i=s.TOO_MANY_IDENTITIES;if(typeof i=="string"){if(g(i)>200){let a={instancePath:t+"/accountLinking/messages/TOO_MAN\
Y_IDENTITIES",schemaPath:"#/properties/accountLinking/properties/messages/properties/TOO_MANY_IDENTITIES/maxLength",keyword:"maxLength",params:{limit:200}};e===
null?e=[a]:e.push(a),r++}if(g(i)<1){let a={instancePath:t+"/accountLinking/messages/TOO_MANY_IDENTITIES",schemaPath:"#/properties/accountLinking/properties/mess\
ages/properties/TOO_MANY_IDENTITIES/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),r++}if(!pe.test(i)){let a={instancePath:t+"/accoun\
tLinking/messages/TOO_MANY_IDENTITIES",schemaPath:"#/properties/accountLinking/properties/messages/properties/TOO_MANY_IDENTITIES/pattern",keyword:"pattern",params:{
pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[a]:e.push(a),r++}}else{let a={
instancePath:t+"/accountLinking/messages/TOO_MANY_IDENTITIES",schemaPath:"#/properties/accountLinking/properties/messages/properties/TOO_MANY_IDENTITIES/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:t+"/accountLinking/messages",schemaPath:"#/properties/accountLinking/prope\
rties/messages/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(U.linkInvitedUsers!==void 0&&p.call(U,"linkInvitedUsers")&&typeof U.
linkInvitedUsers!="boolean"){let s={instancePath:t+"/accountLinking/linkInvitedUsers",schemaPath:"#/properties/accountLinking/properties/linkInvitedUsers/type",
keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}if(U.afterLink!==void 0&&p.call(U,"afterLink")){let s=U.afterLink;if(typeof s!="string"){let i={
instancePath:t+"/accountLinking/afterLink",schemaPath:"#/properties/accountLinking/properties/afterLink/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),r++}if(!(s==="continue"||s==="retry")){let i={instancePath:t+"/accountLinking/afterLink",schemaPath:"#/properties/accountLinking/properties/afterL\
ink/enum",keyword:"enum",params:{allowedValues:V.properties.accountLinking.properties.afterLink.enum}};e===null?e=[i]:e.push(i),r++}}if(U.function!==void 0&&p.call(
U,"function")){let s=U.function;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i of Object.keys(s))if(!p.call(V.properties.accountLinking.properties.function.
properties,i)){let a={instancePath:t+"/accountLinking/function",schemaPath:"#/properties/accountLinking/properties/function/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:i}};e===null?e=[a]:e.push(a),r++}if(s.memoryMb!==void 0&&p.call(s,"memoryMb")){let i=s.memoryMb;if(!(typeof i=="numb\
er"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:t+"/accountLinking/function/memoryMb",schemaPath:"#/properties/accountLinking/properties/function/prop\
erties/memoryMb/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof i=="number"&&isFinite(i)){if(i>10240||isNaN(i)){let a={instancePath:t+
"/accountLinking/function/memoryMb",schemaPath:"#/properties/accountLinking/properties/function/properties/memoryMb/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:10240}};e===null?e=[a]:e.push(a),r++}if(i<128||isNaN(i)){let a={instancePath:t+"/accountLinking/function/memoryMb",schemaPath:"#/properties/accountLin\
king/properties/function/properties/memoryMb/minimum",keyword:"minimum",params:{comparison:">=",limit:128}};e===null?e=[a]:e.push(a),r++}}}if(s.architecture!==void 0&&
p.call(s,"architecture")){let i=s.architecture;if(typeof i!="string"){let a={instancePath:t+"/accountLinking/function/architecture",schemaPath:"#/properties/acc\
ountLinking/properties/function/properties/architecture/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(!(i==="arm64"||i==="x86_64")){
let a={instancePath:t+"/accountLinking/function/architecture",schemaPath:"#/properties/accountLinking/properties/function/properties/architecture/enum",keyword:"\
enum",params:{allowedValues:V.properties.accountLinking.properties.function.properties.architecture.enum}};e===null?e=[a]:e.push(a),r++}}if(s.runtime!==void 0&&
p.call(s,"runtime")){let i=s.runtime;if(typeof i!="string"){let a={instancePath:t+"/accountLinking/function/runtime",schemaPath:"#/properties/accountLinking/pro\
perties/function/properties/runtime/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(!(i==="nodejs22.x"||i==="nodejs24.x")){let a={instancePath:t+
"/accountLinking/function/runtime",schemaPath:"#/properties/accountLinking/properties/function/properties/runtime/enum",keyword:"enum",params:{allowedValues:V.properties.
accountLinking.properties.function.properties.runtime.enum}};e===null?e=[a]:e.push(a),r++}}if(s.logRetentionDays!==void 0&&p.call(s,"logRetentionDays")){let i=s.
logRetentionDays;if(!(i===1||i===3||i===5||i===7||i===14||i===30||i===60||i===90||i===120||i===150||i===180||i===365||i===400||i===545||i===731||i===1096||i===1827||
i===2192||i===2557||i===2922||i===3288||i===3653)){let a={instancePath:t+"/accountLinking/function/logRetentionDays",schemaPath:"#/properties/accountLinking/pro\
perties/function/properties/logRetentionDays/enum",keyword:"enum",params:{allowedValues:V.properties.accountLinking.properties.function.properties.logRetentionDays.
enum}};e===null?e=[a]:e.push(a),r++}}if(s.rolePath!==void 0&&p.call(s,"rolePath")){let i=s.rolePath;if(typeof i=="string"){if(g(i)>512){let a={instancePath:t+"/\
accountLinking/function/rolePath",schemaPath:"#/properties/accountLinking/properties/function/properties/rolePath/maxLength",keyword:"maxLength",params:{limit:512}};
e===null?e=[a]:e.push(a),r++}if(!ot.test(i)){let a={instancePath:t+"/accountLinking/function/rolePath",schemaPath:"#/properties/accountLinking/properties/functi\
on/properties/rolePath/pattern",keyword:"pattern",params:{pattern:"^/(?:[\\x21-\\x2E\\x30-\\x7E]+/)*$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+
"/accountLinking/function/rolePath",schemaPath:"#/properties/accountLinking/properties/function/properties/rolePath/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),r++}}if(s.permissionsBoundaryArn!==void 0&&p.call(s,"permissionsBoundaryArn")){let i=s.permissionsBoundaryArn;if(typeof i=="string"){if(!lt.
test(i)){let a={instancePath:t+"/accountLinking/function/permissionsBoundaryArn",schemaPath:"#/properties/accountLinking/properties/function/properties/permissi\
onsBoundaryArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:iam::(?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$"}};e===null?e=[a]:e.push(a),r++}}else{
let a={instancePath:t+"/accountLinking/function/permissionsBoundaryArn",schemaPath:"#/properties/accountLinking/properties/function/properties/permissionsBounda\
ryArn/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(s.alarmTopicArn!==void 0&&p.call(s,"alarmTopicArn")){let i=s.alarmTopicArn;if(typeof i==
"string"){if(!dt.test(i)){let a={instancePath:t+"/accountLinking/function/alarmTopicArn",schemaPath:"#/properties/accountLinking/properties/function/properties/\
alarmTopicArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:sns:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(?:\\.fifo)?$"}};
e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/accountLinking/function/alarmTopicArn",schemaPath:"#/properties/accountLinking/properties/function/pr\
operties/alarmTopicArn/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(s.reservedConcurrency!==void 0&&p.call(s,"reservedConcurren\
cy")){let i=s.reservedConcurrency;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:t+"/accountLinking/function/reservedConcurrency",
schemaPath:"#/properties/accountLinking/properties/function/properties/reservedConcurrency/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),
r++}if(typeof i=="number"&&isFinite(i)){if(i>1e4||isNaN(i)){let a={instancePath:t+"/accountLinking/function/reservedConcurrency",schemaPath:"#/properties/accoun\
tLinking/properties/function/properties/reservedConcurrency/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4}};e===null?e=[a]:e.push(a),r++}if(i<1||
isNaN(i)){let a={instancePath:t+"/accountLinking/function/reservedConcurrency",schemaPath:"#/properties/accountLinking/properties/function/properties/reservedCo\
ncurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[a]:e.push(a),r++}}}if(s.kmsKeyArn!==void 0&&p.call(s,"kmsKeyArn")){let i=s.kmsKeyArn;
if(typeof i=="string"){if(!ct.test(i)){let a={instancePath:t+"/accountLinking/function/kmsKeyArn",schemaPath:"#/properties/accountLinking/properties/function/pr\
operties/kmsKeyArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/(?:[0-9a-f]{8}-[0-9a-f]{4}\
-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/accountLinking/function/kmsKeyArn",schemaPath:"\
#/properties/accountLinking/properties/function/properties/kmsKeyArn/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(s.codeSigningConfigArn!==
void 0&&p.call(s,"codeSigningConfigArn")){let i=s.codeSigningConfigArn;if(typeof i=="string"){if(!ft.test(i)){let a={instancePath:t+"/accountLinking/function/co\
deSigningConfigArn",schemaPath:"#/properties/accountLinking/properties/function/properties/codeSigningConfigArn/pattern",keyword:"pattern",params:{pattern:"^arn\
:aws(?:-[a-z]+)*:lambda:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+
"/accountLinking/function/codeSigningConfigArn",schemaPath:"#/properties/accountLinking/properties/function/properties/codeSigningConfigArn/type",keyword:"type",
params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:t+"/accountLinking/function",schemaPath:"#/properties/accountLinking/properties/\
function/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/accountLinking",schemaPath:"#/properties/accou\
ntLinking/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(K.terraform!==void 0&&p.call(K,"terraform")){let U=K.terraform;if(U&&typeof U==
"object"&&!Array.isArray(U)){for(let s of Object.keys(U))if(!(s==="requiredVersion"||s==="awsProviderVersion"||s==="backend"||s==="assumeRole"||s==="allowedAcco\
untIds")){let i={instancePath:t+"/terraform",schemaPath:"#/properties/terraform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),r++}if(U.requiredVersion!==void 0&&p.call(U,"requiredVersion")){let s=U.requiredVersion;if(typeof s=="string"){if(g(s)>200){let i={instancePath:t+
"/terraform/requiredVersion",schemaPath:"#/properties/terraform/properties/requiredVersion/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[i]:e.push(
i),r++}if(!mt.test(s)){let i={instancePath:t+"/terraform/requiredVersion",schemaPath:"#/properties/terraform/properties/requiredVersion/pattern",keyword:"patter\
n",params:{pattern:"^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2})* *$"}};
e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/terraform/requiredVersion",schemaPath:"#/properties/terraform/properties/requiredVersion/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(U.awsProviderVersion!==void 0&&p.call(U,"awsProviderVersion")){let s=U.awsProviderVersion;if(typeof s==
"string"){if(g(s)>200){let i={instancePath:t+"/terraform/awsProviderVersion",schemaPath:"#/properties/terraform/properties/awsProviderVersion/maxLength",keyword:"\
maxLength",params:{limit:200}};e===null?e=[i]:e.push(i),r++}if(!yt.test(s)){let i={instancePath:t+"/terraform/awsProviderVersion",schemaPath:"#/properties/terra\
form/properties/awsProviderVersion/pattern",keyword:"pattern",params:{pattern:"^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?\
:\\.[0-9A-Za-z-]+)*)?(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?)* *$"}};e===null?e=[i]:e.push(
i),r++}}else{let i={instancePath:t+"/terraform/awsProviderVersion",schemaPath:"#/properties/terraform/properties/awsProviderVersion/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),r++}}if(U.backend!==void 0&&p.call(U,"backend")){let s=U.backend;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.
keys(s).length>1){let i={instancePath:t+"/terraform/backend",schemaPath:"#/properties/terraform/properties/backend/maxProperties",keyword:"maxProperties",params:{
limit:1}};e===null?e=[i]:e.push(i),r++}if(Object.keys(s).length<1){let i={instancePath:t+"/terraform/backend",schemaPath:"#/properties/terraform/properties/back\
end/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="local"||i==="s3"||i==="gcs"||i===
"azurerm"||i==="http"||i==="cloud"||i==="remote")){let a={instancePath:t+"/terraform/backend",schemaPath:"#/properties/terraform/properties/backend/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[a]:e.push(a),r++}if(s.local!==void 0&&p.call(s,"local")){let i=s.local;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(let a of Object.keys(i))if(a!=="path"){let n={instancePath:t+"/terraform/backend/local",schemaPath:"#/properties/terr\
aform/properties/backend/properties/local/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[n]:e.push(n),r++}if(i.
path!==void 0&&p.call(i,"path")){let a=i.path;if(typeof a=="string"){if(g(a)>1024){let n={instancePath:t+"/terraform/backend/local/path",schemaPath:"#/propertie\
s/terraform/properties/backend/properties/local/properties/path/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.push(n),r++}if(g(a)<1){let n={
instancePath:t+"/terraform/backend/local/path",schemaPath:"#/properties/terraform/properties/backend/properties/local/properties/path/minLength",keyword:"minLen\
gth",params:{limit:1}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/local/path",schemaPath:"#/properties/terraform/properties/ba\
ckend/properties/local/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:t+"/terraform/backen\
d/local",schemaPath:"#/properties/terraform/properties/backend/properties/local/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(s.
s3!==void 0&&p.call(s,"s3")){let i=s.s3;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.bucket===void 0||!p.call(i,"bucket")){let a={instancePath:t+"/terrafor\
m/backend/s3",schemaPath:"#/properties/terraform/properties/backend/properties/s3/required",keyword:"required",params:{missingProperty:"bucket"}};e===null?e=[a]:
e.push(a),r++}if(i.key===void 0||!p.call(i,"key")){let a={instancePath:t+"/terraform/backend/s3",schemaPath:"#/properties/terraform/properties/backend/propertie\
s/s3/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[a]:e.push(a),r++}if(i.region===void 0||!p.call(i,"region")){let a={instancePath:t+
"/terraform/backend/s3",schemaPath:"#/properties/terraform/properties/backend/properties/s3/required",keyword:"required",params:{missingProperty:"region"}};e===
null?e=[a]:e.push(a),r++}for(let a of Object.keys(i))if(!p.call(V.properties.terraform.properties.backend.properties.s3.properties,a)){let n={instancePath:t+"/t\
erraform/backend/s3",schemaPath:"#/properties/terraform/properties/backend/properties/s3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[n]:e.push(n),r++}if(i.bucket!==void 0&&p.call(i,"bucket")){let a=i.bucket;if(typeof a=="string"){if(g(a)>63){let n={instancePath:t+"/terraform/backe\
nd/s3/bucket",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/bucket/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=
[n]:e.push(n),r++}if(g(a)<3){let n={instancePath:t+"/terraform/backend/s3/bucket",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties\
/bucket/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[n]:e.push(n),r++}if(!ut.test(a)){let n={instancePath:t+"/terraform/backend/s3/bucket",schemaPath:"\
#/properties/terraform/properties/backend/properties/s3/properties/bucket/pattern",keyword:"pattern",params:{pattern:"^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)(?!xn--|sthree-|am\
zn-s3-demo-)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))+[a-z0-9]$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/s3/bucket",schemaPath:"#/\
properties/terraform/properties/backend/properties/s3/properties/bucket/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.key!==void 0&&
p.call(i,"key")){let a=i.key;if(typeof a=="string"){if(g(a)>1024){let n={instancePath:t+"/terraform/backend/s3/key",schemaPath:"#/properties/terraform/propertie\
s/backend/properties/s3/properties/key/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.push(n),r++}if(g(a)<1){let n={instancePath:t+"/terra\
form/backend/s3/key",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/key/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[n]:e.push(n),r++}if(!ht.test(a)){let n={instancePath:t+"/terraform/backend/s3/key",schemaPath:"#/properties/terraform/properties/backend/properties/s3/proper\
ties/key/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?:[^/]|/(?!/|$))+$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/s\
3/key",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),
r++}}if(i.region!==void 0&&p.call(i,"region")){let a=i.region;if(typeof a=="string"){if(!jr.test(a)){let n={instancePath:t+"/terraform/backend/s3/region",schemaPath:"\
#/properties/terraform/properties/backend/properties/s3/properties/region/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"}};e===null?e=[
n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/s3/region",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/regio\
n/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.encrypt!==void 0&&p.call(i,"encrypt")&&typeof i.encrypt!="boolean"){let a={instancePath:t+
"/terraform/backend/s3/encrypt",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/encrypt/type",keyword:"type",params:{type:"boolea\
n"}};e===null?e=[a]:e.push(a),r++}if(i.kmsKeyId!==void 0&&p.call(i,"kmsKeyId")){let a=i.kmsKeyId;if(typeof a=="string"){if(g(a)>2048){let n={instancePath:t+"/te\
rraform/backend/s3/kmsKeyId",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/kmsKeyId/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[n]:e.push(n),r++}if(!gt.test(a)){let n={instancePath:t+"/terraform/backend/s3/kmsKeyId",schemaPath:"#/properties/terraform/properties/backend/proper\
ties/s3/properties/kmsKeyId/pattern",keyword:"pattern",params:{pattern:"^((arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/)?([a-f0-9]{8}-\
[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9]{32})|(arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:)?alias/[a-zA-Z\
0-9/_-]+)$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/s3/kmsKeyId",schemaPath:"#/properties/terraform/properties/backend/pr\
operties/s3/properties/kmsKeyId/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.useLockfile!==void 0&&p.call(i,"useLockfile")&&typeof i.
useLockfile!="boolean"){let a={instancePath:t+"/terraform/backend/s3/useLockfile",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties\
/useLockfile/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}if(i.dynamodbTable!==void 0&&p.call(i,"dynamodbTable")){let a=i.dynamodbTable;
if(typeof a=="string"){if(!Pt.test(a)){let n={instancePath:t+"/terraform/backend/s3/dynamodbTable",schemaPath:"#/properties/terraform/properties/backend/propert\
ies/s3/properties/dynamodbTable/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_.-]{3,255}$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+
"/terraform/backend/s3/dynamodbTable",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/dynamodbTable/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.workspaceKeyPrefix!==void 0&&p.call(i,"workspaceKeyPrefix")){let a=i.workspaceKeyPrefix;if(typeof a=="string"){
if(g(a)>1024){let n={instancePath:t+"/terraform/backend/s3/workspaceKeyPrefix",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/wo\
rkspaceKeyPrefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.push(n),r++}if(g(a)<1){let n={instancePath:t+"/terraform/backend/s3/worksp\
aceKeyPrefix",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/workspaceKeyPrefix/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[n]:e.push(n),r++}if(!kt.test(a)){let n={instancePath:t+"/terraform/backend/s3/workspaceKeyPrefix",schemaPath:"#/properties/terraform/properties/back\
end/properties/s3/properties/workspaceKeyPrefix/pattern",keyword:"pattern",params:{pattern:"^[^/](?:[\\s\\S]*[^/])?$"}};e===null?e=[n]:e.push(n),r++}}else{let n={
instancePath:t+"/terraform/backend/s3/workspaceKeyPrefix",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/workspaceKeyPrefix/type",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.profile!==void 0&&p.call(i,"profile")){let a=i.profile;if(typeof a=="string"){if(g(a)>
256){let n={instancePath:t+"/terraform/backend/s3/profile",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/profile/maxLength",keyword:"\
maxLength",params:{limit:256}};e===null?e=[n]:e.push(n),r++}if(g(a)<1){let n={instancePath:t+"/terraform/backend/s3/profile",schemaPath:"#/properties/terraform/\
properties/backend/properties/s3/properties/profile/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/\
terraform/backend/s3/profile",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/profile/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),r++}}if(i.assumeRole!==void 0&&p.call(i,"assumeRole")){let a=i.assumeRole;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.roleArn===void 0||
!p.call(a,"roleArn")){let n={instancePath:t+"/terraform/backend/s3/assumeRole",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/as\
sumeRole/required",keyword:"required",params:{missingProperty:"roleArn"}};e===null?e=[n]:e.push(n),r++}for(let n of Object.keys(a))if(!(n==="roleArn"||n==="exte\
rnalId")){let l={instancePath:t+"/terraform/backend/s3/assumeRole",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/assumeRole/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[l]:e.push(l),r++}if(a.roleArn!==void 0&&p.call(a,"roleArn")){let n=a.
roleArn;if(typeof n=="string"){if(!Sr.test(n)){let l={instancePath:t+"/terraform/backend/s3/assumeRole/roleArn",schemaPath:"#/properties/terraform/properties/ba\
ckend/properties/s3/properties/assumeRole/properties/roleArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$"}};
e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/terraform/backend/s3/assumeRole/roleArn",schemaPath:"#/properties/terraform/properties/backend/proper\
ties/s3/properties/assumeRole/properties/roleArn/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(a.externalId!==void 0&&p.call(a,"\
externalId")){let n=a.externalId;if(typeof n=="string"){if(g(n)>1224){let l={instancePath:t+"/terraform/backend/s3/assumeRole/externalId",schemaPath:"#/properti\
es/terraform/properties/backend/properties/s3/properties/assumeRole/properties/externalId/maxLength",keyword:"maxLength",params:{limit:1224}};e===null?e=[l]:e.push(
l),r++}if(g(n)<2){let l={instancePath:t+"/terraform/backend/s3/assumeRole/externalId",schemaPath:"#/properties/terraform/properties/backend/properties/s3/proper\
ties/assumeRole/properties/externalId/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[l]:e.push(l),r++}if(!_r.test(n)){let l={instancePath:t+"/terr\
aform/backend/s3/assumeRole/externalId",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/assumeRole/properties/externalId/pattern",
keyword:"pattern",params:{pattern:"^[\\w+=,.@:/-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/terraform/backend/s3/assumeRole/externalId",schemaPath:"\
#/properties/terraform/properties/backend/properties/s3/properties/assumeRole/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:
e.push(l),r++}}}else{let n={instancePath:t+"/terraform/backend/s3/assumeRole",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/ass\
umeRole/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:t+"/terraform/backend/s3",schemaPath:"#/properties/\
terraform/properties/backend/properties/s3/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(s.gcs!==void 0&&p.call(s,"gcs")){let i=s.
gcs;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.bucket===void 0||!p.call(i,"bucket")){let a={instancePath:t+"/terraform/backend/gcs",schemaPath:"#/propert\
ies/terraform/properties/backend/properties/gcs/required",keyword:"required",params:{missingProperty:"bucket"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.
keys(i))if(!(a==="bucket"||a==="prefix"||a==="kmsEncryptionKey")){let n={instancePath:t+"/terraform/backend/gcs",schemaPath:"#/properties/terraform/properties/b\
ackend/properties/gcs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[n]:e.push(n),r++}if(i.bucket!==void 0&&p.call(
i,"bucket")){let a=i.bucket;if(typeof a=="string"){if(g(a)>222){let n={instancePath:t+"/terraform/backend/gcs/bucket",schemaPath:"#/properties/terraform/propert\
ies/backend/properties/gcs/properties/bucket/maxLength",keyword:"maxLength",params:{limit:222}};e===null?e=[n]:e.push(n),r++}if(g(a)<3){let n={instancePath:t+"/\
terraform/backend/gcs/bucket",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/properties/bucket/minLength",keyword:"minLength",params:{limit:3}};
e===null?e=[n]:e.push(n),r++}if(!vt.test(a)){let n={instancePath:t+"/terraform/backend/gcs/bucket",schemaPath:"#/properties/terraform/properties/backend/propert\
ies/gcs/properties/bucket/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]*[a-z0-9]$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+
"/terraform/backend/gcs/bucket",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/properties/bucket/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),r++}}if(i.prefix!==void 0&&p.call(i,"prefix")){let a=i.prefix;if(typeof a=="string"){if(g(a)>1024){let n={instancePath:t+"/terraform/ba\
ckend/gcs/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===
null?e=[n]:e.push(n),r++}if(g(a)<1){let n={instancePath:t+"/terraform/backend/gcs/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/p\
roperties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(!de.test(a)){let n={instancePath:t+"/terraform/backend/gcs/pre\
fix",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/properties/prefix/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};
e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/gcs/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/pr\
operties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.kmsEncryptionKey!==void 0&&p.call(i,"kmsEncryptionKey")){let a=i.
kmsEncryptionKey;if(typeof a=="string"){if(g(a)>1024){let n={instancePath:t+"/terraform/backend/gcs/kmsEncryptionKey",schemaPath:"#/properties/terraform/propert\
ies/backend/properties/gcs/properties/kmsEncryptionKey/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.push(n),r++}if(g(a)<1){let n={instancePath:t+
"/terraform/backend/gcs/kmsEncryptionKey",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/properties/kmsEncryptionKey/minLength",keyword:"m\
inLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(!de.test(a)){let n={instancePath:t+"/terraform/backend/gcs/kmsEncryptionKey",schemaPath:"#/propertie\
s/terraform/properties/backend/properties/gcs/properties/kmsEncryptionKey/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[n]:e.
push(n),r++}}else{let n={instancePath:t+"/terraform/backend/gcs/kmsEncryptionKey",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/propertie\
s/kmsEncryptionKey/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:t+"/terraform/backend/gcs",schemaPath:"#\
/properties/terraform/properties/backend/properties/gcs/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(s.azurerm!==void 0&&p.call(
s,"azurerm")){let i=s.azurerm;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.storageAccountName===void 0||!p.call(i,"storageAccountName")){let a={instancePath:t+
"/terraform/backend/azurerm",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/required",keyword:"required",params:{missingProperty:"stor\
ageAccountName"}};e===null?e=[a]:e.push(a),r++}if(i.containerName===void 0||!p.call(i,"containerName")){let a={instancePath:t+"/terraform/backend/azurerm",schemaPath:"\
#/properties/terraform/properties/backend/properties/azurerm/required",keyword:"required",params:{missingProperty:"containerName"}};e===null?e=[a]:e.push(a),r++}
if(i.key===void 0||!p.call(i,"key")){let a={instancePath:t+"/terraform/backend/azurerm",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm\
/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(i))if(!(a==="resourceGroupName"||a==="storag\
eAccountName"||a==="containerName"||a==="key"||a==="subscriptionId"||a==="tenantId"||a==="useAzureadAuth"||a==="useOidc")){let n={instancePath:t+"/terraform/bac\
kend/azurerm",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[n]:e.push(n),r++}if(i.resourceGroupName!==void 0&&p.call(i,"resourceGroupName")){let a=i.resourceGroupName;if(typeof a=="string"){if(g(a)>1024){let n={
instancePath:t+"/terraform/backend/azurerm/resourceGroupName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/resourceGroupN\
ame/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.push(n),r++}if(g(a)<1){let n={instancePath:t+"/terraform/backend/azurerm/resourceGroupN\
ame",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/resourceGroupName/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[n]:e.push(n),r++}if(!de.test(a)){let n={instancePath:t+"/terraform/backend/azurerm/resourceGroupName",schemaPath:"#/properties/terraform/properties/back\
end/properties/azurerm/properties/resourceGroupName/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[n]:e.push(n),r++}}else{let n={
instancePath:t+"/terraform/backend/azurerm/resourceGroupName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/resourceGroupN\
ame/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.storageAccountName!==void 0&&p.call(i,"storageAccountName")){let a=i.storageAccountName;
if(typeof a=="string"){if(!wt.test(a)){let n={instancePath:t+"/terraform/backend/azurerm/storageAccountName",schemaPath:"#/properties/terraform/properties/backe\
nd/properties/azurerm/properties/storageAccountName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]{3,24}$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+
"/terraform/backend/azurerm/storageAccountName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/storageAccountName/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.containerName!==void 0&&p.call(i,"containerName")){let a=i.containerName;if(typeof a=="string"){
if(g(a)>63){let n={instancePath:t+"/terraform/backend/azurerm/containerName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties\
/containerName/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[n]:e.push(n),r++}if(g(a)<3){let n={instancePath:t+"/terraform/backend/azurerm/conta\
inerName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/containerName/minLength",keyword:"minLength",params:{limit:3}};e===
null?e=[n]:e.push(n),r++}if(!bt.test(a)){let n={instancePath:t+"/terraform/backend/azurerm/containerName",schemaPath:"#/properties/terraform/properties/backend/\
properties/azurerm/properties/containerName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:-?[a-z0-9])*$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+
"/terraform/backend/azurerm/containerName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/containerName/type",keyword:"type",
params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.key!==void 0&&p.call(i,"key")){let a=i.key;if(typeof a=="string"){if(g(a)>1024){let n={instancePath:t+
"/terraform/backend/azurerm/key",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/key/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[n]:e.push(n),r++}if(g(a)<1){let n={instancePath:t+"/terraform/backend/azurerm/key",schemaPath:"#/properties/terraform/properties/backen\
d/properties/azurerm/properties/key/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(!de.test(a)){let n={instancePath:t+"/terraf\
orm/backend/azurerm/key",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/key/pattern",keyword:"pattern",params:{pattern:"^\\S\
(?:[\\s\\S]*\\S)?$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/azurerm/key",schemaPath:"#/properties/terraform/properties/ba\
ckend/properties/azurerm/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.subscriptionId!==void 0&&p.call(i,"subsc\
riptionId")){let a=i.subscriptionId;if(typeof a=="string"){if(!Lt.test(a)){let n={instancePath:t+"/terraform/backend/azurerm/subscriptionId",schemaPath:"#/prope\
rties/terraform/properties/backend/properties/azurerm/properties/subscriptionId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3\
}-[0-9A-Fa-f]{12}$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/azurerm/subscriptionId",schemaPath:"#/properties/terraform/pr\
operties/backend/properties/azurerm/properties/subscriptionId/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.tenantId!==void 0&&
p.call(i,"tenantId")){let a=i.tenantId;if(typeof a=="string"){if(g(a)>1024){let n={instancePath:t+"/terraform/backend/azurerm/tenantId",schemaPath:"#/properties\
/terraform/properties/backend/properties/azurerm/properties/tenantId/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.push(n),r++}if(g(a)<1){
let n={instancePath:t+"/terraform/backend/azurerm/tenantId",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/tenantId/minLeng\
th",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(!de.test(a)){let n={instancePath:t+"/terraform/backend/azurerm/tenantId",schemaPath:"#\
/properties/terraform/properties/backend/properties/azurerm/properties/tenantId/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=
[n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/azurerm/tenantId",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/pro\
perties/tenantId/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.useAzureadAuth!==void 0&&p.call(i,"useAzureadAuth")&&typeof i.useAzureadAuth!=
"boolean"){let a={instancePath:t+"/terraform/backend/azurerm/useAzureadAuth",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties\
/useAzureadAuth/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}if(i.useOidc!==void 0&&p.call(i,"useOidc")&&typeof i.useOidc!="boolea\
n"){let a={instancePath:t+"/terraform/backend/azurerm/useOidc",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/useOidc/type",
keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/terraform/backend/azurerm",schemaPath:"#/properties/terraform\
/properties/backend/properties/azurerm/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(s.http!==void 0&&p.call(s,"http")){let i=s.
http;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.address===void 0||!p.call(i,"address")){let a={instancePath:t+"/terraform/backend/http",schemaPath:"#/pro\
perties/terraform/properties/backend/properties/http/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.
keys(i))if(!(a==="address"||a==="lockAddress"||a==="unlockAddress"||a==="updateMethod"||a==="lockMethod"||a==="unlockMethod"||a==="retryMax")){let n={instancePath:t+
"/terraform/backend/http",schemaPath:"#/properties/terraform/properties/backend/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[n]:e.push(n),r++}if(i.address!==void 0&&p.call(i,"address")){let a=i.address;if(typeof a=="string"){if(g(a)>1024){let n={instancePath:t+"/terraform/\
backend/http/address",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/address/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[n]:e.push(n),r++}if(!Or.test(a)){let n={instancePath:t+"/terraform/backend/http/address",schemaPath:"#/properties/terraform/properties/backend/prope\
rties/http/properties/address/pattern",keyword:"pattern",params:{pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#\
](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/http/address",schemaPath:"#/properties/terrafor\
m/properties/backend/properties/http/properties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.lockAddress!==void 0&&p.
call(i,"lockAddress")){let a=i.lockAddress;if(typeof a=="string"){if(g(a)>1024){let n={instancePath:t+"/terraform/backend/http/lockAddress",schemaPath:"#/proper\
ties/terraform/properties/backend/properties/http/properties/lockAddress/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.push(n),r++}if(!Or.
test(a)){let n={instancePath:t+"/terraform/backend/http/lockAddress",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/lockAddres\
s/pattern",keyword:"pattern",params:{pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*\
)?$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/http/lockAddress",schemaPath:"#/properties/terraform/properties/backend/prop\
erties/http/properties/lockAddress/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.unlockAddress!==void 0&&p.call(i,"unlockAddre\
ss")){let a=i.unlockAddress;if(typeof a=="string"){if(g(a)>1024){let n={instancePath:t+"/terraform/backend/http/unlockAddress",schemaPath:"#/properties/terrafor\
m/properties/backend/properties/http/properties/unlockAddress/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.push(n),r++}if(!Or.test(a)){let n={
instancePath:t+"/terraform/backend/http/unlockAddress",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/unlockAddress/pattern",keyword:"\
pattern",params:{pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$"}};e===null?
e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/http/unlockAddress",schemaPath:"#/properties/terraform/properties/backend/properties/http/pr\
operties/unlockAddress/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.updateMethod!==void 0&&p.call(i,"updateMethod")){let a=i.
updateMethod;if(typeof a!="string"){let n={instancePath:t+"/terraform/backend/http/updateMethod",schemaPath:"#/properties/terraform/properties/backend/propertie\
s/http/properties/updateMethod/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(!(a==="POST"||a==="PUT")){let n={instancePath:t+"/te\
rraform/backend/http/updateMethod",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/updateMethod/enum",keyword:"enum",params:{allowedValues:V.
properties.terraform.properties.backend.properties.http.properties.updateMethod.enum}};e===null?e=[n]:e.push(n),r++}}if(i.lockMethod!==void 0&&p.call(i,"lockMet\
hod")){let a=i.lockMethod;if(typeof a!="string"){let n={instancePath:t+"/terraform/backend/http/lockMethod",schemaPath:"#/properties/terraform/properties/backen\
d/properties/http/properties/lockMethod/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(!(a==="LOCK"||a==="POST"||a==="PUT")){let n={
instancePath:t+"/terraform/backend/http/lockMethod",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/lockMethod/enum",keyword:"e\
num",params:{allowedValues:V.properties.terraform.properties.backend.properties.http.properties.lockMethod.enum}};e===null?e=[n]:e.push(n),r++}}if(i.unlockMethod!==
void 0&&p.call(i,"unlockMethod")){let a=i.unlockMethod;if(typeof a!="string"){let n={instancePath:t+"/terraform/backend/http/unlockMethod",schemaPath:"#/propert\
ies/terraform/properties/backend/properties/http/properties/unlockMethod/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(!(a==="UNL\
OCK"||a==="DELETE"||a==="POST"||a==="PUT")){let n={instancePath:t+"/terraform/backend/http/unlockMethod",schemaPath:"#/properties/terraform/properties/backend/p\
roperties/http/properties/unlockMethod/enum",keyword:"enum",params:{allowedValues:V.properties.terraform.properties.backend.properties.http.properties.unlockMethod.
enum}};e===null?e=[n]:e.push(n),r++}}if(i.retryMax!==void 0&&p.call(i,"retryMax")){let a=i.retryMax;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={
instancePath:t+"/terraform/backend/http/retryMax",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/retryMax/type",keyword:"type",
params:{type:"integer"}};e===null?e=[n]:e.push(n),r++}if(typeof a=="number"&&isFinite(a)){if(a>100||isNaN(a)){let n={instancePath:t+"/terraform/backend/http/ret\
ryMax",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/retryMax/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};
e===null?e=[n]:e.push(n),r++}if(a<0||isNaN(a)){let n={instancePath:t+"/terraform/backend/http/retryMax",schemaPath:"#/properties/terraform/properties/backend/pr\
operties/http/properties/retryMax/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),r++}}}}else{let a={instancePath:t+"/terr\
aform/backend/http",schemaPath:"#/properties/terraform/properties/backend/properties/http/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),
r++}}if(s.cloud!==void 0&&p.call(s,"cloud")){let i=s.cloud;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.organization===void 0||!p.call(i,"organization")){let a={
instancePath:t+"/terraform/backend/cloud",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/required",keyword:"required",params:{missingProperty:"\
organization"}};e===null?e=[a]:e.push(a),r++}if(i.workspaces===void 0||!p.call(i,"workspaces")){let a={instancePath:t+"/terraform/backend/cloud",schemaPath:"#/p\
roperties/terraform/properties/backend/properties/cloud/required",keyword:"required",params:{missingProperty:"workspaces"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.
keys(i))if(!(a==="hostname"||a==="organization"||a==="workspaces")){let n={instancePath:t+"/terraform/backend/cloud",schemaPath:"#/properties/terraform/properti\
es/backend/properties/cloud/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[n]:e.push(n),r++}if(i.hostname!==void 0&&
p.call(i,"hostname")){let a=i.hostname;if(typeof a=="string"){if(g(a)>253){let n={instancePath:t+"/terraform/backend/cloud/hostname",schemaPath:"#/properties/te\
rraform/properties/backend/properties/cloud/properties/hostname/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[n]:e.push(n),r++}if(!zr.test(a)){
let n={instancePath:t+"/terraform/backend/cloud/hostname",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/hostname/pattern",keyword:"\
pattern",params:{pattern:"^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"}};e===null?e=[n]:e.
push(n),r++}}else{let n={instancePath:t+"/terraform/backend/cloud/hostname",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/ho\
stname/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.organization!==void 0&&p.call(i,"organization")){let a=i.organization;if(typeof a==
"string"){if(g(a)>90){let n={instancePath:t+"/terraform/backend/cloud/organization",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/prope\
rties/organization/maxLength",keyword:"maxLength",params:{limit:90}};e===null?e=[n]:e.push(n),r++}if(g(a)<1){let n={instancePath:t+"/terraform/backend/cloud/org\
anization",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/organization/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[n]:e.push(n),r++}if(!Ee.test(a)){let n={instancePath:t+"/terraform/backend/cloud/organization",schemaPath:"#/properties/terraform/properties/backend/properti\
es/cloud/properties/organization/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/terr\
aform/backend/cloud/organization",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/organization/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),r++}}if(i.workspaces!==void 0&&p.call(i,"workspaces")){let a=i.workspaces;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.
keys(a).length<1){let n={instancePath:t+"/terraform/backend/cloud/workspaces",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/\
workspaces/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(n),r++}for(let n of Object.keys(a))if(!(n==="name"||n==="tags"||n==="p\
roject"||n==="prefix")){let l={instancePath:t+"/terraform/backend/cloud/workspaces",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/prope\
rties/workspaces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[l]:e.push(l),r++}if(a.name!==void 0&&p.call(a,"\
name")){let n=a.name;if(typeof n=="string"){if(g(n)>90){let l={instancePath:t+"/terraform/backend/cloud/workspaces/name",schemaPath:"#/properties/terraform/prop\
erties/backend/properties/cloud/properties/workspaces/properties/name/maxLength",keyword:"maxLength",params:{limit:90}};e===null?e=[l]:e.push(l),r++}if(g(n)<1){
let l={instancePath:t+"/terraform/backend/cloud/workspaces/name",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/pr\
operties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}if(!Ee.test(n)){let l={instancePath:t+"/terraform/backend/cloud/work\
spaces/name",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/name/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/terraform/backend/cloud/workspaces/name",schemaPath:"#/properties/terraform/prope\
rties/backend/properties/cloud/properties/workspaces/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(a.tags!==void 0&&
p.call(a,"tags")){let n=a.tags;if(Array.isArray(n)){if(n.length<1){let j={instancePath:t+"/terraform/backend/cloud/workspaces/tags",schemaPath:"#/properties/ter\
raform/properties/backend/properties/cloud/properties/workspaces/properties/tags/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[j]:e.push(j),r++}let l=n.
length;for(let j=0;j<l;j++){let A=n[j];if(typeof A=="string"){if(g(A)>1024){let I={instancePath:t+"/terraform/backend/cloud/workspaces/tags/"+j,schemaPath:"#/pr\
operties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/tags/items/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[I]:e.push(I),r++}if(g(A)<1){let I={instancePath:t+"/terraform/backend/cloud/workspaces/tags/"+j,schemaPath:"#/properties/terraform/properties/backend/propert\
ies/cloud/properties/workspaces/properties/tags/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[I]:e.push(I),r++}if(!de.test(A)){let I={instancePath:t+
"/terraform/backend/cloud/workspaces/tags/"+j,schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/tags/items\
/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:t+"/terraform/backend/cloud/worksp\
aces/tags/"+j,schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/tags/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[I]:e.push(I),r++}}let P=n.length,C;if(P>1){let j={};for(;P--;){let A=n[P];if(typeof A=="string"){if(typeof j[A]=="number"){C=j[A];let I={instancePath:t+
"/terraform/backend/cloud/workspaces/tags",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/tags/uniqueIt\
ems",keyword:"uniqueItems",params:{i:P,j:C}};e===null?e=[I]:e.push(I),r++;break}j[A]=P}}}}else{let l={instancePath:t+"/terraform/backend/cloud/workspaces/tags",
schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?
e=[l]:e.push(l),r++}}if(a.project!==void 0&&p.call(a,"project")){let n=a.project;if(typeof n=="string"){if(g(n)>1024){let l={instancePath:t+"/terraform/backend/\
cloud/workspaces/project",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/project/maxLength",keyword:"ma\
xLength",params:{limit:1024}};e===null?e=[l]:e.push(l),r++}if(g(n)<1){let l={instancePath:t+"/terraform/backend/cloud/workspaces/project",schemaPath:"#/properti\
es/terraform/properties/backend/properties/cloud/properties/workspaces/properties/project/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(
l),r++}if(!de.test(n)){let l={instancePath:t+"/terraform/backend/cloud/workspaces/project",schemaPath:"#/properties/terraform/properties/backend/properties/clou\
d/properties/workspaces/properties/project/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+
"/terraform/backend/cloud/workspaces/project",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/project/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(a.prefix!==void 0&&p.call(a,"prefix")){let n=a.prefix;if(typeof n=="string"){if(g(n)>
90){let l={instancePath:t+"/terraform/backend/cloud/workspaces/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspa\
ces/properties/prefix/maxLength",keyword:"maxLength",params:{limit:90}};e===null?e=[l]:e.push(l),r++}if(g(n)<1){let l={instancePath:t+"/terraform/backend/cloud/\
workspaces/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/prefix/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[l]:e.push(l),r++}if(!Ee.test(n)){let l={instancePath:t+"/terraform/backend/cloud/workspaces/prefix",schemaPath:"#/properties/terra\
form/properties/backend/properties/cloud/properties/workspaces/properties/prefix/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[l]:
e.push(l),r++}}else{let l={instancePath:t+"/terraform/backend/cloud/workspaces/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/pr\
operties/workspaces/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:t+"/terraform/backend\
/cloud/workspaces",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}}}else{let a={instancePath:t+"/terraform/backend/cloud",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(s.remote!==void 0&&p.call(s,"remote")){let i=s.remote;if(i&&typeof i=="object"&&!Array.isArray(i)){
if(i.organization===void 0||!p.call(i,"organization")){let a={instancePath:t+"/terraform/backend/remote",schemaPath:"#/properties/terraform/properties/backend/p\
roperties/remote/required",keyword:"required",params:{missingProperty:"organization"}};e===null?e=[a]:e.push(a),r++}if(i.workspaces===void 0||!p.call(i,"workspa\
ces")){let a={instancePath:t+"/terraform/backend/remote",schemaPath:"#/properties/terraform/properties/backend/properties/remote/required",keyword:"required",params:{
missingProperty:"workspaces"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(i))if(!(a==="hostname"||a==="organization"||a==="workspaces")){let n={instancePath:t+
"/terraform/backend/remote",schemaPath:"#/properties/terraform/properties/backend/properties/remote/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}};e===null?e=[n]:e.push(n),r++}if(i.hostname!==void 0&&p.call(i,"hostname")){let a=i.hostname;if(typeof a=="string"){if(g(a)>253){let n={instancePath:t+
"/terraform/backend/remote/hostname",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/hostname/maxLength",keyword:"maxLength",
params:{limit:253}};e===null?e=[n]:e.push(n),r++}if(!zr.test(a)){let n={instancePath:t+"/terraform/backend/remote/hostname",schemaPath:"#/properties/terraform/p\
roperties/backend/properties/remote/properties/hostname/pattern",keyword:"pattern",params:{pattern:"^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?\
!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/remote/hostname",schemaPath:"\
#/properties/terraform/properties/backend/properties/remote/properties/hostname/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.
organization!==void 0&&p.call(i,"organization")){let a=i.organization;if(typeof a=="string"){if(g(a)>90){let n={instancePath:t+"/terraform/backend/remote/organi\
zation",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/organization/maxLength",keyword:"maxLength",params:{limit:90}};e===null?
e=[n]:e.push(n),r++}if(g(a)<1){let n={instancePath:t+"/terraform/backend/remote/organization",schemaPath:"#/properties/terraform/properties/backend/properties/r\
emote/properties/organization/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(!Ee.test(a)){let n={instancePath:t+"/terraform/ba\
ckend/remote/organization",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/organization/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]+$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/remote/organization",schemaPath:"#/properties/terraform/propert\
ies/backend/properties/remote/properties/organization/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.workspaces!==void 0&&p.call(
i,"workspaces")){let a=i.workspaces;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){let n={instancePath:t+"/terraform/backend/remote/wo\
rkspaces",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/minProperties",keyword:"minProperties",params:{limit:1}};
e===null?e=[n]:e.push(n),r++}for(let n of Object.keys(a))if(!(n==="name"||n==="tags"||n==="project"||n==="prefix")){let l={instancePath:t+"/terraform/backend/re\
mote/workspaces",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:n}};e===null?e=[l]:e.push(l),r++}if(a.name!==void 0&&p.call(a,"name")){let n=a.name;if(typeof n=="string"){if(g(n)>90){let l={instancePath:t+
"/terraform/backend/remote/workspaces/name",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/name/maxLen\
gth",keyword:"maxLength",params:{limit:90}};e===null?e=[l]:e.push(l),r++}if(g(n)<1){let l={instancePath:t+"/terraform/backend/remote/workspaces/name",schemaPath:"\
#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:
e.push(l),r++}if(!Ee.test(n)){let l={instancePath:t+"/terraform/backend/remote/workspaces/name",schemaPath:"#/properties/terraform/properties/backend/properties\
/remote/properties/workspaces/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+
"/terraform/backend/remote/workspaces/name",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/name/type",
keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(a.tags!==void 0&&p.call(a,"tags")){let n=a.tags;if(Array.isArray(n)){if(n.length<1){let j={
instancePath:t+"/terraform/backend/remote/workspaces/tags",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/propert\
ies/tags/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[j]:e.push(j),r++}let l=n.length;for(let j=0;j<l;j++){let A=n[j];if(typeof A=="string"){if(g(
A)>1024){let I={instancePath:t+"/terraform/backend/remote/workspaces/tags/"+j,schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties\
/workspaces/properties/tags/items/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[I]:e.push(I),r++}if(g(A)<1){let I={instancePath:t+"/terraform/\
backend/remote/workspaces/tags/"+j,schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/tags/items/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[I]:e.push(I),r++}if(!de.test(A)){let I={instancePath:t+"/terraform/backend/remote/workspaces/tags/"+j,schemaPath:"\
#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/tags/items/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]\
*\\S)?$"}};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:t+"/terraform/backend/remote/workspaces/tags/"+j,schemaPath:"#/properties/terraform/properties\
/backend/properties/remote/properties/workspaces/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),r++}}let P=n.length,
C;if(P>1){let j={};for(;P--;){let A=n[P];if(typeof A=="string"){if(typeof j[A]=="number"){C=j[A];let I={instancePath:t+"/terraform/backend/remote/workspaces/tag\
s",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i:P,
j:C}};e===null?e=[I]:e.push(I),r++;break}j[A]=P}}}}else{let l={instancePath:t+"/terraform/backend/remote/workspaces/tags",schemaPath:"#/properties/terraform/pro\
perties/backend/properties/remote/properties/workspaces/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(a.project!==
void 0&&p.call(a,"project")){let n=a.project;if(typeof n=="string"){if(g(n)>1024){let l={instancePath:t+"/terraform/backend/remote/workspaces/project",schemaPath:"\
#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/project/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[l]:e.push(l),r++}if(g(n)<1){let l={instancePath:t+"/terraform/backend/remote/workspaces/project",schemaPath:"#/properties/terraform/properties/backend/proper\
ties/remote/properties/workspaces/properties/project/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}if(!de.test(n)){let l={instancePath:t+
"/terraform/backend/remote/workspaces/project",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/project/\
pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/terraform/backend/remote/worksp\
aces/project",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/project/type",keyword:"type",params:{type:"\
string"}};e===null?e=[l]:e.push(l),r++}}if(a.prefix!==void 0&&p.call(a,"prefix")){let n=a.prefix;if(typeof n=="string"){if(g(n)>90){let l={instancePath:t+"/terr\
aform/backend/remote/workspaces/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/prefix/maxLengt\
h",keyword:"maxLength",params:{limit:90}};e===null?e=[l]:e.push(l),r++}if(g(n)<1){let l={instancePath:t+"/terraform/backend/remote/workspaces/prefix",schemaPath:"\
#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[l]:e.push(l),r++}if(!Ee.test(n)){let l={instancePath:t+"/terraform/backend/remote/workspaces/prefix",schemaPath:"#/properties/terraform/properties/backend/prop\
erties/remote/properties/workspaces/properties/prefix/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={
instancePath:t+"/terraform/backend/remote/workspaces/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/prope\
rties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:t+"/terraform/backend/remote/workspaces",schemaPath:"\
#/properties/terraform/properties/backend/properties/remote/properties/workspaces/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{
let a={instancePath:t+"/terraform/backend/remote",schemaPath:"#/properties/terraform/properties/backend/properties/remote/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:t+"/terraform/backend",schemaPath:"#/properties/terraform/properties/backend/type",keyword:"type",
params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(U.assumeRole!==void 0&&p.call(U,"assumeRole")){let s=U.assumeRole;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.roleArn===void 0||!p.call(s,"roleArn")){let i={instancePath:t+"/terraform/assumeRole",schemaPath:"#/properties/terraform/properties/assumeRole/required",
keyword:"required",params:{missingProperty:"roleArn"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="roleArn"||i==="externalId")){let a={instancePath:t+
"/terraform/assumeRole",schemaPath:"#/properties/terraform/properties/assumeRole/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[a]:e.push(a),r++}if(s.roleArn!==void 0&&p.call(s,"roleArn")){let i=s.roleArn;if(typeof i=="string"){if(!Sr.test(i)){let a={instancePath:t+"/terrafor\
m/assumeRole/roleArn",schemaPath:"#/properties/terraform/properties/assumeRole/properties/roleArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+\
)*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/terraform/assumeRole/roleArn",schemaPath:"#/properties/terr\
aform/properties/assumeRole/properties/roleArn/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(s.externalId!==void 0&&p.call(s,"ex\
ternalId")){let i=s.externalId;if(typeof i=="string"){if(g(i)>1224){let a={instancePath:t+"/terraform/assumeRole/externalId",schemaPath:"#/properties/terraform/\
properties/assumeRole/properties/externalId/maxLength",keyword:"maxLength",params:{limit:1224}};e===null?e=[a]:e.push(a),r++}if(g(i)<2){let a={instancePath:t+"/\
terraform/assumeRole/externalId",schemaPath:"#/properties/terraform/properties/assumeRole/properties/externalId/minLength",keyword:"minLength",params:{limit:2}};
e===null?e=[a]:e.push(a),r++}if(!_r.test(i)){let a={instancePath:t+"/terraform/assumeRole/externalId",schemaPath:"#/properties/terraform/properties/assumeRole/p\
roperties/externalId/pattern",keyword:"pattern",params:{pattern:"^[\\w+=,.@:/-]+$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/terraform/assume\
Role/externalId",schemaPath:"#/properties/terraform/properties/assumeRole/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),r++}}}else{let i={instancePath:t+"/terraform/assumeRole",schemaPath:"#/properties/terraform/properties/assumeRole/type",keyword:"type",params:{type:"object"}};
e===null?e=[i]:e.push(i),r++}}if(U.allowedAccountIds!==void 0&&p.call(U,"allowedAccountIds")){let s=U.allowedAccountIds;if(Array.isArray(s)){if(s.length<1){let l={
instancePath:t+"/terraform/allowedAccountIds",schemaPath:"#/properties/terraform/properties/allowedAccountIds/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[l]:e.push(l),r++}let i=s.length;for(let l=0;l<i;l++){let P=s[l];if(typeof P=="string"){if(!xt.test(P)){let C={instancePath:t+"/terraform/allowedAccountI\
ds/"+l,schemaPath:"#/properties/terraform/properties/allowedAccountIds/items/pattern",keyword:"pattern",params:{pattern:"^[0-9]{12}$"}};e===null?e=[C]:e.push(C),
r++}}else{let C={instancePath:t+"/terraform/allowedAccountIds/"+l,schemaPath:"#/properties/terraform/properties/allowedAccountIds/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[C]:e.push(C),r++}}let a=s.length,n;if(a>1){let l={};for(;a--;){let P=s[a];if(typeof P=="string"){if(typeof l[P]=="number"){n=l[P];let C={
instancePath:t+"/terraform/allowedAccountIds",schemaPath:"#/properties/terraform/properties/allowedAccountIds/uniqueItems",keyword:"uniqueItems",params:{i:a,j:n}};
e===null?e=[C]:e.push(C),r++;break}l[P]=a}}}}else{let i={instancePath:t+"/terraform/allowedAccountIds",schemaPath:"#/properties/terraform/properties/allowedAcco\
untIds/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/terraform",schemaPath:"#/properties/terraform/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(K.accept!==void 0&&p.call(K,"accept")){let U=K.accept;if(Array.isArray(U)){let s=U.length;
for(let i=0;i<s;i++){let a=U[i];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.rule===void 0||!p.call(a,"rule")){let n={instancePath:t+"/accept/"+i,schemaPath:"\
#/properties/accept/items/required",keyword:"required",params:{missingProperty:"rule"}};e===null?e=[n]:e.push(n),r++}if(a.reason===void 0||!p.call(a,"reason")){
let n={instancePath:t+"/accept/"+i,schemaPath:"#/properties/accept/items/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[n]:e.push(n),
r++}for(let n of Object.keys(a))if(!(n==="rule"||n==="at"||n==="reason")){let l={instancePath:t+"/accept/"+i,schemaPath:"#/properties/accept/items/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[l]:e.push(l),r++}if(a.rule!==void 0&&p.call(a,"rule")){let n=a.rule;if(typeof n==
"string"){if(!Ot.test(n)){let l={instancePath:t+"/accept/"+i+"/rule",schemaPath:"#/properties/accept/items/properties/rule/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/accept/"+i+"/rule",schemaPath:"#/properties/accept/items/properties/rule/\
type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(a.at!==void 0&&p.call(a,"at")){let n=a.at;if(typeof n=="string"){if(g(n)<1){let l={
instancePath:t+"/accept/"+i+"/at",schemaPath:"#/properties/accept/items/properties/at/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),
r++}}else{let l={instancePath:t+"/accept/"+i+"/at",schemaPath:"#/properties/accept/items/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[
l]:e.push(l),r++}}if(a.reason!==void 0&&p.call(a,"reason")){let n=a.reason;if(typeof n=="string"){if(g(n)>1024){let l={instancePath:t+"/accept/"+i+"/reason",schemaPath:"\
#/properties/accept/items/properties/reason/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[l]:e.push(l),r++}if(g(n)<1){let l={instancePath:t+"/\
accept/"+i+"/reason",schemaPath:"#/properties/accept/items/properties/reason/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:t+"/accept/"+i+"/reason",schemaPath:"#/properties/accept/items/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:
e.push(l),r++}}}else{let n={instancePath:t+"/accept/"+i,schemaPath:"#/properties/accept/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(
n),r++}}}else{let s={instancePath:t+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}}else{let U={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[U]:e.push(U),r++}return ar.errors=e,r===0}ar.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};exports.Environments=pr;var At=new RegExp("^[a-z][a-z0-9-]{0,30}$","u");function pr(K,{instancePath:t="",parentData:Ae,parentDataProperty:Ie,rootData:Ce=K,dynamicAnchors:Ar={}}={}){let e=null,
r=0,ie=pr.evaluated;if(ie.dynamicProps&&(ie.props=void 0),ie.dynamicItems&&(ie.items=void 0),K&&typeof K=="object"&&!Array.isArray(K)){if(Object.keys(K).length<
1){let D={instancePath:t,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[D]:e.push(D),r++}for(let D of Object.keys(K)){let Q=r;
if(typeof D=="string"&&!At.test(D)){let se={instancePath:t,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,30}$"},propertyName:D};
e===null?e=[se]:e.push(se),r++}var je=Q===r;if(!je){let se={instancePath:t,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:D}};e===null?
e=[se]:e.push(se),r++}}for(let D of Object.keys(K)){let Q=K[D];if(!(Q&&typeof Q=="object"&&!Array.isArray(Q))){let se={instancePath:t+"/"+D.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[se]:e.push(se),r++}}}else{let D={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[D]:e.push(D),r++}return pr.errors=e,r===0}pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};exports.
PatchDefaults=nr;var $={type:["object","null"],properties:{appClient:{type:["object","null"],properties:{name:{type:["string","null"],minLength:1,maxLength:128,
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
function nr(K,{instancePath:t="",parentData:Ae,parentDataProperty:Ie,rootData:Ce=K,dynamicAnchors:Ar={}}={}){let e=null,r=0,ie=nr.evaluated;if(ie.dynamicProps&&
(ie.props=void 0),ie.dynamicItems&&(ie.items=void 0),!(K&&typeof K=="object"&&!Array.isArray(K))&&K!==null){let _={instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:$.type}};e===null?e=[_]:e.push(_),r++}if(K&&typeof K=="object"&&!Array.isArray(K)){for(let _ of Object.keys(K))if(!(_==="appClient"||_==="iden\
tityProvider")){let d={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_}};e===null?e=[d]:e.push(d),
r++}if(K.appClient!==void 0&&p.call(K,"appClient")){let _=K.appClient;if(!(_&&typeof _=="object"&&!Array.isArray(_))&&_!==null){let d={instancePath:t+"/appClien\
t",schemaPath:"#/properties/appClient/type",keyword:"type",params:{type:$.properties.appClient.type}};e===null?e=[d]:e.push(d),r++}if(_&&typeof _=="object"&&!Array.
isArray(_)){for(let d of Object.keys(_))if(!p.call($.properties.appClient.properties,d)){let k={instancePath:t+"/appClient",schemaPath:"#/properties/appClient/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[k]:e.push(k),r++}if(_.name!==void 0&&p.call(_,"name")){let d=_.name;
if(typeof d!="string"&&d!==null){let k={instancePath:t+"/appClient/name",schemaPath:"#/properties/appClient/properties/name/type",keyword:"type",params:{type:$.
properties.appClient.properties.name.type}};e===null?e=[k]:e.push(k),r++}if(typeof d=="string"){if(g(d)>128){let k={instancePath:t+"/appClient/name",schemaPath:"\
#/properties/appClient/properties/name/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[k]:e.push(k),r++}if(g(d)<1){let k={instancePath:t+"/appCli\
ent/name",schemaPath:"#/properties/appClient/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}if(!tr.test(d)){let k={
instancePath:t+"/appClient/name",schemaPath:"#/properties/appClient/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=,.@-]+$"}};e===null?
e=[k]:e.push(k),r++}}}if(_.adopt!==void 0&&p.call(_,"adopt")){let d=_.adopt;if(typeof d!="string"&&d!==null){let k={instancePath:t+"/appClient/adopt",schemaPath:"\
#/properties/appClient/properties/adopt/type",keyword:"type",params:{type:$.properties.appClient.properties.adopt.type}};e===null?e=[k]:e.push(k),r++}if(typeof d==
"string"){if(g(d)>128){let k={instancePath:t+"/appClient/adopt",schemaPath:"#/properties/appClient/properties/adopt/maxLength",keyword:"maxLength",params:{limit:128}};
e===null?e=[k]:e.push(k),r++}if(!$r.test(d)){let k={instancePath:t+"/appClient/adopt",schemaPath:"#/properties/appClient/properties/adopt/pattern",keyword:"patt\
ern",params:{pattern:"^[A-Za-z0-9_+]+$"}};e===null?e=[k]:e.push(k),r++}}}if(_.identityProviders!==void 0&&p.call(_,"identityProviders")){let d=_.identityProviders;
if(!Array.isArray(d)&&d!==null){let k={instancePath:t+"/appClient/identityProviders",schemaPath:"#/properties/appClient/properties/identityProviders/type",keyword:"\
type",params:{type:$.properties.appClient.properties.identityProviders.type}};e===null?e=[k]:e.push(k),r++}if(Array.isArray(d)){if(d.length<1){let S={instancePath:t+
"/appClient/identityProviders",schemaPath:"#/properties/appClient/properties/identityProviders/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[S]:e.push(
S),r++}let k=d.length;for(let S=0;S<k;S++)if(typeof d[S]!="string"){let z={instancePath:t+"/appClient/identityProviders/"+S,schemaPath:"#/properties/appClient/p\
roperties/identityProviders/items/type",keyword:"type",params:{type:"string"}};e===null?e=[z]:e.push(z),r++}let y=d.length,w;if(y>1){let S={};for(;y--;){let z=d[y];
if(typeof z=="string"){if(typeof S[z]=="number"){w=S[z];let o={instancePath:t+"/appClient/identityProviders",schemaPath:"#/properties/appClient/properties/ident\
ityProviders/uniqueItems",keyword:"uniqueItems",params:{i:y,j:w}};e===null?e=[o]:e.push(o),r++;break}S[z]=y}}}}}if(_.callbackUrls!==void 0&&p.call(_,"callbackUr\
ls")){let d=_.callbackUrls;if(!Array.isArray(d)&&d!==null){let k={instancePath:t+"/appClient/callbackUrls",schemaPath:"#/properties/appClient/properties/callbac\
kUrls/type",keyword:"type",params:{type:$.properties.appClient.properties.callbackUrls.type}};e===null?e=[k]:e.push(k),r++}if(Array.isArray(d)){if(d.length>100){
let y={instancePath:t+"/appClient/callbackUrls",schemaPath:"#/properties/appClient/properties/callbackUrls/maxItems",keyword:"maxItems",params:{limit:100}};e===
null?e=[y]:e.push(y),r++}let k=d.length;for(let y=0;y<k;y++){let w=d[y],S=r,z=!1,o=r;if(typeof w=="string"){if(g(w)>1024){let O={instancePath:t+"/appClient/call\
backUrls/"+y,schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[O]:e.push(
O),r++}if(g(w)<1){let O={instancePath:t+"/appClient/callbackUrls/"+y,schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/0/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClient/callbackUrls/"+y,schemaPath:"#/properties/appClient/properties\
/callbackUrls/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}var D=o===r;z=z||D;let L=r;if(w&&typeof w=="object"&&!Array.
isArray(w)){if(w.variable===void 0||!p.call(w,"variable")){let O={instancePath:t+"/appClient/callbackUrls/"+y,schemaPath:"#/properties/appClient/properties/call\
backUrls/items/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[O]:e.push(O),r++}for(let O of Object.keys(w))if(!(O==="vari\
able"||O==="prefix"||O==="suffix")){let h={instancePath:t+"/appClient/callbackUrls/"+y,schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}};e===null?e=[h]:e.push(h),r++}if(w.variable!==void 0&&p.call(w,"variable")){let O=w.
variable;if(typeof O=="string"){if(!B.test(O)){let h={instancePath:t+"/appClient/callbackUrls/"+y+"/variable",schemaPath:"#/properties/appClient/properties/call\
backUrls/items/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+
"/appClient/callbackUrls/"+y+"/variable",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/properties/variable/type",keyword:"type",params:{
type:"string"}};e===null?e=[h]:e.push(h),r++}}if(w.prefix!==void 0&&p.call(w,"prefix")){let O=w.prefix;if(typeof O=="string"){if(g(O)>1024){let h={instancePath:t+
"/appClient/callbackUrls/"+y+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/properties/prefix/maxLength",keyword:"maxLength",
params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(g(O)<1){let h={instancePath:t+"/appClient/callbackUrls/"+y+"/prefix",schemaPath:"#/properties/appClient/pro\
perties/callbackUrls/items/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"\
/appClient/callbackUrls/"+y+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"\
string"}};e===null?e=[h]:e.push(h),r++}}if(w.suffix!==void 0&&p.call(w,"suffix")){let O=w.suffix;if(typeof O=="string"){if(g(O)>1024){let h={instancePath:t+"/ap\
pClient/callbackUrls/"+y+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/properties/suffix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[h]:e.push(h),r++}if(g(O)<1){let h={instancePath:t+"/appClient/callbackUrls/"+y+"/suffix",schemaPath:"#/properties/appClient/properties/\
callbackUrls/items/anyOf/1/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClie\
nt/callbackUrls/"+y+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[h]:e.push(h),r++}}}else{let O={instancePath:t+"/appClient/callbackUrls/"+y,schemaPath:"#/properties/appClient/properties/callbackUrls/items/an\
yOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[O]:e.push(O),r++}var D=L===r;if(z=z||D,D)var je=!0;let W=r;if(w&&typeof w=="object"&&!Array.isArray(
w)){if(w.ssmParameter===void 0||!p.call(w,"ssmParameter")){let O={instancePath:t+"/appClient/callbackUrls/"+y,schemaPath:"#/properties/appClient/properties/call\
backUrls/items/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[O]:e.push(O),r++}for(let O of Object.keys(w))if(!(O==="\
ssmParameter"||O==="prefix"||O==="suffix")){let h={instancePath:t+"/appClient/callbackUrls/"+y,schemaPath:"#/properties/appClient/properties/callbackUrls/items/\
anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}};e===null?e=[h]:e.push(h),r++}if(w.ssmParameter!==void 0&&p.call(w,"s\
smParameter")){let O=w.ssmParameter;if(typeof O=="string"){if(g(O)>2048){let h={instancePath:t+"/appClient/callbackUrls/"+y+"/ssmParameter",schemaPath:"#/proper\
ties/appClient/properties/callbackUrls/items/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[h]:e.push(h),r++}if(!X.
test(O)){let h={instancePath:t+"/appClient/callbackUrls/"+y+"/ssmParameter",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/properties/\
ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/a\
ppClient/callbackUrls/"+y+"/ssmParameter",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/properties/ssmParameter/type",keyword:"type",
params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(w.prefix!==void 0&&p.call(w,"prefix")){let O=w.prefix;if(typeof O=="string"){if(g(O)>1024){let h={instancePath:t+
"/appClient/callbackUrls/"+y+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",
params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(g(O)<1){let h={instancePath:t+"/appClient/callbackUrls/"+y+"/prefix",schemaPath:"#/properties/appClient/pro\
perties/callbackUrls/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"\
/appClient/callbackUrls/"+y+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"\
string"}};e===null?e=[h]:e.push(h),r++}}if(w.suffix!==void 0&&p.call(w,"suffix")){let O=w.suffix;if(typeof O=="string"){if(g(O)>1024){let h={instancePath:t+"/ap\
pClient/callbackUrls/"+y+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/properties/suffix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[h]:e.push(h),r++}if(g(O)<1){let h={instancePath:t+"/appClient/callbackUrls/"+y+"/suffix",schemaPath:"#/properties/appClient/properties/\
callbackUrls/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClie\
nt/callbackUrls/"+y+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/properties/suffix/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[h]:e.push(h),r++}}}else{let O={instancePath:t+"/appClient/callbackUrls/"+y,schemaPath:"#/properties/appClient/properties/callbackUrls/items/an\
yOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[O]:e.push(O),r++}var D=W===r;z=z||D,D&&je!==!0&&(je=!0);let re=r;if(w&&typeof w=="object"&&!Array.
isArray(w)){if(w.secretsManager===void 0||!p.call(w,"secretsManager")){let O={instancePath:t+"/appClient/callbackUrls/"+y,schemaPath:"#/properties/appClient/pro\
perties/callbackUrls/items/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[O]:e.push(O),r++}for(let O of Object.keys(
w))if(!(O==="secretsManager"||O==="jsonKey"||O==="prefix"||O==="suffix")){let h={instancePath:t+"/appClient/callbackUrls/"+y,schemaPath:"#/properties/appClient/\
properties/callbackUrls/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}};e===null?e=[h]:e.push(h),r++}if(w.secretsManager!==
void 0&&p.call(w,"secretsManager")){let O=w.secretsManager;if(typeof O=="string"){if(g(O)>2048){let h={instancePath:t+"/appClient/callbackUrls/"+y+"/secretsMana\
ger",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===
null?e=[h]:e.push(h),r++}if(!Y.test(O)){let h={instancePath:t+"/appClient/callbackUrls/"+y+"/secretsManager",schemaPath:"#/properties/appClient/properties/callb\
ackUrls/items/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={
instancePath:t+"/appClient/callbackUrls/"+y+"/secretsManager",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/properties/secretsManager\
/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(w.jsonKey!==void 0&&p.call(w,"jsonKey")){let O=w.jsonKey;if(typeof O=="string"){if(g(
O)>256){let h={instancePath:t+"/appClient/callbackUrls/"+y+"/jsonKey",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/properties/jsonKe\
y/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[h]:e.push(h),r++}if(!J.test(O)){let h={instancePath:t+"/appClient/callbackUrls/"+y+"/jsonKey",schemaPath:"\
#/properties/appClient/properties/callbackUrls/items/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===
null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/callbackUrls/"+y+"/jsonKey",schemaPath:"#/properties/appClient/properties/callbackUrls/items/an\
yOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(w.prefix!==void 0&&p.call(w,"prefix")){let O=w.prefix;if(typeof O==
"string"){if(g(O)>1024){let h={instancePath:t+"/appClient/callbackUrls/"+y+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/pr\
operties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(g(O)<1){let h={instancePath:t+"/appClient/callbackUrls/"+y+"\
/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/callbackUrls/"+y+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/pr\
operties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(w.suffix!==void 0&&p.call(w,"suffix")){let O=w.suffix;if(typeof O==
"string"){if(g(O)>1024){let h={instancePath:t+"/appClient/callbackUrls/"+y+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/pr\
operties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(g(O)<1){let h={instancePath:t+"/appClient/callbackUrls/"+y+"\
/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/callbackUrls/"+y+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/pr\
operties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let O={instancePath:t+"/appClient/callbackUrls/"+y,schemaPath:"\
#/properties/appClient/properties/callbackUrls/items/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[O]:e.push(O),r++}var D=re===r;if(z=z||D,D&&
je!==!0&&(je=!0),z)r=S,e!==null&&(S?e.length=S:e=null);else{let O={instancePath:t+"/appClient/callbackUrls/"+y,schemaPath:"#/properties/appClient/properties/cal\
lbackUrls/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[O]:e.push(O),r++}}}}if(_.defaultRedirectUri!==void 0&&p.call(_,"defaultRedirectUri")){let d=_.defaultRedirectUri,
k=r,y=!1,w=r;if(typeof d=="string"){if(g(d)>1024){let o={instancePath:t+"/appClient/defaultRedirectUri",schemaPath:"#/properties/appClient/properties/defaultRed\
irectUri/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(g(d)<1){let o={instancePath:t+"/appClient/defaultRedirectUr\
i",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{
let o={instancePath:t+"/appClient/defaultRedirectUri",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/0/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),r++}var Le=w===r;y=y||Le;let S=r;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let o={instancePath:t+"/appClient/\
defaultRedirectUri",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/type",keyword:"type",params:{type:$.properties.appClient.properties.
defaultRedirectUri.anyOf[1].type}};e===null?e=[o]:e.push(o),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(let o of Object.keys(d))if(!(o==="variable"||o===
"prefix"||o==="suffix"||o==="ssmParameter"||o==="secretsManager"||o==="jsonKey")){let L={instancePath:t+"/appClient/defaultRedirectUri",schemaPath:"#/properties\
/appClient/properties/defaultRedirectUri/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[L]:e.push(L),r++}
if(d.variable!==void 0&&p.call(d,"variable")){let o=d.variable;if(typeof o!="string"&&o!==null){let L={instancePath:t+"/appClient/defaultRedirectUri/variable",schemaPath:"\
#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/variable/type",keyword:"type",params:{type:$.properties.appClient.properties.defaultRedirectUri.
anyOf[1].properties.variable.type}};e===null?e=[L]:e.push(L),r++}if(typeof o=="string"&&!B.test(o)){let L={instancePath:t+"/appClient/defaultRedirectUri/variabl\
e",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63\
}$"}};e===null?e=[L]:e.push(L),r++}}if(d.prefix!==void 0&&p.call(d,"prefix")){let o=d.prefix,L=r,W=!1,re=r;if(typeof o=="string"){if(g(o)>1024){let h={instancePath:t+
"/appClient/defaultRedirectUri/prefix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/prefix/anyOf/0/maxLength",keyword:"ma\
xLength",params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(g(o)<1){let h={instancePath:t+"/appClient/defaultRedirectUri/prefix",schemaPath:"#/properties/appC\
lient/properties/defaultRedirectUri/anyOf/1/properties/prefix/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={
instancePath:t+"/appClient/defaultRedirectUri/prefix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/prefix/anyOf/0/type",keyword:"\
type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}var Q=re===r;W=W||Q;let O=r;if(o!==null){let h={instancePath:t+"/appClient/defaultRedirectUri/prefix",
schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/prefix/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[h]:e.push(
h),r++}var Q=O===r;if(W=W||Q,W)r=L,e!==null&&(L?e.length=L:e=null);else{let h={instancePath:t+"/appClient/defaultRedirectUri/prefix",schemaPath:"#/properties/ap\
pClient/properties/defaultRedirectUri/anyOf/1/properties/prefix/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}if(d.suffix!==void 0&&p.call(d,"\
suffix")){let o=d.suffix,L=r,W=!1,re=r;if(typeof o=="string"){if(g(o)>1024){let h={instancePath:t+"/appClient/defaultRedirectUri/suffix",schemaPath:"#/propertie\
s/appClient/properties/defaultRedirectUri/anyOf/1/properties/suffix/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(g(
o)<1){let h={instancePath:t+"/appClient/defaultRedirectUri/suffix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/suffix/an\
yOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/defaultRedirectUri/suffix",schemaPath:"\
#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/suffix/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}
var se=re===r;W=W||se;let O=r;if(o!==null){let h={instancePath:t+"/appClient/defaultRedirectUri/suffix",schemaPath:"#/properties/appClient/properties/defaultRed\
irectUri/anyOf/1/properties/suffix/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[h]:e.push(h),r++}var se=O===r;if(W=W||se,W)r=L,e!==null&&(L?e.
length=L:e=null);else{let h={instancePath:t+"/appClient/defaultRedirectUri/suffix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/prop\
erties/suffix/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}if(d.ssmParameter!==void 0&&p.call(d,"ssmParameter")){let o=d.ssmParameter;if(typeof o!=
"string"&&o!==null){let L={instancePath:t+"/appClient/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/\
properties/ssmParameter/type",keyword:"type",params:{type:$.properties.appClient.properties.defaultRedirectUri.anyOf[1].properties.ssmParameter.type}};e===null?
e=[L]:e.push(L),r++}if(typeof o=="string"){if(g(o)>2048){let L={instancePath:t+"/appClient/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appClient/p\
roperties/defaultRedirectUri/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[L]:e.push(L),r++}if(!X.test(o)){let L={
instancePath:t+"/appClient/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/ssmParameter/pat\
tern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[L]:e.push(L),r++}}}if(d.secretsManager!==void 0&&p.call(d,"secre\
tsManager")){let o=d.secretsManager;if(typeof o!="string"&&o!==null){let L={instancePath:t+"/appClient/defaultRedirectUri/secretsManager",schemaPath:"#/properti\
es/appClient/properties/defaultRedirectUri/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:$.properties.appClient.properties.defaultRedirectUri.
anyOf[1].properties.secretsManager.type}};e===null?e=[L]:e.push(L),r++}if(typeof o=="string"){if(g(o)>2048){let L={instancePath:t+"/appClient/defaultRedirectUri\
/secretsManager",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[L]:e.push(L),r++}if(!Y.test(o)){let L={instancePath:t+"/appClient/defaultRedirectUri/secretsManager",schemaPath:"#/properties/appClient/properties/d\
efaultRedirectUri/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[L]:e.push(L),r++}}}if(d.jsonKey!==
void 0&&p.call(d,"jsonKey")){let o=d.jsonKey;if(typeof o!="string"&&o!==null){let L={instancePath:t+"/appClient/defaultRedirectUri/jsonKey",schemaPath:"#/proper\
ties/appClient/properties/defaultRedirectUri/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:$.properties.appClient.properties.defaultRedirectUri.anyOf[1].
properties.jsonKey.type}};e===null?e=[L]:e.push(L),r++}if(typeof o=="string"){if(g(o)>256){let L={instancePath:t+"/appClient/defaultRedirectUri/jsonKey",schemaPath:"\
#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[L]:e.push(L),r++}
if(!J.test(o)){let L={instancePath:t+"/appClient/defaultRedirectUri/jsonKey",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties\
/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[L]:e.push(L),r++}}}}var Le=S===r;y=y||Le;let z=r;if(d!==null){let o={
instancePath:t+"/appClient/defaultRedirectUri",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/2/type",keyword:"type",params:{type:"null"}};
e===null?e=[o]:e.push(o),r++}var Le=z===r;if(y=y||Le,y)r=k,e!==null&&(k?e.length=k:e=null);else{let o={instancePath:t+"/appClient/defaultRedirectUri",schemaPath:"\
#/properties/appClient/properties/defaultRedirectUri/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),r++}}if(_.logoutUrls!==void 0&&p.call(_,"logoutU\
rls")){let d=_.logoutUrls;if(!Array.isArray(d)&&d!==null){let k={instancePath:t+"/appClient/logoutUrls",schemaPath:"#/properties/appClient/properties/logoutUrls\
/type",keyword:"type",params:{type:$.properties.appClient.properties.logoutUrls.type}};e===null?e=[k]:e.push(k),r++}if(Array.isArray(d)){if(d.length>100){let y={
instancePath:t+"/appClient/logoutUrls",schemaPath:"#/properties/appClient/properties/logoutUrls/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[y]:
e.push(y),r++}let k=d.length;for(let y=0;y<k;y++){let w=d[y],S=r,z=!1,o=r;if(typeof w=="string"){if(g(w)>1024){let O={instancePath:t+"/appClient/logoutUrls/"+y,
schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[O]:e.push(O),r++}if(g(w)<
1){let O={instancePath:t+"/appClient/logoutUrls/"+y,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/0/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClient/logoutUrls/"+y,schemaPath:"#/properties/appClient/properties/logoutUrls/items/any\
Of/0/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}var ae=o===r;z=z||ae;let L=r;if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.variable===
void 0||!p.call(w,"variable")){let O={instancePath:t+"/appClient/logoutUrls/"+y,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/required",
keyword:"required",params:{missingProperty:"variable"}};e===null?e=[O]:e.push(O),r++}for(let O of Object.keys(w))if(!(O==="variable"||O==="prefix"||O==="suffix")){
let h={instancePath:t+"/appClient/logoutUrls/"+y,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:O}};e===null?e=[h]:e.push(h),r++}if(w.variable!==void 0&&p.call(w,"variable")){let O=w.variable;if(typeof O=="string"){if(!B.
test(O)){let h={instancePath:t+"/appClient/logoutUrls/"+y+"/variable",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/properties/variable\
/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/logoutUrls/"+y+"/var\
iable",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.
push(h),r++}}if(w.prefix!==void 0&&p.call(w,"prefix")){let O=w.prefix;if(typeof O=="string"){if(g(O)>1024){let h={instancePath:t+"/appClient/logoutUrls/"+y+"/pr\
efix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[h]:
e.push(h),r++}if(g(O)<1){let h={instancePath:t+"/appClient/logoutUrls/"+y+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/prope\
rties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/logoutUrls/"+y+"/prefix",schemaPath:"\
#/properties/appClient/properties/logoutUrls/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(w.suffix!==
void 0&&p.call(w,"suffix")){let O=w.suffix;if(typeof O=="string"){if(g(O)>1024){let h={instancePath:t+"/appClient/logoutUrls/"+y+"/suffix",schemaPath:"#/propert\
ies/appClient/properties/logoutUrls/items/anyOf/1/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(g(O)<1){
let h={instancePath:t+"/appClient/logoutUrls/"+y+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/properties/suffix/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/logoutUrls/"+y+"/suffix",schemaPath:"#/properties/appClient/pr\
operties/logoutUrls/items/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let O={instancePath:t+"/app\
Client/logoutUrls/"+y,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[O]:e.push(
O),r++}var ae=L===r;if(z=z||ae,ae)var Ke=!0;let W=r;if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.ssmParameter===void 0||!p.call(w,"ssmParameter")){let O={instancePath:t+
"/appClient/logoutUrls/"+y,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParam\
eter"}};e===null?e=[O]:e.push(O),r++}for(let O of Object.keys(w))if(!(O==="ssmParameter"||O==="prefix"||O==="suffix")){let h={instancePath:t+"/appClient/logoutU\
rls/"+y,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}};
e===null?e=[h]:e.push(h),r++}if(w.ssmParameter!==void 0&&p.call(w,"ssmParameter")){let O=w.ssmParameter;if(typeof O=="string"){if(g(O)>2048){let h={instancePath:t+
"/appClient/logoutUrls/"+y+"/ssmParameter",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/properties/ssmParameter/maxLength",keyword:"ma\
xLength",params:{limit:2048}};e===null?e=[h]:e.push(h),r++}if(!X.test(O)){let h={instancePath:t+"/appClient/logoutUrls/"+y+"/ssmParameter",schemaPath:"#/propert\
ies/appClient/properties/logoutUrls/items/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};
e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/logoutUrls/"+y+"/ssmParameter",schemaPath:"#/properties/appClient/properties/logoutUrls/ite\
ms/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(w.prefix!==void 0&&p.call(w,"prefix")){let O=w.
prefix;if(typeof O=="string"){if(g(O)>1024){let h={instancePath:t+"/appClient/logoutUrls/"+y+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls/\
items/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(g(O)<1){let h={instancePath:t+"/appClient/lo\
goutUrls/"+y+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/logoutUrls/"+y+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/any\
Of/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(w.suffix!==void 0&&p.call(w,"suffix")){let O=w.suffix;if(typeof O==
"string"){if(g(O)>1024){let h={instancePath:t+"/appClient/logoutUrls/"+y+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/proper\
ties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(g(O)<1){let h={instancePath:t+"/appClient/logoutUrls/"+y+"/suffi\
x",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(
h),r++}}else{let h={instancePath:t+"/appClient/logoutUrls/"+y+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/properties/suffix\
/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let O={instancePath:t+"/appClient/logoutUrls/"+y,schemaPath:"#/properties/appC\
lient/properties/logoutUrls/items/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[O]:e.push(O),r++}var ae=W===r;z=z||ae,ae&&Ke!==!0&&(Ke=!0);let re=r;
if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.secretsManager===void 0||!p.call(w,"secretsManager")){let O={instancePath:t+"/appClient/logoutUrls/"+y,schemaPath:"\
#/properties/appClient/properties/logoutUrls/items/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[O]:e.push(O),r++}
for(let O of Object.keys(w))if(!(O==="secretsManager"||O==="jsonKey"||O==="prefix"||O==="suffix")){let h={instancePath:t+"/appClient/logoutUrls/"+y,schemaPath:"\
#/properties/appClient/properties/logoutUrls/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}};e===null?e=[h]:e.
push(h),r++}if(w.secretsManager!==void 0&&p.call(w,"secretsManager")){let O=w.secretsManager;if(typeof O=="string"){if(g(O)>2048){let h={instancePath:t+"/appCli\
ent/logoutUrls/"+y+"/secretsManager",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLen\
gth",params:{limit:2048}};e===null?e=[h]:e.push(h),r++}if(!Y.test(O)){let h={instancePath:t+"/appClient/logoutUrls/"+y+"/secretsManager",schemaPath:"#/propertie\
s/appClient/properties/logoutUrls/items/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[h]:
e.push(h),r++}}else{let h={instancePath:t+"/appClient/logoutUrls/"+y+"/secretsManager",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/pr\
operties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(w.jsonKey!==void 0&&p.call(w,"jsonKey")){let O=w.jsonKey;if(typeof O==
"string"){if(g(O)>256){let h={instancePath:t+"/appClient/logoutUrls/"+y+"/jsonKey",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/proper\
ties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[h]:e.push(h),r++}if(!J.test(O)){let h={instancePath:t+"/appClient/logoutUrls/"+y+"/j\
sonKey",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u\
007f]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/logoutUrls/"+y+"/jsonKey",schemaPath:"#/properties/appClient/properties/logoutUr\
ls/items/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(w.prefix!==void 0&&p.call(w,"prefix")){let O=w.
prefix;if(typeof O=="string"){if(g(O)>1024){let h={instancePath:t+"/appClient/logoutUrls/"+y+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls/\
items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(g(O)<1){let h={instancePath:t+"/appClient/lo\
goutUrls/"+y+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/logoutUrls/"+y+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/any\
Of/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(w.suffix!==void 0&&p.call(w,"suffix")){let O=w.suffix;if(typeof O==
"string"){if(g(O)>1024){let h={instancePath:t+"/appClient/logoutUrls/"+y+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/proper\
ties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(g(O)<1){let h={instancePath:t+"/appClient/logoutUrls/"+y+"/suffi\
x",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(
h),r++}}else{let h={instancePath:t+"/appClient/logoutUrls/"+y+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/properties/suffix\
/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let O={instancePath:t+"/appClient/logoutUrls/"+y,schemaPath:"#/properties/appC\
lient/properties/logoutUrls/items/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[O]:e.push(O),r++}var ae=re===r;if(z=z||ae,ae&&Ke!==!0&&(Ke=!0),
z)r=S,e!==null&&(S?e.length=S:e=null);else{let O={instancePath:t+"/appClient/logoutUrls/"+y,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf",
keyword:"anyOf",params:{}};e===null?e=[O]:e.push(O),r++}}}}if(_.albHosts!==void 0&&p.call(_,"albHosts")){let d=_.albHosts;if(!Array.isArray(d)&&d!==null){let k={
instancePath:t+"/appClient/albHosts",schemaPath:"#/properties/appClient/properties/albHosts/type",keyword:"type",params:{type:$.properties.appClient.properties.
albHosts.type}};e===null?e=[k]:e.push(k),r++}if(Array.isArray(d)){if(d.length>100){let y={instancePath:t+"/appClient/albHosts",schemaPath:"#/properties/appClien\
t/properties/albHosts/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[y]:e.push(y),r++}let k=d.length;for(let y=0;y<k;y++){let w=d[y],S=r,z=!1,o=r;
if(typeof w=="string"){if(g(w)>253){let O={instancePath:t+"/appClient/albHosts/"+y,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/0/maxLengt\
h",keyword:"maxLength",params:{limit:253}};e===null?e=[O]:e.push(O),r++}if(g(w)<1){let O={instancePath:t+"/appClient/albHosts/"+y,schemaPath:"#/properties/appCl\
ient/properties/albHosts/items/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClient/alb\
Hosts/"+y,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}var te=o===
r;z=z||te;let L=r;if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.variable===void 0||!p.call(w,"variable")){let O={instancePath:t+"/appClient/albHosts/"+y,schemaPath:"\
#/properties/appClient/properties/albHosts/items/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[O]:e.push(O),r++}for(let O of Object.
keys(w))if(!(O==="variable"||O==="prefix"||O==="suffix")){let h={instancePath:t+"/appClient/albHosts/"+y,schemaPath:"#/properties/appClient/properties/albHosts/\
items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}};e===null?e=[h]:e.push(h),r++}if(w.variable!==void 0&&p.call(w,
"variable")){let O=w.variable;if(typeof O=="string"){if(!B.test(O)){let h={instancePath:t+"/appClient/albHosts/"+y+"/variable",schemaPath:"#/properties/appClien\
t/properties/albHosts/items/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[h]:e.push(h),r++}}else{
let h={instancePath:t+"/appClient/albHosts/"+y+"/variable",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/properties/variable/type",keyword:"\
type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(w.prefix!==void 0&&p.call(w,"prefix")){let O=w.prefix;if(typeof O=="string"){if(g(O)>1024){let h={
instancePath:t+"/appClient/albHosts/"+y+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/properties/prefix/maxLength",keyword:"max\
Length",params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(g(O)<1){let h={instancePath:t+"/appClient/albHosts/"+y+"/prefix",schemaPath:"#/properties/appClient\
/properties/albHosts/items/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"\
/appClient/albHosts/"+y+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[h]:e.push(h),r++}}if(w.suffix!==void 0&&p.call(w,"suffix")){let O=w.suffix;if(typeof O=="string"){if(g(O)>1024){let h={instancePath:t+"/appCli\
ent/albHosts/"+y+"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[h]:e.push(h),r++}if(g(O)<1){let h={instancePath:t+"/appClient/albHosts/"+y+"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/an\
yOf/1/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/albHosts/"+y+"/suf\
fix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),
r++}}}else{let O={instancePath:t+"/appClient/albHosts/"+y,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/type",keyword:"type",params:{type:"\
object"}};e===null?e=[O]:e.push(O),r++}var te=L===r;if(z=z||te,te)var Z=!0;let W=r;if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.ssmParameter===void 0||!p.call(
w,"ssmParameter")){let O={instancePath:t+"/appClient/albHosts/"+y,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/required",keyword:"requir\
ed",params:{missingProperty:"ssmParameter"}};e===null?e=[O]:e.push(O),r++}for(let O of Object.keys(w))if(!(O==="ssmParameter"||O==="prefix"||O==="suffix")){let h={
instancePath:t+"/appClient/albHosts/"+y,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:O}};e===null?e=[h]:e.push(h),r++}if(w.ssmParameter!==void 0&&p.call(w,"ssmParameter")){let O=w.ssmParameter;if(typeof O=="string"){if(g(
O)>2048){let h={instancePath:t+"/appClient/albHosts/"+y+"/ssmParameter",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/properties/ssmParam\
eter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[h]:e.push(h),r++}if(!X.test(O)){let h={instancePath:t+"/appClient/albHosts/"+y+"/ssmParamet\
er",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-\
]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/albHosts/"+y+"/ssmParameter",schemaPath:"#/properties/appClient/pro\
perties/albHosts/items/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(w.prefix!==void 0&&p.call(w,
"prefix")){let O=w.prefix;if(typeof O=="string"){if(g(O)>1024){let h={instancePath:t+"/appClient/albHosts/"+y+"/prefix",schemaPath:"#/properties/appClient/prope\
rties/albHosts/items/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(g(O)<1){let h={instancePath:t+
"/appClient/albHosts/"+y+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/albHosts/"+y+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/ite\
ms/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(w.suffix!==void 0&&p.call(w,"suffix")){let O=w.suffix;
if(typeof O=="string"){if(g(O)>1024){let h={instancePath:t+"/appClient/albHosts/"+y+"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf\
/2/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[h]:e.push(h),r++}if(g(O)<1){let h={instancePath:t+"/appClient/albHosts/"+y+
"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:
e.push(h),r++}}else{let h={instancePath:t+"/appClient/albHosts/"+y+"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/properties/suf\
fix/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let O={instancePath:t+"/appClient/albHosts/"+y,schemaPath:"#/properties/app\
Client/properties/albHosts/items/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[O]:e.push(O),r++}var te=W===r;z=z||te,te&&Z!==!0&&(Z=!0);let re=r;
if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.secretsManager===void 0||!p.call(w,"secretsManager")){let O={instancePath:t+"/appClient/albHosts/"+y,schemaPath:"\
#/properties/appClient/properties/albHosts/items/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[O]:e.push(O),r++}for(let O of Object.
keys(w))if(!(O==="secretsManager"||O==="jsonKey"||O==="prefix"||O==="suffix")){let h={instancePath:t+"/appClient/albHosts/"+y,schemaPath:"#/properties/appClient\
/properties/albHosts/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}};e===null?e=[h]:e.push(h),r++}if(w.secretsManager!==
void 0&&p.call(w,"secretsManager")){let O=w.secretsManager;if(typeof O=="string"){if(g(O)>2048){let h={instancePath:t+"/appClient/albHosts/"+y+"/secretsManager",
schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[h]:
e.push(h),r++}if(!Y.test(O)){let h={instancePath:t+"/appClient/albHosts/"+y+"/secretsManager",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf\
/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/a\
ppClient/albHosts/"+y+"/secretsManager",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/secretsManager/type",keyword:"type",params:{
type:"string"}};e===null?e=[h]:e.push(h),r++}}if(w.jsonKey!==void 0&&p.call(w,"jsonKey")){let O=w.jsonKey;if(typeof O=="string"){if(g(O)>256){let h={instancePath:t+
"/appClient/albHosts/"+y+"/jsonKey",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{
limit:256}};e===null?e=[h]:e.push(h),r++}if(!J.test(O)){let h={instancePath:t+"/appClient/albHosts/"+y+"/jsonKey",schemaPath:"#/properties/appClient/properties/\
albHosts/items/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={
instancePath:t+"/appClient/albHosts/"+y+"/jsonKey",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/jsonKey/type",keyword:"type",
params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(w.prefix!==void 0&&p.call(w,"prefix")){let O=w.prefix;if(typeof O=="string"){if(g(O)>1024){let h={instancePath:t+
"/appClient/albHosts/"+y+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[h]:e.push(h),r++}if(g(O)<1){let h={instancePath:t+"/appClient/albHosts/"+y+"/prefix",schemaPath:"#/properties/appClient/properties/albH\
osts/items/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/albHo\
sts/"+y+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=
[h]:e.push(h),r++}}if(w.suffix!==void 0&&p.call(w,"suffix")){let O=w.suffix;if(typeof O=="string"){if(g(O)>1024){let h={instancePath:t+"/appClient/albHosts/"+y+
"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=
[h]:e.push(h),r++}if(g(O)<1){let h={instancePath:t+"/appClient/albHosts/"+y+"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/prope\
rties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/appClient/albHosts/"+y+"/suffix",schemaPath:"\
#/properties/appClient/properties/albHosts/items/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let O={
instancePath:t+"/appClient/albHosts/"+y,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?
e=[O]:e.push(O),r++}var te=re===r;if(z=z||te,te&&Z!==!0&&(Z=!0),z)r=S,e!==null&&(S?e.length=S:e=null);else{let O={instancePath:t+"/appClient/albHosts/"+y,schemaPath:"\
#/properties/appClient/properties/albHosts/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[O]:e.push(O),r++}}}}if(_.scopes!==void 0&&p.call(_,"scopes")){let d=_.
scopes;if(!Array.isArray(d)&&d!==null){let k={instancePath:t+"/appClient/scopes",schemaPath:"#/properties/appClient/properties/scopes/type",keyword:"type",params:{
type:$.properties.appClient.properties.scopes.type}};e===null?e=[k]:e.push(k),r++}if(Array.isArray(d)){if(d.length>50){let S={instancePath:t+"/appClient/scopes",
schemaPath:"#/properties/appClient/properties/scopes/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[S]:e.push(S),r++}if(d.length<1){let S={instancePath:t+
"/appClient/scopes",schemaPath:"#/properties/appClient/properties/scopes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[S]:e.push(S),r++}let k=d.length;
for(let S=0;S<k;S++){let z=d[S];if(typeof z=="string"){if(g(z)>256){let o={instancePath:t+"/appClient/scopes/"+S,schemaPath:"#/properties/appClient/properties/s\
copes/items/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[o]:e.push(o),r++}if(!sr.test(z)){let o={instancePath:t+"/appClient/scopes/"+S,schemaPath:"\
#/properties/appClient/properties/scopes/items/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}};e===null?e=[o]:e.push(o),r++}}else{
let o={instancePath:t+"/appClient/scopes/"+S,schemaPath:"#/properties/appClient/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[o]:e.push(o),r++}}let y=d.length,w;if(y>1){let S={};for(;y--;){let z=d[y];if(typeof z=="string"){if(typeof S[z]=="number"){w=S[z];let o={instancePath:t+"/appCl\
ient/scopes",schemaPath:"#/properties/appClient/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:y,j:w}};e===null?e=[o]:e.push(o),r++;break}S[z]=y}}}}}
if(_.flows!==void 0&&p.call(_,"flows")){let d=_.flows;if(!Array.isArray(d)&&d!==null){let k={instancePath:t+"/appClient/flows",schemaPath:"#/properties/appClien\
t/properties/flows/type",keyword:"type",params:{type:$.properties.appClient.properties.flows.type}};e===null?e=[k]:e.push(k),r++}if(Array.isArray(d)){let k=d.length;
for(let S=0;S<k;S++){let z=d[S];if(typeof z!="string"){let o={instancePath:t+"/appClient/flows/"+S,schemaPath:"#/properties/appClient/properties/flows/items/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(!(z==="code"||z==="implicit"||z==="client_credentials")){let o={instancePath:t+"/appCl\
ient/flows/"+S,schemaPath:"#/properties/appClient/properties/flows/items/enum",keyword:"enum",params:{allowedValues:$.properties.appClient.properties.flows.items.
enum}};e===null?e=[o]:e.push(o),r++}}let y=d.length,w;if(y>1){let S={};for(;y--;){let z=d[y];if(typeof z=="string"){if(typeof S[z]=="number"){w=S[z];let o={instancePath:t+
"/appClient/flows",schemaPath:"#/properties/appClient/properties/flows/uniqueItems",keyword:"uniqueItems",params:{i:y,j:w}};e===null?e=[o]:e.push(o),r++;break}S[z]=
y}}}}}if(_.authFlows!==void 0&&p.call(_,"authFlows")){let d=_.authFlows;if(!Array.isArray(d)&&d!==null){let k={instancePath:t+"/appClient/authFlows",schemaPath:"\
#/properties/appClient/properties/authFlows/type",keyword:"type",params:{type:$.properties.appClient.properties.authFlows.type}};e===null?e=[k]:e.push(k),r++}if(Array.
isArray(d)){let k=d.length;for(let S=0;S<k;S++){let z=d[S];if(typeof z!="string"){let o={instancePath:t+"/appClient/authFlows/"+S,schemaPath:"#/properties/appCl\
ient/properties/authFlows/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(!(z==="userSrp"||z==="userPassword"||z==="adminUser\
Password"||z==="custom"||z==="user")){let o={instancePath:t+"/appClient/authFlows/"+S,schemaPath:"#/properties/appClient/properties/authFlows/items/enum",keyword:"\
enum",params:{allowedValues:$.properties.appClient.properties.authFlows.items.enum}};e===null?e=[o]:e.push(o),r++}}let y=d.length,w;if(y>1){let S={};for(;y--;){
let z=d[y];if(typeof z=="string"){if(typeof S[z]=="number"){w=S[z];let o={instancePath:t+"/appClient/authFlows",schemaPath:"#/properties/appClient/properties/au\
thFlows/uniqueItems",keyword:"uniqueItems",params:{i:y,j:w}};e===null?e=[o]:e.push(o),r++;break}S[z]=y}}}}}if(_.secret!==void 0&&p.call(_,"secret")){let d=_.secret;
if(typeof d!="boolean"&&d!==null){let k={instancePath:t+"/appClient/secret",schemaPath:"#/properties/appClient/properties/secret/type",keyword:"type",params:{type:$.
properties.appClient.properties.secret.type}};e===null?e=[k]:e.push(k),r++}}if(_.readAttributes!==void 0&&p.call(_,"readAttributes")){let d=_.readAttributes;if(!Array.
isArray(d)&&d!==null){let k={instancePath:t+"/appClient/readAttributes",schemaPath:"#/properties/appClient/properties/readAttributes/type",keyword:"type",params:{
type:$.properties.appClient.properties.readAttributes.type}};e===null?e=[k]:e.push(k),r++}if(Array.isArray(d)){if(d.length<1){let S={instancePath:t+"/appClient/\
readAttributes",schemaPath:"#/properties/appClient/properties/readAttributes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[S]:e.push(S),r++}let k=d.
length;for(let S=0;S<k;S++){let z=d[S];if(typeof z=="string"){if(g(z)>32){let o={instancePath:t+"/appClient/readAttributes/"+S,schemaPath:"#/properties/appClien\
t/properties/readAttributes/items/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[o]:e.push(o),r++}if(g(z)<1){let o={instancePath:t+"/appClient/re\
adAttributes/"+S,schemaPath:"#/properties/appClient/properties/readAttributes/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{
let o={instancePath:t+"/appClient/readAttributes/"+S,schemaPath:"#/properties/appClient/properties/readAttributes/items/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[o]:e.push(o),r++}}let y=d.length,w;if(y>1){let S={};for(;y--;){let z=d[y];if(typeof z=="string"){if(typeof S[z]=="number"){w=S[z];let o={instancePath:t+
"/appClient/readAttributes",schemaPath:"#/properties/appClient/properties/readAttributes/uniqueItems",keyword:"uniqueItems",params:{i:y,j:w}};e===null?e=[o]:e.push(
o),r++;break}S[z]=y}}}}}if(_.writeAttributes!==void 0&&p.call(_,"writeAttributes")){let d=_.writeAttributes;if(!Array.isArray(d)&&d!==null){let k={instancePath:t+
"/appClient/writeAttributes",schemaPath:"#/properties/appClient/properties/writeAttributes/type",keyword:"type",params:{type:$.properties.appClient.properties.writeAttributes.
type}};e===null?e=[k]:e.push(k),r++}if(Array.isArray(d)){if(d.length<1){let S={instancePath:t+"/appClient/writeAttributes",schemaPath:"#/properties/appClient/pr\
operties/writeAttributes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[S]:e.push(S),r++}let k=d.length;for(let S=0;S<k;S++){let z=d[S];if(typeof z==
"string"){if(g(z)>32){let o={instancePath:t+"/appClient/writeAttributes/"+S,schemaPath:"#/properties/appClient/properties/writeAttributes/items/maxLength",keyword:"\
maxLength",params:{limit:32}};e===null?e=[o]:e.push(o),r++}if(g(z)<1){let o={instancePath:t+"/appClient/writeAttributes/"+S,schemaPath:"#/properties/appClient/p\
roperties/writeAttributes/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/appClient/writeAttri\
butes/"+S,schemaPath:"#/properties/appClient/properties/writeAttributes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}let y=d.
length,w;if(y>1){let S={};for(;y--;){let z=d[y];if(typeof z=="string"){if(typeof S[z]=="number"){w=S[z];let o={instancePath:t+"/appClient/writeAttributes",schemaPath:"\
#/properties/appClient/properties/writeAttributes/uniqueItems",keyword:"uniqueItems",params:{i:y,j:w}};e===null?e=[o]:e.push(o),r++;break}S[z]=y}}}}}if(_.tokenValidity!==
void 0&&p.call(_,"tokenValidity")){let d=_.tokenValidity;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let k={instancePath:t+"/appClient/tokenValidi\
ty",schemaPath:"#/properties/appClient/properties/tokenValidity/type",keyword:"type",params:{type:$.properties.appClient.properties.tokenValidity.type}};e===null?
e=[k]:e.push(k),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(let k of Object.keys(d))if(!(k==="access"||k==="id"||k==="refresh"||k==="authSession")){let y={
instancePath:t+"/appClient/tokenValidity",schemaPath:"#/properties/appClient/properties/tokenValidity/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:k}};e===null?e=[y]:e.push(y),r++}if(d.access!==void 0&&p.call(d,"access")){let k=d.access,y=r,w=!1,S=r;if(typeof k=="string"){if(!ce.test(k)){
let o={instancePath:t+"/appClient/tokenValidity/access",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/access/anyOf/0/pattern",keyword:"\
pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/appClient/tokenValidity/access",schemaPath:"\
#/properties/appClient/properties/tokenValidity/properties/access/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}var xe=S===r;
w=w||xe;let z=r;if(k!==null){let o={instancePath:t+"/appClient/tokenValidity/access",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/acce\
ss/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[o]:e.push(o),r++}var xe=z===r;if(w=w||xe,w)r=y,e!==null&&(y?e.length=y:e=null);else{let o={instancePath:t+
"/appClient/tokenValidity/access",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/access/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:
e.push(o),r++}}if(d.id!==void 0&&p.call(d,"id")){let k=d.id,y=r,w=!1,S=r;if(typeof k=="string"){if(!ce.test(k)){let o={instancePath:t+"/appClient/tokenValidity/\
id",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/id/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};
e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/appClient/tokenValidity/id",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/id\
/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}var qe=S===r;w=w||qe;let z=r;if(k!==null){let o={instancePath:t+"/appClient/t\
okenValidity/id",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/id/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[o]:e.push(
o),r++}var qe=z===r;if(w=w||qe,w)r=y,e!==null&&(y?e.length=y:e=null);else{let o={instancePath:t+"/appClient/tokenValidity/id",schemaPath:"#/properties/appClient\
/properties/tokenValidity/properties/id/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),r++}}if(d.refresh!==void 0&&p.call(d,"refresh")){let k=d.refresh,
y=r,w=!1,S=r;if(typeof k=="string"){if(!ce.test(k)){let o={instancePath:t+"/appClient/tokenValidity/refresh",schemaPath:"#/properties/appClient/properties/token\
Validity/properties/refresh/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+
"/appClient/tokenValidity/refresh",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/refresh/anyOf/0/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[o]:e.push(o),r++}var Re=S===r;w=w||Re;let z=r;if(k!==null){let o={instancePath:t+"/appClient/tokenValidity/refresh",schemaPath:"#/properties/\
appClient/properties/tokenValidity/properties/refresh/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[o]:e.push(o),r++}var Re=z===r;if(w=w||Re,w)
r=y,e!==null&&(y?e.length=y:e=null);else{let o={instancePath:t+"/appClient/tokenValidity/refresh",schemaPath:"#/properties/appClient/properties/tokenValidity/pr\
operties/refresh/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),r++}}if(d.authSession!==void 0&&p.call(d,"authSession")){let k=d.authSession,y=r,w=!1,
S=r;if(typeof k=="string"){if(!ce.test(k)){let o={instancePath:t+"/appClient/tokenValidity/authSession",schemaPath:"#/properties/appClient/properties/tokenValid\
ity/properties/authSession/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+
"/appClient/tokenValidity/authSession",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/authSession/anyOf/0/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),r++}var G=S===r;w=w||G;let z=r;if(k!==null){let o={instancePath:t+"/appClient/tokenValidity/authSession",schemaPath:"#/proper\
ties/appClient/properties/tokenValidity/properties/authSession/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[o]:e.push(o),r++}var G=z===r;if(w=
w||G,w)r=y,e!==null&&(y?e.length=y:e=null);else{let o={instancePath:t+"/appClient/tokenValidity/authSession",schemaPath:"#/properties/appClient/properties/token\
Validity/properties/authSession/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),r++}}}}if(_.refreshTokenRotation!==void 0&&p.call(_,"refreshTokenRota\
tion")){let d=_.refreshTokenRotation,k=r,y=!1,w=r;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let o={instancePath:t+"/appClient/refreshTokenRotati\
on",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/0/type",keyword:"type",params:{type:$.properties.appClient.properties.refreshTokenRotation.
anyOf[0].type}};e===null?e=[o]:e.push(o),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(let o of Object.keys(d))if(o!=="gracePeriod"){let L={instancePath:t+
"/appClient/refreshTokenRotation",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/0/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:o}};e===null?e=[L]:e.push(L),r++}if(d.gracePeriod!==void 0&&p.call(d,"gracePeriod")){let o=d.gracePeriod,L=r,W=!1,re=r;if(typeof o=="\
string"){if(!ce.test(o)){let h={instancePath:t+"/appClient/refreshTokenRotation/gracePeriod",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/\
anyOf/0/properties/gracePeriod/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+
"/appClient/refreshTokenRotation/gracePeriod",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/0/properties/gracePeriod/anyOf/0/type",keyword:"\
type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}var Ue=re===r;W=W||Ue;let O=r;if(o!==null){let h={instancePath:t+"/appClient/refreshTokenRotation/gra\
cePeriod",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/0/properties/gracePeriod/anyOf/1/type",keyword:"type",params:{type:"null"}};e===
null?e=[h]:e.push(h),r++}var Ue=O===r;if(W=W||Ue,W)r=L,e!==null&&(L?e.length=L:e=null);else{let h={instancePath:t+"/appClient/refreshTokenRotation/gracePeriod",
schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/0/properties/gracePeriod/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}}
var oe=w===r;y=y||oe;let S=r;if(d!=="off"){let o={instancePath:t+"/appClient/refreshTokenRotation",schemaPath:"#/properties/appClient/properties/refreshTokenRot\
ation/anyOf/1/const",keyword:"const",params:{allowedValue:"off"}};e===null?e=[o]:e.push(o),r++}var oe=S===r;y=y||oe;let z=r;if(d!==null){let o={instancePath:t+"\
/appClient/refreshTokenRotation",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/2/type",keyword:"type",params:{type:"null"}};e===null?
e=[o]:e.push(o),r++}var oe=z===r;if(y=y||oe,y)r=k,e!==null&&(k?e.length=k:e=null);else{let o={instancePath:t+"/appClient/refreshTokenRotation",schemaPath:"#/pro\
perties/appClient/properties/refreshTokenRotation/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),r++}}}}if(K.identityProvider!==void 0&&p.call(K,"id\
entityProvider")){let _=K.identityProvider;if(!(_&&typeof _=="object"&&!Array.isArray(_))&&_!==null){let d={instancePath:t+"/identityProvider",schemaPath:"#/pro\
perties/identityProvider/type",keyword:"type",params:{type:$.properties.identityProvider.type}};e===null?e=[d]:e.push(d),r++}if(_&&typeof _=="object"&&!Array.isArray(
_)){for(let d of Object.keys(_))if(!p.call($.properties.identityProvider.properties,d)){let k={instancePath:t+"/identityProvider",schemaPath:"#/properties/ident\
ityProvider/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[k]:e.push(k),r++}if(_.preset!==void 0&&p.call(_,"pre\
set")){let d=_.preset;if(typeof d!="string"&&d!==null){let k={instancePath:t+"/identityProvider/preset",schemaPath:"#/properties/identityProvider/properties/pre\
set/type",keyword:"type",params:{type:$.properties.identityProvider.properties.preset.type}};e===null?e=[k]:e.push(k),r++}if(!(d==="amazon"||d==="apple"||d==="a\
uth0"||d==="cognito"||d==="descope"||d==="entra"||d==="entra-external-id"||d==="facebook"||d==="gitlab"||d==="google"||d==="idura"||d==="keycloak"||d==="linkedi\
n"||d==="login-gov"||d==="oidc"||d==="okta"||d==="one-login"||d==="ping-one"||d==="saml"||d===null)){let k={instancePath:t+"/identityProvider/preset",schemaPath:"\
#/properties/identityProvider/properties/preset/enum",keyword:"enum",params:{allowedValues:$.properties.identityProvider.properties.preset.enum}};e===null?e=[k]:
e.push(k),r++}}if(_.type!==void 0&&p.call(_,"type")){let d=_.type;if(typeof d!="string"&&d!==null){let k={instancePath:t+"/identityProvider/type",schemaPath:"#/\
properties/identityProvider/properties/type/type",keyword:"type",params:{type:$.properties.identityProvider.properties.type.type}};e===null?e=[k]:e.push(k),r++}
if(!(d==="oidc"||d==="saml"||d==="google"||d==="facebook"||d==="apple"||d==="amazon"||d===null)){let k={instancePath:t+"/identityProvider/type",schemaPath:"#/pr\
operties/identityProvider/properties/type/enum",keyword:"enum",params:{allowedValues:$.properties.identityProvider.properties.type.enum}};e===null?e=[k]:e.push(
k),r++}}if(_.issuer!==void 0&&p.call(_,"issuer")){let d=_.issuer;if(typeof d!="string"&&d!==null){let k={instancePath:t+"/identityProvider/issuer",schemaPath:"#\
/properties/identityProvider/properties/issuer/type",keyword:"type",params:{type:$.properties.identityProvider.properties.issuer.type}};e===null?e=[k]:e.push(k),
r++}if(typeof d=="string"&&g(d)>1024){let k={instancePath:t+"/identityProvider/issuer",schemaPath:"#/properties/identityProvider/properties/issuer/maxLength",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[k]:e.push(k),r++}}if(_.clientId!==void 0&&p.call(_,"clientId")){let d=_.clientId,k=r,y=!1,w=r;if(typeof d=="string"){
if(g(d)>1024){let o={instancePath:t+"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/0/maxLength",keyword:"maxLe\
ngth",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(g(d)<1){let o={instancePath:t+"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/\
properties/clientId/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}if(!de.test(d)){let o={instancePath:t+"/identityProvid\
er/clientId",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?
e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/0/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}var Oe=w===r;y=y||Oe;let S=r;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let o={instancePath:t+
"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/type",keyword:"type",params:{type:$.properties.identityProvider.
properties.clientId.anyOf[1].type}};e===null?e=[o]:e.push(o),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(let o of Object.keys(d))if(!(o==="variable"||o===
"ssmParameter"||o==="secretsManager"||o==="jsonKey")){let L={instancePath:t+"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/properties/cl\
ientId/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[L]:e.push(L),r++}if(d.variable!==void 0&&p.call(d,
"variable")){let o=d.variable;if(typeof o!="string"&&o!==null){let L={instancePath:t+"/identityProvider/clientId/variable",schemaPath:"#/properties/identityProv\
ider/properties/clientId/anyOf/1/properties/variable/type",keyword:"type",params:{type:$.properties.identityProvider.properties.clientId.anyOf[1].properties.variable.
type}};e===null?e=[L]:e.push(L),r++}if(typeof o=="string"&&!B.test(o)){let L={instancePath:t+"/identityProvider/clientId/variable",schemaPath:"#/properties/iden\
tityProvider/properties/clientId/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[L]:e.push(L),r++}}
if(d.ssmParameter!==void 0&&p.call(d,"ssmParameter")){let o=d.ssmParameter;if(typeof o!="string"&&o!==null){let L={instancePath:t+"/identityProvider/clientId/ss\
mParameter",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:$.properties.identityProvider.
properties.clientId.anyOf[1].properties.ssmParameter.type}};e===null?e=[L]:e.push(L),r++}if(typeof o=="string"){if(g(o)>2048){let L={instancePath:t+"/identityPr\
ovider/clientId/ssmParameter",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[L]:e.push(L),r++}if(!X.test(o)){let L={instancePath:t+"/identityProvider/clientId/ssmParameter",schemaPath:"#/properties/identityProvid\
er/properties/clientId/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[L]:e.push(
L),r++}}}if(d.secretsManager!==void 0&&p.call(d,"secretsManager")){let o=d.secretsManager;if(typeof o!="string"&&o!==null){let L={instancePath:t+"/identityProvi\
der/clientId/secretsManager",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:$.
properties.identityProvider.properties.clientId.anyOf[1].properties.secretsManager.type}};e===null?e=[L]:e.push(L),r++}if(typeof o=="string"){if(g(o)>2048){let L={
instancePath:t+"/identityProvider/clientId/secretsManager",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/secretsManager/maxLe\
ngth",keyword:"maxLength",params:{limit:2048}};e===null?e=[L]:e.push(L),r++}if(!Y.test(o)){let L={instancePath:t+"/identityProvider/clientId/secretsManager",schemaPath:"\
#/properties/identityProvider/properties/clientId/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?
e=[L]:e.push(L),r++}}}if(d.jsonKey!==void 0&&p.call(d,"jsonKey")){let o=d.jsonKey;if(typeof o!="string"&&o!==null){let L={instancePath:t+"/identityProvider/clie\
ntId/jsonKey",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:$.properties.identityProvider.
properties.clientId.anyOf[1].properties.jsonKey.type}};e===null?e=[L]:e.push(L),r++}if(typeof o=="string"){if(g(o)>256){let L={instancePath:t+"/identityProvider\
/clientId/jsonKey",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===
null?e=[L]:e.push(L),r++}if(!J.test(o)){let L={instancePath:t+"/identityProvider/clientId/jsonKey",schemaPath:"#/properties/identityProvider/properties/clientId\
/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[L]:e.push(L),r++}}}}var Oe=S===r;y=y||Oe;let z=r;
if(d!==null){let o={instancePath:t+"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/2/type",keyword:"type",params:{
type:"null"}};e===null?e=[o]:e.push(o),r++}var Oe=z===r;if(y=y||Oe,y)r=k,e!==null&&(k?e.length=k:e=null);else{let o={instancePath:t+"/identityProvider/clientId",
schemaPath:"#/properties/identityProvider/properties/clientId/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),r++}}if(_.clientSecret!==void 0&&p.call(
_,"clientSecret")){let d=_.clientSecret,k=r,y=!1,w=r;if(d!=="none"){let o={instancePath:t+"/identityProvider/clientSecret",schemaPath:"#/properties/identityProv\
ider/properties/clientSecret/anyOf/0/const",keyword:"const",params:{allowedValue:"none"}};e===null?e=[o]:e.push(o),r++}var fe=w===r;y=y||fe;let S=r;if(!(d&&typeof d==
"object"&&!Array.isArray(d))&&d!==null){let o={instancePath:t+"/identityProvider/clientSecret",schemaPath:"#/properties/identityProvider/properties/clientSecret\
/anyOf/1/type",keyword:"type",params:{type:$.properties.identityProvider.properties.clientSecret.anyOf[1].type}};e===null?e=[o]:e.push(o),r++}if(d&&typeof d=="o\
bject"&&!Array.isArray(d)){for(let o of Object.keys(d))if(!(o==="variable"||o==="ssmParameter"||o==="secretsManager"||o==="jsonKey")){let L={instancePath:t+"/id\
entityProvider/clientSecret",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o}};e===null?e=[L]:e.push(L),r++}if(d.variable!==void 0&&p.call(d,"variable")){let o=d.variable;if(typeof o!="string"&&o!==null){let L={instancePath:t+
"/identityProvider/clientSecret/variable",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/variable/type",keyword:"type",params:{
type:$.properties.identityProvider.properties.clientSecret.anyOf[1].properties.variable.type}};e===null?e=[L]:e.push(L),r++}if(typeof o=="string"&&!B.test(o)){let L={
instancePath:t+"/identityProvider/clientSecret/variable",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/variable/pattern",
keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[L]:e.push(L),r++}}if(d.ssmParameter!==void 0&&p.call(d,"ssmParameter")){let o=d.ssmParameter;
if(typeof o!="string"&&o!==null){let L={instancePath:t+"/identityProvider/clientSecret/ssmParameter",schemaPath:"#/properties/identityProvider/properties/client\
Secret/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:$.properties.identityProvider.properties.clientSecret.anyOf[1].properties.ssmParameter.
type}};e===null?e=[L]:e.push(L),r++}if(typeof o=="string"){if(g(o)>2048){let L={instancePath:t+"/identityProvider/clientSecret/ssmParameter",schemaPath:"#/prope\
rties/identityProvider/properties/clientSecret/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[L]:e.push(L),r++}
if(!X.test(o)){let L={instancePath:t+"/identityProvider/clientSecret/ssmParameter",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/pro\
perties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[L]:e.push(L),r++}}}if(d.secretsManager!==
void 0&&p.call(d,"secretsManager")){let o=d.secretsManager;if(typeof o!="string"&&o!==null){let L={instancePath:t+"/identityProvider/clientSecret/secretsManager",
schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:$.properties.identityProvider.
properties.clientSecret.anyOf[1].properties.secretsManager.type}};e===null?e=[L]:e.push(L),r++}if(typeof o=="string"){if(g(o)>2048){let L={instancePath:t+"/iden\
tityProvider/clientSecret/secretsManager",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/secretsManager/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[L]:e.push(L),r++}if(!Y.test(o)){let L={instancePath:t+"/identityProvider/clientSecret/secretsManager",schemaPath:"#/\
properties/identityProvider/properties/clientSecret/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===
null?e=[L]:e.push(L),r++}}}if(d.jsonKey!==void 0&&p.call(d,"jsonKey")){let o=d.jsonKey;if(typeof o!="string"&&o!==null){let L={instancePath:t+"/identityProvider\
/clientSecret/jsonKey",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:$.properties.
identityProvider.properties.clientSecret.anyOf[1].properties.jsonKey.type}};e===null?e=[L]:e.push(L),r++}if(typeof o=="string"){if(g(o)>256){let L={instancePath:t+
"/identityProvider/clientSecret/jsonKey",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLen\
gth",params:{limit:256}};e===null?e=[L]:e.push(L),r++}if(!J.test(o)){let L={instancePath:t+"/identityProvider/clientSecret/jsonKey",schemaPath:"#/properties/ide\
ntityProvider/properties/clientSecret/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[L]:e.push(
L),r++}}}}var fe=S===r;y=y||fe;let z=r;if(d!==null){let o={instancePath:t+"/identityProvider/clientSecret",schemaPath:"#/properties/identityProvider/properties/\
clientSecret/anyOf/2/type",keyword:"type",params:{type:"null"}};e===null?e=[o]:e.push(o),r++}var fe=z===r;if(y=y||fe,y)r=k,e!==null&&(k?e.length=k:e=null);else{
let o={instancePath:t+"/identityProvider/clientSecret",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};e===null?
e=[o]:e.push(o),r++}}if(_.teamId!==void 0&&p.call(_,"teamId")){let d=_.teamId,k=r,y=!1,w=r;if(typeof d=="string"){if(!ir.test(d)){let o={instancePath:t+"/identi\
tyProvider/teamId",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9]{10}$"}};e===null?e=
[o]:e.push(o),r++}}else{let o={instancePath:t+"/identityProvider/teamId",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/0/type",keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.push(o),r++}var H=w===r;y=y||H;let S=r;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let o={instancePath:t+
"/identityProvider/teamId",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/1/type",keyword:"type",params:{type:$.properties.identityProvider.properties.
teamId.anyOf[1].type}};e===null?e=[o]:e.push(o),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(let o of Object.keys(d))if(!(o==="variable"||o==="ssmParame\
ter"||o==="secretsManager"||o==="jsonKey")){let L={instancePath:t+"/identityProvider/teamId",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/1\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[L]:e.push(L),r++}if(d.variable!==void 0&&p.call(d,"variable")){
let o=d.variable;if(typeof o!="string"&&o!==null){let L={instancePath:t+"/identityProvider/teamId/variable",schemaPath:"#/properties/identityProvider/properties\
/teamId/anyOf/1/properties/variable/type",keyword:"type",params:{type:$.properties.identityProvider.properties.teamId.anyOf[1].properties.variable.type}};e===null?
e=[L]:e.push(L),r++}if(typeof o=="string"&&!B.test(o)){let L={instancePath:t+"/identityProvider/teamId/variable",schemaPath:"#/properties/identityProvider/prope\
rties/teamId/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[L]:e.push(L),r++}}if(d.ssmParameter!==
void 0&&p.call(d,"ssmParameter")){let o=d.ssmParameter;if(typeof o!="string"&&o!==null){let L={instancePath:t+"/identityProvider/teamId/ssmParameter",schemaPath:"\
#/properties/identityProvider/properties/teamId/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:$.properties.identityProvider.properties.teamId.
anyOf[1].properties.ssmParameter.type}};e===null?e=[L]:e.push(L),r++}if(typeof o=="string"){if(g(o)>2048){let L={instancePath:t+"/identityProvider/teamId/ssmPar\
ameter",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[L]:e.push(L),r++}if(!X.test(o)){let L={instancePath:t+"/identityProvider/teamId/ssmParameter",schemaPath:"#/properties/identityProvider/properties/teamId/any\
Of/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[L]:e.push(L),r++}}}if(d.secretsManager!==
void 0&&p.call(d,"secretsManager")){let o=d.secretsManager;if(typeof o!="string"&&o!==null){let L={instancePath:t+"/identityProvider/teamId/secretsManager",schemaPath:"\
#/properties/identityProvider/properties/teamId/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:$.properties.identityProvider.properties.teamId.
anyOf[1].properties.secretsManager.type}};e===null?e=[L]:e.push(L),r++}if(typeof o=="string"){if(g(o)>2048){let L={instancePath:t+"/identityProvider/teamId/secr\
etsManager",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/1/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===
null?e=[L]:e.push(L),r++}if(!Y.test(o)){let L={instancePath:t+"/identityProvider/teamId/secretsManager",schemaPath:"#/properties/identityProvider/properties/tea\
mId/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[L]:e.push(L),r++}}}if(d.jsonKey!==void 0&&
p.call(d,"jsonKey")){let o=d.jsonKey;if(typeof o!="string"&&o!==null){let L={instancePath:t+"/identityProvider/teamId/jsonKey",schemaPath:"#/properties/identity\
Provider/properties/teamId/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:$.properties.identityProvider.properties.teamId.anyOf[1].properties.jsonKey.
type}};e===null?e=[L]:e.push(L),r++}if(typeof o=="string"){if(g(o)>256){let L={instancePath:t+"/identityProvider/teamId/jsonKey",schemaPath:"#/properties/identi\
tyProvider/properties/teamId/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[L]:e.push(L),r++}if(!J.test(o)){let L={instancePath:t+
"/identityProvider/teamId/jsonKey",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[L]:e.push(L),r++}}}}var H=S===r;y=y||H;let z=r;if(d!==null){let o={instancePath:t+"/identityProvider/teamId",schemaPath:"\
#/properties/identityProvider/properties/teamId/anyOf/2/type",keyword:"type",params:{type:"null"}};e===null?e=[o]:e.push(o),r++}var H=z===r;if(y=y||H,y)r=k,e!==
null&&(k?e.length=k:e=null);else{let o={instancePath:t+"/identityProvider/teamId",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf",keyword:"an\
yOf",params:{}};e===null?e=[o]:e.push(o),r++}}if(_.keyId!==void 0&&p.call(_,"keyId")){let d=_.keyId,k=r,y=!1,w=r;if(typeof d=="string"){if(!ir.test(d)){let o={instancePath:t+
"/identityProvider/keyId",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9]{10}$"}};e===null?
e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/identityProvider/keyId",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/0/type",keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.push(o),r++}var me=w===r;y=y||me;let S=r;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let o={instancePath:t+
"/identityProvider/keyId",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/type",keyword:"type",params:{type:$.properties.identityProvider.properties.
keyId.anyOf[1].type}};e===null?e=[o]:e.push(o),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(let o of Object.keys(d))if(!(o==="variable"||o==="ssmParamet\
er"||o==="secretsManager"||o==="jsonKey")){let L={instancePath:t+"/identityProvider/keyId",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[L]:e.push(L),r++}if(d.variable!==void 0&&p.call(d,"variable")){let o=d.
variable;if(typeof o!="string"&&o!==null){let L={instancePath:t+"/identityProvider/keyId/variable",schemaPath:"#/properties/identityProvider/properties/keyId/an\
yOf/1/properties/variable/type",keyword:"type",params:{type:$.properties.identityProvider.properties.keyId.anyOf[1].properties.variable.type}};e===null?e=[L]:e.
push(L),r++}if(typeof o=="string"&&!B.test(o)){let L={instancePath:t+"/identityProvider/keyId/variable",schemaPath:"#/properties/identityProvider/properties/key\
Id/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[L]:e.push(L),r++}}if(d.ssmParameter!==void 0&&p.
call(d,"ssmParameter")){let o=d.ssmParameter;if(typeof o!="string"&&o!==null){let L={instancePath:t+"/identityProvider/keyId/ssmParameter",schemaPath:"#/propert\
ies/identityProvider/properties/keyId/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:$.properties.identityProvider.properties.keyId.anyOf[1].
properties.ssmParameter.type}};e===null?e=[L]:e.push(L),r++}if(typeof o=="string"){if(g(o)>2048){let L={instancePath:t+"/identityProvider/keyId/ssmParameter",schemaPath:"\
#/properties/identityProvider/properties/keyId/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[L]:e.push(L),r++}
if(!X.test(o)){let L={instancePath:t+"/identityProvider/keyId/ssmParameter",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/properties/ssmPar\
ameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[L]:e.push(L),r++}}}if(d.secretsManager!==void 0&&p.call(
d,"secretsManager")){let o=d.secretsManager;if(typeof o!="string"&&o!==null){let L={instancePath:t+"/identityProvider/keyId/secretsManager",schemaPath:"#/proper\
ties/identityProvider/properties/keyId/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:$.properties.identityProvider.properties.keyId.anyOf[1].
properties.secretsManager.type}};e===null?e=[L]:e.push(L),r++}if(typeof o=="string"){if(g(o)>2048){let L={instancePath:t+"/identityProvider/keyId/secretsManager",
schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[L]:
e.push(L),r++}if(!Y.test(o)){let L={instancePath:t+"/identityProvider/keyId/secretsManager",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/p\
roperties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[L]:e.push(L),r++}}}if(d.jsonKey!==void 0&&p.call(d,"\
jsonKey")){let o=d.jsonKey;if(typeof o!="string"&&o!==null){let L={instancePath:t+"/identityProvider/keyId/jsonKey",schemaPath:"#/properties/identityProvider/pr\
operties/keyId/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:$.properties.identityProvider.properties.keyId.anyOf[1].properties.jsonKey.type}};e===
null?e=[L]:e.push(L),r++}if(typeof o=="string"){if(g(o)>256){let L={instancePath:t+"/identityProvider/keyId/jsonKey",schemaPath:"#/properties/identityProvider/p\
roperties/keyId/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[L]:e.push(L),r++}if(!J.test(o)){let L={instancePath:t+
"/identityProvider/keyId/jsonKey",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[L]:e.push(L),r++}}}}var me=S===r;y=y||me;let z=r;if(d!==null){let o={instancePath:t+"/identityProvider/keyId",schemaPath:"\
#/properties/identityProvider/properties/keyId/anyOf/2/type",keyword:"type",params:{type:"null"}};e===null?e=[o]:e.push(o),r++}var me=z===r;if(y=y||me,y)r=k,e!==
null&&(k?e.length=k:e=null);else{let o={instancePath:t+"/identityProvider/keyId",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf",keyword:"anyO\
f",params:{}};e===null?e=[o]:e.push(o),r++}}if(_.privateKey!==void 0&&p.call(_,"privateKey")){let d=_.privateKey;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&
d!==null){let k={instancePath:t+"/identityProvider/privateKey",schemaPath:"#/properties/identityProvider/properties/privateKey/type",keyword:"type",params:{type:$.
properties.identityProvider.properties.privateKey.type}};e===null?e=[k]:e.push(k),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(let k of Object.keys(d))if(!(k===
"variable"||k==="ssmParameter"||k==="secretsManager"||k==="jsonKey")){let y={instancePath:t+"/identityProvider/privateKey",schemaPath:"#/properties/identityProv\
ider/properties/privateKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[y]:e.push(y),r++}if(d.variable!==void 0&&
p.call(d,"variable")){let k=d.variable;if(typeof k!="string"&&k!==null){let y={instancePath:t+"/identityProvider/privateKey/variable",schemaPath:"#/properties/i\
dentityProvider/properties/privateKey/properties/variable/type",keyword:"type",params:{type:$.properties.identityProvider.properties.privateKey.properties.variable.
type}};e===null?e=[y]:e.push(y),r++}if(typeof k=="string"&&!B.test(k)){let y={instancePath:t+"/identityProvider/privateKey/variable",schemaPath:"#/properties/id\
entityProvider/properties/privateKey/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[y]:e.push(y),r++}}if(d.
ssmParameter!==void 0&&p.call(d,"ssmParameter")){let k=d.ssmParameter;if(typeof k!="string"&&k!==null){let y={instancePath:t+"/identityProvider/privateKey/ssmPa\
rameter",schemaPath:"#/properties/identityProvider/properties/privateKey/properties/ssmParameter/type",keyword:"type",params:{type:$.properties.identityProvider.
properties.privateKey.properties.ssmParameter.type}};e===null?e=[y]:e.push(y),r++}if(typeof k=="string"){if(g(k)>2048){let y={instancePath:t+"/identityProvider/\
privateKey/ssmParameter",schemaPath:"#/properties/identityProvider/properties/privateKey/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[y]:e.push(y),r++}if(!X.test(k)){let y={instancePath:t+"/identityProvider/privateKey/ssmParameter",schemaPath:"#/properties/identityProvider/properti\
es/privateKey/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[y]:e.push(y),r++}}}if(d.
secretsManager!==void 0&&p.call(d,"secretsManager")){let k=d.secretsManager;if(typeof k!="string"&&k!==null){let y={instancePath:t+"/identityProvider/privateKey\
/secretsManager",schemaPath:"#/properties/identityProvider/properties/privateKey/properties/secretsManager/type",keyword:"type",params:{type:$.properties.identityProvider.
properties.privateKey.properties.secretsManager.type}};e===null?e=[y]:e.push(y),r++}if(typeof k=="string"){if(g(k)>2048){let y={instancePath:t+"/identityProvide\
r/privateKey/secretsManager",schemaPath:"#/properties/identityProvider/properties/privateKey/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[y]:e.push(y),r++}if(!Y.test(k)){let y={instancePath:t+"/identityProvider/privateKey/secretsManager",schemaPath:"#/properties/identityProvider/proper\
ties/privateKey/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[y]:e.push(y),r++}}}if(d.jsonKey!==void 0&&
p.call(d,"jsonKey")){let k=d.jsonKey;if(typeof k!="string"&&k!==null){let y={instancePath:t+"/identityProvider/privateKey/jsonKey",schemaPath:"#/properties/iden\
tityProvider/properties/privateKey/properties/jsonKey/type",keyword:"type",params:{type:$.properties.identityProvider.properties.privateKey.properties.jsonKey.type}};
e===null?e=[y]:e.push(y),r++}if(typeof k=="string"){if(g(k)>256){let y={instancePath:t+"/identityProvider/privateKey/jsonKey",schemaPath:"#/properties/identityP\
rovider/properties/privateKey/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[y]:e.push(y),r++}if(!J.test(k)){let y={instancePath:t+
"/identityProvider/privateKey/jsonKey",schemaPath:"#/properties/identityProvider/properties/privateKey/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[y]:e.push(y),r++}}}}}if(_.apiVersion!==void 0&&p.call(_,"apiVersion")){let d=_.apiVersion;if(typeof d!="string"&&d!==
null){let k={instancePath:t+"/identityProvider/apiVersion",schemaPath:"#/properties/identityProvider/properties/apiVersion/type",keyword:"type",params:{type:$.properties.
identityProvider.properties.apiVersion.type}};e===null?e=[k]:e.push(k),r++}if(typeof d=="string"&&!Mr.test(d)){let k={instancePath:t+"/identityProvider/apiVersi\
on",schemaPath:"#/properties/identityProvider/properties/apiVersion/pattern",keyword:"pattern",params:{pattern:"^v[1-9][0-9]{0,2}\\.[0-9]$"}};e===null?e=[k]:e.push(
k),r++}}if(_.metadataUrl!==void 0&&p.call(_,"metadataUrl")){let d=_.metadataUrl,k=r,y=!1,w=r;if(typeof d=="string"){if(g(d)>2048){let o={instancePath:t+"/identi\
tyProvider/metadataUrl",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/0/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=
[o]:e.push(o),r++}if(g(d)<1){let o={instancePath:t+"/identityProvider/metadataUrl",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/0/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/identityProvider/metadataUrl",schemaPath:"#/properties/i\
dentityProvider/properties/metadataUrl/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}var le=w===r;y=y||le;let S=r;if(!(d&&typeof d==
"object"&&!Array.isArray(d))&&d!==null){let o={instancePath:t+"/identityProvider/metadataUrl",schemaPath:"#/properties/identityProvider/properties/metadataUrl/a\
nyOf/1/type",keyword:"type",params:{type:$.properties.identityProvider.properties.metadataUrl.anyOf[1].type}};e===null?e=[o]:e.push(o),r++}if(d&&typeof d=="obje\
ct"&&!Array.isArray(d)){for(let o of Object.keys(d))if(!(o==="variable"||o==="ssmParameter"||o==="secretsManager"||o==="jsonKey")){let L={instancePath:t+"/ident\
ityProvider/metadataUrl",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[L]:e.push(L),r++}if(d.variable!==void 0&&p.call(d,"variable")){let o=d.variable;if(typeof o!="string"&&o!==null){let L={instancePath:t+"/identityPro\
vider/metadataUrl/variable",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties/variable/type",keyword:"type",params:{type:$.properties.
identityProvider.properties.metadataUrl.anyOf[1].properties.variable.type}};e===null?e=[L]:e.push(L),r++}if(typeof o=="string"&&!B.test(o)){let L={instancePath:t+
"/identityProvider/metadataUrl/variable",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties/variable/pattern",keyword:"pattern",
params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[L]:e.push(L),r++}}if(d.ssmParameter!==void 0&&p.call(d,"ssmParameter")){let o=d.ssmParameter;if(typeof o!=
"string"&&o!==null){let L={instancePath:t+"/identityProvider/metadataUrl/ssmParameter",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/\
properties/ssmParameter/type",keyword:"type",params:{type:$.properties.identityProvider.properties.metadataUrl.anyOf[1].properties.ssmParameter.type}};e===null?
e=[L]:e.push(L),r++}if(typeof o=="string"){if(g(o)>2048){let L={instancePath:t+"/identityProvider/metadataUrl/ssmParameter",schemaPath:"#/properties/identityPro\
vider/properties/metadataUrl/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[L]:e.push(L),r++}if(!X.test(o)){let L={
instancePath:t+"/identityProvider/metadataUrl/ssmParameter",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties/ssmParameter/pat\
tern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[L]:e.push(L),r++}}}if(d.secretsManager!==void 0&&p.call(d,"secre\
tsManager")){let o=d.secretsManager;if(typeof o!="string"&&o!==null){let L={instancePath:t+"/identityProvider/metadataUrl/secretsManager",schemaPath:"#/properti\
es/identityProvider/properties/metadataUrl/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:$.properties.identityProvider.properties.metadataUrl.
anyOf[1].properties.secretsManager.type}};e===null?e=[L]:e.push(L),r++}if(typeof o=="string"){if(g(o)>2048){let L={instancePath:t+"/identityProvider/metadataUrl\
/secretsManager",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[L]:e.push(L),r++}if(!Y.test(o)){let L={instancePath:t+"/identityProvider/metadataUrl/secretsManager",schemaPath:"#/properties/identityProvider/prope\
rties/metadataUrl/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[L]:e.push(L),r++}}}if(d.jsonKey!==
void 0&&p.call(d,"jsonKey")){let o=d.jsonKey;if(typeof o!="string"&&o!==null){let L={instancePath:t+"/identityProvider/metadataUrl/jsonKey",schemaPath:"#/proper\
ties/identityProvider/properties/metadataUrl/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:$.properties.identityProvider.properties.metadataUrl.anyOf[1].
properties.jsonKey.type}};e===null?e=[L]:e.push(L),r++}if(typeof o=="string"){if(g(o)>256){let L={instancePath:t+"/identityProvider/metadataUrl/jsonKey",schemaPath:"\
#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[L]:e.push(L),r++}
if(!J.test(o)){let L={instancePath:t+"/identityProvider/metadataUrl/jsonKey",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties\
/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[L]:e.push(L),r++}}}}var le=S===r;y=y||le;let z=r;if(d!==null){let o={
instancePath:t+"/identityProvider/metadataUrl",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/2/type",keyword:"type",params:{type:"null"}};
e===null?e=[o]:e.push(o),r++}var le=z===r;if(y=y||le,y)r=k,e!==null&&(k?e.length=k:e=null);else{let o={instancePath:t+"/identityProvider/metadataUrl",schemaPath:"\
#/properties/identityProvider/properties/metadataUrl/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),r++}}if(_.metadataFile!==void 0&&p.call(_,"metad\
ataFile")){let d=_.metadataFile;if(typeof d!="string"&&d!==null){let k={instancePath:t+"/identityProvider/metadataFile",schemaPath:"#/properties/identityProvide\
r/properties/metadataFile/type",keyword:"type",params:{type:$.properties.identityProvider.properties.metadataFile.type}};e===null?e=[k]:e.push(k),r++}if(typeof d==
"string"){if(g(d)>1024){let k={instancePath:t+"/identityProvider/metadataFile",schemaPath:"#/properties/identityProvider/properties/metadataFile/maxLength",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[k]:e.push(k),r++}if(!qr.test(d)){let k={instancePath:t+"/identityProvider/metadataFile",schemaPath:"#/properties/ide\
ntityProvider/properties/metadataFile/pattern",keyword:"pattern",params:{pattern:"^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u007f]*(/(?!\\.\\.\
?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$"}};e===null?e=[k]:e.push(k),r++}}}if(_.idpSignout!==void 0&&p.call(_,"idpSignout")){let d=_.idpSignout;if(typeof d!="\
boolean"&&d!==null){let k={instancePath:t+"/identityProvider/idpSignout",schemaPath:"#/properties/identityProvider/properties/idpSignout/type",keyword:"type",params:{
type:$.properties.identityProvider.properties.idpSignout.type}};e===null?e=[k]:e.push(k),r++}}if(_.idpInit!==void 0&&p.call(_,"idpInit")){let d=_.idpInit;if(typeof d!=
"boolean"&&d!==null){let k={instancePath:t+"/identityProvider/idpInit",schemaPath:"#/properties/identityProvider/properties/idpInit/type",keyword:"type",params:{
type:$.properties.identityProvider.properties.idpInit.type}};e===null?e=[k]:e.push(k),r++}}if(_.encryptedResponses!==void 0&&p.call(_,"encryptedResponses")){let d=_.
encryptedResponses;if(typeof d!="boolean"&&d!==null){let k={instancePath:t+"/identityProvider/encryptedResponses",schemaPath:"#/properties/identityProvider/prop\
erties/encryptedResponses/type",keyword:"type",params:{type:$.properties.identityProvider.properties.encryptedResponses.type}};e===null?e=[k]:e.push(k),r++}}if(_.
requestSigningAlgorithm!==void 0&&p.call(_,"requestSigningAlgorithm")){let d=_.requestSigningAlgorithm;if(typeof d!="string"&&d!==null){let k={instancePath:t+"/\
identityProvider/requestSigningAlgorithm",schemaPath:"#/properties/identityProvider/properties/requestSigningAlgorithm/type",keyword:"type",params:{type:$.properties.
identityProvider.properties.requestSigningAlgorithm.type}};e===null?e=[k]:e.push(k),r++}if(!(d==="rsa-sha256"||d===null)){let k={instancePath:t+"/identityProvid\
er/requestSigningAlgorithm",schemaPath:"#/properties/identityProvider/properties/requestSigningAlgorithm/enum",keyword:"enum",params:{allowedValues:$.properties.
identityProvider.properties.requestSigningAlgorithm.enum}};e===null?e=[k]:e.push(k),r++}}if(_.scopes!==void 0&&p.call(_,"scopes")){let d=_.scopes;if(!Array.isArray(
d)&&d!==null){let k={instancePath:t+"/identityProvider/scopes",schemaPath:"#/properties/identityProvider/properties/scopes/type",keyword:"type",params:{type:$.properties.
identityProvider.properties.scopes.type}};e===null?e=[k]:e.push(k),r++}if(Array.isArray(d)){if(d.length<1){let S={instancePath:t+"/identityProvider/scopes",schemaPath:"\
#/properties/identityProvider/properties/scopes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[S]:e.push(S),r++}let k=d.length;for(let S=0;S<k;S++){
let z=d[S];if(typeof z=="string"){if(!sr.test(z)){let o={instancePath:t+"/identityProvider/scopes/"+S,schemaPath:"#/properties/identityProvider/properties/scope\
s/items/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/identityProvi\
der/scopes/"+S,schemaPath:"#/properties/identityProvider/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}let y=d.
length,w;if(y>1){let S={};for(;y--;){let z=d[y];if(typeof z=="string"){if(typeof S[z]=="number"){w=S[z];let o={instancePath:t+"/identityProvider/scopes",schemaPath:"\
#/properties/identityProvider/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:y,j:w}};e===null?e=[o]:e.push(o),r++;break}S[z]=y}}}}}if(_.attributesRequestMethod!==
void 0&&p.call(_,"attributesRequestMethod")){let d=_.attributesRequestMethod;if(typeof d!="string"&&d!==null){let k={instancePath:t+"/identityProvider/attribute\
sRequestMethod",schemaPath:"#/properties/identityProvider/properties/attributesRequestMethod/type",keyword:"type",params:{type:$.properties.identityProvider.properties.
attributesRequestMethod.type}};e===null?e=[k]:e.push(k),r++}if(!(d==="GET"||d==="POST"||d===null)){let k={instancePath:t+"/identityProvider/attributesRequestMet\
hod",schemaPath:"#/properties/identityProvider/properties/attributesRequestMethod/enum",keyword:"enum",params:{allowedValues:$.properties.identityProvider.properties.
attributesRequestMethod.enum}};e===null?e=[k]:e.push(k),r++}}if(_.endpoints!==void 0&&p.call(_,"endpoints")){let d=_.endpoints;if(!(d&&typeof d=="object"&&!Array.
isArray(d))&&d!==null){let k={instancePath:t+"/identityProvider/endpoints",schemaPath:"#/properties/identityProvider/properties/endpoints/type",keyword:"type",params:{
type:$.properties.identityProvider.properties.endpoints.type}};e===null?e=[k]:e.push(k),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(let k of Object.keys(
d))if(!(k==="authorize"||k==="token"||k==="userInfo"||k==="jwks")){let y={instancePath:t+"/identityProvider/endpoints",schemaPath:"#/properties/identityProvider\
/properties/endpoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[y]:e.push(y),r++}if(d.authorize!==void 0&&
p.call(d,"authorize")){let k=d.authorize,y=r,w=!1,S=r;if(typeof k=="string"){if(g(k)>1024){let o={instancePath:t+"/identityProvider/endpoints/authorize",schemaPath:"\
#/properties/identityProvider/properties/endpoints/properties/authorize/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}
if(!Me.test(k)){let o={instancePath:t+"/identityProvider/endpoints/authorize",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/authoriz\
e/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/identityProvider/endpoints/au\
thorize",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/authorize/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:
e.push(o),r++}var $e=S===r;w=w||$e;let z=r;if(k!==null){let o={instancePath:t+"/identityProvider/endpoints/authorize",schemaPath:"#/properties/identityProvider/\
properties/endpoints/properties/authorize/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[o]:e.push(o),r++}var $e=z===r;if(w=w||$e,w)r=y,e!==null&&
(y?e.length=y:e=null);else{let o={instancePath:t+"/identityProvider/endpoints/authorize",schemaPath:"#/properties/identityProvider/properties/endpoints/properti\
es/authorize/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),r++}}if(d.token!==void 0&&p.call(d,"token")){let k=d.token,y=r,w=!1,S=r;if(typeof k=="st\
ring"){if(g(k)>1024){let o={instancePath:t+"/identityProvider/endpoints/token",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/token/a\
nyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(!Me.test(k)){let o={instancePath:t+"/identityProvider/endpoints/token",
schemaPath:"#/properties/identityProvider/properties/endpoints/properties/token/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===null?e=
[o]:e.push(o),r++}}else{let o={instancePath:t+"/identityProvider/endpoints/token",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/toke\
n/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}var Se=S===r;w=w||Se;let z=r;if(k!==null){let o={instancePath:t+"/identityPr\
ovider/endpoints/token",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/token/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?
e=[o]:e.push(o),r++}var Se=z===r;if(w=w||Se,w)r=y,e!==null&&(y?e.length=y:e=null);else{let o={instancePath:t+"/identityProvider/endpoints/token",schemaPath:"#/p\
roperties/identityProvider/properties/endpoints/properties/token/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),r++}}if(d.userInfo!==void 0&&p.call(
d,"userInfo")){let k=d.userInfo,y=r,w=!1,S=r;if(typeof k=="string"){if(g(k)>1024){let o={instancePath:t+"/identityProvider/endpoints/userInfo",schemaPath:"#/pro\
perties/identityProvider/properties/endpoints/properties/userInfo/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(!Me.
test(k)){let o={instancePath:t+"/identityProvider/endpoints/userInfo",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/userInfo/anyOf/0\
/pattern",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/identityProvider/endpoints/userInfo",schemaPath:"\
#/properties/identityProvider/properties/endpoints/properties/userInfo/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}var ne=S===
r;w=w||ne;let z=r;if(k!==null){let o={instancePath:t+"/identityProvider/endpoints/userInfo",schemaPath:"#/properties/identityProvider/properties/endpoints/prope\
rties/userInfo/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[o]:e.push(o),r++}var ne=z===r;if(w=w||ne,w)r=y,e!==null&&(y?e.length=y:e=null);else{
let o={instancePath:t+"/identityProvider/endpoints/userInfo",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/userInfo/anyOf",keyword:"\
anyOf",params:{}};e===null?e=[o]:e.push(o),r++}}if(d.jwks!==void 0&&p.call(d,"jwks")){let k=d.jwks,y=r,w=!1,S=r;if(typeof k=="string"){if(g(k)>1024){let o={instancePath:t+
"/identityProvider/endpoints/jwks",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/jwks/anyOf/0/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[o]:e.push(o),r++}if(!Me.test(k)){let o={instancePath:t+"/identityProvider/endpoints/jwks",schemaPath:"#/properties/identityProvider/pro\
perties/endpoints/properties/jwks/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+
"/identityProvider/endpoints/jwks",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/jwks/anyOf/0/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[o]:e.push(o),r++}var F=S===r;w=w||F;let z=r;if(k!==null){let o={instancePath:t+"/identityProvider/endpoints/jwks",schemaPath:"#/properties/id\
entityProvider/properties/endpoints/properties/jwks/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[o]:e.push(o),r++}var F=z===r;if(w=w||F,w)r=y,
e!==null&&(y?e.length=y:e=null);else{let o={instancePath:t+"/identityProvider/endpoints/jwks",schemaPath:"#/properties/identityProvider/properties/endpoints/pro\
perties/jwks/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),r++}}}}if(_.iamOidcProvider!==void 0&&p.call(_,"iamOidcProvider")){let d=_.iamOidcProvider;
if(typeof d!="boolean"&&d!==null){let k={instancePath:t+"/identityProvider/iamOidcProvider",schemaPath:"#/properties/identityProvider/properties/iamOidcProvider\
/type",keyword:"type",params:{type:$.properties.identityProvider.properties.iamOidcProvider.type}};e===null?e=[k]:e.push(k),r++}}if(_.upstream!==void 0&&p.call(
_,"upstream")){let d=_.upstream;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let k={instancePath:t+"/identityProvider/upstream",schemaPath:"#/prope\
rties/identityProvider/properties/upstream/type",keyword:"type",params:{type:$.properties.identityProvider.properties.upstream.type}};e===null?e=[k]:e.push(k),r++}
if(d&&typeof d=="object"&&!Array.isArray(d)){for(let k of Object.keys(d))if(!(k==="spec"||k==="client"||k==="environment")){let y={instancePath:t+"/identityProv\
ider/upstream",schemaPath:"#/properties/identityProvider/properties/upstream/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};
e===null?e=[y]:e.push(y),r++}if(d.spec!==void 0&&p.call(d,"spec")){let k=d.spec;if(typeof k!="string"&&k!==null){let y={instancePath:t+"/identityProvider/upstre\
am/spec",schemaPath:"#/properties/identityProvider/properties/upstream/properties/spec/type",keyword:"type",params:{type:$.properties.identityProvider.properties.
upstream.properties.spec.type}};e===null?e=[y]:e.push(y),r++}}if(d.client!==void 0&&p.call(d,"client")){let k=d.client;if(typeof k!="string"&&k!==null){let y={instancePath:t+
"/identityProvider/upstream/client",schemaPath:"#/properties/identityProvider/properties/upstream/properties/client/type",keyword:"type",params:{type:$.properties.
identityProvider.properties.upstream.properties.client.type}};e===null?e=[y]:e.push(y),r++}}if(d.environment!==void 0&&p.call(d,"environment")){let k=d.environment;
if(typeof k!="string"&&k!==null){let y={instancePath:t+"/identityProvider/upstream/environment",schemaPath:"#/properties/identityProvider/properties/upstream/pr\
operties/environment/type",keyword:"type",params:{type:$.properties.identityProvider.properties.upstream.properties.environment.type}};e===null?e=[y]:e.push(y),
r++}}}}if(_.attributeMapping!==void 0&&p.call(_,"attributeMapping")){let d=_.attributeMapping;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let k={instancePath:t+
"/identityProvider/attributeMapping",schemaPath:"#/properties/identityProvider/properties/attributeMapping/type",keyword:"type",params:{type:$.properties.identityProvider.
properties.attributeMapping.type}};e===null?e=[k]:e.push(k),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(let k of Object.keys(d)){let y=r;if(typeof k=="\
string"){if(g(k)>32){let w={instancePath:t+"/identityProvider/attributeMapping",schemaPath:"#/properties/identityProvider/properties/attributeMapping/propertyNa\
mes/maxLength",keyword:"maxLength",params:{limit:32},propertyName:k};e===null?e=[w]:e.push(w),r++}if(g(k)<1){let w={instancePath:t+"/identityProvider/attributeM\
apping",schemaPath:"#/properties/identityProvider/properties/attributeMapping/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:k};e===
null?e=[w]:e.push(w),r++}}var Ne=y===r;if(!Ne){let w={instancePath:t+"/identityProvider/attributeMapping",schemaPath:"#/properties/identityProvider/properties/a\
ttributeMapping/propertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[w]:e.push(w),r++}}for(let k of Object.keys(d)){let y=d[k];if(typeof y!=
"string"&&y!==null){let w={instancePath:t+"/identityProvider/attributeMapping/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProvid\
er/properties/attributeMapping/additionalProperties/type",keyword:"type",params:{type:$.properties.identityProvider.properties.attributeMapping.additionalProperties.
type}};e===null?e=[w]:e.push(w),r++}if(typeof y=="string"){if(g(y)>2048){let w={instancePath:t+"/identityProvider/attributeMapping/"+k.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/identityProvider/properties/attributeMapping/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[w]:e.push(w),r++}if(g(y)<1){let w={instancePath:t+"/identityProvider/attributeMapping/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/ide\
ntityProvider/properties/attributeMapping/additionalProperties/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[w]:e.push(w),r++}}}}}if(_.adopt!==void 0&&
p.call(_,"adopt")){let d=_.adopt;if(typeof d!="string"&&d!==null){let k={instancePath:t+"/identityProvider/adopt",schemaPath:"#/properties/identityProvider/prop\
erties/adopt/type",keyword:"type",params:{type:$.properties.identityProvider.properties.adopt.type}};e===null?e=[k]:e.push(k),r++}if(typeof d=="string"){if(g(d)>
32){let k={instancePath:t+"/identityProvider/adopt",schemaPath:"#/properties/identityProvider/properties/adopt/maxLength",keyword:"maxLength",params:{limit:32}};
e===null?e=[k]:e.push(k),r++}if(g(d)<1){let k={instancePath:t+"/identityProvider/adopt",schemaPath:"#/properties/identityProvider/properties/adopt/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}}}if(_.nationalIdConsent!==void 0&&p.call(_,"nationalIdConsent")){let d=_.nationalIdConsent;if(typeof d!=
"boolean"&&d!==null){let k={instancePath:t+"/identityProvider/nationalIdConsent",schemaPath:"#/properties/identityProvider/properties/nationalIdConsent/type",keyword:"\
type",params:{type:$.properties.identityProvider.properties.nationalIdConsent.type}};e===null?e=[k]:e.push(k),r++}}if(_.identifiers!==void 0&&p.call(_,"identifi\
ers")){let d=_.identifiers;if(!Array.isArray(d)&&d!==null){let k={instancePath:t+"/identityProvider/identifiers",schemaPath:"#/properties/identityProvider/prope\
rties/identifiers/type",keyword:"type",params:{type:$.properties.identityProvider.properties.identifiers.type}};e===null?e=[k]:e.push(k),r++}if(Array.isArray(d)){
if(d.length>50){let S={instancePath:t+"/identityProvider/identifiers",schemaPath:"#/properties/identityProvider/properties/identifiers/maxItems",keyword:"maxIte\
ms",params:{limit:50}};e===null?e=[S]:e.push(S),r++}let k=d.length;for(let S=0;S<k;S++){let z=d[S];if(typeof z=="string"){if(g(z)>40){let o={instancePath:t+"/id\
entityProvider/identifiers/"+S,schemaPath:"#/properties/identityProvider/properties/identifiers/items/maxLength",keyword:"maxLength",params:{limit:40}};e===null?
e=[o]:e.push(o),r++}if(g(z)<1){let o={instancePath:t+"/identityProvider/identifiers/"+S,schemaPath:"#/properties/identityProvider/properties/identifiers/items/m\
inLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}if(!Rr.test(z)){let o={instancePath:t+"/identityProvider/identifiers/"+S,schemaPath:"\
#/properties/identityProvider/properties/identifiers/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=.@-]+$"}};e===null?e=[o]:e.push(o),r++}}else{
let o={instancePath:t+"/identityProvider/identifiers/"+S,schemaPath:"#/properties/identityProvider/properties/identifiers/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),r++}}let y=d.length,w;if(y>1){let S={};for(;y--;){let z=d[y];if(typeof z=="string"){if(typeof S[z]=="number"){w=S[z];let o={instancePath:t+
"/identityProvider/identifiers",schemaPath:"#/properties/identityProvider/properties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:y,j:w}};e===null?e=
[o]:e.push(o),r++;break}S[z]=y}}}}}}}}return nr.errors=e,r===0}nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var It={Spec:exports.Spec,Environments:exports.
Environments,PatchDefaults:exports.PatchDefaults};exports.shapeErrors=(K,t)=>{let Ae=It[K];return Ae(t)?[]:Ae.errors??[]};

"use strict";var es=(E,t)=>()=>(t||E((t={exports:{}}).exports,t),t.exports);var bt=es(mt=>{"use strict";Object.defineProperty(mt,"__esModule",{value:!0});function wt(E){let t=E.length,He=0,Be=0,We;for(;Be<t;)He++,We=E.charCodeAt(Be++),We>=
55296&&We<=56319&&Be<t&&(We=E.charCodeAt(Be),(We&64512)===56320&&Be++);return He}mt.default=wt;wt.code='require("ajv/dist/runtime/ucs2length").default'});exports.Spec=Fr;var X={type:"object",required:["version","name","region","userPool"],properties:{version:{const:1},name:{type:"string",pattern:"^[a-z][a-z0-9-]{\
1,62}$"},region:{type:"string",pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"},tags:{type:"object",maxProperties:50,propertyNames:{minLength:1,maxLength:128},additionalProperties:{
type:"string",maxLength:256}},include:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:512,pattern:"^(?!/)(?!(?:.*\
/)?\\.\\.(?:/|$))[^\\x00-\\x1f\\x7f\\\\:]+$"}},userPool:{type:"object",properties:{reference:{anyOf:[{type:"string",maxLength:55,pattern:"^[a-z]{2}(-[a-z]+)+-[0\
-9]_[0-9A-Za-z]+$"},{type:"object",required:["name"],properties:{name:{type:"string",minLength:1,maxLength:128,pattern:"^[A-Za-z0-9_ +=,.@-]+$"}},additionalProperties:!1},
{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["s\
smParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",
required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},adopt:{type:"string",maxLength:55,pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$"},issuer:{type:"st\
ring",enum:["original","updated"]},name:{type:"string",minLength:1,maxLength:128,pattern:"^[A-Za-z0-9_ +=,.@-]+$"},signInWith:{type:"array",minItems:1,uniqueItems:!0,
items:{type:"string",enum:["email","phone_number"]}},aliases:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",enum:["email","phone_number","preferre\
d_username"]}},caseSensitiveUsernames:{type:"boolean"},requiredAttributes:{type:"array",uniqueItems:!0,items:{type:"string",enum:["address","birthdate","email",
"family_name","gender","given_name","locale","middle_name","name","nickname","phone_number","picture","preferred_username","profile","updated_at","website","zon\
einfo"]}},customAttributes:{type:"object",maxProperties:50,propertyNames:{minLength:1,maxLength:20,pattern:"^(?!custom:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$",
patternErrorMessage:"must be letters, digits, marks, symbols and punctuation, without spaces and without the prefix custom: or dev:"},additionalProperties:{type:"\
object",required:["type"],properties:{type:{type:"string",enum:["string","number","dateTime","boolean"]},mutable:{type:"boolean"},minLength:{type:"integer",minimum:0,
maximum:2048},maxLength:{type:"integer",minimum:0,maximum:2048},min:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},max:{type:"integer",minimum:-9007199254740991,
maximum:9007199254740991}},additionalProperties:!1}},autoVerify:{type:"array",uniqueItems:!0,items:{type:"string",enum:["email","phone_number"]}},selfSignUp:{type:"\
boolean"},accountRecovery:{anyOf:[{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",enum:["email","phone_number"]}},{const:"admin_only"}]},passwordPolicy:{
type:"object",properties:{minimumLength:{type:"integer",minimum:6,maximum:99},requireLowercase:{type:"boolean"},requireUppercase:{type:"boolean"},requireNumbers:{
type:"boolean"},requireSymbols:{type:"boolean"},temporaryPasswordValidity:{type:"string",pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"},historySize:{type:"integer",minimum:0,
maximum:24}},additionalProperties:!1},mfa:{type:"object",required:["mode"],properties:{mode:{type:"string",enum:["off","optional","required"]},methods:{type:"ar\
ray",minItems:1,uniqueItems:!0,items:{type:"string",enum:["totp","sms","email"]}}},additionalProperties:!1},signIn:{type:"object",required:["firstFactors"],properties:{
firstFactors:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",enum:["password","emailOtp","smsOtp","passkey"]}},passkeys:{type:"object",required:["r\
elyingPartyId"],properties:{relyingPartyId:{type:"string",maxLength:127,pattern:"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$"},
userVerification:{type:"string",enum:["preferred","required"]}},additionalProperties:!1}},additionalProperties:!1},tier:{type:"string",enum:["lite","essentials",
"plus"]},threatProtection:{type:"string",enum:["off","audit","enforced"]},deletionProtection:{type:"boolean"},webAclArn:{anyOf:[{type:"string",maxLength:2048,pattern:"\
^arn:aws(?:-[a-z]+)*:wafv2:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:regional/webacl/[A-Za-z0-9_-]{1,128}/[A-Za-z0-9-]+$"},{type:"object",required:["variable"],
properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{
type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{
secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},
email:{type:"object",required:["sesIdentityArn"],properties:{sesIdentityArn:{anyOf:[{type:"string",maxLength:2048,pattern:"^arn:aws(?:-[a-z]+)*:ses:[a-z]{2}(?:-\
[a-z]+)+-[0-9]{1,2}:[0-9]{12}:identity/(?:[\\x21\\x23-\\x2E\\x30-\\x3B\\x3D\\x3F\\x41-\\x7E]+@)?[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$"},{type:"object",required:[
"variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{
ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],
properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f\
]+$"}},additionalProperties:!1}]},from:{type:"string",maxLength:320,pattern:"^(?:(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-][A-Za-z0-9!#$%&'*+/=?^_`{|}~ .-]*|\"[A-Za-z0-9\
!#$%&'*+/=?^_`{|}~ .,:;()@-]+\") <[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?>|[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Z\
a-z0-9.-]*[A-Za-z0-9])?)$"},replyTo:{type:"string",maxLength:254,pattern:"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$"},configurationSet:{
type:"string",maxLength:64,pattern:"^[A-Za-z0-9_-]+$"}},additionalProperties:!1},domain:{type:"object",required:["prefix"],properties:{prefix:{type:"string",pattern:"\
^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},adopt:{type:"string",minLength:1,maxLength:63}},additionalProperties:!1},triggers:{type:"object",properties:{preSignUp:{
anyOf:[{type:"string",maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"},{type:"objec\
t",required:["functionArn"],properties:{functionArn:{anyOf:[{type:"string",maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-\
9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},
{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},
{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},permission:{type:"boolean"}},additionalProperties:!1},{type:"object",required:["variable"],properties:{
variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"str\
ing",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{
type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},
preAuthentication:{anyOf:[{type:"string",maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128\
})?$"},{type:"object",required:["functionArn"],properties:{functionArn:{anyOf:[{type:"string",maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}\
:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,\
63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|\
[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Z\
a-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},permission:{type:"boolean"}},additionalProperties:!1},
{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["s\
smParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",
required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},postAuthentication:{anyOf:[{type:"string",maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0\
-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"},{type:"object",required:["functionArn"],properties:{functionArn:{anyOf:[{type:"string",maxLength:300,
pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"},{type:"object",required:["variable"],properties:{
variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"str\
ing",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{
type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},
permission:{type:"boolean"}},additionalProperties:!1},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},
additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0\
-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_\
+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},postConfirmation:{anyOf:[{type:"string",maxLength:300,
pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"},{type:"object",required:["functionArn"],properties:{
functionArn:{anyOf:[{type:"string",maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"},
{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["s\
smParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",
required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},permission:{type:"boolean"}},additionalProperties:!1},{type:"object",required:["variable"],properties:{
variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"str\
ing",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{
type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},
preTokenGeneration:{anyOf:[{type:"string",maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,12\
8})?$"},{type:"object",required:["functionArn"],properties:{functionArn:{anyOf:[{type:"string",maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12\
}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0\
,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+\
|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-\
Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},version:{type:"string",enum:["V1_\
0","V2_0","V3_0"]},permission:{type:"boolean"}},additionalProperties:!1},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z\
][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-z\
A-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"\
^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},customMessage:{anyOf:[{type:"\
string",maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"},{type:"object",required:["\
functionArn"],properties:{functionArn:{anyOf:[{type:"string",maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?:\
:[A-Za-z0-9_-]{1,128})?$"},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},
{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},
{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},permission:{type:"boolean"}},additionalProperties:!1},{type:"object",required:["variable"],properties:{
variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"str\
ing",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{
type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},
userMigration:{anyOf:[{type:"string",maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"},
{type:"object",required:["functionArn"],properties:{functionArn:{anyOf:[{type:"string",maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:functi\
on:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},
additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0\
-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_\
+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},permission:{type:"boolean"}},additionalProperties:!1},
{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["s\
smParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",
required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},defineAuthChallenge:{anyOf:[{type:"string",maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[\
0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"},{type:"object",required:["functionArn"],properties:{functionArn:{anyOf:[{type:"string",maxLength:300,
pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"},{type:"object",required:["variable"],properties:{
variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"str\
ing",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{
type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},
permission:{type:"boolean"}},additionalProperties:!1},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},
additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0\
-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_\
+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},createAuthChallenge:{anyOf:[{type:"string",
maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"},{type:"object",required:["function\
Arn"],properties:{functionArn:{anyOf:[{type:"string",maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z\
0-9_-]{1,128})?$"},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"o\
bject",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},
{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},permission:{type:"boolean"}},additionalProperties:!1},{type:"object",required:["variable"],properties:{
variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"str\
ing",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{
type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},
verifyAuthChallengeResponse:{anyOf:[{type:"string",maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-\
9_-]{1,128})?$"},{type:"object",required:["functionArn"],properties:{functionArn:{anyOf:[{type:"string",maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+\
:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a\
-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z\
0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"\
^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},permission:{type:"boolean"}},
additionalProperties:!1},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"\
object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},
{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]}},additionalProperties:!1},groups:{type:"object",propertyNames:{minLength:1,maxLength:128,pattern:"\
^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$",patternErrorMessage:"must be letters, digits, marks, symbols and punctuation, without spaces"},additionalProperties:{type:"\
object",properties:{description:{type:"string",minLength:1,maxLength:2048},precedence:{type:"integer",minimum:0,maximum:2147483647},roleArn:{type:"string",maxLength:2048,
pattern:"^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$"},adopt:{type:"string",minLength:1,maxLength:128}},additionalProperties:!1}},resourceServers:{
type:"object",propertyNames:{minLength:1,maxLength:256,pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$",patternErrorMessage:"must be printable ASCII without spaces, d\
ouble quotes and backslashes, such as https://api.acme.com"},additionalProperties:{type:"object",required:["name"],properties:{name:{type:"string",minLength:1,maxLength:256,
pattern:"^[A-Za-z0-9_ +=,.@-]+$"},scopes:{type:"object",maxProperties:100,propertyNames:{minLength:1,maxLength:256,pattern:"^[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+$",
patternErrorMessage:"must be printable ASCII without spaces, slashes, double quotes and backslashes"},additionalProperties:{type:"string",minLength:1,maxLength:256}},
adopt:{type:"string",minLength:1,maxLength:256}},additionalProperties:!1}}},additionalProperties:!1},identityProviders:{type:"object",maxProperties:300,propertyNames:{
pattern:"^[A-Za-z][A-Za-z0-9.-]{2,31}$",patternErrorMessage:"must be 3 to 32 letters, digits, dots and hyphens, starting with a letter"},additionalProperties:{type:"\
object",properties:{preset:{type:"string",enum:["amazon","apple","auth0","cognito","descope","entra","entra-external-id","facebook","gitlab","google","idura","k\
eycloak","linkedin","login-gov","oidc","okta","one-login","ping-one","saml"]},type:{type:"string",enum:["oidc","saml","google","facebook","apple","amazon"]},issuer:{
type:"string",maxLength:1024},clientId:{anyOf:[{type:"string",minLength:1,maxLength:1024,pattern:"^\\S(?:[\\s\\S]*\\S)?$"},{type:"object",required:["variable"],
properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{
type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{
secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},
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
allowedEmailDomains:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",maxLength:253,pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-\
z0-9-]{0,61}[a-z0-9])?)+$"}},attributeMapping:{type:"object",propertyNames:{minLength:1,maxLength:32},additionalProperties:{type:["string","null"],minLength:1,maxLength:2048}},
adopt:{type:"string",minLength:1,maxLength:32},nationalIdConsent:{type:"boolean"},pending:{type:"boolean",const:!0},identifiers:{type:"array",maxItems:50,uniqueItems:!0,
items:{type:"string",minLength:1,maxLength:40,pattern:"^[A-Za-z0-9_ +=.@-]+$"}}},additionalProperties:!1,anyOf:[{required:["preset"]},{required:["type"]}],allOf:[
{if:{anyOf:[{required:["preset"],properties:{preset:{enum:["auth0","cognito","descope","entra","entra-external-id","gitlab","idura","keycloak","linkedin","oidc",
"okta","one-login","ping-one"]}}},{required:["type"],properties:{preset:!1,type:{const:"oidc"}}}]},then:{anyOf:[{required:["issuer","clientId","clientSecret"]},
{required:["upstream"]},{required:["pending"]}],properties:{teamId:!1,keyId:!1,privateKey:!1,apiVersion:!1,metadataUrl:!1,metadataFile:!1,idpSignout:!1,idpInit:!1,
encryptedResponses:!1,requestSigningAlgorithm:!1,type:{const:"oidc"}}}},{if:{anyOf:[{required:["preset"],properties:{preset:{enum:["login-gov","saml"]}}},{required:[
"type"],properties:{preset:!1,type:{const:"saml"}}}]},then:{oneOf:[{required:["metadataUrl"]},{required:["metadataFile"]},{required:["pending"]}],properties:{issuer:!1,
clientId:!1,clientSecret:!1,teamId:!1,keyId:!1,privateKey:!1,apiVersion:!1,scopes:!1,attributesRequestMethod:!1,endpoints:!1,iamOidcProvider:!1,upstream:!1,type:{
const:"saml"}}}},{if:{anyOf:[{required:["preset"],properties:{preset:{enum:["google"]}}},{required:["type"],properties:{preset:!1,type:{const:"google"}}}]},then:{
required:["clientId","clientSecret"],properties:{clientSecret:{anyOf:[{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a\
-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z\
0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"\
^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},issuer:!1,teamId:!1,keyId:!1,
privateKey:!1,apiVersion:!1,metadataUrl:!1,metadataFile:!1,idpSignout:!1,idpInit:!1,encryptedResponses:!1,requestSigningAlgorithm:!1,attributesRequestMethod:!1,
endpoints:!1,iamOidcProvider:!1,upstream:!1,type:{const:"google"}}}},{if:{anyOf:[{required:["preset"],properties:{preset:{enum:["facebook"]}}},{required:["type"],
properties:{preset:!1,type:{const:"facebook"}}}]},then:{required:["clientId","clientSecret"],properties:{clientSecret:{anyOf:[{type:"object",required:["variable"],
properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{
type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{
secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},
issuer:!1,teamId:!1,keyId:!1,privateKey:!1,metadataUrl:!1,metadataFile:!1,idpSignout:!1,idpInit:!1,encryptedResponses:!1,requestSigningAlgorithm:!1,attributesRequestMethod:!1,
endpoints:!1,iamOidcProvider:!1,upstream:!1,type:{const:"facebook"}}}},{if:{anyOf:[{required:["preset"],properties:{preset:{enum:["apple"]}}},{required:["type"],
properties:{preset:!1,type:{const:"apple"}}}]},then:{required:["clientId","teamId","keyId","privateKey"],properties:{issuer:!1,clientSecret:!1,apiVersion:!1,metadataUrl:!1,
metadataFile:!1,idpSignout:!1,idpInit:!1,encryptedResponses:!1,requestSigningAlgorithm:!1,attributesRequestMethod:!1,endpoints:!1,iamOidcProvider:!1,upstream:!1,
type:{const:"apple"}}}},{if:{anyOf:[{required:["preset"],properties:{preset:{enum:["amazon"]}}},{required:["type"],properties:{preset:!1,type:{const:"amazon"}}}]},
then:{required:["clientId","clientSecret"],properties:{clientSecret:{anyOf:[{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[\
a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[\
a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,
pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},issuer:!1,teamId:!1,
keyId:!1,privateKey:!1,apiVersion:!1,metadataUrl:!1,metadataFile:!1,idpSignout:!1,idpInit:!1,encryptedResponses:!1,requestSigningAlgorithm:!1,attributesRequestMethod:!1,
endpoints:!1,iamOidcProvider:!1,upstream:!1,type:{const:"amazon"}}}}]}},appClients:{type:"object",propertyNames:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,62}$",patternErrorMessage:"\
must be at most 63 letters, digits, hyphens and underscores, starting with a letter"},additionalProperties:{type:"object",properties:{name:{type:"string",minLength:1,
maxLength:128,pattern:"^[A-Za-z0-9_ +=,.@-]+$"},adopt:{type:"string",maxLength:128,pattern:"^[A-Za-z0-9_+]+$"},identityProviders:{type:"array",minItems:1,uniqueItems:!0,
items:{type:"string"}},externalProviders:{type:"array",minItems:1,maxItems:300,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:32,pattern:"^(?!COGNITO\
$)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"}},formerly:{type:"string",pattern:"^[A-Za-z][A-Za-z0-9_-]{0,62}$"},callbackUrls:{type:"array",maxItems:100,items:{anyOf:[{
type:"string",minLength:1,maxLength:1024},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"},prefix:{type:"\
string",minLength:1,maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{
ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},prefix:{type:"string",minLength:1,maxLength:1024},suffix:{type:"st\
ring",minLength:1,maxLength:1024}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,
pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"},prefix:{type:"string",minLength:1,maxLength:1024},
suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1}]}},defaultRedirectUri:{anyOf:[{type:"string",minLength:1,maxLength:1024},{type:"obje\
ct",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"},prefix:{type:"string",minLength:1,maxLength:1024},suffix:{type:"\
string",minLength:1,maxLength:1024}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"\
^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},prefix:{type:"string",minLength:1,maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1},
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
dashboard:{type:"boolean"},alarmTopicArn:{type:"string",pattern:"^arn:aws(?:-[a-z]+)*:sns:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(?:\\.fif\
o)?$"},reservedConcurrency:{type:"integer",minimum:1,maximum:1e4},kmsKeyArn:{type:"string",pattern:"^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-\
9]{12}:key/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$"},codeSigningConfigArn:{type:"string",pattern:"^arn:aws(?:-[a-z]+)\
*:lambda:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$"}},additionalProperties:!1}},additionalProperties:!1},publish:{type:"ob\
ject",properties:{ssm:{type:"object",required:["prefix"],properties:{prefix:{type:"string",maxLength:512,pattern:"^/(?![aA][wW][sS]|[sS][sS][mM])[A-Za-z0-9_.-]+\
(?:/[A-Za-z0-9_.-]+){0,11}$"}},additionalProperties:!1},clientSecrets:{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:448,
pattern:"^/?[A-Za-z0-9_+=.@-]+(?:/[A-Za-z0-9_+=.@-]+)*$"},kmsKeyArn:{type:"string",pattern:"^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:k\
ey/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$"}},additionalProperties:!1}},additionalProperties:!1},terraform:{type:"obj\
ect",properties:{requiredVersion:{type:"string",maxLength:200,pattern:"^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?: *, *(?:(?:=|!=|>|>=|<|<\
=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2})* *$"},awsProviderVersion:{type:"string",maxLength:200,pattern:"^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,\
9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?)* *$"},
backend:{type:"object",minProperties:1,maxProperties:1,properties:{local:{type:"object",properties:{path:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1},
s3:{type:"object",required:["bucket","key","region"],properties:{bucket:{type:"string",minLength:3,maxLength:63,pattern:"^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)(?!xn--|sthree-\
|amzn-s3-demo-)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))+[a-z0-9]$"},key:{type:"string",minLength:1,maxLength:1024,pattern:"^(?!/)(?:[^/]|/(?!/|$))+$"},region:{type:"str\
ing",pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"},encrypt:{type:"boolean"},kmsKeyId:{type:"string",maxLength:2048,pattern:"^((arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]\
+)+-[0-9]{1,2}:[0-9]{12}:key/)?([a-f0-9]{8}-[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9]{32})|(arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[\
a-z]+)+-[0-9]{1,2}:[0-9]{12}:)?alias/[a-zA-Z0-9/_-]+)$"},useLockfile:{type:"boolean"},dynamodbTable:{type:"string",pattern:"^[a-zA-Z0-9_.-]{3,255}$"},workspaceKeyPrefix:{
type:"string",minLength:1,maxLength:1024,pattern:"^[^/](?:[\\s\\S]*[^/])?$"},profile:{type:"string",minLength:1,maxLength:256},assumeRole:{type:"object",required:[
"roleArn"],properties:{roleArn:{type:"string",pattern:"^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$"},externalId:{type:"string",minLength:2,maxLength:1224,
pattern:"^[\\w+=,.@:/-]+$"}},additionalProperties:!1}},additionalProperties:!1},gcs:{type:"object",required:["bucket"],properties:{bucket:{type:"string",minLength:3,
maxLength:222,pattern:"^[a-z0-9][a-z0-9._-]*[a-z0-9]$"},prefix:{type:"string",minLength:1,maxLength:1024,pattern:"^\\S(?:[\\s\\S]*\\S)?$"},kmsEncryptionKey:{type:"\
string",minLength:1,maxLength:1024,pattern:"^\\S(?:[\\s\\S]*\\S)?$"}},additionalProperties:!1},azurerm:{type:"object",required:["storageAccountName","containerN\
ame","key"],properties:{resourceGroupName:{type:"string",minLength:1,maxLength:1024,pattern:"^\\S(?:[\\s\\S]*\\S)?$"},storageAccountName:{type:"string",pattern:"\
^[a-z0-9]{3,24}$"},containerName:{type:"string",minLength:3,maxLength:63,pattern:"^[a-z0-9](?:-?[a-z0-9])*$"},key:{type:"string",minLength:1,maxLength:1024,pattern:"\
^\\S(?:[\\s\\S]*\\S)?$"},subscriptionId:{type:"string",pattern:"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},tenantId:{type:"string",minLength:1,maxLength:1024,
pattern:"^\\S(?:[\\s\\S]*\\S)?$"},useAzureadAuth:{type:"boolean"},useOidc:{type:"boolean"}},additionalProperties:!1},http:{type:"object",required:["address"],properties:{
address:{type:"string",maxLength:1024,pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})\
*)?$"},lockAddress:{type:"string",maxLength:1024,pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9\
A-Fa-f]{2})*)?$"},unlockAddress:{type:"string",maxLength:1024,pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?\
:[^\\s%]|%[0-9A-Fa-f]{2})*)?$"},updateMethod:{type:"string",enum:["POST","PUT"]},lockMethod:{type:"string",enum:["LOCK","POST","PUT"]},unlockMethod:{type:"strin\
g",enum:["UNLOCK","DELETE","POST","PUT"]},retryMax:{type:"integer",minimum:0,maximum:100}},additionalProperties:!1},cloud:{type:"object",required:["organization",
"workspaces"],properties:{hostname:{type:"string",maxLength:253,pattern:"^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a\
-z0-9-]{0,61}[a-z0-9])?)*$"},organization:{type:"string",minLength:1,maxLength:90,pattern:"^[A-Za-z0-9_-]+$"},workspaces:{type:"object",minProperties:1,properties:{
name:{type:"string",minLength:1,maxLength:90,pattern:"^[A-Za-z0-9_-]+$"},tags:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:1024,
pattern:"^\\S(?:[\\s\\S]*\\S)?$"}},project:{type:"string",minLength:1,maxLength:1024,pattern:"^\\S(?:[\\s\\S]*\\S)?$"},prefix:{type:"string",minLength:1,maxLength:90,
pattern:"^[A-Za-z0-9_-]+$"}},additionalProperties:!1}},additionalProperties:!1},remote:{type:"object",required:["organization","workspaces"],properties:{hostname:{
type:"string",maxLength:253,pattern:"^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"},organization:{
type:"string",minLength:1,maxLength:90,pattern:"^[A-Za-z0-9_-]+$"},workspaces:{type:"object",minProperties:1,properties:{name:{type:"string",minLength:1,maxLength:90,
pattern:"^[A-Za-z0-9_-]+$"},tags:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:1024,pattern:"^\\S(?:[\\s\\S]*\\S)?$"}},project:{
type:"string",minLength:1,maxLength:1024,pattern:"^\\S(?:[\\s\\S]*\\S)?$"},prefix:{type:"string",minLength:1,maxLength:90,pattern:"^[A-Za-z0-9_-]+$"}},additionalProperties:!1}},
additionalProperties:!1}},additionalProperties:!1},assumeRole:{type:"object",required:["roleArn"],properties:{roleArn:{type:"string",pattern:"^arn:aws(?:-[a-z]+\
)*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$"},externalId:{type:"string",minLength:2,maxLength:1224,pattern:"^[\\w+=,.@:/-]+$"}},additionalProperties:!1},allowedAccountIds:{
type:"array",minItems:1,uniqueItems:!0,items:{type:"string",pattern:"^[0-9]{12}$"}},include:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{type:"str\
ing",minLength:1,maxLength:512,pattern:"^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\x00-\\x1f\\x7f\\\\:]+$"}}},additionalProperties:!1},accept:{type:"array",items:{type:"\
object",required:["rule","reason"],properties:{rule:{type:"string",pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},at:{type:"string",minLength:1},reason:{type:"string",minLength:1,
maxLength:1024}},additionalProperties:!1}}},additionalProperties:!1},n=Object.prototype.hasOwnProperty,m=bt().default,rs=new RegExp("^[a-z][a-z0-9-]{1,62}$","u"),
vt=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$","u"),Ot=new RegExp("^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\x00-\\x1f\\x7f\\\\:]+$","u"),xt=new RegExp("^[a-z]{2}(-[a-z]+)\
+-[0-9]_[0-9A-Za-z]+$","u"),wr=new RegExp("^[A-Za-z0-9_ +=,.@-]+$","u"),F=new RegExp("^[a-z][a-z0-9_]{0,63}$","u"),G=new RegExp("^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-\
9_.-]+)$","u"),H=new RegExp("^[A-Za-z0-9/_+=.@:!-]+$","u"),B=new RegExp("^[^\\u0000-\\u001f\\u007f]+$","u"),ts=new RegExp("^(?!custom:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N\
}\\p{P}]+$","u"),je=new RegExp("^(0|[1-9][0-9]{0,8})[smhd]$","u"),ss=new RegExp("^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$",
"u"),is=new RegExp("^arn:aws(?:-[a-z]+)*:wafv2:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:regional/webacl/[A-Za-z0-9_-]{1,128}/[A-Za-z0-9-]+$","u"),as=new RegExp(
"^arn:aws(?:-[a-z]+)*:ses:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:identity/(?:[\\x21\\x23-\\x2E\\x30-\\x3B\\x3D\\x3F\\x41-\\x7E]+@)?[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z\
0-9])?$","u"),ps=new RegExp("^(?:(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-][A-Za-z0-9!#$%&'*+/=?^_`{|}~ .-]*|\"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ .,:;()@-]+\") <[A-Za-z0-9!#$%&\
'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?>|[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)$","u"),os=new RegExp("^\
[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$","u"),pr=new RegExp("^[A-Za-z0-9_-]+$","u"),ns=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,6\
1}[a-z0-9])?$","u"),le=new RegExp("^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$","u"),ls=new RegExp("^[\\\
p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","u"),ht=new RegExp("^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$","u"),br=new RegExp("^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$",
"u"),cs=new RegExp("^[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+$","u"),ds=new RegExp("^[A-Za-z][A-Za-z0-9.-]{2,31}$","u"),Ce=new RegExp("^\\S(?:[\\s\\S]*\\S)?$",
"u"),Dr=new RegExp("^[A-Z0-9]{10}$","u"),It=new RegExp("^v[1-9][0-9]{0,2}\\.[0-9]$","u"),zt=new RegExp("^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\\
u001f\\u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$","u"),ir=new RegExp("^https://\\S+$","u"),Pt=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9]\
)?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$","u"),Mt=new RegExp("^[A-Za-z0-9_ +=.@-]+$","u"),kt=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,62}$","u"),_t=new RegExp(
"^[A-Za-z0-9_+]+$","u"),St=new RegExp("^(?!COGNITO$)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","u"),we=new RegExp("^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][\
oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$","u"),fs=new RegExp("^/(?:[\\x21-\\x2E\\x30-\\x7E]+/)*$","u"),us=new RegExp("^arn:aws(?:-[a-z]+)*:iam::(\
?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$","u"),ys=new RegExp("^arn:aws(?:-[a-z]+)*:sns:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(?:\\.fifo)?$",
"u"),Lt=new RegExp("^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[\
0-9a-f]{32})$","u"),ms=new RegExp("^arn:aws(?:-[a-z]+)*:lambda:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$","u"),hs=new RegExp(
"^/(?![aA][wW][sS]|[sS][sS][mM])[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+){0,11}$","u"),gs=new RegExp("^/?[A-Za-z0-9_+=.@-]+(?:/[A-Za-z0-9_+=.@-]+)*$","u"),Ps=new RegExp(
"^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2})* *$","u"),ks=new RegExp("^\
 *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9\
}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?)* *$","u"),As=new RegExp("^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))+[\
a-z0-9]$","u"),ws=new RegExp("^(?!/)(?:[^/]|/(?!/|$))+$","u"),bs=new RegExp("^((arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/)?([a-f0-9\
]{8}-[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9]{32})|(arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:)?alias/[a\
-zA-Z0-9/_-]+)$","u"),vs=new RegExp("^[a-zA-Z0-9_.-]{3,255}$","u"),Os=new RegExp("^[^/](?:[\\s\\S]*[^/])?$","u"),Ct=new RegExp("^[\\w+=,.@:/-]+$","u"),xs=new RegExp(
"^[a-z0-9][a-z0-9._-]*[a-z0-9]$","u"),Ls=new RegExp("^[a-z0-9]{3,24}$","u"),Cs=new RegExp("^[a-z0-9](?:-?[a-z0-9])*$","u"),js=new RegExp("^[0-9A-Fa-f]{8}(?:-[0-\
9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","u"),gt=new RegExp("^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa\
-f]{2})*)?$","u"),jt=new RegExp("^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$","u"),Is=new RegExp(
"^[0-9]{12}$","u"),zs=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function Fr(E,{instancePath:t="",parentData:He,parentDataProperty:Be,rootData:We=E,dynamicAnchors:At={}}={}){
let e=null,r=0,ge=Fr.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),E&&typeof E=="object"&&!Array.isArray(E)){if(E.version===
void 0||!n.call(E,"version")){let S={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[S]:e.push(S),r++}
if(E.name===void 0||!n.call(E,"name")){let S={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[S]:e.push(S),
r++}if(E.region===void 0||!n.call(E,"region")){let S={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"region"}};e===null?e=[S]:
e.push(S),r++}if(E.userPool===void 0||!n.call(E,"userPool")){let S={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"userPool"}};
e===null?e=[S]:e.push(S),r++}for(let S of Object.keys(E))if(!n.call(X.properties,S)){let a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:S}};e===null?e=[a]:e.push(a),r++}if(E.version!==void 0&&n.call(E,"version")&&E.version!==1){let S={instancePath:t+"/ver\
sion",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}};e===null?e=[S]:e.push(S),r++}if(E.name!==void 0&&n.call(E,"name")){let S=E.
name;if(typeof S=="string"){if(!rs.test(S)){let a={instancePath:t+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-\
9-]{1,62}$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),r++}}if(E.region!==void 0&&n.call(E,"region")){let S=E.region;if(typeof S=="string"){if(!vt.test(S)){let a={instancePath:t+"/region",schemaPath:"\
#/properties/region/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/region",
schemaPath:"#/properties/region/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(E.tags!==void 0&&n.call(E,"tags")){let S=E.tags;if(S&&
typeof S=="object"&&!Array.isArray(S)){if(Object.keys(S).length>50){let a={instancePath:t+"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxPrope\
rties",params:{limit:50}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(S)){let s=r;if(typeof a=="string"){if(m(a)>128){let p={instancePath:t+"/tags",schemaPath:"\
#/properties/tags/propertyNames/maxLength",keyword:"maxLength",params:{limit:128},propertyName:a};e===null?e=[p]:e.push(p),r++}if(m(a)<1){let p={instancePath:t+
"/tags",schemaPath:"#/properties/tags/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:a};e===null?e=[p]:e.push(p),r++}}var Xe=s===r;if(!Xe){
let p={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[p]:e.push(p),r++}}for(let a of Object.
keys(S)){let s=S[a];if(typeof s=="string"){if(m(s)>256){let p={instancePath:t+"/tags/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/ad\
ditionalProperties/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/tags/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+
"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(E.include!==void 0&&n.call(E,"include")){let S=E.
include;if(Array.isArray(S)){if(S.length>50){let o={instancePath:t+"/include",schemaPath:"#/properties/include/maxItems",keyword:"maxItems",params:{limit:50}};e===
null?e=[o]:e.push(o),r++}if(S.length<1){let o={instancePath:t+"/include",schemaPath:"#/properties/include/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[o]:e.push(o),r++}let a=S.length;for(let o=0;o<a;o++){let c=S[o];if(typeof c=="string"){if(m(c)>512){let k={instancePath:t+"/include/"+o,schemaPath:"#/propert\
ies/include/items/maxLength",keyword:"maxLength",params:{limit:512}};e===null?e=[k]:e.push(k),r++}if(m(c)<1){let k={instancePath:t+"/include/"+o,schemaPath:"#/p\
roperties/include/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}if(!Ot.test(c)){let k={instancePath:t+"/include/"+o,schemaPath:"\
#/properties/include/items/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\x00-\\x1f\\x7f\\\\:]+$"}};e===null?e=[k]:e.push(k),r++}}else{
let k={instancePath:t+"/include/"+o,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}let s=S.length,
p;if(s>1){let o={};for(;s--;){let c=S[s];if(typeof c=="string"){if(typeof o[c]=="number"){p=o[c];let k={instancePath:t+"/include",schemaPath:"#/properties/inclu\
de/uniqueItems",keyword:"uniqueItems",params:{i:s,j:p}};e===null?e=[k]:e.push(k),r++;break}o[c]=s}}}}else{let a={instancePath:t+"/include",schemaPath:"#/propert\
ies/include/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(E.userPool!==void 0&&n.call(E,"userPool")){let S=E.userPool;if(S&&typeof S==
"object"&&!Array.isArray(S)){for(let a of Object.keys(S))if(!n.call(X.properties.userPool.properties,a)){let s={instancePath:t+"/userPool",schemaPath:"#/propert\
ies/userPool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}if(S.reference!==void 0&&n.call(S,
"reference")){let a=S.reference,s=r,p=!1,o=r;if(typeof a=="string"){if(m(a)>55){let b={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/pr\
operties/reference/anyOf/0/maxLength",keyword:"maxLength",params:{limit:55}};e===null?e=[b]:e.push(b),r++}if(!xt.test(a)){let b={instancePath:t+"/userPool/refer\
ence",schemaPath:"#/properties/userPool/properties/reference/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$"}};e===
null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/0/type",keyword:"type",params:{
type:"string"}};e===null?e=[b]:e.push(b),r++}var ie=o===r;p=p||ie;let c=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0||!n.call(a,"name")){let b={
instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/1/required",keyword:"required",params:{missingProperty:"name"}};
e===null?e=[b]:e.push(b),r++}for(let b of Object.keys(a))if(b!=="name"){let i={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties\
/reference/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}};e===null?e=[i]:e.push(i),r++}if(a.name!==void 0&&n.call(a,
"name")){let b=a.name;if(typeof b=="string"){if(m(b)>128){let i={instancePath:t+"/userPool/reference/name",schemaPath:"#/properties/userPool/properties/referenc\
e/anyOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[i]:e.push(i),r++}if(m(b)<1){let i={instancePath:t+"/userPool/reference/\
name",schemaPath:"#/properties/userPool/properties/reference/anyOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}
if(!wr.test(b)){let i={instancePath:t+"/userPool/reference/name",schemaPath:"#/properties/userPool/properties/reference/anyOf/1/properties/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_ +=,.@-]+$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/reference/name",schemaPath:"#/properties\
/userPool/properties/reference/anyOf/1/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{let b={instancePath:t+"/\
userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}var ie=c===
r;if(p=p||ie,ie)var J=!0;let k=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.variable===void 0||!n.call(a,"variable")){let b={instancePath:t+"/userPool/re\
ference",schemaPath:"#/properties/userPool/properties/reference/anyOf/2/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[b]:e.push(
b),r++}for(let b of Object.keys(a))if(b!=="variable"){let i={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/2\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}};e===null?e=[i]:e.push(i),r++}if(a.variable!==void 0&&n.call(a,"variable")){
let b=a.variable;if(typeof b=="string"){if(!F.test(b)){let i={instancePath:t+"/userPool/reference/variable",schemaPath:"#/properties/userPool/properties/referen\
ce/anyOf/2/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/\
userPool/reference/variable",schemaPath:"#/properties/userPool/properties/reference/anyOf/2/properties/variable/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),r++}}}else{let b={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/2/type",keyword:"type",
params:{type:"object"}};e===null?e=[b]:e.push(b),r++}var ie=k===r;p=p||ie,ie&&J!==!0&&(J=!0);let I=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.ssmParameter===
void 0||!n.call(a,"ssmParameter")){let b={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/3/required",keyword:"\
required",params:{missingProperty:"ssmParameter"}};e===null?e=[b]:e.push(b),r++}for(let b of Object.keys(a))if(b!=="ssmParameter"){let i={instancePath:t+"/userP\
ool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}};
e===null?e=[i]:e.push(i),r++}if(a.ssmParameter!==void 0&&n.call(a,"ssmParameter")){let b=a.ssmParameter;if(typeof b=="string"){if(m(b)>2048){let i={instancePath:t+
"/userPool/reference/ssmParameter",schemaPath:"#/properties/userPool/properties/reference/anyOf/3/properties/ssmParameter/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[i]:e.push(i),r++}if(!G.test(b)){let i={instancePath:t+"/userPool/reference/ssmParameter",schemaPath:"#/properties/userPool/properties/r\
eference/anyOf/3/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[i]:e.push(i),r++}}else{
let i={instancePath:t+"/userPool/reference/ssmParameter",schemaPath:"#/properties/userPool/properties/reference/anyOf/3/properties/ssmParameter/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{let b={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/refere\
nce/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}var ie=I===r;p=p||ie,ie&&J!==!0&&(J=!0);let z=r;if(a&&typeof a=="object"&&
!Array.isArray(a)){if(a.secretsManager===void 0||!n.call(a,"secretsManager")){let b={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/prop\
erties/reference/anyOf/4/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[b]:e.push(b),r++}for(let b of Object.keys(a))if(!(b===
"secretsManager"||b==="jsonKey")){let i={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:b}};e===null?e=[i]:e.push(i),r++}if(a.secretsManager!==void 0&&n.call(a,"secretsManager")){let b=a.
secretsManager;if(typeof b=="string"){if(m(b)>2048){let i={instancePath:t+"/userPool/reference/secretsManager",schemaPath:"#/properties/userPool/properties/refe\
rence/anyOf/4/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[i]:e.push(i),r++}if(!H.test(b)){let i={instancePath:t+"/\
userPool/reference/secretsManager",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/reference/secretsManager",schemaPath:"#/properties/userPool/prope\
rties/reference/anyOf/4/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(a.jsonKey!==void 0&&n.call(a,"js\
onKey")){let b=a.jsonKey;if(typeof b=="string"){if(m(b)>256){let i={instancePath:t+"/userPool/reference/jsonKey",schemaPath:"#/properties/userPool/properties/re\
ference/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[i]:e.push(i),r++}if(!B.test(b)){let i={instancePath:t+"/userPo\
ol/reference/jsonKey",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u\
001f\\u007f]+$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/reference/jsonKey",schemaPath:"#/properties/userPool/properties/reference/\
anyOf/4/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{let b={instancePath:t+"/userPool/reference",schemaPath:"\
#/properties/userPool/properties/reference/anyOf/4/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}var ie=z===r;if(p=p||ie,ie&&J!==!0&&
(J=!0),p)r=s,e!==null&&(s?e.length=s:e=null);else{let b={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf",keyword:"\
anyOf",params:{}};e===null?e=[b]:e.push(b),r++}}if(S.adopt!==void 0&&n.call(S,"adopt")){let a=S.adopt;if(typeof a=="string"){if(m(a)>55){let s={instancePath:t+"\
/userPool/adopt",schemaPath:"#/properties/userPool/properties/adopt/maxLength",keyword:"maxLength",params:{limit:55}};e===null?e=[s]:e.push(s),r++}if(!xt.test(a)){
let s={instancePath:t+"/userPool/adopt",schemaPath:"#/properties/userPool/properties/adopt/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]\
_[0-9A-Za-z]+$"}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/userPool/adopt",schemaPath:"#/properties/userPool/properties/adopt/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(S.issuer!==void 0&&n.call(S,"issuer")){let a=S.issuer;if(typeof a!="string"){let s={instancePath:t+
"/userPool/issuer",schemaPath:"#/properties/userPool/properties/issuer/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(a==="origi\
nal"||a==="updated")){let s={instancePath:t+"/userPool/issuer",schemaPath:"#/properties/userPool/properties/issuer/enum",keyword:"enum",params:{allowedValues:X.
properties.userPool.properties.issuer.enum}};e===null?e=[s]:e.push(s),r++}}if(S.name!==void 0&&n.call(S,"name")){let a=S.name;if(typeof a=="string"){if(m(a)>128){
let s={instancePath:t+"/userPool/name",schemaPath:"#/properties/userPool/properties/name/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[s]:e.push(
s),r++}if(m(a)<1){let s={instancePath:t+"/userPool/name",schemaPath:"#/properties/userPool/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[s]:e.push(s),r++}if(!wr.test(a)){let s={instancePath:t+"/userPool/name",schemaPath:"#/properties/userPool/properties/name/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_ +=,.@-]+$"}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/userPool/name",schemaPath:"#/properties/userPool/properties/name/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(S.signInWith!==void 0&&n.call(S,"signInWith")){let a=S.signInWith;if(Array.isArray(
a)){if(a.length<1){let c={instancePath:t+"/userPool/signInWith",schemaPath:"#/properties/userPool/properties/signInWith/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[c]:e.push(c),r++}let s=a.length;for(let c=0;c<s;c++){let k=a[c];if(typeof k!="string"){let I={instancePath:t+"/userPool/signInWith/"+c,schemaPath:"#\
/properties/userPool/properties/signInWith/items/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),r++}if(!(k==="email"||k==="phone_number")){
let I={instancePath:t+"/userPool/signInWith/"+c,schemaPath:"#/properties/userPool/properties/signInWith/items/enum",keyword:"enum",params:{allowedValues:X.properties.
userPool.properties.signInWith.items.enum}};e===null?e=[I]:e.push(I),r++}}let p=a.length,o;if(p>1){let c={};for(;p--;){let k=a[p];if(typeof k=="string"){if(typeof c[k]==
"number"){o=c[k];let I={instancePath:t+"/userPool/signInWith",schemaPath:"#/properties/userPool/properties/signInWith/uniqueItems",keyword:"uniqueItems",params:{
i:p,j:o}};e===null?e=[I]:e.push(I),r++;break}c[k]=p}}}}else{let s={instancePath:t+"/userPool/signInWith",schemaPath:"#/properties/userPool/properties/signInWith\
/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(S.aliases!==void 0&&n.call(S,"aliases")){let a=S.aliases;if(Array.isArray(a)){if(a.
length<1){let c={instancePath:t+"/userPool/aliases",schemaPath:"#/properties/userPool/properties/aliases/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[c]:e.push(c),r++}let s=a.length;for(let c=0;c<s;c++){let k=a[c];if(typeof k!="string"){let I={instancePath:t+"/userPool/aliases/"+c,schemaPath:"#/properties/\
userPool/properties/aliases/items/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),r++}if(!(k==="email"||k==="phone_number"||k==="preferred\
_username")){let I={instancePath:t+"/userPool/aliases/"+c,schemaPath:"#/properties/userPool/properties/aliases/items/enum",keyword:"enum",params:{allowedValues:X.
properties.userPool.properties.aliases.items.enum}};e===null?e=[I]:e.push(I),r++}}let p=a.length,o;if(p>1){let c={};for(;p--;){let k=a[p];if(typeof k=="string"){
if(typeof c[k]=="number"){o=c[k];let I={instancePath:t+"/userPool/aliases",schemaPath:"#/properties/userPool/properties/aliases/uniqueItems",keyword:"uniqueItem\
s",params:{i:p,j:o}};e===null?e=[I]:e.push(I),r++;break}c[k]=p}}}}else{let s={instancePath:t+"/userPool/aliases",schemaPath:"#/properties/userPool/properties/al\
iases/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(S.caseSensitiveUsernames!==void 0&&n.call(S,"caseSensitiveUsernames")&&typeof S.
caseSensitiveUsernames!="boolean"){let a={instancePath:t+"/userPool/caseSensitiveUsernames",schemaPath:"#/properties/userPool/properties/caseSensitiveUsernames/\
type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}if(S.requiredAttributes!==void 0&&n.call(S,"requiredAttributes")){let a=S.requiredAttributes;
if(Array.isArray(a)){let s=a.length;for(let c=0;c<s;c++){let k=a[c];if(typeof k!="string"){let I={instancePath:t+"/userPool/requiredAttributes/"+c,schemaPath:"#\
/properties/userPool/properties/requiredAttributes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),r++}if(!(k==="address"||k==="birt\
hdate"||k==="email"||k==="family_name"||k==="gender"||k==="given_name"||k==="locale"||k==="middle_name"||k==="name"||k==="nickname"||k==="phone_number"||k==="pi\
cture"||k==="preferred_username"||k==="profile"||k==="updated_at"||k==="website"||k==="zoneinfo")){let I={instancePath:t+"/userPool/requiredAttributes/"+c,schemaPath:"\
#/properties/userPool/properties/requiredAttributes/items/enum",keyword:"enum",params:{allowedValues:X.properties.userPool.properties.requiredAttributes.items.enum}};
e===null?e=[I]:e.push(I),r++}}let p=a.length,o;if(p>1){let c={};for(;p--;){let k=a[p];if(typeof k=="string"){if(typeof c[k]=="number"){o=c[k];let I={instancePath:t+
"/userPool/requiredAttributes",schemaPath:"#/properties/userPool/properties/requiredAttributes/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o}};e===null?e=[
I]:e.push(I),r++;break}c[k]=p}}}}else{let s={instancePath:t+"/userPool/requiredAttributes",schemaPath:"#/properties/userPool/properties/requiredAttributes/type",
keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(S.customAttributes!==void 0&&n.call(S,"customAttributes")){let a=S.customAttributes;if(a&&
typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>50){let s={instancePath:t+"/userPool/customAttributes",schemaPath:"#/properties/userPool/propert\
ies/customAttributes/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(a)){let p=r;if(typeof s=="s\
tring"){if(m(s)>20){let o={instancePath:t+"/userPool/customAttributes",schemaPath:"#/properties/userPool/properties/customAttributes/propertyNames/maxLength",keyword:"\
maxLength",params:{limit:20},propertyName:s};e===null?e=[o]:e.push(o),r++}if(m(s)<1){let o={instancePath:t+"/userPool/customAttributes",schemaPath:"#/properties\
/userPool/properties/customAttributes/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:s};e===null?e=[o]:e.push(o),r++}if(!ts.test(s)){
let o={instancePath:t+"/userPool/customAttributes",schemaPath:"#/properties/userPool/properties/customAttributes/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^(?!custom:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"},propertyName:s};e===null?e=[o]:e.push(o),r++}}var Pe=p===r;if(!Pe){let o={instancePath:t+"/userPo\
ol/customAttributes",schemaPath:"#/properties/userPool/properties/customAttributes/propertyNames",keyword:"propertyNames",params:{propertyName:s}};e===null?e=[o]:
e.push(o),r++}}for(let s of Object.keys(a)){let p=a[s];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.type===void 0||!n.call(p,"type")){let o={instancePath:t+
"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/requir\
ed",keyword:"required",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),r++}for(let o of Object.keys(p))if(!(o==="type"||o==="mutable"||o==="minLength"||
o==="maxLength"||o==="min"||o==="max")){let c={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/us\
erPool/properties/customAttributes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(
c),r++}if(p.type!==void 0&&n.call(p,"type")){let o=p.type;if(typeof o!="string"){let c={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/type",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/type/type",keyword:"type",params:{type:"string"}};
e===null?e=[c]:e.push(c),r++}if(!(o==="string"||o==="number"||o==="dateTime"||o==="boolean")){let c={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/type/enum",keyword:"enum",params:{
allowedValues:X.properties.userPool.properties.customAttributes.additionalProperties.properties.type.enum}};e===null?e=[c]:e.push(c),r++}}if(p.mutable!==void 0&&
n.call(p,"mutable")&&typeof p.mutable!="boolean"){let o={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/mutable",schemaPath:"\
#/properties/userPool/properties/customAttributes/additionalProperties/properties/mutable/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),
r++}if(p.minLength!==void 0&&n.call(p,"minLength")){let o=p.minLength;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let c={instancePath:t+"/userPool\
/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/minLength",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/pro\
perties/minLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),r++}if(typeof o=="number"&&isFinite(o)){if(o>2048||isNaN(o)){let c={instancePath:t+
"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/minLength",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProp\
erties/properties/minLength/maximum",keyword:"maximum",params:{comparison:"<=",limit:2048}};e===null?e=[c]:e.push(c),r++}if(o<0||isNaN(o)){let c={instancePath:t+
"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/minLength",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProp\
erties/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[c]:e.push(c),r++}}}if(p.maxLength!==void 0&&n.call(p,"maxLe\
ngth")){let o=p.maxLength;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let c={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/maxLength",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/maxLength/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[c]:e.push(c),r++}if(typeof o=="number"&&isFinite(o)){if(o>2048||isNaN(o)){let c={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/maxLength",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/maxLength/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:2048}};e===null?e=[c]:e.push(c),r++}if(o<0||isNaN(o)){let c={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/maxLength",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/maxLength/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[c]:e.push(c),r++}}}if(p.min!==void 0&&n.call(p,"min")){let o=p.min;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o))){let c={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/min",schemaPath:"#/properties/userPool/properti\
es/customAttributes/additionalProperties/properties/min/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),r++}if(typeof o=="number"&&isFinite(
o)){if(o>9007199254740991||isNaN(o)){let c={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/min",schemaPath:"#/propertie\
s/userPool/properties/customAttributes/additionalProperties/properties/min/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?
e=[c]:e.push(c),r++}if(o<-9007199254740991||isNaN(o)){let c={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/min",schemaPath:"\
#/properties/userPool/properties/customAttributes/additionalProperties/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};
e===null?e=[c]:e.push(c),r++}}}if(p.max!==void 0&&n.call(p,"max")){let o=p.max;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let c={instancePath:t+"\
/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/max",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/\
properties/max/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),r++}if(typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o)){let c={
instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/max",schemaPath:"#/properties/userPool/properties/customAttributes/addit\
ionalProperties/properties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[c]:e.push(c),r++}if(o<-9007199254740991||
isNaN(o)){let c={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/max",schemaPath:"#/properties/userPool/properties/custo\
mAttributes/additionalProperties/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};e===null?e=[c]:e.push(c),r++}}}}else{
let o={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/userPool/properties/customAttributes/addit\
ionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let s={instancePath:t+"/userPool/customAttributes",schemaPath:"\
#/properties/userPool/properties/customAttributes/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.autoVerify!==void 0&&n.call(S,
"autoVerify")){let a=S.autoVerify;if(Array.isArray(a)){let s=a.length;for(let c=0;c<s;c++){let k=a[c];if(typeof k!="string"){let I={instancePath:t+"/userPool/au\
toVerify/"+c,schemaPath:"#/properties/userPool/properties/autoVerify/items/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),r++}if(!(k==="e\
mail"||k==="phone_number")){let I={instancePath:t+"/userPool/autoVerify/"+c,schemaPath:"#/properties/userPool/properties/autoVerify/items/enum",keyword:"enum",params:{
allowedValues:X.properties.userPool.properties.autoVerify.items.enum}};e===null?e=[I]:e.push(I),r++}}let p=a.length,o;if(p>1){let c={};for(;p--;){let k=a[p];if(typeof k==
"string"){if(typeof c[k]=="number"){o=c[k];let I={instancePath:t+"/userPool/autoVerify",schemaPath:"#/properties/userPool/properties/autoVerify/uniqueItems",keyword:"\
uniqueItems",params:{i:p,j:o}};e===null?e=[I]:e.push(I),r++;break}c[k]=p}}}}else{let s={instancePath:t+"/userPool/autoVerify",schemaPath:"#/properties/userPool/\
properties/autoVerify/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(S.selfSignUp!==void 0&&n.call(S,"selfSignUp")&&typeof S.selfSignUp!=
"boolean"){let a={instancePath:t+"/userPool/selfSignUp",schemaPath:"#/properties/userPool/properties/selfSignUp/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[a]:e.push(a),r++}if(S.accountRecovery!==void 0&&n.call(S,"accountRecovery")){let a=S.accountRecovery,s=r,p=!1,o=r;if(Array.isArray(a)){if(a.length<1){let b={
instancePath:t+"/userPool/accountRecovery",schemaPath:"#/properties/userPool/properties/accountRecovery/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[b]:e.push(b),r++}let k=a.length;for(let b=0;b<k;b++){let i=a[b];if(typeof i!="string"){let l={instancePath:t+"/userPool/accountRecovery/"+b,schemaPath:"\
#/properties/userPool/properties/accountRecovery/anyOf/0/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(!(i==="email"||i==="\
phone_number")){let l={instancePath:t+"/userPool/accountRecovery/"+b,schemaPath:"#/properties/userPool/properties/accountRecovery/anyOf/0/items/enum",keyword:"e\
num",params:{allowedValues:X.properties.userPool.properties.accountRecovery.anyOf[0].items.enum}};e===null?e=[l]:e.push(l),r++}}let I=a.length,z;if(I>1){let b={};
for(;I--;){let i=a[I];if(typeof i=="string"){if(typeof b[i]=="number"){z=b[i];let l={instancePath:t+"/userPool/accountRecovery",schemaPath:"#/properties/userPoo\
l/properties/accountRecovery/anyOf/0/uniqueItems",keyword:"uniqueItems",params:{i:I,j:z}};e===null?e=[l]:e.push(l),r++;break}b[i]=I}}}}else{let k={instancePath:t+
"/userPool/accountRecovery",schemaPath:"#/properties/userPool/properties/accountRecovery/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[k]:e.push(
k),r++}var De=o===r;p=p||De;let c=r;if(a!=="admin_only"){let k={instancePath:t+"/userPool/accountRecovery",schemaPath:"#/properties/userPool/properties/accountR\
ecovery/anyOf/1/const",keyword:"const",params:{allowedValue:"admin_only"}};e===null?e=[k]:e.push(k),r++}var De=c===r;if(p=p||De,p)r=s,e!==null&&(s?e.length=s:e=
null);else{let k={instancePath:t+"/userPool/accountRecovery",schemaPath:"#/properties/userPool/properties/accountRecovery/anyOf",keyword:"anyOf",params:{}};e===
null?e=[k]:e.push(k),r++}}if(S.passwordPolicy!==void 0&&n.call(S,"passwordPolicy")){let a=S.passwordPolicy;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let s of Object.
keys(a))if(!(s==="minimumLength"||s==="requireLowercase"||s==="requireUppercase"||s==="requireNumbers"||s==="requireSymbols"||s==="temporaryPasswordValidity"||s===
"historySize")){let p={instancePath:t+"/userPool/passwordPolicy",schemaPath:"#/properties/userPool/properties/passwordPolicy/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),r++}if(a.minimumLength!==void 0&&n.call(a,"minimumLength")){let s=a.minimumLength;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:t+"/userPool/passwordPolicy/minimumLength",schemaPath:"#/properties/userPool/properties/passwordP\
olicy/properties/minimumLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof s=="number"&&isFinite(s)){if(s>99||isNaN(s)){
let p={instancePath:t+"/userPool/passwordPolicy/minimumLength",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/minimumLength/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:99}};e===null?e=[p]:e.push(p),r++}if(s<6||isNaN(s)){let p={instancePath:t+"/userPool/passwordPolicy/minimumLength",schemaPath:"\
#/properties/userPool/properties/passwordPolicy/properties/minimumLength/minimum",keyword:"minimum",params:{comparison:">=",limit:6}};e===null?e=[p]:e.push(p),r++}}}
if(a.requireLowercase!==void 0&&n.call(a,"requireLowercase")&&typeof a.requireLowercase!="boolean"){let s={instancePath:t+"/userPool/passwordPolicy/requireLower\
case",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/requireLowercase/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(
s),r++}if(a.requireUppercase!==void 0&&n.call(a,"requireUppercase")&&typeof a.requireUppercase!="boolean"){let s={instancePath:t+"/userPool/passwordPolicy/requi\
reUppercase",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/requireUppercase/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:
e.push(s),r++}if(a.requireNumbers!==void 0&&n.call(a,"requireNumbers")&&typeof a.requireNumbers!="boolean"){let s={instancePath:t+"/userPool/passwordPolicy/requ\
ireNumbers",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/requireNumbers/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.
push(s),r++}if(a.requireSymbols!==void 0&&n.call(a,"requireSymbols")&&typeof a.requireSymbols!="boolean"){let s={instancePath:t+"/userPool/passwordPolicy/requir\
eSymbols",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/requireSymbols/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(
s),r++}if(a.temporaryPasswordValidity!==void 0&&n.call(a,"temporaryPasswordValidity")){let s=a.temporaryPasswordValidity;if(typeof s=="string"){if(!je.test(s)){
let p={instancePath:t+"/userPool/passwordPolicy/temporaryPasswordValidity",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/temporaryPassw\
ordValidity/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/passw\
ordPolicy/temporaryPasswordValidity",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/temporaryPasswordValidity/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.historySize!==void 0&&n.call(a,"historySize")){let s=a.historySize;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let p={instancePath:t+"/userPool/passwordPolicy/historySize",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/historySize/ty\
pe",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof s=="number"&&isFinite(s)){if(s>24||isNaN(s)){let p={instancePath:t+"/userPool\
/passwordPolicy/historySize",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/historySize/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:24}};e===null?e=[p]:e.push(p),r++}if(s<0||isNaN(s)){let p={instancePath:t+"/userPool/passwordPolicy/historySize",schemaPath:"#/properties/userPool/prop\
erties/passwordPolicy/properties/historySize/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}}}else{let s={instancePath:t+
"/userPool/passwordPolicy",schemaPath:"#/properties/userPool/properties/passwordPolicy/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}
if(S.mfa!==void 0&&n.call(S,"mfa")){let a=S.mfa;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.mode===void 0||!n.call(a,"mode")){let s={instancePath:t+"/user\
Pool/mfa",schemaPath:"#/properties/userPool/properties/mfa/required",keyword:"required",params:{missingProperty:"mode"}};e===null?e=[s]:e.push(s),r++}for(let s of Object.
keys(a))if(!(s==="mode"||s==="methods")){let p={instancePath:t+"/userPool/mfa",schemaPath:"#/properties/userPool/properties/mfa/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),r++}if(a.mode!==void 0&&n.call(a,"mode")){let s=a.mode;if(typeof s!="string"){let p={
instancePath:t+"/userPool/mfa/mode",schemaPath:"#/properties/userPool/properties/mfa/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:
e.push(p),r++}if(!(s==="off"||s==="optional"||s==="required")){let p={instancePath:t+"/userPool/mfa/mode",schemaPath:"#/properties/userPool/properties/mfa/prope\
rties/mode/enum",keyword:"enum",params:{allowedValues:X.properties.userPool.properties.mfa.properties.mode.enum}};e===null?e=[p]:e.push(p),r++}}if(a.methods!==void 0&&
n.call(a,"methods")){let s=a.methods;if(Array.isArray(s)){if(s.length<1){let k={instancePath:t+"/userPool/mfa/methods",schemaPath:"#/properties/userPool/propert\
ies/mfa/properties/methods/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[k]:e.push(k),r++}let p=s.length;for(let k=0;k<p;k++){let I=s[k];if(typeof I!=
"string"){let z={instancePath:t+"/userPool/mfa/methods/"+k,schemaPath:"#/properties/userPool/properties/mfa/properties/methods/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[z]:e.push(z),r++}if(!(I==="totp"||I==="sms"||I==="email")){let z={instancePath:t+"/userPool/mfa/methods/"+k,schemaPath:"#/properties\
/userPool/properties/mfa/properties/methods/items/enum",keyword:"enum",params:{allowedValues:X.properties.userPool.properties.mfa.properties.methods.items.enum}};
e===null?e=[z]:e.push(z),r++}}let o=s.length,c;if(o>1){let k={};for(;o--;){let I=s[o];if(typeof I=="string"){if(typeof k[I]=="number"){c=k[I];let z={instancePath:t+
"/userPool/mfa/methods",schemaPath:"#/properties/userPool/properties/mfa/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i:o,j:c}};e===null?e=[z]:
e.push(z),r++;break}k[I]=o}}}}else{let p={instancePath:t+"/userPool/mfa/methods",schemaPath:"#/properties/userPool/properties/mfa/properties/methods/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{let s={instancePath:t+"/userPool/mfa",schemaPath:"#/properties/userPool/properties/mfa/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.signIn!==void 0&&n.call(S,"signIn")){let a=S.signIn;if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.firstFactors===void 0||!n.call(a,"firstFactors")){let s={instancePath:t+"/userPool/signIn",schemaPath:"#/properties/userPool/properties/signIn/required",keyword:"\
required",params:{missingProperty:"firstFactors"}};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(a))if(!(s==="firstFactors"||s==="passkeys")){let p={instancePath:t+
"/userPool/signIn",schemaPath:"#/properties/userPool/properties/signIn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?
e=[p]:e.push(p),r++}if(a.firstFactors!==void 0&&n.call(a,"firstFactors")){let s=a.firstFactors;if(Array.isArray(s)){if(s.length<1){let k={instancePath:t+"/userP\
ool/signIn/firstFactors",schemaPath:"#/properties/userPool/properties/signIn/properties/firstFactors/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[
k]:e.push(k),r++}let p=s.length;for(let k=0;k<p;k++){let I=s[k];if(typeof I!="string"){let z={instancePath:t+"/userPool/signIn/firstFactors/"+k,schemaPath:"#/pr\
operties/userPool/properties/signIn/properties/firstFactors/items/type",keyword:"type",params:{type:"string"}};e===null?e=[z]:e.push(z),r++}if(!(I==="password"||
I==="emailOtp"||I==="smsOtp"||I==="passkey")){let z={instancePath:t+"/userPool/signIn/firstFactors/"+k,schemaPath:"#/properties/userPool/properties/signIn/prope\
rties/firstFactors/items/enum",keyword:"enum",params:{allowedValues:X.properties.userPool.properties.signIn.properties.firstFactors.items.enum}};e===null?e=[z]:
e.push(z),r++}}let o=s.length,c;if(o>1){let k={};for(;o--;){let I=s[o];if(typeof I=="string"){if(typeof k[I]=="number"){c=k[I];let z={instancePath:t+"/userPool/\
signIn/firstFactors",schemaPath:"#/properties/userPool/properties/signIn/properties/firstFactors/uniqueItems",keyword:"uniqueItems",params:{i:o,j:c}};e===null?e=
[z]:e.push(z),r++;break}k[I]=o}}}}else{let p={instancePath:t+"/userPool/signIn/firstFactors",schemaPath:"#/properties/userPool/properties/signIn/properties/firs\
tFactors/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(a.passkeys!==void 0&&n.call(a,"passkeys")){let s=a.passkeys;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.relyingPartyId===void 0||!n.call(s,"relyingPartyId")){let p={instancePath:t+"/userPool/signIn/passkeys",schemaPath:"#/properti\
es/userPool/properties/signIn/properties/passkeys/required",keyword:"required",params:{missingProperty:"relyingPartyId"}};e===null?e=[p]:e.push(p),r++}for(let p of Object.
keys(s))if(!(p==="relyingPartyId"||p==="userVerification")){let o={instancePath:t+"/userPool/signIn/passkeys",schemaPath:"#/properties/userPool/properties/signI\
n/properties/passkeys/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[o]:e.push(o),r++}if(s.relyingPartyId!==void 0&&
n.call(s,"relyingPartyId")){let p=s.relyingPartyId;if(typeof p=="string"){if(m(p)>127){let o={instancePath:t+"/userPool/signIn/passkeys/relyingPartyId",schemaPath:"\
#/properties/userPool/properties/signIn/properties/passkeys/properties/relyingPartyId/maxLength",keyword:"maxLength",params:{limit:127}};e===null?e=[o]:e.push(o),
r++}if(!ss.test(p)){let o={instancePath:t+"/userPool/signIn/passkeys/relyingPartyId",schemaPath:"#/properties/userPool/properties/signIn/properties/passkeys/pro\
perties/relyingPartyId/pattern",keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};e===null?e=
[o]:e.push(o),r++}}else{let o={instancePath:t+"/userPool/signIn/passkeys/relyingPartyId",schemaPath:"#/properties/userPool/properties/signIn/properties/passkeys\
/properties/relyingPartyId/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.userVerification!==void 0&&n.call(s,"userVerification")){
let p=s.userVerification;if(typeof p!="string"){let o={instancePath:t+"/userPool/signIn/passkeys/userVerification",schemaPath:"#/properties/userPool/properties/\
signIn/properties/passkeys/properties/userVerification/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(!(p==="preferred"||p==="requ\
ired")){let o={instancePath:t+"/userPool/signIn/passkeys/userVerification",schemaPath:"#/properties/userPool/properties/signIn/properties/passkeys/properties/us\
erVerification/enum",keyword:"enum",params:{allowedValues:X.properties.userPool.properties.signIn.properties.passkeys.properties.userVerification.enum}};e===null?
e=[o]:e.push(o),r++}}}else{let p={instancePath:t+"/userPool/signIn/passkeys",schemaPath:"#/properties/userPool/properties/signIn/properties/passkeys/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{let s={instancePath:t+"/userPool/signIn",schemaPath:"#/properties/userPool/properties/signIn/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.tier!==void 0&&n.call(S,"tier")){let a=S.tier;if(typeof a!="string"){let s={instancePath:t+
"/userPool/tier",schemaPath:"#/properties/userPool/properties/tier/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(a==="lite"||a===
"essentials"||a==="plus")){let s={instancePath:t+"/userPool/tier",schemaPath:"#/properties/userPool/properties/tier/enum",keyword:"enum",params:{allowedValues:X.
properties.userPool.properties.tier.enum}};e===null?e=[s]:e.push(s),r++}}if(S.threatProtection!==void 0&&n.call(S,"threatProtection")){let a=S.threatProtection;
if(typeof a!="string"){let s={instancePath:t+"/userPool/threatProtection",schemaPath:"#/properties/userPool/properties/threatProtection/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(a==="off"||a==="audit"||a==="enforced")){let s={instancePath:t+"/userPool/threatProtection",schemaPath:"#/prop\
erties/userPool/properties/threatProtection/enum",keyword:"enum",params:{allowedValues:X.properties.userPool.properties.threatProtection.enum}};e===null?e=[s]:e.
push(s),r++}}if(S.deletionProtection!==void 0&&n.call(S,"deletionProtection")&&typeof S.deletionProtection!="boolean"){let a={instancePath:t+"/userPool/deletion\
Protection",schemaPath:"#/properties/userPool/properties/deletionProtection/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}if(S.webAclArn!==
void 0&&n.call(S,"webAclArn")){let a=S.webAclArn,s=r,p=!1,o=r;if(typeof a=="string"){if(m(a)>2048){let z={instancePath:t+"/userPool/webAclArn",schemaPath:"#/pro\
perties/userPool/properties/webAclArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[z]:e.push(z),r++}if(!is.test(a)){let z={instancePath:t+
"/userPool/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:wafv2:[a-z\
]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:regional/webacl/[A-Za-z0-9_-]{1,128}/[A-Za-z0-9-]+$"}};e===null?e=[z]:e.push(z),r++}}else{let z={instancePath:t+"/userPool\
/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[z]:e.push(z),r++}var pe=o===
r;p=p||pe;let c=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.variable===void 0||!n.call(a,"variable")){let z={instancePath:t+"/userPool/webAclArn",schemaPath:"\
#/properties/userPool/properties/webAclArn/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[z]:e.push(z),r++}for(let z of Object.
keys(a))if(z!=="variable"){let b={instancePath:t+"/userPool/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:z}};e===null?e=[b]:e.push(b),r++}if(a.variable!==void 0&&n.call(a,"variable")){let z=a.variable;if(typeof z=="s\
tring"){if(!F.test(z)){let b={instancePath:t+"/userPool/webAclArn/variable",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/1/properties/variable/p\
attern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/userPool/webAclArn/variable",schemaPath:"\
#/properties/userPool/properties/webAclArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}}else{let z={instancePath:t+
"/userPool/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[z]:e.push(z),r++}var pe=c===
r;if(p=p||pe,pe)var Fe=!0;let k=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.ssmParameter===void 0||!n.call(a,"ssmParameter")){let z={instancePath:t+"/us\
erPool/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?
e=[z]:e.push(z),r++}for(let z of Object.keys(a))if(z!=="ssmParameter"){let b={instancePath:t+"/userPool/webAclArn",schemaPath:"#/properties/userPool/properties/\
webAclArn/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z}};e===null?e=[b]:e.push(b),r++}if(a.ssmParameter!==void 0&&n.
call(a,"ssmParameter")){let z=a.ssmParameter;if(typeof z=="string"){if(m(z)>2048){let b={instancePath:t+"/userPool/webAclArn/ssmParameter",schemaPath:"#/propert\
ies/userPool/properties/webAclArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[b]:e.push(b),r++}if(!G.test(z)){
let b={instancePath:t+"/userPool/webAclArn/ssmParameter",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/2/properties/ssmParameter/pattern",keyword:"\
pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/userPool/webAclArn/ssmParameter",
schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}}else{
let z={instancePath:t+"/userPool/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?
e=[z]:e.push(z),r++}var pe=k===r;p=p||pe,pe&&Fe!==!0&&(Fe=!0);let I=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.secretsManager===void 0||!n.call(a,"secr\
etsManager")){let z={instancePath:t+"/userPool/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/3/required",keyword:"required",params:{missingProperty:"\
secretsManager"}};e===null?e=[z]:e.push(z),r++}for(let z of Object.keys(a))if(!(z==="secretsManager"||z==="jsonKey")){let b={instancePath:t+"/userPool/webAclArn",
schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z}};e===null?e=[b]:
e.push(b),r++}if(a.secretsManager!==void 0&&n.call(a,"secretsManager")){let z=a.secretsManager;if(typeof z=="string"){if(m(z)>2048){let b={instancePath:t+"/user\
Pool/webAclArn/secretsManager",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[b]:e.push(b),r++}if(!H.test(z)){let b={instancePath:t+"/userPool/webAclArn/secretsManager",schemaPath:"#/properties/userPool/properties/webAclArn/an\
yOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+
"/userPool/webAclArn/secretsManager",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"\
string"}};e===null?e=[b]:e.push(b),r++}}if(a.jsonKey!==void 0&&n.call(a,"jsonKey")){let z=a.jsonKey;if(typeof z=="string"){if(m(z)>256){let b={instancePath:t+"/\
userPool/webAclArn/jsonKey",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};
e===null?e=[b]:e.push(b),r++}if(!B.test(z)){let b={instancePath:t+"/userPool/webAclArn/jsonKey",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/3/p\
roperties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/userPoo\
l/webAclArn/jsonKey",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[
b]:e.push(b),r++}}}else{let z={instancePath:t+"/userPool/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/3/type",keyword:"type",params:{
type:"object"}};e===null?e=[z]:e.push(z),r++}var pe=I===r;if(p=p||pe,pe&&Fe!==!0&&(Fe=!0),p)r=s,e!==null&&(s?e.length=s:e=null);else{let z={instancePath:t+"/use\
rPool/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[z]:e.push(z),r++}}if(S.email!==void 0&&n.call(
S,"email")){let a=S.email;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.sesIdentityArn===void 0||!n.call(a,"sesIdentityArn")){let s={instancePath:t+"/userPo\
ol/email",schemaPath:"#/properties/userPool/properties/email/required",keyword:"required",params:{missingProperty:"sesIdentityArn"}};e===null?e=[s]:e.push(s),r++}
for(let s of Object.keys(a))if(!(s==="sesIdentityArn"||s==="from"||s==="replyTo"||s==="configurationSet")){let p={instancePath:t+"/userPool/email",schemaPath:"#\
/properties/userPool/properties/email/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),r++}if(a.sesIdentityArn!==
void 0&&n.call(a,"sesIdentityArn")){let s=a.sesIdentityArn,p=r,o=!1,c=r;if(typeof s=="string"){if(m(s)>2048){let b={instancePath:t+"/userPool/email/sesIdentityA\
rn",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[b]:e.push(
b),r++}if(!as.test(s)){let b={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf\
/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:ses:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:identity/(?:[\\x21\\x23-\\x2E\\x30-\\x3B\\x3D\\x3F\\x4\
1-\\x7E]+@)?[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"\
#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}var oe=c===r;
o=o||oe;let k=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!n.call(s,"variable")){let b={instancePath:t+"/userPool/email/sesIdentityAr\
n",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?
e=[b]:e.push(b),r++}for(let b of Object.keys(s))if(b!=="variable"){let i={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"#/properties/userPool/prop\
erties/email/properties/sesIdentityArn/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}};e===null?e=[i]:e.push(i),r++}
if(s.variable!==void 0&&n.call(s,"variable")){let b=s.variable;if(typeof b=="string"){if(!F.test(b)){let i={instancePath:t+"/userPool/email/sesIdentityArn/varia\
ble",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z]\
[a-z0-9_]{0,63}$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/email/sesIdentityArn/variable",schemaPath:"#/properties/userPool/propert\
ies/email/properties/sesIdentityArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{let b={instancePath:t+
"/userPool/email/sesIdentityArn",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/1/type",keyword:"type",params:{type:"object"}};
e===null?e=[b]:e.push(b),r++}var oe=k===r;if(o=o||oe,oe)var Ge=!0;let I=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!n.call(s,"ss\
mParameter")){let b={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/2/requir\
ed",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[b]:e.push(b),r++}for(let b of Object.keys(s))if(b!=="ssmParameter"){let i={instancePath:t+
"/userPool/email/sesIdentityArn",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/2/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:b}};e===null?e=[i]:e.push(i),r++}if(s.ssmParameter!==void 0&&n.call(s,"ssmParameter")){let b=s.ssmParameter;if(typeof b=="\
string"){if(m(b)>2048){let i={instancePath:t+"/userPool/email/sesIdentityArn/ssmParameter",schemaPath:"#/properties/userPool/properties/email/properties/sesIden\
tityArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[i]:e.push(i),r++}if(!G.test(b)){let i={instancePath:t+"/\
userPool/email/sesIdentityArn/ssmParameter",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/2/properties/ssmParameter/pattern",
keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/email/sesIdent\
ityArn/ssmParameter",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),r++}}}else{let b={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"#/properties/userPool/properties/email/properti\
es/sesIdentityArn/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}var oe=I===r;o=o||oe,oe&&Ge!==!0&&(Ge=!0);let z=r;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.secretsManager===void 0||!n.call(s,"secretsManager")){let b={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"#/pro\
perties/userPool/properties/email/properties/sesIdentityArn/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[b]:e.push(
b),r++}for(let b of Object.keys(s))if(!(b==="secretsManager"||b==="jsonKey")){let i={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"#/properties/us\
erPool/properties/email/properties/sesIdentityArn/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}};e===null?e=[i]:e.push(
i),r++}if(s.secretsManager!==void 0&&n.call(s,"secretsManager")){let b=s.secretsManager;if(typeof b=="string"){if(m(b)>2048){let i={instancePath:t+"/userPool/em\
ail/sesIdentityArn/secretsManager",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/3/properties/secretsManager/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[i]:e.push(i),r++}if(!H.test(b)){let i={instancePath:t+"/userPool/email/sesIdentityArn/secretsManager",schemaPath:"#/\
properties/userPool/properties/email/properties/sesIdentityArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!\
-]+$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/email/sesIdentityArn/secretsManager",schemaPath:"#/properties/userPool/properties/em\
ail/properties/sesIdentityArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(s.jsonKey!==void 0&&
n.call(s,"jsonKey")){let b=s.jsonKey;if(typeof b=="string"){if(m(b)>256){let i={instancePath:t+"/userPool/email/sesIdentityArn/jsonKey",schemaPath:"#/properties\
/userPool/properties/email/properties/sesIdentityArn/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[i]:e.push(i),r++}
if(!B.test(b)){let i={instancePath:t+"/userPool/email/sesIdentityArn/jsonKey",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf\
/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/use\
rPool/email/sesIdentityArn/jsonKey",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/3/properties/jsonKey/type",keyword:"type",
params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{let b={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"#/properties/userPool/properties/\
email/properties/sesIdentityArn/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}var oe=z===r;if(o=o||oe,oe&&Ge!==!0&&(Ge=!0),o)
r=p,e!==null&&(p?e.length=p:e=null);else{let b={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"#/properties/userPool/properties/email/properties/se\
sIdentityArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[b]:e.push(b),r++}}if(a.from!==void 0&&n.call(a,"from")){let s=a.from;if(typeof s=="string"){if(m(s)>320){
let p={instancePath:t+"/userPool/email/from",schemaPath:"#/properties/userPool/properties/email/properties/from/maxLength",keyword:"maxLength",params:{limit:320}};
e===null?e=[p]:e.push(p),r++}if(!ps.test(s)){let p={instancePath:t+"/userPool/email/from",schemaPath:"#/properties/userPool/properties/email/properties/from/pat\
tern",keyword:"pattern",params:{pattern:"^(?:(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-][A-Za-z0-9!#$%&'*+/=?^_`{|}~ .-]*|\"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ .,:;()@-]+\") <[A-\
Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?>|[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)$"}};e===null?
e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/email/from",schemaPath:"#/properties/userPool/properties/email/properties/from/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.replyTo!==void 0&&n.call(a,"replyTo")){let s=a.replyTo;if(typeof s=="string"){if(m(s)>254){let p={instancePath:t+
"/userPool/email/replyTo",schemaPath:"#/properties/userPool/properties/email/properties/replyTo/maxLength",keyword:"maxLength",params:{limit:254}};e===null?e=[p]:
e.push(p),r++}if(!os.test(s)){let p={instancePath:t+"/userPool/email/replyTo",schemaPath:"#/properties/userPool/properties/email/properties/replyTo/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+
"/userPool/email/replyTo",schemaPath:"#/properties/userPool/properties/email/properties/replyTo/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),r++}}if(a.configurationSet!==void 0&&n.call(a,"configurationSet")){let s=a.configurationSet;if(typeof s=="string"){if(m(s)>64){let p={instancePath:t+"/userPo\
ol/email/configurationSet",schemaPath:"#/properties/userPool/properties/email/properties/configurationSet/maxLength",keyword:"maxLength",params:{limit:64}};e===
null?e=[p]:e.push(p),r++}if(!pr.test(s)){let p={instancePath:t+"/userPool/email/configurationSet",schemaPath:"#/properties/userPool/properties/email/properties/\
configurationSet/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/email/confi\
gurationSet",schemaPath:"#/properties/userPool/properties/email/properties/configurationSet/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),
r++}}}else{let s={instancePath:t+"/userPool/email",schemaPath:"#/properties/userPool/properties/email/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),r++}}if(S.domain!==void 0&&n.call(S,"domain")){let a=S.domain;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.prefix===void 0||!n.call(a,"prefix")){
let s={instancePath:t+"/userPool/domain",schemaPath:"#/properties/userPool/properties/domain/required",keyword:"required",params:{missingProperty:"prefix"}};e===
null?e=[s]:e.push(s),r++}for(let s of Object.keys(a))if(!(s==="prefix"||s==="adopt")){let p={instancePath:t+"/userPool/domain",schemaPath:"#/properties/userPool\
/properties/domain/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),r++}if(a.prefix!==void 0&&n.call(
a,"prefix")){let s=a.prefix;if(typeof s=="string"){if(!ns.test(s)){let p={instancePath:t+"/userPool/domain/prefix",schemaPath:"#/properties/userPool/properties/\
domain/properties/prefix/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+
"/userPool/domain/prefix",schemaPath:"#/properties/userPool/properties/domain/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),r++}}if(a.adopt!==void 0&&n.call(a,"adopt")){let s=a.adopt;if(typeof s=="string"){if(m(s)>63){let p={instancePath:t+"/userPool/domain/adopt",schemaPath:"#/pr\
operties/userPool/properties/domain/properties/adopt/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[p]:e.push(p),r++}if(m(s)<1){let p={instancePath:t+
"/userPool/domain/adopt",schemaPath:"#/properties/userPool/properties/domain/properties/adopt/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.
push(p),r++}}else{let p={instancePath:t+"/userPool/domain/adopt",schemaPath:"#/properties/userPool/properties/domain/properties/adopt/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let s={instancePath:t+"/userPool/domain",schemaPath:"#/properties/userPool/properties/domain/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.triggers!==void 0&&n.call(S,"triggers")){let a=S.triggers;if(a&&typeof a=="object"&&!Array.isArray(
a)){for(let s of Object.keys(a))if(!n.call(X.properties.userPool.properties.triggers.properties,s)){let p={instancePath:t+"/userPool/triggers",schemaPath:"#/pro\
perties/userPool/properties/triggers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),r++}if(a.preSignUp!==
void 0&&n.call(a,"preSignUp")){let s=a.preSignUp,p=r,o=!1,c=r;if(typeof s=="string"){if(m(s)>300){let i={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[i]:e.push(i),r++}if(!le.test(
s)){let i={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/0/pattern",keyword:"pa\
ttern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[i]:e.push(i),r++}}else{
let i={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/0/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),r++}var fe=c===r;o=o||fe;let k=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!n.call(s,"fun\
ctionArn")){let i={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/required",keyword:"\
required",params:{missingProperty:"functionArn"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="functionArn"||i==="permission")){let l={instancePath:t+
"/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.functionArn!==void 0&&n.call(s,"functionArn")){let i=s.functionArn,l=r,Z=!1,L=r;if(typeof i==
"string"){if(m(i)>300){let d={instancePath:t+"/userPool/triggers/preSignUp/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preSign\
Up/anyOf/1/properties/functionArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[d]:e.push(d),r++}if(!le.test(i)){let d={instancePath:t+
"/userPool/triggers/preSignUp/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/0/pat\
tern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:
e.push(d),r++}}else{let d={instancePath:t+"/userPool/triggers/preSignUp/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/\
anyOf/1/properties/functionArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}var ke=L===r;Z=Z||ke;let x=r;if(i&&typeof i=="o\
bject"&&!Array.isArray(i)){if(i.variable===void 0||!n.call(i,"variable")){let d={instancePath:t+"/userPool/triggers/preSignUp/functionArn",schemaPath:"#/propert\
ies/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===
null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="variable"){let h={instancePath:t+"/userPool/triggers/preSignUp/functionArn",schemaPath:"#/propertie\
s/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};
e===null?e=[h]:e.push(h),r++}if(i.variable!==void 0&&n.call(i,"variable")){let d=i.variable;if(typeof d=="string"){if(!F.test(d)){let h={instancePath:t+"/userPo\
ol/triggers/preSignUp/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/1/pr\
operties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/userPool/trig\
gers/preSignUp/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/1/propertie\
s/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+"/userPool/triggers/preSignUp/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:
e.push(d),r++}var ke=x===r;if(Z=Z||ke,ke)var Ye=!0;let ae=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!n.call(i,"ssmParameter")){
let d={instancePath:t+"/userPool/triggers/preSignUp/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/f\
unctionArn/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="ssmPar\
ameter"){let h={instancePath:t+"/userPool/triggers/preSignUp/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/pro\
perties/functionArn/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(i.ssmParameter!==
void 0&&n.call(i,"ssmParameter")){let d=i.ssmParameter;if(typeof d=="string"){if(m(d)>2048){let h={instancePath:t+"/userPool/triggers/preSignUp/functionArn/ssmP\
arameter",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[h]:e.push(h),r++}if(!G.test(d)){let h={instancePath:t+"/userPool/triggers/preSignUp/functionArn/ssmParameter",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{
pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/userPool/triggers/preSignUp/functionArn/ssmParame\
ter",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+"/userPool/triggers/preSignUp/functionArn",schemaPath:"#/properties/userPo\
ol/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var ke=ae===
r;Z=Z||ke,ke&&Ye!==!0&&(Ye=!0);let ne=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.secretsManager===void 0||!n.call(i,"secretsManager")){let d={instancePath:t+
"/userPool/triggers/preSignUp/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/3/req\
uired",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(!(d==="secretsManager"||d==="js\
onKey")){let h={instancePath:t+"/userPool/triggers/preSignUp/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/pro\
perties/functionArn/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(i.secretsManager!==
void 0&&n.call(i,"secretsManager")){let d=i.secretsManager;if(typeof d=="string"){if(m(d)>2048){let h={instancePath:t+"/userPool/triggers/preSignUp/functionArn/\
secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/maxL\
ength",keyword:"maxLength",params:{limit:2048}};e===null?e=[h]:e.push(h),r++}if(!H.test(d)){let h={instancePath:t+"/userPool/triggers/preSignUp/functionArn/secr\
etsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/userPool/triggers/preSignUp/functionArn\
/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(i.jsonKey!==void 0&&n.call(i,"jsonKey")){let d=i.jsonKey;if(typeof d=="string"){if(m(
d)>256){let h={instancePath:t+"/userPool/triggers/preSignUp/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyO\
f/1/properties/functionArn/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[h]:e.push(h),r++}if(!B.test(d)){let h={instancePath:t+
"/userPool/triggers/preSignUp/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/any\
Of/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/u\
serPool/triggers/preSignUp/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/\
3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+"/userPool/triggers/preSignUp/functi\
onArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/3/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[d]:e.push(d),r++}var ke=ne===r;if(Z=Z||ke,ke&&Ye!==!0&&(Ye=!0),Z)r=l,e!==null&&(l?e.length=l:e=null);else{let d={instancePath:t+"/userPool/tri\
ggers/preSignUp/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf",keyword:"anyOf",params:{}};
e===null?e=[d]:e.push(d),r++}}if(s.permission!==void 0&&n.call(s,"permission")&&typeof s.permission!="boolean"){let i={instancePath:t+"/userPool/triggers/preSig\
nUp/permission",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/permission/type",keyword:"type",params:{type:"bool\
ean"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/\
preSignUp/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var fe=k===r;if(o=o||fe,fe)var Ie=!0;let I=r;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.variable===void 0||!n.call(s,"variable")){let i={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/propert\
ies/triggers/properties/preSignUp/anyOf/2/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(
s))if(i!=="variable"){let l={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/2/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.variable!==void 0&&n.call(s,"variable")){let i=s.
variable;if(typeof i=="string"){if(!F.test(i)){let l={instancePath:t+"/userPool/triggers/preSignUp/variable",schemaPath:"#/properties/userPool/properties/trigge\
rs/properties/preSignUp/anyOf/2/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={
instancePath:t+"/userPool/triggers/preSignUp/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/2/properties/variable/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#/properties/use\
rPool/properties/triggers/properties/preSignUp/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var fe=I===r;o=o||fe,fe&&Ie!==!0&&
(Ie=!0);let z=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!n.call(s,"ssmParameter")){let i={instancePath:t+"/userPool/triggers/pr\
eSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/3/required",keyword:"required",params:{missingProperty:"ssmParameter"}};
e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="ssmParameter"){let l={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#/properties/us\
erPool/properties/triggers/properties/preSignUp/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(
l),r++}if(s.ssmParameter!==void 0&&n.call(s,"ssmParameter")){let i=s.ssmParameter;if(typeof i=="string"){if(m(i)>2048){let l={instancePath:t+"/userPool/triggers\
/preSignUp/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/3/properties/ssmParameter/maxLength",keyword:"maxLengt\
h",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!G.test(i)){let l={instancePath:t+"/userPool/triggers/preSignUp/ssmParameter",schemaPath:"#/properties/u\
serPool/properties/triggers/properties/preSignUp/anyOf/3/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-\
]+)$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preSignUp/ssmParameter",schemaPath:"#/properties/userPool/properties/trigge\
rs/properties/preSignUp/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"\
/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/3/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}var fe=z===r;o=o||fe,fe&&Ie!==!0&&(Ie=!0);let b=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===void 0||!n.call(s,
"secretsManager")){let i={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/4/requi\
red",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="secretsManager"||i==="json\
Key")){let l={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/4/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.secretsManager!==void 0&&n.call(s,"secretsManager")){let i=s.
secretsManager;if(typeof i=="string"){if(m(i)>2048){let l={instancePath:t+"/userPool/triggers/preSignUp/secretsManager",schemaPath:"#/properties/userPool/proper\
ties/triggers/properties/preSignUp/anyOf/4/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!H.test(
i)){let l={instancePath:t+"/userPool/triggers/preSignUp/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/4/prope\
rties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/\
triggers/preSignUp/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/4/properties/secretsManager/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(s.jsonKey!==void 0&&n.call(s,"jsonKey")){let i=s.jsonKey;if(typeof i=="string"){if(m(i)>256){let l={
instancePath:t+"/userPool/triggers/preSignUp/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/4/properties/jsonKey/maxL\
ength",keyword:"maxLength",params:{limit:256}};e===null?e=[l]:e.push(l),r++}if(!B.test(i)){let l={instancePath:t+"/userPool/triggers/preSignUp/jsonKey",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/4/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};
e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preSignUp/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties\
/preSignUp/anyOf/4/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers\
/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/4/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(
i),r++}var fe=b===r;if(o=o||fe,fe&&Ie!==!0&&(Ie=!0),o)r=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preSignUp/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(a.preAuthentication!==void 0&&
n.call(a,"preAuthentication")){let s=a.preAuthentication,p=r,o=!1,c=r;if(typeof s=="string"){if(m(s)>300){let i={instancePath:t+"/userPool/triggers/preAuthentic\
ation",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=
[i]:e.push(i),r++}if(!le.test(s)){let i={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/\
preAuthentication/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]\
{1,128})?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/trigg\
ers/properties/preAuthentication/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}var ce=c===r;o=o||ce;let k=r;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.functionArn===void 0||!n.call(s,"functionArn")){let i={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/pro\
perties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/required",keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=[i]:e.
push(i),r++}for(let i of Object.keys(s))if(!(i==="functionArn"||i==="permission")){let l={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/pr\
operties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===
null?e=[l]:e.push(l),r++}if(s.functionArn!==void 0&&n.call(s,"functionArn")){let i=s.functionArn,l=r,Z=!1,L=r;if(typeof i=="string"){if(m(i)>300){let d={instancePath:t+
"/userPool/triggers/preAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functio\
nArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[d]:e.push(d),r++}if(!le.test(i)){let d={instancePath:t+"/userPool/triggers/preAuthen\
tication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/0/pattern",keyword:"\
pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(d),r++}}else{
let d={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyO\
f/1/properties/functionArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}var ye=L===r;Z=Z||ye;let x=r;if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){if(i.variable===void 0||!n.call(i,"variable")){let d={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",schemaPath:"#/pro\
perties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/1/required",keyword:"required",params:{missingProperty:"v\
ariable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="variable"){let h={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",
schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/1/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(i.variable!==void 0&&n.call(i,"variable")){let d=i.variable;if(typeof d=="string"){
if(!F.test(d)){let h={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/propertie\
s/preAuthentication/anyOf/1/properties/functionArn/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=
[h]:e.push(h),r++}}else{let h={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/\
properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{
let d={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyO\
f/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var ye=x===r;if(Z=Z||ye,ye)var Je=!0;let ae=r;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!n.call(i,"ssmParameter")){let d={instancePath:t+"/userPool/triggers/preAuthentication/functi\
onArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/2/required",keyword:"required",params:{
missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="ssmParameter"){let h={instancePath:t+"/userPool/triggers/preAu\
thentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/2/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(i.ssmParameter!==void 0&&n.call(i,"ssmParameter")){let d=i.
ssmParameter;if(typeof d=="string"){if(m(d)>2048){let h={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/ssmParameter",schemaPath:"#/properties\
/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[h]:e.push(h),r++}if(!G.test(d)){let h={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/ssmParameter",schemaPath:"#/pro\
perties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{
pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/s\
smParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?
e=[d]:e.push(d),r++}var ye=ae===r;Z=Z||ye,ye&&Je!==!0&&(Je=!0);let ne=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.secretsManager===void 0||!n.call(i,"se\
cretsManager")){let d={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preAut\
hentication/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.
keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let h={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",schemaPath:"#/properties/userPool/pr\
operties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};
e===null?e=[h]:e.push(h),r++}if(i.secretsManager!==void 0&&n.call(i,"secretsManager")){let d=i.secretsManager;if(typeof d=="string"){if(m(d)>2048){let h={instancePath:t+
"/userPool/triggers/preAuthentication/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/pro\
perties/functionArn/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[h]:e.push(h),r++}if(!H.test(d)){let h={instancePath:t+
"/userPool/triggers/preAuthentication/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/pro\
perties/functionArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[h]:e.push(h),r++}}else{
let h={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuth\
entication/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(i.jsonKey!==
void 0&&n.call(i,"jsonKey")){let d=i.jsonKey;if(typeof d=="string"){if(m(d)>256){let h={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/jsonKey",
schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/maxLength",keyword:"\
maxLength",params:{limit:256}};e===null?e=[h]:e.push(h),r++}if(!B.test(d)){let h={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/jsonKey",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/jsonKey",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"\
string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",schemaPath:"#/properties/userPool/propert\
ies/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var ye=ne===
r;if(Z=Z||ye,ye&&Je!==!0&&(Je=!0),Z)r=l,e!==null&&(l?e.length=l:e=null);else{let d={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),
r++}}if(s.permission!==void 0&&n.call(s,"permission")&&typeof s.permission!="boolean"){let i={instancePath:t+"/userPool/triggers/preAuthentication/permission",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/permission/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:
e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthenticat\
ion/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var ce=k===r;if(o=o||ce,ce)var xe=!0;let I=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.variable===void 0||!n.call(s,"variable")){let i={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/proper\
ties/triggers/properties/preAuthentication/anyOf/2/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.
keys(s))if(i!=="variable"){let l={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuth\
entication/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.variable!==void 0&&n.call(
s,"variable")){let i=s.variable;if(typeof i=="string"){if(!F.test(i)){let l={instancePath:t+"/userPool/triggers/preAuthentication/variable",schemaPath:"#/proper\
ties/userPool/properties/triggers/properties/preAuthentication/anyOf/2/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};
e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preAuthentication/variable",schemaPath:"#/properties/userPool/properties/triggers/p\
roperties/preAuthentication/anyOf/2/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"\
/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/2/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),r++}var ce=I===r;o=o||ce,ce&&xe!==!0&&(xe=!0);let z=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||
!n.call(s,"ssmParameter")){let i={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuth\
entication/anyOf/3/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="ssmPar\
ameter"){let l={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/3\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.ssmParameter!==void 0&&n.call(s,"ssmParam\
eter")){let i=s.ssmParameter;if(typeof i=="string"){if(m(i)>2048){let l={instancePath:t+"/userPool/triggers/preAuthentication/ssmParameter",schemaPath:"#/proper\
ties/userPool/properties/triggers/properties/preAuthentication/anyOf/3/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:
e.push(l),r++}if(!G.test(i)){let l={instancePath:t+"/userPool/triggers/preAuthentication/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/pro\
perties/preAuthentication/anyOf/3/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[l]:
e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preAuthentication/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/p\
reAuthentication/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPo\
ol/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/3/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[i]:e.push(i),r++}var ce=z===r;o=o||ce,ce&&xe!==!0&&(xe=!0);let b=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===void 0||
!n.call(s,"secretsManager")){let i={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/preAu\
thentication/anyOf/4/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="\
secretsManager"||i==="jsonKey")){let l={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/p\
reAuthentication/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.secretsManager!==
void 0&&n.call(s,"secretsManager")){let i=s.secretsManager;if(typeof i=="string"){if(m(i)>2048){let l={instancePath:t+"/userPool/triggers/preAuthentication/secr\
etsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/4/properties/secretsManager/maxLength",keyword:"maxLength",
params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!H.test(i)){let l={instancePath:t+"/userPool/triggers/preAuthentication/secretsManager",schemaPath:"#/prope\
rties/userPool/properties/triggers/properties/preAuthentication/anyOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:\
!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preAuthentication/secretsManager",schemaPath:"#/properties/userPool/proper\
ties/triggers/properties/preAuthentication/anyOf/4/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(s.jsonKey!==
void 0&&n.call(s,"jsonKey")){let i=s.jsonKey;if(typeof i=="string"){if(m(i)>256){let l={instancePath:t+"/userPool/triggers/preAuthentication/jsonKey",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=
[l]:e.push(l),r++}if(!B.test(i)){let l={instancePath:t+"/userPool/triggers/preAuthentication/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/prop\
erties/preAuthentication/anyOf/4/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:t+"/userPool/triggers/preAuthentication/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/4/\
properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/preAuthentication",
schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/4/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),
r++}var ce=b===r;if(o=o||ce,ce&&xe!==!0&&(xe=!0),o)r=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(a.postAuthentication!==
void 0&&n.call(a,"postAuthentication")){let s=a.postAuthentication,p=r,o=!1,c=r;if(typeof s=="string"){if(m(s)>300){let i={instancePath:t+"/userPool/triggers/po\
stAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};
e===null?e=[i]:e.push(i),r++}if(!le.test(s)){let i={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/properties/triggers\
/properties/postAuthentication/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::\
[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/pr\
operties/triggers/properties/postAuthentication/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}var ue=c===r;o=o||ue;let k=r;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!n.call(s,"functionArn")){let i={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/required",keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=
[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="functionArn"||i==="permission")){let l={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),r++}if(s.functionArn!==void 0&&n.call(s,"functionArn")){let i=s.functionArn,l=r,Z=!1,L=r;if(typeof i=="string"){if(m(i)>300){let d={instancePath:t+
"/userPool/triggers/postAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/funct\
ionArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[d]:e.push(d),r++}if(!le.test(i)){let d={instancePath:t+"/userPool/triggers/postAut\
hentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/0/pattern",keyword:"\
pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(d),r++}}else{
let d={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/an\
yOf/1/properties/functionArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}var me=L===r;Z=Z||me;let x=r;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.variable===void 0||!n.call(i,"variable")){let d={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",schemaPath:"#/\
properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/1/required",keyword:"required",params:{missingProperty:"\
variable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="variable"){let h={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",
schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/1/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(i.variable!==void 0&&n.call(i,"variable")){let d=i.variable;if(typeof d=="string"){
if(!F.test(d)){let h={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/properti\
es/postAuthentication/anyOf/1/properties/functionArn/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?
e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/variable",schemaPath:"#/properties/userPool/properties/trigge\
rs/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),
r++}}}else{let d={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthen\
tication/anyOf/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var me=x===r;if(Z=Z||me,me)var ze=!0;let ae=r;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!n.call(i,"ssmParameter")){let d={instancePath:t+"/userPool/triggers/postAuthentication\
/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/2/required",keyword:"requ\
ired",params:{missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="ssmParameter"){let h={instancePath:t+"/userPool/\
triggers/postAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyO\
f/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(i.ssmParameter!==void 0&&n.call(i,"ssmPa\
rameter")){let d=i.ssmParameter;if(typeof d=="string"){if(m(d)>2048){let h={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/ssmParameter",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLe\
ngth",params:{limit:2048}};e===null?e=[h]:e.push(h),r++}if(!G.test(d)){let h={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/ssmParameter",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",
params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/userPool/triggers/postAuthentication/func\
tionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/2/properties/ssmP\
arameter/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+"/userPool/triggers/postAuthentication/functionA\
rn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/2/type",keyword:"type",params:{type:"\
object"}};e===null?e=[d]:e.push(d),r++}var me=ae===r;Z=Z||me,me&&ze!==!0&&(ze=!0);let ne=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.secretsManager===void 0||
!n.call(i,"secretsManager")){let d={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/pro\
perties/postAuthentication/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[d]:e.push(
d),r++}for(let d of Object.keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let h={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/3/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(i.secretsManager!==void 0&&n.call(i,"secretsManager")){let d=i.secretsManager;if(typeof d=="s\
tring"){if(m(d)>2048){let h={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/trig\
gers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[h]:e.push(h),r++}if(!H.test(d)){let h={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/secretsManager",schemaPath:"#/properties/userPool/pr\
operties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/secretsManager",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{
type:"string"}};e===null?e=[h]:e.push(h),r++}}if(i.jsonKey!==void 0&&n.call(i,"jsonKey")){let d=i.jsonKey;if(typeof d=="string"){if(m(d)>256){let h={instancePath:t+
"/userPool/triggers/postAuthentication/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properti\
es/functionArn/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[h]:e.push(h),r++}if(!B.test(d)){let h={instancePath:t+"\
/userPool/triggers/postAuthentication/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/propertie\
s/functionArn/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+
"/userPool/triggers/postAuthentication/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properti\
es/functionArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+"/userPool/trig\
gers/postAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/3/\
type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var me=ne===r;if(Z=Z||me,me&&ze!==!0&&(ze=!0),Z)r=l,e!==null&&(l?e.length=l:e=null);else{
let d={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/an\
yOf/1/properties/functionArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(s.permission!==void 0&&n.call(s,"permission")&&typeof s.permission!=
"boolean"){let i={instancePath:t+"/userPool/triggers/postAuthentication/permission",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthent\
ication/anyOf/1/properties/permission/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers\
/postAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}var ue=k===r;if(o=o||ue,ue)var Le=!0;let I=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!n.call(s,"variable")){
let i={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/2/requir\
ed",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="variable"){let l={instancePath:t+"/\
userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.variable!==void 0&&n.call(s,"variable")){let i=s.variable;if(typeof i=="s\
tring"){if(!F.test(i)){let l={instancePath:t+"/userPool/triggers/postAuthentication/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/p\
ostAuthentication/anyOf/2/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+
"/userPool/triggers/postAuthentication/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/2/properties/variable\
/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"#/pr\
operties/userPool/properties/triggers/properties/postAuthentication/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var ue=I===
r;o=o||ue,ue&&Le!==!0&&(Le=!0);let z=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!n.call(s,"ssmParameter")){let i={instancePath:t+
"/userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/3/required",keyword:"required",
params:{missingProperty:"ssmParameter"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="ssmParameter"){let l={instancePath:t+"/userPool/trigge\
rs/postAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/3/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.ssmParameter!==void 0&&n.call(s,"ssmParameter")){let i=s.ssmParameter;if(typeof i=="str\
ing"){if(m(i)>2048){let l={instancePath:t+"/userPool/triggers/postAuthentication/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/\
postAuthentication/anyOf/3/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!G.test(i)){let l={instancePath:t+
"/userPool/triggers/postAuthentication/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/3/properties/ssmP\
arameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userP\
ool/triggers/postAuthentication/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/3/properties/ssmParamete\
r/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"#/p\
roperties/userPool/properties/triggers/properties/postAuthentication/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var ue=z===
r;o=o||ue,ue&&Le!==!0&&(Le=!0);let b=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===void 0||!n.call(s,"secretsManager")){let i={instancePath:t+
"/userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/4/required",keyword:"required",
params:{missingProperty:"secretsManager"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="secretsManager"||i==="jsonKey")){let l={instancePath:t+
"/userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/4/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.secretsManager!==void 0&&n.call(s,"secretsManager")){let i=s.secretsManager;
if(typeof i=="string"){if(m(i)>2048){let l={instancePath:t+"/userPool/triggers/postAuthentication/secretsManager",schemaPath:"#/properties/userPool/properties/t\
riggers/properties/postAuthentication/anyOf/4/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!H.test(
i)){let l={instancePath:t+"/userPool/triggers/postAuthentication/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentica\
tion/anyOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+
"/userPool/triggers/postAuthentication/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/4/properties/se\
cretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(s.jsonKey!==void 0&&n.call(s,"jsonKey")){let i=s.jsonKey;if(typeof i==
"string"){if(m(i)>256){let l={instancePath:t+"/userPool/triggers/postAuthentication/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/po\
stAuthentication/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[l]:e.push(l),r++}if(!B.test(i)){let l={instancePath:t+
"/userPool/triggers/postAuthentication/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/4/properties/jsonKey/p\
attern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/postAuth\
entication/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/4/properties/jsonKey/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/properties/t\
riggers/properties/postAuthentication/anyOf/4/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var ue=b===r;if(o=o||ue,ue&&Le!==!0&&(Le=
!0),o)r=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/properties/trigge\
rs/properties/postAuthentication/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(a.postConfirmation!==void 0&&n.call(a,"postConfirmation")){let s=a.
postConfirmation,p=r,o=!1,c=r;if(typeof s=="string"){if(m(s)>300){let i={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/\
properties/triggers/properties/postConfirmation/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[i]:e.push(i),r++}if(!le.test(s)){let i={instancePath:t+
"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/0/pattern",keyword:"pattern",params:{
pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+
"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/0/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),r++}var he=c===r;o=o||he;let k=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!n.call(s,"functionA\
rn")){let i={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/requ\
ired",keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="functionArn"||i==="permissio\
n")){let l={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.functionArn!==void 0&&n.call(s,"functionArn")){
let i=s.functionArn,l=r,Z=!1,L=r;if(typeof i=="string"){if(m(i)>300){let d={instancePath:t+"/userPool/triggers/postConfirmation/functionArn",schemaPath:"#/prope\
rties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?
e=[d]:e.push(d),r++}if(!le.test(i)){let d={instancePath:t+"/userPool/triggers/postConfirmation/functionArn",schemaPath:"#/properties/userPool/properties/trigger\
s/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:fun\
ction:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/userPool/triggers/postConfirmation/functionA\
rn",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/0/type",keyword:"type",params:{type:"\
string"}};e===null?e=[d]:e.push(d),r++}var Ae=L===r;Z=Z||Ae;let x=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.variable===void 0||!n.call(i,"variable")){
let d={instancePath:t+"/userPool/triggers/postConfirmation/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/\
1/properties/functionArn/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!==
"variable"){let h={instancePath:t+"/userPool/triggers/postConfirmation/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirm\
ation/anyOf/1/properties/functionArn/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(i.
variable!==void 0&&n.call(i,"variable")){let d=i.variable;if(typeof d=="string"){if(!F.test(d)){let h={instancePath:t+"/userPool/triggers/postConfirmation/funct\
ionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/1/properties/variable/pa\
ttern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/userPool/triggers/postConfirmatio\
n/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/1/properties/vari\
able/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+"/userPool/triggers/postConfirmation/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?
e=[d]:e.push(d),r++}var Ae=x===r;if(Z=Z||Ae,Ae)var Qe=!0;let ae=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!n.call(i,"ssmParamet\
er")){let d={instancePath:t+"/userPool/triggers/postConfirmation/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/\
anyOf/1/properties/functionArn/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(
i))if(d!=="ssmParameter"){let h={instancePath:t+"/userPool/triggers/postConfirmation/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properti\
es/postConfirmation/anyOf/1/properties/functionArn/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.
push(h),r++}if(i.ssmParameter!==void 0&&n.call(i,"ssmParameter")){let d=i.ssmParameter;if(typeof d=="string"){if(m(d)>2048){let h={instancePath:t+"/userPool/tri\
ggers/postConfirmation/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionAr\
n/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[h]:e.push(h),r++}if(!G.test(d)){let h={instancePath:t+"/userPo\
ol/triggers/postConfirmation/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/func\
tionArn/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[h]:e.push(h),r++}}else{
let h={instancePath:t+"/userPool/triggers/postConfirmation/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfir\
mation/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+
"/userPool/triggers/postConfirmation/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionA\
rn/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var Ae=ae===r;Z=Z||Ae,Ae&&Qe!==!0&&(Qe=!0);let ne=r;if(i&&typeof i=="object"&&
!Array.isArray(i)){if(i.secretsManager===void 0||!n.call(i,"secretsManager")){let d={instancePath:t+"/userPool/triggers/postConfirmation/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"required",params:{missingProperty:"\
secretsManager"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let h={instancePath:t+"/userPool/triggers/\
postConfirmation/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/3/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(i.secretsManager!==void 0&&n.call(i,"secretsManager")){
let d=i.secretsManager;if(typeof d=="string"){if(m(d)>2048){let h={instancePath:t+"/userPool/triggers/postConfirmation/functionArn/secretsManager",schemaPath:"#\
/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLen\
gth",params:{limit:2048}};e===null?e=[h]:e.push(h),r++}if(!H.test(d)){let h={instancePath:t+"/userPool/triggers/postConfirmation/functionArn/secretsManager",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/userPool/triggers/postConfirmation/functionArn/secretsMan\
ager",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/type",keyword:"\
type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(i.jsonKey!==void 0&&n.call(i,"jsonKey")){let d=i.jsonKey;if(typeof d=="string"){if(m(d)>256){let h={
instancePath:t+"/userPool/triggers/postConfirmation/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf\
/1/properties/functionArn/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[h]:e.push(h),r++}if(!B.test(d)){let h={instancePath:t+
"/userPool/triggers/postConfirmation/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/f\
unctionArn/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+
"/userPool/triggers/postConfirmation/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/f\
unctionArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+"/userPool/triggers\
/postConfirmation/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/3/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var Ae=ne===r;if(Z=Z||Ae,Ae&&Qe!==!0&&(Qe=!0),Z)r=l,e!==null&&(l?e.length=l:e=null);else{let d={instancePath:t+
"/userPool/triggers/postConfirmation/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionA\
rn/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(s.permission!==void 0&&n.call(s,"permission")&&typeof s.permission!="boolean"){let i={instancePath:t+
"/userPool/triggers/postConfirmation/permission",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/permission\
/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/prop\
erties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var he=k===r;if(o=
o||he,he)var Me=!0;let I=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!n.call(s,"variable")){let i={instancePath:t+"/userPool/triggers\
/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/2/required",keyword:"required",params:{missingProperty:"\
variable"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="variable"){let l={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),r++}if(s.variable!==void 0&&n.call(s,"variable")){let i=s.variable;if(typeof i=="string"){if(!F.test(i)){let l={instancePath:t+"/userPo\
ol/triggers/postConfirmation/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/2/properties/variable/pattern",keyword:"\
pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/postConfirmation/variable",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/2/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.
push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation\
/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var he=I===r;o=o||he,he&&Me!==!0&&(Me=!0);let z=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.ssmParameter===void 0||!n.call(s,"ssmParameter")){let i={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool\
/properties/triggers/properties/postConfirmation/anyOf/3/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.
keys(s))if(i!=="ssmParameter"){let l={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/post\
Confirmation/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.ssmParameter!==void 0&&
n.call(s,"ssmParameter")){let i=s.ssmParameter;if(typeof i=="string"){if(m(i)>2048){let l={instancePath:t+"/userPool/triggers/postConfirmation/ssmParameter",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/3/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[l]:e.push(l),r++}if(!G.test(i)){let l={instancePath:t+"/userPool/triggers/postConfirmation/ssmParameter",schemaPath:"#/properties/userPool/properties/trigger\
s/properties/postConfirmation/anyOf/3/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=
[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/postConfirmation/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/propertie\
s/postConfirmation/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/user\
Pool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/3/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[i]:e.push(i),r++}var he=z===r;o=o||he,he&&Me!==!0&&(Me=!0);let b=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===void 0||
!n.call(s,"secretsManager")){let i={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/postCo\
nfirmation/anyOf/4/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="se\
cretsManager"||i==="jsonKey")){let l={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/post\
Confirmation/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.secretsManager!==void 0&&
n.call(s,"secretsManager")){let i=s.secretsManager;if(typeof i=="string"){if(m(i)>2048){let l={instancePath:t+"/userPool/triggers/postConfirmation/secretsManage\
r",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/4/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[l]:e.push(l),r++}if(!H.test(i)){let l={instancePath:t+"/userPool/triggers/postConfirmation/secretsManager",schemaPath:"#/properties/userPool/propert\
ies/triggers/properties/postConfirmation/anyOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[l]:
e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/postConfirmation/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/\
postConfirmation/anyOf/4/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(s.jsonKey!==void 0&&n.call(s,"j\
sonKey")){let i=s.jsonKey;if(typeof i=="string"){if(m(i)>256){let l={instancePath:t+"/userPool/triggers/postConfirmation/jsonKey",schemaPath:"#/properties/userP\
ool/properties/triggers/properties/postConfirmation/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[l]:e.push(l),r++}if(!B.
test(i)){let l={instancePath:t+"/userPool/triggers/postConfirmation/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/a\
nyOf/4/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"\
/userPool/triggers/postConfirmation/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/4/properties/jsonKey/type",
keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/\
userPool/properties/triggers/properties/postConfirmation/anyOf/4/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var he=b===r;if(o=o||
he,he&&Me!==!0&&(Me=!0),o)r=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool\
/properties/triggers/properties/postConfirmation/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(a.preTokenGeneration!==void 0&&n.call(a,"pre\
TokenGeneration")){let s=a.preTokenGeneration,p=r,o=!1,c=r;if(typeof s=="string"){if(m(s)>300){let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[i]:e.push(i),r++}
if(!le.test(s)){let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneratio\
n/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===
null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/properties/triggers/properties/pr\
eTokenGeneration/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}var A=c===r;o=o||A;let k=r;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.functionArn===void 0||!n.call(s,"functionArn")){let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/propert\
ies/triggers/properties/preTokenGeneration/anyOf/1/required",keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.
keys(s))if(!(i==="functionArn"||i==="version"||i==="permission")){let l={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPoo\
l/properties/triggers/properties/preTokenGeneration/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.
push(l),r++}if(s.functionArn!==void 0&&n.call(s,"functionArn")){let i=s.functionArn,l=r,Z=!1,L=r;if(typeof i=="string"){if(m(i)>300){let d={instancePath:t+"/use\
rPool/triggers/preTokenGeneration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionAr\
n/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[d]:e.push(d),r++}if(!le.test(i)){let d={instancePath:t+"/userPool/triggers/preTokenGene\
ration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/0/pattern",keyword:"\
pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(d),r++}}else{
let d={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/an\
yOf/1/properties/functionArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}var u=L===r;Z=Z||u;let x=r;if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){if(i.variable===void 0||!n.call(i,"variable")){let d={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",schemaPath:"#/pr\
operties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/1/required",keyword:"required",params:{missingProperty:"\
variable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="variable"){let h={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",
schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/1/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(i.variable!==void 0&&n.call(i,"variable")){let d=i.variable;if(typeof d=="string"){
if(!F.test(d)){let h={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/properti\
es/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?
e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/variable",schemaPath:"#/properties/userPool/properties/trigge\
rs/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),
r++}}}else{let d={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGe\
neration/anyOf/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var u=x===r;if(Z=Z||u,u)var $=!0;let ae=r;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!n.call(i,"ssmParameter")){let d={instancePath:t+"/userPool/triggers/preTokenGeneration\
/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/2/required",keyword:"requ\
ired",params:{missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="ssmParameter"){let h={instancePath:t+"/userPool/\
triggers/preTokenGeneration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyO\
f/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(i.ssmParameter!==void 0&&n.call(i,"ssmPa\
rameter")){let d=i.ssmParameter;if(typeof d=="string"){if(m(d)>2048){let h={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/ssmParameter",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLe\
ngth",params:{limit:2048}};e===null?e=[h]:e.push(h),r++}if(!G.test(d)){let h={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/ssmParameter",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",
params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/userPool/triggers/preTokenGeneration/func\
tionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/2/properties/ssmP\
arameter/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+"/userPool/triggers/preTokenGeneration/functionA\
rn",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/2/type",keyword:"type",params:{type:"\
object"}};e===null?e=[d]:e.push(d),r++}var u=ae===r;Z=Z||u,u&&$!==!0&&($=!0);let ne=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.secretsManager===void 0||
!n.call(i,"secretsManager")){let d={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/pro\
perties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[d]:e.push(
d),r++}for(let d of Object.keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let h={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/3/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(i.secretsManager!==void 0&&n.call(i,"secretsManager")){let d=i.secretsManager;if(typeof d=="s\
tring"){if(m(d)>2048){let h={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/trig\
gers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[h]:e.push(h),r++}if(!H.test(d)){let h={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/secretsManager",schemaPath:"#/properties/userPool/pr\
operties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/secretsManager",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{
type:"string"}};e===null?e=[h]:e.push(h),r++}}if(i.jsonKey!==void 0&&n.call(i,"jsonKey")){let d=i.jsonKey;if(typeof d=="string"){if(m(d)>256){let h={instancePath:t+
"/userPool/triggers/preTokenGeneration/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properti\
es/functionArn/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[h]:e.push(h),r++}if(!B.test(d)){let h={instancePath:t+"\
/userPool/triggers/preTokenGeneration/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/propertie\
s/functionArn/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+
"/userPool/triggers/preTokenGeneration/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properti\
es/functionArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+"/userPool/trig\
gers/preTokenGeneration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/3/\
type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var u=ne===r;if(Z=Z||u,u&&$!==!0&&($=!0),Z)r=l,e!==null&&(l?e.length=l:e=null);else{let d={
instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/p\
roperties/functionArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(s.version!==void 0&&n.call(s,"version")){let i=s.version;if(typeof i!="\
string"){let l={instancePath:t+"/userPool/triggers/preTokenGeneration/version",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGenerati\
on/anyOf/1/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(!(i==="V1_0"||i==="V2_0"||i==="V3_0")){let l={instancePath:t+
"/userPool/triggers/preTokenGeneration/version",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/version/e\
num",keyword:"enum",params:{allowedValues:X.properties.userPool.properties.triggers.properties.preTokenGeneration.anyOf[1].properties.version.enum}};e===null?e=
[l]:e.push(l),r++}}if(s.permission!==void 0&&n.call(s,"permission")&&typeof s.permission!="boolean"){let i={instancePath:t+"/userPool/triggers/preTokenGeneratio\
n/permission",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/permission/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/properties/trigger\
s/properties/preTokenGeneration/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var A=k===r;if(o=o||A,A)var O=!0;let I=r;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!n.call(s,"variable")){let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/2/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[i]:
e.push(i),r++}for(let i of Object.keys(s))if(i!=="variable"){let l={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/pro\
perties/triggers/properties/preTokenGeneration/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(
l),r++}if(s.variable!==void 0&&n.call(s,"variable")){let i=s.variable;if(typeof i=="string"){if(!F.test(i)){let l={instancePath:t+"/userPool/triggers/preTokenGe\
neration/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/2/properties/variable/pattern",keyword:"pattern",params:{
pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preTokenGeneration/variable",schemaPath:"#/prope\
rties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/2/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(
l),r++}}}else{let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/\
anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var A=I===r;o=o||A,A&&O!==!0&&(O=!0);let z=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.ssmParameter===void 0||!n.call(s,"ssmParameter")){let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPo\
ol/properties/triggers/properties/preTokenGeneration/anyOf/3/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[i]:e.push(i),r++}
for(let i of Object.keys(s))if(i!=="ssmParameter"){let l={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/properties/tr\
iggers/properties/preTokenGeneration/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.
ssmParameter!==void 0&&n.call(s,"ssmParameter")){let i=s.ssmParameter;if(typeof i=="string"){if(m(i)>2048){let l={instancePath:t+"/userPool/triggers/preTokenGen\
eration/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/3/properties/ssmParameter/maxLength",keyword:"ma\
xLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!G.test(i)){let l={instancePath:t+"/userPool/triggers/preTokenGeneration/ssmParameter",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/3/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z\
0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preTokenGeneration/ssmParameter",schemaPath:"#/prope\
rties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(
l),r++}}}else{let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/\
anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var A=z===r;o=o||A,A&&O!==!0&&(O=!0);let b=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.secretsManager===void 0||!n.call(s,"secretsManager")){let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/us\
erPool/properties/triggers/properties/preTokenGeneration/anyOf/4/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[i]:e.push(i),
r++}for(let i of Object.keys(s))if(!(i==="secretsManager"||i==="jsonKey")){let l={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/propertie\
s/userPool/properties/triggers/properties/preTokenGeneration/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?
e=[l]:e.push(l),r++}if(s.secretsManager!==void 0&&n.call(s,"secretsManager")){let i=s.secretsManager;if(typeof i=="string"){if(m(i)>2048){let l={instancePath:t+
"/userPool/triggers/preTokenGeneration/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/4/properties/se\
cretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!H.test(i)){let l={instancePath:t+"/userPool/triggers/preTokenG\
eneration/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/4/properties/secretsManager/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preTokenGeneration/secretsMana\
ger",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/4/properties/secretsManager/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[l]:e.push(l),r++}}if(s.jsonKey!==void 0&&n.call(s,"jsonKey")){let i=s.jsonKey;if(typeof i=="string"){if(m(i)>256){let l={instancePath:t+"/us\
erPool/triggers/preTokenGeneration/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/4/properties/jsonKey/maxLe\
ngth",keyword:"maxLength",params:{limit:256}};e===null?e=[l]:e.push(l),r++}if(!B.test(i)){let l={instancePath:t+"/userPool/triggers/preTokenGeneration/jsonKey",
schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/4/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u\
0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preTokenGeneration/jsonKey",schemaPath:"#/properties/user\
Pool/properties/triggers/properties/preTokenGeneration/anyOf/4/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{
let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/4/type",
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var A=b===r;if(o=o||A,A&&O!==!0&&(O=!0),o)r=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:t+
"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf",keyword:"anyOf",params:{}};e===
null?e=[i]:e.push(i),r++}}if(a.customMessage!==void 0&&n.call(a,"customMessage")){let s=a.customMessage,p=r,o=!1,c=r;if(typeof s=="string"){if(m(s)>300){let i={
instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/0/maxLength",keyword:"max\
Length",params:{limit:300}};e===null?e=[i]:e.push(i),r++}if(!le.test(s)){let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/properties/userP\
ool/properties/triggers/properties/customMessage/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-\
z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/propertie\
s/userPool/properties/triggers/properties/customMessage/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}var f=c===r;o=o||f;let k=r;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!n.call(s,"functionArn")){let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"\
#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/required",keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=[i]:e.
push(i),r++}for(let i of Object.keys(s))if(!(i==="functionArn"||i==="permission")){let l={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/proper\
ties/userPool/properties/triggers/properties/customMessage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?
e=[l]:e.push(l),r++}if(s.functionArn!==void 0&&n.call(s,"functionArn")){let i=s.functionArn,l=r,Z=!1,L=r;if(typeof i=="string"){if(m(i)>300){let d={instancePath:t+
"/userPool/triggers/customMessage/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/any\
Of/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[d]:e.push(d),r++}if(!le.test(i)){let d={instancePath:t+"/userPool/triggers/customMessage/fun\
ctionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/0/pattern",keyword:"pattern",params:{
pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+
"/userPool/triggers/customMessage/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/any\
Of/0/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}var U=L===r;Z=Z||U;let x=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.variable===
void 0||!n.call(i,"variable")){let d={instancePath:t+"/userPool/triggers/customMessage/functionArn",schemaPath:"#/properties/userPool/properties/triggers/proper\
ties/customMessage/anyOf/1/properties/functionArn/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.
keys(i))if(d!=="variable"){let h={instancePath:t+"/userPool/triggers/customMessage/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties\
/customMessage/anyOf/1/properties/functionArn/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(
h),r++}if(i.variable!==void 0&&n.call(i,"variable")){let d=i.variable;if(typeof d=="string"){if(!F.test(d)){let h={instancePath:t+"/userPool/triggers/customMess\
age/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/1/properties/varia\
ble/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/userPool/triggers/customMes\
sage/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/1/properties/vari\
able/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+"/userPool/triggers/customMessage/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?
e=[d]:e.push(d),r++}var U=x===r;if(Z=Z||U,U)var M=!0;let ae=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!n.call(i,"ssmParameter")){
let d={instancePath:t+"/userPool/triggers/customMessage/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/prop\
erties/functionArn/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!==
"ssmParameter"){let h={instancePath:t+"/userPool/triggers/customMessage/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/customMess\
age/anyOf/1/properties/functionArn/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(i.
ssmParameter!==void 0&&n.call(i,"ssmParameter")){let d=i.ssmParameter;if(typeof d=="string"){if(m(d)>2048){let h={instancePath:t+"/userPool/triggers/customMessa\
ge/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/2/properties/ss\
mParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[h]:e.push(h),r++}if(!G.test(d)){let h={instancePath:t+"/userPool/triggers/customMessa\
ge/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/2/properties/ss\
mParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/use\
rPool/triggers/customMessage/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functio\
nArn/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+"/userPool/triggers/\
customMessage/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/2/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var U=ae===r;Z=Z||U,U&&M!==!0&&(M=!0);let ne=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.secretsManager===
void 0||!n.call(i,"secretsManager")){let d={instancePath:t+"/userPool/triggers/customMessage/functionArn",schemaPath:"#/properties/userPool/properties/triggers/\
properties/customMessage/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[d]:e.push(d),
r++}for(let d of Object.keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let h={instancePath:t+"/userPool/triggers/customMessage/functionArn",schemaPath:"#/pr\
operties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(i.secretsManager!==void 0&&n.call(i,"secretsManager")){let d=i.secretsManager;if(typeof d=="string"){if(m(
d)>2048){let h={instancePath:t+"/userPool/triggers/customMessage/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/cu\
stomMessage/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[h]:e.push(h),r++}if(!H.
test(d)){let h={instancePath:t+"/userPool/triggers/customMessage/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/cu\
stomMessage/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[
h]:e.push(h),r++}}else{let h={instancePath:t+"/userPool/triggers/customMessage/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers\
/properties/customMessage/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),
r++}}if(i.jsonKey!==void 0&&n.call(i,"jsonKey")){let d=i.jsonKey;if(typeof d=="string"){if(m(d)>256){let h={instancePath:t+"/userPool/triggers/customMessage/fun\
ctionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/maxLe\
ngth",keyword:"maxLength",params:{limit:256}};e===null?e=[h]:e.push(h),r++}if(!B.test(d)){let h={instancePath:t+"/userPool/triggers/customMessage/functionArn/js\
onKey",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/userPool/triggers/customMessage/functionArn\
/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/type",keyword:"\
type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+"/userPool/triggers/customMessage/functionArn",schemaPath:"#/properties/\
userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(
d),r++}var U=ne===r;if(Z=Z||U,U&&M!==!0&&(M=!0),Z)r=l,e!==null&&(l?e.length=l:e=null);else{let d={instancePath:t+"/userPool/triggers/customMessage/functionArn",
schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.
push(d),r++}}if(s.permission!==void 0&&n.call(s,"permission")&&typeof s.permission!="boolean"){let i={instancePath:t+"/userPool/triggers/customMessage/permissio\
n",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/permission/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/properties/userPool/properties/triggers/properties/customM\
essage/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var f=k===r;if(o=o||f,f)var q=!0;let I=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.variable===void 0||!n.call(s,"variable")){let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/properties/userPool/properties\
/triggers/properties/customMessage/anyOf/2/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(
s))if(i!=="variable"){let l={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/an\
yOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.variable!==void 0&&n.call(s,"variabl\
e")){let i=s.variable;if(typeof i=="string"){if(!F.test(i)){let l={instancePath:t+"/userPool/triggers/customMessage/variable",schemaPath:"#/properties/userPool/\
properties/triggers/properties/customMessage/anyOf/2/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.
push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/customMessage/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessa\
ge/anyOf/2/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/custom\
Message",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(
i),r++}var f=I===r;o=o||f,f&&q!==!0&&(q=!0);let z=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!n.call(s,"ssmParameter")){let i={instancePath:t+
"/userPool/triggers/customMessage",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/3/required",keyword:"required",params:{missingProperty:"\
ssmParameter"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="ssmParameter"){let l={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"\
#/properties/userPool/properties/triggers/properties/customMessage/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===
null?e=[l]:e.push(l),r++}if(s.ssmParameter!==void 0&&n.call(s,"ssmParameter")){let i=s.ssmParameter;if(typeof i=="string"){if(m(i)>2048){let l={instancePath:t+"\
/userPool/triggers/customMessage/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/3/properties/ssmParameter/ma\
xLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!G.test(i)){let l={instancePath:t+"/userPool/triggers/customMessage/ssmParamet\
er",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/3/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^\
(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/customMessage/ssmParameter",schemaPath:"#\
/properties/userPool/properties/triggers/properties/customMessage/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.
push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf\
/3/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var f=z===r;o=o||f,f&&q!==!0&&(q=!0);let b=r;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.secretsManager===void 0||!n.call(s,"secretsManager")){let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/properties/userPool/proper\
ties/triggers/properties/customMessage/anyOf/4/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.
keys(s))if(!(i==="secretsManager"||i==="jsonKey")){let l={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/properties/userPool/properties/trigger\
s/properties/customMessage/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.secretsManager!==
void 0&&n.call(s,"secretsManager")){let i=s.secretsManager;if(typeof i=="string"){if(m(i)>2048){let l={instancePath:t+"/userPool/triggers/customMessage/secretsM\
anager",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/4/properties/secretsManager/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[l]:e.push(l),r++}if(!H.test(i)){let l={instancePath:t+"/userPool/triggers/customMessage/secretsManager",schemaPath:"#/properties/userPo\
ol/properties/triggers/properties/customMessage/anyOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?
e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/customMessage/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properti\
es/customMessage/anyOf/4/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(s.jsonKey!==void 0&&n.call(s,"j\
sonKey")){let i=s.jsonKey;if(typeof i=="string"){if(m(i)>256){let l={instancePath:t+"/userPool/triggers/customMessage/jsonKey",schemaPath:"#/properties/userPool\
/properties/triggers/properties/customMessage/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[l]:e.push(l),r++}if(!B.test(
i)){let l={instancePath:t+"/userPool/triggers/customMessage/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/4/prop\
erties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/t\
riggers/customMessage/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/4/properties/jsonKey/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/properties/userPool/properties/trigge\
rs/properties/customMessage/anyOf/4/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var f=b===r;if(o=o||f,f&&q!==!0&&(q=!0),o)r=p,e!==
null&&(p?e.length=p:e=null);else{let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/properties/userPool/properties/triggers/properties/custo\
mMessage/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(a.userMigration!==void 0&&n.call(a,"userMigration")){let s=a.userMigration,p=r,o=!1,
c=r;if(typeof s=="string"){if(m(s)>300){let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/propertie\
s/userMigration/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[i]:e.push(i),r++}if(!le.test(s)){let i={instancePath:t+"/userPool/trigger\
s/userMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z\
-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/\
triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/0/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),r++}var j=c===r;o=o||j;let k=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!n.call(s,"functionArn")){let i={instancePath:t+
"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/required",keyword:"required",params:{missingProperty:"\
functionArn"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="functionArn"||i==="permission")){let l={instancePath:t+"/userPool/triggers/use\
rMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.functionArn!==void 0&&n.call(s,"functionArn")){let i=s.functionArn,l=r,Z=!1,L=r;if(typeof i=="string"){
if(m(i)>300){let d={instancePath:t+"/userPool/triggers/userMigration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration\
/anyOf/1/properties/functionArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[d]:e.push(d),r++}if(!le.test(i)){let d={instancePath:t+"/\
userPool/triggers/userMigration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf\
/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?
e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/userPool/triggers/userMigration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/\
userMigration/anyOf/1/properties/functionArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}var Y=L===r;Z=Z||Y;let x=r;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.variable===void 0||!n.call(i,"variable")){let d={instancePath:t+"/userPool/triggers/userMigration/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/1/required",keyword:"required",params:{missingProperty:"\
variable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="variable"){let h={instancePath:t+"/userPool/triggers/userMigration/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(i.variable!==void 0&&n.call(i,"variable")){let d=i.variable;if(typeof d=="string"){if(!F.test(d)){let h={
instancePath:t+"/userPool/triggers/userMigration/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/pr\
operties/functionArn/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[h]:e.push(h),r++}}else{let h={
instancePath:t+"/userPool/triggers/userMigration/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/pr\
operties/functionArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+"/userPo\
ol/triggers/userMigration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/1/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var Y=x===r;if(Z=Z||Y,Y)var _=!0;let ae=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.
ssmParameter===void 0||!n.call(i,"ssmParameter")){let d={instancePath:t+"/userPool/triggers/userMigration/functionArn",schemaPath:"#/properties/userPool/propert\
ies/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[d]:
e.push(d),r++}for(let d of Object.keys(i))if(d!=="ssmParameter"){let h={instancePath:t+"/userPool/triggers/userMigration/functionArn",schemaPath:"#/properties/u\
serPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};
e===null?e=[h]:e.push(h),r++}if(i.ssmParameter!==void 0&&n.call(i,"ssmParameter")){let d=i.ssmParameter;if(typeof d=="string"){if(m(d)>2048){let h={instancePath:t+
"/userPool/triggers/userMigration/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/fu\
nctionArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[h]:e.push(h),r++}if(!G.test(d)){let h={instancePath:t+
"/userPool/triggers/userMigration/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/fu\
nctionArn/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[h]:e.push(h),r++}}else{
let h={instancePath:t+"/userPool/triggers/userMigration/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration\
/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+
"/userPool/triggers/userMigration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/any\
Of/2/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var Y=ae===r;Z=Z||Y,Y&&_!==!0&&(_=!0);let ne=r;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.secretsManager===void 0||!n.call(i,"secretsManager")){let d={instancePath:t+"/userPool/triggers/userMigration/functionArn",schemaPath:"#/properties/use\
rPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};
e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let h={instancePath:t+"/userPool/triggers/userMigration/func\
tionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/3/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(i.secretsManager!==void 0&&n.call(i,"secretsManager")){let d=i.secretsManager;
if(typeof d=="string"){if(m(d)>2048){let h={instancePath:t+"/userPool/triggers/userMigration/functionArn/secretsManager",schemaPath:"#/properties/userPool/prope\
rties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===
null?e=[h]:e.push(h),r++}if(!H.test(d)){let h={instancePath:t+"/userPool/triggers/userMigration/functionArn/secretsManager",schemaPath:"#/properties/userPool/pr\
operties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z\
0-9/_+=.@:!-]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/userPool/triggers/userMigration/functionArn/secretsManager",schemaPath:"#/properti\
es/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[h]:e.push(h),r++}}if(i.jsonKey!==void 0&&n.call(i,"jsonKey")){let d=i.jsonKey;if(typeof d=="string"){if(m(d)>256){let h={instancePath:t+"/use\
rPool/triggers/userMigration/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/\
anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[h]:e.push(h),r++}if(!B.test(d)){let h={instancePath:t+"/userPool/trigg\
ers/userMigration/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/3/pro\
perties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/userPool/\
triggers/userMigration/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/\
3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+"/userPool/triggers/userMigration/fu\
nctionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/3/type",keyword:"type",params:{type:"\
object"}};e===null?e=[d]:e.push(d),r++}var Y=ne===r;if(Z=Z||Y,Y&&_!==!0&&(_=!0),Z)r=l,e!==null&&(l?e.length=l:e=null);else{let d={instancePath:t+"/userPool/trig\
gers/userMigration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf",keyword:"an\
yOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(s.permission!==void 0&&n.call(s,"permission")&&typeof s.permission!="boolean"){let i={instancePath:t+"/userPool\
/triggers/userMigration/permission",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/permission/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/pro\
perties/triggers/properties/userMigration/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var j=k===r;if(o=o||j,j)var de=!0;let I=r;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!n.call(s,"variable")){let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"\
#/properties/userPool/properties/triggers/properties/userMigration/anyOf/2/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[i]:e.push(
i),r++}for(let i of Object.keys(s))if(i!=="variable"){let l={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/trig\
gers/properties/userMigration/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.variable!==
void 0&&n.call(s,"variable")){let i=s.variable;if(typeof i=="string"){if(!F.test(i)){let l={instancePath:t+"/userPool/triggers/userMigration/variable",schemaPath:"\
#/properties/userPool/properties/triggers/properties/userMigration/anyOf/2/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}\
$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/userMigration/variable",schemaPath:"#/properties/userPool/properties/triggers/\
properties/userMigration/anyOf/2/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/us\
erPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/2/type",keyword:"type",params:{type:"object"}};
e===null?e=[i]:e.push(i),r++}var j=I===r;o=o||j,j&&de!==!0&&(de=!0);let z=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!n.call(s,"\
ssmParameter")){let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/3/\
required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="ssmParameter"){let l={instancePath:t+
"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/3/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.ssmParameter!==void 0&&n.call(s,"ssmParameter")){let i=s.ssmParameter;if(typeof i==
"string"){if(m(i)>2048){let l={instancePath:t+"/userPool/triggers/userMigration/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/u\
serMigration/anyOf/3/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!G.test(i)){let l={instancePath:t+
"/userPool/triggers/userMigration/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/3/properties/ssmParameter/p\
attern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/trigge\
rs/userMigration/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/3/properties/ssmParameter/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/proper\
ties/triggers/properties/userMigration/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var j=z===r;o=o||j,j&&de!==!0&&(de=!0);
let b=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===void 0||!n.call(s,"secretsManager")){let i={instancePath:t+"/userPool/triggers/userMi\
gration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/4/required",keyword:"required",params:{missingProperty:"secretsMan\
ager"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="secretsManager"||i==="jsonKey")){let l={instancePath:t+"/userPool/triggers/userMigrat\
ion",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),r++}if(s.secretsManager!==void 0&&n.call(s,"secretsManager")){let i=s.secretsManager;if(typeof i=="string"){if(m(i)>2048){let l={instancePath:t+
"/userPool/triggers/userMigration/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/4/properties/secretsManag\
er/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!H.test(i)){let l={instancePath:t+"/userPool/triggers/userMigration/secre\
tsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/userMigration/secretsManager",schemaPath:"#/properties/u\
serPool/properties/triggers/properties/userMigration/anyOf/4/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}
if(s.jsonKey!==void 0&&n.call(s,"jsonKey")){let i=s.jsonKey;if(typeof i=="string"){if(m(i)>256){let l={instancePath:t+"/userPool/triggers/userMigration/jsonKey",
schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===
null?e=[l]:e.push(l),r++}if(!B.test(i)){let l={instancePath:t+"/userPool/triggers/userMigration/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/p\
roperties/userMigration/anyOf/4/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:t+"/userPool/triggers/userMigration/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/4/properti\
es/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"\
#/properties/userPool/properties/triggers/properties/userMigration/anyOf/4/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var j=b===r;
if(o=o||j,j&&de!==!0&&(de=!0),o)r=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userP\
ool/properties/triggers/properties/userMigration/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(a.defineAuthChallenge!==void 0&&n.call(a,"de\
fineAuthChallenge")){let s=a.defineAuthChallenge,p=r,o=!1,c=r;if(typeof s=="string"){if(m(s)>300){let i={instancePath:t+"/userPool/triggers/defineAuthChallenge",
schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[i]:e.
push(i),r++}if(!le.test(s)){let i={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/defi\
neAuthChallenge/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1\
,128})?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/trigg\
ers/properties/defineAuthChallenge/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}var be=c===r;o=o||be;let k=r;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.functionArn===void 0||!n.call(s,"functionArn")){let i={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/p\
roperties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/required",keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=[i]:
e.push(i),r++}for(let i of Object.keys(s))if(!(i==="functionArn"||i==="permission")){let l={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"\
#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),r++}if(s.functionArn!==void 0&&n.call(s,"functionArn")){let i=s.functionArn,l=r,Z=!1,L=r;if(typeof i=="string"){if(m(i)>300){let d={instancePath:t+
"/userPool/triggers/defineAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/fun\
ctionArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[d]:e.push(d),r++}if(!le.test(i)){let d={instancePath:t+"/userPool/triggers/defin\
eAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/0/pattern",
keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(
d),r++}}else{let d={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/defineA\
uthChallenge/anyOf/1/properties/functionArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}var _e=L===r;Z=Z||_e;let x=r;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.variable===void 0||!n.call(i,"variable")){let d={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",
schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/1/required",keyword:"required",params:{
missingProperty:"variable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="variable"){let h={instancePath:t+"/userPool/triggers/defineAuthCha\
llenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/1/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(i.variable!==void 0&&n.call(i,"variable")){let d=i.variable;
if(typeof d=="string"){if(!F.test(d)){let h={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn/variable",schemaPath:"#/properties/userPool/prop\
erties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z\
0-9_]{0,63}$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn/variable",schemaPath:"#/properties/\
userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};
e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/trig\
gers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var _e=x===
r;if(Z=Z||_e,_e)var v=!0;let ae=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!n.call(i,"ssmParameter")){let d={instancePath:t+"/us\
erPool/triggers/defineAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functio\
nArn/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="ssmParameter"){
let h={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/\
anyOf/1/properties/functionArn/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(i.ssmParameter!==
void 0&&n.call(i,"ssmParameter")){let d=i.ssmParameter;if(typeof d=="string"){if(m(d)>2048){let h={instancePath:t+"/userPool/triggers/defineAuthChallenge/functi\
onArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/2/properties/ssmPa\
rameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[h]:e.push(h),r++}if(!G.test(d)){let h={instancePath:t+"/userPool/triggers/defineAuthChal\
lenge/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/2/prop\
erties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+
"/userPool/triggers/defineAuthChallenge/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/p\
roperties/functionArn/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+"/u\
serPool/triggers/defineAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functi\
onArn/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var _e=ae===r;Z=Z||_e,_e&&v!==!0&&(v=!0);let ne=r;if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){if(i.secretsManager===void 0||!n.call(i,"secretsManager")){let d={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"required",params:{missingProperty:"\
secretsManager"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let h={instancePath:t+"/userPool/triggers/\
defineAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(i.secretsManager!==void 0&&n.call(i,"secretsMan\
ager")){let d=i.secretsManager;if(typeof d=="string"){if(m(d)>2048){let h={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn/secretsManager",schemaPath:"\
#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/maxLength",keyword:"ma\
xLength",params:{limit:2048}};e===null?e=[h]:e.push(h),r++}if(!H.test(d)){let h={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn/secretsManag\
er",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/userPool/triggers/defineAuthChalleng\
e/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/proper\
ties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(i.jsonKey!==void 0&&n.call(i,"jsonKey")){let d=i.jsonKey;if(typeof d==
"string"){if(m(d)>256){let h={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/\
properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[h]:e.push(
h),r++}if(!B.test(d)){let h={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/p\
roperties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};
e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn/jsonKey",schemaPath:"#/properties/userPool/properti\
es/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:
e.push(h),r++}}}else{let d={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties\
/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var _e=ne===r;if(Z=Z||_e,_e&&
v!==!0&&(v=!0),Z)r=l,e!==null&&(l?e.length=l:e=null);else{let d={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",schemaPath:"#/properties/us\
erPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(s.permission!==
void 0&&n.call(s,"permission")&&typeof s.permission!="boolean"){let i={instancePath:t+"/userPool/triggers/defineAuthChallenge/permission",schemaPath:"#/properti\
es/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/permission/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(
i),r++}}else{let i={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge\
/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var be=k===r;if(o=o||be,be)var or=!0;let I=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.variable===void 0||!n.call(s,"variable")){let i={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/prop\
erties/triggers/properties/defineAuthChallenge/anyOf/2/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.
keys(s))if(i!=="variable"){let l={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/defin\
eAuthChallenge/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.variable!==void 0&&
n.call(s,"variable")){let i=s.variable;if(typeof i=="string"){if(!F.test(i)){let l={instancePath:t+"/userPool/triggers/defineAuthChallenge/variable",schemaPath:"\
#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/2/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]\
{0,63}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/defineAuthChallenge/variable",schemaPath:"#/properties/userPool/properti\
es/triggers/properties/defineAuthChallenge/anyOf/2/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+
"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/2/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),r++}var be=I===r;o=o||be,be&&or!==!0&&(or=!0);let z=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===
void 0||!n.call(s,"ssmParameter")){let i={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properti\
es/defineAuthChallenge/anyOf/3/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!==
"ssmParameter"){let l={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChalle\
nge/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.ssmParameter!==void 0&&n.call(
s,"ssmParameter")){let i=s.ssmParameter;if(typeof i=="string"){if(m(i)>2048){let l={instancePath:t+"/userPool/triggers/defineAuthChallenge/ssmParameter",schemaPath:"\
#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/3/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===
null?e=[l]:e.push(l),r++}if(!G.test(i)){let l={instancePath:t+"/userPool/triggers/defineAuthChallenge/ssmParameter",schemaPath:"#/properties/userPool/properties\
/triggers/properties/defineAuthChallenge/anyOf/3/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};
e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/defineAuthChallenge/ssmParameter",schemaPath:"#/properties/userPool/properties/trig\
gers/properties/defineAuthChallenge/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+
"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/3/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),r++}var be=z===r;o=o||be,be&&or!==!0&&(or=!0);let b=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===
void 0||!n.call(s,"secretsManager")){let i={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/proper\
ties/defineAuthChallenge/anyOf/4/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))
if(!(i==="secretsManager"||i==="jsonKey")){let l={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/\
properties/defineAuthChallenge/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.secretsManager!==
void 0&&n.call(s,"secretsManager")){let i=s.secretsManager;if(typeof i=="string"){if(m(i)>2048){let l={instancePath:t+"/userPool/triggers/defineAuthChallenge/se\
cretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/4/properties/secretsManager/maxLength",keyword:"maxLeng\
th",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!H.test(i)){let l={instancePath:t+"/userPool/triggers/defineAuthChallenge/secretsManager",schemaPath:"#\
/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-\
9/_+=.@:!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/defineAuthChallenge/secretsManager",schemaPath:"#/properties/userP\
ool/properties/triggers/properties/defineAuthChallenge/anyOf/4/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}
if(s.jsonKey!==void 0&&n.call(s,"jsonKey")){let i=s.jsonKey;if(typeof i=="string"){if(m(i)>256){let l={instancePath:t+"/userPool/triggers/defineAuthChallenge/js\
onKey",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};
e===null?e=[l]:e.push(l),r++}if(!B.test(i)){let l={instancePath:t+"/userPool/triggers/defineAuthChallenge/jsonKey",schemaPath:"#/properties/userPool/properties/\
triggers/properties/defineAuthChallenge/anyOf/4/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.
push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/defineAuthChallenge/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/define\
AuthChallenge/anyOf/4/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/trigg\
ers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/4/type",keyword:"type",params:{type:"object"}};
e===null?e=[i]:e.push(i),r++}var be=b===r;if(o=o||be,be&&or!==!0&&(or=!0),o)r=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:t+"/userPool/triggers/d\
efineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(
i),r++}}if(a.createAuthChallenge!==void 0&&n.call(a,"createAuthChallenge")){let s=a.createAuthChallenge,p=r,o=!1,c=r;if(typeof s=="string"){if(m(s)>300){let i={
instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/0/maxLength",
keyword:"maxLength",params:{limit:300}};e===null?e=[i]:e.push(i),r++}if(!le.test(s)){let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"\
#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[\
0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/createAuthChal\
lenge",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:
e.push(i),r++}var ve=c===r;o=o||ve;let k=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!n.call(s,"functionArn")){let i={instancePath:t+
"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/required",keyword:"require\
d",params:{missingProperty:"functionArn"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="functionArn"||i==="permission")){let l={instancePath:t+
"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.functionArn!==void 0&&n.call(s,"functionArn")){let i=s.functionArn,l=r,Z=!1,
L=r;if(typeof i=="string"){if(m(i)>300){let d={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/\
triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[d]:e.push(d),r++}if(!le.
test(i)){let d={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthC\
hallenge/anyOf/1/properties/functionArn/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1\
,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/\
properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?
e=[d]:e.push(d),r++}var Se=L===r;Z=Z||Se;let x=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.variable===void 0||!n.call(i,"variable")){let d={instancePath:t+
"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/fun\
ctionArn/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="variable"){let h={
instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1\
/properties/functionArn/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(i.variable!==
void 0&&n.call(i,"variable")){let d=i.variable;if(typeof d=="string"){if(!F.test(d)){let h={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn/v\
ariable",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/1/properties/variable/pattern",
keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/userPool/triggers/createAuthChallenge/fu\
nctionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/1/properties/varia\
ble/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",
schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[d]:e.push(d),r++}var Se=x===r;if(Z=Z||Se,Se)var vr=!0;let ae=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!n.
call(i,"ssmParameter")){let d={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/propert\
ies/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(d),r++}
for(let d of Object.keys(i))if(d!=="ssmParameter"){let h={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/properties/userPool/\
properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};
e===null?e=[h]:e.push(h),r++}if(i.ssmParameter!==void 0&&n.call(i,"ssmParameter")){let d=i.ssmParameter;if(typeof d=="string"){if(m(d)>2048){let h={instancePath:t+
"/userPool/triggers/createAuthChallenge/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/p\
roperties/functionArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[h]:e.push(h),r++}if(!G.test(d)){let h={instancePath:t+
"/userPool/triggers/createAuthChallenge/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/p\
roperties/functionArn/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[h]:e.push(
h),r++}}else{let h={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/prope\
rties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{
let d={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/\
anyOf/1/properties/functionArn/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var Se=ae===r;Z=Z||Se,Se&&vr!==!0&&(vr=!0);let ne=r;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.secretsManager===void 0||!n.call(i,"secretsManager")){let d={instancePath:t+"/userPool/triggers/createAuthChal\
lenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"\
required",params:{missingProperty:"secretsManager"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let h={
instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1\
/properties/functionArn/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(i.secretsManager!==
void 0&&n.call(i,"secretsManager")){let d=i.secretsManager;if(typeof d=="string"){if(m(d)>2048){let h={instancePath:t+"/userPool/triggers/createAuthChallenge/fu\
nctionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/properties\
/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[h]:e.push(h),r++}if(!H.test(d)){let h={instancePath:t+"/userPool/triggers/create\
AuthChallenge/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/an\
yOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+
"/userPool/triggers/createAuthChallenge/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1\
/properties/functionArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(i.jsonKey!==void 0&&n.call(
i,"jsonKey")){let d=i.jsonKey;if(typeof d=="string"){if(m(d)>256){let h={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn/jsonKey",schemaPath:"\
#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",
params:{limit:256}};e===null?e=[h]:e.push(h),r++}if(!B.test(d)){let h={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn/jsonKey",schemaPath:"#\
/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn/jsonKey",schemaPath:"\
#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{
type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/properties/userPool\
/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),
r++}var Se=ne===r;if(Z=Z||Se,Se&&vr!==!0&&(vr=!0),Z)r=l,e!==null&&(l?e.length=l:e=null);else{let d={instancePath:t+"/userPool/triggers/createAuthChallenge/funct\
ionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf",keyword:"anyOf",params:{}};e===
null?e=[d]:e.push(d),r++}}if(s.permission!==void 0&&n.call(s,"permission")&&typeof s.permission!="boolean"){let i={instancePath:t+"/userPool/triggers/createAuth\
Challenge/permission",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/permission/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPool/properties/\
triggers/properties/createAuthChallenge/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var ve=k===r;if(o=o||ve,ve)var nr=!0;let I=r;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!n.call(s,"variable")){let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"\
#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/2/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[i]:
e.push(i),r++}for(let i of Object.keys(s))if(i!=="variable"){let l={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPool/pr\
operties/triggers/properties/createAuthChallenge/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(
l),r++}if(s.variable!==void 0&&n.call(s,"variable")){let i=s.variable;if(typeof i=="string"){if(!F.test(i)){let l={instancePath:t+"/userPool/triggers/createAuth\
Challenge/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/2/properties/variable/pattern",keyword:"pattern",
params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/createAuthChallenge/variable",schemaPath:"\
#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/2/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:
e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthC\
hallenge/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var ve=I===r;o=o||ve,ve&&nr!==!0&&(nr=!0);let z=r;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!n.call(s,"ssmParameter")){let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/pr\
operties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/3/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[i]:
e.push(i),r++}for(let i of Object.keys(s))if(i!=="ssmParameter"){let l={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPoo\
l/properties/triggers/properties/createAuthChallenge/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:
e.push(l),r++}if(s.ssmParameter!==void 0&&n.call(s,"ssmParameter")){let i=s.ssmParameter;if(typeof i=="string"){if(m(i)>2048){let l={instancePath:t+"/userPool/t\
riggers/createAuthChallenge/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/3/properties/ssmParameter/m\
axLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!G.test(i)){let l={instancePath:t+"/userPool/triggers/createAuthChallenge/ssm\
Parameter",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/3/properties/ssmParameter/pattern",keyword:"pattern",params:{
pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/createAuthChallenge/ssmParamete\
r",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/pr\
operties/createAuthChallenge/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var ve=z===r;o=o||ve,ve&&nr!==!0&&(nr=!0);let b=r;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===void 0||!n.call(s,"secretsManager")){let i={instancePath:t+"/userPool/triggers/createAuthChal\
lenge",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/4/required",keyword:"required",params:{missingProperty:"secret\
sManager"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="secretsManager"||i==="jsonKey")){let l={instancePath:t+"/userPool/triggers/create\
AuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/4/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.secretsManager!==void 0&&n.call(s,"secretsManager")){let i=s.secretsManager;if(typeof i=="strin\
g"){if(m(i)>2048){let l={instancePath:t+"/userPool/triggers/createAuthChallenge/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties\
/createAuthChallenge/anyOf/4/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!H.test(i)){let l={instancePath:t+
"/userPool/triggers/createAuthChallenge/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/4/properties/\
secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/trigge\
rs/createAuthChallenge/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/4/properties/secretsManager/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(s.jsonKey!==void 0&&n.call(s,"jsonKey")){let i=s.jsonKey;if(typeof i=="string"){if(m(
i)>256){let l={instancePath:t+"/userPool/triggers/createAuthChallenge/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChalle\
nge/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[l]:e.push(l),r++}if(!B.test(i)){let l={instancePath:t+"/userPool/t\
riggers/createAuthChallenge/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/4/properties/jsonKey/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/createAuthChallenge/jsonK\
ey",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/4/properties/jsonKey/type",keyword:"type",params:{type:"string"}};
e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/propert\
ies/createAuthChallenge/anyOf/4/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var ve=b===r;if(o=o||ve,ve&&nr!==!0&&(nr=!0),o)r=p,e!==
null&&(p?e.length=p:e=null);else{let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties\
/createAuthChallenge/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(a.verifyAuthChallengeResponse!==void 0&&n.call(a,"verifyAuthChallengeRes\
ponse")){let s=a.verifyAuthChallengeResponse,p=r,o=!1,c=r;if(typeof s=="string"){if(m(s)>300){let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeRespo\
nse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===
null?e=[i]:e.push(i),r++}if(!le.test(s)){let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/tri\
ggers/properties/verifyAuthChallengeResponse/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9\
_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#\
/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}
var Oe=c===r;o=o||Oe;let k=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!n.call(s,"functionArn")){let i={instancePath:t+"/userPool/\
triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/required",keyword:"re\
quired",params:{missingProperty:"functionArn"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="functionArn"||i==="permission")){let l={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.functionArn!==void 0&&n.call(s,"functionArn")){let i=s.
functionArn,l=r,Z=!1,L=r;if(typeof i=="string"){if(m(i)>300){let d={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/pr\
operties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};
e===null?e=[d]:e.push(d),r++}if(!le.test(i)){let d={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/properties/userPoo\
l/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:\
lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/userPool/trig\
gers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/fu\
nctionArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}var Ue=L===r;Z=Z||Ue;let x=r;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.variable===void 0||!n.call(i,"variable")){let d={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/properties/u\
serPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/1/required",keyword:"required",params:{missingProperty:"\
variable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="variable"){let h={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/fu\
nctionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/1/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(i.variable!==void 0&&n.call(i,"variable")){let d=i.variable;if(typeof d==
"string"){if(!F.test(d)){let h={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn/variable",schemaPath:"#/properties/userPool/propertie\
s/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][\
a-z0-9_]{0,63}$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn/variable",schemaPath:"#/\
properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/1/properties/variable/type",keyword:"type",params:{
type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/properties/\
userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?
e=[d]:e.push(d),r++}var Ue=x===r;if(Z=Z||Ue,Ue)var Or=!0;let ae=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!n.call(i,"ssmParamet\
er")){let d={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/verify\
AuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(d),r++}
for(let d of Object.keys(i))if(d!=="ssmParameter"){let h={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/properties/u\
serPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(i.ssmParameter!==void 0&&n.call(i,"ssmParameter")){let d=i.ssmParameter;if(typeof d=="string"){if(m(d)>2048){
let h={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties\
/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[h]:e.
push(h),r++}if(!G.test(d)){let h={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn/ssmParameter",schemaPath:"#/properties/userPool/pro\
perties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"\
^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn/\
ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/2/properties/ssm\
Parameter/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse\
/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/2/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var Ue=ae===r;Z=Z||Ue,Ue&&Or!==!0&&(Or=!0);let ne=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.
secretsManager===void 0||!n.call(i,"secretsManager")){let d={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/propertie\
s/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"required",params:{missingProperty:"\
secretsManager"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let h={instancePath:t+"/userPool/triggers/\
verifyAuthChallengeResponse/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functio\
nArn/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(i.secretsManager!==void 0&&n.call(
i,"secretsManager")){let d=i.secretsManager;if(typeof d=="string"){if(m(d)>2048){let h={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionA\
rn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/3/propertie\
s/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[h]:e.push(h),r++}if(!H.test(d)){let h={instancePath:t+"/userPool/triggers/verif\
yAuthChallengeResponse/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properti\
es/functionArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={
instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/veri\
fyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}
if(i.jsonKey!==void 0&&n.call(i,"jsonKey")){let d=i.jsonKey;if(typeof d=="string"){if(m(d)>256){let h={instancePath:t+"/userPool/triggers/verifyAuthChallengeRes\
ponse/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/3/p\
roperties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[h]:e.push(h),r++}if(!B.test(d)){let h={instancePath:t+"/userPool/triggers/verif\
yAuthChallengeResponse/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/func\
tionArn/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeRespons\
e/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/\
1/properties/functionArn/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var Ue=ne===r;if(Z=Z||Ue,Ue&&Or!==!0&&(Or=!0),Z)r=l,e!==
null&&(l?e.length=l:e=null);else{let d={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/properties/userPool/properties\
/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(s.permission!==
void 0&&n.call(s,"permission")&&typeof s.permission!="boolean"){let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/permission",schemaPath:"#/\
properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/permission/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/triggers/propertie\
s/verifyAuthChallengeResponse/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Oe=k===r;if(o=o||Oe,Oe)var lr=!0;let I=r;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!n.call(s,"variable")){let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"\
#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/2/required",keyword:"required",params:{missingProperty:"variable"}};e===null?
e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="variable"){let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properti\
es/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),r++}if(s.variable!==void 0&&n.call(s,"variable")){let i=s.variable;if(typeof i=="string"){if(!F.test(i)){let l={instancePath:t+"/userPo\
ol/triggers/verifyAuthChallengeResponse/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/2/propertie\
s/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/ve\
rifyAuthChallengeResponse/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/2/properties/variable/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"\
#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}
var Oe=I===r;o=o||Oe,Oe&&lr!==!0&&(lr=!0);let z=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!n.call(s,"ssmParameter")){let i={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/3/required",
keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="ssmParameter"){let l={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/3/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.ssmParameter!==void 0&&n.call(s,"ssmParameter")){let i=s.
ssmParameter;if(typeof i=="string"){if(m(i)>2048){let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/ssmParameter",schemaPath:"#/properties/u\
serPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/3/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[l]:e.push(l),r++}if(!G.test(i)){let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/ssmParameter",schemaPath:"#/properties/userPool/propert\
ies/triggers/properties/verifyAuthChallengeResponse/anyOf/3/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9\
_.-]+)$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/ssmParameter",schemaPath:"#/properties/userP\
ool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(
l),r++}}}else{let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuth\
ChallengeResponse/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Oe=z===r;o=o||Oe,Oe&&lr!==!0&&(lr=!0);let b=r;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.secretsManager===void 0||!n.call(s,"secretsManager")){let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"\
#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/4/required",keyword:"required",params:{missingProperty:"secretsManager"}};
e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="secretsManager"||i==="jsonKey")){let l={instancePath:t+"/userPool/triggers/verifyAuthChalleng\
eResponse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/4/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.secretsManager!==void 0&&n.call(s,"secretsManager")){let i=s.secretsManager;if(typeof i=="\
string"){if(m(i)>2048){let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/secretsManager",schemaPath:"#/properties/userPool/properties/trigge\
rs/properties/verifyAuthChallengeResponse/anyOf/4/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!H.
test(i)){let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/\
verifyAuthChallengeResponse/anyOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAut\
hChallengeResponse/anyOf/4/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(s.jsonKey!==void 0&&n.call(s,
"jsonKey")){let i=s.jsonKey;if(typeof i=="string"){if(m(i)>256){let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/jsonKey",schemaPath:"#/pro\
perties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?
e=[l]:e.push(l),r++}if(!B.test(i)){let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/jsonKey",schemaPath:"#/properties/userPool/properties/t\
riggers/properties/verifyAuthChallengeResponse/anyOf/4/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=
[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/pro\
perties/verifyAuthChallengeResponse/anyOf/4/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/4/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Oe=b===r;if(o=o||Oe,Oe&&lr!==!0&&(lr=!0),o)r=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf",keyword:"an\
yOf",params:{}};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/userPool/triggers",schemaPath:"#/properties/userPool/properties/triggers/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.groups!==void 0&&n.call(S,"groups")){let a=S.groups;if(a&&typeof a=="object"&&!Array.isArray(a)){
for(let s of Object.keys(a)){let p=r;if(typeof s=="string"){if(m(s)>128){let o={instancePath:t+"/userPool/groups",schemaPath:"#/properties/userPool/properties/g\
roups/propertyNames/maxLength",keyword:"maxLength",params:{limit:128},propertyName:s};e===null?e=[o]:e.push(o),r++}if(m(s)<1){let o={instancePath:t+"/userPool/g\
roups",schemaPath:"#/properties/userPool/properties/groups/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:s};e===null?e=[o]:e.push(o),
r++}if(!ls.test(s)){let o={instancePath:t+"/userPool/groups",schemaPath:"#/properties/userPool/properties/groups/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"},propertyName:s};e===null?e=[o]:e.push(o),r++}}var Ut=p===r;if(!Ut){let o={instancePath:t+"/userPool/groups",schemaPath:"\
#/properties/userPool/properties/groups/propertyNames",keyword:"propertyNames",params:{propertyName:s}};e===null?e=[o]:e.push(o),r++}}for(let s of Object.keys(a)){
let p=a[s];if(p&&typeof p=="object"&&!Array.isArray(p)){for(let o of Object.keys(p))if(!(o==="description"||o==="precedence"||o==="roleArn"||o==="adopt")){let c={
instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/userPool/properties/groups/additionalProperties/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),r++}if(p.description!==void 0&&n.call(p,"description")){let o=p.
description;if(typeof o=="string"){if(m(o)>2048){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#\
/properties/userPool/properties/groups/additionalProperties/properties/description/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[c]:e.push(c),
r++}if(m(o)<1){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#/properties/userPool/properties/gr\
oups/additionalProperties/properties/description/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/use\
rPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#/properties/userPool/properties/groups/additionalProperties/properties/descr\
iption/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.precedence!==void 0&&n.call(p,"precedence")){let o=p.precedence;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/precedence",schemaPath:"#/proper\
ties/userPool/properties/groups/additionalProperties/properties/precedence/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),r++}if(typeof o==
"number"&&isFinite(o)){if(o>2147483647||isNaN(o)){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/precedence",schemaPath:"#\
/properties/userPool/properties/groups/additionalProperties/properties/precedence/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?
e=[c]:e.push(c),r++}if(o<0||isNaN(o)){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/precedence",schemaPath:"#/properties/\
userPool/properties/groups/additionalProperties/properties/precedence/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[c]:e.push(c),r++}}}
if(p.roleArn!==void 0&&n.call(p,"roleArn")){let o=p.roleArn;if(typeof o=="string"){if(m(o)>2048){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/roleArn",schemaPath:"#/properties/userPool/properties/groups/additionalProperties/properties/roleArn/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[c]:e.push(c),r++}if(!ht.test(o)){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/roleArn",schemaPath:"\
#/properties/userPool/properties/groups/additionalProperties/properties/roleArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:\
role/[\\x21-\\x7E]+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/roleArn",schemaPath:"\
#/properties/userPool/properties/groups/additionalProperties/properties/roleArn/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.
adopt!==void 0&&n.call(p,"adopt")){let o=p.adopt;if(typeof o=="string"){if(m(o)>128){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/adopt",schemaPath:"#/properties/userPool/properties/groups/additionalProperties/properties/adopt/maxLength",keyword:"maxLength",params:{limit:128}};e===
null?e=[c]:e.push(c),r++}if(m(o)<1){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/userPoo\
l/properties/groups/additionalProperties/properties/adopt/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+
"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/userPool/properties/groups/additionalProperties/properties/adopt/\
type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}}else{let o={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/userPool/properties/groups/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let s={
instancePath:t+"/userPool/groups",schemaPath:"#/properties/userPool/properties/groups/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}
if(S.resourceServers!==void 0&&n.call(S,"resourceServers")){let a=S.resourceServers;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let s of Object.keys(a)){let p=r;
if(typeof s=="string"){if(m(s)>256){let o={instancePath:t+"/userPool/resourceServers",schemaPath:"#/properties/userPool/properties/resourceServers/propertyNames\
/maxLength",keyword:"maxLength",params:{limit:256},propertyName:s};e===null?e=[o]:e.push(o),r++}if(m(s)<1){let o={instancePath:t+"/userPool/resourceServers",schemaPath:"\
#/properties/userPool/properties/resourceServers/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:s};e===null?e=[o]:e.push(o),r++}if(!br.
test(s)){let o={instancePath:t+"/userPool/resourceServers",schemaPath:"#/properties/userPool/properties/resourceServers/propertyNames/pattern",keyword:"pattern",
params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"},propertyName:s};e===null?e=[o]:e.push(o),r++}}var qt=p===r;if(!qt){let o={instancePath:t+"/userPool/resource\
Servers",schemaPath:"#/properties/userPool/properties/resourceServers/propertyNames",keyword:"propertyNames",params:{propertyName:s}};e===null?e=[o]:e.push(o),r++}}
for(let s of Object.keys(a)){let p=a[s];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0||!n.call(p,"name")){let o={instancePath:t+"/userPool/res\
ourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/required",keyword:"req\
uired",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),r++}for(let o of Object.keys(p))if(!(o==="name"||o==="scopes"||o==="adopt")){let c={instancePath:t+
"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),r++}if(p.name!==void 0&&n.call(p,"name")){let o=p.name;if(typeof o==
"string"){if(m(o)>256){let c={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",schemaPath:"#/properties/userPool/pro\
perties/resourceServers/additionalProperties/properties/name/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[c]:e.push(c),r++}if(m(o)<1){let c={instancePath:t+
"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/\
properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}if(!wr.test(o)){let c={instancePath:t+"/userPool/resourceServers/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/properties/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_ +=,.@-]+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/name",schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/properties/name/type",keyword:"type",params:{type:"string"}};
e===null?e=[c]:e.push(c),r++}}if(p.scopes!==void 0&&n.call(p,"scopes")){let o=p.scopes;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length>100){
let c={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properties/userPool/properties/resourceServe\
rs/additionalProperties/properties/scopes/maxProperties",keyword:"maxProperties",params:{limit:100}};e===null?e=[c]:e.push(c),r++}for(let c of Object.keys(o)){let k=r;
if(typeof c=="string"){if(m(c)>256){let I={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properti\
es/userPool/properties/resourceServers/additionalProperties/properties/scopes/propertyNames/maxLength",keyword:"maxLength",params:{limit:256},propertyName:c};e===
null?e=[I]:e.push(I),r++}if(m(c)<1){let I={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properti\
es/userPool/properties/resourceServers/additionalProperties/properties/scopes/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:c};e===
null?e=[I]:e.push(I),r++}if(!cs.test(c)){let I={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/pro\
perties/userPool/properties/resourceServers/additionalProperties/properties/scopes/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x2E\\x30\
-\\x5B\\x5D-\\x7E]+$"},propertyName:c};e===null?e=[I]:e.push(I),r++}}var $t=k===r;if(!$t){let I={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/scopes",schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/properties/scopes/propertyNames",keyword:"proper\
tyNames",params:{propertyName:c}};e===null?e=[I]:e.push(I),r++}}for(let c of Object.keys(o)){let k=o[c];if(typeof k=="string"){if(m(k)>256){let I={instancePath:t+
"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/userPool/prop\
erties/resourceServers/additionalProperties/properties/scopes/additionalProperties/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[I]:e.push(I),r++}
if(m(k)<1){let I={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/userPool/properties/resourceServers/additionalProperties/properties/scopes/additionalProperties/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[I]:e.push(I),r++}}else{let I={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+c.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/properties/scopes/additionalProperties/type",keyword:"type",params:{
type:"string"}};e===null?e=[I]:e.push(I),r++}}}else{let c={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"\
#/properties/userPool/properties/resourceServers/additionalProperties/properties/scopes/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}
if(p.adopt!==void 0&&n.call(p,"adopt")){let o=p.adopt;if(typeof o=="string"){if(m(o)>256){let c={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/properties/adopt/maxLength",keyword:"maxLength",params:{
limit:256}};e===null?e=[c]:e.push(c),r++}if(m(o)<1){let c={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"\
#/properties/userPool/properties/resourceServers/additionalProperties/properties/adopt/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),
r++}}else{let c={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/userPool/properties/reso\
urceServers/additionalProperties/properties/adopt/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}}else{let o={instancePath:t+"/userP\
ool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let s={instancePath:t+"/userPool/resourceServers",schemaPath:"#/properties/userPool/properties\
/resourceServers/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:t+"/userPool",schemaPath:"#/properties/use\
rPool/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(E.identityProviders!==void 0&&n.call(E,"identityProviders")){let S=E.identityProviders;
if(S&&typeof S=="object"&&!Array.isArray(S)){if(Object.keys(S).length>300){let a={instancePath:t+"/identityProviders",schemaPath:"#/properties/identityProviders\
/maxProperties",keyword:"maxProperties",params:{limit:300}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(S)){let s=r;if(typeof a=="string"&&!ds.test(a)){
let p={instancePath:t+"/identityProviders",schemaPath:"#/properties/identityProviders/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z\
0-9.-]{2,31}$"},propertyName:a};e===null?e=[p]:e.push(p),r++}var Kt=s===r;if(!Kt){let p={instancePath:t+"/identityProviders",schemaPath:"#/properties/identityPr\
oviders/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[p]:e.push(p),r++}}for(let a of Object.keys(S)){let s=S[a],p=r,o=!1,c=r;if(s&&
typeof s=="object"&&!Array.isArray(s)&&(s.preset===void 0||!n.call(s,"preset"))){let g={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/anyOf/0/required",keyword:"required",params:{missingProperty:"preset"}};e===null?e=[g]:e.push(
g),r++}var Br=c===r;o=o||Br;let k=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&(s.type===void 0||!n.call(s,"type"))){let g={instancePath:t+"/identityProviders\
/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[g]:e.push(g),r++}var Br=k===r;if(o=o||Br,o)r=p,e!==null&&(p?e.length=p:e=null);else{let g={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}let I=r,
z=!0,b=r,i=r,l=!1,Z=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let g;if((s.preset===void 0||!n.call(s,"preset"))&&(g="preset")){let C={};e===null?e=[C]:e.push(
C),r++}else if(s.preset!==void 0&&n.call(s,"preset")){let C=s.preset;if(!(C==="auth0"||C==="cognito"||C==="descope"||C==="entra"||C==="entra-external-id"||C==="\
gitlab"||C==="idura"||C==="keycloak"||C==="linkedin"||C==="oidc"||C==="okta"||C==="one-login"||C==="ping-one")){let y={};e===null?e=[y]:e.push(y),r++}}}var cr=Z===
r;if(l=l||cr,cr){var W={};W.preset=!0}let L=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let g;if((s.type===void 0||!n.call(s,"type"))&&(g="type")){let C={};e===
null?e=[C]:e.push(C),r++}else{if(s.preset!==void 0&&n.call(s,"preset")){var xr=!1;let C={};e===null?e=[C]:e.push(C),r++}else var xr=!0;if(xr)if(s.type!==void 0&&
n.call(s,"type")){let C=r;if(s.type!=="oidc"){let V={};e===null?e=[V]:e.push(V),r++}var xr=C===r}else var xr=!0}}var cr=L===r;if(l=l||cr,cr&&W!==!0&&(W=W||{},W.
preset=!0,W.type=!0),l)r=i,e!==null&&(i?e.length=i:e=null);else{let g={};e===null?e=[g]:e.push(g),r++}var Wr=b===r;if(r=I,e!==null&&(I?e.length=I:e=null),Wr){let g=r,
C=r,y=!1,V=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.issuer===void 0||!n.call(s,"issuer")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/anyOf/0/required",keyword:"required",params:{missingProperty:"\
issuer"}};e===null?e=[P]:e.push(P),r++}if(s.clientId===void 0||!n.call(s,"clientId")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/anyOf/0/required",keyword:"required",params:{missingProperty:"clientId"}};e===
null?e=[P]:e.push(P),r++}if(s.clientSecret===void 0||!n.call(s,"clientSecret")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/anyOf/0/required",keyword:"required",params:{missingProperty:"clientSecret"}};
e===null?e=[P]:e.push(P),r++}}var dr=V===r;y=y||dr;let T=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&(s.upstream===void 0||!n.call(s,"upstream"))){let P={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/anyOf/1/required",keyword:"\
required",params:{missingProperty:"upstream"}};e===null?e=[P]:e.push(P),r++}var dr=T===r;y=y||dr;let D=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&(s.pending===
void 0||!n.call(s,"pending"))){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/a\
dditionalProperties/allOf/0/then/anyOf/2/required",keyword:"required",params:{missingProperty:"pending"}};e===null?e=[P]:e.push(P),r++}var dr=D===r;if(y=y||dr,y)
r=C,e!==null&&(C?e.length=C:e=null);else{let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityP\
roviders/additionalProperties/allOf/0/then/anyOf",keyword:"anyOf",params:{}};e===null?e=[P]:e.push(P),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.teamId!==
void 0&&n.call(s,"teamId")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProv\
iders/additionalProperties/allOf/0/then/properties/teamId/false schema",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.keyId!==void 0&&n.call(
s,"keyId")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalP\
roperties/allOf/0/then/properties/keyId/false schema",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.privateKey!==void 0&&n.call(s,"private\
Key")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalP\
roperties/allOf/0/then/properties/privateKey/false schema",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.apiVersion!==void 0&&n.call(s,"ap\
iVersion")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additi\
onalProperties/allOf/0/then/properties/apiVersion/false schema",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.metadataUrl!==void 0&&n.call(
s,"metadataUrl")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders\
/additionalProperties/allOf/0/then/properties/metadataUrl/false schema",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.metadataFile!==void 0&&
n.call(s,"metadataFile")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/properties/identity\
Providers/additionalProperties/allOf/0/then/properties/metadataFile/false schema",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.idpSignout!==
void 0&&n.call(s,"idpSignout")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/iden\
tityProviders/additionalProperties/allOf/0/then/properties/idpSignout/false schema",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.idpInit!==
void 0&&n.call(s,"idpInit")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",schemaPath:"#/properties/identityPr\
oviders/additionalProperties/allOf/0/then/properties/idpInit/false schema",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.encryptedResponses!==
void 0&&n.call(s,"encryptedResponses")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#\
/properties/identityProviders/additionalProperties/allOf/0/then/properties/encryptedResponses/false schema",keyword:"false schema",params:{}};e===null?e=[P]:e.push(
P),r++}if(s.requestSigningAlgorithm!==void 0&&n.call(s,"requestSigningAlgorithm")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/requestSigningAlgorithm",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/properties/requestSigningAlgorithm/false schema",keyword:"\
false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.type!==void 0&&n.call(s,"type")&&s.type!=="oidc"){let P={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/properties/type/const",keyword:"const",params:{
allowedValue:"oidc"}};e===null?e=[P]:e.push(P),r++}}var Wr=g===r;z=Wr,z&&W!==!0&&(W=W||{},W.teamId=!0,W.keyId=!0,W.privateKey=!0,W.apiVersion=!0,W.metadataUrl=!0,
W.metadataFile=!0,W.idpSignout=!0,W.idpInit=!0,W.encryptedResponses=!0,W.requestSigningAlgorithm=!0,W.type=!0)}if(!z){let g={instancePath:t+"/identityProviders/"+
a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/if",keyword:"if",params:{failingKeyword:"then"}};
e===null?e=[g]:e.push(g),r++}let x=r,ae=!0,ne=r,d=r,h=!1,Nt=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let g;if((s.preset===void 0||!n.call(s,"preset"))&&(g=
"preset")){let C={};e===null?e=[C]:e.push(C),r++}else if(s.preset!==void 0&&n.call(s,"preset")){let C=s.preset;if(!(C==="login-gov"||C==="saml")){let y={};e===null?
e=[y]:e.push(y),r++}}}var fr=Nt===r;if(h=h||fr,fr){var se={};se.preset=!0}let Et=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let g;if((s.type===void 0||!n.call(
s,"type"))&&(g="type")){let C={};e===null?e=[C]:e.push(C),r++}else{if(s.preset!==void 0&&n.call(s,"preset")){var Lr=!1;let C={};e===null?e=[C]:e.push(C),r++}else
var Lr=!0;if(Lr)if(s.type!==void 0&&n.call(s,"type")){let C=r;if(s.type!=="saml"){let V={};e===null?e=[V]:e.push(V),r++}var Lr=C===r}else var Lr=!0}}var fr=Et===
r;if(h=h||fr,fr&&se!==!0&&(se=se||{},se.preset=!0,se.type=!0),h)r=d,e!==null&&(d?e.length=d:e=null);else{let g={};e===null?e=[g]:e.push(g),r++}var Xr=ne===r;if(r=
x,e!==null&&(x?e.length=x:e=null),Xr){let g=r,C=r,y=!1,V=null,T=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&(s.metadataUrl===void 0||!n.call(s,"metadataUrl"))){
let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/the\
n/oneOf/0/required",keyword:"required",params:{missingProperty:"metadataUrl"}};e===null?e=[P]:e.push(P),r++}var ar=T===r;ar&&(y=!0,V=0);let D=r;if(s&&typeof s==
"object"&&!Array.isArray(s)&&(s.metadataFile===void 0||!n.call(s,"metadataFile"))){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/then/oneOf/1/required",keyword:"required",params:{missingProperty:"metadataFile"}};
e===null?e=[P]:e.push(P),r++}var ar=D===r;if(ar&&y)y=!1,V=[V,1];else{ar&&(y=!0,V=1);let P=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&(s.pending===void 0||!n.
call(s,"pending"))){let K={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalPr\
operties/allOf/1/then/oneOf/2/required",keyword:"required",params:{missingProperty:"pending"}};e===null?e=[K]:e.push(K),r++}var ar=P===r;ar&&y?(y=!1,V=[V,2]):ar&&
(y=!0,V=2)}if(y)r=C,e!==null&&(C?e.length=C:e=null);else{let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prop\
erties/identityProviders/additionalProperties/allOf/1/then/oneOf",keyword:"oneOf",params:{passingSchemas:V}};e===null?e=[P]:e.push(P),r++}if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){if(s.issuer!==void 0&&n.call(s,"issuer")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",
schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/then/properties/issuer/false schema",keyword:"false schema",params:{}};e===null?e=[P]:e.
push(P),r++}if(s.clientId!==void 0&&n.call(s,"clientId")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/1/then/properties/clientId/false schema",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),r++}
if(s.clientSecret!==void 0&&n.call(s,"clientSecret")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/1/then/properties/clientSecret/false schema",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),
r++}if(s.teamId!==void 0&&n.call(s,"teamId")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/prope\
rties/identityProviders/additionalProperties/allOf/1/then/properties/teamId/false schema",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.keyId!==
void 0&&n.call(s,"keyId")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProvid\
ers/additionalProperties/allOf/1/then/properties/keyId/false schema",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.privateKey!==void 0&&n.
call(s,"privateKey")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProvid\
ers/additionalProperties/allOf/1/then/properties/privateKey/false schema",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.apiVersion!==void 0&&
n.call(s,"apiVersion")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProv\
iders/additionalProperties/allOf/1/then/properties/apiVersion/false schema",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.scopes!==void 0&&
n.call(s,"scopes")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properties/identityProviders/ad\
ditionalProperties/allOf/1/then/properties/scopes/false schema",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.attributesRequestMethod!==void 0&&
n.call(s,"attributesRequestMethod")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributesRequestMethod",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/1/then/properties/attributesRequestMethod/false schema",keyword:"false schema",params:{}};e===null?e=[
P]:e.push(P),r++}if(s.endpoints!==void 0&&n.call(s,"endpoints")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoint\
s",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/then/properties/endpoints/false schema",keyword:"false schema",params:{}};e===null?e=
[P]:e.push(P),r++}if(s.iamOidcProvider!==void 0&&n.call(s,"iamOidcProvider")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/iamOidcProvider",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/then/properties/iamOidcProvider/false schema",keyword:"false schema",
params:{}};e===null?e=[P]:e.push(P),r++}if(s.upstream!==void 0&&n.call(s,"upstream")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/then/properties/upstream/false schema",keyword:"false schema",params:{}};
e===null?e=[P]:e.push(P),r++}if(s.type!==void 0&&n.call(s,"type")&&s.type!=="saml"){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/then/properties/type/const",keyword:"const",params:{allowedValue:"saml"}};
e===null?e=[P]:e.push(P),r++}}var Xr=g===r;ae=Xr,ae&&se!==!0&&(se=se||{},se.issuer=!0,se.clientId=!0,se.clientSecret=!0,se.teamId=!0,se.keyId=!0,se.privateKey=!0,
se.apiVersion=!0,se.scopes=!0,se.attributesRequestMethod=!0,se.endpoints=!0,se.iamOidcProvider=!0,se.upstream=!0,se.type=!0)}if(!ae){let g={instancePath:t+"/ide\
ntityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/if",keyword:"if",params:{failingKeyword:"\
then"}};e===null?e=[g]:e.push(g),r++}W!==!0&&se!==void 0&&(se===!0?W=!0:(W=W||{},Object.assign(W,se)));let st=r,it=!0,Tt=r,at=r,gr=!1,Vt=r;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){let g;if((s.preset===void 0||!n.call(s,"preset"))&&(g="preset")){let C={};e===null?e=[C]:e.push(C),r++}else if(s.preset!==void 0&&n.call(
s,"preset")&&s.preset!=="google"){let C={};e===null?e=[C]:e.push(C),r++}}var ur=Vt===r;if(gr=gr||ur,ur){var Q={};Q.preset=!0}let Dt=r;if(s&&typeof s=="object"&&
!Array.isArray(s)){let g;if((s.type===void 0||!n.call(s,"type"))&&(g="type")){let C={};e===null?e=[C]:e.push(C),r++}else{if(s.preset!==void 0&&n.call(s,"preset")){
var Cr=!1;let C={};e===null?e=[C]:e.push(C),r++}else var Cr=!0;if(Cr)if(s.type!==void 0&&n.call(s,"type")){let C=r;if(s.type!=="google"){let V={};e===null?e=[V]:
e.push(V),r++}var Cr=C===r}else var Cr=!0}}var ur=Dt===r;if(gr=gr||ur,ur&&Q!==!0&&(Q=Q||{},Q.preset=!0,Q.type=!0),gr)r=at,e!==null&&(at?e.length=at:e=null);else{
let g={};e===null?e=[g]:e.push(g),r++}var Yr=Tt===r;if(r=st,e!==null&&(st?e.length=st:e=null),Yr){let g=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.clientId===
void 0||!n.call(s,"clientId")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/a\
dditionalProperties/allOf/2/then/required",keyword:"required",params:{missingProperty:"clientId"}};e===null?e=[y]:e.push(y),r++}if(s.clientSecret===void 0||!n.call(
s,"clientSecret")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalPro\
perties/allOf/2/then/required",keyword:"required",params:{missingProperty:"clientSecret"}};e===null?e=[y]:e.push(y),r++}if(s.clientSecret!==void 0&&n.call(s,"cl\
ientSecret")){let y=s.clientSecret,V=r,T=!1,D=r;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.variable===void 0||!n.call(y,"variable")){let w={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/prop\
erties/clientSecret/anyOf/0/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[w]:e.push(w),r++}for(let w of Object.keys(y))if(w!=="v\
ariable"){let K={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additi\
onalProperties/allOf/2/then/properties/clientSecret/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[K]:e.
push(K),r++}if(y.variable!==void 0&&n.call(y,"variable")){let w=y.variable;if(typeof w=="string"){if(!F.test(w)){let K={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/any\
Of/0/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[K]:e.push(K),r++}}else{let K={instancePath:t+"/identi\
tyProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/pro\
perties/clientSecret/anyOf/0/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[K]:e.push(K),r++}}}else{let w={instancePath:t+"/identi\
tyProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/c\
lientSecret/anyOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var er=D===r;if(T=T||er,er)var jr=!0;let R=r;if(y&&typeof y=="obje\
ct"&&!Array.isArray(y)){if(y.ssmParameter===void 0||!n.call(y,"ssmParameter")){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/1/required",keyword:"required",params:{
missingProperty:"ssmParameter"}};e===null?e=[w]:e.push(w),r++}for(let w of Object.keys(y))if(w!=="ssmParameter"){let K={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/1/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[K]:e.push(K),r++}if(y.ssmParameter!==void 0&&n.call(y,"ssmParameter")){
let w=y.ssmParameter;if(typeof w=="string"){if(m(w)>2048){let K={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ss\
mParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/1/properties/ssmParameter/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[K]:e.push(K),r++}if(!G.test(w)){let K={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/1/properties/ssmParamete\
r/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[K]:e.push(K),r++}}else{let K={instancePath:t+"/identityProv\
iders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/prope\
rties/clientSecret/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[K]:e.push(K),r++}}}else{let w={instancePath:t+"/iden\
tityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties\
/clientSecret/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var er=R===r;T=T||er,er&&jr!==!0&&(jr=!0);let P=r;if(y&&typeof y==
"object"&&!Array.isArray(y)){if(y.secretsManager===void 0||!n.call(y,"secretsManager")){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/2/required",keyword:"requ\
ired",params:{missingProperty:"secretsManager"}};e===null?e=[w]:e.push(w),r++}for(let w of Object.keys(y))if(!(w==="secretsManager"||w==="jsonKey")){let K={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/prop\
erties/clientSecret/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[K]:e.push(K),r++}if(y.secretsManager!==
void 0&&n.call(y,"secretsManager")){let w=y.secretsManager;if(typeof w=="string"){if(m(w)>2048){let K={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/2/\
properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[K]:e.push(K),r++}if(!H.test(w)){let K={instancePath:t+"/identityProvid\
ers/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/prope\
rties/clientSecret/anyOf/2/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[K]:e.push(K),r++}}else{let K={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/addition\
alProperties/allOf/2/then/properties/clientSecret/anyOf/2/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[K]:e.push(K),r++}}if(y.
jsonKey!==void 0&&n.call(y,"jsonKey")){let w=y.jsonKey;if(typeof w=="string"){if(m(w)>256){let K={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/2/properties/json\
Key/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[K]:e.push(K),r++}if(!B.test(w)){let K={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/2/pro\
perties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[K]:e.push(K),r++}}else{let K={instancePath:t+"/identityP\
roviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/propert\
ies/clientSecret/anyOf/2/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[K]:e.push(K),r++}}}else{let w={instancePath:t+"/identityPro\
viders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/client\
Secret/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var er=P===r;if(T=T||er,er&&jr!==!0&&(jr=!0),T)r=V,e!==null&&(V?e.length=
V:e=null);else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/a\
dditionalProperties/allOf/2/then/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};e===null?e=[w]:e.push(w),r++}}if(s.issuer!==void 0&&n.call(s,"issuer")){
let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",schemaPath:"#/properties/identityProviders/additionalProperties/a\
llOf/2/then/properties/issuer/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.teamId!==void 0&&n.call(s,"teamId")){let y={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties\
/teamId/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.keyId!==void 0&&n.call(s,"keyId")){let y={instancePath:t+"/identityPro\
viders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/keyId/false s\
chema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.privateKey!==void 0&&n.call(s,"privateKey")){let y={instancePath:t+"/identityProvider\
s/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/privateKey/fa\
lse schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.apiVersion!==void 0&&n.call(s,"apiVersion")){let y={instancePath:t+"/identityPro\
viders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/apiVersi\
on/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.metadataUrl!==void 0&&n.call(s,"metadataUrl")){let y={instancePath:t+"/iden\
tityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/\
metadataUrl/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.metadataFile!==void 0&&n.call(s,"metadataFile")){let y={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/prop\
erties/metadataFile/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.idpSignout!==void 0&&n.call(s,"idpSignout")){let y={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/proper\
ties/idpSignout/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.idpInit!==void 0&&n.call(s,"idpInit")){let y={instancePath:t+"\
/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties\
/idpInit/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.encryptedResponses!==void 0&&n.call(s,"encryptedResponses")){let y={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/the\
n/properties/encryptedResponses/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.requestSigningAlgorithm!==void 0&&n.call(s,"re\
questSigningAlgorithm")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/requestSigningAlgorithm",schemaPath:"#/propertie\
s/identityProviders/additionalProperties/allOf/2/then/properties/requestSigningAlgorithm/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),
r++}if(s.attributesRequestMethod!==void 0&&n.call(s,"attributesRequestMethod")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/attributesRequestMethod/false schema",keyword:"\
false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.endpoints!==void 0&&n.call(s,"endpoints")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/endpoints/false schema",keyword:"\
false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.iamOidcProvider!==void 0&&n.call(s,"iamOidcProvider")){let y={instancePath:t+"/identityProviders/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/iamOidcProvider",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/iamOidcProvide\
r/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.upstream!==void 0&&n.call(s,"upstream")){let y={instancePath:t+"/identityPro\
viders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/upstream/f\
alse schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.type!==void 0&&n.call(s,"type")&&s.type!=="google"){let y={instancePath:t+"/ide\
ntityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/type/c\
onst",keyword:"const",params:{allowedValue:"google"}};e===null?e=[y]:e.push(y),r++}}var Yr=g===r;it=Yr,it&&Q!==!0&&(Q=Q||{},Q.clientSecret=!0,Q.issuer=!0,Q.teamId=
!0,Q.keyId=!0,Q.privateKey=!0,Q.apiVersion=!0,Q.metadataUrl=!0,Q.metadataFile=!0,Q.idpSignout=!0,Q.idpInit=!0,Q.encryptedResponses=!0,Q.requestSigningAlgorithm=
!0,Q.attributesRequestMethod=!0,Q.endpoints=!0,Q.iamOidcProvider=!0,Q.upstream=!0,Q.type=!0)}if(!it){let g={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[g]:
e.push(g),r++}W!==!0&&Q!==void 0&&(Q===!0?W=!0:(W=W||{},Object.assign(W,Q)));let pt=r,ot=!0,Ft=r,nt=r,Pr=!1,Gt=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let g;
if((s.preset===void 0||!n.call(s,"preset"))&&(g="preset")){let C={};e===null?e=[C]:e.push(C),r++}else if(s.preset!==void 0&&n.call(s,"preset")&&s.preset!=="face\
book"){let C={};e===null?e=[C]:e.push(C),r++}}var yr=Gt===r;if(Pr=Pr||yr,yr){var re={};re.preset=!0}let Ht=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let g;
if((s.type===void 0||!n.call(s,"type"))&&(g="type")){let C={};e===null?e=[C]:e.push(C),r++}else{if(s.preset!==void 0&&n.call(s,"preset")){var Ir=!1;let C={};e===
null?e=[C]:e.push(C),r++}else var Ir=!0;if(Ir)if(s.type!==void 0&&n.call(s,"type")){let C=r;if(s.type!=="facebook"){let V={};e===null?e=[V]:e.push(V),r++}var Ir=C===
r}else var Ir=!0}}var yr=Ht===r;if(Pr=Pr||yr,yr&&re!==!0&&(re=re||{},re.preset=!0,re.type=!0),Pr)r=nt,e!==null&&(nt?e.length=nt:e=null);else{let g={};e===null?e=
[g]:e.push(g),r++}var Jr=Ft===r;if(r=pt,e!==null&&(pt?e.length=pt:e=null),Jr){let g=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.clientId===void 0||!n.call(
s,"clientId")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalPropert\
ies/allOf/3/then/required",keyword:"required",params:{missingProperty:"clientId"}};e===null?e=[y]:e.push(y),r++}if(s.clientSecret===void 0||!n.call(s,"clientSec\
ret")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allO\
f/3/then/required",keyword:"required",params:{missingProperty:"clientSecret"}};e===null?e=[y]:e.push(y),r++}if(s.clientSecret!==void 0&&n.call(s,"clientSecret")){
let y=s.clientSecret,V=r,T=!1,D=r;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.variable===void 0||!n.call(y,"variable")){let w={instancePath:t+"/identityPr\
oviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clien\
tSecret/anyOf/0/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[w]:e.push(w),r++}for(let w of Object.keys(y))if(w!=="variable"){let K={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/al\
lOf/3/then/properties/clientSecret/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[K]:e.push(K),r++}if(y.
variable!==void 0&&n.call(y,"variable")){let w=y.variable;if(typeof w=="string"){if(!F.test(w)){let K={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/0/proper\
ties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[K]:e.push(K),r++}}else{let K={instancePath:t+"/identityProviders\
/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/cli\
entSecret/anyOf/0/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[K]:e.push(K),r++}}}else{let w={instancePath:t+"/identityProviders\
/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret\
/anyOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var rr=D===r;if(T=T||rr,rr)var zr=!0;let R=r;if(y&&typeof y=="object"&&!Array.
isArray(y)){if(y.ssmParameter===void 0||!n.call(y,"ssmParameter")){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/client\
Secret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/1/required",keyword:"required",params:{missingProperty:"\
ssmParameter"}};e===null?e=[w]:e.push(w),r++}for(let w of Object.keys(y))if(w!=="ssmParameter"){let K={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/1/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[K]:e.push(K),r++}if(y.ssmParameter!==void 0&&n.call(y,"ssmParameter")){let w=y.
ssmParameter;if(typeof w=="string"){if(m(w)>2048){let K={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParamet\
er",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/1/properties/ssmParameter/maxLength",keyword:"max\
Length",params:{limit:2048}};e===null?e=[K]:e.push(K),r++}if(!G.test(w)){let K={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/1/properties/ssmParameter/\
pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[K]:e.push(K),r++}}else{let K={instancePath:t+"/identityProvid\
ers/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/propert\
ies/clientSecret/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[K]:e.push(K),r++}}}else{let w={instancePath:t+"/identi\
tyProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/c\
lientSecret/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var rr=R===r;T=T||rr,rr&&zr!==!0&&(zr=!0);let P=r;if(y&&typeof y==
"object"&&!Array.isArray(y)){if(y.secretsManager===void 0||!n.call(y,"secretsManager")){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/required",keyword:"requ\
ired",params:{missingProperty:"secretsManager"}};e===null?e=[w]:e.push(w),r++}for(let w of Object.keys(y))if(!(w==="secretsManager"||w==="jsonKey")){let K={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/prop\
erties/clientSecret/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[K]:e.push(K),r++}if(y.secretsManager!==
void 0&&n.call(y,"secretsManager")){let w=y.secretsManager;if(typeof w=="string"){if(m(w)>2048){let K={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/\
properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[K]:e.push(K),r++}if(!H.test(w)){let K={instancePath:t+"/identityProvid\
ers/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/prope\
rties/clientSecret/anyOf/2/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[K]:e.push(K),r++}}else{let K={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/addition\
alProperties/allOf/3/then/properties/clientSecret/anyOf/2/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[K]:e.push(K),r++}}if(y.
jsonKey!==void 0&&n.call(y,"jsonKey")){let w=y.jsonKey;if(typeof w=="string"){if(m(w)>256){let K={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/properties/json\
Key/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[K]:e.push(K),r++}if(!B.test(w)){let K={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/pro\
perties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[K]:e.push(K),r++}}else{let K={instancePath:t+"/identityP\
roviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/propert\
ies/clientSecret/anyOf/2/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[K]:e.push(K),r++}}}else{let w={instancePath:t+"/identityPro\
viders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/client\
Secret/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var rr=P===r;if(T=T||rr,rr&&zr!==!0&&(zr=!0),T)r=V,e!==null&&(V?e.length=
V:e=null);else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/a\
dditionalProperties/allOf/3/then/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};e===null?e=[w]:e.push(w),r++}}if(s.issuer!==void 0&&n.call(s,"issuer")){
let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",schemaPath:"#/properties/identityProviders/additionalProperties/a\
llOf/3/then/properties/issuer/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.teamId!==void 0&&n.call(s,"teamId")){let y={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties\
/teamId/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.keyId!==void 0&&n.call(s,"keyId")){let y={instancePath:t+"/identityPro\
viders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/keyId/false s\
chema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.privateKey!==void 0&&n.call(s,"privateKey")){let y={instancePath:t+"/identityProvider\
s/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/privateKey/fa\
lse schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.metadataUrl!==void 0&&n.call(s,"metadataUrl")){let y={instancePath:t+"/identityP\
roviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/metad\
ataUrl/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.metadataFile!==void 0&&n.call(s,"metadataFile")){let y={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/prop\
erties/metadataFile/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.idpSignout!==void 0&&n.call(s,"idpSignout")){let y={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/proper\
ties/idpSignout/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.idpInit!==void 0&&n.call(s,"idpInit")){let y={instancePath:t+"\
/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties\
/idpInit/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.encryptedResponses!==void 0&&n.call(s,"encryptedResponses")){let y={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/the\
n/properties/encryptedResponses/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.requestSigningAlgorithm!==void 0&&n.call(s,"re\
questSigningAlgorithm")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/requestSigningAlgorithm",schemaPath:"#/propertie\
s/identityProviders/additionalProperties/allOf/3/then/properties/requestSigningAlgorithm/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),
r++}if(s.attributesRequestMethod!==void 0&&n.call(s,"attributesRequestMethod")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/attributesRequestMethod/false schema",keyword:"\
false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.endpoints!==void 0&&n.call(s,"endpoints")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/endpoints/false schema",keyword:"\
false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.iamOidcProvider!==void 0&&n.call(s,"iamOidcProvider")){let y={instancePath:t+"/identityProviders/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/iamOidcProvider",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/iamOidcProvide\
r/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.upstream!==void 0&&n.call(s,"upstream")){let y={instancePath:t+"/identityPro\
viders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/upstream/f\
alse schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.type!==void 0&&n.call(s,"type")&&s.type!=="facebook"){let y={instancePath:t+"/i\
dentityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/type\
/const",keyword:"const",params:{allowedValue:"facebook"}};e===null?e=[y]:e.push(y),r++}}var Jr=g===r;ot=Jr,ot&&re!==!0&&(re=re||{},re.clientSecret=!0,re.issuer=
!0,re.teamId=!0,re.keyId=!0,re.privateKey=!0,re.metadataUrl=!0,re.metadataFile=!0,re.idpSignout=!0,re.idpInit=!0,re.encryptedResponses=!0,re.requestSigningAlgorithm=
!0,re.attributesRequestMethod=!0,re.endpoints=!0,re.iamOidcProvider=!0,re.upstream=!0,re.type=!0)}if(!ot){let g={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/if",keyword:"if",params:{failingKeyword:"then"}};e===null?
e=[g]:e.push(g),r++}W!==!0&&re!==void 0&&(re===!0?W=!0:(W=W||{},Object.assign(W,re)));let lt=r,ct=!0,Bt=r,dt=r,kr=!1,Wt=r;if(s&&typeof s=="object"&&!Array.isArray(
s)){let g;if((s.preset===void 0||!n.call(s,"preset"))&&(g="preset")){let C={};e===null?e=[C]:e.push(C),r++}else if(s.preset!==void 0&&n.call(s,"preset")&&s.preset!==
"apple"){let C={};e===null?e=[C]:e.push(C),r++}}var mr=Wt===r;if(kr=kr||mr,mr){var te={};te.preset=!0}let Xt=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let g;
if((s.type===void 0||!n.call(s,"type"))&&(g="type")){let C={};e===null?e=[C]:e.push(C),r++}else{if(s.preset!==void 0&&n.call(s,"preset")){var Mr=!1;let C={};e===
null?e=[C]:e.push(C),r++}else var Mr=!0;if(Mr)if(s.type!==void 0&&n.call(s,"type")){let C=r;if(s.type!=="apple"){let V={};e===null?e=[V]:e.push(V),r++}var Mr=C===
r}else var Mr=!0}}var mr=Xt===r;if(kr=kr||mr,mr&&te!==!0&&(te=te||{},te.preset=!0,te.type=!0),kr)r=dt,e!==null&&(dt?e.length=dt:e=null);else{let g={};e===null?e=
[g]:e.push(g),r++}var Qr=Bt===r;if(r=lt,e!==null&&(lt?e.length=lt:e=null),Qr){let g=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.clientId===void 0||!n.call(
s,"clientId")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalPropert\
ies/allOf/4/then/required",keyword:"required",params:{missingProperty:"clientId"}};e===null?e=[y]:e.push(y),r++}if(s.teamId===void 0||!n.call(s,"teamId")){let y={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/requi\
red",keyword:"required",params:{missingProperty:"teamId"}};e===null?e=[y]:e.push(y),r++}if(s.keyId===void 0||!n.call(s,"keyId")){let y={instancePath:t+"/identit\
yProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/required",keyword:"required",
params:{missingProperty:"keyId"}};e===null?e=[y]:e.push(y),r++}if(s.privateKey===void 0||!n.call(s,"privateKey")){let y={instancePath:t+"/identityProviders/"+a.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/required",keyword:"required",params:{missingProperty:"\
privateKey"}};e===null?e=[y]:e.push(y),r++}if(s.issuer!==void 0&&n.call(s,"issuer")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/issuer",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/issuer/false schema",keyword:"false schema",params:{}};e===
null?e=[y]:e.push(y),r++}if(s.clientSecret!==void 0&&n.call(s,"clientSecret")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/clientSecret/false schema",keyword:"false schema",params:{}};
e===null?e=[y]:e.push(y),r++}if(s.apiVersion!==void 0&&n.call(s,"apiVersion")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/apiVersion/false schema",keyword:"false schema",params:{}};
e===null?e=[y]:e.push(y),r++}if(s.metadataUrl!==void 0&&n.call(s,"metadataUrl")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/metadataUrl/false schema",keyword:"false schema",params:{}};
e===null?e=[y]:e.push(y),r++}if(s.metadataFile!==void 0&&n.call(s,"metadataFile")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/metadataFile/false schema",keyword:"false schema",
params:{}};e===null?e=[y]:e.push(y),r++}if(s.idpSignout!==void 0&&n.call(s,"idpSignout")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/idpSignout/false schema",keyword:"false schema",
params:{}};e===null?e=[y]:e.push(y),r++}if(s.idpInit!==void 0&&n.call(s,"idpInit")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/idpInit",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/idpInit/false schema",keyword:"false schema",params:{}};
e===null?e=[y]:e.push(y),r++}if(s.encryptedResponses!==void 0&&n.call(s,"encryptedResponses")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/encryptedResponses/false schem\
a",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.requestSigningAlgorithm!==void 0&&n.call(s,"requestSigningAlgorithm")){let y={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/requestSigningAlgorithm",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/\
4/then/properties/requestSigningAlgorithm/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.attributesRequestMethod!==void 0&&n.
call(s,"attributesRequestMethod")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributesRequestMethod",schemaPath:"#\
/properties/identityProviders/additionalProperties/allOf/4/then/properties/attributesRequestMethod/false schema",keyword:"false schema",params:{}};e===null?e=[y]:
e.push(y),r++}if(s.endpoints!==void 0&&n.call(s,"endpoints")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",
schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/endpoints/false schema",keyword:"false schema",params:{}};e===null?e=[y]:
e.push(y),r++}if(s.iamOidcProvider!==void 0&&n.call(s,"iamOidcProvider")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/iamOidcProvider",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/iamOidcProvider/false schema",keyword:"false schema",params:{}};
e===null?e=[y]:e.push(y),r++}if(s.upstream!==void 0&&n.call(s,"upstream")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/upstream",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/upstream/false schema",keyword:"false schema",params:{}};e===
null?e=[y]:e.push(y),r++}if(s.type!==void 0&&n.call(s,"type")&&s.type!=="apple"){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/type/const",keyword:"const",params:{allowedValue:"apple"}};
e===null?e=[y]:e.push(y),r++}}var Qr=g===r;ct=Qr,ct&&te!==!0&&(te=te||{},te.issuer=!0,te.clientSecret=!0,te.apiVersion=!0,te.metadataUrl=!0,te.metadataFile=!0,te.
idpSignout=!0,te.idpInit=!0,te.encryptedResponses=!0,te.requestSigningAlgorithm=!0,te.attributesRequestMethod=!0,te.endpoints=!0,te.iamOidcProvider=!0,te.upstream=
!0,te.type=!0)}if(!ct){let g={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additiona\
lProperties/allOf/4/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[g]:e.push(g),r++}W!==!0&&te!==void 0&&(te===!0?W=!0:(W=W||{},Object.assign(W,te)));
let ft=r,ut=!0,Yt=r,yt=r,Ar=!1,Jt=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let g;if((s.preset===void 0||!n.call(s,"preset"))&&(g="preset")){let C={};e===null?
e=[C]:e.push(C),r++}else if(s.preset!==void 0&&n.call(s,"preset")&&s.preset!=="amazon"){let C={};e===null?e=[C]:e.push(C),r++}}var hr=Jt===r;if(Ar=Ar||hr,hr){var ee={};
ee.preset=!0}let Qt=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let g;if((s.type===void 0||!n.call(s,"type"))&&(g="type")){let C={};e===null?e=[C]:e.push(C),
r++}else{if(s.preset!==void 0&&n.call(s,"preset")){var _r=!1;let C={};e===null?e=[C]:e.push(C),r++}else var _r=!0;if(_r)if(s.type!==void 0&&n.call(s,"type")){let C=r;
if(s.type!=="amazon"){let V={};e===null?e=[V]:e.push(V),r++}var _r=C===r}else var _r=!0}}var hr=Qt===r;if(Ar=Ar||hr,hr&&ee!==!0&&(ee=ee||{},ee.preset=!0,ee.type=
!0),Ar)r=yt,e!==null&&(yt?e.length=yt:e=null);else{let g={};e===null?e=[g]:e.push(g),r++}var et=Yt===r;if(r=ft,e!==null&&(ft?e.length=ft:e=null),et){let g=r;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.clientId===void 0||!n.call(s,"clientId")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/required",keyword:"required",params:{missingProperty:"clientId"}};e===null?e=
[y]:e.push(y),r++}if(s.clientSecret===void 0||!n.call(s,"clientSecret")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/5/then/required",keyword:"required",params:{missingProperty:"clientSecret"}};e===null?e=[y]:e.push(y),
r++}if(s.clientSecret!==void 0&&n.call(s,"clientSecret")){let y=s.clientSecret,V=r,T=!1,D=r;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.variable===void 0||
!n.call(y,"variable")){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityPro\
viders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/0/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[w]:e.push(
w),r++}for(let w of Object.keys(y))if(w!=="variable"){let K={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};
e===null?e=[K]:e.push(K),r++}if(y.variable!==void 0&&n.call(y,"variable")){let w=y.variable;if(typeof w=="string"){if(!F.test(w)){let K={instancePath:t+"/identi\
tyProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/pro\
perties/clientSecret/anyOf/0/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[K]:e.push(K),r++}}else{let K={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProp\
erties/allOf/5/then/properties/clientSecret/anyOf/0/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[K]:e.push(K),r++}}}else{let w={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/al\
lOf/5/then/properties/clientSecret/anyOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var tr=D===r;if(T=T||tr,tr)var Sr=!0;let R=r;
if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.ssmParameter===void 0||!n.call(y,"ssmParameter")){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/1/required",
keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[w]:e.push(w),r++}for(let w of Object.keys(y))if(w!=="ssmParameter"){let K={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/prop\
erties/clientSecret/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[K]:e.push(K),r++}if(y.ssmParameter!==
void 0&&n.call(y,"ssmParameter")){let w=y.ssmParameter;if(typeof w=="string"){if(m(w)>2048){let K={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/1/properties\
/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[K]:e.push(K),r++}if(!G.test(w)){let K={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret\
/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[K]:e.push(K),r++}}else{let K={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additional\
Properties/allOf/5/then/properties/clientSecret/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[K]:e.push(K),r++}}}else{
let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProper\
ties/allOf/5/then/properties/clientSecret/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var tr=R===r;T=T||tr,tr&&Sr!==!0&&(Sr=
!0);let P=r;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.secretsManager===void 0||!n.call(y,"secretsManager")){let w={instancePath:t+"/identityProviders/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/an\
yOf/2/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[w]:e.push(w),r++}for(let w of Object.keys(y))if(!(w==="secretsManager"||
w==="jsonKey")){let K={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/\
additionalProperties/allOf/5/then/properties/clientSecret/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=
[K]:e.push(K),r++}if(y.secretsManager!==void 0&&n.call(y,"secretsManager")){let w=y.secretsManager;if(typeof w=="string"){if(m(w)>2048){let K={instancePath:t+"/\
identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/allO\
f/5/then/properties/clientSecret/anyOf/2/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[K]:e.push(K),r++}if(!H.test(w)){
let K={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/a\
dditionalProperties/allOf/5/then/properties/clientSecret/anyOf/2/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};
e===null?e=[K]:e.push(K),r++}}else{let K={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/2/properties/secretsManager/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[K]:e.push(K),r++}}if(y.jsonKey!==void 0&&n.call(y,"jsonKey")){let w=y.jsonKey;if(typeof w=="string"){if(m(w)>256){let K={instancePath:t+"/id\
entityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/\
properties/clientSecret/anyOf/2/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[K]:e.push(K),r++}if(!B.test(w)){let K={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/t\
hen/properties/clientSecret/anyOf/2/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[K]:e.push(K),r++}}else{
let K={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/addition\
alProperties/allOf/5/then/properties/clientSecret/anyOf/2/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[K]:e.push(K),r++}}}else{let w={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/al\
lOf/5/then/properties/clientSecret/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var tr=P===r;if(T=T||tr,tr&&Sr!==!0&&(Sr=!0),
T)r=V,e!==null&&(V?e.length=V:e=null);else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/pr\
operties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};e===null?e=[w]:e.push(w),r++}}if(s.issuer!==
void 0&&n.call(s,"issuer")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",schemaPath:"#/properties/identityProv\
iders/additionalProperties/allOf/5/then/properties/issuer/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.teamId!==void 0&&n.call(
s,"teamId")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additiona\
lProperties/allOf/5/then/properties/teamId/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.keyId!==void 0&&n.call(s,"keyId")){
let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/al\
lOf/5/then/properties/keyId/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.privateKey!==void 0&&n.call(s,"privateKey")){let y={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/allO\
f/5/then/properties/privateKey/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.apiVersion!==void 0&&n.call(s,"apiVersion")){let y={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additionalProperties/allO\
f/5/then/properties/apiVersion/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.metadataUrl!==void 0&&n.call(s,"metadataUrl")){
let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalPropert\
ies/allOf/5/then/properties/metadataUrl/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.metadataFile!==void 0&&n.call(s,"metad\
ataFile")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/addit\
ionalProperties/allOf/5/then/properties/metadataFile/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.idpSignout!==void 0&&n.call(
s,"idpSignout")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/identityProviders/a\
dditionalProperties/allOf/5/then/properties/idpSignout/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.idpInit!==void 0&&n.call(
s,"idpInit")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",schemaPath:"#/properties/identityProviders/additio\
nalProperties/allOf/5/then/properties/idpInit/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.encryptedResponses!==void 0&&n.call(
s,"encryptedResponses")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#/properties/ide\
ntityProviders/additionalProperties/allOf/5/then/properties/encryptedResponses/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.
requestSigningAlgorithm!==void 0&&n.call(s,"requestSigningAlgorithm")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/re\
questSigningAlgorithm",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/properties/requestSigningAlgorithm/false schema",keyword:"fa\
lse schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.attributesRequestMethod!==void 0&&n.call(s,"attributesRequestMethod")){let y={instancePath:t+"/identity\
Providers/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/pro\
perties/attributesRequestMethod/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.endpoints!==void 0&&n.call(s,"endpoints")){let y={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/allOf\
/5/then/properties/endpoints/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.iamOidcProvider!==void 0&&n.call(s,"iamOidcProvid\
er")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/iamOidcProvider",schemaPath:"#/properties/identityProviders/additio\
nalProperties/allOf/5/then/properties/iamOidcProvider/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.upstream!==void 0&&n.call(
s,"upstream")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/addit\
ionalProperties/allOf/5/then/properties/upstream/false schema",keyword:"false schema",params:{}};e===null?e=[y]:e.push(y),r++}if(s.type!==void 0&&n.call(s,"type")&&
s.type!=="amazon"){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/addit\
ionalProperties/allOf/5/then/properties/type/const",keyword:"const",params:{allowedValue:"amazon"}};e===null?e=[y]:e.push(y),r++}}var et=g===r;ut=et,ut&&ee!==!0&&
(ee=ee||{},ee.clientSecret=!0,ee.issuer=!0,ee.teamId=!0,ee.keyId=!0,ee.privateKey=!0,ee.apiVersion=!0,ee.metadataUrl=!0,ee.metadataFile=!0,ee.idpSignout=!0,ee.idpInit=
!0,ee.encryptedResponses=!0,ee.requestSigningAlgorithm=!0,ee.attributesRequestMethod=!0,ee.endpoints=!0,ee.iamOidcProvider=!0,ee.upstream=!0,ee.type=!0)}if(!ut){
let g={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/if",
keyword:"if",params:{failingKeyword:"then"}};e===null?e=[g]:e.push(g),r++}if(W!==!0&&ee!==void 0&&(ee===!0?W=!0:(W=W||{},Object.assign(W,ee))),s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(let g of Object.keys(s))if(!n.call(X.properties.identityProviders.additionalProperties.properties,g)){let C={instancePath:t+"/ident\
ityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:g}};e===null?e=[C]:e.push(C),r++}if(s.preset!==void 0&&n.call(s,"preset")){let g=s.preset;if(typeof g!="string"){let C={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/preset",schemaPath:"#/properties/identityProviders/additionalProperties/properti\
es/preset/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}if(!(g==="amazon"||g==="apple"||g==="auth0"||g==="cognito"||g==="descope"||g===
"entra"||g==="entra-external-id"||g==="facebook"||g==="gitlab"||g==="google"||g==="idura"||g==="keycloak"||g==="linkedin"||g==="login-gov"||g==="oidc"||g==="okt\
a"||g==="one-login"||g==="ping-one"||g==="saml")){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/preset",schemaPath:"#/p\
roperties/identityProviders/additionalProperties/properties/preset/enum",keyword:"enum",params:{allowedValues:X.properties.identityProviders.additionalProperties.
properties.preset.enum}};e===null?e=[C]:e.push(C),r++}}if(s.type!==void 0&&n.call(s,"type")){let g=s.type;if(typeof g!="string"){let C={instancePath:t+"/identit\
yProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProperties/properties/type/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}if(!(g==="oidc"||g==="saml"||g==="google"||g==="facebook"||g==="apple"||g==="amazon")){let C={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProperties/properties/type/enum",keyword:"\
enum",params:{allowedValues:X.properties.identityProviders.additionalProperties.properties.type.enum}};e===null?e=[C]:e.push(C),r++}}if(s.issuer!==void 0&&n.call(
s,"issuer")){let g=s.issuer;if(typeof g=="string"){if(m(g)>1024){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",
schemaPath:"#/properties/identityProviders/additionalProperties/properties/issuer/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[C]:e.push(C),r++}}else{
let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",schemaPath:"#/properties/identityProviders/additionalProperties/p\
roperties/issuer/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}}if(s.clientId!==void 0&&n.call(s,"clientId")){let g=s.clientId,C=r,y=!1,
V=r;if(typeof g=="string"){if(m(g)>1024){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properti\
es/identityProviders/additionalProperties/properties/clientId/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[P]:e.push(P),r++}if(m(g)<1){
let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties\
/properties/clientId/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[P]:e.push(P),r++}if(!Ce.test(g)){let P={instancePath:t+"/identityProvi\
ders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/0/pattern",
keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/0/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[P]:e.push(P),r++}var qe=V===r;y=y||qe;let T=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.variable===void 0||!n.call(g,"variable")){let P={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/proper\
ties/clientId/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.keys(g))if(P!=="variabl\
e"){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProper\
ties/properties/clientId/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[w]:e.push(w),r++}if(g.variable!==
void 0&&n.call(g,"variable")){let P=g.variable;if(typeof P=="string"){if(!F.test(P)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/clientId/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/1/properties/variable/pattern",keyword:"pat\
tern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/clientId/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/1/properties/variable/type",keyword:"type",
params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var qe=T===
r;if(y=y||qe,qe)var Ur=!0;let D=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.ssmParameter===void 0||!n.call(g,"ssmParameter")){let P={instancePath:t+"/id\
entityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf\
/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.keys(g))if(P!=="ssmParameter"){let w={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/proper\
ties/clientId/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[w]:e.push(w),r++}if(g.ssmParameter!==void 0&&
n.call(g,"ssmParameter")){let P=g.ssmParameter;if(typeof P=="string"){if(m(P)>2048){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/clientId/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/2/properties/ssmParameter/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[w]:e.push(w),r++}if(!G.test(P)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/clientId/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/2/properties/ssmParameter/pattern",keyword:"p\
attern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/clientId/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/2/properties/ssmPar\
ameter/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/2/type",keyword:"type",params:{type:"object"}};
e===null?e=[P]:e.push(P),r++}var qe=D===r;y=y||qe,qe&&Ur!==!0&&(Ur=!0);let R=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.secretsManager===void 0||!n.call(
g,"secretsManager")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders\
/additionalProperties/properties/clientId/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.
keys(g))if(!(P==="secretsManager"||P==="jsonKey")){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};
e===null?e=[w]:e.push(w),r++}if(g.secretsManager!==void 0&&n.call(g,"secretsManager")){let P=g.secretsManager;if(typeof P=="string"){if(m(P)>2048){let w={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/proper\
ties/clientId/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[w]:e.push(w),r++}if(!H.test(P)){let w={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/proper\
ties/clientId/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/secretsManager",schemaPath:"#/properties/identityProviders/additionalPr\
operties/properties/clientId/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}if(g.jsonKey!==void 0&&
n.call(g,"jsonKey")){let P=g.jsonKey;if(typeof P=="string"){if(m(P)>256){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
clientId/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",
params:{limit:256}};e===null?e=[w]:e.push(w),r++}if(!B.test(P)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/\
jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/client\
Id/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[w]:e.push(w),r++}}}else{let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/prope\
rties/identityProviders/additionalProperties/properties/clientId/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var qe=R===r;
if(y=y||qe,qe&&Ur!==!0&&(Ur=!0),y)r=C,e!==null&&(C?e.length=C:e=null);else{let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf",keyword:"anyOf",params:{}};e===null?e=[P]:e.push(P),r++}}
if(s.clientSecret!==void 0&&n.call(s,"clientSecret")){let g=s.clientSecret,C=r,y=!1,V=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.variable===void 0||!n.
call(g,"variable")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProvid\
ers/additionalProperties/properties/clientSecret/anyOf/0/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.
keys(g))if(P!=="variable"){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identit\
yProviders/additionalProperties/properties/clientSecret/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[
w]:e.push(w),r++}if(g.variable!==void 0&&n.call(g,"variable")){let P=g.variable;if(typeof P=="string"){if(!F.test(P)){let w={instancePath:t+"/identityProviders/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/\
0/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityP\
roviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSe\
cret/anyOf/0/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let P={instancePath:t+"/identityProviders/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/0/type",keyword:"\
type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var $e=V===r;if(y=y||$e,$e)var qr=!0;let T=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.ssmParameter===
void 0||!n.call(g,"ssmParameter")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties\
/identityProviders/additionalProperties/properties/clientSecret/anyOf/1/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[P]:e.push(
P),r++}for(let P of Object.keys(g))if(P!=="ssmParameter"){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};
e===null?e=[w]:e.push(w),r++}if(g.ssmParameter!==void 0&&n.call(g,"ssmParameter")){let P=g.ssmParameter;if(typeof P=="string"){if(m(P)>2048){let w={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/prop\
erties/clientSecret/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[w]:e.push(w),r++}if(!G.test(P)){let w={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/prop\
erties/clientSecret/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[w]:e.push(
w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identity\
Providers/additionalProperties/properties/clientSecret/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{
let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProper\
ties/properties/clientSecret/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var $e=T===r;y=y||$e,$e&&qr!==!0&&(qr=!0);let D=r;
if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.secretsManager===void 0||!n.call(g,"secretsManager")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/required",keyword:"req\
uired",params:{missingProperty:"secretsManager"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.keys(g))if(!(P==="secretsManager"||P==="jsonKey")){let w={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/properties/client\
Secret/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[w]:e.push(w),r++}if(g.secretsManager!==void 0&&n.
call(g,"secretsManager")){let P=g.secretsManager;if(typeof P=="string"){if(m(P)>2048){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/properties/secretsManager/m\
axLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[w]:e.push(w),r++}if(!H.test(P)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/properties/se\
cretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders\
/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecr\
et/anyOf/2/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}if(g.jsonKey!==void 0&&n.call(g,"jsonKey")){let P=g.
jsonKey;if(typeof P=="string"){if(m(P)>256){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?
e=[w]:e.push(w),r++}if(!B.test(P)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/pr\
operties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\\
u007f]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[
w]:e.push(w),r++}}}else{let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityPr\
oviders/additionalProperties/properties/clientSecret/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var $e=D===r;y=y||$e,$e&&
qr!==!0&&(qr=!0);let R=r;if(g!=="none"){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/prope\
rties/identityProviders/additionalProperties/properties/clientSecret/anyOf/3/const",keyword:"const",params:{allowedValue:"none"}};e===null?e=[P]:e.push(P),r++}var $e=R===
r;if(y=y||$e,y)r=C,e!==null&&(C?e.length=C:e=null);else{let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};e===null?e=[P]:e.push(P),r++}}if(s.teamId!==void 0&&
n.call(s,"teamId")){let g=s.teamId,C=r,y=!1,V=r;if(typeof g=="string"){if(!Dr.test(g)){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-\
Z0-9]{10}$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/pr\
operties/identityProviders/additionalProperties/properties/teamId/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}var Ke=V===r;
y=y||Ke;let T=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.variable===void 0||!n.call(g,"variable")){let P={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/1/required",keyword:"required",
params:{missingProperty:"variable"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.keys(g))if(P!=="variable"){let w={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:P}};e===null?e=[w]:e.push(w),r++}if(g.variable!==void 0&&n.call(g,"variable")){let P=g.variable;if(typeof P=="s\
tring"){if(!F.test(P)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/variable",schemaPath:"#/properties/identity\
Providers/additionalProperties/properties/teamId/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[w]:
e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/variable",schemaPath:"#/properties/identityPro\
viders/additionalProperties/properties/teamId/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let P={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properti\
es/teamId/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var Ke=T===r;if(y=y||Ke,Ke)var $r=!0;let D=r;if(g&&typeof g=="object"&&
!Array.isArray(g)){if(g.ssmParameter===void 0||!n.call(g,"ssmParameter")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmPara\
meter"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.keys(g))if(P!=="ssmParameter"){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/2/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:P}};e===null?e=[w]:e.push(w),r++}if(g.ssmParameter!==void 0&&n.call(g,"ssmParameter")){let P=g.ssmParameter;if(typeof P=="string"){
if(m(P)>2048){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/ssmParameter",schemaPath:"#/properties/identityProvi\
ders/additionalProperties/properties/teamId/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[w]:e.push(w),r++}if(!G.
test(P)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/ssmParameter",schemaPath:"#/properties/identityProviders/\
additionalProperties/properties/teamId/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===
null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/ssmParameter",schemaPath:"#/propert\
ies/identityProviders/additionalProperties/properties/teamId/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(
w),r++}}}else{let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/addition\
alProperties/properties/teamId/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var Ke=D===r;y=y||Ke,Ke&&$r!==!0&&($r=!0);let R=r;
if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.secretsManager===void 0||!n.call(g,"secretsManager")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/3/required",keyword:"required",params:{
missingProperty:"secretsManager"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.keys(g))if(!(P==="secretsManager"||P==="jsonKey")){let w={instancePath:t+"/i\
dentityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/3/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[w]:e.push(w),r++}if(g.secretsManager!==void 0&&n.call(g,"secrets\
Manager")){let P=g.secretsManager;if(typeof P=="string"){if(m(P)>2048){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/te\
amId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/3/properties/secretsManager/maxLength",keyword:"max\
Length",params:{limit:2048}};e===null?e=[w]:e.push(w),r++}if(!H.test(P)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
teamId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/3/properties/secretsManager/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/teamId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/3/properties/secretsManager/type",keyword:"\
type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}if(g.jsonKey!==void 0&&n.call(g,"jsonKey")){let P=g.jsonKey;if(typeof P=="string"){if(m(P)>256){let w={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/\
properties/teamId/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[w]:e.push(w),r++}if(!B.test(P)){let w={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/team\
Id/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/team\
Id/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let P={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/3/type",keyword:"type",params:{
type:"object"}};e===null?e=[P]:e.push(P),r++}var Ke=R===r;if(y=y||Ke,Ke&&$r!==!0&&($r=!0),y)r=C,e!==null&&(C?e.length=C:e=null);else{let P={instancePath:t+"/ide\
ntityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf",keyword:"\
anyOf",params:{}};e===null?e=[P]:e.push(P),r++}}if(s.keyId!==void 0&&n.call(s,"keyId")){let g=s.keyId,C=r,y=!1,V=r;if(typeof g=="string"){if(!Dr.test(g)){let P={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/propertie\
s/keyId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9]{10}$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/0/type",keyword:"type",params:{type:"\
string"}};e===null?e=[P]:e.push(P),r++}var Ze=V===r;y=y||Ze;let T=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.variable===void 0||!n.call(g,"variable")){
let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/pr\
operties/keyId/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.keys(g))if(P!=="variab\
le"){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperti\
es/properties/keyId/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[w]:e.push(w),r++}if(g.variable!==void 0&&
n.call(g,"variable")){let P=g.variable;if(typeof P=="string"){if(!F.test(P)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/keyId/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{
pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/key\
Id/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/1/properties/variable/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[w]:e.push(w),r++}}}else{let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/propertie\
s/identityProviders/additionalProperties/properties/keyId/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var Ze=T===r;if(y=y||
Ze,Ze)var Kr=!0;let D=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.ssmParameter===void 0||!n.call(g,"ssmParameter")){let P={instancePath:t+"/identityProv\
iders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/2/required",keyword:"\
required",params:{missingProperty:"ssmParameter"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.keys(g))if(P!=="ssmParameter"){let w={instancePath:t+"/ident\
ityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/2/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[w]:e.push(w),r++}if(g.ssmParameter!==void 0&&n.call(g,"ssmParameter")){
let P=g.ssmParameter;if(typeof P=="string"){if(m(P)>2048){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/ssmParame\
ter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[w]:e.push(w),r++}if(!G.test(P)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/ssmParameter",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9\
_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/ssmP\
arameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[w]:e.push(w),r++}}}else{let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properti\
es/identityProviders/additionalProperties/properties/keyId/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var Ze=D===r;y=y||Ze,
Ze&&Kr!==!0&&(Kr=!0);let R=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.secretsManager===void 0||!n.call(g,"secretsManager")){let P={instancePath:t+"/ide\
ntityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/3/requ\
ired",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.keys(g))if(!(P==="secretsManager"||P==="jso\
nKey")){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalPrope\
rties/properties/keyId/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[w]:e.push(w),r++}if(g.secretsManager!==
void 0&&n.call(g,"secretsManager")){let P=g.secretsManager;if(typeof P=="string"){if(m(P)>2048){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/keyId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/3/properties/secretsManager/m\
axLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[w]:e.push(w),r++}if(!H.test(P)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/keyId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/3/properties/secretsManager/p\
attern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/keyId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/3/properties/secretsMan\
ager/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}if(g.jsonKey!==void 0&&n.call(g,"jsonKey")){let P=g.jsonKey;if(typeof P=="string"){
if(m(P)>256){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/jsonKey",schemaPath:"#/properties/identityProviders/ad\
ditionalProperties/properties/keyId/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[w]:e.push(w),r++}if(!B.test(P)){let w={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/p\
roperties/keyId/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/p\
roperties/keyId/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let P={instancePath:t+"/identityProv\
iders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/3/type",keyword:"\
type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var Ze=R===r;if(y=y||Ze,Ze&&Kr!==!0&&(Kr=!0),y)r=C,e!==null&&(C?e.length=C:e=null);else{let P={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf",
keyword:"anyOf",params:{}};e===null?e=[P]:e.push(P),r++}}if(s.privateKey!==void 0&&n.call(s,"privateKey")){let g=s.privateKey,C=r,y=!1,V=r;if(g&&typeof g=="obje\
ct"&&!Array.isArray(g)){if(g.variable===void 0||!n.call(g,"variable")){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/pr\
ivateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/0/required",keyword:"required",params:{missingProperty:"va\
riable"}};e===null?e=[R]:e.push(R),r++}for(let R of Object.keys(g))if(R!=="variable"){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/0/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:R}};e===null?e=[P]:e.push(P),r++}if(g.variable!==void 0&&n.call(g,"variable")){let R=g.variable;if(typeof R=="string"){if(!F.test(
R)){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/variable",schemaPath:"#/properties/identityProviders/addit\
ionalProperties/properties/privateKey/anyOf/0/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[P]:e.push(P),
r++}}else{let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/variable",schemaPath:"#/properties/identityProviders\
/additionalProperties/properties/privateKey/anyOf/0/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{let R={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/prop\
erties/privateKey/anyOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[R]:e.push(R),r++}var sr=V===r;if(y=y||sr,sr)var Zr=!0;let T=r;if(g&&typeof g==
"object"&&!Array.isArray(g)){if(g.ssmParameter===void 0||!n.call(g,"ssmParameter")){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/1/required",keyword:"required",params:{missingProperty:"\
ssmParameter"}};e===null?e=[R]:e.push(R),r++}for(let R of Object.keys(g))if(R!=="ssmParameter"){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/1/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:R}};e===null?e=[P]:e.push(P),r++}if(g.ssmParameter!==void 0&&n.call(g,"ssmParameter")){let R=g.ssmParameter;if(typeof R==
"string"){if(m(R)>2048){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/ssmParameter",schemaPath:"#/properties\
/identityProviders/additionalProperties/properties/privateKey/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[P]:
e.push(P),r++}if(!G.test(R)){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/ssmParameter",schemaPath:"#/prope\
rties/identityProviders/additionalProperties/properties/privateKey/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_.\
/-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/s\
smParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{
type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[R]:e.push(R),r++}var sr=T===
r;y=y||sr,sr&&Zr!==!0&&(Zr=!0);let D=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.secretsManager===void 0||!n.call(g,"secretsManager")){let R={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateK\
ey/anyOf/2/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[R]:e.push(R),r++}for(let R of Object.keys(g))if(!(R==="secretsMan\
ager"||R==="jsonKey")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProvi\
ders/additionalProperties/properties/privateKey/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:R}};e===null?e=[P]:e.push(
P),r++}if(g.secretsManager!==void 0&&n.call(g,"secretsManager")){let R=g.secretsManager;if(typeof R=="string"){if(m(R)>2048){let P={instancePath:t+"/identityPro\
viders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privat\
eKey/anyOf/2/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[P]:e.push(P),r++}if(!H.test(R)){let P={instancePath:t+"/i\
dentityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/propert\
ies/privateKey/anyOf/2/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[P]:e.push(P),r++}}else{let P={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/secretsManager",schemaPath:"#/properties/identityProviders/additional\
Properties/properties/privateKey/anyOf/2/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}if(g.jsonKey!==void 0&&
n.call(g,"jsonKey")){let R=g.jsonKey;if(typeof R=="string"){if(m(R)>256){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
privateKey/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/2/properties/jsonKey/maxLength",keyword:"maxLeng\
th",params:{limit:256}};e===null?e=[P]:e.push(P),r++}if(!B.test(R)){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/priva\
teKey/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/2/properties/jsonKey/pattern",keyword:"pattern",params:{
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/privateKey/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/2/properties/jsonKey/type",keyword:"type",params:{
type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[R]:e.push(R),r++}var sr=D===
r;if(y=y||sr,sr&&Zr!==!0&&(Zr=!0),y)r=C,e!==null&&(C?e.length=C:e=null);else{let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf",keyword:"anyOf",params:{}};e===null?e=[R]:e.push(R),r++}}
if(s.apiVersion!==void 0&&n.call(s,"apiVersion")){let g=s.apiVersion;if(typeof g=="string"){if(!It.test(g)){let C={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additionalProperties/properties/apiVersion/pattern",keyword:"pattern",params:{
pattern:"^v[1-9][0-9]{0,2}\\.[0-9]$"}};e===null?e=[C]:e.push(C),r++}}else{let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/apiVersion",schemaPath:"#/properties/identityProviders/additionalProperties/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.
push(C),r++}}if(s.metadataUrl!==void 0&&n.call(s,"metadataUrl")){let g=s.metadataUrl,C=r,y=!1,V=r;if(typeof g=="string"){if(m(g)>2048){let P={instancePath:t+"/i\
dentityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUr\
l/anyOf/0/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[P]:e.push(P),r++}if(m(g)<1){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/0/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",
schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(
P),r++}var Re=V===r;y=y||Re;let T=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.variable===void 0||!n.call(g,"variable")){let P={instancePath:t+"/identity\
Providers/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf\
/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.keys(g))if(P!=="variable"){let w={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadat\
aUrl/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[w]:e.push(w),r++}if(g.variable!==void 0&&n.call(g,"\
variable")){let P=g.variable;if(typeof P=="string"){if(!F.test(P)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metada\
taUrl/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{
pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/met\
adataUrl/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/1/properties/variable/type",keyword:"type",params:{
type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var Re=T===
r;if(y=y||Re,Re)var Rr=!0;let D=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.ssmParameter===void 0||!n.call(g,"ssmParameter")){let P={instancePath:t+"/id\
entityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl\
/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.keys(g))if(P!=="ssmParameter"){let w={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/pro\
perties/metadataUrl/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[w]:e.push(w),r++}if(g.ssmParameter!==
void 0&&n.call(g,"ssmParameter")){let P=g.ssmParameter;if(typeof P=="string"){if(m(P)>2048){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/metadataUrl/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/2/properties/ssmParameter/m\
axLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[w]:e.push(w),r++}if(!G.test(P)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/metadataUrl/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/2/properties/ssmPar\
ameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identit\
yProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/met\
adataUrl/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let P={instancePath:t+"/identityProvid\
ers/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/2/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var Re=D===r;y=y||Re,Re&&Rr!==!0&&(Rr=!0);let R=r;if(g&&typeof g=="object"&&!Array.isArray(
g)){if(g.secretsManager===void 0||!n.call(g,"secretsManager")){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUr\
l",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsM\
anager"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.keys(g))if(!(P==="secretsManager"||P==="jsonKey")){let w={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/3/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[w]:e.push(w),r++}if(g.secretsManager!==void 0&&n.call(g,"secretsManager")){let P=g.
secretsManager;if(typeof P=="string"){if(m(P)>2048){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/secretsMa\
nager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[w]:e.push(w),r++}if(!H.test(P)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/secr\
etsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/metadataUrl/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/3/properties/secretsManager/type",
keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}if(g.jsonKey!==void 0&&n.call(g,"jsonKey")){let P=g.jsonKey;if(typeof P=="string"){if(m(P)>
256){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/jsonKey",schemaPath:"#/properties/identityProviders/addi\
tionalProperties/properties/metadataUrl/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[w]:e.push(w),r++}if(!B.test(P)){
let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/jsonKey",schemaPath:"#/properties/identityProviders/additiona\
lProperties/properties/metadataUrl/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[w]:e.push(
w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/jsonKey",schemaPath:"#/properties/identityProvid\
ers/additionalProperties/properties/metadataUrl/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let P={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/pro\
perties/metadataUrl/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var Re=R===r;if(y=y||Re,Re&&Rr!==!0&&(Rr=!0),y)r=C,e!==null&&
(C?e.length=C:e=null);else{let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identity\
Providers/additionalProperties/properties/metadataUrl/anyOf",keyword:"anyOf",params:{}};e===null?e=[P]:e.push(P),r++}}if(s.metadataFile!==void 0&&n.call(s,"meta\
dataFile")){let g=s.metadataFile;if(typeof g=="string"){if(m(g)>1024){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/met\
adataFile",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataFile/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[C]:e.push(C),r++}if(!zt.test(g)){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/propertie\
s/identityProviders/additionalProperties/properties/metadataFile/pattern",keyword:"pattern",params:{pattern:"^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0\
000-\\u001f\\u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$"}};e===null?e=[C]:e.push(C),r++}}else{let C={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataFile/type",keyword:"type",params:{
type:"string"}};e===null?e=[C]:e.push(C),r++}}if(s.idpSignout!==void 0&&n.call(s,"idpSignout")&&typeof s.idpSignout!="boolean"){let g={instancePath:t+"/identity\
Providers/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/identityProviders/additionalProperties/properties/idpSignout/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[g]:e.push(g),r++}if(s.idpInit!==void 0&&n.call(s,"idpInit")&&typeof s.idpInit!="boolean"){let g={instancePath:t+"/ide\
ntityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",schemaPath:"#/properties/identityProviders/additionalProperties/properties/idpInit/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[g]:e.push(g),r++}if(s.encryptedResponses!==void 0&&n.call(s,"encryptedResponses")&&typeof s.encryptedResponses!="bool\
ean"){let g={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#/properties/identityProviders/addi\
tionalProperties/properties/encryptedResponses/type",keyword:"type",params:{type:"boolean"}};e===null?e=[g]:e.push(g),r++}if(s.requestSigningAlgorithm!==void 0&&
n.call(s,"requestSigningAlgorithm")){let g=s.requestSigningAlgorithm;if(typeof g!="string"){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/requestSigningAlgorithm",schemaPath:"#/properties/identityProviders/additionalProperties/properties/requestSigningAlgorithm/type",keyword:"type",params:{
type:"string"}};e===null?e=[C]:e.push(C),r++}if(g!=="rsa-sha256"){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/request\
SigningAlgorithm",schemaPath:"#/properties/identityProviders/additionalProperties/properties/requestSigningAlgorithm/enum",keyword:"enum",params:{allowedValues:X.
properties.identityProviders.additionalProperties.properties.requestSigningAlgorithm.enum}};e===null?e=[C]:e.push(C),r++}}if(s.scopes!==void 0&&n.call(s,"scopes")){
let g=s.scopes;if(Array.isArray(g)){if(g.length<1){let T={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/\
properties/identityProviders/additionalProperties/properties/scopes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[T]:e.push(T),r++}let C=g.length;for(let T=0;T<
C;T++){let D=g[T];if(typeof D=="string"){if(!br.test(D)){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+T,schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/scopes/items/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}};e===
null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+T,schemaPath:"#/properties/identi\
tyProviders/additionalProperties/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}let y=g.length,V;if(y>1){let T={};
for(;y--;){let D=g[y];if(typeof D=="string"){if(typeof T[D]=="number"){V=T[D];let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/scopes",schemaPath:"#/properties/identityProviders/additionalProperties/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:y,j:V}};e===null?e=[R]:
e.push(R),r++;break}T[D]=y}}}}else{let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properties/ident\
ityProviders/additionalProperties/properties/scopes/type",keyword:"type",params:{type:"array"}};e===null?e=[C]:e.push(C),r++}}if(s.attributesRequestMethod!==void 0&&
n.call(s,"attributesRequestMethod")){let g=s.attributesRequestMethod;if(typeof g!="string"){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributesRequestMethod/type",keyword:"type",params:{
type:"string"}};e===null?e=[C]:e.push(C),r++}if(!(g==="GET"||g==="POST")){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributesRequestMethod/enum",keyword:"enum",params:{allowedValues:X.
properties.identityProviders.additionalProperties.properties.attributesRequestMethod.enum}};e===null?e=[C]:e.push(C),r++}}if(s.endpoints!==void 0&&n.call(s,"end\
points")){let g=s.endpoints;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.authorize===void 0||!n.call(g,"authorize")){let C={instancePath:t+"/identityProvid\
ers/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/required",keyword:"\
required",params:{missingProperty:"authorize"}};e===null?e=[C]:e.push(C),r++}if(g.token===void 0||!n.call(g,"token")){let C={instancePath:t+"/identityProviders/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/required",keyword:"re\
quired",params:{missingProperty:"token"}};e===null?e=[C]:e.push(C),r++}if(g.userInfo===void 0||!n.call(g,"userInfo")){let C={instancePath:t+"/identityProviders/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/required",keyword:"re\
quired",params:{missingProperty:"userInfo"}};e===null?e=[C]:e.push(C),r++}if(g.jwks===void 0||!n.call(g,"jwks")){let C={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/required",keyword:"required",params:{
missingProperty:"jwks"}};e===null?e=[C]:e.push(C),r++}for(let C of Object.keys(g))if(!(C==="authorize"||C==="token"||C==="userInfo"||C==="jwks")){let y={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C}};e===null?e=[y]:e.push(y),r++}if(g.authorize!==void 0&&n.call(g,"authorize")){
let C=g.authorize;if(typeof C=="string"){if(m(C)>1024){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/authoriz\
e",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/authorize/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[y]:e.push(y),r++}if(!ir.test(C)){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/authorize",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/endpoints/properties/authorize/pattern",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===
null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/authorize",schemaPath:"#/propert\
ies/identityProviders/additionalProperties/properties/endpoints/properties/authorize/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}
if(g.token!==void 0&&n.call(g,"token")){let C=g.token;if(typeof C=="string"){if(m(C)>1024){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/endpoints/token",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/token/maxLength",keyword:"maxLeng\
th",params:{limit:1024}};e===null?e=[y]:e.push(y),r++}if(!ir.test(C)){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/end\
points/token",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/token/pattern",keyword:"pattern",params:{pattern:"\
^https://\\S+$"}};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/token",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/endpoints/properties/token/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),
r++}}if(g.userInfo!==void 0&&n.call(g,"userInfo")){let C=g.userInfo;if(typeof C=="string"){if(m(C)>1024){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/endpoints/userInfo",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/userInfo/maxLeng\
th",keyword:"maxLength",params:{limit:1024}};e===null?e=[y]:e.push(y),r++}if(!ir.test(C)){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/endpoints/userInfo",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/userInfo/pattern",keyword:"pat\
tern",params:{pattern:"^https://\\S+$"}};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/endpoints/userInfo",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/userInfo/type",keyword:"type",params:{type:"\
string"}};e===null?e=[y]:e.push(y),r++}}if(g.jwks!==void 0&&n.call(g,"jwks")){let C=g.jwks;if(typeof C=="string"){if(m(C)>1024){let y={instancePath:t+"/identity\
Providers/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/jwks",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/prop\
erties/jwks/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[y]:e.push(y),r++}if(!ir.test(C)){let y={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/endpoints/jwks",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/jwks/pattern",keyword:"\
pattern",params:{pattern:"^https://\\S+$"}};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/endpoints/jwks",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/jwks/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[y]:e.push(y),r++}}}else{let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/prop\
erties/identityProviders/additionalProperties/properties/endpoints/type",keyword:"type",params:{type:"object"}};e===null?e=[C]:e.push(C),r++}}if(s.iamOidcProvider!==
void 0&&n.call(s,"iamOidcProvider")&&typeof s.iamOidcProvider!="boolean"){let g={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/iamOidcProvider",schemaPath:"#/properties/identityProviders/additionalProperties/properties/iamOidcProvider/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[g]:e.push(g),r++}if(s.upstream!==void 0&&n.call(s,"upstream")){let g=s.upstream;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.spec===void 0||!n.call(g,"s\
pec")){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalPro\
perties/properties/upstream/required",keyword:"required",params:{missingProperty:"spec"}};e===null?e=[C]:e.push(C),r++}if(g.client===void 0||!n.call(g,"client")){
let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalProperties\
/properties/upstream/required",keyword:"required",params:{missingProperty:"client"}};e===null?e=[C]:e.push(C),r++}for(let C of Object.keys(g))if(!(C==="spec"||C===
"client"||C==="environment")){let y={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identity\
Providers/additionalProperties/properties/upstream/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C}};e===null?e=[y]:e.push(y),
r++}if(g.spec!==void 0&&n.call(g,"spec")&&typeof g.spec!="string"){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstre\
am/spec",schemaPath:"#/properties/identityProviders/additionalProperties/properties/upstream/properties/spec/type",keyword:"type",params:{type:"string"}};e===null?
e=[C]:e.push(C),r++}if(g.client!==void 0&&n.call(g,"client")&&typeof g.client!="string"){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/upstream/client",schemaPath:"#/properties/identityProviders/additionalProperties/properties/upstream/properties/client/type",keyword:"type",params:{
type:"string"}};e===null?e=[C]:e.push(C),r++}if(g.environment!==void 0&&n.call(g,"environment")&&typeof g.environment!="string"){let C={instancePath:t+"/identit\
yProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream/environment",schemaPath:"#/properties/identityProviders/additionalProperties/properties/upstrea\
m/properties/environment/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}}else{let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalProperties/properties/upstream/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[C]:e.push(C),r++}}if(s.allowedEmailDomains!==void 0&&n.call(s,"allowedEmailDomains")){let g=s.allowedEmailDomains;if(Array.isArray(g)){if(g.length<
1){let T={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/allowedEmailDomains",schemaPath:"#/properties/identityProviders/additi\
onalProperties/properties/allowedEmailDomains/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[T]:e.push(T),r++}let C=g.length;for(let T=0;T<C;T++){let D=g[T];
if(typeof D=="string"){if(m(D)>253){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/allowedEmailDomains/"+T,schemaPath:"#\
/properties/identityProviders/additionalProperties/properties/allowedEmailDomains/items/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[R]:e.push(
R),r++}if(!Pt.test(D)){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/allowedEmailDomains/"+T,schemaPath:"#/properties/i\
dentityProviders/additionalProperties/properties/allowedEmailDomains/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\\
.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$"}};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/allowedEmailDomains/"+T,schemaPath:"#/properties/identityProviders/additionalProperties/properties/allowedEmailDomains/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[R]:e.push(R),r++}}let y=g.length,V;if(y>1){let T={};for(;y--;){let D=g[y];if(typeof D=="string"){if(typeof T[D]=="number"){V=T[D];let R={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/allowedEmailDomains",schemaPath:"#/properties/identityProviders/additionalProper\
ties/properties/allowedEmailDomains/uniqueItems",keyword:"uniqueItems",params:{i:y,j:V}};e===null?e=[R]:e.push(R),r++;break}T[D]=y}}}}else{let C={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/allowedEmailDomains",schemaPath:"#/properties/identityProviders/additionalProperties/properties\
/allowedEmailDomains/type",keyword:"type",params:{type:"array"}};e===null?e=[C]:e.push(C),r++}}if(s.attributeMapping!==void 0&&n.call(s,"attributeMapping")){let g=s.
attributeMapping;if(g&&typeof g=="object"&&!Array.isArray(g)){for(let C of Object.keys(g)){let y=r;if(typeof C=="string"){if(m(C)>32){let V={instancePath:t+"/id\
entityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attrib\
uteMapping/propertyNames/maxLength",keyword:"maxLength",params:{limit:32},propertyName:C};e===null?e=[V]:e.push(V),r++}if(m(C)<1){let V={instancePath:t+"/identi\
tyProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributeM\
apping/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:C};e===null?e=[V]:e.push(V),r++}}var Zt=y===r;if(!Zt){let V={instancePath:t+"/\
identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attr\
ibuteMapping/propertyNames",keyword:"propertyNames",params:{propertyName:C}};e===null?e=[V]:e.push(V),r++}}for(let C of Object.keys(g)){let y=g[C];if(typeof y!=
"string"&&y!==null){let V={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping/"+C.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributeMapping/additionalProperties/type",keyword:"type",params:{type:X.properties.
identityProviders.additionalProperties.properties.attributeMapping.additionalProperties.type}};e===null?e=[V]:e.push(V),r++}if(typeof y=="string"){if(m(y)>2048){
let V={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping/"+C.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/identityProviders/additionalProperties/properties/attributeMapping/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[V]:e.push(V),r++}if(m(y)<1){let V={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping/"+C.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributeMapping/additionalProperties/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[V]:e.push(V),r++}}}}else{let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/attributeMapping/type",keyword:"type",params:{type:"object"}};e===null?e=[C]:e.push(C),r++}}if(s.
adopt!==void 0&&n.call(s,"adopt")){let g=s.adopt;if(typeof g=="string"){if(m(g)>32){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/adopt",schemaPath:"#/properties/identityProviders/additionalProperties/properties/adopt/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[C]:
e.push(C),r++}if(m(g)<1){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/identityProvider\
s/additionalProperties/properties/adopt/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[C]:e.push(C),r++}}else{let C={instancePath:t+"/identityProv\
iders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/identityProviders/additionalProperties/properties/adopt/type",keyword:"type",
params:{type:"string"}};e===null?e=[C]:e.push(C),r++}}if(s.nationalIdConsent!==void 0&&n.call(s,"nationalIdConsent")&&typeof s.nationalIdConsent!="boolean"){let g={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/nationalIdConsent",schemaPath:"#/properties/identityProviders/additionalProperti\
es/properties/nationalIdConsent/type",keyword:"type",params:{type:"boolean"}};e===null?e=[g]:e.push(g),r++}if(s.pending!==void 0&&n.call(s,"pending")){let g=s.pending;
if(typeof g!="boolean"){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/pending",schemaPath:"#/properties/identityProvide\
rs/additionalProperties/properties/pending/type",keyword:"type",params:{type:"boolean"}};e===null?e=[C]:e.push(C),r++}if(g!==!0){let C={instancePath:t+"/identit\
yProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/pending",schemaPath:"#/properties/identityProviders/additionalProperties/properties/pending/const",keyword:"\
const",params:{allowedValue:!0}};e===null?e=[C]:e.push(C),r++}}if(s.identifiers!==void 0&&n.call(s,"identifiers")){let g=s.identifiers;if(Array.isArray(g)){if(g.
length>50){let T={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers",schemaPath:"#/properties/identityProviders/additi\
onalProperties/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[T]:e.push(T),r++}let C=g.length;for(let T=0;T<C;T++){let D=g[T];
if(typeof D=="string"){if(m(D)>40){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers/"+T,schemaPath:"#/properti\
es/identityProviders/additionalProperties/properties/identifiers/items/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[R]:e.push(R),r++}if(m(D)<1){
let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers/"+T,schemaPath:"#/properties/identityProviders/additionalProp\
erties/properties/identifiers/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[R]:e.push(R),r++}if(!Mt.test(D)){let R={instancePath:t+"/identi\
tyProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers/"+T,schemaPath:"#/properties/identityProviders/additionalProperties/properties/identifiers/\
items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=.@-]+$"}};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/identifiers/"+T,schemaPath:"#/properties/identityProviders/additionalProperties/properties/identifiers/items/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}let y=g.length,V;if(y>1){let T={};for(;y--;){let D=g[y];if(typeof D=="string"){if(typeof T[D]=="number"){
V=T[D];let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers",schemaPath:"#/properties/identityProviders/additional\
Properties/properties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:y,j:V}};e===null?e=[R]:e.push(R),r++;break}T[D]=y}}}}else{let C={instancePath:t+"\
/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers",schemaPath:"#/properties/identityProviders/additionalProperties/properties/identifi\
ers/type",keyword:"type",params:{type:"array"}};e===null?e=[C]:e.push(C),r++}}}else{let g={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}}else{let a={instancePath:t+
"/identityProviders",schemaPath:"#/properties/identityProviders/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(E.appClients!==void 0&&
n.call(E,"appClients")){let S=E.appClients;if(S&&typeof S=="object"&&!Array.isArray(S)){for(let a of Object.keys(S)){let s=r;if(typeof a=="string"&&!kt.test(a)){
let p={instancePath:t+"/appClients",schemaPath:"#/properties/appClients/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,62}$"},
propertyName:a};e===null?e=[p]:e.push(p),r++}var Rt=s===r;if(!Rt){let p={instancePath:t+"/appClients",schemaPath:"#/properties/appClients/propertyNames",keyword:"\
propertyNames",params:{propertyName:a}};e===null?e=[p]:e.push(p),r++}}for(let a of Object.keys(S)){let s=S[a];if(s&&typeof s=="object"&&!Array.isArray(s)){for(let p of Object.
keys(s))if(!n.call(X.properties.appClients.additionalProperties.properties,p)){let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/appClients/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[o]:e.push(o),r++}if(s.
name!==void 0&&n.call(s,"name")){let p=s.name;if(typeof p=="string"){if(m(p)>128){let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/name",schemaPath:"#/properties/appClients/additionalProperties/properties/name/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[o]:e.push(o),r++}
if(m(p)<1){let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",schemaPath:"#/properties/appClients/additionalProperties/proper\
ties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}if(!wr.test(p)){let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/name",schemaPath:"#/properties/appClients/additionalProperties/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=\
,.@-]+$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",schemaPath:"#/properties/app\
Clients/additionalProperties/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.adopt!==void 0&&n.call(s,"adopt")){
let p=s.adopt;if(typeof p=="string"){if(m(p)>128){let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/propertie\
s/appClients/additionalProperties/properties/adopt/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[o]:e.push(o),r++}if(!_t.test(p)){let o={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/appClients/additionalProperties/properties/adopt/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z0-9_+]+$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/ad\
opt",schemaPath:"#/properties/appClients/additionalProperties/properties/adopt/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.identityProviders!==
void 0&&n.call(s,"identityProviders")){let p=s.identityProviders;if(Array.isArray(p)){if(p.length<1){let I={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/identityProviders",schemaPath:"#/properties/appClients/additionalProperties/properties/identityProviders/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[I]:e.push(I),r++}let o=p.length;for(let I=0;I<o;I++)if(typeof p[I]!="string"){let z={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/identityProviders/"+I,schemaPath:"#/properties/appClients/additionalProperties/properties/identityProviders/items/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[z]:e.push(z),r++}let c=p.length,k;if(c>1){let I={};for(;c--;){let z=p[c];if(typeof z=="string"){if(typeof I[z]=="number"){k=I[z];let b={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/identityProviders",schemaPath:"#/properties/appClients/additionalProperties/properties/identityProvide\
rs/uniqueItems",keyword:"uniqueItems",params:{i:c,j:k}};e===null?e=[b]:e.push(b),r++;break}I[z]=c}}}}else{let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/identityProviders",schemaPath:"#/properties/appClients/additionalProperties/properties/identityProviders/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.externalProviders!==void 0&&n.call(s,"externalProviders")){let p=s.externalProviders;if(Array.isArray(p)){if(p.
length>300){let I={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/externalProviders",schemaPath:"#/properties/appClients/additionalPro\
perties/properties/externalProviders/maxItems",keyword:"maxItems",params:{limit:300}};e===null?e=[I]:e.push(I),r++}if(p.length<1){let I={instancePath:t+"/appCli\
ents/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/externalProviders",schemaPath:"#/properties/appClients/additionalProperties/properties/externalProviders/minIt\
ems",keyword:"minItems",params:{limit:1}};e===null?e=[I]:e.push(I),r++}let o=p.length;for(let I=0;I<o;I++){let z=p[I];if(typeof z=="string"){if(m(z)>32){let b={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/externalProviders/"+I,schemaPath:"#/properties/appClients/additionalProperties/properti\
es/externalProviders/items/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[b]:e.push(b),r++}if(m(z)<1){let b={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/externalProviders/"+I,schemaPath:"#/properties/appClients/additionalProperties/properties/externalProviders/items/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[b]:e.push(b),r++}if(!St.test(z)){let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/extern\
alProviders/"+I,schemaPath:"#/properties/appClients/additionalProperties/properties/externalProviders/items/pattern",keyword:"pattern",params:{pattern:"^(?!COGN\
ITO$)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/ex\
ternalProviders/"+I,schemaPath:"#/properties/appClients/additionalProperties/properties/externalProviders/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[b]:e.push(b),r++}}let c=p.length,k;if(c>1){let I={};for(;c--;){let z=p[c];if(typeof z=="string"){if(typeof I[z]=="number"){k=I[z];let b={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/externalProviders",schemaPath:"#/properties/appClients/additionalProperties/properties/externalProvide\
rs/uniqueItems",keyword:"uniqueItems",params:{i:c,j:k}};e===null?e=[b]:e.push(b),r++;break}I[z]=c}}}}else{let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/externalProviders",schemaPath:"#/properties/appClients/additionalProperties/properties/externalProviders/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.formerly!==void 0&&n.call(s,"formerly")){let p=s.formerly;if(typeof p=="string"){if(!kt.test(p)){let o={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/formerly",schemaPath:"#/properties/appClients/additionalProperties/properties/formerly/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,62}$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/formerly",schemaPath:"#/properties/appClients/additionalProperties/properties/formerly/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:
e.push(o),r++}}if(s.callbackUrls!==void 0&&n.call(s,"callbackUrls")){let p=s.callbackUrls;if(Array.isArray(p)){if(p.length>100){let c={instancePath:t+"/appClien\
ts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/maxItems",keyword:"\
maxItems",params:{limit:100}};e===null?e=[c]:e.push(c),r++}let o=p.length;for(let c=0;c<o;c++){let k=p[c],I=r,z=!1,b=r;if(typeof k=="string"){if(m(k)>1024){let L={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/ca\
llbackUrls/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[L]:e.push(L),r++}if(m(k)<1){let L={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/0/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,
schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(
L),r++}var Ne=b===r;z=z||Ne;let i=r;if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.variable===void 0||!n.call(k,"variable")){let L={instancePath:t+"/appClien\
ts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/\
required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(k))if(!(L==="variable"||L==="prefix"||L===
"suffix")){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProper\
ties/properties/callbackUrls/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[x]:e.push(x),r++}if(k.
variable!==void 0&&n.call(k,"variable")){let L=k.variable;if(typeof L=="string"){if(!F.test(L)){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/callbackUrls/"+c+"/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/properties/variable/pa\
ttern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/callbackUrls/"+c+"/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/properties/var\
iable/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(k.prefix!==void 0&&n.call(k,"prefix")){let L=k.prefix;if(typeof L=="string"){
if(m(L)>1024){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/add\
itionalProperties/properties/callbackUrls/items/anyOf/1/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),r++}if(m(
L)<1){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalP\
roperties/properties/callbackUrls/items/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbac\
kUrls/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(k.suffix!==void 0&&n.call(k,"suffix")){let L=k.
suffix;if(typeof L=="string"){if(m(L)>1024){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/suffix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[x]:e.push(x),r++}if(m(L)<1){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/suffix",schemaPath:"#/properti\
es/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(
x),r++}}else{let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/suffix",schemaPath:"#/properties/appClients/addi\
tionalProperties/properties/callbackUrls/items/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}}else{let L={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/ca\
llbackUrls/items/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Ne=i===r;if(z=z||Ne,Ne)var Nr=!0;let l=r;if(k&&typeof k==
"object"&&!Array.isArray(k)){if(k.ssmParameter===void 0||!n.call(k,"ssmParameter")){let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/required",keyword:"required",params:{missingProperty:"\
ssmParameter"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(k))if(!(L==="ssmParameter"||L==="prefix"||L==="suffix")){let x={instancePath:t+"/appClient\
s/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[x]:e.push(x),r++}if(k.ssmParameter!==void 0&&n.call(k,"ssmParamet\
er")){let L=k.ssmParameter;if(typeof L=="string"){if(m(L)>2048){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+
"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLe\
ngth",params:{limit:2048}};e===null?e=[x]:e.push(x),r++}if(!G.test(L)){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackU\
rls/"+c+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/ssmParameter/pattern",keyword:"\
pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/callbackUrls/"+c+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties\
/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(k.prefix!==void 0&&n.call(k,"prefix")){let L=k.prefix;if(typeof L=="\
string"){if(m(L)>1024){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appCl\
ients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),
r++}if(m(L)<1){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/ad\
ditionalProperties/properties/callbackUrls/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/pro\
perties/callbackUrls/items/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(k.suffix!==void 0&&n.call(k,"\
suffix")){let L=k.suffix;if(typeof L=="string"){if(m(L)>1024){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"\
/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/suffix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[x]:e.push(x),r++}if(m(L)<1){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/suffix",
schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/suffix",schemaPath:"#/prop\
erties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(
x),r++}}}else{let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalPro\
perties/properties/callbackUrls/items/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Ne=l===r;z=z||Ne,Ne&&Nr!==!0&&(Nr=!0);
let Z=r;if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.secretsManager===void 0||!n.call(k,"secretsManager")){let L={instancePath:t+"/appClients/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/3/required",keyword:"r\
equired",params:{missingProperty:"secretsManager"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(k))if(!(L==="secretsManager"||L==="jsonKey"||L==="pref\
ix"||L==="suffix")){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additio\
nalProperties/properties/callbackUrls/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[x]:e.push(x),
r++}if(k.secretsManager!==void 0&&n.call(k,"secretsManager")){let L=k.secretsManager;if(typeof L=="string"){if(m(L)>2048){let x={instancePath:t+"/appClients/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/secretsManager",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/ite\
ms/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[x]:e.push(x),r++}if(!H.test(L)){let x={instancePath:t+"/app\
Clients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/secretsManager",schemaPath:"#/properties/appClients/additionalProperties/properties/call\
backUrls/items/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[x]:e.push(x),r++}}else{let x={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/secretsManager",schemaPath:"#/properties/appClients/additionalProper\
ties/properties/callbackUrls/items/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(k.jsonKey!==void 0&&
n.call(k,"jsonKey")){let L=k.jsonKey;if(typeof L=="string"){if(m(L)>256){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbac\
kUrls/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLe\
ngth",params:{limit:256}};e===null?e=[x]:e.push(x),r++}if(!B.test(L)){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUr\
ls/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/call\
backUrls/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/3/properties/jsonKey/type",keyword:"type",params:{
type:"string"}};e===null?e=[x]:e.push(x),r++}}if(k.prefix!==void 0&&n.call(k,"prefix")){let L=k.prefix;if(typeof L=="string"){if(m(L)>1024){let x={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbac\
kUrls/items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),r++}if(m(L)<1){let x={instancePath:t+"/appCli\
ents/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/it\
ems/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/3/prope\
rties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(k.suffix!==void 0&&n.call(k,"suffix")){let L=k.suffix;if(typeof L=="s\
tring"){if(m(L)>1024){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/suffix",schemaPath:"#/properties/appCli\
ents/additionalProperties/properties/callbackUrls/items/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),r++}
if(m(L)<1){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/suffix",schemaPath:"#/properties/appClients/additi\
onalProperties/properties/callbackUrls/items/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/pro\
perties/callbackUrls/items/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}}else{let L={instancePath:t+"/ap\
pClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/an\
yOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Ne=Z===r;if(z=z||Ne,Ne&&Nr!==!0&&(Nr=!0),z)r=I,e!==null&&(I?e.length=I:e=null);else{
let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/proper\
ties/callbackUrls/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[L]:e.push(L),r++}}}else{let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/callbackUrls",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/type",keyword:"type",params:{type:"array"}};e===null?
e=[o]:e.push(o),r++}}if(s.defaultRedirectUri!==void 0&&n.call(s,"defaultRedirectUri")){let p=s.defaultRedirectUri,o=r,c=!1,k=r;if(typeof p=="string"){if(m(p)>1024){
let i={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/pro\
perties/defaultRedirectUri/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[i]:e.push(i),r++}if(m(p)<1){let i={instancePath:t+"/appClient\
s/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/\
0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/0/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[i]:e.push(i),r++}var Ee=k===r;c=c||Ee;let I=r;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.variable===void 0||!n.call(p,"variable")){let i={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties\
/defaultRedirectUri/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(p))if(!(i===
"variable"||i==="prefix"||i==="suffix")){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/prope\
rties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),r++}if(p.variable!==void 0&&n.call(p,"variable")){let i=p.variable;if(typeof i=="string"){if(!F.test(i)){let l={instancePath:t+"/appCli\
ents/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedire\
ctUri/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/defau\
ltRedirectUri/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(p.prefix!==void 0&&n.call(p,"prefix")){let i=p.
prefix;if(typeof i=="string"){if(m(i)>1024){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[l]:e.push(l),r++}if(m(i)<1){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"#/properti\
es/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(
l),r++}}else{let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"#/properties/appClients/addi\
tionalProperties/properties/defaultRedirectUri/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(p.suffix!==
void 0&&n.call(p,"suffix")){let i=p.suffix;if(typeof i=="string"){if(m(i)>1024){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
defaultRedirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/properties/suffix/maxLength",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[l]:e.push(l),r++}if(m(i)<1){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultR\
edirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/properties/suffix/minLength",keyword:"minLengt\
h",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffi\
x",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"string"}};
e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties\
/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Ee=I===r;if(c=
c||Ee,Ee)var Er=!0;let z=r;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.ssmParameter===void 0||!n.call(p,"ssmParameter")){let i={instancePath:t+"/appClient\
s/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/\
2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(p))if(!(i==="ssmParameter"||i==="p\
refix"||i==="suffix")){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/a\
dditionalProperties/properties/defaultRedirectUri/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(
l),r++}if(p.ssmParameter!==void 0&&n.call(p,"ssmParameter")){let i=p.ssmParameter;if(typeof i=="string"){if(m(i)>2048){let l={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2\
/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!G.test(i)){let l={instancePath:t+"/appClients/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri\
/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[l]:e.push(l),r++}}else{let l={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appClients/additionalProperti\
es/properties/defaultRedirectUri/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(p.prefix!==void 0&&
n.call(p,"prefix")){let i=p.prefix;if(typeof i=="string"){if(m(i)>1024){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultR\
edirectUri/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties/prefix/maxLength",keyword:"maxLengt\
h",params:{limit:1024}};e===null?e=[l]:e.push(l),r++}if(m(i)<1){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectU\
ri/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:
e.push(l),r++}}if(p.suffix!==void 0&&n.call(p,"suffix")){let i=p.suffix;if(typeof i=="string"){if(m(i)>1024){let l={instancePath:t+"/appClients/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties\
/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[l]:e.push(l),r++}if(m(i)<1){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/defaultRedirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties/suffix/minLen\
gth",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/de\
faultRedirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties/suffix/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"\
#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Ee=z===
r;c=c||Ee,Ee&&Er!==!0&&(Er=!0);let b=r;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.secretsManager===void 0||!n.call(p,"secretsManager")){let i={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirec\
tUri/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(p))if(!(i==="secretsM\
anager"||i==="jsonKey"||i==="prefix"||i==="suffix")){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"\
#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),r++}if(p.secretsManager!==void 0&&n.call(p,"secretsManager")){let i=p.secretsManager;if(typeof i=="string"){if(m(i)>2048){let l={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/secretsManager",schemaPath:"#/properties/appClients/additionalProperties/properties\
/defaultRedirectUri/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!H.test(i)){let l={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/secretsManager",schemaPath:"#/properties/appClients/additionalProperties/properties\
/defaultRedirectUri/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/secretsManager",schemaPath:"#/properties/appClients/additiona\
lProperties/properties/defaultRedirectUri/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(p.jsonKey!==
void 0&&n.call(p,"jsonKey")){let i=p.jsonKey;if(typeof i=="string"){if(m(i)>256){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/defaultRedirectUri/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/3/properties/jsonKey/maxLength",keyword:"\
maxLength",params:{limit:256}};e===null?e=[l]:e.push(l),r++}if(!B.test(i)){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defau\
ltRedirectUri/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/3/properties/jsonKey/pattern",keyword:"patte\
rn",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/defaultRedirectUri/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/3/properties/jsonKey/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(p.prefix!==void 0&&n.call(p,"prefix")){let i=p.prefix;if(typeof i=="string"){if(m(i)>1024){let l={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"#/properties/appClients/additionalProperties/pro\
perties/defaultRedirectUri/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[l]:e.push(l),r++}if(m(i)<1){let l={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/default\
RedirectUri/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/appClients/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf\
/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(p.suffix!==void 0&&n.call(p,"suffix")){let i=p.suffix;if(typeof i==
"string"){if(m(i)>1024){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",schemaPath:"#/properties/appC\
lients/additionalProperties/properties/defaultRedirectUri/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[l]:e.push(l),
r++}if(m(i)<1){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",schemaPath:"#/properties/appClients/ad\
ditionalProperties/properties/defaultRedirectUri/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/pro\
perties/defaultRedirectUri/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/ap\
pClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri\
/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Ee=b===r;if(c=c||Ee,Ee&&Er!==!0&&(Er=!0),c)r=o,e!==null&&(o?e.length=o:e=
null);else{let i={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalPro\
perties/properties/defaultRedirectUri/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.logoutUrls!==void 0&&n.call(s,"logoutUrls")){let p=s.
logoutUrls;if(Array.isArray(p)){if(p.length>100){let c={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls",schemaPath:"#/prope\
rties/appClients/additionalProperties/properties/logoutUrls/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[c]:e.push(c),r++}let o=p.length;for(let c=0;c<
o;c++){let k=p[c],I=r,z=!1,b=r;if(typeof k=="string"){if(m(k)>1024){let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+
c,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[L]:
e.push(L),r++}if(m(k)<1){let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClients/addi\
tionalProperties/properties/logoutUrls/items/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:t+"\
/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/any\
Of/0/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),r++}var Te=b===r;z=z||Te;let i=r;if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.variable===
void 0||!n.call(k,"variable")){let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClient\
s/additionalProperties/properties/logoutUrls/items/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.
keys(k))if(!(L==="variable"||L==="prefix"||L==="suffix")){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};
e===null?e=[x]:e.push(x),r++}if(k.variable!==void 0&&n.call(k,"variable")){let L=k.variable;if(typeof L=="string"){if(!F.test(L)){let x={instancePath:t+"/appCli\
ents/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/item\
s/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/a\
ppClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls\
/items/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(k.prefix!==void 0&&n.call(k,"prefix")){let L=k.
prefix;if(typeof L=="string"){if(m(L)>1024){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/1/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[x]:e.push(x),r++}if(m(L)<1){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"#/properties\
/appClients/additionalProperties/properties/logoutUrls/items/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),
r++}}else{let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additiona\
lProperties/properties/logoutUrls/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(k.suffix!==void 0&&
n.call(k,"suffix")){let L=k.suffix;if(typeof L=="string"){if(m(L)>1024){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUr\
ls/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/1/properties/suffix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[x]:e.push(x),r++}if(m(L)<1){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/suffix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/1/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[
x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/suffix",schemaPath:"#/properties/appClie\
nts/additionalProperties/properties/logoutUrls/items/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}}else{
let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properti\
es/logoutUrls/items/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Te=i===r;if(z=z||Te,Te)var Tr=!0;let l=r;if(k&&typeof k==
"object"&&!Array.isArray(k)){if(k.ssmParameter===void 0||!n.call(k,"ssmParameter")){let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/logoutUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/required",keyword:"required",params:{missingProperty:"\
ssmParameter"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(k))if(!(L==="ssmParameter"||L==="prefix"||L==="suffix")){let x={instancePath:t+"/appClient\
s/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[x]:e.push(x),r++}if(k.ssmParameter!==void 0&&n.call(k,"ssmParameter")){
let L=k.ssmParameter;if(typeof L=="string"){if(m(L)>2048){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/ssmPa\
rameter",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[x]:e.push(x),r++}if(!G.test(L)){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/ssmPar\
ameter",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{
pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/logoutUrls/"+c+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/properties/ssmParameter/type",
keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(k.prefix!==void 0&&n.call(k,"prefix")){let L=k.prefix;if(typeof L=="string"){if(m(L)>1024){
let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalPropertie\
s/properties/logoutUrls/items/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),r++}if(m(L)<1){let x={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrl\
s/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/propertie\
s/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(k.suffix!==void 0&&n.call(k,"suffix")){let L=k.suffix;if(typeof L=="strin\
g"){if(m(L)>1024){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/suffix",schemaPath:"#/properties/appClients/a\
dditionalProperties/properties/logoutUrls/items/anyOf/2/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),r++}if(m(
L)<1){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalPro\
perties/properties/logoutUrls/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrl\
s/items/anyOf/2/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}}else{let L={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/type",keyword:"type",
params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Te=l===r;z=z||Te,Te&&Tr!==!0&&(Tr=!0);let Z=r;if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.secretsManager===
void 0||!n.call(k,"secretsManager")){let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/app\
Clients/additionalProperties/properties/logoutUrls/items/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[L]:e.push(L),
r++}for(let L of Object.keys(k))if(!(L==="secretsManager"||L==="jsonKey"||L==="prefix"||L==="suffix")){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:L}};e===null?e=[x]:e.push(x),r++}if(k.secretsManager!==void 0&&n.call(k,"secretsManager")){let L=k.secretsManager;
if(typeof L=="string"){if(m(L)>2048){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/secretsManager",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===
null?e=[x]:e.push(x),r++}if(!H.test(L)){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/secretsManager",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0\
-9/_+=.@:!-]+$"}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/secretsMan\
ager",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"\
string"}};e===null?e=[x]:e.push(x),r++}}if(k.jsonKey!==void 0&&n.call(k,"jsonKey")){let L=k.jsonKey;if(typeof L=="string"){if(m(L)>256){let x={instancePath:t+"/\
appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls\
/items/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[x]:e.push(x),r++}if(!B.test(L)){let x={instancePath:t+"/appClie\
nts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/\
anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUr\
ls/items/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(k.prefix!==void 0&&n.call(k,"prefix")){let L=k.
prefix;if(typeof L=="string"){if(m(L)>1024){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[x]:e.push(x),r++}if(m(L)<1){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"#/properties\
/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),
r++}}else{let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additiona\
lProperties/properties/logoutUrls/items/anyOf/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(k.suffix!==void 0&&
n.call(k,"suffix")){let L=k.suffix;if(typeof L=="string"){if(m(L)>1024){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUr\
ls/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[x]:e.push(x),r++}if(m(L)<1){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/suffix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[
x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/suffix",schemaPath:"#/properties/appClie\
nts/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}}else{
let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properti\
es/logoutUrls/items/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Te=Z===r;if(z=z||Te,Te&&Tr!==!0&&(Tr=!0),z)r=I,e!==null&&
(I?e.length=I:e=null);else{let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClients/ad\
ditionalProperties/properties/logoutUrls/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[L]:e.push(L),r++}}}else{let o={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[o]:e.push(o),r++}}if(s.albHosts!==void 0&&n.call(s,"albHosts")){let p=s.albHosts;if(Array.isArray(p)){if(p.length>100){let c={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/maxItems",keyword:"\
maxItems",params:{limit:100}};e===null?e=[c]:e.push(c),r++}let o=p.length;for(let c=0;c<o;c++){let k=p[c],I=r,z=!1,b=r;if(typeof k=="string"){if(m(k)>253){let L={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHos\
ts/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[L]:e.push(L),r++}if(m(k)<1){let L={instancePath:t+"/appClients/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/0/minLength",keyword:"minLengt\
h",params:{limit:1}};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"\
#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),r++}var Ve=b===
r;z=z||Ve;let i=r;if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.variable===void 0||!n.call(k,"variable")){let L={instancePath:t+"/appClients/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/required",keyword:"required",
params:{missingProperty:"variable"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(k))if(!(L==="variable"||L==="prefix"||L==="suffix")){let x={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/\
1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[x]:e.push(x),r++}if(k.variable!==void 0&&n.call(k,"variable")){
let L=k.variable;if(typeof L=="string"){if(!F.test(L)){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/variable",
schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z\
][a-z0-9_]{0,63}$"}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/variable",
schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===
null?e=[x]:e.push(x),r++}}if(k.prefix!==void 0&&n.call(k,"prefix")){let L=k.prefix;if(typeof L=="string"){if(m(L)>1024){let x={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/pr\
efix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),r++}if(m(L)<1){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/albHosts/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/prefix/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/p\
refix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};
e===null?e=[x]:e.push(x),r++}}if(k.suffix!==void 0&&n.call(k,"suffix")){let L=k.suffix;if(typeof L=="string"){if(m(L)>1024){let x={instancePath:t+"/appClients/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/pro\
perties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),r++}if(m(L)<1){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/albHosts/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/suffix/m\
inLength",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/albHosts/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/suffix/type",keyword:"type",params:{
type:"string"}};e===null?e=[x]:e.push(x),r++}}}else{let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/p\
roperties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Ve=i===
r;if(z=z||Ve,Ve)var Vr=!0;let l=r;if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.ssmParameter===void 0||!n.call(k,"ssmParameter")){let L={instancePath:t+"/ap\
pClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/re\
quired",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(k))if(!(L==="ssmParameter"||L==="prefi\
x"||L==="suffix")){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalPr\
operties/properties/albHosts/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[x]:e.push(x),r++}if(k.
ssmParameter!==void 0&&n.call(k,"ssmParameter")){let L=k.ssmParameter;if(typeof L=="string"){if(m(L)>2048){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/albHosts/"+c+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/properties/ss\
mParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[x]:e.push(x),r++}if(!G.test(L)){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/albHosts/"+c+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/properties/ss\
mParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/app\
Clients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/i\
tems/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(k.prefix!==void 0&&n.call(k,"prefix")){let L=k.
prefix;if(typeof L=="string"){if(m(L)>1024){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/prefix",schemaPath:"#\
/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[
x]:e.push(x),r++}if(m(L)<1){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/prefix",schemaPath:"#/properties/appC\
lients/additionalProperties/properties/albHosts/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{
let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/\
properties/albHosts/items/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(k.suffix!==void 0&&n.call(k,"s\
uffix")){let L=k.suffix;if(typeof L=="string"){if(m(L)>1024){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/suff\
ix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[x]:e.push(x),r++}if(m(L)<1){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/suffix",schemaPath:"#/pro\
perties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(
x),r++}}else{let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/suffix",schemaPath:"#/properties/appClients/addition\
alProperties/properties/albHosts/items/anyOf/2/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}}else{let L={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/\
2/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Ve=l===r;z=z||Ve,Ve&&Vr!==!0&&(Vr=!0);let Z=r;if(k&&typeof k=="object"&&!Array.isArray(
k)){if(k.secretsManager===void 0||!n.call(k,"secretsManager")){let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"\
#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?
e=[L]:e.push(L),r++}for(let L of Object.keys(k))if(!(L==="secretsManager"||L==="jsonKey"||L==="prefix"||L==="suffix")){let x={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:L}};e===null?e=[x]:e.push(x),r++}if(k.secretsManager!==void 0&&n.call(k,"secretsManager")){let L=k.secretsManager;
if(typeof L=="string"){if(m(L)>2048){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/secretsManager",schemaPath:"\
#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===
null?e=[x]:e.push(x),r++}if(!H.test(L)){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/secretsManager",schemaPath:"\
#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
/_+=.@:!-]+$"}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/secretsManager",
schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};
e===null?e=[x]:e.push(x),r++}}if(k.jsonKey!==void 0&&n.call(k,"jsonKey")){let L=k.jsonKey;if(typeof L=="string"){if(m(L)>256){let x={instancePath:t+"/appClients\
/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3\
/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[x]:e.push(x),r++}if(!B.test(L)){let x={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/properties/j\
sonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/properties/j\
sonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(k.prefix!==void 0&&n.call(k,"prefix")){let L=k.prefix;if(typeof L=="string"){
if(m(L)>1024){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/prefix",schemaPath:"#/properties/appClients/additio\
nalProperties/properties/albHosts/items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),r++}if(m(L)<1){let x={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/propert\
ies/albHosts/items/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClie\
nts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf\
/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(k.suffix!==void 0&&n.call(k,"suffix")){let L=k.suffix;if(typeof L==
"string"){if(m(L)>1024){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/suffix",schemaPath:"#/properties/appClien\
ts/additionalProperties/properties/albHosts/items/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),r++}if(m(
L)<1){let x={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalPrope\
rties/properties/albHosts/items/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/it\
ems/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}}else{let L={instancePath:t+"/appClients/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/type",keyword:"type",params:{
type:"object"}};e===null?e=[L]:e.push(L),r++}var Ve=Z===r;if(z=z||Ve,Ve&&Vr!==!0&&(Vr=!0),z)r=I,e!==null&&(I?e.length=I:e=null);else{let L={instancePath:t+"/app\
Clients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf",keyword:"\
anyOf",params:{}};e===null?e=[L]:e.push(L),r++}}}else{let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts",schemaPath:"#/pr\
operties/appClients/additionalProperties/properties/albHosts/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.scopes!==void 0&&n.call(
s,"scopes")){let p=s.scopes;if(Array.isArray(p)){if(p.length>50){let I={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"\
#/properties/appClients/additionalProperties/properties/scopes/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[I]:e.push(I),r++}if(p.length<1){let I={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properties/appClients/additionalProperties/properties/scopes/minI\
tems",keyword:"minItems",params:{limit:1}};e===null?e=[I]:e.push(I),r++}let o=p.length;for(let I=0;I<o;I++){let z=p[I];if(typeof z=="string"){if(m(z)>256){let b={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+I,schemaPath:"#/properties/appClients/additionalProperties/properties/scopes/i\
tems/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[b]:e.push(b),r++}if(!br.test(z)){let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/scopes/"+I,schemaPath:"#/properties/appClients/additionalProperties/properties/scopes/items/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23\
-\\x5B\\x5D-\\x7E]+$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+I,schemaPath:"\
#/properties/appClients/additionalProperties/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}let c=p.length,k;
if(c>1){let I={};for(;c--;){let z=p[c];if(typeof z=="string"){if(typeof I[z]=="number"){k=I[z];let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/scopes",schemaPath:"#/properties/appClients/additionalProperties/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:c,j:k}};e===null?e=
[b]:e.push(b),r++;break}I[z]=c}}}}else{let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properties/appClien\
ts/additionalProperties/properties/scopes/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.flows!==void 0&&n.call(s,"flows")){let p=s.
flows;if(Array.isArray(p)){let o=p.length;for(let I=0;I<o;I++){let z=p[I];if(typeof z!="string"){let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/flows/"+I,schemaPath:"#/properties/appClients/additionalProperties/properties/flows/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[b]:e.push(b),r++}if(!(z==="code"||z==="implicit"||z==="client_credentials")){let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/fl\
ows/"+I,schemaPath:"#/properties/appClients/additionalProperties/properties/flows/items/enum",keyword:"enum",params:{allowedValues:X.properties.appClients.additionalProperties.
properties.flows.items.enum}};e===null?e=[b]:e.push(b),r++}}let c=p.length,k;if(c>1){let I={};for(;c--;){let z=p[c];if(typeof z=="string"){if(typeof I[z]=="numb\
er"){k=I[z];let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/flows",schemaPath:"#/properties/appClients/additionalProperties/prop\
erties/flows/uniqueItems",keyword:"uniqueItems",params:{i:c,j:k}};e===null?e=[b]:e.push(b),r++;break}I[z]=c}}}}else{let o={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/flows",schemaPath:"#/properties/appClients/additionalProperties/properties/flows/type",keyword:"type",params:{type:"array"}};e===
null?e=[o]:e.push(o),r++}}if(s.authFlows!==void 0&&n.call(s,"authFlows")){let p=s.authFlows;if(Array.isArray(p)){let o=p.length;for(let I=0;I<o;I++){let z=p[I];
if(typeof z!="string"){let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFlows/"+I,schemaPath:"#/properties/appClients/additio\
nalProperties/properties/authFlows/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}if(!(z==="userSrp"||z==="userPassword"||z==="\
adminUserPassword"||z==="custom"||z==="user")){let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFlows/"+I,schemaPath:"#/prope\
rties/appClients/additionalProperties/properties/authFlows/items/enum",keyword:"enum",params:{allowedValues:X.properties.appClients.additionalProperties.properties.
authFlows.items.enum}};e===null?e=[b]:e.push(b),r++}}let c=p.length,k;if(c>1){let I={};for(;c--;){let z=p[c];if(typeof z=="string"){if(typeof I[z]=="number"){k=
I[z];let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFlows",schemaPath:"#/properties/appClients/additionalProperties/propert\
ies/authFlows/uniqueItems",keyword:"uniqueItems",params:{i:c,j:k}};e===null?e=[b]:e.push(b),r++;break}I[z]=c}}}}else{let o={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/authFlows",schemaPath:"#/properties/appClients/additionalProperties/properties/authFlows/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[o]:e.push(o),r++}}if(s.secret!==void 0&&n.call(s,"secret")&&typeof s.secret!="boolean"){let p={instancePath:t+"/appClients/"+a.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/secret",schemaPath:"#/properties/appClients/additionalProperties/properties/secret/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[p]:e.push(p),r++}if(s.readAttributes!==void 0&&n.call(s,"readAttributes")){let p=s.readAttributes;if(Array.isArray(p)){if(p.length<1){let I={instancePath:t+"\
/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/readAttributes",schemaPath:"#/properties/appClients/additionalProperties/properties/readAttributes/minI\
tems",keyword:"minItems",params:{limit:1}};e===null?e=[I]:e.push(I),r++}let o=p.length;for(let I=0;I<o;I++){let z=p[I];if(typeof z=="string"){if(m(z)>32){let b={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/readAttributes/"+I,schemaPath:"#/properties/appClients/additionalProperties/properties/\
readAttributes/items/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[b]:e.push(b),r++}if(m(z)<1){let b={instancePath:t+"/appClients/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/readAttributes/"+I,schemaPath:"#/properties/appClients/additionalProperties/properties/readAttributes/items/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/readAttributes/"+I,schemaPath:"\
#/properties/appClients/additionalProperties/properties/readAttributes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}let c=p.
length,k;if(c>1){let I={};for(;c--;){let z=p[c];if(typeof z=="string"){if(typeof I[z]=="number"){k=I[z];let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/readAttributes",schemaPath:"#/properties/appClients/additionalProperties/properties/readAttributes/uniqueItems",keyword:"uniqueItems",params:{
i:c,j:k}};e===null?e=[b]:e.push(b),r++;break}I[z]=c}}}}else{let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/readAttributes",schemaPath:"\
#/properties/appClients/additionalProperties/properties/readAttributes/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.writeAttributes!==
void 0&&n.call(s,"writeAttributes")){let p=s.writeAttributes;if(Array.isArray(p)){if(p.length<1){let I={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/writeAttributes",schemaPath:"#/properties/appClients/additionalProperties/properties/writeAttributes/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[I]:e.push(I),r++}let o=p.length;for(let I=0;I<o;I++){let z=p[I];if(typeof z=="string"){if(m(z)>32){let b={instancePath:t+"/appClients/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/writeAttributes/"+I,schemaPath:"#/properties/appClients/additionalProperties/properties/writeAttributes/items/maxLength",keyword:"ma\
xLength",params:{limit:32}};e===null?e=[b]:e.push(b),r++}if(m(z)<1){let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/writeAttribu\
tes/"+I,schemaPath:"#/properties/appClients/additionalProperties/properties/writeAttributes/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[b]:
e.push(b),r++}}else{let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/writeAttributes/"+I,schemaPath:"#/properties/appClients/addi\
tionalProperties/properties/writeAttributes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}let c=p.length,k;if(c>1){let I={};for(;c--;){
let z=p[c];if(typeof z=="string"){if(typeof I[z]=="number"){k=I[z];let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/writeAttribut\
es",schemaPath:"#/properties/appClients/additionalProperties/properties/writeAttributes/uniqueItems",keyword:"uniqueItems",params:{i:c,j:k}};e===null?e=[b]:e.push(
b),r++;break}I[z]=c}}}}else{let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/writeAttributes",schemaPath:"#/properties/appClients\
/additionalProperties/properties/writeAttributes/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.tokenValidity!==void 0&&n.call(s,
"tokenValidity")){let p=s.tokenValidity;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let o of Object.keys(p))if(!(o==="access"||o==="id"||o==="refresh"||o===
"authSession")){let c={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity",schemaPath:"#/properties/appClients/additionalPro\
perties/properties/tokenValidity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),r++}if(p.access!==
void 0&&n.call(p,"access")){let o=p.access;if(typeof o=="string"){if(!je.test(o)){let c={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/tokenValidity/access",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/properties/access/pattern",keyword:"pattern",params:{pattern:"\
^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/\
access",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/properties/access/type",keyword:"type",params:{type:"string"}};e===null?
e=[c]:e.push(c),r++}}if(p.id!==void 0&&n.call(p,"id")){let o=p.id;if(typeof o=="string"){if(!je.test(o)){let c={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/tokenValidity/id",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/properties/id/pattern",keyword:"patter\
n",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/tokenValidity/id",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/properties/id/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[c]:e.push(c),r++}}if(p.refresh!==void 0&&n.call(p,"refresh")){let o=p.refresh;if(typeof o=="string"){if(!je.test(o)){let c={instancePath:t+"/ap\
pClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/refresh",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/p\
roperties/refresh/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/appClien\
ts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/refresh",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/propert\
ies/refresh/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.authSession!==void 0&&n.call(p,"authSession")){let o=p.authSession;if(typeof o==
"string"){if(!je.test(o)){let c={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/authSession",schemaPath:"#/properties/ap\
pClients/additionalProperties/properties/tokenValidity/properties/authSession/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?
e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/authSession",schemaPath:"#/properties/ap\
pClients/additionalProperties/properties/tokenValidity/properties/authSession/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}}else{let o={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity",schemaPath:"#/properties/appClients/additionalProperties/properties/toke\
nValidity/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}if(s.refreshTokenRotation!==void 0&&n.call(s,"refreshTokenRotation")){let p=s.
refreshTokenRotation,o=r,c=!1,k=r;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let z of Object.keys(p))if(z!=="gracePeriod"){let b={instancePath:t+"/appClie\
nts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/refreshTokenRotation",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/\
anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z}};e===null?e=[b]:e.push(b),r++}if(p.gracePeriod!==void 0&&n.call(p,"gr\
acePeriod")){let z=p.gracePeriod;if(typeof z=="string"){if(!je.test(z)){let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/refreshT\
okenRotation/gracePeriod",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/anyOf/0/properties/gracePeriod/pattern",keyword:"\
pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/refreshTokenRotation/gracePeriod",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/anyOf/0/properties/gracePerio\
d/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}}else{let z={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/refreshTokenRotation",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/anyOf/0/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[z]:e.push(z),r++}var rt=k===r;c=c||rt;let I=r;if(p!=="off"){let z={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/re\
freshTokenRotation",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/anyOf/1/const",keyword:"const",params:{allowedValue:"\
off"}};e===null?e=[z]:e.push(z),r++}var rt=I===r;if(c=c||rt,c)r=o,e!==null&&(o?e.length=o:e=null);else{let z={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/refreshTokenRotation",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/anyOf",keyword:"anyOf",params:{}};
e===null?e=[z]:e.push(z),r++}}}else{let p={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/appClients/additional\
Properties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/appClients",schemaPath:"#/properties/appClie\
nts/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(E.accountLinking!==void 0&&n.call(E,"accountLinking")){let S=E.accountLinking;
if(S&&typeof S=="object"&&!Array.isArray(S)){for(let a of Object.keys(S))if(!(a==="providers"||a==="whenUnsafe"||a==="whenNoMatch"||a==="nativeSignUp"||a==="mes\
sages"||a==="linkInvitedUsers"||a==="afterLink"||a==="function")){let s={instancePath:t+"/accountLinking",schemaPath:"#/properties/accountLinking/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}if(S.providers!==void 0&&n.call(S,"providers")){let a=S.providers,
s=r,p=!1,o=r;if(Array.isArray(a)){if(a.length<1){let b={instancePath:t+"/accountLinking/providers",schemaPath:"#/properties/accountLinking/properties/providers/\
anyOf/0/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),r++}let k=a.length;for(let b=0;b<k;b++)if(typeof a[b]!="string"){let i={instancePath:t+
"/accountLinking/providers/"+b,schemaPath:"#/properties/accountLinking/properties/providers/anyOf/0/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),r++}let I=a.length,z;if(I>1){let b={};for(;I--;){let i=a[I];if(typeof i=="string"){if(typeof b[i]=="number"){z=b[i];let l={instancePath:t+"/acco\
untLinking/providers",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/0/uniqueItems",keyword:"uniqueItems",params:{i:I,j:z}};e===null?e=[l]:e.
push(l),r++;break}b[i]=I}}}}else{let k={instancePath:t+"/accountLinking/providers",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/0/type",keyword:"\
type",params:{type:"array"}};e===null?e=[k]:e.push(k),r++}var tt=o===r;p=p||tt;let c=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){
let k={instancePath:t+"/accountLinking/providers",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[k]:e.push(k),r++}for(let k of Object.keys(a)){let I=a[k];if(I&&typeof I=="object"&&!Array.isArray(I)){for(let z of Object.keys(I))if(!(z===
"trustEmail"||z==="emailVerified"||z==="emailDomains")){let b={instancePath:t+"/accountLinking/providers/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z}};
e===null?e=[b]:e.push(b),r++}if(I.trustEmail!==void 0&&n.call(I,"trustEmail")){let z=I.trustEmail;if(typeof z!="string"){let b={instancePath:t+"/accountLinking/\
providers/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/trustEmail",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/pro\
perties/trustEmail/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}if(!(z==="verifiedClaim"||z==="attested")){let b={instancePath:t+"/\
accountLinking/providers/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/trustEmail",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additiona\
lProperties/properties/trustEmail/enum",keyword:"enum",params:{allowedValues:X.properties.accountLinking.properties.providers.anyOf[1].additionalProperties.properties.
trustEmail.enum}};e===null?e=[b]:e.push(b),r++}}if(I.emailVerified!==void 0&&n.call(I,"emailVerified")){let z=I.emailVerified;if(typeof z!="string"){let b={instancePath:t+
"/accountLinking/providers/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailVerified",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/addi\
tionalProperties/properties/emailVerified/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}if(z!=="always"){let b={instancePath:t+"/acc\
ountLinking/providers/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailVerified",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additiona\
lProperties/properties/emailVerified/enum",keyword:"enum",params:{allowedValues:X.properties.accountLinking.properties.providers.anyOf[1].additionalProperties.properties.
emailVerified.enum}};e===null?e=[b]:e.push(b),r++}}if(I.emailDomains!==void 0&&n.call(I,"emailDomains")){let z=I.emailDomains;if(Array.isArray(z)){if(z.length<1){
let Z={instancePath:t+"/accountLinking/providers/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDomains",schemaPath:"#/properties/accountLinking/properties/p\
roviders/anyOf/1/additionalProperties/properties/emailDomains/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[Z]:e.push(Z),r++}let b=z.length;for(let Z=0;Z<
b;Z++){let L=z[Z];if(typeof L=="string"){if(m(L)>253){let x={instancePath:t+"/accountLinking/providers/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDomains\
/"+Z,schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/properties/emailDomains/items/maxLength",keyword:"maxLength",params:{
limit:253}};e===null?e=[x]:e.push(x),r++}if(!Pt.test(L)){let x={instancePath:t+"/accountLinking/providers/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDoma\
ins/"+Z,schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/properties/emailDomains/items/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$"}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/accoun\
tLinking/providers/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDomains/"+Z,schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additional\
Properties/properties/emailDomains/items/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}let i=z.length,l;if(i>1){let Z={};for(;i--;){
let L=z[i];if(typeof L=="string"){if(typeof Z[L]=="number"){l=Z[L];let x={instancePath:t+"/accountLinking/providers/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/emailDomains",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/properties/emailDomains/uniqueItems",keyword:"uniqueIte\
ms",params:{i,j:l}};e===null?e=[x]:e.push(x),r++;break}Z[L]=i}}}}else{let b={instancePath:t+"/accountLinking/providers/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+
"/emailDomains",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/properties/emailDomains/type",keyword:"type",params:{type:"\
array"}};e===null?e=[b]:e.push(b),r++}}}else{let z={instancePath:t+"/accountLinking/providers/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/accountLinking/properties/providers/anyOf/1/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[z]:e.push(z),r++}}}else{let k={instancePath:t+
"/accountLinking/providers",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(
k),r++}var tt=c===r;if(p=p||tt,p)r=s,e!==null&&(s?e.length=s:e=null);else{let k={instancePath:t+"/accountLinking/providers",schemaPath:"#/properties/accountLink\
ing/properties/providers/anyOf",keyword:"anyOf",params:{}};e===null?e=[k]:e.push(k),r++}}if(S.whenUnsafe!==void 0&&n.call(S,"whenUnsafe")){let a=S.whenUnsafe;if(typeof a!=
"string"){let s={instancePath:t+"/accountLinking/whenUnsafe",schemaPath:"#/properties/accountLinking/properties/whenUnsafe/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),r++}if(!(a==="separateUser"||a==="reject")){let s={instancePath:t+"/accountLinking/whenUnsafe",schemaPath:"#/properties/account\
Linking/properties/whenUnsafe/enum",keyword:"enum",params:{allowedValues:X.properties.accountLinking.properties.whenUnsafe.enum}};e===null?e=[s]:e.push(s),r++}}
if(S.whenNoMatch!==void 0&&n.call(S,"whenNoMatch")){let a=S.whenNoMatch;if(typeof a!="string"){let s={instancePath:t+"/accountLinking/whenNoMatch",schemaPath:"#\
/properties/accountLinking/properties/whenNoMatch/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(a==="createUser"||a==="createNa\
tive"||a==="reject")){let s={instancePath:t+"/accountLinking/whenNoMatch",schemaPath:"#/properties/accountLinking/properties/whenNoMatch/enum",keyword:"enum",params:{
allowedValues:X.properties.accountLinking.properties.whenNoMatch.enum}};e===null?e=[s]:e.push(s),r++}}if(S.nativeSignUp!==void 0&&n.call(S,"nativeSignUp")){let a=S.
nativeSignUp;if(typeof a!="string"){let s={instancePath:t+"/accountLinking/nativeSignUp",schemaPath:"#/properties/accountLinking/properties/nativeSignUp/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(a==="allow"||a==="refuseKnownEmail")){let s={instancePath:t+"/accountLinking/nativeSignUp",schemaPath:"\
#/properties/accountLinking/properties/nativeSignUp/enum",keyword:"enum",params:{allowedValues:X.properties.accountLinking.properties.nativeSignUp.enum}};e===null?
e=[s]:e.push(s),r++}}if(S.messages!==void 0&&n.call(S,"messages")){let a=S.messages;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){let s={
instancePath:t+"/accountLinking/messages",schemaPath:"#/properties/accountLinking/properties/messages/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[s]:e.push(s),r++}for(let s of Object.keys(a))if(!n.call(X.properties.accountLinking.properties.messages.properties,s)){let p={instancePath:t+"/accountLi\
nking/messages",schemaPath:"#/properties/accountLinking/properties/messages/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[p]:e.push(p),r++}if(a.ACCOUNT_LINKED!==void 0&&n.call(a,"ACCOUNT_LINKED")){let s=a.ACCOUNT_LINKED;if(typeof s=="string"){if(m(s)>200){let p={instancePath:t+
"/accountLinking/messages/ACCOUNT_LINKED",schemaPath:"#/properties/accountLinking/properties/messages/properties/ACCOUNT_LINKED/maxLength",keyword:"maxLength",params:{
limit:200}};e===null?e=[p]:e.push(p),r++}if(m(s)<1){let p={instancePath:t+"/accountLinking/messages/ACCOUNT_LINKED",schemaPath:"#/properties/accountLinking/prop\
erties/messages/properties/ACCOUNT_LINKED/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!we.test(s)){let p={instancePath:t+"/\
accountLinking/messages/ACCOUNT_LINKED",schemaPath:"#/properties/accountLinking/properties/messages/properties/ACCOUNT_LINKED/pattern",keyword:"pattern",params:{
pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={
instancePath:t+"/accountLinking/messages/ACCOUNT_LINKED",schemaPath:"#/properties/accountLinking/properties/messages/properties/ACCOUNT_LINKED/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.ACCOUNT_DISABLED!==void 0&&n.call(a,"ACCOUNT_DISABLED")){let s=a.ACCOUNT_DISABLED;if(typeof s=="s\
tring"){if(m(s)>200){let p={instancePath:t+"/accountLinking/messages/ACCOUNT_DISABLED",schemaPath:"#/properties/accountLinking/properties/messages/properties/AC\
COUNT_DISABLED/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(m(s)<1){let p={instancePath:t+"/accountLinking/messages/ACCOUN\
T_DISABLED",schemaPath:"#/properties/accountLinking/properties/messages/properties/ACCOUNT_DISABLED/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[p]:e.push(p),r++}if(!we.test(s)){let p={instancePath:t+"/accountLinking/messages/ACCOUNT_DISABLED",schemaPath:"#/properties/accountLinking/properties/messages/\
properties/ACCOUNT_DISABLED/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{\
Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/ACCOUNT_DISABLED",schemaPath:"#/properties/accountLinking/\
properties/messages/properties/ACCOUNT_DISABLED/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.EMAIL_DOMAIN_NOT_ALLOWED!==void 0&&
n.call(a,"EMAIL_DOMAIN_NOT_ALLOWED")){let s=a.EMAIL_DOMAIN_NOT_ALLOWED;if(typeof s=="string"){if(m(s)>200){let p={instancePath:t+"/accountLinking/messages/EMAIL\
_DOMAIN_NOT_ALLOWED",schemaPath:"#/properties/accountLinking/properties/messages/properties/EMAIL_DOMAIN_NOT_ALLOWED/maxLength",keyword:"maxLength",params:{limit:200}};
e===null?e=[p]:e.push(p),r++}if(m(s)<1){let p={instancePath:t+"/accountLinking/messages/EMAIL_DOMAIN_NOT_ALLOWED",schemaPath:"#/properties/accountLinking/proper\
ties/messages/properties/EMAIL_DOMAIN_NOT_ALLOWED/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!we.test(s)){let p={instancePath:t+
"/accountLinking/messages/EMAIL_DOMAIN_NOT_ALLOWED",schemaPath:"#/properties/accountLinking/properties/messages/properties/EMAIL_DOMAIN_NOT_ALLOWED/pattern",keyword:"\
pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(
p),r++}}else{let p={instancePath:t+"/accountLinking/messages/EMAIL_DOMAIN_NOT_ALLOWED",schemaPath:"#/properties/accountLinking/properties/messages/properties/EM\
AIL_DOMAIN_NOT_ALLOWED/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.EMAIL_IN_USE!==void 0&&n.call(a,"EMAIL_IN_USE")){let s=a.
EMAIL_IN_USE;if(typeof s=="string"){if(m(s)>200){let p={instancePath:t+"/accountLinking/messages/EMAIL_IN_USE",schemaPath:"#/properties/accountLinking/propertie\
s/messages/properties/EMAIL_IN_USE/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(m(s)<1){let p={instancePath:t+"/accountLin\
king/messages/EMAIL_IN_USE",schemaPath:"#/properties/accountLinking/properties/messages/properties/EMAIL_IN_USE/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[p]:e.push(p),r++}if(!we.test(s)){let p={instancePath:t+"/accountLinking/messages/EMAIL_IN_USE",schemaPath:"#/properties/accountLinking/properties/me\
ssages/properties/EMAIL_IN_USE/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\
\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/EMAIL_IN_USE",schemaPath:"#/properties/accountLinking/\
properties/messages/properties/EMAIL_IN_USE/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.EMAIL_NOT_USABLE!==void 0&&n.call(a,
"EMAIL_NOT_USABLE")){let s=a.EMAIL_NOT_USABLE;if(typeof s=="string"){if(m(s)>200){let p={instancePath:t+"/accountLinking/messages/EMAIL_NOT_USABLE",schemaPath:"\
#/properties/accountLinking/properties/messages/properties/EMAIL_NOT_USABLE/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(m(
s)<1){let p={instancePath:t+"/accountLinking/messages/EMAIL_NOT_USABLE",schemaPath:"#/properties/accountLinking/properties/messages/properties/EMAIL_NOT_USABLE/\
minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!we.test(s)){let p={instancePath:t+"/accountLinking/messages/EMAIL_NOT_USABLE",
schemaPath:"#/properties/accountLinking/properties/messages/properties/EMAIL_NOT_USABLE/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\
\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/me\
ssages/EMAIL_NOT_USABLE",schemaPath:"#/properties/accountLinking/properties/messages/properties/EMAIL_NOT_USABLE/type",keyword:"type",params:{type:"string"}};e===
null?e=[p]:e.push(p),r++}}if(a.LINK_REFUSED!==void 0&&n.call(a,"LINK_REFUSED")){let s=a.LINK_REFUSED;if(typeof s=="string"){if(m(s)>200){let p={instancePath:t+"\
/accountLinking/messages/LINK_REFUSED",schemaPath:"#/properties/accountLinking/properties/messages/properties/LINK_REFUSED/maxLength",keyword:"maxLength",params:{
limit:200}};e===null?e=[p]:e.push(p),r++}if(m(s)<1){let p={instancePath:t+"/accountLinking/messages/LINK_REFUSED",schemaPath:"#/properties/accountLinking/proper\
ties/messages/properties/LINK_REFUSED/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!we.test(s)){let p={instancePath:t+"/acco\
untLinking/messages/LINK_REFUSED",schemaPath:"#/properties/accountLinking/properties/messages/properties/LINK_REFUSED/pattern",keyword:"pattern",params:{pattern:"\
^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+
"/accountLinking/messages/LINK_REFUSED",schemaPath:"#/properties/accountLinking/properties/messages/properties/LINK_REFUSED/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[p]:e.push(p),r++}}if(a.NOT_INVITED!==void 0&&n.call(a,"NOT_INVITED")){let s=a.NOT_INVITED;if(typeof s=="string"){if(m(s)>200){let p={instancePath:t+
"/accountLinking/messages/NOT_INVITED",schemaPath:"#/properties/accountLinking/properties/messages/properties/NOT_INVITED/maxLength",keyword:"maxLength",params:{
limit:200}};e===null?e=[p]:e.push(p),r++}if(m(s)<1){let p={instancePath:t+"/accountLinking/messages/NOT_INVITED",schemaPath:"#/properties/accountLinking/propert\
ies/messages/properties/NOT_INVITED/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!we.test(s)){let p={instancePath:t+"/accoun\
tLinking/messages/NOT_INVITED",schemaPath:"#/properties/accountLinking/properties/messages/properties/NOT_INVITED/pattern",keyword:"pattern",params:{pattern:"^(\
?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+
"/accountLinking/messages/NOT_INVITED",schemaPath:"#/properties/accountLinking/properties/messages/properties/NOT_INVITED/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[p]:e.push(p),r++}}if(a.PROFILE_EXISTS!==void 0&&n.call(a,"PROFILE_EXISTS")){let s=a.PROFILE_EXISTS;if(typeof s=="string"){if(m(s)>200){let p={
instancePath:t+"/accountLinking/messages/PROFILE_EXISTS",schemaPath:"#/properties/accountLinking/properties/messages/properties/PROFILE_EXISTS/maxLength",keyword:"\
maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(m(s)<1){let p={instancePath:t+"/accountLinking/messages/PROFILE_EXISTS",schemaPath:"#/properties/\
accountLinking/properties/messages/properties/PROFILE_EXISTS/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!we.test(s)){let p={
instancePath:t+"/accountLinking/messages/PROFILE_EXISTS",schemaPath:"#/properties/accountLinking/properties/messages/properties/PROFILE_EXISTS/pattern",keyword:"\
pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(
p),r++}}else{let p={instancePath:t+"/accountLinking/messages/PROFILE_EXISTS",schemaPath:"#/properties/accountLinking/properties/messages/properties/PROFILE_EXIS\
TS/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.PROFILE_INCOMPLETE!==void 0&&n.call(a,"PROFILE_INCOMPLETE")){let s=a.PROFILE_INCOMPLETE;
if(typeof s=="string"){if(m(s)>200){let p={instancePath:t+"/accountLinking/messages/PROFILE_INCOMPLETE",schemaPath:"#/properties/accountLinking/properties/messa\
ges/properties/PROFILE_INCOMPLETE/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(m(s)<1){let p={instancePath:t+"/accountLink\
ing/messages/PROFILE_INCOMPLETE",schemaPath:"#/properties/accountLinking/properties/messages/properties/PROFILE_INCOMPLETE/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[p]:e.push(p),r++}if(!we.test(s)){let p={instancePath:t+"/accountLinking/messages/PROFILE_INCOMPLETE",schemaPath:"#/properties/accountLinki\
ng/properties/messages/properties/PROFILE_INCOMPLETE/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a\
-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/PROFILE_INCOMPLETE",schemaPath:"\
#/properties/accountLinking/properties/messages/properties/PROFILE_INCOMPLETE/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.SIGN_IN_IN_PROGRESS!==
void 0&&n.call(a,"SIGN_IN_IN_PROGRESS")){let s=a.SIGN_IN_IN_PROGRESS;if(typeof s=="string"){if(m(s)>200){let p={instancePath:t+"/accountLinking/messages/SIGN_IN\
_IN_PROGRESS",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_IN_PROGRESS/maxLength",keyword:"maxLength",params:{limit:200}};e===
null?e=[p]:e.push(p),r++}if(m(s)<1){let p={instancePath:t+"/accountLinking/messages/SIGN_IN_IN_PROGRESS",schemaPath:"#/properties/accountLinking/properties/mess\
ages/properties/SIGN_IN_IN_PROGRESS/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!we.test(s)){let p={instancePath:t+"/accoun\
tLinking/messages/SIGN_IN_IN_PROGRESS",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_IN_PROGRESS/pattern",keyword:"pattern",params:{
pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={
instancePath:t+"/accountLinking/messages/SIGN_IN_IN_PROGRESS",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_IN_PROGRESS/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.SIGN_IN_MISCONFIGURED!==void 0&&n.call(a,"SIGN_IN_MISCONFIGURED")){let s=a.SIGN_IN_MISCONFIGURED;
if(typeof s=="string"){if(m(s)>200){let p={instancePath:t+"/accountLinking/messages/SIGN_IN_MISCONFIGURED",schemaPath:"#/properties/accountLinking/properties/me\
ssages/properties/SIGN_IN_MISCONFIGURED/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(m(s)<1){let p={instancePath:t+"/accou\
ntLinking/messages/SIGN_IN_MISCONFIGURED",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_MISCONFIGURED/minLength",keyword:"minLe\
ngth",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!we.test(s)){let p={instancePath:t+"/accountLinking/messages/SIGN_IN_MISCONFIGURED",schemaPath:"#/proper\
ties/accountLinking/properties/messages/properties/SIGN_IN_MISCONFIGURED/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI]\
[lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/SIGN_IN_M\
ISCONFIGURED",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_MISCONFIGURED/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),r++}}if(a.SIGN_IN_REFUSED!==void 0&&n.call(a,"SIGN_IN_REFUSED")){let s=a.SIGN_IN_REFUSED;if(typeof s=="string"){if(m(s)>200){let p={instancePath:t+
"/accountLinking/messages/SIGN_IN_REFUSED",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_REFUSED/maxLength",keyword:"maxLength",
params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(m(s)<1){let p={instancePath:t+"/accountLinking/messages/SIGN_IN_REFUSED",schemaPath:"#/properties/accountLin\
king/properties/messages/properties/SIGN_IN_REFUSED/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!we.test(s)){let p={instancePath:t+
"/accountLinking/messages/SIGN_IN_REFUSED",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_REFUSED/pattern",keyword:"pattern",params:{
pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={
instancePath:t+"/accountLinking/messages/SIGN_IN_REFUSED",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_REFUSED/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.SIGN_IN_UNAVAILABLE!==void 0&&n.call(a,"SIGN_IN_UNAVAILABLE")){let s=a.SIGN_IN_UNAVAILABLE;if(typeof s==
"string"){if(m(s)>200){let p={instancePath:t+"/accountLinking/messages/SIGN_IN_UNAVAILABLE",schemaPath:"#/properties/accountLinking/properties/messages/properti\
es/SIGN_IN_UNAVAILABLE/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(m(s)<1){let p={instancePath:t+"/accountLinking/message\
s/SIGN_IN_UNAVAILABLE",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_UNAVAILABLE/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[p]:e.push(p),r++}if(!we.test(s)){let p={instancePath:t+"/accountLinking/messages/SIGN_IN_UNAVAILABLE",schemaPath:"#/properties/accountLinking/proper\
ties/messages/properties/SIGN_IN_UNAVAILABLE/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2\
,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/SIGN_IN_UNAVAILABLE",schemaPath:"#/prop\
erties/accountLinking/properties/messages/properties/SIGN_IN_UNAVAILABLE/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.TOO_MANY_IDENTITIES!==
void 0&&n.call(a,"TOO_MANY_IDENTITIES")){let s=a.TOO_MANY_IDENTITIES;if(typeof s=="string"){if(m(s)>200){let p={instancePath:t+"/accountLinking/messages/TOO_MAN\
Y_IDENTITIES",schemaPath:"#/properties/accountLinking/properties/messages/properties/TOO_MANY_IDENTITIES/maxLength",keyword:"maxLength",params:{limit:200}};e===
null?e=[p]:e.push(p),r++}if(m(s)<1){let p={instancePath:t+"/accountLinking/messages/TOO_MANY_IDENTITIES",schemaPath:"#/properties/accountLinking/properties/mess\
ages/properties/TOO_MANY_IDENTITIES/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!we.test(s)){let p={instancePath:t+"/accoun\
tLinking/messages/TOO_MANY_IDENTITIES",schemaPath:"#/properties/accountLinking/properties/messages/properties/TOO_MANY_IDENTITIES/pattern",keyword:"pattern",params:{
pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={
instancePath:t+"/accountLinking/messages/TOO_MANY_IDENTITIES",schemaPath:"#/properties/accountLinking/properties/messages/properties/TOO_MANY_IDENTITIES/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let s={instancePath:t+"/accountLinking/messages",schemaPath:"#/properties/accountLinking/prope\
rties/messages/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.linkInvitedUsers!==void 0&&n.call(S,"linkInvitedUsers")&&typeof S.
linkInvitedUsers!="boolean"){let a={instancePath:t+"/accountLinking/linkInvitedUsers",schemaPath:"#/properties/accountLinking/properties/linkInvitedUsers/type",
keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}if(S.afterLink!==void 0&&n.call(S,"afterLink")){let a=S.afterLink;if(typeof a!="string"){let s={
instancePath:t+"/accountLinking/afterLink",schemaPath:"#/properties/accountLinking/properties/afterLink/type",keyword:"type",params:{type:"string"}};e===null?e=
[s]:e.push(s),r++}if(!(a==="continue"||a==="retry")){let s={instancePath:t+"/accountLinking/afterLink",schemaPath:"#/properties/accountLinking/properties/afterL\
ink/enum",keyword:"enum",params:{allowedValues:X.properties.accountLinking.properties.afterLink.enum}};e===null?e=[s]:e.push(s),r++}}if(S.function!==void 0&&n.call(
S,"function")){let a=S.function;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let s of Object.keys(a))if(!n.call(X.properties.accountLinking.properties.function.
properties,s)){let p={instancePath:t+"/accountLinking/function",schemaPath:"#/properties/accountLinking/properties/function/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),r++}if(a.memoryMb!==void 0&&n.call(a,"memoryMb")){let s=a.memoryMb;if(!(typeof s=="numb\
er"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:t+"/accountLinking/function/memoryMb",schemaPath:"#/properties/accountLinking/properties/function/prop\
erties/memoryMb/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof s=="number"&&isFinite(s)){if(s>10240||isNaN(s)){let p={instancePath:t+
"/accountLinking/function/memoryMb",schemaPath:"#/properties/accountLinking/properties/function/properties/memoryMb/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:10240}};e===null?e=[p]:e.push(p),r++}if(s<128||isNaN(s)){let p={instancePath:t+"/accountLinking/function/memoryMb",schemaPath:"#/properties/accountLin\
king/properties/function/properties/memoryMb/minimum",keyword:"minimum",params:{comparison:">=",limit:128}};e===null?e=[p]:e.push(p),r++}}}if(a.architecture!==void 0&&
n.call(a,"architecture")){let s=a.architecture;if(typeof s!="string"){let p={instancePath:t+"/accountLinking/function/architecture",schemaPath:"#/properties/acc\
ountLinking/properties/function/properties/architecture/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(!(s==="arm64"||s==="x86_64")){
let p={instancePath:t+"/accountLinking/function/architecture",schemaPath:"#/properties/accountLinking/properties/function/properties/architecture/enum",keyword:"\
enum",params:{allowedValues:X.properties.accountLinking.properties.function.properties.architecture.enum}};e===null?e=[p]:e.push(p),r++}}if(a.runtime!==void 0&&
n.call(a,"runtime")){let s=a.runtime;if(typeof s!="string"){let p={instancePath:t+"/accountLinking/function/runtime",schemaPath:"#/properties/accountLinking/pro\
perties/function/properties/runtime/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(!(s==="nodejs22.x"||s==="nodejs24.x")){let p={instancePath:t+
"/accountLinking/function/runtime",schemaPath:"#/properties/accountLinking/properties/function/properties/runtime/enum",keyword:"enum",params:{allowedValues:X.properties.
accountLinking.properties.function.properties.runtime.enum}};e===null?e=[p]:e.push(p),r++}}if(a.logRetentionDays!==void 0&&n.call(a,"logRetentionDays")){let s=a.
logRetentionDays;if(!(s===1||s===3||s===5||s===7||s===14||s===30||s===60||s===90||s===120||s===150||s===180||s===365||s===400||s===545||s===731||s===1096||s===1827||
s===2192||s===2557||s===2922||s===3288||s===3653)){let p={instancePath:t+"/accountLinking/function/logRetentionDays",schemaPath:"#/properties/accountLinking/pro\
perties/function/properties/logRetentionDays/enum",keyword:"enum",params:{allowedValues:X.properties.accountLinking.properties.function.properties.logRetentionDays.
enum}};e===null?e=[p]:e.push(p),r++}}if(a.rolePath!==void 0&&n.call(a,"rolePath")){let s=a.rolePath;if(typeof s=="string"){if(m(s)>512){let p={instancePath:t+"/\
accountLinking/function/rolePath",schemaPath:"#/properties/accountLinking/properties/function/properties/rolePath/maxLength",keyword:"maxLength",params:{limit:512}};
e===null?e=[p]:e.push(p),r++}if(!fs.test(s)){let p={instancePath:t+"/accountLinking/function/rolePath",schemaPath:"#/properties/accountLinking/properties/functi\
on/properties/rolePath/pattern",keyword:"pattern",params:{pattern:"^/(?:[\\x21-\\x2E\\x30-\\x7E]+/)*$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+
"/accountLinking/function/rolePath",schemaPath:"#/properties/accountLinking/properties/function/properties/rolePath/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),r++}}if(a.permissionsBoundaryArn!==void 0&&n.call(a,"permissionsBoundaryArn")){let s=a.permissionsBoundaryArn;if(typeof s=="string"){if(!us.
test(s)){let p={instancePath:t+"/accountLinking/function/permissionsBoundaryArn",schemaPath:"#/properties/accountLinking/properties/function/properties/permissi\
onsBoundaryArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:iam::(?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$"}};e===null?e=[p]:e.push(p),r++}}else{
let p={instancePath:t+"/accountLinking/function/permissionsBoundaryArn",schemaPath:"#/properties/accountLinking/properties/function/properties/permissionsBounda\
ryArn/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.dashboard!==void 0&&n.call(a,"dashboard")&&typeof a.dashboard!="boolean"){
let s={instancePath:t+"/accountLinking/function/dashboard",schemaPath:"#/properties/accountLinking/properties/function/properties/dashboard/type",keyword:"type",
params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}if(a.alarmTopicArn!==void 0&&n.call(a,"alarmTopicArn")){let s=a.alarmTopicArn;if(typeof s=="string"){if(!ys.
test(s)){let p={instancePath:t+"/accountLinking/function/alarmTopicArn",schemaPath:"#/properties/accountLinking/properties/function/properties/alarmTopicArn/pat\
tern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:sns:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(?:\\.fifo)?$"}};e===null?e=[p]:
e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/function/alarmTopicArn",schemaPath:"#/properties/accountLinking/properties/function/properties/alarmT\
opicArn/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.reservedConcurrency!==void 0&&n.call(a,"reservedConcurrency")){let s=a.reservedConcurrency;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:t+"/accountLinking/function/reservedConcurrency",schemaPath:"#/properties/accountL\
inking/properties/function/properties/reservedConcurrency/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof s=="number"&&isFinite(
s)){if(s>1e4||isNaN(s)){let p={instancePath:t+"/accountLinking/function/reservedConcurrency",schemaPath:"#/properties/accountLinking/properties/function/propert\
ies/reservedConcurrency/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4}};e===null?e=[p]:e.push(p),r++}if(s<1||isNaN(s)){let p={instancePath:t+"/ac\
countLinking/function/reservedConcurrency",schemaPath:"#/properties/accountLinking/properties/function/properties/reservedConcurrency/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),r++}}}if(a.kmsKeyArn!==void 0&&n.call(a,"kmsKeyArn")){let s=a.kmsKeyArn;if(typeof s=="string"){if(!Lt.
test(s)){let p={instancePath:t+"/accountLinking/function/kmsKeyArn",schemaPath:"#/properties/accountLinking/properties/function/properties/kmsKeyArn/pattern",keyword:"\
pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\
|mrk-[0-9a-f]{32})$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/function/kmsKeyArn",schemaPath:"#/properties/accountLinking/pro\
perties/function/properties/kmsKeyArn/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.codeSigningConfigArn!==void 0&&n.call(a,"c\
odeSigningConfigArn")){let s=a.codeSigningConfigArn;if(typeof s=="string"){if(!ms.test(s)){let p={instancePath:t+"/accountLinking/function/codeSigningConfigArn",
schemaPath:"#/properties/accountLinking/properties/function/properties/codeSigningConfigArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:lam\
bda:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking\
/function/codeSigningConfigArn",schemaPath:"#/properties/accountLinking/properties/function/properties/codeSigningConfigArn/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[p]:e.push(p),r++}}}else{let s={instancePath:t+"/accountLinking/function",schemaPath:"#/properties/accountLinking/properties/function/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:t+"/accountLinking",schemaPath:"#/properties/accountLinking/type",
keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(E.publish!==void 0&&n.call(E,"publish")){let S=E.publish;if(S&&typeof S=="object"&&!Array.
isArray(S)){for(let a of Object.keys(S))if(!(a==="ssm"||a==="clientSecrets")){let s={instancePath:t+"/publish",schemaPath:"#/properties/publish/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}if(S.ssm!==void 0&&n.call(S,"ssm")){let a=S.ssm;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.prefix===void 0||!n.call(a,"prefix")){let s={instancePath:t+"/publish/ssm",schemaPath:"#/properties/publish/properties/ssm/req\
uired",keyword:"required",params:{missingProperty:"prefix"}};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(a))if(s!=="prefix"){let p={instancePath:t+"/p\
ublish/ssm",schemaPath:"#/properties/publish/properties/ssm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.
push(p),r++}if(a.prefix!==void 0&&n.call(a,"prefix")){let s=a.prefix;if(typeof s=="string"){if(m(s)>512){let p={instancePath:t+"/publish/ssm/prefix",schemaPath:"\
#/properties/publish/properties/ssm/properties/prefix/maxLength",keyword:"maxLength",params:{limit:512}};e===null?e=[p]:e.push(p),r++}if(!hs.test(s)){let p={instancePath:t+
"/publish/ssm/prefix",schemaPath:"#/properties/publish/properties/ssm/properties/prefix/pattern",keyword:"pattern",params:{pattern:"^/(?![aA][wW][sS]|[sS][sS][m\
M])[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+){0,11}$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/publish/ssm/prefix",schemaPath:"#/properties/publish\
/properties/ssm/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let s={instancePath:t+"/publish/ssm",schemaPath:"\
#/properties/publish/properties/ssm/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.clientSecrets!==void 0&&n.call(S,"clientSecr\
ets")){let a=S.clientSecrets;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.secretsManager===void 0||!n.call(a,"secretsManager")){let s={instancePath:t+"/pub\
lish/clientSecrets",schemaPath:"#/properties/publish/properties/clientSecrets/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=
[s]:e.push(s),r++}for(let s of Object.keys(a))if(!(s==="secretsManager"||s==="kmsKeyArn")){let p={instancePath:t+"/publish/clientSecrets",schemaPath:"#/properti\
es/publish/properties/clientSecrets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),r++}if(a.secretsManager!==
void 0&&n.call(a,"secretsManager")){let s=a.secretsManager;if(typeof s=="string"){if(m(s)>448){let p={instancePath:t+"/publish/clientSecrets/secretsManager",schemaPath:"\
#/properties/publish/properties/clientSecrets/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:448}};e===null?e=[p]:e.push(p),r++}if(!gs.test(
s)){let p={instancePath:t+"/publish/clientSecrets/secretsManager",schemaPath:"#/properties/publish/properties/clientSecrets/properties/secretsManager/pattern",keyword:"\
pattern",params:{pattern:"^/?[A-Za-z0-9_+=.@-]+(?:/[A-Za-z0-9_+=.@-]+)*$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/publish/clientSecrets/sec\
retsManager",schemaPath:"#/properties/publish/properties/clientSecrets/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),r++}}if(a.kmsKeyArn!==void 0&&n.call(a,"kmsKeyArn")){let s=a.kmsKeyArn;if(typeof s=="string"){if(!Lt.test(s)){let p={instancePath:t+"/publish/clientSecrets/k\
msKeyArn",schemaPath:"#/properties/publish/properties/clientSecrets/properties/kmsKeyArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:kms:[a\
-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$"}};e===null?e=[p]:e.push(p),r++}}else{
let p={instancePath:t+"/publish/clientSecrets/kmsKeyArn",schemaPath:"#/properties/publish/properties/clientSecrets/properties/kmsKeyArn/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let s={instancePath:t+"/publish/clientSecrets",schemaPath:"#/properties/publish/properties/clientSecrets/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:t+"/publish",schemaPath:"#/properties/publish/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(E.terraform!==void 0&&n.call(E,"terraform")){let S=E.terraform;if(S&&typeof S=="object"&&!Array.isArray(
S)){for(let a of Object.keys(S))if(!(a==="requiredVersion"||a==="awsProviderVersion"||a==="backend"||a==="assumeRole"||a==="allowedAccountIds"||a==="include")){
let s={instancePath:t+"/terraform",schemaPath:"#/properties/terraform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?
e=[s]:e.push(s),r++}if(S.requiredVersion!==void 0&&n.call(S,"requiredVersion")){let a=S.requiredVersion;if(typeof a=="string"){if(m(a)>200){let s={instancePath:t+
"/terraform/requiredVersion",schemaPath:"#/properties/terraform/properties/requiredVersion/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[s]:e.push(
s),r++}if(!Ps.test(a)){let s={instancePath:t+"/terraform/requiredVersion",schemaPath:"#/properties/terraform/properties/requiredVersion/pattern",keyword:"patter\
n",params:{pattern:"^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2})* *$"}};
e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/terraform/requiredVersion",schemaPath:"#/properties/terraform/properties/requiredVersion/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(S.awsProviderVersion!==void 0&&n.call(S,"awsProviderVersion")){let a=S.awsProviderVersion;if(typeof a==
"string"){if(m(a)>200){let s={instancePath:t+"/terraform/awsProviderVersion",schemaPath:"#/properties/terraform/properties/awsProviderVersion/maxLength",keyword:"\
maxLength",params:{limit:200}};e===null?e=[s]:e.push(s),r++}if(!ks.test(a)){let s={instancePath:t+"/terraform/awsProviderVersion",schemaPath:"#/properties/terra\
form/properties/awsProviderVersion/pattern",keyword:"pattern",params:{pattern:"^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?\
:\\.[0-9A-Za-z-]+)*)?(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?)* *$"}};e===null?e=[s]:e.push(
s),r++}}else{let s={instancePath:t+"/terraform/awsProviderVersion",schemaPath:"#/properties/terraform/properties/awsProviderVersion/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),r++}}if(S.backend!==void 0&&n.call(S,"backend")){let a=S.backend;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.
keys(a).length>1){let s={instancePath:t+"/terraform/backend",schemaPath:"#/properties/terraform/properties/backend/maxProperties",keyword:"maxProperties",params:{
limit:1}};e===null?e=[s]:e.push(s),r++}if(Object.keys(a).length<1){let s={instancePath:t+"/terraform/backend",schemaPath:"#/properties/terraform/properties/back\
end/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(a))if(!(s==="local"||s==="s3"||s==="gcs"||s===
"azurerm"||s==="http"||s==="cloud"||s==="remote")){let p={instancePath:t+"/terraform/backend",schemaPath:"#/properties/terraform/properties/backend/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),r++}if(a.local!==void 0&&n.call(a,"local")){let s=a.local;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let p of Object.keys(s))if(p!=="path"){let o={instancePath:t+"/terraform/backend/local",schemaPath:"#/properties/terr\
aform/properties/backend/properties/local/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[o]:e.push(o),r++}if(s.
path!==void 0&&n.call(s,"path")){let p=s.path;if(typeof p=="string"){if(m(p)>1024){let o={instancePath:t+"/terraform/backend/local/path",schemaPath:"#/propertie\
s/terraform/properties/backend/properties/local/properties/path/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(m(p)<1){let o={
instancePath:t+"/terraform/backend/local/path",schemaPath:"#/properties/terraform/properties/backend/properties/local/properties/path/minLength",keyword:"minLen\
gth",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/local/path",schemaPath:"#/properties/terraform/properties/ba\
ckend/properties/local/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}}else{let p={instancePath:t+"/terraform/backen\
d/local",schemaPath:"#/properties/terraform/properties/backend/properties/local/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(a.
s3!==void 0&&n.call(a,"s3")){let s=a.s3;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.bucket===void 0||!n.call(s,"bucket")){let p={instancePath:t+"/terrafor\
m/backend/s3",schemaPath:"#/properties/terraform/properties/backend/properties/s3/required",keyword:"required",params:{missingProperty:"bucket"}};e===null?e=[p]:
e.push(p),r++}if(s.key===void 0||!n.call(s,"key")){let p={instancePath:t+"/terraform/backend/s3",schemaPath:"#/properties/terraform/properties/backend/propertie\
s/s3/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[p]:e.push(p),r++}if(s.region===void 0||!n.call(s,"region")){let p={instancePath:t+
"/terraform/backend/s3",schemaPath:"#/properties/terraform/properties/backend/properties/s3/required",keyword:"required",params:{missingProperty:"region"}};e===
null?e=[p]:e.push(p),r++}for(let p of Object.keys(s))if(!n.call(X.properties.terraform.properties.backend.properties.s3.properties,p)){let o={instancePath:t+"/t\
erraform/backend/s3",schemaPath:"#/properties/terraform/properties/backend/properties/s3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[o]:e.push(o),r++}if(s.bucket!==void 0&&n.call(s,"bucket")){let p=s.bucket;if(typeof p=="string"){if(m(p)>63){let o={instancePath:t+"/terraform/backe\
nd/s3/bucket",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/bucket/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=
[o]:e.push(o),r++}if(m(p)<3){let o={instancePath:t+"/terraform/backend/s3/bucket",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties\
/bucket/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[o]:e.push(o),r++}if(!As.test(p)){let o={instancePath:t+"/terraform/backend/s3/bucket",schemaPath:"\
#/properties/terraform/properties/backend/properties/s3/properties/bucket/pattern",keyword:"pattern",params:{pattern:"^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)(?!xn--|sthree-|am\
zn-s3-demo-)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))+[a-z0-9]$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/s3/bucket",schemaPath:"#/\
properties/terraform/properties/backend/properties/s3/properties/bucket/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.key!==void 0&&
n.call(s,"key")){let p=s.key;if(typeof p=="string"){if(m(p)>1024){let o={instancePath:t+"/terraform/backend/s3/key",schemaPath:"#/properties/terraform/propertie\
s/backend/properties/s3/properties/key/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(m(p)<1){let o={instancePath:t+"/terra\
form/backend/s3/key",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/key/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[o]:e.push(o),r++}if(!ws.test(p)){let o={instancePath:t+"/terraform/backend/s3/key",schemaPath:"#/properties/terraform/properties/backend/properties/s3/proper\
ties/key/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?:[^/]|/(?!/|$))+$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/s\
3/key",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),
r++}}if(s.region!==void 0&&n.call(s,"region")){let p=s.region;if(typeof p=="string"){if(!vt.test(p)){let o={instancePath:t+"/terraform/backend/s3/region",schemaPath:"\
#/properties/terraform/properties/backend/properties/s3/properties/region/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"}};e===null?e=[
o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/s3/region",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/regio\
n/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.encrypt!==void 0&&n.call(s,"encrypt")&&typeof s.encrypt!="boolean"){let p={instancePath:t+
"/terraform/backend/s3/encrypt",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/encrypt/type",keyword:"type",params:{type:"boolea\
n"}};e===null?e=[p]:e.push(p),r++}if(s.kmsKeyId!==void 0&&n.call(s,"kmsKeyId")){let p=s.kmsKeyId;if(typeof p=="string"){if(m(p)>2048){let o={instancePath:t+"/te\
rraform/backend/s3/kmsKeyId",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/kmsKeyId/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[o]:e.push(o),r++}if(!bs.test(p)){let o={instancePath:t+"/terraform/backend/s3/kmsKeyId",schemaPath:"#/properties/terraform/properties/backend/proper\
ties/s3/properties/kmsKeyId/pattern",keyword:"pattern",params:{pattern:"^((arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/)?([a-f0-9]{8}-\
[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9]{32})|(arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:)?alias/[a-zA-Z\
0-9/_-]+)$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/s3/kmsKeyId",schemaPath:"#/properties/terraform/properties/backend/pr\
operties/s3/properties/kmsKeyId/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.useLockfile!==void 0&&n.call(s,"useLockfile")&&typeof s.
useLockfile!="boolean"){let p={instancePath:t+"/terraform/backend/s3/useLockfile",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties\
/useLockfile/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),r++}if(s.dynamodbTable!==void 0&&n.call(s,"dynamodbTable")){let p=s.dynamodbTable;
if(typeof p=="string"){if(!vs.test(p)){let o={instancePath:t+"/terraform/backend/s3/dynamodbTable",schemaPath:"#/properties/terraform/properties/backend/propert\
ies/s3/properties/dynamodbTable/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_.-]{3,255}$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+
"/terraform/backend/s3/dynamodbTable",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/dynamodbTable/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.workspaceKeyPrefix!==void 0&&n.call(s,"workspaceKeyPrefix")){let p=s.workspaceKeyPrefix;if(typeof p=="string"){
if(m(p)>1024){let o={instancePath:t+"/terraform/backend/s3/workspaceKeyPrefix",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/wo\
rkspaceKeyPrefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(m(p)<1){let o={instancePath:t+"/terraform/backend/s3/worksp\
aceKeyPrefix",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/workspaceKeyPrefix/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[o]:e.push(o),r++}if(!Os.test(p)){let o={instancePath:t+"/terraform/backend/s3/workspaceKeyPrefix",schemaPath:"#/properties/terraform/properties/back\
end/properties/s3/properties/workspaceKeyPrefix/pattern",keyword:"pattern",params:{pattern:"^[^/](?:[\\s\\S]*[^/])?$"}};e===null?e=[o]:e.push(o),r++}}else{let o={
instancePath:t+"/terraform/backend/s3/workspaceKeyPrefix",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/workspaceKeyPrefix/type",
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.profile!==void 0&&n.call(s,"profile")){let p=s.profile;if(typeof p=="string"){if(m(p)>
256){let o={instancePath:t+"/terraform/backend/s3/profile",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/profile/maxLength",keyword:"\
maxLength",params:{limit:256}};e===null?e=[o]:e.push(o),r++}if(m(p)<1){let o={instancePath:t+"/terraform/backend/s3/profile",schemaPath:"#/properties/terraform/\
properties/backend/properties/s3/properties/profile/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/\
terraform/backend/s3/profile",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/profile/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),r++}}if(s.assumeRole!==void 0&&n.call(s,"assumeRole")){let p=s.assumeRole;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.roleArn===void 0||
!n.call(p,"roleArn")){let o={instancePath:t+"/terraform/backend/s3/assumeRole",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/as\
sumeRole/required",keyword:"required",params:{missingProperty:"roleArn"}};e===null?e=[o]:e.push(o),r++}for(let o of Object.keys(p))if(!(o==="roleArn"||o==="exte\
rnalId")){let c={instancePath:t+"/terraform/backend/s3/assumeRole",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/assumeRole/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),r++}if(p.roleArn!==void 0&&n.call(p,"roleArn")){let o=p.
roleArn;if(typeof o=="string"){if(!ht.test(o)){let c={instancePath:t+"/terraform/backend/s3/assumeRole/roleArn",schemaPath:"#/properties/terraform/properties/ba\
ckend/properties/s3/properties/assumeRole/properties/roleArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$"}};
e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/terraform/backend/s3/assumeRole/roleArn",schemaPath:"#/properties/terraform/properties/backend/proper\
ties/s3/properties/assumeRole/properties/roleArn/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.externalId!==void 0&&n.call(p,"\
externalId")){let o=p.externalId;if(typeof o=="string"){if(m(o)>1224){let c={instancePath:t+"/terraform/backend/s3/assumeRole/externalId",schemaPath:"#/properti\
es/terraform/properties/backend/properties/s3/properties/assumeRole/properties/externalId/maxLength",keyword:"maxLength",params:{limit:1224}};e===null?e=[c]:e.push(
c),r++}if(m(o)<2){let c={instancePath:t+"/terraform/backend/s3/assumeRole/externalId",schemaPath:"#/properties/terraform/properties/backend/properties/s3/proper\
ties/assumeRole/properties/externalId/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[c]:e.push(c),r++}if(!Ct.test(o)){let c={instancePath:t+"/terr\
aform/backend/s3/assumeRole/externalId",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/assumeRole/properties/externalId/pattern",
keyword:"pattern",params:{pattern:"^[\\w+=,.@:/-]+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/terraform/backend/s3/assumeRole/externalId",schemaPath:"\
#/properties/terraform/properties/backend/properties/s3/properties/assumeRole/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:
e.push(c),r++}}}else{let o={instancePath:t+"/terraform/backend/s3/assumeRole",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/ass\
umeRole/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let p={instancePath:t+"/terraform/backend/s3",schemaPath:"#/properties/\
terraform/properties/backend/properties/s3/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(a.gcs!==void 0&&n.call(a,"gcs")){let s=a.
gcs;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.bucket===void 0||!n.call(s,"bucket")){let p={instancePath:t+"/terraform/backend/gcs",schemaPath:"#/propert\
ies/terraform/properties/backend/properties/gcs/required",keyword:"required",params:{missingProperty:"bucket"}};e===null?e=[p]:e.push(p),r++}for(let p of Object.
keys(s))if(!(p==="bucket"||p==="prefix"||p==="kmsEncryptionKey")){let o={instancePath:t+"/terraform/backend/gcs",schemaPath:"#/properties/terraform/properties/b\
ackend/properties/gcs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[o]:e.push(o),r++}if(s.bucket!==void 0&&n.call(
s,"bucket")){let p=s.bucket;if(typeof p=="string"){if(m(p)>222){let o={instancePath:t+"/terraform/backend/gcs/bucket",schemaPath:"#/properties/terraform/propert\
ies/backend/properties/gcs/properties/bucket/maxLength",keyword:"maxLength",params:{limit:222}};e===null?e=[o]:e.push(o),r++}if(m(p)<3){let o={instancePath:t+"/\
terraform/backend/gcs/bucket",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/properties/bucket/minLength",keyword:"minLength",params:{limit:3}};
e===null?e=[o]:e.push(o),r++}if(!xs.test(p)){let o={instancePath:t+"/terraform/backend/gcs/bucket",schemaPath:"#/properties/terraform/properties/backend/propert\
ies/gcs/properties/bucket/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]*[a-z0-9]$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+
"/terraform/backend/gcs/bucket",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/properties/bucket/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),r++}}if(s.prefix!==void 0&&n.call(s,"prefix")){let p=s.prefix;if(typeof p=="string"){if(m(p)>1024){let o={instancePath:t+"/terraform/ba\
ckend/gcs/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===
null?e=[o]:e.push(o),r++}if(m(p)<1){let o={instancePath:t+"/terraform/backend/gcs/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/p\
roperties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}if(!Ce.test(p)){let o={instancePath:t+"/terraform/backend/gcs/pre\
fix",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/properties/prefix/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};
e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/gcs/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/pr\
operties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.kmsEncryptionKey!==void 0&&n.call(s,"kmsEncryptionKey")){let p=s.
kmsEncryptionKey;if(typeof p=="string"){if(m(p)>1024){let o={instancePath:t+"/terraform/backend/gcs/kmsEncryptionKey",schemaPath:"#/properties/terraform/propert\
ies/backend/properties/gcs/properties/kmsEncryptionKey/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(m(p)<1){let o={instancePath:t+
"/terraform/backend/gcs/kmsEncryptionKey",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/properties/kmsEncryptionKey/minLength",keyword:"m\
inLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}if(!Ce.test(p)){let o={instancePath:t+"/terraform/backend/gcs/kmsEncryptionKey",schemaPath:"#/propertie\
s/terraform/properties/backend/properties/gcs/properties/kmsEncryptionKey/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[o]:e.
push(o),r++}}else{let o={instancePath:t+"/terraform/backend/gcs/kmsEncryptionKey",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/propertie\
s/kmsEncryptionKey/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}}else{let p={instancePath:t+"/terraform/backend/gcs",schemaPath:"#\
/properties/terraform/properties/backend/properties/gcs/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(a.azurerm!==void 0&&n.call(
a,"azurerm")){let s=a.azurerm;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.storageAccountName===void 0||!n.call(s,"storageAccountName")){let p={instancePath:t+
"/terraform/backend/azurerm",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/required",keyword:"required",params:{missingProperty:"stor\
ageAccountName"}};e===null?e=[p]:e.push(p),r++}if(s.containerName===void 0||!n.call(s,"containerName")){let p={instancePath:t+"/terraform/backend/azurerm",schemaPath:"\
#/properties/terraform/properties/backend/properties/azurerm/required",keyword:"required",params:{missingProperty:"containerName"}};e===null?e=[p]:e.push(p),r++}
if(s.key===void 0||!n.call(s,"key")){let p={instancePath:t+"/terraform/backend/azurerm",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm\
/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[p]:e.push(p),r++}for(let p of Object.keys(s))if(!(p==="resourceGroupName"||p==="storag\
eAccountName"||p==="containerName"||p==="key"||p==="subscriptionId"||p==="tenantId"||p==="useAzureadAuth"||p==="useOidc")){let o={instancePath:t+"/terraform/bac\
kend/azurerm",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[o]:e.push(o),r++}if(s.resourceGroupName!==void 0&&n.call(s,"resourceGroupName")){let p=s.resourceGroupName;if(typeof p=="string"){if(m(p)>1024){let o={
instancePath:t+"/terraform/backend/azurerm/resourceGroupName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/resourceGroupN\
ame/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(m(p)<1){let o={instancePath:t+"/terraform/backend/azurerm/resourceGroupN\
ame",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/resourceGroupName/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[o]:e.push(o),r++}if(!Ce.test(p)){let o={instancePath:t+"/terraform/backend/azurerm/resourceGroupName",schemaPath:"#/properties/terraform/properties/back\
end/properties/azurerm/properties/resourceGroupName/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[o]:e.push(o),r++}}else{let o={
instancePath:t+"/terraform/backend/azurerm/resourceGroupName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/resourceGroupN\
ame/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.storageAccountName!==void 0&&n.call(s,"storageAccountName")){let p=s.storageAccountName;
if(typeof p=="string"){if(!Ls.test(p)){let o={instancePath:t+"/terraform/backend/azurerm/storageAccountName",schemaPath:"#/properties/terraform/properties/backe\
nd/properties/azurerm/properties/storageAccountName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]{3,24}$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+
"/terraform/backend/azurerm/storageAccountName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/storageAccountName/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.containerName!==void 0&&n.call(s,"containerName")){let p=s.containerName;if(typeof p=="string"){
if(m(p)>63){let o={instancePath:t+"/terraform/backend/azurerm/containerName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties\
/containerName/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[o]:e.push(o),r++}if(m(p)<3){let o={instancePath:t+"/terraform/backend/azurerm/conta\
inerName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/containerName/minLength",keyword:"minLength",params:{limit:3}};e===
null?e=[o]:e.push(o),r++}if(!Cs.test(p)){let o={instancePath:t+"/terraform/backend/azurerm/containerName",schemaPath:"#/properties/terraform/properties/backend/\
properties/azurerm/properties/containerName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:-?[a-z0-9])*$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+
"/terraform/backend/azurerm/containerName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/containerName/type",keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.key!==void 0&&n.call(s,"key")){let p=s.key;if(typeof p=="string"){if(m(p)>1024){let o={instancePath:t+
"/terraform/backend/azurerm/key",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/key/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[o]:e.push(o),r++}if(m(p)<1){let o={instancePath:t+"/terraform/backend/azurerm/key",schemaPath:"#/properties/terraform/properties/backen\
d/properties/azurerm/properties/key/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}if(!Ce.test(p)){let o={instancePath:t+"/terraf\
orm/backend/azurerm/key",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/key/pattern",keyword:"pattern",params:{pattern:"^\\S\
(?:[\\s\\S]*\\S)?$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/azurerm/key",schemaPath:"#/properties/terraform/properties/ba\
ckend/properties/azurerm/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.subscriptionId!==void 0&&n.call(s,"subsc\
riptionId")){let p=s.subscriptionId;if(typeof p=="string"){if(!js.test(p)){let o={instancePath:t+"/terraform/backend/azurerm/subscriptionId",schemaPath:"#/prope\
rties/terraform/properties/backend/properties/azurerm/properties/subscriptionId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3\
}-[0-9A-Fa-f]{12}$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/azurerm/subscriptionId",schemaPath:"#/properties/terraform/pr\
operties/backend/properties/azurerm/properties/subscriptionId/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.tenantId!==void 0&&
n.call(s,"tenantId")){let p=s.tenantId;if(typeof p=="string"){if(m(p)>1024){let o={instancePath:t+"/terraform/backend/azurerm/tenantId",schemaPath:"#/properties\
/terraform/properties/backend/properties/azurerm/properties/tenantId/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(m(p)<1){
let o={instancePath:t+"/terraform/backend/azurerm/tenantId",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/tenantId/minLeng\
th",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}if(!Ce.test(p)){let o={instancePath:t+"/terraform/backend/azurerm/tenantId",schemaPath:"#\
/properties/terraform/properties/backend/properties/azurerm/properties/tenantId/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=
[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/azurerm/tenantId",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/pro\
perties/tenantId/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.useAzureadAuth!==void 0&&n.call(s,"useAzureadAuth")&&typeof s.useAzureadAuth!=
"boolean"){let p={instancePath:t+"/terraform/backend/azurerm/useAzureadAuth",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties\
/useAzureadAuth/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),r++}if(s.useOidc!==void 0&&n.call(s,"useOidc")&&typeof s.useOidc!="boolea\
n"){let p={instancePath:t+"/terraform/backend/azurerm/useOidc",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/useOidc/type",
keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/terraform/backend/azurerm",schemaPath:"#/properties/terraform\
/properties/backend/properties/azurerm/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(a.http!==void 0&&n.call(a,"http")){let s=a.
http;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.address===void 0||!n.call(s,"address")){let p={instancePath:t+"/terraform/backend/http",schemaPath:"#/pro\
perties/terraform/properties/backend/properties/http/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[p]:e.push(p),r++}for(let p of Object.
keys(s))if(!(p==="address"||p==="lockAddress"||p==="unlockAddress"||p==="updateMethod"||p==="lockMethod"||p==="unlockMethod"||p==="retryMax")){let o={instancePath:t+
"/terraform/backend/http",schemaPath:"#/properties/terraform/properties/backend/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[o]:e.push(o),r++}if(s.address!==void 0&&n.call(s,"address")){let p=s.address;if(typeof p=="string"){if(m(p)>1024){let o={instancePath:t+"/terraform/\
backend/http/address",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/address/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[o]:e.push(o),r++}if(!gt.test(p)){let o={instancePath:t+"/terraform/backend/http/address",schemaPath:"#/properties/terraform/properties/backend/prope\
rties/http/properties/address/pattern",keyword:"pattern",params:{pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#\
](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/http/address",schemaPath:"#/properties/terrafor\
m/properties/backend/properties/http/properties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.lockAddress!==void 0&&n.
call(s,"lockAddress")){let p=s.lockAddress;if(typeof p=="string"){if(m(p)>1024){let o={instancePath:t+"/terraform/backend/http/lockAddress",schemaPath:"#/proper\
ties/terraform/properties/backend/properties/http/properties/lockAddress/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(!gt.
test(p)){let o={instancePath:t+"/terraform/backend/http/lockAddress",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/lockAddres\
s/pattern",keyword:"pattern",params:{pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*\
)?$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/http/lockAddress",schemaPath:"#/properties/terraform/properties/backend/prop\
erties/http/properties/lockAddress/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.unlockAddress!==void 0&&n.call(s,"unlockAddre\
ss")){let p=s.unlockAddress;if(typeof p=="string"){if(m(p)>1024){let o={instancePath:t+"/terraform/backend/http/unlockAddress",schemaPath:"#/properties/terrafor\
m/properties/backend/properties/http/properties/unlockAddress/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(!gt.test(p)){let o={
instancePath:t+"/terraform/backend/http/unlockAddress",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/unlockAddress/pattern",keyword:"\
pattern",params:{pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$"}};e===null?
e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/http/unlockAddress",schemaPath:"#/properties/terraform/properties/backend/properties/http/pr\
operties/unlockAddress/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.updateMethod!==void 0&&n.call(s,"updateMethod")){let p=s.
updateMethod;if(typeof p!="string"){let o={instancePath:t+"/terraform/backend/http/updateMethod",schemaPath:"#/properties/terraform/properties/backend/propertie\
s/http/properties/updateMethod/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(!(p==="POST"||p==="PUT")){let o={instancePath:t+"/te\
rraform/backend/http/updateMethod",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/updateMethod/enum",keyword:"enum",params:{allowedValues:X.
properties.terraform.properties.backend.properties.http.properties.updateMethod.enum}};e===null?e=[o]:e.push(o),r++}}if(s.lockMethod!==void 0&&n.call(s,"lockMet\
hod")){let p=s.lockMethod;if(typeof p!="string"){let o={instancePath:t+"/terraform/backend/http/lockMethod",schemaPath:"#/properties/terraform/properties/backen\
d/properties/http/properties/lockMethod/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(!(p==="LOCK"||p==="POST"||p==="PUT")){let o={
instancePath:t+"/terraform/backend/http/lockMethod",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/lockMethod/enum",keyword:"e\
num",params:{allowedValues:X.properties.terraform.properties.backend.properties.http.properties.lockMethod.enum}};e===null?e=[o]:e.push(o),r++}}if(s.unlockMethod!==
void 0&&n.call(s,"unlockMethod")){let p=s.unlockMethod;if(typeof p!="string"){let o={instancePath:t+"/terraform/backend/http/unlockMethod",schemaPath:"#/propert\
ies/terraform/properties/backend/properties/http/properties/unlockMethod/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(!(p==="UNL\
OCK"||p==="DELETE"||p==="POST"||p==="PUT")){let o={instancePath:t+"/terraform/backend/http/unlockMethod",schemaPath:"#/properties/terraform/properties/backend/p\
roperties/http/properties/unlockMethod/enum",keyword:"enum",params:{allowedValues:X.properties.terraform.properties.backend.properties.http.properties.unlockMethod.
enum}};e===null?e=[o]:e.push(o),r++}}if(s.retryMax!==void 0&&n.call(s,"retryMax")){let p=s.retryMax;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let o={
instancePath:t+"/terraform/backend/http/retryMax",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/retryMax/type",keyword:"type",
params:{type:"integer"}};e===null?e=[o]:e.push(o),r++}if(typeof p=="number"&&isFinite(p)){if(p>100||isNaN(p)){let o={instancePath:t+"/terraform/backend/http/ret\
ryMax",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/retryMax/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};
e===null?e=[o]:e.push(o),r++}if(p<0||isNaN(p)){let o={instancePath:t+"/terraform/backend/http/retryMax",schemaPath:"#/properties/terraform/properties/backend/pr\
operties/http/properties/retryMax/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[o]:e.push(o),r++}}}}else{let p={instancePath:t+"/terr\
aform/backend/http",schemaPath:"#/properties/terraform/properties/backend/properties/http/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),
r++}}if(a.cloud!==void 0&&n.call(a,"cloud")){let s=a.cloud;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.organization===void 0||!n.call(s,"organization")){let p={
instancePath:t+"/terraform/backend/cloud",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/required",keyword:"required",params:{missingProperty:"\
organization"}};e===null?e=[p]:e.push(p),r++}if(s.workspaces===void 0||!n.call(s,"workspaces")){let p={instancePath:t+"/terraform/backend/cloud",schemaPath:"#/p\
roperties/terraform/properties/backend/properties/cloud/required",keyword:"required",params:{missingProperty:"workspaces"}};e===null?e=[p]:e.push(p),r++}for(let p of Object.
keys(s))if(!(p==="hostname"||p==="organization"||p==="workspaces")){let o={instancePath:t+"/terraform/backend/cloud",schemaPath:"#/properties/terraform/properti\
es/backend/properties/cloud/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[o]:e.push(o),r++}if(s.hostname!==void 0&&
n.call(s,"hostname")){let p=s.hostname;if(typeof p=="string"){if(m(p)>253){let o={instancePath:t+"/terraform/backend/cloud/hostname",schemaPath:"#/properties/te\
rraform/properties/backend/properties/cloud/properties/hostname/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[o]:e.push(o),r++}if(!jt.test(p)){
let o={instancePath:t+"/terraform/backend/cloud/hostname",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/hostname/pattern",keyword:"\
pattern",params:{pattern:"^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"}};e===null?e=[o]:e.
push(o),r++}}else{let o={instancePath:t+"/terraform/backend/cloud/hostname",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/ho\
stname/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.organization!==void 0&&n.call(s,"organization")){let p=s.organization;if(typeof p==
"string"){if(m(p)>90){let o={instancePath:t+"/terraform/backend/cloud/organization",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/prope\
rties/organization/maxLength",keyword:"maxLength",params:{limit:90}};e===null?e=[o]:e.push(o),r++}if(m(p)<1){let o={instancePath:t+"/terraform/backend/cloud/org\
anization",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/organization/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[o]:e.push(o),r++}if(!pr.test(p)){let o={instancePath:t+"/terraform/backend/cloud/organization",schemaPath:"#/properties/terraform/properties/backend/properti\
es/cloud/properties/organization/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terr\
aform/backend/cloud/organization",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/organization/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),r++}}if(s.workspaces!==void 0&&n.call(s,"workspaces")){let p=s.workspaces;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.
keys(p).length<1){let o={instancePath:t+"/terraform/backend/cloud/workspaces",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/\
workspaces/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[o]:e.push(o),r++}for(let o of Object.keys(p))if(!(o==="name"||o==="tags"||o==="p\
roject"||o==="prefix")){let c={instancePath:t+"/terraform/backend/cloud/workspaces",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/prope\
rties/workspaces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),r++}if(p.name!==void 0&&n.call(p,"\
name")){let o=p.name;if(typeof o=="string"){if(m(o)>90){let c={instancePath:t+"/terraform/backend/cloud/workspaces/name",schemaPath:"#/properties/terraform/prop\
erties/backend/properties/cloud/properties/workspaces/properties/name/maxLength",keyword:"maxLength",params:{limit:90}};e===null?e=[c]:e.push(c),r++}if(m(o)<1){
let c={instancePath:t+"/terraform/backend/cloud/workspaces/name",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/pr\
operties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}if(!pr.test(o)){let c={instancePath:t+"/terraform/backend/cloud/work\
spaces/name",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/name/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/terraform/backend/cloud/workspaces/name",schemaPath:"#/properties/terraform/prope\
rties/backend/properties/cloud/properties/workspaces/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.tags!==void 0&&
n.call(p,"tags")){let o=p.tags;if(Array.isArray(o)){if(o.length<1){let z={instancePath:t+"/terraform/backend/cloud/workspaces/tags",schemaPath:"#/properties/ter\
raform/properties/backend/properties/cloud/properties/workspaces/properties/tags/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[z]:e.push(z),r++}let c=o.
length;for(let z=0;z<c;z++){let b=o[z];if(typeof b=="string"){if(m(b)>1024){let i={instancePath:t+"/terraform/backend/cloud/workspaces/tags/"+z,schemaPath:"#/pr\
operties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/tags/items/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[i]:e.push(i),r++}if(m(b)<1){let i={instancePath:t+"/terraform/backend/cloud/workspaces/tags/"+z,schemaPath:"#/properties/terraform/properties/backend/propert\
ies/cloud/properties/workspaces/properties/tags/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}if(!Ce.test(b)){let i={instancePath:t+
"/terraform/backend/cloud/workspaces/tags/"+z,schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/tags/items\
/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/terraform/backend/cloud/worksp\
aces/tags/"+z,schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/tags/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),r++}}let k=o.length,I;if(k>1){let z={};for(;k--;){let b=o[k];if(typeof b=="string"){if(typeof z[b]=="number"){I=z[b];let i={instancePath:t+
"/terraform/backend/cloud/workspaces/tags",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/tags/uniqueIt\
ems",keyword:"uniqueItems",params:{i:k,j:I}};e===null?e=[i]:e.push(i),r++;break}z[b]=k}}}}else{let c={instancePath:t+"/terraform/backend/cloud/workspaces/tags",
schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?
e=[c]:e.push(c),r++}}if(p.project!==void 0&&n.call(p,"project")){let o=p.project;if(typeof o=="string"){if(m(o)>1024){let c={instancePath:t+"/terraform/backend/\
cloud/workspaces/project",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/project/maxLength",keyword:"ma\
xLength",params:{limit:1024}};e===null?e=[c]:e.push(c),r++}if(m(o)<1){let c={instancePath:t+"/terraform/backend/cloud/workspaces/project",schemaPath:"#/properti\
es/terraform/properties/backend/properties/cloud/properties/workspaces/properties/project/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(
c),r++}if(!Ce.test(o)){let c={instancePath:t+"/terraform/backend/cloud/workspaces/project",schemaPath:"#/properties/terraform/properties/backend/properties/clou\
d/properties/workspaces/properties/project/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+
"/terraform/backend/cloud/workspaces/project",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/project/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.prefix!==void 0&&n.call(p,"prefix")){let o=p.prefix;if(typeof o=="string"){if(m(o)>
90){let c={instancePath:t+"/terraform/backend/cloud/workspaces/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspa\
ces/properties/prefix/maxLength",keyword:"maxLength",params:{limit:90}};e===null?e=[c]:e.push(c),r++}if(m(o)<1){let c={instancePath:t+"/terraform/backend/cloud/\
workspaces/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/prefix/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[c]:e.push(c),r++}if(!pr.test(o)){let c={instancePath:t+"/terraform/backend/cloud/workspaces/prefix",schemaPath:"#/properties/terra\
form/properties/backend/properties/cloud/properties/workspaces/properties/prefix/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[c]:
e.push(c),r++}}else{let c={instancePath:t+"/terraform/backend/cloud/workspaces/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/pr\
operties/workspaces/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}}else{let o={instancePath:t+"/terraform/backend\
/cloud/workspaces",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/type",keyword:"type",params:{type:"object"}};e===
null?e=[o]:e.push(o),r++}}}else{let p={instancePath:t+"/terraform/backend/cloud",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(a.remote!==void 0&&n.call(a,"remote")){let s=a.remote;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.organization===void 0||!n.call(s,"organization")){let p={instancePath:t+"/terraform/backend/remote",schemaPath:"#/properties/terraform/properties/backend/p\
roperties/remote/required",keyword:"required",params:{missingProperty:"organization"}};e===null?e=[p]:e.push(p),r++}if(s.workspaces===void 0||!n.call(s,"workspa\
ces")){let p={instancePath:t+"/terraform/backend/remote",schemaPath:"#/properties/terraform/properties/backend/properties/remote/required",keyword:"required",params:{
missingProperty:"workspaces"}};e===null?e=[p]:e.push(p),r++}for(let p of Object.keys(s))if(!(p==="hostname"||p==="organization"||p==="workspaces")){let o={instancePath:t+
"/terraform/backend/remote",schemaPath:"#/properties/terraform/properties/backend/properties/remote/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[o]:e.push(o),r++}if(s.hostname!==void 0&&n.call(s,"hostname")){let p=s.hostname;if(typeof p=="string"){if(m(p)>253){let o={instancePath:t+
"/terraform/backend/remote/hostname",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/hostname/maxLength",keyword:"maxLength",
params:{limit:253}};e===null?e=[o]:e.push(o),r++}if(!jt.test(p)){let o={instancePath:t+"/terraform/backend/remote/hostname",schemaPath:"#/properties/terraform/p\
roperties/backend/properties/remote/properties/hostname/pattern",keyword:"pattern",params:{pattern:"^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?\
!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/remote/hostname",schemaPath:"\
#/properties/terraform/properties/backend/properties/remote/properties/hostname/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.
organization!==void 0&&n.call(s,"organization")){let p=s.organization;if(typeof p=="string"){if(m(p)>90){let o={instancePath:t+"/terraform/backend/remote/organi\
zation",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/organization/maxLength",keyword:"maxLength",params:{limit:90}};e===null?
e=[o]:e.push(o),r++}if(m(p)<1){let o={instancePath:t+"/terraform/backend/remote/organization",schemaPath:"#/properties/terraform/properties/backend/properties/r\
emote/properties/organization/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}if(!pr.test(p)){let o={instancePath:t+"/terraform/ba\
ckend/remote/organization",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/organization/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]+$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/remote/organization",schemaPath:"#/properties/terraform/propert\
ies/backend/properties/remote/properties/organization/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.workspaces!==void 0&&n.call(
s,"workspaces")){let p=s.workspaces;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length<1){let o={instancePath:t+"/terraform/backend/remote/wo\
rkspaces",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/minProperties",keyword:"minProperties",params:{limit:1}};
e===null?e=[o]:e.push(o),r++}for(let o of Object.keys(p))if(!(o==="name"||o==="tags"||o==="project"||o==="prefix")){let c={instancePath:t+"/terraform/backend/re\
mote/workspaces",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),r++}if(p.name!==void 0&&n.call(p,"name")){let o=p.name;if(typeof o=="string"){if(m(o)>90){let c={instancePath:t+
"/terraform/backend/remote/workspaces/name",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/name/maxLen\
gth",keyword:"maxLength",params:{limit:90}};e===null?e=[c]:e.push(c),r++}if(m(o)<1){let c={instancePath:t+"/terraform/backend/remote/workspaces/name",schemaPath:"\
#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:
e.push(c),r++}if(!pr.test(o)){let c={instancePath:t+"/terraform/backend/remote/workspaces/name",schemaPath:"#/properties/terraform/properties/backend/properties\
/remote/properties/workspaces/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+
"/terraform/backend/remote/workspaces/name",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/name/type",
keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.tags!==void 0&&n.call(p,"tags")){let o=p.tags;if(Array.isArray(o)){if(o.length<1){let z={
instancePath:t+"/terraform/backend/remote/workspaces/tags",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/propert\
ies/tags/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[z]:e.push(z),r++}let c=o.length;for(let z=0;z<c;z++){let b=o[z];if(typeof b=="string"){if(m(
b)>1024){let i={instancePath:t+"/terraform/backend/remote/workspaces/tags/"+z,schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties\
/workspaces/properties/tags/items/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[i]:e.push(i),r++}if(m(b)<1){let i={instancePath:t+"/terraform/\
backend/remote/workspaces/tags/"+z,schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/tags/items/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}if(!Ce.test(b)){let i={instancePath:t+"/terraform/backend/remote/workspaces/tags/"+z,schemaPath:"\
#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/tags/items/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]\
*\\S)?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/terraform/backend/remote/workspaces/tags/"+z,schemaPath:"#/properties/terraform/properties\
/backend/properties/remote/properties/workspaces/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}let k=o.length,
I;if(k>1){let z={};for(;k--;){let b=o[k];if(typeof b=="string"){if(typeof z[b]=="number"){I=z[b];let i={instancePath:t+"/terraform/backend/remote/workspaces/tag\
s",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i:k,
j:I}};e===null?e=[i]:e.push(i),r++;break}z[b]=k}}}}else{let c={instancePath:t+"/terraform/backend/remote/workspaces/tags",schemaPath:"#/properties/terraform/pro\
perties/backend/properties/remote/properties/workspaces/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}if(p.project!==
void 0&&n.call(p,"project")){let o=p.project;if(typeof o=="string"){if(m(o)>1024){let c={instancePath:t+"/terraform/backend/remote/workspaces/project",schemaPath:"\
#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/project/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[c]:e.push(c),r++}if(m(o)<1){let c={instancePath:t+"/terraform/backend/remote/workspaces/project",schemaPath:"#/properties/terraform/properties/backend/proper\
ties/remote/properties/workspaces/properties/project/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}if(!Ce.test(o)){let c={instancePath:t+
"/terraform/backend/remote/workspaces/project",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/project/\
pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/terraform/backend/remote/worksp\
aces/project",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/project/type",keyword:"type",params:{type:"\
string"}};e===null?e=[c]:e.push(c),r++}}if(p.prefix!==void 0&&n.call(p,"prefix")){let o=p.prefix;if(typeof o=="string"){if(m(o)>90){let c={instancePath:t+"/terr\
aform/backend/remote/workspaces/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/prefix/maxLengt\
h",keyword:"maxLength",params:{limit:90}};e===null?e=[c]:e.push(c),r++}if(m(o)<1){let c={instancePath:t+"/terraform/backend/remote/workspaces/prefix",schemaPath:"\
#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[c]:e.push(c),r++}if(!pr.test(o)){let c={instancePath:t+"/terraform/backend/remote/workspaces/prefix",schemaPath:"#/properties/terraform/properties/backend/prop\
erties/remote/properties/workspaces/properties/prefix/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={
instancePath:t+"/terraform/backend/remote/workspaces/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/prope\
rties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}}else{let o={instancePath:t+"/terraform/backend/remote/workspaces",schemaPath:"\
#/properties/terraform/properties/backend/properties/remote/properties/workspaces/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{
let p={instancePath:t+"/terraform/backend/remote",schemaPath:"#/properties/terraform/properties/backend/properties/remote/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[p]:e.push(p),r++}}}else{let s={instancePath:t+"/terraform/backend",schemaPath:"#/properties/terraform/properties/backend/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.assumeRole!==void 0&&n.call(S,"assumeRole")){let a=S.assumeRole;if(a&&typeof a=="object"&&!Array.isArray(
a)){if(a.roleArn===void 0||!n.call(a,"roleArn")){let s={instancePath:t+"/terraform/assumeRole",schemaPath:"#/properties/terraform/properties/assumeRole/required",
keyword:"required",params:{missingProperty:"roleArn"}};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(a))if(!(s==="roleArn"||s==="externalId")){let p={instancePath:t+
"/terraform/assumeRole",schemaPath:"#/properties/terraform/properties/assumeRole/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[p]:e.push(p),r++}if(a.roleArn!==void 0&&n.call(a,"roleArn")){let s=a.roleArn;if(typeof s=="string"){if(!ht.test(s)){let p={instancePath:t+"/terrafor\
m/assumeRole/roleArn",schemaPath:"#/properties/terraform/properties/assumeRole/properties/roleArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+\
)*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/terraform/assumeRole/roleArn",schemaPath:"#/properties/terr\
aform/properties/assumeRole/properties/roleArn/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.externalId!==void 0&&n.call(a,"ex\
ternalId")){let s=a.externalId;if(typeof s=="string"){if(m(s)>1224){let p={instancePath:t+"/terraform/assumeRole/externalId",schemaPath:"#/properties/terraform/\
properties/assumeRole/properties/externalId/maxLength",keyword:"maxLength",params:{limit:1224}};e===null?e=[p]:e.push(p),r++}if(m(s)<2){let p={instancePath:t+"/\
terraform/assumeRole/externalId",schemaPath:"#/properties/terraform/properties/assumeRole/properties/externalId/minLength",keyword:"minLength",params:{limit:2}};
e===null?e=[p]:e.push(p),r++}if(!Ct.test(s)){let p={instancePath:t+"/terraform/assumeRole/externalId",schemaPath:"#/properties/terraform/properties/assumeRole/p\
roperties/externalId/pattern",keyword:"pattern",params:{pattern:"^[\\w+=,.@:/-]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/terraform/assume\
Role/externalId",schemaPath:"#/properties/terraform/properties/assumeRole/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),r++}}}else{let s={instancePath:t+"/terraform/assumeRole",schemaPath:"#/properties/terraform/properties/assumeRole/type",keyword:"type",params:{type:"object"}};
e===null?e=[s]:e.push(s),r++}}if(S.allowedAccountIds!==void 0&&n.call(S,"allowedAccountIds")){let a=S.allowedAccountIds;if(Array.isArray(a)){if(a.length<1){let c={
instancePath:t+"/terraform/allowedAccountIds",schemaPath:"#/properties/terraform/properties/allowedAccountIds/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[c]:e.push(c),r++}let s=a.length;for(let c=0;c<s;c++){let k=a[c];if(typeof k=="string"){if(!Is.test(k)){let I={instancePath:t+"/terraform/allowedAccountI\
ds/"+c,schemaPath:"#/properties/terraform/properties/allowedAccountIds/items/pattern",keyword:"pattern",params:{pattern:"^[0-9]{12}$"}};e===null?e=[I]:e.push(I),
r++}}else{let I={instancePath:t+"/terraform/allowedAccountIds/"+c,schemaPath:"#/properties/terraform/properties/allowedAccountIds/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[I]:e.push(I),r++}}let p=a.length,o;if(p>1){let c={};for(;p--;){let k=a[p];if(typeof k=="string"){if(typeof c[k]=="number"){o=c[k];let I={
instancePath:t+"/terraform/allowedAccountIds",schemaPath:"#/properties/terraform/properties/allowedAccountIds/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o}};
e===null?e=[I]:e.push(I),r++;break}c[k]=p}}}}else{let s={instancePath:t+"/terraform/allowedAccountIds",schemaPath:"#/properties/terraform/properties/allowedAcco\
untIds/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(S.include!==void 0&&n.call(S,"include")){let a=S.include;if(Array.isArray(a)){
if(a.length>50){let c={instancePath:t+"/terraform/include",schemaPath:"#/properties/terraform/properties/include/maxItems",keyword:"maxItems",params:{limit:50}};
e===null?e=[c]:e.push(c),r++}if(a.length<1){let c={instancePath:t+"/terraform/include",schemaPath:"#/properties/terraform/properties/include/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[c]:e.push(c),r++}let s=a.length;for(let c=0;c<s;c++){let k=a[c];if(typeof k=="string"){if(m(k)>512){let I={instancePath:t+
"/terraform/include/"+c,schemaPath:"#/properties/terraform/properties/include/items/maxLength",keyword:"maxLength",params:{limit:512}};e===null?e=[I]:e.push(I),
r++}if(m(k)<1){let I={instancePath:t+"/terraform/include/"+c,schemaPath:"#/properties/terraform/properties/include/items/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[I]:e.push(I),r++}if(!Ot.test(k)){let I={instancePath:t+"/terraform/include/"+c,schemaPath:"#/properties/terraform/properties/include/items\
/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\x00-\\x1f\\x7f\\\\:]+$"}};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:t+
"/terraform/include/"+c,schemaPath:"#/properties/terraform/properties/include/items/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),r++}}let p=a.
length,o;if(p>1){let c={};for(;p--;){let k=a[p];if(typeof k=="string"){if(typeof c[k]=="number"){o=c[k];let I={instancePath:t+"/terraform/include",schemaPath:"#\
/properties/terraform/properties/include/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o}};e===null?e=[I]:e.push(I),r++;break}c[k]=p}}}}else{let s={instancePath:t+
"/terraform/include",schemaPath:"#/properties/terraform/properties/include/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}}else{let a={
instancePath:t+"/terraform",schemaPath:"#/properties/terraform/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(E.accept!==void 0&&
n.call(E,"accept")){let S=E.accept;if(Array.isArray(S)){let a=S.length;for(let s=0;s<a;s++){let p=S[s];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.rule===
void 0||!n.call(p,"rule")){let o={instancePath:t+"/accept/"+s,schemaPath:"#/properties/accept/items/required",keyword:"required",params:{missingProperty:"rule"}};
e===null?e=[o]:e.push(o),r++}if(p.reason===void 0||!n.call(p,"reason")){let o={instancePath:t+"/accept/"+s,schemaPath:"#/properties/accept/items/required",keyword:"\
required",params:{missingProperty:"reason"}};e===null?e=[o]:e.push(o),r++}for(let o of Object.keys(p))if(!(o==="rule"||o==="at"||o==="reason")){let c={instancePath:t+
"/accept/"+s,schemaPath:"#/properties/accept/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),
r++}if(p.rule!==void 0&&n.call(p,"rule")){let o=p.rule;if(typeof o=="string"){if(!zs.test(o)){let c={instancePath:t+"/accept/"+s+"/rule",schemaPath:"#/propertie\
s/accept/items/properties/rule/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+
"/accept/"+s+"/rule",schemaPath:"#/properties/accept/items/properties/rule/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.at!==
void 0&&n.call(p,"at")){let o=p.at;if(typeof o=="string"){if(m(o)<1){let c={instancePath:t+"/accept/"+s+"/at",schemaPath:"#/properties/accept/items/properties/a\
t/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/accept/"+s+"/at",schemaPath:"#/properties/accept/i\
tems/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.reason!==void 0&&n.call(p,"reason")){let o=p.reason;if(typeof o==
"string"){if(m(o)>1024){let c={instancePath:t+"/accept/"+s+"/reason",schemaPath:"#/properties/accept/items/properties/reason/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[c]:e.push(c),r++}if(m(o)<1){let c={instancePath:t+"/accept/"+s+"/reason",schemaPath:"#/properties/accept/items/properties/reason/minLen\
gth",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/accept/"+s+"/reason",schemaPath:"#/properties/accept/items\
/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}}else{let o={instancePath:t+"/accept/"+s,schemaPath:"#/properties/\
accept/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:t+"/accept",schemaPath:"#/properties/accept/ty\
pe",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{let S={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[S]:e.push(S),r++}return Fr.errors=e,r===0}Fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};exports.Environments=Gr;var Ms=new RegExp("^[a-z][a-z0-9-]{0,30}$","u");function Gr(E,{instancePath:t="",parentData:He,parentDataProperty:Be,rootData:We=E,dynamicAnchors:At={}}={}){let e=null,
r=0,ge=Gr.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),E&&typeof E=="object"&&!Array.isArray(E)){if(Object.keys(E).length<
1){let J={instancePath:t,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[J]:e.push(J),r++}for(let J of Object.keys(E)){let ie=r;
if(typeof J=="string"&&!Ms.test(J)){let Pe={instancePath:t,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,30}$"},propertyName:J};
e===null?e=[Pe]:e.push(Pe),r++}var Xe=ie===r;if(!Xe){let Pe={instancePath:t,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:J}};e===null?
e=[Pe]:e.push(Pe),r++}}for(let J of Object.keys(E)){let ie=E[J];if(!(ie&&typeof ie=="object"&&!Array.isArray(ie))){let Pe={instancePath:t+"/"+J.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[Pe]:e.push(Pe),r++}}}else{let J={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[J]:e.push(J),r++}return Gr.errors=e,r===0}Gr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
exports.PatchDefaults=Hr;var N={type:["object","null"],properties:{appClient:{type:["object","null"],properties:{name:{type:["string","null"],minLength:1,maxLength:128,
pattern:"^[A-Za-z0-9_ +=,.@-]+$"},adopt:{type:["string","null"],maxLength:128,pattern:"^[A-Za-z0-9_+]+$"},identityProviders:{type:["array","null"],minItems:1,uniqueItems:!0,
items:{type:"string"}},externalProviders:{type:["array","null"],minItems:1,maxItems:300,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:32,pattern:"^(\
?!COGNITO$)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"}},formerly:{type:["string","null"],pattern:"^[A-Za-z][A-Za-z0-9_-]{0,62}$"},callbackUrls:{type:["array","null"],maxItems:100,
items:{anyOf:[{type:"string",minLength:1,maxLength:1024},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}\
$"},prefix:{type:"string",minLength:1,maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1},{type:"object",required:["ssmP\
arameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},prefix:{type:"string",minLength:1,maxLength:1024},
suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",
maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"},prefix:{type:"string",minLength:1,
maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1}]}},defaultRedirectUri:{anyOf:[{type:"string",minLength:1,maxLength:1024},
{type:["object","null"],properties:{variable:{type:["string","null"],pattern:"^[a-z][a-z0-9_]{0,63}$"},prefix:{anyOf:[{type:"string",minLength:1,maxLength:1024},
{type:"null"}]},suffix:{anyOf:[{type:"string",minLength:1,maxLength:1024},{type:"null"}]},ssmParameter:{type:["string","null"],maxLength:2048,pattern:"^(?:/[a-z\
A-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},secretsManager:{type:["string","null"],maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:["string","null"],maxLength:256,
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1},{type:"null"}]},logoutUrls:{type:["array","null"],maxItems:100,items:{anyOf:[{type:"string",minLength:1,
maxLength:1024},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"},prefix:{type:"string",minLength:1,maxLength:1024},
suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,
pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},prefix:{type:"string",minLength:1,maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1},
{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,
pattern:"^[^\\u0000-\\u001f\\u007f]+$"},prefix:{type:"string",minLength:1,maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1}]}},
albHosts:{type:["array","null"],maxItems:100,items:{anyOf:[{type:"string",minLength:1,maxLength:253},{type:"object",required:["variable"],properties:{variable:{
type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"},prefix:{type:"string",minLength:1,maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1},
{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},prefix:{type:"\
string",minLength:1,maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{
secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"},prefix:{
type:"string",minLength:1,maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1}]}},scopes:{type:["array","null"],minItems:1,
maxItems:50,uniqueItems:!0,items:{type:"string",maxLength:256,pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}},flows:{type:["array","null"],uniqueItems:!0,items:{type:"\
string",enum:["code","implicit","client_credentials"]}},authFlows:{type:["array","null"],uniqueItems:!0,items:{type:"string",enum:["userSrp","userPassword","adm\
inUserPassword","custom","user"]}},secret:{type:["boolean","null"]},readAttributes:{type:["array","null"],minItems:1,uniqueItems:!0,items:{type:"string",minLength:1,
maxLength:32}},writeAttributes:{type:["array","null"],minItems:1,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:32}},tokenValidity:{type:["object","n\
ull"],properties:{access:{anyOf:[{type:"string",pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"},{type:"null"}]},id:{anyOf:[{type:"string",pattern:"^(0|[1-9][0-9]{0,8})[s\
mhd]$"},{type:"null"}]},refresh:{anyOf:[{type:"string",pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"},{type:"null"}]},authSession:{anyOf:[{type:"string",pattern:"^(0|[1\
-9][0-9]{0,8})[smhd]$"},{type:"null"}]}},additionalProperties:!1},refreshTokenRotation:{anyOf:[{type:["object","null"],properties:{gracePeriod:{anyOf:[{type:"st\
ring",pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"},{type:"null"}]}},additionalProperties:!1},{const:"off"},{type:"null"}]}},additionalProperties:!1},identityProvider:{
type:["object","null"],properties:{preset:{type:["string","null"],enum:["amazon","apple","auth0","cognito","descope","entra","entra-external-id","facebook","git\
lab","google","idura","keycloak","linkedin","login-gov","oidc","okta","one-login","ping-one","saml",null]},type:{type:["string","null"],enum:["oidc","saml","goo\
gle","facebook","apple","amazon",null]},issuer:{type:["string","null"],maxLength:1024},clientId:{anyOf:[{type:"string",minLength:1,maxLength:1024,pattern:"^\\S(?\
:[\\s\\S]*\\S)?$"},{type:["object","null"],properties:{variable:{type:["string","null"],pattern:"^[a-z][a-z0-9_]{0,63}$"},ssmParameter:{type:["string","null"],maxLength:2048,
pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},secretsManager:{type:["string","null"],maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:["stri\
ng","null"],maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1},{type:"null"}]},clientSecret:{anyOf:[{const:"none"},{type:["object",
"null"],properties:{variable:{type:["string","null"],pattern:"^[a-z][a-z0-9_]{0,63}$"},ssmParameter:{type:["string","null"],maxLength:2048,pattern:"^(?:/[a-zA-Z\
0-9_./-]+|[a-zA-Z0-9_.-]+)$"},secretsManager:{type:["string","null"],maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:["string","null"],maxLength:256,
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1},{type:"null"}]},teamId:{anyOf:[{type:"string",pattern:"^[A-Z0-9]{10}$"},{type:["object","null"],
properties:{variable:{type:["string","null"],pattern:"^[a-z][a-z0-9_]{0,63}$"},ssmParameter:{type:["string","null"],maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]\
+|[a-zA-Z0-9_.-]+)$"},secretsManager:{type:["string","null"],maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:["string","null"],maxLength:256,pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1},{type:"null"}]},keyId:{anyOf:[{type:"string",pattern:"^[A-Z0-9]{10}$"},{type:["object","null"],properties:{
variable:{type:["string","null"],pattern:"^[a-z][a-z0-9_]{0,63}$"},ssmParameter:{type:["string","null"],maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9\
_.-]+)$"},secretsManager:{type:["string","null"],maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:["string","null"],maxLength:256,pattern:"^[^\\u0\
000-\\u001f\\u007f]+$"}},additionalProperties:!1},{type:"null"}]},privateKey:{type:["object","null"],properties:{variable:{type:["string","null"],pattern:"^[a-z\
][a-z0-9_]{0,63}$"},ssmParameter:{type:["string","null"],maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},secretsManager:{type:["string","null"],
maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:["string","null"],maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1},
apiVersion:{type:["string","null"],pattern:"^v[1-9][0-9]{0,2}\\.[0-9]$"},metadataUrl:{anyOf:[{type:"string",minLength:1,maxLength:2048},{type:["object","null"],
properties:{variable:{type:["string","null"],pattern:"^[a-z][a-z0-9_]{0,63}$"},ssmParameter:{type:["string","null"],maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]\
+|[a-zA-Z0-9_.-]+)$"},secretsManager:{type:["string","null"],maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:["string","null"],maxLength:256,pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1},{type:"null"}]},metadataFile:{type:["string","null"],maxLength:1024,pattern:"^(?!\\.\\.?(/|$))[^/\\\\:~\\u00\
00-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$"},idpSignout:{type:["boolean","null"]},idpInit:{type:["b\
oolean","null"]},encryptedResponses:{type:["boolean","null"]},requestSigningAlgorithm:{type:["string","null"],enum:["rsa-sha256",null]},scopes:{type:["array","n\
ull"],minItems:1,uniqueItems:!0,items:{type:"string",pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}},attributesRequestMethod:{type:["string","null"],enum:["GET","P\
OST",null]},endpoints:{type:["object","null"],properties:{authorize:{anyOf:[{type:"string",maxLength:1024,pattern:"^https://\\S+$"},{type:"null"}]},token:{anyOf:[
{type:"string",maxLength:1024,pattern:"^https://\\S+$"},{type:"null"}]},userInfo:{anyOf:[{type:"string",maxLength:1024,pattern:"^https://\\S+$"},{type:"null"}]},
jwks:{anyOf:[{type:"string",maxLength:1024,pattern:"^https://\\S+$"},{type:"null"}]}},additionalProperties:!1},iamOidcProvider:{type:["boolean","null"]},upstream:{
type:["object","null"],properties:{spec:{type:["string","null"]},client:{type:["string","null"]},environment:{type:["string","null"]}},additionalProperties:!1},
allowedEmailDomains:{type:["array","null"],minItems:1,uniqueItems:!0,items:{type:"string",maxLength:253,pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0\
-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$"}},attributeMapping:{type:["object","null"],propertyNames:{minLength:1,maxLength:32},additionalProperties:{type:["string","nu\
ll"],minLength:1,maxLength:2048}},adopt:{type:["string","null"],minLength:1,maxLength:32},nationalIdConsent:{type:["boolean","null"]},pending:{type:["boolean","\
null"],enum:[!0,null]},identifiers:{type:["array","null"],maxItems:50,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:40,pattern:"^[A-Za-z0-9_ +=.@-]+\
$"}}},additionalProperties:!1}},additionalProperties:!1};function Hr(E,{instancePath:t="",parentData:He,parentDataProperty:Be,rootData:We=E,dynamicAnchors:At={}}={}){
let e=null,r=0,ge=Hr.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),!(E&&typeof E=="object"&&!Array.isArray(E))&&E!==null){let $={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:N.type}};e===null?e=[$]:e.push($),r++}if(E&&typeof E=="object"&&!Array.isArray(E)){for(let $ of Object.
keys(E))if(!($==="appClient"||$==="identityProvider")){let u={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$}};
e===null?e=[u]:e.push(u),r++}if(E.appClient!==void 0&&n.call(E,"appClient")){let $=E.appClient;if(!($&&typeof $=="object"&&!Array.isArray($))&&$!==null){let u={
instancePath:t+"/appClient",schemaPath:"#/properties/appClient/type",keyword:"type",params:{type:N.properties.appClient.type}};e===null?e=[u]:e.push(u),r++}if($&&
typeof $=="object"&&!Array.isArray($)){for(let u of Object.keys($))if(!n.call(N.properties.appClient.properties,u)){let O={instancePath:t+"/appClient",schemaPath:"\
#/properties/appClient/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[O]:e.push(O),r++}if($.name!==void 0&&n.call(
$,"name")){let u=$.name;if(typeof u!="string"&&u!==null){let O={instancePath:t+"/appClient/name",schemaPath:"#/properties/appClient/properties/name/type",keyword:"\
type",params:{type:N.properties.appClient.properties.name.type}};e===null?e=[O]:e.push(O),r++}if(typeof u=="string"){if(m(u)>128){let O={instancePath:t+"/appCli\
ent/name",schemaPath:"#/properties/appClient/properties/name/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[O]:e.push(O),r++}if(m(u)<1){let O={instancePath:t+
"/appClient/name",schemaPath:"#/properties/appClient/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}if(!wr.test(u)){
let O={instancePath:t+"/appClient/name",schemaPath:"#/properties/appClient/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=,.@-]+$"}};
e===null?e=[O]:e.push(O),r++}}}if($.adopt!==void 0&&n.call($,"adopt")){let u=$.adopt;if(typeof u!="string"&&u!==null){let O={instancePath:t+"/appClient/adopt",schemaPath:"\
#/properties/appClient/properties/adopt/type",keyword:"type",params:{type:N.properties.appClient.properties.adopt.type}};e===null?e=[O]:e.push(O),r++}if(typeof u==
"string"){if(m(u)>128){let O={instancePath:t+"/appClient/adopt",schemaPath:"#/properties/appClient/properties/adopt/maxLength",keyword:"maxLength",params:{limit:128}};
e===null?e=[O]:e.push(O),r++}if(!_t.test(u)){let O={instancePath:t+"/appClient/adopt",schemaPath:"#/properties/appClient/properties/adopt/pattern",keyword:"patt\
ern",params:{pattern:"^[A-Za-z0-9_+]+$"}};e===null?e=[O]:e.push(O),r++}}}if($.identityProviders!==void 0&&n.call($,"identityProviders")){let u=$.identityProviders;
if(!Array.isArray(u)&&u!==null){let O={instancePath:t+"/appClient/identityProviders",schemaPath:"#/properties/appClient/properties/identityProviders/type",keyword:"\
type",params:{type:N.properties.appClient.properties.identityProviders.type}};e===null?e=[O]:e.push(O),r++}if(Array.isArray(u)){if(u.length<1){let U={instancePath:t+
"/appClient/identityProviders",schemaPath:"#/properties/appClient/properties/identityProviders/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[U]:e.push(
U),r++}let O=u.length;for(let U=0;U<O;U++)if(typeof u[U]!="string"){let q={instancePath:t+"/appClient/identityProviders/"+U,schemaPath:"#/properties/appClient/p\
roperties/identityProviders/items/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),r++}let A=u.length,M;if(A>1){let U={};for(;A--;){let q=u[A];
if(typeof q=="string"){if(typeof U[q]=="number"){M=U[q];let f={instancePath:t+"/appClient/identityProviders",schemaPath:"#/properties/appClient/properties/ident\
ityProviders/uniqueItems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=[f]:e.push(f),r++;break}U[q]=A}}}}}if($.externalProviders!==void 0&&n.call($,"exter\
nalProviders")){let u=$.externalProviders;if(!Array.isArray(u)&&u!==null){let O={instancePath:t+"/appClient/externalProviders",schemaPath:"#/properties/appClien\
t/properties/externalProviders/type",keyword:"type",params:{type:N.properties.appClient.properties.externalProviders.type}};e===null?e=[O]:e.push(O),r++}if(Array.
isArray(u)){if(u.length>300){let U={instancePath:t+"/appClient/externalProviders",schemaPath:"#/properties/appClient/properties/externalProviders/maxItems",keyword:"\
maxItems",params:{limit:300}};e===null?e=[U]:e.push(U),r++}if(u.length<1){let U={instancePath:t+"/appClient/externalProviders",schemaPath:"#/properties/appClien\
t/properties/externalProviders/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[U]:e.push(U),r++}let O=u.length;for(let U=0;U<O;U++){let q=u[U];if(typeof q==
"string"){if(m(q)>32){let f={instancePath:t+"/appClient/externalProviders/"+U,schemaPath:"#/properties/appClient/properties/externalProviders/items/maxLength",keyword:"\
maxLength",params:{limit:32}};e===null?e=[f]:e.push(f),r++}if(m(q)<1){let f={instancePath:t+"/appClient/externalProviders/"+U,schemaPath:"#/properties/appClient\
/properties/externalProviders/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}if(!St.test(q)){let f={instancePath:t+"/appCli\
ent/externalProviders/"+U,schemaPath:"#/properties/appClient/properties/externalProviders/items/pattern",keyword:"pattern",params:{pattern:"^(?!COGNITO$)[\\p{L}\\\
p{M}\\p{S}\\p{N}\\p{P}]+$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/appClient/externalProviders/"+U,schemaPath:"#/properties/appClient/prope\
rties/externalProviders/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}let A=u.length,M;if(A>1){let U={};for(;A--;){let q=u[A];
if(typeof q=="string"){if(typeof U[q]=="number"){M=U[q];let f={instancePath:t+"/appClient/externalProviders",schemaPath:"#/properties/appClient/properties/exter\
nalProviders/uniqueItems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=[f]:e.push(f),r++;break}U[q]=A}}}}}if($.formerly!==void 0&&n.call($,"formerly")){let u=$.
formerly;if(typeof u!="string"&&u!==null){let O={instancePath:t+"/appClient/formerly",schemaPath:"#/properties/appClient/properties/formerly/type",keyword:"type",
params:{type:N.properties.appClient.properties.formerly.type}};e===null?e=[O]:e.push(O),r++}if(typeof u=="string"&&!kt.test(u)){let O={instancePath:t+"/appClien\
t/formerly",schemaPath:"#/properties/appClient/properties/formerly/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,62}$"}};e===null?e=[O]:e.
push(O),r++}}if($.callbackUrls!==void 0&&n.call($,"callbackUrls")){let u=$.callbackUrls;if(!Array.isArray(u)&&u!==null){let O={instancePath:t+"/appClient/callba\
ckUrls",schemaPath:"#/properties/appClient/properties/callbackUrls/type",keyword:"type",params:{type:N.properties.appClient.properties.callbackUrls.type}};e===null?
e=[O]:e.push(O),r++}if(Array.isArray(u)){if(u.length>100){let A={instancePath:t+"/appClient/callbackUrls",schemaPath:"#/properties/appClient/properties/callback\
Urls/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[A]:e.push(A),r++}let O=u.length;for(let A=0;A<O;A++){let M=u[A],U=r,q=!1,f=r;if(typeof M=="str\
ing"){if(m(M)>1024){let j={instancePath:t+"/appClient/callbackUrls/"+A,schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/0/maxLength",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[j]:e.push(j),r++}if(m(M)<1){let j={instancePath:t+"/appClient/callbackUrls/"+A,schemaPath:"#/properties/appClient/pr\
operties/callbackUrls/items/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:t+"/appClient/callba\
ckUrls/"+A,schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}var J=f===
r;q=q||J;let _=r;if(M&&typeof M=="object"&&!Array.isArray(M)){if(M.variable===void 0||!n.call(M,"variable")){let j={instancePath:t+"/appClient/callbackUrls/"+A,
schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[j]:e.push(
j),r++}for(let j of Object.keys(M))if(!(j==="variable"||j==="prefix"||j==="suffix")){let v={instancePath:t+"/appClient/callbackUrls/"+A,schemaPath:"#/properties\
/appClient/properties/callbackUrls/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}};e===null?e=[v]:e.push(v),r++}
if(M.variable!==void 0&&n.call(M,"variable")){let j=M.variable;if(typeof j=="string"){if(!F.test(j)){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/variab\
le",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,6\
3}$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/variable",schemaPath:"#/properties/appClient/properties/callbackU\
rls/items/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==void 0&&n.call(M,"prefix")){let j=M.
prefix;if(typeof j=="string"){if(m(j)>1024){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/callbackU\
rls/items/anyOf/1/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(m(j)<1){let v={instancePath:t+"/appClien\
t/callbackUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items\
/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.suffix!==void 0&&n.call(M,"suffix")){let j=M.suffix;if(typeof j==
"string"){if(m(j)>1024){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/pr\
operties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(m(j)<1){let v={instancePath:t+"/appClient/callbackUrls/"+A+"\
/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/pr\
operties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let j={instancePath:t+"/appClient/callbackUrls/"+A,schemaPath:"\
#/properties/appClient/properties/callbackUrls/items/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[j]:e.push(j),r++}var J=_===r;if(q=q||J,J)var Xe=!0;
let Y=r;if(M&&typeof M=="object"&&!Array.isArray(M)){if(M.ssmParameter===void 0||!n.call(M,"ssmParameter")){let j={instancePath:t+"/appClient/callbackUrls/"+A,schemaPath:"\
#/properties/appClient/properties/callbackUrls/items/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[j]:e.push(j),r++}
for(let j of Object.keys(M))if(!(j==="ssmParameter"||j==="prefix"||j==="suffix")){let v={instancePath:t+"/appClient/callbackUrls/"+A,schemaPath:"#/properties/ap\
pClient/properties/callbackUrls/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}};e===null?e=[v]:e.push(v),r++}if(M.
ssmParameter!==void 0&&n.call(M,"ssmParameter")){let j=M.ssmParameter;if(typeof j=="string"){if(m(j)>2048){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/\
ssmParameter",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[v]:e.push(v),r++}if(!G.test(j)){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/ssmParameter",schemaPath:"#/properties/appClient/properties/cal\
lbackUrls/items/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[v]:e.push(v),
r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/ssmParameter",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/properties\
/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==void 0&&n.call(M,"prefix")){let j=M.prefix;if(typeof j=="\
string"){if(m(j)>1024){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/pro\
perties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(m(j)<1){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/\
prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[
v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/pro\
perties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.suffix!==void 0&&n.call(M,"suffix")){let j=M.suffix;if(typeof j==
"string"){if(m(j)>1024){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/pr\
operties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(m(j)<1){let v={instancePath:t+"/appClient/callbackUrls/"+A+"\
/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/pr\
operties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let j={instancePath:t+"/appClient/callbackUrls/"+A,schemaPath:"\
#/properties/appClient/properties/callbackUrls/items/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[j]:e.push(j),r++}var J=Y===r;q=q||J,J&&Xe!==
!0&&(Xe=!0);let de=r;if(M&&typeof M=="object"&&!Array.isArray(M)){if(M.secretsManager===void 0||!n.call(M,"secretsManager")){let j={instancePath:t+"/appClient/c\
allbackUrls/"+A,schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};
e===null?e=[j]:e.push(j),r++}for(let j of Object.keys(M))if(!(j==="secretsManager"||j==="jsonKey"||j==="prefix"||j==="suffix")){let v={instancePath:t+"/appClien\
t/callbackUrls/"+A,schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}};
e===null?e=[v]:e.push(v),r++}if(M.secretsManager!==void 0&&n.call(M,"secretsManager")){let j=M.secretsManager;if(typeof j=="string"){if(m(j)>2048){let v={instancePath:t+
"/appClient/callbackUrls/"+A+"/secretsManager",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/properties/secretsManager/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[v]:e.push(v),r++}if(!H.test(j)){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/secretsManager",schemaPath:"#/p\
roperties/appClient/properties/callbackUrls/items/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?
e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/secretsManager",schemaPath:"#/properties/appClient/properties/callbackUrls/items/\
anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.jsonKey!==void 0&&n.call(M,"jsonKey")){let j=M.
jsonKey;if(typeof j=="string"){if(m(j)>256){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/jsonKey",schemaPath:"#/properties/appClient/properties/callback\
Urls/items/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[v]:e.push(v),r++}if(!B.test(j)){let v={instancePath:t+"/app\
Client/callbackUrls/"+A+"/jsonKey",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/jsonKey",schemaPath:"#/properti\
es/appClient/properties/callbackUrls/items/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==void 0&&
n.call(M,"prefix")){let j=M.prefix;if(typeof j=="string"){if(m(j)>1024){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/prefix",schemaPath:"#/properties/ap\
pClient/properties/callbackUrls/items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(m(j)<1){let v={
instancePath:t+"/appClient/callbackUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/properties/prefix/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/\
properties/callbackUrls/items/anyOf/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.suffix!==void 0&&n.call(
M,"suffix")){let j=M.suffix;if(typeof j=="string"){if(m(j)>1024){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/suffix",schemaPath:"#/properties/appClient\
/properties/callbackUrls/items/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(m(j)<1){let v={instancePath:t+
"/appClient/callbackUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/properties/suffix/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/\
callbackUrls/items/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let j={instancePath:t+"/appClient/\
callbackUrls/"+A,schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[j]:e.push(j),
r++}var J=de===r;if(q=q||J,J&&Xe!==!0&&(Xe=!0),q)r=U,e!==null&&(U?e.length=U:e=null);else{let j={instancePath:t+"/appClient/callbackUrls/"+A,schemaPath:"#/prope\
rties/appClient/properties/callbackUrls/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[j]:e.push(j),r++}}}}if($.defaultRedirectUri!==void 0&&n.call($,"defa\
ultRedirectUri")){let u=$.defaultRedirectUri,O=r,A=!1,M=r;if(typeof u=="string"){if(m(u)>1024){let f={instancePath:t+"/appClient/defaultRedirectUri",schemaPath:"\
#/properties/appClient/properties/defaultRedirectUri/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[f]:e.push(f),r++}if(m(u)<1){let f={
instancePath:t+"/appClient/defaultRedirectUri",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/appClient/defaultRedirectUri",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/\
0/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var De=M===r;A=A||De;let U=r;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){
let f={instancePath:t+"/appClient/defaultRedirectUri",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/type",keyword:"type",params:{type:N.
properties.appClient.properties.defaultRedirectUri.anyOf[1].type}};e===null?e=[f]:e.push(f),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){for(let f of Object.
keys(u))if(!(f==="variable"||f==="prefix"||f==="suffix"||f==="ssmParameter"||f==="secretsManager"||f==="jsonKey")){let _={instancePath:t+"/appClient/defaultRedi\
rectUri",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[_]:e.push(_),r++}if(u.variable!==void 0&&n.call(u,"variable")){let f=u.variable;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/appClient/d\
efaultRedirectUri/variable",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/variable/type",keyword:"type",params:{type:N.properties.
appClient.properties.defaultRedirectUri.anyOf[1].properties.variable.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"&&!F.test(f)){let _={instancePath:t+
"/appClient/defaultRedirectUri/variable",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/variable/pattern",keyword:"pattern",
params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[_]:e.push(_),r++}}if(u.prefix!==void 0&&n.call(u,"prefix")){let f=u.prefix,_=r,Y=!1,de=r;if(typeof f=="st\
ring"){if(m(f)>1024){let v={instancePath:t+"/appClient/defaultRedirectUri/prefix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/prope\
rties/prefix/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(m(f)<1){let v={instancePath:t+"/appClient/defaultRedire\
ctUri/prefix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/prefix/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/defaultRedirectUri/prefix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri\
/anyOf/1/properties/prefix/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}var ie=de===r;Y=Y||ie;let j=r;if(f!==null){let v={instancePath:t+
"/appClient/defaultRedirectUri/prefix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/prefix/anyOf/1/type",keyword:"type",params:{
type:"null"}};e===null?e=[v]:e.push(v),r++}var ie=j===r;if(Y=Y||ie,Y)r=_,e!==null&&(_?e.length=_:e=null);else{let v={instancePath:t+"/appClient/defaultRedirectU\
ri/prefix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/prefix/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),
r++}}if(u.suffix!==void 0&&n.call(u,"suffix")){let f=u.suffix,_=r,Y=!1,de=r;if(typeof f=="string"){if(m(f)>1024){let v={instancePath:t+"/appClient/defaultRedire\
ctUri/suffix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/suffix/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[v]:e.push(v),r++}if(m(f)<1){let v={instancePath:t+"/appClient/defaultRedirectUri/suffix",schemaPath:"#/properties/appClient/properties/defaultRedire\
ctUri/anyOf/1/properties/suffix/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/de\
faultRedirectUri/suffix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/suffix/anyOf/0/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[v]:e.push(v),r++}var Pe=de===r;Y=Y||Pe;let j=r;if(f!==null){let v={instancePath:t+"/appClient/defaultRedirectUri/suffix",schemaPath:"#/prop\
erties/appClient/properties/defaultRedirectUri/anyOf/1/properties/suffix/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[v]:e.push(v),r++}var Pe=j===
r;if(Y=Y||Pe,Y)r=_,e!==null&&(_?e.length=_:e=null);else{let v={instancePath:t+"/appClient/defaultRedirectUri/suffix",schemaPath:"#/properties/appClient/properti\
es/defaultRedirectUri/anyOf/1/properties/suffix/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}if(u.ssmParameter!==void 0&&n.call(u,"ssmParamet\
er")){let f=u.ssmParameter;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/appClient/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appClien\
t/properties/defaultRedirectUri/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:N.properties.appClient.properties.defaultRedirectUri.anyOf[1].
properties.ssmParameter.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(m(f)>2048){let _={instancePath:t+"/appClient/defaultRedirectUri/ssmParamet\
er",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[_]:e.push(_),r++}if(!G.test(f)){let _={instancePath:t+"/appClient/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appClient/properties/defaultRedir\
ectUri/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[_]:e.push(_),r++}}}if(u.
secretsManager!==void 0&&n.call(u,"secretsManager")){let f=u.secretsManager;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/appClient/defaultRedirectUr\
i/secretsManager",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:N.properties.
appClient.properties.defaultRedirectUri.anyOf[1].properties.secretsManager.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(m(f)>2048){let _={instancePath:t+
"/appClient/defaultRedirectUri/secretsManager",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/secretsManager/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[_]:e.push(_),r++}if(!H.test(f)){let _={instancePath:t+"/appClient/defaultRedirectUri/secretsManager",schemaPath:"#/p\
roperties/appClient/properties/defaultRedirectUri/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?
e=[_]:e.push(_),r++}}}if(u.jsonKey!==void 0&&n.call(u,"jsonKey")){let f=u.jsonKey;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/appClient/defaultRedi\
rectUri/jsonKey",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:N.properties.appClient.
properties.defaultRedirectUri.anyOf[1].properties.jsonKey.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(m(f)>256){let _={instancePath:t+"/appCli\
ent/defaultRedirectUri/jsonKey",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{
limit:256}};e===null?e=[_]:e.push(_),r++}if(!B.test(f)){let _={instancePath:t+"/appClient/defaultRedirectUri/jsonKey",schemaPath:"#/properties/appClient/propert\
ies/defaultRedirectUri/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[_]:e.push(_),r++}}}}var De=U===
r;A=A||De;let q=r;if(u!==null){let f={instancePath:t+"/appClient/defaultRedirectUri",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/2/ty\
pe",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var De=q===r;if(A=A||De,A)r=O,e!==null&&(O?e.length=O:e=null);else{let f={instancePath:t+"\
/appClient/defaultRedirectUri",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}
if($.logoutUrls!==void 0&&n.call($,"logoutUrls")){let u=$.logoutUrls;if(!Array.isArray(u)&&u!==null){let O={instancePath:t+"/appClient/logoutUrls",schemaPath:"#\
/properties/appClient/properties/logoutUrls/type",keyword:"type",params:{type:N.properties.appClient.properties.logoutUrls.type}};e===null?e=[O]:e.push(O),r++}if(Array.
isArray(u)){if(u.length>100){let A={instancePath:t+"/appClient/logoutUrls",schemaPath:"#/properties/appClient/properties/logoutUrls/maxItems",keyword:"maxItems",
params:{limit:100}};e===null?e=[A]:e.push(A),r++}let O=u.length;for(let A=0;A<O;A++){let M=u[A],U=r,q=!1,f=r;if(typeof M=="string"){if(m(M)>1024){let j={instancePath:t+
"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=
[j]:e.push(j),r++}if(m(M)<1){let j={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/0/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/pro\
perties/logoutUrls/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}var pe=f===r;q=q||pe;let _=r;if(M&&typeof M=="object"&&
!Array.isArray(M)){if(M.variable===void 0||!n.call(M,"variable")){let j={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties\
/logoutUrls/items/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[j]:e.push(j),r++}for(let j of Object.keys(M))if(!(j==="v\
ariable"||j==="prefix"||j==="suffix")){let v={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}};e===null?e=[v]:e.push(v),r++}if(M.variable!==void 0&&n.call(M,"variable")){let j=M.
variable;if(typeof j=="string"){if(!F.test(j)){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/variable",schemaPath:"#/properties/appClient/properties/logout\
Urls/items/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+
"/appClient/logoutUrls/"+A+"/variable",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/properties/variable/type",keyword:"type",params:{type:"\
string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==void 0&&n.call(M,"prefix")){let j=M.prefix;if(typeof j=="string"){if(m(j)>1024){let v={instancePath:t+"/ap\
pClient/logoutUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/properties/prefix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[v]:e.push(v),r++}if(m(j)<1){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/lo\
goutUrls/items/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/l\
ogoutUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};e===
null?e=[v]:e.push(v),r++}}if(M.suffix!==void 0&&n.call(M,"suffix")){let j=M.suffix;if(typeof j=="string"){if(m(j)>1024){let v={instancePath:t+"/appClient/logout\
Urls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[v]:e.push(v),r++}if(m(j)<1){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/item\
s/anyOf/1/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+A+
"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.
push(v),r++}}}else{let j={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/type",keyword:"type",
params:{type:"object"}};e===null?e=[j]:e.push(j),r++}var pe=_===r;if(q=q||pe,pe)var Fe=!0;let Y=r;if(M&&typeof M=="object"&&!Array.isArray(M)){if(M.ssmParameter===
void 0||!n.call(M,"ssmParameter")){let j={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/requi\
red",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[j]:e.push(j),r++}for(let j of Object.keys(M))if(!(j==="ssmParameter"||j==="prefix"||
j==="suffix")){let v={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:j}};e===null?e=[v]:e.push(v),r++}if(M.ssmParameter!==void 0&&n.call(M,"ssmParameter")){let j=M.ssmParameter;if(typeof j==
"string"){if(m(j)>2048){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/ssmParameter",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/\
properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[v]:e.push(v),r++}if(!G.test(j)){let v={instancePath:t+"/appClient/logout\
Urls/"+A+"/ssmParameter",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"\
^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+A+"/ssmParameter",schemaPath:"#/pro\
perties/appClient/properties/logoutUrls/items/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==
void 0&&n.call(M,"prefix")){let j=M.prefix;if(typeof j=="string"){if(m(j)>1024){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/prefix",schemaPath:"#/propert\
ies/appClient/properties/logoutUrls/items/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(m(j)<1){
let v={instancePath:t+"/appClient/logoutUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/properties/prefix/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/pr\
operties/logoutUrls/items/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.suffix!==void 0&&n.call(M,"s\
uffix")){let j=M.suffix;if(typeof j=="string"){if(m(j)>1024){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/prope\
rties/logoutUrls/items/anyOf/2/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(m(j)<1){let v={instancePath:t+
"/appClient/logoutUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls\
/items/anyOf/2/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let j={instancePath:t+"/appClient/logoutUrls/"+
A,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[j]:e.push(j),r++}var pe=Y===r;
q=q||pe,pe&&Fe!==!0&&(Fe=!0);let de=r;if(M&&typeof M=="object"&&!Array.isArray(M)){if(M.secretsManager===void 0||!n.call(M,"secretsManager")){let j={instancePath:t+
"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsM\
anager"}};e===null?e=[j]:e.push(j),r++}for(let j of Object.keys(M))if(!(j==="secretsManager"||j==="jsonKey"||j==="prefix"||j==="suffix")){let v={instancePath:t+
"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}};
e===null?e=[v]:e.push(v),r++}if(M.secretsManager!==void 0&&n.call(M,"secretsManager")){let j=M.secretsManager;if(typeof j=="string"){if(m(j)>2048){let v={instancePath:t+
"/appClient/logoutUrls/"+A+"/secretsManager",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/properties/secretsManager/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[v]:e.push(v),r++}if(!H.test(j)){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/secretsManager",schemaPath:"#/pro\
perties/appClient/properties/logoutUrls/items/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?
e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+A+"/secretsManager",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyO\
f/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.jsonKey!==void 0&&n.call(M,"jsonKey")){let j=M.jsonKey;
if(typeof j=="string"){if(m(j)>256){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/jsonKey",schemaPath:"#/properties/appClient/properties/logoutUrls/items/a\
nyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[v]:e.push(v),r++}if(!B.test(j)){let v={instancePath:t+"/appClient/logou\
tUrls/"+A+"/jsonKey",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u\
0000-\\u001f\\u007f]+$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+A+"/jsonKey",schemaPath:"#/properties/appClient/prop\
erties/logoutUrls/items/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==void 0&&n.call(M,"pr\
efix")){let j=M.prefix;if(typeof j=="string"){if(m(j)>1024){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/proper\
ties/logoutUrls/items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(m(j)<1){let v={instancePath:t+
"/appClient/logoutUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls\
/items/anyOf/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.suffix!==void 0&&n.call(M,"suffix")){let j=M.suffix;
if(typeof j=="string"){if(m(j)>1024){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/a\
nyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(m(j)<1){let v={instancePath:t+"/appClient/logoutUrl\
s/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/prop\
erties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let j={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/pr\
operties/appClient/properties/logoutUrls/items/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[j]:e.push(j),r++}var pe=de===r;if(q=q||pe,pe&&Fe!==
!0&&(Fe=!0),q)r=U,e!==null&&(U?e.length=U:e=null);else{let j={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutUrls\
/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[j]:e.push(j),r++}}}}if($.albHosts!==void 0&&n.call($,"albHosts")){let u=$.albHosts;if(!Array.isArray(u)&&u!==
null){let O={instancePath:t+"/appClient/albHosts",schemaPath:"#/properties/appClient/properties/albHosts/type",keyword:"type",params:{type:N.properties.appClient.
properties.albHosts.type}};e===null?e=[O]:e.push(O),r++}if(Array.isArray(u)){if(u.length>100){let A={instancePath:t+"/appClient/albHosts",schemaPath:"#/properti\
es/appClient/properties/albHosts/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[A]:e.push(A),r++}let O=u.length;for(let A=0;A<O;A++){let M=u[A],U=r,
q=!1,f=r;if(typeof M=="string"){if(m(M)>253){let j={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/0\
/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[j]:e.push(j),r++}if(m(M)<1){let j={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/propert\
ies/appClient/properties/albHosts/items/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:t+"/appC\
lient/albHosts/"+A,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}
var oe=f===r;q=q||oe;let _=r;if(M&&typeof M=="object"&&!Array.isArray(M)){if(M.variable===void 0||!n.call(M,"variable")){let j={instancePath:t+"/appClient/albHo\
sts/"+A,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[j]:e.
push(j),r++}for(let j of Object.keys(M))if(!(j==="variable"||j==="prefix"||j==="suffix")){let v={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/propertie\
s/appClient/properties/albHosts/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}};e===null?e=[v]:e.push(v),r++}if(M.
variable!==void 0&&n.call(M,"variable")){let j=M.variable;if(typeof j=="string"){if(!F.test(j)){let v={instancePath:t+"/appClient/albHosts/"+A+"/variable",schemaPath:"\
#/properties/appClient/properties/albHosts/items/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[v]:
e.push(v),r++}}else{let v={instancePath:t+"/appClient/albHosts/"+A+"/variable",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/properties/v\
ariable/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==void 0&&n.call(M,"prefix")){let j=M.prefix;if(typeof j=="string"){
if(m(j)>1024){let v={instancePath:t+"/appClient/albHosts/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/properties/prefix/ma\
xLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(m(j)<1){let v={instancePath:t+"/appClient/albHosts/"+A+"/prefix",schemaPath:"#\
/properties/appClient/properties/albHosts/items/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={
instancePath:t+"/appClient/albHosts/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/properties/prefix/type",keyword:"type",params:{
type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.suffix!==void 0&&n.call(M,"suffix")){let j=M.suffix;if(typeof j=="string"){if(m(j)>1024){let v={instancePath:t+
"/appClient/albHosts/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/properties/suffix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[v]:e.push(v),r++}if(m(j)<1){let v={instancePath:t+"/appClient/albHosts/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/albH\
osts/items/anyOf/1/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/albHo\
sts/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=
[v]:e.push(v),r++}}}else{let j={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/type",keyword:"type",
params:{type:"object"}};e===null?e=[j]:e.push(j),r++}var oe=_===r;if(q=q||oe,oe)var Ge=!0;let Y=r;if(M&&typeof M=="object"&&!Array.isArray(M)){if(M.ssmParameter===
void 0||!n.call(M,"ssmParameter")){let j={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/required",
keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[j]:e.push(j),r++}for(let j of Object.keys(M))if(!(j==="ssmParameter"||j==="prefix"||j===
"suffix")){let v={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:j}};e===null?e=[v]:e.push(v),r++}if(M.ssmParameter!==void 0&&n.call(M,"ssmParameter")){let j=M.ssmParameter;if(typeof j==
"string"){if(m(j)>2048){let v={instancePath:t+"/appClient/albHosts/"+A+"/ssmParameter",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/prop\
erties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[v]:e.push(v),r++}if(!G.test(j)){let v={instancePath:t+"/appClient/albHosts/"+
A+"/ssmParameter",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/\
[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/albHosts/"+A+"/ssmParameter",schemaPath:"#/properties\
/appClient/properties/albHosts/items/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==void 0&&
n.call(M,"prefix")){let j=M.prefix;if(typeof j=="string"){if(m(j)>1024){let v={instancePath:t+"/appClient/albHosts/"+A+"/prefix",schemaPath:"#/properties/appCli\
ent/properties/albHosts/items/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(m(j)<1){let v={instancePath:t+
"/appClient/albHosts/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/albHosts/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/ite\
ms/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.suffix!==void 0&&n.call(M,"suffix")){let j=M.suffix;
if(typeof j=="string"){if(m(j)>1024){let v={instancePath:t+"/appClient/albHosts/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf\
/2/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(m(j)<1){let v={instancePath:t+"/appClient/albHosts/"+A+
"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:
e.push(v),r++}}else{let v={instancePath:t+"/appClient/albHosts/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/properties/suf\
fix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let j={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/properties/app\
Client/properties/albHosts/items/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[j]:e.push(j),r++}var oe=Y===r;q=q||oe,oe&&Ge!==!0&&(Ge=!0);let de=r;
if(M&&typeof M=="object"&&!Array.isArray(M)){if(M.secretsManager===void 0||!n.call(M,"secretsManager")){let j={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"\
#/properties/appClient/properties/albHosts/items/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[j]:e.push(j),r++}for(let j of Object.
keys(M))if(!(j==="secretsManager"||j==="jsonKey"||j==="prefix"||j==="suffix")){let v={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/properties/appClient\
/properties/albHosts/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}};e===null?e=[v]:e.push(v),r++}if(M.secretsManager!==
void 0&&n.call(M,"secretsManager")){let j=M.secretsManager;if(typeof j=="string"){if(m(j)>2048){let v={instancePath:t+"/appClient/albHosts/"+A+"/secretsManager",
schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[v]:
e.push(v),r++}if(!H.test(j)){let v={instancePath:t+"/appClient/albHosts/"+A+"/secretsManager",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf\
/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/a\
ppClient/albHosts/"+A+"/secretsManager",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/secretsManager/type",keyword:"type",params:{
type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.jsonKey!==void 0&&n.call(M,"jsonKey")){let j=M.jsonKey;if(typeof j=="string"){if(m(j)>256){let v={instancePath:t+
"/appClient/albHosts/"+A+"/jsonKey",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{
limit:256}};e===null?e=[v]:e.push(v),r++}if(!B.test(j)){let v={instancePath:t+"/appClient/albHosts/"+A+"/jsonKey",schemaPath:"#/properties/appClient/properties/\
albHosts/items/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[v]:e.push(v),r++}}else{let v={
instancePath:t+"/appClient/albHosts/"+A+"/jsonKey",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/jsonKey/type",keyword:"type",
params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==void 0&&n.call(M,"prefix")){let j=M.prefix;if(typeof j=="string"){if(m(j)>1024){let v={instancePath:t+
"/appClient/albHosts/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[v]:e.push(v),r++}if(m(j)<1){let v={instancePath:t+"/appClient/albHosts/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/albH\
osts/items/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/albHo\
sts/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=
[v]:e.push(v),r++}}if(M.suffix!==void 0&&n.call(M,"suffix")){let j=M.suffix;if(typeof j=="string"){if(m(j)>1024){let v={instancePath:t+"/appClient/albHosts/"+A+
"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=
[v]:e.push(v),r++}if(m(j)<1){let v={instancePath:t+"/appClient/albHosts/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/prope\
rties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/albHosts/"+A+"/suffix",schemaPath:"\
#/properties/appClient/properties/albHosts/items/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let j={
instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?
e=[j]:e.push(j),r++}var oe=de===r;if(q=q||oe,oe&&Ge!==!0&&(Ge=!0),q)r=U,e!==null&&(U?e.length=U:e=null);else{let j={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"\
#/properties/appClient/properties/albHosts/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[j]:e.push(j),r++}}}}if($.scopes!==void 0&&n.call($,"scopes")){let u=$.
scopes;if(!Array.isArray(u)&&u!==null){let O={instancePath:t+"/appClient/scopes",schemaPath:"#/properties/appClient/properties/scopes/type",keyword:"type",params:{
type:N.properties.appClient.properties.scopes.type}};e===null?e=[O]:e.push(O),r++}if(Array.isArray(u)){if(u.length>50){let U={instancePath:t+"/appClient/scopes",
schemaPath:"#/properties/appClient/properties/scopes/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[U]:e.push(U),r++}if(u.length<1){let U={instancePath:t+
"/appClient/scopes",schemaPath:"#/properties/appClient/properties/scopes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[U]:e.push(U),r++}let O=u.length;
for(let U=0;U<O;U++){let q=u[U];if(typeof q=="string"){if(m(q)>256){let f={instancePath:t+"/appClient/scopes/"+U,schemaPath:"#/properties/appClient/properties/s\
copes/items/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[f]:e.push(f),r++}if(!br.test(q)){let f={instancePath:t+"/appClient/scopes/"+U,schemaPath:"\
#/properties/appClient/properties/scopes/items/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}};e===null?e=[f]:e.push(f),r++}}else{
let f={instancePath:t+"/appClient/scopes/"+U,schemaPath:"#/properties/appClient/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[f]:e.push(f),r++}}let A=u.length,M;if(A>1){let U={};for(;A--;){let q=u[A];if(typeof q=="string"){if(typeof U[q]=="number"){M=U[q];let f={instancePath:t+"/appCl\
ient/scopes",schemaPath:"#/properties/appClient/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=[f]:e.push(f),r++;break}U[q]=A}}}}}
if($.flows!==void 0&&n.call($,"flows")){let u=$.flows;if(!Array.isArray(u)&&u!==null){let O={instancePath:t+"/appClient/flows",schemaPath:"#/properties/appClien\
t/properties/flows/type",keyword:"type",params:{type:N.properties.appClient.properties.flows.type}};e===null?e=[O]:e.push(O),r++}if(Array.isArray(u)){let O=u.length;
for(let U=0;U<O;U++){let q=u[U];if(typeof q!="string"){let f={instancePath:t+"/appClient/flows/"+U,schemaPath:"#/properties/appClient/properties/flows/items/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(!(q==="code"||q==="implicit"||q==="client_credentials")){let f={instancePath:t+"/appCl\
ient/flows/"+U,schemaPath:"#/properties/appClient/properties/flows/items/enum",keyword:"enum",params:{allowedValues:N.properties.appClient.properties.flows.items.
enum}};e===null?e=[f]:e.push(f),r++}}let A=u.length,M;if(A>1){let U={};for(;A--;){let q=u[A];if(typeof q=="string"){if(typeof U[q]=="number"){M=U[q];let f={instancePath:t+
"/appClient/flows",schemaPath:"#/properties/appClient/properties/flows/uniqueItems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=[f]:e.push(f),r++;break}U[q]=
A}}}}}if($.authFlows!==void 0&&n.call($,"authFlows")){let u=$.authFlows;if(!Array.isArray(u)&&u!==null){let O={instancePath:t+"/appClient/authFlows",schemaPath:"\
#/properties/appClient/properties/authFlows/type",keyword:"type",params:{type:N.properties.appClient.properties.authFlows.type}};e===null?e=[O]:e.push(O),r++}if(Array.
isArray(u)){let O=u.length;for(let U=0;U<O;U++){let q=u[U];if(typeof q!="string"){let f={instancePath:t+"/appClient/authFlows/"+U,schemaPath:"#/properties/appCl\
ient/properties/authFlows/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(!(q==="userSrp"||q==="userPassword"||q==="adminUser\
Password"||q==="custom"||q==="user")){let f={instancePath:t+"/appClient/authFlows/"+U,schemaPath:"#/properties/appClient/properties/authFlows/items/enum",keyword:"\
enum",params:{allowedValues:N.properties.appClient.properties.authFlows.items.enum}};e===null?e=[f]:e.push(f),r++}}let A=u.length,M;if(A>1){let U={};for(;A--;){
let q=u[A];if(typeof q=="string"){if(typeof U[q]=="number"){M=U[q];let f={instancePath:t+"/appClient/authFlows",schemaPath:"#/properties/appClient/properties/au\
thFlows/uniqueItems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=[f]:e.push(f),r++;break}U[q]=A}}}}}if($.secret!==void 0&&n.call($,"secret")){let u=$.secret;
if(typeof u!="boolean"&&u!==null){let O={instancePath:t+"/appClient/secret",schemaPath:"#/properties/appClient/properties/secret/type",keyword:"type",params:{type:N.
properties.appClient.properties.secret.type}};e===null?e=[O]:e.push(O),r++}}if($.readAttributes!==void 0&&n.call($,"readAttributes")){let u=$.readAttributes;if(!Array.
isArray(u)&&u!==null){let O={instancePath:t+"/appClient/readAttributes",schemaPath:"#/properties/appClient/properties/readAttributes/type",keyword:"type",params:{
type:N.properties.appClient.properties.readAttributes.type}};e===null?e=[O]:e.push(O),r++}if(Array.isArray(u)){if(u.length<1){let U={instancePath:t+"/appClient/\
readAttributes",schemaPath:"#/properties/appClient/properties/readAttributes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[U]:e.push(U),r++}let O=u.
length;for(let U=0;U<O;U++){let q=u[U];if(typeof q=="string"){if(m(q)>32){let f={instancePath:t+"/appClient/readAttributes/"+U,schemaPath:"#/properties/appClien\
t/properties/readAttributes/items/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[f]:e.push(f),r++}if(m(q)<1){let f={instancePath:t+"/appClient/re\
adAttributes/"+U,schemaPath:"#/properties/appClient/properties/readAttributes/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{
let f={instancePath:t+"/appClient/readAttributes/"+U,schemaPath:"#/properties/appClient/properties/readAttributes/items/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[f]:e.push(f),r++}}let A=u.length,M;if(A>1){let U={};for(;A--;){let q=u[A];if(typeof q=="string"){if(typeof U[q]=="number"){M=U[q];let f={instancePath:t+
"/appClient/readAttributes",schemaPath:"#/properties/appClient/properties/readAttributes/uniqueItems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=[f]:e.push(
f),r++;break}U[q]=A}}}}}if($.writeAttributes!==void 0&&n.call($,"writeAttributes")){let u=$.writeAttributes;if(!Array.isArray(u)&&u!==null){let O={instancePath:t+
"/appClient/writeAttributes",schemaPath:"#/properties/appClient/properties/writeAttributes/type",keyword:"type",params:{type:N.properties.appClient.properties.writeAttributes.
type}};e===null?e=[O]:e.push(O),r++}if(Array.isArray(u)){if(u.length<1){let U={instancePath:t+"/appClient/writeAttributes",schemaPath:"#/properties/appClient/pr\
operties/writeAttributes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[U]:e.push(U),r++}let O=u.length;for(let U=0;U<O;U++){let q=u[U];if(typeof q==
"string"){if(m(q)>32){let f={instancePath:t+"/appClient/writeAttributes/"+U,schemaPath:"#/properties/appClient/properties/writeAttributes/items/maxLength",keyword:"\
maxLength",params:{limit:32}};e===null?e=[f]:e.push(f),r++}if(m(q)<1){let f={instancePath:t+"/appClient/writeAttributes/"+U,schemaPath:"#/properties/appClient/p\
roperties/writeAttributes/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/appClient/writeAttri\
butes/"+U,schemaPath:"#/properties/appClient/properties/writeAttributes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}let A=u.
length,M;if(A>1){let U={};for(;A--;){let q=u[A];if(typeof q=="string"){if(typeof U[q]=="number"){M=U[q];let f={instancePath:t+"/appClient/writeAttributes",schemaPath:"\
#/properties/appClient/properties/writeAttributes/uniqueItems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=[f]:e.push(f),r++;break}U[q]=A}}}}}if($.tokenValidity!==
void 0&&n.call($,"tokenValidity")){let u=$.tokenValidity;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let O={instancePath:t+"/appClient/tokenValidi\
ty",schemaPath:"#/properties/appClient/properties/tokenValidity/type",keyword:"type",params:{type:N.properties.appClient.properties.tokenValidity.type}};e===null?
e=[O]:e.push(O),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){for(let O of Object.keys(u))if(!(O==="access"||O==="id"||O==="refresh"||O==="authSession")){let A={
instancePath:t+"/appClient/tokenValidity",schemaPath:"#/properties/appClient/properties/tokenValidity/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:O}};e===null?e=[A]:e.push(A),r++}if(u.access!==void 0&&n.call(u,"access")){let O=u.access,A=r,M=!1,U=r;if(typeof O=="string"){if(!je.test(O)){
let f={instancePath:t+"/appClient/tokenValidity/access",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/access/anyOf/0/pattern",keyword:"\
pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/appClient/tokenValidity/access",schemaPath:"\
#/properties/appClient/properties/tokenValidity/properties/access/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var Ye=U===r;
M=M||Ye;let q=r;if(O!==null){let f={instancePath:t+"/appClient/tokenValidity/access",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/acce\
ss/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var Ye=q===r;if(M=M||Ye,M)r=A,e!==null&&(A?e.length=A:e=null);else{let f={instancePath:t+
"/appClient/tokenValidity/access",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/access/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:
e.push(f),r++}}if(u.id!==void 0&&n.call(u,"id")){let O=u.id,A=r,M=!1,U=r;if(typeof O=="string"){if(!je.test(O)){let f={instancePath:t+"/appClient/tokenValidity/\
id",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/id/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};
e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/appClient/tokenValidity/id",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/id\
/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var ke=U===r;M=M||ke;let q=r;if(O!==null){let f={instancePath:t+"/appClient/t\
okenValidity/id",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/id/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(
f),r++}var ke=q===r;if(M=M||ke,M)r=A,e!==null&&(A?e.length=A:e=null);else{let f={instancePath:t+"/appClient/tokenValidity/id",schemaPath:"#/properties/appClient\
/properties/tokenValidity/properties/id/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}if(u.refresh!==void 0&&n.call(u,"refresh")){let O=u.refresh,
A=r,M=!1,U=r;if(typeof O=="string"){if(!je.test(O)){let f={instancePath:t+"/appClient/tokenValidity/refresh",schemaPath:"#/properties/appClient/properties/token\
Validity/properties/refresh/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+
"/appClient/tokenValidity/refresh",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/refresh/anyOf/0/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[f]:e.push(f),r++}var Ie=U===r;M=M||Ie;let q=r;if(O!==null){let f={instancePath:t+"/appClient/tokenValidity/refresh",schemaPath:"#/properties/\
appClient/properties/tokenValidity/properties/refresh/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var Ie=q===r;if(M=M||Ie,M)
r=A,e!==null&&(A?e.length=A:e=null);else{let f={instancePath:t+"/appClient/tokenValidity/refresh",schemaPath:"#/properties/appClient/properties/tokenValidity/pr\
operties/refresh/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}if(u.authSession!==void 0&&n.call(u,"authSession")){let O=u.authSession,A=r,M=!1,
U=r;if(typeof O=="string"){if(!je.test(O)){let f={instancePath:t+"/appClient/tokenValidity/authSession",schemaPath:"#/properties/appClient/properties/tokenValid\
ity/properties/authSession/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+
"/appClient/tokenValidity/authSession",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/authSession/anyOf/0/type",keyword:"type",params:{type:"\
string"}};e===null?e=[f]:e.push(f),r++}var fe=U===r;M=M||fe;let q=r;if(O!==null){let f={instancePath:t+"/appClient/tokenValidity/authSession",schemaPath:"#/prop\
erties/appClient/properties/tokenValidity/properties/authSession/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var fe=q===r;if(M=
M||fe,M)r=A,e!==null&&(A?e.length=A:e=null);else{let f={instancePath:t+"/appClient/tokenValidity/authSession",schemaPath:"#/properties/appClient/properties/toke\
nValidity/properties/authSession/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}}}if($.refreshTokenRotation!==void 0&&n.call($,"refreshTokenRot\
ation")){let u=$.refreshTokenRotation,O=r,A=!1,M=r;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let f={instancePath:t+"/appClient/refreshTokenRotat\
ion",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/0/type",keyword:"type",params:{type:N.properties.appClient.properties.refreshTokenRotation.
anyOf[0].type}};e===null?e=[f]:e.push(f),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){for(let f of Object.keys(u))if(f!=="gracePeriod"){let _={instancePath:t+
"/appClient/refreshTokenRotation",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/0/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:f}};e===null?e=[_]:e.push(_),r++}if(u.gracePeriod!==void 0&&n.call(u,"gracePeriod")){let f=u.gracePeriod,_=r,Y=!1,de=r;if(typeof f=="\
string"){if(!je.test(f)){let v={instancePath:t+"/appClient/refreshTokenRotation/gracePeriod",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/\
anyOf/0/properties/gracePeriod/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+
"/appClient/refreshTokenRotation/gracePeriod",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/0/properties/gracePeriod/anyOf/0/type",keyword:"\
type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}var Je=de===r;Y=Y||Je;let j=r;if(f!==null){let v={instancePath:t+"/appClient/refreshTokenRotation/gra\
cePeriod",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/0/properties/gracePeriod/anyOf/1/type",keyword:"type",params:{type:"null"}};e===
null?e=[v]:e.push(v),r++}var Je=j===r;if(Y=Y||Je,Y)r=_,e!==null&&(_?e.length=_:e=null);else{let v={instancePath:t+"/appClient/refreshTokenRotation/gracePeriod",
schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/0/properties/gracePeriod/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}}
var ye=M===r;A=A||ye;let U=r;if(u!=="off"){let f={instancePath:t+"/appClient/refreshTokenRotation",schemaPath:"#/properties/appClient/properties/refreshTokenRot\
ation/anyOf/1/const",keyword:"const",params:{allowedValue:"off"}};e===null?e=[f]:e.push(f),r++}var ye=U===r;A=A||ye;let q=r;if(u!==null){let f={instancePath:t+"\
/appClient/refreshTokenRotation",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/2/type",keyword:"type",params:{type:"null"}};e===null?
e=[f]:e.push(f),r++}var ye=q===r;if(A=A||ye,A)r=O,e!==null&&(O?e.length=O:e=null);else{let f={instancePath:t+"/appClient/refreshTokenRotation",schemaPath:"#/pro\
perties/appClient/properties/refreshTokenRotation/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}}}if(E.identityProvider!==void 0&&n.call(E,"id\
entityProvider")){let $=E.identityProvider;if(!($&&typeof $=="object"&&!Array.isArray($))&&$!==null){let u={instancePath:t+"/identityProvider",schemaPath:"#/pro\
perties/identityProvider/type",keyword:"type",params:{type:N.properties.identityProvider.type}};e===null?e=[u]:e.push(u),r++}if($&&typeof $=="object"&&!Array.isArray(
$)){for(let u of Object.keys($))if(!n.call(N.properties.identityProvider.properties,u)){let O={instancePath:t+"/identityProvider",schemaPath:"#/properties/ident\
ityProvider/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[O]:e.push(O),r++}if($.preset!==void 0&&n.call($,"pre\
set")){let u=$.preset;if(typeof u!="string"&&u!==null){let O={instancePath:t+"/identityProvider/preset",schemaPath:"#/properties/identityProvider/properties/pre\
set/type",keyword:"type",params:{type:N.properties.identityProvider.properties.preset.type}};e===null?e=[O]:e.push(O),r++}if(!(u==="amazon"||u==="apple"||u==="a\
uth0"||u==="cognito"||u==="descope"||u==="entra"||u==="entra-external-id"||u==="facebook"||u==="gitlab"||u==="google"||u==="idura"||u==="keycloak"||u==="linkedi\
n"||u==="login-gov"||u==="oidc"||u==="okta"||u==="one-login"||u==="ping-one"||u==="saml"||u===null)){let O={instancePath:t+"/identityProvider/preset",schemaPath:"\
#/properties/identityProvider/properties/preset/enum",keyword:"enum",params:{allowedValues:N.properties.identityProvider.properties.preset.enum}};e===null?e=[O]:
e.push(O),r++}}if($.type!==void 0&&n.call($,"type")){let u=$.type;if(typeof u!="string"&&u!==null){let O={instancePath:t+"/identityProvider/type",schemaPath:"#/\
properties/identityProvider/properties/type/type",keyword:"type",params:{type:N.properties.identityProvider.properties.type.type}};e===null?e=[O]:e.push(O),r++}
if(!(u==="oidc"||u==="saml"||u==="google"||u==="facebook"||u==="apple"||u==="amazon"||u===null)){let O={instancePath:t+"/identityProvider/type",schemaPath:"#/pr\
operties/identityProvider/properties/type/enum",keyword:"enum",params:{allowedValues:N.properties.identityProvider.properties.type.enum}};e===null?e=[O]:e.push(
O),r++}}if($.issuer!==void 0&&n.call($,"issuer")){let u=$.issuer;if(typeof u!="string"&&u!==null){let O={instancePath:t+"/identityProvider/issuer",schemaPath:"#\
/properties/identityProvider/properties/issuer/type",keyword:"type",params:{type:N.properties.identityProvider.properties.issuer.type}};e===null?e=[O]:e.push(O),
r++}if(typeof u=="string"&&m(u)>1024){let O={instancePath:t+"/identityProvider/issuer",schemaPath:"#/properties/identityProvider/properties/issuer/maxLength",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[O]:e.push(O),r++}}if($.clientId!==void 0&&n.call($,"clientId")){let u=$.clientId,O=r,A=!1,M=r;if(typeof u=="string"){
if(m(u)>1024){let f={instancePath:t+"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/0/maxLength",keyword:"maxLe\
ngth",params:{limit:1024}};e===null?e=[f]:e.push(f),r++}if(m(u)<1){let f={instancePath:t+"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/\
properties/clientId/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}if(!Ce.test(u)){let f={instancePath:t+"/identityProvid\
er/clientId",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?
e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/0/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var xe=M===r;A=A||xe;let U=r;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let f={instancePath:t+
"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/type",keyword:"type",params:{type:N.properties.identityProvider.
properties.clientId.anyOf[1].type}};e===null?e=[f]:e.push(f),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){for(let f of Object.keys(u))if(!(f==="variable"||f===
"ssmParameter"||f==="secretsManager"||f==="jsonKey")){let _={instancePath:t+"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/properties/cl\
ientId/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[_]:e.push(_),r++}if(u.variable!==void 0&&n.call(u,
"variable")){let f=u.variable;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/clientId/variable",schemaPath:"#/properties/identityProv\
ider/properties/clientId/anyOf/1/properties/variable/type",keyword:"type",params:{type:N.properties.identityProvider.properties.clientId.anyOf[1].properties.variable.
type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"&&!F.test(f)){let _={instancePath:t+"/identityProvider/clientId/variable",schemaPath:"#/properties/iden\
tityProvider/properties/clientId/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[_]:e.push(_),r++}}
if(u.ssmParameter!==void 0&&n.call(u,"ssmParameter")){let f=u.ssmParameter;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/clientId/ss\
mParameter",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:N.properties.identityProvider.
properties.clientId.anyOf[1].properties.ssmParameter.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(m(f)>2048){let _={instancePath:t+"/identityPr\
ovider/clientId/ssmParameter",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[_]:e.push(_),r++}if(!G.test(f)){let _={instancePath:t+"/identityProvider/clientId/ssmParameter",schemaPath:"#/properties/identityProvid\
er/properties/clientId/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[_]:e.push(
_),r++}}}if(u.secretsManager!==void 0&&n.call(u,"secretsManager")){let f=u.secretsManager;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvi\
der/clientId/secretsManager",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:N.
properties.identityProvider.properties.clientId.anyOf[1].properties.secretsManager.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(m(f)>2048){let _={
instancePath:t+"/identityProvider/clientId/secretsManager",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/secretsManager/maxLe\
ngth",keyword:"maxLength",params:{limit:2048}};e===null?e=[_]:e.push(_),r++}if(!H.test(f)){let _={instancePath:t+"/identityProvider/clientId/secretsManager",schemaPath:"\
#/properties/identityProvider/properties/clientId/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?
e=[_]:e.push(_),r++}}}if(u.jsonKey!==void 0&&n.call(u,"jsonKey")){let f=u.jsonKey;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/clie\
ntId/jsonKey",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:N.properties.identityProvider.
properties.clientId.anyOf[1].properties.jsonKey.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(m(f)>256){let _={instancePath:t+"/identityProvider\
/clientId/jsonKey",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===
null?e=[_]:e.push(_),r++}if(!B.test(f)){let _={instancePath:t+"/identityProvider/clientId/jsonKey",schemaPath:"#/properties/identityProvider/properties/clientId\
/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[_]:e.push(_),r++}}}}var xe=U===r;A=A||xe;let q=r;
if(u!==null){let f={instancePath:t+"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/2/type",keyword:"type",params:{
type:"null"}};e===null?e=[f]:e.push(f),r++}var xe=q===r;if(A=A||xe,A)r=O,e!==null&&(O?e.length=O:e=null);else{let f={instancePath:t+"/identityProvider/clientId",
schemaPath:"#/properties/identityProvider/properties/clientId/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}if($.clientSecret!==void 0&&n.call(
$,"clientSecret")){let u=$.clientSecret,O=r,A=!1,M=r;if(u!=="none"){let f={instancePath:t+"/identityProvider/clientSecret",schemaPath:"#/properties/identityProv\
ider/properties/clientSecret/anyOf/0/const",keyword:"const",params:{allowedValue:"none"}};e===null?e=[f]:e.push(f),r++}var ce=M===r;A=A||ce;let U=r;if(!(u&&typeof u==
"object"&&!Array.isArray(u))&&u!==null){let f={instancePath:t+"/identityProvider/clientSecret",schemaPath:"#/properties/identityProvider/properties/clientSecret\
/anyOf/1/type",keyword:"type",params:{type:N.properties.identityProvider.properties.clientSecret.anyOf[1].type}};e===null?e=[f]:e.push(f),r++}if(u&&typeof u=="o\
bject"&&!Array.isArray(u)){for(let f of Object.keys(u))if(!(f==="variable"||f==="ssmParameter"||f==="secretsManager"||f==="jsonKey")){let _={instancePath:t+"/id\
entityProvider/clientSecret",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f}};e===null?e=[_]:e.push(_),r++}if(u.variable!==void 0&&n.call(u,"variable")){let f=u.variable;if(typeof f!="string"&&f!==null){let _={instancePath:t+
"/identityProvider/clientSecret/variable",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/variable/type",keyword:"type",params:{
type:N.properties.identityProvider.properties.clientSecret.anyOf[1].properties.variable.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"&&!F.test(f)){let _={
instancePath:t+"/identityProvider/clientSecret/variable",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/variable/pattern",
keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[_]:e.push(_),r++}}if(u.ssmParameter!==void 0&&n.call(u,"ssmParameter")){let f=u.ssmParameter;
if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/clientSecret/ssmParameter",schemaPath:"#/properties/identityProvider/properties/client\
Secret/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:N.properties.identityProvider.properties.clientSecret.anyOf[1].properties.ssmParameter.
type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(m(f)>2048){let _={instancePath:t+"/identityProvider/clientSecret/ssmParameter",schemaPath:"#/prope\
rties/identityProvider/properties/clientSecret/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[_]:e.push(_),r++}
if(!G.test(f)){let _={instancePath:t+"/identityProvider/clientSecret/ssmParameter",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/pro\
perties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[_]:e.push(_),r++}}}if(u.secretsManager!==
void 0&&n.call(u,"secretsManager")){let f=u.secretsManager;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/clientSecret/secretsManager",
schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:N.properties.identityProvider.
properties.clientSecret.anyOf[1].properties.secretsManager.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(m(f)>2048){let _={instancePath:t+"/iden\
tityProvider/clientSecret/secretsManager",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/secretsManager/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[_]:e.push(_),r++}if(!H.test(f)){let _={instancePath:t+"/identityProvider/clientSecret/secretsManager",schemaPath:"#/\
properties/identityProvider/properties/clientSecret/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===
null?e=[_]:e.push(_),r++}}}if(u.jsonKey!==void 0&&n.call(u,"jsonKey")){let f=u.jsonKey;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider\
/clientSecret/jsonKey",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:N.properties.
identityProvider.properties.clientSecret.anyOf[1].properties.jsonKey.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(m(f)>256){let _={instancePath:t+
"/identityProvider/clientSecret/jsonKey",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLen\
gth",params:{limit:256}};e===null?e=[_]:e.push(_),r++}if(!B.test(f)){let _={instancePath:t+"/identityProvider/clientSecret/jsonKey",schemaPath:"#/properties/ide\
ntityProvider/properties/clientSecret/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[_]:e.push(
_),r++}}}}var ce=U===r;A=A||ce;let q=r;if(u!==null){let f={instancePath:t+"/identityProvider/clientSecret",schemaPath:"#/properties/identityProvider/properties/\
clientSecret/anyOf/2/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var ce=q===r;if(A=A||ce,A)r=O,e!==null&&(O?e.length=O:e=null);else{
let f={instancePath:t+"/identityProvider/clientSecret",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};e===null?
e=[f]:e.push(f),r++}}if($.teamId!==void 0&&n.call($,"teamId")){let u=$.teamId,O=r,A=!1,M=r;if(typeof u=="string"){if(!Dr.test(u)){let f={instancePath:t+"/identi\
tyProvider/teamId",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9]{10}$"}};e===null?e=
[f]:e.push(f),r++}}else{let f={instancePath:t+"/identityProvider/teamId",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/0/type",keyword:"type",
params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var ze=M===r;A=A||ze;let U=r;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let f={instancePath:t+
"/identityProvider/teamId",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/1/type",keyword:"type",params:{type:N.properties.identityProvider.properties.
teamId.anyOf[1].type}};e===null?e=[f]:e.push(f),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){for(let f of Object.keys(u))if(!(f==="variable"||f==="ssmParame\
ter"||f==="secretsManager"||f==="jsonKey")){let _={instancePath:t+"/identityProvider/teamId",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/1\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[_]:e.push(_),r++}if(u.variable!==void 0&&n.call(u,"variable")){
let f=u.variable;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/teamId/variable",schemaPath:"#/properties/identityProvider/properties\
/teamId/anyOf/1/properties/variable/type",keyword:"type",params:{type:N.properties.identityProvider.properties.teamId.anyOf[1].properties.variable.type}};e===null?
e=[_]:e.push(_),r++}if(typeof f=="string"&&!F.test(f)){let _={instancePath:t+"/identityProvider/teamId/variable",schemaPath:"#/properties/identityProvider/prope\
rties/teamId/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[_]:e.push(_),r++}}if(u.ssmParameter!==
void 0&&n.call(u,"ssmParameter")){let f=u.ssmParameter;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/teamId/ssmParameter",schemaPath:"\
#/properties/identityProvider/properties/teamId/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:N.properties.identityProvider.properties.teamId.
anyOf[1].properties.ssmParameter.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(m(f)>2048){let _={instancePath:t+"/identityProvider/teamId/ssmPar\
ameter",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[_]:e.push(_),r++}if(!G.test(f)){let _={instancePath:t+"/identityProvider/teamId/ssmParameter",schemaPath:"#/properties/identityProvider/properties/teamId/any\
Of/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[_]:e.push(_),r++}}}if(u.secretsManager!==
void 0&&n.call(u,"secretsManager")){let f=u.secretsManager;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/teamId/secretsManager",schemaPath:"\
#/properties/identityProvider/properties/teamId/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:N.properties.identityProvider.properties.teamId.
anyOf[1].properties.secretsManager.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(m(f)>2048){let _={instancePath:t+"/identityProvider/teamId/secr\
etsManager",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/1/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===
null?e=[_]:e.push(_),r++}if(!H.test(f)){let _={instancePath:t+"/identityProvider/teamId/secretsManager",schemaPath:"#/properties/identityProvider/properties/tea\
mId/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[_]:e.push(_),r++}}}if(u.jsonKey!==void 0&&
n.call(u,"jsonKey")){let f=u.jsonKey;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/teamId/jsonKey",schemaPath:"#/properties/identity\
Provider/properties/teamId/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:N.properties.identityProvider.properties.teamId.anyOf[1].properties.jsonKey.
type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(m(f)>256){let _={instancePath:t+"/identityProvider/teamId/jsonKey",schemaPath:"#/properties/identi\
tyProvider/properties/teamId/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[_]:e.push(_),r++}if(!B.test(f)){let _={instancePath:t+
"/identityProvider/teamId/jsonKey",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[_]:e.push(_),r++}}}}var ze=U===r;A=A||ze;let q=r;if(u!==null){let f={instancePath:t+"/identityProvider/teamId",schemaPath:"\
#/properties/identityProvider/properties/teamId/anyOf/2/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var ze=q===r;if(A=A||ze,A)r=O,e!==
null&&(O?e.length=O:e=null);else{let f={instancePath:t+"/identityProvider/teamId",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf",keyword:"an\
yOf",params:{}};e===null?e=[f]:e.push(f),r++}}if($.keyId!==void 0&&n.call($,"keyId")){let u=$.keyId,O=r,A=!1,M=r;if(typeof u=="string"){if(!Dr.test(u)){let f={instancePath:t+
"/identityProvider/keyId",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9]{10}$"}};e===null?
e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/identityProvider/keyId",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/0/type",keyword:"type",
params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var me=M===r;A=A||me;let U=r;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let f={instancePath:t+
"/identityProvider/keyId",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/type",keyword:"type",params:{type:N.properties.identityProvider.properties.
keyId.anyOf[1].type}};e===null?e=[f]:e.push(f),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){for(let f of Object.keys(u))if(!(f==="variable"||f==="ssmParamet\
er"||f==="secretsManager"||f==="jsonKey")){let _={instancePath:t+"/identityProvider/keyId",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[_]:e.push(_),r++}if(u.variable!==void 0&&n.call(u,"variable")){let f=u.
variable;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/keyId/variable",schemaPath:"#/properties/identityProvider/properties/keyId/an\
yOf/1/properties/variable/type",keyword:"type",params:{type:N.properties.identityProvider.properties.keyId.anyOf[1].properties.variable.type}};e===null?e=[_]:e.
push(_),r++}if(typeof f=="string"&&!F.test(f)){let _={instancePath:t+"/identityProvider/keyId/variable",schemaPath:"#/properties/identityProvider/properties/key\
Id/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[_]:e.push(_),r++}}if(u.ssmParameter!==void 0&&n.
call(u,"ssmParameter")){let f=u.ssmParameter;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/keyId/ssmParameter",schemaPath:"#/propert\
ies/identityProvider/properties/keyId/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:N.properties.identityProvider.properties.keyId.anyOf[1].
properties.ssmParameter.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(m(f)>2048){let _={instancePath:t+"/identityProvider/keyId/ssmParameter",schemaPath:"\
#/properties/identityProvider/properties/keyId/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[_]:e.push(_),r++}
if(!G.test(f)){let _={instancePath:t+"/identityProvider/keyId/ssmParameter",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/properties/ssmPar\
ameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[_]:e.push(_),r++}}}if(u.secretsManager!==void 0&&n.call(
u,"secretsManager")){let f=u.secretsManager;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/keyId/secretsManager",schemaPath:"#/proper\
ties/identityProvider/properties/keyId/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:N.properties.identityProvider.properties.keyId.anyOf[1].
properties.secretsManager.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(m(f)>2048){let _={instancePath:t+"/identityProvider/keyId/secretsManager",
schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[_]:
e.push(_),r++}if(!H.test(f)){let _={instancePath:t+"/identityProvider/keyId/secretsManager",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/p\
roperties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[_]:e.push(_),r++}}}if(u.jsonKey!==void 0&&n.call(u,"\
jsonKey")){let f=u.jsonKey;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/keyId/jsonKey",schemaPath:"#/properties/identityProvider/pr\
operties/keyId/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:N.properties.identityProvider.properties.keyId.anyOf[1].properties.jsonKey.type}};e===
null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(m(f)>256){let _={instancePath:t+"/identityProvider/keyId/jsonKey",schemaPath:"#/properties/identityProvider/p\
roperties/keyId/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[_]:e.push(_),r++}if(!B.test(f)){let _={instancePath:t+
"/identityProvider/keyId/jsonKey",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[_]:e.push(_),r++}}}}var me=U===r;A=A||me;let q=r;if(u!==null){let f={instancePath:t+"/identityProvider/keyId",schemaPath:"\
#/properties/identityProvider/properties/keyId/anyOf/2/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var me=q===r;if(A=A||me,A)r=O,e!==
null&&(O?e.length=O:e=null);else{let f={instancePath:t+"/identityProvider/keyId",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf",keyword:"anyO\
f",params:{}};e===null?e=[f]:e.push(f),r++}}if($.privateKey!==void 0&&n.call($,"privateKey")){let u=$.privateKey;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&
u!==null){let O={instancePath:t+"/identityProvider/privateKey",schemaPath:"#/properties/identityProvider/properties/privateKey/type",keyword:"type",params:{type:N.
properties.identityProvider.properties.privateKey.type}};e===null?e=[O]:e.push(O),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){for(let O of Object.keys(u))if(!(O===
"variable"||O==="ssmParameter"||O==="secretsManager"||O==="jsonKey")){let A={instancePath:t+"/identityProvider/privateKey",schemaPath:"#/properties/identityProv\
ider/properties/privateKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}};e===null?e=[A]:e.push(A),r++}if(u.variable!==void 0&&
n.call(u,"variable")){let O=u.variable;if(typeof O!="string"&&O!==null){let A={instancePath:t+"/identityProvider/privateKey/variable",schemaPath:"#/properties/i\
dentityProvider/properties/privateKey/properties/variable/type",keyword:"type",params:{type:N.properties.identityProvider.properties.privateKey.properties.variable.
type}};e===null?e=[A]:e.push(A),r++}if(typeof O=="string"&&!F.test(O)){let A={instancePath:t+"/identityProvider/privateKey/variable",schemaPath:"#/properties/id\
entityProvider/properties/privateKey/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[A]:e.push(A),r++}}if(u.
ssmParameter!==void 0&&n.call(u,"ssmParameter")){let O=u.ssmParameter;if(typeof O!="string"&&O!==null){let A={instancePath:t+"/identityProvider/privateKey/ssmPa\
rameter",schemaPath:"#/properties/identityProvider/properties/privateKey/properties/ssmParameter/type",keyword:"type",params:{type:N.properties.identityProvider.
properties.privateKey.properties.ssmParameter.type}};e===null?e=[A]:e.push(A),r++}if(typeof O=="string"){if(m(O)>2048){let A={instancePath:t+"/identityProvider/\
privateKey/ssmParameter",schemaPath:"#/properties/identityProvider/properties/privateKey/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[A]:e.push(A),r++}if(!G.test(O)){let A={instancePath:t+"/identityProvider/privateKey/ssmParameter",schemaPath:"#/properties/identityProvider/properti\
es/privateKey/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[A]:e.push(A),r++}}}if(u.
secretsManager!==void 0&&n.call(u,"secretsManager")){let O=u.secretsManager;if(typeof O!="string"&&O!==null){let A={instancePath:t+"/identityProvider/privateKey\
/secretsManager",schemaPath:"#/properties/identityProvider/properties/privateKey/properties/secretsManager/type",keyword:"type",params:{type:N.properties.identityProvider.
properties.privateKey.properties.secretsManager.type}};e===null?e=[A]:e.push(A),r++}if(typeof O=="string"){if(m(O)>2048){let A={instancePath:t+"/identityProvide\
r/privateKey/secretsManager",schemaPath:"#/properties/identityProvider/properties/privateKey/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[A]:e.push(A),r++}if(!H.test(O)){let A={instancePath:t+"/identityProvider/privateKey/secretsManager",schemaPath:"#/properties/identityProvider/proper\
ties/privateKey/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[A]:e.push(A),r++}}}if(u.jsonKey!==void 0&&
n.call(u,"jsonKey")){let O=u.jsonKey;if(typeof O!="string"&&O!==null){let A={instancePath:t+"/identityProvider/privateKey/jsonKey",schemaPath:"#/properties/iden\
tityProvider/properties/privateKey/properties/jsonKey/type",keyword:"type",params:{type:N.properties.identityProvider.properties.privateKey.properties.jsonKey.type}};
e===null?e=[A]:e.push(A),r++}if(typeof O=="string"){if(m(O)>256){let A={instancePath:t+"/identityProvider/privateKey/jsonKey",schemaPath:"#/properties/identityP\
rovider/properties/privateKey/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[A]:e.push(A),r++}if(!B.test(O)){let A={instancePath:t+
"/identityProvider/privateKey/jsonKey",schemaPath:"#/properties/identityProvider/properties/privateKey/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[A]:e.push(A),r++}}}}}if($.apiVersion!==void 0&&n.call($,"apiVersion")){let u=$.apiVersion;if(typeof u!="string"&&u!==
null){let O={instancePath:t+"/identityProvider/apiVersion",schemaPath:"#/properties/identityProvider/properties/apiVersion/type",keyword:"type",params:{type:N.properties.
identityProvider.properties.apiVersion.type}};e===null?e=[O]:e.push(O),r++}if(typeof u=="string"&&!It.test(u)){let O={instancePath:t+"/identityProvider/apiVersi\
on",schemaPath:"#/properties/identityProvider/properties/apiVersion/pattern",keyword:"pattern",params:{pattern:"^v[1-9][0-9]{0,2}\\.[0-9]$"}};e===null?e=[O]:e.push(
O),r++}}if($.metadataUrl!==void 0&&n.call($,"metadataUrl")){let u=$.metadataUrl,O=r,A=!1,M=r;if(typeof u=="string"){if(m(u)>2048){let f={instancePath:t+"/identi\
tyProvider/metadataUrl",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/0/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=
[f]:e.push(f),r++}if(m(u)<1){let f={instancePath:t+"/identityProvider/metadataUrl",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/0/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/identityProvider/metadataUrl",schemaPath:"#/properties/i\
dentityProvider/properties/metadataUrl/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var Le=M===r;A=A||Le;let U=r;if(!(u&&typeof u==
"object"&&!Array.isArray(u))&&u!==null){let f={instancePath:t+"/identityProvider/metadataUrl",schemaPath:"#/properties/identityProvider/properties/metadataUrl/a\
nyOf/1/type",keyword:"type",params:{type:N.properties.identityProvider.properties.metadataUrl.anyOf[1].type}};e===null?e=[f]:e.push(f),r++}if(u&&typeof u=="obje\
ct"&&!Array.isArray(u)){for(let f of Object.keys(u))if(!(f==="variable"||f==="ssmParameter"||f==="secretsManager"||f==="jsonKey")){let _={instancePath:t+"/ident\
ityProvider/metadataUrl",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[_]:e.push(_),r++}if(u.variable!==void 0&&n.call(u,"variable")){let f=u.variable;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityPro\
vider/metadataUrl/variable",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties/variable/type",keyword:"type",params:{type:N.properties.
identityProvider.properties.metadataUrl.anyOf[1].properties.variable.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"&&!F.test(f)){let _={instancePath:t+
"/identityProvider/metadataUrl/variable",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties/variable/pattern",keyword:"pattern",
params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[_]:e.push(_),r++}}if(u.ssmParameter!==void 0&&n.call(u,"ssmParameter")){let f=u.ssmParameter;if(typeof f!=
"string"&&f!==null){let _={instancePath:t+"/identityProvider/metadataUrl/ssmParameter",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/\
properties/ssmParameter/type",keyword:"type",params:{type:N.properties.identityProvider.properties.metadataUrl.anyOf[1].properties.ssmParameter.type}};e===null?
e=[_]:e.push(_),r++}if(typeof f=="string"){if(m(f)>2048){let _={instancePath:t+"/identityProvider/metadataUrl/ssmParameter",schemaPath:"#/properties/identityPro\
vider/properties/metadataUrl/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[_]:e.push(_),r++}if(!G.test(f)){let _={
instancePath:t+"/identityProvider/metadataUrl/ssmParameter",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties/ssmParameter/pat\
tern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[_]:e.push(_),r++}}}if(u.secretsManager!==void 0&&n.call(u,"secre\
tsManager")){let f=u.secretsManager;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/metadataUrl/secretsManager",schemaPath:"#/properti\
es/identityProvider/properties/metadataUrl/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:N.properties.identityProvider.properties.metadataUrl.
anyOf[1].properties.secretsManager.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(m(f)>2048){let _={instancePath:t+"/identityProvider/metadataUrl\
/secretsManager",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[_]:e.push(_),r++}if(!H.test(f)){let _={instancePath:t+"/identityProvider/metadataUrl/secretsManager",schemaPath:"#/properties/identityProvider/prope\
rties/metadataUrl/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[_]:e.push(_),r++}}}if(u.jsonKey!==
void 0&&n.call(u,"jsonKey")){let f=u.jsonKey;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/metadataUrl/jsonKey",schemaPath:"#/proper\
ties/identityProvider/properties/metadataUrl/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:N.properties.identityProvider.properties.metadataUrl.anyOf[1].
properties.jsonKey.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(m(f)>256){let _={instancePath:t+"/identityProvider/metadataUrl/jsonKey",schemaPath:"\
#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[_]:e.push(_),r++}
if(!B.test(f)){let _={instancePath:t+"/identityProvider/metadataUrl/jsonKey",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties\
/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[_]:e.push(_),r++}}}}var Le=U===r;A=A||Le;let q=r;if(u!==null){let f={
instancePath:t+"/identityProvider/metadataUrl",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/2/type",keyword:"type",params:{type:"null"}};
e===null?e=[f]:e.push(f),r++}var Le=q===r;if(A=A||Le,A)r=O,e!==null&&(O?e.length=O:e=null);else{let f={instancePath:t+"/identityProvider/metadataUrl",schemaPath:"\
#/properties/identityProvider/properties/metadataUrl/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}if($.metadataFile!==void 0&&n.call($,"metad\
ataFile")){let u=$.metadataFile;if(typeof u!="string"&&u!==null){let O={instancePath:t+"/identityProvider/metadataFile",schemaPath:"#/properties/identityProvide\
r/properties/metadataFile/type",keyword:"type",params:{type:N.properties.identityProvider.properties.metadataFile.type}};e===null?e=[O]:e.push(O),r++}if(typeof u==
"string"){if(m(u)>1024){let O={instancePath:t+"/identityProvider/metadataFile",schemaPath:"#/properties/identityProvider/properties/metadataFile/maxLength",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[O]:e.push(O),r++}if(!zt.test(u)){let O={instancePath:t+"/identityProvider/metadataFile",schemaPath:"#/properties/ide\
ntityProvider/properties/metadataFile/pattern",keyword:"pattern",params:{pattern:"^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u007f]*(/(?!\\.\\.\
?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$"}};e===null?e=[O]:e.push(O),r++}}}if($.idpSignout!==void 0&&n.call($,"idpSignout")){let u=$.idpSignout;if(typeof u!="\
boolean"&&u!==null){let O={instancePath:t+"/identityProvider/idpSignout",schemaPath:"#/properties/identityProvider/properties/idpSignout/type",keyword:"type",params:{
type:N.properties.identityProvider.properties.idpSignout.type}};e===null?e=[O]:e.push(O),r++}}if($.idpInit!==void 0&&n.call($,"idpInit")){let u=$.idpInit;if(typeof u!=
"boolean"&&u!==null){let O={instancePath:t+"/identityProvider/idpInit",schemaPath:"#/properties/identityProvider/properties/idpInit/type",keyword:"type",params:{
type:N.properties.identityProvider.properties.idpInit.type}};e===null?e=[O]:e.push(O),r++}}if($.encryptedResponses!==void 0&&n.call($,"encryptedResponses")){let u=$.
encryptedResponses;if(typeof u!="boolean"&&u!==null){let O={instancePath:t+"/identityProvider/encryptedResponses",schemaPath:"#/properties/identityProvider/prop\
erties/encryptedResponses/type",keyword:"type",params:{type:N.properties.identityProvider.properties.encryptedResponses.type}};e===null?e=[O]:e.push(O),r++}}if($.
requestSigningAlgorithm!==void 0&&n.call($,"requestSigningAlgorithm")){let u=$.requestSigningAlgorithm;if(typeof u!="string"&&u!==null){let O={instancePath:t+"/\
identityProvider/requestSigningAlgorithm",schemaPath:"#/properties/identityProvider/properties/requestSigningAlgorithm/type",keyword:"type",params:{type:N.properties.
identityProvider.properties.requestSigningAlgorithm.type}};e===null?e=[O]:e.push(O),r++}if(!(u==="rsa-sha256"||u===null)){let O={instancePath:t+"/identityProvid\
er/requestSigningAlgorithm",schemaPath:"#/properties/identityProvider/properties/requestSigningAlgorithm/enum",keyword:"enum",params:{allowedValues:N.properties.
identityProvider.properties.requestSigningAlgorithm.enum}};e===null?e=[O]:e.push(O),r++}}if($.scopes!==void 0&&n.call($,"scopes")){let u=$.scopes;if(!Array.isArray(
u)&&u!==null){let O={instancePath:t+"/identityProvider/scopes",schemaPath:"#/properties/identityProvider/properties/scopes/type",keyword:"type",params:{type:N.properties.
identityProvider.properties.scopes.type}};e===null?e=[O]:e.push(O),r++}if(Array.isArray(u)){if(u.length<1){let U={instancePath:t+"/identityProvider/scopes",schemaPath:"\
#/properties/identityProvider/properties/scopes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[U]:e.push(U),r++}let O=u.length;for(let U=0;U<O;U++){
let q=u[U];if(typeof q=="string"){if(!br.test(q)){let f={instancePath:t+"/identityProvider/scopes/"+U,schemaPath:"#/properties/identityProvider/properties/scope\
s/items/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/identityProvi\
der/scopes/"+U,schemaPath:"#/properties/identityProvider/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}let A=u.
length,M;if(A>1){let U={};for(;A--;){let q=u[A];if(typeof q=="string"){if(typeof U[q]=="number"){M=U[q];let f={instancePath:t+"/identityProvider/scopes",schemaPath:"\
#/properties/identityProvider/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=[f]:e.push(f),r++;break}U[q]=A}}}}}if($.attributesRequestMethod!==
void 0&&n.call($,"attributesRequestMethod")){let u=$.attributesRequestMethod;if(typeof u!="string"&&u!==null){let O={instancePath:t+"/identityProvider/attribute\
sRequestMethod",schemaPath:"#/properties/identityProvider/properties/attributesRequestMethod/type",keyword:"type",params:{type:N.properties.identityProvider.properties.
attributesRequestMethod.type}};e===null?e=[O]:e.push(O),r++}if(!(u==="GET"||u==="POST"||u===null)){let O={instancePath:t+"/identityProvider/attributesRequestMet\
hod",schemaPath:"#/properties/identityProvider/properties/attributesRequestMethod/enum",keyword:"enum",params:{allowedValues:N.properties.identityProvider.properties.
attributesRequestMethod.enum}};e===null?e=[O]:e.push(O),r++}}if($.endpoints!==void 0&&n.call($,"endpoints")){let u=$.endpoints;if(!(u&&typeof u=="object"&&!Array.
isArray(u))&&u!==null){let O={instancePath:t+"/identityProvider/endpoints",schemaPath:"#/properties/identityProvider/properties/endpoints/type",keyword:"type",params:{
type:N.properties.identityProvider.properties.endpoints.type}};e===null?e=[O]:e.push(O),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){for(let O of Object.keys(
u))if(!(O==="authorize"||O==="token"||O==="userInfo"||O==="jwks")){let A={instancePath:t+"/identityProvider/endpoints",schemaPath:"#/properties/identityProvider\
/properties/endpoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}};e===null?e=[A]:e.push(A),r++}if(u.authorize!==void 0&&
n.call(u,"authorize")){let O=u.authorize,A=r,M=!1,U=r;if(typeof O=="string"){if(m(O)>1024){let f={instancePath:t+"/identityProvider/endpoints/authorize",schemaPath:"\
#/properties/identityProvider/properties/endpoints/properties/authorize/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[f]:e.push(f),r++}
if(!ir.test(O)){let f={instancePath:t+"/identityProvider/endpoints/authorize",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/authoriz\
e/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/identityProvider/endpoints/au\
thorize",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/authorize/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:
e.push(f),r++}var ue=U===r;M=M||ue;let q=r;if(O!==null){let f={instancePath:t+"/identityProvider/endpoints/authorize",schemaPath:"#/properties/identityProvider/\
properties/endpoints/properties/authorize/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var ue=q===r;if(M=M||ue,M)r=A,e!==null&&
(A?e.length=A:e=null);else{let f={instancePath:t+"/identityProvider/endpoints/authorize",schemaPath:"#/properties/identityProvider/properties/endpoints/properti\
es/authorize/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}if(u.token!==void 0&&n.call(u,"token")){let O=u.token,A=r,M=!1,U=r;if(typeof O=="st\
ring"){if(m(O)>1024){let f={instancePath:t+"/identityProvider/endpoints/token",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/token/a\
nyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[f]:e.push(f),r++}if(!ir.test(O)){let f={instancePath:t+"/identityProvider/endpoints/token",
schemaPath:"#/properties/identityProvider/properties/endpoints/properties/token/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===null?e=
[f]:e.push(f),r++}}else{let f={instancePath:t+"/identityProvider/endpoints/token",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/toke\
n/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var Qe=U===r;M=M||Qe;let q=r;if(O!==null){let f={instancePath:t+"/identityPr\
ovider/endpoints/token",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/token/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?
e=[f]:e.push(f),r++}var Qe=q===r;if(M=M||Qe,M)r=A,e!==null&&(A?e.length=A:e=null);else{let f={instancePath:t+"/identityProvider/endpoints/token",schemaPath:"#/p\
roperties/identityProvider/properties/endpoints/properties/token/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}if(u.userInfo!==void 0&&n.call(
u,"userInfo")){let O=u.userInfo,A=r,M=!1,U=r;if(typeof O=="string"){if(m(O)>1024){let f={instancePath:t+"/identityProvider/endpoints/userInfo",schemaPath:"#/pro\
perties/identityProvider/properties/endpoints/properties/userInfo/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[f]:e.push(f),r++}if(!ir.
test(O)){let f={instancePath:t+"/identityProvider/endpoints/userInfo",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/userInfo/anyOf/0\
/pattern",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/identityProvider/endpoints/userInfo",schemaPath:"\
#/properties/identityProvider/properties/endpoints/properties/userInfo/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var Ae=U===
r;M=M||Ae;let q=r;if(O!==null){let f={instancePath:t+"/identityProvider/endpoints/userInfo",schemaPath:"#/properties/identityProvider/properties/endpoints/prope\
rties/userInfo/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var Ae=q===r;if(M=M||Ae,M)r=A,e!==null&&(A?e.length=A:e=null);else{
let f={instancePath:t+"/identityProvider/endpoints/userInfo",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/userInfo/anyOf",keyword:"\
anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}if(u.jwks!==void 0&&n.call(u,"jwks")){let O=u.jwks,A=r,M=!1,U=r;if(typeof O=="string"){if(m(O)>1024){let f={instancePath:t+
"/identityProvider/endpoints/jwks",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/jwks/anyOf/0/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[f]:e.push(f),r++}if(!ir.test(O)){let f={instancePath:t+"/identityProvider/endpoints/jwks",schemaPath:"#/properties/identityProvider/pro\
perties/endpoints/properties/jwks/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+
"/identityProvider/endpoints/jwks",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/jwks/anyOf/0/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[f]:e.push(f),r++}var Me=U===r;M=M||Me;let q=r;if(O!==null){let f={instancePath:t+"/identityProvider/endpoints/jwks",schemaPath:"#/properties/\
identityProvider/properties/endpoints/properties/jwks/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var Me=q===r;if(M=M||Me,M)
r=A,e!==null&&(A?e.length=A:e=null);else{let f={instancePath:t+"/identityProvider/endpoints/jwks",schemaPath:"#/properties/identityProvider/properties/endpoints\
/properties/jwks/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}}}if($.iamOidcProvider!==void 0&&n.call($,"iamOidcProvider")){let u=$.iamOidcProvider;
if(typeof u!="boolean"&&u!==null){let O={instancePath:t+"/identityProvider/iamOidcProvider",schemaPath:"#/properties/identityProvider/properties/iamOidcProvider\
/type",keyword:"type",params:{type:N.properties.identityProvider.properties.iamOidcProvider.type}};e===null?e=[O]:e.push(O),r++}}if($.upstream!==void 0&&n.call(
$,"upstream")){let u=$.upstream;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let O={instancePath:t+"/identityProvider/upstream",schemaPath:"#/prope\
rties/identityProvider/properties/upstream/type",keyword:"type",params:{type:N.properties.identityProvider.properties.upstream.type}};e===null?e=[O]:e.push(O),r++}
if(u&&typeof u=="object"&&!Array.isArray(u)){for(let O of Object.keys(u))if(!(O==="spec"||O==="client"||O==="environment")){let A={instancePath:t+"/identityProv\
ider/upstream",schemaPath:"#/properties/identityProvider/properties/upstream/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}};
e===null?e=[A]:e.push(A),r++}if(u.spec!==void 0&&n.call(u,"spec")){let O=u.spec;if(typeof O!="string"&&O!==null){let A={instancePath:t+"/identityProvider/upstre\
am/spec",schemaPath:"#/properties/identityProvider/properties/upstream/properties/spec/type",keyword:"type",params:{type:N.properties.identityProvider.properties.
upstream.properties.spec.type}};e===null?e=[A]:e.push(A),r++}}if(u.client!==void 0&&n.call(u,"client")){let O=u.client;if(typeof O!="string"&&O!==null){let A={instancePath:t+
"/identityProvider/upstream/client",schemaPath:"#/properties/identityProvider/properties/upstream/properties/client/type",keyword:"type",params:{type:N.properties.
identityProvider.properties.upstream.properties.client.type}};e===null?e=[A]:e.push(A),r++}}if(u.environment!==void 0&&n.call(u,"environment")){let O=u.environment;
if(typeof O!="string"&&O!==null){let A={instancePath:t+"/identityProvider/upstream/environment",schemaPath:"#/properties/identityProvider/properties/upstream/pr\
operties/environment/type",keyword:"type",params:{type:N.properties.identityProvider.properties.upstream.properties.environment.type}};e===null?e=[A]:e.push(A),
r++}}}}if($.allowedEmailDomains!==void 0&&n.call($,"allowedEmailDomains")){let u=$.allowedEmailDomains;if(!Array.isArray(u)&&u!==null){let O={instancePath:t+"/i\
dentityProvider/allowedEmailDomains",schemaPath:"#/properties/identityProvider/properties/allowedEmailDomains/type",keyword:"type",params:{type:N.properties.identityProvider.
properties.allowedEmailDomains.type}};e===null?e=[O]:e.push(O),r++}if(Array.isArray(u)){if(u.length<1){let U={instancePath:t+"/identityProvider/allowedEmailDoma\
ins",schemaPath:"#/properties/identityProvider/properties/allowedEmailDomains/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[U]:e.push(U),r++}let O=u.
length;for(let U=0;U<O;U++){let q=u[U];if(typeof q=="string"){if(m(q)>253){let f={instancePath:t+"/identityProvider/allowedEmailDomains/"+U,schemaPath:"#/proper\
ties/identityProvider/properties/allowedEmailDomains/items/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[f]:e.push(f),r++}if(!Pt.test(q)){let f={
instancePath:t+"/identityProvider/allowedEmailDomains/"+U,schemaPath:"#/properties/identityProvider/properties/allowedEmailDomains/items/pattern",keyword:"patte\
rn",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+
"/identityProvider/allowedEmailDomains/"+U,schemaPath:"#/properties/identityProvider/properties/allowedEmailDomains/items/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[f]:e.push(f),r++}}let A=u.length,M;if(A>1){let U={};for(;A--;){let q=u[A];if(typeof q=="string"){if(typeof U[q]=="number"){M=U[q];let f={instancePath:t+
"/identityProvider/allowedEmailDomains",schemaPath:"#/properties/identityProvider/properties/allowedEmailDomains/uniqueItems",keyword:"uniqueItems",params:{i:A,
j:M}};e===null?e=[f]:e.push(f),r++;break}U[q]=A}}}}}if($.attributeMapping!==void 0&&n.call($,"attributeMapping")){let u=$.attributeMapping;if(!(u&&typeof u=="ob\
ject"&&!Array.isArray(u))&&u!==null){let O={instancePath:t+"/identityProvider/attributeMapping",schemaPath:"#/properties/identityProvider/properties/attributeMa\
pping/type",keyword:"type",params:{type:N.properties.identityProvider.properties.attributeMapping.type}};e===null?e=[O]:e.push(O),r++}if(u&&typeof u=="object"&&
!Array.isArray(u)){for(let O of Object.keys(u)){let A=r;if(typeof O=="string"){if(m(O)>32){let M={instancePath:t+"/identityProvider/attributeMapping",schemaPath:"\
#/properties/identityProvider/properties/attributeMapping/propertyNames/maxLength",keyword:"maxLength",params:{limit:32},propertyName:O};e===null?e=[M]:e.push(M),
r++}if(m(O)<1){let M={instancePath:t+"/identityProvider/attributeMapping",schemaPath:"#/properties/identityProvider/properties/attributeMapping/propertyNames/mi\
nLength",keyword:"minLength",params:{limit:1},propertyName:O};e===null?e=[M]:e.push(M),r++}}var he=A===r;if(!he){let M={instancePath:t+"/identityProvider/attrib\
uteMapping",schemaPath:"#/properties/identityProvider/properties/attributeMapping/propertyNames",keyword:"propertyNames",params:{propertyName:O}};e===null?e=[M]:
e.push(M),r++}}for(let O of Object.keys(u)){let A=u[O];if(typeof A!="string"&&A!==null){let M={instancePath:t+"/identityProvider/attributeMapping/"+O.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProvider/properties/attributeMapping/additionalProperties/type",keyword:"type",params:{type:N.properties.
identityProvider.properties.attributeMapping.additionalProperties.type}};e===null?e=[M]:e.push(M),r++}if(typeof A=="string"){if(m(A)>2048){let M={instancePath:t+
"/identityProvider/attributeMapping/"+O.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProvider/properties/attributeMapping/additionalP\
roperties/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[M]:e.push(M),r++}if(m(A)<1){let M={instancePath:t+"/identityProvider/attributeMapping/"+
O.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProvider/properties/attributeMapping/additionalProperties/minLength",keyword:"minLengt\
h",params:{limit:1}};e===null?e=[M]:e.push(M),r++}}}}}if($.adopt!==void 0&&n.call($,"adopt")){let u=$.adopt;if(typeof u!="string"&&u!==null){let O={instancePath:t+
"/identityProvider/adopt",schemaPath:"#/properties/identityProvider/properties/adopt/type",keyword:"type",params:{type:N.properties.identityProvider.properties.
adopt.type}};e===null?e=[O]:e.push(O),r++}if(typeof u=="string"){if(m(u)>32){let O={instancePath:t+"/identityProvider/adopt",schemaPath:"#/properties/identityPr\
ovider/properties/adopt/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[O]:e.push(O),r++}if(m(u)<1){let O={instancePath:t+"/identityProvider/adopt",
schemaPath:"#/properties/identityProvider/properties/adopt/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}}if($.nationalIdConsent!==
void 0&&n.call($,"nationalIdConsent")){let u=$.nationalIdConsent;if(typeof u!="boolean"&&u!==null){let O={instancePath:t+"/identityProvider/nationalIdConsent",schemaPath:"\
#/properties/identityProvider/properties/nationalIdConsent/type",keyword:"type",params:{type:N.properties.identityProvider.properties.nationalIdConsent.type}};e===
null?e=[O]:e.push(O),r++}}if($.pending!==void 0&&n.call($,"pending")){let u=$.pending;if(typeof u!="boolean"&&u!==null){let O={instancePath:t+"/identityProvider\
/pending",schemaPath:"#/properties/identityProvider/properties/pending/type",keyword:"type",params:{type:N.properties.identityProvider.properties.pending.type}};
e===null?e=[O]:e.push(O),r++}if(!(u===!0||u===null)){let O={instancePath:t+"/identityProvider/pending",schemaPath:"#/properties/identityProvider/properties/pend\
ing/enum",keyword:"enum",params:{allowedValues:N.properties.identityProvider.properties.pending.enum}};e===null?e=[O]:e.push(O),r++}}if($.identifiers!==void 0&&
n.call($,"identifiers")){let u=$.identifiers;if(!Array.isArray(u)&&u!==null){let O={instancePath:t+"/identityProvider/identifiers",schemaPath:"#/properties/iden\
tityProvider/properties/identifiers/type",keyword:"type",params:{type:N.properties.identityProvider.properties.identifiers.type}};e===null?e=[O]:e.push(O),r++}if(Array.
isArray(u)){if(u.length>50){let U={instancePath:t+"/identityProvider/identifiers",schemaPath:"#/properties/identityProvider/properties/identifiers/maxItems",keyword:"\
maxItems",params:{limit:50}};e===null?e=[U]:e.push(U),r++}let O=u.length;for(let U=0;U<O;U++){let q=u[U];if(typeof q=="string"){if(m(q)>40){let f={instancePath:t+
"/identityProvider/identifiers/"+U,schemaPath:"#/properties/identityProvider/properties/identifiers/items/maxLength",keyword:"maxLength",params:{limit:40}};e===
null?e=[f]:e.push(f),r++}if(m(q)<1){let f={instancePath:t+"/identityProvider/identifiers/"+U,schemaPath:"#/properties/identityProvider/properties/identifiers/it\
ems/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}if(!Mt.test(q)){let f={instancePath:t+"/identityProvider/identifiers/"+U,schemaPath:"\
#/properties/identityProvider/properties/identifiers/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=.@-]+$"}};e===null?e=[f]:e.push(f),r++}}else{
let f={instancePath:t+"/identityProvider/identifiers/"+U,schemaPath:"#/properties/identityProvider/properties/identifiers/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[f]:e.push(f),r++}}let A=u.length,M;if(A>1){let U={};for(;A--;){let q=u[A];if(typeof q=="string"){if(typeof U[q]=="number"){M=U[q];let f={instancePath:t+
"/identityProvider/identifiers",schemaPath:"#/properties/identityProvider/properties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=
[f]:e.push(f),r++;break}U[q]=A}}}}}}}}return Hr.errors=e,r===0}Hr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _s={Spec:exports.Spec,Environments:exports.
Environments,PatchDefaults:exports.PatchDefaults};exports.shapeErrors=(E,t)=>{let He=_s[E];return He(t)?[]:He.errors??[]};

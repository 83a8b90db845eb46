"use strict";var ds=(E,t)=>()=>(t||E((t={exports:{}}).exports,t),t.exports);var _t=ds(Lt=>{"use strict";Object.defineProperty(Lt,"__esModule",{value:!0});function Mt(E){let t=E.length,er=0,rr=0,tr;for(;rr<t;)er++,tr=E.charCodeAt(rr++),tr>=
55296&&tr<=56319&&rr<t&&(tr=E.charCodeAt(rr),(tr&64512)===56320&&rr++);return er}Lt.default=Mt;Mt.code='require("ajv/dist/runtime/ucs2length").default'});exports.Spec=et;var pe={type:"object",required:["version","name","region","userPool"],properties:{version:{const:1},name:{type:"string",pattern:"^[a-z][a-z0-9-]\
{1,62}$"},region:{type:"string",pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"},tags:{type:"object",maxProperties:50,propertyNames:{minLength:1,maxLength:128},additionalProperties:{
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
type:"string",maxLength:64,pattern:"^[A-Za-z0-9_-]+$"}},additionalProperties:!1},domain:{type:"object",properties:{prefix:{type:"string",pattern:"^[a-z0-9](?:[a\
-z0-9-]{0,61}[a-z0-9])?$"},adopt:{type:"string",minLength:1,maxLength:63},custom:{type:"object",required:["name"],properties:{name:{type:"string",maxLength:63,pattern:"\
^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){2,}[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$"},certificateArn:{anyOf:[{type:"string",maxLength:2048,pattern:"^arn:aws(?:-[\
a-z]+)*:acm:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:certificate/[A-Za-z0-9-]+$"},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"\
^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:\
/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,
pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},hostedZoneId:{type:"\
string",pattern:"^Z[A-Z0-9]{1,31}$"},adopt:{type:"string",minLength:1,maxLength:63}},additionalProperties:!1,anyOf:[{required:["certificateArn"]},{required:["ho\
stedZoneId"]},{required:["adopt"]}]},managedLogin:{type:"boolean"}},additionalProperties:!1,anyOf:[{required:["prefix"]},{required:["custom"]}]},triggers:{type:"\
object",properties:{preSignUp:{anyOf:[{type:"string",maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z\
0-9_-]{1,128})?$"},{type:"object",required:["functionArn"],properties:{functionArn:{anyOf:[{type:"string",maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-\
]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z]\
[a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA\
-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"\
^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},permission:{type:"boolean"}},
additionalProperties:!1},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"\
object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},
{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},preAuthentication:{anyOf:[{type:"string",maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0\
-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"},{type:"object",required:["functionArn"],properties:{functionArn:{anyOf:[{type:"string",
maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"},{type:"object",required:["variable"],
properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{
type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{
secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},
permission:{type:"boolean"}},additionalProperties:!1},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},
additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0\
-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_\
+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},postAuthentication:{anyOf:[{type:"string",
maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"},{type:"object",required:["function\
Arn"],properties:{functionArn:{anyOf:[{type:"string",maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z\
0-9_-]{1,128})?$"},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"o\
bject",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},
{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},permission:{type:"boolean"}},additionalProperties:!1},{type:"object",required:["variable"],properties:{
variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"str\
ing",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{
type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},
postConfirmation:{anyOf:[{type:"string",maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128}\
)?$"},{type:"object",required:["functionArn"],properties:{functionArn:{anyOf:[{type:"string",maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:\
function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,6\
3}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[\
a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za\
-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},permission:{type:"boolean"}},additionalProperties:!1},
{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["s\
smParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",
required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},preTokenGeneration:{anyOf:[{type:"string",maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0\
-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"},{type:"object",required:["functionArn"],properties:{functionArn:{anyOf:[{type:"string",maxLength:300,
pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"},{type:"object",required:["variable"],properties:{
variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"str\
ing",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{
type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},
version:{type:"string",enum:["V1_0","V2_0","V3_0"]},permission:{type:"boolean"}},additionalProperties:!1},{type:"object",required:["variable"],properties:{variable:{
type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,
pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",
maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},customMessage:{
anyOf:[{type:"string",maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"},{type:"objec\
t",required:["functionArn"],properties:{functionArn:{anyOf:[{type:"string",maxLength:300,pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-\
9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},
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
object",properties:{preset:{type:"string",enum:["adfs","amazon","apple","auth0","cognito","descope","entra","entra-external-id","facebook","gitlab","google","id\
ura","keycloak","linkedin","login-gov","oidc","okta","one-login","ping-one","saml"]},type:{type:"string",enum:["oidc","saml","google","facebook","apple","amazon"]},
issuer:{type:"string",maxLength:1024},clientId:{anyOf:[{type:"string",minLength:1,maxLength:1024,pattern:"^\\S(?:[\\s\\S]*\\S)?$"},{type:"object",required:["var\
iable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{
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
{if:{anyOf:[{required:["preset"],properties:{preset:{enum:["auth0","cognito","descope","entra-external-id","gitlab","idura","linkedin","oidc"]}}},{required:["pr\
eset"],properties:{preset:{enum:["entra","keycloak","okta","one-login","ping-one"]},type:{not:{const:"saml"}}}},{required:["type"],properties:{preset:!1,type:{const:"\
oidc"}}}]},then:{anyOf:[{required:["issuer","clientId","clientSecret"]},{required:["upstream"]},{required:["pending"]}],properties:{teamId:!1,keyId:!1,privateKey:!1,
apiVersion:!1,metadataUrl:!1,metadataFile:!1,idpSignout:!1,idpInit:!1,encryptedResponses:!1,requestSigningAlgorithm:!1,type:{const:"oidc"}}}},{if:{anyOf:[{required:[
"preset"],properties:{preset:{enum:["adfs","login-gov","saml"]}}},{required:["preset","type"],properties:{preset:{enum:["entra","keycloak","okta","one-login","p\
ing-one"]},type:{const:"saml"}}},{required:["type"],properties:{preset:!1,type:{const:"saml"}}}]},then:{oneOf:[{required:["metadataUrl"]},{required:["metadataFi\
le"]},{required:["pending"]}],properties:{issuer:!1,clientId:!1,clientSecret:!1,teamId:!1,keyId:!1,privateKey:!1,apiVersion:!1,scopes:!1,attributesRequestMethod:!1,
endpoints:!1,iamOidcProvider:!1,upstream:!1,type:{const:"saml"}}}},{if:{anyOf:[{required:["preset"],properties:{preset:{enum:["google"]}}},{required:["type"],properties:{
preset:!1,type:{const:"google"}}}]},then:{required:["clientId","clientSecret"],properties:{clientSecret:{anyOf:[{type:"object",required:["variable"],properties:{
variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"str\
ing",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{
type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},
issuer:!1,teamId:!1,keyId:!1,privateKey:!1,apiVersion:!1,metadataUrl:!1,metadataFile:!1,idpSignout:!1,idpInit:!1,encryptedResponses:!1,requestSigningAlgorithm:!1,
attributesRequestMethod:!1,endpoints:!1,iamOidcProvider:!1,upstream:!1,type:{const:"google"}}}},{if:{anyOf:[{required:["preset"],properties:{preset:{enum:["face\
book"]}}},{required:["type"],properties:{preset:!1,type:{const:"facebook"}}}]},then:{required:["clientId","clientSecret"],properties:{clientSecret:{anyOf:[{type:"\
object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParam\
eter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:[
"secretsManager"],properties:{secretsManager:{type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\\
u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},issuer:!1,teamId:!1,keyId:!1,privateKey:!1,metadataUrl:!1,metadataFile:!1,idpSignout:!1,idpInit:!1,encryptedResponses:!1,
requestSigningAlgorithm:!1,attributesRequestMethod:!1,endpoints:!1,iamOidcProvider:!1,upstream:!1,type:{const:"facebook"}}}},{if:{anyOf:[{required:["preset"],properties:{
preset:{enum:["apple"]}}},{required:["type"],properties:{preset:!1,type:{const:"apple"}}}]},then:{required:["clientId","teamId","keyId","privateKey"],properties:{
issuer:!1,clientSecret:!1,apiVersion:!1,metadataUrl:!1,metadataFile:!1,idpSignout:!1,idpInit:!1,encryptedResponses:!1,requestSigningAlgorithm:!1,attributesRequestMethod:!1,
endpoints:!1,iamOidcProvider:!1,upstream:!1,type:{const:"apple"}}}},{if:{anyOf:[{required:["preset"],properties:{preset:{enum:["amazon"]}}},{required:["type"],properties:{
preset:!1,type:{const:"amazon"}}}]},then:{required:["clientId","clientSecret"],properties:{clientSecret:{anyOf:[{type:"object",required:["variable"],properties:{
variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"str\
ing",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{
type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1}]},
issuer:!1,teamId:!1,keyId:!1,privateKey:!1,apiVersion:!1,metadataUrl:!1,metadataFile:!1,idpSignout:!1,idpInit:!1,encryptedResponses:!1,requestSigningAlgorithm:!1,
attributesRequestMethod:!1,endpoints:!1,iamOidcProvider:!1,upstream:!1,type:{const:"amazon"}}}}]}},appClients:{type:"object",propertyNames:{pattern:"^[A-Za-z][A\
-Za-z0-9_-]{0,62}$",patternErrorMessage:"must be at most 63 letters, digits, hyphens and underscores, starting with a letter"},additionalProperties:{type:"objec\
t",properties:{name:{type:"string",minLength:1,maxLength:128,pattern:"^[A-Za-z0-9_ +=,.@-]+$"},adopt:{type:"string",maxLength:128,pattern:"^[A-Za-z0-9_+]+$"},identityProviders:{
type:"array",minItems:1,uniqueItems:!0,items:{type:"string"}},externalProviders:{type:"array",minItems:1,maxItems:300,uniqueItems:!0,items:{type:"string",minLength:1,
maxLength:32,pattern:"^(?!COGNITO$)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"}},formerly:{type:"string",pattern:"^[A-Za-z][A-Za-z0-9_-]{0,62}$"},callbackUrls:{type:"ar\
ray",maxItems:100,items:{anyOf:[{type:"string",minLength:1,maxLength:1024},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a\
-z][a-z0-9_]{0,63}$"},prefix:{type:"string",minLength:1,maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1},{type:"objec\
t",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},prefix:{type:"string",minLength:1,
maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1},{type:"object",required:["secretsManager"],properties:{secretsManager:{
type:"string",maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:"string",maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"},prefix:{type:"strin\
g",minLength:1,maxLength:1024},suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1}]}},defaultRedirectUri:{anyOf:[{type:"string",minLength:1,
maxLength:1024},{type:"object",required:["variable"],properties:{variable:{type:"string",pattern:"^[a-z][a-z0-9_]{0,63}$"},prefix:{type:"string",minLength:1,maxLength:1024},
suffix:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1},{type:"object",required:["ssmParameter"],properties:{ssmParameter:{type:"string",maxLength:2048,
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
User","createNative","reject"]},nativeSignUp:{type:"string",enum:["allow","refuseKnownEmail"]},replaces:{type:"string",maxLength:300,pattern:"^arn:aws[a-z-]*:la\
mbda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"},messages:{type:"object",minProperties:1,properties:{ACCOUNT_LINKED:{type:"s\
tring",minLength:1,maxLength:200,pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"},ACCOUNT_DISABLED:{
type:"string",minLength:1,maxLength:200,pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"},
EMAIL_DOMAIN_NOT_ALLOWED:{type:"string",minLength:1,maxLength:200,pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\
\\p{Zl}\\p{Zp}<>]+$"},EMAIL_IN_USE:{type:"string",minLength:1,maxLength:200,pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}\
/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"},EMAIL_NOT_USABLE:{type:"string",minLength:1,maxLength:200,pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\\
.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"},LINK_REFUSED:{type:"string",minLength:1,maxLength:200,pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][t\
T][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"},NOT_INVITED:{type:"string",minLength:1,maxLength:200,pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][a\
A][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"},PROFILE_EXISTS:{type:"string",minLength:1,maxLength:200,pattern:"^(?=.*\\S)(?!.*(?:://|[\
wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"},PROFILE_INCOMPLETE:{type:"string",minLength:1,maxLength:200,pattern:"^(\
?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"},SIGN_IN_IN_PROGRESS:{type:"string",minLength:1,maxLength:200,
pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"},SIGN_IN_MISCONFIGURED:{type:"string",minLength:1,
maxLength:200,pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"},SIGN_IN_REFUSED:{type:"st\
ring",minLength:1,maxLength:200,pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"},SIGN_IN_UNAVAILABLE:{
type:"string",minLength:1,maxLength:200,pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"},
TOO_MANY_IDENTITIES:{type:"string",minLength:1,maxLength:200,pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl\
}\\p{Zp}<>]+$"}},additionalProperties:!1},linkInvitedUsers:{type:"boolean"},afterLink:{type:"string",enum:["continue","retry"]},function:{type:"object",properties:{
memoryMb:{type:"integer",minimum:128,maximum:10240},architecture:{type:"string",enum:["arm64","x86_64"]},runtime:{type:"string",enum:["nodejs22.x","nodejs24.x"]},
logRetentionDays:{enum:[1,3,5,7,14,30,60,90,120,150,180,365,400,545,731,1096,1827,2192,2557,2922,3288,3653]},rolePath:{type:"string",maxLength:512,pattern:"^/(?\
:[\\x21-\\x2E\\x30-\\x7E]+/)*$"},permissionsBoundaryArn:{type:"string",pattern:"^arn:aws(?:-[a-z]+)*:iam::(?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$"},dashboard:{
type:"boolean"},alarmTopicArn:{type:"string",pattern:"^arn:aws(?:-[a-z]+)*:sns:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(?:\\.fifo)?$"},reservedConcurrency:{
type:"integer",minimum:1,maximum:1e4},kmsKeyArn:{type:"string",pattern:"^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/(?:[0-9a-f]{8}-[0\
-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$"},codeSigningConfigArn:{type:"string",pattern:"^arn:aws(?:-[a-z]+)*:lambda:[a-z]{2}(?:-[a-z]+)\
+-[0-9]{1,2}:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$"}},additionalProperties:!1}},additionalProperties:!1},publish:{type:"object",properties:{ssm:{type:"\
object",required:["prefix"],properties:{prefix:{type:"string",maxLength:512,pattern:"^/(?![aA][wW][sS]|[sS][sS][mM])[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+){0,11}$"}},
additionalProperties:!1},clientSecrets:{type:"object",required:["secretsManager"],properties:{secretsManager:{type:"string",maxLength:448,pattern:"^/?[A-Za-z0-9\
_+=.@-]+(?:/[A-Za-z0-9_+=.@-]+)*$"},kmsKeyArn:{type:"string",pattern:"^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/(?:[0-9a-f]{8}-[0-9\
a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$"}},additionalProperties:!1}},additionalProperties:!1},terraform:{type:"object",properties:{requiredVersion:{
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
uniqueItems:!0,items:{type:"string",pattern:"^[0-9]{12}$"}},include:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:512,
pattern:"^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\x00-\\x1f\\x7f\\\\:]+$"}}},additionalProperties:!1},accept:{type:"array",items:{type:"object",required:["rule","reas\
on"],properties:{rule:{type:"string",pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},at:{type:"string",minLength:1},reason:{type:"string",minLength:1,maxLength:1024}},additionalProperties:!1}}},
additionalProperties:!1},o=Object.prototype.hasOwnProperty,y=_t().default,fs=new RegExp("^[a-z][a-z0-9-]{1,62}$","u"),St=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$",
"u"),Ut=new RegExp("^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\x00-\\x1f\\x7f\\\\:]+$","u"),qt=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$","u"),Lr=new RegExp("\
^[A-Za-z0-9_ +=,.@-]+$","u"),re=new RegExp("^[a-z][a-z0-9_]{0,63}$","u"),te=new RegExp("^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$","u"),se=new RegExp("^[A-Za-z0-9\
/_+=.@:!-]+$","u"),ie=new RegExp("^[^\\u0000-\\u001f\\u007f]+$","u"),us=new RegExp("^(?!custom:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","u"),Ke=new RegExp("^(0\
|[1-9][0-9]{0,8})[smhd]$","u"),ys=new RegExp("^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$","u"),ms=new RegExp("^arn:aws(?:-[\
a-z]+)*:wafv2:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:regional/webacl/[A-Za-z0-9_-]{1,128}/[A-Za-z0-9-]+$","u"),hs=new RegExp("^arn:aws(?:-[a-z]+)*:ses:[a-z]{\
2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:identity/(?:[\\x21\\x23-\\x2E\\x30-\\x3B\\x3D\\x3F\\x41-\\x7E]+@)?[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$","u"),gs=new RegExp(
"^(?:(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-][A-Za-z0-9!#$%&'*+/=?^_`{|}~ .-]*|\"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ .,:;()@-]+\") <[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9\
](?:[A-Za-z0-9.-]*[A-Za-z0-9])?>|[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)$","u"),Ps=new RegExp("^[A-Za-z0-9!#$%&'*+/=?^_`{|}~\
.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$","u"),fr=new RegExp("^[A-Za-z0-9_-]+$","u"),ks=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$","u"),As=new RegExp(
"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){2,}[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$","u"),ws=new RegExp("^arn:aws(?:-[a-z]+)*:acm:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2\
}:[0-9]{12}:certificate/[A-Za-z0-9-]+$","u"),bs=new RegExp("^Z[A-Z0-9]{1,31}$","u"),ge=new RegExp("^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0\
-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$","u"),vs=new RegExp("^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","u"),Ct=new RegExp("^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/[\
\\x21-\\x7E]+$","u"),Cr=new RegExp("^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$","u"),Os=new RegExp("^[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+$","u"),xs=new RegExp("^[A-Z\
a-z][A-Za-z0-9.-]{2,31}$","u"),$e=new RegExp("^\\S(?:[\\s\\S]*\\S)?$","u"),Jr=new RegExp("^[A-Z0-9]{10}$","u"),Rt=new RegExp("^v[1-9][0-9]{0,2}\\.[0-9]$","u"),Nt=new RegExp(
"^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$","u"),cr=new RegExp("^ht\
tps://\\S+$","u"),It=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$","u"),Et=new RegExp("^[A-Za-z0-9_ +=.@-]+$",
"u"),zt=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,62}$","u"),Tt=new RegExp("^[A-Za-z0-9_+]+$","u"),Vt=new RegExp("^(?!COGNITO$)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","u"),
Ie=new RegExp("^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$","u"),Ls=new RegExp("^/(?:[\\x21-\\x2\
E\\x30-\\x7E]+/)*$","u"),Cs=new RegExp("^arn:aws(?:-[a-z]+)*:iam::(?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$","u"),js=new RegExp("^arn:aws(?:-[a-z]+)*:sns:[a-z]{2\
}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(?:\\.fifo)?$","u"),$t=new RegExp("^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key\
/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$","u"),Is=new RegExp("^arn:aws(?:-[a-z]+)*:lambda:[a-z]{2}(?:-[a-z]+)+-[0-9]{\
1,2}:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$","u"),zs=new RegExp("^/(?![aA][wW][sS]|[sS][sS][mM])[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+){0,11}$","u"),Ms=new RegExp(
"^/?[A-Za-z0-9_+=.@-]+(?:/[A-Za-z0-9_+=.@-]+)*$","u"),_s=new RegExp("^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?: *, *(?:(?:=|!=|>|>=|<|<=|\
~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2})* *$","u"),Ss=new RegExp("^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z\
-]+)*)?(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?)* *$","u"),Us=new RegExp("^(?!\\d+\\.\\d+\\.\\d+\\\
.\\d+$)(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))+[a-z0-9]$","u"),qs=new RegExp("^(?!/)(?:[^/]|/(?!/|$))+$","u"),$s=new RegExp("^((arn:aws(?\
:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/)?([a-f0-9]{8}-[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9]{32})|(arn:a\
ws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:)?alias/[a-zA-Z0-9/_-]+)$","u"),Ks=new RegExp("^[a-zA-Z0-9_.-]{3,255}$","u"),Zs=new RegExp("^[^/](?\
:[\\s\\S]*[^/])?$","u"),Kt=new RegExp("^[\\w+=,.@:/-]+$","u"),Rs=new RegExp("^[a-z0-9][a-z0-9._-]*[a-z0-9]$","u"),Ns=new RegExp("^[a-z0-9]{3,24}$","u"),Es=new RegExp(
"^[a-z0-9](?:-?[a-z0-9])*$","u"),Ts=new RegExp("^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","u"),jt=new RegExp("^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z\
0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$","u"),Zt=new RegExp("^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(\
?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$","u"),Vs=new RegExp("^[0-9]{12}$","u"),Ds=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function et(E,{
instancePath:t="",parentData:er,parentDataProperty:rr,rootData:tr=E,dynamicAnchors:it={}}={}){let e=null,r=0,Pe=et.evaluated;if(Pe.dynamicProps&&(Pe.props=void 0),
Pe.dynamicItems&&(Pe.items=void 0),E&&typeof E=="object"&&!Array.isArray(E)){if(E.version===void 0||!o.call(E,"version")){let S={instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"version"}};e===null?e=[S]:e.push(S),r++}if(E.name===void 0||!o.call(E,"name")){let S={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[S]:e.push(S),r++}if(E.region===void 0||!o.call(E,"region")){let S={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"region"}};e===null?e=[S]:e.push(S),r++}if(E.userPool===void 0||!o.call(E,"userPool")){let S={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"userPool"}};e===null?e=[S]:e.push(S),r++}for(let S of Object.keys(E))if(!o.call(pe.properties,
S)){let a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S}};e===null?e=[a]:e.push(a),r++}if(E.version!==
void 0&&o.call(E,"version")&&E.version!==1){let S={instancePath:t+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}};e===
null?e=[S]:e.push(S),r++}if(E.name!==void 0&&o.call(E,"name")){let S=E.name;if(typeof S=="string"){if(!fs.test(S)){let a={instancePath:t+"/name",schemaPath:"#/p\
roperties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{1,62}$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(E.region!==void 0&&o.call(E,"region")){let S=E.region;if(typeof S==
"string"){if(!St.test(S)){let a={instancePath:t+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"}};
e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.
push(a),r++}}if(E.tags!==void 0&&o.call(E,"tags")){let S=E.tags;if(S&&typeof S=="object"&&!Array.isArray(S)){if(Object.keys(S).length>50){let a={instancePath:t+
"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(S)){let s=r;
if(typeof a=="string"){if(y(a)>128){let p={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames/maxLength",keyword:"maxLength",params:{limit:128},
propertyName:a};e===null?e=[p]:e.push(p),r++}if(y(a)<1){let p={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:a};e===null?e=[p]:e.push(p),r++}}var Ue=s===r;if(!Ue){let p={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"\
propertyNames",params:{propertyName:a}};e===null?e=[p]:e.push(p),r++}}for(let a of Object.keys(S)){let s=S[a];if(typeof s=="string"){if(y(s)>256){let p={instancePath:t+
"/tags/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/maxLength",keyword:"maxLength",params:{limit:256}};e===null?
e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/tags/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),r++}}if(E.include!==void 0&&o.call(E,"include")){let S=E.include;if(Array.isArray(S)){if(S.length>50){let n={instancePath:t+"\
/include",schemaPath:"#/properties/include/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[n]:e.push(n),r++}if(S.length<1){let n={instancePath:t+"/i\
nclude",schemaPath:"#/properties/include/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),r++}let a=S.length;for(let n=0;n<a;n++){let c=S[n];
if(typeof c=="string"){if(y(c)>512){let h={instancePath:t+"/include/"+n,schemaPath:"#/properties/include/items/maxLength",keyword:"maxLength",params:{limit:512}};
e===null?e=[h]:e.push(h),r++}if(y(c)<1){let h={instancePath:t+"/include/"+n,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[h]:e.push(h),r++}if(!Ut.test(c)){let h={instancePath:t+"/include/"+n,schemaPath:"#/properties/include/items/pattern",keyword:"pattern",params:{pattern:"\
^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\x00-\\x1f\\x7f\\\\:]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/include/"+n,schemaPath:"#/properties/inc\
lude/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}let s=S.length,p;if(s>1){let n={};for(;s--;){let c=S[s];if(typeof c=="stri\
ng"){if(typeof n[c]=="number"){p=n[c];let h={instancePath:t+"/include",schemaPath:"#/properties/include/uniqueItems",keyword:"uniqueItems",params:{i:s,j:p}};e===
null?e=[h]:e.push(h),r++;break}n[c]=s}}}}else{let a={instancePath:t+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type:"array"}};e===
null?e=[a]:e.push(a),r++}}if(E.userPool!==void 0&&o.call(E,"userPool")){let S=E.userPool;if(S&&typeof S=="object"&&!Array.isArray(S)){for(let a of Object.keys(S))
if(!o.call(pe.properties.userPool.properties,a)){let s={instancePath:t+"/userPool",schemaPath:"#/properties/userPool/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}if(S.reference!==void 0&&o.call(S,"reference")){let a=S.reference,s=r,p=!1,n=r;if(typeof a==
"string"){if(y(a)>55){let b={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/0/maxLength",keyword:"maxLength",
params:{limit:55}};e===null?e=[b]:e.push(b),r++}if(!qt.test(a)){let b={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/referen\
ce/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/use\
rPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}var X=n===
r;p=p||X;let c=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0||!o.call(a,"name")){let b={instancePath:t+"/userPool/reference",schemaPath:"#/p\
roperties/userPool/properties/reference/anyOf/1/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[b]:e.push(b),r++}for(let b of Object.keys(
a))if(b!=="name"){let i={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/1/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:b}};e===null?e=[i]:e.push(i),r++}if(a.name!==void 0&&o.call(a,"name")){let b=a.name;if(typeof b=="string"){if(y(b)>
128){let i={instancePath:t+"/userPool/reference/name",schemaPath:"#/properties/userPool/properties/reference/anyOf/1/properties/name/maxLength",keyword:"maxLeng\
th",params:{limit:128}};e===null?e=[i]:e.push(i),r++}if(y(b)<1){let i={instancePath:t+"/userPool/reference/name",schemaPath:"#/properties/userPool/properties/re\
ference/anyOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}if(!Lr.test(b)){let i={instancePath:t+"/userPool/r\
eference/name",schemaPath:"#/properties/userPool/properties/reference/anyOf/1/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=,.@-]+$"}};
e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/reference/name",schemaPath:"#/properties/userPool/properties/reference/anyOf/1/properties/na\
me/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{let b={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPoo\
l/properties/reference/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}var X=c===r;if(p=p||X,X)var W=!0;let h=r;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.variable===void 0||!o.call(a,"variable")){let b={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/proper\
ties/reference/anyOf/2/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[b]:e.push(b),r++}for(let b of Object.keys(a))if(b!=="variab\
le"){let i={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/2/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:b}};e===null?e=[i]:e.push(i),r++}if(a.variable!==void 0&&o.call(a,"variable")){let b=a.variable;if(typeof b=="string"){if(!re.test(
b)){let i={instancePath:t+"/userPool/reference/variable",schemaPath:"#/properties/userPool/properties/reference/anyOf/2/properties/variable/pattern",keyword:"pa\
ttern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/reference/variable",schemaPath:"#/properti\
es/userPool/properties/reference/anyOf/2/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{let b={instancePath:t+
"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}var X=h===
r;p=p||X,X&&W!==!0&&(W=!0);let j=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.ssmParameter===void 0||!o.call(a,"ssmParameter")){let b={instancePath:t+"/u\
serPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/3/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?
e=[b]:e.push(b),r++}for(let b of Object.keys(a))if(b!=="ssmParameter"){let i={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/\
reference/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}};e===null?e=[i]:e.push(i),r++}if(a.ssmParameter!==void 0&&o.
call(a,"ssmParameter")){let b=a.ssmParameter;if(typeof b=="string"){if(y(b)>2048){let i={instancePath:t+"/userPool/reference/ssmParameter",schemaPath:"#/propert\
ies/userPool/properties/reference/anyOf/3/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[i]:e.push(i),r++}if(!te.test(b)){
let i={instancePath:t+"/userPool/reference/ssmParameter",schemaPath:"#/properties/userPool/properties/reference/anyOf/3/properties/ssmParameter/pattern",keyword:"\
pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/reference/ssmParameter",
schemaPath:"#/properties/userPool/properties/reference/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{
let b={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?
e=[b]:e.push(b),r++}var X=j===r;p=p||X,X&&W!==!0&&(W=!0);let I=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.secretsManager===void 0||!o.call(a,"secretsMa\
nager")){let b={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/required",keyword:"required",params:{missingProperty:"\
secretsManager"}};e===null?e=[b]:e.push(b),r++}for(let b of Object.keys(a))if(!(b==="secretsManager"||b==="jsonKey")){let i={instancePath:t+"/userPool/reference",
schemaPath:"#/properties/userPool/properties/reference/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}};e===null?e=[i]:
e.push(i),r++}if(a.secretsManager!==void 0&&o.call(a,"secretsManager")){let b=a.secretsManager;if(typeof b=="string"){if(y(b)>2048){let i={instancePath:t+"/user\
Pool/reference/secretsManager",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[i]:e.push(i),r++}if(!se.test(b)){let i={instancePath:t+"/userPool/reference/secretsManager",schemaPath:"#/properties/userPool/properties/reference/a\
nyOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+
"/userPool/reference/secretsManager",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/properties/secretsManager/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),r++}}if(a.jsonKey!==void 0&&o.call(a,"jsonKey")){let b=a.jsonKey;if(typeof b=="string"){if(y(b)>256){let i={instancePath:t+"/\
userPool/reference/jsonKey",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};
e===null?e=[i]:e.push(i),r++}if(!ie.test(b)){let i={instancePath:t+"/userPool/reference/jsonKey",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/\
properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPo\
ol/reference/jsonKey",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),r++}}}else{let b={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/type",keyword:"type",params:{
type:"object"}};e===null?e=[b]:e.push(b),r++}var X=I===r;if(p=p||X,X&&W!==!0&&(W=!0),p)r=s,e!==null&&(s?e.length=s:e=null);else{let b={instancePath:t+"/userPool\
/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf",keyword:"anyOf",params:{}};e===null?e=[b]:e.push(b),r++}}if(S.adopt!==void 0&&o.call(S,
"adopt")){let a=S.adopt;if(typeof a=="string"){if(y(a)>55){let s={instancePath:t+"/userPool/adopt",schemaPath:"#/properties/userPool/properties/adopt/maxLength",
keyword:"maxLength",params:{limit:55}};e===null?e=[s]:e.push(s),r++}if(!qt.test(a)){let s={instancePath:t+"/userPool/adopt",schemaPath:"#/properties/userPool/pr\
operties/adopt/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$"}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"\
/userPool/adopt",schemaPath:"#/properties/userPool/properties/adopt/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(S.issuer!==void 0&&
o.call(S,"issuer")){let a=S.issuer;if(typeof a!="string"){let s={instancePath:t+"/userPool/issuer",schemaPath:"#/properties/userPool/properties/issuer/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(a==="original"||a==="updated")){let s={instancePath:t+"/userPool/issuer",schemaPath:"#/propertie\
s/userPool/properties/issuer/enum",keyword:"enum",params:{allowedValues:pe.properties.userPool.properties.issuer.enum}};e===null?e=[s]:e.push(s),r++}}if(S.name!==
void 0&&o.call(S,"name")){let a=S.name;if(typeof a=="string"){if(y(a)>128){let s={instancePath:t+"/userPool/name",schemaPath:"#/properties/userPool/properties/n\
ame/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[s]:e.push(s),r++}if(y(a)<1){let s={instancePath:t+"/userPool/name",schemaPath:"#/properties/u\
serPool/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}if(!Lr.test(a)){let s={instancePath:t+"/userPool/name",schemaPath:"\
#/properties/userPool/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=,.@-]+$"}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+
"/userPool/name",schemaPath:"#/properties/userPool/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(S.signInWith!==
void 0&&o.call(S,"signInWith")){let a=S.signInWith;if(Array.isArray(a)){if(a.length<1){let c={instancePath:t+"/userPool/signInWith",schemaPath:"#/properties/use\
rPool/properties/signInWith/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:e.push(c),r++}let s=a.length;for(let c=0;c<s;c++){let h=a[c];if(typeof h!=
"string"){let j={instancePath:t+"/userPool/signInWith/"+c,schemaPath:"#/properties/userPool/properties/signInWith/items/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[j]:e.push(j),r++}if(!(h==="email"||h==="phone_number")){let j={instancePath:t+"/userPool/signInWith/"+c,schemaPath:"#/properties/userPool/prope\
rties/signInWith/items/enum",keyword:"enum",params:{allowedValues:pe.properties.userPool.properties.signInWith.items.enum}};e===null?e=[j]:e.push(j),r++}}let p=a.
length,n;if(p>1){let c={};for(;p--;){let h=a[p];if(typeof h=="string"){if(typeof c[h]=="number"){n=c[h];let j={instancePath:t+"/userPool/signInWith",schemaPath:"\
#/properties/userPool/properties/signInWith/uniqueItems",keyword:"uniqueItems",params:{i:p,j:n}};e===null?e=[j]:e.push(j),r++;break}c[h]=p}}}}else{let s={instancePath:t+
"/userPool/signInWith",schemaPath:"#/properties/userPool/properties/signInWith/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(S.aliases!==
void 0&&o.call(S,"aliases")){let a=S.aliases;if(Array.isArray(a)){if(a.length<1){let c={instancePath:t+"/userPool/aliases",schemaPath:"#/properties/userPool/pro\
perties/aliases/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:e.push(c),r++}let s=a.length;for(let c=0;c<s;c++){let h=a[c];if(typeof h!="string"){
let j={instancePath:t+"/userPool/aliases/"+c,schemaPath:"#/properties/userPool/properties/aliases/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[j]:e.push(j),r++}if(!(h==="email"||h==="phone_number"||h==="preferred_username")){let j={instancePath:t+"/userPool/aliases/"+c,schemaPath:"#/properties/userPoo\
l/properties/aliases/items/enum",keyword:"enum",params:{allowedValues:pe.properties.userPool.properties.aliases.items.enum}};e===null?e=[j]:e.push(j),r++}}let p=a.
length,n;if(p>1){let c={};for(;p--;){let h=a[p];if(typeof h=="string"){if(typeof c[h]=="number"){n=c[h];let j={instancePath:t+"/userPool/aliases",schemaPath:"#/\
properties/userPool/properties/aliases/uniqueItems",keyword:"uniqueItems",params:{i:p,j:n}};e===null?e=[j]:e.push(j),r++;break}c[h]=p}}}}else{let s={instancePath:t+
"/userPool/aliases",schemaPath:"#/properties/userPool/properties/aliases/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(S.caseSensitiveUsernames!==
void 0&&o.call(S,"caseSensitiveUsernames")&&typeof S.caseSensitiveUsernames!="boolean"){let a={instancePath:t+"/userPool/caseSensitiveUsernames",schemaPath:"#/p\
roperties/userPool/properties/caseSensitiveUsernames/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}if(S.requiredAttributes!==void 0&&
o.call(S,"requiredAttributes")){let a=S.requiredAttributes;if(Array.isArray(a)){let s=a.length;for(let c=0;c<s;c++){let h=a[c];if(typeof h!="string"){let j={instancePath:t+
"/userPool/requiredAttributes/"+c,schemaPath:"#/properties/userPool/properties/requiredAttributes/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[j]:e.push(j),r++}if(!(h==="address"||h==="birthdate"||h==="email"||h==="family_name"||h==="gender"||h==="given_name"||h==="locale"||h==="middle_name"||h==="nam\
e"||h==="nickname"||h==="phone_number"||h==="picture"||h==="preferred_username"||h==="profile"||h==="updated_at"||h==="website"||h==="zoneinfo")){let j={instancePath:t+
"/userPool/requiredAttributes/"+c,schemaPath:"#/properties/userPool/properties/requiredAttributes/items/enum",keyword:"enum",params:{allowedValues:pe.properties.
userPool.properties.requiredAttributes.items.enum}};e===null?e=[j]:e.push(j),r++}}let p=a.length,n;if(p>1){let c={};for(;p--;){let h=a[p];if(typeof h=="string"){
if(typeof c[h]=="number"){n=c[h];let j={instancePath:t+"/userPool/requiredAttributes",schemaPath:"#/properties/userPool/properties/requiredAttributes/uniqueItem\
s",keyword:"uniqueItems",params:{i:p,j:n}};e===null?e=[j]:e.push(j),r++;break}c[h]=p}}}}else{let s={instancePath:t+"/userPool/requiredAttributes",schemaPath:"#/\
properties/userPool/properties/requiredAttributes/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(S.customAttributes!==void 0&&o.call(
S,"customAttributes")){let a=S.customAttributes;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>50){let s={instancePath:t+"/userPool/custo\
mAttributes",schemaPath:"#/properties/userPool/properties/customAttributes/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[s]:e.push(s),r++}
for(let s of Object.keys(a)){let p=r;if(typeof s=="string"){if(y(s)>20){let n={instancePath:t+"/userPool/customAttributes",schemaPath:"#/properties/userPool/pro\
perties/customAttributes/propertyNames/maxLength",keyword:"maxLength",params:{limit:20},propertyName:s};e===null?e=[n]:e.push(n),r++}if(y(s)<1){let n={instancePath:t+
"/userPool/customAttributes",schemaPath:"#/properties/userPool/properties/customAttributes/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:s};
e===null?e=[n]:e.push(n),r++}if(!us.test(s)){let n={instancePath:t+"/userPool/customAttributes",schemaPath:"#/properties/userPool/properties/customAttributes/pr\
opertyNames/pattern",keyword:"pattern",params:{pattern:"^(?!custom:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"},propertyName:s};e===null?e=[n]:e.push(n),r++}}var V=p===
r;if(!V){let n={instancePath:t+"/userPool/customAttributes",schemaPath:"#/properties/userPool/properties/customAttributes/propertyNames",keyword:"propertyNames",
params:{propertyName:s}};e===null?e=[n]:e.push(n),r++}}for(let s of Object.keys(a)){let p=a[s];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.type===void 0||
!o.call(p,"type")){let n={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/userPool/properties/cus\
tomAttributes/additionalProperties/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}for(let n of Object.keys(p))if(!(n===
"type"||n==="mutable"||n==="minLength"||n==="maxLength"||n==="min"||n==="max")){let c={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};
e===null?e=[c]:e.push(c),r++}if(p.type!==void 0&&o.call(p,"type")){let n=p.type;if(typeof n!="string"){let c={instancePath:t+"/userPool/customAttributes/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[c]:e.push(c),r++}if(!(n==="string"||n==="number"||n==="dateTime"||n==="boolean")){let c={instancePath:t+"/userPool/customAttributes/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/type/enum",keyword:"\
enum",params:{allowedValues:pe.properties.userPool.properties.customAttributes.additionalProperties.properties.type.enum}};e===null?e=[c]:e.push(c),r++}}if(p.mutable!==
void 0&&o.call(p,"mutable")&&typeof p.mutable!="boolean"){let n={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/mutable",
schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/mutable/type",keyword:"type",params:{type:"boolean"}};e===null?e=[
n]:e.push(n),r++}if(p.minLength!==void 0&&o.call(p,"minLength")){let n=p.minLength;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let c={instancePath:t+
"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/minLength",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProp\
erties/properties/minLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),r++}if(typeof n=="number"&&isFinite(n)){if(n>2048||isNaN(n)){
let c={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/minLength",schemaPath:"#/properties/userPool/properties/customAtt\
ributes/additionalProperties/properties/minLength/maximum",keyword:"maximum",params:{comparison:"<=",limit:2048}};e===null?e=[c]:e.push(c),r++}if(n<0||isNaN(n)){
let c={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/minLength",schemaPath:"#/properties/userPool/properties/customAtt\
ributes/additionalProperties/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[c]:e.push(c),r++}}}if(p.maxLength!==void 0&&
o.call(p,"maxLength")){let n=p.maxLength;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let c={instancePath:t+"/userPool/customAttributes/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/maxLength",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/maxLength/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[c]:e.push(c),r++}if(typeof n=="number"&&isFinite(n)){if(n>2048||isNaN(n)){let c={instancePath:t+"/userPool/customAttr\
ibutes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxLength",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/max\
Length/maximum",keyword:"maximum",params:{comparison:"<=",limit:2048}};e===null?e=[c]:e.push(c),r++}if(n<0||isNaN(n)){let c={instancePath:t+"/userPool/customAtt\
ributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxLength",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/ma\
xLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[c]:e.push(c),r++}}}if(p.min!==void 0&&o.call(p,"min")){let n=p.min;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let c={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/min",schemaPath:"#/pro\
perties/userPool/properties/customAttributes/additionalProperties/properties/min/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),r++}if(typeof n==
"number"&&isFinite(n)){if(n>9007199254740991||isNaN(n)){let c={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/min",schemaPath:"\
#/properties/userPool/properties/customAttributes/additionalProperties/properties/min/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
e===null?e=[c]:e.push(c),r++}if(n<-9007199254740991||isNaN(n)){let c={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/mi\
n",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};
e===null?e=[c]:e.push(c),r++}}}if(p.max!==void 0&&o.call(p,"max")){let n=p.max;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let c={instancePath:t+"\
/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/max",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/\
properties/max/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),r++}if(typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n)){let c={
instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/max",schemaPath:"#/properties/userPool/properties/customAttributes/addit\
ionalProperties/properties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[c]:e.push(c),r++}if(n<-9007199254740991||
isNaN(n)){let c={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/max",schemaPath:"#/properties/userPool/properties/custo\
mAttributes/additionalProperties/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};e===null?e=[c]:e.push(c),r++}}}}else{
let n={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/userPool/properties/customAttributes/addit\
ionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{let s={instancePath:t+"/userPool/customAttributes",schemaPath:"\
#/properties/userPool/properties/customAttributes/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.autoVerify!==void 0&&o.call(S,
"autoVerify")){let a=S.autoVerify;if(Array.isArray(a)){let s=a.length;for(let c=0;c<s;c++){let h=a[c];if(typeof h!="string"){let j={instancePath:t+"/userPool/au\
toVerify/"+c,schemaPath:"#/properties/userPool/properties/autoVerify/items/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}if(!(h==="e\
mail"||h==="phone_number")){let j={instancePath:t+"/userPool/autoVerify/"+c,schemaPath:"#/properties/userPool/properties/autoVerify/items/enum",keyword:"enum",params:{
allowedValues:pe.properties.userPool.properties.autoVerify.items.enum}};e===null?e=[j]:e.push(j),r++}}let p=a.length,n;if(p>1){let c={};for(;p--;){let h=a[p];if(typeof h==
"string"){if(typeof c[h]=="number"){n=c[h];let j={instancePath:t+"/userPool/autoVerify",schemaPath:"#/properties/userPool/properties/autoVerify/uniqueItems",keyword:"\
uniqueItems",params:{i:p,j:n}};e===null?e=[j]:e.push(j),r++;break}c[h]=p}}}}else{let s={instancePath:t+"/userPool/autoVerify",schemaPath:"#/properties/userPool/\
properties/autoVerify/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(S.selfSignUp!==void 0&&o.call(S,"selfSignUp")&&typeof S.selfSignUp!=
"boolean"){let a={instancePath:t+"/userPool/selfSignUp",schemaPath:"#/properties/userPool/properties/selfSignUp/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[a]:e.push(a),r++}if(S.accountRecovery!==void 0&&o.call(S,"accountRecovery")){let a=S.accountRecovery,s=r,p=!1,n=r;if(Array.isArray(a)){if(a.length<1){let b={
instancePath:t+"/userPool/accountRecovery",schemaPath:"#/properties/userPool/properties/accountRecovery/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[b]:e.push(b),r++}let h=a.length;for(let b=0;b<h;b++){let i=a[b];if(typeof i!="string"){let l={instancePath:t+"/userPool/accountRecovery/"+b,schemaPath:"\
#/properties/userPool/properties/accountRecovery/anyOf/0/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(!(i==="email"||i==="\
phone_number")){let l={instancePath:t+"/userPool/accountRecovery/"+b,schemaPath:"#/properties/userPool/properties/accountRecovery/anyOf/0/items/enum",keyword:"e\
num",params:{allowedValues:pe.properties.userPool.properties.accountRecovery.anyOf[0].items.enum}};e===null?e=[l]:e.push(l),r++}}let j=a.length,I;if(j>1){let b={};
for(;j--;){let i=a[j];if(typeof i=="string"){if(typeof b[i]=="number"){I=b[i];let l={instancePath:t+"/userPool/accountRecovery",schemaPath:"#/properties/userPoo\
l/properties/accountRecovery/anyOf/0/uniqueItems",keyword:"uniqueItems",params:{i:j,j:I}};e===null?e=[l]:e.push(l),r++;break}b[i]=j}}}}else{let h={instancePath:t+
"/userPool/accountRecovery",schemaPath:"#/properties/userPool/properties/accountRecovery/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(
h),r++}var F=n===r;p=p||F;let c=r;if(a!=="admin_only"){let h={instancePath:t+"/userPool/accountRecovery",schemaPath:"#/properties/userPool/properties/accountRec\
overy/anyOf/1/const",keyword:"const",params:{allowedValue:"admin_only"}};e===null?e=[h]:e.push(h),r++}var F=c===r;if(p=p||F,p)r=s,e!==null&&(s?e.length=s:e=null);else{
let h={instancePath:t+"/userPool/accountRecovery",schemaPath:"#/properties/userPool/properties/accountRecovery/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:
e.push(h),r++}}if(S.passwordPolicy!==void 0&&o.call(S,"passwordPolicy")){let a=S.passwordPolicy;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let s of Object.
keys(a))if(!(s==="minimumLength"||s==="requireLowercase"||s==="requireUppercase"||s==="requireNumbers"||s==="requireSymbols"||s==="temporaryPasswordValidity"||s===
"historySize")){let p={instancePath:t+"/userPool/passwordPolicy",schemaPath:"#/properties/userPool/properties/passwordPolicy/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),r++}if(a.minimumLength!==void 0&&o.call(a,"minimumLength")){let s=a.minimumLength;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:t+"/userPool/passwordPolicy/minimumLength",schemaPath:"#/properties/userPool/properties/passwordP\
olicy/properties/minimumLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof s=="number"&&isFinite(s)){if(s>99||isNaN(s)){
let p={instancePath:t+"/userPool/passwordPolicy/minimumLength",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/minimumLength/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:99}};e===null?e=[p]:e.push(p),r++}if(s<6||isNaN(s)){let p={instancePath:t+"/userPool/passwordPolicy/minimumLength",schemaPath:"\
#/properties/userPool/properties/passwordPolicy/properties/minimumLength/minimum",keyword:"minimum",params:{comparison:">=",limit:6}};e===null?e=[p]:e.push(p),r++}}}
if(a.requireLowercase!==void 0&&o.call(a,"requireLowercase")&&typeof a.requireLowercase!="boolean"){let s={instancePath:t+"/userPool/passwordPolicy/requireLower\
case",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/requireLowercase/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(
s),r++}if(a.requireUppercase!==void 0&&o.call(a,"requireUppercase")&&typeof a.requireUppercase!="boolean"){let s={instancePath:t+"/userPool/passwordPolicy/requi\
reUppercase",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/requireUppercase/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:
e.push(s),r++}if(a.requireNumbers!==void 0&&o.call(a,"requireNumbers")&&typeof a.requireNumbers!="boolean"){let s={instancePath:t+"/userPool/passwordPolicy/requ\
ireNumbers",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/requireNumbers/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.
push(s),r++}if(a.requireSymbols!==void 0&&o.call(a,"requireSymbols")&&typeof a.requireSymbols!="boolean"){let s={instancePath:t+"/userPool/passwordPolicy/requir\
eSymbols",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/requireSymbols/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(
s),r++}if(a.temporaryPasswordValidity!==void 0&&o.call(a,"temporaryPasswordValidity")){let s=a.temporaryPasswordValidity;if(typeof s=="string"){if(!Ke.test(s)){
let p={instancePath:t+"/userPool/passwordPolicy/temporaryPasswordValidity",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/temporaryPassw\
ordValidity/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/passw\
ordPolicy/temporaryPasswordValidity",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/temporaryPasswordValidity/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.historySize!==void 0&&o.call(a,"historySize")){let s=a.historySize;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let p={instancePath:t+"/userPool/passwordPolicy/historySize",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/historySize/ty\
pe",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof s=="number"&&isFinite(s)){if(s>24||isNaN(s)){let p={instancePath:t+"/userPool\
/passwordPolicy/historySize",schemaPath:"#/properties/userPool/properties/passwordPolicy/properties/historySize/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:24}};e===null?e=[p]:e.push(p),r++}if(s<0||isNaN(s)){let p={instancePath:t+"/userPool/passwordPolicy/historySize",schemaPath:"#/properties/userPool/prop\
erties/passwordPolicy/properties/historySize/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}}}else{let s={instancePath:t+
"/userPool/passwordPolicy",schemaPath:"#/properties/userPool/properties/passwordPolicy/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}
if(S.mfa!==void 0&&o.call(S,"mfa")){let a=S.mfa;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.mode===void 0||!o.call(a,"mode")){let s={instancePath:t+"/user\
Pool/mfa",schemaPath:"#/properties/userPool/properties/mfa/required",keyword:"required",params:{missingProperty:"mode"}};e===null?e=[s]:e.push(s),r++}for(let s of Object.
keys(a))if(!(s==="mode"||s==="methods")){let p={instancePath:t+"/userPool/mfa",schemaPath:"#/properties/userPool/properties/mfa/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),r++}if(a.mode!==void 0&&o.call(a,"mode")){let s=a.mode;if(typeof s!="string"){let p={
instancePath:t+"/userPool/mfa/mode",schemaPath:"#/properties/userPool/properties/mfa/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:
e.push(p),r++}if(!(s==="off"||s==="optional"||s==="required")){let p={instancePath:t+"/userPool/mfa/mode",schemaPath:"#/properties/userPool/properties/mfa/prope\
rties/mode/enum",keyword:"enum",params:{allowedValues:pe.properties.userPool.properties.mfa.properties.mode.enum}};e===null?e=[p]:e.push(p),r++}}if(a.methods!==
void 0&&o.call(a,"methods")){let s=a.methods;if(Array.isArray(s)){if(s.length<1){let h={instancePath:t+"/userPool/mfa/methods",schemaPath:"#/properties/userPool\
/properties/mfa/properties/methods/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[h]:e.push(h),r++}let p=s.length;for(let h=0;h<p;h++){let j=s[h];if(typeof j!=
"string"){let I={instancePath:t+"/userPool/mfa/methods/"+h,schemaPath:"#/properties/userPool/properties/mfa/properties/methods/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[I]:e.push(I),r++}if(!(j==="totp"||j==="sms"||j==="email")){let I={instancePath:t+"/userPool/mfa/methods/"+h,schemaPath:"#/properties\
/userPool/properties/mfa/properties/methods/items/enum",keyword:"enum",params:{allowedValues:pe.properties.userPool.properties.mfa.properties.methods.items.enum}};
e===null?e=[I]:e.push(I),r++}}let n=s.length,c;if(n>1){let h={};for(;n--;){let j=s[n];if(typeof j=="string"){if(typeof h[j]=="number"){c=h[j];let I={instancePath:t+
"/userPool/mfa/methods",schemaPath:"#/properties/userPool/properties/mfa/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i:n,j:c}};e===null?e=[I]:
e.push(I),r++;break}h[j]=n}}}}else{let p={instancePath:t+"/userPool/mfa/methods",schemaPath:"#/properties/userPool/properties/mfa/properties/methods/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{let s={instancePath:t+"/userPool/mfa",schemaPath:"#/properties/userPool/properties/mfa/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.signIn!==void 0&&o.call(S,"signIn")){let a=S.signIn;if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.firstFactors===void 0||!o.call(a,"firstFactors")){let s={instancePath:t+"/userPool/signIn",schemaPath:"#/properties/userPool/properties/signIn/required",keyword:"\
required",params:{missingProperty:"firstFactors"}};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(a))if(!(s==="firstFactors"||s==="passkeys")){let p={instancePath:t+
"/userPool/signIn",schemaPath:"#/properties/userPool/properties/signIn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?
e=[p]:e.push(p),r++}if(a.firstFactors!==void 0&&o.call(a,"firstFactors")){let s=a.firstFactors;if(Array.isArray(s)){if(s.length<1){let h={instancePath:t+"/userP\
ool/signIn/firstFactors",schemaPath:"#/properties/userPool/properties/signIn/properties/firstFactors/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[
h]:e.push(h),r++}let p=s.length;for(let h=0;h<p;h++){let j=s[h];if(typeof j!="string"){let I={instancePath:t+"/userPool/signIn/firstFactors/"+h,schemaPath:"#/pr\
operties/userPool/properties/signIn/properties/firstFactors/items/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),r++}if(!(j==="password"||
j==="emailOtp"||j==="smsOtp"||j==="passkey")){let I={instancePath:t+"/userPool/signIn/firstFactors/"+h,schemaPath:"#/properties/userPool/properties/signIn/prope\
rties/firstFactors/items/enum",keyword:"enum",params:{allowedValues:pe.properties.userPool.properties.signIn.properties.firstFactors.items.enum}};e===null?e=[I]:
e.push(I),r++}}let n=s.length,c;if(n>1){let h={};for(;n--;){let j=s[n];if(typeof j=="string"){if(typeof h[j]=="number"){c=h[j];let I={instancePath:t+"/userPool/\
signIn/firstFactors",schemaPath:"#/properties/userPool/properties/signIn/properties/firstFactors/uniqueItems",keyword:"uniqueItems",params:{i:n,j:c}};e===null?e=
[I]:e.push(I),r++;break}h[j]=n}}}}else{let p={instancePath:t+"/userPool/signIn/firstFactors",schemaPath:"#/properties/userPool/properties/signIn/properties/firs\
tFactors/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(a.passkeys!==void 0&&o.call(a,"passkeys")){let s=a.passkeys;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.relyingPartyId===void 0||!o.call(s,"relyingPartyId")){let p={instancePath:t+"/userPool/signIn/passkeys",schemaPath:"#/properti\
es/userPool/properties/signIn/properties/passkeys/required",keyword:"required",params:{missingProperty:"relyingPartyId"}};e===null?e=[p]:e.push(p),r++}for(let p of Object.
keys(s))if(!(p==="relyingPartyId"||p==="userVerification")){let n={instancePath:t+"/userPool/signIn/passkeys",schemaPath:"#/properties/userPool/properties/signI\
n/properties/passkeys/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),r++}if(s.relyingPartyId!==void 0&&
o.call(s,"relyingPartyId")){let p=s.relyingPartyId;if(typeof p=="string"){if(y(p)>127){let n={instancePath:t+"/userPool/signIn/passkeys/relyingPartyId",schemaPath:"\
#/properties/userPool/properties/signIn/properties/passkeys/properties/relyingPartyId/maxLength",keyword:"maxLength",params:{limit:127}};e===null?e=[n]:e.push(n),
r++}if(!ys.test(p)){let n={instancePath:t+"/userPool/signIn/passkeys/relyingPartyId",schemaPath:"#/properties/userPool/properties/signIn/properties/passkeys/pro\
perties/relyingPartyId/pattern",keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};e===null?e=
[n]:e.push(n),r++}}else{let n={instancePath:t+"/userPool/signIn/passkeys/relyingPartyId",schemaPath:"#/properties/userPool/properties/signIn/properties/passkeys\
/properties/relyingPartyId/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(s.userVerification!==void 0&&o.call(s,"userVerification")){
let p=s.userVerification;if(typeof p!="string"){let n={instancePath:t+"/userPool/signIn/passkeys/userVerification",schemaPath:"#/properties/userPool/properties/\
signIn/properties/passkeys/properties/userVerification/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(!(p==="preferred"||p==="requ\
ired")){let n={instancePath:t+"/userPool/signIn/passkeys/userVerification",schemaPath:"#/properties/userPool/properties/signIn/properties/passkeys/properties/us\
erVerification/enum",keyword:"enum",params:{allowedValues:pe.properties.userPool.properties.signIn.properties.passkeys.properties.userVerification.enum}};e===null?
e=[n]:e.push(n),r++}}}else{let p={instancePath:t+"/userPool/signIn/passkeys",schemaPath:"#/properties/userPool/properties/signIn/properties/passkeys/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{let s={instancePath:t+"/userPool/signIn",schemaPath:"#/properties/userPool/properties/signIn/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.tier!==void 0&&o.call(S,"tier")){let a=S.tier;if(typeof a!="string"){let s={instancePath:t+
"/userPool/tier",schemaPath:"#/properties/userPool/properties/tier/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(a==="lite"||a===
"essentials"||a==="plus")){let s={instancePath:t+"/userPool/tier",schemaPath:"#/properties/userPool/properties/tier/enum",keyword:"enum",params:{allowedValues:pe.
properties.userPool.properties.tier.enum}};e===null?e=[s]:e.push(s),r++}}if(S.threatProtection!==void 0&&o.call(S,"threatProtection")){let a=S.threatProtection;
if(typeof a!="string"){let s={instancePath:t+"/userPool/threatProtection",schemaPath:"#/properties/userPool/properties/threatProtection/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(a==="off"||a==="audit"||a==="enforced")){let s={instancePath:t+"/userPool/threatProtection",schemaPath:"#/prop\
erties/userPool/properties/threatProtection/enum",keyword:"enum",params:{allowedValues:pe.properties.userPool.properties.threatProtection.enum}};e===null?e=[s]:
e.push(s),r++}}if(S.deletionProtection!==void 0&&o.call(S,"deletionProtection")&&typeof S.deletionProtection!="boolean"){let a={instancePath:t+"/userPool/deleti\
onProtection",schemaPath:"#/properties/userPool/properties/deletionProtection/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}if(S.webAclArn!==
void 0&&o.call(S,"webAclArn")){let a=S.webAclArn,s=r,p=!1,n=r;if(typeof a=="string"){if(y(a)>2048){let I={instancePath:t+"/userPool/webAclArn",schemaPath:"#/pro\
perties/userPool/properties/webAclArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[I]:e.push(I),r++}if(!ms.test(a)){let I={instancePath:t+
"/userPool/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:wafv2:[a-z\
]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:regional/webacl/[A-Za-z0-9_-]{1,128}/[A-Za-z0-9-]+$"}};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:t+"/userPool\
/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),r++}var Z=n===r;
p=p||Z;let c=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.variable===void 0||!o.call(a,"variable")){let I={instancePath:t+"/userPool/webAclArn",schemaPath:"\
#/properties/userPool/properties/webAclArn/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[I]:e.push(I),r++}for(let I of Object.
keys(a))if(I!=="variable"){let b={instancePath:t+"/userPool/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:I}};e===null?e=[b]:e.push(b),r++}if(a.variable!==void 0&&o.call(a,"variable")){let I=a.variable;if(typeof I=="s\
tring"){if(!re.test(I)){let b={instancePath:t+"/userPool/webAclArn/variable",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/1/properties/variable/\
pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/userPool/webAclArn/variable",schemaPath:"\
#/properties/userPool/properties/webAclArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}}else{let I={instancePath:t+
"/userPool/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[I]:e.push(I),r++}var Z=c===
r;if(p=p||Z,Z)var N=!0;let h=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.ssmParameter===void 0||!o.call(a,"ssmParameter")){let I={instancePath:t+"/userP\
ool/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[
I]:e.push(I),r++}for(let I of Object.keys(a))if(I!=="ssmParameter"){let b={instancePath:t+"/userPool/webAclArn",schemaPath:"#/properties/userPool/properties/web\
AclArn/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I}};e===null?e=[b]:e.push(b),r++}if(a.ssmParameter!==void 0&&o.call(
a,"ssmParameter")){let I=a.ssmParameter;if(typeof I=="string"){if(y(I)>2048){let b={instancePath:t+"/userPool/webAclArn/ssmParameter",schemaPath:"#/properties/u\
serPool/properties/webAclArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[b]:e.push(b),r++}if(!te.test(I)){let b={
instancePath:t+"/userPool/webAclArn/ssmParameter",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/2/properties/ssmParameter/pattern",keyword:"patte\
rn",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/userPool/webAclArn/ssmParameter",schemaPath:"\
#/properties/userPool/properties/webAclArn/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}}else{let I={
instancePath:t+"/userPool/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[I]:
e.push(I),r++}var Z=h===r;p=p||Z,Z&&N!==!0&&(N=!0);let j=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.secretsManager===void 0||!o.call(a,"secretsManager")){
let I={instancePath:t+"/userPool/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/3/required",keyword:"required",params:{missingProperty:"\
secretsManager"}};e===null?e=[I]:e.push(I),r++}for(let I of Object.keys(a))if(!(I==="secretsManager"||I==="jsonKey")){let b={instancePath:t+"/userPool/webAclArn",
schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I}};e===null?e=[b]:
e.push(b),r++}if(a.secretsManager!==void 0&&o.call(a,"secretsManager")){let I=a.secretsManager;if(typeof I=="string"){if(y(I)>2048){let b={instancePath:t+"/user\
Pool/webAclArn/secretsManager",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[b]:e.push(b),r++}if(!se.test(I)){let b={instancePath:t+"/userPool/webAclArn/secretsManager",schemaPath:"#/properties/userPool/properties/webAclArn/a\
nyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+
"/userPool/webAclArn/secretsManager",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"\
string"}};e===null?e=[b]:e.push(b),r++}}if(a.jsonKey!==void 0&&o.call(a,"jsonKey")){let I=a.jsonKey;if(typeof I=="string"){if(y(I)>256){let b={instancePath:t+"/\
userPool/webAclArn/jsonKey",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};
e===null?e=[b]:e.push(b),r++}if(!ie.test(I)){let b={instancePath:t+"/userPool/webAclArn/jsonKey",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/3/\
properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/userPo\
ol/webAclArn/jsonKey",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=
[b]:e.push(b),r++}}}else{let I={instancePath:t+"/userPool/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/3/type",keyword:"type",params:{
type:"object"}};e===null?e=[I]:e.push(I),r++}var Z=j===r;if(p=p||Z,Z&&N!==!0&&(N=!0),p)r=s,e!==null&&(s?e.length=s:e=null);else{let I={instancePath:t+"/userPool\
/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[I]:e.push(I),r++}}if(S.email!==void 0&&o.call(S,
"email")){let a=S.email;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.sesIdentityArn===void 0||!o.call(a,"sesIdentityArn")){let s={instancePath:t+"/userPool\
/email",schemaPath:"#/properties/userPool/properties/email/required",keyword:"required",params:{missingProperty:"sesIdentityArn"}};e===null?e=[s]:e.push(s),r++}
for(let s of Object.keys(a))if(!(s==="sesIdentityArn"||s==="from"||s==="replyTo"||s==="configurationSet")){let p={instancePath:t+"/userPool/email",schemaPath:"#\
/properties/userPool/properties/email/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),r++}if(a.sesIdentityArn!==
void 0&&o.call(a,"sesIdentityArn")){let s=a.sesIdentityArn,p=r,n=!1,c=r;if(typeof s=="string"){if(y(s)>2048){let b={instancePath:t+"/userPool/email/sesIdentityA\
rn",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[b]:e.push(
b),r++}if(!hs.test(s)){let b={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf\
/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:ses:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:identity/(?:[\\x21\\x23-\\x2E\\x30-\\x3B\\x3D\\x3F\\x4\
1-\\x7E]+@)?[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"\
#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}var ee=c===r;
n=n||ee;let h=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!o.call(s,"variable")){let b={instancePath:t+"/userPool/email/sesIdentityAr\
n",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?
e=[b]:e.push(b),r++}for(let b of Object.keys(s))if(b!=="variable"){let i={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"#/properties/userPool/prop\
erties/email/properties/sesIdentityArn/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}};e===null?e=[i]:e.push(i),r++}
if(s.variable!==void 0&&o.call(s,"variable")){let b=s.variable;if(typeof b=="string"){if(!re.test(b)){let i={instancePath:t+"/userPool/email/sesIdentityArn/vari\
able",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z\
][a-z0-9_]{0,63}$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/email/sesIdentityArn/variable",schemaPath:"#/properties/userPool/proper\
ties/email/properties/sesIdentityArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{let b={instancePath:t+
"/userPool/email/sesIdentityArn",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/1/type",keyword:"type",params:{type:"object"}};
e===null?e=[b]:e.push(b),r++}var ee=h===r;if(n=n||ee,ee)var B=!0;let j=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!o.call(s,"ssm\
Parameter")){let b={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/2/require\
d",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[b]:e.push(b),r++}for(let b of Object.keys(s))if(b!=="ssmParameter"){let i={instancePath:t+
"/userPool/email/sesIdentityArn",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/2/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:b}};e===null?e=[i]:e.push(i),r++}if(s.ssmParameter!==void 0&&o.call(s,"ssmParameter")){let b=s.ssmParameter;if(typeof b=="\
string"){if(y(b)>2048){let i={instancePath:t+"/userPool/email/sesIdentityArn/ssmParameter",schemaPath:"#/properties/userPool/properties/email/properties/sesIden\
tityArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[i]:e.push(i),r++}if(!te.test(b)){let i={instancePath:t+"\
/userPool/email/sesIdentityArn/ssmParameter",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/2/properties/ssmParameter/patter\
n",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/email/sesId\
entityArn/ssmParameter",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{let b={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"#/properties/userPool/properties/email/pr\
operties/sesIdentityArn/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}var ee=j===r;n=n||ee,ee&&B!==!0&&(B=!0);let I=r;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===void 0||!o.call(s,"secretsManager")){let b={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"\
#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[b]:
e.push(b),r++}for(let b of Object.keys(s))if(!(b==="secretsManager"||b==="jsonKey")){let i={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"#/proper\
ties/userPool/properties/email/properties/sesIdentityArn/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}};e===null?e=
[i]:e.push(i),r++}if(s.secretsManager!==void 0&&o.call(s,"secretsManager")){let b=s.secretsManager;if(typeof b=="string"){if(y(b)>2048){let i={instancePath:t+"/\
userPool/email/sesIdentityArn/secretsManager",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/3/properties/secretsManager/max\
Length",keyword:"maxLength",params:{limit:2048}};e===null?e=[i]:e.push(i),r++}if(!se.test(b)){let i={instancePath:t+"/userPool/email/sesIdentityArn/secretsManag\
er",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^\
[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/email/sesIdentityArn/secretsManager",schemaPath:"#/properties/user\
Pool/properties/email/properties/sesIdentityArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(s.
jsonKey!==void 0&&o.call(s,"jsonKey")){let b=s.jsonKey;if(typeof b=="string"){if(y(b)>256){let i={instancePath:t+"/userPool/email/sesIdentityArn/jsonKey",schemaPath:"\
#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[i]:e.
push(i),r++}if(!ie.test(b)){let i={instancePath:t+"/userPool/email/sesIdentityArn/jsonKey",schemaPath:"#/properties/userPool/properties/email/properties/sesIden\
tityArn/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+
"/userPool/email/sesIdentityArn/jsonKey",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/3/properties/jsonKey/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{let b={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"#/properties/userPool/prope\
rties/email/properties/sesIdentityArn/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}var ee=I===r;if(n=n||ee,ee&&B!==!0&&(B=!0),
n)r=p,e!==null&&(p?e.length=p:e=null);else{let b={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"#/properties/userPool/properties/email/properties/\
sesIdentityArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[b]:e.push(b),r++}}if(a.from!==void 0&&o.call(a,"from")){let s=a.from;if(typeof s=="string"){if(y(s)>
320){let p={instancePath:t+"/userPool/email/from",schemaPath:"#/properties/userPool/properties/email/properties/from/maxLength",keyword:"maxLength",params:{limit:320}};
e===null?e=[p]:e.push(p),r++}if(!gs.test(s)){let p={instancePath:t+"/userPool/email/from",schemaPath:"#/properties/userPool/properties/email/properties/from/pat\
tern",keyword:"pattern",params:{pattern:"^(?:(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-][A-Za-z0-9!#$%&'*+/=?^_`{|}~ .-]*|\"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ .,:;()@-]+\") <[A-\
Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?>|[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)$"}};e===null?
e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/email/from",schemaPath:"#/properties/userPool/properties/email/properties/from/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.replyTo!==void 0&&o.call(a,"replyTo")){let s=a.replyTo;if(typeof s=="string"){if(y(s)>254){let p={instancePath:t+
"/userPool/email/replyTo",schemaPath:"#/properties/userPool/properties/email/properties/replyTo/maxLength",keyword:"maxLength",params:{limit:254}};e===null?e=[p]:
e.push(p),r++}if(!Ps.test(s)){let p={instancePath:t+"/userPool/email/replyTo",schemaPath:"#/properties/userPool/properties/email/properties/replyTo/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+
"/userPool/email/replyTo",schemaPath:"#/properties/userPool/properties/email/properties/replyTo/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),r++}}if(a.configurationSet!==void 0&&o.call(a,"configurationSet")){let s=a.configurationSet;if(typeof s=="string"){if(y(s)>64){let p={instancePath:t+"/userPo\
ol/email/configurationSet",schemaPath:"#/properties/userPool/properties/email/properties/configurationSet/maxLength",keyword:"maxLength",params:{limit:64}};e===
null?e=[p]:e.push(p),r++}if(!fr.test(s)){let p={instancePath:t+"/userPool/email/configurationSet",schemaPath:"#/properties/userPool/properties/email/properties/\
configurationSet/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/email/confi\
gurationSet",schemaPath:"#/properties/userPool/properties/email/properties/configurationSet/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),
r++}}}else{let s={instancePath:t+"/userPool/email",schemaPath:"#/properties/userPool/properties/email/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),r++}}if(S.domain!==void 0&&o.call(S,"domain")){let a=S.domain,s=r,p=!1,n=r;if(a&&typeof a=="object"&&!Array.isArray(a)&&(a.prefix===void 0||!o.call(a,
"prefix"))){let h={instancePath:t+"/userPool/domain",schemaPath:"#/properties/userPool/properties/domain/anyOf/0/required",keyword:"required",params:{missingProperty:"\
prefix"}};e===null?e=[h]:e.push(h),r++}var le=n===r;p=p||le;let c=r;if(a&&typeof a=="object"&&!Array.isArray(a)&&(a.custom===void 0||!o.call(a,"custom"))){let h={
instancePath:t+"/userPool/domain",schemaPath:"#/properties/userPool/properties/domain/anyOf/1/required",keyword:"required",params:{missingProperty:"custom"}};e===
null?e=[h]:e.push(h),r++}var le=c===r;if(p=p||le,p)r=s,e!==null&&(s?e.length=s:e=null);else{let h={instancePath:t+"/userPool/domain",schemaPath:"#/properties/us\
erPool/properties/domain/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}if(a&&typeof a=="object"&&!Array.isArray(a)){for(let h of Object.keys(a))
if(!(h==="prefix"||h==="adopt"||h==="custom"||h==="managedLogin")){let j={instancePath:t+"/userPool/domain",schemaPath:"#/properties/userPool/properties/domain/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[j]:e.push(j),r++}if(a.prefix!==void 0&&o.call(a,"prefix")){let h=a.
prefix;if(typeof h=="string"){if(!ks.test(h)){let j={instancePath:t+"/userPool/domain/prefix",schemaPath:"#/properties/userPool/properties/domain/properties/pre\
fix/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:t+"/userPool/do\
main/prefix",schemaPath:"#/properties/userPool/properties/domain/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}}if(a.
adopt!==void 0&&o.call(a,"adopt")){let h=a.adopt;if(typeof h=="string"){if(y(h)>63){let j={instancePath:t+"/userPool/domain/adopt",schemaPath:"#/properties/user\
Pool/properties/domain/properties/adopt/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[j]:e.push(j),r++}if(y(h)<1){let j={instancePath:t+"/userPo\
ol/domain/adopt",schemaPath:"#/properties/userPool/properties/domain/properties/adopt/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[j]:e.push(j),
r++}}else{let j={instancePath:t+"/userPool/domain/adopt",schemaPath:"#/properties/userPool/properties/domain/properties/adopt/type",keyword:"type",params:{type:"\
string"}};e===null?e=[j]:e.push(j),r++}}if(a.custom!==void 0&&o.call(a,"custom")){let h=a.custom,j=r,I=!1,b=r;if(h&&typeof h=="object"&&!Array.isArray(h)&&(h.certificateArn===
void 0||!o.call(h,"certificateArn"))){let U={instancePath:t+"/userPool/domain/custom",schemaPath:"#/properties/userPool/properties/domain/properties/custom/anyO\
f/0/required",keyword:"required",params:{missingProperty:"certificateArn"}};e===null?e=[U]:e.push(U),r++}var xe=b===r;I=I||xe;let i=r;if(h&&typeof h=="object"&&
!Array.isArray(h)&&(h.hostedZoneId===void 0||!o.call(h,"hostedZoneId"))){let U={instancePath:t+"/userPool/domain/custom",schemaPath:"#/properties/userPool/prope\
rties/domain/properties/custom/anyOf/1/required",keyword:"required",params:{missingProperty:"hostedZoneId"}};e===null?e=[U]:e.push(U),r++}var xe=i===r;I=I||xe;let l=r;
if(h&&typeof h=="object"&&!Array.isArray(h)&&(h.adopt===void 0||!o.call(h,"adopt"))){let U={instancePath:t+"/userPool/domain/custom",schemaPath:"#/properties/us\
erPool/properties/domain/properties/custom/anyOf/2/required",keyword:"required",params:{missingProperty:"adopt"}};e===null?e=[U]:e.push(U),r++}var xe=l===r;if(I=
I||xe,I)r=j,e!==null&&(j?e.length=j:e=null);else{let U={instancePath:t+"/userPool/domain/custom",schemaPath:"#/properties/userPool/properties/domain/properties/\
custom/anyOf",keyword:"anyOf",params:{}};e===null?e=[U]:e.push(U),r++}if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.name===void 0||!o.call(h,"name")){let U={
instancePath:t+"/userPool/domain/custom",schemaPath:"#/properties/userPool/properties/domain/properties/custom/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[U]:e.push(U),r++}for(let U of Object.keys(h))if(!(U==="name"||U==="certificateArn"||U==="hostedZoneId"||U==="adopt")){let L={instancePath:t+
"/userPool/domain/custom",schemaPath:"#/properties/userPool/properties/domain/properties/custom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U}};
e===null?e=[L]:e.push(L),r++}if(h.name!==void 0&&o.call(h,"name")){let U=h.name;if(typeof U=="string"){if(y(U)>63){let L={instancePath:t+"/userPool/domain/custo\
m/name",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/name/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[L]:e.
push(L),r++}if(!As.test(U)){let L={instancePath:t+"/userPool/domain/custom/name",schemaPath:"#/properties/userPool/properties/domain/properties/custom/propertie\
s/name/pattern",keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){2,}[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};e===null?e=[L]:e.push(L),
r++}}else{let L={instancePath:t+"/userPool/domain/custom/name",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[L]:e.push(L),r++}}if(h.certificateArn!==void 0&&o.call(h,"certificateArn")){let U=h.certificateArn,L=r,O=!1,ye=r;if(typeof U==
"string"){if(y(U)>2048){let Y={instancePath:t+"/userPool/domain/custom/certificateArn",schemaPath:"#/properties/userPool/properties/domain/properties/custom/pro\
perties/certificateArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[Y]:e.push(Y),r++}if(!ws.test(U)){let Y={instancePath:t+"/userPool\
/domain/custom/certificateArn",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/0/pattern",keyword:"pattern",
params:{pattern:"^arn:aws(?:-[a-z]+)*:acm:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:certificate/[A-Za-z0-9-]+$"}};e===null?e=[Y]:e.push(Y),r++}}else{let Y={instancePath:t+
"/userPool/domain/custom/certificateArn",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/0/type",keyword:"\
type",params:{type:"string"}};e===null?e=[Y]:e.push(Y),r++}var ve=ye===r;O=O||ve;let me=r;if(U&&typeof U=="object"&&!Array.isArray(U)){if(U.variable===void 0||!o.
call(U,"variable")){let Y={instancePath:t+"/userPool/domain/custom/certificateArn",schemaPath:"#/properties/userPool/properties/domain/properties/custom/propert\
ies/certificateArn/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[Y]:e.push(Y),r++}for(let Y of Object.keys(U))if(Y!=="va\
riable"){let ae={instancePath:t+"/userPool/domain/custom/certificateArn",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/certif\
icateArn/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Y}};e===null?e=[ae]:e.push(ae),r++}if(U.variable!==void 0&&o.call(
U,"variable")){let Y=U.variable;if(typeof Y=="string"){if(!re.test(Y)){let ae={instancePath:t+"/userPool/domain/custom/certificateArn/variable",schemaPath:"#/pr\
operties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a\
-z0-9_]{0,63}$"}};e===null?e=[ae]:e.push(ae),r++}}else{let ae={instancePath:t+"/userPool/domain/custom/certificateArn/variable",schemaPath:"#/properties/userPoo\
l/properties/domain/properties/custom/properties/certificateArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[ae]:e.push(
ae),r++}}}else{let Y={instancePath:t+"/userPool/domain/custom/certificateArn",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/c\
ertificateArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[Y]:e.push(Y),r++}var ve=me===r;if(O=O||ve,ve)var Ze=!0;let d=r;if(U&&typeof U=="o\
bject"&&!Array.isArray(U)){if(U.ssmParameter===void 0||!o.call(U,"ssmParameter")){let Y={instancePath:t+"/userPool/domain/custom/certificateArn",schemaPath:"#/p\
roperties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===
null?e=[Y]:e.push(Y),r++}for(let Y of Object.keys(U))if(Y!=="ssmParameter"){let ae={instancePath:t+"/userPool/domain/custom/certificateArn",schemaPath:"#/proper\
ties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Y}};
e===null?e=[ae]:e.push(ae),r++}if(U.ssmParameter!==void 0&&o.call(U,"ssmParameter")){let Y=U.ssmParameter;if(typeof Y=="string"){if(y(Y)>2048){let ae={instancePath:t+
"/userPool/domain/custom/certificateArn/ssmParameter",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/2/pr\
operties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[ae]:e.push(ae),r++}if(!te.test(Y)){let ae={instancePath:t+"/userPool/domai\
n/custom/certificateArn/ssmParameter",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/2/properties/ssmPara\
meter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[ae]:e.push(ae),r++}}else{let ae={instancePath:t+"/userP\
ool/domain/custom/certificateArn/ssmParameter",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/2/propertie\
s/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[ae]:e.push(ae),r++}}}else{let Y={instancePath:t+"/userPool/domain/custom/certificateArn",
schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=
[Y]:e.push(Y),r++}var ve=d===r;O=O||ve,ve&&Ze!==!0&&(Ze=!0);let P=r;if(U&&typeof U=="object"&&!Array.isArray(U)){if(U.secretsManager===void 0||!o.call(U,"secret\
sManager")){let Y={instancePath:t+"/userPool/domain/custom/certificateArn",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/cert\
ificateArn/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[Y]:e.push(Y),r++}for(let Y of Object.keys(U))if(!(Y==="se\
cretsManager"||Y==="jsonKey")){let ae={instancePath:t+"/userPool/domain/custom/certificateArn",schemaPath:"#/properties/userPool/properties/domain/properties/cu\
stom/properties/certificateArn/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Y}};e===null?e=[ae]:e.push(ae),r++}if(U.secretsManager!==
void 0&&o.call(U,"secretsManager")){let Y=U.secretsManager;if(typeof Y=="string"){if(y(Y)>2048){let ae={instancePath:t+"/userPool/domain/custom/certificateArn/s\
ecretsManager",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/3/properties/secretsManager/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[ae]:e.push(ae),r++}if(!se.test(Y)){let ae={instancePath:t+"/userPool/domain/custom/certificateArn/secretsManager",schemaPath:"\
#/properties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[ae]:e.push(ae),r++}}else{let ae={instancePath:t+"/userPool/domain/custom/certificateArn/secretsManager",schemaPath:"#/pro\
perties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===
null?e=[ae]:e.push(ae),r++}}if(U.jsonKey!==void 0&&o.call(U,"jsonKey")){let Y=U.jsonKey;if(typeof Y=="string"){if(y(Y)>256){let ae={instancePath:t+"/userPool/do\
main/custom/certificateArn/jsonKey",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/3/properties/jsonKey/m\
axLength",keyword:"maxLength",params:{limit:256}};e===null?e=[ae]:e.push(ae),r++}if(!ie.test(Y)){let ae={instancePath:t+"/userPool/domain/custom/certificateArn/\
jsonKey",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[ae]:e.push(ae),r++}}else{let ae={instancePath:t+"/userPool/domain/custom/certificateArn/jsonKey",schemaPath:"\
#/properties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===
null?e=[ae]:e.push(ae),r++}}}else{let Y={instancePath:t+"/userPool/domain/custom/certificateArn",schemaPath:"#/properties/userPool/properties/domain/properties/\
custom/properties/certificateArn/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[Y]:e.push(Y),r++}var ve=P===r;if(O=O||ve,ve&&Ze!==!0&&(Ze=!0),
O)r=L,e!==null&&(L?e.length=L:e=null);else{let Y={instancePath:t+"/userPool/domain/custom/certificateArn",schemaPath:"#/properties/userPool/properties/domain/pr\
operties/custom/properties/certificateArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[Y]:e.push(Y),r++}}if(h.hostedZoneId!==void 0&&o.call(h,"hostedZoneId")){
let U=h.hostedZoneId;if(typeof U=="string"){if(!bs.test(U)){let L={instancePath:t+"/userPool/domain/custom/hostedZoneId",schemaPath:"#/properties/userPool/prope\
rties/domain/properties/custom/properties/hostedZoneId/pattern",keyword:"pattern",params:{pattern:"^Z[A-Z0-9]{1,31}$"}};e===null?e=[L]:e.push(L),r++}}else{let L={
instancePath:t+"/userPool/domain/custom/hostedZoneId",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/hostedZoneId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[L]:e.push(L),r++}}if(h.adopt!==void 0&&o.call(h,"adopt")){let U=h.adopt;if(typeof U=="string"){if(y(U)>63){let L={instancePath:t+
"/userPool/domain/custom/adopt",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/adopt/maxLength",keyword:"maxLength",params:{limit:63}};
e===null?e=[L]:e.push(L),r++}if(y(U)<1){let L={instancePath:t+"/userPool/domain/custom/adopt",schemaPath:"#/properties/userPool/properties/domain/properties/cus\
tom/properties/adopt/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:t+"/userPool/domain/custom/adopt",schemaPath:"\
#/properties/userPool/properties/domain/properties/custom/properties/adopt/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),r++}}}else{let U={
instancePath:t+"/userPool/domain/custom",schemaPath:"#/properties/userPool/properties/domain/properties/custom/type",keyword:"type",params:{type:"object"}};e===
null?e=[U]:e.push(U),r++}}if(a.managedLogin!==void 0&&o.call(a,"managedLogin")&&typeof a.managedLogin!="boolean"){let h={instancePath:t+"/userPool/domain/manage\
dLogin",schemaPath:"#/properties/userPool/properties/domain/properties/managedLogin/type",keyword:"type",params:{type:"boolean"}};e===null?e=[h]:e.push(h),r++}}else{
let h={instancePath:t+"/userPool/domain",schemaPath:"#/properties/userPool/properties/domain/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(
h),r++}}if(S.triggers!==void 0&&o.call(S,"triggers")){let a=S.triggers;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let s of Object.keys(a))if(!o.call(pe.properties.
userPool.properties.triggers.properties,s)){let p={instancePath:t+"/userPool/triggers",schemaPath:"#/properties/userPool/properties/triggers/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),r++}if(a.preSignUp!==void 0&&o.call(a,"preSignUp")){let s=a.preSignUp,
p=r,n=!1,c=r;if(typeof s=="string"){if(y(s)>300){let i={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/prop\
erties/preSignUp/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[i]:e.push(i),r++}if(!ge.test(s)){let i={instancePath:t+"/userPool/trigge\
rs/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lam\
bda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/trigger\
s/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),r++}var Ae=c===r;n=n||Ae;let h=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!o.call(s,"functionArn")){let i={instancePath:t+"/us\
erPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/required",keyword:"required",params:{missingProperty:"\
functionArn"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="functionArn"||i==="permission")){let l={instancePath:t+"/userPool/triggers/pre\
SignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),r++}if(s.functionArn!==void 0&&o.call(s,"functionArn")){let i=s.functionArn,l=r,U=!1,L=r;if(typeof i=="string"){if(y(i)>300){let d={instancePath:t+
"/userPool/triggers/preSignUp/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/0/max\
Length",keyword:"maxLength",params:{limit:300}};e===null?e=[d]:e.push(d),r++}if(!ge.test(i)){let d={instancePath:t+"/userPool/triggers/preSignUp/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]\
*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/userPool/tr\
iggers/preSignUp/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/0/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}var he=L===r;U=U||he;let O=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.variable===void 0||!o.call(
i,"variable")){let d={instancePath:t+"/userPool/triggers/preSignUp/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf\
/1/properties/functionArn/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!==
"variable"){let P={instancePath:t+"/userPool/triggers/preSignUp/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/\
properties/functionArn/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(i.variable!==
void 0&&o.call(i,"variable")){let d=i.variable;if(typeof d=="string"){if(!re.test(d)){let P={instancePath:t+"/userPool/triggers/preSignUp/functionArn/variable",
schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/1/properties/variable/pattern",keyword:"pattern",
params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/preSignUp/functionArn/variable",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:t+"/userPool/triggers/preSignUp/functionArn",schemaPath:"#/properties/userPool/properties/trigger\
s/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var he=O===r;if(U=U||he,
he)var ke=!0;let ye=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!o.call(i,"ssmParameter")){let d={instancePath:t+"/userPool/trigg\
ers/preSignUp/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/2/required",keyword:"\
required",params:{missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="ssmParameter"){let P={instancePath:t+"/userP\
ool/triggers/preSignUp/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/2/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(i.ssmParameter!==void 0&&o.call(i,"ssmParameter")){let d=i.
ssmParameter;if(typeof d=="string"){if(y(d)>2048){let P={instancePath:t+"/userPool/triggers/preSignUp/functionArn/ssmParameter",schemaPath:"#/properties/userPoo\
l/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===
null?e=[P]:e.push(P),r++}if(!te.test(d)){let P={instancePath:t+"/userPool/triggers/preSignUp/functionArn/ssmParameter",schemaPath:"#/properties/userPool/propert\
ies/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-\
]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/preSignUp/functionArn/ssmParameter",schemaPath:"#/propertie\
s/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};
e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:t+"/userPool/triggers/preSignUp/functionArn",schemaPath:"#/properties/userPool/properties/triggers/prope\
rties/preSignUp/anyOf/1/properties/functionArn/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var he=ye===r;U=U||he,he&&ke!==
!0&&(ke=!0);let me=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.secretsManager===void 0||!o.call(i,"secretsManager")){let d={instancePath:t+"/userPool/tr\
iggers/preSignUp/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"\
required",params:{missingProperty:"secretsManager"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let P={
instancePath:t+"/userPool/triggers/preSignUp/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/function\
Arn/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(i.secretsManager!==void 0&&o.call(
i,"secretsManager")){let d=i.secretsManager;if(typeof d=="string"){if(y(d)>2048){let P={instancePath:t+"/userPool/triggers/preSignUp/functionArn/secretsManager",
schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[P]:e.push(P),r++}if(!se.test(d)){let P={instancePath:t+"/userPool/triggers/preSignUp/functionArn/secretsManager",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/preSignUp/functionArn/secretsManager",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"\
string"}};e===null?e=[P]:e.push(P),r++}}if(i.jsonKey!==void 0&&o.call(i,"jsonKey")){let d=i.jsonKey;if(typeof d=="string"){if(y(d)>256){let P={instancePath:t+"/\
userPool/triggers/preSignUp/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf\
/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[P]:e.push(P),r++}if(!ie.test(d)){let P={instancePath:t+"/userPool/triggers/\
preSignUp/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/3/properties/json\
Key/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/pre\
SignUp/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey\
/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:t+"/userPool/triggers/preSignUp/functionArn",schemaPath:"#\
/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:
e.push(d),r++}var he=me===r;if(U=U||he,he&&ke!==!0&&(ke=!0),U)r=l,e!==null&&(l?e.length=l:e=null);else{let d={instancePath:t+"/userPool/triggers/preSignUp/funct\
ionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[
d]:e.push(d),r++}}if(s.permission!==void 0&&o.call(s,"permission")&&typeof s.permission!="boolean"){let i={instancePath:t+"/userPool/triggers/preSignUp/permissi\
on",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/permission/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/\
1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Ae=h===r;if(n=n||Ae,Ae)var Le=!0;let j=r;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.variable===void 0||!o.call(s,"variable")){let i={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/pr\
operties/preSignUp/anyOf/2/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="va\
riable"){let l={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/2/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.variable!==void 0&&o.call(s,"variable")){let i=s.variable;
if(typeof i=="string"){if(!re.test(i)){let l={instancePath:t+"/userPool/triggers/preSignUp/variable",schemaPath:"#/properties/userPool/properties/triggers/prope\
rties/preSignUp/anyOf/2/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+
"/userPool/triggers/preSignUp/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/2/properties/variable/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/propertie\
s/triggers/properties/preSignUp/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Ae=j===r;n=n||Ae,Ae&&Le!==!0&&(Le=!0);let I=r;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!o.call(s,"ssmParameter")){let i={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/3/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[i]:e.push(
i),r++}for(let i of Object.keys(s))if(i!=="ssmParameter"){let l={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/trig\
gers/properties/preSignUp/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.ssmParameter!==
void 0&&o.call(s,"ssmParameter")){let i=s.ssmParameter;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/preSignUp/ssmParameter",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/3/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:
e.push(l),r++}if(!te.test(i)){let l={instancePath:t+"/userPool/triggers/preSignUp/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties\
/preSignUp/anyOf/3/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:t+"/userPool/triggers/preSignUp/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/3/properties/\
ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#\
/properties/userPool/properties/triggers/properties/preSignUp/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Ae=I===r;n=n||
Ae,Ae&&Le!==!0&&(Le=!0);let b=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===void 0||!o.call(s,"secretsManager")){let i={instancePath:t+"/\
userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/4/required",keyword:"required",params:{missingProperty:"\
secretsManager"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="secretsManager"||i==="jsonKey")){let l={instancePath:t+"/userPool/triggers/\
preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),r++}if(s.secretsManager!==void 0&&o.call(s,"secretsManager")){let i=s.secretsManager;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+
"/userPool/triggers/preSignUp/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/4/properties/secretsManager/maxLe\
ngth",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!se.test(i)){let l={instancePath:t+"/userPool/triggers/preSignUp/secretsManager",
schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-\
z0-9/_+=.@:!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preSignUp/secretsManager",schemaPath:"#/properties/userPool/pro\
perties/triggers/properties/preSignUp/anyOf/4/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(s.jsonKey!==
void 0&&o.call(s,"jsonKey")){let i=s.jsonKey;if(typeof i=="string"){if(y(i)>256){let l={instancePath:t+"/userPool/triggers/preSignUp/jsonKey",schemaPath:"#/prop\
erties/userPool/properties/triggers/properties/preSignUp/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[l]:e.push(l),
r++}if(!ie.test(i)){let l={instancePath:t+"/userPool/triggers/preSignUp/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyO\
f/4/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/us\
erPool/triggers/preSignUp/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/4/properties/jsonKey/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/p\
roperties/preSignUp/anyOf/4/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Ae=b===r;if(n=n||Ae,Ae&&Le!==!0&&(Le=!0),n)r=p,e!==null&&
(p?e.length=p:e=null);else{let i={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf",
keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(a.preAuthentication!==void 0&&o.call(a,"preAuthentication")){let s=a.preAuthentication,p=r,n=!1,c=r;
if(typeof s=="string"){if(y(s)>300){let i={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/propertie\
s/preAuthentication/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[i]:e.push(i),r++}if(!ge.test(s)){let i={instancePath:t+"/userPool/tri\
ggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/0/pattern",keyword:"pattern",params:{pattern:"\
^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+
"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/0/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),r++}var be=c===r;n=n||be;let h=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!o.call(s,"functionA\
rn")){let i={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/re\
quired",keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="functionArn"||i==="permiss\
ion")){let l={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.functionArn!==void 0&&o.call(s,"functionArn")){
let i=s.functionArn,l=r,U=!1,L=r;if(typeof i=="string"){if(y(i)>300){let d={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",schemaPath:"#/prop\
erties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?
e=[d]:e.push(d),r++}if(!ge.test(i)){let d={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/trigge\
rs/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:f\
unction:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/userPool/triggers/preAuthentication/functi\
onArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/0/type",keyword:"type",params:{type:"\
string"}};e===null?e=[d]:e.push(d),r++}var Oe=L===r;U=U||Oe;let O=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.variable===void 0||!o.call(i,"variable")){
let d={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyO\
f/1/properties/functionArn/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!==
"variable"){let P={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthent\
ication/anyOf/1/properties/functionArn/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}
if(i.variable!==void 0&&o.call(i,"variable")){let d=i.variable;if(typeof d=="string"){if(!re.test(d)){let P={instancePath:t+"/userPool/triggers/preAuthenticatio\
n/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/1/properties/var\
iable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/preAuth\
entication/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/1/prope\
rties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:t+"/userPool/triggers/preAuthentication/func\
tionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{
type:"object"}};e===null?e=[d]:e.push(d),r++}var Oe=O===r;if(U=U||Oe,Oe)var Re=!0;let ye=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||
!o.call(i,"ssmParameter")){let d={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/proper\
ties/preAuthentication/anyOf/1/properties/functionArn/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(d),r++}
for(let d of Object.keys(i))if(d!=="ssmParameter"){let P={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",schemaPath:"#/properties/userPool/pr\
operties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};
e===null?e=[P]:e.push(P),r++}if(i.ssmParameter!==void 0&&o.call(i,"ssmParameter")){let d=i.ssmParameter;if(typeof d=="string"){if(y(d)>2048){let P={instancePath:t+
"/userPool/triggers/preAuthentication/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/prope\
rties/functionArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[P]:e.push(P),r++}if(!te.test(d)){let P={instancePath:t+
"/userPool/triggers/preAuthentication/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/prope\
rties/functionArn/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[P]:e.push(P),
r++}}else{let P={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties\
/preAuthentication/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{
let d={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyO\
f/1/properties/functionArn/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var Oe=ye===r;U=U||Oe,Oe&&Re!==!0&&(Re=!0);let me=r;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.secretsManager===void 0||!o.call(i,"secretsManager")){let d={instancePath:t+"/userPool/triggers/preAuthenticat\
ion/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"re\
quired",params:{missingProperty:"secretsManager"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let P={instancePath:t+
"/userPool/triggers/preAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functio\
nArn/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(i.secretsManager!==void 0&&o.call(
i,"secretsManager")){let d=i.secretsManager;if(typeof d=="string"){if(y(d)>2048){let P={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/secrets\
Manager",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/max\
Length",keyword:"maxLength",params:{limit:2048}};e===null?e=[P]:e.push(P),r++}if(!se.test(d)){let P={instancePath:t+"/userPool/triggers/preAuthentication/functi\
onArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/3/properties/secre\
tsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/pr\
eAuthentication/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/an\
yOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}if(i.jsonKey!==void 0&&o.call(i,"jsonKey")){let d=i.jsonKey;
if(typeof d=="string"){if(y(d)>256){let P={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/jsonKey",schemaPath:"#/properties/userPool/propertie\
s/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=
[P]:e.push(P),r++}if(!ie.test(d)){let P={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/\
triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u00\
7f]+$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/jsonKey",schemaPath:"#/properties/userPool/p\
roperties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?
e=[P]:e.push(P),r++}}}else{let d={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/proper\
ties/preAuthentication/anyOf/1/properties/functionArn/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var Oe=me===r;if(U=U||Oe,
Oe&&Re!==!0&&(Re=!0),U)r=l,e!==null&&(l?e.length=l:e=null);else{let d={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",schemaPath:"#/propertie\
s/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(s.
permission!==void 0&&o.call(s,"permission")&&typeof s.permission!="boolean"){let i={instancePath:t+"/userPool/triggers/preAuthentication/permission",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/permission/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:
e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthenticat\
ion/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var be=h===r;if(n=n||be,be)var qe=!0;let j=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.variable===void 0||!o.call(s,"variable")){let i={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/proper\
ties/triggers/properties/preAuthentication/anyOf/2/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.
keys(s))if(i!=="variable"){let l={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuth\
entication/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.variable!==void 0&&o.call(
s,"variable")){let i=s.variable;if(typeof i=="string"){if(!re.test(i)){let l={instancePath:t+"/userPool/triggers/preAuthentication/variable",schemaPath:"#/prope\
rties/userPool/properties/triggers/properties/preAuthentication/anyOf/2/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};
e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preAuthentication/variable",schemaPath:"#/properties/userPool/properties/triggers/p\
roperties/preAuthentication/anyOf/2/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"\
/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/2/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),r++}var be=j===r;n=n||be,be&&qe!==!0&&(qe=!0);let I=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||
!o.call(s,"ssmParameter")){let i={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuth\
entication/anyOf/3/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="ssmPar\
ameter"){let l={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/3\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.ssmParameter!==void 0&&o.call(s,"ssmParam\
eter")){let i=s.ssmParameter;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/preAuthentication/ssmParameter",schemaPath:"#/proper\
ties/userPool/properties/triggers/properties/preAuthentication/anyOf/3/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:
e.push(l),r++}if(!te.test(i)){let l={instancePath:t+"/userPool/triggers/preAuthentication/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/pr\
operties/preAuthentication/anyOf/3/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[l]:
e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preAuthentication/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/p\
reAuthentication/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPo\
ol/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/3/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[i]:e.push(i),r++}var be=I===r;n=n||be,be&&qe!==!0&&(qe=!0);let b=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===void 0||
!o.call(s,"secretsManager")){let i={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/preAu\
thentication/anyOf/4/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="\
secretsManager"||i==="jsonKey")){let l={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/p\
reAuthentication/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.secretsManager!==
void 0&&o.call(s,"secretsManager")){let i=s.secretsManager;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/preAuthentication/secr\
etsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/4/properties/secretsManager/maxLength",keyword:"maxLength",
params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!se.test(i)){let l={instancePath:t+"/userPool/triggers/preAuthentication/secretsManager",schemaPath:"#/prop\
erties/userPool/properties/triggers/properties/preAuthentication/anyOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@\
:!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preAuthentication/secretsManager",schemaPath:"#/properties/userPool/prope\
rties/triggers/properties/preAuthentication/anyOf/4/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(s.jsonKey!==
void 0&&o.call(s,"jsonKey")){let i=s.jsonKey;if(typeof i=="string"){if(y(i)>256){let l={instancePath:t+"/userPool/triggers/preAuthentication/jsonKey",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=
[l]:e.push(l),r++}if(!ie.test(i)){let l={instancePath:t+"/userPool/triggers/preAuthentication/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/pro\
perties/preAuthentication/anyOf/4/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:t+"/userPool/triggers/preAuthentication/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/4/\
properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/preAuthentication",
schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/4/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),
r++}var be=b===r;if(n=n||be,be&&qe!==!0&&(qe=!0),n)r=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(a.postAuthentication!==
void 0&&o.call(a,"postAuthentication")){let s=a.postAuthentication,p=r,n=!1,c=r;if(typeof s=="string"){if(y(s)>300){let i={instancePath:t+"/userPool/triggers/po\
stAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};
e===null?e=[i]:e.push(i),r++}if(!ge.test(s)){let i={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/properties/triggers\
/properties/postAuthentication/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::\
[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/pr\
operties/triggers/properties/postAuthentication/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}var Ce=c===r;n=n||Ce;let h=r;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!o.call(s,"functionArn")){let i={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/required",keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=
[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="functionArn"||i==="permission")){let l={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),r++}if(s.functionArn!==void 0&&o.call(s,"functionArn")){let i=s.functionArn,l=r,U=!1,L=r;if(typeof i=="string"){if(y(i)>300){let d={instancePath:t+
"/userPool/triggers/postAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/funct\
ionArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[d]:e.push(d),r++}if(!ge.test(i)){let d={instancePath:t+"/userPool/triggers/postAut\
hentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/0/pattern",keyword:"\
pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(d),r++}}else{
let d={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/an\
yOf/1/properties/functionArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}var je=L===r;U=U||je;let O=r;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.variable===void 0||!o.call(i,"variable")){let d={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",schemaPath:"#/\
properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/1/required",keyword:"required",params:{missingProperty:"\
variable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="variable"){let P={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",
schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/1/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(i.variable!==void 0&&o.call(i,"variable")){let d=i.variable;if(typeof d=="string"){
if(!re.test(d)){let P={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/propert\
ies/postAuthentication/anyOf/1/properties/functionArn/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?
e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/variable",schemaPath:"#/properties/userPool/properties/trigge\
rs/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),
r++}}}else{let d={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthen\
tication/anyOf/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var je=O===r;if(U=U||je,je)var sr=!0;let ye=r;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!o.call(i,"ssmParameter")){let d={instancePath:t+"/userPool/triggers/postAuthentication\
/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/2/required",keyword:"requ\
ired",params:{missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="ssmParameter"){let P={instancePath:t+"/userPool/\
triggers/postAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyO\
f/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(i.ssmParameter!==void 0&&o.call(i,"ssmPa\
rameter")){let d=i.ssmParameter;if(typeof d=="string"){if(y(d)>2048){let P={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/ssmParameter",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLe\
ngth",params:{limit:2048}};e===null?e=[P]:e.push(P),r++}if(!te.test(d)){let P={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/ssmParameter",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",
params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/postAuthentication/func\
tionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/2/properties/ssmP\
arameter/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:t+"/userPool/triggers/postAuthentication/functionA\
rn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/2/type",keyword:"type",params:{type:"\
object"}};e===null?e=[d]:e.push(d),r++}var je=ye===r;U=U||je,je&&sr!==!0&&(sr=!0);let me=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.secretsManager===void 0||
!o.call(i,"secretsManager")){let d={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/pro\
perties/postAuthentication/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[d]:e.push(
d),r++}for(let d of Object.keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let P={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/3/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(i.secretsManager!==void 0&&o.call(i,"secretsManager")){let d=i.secretsManager;if(typeof d=="s\
tring"){if(y(d)>2048){let P={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/trig\
gers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[P]:e.push(P),r++}if(!se.test(d)){let P={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/secretsManager",schemaPath:"#/properties/userPool/p\
roperties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[\
A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/secretsManager",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{
type:"string"}};e===null?e=[P]:e.push(P),r++}}if(i.jsonKey!==void 0&&o.call(i,"jsonKey")){let d=i.jsonKey;if(typeof d=="string"){if(y(d)>256){let P={instancePath:t+
"/userPool/triggers/postAuthentication/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properti\
es/functionArn/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[P]:e.push(P),r++}if(!ie.test(d)){let P={instancePath:t+
"/userPool/triggers/postAuthentication/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properti\
es/functionArn/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[P]:e.push(P),r++}}else{let P={
instancePath:t+"/userPool/triggers/postAuthentication/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/a\
nyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:t+
"/userPool/triggers/postAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/funct\
ionArn/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var je=me===r;if(U=U||je,je&&sr!==!0&&(sr=!0),U)r=l,e!==null&&(l?e.length=
l:e=null);else{let d={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAu\
thentication/anyOf/1/properties/functionArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(s.permission!==void 0&&o.call(s,"permission")&&typeof s.
permission!="boolean"){let i={instancePath:t+"/userPool/triggers/postAuthentication/permission",schemaPath:"#/properties/userPool/properties/triggers/properties\
/postAuthentication/anyOf/1/properties/permission/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userP\
ool/triggers/postAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),r++}var Ce=h===r;if(n=n||Ce,Ce)var Ne=!0;let j=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!o.call(
s,"variable")){let i={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication\
/anyOf/2/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="variable"){let l={instancePath:t+
"/userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.variable!==void 0&&o.call(s,"variable")){let i=s.variable;if(typeof i=="s\
tring"){if(!re.test(i)){let l={instancePath:t+"/userPool/triggers/postAuthentication/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/\
postAuthentication/anyOf/2/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+
"/userPool/triggers/postAuthentication/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/2/properties/variable\
/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"#/pr\
operties/userPool/properties/triggers/properties/postAuthentication/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Ce=j===
r;n=n||Ce,Ce&&Ne!==!0&&(Ne=!0);let I=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!o.call(s,"ssmParameter")){let i={instancePath:t+
"/userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/3/required",keyword:"required",
params:{missingProperty:"ssmParameter"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="ssmParameter"){let l={instancePath:t+"/userPool/trigge\
rs/postAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/3/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.ssmParameter!==void 0&&o.call(s,"ssmParameter")){let i=s.ssmParameter;if(typeof i=="str\
ing"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/postAuthentication/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/\
postAuthentication/anyOf/3/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!te.test(i)){let l={instancePath:t+
"/userPool/triggers/postAuthentication/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/3/properties/ssmP\
arameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userP\
ool/triggers/postAuthentication/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/3/properties/ssmParamete\
r/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"#/p\
roperties/userPool/properties/triggers/properties/postAuthentication/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Ce=I===
r;n=n||Ce,Ce&&Ne!==!0&&(Ne=!0);let b=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===void 0||!o.call(s,"secretsManager")){let i={instancePath:t+
"/userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/4/required",keyword:"required",
params:{missingProperty:"secretsManager"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="secretsManager"||i==="jsonKey")){let l={instancePath:t+
"/userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/4/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.secretsManager!==void 0&&o.call(s,"secretsManager")){let i=s.secretsManager;
if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/postAuthentication/secretsManager",schemaPath:"#/properties/userPool/properties/t\
riggers/properties/postAuthentication/anyOf/4/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!se.
test(i)){let l={instancePath:t+"/userPool/triggers/postAuthentication/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthe\
ntication/anyOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+
"/userPool/triggers/postAuthentication/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/4/properties/se\
cretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(s.jsonKey!==void 0&&o.call(s,"jsonKey")){let i=s.jsonKey;if(typeof i==
"string"){if(y(i)>256){let l={instancePath:t+"/userPool/triggers/postAuthentication/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/po\
stAuthentication/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[l]:e.push(l),r++}if(!ie.test(i)){let l={instancePath:t+
"/userPool/triggers/postAuthentication/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/4/properties/jsonKey/p\
attern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/postAuth\
entication/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/4/properties/jsonKey/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/properties/t\
riggers/properties/postAuthentication/anyOf/4/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Ce=b===r;if(n=n||Ce,Ce&&Ne!==!0&&(Ne=
!0),n)r=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/properties/trigge\
rs/properties/postAuthentication/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(a.postConfirmation!==void 0&&o.call(a,"postConfirmation")){let s=a.
postConfirmation,p=r,n=!1,c=r;if(typeof s=="string"){if(y(s)>300){let i={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/\
properties/triggers/properties/postConfirmation/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[i]:e.push(i),r++}if(!ge.test(s)){let i={instancePath:t+
"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/0/pattern",keyword:"pattern",params:{
pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+
"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/0/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),r++}var A=c===r;n=n||A;let h=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!o.call(s,"functionArn")){
let i={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/required",
keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="functionArn"||i==="permission")){let l={
instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.functionArn!==void 0&&o.call(s,"functionArn")){let i=s.functionArn,
l=r,U=!1,L=r;if(typeof i=="string"){if(y(i)>300){let d={instancePath:t+"/userPool/triggers/postConfirmation/functionArn",schemaPath:"#/properties/userPool/prope\
rties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[d]:e.push(d),r++}
if(!ge.test(i)){let d={instancePath:t+"/userPool/triggers/postConfirmation/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postCon\
firmation/anyOf/1/properties/functionArn/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{\
1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/userPool/triggers/postConfirmation/functionArn",schemaPath:"#/pr\
operties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=
[d]:e.push(d),r++}var u=L===r;U=U||u;let O=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.variable===void 0||!o.call(i,"variable")){let d={instancePath:t+"\
/userPool/triggers/postConfirmation/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionAr\
n/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="variable"){let P={instancePath:t+
"/userPool/triggers/postConfirmation/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionA\
rn/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(i.variable!==void 0&&o.call(i,"va\
riable")){let d=i.variable;if(typeof d=="string"){if(!re.test(d)){let P={instancePath:t+"/userPool/triggers/postConfirmation/functionArn/variable",schemaPath:"#\
/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{
pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/postConfirmation/functionArn/variable",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"\
string"}};e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:t+"/userPool/triggers/postConfirmation/functionArn",schemaPath:"#/properties/userPool/properti\
es/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var u=O===
r;if(U=U||u,u)var K=!0;let ye=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!o.call(i,"ssmParameter")){let d={instancePath:t+"/user\
Pool/triggers/postConfirmation/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/any\
Of/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="ssmParameter"){let P={
instancePath:t+"/userPool/triggers/postConfirmation/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/prope\
rties/functionArn/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(i.ssmParameter!==void 0&&
o.call(i,"ssmParameter")){let d=i.ssmParameter;if(typeof d=="string"){if(y(d)>2048){let P={instancePath:t+"/userPool/triggers/postConfirmation/functionArn/ssmPa\
rameter",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/maxLen\
gth",keyword:"maxLength",params:{limit:2048}};e===null?e=[P]:e.push(P),r++}if(!te.test(d)){let P={instancePath:t+"/userPool/triggers/postConfirmation/functionAr\
n/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter\
/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/trig\
gers/postConfirmation/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn\
/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:t+"/userPool/triggers/post\
Confirmation/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/2/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var u=ye===r;U=U||u,u&&K!==!0&&(K=!0);let me=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.secretsManager===
void 0||!o.call(i,"secretsManager")){let d={instancePath:t+"/userPool/triggers/postConfirmation/functionArn",schemaPath:"#/properties/userPool/properties/trigge\
rs/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[d]:e.push(
d),r++}for(let d of Object.keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let P={instancePath:t+"/userPool/triggers/postConfirmation/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/3/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(i.secretsManager!==void 0&&o.call(i,"secretsManager")){let d=i.secretsManager;if(typeof d=="strin\
g"){if(y(d)>2048){let P={instancePath:t+"/userPool/triggers/postConfirmation/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/p\
roperties/postConfirmation/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[P]:e.
push(P),r++}if(!se.test(d)){let P={instancePath:t+"/userPool/triggers/postConfirmation/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/\
triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+\
=.@:!-]+$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/postConfirmation/functionArn/secretsManager",schemaPath:"#/properties/\
userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[P]:e.push(P),r++}}if(i.jsonKey!==void 0&&o.call(i,"jsonKey")){let d=i.jsonKey;if(typeof d=="string"){if(y(d)>256){let P={instancePath:t+"/use\
rPool/triggers/postConfirmation/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functi\
onArn/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[P]:e.push(P),r++}if(!ie.test(d)){let P={instancePath:t+"/userPoo\
l/triggers/postConfirmation/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionAr\
n/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+
"/userPool/triggers/postConfirmation/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/f\
unctionArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:t+"/userPool/triggers\
/postConfirmation/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/3/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var u=me===r;if(U=U||u,u&&K!==!0&&(K=!0),U)r=l,e!==null&&(l?e.length=l:e=null);else{let d={instancePath:t+
"/userPool/triggers/postConfirmation/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionA\
rn/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(s.permission!==void 0&&o.call(s,"permission")&&typeof s.permission!="boolean"){let i={instancePath:t+
"/userPool/triggers/postConfirmation/permission",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/permission\
/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/prop\
erties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var A=h===r;if(n=
n||A,A)var x=!0;let j=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!o.call(s,"variable")){let i={instancePath:t+"/userPool/triggers/po\
stConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/2/required",keyword:"required",params:{missingProperty:"\
variable"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="variable"){let l={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),r++}if(s.variable!==void 0&&o.call(s,"variable")){let i=s.variable;if(typeof i=="string"){if(!re.test(i)){let l={instancePath:t+"/userP\
ool/triggers/postConfirmation/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/2/properties/variable/pattern",keyword:"\
pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/postConfirmation/variable",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/2/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.
push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation\
/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var A=j===r;n=n||A,A&&x!==!0&&(x=!0);let I=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.ssmParameter===void 0||!o.call(s,"ssmParameter")){let i={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool\
/properties/triggers/properties/postConfirmation/anyOf/3/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.
keys(s))if(i!=="ssmParameter"){let l={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/post\
Confirmation/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.ssmParameter!==void 0&&
o.call(s,"ssmParameter")){let i=s.ssmParameter;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/postConfirmation/ssmParameter",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/3/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[l]:e.push(l),r++}if(!te.test(i)){let l={instancePath:t+"/userPool/triggers/postConfirmation/ssmParameter",schemaPath:"#/properties/userPool/properties/trigge\
rs/properties/postConfirmation/anyOf/3/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=
[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/postConfirmation/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/propertie\
s/postConfirmation/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/user\
Pool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/3/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[i]:e.push(i),r++}var A=I===r;n=n||A,A&&x!==!0&&(x=!0);let b=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===void 0||!o.call(
s,"secretsManager")){let i={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmati\
on/anyOf/4/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="secretsMan\
ager"||i==="jsonKey")){let l={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirma\
tion/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.secretsManager!==void 0&&o.call(
s,"secretsManager")){let i=s.secretsManager;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/postConfirmation/secretsManager",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/4/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===
null?e=[l]:e.push(l),r++}if(!se.test(i)){let l={instancePath:t+"/userPool/triggers/postConfirmation/secretsManager",schemaPath:"#/properties/userPool/properties\
/triggers/properties/postConfirmation/anyOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[l]:e.
push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/postConfirmation/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/po\
stConfirmation/anyOf/4/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(s.jsonKey!==void 0&&o.call(s,"jso\
nKey")){let i=s.jsonKey;if(typeof i=="string"){if(y(i)>256){let l={instancePath:t+"/userPool/triggers/postConfirmation/jsonKey",schemaPath:"#/properties/userPoo\
l/properties/triggers/properties/postConfirmation/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[l]:e.push(l),r++}if(!ie.
test(i)){let l={instancePath:t+"/userPool/triggers/postConfirmation/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/a\
nyOf/4/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"\
/userPool/triggers/postConfirmation/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/4/properties/jsonKey/type",
keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/\
userPool/properties/triggers/properties/postConfirmation/anyOf/4/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var A=b===r;if(n=n||A,
A&&x!==!0&&(x=!0),n)r=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/prope\
rties/triggers/properties/postConfirmation/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(a.preTokenGeneration!==void 0&&o.call(a,"preTokenG\
eneration")){let s=a.preTokenGeneration,p=r,n=!1,c=r;if(typeof s=="string"){if(y(s)>300){let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[i]:e.push(i),r++}
if(!ge.test(s)){let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneratio\
n/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===
null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/properties/triggers/properties/pr\
eTokenGeneration/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}var f=c===r;n=n||f;let h=r;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.functionArn===void 0||!o.call(s,"functionArn")){let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/propert\
ies/triggers/properties/preTokenGeneration/anyOf/1/required",keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.
keys(s))if(!(i==="functionArn"||i==="version"||i==="permission")){let l={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPoo\
l/properties/triggers/properties/preTokenGeneration/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.
push(l),r++}if(s.functionArn!==void 0&&o.call(s,"functionArn")){let i=s.functionArn,l=r,U=!1,L=r;if(typeof i=="string"){if(y(i)>300){let d={instancePath:t+"/use\
rPool/triggers/preTokenGeneration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionAr\
n/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[d]:e.push(d),r++}if(!ge.test(i)){let d={instancePath:t+"/userPool/triggers/preTokenGene\
ration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/0/pattern",keyword:"\
pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(d),r++}}else{
let d={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/an\
yOf/1/properties/functionArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}var q=L===r;U=U||q;let O=r;if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){if(i.variable===void 0||!o.call(i,"variable")){let d={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",schemaPath:"#/pr\
operties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/1/required",keyword:"required",params:{missingProperty:"\
variable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="variable"){let P={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",
schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/1/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(i.variable!==void 0&&o.call(i,"variable")){let d=i.variable;if(typeof d=="string"){
if(!re.test(d)){let P={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/propert\
ies/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?
e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/variable",schemaPath:"#/properties/userPool/properties/trigge\
rs/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),
r++}}}else{let d={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGe\
neration/anyOf/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var q=O===r;if(U=U||q,q)var M=!0;let ye=r;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!o.call(i,"ssmParameter")){let d={instancePath:t+"/userPool/triggers/preTokenGeneration\
/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/2/required",keyword:"requ\
ired",params:{missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="ssmParameter"){let P={instancePath:t+"/userPool/\
triggers/preTokenGeneration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyO\
f/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(i.ssmParameter!==void 0&&o.call(i,"ssmPa\
rameter")){let d=i.ssmParameter;if(typeof d=="string"){if(y(d)>2048){let P={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/ssmParameter",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLe\
ngth",params:{limit:2048}};e===null?e=[P]:e.push(P),r++}if(!te.test(d)){let P={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/ssmParameter",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",
params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/preTokenGeneration/func\
tionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/2/properties/ssmP\
arameter/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:t+"/userPool/triggers/preTokenGeneration/functionA\
rn",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/2/type",keyword:"type",params:{type:"\
object"}};e===null?e=[d]:e.push(d),r++}var q=ye===r;U=U||q,q&&M!==!0&&(M=!0);let me=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.secretsManager===void 0||
!o.call(i,"secretsManager")){let d={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/pro\
perties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[d]:e.push(
d),r++}for(let d of Object.keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let P={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/3/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(i.secretsManager!==void 0&&o.call(i,"secretsManager")){let d=i.secretsManager;if(typeof d=="s\
tring"){if(y(d)>2048){let P={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/trig\
gers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[P]:e.push(P),r++}if(!se.test(d)){let P={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/secretsManager",schemaPath:"#/properties/userPool/p\
roperties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[\
A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/secretsManager",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{
type:"string"}};e===null?e=[P]:e.push(P),r++}}if(i.jsonKey!==void 0&&o.call(i,"jsonKey")){let d=i.jsonKey;if(typeof d=="string"){if(y(d)>256){let P={instancePath:t+
"/userPool/triggers/preTokenGeneration/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properti\
es/functionArn/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[P]:e.push(P),r++}if(!ie.test(d)){let P={instancePath:t+
"/userPool/triggers/preTokenGeneration/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properti\
es/functionArn/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[P]:e.push(P),r++}}else{let P={
instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/a\
nyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:t+
"/userPool/triggers/preTokenGeneration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/funct\
ionArn/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var q=me===r;if(U=U||q,q&&M!==!0&&(M=!0),U)r=l,e!==null&&(l?e.length=l:
e=null);else{let d={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preToken\
Generation/anyOf/1/properties/functionArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(s.version!==void 0&&o.call(s,"version")){let i=s.version;
if(typeof i!="string"){let l={instancePath:t+"/userPool/triggers/preTokenGeneration/version",schemaPath:"#/properties/userPool/properties/triggers/properties/pr\
eTokenGeneration/anyOf/1/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(!(i==="V1_0"||i==="V2_0"||i==="V3_0")){
let l={instancePath:t+"/userPool/triggers/preTokenGeneration/version",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/\
1/properties/version/enum",keyword:"enum",params:{allowedValues:pe.properties.userPool.properties.triggers.properties.preTokenGeneration.anyOf[1].properties.version.
enum}};e===null?e=[l]:e.push(l),r++}}if(s.permission!==void 0&&o.call(s,"permission")&&typeof s.permission!="boolean"){let i={instancePath:t+"/userPool/triggers\
/preTokenGeneration/permission",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/permission/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPoo\
l/properties/triggers/properties/preTokenGeneration/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var f=h===r;if(n=n||f,f)var $=!0;
let j=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!o.call(s,"variable")){let i={instancePath:t+"/userPool/triggers/preTokenGeneration",
schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/2/required",keyword:"required",params:{missingProperty:"variable"}};e===
null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="variable"){let l={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/u\
serPool/properties/triggers/properties/preTokenGeneration/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=
[l]:e.push(l),r++}if(s.variable!==void 0&&o.call(s,"variable")){let i=s.variable;if(typeof i=="string"){if(!re.test(i)){let l={instancePath:t+"/userPool/trigger\
s/preTokenGeneration/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/2/properties/variable/pattern",keyword:"\
pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preTokenGeneration/variable",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/2/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:
e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGene\
ration/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var f=j===r;n=n||f,f&&$!==!0&&($=!0);let I=r;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.ssmParameter===void 0||!o.call(s,"ssmParameter")){let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties\
/userPool/properties/triggers/properties/preTokenGeneration/anyOf/3/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[i]:e.push(
i),r++}for(let i of Object.keys(s))if(i!=="ssmParameter"){let l={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/proper\
ties/triggers/properties/preTokenGeneration/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),
r++}if(s.ssmParameter!==void 0&&o.call(s,"ssmParameter")){let i=s.ssmParameter;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/pr\
eTokenGeneration/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/3/properties/ssmParameter/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!te.test(i)){let l={instancePath:t+"/userPool/triggers/preTokenGeneration/ssmParameter",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/3/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z\
0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preTokenGeneration/ssmParameter",schemaPath:"#/prope\
rties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(
l),r++}}}else{let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/\
anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var f=I===r;n=n||f,f&&$!==!0&&($=!0);let b=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.secretsManager===void 0||!o.call(s,"secretsManager")){let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/us\
erPool/properties/triggers/properties/preTokenGeneration/anyOf/4/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[i]:e.push(i),
r++}for(let i of Object.keys(s))if(!(i==="secretsManager"||i==="jsonKey")){let l={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/propertie\
s/userPool/properties/triggers/properties/preTokenGeneration/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?
e=[l]:e.push(l),r++}if(s.secretsManager!==void 0&&o.call(s,"secretsManager")){let i=s.secretsManager;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+
"/userPool/triggers/preTokenGeneration/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/4/properties/se\
cretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!se.test(i)){let l={instancePath:t+"/userPool/triggers/preToken\
Generation/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/4/properties/secretsManager/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preTokenGeneration/secretsMana\
ger",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/4/properties/secretsManager/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[l]:e.push(l),r++}}if(s.jsonKey!==void 0&&o.call(s,"jsonKey")){let i=s.jsonKey;if(typeof i=="string"){if(y(i)>256){let l={instancePath:t+"/us\
erPool/triggers/preTokenGeneration/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/4/properties/jsonKey/maxLe\
ngth",keyword:"maxLength",params:{limit:256}};e===null?e=[l]:e.push(l),r++}if(!ie.test(i)){let l={instancePath:t+"/userPool/triggers/preTokenGeneration/jsonKey",
schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/4/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u\
0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preTokenGeneration/jsonKey",schemaPath:"#/properties/user\
Pool/properties/triggers/properties/preTokenGeneration/anyOf/4/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{
let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/4/type",
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var f=b===r;if(n=n||f,f&&$!==!0&&($=!0),n)r=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:t+
"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf",keyword:"anyOf",params:{}};e===
null?e=[i]:e.push(i),r++}}if(a.customMessage!==void 0&&o.call(a,"customMessage")){let s=a.customMessage,p=r,n=!1,c=r;if(typeof s=="string"){if(y(s)>300){let i={
instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/0/maxLength",keyword:"max\
Length",params:{limit:300}};e===null?e=[i]:e.push(i),r++}if(!ge.test(s)){let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/properties/userP\
ool/properties/triggers/properties/customMessage/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-\
z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/propertie\
s/userPool/properties/triggers/properties/customMessage/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}var z=c===r;n=n||z;let h=r;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!o.call(s,"functionArn")){let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"\
#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/required",keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=[i]:e.
push(i),r++}for(let i of Object.keys(s))if(!(i==="functionArn"||i==="permission")){let l={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/proper\
ties/userPool/properties/triggers/properties/customMessage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?
e=[l]:e.push(l),r++}if(s.functionArn!==void 0&&o.call(s,"functionArn")){let i=s.functionArn,l=r,U=!1,L=r;if(typeof i=="string"){if(y(i)>300){let d={instancePath:t+
"/userPool/triggers/customMessage/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/any\
Of/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[d]:e.push(d),r++}if(!ge.test(i)){let d={instancePath:t+"/userPool/triggers/customMessage/fun\
ctionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/0/pattern",keyword:"pattern",params:{
pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+
"/userPool/triggers/customMessage/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/any\
Of/0/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}var oe=L===r;U=U||oe;let O=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.variable===
void 0||!o.call(i,"variable")){let d={instancePath:t+"/userPool/triggers/customMessage/functionArn",schemaPath:"#/properties/userPool/properties/triggers/proper\
ties/customMessage/anyOf/1/properties/functionArn/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.
keys(i))if(d!=="variable"){let P={instancePath:t+"/userPool/triggers/customMessage/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties\
/customMessage/anyOf/1/properties/functionArn/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.push(
P),r++}if(i.variable!==void 0&&o.call(i,"variable")){let d=i.variable;if(typeof d=="string"){if(!re.test(d)){let P={instancePath:t+"/userPool/triggers/customMes\
sage/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/1/properties/vari\
able/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/customMe\
ssage/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/1/properties/var\
iable/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:t+"/userPool/triggers/customMessage/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?
e=[d]:e.push(d),r++}var oe=O===r;if(U=U||oe,oe)var _=!0;let ye=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!o.call(i,"ssmParamete\
r")){let d={instancePath:t+"/userPool/triggers/customMessage/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1\
/properties/functionArn/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!==
"ssmParameter"){let P={instancePath:t+"/userPool/triggers/customMessage/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/customMess\
age/anyOf/1/properties/functionArn/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(i.
ssmParameter!==void 0&&o.call(i,"ssmParameter")){let d=i.ssmParameter;if(typeof d=="string"){if(y(d)>2048){let P={instancePath:t+"/userPool/triggers/customMessa\
ge/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/2/properties/ss\
mParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[P]:e.push(P),r++}if(!te.test(d)){let P={instancePath:t+"/userPool/triggers/customMess\
age/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/2/properties/s\
smParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/us\
erPool/triggers/customMessage/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functi\
onArn/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:t+"/userPool/triggers\
/customMessage/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/2/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var oe=ye===r;U=U||oe,oe&&_!==!0&&(_=!0);let me=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.secretsManager===
void 0||!o.call(i,"secretsManager")){let d={instancePath:t+"/userPool/triggers/customMessage/functionArn",schemaPath:"#/properties/userPool/properties/triggers/\
properties/customMessage/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[d]:e.push(d),
r++}for(let d of Object.keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let P={instancePath:t+"/userPool/triggers/customMessage/functionArn",schemaPath:"#/pr\
operties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(i.secretsManager!==void 0&&o.call(i,"secretsManager")){let d=i.secretsManager;if(typeof d=="string"){if(y(
d)>2048){let P={instancePath:t+"/userPool/triggers/customMessage/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/cu\
stomMessage/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[P]:e.push(P),r++}if(!se.
test(d)){let P={instancePath:t+"/userPool/triggers/customMessage/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/cu\
stomMessage/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[
P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/customMessage/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers\
/properties/customMessage/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),
r++}}if(i.jsonKey!==void 0&&o.call(i,"jsonKey")){let d=i.jsonKey;if(typeof d=="string"){if(y(d)>256){let P={instancePath:t+"/userPool/triggers/customMessage/fun\
ctionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/maxLe\
ngth",keyword:"maxLength",params:{limit:256}};e===null?e=[P]:e.push(P),r++}if(!ie.test(d)){let P={instancePath:t+"/userPool/triggers/customMessage/functionArn/j\
sonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/customMessage/functionArn\
/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/type",keyword:"\
type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:t+"/userPool/triggers/customMessage/functionArn",schemaPath:"#/properties/\
userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(
d),r++}var oe=me===r;if(U=U||oe,oe&&_!==!0&&(_=!0),U)r=l,e!==null&&(l?e.length=l:e=null);else{let d={instancePath:t+"/userPool/triggers/customMessage/functionAr\
n",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:
e.push(d),r++}}if(s.permission!==void 0&&o.call(s,"permission")&&typeof s.permission!="boolean"){let i={instancePath:t+"/userPool/triggers/customMessage/permiss\
ion",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/permission/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/properties/userPool/properties/triggers/properties/cus\
tomMessage/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var z=h===r;if(n=n||z,z)var we=!0;let j=r;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.variable===void 0||!o.call(s,"variable")){let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/properties/userPool/pro\
perties/triggers/properties/customMessage/anyOf/2/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.
keys(s))if(i!=="variable"){let l={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessa\
ge/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.variable!==void 0&&o.call(s,"va\
riable")){let i=s.variable;if(typeof i=="string"){if(!re.test(i)){let l={instancePath:t+"/userPool/triggers/customMessage/variable",schemaPath:"#/properties/use\
rPool/properties/triggers/properties/customMessage/anyOf/2/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=
[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/customMessage/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/custo\
mMessage/anyOf/2/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/\
customMessage",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:
e.push(i),r++}var z=j===r;n=n||z,z&&we!==!0&&(we=!0);let I=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!o.call(s,"ssmParameter")){
let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/3/required",keyword:"\
required",params:{missingProperty:"ssmParameter"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="ssmParameter"){let l={instancePath:t+"/userP\
ool/triggers/customMessage",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/3/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.ssmParameter!==void 0&&o.call(s,"ssmParameter")){let i=s.ssmParameter;if(typeof i=="str\
ing"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/customMessage/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/custo\
mMessage/anyOf/3/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!te.test(i)){let l={instancePath:t+
"/userPool/triggers/customMessage/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/3/properties/ssmParameter/p\
attern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/trigge\
rs/customMessage/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/3/properties/ssmParameter/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/properties/userPool/proper\
ties/triggers/properties/customMessage/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var z=I===r;n=n||z,z&&we!==!0&&(we=!0);
let b=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===void 0||!o.call(s,"secretsManager")){let i={instancePath:t+"/userPool/triggers/custom\
Message",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/4/required",keyword:"required",params:{missingProperty:"secretsMan\
ager"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="secretsManager"||i==="jsonKey")){let l={instancePath:t+"/userPool/triggers/customMess\
age",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),r++}if(s.secretsManager!==void 0&&o.call(s,"secretsManager")){let i=s.secretsManager;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+
"/userPool/triggers/customMessage/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/4/properties/secretsManag\
er/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!se.test(i)){let l={instancePath:t+"/userPool/triggers/customMessage/secr\
etsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/customMessage/secretsManager",schemaPath:"#/pro\
perties/userPool/properties/triggers/properties/customMessage/anyOf/4/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(
l),r++}}if(s.jsonKey!==void 0&&o.call(s,"jsonKey")){let i=s.jsonKey;if(typeof i=="string"){if(y(i)>256){let l={instancePath:t+"/userPool/triggers/customMessage/\
jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};
e===null?e=[l]:e.push(l),r++}if(!ie.test(i)){let l={instancePath:t+"/userPool/triggers/customMessage/jsonKey",schemaPath:"#/properties/userPool/properties/trigg\
ers/properties/customMessage/anyOf/4/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:t+"/userPool/triggers/customMessage/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/4/properti\
es/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"\
#/properties/userPool/properties/triggers/properties/customMessage/anyOf/4/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var z=b===r;
if(n=n||z,z&&we!==!0&&(we=!0),n)r=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/properties/userP\
ool/properties/triggers/properties/customMessage/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(a.userMigration!==void 0&&o.call(a,"userMigr\
ation")){let s=a.userMigration,p=r,n=!1,c=r;if(typeof s=="string"){if(y(s)>300){let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/propertie\
s/userPool/properties/triggers/properties/userMigration/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[i]:e.push(i),r++}if(!ge.test(s)){
let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/0/pattern",keyword:"\
pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[i]:e.push(i),r++}}else{
let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/0/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}var ze=c===r;n=n||ze;let h=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!o.
call(s,"functionArn")){let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/a\
nyOf/1/required",keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="functionArn"||i===
"permission")){let l={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.functionArn!==void 0&&o.call(s,"functionArn")){
let i=s.functionArn,l=r,U=!1,L=r;if(typeof i=="string"){if(y(i)>300){let d={instancePath:t+"/userPool/triggers/userMigration/functionArn",schemaPath:"#/properti\
es/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[d]:
e.push(d),r++}if(!ge.test(i)){let d={instancePath:t+"/userPool/triggers/userMigration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/propert\
ies/userMigration/anyOf/1/properties/functionArn/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-\
z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/userPool/triggers/userMigration/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?
e=[d]:e.push(d),r++}var Ee=L===r;U=U||Ee;let O=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.variable===void 0||!o.call(i,"variable")){let d={instancePath:t+
"/userPool/triggers/userMigration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/any\
Of/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="variable"){let P={instancePath:t+
"/userPool/triggers/userMigration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/any\
Of/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(i.variable!==void 0&&o.call(i,"variable")){
let d=i.variable;if(typeof d=="string"){if(!re.test(d)){let P={instancePath:t+"/userPool/triggers/userMigration/functionArn/variable",schemaPath:"#/properties/u\
serPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-\
z][a-z0-9_]{0,63}$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/userMigration/functionArn/variable",schemaPath:"#/properties/\
userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===
null?e=[P]:e.push(P),r++}}}else{let d={instancePath:t+"/userPool/triggers/userMigration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/prope\
rties/userMigration/anyOf/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var Ee=O===r;if(U=U||Ee,Ee)
var v=!0;let ye=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!o.call(i,"ssmParameter")){let d={instancePath:t+"/userPool/triggers/\
userMigration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/2/required",keyword:"\
required",params:{missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="ssmParameter"){let P={instancePath:t+"/userP\
ool/triggers/userMigration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/2/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(i.ssmParameter!==void 0&&o.call(i,"ssmParamete\
r")){let d=i.ssmParameter;if(typeof d=="string"){if(y(d)>2048){let P={instancePath:t+"/userPool/triggers/userMigration/functionArn/ssmParameter",schemaPath:"#/p\
roperties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[P]:e.push(P),r++}if(!te.test(d)){let P={instancePath:t+"/userPool/triggers/userMigration/functionArn/ssmParameter",schemaPath:"#/proper\
ties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"\
^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/userMigration/functionArn/ssmParameter",
schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:t+"/userPool/triggers/userMigration/functionArn",schemaPath:"#/properties/use\
rPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),
r++}var Ee=ye===r;U=U||Ee,Ee&&v!==!0&&(v=!0);let me=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.secretsManager===void 0||!o.call(i,"secretsManager")){let d={
instancePath:t+"/userPool/triggers/userMigration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/\
functionArn/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(!(d==="s\
ecretsManager"||d==="jsonKey")){let P={instancePath:t+"/userPool/triggers/userMigration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/prope\
rties/userMigration/anyOf/1/properties/functionArn/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.
push(P),r++}if(i.secretsManager!==void 0&&o.call(i,"secretsManager")){let d=i.secretsManager;if(typeof d=="string"){if(y(d)>2048){let P={instancePath:t+"/userPo\
ol/triggers/userMigration/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/function\
Arn/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[P]:e.push(P),r++}if(!se.test(d)){let P={instancePath:t+"/u\
serPool/triggers/userMigration/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/fun\
ctionArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+
"/userPool/triggers/userMigration/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/\
functionArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}if(i.jsonKey!==void 0&&o.call(i,"jsonKe\
y")){let d=i.jsonKey;if(typeof d=="string"){if(y(d)>256){let P={instancePath:t+"/userPool/triggers/userMigration/functionArn/jsonKey",schemaPath:"#/properties/u\
serPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};
e===null?e=[P]:e.push(P),r++}if(!ie.test(d)){let P={instancePath:t+"/userPool/triggers/userMigration/functionArn/jsonKey",schemaPath:"#/properties/userPool/prop\
erties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\\
u007f]+$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/userMigration/functionArn/jsonKey",schemaPath:"#/properties/userPool/pr\
operties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:
e.push(P),r++}}}else{let d={instancePath:t+"/userPool/triggers/userMigration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/userM\
igration/anyOf/1/properties/functionArn/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var Ee=me===r;if(U=U||Ee,Ee&&v!==!0&&(v=
!0),U)r=l,e!==null&&(l?e.length=l:e=null);else{let d={instancePath:t+"/userPool/triggers/userMigration/functionArn",schemaPath:"#/properties/userPool/properties\
/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(s.permission!==void 0&&o.call(
s,"permission")&&typeof s.permission!="boolean"){let i={instancePath:t+"/userPool/triggers/userMigration/permission",schemaPath:"#/properties/userPool/propertie\
s/triggers/properties/userMigration/anyOf/1/properties/permission/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+
"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[i]:e.push(i),r++}var ze=h===r;if(n=n||ze,ze)var ur=!0;let j=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!o.call(s,
"variable")){let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/2/req\
uired",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="variable"){let l={instancePath:t+
"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/2/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.variable!==void 0&&o.call(s,"variable")){let i=s.variable;if(typeof i=="string"){
if(!re.test(i)){let l={instancePath:t+"/userPool/triggers/userMigration/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration\
/anyOf/2/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/us\
erPool/triggers/userMigration/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/2/properties/variable/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/pro\
perties/triggers/properties/userMigration/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var ze=j===r;n=n||ze,ze&&ur!==!0&&(ur=
!0);let I=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!o.call(s,"ssmParameter")){let i={instancePath:t+"/userPool/triggers/userMi\
gration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/3/required",keyword:"required",params:{missingProperty:"ssmParamet\
er"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="ssmParameter"){let l={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/pro\
perties/userPool/properties/triggers/properties/userMigration/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?
e=[l]:e.push(l),r++}if(s.ssmParameter!==void 0&&o.call(s,"ssmParameter")){let i=s.ssmParameter;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/user\
Pool/triggers/userMigration/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/3/properties/ssmParameter/maxLeng\
th",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!te.test(i)){let l={instancePath:t+"/userPool/triggers/userMigration/ssmParameter",
schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/3/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/\
[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/userMigration/ssmParameter",schemaPath:"#/pro\
perties/userPool/properties/triggers/properties/userMigration/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(
l),r++}}}else{let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/3/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var ze=I===r;n=n||ze,ze&&ur!==!0&&(ur=!0);let b=r;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.secretsManager===void 0||!o.call(s,"secretsManager")){let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/proper\
ties/triggers/properties/userMigration/anyOf/4/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.
keys(s))if(!(i==="secretsManager"||i==="jsonKey")){let l={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/trigger\
s/properties/userMigration/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.secretsManager!==
void 0&&o.call(s,"secretsManager")){let i=s.secretsManager;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/userMigration/secretsM\
anager",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/4/properties/secretsManager/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[l]:e.push(l),r++}if(!se.test(i)){let l={instancePath:t+"/userPool/triggers/userMigration/secretsManager",schemaPath:"#/properties/userP\
ool/properties/triggers/properties/userMigration/anyOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?
e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/userMigration/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properti\
es/userMigration/anyOf/4/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(s.jsonKey!==void 0&&o.call(s,"j\
sonKey")){let i=s.jsonKey;if(typeof i=="string"){if(y(i)>256){let l={instancePath:t+"/userPool/triggers/userMigration/jsonKey",schemaPath:"#/properties/userPool\
/properties/triggers/properties/userMigration/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[l]:e.push(l),r++}if(!ie.
test(i)){let l={instancePath:t+"/userPool/triggers/userMigration/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/4\
/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userP\
ool/triggers/userMigration/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/4/properties/jsonKey/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/proper\
ties/triggers/properties/userMigration/anyOf/4/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var ze=b===r;if(n=n||ze,ze&&ur!==!0&&(ur=
!0),n)r=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/pr\
operties/userMigration/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(a.defineAuthChallenge!==void 0&&o.call(a,"defineAuthChallenge")){let s=a.
defineAuthChallenge,p=r,n=!1,c=r;if(typeof s=="string"){if(y(s)>300){let i={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/use\
rPool/properties/triggers/properties/defineAuthChallenge/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[i]:e.push(i),r++}if(!ge.test(s)){
let i={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/0/patt\
ern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[i]:e.
push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChal\
lenge/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}var Me=c===r;n=n||Me;let h=r;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.functionArn===void 0||!o.call(s,"functionArn")){let i={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties\
/triggers/properties/defineAuthChallenge/anyOf/1/required",keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.
keys(s))if(!(i==="functionArn"||i==="permission")){let l={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/t\
riggers/properties/defineAuthChallenge/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}
if(s.functionArn!==void 0&&o.call(s,"functionArn")){let i=s.functionArn,l=r,U=!1,L=r;if(typeof i=="string"){if(y(i)>300){let d={instancePath:t+"/userPool/trigge\
rs/defineAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/0/\
maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[d]:e.push(d),r++}if(!ge.test(i)){let d={instancePath:t+"/userPool/triggers/defineAuthChallenge/fu\
nctionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/0/pattern",keyword:"pattern",
params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(d),r++}}else{let d={
instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1\
/properties/functionArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}var Te=L===r;U=U||Te;let O=r;if(i&&typeof i=="object"&&
!Array.isArray(i)){if(i.variable===void 0||!o.call(i,"variable")){let d={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",schemaPath:"#/prope\
rties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/1/required",keyword:"required",params:{missingProperty:"v\
ariable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="variable"){let P={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",
schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/1/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(i.variable!==void 0&&o.call(i,"variable")){let d=i.variable;if(typeof d=="string"){
if(!re.test(d)){let P={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/proper\
ties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?
e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn/variable",schemaPath:"#/properties/userPool/properties/trigg\
ers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(
P),r++}}}else{let d={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/define\
AuthChallenge/anyOf/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var Te=O===r;if(U=U||Te,Te)var jr=!0;
let ye=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!o.call(i,"ssmParameter")){let d={instancePath:t+"/userPool/triggers/defineAut\
hChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/2/required",keyword:"\
required",params:{missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="ssmParameter"){let P={instancePath:t+"/userP\
ool/triggers/defineAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionAr\
n/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(i.ssmParameter!==void 0&&o.call(i,
"ssmParameter")){let d=i.ssmParameter;if(typeof d=="string"){if(y(d)>2048){let P={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn/ssmParamete\
r",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/maxLength",
keyword:"maxLength",params:{limit:2048}};e===null?e=[P]:e.push(P),r++}if(!te.test(d)){let P={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn/\
ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParamete\
r/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/tri\
ggers/defineAuthChallenge/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/func\
tionArn/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:t+"/userPool/trigge\
rs/defineAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/2/\
type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var Te=ye===r;U=U||Te,Te&&jr!==!0&&(jr=!0);let me=r;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.secretsManager===void 0||!o.call(i,"secretsManager")){let d={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",schemaPath:"#/properti\
es/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"required",params:{missingProperty:"secr\
etsManager"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let P={instancePath:t+"/userPool/triggers/defi\
neAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(i.secretsManager!==void 0&&o.call(i,"secretsManager")){
let d=i.secretsManager;if(typeof d=="string"){if(y(d)>2048){let P={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn/secretsManager",schemaPath:"\
#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/maxLength",keyword:"ma\
xLength",params:{limit:2048}};e===null?e=[P]:e.push(P),r++}if(!se.test(d)){let P={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn/secretsMana\
ger",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/defineAuthChallen\
ge/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/prope\
rties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}if(i.jsonKey!==void 0&&o.call(i,"jsonKey")){let d=i.jsonKey;if(typeof d==
"string"){if(y(d)>256){let P={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/\
properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[P]:e.push(
P),r++}if(!ie.test(d)){let P={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/\
properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};
e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn/jsonKey",schemaPath:"#/properties/userPool/properti\
es/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:
e.push(P),r++}}}else{let d={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties\
/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var Te=me===r;if(U=U||Te,Te&&
jr!==!0&&(jr=!0),U)r=l,e!==null&&(l?e.length=l:e=null);else{let d={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",schemaPath:"#/properties/\
userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(s.
permission!==void 0&&o.call(s,"permission")&&typeof s.permission!="boolean"){let i={instancePath:t+"/userPool/triggers/defineAuthChallenge/permission",schemaPath:"\
#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/permission/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAu\
thChallenge/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Me=h===r;if(n=n||Me,Me)var yr=!0;let j=r;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){if(s.variable===void 0||!o.call(s,"variable")){let i={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/u\
serPool/properties/triggers/properties/defineAuthChallenge/anyOf/2/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[i]:e.push(i),r++}
for(let i of Object.keys(s))if(i!=="variable"){let l={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/trigg\
ers/properties/defineAuthChallenge/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.
variable!==void 0&&o.call(s,"variable")){let i=s.variable;if(typeof i=="string"){if(!re.test(i)){let l={instancePath:t+"/userPool/triggers/defineAuthChallenge/v\
ariable",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/2/properties/variable/pattern",keyword:"pattern",params:{pattern:"\
^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/defineAuthChallenge/variable",schemaPath:"#/properties/us\
erPool/properties/triggers/properties/defineAuthChallenge/anyOf/2/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{
let i={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/2/type",
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Me=j===r;n=n||Me,Me&&yr!==!0&&(yr=!0);let I=r;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.ssmParameter===void 0||!o.call(s,"ssmParameter")){let i={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properti\
es/triggers/properties/defineAuthChallenge/anyOf/3/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.
keys(s))if(i!=="ssmParameter"){let l={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/d\
efineAuthChallenge/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.ssmParameter!==
void 0&&o.call(s,"ssmParameter")){let i=s.ssmParameter;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/defineAuthChallenge/ssmPar\
ameter",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/3/properties/ssmParameter/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[l]:e.push(l),r++}if(!te.test(i)){let l={instancePath:t+"/userPool/triggers/defineAuthChallenge/ssmParameter",schemaPath:"#/properties/u\
serPool/properties/triggers/properties/defineAuthChallenge/anyOf/3/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-\
zA-Z0-9_.-]+)$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/defineAuthChallenge/ssmParameter",schemaPath:"#/properties/userPo\
ol/properties/triggers/properties/defineAuthChallenge/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{
let i={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/3/type",
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Me=I===r;n=n||Me,Me&&yr!==!0&&(yr=!0);let b=r;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.secretsManager===void 0||!o.call(s,"secretsManager")){let i={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/prop\
erties/triggers/properties/defineAuthChallenge/anyOf/4/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.
keys(s))if(!(i==="secretsManager"||i==="jsonKey")){let l={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/t\
riggers/properties/defineAuthChallenge/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}
if(s.secretsManager!==void 0&&o.call(s,"secretsManager")){let i=s.secretsManager;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/\
defineAuthChallenge/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/4/properties/secretsManager/maxLe\
ngth",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!se.test(i)){let l={instancePath:t+"/userPool/triggers/defineAuthChallenge/secret\
sManager",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/defineAuthChallenge/secretsManager",schemaPath:"\
#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/4/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),r++}}if(s.jsonKey!==void 0&&o.call(s,"jsonKey")){let i=s.jsonKey;if(typeof i=="string"){if(y(i)>256){let l={instancePath:t+"/userPool/triggers/d\
efineAuthChallenge/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/4/properties/jsonKey/maxLength",keyword:"\
maxLength",params:{limit:256}};e===null?e=[l]:e.push(l),r++}if(!ie.test(i)){let l={instancePath:t+"/userPool/triggers/defineAuthChallenge/jsonKey",schemaPath:"#\
/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/4/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\\
u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/defineAuthChallenge/jsonKey",schemaPath:"#/properties/userPool/properti\
es/triggers/properties/defineAuthChallenge/anyOf/4/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+
"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/4/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),r++}var Me=b===r;if(n=n||Me,Me&&yr!==!0&&(yr=!0),n)r=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:t+"/use\
rPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf",keyword:"anyOf",params:{}};e===null?
e=[i]:e.push(i),r++}}if(a.createAuthChallenge!==void 0&&o.call(a,"createAuthChallenge")){let s=a.createAuthChallenge,p=r,n=!1,c=r;if(typeof s=="string"){if(y(s)>
300){let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/0\
/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[i]:e.push(i),r++}if(!ge.test(s)){let i={instancePath:t+"/userPool/triggers/createAuthChallenge",
schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:\
[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/cr\
eateAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/0/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),r++}var _e=c===r;n=n||_e;let h=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!o.call(s,"functionArn")){let i={instancePath:t+
"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/required",keyword:"require\
d",params:{missingProperty:"functionArn"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="functionArn"||i==="permission")){let l={instancePath:t+
"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.functionArn!==void 0&&o.call(s,"functionArn")){let i=s.functionArn,l=r,U=!1,
L=r;if(typeof i=="string"){if(y(i)>300){let d={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/\
triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[d]:e.push(d),r++}if(!ge.
test(i)){let d={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthC\
hallenge/anyOf/1/properties/functionArn/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1\
,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/\
properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?
e=[d]:e.push(d),r++}var Ve=L===r;U=U||Ve;let O=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.variable===void 0||!o.call(i,"variable")){let d={instancePath:t+
"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/fun\
ctionArn/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="variable"){let P={
instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1\
/properties/functionArn/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(i.variable!==
void 0&&o.call(i,"variable")){let d=i.variable;if(typeof d=="string"){if(!re.test(d)){let P={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn/\
variable",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/1/properties/variable/patter\
n",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/createAuthChallenge\
/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/1/properties/va\
riable/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:t+"/userPool/triggers/createAuthChallenge/functionAr\
n",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"\
object"}};e===null?e=[d]:e.push(d),r++}var Ve=O===r;if(U=U||Ve,Ve)var Ir=!0;let ye=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!o.
call(i,"ssmParameter")){let d={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/propert\
ies/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(d),r++}
for(let d of Object.keys(i))if(d!=="ssmParameter"){let P={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/properties/userPool/\
properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};
e===null?e=[P]:e.push(P),r++}if(i.ssmParameter!==void 0&&o.call(i,"ssmParameter")){let d=i.ssmParameter;if(typeof d=="string"){if(y(d)>2048){let P={instancePath:t+
"/userPool/triggers/createAuthChallenge/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/p\
roperties/functionArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[P]:e.push(P),r++}if(!te.test(d)){let P={instancePath:t+
"/userPool/triggers/createAuthChallenge/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/p\
roperties/functionArn/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[P]:e.push(
P),r++}}else{let P={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/prope\
rties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{
let d={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/\
anyOf/1/properties/functionArn/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var Ve=ye===r;U=U||Ve,Ve&&Ir!==!0&&(Ir=!0);let me=r;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.secretsManager===void 0||!o.call(i,"secretsManager")){let d={instancePath:t+"/userPool/triggers/createAuthChal\
lenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"\
required",params:{missingProperty:"secretsManager"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let P={
instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1\
/properties/functionArn/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(i.secretsManager!==
void 0&&o.call(i,"secretsManager")){let d=i.secretsManager;if(typeof d=="string"){if(y(d)>2048){let P={instancePath:t+"/userPool/triggers/createAuthChallenge/fu\
nctionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/properties\
/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[P]:e.push(P),r++}if(!se.test(d)){let P={instancePath:t+"/userPool/triggers/creat\
eAuthChallenge/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/a\
nyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+
"/userPool/triggers/createAuthChallenge/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1\
/properties/functionArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}if(i.jsonKey!==void 0&&o.call(
i,"jsonKey")){let d=i.jsonKey;if(typeof d=="string"){if(y(d)>256){let P={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn/jsonKey",schemaPath:"\
#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",
params:{limit:256}};e===null?e=[P]:e.push(P),r++}if(!ie.test(d)){let P={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn/jsonKey",schemaPath:"\
#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn/jsonKey",schemaPath:"\
#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{
type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/properties/userPool\
/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),
r++}var Ve=me===r;if(U=U||Ve,Ve&&Ir!==!0&&(Ir=!0),U)r=l,e!==null&&(l?e.length=l:e=null);else{let d={instancePath:t+"/userPool/triggers/createAuthChallenge/funct\
ionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf",keyword:"anyOf",params:{}};e===
null?e=[d]:e.push(d),r++}}if(s.permission!==void 0&&o.call(s,"permission")&&typeof s.permission!="boolean"){let i={instancePath:t+"/userPool/triggers/createAuth\
Challenge/permission",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/permission/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPool/properties/\
triggers/properties/createAuthChallenge/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var _e=h===r;if(n=n||_e,_e)var mr=!0;let j=r;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!o.call(s,"variable")){let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"\
#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/2/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[i]:
e.push(i),r++}for(let i of Object.keys(s))if(i!=="variable"){let l={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPool/pr\
operties/triggers/properties/createAuthChallenge/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(
l),r++}if(s.variable!==void 0&&o.call(s,"variable")){let i=s.variable;if(typeof i=="string"){if(!re.test(i)){let l={instancePath:t+"/userPool/triggers/createAut\
hChallenge/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/2/properties/variable/pattern",keyword:"pattern",
params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/createAuthChallenge/variable",schemaPath:"\
#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/2/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:
e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthC\
hallenge/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var _e=j===r;n=n||_e,_e&&mr!==!0&&(mr=!0);let I=r;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!o.call(s,"ssmParameter")){let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/pr\
operties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/3/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[i]:
e.push(i),r++}for(let i of Object.keys(s))if(i!=="ssmParameter"){let l={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPoo\
l/properties/triggers/properties/createAuthChallenge/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:
e.push(l),r++}if(s.ssmParameter!==void 0&&o.call(s,"ssmParameter")){let i=s.ssmParameter;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/userPool/t\
riggers/createAuthChallenge/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/3/properties/ssmParameter/m\
axLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!te.test(i)){let l={instancePath:t+"/userPool/triggers/createAuthChallenge/ss\
mParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/3/properties/ssmParameter/pattern",keyword:"pattern",params:{
pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/createAuthChallenge/ssmParamete\
r",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/pr\
operties/createAuthChallenge/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var _e=I===r;n=n||_e,_e&&mr!==!0&&(mr=!0);let b=r;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===void 0||!o.call(s,"secretsManager")){let i={instancePath:t+"/userPool/triggers/createAuthChal\
lenge",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/4/required",keyword:"required",params:{missingProperty:"secret\
sManager"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="secretsManager"||i==="jsonKey")){let l={instancePath:t+"/userPool/triggers/create\
AuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/4/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.secretsManager!==void 0&&o.call(s,"secretsManager")){let i=s.secretsManager;if(typeof i=="strin\
g"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/createAuthChallenge/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties\
/createAuthChallenge/anyOf/4/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!se.test(i)){let l={instancePath:t+
"/userPool/triggers/createAuthChallenge/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/4/properties/\
secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/trigge\
rs/createAuthChallenge/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/4/properties/secretsManager/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(s.jsonKey!==void 0&&o.call(s,"jsonKey")){let i=s.jsonKey;if(typeof i=="string"){if(y(
i)>256){let l={instancePath:t+"/userPool/triggers/createAuthChallenge/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChalle\
nge/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[l]:e.push(l),r++}if(!ie.test(i)){let l={instancePath:t+"/userPool/\
triggers/createAuthChallenge/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/4/properties/jsonKey/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/createAuthChallenge/jsonK\
ey",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/4/properties/jsonKey/type",keyword:"type",params:{type:"string"}};
e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/propert\
ies/createAuthChallenge/anyOf/4/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var _e=b===r;if(n=n||_e,_e&&mr!==!0&&(mr=!0),n)r=p,e!==
null&&(p?e.length=p:e=null);else{let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties\
/createAuthChallenge/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(a.verifyAuthChallengeResponse!==void 0&&o.call(a,"verifyAuthChallengeRes\
ponse")){let s=a.verifyAuthChallengeResponse,p=r,n=!1,c=r;if(typeof s=="string"){if(y(s)>300){let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeRespo\
nse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===
null?e=[i]:e.push(i),r++}if(!ge.test(s)){let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/tri\
ggers/properties/verifyAuthChallengeResponse/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9\
_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#\
/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}
var Se=c===r;n=n||Se;let h=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!o.call(s,"functionArn")){let i={instancePath:t+"/userPool/\
triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/required",keyword:"re\
quired",params:{missingProperty:"functionArn"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="functionArn"||i==="permission")){let l={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.functionArn!==void 0&&o.call(s,"functionArn")){let i=s.
functionArn,l=r,U=!1,L=r;if(typeof i=="string"){if(y(i)>300){let d={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/pr\
operties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};
e===null?e=[d]:e.push(d),r++}if(!ge.test(i)){let d={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/properties/userPoo\
l/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:\
lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/userPool/trig\
gers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/fu\
nctionArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}var De=L===r;U=U||De;let O=r;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.variable===void 0||!o.call(i,"variable")){let d={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/properties/u\
serPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/1/required",keyword:"required",params:{missingProperty:"\
variable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="variable"){let P={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/fu\
nctionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/1/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(i.variable!==void 0&&o.call(i,"variable")){let d=i.variable;if(typeof d==
"string"){if(!re.test(d)){let P={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn/variable",schemaPath:"#/properties/userPool/properti\
es/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z]\
[a-z0-9_]{0,63}$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn/variable",schemaPath:"#\
/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/1/properties/variable/type",keyword:"type",
params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/pro\
perties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"object"}};
e===null?e=[d]:e.push(d),r++}var De=O===r;if(U=U||De,De)var zr=!0;let ye=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!o.call(i,"s\
smParameter")){let d={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properti\
es/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(
d),r++}for(let d of Object.keys(i))if(d!=="ssmParameter"){let P={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/prope\
rties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/2/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(i.ssmParameter!==void 0&&o.call(i,"ssmParameter")){let d=i.ssmParameter;if(typeof d=="strin\
g"){if(y(d)>2048){let P={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/t\
riggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[P]:e.push(P),r++}if(!te.test(d)){let P={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn/ssmParameter",schemaPath:"#/prope\
rties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/pattern",keyword:"patte\
rn",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/userPool/triggers/verifyAuthChallenge\
Response/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/a\
nyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:t+"/userPool/triggers/verify\
AuthChallengeResponse/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/a\
nyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var De=ye===r;U=U||De,De&&zr!==!0&&(zr=!0);let me=r;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.secretsManager===void 0||!o.call(i,"secretsManager")){let d={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"required",params:{missingProperty:"\
secretsManager"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let P={instancePath:t+"/userPool/triggers/\
verifyAuthChallengeResponse/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functio\
nArn/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(i.secretsManager!==void 0&&o.call(
i,"secretsManager")){let d=i.secretsManager;if(typeof d=="string"){if(y(d)>2048){let P={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionA\
rn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/3/propertie\
s/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[P]:e.push(P),r++}if(!se.test(d)){let P={instancePath:t+"/userPool/triggers/veri\
fyAuthChallengeResponse/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/propert\
ies/functionArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[P]:e.push(P),r++}}else{let P={
instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/veri\
fyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}
if(i.jsonKey!==void 0&&o.call(i,"jsonKey")){let d=i.jsonKey;if(typeof d=="string"){if(y(d)>256){let P={instancePath:t+"/userPool/triggers/verifyAuthChallengeRes\
ponse/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/3/p\
roperties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[P]:e.push(P),r++}if(!ie.test(d)){let P={instancePath:t+"/userPool/triggers/veri\
fyAuthChallengeResponse/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/fun\
ctionArn/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeRespons\
e/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/\
1/properties/functionArn/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var De=me===r;if(U=U||De,De&&zr!==!0&&(zr=!0),U)r=l,e!==
null&&(l?e.length=l:e=null);else{let d={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/properties/userPool/properties\
/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(s.permission!==
void 0&&o.call(s,"permission")&&typeof s.permission!="boolean"){let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/permission",schemaPath:"#/\
properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/permission/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/triggers/propertie\
s/verifyAuthChallengeResponse/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Se=h===r;if(n=n||Se,Se)var hr=!0;let j=r;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!o.call(s,"variable")){let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"\
#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/2/required",keyword:"required",params:{missingProperty:"variable"}};e===null?
e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="variable"){let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properti\
es/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),r++}if(s.variable!==void 0&&o.call(s,"variable")){let i=s.variable;if(typeof i=="string"){if(!re.test(i)){let l={instancePath:t+"/userP\
ool/triggers/verifyAuthChallengeResponse/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/2/properti\
es/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/v\
erifyAuthChallengeResponse/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/2/properties/variable/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"\
#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}
var Se=j===r;n=n||Se,Se&&hr!==!0&&(hr=!0);let I=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!o.call(s,"ssmParameter")){let i={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/3/required",
keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="ssmParameter"){let l={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/3/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.ssmParameter!==void 0&&o.call(s,"ssmParameter")){let i=s.
ssmParameter;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/ssmParameter",schemaPath:"#/properties/u\
serPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/3/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[l]:e.push(l),r++}if(!te.test(i)){let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/ssmParameter",schemaPath:"#/properties/userPool/proper\
ties/triggers/properties/verifyAuthChallengeResponse/anyOf/3/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-\
9_.-]+)$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/ssmParameter",schemaPath:"#/properties/user\
Pool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(
l),r++}}}else{let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuth\
ChallengeResponse/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Se=I===r;n=n||Se,Se&&hr!==!0&&(hr=!0);let b=r;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.secretsManager===void 0||!o.call(s,"secretsManager")){let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"\
#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/4/required",keyword:"required",params:{missingProperty:"secretsManager"}};
e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="secretsManager"||i==="jsonKey")){let l={instancePath:t+"/userPool/triggers/verifyAuthChalleng\
eResponse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/4/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.secretsManager!==void 0&&o.call(s,"secretsManager")){let i=s.secretsManager;if(typeof i=="\
string"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/secretsManager",schemaPath:"#/properties/userPool/properties/trigge\
rs/properties/verifyAuthChallengeResponse/anyOf/4/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!se.
test(i)){let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/\
verifyAuthChallengeResponse/anyOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAut\
hChallengeResponse/anyOf/4/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(s.jsonKey!==void 0&&o.call(s,
"jsonKey")){let i=s.jsonKey;if(typeof i=="string"){if(y(i)>256){let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/jsonKey",schemaPath:"#/pro\
perties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?
e=[l]:e.push(l),r++}if(!ie.test(i)){let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/jsonKey",schemaPath:"#/properties/userPool/properties/\
triggers/properties/verifyAuthChallengeResponse/anyOf/4/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?
e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/p\
roperties/verifyAuthChallengeResponse/anyOf/4/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/4/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Se=b===r;if(n=n||Se,Se&&hr!==!0&&(hr=!0),n)r=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf",keyword:"an\
yOf",params:{}};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/userPool/triggers",schemaPath:"#/properties/userPool/properties/triggers/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.groups!==void 0&&o.call(S,"groups")){let a=S.groups;if(a&&typeof a=="object"&&!Array.isArray(a)){
for(let s of Object.keys(a)){let p=r;if(typeof s=="string"){if(y(s)>128){let n={instancePath:t+"/userPool/groups",schemaPath:"#/properties/userPool/properties/g\
roups/propertyNames/maxLength",keyword:"maxLength",params:{limit:128},propertyName:s};e===null?e=[n]:e.push(n),r++}if(y(s)<1){let n={instancePath:t+"/userPool/g\
roups",schemaPath:"#/properties/userPool/properties/groups/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:s};e===null?e=[n]:e.push(n),
r++}if(!vs.test(s)){let n={instancePath:t+"/userPool/groups",schemaPath:"#/properties/userPool/properties/groups/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"},propertyName:s};e===null?e=[n]:e.push(n),r++}}var Dt=p===r;if(!Dt){let n={instancePath:t+"/userPool/groups",schemaPath:"\
#/properties/userPool/properties/groups/propertyNames",keyword:"propertyNames",params:{propertyName:s}};e===null?e=[n]:e.push(n),r++}}for(let s of Object.keys(a)){
let p=a[s];if(p&&typeof p=="object"&&!Array.isArray(p)){for(let n of Object.keys(p))if(!(n==="description"||n==="precedence"||n==="roleArn"||n==="adopt")){let c={
instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/userPool/properties/groups/additionalProperties/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[c]:e.push(c),r++}if(p.description!==void 0&&o.call(p,"description")){let n=p.
description;if(typeof n=="string"){if(y(n)>2048){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#\
/properties/userPool/properties/groups/additionalProperties/properties/description/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[c]:e.push(c),
r++}if(y(n)<1){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#/properties/userPool/properties/gr\
oups/additionalProperties/properties/description/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/use\
rPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#/properties/userPool/properties/groups/additionalProperties/properties/descr\
iption/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.precedence!==void 0&&o.call(p,"precedence")){let n=p.precedence;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/precedence",schemaPath:"#/proper\
ties/userPool/properties/groups/additionalProperties/properties/precedence/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),r++}if(typeof n==
"number"&&isFinite(n)){if(n>2147483647||isNaN(n)){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/precedence",schemaPath:"#\
/properties/userPool/properties/groups/additionalProperties/properties/precedence/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?
e=[c]:e.push(c),r++}if(n<0||isNaN(n)){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/precedence",schemaPath:"#/properties/\
userPool/properties/groups/additionalProperties/properties/precedence/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[c]:e.push(c),r++}}}
if(p.roleArn!==void 0&&o.call(p,"roleArn")){let n=p.roleArn;if(typeof n=="string"){if(y(n)>2048){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/roleArn",schemaPath:"#/properties/userPool/properties/groups/additionalProperties/properties/roleArn/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[c]:e.push(c),r++}if(!Ct.test(n)){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/roleArn",schemaPath:"\
#/properties/userPool/properties/groups/additionalProperties/properties/roleArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:\
role/[\\x21-\\x7E]+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/roleArn",schemaPath:"\
#/properties/userPool/properties/groups/additionalProperties/properties/roleArn/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.
adopt!==void 0&&o.call(p,"adopt")){let n=p.adopt;if(typeof n=="string"){if(y(n)>128){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/adopt",schemaPath:"#/properties/userPool/properties/groups/additionalProperties/properties/adopt/maxLength",keyword:"maxLength",params:{limit:128}};e===
null?e=[c]:e.push(c),r++}if(y(n)<1){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/userPoo\
l/properties/groups/additionalProperties/properties/adopt/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+
"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/userPool/properties/groups/additionalProperties/properties/adopt/\
type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}}else{let n={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/userPool/properties/groups/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{let s={
instancePath:t+"/userPool/groups",schemaPath:"#/properties/userPool/properties/groups/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}
if(S.resourceServers!==void 0&&o.call(S,"resourceServers")){let a=S.resourceServers;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let s of Object.keys(a)){let p=r;
if(typeof s=="string"){if(y(s)>256){let n={instancePath:t+"/userPool/resourceServers",schemaPath:"#/properties/userPool/properties/resourceServers/propertyNames\
/maxLength",keyword:"maxLength",params:{limit:256},propertyName:s};e===null?e=[n]:e.push(n),r++}if(y(s)<1){let n={instancePath:t+"/userPool/resourceServers",schemaPath:"\
#/properties/userPool/properties/resourceServers/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:s};e===null?e=[n]:e.push(n),r++}if(!Cr.
test(s)){let n={instancePath:t+"/userPool/resourceServers",schemaPath:"#/properties/userPool/properties/resourceServers/propertyNames/pattern",keyword:"pattern",
params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"},propertyName:s};e===null?e=[n]:e.push(n),r++}}var Ft=p===r;if(!Ft){let n={instancePath:t+"/userPool/resource\
Servers",schemaPath:"#/properties/userPool/properties/resourceServers/propertyNames",keyword:"propertyNames",params:{propertyName:s}};e===null?e=[n]:e.push(n),r++}}
for(let s of Object.keys(a)){let p=a[s];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0||!o.call(p,"name")){let n={instancePath:t+"/userPool/res\
ourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/required",keyword:"req\
uired",params:{missingProperty:"name"}};e===null?e=[n]:e.push(n),r++}for(let n of Object.keys(p))if(!(n==="name"||n==="scopes"||n==="adopt")){let c={instancePath:t+
"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[c]:e.push(c),r++}if(p.name!==void 0&&o.call(p,"name")){let n=p.name;if(typeof n==
"string"){if(y(n)>256){let c={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",schemaPath:"#/properties/userPool/pro\
perties/resourceServers/additionalProperties/properties/name/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[c]:e.push(c),r++}if(y(n)<1){let c={instancePath:t+
"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/\
properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}if(!Lr.test(n)){let c={instancePath:t+"/userPool/resourceServers/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/properties/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_ +=,.@-]+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/name",schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/properties/name/type",keyword:"type",params:{type:"string"}};
e===null?e=[c]:e.push(c),r++}}if(p.scopes!==void 0&&o.call(p,"scopes")){let n=p.scopes;if(n&&typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).length>100){
let c={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properties/userPool/properties/resourceServe\
rs/additionalProperties/properties/scopes/maxProperties",keyword:"maxProperties",params:{limit:100}};e===null?e=[c]:e.push(c),r++}for(let c of Object.keys(n)){let h=r;
if(typeof c=="string"){if(y(c)>256){let j={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properti\
es/userPool/properties/resourceServers/additionalProperties/properties/scopes/propertyNames/maxLength",keyword:"maxLength",params:{limit:256},propertyName:c};e===
null?e=[j]:e.push(j),r++}if(y(c)<1){let j={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properti\
es/userPool/properties/resourceServers/additionalProperties/properties/scopes/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:c};e===
null?e=[j]:e.push(j),r++}if(!Os.test(c)){let j={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/pro\
perties/userPool/properties/resourceServers/additionalProperties/properties/scopes/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x2E\\x30\
-\\x5B\\x5D-\\x7E]+$"},propertyName:c};e===null?e=[j]:e.push(j),r++}}var Gt=h===r;if(!Gt){let j={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/scopes",schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/properties/scopes/propertyNames",keyword:"proper\
tyNames",params:{propertyName:c}};e===null?e=[j]:e.push(j),r++}}for(let c of Object.keys(n)){let h=n[c];if(typeof h=="string"){if(y(h)>256){let j={instancePath:t+
"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/userPool/prop\
erties/resourceServers/additionalProperties/properties/scopes/additionalProperties/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[j]:e.push(j),r++}
if(y(h)<1){let j={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/userPool/properties/resourceServers/additionalProperties/properties/scopes/additionalProperties/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[j]:e.push(j),r++}}else{let j={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+c.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/properties/scopes/additionalProperties/type",keyword:"type",params:{
type:"string"}};e===null?e=[j]:e.push(j),r++}}}else{let c={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"\
#/properties/userPool/properties/resourceServers/additionalProperties/properties/scopes/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}
if(p.adopt!==void 0&&o.call(p,"adopt")){let n=p.adopt;if(typeof n=="string"){if(y(n)>256){let c={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/properties/adopt/maxLength",keyword:"maxLength",params:{
limit:256}};e===null?e=[c]:e.push(c),r++}if(y(n)<1){let c={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"\
#/properties/userPool/properties/resourceServers/additionalProperties/properties/adopt/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),
r++}}else{let c={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/userPool/properties/reso\
urceServers/additionalProperties/properties/adopt/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}}else{let n={instancePath:t+"/userP\
ool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{let s={instancePath:t+"/userPool/resourceServers",schemaPath:"#/properties/userPool/properties\
/resourceServers/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:t+"/userPool",schemaPath:"#/properties/use\
rPool/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(E.identityProviders!==void 0&&o.call(E,"identityProviders")){let S=E.identityProviders;
if(S&&typeof S=="object"&&!Array.isArray(S)){if(Object.keys(S).length>300){let a={instancePath:t+"/identityProviders",schemaPath:"#/properties/identityProviders\
/maxProperties",keyword:"maxProperties",params:{limit:300}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(S)){let s=r;if(typeof a=="string"&&!xs.test(a)){
let p={instancePath:t+"/identityProviders",schemaPath:"#/properties/identityProviders/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z\
0-9.-]{2,31}$"},propertyName:a};e===null?e=[p]:e.push(p),r++}var Ht=s===r;if(!Ht){let p={instancePath:t+"/identityProviders",schemaPath:"#/properties/identityPr\
oviders/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[p]:e.push(p),r++}}for(let a of Object.keys(S)){let s=S[a],p=r,n=!1,c=r;if(s&&
typeof s=="object"&&!Array.isArray(s)&&(s.preset===void 0||!o.call(s,"preset"))){let g={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/anyOf/0/required",keyword:"required",params:{missingProperty:"preset"}};e===null?e=[g]:e.push(
g),r++}var at=c===r;n=n||at;let h=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&(s.type===void 0||!o.call(s,"type"))){let g={instancePath:t+"/identityProviders\
/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[g]:e.push(g),r++}var at=h===r;if(n=n||at,n)r=p,e!==null&&(p?e.length=p:e=null);else{let g={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}let j=r,
I=!0,b=r,i=r,l=!1,U=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let g;if((s.preset===void 0||!o.call(s,"preset"))&&(g="preset")){let C={};e===null?e=[C]:e.push(
C),r++}else if(s.preset!==void 0&&o.call(s,"preset")){let C=s.preset;if(!(C==="auth0"||C==="cognito"||C==="descope"||C==="entra-external-id"||C==="gitlab"||C===
"idura"||C==="linkedin"||C==="oidc")){let m={};e===null?e=[m]:e.push(m),r++}}}var ir=U===r;if(l=l||ir,ir){var J={};J.preset=!0}let L=r;if(s&&typeof s=="object"&&
!Array.isArray(s)){let g;if((s.preset===void 0||!o.call(s,"preset"))&&(g="preset")){let C={};e===null?e=[C]:e.push(C),r++}else{if(s.preset!==void 0&&o.call(s,"p\
reset")){let C=s.preset,m=r;if(!(C==="entra"||C==="keycloak"||C==="okta"||C==="one-login"||C==="ping-one")){let D={};e===null?e=[D]:e.push(D),r++}var Mr=m===r}else
var Mr=!0;if(Mr)if(s.type!==void 0&&o.call(s,"type")){let C=r,m=r,D=r;if(s.type!=="saml"){let Q={};e===null?e=[Q]:e.push(Q),r++}var Bt=D===r;if(Bt){let Q={};e===
null?e=[Q]:e.push(Q),r++}else r=m,e!==null&&(m?e.length=m:e=null);var Mr=C===r}else var Mr=!0}}var ir=L===r;l=l||ir,ir&&J!==!0&&(J=J||{},J.preset=!0,J.type=!0);
let O=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let g;if((s.type===void 0||!o.call(s,"type"))&&(g="type")){let C={};e===null?e=[C]:e.push(C),r++}else{if(s.
preset!==void 0&&o.call(s,"preset")){var _r=!1;let C={};e===null?e=[C]:e.push(C),r++}else var _r=!0;if(_r)if(s.type!==void 0&&o.call(s,"type")){let C=r;if(s.type!==
"oidc"){let D={};e===null?e=[D]:e.push(D),r++}var _r=C===r}else var _r=!0}}var ir=O===r;if(l=l||ir,ir&&J!==!0&&(J=J||{},J.preset=!0,J.type=!0),l)r=i,e!==null&&(i?
e.length=i:e=null);else{let g={};e===null?e=[g]:e.push(g),r++}var pt=b===r;if(r=j,e!==null&&(j?e.length=j:e=null),pt){let g=r,C=r,m=!1,D=r;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){if(s.issuer===void 0||!o.call(s,"issuer")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/0/then/anyOf/0/required",keyword:"required",params:{missingProperty:"issuer"}};e===null?e=[k]:e.push(k),
r++}if(s.clientId===void 0||!o.call(s,"clientId")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/identityProviders/additionalProperties/allOf/0/then/anyOf/0/required",keyword:"required",params:{missingProperty:"clientId"}};e===null?e=[k]:e.push(k),r++}if(s.
clientSecret===void 0||!o.call(s,"clientSecret")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
identityProviders/additionalProperties/allOf/0/then/anyOf/0/required",keyword:"required",params:{missingProperty:"clientSecret"}};e===null?e=[k]:e.push(k),r++}}
var gr=D===r;m=m||gr;let H=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&(s.upstream===void 0||!o.call(s,"upstream"))){let k={instancePath:t+"/identityProvider\
s/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/anyOf/1/required",keyword:"required",params:{
missingProperty:"upstream"}};e===null?e=[k]:e.push(k),r++}var gr=H===r;m=m||gr;let Q=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&(s.pending===void 0||!o.call(
s,"pending"))){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalPropert\
ies/allOf/0/then/anyOf/2/required",keyword:"required",params:{missingProperty:"pending"}};e===null?e=[k]:e.push(k),r++}var gr=Q===r;if(m=m||gr,m)r=C,e!==null&&(C?
e.length=C:e=null);else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/addition\
alProperties/allOf/0/then/anyOf",keyword:"anyOf",params:{}};e===null?e=[k]:e.push(k),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.teamId!==void 0&&o.call(
s,"teamId")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additiona\
lProperties/allOf/0/then/properties/teamId/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.keyId!==void 0&&o.call(s,"keyId")){
let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/al\
lOf/0/then/properties/keyId/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.privateKey!==void 0&&o.call(s,"privateKey")){let k={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/allO\
f/0/then/properties/privateKey/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.apiVersion!==void 0&&o.call(s,"apiVersion")){let k={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additionalProperties/allO\
f/0/then/properties/apiVersion/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.metadataUrl!==void 0&&o.call(s,"metadataUrl")){
let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalPropert\
ies/allOf/0/then/properties/metadataUrl/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.metadataFile!==void 0&&o.call(s,"metad\
ataFile")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/addit\
ionalProperties/allOf/0/then/properties/metadataFile/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.idpSignout!==void 0&&o.call(
s,"idpSignout")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/identityProviders/a\
dditionalProperties/allOf/0/then/properties/idpSignout/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.idpInit!==void 0&&o.call(
s,"idpInit")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",schemaPath:"#/properties/identityProviders/additio\
nalProperties/allOf/0/then/properties/idpInit/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.encryptedResponses!==void 0&&o.call(
s,"encryptedResponses")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#/properties/ide\
ntityProviders/additionalProperties/allOf/0/then/properties/encryptedResponses/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.
requestSigningAlgorithm!==void 0&&o.call(s,"requestSigningAlgorithm")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/re\
questSigningAlgorithm",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/properties/requestSigningAlgorithm/false schema",keyword:"fa\
lse schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.type!==void 0&&o.call(s,"type")&&s.type!=="oidc"){let k={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/properties/type/const",keyword:"const",params:{
allowedValue:"oidc"}};e===null?e=[k]:e.push(k),r++}}var pt=g===r;I=pt,I&&J!==!0&&(J=J||{},J.teamId=!0,J.keyId=!0,J.privateKey=!0,J.apiVersion=!0,J.metadataUrl=!0,
J.metadataFile=!0,J.idpSignout=!0,J.idpInit=!0,J.encryptedResponses=!0,J.requestSigningAlgorithm=!0,J.type=!0)}if(!I){let g={instancePath:t+"/identityProviders/"+
a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/if",keyword:"if",params:{failingKeyword:"then"}};
e===null?e=[g]:e.push(g),r++}let ye=r,me=!0,d=r,P=r,Y=!1,ae=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let g;if((s.preset===void 0||!o.call(s,"preset"))&&(g=
"preset")){let C={};e===null?e=[C]:e.push(C),r++}else if(s.preset!==void 0&&o.call(s,"preset")){let C=s.preset;if(!(C==="adfs"||C==="login-gov"||C==="saml")){let m={};
e===null?e=[m]:e.push(m),r++}}}var ar=ae===r;if(Y=Y||ar,ar){var ne={};ne.preset=!0}let Yt=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let g;if((s.preset===void 0||
!o.call(s,"preset"))&&(g="preset")||(s.type===void 0||!o.call(s,"type"))&&(g="type")){let C={};e===null?e=[C]:e.push(C),r++}else{if(s.preset!==void 0&&o.call(s,
"preset")){let C=s.preset,m=r;if(!(C==="entra"||C==="keycloak"||C==="okta"||C==="one-login"||C==="ping-one")){let D={};e===null?e=[D]:e.push(D),r++}var Sr=m===r}else
var Sr=!0;if(Sr)if(s.type!==void 0&&o.call(s,"type")){let C=r;if(s.type!=="saml"){let D={};e===null?e=[D]:e.push(D),r++}var Sr=C===r}else var Sr=!0}}var ar=Yt===
r;Y=Y||ar,ar&&ne!==!0&&(ne=ne||{},ne.preset=!0,ne.type=!0);let Qt=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let g;if((s.type===void 0||!o.call(s,"type"))&&
(g="type")){let C={};e===null?e=[C]:e.push(C),r++}else{if(s.preset!==void 0&&o.call(s,"preset")){var Ur=!1;let C={};e===null?e=[C]:e.push(C),r++}else var Ur=!0;
if(Ur)if(s.type!==void 0&&o.call(s,"type")){let C=r;if(s.type!=="saml"){let D={};e===null?e=[D]:e.push(D),r++}var Ur=C===r}else var Ur=!0}}var ar=Qt===r;if(Y=Y||
ar,ar&&ne!==!0&&(ne=ne||{},ne.preset=!0,ne.type=!0),Y)r=P,e!==null&&(P?e.length=P:e=null);else{let g={};e===null?e=[g]:e.push(g),r++}var ot=d===r;if(r=ye,e!==null&&
(ye?e.length=ye:e=null),ot){let g=r,C=r,m=!1,D=null,H=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&(s.metadataUrl===void 0||!o.call(s,"metadataUrl"))){let k={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/then/oneOf\
/0/required",keyword:"required",params:{missingProperty:"metadataUrl"}};e===null?e=[k]:e.push(k),r++}var dr=H===r;dr&&(m=!0,D=0);let Q=r;if(s&&typeof s=="object"&&
!Array.isArray(s)&&(s.metadataFile===void 0||!o.call(s,"metadataFile"))){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/1/then/oneOf/1/required",keyword:"required",params:{missingProperty:"metadataFile"}};e===null?e=[k]:e.
push(k),r++}var dr=Q===r;if(dr&&m)m=!1,D=[D,1];else{dr&&(m=!0,D=1);let k=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&(s.pending===void 0||!o.call(s,"pending"))){
let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/the\
n/oneOf/2/required",keyword:"required",params:{missingProperty:"pending"}};e===null?e=[R]:e.push(R),r++}var dr=k===r;dr&&m?(m=!1,D=[D,2]):dr&&(m=!0,D=2)}if(m)r=
C,e!==null&&(C?e.length=C:e=null);else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityPro\
viders/additionalProperties/allOf/1/then/oneOf",keyword:"oneOf",params:{passingSchemas:D}};e===null?e=[k]:e.push(k),r++}if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.issuer!==void 0&&o.call(s,"issuer")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",schemaPath:"#/prope\
rties/identityProviders/additionalProperties/allOf/1/then/properties/issuer/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.clientId!==
void 0&&o.call(s,"clientId")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identity\
Providers/additionalProperties/allOf/1/then/properties/clientId/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.clientSecret!==
void 0&&o.call(s,"clientSecret")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/\
identityProviders/additionalProperties/allOf/1/then/properties/clientSecret/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.teamId!==
void 0&&o.call(s,"teamId")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProv\
iders/additionalProperties/allOf/1/then/properties/teamId/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.keyId!==void 0&&o.call(
s,"keyId")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalP\
roperties/allOf/1/then/properties/keyId/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.privateKey!==void 0&&o.call(s,"private\
Key")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalP\
roperties/allOf/1/then/properties/privateKey/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.apiVersion!==void 0&&o.call(s,"ap\
iVersion")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additi\
onalProperties/allOf/1/then/properties/apiVersion/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.scopes!==void 0&&o.call(s,"s\
copes")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properties/identityProviders/additionalPro\
perties/allOf/1/then/properties/scopes/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.attributesRequestMethod!==void 0&&o.call(
s,"attributesRequestMethod")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributesRequestMethod",schemaPath:"#/prop\
erties/identityProviders/additionalProperties/allOf/1/then/properties/attributesRequestMethod/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(
k),r++}if(s.endpoints!==void 0&&o.call(s,"endpoints")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/1/then/properties/endpoints/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}
if(s.iamOidcProvider!==void 0&&o.call(s,"iamOidcProvider")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/iamOidcProvid\
er",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/then/properties/iamOidcProvider/false schema",keyword:"false schema",params:{}};e===
null?e=[k]:e.push(k),r++}if(s.upstream!==void 0&&o.call(s,"upstream")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/up\
stream",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/then/properties/upstream/false schema",keyword:"false schema",params:{}};e===null?
e=[k]:e.push(k),r++}if(s.type!==void 0&&o.call(s,"type")&&s.type!=="saml"){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/type",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/then/properties/type/const",keyword:"const",params:{allowedValue:"saml"}};e===null?
e=[k]:e.push(k),r++}}var ot=g===r;me=ot,me&&ne!==!0&&(ne=ne||{},ne.issuer=!0,ne.clientId=!0,ne.clientSecret=!0,ne.teamId=!0,ne.keyId=!0,ne.privateKey=!0,ne.apiVersion=
!0,ne.scopes=!0,ne.attributesRequestMethod=!0,ne.endpoints=!0,ne.iamOidcProvider=!0,ne.upstream=!0,ne.type=!0)}if(!me){let g={instancePath:t+"/identityProviders\
/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/if",keyword:"if",params:{failingKeyword:"the\
n"}};e===null?e=[g]:e.push(g),r++}J!==!0&&ne!==void 0&&(ne===!0?J=!0:(J=J||{},Object.assign(J,ne)));let yt=r,mt=!0,Jt=r,ht=r,br=!1,es=r;if(s&&typeof s=="object"&&
!Array.isArray(s)){let g;if((s.preset===void 0||!o.call(s,"preset"))&&(g="preset")){let C={};e===null?e=[C]:e.push(C),r++}else if(s.preset!==void 0&&o.call(s,"p\
reset")&&s.preset!=="google"){let C={};e===null?e=[C]:e.push(C),r++}}var Pr=es===r;if(br=br||Pr,Pr){var ce={};ce.preset=!0}let rs=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){let g;if((s.type===void 0||!o.call(s,"type"))&&(g="type")){let C={};e===null?e=[C]:e.push(C),r++}else{if(s.preset!==void 0&&o.call(s,"preset")){var qr=!1;
let C={};e===null?e=[C]:e.push(C),r++}else var qr=!0;if(qr)if(s.type!==void 0&&o.call(s,"type")){let C=r;if(s.type!=="google"){let D={};e===null?e=[D]:e.push(D),
r++}var qr=C===r}else var qr=!0}}var Pr=rs===r;if(br=br||Pr,Pr&&ce!==!0&&(ce=ce||{},ce.preset=!0,ce.type=!0),br)r=ht,e!==null&&(ht?e.length=ht:e=null);else{let g={};
e===null?e=[g]:e.push(g),r++}var nt=Jt===r;if(r=yt,e!==null&&(yt?e.length=yt:e=null),nt){let g=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.clientId===void 0||
!o.call(s,"clientId")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additiona\
lProperties/allOf/2/then/required",keyword:"required",params:{missingProperty:"clientId"}};e===null?e=[m]:e.push(m),r++}if(s.clientSecret===void 0||!o.call(s,"c\
lientSecret")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalPropert\
ies/allOf/2/then/required",keyword:"required",params:{missingProperty:"clientSecret"}};e===null?e=[m]:e.push(m),r++}if(s.clientSecret!==void 0&&o.call(s,"client\
Secret")){let m=s.clientSecret,D=r,H=!1,Q=r;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.variable===void 0||!o.call(m,"variable")){let w={instancePath:t+"/\
identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/proper\
ties/clientSecret/anyOf/0/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[w]:e.push(w),r++}for(let w of Object.keys(m))if(w!=="var\
iable"){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/addition\
alProperties/allOf/2/then/properties/clientSecret/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[R]:e.push(
R),r++}if(m.variable!==void 0&&o.call(m,"variable")){let w=m.variable;if(typeof w=="string"){if(!re.test(w)){let R={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/any\
Of/0/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/identi\
tyProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/pro\
perties/clientSecret/anyOf/0/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}}else{let w={instancePath:t+"/identi\
tyProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/c\
lientSecret/anyOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var pr=Q===r;if(H=H||pr,pr)var $r=!0;let T=r;if(m&&typeof m=="obje\
ct"&&!Array.isArray(m)){if(m.ssmParameter===void 0||!o.call(m,"ssmParameter")){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/1/required",keyword:"required",params:{
missingProperty:"ssmParameter"}};e===null?e=[w]:e.push(w),r++}for(let w of Object.keys(m))if(w!=="ssmParameter"){let R={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/1/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[R]:e.push(R),r++}if(m.ssmParameter!==void 0&&o.call(m,"ssmParameter")){
let w=m.ssmParameter;if(typeof w=="string"){if(y(w)>2048){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ss\
mParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/1/properties/ssmParameter/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[R]:e.push(R),r++}if(!te.test(w)){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/1/properties/ssmParamete\
r/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/identityProv\
iders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/prope\
rties/clientSecret/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}}else{let w={instancePath:t+"/iden\
tityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties\
/clientSecret/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var pr=T===r;H=H||pr,pr&&$r!==!0&&($r=!0);let k=r;if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.secretsManager===void 0||!o.call(m,"secretsManager")){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/2/required",keyword:"requ\
ired",params:{missingProperty:"secretsManager"}};e===null?e=[w]:e.push(w),r++}for(let w of Object.keys(m))if(!(w==="secretsManager"||w==="jsonKey")){let R={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/prop\
erties/clientSecret/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[R]:e.push(R),r++}if(m.secretsManager!==
void 0&&o.call(m,"secretsManager")){let w=m.secretsManager;if(typeof w=="string"){if(y(w)>2048){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/2/\
properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[R]:e.push(R),r++}if(!se.test(w)){let R={instancePath:t+"/identityProvi\
ders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/prop\
erties/clientSecret/anyOf/2/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[R]:e.push(R),r++}}else{
let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/a\
dditionalProperties/allOf/2/then/properties/clientSecret/anyOf/2/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),
r++}}if(m.jsonKey!==void 0&&o.call(m,"jsonKey")){let w=m.jsonKey;if(typeof w=="string"){if(y(w)>256){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/2/p\
roperties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[R]:e.push(R),r++}if(!ie.test(w)){let R={instancePath:t+"/identityProviders/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSec\
ret/anyOf/2/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/t\
hen/properties/clientSecret/anyOf/2/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}}else{let w={instancePath:t+"/\
identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/proper\
ties/clientSecret/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var pr=k===r;if(H=H||pr,pr&&$r!==!0&&($r=!0),H)r=D,e!==null&&
(D?e.length=D:e=null);else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identit\
yProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};e===null?e=[w]:e.push(w),r++}}if(s.issuer!==void 0&&o.call(
s,"issuer")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",schemaPath:"#/properties/identityProviders/additiona\
lProperties/allOf/2/then/properties/issuer/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.teamId!==void 0&&o.call(s,"teamId")){
let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/a\
llOf/2/then/properties/teamId/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.keyId!==void 0&&o.call(s,"keyId")){let m={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/\
keyId/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.privateKey!==void 0&&o.call(s,"privateKey")){let m={instancePath:t+"/ide\
ntityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/\
privateKey/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.apiVersion!==void 0&&o.call(s,"apiVersion")){let m={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/proper\
ties/apiVersion/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.metadataUrl!==void 0&&o.call(s,"metadataUrl")){let m={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/prope\
rties/metadataUrl/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.metadataFile!==void 0&&o.call(s,"metadataFile")){let m={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/prop\
erties/metadataFile/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.idpSignout!==void 0&&o.call(s,"idpSignout")){let m={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/proper\
ties/idpSignout/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.idpInit!==void 0&&o.call(s,"idpInit")){let m={instancePath:t+"\
/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties\
/idpInit/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.encryptedResponses!==void 0&&o.call(s,"encryptedResponses")){let m={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/the\
n/properties/encryptedResponses/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.requestSigningAlgorithm!==void 0&&o.call(s,"re\
questSigningAlgorithm")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/requestSigningAlgorithm",schemaPath:"#/propertie\
s/identityProviders/additionalProperties/allOf/2/then/properties/requestSigningAlgorithm/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),
r++}if(s.attributesRequestMethod!==void 0&&o.call(s,"attributesRequestMethod")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/attributesRequestMethod/false schema",keyword:"\
false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.endpoints!==void 0&&o.call(s,"endpoints")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/endpoints/false schema",keyword:"\
false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.iamOidcProvider!==void 0&&o.call(s,"iamOidcProvider")){let m={instancePath:t+"/identityProviders/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/iamOidcProvider",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/iamOidcProvide\
r/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.upstream!==void 0&&o.call(s,"upstream")){let m={instancePath:t+"/identityPro\
viders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/upstream/f\
alse schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.type!==void 0&&o.call(s,"type")&&s.type!=="google"){let m={instancePath:t+"/ide\
ntityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/type/c\
onst",keyword:"const",params:{allowedValue:"google"}};e===null?e=[m]:e.push(m),r++}}var nt=g===r;mt=nt,mt&&ce!==!0&&(ce=ce||{},ce.clientSecret=!0,ce.issuer=!0,ce.
teamId=!0,ce.keyId=!0,ce.privateKey=!0,ce.apiVersion=!0,ce.metadataUrl=!0,ce.metadataFile=!0,ce.idpSignout=!0,ce.idpInit=!0,ce.encryptedResponses=!0,ce.requestSigningAlgorithm=
!0,ce.attributesRequestMethod=!0,ce.endpoints=!0,ce.iamOidcProvider=!0,ce.upstream=!0,ce.type=!0)}if(!mt){let g={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/if",keyword:"if",params:{failingKeyword:"then"}};e===null?
e=[g]:e.push(g),r++}J!==!0&&ce!==void 0&&(ce===!0?J=!0:(J=J||{},Object.assign(J,ce)));let gt=r,Pt=!0,ts=r,kt=r,vr=!1,ss=r;if(s&&typeof s=="object"&&!Array.isArray(
s)){let g;if((s.preset===void 0||!o.call(s,"preset"))&&(g="preset")){let C={};e===null?e=[C]:e.push(C),r++}else if(s.preset!==void 0&&o.call(s,"preset")&&s.preset!==
"facebook"){let C={};e===null?e=[C]:e.push(C),r++}}var kr=ss===r;if(vr=vr||kr,kr){var fe={};fe.preset=!0}let is=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let g;
if((s.type===void 0||!o.call(s,"type"))&&(g="type")){let C={};e===null?e=[C]:e.push(C),r++}else{if(s.preset!==void 0&&o.call(s,"preset")){var Kr=!1;let C={};e===
null?e=[C]:e.push(C),r++}else var Kr=!0;if(Kr)if(s.type!==void 0&&o.call(s,"type")){let C=r;if(s.type!=="facebook"){let D={};e===null?e=[D]:e.push(D),r++}var Kr=C===
r}else var Kr=!0}}var kr=is===r;if(vr=vr||kr,kr&&fe!==!0&&(fe=fe||{},fe.preset=!0,fe.type=!0),vr)r=kt,e!==null&&(kt?e.length=kt:e=null);else{let g={};e===null?e=
[g]:e.push(g),r++}var lt=ts===r;if(r=gt,e!==null&&(gt?e.length=gt:e=null),lt){let g=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.clientId===void 0||!o.call(
s,"clientId")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalPropert\
ies/allOf/3/then/required",keyword:"required",params:{missingProperty:"clientId"}};e===null?e=[m]:e.push(m),r++}if(s.clientSecret===void 0||!o.call(s,"clientSec\
ret")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allO\
f/3/then/required",keyword:"required",params:{missingProperty:"clientSecret"}};e===null?e=[m]:e.push(m),r++}if(s.clientSecret!==void 0&&o.call(s,"clientSecret")){
let m=s.clientSecret,D=r,H=!1,Q=r;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.variable===void 0||!o.call(m,"variable")){let w={instancePath:t+"/identityPr\
oviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clien\
tSecret/anyOf/0/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[w]:e.push(w),r++}for(let w of Object.keys(m))if(w!=="variable"){let R={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/al\
lOf/3/then/properties/clientSecret/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[R]:e.push(R),r++}if(m.
variable!==void 0&&o.call(m,"variable")){let w=m.variable;if(typeof w=="string"){if(!re.test(w)){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/0/proper\
ties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/identityProviders\
/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/cli\
entSecret/anyOf/0/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}}else{let w={instancePath:t+"/identityProviders\
/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret\
/anyOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var or=Q===r;if(H=H||or,or)var Zr=!0;let T=r;if(m&&typeof m=="object"&&!Array.
isArray(m)){if(m.ssmParameter===void 0||!o.call(m,"ssmParameter")){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/client\
Secret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/1/required",keyword:"required",params:{missingProperty:"\
ssmParameter"}};e===null?e=[w]:e.push(w),r++}for(let w of Object.keys(m))if(w!=="ssmParameter"){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/1/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[R]:e.push(R),r++}if(m.ssmParameter!==void 0&&o.call(m,"ssmParameter")){let w=m.
ssmParameter;if(typeof w=="string"){if(y(w)>2048){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParamet\
er",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/1/properties/ssmParameter/maxLength",keyword:"max\
Length",params:{limit:2048}};e===null?e=[R]:e.push(R),r++}if(!te.test(w)){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/1/properties/ssmParameter\
/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/identityProvi\
ders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/proper\
ties/clientSecret/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}}else{let w={instancePath:t+"/ident\
ityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/\
clientSecret/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var or=T===r;H=H||or,or&&Zr!==!0&&(Zr=!0);let k=r;if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.secretsManager===void 0||!o.call(m,"secretsManager")){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/required",keyword:"requ\
ired",params:{missingProperty:"secretsManager"}};e===null?e=[w]:e.push(w),r++}for(let w of Object.keys(m))if(!(w==="secretsManager"||w==="jsonKey")){let R={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/prop\
erties/clientSecret/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[R]:e.push(R),r++}if(m.secretsManager!==
void 0&&o.call(m,"secretsManager")){let w=m.secretsManager;if(typeof w=="string"){if(y(w)>2048){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/\
properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[R]:e.push(R),r++}if(!se.test(w)){let R={instancePath:t+"/identityProvi\
ders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/prop\
erties/clientSecret/anyOf/2/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[R]:e.push(R),r++}}else{
let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/a\
dditionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),
r++}}if(m.jsonKey!==void 0&&o.call(m,"jsonKey")){let w=m.jsonKey;if(typeof w=="string"){if(y(w)>256){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/p\
roperties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[R]:e.push(R),r++}if(!ie.test(w)){let R={instancePath:t+"/identityProviders/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSec\
ret/anyOf/2/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/t\
hen/properties/clientSecret/anyOf/2/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}}else{let w={instancePath:t+"/\
identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/proper\
ties/clientSecret/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var or=k===r;if(H=H||or,or&&Zr!==!0&&(Zr=!0),H)r=D,e!==null&&
(D?e.length=D:e=null);else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identit\
yProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};e===null?e=[w]:e.push(w),r++}}if(s.issuer!==void 0&&o.call(
s,"issuer")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",schemaPath:"#/properties/identityProviders/additiona\
lProperties/allOf/3/then/properties/issuer/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.teamId!==void 0&&o.call(s,"teamId")){
let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/a\
llOf/3/then/properties/teamId/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.keyId!==void 0&&o.call(s,"keyId")){let m={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/\
keyId/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.privateKey!==void 0&&o.call(s,"privateKey")){let m={instancePath:t+"/ide\
ntityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/\
privateKey/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.metadataUrl!==void 0&&o.call(s,"metadataUrl")){let m={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/prope\
rties/metadataUrl/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.metadataFile!==void 0&&o.call(s,"metadataFile")){let m={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/prop\
erties/metadataFile/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.idpSignout!==void 0&&o.call(s,"idpSignout")){let m={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/proper\
ties/idpSignout/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.idpInit!==void 0&&o.call(s,"idpInit")){let m={instancePath:t+"\
/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties\
/idpInit/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.encryptedResponses!==void 0&&o.call(s,"encryptedResponses")){let m={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/the\
n/properties/encryptedResponses/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.requestSigningAlgorithm!==void 0&&o.call(s,"re\
questSigningAlgorithm")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/requestSigningAlgorithm",schemaPath:"#/propertie\
s/identityProviders/additionalProperties/allOf/3/then/properties/requestSigningAlgorithm/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),
r++}if(s.attributesRequestMethod!==void 0&&o.call(s,"attributesRequestMethod")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/attributesRequestMethod/false schema",keyword:"\
false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.endpoints!==void 0&&o.call(s,"endpoints")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/endpoints/false schema",keyword:"\
false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.iamOidcProvider!==void 0&&o.call(s,"iamOidcProvider")){let m={instancePath:t+"/identityProviders/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/iamOidcProvider",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/iamOidcProvide\
r/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.upstream!==void 0&&o.call(s,"upstream")){let m={instancePath:t+"/identityPro\
viders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/upstream/f\
alse schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.type!==void 0&&o.call(s,"type")&&s.type!=="facebook"){let m={instancePath:t+"/i\
dentityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/type\
/const",keyword:"const",params:{allowedValue:"facebook"}};e===null?e=[m]:e.push(m),r++}}var lt=g===r;Pt=lt,Pt&&fe!==!0&&(fe=fe||{},fe.clientSecret=!0,fe.issuer=
!0,fe.teamId=!0,fe.keyId=!0,fe.privateKey=!0,fe.metadataUrl=!0,fe.metadataFile=!0,fe.idpSignout=!0,fe.idpInit=!0,fe.encryptedResponses=!0,fe.requestSigningAlgorithm=
!0,fe.attributesRequestMethod=!0,fe.endpoints=!0,fe.iamOidcProvider=!0,fe.upstream=!0,fe.type=!0)}if(!Pt){let g={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/if",keyword:"if",params:{failingKeyword:"then"}};e===null?
e=[g]:e.push(g),r++}J!==!0&&fe!==void 0&&(fe===!0?J=!0:(J=J||{},Object.assign(J,fe)));let At=r,wt=!0,as=r,bt=r,Or=!1,ps=r;if(s&&typeof s=="object"&&!Array.isArray(
s)){let g;if((s.preset===void 0||!o.call(s,"preset"))&&(g="preset")){let C={};e===null?e=[C]:e.push(C),r++}else if(s.preset!==void 0&&o.call(s,"preset")&&s.preset!==
"apple"){let C={};e===null?e=[C]:e.push(C),r++}}var Ar=ps===r;if(Or=Or||Ar,Ar){var ue={};ue.preset=!0}let os=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let g;
if((s.type===void 0||!o.call(s,"type"))&&(g="type")){let C={};e===null?e=[C]:e.push(C),r++}else{if(s.preset!==void 0&&o.call(s,"preset")){var Rr=!1;let C={};e===
null?e=[C]:e.push(C),r++}else var Rr=!0;if(Rr)if(s.type!==void 0&&o.call(s,"type")){let C=r;if(s.type!=="apple"){let D={};e===null?e=[D]:e.push(D),r++}var Rr=C===
r}else var Rr=!0}}var Ar=os===r;if(Or=Or||Ar,Ar&&ue!==!0&&(ue=ue||{},ue.preset=!0,ue.type=!0),Or)r=bt,e!==null&&(bt?e.length=bt:e=null);else{let g={};e===null?e=
[g]:e.push(g),r++}var ct=as===r;if(r=At,e!==null&&(At?e.length=At:e=null),ct){let g=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.clientId===void 0||!o.call(
s,"clientId")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalPropert\
ies/allOf/4/then/required",keyword:"required",params:{missingProperty:"clientId"}};e===null?e=[m]:e.push(m),r++}if(s.teamId===void 0||!o.call(s,"teamId")){let m={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/requi\
red",keyword:"required",params:{missingProperty:"teamId"}};e===null?e=[m]:e.push(m),r++}if(s.keyId===void 0||!o.call(s,"keyId")){let m={instancePath:t+"/identit\
yProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/required",keyword:"required",
params:{missingProperty:"keyId"}};e===null?e=[m]:e.push(m),r++}if(s.privateKey===void 0||!o.call(s,"privateKey")){let m={instancePath:t+"/identityProviders/"+a.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/required",keyword:"required",params:{missingProperty:"\
privateKey"}};e===null?e=[m]:e.push(m),r++}if(s.issuer!==void 0&&o.call(s,"issuer")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/issuer",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/issuer/false schema",keyword:"false schema",params:{}};e===
null?e=[m]:e.push(m),r++}if(s.clientSecret!==void 0&&o.call(s,"clientSecret")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/clientSecret/false schema",keyword:"false schema",params:{}};
e===null?e=[m]:e.push(m),r++}if(s.apiVersion!==void 0&&o.call(s,"apiVersion")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/apiVersion/false schema",keyword:"false schema",params:{}};
e===null?e=[m]:e.push(m),r++}if(s.metadataUrl!==void 0&&o.call(s,"metadataUrl")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/metadataUrl/false schema",keyword:"false schema",params:{}};
e===null?e=[m]:e.push(m),r++}if(s.metadataFile!==void 0&&o.call(s,"metadataFile")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/metadataFile/false schema",keyword:"false schema",
params:{}};e===null?e=[m]:e.push(m),r++}if(s.idpSignout!==void 0&&o.call(s,"idpSignout")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/idpSignout/false schema",keyword:"false schema",
params:{}};e===null?e=[m]:e.push(m),r++}if(s.idpInit!==void 0&&o.call(s,"idpInit")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/idpInit",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/idpInit/false schema",keyword:"false schema",params:{}};
e===null?e=[m]:e.push(m),r++}if(s.encryptedResponses!==void 0&&o.call(s,"encryptedResponses")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/encryptedResponses/false schem\
a",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.requestSigningAlgorithm!==void 0&&o.call(s,"requestSigningAlgorithm")){let m={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/requestSigningAlgorithm",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/\
4/then/properties/requestSigningAlgorithm/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.attributesRequestMethod!==void 0&&o.
call(s,"attributesRequestMethod")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributesRequestMethod",schemaPath:"#\
/properties/identityProviders/additionalProperties/allOf/4/then/properties/attributesRequestMethod/false schema",keyword:"false schema",params:{}};e===null?e=[m]:
e.push(m),r++}if(s.endpoints!==void 0&&o.call(s,"endpoints")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",
schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/endpoints/false schema",keyword:"false schema",params:{}};e===null?e=[m]:
e.push(m),r++}if(s.iamOidcProvider!==void 0&&o.call(s,"iamOidcProvider")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/iamOidcProvider",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/iamOidcProvider/false schema",keyword:"false schema",params:{}};
e===null?e=[m]:e.push(m),r++}if(s.upstream!==void 0&&o.call(s,"upstream")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/upstream",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/upstream/false schema",keyword:"false schema",params:{}};e===
null?e=[m]:e.push(m),r++}if(s.type!==void 0&&o.call(s,"type")&&s.type!=="apple"){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/type/const",keyword:"const",params:{allowedValue:"apple"}};
e===null?e=[m]:e.push(m),r++}}var ct=g===r;wt=ct,wt&&ue!==!0&&(ue=ue||{},ue.issuer=!0,ue.clientSecret=!0,ue.apiVersion=!0,ue.metadataUrl=!0,ue.metadataFile=!0,ue.
idpSignout=!0,ue.idpInit=!0,ue.encryptedResponses=!0,ue.requestSigningAlgorithm=!0,ue.attributesRequestMethod=!0,ue.endpoints=!0,ue.iamOidcProvider=!0,ue.upstream=
!0,ue.type=!0)}if(!wt){let g={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additiona\
lProperties/allOf/4/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[g]:e.push(g),r++}J!==!0&&ue!==void 0&&(ue===!0?J=!0:(J=J||{},Object.assign(J,ue)));
let vt=r,Ot=!0,ns=r,xt=r,xr=!1,ls=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let g;if((s.preset===void 0||!o.call(s,"preset"))&&(g="preset")){let C={};e===null?
e=[C]:e.push(C),r++}else if(s.preset!==void 0&&o.call(s,"preset")&&s.preset!=="amazon"){let C={};e===null?e=[C]:e.push(C),r++}}var wr=ls===r;if(xr=xr||wr,wr){var de={};
de.preset=!0}let cs=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let g;if((s.type===void 0||!o.call(s,"type"))&&(g="type")){let C={};e===null?e=[C]:e.push(C),
r++}else{if(s.preset!==void 0&&o.call(s,"preset")){var Nr=!1;let C={};e===null?e=[C]:e.push(C),r++}else var Nr=!0;if(Nr)if(s.type!==void 0&&o.call(s,"type")){let C=r;
if(s.type!=="amazon"){let D={};e===null?e=[D]:e.push(D),r++}var Nr=C===r}else var Nr=!0}}var wr=cs===r;if(xr=xr||wr,wr&&de!==!0&&(de=de||{},de.preset=!0,de.type=
!0),xr)r=xt,e!==null&&(xt?e.length=xt:e=null);else{let g={};e===null?e=[g]:e.push(g),r++}var dt=ns===r;if(r=vt,e!==null&&(vt?e.length=vt:e=null),dt){let g=r;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.clientId===void 0||!o.call(s,"clientId")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/required",keyword:"required",params:{missingProperty:"clientId"}};e===null?e=
[m]:e.push(m),r++}if(s.clientSecret===void 0||!o.call(s,"clientSecret")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/5/then/required",keyword:"required",params:{missingProperty:"clientSecret"}};e===null?e=[m]:e.push(m),
r++}if(s.clientSecret!==void 0&&o.call(s,"clientSecret")){let m=s.clientSecret,D=r,H=!1,Q=r;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.variable===void 0||
!o.call(m,"variable")){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityPro\
viders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/0/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[w]:e.push(
w),r++}for(let w of Object.keys(m))if(w!=="variable"){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};
e===null?e=[R]:e.push(R),r++}if(m.variable!==void 0&&o.call(m,"variable")){let w=m.variable;if(typeof w=="string"){if(!re.test(w)){let R={instancePath:t+"/ident\
ityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/pr\
operties/clientSecret/anyOf/0/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[R]:e.push(R),r++}}else{let R={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProp\
erties/allOf/5/then/properties/clientSecret/anyOf/0/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}}else{let w={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/al\
lOf/5/then/properties/clientSecret/anyOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var nr=Q===r;if(H=H||nr,nr)var Er=!0;let T=r;
if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.ssmParameter===void 0||!o.call(m,"ssmParameter")){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/1/required",
keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[w]:e.push(w),r++}for(let w of Object.keys(m))if(w!=="ssmParameter"){let R={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/prop\
erties/clientSecret/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[R]:e.push(R),r++}if(m.ssmParameter!==
void 0&&o.call(m,"ssmParameter")){let w=m.ssmParameter;if(typeof w=="string"){if(y(w)>2048){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/1/properties\
/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[R]:e.push(R),r++}if(!te.test(w)){let R={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret\
/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[R]:e.push(R),r++}}else{let R={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additional\
Properties/allOf/5/then/properties/clientSecret/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}}else{
let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProper\
ties/allOf/5/then/properties/clientSecret/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var nr=T===r;H=H||nr,nr&&Er!==!0&&(Er=
!0);let k=r;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.secretsManager===void 0||!o.call(m,"secretsManager")){let w={instancePath:t+"/identityProviders/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/an\
yOf/2/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[w]:e.push(w),r++}for(let w of Object.keys(m))if(!(w==="secretsManager"||
w==="jsonKey")){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/\
additionalProperties/allOf/5/then/properties/clientSecret/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=
[R]:e.push(R),r++}if(m.secretsManager!==void 0&&o.call(m,"secretsManager")){let w=m.secretsManager;if(typeof w=="string"){if(y(w)>2048){let R={instancePath:t+"/\
identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/allO\
f/5/then/properties/clientSecret/anyOf/2/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[R]:e.push(R),r++}if(!se.test(
w)){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProvide\
rs/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/2/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]\
+$"}};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/2/properties/secretsManager/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[R]:e.push(R),r++}}if(m.jsonKey!==void 0&&o.call(m,"jsonKey")){let w=m.jsonKey;if(typeof w=="string"){if(y(w)>256){let R={instancePath:t+"/id\
entityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/\
properties/clientSecret/anyOf/2/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[R]:e.push(R),r++}if(!ie.test(w)){let R={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/t\
hen/properties/clientSecret/anyOf/2/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[R]:e.push(R),r++}}else{
let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/addition\
alProperties/allOf/5/then/properties/clientSecret/anyOf/2/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}}else{let w={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/al\
lOf/5/then/properties/clientSecret/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var nr=k===r;if(H=H||nr,nr&&Er!==!0&&(Er=!0),
H)r=D,e!==null&&(D?e.length=D:e=null);else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/pr\
operties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};e===null?e=[w]:e.push(w),r++}}if(s.issuer!==
void 0&&o.call(s,"issuer")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",schemaPath:"#/properties/identityProv\
iders/additionalProperties/allOf/5/then/properties/issuer/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.teamId!==void 0&&o.call(
s,"teamId")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additiona\
lProperties/allOf/5/then/properties/teamId/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.keyId!==void 0&&o.call(s,"keyId")){
let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/al\
lOf/5/then/properties/keyId/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.privateKey!==void 0&&o.call(s,"privateKey")){let m={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/allO\
f/5/then/properties/privateKey/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.apiVersion!==void 0&&o.call(s,"apiVersion")){let m={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additionalProperties/allO\
f/5/then/properties/apiVersion/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.metadataUrl!==void 0&&o.call(s,"metadataUrl")){
let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalPropert\
ies/allOf/5/then/properties/metadataUrl/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.metadataFile!==void 0&&o.call(s,"metad\
ataFile")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/addit\
ionalProperties/allOf/5/then/properties/metadataFile/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.idpSignout!==void 0&&o.call(
s,"idpSignout")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/identityProviders/a\
dditionalProperties/allOf/5/then/properties/idpSignout/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.idpInit!==void 0&&o.call(
s,"idpInit")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",schemaPath:"#/properties/identityProviders/additio\
nalProperties/allOf/5/then/properties/idpInit/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.encryptedResponses!==void 0&&o.call(
s,"encryptedResponses")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#/properties/ide\
ntityProviders/additionalProperties/allOf/5/then/properties/encryptedResponses/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.
requestSigningAlgorithm!==void 0&&o.call(s,"requestSigningAlgorithm")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/re\
questSigningAlgorithm",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/properties/requestSigningAlgorithm/false schema",keyword:"fa\
lse schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.attributesRequestMethod!==void 0&&o.call(s,"attributesRequestMethod")){let m={instancePath:t+"/identity\
Providers/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/pro\
perties/attributesRequestMethod/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.endpoints!==void 0&&o.call(s,"endpoints")){let m={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/allOf\
/5/then/properties/endpoints/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.iamOidcProvider!==void 0&&o.call(s,"iamOidcProvid\
er")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/iamOidcProvider",schemaPath:"#/properties/identityProviders/additio\
nalProperties/allOf/5/then/properties/iamOidcProvider/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.upstream!==void 0&&o.call(
s,"upstream")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/addit\
ionalProperties/allOf/5/then/properties/upstream/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.type!==void 0&&o.call(s,"type")&&
s.type!=="amazon"){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/addit\
ionalProperties/allOf/5/then/properties/type/const",keyword:"const",params:{allowedValue:"amazon"}};e===null?e=[m]:e.push(m),r++}}var dt=g===r;Ot=dt,Ot&&de!==!0&&
(de=de||{},de.clientSecret=!0,de.issuer=!0,de.teamId=!0,de.keyId=!0,de.privateKey=!0,de.apiVersion=!0,de.metadataUrl=!0,de.metadataFile=!0,de.idpSignout=!0,de.idpInit=
!0,de.encryptedResponses=!0,de.requestSigningAlgorithm=!0,de.attributesRequestMethod=!0,de.endpoints=!0,de.iamOidcProvider=!0,de.upstream=!0,de.type=!0)}if(!Ot){
let g={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/if",
keyword:"if",params:{failingKeyword:"then"}};e===null?e=[g]:e.push(g),r++}if(J!==!0&&de!==void 0&&(de===!0?J=!0:(J=J||{},Object.assign(J,de))),s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(let g of Object.keys(s))if(!o.call(pe.properties.identityProviders.additionalProperties.properties,g)){let C={instancePath:t+"/iden\
tityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:g}};e===null?e=[C]:e.push(C),r++}if(s.preset!==void 0&&o.call(s,"preset")){let g=s.preset;if(typeof g!="string"){let C={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/preset",schemaPath:"#/properties/identityProviders/additionalProperties/properti\
es/preset/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}if(!(g==="adfs"||g==="amazon"||g==="apple"||g==="auth0"||g==="cognito"||g===
"descope"||g==="entra"||g==="entra-external-id"||g==="facebook"||g==="gitlab"||g==="google"||g==="idura"||g==="keycloak"||g==="linkedin"||g==="login-gov"||g==="\
oidc"||g==="okta"||g==="one-login"||g==="ping-one"||g==="saml")){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/preset",
schemaPath:"#/properties/identityProviders/additionalProperties/properties/preset/enum",keyword:"enum",params:{allowedValues:pe.properties.identityProviders.additionalProperties.
properties.preset.enum}};e===null?e=[C]:e.push(C),r++}}if(s.type!==void 0&&o.call(s,"type")){let g=s.type;if(typeof g!="string"){let C={instancePath:t+"/identit\
yProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProperties/properties/type/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}if(!(g==="oidc"||g==="saml"||g==="google"||g==="facebook"||g==="apple"||g==="amazon")){let C={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProperties/properties/type/enum",keyword:"\
enum",params:{allowedValues:pe.properties.identityProviders.additionalProperties.properties.type.enum}};e===null?e=[C]:e.push(C),r++}}if(s.issuer!==void 0&&o.call(
s,"issuer")){let g=s.issuer;if(typeof g=="string"){if(y(g)>1024){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",
schemaPath:"#/properties/identityProviders/additionalProperties/properties/issuer/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[C]:e.push(C),r++}}else{
let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",schemaPath:"#/properties/identityProviders/additionalProperties/p\
roperties/issuer/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}}if(s.clientId!==void 0&&o.call(s,"clientId")){let g=s.clientId,C=r,m=!1,
D=r;if(typeof g=="string"){if(y(g)>1024){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properti\
es/identityProviders/additionalProperties/properties/clientId/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[k]:e.push(k),r++}if(y(g)<1){
let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties\
/properties/clientId/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}if(!$e.test(g)){let k={instancePath:t+"/identityProvi\
ders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/0/pattern",
keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/0/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[k]:e.push(k),r++}var Fe=D===r;m=m||Fe;let H=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.variable===void 0||!o.call(g,"variable")){let k={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/proper\
ties/clientId/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.keys(g))if(k!=="variabl\
e"){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProper\
ties/properties/clientId/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[w]:e.push(w),r++}if(g.variable!==
void 0&&o.call(g,"variable")){let k=g.variable;if(typeof k=="string"){if(!re.test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/clientId/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/1/properties/variable/pattern",keyword:"pat\
tern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/clientId/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/1/properties/variable/type",keyword:"type",
params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var Fe=H===
r;if(m=m||Fe,Fe)var Tr=!0;let Q=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.ssmParameter===void 0||!o.call(g,"ssmParameter")){let k={instancePath:t+"/id\
entityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf\
/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.keys(g))if(k!=="ssmParameter"){let w={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/proper\
ties/clientId/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[w]:e.push(w),r++}if(g.ssmParameter!==void 0&&
o.call(g,"ssmParameter")){let k=g.ssmParameter;if(typeof k=="string"){if(y(k)>2048){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/clientId/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/2/properties/ssmParameter/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[w]:e.push(w),r++}if(!te.test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/clientId/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/2/properties/ssmParameter/pattern",keyword:"p\
attern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/clientId/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/2/properties/ssmPar\
ameter/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/2/type",keyword:"type",params:{type:"object"}};
e===null?e=[k]:e.push(k),r++}var Fe=Q===r;m=m||Fe,Fe&&Tr!==!0&&(Tr=!0);let T=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.secretsManager===void 0||!o.call(
g,"secretsManager")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders\
/additionalProperties/properties/clientId/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.
keys(g))if(!(k==="secretsManager"||k==="jsonKey")){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};
e===null?e=[w]:e.push(w),r++}if(g.secretsManager!==void 0&&o.call(g,"secretsManager")){let k=g.secretsManager;if(typeof k=="string"){if(y(k)>2048){let w={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/proper\
ties/clientId/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[w]:e.push(w),r++}if(!se.test(k)){let w={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/proper\
ties/clientId/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/secretsManager",schemaPath:"#/properties/identityProviders/additionalPr\
operties/properties/clientId/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}if(g.jsonKey!==void 0&&
o.call(g,"jsonKey")){let k=g.jsonKey;if(typeof k=="string"){if(y(k)>256){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
clientId/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",
params:{limit:256}};e===null?e=[w]:e.push(w),r++}if(!ie.test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId\
/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/client\
Id/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[w]:e.push(w),r++}}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/prope\
rties/identityProviders/additionalProperties/properties/clientId/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var Fe=T===r;
if(m=m||Fe,Fe&&Tr!==!0&&(Tr=!0),m)r=C,e!==null&&(C?e.length=C:e=null);else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf",keyword:"anyOf",params:{}};e===null?e=[k]:e.push(k),r++}}
if(s.clientSecret!==void 0&&o.call(s,"clientSecret")){let g=s.clientSecret,C=r,m=!1,D=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.variable===void 0||!o.
call(g,"variable")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProvid\
ers/additionalProperties/properties/clientSecret/anyOf/0/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.
keys(g))if(k!=="variable"){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identit\
yProviders/additionalProperties/properties/clientSecret/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[
w]:e.push(w),r++}if(g.variable!==void 0&&o.call(g,"variable")){let k=g.variable;if(typeof k=="string"){if(!re.test(k)){let w={instancePath:t+"/identityProviders\
/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/any\
Of/0/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identi\
tyProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clien\
tSecret/anyOf/0/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let k={instancePath:t+"/identityProviders/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/0/type",keyword:"\
type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var Ge=D===r;if(m=m||Ge,Ge)var Vr=!0;let H=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.ssmParameter===
void 0||!o.call(g,"ssmParameter")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties\
/identityProviders/additionalProperties/properties/clientSecret/anyOf/1/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[k]:e.push(
k),r++}for(let k of Object.keys(g))if(k!=="ssmParameter"){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};
e===null?e=[w]:e.push(w),r++}if(g.ssmParameter!==void 0&&o.call(g,"ssmParameter")){let k=g.ssmParameter;if(typeof k=="string"){if(y(k)>2048){let w={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/prop\
erties/clientSecret/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[w]:e.push(w),r++}if(!te.test(k)){let w={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/prop\
erties/clientSecret/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[w]:e.push(
w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identity\
Providers/additionalProperties/properties/clientSecret/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{
let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProper\
ties/properties/clientSecret/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var Ge=H===r;m=m||Ge,Ge&&Vr!==!0&&(Vr=!0);let Q=r;
if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.secretsManager===void 0||!o.call(g,"secretsManager")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/required",keyword:"req\
uired",params:{missingProperty:"secretsManager"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.keys(g))if(!(k==="secretsManager"||k==="jsonKey")){let w={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/properties/client\
Secret/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[w]:e.push(w),r++}if(g.secretsManager!==void 0&&o.
call(g,"secretsManager")){let k=g.secretsManager;if(typeof k=="string"){if(y(k)>2048){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/properties/secretsManager/m\
axLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[w]:e.push(w),r++}if(!se.test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/properties/se\
cretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders\
/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecr\
et/anyOf/2/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}if(g.jsonKey!==void 0&&o.call(g,"jsonKey")){let k=g.
jsonKey;if(typeof k=="string"){if(y(k)>256){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?
e=[w]:e.push(w),r++}if(!ie.test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/p\
roperties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\
\\u007f]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[
w]:e.push(w),r++}}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityPr\
oviders/additionalProperties/properties/clientSecret/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var Ge=Q===r;m=m||Ge,Ge&&
Vr!==!0&&(Vr=!0);let T=r;if(g!=="none"){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/prope\
rties/identityProviders/additionalProperties/properties/clientSecret/anyOf/3/const",keyword:"const",params:{allowedValue:"none"}};e===null?e=[k]:e.push(k),r++}var Ge=T===
r;if(m=m||Ge,m)r=C,e!==null&&(C?e.length=C:e=null);else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};e===null?e=[k]:e.push(k),r++}}if(s.teamId!==void 0&&
o.call(s,"teamId")){let g=s.teamId,C=r,m=!1,D=r;if(typeof g=="string"){if(!Jr.test(g)){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-\
Z0-9]{10}$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/pr\
operties/identityProviders/additionalProperties/properties/teamId/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}var He=D===r;
m=m||He;let H=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.variable===void 0||!o.call(g,"variable")){let k={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/1/required",keyword:"required",
params:{missingProperty:"variable"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.keys(g))if(k!=="variable"){let w={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:k}};e===null?e=[w]:e.push(w),r++}if(g.variable!==void 0&&o.call(g,"variable")){let k=g.variable;if(typeof k=="s\
tring"){if(!re.test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/variable",schemaPath:"#/properties/identit\
yProviders/additionalProperties/properties/teamId/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[
w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/variable",schemaPath:"#/properties/identity\
Providers/additionalProperties/properties/teamId/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let k={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properti\
es/teamId/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var He=H===r;if(m=m||He,He)var Dr=!0;let Q=r;if(g&&typeof g=="object"&&
!Array.isArray(g)){if(g.ssmParameter===void 0||!o.call(g,"ssmParameter")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmPara\
meter"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.keys(g))if(k!=="ssmParameter"){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/2/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:k}};e===null?e=[w]:e.push(w),r++}if(g.ssmParameter!==void 0&&o.call(g,"ssmParameter")){let k=g.ssmParameter;if(typeof k=="string"){
if(y(k)>2048){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/ssmParameter",schemaPath:"#/properties/identityProvi\
ders/additionalProperties/properties/teamId/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[w]:e.push(w),r++}if(!te.
test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/ssmParameter",schemaPath:"#/properties/identityProviders/\
additionalProperties/properties/teamId/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===
null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/ssmParameter",schemaPath:"#/propert\
ies/identityProviders/additionalProperties/properties/teamId/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(
w),r++}}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/addition\
alProperties/properties/teamId/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var He=Q===r;m=m||He,He&&Dr!==!0&&(Dr=!0);let T=r;
if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.secretsManager===void 0||!o.call(g,"secretsManager")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/3/required",keyword:"required",params:{
missingProperty:"secretsManager"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.keys(g))if(!(k==="secretsManager"||k==="jsonKey")){let w={instancePath:t+"/i\
dentityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/3/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[w]:e.push(w),r++}if(g.secretsManager!==void 0&&o.call(g,"secrets\
Manager")){let k=g.secretsManager;if(typeof k=="string"){if(y(k)>2048){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/te\
amId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/3/properties/secretsManager/maxLength",keyword:"max\
Length",params:{limit:2048}};e===null?e=[w]:e.push(w),r++}if(!se.test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/teamId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/3/properties/secretsManager/pattern",keyword:"pa\
ttern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/teamId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/3/properties/secretsManager/type",keyword:"\
type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}if(g.jsonKey!==void 0&&o.call(g,"jsonKey")){let k=g.jsonKey;if(typeof k=="string"){if(y(k)>256){let w={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/\
properties/teamId/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[w]:e.push(w),r++}if(!ie.test(k)){let w={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/team\
Id/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/team\
Id/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let k={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/3/type",keyword:"type",params:{
type:"object"}};e===null?e=[k]:e.push(k),r++}var He=T===r;if(m=m||He,He&&Dr!==!0&&(Dr=!0),m)r=C,e!==null&&(C?e.length=C:e=null);else{let k={instancePath:t+"/ide\
ntityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf",keyword:"\
anyOf",params:{}};e===null?e=[k]:e.push(k),r++}}if(s.keyId!==void 0&&o.call(s,"keyId")){let g=s.keyId,C=r,m=!1,D=r;if(typeof g=="string"){if(!Jr.test(g)){let k={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/propertie\
s/keyId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9]{10}$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/0/type",keyword:"type",params:{type:"\
string"}};e===null?e=[k]:e.push(k),r++}var Be=D===r;m=m||Be;let H=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.variable===void 0||!o.call(g,"variable")){
let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/pr\
operties/keyId/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.keys(g))if(k!=="variab\
le"){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperti\
es/properties/keyId/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[w]:e.push(w),r++}if(g.variable!==void 0&&
o.call(g,"variable")){let k=g.variable;if(typeof k=="string"){if(!re.test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/keyId/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{
pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/key\
Id/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/1/properties/variable/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[w]:e.push(w),r++}}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/propertie\
s/identityProviders/additionalProperties/properties/keyId/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var Be=H===r;if(m=m||
Be,Be)var Fr=!0;let Q=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.ssmParameter===void 0||!o.call(g,"ssmParameter")){let k={instancePath:t+"/identityProv\
iders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/2/required",keyword:"\
required",params:{missingProperty:"ssmParameter"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.keys(g))if(k!=="ssmParameter"){let w={instancePath:t+"/ident\
ityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/2/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[w]:e.push(w),r++}if(g.ssmParameter!==void 0&&o.call(g,"ssmParameter")){
let k=g.ssmParameter;if(typeof k=="string"){if(y(k)>2048){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/ssmParame\
ter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[w]:e.push(w),r++}if(!te.test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/ssmParameter",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9\
_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/ssmP\
arameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[w]:e.push(w),r++}}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properti\
es/identityProviders/additionalProperties/properties/keyId/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var Be=Q===r;m=m||Be,
Be&&Fr!==!0&&(Fr=!0);let T=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.secretsManager===void 0||!o.call(g,"secretsManager")){let k={instancePath:t+"/ide\
ntityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/3/requ\
ired",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.keys(g))if(!(k==="secretsManager"||k==="jso\
nKey")){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalPrope\
rties/properties/keyId/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[w]:e.push(w),r++}if(g.secretsManager!==
void 0&&o.call(g,"secretsManager")){let k=g.secretsManager;if(typeof k=="string"){if(y(k)>2048){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/keyId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/3/properties/secretsManager/m\
axLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[w]:e.push(w),r++}if(!se.test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/keyId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/3/properties/secretsManager/p\
attern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/keyId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/3/properties/secretsMan\
ager/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}if(g.jsonKey!==void 0&&o.call(g,"jsonKey")){let k=g.jsonKey;if(typeof k=="string"){
if(y(k)>256){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/jsonKey",schemaPath:"#/properties/identityProviders/ad\
ditionalProperties/properties/keyId/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[w]:e.push(w),r++}if(!ie.test(k)){let w={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/p\
roperties/keyId/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/p\
roperties/keyId/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let k={instancePath:t+"/identityProv\
iders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/3/type",keyword:"\
type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var Be=T===r;if(m=m||Be,Be&&Fr!==!0&&(Fr=!0),m)r=C,e!==null&&(C?e.length=C:e=null);else{let k={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf",
keyword:"anyOf",params:{}};e===null?e=[k]:e.push(k),r++}}if(s.privateKey!==void 0&&o.call(s,"privateKey")){let g=s.privateKey,C=r,m=!1,D=r;if(g&&typeof g=="obje\
ct"&&!Array.isArray(g)){if(g.variable===void 0||!o.call(g,"variable")){let T={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/pr\
ivateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/0/required",keyword:"required",params:{missingProperty:"va\
riable"}};e===null?e=[T]:e.push(T),r++}for(let T of Object.keys(g))if(T!=="variable"){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/0/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:T}};e===null?e=[k]:e.push(k),r++}if(g.variable!==void 0&&o.call(g,"variable")){let T=g.variable;if(typeof T=="string"){if(!re.
test(T)){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/variable",schemaPath:"#/properties/identityProviders/\
additionalProperties/properties/privateKey/anyOf/0/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[k]:e.push(
k),r++}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/variable",schemaPath:"#/properties/identityProvid\
ers/additionalProperties/properties/privateKey/anyOf/0/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let T={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/prop\
erties/privateKey/anyOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[T]:e.push(T),r++}var lr=D===r;if(m=m||lr,lr)var Gr=!0;let H=r;if(g&&typeof g==
"object"&&!Array.isArray(g)){if(g.ssmParameter===void 0||!o.call(g,"ssmParameter")){let T={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/1/required",keyword:"required",params:{missingProperty:"\
ssmParameter"}};e===null?e=[T]:e.push(T),r++}for(let T of Object.keys(g))if(T!=="ssmParameter"){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/1/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:T}};e===null?e=[k]:e.push(k),r++}if(g.ssmParameter!==void 0&&o.call(g,"ssmParameter")){let T=g.ssmParameter;if(typeof T==
"string"){if(y(T)>2048){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/ssmParameter",schemaPath:"#/properties\
/identityProviders/additionalProperties/properties/privateKey/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[k]:
e.push(k),r++}if(!te.test(T)){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/ssmParameter",schemaPath:"#/prop\
erties/identityProviders/additionalProperties/properties/privateKey/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_\
./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/\
ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{
type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let T={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[T]:e.push(T),r++}var lr=H===
r;m=m||lr,lr&&Gr!==!0&&(Gr=!0);let Q=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.secretsManager===void 0||!o.call(g,"secretsManager")){let T={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateK\
ey/anyOf/2/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[T]:e.push(T),r++}for(let T of Object.keys(g))if(!(T==="secretsMan\
ager"||T==="jsonKey")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProvi\
ders/additionalProperties/properties/privateKey/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T}};e===null?e=[k]:e.push(
k),r++}if(g.secretsManager!==void 0&&o.call(g,"secretsManager")){let T=g.secretsManager;if(typeof T=="string"){if(y(T)>2048){let k={instancePath:t+"/identityPro\
viders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privat\
eKey/anyOf/2/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[k]:e.push(k),r++}if(!se.test(T)){let k={instancePath:t+"/\
identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/proper\
ties/privateKey/anyOf/2/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[k]:e.push(k),r++}}else{let k={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/secretsManager",schemaPath:"#/properties/identityProviders/additional\
Properties/properties/privateKey/anyOf/2/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(g.jsonKey!==void 0&&
o.call(g,"jsonKey")){let T=g.jsonKey;if(typeof T=="string"){if(y(T)>256){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
privateKey/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/2/properties/jsonKey/maxLength",keyword:"maxLeng\
th",params:{limit:256}};e===null?e=[k]:e.push(k),r++}if(!ie.test(T)){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/priv\
ateKey/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/2/properties/jsonKey/pattern",keyword:"pattern",params:{
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/privateKey/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/2/properties/jsonKey/type",keyword:"type",params:{
type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let T={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[T]:e.push(T),r++}var lr=Q===
r;if(m=m||lr,lr&&Gr!==!0&&(Gr=!0),m)r=C,e!==null&&(C?e.length=C:e=null);else{let T={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf",keyword:"anyOf",params:{}};e===null?e=[T]:e.push(T),r++}}
if(s.apiVersion!==void 0&&o.call(s,"apiVersion")){let g=s.apiVersion;if(typeof g=="string"){if(!Rt.test(g)){let C={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additionalProperties/properties/apiVersion/pattern",keyword:"pattern",params:{
pattern:"^v[1-9][0-9]{0,2}\\.[0-9]$"}};e===null?e=[C]:e.push(C),r++}}else{let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/apiVersion",schemaPath:"#/properties/identityProviders/additionalProperties/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.
push(C),r++}}if(s.metadataUrl!==void 0&&o.call(s,"metadataUrl")){let g=s.metadataUrl,C=r,m=!1,D=r;if(typeof g=="string"){if(y(g)>2048){let k={instancePath:t+"/i\
dentityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUr\
l/anyOf/0/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[k]:e.push(k),r++}if(y(g)<1){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/0/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",
schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(
k),r++}var We=D===r;m=m||We;let H=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.variable===void 0||!o.call(g,"variable")){let k={instancePath:t+"/identity\
Providers/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf\
/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.keys(g))if(k!=="variable"){let w={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadat\
aUrl/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[w]:e.push(w),r++}if(g.variable!==void 0&&o.call(g,"\
variable")){let k=g.variable;if(typeof k=="string"){if(!re.test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metad\
ataUrl/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{
pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/met\
adataUrl/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/1/properties/variable/type",keyword:"type",params:{
type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var We=H===
r;if(m=m||We,We)var Hr=!0;let Q=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.ssmParameter===void 0||!o.call(g,"ssmParameter")){let k={instancePath:t+"/id\
entityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl\
/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.keys(g))if(k!=="ssmParameter"){let w={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/pro\
perties/metadataUrl/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[w]:e.push(w),r++}if(g.ssmParameter!==
void 0&&o.call(g,"ssmParameter")){let k=g.ssmParameter;if(typeof k=="string"){if(y(k)>2048){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/metadataUrl/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/2/properties/ssmParameter/m\
axLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[w]:e.push(w),r++}if(!te.test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/metadataUrl/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/2/properties/ssmPar\
ameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identit\
yProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/met\
adataUrl/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let k={instancePath:t+"/identityProvid\
ers/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/2/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var We=Q===r;m=m||We,We&&Hr!==!0&&(Hr=!0);let T=r;if(g&&typeof g=="object"&&!Array.isArray(
g)){if(g.secretsManager===void 0||!o.call(g,"secretsManager")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUr\
l",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsM\
anager"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.keys(g))if(!(k==="secretsManager"||k==="jsonKey")){let w={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/3/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[w]:e.push(w),r++}if(g.secretsManager!==void 0&&o.call(g,"secretsManager")){let k=g.
secretsManager;if(typeof k=="string"){if(y(k)>2048){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/secretsMa\
nager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[w]:e.push(w),r++}if(!se.test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/sec\
retsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/metadataUrl/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/3/properties/secretsManager/type",
keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}if(g.jsonKey!==void 0&&o.call(g,"jsonKey")){let k=g.jsonKey;if(typeof k=="string"){if(y(k)>
256){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/jsonKey",schemaPath:"#/properties/identityProviders/addi\
tionalProperties/properties/metadataUrl/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[w]:e.push(w),r++}if(!ie.test(k)){
let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/jsonKey",schemaPath:"#/properties/identityProviders/additiona\
lProperties/properties/metadataUrl/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[w]:e.push(
w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/jsonKey",schemaPath:"#/properties/identityProvid\
ers/additionalProperties/properties/metadataUrl/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let k={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/pro\
perties/metadataUrl/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var We=T===r;if(m=m||We,We&&Hr!==!0&&(Hr=!0),m)r=C,e!==null&&
(C?e.length=C:e=null);else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identity\
Providers/additionalProperties/properties/metadataUrl/anyOf",keyword:"anyOf",params:{}};e===null?e=[k]:e.push(k),r++}}if(s.metadataFile!==void 0&&o.call(s,"meta\
dataFile")){let g=s.metadataFile;if(typeof g=="string"){if(y(g)>1024){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/met\
adataFile",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataFile/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[C]:e.push(C),r++}if(!Nt.test(g)){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/propertie\
s/identityProviders/additionalProperties/properties/metadataFile/pattern",keyword:"pattern",params:{pattern:"^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0\
000-\\u001f\\u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$"}};e===null?e=[C]:e.push(C),r++}}else{let C={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataFile/type",keyword:"type",params:{
type:"string"}};e===null?e=[C]:e.push(C),r++}}if(s.idpSignout!==void 0&&o.call(s,"idpSignout")&&typeof s.idpSignout!="boolean"){let g={instancePath:t+"/identity\
Providers/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/identityProviders/additionalProperties/properties/idpSignout/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[g]:e.push(g),r++}if(s.idpInit!==void 0&&o.call(s,"idpInit")&&typeof s.idpInit!="boolean"){let g={instancePath:t+"/ide\
ntityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",schemaPath:"#/properties/identityProviders/additionalProperties/properties/idpInit/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[g]:e.push(g),r++}if(s.encryptedResponses!==void 0&&o.call(s,"encryptedResponses")&&typeof s.encryptedResponses!="bool\
ean"){let g={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#/properties/identityProviders/addi\
tionalProperties/properties/encryptedResponses/type",keyword:"type",params:{type:"boolean"}};e===null?e=[g]:e.push(g),r++}if(s.requestSigningAlgorithm!==void 0&&
o.call(s,"requestSigningAlgorithm")){let g=s.requestSigningAlgorithm;if(typeof g!="string"){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/requestSigningAlgorithm",schemaPath:"#/properties/identityProviders/additionalProperties/properties/requestSigningAlgorithm/type",keyword:"type",params:{
type:"string"}};e===null?e=[C]:e.push(C),r++}if(g!=="rsa-sha256"){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/request\
SigningAlgorithm",schemaPath:"#/properties/identityProviders/additionalProperties/properties/requestSigningAlgorithm/enum",keyword:"enum",params:{allowedValues:pe.
properties.identityProviders.additionalProperties.properties.requestSigningAlgorithm.enum}};e===null?e=[C]:e.push(C),r++}}if(s.scopes!==void 0&&o.call(s,"scopes")){
let g=s.scopes;if(Array.isArray(g)){if(g.length<1){let H={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/\
properties/identityProviders/additionalProperties/properties/scopes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[H]:e.push(H),r++}let C=g.length;for(let H=0;H<
C;H++){let Q=g[H];if(typeof Q=="string"){if(!Cr.test(Q)){let T={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+H,schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/scopes/items/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}};e===
null?e=[T]:e.push(T),r++}}else{let T={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+H,schemaPath:"#/properties/identi\
tyProviders/additionalProperties/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[T]:e.push(T),r++}}let m=g.length,D;if(m>1){let H={};
for(;m--;){let Q=g[m];if(typeof Q=="string"){if(typeof H[Q]=="number"){D=H[Q];let T={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/scopes",schemaPath:"#/properties/identityProviders/additionalProperties/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:m,j:D}};e===null?e=[T]:
e.push(T),r++;break}H[Q]=m}}}}else{let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properties/ident\
ityProviders/additionalProperties/properties/scopes/type",keyword:"type",params:{type:"array"}};e===null?e=[C]:e.push(C),r++}}if(s.attributesRequestMethod!==void 0&&
o.call(s,"attributesRequestMethod")){let g=s.attributesRequestMethod;if(typeof g!="string"){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributesRequestMethod/type",keyword:"type",params:{
type:"string"}};e===null?e=[C]:e.push(C),r++}if(!(g==="GET"||g==="POST")){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributesRequestMethod/enum",keyword:"enum",params:{allowedValues:pe.
properties.identityProviders.additionalProperties.properties.attributesRequestMethod.enum}};e===null?e=[C]:e.push(C),r++}}if(s.endpoints!==void 0&&o.call(s,"end\
points")){let g=s.endpoints;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.authorize===void 0||!o.call(g,"authorize")){let C={instancePath:t+"/identityProvid\
ers/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/required",keyword:"\
required",params:{missingProperty:"authorize"}};e===null?e=[C]:e.push(C),r++}if(g.token===void 0||!o.call(g,"token")){let C={instancePath:t+"/identityProviders/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/required",keyword:"re\
quired",params:{missingProperty:"token"}};e===null?e=[C]:e.push(C),r++}if(g.userInfo===void 0||!o.call(g,"userInfo")){let C={instancePath:t+"/identityProviders/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/required",keyword:"re\
quired",params:{missingProperty:"userInfo"}};e===null?e=[C]:e.push(C),r++}if(g.jwks===void 0||!o.call(g,"jwks")){let C={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/required",keyword:"required",params:{
missingProperty:"jwks"}};e===null?e=[C]:e.push(C),r++}for(let C of Object.keys(g))if(!(C==="authorize"||C==="token"||C==="userInfo"||C==="jwks")){let m={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C}};e===null?e=[m]:e.push(m),r++}if(g.authorize!==void 0&&o.call(g,"authorize")){
let C=g.authorize;if(typeof C=="string"){if(y(C)>1024){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/authoriz\
e",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/authorize/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[m]:e.push(m),r++}if(!cr.test(C)){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/authorize",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/endpoints/properties/authorize/pattern",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===
null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/authorize",schemaPath:"#/propert\
ies/identityProviders/additionalProperties/properties/endpoints/properties/authorize/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}
if(g.token!==void 0&&o.call(g,"token")){let C=g.token;if(typeof C=="string"){if(y(C)>1024){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/endpoints/token",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/token/maxLength",keyword:"maxLeng\
th",params:{limit:1024}};e===null?e=[m]:e.push(m),r++}if(!cr.test(C)){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/end\
points/token",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/token/pattern",keyword:"pattern",params:{pattern:"\
^https://\\S+$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/token",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/endpoints/properties/token/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),
r++}}if(g.userInfo!==void 0&&o.call(g,"userInfo")){let C=g.userInfo;if(typeof C=="string"){if(y(C)>1024){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/endpoints/userInfo",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/userInfo/maxLeng\
th",keyword:"maxLength",params:{limit:1024}};e===null?e=[m]:e.push(m),r++}if(!cr.test(C)){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/endpoints/userInfo",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/userInfo/pattern",keyword:"pat\
tern",params:{pattern:"^https://\\S+$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/endpoints/userInfo",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/userInfo/type",keyword:"type",params:{type:"\
string"}};e===null?e=[m]:e.push(m),r++}}if(g.jwks!==void 0&&o.call(g,"jwks")){let C=g.jwks;if(typeof C=="string"){if(y(C)>1024){let m={instancePath:t+"/identity\
Providers/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/jwks",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/prop\
erties/jwks/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[m]:e.push(m),r++}if(!cr.test(C)){let m={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/endpoints/jwks",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/jwks/pattern",keyword:"\
pattern",params:{pattern:"^https://\\S+$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/endpoints/jwks",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/jwks/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[m]:e.push(m),r++}}}else{let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/prop\
erties/identityProviders/additionalProperties/properties/endpoints/type",keyword:"type",params:{type:"object"}};e===null?e=[C]:e.push(C),r++}}if(s.iamOidcProvider!==
void 0&&o.call(s,"iamOidcProvider")&&typeof s.iamOidcProvider!="boolean"){let g={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/iamOidcProvider",schemaPath:"#/properties/identityProviders/additionalProperties/properties/iamOidcProvider/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[g]:e.push(g),r++}if(s.upstream!==void 0&&o.call(s,"upstream")){let g=s.upstream;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.spec===void 0||!o.call(g,"s\
pec")){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalPro\
perties/properties/upstream/required",keyword:"required",params:{missingProperty:"spec"}};e===null?e=[C]:e.push(C),r++}if(g.client===void 0||!o.call(g,"client")){
let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalProperties\
/properties/upstream/required",keyword:"required",params:{missingProperty:"client"}};e===null?e=[C]:e.push(C),r++}for(let C of Object.keys(g))if(!(C==="spec"||C===
"client"||C==="environment")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identity\
Providers/additionalProperties/properties/upstream/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C}};e===null?e=[m]:e.push(m),
r++}if(g.spec!==void 0&&o.call(g,"spec")&&typeof g.spec!="string"){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstre\
am/spec",schemaPath:"#/properties/identityProviders/additionalProperties/properties/upstream/properties/spec/type",keyword:"type",params:{type:"string"}};e===null?
e=[C]:e.push(C),r++}if(g.client!==void 0&&o.call(g,"client")&&typeof g.client!="string"){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/upstream/client",schemaPath:"#/properties/identityProviders/additionalProperties/properties/upstream/properties/client/type",keyword:"type",params:{
type:"string"}};e===null?e=[C]:e.push(C),r++}if(g.environment!==void 0&&o.call(g,"environment")&&typeof g.environment!="string"){let C={instancePath:t+"/identit\
yProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream/environment",schemaPath:"#/properties/identityProviders/additionalProperties/properties/upstrea\
m/properties/environment/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}}else{let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalProperties/properties/upstream/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[C]:e.push(C),r++}}if(s.allowedEmailDomains!==void 0&&o.call(s,"allowedEmailDomains")){let g=s.allowedEmailDomains;if(Array.isArray(g)){if(g.length<
1){let H={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/allowedEmailDomains",schemaPath:"#/properties/identityProviders/additi\
onalProperties/properties/allowedEmailDomains/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[H]:e.push(H),r++}let C=g.length;for(let H=0;H<C;H++){let Q=g[H];
if(typeof Q=="string"){if(y(Q)>253){let T={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/allowedEmailDomains/"+H,schemaPath:"#\
/properties/identityProviders/additionalProperties/properties/allowedEmailDomains/items/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[T]:e.push(
T),r++}if(!It.test(Q)){let T={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/allowedEmailDomains/"+H,schemaPath:"#/properties/i\
dentityProviders/additionalProperties/properties/allowedEmailDomains/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\\
.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$"}};e===null?e=[T]:e.push(T),r++}}else{let T={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/allowedEmailDomains/"+H,schemaPath:"#/properties/identityProviders/additionalProperties/properties/allowedEmailDomains/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[T]:e.push(T),r++}}let m=g.length,D;if(m>1){let H={};for(;m--;){let Q=g[m];if(typeof Q=="string"){if(typeof H[Q]=="number"){D=H[Q];let T={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/allowedEmailDomains",schemaPath:"#/properties/identityProviders/additionalProper\
ties/properties/allowedEmailDomains/uniqueItems",keyword:"uniqueItems",params:{i:m,j:D}};e===null?e=[T]:e.push(T),r++;break}H[Q]=m}}}}else{let C={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/allowedEmailDomains",schemaPath:"#/properties/identityProviders/additionalProperties/properties\
/allowedEmailDomains/type",keyword:"type",params:{type:"array"}};e===null?e=[C]:e.push(C),r++}}if(s.attributeMapping!==void 0&&o.call(s,"attributeMapping")){let g=s.
attributeMapping;if(g&&typeof g=="object"&&!Array.isArray(g)){for(let C of Object.keys(g)){let m=r;if(typeof C=="string"){if(y(C)>32){let D={instancePath:t+"/id\
entityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attrib\
uteMapping/propertyNames/maxLength",keyword:"maxLength",params:{limit:32},propertyName:C};e===null?e=[D]:e.push(D),r++}if(y(C)<1){let D={instancePath:t+"/identi\
tyProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributeM\
apping/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:C};e===null?e=[D]:e.push(D),r++}}var Wt=m===r;if(!Wt){let D={instancePath:t+"/\
identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attr\
ibuteMapping/propertyNames",keyword:"propertyNames",params:{propertyName:C}};e===null?e=[D]:e.push(D),r++}}for(let C of Object.keys(g)){let m=g[C];if(typeof m!=
"string"&&m!==null){let D={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping/"+C.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributeMapping/additionalProperties/type",keyword:"type",params:{type:pe.properties.
identityProviders.additionalProperties.properties.attributeMapping.additionalProperties.type}};e===null?e=[D]:e.push(D),r++}if(typeof m=="string"){if(y(m)>2048){
let D={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping/"+C.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/identityProviders/additionalProperties/properties/attributeMapping/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[D]:e.push(D),r++}if(y(m)<1){let D={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping/"+C.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributeMapping/additionalProperties/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[D]:e.push(D),r++}}}}else{let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/attributeMapping/type",keyword:"type",params:{type:"object"}};e===null?e=[C]:e.push(C),r++}}if(s.
adopt!==void 0&&o.call(s,"adopt")){let g=s.adopt;if(typeof g=="string"){if(y(g)>32){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/adopt",schemaPath:"#/properties/identityProviders/additionalProperties/properties/adopt/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[C]:
e.push(C),r++}if(y(g)<1){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/identityProvider\
s/additionalProperties/properties/adopt/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[C]:e.push(C),r++}}else{let C={instancePath:t+"/identityProv\
iders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/identityProviders/additionalProperties/properties/adopt/type",keyword:"type",
params:{type:"string"}};e===null?e=[C]:e.push(C),r++}}if(s.nationalIdConsent!==void 0&&o.call(s,"nationalIdConsent")&&typeof s.nationalIdConsent!="boolean"){let g={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/nationalIdConsent",schemaPath:"#/properties/identityProviders/additionalProperti\
es/properties/nationalIdConsent/type",keyword:"type",params:{type:"boolean"}};e===null?e=[g]:e.push(g),r++}if(s.pending!==void 0&&o.call(s,"pending")){let g=s.pending;
if(typeof g!="boolean"){let C={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/pending",schemaPath:"#/properties/identityProvide\
rs/additionalProperties/properties/pending/type",keyword:"type",params:{type:"boolean"}};e===null?e=[C]:e.push(C),r++}if(g!==!0){let C={instancePath:t+"/identit\
yProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/pending",schemaPath:"#/properties/identityProviders/additionalProperties/properties/pending/const",keyword:"\
const",params:{allowedValue:!0}};e===null?e=[C]:e.push(C),r++}}if(s.identifiers!==void 0&&o.call(s,"identifiers")){let g=s.identifiers;if(Array.isArray(g)){if(g.
length>50){let H={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers",schemaPath:"#/properties/identityProviders/additi\
onalProperties/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[H]:e.push(H),r++}let C=g.length;for(let H=0;H<C;H++){let Q=g[H];
if(typeof Q=="string"){if(y(Q)>40){let T={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers/"+H,schemaPath:"#/properti\
es/identityProviders/additionalProperties/properties/identifiers/items/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[T]:e.push(T),r++}if(y(Q)<1){
let T={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers/"+H,schemaPath:"#/properties/identityProviders/additionalProp\
erties/properties/identifiers/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[T]:e.push(T),r++}if(!Et.test(Q)){let T={instancePath:t+"/identi\
tyProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers/"+H,schemaPath:"#/properties/identityProviders/additionalProperties/properties/identifiers/\
items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=.@-]+$"}};e===null?e=[T]:e.push(T),r++}}else{let T={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/identifiers/"+H,schemaPath:"#/properties/identityProviders/additionalProperties/properties/identifiers/items/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[T]:e.push(T),r++}}let m=g.length,D;if(m>1){let H={};for(;m--;){let Q=g[m];if(typeof Q=="string"){if(typeof H[Q]=="number"){
D=H[Q];let T={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers",schemaPath:"#/properties/identityProviders/additional\
Properties/properties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:m,j:D}};e===null?e=[T]:e.push(T),r++;break}H[Q]=m}}}}else{let C={instancePath:t+"\
/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers",schemaPath:"#/properties/identityProviders/additionalProperties/properties/identifi\
ers/type",keyword:"type",params:{type:"array"}};e===null?e=[C]:e.push(C),r++}}}else{let g={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}}else{let a={instancePath:t+
"/identityProviders",schemaPath:"#/properties/identityProviders/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(E.appClients!==void 0&&
o.call(E,"appClients")){let S=E.appClients;if(S&&typeof S=="object"&&!Array.isArray(S)){for(let a of Object.keys(S)){let s=r;if(typeof a=="string"&&!zt.test(a)){
let p={instancePath:t+"/appClients",schemaPath:"#/properties/appClients/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,62}$"},
propertyName:a};e===null?e=[p]:e.push(p),r++}var Xt=s===r;if(!Xt){let p={instancePath:t+"/appClients",schemaPath:"#/properties/appClients/propertyNames",keyword:"\
propertyNames",params:{propertyName:a}};e===null?e=[p]:e.push(p),r++}}for(let a of Object.keys(S)){let s=S[a];if(s&&typeof s=="object"&&!Array.isArray(s)){for(let p of Object.
keys(s))if(!o.call(pe.properties.appClients.additionalProperties.properties,p)){let n={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/appClients/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),r++}if(s.
name!==void 0&&o.call(s,"name")){let p=s.name;if(typeof p=="string"){if(y(p)>128){let n={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/name",schemaPath:"#/properties/appClients/additionalProperties/properties/name/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[n]:e.push(n),r++}
if(y(p)<1){let n={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",schemaPath:"#/properties/appClients/additionalProperties/proper\
ties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(!Lr.test(p)){let n={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/name",schemaPath:"#/properties/appClients/additionalProperties/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=\
,.@-]+$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",schemaPath:"#/properties/app\
Clients/additionalProperties/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(s.adopt!==void 0&&o.call(s,"adopt")){
let p=s.adopt;if(typeof p=="string"){if(y(p)>128){let n={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/propertie\
s/appClients/additionalProperties/properties/adopt/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[n]:e.push(n),r++}if(!Tt.test(p)){let n={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/appClients/additionalProperties/properties/adopt/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z0-9_+]+$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/ad\
opt",schemaPath:"#/properties/appClients/additionalProperties/properties/adopt/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(s.identityProviders!==
void 0&&o.call(s,"identityProviders")){let p=s.identityProviders;if(Array.isArray(p)){if(p.length<1){let j={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/identityProviders",schemaPath:"#/properties/appClients/additionalProperties/properties/identityProviders/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[j]:e.push(j),r++}let n=p.length;for(let j=0;j<n;j++)if(typeof p[j]!="string"){let I={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/identityProviders/"+j,schemaPath:"#/properties/appClients/additionalProperties/properties/identityProviders/items/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[I]:e.push(I),r++}let c=p.length,h;if(c>1){let j={};for(;c--;){let I=p[c];if(typeof I=="string"){if(typeof j[I]=="number"){h=j[I];let b={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/identityProviders",schemaPath:"#/properties/appClients/additionalProperties/properties/identityProvide\
rs/uniqueItems",keyword:"uniqueItems",params:{i:c,j:h}};e===null?e=[b]:e.push(b),r++;break}j[I]=c}}}}else{let n={instancePath:t+"/appClients/"+a.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/identityProviders",schemaPath:"#/properties/appClients/additionalProperties/properties/identityProviders/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),r++}}if(s.externalProviders!==void 0&&o.call(s,"externalProviders")){let p=s.externalProviders;if(Array.isArray(p)){if(p.
length>300){let j={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/externalProviders",schemaPath:"#/properties/appClients/additionalPro\
perties/properties/externalProviders/maxItems",keyword:"maxItems",params:{limit:300}};e===null?e=[j]:e.push(j),r++}if(p.length<1){let j={instancePath:t+"/appCli\
ents/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/externalProviders",schemaPath:"#/properties/appClients/additionalProperties/properties/externalProviders/minIt\
ems",keyword:"minItems",params:{limit:1}};e===null?e=[j]:e.push(j),r++}let n=p.length;for(let j=0;j<n;j++){let I=p[j];if(typeof I=="string"){if(y(I)>32){let b={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/externalProviders/"+j,schemaPath:"#/properties/appClients/additionalProperties/properti\
es/externalProviders/items/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[b]:e.push(b),r++}if(y(I)<1){let b={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/externalProviders/"+j,schemaPath:"#/properties/appClients/additionalProperties/properties/externalProviders/items/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[b]:e.push(b),r++}if(!Vt.test(I)){let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/extern\
alProviders/"+j,schemaPath:"#/properties/appClients/additionalProperties/properties/externalProviders/items/pattern",keyword:"pattern",params:{pattern:"^(?!COGN\
ITO$)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/ex\
ternalProviders/"+j,schemaPath:"#/properties/appClients/additionalProperties/properties/externalProviders/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[b]:e.push(b),r++}}let c=p.length,h;if(c>1){let j={};for(;c--;){let I=p[c];if(typeof I=="string"){if(typeof j[I]=="number"){h=j[I];let b={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/externalProviders",schemaPath:"#/properties/appClients/additionalProperties/properties/externalProvide\
rs/uniqueItems",keyword:"uniqueItems",params:{i:c,j:h}};e===null?e=[b]:e.push(b),r++;break}j[I]=c}}}}else{let n={instancePath:t+"/appClients/"+a.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/externalProviders",schemaPath:"#/properties/appClients/additionalProperties/properties/externalProviders/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),r++}}if(s.formerly!==void 0&&o.call(s,"formerly")){let p=s.formerly;if(typeof p=="string"){if(!zt.test(p)){let n={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/formerly",schemaPath:"#/properties/appClients/additionalProperties/properties/formerly/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,62}$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/formerly",schemaPath:"#/properties/appClients/additionalProperties/properties/formerly/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:
e.push(n),r++}}if(s.callbackUrls!==void 0&&o.call(s,"callbackUrls")){let p=s.callbackUrls;if(Array.isArray(p)){if(p.length>100){let c={instancePath:t+"/appClien\
ts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/maxItems",keyword:"\
maxItems",params:{limit:100}};e===null?e=[c]:e.push(c),r++}let n=p.length;for(let c=0;c<n;c++){let h=p[c],j=r,I=!1,b=r;if(typeof h=="string"){if(y(h)>1024){let L={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/ca\
llbackUrls/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[L]:e.push(L),r++}if(y(h)<1){let L={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/0/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,
schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(
L),r++}var Xe=b===r;I=I||Xe;let i=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.variable===void 0||!o.call(h,"variable")){let L={instancePath:t+"/appClien\
ts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/\
required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(h))if(!(L==="variable"||L==="prefix"||L===
"suffix")){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProper\
ties/properties/callbackUrls/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[O]:e.push(O),r++}if(h.
variable!==void 0&&o.call(h,"variable")){let L=h.variable;if(typeof L=="string"){if(!re.test(L)){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/callbackUrls/"+c+"/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/properties/variable/pa\
ttern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/callbackUrls/"+c+"/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/properties/var\
iable/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.prefix!==void 0&&o.call(h,"prefix")){let L=h.prefix;if(typeof L=="string"){
if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/add\
itionalProperties/properties/callbackUrls/items/anyOf/1/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[O]:e.push(O),r++}if(y(
L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalP\
roperties/properties/callbackUrls/items/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbac\
kUrls/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.suffix!==void 0&&o.call(h,"suffix")){let L=h.
suffix;if(typeof L=="string"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/suffix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[O]:e.push(O),r++}if(y(L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/suffix",schemaPath:"#/properti\
es/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(
O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/suffix",schemaPath:"#/properties/appClients/addi\
tionalProperties/properties/callbackUrls/items/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}}else{let L={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/ca\
llbackUrls/items/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Xe=i===r;if(I=I||Xe,Xe)var Br=!0;let l=r;if(h&&typeof h==
"object"&&!Array.isArray(h)){if(h.ssmParameter===void 0||!o.call(h,"ssmParameter")){let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/required",keyword:"required",params:{missingProperty:"\
ssmParameter"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(h))if(!(L==="ssmParameter"||L==="prefix"||L==="suffix")){let O={instancePath:t+"/appClient\
s/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[O]:e.push(O),r++}if(h.ssmParameter!==void 0&&o.call(h,"ssmParamet\
er")){let L=h.ssmParameter;if(typeof L=="string"){if(y(L)>2048){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+
"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLe\
ngth",params:{limit:2048}};e===null?e=[O]:e.push(O),r++}if(!te.test(L)){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callback\
Urls/"+c+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/ssmParameter/pattern",keyword:"\
pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/callbackUrls/"+c+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties\
/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.prefix!==void 0&&o.call(h,"prefix")){let L=h.prefix;if(typeof L=="\
string"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appCl\
ients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[O]:e.push(O),
r++}if(y(L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/ad\
ditionalProperties/properties/callbackUrls/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{let O={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/pro\
perties/callbackUrls/items/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.suffix!==void 0&&o.call(h,"\
suffix")){let L=h.suffix;if(typeof L=="string"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"\
/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/suffix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[O]:e.push(O),r++}if(y(L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/suffix",
schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/suffix",schemaPath:"#/prop\
erties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(
O),r++}}}else{let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalPro\
perties/properties/callbackUrls/items/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Xe=l===r;I=I||Xe,Xe&&Br!==!0&&(Br=!0);
let U=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.secretsManager===void 0||!o.call(h,"secretsManager")){let L={instancePath:t+"/appClients/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/3/required",keyword:"r\
equired",params:{missingProperty:"secretsManager"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(h))if(!(L==="secretsManager"||L==="jsonKey"||L==="pref\
ix"||L==="suffix")){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additio\
nalProperties/properties/callbackUrls/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[O]:e.push(O),
r++}if(h.secretsManager!==void 0&&o.call(h,"secretsManager")){let L=h.secretsManager;if(typeof L=="string"){if(y(L)>2048){let O={instancePath:t+"/appClients/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/secretsManager",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/ite\
ms/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[O]:e.push(O),r++}if(!se.test(L)){let O={instancePath:t+"/ap\
pClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/secretsManager",schemaPath:"#/properties/appClients/additionalProperties/properties/cal\
lbackUrls/items/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[O]:e.push(O),r++}}else{let O={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/secretsManager",schemaPath:"#/properties/appClients/additionalProper\
ties/properties/callbackUrls/items/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.jsonKey!==void 0&&
o.call(h,"jsonKey")){let L=h.jsonKey;if(typeof L=="string"){if(y(L)>256){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbac\
kUrls/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLe\
ngth",params:{limit:256}};e===null?e=[O]:e.push(O),r++}if(!ie.test(L)){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackU\
rls/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",
params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/callbackUrls/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/3/properties/jsonKey/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.prefix!==void 0&&o.call(h,"prefix")){let L=h.prefix;if(typeof L=="string"){if(y(L)>1024){let O={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/pro\
perties/callbackUrls/items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[O]:e.push(O),r++}if(y(L)<1){let O={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbac\
kUrls/items/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf\
/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.suffix!==void 0&&o.call(h,"suffix")){let L=h.suffix;if(typeof L==
"string"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/suffix",schemaPath:"#/properties/appC\
lients/additionalProperties/properties/callbackUrls/items/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[O]:e.push(O),
r++}if(y(L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/suffix",schemaPath:"#/properties/appClients/ad\
ditionalProperties/properties/callbackUrls/items/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{let O={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/pro\
perties/callbackUrls/items/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}}else{let L={instancePath:t+"/ap\
pClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/an\
yOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Xe=U===r;if(I=I||Xe,Xe&&Br!==!0&&(Br=!0),I)r=j,e!==null&&(j?e.length=j:e=null);else{
let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/proper\
ties/callbackUrls/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[L]:e.push(L),r++}}}else{let n={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/callbackUrls",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/type",keyword:"type",params:{type:"array"}};e===null?
e=[n]:e.push(n),r++}}if(s.defaultRedirectUri!==void 0&&o.call(s,"defaultRedirectUri")){let p=s.defaultRedirectUri,n=r,c=!1,h=r;if(typeof p=="string"){if(y(p)>1024){
let i={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/pro\
perties/defaultRedirectUri/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[i]:e.push(i),r++}if(y(p)<1){let i={instancePath:t+"/appClient\
s/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/\
0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/0/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[i]:e.push(i),r++}var Ye=h===r;c=c||Ye;let j=r;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.variable===void 0||!o.call(p,"variable")){let i={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties\
/defaultRedirectUri/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(p))if(!(i===
"variable"||i==="prefix"||i==="suffix")){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/prope\
rties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),r++}if(p.variable!==void 0&&o.call(p,"variable")){let i=p.variable;if(typeof i=="string"){if(!re.test(i)){let l={instancePath:t+"/appCl\
ients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedir\
ectUri/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/defau\
ltRedirectUri/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(p.prefix!==void 0&&o.call(p,"prefix")){let i=p.
prefix;if(typeof i=="string"){if(y(i)>1024){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[l]:e.push(l),r++}if(y(i)<1){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"#/properti\
es/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(
l),r++}}else{let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"#/properties/appClients/addi\
tionalProperties/properties/defaultRedirectUri/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(p.suffix!==
void 0&&o.call(p,"suffix")){let i=p.suffix;if(typeof i=="string"){if(y(i)>1024){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
defaultRedirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/properties/suffix/maxLength",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[l]:e.push(l),r++}if(y(i)<1){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultR\
edirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/properties/suffix/minLength",keyword:"minLengt\
h",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffi\
x",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"string"}};
e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties\
/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Ye=j===r;if(c=
c||Ye,Ye)var Wr=!0;let I=r;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.ssmParameter===void 0||!o.call(p,"ssmParameter")){let i={instancePath:t+"/appClient\
s/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/\
2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(p))if(!(i==="ssmParameter"||i==="p\
refix"||i==="suffix")){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/a\
dditionalProperties/properties/defaultRedirectUri/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(
l),r++}if(p.ssmParameter!==void 0&&o.call(p,"ssmParameter")){let i=p.ssmParameter;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2\
/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!te.test(i)){let l={instancePath:t+"/appClients/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri\
/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[l]:e.push(l),r++}}else{let l={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appClients/additionalProperti\
es/properties/defaultRedirectUri/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(p.prefix!==void 0&&
o.call(p,"prefix")){let i=p.prefix;if(typeof i=="string"){if(y(i)>1024){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultR\
edirectUri/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties/prefix/maxLength",keyword:"maxLengt\
h",params:{limit:1024}};e===null?e=[l]:e.push(l),r++}if(y(i)<1){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectU\
ri/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:
e.push(l),r++}}if(p.suffix!==void 0&&o.call(p,"suffix")){let i=p.suffix;if(typeof i=="string"){if(y(i)>1024){let l={instancePath:t+"/appClients/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties\
/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[l]:e.push(l),r++}if(y(i)<1){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/defaultRedirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties/suffix/minLen\
gth",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/de\
faultRedirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties/suffix/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"\
#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Ye=I===
r;c=c||Ye,Ye&&Wr!==!0&&(Wr=!0);let b=r;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.secretsManager===void 0||!o.call(p,"secretsManager")){let i={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirec\
tUri/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(p))if(!(i==="secretsM\
anager"||i==="jsonKey"||i==="prefix"||i==="suffix")){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"\
#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),r++}if(p.secretsManager!==void 0&&o.call(p,"secretsManager")){let i=p.secretsManager;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/secretsManager",schemaPath:"#/properties/appClients/additionalProperties/properties\
/defaultRedirectUri/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!se.test(i)){let l={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/secretsManager",schemaPath:"#/properties/appClients/additionalProperties/properties\
/defaultRedirectUri/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/secretsManager",schemaPath:"#/properties/appClients/additiona\
lProperties/properties/defaultRedirectUri/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(p.jsonKey!==
void 0&&o.call(p,"jsonKey")){let i=p.jsonKey;if(typeof i=="string"){if(y(i)>256){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/defaultRedirectUri/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/3/properties/jsonKey/maxLength",keyword:"\
maxLength",params:{limit:256}};e===null?e=[l]:e.push(l),r++}if(!ie.test(i)){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defa\
ultRedirectUri/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/3/properties/jsonKey/pattern",keyword:"patt\
ern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/defaultRedirectUri/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/3/properties/jsonKey/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(p.prefix!==void 0&&o.call(p,"prefix")){let i=p.prefix;if(typeof i=="string"){if(y(i)>1024){let l={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"#/properties/appClients/additionalProperties/pro\
perties/defaultRedirectUri/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[l]:e.push(l),r++}if(y(i)<1){let l={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/default\
RedirectUri/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/appClients/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf\
/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(p.suffix!==void 0&&o.call(p,"suffix")){let i=p.suffix;if(typeof i==
"string"){if(y(i)>1024){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",schemaPath:"#/properties/appC\
lients/additionalProperties/properties/defaultRedirectUri/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[l]:e.push(l),
r++}if(y(i)<1){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",schemaPath:"#/properties/appClients/ad\
ditionalProperties/properties/defaultRedirectUri/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/pro\
perties/defaultRedirectUri/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/ap\
pClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri\
/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Ye=b===r;if(c=c||Ye,Ye&&Wr!==!0&&(Wr=!0),c)r=n,e!==null&&(n?e.length=n:e=
null);else{let i={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalPro\
perties/properties/defaultRedirectUri/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.logoutUrls!==void 0&&o.call(s,"logoutUrls")){let p=s.
logoutUrls;if(Array.isArray(p)){if(p.length>100){let c={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls",schemaPath:"#/prope\
rties/appClients/additionalProperties/properties/logoutUrls/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[c]:e.push(c),r++}let n=p.length;for(let c=0;c<
n;c++){let h=p[c],j=r,I=!1,b=r;if(typeof h=="string"){if(y(h)>1024){let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+
c,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[L]:
e.push(L),r++}if(y(h)<1){let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClients/addi\
tionalProperties/properties/logoutUrls/items/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:t+"\
/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/any\
Of/0/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),r++}var Qe=b===r;I=I||Qe;let i=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.variable===
void 0||!o.call(h,"variable")){let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClient\
s/additionalProperties/properties/logoutUrls/items/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.
keys(h))if(!(L==="variable"||L==="prefix"||L==="suffix")){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};
e===null?e=[O]:e.push(O),r++}if(h.variable!==void 0&&o.call(h,"variable")){let L=h.variable;if(typeof L=="string"){if(!re.test(L)){let O={instancePath:t+"/appCl\
ients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/ite\
ms/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/\
appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrl\
s/items/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.prefix!==void 0&&o.call(h,"prefix")){let L=h.
prefix;if(typeof L=="string"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/1/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[O]:e.push(O),r++}if(y(L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"#/properties\
/appClients/additionalProperties/properties/logoutUrls/items/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),
r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additiona\
lProperties/properties/logoutUrls/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.suffix!==void 0&&
o.call(h,"suffix")){let L=h.suffix;if(typeof L=="string"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUr\
ls/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/1/properties/suffix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[O]:e.push(O),r++}if(y(L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/suffix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/1/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[
O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/suffix",schemaPath:"#/properties/appClie\
nts/additionalProperties/properties/logoutUrls/items/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}}else{
let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properti\
es/logoutUrls/items/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Qe=i===r;if(I=I||Qe,Qe)var Xr=!0;let l=r;if(h&&typeof h==
"object"&&!Array.isArray(h)){if(h.ssmParameter===void 0||!o.call(h,"ssmParameter")){let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/logoutUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/required",keyword:"required",params:{missingProperty:"\
ssmParameter"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(h))if(!(L==="ssmParameter"||L==="prefix"||L==="suffix")){let O={instancePath:t+"/appClient\
s/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[O]:e.push(O),r++}if(h.ssmParameter!==void 0&&o.call(h,"ssmParameter")){
let L=h.ssmParameter;if(typeof L=="string"){if(y(L)>2048){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/ssmPa\
rameter",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[O]:e.push(O),r++}if(!te.test(L)){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/ssmPa\
rameter",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{
pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/logoutUrls/"+c+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/properties/ssmParameter/type",
keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.prefix!==void 0&&o.call(h,"prefix")){let L=h.prefix;if(typeof L=="string"){if(y(L)>1024){
let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalPropertie\
s/properties/logoutUrls/items/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[O]:e.push(O),r++}if(y(L)<1){let O={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrl\
s/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/propertie\
s/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.suffix!==void 0&&o.call(h,"suffix")){let L=h.suffix;if(typeof L=="strin\
g"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/suffix",schemaPath:"#/properties/appClients/a\
dditionalProperties/properties/logoutUrls/items/anyOf/2/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[O]:e.push(O),r++}if(y(
L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalPro\
perties/properties/logoutUrls/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrl\
s/items/anyOf/2/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}}else{let L={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/type",keyword:"type",
params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Qe=l===r;I=I||Qe,Qe&&Xr!==!0&&(Xr=!0);let U=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.secretsManager===
void 0||!o.call(h,"secretsManager")){let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/app\
Clients/additionalProperties/properties/logoutUrls/items/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[L]:e.push(L),
r++}for(let L of Object.keys(h))if(!(L==="secretsManager"||L==="jsonKey"||L==="prefix"||L==="suffix")){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:L}};e===null?e=[O]:e.push(O),r++}if(h.secretsManager!==void 0&&o.call(h,"secretsManager")){let L=h.secretsManager;
if(typeof L=="string"){if(y(L)>2048){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/secretsManager",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===
null?e=[O]:e.push(O),r++}if(!se.test(L)){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/secretsManager",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0\
-9/_+=.@:!-]+$"}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/secretsMan\
ager",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"\
string"}};e===null?e=[O]:e.push(O),r++}}if(h.jsonKey!==void 0&&o.call(h,"jsonKey")){let L=h.jsonKey;if(typeof L=="string"){if(y(L)>256){let O={instancePath:t+"/\
appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls\
/items/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[O]:e.push(O),r++}if(!ie.test(L)){let O={instancePath:t+"/appCli\
ents/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items\
/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUr\
ls/items/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.prefix!==void 0&&o.call(h,"prefix")){let L=h.
prefix;if(typeof L=="string"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[O]:e.push(O),r++}if(y(L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"#/properties\
/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),
r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additiona\
lProperties/properties/logoutUrls/items/anyOf/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.suffix!==void 0&&
o.call(h,"suffix")){let L=h.suffix;if(typeof L=="string"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUr\
ls/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[O]:e.push(O),r++}if(y(L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/suffix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[
O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/suffix",schemaPath:"#/properties/appClie\
nts/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}}else{
let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properti\
es/logoutUrls/items/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Qe=U===r;if(I=I||Qe,Qe&&Xr!==!0&&(Xr=!0),I)r=j,e!==null&&
(j?e.length=j:e=null);else{let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClients/ad\
ditionalProperties/properties/logoutUrls/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[L]:e.push(L),r++}}}else{let n={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[n]:e.push(n),r++}}if(s.albHosts!==void 0&&o.call(s,"albHosts")){let p=s.albHosts;if(Array.isArray(p)){if(p.length>100){let c={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/maxItems",keyword:"\
maxItems",params:{limit:100}};e===null?e=[c]:e.push(c),r++}let n=p.length;for(let c=0;c<n;c++){let h=p[c],j=r,I=!1,b=r;if(typeof h=="string"){if(y(h)>253){let L={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHos\
ts/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[L]:e.push(L),r++}if(y(h)<1){let L={instancePath:t+"/appClients/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/0/minLength",keyword:"minLengt\
h",params:{limit:1}};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"\
#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),r++}var Je=b===
r;I=I||Je;let i=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.variable===void 0||!o.call(h,"variable")){let L={instancePath:t+"/appClients/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/required",keyword:"required",
params:{missingProperty:"variable"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(h))if(!(L==="variable"||L==="prefix"||L==="suffix")){let O={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/\
1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[O]:e.push(O),r++}if(h.variable!==void 0&&o.call(h,"variable")){
let L=h.variable;if(typeof L=="string"){if(!re.test(L)){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/variable",
schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z\
][a-z0-9_]{0,63}$"}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/variable",
schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===
null?e=[O]:e.push(O),r++}}if(h.prefix!==void 0&&o.call(h,"prefix")){let L=h.prefix;if(typeof L=="string"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/pr\
efix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[O]:e.push(O),r++}if(y(L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/albHosts/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/prefix/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/p\
refix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};
e===null?e=[O]:e.push(O),r++}}if(h.suffix!==void 0&&o.call(h,"suffix")){let L=h.suffix;if(typeof L=="string"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/pro\
perties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[O]:e.push(O),r++}if(y(L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/albHosts/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/suffix/m\
inLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/albHosts/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/suffix/type",keyword:"type",params:{
type:"string"}};e===null?e=[O]:e.push(O),r++}}}else{let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/p\
roperties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Je=i===
r;if(I=I||Je,Je)var Yr=!0;let l=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.ssmParameter===void 0||!o.call(h,"ssmParameter")){let L={instancePath:t+"/ap\
pClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/re\
quired",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(h))if(!(L==="ssmParameter"||L==="prefi\
x"||L==="suffix")){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalPr\
operties/properties/albHosts/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[O]:e.push(O),r++}if(h.
ssmParameter!==void 0&&o.call(h,"ssmParameter")){let L=h.ssmParameter;if(typeof L=="string"){if(y(L)>2048){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/albHosts/"+c+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/properties/ss\
mParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[O]:e.push(O),r++}if(!te.test(L)){let O={instancePath:t+"/appClients/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/properties/s\
smParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/ap\
pClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/\
items/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.prefix!==void 0&&o.call(h,"prefix")){let L=h.
prefix;if(typeof L=="string"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/prefix",schemaPath:"#\
/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[
O]:e.push(O),r++}if(y(L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/prefix",schemaPath:"#/properties/appC\
lients/additionalProperties/properties/albHosts/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{
let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/\
properties/albHosts/items/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.suffix!==void 0&&o.call(h,"s\
uffix")){let L=h.suffix;if(typeof L=="string"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/suff\
ix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[O]:e.push(O),r++}if(y(L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/suffix",schemaPath:"#/pro\
perties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(
O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/suffix",schemaPath:"#/properties/appClients/addition\
alProperties/properties/albHosts/items/anyOf/2/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}}else{let L={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/\
2/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Je=l===r;I=I||Je,Je&&Yr!==!0&&(Yr=!0);let U=r;if(h&&typeof h=="object"&&!Array.isArray(
h)){if(h.secretsManager===void 0||!o.call(h,"secretsManager")){let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"\
#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?
e=[L]:e.push(L),r++}for(let L of Object.keys(h))if(!(L==="secretsManager"||L==="jsonKey"||L==="prefix"||L==="suffix")){let O={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:L}};e===null?e=[O]:e.push(O),r++}if(h.secretsManager!==void 0&&o.call(h,"secretsManager")){let L=h.secretsManager;
if(typeof L=="string"){if(y(L)>2048){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/secretsManager",schemaPath:"\
#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===
null?e=[O]:e.push(O),r++}if(!se.test(L)){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/secretsManager",schemaPath:"\
#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
/_+=.@:!-]+$"}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/secretsManager",
schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};
e===null?e=[O]:e.push(O),r++}}if(h.jsonKey!==void 0&&o.call(h,"jsonKey")){let L=h.jsonKey;if(typeof L=="string"){if(y(L)>256){let O={instancePath:t+"/appClients\
/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3\
/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[O]:e.push(O),r++}if(!ie.test(L)){let O={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/properties/j\
sonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/properties/j\
sonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.prefix!==void 0&&o.call(h,"prefix")){let L=h.prefix;if(typeof L=="string"){
if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/prefix",schemaPath:"#/properties/appClients/additio\
nalProperties/properties/albHosts/items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[O]:e.push(O),r++}if(y(L)<1){let O={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/propert\
ies/albHosts/items/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClie\
nts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf\
/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.suffix!==void 0&&o.call(h,"suffix")){let L=h.suffix;if(typeof L==
"string"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/suffix",schemaPath:"#/properties/appClien\
ts/additionalProperties/properties/albHosts/items/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[O]:e.push(O),r++}if(y(
L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalPrope\
rties/properties/albHosts/items/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/it\
ems/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}}else{let L={instancePath:t+"/appClients/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/type",keyword:"type",params:{
type:"object"}};e===null?e=[L]:e.push(L),r++}var Je=U===r;if(I=I||Je,Je&&Yr!==!0&&(Yr=!0),I)r=j,e!==null&&(j?e.length=j:e=null);else{let L={instancePath:t+"/app\
Clients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf",keyword:"\
anyOf",params:{}};e===null?e=[L]:e.push(L),r++}}}else{let n={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts",schemaPath:"#/pr\
operties/appClients/additionalProperties/properties/albHosts/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(s.scopes!==void 0&&o.call(
s,"scopes")){let p=s.scopes;if(Array.isArray(p)){if(p.length>50){let j={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"\
#/properties/appClients/additionalProperties/properties/scopes/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[j]:e.push(j),r++}if(p.length<1){let j={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properties/appClients/additionalProperties/properties/scopes/minI\
tems",keyword:"minItems",params:{limit:1}};e===null?e=[j]:e.push(j),r++}let n=p.length;for(let j=0;j<n;j++){let I=p[j];if(typeof I=="string"){if(y(I)>256){let b={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+j,schemaPath:"#/properties/appClients/additionalProperties/properties/scopes/i\
tems/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[b]:e.push(b),r++}if(!Cr.test(I)){let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/scopes/"+j,schemaPath:"#/properties/appClients/additionalProperties/properties/scopes/items/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23\
-\\x5B\\x5D-\\x7E]+$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+j,schemaPath:"\
#/properties/appClients/additionalProperties/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}let c=p.length,h;
if(c>1){let j={};for(;c--;){let I=p[c];if(typeof I=="string"){if(typeof j[I]=="number"){h=j[I];let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/scopes",schemaPath:"#/properties/appClients/additionalProperties/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:c,j:h}};e===null?e=
[b]:e.push(b),r++;break}j[I]=c}}}}else{let n={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properties/appClien\
ts/additionalProperties/properties/scopes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(s.flows!==void 0&&o.call(s,"flows")){let p=s.
flows;if(Array.isArray(p)){let n=p.length;for(let j=0;j<n;j++){let I=p[j];if(typeof I!="string"){let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/flows/"+j,schemaPath:"#/properties/appClients/additionalProperties/properties/flows/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[b]:e.push(b),r++}if(!(I==="code"||I==="implicit"||I==="client_credentials")){let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/fl\
ows/"+j,schemaPath:"#/properties/appClients/additionalProperties/properties/flows/items/enum",keyword:"enum",params:{allowedValues:pe.properties.appClients.additionalProperties.
properties.flows.items.enum}};e===null?e=[b]:e.push(b),r++}}let c=p.length,h;if(c>1){let j={};for(;c--;){let I=p[c];if(typeof I=="string"){if(typeof j[I]=="numb\
er"){h=j[I];let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/flows",schemaPath:"#/properties/appClients/additionalProperties/prop\
erties/flows/uniqueItems",keyword:"uniqueItems",params:{i:c,j:h}};e===null?e=[b]:e.push(b),r++;break}j[I]=c}}}}else{let n={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/flows",schemaPath:"#/properties/appClients/additionalProperties/properties/flows/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),r++}}if(s.authFlows!==void 0&&o.call(s,"authFlows")){let p=s.authFlows;if(Array.isArray(p)){let n=p.length;for(let j=0;j<n;j++){let I=p[j];
if(typeof I!="string"){let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFlows/"+j,schemaPath:"#/properties/appClients/additio\
nalProperties/properties/authFlows/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}if(!(I==="userSrp"||I==="userPassword"||I==="\
adminUserPassword"||I==="custom"||I==="user")){let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFlows/"+j,schemaPath:"#/prope\
rties/appClients/additionalProperties/properties/authFlows/items/enum",keyword:"enum",params:{allowedValues:pe.properties.appClients.additionalProperties.properties.
authFlows.items.enum}};e===null?e=[b]:e.push(b),r++}}let c=p.length,h;if(c>1){let j={};for(;c--;){let I=p[c];if(typeof I=="string"){if(typeof j[I]=="number"){h=
j[I];let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFlows",schemaPath:"#/properties/appClients/additionalProperties/propert\
ies/authFlows/uniqueItems",keyword:"uniqueItems",params:{i:c,j:h}};e===null?e=[b]:e.push(b),r++;break}j[I]=c}}}}else{let n={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/authFlows",schemaPath:"#/properties/appClients/additionalProperties/properties/authFlows/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[n]:e.push(n),r++}}if(s.secret!==void 0&&o.call(s,"secret")&&typeof s.secret!="boolean"){let p={instancePath:t+"/appClients/"+a.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/secret",schemaPath:"#/properties/appClients/additionalProperties/properties/secret/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[p]:e.push(p),r++}if(s.readAttributes!==void 0&&o.call(s,"readAttributes")){let p=s.readAttributes;if(Array.isArray(p)){if(p.length<1){let j={instancePath:t+"\
/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/readAttributes",schemaPath:"#/properties/appClients/additionalProperties/properties/readAttributes/minI\
tems",keyword:"minItems",params:{limit:1}};e===null?e=[j]:e.push(j),r++}let n=p.length;for(let j=0;j<n;j++){let I=p[j];if(typeof I=="string"){if(y(I)>32){let b={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/readAttributes/"+j,schemaPath:"#/properties/appClients/additionalProperties/properties/\
readAttributes/items/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[b]:e.push(b),r++}if(y(I)<1){let b={instancePath:t+"/appClients/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/readAttributes/"+j,schemaPath:"#/properties/appClients/additionalProperties/properties/readAttributes/items/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/readAttributes/"+j,schemaPath:"\
#/properties/appClients/additionalProperties/properties/readAttributes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}let c=p.
length,h;if(c>1){let j={};for(;c--;){let I=p[c];if(typeof I=="string"){if(typeof j[I]=="number"){h=j[I];let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/readAttributes",schemaPath:"#/properties/appClients/additionalProperties/properties/readAttributes/uniqueItems",keyword:"uniqueItems",params:{
i:c,j:h}};e===null?e=[b]:e.push(b),r++;break}j[I]=c}}}}else{let n={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/readAttributes",schemaPath:"\
#/properties/appClients/additionalProperties/properties/readAttributes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(s.writeAttributes!==
void 0&&o.call(s,"writeAttributes")){let p=s.writeAttributes;if(Array.isArray(p)){if(p.length<1){let j={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/writeAttributes",schemaPath:"#/properties/appClients/additionalProperties/properties/writeAttributes/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[j]:e.push(j),r++}let n=p.length;for(let j=0;j<n;j++){let I=p[j];if(typeof I=="string"){if(y(I)>32){let b={instancePath:t+"/appClients/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/writeAttributes/"+j,schemaPath:"#/properties/appClients/additionalProperties/properties/writeAttributes/items/maxLength",keyword:"ma\
xLength",params:{limit:32}};e===null?e=[b]:e.push(b),r++}if(y(I)<1){let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/writeAttribu\
tes/"+j,schemaPath:"#/properties/appClients/additionalProperties/properties/writeAttributes/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[b]:
e.push(b),r++}}else{let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/writeAttributes/"+j,schemaPath:"#/properties/appClients/addi\
tionalProperties/properties/writeAttributes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}let c=p.length,h;if(c>1){let j={};for(;c--;){
let I=p[c];if(typeof I=="string"){if(typeof j[I]=="number"){h=j[I];let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/writeAttribut\
es",schemaPath:"#/properties/appClients/additionalProperties/properties/writeAttributes/uniqueItems",keyword:"uniqueItems",params:{i:c,j:h}};e===null?e=[b]:e.push(
b),r++;break}j[I]=c}}}}else{let n={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/writeAttributes",schemaPath:"#/properties/appClients\
/additionalProperties/properties/writeAttributes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(s.tokenValidity!==void 0&&o.call(s,
"tokenValidity")){let p=s.tokenValidity;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let n of Object.keys(p))if(!(n==="access"||n==="id"||n==="refresh"||n===
"authSession")){let c={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity",schemaPath:"#/properties/appClients/additionalPro\
perties/properties/tokenValidity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[c]:e.push(c),r++}if(p.access!==
void 0&&o.call(p,"access")){let n=p.access;if(typeof n=="string"){if(!Ke.test(n)){let c={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/tokenValidity/access",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/properties/access/pattern",keyword:"pattern",params:{pattern:"\
^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/\
access",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/properties/access/type",keyword:"type",params:{type:"string"}};e===null?
e=[c]:e.push(c),r++}}if(p.id!==void 0&&o.call(p,"id")){let n=p.id;if(typeof n=="string"){if(!Ke.test(n)){let c={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/tokenValidity/id",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/properties/id/pattern",keyword:"patter\
n",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/tokenValidity/id",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/properties/id/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[c]:e.push(c),r++}}if(p.refresh!==void 0&&o.call(p,"refresh")){let n=p.refresh;if(typeof n=="string"){if(!Ke.test(n)){let c={instancePath:t+"/ap\
pClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/refresh",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/p\
roperties/refresh/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/appClien\
ts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/refresh",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/propert\
ies/refresh/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.authSession!==void 0&&o.call(p,"authSession")){let n=p.authSession;if(typeof n==
"string"){if(!Ke.test(n)){let c={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/authSession",schemaPath:"#/properties/ap\
pClients/additionalProperties/properties/tokenValidity/properties/authSession/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?
e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/authSession",schemaPath:"#/properties/ap\
pClients/additionalProperties/properties/tokenValidity/properties/authSession/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}}else{let n={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity",schemaPath:"#/properties/appClients/additionalProperties/properties/toke\
nValidity/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(s.refreshTokenRotation!==void 0&&o.call(s,"refreshTokenRotation")){let p=s.
refreshTokenRotation,n=r,c=!1,h=r;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let I of Object.keys(p))if(I!=="gracePeriod"){let b={instancePath:t+"/appClie\
nts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/refreshTokenRotation",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/\
anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I}};e===null?e=[b]:e.push(b),r++}if(p.gracePeriod!==void 0&&o.call(p,"gr\
acePeriod")){let I=p.gracePeriod;if(typeof I=="string"){if(!Ke.test(I)){let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/refreshT\
okenRotation/gracePeriod",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/anyOf/0/properties/gracePeriod/pattern",keyword:"\
pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/refreshTokenRotation/gracePeriod",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/anyOf/0/properties/gracePerio\
d/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}}else{let I={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/refreshTokenRotation",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/anyOf/0/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[I]:e.push(I),r++}var ft=h===r;c=c||ft;let j=r;if(p!=="off"){let I={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/re\
freshTokenRotation",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/anyOf/1/const",keyword:"const",params:{allowedValue:"\
off"}};e===null?e=[I]:e.push(I),r++}var ft=j===r;if(c=c||ft,c)r=n,e!==null&&(n?e.length=n:e=null);else{let I={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/refreshTokenRotation",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/anyOf",keyword:"anyOf",params:{}};
e===null?e=[I]:e.push(I),r++}}}else{let p={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/appClients/additional\
Properties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/appClients",schemaPath:"#/properties/appClie\
nts/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(E.accountLinking!==void 0&&o.call(E,"accountLinking")){let S=E.accountLinking;
if(S&&typeof S=="object"&&!Array.isArray(S)){for(let a of Object.keys(S))if(!o.call(pe.properties.accountLinking.properties,a)){let s={instancePath:t+"/accountL\
inking",schemaPath:"#/properties/accountLinking/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}
if(S.providers!==void 0&&o.call(S,"providers")){let a=S.providers,s=r,p=!1,n=r;if(Array.isArray(a)){if(a.length<1){let b={instancePath:t+"/accountLinking/provid\
ers",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),r++}let h=a.length;
for(let b=0;b<h;b++)if(typeof a[b]!="string"){let i={instancePath:t+"/accountLinking/providers/"+b,schemaPath:"#/properties/accountLinking/properties/providers/\
anyOf/0/items/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}let j=a.length,I;if(j>1){let b={};for(;j--;){let i=a[j];if(typeof i=="st\
ring"){if(typeof b[i]=="number"){I=b[i];let l={instancePath:t+"/accountLinking/providers",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/0/u\
niqueItems",keyword:"uniqueItems",params:{i:j,j:I}};e===null?e=[l]:e.push(l),r++;break}b[i]=j}}}}else{let h={instancePath:t+"/accountLinking/providers",schemaPath:"\
#/properties/accountLinking/properties/providers/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}var ut=n===r;p=p||ut;let c=r;if(a&&
typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){let h={instancePath:t+"/accountLinking/providers",schemaPath:"#/properties/accountLinking/pro\
perties/providers/anyOf/1/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[h]:e.push(h),r++}for(let h of Object.keys(a)){let j=a[h];if(j&&typeof j==
"object"&&!Array.isArray(j)){for(let I of Object.keys(j))if(!(I==="trustEmail"||I==="emailVerified"||I==="emailDomains")){let b={instancePath:t+"/accountLinking\
/providers/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:I}};e===null?e=[b]:e.push(b),r++}if(j.trustEmail!==void 0&&o.call(j,"trustEmail")){let I=j.trustEmail;
if(typeof I!="string"){let b={instancePath:t+"/accountLinking/providers/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/trustEmail",schemaPath:"#/properties/accoun\
tLinking/properties/providers/anyOf/1/additionalProperties/properties/trustEmail/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}if(!(I===
"verifiedClaim"||I==="attested")){let b={instancePath:t+"/accountLinking/providers/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/trustEmail",schemaPath:"#/proper\
ties/accountLinking/properties/providers/anyOf/1/additionalProperties/properties/trustEmail/enum",keyword:"enum",params:{allowedValues:pe.properties.accountLinking.
properties.providers.anyOf[1].additionalProperties.properties.trustEmail.enum}};e===null?e=[b]:e.push(b),r++}}if(j.emailVerified!==void 0&&o.call(j,"emailVerifi\
ed")){let I=j.emailVerified;if(typeof I!="string"){let b={instancePath:t+"/accountLinking/providers/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailVerified",
schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/properties/emailVerified/type",keyword:"type",params:{type:"string"}};
e===null?e=[b]:e.push(b),r++}if(I!=="always"){let b={instancePath:t+"/accountLinking/providers/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailVerified",schemaPath:"\
#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/properties/emailVerified/enum",keyword:"enum",params:{allowedValues:pe.properties.
accountLinking.properties.providers.anyOf[1].additionalProperties.properties.emailVerified.enum}};e===null?e=[b]:e.push(b),r++}}if(j.emailDomains!==void 0&&o.call(
j,"emailDomains")){let I=j.emailDomains;if(Array.isArray(I)){if(I.length<1){let U={instancePath:t+"/accountLinking/providers/"+h.replace(/~/g,"~0").replace(/\//g,
"~1")+"/emailDomains",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/properties/emailDomains/minItems",keyword:"minIt\
ems",params:{limit:1}};e===null?e=[U]:e.push(U),r++}let b=I.length;for(let U=0;U<b;U++){let L=I[U];if(typeof L=="string"){if(y(L)>253){let O={instancePath:t+"/a\
ccountLinking/providers/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDomains/"+U,schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/addit\
ionalProperties/properties/emailDomains/items/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[O]:e.push(O),r++}if(!It.test(L)){let O={instancePath:t+
"/accountLinking/providers/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDomains/"+U,schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/ad\
ditionalProperties/properties/emailDomains/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61\
}[a-z0-9])?)+$"}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/accountLinking/providers/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDomains/"+
U,schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/properties/emailDomains/items/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[O]:e.push(O),r++}}let i=I.length,l;if(i>1){let U={};for(;i--;){let L=I[i];if(typeof L=="string"){if(typeof U[L]=="number"){l=U[L];let O={instancePath:t+
"/accountLinking/providers/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDomains",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/addit\
ionalProperties/properties/emailDomains/uniqueItems",keyword:"uniqueItems",params:{i,j:l}};e===null?e=[O]:e.push(O),r++;break}U[L]=i}}}}else{let b={instancePath:t+
"/accountLinking/providers/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDomains",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/addit\
ionalProperties/properties/emailDomains/type",keyword:"type",params:{type:"array"}};e===null?e=[b]:e.push(b),r++}}}else{let I={instancePath:t+"/accountLinking/p\
roviders/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[I]:e.push(I),r++}}}else{let h={instancePath:t+"/accountLinking/providers",schemaPath:"#/properties/accountLinking/propert\
ies/providers/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}var ut=c===r;if(p=p||ut,p)r=s,e!==null&&(s?e.length=s:e=null);else{
let h={instancePath:t+"/accountLinking/providers",schemaPath:"#/properties/accountLinking/properties/providers/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:
e.push(h),r++}}if(S.whenUnsafe!==void 0&&o.call(S,"whenUnsafe")){let a=S.whenUnsafe;if(typeof a!="string"){let s={instancePath:t+"/accountLinking/whenUnsafe",schemaPath:"\
#/properties/accountLinking/properties/whenUnsafe/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(a==="separateUser"||a==="reject")){
let s={instancePath:t+"/accountLinking/whenUnsafe",schemaPath:"#/properties/accountLinking/properties/whenUnsafe/enum",keyword:"enum",params:{allowedValues:pe.properties.
accountLinking.properties.whenUnsafe.enum}};e===null?e=[s]:e.push(s),r++}}if(S.whenNoMatch!==void 0&&o.call(S,"whenNoMatch")){let a=S.whenNoMatch;if(typeof a!="\
string"){let s={instancePath:t+"/accountLinking/whenNoMatch",schemaPath:"#/properties/accountLinking/properties/whenNoMatch/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[s]:e.push(s),r++}if(!(a==="createUser"||a==="createNative"||a==="reject")){let s={instancePath:t+"/accountLinking/whenNoMatch",schemaPath:"\
#/properties/accountLinking/properties/whenNoMatch/enum",keyword:"enum",params:{allowedValues:pe.properties.accountLinking.properties.whenNoMatch.enum}};e===null?
e=[s]:e.push(s),r++}}if(S.nativeSignUp!==void 0&&o.call(S,"nativeSignUp")){let a=S.nativeSignUp;if(typeof a!="string"){let s={instancePath:t+"/accountLinking/na\
tiveSignUp",schemaPath:"#/properties/accountLinking/properties/nativeSignUp/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(a==="\
allow"||a==="refuseKnownEmail")){let s={instancePath:t+"/accountLinking/nativeSignUp",schemaPath:"#/properties/accountLinking/properties/nativeSignUp/enum",keyword:"\
enum",params:{allowedValues:pe.properties.accountLinking.properties.nativeSignUp.enum}};e===null?e=[s]:e.push(s),r++}}if(S.replaces!==void 0&&o.call(S,"replaces")){
let a=S.replaces;if(typeof a=="string"){if(y(a)>300){let s={instancePath:t+"/accountLinking/replaces",schemaPath:"#/properties/accountLinking/properties/replace\
s/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[s]:e.push(s),r++}if(!ge.test(a)){let s={instancePath:t+"/accountLinking/replaces",schemaPath:"#\
/properties/accountLinking/properties/replaces/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,\
140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/accountLinking/replaces",schemaPath:"#/properties/accountLinking/p\
roperties/replaces/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(S.messages!==void 0&&o.call(S,"messages")){let a=S.messages;if(a&&
typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){let s={instancePath:t+"/accountLinking/messages",schemaPath:"#/properties/accountLinking/prop\
erties/messages/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(a))if(!o.call(pe.properties.accountLinking.
properties.messages.properties,s)){let p={instancePath:t+"/accountLinking/messages",schemaPath:"#/properties/accountLinking/properties/messages/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),r++}if(a.ACCOUNT_LINKED!==void 0&&o.call(a,"ACCOUNT_LINKED")){let s=a.
ACCOUNT_LINKED;if(typeof s=="string"){if(y(s)>200){let p={instancePath:t+"/accountLinking/messages/ACCOUNT_LINKED",schemaPath:"#/properties/accountLinking/prope\
rties/messages/properties/ACCOUNT_LINKED/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(y(s)<1){let p={instancePath:t+"/acco\
untLinking/messages/ACCOUNT_LINKED",schemaPath:"#/properties/accountLinking/properties/messages/properties/ACCOUNT_LINKED/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[p]:e.push(p),r++}if(!Ie.test(s)){let p={instancePath:t+"/accountLinking/messages/ACCOUNT_LINKED",schemaPath:"#/properties/accountLinking/p\
roperties/messages/properties/ACCOUNT_LINKED/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2\
,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/ACCOUNT_LINKED",schemaPath:"#/propertie\
s/accountLinking/properties/messages/properties/ACCOUNT_LINKED/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.ACCOUNT_DISABLED!==
void 0&&o.call(a,"ACCOUNT_DISABLED")){let s=a.ACCOUNT_DISABLED;if(typeof s=="string"){if(y(s)>200){let p={instancePath:t+"/accountLinking/messages/ACCOUNT_DISAB\
LED",schemaPath:"#/properties/accountLinking/properties/messages/properties/ACCOUNT_DISABLED/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.
push(p),r++}if(y(s)<1){let p={instancePath:t+"/accountLinking/messages/ACCOUNT_DISABLED",schemaPath:"#/properties/accountLinking/properties/messages/properties/\
ACCOUNT_DISABLED/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!Ie.test(s)){let p={instancePath:t+"/accountLinking/messages/A\
CCOUNT_DISABLED",schemaPath:"#/properties/accountLinking/properties/messages/properties/ACCOUNT_DISABLED/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?\
!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/\
accountLinking/messages/ACCOUNT_DISABLED",schemaPath:"#/properties/accountLinking/properties/messages/properties/ACCOUNT_DISABLED/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),r++}}if(a.EMAIL_DOMAIN_NOT_ALLOWED!==void 0&&o.call(a,"EMAIL_DOMAIN_NOT_ALLOWED")){let s=a.EMAIL_DOMAIN_NOT_ALLOWED;if(typeof s==
"string"){if(y(s)>200){let p={instancePath:t+"/accountLinking/messages/EMAIL_DOMAIN_NOT_ALLOWED",schemaPath:"#/properties/accountLinking/properties/messages/pro\
perties/EMAIL_DOMAIN_NOT_ALLOWED/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(y(s)<1){let p={instancePath:t+"/accountLinki\
ng/messages/EMAIL_DOMAIN_NOT_ALLOWED",schemaPath:"#/properties/accountLinking/properties/messages/properties/EMAIL_DOMAIN_NOT_ALLOWED/minLength",keyword:"minLen\
gth",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!Ie.test(s)){let p={instancePath:t+"/accountLinking/messages/EMAIL_DOMAIN_NOT_ALLOWED",schemaPath:"#/prop\
erties/accountLinking/properties/messages/properties/EMAIL_DOMAIN_NOT_ALLOWED/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA\
][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/EMAI\
L_DOMAIN_NOT_ALLOWED",schemaPath:"#/properties/accountLinking/properties/messages/properties/EMAIL_DOMAIN_NOT_ALLOWED/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),r++}}if(a.EMAIL_IN_USE!==void 0&&o.call(a,"EMAIL_IN_USE")){let s=a.EMAIL_IN_USE;if(typeof s=="string"){if(y(s)>200){let p={instancePath:t+
"/accountLinking/messages/EMAIL_IN_USE",schemaPath:"#/properties/accountLinking/properties/messages/properties/EMAIL_IN_USE/maxLength",keyword:"maxLength",params:{
limit:200}};e===null?e=[p]:e.push(p),r++}if(y(s)<1){let p={instancePath:t+"/accountLinking/messages/EMAIL_IN_USE",schemaPath:"#/properties/accountLinking/proper\
ties/messages/properties/EMAIL_IN_USE/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!Ie.test(s)){let p={instancePath:t+"/acco\
untLinking/messages/EMAIL_IN_USE",schemaPath:"#/properties/accountLinking/properties/messages/properties/EMAIL_IN_USE/pattern",keyword:"pattern",params:{pattern:"\
^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+
"/accountLinking/messages/EMAIL_IN_USE",schemaPath:"#/properties/accountLinking/properties/messages/properties/EMAIL_IN_USE/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[p]:e.push(p),r++}}if(a.EMAIL_NOT_USABLE!==void 0&&o.call(a,"EMAIL_NOT_USABLE")){let s=a.EMAIL_NOT_USABLE;if(typeof s=="string"){if(y(s)>200){
let p={instancePath:t+"/accountLinking/messages/EMAIL_NOT_USABLE",schemaPath:"#/properties/accountLinking/properties/messages/properties/EMAIL_NOT_USABLE/maxLen\
gth",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(y(s)<1){let p={instancePath:t+"/accountLinking/messages/EMAIL_NOT_USABLE",schemaPath:"\
#/properties/accountLinking/properties/messages/properties/EMAIL_NOT_USABLE/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!Ie.
test(s)){let p={instancePath:t+"/accountLinking/messages/EMAIL_NOT_USABLE",schemaPath:"#/properties/accountLinking/properties/messages/properties/EMAIL_NOT_USAB\
LE/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};
e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/EMAIL_NOT_USABLE",schemaPath:"#/properties/accountLinking/properties/messages\
/properties/EMAIL_NOT_USABLE/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.LINK_REFUSED!==void 0&&o.call(a,"LINK_REFUSED")){let s=a.
LINK_REFUSED;if(typeof s=="string"){if(y(s)>200){let p={instancePath:t+"/accountLinking/messages/LINK_REFUSED",schemaPath:"#/properties/accountLinking/propertie\
s/messages/properties/LINK_REFUSED/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(y(s)<1){let p={instancePath:t+"/accountLin\
king/messages/LINK_REFUSED",schemaPath:"#/properties/accountLinking/properties/messages/properties/LINK_REFUSED/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[p]:e.push(p),r++}if(!Ie.test(s)){let p={instancePath:t+"/accountLinking/messages/LINK_REFUSED",schemaPath:"#/properties/accountLinking/properties/me\
ssages/properties/LINK_REFUSED/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\
\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/LINK_REFUSED",schemaPath:"#/properties/accountLinking/\
properties/messages/properties/LINK_REFUSED/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.NOT_INVITED!==void 0&&o.call(a,"NOT_\
INVITED")){let s=a.NOT_INVITED;if(typeof s=="string"){if(y(s)>200){let p={instancePath:t+"/accountLinking/messages/NOT_INVITED",schemaPath:"#/properties/account\
Linking/properties/messages/properties/NOT_INVITED/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(y(s)<1){let p={instancePath:t+
"/accountLinking/messages/NOT_INVITED",schemaPath:"#/properties/accountLinking/properties/messages/properties/NOT_INVITED/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[p]:e.push(p),r++}if(!Ie.test(s)){let p={instancePath:t+"/accountLinking/messages/NOT_INVITED",schemaPath:"#/properties/accountLinking/prop\
erties/messages/properties/NOT_INVITED/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/)\
)[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/NOT_INVITED",schemaPath:"#/properties/account\
Linking/properties/messages/properties/NOT_INVITED/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.PROFILE_EXISTS!==void 0&&o.call(
a,"PROFILE_EXISTS")){let s=a.PROFILE_EXISTS;if(typeof s=="string"){if(y(s)>200){let p={instancePath:t+"/accountLinking/messages/PROFILE_EXISTS",schemaPath:"#/pr\
operties/accountLinking/properties/messages/properties/PROFILE_EXISTS/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(y(s)<1){
let p={instancePath:t+"/accountLinking/messages/PROFILE_EXISTS",schemaPath:"#/properties/accountLinking/properties/messages/properties/PROFILE_EXISTS/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!Ie.test(s)){let p={instancePath:t+"/accountLinking/messages/PROFILE_EXISTS",schemaPath:"#\
/properties/accountLinking/properties/messages/properties/PROFILE_EXISTS/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI]\
[lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/PROFILE_E\
XISTS",schemaPath:"#/properties/accountLinking/properties/messages/properties/PROFILE_EXISTS/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),r++}}if(a.PROFILE_INCOMPLETE!==void 0&&o.call(a,"PROFILE_INCOMPLETE")){let s=a.PROFILE_INCOMPLETE;if(typeof s=="string"){if(y(s)>200){let p={instancePath:t+"\
/accountLinking/messages/PROFILE_INCOMPLETE",schemaPath:"#/properties/accountLinking/properties/messages/properties/PROFILE_INCOMPLETE/maxLength",keyword:"maxLe\
ngth",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(y(s)<1){let p={instancePath:t+"/accountLinking/messages/PROFILE_INCOMPLETE",schemaPath:"#/properties/a\
ccountLinking/properties/messages/properties/PROFILE_INCOMPLETE/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!Ie.test(s)){let p={
instancePath:t+"/accountLinking/messages/PROFILE_INCOMPLETE",schemaPath:"#/properties/accountLinking/properties/messages/properties/PROFILE_INCOMPLETE/pattern",
keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[
p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/PROFILE_INCOMPLETE",schemaPath:"#/properties/accountLinking/properties/messages/propertie\
s/PROFILE_INCOMPLETE/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.SIGN_IN_IN_PROGRESS!==void 0&&o.call(a,"SIGN_IN_IN_PROGRESS")){
let s=a.SIGN_IN_IN_PROGRESS;if(typeof s=="string"){if(y(s)>200){let p={instancePath:t+"/accountLinking/messages/SIGN_IN_IN_PROGRESS",schemaPath:"#/properties/ac\
countLinking/properties/messages/properties/SIGN_IN_IN_PROGRESS/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(y(s)<1){let p={
instancePath:t+"/accountLinking/messages/SIGN_IN_IN_PROGRESS",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_IN_PROGRESS/minLeng\
th",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!Ie.test(s)){let p={instancePath:t+"/accountLinking/messages/SIGN_IN_IN_PROGRESS",schemaPath:"\
#/properties/accountLinking/properties/messages/properties/SIGN_IN_IN_PROGRESS/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][a\
A][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/SIG\
N_IN_IN_PROGRESS",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_IN_PROGRESS/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),r++}}if(a.SIGN_IN_MISCONFIGURED!==void 0&&o.call(a,"SIGN_IN_MISCONFIGURED")){let s=a.SIGN_IN_MISCONFIGURED;if(typeof s=="string"){if(y(s)>200){let p={
instancePath:t+"/accountLinking/messages/SIGN_IN_MISCONFIGURED",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_MISCONFIGURED/max\
Length",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(y(s)<1){let p={instancePath:t+"/accountLinking/messages/SIGN_IN_MISCONFIGURED",schemaPath:"\
#/properties/accountLinking/properties/messages/properties/SIGN_IN_MISCONFIGURED/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!Ie.
test(s)){let p={instancePath:t+"/accountLinking/messages/SIGN_IN_MISCONFIGURED",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_M\
ISCONFIGURED/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};
e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/SIGN_IN_MISCONFIGURED",schemaPath:"#/properties/accountLinking/properties/mes\
sages/properties/SIGN_IN_MISCONFIGURED/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.SIGN_IN_REFUSED!==void 0&&o.call(a,"SIGN_\
IN_REFUSED")){let s=a.SIGN_IN_REFUSED;if(typeof s=="string"){if(y(s)>200){let p={instancePath:t+"/accountLinking/messages/SIGN_IN_REFUSED",schemaPath:"#/propert\
ies/accountLinking/properties/messages/properties/SIGN_IN_REFUSED/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(y(s)<1){let p={
instancePath:t+"/accountLinking/messages/SIGN_IN_REFUSED",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_REFUSED/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!Ie.test(s)){let p={instancePath:t+"/accountLinking/messages/SIGN_IN_REFUSED",schemaPath:"#/propert\
ies/accountLinking/properties/messages/properties/SIGN_IN_REFUSED/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT\
][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/SIGN_IN_REFUSED",
schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_REFUSED/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}
if(a.SIGN_IN_UNAVAILABLE!==void 0&&o.call(a,"SIGN_IN_UNAVAILABLE")){let s=a.SIGN_IN_UNAVAILABLE;if(typeof s=="string"){if(y(s)>200){let p={instancePath:t+"/acco\
untLinking/messages/SIGN_IN_UNAVAILABLE",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_UNAVAILABLE/maxLength",keyword:"maxLengt\
h",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(y(s)<1){let p={instancePath:t+"/accountLinking/messages/SIGN_IN_UNAVAILABLE",schemaPath:"#/properties/acc\
ountLinking/properties/messages/properties/SIGN_IN_UNAVAILABLE/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!Ie.test(s)){let p={
instancePath:t+"/accountLinking/messages/SIGN_IN_UNAVAILABLE",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_UNAVAILABLE/pattern",
keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[
p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/SIGN_IN_UNAVAILABLE",schemaPath:"#/properties/accountLinking/properties/messages/properti\
es/SIGN_IN_UNAVAILABLE/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.TOO_MANY_IDENTITIES!==void 0&&o.call(a,"TOO_MANY_IDENTITI\
ES")){let s=a.TOO_MANY_IDENTITIES;if(typeof s=="string"){if(y(s)>200){let p={instancePath:t+"/accountLinking/messages/TOO_MANY_IDENTITIES",schemaPath:"#/propert\
ies/accountLinking/properties/messages/properties/TOO_MANY_IDENTITIES/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(y(s)<1){
let p={instancePath:t+"/accountLinking/messages/TOO_MANY_IDENTITIES",schemaPath:"#/properties/accountLinking/properties/messages/properties/TOO_MANY_IDENTITIES/\
minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!Ie.test(s)){let p={instancePath:t+"/accountLinking/messages/TOO_MANY_IDENTITIE\
S",schemaPath:"#/properties/accountLinking/properties/messages/properties/TOO_MANY_IDENTITIES/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[\
wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLink\
ing/messages/TOO_MANY_IDENTITIES",schemaPath:"#/properties/accountLinking/properties/messages/properties/TOO_MANY_IDENTITIES/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),r++}}}else{let s={instancePath:t+"/accountLinking/messages",schemaPath:"#/properties/accountLinking/properties/messages/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.linkInvitedUsers!==void 0&&o.call(S,"linkInvitedUsers")&&typeof S.linkInvitedUsers!="b\
oolean"){let a={instancePath:t+"/accountLinking/linkInvitedUsers",schemaPath:"#/properties/accountLinking/properties/linkInvitedUsers/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[a]:e.push(a),r++}if(S.afterLink!==void 0&&o.call(S,"afterLink")){let a=S.afterLink;if(typeof a!="string"){let s={instancePath:t+"/a\
ccountLinking/afterLink",schemaPath:"#/properties/accountLinking/properties/afterLink/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}
if(!(a==="continue"||a==="retry")){let s={instancePath:t+"/accountLinking/afterLink",schemaPath:"#/properties/accountLinking/properties/afterLink/enum",keyword:"\
enum",params:{allowedValues:pe.properties.accountLinking.properties.afterLink.enum}};e===null?e=[s]:e.push(s),r++}}if(S.function!==void 0&&o.call(S,"function")){
let a=S.function;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let s of Object.keys(a))if(!o.call(pe.properties.accountLinking.properties.function.properties,
s)){let p={instancePath:t+"/accountLinking/function",schemaPath:"#/properties/accountLinking/properties/function/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),r++}if(a.memoryMb!==void 0&&o.call(a,"memoryMb")){let s=a.memoryMb;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s))){let p={instancePath:t+"/accountLinking/function/memoryMb",schemaPath:"#/properties/accountLinking/properties/function/properties/memory\
Mb/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof s=="number"&&isFinite(s)){if(s>10240||isNaN(s)){let p={instancePath:t+"/\
accountLinking/function/memoryMb",schemaPath:"#/properties/accountLinking/properties/function/properties/memoryMb/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:10240}};e===null?e=[p]:e.push(p),r++}if(s<128||isNaN(s)){let p={instancePath:t+"/accountLinking/function/memoryMb",schemaPath:"#/properties/accountLin\
king/properties/function/properties/memoryMb/minimum",keyword:"minimum",params:{comparison:">=",limit:128}};e===null?e=[p]:e.push(p),r++}}}if(a.architecture!==void 0&&
o.call(a,"architecture")){let s=a.architecture;if(typeof s!="string"){let p={instancePath:t+"/accountLinking/function/architecture",schemaPath:"#/properties/acc\
ountLinking/properties/function/properties/architecture/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(!(s==="arm64"||s==="x86_64")){
let p={instancePath:t+"/accountLinking/function/architecture",schemaPath:"#/properties/accountLinking/properties/function/properties/architecture/enum",keyword:"\
enum",params:{allowedValues:pe.properties.accountLinking.properties.function.properties.architecture.enum}};e===null?e=[p]:e.push(p),r++}}if(a.runtime!==void 0&&
o.call(a,"runtime")){let s=a.runtime;if(typeof s!="string"){let p={instancePath:t+"/accountLinking/function/runtime",schemaPath:"#/properties/accountLinking/pro\
perties/function/properties/runtime/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(!(s==="nodejs22.x"||s==="nodejs24.x")){let p={instancePath:t+
"/accountLinking/function/runtime",schemaPath:"#/properties/accountLinking/properties/function/properties/runtime/enum",keyword:"enum",params:{allowedValues:pe.
properties.accountLinking.properties.function.properties.runtime.enum}};e===null?e=[p]:e.push(p),r++}}if(a.logRetentionDays!==void 0&&o.call(a,"logRetentionDays")){
let s=a.logRetentionDays;if(!(s===1||s===3||s===5||s===7||s===14||s===30||s===60||s===90||s===120||s===150||s===180||s===365||s===400||s===545||s===731||s===1096||
s===1827||s===2192||s===2557||s===2922||s===3288||s===3653)){let p={instancePath:t+"/accountLinking/function/logRetentionDays",schemaPath:"#/properties/accountL\
inking/properties/function/properties/logRetentionDays/enum",keyword:"enum",params:{allowedValues:pe.properties.accountLinking.properties.function.properties.logRetentionDays.
enum}};e===null?e=[p]:e.push(p),r++}}if(a.rolePath!==void 0&&o.call(a,"rolePath")){let s=a.rolePath;if(typeof s=="string"){if(y(s)>512){let p={instancePath:t+"/\
accountLinking/function/rolePath",schemaPath:"#/properties/accountLinking/properties/function/properties/rolePath/maxLength",keyword:"maxLength",params:{limit:512}};
e===null?e=[p]:e.push(p),r++}if(!Ls.test(s)){let p={instancePath:t+"/accountLinking/function/rolePath",schemaPath:"#/properties/accountLinking/properties/functi\
on/properties/rolePath/pattern",keyword:"pattern",params:{pattern:"^/(?:[\\x21-\\x2E\\x30-\\x7E]+/)*$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+
"/accountLinking/function/rolePath",schemaPath:"#/properties/accountLinking/properties/function/properties/rolePath/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),r++}}if(a.permissionsBoundaryArn!==void 0&&o.call(a,"permissionsBoundaryArn")){let s=a.permissionsBoundaryArn;if(typeof s=="string"){if(!Cs.
test(s)){let p={instancePath:t+"/accountLinking/function/permissionsBoundaryArn",schemaPath:"#/properties/accountLinking/properties/function/properties/permissi\
onsBoundaryArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:iam::(?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$"}};e===null?e=[p]:e.push(p),r++}}else{
let p={instancePath:t+"/accountLinking/function/permissionsBoundaryArn",schemaPath:"#/properties/accountLinking/properties/function/properties/permissionsBounda\
ryArn/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.dashboard!==void 0&&o.call(a,"dashboard")&&typeof a.dashboard!="boolean"){
let s={instancePath:t+"/accountLinking/function/dashboard",schemaPath:"#/properties/accountLinking/properties/function/properties/dashboard/type",keyword:"type",
params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}if(a.alarmTopicArn!==void 0&&o.call(a,"alarmTopicArn")){let s=a.alarmTopicArn;if(typeof s=="string"){if(!js.
test(s)){let p={instancePath:t+"/accountLinking/function/alarmTopicArn",schemaPath:"#/properties/accountLinking/properties/function/properties/alarmTopicArn/pat\
tern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:sns:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(?:\\.fifo)?$"}};e===null?e=[p]:
e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/function/alarmTopicArn",schemaPath:"#/properties/accountLinking/properties/function/properties/alarmT\
opicArn/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.reservedConcurrency!==void 0&&o.call(a,"reservedConcurrency")){let s=a.reservedConcurrency;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:t+"/accountLinking/function/reservedConcurrency",schemaPath:"#/properties/accountL\
inking/properties/function/properties/reservedConcurrency/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof s=="number"&&isFinite(
s)){if(s>1e4||isNaN(s)){let p={instancePath:t+"/accountLinking/function/reservedConcurrency",schemaPath:"#/properties/accountLinking/properties/function/propert\
ies/reservedConcurrency/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4}};e===null?e=[p]:e.push(p),r++}if(s<1||isNaN(s)){let p={instancePath:t+"/ac\
countLinking/function/reservedConcurrency",schemaPath:"#/properties/accountLinking/properties/function/properties/reservedConcurrency/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),r++}}}if(a.kmsKeyArn!==void 0&&o.call(a,"kmsKeyArn")){let s=a.kmsKeyArn;if(typeof s=="string"){if(!$t.
test(s)){let p={instancePath:t+"/accountLinking/function/kmsKeyArn",schemaPath:"#/properties/accountLinking/properties/function/properties/kmsKeyArn/pattern",keyword:"\
pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\
|mrk-[0-9a-f]{32})$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/function/kmsKeyArn",schemaPath:"#/properties/accountLinking/pro\
perties/function/properties/kmsKeyArn/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.codeSigningConfigArn!==void 0&&o.call(a,"c\
odeSigningConfigArn")){let s=a.codeSigningConfigArn;if(typeof s=="string"){if(!Is.test(s)){let p={instancePath:t+"/accountLinking/function/codeSigningConfigArn",
schemaPath:"#/properties/accountLinking/properties/function/properties/codeSigningConfigArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:lam\
bda:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking\
/function/codeSigningConfigArn",schemaPath:"#/properties/accountLinking/properties/function/properties/codeSigningConfigArn/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[p]:e.push(p),r++}}}else{let s={instancePath:t+"/accountLinking/function",schemaPath:"#/properties/accountLinking/properties/function/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:t+"/accountLinking",schemaPath:"#/properties/accountLinking/type",
keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(E.publish!==void 0&&o.call(E,"publish")){let S=E.publish;if(S&&typeof S=="object"&&!Array.
isArray(S)){for(let a of Object.keys(S))if(!(a==="ssm"||a==="clientSecrets")){let s={instancePath:t+"/publish",schemaPath:"#/properties/publish/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}if(S.ssm!==void 0&&o.call(S,"ssm")){let a=S.ssm;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.prefix===void 0||!o.call(a,"prefix")){let s={instancePath:t+"/publish/ssm",schemaPath:"#/properties/publish/properties/ssm/req\
uired",keyword:"required",params:{missingProperty:"prefix"}};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(a))if(s!=="prefix"){let p={instancePath:t+"/p\
ublish/ssm",schemaPath:"#/properties/publish/properties/ssm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.
push(p),r++}if(a.prefix!==void 0&&o.call(a,"prefix")){let s=a.prefix;if(typeof s=="string"){if(y(s)>512){let p={instancePath:t+"/publish/ssm/prefix",schemaPath:"\
#/properties/publish/properties/ssm/properties/prefix/maxLength",keyword:"maxLength",params:{limit:512}};e===null?e=[p]:e.push(p),r++}if(!zs.test(s)){let p={instancePath:t+
"/publish/ssm/prefix",schemaPath:"#/properties/publish/properties/ssm/properties/prefix/pattern",keyword:"pattern",params:{pattern:"^/(?![aA][wW][sS]|[sS][sS][m\
M])[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+){0,11}$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/publish/ssm/prefix",schemaPath:"#/properties/publish\
/properties/ssm/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let s={instancePath:t+"/publish/ssm",schemaPath:"\
#/properties/publish/properties/ssm/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.clientSecrets!==void 0&&o.call(S,"clientSecr\
ets")){let a=S.clientSecrets;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.secretsManager===void 0||!o.call(a,"secretsManager")){let s={instancePath:t+"/pub\
lish/clientSecrets",schemaPath:"#/properties/publish/properties/clientSecrets/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=
[s]:e.push(s),r++}for(let s of Object.keys(a))if(!(s==="secretsManager"||s==="kmsKeyArn")){let p={instancePath:t+"/publish/clientSecrets",schemaPath:"#/properti\
es/publish/properties/clientSecrets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),r++}if(a.secretsManager!==
void 0&&o.call(a,"secretsManager")){let s=a.secretsManager;if(typeof s=="string"){if(y(s)>448){let p={instancePath:t+"/publish/clientSecrets/secretsManager",schemaPath:"\
#/properties/publish/properties/clientSecrets/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:448}};e===null?e=[p]:e.push(p),r++}if(!Ms.test(
s)){let p={instancePath:t+"/publish/clientSecrets/secretsManager",schemaPath:"#/properties/publish/properties/clientSecrets/properties/secretsManager/pattern",keyword:"\
pattern",params:{pattern:"^/?[A-Za-z0-9_+=.@-]+(?:/[A-Za-z0-9_+=.@-]+)*$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/publish/clientSecrets/sec\
retsManager",schemaPath:"#/properties/publish/properties/clientSecrets/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),r++}}if(a.kmsKeyArn!==void 0&&o.call(a,"kmsKeyArn")){let s=a.kmsKeyArn;if(typeof s=="string"){if(!$t.test(s)){let p={instancePath:t+"/publish/clientSecrets/k\
msKeyArn",schemaPath:"#/properties/publish/properties/clientSecrets/properties/kmsKeyArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:kms:[a\
-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$"}};e===null?e=[p]:e.push(p),r++}}else{
let p={instancePath:t+"/publish/clientSecrets/kmsKeyArn",schemaPath:"#/properties/publish/properties/clientSecrets/properties/kmsKeyArn/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let s={instancePath:t+"/publish/clientSecrets",schemaPath:"#/properties/publish/properties/clientSecrets/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:t+"/publish",schemaPath:"#/properties/publish/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(E.terraform!==void 0&&o.call(E,"terraform")){let S=E.terraform;if(S&&typeof S=="object"&&!Array.isArray(
S)){for(let a of Object.keys(S))if(!(a==="requiredVersion"||a==="awsProviderVersion"||a==="backend"||a==="assumeRole"||a==="allowedAccountIds"||a==="include")){
let s={instancePath:t+"/terraform",schemaPath:"#/properties/terraform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?
e=[s]:e.push(s),r++}if(S.requiredVersion!==void 0&&o.call(S,"requiredVersion")){let a=S.requiredVersion;if(typeof a=="string"){if(y(a)>200){let s={instancePath:t+
"/terraform/requiredVersion",schemaPath:"#/properties/terraform/properties/requiredVersion/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[s]:e.push(
s),r++}if(!_s.test(a)){let s={instancePath:t+"/terraform/requiredVersion",schemaPath:"#/properties/terraform/properties/requiredVersion/pattern",keyword:"patter\
n",params:{pattern:"^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2})* *$"}};
e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/terraform/requiredVersion",schemaPath:"#/properties/terraform/properties/requiredVersion/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(S.awsProviderVersion!==void 0&&o.call(S,"awsProviderVersion")){let a=S.awsProviderVersion;if(typeof a==
"string"){if(y(a)>200){let s={instancePath:t+"/terraform/awsProviderVersion",schemaPath:"#/properties/terraform/properties/awsProviderVersion/maxLength",keyword:"\
maxLength",params:{limit:200}};e===null?e=[s]:e.push(s),r++}if(!Ss.test(a)){let s={instancePath:t+"/terraform/awsProviderVersion",schemaPath:"#/properties/terra\
form/properties/awsProviderVersion/pattern",keyword:"pattern",params:{pattern:"^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?\
:\\.[0-9A-Za-z-]+)*)?(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?)* *$"}};e===null?e=[s]:e.push(
s),r++}}else{let s={instancePath:t+"/terraform/awsProviderVersion",schemaPath:"#/properties/terraform/properties/awsProviderVersion/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),r++}}if(S.backend!==void 0&&o.call(S,"backend")){let a=S.backend;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.
keys(a).length>1){let s={instancePath:t+"/terraform/backend",schemaPath:"#/properties/terraform/properties/backend/maxProperties",keyword:"maxProperties",params:{
limit:1}};e===null?e=[s]:e.push(s),r++}if(Object.keys(a).length<1){let s={instancePath:t+"/terraform/backend",schemaPath:"#/properties/terraform/properties/back\
end/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(a))if(!(s==="local"||s==="s3"||s==="gcs"||s===
"azurerm"||s==="http"||s==="cloud"||s==="remote")){let p={instancePath:t+"/terraform/backend",schemaPath:"#/properties/terraform/properties/backend/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),r++}if(a.local!==void 0&&o.call(a,"local")){let s=a.local;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let p of Object.keys(s))if(p!=="path"){let n={instancePath:t+"/terraform/backend/local",schemaPath:"#/properties/terr\
aform/properties/backend/properties/local/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),r++}if(s.
path!==void 0&&o.call(s,"path")){let p=s.path;if(typeof p=="string"){if(y(p)>1024){let n={instancePath:t+"/terraform/backend/local/path",schemaPath:"#/propertie\
s/terraform/properties/backend/properties/local/properties/path/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.push(n),r++}if(y(p)<1){let n={
instancePath:t+"/terraform/backend/local/path",schemaPath:"#/properties/terraform/properties/backend/properties/local/properties/path/minLength",keyword:"minLen\
gth",params:{limit:1}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/local/path",schemaPath:"#/properties/terraform/properties/ba\
ckend/properties/local/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{let p={instancePath:t+"/terraform/backen\
d/local",schemaPath:"#/properties/terraform/properties/backend/properties/local/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(a.
s3!==void 0&&o.call(a,"s3")){let s=a.s3;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.bucket===void 0||!o.call(s,"bucket")){let p={instancePath:t+"/terrafor\
m/backend/s3",schemaPath:"#/properties/terraform/properties/backend/properties/s3/required",keyword:"required",params:{missingProperty:"bucket"}};e===null?e=[p]:
e.push(p),r++}if(s.key===void 0||!o.call(s,"key")){let p={instancePath:t+"/terraform/backend/s3",schemaPath:"#/properties/terraform/properties/backend/propertie\
s/s3/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[p]:e.push(p),r++}if(s.region===void 0||!o.call(s,"region")){let p={instancePath:t+
"/terraform/backend/s3",schemaPath:"#/properties/terraform/properties/backend/properties/s3/required",keyword:"required",params:{missingProperty:"region"}};e===
null?e=[p]:e.push(p),r++}for(let p of Object.keys(s))if(!o.call(pe.properties.terraform.properties.backend.properties.s3.properties,p)){let n={instancePath:t+"/\
terraform/backend/s3",schemaPath:"#/properties/terraform/properties/backend/properties/s3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[n]:e.push(n),r++}if(s.bucket!==void 0&&o.call(s,"bucket")){let p=s.bucket;if(typeof p=="string"){if(y(p)>63){let n={instancePath:t+"/terraform/backe\
nd/s3/bucket",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/bucket/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=
[n]:e.push(n),r++}if(y(p)<3){let n={instancePath:t+"/terraform/backend/s3/bucket",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties\
/bucket/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[n]:e.push(n),r++}if(!Us.test(p)){let n={instancePath:t+"/terraform/backend/s3/bucket",schemaPath:"\
#/properties/terraform/properties/backend/properties/s3/properties/bucket/pattern",keyword:"pattern",params:{pattern:"^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)(?!xn--|sthree-|am\
zn-s3-demo-)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))+[a-z0-9]$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/s3/bucket",schemaPath:"#/\
properties/terraform/properties/backend/properties/s3/properties/bucket/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(s.key!==void 0&&
o.call(s,"key")){let p=s.key;if(typeof p=="string"){if(y(p)>1024){let n={instancePath:t+"/terraform/backend/s3/key",schemaPath:"#/properties/terraform/propertie\
s/backend/properties/s3/properties/key/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.push(n),r++}if(y(p)<1){let n={instancePath:t+"/terra\
form/backend/s3/key",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/key/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[n]:e.push(n),r++}if(!qs.test(p)){let n={instancePath:t+"/terraform/backend/s3/key",schemaPath:"#/properties/terraform/properties/backend/properties/s3/proper\
ties/key/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?:[^/]|/(?!/|$))+$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/s\
3/key",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),
r++}}if(s.region!==void 0&&o.call(s,"region")){let p=s.region;if(typeof p=="string"){if(!St.test(p)){let n={instancePath:t+"/terraform/backend/s3/region",schemaPath:"\
#/properties/terraform/properties/backend/properties/s3/properties/region/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"}};e===null?e=[
n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/s3/region",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/regio\
n/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(s.encrypt!==void 0&&o.call(s,"encrypt")&&typeof s.encrypt!="boolean"){let p={instancePath:t+
"/terraform/backend/s3/encrypt",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/encrypt/type",keyword:"type",params:{type:"boolea\
n"}};e===null?e=[p]:e.push(p),r++}if(s.kmsKeyId!==void 0&&o.call(s,"kmsKeyId")){let p=s.kmsKeyId;if(typeof p=="string"){if(y(p)>2048){let n={instancePath:t+"/te\
rraform/backend/s3/kmsKeyId",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/kmsKeyId/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[n]:e.push(n),r++}if(!$s.test(p)){let n={instancePath:t+"/terraform/backend/s3/kmsKeyId",schemaPath:"#/properties/terraform/properties/backend/proper\
ties/s3/properties/kmsKeyId/pattern",keyword:"pattern",params:{pattern:"^((arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/)?([a-f0-9]{8}-\
[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9]{32})|(arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:)?alias/[a-zA-Z\
0-9/_-]+)$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/s3/kmsKeyId",schemaPath:"#/properties/terraform/properties/backend/pr\
operties/s3/properties/kmsKeyId/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(s.useLockfile!==void 0&&o.call(s,"useLockfile")&&typeof s.
useLockfile!="boolean"){let p={instancePath:t+"/terraform/backend/s3/useLockfile",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties\
/useLockfile/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),r++}if(s.dynamodbTable!==void 0&&o.call(s,"dynamodbTable")){let p=s.dynamodbTable;
if(typeof p=="string"){if(!Ks.test(p)){let n={instancePath:t+"/terraform/backend/s3/dynamodbTable",schemaPath:"#/properties/terraform/properties/backend/propert\
ies/s3/properties/dynamodbTable/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_.-]{3,255}$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+
"/terraform/backend/s3/dynamodbTable",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/dynamodbTable/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),r++}}if(s.workspaceKeyPrefix!==void 0&&o.call(s,"workspaceKeyPrefix")){let p=s.workspaceKeyPrefix;if(typeof p=="string"){
if(y(p)>1024){let n={instancePath:t+"/terraform/backend/s3/workspaceKeyPrefix",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/wo\
rkspaceKeyPrefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.push(n),r++}if(y(p)<1){let n={instancePath:t+"/terraform/backend/s3/worksp\
aceKeyPrefix",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/workspaceKeyPrefix/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[n]:e.push(n),r++}if(!Zs.test(p)){let n={instancePath:t+"/terraform/backend/s3/workspaceKeyPrefix",schemaPath:"#/properties/terraform/properties/back\
end/properties/s3/properties/workspaceKeyPrefix/pattern",keyword:"pattern",params:{pattern:"^[^/](?:[\\s\\S]*[^/])?$"}};e===null?e=[n]:e.push(n),r++}}else{let n={
instancePath:t+"/terraform/backend/s3/workspaceKeyPrefix",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/workspaceKeyPrefix/type",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(s.profile!==void 0&&o.call(s,"profile")){let p=s.profile;if(typeof p=="string"){if(y(p)>
256){let n={instancePath:t+"/terraform/backend/s3/profile",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/profile/maxLength",keyword:"\
maxLength",params:{limit:256}};e===null?e=[n]:e.push(n),r++}if(y(p)<1){let n={instancePath:t+"/terraform/backend/s3/profile",schemaPath:"#/properties/terraform/\
properties/backend/properties/s3/properties/profile/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/\
terraform/backend/s3/profile",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/profile/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),r++}}if(s.assumeRole!==void 0&&o.call(s,"assumeRole")){let p=s.assumeRole;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.roleArn===void 0||
!o.call(p,"roleArn")){let n={instancePath:t+"/terraform/backend/s3/assumeRole",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/as\
sumeRole/required",keyword:"required",params:{missingProperty:"roleArn"}};e===null?e=[n]:e.push(n),r++}for(let n of Object.keys(p))if(!(n==="roleArn"||n==="exte\
rnalId")){let c={instancePath:t+"/terraform/backend/s3/assumeRole",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/assumeRole/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[c]:e.push(c),r++}if(p.roleArn!==void 0&&o.call(p,"roleArn")){let n=p.
roleArn;if(typeof n=="string"){if(!Ct.test(n)){let c={instancePath:t+"/terraform/backend/s3/assumeRole/roleArn",schemaPath:"#/properties/terraform/properties/ba\
ckend/properties/s3/properties/assumeRole/properties/roleArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$"}};
e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/terraform/backend/s3/assumeRole/roleArn",schemaPath:"#/properties/terraform/properties/backend/proper\
ties/s3/properties/assumeRole/properties/roleArn/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.externalId!==void 0&&o.call(p,"\
externalId")){let n=p.externalId;if(typeof n=="string"){if(y(n)>1224){let c={instancePath:t+"/terraform/backend/s3/assumeRole/externalId",schemaPath:"#/properti\
es/terraform/properties/backend/properties/s3/properties/assumeRole/properties/externalId/maxLength",keyword:"maxLength",params:{limit:1224}};e===null?e=[c]:e.push(
c),r++}if(y(n)<2){let c={instancePath:t+"/terraform/backend/s3/assumeRole/externalId",schemaPath:"#/properties/terraform/properties/backend/properties/s3/proper\
ties/assumeRole/properties/externalId/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[c]:e.push(c),r++}if(!Kt.test(n)){let c={instancePath:t+"/terr\
aform/backend/s3/assumeRole/externalId",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/assumeRole/properties/externalId/pattern",
keyword:"pattern",params:{pattern:"^[\\w+=,.@:/-]+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/terraform/backend/s3/assumeRole/externalId",schemaPath:"\
#/properties/terraform/properties/backend/properties/s3/properties/assumeRole/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:
e.push(c),r++}}}else{let n={instancePath:t+"/terraform/backend/s3/assumeRole",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/ass\
umeRole/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{let p={instancePath:t+"/terraform/backend/s3",schemaPath:"#/properties/\
terraform/properties/backend/properties/s3/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(a.gcs!==void 0&&o.call(a,"gcs")){let s=a.
gcs;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.bucket===void 0||!o.call(s,"bucket")){let p={instancePath:t+"/terraform/backend/gcs",schemaPath:"#/propert\
ies/terraform/properties/backend/properties/gcs/required",keyword:"required",params:{missingProperty:"bucket"}};e===null?e=[p]:e.push(p),r++}for(let p of Object.
keys(s))if(!(p==="bucket"||p==="prefix"||p==="kmsEncryptionKey")){let n={instancePath:t+"/terraform/backend/gcs",schemaPath:"#/properties/terraform/properties/b\
ackend/properties/gcs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),r++}if(s.bucket!==void 0&&o.call(
s,"bucket")){let p=s.bucket;if(typeof p=="string"){if(y(p)>222){let n={instancePath:t+"/terraform/backend/gcs/bucket",schemaPath:"#/properties/terraform/propert\
ies/backend/properties/gcs/properties/bucket/maxLength",keyword:"maxLength",params:{limit:222}};e===null?e=[n]:e.push(n),r++}if(y(p)<3){let n={instancePath:t+"/\
terraform/backend/gcs/bucket",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/properties/bucket/minLength",keyword:"minLength",params:{limit:3}};
e===null?e=[n]:e.push(n),r++}if(!Rs.test(p)){let n={instancePath:t+"/terraform/backend/gcs/bucket",schemaPath:"#/properties/terraform/properties/backend/propert\
ies/gcs/properties/bucket/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]*[a-z0-9]$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+
"/terraform/backend/gcs/bucket",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/properties/bucket/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),r++}}if(s.prefix!==void 0&&o.call(s,"prefix")){let p=s.prefix;if(typeof p=="string"){if(y(p)>1024){let n={instancePath:t+"/terraform/ba\
ckend/gcs/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===
null?e=[n]:e.push(n),r++}if(y(p)<1){let n={instancePath:t+"/terraform/backend/gcs/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/p\
roperties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(!$e.test(p)){let n={instancePath:t+"/terraform/backend/gcs/pre\
fix",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/properties/prefix/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};
e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/gcs/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/pr\
operties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(s.kmsEncryptionKey!==void 0&&o.call(s,"kmsEncryptionKey")){let p=s.
kmsEncryptionKey;if(typeof p=="string"){if(y(p)>1024){let n={instancePath:t+"/terraform/backend/gcs/kmsEncryptionKey",schemaPath:"#/properties/terraform/propert\
ies/backend/properties/gcs/properties/kmsEncryptionKey/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.push(n),r++}if(y(p)<1){let n={instancePath:t+
"/terraform/backend/gcs/kmsEncryptionKey",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/properties/kmsEncryptionKey/minLength",keyword:"m\
inLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(!$e.test(p)){let n={instancePath:t+"/terraform/backend/gcs/kmsEncryptionKey",schemaPath:"#/propertie\
s/terraform/properties/backend/properties/gcs/properties/kmsEncryptionKey/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[n]:e.
push(n),r++}}else{let n={instancePath:t+"/terraform/backend/gcs/kmsEncryptionKey",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/propertie\
s/kmsEncryptionKey/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{let p={instancePath:t+"/terraform/backend/gcs",schemaPath:"#\
/properties/terraform/properties/backend/properties/gcs/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(a.azurerm!==void 0&&o.call(
a,"azurerm")){let s=a.azurerm;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.storageAccountName===void 0||!o.call(s,"storageAccountName")){let p={instancePath:t+
"/terraform/backend/azurerm",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/required",keyword:"required",params:{missingProperty:"stor\
ageAccountName"}};e===null?e=[p]:e.push(p),r++}if(s.containerName===void 0||!o.call(s,"containerName")){let p={instancePath:t+"/terraform/backend/azurerm",schemaPath:"\
#/properties/terraform/properties/backend/properties/azurerm/required",keyword:"required",params:{missingProperty:"containerName"}};e===null?e=[p]:e.push(p),r++}
if(s.key===void 0||!o.call(s,"key")){let p={instancePath:t+"/terraform/backend/azurerm",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm\
/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[p]:e.push(p),r++}for(let p of Object.keys(s))if(!(p==="resourceGroupName"||p==="storag\
eAccountName"||p==="containerName"||p==="key"||p==="subscriptionId"||p==="tenantId"||p==="useAzureadAuth"||p==="useOidc")){let n={instancePath:t+"/terraform/bac\
kend/azurerm",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[n]:e.push(n),r++}if(s.resourceGroupName!==void 0&&o.call(s,"resourceGroupName")){let p=s.resourceGroupName;if(typeof p=="string"){if(y(p)>1024){let n={
instancePath:t+"/terraform/backend/azurerm/resourceGroupName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/resourceGroupN\
ame/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.push(n),r++}if(y(p)<1){let n={instancePath:t+"/terraform/backend/azurerm/resourceGroupN\
ame",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/resourceGroupName/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[n]:e.push(n),r++}if(!$e.test(p)){let n={instancePath:t+"/terraform/backend/azurerm/resourceGroupName",schemaPath:"#/properties/terraform/properties/back\
end/properties/azurerm/properties/resourceGroupName/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[n]:e.push(n),r++}}else{let n={
instancePath:t+"/terraform/backend/azurerm/resourceGroupName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/resourceGroupN\
ame/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(s.storageAccountName!==void 0&&o.call(s,"storageAccountName")){let p=s.storageAccountName;
if(typeof p=="string"){if(!Ns.test(p)){let n={instancePath:t+"/terraform/backend/azurerm/storageAccountName",schemaPath:"#/properties/terraform/properties/backe\
nd/properties/azurerm/properties/storageAccountName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]{3,24}$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+
"/terraform/backend/azurerm/storageAccountName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/storageAccountName/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(s.containerName!==void 0&&o.call(s,"containerName")){let p=s.containerName;if(typeof p=="string"){
if(y(p)>63){let n={instancePath:t+"/terraform/backend/azurerm/containerName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties\
/containerName/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[n]:e.push(n),r++}if(y(p)<3){let n={instancePath:t+"/terraform/backend/azurerm/conta\
inerName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/containerName/minLength",keyword:"minLength",params:{limit:3}};e===
null?e=[n]:e.push(n),r++}if(!Es.test(p)){let n={instancePath:t+"/terraform/backend/azurerm/containerName",schemaPath:"#/properties/terraform/properties/backend/\
properties/azurerm/properties/containerName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:-?[a-z0-9])*$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+
"/terraform/backend/azurerm/containerName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/containerName/type",keyword:"type",
params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(s.key!==void 0&&o.call(s,"key")){let p=s.key;if(typeof p=="string"){if(y(p)>1024){let n={instancePath:t+
"/terraform/backend/azurerm/key",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/key/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[n]:e.push(n),r++}if(y(p)<1){let n={instancePath:t+"/terraform/backend/azurerm/key",schemaPath:"#/properties/terraform/properties/backen\
d/properties/azurerm/properties/key/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(!$e.test(p)){let n={instancePath:t+"/terraf\
orm/backend/azurerm/key",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/key/pattern",keyword:"pattern",params:{pattern:"^\\S\
(?:[\\s\\S]*\\S)?$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/azurerm/key",schemaPath:"#/properties/terraform/properties/ba\
ckend/properties/azurerm/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(s.subscriptionId!==void 0&&o.call(s,"subsc\
riptionId")){let p=s.subscriptionId;if(typeof p=="string"){if(!Ts.test(p)){let n={instancePath:t+"/terraform/backend/azurerm/subscriptionId",schemaPath:"#/prope\
rties/terraform/properties/backend/properties/azurerm/properties/subscriptionId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3\
}-[0-9A-Fa-f]{12}$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/azurerm/subscriptionId",schemaPath:"#/properties/terraform/pr\
operties/backend/properties/azurerm/properties/subscriptionId/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(s.tenantId!==void 0&&
o.call(s,"tenantId")){let p=s.tenantId;if(typeof p=="string"){if(y(p)>1024){let n={instancePath:t+"/terraform/backend/azurerm/tenantId",schemaPath:"#/properties\
/terraform/properties/backend/properties/azurerm/properties/tenantId/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.push(n),r++}if(y(p)<1){
let n={instancePath:t+"/terraform/backend/azurerm/tenantId",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/tenantId/minLeng\
th",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(!$e.test(p)){let n={instancePath:t+"/terraform/backend/azurerm/tenantId",schemaPath:"#\
/properties/terraform/properties/backend/properties/azurerm/properties/tenantId/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=
[n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/azurerm/tenantId",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/pro\
perties/tenantId/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(s.useAzureadAuth!==void 0&&o.call(s,"useAzureadAuth")&&typeof s.useAzureadAuth!=
"boolean"){let p={instancePath:t+"/terraform/backend/azurerm/useAzureadAuth",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties\
/useAzureadAuth/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),r++}if(s.useOidc!==void 0&&o.call(s,"useOidc")&&typeof s.useOidc!="boolea\
n"){let p={instancePath:t+"/terraform/backend/azurerm/useOidc",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/useOidc/type",
keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/terraform/backend/azurerm",schemaPath:"#/properties/terraform\
/properties/backend/properties/azurerm/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(a.http!==void 0&&o.call(a,"http")){let s=a.
http;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.address===void 0||!o.call(s,"address")){let p={instancePath:t+"/terraform/backend/http",schemaPath:"#/pro\
perties/terraform/properties/backend/properties/http/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[p]:e.push(p),r++}for(let p of Object.
keys(s))if(!(p==="address"||p==="lockAddress"||p==="unlockAddress"||p==="updateMethod"||p==="lockMethod"||p==="unlockMethod"||p==="retryMax")){let n={instancePath:t+
"/terraform/backend/http",schemaPath:"#/properties/terraform/properties/backend/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[n]:e.push(n),r++}if(s.address!==void 0&&o.call(s,"address")){let p=s.address;if(typeof p=="string"){if(y(p)>1024){let n={instancePath:t+"/terraform/\
backend/http/address",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/address/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[n]:e.push(n),r++}if(!jt.test(p)){let n={instancePath:t+"/terraform/backend/http/address",schemaPath:"#/properties/terraform/properties/backend/prope\
rties/http/properties/address/pattern",keyword:"pattern",params:{pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#\
](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/http/address",schemaPath:"#/properties/terrafor\
m/properties/backend/properties/http/properties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(s.lockAddress!==void 0&&o.
call(s,"lockAddress")){let p=s.lockAddress;if(typeof p=="string"){if(y(p)>1024){let n={instancePath:t+"/terraform/backend/http/lockAddress",schemaPath:"#/proper\
ties/terraform/properties/backend/properties/http/properties/lockAddress/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.push(n),r++}if(!jt.
test(p)){let n={instancePath:t+"/terraform/backend/http/lockAddress",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/lockAddres\
s/pattern",keyword:"pattern",params:{pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*\
)?$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/http/lockAddress",schemaPath:"#/properties/terraform/properties/backend/prop\
erties/http/properties/lockAddress/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(s.unlockAddress!==void 0&&o.call(s,"unlockAddre\
ss")){let p=s.unlockAddress;if(typeof p=="string"){if(y(p)>1024){let n={instancePath:t+"/terraform/backend/http/unlockAddress",schemaPath:"#/properties/terrafor\
m/properties/backend/properties/http/properties/unlockAddress/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.push(n),r++}if(!jt.test(p)){let n={
instancePath:t+"/terraform/backend/http/unlockAddress",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/unlockAddress/pattern",keyword:"\
pattern",params:{pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$"}};e===null?
e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/http/unlockAddress",schemaPath:"#/properties/terraform/properties/backend/properties/http/pr\
operties/unlockAddress/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(s.updateMethod!==void 0&&o.call(s,"updateMethod")){let p=s.
updateMethod;if(typeof p!="string"){let n={instancePath:t+"/terraform/backend/http/updateMethod",schemaPath:"#/properties/terraform/properties/backend/propertie\
s/http/properties/updateMethod/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(!(p==="POST"||p==="PUT")){let n={instancePath:t+"/te\
rraform/backend/http/updateMethod",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/updateMethod/enum",keyword:"enum",params:{allowedValues:pe.
properties.terraform.properties.backend.properties.http.properties.updateMethod.enum}};e===null?e=[n]:e.push(n),r++}}if(s.lockMethod!==void 0&&o.call(s,"lockMet\
hod")){let p=s.lockMethod;if(typeof p!="string"){let n={instancePath:t+"/terraform/backend/http/lockMethod",schemaPath:"#/properties/terraform/properties/backen\
d/properties/http/properties/lockMethod/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(!(p==="LOCK"||p==="POST"||p==="PUT")){let n={
instancePath:t+"/terraform/backend/http/lockMethod",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/lockMethod/enum",keyword:"e\
num",params:{allowedValues:pe.properties.terraform.properties.backend.properties.http.properties.lockMethod.enum}};e===null?e=[n]:e.push(n),r++}}if(s.unlockMethod!==
void 0&&o.call(s,"unlockMethod")){let p=s.unlockMethod;if(typeof p!="string"){let n={instancePath:t+"/terraform/backend/http/unlockMethod",schemaPath:"#/propert\
ies/terraform/properties/backend/properties/http/properties/unlockMethod/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(!(p==="UNL\
OCK"||p==="DELETE"||p==="POST"||p==="PUT")){let n={instancePath:t+"/terraform/backend/http/unlockMethod",schemaPath:"#/properties/terraform/properties/backend/p\
roperties/http/properties/unlockMethod/enum",keyword:"enum",params:{allowedValues:pe.properties.terraform.properties.backend.properties.http.properties.unlockMethod.
enum}};e===null?e=[n]:e.push(n),r++}}if(s.retryMax!==void 0&&o.call(s,"retryMax")){let p=s.retryMax;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let n={
instancePath:t+"/terraform/backend/http/retryMax",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/retryMax/type",keyword:"type",
params:{type:"integer"}};e===null?e=[n]:e.push(n),r++}if(typeof p=="number"&&isFinite(p)){if(p>100||isNaN(p)){let n={instancePath:t+"/terraform/backend/http/ret\
ryMax",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/retryMax/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};
e===null?e=[n]:e.push(n),r++}if(p<0||isNaN(p)){let n={instancePath:t+"/terraform/backend/http/retryMax",schemaPath:"#/properties/terraform/properties/backend/pr\
operties/http/properties/retryMax/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),r++}}}}else{let p={instancePath:t+"/terr\
aform/backend/http",schemaPath:"#/properties/terraform/properties/backend/properties/http/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),
r++}}if(a.cloud!==void 0&&o.call(a,"cloud")){let s=a.cloud;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.organization===void 0||!o.call(s,"organization")){let p={
instancePath:t+"/terraform/backend/cloud",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/required",keyword:"required",params:{missingProperty:"\
organization"}};e===null?e=[p]:e.push(p),r++}if(s.workspaces===void 0||!o.call(s,"workspaces")){let p={instancePath:t+"/terraform/backend/cloud",schemaPath:"#/p\
roperties/terraform/properties/backend/properties/cloud/required",keyword:"required",params:{missingProperty:"workspaces"}};e===null?e=[p]:e.push(p),r++}for(let p of Object.
keys(s))if(!(p==="hostname"||p==="organization"||p==="workspaces")){let n={instancePath:t+"/terraform/backend/cloud",schemaPath:"#/properties/terraform/properti\
es/backend/properties/cloud/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),r++}if(s.hostname!==void 0&&
o.call(s,"hostname")){let p=s.hostname;if(typeof p=="string"){if(y(p)>253){let n={instancePath:t+"/terraform/backend/cloud/hostname",schemaPath:"#/properties/te\
rraform/properties/backend/properties/cloud/properties/hostname/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[n]:e.push(n),r++}if(!Zt.test(p)){
let n={instancePath:t+"/terraform/backend/cloud/hostname",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/hostname/pattern",keyword:"\
pattern",params:{pattern:"^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"}};e===null?e=[n]:e.
push(n),r++}}else{let n={instancePath:t+"/terraform/backend/cloud/hostname",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/ho\
stname/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(s.organization!==void 0&&o.call(s,"organization")){let p=s.organization;if(typeof p==
"string"){if(y(p)>90){let n={instancePath:t+"/terraform/backend/cloud/organization",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/prope\
rties/organization/maxLength",keyword:"maxLength",params:{limit:90}};e===null?e=[n]:e.push(n),r++}if(y(p)<1){let n={instancePath:t+"/terraform/backend/cloud/org\
anization",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/organization/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[n]:e.push(n),r++}if(!fr.test(p)){let n={instancePath:t+"/terraform/backend/cloud/organization",schemaPath:"#/properties/terraform/properties/backend/properti\
es/cloud/properties/organization/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/terr\
aform/backend/cloud/organization",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/organization/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),r++}}if(s.workspaces!==void 0&&o.call(s,"workspaces")){let p=s.workspaces;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.
keys(p).length<1){let n={instancePath:t+"/terraform/backend/cloud/workspaces",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/\
workspaces/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(n),r++}for(let n of Object.keys(p))if(!(n==="name"||n==="tags"||n==="p\
roject"||n==="prefix")){let c={instancePath:t+"/terraform/backend/cloud/workspaces",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/prope\
rties/workspaces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[c]:e.push(c),r++}if(p.name!==void 0&&o.call(p,"\
name")){let n=p.name;if(typeof n=="string"){if(y(n)>90){let c={instancePath:t+"/terraform/backend/cloud/workspaces/name",schemaPath:"#/properties/terraform/prop\
erties/backend/properties/cloud/properties/workspaces/properties/name/maxLength",keyword:"maxLength",params:{limit:90}};e===null?e=[c]:e.push(c),r++}if(y(n)<1){
let c={instancePath:t+"/terraform/backend/cloud/workspaces/name",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/pr\
operties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}if(!fr.test(n)){let c={instancePath:t+"/terraform/backend/cloud/work\
spaces/name",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/name/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/terraform/backend/cloud/workspaces/name",schemaPath:"#/properties/terraform/prope\
rties/backend/properties/cloud/properties/workspaces/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.tags!==void 0&&
o.call(p,"tags")){let n=p.tags;if(Array.isArray(n)){if(n.length<1){let I={instancePath:t+"/terraform/backend/cloud/workspaces/tags",schemaPath:"#/properties/ter\
raform/properties/backend/properties/cloud/properties/workspaces/properties/tags/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[I]:e.push(I),r++}let c=n.
length;for(let I=0;I<c;I++){let b=n[I];if(typeof b=="string"){if(y(b)>1024){let i={instancePath:t+"/terraform/backend/cloud/workspaces/tags/"+I,schemaPath:"#/pr\
operties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/tags/items/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[i]:e.push(i),r++}if(y(b)<1){let i={instancePath:t+"/terraform/backend/cloud/workspaces/tags/"+I,schemaPath:"#/properties/terraform/properties/backend/propert\
ies/cloud/properties/workspaces/properties/tags/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}if(!$e.test(b)){let i={instancePath:t+
"/terraform/backend/cloud/workspaces/tags/"+I,schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/tags/items\
/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/terraform/backend/cloud/worksp\
aces/tags/"+I,schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/tags/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),r++}}let h=n.length,j;if(h>1){let I={};for(;h--;){let b=n[h];if(typeof b=="string"){if(typeof I[b]=="number"){j=I[b];let i={instancePath:t+
"/terraform/backend/cloud/workspaces/tags",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/tags/uniqueIt\
ems",keyword:"uniqueItems",params:{i:h,j}};e===null?e=[i]:e.push(i),r++;break}I[b]=h}}}}else{let c={instancePath:t+"/terraform/backend/cloud/workspaces/tags",schemaPath:"\
#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(
c),r++}}if(p.project!==void 0&&o.call(p,"project")){let n=p.project;if(typeof n=="string"){if(y(n)>1024){let c={instancePath:t+"/terraform/backend/cloud/workspa\
ces/project",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/project/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[c]:e.push(c),r++}if(y(n)<1){let c={instancePath:t+"/terraform/backend/cloud/workspaces/project",schemaPath:"#/properties/terraform/prop\
erties/backend/properties/cloud/properties/workspaces/properties/project/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}if(!$e.test(
n)){let c={instancePath:t+"/terraform/backend/cloud/workspaces/project",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/worksp\
aces/properties/project/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/terrafo\
rm/backend/cloud/workspaces/project",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/project/type",keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.prefix!==void 0&&o.call(p,"prefix")){let n=p.prefix;if(typeof n=="string"){if(y(n)>90){let c={instancePath:t+
"/terraform/backend/cloud/workspaces/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/prefix/maxL\
ength",keyword:"maxLength",params:{limit:90}};e===null?e=[c]:e.push(c),r++}if(y(n)<1){let c={instancePath:t+"/terraform/backend/cloud/workspaces/prefix",schemaPath:"\
#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[
c]:e.push(c),r++}if(!fr.test(n)){let c={instancePath:t+"/terraform/backend/cloud/workspaces/prefix",schemaPath:"#/properties/terraform/properties/backend/proper\
ties/cloud/properties/workspaces/properties/prefix/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+
"/terraform/backend/cloud/workspaces/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/prefix/type",
keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}}else{let n={instancePath:t+"/terraform/backend/cloud/workspaces",schemaPath:"#/properties/\
terraform/properties/backend/properties/cloud/properties/workspaces/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{let p={instancePath:t+
"/terraform/backend/cloud",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.
push(p),r++}}if(a.remote!==void 0&&o.call(a,"remote")){let s=a.remote;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.organization===void 0||!o.call(s,"organi\
zation")){let p={instancePath:t+"/terraform/backend/remote",schemaPath:"#/properties/terraform/properties/backend/properties/remote/required",keyword:"required",
params:{missingProperty:"organization"}};e===null?e=[p]:e.push(p),r++}if(s.workspaces===void 0||!o.call(s,"workspaces")){let p={instancePath:t+"/terraform/backe\
nd/remote",schemaPath:"#/properties/terraform/properties/backend/properties/remote/required",keyword:"required",params:{missingProperty:"workspaces"}};e===null?
e=[p]:e.push(p),r++}for(let p of Object.keys(s))if(!(p==="hostname"||p==="organization"||p==="workspaces")){let n={instancePath:t+"/terraform/backend/remote",schemaPath:"\
#/properties/terraform/properties/backend/properties/remote/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.
push(n),r++}if(s.hostname!==void 0&&o.call(s,"hostname")){let p=s.hostname;if(typeof p=="string"){if(y(p)>253){let n={instancePath:t+"/terraform/backend/remote/\
hostname",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/hostname/maxLength",keyword:"maxLength",params:{limit:253}};e===null?
e=[n]:e.push(n),r++}if(!Zt.test(p)){let n={instancePath:t+"/terraform/backend/remote/hostname",schemaPath:"#/properties/terraform/properties/backend/properties/\
remote/properties/hostname/pattern",keyword:"pattern",params:{pattern:"^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a-z\
0-9-]{0,61}[a-z0-9])?)*$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/remote/hostname",schemaPath:"#/properties/terraform/pro\
perties/backend/properties/remote/properties/hostname/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(s.organization!==void 0&&o.call(
s,"organization")){let p=s.organization;if(typeof p=="string"){if(y(p)>90){let n={instancePath:t+"/terraform/backend/remote/organization",schemaPath:"#/properti\
es/terraform/properties/backend/properties/remote/properties/organization/maxLength",keyword:"maxLength",params:{limit:90}};e===null?e=[n]:e.push(n),r++}if(y(p)<
1){let n={instancePath:t+"/terraform/backend/remote/organization",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/organizatio\
n/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(!fr.test(p)){let n={instancePath:t+"/terraform/backend/remote/organization",schemaPath:"\
#/properties/terraform/properties/backend/properties/remote/properties/organization/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[
n]:e.push(n),r++}}else{let n={instancePath:t+"/terraform/backend/remote/organization",schemaPath:"#/properties/terraform/properties/backend/properties/remote/pr\
operties/organization/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(s.workspaces!==void 0&&o.call(s,"workspaces")){let p=s.workspaces;
if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length<1){let n={instancePath:t+"/terraform/backend/remote/workspaces",schemaPath:"#/properties/t\
erraform/properties/backend/properties/remote/properties/workspaces/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(n),r++}for(let n of Object.
keys(p))if(!(n==="name"||n==="tags"||n==="project"||n==="prefix")){let c={instancePath:t+"/terraform/backend/remote/workspaces",schemaPath:"#/properties/terrafo\
rm/properties/backend/properties/remote/properties/workspaces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[c]:
e.push(c),r++}if(p.name!==void 0&&o.call(p,"name")){let n=p.name;if(typeof n=="string"){if(y(n)>90){let c={instancePath:t+"/terraform/backend/remote/workspaces/\
name",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/name/maxLength",keyword:"maxLength",params:{limit:90}};
e===null?e=[c]:e.push(c),r++}if(y(n)<1){let c={instancePath:t+"/terraform/backend/remote/workspaces/name",schemaPath:"#/properties/terraform/properties/backend/\
properties/remote/properties/workspaces/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}if(!fr.test(n)){let c={instancePath:t+
"/terraform/backend/remote/workspaces/name",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/name/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/terraform/backend/remote/workspaces/name",schemaPath:"\
#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.
push(c),r++}}if(p.tags!==void 0&&o.call(p,"tags")){let n=p.tags;if(Array.isArray(n)){if(n.length<1){let I={instancePath:t+"/terraform/backend/remote/workspaces/\
tags",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/tags/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[I]:e.push(I),r++}let c=n.length;for(let I=0;I<c;I++){let b=n[I];if(typeof b=="string"){if(y(b)>1024){let i={instancePath:t+"/terraform/backend/remot\
e/workspaces/tags/"+I,schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/tags/items/maxLength",keyword:"ma\
xLength",params:{limit:1024}};e===null?e=[i]:e.push(i),r++}if(y(b)<1){let i={instancePath:t+"/terraform/backend/remote/workspaces/tags/"+I,schemaPath:"#/propert\
ies/terraform/properties/backend/properties/remote/properties/workspaces/properties/tags/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.
push(i),r++}if(!$e.test(b)){let i={instancePath:t+"/terraform/backend/remote/workspaces/tags/"+I,schemaPath:"#/properties/terraform/properties/backend/propertie\
s/remote/properties/workspaces/properties/tags/items/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={
instancePath:t+"/terraform/backend/remote/workspaces/tags/"+I,schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/prop\
erties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}let h=n.length,j;if(h>1){let I={};for(;h--;){let b=n[h];if(typeof b==
"string"){if(typeof I[b]=="number"){j=I[b];let i={instancePath:t+"/terraform/backend/remote/workspaces/tags",schemaPath:"#/properties/terraform/properties/backe\
nd/properties/remote/properties/workspaces/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i:h,j}};e===null?e=[i]:e.push(i),r++;break}I[b]=h}}}}else{
let c={instancePath:t+"/terraform/backend/remote/workspaces/tags",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/\
properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}if(p.project!==void 0&&o.call(p,"project")){let n=p.project;if(typeof n==
"string"){if(y(n)>1024){let c={instancePath:t+"/terraform/backend/remote/workspaces/project",schemaPath:"#/properties/terraform/properties/backend/properties/re\
mote/properties/workspaces/properties/project/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[c]:e.push(c),r++}if(y(n)<1){let c={instancePath:t+
"/terraform/backend/remote/workspaces/project",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/project/\
minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}if(!$e.test(n)){let c={instancePath:t+"/terraform/backend/remote/workspaces/projec\
t",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/project/pattern",keyword:"pattern",params:{pattern:"\
^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/terraform/backend/remote/workspaces/project",schemaPath:"#/properties/terra\
form/properties/backend/properties/remote/properties/workspaces/properties/project/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.
prefix!==void 0&&o.call(p,"prefix")){let n=p.prefix;if(typeof n=="string"){if(y(n)>90){let c={instancePath:t+"/terraform/backend/remote/workspaces/prefix",schemaPath:"\
#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/prefix/maxLength",keyword:"maxLength",params:{limit:90}};e===null?e=
[c]:e.push(c),r++}if(y(n)<1){let c={instancePath:t+"/terraform/backend/remote/workspaces/prefix",schemaPath:"#/properties/terraform/properties/backend/propertie\
s/remote/properties/workspaces/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}if(!fr.test(n)){let c={instancePath:t+
"/terraform/backend/remote/workspaces/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/prefix/pa\
ttern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/terraform/backend/remote/workspaces/pre\
fix",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/prefix/type",keyword:"type",params:{type:"string"}};
e===null?e=[c]:e.push(c),r++}}}else{let n={instancePath:t+"/terraform/backend/remote/workspaces",schemaPath:"#/properties/terraform/properties/backend/propertie\
s/remote/properties/workspaces/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{let p={instancePath:t+"/terraform/backend/remote",
schemaPath:"#/properties/terraform/properties/backend/properties/remote/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{let s={
instancePath:t+"/terraform/backend",schemaPath:"#/properties/terraform/properties/backend/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),
r++}}if(S.assumeRole!==void 0&&o.call(S,"assumeRole")){let a=S.assumeRole;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.roleArn===void 0||!o.call(a,"roleArn")){
let s={instancePath:t+"/terraform/assumeRole",schemaPath:"#/properties/terraform/properties/assumeRole/required",keyword:"required",params:{missingProperty:"rol\
eArn"}};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(a))if(!(s==="roleArn"||s==="externalId")){let p={instancePath:t+"/terraform/assumeRole",schemaPath:"\
#/properties/terraform/properties/assumeRole/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),r++}if(a.
roleArn!==void 0&&o.call(a,"roleArn")){let s=a.roleArn;if(typeof s=="string"){if(!Ct.test(s)){let p={instancePath:t+"/terraform/assumeRole/roleArn",schemaPath:"\
#/properties/terraform/properties/assumeRole/properties/roleArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/[\\x21-\\x7E]\
+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/terraform/assumeRole/roleArn",schemaPath:"#/properties/terraform/properties/assumeRole/properti\
es/roleArn/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.externalId!==void 0&&o.call(a,"externalId")){let s=a.externalId;if(typeof s==
"string"){if(y(s)>1224){let p={instancePath:t+"/terraform/assumeRole/externalId",schemaPath:"#/properties/terraform/properties/assumeRole/properties/externalId/\
maxLength",keyword:"maxLength",params:{limit:1224}};e===null?e=[p]:e.push(p),r++}if(y(s)<2){let p={instancePath:t+"/terraform/assumeRole/externalId",schemaPath:"\
#/properties/terraform/properties/assumeRole/properties/externalId/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[p]:e.push(p),r++}if(!Kt.test(s)){
let p={instancePath:t+"/terraform/assumeRole/externalId",schemaPath:"#/properties/terraform/properties/assumeRole/properties/externalId/pattern",keyword:"patter\
n",params:{pattern:"^[\\w+=,.@:/-]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/terraform/assumeRole/externalId",schemaPath:"#/properties/ter\
raform/properties/assumeRole/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let s={instancePath:t+"/terr\
aform/assumeRole",schemaPath:"#/properties/terraform/properties/assumeRole/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.allowedAccountIds!==
void 0&&o.call(S,"allowedAccountIds")){let a=S.allowedAccountIds;if(Array.isArray(a)){if(a.length<1){let c={instancePath:t+"/terraform/allowedAccountIds",schemaPath:"\
#/properties/terraform/properties/allowedAccountIds/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:e.push(c),r++}let s=a.length;for(let c=0;c<s;c++){
let h=a[c];if(typeof h=="string"){if(!Vs.test(h)){let j={instancePath:t+"/terraform/allowedAccountIds/"+c,schemaPath:"#/properties/terraform/properties/allowedA\
ccountIds/items/pattern",keyword:"pattern",params:{pattern:"^[0-9]{12}$"}};e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:t+"/terraform/allowedAccountId\
s/"+c,schemaPath:"#/properties/terraform/properties/allowedAccountIds/items/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}}let p=a.length,
n;if(p>1){let c={};for(;p--;){let h=a[p];if(typeof h=="string"){if(typeof c[h]=="number"){n=c[h];let j={instancePath:t+"/terraform/allowedAccountIds",schemaPath:"\
#/properties/terraform/properties/allowedAccountIds/uniqueItems",keyword:"uniqueItems",params:{i:p,j:n}};e===null?e=[j]:e.push(j),r++;break}c[h]=p}}}}else{let s={
instancePath:t+"/terraform/allowedAccountIds",schemaPath:"#/properties/terraform/properties/allowedAccountIds/type",keyword:"type",params:{type:"array"}};e===null?
e=[s]:e.push(s),r++}}if(S.include!==void 0&&o.call(S,"include")){let a=S.include;if(Array.isArray(a)){if(a.length>50){let c={instancePath:t+"/terraform/include",
schemaPath:"#/properties/terraform/properties/include/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[c]:e.push(c),r++}if(a.length<1){let c={instancePath:t+
"/terraform/include",schemaPath:"#/properties/terraform/properties/include/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:e.push(c),r++}let s=a.length;
for(let c=0;c<s;c++){let h=a[c];if(typeof h=="string"){if(y(h)>512){let j={instancePath:t+"/terraform/include/"+c,schemaPath:"#/properties/terraform/properties/\
include/items/maxLength",keyword:"maxLength",params:{limit:512}};e===null?e=[j]:e.push(j),r++}if(y(h)<1){let j={instancePath:t+"/terraform/include/"+c,schemaPath:"\
#/properties/terraform/properties/include/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[j]:e.push(j),r++}if(!Ut.test(h)){let j={instancePath:t+
"/terraform/include/"+c,schemaPath:"#/properties/terraform/properties/include/items/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\
x00-\\x1f\\x7f\\\\:]+$"}};e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:t+"/terraform/include/"+c,schemaPath:"#/properties/terraform/properties/include\
/items/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}}let p=a.length,n;if(p>1){let c={};for(;p--;){let h=a[p];if(typeof h=="string"){
if(typeof c[h]=="number"){n=c[h];let j={instancePath:t+"/terraform/include",schemaPath:"#/properties/terraform/properties/include/uniqueItems",keyword:"uniqueIt\
ems",params:{i:p,j:n}};e===null?e=[j]:e.push(j),r++;break}c[h]=p}}}}else{let s={instancePath:t+"/terraform/include",schemaPath:"#/properties/terraform/propertie\
s/include/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:t+"/terraform",schemaPath:"#/properties/terraform/\
type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(E.accept!==void 0&&o.call(E,"accept")){let S=E.accept;if(Array.isArray(S)){let a=S.
length;for(let s=0;s<a;s++){let p=S[s];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.rule===void 0||!o.call(p,"rule")){let n={instancePath:t+"/accept/"+s,schemaPath:"\
#/properties/accept/items/required",keyword:"required",params:{missingProperty:"rule"}};e===null?e=[n]:e.push(n),r++}if(p.reason===void 0||!o.call(p,"reason")){
let n={instancePath:t+"/accept/"+s,schemaPath:"#/properties/accept/items/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[n]:e.push(n),
r++}for(let n of Object.keys(p))if(!(n==="rule"||n==="at"||n==="reason")){let c={instancePath:t+"/accept/"+s,schemaPath:"#/properties/accept/items/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[c]:e.push(c),r++}if(p.rule!==void 0&&o.call(p,"rule")){let n=p.rule;if(typeof n==
"string"){if(!Ds.test(n)){let c={instancePath:t+"/accept/"+s+"/rule",schemaPath:"#/properties/accept/items/properties/rule/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/accept/"+s+"/rule",schemaPath:"#/properties/accept/items/properties/rule/\
type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.at!==void 0&&o.call(p,"at")){let n=p.at;if(typeof n=="string"){if(y(n)<1){let c={
instancePath:t+"/accept/"+s+"/at",schemaPath:"#/properties/accept/items/properties/at/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),
r++}}else{let c={instancePath:t+"/accept/"+s+"/at",schemaPath:"#/properties/accept/items/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[
c]:e.push(c),r++}}if(p.reason!==void 0&&o.call(p,"reason")){let n=p.reason;if(typeof n=="string"){if(y(n)>1024){let c={instancePath:t+"/accept/"+s+"/reason",schemaPath:"\
#/properties/accept/items/properties/reason/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[c]:e.push(c),r++}if(y(n)<1){let c={instancePath:t+"/\
accept/"+s+"/reason",schemaPath:"#/properties/accept/items/properties/reason/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{
let c={instancePath:t+"/accept/"+s+"/reason",schemaPath:"#/properties/accept/items/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:
e.push(c),r++}}}else{let n={instancePath:t+"/accept/"+s,schemaPath:"#/properties/accept/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(
n),r++}}}else{let a={instancePath:t+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{let S={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[S]:e.push(S),r++}return et.errors=e,r===0}et.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};exports.Environments=rt;var Fs=new RegExp("^[a-z][a-z0-9-]{0,30}$","u");function rt(E,{instancePath:t="",parentData:er,parentDataProperty:rr,rootData:tr=E,dynamicAnchors:it={}}={}){let e=null,
r=0,Pe=rt.evaluated;if(Pe.dynamicProps&&(Pe.props=void 0),Pe.dynamicItems&&(Pe.items=void 0),E&&typeof E=="object"&&!Array.isArray(E)){if(Object.keys(E).length<
1){let W={instancePath:t,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[W]:e.push(W),r++}for(let W of Object.keys(E)){let X=r;
if(typeof W=="string"&&!Fs.test(W)){let V={instancePath:t,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,30}$"},propertyName:W};
e===null?e=[V]:e.push(V),r++}var Ue=X===r;if(!Ue){let V={instancePath:t,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:W}};e===null?e=
[V]:e.push(V),r++}}for(let W of Object.keys(E)){let X=E[W];if(!(X&&typeof X=="object"&&!Array.isArray(X))){let V={instancePath:t+"/"+W.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[V]:e.push(V),r++}}}else{let W={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[W]:e.push(W),r++}return rt.errors=e,r===0}rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};exports.
PatchDefaults=tt;var G={type:["object","null"],properties:{appClient:{type:["object","null"],properties:{name:{type:["string","null"],minLength:1,maxLength:128,
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
type:["object","null"],properties:{preset:{type:["string","null"],enum:["adfs","amazon","apple","auth0","cognito","descope","entra","entra-external-id","faceboo\
k","gitlab","google","idura","keycloak","linkedin","login-gov","oidc","okta","one-login","ping-one","saml",null]},type:{type:["string","null"],enum:["oidc","sam\
l","google","facebook","apple","amazon",null]},issuer:{type:["string","null"],maxLength:1024},clientId:{anyOf:[{type:"string",minLength:1,maxLength:1024,pattern:"\
^\\S(?:[\\s\\S]*\\S)?$"},{type:["object","null"],properties:{variable:{type:["string","null"],pattern:"^[a-z][a-z0-9_]{0,63}$"},ssmParameter:{type:["string","nu\
ll"],maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},secretsManager:{type:["string","null"],maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},
jsonKey:{type:["string","null"],maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1},{type:"null"}]},clientSecret:{anyOf:[{const:"non\
e"},{type:["object","null"],properties:{variable:{type:["string","null"],pattern:"^[a-z][a-z0-9_]{0,63}$"},ssmParameter:{type:["string","null"],maxLength:2048,pattern:"\
^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},secretsManager:{type:["string","null"],maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:["string","null"],
maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1},{type:"null"}]},teamId:{anyOf:[{type:"string",pattern:"^[A-Z0-9]{10}$"},{type:["\
object","null"],properties:{variable:{type:["string","null"],pattern:"^[a-z][a-z0-9_]{0,63}$"},ssmParameter:{type:["string","null"],maxLength:2048,pattern:"^(?:\
/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},secretsManager:{type:["string","null"],maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:["string","null"],maxLength:256,
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1},{type:"null"}]},keyId:{anyOf:[{type:"string",pattern:"^[A-Z0-9]{10}$"},{type:["object","null"],
properties:{variable:{type:["string","null"],pattern:"^[a-z][a-z0-9_]{0,63}$"},ssmParameter:{type:["string","null"],maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]\
+|[a-zA-Z0-9_.-]+)$"},secretsManager:{type:["string","null"],maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:["string","null"],maxLength:256,pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1},{type:"null"}]},privateKey:{type:["object","null"],properties:{variable:{type:["string","null"],pattern:"\
^[a-z][a-z0-9_]{0,63}$"},ssmParameter:{type:["string","null"],maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},secretsManager:{type:["string","\
null"],maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:["string","null"],maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}},additionalProperties:!1},
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
$"}}},additionalProperties:!1}},additionalProperties:!1};function tt(E,{instancePath:t="",parentData:er,parentDataProperty:rr,rootData:tr=E,dynamicAnchors:it={}}={}){
let e=null,r=0,Pe=tt.evaluated;if(Pe.dynamicProps&&(Pe.props=void 0),Pe.dynamicItems&&(Pe.items=void 0),!(E&&typeof E=="object"&&!Array.isArray(E))&&E!==null){let K={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:G.type}};e===null?e=[K]:e.push(K),r++}if(E&&typeof E=="object"&&!Array.isArray(E)){for(let K of Object.
keys(E))if(!(K==="appClient"||K==="identityProvider")){let u={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:K}};
e===null?e=[u]:e.push(u),r++}if(E.appClient!==void 0&&o.call(E,"appClient")){let K=E.appClient;if(!(K&&typeof K=="object"&&!Array.isArray(K))&&K!==null){let u={
instancePath:t+"/appClient",schemaPath:"#/properties/appClient/type",keyword:"type",params:{type:G.properties.appClient.type}};e===null?e=[u]:e.push(u),r++}if(K&&
typeof K=="object"&&!Array.isArray(K)){for(let u of Object.keys(K))if(!o.call(G.properties.appClient.properties,u)){let x={instancePath:t+"/appClient",schemaPath:"\
#/properties/appClient/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[x]:e.push(x),r++}if(K.name!==void 0&&o.call(
K,"name")){let u=K.name;if(typeof u!="string"&&u!==null){let x={instancePath:t+"/appClient/name",schemaPath:"#/properties/appClient/properties/name/type",keyword:"\
type",params:{type:G.properties.appClient.properties.name.type}};e===null?e=[x]:e.push(x),r++}if(typeof u=="string"){if(y(u)>128){let x={instancePath:t+"/appCli\
ent/name",schemaPath:"#/properties/appClient/properties/name/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[x]:e.push(x),r++}if(y(u)<1){let x={instancePath:t+
"/appClient/name",schemaPath:"#/properties/appClient/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}if(!Lr.test(u)){
let x={instancePath:t+"/appClient/name",schemaPath:"#/properties/appClient/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=,.@-]+$"}};
e===null?e=[x]:e.push(x),r++}}}if(K.adopt!==void 0&&o.call(K,"adopt")){let u=K.adopt;if(typeof u!="string"&&u!==null){let x={instancePath:t+"/appClient/adopt",schemaPath:"\
#/properties/appClient/properties/adopt/type",keyword:"type",params:{type:G.properties.appClient.properties.adopt.type}};e===null?e=[x]:e.push(x),r++}if(typeof u==
"string"){if(y(u)>128){let x={instancePath:t+"/appClient/adopt",schemaPath:"#/properties/appClient/properties/adopt/maxLength",keyword:"maxLength",params:{limit:128}};
e===null?e=[x]:e.push(x),r++}if(!Tt.test(u)){let x={instancePath:t+"/appClient/adopt",schemaPath:"#/properties/appClient/properties/adopt/pattern",keyword:"patt\
ern",params:{pattern:"^[A-Za-z0-9_+]+$"}};e===null?e=[x]:e.push(x),r++}}}if(K.identityProviders!==void 0&&o.call(K,"identityProviders")){let u=K.identityProviders;
if(!Array.isArray(u)&&u!==null){let x={instancePath:t+"/appClient/identityProviders",schemaPath:"#/properties/appClient/properties/identityProviders/type",keyword:"\
type",params:{type:G.properties.appClient.properties.identityProviders.type}};e===null?e=[x]:e.push(x),r++}if(Array.isArray(u)){if(u.length<1){let q={instancePath:t+
"/appClient/identityProviders",schemaPath:"#/properties/appClient/properties/identityProviders/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[q]:e.push(
q),r++}let x=u.length;for(let q=0;q<x;q++)if(typeof u[q]!="string"){let $={instancePath:t+"/appClient/identityProviders/"+q,schemaPath:"#/properties/appClient/p\
roperties/identityProviders/items/type",keyword:"type",params:{type:"string"}};e===null?e=[$]:e.push($),r++}let A=u.length,M;if(A>1){let q={};for(;A--;){let $=u[A];
if(typeof $=="string"){if(typeof q[$]=="number"){M=q[$];let f={instancePath:t+"/appClient/identityProviders",schemaPath:"#/properties/appClient/properties/ident\
ityProviders/uniqueItems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=[f]:e.push(f),r++;break}q[$]=A}}}}}if(K.externalProviders!==void 0&&o.call(K,"exter\
nalProviders")){let u=K.externalProviders;if(!Array.isArray(u)&&u!==null){let x={instancePath:t+"/appClient/externalProviders",schemaPath:"#/properties/appClien\
t/properties/externalProviders/type",keyword:"type",params:{type:G.properties.appClient.properties.externalProviders.type}};e===null?e=[x]:e.push(x),r++}if(Array.
isArray(u)){if(u.length>300){let q={instancePath:t+"/appClient/externalProviders",schemaPath:"#/properties/appClient/properties/externalProviders/maxItems",keyword:"\
maxItems",params:{limit:300}};e===null?e=[q]:e.push(q),r++}if(u.length<1){let q={instancePath:t+"/appClient/externalProviders",schemaPath:"#/properties/appClien\
t/properties/externalProviders/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[q]:e.push(q),r++}let x=u.length;for(let q=0;q<x;q++){let $=u[q];if(typeof $==
"string"){if(y($)>32){let f={instancePath:t+"/appClient/externalProviders/"+q,schemaPath:"#/properties/appClient/properties/externalProviders/items/maxLength",keyword:"\
maxLength",params:{limit:32}};e===null?e=[f]:e.push(f),r++}if(y($)<1){let f={instancePath:t+"/appClient/externalProviders/"+q,schemaPath:"#/properties/appClient\
/properties/externalProviders/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}if(!Vt.test($)){let f={instancePath:t+"/appCli\
ent/externalProviders/"+q,schemaPath:"#/properties/appClient/properties/externalProviders/items/pattern",keyword:"pattern",params:{pattern:"^(?!COGNITO$)[\\p{L}\\\
p{M}\\p{S}\\p{N}\\p{P}]+$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/appClient/externalProviders/"+q,schemaPath:"#/properties/appClient/prope\
rties/externalProviders/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}let A=u.length,M;if(A>1){let q={};for(;A--;){let $=u[A];
if(typeof $=="string"){if(typeof q[$]=="number"){M=q[$];let f={instancePath:t+"/appClient/externalProviders",schemaPath:"#/properties/appClient/properties/exter\
nalProviders/uniqueItems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=[f]:e.push(f),r++;break}q[$]=A}}}}}if(K.formerly!==void 0&&o.call(K,"formerly")){let u=K.
formerly;if(typeof u!="string"&&u!==null){let x={instancePath:t+"/appClient/formerly",schemaPath:"#/properties/appClient/properties/formerly/type",keyword:"type",
params:{type:G.properties.appClient.properties.formerly.type}};e===null?e=[x]:e.push(x),r++}if(typeof u=="string"&&!zt.test(u)){let x={instancePath:t+"/appClien\
t/formerly",schemaPath:"#/properties/appClient/properties/formerly/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,62}$"}};e===null?e=[x]:e.
push(x),r++}}if(K.callbackUrls!==void 0&&o.call(K,"callbackUrls")){let u=K.callbackUrls;if(!Array.isArray(u)&&u!==null){let x={instancePath:t+"/appClient/callba\
ckUrls",schemaPath:"#/properties/appClient/properties/callbackUrls/type",keyword:"type",params:{type:G.properties.appClient.properties.callbackUrls.type}};e===null?
e=[x]:e.push(x),r++}if(Array.isArray(u)){if(u.length>100){let A={instancePath:t+"/appClient/callbackUrls",schemaPath:"#/properties/appClient/properties/callback\
Urls/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[A]:e.push(A),r++}let x=u.length;for(let A=0;A<x;A++){let M=u[A],q=r,$=!1,f=r;if(typeof M=="str\
ing"){if(y(M)>1024){let z={instancePath:t+"/appClient/callbackUrls/"+A,schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/0/maxLength",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[z]:e.push(z),r++}if(y(M)<1){let z={instancePath:t+"/appClient/callbackUrls/"+A,schemaPath:"#/properties/appClient/pr\
operties/callbackUrls/items/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[z]:e.push(z),r++}}else{let z={instancePath:t+"/appClient/callba\
ckUrls/"+A,schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[z]:e.push(z),r++}var W=f===
r;$=$||W;let _=r;if(M&&typeof M=="object"&&!Array.isArray(M)){if(M.variable===void 0||!o.call(M,"variable")){let z={instancePath:t+"/appClient/callbackUrls/"+A,
schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[z]:e.push(
z),r++}for(let z of Object.keys(M))if(!(z==="variable"||z==="prefix"||z==="suffix")){let v={instancePath:t+"/appClient/callbackUrls/"+A,schemaPath:"#/properties\
/appClient/properties/callbackUrls/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z}};e===null?e=[v]:e.push(v),r++}
if(M.variable!==void 0&&o.call(M,"variable")){let z=M.variable;if(typeof z=="string"){if(!re.test(z)){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/varia\
ble",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,\
63}$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/variable",schemaPath:"#/properties/appClient/properties/callback\
Urls/items/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==void 0&&o.call(M,"prefix")){let z=M.
prefix;if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/callbackU\
rls/items/anyOf/1/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+"/appClien\
t/callbackUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items\
/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.suffix!==void 0&&o.call(M,"suffix")){let z=M.suffix;if(typeof z==
"string"){if(y(z)>1024){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/pr\
operties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+"/appClient/callbackUrls/"+A+"\
/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/pr\
operties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let z={instancePath:t+"/appClient/callbackUrls/"+A,schemaPath:"\
#/properties/appClient/properties/callbackUrls/items/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[z]:e.push(z),r++}var W=_===r;if($=$||W,W)var Ue=!0;
let oe=r;if(M&&typeof M=="object"&&!Array.isArray(M)){if(M.ssmParameter===void 0||!o.call(M,"ssmParameter")){let z={instancePath:t+"/appClient/callbackUrls/"+A,
schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[z]:e.
push(z),r++}for(let z of Object.keys(M))if(!(z==="ssmParameter"||z==="prefix"||z==="suffix")){let v={instancePath:t+"/appClient/callbackUrls/"+A,schemaPath:"#/p\
roperties/appClient/properties/callbackUrls/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z}};e===null?e=[v]:e.push(
v),r++}if(M.ssmParameter!==void 0&&o.call(M,"ssmParameter")){let z=M.ssmParameter;if(typeof z=="string"){if(y(z)>2048){let v={instancePath:t+"/appClient/callbac\
kUrls/"+A+"/ssmParameter",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[v]:e.push(v),r++}if(!te.test(z)){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/ssmParameter",schemaPath:"#/properties/appClient/\
properties/callbackUrls/items/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=
[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/ssmParameter",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyO\
f/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==void 0&&o.call(M,"prefix")){let z=M.prefix;
if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/ite\
ms/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+"/appClient/callb\
ackUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items\
/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.suffix!==void 0&&o.call(M,"suffix")){let z=M.suffix;if(typeof z==
"string"){if(y(z)>1024){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/pr\
operties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+"/appClient/callbackUrls/"+A+"\
/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/pr\
operties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let z={instancePath:t+"/appClient/callbackUrls/"+A,schemaPath:"\
#/properties/appClient/properties/callbackUrls/items/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[z]:e.push(z),r++}var W=oe===r;$=$||W,W&&Ue!==
!0&&(Ue=!0);let we=r;if(M&&typeof M=="object"&&!Array.isArray(M)){if(M.secretsManager===void 0||!o.call(M,"secretsManager")){let z={instancePath:t+"/appClient/c\
allbackUrls/"+A,schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};
e===null?e=[z]:e.push(z),r++}for(let z of Object.keys(M))if(!(z==="secretsManager"||z==="jsonKey"||z==="prefix"||z==="suffix")){let v={instancePath:t+"/appClien\
t/callbackUrls/"+A,schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z}};
e===null?e=[v]:e.push(v),r++}if(M.secretsManager!==void 0&&o.call(M,"secretsManager")){let z=M.secretsManager;if(typeof z=="string"){if(y(z)>2048){let v={instancePath:t+
"/appClient/callbackUrls/"+A+"/secretsManager",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/properties/secretsManager/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[v]:e.push(v),r++}if(!se.test(z)){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/secretsManager",schemaPath:"#/\
properties/appClient/properties/callbackUrls/items/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===
null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/secretsManager",schemaPath:"#/properties/appClient/properties/callbackUrls/i\
tems/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.jsonKey!==void 0&&o.call(M,"jsonKey")){let z=M.
jsonKey;if(typeof z=="string"){if(y(z)>256){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/jsonKey",schemaPath:"#/properties/appClient/properties/callback\
Urls/items/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[v]:e.push(v),r++}if(!ie.test(z)){let v={instancePath:t+"/ap\
pClient/callbackUrls/"+A+"/jsonKey",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/jsonKey",schemaPath:"#/properti\
es/appClient/properties/callbackUrls/items/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==void 0&&
o.call(M,"prefix")){let z=M.prefix;if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/prefix",schemaPath:"#/properties/ap\
pClient/properties/callbackUrls/items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={
instancePath:t+"/appClient/callbackUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/properties/prefix/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/\
properties/callbackUrls/items/anyOf/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.suffix!==void 0&&o.call(
M,"suffix")){let z=M.suffix;if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/suffix",schemaPath:"#/properties/appClient\
/properties/callbackUrls/items/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+
"/appClient/callbackUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/properties/suffix/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/\
callbackUrls/items/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let z={instancePath:t+"/appClient/\
callbackUrls/"+A,schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[z]:e.push(z),
r++}var W=we===r;if($=$||W,W&&Ue!==!0&&(Ue=!0),$)r=q,e!==null&&(q?e.length=q:e=null);else{let z={instancePath:t+"/appClient/callbackUrls/"+A,schemaPath:"#/prope\
rties/appClient/properties/callbackUrls/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[z]:e.push(z),r++}}}}if(K.defaultRedirectUri!==void 0&&o.call(K,"defa\
ultRedirectUri")){let u=K.defaultRedirectUri,x=r,A=!1,M=r;if(typeof u=="string"){if(y(u)>1024){let f={instancePath:t+"/appClient/defaultRedirectUri",schemaPath:"\
#/properties/appClient/properties/defaultRedirectUri/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[f]:e.push(f),r++}if(y(u)<1){let f={
instancePath:t+"/appClient/defaultRedirectUri",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/appClient/defaultRedirectUri",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/\
0/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var F=M===r;A=A||F;let q=r;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){
let f={instancePath:t+"/appClient/defaultRedirectUri",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/type",keyword:"type",params:{type:G.
properties.appClient.properties.defaultRedirectUri.anyOf[1].type}};e===null?e=[f]:e.push(f),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){for(let f of Object.
keys(u))if(!(f==="variable"||f==="prefix"||f==="suffix"||f==="ssmParameter"||f==="secretsManager"||f==="jsonKey")){let _={instancePath:t+"/appClient/defaultRedi\
rectUri",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[_]:e.push(_),r++}if(u.variable!==void 0&&o.call(u,"variable")){let f=u.variable;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/appClient/d\
efaultRedirectUri/variable",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/variable/type",keyword:"type",params:{type:G.properties.
appClient.properties.defaultRedirectUri.anyOf[1].properties.variable.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"&&!re.test(f)){let _={instancePath:t+
"/appClient/defaultRedirectUri/variable",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/variable/pattern",keyword:"pattern",
params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[_]:e.push(_),r++}}if(u.prefix!==void 0&&o.call(u,"prefix")){let f=u.prefix,_=r,oe=!1,we=r;if(typeof f=="s\
tring"){if(y(f)>1024){let v={instancePath:t+"/appClient/defaultRedirectUri/prefix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/prop\
erties/prefix/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(f)<1){let v={instancePath:t+"/appClient/defaultRedir\
ectUri/prefix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/prefix/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/defaultRedirectUri/prefix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri\
/anyOf/1/properties/prefix/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}var X=we===r;oe=oe||X;let z=r;if(f!==null){let v={instancePath:t+
"/appClient/defaultRedirectUri/prefix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/prefix/anyOf/1/type",keyword:"type",params:{
type:"null"}};e===null?e=[v]:e.push(v),r++}var X=z===r;if(oe=oe||X,oe)r=_,e!==null&&(_?e.length=_:e=null);else{let v={instancePath:t+"/appClient/defaultRedirect\
Uri/prefix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/prefix/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),
r++}}if(u.suffix!==void 0&&o.call(u,"suffix")){let f=u.suffix,_=r,oe=!1,we=r;if(typeof f=="string"){if(y(f)>1024){let v={instancePath:t+"/appClient/defaultRedir\
ectUri/suffix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/suffix/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[v]:e.push(v),r++}if(y(f)<1){let v={instancePath:t+"/appClient/defaultRedirectUri/suffix",schemaPath:"#/properties/appClient/properties/defaultRedire\
ctUri/anyOf/1/properties/suffix/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/de\
faultRedirectUri/suffix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/suffix/anyOf/0/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[v]:e.push(v),r++}var V=we===r;oe=oe||V;let z=r;if(f!==null){let v={instancePath:t+"/appClient/defaultRedirectUri/suffix",schemaPath:"#/prop\
erties/appClient/properties/defaultRedirectUri/anyOf/1/properties/suffix/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[v]:e.push(v),r++}var V=z===
r;if(oe=oe||V,oe)r=_,e!==null&&(_?e.length=_:e=null);else{let v={instancePath:t+"/appClient/defaultRedirectUri/suffix",schemaPath:"#/properties/appClient/proper\
ties/defaultRedirectUri/anyOf/1/properties/suffix/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}if(u.ssmParameter!==void 0&&o.call(u,"ssmParam\
eter")){let f=u.ssmParameter;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/appClient/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appCli\
ent/properties/defaultRedirectUri/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:G.properties.appClient.properties.defaultRedirectUri.anyOf[1].
properties.ssmParameter.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>2048){let _={instancePath:t+"/appClient/defaultRedirectUri/ssmParamet\
er",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[_]:e.push(_),r++}if(!te.test(f)){let _={instancePath:t+"/appClient/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appClient/properties/defaultRedi\
rectUri/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[_]:e.push(_),r++}}}if(u.
secretsManager!==void 0&&o.call(u,"secretsManager")){let f=u.secretsManager;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/appClient/defaultRedirectUr\
i/secretsManager",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:G.properties.
appClient.properties.defaultRedirectUri.anyOf[1].properties.secretsManager.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>2048){let _={instancePath:t+
"/appClient/defaultRedirectUri/secretsManager",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/secretsManager/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[_]:e.push(_),r++}if(!se.test(f)){let _={instancePath:t+"/appClient/defaultRedirectUri/secretsManager",schemaPath:"#/\
properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===
null?e=[_]:e.push(_),r++}}}if(u.jsonKey!==void 0&&o.call(u,"jsonKey")){let f=u.jsonKey;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/appClient/defaul\
tRedirectUri/jsonKey",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:G.properties.
appClient.properties.defaultRedirectUri.anyOf[1].properties.jsonKey.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>256){let _={instancePath:t+
"/appClient/defaultRedirectUri/jsonKey",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLengt\
h",params:{limit:256}};e===null?e=[_]:e.push(_),r++}if(!ie.test(f)){let _={instancePath:t+"/appClient/defaultRedirectUri/jsonKey",schemaPath:"#/properties/appCl\
ient/properties/defaultRedirectUri/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[_]:e.push(
_),r++}}}}var F=q===r;A=A||F;let $=r;if(u!==null){let f={instancePath:t+"/appClient/defaultRedirectUri",schemaPath:"#/properties/appClient/properties/defaultRed\
irectUri/anyOf/2/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var F=$===r;if(A=A||F,A)r=x,e!==null&&(x?e.length=x:e=null);else{let f={
instancePath:t+"/appClient/defaultRedirectUri",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:
e.push(f),r++}}if(K.logoutUrls!==void 0&&o.call(K,"logoutUrls")){let u=K.logoutUrls;if(!Array.isArray(u)&&u!==null){let x={instancePath:t+"/appClient/logoutUrls",
schemaPath:"#/properties/appClient/properties/logoutUrls/type",keyword:"type",params:{type:G.properties.appClient.properties.logoutUrls.type}};e===null?e=[x]:e.
push(x),r++}if(Array.isArray(u)){if(u.length>100){let A={instancePath:t+"/appClient/logoutUrls",schemaPath:"#/properties/appClient/properties/logoutUrls/maxItem\
s",keyword:"maxItems",params:{limit:100}};e===null?e=[A]:e.push(A),r++}let x=u.length;for(let A=0;A<x;A++){let M=u[A],q=r,$=!1,f=r;if(typeof M=="string"){if(y(M)>
1024){let z={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/0/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[z]:e.push(z),r++}if(y(M)<1){let z={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutUrls/i\
tems/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[z]:e.push(z),r++}}else{let z={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/\
properties/appClient/properties/logoutUrls/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[z]:e.push(z),r++}var Z=f===r;$=$||Z;let _=r;if(M&&
typeof M=="object"&&!Array.isArray(M)){if(M.variable===void 0||!o.call(M,"variable")){let z={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/properties/\
appClient/properties/logoutUrls/items/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[z]:e.push(z),r++}for(let z of Object.
keys(M))if(!(z==="variable"||z==="prefix"||z==="suffix")){let v={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutU\
rls/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z}};e===null?e=[v]:e.push(v),r++}if(M.variable!==void 0&&o.call(
M,"variable")){let z=M.variable;if(typeof z=="string"){if(!re.test(z)){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/variable",schemaPath:"#/properties/app\
Client/properties/logoutUrls/items/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[v]:e.push(v),r++}}else{
let v={instancePath:t+"/appClient/logoutUrls/"+A+"/variable",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/properties/variable/type",keyword:"\
type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==void 0&&o.call(M,"prefix")){let z=M.prefix;if(typeof z=="string"){if(y(z)>1024){let v={
instancePath:t+"/appClient/logoutUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/properties/prefix/maxLength",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/prefix",schemaPath:"#/properties/appC\
lient/properties/logoutUrls/items/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+
"/appClient/logoutUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"\
string"}};e===null?e=[v]:e.push(v),r++}}if(M.suffix!==void 0&&o.call(M,"suffix")){let z=M.suffix;if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+"/ap\
pClient/logoutUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/properties/suffix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/lo\
goutUrls/items/anyOf/1/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/l\
ogoutUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"string"}};e===
null?e=[v]:e.push(v),r++}}}else{let z={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/type",keyword:"\
type",params:{type:"object"}};e===null?e=[z]:e.push(z),r++}var Z=_===r;if($=$||Z,Z)var N=!0;let oe=r;if(M&&typeof M=="object"&&!Array.isArray(M)){if(M.ssmParameter===
void 0||!o.call(M,"ssmParameter")){let z={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/requi\
red",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[z]:e.push(z),r++}for(let z of Object.keys(M))if(!(z==="ssmParameter"||z==="prefix"||
z==="suffix")){let v={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:z}};e===null?e=[v]:e.push(v),r++}if(M.ssmParameter!==void 0&&o.call(M,"ssmParameter")){let z=M.ssmParameter;if(typeof z==
"string"){if(y(z)>2048){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/ssmParameter",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/\
properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[v]:e.push(v),r++}if(!te.test(z)){let v={instancePath:t+"/appClient/logou\
tUrls/"+A+"/ssmParameter",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"\
^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+A+"/ssmParameter",schemaPath:"#/pro\
perties/appClient/properties/logoutUrls/items/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==
void 0&&o.call(M,"prefix")){let z=M.prefix;if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/prefix",schemaPath:"#/propert\
ies/appClient/properties/logoutUrls/items/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){
let v={instancePath:t+"/appClient/logoutUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/properties/prefix/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/pr\
operties/logoutUrls/items/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.suffix!==void 0&&o.call(M,"s\
uffix")){let z=M.suffix;if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/prope\
rties/logoutUrls/items/anyOf/2/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+
"/appClient/logoutUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls\
/items/anyOf/2/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let z={instancePath:t+"/appClient/logoutUrls/"+
A,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[z]:e.push(z),r++}var Z=oe===r;
$=$||Z,Z&&N!==!0&&(N=!0);let we=r;if(M&&typeof M=="object"&&!Array.isArray(M)){if(M.secretsManager===void 0||!o.call(M,"secretsManager")){let z={instancePath:t+
"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsM\
anager"}};e===null?e=[z]:e.push(z),r++}for(let z of Object.keys(M))if(!(z==="secretsManager"||z==="jsonKey"||z==="prefix"||z==="suffix")){let v={instancePath:t+
"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z}};
e===null?e=[v]:e.push(v),r++}if(M.secretsManager!==void 0&&o.call(M,"secretsManager")){let z=M.secretsManager;if(typeof z=="string"){if(y(z)>2048){let v={instancePath:t+
"/appClient/logoutUrls/"+A+"/secretsManager",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/properties/secretsManager/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[v]:e.push(v),r++}if(!se.test(z)){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/secretsManager",schemaPath:"#/pr\
operties/appClient/properties/logoutUrls/items/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?
e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+A+"/secretsManager",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyO\
f/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.jsonKey!==void 0&&o.call(M,"jsonKey")){let z=M.jsonKey;
if(typeof z=="string"){if(y(z)>256){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/jsonKey",schemaPath:"#/properties/appClient/properties/logoutUrls/items/a\
nyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[v]:e.push(v),r++}if(!ie.test(z)){let v={instancePath:t+"/appClient/logo\
utUrls/"+A+"/jsonKey",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\\
u0000-\\u001f\\u007f]+$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+A+"/jsonKey",schemaPath:"#/properties/appClient/pro\
perties/logoutUrls/items/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==void 0&&o.call(M,"p\
refix")){let z=M.prefix;if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/prope\
rties/logoutUrls/items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+
"/appClient/logoutUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls\
/items/anyOf/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.suffix!==void 0&&o.call(M,"suffix")){let z=M.suffix;
if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/a\
nyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+"/appClient/logoutUrl\
s/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/prop\
erties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let z={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/pr\
operties/appClient/properties/logoutUrls/items/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[z]:e.push(z),r++}var Z=we===r;if($=$||Z,Z&&N!==!0&&
(N=!0),$)r=q,e!==null&&(q?e.length=q:e=null);else{let z={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutUrls/item\
s/anyOf",keyword:"anyOf",params:{}};e===null?e=[z]:e.push(z),r++}}}}if(K.albHosts!==void 0&&o.call(K,"albHosts")){let u=K.albHosts;if(!Array.isArray(u)&&u!==null){
let x={instancePath:t+"/appClient/albHosts",schemaPath:"#/properties/appClient/properties/albHosts/type",keyword:"type",params:{type:G.properties.appClient.properties.
albHosts.type}};e===null?e=[x]:e.push(x),r++}if(Array.isArray(u)){if(u.length>100){let A={instancePath:t+"/appClient/albHosts",schemaPath:"#/properties/appClien\
t/properties/albHosts/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[A]:e.push(A),r++}let x=u.length;for(let A=0;A<x;A++){let M=u[A],q=r,$=!1,f=r;
if(typeof M=="string"){if(y(M)>253){let z={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/0/maxLengt\
h",keyword:"maxLength",params:{limit:253}};e===null?e=[z]:e.push(z),r++}if(y(M)<1){let z={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/properties/appCl\
ient/properties/albHosts/items/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[z]:e.push(z),r++}}else{let z={instancePath:t+"/appClient/alb\
Hosts/"+A,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[z]:e.push(z),r++}var ee=f===
r;$=$||ee;let _=r;if(M&&typeof M=="object"&&!Array.isArray(M)){if(M.variable===void 0||!o.call(M,"variable")){let z={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"\
#/properties/appClient/properties/albHosts/items/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[z]:e.push(z),r++}for(let z of Object.
keys(M))if(!(z==="variable"||z==="prefix"||z==="suffix")){let v={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/properties/appClient/properties/albHosts/\
items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z}};e===null?e=[v]:e.push(v),r++}if(M.variable!==void 0&&o.call(M,
"variable")){let z=M.variable;if(typeof z=="string"){if(!re.test(z)){let v={instancePath:t+"/appClient/albHosts/"+A+"/variable",schemaPath:"#/properties/appClie\
nt/properties/albHosts/items/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[v]:e.push(v),r++}}else{
let v={instancePath:t+"/appClient/albHosts/"+A+"/variable",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/properties/variable/type",keyword:"\
type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==void 0&&o.call(M,"prefix")){let z=M.prefix;if(typeof z=="string"){if(y(z)>1024){let v={
instancePath:t+"/appClient/albHosts/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/properties/prefix/maxLength",keyword:"max\
Length",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+"/appClient/albHosts/"+A+"/prefix",schemaPath:"#/properties/appClient\
/properties/albHosts/items/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"\
/appClient/albHosts/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[v]:e.push(v),r++}}if(M.suffix!==void 0&&o.call(M,"suffix")){let z=M.suffix;if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+"/appCli\
ent/albHosts/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+"/appClient/albHosts/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/an\
yOf/1/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/albHosts/"+A+"/suf\
fix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),
r++}}}else{let z={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/type",keyword:"type",params:{type:"\
object"}};e===null?e=[z]:e.push(z),r++}var ee=_===r;if($=$||ee,ee)var B=!0;let oe=r;if(M&&typeof M=="object"&&!Array.isArray(M)){if(M.ssmParameter===void 0||!o.
call(M,"ssmParameter")){let z={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/required",keyword:"r\
equired",params:{missingProperty:"ssmParameter"}};e===null?e=[z]:e.push(z),r++}for(let z of Object.keys(M))if(!(z==="ssmParameter"||z==="prefix"||z==="suffix")){
let v={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:z}};e===null?e=[v]:e.push(v),r++}if(M.ssmParameter!==void 0&&o.call(M,"ssmParameter")){let z=M.ssmParameter;if(typeof z=="st\
ring"){if(y(z)>2048){let v={instancePath:t+"/appClient/albHosts/"+A+"/ssmParameter",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/propert\
ies/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[v]:e.push(v),r++}if(!te.test(z)){let v={instancePath:t+"/appClient/albHosts/"+A+
"/ssmParameter",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a\
-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/albHosts/"+A+"/ssmParameter",schemaPath:"#/properties/a\
ppClient/properties/albHosts/items/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==void 0&&
o.call(M,"prefix")){let z=M.prefix;if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+"/appClient/albHosts/"+A+"/prefix",schemaPath:"#/properties/appCli\
ent/properties/albHosts/items/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+
"/appClient/albHosts/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/albHosts/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/ite\
ms/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.suffix!==void 0&&o.call(M,"suffix")){let z=M.suffix;
if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+"/appClient/albHosts/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf\
/2/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+"/appClient/albHosts/"+A+
"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:
e.push(v),r++}}else{let v={instancePath:t+"/appClient/albHosts/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/properties/suf\
fix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let z={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/properties/app\
Client/properties/albHosts/items/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[z]:e.push(z),r++}var ee=oe===r;$=$||ee,ee&&B!==!0&&(B=!0);let we=r;
if(M&&typeof M=="object"&&!Array.isArray(M)){if(M.secretsManager===void 0||!o.call(M,"secretsManager")){let z={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"\
#/properties/appClient/properties/albHosts/items/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[z]:e.push(z),r++}for(let z of Object.
keys(M))if(!(z==="secretsManager"||z==="jsonKey"||z==="prefix"||z==="suffix")){let v={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/properties/appClient\
/properties/albHosts/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z}};e===null?e=[v]:e.push(v),r++}if(M.secretsManager!==
void 0&&o.call(M,"secretsManager")){let z=M.secretsManager;if(typeof z=="string"){if(y(z)>2048){let v={instancePath:t+"/appClient/albHosts/"+A+"/secretsManager",
schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[v]:
e.push(v),r++}if(!se.test(z)){let v={instancePath:t+"/appClient/albHosts/"+A+"/secretsManager",schemaPath:"#/properties/appClient/properties/albHosts/items/anyO\
f/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/\
appClient/albHosts/"+A+"/secretsManager",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/secretsManager/type",keyword:"type",params:{
type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.jsonKey!==void 0&&o.call(M,"jsonKey")){let z=M.jsonKey;if(typeof z=="string"){if(y(z)>256){let v={instancePath:t+
"/appClient/albHosts/"+A+"/jsonKey",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{
limit:256}};e===null?e=[v]:e.push(v),r++}if(!ie.test(z)){let v={instancePath:t+"/appClient/albHosts/"+A+"/jsonKey",schemaPath:"#/properties/appClient/properties\
/albHosts/items/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[v]:e.push(v),r++}}else{let v={
instancePath:t+"/appClient/albHosts/"+A+"/jsonKey",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/jsonKey/type",keyword:"type",
params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==void 0&&o.call(M,"prefix")){let z=M.prefix;if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+
"/appClient/albHosts/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+"/appClient/albHosts/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/albH\
osts/items/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/albHo\
sts/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=
[v]:e.push(v),r++}}if(M.suffix!==void 0&&o.call(M,"suffix")){let z=M.suffix;if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+"/appClient/albHosts/"+A+
"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=
[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+"/appClient/albHosts/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/prope\
rties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/albHosts/"+A+"/suffix",schemaPath:"\
#/properties/appClient/properties/albHosts/items/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let z={
instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?
e=[z]:e.push(z),r++}var ee=we===r;if($=$||ee,ee&&B!==!0&&(B=!0),$)r=q,e!==null&&(q?e.length=q:e=null);else{let z={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"\
#/properties/appClient/properties/albHosts/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[z]:e.push(z),r++}}}}if(K.scopes!==void 0&&o.call(K,"scopes")){let u=K.
scopes;if(!Array.isArray(u)&&u!==null){let x={instancePath:t+"/appClient/scopes",schemaPath:"#/properties/appClient/properties/scopes/type",keyword:"type",params:{
type:G.properties.appClient.properties.scopes.type}};e===null?e=[x]:e.push(x),r++}if(Array.isArray(u)){if(u.length>50){let q={instancePath:t+"/appClient/scopes",
schemaPath:"#/properties/appClient/properties/scopes/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[q]:e.push(q),r++}if(u.length<1){let q={instancePath:t+
"/appClient/scopes",schemaPath:"#/properties/appClient/properties/scopes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[q]:e.push(q),r++}let x=u.length;
for(let q=0;q<x;q++){let $=u[q];if(typeof $=="string"){if(y($)>256){let f={instancePath:t+"/appClient/scopes/"+q,schemaPath:"#/properties/appClient/properties/s\
copes/items/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[f]:e.push(f),r++}if(!Cr.test($)){let f={instancePath:t+"/appClient/scopes/"+q,schemaPath:"\
#/properties/appClient/properties/scopes/items/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}};e===null?e=[f]:e.push(f),r++}}else{
let f={instancePath:t+"/appClient/scopes/"+q,schemaPath:"#/properties/appClient/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[f]:e.push(f),r++}}let A=u.length,M;if(A>1){let q={};for(;A--;){let $=u[A];if(typeof $=="string"){if(typeof q[$]=="number"){M=q[$];let f={instancePath:t+"/appCl\
ient/scopes",schemaPath:"#/properties/appClient/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=[f]:e.push(f),r++;break}q[$]=A}}}}}
if(K.flows!==void 0&&o.call(K,"flows")){let u=K.flows;if(!Array.isArray(u)&&u!==null){let x={instancePath:t+"/appClient/flows",schemaPath:"#/properties/appClien\
t/properties/flows/type",keyword:"type",params:{type:G.properties.appClient.properties.flows.type}};e===null?e=[x]:e.push(x),r++}if(Array.isArray(u)){let x=u.length;
for(let q=0;q<x;q++){let $=u[q];if(typeof $!="string"){let f={instancePath:t+"/appClient/flows/"+q,schemaPath:"#/properties/appClient/properties/flows/items/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(!($==="code"||$==="implicit"||$==="client_credentials")){let f={instancePath:t+"/appCl\
ient/flows/"+q,schemaPath:"#/properties/appClient/properties/flows/items/enum",keyword:"enum",params:{allowedValues:G.properties.appClient.properties.flows.items.
enum}};e===null?e=[f]:e.push(f),r++}}let A=u.length,M;if(A>1){let q={};for(;A--;){let $=u[A];if(typeof $=="string"){if(typeof q[$]=="number"){M=q[$];let f={instancePath:t+
"/appClient/flows",schemaPath:"#/properties/appClient/properties/flows/uniqueItems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=[f]:e.push(f),r++;break}q[$]=
A}}}}}if(K.authFlows!==void 0&&o.call(K,"authFlows")){let u=K.authFlows;if(!Array.isArray(u)&&u!==null){let x={instancePath:t+"/appClient/authFlows",schemaPath:"\
#/properties/appClient/properties/authFlows/type",keyword:"type",params:{type:G.properties.appClient.properties.authFlows.type}};e===null?e=[x]:e.push(x),r++}if(Array.
isArray(u)){let x=u.length;for(let q=0;q<x;q++){let $=u[q];if(typeof $!="string"){let f={instancePath:t+"/appClient/authFlows/"+q,schemaPath:"#/properties/appCl\
ient/properties/authFlows/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(!($==="userSrp"||$==="userPassword"||$==="adminUser\
Password"||$==="custom"||$==="user")){let f={instancePath:t+"/appClient/authFlows/"+q,schemaPath:"#/properties/appClient/properties/authFlows/items/enum",keyword:"\
enum",params:{allowedValues:G.properties.appClient.properties.authFlows.items.enum}};e===null?e=[f]:e.push(f),r++}}let A=u.length,M;if(A>1){let q={};for(;A--;){
let $=u[A];if(typeof $=="string"){if(typeof q[$]=="number"){M=q[$];let f={instancePath:t+"/appClient/authFlows",schemaPath:"#/properties/appClient/properties/au\
thFlows/uniqueItems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=[f]:e.push(f),r++;break}q[$]=A}}}}}if(K.secret!==void 0&&o.call(K,"secret")){let u=K.secret;
if(typeof u!="boolean"&&u!==null){let x={instancePath:t+"/appClient/secret",schemaPath:"#/properties/appClient/properties/secret/type",keyword:"type",params:{type:G.
properties.appClient.properties.secret.type}};e===null?e=[x]:e.push(x),r++}}if(K.readAttributes!==void 0&&o.call(K,"readAttributes")){let u=K.readAttributes;if(!Array.
isArray(u)&&u!==null){let x={instancePath:t+"/appClient/readAttributes",schemaPath:"#/properties/appClient/properties/readAttributes/type",keyword:"type",params:{
type:G.properties.appClient.properties.readAttributes.type}};e===null?e=[x]:e.push(x),r++}if(Array.isArray(u)){if(u.length<1){let q={instancePath:t+"/appClient/\
readAttributes",schemaPath:"#/properties/appClient/properties/readAttributes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[q]:e.push(q),r++}let x=u.
length;for(let q=0;q<x;q++){let $=u[q];if(typeof $=="string"){if(y($)>32){let f={instancePath:t+"/appClient/readAttributes/"+q,schemaPath:"#/properties/appClien\
t/properties/readAttributes/items/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[f]:e.push(f),r++}if(y($)<1){let f={instancePath:t+"/appClient/re\
adAttributes/"+q,schemaPath:"#/properties/appClient/properties/readAttributes/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{
let f={instancePath:t+"/appClient/readAttributes/"+q,schemaPath:"#/properties/appClient/properties/readAttributes/items/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[f]:e.push(f),r++}}let A=u.length,M;if(A>1){let q={};for(;A--;){let $=u[A];if(typeof $=="string"){if(typeof q[$]=="number"){M=q[$];let f={instancePath:t+
"/appClient/readAttributes",schemaPath:"#/properties/appClient/properties/readAttributes/uniqueItems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=[f]:e.push(
f),r++;break}q[$]=A}}}}}if(K.writeAttributes!==void 0&&o.call(K,"writeAttributes")){let u=K.writeAttributes;if(!Array.isArray(u)&&u!==null){let x={instancePath:t+
"/appClient/writeAttributes",schemaPath:"#/properties/appClient/properties/writeAttributes/type",keyword:"type",params:{type:G.properties.appClient.properties.writeAttributes.
type}};e===null?e=[x]:e.push(x),r++}if(Array.isArray(u)){if(u.length<1){let q={instancePath:t+"/appClient/writeAttributes",schemaPath:"#/properties/appClient/pr\
operties/writeAttributes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[q]:e.push(q),r++}let x=u.length;for(let q=0;q<x;q++){let $=u[q];if(typeof $==
"string"){if(y($)>32){let f={instancePath:t+"/appClient/writeAttributes/"+q,schemaPath:"#/properties/appClient/properties/writeAttributes/items/maxLength",keyword:"\
maxLength",params:{limit:32}};e===null?e=[f]:e.push(f),r++}if(y($)<1){let f={instancePath:t+"/appClient/writeAttributes/"+q,schemaPath:"#/properties/appClient/p\
roperties/writeAttributes/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/appClient/writeAttri\
butes/"+q,schemaPath:"#/properties/appClient/properties/writeAttributes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}let A=u.
length,M;if(A>1){let q={};for(;A--;){let $=u[A];if(typeof $=="string"){if(typeof q[$]=="number"){M=q[$];let f={instancePath:t+"/appClient/writeAttributes",schemaPath:"\
#/properties/appClient/properties/writeAttributes/uniqueItems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=[f]:e.push(f),r++;break}q[$]=A}}}}}if(K.tokenValidity!==
void 0&&o.call(K,"tokenValidity")){let u=K.tokenValidity;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let x={instancePath:t+"/appClient/tokenValidi\
ty",schemaPath:"#/properties/appClient/properties/tokenValidity/type",keyword:"type",params:{type:G.properties.appClient.properties.tokenValidity.type}};e===null?
e=[x]:e.push(x),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){for(let x of Object.keys(u))if(!(x==="access"||x==="id"||x==="refresh"||x==="authSession")){let A={
instancePath:t+"/appClient/tokenValidity",schemaPath:"#/properties/appClient/properties/tokenValidity/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:x}};e===null?e=[A]:e.push(A),r++}if(u.access!==void 0&&o.call(u,"access")){let x=u.access,A=r,M=!1,q=r;if(typeof x=="string"){if(!Ke.test(x)){
let f={instancePath:t+"/appClient/tokenValidity/access",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/access/anyOf/0/pattern",keyword:"\
pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/appClient/tokenValidity/access",schemaPath:"\
#/properties/appClient/properties/tokenValidity/properties/access/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var le=q===r;
M=M||le;let $=r;if(x!==null){let f={instancePath:t+"/appClient/tokenValidity/access",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/acce\
ss/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var le=$===r;if(M=M||le,M)r=A,e!==null&&(A?e.length=A:e=null);else{let f={instancePath:t+
"/appClient/tokenValidity/access",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/access/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:
e.push(f),r++}}if(u.id!==void 0&&o.call(u,"id")){let x=u.id,A=r,M=!1,q=r;if(typeof x=="string"){if(!Ke.test(x)){let f={instancePath:t+"/appClient/tokenValidity/\
id",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/id/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};
e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/appClient/tokenValidity/id",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/id\
/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var xe=q===r;M=M||xe;let $=r;if(x!==null){let f={instancePath:t+"/appClient/t\
okenValidity/id",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/id/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(
f),r++}var xe=$===r;if(M=M||xe,M)r=A,e!==null&&(A?e.length=A:e=null);else{let f={instancePath:t+"/appClient/tokenValidity/id",schemaPath:"#/properties/appClient\
/properties/tokenValidity/properties/id/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}if(u.refresh!==void 0&&o.call(u,"refresh")){let x=u.refresh,
A=r,M=!1,q=r;if(typeof x=="string"){if(!Ke.test(x)){let f={instancePath:t+"/appClient/tokenValidity/refresh",schemaPath:"#/properties/appClient/properties/token\
Validity/properties/refresh/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+
"/appClient/tokenValidity/refresh",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/refresh/anyOf/0/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[f]:e.push(f),r++}var Ze=q===r;M=M||Ze;let $=r;if(x!==null){let f={instancePath:t+"/appClient/tokenValidity/refresh",schemaPath:"#/properties/\
appClient/properties/tokenValidity/properties/refresh/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var Ze=$===r;if(M=M||Ze,M)
r=A,e!==null&&(A?e.length=A:e=null);else{let f={instancePath:t+"/appClient/tokenValidity/refresh",schemaPath:"#/properties/appClient/properties/tokenValidity/pr\
operties/refresh/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}if(u.authSession!==void 0&&o.call(u,"authSession")){let x=u.authSession,A=r,M=!1,
q=r;if(typeof x=="string"){if(!Ke.test(x)){let f={instancePath:t+"/appClient/tokenValidity/authSession",schemaPath:"#/properties/appClient/properties/tokenValid\
ity/properties/authSession/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+
"/appClient/tokenValidity/authSession",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/authSession/anyOf/0/type",keyword:"type",params:{type:"\
string"}};e===null?e=[f]:e.push(f),r++}var ve=q===r;M=M||ve;let $=r;if(x!==null){let f={instancePath:t+"/appClient/tokenValidity/authSession",schemaPath:"#/prop\
erties/appClient/properties/tokenValidity/properties/authSession/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var ve=$===r;if(M=
M||ve,M)r=A,e!==null&&(A?e.length=A:e=null);else{let f={instancePath:t+"/appClient/tokenValidity/authSession",schemaPath:"#/properties/appClient/properties/toke\
nValidity/properties/authSession/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}}}if(K.refreshTokenRotation!==void 0&&o.call(K,"refreshTokenRot\
ation")){let u=K.refreshTokenRotation,x=r,A=!1,M=r;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let f={instancePath:t+"/appClient/refreshTokenRotat\
ion",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/0/type",keyword:"type",params:{type:G.properties.appClient.properties.refreshTokenRotation.
anyOf[0].type}};e===null?e=[f]:e.push(f),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){for(let f of Object.keys(u))if(f!=="gracePeriod"){let _={instancePath:t+
"/appClient/refreshTokenRotation",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/0/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:f}};e===null?e=[_]:e.push(_),r++}if(u.gracePeriod!==void 0&&o.call(u,"gracePeriod")){let f=u.gracePeriod,_=r,oe=!1,we=r;if(typeof f==
"string"){if(!Ke.test(f)){let v={instancePath:t+"/appClient/refreshTokenRotation/gracePeriod",schemaPath:"#/properties/appClient/properties/refreshTokenRotation\
/anyOf/0/properties/gracePeriod/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+
"/appClient/refreshTokenRotation/gracePeriod",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/0/properties/gracePeriod/anyOf/0/type",keyword:"\
type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}var ke=we===r;oe=oe||ke;let z=r;if(f!==null){let v={instancePath:t+"/appClient/refreshTokenRotation/g\
racePeriod",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/0/properties/gracePeriod/anyOf/1/type",keyword:"type",params:{type:"null"}};
e===null?e=[v]:e.push(v),r++}var ke=z===r;if(oe=oe||ke,oe)r=_,e!==null&&(_?e.length=_:e=null);else{let v={instancePath:t+"/appClient/refreshTokenRotation/graceP\
eriod",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/0/properties/gracePeriod/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(
v),r++}}}var he=M===r;A=A||he;let q=r;if(u!=="off"){let f={instancePath:t+"/appClient/refreshTokenRotation",schemaPath:"#/properties/appClient/properties/refres\
hTokenRotation/anyOf/1/const",keyword:"const",params:{allowedValue:"off"}};e===null?e=[f]:e.push(f),r++}var he=q===r;A=A||he;let $=r;if(u!==null){let f={instancePath:t+
"/appClient/refreshTokenRotation",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/2/type",keyword:"type",params:{type:"null"}};e===null?
e=[f]:e.push(f),r++}var he=$===r;if(A=A||he,A)r=x,e!==null&&(x?e.length=x:e=null);else{let f={instancePath:t+"/appClient/refreshTokenRotation",schemaPath:"#/pro\
perties/appClient/properties/refreshTokenRotation/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}}}if(E.identityProvider!==void 0&&o.call(E,"id\
entityProvider")){let K=E.identityProvider;if(!(K&&typeof K=="object"&&!Array.isArray(K))&&K!==null){let u={instancePath:t+"/identityProvider",schemaPath:"#/pro\
perties/identityProvider/type",keyword:"type",params:{type:G.properties.identityProvider.type}};e===null?e=[u]:e.push(u),r++}if(K&&typeof K=="object"&&!Array.isArray(
K)){for(let u of Object.keys(K))if(!o.call(G.properties.identityProvider.properties,u)){let x={instancePath:t+"/identityProvider",schemaPath:"#/properties/ident\
ityProvider/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[x]:e.push(x),r++}if(K.preset!==void 0&&o.call(K,"pre\
set")){let u=K.preset;if(typeof u!="string"&&u!==null){let x={instancePath:t+"/identityProvider/preset",schemaPath:"#/properties/identityProvider/properties/pre\
set/type",keyword:"type",params:{type:G.properties.identityProvider.properties.preset.type}};e===null?e=[x]:e.push(x),r++}if(!(u==="adfs"||u==="amazon"||u==="ap\
ple"||u==="auth0"||u==="cognito"||u==="descope"||u==="entra"||u==="entra-external-id"||u==="facebook"||u==="gitlab"||u==="google"||u==="idura"||u==="keycloak"||
u==="linkedin"||u==="login-gov"||u==="oidc"||u==="okta"||u==="one-login"||u==="ping-one"||u==="saml"||u===null)){let x={instancePath:t+"/identityProvider/preset",
schemaPath:"#/properties/identityProvider/properties/preset/enum",keyword:"enum",params:{allowedValues:G.properties.identityProvider.properties.preset.enum}};e===
null?e=[x]:e.push(x),r++}}if(K.type!==void 0&&o.call(K,"type")){let u=K.type;if(typeof u!="string"&&u!==null){let x={instancePath:t+"/identityProvider/type",schemaPath:"\
#/properties/identityProvider/properties/type/type",keyword:"type",params:{type:G.properties.identityProvider.properties.type.type}};e===null?e=[x]:e.push(x),r++}
if(!(u==="oidc"||u==="saml"||u==="google"||u==="facebook"||u==="apple"||u==="amazon"||u===null)){let x={instancePath:t+"/identityProvider/type",schemaPath:"#/pr\
operties/identityProvider/properties/type/enum",keyword:"enum",params:{allowedValues:G.properties.identityProvider.properties.type.enum}};e===null?e=[x]:e.push(
x),r++}}if(K.issuer!==void 0&&o.call(K,"issuer")){let u=K.issuer;if(typeof u!="string"&&u!==null){let x={instancePath:t+"/identityProvider/issuer",schemaPath:"#\
/properties/identityProvider/properties/issuer/type",keyword:"type",params:{type:G.properties.identityProvider.properties.issuer.type}};e===null?e=[x]:e.push(x),
r++}if(typeof u=="string"&&y(u)>1024){let x={instancePath:t+"/identityProvider/issuer",schemaPath:"#/properties/identityProvider/properties/issuer/maxLength",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),r++}}if(K.clientId!==void 0&&o.call(K,"clientId")){let u=K.clientId,x=r,A=!1,M=r;if(typeof u=="string"){
if(y(u)>1024){let f={instancePath:t+"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/0/maxLength",keyword:"maxLe\
ngth",params:{limit:1024}};e===null?e=[f]:e.push(f),r++}if(y(u)<1){let f={instancePath:t+"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/\
properties/clientId/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}if(!$e.test(u)){let f={instancePath:t+"/identityProvid\
er/clientId",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?
e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/0/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var Le=M===r;A=A||Le;let q=r;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let f={instancePath:t+
"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/type",keyword:"type",params:{type:G.properties.identityProvider.
properties.clientId.anyOf[1].type}};e===null?e=[f]:e.push(f),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){for(let f of Object.keys(u))if(!(f==="variable"||f===
"ssmParameter"||f==="secretsManager"||f==="jsonKey")){let _={instancePath:t+"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/properties/cl\
ientId/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[_]:e.push(_),r++}if(u.variable!==void 0&&o.call(u,
"variable")){let f=u.variable;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/clientId/variable",schemaPath:"#/properties/identityProv\
ider/properties/clientId/anyOf/1/properties/variable/type",keyword:"type",params:{type:G.properties.identityProvider.properties.clientId.anyOf[1].properties.variable.
type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"&&!re.test(f)){let _={instancePath:t+"/identityProvider/clientId/variable",schemaPath:"#/properties/ide\
ntityProvider/properties/clientId/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[_]:e.push(_),r++}}
if(u.ssmParameter!==void 0&&o.call(u,"ssmParameter")){let f=u.ssmParameter;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/clientId/ss\
mParameter",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:G.properties.identityProvider.
properties.clientId.anyOf[1].properties.ssmParameter.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>2048){let _={instancePath:t+"/identityPr\
ovider/clientId/ssmParameter",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[_]:e.push(_),r++}if(!te.test(f)){let _={instancePath:t+"/identityProvider/clientId/ssmParameter",schemaPath:"#/properties/identityProvi\
der/properties/clientId/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[_]:e.
push(_),r++}}}if(u.secretsManager!==void 0&&o.call(u,"secretsManager")){let f=u.secretsManager;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identity\
Provider/clientId/secretsManager",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:G.
properties.identityProvider.properties.clientId.anyOf[1].properties.secretsManager.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>2048){let _={
instancePath:t+"/identityProvider/clientId/secretsManager",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/secretsManager/maxLe\
ngth",keyword:"maxLength",params:{limit:2048}};e===null?e=[_]:e.push(_),r++}if(!se.test(f)){let _={instancePath:t+"/identityProvider/clientId/secretsManager",schemaPath:"\
#/properties/identityProvider/properties/clientId/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?
e=[_]:e.push(_),r++}}}if(u.jsonKey!==void 0&&o.call(u,"jsonKey")){let f=u.jsonKey;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/clie\
ntId/jsonKey",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:G.properties.identityProvider.
properties.clientId.anyOf[1].properties.jsonKey.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>256){let _={instancePath:t+"/identityProvider\
/clientId/jsonKey",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===
null?e=[_]:e.push(_),r++}if(!ie.test(f)){let _={instancePath:t+"/identityProvider/clientId/jsonKey",schemaPath:"#/properties/identityProvider/properties/clientI\
d/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[_]:e.push(_),r++}}}}var Le=q===r;A=A||Le;let $=r;
if(u!==null){let f={instancePath:t+"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/2/type",keyword:"type",params:{
type:"null"}};e===null?e=[f]:e.push(f),r++}var Le=$===r;if(A=A||Le,A)r=x,e!==null&&(x?e.length=x:e=null);else{let f={instancePath:t+"/identityProvider/clientId",
schemaPath:"#/properties/identityProvider/properties/clientId/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}if(K.clientSecret!==void 0&&o.call(
K,"clientSecret")){let u=K.clientSecret,x=r,A=!1,M=r;if(u!=="none"){let f={instancePath:t+"/identityProvider/clientSecret",schemaPath:"#/properties/identityProv\
ider/properties/clientSecret/anyOf/0/const",keyword:"const",params:{allowedValue:"none"}};e===null?e=[f]:e.push(f),r++}var Ae=M===r;A=A||Ae;let q=r;if(!(u&&typeof u==
"object"&&!Array.isArray(u))&&u!==null){let f={instancePath:t+"/identityProvider/clientSecret",schemaPath:"#/properties/identityProvider/properties/clientSecret\
/anyOf/1/type",keyword:"type",params:{type:G.properties.identityProvider.properties.clientSecret.anyOf[1].type}};e===null?e=[f]:e.push(f),r++}if(u&&typeof u=="o\
bject"&&!Array.isArray(u)){for(let f of Object.keys(u))if(!(f==="variable"||f==="ssmParameter"||f==="secretsManager"||f==="jsonKey")){let _={instancePath:t+"/id\
entityProvider/clientSecret",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f}};e===null?e=[_]:e.push(_),r++}if(u.variable!==void 0&&o.call(u,"variable")){let f=u.variable;if(typeof f!="string"&&f!==null){let _={instancePath:t+
"/identityProvider/clientSecret/variable",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/variable/type",keyword:"type",params:{
type:G.properties.identityProvider.properties.clientSecret.anyOf[1].properties.variable.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"&&!re.test(f)){
let _={instancePath:t+"/identityProvider/clientSecret/variable",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/variable/pa\
ttern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[_]:e.push(_),r++}}if(u.ssmParameter!==void 0&&o.call(u,"ssmParameter")){let f=u.
ssmParameter;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/clientSecret/ssmParameter",schemaPath:"#/properties/identityProvider/prop\
erties/clientSecret/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:G.properties.identityProvider.properties.clientSecret.anyOf[1].properties.
ssmParameter.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>2048){let _={instancePath:t+"/identityProvider/clientSecret/ssmParameter",schemaPath:"\
#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[_]:e.push(
_),r++}if(!te.test(f)){let _={instancePath:t+"/identityProvider/clientSecret/ssmParameter",schemaPath:"#/properties/identityProvider/properties/clientSecret/any\
Of/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[_]:e.push(_),r++}}}if(u.secretsManager!==
void 0&&o.call(u,"secretsManager")){let f=u.secretsManager;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/clientSecret/secretsManager",
schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:G.properties.identityProvider.
properties.clientSecret.anyOf[1].properties.secretsManager.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>2048){let _={instancePath:t+"/iden\
tityProvider/clientSecret/secretsManager",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/secretsManager/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[_]:e.push(_),r++}if(!se.test(f)){let _={instancePath:t+"/identityProvider/clientSecret/secretsManager",schemaPath:"#\
/properties/identityProvider/properties/clientSecret/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===
null?e=[_]:e.push(_),r++}}}if(u.jsonKey!==void 0&&o.call(u,"jsonKey")){let f=u.jsonKey;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider\
/clientSecret/jsonKey",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:G.properties.
identityProvider.properties.clientSecret.anyOf[1].properties.jsonKey.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>256){let _={instancePath:t+
"/identityProvider/clientSecret/jsonKey",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLen\
gth",params:{limit:256}};e===null?e=[_]:e.push(_),r++}if(!ie.test(f)){let _={instancePath:t+"/identityProvider/clientSecret/jsonKey",schemaPath:"#/properties/id\
entityProvider/properties/clientSecret/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[_]:e.push(
_),r++}}}}var Ae=q===r;A=A||Ae;let $=r;if(u!==null){let f={instancePath:t+"/identityProvider/clientSecret",schemaPath:"#/properties/identityProvider/properties/\
clientSecret/anyOf/2/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var Ae=$===r;if(A=A||Ae,A)r=x,e!==null&&(x?e.length=x:e=null);else{
let f={instancePath:t+"/identityProvider/clientSecret",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};e===null?
e=[f]:e.push(f),r++}}if(K.teamId!==void 0&&o.call(K,"teamId")){let u=K.teamId,x=r,A=!1,M=r;if(typeof u=="string"){if(!Jr.test(u)){let f={instancePath:t+"/identi\
tyProvider/teamId",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9]{10}$"}};e===null?e=
[f]:e.push(f),r++}}else{let f={instancePath:t+"/identityProvider/teamId",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/0/type",keyword:"type",
params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var Re=M===r;A=A||Re;let q=r;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let f={instancePath:t+
"/identityProvider/teamId",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/1/type",keyword:"type",params:{type:G.properties.identityProvider.properties.
teamId.anyOf[1].type}};e===null?e=[f]:e.push(f),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){for(let f of Object.keys(u))if(!(f==="variable"||f==="ssmParame\
ter"||f==="secretsManager"||f==="jsonKey")){let _={instancePath:t+"/identityProvider/teamId",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/1\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[_]:e.push(_),r++}if(u.variable!==void 0&&o.call(u,"variable")){
let f=u.variable;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/teamId/variable",schemaPath:"#/properties/identityProvider/properties\
/teamId/anyOf/1/properties/variable/type",keyword:"type",params:{type:G.properties.identityProvider.properties.teamId.anyOf[1].properties.variable.type}};e===null?
e=[_]:e.push(_),r++}if(typeof f=="string"&&!re.test(f)){let _={instancePath:t+"/identityProvider/teamId/variable",schemaPath:"#/properties/identityProvider/prop\
erties/teamId/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[_]:e.push(_),r++}}if(u.ssmParameter!==
void 0&&o.call(u,"ssmParameter")){let f=u.ssmParameter;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/teamId/ssmParameter",schemaPath:"\
#/properties/identityProvider/properties/teamId/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:G.properties.identityProvider.properties.teamId.
anyOf[1].properties.ssmParameter.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>2048){let _={instancePath:t+"/identityProvider/teamId/ssmPar\
ameter",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[_]:e.push(_),r++}if(!te.test(f)){let _={instancePath:t+"/identityProvider/teamId/ssmParameter",schemaPath:"#/properties/identityProvider/properties/teamId/an\
yOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[_]:e.push(_),r++}}}if(u.secretsManager!==
void 0&&o.call(u,"secretsManager")){let f=u.secretsManager;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/teamId/secretsManager",schemaPath:"\
#/properties/identityProvider/properties/teamId/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:G.properties.identityProvider.properties.teamId.
anyOf[1].properties.secretsManager.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>2048){let _={instancePath:t+"/identityProvider/teamId/secr\
etsManager",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/1/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===
null?e=[_]:e.push(_),r++}if(!se.test(f)){let _={instancePath:t+"/identityProvider/teamId/secretsManager",schemaPath:"#/properties/identityProvider/properties/te\
amId/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[_]:e.push(_),r++}}}if(u.jsonKey!==void 0&&
o.call(u,"jsonKey")){let f=u.jsonKey;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/teamId/jsonKey",schemaPath:"#/properties/identity\
Provider/properties/teamId/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:G.properties.identityProvider.properties.teamId.anyOf[1].properties.jsonKey.
type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>256){let _={instancePath:t+"/identityProvider/teamId/jsonKey",schemaPath:"#/properties/identi\
tyProvider/properties/teamId/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[_]:e.push(_),r++}if(!ie.test(f)){let _={instancePath:t+
"/identityProvider/teamId/jsonKey",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[_]:e.push(_),r++}}}}var Re=q===r;A=A||Re;let $=r;if(u!==null){let f={instancePath:t+"/identityProvider/teamId",schemaPath:"\
#/properties/identityProvider/properties/teamId/anyOf/2/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var Re=$===r;if(A=A||Re,A)r=x,e!==
null&&(x?e.length=x:e=null);else{let f={instancePath:t+"/identityProvider/teamId",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf",keyword:"an\
yOf",params:{}};e===null?e=[f]:e.push(f),r++}}if(K.keyId!==void 0&&o.call(K,"keyId")){let u=K.keyId,x=r,A=!1,M=r;if(typeof u=="string"){if(!Jr.test(u)){let f={instancePath:t+
"/identityProvider/keyId",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9]{10}$"}};e===null?
e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/identityProvider/keyId",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/0/type",keyword:"type",
params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var Oe=M===r;A=A||Oe;let q=r;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let f={instancePath:t+
"/identityProvider/keyId",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/type",keyword:"type",params:{type:G.properties.identityProvider.properties.
keyId.anyOf[1].type}};e===null?e=[f]:e.push(f),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){for(let f of Object.keys(u))if(!(f==="variable"||f==="ssmParamet\
er"||f==="secretsManager"||f==="jsonKey")){let _={instancePath:t+"/identityProvider/keyId",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[_]:e.push(_),r++}if(u.variable!==void 0&&o.call(u,"variable")){let f=u.
variable;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/keyId/variable",schemaPath:"#/properties/identityProvider/properties/keyId/an\
yOf/1/properties/variable/type",keyword:"type",params:{type:G.properties.identityProvider.properties.keyId.anyOf[1].properties.variable.type}};e===null?e=[_]:e.
push(_),r++}if(typeof f=="string"&&!re.test(f)){let _={instancePath:t+"/identityProvider/keyId/variable",schemaPath:"#/properties/identityProvider/properties/ke\
yId/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[_]:e.push(_),r++}}if(u.ssmParameter!==void 0&&
o.call(u,"ssmParameter")){let f=u.ssmParameter;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/keyId/ssmParameter",schemaPath:"#/prope\
rties/identityProvider/properties/keyId/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:G.properties.identityProvider.properties.keyId.anyOf[1].
properties.ssmParameter.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>2048){let _={instancePath:t+"/identityProvider/keyId/ssmParameter",schemaPath:"\
#/properties/identityProvider/properties/keyId/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[_]:e.push(_),r++}
if(!te.test(f)){let _={instancePath:t+"/identityProvider/keyId/ssmParameter",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/properties/ssmPa\
rameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[_]:e.push(_),r++}}}if(u.secretsManager!==void 0&&o.call(
u,"secretsManager")){let f=u.secretsManager;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/keyId/secretsManager",schemaPath:"#/proper\
ties/identityProvider/properties/keyId/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:G.properties.identityProvider.properties.keyId.anyOf[1].
properties.secretsManager.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>2048){let _={instancePath:t+"/identityProvider/keyId/secretsManager",
schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[_]:
e.push(_),r++}if(!se.test(f)){let _={instancePath:t+"/identityProvider/keyId/secretsManager",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/\
properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[_]:e.push(_),r++}}}if(u.jsonKey!==void 0&&o.call(u,
"jsonKey")){let f=u.jsonKey;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/keyId/jsonKey",schemaPath:"#/properties/identityProvider/p\
roperties/keyId/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:G.properties.identityProvider.properties.keyId.anyOf[1].properties.jsonKey.type}};e===
null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>256){let _={instancePath:t+"/identityProvider/keyId/jsonKey",schemaPath:"#/properties/identityProvider/p\
roperties/keyId/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[_]:e.push(_),r++}if(!ie.test(f)){let _={instancePath:t+
"/identityProvider/keyId/jsonKey",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[_]:e.push(_),r++}}}}var Oe=q===r;A=A||Oe;let $=r;if(u!==null){let f={instancePath:t+"/identityProvider/keyId",schemaPath:"\
#/properties/identityProvider/properties/keyId/anyOf/2/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var Oe=$===r;if(A=A||Oe,A)r=x,e!==
null&&(x?e.length=x:e=null);else{let f={instancePath:t+"/identityProvider/keyId",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf",keyword:"anyO\
f",params:{}};e===null?e=[f]:e.push(f),r++}}if(K.privateKey!==void 0&&o.call(K,"privateKey")){let u=K.privateKey;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&
u!==null){let x={instancePath:t+"/identityProvider/privateKey",schemaPath:"#/properties/identityProvider/properties/privateKey/type",keyword:"type",params:{type:G.
properties.identityProvider.properties.privateKey.type}};e===null?e=[x]:e.push(x),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){for(let x of Object.keys(u))if(!(x===
"variable"||x==="ssmParameter"||x==="secretsManager"||x==="jsonKey")){let A={instancePath:t+"/identityProvider/privateKey",schemaPath:"#/properties/identityProv\
ider/properties/privateKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}};e===null?e=[A]:e.push(A),r++}if(u.variable!==void 0&&
o.call(u,"variable")){let x=u.variable;if(typeof x!="string"&&x!==null){let A={instancePath:t+"/identityProvider/privateKey/variable",schemaPath:"#/properties/i\
dentityProvider/properties/privateKey/properties/variable/type",keyword:"type",params:{type:G.properties.identityProvider.properties.privateKey.properties.variable.
type}};e===null?e=[A]:e.push(A),r++}if(typeof x=="string"&&!re.test(x)){let A={instancePath:t+"/identityProvider/privateKey/variable",schemaPath:"#/properties/i\
dentityProvider/properties/privateKey/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[A]:e.push(A),r++}}if(u.
ssmParameter!==void 0&&o.call(u,"ssmParameter")){let x=u.ssmParameter;if(typeof x!="string"&&x!==null){let A={instancePath:t+"/identityProvider/privateKey/ssmPa\
rameter",schemaPath:"#/properties/identityProvider/properties/privateKey/properties/ssmParameter/type",keyword:"type",params:{type:G.properties.identityProvider.
properties.privateKey.properties.ssmParameter.type}};e===null?e=[A]:e.push(A),r++}if(typeof x=="string"){if(y(x)>2048){let A={instancePath:t+"/identityProvider/\
privateKey/ssmParameter",schemaPath:"#/properties/identityProvider/properties/privateKey/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[A]:e.push(A),r++}if(!te.test(x)){let A={instancePath:t+"/identityProvider/privateKey/ssmParameter",schemaPath:"#/properties/identityProvider/propert\
ies/privateKey/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[A]:e.push(A),r++}}}if(u.
secretsManager!==void 0&&o.call(u,"secretsManager")){let x=u.secretsManager;if(typeof x!="string"&&x!==null){let A={instancePath:t+"/identityProvider/privateKey\
/secretsManager",schemaPath:"#/properties/identityProvider/properties/privateKey/properties/secretsManager/type",keyword:"type",params:{type:G.properties.identityProvider.
properties.privateKey.properties.secretsManager.type}};e===null?e=[A]:e.push(A),r++}if(typeof x=="string"){if(y(x)>2048){let A={instancePath:t+"/identityProvide\
r/privateKey/secretsManager",schemaPath:"#/properties/identityProvider/properties/privateKey/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[A]:e.push(A),r++}if(!se.test(x)){let A={instancePath:t+"/identityProvider/privateKey/secretsManager",schemaPath:"#/properties/identityProvider/prope\
rties/privateKey/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[A]:e.push(A),r++}}}if(u.jsonKey!==
void 0&&o.call(u,"jsonKey")){let x=u.jsonKey;if(typeof x!="string"&&x!==null){let A={instancePath:t+"/identityProvider/privateKey/jsonKey",schemaPath:"#/propert\
ies/identityProvider/properties/privateKey/properties/jsonKey/type",keyword:"type",params:{type:G.properties.identityProvider.properties.privateKey.properties.jsonKey.
type}};e===null?e=[A]:e.push(A),r++}if(typeof x=="string"){if(y(x)>256){let A={instancePath:t+"/identityProvider/privateKey/jsonKey",schemaPath:"#/properties/id\
entityProvider/properties/privateKey/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[A]:e.push(A),r++}if(!ie.test(x)){let A={instancePath:t+
"/identityProvider/privateKey/jsonKey",schemaPath:"#/properties/identityProvider/properties/privateKey/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[A]:e.push(A),r++}}}}}if(K.apiVersion!==void 0&&o.call(K,"apiVersion")){let u=K.apiVersion;if(typeof u!="string"&&u!==
null){let x={instancePath:t+"/identityProvider/apiVersion",schemaPath:"#/properties/identityProvider/properties/apiVersion/type",keyword:"type",params:{type:G.properties.
identityProvider.properties.apiVersion.type}};e===null?e=[x]:e.push(x),r++}if(typeof u=="string"&&!Rt.test(u)){let x={instancePath:t+"/identityProvider/apiVersi\
on",schemaPath:"#/properties/identityProvider/properties/apiVersion/pattern",keyword:"pattern",params:{pattern:"^v[1-9][0-9]{0,2}\\.[0-9]$"}};e===null?e=[x]:e.push(
x),r++}}if(K.metadataUrl!==void 0&&o.call(K,"metadataUrl")){let u=K.metadataUrl,x=r,A=!1,M=r;if(typeof u=="string"){if(y(u)>2048){let f={instancePath:t+"/identi\
tyProvider/metadataUrl",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/0/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=
[f]:e.push(f),r++}if(y(u)<1){let f={instancePath:t+"/identityProvider/metadataUrl",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/0/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/identityProvider/metadataUrl",schemaPath:"#/properties/i\
dentityProvider/properties/metadataUrl/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var qe=M===r;A=A||qe;let q=r;if(!(u&&typeof u==
"object"&&!Array.isArray(u))&&u!==null){let f={instancePath:t+"/identityProvider/metadataUrl",schemaPath:"#/properties/identityProvider/properties/metadataUrl/a\
nyOf/1/type",keyword:"type",params:{type:G.properties.identityProvider.properties.metadataUrl.anyOf[1].type}};e===null?e=[f]:e.push(f),r++}if(u&&typeof u=="obje\
ct"&&!Array.isArray(u)){for(let f of Object.keys(u))if(!(f==="variable"||f==="ssmParameter"||f==="secretsManager"||f==="jsonKey")){let _={instancePath:t+"/ident\
ityProvider/metadataUrl",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[_]:e.push(_),r++}if(u.variable!==void 0&&o.call(u,"variable")){let f=u.variable;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityPro\
vider/metadataUrl/variable",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties/variable/type",keyword:"type",params:{type:G.properties.
identityProvider.properties.metadataUrl.anyOf[1].properties.variable.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"&&!re.test(f)){let _={instancePath:t+
"/identityProvider/metadataUrl/variable",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties/variable/pattern",keyword:"pattern",
params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[_]:e.push(_),r++}}if(u.ssmParameter!==void 0&&o.call(u,"ssmParameter")){let f=u.ssmParameter;if(typeof f!=
"string"&&f!==null){let _={instancePath:t+"/identityProvider/metadataUrl/ssmParameter",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/\
properties/ssmParameter/type",keyword:"type",params:{type:G.properties.identityProvider.properties.metadataUrl.anyOf[1].properties.ssmParameter.type}};e===null?
e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>2048){let _={instancePath:t+"/identityProvider/metadataUrl/ssmParameter",schemaPath:"#/properties/identityPro\
vider/properties/metadataUrl/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[_]:e.push(_),r++}if(!te.test(f)){let _={
instancePath:t+"/identityProvider/metadataUrl/ssmParameter",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties/ssmParameter/pat\
tern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[_]:e.push(_),r++}}}if(u.secretsManager!==void 0&&o.call(u,"secre\
tsManager")){let f=u.secretsManager;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/metadataUrl/secretsManager",schemaPath:"#/properti\
es/identityProvider/properties/metadataUrl/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:G.properties.identityProvider.properties.metadataUrl.
anyOf[1].properties.secretsManager.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>2048){let _={instancePath:t+"/identityProvider/metadataUrl\
/secretsManager",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[_]:e.push(_),r++}if(!se.test(f)){let _={instancePath:t+"/identityProvider/metadataUrl/secretsManager",schemaPath:"#/properties/identityProvider/prop\
erties/metadataUrl/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[_]:e.push(_),r++}}}if(u.
jsonKey!==void 0&&o.call(u,"jsonKey")){let f=u.jsonKey;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/metadataUrl/jsonKey",schemaPath:"\
#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:G.properties.identityProvider.properties.metadataUrl.
anyOf[1].properties.jsonKey.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>256){let _={instancePath:t+"/identityProvider/metadataUrl/jsonKey",
schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[_]:e.
push(_),r++}if(!ie.test(f)){let _={instancePath:t+"/identityProvider/metadataUrl/jsonKey",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf\
/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[_]:e.push(_),r++}}}}var qe=q===r;A=A||qe;let $=r;if(u!==
null){let f={instancePath:t+"/identityProvider/metadataUrl",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/2/type",keyword:"type",params:{
type:"null"}};e===null?e=[f]:e.push(f),r++}var qe=$===r;if(A=A||qe,A)r=x,e!==null&&(x?e.length=x:e=null);else{let f={instancePath:t+"/identityProvider/metadataU\
rl",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}if(K.metadataFile!==void 0&&
o.call(K,"metadataFile")){let u=K.metadataFile;if(typeof u!="string"&&u!==null){let x={instancePath:t+"/identityProvider/metadataFile",schemaPath:"#/properties/\
identityProvider/properties/metadataFile/type",keyword:"type",params:{type:G.properties.identityProvider.properties.metadataFile.type}};e===null?e=[x]:e.push(x),
r++}if(typeof u=="string"){if(y(u)>1024){let x={instancePath:t+"/identityProvider/metadataFile",schemaPath:"#/properties/identityProvider/properties/metadataFil\
e/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),r++}if(!Nt.test(u)){let x={instancePath:t+"/identityProvider/metadataFile",schemaPath:"\
#/properties/identityProvider/properties/metadataFile/pattern",keyword:"pattern",params:{pattern:"^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\\
u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$"}};e===null?e=[x]:e.push(x),r++}}}if(K.idpSignout!==void 0&&o.call(K,"idpSignout")){let u=K.idpSignout;
if(typeof u!="boolean"&&u!==null){let x={instancePath:t+"/identityProvider/idpSignout",schemaPath:"#/properties/identityProvider/properties/idpSignout/type",keyword:"\
type",params:{type:G.properties.identityProvider.properties.idpSignout.type}};e===null?e=[x]:e.push(x),r++}}if(K.idpInit!==void 0&&o.call(K,"idpInit")){let u=K.
idpInit;if(typeof u!="boolean"&&u!==null){let x={instancePath:t+"/identityProvider/idpInit",schemaPath:"#/properties/identityProvider/properties/idpInit/type",keyword:"\
type",params:{type:G.properties.identityProvider.properties.idpInit.type}};e===null?e=[x]:e.push(x),r++}}if(K.encryptedResponses!==void 0&&o.call(K,"encryptedRe\
sponses")){let u=K.encryptedResponses;if(typeof u!="boolean"&&u!==null){let x={instancePath:t+"/identityProvider/encryptedResponses",schemaPath:"#/properties/id\
entityProvider/properties/encryptedResponses/type",keyword:"type",params:{type:G.properties.identityProvider.properties.encryptedResponses.type}};e===null?e=[x]:
e.push(x),r++}}if(K.requestSigningAlgorithm!==void 0&&o.call(K,"requestSigningAlgorithm")){let u=K.requestSigningAlgorithm;if(typeof u!="string"&&u!==null){let x={
instancePath:t+"/identityProvider/requestSigningAlgorithm",schemaPath:"#/properties/identityProvider/properties/requestSigningAlgorithm/type",keyword:"type",params:{
type:G.properties.identityProvider.properties.requestSigningAlgorithm.type}};e===null?e=[x]:e.push(x),r++}if(!(u==="rsa-sha256"||u===null)){let x={instancePath:t+
"/identityProvider/requestSigningAlgorithm",schemaPath:"#/properties/identityProvider/properties/requestSigningAlgorithm/enum",keyword:"enum",params:{allowedValues:G.
properties.identityProvider.properties.requestSigningAlgorithm.enum}};e===null?e=[x]:e.push(x),r++}}if(K.scopes!==void 0&&o.call(K,"scopes")){let u=K.scopes;if(!Array.
isArray(u)&&u!==null){let x={instancePath:t+"/identityProvider/scopes",schemaPath:"#/properties/identityProvider/properties/scopes/type",keyword:"type",params:{
type:G.properties.identityProvider.properties.scopes.type}};e===null?e=[x]:e.push(x),r++}if(Array.isArray(u)){if(u.length<1){let q={instancePath:t+"/identityPro\
vider/scopes",schemaPath:"#/properties/identityProvider/properties/scopes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[q]:e.push(q),r++}let x=u.length;
for(let q=0;q<x;q++){let $=u[q];if(typeof $=="string"){if(!Cr.test($)){let f={instancePath:t+"/identityProvider/scopes/"+q,schemaPath:"#/properties/identityProv\
ider/properties/scopes/items/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+
"/identityProvider/scopes/"+q,schemaPath:"#/properties/identityProvider/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(
f),r++}}let A=u.length,M;if(A>1){let q={};for(;A--;){let $=u[A];if(typeof $=="string"){if(typeof q[$]=="number"){M=q[$];let f={instancePath:t+"/identityProvider\
/scopes",schemaPath:"#/properties/identityProvider/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=[f]:e.push(f),r++;break}q[$]=
A}}}}}if(K.attributesRequestMethod!==void 0&&o.call(K,"attributesRequestMethod")){let u=K.attributesRequestMethod;if(typeof u!="string"&&u!==null){let x={instancePath:t+
"/identityProvider/attributesRequestMethod",schemaPath:"#/properties/identityProvider/properties/attributesRequestMethod/type",keyword:"type",params:{type:G.properties.
identityProvider.properties.attributesRequestMethod.type}};e===null?e=[x]:e.push(x),r++}if(!(u==="GET"||u==="POST"||u===null)){let x={instancePath:t+"/identityP\
rovider/attributesRequestMethod",schemaPath:"#/properties/identityProvider/properties/attributesRequestMethod/enum",keyword:"enum",params:{allowedValues:G.properties.
identityProvider.properties.attributesRequestMethod.enum}};e===null?e=[x]:e.push(x),r++}}if(K.endpoints!==void 0&&o.call(K,"endpoints")){let u=K.endpoints;if(!(u&&
typeof u=="object"&&!Array.isArray(u))&&u!==null){let x={instancePath:t+"/identityProvider/endpoints",schemaPath:"#/properties/identityProvider/properties/endpo\
ints/type",keyword:"type",params:{type:G.properties.identityProvider.properties.endpoints.type}};e===null?e=[x]:e.push(x),r++}if(u&&typeof u=="object"&&!Array.isArray(
u)){for(let x of Object.keys(u))if(!(x==="authorize"||x==="token"||x==="userInfo"||x==="jwks")){let A={instancePath:t+"/identityProvider/endpoints",schemaPath:"\
#/properties/identityProvider/properties/endpoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}};e===null?e=[A]:e.push(A),
r++}if(u.authorize!==void 0&&o.call(u,"authorize")){let x=u.authorize,A=r,M=!1,q=r;if(typeof x=="string"){if(y(x)>1024){let f={instancePath:t+"/identityProvider\
/endpoints/authorize",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/authorize/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[f]:e.push(f),r++}if(!cr.test(x)){let f={instancePath:t+"/identityProvider/endpoints/authorize",schemaPath:"#/properties/identityProvider/properties/\
endpoints/properties/authorize/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/\
identityProvider/endpoints/authorize",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/authorize/anyOf/0/type",keyword:"type",params:{type:"\
string"}};e===null?e=[f]:e.push(f),r++}var be=q===r;M=M||be;let $=r;if(x!==null){let f={instancePath:t+"/identityProvider/endpoints/authorize",schemaPath:"#/pro\
perties/identityProvider/properties/endpoints/properties/authorize/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var be=$===r;
if(M=M||be,M)r=A,e!==null&&(A?e.length=A:e=null);else{let f={instancePath:t+"/identityProvider/endpoints/authorize",schemaPath:"#/properties/identityProvider/pr\
operties/endpoints/properties/authorize/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}if(u.token!==void 0&&o.call(u,"token")){let x=u.token,A=r,
M=!1,q=r;if(typeof x=="string"){if(y(x)>1024){let f={instancePath:t+"/identityProvider/endpoints/token",schemaPath:"#/properties/identityProvider/properties/end\
points/properties/token/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[f]:e.push(f),r++}if(!cr.test(x)){let f={instancePath:t+"/identit\
yProvider/endpoints/token",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/token/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^\
https://\\S+$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/identityProvider/endpoints/token",schemaPath:"#/properties/identityProvider/properti\
es/endpoints/properties/token/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var sr=q===r;M=M||sr;let $=r;if(x!==null){let f={
instancePath:t+"/identityProvider/endpoints/token",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/token/anyOf/1/type",keyword:"type",
params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var sr=$===r;if(M=M||sr,M)r=A,e!==null&&(A?e.length=A:e=null);else{let f={instancePath:t+"/identityProvider/e\
ndpoints/token",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/token/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}
if(u.userInfo!==void 0&&o.call(u,"userInfo")){let x=u.userInfo,A=r,M=!1,q=r;if(typeof x=="string"){if(y(x)>1024){let f={instancePath:t+"/identityProvider/endpoi\
nts/userInfo",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/userInfo/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===
null?e=[f]:e.push(f),r++}if(!cr.test(x)){let f={instancePath:t+"/identityProvider/endpoints/userInfo",schemaPath:"#/properties/identityProvider/properties/endpo\
ints/properties/userInfo/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/identi\
tyProvider/endpoints/userInfo",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/userInfo/anyOf/0/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[f]:e.push(f),r++}var je=q===r;M=M||je;let $=r;if(x!==null){let f={instancePath:t+"/identityProvider/endpoints/userInfo",schemaPath:"#/propert\
ies/identityProvider/properties/endpoints/properties/userInfo/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var je=$===r;if(M=
M||je,M)r=A,e!==null&&(A?e.length=A:e=null);else{let f={instancePath:t+"/identityProvider/endpoints/userInfo",schemaPath:"#/properties/identityProvider/properti\
es/endpoints/properties/userInfo/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}if(u.jwks!==void 0&&o.call(u,"jwks")){let x=u.jwks,A=r,M=!1,q=r;
if(typeof x=="string"){if(y(x)>1024){let f={instancePath:t+"/identityProvider/endpoints/jwks",schemaPath:"#/properties/identityProvider/properties/endpoints/pro\
perties/jwks/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[f]:e.push(f),r++}if(!cr.test(x)){let f={instancePath:t+"/identityProvider/e\
ndpoints/jwks",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/jwks/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^https://\\S+$"}};
e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/identityProvider/endpoints/jwks",schemaPath:"#/properties/identityProvider/properties/endpoints/prope\
rties/jwks/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var Ne=q===r;M=M||Ne;let $=r;if(x!==null){let f={instancePath:t+"/i\
dentityProvider/endpoints/jwks",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/jwks/anyOf/1/type",keyword:"type",params:{type:"null"}};
e===null?e=[f]:e.push(f),r++}var Ne=$===r;if(M=M||Ne,M)r=A,e!==null&&(A?e.length=A:e=null);else{let f={instancePath:t+"/identityProvider/endpoints/jwks",schemaPath:"\
#/properties/identityProvider/properties/endpoints/properties/jwks/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}}}if(K.iamOidcProvider!==void 0&&
o.call(K,"iamOidcProvider")){let u=K.iamOidcProvider;if(typeof u!="boolean"&&u!==null){let x={instancePath:t+"/identityProvider/iamOidcProvider",schemaPath:"#/p\
roperties/identityProvider/properties/iamOidcProvider/type",keyword:"type",params:{type:G.properties.identityProvider.properties.iamOidcProvider.type}};e===null?
e=[x]:e.push(x),r++}}if(K.upstream!==void 0&&o.call(K,"upstream")){let u=K.upstream;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let x={instancePath:t+
"/identityProvider/upstream",schemaPath:"#/properties/identityProvider/properties/upstream/type",keyword:"type",params:{type:G.properties.identityProvider.properties.
upstream.type}};e===null?e=[x]:e.push(x),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){for(let x of Object.keys(u))if(!(x==="spec"||x==="client"||x==="enviro\
nment")){let A={instancePath:t+"/identityProvider/upstream",schemaPath:"#/properties/identityProvider/properties/upstream/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:x}};e===null?e=[A]:e.push(A),r++}if(u.spec!==void 0&&o.call(u,"spec")){let x=u.spec;if(typeof x!="string"&&x!==null){let A={
instancePath:t+"/identityProvider/upstream/spec",schemaPath:"#/properties/identityProvider/properties/upstream/properties/spec/type",keyword:"type",params:{type:G.
properties.identityProvider.properties.upstream.properties.spec.type}};e===null?e=[A]:e.push(A),r++}}if(u.client!==void 0&&o.call(u,"client")){let x=u.client;if(typeof x!=
"string"&&x!==null){let A={instancePath:t+"/identityProvider/upstream/client",schemaPath:"#/properties/identityProvider/properties/upstream/properties/client/ty\
pe",keyword:"type",params:{type:G.properties.identityProvider.properties.upstream.properties.client.type}};e===null?e=[A]:e.push(A),r++}}if(u.environment!==void 0&&
o.call(u,"environment")){let x=u.environment;if(typeof x!="string"&&x!==null){let A={instancePath:t+"/identityProvider/upstream/environment",schemaPath:"#/prope\
rties/identityProvider/properties/upstream/properties/environment/type",keyword:"type",params:{type:G.properties.identityProvider.properties.upstream.properties.
environment.type}};e===null?e=[A]:e.push(A),r++}}}}if(K.allowedEmailDomains!==void 0&&o.call(K,"allowedEmailDomains")){let u=K.allowedEmailDomains;if(!Array.isArray(
u)&&u!==null){let x={instancePath:t+"/identityProvider/allowedEmailDomains",schemaPath:"#/properties/identityProvider/properties/allowedEmailDomains/type",keyword:"\
type",params:{type:G.properties.identityProvider.properties.allowedEmailDomains.type}};e===null?e=[x]:e.push(x),r++}if(Array.isArray(u)){if(u.length<1){let q={instancePath:t+
"/identityProvider/allowedEmailDomains",schemaPath:"#/properties/identityProvider/properties/allowedEmailDomains/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[q]:e.push(q),r++}let x=u.length;for(let q=0;q<x;q++){let $=u[q];if(typeof $=="string"){if(y($)>253){let f={instancePath:t+"/identityProvider/allowed\
EmailDomains/"+q,schemaPath:"#/properties/identityProvider/properties/allowedEmailDomains/items/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[f]:
e.push(f),r++}if(!It.test($)){let f={instancePath:t+"/identityProvider/allowedEmailDomains/"+q,schemaPath:"#/properties/identityProvider/properties/allowedEmail\
Domains/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$"}};e===null?e=[f]:e.
push(f),r++}}else{let f={instancePath:t+"/identityProvider/allowedEmailDomains/"+q,schemaPath:"#/properties/identityProvider/properties/allowedEmailDomains/item\
s/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}let A=u.length,M;if(A>1){let q={};for(;A--;){let $=u[A];if(typeof $=="string"){if(typeof q[$]==
"number"){M=q[$];let f={instancePath:t+"/identityProvider/allowedEmailDomains",schemaPath:"#/properties/identityProvider/properties/allowedEmailDomains/uniqueIt\
ems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=[f]:e.push(f),r++;break}q[$]=A}}}}}if(K.attributeMapping!==void 0&&o.call(K,"attributeMapping")){let u=K.
attributeMapping;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let x={instancePath:t+"/identityProvider/attributeMapping",schemaPath:"#/properties/i\
dentityProvider/properties/attributeMapping/type",keyword:"type",params:{type:G.properties.identityProvider.properties.attributeMapping.type}};e===null?e=[x]:e.
push(x),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){for(let x of Object.keys(u)){let A=r;if(typeof x=="string"){if(y(x)>32){let M={instancePath:t+"/identit\
yProvider/attributeMapping",schemaPath:"#/properties/identityProvider/properties/attributeMapping/propertyNames/maxLength",keyword:"maxLength",params:{limit:32},
propertyName:x};e===null?e=[M]:e.push(M),r++}if(y(x)<1){let M={instancePath:t+"/identityProvider/attributeMapping",schemaPath:"#/properties/identityProvider/pro\
perties/attributeMapping/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:x};e===null?e=[M]:e.push(M),r++}}var Ce=A===r;if(!Ce){let M={
instancePath:t+"/identityProvider/attributeMapping",schemaPath:"#/properties/identityProvider/properties/attributeMapping/propertyNames",keyword:"propertyNames",
params:{propertyName:x}};e===null?e=[M]:e.push(M),r++}}for(let x of Object.keys(u)){let A=u[x];if(typeof A!="string"&&A!==null){let M={instancePath:t+"/identity\
Provider/attributeMapping/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProvider/properties/attributeMapping/additionalProperties/\
type",keyword:"type",params:{type:G.properties.identityProvider.properties.attributeMapping.additionalProperties.type}};e===null?e=[M]:e.push(M),r++}if(typeof A==
"string"){if(y(A)>2048){let M={instancePath:t+"/identityProvider/attributeMapping/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityPr\
ovider/properties/attributeMapping/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[M]:e.push(M),r++}if(y(A)<1){let M={instancePath:t+
"/identityProvider/attributeMapping/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProvider/properties/attributeMapping/additionalP\
roperties/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[M]:e.push(M),r++}}}}}if(K.adopt!==void 0&&o.call(K,"adopt")){let u=K.adopt;if(typeof u!="\
string"&&u!==null){let x={instancePath:t+"/identityProvider/adopt",schemaPath:"#/properties/identityProvider/properties/adopt/type",keyword:"type",params:{type:G.
properties.identityProvider.properties.adopt.type}};e===null?e=[x]:e.push(x),r++}if(typeof u=="string"){if(y(u)>32){let x={instancePath:t+"/identityProvider/ado\
pt",schemaPath:"#/properties/identityProvider/properties/adopt/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[x]:e.push(x),r++}if(y(u)<1){let x={
instancePath:t+"/identityProvider/adopt",schemaPath:"#/properties/identityProvider/properties/adopt/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[x]:e.push(x),r++}}}if(K.nationalIdConsent!==void 0&&o.call(K,"nationalIdConsent")){let u=K.nationalIdConsent;if(typeof u!="boolean"&&u!==null){let x={instancePath:t+
"/identityProvider/nationalIdConsent",schemaPath:"#/properties/identityProvider/properties/nationalIdConsent/type",keyword:"type",params:{type:G.properties.identityProvider.
properties.nationalIdConsent.type}};e===null?e=[x]:e.push(x),r++}}if(K.pending!==void 0&&o.call(K,"pending")){let u=K.pending;if(typeof u!="boolean"&&u!==null){
let x={instancePath:t+"/identityProvider/pending",schemaPath:"#/properties/identityProvider/properties/pending/type",keyword:"type",params:{type:G.properties.identityProvider.
properties.pending.type}};e===null?e=[x]:e.push(x),r++}if(!(u===!0||u===null)){let x={instancePath:t+"/identityProvider/pending",schemaPath:"#/properties/identi\
tyProvider/properties/pending/enum",keyword:"enum",params:{allowedValues:G.properties.identityProvider.properties.pending.enum}};e===null?e=[x]:e.push(x),r++}}if(K.
identifiers!==void 0&&o.call(K,"identifiers")){let u=K.identifiers;if(!Array.isArray(u)&&u!==null){let x={instancePath:t+"/identityProvider/identifiers",schemaPath:"\
#/properties/identityProvider/properties/identifiers/type",keyword:"type",params:{type:G.properties.identityProvider.properties.identifiers.type}};e===null?e=[x]:
e.push(x),r++}if(Array.isArray(u)){if(u.length>50){let q={instancePath:t+"/identityProvider/identifiers",schemaPath:"#/properties/identityProvider/properties/id\
entifiers/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[q]:e.push(q),r++}let x=u.length;for(let q=0;q<x;q++){let $=u[q];if(typeof $=="string"){if(y(
$)>40){let f={instancePath:t+"/identityProvider/identifiers/"+q,schemaPath:"#/properties/identityProvider/properties/identifiers/items/maxLength",keyword:"maxLe\
ngth",params:{limit:40}};e===null?e=[f]:e.push(f),r++}if(y($)<1){let f={instancePath:t+"/identityProvider/identifiers/"+q,schemaPath:"#/properties/identityProvi\
der/properties/identifiers/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}if(!Et.test($)){let f={instancePath:t+"/identityP\
rovider/identifiers/"+q,schemaPath:"#/properties/identityProvider/properties/identifiers/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=.@-]+$"}};
e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/identityProvider/identifiers/"+q,schemaPath:"#/properties/identityProvider/properties/identifiers/ite\
ms/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}let A=u.length,M;if(A>1){let q={};for(;A--;){let $=u[A];if(typeof $=="string"){if(typeof q[$]==
"number"){M=q[$];let f={instancePath:t+"/identityProvider/identifiers",schemaPath:"#/properties/identityProvider/properties/identifiers/uniqueItems",keyword:"un\
iqueItems",params:{i:A,j:M}};e===null?e=[f]:e.push(f),r++;break}q[$]=A}}}}}}}}return tt.errors=e,r===0}tt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};exports.
SignIns=st;var Qr={type:"object",required:["version","spec","signIns"],properties:{version:{const:1},spec:{type:"string",minLength:1},environment:{type:"string",
minLength:1},users:{type:"object",additionalProperties:{type:"object",properties:{email:{type:"string",minLength:1},emailVerified:{type:"boolean"},status:{type:"\
string",enum:["CONFIRMED","UNCONFIRMED","FORCE_CHANGE_PASSWORD","RESET_REQUIRED","EXTERNAL_PROVIDER"]},enabled:{type:"boolean"},username:{type:"string",minLength:1},
attributes:{type:"object",additionalProperties:{type:"string"}},identities:{type:"array",items:{type:"object",required:["provider","subject"],properties:{provider:{
type:"string",minLength:1},subject:{type:"string",minLength:1}},additionalProperties:!1}}},additionalProperties:!1}},signIns:{type:"array",minItems:1,maxItems:5e3,
items:{type:"object",required:["name","through"],properties:{name:{type:"string",minLength:1,maxLength:200},through:{type:"string",minLength:1},client:{type:"st\
ring",minLength:1},claims:{type:"object"},assertion:{type:"object",required:["nameId"],properties:{nameId:{type:"string",minLength:1},attributes:{type:"object",
additionalProperties:{anyOf:[{type:"string"},{type:"array",items:{type:"string"}}]}}},additionalProperties:!1},signUp:{type:"object",required:["email"],properties:{
email:{type:"string",minLength:1}},additionalProperties:!1},redirectUri:{type:"string",minLength:1},times:{type:"integer",minimum:1,maximum:2},fresh:{type:"bool\
ean"},expect:{type:"object",properties:{outcome:{type:"string",enum:["signedUp","signedIn","linked","separateUser","refused","error"]},user:{type:"string",minLength:1},
code:{type:"string",minLength:1},attributes:{type:"object",additionalProperties:{type:["string","null"]}}},additionalProperties:!1}},additionalProperties:!1}}},
additionalProperties:!1};function st(E,{instancePath:t="",parentData:er,parentDataProperty:rr,rootData:tr=E,dynamicAnchors:it={}}={}){let e=null,r=0,Pe=st.evaluated;
if(Pe.dynamicProps&&(Pe.props=void 0),Pe.dynamicItems&&(Pe.items=void 0),E&&typeof E=="object"&&!Array.isArray(E)){if(E.version===void 0||!o.call(E,"version")){
let W={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[W]:e.push(W),r++}if(E.spec===void 0||!o.call(E,
"spec")){let W={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"}};e===null?e=[W]:e.push(W),r++}if(E.signIns===void 0||!o.
call(E,"signIns")){let W={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signIns"}};e===null?e=[W]:e.push(W),r++}for(let W of Object.
keys(E))if(!(W==="version"||W==="spec"||W==="environment"||W==="users"||W==="signIns")){let X={instancePath:t,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:W}};e===null?e=[X]:e.push(X),r++}if(E.version!==void 0&&o.call(E,"version")&&E.version!==1){let W={instancePath:t+"/\
version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}};e===null?e=[W]:e.push(W),r++}if(E.spec!==void 0&&o.call(E,"spec")){let W=E.
spec;if(typeof W=="string"){if(y(W)<1){let X={instancePath:t+"/spec",schemaPath:"#/properties/spec/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[
X]:e.push(X),r++}}else{let X={instancePath:t+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"string"}};e===null?e=[X]:e.push(X),r++}}if(E.
environment!==void 0&&o.call(E,"environment")){let W=E.environment;if(typeof W=="string"){if(y(W)<1){let X={instancePath:t+"/environment",schemaPath:"#/properti\
es/environment/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[X]:e.push(X),r++}}else{let X={instancePath:t+"/environment",schemaPath:"#/properties\
/environment/type",keyword:"type",params:{type:"string"}};e===null?e=[X]:e.push(X),r++}}if(E.users!==void 0&&o.call(E,"users")){let W=E.users;if(W&&typeof W=="o\
bject"&&!Array.isArray(W))for(let X of Object.keys(W)){let V=W[X];if(V&&typeof V=="object"&&!Array.isArray(V)){for(let F of Object.keys(V))if(!(F==="email"||F===
"emailVerified"||F==="status"||F==="enabled"||F==="username"||F==="attributes"||F==="identities")){let N={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/users/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:F}};e===null?e=[
N]:e.push(N),r++}if(V.email!==void 0&&o.call(V,"email")){let F=V.email;if(typeof F=="string"){if(y(F)<1){let N={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(
/\//g,"~1")+"/email",schemaPath:"#/properties/users/additionalProperties/properties/email/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[N]:e.push(
N),r++}}else{let N={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1")+"/email",schemaPath:"#/properties/users/additionalProperties/properties/em\
ail/type",keyword:"type",params:{type:"string"}};e===null?e=[N]:e.push(N),r++}}if(V.emailVerified!==void 0&&o.call(V,"emailVerified")&&typeof V.emailVerified!="\
boolean"){let F={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailVerified",schemaPath:"#/properties/users/additionalProperties/properti\
es/emailVerified/type",keyword:"type",params:{type:"boolean"}};e===null?e=[F]:e.push(F),r++}if(V.status!==void 0&&o.call(V,"status")){let F=V.status;if(typeof F!=
"string"){let N={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1")+"/status",schemaPath:"#/properties/users/additionalProperties/properties/stat\
us/type",keyword:"type",params:{type:"string"}};e===null?e=[N]:e.push(N),r++}if(!(F==="CONFIRMED"||F==="UNCONFIRMED"||F==="FORCE_CHANGE_PASSWORD"||F==="RESET_RE\
QUIRED"||F==="EXTERNAL_PROVIDER")){let N={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1")+"/status",schemaPath:"#/properties/users/additionalP\
roperties/properties/status/enum",keyword:"enum",params:{allowedValues:Qr.properties.users.additionalProperties.properties.status.enum}};e===null?e=[N]:e.push(N),
r++}}if(V.enabled!==void 0&&o.call(V,"enabled")&&typeof V.enabled!="boolean"){let F={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1")+"/enabled",
schemaPath:"#/properties/users/additionalProperties/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[F]:e.push(F),r++}if(V.username!==
void 0&&o.call(V,"username")){let F=V.username;if(typeof F=="string"){if(y(F)<1){let N={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1")+"/user\
name",schemaPath:"#/properties/users/additionalProperties/properties/username/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[N]:e.push(N),r++}}else{
let N={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1")+"/username",schemaPath:"#/properties/users/additionalProperties/properties/username/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[N]:e.push(N),r++}}if(V.attributes!==void 0&&o.call(V,"attributes")){let F=V.attributes;if(F&&typeof F=="ob\
ject"&&!Array.isArray(F)){for(let N of Object.keys(F))if(typeof F[N]!="string"){let Z={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1")+"/attri\
butes/"+N.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/users/additionalProperties/properties/attributes/additionalProperties/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[Z]:e.push(Z),r++}}else{let N={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributes",schemaPath:"\
#/properties/users/additionalProperties/properties/attributes/type",keyword:"type",params:{type:"object"}};e===null?e=[N]:e.push(N),r++}}if(V.identities!==void 0&&
o.call(V,"identities")){let F=V.identities;if(Array.isArray(F)){let N=F.length;for(let Z=0;Z<N;Z++){let B=F[Z];if(B&&typeof B=="object"&&!Array.isArray(B)){if(B.
provider===void 0||!o.call(B,"provider")){let ee={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1")+"/identities/"+Z,schemaPath:"#/properties/us\
ers/additionalProperties/properties/identities/items/required",keyword:"required",params:{missingProperty:"provider"}};e===null?e=[ee]:e.push(ee),r++}if(B.subject===
void 0||!o.call(B,"subject")){let ee={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1")+"/identities/"+Z,schemaPath:"#/properties/users/addition\
alProperties/properties/identities/items/required",keyword:"required",params:{missingProperty:"subject"}};e===null?e=[ee]:e.push(ee),r++}for(let ee of Object.keys(
B))if(!(ee==="provider"||ee==="subject")){let le={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1")+"/identities/"+Z,schemaPath:"#/properties/us\
ers/additionalProperties/properties/identities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ee}};e===null?e=[le]:e.push(
le),r++}if(B.provider!==void 0&&o.call(B,"provider")){let ee=B.provider;if(typeof ee=="string"){if(y(ee)<1){let le={instancePath:t+"/users/"+X.replace(/~/g,"~0").
replace(/\//g,"~1")+"/identities/"+Z+"/provider",schemaPath:"#/properties/users/additionalProperties/properties/identities/items/properties/provider/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[le]:e.push(le),r++}}else{let le={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1")+"/identitie\
s/"+Z+"/provider",schemaPath:"#/properties/users/additionalProperties/properties/identities/items/properties/provider/type",keyword:"type",params:{type:"string"}};
e===null?e=[le]:e.push(le),r++}}if(B.subject!==void 0&&o.call(B,"subject")){let ee=B.subject;if(typeof ee=="string"){if(y(ee)<1){let le={instancePath:t+"/users/"+
X.replace(/~/g,"~0").replace(/\//g,"~1")+"/identities/"+Z+"/subject",schemaPath:"#/properties/users/additionalProperties/properties/identities/items/properties/\
subject/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[le]:e.push(le),r++}}else{let le={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,
"~1")+"/identities/"+Z+"/subject",schemaPath:"#/properties/users/additionalProperties/properties/identities/items/properties/subject/type",keyword:"type",params:{
type:"string"}};e===null?e=[le]:e.push(le),r++}}}else{let ee={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1")+"/identities/"+Z,schemaPath:"#/p\
roperties/users/additionalProperties/properties/identities/items/type",keyword:"type",params:{type:"object"}};e===null?e=[ee]:e.push(ee),r++}}}else{let N={instancePath:t+
"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1")+"/identities",schemaPath:"#/properties/users/additionalProperties/properties/identities/type",keyword:"type",
params:{type:"array"}};e===null?e=[N]:e.push(N),r++}}}else{let F={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/use\
rs/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[F]:e.push(F),r++}}else{let X={instancePath:t+"/users",schemaPath:"#/properties/\
users/type",keyword:"type",params:{type:"object"}};e===null?e=[X]:e.push(X),r++}}if(E.signIns!==void 0&&o.call(E,"signIns")){let W=E.signIns;if(Array.isArray(W)){
if(W.length>5e3){let V={instancePath:t+"/signIns",schemaPath:"#/properties/signIns/maxItems",keyword:"maxItems",params:{limit:5e3}};e===null?e=[V]:e.push(V),r++}
if(W.length<1){let V={instancePath:t+"/signIns",schemaPath:"#/properties/signIns/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[V]:e.push(V),r++}let X=W.
length;for(let V=0;V<X;V++){let F=W[V];if(F&&typeof F=="object"&&!Array.isArray(F)){if(F.name===void 0||!o.call(F,"name")){let N={instancePath:t+"/signIns/"+V,schemaPath:"\
#/properties/signIns/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[N]:e.push(N),r++}if(F.through===void 0||!o.call(F,"through")){
let N={instancePath:t+"/signIns/"+V,schemaPath:"#/properties/signIns/items/required",keyword:"required",params:{missingProperty:"through"}};e===null?e=[N]:e.push(
N),r++}for(let N of Object.keys(F))if(!o.call(Qr.properties.signIns.items.properties,N)){let Z={instancePath:t+"/signIns/"+V,schemaPath:"#/properties/signIns/it\
ems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N}};e===null?e=[Z]:e.push(Z),r++}if(F.name!==void 0&&o.call(F,"name")){let N=F.
name;if(typeof N=="string"){if(y(N)>200){let Z={instancePath:t+"/signIns/"+V+"/name",schemaPath:"#/properties/signIns/items/properties/name/maxLength",keyword:"\
maxLength",params:{limit:200}};e===null?e=[Z]:e.push(Z),r++}if(y(N)<1){let Z={instancePath:t+"/signIns/"+V+"/name",schemaPath:"#/properties/signIns/items/proper\
ties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[Z]:e.push(Z),r++}}else{let Z={instancePath:t+"/signIns/"+V+"/name",schemaPath:"#/properti\
es/signIns/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[Z]:e.push(Z),r++}}if(F.through!==void 0&&o.call(F,"through")){let N=F.
through;if(typeof N=="string"){if(y(N)<1){let Z={instancePath:t+"/signIns/"+V+"/through",schemaPath:"#/properties/signIns/items/properties/through/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[Z]:e.push(Z),r++}}else{let Z={instancePath:t+"/signIns/"+V+"/through",schemaPath:"#/properties/signIns/items/properties\
/through/type",keyword:"type",params:{type:"string"}};e===null?e=[Z]:e.push(Z),r++}}if(F.client!==void 0&&o.call(F,"client")){let N=F.client;if(typeof N=="strin\
g"){if(y(N)<1){let Z={instancePath:t+"/signIns/"+V+"/client",schemaPath:"#/properties/signIns/items/properties/client/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[Z]:e.push(Z),r++}}else{let Z={instancePath:t+"/signIns/"+V+"/client",schemaPath:"#/properties/signIns/items/properties/client/type",keyword:"type",params:{
type:"string"}};e===null?e=[Z]:e.push(Z),r++}}if(F.claims!==void 0&&o.call(F,"claims")){let N=F.claims;if(!(N&&typeof N=="object"&&!Array.isArray(N))){let Z={instancePath:t+
"/signIns/"+V+"/claims",schemaPath:"#/properties/signIns/items/properties/claims/type",keyword:"type",params:{type:"object"}};e===null?e=[Z]:e.push(Z),r++}}if(F.
assertion!==void 0&&o.call(F,"assertion")){let N=F.assertion;if(N&&typeof N=="object"&&!Array.isArray(N)){if(N.nameId===void 0||!o.call(N,"nameId")){let Z={instancePath:t+
"/signIns/"+V+"/assertion",schemaPath:"#/properties/signIns/items/properties/assertion/required",keyword:"required",params:{missingProperty:"nameId"}};e===null?
e=[Z]:e.push(Z),r++}for(let Z of Object.keys(N))if(!(Z==="nameId"||Z==="attributes")){let B={instancePath:t+"/signIns/"+V+"/assertion",schemaPath:"#/properties/\
signIns/items/properties/assertion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Z}};e===null?e=[B]:e.push(B),r++}if(N.nameId!==
void 0&&o.call(N,"nameId")){let Z=N.nameId;if(typeof Z=="string"){if(y(Z)<1){let B={instancePath:t+"/signIns/"+V+"/assertion/nameId",schemaPath:"#/properties/si\
gnIns/items/properties/assertion/properties/nameId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[B]:e.push(B),r++}}else{let B={instancePath:t+"/s\
ignIns/"+V+"/assertion/nameId",schemaPath:"#/properties/signIns/items/properties/assertion/properties/nameId/type",keyword:"type",params:{type:"string"}};e===null?
e=[B]:e.push(B),r++}}if(N.attributes!==void 0&&o.call(N,"attributes")){let Z=N.attributes;if(Z&&typeof Z=="object"&&!Array.isArray(Z))for(let B of Object.keys(Z)){
let ee=Z[B],le=r,xe=!1,Ze=r;if(typeof ee!="string"){let ke={instancePath:t+"/signIns/"+V+"/assertion/attributes/"+B.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/signIns/items/properties/assertion/properties/attributes/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[ke]:
e.push(ke),r++}var Ue=Ze===r;xe=xe||Ue;let ve=r;if(Array.isArray(ee)){let ke=ee.length;for(let he=0;he<ke;he++)if(typeof ee[he]!="string"){let Le={instancePath:t+
"/signIns/"+V+"/assertion/attributes/"+B.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+he,schemaPath:"#/properties/signIns/items/properties/assertion/properties/at\
tributes/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type:"string"}};e===null?e=[Le]:e.push(Le),r++}}else{let ke={instancePath:t+"/signIns/"+
V+"/assertion/attributes/"+B.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signIns/items/properties/assertion/properties/attributes/additional\
Properties/anyOf/1/type",keyword:"type",params:{type:"array"}};e===null?e=[ke]:e.push(ke),r++}var Ue=ve===r;if(xe=xe||Ue,xe)r=le,e!==null&&(le?e.length=le:e=null);else{
let ke={instancePath:t+"/signIns/"+V+"/assertion/attributes/"+B.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signIns/items/properties/asserti\
on/properties/attributes/additionalProperties/anyOf",keyword:"anyOf",params:{}};e===null?e=[ke]:e.push(ke),r++}}else{let B={instancePath:t+"/signIns/"+V+"/asser\
tion/attributes",schemaPath:"#/properties/signIns/items/properties/assertion/properties/attributes/type",keyword:"type",params:{type:"object"}};e===null?e=[B]:e.
push(B),r++}}}else{let Z={instancePath:t+"/signIns/"+V+"/assertion",schemaPath:"#/properties/signIns/items/properties/assertion/type",keyword:"type",params:{type:"\
object"}};e===null?e=[Z]:e.push(Z),r++}}if(F.signUp!==void 0&&o.call(F,"signUp")){let N=F.signUp;if(N&&typeof N=="object"&&!Array.isArray(N)){if(N.email===void 0||
!o.call(N,"email")){let Z={instancePath:t+"/signIns/"+V+"/signUp",schemaPath:"#/properties/signIns/items/properties/signUp/required",keyword:"required",params:{
missingProperty:"email"}};e===null?e=[Z]:e.push(Z),r++}for(let Z of Object.keys(N))if(Z!=="email"){let B={instancePath:t+"/signIns/"+V+"/signUp",schemaPath:"#/p\
roperties/signIns/items/properties/signUp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Z}};e===null?e=[B]:e.push(B),r++}if(N.
email!==void 0&&o.call(N,"email")){let Z=N.email;if(typeof Z=="string"){if(y(Z)<1){let B={instancePath:t+"/signIns/"+V+"/signUp/email",schemaPath:"#/properties/\
signIns/items/properties/signUp/properties/email/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[B]:e.push(B),r++}}else{let B={instancePath:t+"/sig\
nIns/"+V+"/signUp/email",schemaPath:"#/properties/signIns/items/properties/signUp/properties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[B]:e.
push(B),r++}}}else{let Z={instancePath:t+"/signIns/"+V+"/signUp",schemaPath:"#/properties/signIns/items/properties/signUp/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[Z]:e.push(Z),r++}}if(F.redirectUri!==void 0&&o.call(F,"redirectUri")){let N=F.redirectUri;if(typeof N=="string"){if(y(N)<1){let Z={instancePath:t+
"/signIns/"+V+"/redirectUri",schemaPath:"#/properties/signIns/items/properties/redirectUri/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[Z]:e.push(
Z),r++}}else{let Z={instancePath:t+"/signIns/"+V+"/redirectUri",schemaPath:"#/properties/signIns/items/properties/redirectUri/type",keyword:"type",params:{type:"\
string"}};e===null?e=[Z]:e.push(Z),r++}}if(F.times!==void 0&&o.call(F,"times")){let N=F.times;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N))){let Z={instancePath:t+
"/signIns/"+V+"/times",schemaPath:"#/properties/signIns/items/properties/times/type",keyword:"type",params:{type:"integer"}};e===null?e=[Z]:e.push(Z),r++}if(typeof N==
"number"&&isFinite(N)){if(N>2||isNaN(N)){let Z={instancePath:t+"/signIns/"+V+"/times",schemaPath:"#/properties/signIns/items/properties/times/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:2}};e===null?e=[Z]:e.push(Z),r++}if(N<1||isNaN(N)){let Z={instancePath:t+"/signIns/"+V+"/times",schemaPath:"#/properties/\
signIns/items/properties/times/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[Z]:e.push(Z),r++}}}if(F.fresh!==void 0&&o.call(F,"fresh")&&
typeof F.fresh!="boolean"){let N={instancePath:t+"/signIns/"+V+"/fresh",schemaPath:"#/properties/signIns/items/properties/fresh/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[N]:e.push(N),r++}if(F.expect!==void 0&&o.call(F,"expect")){let N=F.expect;if(N&&typeof N=="object"&&!Array.isArray(N)){for(let Z of Object.
keys(N))if(!(Z==="outcome"||Z==="user"||Z==="code"||Z==="attributes")){let B={instancePath:t+"/signIns/"+V+"/expect",schemaPath:"#/properties/signIns/items/prop\
erties/expect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Z}};e===null?e=[B]:e.push(B),r++}if(N.outcome!==void 0&&o.call(N,"\
outcome")){let Z=N.outcome;if(typeof Z!="string"){let B={instancePath:t+"/signIns/"+V+"/expect/outcome",schemaPath:"#/properties/signIns/items/properties/expect\
/properties/outcome/type",keyword:"type",params:{type:"string"}};e===null?e=[B]:e.push(B),r++}if(!(Z==="signedUp"||Z==="signedIn"||Z==="linked"||Z==="separateUs\
er"||Z==="refused"||Z==="error")){let B={instancePath:t+"/signIns/"+V+"/expect/outcome",schemaPath:"#/properties/signIns/items/properties/expect/properties/outc\
ome/enum",keyword:"enum",params:{allowedValues:Qr.properties.signIns.items.properties.expect.properties.outcome.enum}};e===null?e=[B]:e.push(B),r++}}if(N.user!==
void 0&&o.call(N,"user")){let Z=N.user;if(typeof Z=="string"){if(y(Z)<1){let B={instancePath:t+"/signIns/"+V+"/expect/user",schemaPath:"#/properties/signIns/ite\
ms/properties/expect/properties/user/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[B]:e.push(B),r++}}else{let B={instancePath:t+"/signIns/"+V+"/e\
xpect/user",schemaPath:"#/properties/signIns/items/properties/expect/properties/user/type",keyword:"type",params:{type:"string"}};e===null?e=[B]:e.push(B),r++}}
if(N.code!==void 0&&o.call(N,"code")){let Z=N.code;if(typeof Z=="string"){if(y(Z)<1){let B={instancePath:t+"/signIns/"+V+"/expect/code",schemaPath:"#/properties\
/signIns/items/properties/expect/properties/code/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[B]:e.push(B),r++}}else{let B={instancePath:t+"/sig\
nIns/"+V+"/expect/code",schemaPath:"#/properties/signIns/items/properties/expect/properties/code/type",keyword:"type",params:{type:"string"}};e===null?e=[B]:e.push(
B),r++}}if(N.attributes!==void 0&&o.call(N,"attributes")){let Z=N.attributes;if(Z&&typeof Z=="object"&&!Array.isArray(Z))for(let B of Object.keys(Z)){let ee=Z[B];
if(typeof ee!="string"&&ee!==null){let le={instancePath:t+"/signIns/"+V+"/expect/attributes/"+B.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
signIns/items/properties/expect/properties/attributes/additionalProperties/type",keyword:"type",params:{type:Qr.properties.signIns.items.properties.expect.properties.
attributes.additionalProperties.type}};e===null?e=[le]:e.push(le),r++}}else{let B={instancePath:t+"/signIns/"+V+"/expect/attributes",schemaPath:"#/properties/si\
gnIns/items/properties/expect/properties/attributes/type",keyword:"type",params:{type:"object"}};e===null?e=[B]:e.push(B),r++}}}else{let Z={instancePath:t+"/sig\
nIns/"+V+"/expect",schemaPath:"#/properties/signIns/items/properties/expect/type",keyword:"type",params:{type:"object"}};e===null?e=[Z]:e.push(Z),r++}}}else{let N={
instancePath:t+"/signIns/"+V,schemaPath:"#/properties/signIns/items/type",keyword:"type",params:{type:"object"}};e===null?e=[N]:e.push(N),r++}}}else{let X={instancePath:t+
"/signIns",schemaPath:"#/properties/signIns/type",keyword:"type",params:{type:"array"}};e===null?e=[X]:e.push(X),r++}}}else{let W={instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[W]:e.push(W),r++}return st.errors=e,r===0}st.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gs={
Spec:exports.Spec,Environments:exports.Environments,PatchDefaults:exports.PatchDefaults,SignIns:exports.SignIns};exports.shapeErrors=(E,t)=>{let er=Gs[E];return er(
t)?[]:er.errors??[]};

"use strict";var us=(E,t)=>()=>(t||E((t={exports:{}}).exports,t),t.exports);var $t=us(Lt=>{"use strict";Object.defineProperty(Lt,"__esModule",{value:!0});function Ct(E){let t=E.length,er=0,rr=0,tr;for(;rr<t;)er++,tr=E.charCodeAt(rr++),tr>=
55296&&tr<=56319&&rr<t&&(tr=E.charCodeAt(rr),(tr&64512)===56320&&rr++);return er}Lt.default=Ct;Ct.code='require("ajv/dist/runtime/ucs2length").default'});exports.Spec=et;var ne={type:"object",required:["version","name","region","userPool"],properties:{version:{const:1},name:{type:"string",pattern:"^[a-z][a-z0-9-]\
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
additionalProperties:!1},l=Object.prototype.hasOwnProperty,y=$t().default,cs=new RegExp("^[a-z][a-z0-9-]{1,62}$","u"),St=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$",
"u"),Zt=new RegExp("^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\x00-\\x1f\\x7f\\\\:]+$","u"),Ot=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$","u"),Lr=new RegExp("\
^[A-Za-z0-9_ +=,.@-]+$","u"),re=new RegExp("^[a-z][a-z0-9_]{0,63}$","u"),te=new RegExp("^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$","u"),se=new RegExp("^[A-Za-z0-9\
/_+=.@:!-]+$","u"),ae=new RegExp("^[^\\u0000-\\u001f\\u007f]+$","u"),ds=new RegExp("^(?!custom:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","u"),Ue=new RegExp("^(0\
|[1-9][0-9]{0,8})[smhd]$","u"),ys=new RegExp("^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$","u"),ms=new RegExp("^arn:aws(?:-[\
a-z]+)*:wafv2:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:regional/webacl/[A-Za-z0-9_-]{1,128}/[A-Za-z0-9-]+$","u"),gs=new RegExp("^arn:aws(?:-[a-z]+)*:ses:[a-z]{\
2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:identity/(?:[\\x21\\x23-\\x2E\\x30-\\x3B\\x3D\\x3F\\x41-\\x7E]+@)?[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$","u"),hs=new RegExp(
"^(?:(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-][A-Za-z0-9!#$%&'*+/=?^_`{|}~ .-]*|\"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ .,:;()@-]+\") <[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9\
](?:[A-Za-z0-9.-]*[A-Za-z0-9])?>|[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)$","u"),ks=new RegExp("^[A-Za-z0-9!#$%&'*+/=?^_`{|}~\
.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$","u"),cr=new RegExp("^[A-Za-z0-9_-]+$","u"),Ps=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$","u"),ws=new RegExp(
"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){2,}[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$","u"),bs=new RegExp("^arn:aws(?:-[a-z]+)*:acm:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2\
}:[0-9]{12}:certificate/[A-Za-z0-9-]+$","u"),As=new RegExp("^Z[A-Z0-9]{1,31}$","u"),he=new RegExp("^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0\
-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$","u"),vs=new RegExp("^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","u"),zt=new RegExp("^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/[\
\\x21-\\x7E]+$","u"),zr=new RegExp("^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$","u"),xs=new RegExp("^[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+$","u"),js=new RegExp("^[A-Z\
a-z][A-Za-z0-9.-]{2,31}$","u"),qe=new RegExp("^\\S(?:[\\s\\S]*\\S)?$","u"),Jr=new RegExp("^[A-Z0-9]{10}$","u"),Rt=new RegExp("^v[1-9][0-9]{0,2}\\.[0-9]$","u"),Nt=new RegExp(
"^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$","u"),fr=new RegExp("^ht\
tps://\\S+$","u"),It=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$","u"),Et=new RegExp("^[A-Za-z0-9_ +=.@-]+$",
"u"),Mt=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,62}$","u"),Tt=new RegExp("^[A-Za-z0-9_+]+$","u"),Vt=new RegExp("^(?!COGNITO$)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","u"),
Ie=new RegExp("^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$","u"),Ls=new RegExp("^/(?:[\\x21-\\x2\
E\\x30-\\x7E]+/)*$","u"),zs=new RegExp("^arn:aws(?:-[a-z]+)*:iam::(?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$","u"),_s=new RegExp("^arn:aws(?:-[a-z]+)*:sns:[a-z]{2\
}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(?:\\.fifo)?$","u"),qt=new RegExp("^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key\
/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$","u"),Is=new RegExp("^arn:aws(?:-[a-z]+)*:lambda:[a-z]{2}(?:-[a-z]+)+-[0-9]{\
1,2}:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$","u"),Ms=new RegExp("^/(?![aA][wW][sS]|[sS][sS][mM])[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+){0,11}$","u"),Cs=new RegExp(
"^/?[A-Za-z0-9_+=.@-]+(?:/[A-Za-z0-9_+=.@-]+)*$","u"),$s=new RegExp("^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?: *, *(?:(?:=|!=|>|>=|<|<=|\
~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2})* *$","u"),Ss=new RegExp("^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z\
-]+)*)?(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?)* *$","u"),Zs=new RegExp("^(?!\\d+\\.\\d+\\.\\d+\\\
.\\d+$)(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))+[a-z0-9]$","u"),Os=new RegExp("^(?!/)(?:[^/]|/(?!/|$))+$","u"),qs=new RegExp("^((arn:aws(?\
:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/)?([a-f0-9]{8}-[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9]{32})|(arn:a\
ws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:)?alias/[a-zA-Z0-9/_-]+)$","u"),Us=new RegExp("^[a-zA-Z0-9_.-]{3,255}$","u"),Ks=new RegExp("^[^/](?\
:[\\s\\S]*[^/])?$","u"),Ut=new RegExp("^[\\w+=,.@:/-]+$","u"),Rs=new RegExp("^[a-z0-9][a-z0-9._-]*[a-z0-9]$","u"),Ns=new RegExp("^[a-z0-9]{3,24}$","u"),Es=new RegExp(
"^[a-z0-9](?:-?[a-z0-9])*$","u"),Ts=new RegExp("^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","u"),_t=new RegExp("^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z\
0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$","u"),Kt=new RegExp("^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(\
?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$","u"),Vs=new RegExp("^[0-9]{12}$","u"),Fs=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function et(E,{
instancePath:t="",parentData:er,parentDataProperty:rr,rootData:tr=E,dynamicAnchors:at={}}={}){let e=null,r=0,ke=et.evaluated;if(ke.dynamicProps&&(ke.props=void 0),
ke.dynamicItems&&(ke.items=void 0),E&&typeof E=="object"&&!Array.isArray(E)){if(E.version===void 0||!l.call(E,"version")){let S={instancePath:t,keyword:"require\
d",params:{missingProperty:"version"}};e===null?e=[S]:e.push(S),r++}if(E.name===void 0||!l.call(E,"name")){let S={instancePath:t,keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[S]:e.push(S),r++}if(E.region===void 0||!l.call(E,"region")){let S={instancePath:t,keyword:"required",params:{missingProperty:"region"}};e===
null?e=[S]:e.push(S),r++}if(E.userPool===void 0||!l.call(E,"userPool")){let S={instancePath:t,keyword:"required",params:{missingProperty:"userPool"}};e===null?e=
[S]:e.push(S),r++}for(let S of Object.keys(E))if(!l.call(ne.properties,S)){let i={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:S}};e===
null?e=[i]:e.push(i),r++}if(E.version!==void 0&&l.call(E,"version")&&E.version!==1){let S={instancePath:t+"/version",keyword:"const",params:{allowedValue:1}};e===
null?e=[S]:e.push(S),r++}if(E.name!==void 0&&l.call(E,"name")){let S=E.name;if(typeof S=="string"){if(!cs.test(S)){let i={instancePath:t+"/name",keyword:"patter\
n",params:{pattern:"^[a-z][a-z0-9-]{1,62}$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/name",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),r++}}if(E.region!==void 0&&l.call(E,"region")){let S=E.region;if(typeof S=="string"){if(!St.test(S)){let i={instancePath:t+"/region",keyword:"patt\
ern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/region",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),r++}}if(E.tags!==void 0&&l.call(E,"tags")){let S=E.tags;if(S&&typeof S=="object"&&!Array.isArray(S)){if(Object.keys(S).length>50){let i={instancePath:t+
"/tags",keyword:"maxProperties",params:{limit:50}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(S)){let s=r;if(typeof i=="string"){if(y(i)>128){let n={
instancePath:t+"/tags",keyword:"maxLength",params:{limit:128},propertyName:i};e===null?e=[n]:e.push(n),r++}if(y(i)<1){let n={instancePath:t+"/tags",keyword:"min\
Length",params:{limit:1},propertyName:i};e===null?e=[n]:e.push(n),r++}}var Ze=s===r;if(!Ze){let n={instancePath:t+"/tags",keyword:"propertyNames",params:{propertyName:i}};
e===null?e=[n]:e.push(n),r++}}for(let i of Object.keys(S)){let s=S[i];if(typeof s=="string"){if(y(s)>256){let n={instancePath:t+"/tags/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"maxLength",params:{limit:256}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/tags/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{let i={instancePath:t+"/tags",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),
r++}}if(E.include!==void 0&&l.call(E,"include")){let S=E.include;if(Array.isArray(S)){if(S.length>50){let o={instancePath:t+"/include",keyword:"maxItems",params:{
limit:50}};e===null?e=[o]:e.push(o),r++}if(S.length<1){let o={instancePath:t+"/include",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),r++}let i=S.
length;for(let o=0;o<i;o++){let f=S[o];if(typeof f=="string"){if(y(f)>512){let g={instancePath:t+"/include/"+o,keyword:"maxLength",params:{limit:512}};e===null?
e=[g]:e.push(g),r++}if(y(f)<1){let g={instancePath:t+"/include/"+o,keyword:"minLength",params:{limit:1}};e===null?e=[g]:e.push(g),r++}if(!Zt.test(f)){let g={instancePath:t+
"/include/"+o,keyword:"pattern",params:{pattern:"^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\x00-\\x1f\\x7f\\\\:]+$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+
"/include/"+o,keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}let s=S.length,n;if(s>1){let o={};for(;s--;){let f=S[s];if(typeof f=="string"){
if(typeof o[f]=="number"){n=o[f];let g={instancePath:t+"/include",keyword:"uniqueItems",params:{i:s,j:n}};e===null?e=[g]:e.push(g),r++;break}o[f]=s}}}}else{let i={
instancePath:t+"/include",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(E.userPool!==void 0&&l.call(E,"userPool")){let S=E.userPool;if(S&&
typeof S=="object"&&!Array.isArray(S)){for(let i of Object.keys(S))if(!l.call(ne.properties.userPool.properties,i)){let s={instancePath:t+"/userPool",keyword:"a\
dditionalProperties",params:{additionalProperty:i}};e===null?e=[s]:e.push(s),r++}if(S.reference!==void 0&&l.call(S,"reference")){let i=S.reference,s=r,n=!1,o=r;
if(typeof i=="string"){if(y(i)>55){let A={instancePath:t+"/userPool/reference",keyword:"maxLength",params:{limit:55}};e===null?e=[A]:e.push(A),r++}if(!Ot.test(i)){
let A={instancePath:t+"/userPool/reference",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$"}};e===null?e=[A]:e.push(A),r++}}else{let A={
instancePath:t+"/userPool/reference",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}var X=o===r;n=n||X;let f=r;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.name===void 0||!l.call(i,"name")){let A={instancePath:t+"/userPool/reference",keyword:"required",params:{missingProperty:"name"}};e===null?e=[A]:
e.push(A),r++}for(let A of Object.keys(i))if(A!=="name"){let a={instancePath:t+"/userPool/reference",keyword:"additionalProperties",params:{additionalProperty:A}};
e===null?e=[a]:e.push(a),r++}if(i.name!==void 0&&l.call(i,"name")){let A=i.name;if(typeof A=="string"){if(y(A)>128){let a={instancePath:t+"/userPool/reference/n\
ame",keyword:"maxLength",params:{limit:128}};e===null?e=[a]:e.push(a),r++}if(y(A)<1){let a={instancePath:t+"/userPool/reference/name",keyword:"minLength",params:{
limit:1}};e===null?e=[a]:e.push(a),r++}if(!Lr.test(A)){let a={instancePath:t+"/userPool/reference/name",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=,.@-]+\
$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/userPool/reference/name",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{
let A={instancePath:t+"/userPool/reference",keyword:"type",params:{type:"object"}};e===null?e=[A]:e.push(A),r++}var X=f===r;if(n=n||X,X)var B=!0;let g=r;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.variable===void 0||!l.call(i,"variable")){let A={instancePath:t+"/userPool/reference",keyword:"required",params:{missingProperty:"\
variable"}};e===null?e=[A]:e.push(A),r++}for(let A of Object.keys(i))if(A!=="variable"){let a={instancePath:t+"/userPool/reference",keyword:"additionalPropertie\
s",params:{additionalProperty:A}};e===null?e=[a]:e.push(a),r++}if(i.variable!==void 0&&l.call(i,"variable")){let A=i.variable;if(typeof A=="string"){if(!re.test(
A)){let a={instancePath:t+"/userPool/reference/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[a]:e.push(a),r++}}else{let a={
instancePath:t+"/userPool/reference/variable",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{let A={instancePath:t+"/userPool/refere\
nce",keyword:"type",params:{type:"object"}};e===null?e=[A]:e.push(A),r++}var X=g===r;n=n||X,X&&B!==!0&&(B=!0);let _=r;if(i&&typeof i=="object"&&!Array.isArray(i)){
if(i.ssmParameter===void 0||!l.call(i,"ssmParameter")){let A={instancePath:t+"/userPool/reference",keyword:"required",params:{missingProperty:"ssmParameter"}};e===
null?e=[A]:e.push(A),r++}for(let A of Object.keys(i))if(A!=="ssmParameter"){let a={instancePath:t+"/userPool/reference",keyword:"additionalProperties",params:{additionalProperty:A}};
e===null?e=[a]:e.push(a),r++}if(i.ssmParameter!==void 0&&l.call(i,"ssmParameter")){let A=i.ssmParameter;if(typeof A=="string"){if(y(A)>2048){let a={instancePath:t+
"/userPool/reference/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[a]:e.push(a),r++}if(!te.test(A)){let a={instancePath:t+"/userPool/refere\
nce/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/userP\
ool/reference/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{let A={instancePath:t+"/userPool/reference",keyword:"type",
params:{type:"object"}};e===null?e=[A]:e.push(A),r++}var X=_===r;n=n||X,X&&B!==!0&&(B=!0);let I=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.secretsManager===
void 0||!l.call(i,"secretsManager")){let A={instancePath:t+"/userPool/reference",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[A]:e.
push(A),r++}for(let A of Object.keys(i))if(!(A==="secretsManager"||A==="jsonKey")){let a={instancePath:t+"/userPool/reference",keyword:"additionalProperties",params:{
additionalProperty:A}};e===null?e=[a]:e.push(a),r++}if(i.secretsManager!==void 0&&l.call(i,"secretsManager")){let A=i.secretsManager;if(typeof A=="string"){if(y(
A)>2048){let a={instancePath:t+"/userPool/reference/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[a]:e.push(a),r++}if(!se.test(A)){let a={
instancePath:t+"/userPool/reference/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+
"/userPool/reference/secretsManager",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(i.jsonKey!==void 0&&l.call(i,"jsonKey")){let A=i.jsonKey;
if(typeof A=="string"){if(y(A)>256){let a={instancePath:t+"/userPool/reference/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[a]:e.push(a),r++}if(!ae.
test(A)){let a={instancePath:t+"/userPool/reference/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[a]:e.push(a),r++}}else{
let a={instancePath:t+"/userPool/reference/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{let A={instancePath:t+"/userPool/\
reference",keyword:"type",params:{type:"object"}};e===null?e=[A]:e.push(A),r++}var X=I===r;if(n=n||X,X&&B!==!0&&(B=!0),n)r=s,e!==null&&(s?e.length=s:e=null);else{
let A={instancePath:t+"/userPool/reference",keyword:"anyOf",params:{}};e===null?e=[A]:e.push(A),r++}}if(S.adopt!==void 0&&l.call(S,"adopt")){let i=S.adopt;if(typeof i==
"string"){if(y(i)>55){let s={instancePath:t+"/userPool/adopt",keyword:"maxLength",params:{limit:55}};e===null?e=[s]:e.push(s),r++}if(!Ot.test(i)){let s={instancePath:t+
"/userPool/adopt",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$"}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/userP\
ool/adopt",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(S.issuer!==void 0&&l.call(S,"issuer")){let i=S.issuer;if(typeof i!="string"){
let s={instancePath:t+"/userPool/issuer",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(i==="original"||i==="updated")){let s={instancePath:t+
"/userPool/issuer",keyword:"enum",params:{allowedValues:ne.properties.userPool.properties.issuer.enum}};e===null?e=[s]:e.push(s),r++}}if(S.name!==void 0&&l.call(
S,"name")){let i=S.name;if(typeof i=="string"){if(y(i)>128){let s={instancePath:t+"/userPool/name",keyword:"maxLength",params:{limit:128}};e===null?e=[s]:e.push(
s),r++}if(y(i)<1){let s={instancePath:t+"/userPool/name",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}if(!Lr.test(i)){let s={instancePath:t+
"/userPool/name",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=,.@-]+$"}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/userPool/name",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(S.signInWith!==void 0&&l.call(S,"signInWith")){let i=S.signInWith;if(Array.isArray(i)){if(i.length<
1){let f={instancePath:t+"/userPool/signInWith",keyword:"minItems",params:{limit:1}};e===null?e=[f]:e.push(f),r++}let s=i.length;for(let f=0;f<s;f++){let g=i[f];
if(typeof g!="string"){let _={instancePath:t+"/userPool/signInWith/"+f,keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),r++}if(!(g==="email"||g===
"phone_number")){let _={instancePath:t+"/userPool/signInWith/"+f,keyword:"enum",params:{allowedValues:ne.properties.userPool.properties.signInWith.items.enum}};
e===null?e=[_]:e.push(_),r++}}let n=i.length,o;if(n>1){let f={};for(;n--;){let g=i[n];if(typeof g=="string"){if(typeof f[g]=="number"){o=f[g];let _={instancePath:t+
"/userPool/signInWith",keyword:"uniqueItems",params:{i:n,j:o}};e===null?e=[_]:e.push(_),r++;break}f[g]=n}}}}else{let s={instancePath:t+"/userPool/signInWith",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(S.aliases!==void 0&&l.call(S,"aliases")){let i=S.aliases;if(Array.isArray(i)){if(i.length<1){let f={
instancePath:t+"/userPool/aliases",keyword:"minItems",params:{limit:1}};e===null?e=[f]:e.push(f),r++}let s=i.length;for(let f=0;f<s;f++){let g=i[f];if(typeof g!=
"string"){let _={instancePath:t+"/userPool/aliases/"+f,keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),r++}if(!(g==="email"||g==="phone_number"||
g==="preferred_username")){let _={instancePath:t+"/userPool/aliases/"+f,keyword:"enum",params:{allowedValues:ne.properties.userPool.properties.aliases.items.enum}};
e===null?e=[_]:e.push(_),r++}}let n=i.length,o;if(n>1){let f={};for(;n--;){let g=i[n];if(typeof g=="string"){if(typeof f[g]=="number"){o=f[g];let _={instancePath:t+
"/userPool/aliases",keyword:"uniqueItems",params:{i:n,j:o}};e===null?e=[_]:e.push(_),r++;break}f[g]=n}}}}else{let s={instancePath:t+"/userPool/aliases",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(S.caseSensitiveUsernames!==void 0&&l.call(S,"caseSensitiveUsernames")&&typeof S.caseSensitiveUsernames!=
"boolean"){let i={instancePath:t+"/userPool/caseSensitiveUsernames",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}if(S.requiredAttributes!==
void 0&&l.call(S,"requiredAttributes")){let i=S.requiredAttributes;if(Array.isArray(i)){let s=i.length;for(let f=0;f<s;f++){let g=i[f];if(typeof g!="string"){let _={
instancePath:t+"/userPool/requiredAttributes/"+f,keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),r++}if(!(g==="address"||g==="birthdate"||g==="e\
mail"||g==="family_name"||g==="gender"||g==="given_name"||g==="locale"||g==="middle_name"||g==="name"||g==="nickname"||g==="phone_number"||g==="picture"||g==="p\
referred_username"||g==="profile"||g==="updated_at"||g==="website"||g==="zoneinfo")){let _={instancePath:t+"/userPool/requiredAttributes/"+f,keyword:"enum",params:{
allowedValues:ne.properties.userPool.properties.requiredAttributes.items.enum}};e===null?e=[_]:e.push(_),r++}}let n=i.length,o;if(n>1){let f={};for(;n--;){let g=i[n];
if(typeof g=="string"){if(typeof f[g]=="number"){o=f[g];let _={instancePath:t+"/userPool/requiredAttributes",keyword:"uniqueItems",params:{i:n,j:o}};e===null?e=
[_]:e.push(_),r++;break}f[g]=n}}}}else{let s={instancePath:t+"/userPool/requiredAttributes",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}
if(S.customAttributes!==void 0&&l.call(S,"customAttributes")){let i=S.customAttributes;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>50){
let s={instancePath:t+"/userPool/customAttributes",keyword:"maxProperties",params:{limit:50}};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(i)){let n=r;
if(typeof s=="string"){if(y(s)>20){let o={instancePath:t+"/userPool/customAttributes",keyword:"maxLength",params:{limit:20},propertyName:s};e===null?e=[o]:e.push(
o),r++}if(y(s)<1){let o={instancePath:t+"/userPool/customAttributes",keyword:"minLength",params:{limit:1},propertyName:s};e===null?e=[o]:e.push(o),r++}if(!ds.test(
s)){let o={instancePath:t+"/userPool/customAttributes",keyword:"pattern",params:{pattern:"^(?!custom:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"},propertyName:s};
e===null?e=[o]:e.push(o),r++}}var V=n===r;if(!V){let o={instancePath:t+"/userPool/customAttributes",keyword:"propertyNames",params:{propertyName:s}};e===null?e=
[o]:e.push(o),r++}}for(let s of Object.keys(i)){let n=i[s];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0||!l.call(n,"type")){let o={instancePath:t+
"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"required",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),r++}for(let o of Object.
keys(n))if(!(o==="type"||o==="mutable"||o==="minLength"||o==="maxLength"||o==="min"||o==="max")){let f={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,
"~0").replace(/\//g,"~1"),keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[f]:e.push(f),r++}if(n.type!==void 0&&l.call(n,"type")){let o=n.
type;if(typeof o!="string"){let f={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[f]:e.push(f),r++}if(!(o==="string"||o==="number"||o==="dateTime"||o==="boolean")){let f={instancePath:t+"/userPool/customAttributes/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/type",keyword:"enum",params:{allowedValues:ne.properties.userPool.properties.customAttributes.additionalProperties.properties.type.
enum}};e===null?e=[f]:e.push(f),r++}}if(n.mutable!==void 0&&l.call(n,"mutable")&&typeof n.mutable!="boolean"){let o={instancePath:t+"/userPool/customAttributes/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/mutable",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),r++}if(n.minLength!==void 0&&l.call(n,"minL\
ength")){let o=n.minLength;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let f={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/minLength",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),r++}if(typeof o=="number"&&isFinite(o)){if(o>2048||isNaN(o)){let f={instancePath:t+
"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/minLength",keyword:"maximum",params:{comparison:"<=",limit:2048}};e===null?e=[f]:e.push(
f),r++}if(o<0||isNaN(o)){let f={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/minLength",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[f]:e.push(f),r++}}}if(n.maxLength!==void 0&&l.call(n,"maxLength")){let o=n.maxLength;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))){let f={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxLength",keyword:"type",params:{type:"integer"}};e===null?
e=[f]:e.push(f),r++}if(typeof o=="number"&&isFinite(o)){if(o>2048||isNaN(o)){let f={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/maxLength",keyword:"maximum",params:{comparison:"<=",limit:2048}};e===null?e=[f]:e.push(f),r++}if(o<0||isNaN(o)){let f={instancePath:t+"/userPool/custom\
Attributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxLength",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),r++}}}if(n.min!==
void 0&&l.call(n,"min")){let o=n.min;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let f={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/min",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),r++}if(typeof o=="number"&&isFinite(o)){if(o>9007199254740991||
isNaN(o)){let f={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/min",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
e===null?e=[f]:e.push(f),r++}if(o<-9007199254740991||isNaN(o)){let f={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/mi\
n",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};e===null?e=[f]:e.push(f),r++}}}if(n.max!==void 0&&l.call(n,"max")){let o=n.max;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let f={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/max",keyword:"type",params:{
type:"integer"}};e===null?e=[f]:e.push(f),r++}if(typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o)){let f={instancePath:t+"/userPool/customAttrib\
utes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/max",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[f]:e.push(f),r++}if(o<-9007199254740991||
isNaN(o)){let f={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/max",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};
e===null?e=[f]:e.push(f),r++}}}}else{let o={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"o\
bject"}};e===null?e=[o]:e.push(o),r++}}}else{let s={instancePath:t+"/userPool/customAttributes",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),
r++}}if(S.autoVerify!==void 0&&l.call(S,"autoVerify")){let i=S.autoVerify;if(Array.isArray(i)){let s=i.length;for(let f=0;f<s;f++){let g=i[f];if(typeof g!="stri\
ng"){let _={instancePath:t+"/userPool/autoVerify/"+f,keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),r++}if(!(g==="email"||g==="phone_number")){
let _={instancePath:t+"/userPool/autoVerify/"+f,keyword:"enum",params:{allowedValues:ne.properties.userPool.properties.autoVerify.items.enum}};e===null?e=[_]:e.
push(_),r++}}let n=i.length,o;if(n>1){let f={};for(;n--;){let g=i[n];if(typeof g=="string"){if(typeof f[g]=="number"){o=f[g];let _={instancePath:t+"/userPool/au\
toVerify",keyword:"uniqueItems",params:{i:n,j:o}};e===null?e=[_]:e.push(_),r++;break}f[g]=n}}}}else{let s={instancePath:t+"/userPool/autoVerify",keyword:"type",
params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(S.selfSignUp!==void 0&&l.call(S,"selfSignUp")&&typeof S.selfSignUp!="boolean"){let i={instancePath:t+"/u\
serPool/selfSignUp",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}if(S.accountRecovery!==void 0&&l.call(S,"accountRecovery")){let i=S.accountRecovery,
s=r,n=!1,o=r;if(Array.isArray(i)){if(i.length<1){let A={instancePath:t+"/userPool/accountRecovery",keyword:"minItems",params:{limit:1}};e===null?e=[A]:e.push(A),
r++}let g=i.length;for(let A=0;A<g;A++){let a=i[A];if(typeof a!="string"){let p={instancePath:t+"/userPool/accountRecovery/"+A,keyword:"type",params:{type:"stri\
ng"}};e===null?e=[p]:e.push(p),r++}if(!(a==="email"||a==="phone_number")){let p={instancePath:t+"/userPool/accountRecovery/"+A,keyword:"enum",params:{allowedValues:ne.
properties.userPool.properties.accountRecovery.anyOf[0].items.enum}};e===null?e=[p]:e.push(p),r++}}let _=i.length,I;if(_>1){let A={};for(;_--;){let a=i[_];if(typeof a==
"string"){if(typeof A[a]=="number"){I=A[a];let p={instancePath:t+"/userPool/accountRecovery",keyword:"uniqueItems",params:{i:_,j:I}};e===null?e=[p]:e.push(p),r++;
break}A[a]=_}}}}else{let g={instancePath:t+"/userPool/accountRecovery",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}var D=o===r;n=n||D;let f=r;
if(i!=="admin_only"){let g={instancePath:t+"/userPool/accountRecovery",keyword:"const",params:{allowedValue:"admin_only"}};e===null?e=[g]:e.push(g),r++}var D=f===
r;if(n=n||D,n)r=s,e!==null&&(s?e.length=s:e=null);else{let g={instancePath:t+"/userPool/accountRecovery",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}
if(S.passwordPolicy!==void 0&&l.call(S,"passwordPolicy")){let i=S.passwordPolicy;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let s of Object.keys(i))if(!(s===
"minimumLength"||s==="requireLowercase"||s==="requireUppercase"||s==="requireNumbers"||s==="requireSymbols"||s==="temporaryPasswordValidity"||s==="historySize")){
let n={instancePath:t+"/userPool/passwordPolicy",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.minimumLength!==
void 0&&l.call(i,"minimumLength")){let s=i.minimumLength;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+"/userPool/passwordPoli\
cy/minimumLength",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),r++}if(typeof s=="number"&&isFinite(s)){if(s>99||isNaN(s)){let n={instancePath:t+
"/userPool/passwordPolicy/minimumLength",keyword:"maximum",params:{comparison:"<=",limit:99}};e===null?e=[n]:e.push(n),r++}if(s<6||isNaN(s)){let n={instancePath:t+
"/userPool/passwordPolicy/minimumLength",keyword:"minimum",params:{comparison:">=",limit:6}};e===null?e=[n]:e.push(n),r++}}}if(i.requireLowercase!==void 0&&l.call(
i,"requireLowercase")&&typeof i.requireLowercase!="boolean"){let s={instancePath:t+"/userPool/passwordPolicy/requireLowercase",keyword:"type",params:{type:"bool\
ean"}};e===null?e=[s]:e.push(s),r++}if(i.requireUppercase!==void 0&&l.call(i,"requireUppercase")&&typeof i.requireUppercase!="boolean"){let s={instancePath:t+"/\
userPool/passwordPolicy/requireUppercase",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}if(i.requireNumbers!==void 0&&l.call(i,"requireNu\
mbers")&&typeof i.requireNumbers!="boolean"){let s={instancePath:t+"/userPool/passwordPolicy/requireNumbers",keyword:"type",params:{type:"boolean"}};e===null?e=
[s]:e.push(s),r++}if(i.requireSymbols!==void 0&&l.call(i,"requireSymbols")&&typeof i.requireSymbols!="boolean"){let s={instancePath:t+"/userPool/passwordPolicy/\
requireSymbols",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}if(i.temporaryPasswordValidity!==void 0&&l.call(i,"temporaryPasswordValidit\
y")){let s=i.temporaryPasswordValidity;if(typeof s=="string"){if(!Ue.test(s)){let n={instancePath:t+"/userPool/passwordPolicy/temporaryPasswordValidity",keyword:"\
pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/userPool/passwordPolicy/temporaryPasswordVal\
idity",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.historySize!==void 0&&l.call(i,"historySize")){let s=i.historySize;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+"/userPool/passwordPolicy/historySize",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.
push(n),r++}if(typeof s=="number"&&isFinite(s)){if(s>24||isNaN(s)){let n={instancePath:t+"/userPool/passwordPolicy/historySize",keyword:"maximum",params:{comparison:"\
<=",limit:24}};e===null?e=[n]:e.push(n),r++}if(s<0||isNaN(s)){let n={instancePath:t+"/userPool/passwordPolicy/historySize",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[n]:e.push(n),r++}}}}else{let s={instancePath:t+"/userPool/passwordPolicy",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(
s),r++}}if(S.mfa!==void 0&&l.call(S,"mfa")){let i=S.mfa;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.mode===void 0||!l.call(i,"mode")){let s={instancePath:t+
"/userPool/mfa",keyword:"required",params:{missingProperty:"mode"}};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(i))if(!(s==="mode"||s==="methods")){let n={
instancePath:t+"/userPool/mfa",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.mode!==void 0&&l.call(i,"mode")){
let s=i.mode;if(typeof s!="string"){let n={instancePath:t+"/userPool/mfa/mode",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(!(s==="off"||
s==="optional"||s==="required")){let n={instancePath:t+"/userPool/mfa/mode",keyword:"enum",params:{allowedValues:ne.properties.userPool.properties.mfa.properties.
mode.enum}};e===null?e=[n]:e.push(n),r++}}if(i.methods!==void 0&&l.call(i,"methods")){let s=i.methods;if(Array.isArray(s)){if(s.length<1){let g={instancePath:t+
"/userPool/mfa/methods",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}let n=s.length;for(let g=0;g<n;g++){let _=s[g];if(typeof _!="string"){
let I={instancePath:t+"/userPool/mfa/methods/"+g,keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),r++}if(!(_==="totp"||_==="sms"||_==="email")){let I={
instancePath:t+"/userPool/mfa/methods/"+g,keyword:"enum",params:{allowedValues:ne.properties.userPool.properties.mfa.properties.methods.items.enum}};e===null?e=
[I]:e.push(I),r++}}let o=s.length,f;if(o>1){let g={};for(;o--;){let _=s[o];if(typeof _=="string"){if(typeof g[_]=="number"){f=g[_];let I={instancePath:t+"/userP\
ool/mfa/methods",keyword:"uniqueItems",params:{i:o,j:f}};e===null?e=[I]:e.push(I),r++;break}g[_]=o}}}}else{let n={instancePath:t+"/userPool/mfa/methods",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{let s={instancePath:t+"/userPool/mfa",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(
s),r++}}if(S.signIn!==void 0&&l.call(S,"signIn")){let i=S.signIn;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.firstFactors===void 0||!l.call(i,"firstFactor\
s")){let s={instancePath:t+"/userPool/signIn",keyword:"required",params:{missingProperty:"firstFactors"}};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(
i))if(!(s==="firstFactors"||s==="passkeys")){let n={instancePath:t+"/userPool/signIn",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[
n]:e.push(n),r++}if(i.firstFactors!==void 0&&l.call(i,"firstFactors")){let s=i.firstFactors;if(Array.isArray(s)){if(s.length<1){let g={instancePath:t+"/userPool\
/signIn/firstFactors",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}let n=s.length;for(let g=0;g<n;g++){let _=s[g];if(typeof _!="string"){let I={
instancePath:t+"/userPool/signIn/firstFactors/"+g,keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),r++}if(!(_==="password"||_==="emailOtp"||_==="\
smsOtp"||_==="passkey")){let I={instancePath:t+"/userPool/signIn/firstFactors/"+g,keyword:"enum",params:{allowedValues:ne.properties.userPool.properties.signIn.
properties.firstFactors.items.enum}};e===null?e=[I]:e.push(I),r++}}let o=s.length,f;if(o>1){let g={};for(;o--;){let _=s[o];if(typeof _=="string"){if(typeof g[_]==
"number"){f=g[_];let I={instancePath:t+"/userPool/signIn/firstFactors",keyword:"uniqueItems",params:{i:o,j:f}};e===null?e=[I]:e.push(I),r++;break}g[_]=o}}}}else{
let n={instancePath:t+"/userPool/signIn/firstFactors",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.passkeys!==void 0&&l.call(i,"pass\
keys")){let s=i.passkeys;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.relyingPartyId===void 0||!l.call(s,"relyingPartyId")){let n={instancePath:t+"/userPoo\
l/signIn/passkeys",keyword:"required",params:{missingProperty:"relyingPartyId"}};e===null?e=[n]:e.push(n),r++}for(let n of Object.keys(s))if(!(n==="relyingParty\
Id"||n==="userVerification")){let o={instancePath:t+"/userPool/signIn/passkeys",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(
o),r++}if(s.relyingPartyId!==void 0&&l.call(s,"relyingPartyId")){let n=s.relyingPartyId;if(typeof n=="string"){if(y(n)>127){let o={instancePath:t+"/userPool/sig\
nIn/passkeys/relyingPartyId",keyword:"maxLength",params:{limit:127}};e===null?e=[o]:e.push(o),r++}if(!ys.test(n)){let o={instancePath:t+"/userPool/signIn/passke\
ys/relyingPartyId",keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};e===null?e=[o]:e.push(o),
r++}}else{let o={instancePath:t+"/userPool/signIn/passkeys/relyingPartyId",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.userVerification!==
void 0&&l.call(s,"userVerification")){let n=s.userVerification;if(typeof n!="string"){let o={instancePath:t+"/userPool/signIn/passkeys/userVerification",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(!(n==="preferred"||n==="required")){let o={instancePath:t+"/userPool/signIn/passkeys/userVerificat\
ion",keyword:"enum",params:{allowedValues:ne.properties.userPool.properties.signIn.properties.passkeys.properties.userVerification.enum}};e===null?e=[o]:e.push(
o),r++}}}else{let n={instancePath:t+"/userPool/signIn/passkeys",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{let s={instancePath:t+
"/userPool/signIn",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.tier!==void 0&&l.call(S,"tier")){let i=S.tier;if(typeof i!="string"){
let s={instancePath:t+"/userPool/tier",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(i==="lite"||i==="essentials"||i==="plus")){let s={
instancePath:t+"/userPool/tier",keyword:"enum",params:{allowedValues:ne.properties.userPool.properties.tier.enum}};e===null?e=[s]:e.push(s),r++}}if(S.threatProtection!==
void 0&&l.call(S,"threatProtection")){let i=S.threatProtection;if(typeof i!="string"){let s={instancePath:t+"/userPool/threatProtection",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(i==="off"||i==="audit"||i==="enforced")){let s={instancePath:t+"/userPool/threatProtection",keyword:"enum",params:{
allowedValues:ne.properties.userPool.properties.threatProtection.enum}};e===null?e=[s]:e.push(s),r++}}if(S.deletionProtection!==void 0&&l.call(S,"deletionProtec\
tion")&&typeof S.deletionProtection!="boolean"){let i={instancePath:t+"/userPool/deletionProtection",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(
i),r++}if(S.webAclArn!==void 0&&l.call(S,"webAclArn")){let i=S.webAclArn,s=r,n=!1,o=r;if(typeof i=="string"){if(y(i)>2048){let I={instancePath:t+"/userPool/webA\
clArn",keyword:"maxLength",params:{limit:2048}};e===null?e=[I]:e.push(I),r++}if(!ms.test(i)){let I={instancePath:t+"/userPool/webAclArn",keyword:"pattern",params:{
pattern:"^arn:aws(?:-[a-z]+)*:wafv2:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:regional/webacl/[A-Za-z0-9_-]{1,128}/[A-Za-z0-9-]+$"}};e===null?e=[I]:e.push(I),r++}}else{
let I={instancePath:t+"/userPool/webAclArn",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),r++}var K=o===r;n=n||K;let f=r;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){if(i.variable===void 0||!l.call(i,"variable")){let I={instancePath:t+"/userPool/webAclArn",keyword:"required",params:{missingProperty:"v\
ariable"}};e===null?e=[I]:e.push(I),r++}for(let I of Object.keys(i))if(I!=="variable"){let A={instancePath:t+"/userPool/webAclArn",keyword:"additionalProperties",
params:{additionalProperty:I}};e===null?e=[A]:e.push(A),r++}if(i.variable!==void 0&&l.call(i,"variable")){let I=i.variable;if(typeof I=="string"){if(!re.test(I)){
let A={instancePath:t+"/userPool/webAclArn/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:t+
"/userPool/webAclArn/variable",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}}}else{let I={instancePath:t+"/userPool/webAclArn",keyword:"t\
ype",params:{type:"object"}};e===null?e=[I]:e.push(I),r++}var K=f===r;if(n=n||K,K)var N=!0;let g=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===
void 0||!l.call(i,"ssmParameter")){let I={instancePath:t+"/userPool/webAclArn",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[I]:e.push(
I),r++}for(let I of Object.keys(i))if(I!=="ssmParameter"){let A={instancePath:t+"/userPool/webAclArn",keyword:"additionalProperties",params:{additionalProperty:I}};
e===null?e=[A]:e.push(A),r++}if(i.ssmParameter!==void 0&&l.call(i,"ssmParameter")){let I=i.ssmParameter;if(typeof I=="string"){if(y(I)>2048){let A={instancePath:t+
"/userPool/webAclArn/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[A]:e.push(A),r++}if(!te.test(I)){let A={instancePath:t+"/userPool/webAcl\
Arn/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:t+"/userP\
ool/webAclArn/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}}}else{let I={instancePath:t+"/userPool/webAclArn",keyword:"type",
params:{type:"object"}};e===null?e=[I]:e.push(I),r++}var K=g===r;n=n||K,K&&N!==!0&&(N=!0);let _=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.secretsManager===
void 0||!l.call(i,"secretsManager")){let I={instancePath:t+"/userPool/webAclArn",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[I]:e.
push(I),r++}for(let I of Object.keys(i))if(!(I==="secretsManager"||I==="jsonKey")){let A={instancePath:t+"/userPool/webAclArn",keyword:"additionalProperties",params:{
additionalProperty:I}};e===null?e=[A]:e.push(A),r++}if(i.secretsManager!==void 0&&l.call(i,"secretsManager")){let I=i.secretsManager;if(typeof I=="string"){if(y(
I)>2048){let A={instancePath:t+"/userPool/webAclArn/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[A]:e.push(A),r++}if(!se.test(I)){let A={
instancePath:t+"/userPool/webAclArn/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:t+
"/userPool/webAclArn/secretsManager",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}}if(i.jsonKey!==void 0&&l.call(i,"jsonKey")){let I=i.jsonKey;
if(typeof I=="string"){if(y(I)>256){let A={instancePath:t+"/userPool/webAclArn/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[A]:e.push(A),r++}if(!ae.
test(I)){let A={instancePath:t+"/userPool/webAclArn/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[A]:e.push(A),r++}}else{
let A={instancePath:t+"/userPool/webAclArn/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}}}else{let I={instancePath:t+"/userPool/\
webAclArn",keyword:"type",params:{type:"object"}};e===null?e=[I]:e.push(I),r++}var K=_===r;if(n=n||K,K&&N!==!0&&(N=!0),n)r=s,e!==null&&(s?e.length=s:e=null);else{
let I={instancePath:t+"/userPool/webAclArn",keyword:"anyOf",params:{}};e===null?e=[I]:e.push(I),r++}}if(S.email!==void 0&&l.call(S,"email")){let i=S.email;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.sesIdentityArn===void 0||!l.call(i,"sesIdentityArn")){let s={instancePath:t+"/userPool/email",keyword:"required",params:{
missingProperty:"sesIdentityArn"}};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(i))if(!(s==="sesIdentityArn"||s==="from"||s==="replyTo"||s==="configura\
tionSet")){let n={instancePath:t+"/userPool/email",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.sesIdentityArn!==
void 0&&l.call(i,"sesIdentityArn")){let s=i.sesIdentityArn,n=r,o=!1,f=r;if(typeof s=="string"){if(y(s)>2048){let A={instancePath:t+"/userPool/email/sesIdentityA\
rn",keyword:"maxLength",params:{limit:2048}};e===null?e=[A]:e.push(A),r++}if(!gs.test(s)){let A={instancePath:t+"/userPool/email/sesIdentityArn",keyword:"patter\
n",params:{pattern:"^arn:aws(?:-[a-z]+)*:ses:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:identity/(?:[\\x21\\x23-\\x2E\\x30-\\x3B\\x3D\\x3F\\x41-\\x7E]+@)?[A-Za-z0-9](?:[A\
-Za-z0-9.-]*[A-Za-z0-9])?$"}};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:t+"/userPool/email/sesIdentityArn",keyword:"type",params:{type:"string"}};e===
null?e=[A]:e.push(A),r++}var ee=f===r;o=o||ee;let g=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!l.call(s,"variable")){let A={instancePath:t+
"/userPool/email/sesIdentityArn",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[A]:e.push(A),r++}for(let A of Object.keys(s))if(A!=="variab\
le"){let a={instancePath:t+"/userPool/email/sesIdentityArn",keyword:"additionalProperties",params:{additionalProperty:A}};e===null?e=[a]:e.push(a),r++}if(s.variable!==
void 0&&l.call(s,"variable")){let A=s.variable;if(typeof A=="string"){if(!re.test(A)){let a={instancePath:t+"/userPool/email/sesIdentityArn/variable",keyword:"p\
attern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/userPool/email/sesIdentityArn/variable",keyword:"t\
ype",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{let A={instancePath:t+"/userPool/email/sesIdentityArn",keyword:"type",params:{type:"object"}};e===
null?e=[A]:e.push(A),r++}var ee=g===r;if(o=o||ee,ee)var W=!0;let _=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!l.call(s,"ssmPara\
meter")){let A={instancePath:t+"/userPool/email/sesIdentityArn",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[A]:e.push(A),r++}for(let A of Object.
keys(s))if(A!=="ssmParameter"){let a={instancePath:t+"/userPool/email/sesIdentityArn",keyword:"additionalProperties",params:{additionalProperty:A}};e===null?e=[
a]:e.push(a),r++}if(s.ssmParameter!==void 0&&l.call(s,"ssmParameter")){let A=s.ssmParameter;if(typeof A=="string"){if(y(A)>2048){let a={instancePath:t+"/userPoo\
l/email/sesIdentityArn/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[a]:e.push(a),r++}if(!te.test(A)){let a={instancePath:t+"/userPool/emai\
l/sesIdentityArn/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+
"/userPool/email/sesIdentityArn/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{let A={instancePath:t+"/userPool/email/\
sesIdentityArn",keyword:"type",params:{type:"object"}};e===null?e=[A]:e.push(A),r++}var ee=_===r;o=o||ee,ee&&W!==!0&&(W=!0);let I=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.secretsManager===void 0||!l.call(s,"secretsManager")){let A={instancePath:t+"/userPool/email/sesIdentityArn",keyword:"required",params:{missingProperty:"\
secretsManager"}};e===null?e=[A]:e.push(A),r++}for(let A of Object.keys(s))if(!(A==="secretsManager"||A==="jsonKey")){let a={instancePath:t+"/userPool/email/ses\
IdentityArn",keyword:"additionalProperties",params:{additionalProperty:A}};e===null?e=[a]:e.push(a),r++}if(s.secretsManager!==void 0&&l.call(s,"secretsManager")){
let A=s.secretsManager;if(typeof A=="string"){if(y(A)>2048){let a={instancePath:t+"/userPool/email/sesIdentityArn/secretsManager",keyword:"maxLength",params:{limit:2048}};
e===null?e=[a]:e.push(a),r++}if(!se.test(A)){let a={instancePath:t+"/userPool/email/sesIdentityArn/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-\
9/_+=.@:!-]+$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/userPool/email/sesIdentityArn/secretsManager",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),r++}}if(s.jsonKey!==void 0&&l.call(s,"jsonKey")){let A=s.jsonKey;if(typeof A=="string"){if(y(A)>256){let a={instancePath:t+"/userPool/e\
mail/sesIdentityArn/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[a]:e.push(a),r++}if(!ae.test(A)){let a={instancePath:t+"/userPool/email/sesIden\
tityArn/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/userPool/email/se\
sIdentityArn/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{let A={instancePath:t+"/userPool/email/sesIdentityArn",keyword:"\
type",params:{type:"object"}};e===null?e=[A]:e.push(A),r++}var ee=I===r;if(o=o||ee,ee&&W!==!0&&(W=!0),o)r=n,e!==null&&(n?e.length=n:e=null);else{let A={instancePath:t+
"/userPool/email/sesIdentityArn",keyword:"anyOf",params:{}};e===null?e=[A]:e.push(A),r++}}if(i.from!==void 0&&l.call(i,"from")){let s=i.from;if(typeof s=="strin\
g"){if(y(s)>320){let n={instancePath:t+"/userPool/email/from",keyword:"maxLength",params:{limit:320}};e===null?e=[n]:e.push(n),r++}if(!hs.test(s)){let n={instancePath:t+
"/userPool/email/from",keyword:"pattern",params:{pattern:"^(?:(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-][A-Za-z0-9!#$%&'*+/=?^_`{|}~ .-]*|\"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ \
.,:;()@-]+\") <[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?>|[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-\
9])?)$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/userPool/email/from",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.
replyTo!==void 0&&l.call(i,"replyTo")){let s=i.replyTo;if(typeof s=="string"){if(y(s)>254){let n={instancePath:t+"/userPool/email/replyTo",keyword:"maxLength",params:{
limit:254}};e===null?e=[n]:e.push(n),r++}if(!ks.test(s)){let n={instancePath:t+"/userPool/email/replyTo",keyword:"pattern",params:{pattern:"^[A-Za-z0-9!#$%&'*+/\
=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/userPool/email/replyTo",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.configurationSet!==void 0&&l.call(i,"configurationSet")){let s=i.configurationSet;if(typeof s=="string"){if(y(
s)>64){let n={instancePath:t+"/userPool/email/configurationSet",keyword:"maxLength",params:{limit:64}};e===null?e=[n]:e.push(n),r++}if(!cr.test(s)){let n={instancePath:t+
"/userPool/email/configurationSet",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/userPool/em\
ail/configurationSet",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{let s={instancePath:t+"/userPool/email",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.domain!==void 0&&l.call(S,"domain")){let i=S.domain,s=r,n=!1,o=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&
(i.prefix===void 0||!l.call(i,"prefix"))){let g={instancePath:t+"/userPool/domain",keyword:"required",params:{missingProperty:"prefix"}};e===null?e=[g]:e.push(g),
r++}var pe=o===r;n=n||pe;let f=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&(i.custom===void 0||!l.call(i,"custom"))){let g={instancePath:t+"/userPool/domain",
keyword:"required",params:{missingProperty:"custom"}};e===null?e=[g]:e.push(g),r++}var pe=f===r;if(n=n||pe,n)r=s,e!==null&&(s?e.length=s:e=null);else{let g={instancePath:t+
"/userPool/domain",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let g of Object.keys(i))if(!(g==="pr\
efix"||g==="adopt"||g==="custom"||g==="managedLogin")){let _={instancePath:t+"/userPool/domain",keyword:"additionalProperties",params:{additionalProperty:g}};e===
null?e=[_]:e.push(_),r++}if(i.prefix!==void 0&&l.call(i,"prefix")){let g=i.prefix;if(typeof g=="string"){if(!Ps.test(g)){let _={instancePath:t+"/userPool/domain\
/prefix",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};e===null?e=[_]:e.push(_),r++}}else{let _={instancePath:t+"/userPool/domain\
/prefix",keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),r++}}if(i.adopt!==void 0&&l.call(i,"adopt")){let g=i.adopt;if(typeof g=="string"){if(y(
g)>63){let _={instancePath:t+"/userPool/domain/adopt",keyword:"maxLength",params:{limit:63}};e===null?e=[_]:e.push(_),r++}if(y(g)<1){let _={instancePath:t+"/use\
rPool/domain/adopt",keyword:"minLength",params:{limit:1}};e===null?e=[_]:e.push(_),r++}}else{let _={instancePath:t+"/userPool/domain/adopt",keyword:"type",params:{
type:"string"}};e===null?e=[_]:e.push(_),r++}}if(i.custom!==void 0&&l.call(i,"custom")){let g=i.custom,_=r,I=!1,A=r;if(g&&typeof g=="object"&&!Array.isArray(g)&&
(g.certificateArn===void 0||!l.call(g,"certificateArn"))){let Z={instancePath:t+"/userPool/domain/custom",keyword:"required",params:{missingProperty:"certificat\
eArn"}};e===null?e=[Z]:e.push(Z),r++}var je=A===r;I=I||je;let a=r;if(g&&typeof g=="object"&&!Array.isArray(g)&&(g.hostedZoneId===void 0||!l.call(g,"hostedZoneId"))){
let Z={instancePath:t+"/userPool/domain/custom",keyword:"required",params:{missingProperty:"hostedZoneId"}};e===null?e=[Z]:e.push(Z),r++}var je=a===r;I=I||je;let p=r;
if(g&&typeof g=="object"&&!Array.isArray(g)&&(g.adopt===void 0||!l.call(g,"adopt"))){let Z={instancePath:t+"/userPool/domain/custom",keyword:"required",params:{
missingProperty:"adopt"}};e===null?e=[Z]:e.push(Z),r++}var je=p===r;if(I=I||je,I)r=_,e!==null&&(_?e.length=_:e=null);else{let Z={instancePath:t+"/userPool/domai\
n/custom",keyword:"anyOf",params:{}};e===null?e=[Z]:e.push(Z),r++}if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.name===void 0||!l.call(g,"name")){let Z={instancePath:t+
"/userPool/domain/custom",keyword:"required",params:{missingProperty:"name"}};e===null?e=[Z]:e.push(Z),r++}for(let Z of Object.keys(g))if(!(Z==="name"||Z==="cer\
tificateArn"||Z==="hostedZoneId"||Z==="adopt")){let L={instancePath:t+"/userPool/domain/custom",keyword:"additionalProperties",params:{additionalProperty:Z}};e===
null?e=[L]:e.push(L),r++}if(g.name!==void 0&&l.call(g,"name")){let Z=g.name;if(typeof Z=="string"){if(y(Z)>63){let L={instancePath:t+"/userPool/domain/custom/na\
me",keyword:"maxLength",params:{limit:63}};e===null?e=[L]:e.push(L),r++}if(!ws.test(Z)){let L={instancePath:t+"/userPool/domain/custom/name",keyword:"pattern",params:{
pattern:"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){2,}[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:t+"/userPo\
ol/domain/custom/name",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),r++}}if(g.certificateArn!==void 0&&l.call(g,"certificateArn")){let Z=g.certificateArn,
L=r,x=!1,ye=r;if(typeof Z=="string"){if(y(Z)>2048){let Y={instancePath:t+"/userPool/domain/custom/certificateArn",keyword:"maxLength",params:{limit:2048}};e===null?
e=[Y]:e.push(Y),r++}if(!bs.test(Z)){let Y={instancePath:t+"/userPool/domain/custom/certificateArn",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:acm:[\
a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:certificate/[A-Za-z0-9-]+$"}};e===null?e=[Y]:e.push(Y),r++}}else{let Y={instancePath:t+"/userPool/domain/custom/certifi\
cateArn",keyword:"type",params:{type:"string"}};e===null?e=[Y]:e.push(Y),r++}var ve=ye===r;x=x||ve;let me=r;if(Z&&typeof Z=="object"&&!Array.isArray(Z)){if(Z.variable===
void 0||!l.call(Z,"variable")){let Y={instancePath:t+"/userPool/domain/custom/certificateArn",keyword:"required",params:{missingProperty:"variable"}};e===null?e=
[Y]:e.push(Y),r++}for(let Y of Object.keys(Z))if(Y!=="variable"){let ie={instancePath:t+"/userPool/domain/custom/certificateArn",keyword:"additionalProperties",
params:{additionalProperty:Y}};e===null?e=[ie]:e.push(ie),r++}if(Z.variable!==void 0&&l.call(Z,"variable")){let Y=Z.variable;if(typeof Y=="string"){if(!re.test(
Y)){let ie={instancePath:t+"/userPool/domain/custom/certificateArn/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[ie]:e.push(
ie),r++}}else{let ie={instancePath:t+"/userPool/domain/custom/certificateArn/variable",keyword:"type",params:{type:"string"}};e===null?e=[ie]:e.push(ie),r++}}}else{
let Y={instancePath:t+"/userPool/domain/custom/certificateArn",keyword:"type",params:{type:"object"}};e===null?e=[Y]:e.push(Y),r++}var ve=me===r;if(x=x||ve,ve)var Ke=!0;
let u=r;if(Z&&typeof Z=="object"&&!Array.isArray(Z)){if(Z.ssmParameter===void 0||!l.call(Z,"ssmParameter")){let Y={instancePath:t+"/userPool/domain/custom/certi\
ficateArn",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[Y]:e.push(Y),r++}for(let Y of Object.keys(Z))if(Y!=="ssmParameter"){let ie={instancePath:t+
"/userPool/domain/custom/certificateArn",keyword:"additionalProperties",params:{additionalProperty:Y}};e===null?e=[ie]:e.push(ie),r++}if(Z.ssmParameter!==void 0&&
l.call(Z,"ssmParameter")){let Y=Z.ssmParameter;if(typeof Y=="string"){if(y(Y)>2048){let ie={instancePath:t+"/userPool/domain/custom/certificateArn/ssmParameter",
keyword:"maxLength",params:{limit:2048}};e===null?e=[ie]:e.push(ie),r++}if(!te.test(Y)){let ie={instancePath:t+"/userPool/domain/custom/certificateArn/ssmParame\
ter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[ie]:e.push(ie),r++}}else{let ie={instancePath:t+"/userPool/domain\
/custom/certificateArn/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[ie]:e.push(ie),r++}}}else{let Y={instancePath:t+"/userPool/domain/custom\
/certificateArn",keyword:"type",params:{type:"object"}};e===null?e=[Y]:e.push(Y),r++}var ve=u===r;x=x||ve,ve&&Ke!==!0&&(Ke=!0);let k=r;if(Z&&typeof Z=="object"&&
!Array.isArray(Z)){if(Z.secretsManager===void 0||!l.call(Z,"secretsManager")){let Y={instancePath:t+"/userPool/domain/custom/certificateArn",keyword:"required",
params:{missingProperty:"secretsManager"}};e===null?e=[Y]:e.push(Y),r++}for(let Y of Object.keys(Z))if(!(Y==="secretsManager"||Y==="jsonKey")){let ie={instancePath:t+
"/userPool/domain/custom/certificateArn",keyword:"additionalProperties",params:{additionalProperty:Y}};e===null?e=[ie]:e.push(ie),r++}if(Z.secretsManager!==void 0&&
l.call(Z,"secretsManager")){let Y=Z.secretsManager;if(typeof Y=="string"){if(y(Y)>2048){let ie={instancePath:t+"/userPool/domain/custom/certificateArn/secretsMa\
nager",keyword:"maxLength",params:{limit:2048}};e===null?e=[ie]:e.push(ie),r++}if(!se.test(Y)){let ie={instancePath:t+"/userPool/domain/custom/certificateArn/se\
cretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[ie]:e.push(ie),r++}}else{let ie={instancePath:t+"/userPool/domain/custom\
/certificateArn/secretsManager",keyword:"type",params:{type:"string"}};e===null?e=[ie]:e.push(ie),r++}}if(Z.jsonKey!==void 0&&l.call(Z,"jsonKey")){let Y=Z.jsonKey;
if(typeof Y=="string"){if(y(Y)>256){let ie={instancePath:t+"/userPool/domain/custom/certificateArn/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[
ie]:e.push(ie),r++}if(!ae.test(Y)){let ie={instancePath:t+"/userPool/domain/custom/certificateArn/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u\
007f]+$"}};e===null?e=[ie]:e.push(ie),r++}}else{let ie={instancePath:t+"/userPool/domain/custom/certificateArn/jsonKey",keyword:"type",params:{type:"string"}};e===
null?e=[ie]:e.push(ie),r++}}}else{let Y={instancePath:t+"/userPool/domain/custom/certificateArn",keyword:"type",params:{type:"object"}};e===null?e=[Y]:e.push(Y),
r++}var ve=k===r;if(x=x||ve,ve&&Ke!==!0&&(Ke=!0),x)r=L,e!==null&&(L?e.length=L:e=null);else{let Y={instancePath:t+"/userPool/domain/custom/certificateArn",keyword:"\
anyOf",params:{}};e===null?e=[Y]:e.push(Y),r++}}if(g.hostedZoneId!==void 0&&l.call(g,"hostedZoneId")){let Z=g.hostedZoneId;if(typeof Z=="string"){if(!As.test(Z)){
let L={instancePath:t+"/userPool/domain/custom/hostedZoneId",keyword:"pattern",params:{pattern:"^Z[A-Z0-9]{1,31}$"}};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:t+
"/userPool/domain/custom/hostedZoneId",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),r++}}if(g.adopt!==void 0&&l.call(g,"adopt")){let Z=g.adopt;
if(typeof Z=="string"){if(y(Z)>63){let L={instancePath:t+"/userPool/domain/custom/adopt",keyword:"maxLength",params:{limit:63}};e===null?e=[L]:e.push(L),r++}if(y(
Z)<1){let L={instancePath:t+"/userPool/domain/custom/adopt",keyword:"minLength",params:{limit:1}};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:t+"/use\
rPool/domain/custom/adopt",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),r++}}}else{let Z={instancePath:t+"/userPool/domain/custom",keyword:"t\
ype",params:{type:"object"}};e===null?e=[Z]:e.push(Z),r++}}if(i.managedLogin!==void 0&&l.call(i,"managedLogin")&&typeof i.managedLogin!="boolean"){let g={instancePath:t+
"/userPool/domain/managedLogin",keyword:"type",params:{type:"boolean"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/domain",keyword:"typ\
e",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}if(S.triggers!==void 0&&l.call(S,"triggers")){let i=S.triggers;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(let s of Object.keys(i))if(!l.call(ne.properties.userPool.properties.triggers.properties,s)){let n={instancePath:t+"/userPool/triggers",keyword:"additio\
nalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.preSignUp!==void 0&&l.call(i,"preSignUp")){let s=i.preSignUp,n=r,o=!1,f=r;if(typeof s==
"string"){if(y(s)>300){let a={instancePath:t+"/userPool/triggers/preSignUp",keyword:"maxLength",params:{limit:300}};e===null?e=[a]:e.push(a),r++}if(!he.test(s)){
let a={instancePath:t+"/userPool/triggers/preSignUp",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140\
}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/userPool/triggers/preSignUp",keyword:"type",params:{type:"string"}};e===
null?e=[a]:e.push(a),r++}var we=f===r;o=o||we;let g=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!l.call(s,"functionArn")){let a={instancePath:t+
"/userPool/triggers/preSignUp",keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(!(a==="fun\
ctionArn"||a==="permission")){let p={instancePath:t+"/userPool/triggers/preSignUp",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:
e.push(p),r++}if(s.functionArn!==void 0&&l.call(s,"functionArn")){let a=s.functionArn,p=r,Z=!1,L=r;if(typeof a=="string"){if(y(a)>300){let u={instancePath:t+"/u\
serPool/triggers/preSignUp/functionArn",keyword:"maxLength",params:{limit:300}};e===null?e=[u]:e.push(u),r++}if(!he.test(a)){let u={instancePath:t+"/userPool/tr\
iggers/preSignUp/functionArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,12\
8})?$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/userPool/triggers/preSignUp/functionArn",keyword:"type",params:{type:"string"}};e===null?e=[
u]:e.push(u),r++}var ge=L===r;Z=Z||ge;let x=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.variable===void 0||!l.call(a,"variable")){let u={instancePath:t+
"/userPool/triggers/preSignUp/functionArn",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(a))if(u!==
"variable"){let k={instancePath:t+"/userPool/triggers/preSignUp/functionArn",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[k]:e.push(
k),r++}if(a.variable!==void 0&&l.call(a,"variable")){let u=a.variable;if(typeof u=="string"){if(!re.test(u)){let k={instancePath:t+"/userPool/triggers/preSignUp\
/functionArn/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/userPool/triggers\
/preSignUp/functionArn/variable",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:t+"/userPool/triggers/preSignUp/\
functionArn",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var ge=x===r;if(Z=Z||ge,ge)var Pe=!0;let ye=r;if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.ssmParameter===void 0||!l.call(a,"ssmParameter")){let u={instancePath:t+"/userPool/triggers/preSignUp/functionArn",keyword:"required",params:{missingProperty:"\
ssmParameter"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(a))if(u!=="ssmParameter"){let k={instancePath:t+"/userPool/triggers/preSignUp/functionArn",
keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[k]:e.push(k),r++}if(a.ssmParameter!==void 0&&l.call(a,"ssmParameter")){let u=a.ssmParameter;
if(typeof u=="string"){if(y(u)>2048){let k={instancePath:t+"/userPool/triggers/preSignUp/functionArn/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===
null?e=[k]:e.push(k),r++}if(!te.test(u)){let k={instancePath:t+"/userPool/triggers/preSignUp/functionArn/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[\
a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/userPool/triggers/preSignUp/functionArn/ssmParameter",keyword:"t\
ype",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:t+"/userPool/triggers/preSignUp/functionArn",keyword:"type",params:{type:"o\
bject"}};e===null?e=[u]:e.push(u),r++}var ge=ye===r;Z=Z||ge,ge&&Pe!==!0&&(Pe=!0);let me=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.secretsManager===void 0||
!l.call(a,"secretsManager")){let u={instancePath:t+"/userPool/triggers/preSignUp/functionArn",keyword:"required",params:{missingProperty:"secretsManager"}};e===
null?e=[u]:e.push(u),r++}for(let u of Object.keys(a))if(!(u==="secretsManager"||u==="jsonKey")){let k={instancePath:t+"/userPool/triggers/preSignUp/functionArn",
keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[k]:e.push(k),r++}if(a.secretsManager!==void 0&&l.call(a,"secretsManager")){let u=a.secretsManager;
if(typeof u=="string"){if(y(u)>2048){let k={instancePath:t+"/userPool/triggers/preSignUp/functionArn/secretsManager",keyword:"maxLength",params:{limit:2048}};e===
null?e=[k]:e.push(k),r++}if(!se.test(u)){let k={instancePath:t+"/userPool/triggers/preSignUp/functionArn/secretsManager",keyword:"pattern",params:{pattern:"^[A-\
Za-z0-9/_+=.@:!-]+$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/userPool/triggers/preSignUp/functionArn/secretsManager",keyword:"type",params:{
type:"string"}};e===null?e=[k]:e.push(k),r++}}if(a.jsonKey!==void 0&&l.call(a,"jsonKey")){let u=a.jsonKey;if(typeof u=="string"){if(y(u)>256){let k={instancePath:t+
"/userPool/triggers/preSignUp/functionArn/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[k]:e.push(k),r++}if(!ae.test(u)){let k={instancePath:t+"/\
userPool/triggers/preSignUp/functionArn/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+
"/userPool/triggers/preSignUp/functionArn/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:t+"/userPool/t\
riggers/preSignUp/functionArn",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var ge=me===r;if(Z=Z||ge,ge&&Pe!==!0&&(Pe=!0),Z)r=p,e!==null&&
(p?e.length=p:e=null);else{let u={instancePath:t+"/userPool/triggers/preSignUp/functionArn",keyword:"anyOf",params:{}};e===null?e=[u]:e.push(u),r++}}if(s.permission!==
void 0&&l.call(s,"permission")&&typeof s.permission!="boolean"){let a={instancePath:t+"/userPool/triggers/preSignUp/permission",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/userPool/triggers/preSignUp",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),
r++}var we=g===r;if(o=o||we,we)var Le=!0;let _=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!l.call(s,"variable")){let a={instancePath:t+
"/userPool/triggers/preSignUp",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(a!=="variable"){
let p={instancePath:t+"/userPool/triggers/preSignUp",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(s.variable!==
void 0&&l.call(s,"variable")){let a=s.variable;if(typeof a=="string"){if(!re.test(a)){let p={instancePath:t+"/userPool/triggers/preSignUp/variable",keyword:"pat\
tern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/preSignUp/variable",keyword:"type",
params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/userPool/triggers/preSignUp",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),r++}var we=_===r;o=o||we,we&&Le!==!0&&(Le=!0);let I=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!l.call(s,"ssmPar\
ameter")){let a={instancePath:t+"/userPool/triggers/preSignUp",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.
keys(s))if(a!=="ssmParameter"){let p={instancePath:t+"/userPool/triggers/preSignUp",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:
e.push(p),r++}if(s.ssmParameter!==void 0&&l.call(s,"ssmParameter")){let a=s.ssmParameter;if(typeof a=="string"){if(y(a)>2048){let p={instancePath:t+"/userPool/t\
riggers/preSignUp/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[p]:e.push(p),r++}if(!te.test(a)){let p={instancePath:t+"/userPool/triggers/\
preSignUp/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"\
/userPool/triggers/preSignUp/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/userPool/triggers/\
preSignUp",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var we=I===r;o=o||we,we&&Le!==!0&&(Le=!0);let A=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.secretsManager===void 0||!l.call(s,"secretsManager")){let a={instancePath:t+"/userPool/triggers/preSignUp",keyword:"required",params:{missingProperty:"\
secretsManager"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(!(a==="secretsManager"||a==="jsonKey")){let p={instancePath:t+"/userPool/triggers/\
preSignUp",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(s.secretsManager!==void 0&&l.call(s,"secretsManager")){
let a=s.secretsManager;if(typeof a=="string"){if(y(a)>2048){let p={instancePath:t+"/userPool/triggers/preSignUp/secretsManager",keyword:"maxLength",params:{limit:2048}};
e===null?e=[p]:e.push(p),r++}if(!se.test(a)){let p={instancePath:t+"/userPool/triggers/preSignUp/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/\
_+=.@:!-]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/preSignUp/secretsManager",keyword:"type",params:{type:"string"}};e===
null?e=[p]:e.push(p),r++}}if(s.jsonKey!==void 0&&l.call(s,"jsonKey")){let a=s.jsonKey;if(typeof a=="string"){if(y(a)>256){let p={instancePath:t+"/userPool/trigg\
ers/preSignUp/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[p]:e.push(p),r++}if(!ae.test(a)){let p={instancePath:t+"/userPool/triggers/preSignUp/\
jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/preSign\
Up/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/userPool/triggers/preSignUp",keyword:"type",params:{
type:"object"}};e===null?e=[a]:e.push(a),r++}var we=A===r;if(o=o||we,we&&Le!==!0&&(Le=!0),o)r=n,e!==null&&(n?e.length=n:e=null);else{let a={instancePath:t+"/use\
rPool/triggers/preSignUp",keyword:"anyOf",params:{}};e===null?e=[a]:e.push(a),r++}}if(i.preAuthentication!==void 0&&l.call(i,"preAuthentication")){let s=i.preAuthentication,
n=r,o=!1,f=r;if(typeof s=="string"){if(y(s)>300){let a={instancePath:t+"/userPool/triggers/preAuthentication",keyword:"maxLength",params:{limit:300}};e===null?e=
[a]:e.push(a),r++}if(!he.test(s)){let a={instancePath:t+"/userPool/triggers/preAuthentication",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9\
-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/userPool/triggers/preAuthen\
tication",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}var Ae=f===r;o=o||Ae;let g=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===
void 0||!l.call(s,"functionArn")){let a={instancePath:t+"/userPool/triggers/preAuthentication",keyword:"required",params:{missingProperty:"functionArn"}};e===null?
e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(!(a==="functionArn"||a==="permission")){let p={instancePath:t+"/userPool/triggers/preAuthentication",keyword:"\
additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(s.functionArn!==void 0&&l.call(s,"functionArn")){let a=s.functionArn,p=r,Z=!1,
L=r;if(typeof a=="string"){if(y(a)>300){let u={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",keyword:"maxLength",params:{limit:300}};e===null?
e=[u]:e.push(u),r++}if(!he.test(a)){let u={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:\
lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/userPool/trig\
gers/preAuthentication/functionArn",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}var xe=L===r;Z=Z||xe;let x=r;if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.variable===void 0||!l.call(a,"variable")){let u={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",keyword:"required",params:{missingProperty:"\
variable"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(a))if(u!=="variable"){let k={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",
keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[k]:e.push(k),r++}if(a.variable!==void 0&&l.call(a,"variable")){let u=a.variable;if(typeof u==
"string"){if(!re.test(u)){let k={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0\
,63}$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/variable",keyword:"type",params:{type:"strin\
g"}};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",keyword:"type",params:{type:"object"}};e===null?
e=[u]:e.push(u),r++}var xe=x===r;if(Z=Z||xe,xe)var Re=!0;let ye=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.ssmParameter===void 0||!l.call(a,"ssmParamet\
er")){let u={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[u]:e.push(
u),r++}for(let u of Object.keys(a))if(u!=="ssmParameter"){let k={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",keyword:"additionalProperties",
params:{additionalProperty:u}};e===null?e=[k]:e.push(k),r++}if(a.ssmParameter!==void 0&&l.call(a,"ssmParameter")){let u=a.ssmParameter;if(typeof u=="string"){if(y(
u)>2048){let k={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[k]:e.push(k),
r++}if(!te.test(u)){let k={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-\
]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/ssmParameter",keyword:"type",
params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",keyword:"type",params:{type:"\
object"}};e===null?e=[u]:e.push(u),r++}var xe=ye===r;Z=Z||xe,xe&&Re!==!0&&(Re=!0);let me=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.secretsManager===void 0||
!l.call(a,"secretsManager")){let u={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",keyword:"required",params:{missingProperty:"secretsManager"}};
e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(a))if(!(u==="secretsManager"||u==="jsonKey")){let k={instancePath:t+"/userPool/triggers/preAuthentication/\
functionArn",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[k]:e.push(k),r++}if(a.secretsManager!==void 0&&l.call(a,"secretsManager")){
let u=a.secretsManager;if(typeof u=="string"){if(y(u)>2048){let k={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/secretsManager",keyword:"max\
Length",params:{limit:2048}};e===null?e=[k]:e.push(k),r++}if(!se.test(u)){let k={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/secretsManager",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/userPool/triggers/preAuthentication/fun\
ctionArn/secretsManager",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(a.jsonKey!==void 0&&l.call(a,"jsonKey")){let u=a.jsonKey;if(typeof u==
"string"){if(y(u)>256){let k={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[k]:e.
push(k),r++}if(!ae.test(u)){let k={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\
\\u007f]+$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/jsonKey",keyword:"type",params:{type:"s\
tring"}};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",keyword:"type",params:{type:"object"}};e===
null?e=[u]:e.push(u),r++}var xe=me===r;if(Z=Z||xe,xe&&Re!==!0&&(Re=!0),Z)r=p,e!==null&&(p?e.length=p:e=null);else{let u={instancePath:t+"/userPool/triggers/preA\
uthentication/functionArn",keyword:"anyOf",params:{}};e===null?e=[u]:e.push(u),r++}}if(s.permission!==void 0&&l.call(s,"permission")&&typeof s.permission!="bool\
ean"){let a={instancePath:t+"/userPool/triggers/preAuthentication/permission",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}}else{let a={
instancePath:t+"/userPool/triggers/preAuthentication",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var Ae=g===r;if(o=o||Ae,Ae)var Oe=!0;let _=r;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!l.call(s,"variable")){let a={instancePath:t+"/userPool/triggers/preAuthentication",keyword:"\
required",params:{missingProperty:"variable"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(a!=="variable"){let p={instancePath:t+"/userPool/trig\
gers/preAuthentication",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(s.variable!==void 0&&l.call(s,"variable")){
let a=s.variable;if(typeof a=="string"){if(!re.test(a)){let p={instancePath:t+"/userPool/triggers/preAuthentication/variable",keyword:"pattern",params:{pattern:"\
^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/preAuthentication/variable",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/userPool/triggers/preAuthentication",keyword:"type",params:{type:"object"}};e===null?e=[a]:
e.push(a),r++}var Ae=_===r;o=o||Ae,Ae&&Oe!==!0&&(Oe=!0);let I=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!l.call(s,"ssmParameter")){
let a={instancePath:t+"/userPool/triggers/preAuthentication",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.
keys(s))if(a!=="ssmParameter"){let p={instancePath:t+"/userPool/triggers/preAuthentication",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?
e=[p]:e.push(p),r++}if(s.ssmParameter!==void 0&&l.call(s,"ssmParameter")){let a=s.ssmParameter;if(typeof a=="string"){if(y(a)>2048){let p={instancePath:t+"/user\
Pool/triggers/preAuthentication/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[p]:e.push(p),r++}if(!te.test(a)){let p={instancePath:t+"/user\
Pool/triggers/preAuthentication/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[p]:e.push(p),r++}}else{let p={
instancePath:t+"/userPool/triggers/preAuthentication/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+
"/userPool/triggers/preAuthentication",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var Ae=I===r;o=o||Ae,Ae&&Oe!==!0&&(Oe=!0);let A=r;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===void 0||!l.call(s,"secretsManager")){let a={instancePath:t+"/userPool/triggers/preAuthentication",keyword:"\
required",params:{missingProperty:"secretsManager"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(!(a==="secretsManager"||a==="jsonKey")){let p={
instancePath:t+"/userPool/triggers/preAuthentication",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(s.secretsManager!==
void 0&&l.call(s,"secretsManager")){let a=s.secretsManager;if(typeof a=="string"){if(y(a)>2048){let p={instancePath:t+"/userPool/triggers/preAuthentication/secr\
etsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[p]:e.push(p),r++}if(!se.test(a)){let p={instancePath:t+"/userPool/triggers/preAuthentication/se\
cretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/preAuth\
entication/secretsManager",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(s.jsonKey!==void 0&&l.call(s,"jsonKey")){let a=s.jsonKey;if(typeof a==
"string"){if(y(a)>256){let p={instancePath:t+"/userPool/triggers/preAuthentication/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[p]:e.push(p),r++}
if(!ae.test(a)){let p={instancePath:t+"/userPool/triggers/preAuthentication/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?
e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/preAuthentication/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{
let a={instancePath:t+"/userPool/triggers/preAuthentication",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var Ae=A===r;if(o=o||Ae,Ae&&Oe!==
!0&&(Oe=!0),o)r=n,e!==null&&(n?e.length=n:e=null);else{let a={instancePath:t+"/userPool/triggers/preAuthentication",keyword:"anyOf",params:{}};e===null?e=[a]:e.
push(a),r++}}if(i.postAuthentication!==void 0&&l.call(i,"postAuthentication")){let s=i.postAuthentication,n=r,o=!1,f=r;if(typeof s=="string"){if(y(s)>300){let a={
instancePath:t+"/userPool/triggers/postAuthentication",keyword:"maxLength",params:{limit:300}};e===null?e=[a]:e.push(a),r++}if(!he.test(s)){let a={instancePath:t+
"/userPool/triggers/postAuthentication",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0\
-9_-]{1,128})?$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/userPool/triggers/postAuthentication",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),r++}var ze=f===r;o=o||ze;let g=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!l.call(s,"functionArn")){let a={instancePath:t+
"/userPool/triggers/postAuthentication",keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(!(a===
"functionArn"||a==="permission")){let p={instancePath:t+"/userPool/triggers/postAuthentication",keyword:"additionalProperties",params:{additionalProperty:a}};e===
null?e=[p]:e.push(p),r++}if(s.functionArn!==void 0&&l.call(s,"functionArn")){let a=s.functionArn,p=r,Z=!1,L=r;if(typeof a=="string"){if(y(a)>300){let u={instancePath:t+
"/userPool/triggers/postAuthentication/functionArn",keyword:"maxLength",params:{limit:300}};e===null?e=[u]:e.push(u),r++}if(!he.test(a)){let u={instancePath:t+"\
/userPool/triggers/postAuthentication/functionArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(\
?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",keyword:"type",params:{
type:"string"}};e===null?e=[u]:e.push(u),r++}var _e=L===r;Z=Z||_e;let x=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.variable===void 0||!l.call(a,"variab\
le")){let u={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[u]:e.push(u),
r++}for(let u of Object.keys(a))if(u!=="variable"){let k={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",keyword:"additionalProperties",params:{
additionalProperty:u}};e===null?e=[k]:e.push(k),r++}if(a.variable!==void 0&&l.call(a,"variable")){let u=a.variable;if(typeof u=="string"){if(!re.test(u)){let k={
instancePath:t+"/userPool/triggers/postAuthentication/functionArn/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[k]:e.push(k),
r++}}else{let k={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/variable",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{
let u={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var _e=x===r;if(Z=
Z||_e,_e)var sr=!0;let ye=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.ssmParameter===void 0||!l.call(a,"ssmParameter")){let u={instancePath:t+"/userPool\
/triggers/postAuthentication/functionArn",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(a))if(u!==
"ssmParameter"){let k={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?
e=[k]:e.push(k),r++}if(a.ssmParameter!==void 0&&l.call(a,"ssmParameter")){let u=a.ssmParameter;if(typeof u=="string"){if(y(u)>2048){let k={instancePath:t+"/user\
Pool/triggers/postAuthentication/functionArn/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[k]:e.push(k),r++}if(!te.test(u)){let k={instancePath:t+
"/userPool/triggers/postAuthentication/functionArn/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[k]:e.
push(k),r++}}else{let k={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.
push(k),r++}}}else{let u={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}
var _e=ye===r;Z=Z||_e,_e&&sr!==!0&&(sr=!0);let me=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.secretsManager===void 0||!l.call(a,"secretsManager")){let u={
instancePath:t+"/userPool/triggers/postAuthentication/functionArn",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.
keys(a))if(!(u==="secretsManager"||u==="jsonKey")){let k={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",keyword:"additionalProperties",params:{
additionalProperty:u}};e===null?e=[k]:e.push(k),r++}if(a.secretsManager!==void 0&&l.call(a,"secretsManager")){let u=a.secretsManager;if(typeof u=="string"){if(y(
u)>2048){let k={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[k]:e.push(
k),r++}if(!se.test(u)){let k={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_\
+=.@:!-]+$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/secretsManager",keyword:"type",params:{
type:"string"}};e===null?e=[k]:e.push(k),r++}}if(a.jsonKey!==void 0&&l.call(a,"jsonKey")){let u=a.jsonKey;if(typeof u=="string"){if(y(u)>256){let k={instancePath:t+
"/userPool/triggers/postAuthentication/functionArn/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[k]:e.push(k),r++}if(!ae.test(u)){let k={instancePath:t+
"/userPool/triggers/postAuthentication/functionArn/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[k]:e.push(k),r++}}else{
let k={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let u={
instancePath:t+"/userPool/triggers/postAuthentication/functionArn",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var _e=me===r;if(Z=Z||_e,
_e&&sr!==!0&&(sr=!0),Z)r=p,e!==null&&(p?e.length=p:e=null);else{let u={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",keyword:"anyOf",params:{}};
e===null?e=[u]:e.push(u),r++}}if(s.permission!==void 0&&l.call(s,"permission")&&typeof s.permission!="boolean"){let a={instancePath:t+"/userPool/triggers/postAu\
thentication/permission",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/userPool/triggers/postAuthentication",
keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var ze=g===r;if(o=o||ze,ze)var Ne=!0;let _=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
variable===void 0||!l.call(s,"variable")){let a={instancePath:t+"/userPool/triggers/postAuthentication",keyword:"required",params:{missingProperty:"variable"}};
e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(a!=="variable"){let p={instancePath:t+"/userPool/triggers/postAuthentication",keyword:"additionalPro\
perties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(s.variable!==void 0&&l.call(s,"variable")){let a=s.variable;if(typeof a=="string"){if(!re.
test(a)){let p={instancePath:t+"/userPool/triggers/postAuthentication/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[p]:e.push(
p),r++}}else{let p={instancePath:t+"/userPool/triggers/postAuthentication/variable",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let a={
instancePath:t+"/userPool/triggers/postAuthentication",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var ze=_===r;o=o||ze,ze&&Ne!==!0&&(Ne=
!0);let I=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!l.call(s,"ssmParameter")){let a={instancePath:t+"/userPool/triggers/postAu\
thentication",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(a!=="ssmParameter"){let p={
instancePath:t+"/userPool/triggers/postAuthentication",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(s.ssmParameter!==
void 0&&l.call(s,"ssmParameter")){let a=s.ssmParameter;if(typeof a=="string"){if(y(a)>2048){let p={instancePath:t+"/userPool/triggers/postAuthentication/ssmPara\
meter",keyword:"maxLength",params:{limit:2048}};e===null?e=[p]:e.push(p),r++}if(!te.test(a)){let p={instancePath:t+"/userPool/triggers/postAuthentication/ssmPar\
ameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/trigge\
rs/postAuthentication/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/userPool/triggers/postAut\
hentication",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var ze=I===r;o=o||ze,ze&&Ne!==!0&&(Ne=!0);let A=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.secretsManager===void 0||!l.call(s,"secretsManager")){let a={instancePath:t+"/userPool/triggers/postAuthentication",keyword:"required",params:{
missingProperty:"secretsManager"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(!(a==="secretsManager"||a==="jsonKey")){let p={instancePath:t+"/u\
serPool/triggers/postAuthentication",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(s.secretsManager!==void 0&&l.
call(s,"secretsManager")){let a=s.secretsManager;if(typeof a=="string"){if(y(a)>2048){let p={instancePath:t+"/userPool/triggers/postAuthentication/secretsManage\
r",keyword:"maxLength",params:{limit:2048}};e===null?e=[p]:e.push(p),r++}if(!se.test(a)){let p={instancePath:t+"/userPool/triggers/postAuthentication/secretsMan\
ager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/postAuthenticat\
ion/secretsManager",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(s.jsonKey!==void 0&&l.call(s,"jsonKey")){let a=s.jsonKey;if(typeof a==
"string"){if(y(a)>256){let p={instancePath:t+"/userPool/triggers/postAuthentication/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[p]:e.push(p),r++}
if(!ae.test(a)){let p={instancePath:t+"/userPool/triggers/postAuthentication/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?
e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/postAuthentication/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),
r++}}}else{let a={instancePath:t+"/userPool/triggers/postAuthentication",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var ze=A===r;if(o=o||
ze,ze&&Ne!==!0&&(Ne=!0),o)r=n,e!==null&&(n?e.length=n:e=null);else{let a={instancePath:t+"/userPool/triggers/postAuthentication",keyword:"anyOf",params:{}};e===
null?e=[a]:e.push(a),r++}}if(i.postConfirmation!==void 0&&l.call(i,"postConfirmation")){let s=i.postConfirmation,n=r,o=!1,f=r;if(typeof s=="string"){if(y(s)>300){
let a={instancePath:t+"/userPool/triggers/postConfirmation",keyword:"maxLength",params:{limit:300}};e===null?e=[a]:e.push(a),r++}if(!he.test(s)){let a={instancePath:t+
"/userPool/triggers/postConfirmation",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9\
_-]{1,128})?$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/userPool/triggers/postConfirmation",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),r++}var w=f===r;o=o||w;let g=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!l.call(s,"functionArn")){let a={instancePath:t+
"/userPool/triggers/postConfirmation",keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(!(a===
"functionArn"||a==="permission")){let p={instancePath:t+"/userPool/triggers/postConfirmation",keyword:"additionalProperties",params:{additionalProperty:a}};e===
null?e=[p]:e.push(p),r++}if(s.functionArn!==void 0&&l.call(s,"functionArn")){let a=s.functionArn,p=r,Z=!1,L=r;if(typeof a=="string"){if(y(a)>300){let u={instancePath:t+
"/userPool/triggers/postConfirmation/functionArn",keyword:"maxLength",params:{limit:300}};e===null?e=[u]:e.push(u),r++}if(!he.test(a)){let u={instancePath:t+"/u\
serPool/triggers/postConfirmation/functionArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[\
A-Za-z0-9_-]{1,128})?$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/userPool/triggers/postConfirmation/functionArn",keyword:"type",params:{type:"\
string"}};e===null?e=[u]:e.push(u),r++}var d=L===r;Z=Z||d;let x=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.variable===void 0||!l.call(a,"variable")){let u={
instancePath:t+"/userPool/triggers/postConfirmation/functionArn",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.
keys(a))if(u!=="variable"){let k={instancePath:t+"/userPool/triggers/postConfirmation/functionArn",keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[k]:e.push(k),r++}if(a.variable!==void 0&&l.call(a,"variable")){let u=a.variable;if(typeof u=="string"){if(!re.test(u)){let k={instancePath:t+"/userP\
ool/triggers/postConfirmation/functionArn/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+
"/userPool/triggers/postConfirmation/functionArn/variable",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:t+"/us\
erPool/triggers/postConfirmation/functionArn",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var d=x===r;if(Z=Z||d,d)var U=!0;let ye=r;if(a&&
typeof a=="object"&&!Array.isArray(a)){if(a.ssmParameter===void 0||!l.call(a,"ssmParameter")){let u={instancePath:t+"/userPool/triggers/postConfirmation/functio\
nArn",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(a))if(u!=="ssmParameter"){let k={instancePath:t+
"/userPool/triggers/postConfirmation/functionArn",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[k]:e.push(k),r++}if(a.ssmParameter!==
void 0&&l.call(a,"ssmParameter")){let u=a.ssmParameter;if(typeof u=="string"){if(y(u)>2048){let k={instancePath:t+"/userPool/triggers/postConfirmation/functionA\
rn/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[k]:e.push(k),r++}if(!te.test(u)){let k={instancePath:t+"/userPool/triggers/postConfirmatio\
n/functionArn/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+
"/userPool/triggers/postConfirmation/functionArn/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:t+
"/userPool/triggers/postConfirmation/functionArn",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var d=ye===r;Z=Z||d,d&&U!==!0&&(U=!0);let me=r;
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.secretsManager===void 0||!l.call(a,"secretsManager")){let u={instancePath:t+"/userPool/triggers/postConfirmati\
on/functionArn",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(a))if(!(u==="secretsManager"||
u==="jsonKey")){let k={instancePath:t+"/userPool/triggers/postConfirmation/functionArn",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=
[k]:e.push(k),r++}if(a.secretsManager!==void 0&&l.call(a,"secretsManager")){let u=a.secretsManager;if(typeof u=="string"){if(y(u)>2048){let k={instancePath:t+"/\
userPool/triggers/postConfirmation/functionArn/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[k]:e.push(k),r++}if(!se.test(u)){let k={instancePath:t+
"/userPool/triggers/postConfirmation/functionArn/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[k]:e.push(k),r++}}else{
let k={instancePath:t+"/userPool/triggers/postConfirmation/functionArn/secretsManager",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(a.
jsonKey!==void 0&&l.call(a,"jsonKey")){let u=a.jsonKey;if(typeof u=="string"){if(y(u)>256){let k={instancePath:t+"/userPool/triggers/postConfirmation/functionAr\
n/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[k]:e.push(k),r++}if(!ae.test(u)){let k={instancePath:t+"/userPool/triggers/postConfirmation/funct\
ionArn/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/userPool/triggers/\
postConfirmation/functionArn/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:t+"/userPool/triggers/postC\
onfirmation/functionArn",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var d=me===r;if(Z=Z||d,d&&U!==!0&&(U=!0),Z)r=p,e!==null&&(p?e.length=
p:e=null);else{let u={instancePath:t+"/userPool/triggers/postConfirmation/functionArn",keyword:"anyOf",params:{}};e===null?e=[u]:e.push(u),r++}}if(s.permission!==
void 0&&l.call(s,"permission")&&typeof s.permission!="boolean"){let a={instancePath:t+"/userPool/triggers/postConfirmation/permission",keyword:"type",params:{type:"\
boolean"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/userPool/triggers/postConfirmation",keyword:"type",params:{type:"object"}};e===null?e=[a]:
e.push(a),r++}var w=g===r;if(o=o||w,w)var j=!0;let _=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!l.call(s,"variable")){let a={instancePath:t+
"/userPool/triggers/postConfirmation",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(a!=="v\
ariable"){let p={instancePath:t+"/userPool/triggers/postConfirmation",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}
if(s.variable!==void 0&&l.call(s,"variable")){let a=s.variable;if(typeof a=="string"){if(!re.test(a)){let p={instancePath:t+"/userPool/triggers/postConfirmation\
/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/postConfirm\
ation/variable",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/userPool/triggers/postConfirmation",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var w=_===r;o=o||w,w&&j!==!0&&(j=!0);let I=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===
void 0||!l.call(s,"ssmParameter")){let a={instancePath:t+"/userPool/triggers/postConfirmation",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?
e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(a!=="ssmParameter"){let p={instancePath:t+"/userPool/triggers/postConfirmation",keyword:"additionalProperties",
params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(s.ssmParameter!==void 0&&l.call(s,"ssmParameter")){let a=s.ssmParameter;if(typeof a=="string"){if(y(
a)>2048){let p={instancePath:t+"/userPool/triggers/postConfirmation/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[p]:e.push(p),r++}if(!te.test(
a)){let p={instancePath:t+"/userPool/triggers/postConfirmation/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?
e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/postConfirmation/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),r++}}}else{let a={instancePath:t+"/userPool/triggers/postConfirmation",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var w=I===r;o=o||w,
w&&j!==!0&&(j=!0);let A=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===void 0||!l.call(s,"secretsManager")){let a={instancePath:t+"/userPo\
ol/triggers/postConfirmation",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(!(a==="s\
ecretsManager"||a==="jsonKey")){let p={instancePath:t+"/userPool/triggers/postConfirmation",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?
e=[p]:e.push(p),r++}if(s.secretsManager!==void 0&&l.call(s,"secretsManager")){let a=s.secretsManager;if(typeof a=="string"){if(y(a)>2048){let p={instancePath:t+
"/userPool/triggers/postConfirmation/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[p]:e.push(p),r++}if(!se.test(a)){let p={instancePath:t+
"/userPool/triggers/postConfirmation/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+
"/userPool/triggers/postConfirmation/secretsManager",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(s.jsonKey!==void 0&&l.call(s,"jsonK\
ey")){let a=s.jsonKey;if(typeof a=="string"){if(y(a)>256){let p={instancePath:t+"/userPool/triggers/postConfirmation/jsonKey",keyword:"maxLength",params:{limit:256}};
e===null?e=[p]:e.push(p),r++}if(!ae.test(a)){let p={instancePath:t+"/userPool/triggers/postConfirmation/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u\
001f\\u007f]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/postConfirmation/jsonKey",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/userPool/triggers/postConfirmation",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),
r++}var w=A===r;if(o=o||w,w&&j!==!0&&(j=!0),o)r=n,e!==null&&(n?e.length=n:e=null);else{let a={instancePath:t+"/userPool/triggers/postConfirmation",keyword:"anyO\
f",params:{}};e===null?e=[a]:e.push(a),r++}}if(i.preTokenGeneration!==void 0&&l.call(i,"preTokenGeneration")){let s=i.preTokenGeneration,n=r,o=!1,f=r;if(typeof s==
"string"){if(y(s)>300){let a={instancePath:t+"/userPool/triggers/preTokenGeneration",keyword:"maxLength",params:{limit:300}};e===null?e=[a]:e.push(a),r++}if(!he.
test(s)){let a={instancePath:t+"/userPool/triggers/preTokenGeneration",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[\
A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/userPool/triggers/preTokenGeneration",keyword:"type",
params:{type:"string"}};e===null?e=[a]:e.push(a),r++}var c=f===r;o=o||c;let g=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!l.call(
s,"functionArn")){let a={instancePath:t+"/userPool/triggers/preTokenGeneration",keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=[a]:e.push(
a),r++}for(let a of Object.keys(s))if(!(a==="functionArn"||a==="version"||a==="permission")){let p={instancePath:t+"/userPool/triggers/preTokenGeneration",keyword:"\
additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(s.functionArn!==void 0&&l.call(s,"functionArn")){let a=s.functionArn,p=r,Z=!1,
L=r;if(typeof a=="string"){if(y(a)>300){let u={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",keyword:"maxLength",params:{limit:300}};e===null?
e=[u]:e.push(u),r++}if(!he.test(a)){let u={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*\
:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/userPool/tri\
ggers/preTokenGeneration/functionArn",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}var O=L===r;Z=Z||O;let x=r;if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.variable===void 0||!l.call(a,"variable")){let u={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",keyword:"required",params:{
missingProperty:"variable"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(a))if(u!=="variable"){let k={instancePath:t+"/userPool/triggers/preTokenGener\
ation/functionArn",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[k]:e.push(k),r++}if(a.variable!==void 0&&l.call(a,"variable")){let u=a.
variable;if(typeof u=="string"){if(!re.test(u)){let k={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/variable",keyword:"pattern",params:{pattern:"\
^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/variable",keyword:"type",params:{
type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",keyword:"type",params:{type:"objec\
t"}};e===null?e=[u]:e.push(u),r++}var O=x===r;if(Z=Z||O,O)var C=!0;let ye=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.ssmParameter===void 0||!l.call(a,"\
ssmParameter")){let u={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=
[u]:e.push(u),r++}for(let u of Object.keys(a))if(u!=="ssmParameter"){let k={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",keyword:"addition\
alProperties",params:{additionalProperty:u}};e===null?e=[k]:e.push(k),r++}if(a.ssmParameter!==void 0&&l.call(a,"ssmParameter")){let u=a.ssmParameter;if(typeof u==
"string"){if(y(u)>2048){let k={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?
e=[k]:e.push(k),r++}if(!te.test(u)){let k={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/ssmParameter",keyword:"pattern",params:{pattern:"^(\
?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/ssmParamete\
r",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",keyword:"\
type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var O=ye===r;Z=Z||O,O&&C!==!0&&(C=!0);let me=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.secretsManager===
void 0||!l.call(a,"secretsManager")){let u={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",keyword:"required",params:{missingProperty:"secre\
tsManager"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(a))if(!(u==="secretsManager"||u==="jsonKey")){let k={instancePath:t+"/userPool/triggers/preTo\
kenGeneration/functionArn",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[k]:e.push(k),r++}if(a.secretsManager!==void 0&&l.call(a,"se\
cretsManager")){let u=a.secretsManager;if(typeof u=="string"){if(y(u)>2048){let k={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/secretsMana\
ger",keyword:"maxLength",params:{limit:2048}};e===null?e=[k]:e.push(k),r++}if(!se.test(u)){let k={instancePath:t+"/userPool/triggers/preTokenGeneration/function\
Arn/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/userPool/triggers/p\
reTokenGeneration/functionArn/secretsManager",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(a.jsonKey!==void 0&&l.call(a,"jsonKey")){let u=a.
jsonKey;if(typeof u=="string"){if(y(u)>256){let k={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/jsonKey",keyword:"maxLength",params:{limit:256}};
e===null?e=[k]:e.push(k),r++}if(!ae.test(u)){let k={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/jsonKey",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/jsonKey",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",keyword:"type",params:{
type:"object"}};e===null?e=[u]:e.push(u),r++}var O=me===r;if(Z=Z||O,O&&C!==!0&&(C=!0),Z)r=p,e!==null&&(p?e.length=p:e=null);else{let u={instancePath:t+"/userPoo\
l/triggers/preTokenGeneration/functionArn",keyword:"anyOf",params:{}};e===null?e=[u]:e.push(u),r++}}if(s.version!==void 0&&l.call(s,"version")){let a=s.version;
if(typeof a!="string"){let p={instancePath:t+"/userPool/triggers/preTokenGeneration/version",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}
if(!(a==="V1_0"||a==="V2_0"||a==="V3_0")){let p={instancePath:t+"/userPool/triggers/preTokenGeneration/version",keyword:"enum",params:{allowedValues:ne.properties.
userPool.properties.triggers.properties.preTokenGeneration.anyOf[1].properties.version.enum}};e===null?e=[p]:e.push(p),r++}}if(s.permission!==void 0&&l.call(s,"\
permission")&&typeof s.permission!="boolean"){let a={instancePath:t+"/userPool/triggers/preTokenGeneration/permission",keyword:"type",params:{type:"boolean"}};e===
null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/userPool/triggers/preTokenGeneration",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}
var c=g===r;if(o=o||c,c)var q=!0;let _=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!l.call(s,"variable")){let a={instancePath:t+"/use\
rPool/triggers/preTokenGeneration",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(a!=="vari\
able"){let p={instancePath:t+"/userPool/triggers/preTokenGeneration",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}
if(s.variable!==void 0&&l.call(s,"variable")){let a=s.variable;if(typeof a=="string"){if(!re.test(a)){let p={instancePath:t+"/userPool/triggers/preTokenGenerati\
on/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/preTokenG\
eneration/variable",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/userPool/triggers/preTokenGeneration",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var c=_===r;o=o||c,c&&q!==!0&&(q=!0);let I=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===
void 0||!l.call(s,"ssmParameter")){let a={instancePath:t+"/userPool/triggers/preTokenGeneration",keyword:"required",params:{missingProperty:"ssmParameter"}};e===
null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(a!=="ssmParameter"){let p={instancePath:t+"/userPool/triggers/preTokenGeneration",keyword:"additionalPro\
perties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(s.ssmParameter!==void 0&&l.call(s,"ssmParameter")){let a=s.ssmParameter;if(typeof a=="st\
ring"){if(y(a)>2048){let p={instancePath:t+"/userPool/triggers/preTokenGeneration/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[p]:e.push(p),
r++}if(!te.test(a)){let p={instancePath:t+"/userPool/triggers/preTokenGeneration/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0\
-9_.-]+)$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/preTokenGeneration/ssmParameter",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/userPool/triggers/preTokenGeneration",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),
r++}var c=I===r;o=o||c,c&&q!==!0&&(q=!0);let A=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===void 0||!l.call(s,"secretsManager")){let a={
instancePath:t+"/userPool/triggers/preTokenGeneration",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.
keys(s))if(!(a==="secretsManager"||a==="jsonKey")){let p={instancePath:t+"/userPool/triggers/preTokenGeneration",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[p]:e.push(p),r++}if(s.secretsManager!==void 0&&l.call(s,"secretsManager")){let a=s.secretsManager;if(typeof a=="string"){if(y(a)>2048){let p={instancePath:t+
"/userPool/triggers/preTokenGeneration/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[p]:e.push(p),r++}if(!se.test(a)){let p={instancePath:t+
"/userPool/triggers/preTokenGeneration/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+
"/userPool/triggers/preTokenGeneration/secretsManager",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(s.jsonKey!==void 0&&l.call(s,"jso\
nKey")){let a=s.jsonKey;if(typeof a=="string"){if(y(a)>256){let p={instancePath:t+"/userPool/triggers/preTokenGeneration/jsonKey",keyword:"maxLength",params:{limit:256}};
e===null?e=[p]:e.push(p),r++}if(!ae.test(a)){let p={instancePath:t+"/userPool/triggers/preTokenGeneration/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\
\\u001f\\u007f]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/preTokenGeneration/jsonKey",keyword:"type",params:{type:"strin\
g"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/userPool/triggers/preTokenGeneration",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(
a),r++}var c=A===r;if(o=o||c,c&&q!==!0&&(q=!0),o)r=n,e!==null&&(n?e.length=n:e=null);else{let a={instancePath:t+"/userPool/triggers/preTokenGeneration",keyword:"\
anyOf",params:{}};e===null?e=[a]:e.push(a),r++}}if(i.customMessage!==void 0&&l.call(i,"customMessage")){let s=i.customMessage,n=r,o=!1,f=r;if(typeof s=="string"){
if(y(s)>300){let a={instancePath:t+"/userPool/triggers/customMessage",keyword:"maxLength",params:{limit:300}};e===null?e=[a]:e.push(a),r++}if(!he.test(s)){let a={
instancePath:t+"/userPool/triggers/customMessage",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?\
::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/userPool/triggers/customMessage",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),r++}var M=f===r;o=o||M;let g=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!l.call(s,"functionArn")){let a={
instancePath:t+"/userPool/triggers/customMessage",keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(
s))if(!(a==="functionArn"||a==="permission")){let p={instancePath:t+"/userPool/triggers/customMessage",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[p]:e.push(p),r++}if(s.functionArn!==void 0&&l.call(s,"functionArn")){let a=s.functionArn,p=r,Z=!1,L=r;if(typeof a=="string"){if(y(a)>300){let u={instancePath:t+
"/userPool/triggers/customMessage/functionArn",keyword:"maxLength",params:{limit:300}};e===null?e=[u]:e.push(u),r++}if(!he.test(a)){let u={instancePath:t+"/user\
Pool/triggers/customMessage/functionArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z\
0-9_-]{1,128})?$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/userPool/triggers/customMessage/functionArn",keyword:"type",params:{type:"string"}};
e===null?e=[u]:e.push(u),r++}var le=L===r;Z=Z||le;let x=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.variable===void 0||!l.call(a,"variable")){let u={instancePath:t+
"/userPool/triggers/customMessage/functionArn",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(a))
if(u!=="variable"){let k={instancePath:t+"/userPool/triggers/customMessage/functionArn",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=
[k]:e.push(k),r++}if(a.variable!==void 0&&l.call(a,"variable")){let u=a.variable;if(typeof u=="string"){if(!re.test(u)){let k={instancePath:t+"/userPool/trigger\
s/customMessage/functionArn/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/us\
erPool/triggers/customMessage/functionArn/variable",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:t+"/userPool/\
triggers/customMessage/functionArn",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var le=x===r;if(Z=Z||le,le)var $=!0;let ye=r;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.ssmParameter===void 0||!l.call(a,"ssmParameter")){let u={instancePath:t+"/userPool/triggers/customMessage/functionArn",keyword:"\
required",params:{missingProperty:"ssmParameter"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(a))if(u!=="ssmParameter"){let k={instancePath:t+"/userP\
ool/triggers/customMessage/functionArn",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[k]:e.push(k),r++}if(a.ssmParameter!==void 0&&l.
call(a,"ssmParameter")){let u=a.ssmParameter;if(typeof u=="string"){if(y(u)>2048){let k={instancePath:t+"/userPool/triggers/customMessage/functionArn/ssmParamet\
er",keyword:"maxLength",params:{limit:2048}};e===null?e=[k]:e.push(k),r++}if(!te.test(u)){let k={instancePath:t+"/userPool/triggers/customMessage/functionArn/ss\
mParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/userPool/tr\
iggers/customMessage/functionArn/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:t+"/userPool/trigg\
ers/customMessage/functionArn",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var le=ye===r;Z=Z||le,le&&$!==!0&&($=!0);let me=r;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.secretsManager===void 0||!l.call(a,"secretsManager")){let u={instancePath:t+"/userPool/triggers/customMessage/functionArn",keyword:"\
required",params:{missingProperty:"secretsManager"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(a))if(!(u==="secretsManager"||u==="jsonKey")){let k={
instancePath:t+"/userPool/triggers/customMessage/functionArn",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[k]:e.push(k),r++}if(a.secretsManager!==
void 0&&l.call(a,"secretsManager")){let u=a.secretsManager;if(typeof u=="string"){if(y(u)>2048){let k={instancePath:t+"/userPool/triggers/customMessage/function\
Arn/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[k]:e.push(k),r++}if(!se.test(u)){let k={instancePath:t+"/userPool/triggers/customMessag\
e/functionArn/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/userPool/\
triggers/customMessage/functionArn/secretsManager",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(a.jsonKey!==void 0&&l.call(a,"jsonKey")){
let u=a.jsonKey;if(typeof u=="string"){if(y(u)>256){let k={instancePath:t+"/userPool/triggers/customMessage/functionArn/jsonKey",keyword:"maxLength",params:{limit:256}};
e===null?e=[k]:e.push(k),r++}if(!ae.test(u)){let k={instancePath:t+"/userPool/triggers/customMessage/functionArn/jsonKey",keyword:"pattern",params:{pattern:"^[^\
\\u0000-\\u001f\\u007f]+$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/userPool/triggers/customMessage/functionArn/jsonKey",keyword:"type",params:{
type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:t+"/userPool/triggers/customMessage/functionArn",keyword:"type",params:{type:"object"}};
e===null?e=[u]:e.push(u),r++}var le=me===r;if(Z=Z||le,le&&$!==!0&&($=!0),Z)r=p,e!==null&&(p?e.length=p:e=null);else{let u={instancePath:t+"/userPool/triggers/cu\
stomMessage/functionArn",keyword:"anyOf",params:{}};e===null?e=[u]:e.push(u),r++}}if(s.permission!==void 0&&l.call(s,"permission")&&typeof s.permission!="boolea\
n"){let a={instancePath:t+"/userPool/triggers/customMessage/permission",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+
"/userPool/triggers/customMessage",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var M=g===r;if(o=o||M,M)var be=!0;let _=r;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.variable===void 0||!l.call(s,"variable")){let a={instancePath:t+"/userPool/triggers/customMessage",keyword:"required",params:{
missingProperty:"variable"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(a!=="variable"){let p={instancePath:t+"/userPool/triggers/customMessage",
keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(s.variable!==void 0&&l.call(s,"variable")){let a=s.variable;if(typeof a==
"string"){if(!re.test(a)){let p={instancePath:t+"/userPool/triggers/customMessage/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?
e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/customMessage/variable",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{
let a={instancePath:t+"/userPool/triggers/customMessage",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var M=_===r;o=o||M,M&&be!==!0&&(be=
!0);let I=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!l.call(s,"ssmParameter")){let a={instancePath:t+"/userPool/triggers/custom\
Message",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(a!=="ssmParameter"){let p={instancePath:t+
"/userPool/triggers/customMessage",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(s.ssmParameter!==void 0&&l.call(
s,"ssmParameter")){let a=s.ssmParameter;if(typeof a=="string"){if(y(a)>2048){let p={instancePath:t+"/userPool/triggers/customMessage/ssmParameter",keyword:"maxL\
ength",params:{limit:2048}};e===null?e=[p]:e.push(p),r++}if(!te.test(a)){let p={instancePath:t+"/userPool/triggers/customMessage/ssmParameter",keyword:"pattern",
params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/customMessage/ssmParame\
ter",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/userPool/triggers/customMessage",keyword:"type",params:{
type:"object"}};e===null?e=[a]:e.push(a),r++}var M=I===r;o=o||M,M&&be!==!0&&(be=!0);let A=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===void 0||
!l.call(s,"secretsManager")){let a={instancePath:t+"/userPool/triggers/customMessage",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[
a]:e.push(a),r++}for(let a of Object.keys(s))if(!(a==="secretsManager"||a==="jsonKey")){let p={instancePath:t+"/userPool/triggers/customMessage",keyword:"additi\
onalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(s.secretsManager!==void 0&&l.call(s,"secretsManager")){let a=s.secretsManager;if(typeof a==
"string"){if(y(a)>2048){let p={instancePath:t+"/userPool/triggers/customMessage/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[p]:e.push(p),
r++}if(!se.test(a)){let p={instancePath:t+"/userPool/triggers/customMessage/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?
e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/customMessage/secretsManager",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),
r++}}if(s.jsonKey!==void 0&&l.call(s,"jsonKey")){let a=s.jsonKey;if(typeof a=="string"){if(y(a)>256){let p={instancePath:t+"/userPool/triggers/customMessage/jso\
nKey",keyword:"maxLength",params:{limit:256}};e===null?e=[p]:e.push(p),r++}if(!ae.test(a)){let p={instancePath:t+"/userPool/triggers/customMessage/jsonKey",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/customMessage/jsonKey",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/userPool/triggers/customMessage",keyword:"type",params:{type:"object"}};
e===null?e=[a]:e.push(a),r++}var M=A===r;if(o=o||M,M&&be!==!0&&(be=!0),o)r=n,e!==null&&(n?e.length=n:e=null);else{let a={instancePath:t+"/userPool/triggers/cust\
omMessage",keyword:"anyOf",params:{}};e===null?e=[a]:e.push(a),r++}}if(i.userMigration!==void 0&&l.call(i,"userMigration")){let s=i.userMigration,n=r,o=!1,f=r;if(typeof s==
"string"){if(y(s)>300){let a={instancePath:t+"/userPool/triggers/userMigration",keyword:"maxLength",params:{limit:300}};e===null?e=[a]:e.push(a),r++}if(!he.test(
s)){let a={instancePath:t+"/userPool/triggers/userMigration",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_\
-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/userPool/triggers/userMigration",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),r++}var Me=f===r;o=o||Me;let g=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!l.call(s,"functionA\
rn")){let a={instancePath:t+"/userPool/triggers/userMigration",keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.
keys(s))if(!(a==="functionArn"||a==="permission")){let p={instancePath:t+"/userPool/triggers/userMigration",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[p]:e.push(p),r++}if(s.functionArn!==void 0&&l.call(s,"functionArn")){let a=s.functionArn,p=r,Z=!1,L=r;if(typeof a=="string"){if(y(a)>300){let u={instancePath:t+
"/userPool/triggers/userMigration/functionArn",keyword:"maxLength",params:{limit:300}};e===null?e=[u]:e.push(u),r++}if(!he.test(a)){let u={instancePath:t+"/user\
Pool/triggers/userMigration/functionArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z\
0-9_-]{1,128})?$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/userPool/triggers/userMigration/functionArn",keyword:"type",params:{type:"string"}};
e===null?e=[u]:e.push(u),r++}var Ee=L===r;Z=Z||Ee;let x=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.variable===void 0||!l.call(a,"variable")){let u={instancePath:t+
"/userPool/triggers/userMigration/functionArn",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(a))
if(u!=="variable"){let k={instancePath:t+"/userPool/triggers/userMigration/functionArn",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=
[k]:e.push(k),r++}if(a.variable!==void 0&&l.call(a,"variable")){let u=a.variable;if(typeof u=="string"){if(!re.test(u)){let k={instancePath:t+"/userPool/trigger\
s/userMigration/functionArn/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/us\
erPool/triggers/userMigration/functionArn/variable",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:t+"/userPool/\
triggers/userMigration/functionArn",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var Ee=x===r;if(Z=Z||Ee,Ee)var v=!0;let ye=r;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.ssmParameter===void 0||!l.call(a,"ssmParameter")){let u={instancePath:t+"/userPool/triggers/userMigration/functionArn",keyword:"\
required",params:{missingProperty:"ssmParameter"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(a))if(u!=="ssmParameter"){let k={instancePath:t+"/userP\
ool/triggers/userMigration/functionArn",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[k]:e.push(k),r++}if(a.ssmParameter!==void 0&&l.
call(a,"ssmParameter")){let u=a.ssmParameter;if(typeof u=="string"){if(y(u)>2048){let k={instancePath:t+"/userPool/triggers/userMigration/functionArn/ssmParamet\
er",keyword:"maxLength",params:{limit:2048}};e===null?e=[k]:e.push(k),r++}if(!te.test(u)){let k={instancePath:t+"/userPool/triggers/userMigration/functionArn/ss\
mParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/userPool/tr\
iggers/userMigration/functionArn/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:t+"/userPool/trigg\
ers/userMigration/functionArn",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var Ee=ye===r;Z=Z||Ee,Ee&&v!==!0&&(v=!0);let me=r;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.secretsManager===void 0||!l.call(a,"secretsManager")){let u={instancePath:t+"/userPool/triggers/userMigration/functionArn",keyword:"\
required",params:{missingProperty:"secretsManager"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(a))if(!(u==="secretsManager"||u==="jsonKey")){let k={
instancePath:t+"/userPool/triggers/userMigration/functionArn",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[k]:e.push(k),r++}if(a.secretsManager!==
void 0&&l.call(a,"secretsManager")){let u=a.secretsManager;if(typeof u=="string"){if(y(u)>2048){let k={instancePath:t+"/userPool/triggers/userMigration/function\
Arn/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[k]:e.push(k),r++}if(!se.test(u)){let k={instancePath:t+"/userPool/triggers/userMigratio\
n/functionArn/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/userPool/\
triggers/userMigration/functionArn/secretsManager",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(a.jsonKey!==void 0&&l.call(a,"jsonKey")){
let u=a.jsonKey;if(typeof u=="string"){if(y(u)>256){let k={instancePath:t+"/userPool/triggers/userMigration/functionArn/jsonKey",keyword:"maxLength",params:{limit:256}};
e===null?e=[k]:e.push(k),r++}if(!ae.test(u)){let k={instancePath:t+"/userPool/triggers/userMigration/functionArn/jsonKey",keyword:"pattern",params:{pattern:"^[^\
\\u0000-\\u001f\\u007f]+$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/userPool/triggers/userMigration/functionArn/jsonKey",keyword:"type",params:{
type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:t+"/userPool/triggers/userMigration/functionArn",keyword:"type",params:{type:"object"}};
e===null?e=[u]:e.push(u),r++}var Ee=me===r;if(Z=Z||Ee,Ee&&v!==!0&&(v=!0),Z)r=p,e!==null&&(p?e.length=p:e=null);else{let u={instancePath:t+"/userPool/triggers/us\
erMigration/functionArn",keyword:"anyOf",params:{}};e===null?e=[u]:e.push(u),r++}}if(s.permission!==void 0&&l.call(s,"permission")&&typeof s.permission!="boolea\
n"){let a={instancePath:t+"/userPool/triggers/userMigration/permission",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+
"/userPool/triggers/userMigration",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var Me=g===r;if(o=o||Me,Me)var dr=!0;let _=r;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.variable===void 0||!l.call(s,"variable")){let a={instancePath:t+"/userPool/triggers/userMigration",keyword:"required",params:{
missingProperty:"variable"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(a!=="variable"){let p={instancePath:t+"/userPool/triggers/userMigration",
keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(s.variable!==void 0&&l.call(s,"variable")){let a=s.variable;if(typeof a==
"string"){if(!re.test(a)){let p={instancePath:t+"/userPool/triggers/userMigration/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?
e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/userMigration/variable",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{
let a={instancePath:t+"/userPool/triggers/userMigration",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var Me=_===r;o=o||Me,Me&&dr!==!0&&(dr=
!0);let I=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!l.call(s,"ssmParameter")){let a={instancePath:t+"/userPool/triggers/userMi\
gration",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(a!=="ssmParameter"){let p={instancePath:t+
"/userPool/triggers/userMigration",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(s.ssmParameter!==void 0&&l.call(
s,"ssmParameter")){let a=s.ssmParameter;if(typeof a=="string"){if(y(a)>2048){let p={instancePath:t+"/userPool/triggers/userMigration/ssmParameter",keyword:"maxL\
ength",params:{limit:2048}};e===null?e=[p]:e.push(p),r++}if(!te.test(a)){let p={instancePath:t+"/userPool/triggers/userMigration/ssmParameter",keyword:"pattern",
params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/userMigration/ssmParame\
ter",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/userPool/triggers/userMigration",keyword:"type",params:{
type:"object"}};e===null?e=[a]:e.push(a),r++}var Me=I===r;o=o||Me,Me&&dr!==!0&&(dr=!0);let A=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===
void 0||!l.call(s,"secretsManager")){let a={instancePath:t+"/userPool/triggers/userMigration",keyword:"required",params:{missingProperty:"secretsManager"}};e===
null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(!(a==="secretsManager"||a==="jsonKey")){let p={instancePath:t+"/userPool/triggers/userMigration",keyword:"\
additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(s.secretsManager!==void 0&&l.call(s,"secretsManager")){let a=s.secretsManager;
if(typeof a=="string"){if(y(a)>2048){let p={instancePath:t+"/userPool/triggers/userMigration/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=
[p]:e.push(p),r++}if(!se.test(a)){let p={instancePath:t+"/userPool/triggers/userMigration/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!\
-]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/userMigration/secretsManager",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),r++}}if(s.jsonKey!==void 0&&l.call(s,"jsonKey")){let a=s.jsonKey;if(typeof a=="string"){if(y(a)>256){let p={instancePath:t+"/userPool/triggers/u\
serMigration/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[p]:e.push(p),r++}if(!ae.test(a)){let p={instancePath:t+"/userPool/triggers/userMigrati\
on/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/user\
Migration/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/userPool/triggers/userMigration",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var Me=A===r;if(o=o||Me,Me&&dr!==!0&&(dr=!0),o)r=n,e!==null&&(n?e.length=n:e=null);else{let a={instancePath:t+
"/userPool/triggers/userMigration",keyword:"anyOf",params:{}};e===null?e=[a]:e.push(a),r++}}if(i.defineAuthChallenge!==void 0&&l.call(i,"defineAuthChallenge")){
let s=i.defineAuthChallenge,n=r,o=!1,f=r;if(typeof s=="string"){if(y(s)>300){let a={instancePath:t+"/userPool/triggers/defineAuthChallenge",keyword:"maxLength",
params:{limit:300}};e===null?e=[a]:e.push(a),r++}if(!he.test(s)){let a={instancePath:t+"/userPool/triggers/defineAuthChallenge",keyword:"pattern",params:{pattern:"\
^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+
"/userPool/triggers/defineAuthChallenge",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}var Ce=f===r;o=o||Ce;let g=r;if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){if(s.functionArn===void 0||!l.call(s,"functionArn")){let a={instancePath:t+"/userPool/triggers/defineAuthChallenge",keyword:"required",params:{
missingProperty:"functionArn"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(!(a==="functionArn"||a==="permission")){let p={instancePath:t+"/user\
Pool/triggers/defineAuthChallenge",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(s.functionArn!==void 0&&l.call(
s,"functionArn")){let a=s.functionArn,p=r,Z=!1,L=r;if(typeof a=="string"){if(y(a)>300){let u={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",
keyword:"maxLength",params:{limit:300}};e===null?e=[u]:e.push(u),r++}if(!he.test(a)){let u={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",
keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[u]:e.push(
u),r++}}else{let u={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}var Te=L===
r;Z=Z||Te;let x=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.variable===void 0||!l.call(a,"variable")){let u={instancePath:t+"/userPool/triggers/defineAu\
thChallenge/functionArn",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(a))if(u!=="variable"){let k={
instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[k]:e.push(k),r++}if(a.
variable!==void 0&&l.call(a,"variable")){let u=a.variable;if(typeof u=="string"){if(!re.test(u)){let k={instancePath:t+"/userPool/triggers/defineAuthChallenge/f\
unctionArn/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/userPool/triggers/d\
efineAuthChallenge/functionArn/variable",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:t+"/userPool/triggers/de\
fineAuthChallenge/functionArn",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var Te=x===r;if(Z=Z||Te,Te)var _r=!0;let ye=r;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.ssmParameter===void 0||!l.call(a,"ssmParameter")){let u={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",keyword:"\
required",params:{missingProperty:"ssmParameter"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(a))if(u!=="ssmParameter"){let k={instancePath:t+"/userP\
ool/triggers/defineAuthChallenge/functionArn",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[k]:e.push(k),r++}if(a.ssmParameter!==void 0&&
l.call(a,"ssmParameter")){let u=a.ssmParameter;if(typeof u=="string"){if(y(u)>2048){let k={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn/ss\
mParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[k]:e.push(k),r++}if(!te.test(u)){let k={instancePath:t+"/userPool/triggers/defineAuthChallenge/\
functionArn/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+
"/userPool/triggers/defineAuthChallenge/functionArn/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:t+
"/userPool/triggers/defineAuthChallenge/functionArn",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var Te=ye===r;Z=Z||Te,Te&&_r!==!0&&(_r=
!0);let me=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.secretsManager===void 0||!l.call(a,"secretsManager")){let u={instancePath:t+"/userPool/triggers/d\
efineAuthChallenge/functionArn",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(a))if(!(u===
"secretsManager"||u==="jsonKey")){let k={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[k]:e.push(k),r++}if(a.secretsManager!==void 0&&l.call(a,"secretsManager")){let u=a.secretsManager;if(typeof u=="string"){if(y(u)>2048){let k={instancePath:t+
"/userPool/triggers/defineAuthChallenge/functionArn/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[k]:e.push(k),r++}if(!se.test(u)){let k={
instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[k]:
e.push(k),r++}}else{let k={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn/secretsManager",keyword:"type",params:{type:"string"}};e===null?e=
[k]:e.push(k),r++}}if(a.jsonKey!==void 0&&l.call(a,"jsonKey")){let u=a.jsonKey;if(typeof u=="string"){if(y(u)>256){let k={instancePath:t+"/userPool/triggers/def\
ineAuthChallenge/functionArn/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[k]:e.push(k),r++}if(!ae.test(u)){let k={instancePath:t+"/userPool/trig\
gers/defineAuthChallenge/functionArn/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+
"/userPool/triggers/defineAuthChallenge/functionArn/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:t+"/\
userPool/triggers/defineAuthChallenge/functionArn",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var Te=me===r;if(Z=Z||Te,Te&&_r!==!0&&(_r=
!0),Z)r=p,e!==null&&(p?e.length=p:e=null);else{let u={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",keyword:"anyOf",params:{}};e===null?e=
[u]:e.push(u),r++}}if(s.permission!==void 0&&l.call(s,"permission")&&typeof s.permission!="boolean"){let a={instancePath:t+"/userPool/triggers/defineAuthChallen\
ge/permission",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/userPool/triggers/defineAuthChallenge",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var Ce=g===r;if(o=o||Ce,Ce)var yr=!0;let _=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.variable===
void 0||!l.call(s,"variable")){let a={instancePath:t+"/userPool/triggers/defineAuthChallenge",keyword:"required",params:{missingProperty:"variable"}};e===null?e=
[a]:e.push(a),r++}for(let a of Object.keys(s))if(a!=="variable"){let p={instancePath:t+"/userPool/triggers/defineAuthChallenge",keyword:"additionalProperties",params:{
additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(s.variable!==void 0&&l.call(s,"variable")){let a=s.variable;if(typeof a=="string"){if(!re.test(a)){let p={
instancePath:t+"/userPool/triggers/defineAuthChallenge/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[p]:e.push(p),r++}}else{
let p={instancePath:t+"/userPool/triggers/defineAuthChallenge/variable",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+
"/userPool/triggers/defineAuthChallenge",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var Ce=_===r;o=o||Ce,Ce&&yr!==!0&&(yr=!0);let I=r;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!l.call(s,"ssmParameter")){let a={instancePath:t+"/userPool/triggers/defineAuthChallenge",keyword:"\
required",params:{missingProperty:"ssmParameter"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(a!=="ssmParameter"){let p={instancePath:t+"/userP\
ool/triggers/defineAuthChallenge",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(s.ssmParameter!==void 0&&l.call(
s,"ssmParameter")){let a=s.ssmParameter;if(typeof a=="string"){if(y(a)>2048){let p={instancePath:t+"/userPool/triggers/defineAuthChallenge/ssmParameter",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[p]:e.push(p),r++}if(!te.test(a)){let p={instancePath:t+"/userPool/triggers/defineAuthChallenge/ssmParameter",keyword:"\
pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/defineAuthChal\
lenge/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/userPool/triggers/defineAuthChallenge",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var Ce=I===r;o=o||Ce,Ce&&yr!==!0&&(yr=!0);let A=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===
void 0||!l.call(s,"secretsManager")){let a={instancePath:t+"/userPool/triggers/defineAuthChallenge",keyword:"required",params:{missingProperty:"secretsManager"}};
e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(!(a==="secretsManager"||a==="jsonKey")){let p={instancePath:t+"/userPool/triggers/defineAuthChalleng\
e",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(s.secretsManager!==void 0&&l.call(s,"secretsManager")){let a=s.
secretsManager;if(typeof a=="string"){if(y(a)>2048){let p={instancePath:t+"/userPool/triggers/defineAuthChallenge/secretsManager",keyword:"maxLength",params:{limit:2048}};
e===null?e=[p]:e.push(p),r++}if(!se.test(a)){let p={instancePath:t+"/userPool/triggers/defineAuthChallenge/secretsManager",keyword:"pattern",params:{pattern:"^[\
A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/defineAuthChallenge/secretsManager",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}if(s.jsonKey!==void 0&&l.call(s,"jsonKey")){let a=s.jsonKey;if(typeof a=="string"){if(y(a)>256){let p={instancePath:t+
"/userPool/triggers/defineAuthChallenge/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[p]:e.push(p),r++}if(!ae.test(a)){let p={instancePath:t+"/us\
erPool/triggers/defineAuthChallenge/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+
"/userPool/triggers/defineAuthChallenge/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/userPool/tri\
ggers/defineAuthChallenge",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var Ce=A===r;if(o=o||Ce,Ce&&yr!==!0&&(yr=!0),o)r=n,e!==null&&(n?e.
length=n:e=null);else{let a={instancePath:t+"/userPool/triggers/defineAuthChallenge",keyword:"anyOf",params:{}};e===null?e=[a]:e.push(a),r++}}if(i.createAuthChallenge!==
void 0&&l.call(i,"createAuthChallenge")){let s=i.createAuthChallenge,n=r,o=!1,f=r;if(typeof s=="string"){if(y(s)>300){let a={instancePath:t+"/userPool/triggers/\
createAuthChallenge",keyword:"maxLength",params:{limit:300}};e===null?e=[a]:e.push(a),r++}if(!he.test(s)){let a={instancePath:t+"/userPool/triggers/createAuthCh\
allenge",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[
a]:e.push(a),r++}}else{let a={instancePath:t+"/userPool/triggers/createAuthChallenge",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}var $e=f===
r;o=o||$e;let g=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!l.call(s,"functionArn")){let a={instancePath:t+"/userPool/triggers/cr\
eateAuthChallenge",keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(!(a==="functionArn"||a===
"permission")){let p={instancePath:t+"/userPool/triggers/createAuthChallenge",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(
p),r++}if(s.functionArn!==void 0&&l.call(s,"functionArn")){let a=s.functionArn,p=r,Z=!1,L=r;if(typeof a=="string"){if(y(a)>300){let u={instancePath:t+"/userPool\
/triggers/createAuthChallenge/functionArn",keyword:"maxLength",params:{limit:300}};e===null?e=[u]:e.push(u),r++}if(!he.test(a)){let u={instancePath:t+"/userPool\
/triggers/createAuthChallenge/functionArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za\
-z0-9_-]{1,128})?$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",keyword:"type",params:{type:"\
string"}};e===null?e=[u]:e.push(u),r++}var Ve=L===r;Z=Z||Ve;let x=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.variable===void 0||!l.call(a,"variable")){
let u={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[u]:e.push(u),r++}
for(let u of Object.keys(a))if(u!=="variable"){let k={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",keyword:"additionalProperties",params:{
additionalProperty:u}};e===null?e=[k]:e.push(k),r++}if(a.variable!==void 0&&l.call(a,"variable")){let u=a.variable;if(typeof u=="string"){if(!re.test(u)){let k={
instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[k]:e.push(
k),r++}}else{let k={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn/variable",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),
r++}}}else{let u={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var Ve=x===
r;if(Z=Z||Ve,Ve)var Ir=!0;let ye=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.ssmParameter===void 0||!l.call(a,"ssmParameter")){let u={instancePath:t+"/u\
serPool/triggers/createAuthChallenge/functionArn",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(
a))if(u!=="ssmParameter"){let k={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[k]:e.push(k),r++}if(a.ssmParameter!==void 0&&l.call(a,"ssmParameter")){let u=a.ssmParameter;if(typeof u=="string"){if(y(u)>2048){let k={instancePath:t+
"/userPool/triggers/createAuthChallenge/functionArn/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[k]:e.push(k),r++}if(!te.test(u)){let k={instancePath:t+
"/userPool/triggers/createAuthChallenge/functionArn/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[k]:e.
push(k),r++}}else{let k={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[k]:
e.push(k),r++}}}else{let u={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),
r++}var Ve=ye===r;Z=Z||Ve,Ve&&Ir!==!0&&(Ir=!0);let me=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.secretsManager===void 0||!l.call(a,"secretsManager")){
let u={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[u]:e.push(u),
r++}for(let u of Object.keys(a))if(!(u==="secretsManager"||u==="jsonKey")){let k={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",keyword:"a\
dditionalProperties",params:{additionalProperty:u}};e===null?e=[k]:e.push(k),r++}if(a.secretsManager!==void 0&&l.call(a,"secretsManager")){let u=a.secretsManager;
if(typeof u=="string"){if(y(u)>2048){let k={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn/secretsManager",keyword:"maxLength",params:{limit:2048}};
e===null?e=[k]:e.push(k),r++}if(!se.test(u)){let k={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn/secretsManager",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn/secretsManager",
keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(a.jsonKey!==void 0&&l.call(a,"jsonKey")){let u=a.jsonKey;if(typeof u=="string"){if(y(u)>
256){let k={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[k]:e.push(k),r++}if(!ae.
test(u)){let k={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===
null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn/jsonKey",keyword:"type",params:{type:"string"}};e===null?
e=[k]:e.push(k),r++}}}else{let u={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(
u),r++}var Ve=me===r;if(Z=Z||Ve,Ve&&Ir!==!0&&(Ir=!0),Z)r=p,e!==null&&(p?e.length=p:e=null);else{let u={instancePath:t+"/userPool/triggers/createAuthChallenge/fu\
nctionArn",keyword:"anyOf",params:{}};e===null?e=[u]:e.push(u),r++}}if(s.permission!==void 0&&l.call(s,"permission")&&typeof s.permission!="boolean"){let a={instancePath:t+
"/userPool/triggers/createAuthChallenge/permission",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/userPool/\
triggers/createAuthChallenge",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var $e=g===r;if(o=o||$e,$e)var mr=!0;let _=r;if(s&&typeof s=="\
object"&&!Array.isArray(s)){if(s.variable===void 0||!l.call(s,"variable")){let a={instancePath:t+"/userPool/triggers/createAuthChallenge",keyword:"required",params:{
missingProperty:"variable"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(a!=="variable"){let p={instancePath:t+"/userPool/triggers/createAuthCha\
llenge",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(s.variable!==void 0&&l.call(s,"variable")){let a=s.variable;
if(typeof a=="string"){if(!re.test(a)){let p={instancePath:t+"/userPool/triggers/createAuthChallenge/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_\
]{0,63}$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/createAuthChallenge/variable",keyword:"type",params:{type:"string"}};e===
null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/userPool/triggers/createAuthChallenge",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}
var $e=_===r;o=o||$e,$e&&mr!==!0&&(mr=!0);let I=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!l.call(s,"ssmParameter")){let a={instancePath:t+
"/userPool/triggers/createAuthChallenge",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(a!==
"ssmParameter"){let p={instancePath:t+"/userPool/triggers/createAuthChallenge",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(
p),r++}if(s.ssmParameter!==void 0&&l.call(s,"ssmParameter")){let a=s.ssmParameter;if(typeof a=="string"){if(y(a)>2048){let p={instancePath:t+"/userPool/triggers\
/createAuthChallenge/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[p]:e.push(p),r++}if(!te.test(a)){let p={instancePath:t+"/userPool/trigge\
rs/createAuthChallenge/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+
"/userPool/triggers/createAuthChallenge/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/userPoo\
l/triggers/createAuthChallenge",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var $e=I===r;o=o||$e,$e&&mr!==!0&&(mr=!0);let A=r;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.secretsManager===void 0||!l.call(s,"secretsManager")){let a={instancePath:t+"/userPool/triggers/createAuthChallenge",keyword:"\
required",params:{missingProperty:"secretsManager"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(!(a==="secretsManager"||a==="jsonKey")){let p={
instancePath:t+"/userPool/triggers/createAuthChallenge",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(s.secretsManager!==
void 0&&l.call(s,"secretsManager")){let a=s.secretsManager;if(typeof a=="string"){if(y(a)>2048){let p={instancePath:t+"/userPool/triggers/createAuthChallenge/se\
cretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[p]:e.push(p),r++}if(!se.test(a)){let p={instancePath:t+"/userPool/triggers/createAuthChalleng\
e/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/cre\
ateAuthChallenge/secretsManager",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(s.jsonKey!==void 0&&l.call(s,"jsonKey")){let a=s.jsonKey;
if(typeof a=="string"){if(y(a)>256){let p={instancePath:t+"/userPool/triggers/createAuthChallenge/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[p]:
e.push(p),r++}if(!ae.test(a)){let p={instancePath:t+"/userPool/triggers/createAuthChallenge/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+\
$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/createAuthChallenge/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=
[p]:e.push(p),r++}}}else{let a={instancePath:t+"/userPool/triggers/createAuthChallenge",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var $e=A===
r;if(o=o||$e,$e&&mr!==!0&&(mr=!0),o)r=n,e!==null&&(n?e.length=n:e=null);else{let a={instancePath:t+"/userPool/triggers/createAuthChallenge",keyword:"anyOf",params:{}};
e===null?e=[a]:e.push(a),r++}}if(i.verifyAuthChallengeResponse!==void 0&&l.call(i,"verifyAuthChallengeResponse")){let s=i.verifyAuthChallengeResponse,n=r,o=!1,f=r;
if(typeof s=="string"){if(y(s)>300){let a={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",keyword:"maxLength",params:{limit:300}};e===null?e=[a]:
e.push(a),r++}if(!he.test(s)){let a={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[\
a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/userPool/triggers/ver\
ifyAuthChallengeResponse",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}var Se=f===r;o=o||Se;let g=r;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.functionArn===void 0||!l.call(s,"functionArn")){let a={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",keyword:"required",params:{missingProperty:"\
functionArn"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(!(a==="functionArn"||a==="permission")){let p={instancePath:t+"/userPool/triggers/ver\
ifyAuthChallengeResponse",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(s.functionArn!==void 0&&l.call(s,"functi\
onArn")){let a=s.functionArn,p=r,Z=!1,L=r;if(typeof a=="string"){if(y(a)>300){let u={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",
keyword:"maxLength",params:{limit:300}};e===null?e=[u]:e.push(u),r++}if(!he.test(a)){let u={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/funct\
ionArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[u]:
e.push(u),r++}}else{let u={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(
u),r++}var Fe=L===r;Z=Z||Fe;let x=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.variable===void 0||!l.call(a,"variable")){let u={instancePath:t+"/userPool\
/triggers/verifyAuthChallengeResponse/functionArn",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(
a))if(u!=="variable"){let k={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[k]:e.push(k),r++}if(a.variable!==void 0&&l.call(a,"variable")){let u=a.variable;if(typeof u=="string"){if(!re.test(u)){let k={instancePath:t+"/userP\
ool/triggers/verifyAuthChallengeResponse/functionArn/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[k]:e.push(k),r++}}else{let k={
instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn/variable",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{
let u={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var Fe=x===
r;if(Z=Z||Fe,Fe)var Mr=!0;let ye=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.ssmParameter===void 0||!l.call(a,"ssmParameter")){let u={instancePath:t+"/u\
serPool/triggers/verifyAuthChallengeResponse/functionArn",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.
keys(a))if(u!=="ssmParameter"){let k={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[k]:e.push(k),r++}if(a.ssmParameter!==void 0&&l.call(a,"ssmParameter")){let u=a.ssmParameter;if(typeof u=="string"){if(y(u)>2048){let k={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse/functionArn/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[k]:e.push(k),r++}if(!te.test(u)){
let k={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z\
0-9_.-]+)$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn/ssmParameter",keyword:"type",
params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",keyword:"type",params:{
type:"object"}};e===null?e=[u]:e.push(u),r++}var Fe=ye===r;Z=Z||Fe,Fe&&Mr!==!0&&(Mr=!0);let me=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.secretsManager===
void 0||!l.call(a,"secretsManager")){let u={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",keyword:"required",params:{missingProperty:"\
secretsManager"}};e===null?e=[u]:e.push(u),r++}for(let u of Object.keys(a))if(!(u==="secretsManager"||u==="jsonKey")){let k={instancePath:t+"/userPool/triggers/\
verifyAuthChallengeResponse/functionArn",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[k]:e.push(k),r++}if(a.secretsManager!==void 0&&
l.call(a,"secretsManager")){let u=a.secretsManager;if(typeof u=="string"){if(y(u)>2048){let k={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/fu\
nctionArn/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[k]:e.push(k),r++}if(!se.test(u)){let k={instancePath:t+"/userPool/triggers/verify\
AuthChallengeResponse/functionArn/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse/functionArn/secretsManager",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(a.jsonKey!==
void 0&&l.call(a,"jsonKey")){let u=a.jsonKey;if(typeof u=="string"){if(y(u)>256){let k={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionA\
rn/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[k]:e.push(k),r++}if(!ae.test(u)){let k={instancePath:t+"/userPool/triggers/verifyAuthChallengeRe\
sponse/functionArn/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/userPo\
ol/triggers/verifyAuthChallengeResponse/functionArn/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:t+"/\
userPool/triggers/verifyAuthChallengeResponse/functionArn",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var Fe=me===r;if(Z=Z||Fe,Fe&&Mr!==
!0&&(Mr=!0),Z)r=p,e!==null&&(p?e.length=p:e=null);else{let u={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",keyword:"anyOf",params:{}};
e===null?e=[u]:e.push(u),r++}}if(s.permission!==void 0&&l.call(s,"permission")&&typeof s.permission!="boolean"){let a={instancePath:t+"/userPool/triggers/verify\
AuthChallengeResponse/permission",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/userPool/triggers/verifyAut\
hChallengeResponse",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var Se=g===r;if(o=o||Se,Se)var gr=!0;let _=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.variable===void 0||!l.call(s,"variable")){let a={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",keyword:"required",params:{missingProperty:"\
variable"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(s))if(a!=="variable"){let p={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",keyword:"\
additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(s.variable!==void 0&&l.call(s,"variable")){let a=s.variable;if(typeof a=="s\
tring"){if(!re.test(a)){let p={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}\
$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/variable",keyword:"type",params:{type:"string"}};e===
null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(
a),r++}var Se=_===r;o=o||Se,Se&&gr!==!0&&(gr=!0);let I=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!l.call(s,"ssmParameter")){let a={
instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.
keys(s))if(a!=="ssmParameter"){let p={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[p]:e.push(p),r++}if(s.ssmParameter!==void 0&&l.call(s,"ssmParameter")){let a=s.ssmParameter;if(typeof a=="string"){if(y(a)>2048){let p={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[p]:e.push(p),r++}if(!te.test(a)){let p={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[p]:e.push(
p),r++}}else{let p={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),
r++}}}else{let a={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var Se=I===
r;o=o||Se,Se&&gr!==!0&&(gr=!0);let A=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===void 0||!l.call(s,"secretsManager")){let a={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.
keys(s))if(!(a==="secretsManager"||a==="jsonKey")){let p={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",keyword:"additionalProperties",params:{
additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(s.secretsManager!==void 0&&l.call(s,"secretsManager")){let a=s.secretsManager;if(typeof a=="string"){if(y(
a)>2048){let p={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[p]:e.push(p),
r++}if(!se.test(a)){let p={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!\
-]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/secretsManager",keyword:"type",params:{type:"st\
ring"}};e===null?e=[p]:e.push(p),r++}}if(s.jsonKey!==void 0&&l.call(s,"jsonKey")){let a=s.jsonKey;if(typeof a=="string"){if(y(a)>256){let p={instancePath:t+"/us\
erPool/triggers/verifyAuthChallengeResponse/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[p]:e.push(p),r++}if(!ae.test(a)){let p={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={
instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var Se=A===r;if(o=o||Se,Se&&gr!==!0&&(gr=!0),
o)r=n,e!==null&&(n?e.length=n:e=null);else{let a={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",keyword:"anyOf",params:{}};e===null?e=[a]:e.push(
a),r++}}}else{let s={instancePath:t+"/userPool/triggers",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.groups!==void 0&&l.call(S,"gr\
oups")){let i=S.groups;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let s of Object.keys(i)){let n=r;if(typeof s=="string"){if(y(s)>128){let o={instancePath:t+
"/userPool/groups",keyword:"maxLength",params:{limit:128},propertyName:s};e===null?e=[o]:e.push(o),r++}if(y(s)<1){let o={instancePath:t+"/userPool/groups",keyword:"\
minLength",params:{limit:1},propertyName:s};e===null?e=[o]:e.push(o),r++}if(!vs.test(s)){let o={instancePath:t+"/userPool/groups",keyword:"pattern",params:{pattern:"\
^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"},propertyName:s};e===null?e=[o]:e.push(o),r++}}var Ft=n===r;if(!Ft){let o={instancePath:t+"/userPool/groups",keyword:"prope\
rtyNames",params:{propertyName:s}};e===null?e=[o]:e.push(o),r++}}for(let s of Object.keys(i)){let n=i[s];if(n&&typeof n=="object"&&!Array.isArray(n)){for(let o of Object.
keys(n))if(!(o==="description"||o==="precedence"||o==="roleArn"||o==="adopt")){let f={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),
keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[f]:e.push(f),r++}if(n.description!==void 0&&l.call(n,"description")){let o=n.description;
if(typeof o=="string"){if(y(o)>2048){let f={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",keyword:"maxLength",params:{
limit:2048}};e===null?e=[f]:e.push(f),r++}if(y(o)<1){let f={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",keyword:"\
minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",
keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(n.precedence!==void 0&&l.call(n,"precedence")){let o=n.precedence;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o))){let f={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/precedence",keyword:"type",params:{type:"i\
nteger"}};e===null?e=[f]:e.push(f),r++}if(typeof o=="number"&&isFinite(o)){if(o>2147483647||isNaN(o)){let f={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/precedence",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[f]:e.push(f),r++}if(o<0||isNaN(o)){let f={instancePath:t+
"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/precedence",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),r++}}}if(n.
roleArn!==void 0&&l.call(n,"roleArn")){let o=n.roleArn;if(typeof o=="string"){if(y(o)>2048){let f={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/roleArn",keyword:"maxLength",params:{limit:2048}};e===null?e=[f]:e.push(f),r++}if(!zt.test(o)){let f={instancePath:t+"/userPool/groups/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/roleArn",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$"}};e===null?e=[f]:e.push(f),
r++}}else{let f={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/roleArn",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.
push(f),r++}}if(n.adopt!==void 0&&l.call(n,"adopt")){let o=n.adopt;if(typeof o=="string"){if(y(o)>128){let f={instancePath:t+"/userPool/groups/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/adopt",keyword:"maxLength",params:{limit:128}};e===null?e=[f]:e.push(f),r++}if(y(o)<1){let f={instancePath:t+"/userPool/groups/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/adopt",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/userPool/groups/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/adopt",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}}else{let o={instancePath:t+"/userPool/groups/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let s={instancePath:t+"/userPool/groups",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.resourceServers!==void 0&&l.call(S,"resourceServers")){let i=S.resourceServers;if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){for(let s of Object.keys(i)){let n=r;if(typeof s=="string"){if(y(s)>256){let o={instancePath:t+"/userPool/resourceServers",keyword:"maxLe\
ngth",params:{limit:256},propertyName:s};e===null?e=[o]:e.push(o),r++}if(y(s)<1){let o={instancePath:t+"/userPool/resourceServers",keyword:"minLength",params:{limit:1},
propertyName:s};e===null?e=[o]:e.push(o),r++}if(!zr.test(s)){let o={instancePath:t+"/userPool/resourceServers",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5\
B\\x5D-\\x7E]+$"},propertyName:s};e===null?e=[o]:e.push(o),r++}}var Dt=n===r;if(!Dt){let o={instancePath:t+"/userPool/resourceServers",keyword:"propertyNames",params:{
propertyName:s}};e===null?e=[o]:e.push(o),r++}}for(let s of Object.keys(i)){let n=i[s];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0||!l.call(
n,"name")){let o={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"required",params:{missingProperty:"name"}};e===null?
e=[o]:e.push(o),r++}for(let o of Object.keys(n))if(!(o==="name"||o==="scopes"||o==="adopt")){let f={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"\
~0").replace(/\//g,"~1"),keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[f]:e.push(f),r++}if(n.name!==void 0&&l.call(n,"name")){let o=n.
name;if(typeof o=="string"){if(y(o)>256){let f={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",keyword:"maxLength",
params:{limit:256}};e===null?e=[f]:e.push(f),r++}if(y(o)<1){let f={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",
keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}if(!Lr.test(o)){let f={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/name",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=,.@-]+$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/userPool/resourceSer\
vers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(n.scopes!==void 0&&l.call(n,"sco\
pes")){let o=n.scopes;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length>100){let f={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/scopes",keyword:"maxProperties",params:{limit:100}};e===null?e=[f]:e.push(f),r++}for(let f of Object.keys(o)){let g=r;if(typeof f=="\
string"){if(y(f)>256){let _={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",keyword:"maxLength",params:{limit:256},
propertyName:f};e===null?e=[_]:e.push(_),r++}if(y(f)<1){let _={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",keyword:"\
minLength",params:{limit:1},propertyName:f};e===null?e=[_]:e.push(_),r++}if(!xs.test(f)){let _={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/scopes",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+$"},propertyName:f};e===null?e=[_]:e.push(_),r++}}var Gt=g===
r;if(!Gt){let _={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",keyword:"propertyNames",params:{propertyName:f}};
e===null?e=[_]:e.push(_),r++}}for(let f of Object.keys(o)){let g=o[f];if(typeof g=="string"){if(y(g)>256){let _={instancePath:t+"/userPool/resourceServers/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"maxLength",params:{limit:256}};e===null?e=[_]:e.push(_),r++}if(y(g)<
1){let _={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minL\
ength",params:{limit:1}};e===null?e=[_]:e.push(_),r++}}else{let _={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes\
/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),r++}}}else{let f={instancePath:t+"/userPool/resource\
Servers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(n.adopt!==void 0&&l.call(n,
"adopt")){let o=n.adopt;if(typeof o=="string"){if(y(o)>256){let f={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",
keyword:"maxLength",params:{limit:256}};e===null?e=[f]:e.push(f),r++}if(y(o)<1){let f={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/adopt",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/adopt",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}}else{let o={instancePath:t+"/userPool/resourceServers/"+
s.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let s={instancePath:t+"/userPool/resourceSer\
vers",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{let i={instancePath:t+"/userPool",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),r++}}if(E.identityProviders!==void 0&&l.call(E,"identityProviders")){let S=E.identityProviders;if(S&&typeof S=="object"&&!Array.isArray(S)){if(Object.
keys(S).length>300){let i={instancePath:t+"/identityProviders",keyword:"maxProperties",params:{limit:300}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(
S)){let s=r;if(typeof i=="string"&&!js.test(i)){let n={instancePath:t+"/identityProviders",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9.-]{2,31}$"},propertyName:i};
e===null?e=[n]:e.push(n),r++}var Ht=s===r;if(!Ht){let n={instancePath:t+"/identityProviders",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[n]:e.push(
n),r++}}for(let i of Object.keys(S)){let s=S[i],n=r,o=!1,f=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&(s.preset===void 0||!l.call(s,"preset"))){let h={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"required",params:{missingProperty:"preset"}};e===null?e=[h]:e.push(h),r++}var it=f===r;o=
o||it;let g=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&(s.type===void 0||!l.call(s,"type"))){let h={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").
replace(/\//g,"~1"),keyword:"required",params:{missingProperty:"type"}};e===null?e=[h]:e.push(h),r++}var it=g===r;if(o=o||it,o)r=n,e!==null&&(n?e.length=n:e=null);else{
let h={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}let _=r,I=!0,A=r,a=r,
p=!1,Z=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let h;if((s.preset===void 0||!l.call(s,"preset"))&&(h="preset")){let z={};e===null?e=[z]:e.push(z),r++}else if(s.
preset!==void 0&&l.call(s,"preset")){let z=s.preset;if(!(z==="auth0"||z==="cognito"||z==="descope"||z==="entra-external-id"||z==="gitlab"||z==="idura"||z==="lin\
kedin"||z==="oidc")){let m={};e===null?e=[m]:e.push(m),r++}}}var ar=Z===r;if(p=p||ar,ar){var J={};J.preset=!0}let L=r;if(s&&typeof s=="object"&&!Array.isArray(s)){
let h;if((s.preset===void 0||!l.call(s,"preset"))&&(h="preset")){let z={};e===null?e=[z]:e.push(z),r++}else{if(s.preset!==void 0&&l.call(s,"preset")){let z=s.preset,
m=r;if(!(z==="entra"||z==="keycloak"||z==="okta"||z==="one-login"||z==="ping-one")){let F={};e===null?e=[F]:e.push(F),r++}var Cr=m===r}else var Cr=!0;if(Cr)if(s.
type!==void 0&&l.call(s,"type")){let z=r,m=r,F=r;if(s.type!=="saml"){let Q={};e===null?e=[Q]:e.push(Q),r++}var Wt=F===r;if(Wt){let Q={};e===null?e=[Q]:e.push(Q),
r++}else r=m,e!==null&&(m?e.length=m:e=null);var Cr=z===r}else var Cr=!0}}var ar=L===r;p=p||ar,ar&&J!==!0&&(J=J||{},J.preset=!0,J.type=!0);let x=r;if(s&&typeof s==
"object"&&!Array.isArray(s)){let h;if((s.type===void 0||!l.call(s,"type"))&&(h="type")){let z={};e===null?e=[z]:e.push(z),r++}else{if(s.preset!==void 0&&l.call(
s,"preset")){var $r=!1;let z={};e===null?e=[z]:e.push(z),r++}else var $r=!0;if($r)if(s.type!==void 0&&l.call(s,"type")){let z=r;if(s.type!=="oidc"){let F={};e===
null?e=[F]:e.push(F),r++}var $r=z===r}else var $r=!0}}var ar=x===r;if(p=p||ar,ar&&J!==!0&&(J=J||{},J.preset=!0,J.type=!0),p)r=a,e!==null&&(a?e.length=a:e=null);else{
let h={};e===null?e=[h]:e.push(h),r++}var nt=A===r;if(r=_,e!==null&&(_?e.length=_:e=null),nt){let h=r,z=r,m=!1,F=r;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.issuer===void 0||!l.call(s,"issuer")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"required",params:{missingProperty:"\
issuer"}};e===null?e=[P]:e.push(P),r++}if(s.clientId===void 0||!l.call(s,"clientId")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"required",params:{missingProperty:"clientId"}};e===null?e=[P]:e.push(P),r++}if(s.clientSecret===void 0||!l.call(s,"clientSecret")){let P={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"required",params:{missingProperty:"clientSecret"}};e===null?e=[P]:e.push(P),r++}}var hr=F===
r;m=m||hr;let H=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&(s.upstream===void 0||!l.call(s,"upstream"))){let P={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"required",params:{missingProperty:"upstream"}};e===null?e=[P]:e.push(P),r++}var hr=H===r;m=m||hr;let Q=r;if(s&&typeof s==
"object"&&!Array.isArray(s)&&(s.pending===void 0||!l.call(s,"pending"))){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
required",params:{missingProperty:"pending"}};e===null?e=[P]:e.push(P),r++}var hr=Q===r;if(m=m||hr,m)r=z,e!==null&&(z?e.length=z:e=null);else{let P={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf",params:{}};e===null?e=[P]:e.push(P),r++}if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.teamId!==void 0&&l.call(s,"teamId")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",keyword:"false sche\
ma",params:{}};e===null?e=[P]:e.push(P),r++}if(s.keyId!==void 0&&l.call(s,"keyId")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/keyId",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.privateKey!==void 0&&l.call(s,"privateKey")){let P={instancePath:t+"/identity\
Providers/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.apiVersion!==void 0&&l.call(
s,"apiVersion")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",keyword:"false schema",params:{}};e===null?e=
[P]:e.push(P),r++}if(s.metadataUrl!==void 0&&l.call(s,"metadataUrl")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/met\
adataUrl",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.metadataFile!==void 0&&l.call(s,"metadataFile")){let P={instancePath:t+"/identityP\
roviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.idpSignout!==void 0&&l.call(
s,"idpSignout")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",keyword:"false schema",params:{}};e===null?e=
[P]:e.push(P),r++}if(s.idpInit!==void 0&&l.call(s,"idpInit")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",keyword:"\
false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.encryptedResponses!==void 0&&l.call(s,"encryptedResponses")){let P={instancePath:t+"/identityProvider\
s/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.requestSigningAlgorithm!==
void 0&&l.call(s,"requestSigningAlgorithm")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/requestSigningAlgorithm",keyword:"\
false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.type!==void 0&&l.call(s,"type")&&s.type!=="oidc"){let P={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/type",keyword:"const",params:{allowedValue:"oidc"}};e===null?e=[P]:e.push(P),r++}}var nt=h===r;I=nt,I&&J!==!0&&(J=J||{},J.teamId=
!0,J.keyId=!0,J.privateKey=!0,J.apiVersion=!0,J.metadataUrl=!0,J.metadataFile=!0,J.idpSignout=!0,J.idpInit=!0,J.encryptedResponses=!0,J.requestSigningAlgorithm=
!0,J.type=!0)}if(!I){let h={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"if",params:{failingKeyword:"then"}};e===null?
e=[h]:e.push(h),r++}let ye=r,me=!0,u=r,k=r,Y=!1,ie=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let h;if((s.preset===void 0||!l.call(s,"preset"))&&(h="preset")){
let z={};e===null?e=[z]:e.push(z),r++}else if(s.preset!==void 0&&l.call(s,"preset")){let z=s.preset;if(!(z==="adfs"||z==="login-gov"||z==="saml")){let m={};e===
null?e=[m]:e.push(m),r++}}}var ir=ie===r;if(Y=Y||ir,ir){var oe={};oe.preset=!0}let Yt=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let h;if((s.preset===void 0||
!l.call(s,"preset"))&&(h="preset")||(s.type===void 0||!l.call(s,"type"))&&(h="type")){let z={};e===null?e=[z]:e.push(z),r++}else{if(s.preset!==void 0&&l.call(s,
"preset")){let z=s.preset,m=r;if(!(z==="entra"||z==="keycloak"||z==="okta"||z==="one-login"||z==="ping-one")){let F={};e===null?e=[F]:e.push(F),r++}var Sr=m===r}else
var Sr=!0;if(Sr)if(s.type!==void 0&&l.call(s,"type")){let z=r;if(s.type!=="saml"){let F={};e===null?e=[F]:e.push(F),r++}var Sr=z===r}else var Sr=!0}}var ir=Yt===
r;Y=Y||ir,ir&&oe!==!0&&(oe=oe||{},oe.preset=!0,oe.type=!0);let Qt=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let h;if((s.type===void 0||!l.call(s,"type"))&&
(h="type")){let z={};e===null?e=[z]:e.push(z),r++}else{if(s.preset!==void 0&&l.call(s,"preset")){var Zr=!1;let z={};e===null?e=[z]:e.push(z),r++}else var Zr=!0;
if(Zr)if(s.type!==void 0&&l.call(s,"type")){let z=r;if(s.type!=="saml"){let F={};e===null?e=[F]:e.push(F),r++}var Zr=z===r}else var Zr=!0}}var ir=Qt===r;if(Y=Y||
ir,ir&&oe!==!0&&(oe=oe||{},oe.preset=!0,oe.type=!0),Y)r=k,e!==null&&(k?e.length=k:e=null);else{let h={};e===null?e=[h]:e.push(h),r++}var lt=u===r;if(r=ye,e!==null&&
(ye?e.length=ye:e=null),lt){let h=r,z=r,m=!1,F=null,H=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&(s.metadataUrl===void 0||!l.call(s,"metadataUrl"))){let P={
instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"required",params:{missingProperty:"metadataUrl"}};e===null?e=[P]:e.push(P),
r++}var ur=H===r;ur&&(m=!0,F=0);let Q=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&(s.metadataFile===void 0||!l.call(s,"metadataFile"))){let P={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"required",params:{missingProperty:"metadataFile"}};e===null?e=[P]:e.push(P),r++}var ur=Q===
r;if(ur&&m)m=!1,F=[F,1];else{ur&&(m=!0,F=1);let P=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&(s.pending===void 0||!l.call(s,"pending"))){let R={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"required",params:{missingProperty:"pending"}};e===null?e=[R]:e.push(R),r++}var ur=P===r;
ur&&m?(m=!1,F=[F,2]):ur&&(m=!0,F=2)}if(m)r=z,e!==null&&(z?e.length=z:e=null);else{let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"oneOf",params:{passingSchemas:F}};e===null?e=[P]:e.push(P),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.issuer!==void 0&&l.call(s,"issue\
r")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),r++}
if(s.clientId!==void 0&&l.call(s,"clientId")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",keyword:"false sc\
hema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.clientSecret!==void 0&&l.call(s,"clientSecret")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/clientSecret",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.teamId!==void 0&&l.call(s,"teamId")){let P={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.keyId!==void 0&&l.call(
s,"keyId")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",keyword:"false schema",params:{}};e===null?e=[P]:e.push(
P),r++}if(s.privateKey!==void 0&&l.call(s,"privateKey")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",keyword:"\
false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.apiVersion!==void 0&&l.call(s,"apiVersion")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/apiVersion",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.scopes!==void 0&&l.call(s,"scopes")){let P={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.attributesRequestMethod!==
void 0&&l.call(s,"attributesRequestMethod")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributesRequestMethod",keyword:"\
false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.endpoints!==void 0&&l.call(s,"endpoints")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/endpoints",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.iamOidcProvider!==void 0&&l.call(s,"iamOidcProvider")){
let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/iamOidcProvider",keyword:"false schema",params:{}};e===null?e=[P]:e.push(
P),r++}if(s.upstream!==void 0&&l.call(s,"upstream")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",keyword:"f\
alse schema",params:{}};e===null?e=[P]:e.push(P),r++}if(s.type!==void 0&&l.call(s,"type")&&s.type!=="saml"){let P={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/type",keyword:"const",params:{allowedValue:"saml"}};e===null?e=[P]:e.push(P),r++}}var lt=h===r;me=lt,me&&oe!==!0&&(oe=oe||{},oe.
issuer=!0,oe.clientId=!0,oe.clientSecret=!0,oe.teamId=!0,oe.keyId=!0,oe.privateKey=!0,oe.apiVersion=!0,oe.scopes=!0,oe.attributesRequestMethod=!0,oe.endpoints=!0,
oe.iamOidcProvider=!0,oe.upstream=!0,oe.type=!0)}if(!me){let h={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"if",params:{
failingKeyword:"then"}};e===null?e=[h]:e.push(h),r++}J!==!0&&oe!==void 0&&(oe===!0?J=!0:(J=J||{},Object.assign(J,oe)));let yt=r,mt=!0,Jt=r,gt=r,Ar=!1,es=r;if(s&&
typeof s=="object"&&!Array.isArray(s)){let h;if((s.preset===void 0||!l.call(s,"preset"))&&(h="preset")){let z={};e===null?e=[z]:e.push(z),r++}else if(s.preset!==
void 0&&l.call(s,"preset")&&s.preset!=="google"){let z={};e===null?e=[z]:e.push(z),r++}}var kr=es===r;if(Ar=Ar||kr,kr){var fe={};fe.preset=!0}let rs=r;if(s&&typeof s==
"object"&&!Array.isArray(s)){let h;if((s.type===void 0||!l.call(s,"type"))&&(h="type")){let z={};e===null?e=[z]:e.push(z),r++}else{if(s.preset!==void 0&&l.call(
s,"preset")){var Or=!1;let z={};e===null?e=[z]:e.push(z),r++}else var Or=!0;if(Or)if(s.type!==void 0&&l.call(s,"type")){let z=r;if(s.type!=="google"){let F={};e===
null?e=[F]:e.push(F),r++}var Or=z===r}else var Or=!0}}var kr=rs===r;if(Ar=Ar||kr,kr&&fe!==!0&&(fe=fe||{},fe.preset=!0,fe.type=!0),Ar)r=gt,e!==null&&(gt?e.length=
gt:e=null);else{let h={};e===null?e=[h]:e.push(h),r++}var ot=Jt===r;if(r=yt,e!==null&&(yt?e.length=yt:e=null),ot){let h=r;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.clientId===void 0||!l.call(s,"clientId")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"required",params:{
missingProperty:"clientId"}};e===null?e=[m]:e.push(m),r++}if(s.clientSecret===void 0||!l.call(s,"clientSecret")){let m={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"required",params:{missingProperty:"clientSecret"}};e===null?e=[m]:e.push(m),r++}if(s.clientSecret!==void 0&&l.call(s,"cl\
ientSecret")){let m=s.clientSecret,F=r,H=!1,Q=r;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.variable===void 0||!l.call(m,"variable")){let b={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[b]:e.push(b),
r++}for(let b of Object.keys(m))if(b!=="variable"){let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"\
additionalProperties",params:{additionalProperty:b}};e===null?e=[R]:e.push(R),r++}if(m.variable!==void 0&&l.call(m,"variable")){let b=m.variable;if(typeof b=="s\
tring"){if(!re.test(b)){let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",keyword:"pattern",params:{
pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/cli\
entSecret/variable",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}}else{let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientSecret",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}var nr=Q===r;if(H=H||nr,nr)var qr=!0;let T=r;if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.ssmParameter===void 0||!l.call(m,"ssmParameter")){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/clientSecret",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[b]:e.push(b),r++}for(let b of Object.keys(m))if(b!=="ssmParameter"){
let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"additionalProperties",params:{additionalProperty:b}};
e===null?e=[R]:e.push(R),r++}if(m.ssmParameter!==void 0&&l.call(m,"ssmParameter")){let b=m.ssmParameter;if(typeof b=="string"){if(y(b)>2048){let R={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[R]:e.push(R),r++}
if(!te.test(b)){let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",keyword:"pattern",params:{pattern:"\
^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/clientSecret/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}}else{let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}var nr=T===r;H=H||nr,nr&&qr!==!0&&(qr=!0);let P=r;
if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.secretsManager===void 0||!l.call(m,"secretsManager")){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[b]:e.push(b),r++}for(let b of Object.keys(m))
if(!(b==="secretsManager"||b==="jsonKey")){let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"additio\
nalProperties",params:{additionalProperty:b}};e===null?e=[R]:e.push(R),r++}if(m.secretsManager!==void 0&&l.call(m,"secretsManager")){let b=m.secretsManager;if(typeof b==
"string"){if(y(b)>2048){let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",keyword:"maxLength",
params:{limit:2048}};e===null?e=[R]:e.push(R),r++}if(!se.test(b)){let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientS\
ecret/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/identityProviders\
/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}if(m.jsonKey!==void 0&&
l.call(m,"jsonKey")){let b=m.jsonKey;if(typeof b=="string"){if(y(b)>256){let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
clientSecret/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[R]:e.push(R),r++}if(!ae.test(b)){let R={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[R]:e.push(R),r++}}else{let R={
instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(
R),r++}}}else{let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"type",params:{type:"object"}};e===null?
e=[b]:e.push(b),r++}var nr=P===r;if(H=H||nr,nr&&qr!==!0&&(qr=!0),H)r=F,e!==null&&(F?e.length=F:e=null);else{let b={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"anyOf",params:{}};e===null?e=[b]:e.push(b),r++}}if(s.issuer!==void 0&&l.call(s,"issuer")){let m={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.teamId!==void 0&&l.
call(s,"teamId")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",keyword:"false schema",params:{}};e===null?e=[m]:
e.push(m),r++}if(s.keyId!==void 0&&l.call(s,"keyId")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",keyword:"fal\
se schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.privateKey!==void 0&&l.call(s,"privateKey")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/privateKey",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.apiVersion!==void 0&&l.call(s,"apiVersion")){let m={
instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.
metadataUrl!==void 0&&l.call(s,"metadataUrl")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",keyword:"fals\
e schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.metadataFile!==void 0&&l.call(s,"metadataFile")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/metadataFile",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.idpSignout!==void 0&&l.call(s,"idpSignout")){let m={
instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.
idpInit!==void 0&&l.call(s,"idpInit")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",keyword:"false schema",params:{}};
e===null?e=[m]:e.push(m),r++}if(s.encryptedResponses!==void 0&&l.call(s,"encryptedResponses")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/encryptedResponses",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.requestSigningAlgorithm!==void 0&&l.call(s,"reques\
tSigningAlgorithm")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/requestSigningAlgorithm",keyword:"false schema",params:{}};
e===null?e=[m]:e.push(m),r++}if(s.attributesRequestMethod!==void 0&&l.call(s,"attributesRequestMethod")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/attributesRequestMethod",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.endpoints!==void 0&&l.call(s,"endpoints")){
let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}
if(s.iamOidcProvider!==void 0&&l.call(s,"iamOidcProvider")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/iamOidcProvid\
er",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.upstream!==void 0&&l.call(s,"upstream")){let m={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/upstream",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.type!==void 0&&l.call(s,"type")&&s.type!=="google"){
let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",keyword:"const",params:{allowedValue:"google"}};e===null?e=[m]:e.push(
m),r++}}var ot=h===r;mt=ot,mt&&fe!==!0&&(fe=fe||{},fe.clientSecret=!0,fe.issuer=!0,fe.teamId=!0,fe.keyId=!0,fe.privateKey=!0,fe.apiVersion=!0,fe.metadataUrl=!0,
fe.metadataFile=!0,fe.idpSignout=!0,fe.idpInit=!0,fe.encryptedResponses=!0,fe.requestSigningAlgorithm=!0,fe.attributesRequestMethod=!0,fe.endpoints=!0,fe.iamOidcProvider=
!0,fe.upstream=!0,fe.type=!0)}if(!mt){let h={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"if",params:{failingKeyword:"\
then"}};e===null?e=[h]:e.push(h),r++}J!==!0&&fe!==void 0&&(fe===!0?J=!0:(J=J||{},Object.assign(J,fe)));let ht=r,kt=!0,ts=r,Pt=r,vr=!1,ss=r;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){let h;if((s.preset===void 0||!l.call(s,"preset"))&&(h="preset")){let z={};e===null?e=[z]:e.push(z),r++}else if(s.preset!==void 0&&l.call(
s,"preset")&&s.preset!=="facebook"){let z={};e===null?e=[z]:e.push(z),r++}}var Pr=ss===r;if(vr=vr||Pr,Pr){var ce={};ce.preset=!0}let as=r;if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){let h;if((s.type===void 0||!l.call(s,"type"))&&(h="type")){let z={};e===null?e=[z]:e.push(z),r++}else{if(s.preset!==void 0&&l.call(s,"pre\
set")){var Ur=!1;let z={};e===null?e=[z]:e.push(z),r++}else var Ur=!0;if(Ur)if(s.type!==void 0&&l.call(s,"type")){let z=r;if(s.type!=="facebook"){let F={};e===null?
e=[F]:e.push(F),r++}var Ur=z===r}else var Ur=!0}}var Pr=as===r;if(vr=vr||Pr,Pr&&ce!==!0&&(ce=ce||{},ce.preset=!0,ce.type=!0),vr)r=Pt,e!==null&&(Pt?e.length=Pt:e=
null);else{let h={};e===null?e=[h]:e.push(h),r++}var pt=ts===r;if(r=ht,e!==null&&(ht?e.length=ht:e=null),pt){let h=r;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.clientId===void 0||!l.call(s,"clientId")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"required",params:{missingProperty:"\
clientId"}};e===null?e=[m]:e.push(m),r++}if(s.clientSecret===void 0||!l.call(s,"clientSecret")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").
replace(/\//g,"~1"),keyword:"required",params:{missingProperty:"clientSecret"}};e===null?e=[m]:e.push(m),r++}if(s.clientSecret!==void 0&&l.call(s,"clientSecret")){
let m=s.clientSecret,F=r,H=!1,Q=r;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.variable===void 0||!l.call(m,"variable")){let b={instancePath:t+"/identityPr\
oviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[b]:e.push(b),r++}for(let b of Object.
keys(m))if(b!=="variable"){let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"additionalProperties",params:{
additionalProperty:b}};e===null?e=[R]:e.push(R),r++}if(m.variable!==void 0&&l.call(m,"variable")){let b=m.variable;if(typeof b=="string"){if(!re.test(b)){let R={
instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};
e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",keyword:"type",
params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}}else{let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",
keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}var lr=Q===r;if(H=H||lr,lr)var Kr=!0;let T=r;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.
ssmParameter===void 0||!l.call(m,"ssmParameter")){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"\
required",params:{missingProperty:"ssmParameter"}};e===null?e=[b]:e.push(b),r++}for(let b of Object.keys(m))if(b!=="ssmParameter"){let R={instancePath:t+"/ident\
ityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"additionalProperties",params:{additionalProperty:b}};e===null?e=[R]:e.push(R),r++}
if(m.ssmParameter!==void 0&&l.call(m,"ssmParameter")){let b=m.ssmParameter;if(typeof b=="string"){if(y(b)>2048){let R={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[R]:e.push(R),r++}if(!te.test(b)){let R={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_\
.-]+)$"}};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",keyword:"\
type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}}else{let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientS\
ecret",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}var lr=T===r;H=H||lr,lr&&Kr!==!0&&(Kr=!0);let P=r;if(m&&typeof m=="object"&&!Array.isArray(
m)){if(m.secretsManager===void 0||!l.call(m,"secretsManager")){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecr\
et",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[b]:e.push(b),r++}for(let b of Object.keys(m))if(!(b==="secretsManager"||b==="jsonK\
ey")){let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"additionalProperties",params:{additionalProperty:b}};
e===null?e=[R]:e.push(R),r++}if(m.secretsManager!==void 0&&l.call(m,"secretsManager")){let b=m.secretsManager;if(typeof b=="string"){if(y(b)>2048){let R={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[R]:e.push(R),
r++}if(!se.test(b)){let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/cl\
ientSecret/secretsManager",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}if(m.jsonKey!==void 0&&l.call(m,"jsonKey")){let b=m.jsonKey;if(typeof b==
"string"){if(y(b)>256){let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",keyword:"maxLength",params:{
limit:256}};e===null?e=[R]:e.push(R),r++}if(!ae.test(b)){let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jso\
nKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}}else{let b={instancePath:t+"/identi\
tyProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}var lr=P===r;if(H=H||
lr,lr&&Kr!==!0&&(Kr=!0),H)r=F,e!==null&&(F?e.length=F:e=null);else{let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/client\
Secret",keyword:"anyOf",params:{}};e===null?e=[b]:e.push(b),r++}}if(s.issuer!==void 0&&l.call(s,"issuer")){let m={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/issuer",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.teamId!==void 0&&l.call(s,"teamId")){let m={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.keyId!==void 0&&l.call(
s,"keyId")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",keyword:"false schema",params:{}};e===null?e=[m]:e.push(
m),r++}if(s.privateKey!==void 0&&l.call(s,"privateKey")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",keyword:"\
false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.metadataUrl!==void 0&&l.call(s,"metadataUrl")){let m={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.metadataFile!==void 0&&l.call(s,"metadataFile")){
let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),
r++}if(s.idpSignout!==void 0&&l.call(s,"idpSignout")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",keyword:"\
false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.idpInit!==void 0&&l.call(s,"idpInit")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/idpInit",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.encryptedResponses!==void 0&&l.call(s,"encryptedResponses")){
let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",keyword:"false schema",params:{}};e===null?e=[m]:e.push(
m),r++}if(s.requestSigningAlgorithm!==void 0&&l.call(s,"requestSigningAlgorithm")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/requestSigningAlgorithm",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.attributesRequestMethod!==void 0&&l.call(s,"attributesReque\
stMethod")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributesRequestMethod",keyword:"false schema",params:{}};e===
null?e=[m]:e.push(m),r++}if(s.endpoints!==void 0&&l.call(s,"endpoints")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
endpoints",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.iamOidcProvider!==void 0&&l.call(s,"iamOidcProvider")){let m={instancePath:t+"/id\
entityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/iamOidcProvider",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.upstream!==void 0&&
l.call(s,"upstream")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",keyword:"false schema",params:{}};e===null?
e=[m]:e.push(m),r++}if(s.type!==void 0&&l.call(s,"type")&&s.type!=="facebook"){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/type",keyword:"const",params:{allowedValue:"facebook"}};e===null?e=[m]:e.push(m),r++}}var pt=h===r;kt=pt,kt&&ce!==!0&&(ce=ce||{},ce.clientSecret=!0,ce.issuer=
!0,ce.teamId=!0,ce.keyId=!0,ce.privateKey=!0,ce.metadataUrl=!0,ce.metadataFile=!0,ce.idpSignout=!0,ce.idpInit=!0,ce.encryptedResponses=!0,ce.requestSigningAlgorithm=
!0,ce.attributesRequestMethod=!0,ce.endpoints=!0,ce.iamOidcProvider=!0,ce.upstream=!0,ce.type=!0)}if(!kt){let h={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"if",params:{failingKeyword:"then"}};e===null?e=[h]:e.push(h),r++}J!==!0&&ce!==void 0&&(ce===!0?J=!0:(J=J||{},Object.assign(
J,ce)));let wt=r,bt=!0,is=r,At=r,xr=!1,ns=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let h;if((s.preset===void 0||!l.call(s,"preset"))&&(h="preset")){let z={};
e===null?e=[z]:e.push(z),r++}else if(s.preset!==void 0&&l.call(s,"preset")&&s.preset!=="apple"){let z={};e===null?e=[z]:e.push(z),r++}}var wr=ns===r;if(xr=xr||wr,
wr){var de={};de.preset=!0}let ls=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let h;if((s.type===void 0||!l.call(s,"type"))&&(h="type")){let z={};e===null?e=
[z]:e.push(z),r++}else{if(s.preset!==void 0&&l.call(s,"preset")){var Rr=!1;let z={};e===null?e=[z]:e.push(z),r++}else var Rr=!0;if(Rr)if(s.type!==void 0&&l.call(
s,"type")){let z=r;if(s.type!=="apple"){let F={};e===null?e=[F]:e.push(F),r++}var Rr=z===r}else var Rr=!0}}var wr=ls===r;if(xr=xr||wr,wr&&de!==!0&&(de=de||{},de.
preset=!0,de.type=!0),xr)r=At,e!==null&&(At?e.length=At:e=null);else{let h={};e===null?e=[h]:e.push(h),r++}var ft=is===r;if(r=wt,e!==null&&(wt?e.length=wt:e=null),
ft){let h=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.clientId===void 0||!l.call(s,"clientId")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,
"~0").replace(/\//g,"~1"),keyword:"required",params:{missingProperty:"clientId"}};e===null?e=[m]:e.push(m),r++}if(s.teamId===void 0||!l.call(s,"teamId")){let m={
instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"required",params:{missingProperty:"teamId"}};e===null?e=[m]:e.push(m),r++}
if(s.keyId===void 0||!l.call(s,"keyId")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"required",params:{missingProperty:"\
keyId"}};e===null?e=[m]:e.push(m),r++}if(s.privateKey===void 0||!l.call(s,"privateKey")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"required",params:{missingProperty:"privateKey"}};e===null?e=[m]:e.push(m),r++}if(s.issuer!==void 0&&l.call(s,"issuer")){let m={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.clientSecret!==void 0&&
l.call(s,"clientSecret")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"false schema",params:{}};
e===null?e=[m]:e.push(m),r++}if(s.apiVersion!==void 0&&l.call(s,"apiVersion")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/apiVersion",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.metadataUrl!==void 0&&l.call(s,"metadataUrl")){let m={instancePath:t+"/ide\
ntityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.metadataFile!==void 0&&
l.call(s,"metadataFile")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",keyword:"false schema",params:{}};
e===null?e=[m]:e.push(m),r++}if(s.idpSignout!==void 0&&l.call(s,"idpSignout")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/idpSignout",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.idpInit!==void 0&&l.call(s,"idpInit")){let m={instancePath:t+"/identityPro\
viders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.encryptedResponses!==void 0&&l.
call(s,"encryptedResponses")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",keyword:"false schema",
params:{}};e===null?e=[m]:e.push(m),r++}if(s.requestSigningAlgorithm!==void 0&&l.call(s,"requestSigningAlgorithm")){let m={instancePath:t+"/identityProviders/"+
i.replace(/~/g,"~0").replace(/\//g,"~1")+"/requestSigningAlgorithm",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.attributesRequestMethod!==
void 0&&l.call(s,"attributesRequestMethod")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributesRequestMethod",keyword:"\
false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.endpoints!==void 0&&l.call(s,"endpoints")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/endpoints",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.iamOidcProvider!==void 0&&l.call(s,"iamOidcProvider")){
let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/iamOidcProvider",keyword:"false schema",params:{}};e===null?e=[m]:e.push(
m),r++}if(s.upstream!==void 0&&l.call(s,"upstream")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",keyword:"f\
alse schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.type!==void 0&&l.call(s,"type")&&s.type!=="apple"){let m={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/type",keyword:"const",params:{allowedValue:"apple"}};e===null?e=[m]:e.push(m),r++}}var ft=h===r;bt=ft,bt&&de!==!0&&(de=de||{},de.
issuer=!0,de.clientSecret=!0,de.apiVersion=!0,de.metadataUrl=!0,de.metadataFile=!0,de.idpSignout=!0,de.idpInit=!0,de.encryptedResponses=!0,de.requestSigningAlgorithm=
!0,de.attributesRequestMethod=!0,de.endpoints=!0,de.iamOidcProvider=!0,de.upstream=!0,de.type=!0)}if(!bt){let h={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"if",params:{failingKeyword:"then"}};e===null?e=[h]:e.push(h),r++}J!==!0&&de!==void 0&&(de===!0?J=!0:(J=J||{},Object.assign(
J,de)));let vt=r,xt=!0,os=r,jt=r,jr=!1,ps=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let h;if((s.preset===void 0||!l.call(s,"preset"))&&(h="preset")){let z={};
e===null?e=[z]:e.push(z),r++}else if(s.preset!==void 0&&l.call(s,"preset")&&s.preset!=="amazon"){let z={};e===null?e=[z]:e.push(z),r++}}var br=ps===r;if(jr=jr||
br,br){var ue={};ue.preset=!0}let fs=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let h;if((s.type===void 0||!l.call(s,"type"))&&(h="type")){let z={};e===null?
e=[z]:e.push(z),r++}else{if(s.preset!==void 0&&l.call(s,"preset")){var Nr=!1;let z={};e===null?e=[z]:e.push(z),r++}else var Nr=!0;if(Nr)if(s.type!==void 0&&l.call(
s,"type")){let z=r;if(s.type!=="amazon"){let F={};e===null?e=[F]:e.push(F),r++}var Nr=z===r}else var Nr=!0}}var br=fs===r;if(jr=jr||br,br&&ue!==!0&&(ue=ue||{},ue.
preset=!0,ue.type=!0),jr)r=jt,e!==null&&(jt?e.length=jt:e=null);else{let h={};e===null?e=[h]:e.push(h),r++}var ut=os===r;if(r=vt,e!==null&&(vt?e.length=vt:e=null),
ut){let h=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.clientId===void 0||!l.call(s,"clientId")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,
"~0").replace(/\//g,"~1"),keyword:"required",params:{missingProperty:"clientId"}};e===null?e=[m]:e.push(m),r++}if(s.clientSecret===void 0||!l.call(s,"clientSecr\
et")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"required",params:{missingProperty:"clientSecret"}};e===null?
e=[m]:e.push(m),r++}if(s.clientSecret!==void 0&&l.call(s,"clientSecret")){let m=s.clientSecret,F=r,H=!1,Q=r;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.variable===
void 0||!l.call(m,"variable")){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"required",params:{missingProperty:"\
variable"}};e===null?e=[b]:e.push(b),r++}for(let b of Object.keys(m))if(b!=="variable"){let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientSecret",keyword:"additionalProperties",params:{additionalProperty:b}};e===null?e=[R]:e.push(R),r++}if(m.variable!==void 0&&l.call(m,"variabl\
e")){let b=m.variable;if(typeof b=="string"){if(!re.test(b)){let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret\
/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}}else{let b={instancePath:t+"/ident\
ityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}var or=Q===r;if(H=H||
or,or)var Er=!0;let T=r;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.ssmParameter===void 0||!l.call(m,"ssmParameter")){let b={instancePath:t+"/identityProv\
iders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[b]:e.push(b),r++}for(let b of Object.
keys(m))if(b!=="ssmParameter"){let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"additionalPropertie\
s",params:{additionalProperty:b}};e===null?e=[R]:e.push(R),r++}if(m.ssmParameter!==void 0&&l.call(m,"ssmParameter")){let b=m.ssmParameter;if(typeof b=="string"){
if(y(b)>2048){let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",keyword:"maxLength",params:{limit:2048}};
e===null?e=[R]:e.push(R),r++}if(!te.test(b)){let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",keyword:"\
pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}}else{let b={instancePath:t+"/identi\
tyProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}var or=T===r;H=H||or,
or&&Er!==!0&&(Er=!0);let P=r;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.secretsManager===void 0||!l.call(m,"secretsManager")){let b={instancePath:t+"/ide\
ntityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[b]:e.push(b),
r++}for(let b of Object.keys(m))if(!(b==="secretsManager"||b==="jsonKey")){let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/clientSecret",keyword:"additionalProperties",params:{additionalProperty:b}};e===null?e=[R]:e.push(R),r++}if(m.secretsManager!==void 0&&l.call(m,"secretsManage\
r")){let b=m.secretsManager;if(typeof b=="string"){if(y(b)>2048){let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSe\
cret/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[R]:e.push(R),r++}if(!se.test(b)){let R={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[R]:e.push(R),r++}}else{let R={
instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",keyword:"type",params:{type:"string"}};e===null?e=[
R]:e.push(R),r++}}if(m.jsonKey!==void 0&&l.call(m,"jsonKey")){let b=m.jsonKey;if(typeof b=="string"){if(y(b)>256){let R={instancePath:t+"/identityProviders/"+i.
replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[R]:e.push(R),r++}if(!ae.test(b)){let R={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?
e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",keyword:"type",params:{type:"\
string"}};e===null?e=[R]:e.push(R),r++}}}else{let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"type",
params:{type:"object"}};e===null?e=[b]:e.push(b),r++}var or=P===r;if(H=H||or,or&&Er!==!0&&(Er=!0),H)r=F,e!==null&&(F?e.length=F:e=null);else{let b={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"anyOf",params:{}};e===null?e=[b]:e.push(b),r++}}if(s.issuer!==void 0&&l.
call(s,"issuer")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",keyword:"false schema",params:{}};e===null?e=[m]:
e.push(m),r++}if(s.teamId!==void 0&&l.call(s,"teamId")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",keyword:"\
false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.keyId!==void 0&&l.call(s,"keyId")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/keyId",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.privateKey!==void 0&&l.call(s,"privateKey")){let m={instancePath:t+"/id\
entityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.apiVersion!==void 0&&
l.call(s,"apiVersion")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",keyword:"false schema",params:{}};e===
null?e=[m]:e.push(m),r++}if(s.metadataUrl!==void 0&&l.call(s,"metadataUrl")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/metadataUrl",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.metadataFile!==void 0&&l.call(s,"metadataFile")){let m={instancePath:t+"/iden\
tityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.idpSignout!==void 0&&
l.call(s,"idpSignout")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",keyword:"false schema",params:{}};e===
null?e=[m]:e.push(m),r++}if(s.idpInit!==void 0&&l.call(s,"idpInit")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpI\
nit",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.encryptedResponses!==void 0&&l.call(s,"encryptedResponses")){let m={instancePath:t+"/id\
entityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.requestSigningAlgorithm!==
void 0&&l.call(s,"requestSigningAlgorithm")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/requestSigningAlgorithm",keyword:"\
false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.attributesRequestMethod!==void 0&&l.call(s,"attributesRequestMethod")){let m={instancePath:t+"/identi\
tyProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributesRequestMethod",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.endpoints!==
void 0&&l.call(s,"endpoints")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",keyword:"false schema",params:{}};
e===null?e=[m]:e.push(m),r++}if(s.iamOidcProvider!==void 0&&l.call(s,"iamOidcProvider")){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/iamOidcProvider",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.upstream!==void 0&&l.call(s,"upstream")){let m={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.type!==void 0&&l.
call(s,"type")&&s.type!=="amazon"){let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",keyword:"const",params:{allowedValue:"\
amazon"}};e===null?e=[m]:e.push(m),r++}}var ut=h===r;xt=ut,xt&&ue!==!0&&(ue=ue||{},ue.clientSecret=!0,ue.issuer=!0,ue.teamId=!0,ue.keyId=!0,ue.privateKey=!0,ue.
apiVersion=!0,ue.metadataUrl=!0,ue.metadataFile=!0,ue.idpSignout=!0,ue.idpInit=!0,ue.encryptedResponses=!0,ue.requestSigningAlgorithm=!0,ue.attributesRequestMethod=
!0,ue.endpoints=!0,ue.iamOidcProvider=!0,ue.upstream=!0,ue.type=!0)}if(!xt){let h={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
keyword:"if",params:{failingKeyword:"then"}};e===null?e=[h]:e.push(h),r++}if(J!==!0&&ue!==void 0&&(ue===!0?J=!0:(J=J||{},Object.assign(J,ue))),s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(let h of Object.keys(s))if(!l.call(ne.properties.identityProviders.additionalProperties.properties,h)){let z={instancePath:t+"/iden\
tityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[z]:e.push(z),r++}if(s.preset!==
void 0&&l.call(s,"preset")){let h=s.preset;if(typeof h!="string"){let z={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/preset",
keyword:"type",params:{type:"string"}};e===null?e=[z]:e.push(z),r++}if(!(h==="adfs"||h==="amazon"||h==="apple"||h==="auth0"||h==="cognito"||h==="descope"||h==="\
entra"||h==="entra-external-id"||h==="facebook"||h==="gitlab"||h==="google"||h==="idura"||h==="keycloak"||h==="linkedin"||h==="login-gov"||h==="oidc"||h==="okta"||
h==="one-login"||h==="ping-one"||h==="saml")){let z={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/preset",keyword:"enum",params:{
allowedValues:ne.properties.identityProviders.additionalProperties.properties.preset.enum}};e===null?e=[z]:e.push(z),r++}}if(s.type!==void 0&&l.call(s,"type")){
let h=s.type;if(typeof h!="string"){let z={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[z]:e.push(z),r++}if(!(h==="oidc"||h==="saml"||h==="google"||h==="facebook"||h==="apple"||h==="amazon")){let z={instancePath:t+"/identityProv\
iders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",keyword:"enum",params:{allowedValues:ne.properties.identityProviders.additionalProperties.properties.type.
enum}};e===null?e=[z]:e.push(z),r++}}if(s.issuer!==void 0&&l.call(s,"issuer")){let h=s.issuer;if(typeof h=="string"){if(y(h)>1024){let z={instancePath:t+"/ident\
ityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",keyword:"maxLength",params:{limit:1024}};e===null?e=[z]:e.push(z),r++}}else{let z={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",keyword:"type",params:{type:"string"}};e===null?e=[z]:e.push(z),r++}}if(s.clientId!==void 0&&
l.call(s,"clientId")){let h=s.clientId,z=r,m=!1,F=r;if(typeof h=="string"){if(y(h)>1024){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientId",keyword:"maxLength",params:{limit:1024}};e===null?e=[P]:e.push(P),r++}if(y(h)<1){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/clientId",keyword:"minLength",params:{limit:1}};e===null?e=[P]:e.push(P),r++}if(!qe.test(h)){let P={instancePath:t+"/identityProvide\
rs/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[P]:e.push(P),r++}}else{let P={
instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}var De=F===
r;m=m||De;let H=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.variable===void 0||!l.call(h,"variable")){let P={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/clientId",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.keys(h))if(P!==
"variable"){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",keyword:"additionalProperties",params:{additionalProperty:P}};
e===null?e=[b]:e.push(b),r++}if(h.variable!==void 0&&l.call(h,"variable")){let P=h.variable;if(typeof P=="string"){if(!re.test(P)){let b={instancePath:t+"/ident\
ityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[b]:e.push(
b),r++}}else{let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/variable",keyword:"type",params:{type:"string"}};e===
null?e=[b]:e.push(b),r++}}}else{let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[P]:e.push(P),r++}var De=H===r;if(m=m||De,De)var Tr=!0;let Q=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.ssmParameter===void 0||!l.call(
h,"ssmParameter")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",keyword:"required",params:{missingProperty:"\
ssmParameter"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.keys(h))if(P!=="ssmParameter"){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientId",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[b]:e.push(b),r++}if(h.ssmParameter!==void 0&&l.call(h,
"ssmParameter")){let P=h.ssmParameter;if(typeof P=="string"){if(y(P)>2048){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/clientId/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[b]:e.push(b),r++}if(!te.test(P)){let b={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/clientId/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[b]:e.push(b),r++}}else{
let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=
[b]:e.push(b),r++}}}else{let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",keyword:"type",params:{type:"object"}};
e===null?e=[P]:e.push(P),r++}var De=Q===r;m=m||De,De&&Tr!==!0&&(Tr=!0);let T=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.secretsManager===void 0||!l.call(
h,"secretsManager")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",keyword:"required",params:{missingProperty:"\
secretsManager"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.keys(h))if(!(P==="secretsManager"||P==="jsonKey")){let b={instancePath:t+"/identityProviders/"+
i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[b]:e.push(b),r++}if(h.secretsManager!==
void 0&&l.call(h,"secretsManager")){let P=h.secretsManager;if(typeof P=="string"){if(y(P)>2048){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientId/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[b]:e.push(b),r++}if(!se.test(P)){let b={instancePath:t+"/ide\
ntityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[b]:
e.push(b),r++}}else{let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/secretsManager",keyword:"type",params:{type:"\
string"}};e===null?e=[b]:e.push(b),r++}}if(h.jsonKey!==void 0&&l.call(h,"jsonKey")){let P=h.jsonKey;if(typeof P=="string"){if(y(P)>256){let b={instancePath:t+"/\
identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[b]:e.push(b),r++}if(!ae.test(
P)){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\
\\u007f]+$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/jsonKey",keyword:"\
type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}}else{let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientI\
d",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var De=T===r;if(m=m||De,De&&Tr!==!0&&(Tr=!0),m)r=z,e!==null&&(z?e.length=z:e=null);else{let P={
instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",keyword:"anyOf",params:{}};e===null?e=[P]:e.push(P),r++}}if(s.clientSecret!==
void 0&&l.call(s,"clientSecret")){let h=s.clientSecret,z=r,m=!1,F=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.variable===void 0||!l.call(h,"variable")){
let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"required",params:{missingProperty:"variable"}};e===
null?e=[P]:e.push(P),r++}for(let P of Object.keys(h))if(P!=="variable"){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/c\
lientSecret",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[b]:e.push(b),r++}if(h.variable!==void 0&&l.call(h,"variable")){let P=h.variable;
if(typeof P=="string"){if(!re.test(P)){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",keyword:"pa\
ttern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/clientSecret/variable",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}}else{let P={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var Ge=F===r;if(m=m||Ge,Ge)var Vr=!0;let H=r;
if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.ssmParameter===void 0||!l.call(h,"ssmParameter")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/clientSecret",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.keys(h))if(P!==
"ssmParameter"){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"additionalProperties",params:{additionalProperty:P}};
e===null?e=[b]:e.push(b),r++}if(h.ssmParameter!==void 0&&l.call(h,"ssmParameter")){let P=h.ssmParameter;if(typeof P=="string"){if(y(P)>2048){let b={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[b]:e.push(b),r++}
if(!te.test(P)){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",keyword:"pattern",params:{pattern:"\
^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/clientSecret/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}}else{let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var Ge=H===r;m=m||Ge,Ge&&Vr!==!0&&(Vr=!0);let Q=r;
if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.secretsManager===void 0||!l.call(h,"secretsManager")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.keys(h))
if(!(P==="secretsManager"||P==="jsonKey")){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"additio\
nalProperties",params:{additionalProperty:P}};e===null?e=[b]:e.push(b),r++}if(h.secretsManager!==void 0&&l.call(h,"secretsManager")){let P=h.secretsManager;if(typeof P==
"string"){if(y(P)>2048){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",keyword:"maxLength",
params:{limit:2048}};e===null?e=[b]:e.push(b),r++}if(!se.test(P)){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientS\
ecret/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/identityProviders\
/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}if(h.jsonKey!==void 0&&
l.call(h,"jsonKey")){let P=h.jsonKey;if(typeof P=="string"){if(y(P)>256){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
clientSecret/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[b]:e.push(b),r++}if(!ae.test(P)){let b={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[b]:e.push(b),r++}}else{let b={
instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(
b),r++}}}else{let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"type",params:{type:"object"}};e===null?
e=[P]:e.push(P),r++}var Ge=Q===r;m=m||Ge,Ge&&Vr!==!0&&(Vr=!0);let T=r;if(h!=="none"){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/clientSecret",keyword:"const",params:{allowedValue:"none"}};e===null?e=[P]:e.push(P),r++}var Ge=T===r;if(m=m||Ge,m)r=z,e!==null&&(z?e.length=z:e=null);else{
let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",keyword:"anyOf",params:{}};e===null?e=[P]:e.push(P),r++}}if(s.
teamId!==void 0&&l.call(s,"teamId")){let h=s.teamId,z=r,m=!1,F=r;if(typeof h=="string"){if(!Jr.test(h)){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/teamId",keyword:"pattern",params:{pattern:"^[A-Z0-9]{10}$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/identityProv\
iders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}var He=F===r;m=m||He;let H=r;if(h&&
typeof h=="object"&&!Array.isArray(h)){if(h.variable===void 0||!l.call(h,"variable")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/teamId",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.keys(h))if(P!=="variable"){let b={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[b]:e.push(b),
r++}if(h.variable!==void 0&&l.call(h,"variable")){let P=h.variable;if(typeof P=="string"){if(!re.test(P)){let b={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/teamId/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/variable",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}}else{let P={
instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var He=H===
r;if(m=m||He,He)var Fr=!0;let Q=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.ssmParameter===void 0||!l.call(h,"ssmParameter")){let P={instancePath:t+"/id\
entityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.
keys(h))if(P!=="ssmParameter"){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",keyword:"additionalProperties",params:{
additionalProperty:P}};e===null?e=[b]:e.push(b),r++}if(h.ssmParameter!==void 0&&l.call(h,"ssmParameter")){let P=h.ssmParameter;if(typeof P=="string"){if(y(P)>2048){
let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=
[b]:e.push(b),r++}if(!te.test(P)){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/ssmParameter",keyword:"pattern",
params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/teamId/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}}else{let P={instancePath:t+"/identityProviders/"+
i.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var He=Q===r;m=m||He,He&&Fr!==!0&&(Fr=!0);
let T=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.secretsManager===void 0||!l.call(h,"secretsManager")){let P={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/teamId",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.keys(h))
if(!(P==="secretsManager"||P==="jsonKey")){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",keyword:"additionalPro\
perties",params:{additionalProperty:P}};e===null?e=[b]:e.push(b),r++}if(h.secretsManager!==void 0&&l.call(h,"secretsManager")){let P=h.secretsManager;if(typeof P==
"string"){if(y(P)>2048){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/secretsManager",keyword:"maxLength",params:{
limit:2048}};e===null?e=[b]:e.push(b),r++}if(!se.test(P)){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/secretsM\
anager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/teamId/secretsManager",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}if(h.jsonKey!==void 0&&l.call(h,"jsonKey")){
let P=h.jsonKey;if(typeof P=="string"){if(y(P)>256){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/jsonKey",keyword:"\
maxLength",params:{limit:256}};e===null?e=[b]:e.push(b),r++}if(!ae.test(P)){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/teamId/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/identityProvider\
s/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}}else{let P={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var He=T===r;if(m=m||
He,He&&Fr!==!0&&(Fr=!0),m)r=z,e!==null&&(z?e.length=z:e=null);else{let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",
keyword:"anyOf",params:{}};e===null?e=[P]:e.push(P),r++}}if(s.keyId!==void 0&&l.call(s,"keyId")){let h=s.keyId,z=r,m=!1,F=r;if(typeof h=="string"){if(!Jr.test(h)){
let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",keyword:"pattern",params:{pattern:"^[A-Z0-9]{10}$"}};e===null?e=[P]:
e.push(P),r++}}else{let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",keyword:"type",params:{type:"string"}};e===null?
e=[P]:e.push(P),r++}var We=F===r;m=m||We;let H=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.variable===void 0||!l.call(h,"variable")){let P={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.
keys(h))if(P!=="variable"){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",keyword:"additionalProperties",params:{
additionalProperty:P}};e===null?e=[b]:e.push(b),r++}if(h.variable!==void 0&&l.call(h,"variable")){let P=h.variable;if(typeof P=="string"){if(!re.test(P)){let b={
instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===
null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/variable",keyword:"type",params:{type:"\
string"}};e===null?e=[b]:e.push(b),r++}}}else{let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",keyword:"type",params:{
type:"object"}};e===null?e=[P]:e.push(P),r++}var We=H===r;if(m=m||We,We)var Dr=!0;let Q=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.ssmParameter===void 0||
!l.call(h,"ssmParameter")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",keyword:"required",params:{missingProperty:"\
ssmParameter"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.keys(h))if(P!=="ssmParameter"){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/keyId",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[b]:e.push(b),r++}if(h.ssmParameter!==void 0&&l.call(h,"ss\
mParameter")){let P=h.ssmParameter;if(typeof P=="string"){if(y(P)>2048){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/k\
eyId/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[b]:e.push(b),r++}if(!te.test(P)){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/keyId/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[b]:e.push(b),r++}}else{
let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[b]:
e.push(b),r++}}}else{let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",keyword:"type",params:{type:"object"}};e===null?
e=[P]:e.push(P),r++}var We=Q===r;m=m||We,We&&Dr!==!0&&(Dr=!0);let T=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.secretsManager===void 0||!l.call(h,"secr\
etsManager")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",keyword:"required",params:{missingProperty:"secretsM\
anager"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.keys(h))if(!(P==="secretsManager"||P==="jsonKey")){let b={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/keyId",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[b]:e.push(b),r++}if(h.secretsManager!==void 0&&
l.call(h,"secretsManager")){let P=h.secretsManager;if(typeof P=="string"){if(y(P)>2048){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/keyId/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[b]:e.push(b),r++}if(!se.test(P)){let b={instancePath:t+"/identityProvid\
ers/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[b]:e.push(b),r++}}else{
let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/secretsManager",keyword:"type",params:{type:"string"}};e===null?e=[
b]:e.push(b),r++}}if(h.jsonKey!==void 0&&l.call(h,"jsonKey")){let P=h.jsonKey;if(typeof P=="string"){if(y(P)>256){let b={instancePath:t+"/identityProviders/"+i.
replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[b]:e.push(b),r++}if(!ae.test(P)){let b={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[b]:
e.push(b),r++}}else{let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/jsonKey",keyword:"type",params:{type:"string"}};
e===null?e=[b]:e.push(b),r++}}}else{let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",keyword:"type",params:{type:"o\
bject"}};e===null?e=[P]:e.push(P),r++}var We=T===r;if(m=m||We,We&&Dr!==!0&&(Dr=!0),m)r=z,e!==null&&(z?e.length=z:e=null);else{let P={instancePath:t+"/identityPr\
oviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",keyword:"anyOf",params:{}};e===null?e=[P]:e.push(P),r++}}if(s.privateKey!==void 0&&l.call(s,"private\
Key")){let h=s.privateKey,z=r,m=!1,F=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.variable===void 0||!l.call(h,"variable")){let T={instancePath:t+"/ident\
ityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[T]:e.push(T),r++}for(let T of Object.
keys(h))if(T!=="variable"){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",keyword:"additionalProperties",params:{
additionalProperty:T}};e===null?e=[P]:e.push(P),r++}if(h.variable!==void 0&&l.call(h,"variable")){let T=h.variable;if(typeof T=="string"){if(!re.test(T)){let P={
instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};
e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/variable",keyword:"type",params:{
type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{let T={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",keyword:"\
type",params:{type:"object"}};e===null?e=[T]:e.push(T),r++}var pr=F===r;if(m=m||pr,pr)var Gr=!0;let H=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.ssmParameter===
void 0||!l.call(h,"ssmParameter")){let T={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",keyword:"required",params:{
missingProperty:"ssmParameter"}};e===null?e=[T]:e.push(T),r++}for(let T of Object.keys(h))if(T!=="ssmParameter"){let P={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/privateKey",keyword:"additionalProperties",params:{additionalProperty:T}};e===null?e=[P]:e.push(P),r++}if(h.ssmParameter!==void 0&&
l.call(h,"ssmParameter")){let T=h.ssmParameter;if(typeof T=="string"){if(y(T)>2048){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/privateKey/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[P]:e.push(P),r++}if(!te.test(T)){let P={instancePath:t+"/identityProviders\
/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=
[P]:e.push(P),r++}}else{let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/ssmParameter",keyword:"type",params:{type:"\
string"}};e===null?e=[P]:e.push(P),r++}}}else{let T={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",keyword:"type",
params:{type:"object"}};e===null?e=[T]:e.push(T),r++}var pr=H===r;m=m||pr,pr&&Gr!==!0&&(Gr=!0);let Q=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.secretsManager===
void 0||!l.call(h,"secretsManager")){let T={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",keyword:"required",params:{
missingProperty:"secretsManager"}};e===null?e=[T]:e.push(T),r++}for(let T of Object.keys(h))if(!(T==="secretsManager"||T==="jsonKey")){let P={instancePath:t+"/i\
dentityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",keyword:"additionalProperties",params:{additionalProperty:T}};e===null?e=[P]:e.push(P),
r++}if(h.secretsManager!==void 0&&l.call(h,"secretsManager")){let T=h.secretsManager;if(typeof T=="string"){if(y(T)>2048){let P={instancePath:t+"/identityProvid\
ers/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[P]:e.push(P),r++}if(!se.test(T)){
let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
/_+=.@:!-]+$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/secretsMana\
ger",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}if(h.jsonKey!==void 0&&l.call(h,"jsonKey")){let T=h.jsonKey;if(typeof T=="string"){if(y(
T)>256){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?
e=[P]:e.push(P),r++}if(!ae.test(T)){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/jsonKey",keyword:"pattern",
params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/privateKey/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{let T={instancePath:t+"/identityProviders/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/privateKey",keyword:"type",params:{type:"object"}};e===null?e=[T]:e.push(T),r++}var pr=Q===r;if(m=m||pr,pr&&Gr!==!0&&(Gr=!0),m)r=z,e!==
null&&(z?e.length=z:e=null);else{let T={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",keyword:"anyOf",params:{}};e===
null?e=[T]:e.push(T),r++}}if(s.apiVersion!==void 0&&l.call(s,"apiVersion")){let h=s.apiVersion;if(typeof h=="string"){if(!Rt.test(h)){let z={instancePath:t+"/id\
entityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",keyword:"pattern",params:{pattern:"^v[1-9][0-9]{0,2}\\.[0-9]$"}};e===null?e=[z]:e.push(
z),r++}}else{let z={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",keyword:"type",params:{type:"string"}};e===null?
e=[z]:e.push(z),r++}}if(s.metadataUrl!==void 0&&l.call(s,"metadataUrl")){let h=s.metadataUrl,z=r,m=!1,F=r;if(typeof h=="string"){if(y(h)>2048){let P={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",keyword:"maxLength",params:{limit:2048}};e===null?e=[P]:e.push(P),r++}if(y(h)<1){let P={
instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",keyword:"minLength",params:{limit:1}};e===null?e=[P]:e.push(P),r++}}else{
let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(
P),r++}var Be=F===r;m=m||Be;let H=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.variable===void 0||!l.call(h,"variable")){let P={instancePath:t+"/identity\
Providers/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.
keys(h))if(P!=="variable"){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",keyword:"additionalProperties",params:{
additionalProperty:P}};e===null?e=[b]:e.push(b),r++}if(h.variable!==void 0&&l.call(h,"variable")){let P=h.variable;if(typeof P=="string"){if(!re.test(P)){let b={
instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};
e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/variable",keyword:"type",params:{
type:"string"}};e===null?e=[b]:e.push(b),r++}}}else{let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",keyword:"\
type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var Be=H===r;if(m=m||Be,Be)var Hr=!0;let Q=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.ssmParameter===
void 0||!l.call(h,"ssmParameter")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",keyword:"required",params:{
missingProperty:"ssmParameter"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.keys(h))if(P!=="ssmParameter"){let b={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[b]:e.push(b),r++}if(h.ssmParameter!==void 0&&
l.call(h,"ssmParameter")){let P=h.ssmParameter;if(typeof P=="string"){if(y(P)>2048){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/metadataUrl/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[b]:e.push(b),r++}if(!te.test(P)){let b={instancePath:t+"/identityProvider\
s/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?
e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/ssmParameter",keyword:"type",params:{
type:"string"}};e===null?e=[b]:e.push(b),r++}}}else{let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",keyword:"\
type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var Be=Q===r;m=m||Be,Be&&Hr!==!0&&(Hr=!0);let T=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.secretsManager===
void 0||!l.call(h,"secretsManager")){let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",keyword:"required",params:{
missingProperty:"secretsManager"}};e===null?e=[P]:e.push(P),r++}for(let P of Object.keys(h))if(!(P==="secretsManager"||P==="jsonKey")){let b={instancePath:t+"/i\
dentityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[b]:e.push(b),
r++}if(h.secretsManager!==void 0&&l.call(h,"secretsManager")){let P=h.secretsManager;if(typeof P=="string"){if(y(P)>2048){let b={instancePath:t+"/identityProvid\
ers/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[b]:e.push(b),r++}if(!se.test(P)){
let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-\
9/_+=.@:!-]+$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/secretsMa\
nager",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}if(h.jsonKey!==void 0&&l.call(h,"jsonKey")){let P=h.jsonKey;if(typeof P=="string"){if(y(
P)>256){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/jsonKey",keyword:"maxLength",params:{limit:256}};e===
null?e=[b]:e.push(b),r++}if(!ae.test(P)){let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/jsonKey",keyword:"pa\
ttern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/metadataUrl/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}}else{let P={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var Be=T===r;if(m=m||Be,Be&&Hr!==!0&&(Hr=!0),m)
r=z,e!==null&&(z?e.length=z:e=null);else{let P={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",keyword:"anyOf",params:{}};
e===null?e=[P]:e.push(P),r++}}if(s.metadataFile!==void 0&&l.call(s,"metadataFile")){let h=s.metadataFile;if(typeof h=="string"){if(y(h)>1024){let z={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",keyword:"maxLength",params:{limit:1024}};e===null?e=[z]:e.push(z),r++}if(!Nt.test(
h)){let z={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",keyword:"pattern",params:{pattern:"^(?!\\.\\.?(/|$))[^/\\\\\
:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$"}};e===null?e=[z]:e.push(z),r++}}else{let z={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",keyword:"type",params:{type:"string"}};e===null?e=[z]:e.push(z),r++}}if(s.idpSignout!==
void 0&&l.call(s,"idpSignout")&&typeof s.idpSignout!="boolean"){let h={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignou\
t",keyword:"type",params:{type:"boolean"}};e===null?e=[h]:e.push(h),r++}if(s.idpInit!==void 0&&l.call(s,"idpInit")&&typeof s.idpInit!="boolean"){let h={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",keyword:"type",params:{type:"boolean"}};e===null?e=[h]:e.push(h),r++}if(s.encryptedResponses!==
void 0&&l.call(s,"encryptedResponses")&&typeof s.encryptedResponses!="boolean"){let h={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/encryptedResponses",keyword:"type",params:{type:"boolean"}};e===null?e=[h]:e.push(h),r++}if(s.requestSigningAlgorithm!==void 0&&l.call(s,"requestSigningA\
lgorithm")){let h=s.requestSigningAlgorithm;if(typeof h!="string"){let z={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/reques\
tSigningAlgorithm",keyword:"type",params:{type:"string"}};e===null?e=[z]:e.push(z),r++}if(h!=="rsa-sha256"){let z={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/requestSigningAlgorithm",keyword:"enum",params:{allowedValues:ne.properties.identityProviders.additionalProperties.properties.requestSigningAlgorithm.
enum}};e===null?e=[z]:e.push(z),r++}}if(s.scopes!==void 0&&l.call(s,"scopes")){let h=s.scopes;if(Array.isArray(h)){if(h.length<1){let H={instancePath:t+"/identi\
tyProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",keyword:"minItems",params:{limit:1}};e===null?e=[H]:e.push(H),r++}let z=h.length;for(let H=0;H<
z;H++){let Q=h[H];if(typeof Q=="string"){if(!zr.test(Q)){let T={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+H,keyword:"\
pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}};e===null?e=[T]:e.push(T),r++}}else{let T={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/scopes/"+H,keyword:"type",params:{type:"string"}};e===null?e=[T]:e.push(T),r++}}let m=h.length,F;if(m>1){let H={};for(;m--;){let Q=h[m];if(typeof Q==
"string"){if(typeof H[Q]=="number"){F=H[Q];let T={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",keyword:"uniqueItems",
params:{i:m,j:F}};e===null?e=[T]:e.push(T),r++;break}H[Q]=m}}}}else{let z={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/scope\
s",keyword:"type",params:{type:"array"}};e===null?e=[z]:e.push(z),r++}}if(s.attributesRequestMethod!==void 0&&l.call(s,"attributesRequestMethod")){let h=s.attributesRequestMethod;
if(typeof h!="string"){let z={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributesRequestMethod",keyword:"type",params:{type:"\
string"}};e===null?e=[z]:e.push(z),r++}if(!(h==="GET"||h==="POST")){let z={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/attri\
butesRequestMethod",keyword:"enum",params:{allowedValues:ne.properties.identityProviders.additionalProperties.properties.attributesRequestMethod.enum}};e===null?
e=[z]:e.push(z),r++}}if(s.endpoints!==void 0&&l.call(s,"endpoints")){let h=s.endpoints;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.authorize===void 0||!l.
call(h,"authorize")){let z={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",keyword:"required",params:{missingProperty:"\
authorize"}};e===null?e=[z]:e.push(z),r++}if(h.token===void 0||!l.call(h,"token")){let z={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/endpoints",keyword:"required",params:{missingProperty:"token"}};e===null?e=[z]:e.push(z),r++}if(h.userInfo===void 0||!l.call(h,"userInfo")){let z={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",keyword:"required",params:{missingProperty:"userInfo"}};e===null?e=[z]:e.push(z),r++}
if(h.jwks===void 0||!l.call(h,"jwks")){let z={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",keyword:"required",params:{
missingProperty:"jwks"}};e===null?e=[z]:e.push(z),r++}for(let z of Object.keys(h))if(!(z==="authorize"||z==="token"||z==="userInfo"||z==="jwks")){let m={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",keyword:"additionalProperties",params:{additionalProperty:z}};e===null?e=[m]:e.push(
m),r++}if(h.authorize!==void 0&&l.call(h,"authorize")){let z=h.authorize;if(typeof z=="string"){if(y(z)>1024){let m={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/endpoints/authorize",keyword:"maxLength",params:{limit:1024}};e===null?e=[m]:e.push(m),r++}if(!fr.test(z)){let m={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/authorize",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===null?e=[m]:e.push(
m),r++}}else{let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/authorize",keyword:"type",params:{type:"string"}};
e===null?e=[m]:e.push(m),r++}}if(h.token!==void 0&&l.call(h,"token")){let z=h.token;if(typeof z=="string"){if(y(z)>1024){let m={instancePath:t+"/identityProvide\
rs/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/token",keyword:"maxLength",params:{limit:1024}};e===null?e=[m]:e.push(m),r++}if(!fr.test(z)){let m={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/token",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===null?e=[m]:e.push(m),
r++}}else{let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/token",keyword:"type",params:{type:"string"}};e===null?
e=[m]:e.push(m),r++}}if(h.userInfo!==void 0&&l.call(h,"userInfo")){let z=h.userInfo;if(typeof z=="string"){if(y(z)>1024){let m={instancePath:t+"/identityProvide\
rs/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/userInfo",keyword:"maxLength",params:{limit:1024}};e===null?e=[m]:e.push(m),r++}if(!fr.test(z)){let m={
instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/userInfo",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===null?
e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/userInfo",keyword:"type",params:{type:"\
string"}};e===null?e=[m]:e.push(m),r++}}if(h.jwks!==void 0&&l.call(h,"jwks")){let z=h.jwks;if(typeof z=="string"){if(y(z)>1024){let m={instancePath:t+"/identity\
Providers/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/jwks",keyword:"maxLength",params:{limit:1024}};e===null?e=[m]:e.push(m),r++}if(!fr.test(z)){let m={
instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/jwks",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===null?e=
[m]:e.push(m),r++}}else{let m={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/jwks",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[m]:e.push(m),r++}}}else{let z={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",keyword:"type",params:{
type:"object"}};e===null?e=[z]:e.push(z),r++}}if(s.iamOidcProvider!==void 0&&l.call(s,"iamOidcProvider")&&typeof s.iamOidcProvider!="boolean"){let h={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/iamOidcProvider",keyword:"type",params:{type:"boolean"}};e===null?e=[h]:e.push(h),r++}if(s.upstream!==
void 0&&l.call(s,"upstream")){let h=s.upstream;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.spec===void 0||!l.call(h,"spec")){let z={instancePath:t+"/ident\
ityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",keyword:"required",params:{missingProperty:"spec"}};e===null?e=[z]:e.push(z),r++}if(h.client===
void 0||!l.call(h,"client")){let z={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",keyword:"required",params:{missingProperty:"\
client"}};e===null?e=[z]:e.push(z),r++}for(let z of Object.keys(h))if(!(z==="spec"||z==="client"||z==="environment")){let m={instancePath:t+"/identityProviders/"+
i.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",keyword:"additionalProperties",params:{additionalProperty:z}};e===null?e=[m]:e.push(m),r++}if(h.spec!==void 0&&
l.call(h,"spec")&&typeof h.spec!="string"){let z={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream/spec",keyword:"type",
params:{type:"string"}};e===null?e=[z]:e.push(z),r++}if(h.client!==void 0&&l.call(h,"client")&&typeof h.client!="string"){let z={instancePath:t+"/identityProvid\
ers/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream/client",keyword:"type",params:{type:"string"}};e===null?e=[z]:e.push(z),r++}if(h.environment!==void 0&&
l.call(h,"environment")&&typeof h.environment!="string"){let z={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream/environ\
ment",keyword:"type",params:{type:"string"}};e===null?e=[z]:e.push(z),r++}}else{let z={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/upstream",keyword:"type",params:{type:"object"}};e===null?e=[z]:e.push(z),r++}}if(s.allowedEmailDomains!==void 0&&l.call(s,"allowedEmailDomains")){let h=s.
allowedEmailDomains;if(Array.isArray(h)){if(h.length<1){let H={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/allowedEmailDomai\
ns",keyword:"minItems",params:{limit:1}};e===null?e=[H]:e.push(H),r++}let z=h.length;for(let H=0;H<z;H++){let Q=h[H];if(typeof Q=="string"){if(y(Q)>253){let T={
instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/allowedEmailDomains/"+H,keyword:"maxLength",params:{limit:253}};e===null?e=[T]:e.
push(T),r++}if(!It.test(Q)){let T={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/allowedEmailDomains/"+H,keyword:"pattern",params:{
pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$"}};e===null?e=[T]:e.push(T),r++}}else{let T={instancePath:t+"/identi\
tyProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/allowedEmailDomains/"+H,keyword:"type",params:{type:"string"}};e===null?e=[T]:e.push(T),r++}}let m=h.length,
F;if(m>1){let H={};for(;m--;){let Q=h[m];if(typeof Q=="string"){if(typeof H[Q]=="number"){F=H[Q];let T={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/allowedEmailDomains",keyword:"uniqueItems",params:{i:m,j:F}};e===null?e=[T]:e.push(T),r++;break}H[Q]=m}}}}else{let z={instancePath:t+"/ide\
ntityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/allowedEmailDomains",keyword:"type",params:{type:"array"}};e===null?e=[z]:e.push(z),r++}}if(s.attributeMapping!==
void 0&&l.call(s,"attributeMapping")){let h=s.attributeMapping;if(h&&typeof h=="object"&&!Array.isArray(h)){for(let z of Object.keys(h)){let m=r;if(typeof z=="s\
tring"){if(y(z)>32){let F={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping",keyword:"maxLength",params:{limit:32},
propertyName:z};e===null?e=[F]:e.push(F),r++}if(y(z)<1){let F={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping",
keyword:"minLength",params:{limit:1},propertyName:z};e===null?e=[F]:e.push(F),r++}}var Bt=m===r;if(!Bt){let F={instancePath:t+"/identityProviders/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/attributeMapping",keyword:"propertyNames",params:{propertyName:z}};e===null?e=[F]:e.push(F),r++}}for(let z of Object.keys(h)){let m=h[z];
if(typeof m!="string"&&m!==null){let F={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping/"+z.replace(/~/g,"~0").
replace(/\//g,"~1"),keyword:"type",params:{type:ne.properties.identityProviders.additionalProperties.properties.attributeMapping.additionalProperties.type}};e===
null?e=[F]:e.push(F),r++}if(typeof m=="string"){if(y(m)>2048){let F={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMa\
pping/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"maxLength",params:{limit:2048}};e===null?e=[F]:e.push(F),r++}if(y(m)<1){let F={instancePath:t+"/identi\
tyProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minLength",params:{limit:1}};e===null?
e=[F]:e.push(F),r++}}}}else{let z={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping",keyword:"type",params:{type:"\
object"}};e===null?e=[z]:e.push(z),r++}}if(s.adopt!==void 0&&l.call(s,"adopt")){let h=s.adopt;if(typeof h=="string"){if(y(h)>32){let z={instancePath:t+"/identit\
yProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",keyword:"maxLength",params:{limit:32}};e===null?e=[z]:e.push(z),r++}if(y(h)<1){let z={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",keyword:"minLength",params:{limit:1}};e===null?e=[z]:e.push(z),r++}}else{let z={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",keyword:"type",params:{type:"string"}};e===null?e=[z]:e.push(z),r++}}if(s.nationalIdConsent!==
void 0&&l.call(s,"nationalIdConsent")&&typeof s.nationalIdConsent!="boolean"){let h={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/nationalIdConsent",keyword:"type",params:{type:"boolean"}};e===null?e=[h]:e.push(h),r++}if(s.pending!==void 0&&l.call(s,"pending")){let h=s.pending;if(typeof h!=
"boolean"){let z={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/pending",keyword:"type",params:{type:"boolean"}};e===null?e=[z]:
e.push(z),r++}if(h!==!0){let z={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/pending",keyword:"const",params:{allowedValue:!0}};
e===null?e=[z]:e.push(z),r++}}if(s.identifiers!==void 0&&l.call(s,"identifiers")){let h=s.identifiers;if(Array.isArray(h)){if(h.length>50){let H={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers",keyword:"maxItems",params:{limit:50}};e===null?e=[H]:e.push(H),r++}let z=h.length;
for(let H=0;H<z;H++){let Q=h[H];if(typeof Q=="string"){if(y(Q)>40){let T={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/identi\
fiers/"+H,keyword:"maxLength",params:{limit:40}};e===null?e=[T]:e.push(T),r++}if(y(Q)<1){let T={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/identifiers/"+H,keyword:"minLength",params:{limit:1}};e===null?e=[T]:e.push(T),r++}if(!Et.test(Q)){let T={instancePath:t+"/identityProviders/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/identifiers/"+H,keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=.@-]+$"}};e===null?e=[T]:e.push(T),r++}}else{let T={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers/"+H,keyword:"type",params:{type:"string"}};e===null?e=[T]:e.push(T),r++}}let m=h.length,
F;if(m>1){let H={};for(;m--;){let Q=h[m];if(typeof Q=="string"){if(typeof H[Q]=="number"){F=H[Q];let T={instancePath:t+"/identityProviders/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/identifiers",keyword:"uniqueItems",params:{i:m,j:F}};e===null?e=[T]:e.push(T),r++;break}H[Q]=m}}}}else{let z={instancePath:t+"/identityPro\
viders/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers",keyword:"type",params:{type:"array"}};e===null?e=[z]:e.push(z),r++}}}else{let h={instancePath:t+
"/identityProviders/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}}else{let i={instancePath:t+
"/identityProviders",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(E.appClients!==void 0&&l.call(E,"appClients")){let S=E.appClients;if(S&&
typeof S=="object"&&!Array.isArray(S)){for(let i of Object.keys(S)){let s=r;if(typeof i=="string"&&!Mt.test(i)){let n={instancePath:t+"/appClients",keyword:"pat\
tern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,62}$"},propertyName:i};e===null?e=[n]:e.push(n),r++}var Xt=s===r;if(!Xt){let n={instancePath:t+"/appClients",keyword:"\
propertyNames",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}for(let i of Object.keys(S)){let s=S[i];if(s&&typeof s=="object"&&!Array.isArray(s)){for(let n of Object.
keys(s))if(!l.call(ne.properties.appClients.additionalProperties.properties,n)){let o={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(s.name!==void 0&&l.call(s,"name")){let n=s.name;if(typeof n=="string"){if(y(
n)>128){let o={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",keyword:"maxLength",params:{limit:128}};e===null?e=[o]:e.push(o),r++}
if(y(n)<1){let o={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),
r++}if(!Lr.test(n)){let o={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=,.@-\
]+$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",keyword:"type",params:{type:"str\
ing"}};e===null?e=[o]:e.push(o),r++}}if(s.adopt!==void 0&&l.call(s,"adopt")){let n=s.adopt;if(typeof n=="string"){if(y(n)>128){let o={instancePath:t+"/appClient\
s/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",keyword:"maxLength",params:{limit:128}};e===null?e=[o]:e.push(o),r++}if(!Tt.test(n)){let o={instancePath:t+
"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_+]+$"}};e===null?e=[o]:e.push(o),r++}}else{let o={
instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.identityProviders!==
void 0&&l.call(s,"identityProviders")){let n=s.identityProviders;if(Array.isArray(n)){if(n.length<1){let _={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/identityProviders",keyword:"minItems",params:{limit:1}};e===null?e=[_]:e.push(_),r++}let o=n.length;for(let _=0;_<o;_++)if(typeof n[_]!="string"){
let I={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/identityProviders/"+_,keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(
I),r++}let f=n.length,g;if(f>1){let _={};for(;f--;){let I=n[f];if(typeof I=="string"){if(typeof _[I]=="number"){g=_[I];let A={instancePath:t+"/appClients/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/identityProviders",keyword:"uniqueItems",params:{i:f,j:g}};e===null?e=[A]:e.push(A),r++;break}_[I]=f}}}}else{let o={instancePath:t+
"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/identityProviders",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.externalProviders!==
void 0&&l.call(s,"externalProviders")){let n=s.externalProviders;if(Array.isArray(n)){if(n.length>300){let _={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/externalProviders",keyword:"maxItems",params:{limit:300}};e===null?e=[_]:e.push(_),r++}if(n.length<1){let _={instancePath:t+"/appClients/"+
i.replace(/~/g,"~0").replace(/\//g,"~1")+"/externalProviders",keyword:"minItems",params:{limit:1}};e===null?e=[_]:e.push(_),r++}let o=n.length;for(let _=0;_<o;_++){
let I=n[_];if(typeof I=="string"){if(y(I)>32){let A={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/externalProviders/"+_,keyword:"max\
Length",params:{limit:32}};e===null?e=[A]:e.push(A),r++}if(y(I)<1){let A={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/externalProvi\
ders/"+_,keyword:"minLength",params:{limit:1}};e===null?e=[A]:e.push(A),r++}if(!Vt.test(I)){let A={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/externalProviders/"+_,keyword:"pattern",params:{pattern:"^(?!COGNITO$)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"}};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:t+
"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/externalProviders/"+_,keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}}let f=n.length,
g;if(f>1){let _={};for(;f--;){let I=n[f];if(typeof I=="string"){if(typeof _[I]=="number"){g=_[I];let A={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/externalProviders",keyword:"uniqueItems",params:{i:f,j:g}};e===null?e=[A]:e.push(A),r++;break}_[I]=f}}}}else{let o={instancePath:t+"/appClients/"+
i.replace(/~/g,"~0").replace(/\//g,"~1")+"/externalProviders",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.formerly!==void 0&&l.call(
s,"formerly")){let n=s.formerly;if(typeof n=="string"){if(!Mt.test(n)){let o={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/formerly",
keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,62}$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/formerly",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.callbackUrls!==void 0&&l.call(s,"callbackUrls")){let n=s.
callbackUrls;if(Array.isArray(n)){if(n.length>100){let f={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls",keyword:"maxIte\
ms",params:{limit:100}};e===null?e=[f]:e.push(f),r++}let o=n.length;for(let f=0;f<o;f++){let g=n[f],_=r,I=!1,A=r;if(typeof g=="string"){if(y(g)>1024){let L={instancePath:t+
"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f,keyword:"maxLength",params:{limit:1024}};e===null?e=[L]:e.push(L),r++}if(y(g)<1){let L={
instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f,keyword:"minLength",params:{limit:1}};e===null?e=[L]:e.push(L),r++}}else{
let L={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f,keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),
r++}var Xe=A===r;I=I||Xe;let a=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.variable===void 0||!l.call(g,"variable")){let L={instancePath:t+"/appClients/"+
i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f,keyword:"required",params:{missingProperty:"variable"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.
keys(g))if(!(L==="variable"||L==="prefix"||L==="suffix")){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f,keyword:"\
additionalProperties",params:{additionalProperty:L}};e===null?e=[x]:e.push(x),r++}if(g.variable!==void 0&&l.call(g,"variable")){let L=g.variable;if(typeof L=="s\
tring"){if(!re.test(L)){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f+"/variable",keyword:"pattern",params:{pattern:"\
^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f+"/\
variable",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(g.prefix!==void 0&&l.call(g,"prefix")){let L=g.prefix;if(typeof L=="string"){if(y(
L)>1024){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f+"/prefix",keyword:"maxLength",params:{limit:1024}};e===
null?e=[x]:e.push(x),r++}if(y(L)<1){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f+"/prefix",keyword:"minLengt\
h",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f+"/prefi\
x",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(g.suffix!==void 0&&l.call(g,"suffix")){let L=g.suffix;if(typeof L=="string"){if(y(L)>
1024){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f+"/suffix",keyword:"maxLength",params:{limit:1024}};e===null?
e=[x]:e.push(x),r++}if(y(L)<1){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f+"/suffix",keyword:"minLength",params:{
limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f+"/suffix",keyword:"\
type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}}else{let L={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+
f,keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Xe=a===r;if(I=I||Xe,Xe)var Wr=!0;let p=r;if(g&&typeof g=="object"&&!Array.isArray(g)){
if(g.ssmParameter===void 0||!l.call(g,"ssmParameter")){let L={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f,keyword:"\
required",params:{missingProperty:"ssmParameter"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(g))if(!(L==="ssmParameter"||L==="prefix"||L==="suffix")){
let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f,keyword:"additionalProperties",params:{additionalProperty:L}};e===
null?e=[x]:e.push(x),r++}if(g.ssmParameter!==void 0&&l.call(g,"ssmParameter")){let L=g.ssmParameter;if(typeof L=="string"){if(y(L)>2048){let x={instancePath:t+"\
/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f+"/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[x]:e.push(x),r++}
if(!te.test(L)){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f+"/ssmParameter",keyword:"pattern",params:{pattern:"\
^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ca\
llbackUrls/"+f+"/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(g.prefix!==void 0&&l.call(g,"prefix")){let L=g.prefix;if(typeof L==
"string"){if(y(L)>1024){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f+"/prefix",keyword:"maxLength",params:{limit:1024}};
e===null?e=[x]:e.push(x),r++}if(y(L)<1){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f+"/prefix",keyword:"minL\
ength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f+"/p\
refix",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(g.suffix!==void 0&&l.call(g,"suffix")){let L=g.suffix;if(typeof L=="string"){if(y(
L)>1024){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f+"/suffix",keyword:"maxLength",params:{limit:1024}};e===
null?e=[x]:e.push(x),r++}if(y(L)<1){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f+"/suffix",keyword:"minLengt\
h",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f+"/suffi\
x",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}}else{let L={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ca\
llbackUrls/"+f,keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Xe=p===r;I=I||Xe,Xe&&Wr!==!0&&(Wr=!0);let Z=r;if(g&&typeof g=="object"&&!Array.
isArray(g)){if(g.secretsManager===void 0||!l.call(g,"secretsManager")){let L={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackU\
rls/"+f,keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(g))if(!(L==="secretsManager"||L==="j\
sonKey"||L==="prefix"||L==="suffix")){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f,keyword:"additionalProper\
ties",params:{additionalProperty:L}};e===null?e=[x]:e.push(x),r++}if(g.secretsManager!==void 0&&l.call(g,"secretsManager")){let L=g.secretsManager;if(typeof L==
"string"){if(y(L)>2048){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f+"/secretsManager",keyword:"maxLength",params:{
limit:2048}};e===null?e=[x]:e.push(x),r++}if(!se.test(L)){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f+"/sec\
retsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/callbackUrls/"+f+"/secretsManager",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(g.jsonKey!==void 0&&l.call(
g,"jsonKey")){let L=g.jsonKey;if(typeof L=="string"){if(y(L)>256){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+
f+"/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[x]:e.push(x),r++}if(!ae.test(L)){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/callbackUrls/"+f+"/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+
"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f+"/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(g.
prefix!==void 0&&l.call(g,"prefix")){let L=g.prefix;if(typeof L=="string"){if(y(L)>1024){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/callbackUrls/"+f+"/prefix",keyword:"maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),r++}if(y(L)<1){let x={instancePath:t+"/appClients/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f+"/prefix",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/app\
Clients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f+"/prefix",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(g.suffix!==
void 0&&l.call(g,"suffix")){let L=g.suffix;if(typeof L=="string"){if(y(L)>1024){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
callbackUrls/"+f+"/suffix",keyword:"maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),r++}if(y(L)<1){let x={instancePath:t+"/appClients/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/callbackUrls/"+f+"/suffix",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClien\
ts/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f+"/suffix",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}}else{let L={instancePath:t+
"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+f,keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Xe=Z===r;if(I=
I||Xe,Xe&&Wr!==!0&&(Wr=!0),I)r=_,e!==null&&(_?e.length=_:e=null);else{let L={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUr\
ls/"+f,keyword:"anyOf",params:{}};e===null?e=[L]:e.push(L),r++}}}else{let o={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUr\
ls",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.defaultRedirectUri!==void 0&&l.call(s,"defaultRedirectUri")){let n=s.defaultRedirectUri,
o=r,f=!1,g=r;if(typeof n=="string"){if(y(n)>1024){let a={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",keyword:"m\
axLength",params:{limit:1024}};e===null?e=[a]:e.push(a),r++}if(y(n)<1){let a={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRe\
directUri",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/defaultRedirectUri",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}var Ye=g===r;f=f||Ye;let _=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.variable===void 0||!l.call(n,"variable")){let a={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",keyword:"\
required",params:{missingProperty:"variable"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(n))if(!(a==="variable"||a==="prefix"||a==="suffix")){let p={
instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?
e=[p]:e.push(p),r++}if(n.variable!==void 0&&l.call(n,"variable")){let a=n.variable;if(typeof a=="string"){if(!re.test(a)){let p={instancePath:t+"/appClients/"+i.
replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[p]:e.push(p),r++}}else{
let p={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/variable",keyword:"type",params:{type:"string"}};e===null?e=[
p]:e.push(p),r++}}if(n.prefix!==void 0&&l.call(n,"prefix")){let a=n.prefix;if(typeof a=="string"){if(y(a)>1024){let p={instancePath:t+"/appClients/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",keyword:"maxLength",params:{limit:1024}};e===null?e=[p]:e.push(p),r++}if(y(a)<1){let p={instancePath:t+"/\
appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{let p={
instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),r++}}if(n.suffix!==void 0&&l.call(n,"suffix")){let a=n.suffix;if(typeof a=="string"){if(y(a)>1024){let p={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/defaultRedirectUri/suffix",keyword:"maxLength",params:{limit:1024}};e===null?e=[p]:e.push(p),r++}if(y(a)<1){let p={instancePath:t+"/appCli\
ents/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+
"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{
let a={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(
a),r++}var Ye=_===r;if(f=f||Ye,Ye)var Br=!0;let I=r;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.ssmParameter===void 0||!l.call(n,"ssmParameter")){let a={instancePath:t+
"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[a]:e.push(
a),r++}for(let a of Object.keys(n))if(!(a==="ssmParameter"||a==="prefix"||a==="suffix")){let p={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/defaultRedirectUri",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),r++}if(n.ssmParameter!==void 0&&l.call(n,"ssm\
Parameter")){let a=n.ssmParameter;if(typeof a=="string"){if(y(a)>2048){let p={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRe\
directUri/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[p]:e.push(p),r++}if(!te.test(a)){let p={instancePath:t+"/appClients/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/defaultRedirectUri/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[p]:e.push(
p),r++}}else{let p={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/ssmParameter",keyword:"type",params:{type:"strin\
g"}};e===null?e=[p]:e.push(p),r++}}if(n.prefix!==void 0&&l.call(n,"prefix")){let a=n.prefix;if(typeof a=="string"){if(y(a)>1024){let p={instancePath:t+"/appClie\
nts/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",keyword:"maxLength",params:{limit:1024}};e===null?e=[p]:e.push(p),r++}if(y(a)<1){let p={
instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(
p),r++}}else{let p={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",keyword:"type",params:{type:"string"}};e===
null?e=[p]:e.push(p),r++}}if(n.suffix!==void 0&&l.call(n,"suffix")){let a=n.suffix;if(typeof a=="string"){if(y(a)>1024){let p={instancePath:t+"/appClients/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",keyword:"maxLength",params:{limit:1024}};e===null?e=[p]:e.push(p),r++}if(y(a)<1){let p={instancePath:t+
"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{let p={
instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),r++}}}else{let a={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),r++}var Ye=I===r;f=f||Ye,Ye&&Br!==!0&&(Br=!0);let A=r;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.secretsManager===void 0||!l.call(n,"secr\
etsManager")){let a={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",keyword:"required",params:{missingProperty:"se\
cretsManager"}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(n))if(!(a==="secretsManager"||a==="jsonKey"||a==="prefix"||a==="suffix")){let p={instancePath:t+
"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(
p),r++}if(n.secretsManager!==void 0&&l.call(n,"secretsManager")){let a=n.secretsManager;if(typeof a=="string"){if(y(a)>2048){let p={instancePath:t+"/appClients/"+
i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[p]:e.push(p),r++}if(!se.test(
a)){let p={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za\
-z0-9/_+=.@:!-]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/secre\
tsManager",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(n.jsonKey!==void 0&&l.call(n,"jsonKey")){let a=n.jsonKey;if(typeof a=="string"){
if(y(a)>256){let p={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/jsonKey",keyword:"maxLength",params:{limit:256}};
e===null?e=[p]:e.push(p),r++}if(!ae.test(a)){let p={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/jsonKey",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/defaultRedirectUri/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(n.prefix!==void 0&&l.call(n,"prefix")){let a=n.prefix;
if(typeof a=="string"){if(y(a)>1024){let p={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",keyword:"maxLeng\
th",params:{limit:1024}};e===null?e=[p]:e.push(p),r++}if(y(a)<1){let p={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirect\
Uri/prefix",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/defaultRedirectUri/prefix",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(n.suffix!==void 0&&l.call(n,"suffix")){let a=n.suffix;if(typeof a==
"string"){if(y(a)>1024){let p={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",keyword:"maxLength",params:{limit:1024}};
e===null?e=[p]:e.push(p),r++}if(y(a)<1){let p={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",keyword:"minL\
ength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/s\
uffix",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/defaultRedirectUri",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var Ye=A===r;if(f=f||Ye,Ye&&Br!==!0&&(Br=!0),f)r=o,e!==null&&(o?e.length=
o:e=null);else{let a={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",keyword:"anyOf",params:{}};e===null?e=[a]:e.push(
a),r++}}if(s.logoutUrls!==void 0&&l.call(s,"logoutUrls")){let n=s.logoutUrls;if(Array.isArray(n)){if(n.length>100){let f={instancePath:t+"/appClients/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls",keyword:"maxItems",params:{limit:100}};e===null?e=[f]:e.push(f),r++}let o=n.length;for(let f=0;f<o;f++){let g=n[f],
_=r,I=!1,A=r;if(typeof g=="string"){if(y(g)>1024){let L={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+f,keyword:"maxLen\
gth",params:{limit:1024}};e===null?e=[L]:e.push(L),r++}if(y(g)<1){let L={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+f,
keyword:"minLength",params:{limit:1}};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutU\
rls/"+f,keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),r++}var Qe=A===r;I=I||Qe;let a=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.variable===
void 0||!l.call(g,"variable")){let L={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+f,keyword:"required",params:{missingProperty:"\
variable"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(g))if(!(L==="variable"||L==="prefix"||L==="suffix")){let x={instancePath:t+"/appClients/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+f,keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[x]:e.push(x),r++}if(g.variable!==void 0&&
l.call(g,"variable")){let L=g.variable;if(typeof L=="string"){if(!re.test(L)){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/lo\
goutUrls/"+f+"/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+i.
replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+f+"/variable",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(g.prefix!==void 0&&l.
call(g,"prefix")){let L=g.prefix;if(typeof L=="string"){if(y(L)>1024){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls\
/"+f+"/prefix",keyword:"maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),r++}if(y(L)<1){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/logoutUrls/"+f+"/prefix",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/logoutUrls/"+f+"/prefix",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(g.suffix!==void 0&&l.call(g,"suffix")){
let L=g.suffix;if(typeof L=="string"){if(y(L)>1024){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+f+"/suffix",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),r++}if(y(L)<1){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUr\
ls/"+f+"/suffix",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/logoutUrls/"+f+"/suffix",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}}else{let L={instancePath:t+"/appClients/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/logoutUrls/"+f,keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Qe=a===r;if(I=I||Qe,Qe)var Xr=!0;let p=r;if(g&&
typeof g=="object"&&!Array.isArray(g)){if(g.ssmParameter===void 0||!l.call(g,"ssmParameter")){let L={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/logoutUrls/"+f,keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(g))if(!(L==="ssmP\
arameter"||L==="prefix"||L==="suffix")){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+f,keyword:"additionalProper\
ties",params:{additionalProperty:L}};e===null?e=[x]:e.push(x),r++}if(g.ssmParameter!==void 0&&l.call(g,"ssmParameter")){let L=g.ssmParameter;if(typeof L=="strin\
g"){if(y(L)>2048){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+f+"/ssmParameter",keyword:"maxLength",params:{limit:2048}};
e===null?e=[x]:e.push(x),r++}if(!te.test(L)){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+f+"/ssmParameter",keyword:"\
pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/logoutUrls/"+f+"/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(g.prefix!==void 0&&l.call(g,"prefix")){
let L=g.prefix;if(typeof L=="string"){if(y(L)>1024){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+f+"/prefix",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),r++}if(y(L)<1){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUr\
ls/"+f+"/prefix",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/logoutUrls/"+f+"/prefix",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(g.suffix!==void 0&&l.call(g,"suffix")){let L=g.suffix;if(typeof L==
"string"){if(y(L)>1024){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+f+"/suffix",keyword:"maxLength",params:{limit:1024}};
e===null?e=[x]:e.push(x),r++}if(y(L)<1){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+f+"/suffix",keyword:"minLen\
gth",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+f+"/suffi\
x",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}}else{let L={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/lo\
goutUrls/"+f,keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Qe=p===r;I=I||Qe,Qe&&Xr!==!0&&(Xr=!0);let Z=r;if(g&&typeof g=="object"&&!Array.
isArray(g)){if(g.secretsManager===void 0||!l.call(g,"secretsManager")){let L={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrl\
s/"+f,keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(g))if(!(L==="secretsManager"||L==="jso\
nKey"||L==="prefix"||L==="suffix")){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+f,keyword:"additionalProperties",
params:{additionalProperty:L}};e===null?e=[x]:e.push(x),r++}if(g.secretsManager!==void 0&&l.call(g,"secretsManager")){let L=g.secretsManager;if(typeof L=="strin\
g"){if(y(L)>2048){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+f+"/secretsManager",keyword:"maxLength",params:{limit:2048}};
e===null?e=[x]:e.push(x),r++}if(!se.test(L)){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+f+"/secretsManager",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/logoutUrls/"+f+"/secretsManager",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(g.jsonKey!==void 0&&l.call(g,"jsonKey")){let L=g.
jsonKey;if(typeof L=="string"){if(y(L)>256){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+f+"/jsonKey",keyword:"m\
axLength",params:{limit:256}};e===null?e=[x]:e.push(x),r++}if(!ae.test(L)){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logou\
tUrls/"+f+"/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+
i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+f+"/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(g.prefix!==void 0&&
l.call(g,"prefix")){let L=g.prefix;if(typeof L=="string"){if(y(L)>1024){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUr\
ls/"+f+"/prefix",keyword:"maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),r++}if(y(L)<1){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/logoutUrls/"+f+"/prefix",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/logoutUrls/"+f+"/prefix",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(g.suffix!==void 0&&l.call(g,"suffix")){
let L=g.suffix;if(typeof L=="string"){if(y(L)>1024){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+f+"/suffix",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),r++}if(y(L)<1){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUr\
ls/"+f+"/suffix",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/logoutUrls/"+f+"/suffix",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}}else{let L={instancePath:t+"/appClients/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/logoutUrls/"+f,keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Qe=Z===r;if(I=I||Qe,Qe&&Xr!==!0&&(Xr=!0),I)r=
_,e!==null&&(_?e.length=_:e=null);else{let L={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+f,keyword:"anyOf",params:{}};
e===null?e=[L]:e.push(L),r++}}}else{let o={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[o]:e.push(o),r++}}if(s.albHosts!==void 0&&l.call(s,"albHosts")){let n=s.albHosts;if(Array.isArray(n)){if(n.length>100){let f={instancePath:t+"\
/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts",keyword:"maxItems",params:{limit:100}};e===null?e=[f]:e.push(f),r++}let o=n.length;for(let f=0;f<
o;f++){let g=n[f],_=r,I=!1,A=r;if(typeof g=="string"){if(y(g)>253){let L={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f,
keyword:"maxLength",params:{limit:253}};e===null?e=[L]:e.push(L),r++}if(y(g)<1){let L={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
albHosts/"+f,keyword:"minLength",params:{limit:1}};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/albHosts/"+f,keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),r++}var Je=A===r;I=I||Je;let a=r;if(g&&typeof g=="object"&&!Array.isArray(g)){
if(g.variable===void 0||!l.call(g,"variable")){let L={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f,keyword:"required",params:{
missingProperty:"variable"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(g))if(!(L==="variable"||L==="prefix"||L==="suffix")){let x={instancePath:t+"/\
appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f,keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[x]:e.push(x),r++}
if(g.variable!==void 0&&l.call(g,"variable")){let L=g.variable;if(typeof L=="string"){if(!re.test(L)){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/albHosts/"+f+"/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+
"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f+"/variable",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(g.prefix!==
void 0&&l.call(g,"prefix")){let L=g.prefix;if(typeof L=="string"){if(y(L)>1024){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
albHosts/"+f+"/prefix",keyword:"maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),r++}if(y(L)<1){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/albHosts/"+f+"/prefix",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f+"/prefix",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(g.suffix!==void 0&&l.call(g,"suf\
fix")){let L=g.suffix;if(typeof L=="string"){if(y(L)>1024){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f+"/suffix",
keyword:"maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),r++}if(y(L)<1){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/albHosts/"+f+"/suffix",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/albHosts/"+f+"/suffix",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}}else{let L={instancePath:t+"/appClients/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/albHosts/"+f,keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Je=a===r;if(I=I||Je,Je)var Yr=!0;let p=r;if(g&&
typeof g=="object"&&!Array.isArray(g)){if(g.ssmParameter===void 0||!l.call(g,"ssmParameter")){let L={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/albHosts/"+f,keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(g))if(!(L==="ssmPar\
ameter"||L==="prefix"||L==="suffix")){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f,keyword:"additionalProperties",
params:{additionalProperty:L}};e===null?e=[x]:e.push(x),r++}if(g.ssmParameter!==void 0&&l.call(g,"ssmParameter")){let L=g.ssmParameter;if(typeof L=="string"){if(y(
L)>2048){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f+"/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===
null?e=[x]:e.push(x),r++}if(!te.test(L)){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f+"/ssmParameter",keyword:"p\
attern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/albHosts/"+f+"/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(g.prefix!==void 0&&l.call(g,"prefix")){
let L=g.prefix;if(typeof L=="string"){if(y(L)>1024){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f+"/prefix",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),r++}if(y(L)<1){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts\
/"+f+"/prefix",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/albHosts/"+f+"/prefix",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(g.suffix!==void 0&&l.call(g,"suffix")){let L=g.suffix;if(typeof L==
"string"){if(y(L)>1024){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f+"/suffix",keyword:"maxLength",params:{limit:1024}};
e===null?e=[x]:e.push(x),r++}if(y(L)<1){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f+"/suffix",keyword:"minLengt\
h",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f+"/suffix",keyword:"\
type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}}else{let L={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f,keyword:"\
type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Je=p===r;I=I||Je,Je&&Yr!==!0&&(Yr=!0);let Z=r;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.secretsManager===
void 0||!l.call(g,"secretsManager")){let L={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f,keyword:"required",params:{missingProperty:"\
secretsManager"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(g))if(!(L==="secretsManager"||L==="jsonKey"||L==="prefix"||L==="suffix")){let x={instancePath:t+
"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f,keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[x]:e.push(x),r++}
if(g.secretsManager!==void 0&&l.call(g,"secretsManager")){let L=g.secretsManager;if(typeof L=="string"){if(y(L)>2048){let x={instancePath:t+"/appClients/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f+"/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[x]:e.push(x),r++}if(!se.test(L)){let x={instancePath:t+
"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f+"/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?
e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f+"/secretsManager",keyword:"type",params:{
type:"string"}};e===null?e=[x]:e.push(x),r++}}if(g.jsonKey!==void 0&&l.call(g,"jsonKey")){let L=g.jsonKey;if(typeof L=="string"){if(y(L)>256){let x={instancePath:t+
"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f+"/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[x]:e.push(x),r++}if(!ae.test(
L)){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f+"/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\\
u007f]+$"}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f+"/jsonKey",keyword:"\
type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(g.prefix!==void 0&&l.call(g,"prefix")){let L=g.prefix;if(typeof L=="string"){if(y(L)>1024){let x={
instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f+"/prefix",keyword:"maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),
r++}if(y(L)<1){let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f+"/prefix",keyword:"minLength",params:{limit:1}};e===
null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f+"/prefix",keyword:"type",params:{type:"\
string"}};e===null?e=[x]:e.push(x),r++}}if(g.suffix!==void 0&&l.call(g,"suffix")){let L=g.suffix;if(typeof L=="string"){if(y(L)>1024){let x={instancePath:t+"/ap\
pClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f+"/suffix",keyword:"maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),r++}if(y(L)<1){let x={
instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f+"/suffix",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{
let x={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f+"/suffix",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(
x),r++}}}else{let L={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+f,keyword:"type",params:{type:"object"}};e===null?e=[L]:
e.push(L),r++}var Je=Z===r;if(I=I||Je,Je&&Yr!==!0&&(Yr=!0),I)r=_,e!==null&&(_?e.length=_:e=null);else{let L={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/albHosts/"+f,keyword:"anyOf",params:{}};e===null?e=[L]:e.push(L),r++}}}else{let o={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/albHosts",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.scopes!==void 0&&l.call(s,"scopes")){let n=s.scopes;if(Array.isArray(
n)){if(n.length>50){let _={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",keyword:"maxItems",params:{limit:50}};e===null?e=[_]:
e.push(_),r++}if(n.length<1){let _={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",keyword:"minItems",params:{limit:1}};e===null?
e=[_]:e.push(_),r++}let o=n.length;for(let _=0;_<o;_++){let I=n[_];if(typeof I=="string"){if(y(I)>256){let A={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/scopes/"+_,keyword:"maxLength",params:{limit:256}};e===null?e=[A]:e.push(A),r++}if(!zr.test(I)){let A={instancePath:t+"/appClients/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+_,keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:t+
"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+_,keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}}let f=n.length,g;if(f>
1){let _={};for(;f--;){let I=n[f];if(typeof I=="string"){if(typeof _[I]=="number"){g=_[I];let A={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/scopes",keyword:"uniqueItems",params:{i:f,j:g}};e===null?e=[A]:e.push(A),r++;break}_[I]=f}}}}else{let o={instancePath:t+"/appClients/"+i.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/scopes",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.flows!==void 0&&l.call(s,"flows")){let n=s.flows;if(Array.
isArray(n)){let o=n.length;for(let _=0;_<o;_++){let I=n[_];if(typeof I!="string"){let A={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/flows/"+_,keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}if(!(I==="code"||I==="implicit"||I==="client_credentials")){let A={instancePath:t+
"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/flows/"+_,keyword:"enum",params:{allowedValues:ne.properties.appClients.additionalProperties.properties.
flows.items.enum}};e===null?e=[A]:e.push(A),r++}}let f=n.length,g;if(f>1){let _={};for(;f--;){let I=n[f];if(typeof I=="string"){if(typeof _[I]=="number"){g=_[I];
let A={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/flows",keyword:"uniqueItems",params:{i:f,j:g}};e===null?e=[A]:e.push(A),r++;break}
_[I]=f}}}}else{let o={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/flows",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(
o),r++}}if(s.authFlows!==void 0&&l.call(s,"authFlows")){let n=s.authFlows;if(Array.isArray(n)){let o=n.length;for(let _=0;_<o;_++){let I=n[_];if(typeof I!="stri\
ng"){let A={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFlows/"+_,keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(
A),r++}if(!(I==="userSrp"||I==="userPassword"||I==="adminUserPassword"||I==="custom"||I==="user")){let A={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/authFlows/"+_,keyword:"enum",params:{allowedValues:ne.properties.appClients.additionalProperties.properties.authFlows.items.enum}};e===null?e=[A]:
e.push(A),r++}}let f=n.length,g;if(f>1){let _={};for(;f--;){let I=n[f];if(typeof I=="string"){if(typeof _[I]=="number"){g=_[I];let A={instancePath:t+"/appClient\
s/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFlows",keyword:"uniqueItems",params:{i:f,j:g}};e===null?e=[A]:e.push(A),r++;break}_[I]=f}}}}else{let o={instancePath:t+
"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFlows",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.secret!==void 0&&l.
call(s,"secret")&&typeof s.secret!="boolean"){let n={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/secret",keyword:"type",params:{type:"\
boolean"}};e===null?e=[n]:e.push(n),r++}if(s.readAttributes!==void 0&&l.call(s,"readAttributes")){let n=s.readAttributes;if(Array.isArray(n)){if(n.length<1){let _={
instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/readAttributes",keyword:"minItems",params:{limit:1}};e===null?e=[_]:e.push(_),r++}let o=n.
length;for(let _=0;_<o;_++){let I=n[_];if(typeof I=="string"){if(y(I)>32){let A={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/readAt\
tributes/"+_,keyword:"maxLength",params:{limit:32}};e===null?e=[A]:e.push(A),r++}if(y(I)<1){let A={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/readAttributes/"+_,keyword:"minLength",params:{limit:1}};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/readAttributes/"+_,keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}}let f=n.length,g;if(f>1){let _={};for(;f--;){let I=n[f];if(typeof I==
"string"){if(typeof _[I]=="number"){g=_[I];let A={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/readAttributes",keyword:"uniqueItems",
params:{i:f,j:g}};e===null?e=[A]:e.push(A),r++;break}_[I]=f}}}}else{let o={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/readAttribut\
es",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.writeAttributes!==void 0&&l.call(s,"writeAttributes")){let n=s.writeAttributes;if(Array.
isArray(n)){if(n.length<1){let _={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/writeAttributes",keyword:"minItems",params:{limit:1}};
e===null?e=[_]:e.push(_),r++}let o=n.length;for(let _=0;_<o;_++){let I=n[_];if(typeof I=="string"){if(y(I)>32){let A={instancePath:t+"/appClients/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/writeAttributes/"+_,keyword:"maxLength",params:{limit:32}};e===null?e=[A]:e.push(A),r++}if(y(I)<1){let A={instancePath:t+"/appClient\
s/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/writeAttributes/"+_,keyword:"minLength",params:{limit:1}};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:t+
"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/writeAttributes/"+_,keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}}let f=n.length,
g;if(f>1){let _={};for(;f--;){let I=n[f];if(typeof I=="string"){if(typeof _[I]=="number"){g=_[I];let A={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/writeAttributes",keyword:"uniqueItems",params:{i:f,j:g}};e===null?e=[A]:e.push(A),r++;break}_[I]=f}}}}else{let o={instancePath:t+"/appClients/"+i.
replace(/~/g,"~0").replace(/\//g,"~1")+"/writeAttributes",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.tokenValidity!==void 0&&l.call(
s,"tokenValidity")){let n=s.tokenValidity;if(n&&typeof n=="object"&&!Array.isArray(n)){for(let o of Object.keys(n))if(!(o==="access"||o==="id"||o==="refresh"||o===
"authSession")){let f={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[f]:e.push(f),r++}if(n.access!==void 0&&l.call(n,"access")){let o=n.access;if(typeof o=="string"){if(!Ue.test(o)){let f={instancePath:t+"/appClients/"+
i.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/access",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[f]:e.push(f),r++}}else{
let f={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/access",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(
f),r++}}if(n.id!==void 0&&l.call(n,"id")){let o=n.id;if(typeof o=="string"){if(!Ue.test(o)){let f={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/tokenValidity/id",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/appClient\
s/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/id",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(n.refresh!==void 0&&l.call(
n,"refresh")){let o=n.refresh;if(typeof o=="string"){if(!Ue.test(o)){let f={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidi\
ty/refresh",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/appClients/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/refresh",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(n.authSession!==void 0&&l.call(n,
"authSession")){let o=n.authSession;if(typeof o=="string"){if(!Ue.test(o)){let f={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/token\
Validity/authSession",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/appClients/"+
i.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/authSession",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}}else{let o={instancePath:t+
"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}if(s.refreshTokenRotation!==
void 0&&l.call(s,"refreshTokenRotation")){let n=s.refreshTokenRotation,o=r,f=!1,g=r;if(n&&typeof n=="object"&&!Array.isArray(n)){for(let I of Object.keys(n))if(I!==
"gracePeriod"){let A={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/refreshTokenRotation",keyword:"additionalProperties",params:{additionalProperty:I}};
e===null?e=[A]:e.push(A),r++}if(n.gracePeriod!==void 0&&l.call(n,"gracePeriod")){let I=n.gracePeriod;if(typeof I=="string"){if(!Ue.test(I)){let A={instancePath:t+
"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/refreshTokenRotation/gracePeriod",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===
null?e=[A]:e.push(A),r++}}else{let A={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/refreshTokenRotation/gracePeriod",keyword:"type",
params:{type:"string"}};e===null?e=[A]:e.push(A),r++}}}else{let I={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/refreshTokenRotation",
keyword:"type",params:{type:"object"}};e===null?e=[I]:e.push(I),r++}var ct=g===r;f=f||ct;let _=r;if(n!=="off"){let I={instancePath:t+"/appClients/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/refreshTokenRotation",keyword:"const",params:{allowedValue:"off"}};e===null?e=[I]:e.push(I),r++}var ct=_===r;if(f=f||ct,f)r=o,e!==null&&
(o?e.length=o:e=null);else{let I={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/refreshTokenRotation",keyword:"anyOf",params:{}};e===
null?e=[I]:e.push(I),r++}}}else{let n={instancePath:t+"/appClients/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"object"}};e===null?e=
[n]:e.push(n),r++}}}else{let i={instancePath:t+"/appClients",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(E.accountLinking!==void 0&&
l.call(E,"accountLinking")){let S=E.accountLinking;if(S&&typeof S=="object"&&!Array.isArray(S)){for(let i of Object.keys(S))if(!l.call(ne.properties.accountLinking.
properties,i)){let s={instancePath:t+"/accountLinking",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[s]:e.push(s),r++}if(S.providers!==
void 0&&l.call(S,"providers")){let i=S.providers,s=r,n=!1,o=r;if(Array.isArray(i)){if(i.length<1){let A={instancePath:t+"/accountLinking/providers",keyword:"min\
Items",params:{limit:1}};e===null?e=[A]:e.push(A),r++}let g=i.length;for(let A=0;A<g;A++)if(typeof i[A]!="string"){let a={instancePath:t+"/accountLinking/provid\
ers/"+A,keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}let _=i.length,I;if(_>1){let A={};for(;_--;){let a=i[_];if(typeof a=="string"){if(typeof A[a]==
"number"){I=A[a];let p={instancePath:t+"/accountLinking/providers",keyword:"uniqueItems",params:{i:_,j:I}};e===null?e=[p]:e.push(p),r++;break}A[a]=_}}}}else{let g={
instancePath:t+"/accountLinking/providers",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}var dt=o===r;n=n||dt;let f=r;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){if(Object.keys(i).length<1){let g={instancePath:t+"/accountLinking/providers",keyword:"minProperties",params:{limit:1}};e===null?e=[g]:e.
push(g),r++}for(let g of Object.keys(i)){let _=i[g];if(_&&typeof _=="object"&&!Array.isArray(_)){for(let I of Object.keys(_))if(!(I==="trustEmail"||I==="emailVe\
rified"||I==="emailDomains")){let A={instancePath:t+"/accountLinking/providers/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"additionalProperties",params:{
additionalProperty:I}};e===null?e=[A]:e.push(A),r++}if(_.trustEmail!==void 0&&l.call(_,"trustEmail")){let I=_.trustEmail;if(typeof I!="string"){let A={instancePath:t+
"/accountLinking/providers/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/trustEmail",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}if(!(I===
"verifiedClaim"||I==="attested")){let A={instancePath:t+"/accountLinking/providers/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/trustEmail",keyword:"enum",params:{
allowedValues:ne.properties.accountLinking.properties.providers.anyOf[1].additionalProperties.properties.trustEmail.enum}};e===null?e=[A]:e.push(A),r++}}if(_.emailVerified!==
void 0&&l.call(_,"emailVerified")){let I=_.emailVerified;if(typeof I!="string"){let A={instancePath:t+"/accountLinking/providers/"+g.replace(/~/g,"~0").replace(
/\//g,"~1")+"/emailVerified",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}if(I!=="always"){let A={instancePath:t+"/accountLinking/provide\
rs/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailVerified",keyword:"enum",params:{allowedValues:ne.properties.accountLinking.properties.providers.anyOf[1].additionalProperties.
properties.emailVerified.enum}};e===null?e=[A]:e.push(A),r++}}if(_.emailDomains!==void 0&&l.call(_,"emailDomains")){let I=_.emailDomains;if(Array.isArray(I)){if(I.
length<1){let Z={instancePath:t+"/accountLinking/providers/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDomains",keyword:"minItems",params:{limit:1}};e===null?
e=[Z]:e.push(Z),r++}let A=I.length;for(let Z=0;Z<A;Z++){let L=I[Z];if(typeof L=="string"){if(y(L)>253){let x={instancePath:t+"/accountLinking/providers/"+g.replace(
/~/g,"~0").replace(/\//g,"~1")+"/emailDomains/"+Z,keyword:"maxLength",params:{limit:253}};e===null?e=[x]:e.push(x),r++}if(!It.test(L)){let x={instancePath:t+"/a\
ccountLinking/providers/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDomains/"+Z,keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?\
:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$"}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:t+"/accountLinking/providers/"+g.replace(/~/g,"~0").replace(
/\//g,"~1")+"/emailDomains/"+Z,keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}let a=I.length,p;if(a>1){let Z={};for(;a--;){let L=I[a];if(typeof L==
"string"){if(typeof Z[L]=="number"){p=Z[L];let x={instancePath:t+"/accountLinking/providers/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDomains",keyword:"\
uniqueItems",params:{i:a,j:p}};e===null?e=[x]:e.push(x),r++;break}Z[L]=a}}}}else{let A={instancePath:t+"/accountLinking/providers/"+g.replace(/~/g,"~0").replace(
/\//g,"~1")+"/emailDomains",keyword:"type",params:{type:"array"}};e===null?e=[A]:e.push(A),r++}}}else{let I={instancePath:t+"/accountLinking/providers/"+g.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"object"}};e===null?e=[I]:e.push(I),r++}}}else{let g={instancePath:t+"/accountLinking/providers",keyword:"\
type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var dt=f===r;if(n=n||dt,n)r=s,e!==null&&(s?e.length=s:e=null);else{let g={instancePath:t+"/accountLin\
king/providers",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(S.whenUnsafe!==void 0&&l.call(S,"whenUnsafe")){let i=S.whenUnsafe;if(typeof i!="stri\
ng"){let s={instancePath:t+"/accountLinking/whenUnsafe",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(i==="separateUser"||i==="reject")){
let s={instancePath:t+"/accountLinking/whenUnsafe",keyword:"enum",params:{allowedValues:ne.properties.accountLinking.properties.whenUnsafe.enum}};e===null?e=[s]:
e.push(s),r++}}if(S.whenNoMatch!==void 0&&l.call(S,"whenNoMatch")){let i=S.whenNoMatch;if(typeof i!="string"){let s={instancePath:t+"/accountLinking/whenNoMatch",
keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(i==="createUser"||i==="createNative"||i==="reject")){let s={instancePath:t+"/accountLin\
king/whenNoMatch",keyword:"enum",params:{allowedValues:ne.properties.accountLinking.properties.whenNoMatch.enum}};e===null?e=[s]:e.push(s),r++}}if(S.nativeSignUp!==
void 0&&l.call(S,"nativeSignUp")){let i=S.nativeSignUp;if(typeof i!="string"){let s={instancePath:t+"/accountLinking/nativeSignUp",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),r++}if(!(i==="allow"||i==="refuseKnownEmail")){let s={instancePath:t+"/accountLinking/nativeSignUp",keyword:"enum",params:{allowedValues:ne.
properties.accountLinking.properties.nativeSignUp.enum}};e===null?e=[s]:e.push(s),r++}}if(S.replaces!==void 0&&l.call(S,"replaces")){let i=S.replaces;if(typeof i==
"string"){if(y(i)>300){let s={instancePath:t+"/accountLinking/replaces",keyword:"maxLength",params:{limit:300}};e===null?e=[s]:e.push(s),r++}if(!he.test(i)){let s={
instancePath:t+"/accountLinking/replaces",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-\
z0-9_-]{1,128})?$"}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/accountLinking/replaces",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.
push(s),r++}}if(S.messages!==void 0&&l.call(S,"messages")){let i=S.messages;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){let s={instancePath:t+
"/accountLinking/messages",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(i))if(!l.call(ne.properties.accountLinking.
properties.messages.properties,s)){let n={instancePath:t+"/accountLinking/messages",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:
e.push(n),r++}if(i.ACCOUNT_LINKED!==void 0&&l.call(i,"ACCOUNT_LINKED")){let s=i.ACCOUNT_LINKED;if(typeof s=="string"){if(y(s)>200){let n={instancePath:t+"/accou\
ntLinking/messages/ACCOUNT_LINKED",keyword:"maxLength",params:{limit:200}};e===null?e=[n]:e.push(n),r++}if(y(s)<1){let n={instancePath:t+"/accountLinking/messag\
es/ACCOUNT_LINKED",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(!Ie.test(s)){let n={instancePath:t+"/accountLinking/messages/ACCOUNT_LI\
NKED",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?
e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/accountLinking/messages/ACCOUNT_LINKED",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.
ACCOUNT_DISABLED!==void 0&&l.call(i,"ACCOUNT_DISABLED")){let s=i.ACCOUNT_DISABLED;if(typeof s=="string"){if(y(s)>200){let n={instancePath:t+"/accountLinking/mes\
sages/ACCOUNT_DISABLED",keyword:"maxLength",params:{limit:200}};e===null?e=[n]:e.push(n),r++}if(y(s)<1){let n={instancePath:t+"/accountLinking/messages/ACCOUNT_\
DISABLED",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(!Ie.test(s)){let n={instancePath:t+"/accountLinking/messages/ACCOUNT_DISABLED",keyword:"\
pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[n]:e.push(
n),r++}}else{let n={instancePath:t+"/accountLinking/messages/ACCOUNT_DISABLED",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.EMAIL_DOMAIN_NOT_ALLOWED!==
void 0&&l.call(i,"EMAIL_DOMAIN_NOT_ALLOWED")){let s=i.EMAIL_DOMAIN_NOT_ALLOWED;if(typeof s=="string"){if(y(s)>200){let n={instancePath:t+"/accountLinking/messag\
es/EMAIL_DOMAIN_NOT_ALLOWED",keyword:"maxLength",params:{limit:200}};e===null?e=[n]:e.push(n),r++}if(y(s)<1){let n={instancePath:t+"/accountLinking/messages/EMA\
IL_DOMAIN_NOT_ALLOWED",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(!Ie.test(s)){let n={instancePath:t+"/accountLinking/messages/EMAIL_\
DOMAIN_NOT_ALLOWED",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};
e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/accountLinking/messages/EMAIL_DOMAIN_NOT_ALLOWED",keyword:"type",params:{type:"string"}};e===null?e=[
n]:e.push(n),r++}}if(i.EMAIL_IN_USE!==void 0&&l.call(i,"EMAIL_IN_USE")){let s=i.EMAIL_IN_USE;if(typeof s=="string"){if(y(s)>200){let n={instancePath:t+"/account\
Linking/messages/EMAIL_IN_USE",keyword:"maxLength",params:{limit:200}};e===null?e=[n]:e.push(n),r++}if(y(s)<1){let n={instancePath:t+"/accountLinking/messages/E\
MAIL_IN_USE",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(!Ie.test(s)){let n={instancePath:t+"/accountLinking/messages/EMAIL_IN_USE",keyword:"\
pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[n]:e.push(
n),r++}}else{let n={instancePath:t+"/accountLinking/messages/EMAIL_IN_USE",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.EMAIL_NOT_USABLE!==
void 0&&l.call(i,"EMAIL_NOT_USABLE")){let s=i.EMAIL_NOT_USABLE;if(typeof s=="string"){if(y(s)>200){let n={instancePath:t+"/accountLinking/messages/EMAIL_NOT_USA\
BLE",keyword:"maxLength",params:{limit:200}};e===null?e=[n]:e.push(n),r++}if(y(s)<1){let n={instancePath:t+"/accountLinking/messages/EMAIL_NOT_USABLE",keyword:"\
minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(!Ie.test(s)){let n={instancePath:t+"/accountLinking/messages/EMAIL_NOT_USABLE",keyword:"pattern",params:{
pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[n]:e.push(n),r++}}else{let n={
instancePath:t+"/accountLinking/messages/EMAIL_NOT_USABLE",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.LINK_REFUSED!==void 0&&l.call(
i,"LINK_REFUSED")){let s=i.LINK_REFUSED;if(typeof s=="string"){if(y(s)>200){let n={instancePath:t+"/accountLinking/messages/LINK_REFUSED",keyword:"maxLength",params:{
limit:200}};e===null?e=[n]:e.push(n),r++}if(y(s)<1){let n={instancePath:t+"/accountLinking/messages/LINK_REFUSED",keyword:"minLength",params:{limit:1}};e===null?
e=[n]:e.push(n),r++}if(!Ie.test(s)){let n={instancePath:t+"/accountLinking/messages/LINK_REFUSED",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3\
}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/accountLinking/m\
essages/LINK_REFUSED",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.NOT_INVITED!==void 0&&l.call(i,"NOT_INVITED")){let s=i.NOT_INVITED;
if(typeof s=="string"){if(y(s)>200){let n={instancePath:t+"/accountLinking/messages/NOT_INVITED",keyword:"maxLength",params:{limit:200}};e===null?e=[n]:e.push(n),
r++}if(y(s)<1){let n={instancePath:t+"/accountLinking/messages/NOT_INVITED",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(!Ie.test(s)){let n={
instancePath:t+"/accountLinking/messages/NOT_INVITED",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2\
,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/accountLinking/messages/NOT_INVITED",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),r++}}if(i.PROFILE_EXISTS!==void 0&&l.call(i,"PROFILE_EXISTS")){let s=i.PROFILE_EXISTS;if(typeof s=="string"){if(y(s)>200){let n={
instancePath:t+"/accountLinking/messages/PROFILE_EXISTS",keyword:"maxLength",params:{limit:200}};e===null?e=[n]:e.push(n),r++}if(y(s)<1){let n={instancePath:t+"\
/accountLinking/messages/PROFILE_EXISTS",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(!Ie.test(s)){let n={instancePath:t+"/accountLinki\
ng/messages/PROFILE_EXISTS",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}\
<>]+$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/accountLinking/messages/PROFILE_EXISTS",keyword:"type",params:{type:"string"}};e===null?e=[n]:
e.push(n),r++}}if(i.PROFILE_INCOMPLETE!==void 0&&l.call(i,"PROFILE_INCOMPLETE")){let s=i.PROFILE_INCOMPLETE;if(typeof s=="string"){if(y(s)>200){let n={instancePath:t+
"/accountLinking/messages/PROFILE_INCOMPLETE",keyword:"maxLength",params:{limit:200}};e===null?e=[n]:e.push(n),r++}if(y(s)<1){let n={instancePath:t+"/accountLin\
king/messages/PROFILE_INCOMPLETE",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(!Ie.test(s)){let n={instancePath:t+"/accountLinking/mess\
ages/PROFILE_INCOMPLETE",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]\
+$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/accountLinking/messages/PROFILE_INCOMPLETE",keyword:"type",params:{type:"string"}};e===null?e=[
n]:e.push(n),r++}}if(i.SIGN_IN_IN_PROGRESS!==void 0&&l.call(i,"SIGN_IN_IN_PROGRESS")){let s=i.SIGN_IN_IN_PROGRESS;if(typeof s=="string"){if(y(s)>200){let n={instancePath:t+
"/accountLinking/messages/SIGN_IN_IN_PROGRESS",keyword:"maxLength",params:{limit:200}};e===null?e=[n]:e.push(n),r++}if(y(s)<1){let n={instancePath:t+"/accountLi\
nking/messages/SIGN_IN_IN_PROGRESS",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(!Ie.test(s)){let n={instancePath:t+"/accountLinking/me\
ssages/SIGN_IN_IN_PROGRESS",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}\
<>]+$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/accountLinking/messages/SIGN_IN_IN_PROGRESS",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),r++}}if(i.SIGN_IN_MISCONFIGURED!==void 0&&l.call(i,"SIGN_IN_MISCONFIGURED")){let s=i.SIGN_IN_MISCONFIGURED;if(typeof s=="string"){if(y(s)>200){let n={
instancePath:t+"/accountLinking/messages/SIGN_IN_MISCONFIGURED",keyword:"maxLength",params:{limit:200}};e===null?e=[n]:e.push(n),r++}if(y(s)<1){let n={instancePath:t+
"/accountLinking/messages/SIGN_IN_MISCONFIGURED",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(!Ie.test(s)){let n={instancePath:t+"/acco\
untLinking/messages/SIGN_IN_MISCONFIGURED",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p\
{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/accountLinking/messages/SIGN_IN_MISCONFIGURED",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),r++}}if(i.SIGN_IN_REFUSED!==void 0&&l.call(i,"SIGN_IN_REFUSED")){let s=i.SIGN_IN_REFUSED;if(typeof s=="string"){if(y(s)>200){
let n={instancePath:t+"/accountLinking/messages/SIGN_IN_REFUSED",keyword:"maxLength",params:{limit:200}};e===null?e=[n]:e.push(n),r++}if(y(s)<1){let n={instancePath:t+
"/accountLinking/messages/SIGN_IN_REFUSED",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(!Ie.test(s)){let n={instancePath:t+"/accountLin\
king/messages/SIGN_IN_REFUSED",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{\
Zp}<>]+$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/accountLinking/messages/SIGN_IN_REFUSED",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),r++}}if(i.SIGN_IN_UNAVAILABLE!==void 0&&l.call(i,"SIGN_IN_UNAVAILABLE")){let s=i.SIGN_IN_UNAVAILABLE;if(typeof s=="string"){if(y(s)>200){let n={
instancePath:t+"/accountLinking/messages/SIGN_IN_UNAVAILABLE",keyword:"maxLength",params:{limit:200}};e===null?e=[n]:e.push(n),r++}if(y(s)<1){let n={instancePath:t+
"/accountLinking/messages/SIGN_IN_UNAVAILABLE",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(!Ie.test(s)){let n={instancePath:t+"/accoun\
tLinking/messages/SIGN_IN_UNAVAILABLE",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\\
p{Zl}\\p{Zp}<>]+$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/accountLinking/messages/SIGN_IN_UNAVAILABLE",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),r++}}if(i.TOO_MANY_IDENTITIES!==void 0&&l.call(i,"TOO_MANY_IDENTITIES")){let s=i.TOO_MANY_IDENTITIES;if(typeof s=="string"){if(y(s)>200){
let n={instancePath:t+"/accountLinking/messages/TOO_MANY_IDENTITIES",keyword:"maxLength",params:{limit:200}};e===null?e=[n]:e.push(n),r++}if(y(s)<1){let n={instancePath:t+
"/accountLinking/messages/TOO_MANY_IDENTITIES",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(!Ie.test(s)){let n={instancePath:t+"/accoun\
tLinking/messages/TOO_MANY_IDENTITIES",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\\
p{Zl}\\p{Zp}<>]+$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/accountLinking/messages/TOO_MANY_IDENTITIES",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),r++}}}else{let s={instancePath:t+"/accountLinking/messages",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.linkInvitedUsers!==
void 0&&l.call(S,"linkInvitedUsers")&&typeof S.linkInvitedUsers!="boolean"){let i={instancePath:t+"/accountLinking/linkInvitedUsers",keyword:"type",params:{type:"\
boolean"}};e===null?e=[i]:e.push(i),r++}if(S.afterLink!==void 0&&l.call(S,"afterLink")){let i=S.afterLink;if(typeof i!="string"){let s={instancePath:t+"/account\
Linking/afterLink",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(i==="continue"||i==="retry")){let s={instancePath:t+"/accountLinking\
/afterLink",keyword:"enum",params:{allowedValues:ne.properties.accountLinking.properties.afterLink.enum}};e===null?e=[s]:e.push(s),r++}}if(S.function!==void 0&&
l.call(S,"function")){let i=S.function;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let s of Object.keys(i))if(!l.call(ne.properties.accountLinking.properties.
function.properties,s)){let n={instancePath:t+"/accountLinking/function",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),
r++}if(i.memoryMb!==void 0&&l.call(i,"memoryMb")){let s=i.memoryMb;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+"/accountLink\
ing/function/memoryMb",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),r++}if(typeof s=="number"&&isFinite(s)){if(s>10240||isNaN(s)){let n={instancePath:t+
"/accountLinking/function/memoryMb",keyword:"maximum",params:{comparison:"<=",limit:10240}};e===null?e=[n]:e.push(n),r++}if(s<128||isNaN(s)){let n={instancePath:t+
"/accountLinking/function/memoryMb",keyword:"minimum",params:{comparison:">=",limit:128}};e===null?e=[n]:e.push(n),r++}}}if(i.architecture!==void 0&&l.call(i,"a\
rchitecture")){let s=i.architecture;if(typeof s!="string"){let n={instancePath:t+"/accountLinking/function/architecture",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),r++}if(!(s==="arm64"||s==="x86_64")){let n={instancePath:t+"/accountLinking/function/architecture",keyword:"enum",params:{allowedValues:ne.
properties.accountLinking.properties.function.properties.architecture.enum}};e===null?e=[n]:e.push(n),r++}}if(i.runtime!==void 0&&l.call(i,"runtime")){let s=i.runtime;
if(typeof s!="string"){let n={instancePath:t+"/accountLinking/function/runtime",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(!(s==="no\
dejs22.x"||s==="nodejs24.x")){let n={instancePath:t+"/accountLinking/function/runtime",keyword:"enum",params:{allowedValues:ne.properties.accountLinking.properties.
function.properties.runtime.enum}};e===null?e=[n]:e.push(n),r++}}if(i.logRetentionDays!==void 0&&l.call(i,"logRetentionDays")){let s=i.logRetentionDays;if(!(s===
1||s===3||s===5||s===7||s===14||s===30||s===60||s===90||s===120||s===150||s===180||s===365||s===400||s===545||s===731||s===1096||s===1827||s===2192||s===2557||s===
2922||s===3288||s===3653)){let n={instancePath:t+"/accountLinking/function/logRetentionDays",keyword:"enum",params:{allowedValues:ne.properties.accountLinking.properties.
function.properties.logRetentionDays.enum}};e===null?e=[n]:e.push(n),r++}}if(i.rolePath!==void 0&&l.call(i,"rolePath")){let s=i.rolePath;if(typeof s=="string"){
if(y(s)>512){let n={instancePath:t+"/accountLinking/function/rolePath",keyword:"maxLength",params:{limit:512}};e===null?e=[n]:e.push(n),r++}if(!Ls.test(s)){let n={
instancePath:t+"/accountLinking/function/rolePath",keyword:"pattern",params:{pattern:"^/(?:[\\x21-\\x2E\\x30-\\x7E]+/)*$"}};e===null?e=[n]:e.push(n),r++}}else{let n={
instancePath:t+"/accountLinking/function/rolePath",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.permissionsBoundaryArn!==void 0&&l.
call(i,"permissionsBoundaryArn")){let s=i.permissionsBoundaryArn;if(typeof s=="string"){if(!zs.test(s)){let n={instancePath:t+"/accountLinking/function/permissi\
onsBoundaryArn",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:iam::(?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$"}};e===null?e=[n]:e.push(n),r++}}else{let n={
instancePath:t+"/accountLinking/function/permissionsBoundaryArn",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.dashboard!==void 0&&l.
call(i,"dashboard")&&typeof i.dashboard!="boolean"){let s={instancePath:t+"/accountLinking/function/dashboard",keyword:"type",params:{type:"boolean"}};e===null?
e=[s]:e.push(s),r++}if(i.alarmTopicArn!==void 0&&l.call(i,"alarmTopicArn")){let s=i.alarmTopicArn;if(typeof s=="string"){if(!_s.test(s)){let n={instancePath:t+"\
/accountLinking/function/alarmTopicArn",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:sns:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:[A-Za-z0-9_-]{1,25\
6}(?:\\.fifo)?$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/accountLinking/function/alarmTopicArn",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),r++}}if(i.reservedConcurrency!==void 0&&l.call(i,"reservedConcurrency")){let s=i.reservedConcurrency;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let n={instancePath:t+"/accountLinking/function/reservedConcurrency",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),r++}if(typeof s==
"number"&&isFinite(s)){if(s>1e4||isNaN(s)){let n={instancePath:t+"/accountLinking/function/reservedConcurrency",keyword:"maximum",params:{comparison:"<=",limit:1e4}};
e===null?e=[n]:e.push(n),r++}if(s<1||isNaN(s)){let n={instancePath:t+"/accountLinking/function/reservedConcurrency",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[n]:e.push(n),r++}}}if(i.kmsKeyArn!==void 0&&l.call(i,"kmsKeyArn")){let s=i.kmsKeyArn;if(typeof s=="string"){if(!qt.test(s)){let n={instancePath:t+"/\
accountLinking/function/kmsKeyArn",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/(?:[0-9a-f]{8}-[0-9\
a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/accountLinking/function/kmsKeyArn",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.codeSigningConfigArn!==void 0&&l.call(i,"codeSigningConfigArn")){let s=i.codeSigningConfigArn;
if(typeof s=="string"){if(!Is.test(s)){let n={instancePath:t+"/accountLinking/function/codeSigningConfigArn",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z\
]+)*:lambda:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/accoun\
tLinking/function/codeSigningConfigArn",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{let s={instancePath:t+"/accountLinking/functi\
on",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{let i={instancePath:t+"/accountLinking",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}}if(E.publish!==void 0&&l.call(E,"publish")){let S=E.publish;if(S&&typeof S=="object"&&!Array.isArray(S)){for(let i of Object.keys(S))if(!(i===
"ssm"||i==="clientSecrets")){let s={instancePath:t+"/publish",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[s]:e.push(s),r++}if(S.ssm!==
void 0&&l.call(S,"ssm")){let i=S.ssm;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.prefix===void 0||!l.call(i,"prefix")){let s={instancePath:t+"/publish/ssm",
keyword:"required",params:{missingProperty:"prefix"}};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(i))if(s!=="prefix"){let n={instancePath:t+"/publish/\
ssm",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.prefix!==void 0&&l.call(i,"prefix")){let s=i.prefix;if(typeof s==
"string"){if(y(s)>512){let n={instancePath:t+"/publish/ssm/prefix",keyword:"maxLength",params:{limit:512}};e===null?e=[n]:e.push(n),r++}if(!Ms.test(s)){let n={instancePath:t+
"/publish/ssm/prefix",keyword:"pattern",params:{pattern:"^/(?![aA][wW][sS]|[sS][sS][mM])[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+){0,11}$"}};e===null?e=[n]:e.push(n),r++}}else{
let n={instancePath:t+"/publish/ssm/prefix",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{let s={instancePath:t+"/publish/ssm",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.clientSecrets!==void 0&&l.call(S,"clientSecrets")){let i=S.clientSecrets;if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){if(i.secretsManager===void 0||!l.call(i,"secretsManager")){let s={instancePath:t+"/publish/clientSecrets",keyword:"required",params:{missingProperty:"\
secretsManager"}};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(i))if(!(s==="secretsManager"||s==="kmsKeyArn")){let n={instancePath:t+"/publish/clientSe\
crets",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.secretsManager!==void 0&&l.call(i,"secretsManager")){let s=i.
secretsManager;if(typeof s=="string"){if(y(s)>448){let n={instancePath:t+"/publish/clientSecrets/secretsManager",keyword:"maxLength",params:{limit:448}};e===null?
e=[n]:e.push(n),r++}if(!Cs.test(s)){let n={instancePath:t+"/publish/clientSecrets/secretsManager",keyword:"pattern",params:{pattern:"^/?[A-Za-z0-9_+=.@-]+(?:/[A\
-Za-z0-9_+=.@-]+)*$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/publish/clientSecrets/secretsManager",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),r++}}if(i.kmsKeyArn!==void 0&&l.call(i,"kmsKeyArn")){let s=i.kmsKeyArn;if(typeof s=="string"){if(!qt.test(s)){let n={instancePath:t+"/publi\
sh/clientSecrets/kmsKeyArn",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/(?:[0-9a-f]{8}-[0-9a-f]{4}\
-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/publish/clientSecrets/kmsKeyArn",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{let s={instancePath:t+"/publish/clientSecrets",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),r++}}}else{let i={instancePath:t+"/publish",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(E.terraform!==void 0&&l.call(
E,"terraform")){let S=E.terraform;if(S&&typeof S=="object"&&!Array.isArray(S)){for(let i of Object.keys(S))if(!(i==="requiredVersion"||i==="awsProviderVersion"||
i==="backend"||i==="assumeRole"||i==="allowedAccountIds"||i==="include")){let s={instancePath:t+"/terraform",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[s]:e.push(s),r++}if(S.requiredVersion!==void 0&&l.call(S,"requiredVersion")){let i=S.requiredVersion;if(typeof i=="string"){if(y(i)>200){let s={instancePath:t+
"/terraform/requiredVersion",keyword:"maxLength",params:{limit:200}};e===null?e=[s]:e.push(s),r++}if(!$s.test(i)){let s={instancePath:t+"/terraform/requiredVers\
ion",keyword:"pattern",params:{pattern:"^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1\
,9}){0,2})* *$"}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/terraform/requiredVersion",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.
push(s),r++}}if(S.awsProviderVersion!==void 0&&l.call(S,"awsProviderVersion")){let i=S.awsProviderVersion;if(typeof i=="string"){if(y(i)>200){let s={instancePath:t+
"/terraform/awsProviderVersion",keyword:"maxLength",params:{limit:200}};e===null?e=[s]:e.push(s),r++}if(!Ss.test(i)){let s={instancePath:t+"/terraform/awsProvid\
erVersion",keyword:"pattern",params:{pattern:"^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?: *, *(?:(?\
:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?)* *$"}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+
"/terraform/awsProviderVersion",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(S.backend!==void 0&&l.call(S,"backend")){let i=S.backend;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>1){let s={instancePath:t+"/terraform/backend",keyword:"maxProperties",params:{limit:1}};e===
null?e=[s]:e.push(s),r++}if(Object.keys(i).length<1){let s={instancePath:t+"/terraform/backend",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(
s),r++}for(let s of Object.keys(i))if(!(s==="local"||s==="s3"||s==="gcs"||s==="azurerm"||s==="http"||s==="cloud"||s==="remote")){let n={instancePath:t+"/terrafo\
rm/backend",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.local!==void 0&&l.call(i,"local")){let s=i.local;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let n of Object.keys(s))if(n!=="path"){let o={instancePath:t+"/terraform/backend/local",keyword:"additionalProperties",
params:{additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(s.path!==void 0&&l.call(s,"path")){let n=s.path;if(typeof n=="string"){if(y(n)>1024){let o={instancePath:t+
"/terraform/backend/local/path",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(y(n)<1){let o={instancePath:t+"/terraform/backend/local\
/path",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/local/path",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),r++}}}else{let n={instancePath:t+"/terraform/backend/local",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}
if(i.s3!==void 0&&l.call(i,"s3")){let s=i.s3;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.bucket===void 0||!l.call(s,"bucket")){let n={instancePath:t+"/ter\
raform/backend/s3",keyword:"required",params:{missingProperty:"bucket"}};e===null?e=[n]:e.push(n),r++}if(s.key===void 0||!l.call(s,"key")){let n={instancePath:t+
"/terraform/backend/s3",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(n),r++}if(s.region===void 0||!l.call(s,"region")){let n={instancePath:t+
"/terraform/backend/s3",keyword:"required",params:{missingProperty:"region"}};e===null?e=[n]:e.push(n),r++}for(let n of Object.keys(s))if(!l.call(ne.properties.
terraform.properties.backend.properties.s3.properties,n)){let o={instancePath:t+"/terraform/backend/s3",keyword:"additionalProperties",params:{additionalProperty:n}};
e===null?e=[o]:e.push(o),r++}if(s.bucket!==void 0&&l.call(s,"bucket")){let n=s.bucket;if(typeof n=="string"){if(y(n)>63){let o={instancePath:t+"/terraform/backe\
nd/s3/bucket",keyword:"maxLength",params:{limit:63}};e===null?e=[o]:e.push(o),r++}if(y(n)<3){let o={instancePath:t+"/terraform/backend/s3/bucket",keyword:"minLe\
ngth",params:{limit:3}};e===null?e=[o]:e.push(o),r++}if(!Zs.test(n)){let o={instancePath:t+"/terraform/backend/s3/bucket",keyword:"pattern",params:{pattern:"^(?\
!\\d+\\.\\d+\\.\\d+\\.\\d+$)(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))+[a-z0-9]$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+
"/terraform/backend/s3/bucket",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.key!==void 0&&l.call(s,"key")){let n=s.key;if(typeof n==
"string"){if(y(n)>1024){let o={instancePath:t+"/terraform/backend/s3/key",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(y(n)<1){let o={
instancePath:t+"/terraform/backend/s3/key",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}if(!Os.test(n)){let o={instancePath:t+"/terraform/\
backend/s3/key",keyword:"pattern",params:{pattern:"^(?!/)(?:[^/]|/(?!/|$))+$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/s3/\
key",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.region!==void 0&&l.call(s,"region")){let n=s.region;if(typeof n=="string"){if(!St.
test(n)){let o={instancePath:t+"/terraform/backend/s3/region",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"}};e===null?e=[o]:e.push(o),r++}}else{
let o={instancePath:t+"/terraform/backend/s3/region",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.encrypt!==void 0&&l.call(s,"encry\
pt")&&typeof s.encrypt!="boolean"){let n={instancePath:t+"/terraform/backend/s3/encrypt",keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),r++}if(s.
kmsKeyId!==void 0&&l.call(s,"kmsKeyId")){let n=s.kmsKeyId;if(typeof n=="string"){if(y(n)>2048){let o={instancePath:t+"/terraform/backend/s3/kmsKeyId",keyword:"m\
axLength",params:{limit:2048}};e===null?e=[o]:e.push(o),r++}if(!qs.test(n)){let o={instancePath:t+"/terraform/backend/s3/kmsKeyId",keyword:"pattern",params:{pattern:"\
^((arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/)?([a-f0-9]{8}-[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9]\
{32})|(arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:)?alias/[a-zA-Z0-9/_-]+)$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"\
/terraform/backend/s3/kmsKeyId",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.useLockfile!==void 0&&l.call(s,"useLockfile")&&typeof s.
useLockfile!="boolean"){let n={instancePath:t+"/terraform/backend/s3/useLockfile",keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),r++}if(s.dynamodbTable!==
void 0&&l.call(s,"dynamodbTable")){let n=s.dynamodbTable;if(typeof n=="string"){if(!Us.test(n)){let o={instancePath:t+"/terraform/backend/s3/dynamodbTable",keyword:"\
pattern",params:{pattern:"^[a-zA-Z0-9_.-]{3,255}$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/s3/dynamodbTable",keyword:"typ\
e",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.workspaceKeyPrefix!==void 0&&l.call(s,"workspaceKeyPrefix")){let n=s.workspaceKeyPrefix;if(typeof n==
"string"){if(y(n)>1024){let o={instancePath:t+"/terraform/backend/s3/workspaceKeyPrefix",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(y(
n)<1){let o={instancePath:t+"/terraform/backend/s3/workspaceKeyPrefix",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}if(!Ks.test(n)){let o={
instancePath:t+"/terraform/backend/s3/workspaceKeyPrefix",keyword:"pattern",params:{pattern:"^[^/](?:[\\s\\S]*[^/])?$"}};e===null?e=[o]:e.push(o),r++}}else{let o={
instancePath:t+"/terraform/backend/s3/workspaceKeyPrefix",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.profile!==void 0&&l.call(s,"\
profile")){let n=s.profile;if(typeof n=="string"){if(y(n)>256){let o={instancePath:t+"/terraform/backend/s3/profile",keyword:"maxLength",params:{limit:256}};e===
null?e=[o]:e.push(o),r++}if(y(n)<1){let o={instancePath:t+"/terraform/backend/s3/profile",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{
let o={instancePath:t+"/terraform/backend/s3/profile",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.assumeRole!==void 0&&l.call(s,"a\
ssumeRole")){let n=s.assumeRole;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.roleArn===void 0||!l.call(n,"roleArn")){let o={instancePath:t+"/terraform/back\
end/s3/assumeRole",keyword:"required",params:{missingProperty:"roleArn"}};e===null?e=[o]:e.push(o),r++}for(let o of Object.keys(n))if(!(o==="roleArn"||o==="exte\
rnalId")){let f={instancePath:t+"/terraform/backend/s3/assumeRole",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[f]:e.push(f),r++}if(n.
roleArn!==void 0&&l.call(n,"roleArn")){let o=n.roleArn;if(typeof o=="string"){if(!zt.test(o)){let f={instancePath:t+"/terraform/backend/s3/assumeRole/roleArn",keyword:"\
pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/terraform/backe\
nd/s3/assumeRole/roleArn",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(n.externalId!==void 0&&l.call(n,"externalId")){let o=n.externalId;
if(typeof o=="string"){if(y(o)>1224){let f={instancePath:t+"/terraform/backend/s3/assumeRole/externalId",keyword:"maxLength",params:{limit:1224}};e===null?e=[f]:
e.push(f),r++}if(y(o)<2){let f={instancePath:t+"/terraform/backend/s3/assumeRole/externalId",keyword:"minLength",params:{limit:2}};e===null?e=[f]:e.push(f),r++}
if(!Ut.test(o)){let f={instancePath:t+"/terraform/backend/s3/assumeRole/externalId",keyword:"pattern",params:{pattern:"^[\\w+=,.@:/-]+$"}};e===null?e=[f]:e.push(
f),r++}}else{let f={instancePath:t+"/terraform/backend/s3/assumeRole/externalId",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}}else{let o={
instancePath:t+"/terraform/backend/s3/assumeRole",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let n={instancePath:t+"/terraform/b\
ackend/s3",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(i.gcs!==void 0&&l.call(i,"gcs")){let s=i.gcs;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.bucket===void 0||!l.call(s,"bucket")){let n={instancePath:t+"/terraform/backend/gcs",keyword:"required",params:{missingProperty:"bucket"}};e===
null?e=[n]:e.push(n),r++}for(let n of Object.keys(s))if(!(n==="bucket"||n==="prefix"||n==="kmsEncryptionKey")){let o={instancePath:t+"/terraform/backend/gcs",keyword:"\
additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(s.bucket!==void 0&&l.call(s,"bucket")){let n=s.bucket;if(typeof n=="string"){
if(y(n)>222){let o={instancePath:t+"/terraform/backend/gcs/bucket",keyword:"maxLength",params:{limit:222}};e===null?e=[o]:e.push(o),r++}if(y(n)<3){let o={instancePath:t+
"/terraform/backend/gcs/bucket",keyword:"minLength",params:{limit:3}};e===null?e=[o]:e.push(o),r++}if(!Rs.test(n)){let o={instancePath:t+"/terraform/backend/gcs\
/bucket",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]*[a-z0-9]$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/gcs/b\
ucket",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.prefix!==void 0&&l.call(s,"prefix")){let n=s.prefix;if(typeof n=="string"){if(y(
n)>1024){let o={instancePath:t+"/terraform/backend/gcs/prefix",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(y(n)<1){let o={instancePath:t+
"/terraform/backend/gcs/prefix",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}if(!qe.test(n)){let o={instancePath:t+"/terraform/backend/gcs\
/prefix",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/gcs/prefix",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.kmsEncryptionKey!==void 0&&l.call(s,"kmsEncryptionKey")){let n=s.kmsEncryptionKey;if(typeof n==
"string"){if(y(n)>1024){let o={instancePath:t+"/terraform/backend/gcs/kmsEncryptionKey",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(y(
n)<1){let o={instancePath:t+"/terraform/backend/gcs/kmsEncryptionKey",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}if(!qe.test(n)){let o={
instancePath:t+"/terraform/backend/gcs/kmsEncryptionKey",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[o]:e.push(o),r++}}else{let o={
instancePath:t+"/terraform/backend/gcs/kmsEncryptionKey",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}}else{let n={instancePath:t+"/terr\
aform/backend/gcs",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(i.azurerm!==void 0&&l.call(i,"azurerm")){let s=i.azurerm;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.storageAccountName===void 0||!l.call(s,"storageAccountName")){let n={instancePath:t+"/terraform/backend/azurerm",keyword:"requ\
ired",params:{missingProperty:"storageAccountName"}};e===null?e=[n]:e.push(n),r++}if(s.containerName===void 0||!l.call(s,"containerName")){let n={instancePath:t+
"/terraform/backend/azurerm",keyword:"required",params:{missingProperty:"containerName"}};e===null?e=[n]:e.push(n),r++}if(s.key===void 0||!l.call(s,"key")){let n={
instancePath:t+"/terraform/backend/azurerm",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(n),r++}for(let n of Object.keys(s))if(!(n===
"resourceGroupName"||n==="storageAccountName"||n==="containerName"||n==="key"||n==="subscriptionId"||n==="tenantId"||n==="useAzureadAuth"||n==="useOidc")){let o={
instancePath:t+"/terraform/backend/azurerm",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(s.resourceGroupName!==
void 0&&l.call(s,"resourceGroupName")){let n=s.resourceGroupName;if(typeof n=="string"){if(y(n)>1024){let o={instancePath:t+"/terraform/backend/azurerm/resource\
GroupName",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(y(n)<1){let o={instancePath:t+"/terraform/backend/azurerm/resourceGroupName",
keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}if(!qe.test(n)){let o={instancePath:t+"/terraform/backend/azurerm/resourceGroupName",keyword:"\
pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/azurerm/resourceGroupName",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.storageAccountName!==void 0&&l.call(s,"storageAccountName")){let n=s.storageAccountName;if(typeof n==
"string"){if(!Ns.test(n)){let o={instancePath:t+"/terraform/backend/azurerm/storageAccountName",keyword:"pattern",params:{pattern:"^[a-z0-9]{3,24}$"}};e===null?
e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/azurerm/storageAccountName",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),
r++}}if(s.containerName!==void 0&&l.call(s,"containerName")){let n=s.containerName;if(typeof n=="string"){if(y(n)>63){let o={instancePath:t+"/terraform/backend/\
azurerm/containerName",keyword:"maxLength",params:{limit:63}};e===null?e=[o]:e.push(o),r++}if(y(n)<3){let o={instancePath:t+"/terraform/backend/azurerm/containe\
rName",keyword:"minLength",params:{limit:3}};e===null?e=[o]:e.push(o),r++}if(!Es.test(n)){let o={instancePath:t+"/terraform/backend/azurerm/containerName",keyword:"\
pattern",params:{pattern:"^[a-z0-9](?:-?[a-z0-9])*$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/azurerm/containerName",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.key!==void 0&&l.call(s,"key")){let n=s.key;if(typeof n=="string"){if(y(n)>1024){let o={instancePath:t+
"/terraform/backend/azurerm/key",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(y(n)<1){let o={instancePath:t+"/terraform/backend/azur\
erm/key",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}if(!qe.test(n)){let o={instancePath:t+"/terraform/backend/azurerm/key",keyword:"patt\
ern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/azurerm/key",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.subscriptionId!==void 0&&l.call(s,"subscriptionId")){let n=s.subscriptionId;if(typeof n=="string"){if(!Ts.test(
n)){let o={instancePath:t+"/terraform/backend/azurerm/subscriptionId",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"}};
e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/azurerm/subscriptionId",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}}if(s.tenantId!==void 0&&l.call(s,"tenantId")){let n=s.tenantId;if(typeof n=="string"){if(y(n)>1024){let o={instancePath:t+"/terraform/backend/azurerm/te\
nantId",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(y(n)<1){let o={instancePath:t+"/terraform/backend/azurerm/tenantId",keyword:"mi\
nLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}if(!qe.test(n)){let o={instancePath:t+"/terraform/backend/azurerm/tenantId",keyword:"pattern",params:{pattern:"\
^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/azurerm/tenantId",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),r++}}if(s.useAzureadAuth!==void 0&&l.call(s,"useAzureadAuth")&&typeof s.useAzureadAuth!="boolean"){let n={instancePath:t+"/terraform/ba\
ckend/azurerm/useAzureadAuth",keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),r++}if(s.useOidc!==void 0&&l.call(s,"useOidc")&&typeof s.useOidc!=
"boolean"){let n={instancePath:t+"/terraform/backend/azurerm/useOidc",keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+
"/terraform/backend/azurerm",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(i.http!==void 0&&l.call(i,"http")){let s=i.http;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.address===void 0||!l.call(s,"address")){let n={instancePath:t+"/terraform/backend/http",keyword:"required",params:{missingProperty:"\
address"}};e===null?e=[n]:e.push(n),r++}for(let n of Object.keys(s))if(!(n==="address"||n==="lockAddress"||n==="unlockAddress"||n==="updateMethod"||n==="lockMet\
hod"||n==="unlockMethod"||n==="retryMax")){let o={instancePath:t+"/terraform/backend/http",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?
e=[o]:e.push(o),r++}if(s.address!==void 0&&l.call(s,"address")){let n=s.address;if(typeof n=="string"){if(y(n)>1024){let o={instancePath:t+"/terraform/backend/h\
ttp/address",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(!_t.test(n)){let o={instancePath:t+"/terraform/backend/http/address",keyword:"\
pattern",params:{pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$"}};e===null?
e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/http/address",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.lockAddress!==
void 0&&l.call(s,"lockAddress")){let n=s.lockAddress;if(typeof n=="string"){if(y(n)>1024){let o={instancePath:t+"/terraform/backend/http/lockAddress",keyword:"m\
axLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(!_t.test(n)){let o={instancePath:t+"/terraform/backend/http/lockAddress",keyword:"pattern",params:{
pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$"}};e===null?e=[o]:e.push(o),r++}}else{
let o={instancePath:t+"/terraform/backend/http/lockAddress",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.unlockAddress!==void 0&&l.
call(s,"unlockAddress")){let n=s.unlockAddress;if(typeof n=="string"){if(y(n)>1024){let o={instancePath:t+"/terraform/backend/http/unlockAddress",keyword:"maxLe\
ngth",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(!_t.test(n)){let o={instancePath:t+"/terraform/backend/http/unlockAddress",keyword:"pattern",params:{
pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$"}};e===null?e=[o]:e.push(o),r++}}else{
let o={instancePath:t+"/terraform/backend/http/unlockAddress",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.updateMethod!==void 0&&l.
call(s,"updateMethod")){let n=s.updateMethod;if(typeof n!="string"){let o={instancePath:t+"/terraform/backend/http/updateMethod",keyword:"type",params:{type:"st\
ring"}};e===null?e=[o]:e.push(o),r++}if(!(n==="POST"||n==="PUT")){let o={instancePath:t+"/terraform/backend/http/updateMethod",keyword:"enum",params:{allowedValues:ne.
properties.terraform.properties.backend.properties.http.properties.updateMethod.enum}};e===null?e=[o]:e.push(o),r++}}if(s.lockMethod!==void 0&&l.call(s,"lockMet\
hod")){let n=s.lockMethod;if(typeof n!="string"){let o={instancePath:t+"/terraform/backend/http/lockMethod",keyword:"type",params:{type:"string"}};e===null?e=[o]:
e.push(o),r++}if(!(n==="LOCK"||n==="POST"||n==="PUT")){let o={instancePath:t+"/terraform/backend/http/lockMethod",keyword:"enum",params:{allowedValues:ne.properties.
terraform.properties.backend.properties.http.properties.lockMethod.enum}};e===null?e=[o]:e.push(o),r++}}if(s.unlockMethod!==void 0&&l.call(s,"unlockMethod")){let n=s.
unlockMethod;if(typeof n!="string"){let o={instancePath:t+"/terraform/backend/http/unlockMethod",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),
r++}if(!(n==="UNLOCK"||n==="DELETE"||n==="POST"||n==="PUT")){let o={instancePath:t+"/terraform/backend/http/unlockMethod",keyword:"enum",params:{allowedValues:ne.
properties.terraform.properties.backend.properties.http.properties.unlockMethod.enum}};e===null?e=[o]:e.push(o),r++}}if(s.retryMax!==void 0&&l.call(s,"retryMax")){
let n=s.retryMax;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let o={instancePath:t+"/terraform/backend/http/retryMax",keyword:"type",params:{type:"\
integer"}};e===null?e=[o]:e.push(o),r++}if(typeof n=="number"&&isFinite(n)){if(n>100||isNaN(n)){let o={instancePath:t+"/terraform/backend/http/retryMax",keyword:"\
maximum",params:{comparison:"<=",limit:100}};e===null?e=[o]:e.push(o),r++}if(n<0||isNaN(n)){let o={instancePath:t+"/terraform/backend/http/retryMax",keyword:"mi\
nimum",params:{comparison:">=",limit:0}};e===null?e=[o]:e.push(o),r++}}}}else{let n={instancePath:t+"/terraform/backend/http",keyword:"type",params:{type:"objec\
t"}};e===null?e=[n]:e.push(n),r++}}if(i.cloud!==void 0&&l.call(i,"cloud")){let s=i.cloud;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.organization===void 0||
!l.call(s,"organization")){let n={instancePath:t+"/terraform/backend/cloud",keyword:"required",params:{missingProperty:"organization"}};e===null?e=[n]:e.push(n),
r++}if(s.workspaces===void 0||!l.call(s,"workspaces")){let n={instancePath:t+"/terraform/backend/cloud",keyword:"required",params:{missingProperty:"workspaces"}};
e===null?e=[n]:e.push(n),r++}for(let n of Object.keys(s))if(!(n==="hostname"||n==="organization"||n==="workspaces")){let o={instancePath:t+"/terraform/backend/c\
loud",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(s.hostname!==void 0&&l.call(s,"hostname")){let n=s.hostname;
if(typeof n=="string"){if(y(n)>253){let o={instancePath:t+"/terraform/backend/cloud/hostname",keyword:"maxLength",params:{limit:253}};e===null?e=[o]:e.push(o),r++}
if(!Kt.test(n)){let o={instancePath:t+"/terraform/backend/cloud/hostname",keyword:"pattern",params:{pattern:"^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9]\
)?(?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/cloud/hostname",
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.organization!==void 0&&l.call(s,"organization")){let n=s.organization;if(typeof n=="st\
ring"){if(y(n)>90){let o={instancePath:t+"/terraform/backend/cloud/organization",keyword:"maxLength",params:{limit:90}};e===null?e=[o]:e.push(o),r++}if(y(n)<1){
let o={instancePath:t+"/terraform/backend/cloud/organization",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}if(!cr.test(n)){let o={instancePath:t+
"/terraform/backend/cloud/organization",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraf\
orm/backend/cloud/organization",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.workspaces!==void 0&&l.call(s,"workspaces")){let n=s.workspaces;
if(n&&typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).length<1){let o={instancePath:t+"/terraform/backend/cloud/workspaces",keyword:"minProperties",params:{
limit:1}};e===null?e=[o]:e.push(o),r++}for(let o of Object.keys(n))if(!(o==="name"||o==="tags"||o==="project"||o==="prefix")){let f={instancePath:t+"/terraform/\
backend/cloud/workspaces",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[f]:e.push(f),r++}if(n.name!==void 0&&l.call(n,"name")){let o=n.
name;if(typeof o=="string"){if(y(o)>90){let f={instancePath:t+"/terraform/backend/cloud/workspaces/name",keyword:"maxLength",params:{limit:90}};e===null?e=[f]:e.
push(f),r++}if(y(o)<1){let f={instancePath:t+"/terraform/backend/cloud/workspaces/name",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}if(!cr.
test(o)){let f={instancePath:t+"/terraform/backend/cloud/workspaces/name",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[f]:e.push(f),r++}}else{
let f={instancePath:t+"/terraform/backend/cloud/workspaces/name",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(n.tags!==void 0&&l.call(
n,"tags")){let o=n.tags;if(Array.isArray(o)){if(o.length<1){let I={instancePath:t+"/terraform/backend/cloud/workspaces/tags",keyword:"minItems",params:{limit:1}};
e===null?e=[I]:e.push(I),r++}let f=o.length;for(let I=0;I<f;I++){let A=o[I];if(typeof A=="string"){if(y(A)>1024){let a={instancePath:t+"/terraform/backend/cloud\
/workspaces/tags/"+I,keyword:"maxLength",params:{limit:1024}};e===null?e=[a]:e.push(a),r++}if(y(A)<1){let a={instancePath:t+"/terraform/backend/cloud/workspaces\
/tags/"+I,keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),r++}if(!qe.test(A)){let a={instancePath:t+"/terraform/backend/cloud/workspaces/tags/"+I,
keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/terraform/backend/cloud/workspaces/tags/"+
I,keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}let g=o.length,_;if(g>1){let I={};for(;g--;){let A=o[g];if(typeof A=="string"){if(typeof I[A]==
"number"){_=I[A];let a={instancePath:t+"/terraform/backend/cloud/workspaces/tags",keyword:"uniqueItems",params:{i:g,j:_}};e===null?e=[a]:e.push(a),r++;break}I[A]=
g}}}}else{let f={instancePath:t+"/terraform/backend/cloud/workspaces/tags",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(n.project!==void 0&&
l.call(n,"project")){let o=n.project;if(typeof o=="string"){if(y(o)>1024){let f={instancePath:t+"/terraform/backend/cloud/workspaces/project",keyword:"maxLength",
params:{limit:1024}};e===null?e=[f]:e.push(f),r++}if(y(o)<1){let f={instancePath:t+"/terraform/backend/cloud/workspaces/project",keyword:"minLength",params:{limit:1}};
e===null?e=[f]:e.push(f),r++}if(!qe.test(o)){let f={instancePath:t+"/terraform/backend/cloud/workspaces/project",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]\
*\\S)?$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/terraform/backend/cloud/workspaces/project",keyword:"type",params:{type:"string"}};e===null?
e=[f]:e.push(f),r++}}if(n.prefix!==void 0&&l.call(n,"prefix")){let o=n.prefix;if(typeof o=="string"){if(y(o)>90){let f={instancePath:t+"/terraform/backend/cloud\
/workspaces/prefix",keyword:"maxLength",params:{limit:90}};e===null?e=[f]:e.push(f),r++}if(y(o)<1){let f={instancePath:t+"/terraform/backend/cloud/workspaces/pr\
efix",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}if(!cr.test(o)){let f={instancePath:t+"/terraform/backend/cloud/workspaces/prefix",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/terraform/backend/cloud/workspaces/prefix",keyword:"typ\
e",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}}else{let o={instancePath:t+"/terraform/backend/cloud/workspaces",keyword:"type",params:{type:"object"}};
e===null?e=[o]:e.push(o),r++}}}else{let n={instancePath:t+"/terraform/backend/cloud",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(i.remote!==
void 0&&l.call(i,"remote")){let s=i.remote;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.organization===void 0||!l.call(s,"organization")){let n={instancePath:t+
"/terraform/backend/remote",keyword:"required",params:{missingProperty:"organization"}};e===null?e=[n]:e.push(n),r++}if(s.workspaces===void 0||!l.call(s,"worksp\
aces")){let n={instancePath:t+"/terraform/backend/remote",keyword:"required",params:{missingProperty:"workspaces"}};e===null?e=[n]:e.push(n),r++}for(let n of Object.
keys(s))if(!(n==="hostname"||n==="organization"||n==="workspaces")){let o={instancePath:t+"/terraform/backend/remote",keyword:"additionalProperties",params:{additionalProperty:n}};
e===null?e=[o]:e.push(o),r++}if(s.hostname!==void 0&&l.call(s,"hostname")){let n=s.hostname;if(typeof n=="string"){if(y(n)>253){let o={instancePath:t+"/terrafor\
m/backend/remote/hostname",keyword:"maxLength",params:{limit:253}};e===null?e=[o]:e.push(o),r++}if(!Kt.test(n)){let o={instancePath:t+"/terraform/backend/remote\
/hostname",keyword:"pattern",params:{pattern:"^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"}};
e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/remote/hostname",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}
if(s.organization!==void 0&&l.call(s,"organization")){let n=s.organization;if(typeof n=="string"){if(y(n)>90){let o={instancePath:t+"/terraform/backend/remote/o\
rganization",keyword:"maxLength",params:{limit:90}};e===null?e=[o]:e.push(o),r++}if(y(n)<1){let o={instancePath:t+"/terraform/backend/remote/organization",keyword:"\
minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}if(!cr.test(n)){let o={instancePath:t+"/terraform/backend/remote/organization",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/remote/organization",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[o]:e.push(o),r++}}if(s.workspaces!==void 0&&l.call(s,"workspaces")){let n=s.workspaces;if(n&&typeof n=="object"&&!Array.isArray(n)){if(Object.
keys(n).length<1){let o={instancePath:t+"/terraform/backend/remote/workspaces",keyword:"minProperties",params:{limit:1}};e===null?e=[o]:e.push(o),r++}for(let o of Object.
keys(n))if(!(o==="name"||o==="tags"||o==="project"||o==="prefix")){let f={instancePath:t+"/terraform/backend/remote/workspaces",keyword:"additionalProperties",params:{
additionalProperty:o}};e===null?e=[f]:e.push(f),r++}if(n.name!==void 0&&l.call(n,"name")){let o=n.name;if(typeof o=="string"){if(y(o)>90){let f={instancePath:t+
"/terraform/backend/remote/workspaces/name",keyword:"maxLength",params:{limit:90}};e===null?e=[f]:e.push(f),r++}if(y(o)<1){let f={instancePath:t+"/terraform/bac\
kend/remote/workspaces/name",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}if(!cr.test(o)){let f={instancePath:t+"/terraform/backend/remote\
/workspaces/name",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/terraform/backend/remote/wor\
kspaces/name",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(n.tags!==void 0&&l.call(n,"tags")){let o=n.tags;if(Array.isArray(o)){if(o.
length<1){let I={instancePath:t+"/terraform/backend/remote/workspaces/tags",keyword:"minItems",params:{limit:1}};e===null?e=[I]:e.push(I),r++}let f=o.length;for(let I=0;I<
f;I++){let A=o[I];if(typeof A=="string"){if(y(A)>1024){let a={instancePath:t+"/terraform/backend/remote/workspaces/tags/"+I,keyword:"maxLength",params:{limit:1024}};
e===null?e=[a]:e.push(a),r++}if(y(A)<1){let a={instancePath:t+"/terraform/backend/remote/workspaces/tags/"+I,keyword:"minLength",params:{limit:1}};e===null?e=[a]:
e.push(a),r++}if(!qe.test(A)){let a={instancePath:t+"/terraform/backend/remote/workspaces/tags/"+I,keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};
e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/terraform/backend/remote/workspaces/tags/"+I,keyword:"type",params:{type:"string"}};e===null?e=[a]:e.
push(a),r++}}let g=o.length,_;if(g>1){let I={};for(;g--;){let A=o[g];if(typeof A=="string"){if(typeof I[A]=="number"){_=I[A];let a={instancePath:t+"/terraform/b\
ackend/remote/workspaces/tags",keyword:"uniqueItems",params:{i:g,j:_}};e===null?e=[a]:e.push(a),r++;break}I[A]=g}}}}else{let f={instancePath:t+"/terraform/backe\
nd/remote/workspaces/tags",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(n.project!==void 0&&l.call(n,"project")){let o=n.project;if(typeof o==
"string"){if(y(o)>1024){let f={instancePath:t+"/terraform/backend/remote/workspaces/project",keyword:"maxLength",params:{limit:1024}};e===null?e=[f]:e.push(f),r++}
if(y(o)<1){let f={instancePath:t+"/terraform/backend/remote/workspaces/project",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}if(!qe.test(o)){
let f={instancePath:t+"/terraform/backend/remote/workspaces/project",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[f]:e.push(f),r++}}else{
let f={instancePath:t+"/terraform/backend/remote/workspaces/project",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(n.prefix!==void 0&&
l.call(n,"prefix")){let o=n.prefix;if(typeof o=="string"){if(y(o)>90){let f={instancePath:t+"/terraform/backend/remote/workspaces/prefix",keyword:"maxLength",params:{
limit:90}};e===null?e=[f]:e.push(f),r++}if(y(o)<1){let f={instancePath:t+"/terraform/backend/remote/workspaces/prefix",keyword:"minLength",params:{limit:1}};e===
null?e=[f]:e.push(f),r++}if(!cr.test(o)){let f={instancePath:t+"/terraform/backend/remote/workspaces/prefix",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};
e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/terraform/backend/remote/workspaces/prefix",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(
f),r++}}}else{let o={instancePath:t+"/terraform/backend/remote/workspaces",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let n={instancePath:t+
"/terraform/backend/remote",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{let s={instancePath:t+"/terraform/backend",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.assumeRole!==void 0&&l.call(S,"assumeRole")){let i=S.assumeRole;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.roleArn===void 0||!l.call(i,"roleArn")){let s={instancePath:t+"/terraform/assumeRole",keyword:"required",params:{missingProperty:"roleArn"}};e===null?e=
[s]:e.push(s),r++}for(let s of Object.keys(i))if(!(s==="roleArn"||s==="externalId")){let n={instancePath:t+"/terraform/assumeRole",keyword:"additionalProperties",
params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.roleArn!==void 0&&l.call(i,"roleArn")){let s=i.roleArn;if(typeof s=="string"){if(!zt.test(s)){let n={
instancePath:t+"/terraform/assumeRole/roleArn",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$"}};e===null?e=[n]:e.push(
n),r++}}else{let n={instancePath:t+"/terraform/assumeRole/roleArn",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.externalId!==void 0&&
l.call(i,"externalId")){let s=i.externalId;if(typeof s=="string"){if(y(s)>1224){let n={instancePath:t+"/terraform/assumeRole/externalId",keyword:"maxLength",params:{
limit:1224}};e===null?e=[n]:e.push(n),r++}if(y(s)<2){let n={instancePath:t+"/terraform/assumeRole/externalId",keyword:"minLength",params:{limit:2}};e===null?e=[
n]:e.push(n),r++}if(!Ut.test(s)){let n={instancePath:t+"/terraform/assumeRole/externalId",keyword:"pattern",params:{pattern:"^[\\w+=,.@:/-]+$"}};e===null?e=[n]:
e.push(n),r++}}else{let n={instancePath:t+"/terraform/assumeRole/externalId",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{let s={instancePath:t+
"/terraform/assumeRole",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.allowedAccountIds!==void 0&&l.call(S,"allowedAccountIds")){let i=S.
allowedAccountIds;if(Array.isArray(i)){if(i.length<1){let f={instancePath:t+"/terraform/allowedAccountIds",keyword:"minItems",params:{limit:1}};e===null?e=[f]:e.
push(f),r++}let s=i.length;for(let f=0;f<s;f++){let g=i[f];if(typeof g=="string"){if(!Vs.test(g)){let _={instancePath:t+"/terraform/allowedAccountIds/"+f,keyword:"\
pattern",params:{pattern:"^[0-9]{12}$"}};e===null?e=[_]:e.push(_),r++}}else{let _={instancePath:t+"/terraform/allowedAccountIds/"+f,keyword:"type",params:{type:"\
string"}};e===null?e=[_]:e.push(_),r++}}let n=i.length,o;if(n>1){let f={};for(;n--;){let g=i[n];if(typeof g=="string"){if(typeof f[g]=="number"){o=f[g];let _={instancePath:t+
"/terraform/allowedAccountIds",keyword:"uniqueItems",params:{i:n,j:o}};e===null?e=[_]:e.push(_),r++;break}f[g]=n}}}}else{let s={instancePath:t+"/terraform/allow\
edAccountIds",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(S.include!==void 0&&l.call(S,"include")){let i=S.include;if(Array.isArray(i)){
if(i.length>50){let f={instancePath:t+"/terraform/include",keyword:"maxItems",params:{limit:50}};e===null?e=[f]:e.push(f),r++}if(i.length<1){let f={instancePath:t+
"/terraform/include",keyword:"minItems",params:{limit:1}};e===null?e=[f]:e.push(f),r++}let s=i.length;for(let f=0;f<s;f++){let g=i[f];if(typeof g=="string"){if(y(
g)>512){let _={instancePath:t+"/terraform/include/"+f,keyword:"maxLength",params:{limit:512}};e===null?e=[_]:e.push(_),r++}if(y(g)<1){let _={instancePath:t+"/te\
rraform/include/"+f,keyword:"minLength",params:{limit:1}};e===null?e=[_]:e.push(_),r++}if(!Zt.test(g)){let _={instancePath:t+"/terraform/include/"+f,keyword:"pa\
ttern",params:{pattern:"^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\x00-\\x1f\\x7f\\\\:]+$"}};e===null?e=[_]:e.push(_),r++}}else{let _={instancePath:t+"/terraform/includ\
e/"+f,keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),r++}}let n=i.length,o;if(n>1){let f={};for(;n--;){let g=i[n];if(typeof g=="string"){if(typeof f[g]==
"number"){o=f[g];let _={instancePath:t+"/terraform/include",keyword:"uniqueItems",params:{i:n,j:o}};e===null?e=[_]:e.push(_),r++;break}f[g]=n}}}}else{let s={instancePath:t+
"/terraform/include",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}}else{let i={instancePath:t+"/terraform",keyword:"type",params:{type:"o\
bject"}};e===null?e=[i]:e.push(i),r++}}if(E.accept!==void 0&&l.call(E,"accept")){let S=E.accept;if(Array.isArray(S)){let i=S.length;for(let s=0;s<i;s++){let n=S[s];
if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.rule===void 0||!l.call(n,"rule")){let o={instancePath:t+"/accept/"+s,keyword:"required",params:{missingProperty:"\
rule"}};e===null?e=[o]:e.push(o),r++}if(n.reason===void 0||!l.call(n,"reason")){let o={instancePath:t+"/accept/"+s,keyword:"required",params:{missingProperty:"r\
eason"}};e===null?e=[o]:e.push(o),r++}for(let o of Object.keys(n))if(!(o==="rule"||o==="at"||o==="reason")){let f={instancePath:t+"/accept/"+s,keyword:"addition\
alProperties",params:{additionalProperty:o}};e===null?e=[f]:e.push(f),r++}if(n.rule!==void 0&&l.call(n,"rule")){let o=n.rule;if(typeof o=="string"){if(!Fs.test(
o)){let f={instancePath:t+"/accept/"+s+"/rule",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+
"/accept/"+s+"/rule",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(n.at!==void 0&&l.call(n,"at")){let o=n.at;if(typeof o=="string"){if(y(
o)<1){let f={instancePath:t+"/accept/"+s+"/at",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/accept/"+s+"/at",
keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(n.reason!==void 0&&l.call(n,"reason")){let o=n.reason;if(typeof o=="string"){if(y(o)>1024){
let f={instancePath:t+"/accept/"+s+"/reason",keyword:"maxLength",params:{limit:1024}};e===null?e=[f]:e.push(f),r++}if(y(o)<1){let f={instancePath:t+"/accept/"+s+
"/reason",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/accept/"+s+"/reason",keyword:"type",params:{type:"str\
ing"}};e===null?e=[f]:e.push(f),r++}}}else{let o={instancePath:t+"/accept/"+s,keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let i={
instancePath:t+"/accept",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}}else{let S={instancePath:t,keyword:"type",params:{type:"object"}};
e===null?e=[S]:e.push(S),r++}return et.errors=e,r===0}et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};exports.Environments=rt;var Ds=new RegExp("^[a-z][a-z0-9-]{0,30}$","u");function rt(E,{instancePath:t="",parentData:er,parentDataProperty:rr,rootData:tr=E,dynamicAnchors:at={}}={}){let e=null,
r=0,ke=rt.evaluated;if(ke.dynamicProps&&(ke.props=void 0),ke.dynamicItems&&(ke.items=void 0),E&&typeof E=="object"&&!Array.isArray(E)){if(Object.keys(E).length<
1){let B={instancePath:t,keyword:"minProperties",params:{limit:1}};e===null?e=[B]:e.push(B),r++}for(let B of Object.keys(E)){let X=r;if(typeof B=="string"&&!Ds.
test(B)){let V={instancePath:t,keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,30}$"},propertyName:B};e===null?e=[V]:e.push(V),r++}var Ze=X===r;if(!Ze){let V={
instancePath:t,keyword:"propertyNames",params:{propertyName:B}};e===null?e=[V]:e.push(V),r++}}for(let B of Object.keys(E)){let X=E[B];if(!(X&&typeof X=="object"&&
!Array.isArray(X))){let V={instancePath:t+"/"+B.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"object"}};e===null?e=[V]:e.push(V),r++}}}else{
let B={instancePath:t,keyword:"type",params:{type:"object"}};e===null?e=[B]:e.push(B),r++}return rt.errors=e,r===0}rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
exports.PatchDefaults=tt;var G={type:["object","null"],properties:{appClient:{type:["object","null"],properties:{name:{type:["string","null"],minLength:1,maxLength:128,
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
$"}}},additionalProperties:!1}},additionalProperties:!1};function tt(E,{instancePath:t="",parentData:er,parentDataProperty:rr,rootData:tr=E,dynamicAnchors:at={}}={}){
let e=null,r=0,ke=tt.evaluated;if(ke.dynamicProps&&(ke.props=void 0),ke.dynamicItems&&(ke.items=void 0),!(E&&typeof E=="object"&&!Array.isArray(E))&&E!==null){let U={
instancePath:t,keyword:"type",params:{type:G.type}};e===null?e=[U]:e.push(U),r++}if(E&&typeof E=="object"&&!Array.isArray(E)){for(let U of Object.keys(E))if(!(U===
"appClient"||U==="identityProvider")){let d={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:U}};e===null?e=[d]:e.push(d),r++}if(E.appClient!==
void 0&&l.call(E,"appClient")){let U=E.appClient;if(!(U&&typeof U=="object"&&!Array.isArray(U))&&U!==null){let d={instancePath:t+"/appClient",keyword:"type",params:{
type:G.properties.appClient.type}};e===null?e=[d]:e.push(d),r++}if(U&&typeof U=="object"&&!Array.isArray(U)){for(let d of Object.keys(U))if(!l.call(G.properties.
appClient.properties,d)){let j={instancePath:t+"/appClient",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[j]:e.push(j),r++}if(U.name!==
void 0&&l.call(U,"name")){let d=U.name;if(typeof d!="string"&&d!==null){let j={instancePath:t+"/appClient/name",keyword:"type",params:{type:G.properties.appClient.
properties.name.type}};e===null?e=[j]:e.push(j),r++}if(typeof d=="string"){if(y(d)>128){let j={instancePath:t+"/appClient/name",keyword:"maxLength",params:{limit:128}};
e===null?e=[j]:e.push(j),r++}if(y(d)<1){let j={instancePath:t+"/appClient/name",keyword:"minLength",params:{limit:1}};e===null?e=[j]:e.push(j),r++}if(!Lr.test(d)){
let j={instancePath:t+"/appClient/name",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=,.@-]+$"}};e===null?e=[j]:e.push(j),r++}}}if(U.adopt!==void 0&&l.call(
U,"adopt")){let d=U.adopt;if(typeof d!="string"&&d!==null){let j={instancePath:t+"/appClient/adopt",keyword:"type",params:{type:G.properties.appClient.properties.
adopt.type}};e===null?e=[j]:e.push(j),r++}if(typeof d=="string"){if(y(d)>128){let j={instancePath:t+"/appClient/adopt",keyword:"maxLength",params:{limit:128}};e===
null?e=[j]:e.push(j),r++}if(!Tt.test(d)){let j={instancePath:t+"/appClient/adopt",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_+]+$"}};e===null?e=[j]:e.push(j),
r++}}}if(U.identityProviders!==void 0&&l.call(U,"identityProviders")){let d=U.identityProviders;if(!Array.isArray(d)&&d!==null){let j={instancePath:t+"/appClien\
t/identityProviders",keyword:"type",params:{type:G.properties.appClient.properties.identityProviders.type}};e===null?e=[j]:e.push(j),r++}if(Array.isArray(d)){if(d.
length<1){let O={instancePath:t+"/appClient/identityProviders",keyword:"minItems",params:{limit:1}};e===null?e=[O]:e.push(O),r++}let j=d.length;for(let O=0;O<j;O++)
if(typeof d[O]!="string"){let q={instancePath:t+"/appClient/identityProviders/"+O,keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),r++}let w=d.length,
C;if(w>1){let O={};for(;w--;){let q=d[w];if(typeof q=="string"){if(typeof O[q]=="number"){C=O[q];let c={instancePath:t+"/appClient/identityProviders",keyword:"u\
niqueItems",params:{i:w,j:C}};e===null?e=[c]:e.push(c),r++;break}O[q]=w}}}}}if(U.externalProviders!==void 0&&l.call(U,"externalProviders")){let d=U.externalProviders;
if(!Array.isArray(d)&&d!==null){let j={instancePath:t+"/appClient/externalProviders",keyword:"type",params:{type:G.properties.appClient.properties.externalProviders.
type}};e===null?e=[j]:e.push(j),r++}if(Array.isArray(d)){if(d.length>300){let O={instancePath:t+"/appClient/externalProviders",keyword:"maxItems",params:{limit:300}};
e===null?e=[O]:e.push(O),r++}if(d.length<1){let O={instancePath:t+"/appClient/externalProviders",keyword:"minItems",params:{limit:1}};e===null?e=[O]:e.push(O),r++}
let j=d.length;for(let O=0;O<j;O++){let q=d[O];if(typeof q=="string"){if(y(q)>32){let c={instancePath:t+"/appClient/externalProviders/"+O,keyword:"maxLength",params:{
limit:32}};e===null?e=[c]:e.push(c),r++}if(y(q)<1){let c={instancePath:t+"/appClient/externalProviders/"+O,keyword:"minLength",params:{limit:1}};e===null?e=[c]:
e.push(c),r++}if(!Vt.test(q)){let c={instancePath:t+"/appClient/externalProviders/"+O,keyword:"pattern",params:{pattern:"^(?!COGNITO$)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\
]+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/appClient/externalProviders/"+O,keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),
r++}}let w=d.length,C;if(w>1){let O={};for(;w--;){let q=d[w];if(typeof q=="string"){if(typeof O[q]=="number"){C=O[q];let c={instancePath:t+"/appClient/externalP\
roviders",keyword:"uniqueItems",params:{i:w,j:C}};e===null?e=[c]:e.push(c),r++;break}O[q]=w}}}}}if(U.formerly!==void 0&&l.call(U,"formerly")){let d=U.formerly;if(typeof d!=
"string"&&d!==null){let j={instancePath:t+"/appClient/formerly",keyword:"type",params:{type:G.properties.appClient.properties.formerly.type}};e===null?e=[j]:e.push(
j),r++}if(typeof d=="string"&&!Mt.test(d)){let j={instancePath:t+"/appClient/formerly",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,62}$"}};e===null?
e=[j]:e.push(j),r++}}if(U.callbackUrls!==void 0&&l.call(U,"callbackUrls")){let d=U.callbackUrls;if(!Array.isArray(d)&&d!==null){let j={instancePath:t+"/appClien\
t/callbackUrls",keyword:"type",params:{type:G.properties.appClient.properties.callbackUrls.type}};e===null?e=[j]:e.push(j),r++}if(Array.isArray(d)){if(d.length>
100){let w={instancePath:t+"/appClient/callbackUrls",keyword:"maxItems",params:{limit:100}};e===null?e=[w]:e.push(w),r++}let j=d.length;for(let w=0;w<j;w++){let C=d[w],
O=r,q=!1,c=r;if(typeof C=="string"){if(y(C)>1024){let M={instancePath:t+"/appClient/callbackUrls/"+w,keyword:"maxLength",params:{limit:1024}};e===null?e=[M]:e.push(
M),r++}if(y(C)<1){let M={instancePath:t+"/appClient/callbackUrls/"+w,keyword:"minLength",params:{limit:1}};e===null?e=[M]:e.push(M),r++}}else{let M={instancePath:t+
"/appClient/callbackUrls/"+w,keyword:"type",params:{type:"string"}};e===null?e=[M]:e.push(M),r++}var B=c===r;q=q||B;let $=r;if(C&&typeof C=="object"&&!Array.isArray(
C)){if(C.variable===void 0||!l.call(C,"variable")){let M={instancePath:t+"/appClient/callbackUrls/"+w,keyword:"required",params:{missingProperty:"variable"}};e===
null?e=[M]:e.push(M),r++}for(let M of Object.keys(C))if(!(M==="variable"||M==="prefix"||M==="suffix")){let v={instancePath:t+"/appClient/callbackUrls/"+w,keyword:"\
additionalProperties",params:{additionalProperty:M}};e===null?e=[v]:e.push(v),r++}if(C.variable!==void 0&&l.call(C,"variable")){let M=C.variable;if(typeof M=="s\
tring"){if(!re.test(M)){let v={instancePath:t+"/appClient/callbackUrls/"+w+"/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[
v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+w+"/variable",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(C.
prefix!==void 0&&l.call(C,"prefix")){let M=C.prefix;if(typeof M=="string"){if(y(M)>1024){let v={instancePath:t+"/appClient/callbackUrls/"+w+"/prefix",keyword:"m\
axLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(M)<1){let v={instancePath:t+"/appClient/callbackUrls/"+w+"/prefix",keyword:"minLength",params:{
limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+w+"/prefix",keyword:"type",params:{type:"string"}};e===null?e=[v]:
e.push(v),r++}}if(C.suffix!==void 0&&l.call(C,"suffix")){let M=C.suffix;if(typeof M=="string"){if(y(M)>1024){let v={instancePath:t+"/appClient/callbackUrls/"+w+
"/suffix",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(M)<1){let v={instancePath:t+"/appClient/callbackUrls/"+w+"/suffix",keyword:"\
minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+w+"/suffix",keyword:"type",params:{type:"string"}};
e===null?e=[v]:e.push(v),r++}}}else{let M={instancePath:t+"/appClient/callbackUrls/"+w,keyword:"type",params:{type:"object"}};e===null?e=[M]:e.push(M),r++}var B=$===
r;if(q=q||B,B)var Ze=!0;let le=r;if(C&&typeof C=="object"&&!Array.isArray(C)){if(C.ssmParameter===void 0||!l.call(C,"ssmParameter")){let M={instancePath:t+"/app\
Client/callbackUrls/"+w,keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[M]:e.push(M),r++}for(let M of Object.keys(C))if(!(M==="ssmParame\
ter"||M==="prefix"||M==="suffix")){let v={instancePath:t+"/appClient/callbackUrls/"+w,keyword:"additionalProperties",params:{additionalProperty:M}};e===null?e=[
v]:e.push(v),r++}if(C.ssmParameter!==void 0&&l.call(C,"ssmParameter")){let M=C.ssmParameter;if(typeof M=="string"){if(y(M)>2048){let v={instancePath:t+"/appClie\
nt/callbackUrls/"+w+"/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[v]:e.push(v),r++}if(!te.test(M)){let v={instancePath:t+"/appClient/call\
backUrls/"+w+"/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+
"/appClient/callbackUrls/"+w+"/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(C.prefix!==void 0&&l.call(C,"prefix")){let M=C.
prefix;if(typeof M=="string"){if(y(M)>1024){let v={instancePath:t+"/appClient/callbackUrls/"+w+"/prefix",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:
e.push(v),r++}if(y(M)<1){let v={instancePath:t+"/appClient/callbackUrls/"+w+"/prefix",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={
instancePath:t+"/appClient/callbackUrls/"+w+"/prefix",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(C.suffix!==void 0&&l.call(C,"suffi\
x")){let M=C.suffix;if(typeof M=="string"){if(y(M)>1024){let v={instancePath:t+"/appClient/callbackUrls/"+w+"/suffix",keyword:"maxLength",params:{limit:1024}};e===
null?e=[v]:e.push(v),r++}if(y(M)<1){let v={instancePath:t+"/appClient/callbackUrls/"+w+"/suffix",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),
r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+w+"/suffix",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let M={instancePath:t+
"/appClient/callbackUrls/"+w,keyword:"type",params:{type:"object"}};e===null?e=[M]:e.push(M),r++}var B=le===r;q=q||B,B&&Ze!==!0&&(Ze=!0);let be=r;if(C&&typeof C==
"object"&&!Array.isArray(C)){if(C.secretsManager===void 0||!l.call(C,"secretsManager")){let M={instancePath:t+"/appClient/callbackUrls/"+w,keyword:"required",params:{
missingProperty:"secretsManager"}};e===null?e=[M]:e.push(M),r++}for(let M of Object.keys(C))if(!(M==="secretsManager"||M==="jsonKey"||M==="prefix"||M==="suffix")){
let v={instancePath:t+"/appClient/callbackUrls/"+w,keyword:"additionalProperties",params:{additionalProperty:M}};e===null?e=[v]:e.push(v),r++}if(C.secretsManager!==
void 0&&l.call(C,"secretsManager")){let M=C.secretsManager;if(typeof M=="string"){if(y(M)>2048){let v={instancePath:t+"/appClient/callbackUrls/"+w+"/secretsMana\
ger",keyword:"maxLength",params:{limit:2048}};e===null?e=[v]:e.push(v),r++}if(!se.test(M)){let v={instancePath:t+"/appClient/callbackUrls/"+w+"/secretsManager",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+w+"/secretsMan\
ager",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(C.jsonKey!==void 0&&l.call(C,"jsonKey")){let M=C.jsonKey;if(typeof M=="string"){if(y(
M)>256){let v={instancePath:t+"/appClient/callbackUrls/"+w+"/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[v]:e.push(v),r++}if(!ae.test(M)){let v={
instancePath:t+"/appClient/callbackUrls/"+w+"/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[v]:e.push(v),r++}}else{let v={
instancePath:t+"/appClient/callbackUrls/"+w+"/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(C.prefix!==void 0&&l.call(C,"pref\
ix")){let M=C.prefix;if(typeof M=="string"){if(y(M)>1024){let v={instancePath:t+"/appClient/callbackUrls/"+w+"/prefix",keyword:"maxLength",params:{limit:1024}};
e===null?e=[v]:e.push(v),r++}if(y(M)<1){let v={instancePath:t+"/appClient/callbackUrls/"+w+"/prefix",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(
v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+w+"/prefix",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(C.suffix!==void 0&&
l.call(C,"suffix")){let M=C.suffix;if(typeof M=="string"){if(y(M)>1024){let v={instancePath:t+"/appClient/callbackUrls/"+w+"/suffix",keyword:"maxLength",params:{
limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(M)<1){let v={instancePath:t+"/appClient/callbackUrls/"+w+"/suffix",keyword:"minLength",params:{limit:1}};e===null?
e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+w+"/suffix",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{
let M={instancePath:t+"/appClient/callbackUrls/"+w,keyword:"type",params:{type:"object"}};e===null?e=[M]:e.push(M),r++}var B=be===r;if(q=q||B,B&&Ze!==!0&&(Ze=!0),
q)r=O,e!==null&&(O?e.length=O:e=null);else{let M={instancePath:t+"/appClient/callbackUrls/"+w,keyword:"anyOf",params:{}};e===null?e=[M]:e.push(M),r++}}}}if(U.defaultRedirectUri!==
void 0&&l.call(U,"defaultRedirectUri")){let d=U.defaultRedirectUri,j=r,w=!1,C=r;if(typeof d=="string"){if(y(d)>1024){let c={instancePath:t+"/appClient/defaultRe\
directUri",keyword:"maxLength",params:{limit:1024}};e===null?e=[c]:e.push(c),r++}if(y(d)<1){let c={instancePath:t+"/appClient/defaultRedirectUri",keyword:"minLe\
ngth",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/appClient/defaultRedirectUri",keyword:"type",params:{type:"string"}};e===null?
e=[c]:e.push(c),r++}var D=C===r;w=w||D;let O=r;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let c={instancePath:t+"/appClient/defaultRedirectUri",keyword:"\
type",params:{type:G.properties.appClient.properties.defaultRedirectUri.anyOf[1].type}};e===null?e=[c]:e.push(c),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){
for(let c of Object.keys(d))if(!(c==="variable"||c==="prefix"||c==="suffix"||c==="ssmParameter"||c==="secretsManager"||c==="jsonKey")){let $={instancePath:t+"/a\
ppClient/defaultRedirectUri",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[$]:e.push($),r++}if(d.variable!==void 0&&l.call(d,"variab\
le")){let c=d.variable;if(typeof c!="string"&&c!==null){let $={instancePath:t+"/appClient/defaultRedirectUri/variable",keyword:"type",params:{type:G.properties.
appClient.properties.defaultRedirectUri.anyOf[1].properties.variable.type}};e===null?e=[$]:e.push($),r++}if(typeof c=="string"&&!re.test(c)){let $={instancePath:t+
"/appClient/defaultRedirectUri/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[$]:e.push($),r++}}if(d.prefix!==void 0&&l.call(
d,"prefix")){let c=d.prefix,$=r,le=!1,be=r;if(typeof c=="string"){if(y(c)>1024){let v={instancePath:t+"/appClient/defaultRedirectUri/prefix",keyword:"maxLength",
params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(c)<1){let v={instancePath:t+"/appClient/defaultRedirectUri/prefix",keyword:"minLength",params:{limit:1}};
e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/defaultRedirectUri/prefix",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),
r++}var X=be===r;le=le||X;let M=r;if(c!==null){let v={instancePath:t+"/appClient/defaultRedirectUri/prefix",keyword:"type",params:{type:"null"}};e===null?e=[v]:
e.push(v),r++}var X=M===r;if(le=le||X,le)r=$,e!==null&&($?e.length=$:e=null);else{let v={instancePath:t+"/appClient/defaultRedirectUri/prefix",keyword:"anyOf",params:{}};
e===null?e=[v]:e.push(v),r++}}if(d.suffix!==void 0&&l.call(d,"suffix")){let c=d.suffix,$=r,le=!1,be=r;if(typeof c=="string"){if(y(c)>1024){let v={instancePath:t+
"/appClient/defaultRedirectUri/suffix",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(c)<1){let v={instancePath:t+"/appClient/defaul\
tRedirectUri/suffix",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/defaultRedirectUri/suffix",keyword:"\
type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}var V=be===r;le=le||V;let M=r;if(c!==null){let v={instancePath:t+"/appClient/defaultRedirectUri/suffi\
x",keyword:"type",params:{type:"null"}};e===null?e=[v]:e.push(v),r++}var V=M===r;if(le=le||V,le)r=$,e!==null&&($?e.length=$:e=null);else{let v={instancePath:t+"\
/appClient/defaultRedirectUri/suffix",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}if(d.ssmParameter!==void 0&&l.call(d,"ssmParameter")){let c=d.ssmParameter;
if(typeof c!="string"&&c!==null){let $={instancePath:t+"/appClient/defaultRedirectUri/ssmParameter",keyword:"type",params:{type:G.properties.appClient.properties.
defaultRedirectUri.anyOf[1].properties.ssmParameter.type}};e===null?e=[$]:e.push($),r++}if(typeof c=="string"){if(y(c)>2048){let $={instancePath:t+"/appClient/d\
efaultRedirectUri/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[$]:e.push($),r++}if(!te.test(c)){let $={instancePath:t+"/appClient/defaultR\
edirectUri/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[$]:e.push($),r++}}}if(d.secretsManager!==void 0&&
l.call(d,"secretsManager")){let c=d.secretsManager;if(typeof c!="string"&&c!==null){let $={instancePath:t+"/appClient/defaultRedirectUri/secretsManager",keyword:"\
type",params:{type:G.properties.appClient.properties.defaultRedirectUri.anyOf[1].properties.secretsManager.type}};e===null?e=[$]:e.push($),r++}if(typeof c=="str\
ing"){if(y(c)>2048){let $={instancePath:t+"/appClient/defaultRedirectUri/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[$]:e.push($),r++}if(!se.
test(c)){let $={instancePath:t+"/appClient/defaultRedirectUri/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[$]:e.push(
$),r++}}}if(d.jsonKey!==void 0&&l.call(d,"jsonKey")){let c=d.jsonKey;if(typeof c!="string"&&c!==null){let $={instancePath:t+"/appClient/defaultRedirectUri/jsonK\
ey",keyword:"type",params:{type:G.properties.appClient.properties.defaultRedirectUri.anyOf[1].properties.jsonKey.type}};e===null?e=[$]:e.push($),r++}if(typeof c==
"string"){if(y(c)>256){let $={instancePath:t+"/appClient/defaultRedirectUri/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[$]:e.push($),r++}if(!ae.
test(c)){let $={instancePath:t+"/appClient/defaultRedirectUri/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[$]:e.push(
$),r++}}}}var D=O===r;w=w||D;let q=r;if(d!==null){let c={instancePath:t+"/appClient/defaultRedirectUri",keyword:"type",params:{type:"null"}};e===null?e=[c]:e.push(
c),r++}var D=q===r;if(w=w||D,w)r=j,e!==null&&(j?e.length=j:e=null);else{let c={instancePath:t+"/appClient/defaultRedirectUri",keyword:"anyOf",params:{}};e===null?
e=[c]:e.push(c),r++}}if(U.logoutUrls!==void 0&&l.call(U,"logoutUrls")){let d=U.logoutUrls;if(!Array.isArray(d)&&d!==null){let j={instancePath:t+"/appClient/logo\
utUrls",keyword:"type",params:{type:G.properties.appClient.properties.logoutUrls.type}};e===null?e=[j]:e.push(j),r++}if(Array.isArray(d)){if(d.length>100){let w={
instancePath:t+"/appClient/logoutUrls",keyword:"maxItems",params:{limit:100}};e===null?e=[w]:e.push(w),r++}let j=d.length;for(let w=0;w<j;w++){let C=d[w],O=r,q=!1,
c=r;if(typeof C=="string"){if(y(C)>1024){let M={instancePath:t+"/appClient/logoutUrls/"+w,keyword:"maxLength",params:{limit:1024}};e===null?e=[M]:e.push(M),r++}
if(y(C)<1){let M={instancePath:t+"/appClient/logoutUrls/"+w,keyword:"minLength",params:{limit:1}};e===null?e=[M]:e.push(M),r++}}else{let M={instancePath:t+"/app\
Client/logoutUrls/"+w,keyword:"type",params:{type:"string"}};e===null?e=[M]:e.push(M),r++}var K=c===r;q=q||K;let $=r;if(C&&typeof C=="object"&&!Array.isArray(C)){
if(C.variable===void 0||!l.call(C,"variable")){let M={instancePath:t+"/appClient/logoutUrls/"+w,keyword:"required",params:{missingProperty:"variable"}};e===null?
e=[M]:e.push(M),r++}for(let M of Object.keys(C))if(!(M==="variable"||M==="prefix"||M==="suffix")){let v={instancePath:t+"/appClient/logoutUrls/"+w,keyword:"addi\
tionalProperties",params:{additionalProperty:M}};e===null?e=[v]:e.push(v),r++}if(C.variable!==void 0&&l.call(C,"variable")){let M=C.variable;if(typeof M=="strin\
g"){if(!re.test(M)){let v={instancePath:t+"/appClient/logoutUrls/"+w+"/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[v]:e.push(
v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+w+"/variable",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(C.prefix!==void 0&&
l.call(C,"prefix")){let M=C.prefix;if(typeof M=="string"){if(y(M)>1024){let v={instancePath:t+"/appClient/logoutUrls/"+w+"/prefix",keyword:"maxLength",params:{limit:1024}};
e===null?e=[v]:e.push(v),r++}if(y(M)<1){let v={instancePath:t+"/appClient/logoutUrls/"+w+"/prefix",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),
r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+w+"/prefix",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(C.suffix!==void 0&&
l.call(C,"suffix")){let M=C.suffix;if(typeof M=="string"){if(y(M)>1024){let v={instancePath:t+"/appClient/logoutUrls/"+w+"/suffix",keyword:"maxLength",params:{limit:1024}};
e===null?e=[v]:e.push(v),r++}if(y(M)<1){let v={instancePath:t+"/appClient/logoutUrls/"+w+"/suffix",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),
r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+w+"/suffix",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let M={instancePath:t+
"/appClient/logoutUrls/"+w,keyword:"type",params:{type:"object"}};e===null?e=[M]:e.push(M),r++}var K=$===r;if(q=q||K,K)var N=!0;let le=r;if(C&&typeof C=="object"&&
!Array.isArray(C)){if(C.ssmParameter===void 0||!l.call(C,"ssmParameter")){let M={instancePath:t+"/appClient/logoutUrls/"+w,keyword:"required",params:{missingProperty:"\
ssmParameter"}};e===null?e=[M]:e.push(M),r++}for(let M of Object.keys(C))if(!(M==="ssmParameter"||M==="prefix"||M==="suffix")){let v={instancePath:t+"/appClient\
/logoutUrls/"+w,keyword:"additionalProperties",params:{additionalProperty:M}};e===null?e=[v]:e.push(v),r++}if(C.ssmParameter!==void 0&&l.call(C,"ssmParameter")){
let M=C.ssmParameter;if(typeof M=="string"){if(y(M)>2048){let v={instancePath:t+"/appClient/logoutUrls/"+w+"/ssmParameter",keyword:"maxLength",params:{limit:2048}};
e===null?e=[v]:e.push(v),r++}if(!te.test(M)){let v={instancePath:t+"/appClient/logoutUrls/"+w+"/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9\
_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+w+"/ssmParameter",keyword:"type",params:{type:"str\
ing"}};e===null?e=[v]:e.push(v),r++}}if(C.prefix!==void 0&&l.call(C,"prefix")){let M=C.prefix;if(typeof M=="string"){if(y(M)>1024){let v={instancePath:t+"/appCl\
ient/logoutUrls/"+w+"/prefix",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(M)<1){let v={instancePath:t+"/appClient/logoutUrls/"+w+
"/prefix",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+w+"/prefix",keyword:"type",params:{
type:"string"}};e===null?e=[v]:e.push(v),r++}}if(C.suffix!==void 0&&l.call(C,"suffix")){let M=C.suffix;if(typeof M=="string"){if(y(M)>1024){let v={instancePath:t+
"/appClient/logoutUrls/"+w+"/suffix",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(M)<1){let v={instancePath:t+"/appClient/logoutUr\
ls/"+w+"/suffix",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+w+"/suffix",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let M={instancePath:t+"/appClient/logoutUrls/"+w,keyword:"type",params:{type:"object"}};e===null?
e=[M]:e.push(M),r++}var K=le===r;q=q||K,K&&N!==!0&&(N=!0);let be=r;if(C&&typeof C=="object"&&!Array.isArray(C)){if(C.secretsManager===void 0||!l.call(C,"secrets\
Manager")){let M={instancePath:t+"/appClient/logoutUrls/"+w,keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[M]:e.push(M),r++}for(let M of Object.
keys(C))if(!(M==="secretsManager"||M==="jsonKey"||M==="prefix"||M==="suffix")){let v={instancePath:t+"/appClient/logoutUrls/"+w,keyword:"additionalProperties",params:{
additionalProperty:M}};e===null?e=[v]:e.push(v),r++}if(C.secretsManager!==void 0&&l.call(C,"secretsManager")){let M=C.secretsManager;if(typeof M=="string"){if(y(
M)>2048){let v={instancePath:t+"/appClient/logoutUrls/"+w+"/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[v]:e.push(v),r++}if(!se.test(M)){
let v={instancePath:t+"/appClient/logoutUrls/"+w+"/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[v]:e.push(v),r++}}else{
let v={instancePath:t+"/appClient/logoutUrls/"+w+"/secretsManager",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(C.jsonKey!==void 0&&l.
call(C,"jsonKey")){let M=C.jsonKey;if(typeof M=="string"){if(y(M)>256){let v={instancePath:t+"/appClient/logoutUrls/"+w+"/jsonKey",keyword:"maxLength",params:{limit:256}};
e===null?e=[v]:e.push(v),r++}if(!ae.test(M)){let v={instancePath:t+"/appClient/logoutUrls/"+w+"/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u00\
7f]+$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+w+"/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.
push(v),r++}}if(C.prefix!==void 0&&l.call(C,"prefix")){let M=C.prefix;if(typeof M=="string"){if(y(M)>1024){let v={instancePath:t+"/appClient/logoutUrls/"+w+"/pr\
efix",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(M)<1){let v={instancePath:t+"/appClient/logoutUrls/"+w+"/prefix",keyword:"minLe\
ngth",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+w+"/prefix",keyword:"type",params:{type:"string"}};e===
null?e=[v]:e.push(v),r++}}if(C.suffix!==void 0&&l.call(C,"suffix")){let M=C.suffix;if(typeof M=="string"){if(y(M)>1024){let v={instancePath:t+"/appClient/logout\
Urls/"+w+"/suffix",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(M)<1){let v={instancePath:t+"/appClient/logoutUrls/"+w+"/suffix",keyword:"\
minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+w+"/suffix",keyword:"type",params:{type:"string"}};
e===null?e=[v]:e.push(v),r++}}}else{let M={instancePath:t+"/appClient/logoutUrls/"+w,keyword:"type",params:{type:"object"}};e===null?e=[M]:e.push(M),r++}var K=be===
r;if(q=q||K,K&&N!==!0&&(N=!0),q)r=O,e!==null&&(O?e.length=O:e=null);else{let M={instancePath:t+"/appClient/logoutUrls/"+w,keyword:"anyOf",params:{}};e===null?e=
[M]:e.push(M),r++}}}}if(U.albHosts!==void 0&&l.call(U,"albHosts")){let d=U.albHosts;if(!Array.isArray(d)&&d!==null){let j={instancePath:t+"/appClient/albHosts",
keyword:"type",params:{type:G.properties.appClient.properties.albHosts.type}};e===null?e=[j]:e.push(j),r++}if(Array.isArray(d)){if(d.length>100){let w={instancePath:t+
"/appClient/albHosts",keyword:"maxItems",params:{limit:100}};e===null?e=[w]:e.push(w),r++}let j=d.length;for(let w=0;w<j;w++){let C=d[w],O=r,q=!1,c=r;if(typeof C==
"string"){if(y(C)>253){let M={instancePath:t+"/appClient/albHosts/"+w,keyword:"maxLength",params:{limit:253}};e===null?e=[M]:e.push(M),r++}if(y(C)<1){let M={instancePath:t+
"/appClient/albHosts/"+w,keyword:"minLength",params:{limit:1}};e===null?e=[M]:e.push(M),r++}}else{let M={instancePath:t+"/appClient/albHosts/"+w,keyword:"type",
params:{type:"string"}};e===null?e=[M]:e.push(M),r++}var ee=c===r;q=q||ee;let $=r;if(C&&typeof C=="object"&&!Array.isArray(C)){if(C.variable===void 0||!l.call(C,
"variable")){let M={instancePath:t+"/appClient/albHosts/"+w,keyword:"required",params:{missingProperty:"variable"}};e===null?e=[M]:e.push(M),r++}for(let M of Object.
keys(C))if(!(M==="variable"||M==="prefix"||M==="suffix")){let v={instancePath:t+"/appClient/albHosts/"+w,keyword:"additionalProperties",params:{additionalProperty:M}};
e===null?e=[v]:e.push(v),r++}if(C.variable!==void 0&&l.call(C,"variable")){let M=C.variable;if(typeof M=="string"){if(!re.test(M)){let v={instancePath:t+"/appCl\
ient/albHosts/"+w+"/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/\
albHosts/"+w+"/variable",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(C.prefix!==void 0&&l.call(C,"prefix")){let M=C.prefix;if(typeof M==
"string"){if(y(M)>1024){let v={instancePath:t+"/appClient/albHosts/"+w+"/prefix",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(M)<1){
let v={instancePath:t+"/appClient/albHosts/"+w+"/prefix",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appCli\
ent/albHosts/"+w+"/prefix",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(C.suffix!==void 0&&l.call(C,"suffix")){let M=C.suffix;if(typeof M==
"string"){if(y(M)>1024){let v={instancePath:t+"/appClient/albHosts/"+w+"/suffix",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(M)<1){
let v={instancePath:t+"/appClient/albHosts/"+w+"/suffix",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appCli\
ent/albHosts/"+w+"/suffix",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let M={instancePath:t+"/appClient/albHosts/"+w,keyword:"ty\
pe",params:{type:"object"}};e===null?e=[M]:e.push(M),r++}var ee=$===r;if(q=q||ee,ee)var W=!0;let le=r;if(C&&typeof C=="object"&&!Array.isArray(C)){if(C.ssmParameter===
void 0||!l.call(C,"ssmParameter")){let M={instancePath:t+"/appClient/albHosts/"+w,keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[M]:e.push(
M),r++}for(let M of Object.keys(C))if(!(M==="ssmParameter"||M==="prefix"||M==="suffix")){let v={instancePath:t+"/appClient/albHosts/"+w,keyword:"additionalPrope\
rties",params:{additionalProperty:M}};e===null?e=[v]:e.push(v),r++}if(C.ssmParameter!==void 0&&l.call(C,"ssmParameter")){let M=C.ssmParameter;if(typeof M=="stri\
ng"){if(y(M)>2048){let v={instancePath:t+"/appClient/albHosts/"+w+"/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[v]:e.push(v),r++}if(!te.test(
M)){let v={instancePath:t+"/appClient/albHosts/"+w+"/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[v]:
e.push(v),r++}}else{let v={instancePath:t+"/appClient/albHosts/"+w+"/ssmParameter",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(C.prefix!==
void 0&&l.call(C,"prefix")){let M=C.prefix;if(typeof M=="string"){if(y(M)>1024){let v={instancePath:t+"/appClient/albHosts/"+w+"/prefix",keyword:"maxLength",params:{
limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(M)<1){let v={instancePath:t+"/appClient/albHosts/"+w+"/prefix",keyword:"minLength",params:{limit:1}};e===null?e=[
v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/albHosts/"+w+"/prefix",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(C.suffix!==
void 0&&l.call(C,"suffix")){let M=C.suffix;if(typeof M=="string"){if(y(M)>1024){let v={instancePath:t+"/appClient/albHosts/"+w+"/suffix",keyword:"maxLength",params:{
limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(M)<1){let v={instancePath:t+"/appClient/albHosts/"+w+"/suffix",keyword:"minLength",params:{limit:1}};e===null?e=[
v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/albHosts/"+w+"/suffix",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let M={
instancePath:t+"/appClient/albHosts/"+w,keyword:"type",params:{type:"object"}};e===null?e=[M]:e.push(M),r++}var ee=le===r;q=q||ee,ee&&W!==!0&&(W=!0);let be=r;if(C&&
typeof C=="object"&&!Array.isArray(C)){if(C.secretsManager===void 0||!l.call(C,"secretsManager")){let M={instancePath:t+"/appClient/albHosts/"+w,keyword:"requir\
ed",params:{missingProperty:"secretsManager"}};e===null?e=[M]:e.push(M),r++}for(let M of Object.keys(C))if(!(M==="secretsManager"||M==="jsonKey"||M==="prefix"||
M==="suffix")){let v={instancePath:t+"/appClient/albHosts/"+w,keyword:"additionalProperties",params:{additionalProperty:M}};e===null?e=[v]:e.push(v),r++}if(C.secretsManager!==
void 0&&l.call(C,"secretsManager")){let M=C.secretsManager;if(typeof M=="string"){if(y(M)>2048){let v={instancePath:t+"/appClient/albHosts/"+w+"/secretsManager",
keyword:"maxLength",params:{limit:2048}};e===null?e=[v]:e.push(v),r++}if(!se.test(M)){let v={instancePath:t+"/appClient/albHosts/"+w+"/secretsManager",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/albHosts/"+w+"/secretsManager",keyword:"\
type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(C.jsonKey!==void 0&&l.call(C,"jsonKey")){let M=C.jsonKey;if(typeof M=="string"){if(y(M)>256){let v={
instancePath:t+"/appClient/albHosts/"+w+"/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[v]:e.push(v),r++}if(!ae.test(M)){let v={instancePath:t+"/\
appClient/albHosts/"+w+"/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/\
appClient/albHosts/"+w+"/jsonKey",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(C.prefix!==void 0&&l.call(C,"prefix")){let M=C.prefix;
if(typeof M=="string"){if(y(M)>1024){let v={instancePath:t+"/appClient/albHosts/"+w+"/prefix",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),
r++}if(y(M)<1){let v={instancePath:t+"/appClient/albHosts/"+w+"/prefix",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+
"/appClient/albHosts/"+w+"/prefix",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(C.suffix!==void 0&&l.call(C,"suffix")){let M=C.suffix;
if(typeof M=="string"){if(y(M)>1024){let v={instancePath:t+"/appClient/albHosts/"+w+"/suffix",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),
r++}if(y(M)<1){let v={instancePath:t+"/appClient/albHosts/"+w+"/suffix",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+
"/appClient/albHosts/"+w+"/suffix",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let M={instancePath:t+"/appClient/albHosts/"+w,keyword:"\
type",params:{type:"object"}};e===null?e=[M]:e.push(M),r++}var ee=be===r;if(q=q||ee,ee&&W!==!0&&(W=!0),q)r=O,e!==null&&(O?e.length=O:e=null);else{let M={instancePath:t+
"/appClient/albHosts/"+w,keyword:"anyOf",params:{}};e===null?e=[M]:e.push(M),r++}}}}if(U.scopes!==void 0&&l.call(U,"scopes")){let d=U.scopes;if(!Array.isArray(d)&&
d!==null){let j={instancePath:t+"/appClient/scopes",keyword:"type",params:{type:G.properties.appClient.properties.scopes.type}};e===null?e=[j]:e.push(j),r++}if(Array.
isArray(d)){if(d.length>50){let O={instancePath:t+"/appClient/scopes",keyword:"maxItems",params:{limit:50}};e===null?e=[O]:e.push(O),r++}if(d.length<1){let O={instancePath:t+
"/appClient/scopes",keyword:"minItems",params:{limit:1}};e===null?e=[O]:e.push(O),r++}let j=d.length;for(let O=0;O<j;O++){let q=d[O];if(typeof q=="string"){if(y(
q)>256){let c={instancePath:t+"/appClient/scopes/"+O,keyword:"maxLength",params:{limit:256}};e===null?e=[c]:e.push(c),r++}if(!zr.test(q)){let c={instancePath:t+
"/appClient/scopes/"+O,keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/appClie\
nt/scopes/"+O,keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}let w=d.length,C;if(w>1){let O={};for(;w--;){let q=d[w];if(typeof q=="string"){
if(typeof O[q]=="number"){C=O[q];let c={instancePath:t+"/appClient/scopes",keyword:"uniqueItems",params:{i:w,j:C}};e===null?e=[c]:e.push(c),r++;break}O[q]=w}}}}}
if(U.flows!==void 0&&l.call(U,"flows")){let d=U.flows;if(!Array.isArray(d)&&d!==null){let j={instancePath:t+"/appClient/flows",keyword:"type",params:{type:G.properties.
appClient.properties.flows.type}};e===null?e=[j]:e.push(j),r++}if(Array.isArray(d)){let j=d.length;for(let O=0;O<j;O++){let q=d[O];if(typeof q!="string"){let c={
instancePath:t+"/appClient/flows/"+O,keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(!(q==="code"||q==="implicit"||q==="client_credential\
s")){let c={instancePath:t+"/appClient/flows/"+O,keyword:"enum",params:{allowedValues:G.properties.appClient.properties.flows.items.enum}};e===null?e=[c]:e.push(
c),r++}}let w=d.length,C;if(w>1){let O={};for(;w--;){let q=d[w];if(typeof q=="string"){if(typeof O[q]=="number"){C=O[q];let c={instancePath:t+"/appClient/flows",
keyword:"uniqueItems",params:{i:w,j:C}};e===null?e=[c]:e.push(c),r++;break}O[q]=w}}}}}if(U.authFlows!==void 0&&l.call(U,"authFlows")){let d=U.authFlows;if(!Array.
isArray(d)&&d!==null){let j={instancePath:t+"/appClient/authFlows",keyword:"type",params:{type:G.properties.appClient.properties.authFlows.type}};e===null?e=[j]:
e.push(j),r++}if(Array.isArray(d)){let j=d.length;for(let O=0;O<j;O++){let q=d[O];if(typeof q!="string"){let c={instancePath:t+"/appClient/authFlows/"+O,keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(!(q==="userSrp"||q==="userPassword"||q==="adminUserPassword"||q==="custom"||q==="user")){let c={instancePath:t+
"/appClient/authFlows/"+O,keyword:"enum",params:{allowedValues:G.properties.appClient.properties.authFlows.items.enum}};e===null?e=[c]:e.push(c),r++}}let w=d.length,
C;if(w>1){let O={};for(;w--;){let q=d[w];if(typeof q=="string"){if(typeof O[q]=="number"){C=O[q];let c={instancePath:t+"/appClient/authFlows",keyword:"uniqueIte\
ms",params:{i:w,j:C}};e===null?e=[c]:e.push(c),r++;break}O[q]=w}}}}}if(U.secret!==void 0&&l.call(U,"secret")){let d=U.secret;if(typeof d!="boolean"&&d!==null){let j={
instancePath:t+"/appClient/secret",keyword:"type",params:{type:G.properties.appClient.properties.secret.type}};e===null?e=[j]:e.push(j),r++}}if(U.readAttributes!==
void 0&&l.call(U,"readAttributes")){let d=U.readAttributes;if(!Array.isArray(d)&&d!==null){let j={instancePath:t+"/appClient/readAttributes",keyword:"type",params:{
type:G.properties.appClient.properties.readAttributes.type}};e===null?e=[j]:e.push(j),r++}if(Array.isArray(d)){if(d.length<1){let O={instancePath:t+"/appClient/\
readAttributes",keyword:"minItems",params:{limit:1}};e===null?e=[O]:e.push(O),r++}let j=d.length;for(let O=0;O<j;O++){let q=d[O];if(typeof q=="string"){if(y(q)>
32){let c={instancePath:t+"/appClient/readAttributes/"+O,keyword:"maxLength",params:{limit:32}};e===null?e=[c]:e.push(c),r++}if(y(q)<1){let c={instancePath:t+"/\
appClient/readAttributes/"+O,keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/appClient/readAttributes/"+O,keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}let w=d.length,C;if(w>1){let O={};for(;w--;){let q=d[w];if(typeof q=="string"){if(typeof O[q]=="numb\
er"){C=O[q];let c={instancePath:t+"/appClient/readAttributes",keyword:"uniqueItems",params:{i:w,j:C}};e===null?e=[c]:e.push(c),r++;break}O[q]=w}}}}}if(U.writeAttributes!==
void 0&&l.call(U,"writeAttributes")){let d=U.writeAttributes;if(!Array.isArray(d)&&d!==null){let j={instancePath:t+"/appClient/writeAttributes",keyword:"type",params:{
type:G.properties.appClient.properties.writeAttributes.type}};e===null?e=[j]:e.push(j),r++}if(Array.isArray(d)){if(d.length<1){let O={instancePath:t+"/appClient\
/writeAttributes",keyword:"minItems",params:{limit:1}};e===null?e=[O]:e.push(O),r++}let j=d.length;for(let O=0;O<j;O++){let q=d[O];if(typeof q=="string"){if(y(q)>
32){let c={instancePath:t+"/appClient/writeAttributes/"+O,keyword:"maxLength",params:{limit:32}};e===null?e=[c]:e.push(c),r++}if(y(q)<1){let c={instancePath:t+"\
/appClient/writeAttributes/"+O,keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/appClient/writeAttributes/"+O,keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}let w=d.length,C;if(w>1){let O={};for(;w--;){let q=d[w];if(typeof q=="string"){if(typeof O[q]=="numb\
er"){C=O[q];let c={instancePath:t+"/appClient/writeAttributes",keyword:"uniqueItems",params:{i:w,j:C}};e===null?e=[c]:e.push(c),r++;break}O[q]=w}}}}}if(U.tokenValidity!==
void 0&&l.call(U,"tokenValidity")){let d=U.tokenValidity;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let j={instancePath:t+"/appClient/tokenValidi\
ty",keyword:"type",params:{type:G.properties.appClient.properties.tokenValidity.type}};e===null?e=[j]:e.push(j),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){
for(let j of Object.keys(d))if(!(j==="access"||j==="id"||j==="refresh"||j==="authSession")){let w={instancePath:t+"/appClient/tokenValidity",keyword:"additional\
Properties",params:{additionalProperty:j}};e===null?e=[w]:e.push(w),r++}if(d.access!==void 0&&l.call(d,"access")){let j=d.access,w=r,C=!1,O=r;if(typeof j=="stri\
ng"){if(!Ue.test(j)){let c={instancePath:t+"/appClient/tokenValidity/access",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[c]:e.
push(c),r++}}else{let c={instancePath:t+"/appClient/tokenValidity/access",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}var pe=O===r;C=C||
pe;let q=r;if(j!==null){let c={instancePath:t+"/appClient/tokenValidity/access",keyword:"type",params:{type:"null"}};e===null?e=[c]:e.push(c),r++}var pe=q===r;if(C=
C||pe,C)r=w,e!==null&&(w?e.length=w:e=null);else{let c={instancePath:t+"/appClient/tokenValidity/access",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}
if(d.id!==void 0&&l.call(d,"id")){let j=d.id,w=r,C=!1,O=r;if(typeof j=="string"){if(!Ue.test(j)){let c={instancePath:t+"/appClient/tokenValidity/id",keyword:"pa\
ttern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/appClient/tokenValidity/id",keyword:"type",params:{
type:"string"}};e===null?e=[c]:e.push(c),r++}var je=O===r;C=C||je;let q=r;if(j!==null){let c={instancePath:t+"/appClient/tokenValidity/id",keyword:"type",params:{
type:"null"}};e===null?e=[c]:e.push(c),r++}var je=q===r;if(C=C||je,C)r=w,e!==null&&(w?e.length=w:e=null);else{let c={instancePath:t+"/appClient/tokenValidity/id",
keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(d.refresh!==void 0&&l.call(d,"refresh")){let j=d.refresh,w=r,C=!1,O=r;if(typeof j=="string"){if(!Ue.
test(j)){let c={instancePath:t+"/appClient/tokenValidity/refresh",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[c]:e.push(c),r++}}else{
let c={instancePath:t+"/appClient/tokenValidity/refresh",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}var Ke=O===r;C=C||Ke;let q=r;if(j!==
null){let c={instancePath:t+"/appClient/tokenValidity/refresh",keyword:"type",params:{type:"null"}};e===null?e=[c]:e.push(c),r++}var Ke=q===r;if(C=C||Ke,C)r=w,e!==
null&&(w?e.length=w:e=null);else{let c={instancePath:t+"/appClient/tokenValidity/refresh",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(d.authSession!==
void 0&&l.call(d,"authSession")){let j=d.authSession,w=r,C=!1,O=r;if(typeof j=="string"){if(!Ue.test(j)){let c={instancePath:t+"/appClient/tokenValidity/authSes\
sion",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/appClient/tokenValidity/authS\
ession",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}var ve=O===r;C=C||ve;let q=r;if(j!==null){let c={instancePath:t+"/appClient/tokenVal\
idity/authSession",keyword:"type",params:{type:"null"}};e===null?e=[c]:e.push(c),r++}var ve=q===r;if(C=C||ve,C)r=w,e!==null&&(w?e.length=w:e=null);else{let c={instancePath:t+
"/appClient/tokenValidity/authSession",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}}}if(U.refreshTokenRotation!==void 0&&l.call(U,"refreshTokenRota\
tion")){let d=U.refreshTokenRotation,j=r,w=!1,C=r;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let c={instancePath:t+"/appClient/refreshTokenRotati\
on",keyword:"type",params:{type:G.properties.appClient.properties.refreshTokenRotation.anyOf[0].type}};e===null?e=[c]:e.push(c),r++}if(d&&typeof d=="object"&&!Array.
isArray(d)){for(let c of Object.keys(d))if(c!=="gracePeriod"){let $={instancePath:t+"/appClient/refreshTokenRotation",keyword:"additionalProperties",params:{additionalProperty:c}};
e===null?e=[$]:e.push($),r++}if(d.gracePeriod!==void 0&&l.call(d,"gracePeriod")){let c=d.gracePeriod,$=r,le=!1,be=r;if(typeof c=="string"){if(!Ue.test(c)){let v={
instancePath:t+"/appClient/refreshTokenRotation/gracePeriod",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[v]:e.push(v),r++}}else{
let v={instancePath:t+"/appClient/refreshTokenRotation/gracePeriod",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}var Pe=be===r;le=le||Pe;
let M=r;if(c!==null){let v={instancePath:t+"/appClient/refreshTokenRotation/gracePeriod",keyword:"type",params:{type:"null"}};e===null?e=[v]:e.push(v),r++}var Pe=M===
r;if(le=le||Pe,le)r=$,e!==null&&($?e.length=$:e=null);else{let v={instancePath:t+"/appClient/refreshTokenRotation/gracePeriod",keyword:"anyOf",params:{}};e===null?
e=[v]:e.push(v),r++}}}var ge=C===r;w=w||ge;let O=r;if(d!=="off"){let c={instancePath:t+"/appClient/refreshTokenRotation",keyword:"const",params:{allowedValue:"o\
ff"}};e===null?e=[c]:e.push(c),r++}var ge=O===r;w=w||ge;let q=r;if(d!==null){let c={instancePath:t+"/appClient/refreshTokenRotation",keyword:"type",params:{type:"\
null"}};e===null?e=[c]:e.push(c),r++}var ge=q===r;if(w=w||ge,w)r=j,e!==null&&(j?e.length=j:e=null);else{let c={instancePath:t+"/appClient/refreshTokenRotation",
keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}}}if(E.identityProvider!==void 0&&l.call(E,"identityProvider")){let U=E.identityProvider;if(!(U&&typeof U==
"object"&&!Array.isArray(U))&&U!==null){let d={instancePath:t+"/identityProvider",keyword:"type",params:{type:G.properties.identityProvider.type}};e===null?e=[d]:
e.push(d),r++}if(U&&typeof U=="object"&&!Array.isArray(U)){for(let d of Object.keys(U))if(!l.call(G.properties.identityProvider.properties,d)){let j={instancePath:t+
"/identityProvider",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[j]:e.push(j),r++}if(U.preset!==void 0&&l.call(U,"preset")){let d=U.
preset;if(typeof d!="string"&&d!==null){let j={instancePath:t+"/identityProvider/preset",keyword:"type",params:{type:G.properties.identityProvider.properties.preset.
type}};e===null?e=[j]:e.push(j),r++}if(!(d==="adfs"||d==="amazon"||d==="apple"||d==="auth0"||d==="cognito"||d==="descope"||d==="entra"||d==="entra-external-id"||
d==="facebook"||d==="gitlab"||d==="google"||d==="idura"||d==="keycloak"||d==="linkedin"||d==="login-gov"||d==="oidc"||d==="okta"||d==="one-login"||d==="ping-one"||
d==="saml"||d===null)){let j={instancePath:t+"/identityProvider/preset",keyword:"enum",params:{allowedValues:G.properties.identityProvider.properties.preset.enum}};
e===null?e=[j]:e.push(j),r++}}if(U.type!==void 0&&l.call(U,"type")){let d=U.type;if(typeof d!="string"&&d!==null){let j={instancePath:t+"/identityProvider/type",
keyword:"type",params:{type:G.properties.identityProvider.properties.type.type}};e===null?e=[j]:e.push(j),r++}if(!(d==="oidc"||d==="saml"||d==="google"||d==="fa\
cebook"||d==="apple"||d==="amazon"||d===null)){let j={instancePath:t+"/identityProvider/type",keyword:"enum",params:{allowedValues:G.properties.identityProvider.
properties.type.enum}};e===null?e=[j]:e.push(j),r++}}if(U.issuer!==void 0&&l.call(U,"issuer")){let d=U.issuer;if(typeof d!="string"&&d!==null){let j={instancePath:t+
"/identityProvider/issuer",keyword:"type",params:{type:G.properties.identityProvider.properties.issuer.type}};e===null?e=[j]:e.push(j),r++}if(typeof d=="string"&&
y(d)>1024){let j={instancePath:t+"/identityProvider/issuer",keyword:"maxLength",params:{limit:1024}};e===null?e=[j]:e.push(j),r++}}if(U.clientId!==void 0&&l.call(
U,"clientId")){let d=U.clientId,j=r,w=!1,C=r;if(typeof d=="string"){if(y(d)>1024){let c={instancePath:t+"/identityProvider/clientId",keyword:"maxLength",params:{
limit:1024}};e===null?e=[c]:e.push(c),r++}if(y(d)<1){let c={instancePath:t+"/identityProvider/clientId",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(
c),r++}if(!qe.test(d)){let c={instancePath:t+"/identityProvider/clientId",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[c]:e.push(c),
r++}}else{let c={instancePath:t+"/identityProvider/clientId",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}var Le=C===r;w=w||Le;let O=r;if(!(d&&
typeof d=="object"&&!Array.isArray(d))&&d!==null){let c={instancePath:t+"/identityProvider/clientId",keyword:"type",params:{type:G.properties.identityProvider.properties.
clientId.anyOf[1].type}};e===null?e=[c]:e.push(c),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(let c of Object.keys(d))if(!(c==="variable"||c==="ssmPara\
meter"||c==="secretsManager"||c==="jsonKey")){let $={instancePath:t+"/identityProvider/clientId",keyword:"additionalProperties",params:{additionalProperty:c}};e===
null?e=[$]:e.push($),r++}if(d.variable!==void 0&&l.call(d,"variable")){let c=d.variable;if(typeof c!="string"&&c!==null){let $={instancePath:t+"/identityProvide\
r/clientId/variable",keyword:"type",params:{type:G.properties.identityProvider.properties.clientId.anyOf[1].properties.variable.type}};e===null?e=[$]:e.push($),
r++}if(typeof c=="string"&&!re.test(c)){let $={instancePath:t+"/identityProvider/clientId/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};
e===null?e=[$]:e.push($),r++}}if(d.ssmParameter!==void 0&&l.call(d,"ssmParameter")){let c=d.ssmParameter;if(typeof c!="string"&&c!==null){let $={instancePath:t+
"/identityProvider/clientId/ssmParameter",keyword:"type",params:{type:G.properties.identityProvider.properties.clientId.anyOf[1].properties.ssmParameter.type}};
e===null?e=[$]:e.push($),r++}if(typeof c=="string"){if(y(c)>2048){let $={instancePath:t+"/identityProvider/clientId/ssmParameter",keyword:"maxLength",params:{limit:2048}};
e===null?e=[$]:e.push($),r++}if(!te.test(c)){let $={instancePath:t+"/identityProvider/clientId/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_\
./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[$]:e.push($),r++}}}if(d.secretsManager!==void 0&&l.call(d,"secretsManager")){let c=d.secretsManager;if(typeof c!="string"&&
c!==null){let $={instancePath:t+"/identityProvider/clientId/secretsManager",keyword:"type",params:{type:G.properties.identityProvider.properties.clientId.anyOf[1].
properties.secretsManager.type}};e===null?e=[$]:e.push($),r++}if(typeof c=="string"){if(y(c)>2048){let $={instancePath:t+"/identityProvider/clientId/secretsMana\
ger",keyword:"maxLength",params:{limit:2048}};e===null?e=[$]:e.push($),r++}if(!se.test(c)){let $={instancePath:t+"/identityProvider/clientId/secretsManager",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[$]:e.push($),r++}}}if(d.jsonKey!==void 0&&l.call(d,"jsonKey")){let c=d.jsonKey;if(typeof c!="st\
ring"&&c!==null){let $={instancePath:t+"/identityProvider/clientId/jsonKey",keyword:"type",params:{type:G.properties.identityProvider.properties.clientId.anyOf[1].
properties.jsonKey.type}};e===null?e=[$]:e.push($),r++}if(typeof c=="string"){if(y(c)>256){let $={instancePath:t+"/identityProvider/clientId/jsonKey",keyword:"m\
axLength",params:{limit:256}};e===null?e=[$]:e.push($),r++}if(!ae.test(c)){let $={instancePath:t+"/identityProvider/clientId/jsonKey",keyword:"pattern",params:{
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[$]:e.push($),r++}}}}var Le=O===r;w=w||Le;let q=r;if(d!==null){let c={instancePath:t+"/identityProvider/clie\
ntId",keyword:"type",params:{type:"null"}};e===null?e=[c]:e.push(c),r++}var Le=q===r;if(w=w||Le,w)r=j,e!==null&&(j?e.length=j:e=null);else{let c={instancePath:t+
"/identityProvider/clientId",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(U.clientSecret!==void 0&&l.call(U,"clientSecret")){let d=U.clientSecret,
j=r,w=!1,C=r;if(d!=="none"){let c={instancePath:t+"/identityProvider/clientSecret",keyword:"const",params:{allowedValue:"none"}};e===null?e=[c]:e.push(c),r++}var we=C===
r;w=w||we;let O=r;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let c={instancePath:t+"/identityProvider/clientSecret",keyword:"type",params:{type:G.
properties.identityProvider.properties.clientSecret.anyOf[1].type}};e===null?e=[c]:e.push(c),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(let c of Object.
keys(d))if(!(c==="variable"||c==="ssmParameter"||c==="secretsManager"||c==="jsonKey")){let $={instancePath:t+"/identityProvider/clientSecret",keyword:"additiona\
lProperties",params:{additionalProperty:c}};e===null?e=[$]:e.push($),r++}if(d.variable!==void 0&&l.call(d,"variable")){let c=d.variable;if(typeof c!="string"&&c!==
null){let $={instancePath:t+"/identityProvider/clientSecret/variable",keyword:"type",params:{type:G.properties.identityProvider.properties.clientSecret.anyOf[1].
properties.variable.type}};e===null?e=[$]:e.push($),r++}if(typeof c=="string"&&!re.test(c)){let $={instancePath:t+"/identityProvider/clientSecret/variable",keyword:"\
pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[$]:e.push($),r++}}if(d.ssmParameter!==void 0&&l.call(d,"ssmParameter")){let c=d.ssmParameter;if(typeof c!=
"string"&&c!==null){let $={instancePath:t+"/identityProvider/clientSecret/ssmParameter",keyword:"type",params:{type:G.properties.identityProvider.properties.clientSecret.
anyOf[1].properties.ssmParameter.type}};e===null?e=[$]:e.push($),r++}if(typeof c=="string"){if(y(c)>2048){let $={instancePath:t+"/identityProvider/clientSecret/\
ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[$]:e.push($),r++}if(!te.test(c)){let $={instancePath:t+"/identityProvider/clientSecret/ssmPar\
ameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[$]:e.push($),r++}}}if(d.secretsManager!==void 0&&l.call(d,"sec\
retsManager")){let c=d.secretsManager;if(typeof c!="string"&&c!==null){let $={instancePath:t+"/identityProvider/clientSecret/secretsManager",keyword:"type",params:{
type:G.properties.identityProvider.properties.clientSecret.anyOf[1].properties.secretsManager.type}};e===null?e=[$]:e.push($),r++}if(typeof c=="string"){if(y(c)>
2048){let $={instancePath:t+"/identityProvider/clientSecret/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[$]:e.push($),r++}if(!se.test(c)){
let $={instancePath:t+"/identityProvider/clientSecret/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[$]:e.push($),r++}}}
if(d.jsonKey!==void 0&&l.call(d,"jsonKey")){let c=d.jsonKey;if(typeof c!="string"&&c!==null){let $={instancePath:t+"/identityProvider/clientSecret/jsonKey",keyword:"\
type",params:{type:G.properties.identityProvider.properties.clientSecret.anyOf[1].properties.jsonKey.type}};e===null?e=[$]:e.push($),r++}if(typeof c=="string"){
if(y(c)>256){let $={instancePath:t+"/identityProvider/clientSecret/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[$]:e.push($),r++}if(!ae.test(c)){
let $={instancePath:t+"/identityProvider/clientSecret/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[$]:e.push($),r++}}}}
var we=O===r;w=w||we;let q=r;if(d!==null){let c={instancePath:t+"/identityProvider/clientSecret",keyword:"type",params:{type:"null"}};e===null?e=[c]:e.push(c),r++}
var we=q===r;if(w=w||we,w)r=j,e!==null&&(j?e.length=j:e=null);else{let c={instancePath:t+"/identityProvider/clientSecret",keyword:"anyOf",params:{}};e===null?e=
[c]:e.push(c),r++}}if(U.teamId!==void 0&&l.call(U,"teamId")){let d=U.teamId,j=r,w=!1,C=r;if(typeof d=="string"){if(!Jr.test(d)){let c={instancePath:t+"/identity\
Provider/teamId",keyword:"pattern",params:{pattern:"^[A-Z0-9]{10}$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/identityProvider/teamId",keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}var Re=C===r;w=w||Re;let O=r;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let c={instancePath:t+
"/identityProvider/teamId",keyword:"type",params:{type:G.properties.identityProvider.properties.teamId.anyOf[1].type}};e===null?e=[c]:e.push(c),r++}if(d&&typeof d==
"object"&&!Array.isArray(d)){for(let c of Object.keys(d))if(!(c==="variable"||c==="ssmParameter"||c==="secretsManager"||c==="jsonKey")){let $={instancePath:t+"/\
identityProvider/teamId",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[$]:e.push($),r++}if(d.variable!==void 0&&l.call(d,"variable")){
let c=d.variable;if(typeof c!="string"&&c!==null){let $={instancePath:t+"/identityProvider/teamId/variable",keyword:"type",params:{type:G.properties.identityProvider.
properties.teamId.anyOf[1].properties.variable.type}};e===null?e=[$]:e.push($),r++}if(typeof c=="string"&&!re.test(c)){let $={instancePath:t+"/identityProvider/\
teamId/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[$]:e.push($),r++}}if(d.ssmParameter!==void 0&&l.call(d,"ssmParameter")){
let c=d.ssmParameter;if(typeof c!="string"&&c!==null){let $={instancePath:t+"/identityProvider/teamId/ssmParameter",keyword:"type",params:{type:G.properties.identityProvider.
properties.teamId.anyOf[1].properties.ssmParameter.type}};e===null?e=[$]:e.push($),r++}if(typeof c=="string"){if(y(c)>2048){let $={instancePath:t+"/identityProv\
ider/teamId/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[$]:e.push($),r++}if(!te.test(c)){let $={instancePath:t+"/identityProvider/teamId/\
ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[$]:e.push($),r++}}}if(d.secretsManager!==void 0&&l.call(
d,"secretsManager")){let c=d.secretsManager;if(typeof c!="string"&&c!==null){let $={instancePath:t+"/identityProvider/teamId/secretsManager",keyword:"type",params:{
type:G.properties.identityProvider.properties.teamId.anyOf[1].properties.secretsManager.type}};e===null?e=[$]:e.push($),r++}if(typeof c=="string"){if(y(c)>2048){
let $={instancePath:t+"/identityProvider/teamId/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[$]:e.push($),r++}if(!se.test(c)){let $={instancePath:t+
"/identityProvider/teamId/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[$]:e.push($),r++}}}if(d.jsonKey!==void 0&&l.
call(d,"jsonKey")){let c=d.jsonKey;if(typeof c!="string"&&c!==null){let $={instancePath:t+"/identityProvider/teamId/jsonKey",keyword:"type",params:{type:G.properties.
identityProvider.properties.teamId.anyOf[1].properties.jsonKey.type}};e===null?e=[$]:e.push($),r++}if(typeof c=="string"){if(y(c)>256){let $={instancePath:t+"/i\
dentityProvider/teamId/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[$]:e.push($),r++}if(!ae.test(c)){let $={instancePath:t+"/identityProvider/te\
amId/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[$]:e.push($),r++}}}}var Re=O===r;w=w||Re;let q=r;if(d!==null){let c={
instancePath:t+"/identityProvider/teamId",keyword:"type",params:{type:"null"}};e===null?e=[c]:e.push(c),r++}var Re=q===r;if(w=w||Re,w)r=j,e!==null&&(j?e.length=
j:e=null);else{let c={instancePath:t+"/identityProvider/teamId",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(U.keyId!==void 0&&l.call(U,"keyId")){
let d=U.keyId,j=r,w=!1,C=r;if(typeof d=="string"){if(!Jr.test(d)){let c={instancePath:t+"/identityProvider/keyId",keyword:"pattern",params:{pattern:"^[A-Z0-9]{1\
0}$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/identityProvider/keyId",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}var xe=C===
r;w=w||xe;let O=r;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let c={instancePath:t+"/identityProvider/keyId",keyword:"type",params:{type:G.properties.
identityProvider.properties.keyId.anyOf[1].type}};e===null?e=[c]:e.push(c),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(let c of Object.keys(d))if(!(c===
"variable"||c==="ssmParameter"||c==="secretsManager"||c==="jsonKey")){let $={instancePath:t+"/identityProvider/keyId",keyword:"additionalProperties",params:{additionalProperty:c}};
e===null?e=[$]:e.push($),r++}if(d.variable!==void 0&&l.call(d,"variable")){let c=d.variable;if(typeof c!="string"&&c!==null){let $={instancePath:t+"/identityPro\
vider/keyId/variable",keyword:"type",params:{type:G.properties.identityProvider.properties.keyId.anyOf[1].properties.variable.type}};e===null?e=[$]:e.push($),r++}
if(typeof c=="string"&&!re.test(c)){let $={instancePath:t+"/identityProvider/keyId/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?
e=[$]:e.push($),r++}}if(d.ssmParameter!==void 0&&l.call(d,"ssmParameter")){let c=d.ssmParameter;if(typeof c!="string"&&c!==null){let $={instancePath:t+"/identit\
yProvider/keyId/ssmParameter",keyword:"type",params:{type:G.properties.identityProvider.properties.keyId.anyOf[1].properties.ssmParameter.type}};e===null?e=[$]:
e.push($),r++}if(typeof c=="string"){if(y(c)>2048){let $={instancePath:t+"/identityProvider/keyId/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?
e=[$]:e.push($),r++}if(!te.test(c)){let $={instancePath:t+"/identityProvider/keyId/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-\
Z0-9_.-]+)$"}};e===null?e=[$]:e.push($),r++}}}if(d.secretsManager!==void 0&&l.call(d,"secretsManager")){let c=d.secretsManager;if(typeof c!="string"&&c!==null){
let $={instancePath:t+"/identityProvider/keyId/secretsManager",keyword:"type",params:{type:G.properties.identityProvider.properties.keyId.anyOf[1].properties.secretsManager.
type}};e===null?e=[$]:e.push($),r++}if(typeof c=="string"){if(y(c)>2048){let $={instancePath:t+"/identityProvider/keyId/secretsManager",keyword:"maxLength",params:{
limit:2048}};e===null?e=[$]:e.push($),r++}if(!se.test(c)){let $={instancePath:t+"/identityProvider/keyId/secretsManager",keyword:"pattern",params:{pattern:"^[A-\
Za-z0-9/_+=.@:!-]+$"}};e===null?e=[$]:e.push($),r++}}}if(d.jsonKey!==void 0&&l.call(d,"jsonKey")){let c=d.jsonKey;if(typeof c!="string"&&c!==null){let $={instancePath:t+
"/identityProvider/keyId/jsonKey",keyword:"type",params:{type:G.properties.identityProvider.properties.keyId.anyOf[1].properties.jsonKey.type}};e===null?e=[$]:e.
push($),r++}if(typeof c=="string"){if(y(c)>256){let $={instancePath:t+"/identityProvider/keyId/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[$]:e.
push($),r++}if(!ae.test(c)){let $={instancePath:t+"/identityProvider/keyId/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?
e=[$]:e.push($),r++}}}}var xe=O===r;w=w||xe;let q=r;if(d!==null){let c={instancePath:t+"/identityProvider/keyId",keyword:"type",params:{type:"null"}};e===null?e=
[c]:e.push(c),r++}var xe=q===r;if(w=w||xe,w)r=j,e!==null&&(j?e.length=j:e=null);else{let c={instancePath:t+"/identityProvider/keyId",keyword:"anyOf",params:{}};
e===null?e=[c]:e.push(c),r++}}if(U.privateKey!==void 0&&l.call(U,"privateKey")){let d=U.privateKey;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let j={
instancePath:t+"/identityProvider/privateKey",keyword:"type",params:{type:G.properties.identityProvider.properties.privateKey.type}};e===null?e=[j]:e.push(j),r++}
if(d&&typeof d=="object"&&!Array.isArray(d)){for(let j of Object.keys(d))if(!(j==="variable"||j==="ssmParameter"||j==="secretsManager"||j==="jsonKey")){let w={instancePath:t+
"/identityProvider/privateKey",keyword:"additionalProperties",params:{additionalProperty:j}};e===null?e=[w]:e.push(w),r++}if(d.variable!==void 0&&l.call(d,"vari\
able")){let j=d.variable;if(typeof j!="string"&&j!==null){let w={instancePath:t+"/identityProvider/privateKey/variable",keyword:"type",params:{type:G.properties.
identityProvider.properties.privateKey.properties.variable.type}};e===null?e=[w]:e.push(w),r++}if(typeof j=="string"&&!re.test(j)){let w={instancePath:t+"/ident\
ityProvider/privateKey/variable",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[w]:e.push(w),r++}}if(d.ssmParameter!==void 0&&l.call(d,
"ssmParameter")){let j=d.ssmParameter;if(typeof j!="string"&&j!==null){let w={instancePath:t+"/identityProvider/privateKey/ssmParameter",keyword:"type",params:{
type:G.properties.identityProvider.properties.privateKey.properties.ssmParameter.type}};e===null?e=[w]:e.push(w),r++}if(typeof j=="string"){if(y(j)>2048){let w={
instancePath:t+"/identityProvider/privateKey/ssmParameter",keyword:"maxLength",params:{limit:2048}};e===null?e=[w]:e.push(w),r++}if(!te.test(j)){let w={instancePath:t+
"/identityProvider/privateKey/ssmParameter",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[w]:e.push(w),r++}}}if(d.secretsManager!==
void 0&&l.call(d,"secretsManager")){let j=d.secretsManager;if(typeof j!="string"&&j!==null){let w={instancePath:t+"/identityProvider/privateKey/secretsManager",
keyword:"type",params:{type:G.properties.identityProvider.properties.privateKey.properties.secretsManager.type}};e===null?e=[w]:e.push(w),r++}if(typeof j=="stri\
ng"){if(y(j)>2048){let w={instancePath:t+"/identityProvider/privateKey/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[w]:e.push(w),r++}if(!se.
test(j)){let w={instancePath:t+"/identityProvider/privateKey/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[w]:e.push(
w),r++}}}if(d.jsonKey!==void 0&&l.call(d,"jsonKey")){let j=d.jsonKey;if(typeof j!="string"&&j!==null){let w={instancePath:t+"/identityProvider/privateKey/jsonKe\
y",keyword:"type",params:{type:G.properties.identityProvider.properties.privateKey.properties.jsonKey.type}};e===null?e=[w]:e.push(w),r++}if(typeof j=="string"){
if(y(j)>256){let w={instancePath:t+"/identityProvider/privateKey/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[w]:e.push(w),r++}if(!ae.test(j)){let w={
instancePath:t+"/identityProvider/privateKey/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[w]:e.push(w),r++}}}}}if(U.apiVersion!==
void 0&&l.call(U,"apiVersion")){let d=U.apiVersion;if(typeof d!="string"&&d!==null){let j={instancePath:t+"/identityProvider/apiVersion",keyword:"type",params:{
type:G.properties.identityProvider.properties.apiVersion.type}};e===null?e=[j]:e.push(j),r++}if(typeof d=="string"&&!Rt.test(d)){let j={instancePath:t+"/identit\
yProvider/apiVersion",keyword:"pattern",params:{pattern:"^v[1-9][0-9]{0,2}\\.[0-9]$"}};e===null?e=[j]:e.push(j),r++}}if(U.metadataUrl!==void 0&&l.call(U,"metada\
taUrl")){let d=U.metadataUrl,j=r,w=!1,C=r;if(typeof d=="string"){if(y(d)>2048){let c={instancePath:t+"/identityProvider/metadataUrl",keyword:"maxLength",params:{
limit:2048}};e===null?e=[c]:e.push(c),r++}if(y(d)<1){let c={instancePath:t+"/identityProvider/metadataUrl",keyword:"minLength",params:{limit:1}};e===null?e=[c]:
e.push(c),r++}}else{let c={instancePath:t+"/identityProvider/metadataUrl",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}var Oe=C===r;w=w||
Oe;let O=r;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let c={instancePath:t+"/identityProvider/metadataUrl",keyword:"type",params:{type:G.properties.
identityProvider.properties.metadataUrl.anyOf[1].type}};e===null?e=[c]:e.push(c),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(let c of Object.keys(d))if(!(c===
"variable"||c==="ssmParameter"||c==="secretsManager"||c==="jsonKey")){let $={instancePath:t+"/identityProvider/metadataUrl",keyword:"additionalProperties",params:{
additionalProperty:c}};e===null?e=[$]:e.push($),r++}if(d.variable!==void 0&&l.call(d,"variable")){let c=d.variable;if(typeof c!="string"&&c!==null){let $={instancePath:t+
"/identityProvider/metadataUrl/variable",keyword:"type",params:{type:G.properties.identityProvider.properties.metadataUrl.anyOf[1].properties.variable.type}};e===
null?e=[$]:e.push($),r++}if(typeof c=="string"&&!re.test(c)){let $={instancePath:t+"/identityProvider/metadataUrl/variable",keyword:"pattern",params:{pattern:"^\
[a-z][a-z0-9_]{0,63}$"}};e===null?e=[$]:e.push($),r++}}if(d.ssmParameter!==void 0&&l.call(d,"ssmParameter")){let c=d.ssmParameter;if(typeof c!="string"&&c!==null){
let $={instancePath:t+"/identityProvider/metadataUrl/ssmParameter",keyword:"type",params:{type:G.properties.identityProvider.properties.metadataUrl.anyOf[1].properties.
ssmParameter.type}};e===null?e=[$]:e.push($),r++}if(typeof c=="string"){if(y(c)>2048){let $={instancePath:t+"/identityProvider/metadataUrl/ssmParameter",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[$]:e.push($),r++}if(!te.test(c)){let $={instancePath:t+"/identityProvider/metadataUrl/ssmParameter",keyword:"pattern",
params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[$]:e.push($),r++}}}if(d.secretsManager!==void 0&&l.call(d,"secretsManager")){let c=d.secretsManager;
if(typeof c!="string"&&c!==null){let $={instancePath:t+"/identityProvider/metadataUrl/secretsManager",keyword:"type",params:{type:G.properties.identityProvider.
properties.metadataUrl.anyOf[1].properties.secretsManager.type}};e===null?e=[$]:e.push($),r++}if(typeof c=="string"){if(y(c)>2048){let $={instancePath:t+"/ident\
ityProvider/metadataUrl/secretsManager",keyword:"maxLength",params:{limit:2048}};e===null?e=[$]:e.push($),r++}if(!se.test(c)){let $={instancePath:t+"/identityPr\
ovider/metadataUrl/secretsManager",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[$]:e.push($),r++}}}if(d.jsonKey!==void 0&&l.call(d,
"jsonKey")){let c=d.jsonKey;if(typeof c!="string"&&c!==null){let $={instancePath:t+"/identityProvider/metadataUrl/jsonKey",keyword:"type",params:{type:G.properties.
identityProvider.properties.metadataUrl.anyOf[1].properties.jsonKey.type}};e===null?e=[$]:e.push($),r++}if(typeof c=="string"){if(y(c)>256){let $={instancePath:t+
"/identityProvider/metadataUrl/jsonKey",keyword:"maxLength",params:{limit:256}};e===null?e=[$]:e.push($),r++}if(!ae.test(c)){let $={instancePath:t+"/identityPro\
vider/metadataUrl/jsonKey",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[$]:e.push($),r++}}}}var Oe=O===r;w=w||Oe;let q=r;if(d!==
null){let c={instancePath:t+"/identityProvider/metadataUrl",keyword:"type",params:{type:"null"}};e===null?e=[c]:e.push(c),r++}var Oe=q===r;if(w=w||Oe,w)r=j,e!==
null&&(j?e.length=j:e=null);else{let c={instancePath:t+"/identityProvider/metadataUrl",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(U.metadataFile!==
void 0&&l.call(U,"metadataFile")){let d=U.metadataFile;if(typeof d!="string"&&d!==null){let j={instancePath:t+"/identityProvider/metadataFile",keyword:"type",params:{
type:G.properties.identityProvider.properties.metadataFile.type}};e===null?e=[j]:e.push(j),r++}if(typeof d=="string"){if(y(d)>1024){let j={instancePath:t+"/iden\
tityProvider/metadataFile",keyword:"maxLength",params:{limit:1024}};e===null?e=[j]:e.push(j),r++}if(!Nt.test(d)){let j={instancePath:t+"/identityProvider/metada\
taFile",keyword:"pattern",params:{pattern:"^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$"}};
e===null?e=[j]:e.push(j),r++}}}if(U.idpSignout!==void 0&&l.call(U,"idpSignout")){let d=U.idpSignout;if(typeof d!="boolean"&&d!==null){let j={instancePath:t+"/id\
entityProvider/idpSignout",keyword:"type",params:{type:G.properties.identityProvider.properties.idpSignout.type}};e===null?e=[j]:e.push(j),r++}}if(U.idpInit!==void 0&&
l.call(U,"idpInit")){let d=U.idpInit;if(typeof d!="boolean"&&d!==null){let j={instancePath:t+"/identityProvider/idpInit",keyword:"type",params:{type:G.properties.
identityProvider.properties.idpInit.type}};e===null?e=[j]:e.push(j),r++}}if(U.encryptedResponses!==void 0&&l.call(U,"encryptedResponses")){let d=U.encryptedResponses;
if(typeof d!="boolean"&&d!==null){let j={instancePath:t+"/identityProvider/encryptedResponses",keyword:"type",params:{type:G.properties.identityProvider.properties.
encryptedResponses.type}};e===null?e=[j]:e.push(j),r++}}if(U.requestSigningAlgorithm!==void 0&&l.call(U,"requestSigningAlgorithm")){let d=U.requestSigningAlgorithm;
if(typeof d!="string"&&d!==null){let j={instancePath:t+"/identityProvider/requestSigningAlgorithm",keyword:"type",params:{type:G.properties.identityProvider.properties.
requestSigningAlgorithm.type}};e===null?e=[j]:e.push(j),r++}if(!(d==="rsa-sha256"||d===null)){let j={instancePath:t+"/identityProvider/requestSigningAlgorithm",
keyword:"enum",params:{allowedValues:G.properties.identityProvider.properties.requestSigningAlgorithm.enum}};e===null?e=[j]:e.push(j),r++}}if(U.scopes!==void 0&&
l.call(U,"scopes")){let d=U.scopes;if(!Array.isArray(d)&&d!==null){let j={instancePath:t+"/identityProvider/scopes",keyword:"type",params:{type:G.properties.identityProvider.
properties.scopes.type}};e===null?e=[j]:e.push(j),r++}if(Array.isArray(d)){if(d.length<1){let O={instancePath:t+"/identityProvider/scopes",keyword:"minItems",params:{
limit:1}};e===null?e=[O]:e.push(O),r++}let j=d.length;for(let O=0;O<j;O++){let q=d[O];if(typeof q=="string"){if(!zr.test(q)){let c={instancePath:t+"/identityPro\
vider/scopes/"+O,keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/identityProvi\
der/scopes/"+O,keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}let w=d.length,C;if(w>1){let O={};for(;w--;){let q=d[w];if(typeof q=="string"){
if(typeof O[q]=="number"){C=O[q];let c={instancePath:t+"/identityProvider/scopes",keyword:"uniqueItems",params:{i:w,j:C}};e===null?e=[c]:e.push(c),r++;break}O[q]=
w}}}}}if(U.attributesRequestMethod!==void 0&&l.call(U,"attributesRequestMethod")){let d=U.attributesRequestMethod;if(typeof d!="string"&&d!==null){let j={instancePath:t+
"/identityProvider/attributesRequestMethod",keyword:"type",params:{type:G.properties.identityProvider.properties.attributesRequestMethod.type}};e===null?e=[j]:e.
push(j),r++}if(!(d==="GET"||d==="POST"||d===null)){let j={instancePath:t+"/identityProvider/attributesRequestMethod",keyword:"enum",params:{allowedValues:G.properties.
identityProvider.properties.attributesRequestMethod.enum}};e===null?e=[j]:e.push(j),r++}}if(U.endpoints!==void 0&&l.call(U,"endpoints")){let d=U.endpoints;if(!(d&&
typeof d=="object"&&!Array.isArray(d))&&d!==null){let j={instancePath:t+"/identityProvider/endpoints",keyword:"type",params:{type:G.properties.identityProvider.
properties.endpoints.type}};e===null?e=[j]:e.push(j),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(let j of Object.keys(d))if(!(j==="authorize"||j==="tok\
en"||j==="userInfo"||j==="jwks")){let w={instancePath:t+"/identityProvider/endpoints",keyword:"additionalProperties",params:{additionalProperty:j}};e===null?e=[
w]:e.push(w),r++}if(d.authorize!==void 0&&l.call(d,"authorize")){let j=d.authorize,w=r,C=!1,O=r;if(typeof j=="string"){if(y(j)>1024){let c={instancePath:t+"/ide\
ntityProvider/endpoints/authorize",keyword:"maxLength",params:{limit:1024}};e===null?e=[c]:e.push(c),r++}if(!fr.test(j)){let c={instancePath:t+"/identityProvide\
r/endpoints/authorize",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/identityProvider/endpoint\
s/authorize",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}var Ae=O===r;C=C||Ae;let q=r;if(j!==null){let c={instancePath:t+"/identityProvi\
der/endpoints/authorize",keyword:"type",params:{type:"null"}};e===null?e=[c]:e.push(c),r++}var Ae=q===r;if(C=C||Ae,C)r=w,e!==null&&(w?e.length=w:e=null);else{let c={
instancePath:t+"/identityProvider/endpoints/authorize",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(d.token!==void 0&&l.call(d,"token")){let j=d.
token,w=r,C=!1,O=r;if(typeof j=="string"){if(y(j)>1024){let c={instancePath:t+"/identityProvider/endpoints/token",keyword:"maxLength",params:{limit:1024}};e===null?
e=[c]:e.push(c),r++}if(!fr.test(j)){let c={instancePath:t+"/identityProvider/endpoints/token",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===null?e=[c]:
e.push(c),r++}}else{let c={instancePath:t+"/identityProvider/endpoints/token",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}var sr=O===r;C=
C||sr;let q=r;if(j!==null){let c={instancePath:t+"/identityProvider/endpoints/token",keyword:"type",params:{type:"null"}};e===null?e=[c]:e.push(c),r++}var sr=q===
r;if(C=C||sr,C)r=w,e!==null&&(w?e.length=w:e=null);else{let c={instancePath:t+"/identityProvider/endpoints/token",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(
c),r++}}if(d.userInfo!==void 0&&l.call(d,"userInfo")){let j=d.userInfo,w=r,C=!1,O=r;if(typeof j=="string"){if(y(j)>1024){let c={instancePath:t+"/identityProvide\
r/endpoints/userInfo",keyword:"maxLength",params:{limit:1024}};e===null?e=[c]:e.push(c),r++}if(!fr.test(j)){let c={instancePath:t+"/identityProvider/endpoints/u\
serInfo",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/identityProvider/endpoints/userInfo",keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}var _e=O===r;C=C||_e;let q=r;if(j!==null){let c={instancePath:t+"/identityProvider/endpoints/userInfo",
keyword:"type",params:{type:"null"}};e===null?e=[c]:e.push(c),r++}var _e=q===r;if(C=C||_e,C)r=w,e!==null&&(w?e.length=w:e=null);else{let c={instancePath:t+"/ide\
ntityProvider/endpoints/userInfo",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(d.jwks!==void 0&&l.call(d,"jwks")){let j=d.jwks,w=r,C=!1,O=r;if(typeof j==
"string"){if(y(j)>1024){let c={instancePath:t+"/identityProvider/endpoints/jwks",keyword:"maxLength",params:{limit:1024}};e===null?e=[c]:e.push(c),r++}if(!fr.test(
j)){let c={instancePath:t+"/identityProvider/endpoints/jwks",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+
"/identityProvider/endpoints/jwks",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}var Ne=O===r;C=C||Ne;let q=r;if(j!==null){let c={instancePath:t+
"/identityProvider/endpoints/jwks",keyword:"type",params:{type:"null"}};e===null?e=[c]:e.push(c),r++}var Ne=q===r;if(C=C||Ne,C)r=w,e!==null&&(w?e.length=w:e=null);else{
let c={instancePath:t+"/identityProvider/endpoints/jwks",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}}}if(U.iamOidcProvider!==void 0&&l.call(U,"iam\
OidcProvider")){let d=U.iamOidcProvider;if(typeof d!="boolean"&&d!==null){let j={instancePath:t+"/identityProvider/iamOidcProvider",keyword:"type",params:{type:G.
properties.identityProvider.properties.iamOidcProvider.type}};e===null?e=[j]:e.push(j),r++}}if(U.upstream!==void 0&&l.call(U,"upstream")){let d=U.upstream;if(!(d&&
typeof d=="object"&&!Array.isArray(d))&&d!==null){let j={instancePath:t+"/identityProvider/upstream",keyword:"type",params:{type:G.properties.identityProvider.properties.
upstream.type}};e===null?e=[j]:e.push(j),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(let j of Object.keys(d))if(!(j==="spec"||j==="client"||j==="enviro\
nment")){let w={instancePath:t+"/identityProvider/upstream",keyword:"additionalProperties",params:{additionalProperty:j}};e===null?e=[w]:e.push(w),r++}if(d.spec!==
void 0&&l.call(d,"spec")){let j=d.spec;if(typeof j!="string"&&j!==null){let w={instancePath:t+"/identityProvider/upstream/spec",keyword:"type",params:{type:G.properties.
identityProvider.properties.upstream.properties.spec.type}};e===null?e=[w]:e.push(w),r++}}if(d.client!==void 0&&l.call(d,"client")){let j=d.client;if(typeof j!=
"string"&&j!==null){let w={instancePath:t+"/identityProvider/upstream/client",keyword:"type",params:{type:G.properties.identityProvider.properties.upstream.properties.
client.type}};e===null?e=[w]:e.push(w),r++}}if(d.environment!==void 0&&l.call(d,"environment")){let j=d.environment;if(typeof j!="string"&&j!==null){let w={instancePath:t+
"/identityProvider/upstream/environment",keyword:"type",params:{type:G.properties.identityProvider.properties.upstream.properties.environment.type}};e===null?e=
[w]:e.push(w),r++}}}}if(U.allowedEmailDomains!==void 0&&l.call(U,"allowedEmailDomains")){let d=U.allowedEmailDomains;if(!Array.isArray(d)&&d!==null){let j={instancePath:t+
"/identityProvider/allowedEmailDomains",keyword:"type",params:{type:G.properties.identityProvider.properties.allowedEmailDomains.type}};e===null?e=[j]:e.push(j),
r++}if(Array.isArray(d)){if(d.length<1){let O={instancePath:t+"/identityProvider/allowedEmailDomains",keyword:"minItems",params:{limit:1}};e===null?e=[O]:e.push(
O),r++}let j=d.length;for(let O=0;O<j;O++){let q=d[O];if(typeof q=="string"){if(y(q)>253){let c={instancePath:t+"/identityProvider/allowedEmailDomains/"+O,keyword:"\
maxLength",params:{limit:253}};e===null?e=[c]:e.push(c),r++}if(!It.test(q)){let c={instancePath:t+"/identityProvider/allowedEmailDomains/"+O,keyword:"pattern",params:{
pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/identi\
tyProvider/allowedEmailDomains/"+O,keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}let w=d.length,C;if(w>1){let O={};for(;w--;){let q=d[w];
if(typeof q=="string"){if(typeof O[q]=="number"){C=O[q];let c={instancePath:t+"/identityProvider/allowedEmailDomains",keyword:"uniqueItems",params:{i:w,j:C}};e===
null?e=[c]:e.push(c),r++;break}O[q]=w}}}}}if(U.attributeMapping!==void 0&&l.call(U,"attributeMapping")){let d=U.attributeMapping;if(!(d&&typeof d=="object"&&!Array.
isArray(d))&&d!==null){let j={instancePath:t+"/identityProvider/attributeMapping",keyword:"type",params:{type:G.properties.identityProvider.properties.attributeMapping.
type}};e===null?e=[j]:e.push(j),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(let j of Object.keys(d)){let w=r;if(typeof j=="string"){if(y(j)>32){let C={
instancePath:t+"/identityProvider/attributeMapping",keyword:"maxLength",params:{limit:32},propertyName:j};e===null?e=[C]:e.push(C),r++}if(y(j)<1){let C={instancePath:t+
"/identityProvider/attributeMapping",keyword:"minLength",params:{limit:1},propertyName:j};e===null?e=[C]:e.push(C),r++}}var ze=w===r;if(!ze){let C={instancePath:t+
"/identityProvider/attributeMapping",keyword:"propertyNames",params:{propertyName:j}};e===null?e=[C]:e.push(C),r++}}for(let j of Object.keys(d)){let w=d[j];if(typeof w!=
"string"&&w!==null){let C={instancePath:t+"/identityProvider/attributeMapping/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:G.properties.
identityProvider.properties.attributeMapping.additionalProperties.type}};e===null?e=[C]:e.push(C),r++}if(typeof w=="string"){if(y(w)>2048){let C={instancePath:t+
"/identityProvider/attributeMapping/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"maxLength",params:{limit:2048}};e===null?e=[C]:e.push(C),r++}if(y(w)<1){
let C={instancePath:t+"/identityProvider/attributeMapping/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minLength",params:{limit:1}};e===null?e=[C]:e.push(
C),r++}}}}}if(U.adopt!==void 0&&l.call(U,"adopt")){let d=U.adopt;if(typeof d!="string"&&d!==null){let j={instancePath:t+"/identityProvider/adopt",keyword:"type",
params:{type:G.properties.identityProvider.properties.adopt.type}};e===null?e=[j]:e.push(j),r++}if(typeof d=="string"){if(y(d)>32){let j={instancePath:t+"/ident\
ityProvider/adopt",keyword:"maxLength",params:{limit:32}};e===null?e=[j]:e.push(j),r++}if(y(d)<1){let j={instancePath:t+"/identityProvider/adopt",keyword:"minLe\
ngth",params:{limit:1}};e===null?e=[j]:e.push(j),r++}}}if(U.nationalIdConsent!==void 0&&l.call(U,"nationalIdConsent")){let d=U.nationalIdConsent;if(typeof d!="b\
oolean"&&d!==null){let j={instancePath:t+"/identityProvider/nationalIdConsent",keyword:"type",params:{type:G.properties.identityProvider.properties.nationalIdConsent.
type}};e===null?e=[j]:e.push(j),r++}}if(U.pending!==void 0&&l.call(U,"pending")){let d=U.pending;if(typeof d!="boolean"&&d!==null){let j={instancePath:t+"/ident\
ityProvider/pending",keyword:"type",params:{type:G.properties.identityProvider.properties.pending.type}};e===null?e=[j]:e.push(j),r++}if(!(d===!0||d===null)){let j={
instancePath:t+"/identityProvider/pending",keyword:"enum",params:{allowedValues:G.properties.identityProvider.properties.pending.enum}};e===null?e=[j]:e.push(j),
r++}}if(U.identifiers!==void 0&&l.call(U,"identifiers")){let d=U.identifiers;if(!Array.isArray(d)&&d!==null){let j={instancePath:t+"/identityProvider/identifier\
s",keyword:"type",params:{type:G.properties.identityProvider.properties.identifiers.type}};e===null?e=[j]:e.push(j),r++}if(Array.isArray(d)){if(d.length>50){let O={
instancePath:t+"/identityProvider/identifiers",keyword:"maxItems",params:{limit:50}};e===null?e=[O]:e.push(O),r++}let j=d.length;for(let O=0;O<j;O++){let q=d[O];
if(typeof q=="string"){if(y(q)>40){let c={instancePath:t+"/identityProvider/identifiers/"+O,keyword:"maxLength",params:{limit:40}};e===null?e=[c]:e.push(c),r++}
if(y(q)<1){let c={instancePath:t+"/identityProvider/identifiers/"+O,keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}if(!Et.test(q)){let c={instancePath:t+
"/identityProvider/identifiers/"+O,keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=.@-]+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/identi\
tyProvider/identifiers/"+O,keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}let w=d.length,C;if(w>1){let O={};for(;w--;){let q=d[w];if(typeof q==
"string"){if(typeof O[q]=="number"){C=O[q];let c={instancePath:t+"/identityProvider/identifiers",keyword:"uniqueItems",params:{i:w,j:C}};e===null?e=[c]:e.push(c),
r++;break}O[q]=w}}}}}}}}return tt.errors=e,r===0}tt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};exports.SignIns=st;var Qr={type:"object",required:["ver\
sion","spec","signIns"],properties:{version:{const:1},spec:{type:"string",minLength:1},environment:{type:"string",minLength:1},users:{type:"object",additionalProperties:{
type:"object",properties:{email:{type:"string",minLength:1},emailVerified:{type:"boolean"},status:{type:"string",enum:["CONFIRMED","UNCONFIRMED","FORCE_CHANGE_P\
ASSWORD","RESET_REQUIRED","EXTERNAL_PROVIDER"]},enabled:{type:"boolean"},username:{type:"string",minLength:1},attributes:{type:"object",additionalProperties:{type:"\
string"}},identities:{type:"array",items:{type:"object",required:["provider","subject"],properties:{provider:{type:"string",minLength:1},subject:{type:"string",
minLength:1}},additionalProperties:!1}}},additionalProperties:!1}},signIns:{type:"array",minItems:1,maxItems:5e3,items:{type:"object",required:["name","through"],
properties:{name:{type:"string",minLength:1,maxLength:200},through:{type:"string",minLength:1},client:{type:"string",minLength:1},claims:{type:"object"},assertion:{
type:"object",required:["nameId"],properties:{nameId:{type:"string",minLength:1},attributes:{type:"object",additionalProperties:{anyOf:[{type:"string"},{type:"a\
rray",items:{type:"string"}}]}}},additionalProperties:!1},signUp:{type:"object",required:["email"],properties:{email:{type:"string",minLength:1}},additionalProperties:!1},
redirectUri:{type:"string",minLength:1},times:{type:"integer",minimum:1,maximum:2},fresh:{type:"boolean"},expect:{type:"object",properties:{outcome:{type:"strin\
g",enum:["signedUp","signedIn","linked","separateUser","refused","error"]},user:{type:"string",minLength:1},code:{type:"string",minLength:1},attributes:{type:"o\
bject",additionalProperties:{type:["string","null"]}}},additionalProperties:!1}},additionalProperties:!1}}},additionalProperties:!1};function st(E,{instancePath:t="",
parentData:er,parentDataProperty:rr,rootData:tr=E,dynamicAnchors:at={}}={}){let e=null,r=0,ke=st.evaluated;if(ke.dynamicProps&&(ke.props=void 0),ke.dynamicItems&&
(ke.items=void 0),E&&typeof E=="object"&&!Array.isArray(E)){if(E.version===void 0||!l.call(E,"version")){let B={instancePath:t,keyword:"required",params:{missingProperty:"\
version"}};e===null?e=[B]:e.push(B),r++}if(E.spec===void 0||!l.call(E,"spec")){let B={instancePath:t,keyword:"required",params:{missingProperty:"spec"}};e===null?
e=[B]:e.push(B),r++}if(E.signIns===void 0||!l.call(E,"signIns")){let B={instancePath:t,keyword:"required",params:{missingProperty:"signIns"}};e===null?e=[B]:e.push(
B),r++}for(let B of Object.keys(E))if(!(B==="version"||B==="spec"||B==="environment"||B==="users"||B==="signIns")){let X={instancePath:t,keyword:"additionalProp\
erties",params:{additionalProperty:B}};e===null?e=[X]:e.push(X),r++}if(E.version!==void 0&&l.call(E,"version")&&E.version!==1){let B={instancePath:t+"/version",
keyword:"const",params:{allowedValue:1}};e===null?e=[B]:e.push(B),r++}if(E.spec!==void 0&&l.call(E,"spec")){let B=E.spec;if(typeof B=="string"){if(y(B)<1){let X={
instancePath:t+"/spec",keyword:"minLength",params:{limit:1}};e===null?e=[X]:e.push(X),r++}}else{let X={instancePath:t+"/spec",keyword:"type",params:{type:"strin\
g"}};e===null?e=[X]:e.push(X),r++}}if(E.environment!==void 0&&l.call(E,"environment")){let B=E.environment;if(typeof B=="string"){if(y(B)<1){let X={instancePath:t+
"/environment",keyword:"minLength",params:{limit:1}};e===null?e=[X]:e.push(X),r++}}else{let X={instancePath:t+"/environment",keyword:"type",params:{type:"string"}};
e===null?e=[X]:e.push(X),r++}}if(E.users!==void 0&&l.call(E,"users")){let B=E.users;if(B&&typeof B=="object"&&!Array.isArray(B))for(let X of Object.keys(B)){let V=B[X];
if(V&&typeof V=="object"&&!Array.isArray(V)){for(let D of Object.keys(V))if(!(D==="email"||D==="emailVerified"||D==="status"||D==="enabled"||D==="username"||D===
"attributes"||D==="identities")){let N={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"additionalProperties",params:{additionalProperty:D}};
e===null?e=[N]:e.push(N),r++}if(V.email!==void 0&&l.call(V,"email")){let D=V.email;if(typeof D=="string"){if(y(D)<1){let N={instancePath:t+"/users/"+X.replace(/~/g,
"~0").replace(/\//g,"~1")+"/email",keyword:"minLength",params:{limit:1}};e===null?e=[N]:e.push(N),r++}}else{let N={instancePath:t+"/users/"+X.replace(/~/g,"~0").
replace(/\//g,"~1")+"/email",keyword:"type",params:{type:"string"}};e===null?e=[N]:e.push(N),r++}}if(V.emailVerified!==void 0&&l.call(V,"emailVerified")&&typeof V.
emailVerified!="boolean"){let D={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailVerified",keyword:"type",params:{type:"boolean"}};e===
null?e=[D]:e.push(D),r++}if(V.status!==void 0&&l.call(V,"status")){let D=V.status;if(typeof D!="string"){let N={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(
/\//g,"~1")+"/status",keyword:"type",params:{type:"string"}};e===null?e=[N]:e.push(N),r++}if(!(D==="CONFIRMED"||D==="UNCONFIRMED"||D==="FORCE_CHANGE_PASSWORD"||
D==="RESET_REQUIRED"||D==="EXTERNAL_PROVIDER")){let N={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1")+"/status",keyword:"enum",params:{allowedValues:Qr.
properties.users.additionalProperties.properties.status.enum}};e===null?e=[N]:e.push(N),r++}}if(V.enabled!==void 0&&l.call(V,"enabled")&&typeof V.enabled!="bool\
ean"){let D={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1")+"/enabled",keyword:"type",params:{type:"boolean"}};e===null?e=[D]:e.push(D),r++}if(V.
username!==void 0&&l.call(V,"username")){let D=V.username;if(typeof D=="string"){if(y(D)<1){let N={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/username",keyword:"minLength",params:{limit:1}};e===null?e=[N]:e.push(N),r++}}else{let N={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1")+
"/username",keyword:"type",params:{type:"string"}};e===null?e=[N]:e.push(N),r++}}if(V.attributes!==void 0&&l.call(V,"attributes")){let D=V.attributes;if(D&&typeof D==
"object"&&!Array.isArray(D)){for(let N of Object.keys(D))if(typeof D[N]!="string"){let K={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1")+"/at\
tributes/"+N.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};e===null?e=[K]:e.push(K),r++}}else{let N={instancePath:t+"/users/"+X.
replace(/~/g,"~0").replace(/\//g,"~1")+"/attributes",keyword:"type",params:{type:"object"}};e===null?e=[N]:e.push(N),r++}}if(V.identities!==void 0&&l.call(V,"id\
entities")){let D=V.identities;if(Array.isArray(D)){let N=D.length;for(let K=0;K<N;K++){let W=D[K];if(W&&typeof W=="object"&&!Array.isArray(W)){if(W.provider===
void 0||!l.call(W,"provider")){let ee={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1")+"/identities/"+K,keyword:"required",params:{missingProperty:"\
provider"}};e===null?e=[ee]:e.push(ee),r++}if(W.subject===void 0||!l.call(W,"subject")){let ee={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1")+
"/identities/"+K,keyword:"required",params:{missingProperty:"subject"}};e===null?e=[ee]:e.push(ee),r++}for(let ee of Object.keys(W))if(!(ee==="provider"||ee==="\
subject")){let pe={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1")+"/identities/"+K,keyword:"additionalProperties",params:{additionalProperty:ee}};
e===null?e=[pe]:e.push(pe),r++}if(W.provider!==void 0&&l.call(W,"provider")){let ee=W.provider;if(typeof ee=="string"){if(y(ee)<1){let pe={instancePath:t+"/user\
s/"+X.replace(/~/g,"~0").replace(/\//g,"~1")+"/identities/"+K+"/provider",keyword:"minLength",params:{limit:1}};e===null?e=[pe]:e.push(pe),r++}}else{let pe={instancePath:t+
"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1")+"/identities/"+K+"/provider",keyword:"type",params:{type:"string"}};e===null?e=[pe]:e.push(pe),r++}}if(W.subject!==
void 0&&l.call(W,"subject")){let ee=W.subject;if(typeof ee=="string"){if(y(ee)<1){let pe={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(/\//g,"~1")+"/id\
entities/"+K+"/subject",keyword:"minLength",params:{limit:1}};e===null?e=[pe]:e.push(pe),r++}}else{let pe={instancePath:t+"/users/"+X.replace(/~/g,"~0").replace(
/\//g,"~1")+"/identities/"+K+"/subject",keyword:"type",params:{type:"string"}};e===null?e=[pe]:e.push(pe),r++}}}else{let ee={instancePath:t+"/users/"+X.replace(
/~/g,"~0").replace(/\//g,"~1")+"/identities/"+K,keyword:"type",params:{type:"object"}};e===null?e=[ee]:e.push(ee),r++}}}else{let N={instancePath:t+"/users/"+X.replace(
/~/g,"~0").replace(/\//g,"~1")+"/identities",keyword:"type",params:{type:"array"}};e===null?e=[N]:e.push(N),r++}}}else{let D={instancePath:t+"/users/"+X.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"object"}};e===null?e=[D]:e.push(D),r++}}else{let X={instancePath:t+"/users",keyword:"type",params:{type:"\
object"}};e===null?e=[X]:e.push(X),r++}}if(E.signIns!==void 0&&l.call(E,"signIns")){let B=E.signIns;if(Array.isArray(B)){if(B.length>5e3){let V={instancePath:t+
"/signIns",keyword:"maxItems",params:{limit:5e3}};e===null?e=[V]:e.push(V),r++}if(B.length<1){let V={instancePath:t+"/signIns",keyword:"minItems",params:{limit:1}};
e===null?e=[V]:e.push(V),r++}let X=B.length;for(let V=0;V<X;V++){let D=B[V];if(D&&typeof D=="object"&&!Array.isArray(D)){if(D.name===void 0||!l.call(D,"name")){
let N={instancePath:t+"/signIns/"+V,keyword:"required",params:{missingProperty:"name"}};e===null?e=[N]:e.push(N),r++}if(D.through===void 0||!l.call(D,"through")){
let N={instancePath:t+"/signIns/"+V,keyword:"required",params:{missingProperty:"through"}};e===null?e=[N]:e.push(N),r++}for(let N of Object.keys(D))if(!l.call(Qr.
properties.signIns.items.properties,N)){let K={instancePath:t+"/signIns/"+V,keyword:"additionalProperties",params:{additionalProperty:N}};e===null?e=[K]:e.push(
K),r++}if(D.name!==void 0&&l.call(D,"name")){let N=D.name;if(typeof N=="string"){if(y(N)>200){let K={instancePath:t+"/signIns/"+V+"/name",keyword:"maxLength",params:{
limit:200}};e===null?e=[K]:e.push(K),r++}if(y(N)<1){let K={instancePath:t+"/signIns/"+V+"/name",keyword:"minLength",params:{limit:1}};e===null?e=[K]:e.push(K),r++}}else{
let K={instancePath:t+"/signIns/"+V+"/name",keyword:"type",params:{type:"string"}};e===null?e=[K]:e.push(K),r++}}if(D.through!==void 0&&l.call(D,"through")){let N=D.
through;if(typeof N=="string"){if(y(N)<1){let K={instancePath:t+"/signIns/"+V+"/through",keyword:"minLength",params:{limit:1}};e===null?e=[K]:e.push(K),r++}}else{
let K={instancePath:t+"/signIns/"+V+"/through",keyword:"type",params:{type:"string"}};e===null?e=[K]:e.push(K),r++}}if(D.client!==void 0&&l.call(D,"client")){let N=D.
client;if(typeof N=="string"){if(y(N)<1){let K={instancePath:t+"/signIns/"+V+"/client",keyword:"minLength",params:{limit:1}};e===null?e=[K]:e.push(K),r++}}else{
let K={instancePath:t+"/signIns/"+V+"/client",keyword:"type",params:{type:"string"}};e===null?e=[K]:e.push(K),r++}}if(D.claims!==void 0&&l.call(D,"claims")){let N=D.
claims;if(!(N&&typeof N=="object"&&!Array.isArray(N))){let K={instancePath:t+"/signIns/"+V+"/claims",keyword:"type",params:{type:"object"}};e===null?e=[K]:e.push(
K),r++}}if(D.assertion!==void 0&&l.call(D,"assertion")){let N=D.assertion;if(N&&typeof N=="object"&&!Array.isArray(N)){if(N.nameId===void 0||!l.call(N,"nameId")){
let K={instancePath:t+"/signIns/"+V+"/assertion",keyword:"required",params:{missingProperty:"nameId"}};e===null?e=[K]:e.push(K),r++}for(let K of Object.keys(N))
if(!(K==="nameId"||K==="attributes")){let W={instancePath:t+"/signIns/"+V+"/assertion",keyword:"additionalProperties",params:{additionalProperty:K}};e===null?e=
[W]:e.push(W),r++}if(N.nameId!==void 0&&l.call(N,"nameId")){let K=N.nameId;if(typeof K=="string"){if(y(K)<1){let W={instancePath:t+"/signIns/"+V+"/assertion/nam\
eId",keyword:"minLength",params:{limit:1}};e===null?e=[W]:e.push(W),r++}}else{let W={instancePath:t+"/signIns/"+V+"/assertion/nameId",keyword:"type",params:{type:"\
string"}};e===null?e=[W]:e.push(W),r++}}if(N.attributes!==void 0&&l.call(N,"attributes")){let K=N.attributes;if(K&&typeof K=="object"&&!Array.isArray(K))for(let W of Object.
keys(K)){let ee=K[W],pe=r,je=!1,Ke=r;if(typeof ee!="string"){let Pe={instancePath:t+"/signIns/"+V+"/assertion/attributes/"+W.replace(/~/g,"~0").replace(/\//g,"~\
1"),keyword:"type",params:{type:"string"}};e===null?e=[Pe]:e.push(Pe),r++}var Ze=Ke===r;je=je||Ze;let ve=r;if(Array.isArray(ee)){let Pe=ee.length;for(let ge=0;ge<
Pe;ge++)if(typeof ee[ge]!="string"){let Le={instancePath:t+"/signIns/"+V+"/assertion/attributes/"+W.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+ge,keyword:"type",
params:{type:"string"}};e===null?e=[Le]:e.push(Le),r++}}else{let Pe={instancePath:t+"/signIns/"+V+"/assertion/attributes/"+W.replace(/~/g,"~0").replace(/\//g,"~\
1"),keyword:"type",params:{type:"array"}};e===null?e=[Pe]:e.push(Pe),r++}var Ze=ve===r;if(je=je||Ze,je)r=pe,e!==null&&(pe?e.length=pe:e=null);else{let Pe={instancePath:t+
"/signIns/"+V+"/assertion/attributes/"+W.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf",params:{}};e===null?e=[Pe]:e.push(Pe),r++}}else{let W={instancePath:t+
"/signIns/"+V+"/assertion/attributes",keyword:"type",params:{type:"object"}};e===null?e=[W]:e.push(W),r++}}}else{let K={instancePath:t+"/signIns/"+V+"/assertion",
keyword:"type",params:{type:"object"}};e===null?e=[K]:e.push(K),r++}}if(D.signUp!==void 0&&l.call(D,"signUp")){let N=D.signUp;if(N&&typeof N=="object"&&!Array.isArray(
N)){if(N.email===void 0||!l.call(N,"email")){let K={instancePath:t+"/signIns/"+V+"/signUp",keyword:"required",params:{missingProperty:"email"}};e===null?e=[K]:e.
push(K),r++}for(let K of Object.keys(N))if(K!=="email"){let W={instancePath:t+"/signIns/"+V+"/signUp",keyword:"additionalProperties",params:{additionalProperty:K}};
e===null?e=[W]:e.push(W),r++}if(N.email!==void 0&&l.call(N,"email")){let K=N.email;if(typeof K=="string"){if(y(K)<1){let W={instancePath:t+"/signIns/"+V+"/signU\
p/email",keyword:"minLength",params:{limit:1}};e===null?e=[W]:e.push(W),r++}}else{let W={instancePath:t+"/signIns/"+V+"/signUp/email",keyword:"type",params:{type:"\
string"}};e===null?e=[W]:e.push(W),r++}}}else{let K={instancePath:t+"/signIns/"+V+"/signUp",keyword:"type",params:{type:"object"}};e===null?e=[K]:e.push(K),r++}}
if(D.redirectUri!==void 0&&l.call(D,"redirectUri")){let N=D.redirectUri;if(typeof N=="string"){if(y(N)<1){let K={instancePath:t+"/signIns/"+V+"/redirectUri",keyword:"\
minLength",params:{limit:1}};e===null?e=[K]:e.push(K),r++}}else{let K={instancePath:t+"/signIns/"+V+"/redirectUri",keyword:"type",params:{type:"string"}};e===null?
e=[K]:e.push(K),r++}}if(D.times!==void 0&&l.call(D,"times")){let N=D.times;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N))){let K={instancePath:t+"/sig\
nIns/"+V+"/times",keyword:"type",params:{type:"integer"}};e===null?e=[K]:e.push(K),r++}if(typeof N=="number"&&isFinite(N)){if(N>2||isNaN(N)){let K={instancePath:t+
"/signIns/"+V+"/times",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=[K]:e.push(K),r++}if(N<1||isNaN(N)){let K={instancePath:t+"/signIns/"+V+"/\
times",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[K]:e.push(K),r++}}}if(D.fresh!==void 0&&l.call(D,"fresh")&&typeof D.fresh!="boolean"){let N={
instancePath:t+"/signIns/"+V+"/fresh",keyword:"type",params:{type:"boolean"}};e===null?e=[N]:e.push(N),r++}if(D.expect!==void 0&&l.call(D,"expect")){let N=D.expect;
if(N&&typeof N=="object"&&!Array.isArray(N)){for(let K of Object.keys(N))if(!(K==="outcome"||K==="user"||K==="code"||K==="attributes")){let W={instancePath:t+"/\
signIns/"+V+"/expect",keyword:"additionalProperties",params:{additionalProperty:K}};e===null?e=[W]:e.push(W),r++}if(N.outcome!==void 0&&l.call(N,"outcome")){let K=N.
outcome;if(typeof K!="string"){let W={instancePath:t+"/signIns/"+V+"/expect/outcome",keyword:"type",params:{type:"string"}};e===null?e=[W]:e.push(W),r++}if(!(K===
"signedUp"||K==="signedIn"||K==="linked"||K==="separateUser"||K==="refused"||K==="error")){let W={instancePath:t+"/signIns/"+V+"/expect/outcome",keyword:"enum",
params:{allowedValues:Qr.properties.signIns.items.properties.expect.properties.outcome.enum}};e===null?e=[W]:e.push(W),r++}}if(N.user!==void 0&&l.call(N,"user")){
let K=N.user;if(typeof K=="string"){if(y(K)<1){let W={instancePath:t+"/signIns/"+V+"/expect/user",keyword:"minLength",params:{limit:1}};e===null?e=[W]:e.push(W),
r++}}else{let W={instancePath:t+"/signIns/"+V+"/expect/user",keyword:"type",params:{type:"string"}};e===null?e=[W]:e.push(W),r++}}if(N.code!==void 0&&l.call(N,"\
code")){let K=N.code;if(typeof K=="string"){if(y(K)<1){let W={instancePath:t+"/signIns/"+V+"/expect/code",keyword:"minLength",params:{limit:1}};e===null?e=[W]:e.
push(W),r++}}else{let W={instancePath:t+"/signIns/"+V+"/expect/code",keyword:"type",params:{type:"string"}};e===null?e=[W]:e.push(W),r++}}if(N.attributes!==void 0&&
l.call(N,"attributes")){let K=N.attributes;if(K&&typeof K=="object"&&!Array.isArray(K))for(let W of Object.keys(K)){let ee=K[W];if(typeof ee!="string"&&ee!==null){
let pe={instancePath:t+"/signIns/"+V+"/expect/attributes/"+W.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:Qr.properties.signIns.items.properties.
expect.properties.attributes.additionalProperties.type}};e===null?e=[pe]:e.push(pe),r++}}else{let W={instancePath:t+"/signIns/"+V+"/expect/attributes",keyword:"\
type",params:{type:"object"}};e===null?e=[W]:e.push(W),r++}}}else{let K={instancePath:t+"/signIns/"+V+"/expect",keyword:"type",params:{type:"object"}};e===null?
e=[K]:e.push(K),r++}}}else{let N={instancePath:t+"/signIns/"+V,keyword:"type",params:{type:"object"}};e===null?e=[N]:e.push(N),r++}}}else{let X={instancePath:t+
"/signIns",keyword:"type",params:{type:"array"}};e===null?e=[X]:e.push(X),r++}}}else{let B={instancePath:t,keyword:"type",params:{type:"object"}};e===null?e=[B]:
e.push(B),r++}return st.errors=e,r===0}st.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gs={Spec:exports.Spec,Environments:exports.Environments,PatchDefaults:exports.
PatchDefaults,SignIns:exports.SignIns};exports.shapeErrors=(E,t)=>{let er=Gs[E];return er(t)?[]:er.errors??[]};

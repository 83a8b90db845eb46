"use strict";var is=(E,t)=>()=>(t||E((t={exports:{}}).exports,t),t.exports);var jt=is(wt=>{"use strict";Object.defineProperty(wt,"__esModule",{value:!0});function Ct(E){let t=E.length,Xe=0,Ye=0,Je;for(;Ye<t;)Xe++,Je=E.charCodeAt(Ye++),Je>=
55296&&Je<=56319&&Ye<t&&(Je=E.charCodeAt(Ye),(Je&64512)===56320&&Ye++);return Xe}wt.default=Ct;Ct.code='require("ajv/dist/runtime/ucs2length").default'});exports.Spec=Yr;var J={type:"object",required:["version","name","region","userPool"],properties:{version:{const:1},name:{type:"string",pattern:"^[a-z][a-z0-9-]{\
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
additionalProperties:!1},n=Object.prototype.hasOwnProperty,y=jt().default,as=new RegExp("^[a-z][a-z0-9-]{1,62}$","u"),It=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$",
"u"),zt=new RegExp("^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\x00-\\x1f\\x7f\\\\:]+$","u"),Mt=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$","u"),Lr=new RegExp("\
^[A-Za-z0-9_ +=,.@-]+$","u"),G=new RegExp("^[a-z][a-z0-9_]{0,63}$","u"),H=new RegExp("^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$","u"),B=new RegExp("^[A-Za-z0-9/_+\
=.@:!-]+$","u"),W=new RegExp("^[^\\u0000-\\u001f\\u007f]+$","u"),ps=new RegExp("^(?!custom:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","u"),ze=new RegExp("^(0|[1-\
9][0-9]{0,8})[smhd]$","u"),os=new RegExp("^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$","u"),ns=new RegExp("^arn:aws(?:-[a-z]\
+)*:wafv2:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:regional/webacl/[A-Za-z0-9_-]{1,128}/[A-Za-z0-9-]+$","u"),ls=new RegExp("^arn:aws(?:-[a-z]+)*:ses:[a-z]{2}(?\
:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:identity/(?:[\\x21\\x23-\\x2E\\x30-\\x3B\\x3D\\x3F\\x41-\\x7E]+@)?[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$","u"),cs=new RegExp(
"^(?:(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-][A-Za-z0-9!#$%&'*+/=?^_`{|}~ .-]*|\"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ .,:;()@-]+\") <[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9\
](?:[A-Za-z0-9.-]*[A-Za-z0-9])?>|[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)$","u"),ds=new RegExp("^[A-Za-z0-9!#$%&'*+/=?^_`{|}~\
.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$","u"),cr=new RegExp("^[A-Za-z0-9_-]+$","u"),fs=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$","u"),us=new RegExp(
"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){2,}[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$","u"),ys=new RegExp("^arn:aws(?:-[a-z]+)*:acm:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2\
}:[0-9]{12}:certificate/[A-Za-z0-9-]+$","u"),ms=new RegExp("^Z[A-Z0-9]{1,31}$","u"),de=new RegExp("^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0\
-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$","u"),hs=new RegExp("^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","u"),bt=new RegExp("^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/[\
\\x21-\\x7E]+$","u"),Cr=new RegExp("^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$","u"),gs=new RegExp("^[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+$","u"),Ps=new RegExp("^[A-Z\
a-z][A-Za-z0-9.-]{2,31}$","u"),Ie=new RegExp("^\\S(?:[\\s\\S]*\\S)?$","u"),Xr=new RegExp("^[A-Z0-9]{10}$","u"),qt=new RegExp("^v[1-9][0-9]{0,2}\\.[0-9]$","u"),$t=new RegExp(
"^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$","u"),or=new RegExp("^ht\
tps://\\S+$","u"),Ot=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$","u"),Kt=new RegExp("^[A-Za-z0-9_ +=.@-]+$",
"u"),xt=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,62}$","u"),Zt=new RegExp("^[A-Za-z0-9_+]+$","u"),Rt=new RegExp("^(?!COGNITO$)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","u"),
be=new RegExp("^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$","u"),ks=new RegExp("^/(?:[\\x21-\\x2\
E\\x30-\\x7E]+/)*$","u"),As=new RegExp("^arn:aws(?:-[a-z]+)*:iam::(?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$","u"),ws=new RegExp("^arn:aws(?:-[a-z]+)*:sns:[a-z]{2\
}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(?:\\.fifo)?$","u"),_t=new RegExp("^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key\
/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$","u"),bs=new RegExp("^arn:aws(?:-[a-z]+)*:lambda:[a-z]{2}(?:-[a-z]+)+-[0-9]{\
1,2}:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$","u"),vs=new RegExp("^/(?![aA][wW][sS]|[sS][sS][mM])[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+){0,11}$","u"),Os=new RegExp(
"^/?[A-Za-z0-9_+=.@-]+(?:/[A-Za-z0-9_+=.@-]+)*$","u"),xs=new RegExp("^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?: *, *(?:(?:=|!=|>|>=|<|<=|\
~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2})* *$","u"),Ls=new RegExp("^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z\
-]+)*)?(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?)* *$","u"),Cs=new RegExp("^(?!\\d+\\.\\d+\\.\\d+\\\
.\\d+$)(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))+[a-z0-9]$","u"),js=new RegExp("^(?!/)(?:[^/]|/(?!/|$))+$","u"),Is=new RegExp("^((arn:aws(?\
:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/)?([a-f0-9]{8}-[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9]{32})|(arn:a\
ws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:)?alias/[a-zA-Z0-9/_-]+)$","u"),zs=new RegExp("^[a-zA-Z0-9_.-]{3,255}$","u"),Ms=new RegExp("^[^/](?\
:[\\s\\S]*[^/])?$","u"),St=new RegExp("^[\\w+=,.@:/-]+$","u"),_s=new RegExp("^[a-z0-9][a-z0-9._-]*[a-z0-9]$","u"),Ss=new RegExp("^[a-z0-9]{3,24}$","u"),Us=new RegExp(
"^[a-z0-9](?:-?[a-z0-9])*$","u"),qs=new RegExp("^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","u"),vt=new RegExp("^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z\
0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$","u"),Ut=new RegExp("^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(\
?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$","u"),$s=new RegExp("^[0-9]{12}$","u"),Ks=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function Yr(E,{
instancePath:t="",parentData:Xe,parentDataProperty:Ye,rootData:Je=E,dynamicAnchors:Lt={}}={}){let e=null,r=0,Pe=Yr.evaluated;if(Pe.dynamicProps&&(Pe.props=void 0),
Pe.dynamicItems&&(Pe.items=void 0),E&&typeof E=="object"&&!Array.isArray(E)){if(E.version===void 0||!n.call(E,"version")){let S={instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"version"}};e===null?e=[S]:e.push(S),r++}if(E.name===void 0||!n.call(E,"name")){let S={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[S]:e.push(S),r++}if(E.region===void 0||!n.call(E,"region")){let S={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"region"}};e===null?e=[S]:e.push(S),r++}if(E.userPool===void 0||!n.call(E,"userPool")){let S={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"userPool"}};e===null?e=[S]:e.push(S),r++}for(let S of Object.keys(E))if(!n.call(J.properties,
S)){let a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S}};e===null?e=[a]:e.push(a),r++}if(E.version!==
void 0&&n.call(E,"version")&&E.version!==1){let S={instancePath:t+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}};e===
null?e=[S]:e.push(S),r++}if(E.name!==void 0&&n.call(E,"name")){let S=E.name;if(typeof S=="string"){if(!as.test(S)){let a={instancePath:t+"/name",schemaPath:"#/p\
roperties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{1,62}$"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(E.region!==void 0&&n.call(E,"region")){let S=E.region;if(typeof S==
"string"){if(!It.test(S)){let a={instancePath:t+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"}};
e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.
push(a),r++}}if(E.tags!==void 0&&n.call(E,"tags")){let S=E.tags;if(S&&typeof S=="object"&&!Array.isArray(S)){if(Object.keys(S).length>50){let a={instancePath:t+
"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(S)){let s=r;
if(typeof a=="string"){if(y(a)>128){let p={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames/maxLength",keyword:"maxLength",params:{limit:128},
propertyName:a};e===null?e=[p]:e.push(p),r++}if(y(a)<1){let p={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:a};e===null?e=[p]:e.push(p),r++}}var Qe=s===r;if(!Qe){let p={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"\
propertyNames",params:{propertyName:a}};e===null?e=[p]:e.push(p),r++}}for(let a of Object.keys(S)){let s=S[a];if(typeof s=="string"){if(y(s)>256){let p={instancePath:t+
"/tags/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/maxLength",keyword:"maxLength",params:{limit:256}};e===null?
e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/tags/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),r++}}if(E.include!==void 0&&n.call(E,"include")){let S=E.include;if(Array.isArray(S)){if(S.length>50){let o={instancePath:t+"\
/include",schemaPath:"#/properties/include/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[o]:e.push(o),r++}if(S.length<1){let o={instancePath:t+"/i\
nclude",schemaPath:"#/properties/include/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),r++}let a=S.length;for(let o=0;o<a;o++){let c=S[o];
if(typeof c=="string"){if(y(c)>512){let h={instancePath:t+"/include/"+o,schemaPath:"#/properties/include/items/maxLength",keyword:"maxLength",params:{limit:512}};
e===null?e=[h]:e.push(h),r++}if(y(c)<1){let h={instancePath:t+"/include/"+o,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[h]:e.push(h),r++}if(!zt.test(c)){let h={instancePath:t+"/include/"+o,schemaPath:"#/properties/include/items/pattern",keyword:"pattern",params:{pattern:"\
^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\x00-\\x1f\\x7f\\\\:]+$"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/include/"+o,schemaPath:"#/properties/inc\
lude/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}let s=S.length,p;if(s>1){let o={};for(;s--;){let c=S[s];if(typeof c=="stri\
ng"){if(typeof o[c]=="number"){p=o[c];let h={instancePath:t+"/include",schemaPath:"#/properties/include/uniqueItems",keyword:"uniqueItems",params:{i:s,j:p}};e===
null?e=[h]:e.push(h),r++;break}o[c]=s}}}}else{let a={instancePath:t+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type:"array"}};e===
null?e=[a]:e.push(a),r++}}if(E.userPool!==void 0&&n.call(E,"userPool")){let S=E.userPool;if(S&&typeof S=="object"&&!Array.isArray(S)){for(let a of Object.keys(S))
if(!n.call(J.properties.userPool.properties,a)){let s={instancePath:t+"/userPool",schemaPath:"#/properties/userPool/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}if(S.reference!==void 0&&n.call(S,"reference")){let a=S.reference,s=r,p=!1,o=r;if(typeof a==
"string"){if(y(a)>55){let b={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/0/maxLength",keyword:"maxLength",
params:{limit:55}};e===null?e=[b]:e.push(b),r++}if(!Mt.test(a)){let b={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/referen\
ce/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/use\
rPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}var oe=o===
r;p=p||oe;let c=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0||!n.call(a,"name")){let b={instancePath:t+"/userPool/reference",schemaPath:"#/\
properties/userPool/properties/reference/anyOf/1/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[b]:e.push(b),r++}for(let b of Object.
keys(a))if(b!=="name"){let i={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:b}};e===null?e=[i]:e.push(i),r++}if(a.name!==void 0&&n.call(a,"name")){let b=a.name;if(typeof b=="string"){if(y(
b)>128){let i={instancePath:t+"/userPool/reference/name",schemaPath:"#/properties/userPool/properties/reference/anyOf/1/properties/name/maxLength",keyword:"maxL\
ength",params:{limit:128}};e===null?e=[i]:e.push(i),r++}if(y(b)<1){let i={instancePath:t+"/userPool/reference/name",schemaPath:"#/properties/userPool/properties\
/reference/anyOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}if(!Lr.test(b)){let i={instancePath:t+"/userPoo\
l/reference/name",schemaPath:"#/properties/userPool/properties/reference/anyOf/1/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=,.@-\
]+$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/reference/name",schemaPath:"#/properties/userPool/properties/reference/anyOf/1/proper\
ties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{let b={instancePath:t+"/userPool/reference",schemaPath:"#/properties/\
userPool/properties/reference/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}var oe=c===r;if(p=p||oe,oe)var ee=!0;let h=r;if(a&&
typeof a=="object"&&!Array.isArray(a)){if(a.variable===void 0||!n.call(a,"variable")){let b={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userP\
ool/properties/reference/anyOf/2/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[b]:e.push(b),r++}for(let b of Object.keys(a))if(b!==
"variable"){let i={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/2/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:b}};e===null?e=[i]:e.push(i),r++}if(a.variable!==void 0&&n.call(a,"variable")){let b=a.variable;if(typeof b=="string"){if(!G.
test(b)){let i={instancePath:t+"/userPool/reference/variable",schemaPath:"#/properties/userPool/properties/reference/anyOf/2/properties/variable/pattern",keyword:"\
pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/reference/variable",schemaPath:"#/proper\
ties/userPool/properties/reference/anyOf/2/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{let b={instancePath:t+
"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}var oe=h===
r;p=p||oe,oe&&ee!==!0&&(ee=!0);let C=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.ssmParameter===void 0||!n.call(a,"ssmParameter")){let b={instancePath:t+
"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/3/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?
e=[b]:e.push(b),r++}for(let b of Object.keys(a))if(b!=="ssmParameter"){let i={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/\
reference/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}};e===null?e=[i]:e.push(i),r++}if(a.ssmParameter!==void 0&&n.
call(a,"ssmParameter")){let b=a.ssmParameter;if(typeof b=="string"){if(y(b)>2048){let i={instancePath:t+"/userPool/reference/ssmParameter",schemaPath:"#/propert\
ies/userPool/properties/reference/anyOf/3/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[i]:e.push(i),r++}if(!H.test(b)){
let i={instancePath:t+"/userPool/reference/ssmParameter",schemaPath:"#/properties/userPool/properties/reference/anyOf/3/properties/ssmParameter/pattern",keyword:"\
pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/reference/ssmParameter",
schemaPath:"#/properties/userPool/properties/reference/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{
let b={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?
e=[b]:e.push(b),r++}var oe=C===r;p=p||oe,oe&&ee!==!0&&(ee=!0);let j=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.secretsManager===void 0||!n.call(a,"secr\
etsManager")){let b={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/required",keyword:"required",params:{missingProperty:"\
secretsManager"}};e===null?e=[b]:e.push(b),r++}for(let b of Object.keys(a))if(!(b==="secretsManager"||b==="jsonKey")){let i={instancePath:t+"/userPool/reference",
schemaPath:"#/properties/userPool/properties/reference/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}};e===null?e=[i]:
e.push(i),r++}if(a.secretsManager!==void 0&&n.call(a,"secretsManager")){let b=a.secretsManager;if(typeof b=="string"){if(y(b)>2048){let i={instancePath:t+"/user\
Pool/reference/secretsManager",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[i]:e.push(i),r++}if(!B.test(b)){let i={instancePath:t+"/userPool/reference/secretsManager",schemaPath:"#/properties/userPool/properties/reference/an\
yOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+
"/userPool/reference/secretsManager",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/properties/secretsManager/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),r++}}if(a.jsonKey!==void 0&&n.call(a,"jsonKey")){let b=a.jsonKey;if(typeof b=="string"){if(y(b)>256){let i={instancePath:t+"/\
userPool/reference/jsonKey",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};
e===null?e=[i]:e.push(i),r++}if(!W.test(b)){let i={instancePath:t+"/userPool/reference/jsonKey",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/p\
roperties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPoo\
l/reference/jsonKey",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[
i]:e.push(i),r++}}}else{let b={instancePath:t+"/userPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf/4/type",keyword:"type",params:{
type:"object"}};e===null?e=[b]:e.push(b),r++}var oe=j===r;if(p=p||oe,oe&&ee!==!0&&(ee=!0),p)r=s,e!==null&&(s?e.length=s:e=null);else{let b={instancePath:t+"/use\
rPool/reference",schemaPath:"#/properties/userPool/properties/reference/anyOf",keyword:"anyOf",params:{}};e===null?e=[b]:e.push(b),r++}}if(S.adopt!==void 0&&n.call(
S,"adopt")){let a=S.adopt;if(typeof a=="string"){if(y(a)>55){let s={instancePath:t+"/userPool/adopt",schemaPath:"#/properties/userPool/properties/adopt/maxLengt\
h",keyword:"maxLength",params:{limit:55}};e===null?e=[s]:e.push(s),r++}if(!Mt.test(a)){let s={instancePath:t+"/userPool/adopt",schemaPath:"#/properties/userPool\
/properties/adopt/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$"}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+
"/userPool/adopt",schemaPath:"#/properties/userPool/properties/adopt/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(S.issuer!==void 0&&
n.call(S,"issuer")){let a=S.issuer;if(typeof a!="string"){let s={instancePath:t+"/userPool/issuer",schemaPath:"#/properties/userPool/properties/issuer/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(a==="original"||a==="updated")){let s={instancePath:t+"/userPool/issuer",schemaPath:"#/propertie\
s/userPool/properties/issuer/enum",keyword:"enum",params:{allowedValues:J.properties.userPool.properties.issuer.enum}};e===null?e=[s]:e.push(s),r++}}if(S.name!==
void 0&&n.call(S,"name")){let a=S.name;if(typeof a=="string"){if(y(a)>128){let s={instancePath:t+"/userPool/name",schemaPath:"#/properties/userPool/properties/n\
ame/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[s]:e.push(s),r++}if(y(a)<1){let s={instancePath:t+"/userPool/name",schemaPath:"#/properties/u\
serPool/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}if(!Lr.test(a)){let s={instancePath:t+"/userPool/name",schemaPath:"\
#/properties/userPool/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=,.@-]+$"}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+
"/userPool/name",schemaPath:"#/properties/userPool/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(S.signInWith!==
void 0&&n.call(S,"signInWith")){let a=S.signInWith;if(Array.isArray(a)){if(a.length<1){let c={instancePath:t+"/userPool/signInWith",schemaPath:"#/properties/use\
rPool/properties/signInWith/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:e.push(c),r++}let s=a.length;for(let c=0;c<s;c++){let h=a[c];if(typeof h!=
"string"){let C={instancePath:t+"/userPool/signInWith/"+c,schemaPath:"#/properties/userPool/properties/signInWith/items/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[C]:e.push(C),r++}if(!(h==="email"||h==="phone_number")){let C={instancePath:t+"/userPool/signInWith/"+c,schemaPath:"#/properties/userPool/prope\
rties/signInWith/items/enum",keyword:"enum",params:{allowedValues:J.properties.userPool.properties.signInWith.items.enum}};e===null?e=[C]:e.push(C),r++}}let p=a.
length,o;if(p>1){let c={};for(;p--;){let h=a[p];if(typeof h=="string"){if(typeof c[h]=="number"){o=c[h];let C={instancePath:t+"/userPool/signInWith",schemaPath:"\
#/properties/userPool/properties/signInWith/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o}};e===null?e=[C]:e.push(C),r++;break}c[h]=p}}}}else{let s={instancePath:t+
"/userPool/signInWith",schemaPath:"#/properties/userPool/properties/signInWith/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(S.aliases!==
void 0&&n.call(S,"aliases")){let a=S.aliases;if(Array.isArray(a)){if(a.length<1){let c={instancePath:t+"/userPool/aliases",schemaPath:"#/properties/userPool/pro\
perties/aliases/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:e.push(c),r++}let s=a.length;for(let c=0;c<s;c++){let h=a[c];if(typeof h!="string"){
let C={instancePath:t+"/userPool/aliases/"+c,schemaPath:"#/properties/userPool/properties/aliases/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[C]:e.push(C),r++}if(!(h==="email"||h==="phone_number"||h==="preferred_username")){let C={instancePath:t+"/userPool/aliases/"+c,schemaPath:"#/properties/userPoo\
l/properties/aliases/items/enum",keyword:"enum",params:{allowedValues:J.properties.userPool.properties.aliases.items.enum}};e===null?e=[C]:e.push(C),r++}}let p=a.
length,o;if(p>1){let c={};for(;p--;){let h=a[p];if(typeof h=="string"){if(typeof c[h]=="number"){o=c[h];let C={instancePath:t+"/userPool/aliases",schemaPath:"#/\
properties/userPool/properties/aliases/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o}};e===null?e=[C]:e.push(C),r++;break}c[h]=p}}}}else{let s={instancePath:t+
"/userPool/aliases",schemaPath:"#/properties/userPool/properties/aliases/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(S.caseSensitiveUsernames!==
void 0&&n.call(S,"caseSensitiveUsernames")&&typeof S.caseSensitiveUsernames!="boolean"){let a={instancePath:t+"/userPool/caseSensitiveUsernames",schemaPath:"#/p\
roperties/userPool/properties/caseSensitiveUsernames/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}if(S.requiredAttributes!==void 0&&
n.call(S,"requiredAttributes")){let a=S.requiredAttributes;if(Array.isArray(a)){let s=a.length;for(let c=0;c<s;c++){let h=a[c];if(typeof h!="string"){let C={instancePath:t+
"/userPool/requiredAttributes/"+c,schemaPath:"#/properties/userPool/properties/requiredAttributes/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[C]:e.push(C),r++}if(!(h==="address"||h==="birthdate"||h==="email"||h==="family_name"||h==="gender"||h==="given_name"||h==="locale"||h==="middle_name"||h==="nam\
e"||h==="nickname"||h==="phone_number"||h==="picture"||h==="preferred_username"||h==="profile"||h==="updated_at"||h==="website"||h==="zoneinfo")){let C={instancePath:t+
"/userPool/requiredAttributes/"+c,schemaPath:"#/properties/userPool/properties/requiredAttributes/items/enum",keyword:"enum",params:{allowedValues:J.properties.
userPool.properties.requiredAttributes.items.enum}};e===null?e=[C]:e.push(C),r++}}let p=a.length,o;if(p>1){let c={};for(;p--;){let h=a[p];if(typeof h=="string"){
if(typeof c[h]=="number"){o=c[h];let C={instancePath:t+"/userPool/requiredAttributes",schemaPath:"#/properties/userPool/properties/requiredAttributes/uniqueItem\
s",keyword:"uniqueItems",params:{i:p,j:o}};e===null?e=[C]:e.push(C),r++;break}c[h]=p}}}}else{let s={instancePath:t+"/userPool/requiredAttributes",schemaPath:"#/\
properties/userPool/properties/requiredAttributes/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(S.customAttributes!==void 0&&n.call(
S,"customAttributes")){let a=S.customAttributes;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>50){let s={instancePath:t+"/userPool/custo\
mAttributes",schemaPath:"#/properties/userPool/properties/customAttributes/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[s]:e.push(s),r++}
for(let s of Object.keys(a)){let p=r;if(typeof s=="string"){if(y(s)>20){let o={instancePath:t+"/userPool/customAttributes",schemaPath:"#/properties/userPool/pro\
perties/customAttributes/propertyNames/maxLength",keyword:"maxLength",params:{limit:20},propertyName:s};e===null?e=[o]:e.push(o),r++}if(y(s)<1){let o={instancePath:t+
"/userPool/customAttributes",schemaPath:"#/properties/userPool/properties/customAttributes/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:s};
e===null?e=[o]:e.push(o),r++}if(!ps.test(s)){let o={instancePath:t+"/userPool/customAttributes",schemaPath:"#/properties/userPool/properties/customAttributes/pr\
opertyNames/pattern",keyword:"pattern",params:{pattern:"^(?!custom:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"},propertyName:s};e===null?e=[o]:e.push(o),r++}}var ke=p===
r;if(!ke){let o={instancePath:t+"/userPool/customAttributes",schemaPath:"#/properties/userPool/properties/customAttributes/propertyNames",keyword:"propertyNames",
params:{propertyName:s}};e===null?e=[o]:e.push(o),r++}}for(let s of Object.keys(a)){let p=a[s];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.type===void 0||
!n.call(p,"type")){let o={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/userPool/properties/cus\
tomAttributes/additionalProperties/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),r++}for(let o of Object.keys(p))if(!(o===
"type"||o==="mutable"||o==="minLength"||o==="maxLength"||o==="min"||o==="max")){let c={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[c]:e.push(c),r++}if(p.type!==void 0&&n.call(p,"type")){let o=p.type;if(typeof o!="string"){let c={instancePath:t+"/userPool/customAttributes/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[c]:e.push(c),r++}if(!(o==="string"||o==="number"||o==="dateTime"||o==="boolean")){let c={instancePath:t+"/userPool/customAttributes/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/type/enum",keyword:"\
enum",params:{allowedValues:J.properties.userPool.properties.customAttributes.additionalProperties.properties.type.enum}};e===null?e=[c]:e.push(c),r++}}if(p.mutable!==
void 0&&n.call(p,"mutable")&&typeof p.mutable!="boolean"){let o={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/mutable",
schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/mutable/type",keyword:"type",params:{type:"boolean"}};e===null?e=[
o]:e.push(o),r++}if(p.minLength!==void 0&&n.call(p,"minLength")){let o=p.minLength;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let c={instancePath:t+
"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/minLength",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProp\
erties/properties/minLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),r++}if(typeof o=="number"&&isFinite(o)){if(o>2048||isNaN(o)){
let c={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/minLength",schemaPath:"#/properties/userPool/properties/customAtt\
ributes/additionalProperties/properties/minLength/maximum",keyword:"maximum",params:{comparison:"<=",limit:2048}};e===null?e=[c]:e.push(c),r++}if(o<0||isNaN(o)){
let c={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/minLength",schemaPath:"#/properties/userPool/properties/customAtt\
ributes/additionalProperties/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[c]:e.push(c),r++}}}if(p.maxLength!==void 0&&
n.call(p,"maxLength")){let o=p.maxLength;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let c={instancePath:t+"/userPool/customAttributes/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/maxLength",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/maxLength/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[c]:e.push(c),r++}if(typeof o=="number"&&isFinite(o)){if(o>2048||isNaN(o)){let c={instancePath:t+"/userPool/customAttr\
ibutes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxLength",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/max\
Length/maximum",keyword:"maximum",params:{comparison:"<=",limit:2048}};e===null?e=[c]:e.push(c),r++}if(o<0||isNaN(o)){let c={instancePath:t+"/userPool/customAtt\
ributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxLength",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/ma\
xLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[c]:e.push(c),r++}}}if(p.min!==void 0&&n.call(p,"min")){let o=p.min;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let c={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/min",schemaPath:"#/pro\
perties/userPool/properties/customAttributes/additionalProperties/properties/min/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),r++}if(typeof o==
"number"&&isFinite(o)){if(o>9007199254740991||isNaN(o)){let c={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/min",schemaPath:"\
#/properties/userPool/properties/customAttributes/additionalProperties/properties/min/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
e===null?e=[c]:e.push(c),r++}if(o<-9007199254740991||isNaN(o)){let c={instancePath:t+"/userPool/customAttributes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/mi\
n",schemaPath:"#/properties/userPool/properties/customAttributes/additionalProperties/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};
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
"autoVerify")){let a=S.autoVerify;if(Array.isArray(a)){let s=a.length;for(let c=0;c<s;c++){let h=a[c];if(typeof h!="string"){let C={instancePath:t+"/userPool/au\
toVerify/"+c,schemaPath:"#/properties/userPool/properties/autoVerify/items/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}if(!(h==="e\
mail"||h==="phone_number")){let C={instancePath:t+"/userPool/autoVerify/"+c,schemaPath:"#/properties/userPool/properties/autoVerify/items/enum",keyword:"enum",params:{
allowedValues:J.properties.userPool.properties.autoVerify.items.enum}};e===null?e=[C]:e.push(C),r++}}let p=a.length,o;if(p>1){let c={};for(;p--;){let h=a[p];if(typeof h==
"string"){if(typeof c[h]=="number"){o=c[h];let C={instancePath:t+"/userPool/autoVerify",schemaPath:"#/properties/userPool/properties/autoVerify/uniqueItems",keyword:"\
uniqueItems",params:{i:p,j:o}};e===null?e=[C]:e.push(C),r++;break}c[h]=p}}}}else{let s={instancePath:t+"/userPool/autoVerify",schemaPath:"#/properties/userPool/\
properties/autoVerify/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(S.selfSignUp!==void 0&&n.call(S,"selfSignUp")&&typeof S.selfSignUp!=
"boolean"){let a={instancePath:t+"/userPool/selfSignUp",schemaPath:"#/properties/userPool/properties/selfSignUp/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[a]:e.push(a),r++}if(S.accountRecovery!==void 0&&n.call(S,"accountRecovery")){let a=S.accountRecovery,s=r,p=!1,o=r;if(Array.isArray(a)){if(a.length<1){let b={
instancePath:t+"/userPool/accountRecovery",schemaPath:"#/properties/userPool/properties/accountRecovery/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[b]:e.push(b),r++}let h=a.length;for(let b=0;b<h;b++){let i=a[b];if(typeof i!="string"){let l={instancePath:t+"/userPool/accountRecovery/"+b,schemaPath:"\
#/properties/userPool/properties/accountRecovery/anyOf/0/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(!(i==="email"||i==="\
phone_number")){let l={instancePath:t+"/userPool/accountRecovery/"+b,schemaPath:"#/properties/userPool/properties/accountRecovery/anyOf/0/items/enum",keyword:"e\
num",params:{allowedValues:J.properties.userPool.properties.accountRecovery.anyOf[0].items.enum}};e===null?e=[l]:e.push(l),r++}}let C=a.length,j;if(C>1){let b={};
for(;C--;){let i=a[C];if(typeof i=="string"){if(typeof b[i]=="number"){j=b[i];let l={instancePath:t+"/userPool/accountRecovery",schemaPath:"#/properties/userPoo\
l/properties/accountRecovery/anyOf/0/uniqueItems",keyword:"uniqueItems",params:{i:C,j}};e===null?e=[l]:e.push(l),r++;break}b[i]=C}}}}else{let h={instancePath:t+
"/userPool/accountRecovery",schemaPath:"#/properties/userPool/properties/accountRecovery/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(
h),r++}var Ge=o===r;p=p||Ge;let c=r;if(a!=="admin_only"){let h={instancePath:t+"/userPool/accountRecovery",schemaPath:"#/properties/userPool/properties/accountR\
ecovery/anyOf/1/const",keyword:"const",params:{allowedValue:"admin_only"}};e===null?e=[h]:e.push(h),r++}var Ge=c===r;if(p=p||Ge,p)r=s,e!==null&&(s?e.length=s:e=
null);else{let h={instancePath:t+"/userPool/accountRecovery",schemaPath:"#/properties/userPool/properties/accountRecovery/anyOf",keyword:"anyOf",params:{}};e===
null?e=[h]:e.push(h),r++}}if(S.passwordPolicy!==void 0&&n.call(S,"passwordPolicy")){let a=S.passwordPolicy;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let s of Object.
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
s),r++}if(a.temporaryPasswordValidity!==void 0&&n.call(a,"temporaryPasswordValidity")){let s=a.temporaryPasswordValidity;if(typeof s=="string"){if(!ze.test(s)){
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
rties/mode/enum",keyword:"enum",params:{allowedValues:J.properties.userPool.properties.mfa.properties.mode.enum}};e===null?e=[p]:e.push(p),r++}}if(a.methods!==void 0&&
n.call(a,"methods")){let s=a.methods;if(Array.isArray(s)){if(s.length<1){let h={instancePath:t+"/userPool/mfa/methods",schemaPath:"#/properties/userPool/propert\
ies/mfa/properties/methods/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[h]:e.push(h),r++}let p=s.length;for(let h=0;h<p;h++){let C=s[h];if(typeof C!=
"string"){let j={instancePath:t+"/userPool/mfa/methods/"+h,schemaPath:"#/properties/userPool/properties/mfa/properties/methods/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[j]:e.push(j),r++}if(!(C==="totp"||C==="sms"||C==="email")){let j={instancePath:t+"/userPool/mfa/methods/"+h,schemaPath:"#/properties\
/userPool/properties/mfa/properties/methods/items/enum",keyword:"enum",params:{allowedValues:J.properties.userPool.properties.mfa.properties.methods.items.enum}};
e===null?e=[j]:e.push(j),r++}}let o=s.length,c;if(o>1){let h={};for(;o--;){let C=s[o];if(typeof C=="string"){if(typeof h[C]=="number"){c=h[C];let j={instancePath:t+
"/userPool/mfa/methods",schemaPath:"#/properties/userPool/properties/mfa/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i:o,j:c}};e===null?e=[j]:
e.push(j),r++;break}h[C]=o}}}}else{let p={instancePath:t+"/userPool/mfa/methods",schemaPath:"#/properties/userPool/properties/mfa/properties/methods/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{let s={instancePath:t+"/userPool/mfa",schemaPath:"#/properties/userPool/properties/mfa/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.signIn!==void 0&&n.call(S,"signIn")){let a=S.signIn;if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.firstFactors===void 0||!n.call(a,"firstFactors")){let s={instancePath:t+"/userPool/signIn",schemaPath:"#/properties/userPool/properties/signIn/required",keyword:"\
required",params:{missingProperty:"firstFactors"}};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(a))if(!(s==="firstFactors"||s==="passkeys")){let p={instancePath:t+
"/userPool/signIn",schemaPath:"#/properties/userPool/properties/signIn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?
e=[p]:e.push(p),r++}if(a.firstFactors!==void 0&&n.call(a,"firstFactors")){let s=a.firstFactors;if(Array.isArray(s)){if(s.length<1){let h={instancePath:t+"/userP\
ool/signIn/firstFactors",schemaPath:"#/properties/userPool/properties/signIn/properties/firstFactors/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[
h]:e.push(h),r++}let p=s.length;for(let h=0;h<p;h++){let C=s[h];if(typeof C!="string"){let j={instancePath:t+"/userPool/signIn/firstFactors/"+h,schemaPath:"#/pr\
operties/userPool/properties/signIn/properties/firstFactors/items/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}if(!(C==="password"||
C==="emailOtp"||C==="smsOtp"||C==="passkey")){let j={instancePath:t+"/userPool/signIn/firstFactors/"+h,schemaPath:"#/properties/userPool/properties/signIn/prope\
rties/firstFactors/items/enum",keyword:"enum",params:{allowedValues:J.properties.userPool.properties.signIn.properties.firstFactors.items.enum}};e===null?e=[j]:
e.push(j),r++}}let o=s.length,c;if(o>1){let h={};for(;o--;){let C=s[o];if(typeof C=="string"){if(typeof h[C]=="number"){c=h[C];let j={instancePath:t+"/userPool/\
signIn/firstFactors",schemaPath:"#/properties/userPool/properties/signIn/properties/firstFactors/uniqueItems",keyword:"uniqueItems",params:{i:o,j:c}};e===null?e=
[j]:e.push(j),r++;break}h[C]=o}}}}else{let p={instancePath:t+"/userPool/signIn/firstFactors",schemaPath:"#/properties/userPool/properties/signIn/properties/firs\
tFactors/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(a.passkeys!==void 0&&n.call(a,"passkeys")){let s=a.passkeys;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.relyingPartyId===void 0||!n.call(s,"relyingPartyId")){let p={instancePath:t+"/userPool/signIn/passkeys",schemaPath:"#/properti\
es/userPool/properties/signIn/properties/passkeys/required",keyword:"required",params:{missingProperty:"relyingPartyId"}};e===null?e=[p]:e.push(p),r++}for(let p of Object.
keys(s))if(!(p==="relyingPartyId"||p==="userVerification")){let o={instancePath:t+"/userPool/signIn/passkeys",schemaPath:"#/properties/userPool/properties/signI\
n/properties/passkeys/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[o]:e.push(o),r++}if(s.relyingPartyId!==void 0&&
n.call(s,"relyingPartyId")){let p=s.relyingPartyId;if(typeof p=="string"){if(y(p)>127){let o={instancePath:t+"/userPool/signIn/passkeys/relyingPartyId",schemaPath:"\
#/properties/userPool/properties/signIn/properties/passkeys/properties/relyingPartyId/maxLength",keyword:"maxLength",params:{limit:127}};e===null?e=[o]:e.push(o),
r++}if(!os.test(p)){let o={instancePath:t+"/userPool/signIn/passkeys/relyingPartyId",schemaPath:"#/properties/userPool/properties/signIn/properties/passkeys/pro\
perties/relyingPartyId/pattern",keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};e===null?e=
[o]:e.push(o),r++}}else{let o={instancePath:t+"/userPool/signIn/passkeys/relyingPartyId",schemaPath:"#/properties/userPool/properties/signIn/properties/passkeys\
/properties/relyingPartyId/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.userVerification!==void 0&&n.call(s,"userVerification")){
let p=s.userVerification;if(typeof p!="string"){let o={instancePath:t+"/userPool/signIn/passkeys/userVerification",schemaPath:"#/properties/userPool/properties/\
signIn/properties/passkeys/properties/userVerification/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(!(p==="preferred"||p==="requ\
ired")){let o={instancePath:t+"/userPool/signIn/passkeys/userVerification",schemaPath:"#/properties/userPool/properties/signIn/properties/passkeys/properties/us\
erVerification/enum",keyword:"enum",params:{allowedValues:J.properties.userPool.properties.signIn.properties.passkeys.properties.userVerification.enum}};e===null?
e=[o]:e.push(o),r++}}}else{let p={instancePath:t+"/userPool/signIn/passkeys",schemaPath:"#/properties/userPool/properties/signIn/properties/passkeys/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{let s={instancePath:t+"/userPool/signIn",schemaPath:"#/properties/userPool/properties/signIn/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.tier!==void 0&&n.call(S,"tier")){let a=S.tier;if(typeof a!="string"){let s={instancePath:t+
"/userPool/tier",schemaPath:"#/properties/userPool/properties/tier/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(a==="lite"||a===
"essentials"||a==="plus")){let s={instancePath:t+"/userPool/tier",schemaPath:"#/properties/userPool/properties/tier/enum",keyword:"enum",params:{allowedValues:J.
properties.userPool.properties.tier.enum}};e===null?e=[s]:e.push(s),r++}}if(S.threatProtection!==void 0&&n.call(S,"threatProtection")){let a=S.threatProtection;
if(typeof a!="string"){let s={instancePath:t+"/userPool/threatProtection",schemaPath:"#/properties/userPool/properties/threatProtection/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(a==="off"||a==="audit"||a==="enforced")){let s={instancePath:t+"/userPool/threatProtection",schemaPath:"#/prop\
erties/userPool/properties/threatProtection/enum",keyword:"enum",params:{allowedValues:J.properties.userPool.properties.threatProtection.enum}};e===null?e=[s]:e.
push(s),r++}}if(S.deletionProtection!==void 0&&n.call(S,"deletionProtection")&&typeof S.deletionProtection!="boolean"){let a={instancePath:t+"/userPool/deletion\
Protection",schemaPath:"#/properties/userPool/properties/deletionProtection/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}if(S.webAclArn!==
void 0&&n.call(S,"webAclArn")){let a=S.webAclArn,s=r,p=!1,o=r;if(typeof a=="string"){if(y(a)>2048){let j={instancePath:t+"/userPool/webAclArn",schemaPath:"#/pro\
perties/userPool/properties/webAclArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[j]:e.push(j),r++}if(!ns.test(a)){let j={instancePath:t+
"/userPool/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:wafv2:[a-z\
]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:regional/webacl/[A-Za-z0-9_-]{1,128}/[A-Za-z0-9-]+$"}};e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:t+"/userPool\
/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}var le=o===
r;p=p||le;let c=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.variable===void 0||!n.call(a,"variable")){let j={instancePath:t+"/userPool/webAclArn",schemaPath:"\
#/properties/userPool/properties/webAclArn/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[j]:e.push(j),r++}for(let j of Object.
keys(a))if(j!=="variable"){let b={instancePath:t+"/userPool/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:j}};e===null?e=[b]:e.push(b),r++}if(a.variable!==void 0&&n.call(a,"variable")){let j=a.variable;if(typeof j=="s\
tring"){if(!G.test(j)){let b={instancePath:t+"/userPool/webAclArn/variable",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/1/properties/variable/p\
attern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/userPool/webAclArn/variable",schemaPath:"\
#/properties/userPool/properties/webAclArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}}else{let j={instancePath:t+
"/userPool/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[j]:e.push(j),r++}var le=c===
r;if(p=p||le,le)var He=!0;let h=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.ssmParameter===void 0||!n.call(a,"ssmParameter")){let j={instancePath:t+"/us\
erPool/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?
e=[j]:e.push(j),r++}for(let j of Object.keys(a))if(j!=="ssmParameter"){let b={instancePath:t+"/userPool/webAclArn",schemaPath:"#/properties/userPool/properties/\
webAclArn/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}};e===null?e=[b]:e.push(b),r++}if(a.ssmParameter!==void 0&&n.
call(a,"ssmParameter")){let j=a.ssmParameter;if(typeof j=="string"){if(y(j)>2048){let b={instancePath:t+"/userPool/webAclArn/ssmParameter",schemaPath:"#/propert\
ies/userPool/properties/webAclArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[b]:e.push(b),r++}if(!H.test(j)){
let b={instancePath:t+"/userPool/webAclArn/ssmParameter",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/2/properties/ssmParameter/pattern",keyword:"\
pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/userPool/webAclArn/ssmParameter",
schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}}else{
let j={instancePath:t+"/userPool/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?
e=[j]:e.push(j),r++}var le=h===r;p=p||le,le&&He!==!0&&(He=!0);let C=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.secretsManager===void 0||!n.call(a,"secr\
etsManager")){let j={instancePath:t+"/userPool/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/3/required",keyword:"required",params:{missingProperty:"\
secretsManager"}};e===null?e=[j]:e.push(j),r++}for(let j of Object.keys(a))if(!(j==="secretsManager"||j==="jsonKey")){let b={instancePath:t+"/userPool/webAclArn",
schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}};e===null?e=[b]:
e.push(b),r++}if(a.secretsManager!==void 0&&n.call(a,"secretsManager")){let j=a.secretsManager;if(typeof j=="string"){if(y(j)>2048){let b={instancePath:t+"/user\
Pool/webAclArn/secretsManager",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[b]:e.push(b),r++}if(!B.test(j)){let b={instancePath:t+"/userPool/webAclArn/secretsManager",schemaPath:"#/properties/userPool/properties/webAclArn/an\
yOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+
"/userPool/webAclArn/secretsManager",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"\
string"}};e===null?e=[b]:e.push(b),r++}}if(a.jsonKey!==void 0&&n.call(a,"jsonKey")){let j=a.jsonKey;if(typeof j=="string"){if(y(j)>256){let b={instancePath:t+"/\
userPool/webAclArn/jsonKey",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};
e===null?e=[b]:e.push(b),r++}if(!W.test(j)){let b={instancePath:t+"/userPool/webAclArn/jsonKey",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/3/p\
roperties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/userPoo\
l/webAclArn/jsonKey",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[
b]:e.push(b),r++}}}else{let j={instancePath:t+"/userPool/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf/3/type",keyword:"type",params:{
type:"object"}};e===null?e=[j]:e.push(j),r++}var le=C===r;if(p=p||le,le&&He!==!0&&(He=!0),p)r=s,e!==null&&(s?e.length=s:e=null);else{let j={instancePath:t+"/use\
rPool/webAclArn",schemaPath:"#/properties/userPool/properties/webAclArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[j]:e.push(j),r++}}if(S.email!==void 0&&n.call(
S,"email")){let a=S.email;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.sesIdentityArn===void 0||!n.call(a,"sesIdentityArn")){let s={instancePath:t+"/userPo\
ol/email",schemaPath:"#/properties/userPool/properties/email/required",keyword:"required",params:{missingProperty:"sesIdentityArn"}};e===null?e=[s]:e.push(s),r++}
for(let s of Object.keys(a))if(!(s==="sesIdentityArn"||s==="from"||s==="replyTo"||s==="configurationSet")){let p={instancePath:t+"/userPool/email",schemaPath:"#\
/properties/userPool/properties/email/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),r++}if(a.sesIdentityArn!==
void 0&&n.call(a,"sesIdentityArn")){let s=a.sesIdentityArn,p=r,o=!1,c=r;if(typeof s=="string"){if(y(s)>2048){let b={instancePath:t+"/userPool/email/sesIdentityA\
rn",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[b]:e.push(
b),r++}if(!ls.test(s)){let b={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf\
/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:ses:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:identity/(?:[\\x21\\x23-\\x2E\\x30-\\x3B\\x3D\\x3F\\x4\
1-\\x7E]+@)?[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"\
#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}var ce=c===r;
o=o||ce;let h=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!n.call(s,"variable")){let b={instancePath:t+"/userPool/email/sesIdentityAr\
n",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?
e=[b]:e.push(b),r++}for(let b of Object.keys(s))if(b!=="variable"){let i={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"#/properties/userPool/prop\
erties/email/properties/sesIdentityArn/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}};e===null?e=[i]:e.push(i),r++}
if(s.variable!==void 0&&n.call(s,"variable")){let b=s.variable;if(typeof b=="string"){if(!G.test(b)){let i={instancePath:t+"/userPool/email/sesIdentityArn/varia\
ble",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z]\
[a-z0-9_]{0,63}$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/email/sesIdentityArn/variable",schemaPath:"#/properties/userPool/propert\
ies/email/properties/sesIdentityArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{let b={instancePath:t+
"/userPool/email/sesIdentityArn",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/1/type",keyword:"type",params:{type:"object"}};
e===null?e=[b]:e.push(b),r++}var ce=h===r;if(o=o||ce,ce)var Be=!0;let C=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!n.call(s,"ss\
mParameter")){let b={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/2/requir\
ed",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[b]:e.push(b),r++}for(let b of Object.keys(s))if(b!=="ssmParameter"){let i={instancePath:t+
"/userPool/email/sesIdentityArn",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/2/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:b}};e===null?e=[i]:e.push(i),r++}if(s.ssmParameter!==void 0&&n.call(s,"ssmParameter")){let b=s.ssmParameter;if(typeof b=="\
string"){if(y(b)>2048){let i={instancePath:t+"/userPool/email/sesIdentityArn/ssmParameter",schemaPath:"#/properties/userPool/properties/email/properties/sesIden\
tityArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[i]:e.push(i),r++}if(!H.test(b)){let i={instancePath:t+"/\
userPool/email/sesIdentityArn/ssmParameter",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/2/properties/ssmParameter/pattern",
keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/email/sesIdent\
ityArn/ssmParameter",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),r++}}}else{let b={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"#/properties/userPool/properties/email/properti\
es/sesIdentityArn/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}var ce=C===r;o=o||ce,ce&&Be!==!0&&(Be=!0);let j=r;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.secretsManager===void 0||!n.call(s,"secretsManager")){let b={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"#/pro\
perties/userPool/properties/email/properties/sesIdentityArn/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[b]:e.push(
b),r++}for(let b of Object.keys(s))if(!(b==="secretsManager"||b==="jsonKey")){let i={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"#/properties/us\
erPool/properties/email/properties/sesIdentityArn/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}};e===null?e=[i]:e.push(
i),r++}if(s.secretsManager!==void 0&&n.call(s,"secretsManager")){let b=s.secretsManager;if(typeof b=="string"){if(y(b)>2048){let i={instancePath:t+"/userPool/em\
ail/sesIdentityArn/secretsManager",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/3/properties/secretsManager/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[i]:e.push(i),r++}if(!B.test(b)){let i={instancePath:t+"/userPool/email/sesIdentityArn/secretsManager",schemaPath:"#/\
properties/userPool/properties/email/properties/sesIdentityArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!\
-]+$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/email/sesIdentityArn/secretsManager",schemaPath:"#/properties/userPool/properties/em\
ail/properties/sesIdentityArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(s.jsonKey!==void 0&&
n.call(s,"jsonKey")){let b=s.jsonKey;if(typeof b=="string"){if(y(b)>256){let i={instancePath:t+"/userPool/email/sesIdentityArn/jsonKey",schemaPath:"#/properties\
/userPool/properties/email/properties/sesIdentityArn/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[i]:e.push(i),r++}
if(!W.test(b)){let i={instancePath:t+"/userPool/email/sesIdentityArn/jsonKey",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf\
/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/use\
rPool/email/sesIdentityArn/jsonKey",schemaPath:"#/properties/userPool/properties/email/properties/sesIdentityArn/anyOf/3/properties/jsonKey/type",keyword:"type",
params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{let b={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"#/properties/userPool/properties/\
email/properties/sesIdentityArn/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}var ce=j===r;if(o=o||ce,ce&&Be!==!0&&(Be=!0),o)
r=p,e!==null&&(p?e.length=p:e=null);else{let b={instancePath:t+"/userPool/email/sesIdentityArn",schemaPath:"#/properties/userPool/properties/email/properties/se\
sIdentityArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[b]:e.push(b),r++}}if(a.from!==void 0&&n.call(a,"from")){let s=a.from;if(typeof s=="string"){if(y(s)>320){
let p={instancePath:t+"/userPool/email/from",schemaPath:"#/properties/userPool/properties/email/properties/from/maxLength",keyword:"maxLength",params:{limit:320}};
e===null?e=[p]:e.push(p),r++}if(!cs.test(s)){let p={instancePath:t+"/userPool/email/from",schemaPath:"#/properties/userPool/properties/email/properties/from/pat\
tern",keyword:"pattern",params:{pattern:"^(?:(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-][A-Za-z0-9!#$%&'*+/=?^_`{|}~ .-]*|\"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ .,:;()@-]+\") <[A-\
Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?>|[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)$"}};e===null?
e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/email/from",schemaPath:"#/properties/userPool/properties/email/properties/from/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.replyTo!==void 0&&n.call(a,"replyTo")){let s=a.replyTo;if(typeof s=="string"){if(y(s)>254){let p={instancePath:t+
"/userPool/email/replyTo",schemaPath:"#/properties/userPool/properties/email/properties/replyTo/maxLength",keyword:"maxLength",params:{limit:254}};e===null?e=[p]:
e.push(p),r++}if(!ds.test(s)){let p={instancePath:t+"/userPool/email/replyTo",schemaPath:"#/properties/userPool/properties/email/properties/replyTo/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+
"/userPool/email/replyTo",schemaPath:"#/properties/userPool/properties/email/properties/replyTo/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),r++}}if(a.configurationSet!==void 0&&n.call(a,"configurationSet")){let s=a.configurationSet;if(typeof s=="string"){if(y(s)>64){let p={instancePath:t+"/userPo\
ol/email/configurationSet",schemaPath:"#/properties/userPool/properties/email/properties/configurationSet/maxLength",keyword:"maxLength",params:{limit:64}};e===
null?e=[p]:e.push(p),r++}if(!cr.test(s)){let p={instancePath:t+"/userPool/email/configurationSet",schemaPath:"#/properties/userPool/properties/email/properties/\
configurationSet/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/userPool/email/confi\
gurationSet",schemaPath:"#/properties/userPool/properties/email/properties/configurationSet/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),
r++}}}else{let s={instancePath:t+"/userPool/email",schemaPath:"#/properties/userPool/properties/email/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),r++}}if(S.domain!==void 0&&n.call(S,"domain")){let a=S.domain,s=r,p=!1,o=r;if(a&&typeof a=="object"&&!Array.isArray(a)&&(a.prefix===void 0||!n.call(a,
"prefix"))){let h={instancePath:t+"/userPool/domain",schemaPath:"#/properties/userPool/properties/domain/anyOf/0/required",keyword:"required",params:{missingProperty:"\
prefix"}};e===null?e=[h]:e.push(h),r++}var nr=o===r;p=p||nr;let c=r;if(a&&typeof a=="object"&&!Array.isArray(a)&&(a.custom===void 0||!n.call(a,"custom"))){let h={
instancePath:t+"/userPool/domain",schemaPath:"#/properties/userPool/properties/domain/anyOf/1/required",keyword:"required",params:{missingProperty:"custom"}};e===
null?e=[h]:e.push(h),r++}var nr=c===r;if(p=p||nr,p)r=s,e!==null&&(s?e.length=s:e=null);else{let h={instancePath:t+"/userPool/domain",schemaPath:"#/properties/us\
erPool/properties/domain/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}if(a&&typeof a=="object"&&!Array.isArray(a)){for(let h of Object.keys(a))
if(!(h==="prefix"||h==="adopt"||h==="custom"||h==="managedLogin")){let C={instancePath:t+"/userPool/domain",schemaPath:"#/properties/userPool/properties/domain/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[C]:e.push(C),r++}if(a.prefix!==void 0&&n.call(a,"prefix")){let h=a.
prefix;if(typeof h=="string"){if(!fs.test(h)){let C={instancePath:t+"/userPool/domain/prefix",schemaPath:"#/properties/userPool/properties/domain/properties/pre\
fix/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};e===null?e=[C]:e.push(C),r++}}else{let C={instancePath:t+"/userPool/do\
main/prefix",schemaPath:"#/properties/userPool/properties/domain/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}}if(a.
adopt!==void 0&&n.call(a,"adopt")){let h=a.adopt;if(typeof h=="string"){if(y(h)>63){let C={instancePath:t+"/userPool/domain/adopt",schemaPath:"#/properties/user\
Pool/properties/domain/properties/adopt/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[C]:e.push(C),r++}if(y(h)<1){let C={instancePath:t+"/userPo\
ol/domain/adopt",schemaPath:"#/properties/userPool/properties/domain/properties/adopt/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[C]:e.push(C),
r++}}else{let C={instancePath:t+"/userPool/domain/adopt",schemaPath:"#/properties/userPool/properties/domain/properties/adopt/type",keyword:"type",params:{type:"\
string"}};e===null?e=[C]:e.push(C),r++}}if(a.custom!==void 0&&n.call(a,"custom")){let h=a.custom,C=r,j=!1,b=r;if(h&&typeof h=="object"&&!Array.isArray(h)&&(h.certificateArn===
void 0||!n.call(h,"certificateArn"))){let U={instancePath:t+"/userPool/domain/custom",schemaPath:"#/properties/userPool/properties/domain/properties/custom/anyO\
f/0/required",keyword:"required",params:{missingProperty:"certificateArn"}};e===null?e=[U]:e.push(U),r++}var We=b===r;j=j||We;let i=r;if(h&&typeof h=="object"&&
!Array.isArray(h)&&(h.hostedZoneId===void 0||!n.call(h,"hostedZoneId"))){let U={instancePath:t+"/userPool/domain/custom",schemaPath:"#/properties/userPool/prope\
rties/domain/properties/custom/anyOf/1/required",keyword:"required",params:{missingProperty:"hostedZoneId"}};e===null?e=[U]:e.push(U),r++}var We=i===r;j=j||We;let l=r;
if(h&&typeof h=="object"&&!Array.isArray(h)&&(h.adopt===void 0||!n.call(h,"adopt"))){let U={instancePath:t+"/userPool/domain/custom",schemaPath:"#/properties/us\
erPool/properties/domain/properties/custom/anyOf/2/required",keyword:"required",params:{missingProperty:"adopt"}};e===null?e=[U]:e.push(U),r++}var We=l===r;if(j=
j||We,j)r=C,e!==null&&(C?e.length=C:e=null);else{let U={instancePath:t+"/userPool/domain/custom",schemaPath:"#/properties/userPool/properties/domain/properties/\
custom/anyOf",keyword:"anyOf",params:{}};e===null?e=[U]:e.push(U),r++}if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.name===void 0||!n.call(h,"name")){let U={
instancePath:t+"/userPool/domain/custom",schemaPath:"#/properties/userPool/properties/domain/properties/custom/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[U]:e.push(U),r++}for(let U of Object.keys(h))if(!(U==="name"||U==="certificateArn"||U==="hostedZoneId"||U==="adopt")){let L={instancePath:t+
"/userPool/domain/custom",schemaPath:"#/properties/userPool/properties/domain/properties/custom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U}};
e===null?e=[L]:e.push(L),r++}if(h.name!==void 0&&n.call(h,"name")){let U=h.name;if(typeof U=="string"){if(y(U)>63){let L={instancePath:t+"/userPool/domain/custo\
m/name",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/name/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[L]:e.
push(L),r++}if(!us.test(U)){let L={instancePath:t+"/userPool/domain/custom/name",schemaPath:"#/properties/userPool/properties/domain/properties/custom/propertie\
s/name/pattern",keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){2,}[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};e===null?e=[L]:e.push(L),
r++}}else{let L={instancePath:t+"/userPool/domain/custom/name",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[L]:e.push(L),r++}}if(h.certificateArn!==void 0&&n.call(h,"certificateArn")){let U=h.certificateArn,L=r,O=!1,pe=r;if(typeof U==
"string"){if(y(U)>2048){let D={instancePath:t+"/userPool/domain/custom/certificateArn",schemaPath:"#/properties/userPool/properties/domain/properties/custom/pro\
perties/certificateArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[D]:e.push(D),r++}if(!ys.test(U)){let D={instancePath:t+"/userPool\
/domain/custom/certificateArn",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/0/pattern",keyword:"pattern",
params:{pattern:"^arn:aws(?:-[a-z]+)*:acm:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:certificate/[A-Za-z0-9-]+$"}};e===null?e=[D]:e.push(D),r++}}else{let D={instancePath:t+
"/userPool/domain/custom/certificateArn",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/0/type",keyword:"\
type",params:{type:"string"}};e===null?e=[D]:e.push(D),r++}var Ae=pe===r;O=O||Ae;let ne=r;if(U&&typeof U=="object"&&!Array.isArray(U)){if(U.variable===void 0||!n.
call(U,"variable")){let D={instancePath:t+"/userPool/domain/custom/certificateArn",schemaPath:"#/properties/userPool/properties/domain/properties/custom/propert\
ies/certificateArn/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[D]:e.push(D),r++}for(let D of Object.keys(U))if(D!=="va\
riable"){let Y={instancePath:t+"/userPool/domain/custom/certificateArn",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/certifi\
cateArn/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D}};e===null?e=[Y]:e.push(Y),r++}if(U.variable!==void 0&&n.call(
U,"variable")){let D=U.variable;if(typeof D=="string"){if(!G.test(D)){let Y={instancePath:t+"/userPool/domain/custom/certificateArn/variable",schemaPath:"#/prop\
erties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z\
0-9_]{0,63}$"}};e===null?e=[Y]:e.push(Y),r++}}else{let Y={instancePath:t+"/userPool/domain/custom/certificateArn/variable",schemaPath:"#/properties/userPool/pro\
perties/domain/properties/custom/properties/certificateArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[Y]:e.push(Y),r++}}}else{
let D={instancePath:t+"/userPool/domain/custom/certificateArn",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/certificateArn/a\
nyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[D]:e.push(D),r++}var Ae=ne===r;if(O=O||Ae,Ae)var er=!0;let d=r;if(U&&typeof U=="object"&&!Array.
isArray(U)){if(U.ssmParameter===void 0||!n.call(U,"ssmParameter")){let D={instancePath:t+"/userPool/domain/custom/certificateArn",schemaPath:"#/properties/userP\
ool/properties/domain/properties/custom/properties/certificateArn/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[D]:e.
push(D),r++}for(let D of Object.keys(U))if(D!=="ssmParameter"){let Y={instancePath:t+"/userPool/domain/custom/certificateArn",schemaPath:"#/properties/userPool/\
properties/domain/properties/custom/properties/certificateArn/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D}};e===null?
e=[Y]:e.push(Y),r++}if(U.ssmParameter!==void 0&&n.call(U,"ssmParameter")){let D=U.ssmParameter;if(typeof D=="string"){if(y(D)>2048){let Y={instancePath:t+"/user\
Pool/domain/custom/certificateArn/ssmParameter",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/2/properti\
es/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[Y]:e.push(Y),r++}if(!H.test(D)){let Y={instancePath:t+"/userPool/domain/custom/c\
ertificateArn/ssmParameter",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/2/properties/ssmParameter/patt\
ern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[Y]:e.push(Y),r++}}else{let Y={instancePath:t+"/userPool/domain/cu\
stom/certificateArn/ssmParameter",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/2/properties/ssmParamete\
r/type",keyword:"type",params:{type:"string"}};e===null?e=[Y]:e.push(Y),r++}}}else{let D={instancePath:t+"/userPool/domain/custom/certificateArn",schemaPath:"#/\
properties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[D]:e.push(D),
r++}var Ae=d===r;O=O||Ae,Ae&&er!==!0&&(er=!0);let g=r;if(U&&typeof U=="object"&&!Array.isArray(U)){if(U.secretsManager===void 0||!n.call(U,"secretsManager")){let D={
instancePath:t+"/userPool/domain/custom/certificateArn",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/3/\
required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[D]:e.push(D),r++}for(let D of Object.keys(U))if(!(D==="secretsManager"||D===
"jsonKey")){let Y={instancePath:t+"/userPool/domain/custom/certificateArn",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/cert\
ificateArn/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D}};e===null?e=[Y]:e.push(Y),r++}if(U.secretsManager!==void 0&&
n.call(U,"secretsManager")){let D=U.secretsManager;if(typeof D=="string"){if(y(D)>2048){let Y={instancePath:t+"/userPool/domain/custom/certificateArn/secretsMan\
ager",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/3/properties/secretsManager/maxLength",keyword:"maxL\
ength",params:{limit:2048}};e===null?e=[Y]:e.push(Y),r++}if(!B.test(D)){let Y={instancePath:t+"/userPool/domain/custom/certificateArn/secretsManager",schemaPath:"\
#/properties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[Y]:e.push(Y),r++}}else{let Y={instancePath:t+"/userPool/domain/custom/certificateArn/secretsManager",schemaPath:"#/proper\
ties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?
e=[Y]:e.push(Y),r++}}if(U.jsonKey!==void 0&&n.call(U,"jsonKey")){let D=U.jsonKey;if(typeof D=="string"){if(y(D)>256){let Y={instancePath:t+"/userPool/domain/cus\
tom/certificateArn/jsonKey",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/3/properties/jsonKey/maxLength",
keyword:"maxLength",params:{limit:256}};e===null?e=[Y]:e.push(Y),r++}if(!W.test(D)){let Y={instancePath:t+"/userPool/domain/custom/certificateArn/jsonKey",schemaPath:"\
#/properties/userPool/properties/domain/properties/custom/properties/certificateArn/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u\
0000-\\u001f\\u007f]+$"}};e===null?e=[Y]:e.push(Y),r++}}else{let Y={instancePath:t+"/userPool/domain/custom/certificateArn/jsonKey",schemaPath:"#/properties/use\
rPool/properties/domain/properties/custom/properties/certificateArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[Y]:e.push(
Y),r++}}}else{let D={instancePath:t+"/userPool/domain/custom/certificateArn",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/ce\
rtificateArn/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[D]:e.push(D),r++}var Ae=g===r;if(O=O||Ae,Ae&&er!==!0&&(er=!0),O)r=L,e!==null&&(L?e.
length=L:e=null);else{let D={instancePath:t+"/userPool/domain/custom/certificateArn",schemaPath:"#/properties/userPool/properties/domain/properties/custom/prope\
rties/certificateArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[D]:e.push(D),r++}}if(h.hostedZoneId!==void 0&&n.call(h,"hostedZoneId")){let U=h.hostedZoneId;
if(typeof U=="string"){if(!ms.test(U)){let L={instancePath:t+"/userPool/domain/custom/hostedZoneId",schemaPath:"#/properties/userPool/properties/domain/properti\
es/custom/properties/hostedZoneId/pattern",keyword:"pattern",params:{pattern:"^Z[A-Z0-9]{1,31}$"}};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:t+"/us\
erPool/domain/custom/hostedZoneId",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/hostedZoneId/type",keyword:"type",params:{type:"\
string"}};e===null?e=[L]:e.push(L),r++}}if(h.adopt!==void 0&&n.call(h,"adopt")){let U=h.adopt;if(typeof U=="string"){if(y(U)>63){let L={instancePath:t+"/userPoo\
l/domain/custom/adopt",schemaPath:"#/properties/userPool/properties/domain/properties/custom/properties/adopt/maxLength",keyword:"maxLength",params:{limit:63}};
e===null?e=[L]:e.push(L),r++}if(y(U)<1){let L={instancePath:t+"/userPool/domain/custom/adopt",schemaPath:"#/properties/userPool/properties/domain/properties/cus\
tom/properties/adopt/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:t+"/userPool/domain/custom/adopt",schemaPath:"\
#/properties/userPool/properties/domain/properties/custom/properties/adopt/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),r++}}}else{let U={
instancePath:t+"/userPool/domain/custom",schemaPath:"#/properties/userPool/properties/domain/properties/custom/type",keyword:"type",params:{type:"object"}};e===
null?e=[U]:e.push(U),r++}}if(a.managedLogin!==void 0&&n.call(a,"managedLogin")&&typeof a.managedLogin!="boolean"){let h={instancePath:t+"/userPool/domain/manage\
dLogin",schemaPath:"#/properties/userPool/properties/domain/properties/managedLogin/type",keyword:"type",params:{type:"boolean"}};e===null?e=[h]:e.push(h),r++}}else{
let h={instancePath:t+"/userPool/domain",schemaPath:"#/properties/userPool/properties/domain/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(
h),r++}}if(S.triggers!==void 0&&n.call(S,"triggers")){let a=S.triggers;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let s of Object.keys(a))if(!n.call(J.properties.
userPool.properties.triggers.properties,s)){let p={instancePath:t+"/userPool/triggers",schemaPath:"#/properties/userPool/properties/triggers/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),r++}if(a.preSignUp!==void 0&&n.call(a,"preSignUp")){let s=a.preSignUp,
p=r,o=!1,c=r;if(typeof s=="string"){if(y(s)>300){let i={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/prop\
erties/preSignUp/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[i]:e.push(i),r++}if(!de.test(s)){let i={instancePath:t+"/userPool/trigge\
rs/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lam\
bda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/trigger\
s/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),r++}var fe=c===r;o=o||fe;let h=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!n.call(s,"functionArn")){let i={instancePath:t+"/us\
erPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/required",keyword:"required",params:{missingProperty:"\
functionArn"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="functionArn"||i==="permission")){let l={instancePath:t+"/userPool/triggers/pre\
SignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),r++}if(s.functionArn!==void 0&&n.call(s,"functionArn")){let i=s.functionArn,l=r,U=!1,L=r;if(typeof i=="string"){if(y(i)>300){let d={instancePath:t+
"/userPool/triggers/preSignUp/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/0/max\
Length",keyword:"maxLength",params:{limit:300}};e===null?e=[d]:e.push(d),r++}if(!de.test(i)){let d={instancePath:t+"/userPool/triggers/preSignUp/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]\
*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/userPool/tr\
iggers/preSignUp/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/0/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}var me=L===r;U=U||me;let O=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.variable===void 0||!n.call(
i,"variable")){let d={instancePath:t+"/userPool/triggers/preSignUp/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf\
/1/properties/functionArn/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!==
"variable"){let g={instancePath:t+"/userPool/triggers/preSignUp/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/\
properties/functionArn/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[g]:e.push(g),r++}if(i.variable!==
void 0&&n.call(i,"variable")){let d=i.variable;if(typeof d=="string"){if(!G.test(d)){let g={instancePath:t+"/userPool/triggers/preSignUp/functionArn/variable",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"\
^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/preSignUp/functionArn/variable",schemaPath:"#/properties/\
userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?
e=[g]:e.push(g),r++}}}else{let d={instancePath:t+"/userPool/triggers/preSignUp/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/pre\
SignUp/anyOf/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var me=O===r;if(U=U||me,me)var rr=!0;let pe=r;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!n.call(i,"ssmParameter")){let d={instancePath:t+"/userPool/triggers/preSignUp/function\
Arn",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/2/required",keyword:"required",params:{missingProperty:"\
ssmParameter"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="ssmParameter"){let g={instancePath:t+"/userPool/triggers/preSignUp/functionArn",
schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/2/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:d}};e===null?e=[g]:e.push(g),r++}if(i.ssmParameter!==void 0&&n.call(i,"ssmParameter")){let d=i.ssmParameter;if(typeof d=="stri\
ng"){if(y(d)>2048){let g={instancePath:t+"/userPool/triggers/preSignUp/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/propertie\
s/preSignUp/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[g]:e.push(g),r++}if(!H.
test(d)){let g={instancePath:t+"/userPool/triggers/preSignUp/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignU\
p/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?
e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/preSignUp/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/pr\
operties/preSignUp/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}}else{
let d={instancePath:t+"/userPool/triggers/preSignUp/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/f\
unctionArn/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var me=pe===r;U=U||me,me&&rr!==!0&&(rr=!0);let ne=r;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.secretsManager===void 0||!n.call(i,"secretsManager")){let d={instancePath:t+"/userPool/triggers/preSignUp/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"required",params:{missingProperty:"secr\
etsManager"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let g={instancePath:t+"/userPool/triggers/preS\
ignUp/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/3/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d}};e===null?e=[g]:e.push(g),r++}if(i.secretsManager!==void 0&&n.call(i,"secretsManager")){let d=i.secretsManager;
if(typeof d=="string"){if(y(d)>2048){let g={instancePath:t+"/userPool/triggers/preSignUp/functionArn/secretsManager",schemaPath:"#/properties/userPool/propertie\
s/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=
[g]:e.push(g),r++}if(!B.test(d)){let g={instancePath:t+"/userPool/triggers/preSignUp/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/tr\
iggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};
e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/preSignUp/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/\
triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(
g),r++}}if(i.jsonKey!==void 0&&n.call(i,"jsonKey")){let d=i.jsonKey;if(typeof d=="string"){if(y(d)>256){let g={instancePath:t+"/userPool/triggers/preSignUp/func\
tionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/maxLength",
keyword:"maxLength",params:{limit:256}};e===null?e=[g]:e.push(g),r++}if(!W.test(d)){let g={instancePath:t+"/userPool/triggers/preSignUp/functionArn/jsonKey",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/preSignUp/functionArn/jsonKey",schemaPath:"#/proper\
ties/userPool/properties/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===
null?e=[g]:e.push(g),r++}}}else{let d={instancePath:t+"/userPool/triggers/preSignUp/functionArn",schemaPath:"#/properties/userPool/properties/triggers/propertie\
s/preSignUp/anyOf/1/properties/functionArn/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var me=ne===r;if(U=U||me,me&&rr!==!0&&
(rr=!0),U)r=l,e!==null&&(l?e.length=l:e=null);else{let d={instancePath:t+"/userPool/triggers/preSignUp/functionArn",schemaPath:"#/properties/userPool/properties\
/triggers/properties/preSignUp/anyOf/1/properties/functionArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(s.permission!==void 0&&n.call(s,
"permission")&&typeof s.permission!="boolean"){let i={instancePath:t+"/userPool/triggers/preSignUp/permission",schemaPath:"#/properties/userPool/properties/trig\
gers/properties/preSignUp/anyOf/1/properties/permission/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"\
/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/1/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}var fe=h===r;if(o=o||fe,fe)var Ce=!0;let C=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!n.call(s,"variable")){
let i={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/2/required",keyword:"requi\
red",params:{missingProperty:"variable"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="variable"){let l={instancePath:t+"/userPool/triggers/\
preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),r++}if(s.variable!==void 0&&n.call(s,"variable")){let i=s.variable;if(typeof i=="string"){if(!G.test(i)){let l={instancePath:t+"/userPo\
ol/triggers/preSignUp/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/2/properties/variable/pattern",keyword:"pattern",
params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preSignUp/variable",schemaPath:"#/proper\
ties/userPool/properties/triggers/properties/preSignUp/anyOf/2/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{
let i={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/2/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),r++}var fe=C===r;o=o||fe,fe&&Ce!==!0&&(Ce=!0);let j=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===
void 0||!n.call(s,"ssmParameter")){let i={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSign\
Up/anyOf/3/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="ssmParameter"){
let l={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/3/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.ssmParameter!==void 0&&n.call(s,"ssmParameter")){let i=s.ssmParameter;if(typeof i==
"string"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/preSignUp/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/preSi\
gnUp/anyOf/3/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!H.test(i)){let l={instancePath:t+"/use\
rPool/triggers/preSignUp/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/3/properties/ssmParameter/pattern",keyword:"\
pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preSignUp/ssmP\
arameter",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};
e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSig\
nUp/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var fe=j===r;o=o||fe,fe&&Ce!==!0&&(Ce=!0);let b=r;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.secretsManager===void 0||!n.call(s,"secretsManager")){let i={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#/properties/user\
Pool/properties/triggers/properties/preSignUp/anyOf/4/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.
keys(s))if(!(i==="secretsManager"||i==="jsonKey")){let l={instancePath:t+"/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/pr\
operties/preSignUp/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.secretsManager!==
void 0&&n.call(s,"secretsManager")){let i=s.secretsManager;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/preSignUp/secretsManag\
er",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/4/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[l]:e.push(l),r++}if(!B.test(i)){let l={instancePath:t+"/userPool/triggers/preSignUp/secretsManager",schemaPath:"#/properties/userPool/properties/tri\
ggers/properties/preSignUp/anyOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:t+"/userPool/triggers/preSignUp/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/4/propertie\
s/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(s.jsonKey!==void 0&&n.call(s,"jsonKey")){let i=s.jsonKey;if(typeof i==
"string"){if(y(i)>256){let l={instancePath:t+"/userPool/triggers/preSignUp/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/a\
nyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[l]:e.push(l),r++}if(!W.test(i)){let l={instancePath:t+"/userPool/trigge\
rs/preSignUp/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/4/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preSignUp/jsonKey",schemaPath:"#/properties/userPoo\
l/properties/triggers/properties/preSignUp/anyOf/4/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+
"/userPool/triggers/preSignUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf/4/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}var fe=b===r;if(o=o||fe,fe&&Ce!==!0&&(Ce=!0),o)r=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:t+"/userPool/triggers/preSi\
gnUp",schemaPath:"#/properties/userPool/properties/triggers/properties/preSignUp/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(a.preAuthentication!==
void 0&&n.call(a,"preAuthentication")){let s=a.preAuthentication,p=r,o=!1,c=r;if(typeof s=="string"){if(y(s)>300){let i={instancePath:t+"/userPool/triggers/preA\
uthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===
null?e=[i]:e.push(i),r++}if(!de.test(s)){let i={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/prop\
erties/preAuthentication/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-\
z0-9_-]{1,128})?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/propertie\
s/triggers/properties/preAuthentication/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}var ye=c===r;o=o||ye;let h=r;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.functionArn===void 0||!n.call(s,"functionArn")){let i={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/pro\
perties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/required",keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=[i]:e.
push(i),r++}for(let i of Object.keys(s))if(!(i==="functionArn"||i==="permission")){let l={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/pr\
operties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===
null?e=[l]:e.push(l),r++}if(s.functionArn!==void 0&&n.call(s,"functionArn")){let i=s.functionArn,l=r,U=!1,L=r;if(typeof i=="string"){if(y(i)>300){let d={instancePath:t+
"/userPool/triggers/preAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functio\
nArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[d]:e.push(d),r++}if(!de.test(i)){let d={instancePath:t+"/userPool/triggers/preAuthen\
tication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/0/pattern",keyword:"\
pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(d),r++}}else{
let d={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyO\
f/1/properties/functionArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}var he=L===r;U=U||he;let O=r;if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){if(i.variable===void 0||!n.call(i,"variable")){let d={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",schemaPath:"#/pro\
perties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/1/required",keyword:"required",params:{missingProperty:"v\
ariable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="variable"){let g={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",
schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/1/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:d}};e===null?e=[g]:e.push(g),r++}if(i.variable!==void 0&&n.call(i,"variable")){let d=i.variable;if(typeof d=="string"){
if(!G.test(d)){let g={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/propertie\
s/preAuthentication/anyOf/1/properties/functionArn/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=
[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/\
properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}}else{
let d={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyO\
f/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var he=O===r;if(U=U||he,he)var Me=!0;let pe=r;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!n.call(i,"ssmParameter")){let d={instancePath:t+"/userPool/triggers/preAuthentication/functi\
onArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/2/required",keyword:"required",params:{
missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="ssmParameter"){let g={instancePath:t+"/userPool/triggers/preAu\
thentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/2/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[g]:e.push(g),r++}if(i.ssmParameter!==void 0&&n.call(i,"ssmParameter")){let d=i.
ssmParameter;if(typeof d=="string"){if(y(d)>2048){let g={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/ssmParameter",schemaPath:"#/properties\
/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[g]:e.push(g),r++}if(!H.test(d)){let g={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/ssmParameter",schemaPath:"#/pro\
perties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{
pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/s\
smParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}}else{let d={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?
e=[d]:e.push(d),r++}var he=pe===r;U=U||he,he&&Me!==!0&&(Me=!0);let ne=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.secretsManager===void 0||!n.call(i,"se\
cretsManager")){let d={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preAut\
hentication/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.
keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let g={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",schemaPath:"#/properties/userPool/pr\
operties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};
e===null?e=[g]:e.push(g),r++}if(i.secretsManager!==void 0&&n.call(i,"secretsManager")){let d=i.secretsManager;if(typeof d=="string"){if(y(d)>2048){let g={instancePath:t+
"/userPool/triggers/preAuthentication/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/pro\
perties/functionArn/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[g]:e.push(g),r++}if(!B.test(d)){let g={instancePath:t+
"/userPool/triggers/preAuthentication/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/pro\
perties/functionArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[g]:e.push(g),r++}}else{
let g={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuth\
entication/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}if(i.jsonKey!==
void 0&&n.call(i,"jsonKey")){let d=i.jsonKey;if(typeof d=="string"){if(y(d)>256){let g={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/jsonKey",
schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/maxLength",keyword:"\
maxLength",params:{limit:256}};e===null?e=[g]:e.push(g),r++}if(!W.test(d)){let g={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/jsonKey",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/preAuthentication/functionArn/jsonKey",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"\
string"}};e===null?e=[g]:e.push(g),r++}}}else{let d={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",schemaPath:"#/properties/userPool/propert\
ies/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var he=ne===
r;if(U=U||he,he&&Me!==!0&&(Me=!0),U)r=l,e!==null&&(l?e.length=l:e=null);else{let d={instancePath:t+"/userPool/triggers/preAuthentication/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/functionArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),
r++}}if(s.permission!==void 0&&n.call(s,"permission")&&typeof s.permission!="boolean"){let i={instancePath:t+"/userPool/triggers/preAuthentication/permission",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/1/properties/permission/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:
e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthenticat\
ion/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var ye=h===r;if(o=o||ye,ye)var je=!0;let C=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.variable===void 0||!n.call(s,"variable")){let i={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/proper\
ties/triggers/properties/preAuthentication/anyOf/2/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.
keys(s))if(i!=="variable"){let l={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuth\
entication/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.variable!==void 0&&n.call(
s,"variable")){let i=s.variable;if(typeof i=="string"){if(!G.test(i)){let l={instancePath:t+"/userPool/triggers/preAuthentication/variable",schemaPath:"#/proper\
ties/userPool/properties/triggers/properties/preAuthentication/anyOf/2/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};
e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preAuthentication/variable",schemaPath:"#/properties/userPool/properties/triggers/p\
roperties/preAuthentication/anyOf/2/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"\
/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/2/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),r++}var ye=C===r;o=o||ye,ye&&je!==!0&&(je=!0);let j=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||
!n.call(s,"ssmParameter")){let i={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuth\
entication/anyOf/3/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="ssmPar\
ameter"){let l={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/3\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.ssmParameter!==void 0&&n.call(s,"ssmParam\
eter")){let i=s.ssmParameter;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/preAuthentication/ssmParameter",schemaPath:"#/proper\
ties/userPool/properties/triggers/properties/preAuthentication/anyOf/3/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:
e.push(l),r++}if(!H.test(i)){let l={instancePath:t+"/userPool/triggers/preAuthentication/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/pro\
perties/preAuthentication/anyOf/3/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[l]:
e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preAuthentication/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/p\
reAuthentication/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPo\
ol/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/3/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[i]:e.push(i),r++}var ye=j===r;o=o||ye,ye&&je!==!0&&(je=!0);let b=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===void 0||
!n.call(s,"secretsManager")){let i={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/preAu\
thentication/anyOf/4/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="\
secretsManager"||i==="jsonKey")){let l={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/p\
reAuthentication/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.secretsManager!==
void 0&&n.call(s,"secretsManager")){let i=s.secretsManager;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/preAuthentication/secr\
etsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/4/properties/secretsManager/maxLength",keyword:"maxLength",
params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!B.test(i)){let l={instancePath:t+"/userPool/triggers/preAuthentication/secretsManager",schemaPath:"#/prope\
rties/userPool/properties/triggers/properties/preAuthentication/anyOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:\
!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preAuthentication/secretsManager",schemaPath:"#/properties/userPool/proper\
ties/triggers/properties/preAuthentication/anyOf/4/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(s.jsonKey!==
void 0&&n.call(s,"jsonKey")){let i=s.jsonKey;if(typeof i=="string"){if(y(i)>256){let l={instancePath:t+"/userPool/triggers/preAuthentication/jsonKey",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=
[l]:e.push(l),r++}if(!W.test(i)){let l={instancePath:t+"/userPool/triggers/preAuthentication/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/prop\
erties/preAuthentication/anyOf/4/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:t+"/userPool/triggers/preAuthentication/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/4/\
properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/preAuthentication",
schemaPath:"#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf/4/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),
r++}var ye=b===r;if(o=o||ye,ye&&je!==!0&&(je=!0),o)r=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:t+"/userPool/triggers/preAuthentication",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preAuthentication/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(a.postAuthentication!==
void 0&&n.call(a,"postAuthentication")){let s=a.postAuthentication,p=r,o=!1,c=r;if(typeof s=="string"){if(y(s)>300){let i={instancePath:t+"/userPool/triggers/po\
stAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};
e===null?e=[i]:e.push(i),r++}if(!de.test(s)){let i={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/properties/triggers\
/properties/postAuthentication/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::\
[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/pr\
operties/triggers/properties/postAuthentication/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}var ge=c===r;o=o||ge;let h=r;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!n.call(s,"functionArn")){let i={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/required",keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=
[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="functionArn"||i==="permission")){let l={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),r++}if(s.functionArn!==void 0&&n.call(s,"functionArn")){let i=s.functionArn,l=r,U=!1,L=r;if(typeof i=="string"){if(y(i)>300){let d={instancePath:t+
"/userPool/triggers/postAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/funct\
ionArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[d]:e.push(d),r++}if(!de.test(i)){let d={instancePath:t+"/userPool/triggers/postAut\
hentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/0/pattern",keyword:"\
pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(d),r++}}else{
let d={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/an\
yOf/1/properties/functionArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}var we=L===r;U=U||we;let O=r;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.variable===void 0||!n.call(i,"variable")){let d={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",schemaPath:"#/\
properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/1/required",keyword:"required",params:{missingProperty:"\
variable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="variable"){let g={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",
schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/1/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:d}};e===null?e=[g]:e.push(g),r++}if(i.variable!==void 0&&n.call(i,"variable")){let d=i.variable;if(typeof d=="string"){
if(!G.test(d)){let g={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/properti\
es/postAuthentication/anyOf/1/properties/functionArn/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?
e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/variable",schemaPath:"#/properties/userPool/properties/trigge\
rs/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),
r++}}}else{let d={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthen\
tication/anyOf/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var we=O===r;if(U=U||we,we)var tr=!0;let pe=r;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!n.call(i,"ssmParameter")){let d={instancePath:t+"/userPool/triggers/postAuthentication\
/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/2/required",keyword:"requ\
ired",params:{missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="ssmParameter"){let g={instancePath:t+"/userPool/\
triggers/postAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyO\
f/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[g]:e.push(g),r++}if(i.ssmParameter!==void 0&&n.call(i,"ssmPa\
rameter")){let d=i.ssmParameter;if(typeof d=="string"){if(y(d)>2048){let g={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/ssmParameter",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLe\
ngth",params:{limit:2048}};e===null?e=[g]:e.push(g),r++}if(!H.test(d)){let g={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/ssmParameter",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",
params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/postAuthentication/func\
tionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/2/properties/ssmP\
arameter/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}}else{let d={instancePath:t+"/userPool/triggers/postAuthentication/functionA\
rn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/2/type",keyword:"type",params:{type:"\
object"}};e===null?e=[d]:e.push(d),r++}var we=pe===r;U=U||we,we&&tr!==!0&&(tr=!0);let ne=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.secretsManager===void 0||
!n.call(i,"secretsManager")){let d={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/pro\
perties/postAuthentication/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[d]:e.push(
d),r++}for(let d of Object.keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let g={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/3/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:d}};e===null?e=[g]:e.push(g),r++}if(i.secretsManager!==void 0&&n.call(i,"secretsManager")){let d=i.secretsManager;if(typeof d=="s\
tring"){if(y(d)>2048){let g={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/trig\
gers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[g]:e.push(g),r++}if(!B.test(d)){let g={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/secretsManager",schemaPath:"#/properties/userPool/pr\
operties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/postAuthentication/functionArn/secretsManager",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{
type:"string"}};e===null?e=[g]:e.push(g),r++}}if(i.jsonKey!==void 0&&n.call(i,"jsonKey")){let d=i.jsonKey;if(typeof d=="string"){if(y(d)>256){let g={instancePath:t+
"/userPool/triggers/postAuthentication/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properti\
es/functionArn/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[g]:e.push(g),r++}if(!W.test(d)){let g={instancePath:t+"\
/userPool/triggers/postAuthentication/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/propertie\
s/functionArn/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+
"/userPool/triggers/postAuthentication/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properti\
es/functionArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}}else{let d={instancePath:t+"/userPool/trig\
gers/postAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/properties/functionArn/anyOf/3/\
type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var we=ne===r;if(U=U||we,we&&tr!==!0&&(tr=!0),U)r=l,e!==null&&(l?e.length=l:e=null);else{
let d={instancePath:t+"/userPool/triggers/postAuthentication/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/an\
yOf/1/properties/functionArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(s.permission!==void 0&&n.call(s,"permission")&&typeof s.permission!=
"boolean"){let i={instancePath:t+"/userPool/triggers/postAuthentication/permission",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthent\
ication/anyOf/1/properties/permission/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers\
/postAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/1/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}var ge=h===r;if(o=o||ge,ge)var _e=!0;let C=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!n.call(s,"variable")){
let i={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/2/requir\
ed",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="variable"){let l={instancePath:t+"/\
userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.variable!==void 0&&n.call(s,"variable")){let i=s.variable;if(typeof i=="s\
tring"){if(!G.test(i)){let l={instancePath:t+"/userPool/triggers/postAuthentication/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/p\
ostAuthentication/anyOf/2/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+
"/userPool/triggers/postAuthentication/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/2/properties/variable\
/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"#/pr\
operties/userPool/properties/triggers/properties/postAuthentication/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var ge=C===
r;o=o||ge,ge&&_e!==!0&&(_e=!0);let j=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!n.call(s,"ssmParameter")){let i={instancePath:t+
"/userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/3/required",keyword:"required",
params:{missingProperty:"ssmParameter"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="ssmParameter"){let l={instancePath:t+"/userPool/trigge\
rs/postAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/3/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.ssmParameter!==void 0&&n.call(s,"ssmParameter")){let i=s.ssmParameter;if(typeof i=="str\
ing"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/postAuthentication/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/\
postAuthentication/anyOf/3/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!H.test(i)){let l={instancePath:t+
"/userPool/triggers/postAuthentication/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/3/properties/ssmP\
arameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userP\
ool/triggers/postAuthentication/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/3/properties/ssmParamete\
r/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"#/p\
roperties/userPool/properties/triggers/properties/postAuthentication/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var ge=j===
r;o=o||ge,ge&&_e!==!0&&(_e=!0);let b=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===void 0||!n.call(s,"secretsManager")){let i={instancePath:t+
"/userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/4/required",keyword:"required",
params:{missingProperty:"secretsManager"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="secretsManager"||i==="jsonKey")){let l={instancePath:t+
"/userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/4/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.secretsManager!==void 0&&n.call(s,"secretsManager")){let i=s.secretsManager;
if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/postAuthentication/secretsManager",schemaPath:"#/properties/userPool/properties/t\
riggers/properties/postAuthentication/anyOf/4/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!B.test(
i)){let l={instancePath:t+"/userPool/triggers/postAuthentication/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentica\
tion/anyOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+
"/userPool/triggers/postAuthentication/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/4/properties/se\
cretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(s.jsonKey!==void 0&&n.call(s,"jsonKey")){let i=s.jsonKey;if(typeof i==
"string"){if(y(i)>256){let l={instancePath:t+"/userPool/triggers/postAuthentication/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/po\
stAuthentication/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[l]:e.push(l),r++}if(!W.test(i)){let l={instancePath:t+
"/userPool/triggers/postAuthentication/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/4/properties/jsonKey/p\
attern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/postAuth\
entication/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postAuthentication/anyOf/4/properties/jsonKey/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/properties/t\
riggers/properties/postAuthentication/anyOf/4/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var ge=b===r;if(o=o||ge,ge&&_e!==!0&&(_e=
!0),o)r=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:t+"/userPool/triggers/postAuthentication",schemaPath:"#/properties/userPool/properties/trigge\
rs/properties/postAuthentication/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(a.postConfirmation!==void 0&&n.call(a,"postConfirmation")){let s=a.
postConfirmation,p=r,o=!1,c=r;if(typeof s=="string"){if(y(s)>300){let i={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/\
properties/triggers/properties/postConfirmation/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[i]:e.push(i),r++}if(!de.test(s)){let i={instancePath:t+
"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/0/pattern",keyword:"pattern",params:{
pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+
"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/0/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),r++}var A=c===r;o=o||A;let h=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!n.call(s,"functionArn")){
let i={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/required",
keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="functionArn"||i==="permission")){let l={
instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.functionArn!==void 0&&n.call(s,"functionArn")){let i=s.functionArn,
l=r,U=!1,L=r;if(typeof i=="string"){if(y(i)>300){let d={instancePath:t+"/userPool/triggers/postConfirmation/functionArn",schemaPath:"#/properties/userPool/prope\
rties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[d]:e.push(d),r++}
if(!de.test(i)){let d={instancePath:t+"/userPool/triggers/postConfirmation/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postCon\
firmation/anyOf/1/properties/functionArn/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{\
1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/userPool/triggers/postConfirmation/functionArn",schemaPath:"#/pr\
operties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=
[d]:e.push(d),r++}var u=L===r;U=U||u;let O=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.variable===void 0||!n.call(i,"variable")){let d={instancePath:t+"\
/userPool/triggers/postConfirmation/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionAr\
n/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="variable"){let g={instancePath:t+
"/userPool/triggers/postConfirmation/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionA\
rn/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[g]:e.push(g),r++}if(i.variable!==void 0&&n.call(i,"va\
riable")){let d=i.variable;if(typeof d=="string"){if(!G.test(d)){let g={instancePath:t+"/userPool/triggers/postConfirmation/functionArn/variable",schemaPath:"#/\
properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{
pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/postConfirmation/functionArn/variable",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"\
string"}};e===null?e=[g]:e.push(g),r++}}}else{let d={instancePath:t+"/userPool/triggers/postConfirmation/functionArn",schemaPath:"#/properties/userPool/properti\
es/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var u=O===
r;if(U=U||u,u)var K=!0;let pe=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!n.call(i,"ssmParameter")){let d={instancePath:t+"/user\
Pool/triggers/postConfirmation/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/any\
Of/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="ssmParameter"){let g={
instancePath:t+"/userPool/triggers/postConfirmation/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/prope\
rties/functionArn/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[g]:e.push(g),r++}if(i.ssmParameter!==void 0&&
n.call(i,"ssmParameter")){let d=i.ssmParameter;if(typeof d=="string"){if(y(d)>2048){let g={instancePath:t+"/userPool/triggers/postConfirmation/functionArn/ssmPa\
rameter",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/maxLen\
gth",keyword:"maxLength",params:{limit:2048}};e===null?e=[g]:e.push(g),r++}if(!H.test(d)){let g={instancePath:t+"/userPool/triggers/postConfirmation/functionArn\
/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/\
pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/trigg\
ers/postConfirmation/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/\
anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}}else{let d={instancePath:t+"/userPool/triggers/postC\
onfirmation/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/2/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var u=pe===r;U=U||u,u&&K!==!0&&(K=!0);let ne=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.secretsManager===
void 0||!n.call(i,"secretsManager")){let d={instancePath:t+"/userPool/triggers/postConfirmation/functionArn",schemaPath:"#/properties/userPool/properties/trigge\
rs/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[d]:e.push(
d),r++}for(let d of Object.keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let g={instancePath:t+"/userPool/triggers/postConfirmation/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/3/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:d}};e===null?e=[g]:e.push(g),r++}if(i.secretsManager!==void 0&&n.call(i,"secretsManager")){let d=i.secretsManager;if(typeof d=="strin\
g"){if(y(d)>2048){let g={instancePath:t+"/userPool/triggers/postConfirmation/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/p\
roperties/postConfirmation/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[g]:e.
push(g),r++}if(!B.test(d)){let g={instancePath:t+"/userPool/triggers/postConfirmation/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/t\
riggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=\
.@:!-]+$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/postConfirmation/functionArn/secretsManager",schemaPath:"#/properties/u\
serPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[g]:e.push(g),r++}}if(i.jsonKey!==void 0&&n.call(i,"jsonKey")){let d=i.jsonKey;if(typeof d=="string"){if(y(d)>256){let g={instancePath:t+"/user\
Pool/triggers/postConfirmation/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functio\
nArn/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[g]:e.push(g),r++}if(!W.test(d)){let g={instancePath:t+"/userPool/\
triggers/postConfirmation/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/\
anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+
"/userPool/triggers/postConfirmation/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/f\
unctionArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}}else{let d={instancePath:t+"/userPool/triggers\
/postConfirmation/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionArn/anyOf/3/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var u=ne===r;if(U=U||u,u&&K!==!0&&(K=!0),U)r=l,e!==null&&(l?e.length=l:e=null);else{let d={instancePath:t+
"/userPool/triggers/postConfirmation/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/functionA\
rn/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(s.permission!==void 0&&n.call(s,"permission")&&typeof s.permission!="boolean"){let i={instancePath:t+
"/userPool/triggers/postConfirmation/permission",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/properties/permission\
/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/prop\
erties/userPool/properties/triggers/properties/postConfirmation/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var A=h===r;if(o=
o||A,A)var x=!0;let C=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!n.call(s,"variable")){let i={instancePath:t+"/userPool/triggers/po\
stConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/2/required",keyword:"required",params:{missingProperty:"\
variable"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="variable"){let l={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),r++}if(s.variable!==void 0&&n.call(s,"variable")){let i=s.variable;if(typeof i=="string"){if(!G.test(i)){let l={instancePath:t+"/userPo\
ol/triggers/postConfirmation/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/2/properties/variable/pattern",keyword:"\
pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/postConfirmation/variable",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/2/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.
push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation\
/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var A=C===r;o=o||A,A&&x!==!0&&(x=!0);let j=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.ssmParameter===void 0||!n.call(s,"ssmParameter")){let i={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool\
/properties/triggers/properties/postConfirmation/anyOf/3/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.
keys(s))if(i!=="ssmParameter"){let l={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/post\
Confirmation/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.ssmParameter!==void 0&&
n.call(s,"ssmParameter")){let i=s.ssmParameter;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/postConfirmation/ssmParameter",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/3/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[l]:e.push(l),r++}if(!H.test(i)){let l={instancePath:t+"/userPool/triggers/postConfirmation/ssmParameter",schemaPath:"#/properties/userPool/properties/trigger\
s/properties/postConfirmation/anyOf/3/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=
[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/postConfirmation/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/propertie\
s/postConfirmation/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/user\
Pool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/3/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[i]:e.push(i),r++}var A=j===r;o=o||A,A&&x!==!0&&(x=!0);let b=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===void 0||!n.call(
s,"secretsManager")){let i={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmati\
on/anyOf/4/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="secretsMan\
ager"||i==="jsonKey")){let l={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirma\
tion/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.secretsManager!==void 0&&n.call(
s,"secretsManager")){let i=s.secretsManager;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/postConfirmation/secretsManager",schemaPath:"\
#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/4/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===
null?e=[l]:e.push(l),r++}if(!B.test(i)){let l={instancePath:t+"/userPool/triggers/postConfirmation/secretsManager",schemaPath:"#/properties/userPool/properties/\
triggers/properties/postConfirmation/anyOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[l]:e.push(
l),r++}}else{let l={instancePath:t+"/userPool/triggers/postConfirmation/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/postCon\
firmation/anyOf/4/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(s.jsonKey!==void 0&&n.call(s,"jsonKey")){
let i=s.jsonKey;if(typeof i=="string"){if(y(i)>256){let l={instancePath:t+"/userPool/triggers/postConfirmation/jsonKey",schemaPath:"#/properties/userPool/proper\
ties/triggers/properties/postConfirmation/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[l]:e.push(l),r++}if(!W.test(
i)){let l={instancePath:t+"/userPool/triggers/postConfirmation/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/\
4/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/user\
Pool/triggers/postConfirmation/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/postConfirmation/anyOf/4/properties/jsonKey/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/\
properties/triggers/properties/postConfirmation/anyOf/4/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var A=b===r;if(o=o||A,A&&x!==!0&&
(x=!0),o)r=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:t+"/userPool/triggers/postConfirmation",schemaPath:"#/properties/userPool/properties/trigg\
ers/properties/postConfirmation/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(a.preTokenGeneration!==void 0&&n.call(a,"preTokenGeneration")){
let s=a.preTokenGeneration,p=r,o=!1,c=r;if(typeof s=="string"){if(y(s)>300){let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properti\
es/userPool/properties/triggers/properties/preTokenGeneration/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[i]:e.push(i),r++}if(!de.test(
s)){let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/0/pa\
ttern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[i]:
e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGener\
ation/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}var f=c===r;o=o||f;let h=r;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.functionArn===void 0||!n.call(s,"functionArn")){let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/properties/\
triggers/properties/preTokenGeneration/anyOf/1/required",keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.
keys(s))if(!(i==="functionArn"||i==="version"||i==="permission")){let l={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPoo\
l/properties/triggers/properties/preTokenGeneration/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.
push(l),r++}if(s.functionArn!==void 0&&n.call(s,"functionArn")){let i=s.functionArn,l=r,U=!1,L=r;if(typeof i=="string"){if(y(i)>300){let d={instancePath:t+"/use\
rPool/triggers/preTokenGeneration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionAr\
n/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[d]:e.push(d),r++}if(!de.test(i)){let d={instancePath:t+"/userPool/triggers/preTokenGene\
ration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/0/pattern",keyword:"\
pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(d),r++}}else{
let d={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/an\
yOf/1/properties/functionArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}var q=L===r;U=U||q;let O=r;if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){if(i.variable===void 0||!n.call(i,"variable")){let d={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",schemaPath:"#/pr\
operties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/1/required",keyword:"required",params:{missingProperty:"\
variable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="variable"){let g={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",
schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/1/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:d}};e===null?e=[g]:e.push(g),r++}if(i.variable!==void 0&&n.call(i,"variable")){let d=i.variable;if(typeof d=="string"){
if(!G.test(d)){let g={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/properti\
es/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?
e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/variable",schemaPath:"#/properties/userPool/properties/trigge\
rs/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),
r++}}}else{let d={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGe\
neration/anyOf/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var q=O===r;if(U=U||q,q)var M=!0;let pe=r;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!n.call(i,"ssmParameter")){let d={instancePath:t+"/userPool/triggers/preTokenGeneration\
/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/2/required",keyword:"requ\
ired",params:{missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="ssmParameter"){let g={instancePath:t+"/userPool/\
triggers/preTokenGeneration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyO\
f/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[g]:e.push(g),r++}if(i.ssmParameter!==void 0&&n.call(i,"ssmPa\
rameter")){let d=i.ssmParameter;if(typeof d=="string"){if(y(d)>2048){let g={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/ssmParameter",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLe\
ngth",params:{limit:2048}};e===null?e=[g]:e.push(g),r++}if(!H.test(d)){let g={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/ssmParameter",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",
params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/preTokenGeneration/func\
tionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/2/properties/ssmP\
arameter/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}}else{let d={instancePath:t+"/userPool/triggers/preTokenGeneration/functionA\
rn",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/2/type",keyword:"type",params:{type:"\
object"}};e===null?e=[d]:e.push(d),r++}var q=pe===r;U=U||q,q&&M!==!0&&(M=!0);let ne=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.secretsManager===void 0||
!n.call(i,"secretsManager")){let d={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/pro\
perties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[d]:e.push(
d),r++}for(let d of Object.keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let g={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/3/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:d}};e===null?e=[g]:e.push(g),r++}if(i.secretsManager!==void 0&&n.call(i,"secretsManager")){let d=i.secretsManager;if(typeof d=="s\
tring"){if(y(d)>2048){let g={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/trig\
gers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[g]:e.push(g),r++}if(!B.test(d)){let g={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/secretsManager",schemaPath:"#/properties/userPool/pr\
operties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn/secretsManager",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{
type:"string"}};e===null?e=[g]:e.push(g),r++}}if(i.jsonKey!==void 0&&n.call(i,"jsonKey")){let d=i.jsonKey;if(typeof d=="string"){if(y(d)>256){let g={instancePath:t+
"/userPool/triggers/preTokenGeneration/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properti\
es/functionArn/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[g]:e.push(g),r++}if(!W.test(d)){let g={instancePath:t+"\
/userPool/triggers/preTokenGeneration/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/propertie\
s/functionArn/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+
"/userPool/triggers/preTokenGeneration/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properti\
es/functionArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}}else{let d={instancePath:t+"/userPool/trig\
gers/preTokenGeneration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/functionArn/anyOf/3/\
type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var q=ne===r;if(U=U||q,q&&M!==!0&&(M=!0),U)r=l,e!==null&&(l?e.length=l:e=null);else{let d={
instancePath:t+"/userPool/triggers/preTokenGeneration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/p\
roperties/functionArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(s.version!==void 0&&n.call(s,"version")){let i=s.version;if(typeof i!="\
string"){let l={instancePath:t+"/userPool/triggers/preTokenGeneration/version",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGenerati\
on/anyOf/1/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(!(i==="V1_0"||i==="V2_0"||i==="V3_0")){let l={instancePath:t+
"/userPool/triggers/preTokenGeneration/version",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/version/e\
num",keyword:"enum",params:{allowedValues:J.properties.userPool.properties.triggers.properties.preTokenGeneration.anyOf[1].properties.version.enum}};e===null?e=
[l]:e.push(l),r++}}if(s.permission!==void 0&&n.call(s,"permission")&&typeof s.permission!="boolean"){let i={instancePath:t+"/userPool/triggers/preTokenGeneratio\
n/permission",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/1/properties/permission/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/properties/trigger\
s/properties/preTokenGeneration/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var f=h===r;if(o=o||f,f)var $=!0;let C=r;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!n.call(s,"variable")){let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/2/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[i]:
e.push(i),r++}for(let i of Object.keys(s))if(i!=="variable"){let l={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/pro\
perties/triggers/properties/preTokenGeneration/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(
l),r++}if(s.variable!==void 0&&n.call(s,"variable")){let i=s.variable;if(typeof i=="string"){if(!G.test(i)){let l={instancePath:t+"/userPool/triggers/preTokenGe\
neration/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/2/properties/variable/pattern",keyword:"pattern",params:{
pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preTokenGeneration/variable",schemaPath:"#/prope\
rties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/2/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(
l),r++}}}else{let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/\
anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var f=C===r;o=o||f,f&&$!==!0&&($=!0);let j=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.ssmParameter===void 0||!n.call(s,"ssmParameter")){let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPo\
ol/properties/triggers/properties/preTokenGeneration/anyOf/3/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[i]:e.push(i),r++}
for(let i of Object.keys(s))if(i!=="ssmParameter"){let l={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/properties/tr\
iggers/properties/preTokenGeneration/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.
ssmParameter!==void 0&&n.call(s,"ssmParameter")){let i=s.ssmParameter;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/preTokenGen\
eration/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/3/properties/ssmParameter/maxLength",keyword:"ma\
xLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!H.test(i)){let l={instancePath:t+"/userPool/triggers/preTokenGeneration/ssmParameter",schemaPath:"\
#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/3/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z\
0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preTokenGeneration/ssmParameter",schemaPath:"#/prope\
rties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(
l),r++}}}else{let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/\
anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var f=j===r;o=o||f,f&&$!==!0&&($=!0);let b=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.secretsManager===void 0||!n.call(s,"secretsManager")){let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/us\
erPool/properties/triggers/properties/preTokenGeneration/anyOf/4/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[i]:e.push(i),
r++}for(let i of Object.keys(s))if(!(i==="secretsManager"||i==="jsonKey")){let l={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/propertie\
s/userPool/properties/triggers/properties/preTokenGeneration/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?
e=[l]:e.push(l),r++}if(s.secretsManager!==void 0&&n.call(s,"secretsManager")){let i=s.secretsManager;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+
"/userPool/triggers/preTokenGeneration/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/4/properties/se\
cretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!B.test(i)){let l={instancePath:t+"/userPool/triggers/preTokenG\
eneration/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/4/properties/secretsManager/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preTokenGeneration/secretsMana\
ger",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/4/properties/secretsManager/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[l]:e.push(l),r++}}if(s.jsonKey!==void 0&&n.call(s,"jsonKey")){let i=s.jsonKey;if(typeof i=="string"){if(y(i)>256){let l={instancePath:t+"/us\
erPool/triggers/preTokenGeneration/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/4/properties/jsonKey/maxLe\
ngth",keyword:"maxLength",params:{limit:256}};e===null?e=[l]:e.push(l),r++}if(!W.test(i)){let l={instancePath:t+"/userPool/triggers/preTokenGeneration/jsonKey",
schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/4/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u\
0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/preTokenGeneration/jsonKey",schemaPath:"#/properties/user\
Pool/properties/triggers/properties/preTokenGeneration/anyOf/4/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{
let i={instancePath:t+"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf/4/type",
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var f=b===r;if(o=o||f,f&&$!==!0&&($=!0),o)r=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:t+
"/userPool/triggers/preTokenGeneration",schemaPath:"#/properties/userPool/properties/triggers/properties/preTokenGeneration/anyOf",keyword:"anyOf",params:{}};e===
null?e=[i]:e.push(i),r++}}if(a.customMessage!==void 0&&n.call(a,"customMessage")){let s=a.customMessage,p=r,o=!1,c=r;if(typeof s=="string"){if(y(s)>300){let i={
instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/0/maxLength",keyword:"max\
Length",params:{limit:300}};e===null?e=[i]:e.push(i),r++}if(!de.test(s)){let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/properties/userP\
ool/properties/triggers/properties/customMessage/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-\
z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/propertie\
s/userPool/properties/triggers/properties/customMessage/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}var z=c===r;o=o||z;let h=r;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!n.call(s,"functionArn")){let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"\
#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/required",keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=[i]:e.
push(i),r++}for(let i of Object.keys(s))if(!(i==="functionArn"||i==="permission")){let l={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/proper\
ties/userPool/properties/triggers/properties/customMessage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?
e=[l]:e.push(l),r++}if(s.functionArn!==void 0&&n.call(s,"functionArn")){let i=s.functionArn,l=r,U=!1,L=r;if(typeof i=="string"){if(y(i)>300){let d={instancePath:t+
"/userPool/triggers/customMessage/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/any\
Of/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[d]:e.push(d),r++}if(!de.test(i)){let d={instancePath:t+"/userPool/triggers/customMessage/fun\
ctionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/0/pattern",keyword:"pattern",params:{
pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+
"/userPool/triggers/customMessage/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/any\
Of/0/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}var Q=L===r;U=U||Q;let O=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.variable===
void 0||!n.call(i,"variable")){let d={instancePath:t+"/userPool/triggers/customMessage/functionArn",schemaPath:"#/properties/userPool/properties/triggers/proper\
ties/customMessage/anyOf/1/properties/functionArn/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.
keys(i))if(d!=="variable"){let g={instancePath:t+"/userPool/triggers/customMessage/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties\
/customMessage/anyOf/1/properties/functionArn/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[g]:e.push(
g),r++}if(i.variable!==void 0&&n.call(i,"variable")){let d=i.variable;if(typeof d=="string"){if(!G.test(d)){let g={instancePath:t+"/userPool/triggers/customMess\
age/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/1/properties/varia\
ble/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/customMes\
sage/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/1/properties/vari\
able/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}}else{let d={instancePath:t+"/userPool/triggers/customMessage/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?
e=[d]:e.push(d),r++}var Q=O===r;if(U=U||Q,Q)var _=!0;let pe=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!n.call(i,"ssmParameter")){
let d={instancePath:t+"/userPool/triggers/customMessage/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/prop\
erties/functionArn/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!==
"ssmParameter"){let g={instancePath:t+"/userPool/triggers/customMessage/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/customMess\
age/anyOf/1/properties/functionArn/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[g]:e.push(g),r++}if(i.
ssmParameter!==void 0&&n.call(i,"ssmParameter")){let d=i.ssmParameter;if(typeof d=="string"){if(y(d)>2048){let g={instancePath:t+"/userPool/triggers/customMessa\
ge/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/2/properties/ss\
mParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[g]:e.push(g),r++}if(!H.test(d)){let g={instancePath:t+"/userPool/triggers/customMessa\
ge/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/2/properties/ss\
mParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/use\
rPool/triggers/customMessage/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functio\
nArn/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}}else{let d={instancePath:t+"/userPool/triggers/\
customMessage/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/2/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var Q=pe===r;U=U||Q,Q&&_!==!0&&(_=!0);let ne=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.secretsManager===
void 0||!n.call(i,"secretsManager")){let d={instancePath:t+"/userPool/triggers/customMessage/functionArn",schemaPath:"#/properties/userPool/properties/triggers/\
properties/customMessage/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[d]:e.push(d),
r++}for(let d of Object.keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let g={instancePath:t+"/userPool/triggers/customMessage/functionArn",schemaPath:"#/pr\
operties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d}};e===null?e=[g]:e.push(g),r++}if(i.secretsManager!==void 0&&n.call(i,"secretsManager")){let d=i.secretsManager;if(typeof d=="string"){if(y(
d)>2048){let g={instancePath:t+"/userPool/triggers/customMessage/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/cu\
stomMessage/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[g]:e.push(g),r++}if(!B.
test(d)){let g={instancePath:t+"/userPool/triggers/customMessage/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/cu\
stomMessage/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[
g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/customMessage/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers\
/properties/customMessage/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),
r++}}if(i.jsonKey!==void 0&&n.call(i,"jsonKey")){let d=i.jsonKey;if(typeof d=="string"){if(y(d)>256){let g={instancePath:t+"/userPool/triggers/customMessage/fun\
ctionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/maxLe\
ngth",keyword:"maxLength",params:{limit:256}};e===null?e=[g]:e.push(g),r++}if(!W.test(d)){let g={instancePath:t+"/userPool/triggers/customMessage/functionArn/js\
onKey",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/customMessage/functionArn\
/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/type",keyword:"\
type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}}else{let d={instancePath:t+"/userPool/triggers/customMessage/functionArn",schemaPath:"#/properties/\
userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(
d),r++}var Q=ne===r;if(U=U||Q,Q&&_!==!0&&(_=!0),U)r=l,e!==null&&(l?e.length=l:e=null);else{let d={instancePath:t+"/userPool/triggers/customMessage/functionArn",
schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/functionArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.
push(d),r++}}if(s.permission!==void 0&&n.call(s,"permission")&&typeof s.permission!="boolean"){let i={instancePath:t+"/userPool/triggers/customMessage/permissio\
n",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/1/properties/permission/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/properties/userPool/properties/triggers/properties/customM\
essage/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var z=h===r;if(o=o||z,z)var ue=!0;let C=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.variable===void 0||!n.call(s,"variable")){let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/properties/userPool/properties\
/triggers/properties/customMessage/anyOf/2/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(
s))if(i!=="variable"){let l={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/an\
yOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.variable!==void 0&&n.call(s,"variabl\
e")){let i=s.variable;if(typeof i=="string"){if(!G.test(i)){let l={instancePath:t+"/userPool/triggers/customMessage/variable",schemaPath:"#/properties/userPool/\
properties/triggers/properties/customMessage/anyOf/2/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.
push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/customMessage/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessa\
ge/anyOf/2/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/custom\
Message",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(
i),r++}var z=C===r;o=o||z,z&&ue!==!0&&(ue=!0);let j=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!n.call(s,"ssmParameter")){let i={
instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/3/required",keyword:"requ\
ired",params:{missingProperty:"ssmParameter"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="ssmParameter"){let l={instancePath:t+"/userPool/\
triggers/customMessage",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/3/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.ssmParameter!==void 0&&n.call(s,"ssmParameter")){let i=s.ssmParameter;if(typeof i=="string"){
if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/customMessage/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessa\
ge/anyOf/3/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!H.test(i)){let l={instancePath:t+"/userP\
ool/triggers/customMessage/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/3/properties/ssmParameter/pattern",
keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/custo\
mMessage/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/properties/userPool/properties/trigge\
rs/properties/customMessage/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var z=j===r;o=o||z,z&&ue!==!0&&(ue=!0);let b=r;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===void 0||!n.call(s,"secretsManager")){let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"\
#/properties/userPool/properties/triggers/properties/customMessage/anyOf/4/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[i]:
e.push(i),r++}for(let i of Object.keys(s))if(!(i==="secretsManager"||i==="jsonKey")){let l={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/prop\
erties/userPool/properties/triggers/properties/customMessage/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?
e=[l]:e.push(l),r++}if(s.secretsManager!==void 0&&n.call(s,"secretsManager")){let i=s.secretsManager;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+
"/userPool/triggers/customMessage/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/4/properties/secretsManag\
er/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!B.test(i)){let l={instancePath:t+"/userPool/triggers/customMessage/secre\
tsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/customMessage/secretsManager",schemaPath:"#/properties/u\
serPool/properties/triggers/properties/customMessage/anyOf/4/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}
if(s.jsonKey!==void 0&&n.call(s,"jsonKey")){let i=s.jsonKey;if(typeof i=="string"){if(y(i)>256){let l={instancePath:t+"/userPool/triggers/customMessage/jsonKey",
schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===
null?e=[l]:e.push(l),r++}if(!W.test(i)){let l={instancePath:t+"/userPool/triggers/customMessage/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/p\
roperties/customMessage/anyOf/4/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:t+"/userPool/triggers/customMessage/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/customMessage/anyOf/4/properti\
es/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"\
#/properties/userPool/properties/triggers/properties/customMessage/anyOf/4/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var z=b===r;
if(o=o||z,z&&ue!==!0&&(ue=!0),o)r=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:t+"/userPool/triggers/customMessage",schemaPath:"#/properties/userP\
ool/properties/triggers/properties/customMessage/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(a.userMigration!==void 0&&n.call(a,"userMigr\
ation")){let s=a.userMigration,p=r,o=!1,c=r;if(typeof s=="string"){if(y(s)>300){let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/propertie\
s/userPool/properties/triggers/properties/userMigration/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[i]:e.push(i),r++}if(!de.test(s)){
let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/0/pattern",keyword:"\
pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[i]:e.push(i),r++}}else{
let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/0/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}var ve=c===r;o=o||ve;let h=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!n.
call(s,"functionArn")){let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/a\
nyOf/1/required",keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="functionArn"||i===
"permission")){let l={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.functionArn!==void 0&&n.call(s,"functionArn")){
let i=s.functionArn,l=r,U=!1,L=r;if(typeof i=="string"){if(y(i)>300){let d={instancePath:t+"/userPool/triggers/userMigration/functionArn",schemaPath:"#/properti\
es/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[d]:
e.push(d),r++}if(!de.test(i)){let d={instancePath:t+"/userPool/triggers/userMigration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/propert\
ies/userMigration/anyOf/1/properties/functionArn/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-\
z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/userPool/triggers/userMigration/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?
e=[d]:e.push(d),r++}var Se=L===r;U=U||Se;let O=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.variable===void 0||!n.call(i,"variable")){let d={instancePath:t+
"/userPool/triggers/userMigration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/any\
Of/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="variable"){let g={instancePath:t+
"/userPool/triggers/userMigration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/any\
Of/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[g]:e.push(g),r++}if(i.variable!==void 0&&n.call(i,"variable")){
let d=i.variable;if(typeof d=="string"){if(!G.test(d)){let g={instancePath:t+"/userPool/triggers/userMigration/functionArn/variable",schemaPath:"#/properties/us\
erPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z\
][a-z0-9_]{0,63}$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/userMigration/functionArn/variable",schemaPath:"#/properties/u\
serPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===
null?e=[g]:e.push(g),r++}}}else{let d={instancePath:t+"/userPool/triggers/userMigration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/prope\
rties/userMigration/anyOf/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var Se=O===r;if(U=U||Se,Se)
var v=!0;let pe=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!n.call(i,"ssmParameter")){let d={instancePath:t+"/userPool/triggers/\
userMigration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/2/required",keyword:"\
required",params:{missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="ssmParameter"){let g={instancePath:t+"/userP\
ool/triggers/userMigration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/2/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[g]:e.push(g),r++}if(i.ssmParameter!==void 0&&n.call(i,"ssmParamete\
r")){let d=i.ssmParameter;if(typeof d=="string"){if(y(d)>2048){let g={instancePath:t+"/userPool/triggers/userMigration/functionArn/ssmParameter",schemaPath:"#/p\
roperties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[g]:e.push(g),r++}if(!H.test(d)){let g={instancePath:t+"/userPool/triggers/userMigration/functionArn/ssmParameter",schemaPath:"#/propert\
ies/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"\
^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/userMigration/functionArn/ssmParameter",
schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}}else{let d={instancePath:t+"/userPool/triggers/userMigration/functionArn",schemaPath:"#/properties/use\
rPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),
r++}var Se=pe===r;U=U||Se,Se&&v!==!0&&(v=!0);let ne=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.secretsManager===void 0||!n.call(i,"secretsManager")){let d={
instancePath:t+"/userPool/triggers/userMigration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/\
functionArn/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(!(d==="s\
ecretsManager"||d==="jsonKey")){let g={instancePath:t+"/userPool/triggers/userMigration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/prope\
rties/userMigration/anyOf/1/properties/functionArn/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[g]:e.
push(g),r++}if(i.secretsManager!==void 0&&n.call(i,"secretsManager")){let d=i.secretsManager;if(typeof d=="string"){if(y(d)>2048){let g={instancePath:t+"/userPo\
ol/triggers/userMigration/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/function\
Arn/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[g]:e.push(g),r++}if(!B.test(d)){let g={instancePath:t+"/us\
erPool/triggers/userMigration/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/func\
tionArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+
"/userPool/triggers/userMigration/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/properties/\
functionArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}if(i.jsonKey!==void 0&&n.call(i,"jsonKe\
y")){let d=i.jsonKey;if(typeof d=="string"){if(y(d)>256){let g={instancePath:t+"/userPool/triggers/userMigration/functionArn/jsonKey",schemaPath:"#/properties/u\
serPool/properties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};
e===null?e=[g]:e.push(g),r++}if(!W.test(d)){let g={instancePath:t+"/userPool/triggers/userMigration/functionArn/jsonKey",schemaPath:"#/properties/userPool/prope\
rties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u\
007f]+$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/userMigration/functionArn/jsonKey",schemaPath:"#/properties/userPool/pro\
perties/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:
e.push(g),r++}}}else{let d={instancePath:t+"/userPool/triggers/userMigration/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/userM\
igration/anyOf/1/properties/functionArn/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var Se=ne===r;if(U=U||Se,Se&&v!==!0&&(v=
!0),U)r=l,e!==null&&(l?e.length=l:e=null);else{let d={instancePath:t+"/userPool/triggers/userMigration/functionArn",schemaPath:"#/properties/userPool/properties\
/triggers/properties/userMigration/anyOf/1/properties/functionArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(s.permission!==void 0&&n.call(
s,"permission")&&typeof s.permission!="boolean"){let i={instancePath:t+"/userPool/triggers/userMigration/permission",schemaPath:"#/properties/userPool/propertie\
s/triggers/properties/userMigration/anyOf/1/properties/permission/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+
"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/1/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[i]:e.push(i),r++}var ve=h===r;if(o=o||ve,ve)var dr=!0;let C=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!n.call(s,
"variable")){let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/2/req\
uired",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="variable"){let l={instancePath:t+
"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/2/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.variable!==void 0&&n.call(s,"variable")){let i=s.variable;if(typeof i=="string"){
if(!G.test(i)){let l={instancePath:t+"/userPool/triggers/userMigration/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/\
anyOf/2/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/use\
rPool/triggers/userMigration/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/2/properties/variable/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/pro\
perties/triggers/properties/userMigration/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var ve=C===r;o=o||ve,ve&&dr!==!0&&(dr=
!0);let j=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!n.call(s,"ssmParameter")){let i={instancePath:t+"/userPool/triggers/userMi\
gration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/3/required",keyword:"required",params:{missingProperty:"ssmParamet\
er"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="ssmParameter"){let l={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/pro\
perties/userPool/properties/triggers/properties/userMigration/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?
e=[l]:e.push(l),r++}if(s.ssmParameter!==void 0&&n.call(s,"ssmParameter")){let i=s.ssmParameter;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/user\
Pool/triggers/userMigration/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/3/properties/ssmParameter/maxLeng\
th",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!H.test(i)){let l={instancePath:t+"/userPool/triggers/userMigration/ssmParameter",schemaPath:"\
#/properties/userPool/properties/triggers/properties/userMigration/anyOf/3/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_.\
/-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/userMigration/ssmParameter",schemaPath:"#/properties/user\
Pool/properties/triggers/properties/userMigration/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{
let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/3/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var ve=j===r;o=o||ve,ve&&dr!==!0&&(dr=!0);let b=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===
void 0||!n.call(s,"secretsManager")){let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/u\
serMigration/anyOf/4/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="\
secretsManager"||i==="jsonKey")){let l={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/userM\
igration/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.secretsManager!==void 0&&
n.call(s,"secretsManager")){let i=s.secretsManager;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/userMigration/secretsManager",
schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/4/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[l]:e.push(l),r++}if(!B.test(i)){let l={instancePath:t+"/userPool/triggers/userMigration/secretsManager",schemaPath:"#/properties/userPool/properties\
/triggers/properties/userMigration/anyOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[l]:e.push(
l),r++}}else{let l={instancePath:t+"/userPool/triggers/userMigration/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigrat\
ion/anyOf/4/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(s.jsonKey!==void 0&&n.call(s,"jsonKey")){let i=s.
jsonKey;if(typeof i=="string"){if(y(i)>256){let l={instancePath:t+"/userPool/triggers/userMigration/jsonKey",schemaPath:"#/properties/userPool/properties/trigge\
rs/properties/userMigration/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[l]:e.push(l),r++}if(!W.test(i)){let l={instancePath:t+
"/userPool/triggers/userMigration/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/4/properties/jsonKey/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/userMigration/jsonKey",schemaPath:"\
#/properties/userPool/properties/triggers/properties/userMigration/anyOf/4/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(
l),r++}}}else{let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf/4/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var ve=b===r;if(o=o||ve,ve&&dr!==!0&&(dr=!0),o)r=p,e!==null&&(p?e.length=p:e=null);else{
let i={instancePath:t+"/userPool/triggers/userMigration",schemaPath:"#/properties/userPool/properties/triggers/properties/userMigration/anyOf",keyword:"anyOf",params:{}};
e===null?e=[i]:e.push(i),r++}}if(a.defineAuthChallenge!==void 0&&n.call(a,"defineAuthChallenge")){let s=a.defineAuthChallenge,p=r,o=!1,c=r;if(typeof s=="string"){
if(y(s)>300){let i={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge\
/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[i]:e.push(i),r++}if(!de.test(s)){let i={instancePath:t+"/userPool/triggers/defineAuthCha\
llenge",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*\
:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/tri\
ggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/0/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[i]:e.push(i),r++}var Oe=c===r;o=o||Oe;let h=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!n.call(s,"functionArn")){
let i={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/requ\
ired",keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="functionArn"||i==="permissio\
n")){let l={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.functionArn!==void 0&&n.call(s,"functionA\
rn")){let i=s.functionArn,l=r,U=!1,L=r;if(typeof i=="string"){if(y(i)>300){let d={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};
e===null?e=[d]:e.push(d),r++}if(!de.test(i)){let d={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",schemaPath:"#/properties/userPool/proper\
ties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]\
+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/userPool/triggers/defineAuthC\
hallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/0/type",keyword:"\
type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}var Ue=L===r;U=U||Ue;let O=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.variable===void 0||!n.
call(i,"variable")){let d={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/\
defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.
keys(i))if(d!=="variable"){let g={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/prop\
erties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=
[g]:e.push(g),r++}if(i.variable!==void 0&&n.call(i,"variable")){let d=i.variable;if(typeof d=="string"){if(!G.test(d)){let g={instancePath:t+"/userPool/triggers\
/defineAuthChallenge/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/a\
nyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/user\
Pool/triggers/defineAuthChallenge/functionArn/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/\
functionArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}}else{let d={instancePath:t+"/userPool/trigge\
rs/defineAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/1/\
type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var Ue=O===r;if(U=U||Ue,Ue)var jr=!0;let pe=r;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.ssmParameter===void 0||!n.call(i,"ssmParameter")){let d={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",schemaPath:"#/properties/u\
serPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParam\
eter"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="ssmParameter"){let g={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionAr\
n",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/2/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:d}};e===null?e=[g]:e.push(g),r++}if(i.ssmParameter!==void 0&&n.call(i,"ssmParameter")){let d=i.ssmParameter;if(typeof d==
"string"){if(y(d)>2048){let g={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/tri\
ggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[g]:e.push(g),r++}if(!H.test(d)){let g={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn/ssmParameter",schemaPath:"#/properties/userPool/pro\
perties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/\
[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn/ssmParameter",
schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/type",keyword:"\
type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}}else{let d={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",schemaPath:"#/prope\
rties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=
[d]:e.push(d),r++}var Ue=pe===r;U=U||Ue,Ue&&jr!==!0&&(jr=!0);let ne=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.secretsManager===void 0||!n.call(i,"secr\
etsManager")){let d={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/define\
AuthChallenge/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.
keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let g={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn",schemaPath:"#/properties/userPool/\
properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};
e===null?e=[g]:e.push(g),r++}if(i.secretsManager!==void 0&&n.call(i,"secretsManager")){let d=i.secretsManager;if(typeof d=="string"){if(y(d)>2048){let g={instancePath:t+
"/userPool/triggers/defineAuthChallenge/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1\
/properties/functionArn/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[g]:e.push(g),r++}if(!B.test(d)){let g={
instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthCh\
allenge/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[g]:e.
push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/defineAuthChallenge/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/trigger\
s/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.
push(g),r++}}if(i.jsonKey!==void 0&&n.call(i,"jsonKey")){let d=i.jsonKey;if(typeof d=="string"){if(y(d)>256){let g={instancePath:t+"/userPool/triggers/defineAut\
hChallenge/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/prop\
erties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[g]:e.push(g),r++}if(!W.test(d)){let g={instancePath:t+"/userPool/triggers/defineAu\
thChallenge/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/pro\
perties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/\
triggers/defineAuthChallenge/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functi\
onArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}}else{let d={instancePath:t+"/userPool/triggers/defi\
neAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var Ue=ne===r;if(U=U||Ue,Ue&&jr!==!0&&(jr=!0),U)r=l,e!==null&&(l?e.length=l:e=null);else{let d={instancePath:t+
"/userPool/triggers/defineAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/properties/fun\
ctionArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(s.permission!==void 0&&n.call(s,"permission")&&typeof s.permission!="boolean"){let i={
instancePath:t+"/userPool/triggers/defineAuthChallenge/permission",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/\
properties/permission/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/defineAuthChall\
enge",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.
push(i),r++}var Oe=h===r;if(o=o||Oe,Oe)var fr=!0;let C=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!n.call(s,"variable")){let i={instancePath:t+
"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/2/required",keyword:"require\
d",params:{missingProperty:"variable"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="variable"){let l={instancePath:t+"/userPool/triggers/de\
fineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/2/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.variable!==void 0&&n.call(s,"variable")){let i=s.variable;if(typeof i=="string"){if(!G.test(
i)){let l={instancePath:t+"/userPool/triggers/defineAuthChallenge/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge\
/anyOf/2/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/us\
erPool/triggers/defineAuthChallenge/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/2/properties/variable/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/pro\
perties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Oe=C===
r;o=o||Oe,Oe&&fr!==!0&&(fr=!0);let j=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!n.call(s,"ssmParameter")){let i={instancePath:t+
"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/3/required",keyword:"require\
d",params:{missingProperty:"ssmParameter"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="ssmParameter"){let l={instancePath:t+"/userPool/tri\
ggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/3/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.ssmParameter!==void 0&&n.call(s,"ssmParameter")){let i=s.ssmParameter;if(typeof i==
"string"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/defineAuthChallenge/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/proper\
ties/defineAuthChallenge/anyOf/3/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!H.test(i)){let l={
instancePath:t+"/userPool/triggers/defineAuthChallenge/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/\
3/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+
"/userPool/triggers/defineAuthChallenge/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/3/properties/ss\
mParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"\
#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Oe=j===
r;o=o||Oe,Oe&&fr!==!0&&(fr=!0);let b=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===void 0||!n.call(s,"secretsManager")){let i={instancePath:t+
"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/4/required",keyword:"require\
d",params:{missingProperty:"secretsManager"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="secretsManager"||i==="jsonKey")){let l={instancePath:t+
"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/4/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.secretsManager!==void 0&&n.call(s,"secretsManager")){let i=s.secretsManager;
if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/defineAuthChallenge/secretsManager",schemaPath:"#/properties/userPool/properties/\
triggers/properties/defineAuthChallenge/anyOf/4/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!B.
test(i)){let l={instancePath:t+"/userPool/triggers/defineAuthChallenge/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAu\
thChallenge/anyOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+
"/userPool/triggers/defineAuthChallenge/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/4/properties/\
secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(s.jsonKey!==void 0&&n.call(s,"jsonKey")){let i=s.jsonKey;if(typeof i==
"string"){if(y(i)>256){let l={instancePath:t+"/userPool/triggers/defineAuthChallenge/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/d\
efineAuthChallenge/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[l]:e.push(l),r++}if(!W.test(i)){let l={instancePath:t+
"/userPool/triggers/defineAuthChallenge/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/4/properties/jsonKey\
/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/define\
AuthChallenge/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/defineAuthChallenge/anyOf/4/properties/jsonKey/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/\
triggers/properties/defineAuthChallenge/anyOf/4/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Oe=b===r;if(o=o||Oe,Oe&&fr!==!0&&(fr=
!0),o)r=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:t+"/userPool/triggers/defineAuthChallenge",schemaPath:"#/properties/userPool/properties/trigg\
ers/properties/defineAuthChallenge/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(a.createAuthChallenge!==void 0&&n.call(a,"createAuthChalle\
nge")){let s=a.createAuthChallenge,p=r,o=!1,c=r;if(typeof s=="string"){if(y(s)>300){let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#\
/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[i]:e.push(i),r++}
if(!de.test(s)){let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChalle\
nge/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};
e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properti\
es/createAuthChallenge/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}var xe=c===r;o=o||xe;let h=r;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.functionArn===void 0||!n.call(s,"functionArn")){let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/\
userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/required",keyword:"required",params:{missingProperty:"functionArn"}};e===null?e=[i]:e.push(i),
r++}for(let i of Object.keys(s))if(!(i==="functionArn"||i==="permission")){let l={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properti\
es/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?
e=[l]:e.push(l),r++}if(s.functionArn!==void 0&&n.call(s,"functionArn")){let i=s.functionArn,l=r,U=!1,L=r;if(typeof i=="string"){if(y(i)>300){let d={instancePath:t+
"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/fun\
ctionArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[d]:e.push(d),r++}if(!de.test(i)){let d={instancePath:t+"/userPool/triggers/creat\
eAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/0/pattern",
keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(
d),r++}}else{let d={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/createA\
uthChallenge/anyOf/1/properties/functionArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}var qe=L===r;U=U||qe;let O=r;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.variable===void 0||!n.call(i,"variable")){let d={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",
schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/1/required",keyword:"required",params:{
missingProperty:"variable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="variable"){let g={instancePath:t+"/userPool/triggers/createAuthCha\
llenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/1/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[g]:e.push(g),r++}if(i.variable!==void 0&&n.call(i,"variable")){let d=i.variable;
if(typeof d=="string"){if(!G.test(d)){let g={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn/variable",schemaPath:"#/properties/userPool/prop\
erties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z\
0-9_]{0,63}$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn/variable",schemaPath:"#/properties/\
userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};
e===null?e=[g]:e.push(g),r++}}}else{let d={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/trig\
gers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var qe=O===
r;if(U=U||qe,qe)var Ir=!0;let pe=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!n.call(i,"ssmParameter")){let d={instancePath:t+"/u\
serPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functi\
onArn/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="ssmParamete\
r"){let g={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChalle\
nge/anyOf/1/properties/functionArn/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[g]:e.push(g),r++}if(i.
ssmParameter!==void 0&&n.call(i,"ssmParameter")){let d=i.ssmParameter;if(typeof d=="string"){if(y(d)>2048){let g={instancePath:t+"/userPool/triggers/createAuthC\
hallenge/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/2/p\
roperties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[g]:e.push(g),r++}if(!H.test(d)){let g={instancePath:t+"/userPool/triggers\
/createAuthChallenge/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionA\
rn/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[g]:e.push(g),r++}}else{let g={
instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChal\
lenge/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}}else{let d={instancePath:t+
"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/fun\
ctionArn/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var qe=pe===r;U=U||qe,qe&&Ir!==!0&&(Ir=!0);let ne=r;if(i&&typeof i=="\
object"&&!Array.isArray(i)){if(i.secretsManager===void 0||!n.call(i,"secretsManager")){let d={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",
schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"required",params:{
missingProperty:"secretsManager"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let g={instancePath:t+"/u\
serPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functi\
onArn/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[g]:e.push(g),r++}if(i.secretsManager!==void 0&&n.call(
i,"secretsManager")){let d=i.secretsManager;if(typeof d=="string"){if(y(d)>2048){let g={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn/secre\
tsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager\
/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[g]:e.push(g),r++}if(!B.test(d)){let g={instancePath:t+"/userPool/triggers/createAuthChallenge/f\
unctionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/propertie\
s/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/trig\
gers/createAuthChallenge/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/fun\
ctionArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}if(i.jsonKey!==void 0&&n.call(i,"jsonKey")){
let d=i.jsonKey;if(typeof d=="string"){if(y(d)>256){let g={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn/jsonKey",schemaPath:"#/properties/\
userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};
e===null?e=[g]:e.push(g),r++}if(!W.test(d)){let g={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn/jsonKey",schemaPath:"#/properties/userPool\
/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0\
000-\\u001f\\u007f]+$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn/jsonKey",schemaPath:"#/pro\
perties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"\
string"}};e===null?e=[g]:e.push(g),r++}}}else{let d={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"#/properties/userPool/prope\
rties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var qe=ne===
r;if(U=U||qe,qe&&Ir!==!0&&(Ir=!0),U)r=l,e!==null&&(l?e.length=l:e=null);else{let d={instancePath:t+"/userPool/triggers/createAuthChallenge/functionArn",schemaPath:"\
#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/functionArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(
d),r++}}if(s.permission!==void 0&&n.call(s,"permission")&&typeof s.permission!="boolean"){let i={instancePath:t+"/userPool/triggers/createAuthChallenge/permissi\
on",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/1/properties/permission/type",keyword:"type",params:{type:"boolea\
n"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/pro\
perties/createAuthChallenge/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var xe=h===r;if(o=o||xe,xe)var ur=!0;let C=r;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!n.call(s,"variable")){let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"\
#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/2/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[i]:
e.push(i),r++}for(let i of Object.keys(s))if(i!=="variable"){let l={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPool/pr\
operties/triggers/properties/createAuthChallenge/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(
l),r++}if(s.variable!==void 0&&n.call(s,"variable")){let i=s.variable;if(typeof i=="string"){if(!G.test(i)){let l={instancePath:t+"/userPool/triggers/createAuth\
Challenge/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/2/properties/variable/pattern",keyword:"pattern",
params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/createAuthChallenge/variable",schemaPath:"\
#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/2/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:
e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthC\
hallenge/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var xe=C===r;o=o||xe,xe&&ur!==!0&&(ur=!0);let j=r;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!n.call(s,"ssmParameter")){let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/pr\
operties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/3/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[i]:
e.push(i),r++}for(let i of Object.keys(s))if(i!=="ssmParameter"){let l={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPoo\
l/properties/triggers/properties/createAuthChallenge/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:
e.push(l),r++}if(s.ssmParameter!==void 0&&n.call(s,"ssmParameter")){let i=s.ssmParameter;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/userPool/t\
riggers/createAuthChallenge/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/3/properties/ssmParameter/m\
axLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!H.test(i)){let l={instancePath:t+"/userPool/triggers/createAuthChallenge/ssm\
Parameter",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/3/properties/ssmParameter/pattern",keyword:"pattern",params:{
pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/createAuthChallenge/ssmParamete\
r",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/pr\
operties/createAuthChallenge/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var xe=j===r;o=o||xe,xe&&ur!==!0&&(ur=!0);let b=r;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretsManager===void 0||!n.call(s,"secretsManager")){let i={instancePath:t+"/userPool/triggers/createAuthChal\
lenge",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/4/required",keyword:"required",params:{missingProperty:"secret\
sManager"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="secretsManager"||i==="jsonKey")){let l={instancePath:t+"/userPool/triggers/create\
AuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/4/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.secretsManager!==void 0&&n.call(s,"secretsManager")){let i=s.secretsManager;if(typeof i=="strin\
g"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/createAuthChallenge/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties\
/createAuthChallenge/anyOf/4/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!B.test(i)){let l={instancePath:t+
"/userPool/triggers/createAuthChallenge/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/4/properties/\
secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/trigge\
rs/createAuthChallenge/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/4/properties/secretsManager/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(s.jsonKey!==void 0&&n.call(s,"jsonKey")){let i=s.jsonKey;if(typeof i=="string"){if(y(
i)>256){let l={instancePath:t+"/userPool/triggers/createAuthChallenge/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChalle\
nge/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[l]:e.push(l),r++}if(!W.test(i)){let l={instancePath:t+"/userPool/t\
riggers/createAuthChallenge/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/4/properties/jsonKey/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/createAuthChallenge/jsonK\
ey",schemaPath:"#/properties/userPool/properties/triggers/properties/createAuthChallenge/anyOf/4/properties/jsonKey/type",keyword:"type",params:{type:"string"}};
e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/propert\
ies/createAuthChallenge/anyOf/4/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var xe=b===r;if(o=o||xe,xe&&ur!==!0&&(ur=!0),o)r=p,e!==
null&&(p?e.length=p:e=null);else{let i={instancePath:t+"/userPool/triggers/createAuthChallenge",schemaPath:"#/properties/userPool/properties/triggers/properties\
/createAuthChallenge/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(a.verifyAuthChallengeResponse!==void 0&&n.call(a,"verifyAuthChallengeRes\
ponse")){let s=a.verifyAuthChallengeResponse,p=r,o=!1,c=r;if(typeof s=="string"){if(y(s)>300){let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeRespo\
nse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};e===
null?e=[i]:e.push(i),r++}if(!de.test(s)){let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/tri\
ggers/properties/verifyAuthChallengeResponse/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9\
_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#\
/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}
var Le=c===r;o=o||Le;let h=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.functionArn===void 0||!n.call(s,"functionArn")){let i={instancePath:t+"/userPool/\
triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/required",keyword:"re\
quired",params:{missingProperty:"functionArn"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="functionArn"||i==="permission")){let l={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.functionArn!==void 0&&n.call(s,"functionArn")){let i=s.
functionArn,l=r,U=!1,L=r;if(typeof i=="string"){if(y(i)>300){let d={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/pr\
operties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};
e===null?e=[d]:e.push(d),r++}if(!de.test(i)){let d={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/properties/userPoo\
l/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:\
lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/userPool/trig\
gers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/fu\
nctionArn/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}var $e=L===r;U=U||$e;let O=r;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.variable===void 0||!n.call(i,"variable")){let d={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/properties/u\
serPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/1/required",keyword:"required",params:{missingProperty:"\
variable"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(d!=="variable"){let g={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/fu\
nctionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/1/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[g]:e.push(g),r++}if(i.variable!==void 0&&n.call(i,"variable")){let d=i.variable;if(typeof d==
"string"){if(!G.test(d)){let g={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn/variable",schemaPath:"#/properties/userPool/propertie\
s/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][\
a-z0-9_]{0,63}$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn/variable",schemaPath:"#/\
properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/1/properties/variable/type",keyword:"type",params:{
type:"string"}};e===null?e=[g]:e.push(g),r++}}}else{let d={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/properties/\
userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?
e=[d]:e.push(d),r++}var $e=O===r;if(U=U||$e,$e)var zr=!0;let pe=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ssmParameter===void 0||!n.call(i,"ssmParamet\
er")){let d={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/verify\
AuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[d]:e.push(d),r++}
for(let d of Object.keys(i))if(d!=="ssmParameter"){let g={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/properties/u\
serPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d}};e===null?e=[g]:e.push(g),r++}if(i.ssmParameter!==void 0&&n.call(i,"ssmParameter")){let d=i.ssmParameter;if(typeof d=="string"){if(y(d)>2048){
let g={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn/ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties\
/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[g]:e.
push(g),r++}if(!H.test(d)){let g={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn/ssmParameter",schemaPath:"#/properties/userPool/pro\
perties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"\
^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn/\
ssmParameter",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/2/properties/ssm\
Parameter/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}}else{let d={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse\
/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/2/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var $e=pe===r;U=U||$e,$e&&zr!==!0&&(zr=!0);let ne=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.
secretsManager===void 0||!n.call(i,"secretsManager")){let d={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/propertie\
s/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/3/required",keyword:"required",params:{missingProperty:"\
secretsManager"}};e===null?e=[d]:e.push(d),r++}for(let d of Object.keys(i))if(!(d==="secretsManager"||d==="jsonKey")){let g={instancePath:t+"/userPool/triggers/\
verifyAuthChallengeResponse/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functio\
nArn/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[g]:e.push(g),r++}if(i.secretsManager!==void 0&&n.call(
i,"secretsManager")){let d=i.secretsManager;if(typeof d=="string"){if(y(d)>2048){let g={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionA\
rn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/3/propertie\
s/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[g]:e.push(g),r++}if(!B.test(d)){let g={instancePath:t+"/userPool/triggers/verif\
yAuthChallengeResponse/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properti\
es/functionArn/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[g]:e.push(g),r++}}else{let g={
instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/veri\
fyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}
if(i.jsonKey!==void 0&&n.call(i,"jsonKey")){let d=i.jsonKey;if(typeof d=="string"){if(y(d)>256){let g={instancePath:t+"/userPool/triggers/verifyAuthChallengeRes\
ponse/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf/3/p\
roperties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[g]:e.push(g),r++}if(!W.test(d)){let g={instancePath:t+"/userPool/triggers/verif\
yAuthChallengeResponse/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/func\
tionArn/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse/functionArn/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeRespons\
e/anyOf/1/properties/functionArn/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}}else{let d={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/\
1/properties/functionArn/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var $e=ne===r;if(U=U||$e,$e&&zr!==!0&&(zr=!0),U)r=l,e!==
null&&(l?e.length=l:e=null);else{let d={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/functionArn",schemaPath:"#/properties/userPool/properties\
/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/functionArn/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(s.permission!==
void 0&&n.call(s,"permission")&&typeof s.permission!="boolean"){let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/permission",schemaPath:"#/\
properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/1/properties/permission/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/triggers/propertie\
s/verifyAuthChallengeResponse/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Le=h===r;if(o=o||Le,Le)var yr=!0;let C=r;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.variable===void 0||!n.call(s,"variable")){let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"\
#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/2/required",keyword:"required",params:{missingProperty:"variable"}};e===null?
e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="variable"){let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properti\
es/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),r++}if(s.variable!==void 0&&n.call(s,"variable")){let i=s.variable;if(typeof i=="string"){if(!G.test(i)){let l={instancePath:t+"/userPo\
ol/triggers/verifyAuthChallengeResponse/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/2/propertie\
s/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/ve\
rifyAuthChallengeResponse/variable",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/2/properties/variable/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"\
#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}
var Le=C===r;o=o||Le,Le&&yr!==!0&&(yr=!0);let j=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ssmParameter===void 0||!n.call(s,"ssmParameter")){let i={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/3/required",
keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(i!=="ssmParameter"){let l={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/3/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.ssmParameter!==void 0&&n.call(s,"ssmParameter")){let i=s.
ssmParameter;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/ssmParameter",schemaPath:"#/properties/u\
serPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/3/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[l]:e.push(l),r++}if(!H.test(i)){let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/ssmParameter",schemaPath:"#/properties/userPool/propert\
ies/triggers/properties/verifyAuthChallengeResponse/anyOf/3/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9\
_.-]+)$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/ssmParameter",schemaPath:"#/properties/userP\
ool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/3/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(
l),r++}}}else{let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuth\
ChallengeResponse/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Le=j===r;o=o||Le,Le&&yr!==!0&&(yr=!0);let b=r;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.secretsManager===void 0||!n.call(s,"secretsManager")){let i={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"\
#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/4/required",keyword:"required",params:{missingProperty:"secretsManager"}};
e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(s))if(!(i==="secretsManager"||i==="jsonKey")){let l={instancePath:t+"/userPool/triggers/verifyAuthChalleng\
eResponse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/4/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}if(s.secretsManager!==void 0&&n.call(s,"secretsManager")){let i=s.secretsManager;if(typeof i=="\
string"){if(y(i)>2048){let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/secretsManager",schemaPath:"#/properties/userPool/properties/trigge\
rs/properties/verifyAuthChallengeResponse/anyOf/4/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!B.
test(i)){let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/\
verifyAuthChallengeResponse/anyOf/4/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/secretsManager",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAut\
hChallengeResponse/anyOf/4/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(s.jsonKey!==void 0&&n.call(s,
"jsonKey")){let i=s.jsonKey;if(typeof i=="string"){if(y(i)>256){let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/jsonKey",schemaPath:"#/pro\
perties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/4/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?
e=[l]:e.push(l),r++}if(!W.test(i)){let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/jsonKey",schemaPath:"#/properties/userPool/properties/t\
riggers/properties/verifyAuthChallengeResponse/anyOf/4/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=
[l]:e.push(l),r++}}else{let l={instancePath:t+"/userPool/triggers/verifyAuthChallengeResponse/jsonKey",schemaPath:"#/properties/userPool/properties/triggers/pro\
perties/verifyAuthChallengeResponse/anyOf/4/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf/4/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Le=b===r;if(o=o||Le,Le&&yr!==!0&&(yr=!0),o)r=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:t+
"/userPool/triggers/verifyAuthChallengeResponse",schemaPath:"#/properties/userPool/properties/triggers/properties/verifyAuthChallengeResponse/anyOf",keyword:"an\
yOf",params:{}};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/userPool/triggers",schemaPath:"#/properties/userPool/properties/triggers/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.groups!==void 0&&n.call(S,"groups")){let a=S.groups;if(a&&typeof a=="object"&&!Array.isArray(a)){
for(let s of Object.keys(a)){let p=r;if(typeof s=="string"){if(y(s)>128){let o={instancePath:t+"/userPool/groups",schemaPath:"#/properties/userPool/properties/g\
roups/propertyNames/maxLength",keyword:"maxLength",params:{limit:128},propertyName:s};e===null?e=[o]:e.push(o),r++}if(y(s)<1){let o={instancePath:t+"/userPool/g\
roups",schemaPath:"#/properties/userPool/properties/groups/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:s};e===null?e=[o]:e.push(o),
r++}if(!hs.test(s)){let o={instancePath:t+"/userPool/groups",schemaPath:"#/properties/userPool/properties/groups/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"},propertyName:s};e===null?e=[o]:e.push(o),r++}}var Nt=p===r;if(!Nt){let o={instancePath:t+"/userPool/groups",schemaPath:"\
#/properties/userPool/properties/groups/propertyNames",keyword:"propertyNames",params:{propertyName:s}};e===null?e=[o]:e.push(o),r++}}for(let s of Object.keys(a)){
let p=a[s];if(p&&typeof p=="object"&&!Array.isArray(p)){for(let o of Object.keys(p))if(!(o==="description"||o==="precedence"||o==="roleArn"||o==="adopt")){let c={
instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/userPool/properties/groups/additionalProperties/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),r++}if(p.description!==void 0&&n.call(p,"description")){let o=p.
description;if(typeof o=="string"){if(y(o)>2048){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#\
/properties/userPool/properties/groups/additionalProperties/properties/description/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[c]:e.push(c),
r++}if(y(o)<1){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#/properties/userPool/properties/gr\
oups/additionalProperties/properties/description/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/use\
rPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#/properties/userPool/properties/groups/additionalProperties/properties/descr\
iption/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.precedence!==void 0&&n.call(p,"precedence")){let o=p.precedence;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/precedence",schemaPath:"#/proper\
ties/userPool/properties/groups/additionalProperties/properties/precedence/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),r++}if(typeof o==
"number"&&isFinite(o)){if(o>2147483647||isNaN(o)){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/precedence",schemaPath:"#\
/properties/userPool/properties/groups/additionalProperties/properties/precedence/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?
e=[c]:e.push(c),r++}if(o<0||isNaN(o)){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/precedence",schemaPath:"#/properties/\
userPool/properties/groups/additionalProperties/properties/precedence/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[c]:e.push(c),r++}}}
if(p.roleArn!==void 0&&n.call(p,"roleArn")){let o=p.roleArn;if(typeof o=="string"){if(y(o)>2048){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/roleArn",schemaPath:"#/properties/userPool/properties/groups/additionalProperties/properties/roleArn/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[c]:e.push(c),r++}if(!bt.test(o)){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/roleArn",schemaPath:"\
#/properties/userPool/properties/groups/additionalProperties/properties/roleArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:\
role/[\\x21-\\x7E]+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/roleArn",schemaPath:"\
#/properties/userPool/properties/groups/additionalProperties/properties/roleArn/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.
adopt!==void 0&&n.call(p,"adopt")){let o=p.adopt;if(typeof o=="string"){if(y(o)>128){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/adopt",schemaPath:"#/properties/userPool/properties/groups/additionalProperties/properties/adopt/maxLength",keyword:"maxLength",params:{limit:128}};e===
null?e=[c]:e.push(c),r++}if(y(o)<1){let c={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/userPoo\
l/properties/groups/additionalProperties/properties/adopt/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+
"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/userPool/properties/groups/additionalProperties/properties/adopt/\
type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}}else{let o={instancePath:t+"/userPool/groups/"+s.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/userPool/properties/groups/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let s={
instancePath:t+"/userPool/groups",schemaPath:"#/properties/userPool/properties/groups/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}
if(S.resourceServers!==void 0&&n.call(S,"resourceServers")){let a=S.resourceServers;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let s of Object.keys(a)){let p=r;
if(typeof s=="string"){if(y(s)>256){let o={instancePath:t+"/userPool/resourceServers",schemaPath:"#/properties/userPool/properties/resourceServers/propertyNames\
/maxLength",keyword:"maxLength",params:{limit:256},propertyName:s};e===null?e=[o]:e.push(o),r++}if(y(s)<1){let o={instancePath:t+"/userPool/resourceServers",schemaPath:"\
#/properties/userPool/properties/resourceServers/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:s};e===null?e=[o]:e.push(o),r++}if(!Cr.
test(s)){let o={instancePath:t+"/userPool/resourceServers",schemaPath:"#/properties/userPool/properties/resourceServers/propertyNames/pattern",keyword:"pattern",
params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"},propertyName:s};e===null?e=[o]:e.push(o),r++}}var Et=p===r;if(!Et){let o={instancePath:t+"/userPool/resource\
Servers",schemaPath:"#/properties/userPool/properties/resourceServers/propertyNames",keyword:"propertyNames",params:{propertyName:s}};e===null?e=[o]:e.push(o),r++}}
for(let s of Object.keys(a)){let p=a[s];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0||!n.call(p,"name")){let o={instancePath:t+"/userPool/res\
ourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/required",keyword:"req\
uired",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),r++}for(let o of Object.keys(p))if(!(o==="name"||o==="scopes"||o==="adopt")){let c={instancePath:t+
"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),r++}if(p.name!==void 0&&n.call(p,"name")){let o=p.name;if(typeof o==
"string"){if(y(o)>256){let c={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",schemaPath:"#/properties/userPool/pro\
perties/resourceServers/additionalProperties/properties/name/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[c]:e.push(c),r++}if(y(o)<1){let c={instancePath:t+
"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/\
properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}if(!Lr.test(o)){let c={instancePath:t+"/userPool/resourceServers/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/properties/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_ +=,.@-]+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/name",schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/properties/name/type",keyword:"type",params:{type:"string"}};
e===null?e=[c]:e.push(c),r++}}if(p.scopes!==void 0&&n.call(p,"scopes")){let o=p.scopes;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length>100){
let c={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properties/userPool/properties/resourceServe\
rs/additionalProperties/properties/scopes/maxProperties",keyword:"maxProperties",params:{limit:100}};e===null?e=[c]:e.push(c),r++}for(let c of Object.keys(o)){let h=r;
if(typeof c=="string"){if(y(c)>256){let C={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properti\
es/userPool/properties/resourceServers/additionalProperties/properties/scopes/propertyNames/maxLength",keyword:"maxLength",params:{limit:256},propertyName:c};e===
null?e=[C]:e.push(C),r++}if(y(c)<1){let C={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properti\
es/userPool/properties/resourceServers/additionalProperties/properties/scopes/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:c};e===
null?e=[C]:e.push(C),r++}if(!gs.test(c)){let C={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/pro\
perties/userPool/properties/resourceServers/additionalProperties/properties/scopes/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x2E\\x30\
-\\x5B\\x5D-\\x7E]+$"},propertyName:c};e===null?e=[C]:e.push(C),r++}}var Tt=h===r;if(!Tt){let C={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/scopes",schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/properties/scopes/propertyNames",keyword:"proper\
tyNames",params:{propertyName:c}};e===null?e=[C]:e.push(C),r++}}for(let c of Object.keys(o)){let h=o[c];if(typeof h=="string"){if(y(h)>256){let C={instancePath:t+
"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/userPool/prop\
erties/resourceServers/additionalProperties/properties/scopes/additionalProperties/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[C]:e.push(C),r++}
if(y(h)<1){let C={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/userPool/properties/resourceServers/additionalProperties/properties/scopes/additionalProperties/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[C]:e.push(C),r++}}else{let C={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+c.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/properties/scopes/additionalProperties/type",keyword:"type",params:{
type:"string"}};e===null?e=[C]:e.push(C),r++}}}else{let c={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"\
#/properties/userPool/properties/resourceServers/additionalProperties/properties/scopes/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}
if(p.adopt!==void 0&&n.call(p,"adopt")){let o=p.adopt;if(typeof o=="string"){if(y(o)>256){let c={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/properties/adopt/maxLength",keyword:"maxLength",params:{
limit:256}};e===null?e=[c]:e.push(c),r++}if(y(o)<1){let c={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"\
#/properties/userPool/properties/resourceServers/additionalProperties/properties/adopt/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),
r++}}else{let c={instancePath:t+"/userPool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/userPool/properties/reso\
urceServers/additionalProperties/properties/adopt/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}}else{let o={instancePath:t+"/userP\
ool/resourceServers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/userPool/properties/resourceServers/additionalProperties/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let s={instancePath:t+"/userPool/resourceServers",schemaPath:"#/properties/userPool/properties\
/resourceServers/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:t+"/userPool",schemaPath:"#/properties/use\
rPool/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(E.identityProviders!==void 0&&n.call(E,"identityProviders")){let S=E.identityProviders;
if(S&&typeof S=="object"&&!Array.isArray(S)){if(Object.keys(S).length>300){let a={instancePath:t+"/identityProviders",schemaPath:"#/properties/identityProviders\
/maxProperties",keyword:"maxProperties",params:{limit:300}};e===null?e=[a]:e.push(a),r++}for(let a of Object.keys(S)){let s=r;if(typeof a=="string"&&!Ps.test(a)){
let p={instancePath:t+"/identityProviders",schemaPath:"#/properties/identityProviders/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z\
0-9.-]{2,31}$"},propertyName:a};e===null?e=[p]:e.push(p),r++}var Vt=s===r;if(!Vt){let p={instancePath:t+"/identityProviders",schemaPath:"#/properties/identityPr\
oviders/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[p]:e.push(p),r++}}for(let a of Object.keys(S)){let s=S[a],p=r,o=!1,c=r;if(s&&
typeof s=="object"&&!Array.isArray(s)&&(s.preset===void 0||!n.call(s,"preset"))){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/anyOf/0/required",keyword:"required",params:{missingProperty:"preset"}};e===null?e=[P]:e.push(
P),r++}var et=c===r;o=o||et;let h=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&(s.type===void 0||!n.call(s,"type"))){let P={instancePath:t+"/identityProviders\
/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[P]:e.push(P),r++}var et=h===r;if(o=o||et,o)r=p,e!==null&&(p?e.length=p:e=null);else{let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/anyOf",keyword:"anyOf",params:{}};e===null?e=[P]:e.push(P),r++}let C=r,
j=!0,b=r,i=r,l=!1,U=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if((s.preset===void 0||!n.call(s,"preset"))&&(P="preset")){let I={};e===null?e=[I]:e.push(
I),r++}else if(s.preset!==void 0&&n.call(s,"preset")){let I=s.preset;if(!(I==="auth0"||I==="cognito"||I==="descope"||I==="entra"||I==="entra-external-id"||I==="\
gitlab"||I==="idura"||I==="keycloak"||I==="linkedin"||I==="oidc"||I==="okta"||I==="one-login"||I==="ping-one")){let m={};e===null?e=[m]:e.push(m),r++}}}var mr=U===
r;if(l=l||mr,mr){var X={};X.preset=!0}let L=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if((s.type===void 0||!n.call(s,"type"))&&(P="type")){let I={};e===
null?e=[I]:e.push(I),r++}else{if(s.preset!==void 0&&n.call(s,"preset")){var Mr=!1;let I={};e===null?e=[I]:e.push(I),r++}else var Mr=!0;if(Mr)if(s.type!==void 0&&
n.call(s,"type")){let I=r;if(s.type!=="oidc"){let V={};e===null?e=[V]:e.push(V),r++}var Mr=I===r}else var Mr=!0}}var mr=L===r;if(l=l||mr,mr&&X!==!0&&(X=X||{},X.
preset=!0,X.type=!0),l)r=i,e!==null&&(i?e.length=i:e=null);else{let P={};e===null?e=[P]:e.push(P),r++}var rt=b===r;if(r=C,e!==null&&(C?e.length=C:e=null),rt){let P=r,
I=r,m=!1,V=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.issuer===void 0||!n.call(s,"issuer")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/anyOf/0/required",keyword:"required",params:{missingProperty:"\
issuer"}};e===null?e=[k]:e.push(k),r++}if(s.clientId===void 0||!n.call(s,"clientId")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/anyOf/0/required",keyword:"required",params:{missingProperty:"clientId"}};e===
null?e=[k]:e.push(k),r++}if(s.clientSecret===void 0||!n.call(s,"clientSecret")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/anyOf/0/required",keyword:"required",params:{missingProperty:"clientSecret"}};
e===null?e=[k]:e.push(k),r++}}var hr=V===r;m=m||hr;let T=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&(s.upstream===void 0||!n.call(s,"upstream"))){let k={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/anyOf/1/required",keyword:"\
required",params:{missingProperty:"upstream"}};e===null?e=[k]:e.push(k),r++}var hr=T===r;m=m||hr;let F=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&(s.pending===
void 0||!n.call(s,"pending"))){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/a\
dditionalProperties/allOf/0/then/anyOf/2/required",keyword:"required",params:{missingProperty:"pending"}};e===null?e=[k]:e.push(k),r++}var hr=F===r;if(m=m||hr,m)
r=I,e!==null&&(I?e.length=I:e=null);else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityP\
roviders/additionalProperties/allOf/0/then/anyOf",keyword:"anyOf",params:{}};e===null?e=[k]:e.push(k),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.teamId!==
void 0&&n.call(s,"teamId")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProv\
iders/additionalProperties/allOf/0/then/properties/teamId/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.keyId!==void 0&&n.call(
s,"keyId")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalP\
roperties/allOf/0/then/properties/keyId/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.privateKey!==void 0&&n.call(s,"private\
Key")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalP\
roperties/allOf/0/then/properties/privateKey/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.apiVersion!==void 0&&n.call(s,"ap\
iVersion")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additi\
onalProperties/allOf/0/then/properties/apiVersion/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.metadataUrl!==void 0&&n.call(
s,"metadataUrl")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders\
/additionalProperties/allOf/0/then/properties/metadataUrl/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.metadataFile!==void 0&&
n.call(s,"metadataFile")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/properties/identity\
Providers/additionalProperties/allOf/0/then/properties/metadataFile/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.idpSignout!==
void 0&&n.call(s,"idpSignout")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/iden\
tityProviders/additionalProperties/allOf/0/then/properties/idpSignout/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.idpInit!==
void 0&&n.call(s,"idpInit")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",schemaPath:"#/properties/identityPr\
oviders/additionalProperties/allOf/0/then/properties/idpInit/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.encryptedResponses!==
void 0&&n.call(s,"encryptedResponses")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#\
/properties/identityProviders/additionalProperties/allOf/0/then/properties/encryptedResponses/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(
k),r++}if(s.requestSigningAlgorithm!==void 0&&n.call(s,"requestSigningAlgorithm")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/requestSigningAlgorithm",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/properties/requestSigningAlgorithm/false schema",keyword:"\
false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.type!==void 0&&n.call(s,"type")&&s.type!=="oidc"){let k={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/then/properties/type/const",keyword:"const",params:{
allowedValue:"oidc"}};e===null?e=[k]:e.push(k),r++}}var rt=P===r;j=rt,j&&X!==!0&&(X=X||{},X.teamId=!0,X.keyId=!0,X.privateKey=!0,X.apiVersion=!0,X.metadataUrl=!0,
X.metadataFile=!0,X.idpSignout=!0,X.idpInit=!0,X.encryptedResponses=!0,X.requestSigningAlgorithm=!0,X.type=!0)}if(!j){let P={instancePath:t+"/identityProviders/"+
a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/0/if",keyword:"if",params:{failingKeyword:"then"}};
e===null?e=[P]:e.push(P),r++}let O=r,pe=!0,ne=r,d=r,g=!1,D=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if((s.preset===void 0||!n.call(s,"preset"))&&(P=
"preset")){let I={};e===null?e=[I]:e.push(I),r++}else if(s.preset!==void 0&&n.call(s,"preset")){let I=s.preset;if(!(I==="login-gov"||I==="saml")){let m={};e===null?
e=[m]:e.push(m),r++}}}var gr=D===r;if(g=g||gr,gr){var ae={};ae.preset=!0}let Y=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if((s.type===void 0||!n.call(
s,"type"))&&(P="type")){let I={};e===null?e=[I]:e.push(I),r++}else{if(s.preset!==void 0&&n.call(s,"preset")){var _r=!1;let I={};e===null?e=[I]:e.push(I),r++}else
var _r=!0;if(_r)if(s.type!==void 0&&n.call(s,"type")){let I=r;if(s.type!=="saml"){let V={};e===null?e=[V]:e.push(V),r++}var _r=I===r}else var _r=!0}}var gr=Y===
r;if(g=g||gr,gr&&ae!==!0&&(ae=ae||{},ae.preset=!0,ae.type=!0),g)r=d,e!==null&&(d?e.length=d:e=null);else{let P={};e===null?e=[P]:e.push(P),r++}var tt=ne===r;if(r=
O,e!==null&&(O?e.length=O:e=null),tt){let P=r,I=r,m=!1,V=null,T=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&(s.metadataUrl===void 0||!n.call(s,"metadataUrl"))){
let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/the\
n/oneOf/0/required",keyword:"required",params:{missingProperty:"metadataUrl"}};e===null?e=[k]:e.push(k),r++}var lr=T===r;lr&&(m=!0,V=0);let F=r;if(s&&typeof s==
"object"&&!Array.isArray(s)&&(s.metadataFile===void 0||!n.call(s,"metadataFile"))){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/then/oneOf/1/required",keyword:"required",params:{missingProperty:"metadataFile"}};
e===null?e=[k]:e.push(k),r++}var lr=F===r;if(lr&&m)m=!1,V=[V,1];else{lr&&(m=!0,V=1);let k=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&(s.pending===void 0||!n.
call(s,"pending"))){let Z={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalPr\
operties/allOf/1/then/oneOf/2/required",keyword:"required",params:{missingProperty:"pending"}};e===null?e=[Z]:e.push(Z),r++}var lr=k===r;lr&&m?(m=!1,V=[V,2]):lr&&
(m=!0,V=2)}if(m)r=I,e!==null&&(I?e.length=I:e=null);else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prop\
erties/identityProviders/additionalProperties/allOf/1/then/oneOf",keyword:"oneOf",params:{passingSchemas:V}};e===null?e=[k]:e.push(k),r++}if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){if(s.issuer!==void 0&&n.call(s,"issuer")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",
schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/then/properties/issuer/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.
push(k),r++}if(s.clientId!==void 0&&n.call(s,"clientId")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/1/then/properties/clientId/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}
if(s.clientSecret!==void 0&&n.call(s,"clientSecret")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/1/then/properties/clientSecret/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),
r++}if(s.teamId!==void 0&&n.call(s,"teamId")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/prope\
rties/identityProviders/additionalProperties/allOf/1/then/properties/teamId/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.keyId!==
void 0&&n.call(s,"keyId")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProvid\
ers/additionalProperties/allOf/1/then/properties/keyId/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.privateKey!==void 0&&n.
call(s,"privateKey")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProvid\
ers/additionalProperties/allOf/1/then/properties/privateKey/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.apiVersion!==void 0&&
n.call(s,"apiVersion")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProv\
iders/additionalProperties/allOf/1/then/properties/apiVersion/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.scopes!==void 0&&
n.call(s,"scopes")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properties/identityProviders/ad\
ditionalProperties/allOf/1/then/properties/scopes/false schema",keyword:"false schema",params:{}};e===null?e=[k]:e.push(k),r++}if(s.attributesRequestMethod!==void 0&&
n.call(s,"attributesRequestMethod")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributesRequestMethod",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/1/then/properties/attributesRequestMethod/false schema",keyword:"false schema",params:{}};e===null?e=[
k]:e.push(k),r++}if(s.endpoints!==void 0&&n.call(s,"endpoints")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoint\
s",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/then/properties/endpoints/false schema",keyword:"false schema",params:{}};e===null?e=
[k]:e.push(k),r++}if(s.iamOidcProvider!==void 0&&n.call(s,"iamOidcProvider")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/iamOidcProvider",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/then/properties/iamOidcProvider/false schema",keyword:"false schema",
params:{}};e===null?e=[k]:e.push(k),r++}if(s.upstream!==void 0&&n.call(s,"upstream")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/then/properties/upstream/false schema",keyword:"false schema",params:{}};
e===null?e=[k]:e.push(k),r++}if(s.type!==void 0&&n.call(s,"type")&&s.type!=="saml"){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/then/properties/type/const",keyword:"const",params:{allowedValue:"saml"}};
e===null?e=[k]:e.push(k),r++}}var tt=P===r;pe=tt,pe&&ae!==!0&&(ae=ae||{},ae.issuer=!0,ae.clientId=!0,ae.clientSecret=!0,ae.teamId=!0,ae.keyId=!0,ae.privateKey=!0,
ae.apiVersion=!0,ae.scopes=!0,ae.attributesRequestMethod=!0,ae.endpoints=!0,ae.iamOidcProvider=!0,ae.upstream=!0,ae.type=!0)}if(!pe){let P={instancePath:t+"/ide\
ntityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/1/if",keyword:"if",params:{failingKeyword:"\
then"}};e===null?e=[P]:e.push(P),r++}X!==!0&&ae!==void 0&&(ae===!0?X=!0:(X=X||{},Object.assign(X,ae)));let lt=r,ct=!0,Gt=r,dt=r,br=!1,Ht=r;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){let P;if((s.preset===void 0||!n.call(s,"preset"))&&(P="preset")){let I={};e===null?e=[I]:e.push(I),r++}else if(s.preset!==void 0&&n.call(
s,"preset")&&s.preset!=="google"){let I={};e===null?e=[I]:e.push(I),r++}}var Pr=Ht===r;if(br=br||Pr,Pr){var re={};re.preset=!0}let Bt=r;if(s&&typeof s=="object"&&
!Array.isArray(s)){let P;if((s.type===void 0||!n.call(s,"type"))&&(P="type")){let I={};e===null?e=[I]:e.push(I),r++}else{if(s.preset!==void 0&&n.call(s,"preset")){
var Sr=!1;let I={};e===null?e=[I]:e.push(I),r++}else var Sr=!0;if(Sr)if(s.type!==void 0&&n.call(s,"type")){let I=r;if(s.type!=="google"){let V={};e===null?e=[V]:
e.push(V),r++}var Sr=I===r}else var Sr=!0}}var Pr=Bt===r;if(br=br||Pr,Pr&&re!==!0&&(re=re||{},re.preset=!0,re.type=!0),br)r=dt,e!==null&&(dt?e.length=dt:e=null);else{
let P={};e===null?e=[P]:e.push(P),r++}var st=Gt===r;if(r=lt,e!==null&&(lt?e.length=lt:e=null),st){let P=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.clientId===
void 0||!n.call(s,"clientId")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/a\
dditionalProperties/allOf/2/then/required",keyword:"required",params:{missingProperty:"clientId"}};e===null?e=[m]:e.push(m),r++}if(s.clientSecret===void 0||!n.call(
s,"clientSecret")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalPro\
perties/allOf/2/then/required",keyword:"required",params:{missingProperty:"clientSecret"}};e===null?e=[m]:e.push(m),r++}if(s.clientSecret!==void 0&&n.call(s,"cl\
ientSecret")){let m=s.clientSecret,V=r,T=!1,F=r;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.variable===void 0||!n.call(m,"variable")){let w={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/prop\
erties/clientSecret/anyOf/0/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[w]:e.push(w),r++}for(let w of Object.keys(m))if(w!=="v\
ariable"){let Z={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additi\
onalProperties/allOf/2/then/properties/clientSecret/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[Z]:e.
push(Z),r++}if(m.variable!==void 0&&n.call(m,"variable")){let w=m.variable;if(typeof w=="string"){if(!G.test(w)){let Z={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/any\
Of/0/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[Z]:e.push(Z),r++}}else{let Z={instancePath:t+"/identi\
tyProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/pro\
perties/clientSecret/anyOf/0/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[Z]:e.push(Z),r++}}}else{let w={instancePath:t+"/identi\
tyProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/c\
lientSecret/anyOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var sr=F===r;if(T=T||sr,sr)var Ur=!0;let R=r;if(m&&typeof m=="obje\
ct"&&!Array.isArray(m)){if(m.ssmParameter===void 0||!n.call(m,"ssmParameter")){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/1/required",keyword:"required",params:{
missingProperty:"ssmParameter"}};e===null?e=[w]:e.push(w),r++}for(let w of Object.keys(m))if(w!=="ssmParameter"){let Z={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/1/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[Z]:e.push(Z),r++}if(m.ssmParameter!==void 0&&n.call(m,"ssmParameter")){
let w=m.ssmParameter;if(typeof w=="string"){if(y(w)>2048){let Z={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ss\
mParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/1/properties/ssmParameter/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[Z]:e.push(Z),r++}if(!H.test(w)){let Z={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/1/properties/ssmParamete\
r/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[Z]:e.push(Z),r++}}else{let Z={instancePath:t+"/identityProv\
iders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/prope\
rties/clientSecret/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[Z]:e.push(Z),r++}}}else{let w={instancePath:t+"/iden\
tityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties\
/clientSecret/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var sr=R===r;T=T||sr,sr&&Ur!==!0&&(Ur=!0);let k=r;if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.secretsManager===void 0||!n.call(m,"secretsManager")){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/2/required",keyword:"requ\
ired",params:{missingProperty:"secretsManager"}};e===null?e=[w]:e.push(w),r++}for(let w of Object.keys(m))if(!(w==="secretsManager"||w==="jsonKey")){let Z={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/prop\
erties/clientSecret/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[Z]:e.push(Z),r++}if(m.secretsManager!==
void 0&&n.call(m,"secretsManager")){let w=m.secretsManager;if(typeof w=="string"){if(y(w)>2048){let Z={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/2/\
properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[Z]:e.push(Z),r++}if(!B.test(w)){let Z={instancePath:t+"/identityProvid\
ers/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/prope\
rties/clientSecret/anyOf/2/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[Z]:e.push(Z),r++}}else{let Z={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/addition\
alProperties/allOf/2/then/properties/clientSecret/anyOf/2/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[Z]:e.push(Z),r++}}if(m.
jsonKey!==void 0&&n.call(m,"jsonKey")){let w=m.jsonKey;if(typeof w=="string"){if(y(w)>256){let Z={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/2/properties/json\
Key/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[Z]:e.push(Z),r++}if(!W.test(w)){let Z={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/clientSecret/anyOf/2/pro\
perties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[Z]:e.push(Z),r++}}else{let Z={instancePath:t+"/identityP\
roviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/propert\
ies/clientSecret/anyOf/2/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[Z]:e.push(Z),r++}}}else{let w={instancePath:t+"/identityPro\
viders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/client\
Secret/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var sr=k===r;if(T=T||sr,sr&&Ur!==!0&&(Ur=!0),T)r=V,e!==null&&(V?e.length=
V:e=null);else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/a\
dditionalProperties/allOf/2/then/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};e===null?e=[w]:e.push(w),r++}}if(s.issuer!==void 0&&n.call(s,"issuer")){
let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",schemaPath:"#/properties/identityProviders/additionalProperties/a\
llOf/2/then/properties/issuer/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.teamId!==void 0&&n.call(s,"teamId")){let m={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties\
/teamId/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.keyId!==void 0&&n.call(s,"keyId")){let m={instancePath:t+"/identityPro\
viders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/keyId/false s\
chema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.privateKey!==void 0&&n.call(s,"privateKey")){let m={instancePath:t+"/identityProvider\
s/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/privateKey/fa\
lse schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.apiVersion!==void 0&&n.call(s,"apiVersion")){let m={instancePath:t+"/identityPro\
viders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/apiVersi\
on/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.metadataUrl!==void 0&&n.call(s,"metadataUrl")){let m={instancePath:t+"/iden\
tityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/\
metadataUrl/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.metadataFile!==void 0&&n.call(s,"metadataFile")){let m={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/prop\
erties/metadataFile/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.idpSignout!==void 0&&n.call(s,"idpSignout")){let m={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/proper\
ties/idpSignout/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.idpInit!==void 0&&n.call(s,"idpInit")){let m={instancePath:t+"\
/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties\
/idpInit/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.encryptedResponses!==void 0&&n.call(s,"encryptedResponses")){let m={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/the\
n/properties/encryptedResponses/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.requestSigningAlgorithm!==void 0&&n.call(s,"re\
questSigningAlgorithm")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/requestSigningAlgorithm",schemaPath:"#/propertie\
s/identityProviders/additionalProperties/allOf/2/then/properties/requestSigningAlgorithm/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),
r++}if(s.attributesRequestMethod!==void 0&&n.call(s,"attributesRequestMethod")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/attributesRequestMethod/false schema",keyword:"\
false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.endpoints!==void 0&&n.call(s,"endpoints")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/endpoints/false schema",keyword:"\
false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.iamOidcProvider!==void 0&&n.call(s,"iamOidcProvider")){let m={instancePath:t+"/identityProviders/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/iamOidcProvider",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/iamOidcProvide\
r/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.upstream!==void 0&&n.call(s,"upstream")){let m={instancePath:t+"/identityPro\
viders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/upstream/f\
alse schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.type!==void 0&&n.call(s,"type")&&s.type!=="google"){let m={instancePath:t+"/ide\
ntityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/then/properties/type/c\
onst",keyword:"const",params:{allowedValue:"google"}};e===null?e=[m]:e.push(m),r++}}var st=P===r;ct=st,ct&&re!==!0&&(re=re||{},re.clientSecret=!0,re.issuer=!0,re.
teamId=!0,re.keyId=!0,re.privateKey=!0,re.apiVersion=!0,re.metadataUrl=!0,re.metadataFile=!0,re.idpSignout=!0,re.idpInit=!0,re.encryptedResponses=!0,re.requestSigningAlgorithm=
!0,re.attributesRequestMethod=!0,re.endpoints=!0,re.iamOidcProvider=!0,re.upstream=!0,re.type=!0)}if(!ct){let P={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/2/if",keyword:"if",params:{failingKeyword:"then"}};e===null?
e=[P]:e.push(P),r++}X!==!0&&re!==void 0&&(re===!0?X=!0:(X=X||{},Object.assign(X,re)));let ft=r,ut=!0,Wt=r,yt=r,vr=!1,Xt=r;if(s&&typeof s=="object"&&!Array.isArray(
s)){let P;if((s.preset===void 0||!n.call(s,"preset"))&&(P="preset")){let I={};e===null?e=[I]:e.push(I),r++}else if(s.preset!==void 0&&n.call(s,"preset")&&s.preset!==
"facebook"){let I={};e===null?e=[I]:e.push(I),r++}}var kr=Xt===r;if(vr=vr||kr,kr){var se={};se.preset=!0}let Yt=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let P;
if((s.type===void 0||!n.call(s,"type"))&&(P="type")){let I={};e===null?e=[I]:e.push(I),r++}else{if(s.preset!==void 0&&n.call(s,"preset")){var qr=!1;let I={};e===
null?e=[I]:e.push(I),r++}else var qr=!0;if(qr)if(s.type!==void 0&&n.call(s,"type")){let I=r;if(s.type!=="facebook"){let V={};e===null?e=[V]:e.push(V),r++}var qr=I===
r}else var qr=!0}}var kr=Yt===r;if(vr=vr||kr,kr&&se!==!0&&(se=se||{},se.preset=!0,se.type=!0),vr)r=yt,e!==null&&(yt?e.length=yt:e=null);else{let P={};e===null?e=
[P]:e.push(P),r++}var it=Wt===r;if(r=ft,e!==null&&(ft?e.length=ft:e=null),it){let P=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.clientId===void 0||!n.call(
s,"clientId")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalPropert\
ies/allOf/3/then/required",keyword:"required",params:{missingProperty:"clientId"}};e===null?e=[m]:e.push(m),r++}if(s.clientSecret===void 0||!n.call(s,"clientSec\
ret")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allO\
f/3/then/required",keyword:"required",params:{missingProperty:"clientSecret"}};e===null?e=[m]:e.push(m),r++}if(s.clientSecret!==void 0&&n.call(s,"clientSecret")){
let m=s.clientSecret,V=r,T=!1,F=r;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.variable===void 0||!n.call(m,"variable")){let w={instancePath:t+"/identityPr\
oviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clien\
tSecret/anyOf/0/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[w]:e.push(w),r++}for(let w of Object.keys(m))if(w!=="variable"){let Z={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/al\
lOf/3/then/properties/clientSecret/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[Z]:e.push(Z),r++}if(m.
variable!==void 0&&n.call(m,"variable")){let w=m.variable;if(typeof w=="string"){if(!G.test(w)){let Z={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/0/proper\
ties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[Z]:e.push(Z),r++}}else{let Z={instancePath:t+"/identityProviders\
/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/cli\
entSecret/anyOf/0/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[Z]:e.push(Z),r++}}}else{let w={instancePath:t+"/identityProviders\
/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret\
/anyOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var ir=F===r;if(T=T||ir,ir)var $r=!0;let R=r;if(m&&typeof m=="object"&&!Array.
isArray(m)){if(m.ssmParameter===void 0||!n.call(m,"ssmParameter")){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/client\
Secret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/1/required",keyword:"required",params:{missingProperty:"\
ssmParameter"}};e===null?e=[w]:e.push(w),r++}for(let w of Object.keys(m))if(w!=="ssmParameter"){let Z={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/1/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[Z]:e.push(Z),r++}if(m.ssmParameter!==void 0&&n.call(m,"ssmParameter")){let w=m.
ssmParameter;if(typeof w=="string"){if(y(w)>2048){let Z={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParamet\
er",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/1/properties/ssmParameter/maxLength",keyword:"max\
Length",params:{limit:2048}};e===null?e=[Z]:e.push(Z),r++}if(!H.test(w)){let Z={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/1/properties/ssmParameter/\
pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[Z]:e.push(Z),r++}}else{let Z={instancePath:t+"/identityProvid\
ers/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/propert\
ies/clientSecret/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[Z]:e.push(Z),r++}}}else{let w={instancePath:t+"/identi\
tyProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/c\
lientSecret/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var ir=R===r;T=T||ir,ir&&$r!==!0&&($r=!0);let k=r;if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.secretsManager===void 0||!n.call(m,"secretsManager")){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/required",keyword:"requ\
ired",params:{missingProperty:"secretsManager"}};e===null?e=[w]:e.push(w),r++}for(let w of Object.keys(m))if(!(w==="secretsManager"||w==="jsonKey")){let Z={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/prop\
erties/clientSecret/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[Z]:e.push(Z),r++}if(m.secretsManager!==
void 0&&n.call(m,"secretsManager")){let w=m.secretsManager;if(typeof w=="string"){if(y(w)>2048){let Z={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/\
properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[Z]:e.push(Z),r++}if(!B.test(w)){let Z={instancePath:t+"/identityProvid\
ers/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/prope\
rties/clientSecret/anyOf/2/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[Z]:e.push(Z),r++}}else{let Z={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/addition\
alProperties/allOf/3/then/properties/clientSecret/anyOf/2/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[Z]:e.push(Z),r++}}if(m.
jsonKey!==void 0&&n.call(m,"jsonKey")){let w=m.jsonKey;if(typeof w=="string"){if(y(w)>256){let Z={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/properties/json\
Key/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[Z]:e.push(Z),r++}if(!W.test(w)){let Z={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/clientSecret/anyOf/2/pro\
perties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[Z]:e.push(Z),r++}}else{let Z={instancePath:t+"/identityP\
roviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/propert\
ies/clientSecret/anyOf/2/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[Z]:e.push(Z),r++}}}else{let w={instancePath:t+"/identityPro\
viders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/client\
Secret/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var ir=k===r;if(T=T||ir,ir&&$r!==!0&&($r=!0),T)r=V,e!==null&&(V?e.length=
V:e=null);else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/a\
dditionalProperties/allOf/3/then/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};e===null?e=[w]:e.push(w),r++}}if(s.issuer!==void 0&&n.call(s,"issuer")){
let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",schemaPath:"#/properties/identityProviders/additionalProperties/a\
llOf/3/then/properties/issuer/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.teamId!==void 0&&n.call(s,"teamId")){let m={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties\
/teamId/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.keyId!==void 0&&n.call(s,"keyId")){let m={instancePath:t+"/identityPro\
viders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/keyId/false s\
chema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.privateKey!==void 0&&n.call(s,"privateKey")){let m={instancePath:t+"/identityProvider\
s/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/privateKey/fa\
lse schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.metadataUrl!==void 0&&n.call(s,"metadataUrl")){let m={instancePath:t+"/identityP\
roviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/metad\
ataUrl/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.metadataFile!==void 0&&n.call(s,"metadataFile")){let m={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/prop\
erties/metadataFile/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.idpSignout!==void 0&&n.call(s,"idpSignout")){let m={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/proper\
ties/idpSignout/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.idpInit!==void 0&&n.call(s,"idpInit")){let m={instancePath:t+"\
/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties\
/idpInit/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.encryptedResponses!==void 0&&n.call(s,"encryptedResponses")){let m={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/the\
n/properties/encryptedResponses/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.requestSigningAlgorithm!==void 0&&n.call(s,"re\
questSigningAlgorithm")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/requestSigningAlgorithm",schemaPath:"#/propertie\
s/identityProviders/additionalProperties/allOf/3/then/properties/requestSigningAlgorithm/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),
r++}if(s.attributesRequestMethod!==void 0&&n.call(s,"attributesRequestMethod")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/attributesRequestMethod/false schema",keyword:"\
false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.endpoints!==void 0&&n.call(s,"endpoints")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/endpoints/false schema",keyword:"\
false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.iamOidcProvider!==void 0&&n.call(s,"iamOidcProvider")){let m={instancePath:t+"/identityProviders/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/iamOidcProvider",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/iamOidcProvide\
r/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.upstream!==void 0&&n.call(s,"upstream")){let m={instancePath:t+"/identityPro\
viders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/upstream/f\
alse schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.type!==void 0&&n.call(s,"type")&&s.type!=="facebook"){let m={instancePath:t+"/i\
dentityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/then/properties/type\
/const",keyword:"const",params:{allowedValue:"facebook"}};e===null?e=[m]:e.push(m),r++}}var it=P===r;ut=it,ut&&se!==!0&&(se=se||{},se.clientSecret=!0,se.issuer=
!0,se.teamId=!0,se.keyId=!0,se.privateKey=!0,se.metadataUrl=!0,se.metadataFile=!0,se.idpSignout=!0,se.idpInit=!0,se.encryptedResponses=!0,se.requestSigningAlgorithm=
!0,se.attributesRequestMethod=!0,se.endpoints=!0,se.iamOidcProvider=!0,se.upstream=!0,se.type=!0)}if(!ut){let P={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/3/if",keyword:"if",params:{failingKeyword:"then"}};e===null?
e=[P]:e.push(P),r++}X!==!0&&se!==void 0&&(se===!0?X=!0:(X=X||{},Object.assign(X,se)));let mt=r,ht=!0,Jt=r,gt=r,Or=!1,Qt=r;if(s&&typeof s=="object"&&!Array.isArray(
s)){let P;if((s.preset===void 0||!n.call(s,"preset"))&&(P="preset")){let I={};e===null?e=[I]:e.push(I),r++}else if(s.preset!==void 0&&n.call(s,"preset")&&s.preset!==
"apple"){let I={};e===null?e=[I]:e.push(I),r++}}var Ar=Qt===r;if(Or=Or||Ar,Ar){var ie={};ie.preset=!0}let es=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let P;
if((s.type===void 0||!n.call(s,"type"))&&(P="type")){let I={};e===null?e=[I]:e.push(I),r++}else{if(s.preset!==void 0&&n.call(s,"preset")){var Kr=!1;let I={};e===
null?e=[I]:e.push(I),r++}else var Kr=!0;if(Kr)if(s.type!==void 0&&n.call(s,"type")){let I=r;if(s.type!=="apple"){let V={};e===null?e=[V]:e.push(V),r++}var Kr=I===
r}else var Kr=!0}}var Ar=es===r;if(Or=Or||Ar,Ar&&ie!==!0&&(ie=ie||{},ie.preset=!0,ie.type=!0),Or)r=gt,e!==null&&(gt?e.length=gt:e=null);else{let P={};e===null?e=
[P]:e.push(P),r++}var at=Jt===r;if(r=mt,e!==null&&(mt?e.length=mt:e=null),at){let P=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.clientId===void 0||!n.call(
s,"clientId")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalPropert\
ies/allOf/4/then/required",keyword:"required",params:{missingProperty:"clientId"}};e===null?e=[m]:e.push(m),r++}if(s.teamId===void 0||!n.call(s,"teamId")){let m={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/requi\
red",keyword:"required",params:{missingProperty:"teamId"}};e===null?e=[m]:e.push(m),r++}if(s.keyId===void 0||!n.call(s,"keyId")){let m={instancePath:t+"/identit\
yProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/required",keyword:"required",
params:{missingProperty:"keyId"}};e===null?e=[m]:e.push(m),r++}if(s.privateKey===void 0||!n.call(s,"privateKey")){let m={instancePath:t+"/identityProviders/"+a.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/required",keyword:"required",params:{missingProperty:"\
privateKey"}};e===null?e=[m]:e.push(m),r++}if(s.issuer!==void 0&&n.call(s,"issuer")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/issuer",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/issuer/false schema",keyword:"false schema",params:{}};e===
null?e=[m]:e.push(m),r++}if(s.clientSecret!==void 0&&n.call(s,"clientSecret")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/clientSecret/false schema",keyword:"false schema",params:{}};
e===null?e=[m]:e.push(m),r++}if(s.apiVersion!==void 0&&n.call(s,"apiVersion")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/apiVersion/false schema",keyword:"false schema",params:{}};
e===null?e=[m]:e.push(m),r++}if(s.metadataUrl!==void 0&&n.call(s,"metadataUrl")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/metadataUrl/false schema",keyword:"false schema",params:{}};
e===null?e=[m]:e.push(m),r++}if(s.metadataFile!==void 0&&n.call(s,"metadataFile")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/metadataFile/false schema",keyword:"false schema",
params:{}};e===null?e=[m]:e.push(m),r++}if(s.idpSignout!==void 0&&n.call(s,"idpSignout")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/idpSignout/false schema",keyword:"false schema",
params:{}};e===null?e=[m]:e.push(m),r++}if(s.idpInit!==void 0&&n.call(s,"idpInit")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/idpInit",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/idpInit/false schema",keyword:"false schema",params:{}};
e===null?e=[m]:e.push(m),r++}if(s.encryptedResponses!==void 0&&n.call(s,"encryptedResponses")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/encryptedResponses/false schem\
a",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.requestSigningAlgorithm!==void 0&&n.call(s,"requestSigningAlgorithm")){let m={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/requestSigningAlgorithm",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/\
4/then/properties/requestSigningAlgorithm/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.attributesRequestMethod!==void 0&&n.
call(s,"attributesRequestMethod")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributesRequestMethod",schemaPath:"#\
/properties/identityProviders/additionalProperties/allOf/4/then/properties/attributesRequestMethod/false schema",keyword:"false schema",params:{}};e===null?e=[m]:
e.push(m),r++}if(s.endpoints!==void 0&&n.call(s,"endpoints")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",
schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/endpoints/false schema",keyword:"false schema",params:{}};e===null?e=[m]:
e.push(m),r++}if(s.iamOidcProvider!==void 0&&n.call(s,"iamOidcProvider")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/iamOidcProvider",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/iamOidcProvider/false schema",keyword:"false schema",params:{}};
e===null?e=[m]:e.push(m),r++}if(s.upstream!==void 0&&n.call(s,"upstream")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/upstream",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/upstream/false schema",keyword:"false schema",params:{}};e===
null?e=[m]:e.push(m),r++}if(s.type!==void 0&&n.call(s,"type")&&s.type!=="apple"){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/4/then/properties/type/const",keyword:"const",params:{allowedValue:"apple"}};
e===null?e=[m]:e.push(m),r++}}var at=P===r;ht=at,ht&&ie!==!0&&(ie=ie||{},ie.issuer=!0,ie.clientSecret=!0,ie.apiVersion=!0,ie.metadataUrl=!0,ie.metadataFile=!0,ie.
idpSignout=!0,ie.idpInit=!0,ie.encryptedResponses=!0,ie.requestSigningAlgorithm=!0,ie.attributesRequestMethod=!0,ie.endpoints=!0,ie.iamOidcProvider=!0,ie.upstream=
!0,ie.type=!0)}if(!ht){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additiona\
lProperties/allOf/4/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[P]:e.push(P),r++}X!==!0&&ie!==void 0&&(ie===!0?X=!0:(X=X||{},Object.assign(X,ie)));
let Pt=r,kt=!0,rs=r,At=r,xr=!1,ts=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if((s.preset===void 0||!n.call(s,"preset"))&&(P="preset")){let I={};e===null?
e=[I]:e.push(I),r++}else if(s.preset!==void 0&&n.call(s,"preset")&&s.preset!=="amazon"){let I={};e===null?e=[I]:e.push(I),r++}}var wr=ts===r;if(xr=xr||wr,wr){var te={};
te.preset=!0}let ss=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if((s.type===void 0||!n.call(s,"type"))&&(P="type")){let I={};e===null?e=[I]:e.push(I),
r++}else{if(s.preset!==void 0&&n.call(s,"preset")){var Zr=!1;let I={};e===null?e=[I]:e.push(I),r++}else var Zr=!0;if(Zr)if(s.type!==void 0&&n.call(s,"type")){let I=r;
if(s.type!=="amazon"){let V={};e===null?e=[V]:e.push(V),r++}var Zr=I===r}else var Zr=!0}}var wr=ss===r;if(xr=xr||wr,wr&&te!==!0&&(te=te||{},te.preset=!0,te.type=
!0),xr)r=At,e!==null&&(At?e.length=At:e=null);else{let P={};e===null?e=[P]:e.push(P),r++}var pt=rs===r;if(r=Pt,e!==null&&(Pt?e.length=Pt:e=null),pt){let P=r;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.clientId===void 0||!n.call(s,"clientId")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/required",keyword:"required",params:{missingProperty:"clientId"}};e===null?e=
[m]:e.push(m),r++}if(s.clientSecret===void 0||!n.call(s,"clientSecret")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/5/then/required",keyword:"required",params:{missingProperty:"clientSecret"}};e===null?e=[m]:e.push(m),
r++}if(s.clientSecret!==void 0&&n.call(s,"clientSecret")){let m=s.clientSecret,V=r,T=!1,F=r;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.variable===void 0||
!n.call(m,"variable")){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityPro\
viders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/0/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[w]:e.push(
w),r++}for(let w of Object.keys(m))if(w!=="variable"){let Z={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};
e===null?e=[Z]:e.push(Z),r++}if(m.variable!==void 0&&n.call(m,"variable")){let w=m.variable;if(typeof w=="string"){if(!G.test(w)){let Z={instancePath:t+"/identi\
tyProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/pro\
perties/clientSecret/anyOf/0/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[Z]:e.push(Z),r++}}else{let Z={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProp\
erties/allOf/5/then/properties/clientSecret/anyOf/0/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[Z]:e.push(Z),r++}}}else{let w={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/al\
lOf/5/then/properties/clientSecret/anyOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var ar=F===r;if(T=T||ar,ar)var Rr=!0;let R=r;
if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.ssmParameter===void 0||!n.call(m,"ssmParameter")){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/1/required",
keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[w]:e.push(w),r++}for(let w of Object.keys(m))if(w!=="ssmParameter"){let Z={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/prop\
erties/clientSecret/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[Z]:e.push(Z),r++}if(m.ssmParameter!==
void 0&&n.call(m,"ssmParameter")){let w=m.ssmParameter;if(typeof w=="string"){if(y(w)>2048){let Z={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/1/properties\
/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[Z]:e.push(Z),r++}if(!H.test(w)){let Z={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret\
/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[Z]:e.push(Z),r++}}else{let Z={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additional\
Properties/allOf/5/then/properties/clientSecret/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[Z]:e.push(Z),r++}}}else{
let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProper\
ties/allOf/5/then/properties/clientSecret/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var ar=R===r;T=T||ar,ar&&Rr!==!0&&(Rr=
!0);let k=r;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.secretsManager===void 0||!n.call(m,"secretsManager")){let w={instancePath:t+"/identityProviders/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/an\
yOf/2/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[w]:e.push(w),r++}for(let w of Object.keys(m))if(!(w==="secretsManager"||
w==="jsonKey")){let Z={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/\
additionalProperties/allOf/5/then/properties/clientSecret/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=
[Z]:e.push(Z),r++}if(m.secretsManager!==void 0&&n.call(m,"secretsManager")){let w=m.secretsManager;if(typeof w=="string"){if(y(w)>2048){let Z={instancePath:t+"/\
identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/allO\
f/5/then/properties/clientSecret/anyOf/2/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[Z]:e.push(Z),r++}if(!B.test(w)){
let Z={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/a\
dditionalProperties/allOf/5/then/properties/clientSecret/anyOf/2/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};
e===null?e=[Z]:e.push(Z),r++}}else{let Z={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"\
#/properties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf/2/properties/secretsManager/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[Z]:e.push(Z),r++}}if(m.jsonKey!==void 0&&n.call(m,"jsonKey")){let w=m.jsonKey;if(typeof w=="string"){if(y(w)>256){let Z={instancePath:t+"/id\
entityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/\
properties/clientSecret/anyOf/2/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[Z]:e.push(Z),r++}if(!W.test(w)){let Z={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/t\
hen/properties/clientSecret/anyOf/2/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[Z]:e.push(Z),r++}}else{
let Z={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/properties/identityProviders/addition\
alProperties/allOf/5/then/properties/clientSecret/anyOf/2/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[Z]:e.push(Z),r++}}}else{let w={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/al\
lOf/5/then/properties/clientSecret/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var ar=k===r;if(T=T||ar,ar&&Rr!==!0&&(Rr=!0),
T)r=V,e!==null&&(V?e.length=V:e=null);else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/pr\
operties/identityProviders/additionalProperties/allOf/5/then/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};e===null?e=[w]:e.push(w),r++}}if(s.issuer!==
void 0&&n.call(s,"issuer")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",schemaPath:"#/properties/identityProv\
iders/additionalProperties/allOf/5/then/properties/issuer/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.teamId!==void 0&&n.call(
s,"teamId")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additiona\
lProperties/allOf/5/then/properties/teamId/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.keyId!==void 0&&n.call(s,"keyId")){
let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/al\
lOf/5/then/properties/keyId/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.privateKey!==void 0&&n.call(s,"privateKey")){let m={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/allO\
f/5/then/properties/privateKey/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.apiVersion!==void 0&&n.call(s,"apiVersion")){let m={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additionalProperties/allO\
f/5/then/properties/apiVersion/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.metadataUrl!==void 0&&n.call(s,"metadataUrl")){
let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalPropert\
ies/allOf/5/then/properties/metadataUrl/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.metadataFile!==void 0&&n.call(s,"metad\
ataFile")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/addit\
ionalProperties/allOf/5/then/properties/metadataFile/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.idpSignout!==void 0&&n.call(
s,"idpSignout")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/identityProviders/a\
dditionalProperties/allOf/5/then/properties/idpSignout/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.idpInit!==void 0&&n.call(
s,"idpInit")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",schemaPath:"#/properties/identityProviders/additio\
nalProperties/allOf/5/then/properties/idpInit/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.encryptedResponses!==void 0&&n.call(
s,"encryptedResponses")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#/properties/ide\
ntityProviders/additionalProperties/allOf/5/then/properties/encryptedResponses/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.
requestSigningAlgorithm!==void 0&&n.call(s,"requestSigningAlgorithm")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/re\
questSigningAlgorithm",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/properties/requestSigningAlgorithm/false schema",keyword:"fa\
lse schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.attributesRequestMethod!==void 0&&n.call(s,"attributesRequestMethod")){let m={instancePath:t+"/identity\
Providers/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/then/pro\
perties/attributesRequestMethod/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.endpoints!==void 0&&n.call(s,"endpoints")){let m={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/allOf\
/5/then/properties/endpoints/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.iamOidcProvider!==void 0&&n.call(s,"iamOidcProvid\
er")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/iamOidcProvider",schemaPath:"#/properties/identityProviders/additio\
nalProperties/allOf/5/then/properties/iamOidcProvider/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.upstream!==void 0&&n.call(
s,"upstream")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/addit\
ionalProperties/allOf/5/then/properties/upstream/false schema",keyword:"false schema",params:{}};e===null?e=[m]:e.push(m),r++}if(s.type!==void 0&&n.call(s,"type")&&
s.type!=="amazon"){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/addit\
ionalProperties/allOf/5/then/properties/type/const",keyword:"const",params:{allowedValue:"amazon"}};e===null?e=[m]:e.push(m),r++}}var pt=P===r;kt=pt,kt&&te!==!0&&
(te=te||{},te.clientSecret=!0,te.issuer=!0,te.teamId=!0,te.keyId=!0,te.privateKey=!0,te.apiVersion=!0,te.metadataUrl=!0,te.metadataFile=!0,te.idpSignout=!0,te.idpInit=
!0,te.encryptedResponses=!0,te.requestSigningAlgorithm=!0,te.attributesRequestMethod=!0,te.endpoints=!0,te.iamOidcProvider=!0,te.upstream=!0,te.type=!0)}if(!kt){
let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/allOf/5/if",
keyword:"if",params:{failingKeyword:"then"}};e===null?e=[P]:e.push(P),r++}if(X!==!0&&te!==void 0&&(te===!0?X=!0:(X=X||{},Object.assign(X,te))),s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(let P of Object.keys(s))if(!n.call(J.properties.identityProviders.additionalProperties.properties,P)){let I={instancePath:t+"/ident\
ityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:P}};e===null?e=[I]:e.push(I),r++}if(s.preset!==void 0&&n.call(s,"preset")){let P=s.preset;if(typeof P!="string"){let I={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/preset",schemaPath:"#/properties/identityProviders/additionalProperties/properti\
es/preset/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),r++}if(!(P==="amazon"||P==="apple"||P==="auth0"||P==="cognito"||P==="descope"||P===
"entra"||P==="entra-external-id"||P==="facebook"||P==="gitlab"||P==="google"||P==="idura"||P==="keycloak"||P==="linkedin"||P==="login-gov"||P==="oidc"||P==="okt\
a"||P==="one-login"||P==="ping-one"||P==="saml")){let I={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/preset",schemaPath:"#/p\
roperties/identityProviders/additionalProperties/properties/preset/enum",keyword:"enum",params:{allowedValues:J.properties.identityProviders.additionalProperties.
properties.preset.enum}};e===null?e=[I]:e.push(I),r++}}if(s.type!==void 0&&n.call(s,"type")){let P=s.type;if(typeof P!="string"){let I={instancePath:t+"/identit\
yProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProperties/properties/type/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[I]:e.push(I),r++}if(!(P==="oidc"||P==="saml"||P==="google"||P==="facebook"||P==="apple"||P==="amazon")){let I={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/identityProviders/additionalProperties/properties/type/enum",keyword:"\
enum",params:{allowedValues:J.properties.identityProviders.additionalProperties.properties.type.enum}};e===null?e=[I]:e.push(I),r++}}if(s.issuer!==void 0&&n.call(
s,"issuer")){let P=s.issuer;if(typeof P=="string"){if(y(P)>1024){let I={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",
schemaPath:"#/properties/identityProviders/additionalProperties/properties/issuer/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[I]:e.push(I),r++}}else{
let I={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/issuer",schemaPath:"#/properties/identityProviders/additionalProperties/p\
roperties/issuer/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),r++}}if(s.clientId!==void 0&&n.call(s,"clientId")){let P=s.clientId,I=r,m=!1,
V=r;if(typeof P=="string"){if(y(P)>1024){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properti\
es/identityProviders/additionalProperties/properties/clientId/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[k]:e.push(k),r++}if(y(P)<1){
let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties\
/properties/clientId/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}if(!Ie.test(P)){let k={instancePath:t+"/identityProvi\
ders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/0/pattern",
keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/0/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[k]:e.push(k),r++}var Ke=V===r;m=m||Ke;let T=r;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.variable===void 0||!n.call(P,"variable")){let k={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/proper\
ties/clientId/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.keys(P))if(k!=="variabl\
e"){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProper\
ties/properties/clientId/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[w]:e.push(w),r++}if(P.variable!==
void 0&&n.call(P,"variable")){let k=P.variable;if(typeof k=="string"){if(!G.test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/clientId/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/1/properties/variable/pattern",keyword:"pat\
tern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/clientId/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/1/properties/variable/type",keyword:"type",
params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var Ke=T===
r;if(m=m||Ke,Ke)var Nr=!0;let F=r;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.ssmParameter===void 0||!n.call(P,"ssmParameter")){let k={instancePath:t+"/id\
entityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf\
/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.keys(P))if(k!=="ssmParameter"){let w={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/proper\
ties/clientId/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[w]:e.push(w),r++}if(P.ssmParameter!==void 0&&
n.call(P,"ssmParameter")){let k=P.ssmParameter;if(typeof k=="string"){if(y(k)>2048){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/clientId/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/2/properties/ssmParameter/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[w]:e.push(w),r++}if(!H.test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/clientId/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/2/properties/ssmParameter/pattern",keyword:"p\
attern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/clientId/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/2/properties/ssmPar\
ameter/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/2/type",keyword:"type",params:{type:"object"}};
e===null?e=[k]:e.push(k),r++}var Ke=F===r;m=m||Ke,Ke&&Nr!==!0&&(Nr=!0);let R=r;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.secretsManager===void 0||!n.call(
P,"secretsManager")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/properties/identityProviders\
/additionalProperties/properties/clientId/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.
keys(P))if(!(k==="secretsManager"||k==="jsonKey")){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};
e===null?e=[w]:e.push(w),r++}if(P.secretsManager!==void 0&&n.call(P,"secretsManager")){let k=P.secretsManager;if(typeof k=="string"){if(y(k)>2048){let w={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/proper\
ties/clientId/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[w]:e.push(w),r++}if(!B.test(k)){let w={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/proper\
ties/clientId/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/secretsManager",schemaPath:"#/properties/identityProviders/additionalPr\
operties/properties/clientId/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}if(P.jsonKey!==void 0&&
n.call(P,"jsonKey")){let k=P.jsonKey;if(typeof k=="string"){if(y(k)>256){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
clientId/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",
params:{limit:256}};e===null?e=[w]:e.push(w),r++}if(!W.test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId/\
jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/client\
Id/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[w]:e.push(w),r++}}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientId",schemaPath:"#/prope\
rties/identityProviders/additionalProperties/properties/clientId/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var Ke=R===r;
if(m=m||Ke,Ke&&Nr!==!0&&(Nr=!0),m)r=I,e!==null&&(I?e.length=I:e=null);else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/clientId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientId/anyOf",keyword:"anyOf",params:{}};e===null?e=[k]:e.push(k),r++}}
if(s.clientSecret!==void 0&&n.call(s,"clientSecret")){let P=s.clientSecret,I=r,m=!1,V=r;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.variable===void 0||!n.
call(P,"variable")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProvid\
ers/additionalProperties/properties/clientSecret/anyOf/0/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.
keys(P))if(k!=="variable"){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identit\
yProviders/additionalProperties/properties/clientSecret/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[
w]:e.push(w),r++}if(P.variable!==void 0&&n.call(P,"variable")){let k=P.variable;if(typeof k=="string"){if(!G.test(k)){let w={instancePath:t+"/identityProviders/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/\
0/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityP\
roviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSe\
cret/anyOf/0/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let k={instancePath:t+"/identityProviders/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/0/type",keyword:"\
type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var Ze=V===r;if(m=m||Ze,Ze)var Er=!0;let T=r;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.ssmParameter===
void 0||!n.call(P,"ssmParameter")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties\
/identityProviders/additionalProperties/properties/clientSecret/anyOf/1/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[k]:e.push(
k),r++}for(let k of Object.keys(P))if(k!=="ssmParameter"){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};
e===null?e=[w]:e.push(w),r++}if(P.ssmParameter!==void 0&&n.call(P,"ssmParameter")){let k=P.ssmParameter;if(typeof k=="string"){if(y(k)>2048){let w={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/prop\
erties/clientSecret/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[w]:e.push(w),r++}if(!H.test(k)){let w={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/prop\
erties/clientSecret/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[w]:e.push(
w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/ssmParameter",schemaPath:"#/properties/identity\
Providers/additionalProperties/properties/clientSecret/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{
let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProper\
ties/properties/clientSecret/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var Ze=T===r;m=m||Ze,Ze&&Er!==!0&&(Er=!0);let F=r;
if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.secretsManager===void 0||!n.call(P,"secretsManager")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/required",keyword:"req\
uired",params:{missingProperty:"secretsManager"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.keys(P))if(!(k==="secretsManager"||k==="jsonKey")){let w={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityProviders/additionalProperties/properties/client\
Secret/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[w]:e.push(w),r++}if(P.secretsManager!==void 0&&n.
call(P,"secretsManager")){let k=P.secretsManager;if(typeof k=="string"){if(y(k)>2048){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/properties/secretsManager/m\
axLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[w]:e.push(w),r++}if(!B.test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/properties/se\
cretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders\
/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/clientSecr\
et/anyOf/2/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}if(P.jsonKey!==void 0&&n.call(P,"jsonKey")){let k=P.
jsonKey;if(typeof k=="string"){if(y(k)>256){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?
e=[w]:e.push(w),r++}if(!W.test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"#/pr\
operties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\\
u007f]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret/jsonKey",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf/2/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[
w]:e.push(w),r++}}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/properties/identityPr\
oviders/additionalProperties/properties/clientSecret/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var Ze=F===r;m=m||Ze,Ze&&
Er!==!0&&(Er=!0);let R=r;if(P!=="none"){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"#/prope\
rties/identityProviders/additionalProperties/properties/clientSecret/anyOf/3/const",keyword:"const",params:{allowedValue:"none"}};e===null?e=[k]:e.push(k),r++}var Ze=R===
r;if(m=m||Ze,m)r=I,e!==null&&(I?e.length=I:e=null);else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/clientSecret",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};e===null?e=[k]:e.push(k),r++}}if(s.teamId!==void 0&&
n.call(s,"teamId")){let P=s.teamId,I=r,m=!1,V=r;if(typeof P=="string"){if(!Xr.test(P)){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-\
Z0-9]{10}$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/pr\
operties/identityProviders/additionalProperties/properties/teamId/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}var Re=V===r;
m=m||Re;let T=r;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.variable===void 0||!n.call(P,"variable")){let k={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/1/required",keyword:"required",
params:{missingProperty:"variable"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.keys(P))if(k!=="variable"){let w={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:k}};e===null?e=[w]:e.push(w),r++}if(P.variable!==void 0&&n.call(P,"variable")){let k=P.variable;if(typeof k=="s\
tring"){if(!G.test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/variable",schemaPath:"#/properties/identity\
Providers/additionalProperties/properties/teamId/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[w]:
e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/variable",schemaPath:"#/properties/identityPro\
viders/additionalProperties/properties/teamId/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let k={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properti\
es/teamId/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var Re=T===r;if(m=m||Re,Re)var Tr=!0;let F=r;if(P&&typeof P=="object"&&
!Array.isArray(P)){if(P.ssmParameter===void 0||!n.call(P,"ssmParameter")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmPara\
meter"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.keys(P))if(k!=="ssmParameter"){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/2/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:k}};e===null?e=[w]:e.push(w),r++}if(P.ssmParameter!==void 0&&n.call(P,"ssmParameter")){let k=P.ssmParameter;if(typeof k=="string"){
if(y(k)>2048){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/ssmParameter",schemaPath:"#/properties/identityProvi\
ders/additionalProperties/properties/teamId/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[w]:e.push(w),r++}if(!H.
test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/ssmParameter",schemaPath:"#/properties/identityProviders/\
additionalProperties/properties/teamId/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===
null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/ssmParameter",schemaPath:"#/propert\
ies/identityProviders/additionalProperties/properties/teamId/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(
w),r++}}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/addition\
alProperties/properties/teamId/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var Re=F===r;m=m||Re,Re&&Tr!==!0&&(Tr=!0);let R=r;
if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.secretsManager===void 0||!n.call(P,"secretsManager")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/3/required",keyword:"required",params:{
missingProperty:"secretsManager"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.keys(P))if(!(k==="secretsManager"||k==="jsonKey")){let w={instancePath:t+"/i\
dentityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/3/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[w]:e.push(w),r++}if(P.secretsManager!==void 0&&n.call(P,"secrets\
Manager")){let k=P.secretsManager;if(typeof k=="string"){if(y(k)>2048){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/te\
amId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/3/properties/secretsManager/maxLength",keyword:"max\
Length",params:{limit:2048}};e===null?e=[w]:e.push(w),r++}if(!B.test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
teamId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/3/properties/secretsManager/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/teamId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/3/properties/secretsManager/type",keyword:"\
type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}if(P.jsonKey!==void 0&&n.call(P,"jsonKey")){let k=P.jsonKey;if(typeof k=="string"){if(y(k)>256){let w={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/\
properties/teamId/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[w]:e.push(w),r++}if(!W.test(k)){let w={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/team\
Id/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/team\
Id/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let k={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf/3/type",keyword:"type",params:{
type:"object"}};e===null?e=[k]:e.push(k),r++}var Re=R===r;if(m=m||Re,Re&&Tr!==!0&&(Tr=!0),m)r=I,e!==null&&(I?e.length=I:e=null);else{let k={instancePath:t+"/ide\
ntityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/teamId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/teamId/anyOf",keyword:"\
anyOf",params:{}};e===null?e=[k]:e.push(k),r++}}if(s.keyId!==void 0&&n.call(s,"keyId")){let P=s.keyId,I=r,m=!1,V=r;if(typeof P=="string"){if(!Xr.test(P)){let k={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/propertie\
s/keyId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9]{10}$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/0/type",keyword:"type",params:{type:"\
string"}};e===null?e=[k]:e.push(k),r++}var Ne=V===r;m=m||Ne;let T=r;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.variable===void 0||!n.call(P,"variable")){
let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/pr\
operties/keyId/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.keys(P))if(k!=="variab\
le"){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperti\
es/properties/keyId/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[w]:e.push(w),r++}if(P.variable!==void 0&&
n.call(P,"variable")){let k=P.variable;if(typeof k=="string"){if(!G.test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/keyId/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{
pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/key\
Id/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/1/properties/variable/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[w]:e.push(w),r++}}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/propertie\
s/identityProviders/additionalProperties/properties/keyId/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var Ne=T===r;if(m=m||
Ne,Ne)var Vr=!0;let F=r;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.ssmParameter===void 0||!n.call(P,"ssmParameter")){let k={instancePath:t+"/identityProv\
iders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/2/required",keyword:"\
required",params:{missingProperty:"ssmParameter"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.keys(P))if(k!=="ssmParameter"){let w={instancePath:t+"/ident\
ityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/2/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[w]:e.push(w),r++}if(P.ssmParameter!==void 0&&n.call(P,"ssmParameter")){
let k=P.ssmParameter;if(typeof k=="string"){if(y(k)>2048){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/ssmParame\
ter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[w]:e.push(w),r++}if(!H.test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/ssmParameter",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9\
_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/ssmP\
arameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[w]:e.push(w),r++}}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properti\
es/identityProviders/additionalProperties/properties/keyId/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var Ne=F===r;m=m||Ne,
Ne&&Vr!==!0&&(Vr=!0);let R=r;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.secretsManager===void 0||!n.call(P,"secretsManager")){let k={instancePath:t+"/ide\
ntityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/3/requ\
ired",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.keys(P))if(!(k==="secretsManager"||k==="jso\
nKey")){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalPrope\
rties/properties/keyId/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[w]:e.push(w),r++}if(P.secretsManager!==
void 0&&n.call(P,"secretsManager")){let k=P.secretsManager;if(typeof k=="string"){if(y(k)>2048){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/keyId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/3/properties/secretsManager/m\
axLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[w]:e.push(w),r++}if(!B.test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/keyId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/3/properties/secretsManager/p\
attern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/keyId/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/3/properties/secretsMan\
ager/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}if(P.jsonKey!==void 0&&n.call(P,"jsonKey")){let k=P.jsonKey;if(typeof k=="string"){
if(y(k)>256){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/jsonKey",schemaPath:"#/properties/identityProviders/ad\
ditionalProperties/properties/keyId/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[w]:e.push(w),r++}if(!W.test(k)){let w={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/p\
roperties/keyId/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/p\
roperties/keyId/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let k={instancePath:t+"/identityProv\
iders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf/3/type",keyword:"\
type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var Ne=R===r;if(m=m||Ne,Ne&&Vr!==!0&&(Vr=!0),m)r=I,e!==null&&(I?e.length=I:e=null);else{let k={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/keyId",schemaPath:"#/properties/identityProviders/additionalProperties/properties/keyId/anyOf",
keyword:"anyOf",params:{}};e===null?e=[k]:e.push(k),r++}}if(s.privateKey!==void 0&&n.call(s,"privateKey")){let P=s.privateKey,I=r,m=!1,V=r;if(P&&typeof P=="obje\
ct"&&!Array.isArray(P)){if(P.variable===void 0||!n.call(P,"variable")){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/pr\
ivateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/0/required",keyword:"required",params:{missingProperty:"va\
riable"}};e===null?e=[R]:e.push(R),r++}for(let R of Object.keys(P))if(R!=="variable"){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/0/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:R}};e===null?e=[k]:e.push(k),r++}if(P.variable!==void 0&&n.call(P,"variable")){let R=P.variable;if(typeof R=="string"){if(!G.test(
R)){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/variable",schemaPath:"#/properties/identityProviders/addit\
ionalProperties/properties/privateKey/anyOf/0/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[k]:e.push(k),
r++}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/variable",schemaPath:"#/properties/identityProviders\
/additionalProperties/properties/privateKey/anyOf/0/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let R={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/prop\
erties/privateKey/anyOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[R]:e.push(R),r++}var pr=V===r;if(m=m||pr,pr)var Dr=!0;let T=r;if(P&&typeof P==
"object"&&!Array.isArray(P)){if(P.ssmParameter===void 0||!n.call(P,"ssmParameter")){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/1/required",keyword:"required",params:{missingProperty:"\
ssmParameter"}};e===null?e=[R]:e.push(R),r++}for(let R of Object.keys(P))if(R!=="ssmParameter"){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/1/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:R}};e===null?e=[k]:e.push(k),r++}if(P.ssmParameter!==void 0&&n.call(P,"ssmParameter")){let R=P.ssmParameter;if(typeof R==
"string"){if(y(R)>2048){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/ssmParameter",schemaPath:"#/properties\
/identityProviders/additionalProperties/properties/privateKey/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[k]:
e.push(k),r++}if(!H.test(R)){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/ssmParameter",schemaPath:"#/prope\
rties/identityProviders/additionalProperties/properties/privateKey/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_.\
/-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/s\
smParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{
type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[R]:e.push(R),r++}var pr=T===
r;m=m||pr,pr&&Dr!==!0&&(Dr=!0);let F=r;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.secretsManager===void 0||!n.call(P,"secretsManager")){let R={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateK\
ey/anyOf/2/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[R]:e.push(R),r++}for(let R of Object.keys(P))if(!(R==="secretsMan\
ager"||R==="jsonKey")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"#/properties/identityProvi\
ders/additionalProperties/properties/privateKey/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:R}};e===null?e=[k]:e.push(
k),r++}if(P.secretsManager!==void 0&&n.call(P,"secretsManager")){let R=P.secretsManager;if(typeof R=="string"){if(y(R)>2048){let k={instancePath:t+"/identityPro\
viders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privat\
eKey/anyOf/2/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[k]:e.push(k),r++}if(!B.test(R)){let k={instancePath:t+"/i\
dentityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/propert\
ies/privateKey/anyOf/2/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[k]:e.push(k),r++}}else{let k={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey/secretsManager",schemaPath:"#/properties/identityProviders/additional\
Properties/properties/privateKey/anyOf/2/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(P.jsonKey!==void 0&&
n.call(P,"jsonKey")){let R=P.jsonKey;if(typeof R=="string"){if(y(R)>256){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
privateKey/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/2/properties/jsonKey/maxLength",keyword:"maxLeng\
th",params:{limit:256}};e===null?e=[k]:e.push(k),r++}if(!W.test(R)){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/priva\
teKey/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/2/properties/jsonKey/pattern",keyword:"pattern",params:{
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/privateKey/jsonKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/2/properties/jsonKey/type",keyword:"type",params:{
type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/privateKey",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[R]:e.push(R),r++}var pr=F===
r;if(m=m||pr,pr&&Dr!==!0&&(Dr=!0),m)r=I,e!==null&&(I?e.length=I:e=null);else{let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/privateKey",schemaPath:"#/properties/identityProviders/additionalProperties/properties/privateKey/anyOf",keyword:"anyOf",params:{}};e===null?e=[R]:e.push(R),r++}}
if(s.apiVersion!==void 0&&n.call(s,"apiVersion")){let P=s.apiVersion;if(typeof P=="string"){if(!qt.test(P)){let I={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/apiVersion",schemaPath:"#/properties/identityProviders/additionalProperties/properties/apiVersion/pattern",keyword:"pattern",params:{
pattern:"^v[1-9][0-9]{0,2}\\.[0-9]$"}};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/apiVersion",schemaPath:"#/properties/identityProviders/additionalProperties/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.
push(I),r++}}if(s.metadataUrl!==void 0&&n.call(s,"metadataUrl")){let P=s.metadataUrl,I=r,m=!1,V=r;if(typeof P=="string"){if(y(P)>2048){let k={instancePath:t+"/i\
dentityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUr\
l/anyOf/0/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[k]:e.push(k),r++}if(y(P)<1){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/0/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",
schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(
k),r++}var Ee=V===r;m=m||Ee;let T=r;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.variable===void 0||!n.call(P,"variable")){let k={instancePath:t+"/identity\
Providers/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf\
/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.keys(P))if(k!=="variable"){let w={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadat\
aUrl/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[w]:e.push(w),r++}if(P.variable!==void 0&&n.call(P,"\
variable")){let k=P.variable;if(typeof k=="string"){if(!G.test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metada\
taUrl/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{
pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/met\
adataUrl/variable",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/1/properties/variable/type",keyword:"type",params:{
type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var Ee=T===
r;if(m=m||Ee,Ee)var Fr=!0;let F=r;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.ssmParameter===void 0||!n.call(P,"ssmParameter")){let k={instancePath:t+"/id\
entityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl\
/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.keys(P))if(k!=="ssmParameter"){let w={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/pro\
perties/metadataUrl/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[w]:e.push(w),r++}if(P.ssmParameter!==
void 0&&n.call(P,"ssmParameter")){let k=P.ssmParameter;if(typeof k=="string"){if(y(k)>2048){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/metadataUrl/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/2/properties/ssmParameter/m\
axLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[w]:e.push(w),r++}if(!H.test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/metadataUrl/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/2/properties/ssmPar\
ameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identit\
yProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/ssmParameter",schemaPath:"#/properties/identityProviders/additionalProperties/properties/met\
adataUrl/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let k={instancePath:t+"/identityProvid\
ers/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/2/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var Ee=F===r;m=m||Ee,Ee&&Fr!==!0&&(Fr=!0);let R=r;if(P&&typeof P=="object"&&!Array.isArray(
P)){if(P.secretsManager===void 0||!n.call(P,"secretsManager")){let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUr\
l",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsM\
anager"}};e===null?e=[k]:e.push(k),r++}for(let k of Object.keys(P))if(!(k==="secretsManager"||k==="jsonKey")){let w={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/3/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[w]:e.push(w),r++}if(P.secretsManager!==void 0&&n.call(P,"secretsManager")){let k=P.
secretsManager;if(typeof k=="string"){if(y(k)>2048){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/secretsMa\
nager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[w]:e.push(w),r++}if(!B.test(k)){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/secr\
etsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/metadataUrl/secretsManager",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataUrl/anyOf/3/properties/secretsManager/type",
keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}if(P.jsonKey!==void 0&&n.call(P,"jsonKey")){let k=P.jsonKey;if(typeof k=="string"){if(y(k)>
256){let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/jsonKey",schemaPath:"#/properties/identityProviders/addi\
tionalProperties/properties/metadataUrl/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[w]:e.push(w),r++}if(!W.test(k)){
let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/jsonKey",schemaPath:"#/properties/identityProviders/additiona\
lProperties/properties/metadataUrl/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[w]:e.push(
w),r++}}else{let w={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl/jsonKey",schemaPath:"#/properties/identityProvid\
ers/additionalProperties/properties/metadataUrl/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let k={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identityProviders/additionalProperties/pro\
perties/metadataUrl/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var Ee=R===r;if(m=m||Ee,Ee&&Fr!==!0&&(Fr=!0),m)r=I,e!==null&&
(I?e.length=I:e=null);else{let k={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataUrl",schemaPath:"#/properties/identity\
Providers/additionalProperties/properties/metadataUrl/anyOf",keyword:"anyOf",params:{}};e===null?e=[k]:e.push(k),r++}}if(s.metadataFile!==void 0&&n.call(s,"meta\
dataFile")){let P=s.metadataFile;if(typeof P=="string"){if(y(P)>1024){let I={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/met\
adataFile",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataFile/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[I]:e.push(I),r++}if(!$t.test(P)){let I={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/propertie\
s/identityProviders/additionalProperties/properties/metadataFile/pattern",keyword:"pattern",params:{pattern:"^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0\
000-\\u001f\\u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$"}};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/metadataFile",schemaPath:"#/properties/identityProviders/additionalProperties/properties/metadataFile/type",keyword:"type",params:{
type:"string"}};e===null?e=[I]:e.push(I),r++}}if(s.idpSignout!==void 0&&n.call(s,"idpSignout")&&typeof s.idpSignout!="boolean"){let P={instancePath:t+"/identity\
Providers/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpSignout",schemaPath:"#/properties/identityProviders/additionalProperties/properties/idpSignout/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[P]:e.push(P),r++}if(s.idpInit!==void 0&&n.call(s,"idpInit")&&typeof s.idpInit!="boolean"){let P={instancePath:t+"/ide\
ntityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/idpInit",schemaPath:"#/properties/identityProviders/additionalProperties/properties/idpInit/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[P]:e.push(P),r++}if(s.encryptedResponses!==void 0&&n.call(s,"encryptedResponses")&&typeof s.encryptedResponses!="bool\
ean"){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/encryptedResponses",schemaPath:"#/properties/identityProviders/addi\
tionalProperties/properties/encryptedResponses/type",keyword:"type",params:{type:"boolean"}};e===null?e=[P]:e.push(P),r++}if(s.requestSigningAlgorithm!==void 0&&
n.call(s,"requestSigningAlgorithm")){let P=s.requestSigningAlgorithm;if(typeof P!="string"){let I={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/requestSigningAlgorithm",schemaPath:"#/properties/identityProviders/additionalProperties/properties/requestSigningAlgorithm/type",keyword:"type",params:{
type:"string"}};e===null?e=[I]:e.push(I),r++}if(P!=="rsa-sha256"){let I={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/request\
SigningAlgorithm",schemaPath:"#/properties/identityProviders/additionalProperties/properties/requestSigningAlgorithm/enum",keyword:"enum",params:{allowedValues:J.
properties.identityProviders.additionalProperties.properties.requestSigningAlgorithm.enum}};e===null?e=[I]:e.push(I),r++}}if(s.scopes!==void 0&&n.call(s,"scopes")){
let P=s.scopes;if(Array.isArray(P)){if(P.length<1){let T={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/\
properties/identityProviders/additionalProperties/properties/scopes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[T]:e.push(T),r++}let I=P.length;for(let T=0;T<
I;T++){let F=P[T];if(typeof F=="string"){if(!Cr.test(F)){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+T,schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/scopes/items/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}};e===
null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+T,schemaPath:"#/properties/identi\
tyProviders/additionalProperties/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}let m=P.length,V;if(m>1){let T={};
for(;m--;){let F=P[m];if(typeof F=="string"){if(typeof T[F]=="number"){V=T[F];let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/scopes",schemaPath:"#/properties/identityProviders/additionalProperties/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:m,j:V}};e===null?e=[R]:
e.push(R),r++;break}T[F]=m}}}}else{let I={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properties/ident\
ityProviders/additionalProperties/properties/scopes/type",keyword:"type",params:{type:"array"}};e===null?e=[I]:e.push(I),r++}}if(s.attributesRequestMethod!==void 0&&
n.call(s,"attributesRequestMethod")){let P=s.attributesRequestMethod;if(typeof P!="string"){let I={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributesRequestMethod/type",keyword:"type",params:{
type:"string"}};e===null?e=[I]:e.push(I),r++}if(!(P==="GET"||P==="POST")){let I={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/attributesRequestMethod",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributesRequestMethod/enum",keyword:"enum",params:{allowedValues:J.
properties.identityProviders.additionalProperties.properties.attributesRequestMethod.enum}};e===null?e=[I]:e.push(I),r++}}if(s.endpoints!==void 0&&n.call(s,"end\
points")){let P=s.endpoints;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.authorize===void 0||!n.call(P,"authorize")){let I={instancePath:t+"/identityProvid\
ers/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/required",keyword:"\
required",params:{missingProperty:"authorize"}};e===null?e=[I]:e.push(I),r++}if(P.token===void 0||!n.call(P,"token")){let I={instancePath:t+"/identityProviders/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/required",keyword:"re\
quired",params:{missingProperty:"token"}};e===null?e=[I]:e.push(I),r++}if(P.userInfo===void 0||!n.call(P,"userInfo")){let I={instancePath:t+"/identityProviders/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/required",keyword:"re\
quired",params:{missingProperty:"userInfo"}};e===null?e=[I]:e.push(I),r++}if(P.jwks===void 0||!n.call(P,"jwks")){let I={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/required",keyword:"required",params:{
missingProperty:"jwks"}};e===null?e=[I]:e.push(I),r++}for(let I of Object.keys(P))if(!(I==="authorize"||I==="token"||I==="userInfo"||I==="jwks")){let m={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I}};e===null?e=[m]:e.push(m),r++}if(P.authorize!==void 0&&n.call(P,"authorize")){
let I=P.authorize;if(typeof I=="string"){if(y(I)>1024){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/authoriz\
e",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/authorize/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[m]:e.push(m),r++}if(!or.test(I)){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/authorize",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/endpoints/properties/authorize/pattern",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===
null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/authorize",schemaPath:"#/propert\
ies/identityProviders/additionalProperties/properties/endpoints/properties/authorize/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}
if(P.token!==void 0&&n.call(P,"token")){let I=P.token;if(typeof I=="string"){if(y(I)>1024){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/endpoints/token",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/token/maxLength",keyword:"maxLeng\
th",params:{limit:1024}};e===null?e=[m]:e.push(m),r++}if(!or.test(I)){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/end\
points/token",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/token/pattern",keyword:"pattern",params:{pattern:"\
^https://\\S+$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/token",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/endpoints/properties/token/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),
r++}}if(P.userInfo!==void 0&&n.call(P,"userInfo")){let I=P.userInfo;if(typeof I=="string"){if(y(I)>1024){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/endpoints/userInfo",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/userInfo/maxLeng\
th",keyword:"maxLength",params:{limit:1024}};e===null?e=[m]:e.push(m),r++}if(!or.test(I)){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/endpoints/userInfo",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/userInfo/pattern",keyword:"pat\
tern",params:{pattern:"^https://\\S+$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/endpoints/userInfo",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/userInfo/type",keyword:"type",params:{type:"\
string"}};e===null?e=[m]:e.push(m),r++}}if(P.jwks!==void 0&&n.call(P,"jwks")){let I=P.jwks;if(typeof I=="string"){if(y(I)>1024){let m={instancePath:t+"/identity\
Providers/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints/jwks",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/prop\
erties/jwks/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[m]:e.push(m),r++}if(!or.test(I)){let m={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/endpoints/jwks",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/jwks/pattern",keyword:"\
pattern",params:{pattern:"^https://\\S+$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/endpoints/jwks",schemaPath:"#/properties/identityProviders/additionalProperties/properties/endpoints/properties/jwks/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[m]:e.push(m),r++}}}else{let I={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/endpoints",schemaPath:"#/prop\
erties/identityProviders/additionalProperties/properties/endpoints/type",keyword:"type",params:{type:"object"}};e===null?e=[I]:e.push(I),r++}}if(s.iamOidcProvider!==
void 0&&n.call(s,"iamOidcProvider")&&typeof s.iamOidcProvider!="boolean"){let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/iamOidcProvider",schemaPath:"#/properties/identityProviders/additionalProperties/properties/iamOidcProvider/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[P]:e.push(P),r++}if(s.upstream!==void 0&&n.call(s,"upstream")){let P=s.upstream;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.spec===void 0||!n.call(P,"s\
pec")){let I={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalPro\
perties/properties/upstream/required",keyword:"required",params:{missingProperty:"spec"}};e===null?e=[I]:e.push(I),r++}if(P.client===void 0||!n.call(P,"client")){
let I={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalProperties\
/properties/upstream/required",keyword:"required",params:{missingProperty:"client"}};e===null?e=[I]:e.push(I),r++}for(let I of Object.keys(P))if(!(I==="spec"||I===
"client"||I==="environment")){let m={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identity\
Providers/additionalProperties/properties/upstream/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I}};e===null?e=[m]:e.push(m),
r++}if(P.spec!==void 0&&n.call(P,"spec")&&typeof P.spec!="string"){let I={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstre\
am/spec",schemaPath:"#/properties/identityProviders/additionalProperties/properties/upstream/properties/spec/type",keyword:"type",params:{type:"string"}};e===null?
e=[I]:e.push(I),r++}if(P.client!==void 0&&n.call(P,"client")&&typeof P.client!="string"){let I={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/upstream/client",schemaPath:"#/properties/identityProviders/additionalProperties/properties/upstream/properties/client/type",keyword:"type",params:{
type:"string"}};e===null?e=[I]:e.push(I),r++}if(P.environment!==void 0&&n.call(P,"environment")&&typeof P.environment!="string"){let I={instancePath:t+"/identit\
yProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/upstream/environment",schemaPath:"#/properties/identityProviders/additionalProperties/properties/upstrea\
m/properties/environment/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:t+"/identityProviders/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/upstream",schemaPath:"#/properties/identityProviders/additionalProperties/properties/upstream/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[I]:e.push(I),r++}}if(s.allowedEmailDomains!==void 0&&n.call(s,"allowedEmailDomains")){let P=s.allowedEmailDomains;if(Array.isArray(P)){if(P.length<
1){let T={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/allowedEmailDomains",schemaPath:"#/properties/identityProviders/additi\
onalProperties/properties/allowedEmailDomains/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[T]:e.push(T),r++}let I=P.length;for(let T=0;T<I;T++){let F=P[T];
if(typeof F=="string"){if(y(F)>253){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/allowedEmailDomains/"+T,schemaPath:"#\
/properties/identityProviders/additionalProperties/properties/allowedEmailDomains/items/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[R]:e.push(
R),r++}if(!Ot.test(F)){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/allowedEmailDomains/"+T,schemaPath:"#/properties/i\
dentityProviders/additionalProperties/properties/allowedEmailDomains/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\\
.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$"}};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/allowedEmailDomains/"+T,schemaPath:"#/properties/identityProviders/additionalProperties/properties/allowedEmailDomains/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[R]:e.push(R),r++}}let m=P.length,V;if(m>1){let T={};for(;m--;){let F=P[m];if(typeof F=="string"){if(typeof T[F]=="number"){V=T[F];let R={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/allowedEmailDomains",schemaPath:"#/properties/identityProviders/additionalProper\
ties/properties/allowedEmailDomains/uniqueItems",keyword:"uniqueItems",params:{i:m,j:V}};e===null?e=[R]:e.push(R),r++;break}T[F]=m}}}}else{let I={instancePath:t+
"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/allowedEmailDomains",schemaPath:"#/properties/identityProviders/additionalProperties/properties\
/allowedEmailDomains/type",keyword:"type",params:{type:"array"}};e===null?e=[I]:e.push(I),r++}}if(s.attributeMapping!==void 0&&n.call(s,"attributeMapping")){let P=s.
attributeMapping;if(P&&typeof P=="object"&&!Array.isArray(P)){for(let I of Object.keys(P)){let m=r;if(typeof I=="string"){if(y(I)>32){let V={instancePath:t+"/id\
entityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attrib\
uteMapping/propertyNames/maxLength",keyword:"maxLength",params:{limit:32},propertyName:I};e===null?e=[V]:e.push(V),r++}if(y(I)<1){let V={instancePath:t+"/identi\
tyProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributeM\
apping/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:I};e===null?e=[V]:e.push(V),r++}}var Dt=m===r;if(!Dt){let V={instancePath:t+"/\
identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping",schemaPath:"#/properties/identityProviders/additionalProperties/properties/attr\
ibuteMapping/propertyNames",keyword:"propertyNames",params:{propertyName:I}};e===null?e=[V]:e.push(V),r++}}for(let I of Object.keys(P)){let m=P[I];if(typeof m!=
"string"&&m!==null){let V={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping/"+I.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributeMapping/additionalProperties/type",keyword:"type",params:{type:J.properties.
identityProviders.additionalProperties.properties.attributeMapping.additionalProperties.type}};e===null?e=[V]:e.push(V),r++}if(typeof m=="string"){if(y(m)>2048){
let V={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/identityProviders/additionalProperties/properties/attributeMapping/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[V]:e.push(V),r++}if(y(m)<1){let V={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping/"+I.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/properties/attributeMapping/additionalProperties/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[V]:e.push(V),r++}}}}else{let I={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/attributeMapping",schemaPath:"\
#/properties/identityProviders/additionalProperties/properties/attributeMapping/type",keyword:"type",params:{type:"object"}};e===null?e=[I]:e.push(I),r++}}if(s.
adopt!==void 0&&n.call(s,"adopt")){let P=s.adopt;if(typeof P=="string"){if(y(P)>32){let I={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/adopt",schemaPath:"#/properties/identityProviders/additionalProperties/properties/adopt/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[I]:
e.push(I),r++}if(y(P)<1){let I={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/identityProvider\
s/additionalProperties/properties/adopt/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:t+"/identityProv\
iders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/identityProviders/additionalProperties/properties/adopt/type",keyword:"type",
params:{type:"string"}};e===null?e=[I]:e.push(I),r++}}if(s.nationalIdConsent!==void 0&&n.call(s,"nationalIdConsent")&&typeof s.nationalIdConsent!="boolean"){let P={
instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/nationalIdConsent",schemaPath:"#/properties/identityProviders/additionalProperti\
es/properties/nationalIdConsent/type",keyword:"type",params:{type:"boolean"}};e===null?e=[P]:e.push(P),r++}if(s.pending!==void 0&&n.call(s,"pending")){let P=s.pending;
if(typeof P!="boolean"){let I={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/pending",schemaPath:"#/properties/identityProvide\
rs/additionalProperties/properties/pending/type",keyword:"type",params:{type:"boolean"}};e===null?e=[I]:e.push(I),r++}if(P!==!0){let I={instancePath:t+"/identit\
yProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/pending",schemaPath:"#/properties/identityProviders/additionalProperties/properties/pending/const",keyword:"\
const",params:{allowedValue:!0}};e===null?e=[I]:e.push(I),r++}}if(s.identifiers!==void 0&&n.call(s,"identifiers")){let P=s.identifiers;if(Array.isArray(P)){if(P.
length>50){let T={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers",schemaPath:"#/properties/identityProviders/additi\
onalProperties/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[T]:e.push(T),r++}let I=P.length;for(let T=0;T<I;T++){let F=P[T];
if(typeof F=="string"){if(y(F)>40){let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers/"+T,schemaPath:"#/properti\
es/identityProviders/additionalProperties/properties/identifiers/items/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[R]:e.push(R),r++}if(y(F)<1){
let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers/"+T,schemaPath:"#/properties/identityProviders/additionalProp\
erties/properties/identifiers/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[R]:e.push(R),r++}if(!Kt.test(F)){let R={instancePath:t+"/identi\
tyProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers/"+T,schemaPath:"#/properties/identityProviders/additionalProperties/properties/identifiers/\
items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=.@-]+$"}};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/identityProviders/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/identifiers/"+T,schemaPath:"#/properties/identityProviders/additionalProperties/properties/identifiers/items/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}let m=P.length,V;if(m>1){let T={};for(;m--;){let F=P[m];if(typeof F=="string"){if(typeof T[F]=="number"){
V=T[F];let R={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers",schemaPath:"#/properties/identityProviders/additional\
Properties/properties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:m,j:V}};e===null?e=[R]:e.push(R),r++;break}T[F]=m}}}}else{let I={instancePath:t+"\
/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/identifiers",schemaPath:"#/properties/identityProviders/additionalProperties/properties/identifi\
ers/type",keyword:"type",params:{type:"array"}};e===null?e=[I]:e.push(I),r++}}}else{let P={instancePath:t+"/identityProviders/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/identityProviders/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}}}else{let a={instancePath:t+
"/identityProviders",schemaPath:"#/properties/identityProviders/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(E.appClients!==void 0&&
n.call(E,"appClients")){let S=E.appClients;if(S&&typeof S=="object"&&!Array.isArray(S)){for(let a of Object.keys(S)){let s=r;if(typeof a=="string"&&!xt.test(a)){
let p={instancePath:t+"/appClients",schemaPath:"#/properties/appClients/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,62}$"},
propertyName:a};e===null?e=[p]:e.push(p),r++}var Ft=s===r;if(!Ft){let p={instancePath:t+"/appClients",schemaPath:"#/properties/appClients/propertyNames",keyword:"\
propertyNames",params:{propertyName:a}};e===null?e=[p]:e.push(p),r++}}for(let a of Object.keys(S)){let s=S[a];if(s&&typeof s=="object"&&!Array.isArray(s)){for(let p of Object.
keys(s))if(!n.call(J.properties.appClients.additionalProperties.properties,p)){let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/appClients/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[o]:e.push(o),r++}if(s.
name!==void 0&&n.call(s,"name")){let p=s.name;if(typeof p=="string"){if(y(p)>128){let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/name",schemaPath:"#/properties/appClients/additionalProperties/properties/name/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[o]:e.push(o),r++}
if(y(p)<1){let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",schemaPath:"#/properties/appClients/additionalProperties/proper\
ties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}if(!Lr.test(p)){let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/name",schemaPath:"#/properties/appClients/additionalProperties/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=\
,.@-]+$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",schemaPath:"#/properties/app\
Clients/additionalProperties/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.adopt!==void 0&&n.call(s,"adopt")){
let p=s.adopt;if(typeof p=="string"){if(y(p)>128){let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/propertie\
s/appClients/additionalProperties/properties/adopt/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[o]:e.push(o),r++}if(!Zt.test(p)){let o={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/adopt",schemaPath:"#/properties/appClients/additionalProperties/properties/adopt/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z0-9_+]+$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/ad\
opt",schemaPath:"#/properties/appClients/additionalProperties/properties/adopt/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.identityProviders!==
void 0&&n.call(s,"identityProviders")){let p=s.identityProviders;if(Array.isArray(p)){if(p.length<1){let C={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/identityProviders",schemaPath:"#/properties/appClients/additionalProperties/properties/identityProviders/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[C]:e.push(C),r++}let o=p.length;for(let C=0;C<o;C++)if(typeof p[C]!="string"){let j={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/identityProviders/"+C,schemaPath:"#/properties/appClients/additionalProperties/properties/identityProviders/items/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[j]:e.push(j),r++}let c=p.length,h;if(c>1){let C={};for(;c--;){let j=p[c];if(typeof j=="string"){if(typeof C[j]=="number"){h=C[j];let b={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/identityProviders",schemaPath:"#/properties/appClients/additionalProperties/properties/identityProvide\
rs/uniqueItems",keyword:"uniqueItems",params:{i:c,j:h}};e===null?e=[b]:e.push(b),r++;break}C[j]=c}}}}else{let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/identityProviders",schemaPath:"#/properties/appClients/additionalProperties/properties/identityProviders/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.externalProviders!==void 0&&n.call(s,"externalProviders")){let p=s.externalProviders;if(Array.isArray(p)){if(p.
length>300){let C={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/externalProviders",schemaPath:"#/properties/appClients/additionalPro\
perties/properties/externalProviders/maxItems",keyword:"maxItems",params:{limit:300}};e===null?e=[C]:e.push(C),r++}if(p.length<1){let C={instancePath:t+"/appCli\
ents/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/externalProviders",schemaPath:"#/properties/appClients/additionalProperties/properties/externalProviders/minIt\
ems",keyword:"minItems",params:{limit:1}};e===null?e=[C]:e.push(C),r++}let o=p.length;for(let C=0;C<o;C++){let j=p[C];if(typeof j=="string"){if(y(j)>32){let b={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/externalProviders/"+C,schemaPath:"#/properties/appClients/additionalProperties/properti\
es/externalProviders/items/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[b]:e.push(b),r++}if(y(j)<1){let b={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/externalProviders/"+C,schemaPath:"#/properties/appClients/additionalProperties/properties/externalProviders/items/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[b]:e.push(b),r++}if(!Rt.test(j)){let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/extern\
alProviders/"+C,schemaPath:"#/properties/appClients/additionalProperties/properties/externalProviders/items/pattern",keyword:"pattern",params:{pattern:"^(?!COGN\
ITO$)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/ex\
ternalProviders/"+C,schemaPath:"#/properties/appClients/additionalProperties/properties/externalProviders/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[b]:e.push(b),r++}}let c=p.length,h;if(c>1){let C={};for(;c--;){let j=p[c];if(typeof j=="string"){if(typeof C[j]=="number"){h=C[j];let b={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/externalProviders",schemaPath:"#/properties/appClients/additionalProperties/properties/externalProvide\
rs/uniqueItems",keyword:"uniqueItems",params:{i:c,j:h}};e===null?e=[b]:e.push(b),r++;break}C[j]=c}}}}else{let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/externalProviders",schemaPath:"#/properties/appClients/additionalProperties/properties/externalProviders/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.formerly!==void 0&&n.call(s,"formerly")){let p=s.formerly;if(typeof p=="string"){if(!xt.test(p)){let o={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/formerly",schemaPath:"#/properties/appClients/additionalProperties/properties/formerly/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,62}$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/formerly",schemaPath:"#/properties/appClients/additionalProperties/properties/formerly/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:
e.push(o),r++}}if(s.callbackUrls!==void 0&&n.call(s,"callbackUrls")){let p=s.callbackUrls;if(Array.isArray(p)){if(p.length>100){let c={instancePath:t+"/appClien\
ts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/maxItems",keyword:"\
maxItems",params:{limit:100}};e===null?e=[c]:e.push(c),r++}let o=p.length;for(let c=0;c<o;c++){let h=p[c],C=r,j=!1,b=r;if(typeof h=="string"){if(y(h)>1024){let L={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/ca\
llbackUrls/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[L]:e.push(L),r++}if(y(h)<1){let L={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/0/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,
schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(
L),r++}var Te=b===r;j=j||Te;let i=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.variable===void 0||!n.call(h,"variable")){let L={instancePath:t+"/appClien\
ts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/\
required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(h))if(!(L==="variable"||L==="prefix"||L===
"suffix")){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProper\
ties/properties/callbackUrls/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[O]:e.push(O),r++}if(h.
variable!==void 0&&n.call(h,"variable")){let L=h.variable;if(typeof L=="string"){if(!G.test(L)){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/callbackUrls/"+c+"/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/properties/variable/pa\
ttern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/callbackUrls/"+c+"/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/properties/var\
iable/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.prefix!==void 0&&n.call(h,"prefix")){let L=h.prefix;if(typeof L=="string"){
if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/add\
itionalProperties/properties/callbackUrls/items/anyOf/1/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[O]:e.push(O),r++}if(y(
L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalP\
roperties/properties/callbackUrls/items/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbac\
kUrls/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.suffix!==void 0&&n.call(h,"suffix")){let L=h.
suffix;if(typeof L=="string"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/suffix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[O]:e.push(O),r++}if(y(L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/suffix",schemaPath:"#/properti\
es/appClients/additionalProperties/properties/callbackUrls/items/anyOf/1/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(
O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/suffix",schemaPath:"#/properties/appClients/addi\
tionalProperties/properties/callbackUrls/items/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}}else{let L={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/ca\
llbackUrls/items/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Te=i===r;if(j=j||Te,Te)var Gr=!0;let l=r;if(h&&typeof h==
"object"&&!Array.isArray(h)){if(h.ssmParameter===void 0||!n.call(h,"ssmParameter")){let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/required",keyword:"required",params:{missingProperty:"\
ssmParameter"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(h))if(!(L==="ssmParameter"||L==="prefix"||L==="suffix")){let O={instancePath:t+"/appClient\
s/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[O]:e.push(O),r++}if(h.ssmParameter!==void 0&&n.call(h,"ssmParamet\
er")){let L=h.ssmParameter;if(typeof L=="string"){if(y(L)>2048){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+
"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLe\
ngth",params:{limit:2048}};e===null?e=[O]:e.push(O),r++}if(!H.test(L)){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackU\
rls/"+c+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/ssmParameter/pattern",keyword:"\
pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/callbackUrls/"+c+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties\
/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.prefix!==void 0&&n.call(h,"prefix")){let L=h.prefix;if(typeof L=="\
string"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appCl\
ients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[O]:e.push(O),
r++}if(y(L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/ad\
ditionalProperties/properties/callbackUrls/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{let O={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/pro\
perties/callbackUrls/items/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.suffix!==void 0&&n.call(h,"\
suffix")){let L=h.suffix;if(typeof L=="string"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"\
/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/suffix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[O]:e.push(O),r++}if(y(L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/suffix",
schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/suffix",schemaPath:"#/prop\
erties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/2/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(
O),r++}}}else{let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalPro\
perties/properties/callbackUrls/items/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Te=l===r;j=j||Te,Te&&Gr!==!0&&(Gr=!0);
let U=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.secretsManager===void 0||!n.call(h,"secretsManager")){let L={instancePath:t+"/appClients/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/3/required",keyword:"r\
equired",params:{missingProperty:"secretsManager"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(h))if(!(L==="secretsManager"||L==="jsonKey"||L==="pref\
ix"||L==="suffix")){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additio\
nalProperties/properties/callbackUrls/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[O]:e.push(O),
r++}if(h.secretsManager!==void 0&&n.call(h,"secretsManager")){let L=h.secretsManager;if(typeof L=="string"){if(y(L)>2048){let O={instancePath:t+"/appClients/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/secretsManager",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/ite\
ms/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[O]:e.push(O),r++}if(!B.test(L)){let O={instancePath:t+"/app\
Clients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/secretsManager",schemaPath:"#/properties/appClients/additionalProperties/properties/call\
backUrls/items/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[O]:e.push(O),r++}}else{let O={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/secretsManager",schemaPath:"#/properties/appClients/additionalProper\
ties/properties/callbackUrls/items/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.jsonKey!==void 0&&
n.call(h,"jsonKey")){let L=h.jsonKey;if(typeof L=="string"){if(y(L)>256){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbac\
kUrls/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLe\
ngth",params:{limit:256}};e===null?e=[O]:e.push(O),r++}if(!W.test(L)){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUr\
ls/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/call\
backUrls/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/3/properties/jsonKey/type",keyword:"type",params:{
type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.prefix!==void 0&&n.call(h,"prefix")){let L=h.prefix;if(typeof L=="string"){if(y(L)>1024){let O={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbac\
kUrls/items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[O]:e.push(O),r++}if(y(L)<1){let O={instancePath:t+"/appCli\
ents/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/it\
ems/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/anyOf/3/prope\
rties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.suffix!==void 0&&n.call(h,"suffix")){let L=h.suffix;if(typeof L=="s\
tring"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/suffix",schemaPath:"#/properties/appCli\
ents/additionalProperties/properties/callbackUrls/items/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[O]:e.push(O),r++}
if(y(L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/suffix",schemaPath:"#/properties/appClients/additi\
onalProperties/properties/callbackUrls/items/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{let O={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/pro\
perties/callbackUrls/items/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}}else{let L={instancePath:t+"/ap\
pClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/items/an\
yOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Te=U===r;if(j=j||Te,Te&&Gr!==!0&&(Gr=!0),j)r=C,e!==null&&(C?e.length=C:e=null);else{
let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/callbackUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/proper\
ties/callbackUrls/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[L]:e.push(L),r++}}}else{let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/callbackUrls",schemaPath:"#/properties/appClients/additionalProperties/properties/callbackUrls/type",keyword:"type",params:{type:"array"}};e===null?
e=[o]:e.push(o),r++}}if(s.defaultRedirectUri!==void 0&&n.call(s,"defaultRedirectUri")){let p=s.defaultRedirectUri,o=r,c=!1,h=r;if(typeof p=="string"){if(y(p)>1024){
let i={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/pro\
perties/defaultRedirectUri/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[i]:e.push(i),r++}if(y(p)<1){let i={instancePath:t+"/appClient\
s/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/\
0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/0/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[i]:e.push(i),r++}var Ve=h===r;c=c||Ve;let C=r;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.variable===void 0||!n.call(p,"variable")){let i={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties\
/defaultRedirectUri/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(p))if(!(i===
"variable"||i==="prefix"||i==="suffix")){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/prope\
rties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),r++}if(p.variable!==void 0&&n.call(p,"variable")){let i=p.variable;if(typeof i=="string"){if(!G.test(i)){let l={instancePath:t+"/appCli\
ents/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedire\
ctUri/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/defau\
ltRedirectUri/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(p.prefix!==void 0&&n.call(p,"prefix")){let i=p.
prefix;if(typeof i=="string"){if(y(i)>1024){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[l]:e.push(l),r++}if(y(i)<1){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"#/properti\
es/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(
l),r++}}else{let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"#/properties/appClients/addi\
tionalProperties/properties/defaultRedirectUri/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(p.suffix!==
void 0&&n.call(p,"suffix")){let i=p.suffix;if(typeof i=="string"){if(y(i)>1024){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
defaultRedirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/properties/suffix/maxLength",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[l]:e.push(l),r++}if(y(i)<1){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultR\
edirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/properties/suffix/minLength",keyword:"minLengt\
h",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffi\
x",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"string"}};
e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties\
/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Ve=C===r;if(c=
c||Ve,Ve)var Hr=!0;let j=r;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.ssmParameter===void 0||!n.call(p,"ssmParameter")){let i={instancePath:t+"/appClient\
s/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/\
2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(p))if(!(i==="ssmParameter"||i==="p\
refix"||i==="suffix")){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/a\
dditionalProperties/properties/defaultRedirectUri/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(
l),r++}if(p.ssmParameter!==void 0&&n.call(p,"ssmParameter")){let i=p.ssmParameter;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2\
/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!H.test(i)){let l={instancePath:t+"/appClients/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri\
/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[l]:e.push(l),r++}}else{let l={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appClients/additionalProperti\
es/properties/defaultRedirectUri/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(p.prefix!==void 0&&
n.call(p,"prefix")){let i=p.prefix;if(typeof i=="string"){if(y(i)>1024){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultR\
edirectUri/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties/prefix/maxLength",keyword:"maxLengt\
h",params:{limit:1024}};e===null?e=[l]:e.push(l),r++}if(y(i)<1){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectU\
ri/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:
e.push(l),r++}}if(p.suffix!==void 0&&n.call(p,"suffix")){let i=p.suffix;if(typeof i=="string"){if(y(i)>1024){let l={instancePath:t+"/appClients/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties\
/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[l]:e.push(l),r++}if(y(i)<1){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/defaultRedirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties/suffix/minLen\
gth",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/de\
faultRedirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/properties/suffix/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"\
#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Ve=j===
r;c=c||Ve,Ve&&Hr!==!0&&(Hr=!0);let b=r;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.secretsManager===void 0||!n.call(p,"secretsManager")){let i={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirec\
tUri/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[i]:e.push(i),r++}for(let i of Object.keys(p))if(!(i==="secretsM\
anager"||i==="jsonKey"||i==="prefix"||i==="suffix")){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"\
#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),r++}if(p.secretsManager!==void 0&&n.call(p,"secretsManager")){let i=p.secretsManager;if(typeof i=="string"){if(y(i)>2048){let l={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/secretsManager",schemaPath:"#/properties/appClients/additionalProperties/properties\
/defaultRedirectUri/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),r++}if(!B.test(i)){let l={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/secretsManager",schemaPath:"#/properties/appClients/additionalProperties/properties\
/defaultRedirectUri/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/secretsManager",schemaPath:"#/properties/appClients/additiona\
lProperties/properties/defaultRedirectUri/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(p.jsonKey!==
void 0&&n.call(p,"jsonKey")){let i=p.jsonKey;if(typeof i=="string"){if(y(i)>256){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/defaultRedirectUri/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/3/properties/jsonKey/maxLength",keyword:"\
maxLength",params:{limit:256}};e===null?e=[l]:e.push(l),r++}if(!W.test(i)){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defau\
ltRedirectUri/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/3/properties/jsonKey/pattern",keyword:"patte\
rn",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/defaultRedirectUri/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf/3/properties/jsonKey/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(p.prefix!==void 0&&n.call(p,"prefix")){let i=p.prefix;if(typeof i=="string"){if(y(i)>1024){let l={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"#/properties/appClients/additionalProperties/pro\
perties/defaultRedirectUri/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[l]:e.push(l),r++}if(y(i)<1){let l={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/default\
RedirectUri/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/appClients/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri/anyOf\
/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(p.suffix!==void 0&&n.call(p,"suffix")){let i=p.suffix;if(typeof i==
"string"){if(y(i)>1024){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",schemaPath:"#/properties/appC\
lients/additionalProperties/properties/defaultRedirectUri/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[l]:e.push(l),
r++}if(y(i)<1){let l={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",schemaPath:"#/properties/appClients/ad\
ditionalProperties/properties/defaultRedirectUri/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri/suffix",schemaPath:"#/properties/appClients/additionalProperties/pro\
perties/defaultRedirectUri/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/ap\
pClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalProperties/properties/defaultRedirectUri\
/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}var Ve=b===r;if(c=c||Ve,Ve&&Hr!==!0&&(Hr=!0),c)r=o,e!==null&&(o?e.length=o:e=
null);else{let i={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/defaultRedirectUri",schemaPath:"#/properties/appClients/additionalPro\
perties/properties/defaultRedirectUri/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.logoutUrls!==void 0&&n.call(s,"logoutUrls")){let p=s.
logoutUrls;if(Array.isArray(p)){if(p.length>100){let c={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls",schemaPath:"#/prope\
rties/appClients/additionalProperties/properties/logoutUrls/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[c]:e.push(c),r++}let o=p.length;for(let c=0;c<
o;c++){let h=p[c],C=r,j=!1,b=r;if(typeof h=="string"){if(y(h)>1024){let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+
c,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[L]:
e.push(L),r++}if(y(h)<1){let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClients/addi\
tionalProperties/properties/logoutUrls/items/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:t+"\
/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/any\
Of/0/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),r++}var De=b===r;j=j||De;let i=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.variable===
void 0||!n.call(h,"variable")){let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClient\
s/additionalProperties/properties/logoutUrls/items/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.
keys(h))if(!(L==="variable"||L==="prefix"||L==="suffix")){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};
e===null?e=[O]:e.push(O),r++}if(h.variable!==void 0&&n.call(h,"variable")){let L=h.variable;if(typeof L=="string"){if(!G.test(L)){let O={instancePath:t+"/appCli\
ents/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/item\
s/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/a\
ppClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/variable",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls\
/items/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.prefix!==void 0&&n.call(h,"prefix")){let L=h.
prefix;if(typeof L=="string"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/1/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[O]:e.push(O),r++}if(y(L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"#/properties\
/appClients/additionalProperties/properties/logoutUrls/items/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),
r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additiona\
lProperties/properties/logoutUrls/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.suffix!==void 0&&
n.call(h,"suffix")){let L=h.suffix;if(typeof L=="string"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUr\
ls/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/1/properties/suffix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[O]:e.push(O),r++}if(y(L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/suffix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/1/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[
O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/suffix",schemaPath:"#/properties/appClie\
nts/additionalProperties/properties/logoutUrls/items/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}}else{
let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properti\
es/logoutUrls/items/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var De=i===r;if(j=j||De,De)var Br=!0;let l=r;if(h&&typeof h==
"object"&&!Array.isArray(h)){if(h.ssmParameter===void 0||!n.call(h,"ssmParameter")){let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/logoutUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/required",keyword:"required",params:{missingProperty:"\
ssmParameter"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(h))if(!(L==="ssmParameter"||L==="prefix"||L==="suffix")){let O={instancePath:t+"/appClient\
s/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[O]:e.push(O),r++}if(h.ssmParameter!==void 0&&n.call(h,"ssmParameter")){
let L=h.ssmParameter;if(typeof L=="string"){if(y(L)>2048){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/ssmPa\
rameter",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[O]:e.push(O),r++}if(!H.test(L)){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/ssmPar\
ameter",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{
pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/logoutUrls/"+c+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/properties/ssmParameter/type",
keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.prefix!==void 0&&n.call(h,"prefix")){let L=h.prefix;if(typeof L=="string"){if(y(L)>1024){
let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalPropertie\
s/properties/logoutUrls/items/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[O]:e.push(O),r++}if(y(L)<1){let O={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrl\
s/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/propertie\
s/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.suffix!==void 0&&n.call(h,"suffix")){let L=h.suffix;if(typeof L=="strin\
g"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/suffix",schemaPath:"#/properties/appClients/a\
dditionalProperties/properties/logoutUrls/items/anyOf/2/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[O]:e.push(O),r++}if(y(
L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalPro\
perties/properties/logoutUrls/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrl\
s/items/anyOf/2/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}}else{let L={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/2/type",keyword:"type",
params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var De=l===r;j=j||De,De&&Br!==!0&&(Br=!0);let U=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.secretsManager===
void 0||!n.call(h,"secretsManager")){let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/app\
Clients/additionalProperties/properties/logoutUrls/items/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[L]:e.push(L),
r++}for(let L of Object.keys(h))if(!(L==="secretsManager"||L==="jsonKey"||L==="prefix"||L==="suffix")){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:L}};e===null?e=[O]:e.push(O),r++}if(h.secretsManager!==void 0&&n.call(h,"secretsManager")){let L=h.secretsManager;
if(typeof L=="string"){if(y(L)>2048){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/secretsManager",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===
null?e=[O]:e.push(O),r++}if(!B.test(L)){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/secretsManager",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0\
-9/_+=.@:!-]+$"}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/secretsMan\
ager",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"\
string"}};e===null?e=[O]:e.push(O),r++}}if(h.jsonKey!==void 0&&n.call(h,"jsonKey")){let L=h.jsonKey;if(typeof L=="string"){if(y(L)>256){let O={instancePath:t+"/\
appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls\
/items/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[O]:e.push(O),r++}if(!W.test(L)){let O={instancePath:t+"/appClie\
nts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/\
anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUr\
ls/items/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.prefix!==void 0&&n.call(h,"prefix")){let L=h.
prefix;if(typeof L=="string"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[O]:e.push(O),r++}if(y(L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"#/properties\
/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),
r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/prefix",schemaPath:"#/properties/appClients/additiona\
lProperties/properties/logoutUrls/items/anyOf/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.suffix!==void 0&&
n.call(h,"suffix")){let L=h.suffix;if(typeof L=="string"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUr\
ls/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[O]:e.push(O),r++}if(y(L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/suffix",schemaPath:"\
#/properties/appClients/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[
O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c+"/suffix",schemaPath:"#/properties/appClie\
nts/additionalProperties/properties/logoutUrls/items/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}}else{
let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClients/additionalProperties/properti\
es/logoutUrls/items/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var De=U===r;if(j=j||De,De&&Br!==!0&&(Br=!0),j)r=C,e!==null&&
(C?e.length=C:e=null);else{let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls/"+c,schemaPath:"#/properties/appClients/ad\
ditionalProperties/properties/logoutUrls/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[L]:e.push(L),r++}}}else{let o={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/logoutUrls",schemaPath:"#/properties/appClients/additionalProperties/properties/logoutUrls/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[o]:e.push(o),r++}}if(s.albHosts!==void 0&&n.call(s,"albHosts")){let p=s.albHosts;if(Array.isArray(p)){if(p.length>100){let c={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/maxItems",keyword:"\
maxItems",params:{limit:100}};e===null?e=[c]:e.push(c),r++}let o=p.length;for(let c=0;c<o;c++){let h=p[c],C=r,j=!1,b=r;if(typeof h=="string"){if(y(h)>253){let L={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHos\
ts/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[L]:e.push(L),r++}if(y(h)<1){let L={instancePath:t+"/appClients/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/0/minLength",keyword:"minLengt\
h",params:{limit:1}};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"\
#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),r++}var Fe=b===
r;j=j||Fe;let i=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.variable===void 0||!n.call(h,"variable")){let L={instancePath:t+"/appClients/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/required",keyword:"required",
params:{missingProperty:"variable"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(h))if(!(L==="variable"||L==="prefix"||L==="suffix")){let O={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/\
1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[O]:e.push(O),r++}if(h.variable!==void 0&&n.call(h,"variable")){
let L=h.variable;if(typeof L=="string"){if(!G.test(L)){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/variable",
schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z\
][a-z0-9_]{0,63}$"}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/variable",
schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===
null?e=[O]:e.push(O),r++}}if(h.prefix!==void 0&&n.call(h,"prefix")){let L=h.prefix;if(typeof L=="string"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/pr\
efix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[O]:e.push(O),r++}if(y(L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/albHosts/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/prefix/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/p\
refix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};
e===null?e=[O]:e.push(O),r++}}if(h.suffix!==void 0&&n.call(h,"suffix")){let L=h.suffix;if(typeof L=="string"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/pro\
perties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[O]:e.push(O),r++}if(y(L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/albHosts/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/suffix/m\
inLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/albHosts/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/properties/suffix/type",keyword:"type",params:{
type:"string"}};e===null?e=[O]:e.push(O),r++}}}else{let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/p\
roperties/appClients/additionalProperties/properties/albHosts/items/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Fe=i===
r;if(j=j||Fe,Fe)var Wr=!0;let l=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.ssmParameter===void 0||!n.call(h,"ssmParameter")){let L={instancePath:t+"/ap\
pClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/re\
quired",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[L]:e.push(L),r++}for(let L of Object.keys(h))if(!(L==="ssmParameter"||L==="prefi\
x"||L==="suffix")){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalPr\
operties/properties/albHosts/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[O]:e.push(O),r++}if(h.
ssmParameter!==void 0&&n.call(h,"ssmParameter")){let L=h.ssmParameter;if(typeof L=="string"){if(y(L)>2048){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/albHosts/"+c+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/properties/ss\
mParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[O]:e.push(O),r++}if(!H.test(L)){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/albHosts/"+c+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/properties/ss\
mParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/app\
Clients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/ssmParameter",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/i\
tems/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.prefix!==void 0&&n.call(h,"prefix")){let L=h.
prefix;if(typeof L=="string"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/prefix",schemaPath:"#\
/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[
O]:e.push(O),r++}if(y(L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/prefix",schemaPath:"#/properties/appC\
lients/additionalProperties/properties/albHosts/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{
let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/\
properties/albHosts/items/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.suffix!==void 0&&n.call(h,"s\
uffix")){let L=h.suffix;if(typeof L=="string"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/suff\
ix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[O]:e.push(O),r++}if(y(L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/suffix",schemaPath:"#/pro\
perties/appClients/additionalProperties/properties/albHosts/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(
O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/suffix",schemaPath:"#/properties/appClients/addition\
alProperties/properties/albHosts/items/anyOf/2/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}}else{let L={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/\
2/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}var Fe=l===r;j=j||Fe,Fe&&Wr!==!0&&(Wr=!0);let U=r;if(h&&typeof h=="object"&&!Array.isArray(
h)){if(h.secretsManager===void 0||!n.call(h,"secretsManager")){let L={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"\
#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?
e=[L]:e.push(L),r++}for(let L of Object.keys(h))if(!(L==="secretsManager"||L==="jsonKey"||L==="prefix"||L==="suffix")){let O={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:L}};e===null?e=[O]:e.push(O),r++}if(h.secretsManager!==void 0&&n.call(h,"secretsManager")){let L=h.secretsManager;
if(typeof L=="string"){if(y(L)>2048){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/secretsManager",schemaPath:"\
#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===
null?e=[O]:e.push(O),r++}if(!B.test(L)){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/secretsManager",schemaPath:"\
#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
/_+=.@:!-]+$"}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/secretsManager",
schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};
e===null?e=[O]:e.push(O),r++}}if(h.jsonKey!==void 0&&n.call(h,"jsonKey")){let L=h.jsonKey;if(typeof L=="string"){if(y(L)>256){let O={instancePath:t+"/appClients\
/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3\
/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[O]:e.push(O),r++}if(!W.test(L)){let O={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/properties/j\
sonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/jsonKey",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/properties/j\
sonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.prefix!==void 0&&n.call(h,"prefix")){let L=h.prefix;if(typeof L=="string"){
if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/prefix",schemaPath:"#/properties/appClients/additio\
nalProperties/properties/albHosts/items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[O]:e.push(O),r++}if(y(L)<1){let O={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/propert\
ies/albHosts/items/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/appClie\
nts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/prefix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf\
/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}if(h.suffix!==void 0&&n.call(h,"suffix")){let L=h.suffix;if(typeof L==
"string"){if(y(L)>1024){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/suffix",schemaPath:"#/properties/appClien\
ts/additionalProperties/properties/albHosts/items/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[O]:e.push(O),r++}if(y(
L)<1){let O={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalPrope\
rties/properties/albHosts/items/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+
"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c+"/suffix",schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/it\
ems/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}}}else{let L={instancePath:t+"/appClients/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf/3/type",keyword:"type",params:{
type:"object"}};e===null?e=[L]:e.push(L),r++}var Fe=U===r;if(j=j||Fe,Fe&&Wr!==!0&&(Wr=!0),j)r=C,e!==null&&(C?e.length=C:e=null);else{let L={instancePath:t+"/app\
Clients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts/"+c,schemaPath:"#/properties/appClients/additionalProperties/properties/albHosts/items/anyOf",keyword:"\
anyOf",params:{}};e===null?e=[L]:e.push(L),r++}}}else{let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/albHosts",schemaPath:"#/pr\
operties/appClients/additionalProperties/properties/albHosts/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.scopes!==void 0&&n.call(
s,"scopes")){let p=s.scopes;if(Array.isArray(p)){if(p.length>50){let C={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"\
#/properties/appClients/additionalProperties/properties/scopes/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[C]:e.push(C),r++}if(p.length<1){let C={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properties/appClients/additionalProperties/properties/scopes/minI\
tems",keyword:"minItems",params:{limit:1}};e===null?e=[C]:e.push(C),r++}let o=p.length;for(let C=0;C<o;C++){let j=p[C];if(typeof j=="string"){if(y(j)>256){let b={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+C,schemaPath:"#/properties/appClients/additionalProperties/properties/scopes/i\
tems/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[b]:e.push(b),r++}if(!Cr.test(j)){let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/scopes/"+C,schemaPath:"#/properties/appClients/additionalProperties/properties/scopes/items/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23\
-\\x5B\\x5D-\\x7E]+$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes/"+C,schemaPath:"\
#/properties/appClients/additionalProperties/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}let c=p.length,h;
if(c>1){let C={};for(;c--;){let j=p[c];if(typeof j=="string"){if(typeof C[j]=="number"){h=C[j];let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/scopes",schemaPath:"#/properties/appClients/additionalProperties/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:c,j:h}};e===null?e=
[b]:e.push(b),r++;break}C[j]=c}}}}else{let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/scopes",schemaPath:"#/properties/appClien\
ts/additionalProperties/properties/scopes/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.flows!==void 0&&n.call(s,"flows")){let p=s.
flows;if(Array.isArray(p)){let o=p.length;for(let C=0;C<o;C++){let j=p[C];if(typeof j!="string"){let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/flows/"+C,schemaPath:"#/properties/appClients/additionalProperties/properties/flows/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[b]:e.push(b),r++}if(!(j==="code"||j==="implicit"||j==="client_credentials")){let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/fl\
ows/"+C,schemaPath:"#/properties/appClients/additionalProperties/properties/flows/items/enum",keyword:"enum",params:{allowedValues:J.properties.appClients.additionalProperties.
properties.flows.items.enum}};e===null?e=[b]:e.push(b),r++}}let c=p.length,h;if(c>1){let C={};for(;c--;){let j=p[c];if(typeof j=="string"){if(typeof C[j]=="numb\
er"){h=C[j];let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/flows",schemaPath:"#/properties/appClients/additionalProperties/prop\
erties/flows/uniqueItems",keyword:"uniqueItems",params:{i:c,j:h}};e===null?e=[b]:e.push(b),r++;break}C[j]=c}}}}else{let o={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/flows",schemaPath:"#/properties/appClients/additionalProperties/properties/flows/type",keyword:"type",params:{type:"array"}};e===
null?e=[o]:e.push(o),r++}}if(s.authFlows!==void 0&&n.call(s,"authFlows")){let p=s.authFlows;if(Array.isArray(p)){let o=p.length;for(let C=0;C<o;C++){let j=p[C];
if(typeof j!="string"){let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFlows/"+C,schemaPath:"#/properties/appClients/additio\
nalProperties/properties/authFlows/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}if(!(j==="userSrp"||j==="userPassword"||j==="\
adminUserPassword"||j==="custom"||j==="user")){let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFlows/"+C,schemaPath:"#/prope\
rties/appClients/additionalProperties/properties/authFlows/items/enum",keyword:"enum",params:{allowedValues:J.properties.appClients.additionalProperties.properties.
authFlows.items.enum}};e===null?e=[b]:e.push(b),r++}}let c=p.length,h;if(c>1){let C={};for(;c--;){let j=p[c];if(typeof j=="string"){if(typeof C[j]=="number"){h=
C[j];let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFlows",schemaPath:"#/properties/appClients/additionalProperties/propert\
ies/authFlows/uniqueItems",keyword:"uniqueItems",params:{i:c,j:h}};e===null?e=[b]:e.push(b),r++;break}C[j]=c}}}}else{let o={instancePath:t+"/appClients/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/authFlows",schemaPath:"#/properties/appClients/additionalProperties/properties/authFlows/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[o]:e.push(o),r++}}if(s.secret!==void 0&&n.call(s,"secret")&&typeof s.secret!="boolean"){let p={instancePath:t+"/appClients/"+a.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/secret",schemaPath:"#/properties/appClients/additionalProperties/properties/secret/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[p]:e.push(p),r++}if(s.readAttributes!==void 0&&n.call(s,"readAttributes")){let p=s.readAttributes;if(Array.isArray(p)){if(p.length<1){let C={instancePath:t+"\
/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/readAttributes",schemaPath:"#/properties/appClients/additionalProperties/properties/readAttributes/minI\
tems",keyword:"minItems",params:{limit:1}};e===null?e=[C]:e.push(C),r++}let o=p.length;for(let C=0;C<o;C++){let j=p[C];if(typeof j=="string"){if(y(j)>32){let b={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/readAttributes/"+C,schemaPath:"#/properties/appClients/additionalProperties/properties/\
readAttributes/items/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[b]:e.push(b),r++}if(y(j)<1){let b={instancePath:t+"/appClients/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/readAttributes/"+C,schemaPath:"#/properties/appClients/additionalProperties/properties/readAttributes/items/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/readAttributes/"+C,schemaPath:"\
#/properties/appClients/additionalProperties/properties/readAttributes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}let c=p.
length,h;if(c>1){let C={};for(;c--;){let j=p[c];if(typeof j=="string"){if(typeof C[j]=="number"){h=C[j];let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/readAttributes",schemaPath:"#/properties/appClients/additionalProperties/properties/readAttributes/uniqueItems",keyword:"uniqueItems",params:{
i:c,j:h}};e===null?e=[b]:e.push(b),r++;break}C[j]=c}}}}else{let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/readAttributes",schemaPath:"\
#/properties/appClients/additionalProperties/properties/readAttributes/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.writeAttributes!==
void 0&&n.call(s,"writeAttributes")){let p=s.writeAttributes;if(Array.isArray(p)){if(p.length<1){let C={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/writeAttributes",schemaPath:"#/properties/appClients/additionalProperties/properties/writeAttributes/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[C]:e.push(C),r++}let o=p.length;for(let C=0;C<o;C++){let j=p[C];if(typeof j=="string"){if(y(j)>32){let b={instancePath:t+"/appClients/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/writeAttributes/"+C,schemaPath:"#/properties/appClients/additionalProperties/properties/writeAttributes/items/maxLength",keyword:"ma\
xLength",params:{limit:32}};e===null?e=[b]:e.push(b),r++}if(y(j)<1){let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/writeAttribu\
tes/"+C,schemaPath:"#/properties/appClients/additionalProperties/properties/writeAttributes/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[b]:
e.push(b),r++}}else{let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/writeAttributes/"+C,schemaPath:"#/properties/appClients/addi\
tionalProperties/properties/writeAttributes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}let c=p.length,h;if(c>1){let C={};for(;c--;){
let j=p[c];if(typeof j=="string"){if(typeof C[j]=="number"){h=C[j];let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/writeAttribut\
es",schemaPath:"#/properties/appClients/additionalProperties/properties/writeAttributes/uniqueItems",keyword:"uniqueItems",params:{i:c,j:h}};e===null?e=[b]:e.push(
b),r++;break}C[j]=c}}}}else{let o={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/writeAttributes",schemaPath:"#/properties/appClients\
/additionalProperties/properties/writeAttributes/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.tokenValidity!==void 0&&n.call(s,
"tokenValidity")){let p=s.tokenValidity;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let o of Object.keys(p))if(!(o==="access"||o==="id"||o==="refresh"||o===
"authSession")){let c={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity",schemaPath:"#/properties/appClients/additionalPro\
perties/properties/tokenValidity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),r++}if(p.access!==
void 0&&n.call(p,"access")){let o=p.access;if(typeof o=="string"){if(!ze.test(o)){let c={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/tokenValidity/access",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/properties/access/pattern",keyword:"pattern",params:{pattern:"\
^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/\
access",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/properties/access/type",keyword:"type",params:{type:"string"}};e===null?
e=[c]:e.push(c),r++}}if(p.id!==void 0&&n.call(p,"id")){let o=p.id;if(typeof o=="string"){if(!ze.test(o)){let c={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/tokenValidity/id",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/properties/id/pattern",keyword:"patter\
n",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/tokenValidity/id",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/properties/id/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[c]:e.push(c),r++}}if(p.refresh!==void 0&&n.call(p,"refresh")){let o=p.refresh;if(typeof o=="string"){if(!ze.test(o)){let c={instancePath:t+"/ap\
pClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/refresh",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/p\
roperties/refresh/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/appClien\
ts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/refresh",schemaPath:"#/properties/appClients/additionalProperties/properties/tokenValidity/propert\
ies/refresh/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.authSession!==void 0&&n.call(p,"authSession")){let o=p.authSession;if(typeof o==
"string"){if(!ze.test(o)){let c={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/authSession",schemaPath:"#/properties/ap\
pClients/additionalProperties/properties/tokenValidity/properties/authSession/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?
e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity/authSession",schemaPath:"#/properties/ap\
pClients/additionalProperties/properties/tokenValidity/properties/authSession/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}}else{let o={
instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/tokenValidity",schemaPath:"#/properties/appClients/additionalProperties/properties/toke\
nValidity/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}if(s.refreshTokenRotation!==void 0&&n.call(s,"refreshTokenRotation")){let p=s.
refreshTokenRotation,o=r,c=!1,h=r;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let j of Object.keys(p))if(j!=="gracePeriod"){let b={instancePath:t+"/appClie\
nts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/refreshTokenRotation",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/\
anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}};e===null?e=[b]:e.push(b),r++}if(p.gracePeriod!==void 0&&n.call(p,"gr\
acePeriod")){let j=p.gracePeriod;if(typeof j=="string"){if(!ze.test(j)){let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/refreshT\
okenRotation/gracePeriod",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/anyOf/0/properties/gracePeriod/pattern",keyword:"\
pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/refreshTokenRotation/gracePeriod",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/anyOf/0/properties/gracePerio\
d/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}}else{let j={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/refreshTokenRotation",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/anyOf/0/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[j]:e.push(j),r++}var ot=h===r;c=c||ot;let C=r;if(p!=="off"){let j={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/re\
freshTokenRotation",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/anyOf/1/const",keyword:"const",params:{allowedValue:"\
off"}};e===null?e=[j]:e.push(j),r++}var ot=C===r;if(c=c||ot,c)r=o,e!==null&&(o?e.length=o:e=null);else{let j={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/refreshTokenRotation",schemaPath:"#/properties/appClients/additionalProperties/properties/refreshTokenRotation/anyOf",keyword:"anyOf",params:{}};
e===null?e=[j]:e.push(j),r++}}}else{let p={instancePath:t+"/appClients/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/appClients/additional\
Properties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/appClients",schemaPath:"#/properties/appClie\
nts/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(E.accountLinking!==void 0&&n.call(E,"accountLinking")){let S=E.accountLinking;
if(S&&typeof S=="object"&&!Array.isArray(S)){for(let a of Object.keys(S))if(!n.call(J.properties.accountLinking.properties,a)){let s={instancePath:t+"/accountLi\
nking",schemaPath:"#/properties/accountLinking/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}
if(S.providers!==void 0&&n.call(S,"providers")){let a=S.providers,s=r,p=!1,o=r;if(Array.isArray(a)){if(a.length<1){let b={instancePath:t+"/accountLinking/provid\
ers",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),r++}let h=a.length;
for(let b=0;b<h;b++)if(typeof a[b]!="string"){let i={instancePath:t+"/accountLinking/providers/"+b,schemaPath:"#/properties/accountLinking/properties/providers/\
anyOf/0/items/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}let C=a.length,j;if(C>1){let b={};for(;C--;){let i=a[C];if(typeof i=="st\
ring"){if(typeof b[i]=="number"){j=b[i];let l={instancePath:t+"/accountLinking/providers",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/0/u\
niqueItems",keyword:"uniqueItems",params:{i:C,j}};e===null?e=[l]:e.push(l),r++;break}b[i]=C}}}}else{let h={instancePath:t+"/accountLinking/providers",schemaPath:"\
#/properties/accountLinking/properties/providers/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}var nt=o===r;p=p||nt;let c=r;if(a&&
typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){let h={instancePath:t+"/accountLinking/providers",schemaPath:"#/properties/accountLinking/pro\
perties/providers/anyOf/1/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[h]:e.push(h),r++}for(let h of Object.keys(a)){let C=a[h];if(C&&typeof C==
"object"&&!Array.isArray(C)){for(let j of Object.keys(C))if(!(j==="trustEmail"||j==="emailVerified"||j==="emailDomains")){let b={instancePath:t+"/accountLinking\
/providers/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:j}};e===null?e=[b]:e.push(b),r++}if(C.trustEmail!==void 0&&n.call(C,"trustEmail")){let j=C.trustEmail;
if(typeof j!="string"){let b={instancePath:t+"/accountLinking/providers/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/trustEmail",schemaPath:"#/properties/accoun\
tLinking/properties/providers/anyOf/1/additionalProperties/properties/trustEmail/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}if(!(j===
"verifiedClaim"||j==="attested")){let b={instancePath:t+"/accountLinking/providers/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/trustEmail",schemaPath:"#/proper\
ties/accountLinking/properties/providers/anyOf/1/additionalProperties/properties/trustEmail/enum",keyword:"enum",params:{allowedValues:J.properties.accountLinking.
properties.providers.anyOf[1].additionalProperties.properties.trustEmail.enum}};e===null?e=[b]:e.push(b),r++}}if(C.emailVerified!==void 0&&n.call(C,"emailVerifi\
ed")){let j=C.emailVerified;if(typeof j!="string"){let b={instancePath:t+"/accountLinking/providers/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailVerified",
schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/properties/emailVerified/type",keyword:"type",params:{type:"string"}};
e===null?e=[b]:e.push(b),r++}if(j!=="always"){let b={instancePath:t+"/accountLinking/providers/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailVerified",schemaPath:"\
#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/properties/emailVerified/enum",keyword:"enum",params:{allowedValues:J.properties.accountLinking.
properties.providers.anyOf[1].additionalProperties.properties.emailVerified.enum}};e===null?e=[b]:e.push(b),r++}}if(C.emailDomains!==void 0&&n.call(C,"emailDoma\
ins")){let j=C.emailDomains;if(Array.isArray(j)){if(j.length<1){let U={instancePath:t+"/accountLinking/providers/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/em\
ailDomains",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/properties/emailDomains/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[U]:e.push(U),r++}let b=j.length;for(let U=0;U<b;U++){let L=j[U];if(typeof L=="string"){if(y(L)>253){let O={instancePath:t+"/accountLinking\
/providers/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDomains/"+U,schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additionalProperti\
es/properties/emailDomains/items/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[O]:e.push(O),r++}if(!Ot.test(L)){let O={instancePath:t+"/account\
Linking/providers/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDomains/"+U,schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additionalP\
roperties/properties/emailDomains/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9]\
)?)+$"}};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:t+"/accountLinking/providers/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDomains/"+U,schemaPath:"\
#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/properties/emailDomains/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[O]:e.push(O),r++}}let i=j.length,l;if(i>1){let U={};for(;i--;){let L=j[i];if(typeof L=="string"){if(typeof U[L]=="number"){l=U[L];let O={instancePath:t+"/acc\
ountLinking/providers/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDomains",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additional\
Properties/properties/emailDomains/uniqueItems",keyword:"uniqueItems",params:{i,j:l}};e===null?e=[O]:e.push(O),r++;break}U[L]=i}}}}else{let b={instancePath:t+"/\
accountLinking/providers/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/emailDomains",schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additio\
nalProperties/properties/emailDomains/type",keyword:"type",params:{type:"array"}};e===null?e=[b]:e.push(b),r++}}}else{let j={instancePath:t+"/accountLinking/pro\
viders/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/accountLinking/properties/providers/anyOf/1/additionalProperties/type",keyword:"type",
params:{type:"object"}};e===null?e=[j]:e.push(j),r++}}}else{let h={instancePath:t+"/accountLinking/providers",schemaPath:"#/properties/accountLinking/properties\
/providers/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}var nt=c===r;if(p=p||nt,p)r=s,e!==null&&(s?e.length=s:e=null);else{
let h={instancePath:t+"/accountLinking/providers",schemaPath:"#/properties/accountLinking/properties/providers/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:
e.push(h),r++}}if(S.whenUnsafe!==void 0&&n.call(S,"whenUnsafe")){let a=S.whenUnsafe;if(typeof a!="string"){let s={instancePath:t+"/accountLinking/whenUnsafe",schemaPath:"\
#/properties/accountLinking/properties/whenUnsafe/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(a==="separateUser"||a==="reject")){
let s={instancePath:t+"/accountLinking/whenUnsafe",schemaPath:"#/properties/accountLinking/properties/whenUnsafe/enum",keyword:"enum",params:{allowedValues:J.properties.
accountLinking.properties.whenUnsafe.enum}};e===null?e=[s]:e.push(s),r++}}if(S.whenNoMatch!==void 0&&n.call(S,"whenNoMatch")){let a=S.whenNoMatch;if(typeof a!="\
string"){let s={instancePath:t+"/accountLinking/whenNoMatch",schemaPath:"#/properties/accountLinking/properties/whenNoMatch/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[s]:e.push(s),r++}if(!(a==="createUser"||a==="createNative"||a==="reject")){let s={instancePath:t+"/accountLinking/whenNoMatch",schemaPath:"\
#/properties/accountLinking/properties/whenNoMatch/enum",keyword:"enum",params:{allowedValues:J.properties.accountLinking.properties.whenNoMatch.enum}};e===null?
e=[s]:e.push(s),r++}}if(S.nativeSignUp!==void 0&&n.call(S,"nativeSignUp")){let a=S.nativeSignUp;if(typeof a!="string"){let s={instancePath:t+"/accountLinking/na\
tiveSignUp",schemaPath:"#/properties/accountLinking/properties/nativeSignUp/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(a==="\
allow"||a==="refuseKnownEmail")){let s={instancePath:t+"/accountLinking/nativeSignUp",schemaPath:"#/properties/accountLinking/properties/nativeSignUp/enum",keyword:"\
enum",params:{allowedValues:J.properties.accountLinking.properties.nativeSignUp.enum}};e===null?e=[s]:e.push(s),r++}}if(S.replaces!==void 0&&n.call(S,"replaces")){
let a=S.replaces;if(typeof a=="string"){if(y(a)>300){let s={instancePath:t+"/accountLinking/replaces",schemaPath:"#/properties/accountLinking/properties/replace\
s/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[s]:e.push(s),r++}if(!de.test(a)){let s={instancePath:t+"/accountLinking/replaces",schemaPath:"#\
/properties/accountLinking/properties/replaces/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,\
140}(?::[A-Za-z0-9_-]{1,128})?$"}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/accountLinking/replaces",schemaPath:"#/properties/accountLinking/p\
roperties/replaces/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(S.messages!==void 0&&n.call(S,"messages")){let a=S.messages;if(a&&
typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){let s={instancePath:t+"/accountLinking/messages",schemaPath:"#/properties/accountLinking/prop\
erties/messages/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(a))if(!n.call(J.properties.accountLinking.
properties.messages.properties,s)){let p={instancePath:t+"/accountLinking/messages",schemaPath:"#/properties/accountLinking/properties/messages/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),r++}if(a.ACCOUNT_LINKED!==void 0&&n.call(a,"ACCOUNT_LINKED")){let s=a.
ACCOUNT_LINKED;if(typeof s=="string"){if(y(s)>200){let p={instancePath:t+"/accountLinking/messages/ACCOUNT_LINKED",schemaPath:"#/properties/accountLinking/prope\
rties/messages/properties/ACCOUNT_LINKED/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(y(s)<1){let p={instancePath:t+"/acco\
untLinking/messages/ACCOUNT_LINKED",schemaPath:"#/properties/accountLinking/properties/messages/properties/ACCOUNT_LINKED/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[p]:e.push(p),r++}if(!be.test(s)){let p={instancePath:t+"/accountLinking/messages/ACCOUNT_LINKED",schemaPath:"#/properties/accountLinking/p\
roperties/messages/properties/ACCOUNT_LINKED/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2\
,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/ACCOUNT_LINKED",schemaPath:"#/propertie\
s/accountLinking/properties/messages/properties/ACCOUNT_LINKED/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.ACCOUNT_DISABLED!==
void 0&&n.call(a,"ACCOUNT_DISABLED")){let s=a.ACCOUNT_DISABLED;if(typeof s=="string"){if(y(s)>200){let p={instancePath:t+"/accountLinking/messages/ACCOUNT_DISAB\
LED",schemaPath:"#/properties/accountLinking/properties/messages/properties/ACCOUNT_DISABLED/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.
push(p),r++}if(y(s)<1){let p={instancePath:t+"/accountLinking/messages/ACCOUNT_DISABLED",schemaPath:"#/properties/accountLinking/properties/messages/properties/\
ACCOUNT_DISABLED/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!be.test(s)){let p={instancePath:t+"/accountLinking/messages/A\
CCOUNT_DISABLED",schemaPath:"#/properties/accountLinking/properties/messages/properties/ACCOUNT_DISABLED/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?\
!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/\
accountLinking/messages/ACCOUNT_DISABLED",schemaPath:"#/properties/accountLinking/properties/messages/properties/ACCOUNT_DISABLED/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),r++}}if(a.EMAIL_DOMAIN_NOT_ALLOWED!==void 0&&n.call(a,"EMAIL_DOMAIN_NOT_ALLOWED")){let s=a.EMAIL_DOMAIN_NOT_ALLOWED;if(typeof s==
"string"){if(y(s)>200){let p={instancePath:t+"/accountLinking/messages/EMAIL_DOMAIN_NOT_ALLOWED",schemaPath:"#/properties/accountLinking/properties/messages/pro\
perties/EMAIL_DOMAIN_NOT_ALLOWED/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(y(s)<1){let p={instancePath:t+"/accountLinki\
ng/messages/EMAIL_DOMAIN_NOT_ALLOWED",schemaPath:"#/properties/accountLinking/properties/messages/properties/EMAIL_DOMAIN_NOT_ALLOWED/minLength",keyword:"minLen\
gth",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!be.test(s)){let p={instancePath:t+"/accountLinking/messages/EMAIL_DOMAIN_NOT_ALLOWED",schemaPath:"#/prop\
erties/accountLinking/properties/messages/properties/EMAIL_DOMAIN_NOT_ALLOWED/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA\
][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/EMAI\
L_DOMAIN_NOT_ALLOWED",schemaPath:"#/properties/accountLinking/properties/messages/properties/EMAIL_DOMAIN_NOT_ALLOWED/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),r++}}if(a.EMAIL_IN_USE!==void 0&&n.call(a,"EMAIL_IN_USE")){let s=a.EMAIL_IN_USE;if(typeof s=="string"){if(y(s)>200){let p={instancePath:t+
"/accountLinking/messages/EMAIL_IN_USE",schemaPath:"#/properties/accountLinking/properties/messages/properties/EMAIL_IN_USE/maxLength",keyword:"maxLength",params:{
limit:200}};e===null?e=[p]:e.push(p),r++}if(y(s)<1){let p={instancePath:t+"/accountLinking/messages/EMAIL_IN_USE",schemaPath:"#/properties/accountLinking/proper\
ties/messages/properties/EMAIL_IN_USE/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!be.test(s)){let p={instancePath:t+"/acco\
untLinking/messages/EMAIL_IN_USE",schemaPath:"#/properties/accountLinking/properties/messages/properties/EMAIL_IN_USE/pattern",keyword:"pattern",params:{pattern:"\
^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+
"/accountLinking/messages/EMAIL_IN_USE",schemaPath:"#/properties/accountLinking/properties/messages/properties/EMAIL_IN_USE/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[p]:e.push(p),r++}}if(a.EMAIL_NOT_USABLE!==void 0&&n.call(a,"EMAIL_NOT_USABLE")){let s=a.EMAIL_NOT_USABLE;if(typeof s=="string"){if(y(s)>200){
let p={instancePath:t+"/accountLinking/messages/EMAIL_NOT_USABLE",schemaPath:"#/properties/accountLinking/properties/messages/properties/EMAIL_NOT_USABLE/maxLen\
gth",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(y(s)<1){let p={instancePath:t+"/accountLinking/messages/EMAIL_NOT_USABLE",schemaPath:"\
#/properties/accountLinking/properties/messages/properties/EMAIL_NOT_USABLE/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!be.
test(s)){let p={instancePath:t+"/accountLinking/messages/EMAIL_NOT_USABLE",schemaPath:"#/properties/accountLinking/properties/messages/properties/EMAIL_NOT_USAB\
LE/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};
e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/EMAIL_NOT_USABLE",schemaPath:"#/properties/accountLinking/properties/messages\
/properties/EMAIL_NOT_USABLE/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.LINK_REFUSED!==void 0&&n.call(a,"LINK_REFUSED")){let s=a.
LINK_REFUSED;if(typeof s=="string"){if(y(s)>200){let p={instancePath:t+"/accountLinking/messages/LINK_REFUSED",schemaPath:"#/properties/accountLinking/propertie\
s/messages/properties/LINK_REFUSED/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(y(s)<1){let p={instancePath:t+"/accountLin\
king/messages/LINK_REFUSED",schemaPath:"#/properties/accountLinking/properties/messages/properties/LINK_REFUSED/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[p]:e.push(p),r++}if(!be.test(s)){let p={instancePath:t+"/accountLinking/messages/LINK_REFUSED",schemaPath:"#/properties/accountLinking/properties/me\
ssages/properties/LINK_REFUSED/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\
\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/LINK_REFUSED",schemaPath:"#/properties/accountLinking/\
properties/messages/properties/LINK_REFUSED/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.NOT_INVITED!==void 0&&n.call(a,"NOT_\
INVITED")){let s=a.NOT_INVITED;if(typeof s=="string"){if(y(s)>200){let p={instancePath:t+"/accountLinking/messages/NOT_INVITED",schemaPath:"#/properties/account\
Linking/properties/messages/properties/NOT_INVITED/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(y(s)<1){let p={instancePath:t+
"/accountLinking/messages/NOT_INVITED",schemaPath:"#/properties/accountLinking/properties/messages/properties/NOT_INVITED/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[p]:e.push(p),r++}if(!be.test(s)){let p={instancePath:t+"/accountLinking/messages/NOT_INVITED",schemaPath:"#/properties/accountLinking/prop\
erties/messages/properties/NOT_INVITED/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/)\
)[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/NOT_INVITED",schemaPath:"#/properties/account\
Linking/properties/messages/properties/NOT_INVITED/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.PROFILE_EXISTS!==void 0&&n.call(
a,"PROFILE_EXISTS")){let s=a.PROFILE_EXISTS;if(typeof s=="string"){if(y(s)>200){let p={instancePath:t+"/accountLinking/messages/PROFILE_EXISTS",schemaPath:"#/pr\
operties/accountLinking/properties/messages/properties/PROFILE_EXISTS/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(y(s)<1){
let p={instancePath:t+"/accountLinking/messages/PROFILE_EXISTS",schemaPath:"#/properties/accountLinking/properties/messages/properties/PROFILE_EXISTS/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!be.test(s)){let p={instancePath:t+"/accountLinking/messages/PROFILE_EXISTS",schemaPath:"#\
/properties/accountLinking/properties/messages/properties/PROFILE_EXISTS/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI]\
[lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/PROFILE_E\
XISTS",schemaPath:"#/properties/accountLinking/properties/messages/properties/PROFILE_EXISTS/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),r++}}if(a.PROFILE_INCOMPLETE!==void 0&&n.call(a,"PROFILE_INCOMPLETE")){let s=a.PROFILE_INCOMPLETE;if(typeof s=="string"){if(y(s)>200){let p={instancePath:t+"\
/accountLinking/messages/PROFILE_INCOMPLETE",schemaPath:"#/properties/accountLinking/properties/messages/properties/PROFILE_INCOMPLETE/maxLength",keyword:"maxLe\
ngth",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(y(s)<1){let p={instancePath:t+"/accountLinking/messages/PROFILE_INCOMPLETE",schemaPath:"#/properties/a\
ccountLinking/properties/messages/properties/PROFILE_INCOMPLETE/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!be.test(s)){let p={
instancePath:t+"/accountLinking/messages/PROFILE_INCOMPLETE",schemaPath:"#/properties/accountLinking/properties/messages/properties/PROFILE_INCOMPLETE/pattern",
keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[
p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/PROFILE_INCOMPLETE",schemaPath:"#/properties/accountLinking/properties/messages/propertie\
s/PROFILE_INCOMPLETE/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.SIGN_IN_IN_PROGRESS!==void 0&&n.call(a,"SIGN_IN_IN_PROGRESS")){
let s=a.SIGN_IN_IN_PROGRESS;if(typeof s=="string"){if(y(s)>200){let p={instancePath:t+"/accountLinking/messages/SIGN_IN_IN_PROGRESS",schemaPath:"#/properties/ac\
countLinking/properties/messages/properties/SIGN_IN_IN_PROGRESS/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(y(s)<1){let p={
instancePath:t+"/accountLinking/messages/SIGN_IN_IN_PROGRESS",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_IN_PROGRESS/minLeng\
th",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!be.test(s)){let p={instancePath:t+"/accountLinking/messages/SIGN_IN_IN_PROGRESS",schemaPath:"\
#/properties/accountLinking/properties/messages/properties/SIGN_IN_IN_PROGRESS/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][a\
A][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/SIG\
N_IN_IN_PROGRESS",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_IN_PROGRESS/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),r++}}if(a.SIGN_IN_MISCONFIGURED!==void 0&&n.call(a,"SIGN_IN_MISCONFIGURED")){let s=a.SIGN_IN_MISCONFIGURED;if(typeof s=="string"){if(y(s)>200){let p={
instancePath:t+"/accountLinking/messages/SIGN_IN_MISCONFIGURED",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_MISCONFIGURED/max\
Length",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(y(s)<1){let p={instancePath:t+"/accountLinking/messages/SIGN_IN_MISCONFIGURED",schemaPath:"\
#/properties/accountLinking/properties/messages/properties/SIGN_IN_MISCONFIGURED/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!be.
test(s)){let p={instancePath:t+"/accountLinking/messages/SIGN_IN_MISCONFIGURED",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_M\
ISCONFIGURED/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};
e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/SIGN_IN_MISCONFIGURED",schemaPath:"#/properties/accountLinking/properties/mes\
sages/properties/SIGN_IN_MISCONFIGURED/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.SIGN_IN_REFUSED!==void 0&&n.call(a,"SIGN_\
IN_REFUSED")){let s=a.SIGN_IN_REFUSED;if(typeof s=="string"){if(y(s)>200){let p={instancePath:t+"/accountLinking/messages/SIGN_IN_REFUSED",schemaPath:"#/propert\
ies/accountLinking/properties/messages/properties/SIGN_IN_REFUSED/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(y(s)<1){let p={
instancePath:t+"/accountLinking/messages/SIGN_IN_REFUSED",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_REFUSED/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!be.test(s)){let p={instancePath:t+"/accountLinking/messages/SIGN_IN_REFUSED",schemaPath:"#/propert\
ies/accountLinking/properties/messages/properties/SIGN_IN_REFUSED/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT\
][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/SIGN_IN_REFUSED",
schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_REFUSED/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}
if(a.SIGN_IN_UNAVAILABLE!==void 0&&n.call(a,"SIGN_IN_UNAVAILABLE")){let s=a.SIGN_IN_UNAVAILABLE;if(typeof s=="string"){if(y(s)>200){let p={instancePath:t+"/acco\
untLinking/messages/SIGN_IN_UNAVAILABLE",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_UNAVAILABLE/maxLength",keyword:"maxLengt\
h",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(y(s)<1){let p={instancePath:t+"/accountLinking/messages/SIGN_IN_UNAVAILABLE",schemaPath:"#/properties/acc\
ountLinking/properties/messages/properties/SIGN_IN_UNAVAILABLE/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!be.test(s)){let p={
instancePath:t+"/accountLinking/messages/SIGN_IN_UNAVAILABLE",schemaPath:"#/properties/accountLinking/properties/messages/properties/SIGN_IN_UNAVAILABLE/pattern",
keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[
p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/messages/SIGN_IN_UNAVAILABLE",schemaPath:"#/properties/accountLinking/properties/messages/properti\
es/SIGN_IN_UNAVAILABLE/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.TOO_MANY_IDENTITIES!==void 0&&n.call(a,"TOO_MANY_IDENTITI\
ES")){let s=a.TOO_MANY_IDENTITIES;if(typeof s=="string"){if(y(s)>200){let p={instancePath:t+"/accountLinking/messages/TOO_MANY_IDENTITIES",schemaPath:"#/propert\
ies/accountLinking/properties/messages/properties/TOO_MANY_IDENTITIES/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(y(s)<1){
let p={instancePath:t+"/accountLinking/messages/TOO_MANY_IDENTITIES",schemaPath:"#/properties/accountLinking/properties/messages/properties/TOO_MANY_IDENTITIES/\
minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!be.test(s)){let p={instancePath:t+"/accountLinking/messages/TOO_MANY_IDENTITIE\
S",schemaPath:"#/properties/accountLinking/properties/messages/properties/TOO_MANY_IDENTITIES/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[\
wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLink\
ing/messages/TOO_MANY_IDENTITIES",schemaPath:"#/properties/accountLinking/properties/messages/properties/TOO_MANY_IDENTITIES/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),r++}}}else{let s={instancePath:t+"/accountLinking/messages",schemaPath:"#/properties/accountLinking/properties/messages/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.linkInvitedUsers!==void 0&&n.call(S,"linkInvitedUsers")&&typeof S.linkInvitedUsers!="b\
oolean"){let a={instancePath:t+"/accountLinking/linkInvitedUsers",schemaPath:"#/properties/accountLinking/properties/linkInvitedUsers/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[a]:e.push(a),r++}if(S.afterLink!==void 0&&n.call(S,"afterLink")){let a=S.afterLink;if(typeof a!="string"){let s={instancePath:t+"/a\
ccountLinking/afterLink",schemaPath:"#/properties/accountLinking/properties/afterLink/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}
if(!(a==="continue"||a==="retry")){let s={instancePath:t+"/accountLinking/afterLink",schemaPath:"#/properties/accountLinking/properties/afterLink/enum",keyword:"\
enum",params:{allowedValues:J.properties.accountLinking.properties.afterLink.enum}};e===null?e=[s]:e.push(s),r++}}if(S.function!==void 0&&n.call(S,"function")){
let a=S.function;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let s of Object.keys(a))if(!n.call(J.properties.accountLinking.properties.function.properties,
s)){let p={instancePath:t+"/accountLinking/function",schemaPath:"#/properties/accountLinking/properties/function/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),r++}if(a.memoryMb!==void 0&&n.call(a,"memoryMb")){let s=a.memoryMb;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s))){let p={instancePath:t+"/accountLinking/function/memoryMb",schemaPath:"#/properties/accountLinking/properties/function/properties/memory\
Mb/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof s=="number"&&isFinite(s)){if(s>10240||isNaN(s)){let p={instancePath:t+"/\
accountLinking/function/memoryMb",schemaPath:"#/properties/accountLinking/properties/function/properties/memoryMb/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:10240}};e===null?e=[p]:e.push(p),r++}if(s<128||isNaN(s)){let p={instancePath:t+"/accountLinking/function/memoryMb",schemaPath:"#/properties/accountLin\
king/properties/function/properties/memoryMb/minimum",keyword:"minimum",params:{comparison:">=",limit:128}};e===null?e=[p]:e.push(p),r++}}}if(a.architecture!==void 0&&
n.call(a,"architecture")){let s=a.architecture;if(typeof s!="string"){let p={instancePath:t+"/accountLinking/function/architecture",schemaPath:"#/properties/acc\
ountLinking/properties/function/properties/architecture/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(!(s==="arm64"||s==="x86_64")){
let p={instancePath:t+"/accountLinking/function/architecture",schemaPath:"#/properties/accountLinking/properties/function/properties/architecture/enum",keyword:"\
enum",params:{allowedValues:J.properties.accountLinking.properties.function.properties.architecture.enum}};e===null?e=[p]:e.push(p),r++}}if(a.runtime!==void 0&&
n.call(a,"runtime")){let s=a.runtime;if(typeof s!="string"){let p={instancePath:t+"/accountLinking/function/runtime",schemaPath:"#/properties/accountLinking/pro\
perties/function/properties/runtime/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(!(s==="nodejs22.x"||s==="nodejs24.x")){let p={instancePath:t+
"/accountLinking/function/runtime",schemaPath:"#/properties/accountLinking/properties/function/properties/runtime/enum",keyword:"enum",params:{allowedValues:J.properties.
accountLinking.properties.function.properties.runtime.enum}};e===null?e=[p]:e.push(p),r++}}if(a.logRetentionDays!==void 0&&n.call(a,"logRetentionDays")){let s=a.
logRetentionDays;if(!(s===1||s===3||s===5||s===7||s===14||s===30||s===60||s===90||s===120||s===150||s===180||s===365||s===400||s===545||s===731||s===1096||s===1827||
s===2192||s===2557||s===2922||s===3288||s===3653)){let p={instancePath:t+"/accountLinking/function/logRetentionDays",schemaPath:"#/properties/accountLinking/pro\
perties/function/properties/logRetentionDays/enum",keyword:"enum",params:{allowedValues:J.properties.accountLinking.properties.function.properties.logRetentionDays.
enum}};e===null?e=[p]:e.push(p),r++}}if(a.rolePath!==void 0&&n.call(a,"rolePath")){let s=a.rolePath;if(typeof s=="string"){if(y(s)>512){let p={instancePath:t+"/\
accountLinking/function/rolePath",schemaPath:"#/properties/accountLinking/properties/function/properties/rolePath/maxLength",keyword:"maxLength",params:{limit:512}};
e===null?e=[p]:e.push(p),r++}if(!ks.test(s)){let p={instancePath:t+"/accountLinking/function/rolePath",schemaPath:"#/properties/accountLinking/properties/functi\
on/properties/rolePath/pattern",keyword:"pattern",params:{pattern:"^/(?:[\\x21-\\x2E\\x30-\\x7E]+/)*$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+
"/accountLinking/function/rolePath",schemaPath:"#/properties/accountLinking/properties/function/properties/rolePath/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),r++}}if(a.permissionsBoundaryArn!==void 0&&n.call(a,"permissionsBoundaryArn")){let s=a.permissionsBoundaryArn;if(typeof s=="string"){if(!As.
test(s)){let p={instancePath:t+"/accountLinking/function/permissionsBoundaryArn",schemaPath:"#/properties/accountLinking/properties/function/properties/permissi\
onsBoundaryArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:iam::(?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$"}};e===null?e=[p]:e.push(p),r++}}else{
let p={instancePath:t+"/accountLinking/function/permissionsBoundaryArn",schemaPath:"#/properties/accountLinking/properties/function/properties/permissionsBounda\
ryArn/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.dashboard!==void 0&&n.call(a,"dashboard")&&typeof a.dashboard!="boolean"){
let s={instancePath:t+"/accountLinking/function/dashboard",schemaPath:"#/properties/accountLinking/properties/function/properties/dashboard/type",keyword:"type",
params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}if(a.alarmTopicArn!==void 0&&n.call(a,"alarmTopicArn")){let s=a.alarmTopicArn;if(typeof s=="string"){if(!ws.
test(s)){let p={instancePath:t+"/accountLinking/function/alarmTopicArn",schemaPath:"#/properties/accountLinking/properties/function/properties/alarmTopicArn/pat\
tern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:sns:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(?:\\.fifo)?$"}};e===null?e=[p]:
e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/function/alarmTopicArn",schemaPath:"#/properties/accountLinking/properties/function/properties/alarmT\
opicArn/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.reservedConcurrency!==void 0&&n.call(a,"reservedConcurrency")){let s=a.reservedConcurrency;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:t+"/accountLinking/function/reservedConcurrency",schemaPath:"#/properties/accountL\
inking/properties/function/properties/reservedConcurrency/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof s=="number"&&isFinite(
s)){if(s>1e4||isNaN(s)){let p={instancePath:t+"/accountLinking/function/reservedConcurrency",schemaPath:"#/properties/accountLinking/properties/function/propert\
ies/reservedConcurrency/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4}};e===null?e=[p]:e.push(p),r++}if(s<1||isNaN(s)){let p={instancePath:t+"/ac\
countLinking/function/reservedConcurrency",schemaPath:"#/properties/accountLinking/properties/function/properties/reservedConcurrency/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),r++}}}if(a.kmsKeyArn!==void 0&&n.call(a,"kmsKeyArn")){let s=a.kmsKeyArn;if(typeof s=="string"){if(!_t.
test(s)){let p={instancePath:t+"/accountLinking/function/kmsKeyArn",schemaPath:"#/properties/accountLinking/properties/function/properties/kmsKeyArn/pattern",keyword:"\
pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\
|mrk-[0-9a-f]{32})$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/accountLinking/function/kmsKeyArn",schemaPath:"#/properties/accountLinking/pro\
perties/function/properties/kmsKeyArn/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.codeSigningConfigArn!==void 0&&n.call(a,"c\
odeSigningConfigArn")){let s=a.codeSigningConfigArn;if(typeof s=="string"){if(!bs.test(s)){let p={instancePath:t+"/accountLinking/function/codeSigningConfigArn",
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
push(p),r++}if(a.prefix!==void 0&&n.call(a,"prefix")){let s=a.prefix;if(typeof s=="string"){if(y(s)>512){let p={instancePath:t+"/publish/ssm/prefix",schemaPath:"\
#/properties/publish/properties/ssm/properties/prefix/maxLength",keyword:"maxLength",params:{limit:512}};e===null?e=[p]:e.push(p),r++}if(!vs.test(s)){let p={instancePath:t+
"/publish/ssm/prefix",schemaPath:"#/properties/publish/properties/ssm/properties/prefix/pattern",keyword:"pattern",params:{pattern:"^/(?![aA][wW][sS]|[sS][sS][m\
M])[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+){0,11}$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/publish/ssm/prefix",schemaPath:"#/properties/publish\
/properties/ssm/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let s={instancePath:t+"/publish/ssm",schemaPath:"\
#/properties/publish/properties/ssm/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(S.clientSecrets!==void 0&&n.call(S,"clientSecr\
ets")){let a=S.clientSecrets;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.secretsManager===void 0||!n.call(a,"secretsManager")){let s={instancePath:t+"/pub\
lish/clientSecrets",schemaPath:"#/properties/publish/properties/clientSecrets/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=
[s]:e.push(s),r++}for(let s of Object.keys(a))if(!(s==="secretsManager"||s==="kmsKeyArn")){let p={instancePath:t+"/publish/clientSecrets",schemaPath:"#/properti\
es/publish/properties/clientSecrets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),r++}if(a.secretsManager!==
void 0&&n.call(a,"secretsManager")){let s=a.secretsManager;if(typeof s=="string"){if(y(s)>448){let p={instancePath:t+"/publish/clientSecrets/secretsManager",schemaPath:"\
#/properties/publish/properties/clientSecrets/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:448}};e===null?e=[p]:e.push(p),r++}if(!Os.test(
s)){let p={instancePath:t+"/publish/clientSecrets/secretsManager",schemaPath:"#/properties/publish/properties/clientSecrets/properties/secretsManager/pattern",keyword:"\
pattern",params:{pattern:"^/?[A-Za-z0-9_+=.@-]+(?:/[A-Za-z0-9_+=.@-]+)*$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/publish/clientSecrets/sec\
retsManager",schemaPath:"#/properties/publish/properties/clientSecrets/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),r++}}if(a.kmsKeyArn!==void 0&&n.call(a,"kmsKeyArn")){let s=a.kmsKeyArn;if(typeof s=="string"){if(!_t.test(s)){let p={instancePath:t+"/publish/clientSecrets/k\
msKeyArn",schemaPath:"#/properties/publish/properties/clientSecrets/properties/kmsKeyArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:kms:[a\
-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$"}};e===null?e=[p]:e.push(p),r++}}else{
let p={instancePath:t+"/publish/clientSecrets/kmsKeyArn",schemaPath:"#/properties/publish/properties/clientSecrets/properties/kmsKeyArn/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let s={instancePath:t+"/publish/clientSecrets",schemaPath:"#/properties/publish/properties/clientSecrets/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:t+"/publish",schemaPath:"#/properties/publish/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(E.terraform!==void 0&&n.call(E,"terraform")){let S=E.terraform;if(S&&typeof S=="object"&&!Array.isArray(
S)){for(let a of Object.keys(S))if(!(a==="requiredVersion"||a==="awsProviderVersion"||a==="backend"||a==="assumeRole"||a==="allowedAccountIds"||a==="include")){
let s={instancePath:t+"/terraform",schemaPath:"#/properties/terraform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?
e=[s]:e.push(s),r++}if(S.requiredVersion!==void 0&&n.call(S,"requiredVersion")){let a=S.requiredVersion;if(typeof a=="string"){if(y(a)>200){let s={instancePath:t+
"/terraform/requiredVersion",schemaPath:"#/properties/terraform/properties/requiredVersion/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[s]:e.push(
s),r++}if(!xs.test(a)){let s={instancePath:t+"/terraform/requiredVersion",schemaPath:"#/properties/terraform/properties/requiredVersion/pattern",keyword:"patter\
n",params:{pattern:"^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2})* *$"}};
e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/terraform/requiredVersion",schemaPath:"#/properties/terraform/properties/requiredVersion/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(S.awsProviderVersion!==void 0&&n.call(S,"awsProviderVersion")){let a=S.awsProviderVersion;if(typeof a==
"string"){if(y(a)>200){let s={instancePath:t+"/terraform/awsProviderVersion",schemaPath:"#/properties/terraform/properties/awsProviderVersion/maxLength",keyword:"\
maxLength",params:{limit:200}};e===null?e=[s]:e.push(s),r++}if(!Ls.test(a)){let s={instancePath:t+"/terraform/awsProviderVersion",schemaPath:"#/properties/terra\
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
path!==void 0&&n.call(s,"path")){let p=s.path;if(typeof p=="string"){if(y(p)>1024){let o={instancePath:t+"/terraform/backend/local/path",schemaPath:"#/propertie\
s/terraform/properties/backend/properties/local/properties/path/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(y(p)<1){let o={
instancePath:t+"/terraform/backend/local/path",schemaPath:"#/properties/terraform/properties/backend/properties/local/properties/path/minLength",keyword:"minLen\
gth",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/local/path",schemaPath:"#/properties/terraform/properties/ba\
ckend/properties/local/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}}else{let p={instancePath:t+"/terraform/backen\
d/local",schemaPath:"#/properties/terraform/properties/backend/properties/local/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(a.
s3!==void 0&&n.call(a,"s3")){let s=a.s3;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.bucket===void 0||!n.call(s,"bucket")){let p={instancePath:t+"/terrafor\
m/backend/s3",schemaPath:"#/properties/terraform/properties/backend/properties/s3/required",keyword:"required",params:{missingProperty:"bucket"}};e===null?e=[p]:
e.push(p),r++}if(s.key===void 0||!n.call(s,"key")){let p={instancePath:t+"/terraform/backend/s3",schemaPath:"#/properties/terraform/properties/backend/propertie\
s/s3/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[p]:e.push(p),r++}if(s.region===void 0||!n.call(s,"region")){let p={instancePath:t+
"/terraform/backend/s3",schemaPath:"#/properties/terraform/properties/backend/properties/s3/required",keyword:"required",params:{missingProperty:"region"}};e===
null?e=[p]:e.push(p),r++}for(let p of Object.keys(s))if(!n.call(J.properties.terraform.properties.backend.properties.s3.properties,p)){let o={instancePath:t+"/t\
erraform/backend/s3",schemaPath:"#/properties/terraform/properties/backend/properties/s3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[o]:e.push(o),r++}if(s.bucket!==void 0&&n.call(s,"bucket")){let p=s.bucket;if(typeof p=="string"){if(y(p)>63){let o={instancePath:t+"/terraform/backe\
nd/s3/bucket",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/bucket/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=
[o]:e.push(o),r++}if(y(p)<3){let o={instancePath:t+"/terraform/backend/s3/bucket",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties\
/bucket/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[o]:e.push(o),r++}if(!Cs.test(p)){let o={instancePath:t+"/terraform/backend/s3/bucket",schemaPath:"\
#/properties/terraform/properties/backend/properties/s3/properties/bucket/pattern",keyword:"pattern",params:{pattern:"^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)(?!xn--|sthree-|am\
zn-s3-demo-)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))+[a-z0-9]$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/s3/bucket",schemaPath:"#/\
properties/terraform/properties/backend/properties/s3/properties/bucket/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.key!==void 0&&
n.call(s,"key")){let p=s.key;if(typeof p=="string"){if(y(p)>1024){let o={instancePath:t+"/terraform/backend/s3/key",schemaPath:"#/properties/terraform/propertie\
s/backend/properties/s3/properties/key/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(y(p)<1){let o={instancePath:t+"/terra\
form/backend/s3/key",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/key/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[o]:e.push(o),r++}if(!js.test(p)){let o={instancePath:t+"/terraform/backend/s3/key",schemaPath:"#/properties/terraform/properties/backend/properties/s3/proper\
ties/key/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?:[^/]|/(?!/|$))+$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/s\
3/key",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),
r++}}if(s.region!==void 0&&n.call(s,"region")){let p=s.region;if(typeof p=="string"){if(!It.test(p)){let o={instancePath:t+"/terraform/backend/s3/region",schemaPath:"\
#/properties/terraform/properties/backend/properties/s3/properties/region/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"}};e===null?e=[
o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/s3/region",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/regio\
n/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.encrypt!==void 0&&n.call(s,"encrypt")&&typeof s.encrypt!="boolean"){let p={instancePath:t+
"/terraform/backend/s3/encrypt",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/encrypt/type",keyword:"type",params:{type:"boolea\
n"}};e===null?e=[p]:e.push(p),r++}if(s.kmsKeyId!==void 0&&n.call(s,"kmsKeyId")){let p=s.kmsKeyId;if(typeof p=="string"){if(y(p)>2048){let o={instancePath:t+"/te\
rraform/backend/s3/kmsKeyId",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/kmsKeyId/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[o]:e.push(o),r++}if(!Is.test(p)){let o={instancePath:t+"/terraform/backend/s3/kmsKeyId",schemaPath:"#/properties/terraform/properties/backend/proper\
ties/s3/properties/kmsKeyId/pattern",keyword:"pattern",params:{pattern:"^((arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/)?([a-f0-9]{8}-\
[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9]{32})|(arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:)?alias/[a-zA-Z\
0-9/_-]+)$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/s3/kmsKeyId",schemaPath:"#/properties/terraform/properties/backend/pr\
operties/s3/properties/kmsKeyId/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.useLockfile!==void 0&&n.call(s,"useLockfile")&&typeof s.
useLockfile!="boolean"){let p={instancePath:t+"/terraform/backend/s3/useLockfile",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties\
/useLockfile/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),r++}if(s.dynamodbTable!==void 0&&n.call(s,"dynamodbTable")){let p=s.dynamodbTable;
if(typeof p=="string"){if(!zs.test(p)){let o={instancePath:t+"/terraform/backend/s3/dynamodbTable",schemaPath:"#/properties/terraform/properties/backend/propert\
ies/s3/properties/dynamodbTable/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_.-]{3,255}$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+
"/terraform/backend/s3/dynamodbTable",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/dynamodbTable/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.workspaceKeyPrefix!==void 0&&n.call(s,"workspaceKeyPrefix")){let p=s.workspaceKeyPrefix;if(typeof p=="string"){
if(y(p)>1024){let o={instancePath:t+"/terraform/backend/s3/workspaceKeyPrefix",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/wo\
rkspaceKeyPrefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(y(p)<1){let o={instancePath:t+"/terraform/backend/s3/worksp\
aceKeyPrefix",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/workspaceKeyPrefix/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[o]:e.push(o),r++}if(!Ms.test(p)){let o={instancePath:t+"/terraform/backend/s3/workspaceKeyPrefix",schemaPath:"#/properties/terraform/properties/back\
end/properties/s3/properties/workspaceKeyPrefix/pattern",keyword:"pattern",params:{pattern:"^[^/](?:[\\s\\S]*[^/])?$"}};e===null?e=[o]:e.push(o),r++}}else{let o={
instancePath:t+"/terraform/backend/s3/workspaceKeyPrefix",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/workspaceKeyPrefix/type",
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.profile!==void 0&&n.call(s,"profile")){let p=s.profile;if(typeof p=="string"){if(y(p)>
256){let o={instancePath:t+"/terraform/backend/s3/profile",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/profile/maxLength",keyword:"\
maxLength",params:{limit:256}};e===null?e=[o]:e.push(o),r++}if(y(p)<1){let o={instancePath:t+"/terraform/backend/s3/profile",schemaPath:"#/properties/terraform/\
properties/backend/properties/s3/properties/profile/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/\
terraform/backend/s3/profile",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/profile/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),r++}}if(s.assumeRole!==void 0&&n.call(s,"assumeRole")){let p=s.assumeRole;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.roleArn===void 0||
!n.call(p,"roleArn")){let o={instancePath:t+"/terraform/backend/s3/assumeRole",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/as\
sumeRole/required",keyword:"required",params:{missingProperty:"roleArn"}};e===null?e=[o]:e.push(o),r++}for(let o of Object.keys(p))if(!(o==="roleArn"||o==="exte\
rnalId")){let c={instancePath:t+"/terraform/backend/s3/assumeRole",schemaPath:"#/properties/terraform/properties/backend/properties/s3/properties/assumeRole/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),r++}if(p.roleArn!==void 0&&n.call(p,"roleArn")){let o=p.
roleArn;if(typeof o=="string"){if(!bt.test(o)){let c={instancePath:t+"/terraform/backend/s3/assumeRole/roleArn",schemaPath:"#/properties/terraform/properties/ba\
ckend/properties/s3/properties/assumeRole/properties/roleArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$"}};
e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/terraform/backend/s3/assumeRole/roleArn",schemaPath:"#/properties/terraform/properties/backend/proper\
ties/s3/properties/assumeRole/properties/roleArn/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.externalId!==void 0&&n.call(p,"\
externalId")){let o=p.externalId;if(typeof o=="string"){if(y(o)>1224){let c={instancePath:t+"/terraform/backend/s3/assumeRole/externalId",schemaPath:"#/properti\
es/terraform/properties/backend/properties/s3/properties/assumeRole/properties/externalId/maxLength",keyword:"maxLength",params:{limit:1224}};e===null?e=[c]:e.push(
c),r++}if(y(o)<2){let c={instancePath:t+"/terraform/backend/s3/assumeRole/externalId",schemaPath:"#/properties/terraform/properties/backend/properties/s3/proper\
ties/assumeRole/properties/externalId/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[c]:e.push(c),r++}if(!St.test(o)){let c={instancePath:t+"/terr\
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
s,"bucket")){let p=s.bucket;if(typeof p=="string"){if(y(p)>222){let o={instancePath:t+"/terraform/backend/gcs/bucket",schemaPath:"#/properties/terraform/propert\
ies/backend/properties/gcs/properties/bucket/maxLength",keyword:"maxLength",params:{limit:222}};e===null?e=[o]:e.push(o),r++}if(y(p)<3){let o={instancePath:t+"/\
terraform/backend/gcs/bucket",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/properties/bucket/minLength",keyword:"minLength",params:{limit:3}};
e===null?e=[o]:e.push(o),r++}if(!_s.test(p)){let o={instancePath:t+"/terraform/backend/gcs/bucket",schemaPath:"#/properties/terraform/properties/backend/propert\
ies/gcs/properties/bucket/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]*[a-z0-9]$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+
"/terraform/backend/gcs/bucket",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/properties/bucket/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),r++}}if(s.prefix!==void 0&&n.call(s,"prefix")){let p=s.prefix;if(typeof p=="string"){if(y(p)>1024){let o={instancePath:t+"/terraform/ba\
ckend/gcs/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===
null?e=[o]:e.push(o),r++}if(y(p)<1){let o={instancePath:t+"/terraform/backend/gcs/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/p\
roperties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}if(!Ie.test(p)){let o={instancePath:t+"/terraform/backend/gcs/pre\
fix",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/properties/prefix/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};
e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/gcs/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/pr\
operties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.kmsEncryptionKey!==void 0&&n.call(s,"kmsEncryptionKey")){let p=s.
kmsEncryptionKey;if(typeof p=="string"){if(y(p)>1024){let o={instancePath:t+"/terraform/backend/gcs/kmsEncryptionKey",schemaPath:"#/properties/terraform/propert\
ies/backend/properties/gcs/properties/kmsEncryptionKey/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(y(p)<1){let o={instancePath:t+
"/terraform/backend/gcs/kmsEncryptionKey",schemaPath:"#/properties/terraform/properties/backend/properties/gcs/properties/kmsEncryptionKey/minLength",keyword:"m\
inLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}if(!Ie.test(p)){let o={instancePath:t+"/terraform/backend/gcs/kmsEncryptionKey",schemaPath:"#/propertie\
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
e===null?e=[o]:e.push(o),r++}if(s.resourceGroupName!==void 0&&n.call(s,"resourceGroupName")){let p=s.resourceGroupName;if(typeof p=="string"){if(y(p)>1024){let o={
instancePath:t+"/terraform/backend/azurerm/resourceGroupName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/resourceGroupN\
ame/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(y(p)<1){let o={instancePath:t+"/terraform/backend/azurerm/resourceGroupN\
ame",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/resourceGroupName/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[o]:e.push(o),r++}if(!Ie.test(p)){let o={instancePath:t+"/terraform/backend/azurerm/resourceGroupName",schemaPath:"#/properties/terraform/properties/back\
end/properties/azurerm/properties/resourceGroupName/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[o]:e.push(o),r++}}else{let o={
instancePath:t+"/terraform/backend/azurerm/resourceGroupName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/resourceGroupN\
ame/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.storageAccountName!==void 0&&n.call(s,"storageAccountName")){let p=s.storageAccountName;
if(typeof p=="string"){if(!Ss.test(p)){let o={instancePath:t+"/terraform/backend/azurerm/storageAccountName",schemaPath:"#/properties/terraform/properties/backe\
nd/properties/azurerm/properties/storageAccountName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]{3,24}$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+
"/terraform/backend/azurerm/storageAccountName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/storageAccountName/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.containerName!==void 0&&n.call(s,"containerName")){let p=s.containerName;if(typeof p=="string"){
if(y(p)>63){let o={instancePath:t+"/terraform/backend/azurerm/containerName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties\
/containerName/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[o]:e.push(o),r++}if(y(p)<3){let o={instancePath:t+"/terraform/backend/azurerm/conta\
inerName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/containerName/minLength",keyword:"minLength",params:{limit:3}};e===
null?e=[o]:e.push(o),r++}if(!Us.test(p)){let o={instancePath:t+"/terraform/backend/azurerm/containerName",schemaPath:"#/properties/terraform/properties/backend/\
properties/azurerm/properties/containerName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:-?[a-z0-9])*$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+
"/terraform/backend/azurerm/containerName",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/containerName/type",keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.key!==void 0&&n.call(s,"key")){let p=s.key;if(typeof p=="string"){if(y(p)>1024){let o={instancePath:t+
"/terraform/backend/azurerm/key",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/key/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[o]:e.push(o),r++}if(y(p)<1){let o={instancePath:t+"/terraform/backend/azurerm/key",schemaPath:"#/properties/terraform/properties/backen\
d/properties/azurerm/properties/key/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}if(!Ie.test(p)){let o={instancePath:t+"/terraf\
orm/backend/azurerm/key",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/key/pattern",keyword:"pattern",params:{pattern:"^\\S\
(?:[\\s\\S]*\\S)?$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/azurerm/key",schemaPath:"#/properties/terraform/properties/ba\
ckend/properties/azurerm/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.subscriptionId!==void 0&&n.call(s,"subsc\
riptionId")){let p=s.subscriptionId;if(typeof p=="string"){if(!qs.test(p)){let o={instancePath:t+"/terraform/backend/azurerm/subscriptionId",schemaPath:"#/prope\
rties/terraform/properties/backend/properties/azurerm/properties/subscriptionId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3\
}-[0-9A-Fa-f]{12}$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/azurerm/subscriptionId",schemaPath:"#/properties/terraform/pr\
operties/backend/properties/azurerm/properties/subscriptionId/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.tenantId!==void 0&&
n.call(s,"tenantId")){let p=s.tenantId;if(typeof p=="string"){if(y(p)>1024){let o={instancePath:t+"/terraform/backend/azurerm/tenantId",schemaPath:"#/properties\
/terraform/properties/backend/properties/azurerm/properties/tenantId/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(y(p)<1){
let o={instancePath:t+"/terraform/backend/azurerm/tenantId",schemaPath:"#/properties/terraform/properties/backend/properties/azurerm/properties/tenantId/minLeng\
th",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}if(!Ie.test(p)){let o={instancePath:t+"/terraform/backend/azurerm/tenantId",schemaPath:"#\
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
e===null?e=[o]:e.push(o),r++}if(s.address!==void 0&&n.call(s,"address")){let p=s.address;if(typeof p=="string"){if(y(p)>1024){let o={instancePath:t+"/terraform/\
backend/http/address",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/address/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[o]:e.push(o),r++}if(!vt.test(p)){let o={instancePath:t+"/terraform/backend/http/address",schemaPath:"#/properties/terraform/properties/backend/prope\
rties/http/properties/address/pattern",keyword:"pattern",params:{pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#\
](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/http/address",schemaPath:"#/properties/terrafor\
m/properties/backend/properties/http/properties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.lockAddress!==void 0&&n.
call(s,"lockAddress")){let p=s.lockAddress;if(typeof p=="string"){if(y(p)>1024){let o={instancePath:t+"/terraform/backend/http/lockAddress",schemaPath:"#/proper\
ties/terraform/properties/backend/properties/http/properties/lockAddress/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(!vt.
test(p)){let o={instancePath:t+"/terraform/backend/http/lockAddress",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/lockAddres\
s/pattern",keyword:"pattern",params:{pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*\
)?$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/http/lockAddress",schemaPath:"#/properties/terraform/properties/backend/prop\
erties/http/properties/lockAddress/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.unlockAddress!==void 0&&n.call(s,"unlockAddre\
ss")){let p=s.unlockAddress;if(typeof p=="string"){if(y(p)>1024){let o={instancePath:t+"/terraform/backend/http/unlockAddress",schemaPath:"#/properties/terrafor\
m/properties/backend/properties/http/properties/unlockAddress/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),r++}if(!vt.test(p)){let o={
instancePath:t+"/terraform/backend/http/unlockAddress",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/unlockAddress/pattern",keyword:"\
pattern",params:{pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$"}};e===null?
e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/http/unlockAddress",schemaPath:"#/properties/terraform/properties/backend/properties/http/pr\
operties/unlockAddress/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.updateMethod!==void 0&&n.call(s,"updateMethod")){let p=s.
updateMethod;if(typeof p!="string"){let o={instancePath:t+"/terraform/backend/http/updateMethod",schemaPath:"#/properties/terraform/properties/backend/propertie\
s/http/properties/updateMethod/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(!(p==="POST"||p==="PUT")){let o={instancePath:t+"/te\
rraform/backend/http/updateMethod",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/updateMethod/enum",keyword:"enum",params:{allowedValues:J.
properties.terraform.properties.backend.properties.http.properties.updateMethod.enum}};e===null?e=[o]:e.push(o),r++}}if(s.lockMethod!==void 0&&n.call(s,"lockMet\
hod")){let p=s.lockMethod;if(typeof p!="string"){let o={instancePath:t+"/terraform/backend/http/lockMethod",schemaPath:"#/properties/terraform/properties/backen\
d/properties/http/properties/lockMethod/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(!(p==="LOCK"||p==="POST"||p==="PUT")){let o={
instancePath:t+"/terraform/backend/http/lockMethod",schemaPath:"#/properties/terraform/properties/backend/properties/http/properties/lockMethod/enum",keyword:"e\
num",params:{allowedValues:J.properties.terraform.properties.backend.properties.http.properties.lockMethod.enum}};e===null?e=[o]:e.push(o),r++}}if(s.unlockMethod!==
void 0&&n.call(s,"unlockMethod")){let p=s.unlockMethod;if(typeof p!="string"){let o={instancePath:t+"/terraform/backend/http/unlockMethod",schemaPath:"#/propert\
ies/terraform/properties/backend/properties/http/properties/unlockMethod/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(!(p==="UNL\
OCK"||p==="DELETE"||p==="POST"||p==="PUT")){let o={instancePath:t+"/terraform/backend/http/unlockMethod",schemaPath:"#/properties/terraform/properties/backend/p\
roperties/http/properties/unlockMethod/enum",keyword:"enum",params:{allowedValues:J.properties.terraform.properties.backend.properties.http.properties.unlockMethod.
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
n.call(s,"hostname")){let p=s.hostname;if(typeof p=="string"){if(y(p)>253){let o={instancePath:t+"/terraform/backend/cloud/hostname",schemaPath:"#/properties/te\
rraform/properties/backend/properties/cloud/properties/hostname/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[o]:e.push(o),r++}if(!Ut.test(p)){
let o={instancePath:t+"/terraform/backend/cloud/hostname",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/hostname/pattern",keyword:"\
pattern",params:{pattern:"^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"}};e===null?e=[o]:e.
push(o),r++}}else{let o={instancePath:t+"/terraform/backend/cloud/hostname",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/ho\
stname/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.organization!==void 0&&n.call(s,"organization")){let p=s.organization;if(typeof p==
"string"){if(y(p)>90){let o={instancePath:t+"/terraform/backend/cloud/organization",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/prope\
rties/organization/maxLength",keyword:"maxLength",params:{limit:90}};e===null?e=[o]:e.push(o),r++}if(y(p)<1){let o={instancePath:t+"/terraform/backend/cloud/org\
anization",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/organization/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[o]:e.push(o),r++}if(!cr.test(p)){let o={instancePath:t+"/terraform/backend/cloud/organization",schemaPath:"#/properties/terraform/properties/backend/properti\
es/cloud/properties/organization/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terr\
aform/backend/cloud/organization",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/organization/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),r++}}if(s.workspaces!==void 0&&n.call(s,"workspaces")){let p=s.workspaces;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.
keys(p).length<1){let o={instancePath:t+"/terraform/backend/cloud/workspaces",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/\
workspaces/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[o]:e.push(o),r++}for(let o of Object.keys(p))if(!(o==="name"||o==="tags"||o==="p\
roject"||o==="prefix")){let c={instancePath:t+"/terraform/backend/cloud/workspaces",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/prope\
rties/workspaces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),r++}if(p.name!==void 0&&n.call(p,"\
name")){let o=p.name;if(typeof o=="string"){if(y(o)>90){let c={instancePath:t+"/terraform/backend/cloud/workspaces/name",schemaPath:"#/properties/terraform/prop\
erties/backend/properties/cloud/properties/workspaces/properties/name/maxLength",keyword:"maxLength",params:{limit:90}};e===null?e=[c]:e.push(c),r++}if(y(o)<1){
let c={instancePath:t+"/terraform/backend/cloud/workspaces/name",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/pr\
operties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}if(!cr.test(o)){let c={instancePath:t+"/terraform/backend/cloud/work\
spaces/name",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/name/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/terraform/backend/cloud/workspaces/name",schemaPath:"#/properties/terraform/prope\
rties/backend/properties/cloud/properties/workspaces/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.tags!==void 0&&
n.call(p,"tags")){let o=p.tags;if(Array.isArray(o)){if(o.length<1){let j={instancePath:t+"/terraform/backend/cloud/workspaces/tags",schemaPath:"#/properties/ter\
raform/properties/backend/properties/cloud/properties/workspaces/properties/tags/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[j]:e.push(j),r++}let c=o.
length;for(let j=0;j<c;j++){let b=o[j];if(typeof b=="string"){if(y(b)>1024){let i={instancePath:t+"/terraform/backend/cloud/workspaces/tags/"+j,schemaPath:"#/pr\
operties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/tags/items/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[i]:e.push(i),r++}if(y(b)<1){let i={instancePath:t+"/terraform/backend/cloud/workspaces/tags/"+j,schemaPath:"#/properties/terraform/properties/backend/propert\
ies/cloud/properties/workspaces/properties/tags/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}if(!Ie.test(b)){let i={instancePath:t+
"/terraform/backend/cloud/workspaces/tags/"+j,schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/tags/items\
/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/terraform/backend/cloud/worksp\
aces/tags/"+j,schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/tags/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),r++}}let h=o.length,C;if(h>1){let j={};for(;h--;){let b=o[h];if(typeof b=="string"){if(typeof j[b]=="number"){C=j[b];let i={instancePath:t+
"/terraform/backend/cloud/workspaces/tags",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/tags/uniqueIt\
ems",keyword:"uniqueItems",params:{i:h,j:C}};e===null?e=[i]:e.push(i),r++;break}j[b]=h}}}}else{let c={instancePath:t+"/terraform/backend/cloud/workspaces/tags",
schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?
e=[c]:e.push(c),r++}}if(p.project!==void 0&&n.call(p,"project")){let o=p.project;if(typeof o=="string"){if(y(o)>1024){let c={instancePath:t+"/terraform/backend/\
cloud/workspaces/project",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/project/maxLength",keyword:"ma\
xLength",params:{limit:1024}};e===null?e=[c]:e.push(c),r++}if(y(o)<1){let c={instancePath:t+"/terraform/backend/cloud/workspaces/project",schemaPath:"#/properti\
es/terraform/properties/backend/properties/cloud/properties/workspaces/properties/project/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(
c),r++}if(!Ie.test(o)){let c={instancePath:t+"/terraform/backend/cloud/workspaces/project",schemaPath:"#/properties/terraform/properties/backend/properties/clou\
d/properties/workspaces/properties/project/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+
"/terraform/backend/cloud/workspaces/project",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/project/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.prefix!==void 0&&n.call(p,"prefix")){let o=p.prefix;if(typeof o=="string"){if(y(o)>
90){let c={instancePath:t+"/terraform/backend/cloud/workspaces/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspa\
ces/properties/prefix/maxLength",keyword:"maxLength",params:{limit:90}};e===null?e=[c]:e.push(c),r++}if(y(o)<1){let c={instancePath:t+"/terraform/backend/cloud/\
workspaces/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/cloud/properties/workspaces/properties/prefix/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[c]:e.push(c),r++}if(!cr.test(o)){let c={instancePath:t+"/terraform/backend/cloud/workspaces/prefix",schemaPath:"#/properties/terra\
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
additionalProperty:p}};e===null?e=[o]:e.push(o),r++}if(s.hostname!==void 0&&n.call(s,"hostname")){let p=s.hostname;if(typeof p=="string"){if(y(p)>253){let o={instancePath:t+
"/terraform/backend/remote/hostname",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/hostname/maxLength",keyword:"maxLength",
params:{limit:253}};e===null?e=[o]:e.push(o),r++}if(!Ut.test(p)){let o={instancePath:t+"/terraform/backend/remote/hostname",schemaPath:"#/properties/terraform/p\
roperties/backend/properties/remote/properties/hostname/pattern",keyword:"pattern",params:{pattern:"^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?\
!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/remote/hostname",schemaPath:"\
#/properties/terraform/properties/backend/properties/remote/properties/hostname/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.
organization!==void 0&&n.call(s,"organization")){let p=s.organization;if(typeof p=="string"){if(y(p)>90){let o={instancePath:t+"/terraform/backend/remote/organi\
zation",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/organization/maxLength",keyword:"maxLength",params:{limit:90}};e===null?
e=[o]:e.push(o),r++}if(y(p)<1){let o={instancePath:t+"/terraform/backend/remote/organization",schemaPath:"#/properties/terraform/properties/backend/properties/r\
emote/properties/organization/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}if(!cr.test(p)){let o={instancePath:t+"/terraform/ba\
ckend/remote/organization",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/organization/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]+$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/terraform/backend/remote/organization",schemaPath:"#/properties/terraform/propert\
ies/backend/properties/remote/properties/organization/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.workspaces!==void 0&&n.call(
s,"workspaces")){let p=s.workspaces;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length<1){let o={instancePath:t+"/terraform/backend/remote/wo\
rkspaces",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/minProperties",keyword:"minProperties",params:{limit:1}};
e===null?e=[o]:e.push(o),r++}for(let o of Object.keys(p))if(!(o==="name"||o==="tags"||o==="project"||o==="prefix")){let c={instancePath:t+"/terraform/backend/re\
mote/workspaces",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),r++}if(p.name!==void 0&&n.call(p,"name")){let o=p.name;if(typeof o=="string"){if(y(o)>90){let c={instancePath:t+
"/terraform/backend/remote/workspaces/name",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/name/maxLen\
gth",keyword:"maxLength",params:{limit:90}};e===null?e=[c]:e.push(c),r++}if(y(o)<1){let c={instancePath:t+"/terraform/backend/remote/workspaces/name",schemaPath:"\
#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:
e.push(c),r++}if(!cr.test(o)){let c={instancePath:t+"/terraform/backend/remote/workspaces/name",schemaPath:"#/properties/terraform/properties/backend/properties\
/remote/properties/workspaces/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+
"/terraform/backend/remote/workspaces/name",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/name/type",
keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.tags!==void 0&&n.call(p,"tags")){let o=p.tags;if(Array.isArray(o)){if(o.length<1){let j={
instancePath:t+"/terraform/backend/remote/workspaces/tags",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/propert\
ies/tags/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[j]:e.push(j),r++}let c=o.length;for(let j=0;j<c;j++){let b=o[j];if(typeof b=="string"){if(y(
b)>1024){let i={instancePath:t+"/terraform/backend/remote/workspaces/tags/"+j,schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties\
/workspaces/properties/tags/items/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[i]:e.push(i),r++}if(y(b)<1){let i={instancePath:t+"/terraform/\
backend/remote/workspaces/tags/"+j,schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/tags/items/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}if(!Ie.test(b)){let i={instancePath:t+"/terraform/backend/remote/workspaces/tags/"+j,schemaPath:"\
#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/tags/items/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]\
*\\S)?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/terraform/backend/remote/workspaces/tags/"+j,schemaPath:"#/properties/terraform/properties\
/backend/properties/remote/properties/workspaces/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}let h=o.length,
C;if(h>1){let j={};for(;h--;){let b=o[h];if(typeof b=="string"){if(typeof j[b]=="number"){C=j[b];let i={instancePath:t+"/terraform/backend/remote/workspaces/tag\
s",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i:h,
j:C}};e===null?e=[i]:e.push(i),r++;break}j[b]=h}}}}else{let c={instancePath:t+"/terraform/backend/remote/workspaces/tags",schemaPath:"#/properties/terraform/pro\
perties/backend/properties/remote/properties/workspaces/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}if(p.project!==
void 0&&n.call(p,"project")){let o=p.project;if(typeof o=="string"){if(y(o)>1024){let c={instancePath:t+"/terraform/backend/remote/workspaces/project",schemaPath:"\
#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/project/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[c]:e.push(c),r++}if(y(o)<1){let c={instancePath:t+"/terraform/backend/remote/workspaces/project",schemaPath:"#/properties/terraform/properties/backend/proper\
ties/remote/properties/workspaces/properties/project/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}if(!Ie.test(o)){let c={instancePath:t+
"/terraform/backend/remote/workspaces/project",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/project/\
pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/terraform/backend/remote/worksp\
aces/project",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/project/type",keyword:"type",params:{type:"\
string"}};e===null?e=[c]:e.push(c),r++}}if(p.prefix!==void 0&&n.call(p,"prefix")){let o=p.prefix;if(typeof o=="string"){if(y(o)>90){let c={instancePath:t+"/terr\
aform/backend/remote/workspaces/prefix",schemaPath:"#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/prefix/maxLengt\
h",keyword:"maxLength",params:{limit:90}};e===null?e=[c]:e.push(c),r++}if(y(o)<1){let c={instancePath:t+"/terraform/backend/remote/workspaces/prefix",schemaPath:"\
#/properties/terraform/properties/backend/properties/remote/properties/workspaces/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[c]:e.push(c),r++}if(!cr.test(o)){let c={instancePath:t+"/terraform/backend/remote/workspaces/prefix",schemaPath:"#/properties/terraform/properties/backend/prop\
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
e===null?e=[p]:e.push(p),r++}if(a.roleArn!==void 0&&n.call(a,"roleArn")){let s=a.roleArn;if(typeof s=="string"){if(!bt.test(s)){let p={instancePath:t+"/terrafor\
m/assumeRole/roleArn",schemaPath:"#/properties/terraform/properties/assumeRole/properties/roleArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+\
)*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/terraform/assumeRole/roleArn",schemaPath:"#/properties/terr\
aform/properties/assumeRole/properties/roleArn/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.externalId!==void 0&&n.call(a,"ex\
ternalId")){let s=a.externalId;if(typeof s=="string"){if(y(s)>1224){let p={instancePath:t+"/terraform/assumeRole/externalId",schemaPath:"#/properties/terraform/\
properties/assumeRole/properties/externalId/maxLength",keyword:"maxLength",params:{limit:1224}};e===null?e=[p]:e.push(p),r++}if(y(s)<2){let p={instancePath:t+"/\
terraform/assumeRole/externalId",schemaPath:"#/properties/terraform/properties/assumeRole/properties/externalId/minLength",keyword:"minLength",params:{limit:2}};
e===null?e=[p]:e.push(p),r++}if(!St.test(s)){let p={instancePath:t+"/terraform/assumeRole/externalId",schemaPath:"#/properties/terraform/properties/assumeRole/p\
roperties/externalId/pattern",keyword:"pattern",params:{pattern:"^[\\w+=,.@:/-]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/terraform/assume\
Role/externalId",schemaPath:"#/properties/terraform/properties/assumeRole/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),r++}}}else{let s={instancePath:t+"/terraform/assumeRole",schemaPath:"#/properties/terraform/properties/assumeRole/type",keyword:"type",params:{type:"object"}};
e===null?e=[s]:e.push(s),r++}}if(S.allowedAccountIds!==void 0&&n.call(S,"allowedAccountIds")){let a=S.allowedAccountIds;if(Array.isArray(a)){if(a.length<1){let c={
instancePath:t+"/terraform/allowedAccountIds",schemaPath:"#/properties/terraform/properties/allowedAccountIds/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[c]:e.push(c),r++}let s=a.length;for(let c=0;c<s;c++){let h=a[c];if(typeof h=="string"){if(!$s.test(h)){let C={instancePath:t+"/terraform/allowedAccountI\
ds/"+c,schemaPath:"#/properties/terraform/properties/allowedAccountIds/items/pattern",keyword:"pattern",params:{pattern:"^[0-9]{12}$"}};e===null?e=[C]:e.push(C),
r++}}else{let C={instancePath:t+"/terraform/allowedAccountIds/"+c,schemaPath:"#/properties/terraform/properties/allowedAccountIds/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[C]:e.push(C),r++}}let p=a.length,o;if(p>1){let c={};for(;p--;){let h=a[p];if(typeof h=="string"){if(typeof c[h]=="number"){o=c[h];let C={
instancePath:t+"/terraform/allowedAccountIds",schemaPath:"#/properties/terraform/properties/allowedAccountIds/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o}};
e===null?e=[C]:e.push(C),r++;break}c[h]=p}}}}else{let s={instancePath:t+"/terraform/allowedAccountIds",schemaPath:"#/properties/terraform/properties/allowedAcco\
untIds/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(S.include!==void 0&&n.call(S,"include")){let a=S.include;if(Array.isArray(a)){
if(a.length>50){let c={instancePath:t+"/terraform/include",schemaPath:"#/properties/terraform/properties/include/maxItems",keyword:"maxItems",params:{limit:50}};
e===null?e=[c]:e.push(c),r++}if(a.length<1){let c={instancePath:t+"/terraform/include",schemaPath:"#/properties/terraform/properties/include/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[c]:e.push(c),r++}let s=a.length;for(let c=0;c<s;c++){let h=a[c];if(typeof h=="string"){if(y(h)>512){let C={instancePath:t+
"/terraform/include/"+c,schemaPath:"#/properties/terraform/properties/include/items/maxLength",keyword:"maxLength",params:{limit:512}};e===null?e=[C]:e.push(C),
r++}if(y(h)<1){let C={instancePath:t+"/terraform/include/"+c,schemaPath:"#/properties/terraform/properties/include/items/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[C]:e.push(C),r++}if(!zt.test(h)){let C={instancePath:t+"/terraform/include/"+c,schemaPath:"#/properties/terraform/properties/include/items\
/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\x00-\\x1f\\x7f\\\\:]+$"}};e===null?e=[C]:e.push(C),r++}}else{let C={instancePath:t+
"/terraform/include/"+c,schemaPath:"#/properties/terraform/properties/include/items/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}}let p=a.
length,o;if(p>1){let c={};for(;p--;){let h=a[p];if(typeof h=="string"){if(typeof c[h]=="number"){o=c[h];let C={instancePath:t+"/terraform/include",schemaPath:"#\
/properties/terraform/properties/include/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o}};e===null?e=[C]:e.push(C),r++;break}c[h]=p}}}}else{let s={instancePath:t+
"/terraform/include",schemaPath:"#/properties/terraform/properties/include/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}}else{let a={
instancePath:t+"/terraform",schemaPath:"#/properties/terraform/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(E.accept!==void 0&&
n.call(E,"accept")){let S=E.accept;if(Array.isArray(S)){let a=S.length;for(let s=0;s<a;s++){let p=S[s];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.rule===
void 0||!n.call(p,"rule")){let o={instancePath:t+"/accept/"+s,schemaPath:"#/properties/accept/items/required",keyword:"required",params:{missingProperty:"rule"}};
e===null?e=[o]:e.push(o),r++}if(p.reason===void 0||!n.call(p,"reason")){let o={instancePath:t+"/accept/"+s,schemaPath:"#/properties/accept/items/required",keyword:"\
required",params:{missingProperty:"reason"}};e===null?e=[o]:e.push(o),r++}for(let o of Object.keys(p))if(!(o==="rule"||o==="at"||o==="reason")){let c={instancePath:t+
"/accept/"+s,schemaPath:"#/properties/accept/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),
r++}if(p.rule!==void 0&&n.call(p,"rule")){let o=p.rule;if(typeof o=="string"){if(!Ks.test(o)){let c={instancePath:t+"/accept/"+s+"/rule",schemaPath:"#/propertie\
s/accept/items/properties/rule/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+
"/accept/"+s+"/rule",schemaPath:"#/properties/accept/items/properties/rule/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.at!==
void 0&&n.call(p,"at")){let o=p.at;if(typeof o=="string"){if(y(o)<1){let c={instancePath:t+"/accept/"+s+"/at",schemaPath:"#/properties/accept/items/properties/a\
t/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/accept/"+s+"/at",schemaPath:"#/properties/accept/i\
tems/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(p.reason!==void 0&&n.call(p,"reason")){let o=p.reason;if(typeof o==
"string"){if(y(o)>1024){let c={instancePath:t+"/accept/"+s+"/reason",schemaPath:"#/properties/accept/items/properties/reason/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[c]:e.push(c),r++}if(y(o)<1){let c={instancePath:t+"/accept/"+s+"/reason",schemaPath:"#/properties/accept/items/properties/reason/minLen\
gth",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/accept/"+s+"/reason",schemaPath:"#/properties/accept/items\
/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}}else{let o={instancePath:t+"/accept/"+s,schemaPath:"#/properties/\
accept/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:t+"/accept",schemaPath:"#/properties/accept/ty\
pe",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{let S={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[S]:e.push(S),r++}return Yr.errors=e,r===0}Yr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};exports.Environments=Jr;var Zs=new RegExp("^[a-z][a-z0-9-]{0,30}$","u");function Jr(E,{instancePath:t="",parentData:Xe,parentDataProperty:Ye,rootData:Je=E,dynamicAnchors:Lt={}}={}){let e=null,
r=0,Pe=Jr.evaluated;if(Pe.dynamicProps&&(Pe.props=void 0),Pe.dynamicItems&&(Pe.items=void 0),E&&typeof E=="object"&&!Array.isArray(E)){if(Object.keys(E).length<
1){let ee={instancePath:t,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[ee]:e.push(ee),r++}for(let ee of Object.keys(E)){let oe=r;
if(typeof ee=="string"&&!Zs.test(ee)){let ke={instancePath:t,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,30}$"},propertyName:ee};
e===null?e=[ke]:e.push(ke),r++}var Qe=oe===r;if(!Qe){let ke={instancePath:t,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:ee}};e===null?
e=[ke]:e.push(ke),r++}}for(let ee of Object.keys(E)){let oe=E[ee];if(!(oe&&typeof oe=="object"&&!Array.isArray(oe))){let ke={instancePath:t+"/"+ee.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[ke]:e.push(ke),r++}}}else{let ee={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[ee]:e.push(ee),r++}return Jr.errors=e,r===0}Jr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
exports.PatchDefaults=Qr;var N={type:["object","null"],properties:{appClient:{type:["object","null"],properties:{name:{type:["string","null"],minLength:1,maxLength:128,
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
$"}}},additionalProperties:!1}},additionalProperties:!1};function Qr(E,{instancePath:t="",parentData:Xe,parentDataProperty:Ye,rootData:Je=E,dynamicAnchors:Lt={}}={}){
let e=null,r=0,Pe=Qr.evaluated;if(Pe.dynamicProps&&(Pe.props=void 0),Pe.dynamicItems&&(Pe.items=void 0),!(E&&typeof E=="object"&&!Array.isArray(E))&&E!==null){let K={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:N.type}};e===null?e=[K]:e.push(K),r++}if(E&&typeof E=="object"&&!Array.isArray(E)){for(let K of Object.
keys(E))if(!(K==="appClient"||K==="identityProvider")){let u={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:K}};
e===null?e=[u]:e.push(u),r++}if(E.appClient!==void 0&&n.call(E,"appClient")){let K=E.appClient;if(!(K&&typeof K=="object"&&!Array.isArray(K))&&K!==null){let u={
instancePath:t+"/appClient",schemaPath:"#/properties/appClient/type",keyword:"type",params:{type:N.properties.appClient.type}};e===null?e=[u]:e.push(u),r++}if(K&&
typeof K=="object"&&!Array.isArray(K)){for(let u of Object.keys(K))if(!n.call(N.properties.appClient.properties,u)){let x={instancePath:t+"/appClient",schemaPath:"\
#/properties/appClient/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[x]:e.push(x),r++}if(K.name!==void 0&&n.call(
K,"name")){let u=K.name;if(typeof u!="string"&&u!==null){let x={instancePath:t+"/appClient/name",schemaPath:"#/properties/appClient/properties/name/type",keyword:"\
type",params:{type:N.properties.appClient.properties.name.type}};e===null?e=[x]:e.push(x),r++}if(typeof u=="string"){if(y(u)>128){let x={instancePath:t+"/appCli\
ent/name",schemaPath:"#/properties/appClient/properties/name/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[x]:e.push(x),r++}if(y(u)<1){let x={instancePath:t+
"/appClient/name",schemaPath:"#/properties/appClient/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}if(!Lr.test(u)){
let x={instancePath:t+"/appClient/name",schemaPath:"#/properties/appClient/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=,.@-]+$"}};
e===null?e=[x]:e.push(x),r++}}}if(K.adopt!==void 0&&n.call(K,"adopt")){let u=K.adopt;if(typeof u!="string"&&u!==null){let x={instancePath:t+"/appClient/adopt",schemaPath:"\
#/properties/appClient/properties/adopt/type",keyword:"type",params:{type:N.properties.appClient.properties.adopt.type}};e===null?e=[x]:e.push(x),r++}if(typeof u==
"string"){if(y(u)>128){let x={instancePath:t+"/appClient/adopt",schemaPath:"#/properties/appClient/properties/adopt/maxLength",keyword:"maxLength",params:{limit:128}};
e===null?e=[x]:e.push(x),r++}if(!Zt.test(u)){let x={instancePath:t+"/appClient/adopt",schemaPath:"#/properties/appClient/properties/adopt/pattern",keyword:"patt\
ern",params:{pattern:"^[A-Za-z0-9_+]+$"}};e===null?e=[x]:e.push(x),r++}}}if(K.identityProviders!==void 0&&n.call(K,"identityProviders")){let u=K.identityProviders;
if(!Array.isArray(u)&&u!==null){let x={instancePath:t+"/appClient/identityProviders",schemaPath:"#/properties/appClient/properties/identityProviders/type",keyword:"\
type",params:{type:N.properties.appClient.properties.identityProviders.type}};e===null?e=[x]:e.push(x),r++}if(Array.isArray(u)){if(u.length<1){let q={instancePath:t+
"/appClient/identityProviders",schemaPath:"#/properties/appClient/properties/identityProviders/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[q]:e.push(
q),r++}let x=u.length;for(let q=0;q<x;q++)if(typeof u[q]!="string"){let $={instancePath:t+"/appClient/identityProviders/"+q,schemaPath:"#/properties/appClient/p\
roperties/identityProviders/items/type",keyword:"type",params:{type:"string"}};e===null?e=[$]:e.push($),r++}let A=u.length,M;if(A>1){let q={};for(;A--;){let $=u[A];
if(typeof $=="string"){if(typeof q[$]=="number"){M=q[$];let f={instancePath:t+"/appClient/identityProviders",schemaPath:"#/properties/appClient/properties/ident\
ityProviders/uniqueItems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=[f]:e.push(f),r++;break}q[$]=A}}}}}if(K.externalProviders!==void 0&&n.call(K,"exter\
nalProviders")){let u=K.externalProviders;if(!Array.isArray(u)&&u!==null){let x={instancePath:t+"/appClient/externalProviders",schemaPath:"#/properties/appClien\
t/properties/externalProviders/type",keyword:"type",params:{type:N.properties.appClient.properties.externalProviders.type}};e===null?e=[x]:e.push(x),r++}if(Array.
isArray(u)){if(u.length>300){let q={instancePath:t+"/appClient/externalProviders",schemaPath:"#/properties/appClient/properties/externalProviders/maxItems",keyword:"\
maxItems",params:{limit:300}};e===null?e=[q]:e.push(q),r++}if(u.length<1){let q={instancePath:t+"/appClient/externalProviders",schemaPath:"#/properties/appClien\
t/properties/externalProviders/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[q]:e.push(q),r++}let x=u.length;for(let q=0;q<x;q++){let $=u[q];if(typeof $==
"string"){if(y($)>32){let f={instancePath:t+"/appClient/externalProviders/"+q,schemaPath:"#/properties/appClient/properties/externalProviders/items/maxLength",keyword:"\
maxLength",params:{limit:32}};e===null?e=[f]:e.push(f),r++}if(y($)<1){let f={instancePath:t+"/appClient/externalProviders/"+q,schemaPath:"#/properties/appClient\
/properties/externalProviders/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}if(!Rt.test($)){let f={instancePath:t+"/appCli\
ent/externalProviders/"+q,schemaPath:"#/properties/appClient/properties/externalProviders/items/pattern",keyword:"pattern",params:{pattern:"^(?!COGNITO$)[\\p{L}\\\
p{M}\\p{S}\\p{N}\\p{P}]+$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/appClient/externalProviders/"+q,schemaPath:"#/properties/appClient/prope\
rties/externalProviders/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}let A=u.length,M;if(A>1){let q={};for(;A--;){let $=u[A];
if(typeof $=="string"){if(typeof q[$]=="number"){M=q[$];let f={instancePath:t+"/appClient/externalProviders",schemaPath:"#/properties/appClient/properties/exter\
nalProviders/uniqueItems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=[f]:e.push(f),r++;break}q[$]=A}}}}}if(K.formerly!==void 0&&n.call(K,"formerly")){let u=K.
formerly;if(typeof u!="string"&&u!==null){let x={instancePath:t+"/appClient/formerly",schemaPath:"#/properties/appClient/properties/formerly/type",keyword:"type",
params:{type:N.properties.appClient.properties.formerly.type}};e===null?e=[x]:e.push(x),r++}if(typeof u=="string"&&!xt.test(u)){let x={instancePath:t+"/appClien\
t/formerly",schemaPath:"#/properties/appClient/properties/formerly/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,62}$"}};e===null?e=[x]:e.
push(x),r++}}if(K.callbackUrls!==void 0&&n.call(K,"callbackUrls")){let u=K.callbackUrls;if(!Array.isArray(u)&&u!==null){let x={instancePath:t+"/appClient/callba\
ckUrls",schemaPath:"#/properties/appClient/properties/callbackUrls/type",keyword:"type",params:{type:N.properties.appClient.properties.callbackUrls.type}};e===null?
e=[x]:e.push(x),r++}if(Array.isArray(u)){if(u.length>100){let A={instancePath:t+"/appClient/callbackUrls",schemaPath:"#/properties/appClient/properties/callback\
Urls/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[A]:e.push(A),r++}let x=u.length;for(let A=0;A<x;A++){let M=u[A],q=r,$=!1,f=r;if(typeof M=="str\
ing"){if(y(M)>1024){let z={instancePath:t+"/appClient/callbackUrls/"+A,schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/0/maxLength",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[z]:e.push(z),r++}if(y(M)<1){let z={instancePath:t+"/appClient/callbackUrls/"+A,schemaPath:"#/properties/appClient/pr\
operties/callbackUrls/items/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[z]:e.push(z),r++}}else{let z={instancePath:t+"/appClient/callba\
ckUrls/"+A,schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[z]:e.push(z),r++}var ee=f===
r;$=$||ee;let _=r;if(M&&typeof M=="object"&&!Array.isArray(M)){if(M.variable===void 0||!n.call(M,"variable")){let z={instancePath:t+"/appClient/callbackUrls/"+A,
schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[z]:e.push(
z),r++}for(let z of Object.keys(M))if(!(z==="variable"||z==="prefix"||z==="suffix")){let v={instancePath:t+"/appClient/callbackUrls/"+A,schemaPath:"#/properties\
/appClient/properties/callbackUrls/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z}};e===null?e=[v]:e.push(v),r++}
if(M.variable!==void 0&&n.call(M,"variable")){let z=M.variable;if(typeof z=="string"){if(!G.test(z)){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/variab\
le",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,6\
3}$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/variable",schemaPath:"#/properties/appClient/properties/callbackU\
rls/items/anyOf/1/properties/variable/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==void 0&&n.call(M,"prefix")){let z=M.
prefix;if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/callbackU\
rls/items/anyOf/1/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+"/appClien\
t/callbackUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items\
/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.suffix!==void 0&&n.call(M,"suffix")){let z=M.suffix;if(typeof z==
"string"){if(y(z)>1024){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/pr\
operties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+"/appClient/callbackUrls/"+A+"\
/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/1/pr\
operties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let z={instancePath:t+"/appClient/callbackUrls/"+A,schemaPath:"\
#/properties/appClient/properties/callbackUrls/items/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[z]:e.push(z),r++}var ee=_===r;if($=$||ee,ee)
var Qe=!0;let Q=r;if(M&&typeof M=="object"&&!Array.isArray(M)){if(M.ssmParameter===void 0||!n.call(M,"ssmParameter")){let z={instancePath:t+"/appClient/callback\
Urls/"+A,schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/required",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?
e=[z]:e.push(z),r++}for(let z of Object.keys(M))if(!(z==="ssmParameter"||z==="prefix"||z==="suffix")){let v={instancePath:t+"/appClient/callbackUrls/"+A,schemaPath:"\
#/properties/appClient/properties/callbackUrls/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z}};e===null?e=[v]:
e.push(v),r++}if(M.ssmParameter!==void 0&&n.call(M,"ssmParameter")){let z=M.ssmParameter;if(typeof z=="string"){if(y(z)>2048){let v={instancePath:t+"/appClient/\
callbackUrls/"+A+"/ssmParameter",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/properties/ssmParameter/maxLength",keyword:"maxLength",
params:{limit:2048}};e===null?e=[v]:e.push(v),r++}if(!H.test(z)){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/ssmParameter",schemaPath:"#/properties/app\
Client/properties/callbackUrls/items/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===
null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/ssmParameter",schemaPath:"#/properties/appClient/properties/callbackUrls/ite\
ms/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==void 0&&n.call(M,"prefix")){let z=M.
prefix;if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/callbackU\
rls/items/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+"/appClien\
t/callbackUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items\
/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.suffix!==void 0&&n.call(M,"suffix")){let z=M.suffix;if(typeof z==
"string"){if(y(z)>1024){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/pr\
operties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+"/appClient/callbackUrls/"+A+"\
/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/2/pr\
operties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let z={instancePath:t+"/appClient/callbackUrls/"+A,schemaPath:"\
#/properties/appClient/properties/callbackUrls/items/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[z]:e.push(z),r++}var ee=Q===r;$=$||ee,ee&&
Qe!==!0&&(Qe=!0);let ue=r;if(M&&typeof M=="object"&&!Array.isArray(M)){if(M.secretsManager===void 0||!n.call(M,"secretsManager")){let z={instancePath:t+"/appCli\
ent/callbackUrls/"+A,schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManag\
er"}};e===null?e=[z]:e.push(z),r++}for(let z of Object.keys(M))if(!(z==="secretsManager"||z==="jsonKey"||z==="prefix"||z==="suffix")){let v={instancePath:t+"/ap\
pClient/callbackUrls/"+A,schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z}};
e===null?e=[v]:e.push(v),r++}if(M.secretsManager!==void 0&&n.call(M,"secretsManager")){let z=M.secretsManager;if(typeof z=="string"){if(y(z)>2048){let v={instancePath:t+
"/appClient/callbackUrls/"+A+"/secretsManager",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/properties/secretsManager/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[v]:e.push(v),r++}if(!B.test(z)){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/secretsManager",schemaPath:"#/p\
roperties/appClient/properties/callbackUrls/items/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?
e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/secretsManager",schemaPath:"#/properties/appClient/properties/callbackUrls/items/\
anyOf/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.jsonKey!==void 0&&n.call(M,"jsonKey")){let z=M.
jsonKey;if(typeof z=="string"){if(y(z)>256){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/jsonKey",schemaPath:"#/properties/appClient/properties/callback\
Urls/items/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[v]:e.push(v),r++}if(!W.test(z)){let v={instancePath:t+"/app\
Client/callbackUrls/"+A+"/jsonKey",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/jsonKey",schemaPath:"#/properti\
es/appClient/properties/callbackUrls/items/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==void 0&&
n.call(M,"prefix")){let z=M.prefix;if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/prefix",schemaPath:"#/properties/ap\
pClient/properties/callbackUrls/items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={
instancePath:t+"/appClient/callbackUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/properties/prefix/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/\
properties/callbackUrls/items/anyOf/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.suffix!==void 0&&n.call(
M,"suffix")){let z=M.suffix;if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+"/appClient/callbackUrls/"+A+"/suffix",schemaPath:"#/properties/appClient\
/properties/callbackUrls/items/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+
"/appClient/callbackUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/properties/suffix/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/callbackUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/\
callbackUrls/items/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let z={instancePath:t+"/appClient/\
callbackUrls/"+A,schemaPath:"#/properties/appClient/properties/callbackUrls/items/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[z]:e.push(z),
r++}var ee=ue===r;if($=$||ee,ee&&Qe!==!0&&(Qe=!0),$)r=q,e!==null&&(q?e.length=q:e=null);else{let z={instancePath:t+"/appClient/callbackUrls/"+A,schemaPath:"#/pr\
operties/appClient/properties/callbackUrls/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[z]:e.push(z),r++}}}}if(K.defaultRedirectUri!==void 0&&n.call(K,"d\
efaultRedirectUri")){let u=K.defaultRedirectUri,x=r,A=!1,M=r;if(typeof u=="string"){if(y(u)>1024){let f={instancePath:t+"/appClient/defaultRedirectUri",schemaPath:"\
#/properties/appClient/properties/defaultRedirectUri/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[f]:e.push(f),r++}if(y(u)<1){let f={
instancePath:t+"/appClient/defaultRedirectUri",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/appClient/defaultRedirectUri",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/\
0/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var Ge=M===r;A=A||Ge;let q=r;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){
let f={instancePath:t+"/appClient/defaultRedirectUri",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/type",keyword:"type",params:{type:N.
properties.appClient.properties.defaultRedirectUri.anyOf[1].type}};e===null?e=[f]:e.push(f),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){for(let f of Object.
keys(u))if(!(f==="variable"||f==="prefix"||f==="suffix"||f==="ssmParameter"||f==="secretsManager"||f==="jsonKey")){let _={instancePath:t+"/appClient/defaultRedi\
rectUri",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[_]:e.push(_),r++}if(u.variable!==void 0&&n.call(u,"variable")){let f=u.variable;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/appClient/d\
efaultRedirectUri/variable",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/variable/type",keyword:"type",params:{type:N.properties.
appClient.properties.defaultRedirectUri.anyOf[1].properties.variable.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"&&!G.test(f)){let _={instancePath:t+
"/appClient/defaultRedirectUri/variable",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/variable/pattern",keyword:"pattern",
params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[_]:e.push(_),r++}}if(u.prefix!==void 0&&n.call(u,"prefix")){let f=u.prefix,_=r,Q=!1,ue=r;if(typeof f=="st\
ring"){if(y(f)>1024){let v={instancePath:t+"/appClient/defaultRedirectUri/prefix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/prope\
rties/prefix/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(f)<1){let v={instancePath:t+"/appClient/defaultRedire\
ctUri/prefix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/prefix/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/defaultRedirectUri/prefix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri\
/anyOf/1/properties/prefix/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}var oe=ue===r;Q=Q||oe;let z=r;if(f!==null){let v={instancePath:t+
"/appClient/defaultRedirectUri/prefix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/prefix/anyOf/1/type",keyword:"type",params:{
type:"null"}};e===null?e=[v]:e.push(v),r++}var oe=z===r;if(Q=Q||oe,Q)r=_,e!==null&&(_?e.length=_:e=null);else{let v={instancePath:t+"/appClient/defaultRedirectU\
ri/prefix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/prefix/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),
r++}}if(u.suffix!==void 0&&n.call(u,"suffix")){let f=u.suffix,_=r,Q=!1,ue=r;if(typeof f=="string"){if(y(f)>1024){let v={instancePath:t+"/appClient/defaultRedire\
ctUri/suffix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/suffix/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[v]:e.push(v),r++}if(y(f)<1){let v={instancePath:t+"/appClient/defaultRedirectUri/suffix",schemaPath:"#/properties/appClient/properties/defaultRedire\
ctUri/anyOf/1/properties/suffix/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/de\
faultRedirectUri/suffix",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/suffix/anyOf/0/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[v]:e.push(v),r++}var ke=ue===r;Q=Q||ke;let z=r;if(f!==null){let v={instancePath:t+"/appClient/defaultRedirectUri/suffix",schemaPath:"#/prop\
erties/appClient/properties/defaultRedirectUri/anyOf/1/properties/suffix/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[v]:e.push(v),r++}var ke=z===
r;if(Q=Q||ke,Q)r=_,e!==null&&(_?e.length=_:e=null);else{let v={instancePath:t+"/appClient/defaultRedirectUri/suffix",schemaPath:"#/properties/appClient/properti\
es/defaultRedirectUri/anyOf/1/properties/suffix/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}if(u.ssmParameter!==void 0&&n.call(u,"ssmParamet\
er")){let f=u.ssmParameter;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/appClient/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appClien\
t/properties/defaultRedirectUri/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:N.properties.appClient.properties.defaultRedirectUri.anyOf[1].
properties.ssmParameter.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>2048){let _={instancePath:t+"/appClient/defaultRedirectUri/ssmParamet\
er",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[_]:e.push(_),r++}if(!H.test(f)){let _={instancePath:t+"/appClient/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/appClient/properties/defaultRedir\
ectUri/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[_]:e.push(_),r++}}}if(u.
secretsManager!==void 0&&n.call(u,"secretsManager")){let f=u.secretsManager;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/appClient/defaultRedirectUr\
i/secretsManager",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:N.properties.
appClient.properties.defaultRedirectUri.anyOf[1].properties.secretsManager.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>2048){let _={instancePath:t+
"/appClient/defaultRedirectUri/secretsManager",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/secretsManager/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[_]:e.push(_),r++}if(!B.test(f)){let _={instancePath:t+"/appClient/defaultRedirectUri/secretsManager",schemaPath:"#/p\
roperties/appClient/properties/defaultRedirectUri/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?
e=[_]:e.push(_),r++}}}if(u.jsonKey!==void 0&&n.call(u,"jsonKey")){let f=u.jsonKey;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/appClient/defaultRedi\
rectUri/jsonKey",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:N.properties.appClient.
properties.defaultRedirectUri.anyOf[1].properties.jsonKey.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>256){let _={instancePath:t+"/appCli\
ent/defaultRedirectUri/jsonKey",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{
limit:256}};e===null?e=[_]:e.push(_),r++}if(!W.test(f)){let _={instancePath:t+"/appClient/defaultRedirectUri/jsonKey",schemaPath:"#/properties/appClient/propert\
ies/defaultRedirectUri/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[_]:e.push(_),r++}}}}var Ge=q===
r;A=A||Ge;let $=r;if(u!==null){let f={instancePath:t+"/appClient/defaultRedirectUri",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf/2/ty\
pe",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var Ge=$===r;if(A=A||Ge,A)r=x,e!==null&&(x?e.length=x:e=null);else{let f={instancePath:t+"\
/appClient/defaultRedirectUri",schemaPath:"#/properties/appClient/properties/defaultRedirectUri/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}
if(K.logoutUrls!==void 0&&n.call(K,"logoutUrls")){let u=K.logoutUrls;if(!Array.isArray(u)&&u!==null){let x={instancePath:t+"/appClient/logoutUrls",schemaPath:"#\
/properties/appClient/properties/logoutUrls/type",keyword:"type",params:{type:N.properties.appClient.properties.logoutUrls.type}};e===null?e=[x]:e.push(x),r++}if(Array.
isArray(u)){if(u.length>100){let A={instancePath:t+"/appClient/logoutUrls",schemaPath:"#/properties/appClient/properties/logoutUrls/maxItems",keyword:"maxItems",
params:{limit:100}};e===null?e=[A]:e.push(A),r++}let x=u.length;for(let A=0;A<x;A++){let M=u[A],q=r,$=!1,f=r;if(typeof M=="string"){if(y(M)>1024){let z={instancePath:t+
"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=
[z]:e.push(z),r++}if(y(M)<1){let z={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/0/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[z]:e.push(z),r++}}else{let z={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/pro\
perties/logoutUrls/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[z]:e.push(z),r++}var le=f===r;$=$||le;let _=r;if(M&&typeof M=="object"&&
!Array.isArray(M)){if(M.variable===void 0||!n.call(M,"variable")){let z={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties\
/logoutUrls/items/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[z]:e.push(z),r++}for(let z of Object.keys(M))if(!(z==="v\
ariable"||z==="prefix"||z==="suffix")){let v={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:z}};e===null?e=[v]:e.push(v),r++}if(M.variable!==void 0&&n.call(M,"variable")){let z=M.
variable;if(typeof z=="string"){if(!G.test(z)){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/variable",schemaPath:"#/properties/appClient/properties/logout\
Urls/items/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+
"/appClient/logoutUrls/"+A+"/variable",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/properties/variable/type",keyword:"type",params:{type:"\
string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==void 0&&n.call(M,"prefix")){let z=M.prefix;if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+"/ap\
pClient/logoutUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/properties/prefix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/lo\
goutUrls/items/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/l\
ogoutUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"}};e===
null?e=[v]:e.push(v),r++}}if(M.suffix!==void 0&&n.call(M,"suffix")){let z=M.suffix;if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+"/appClient/logout\
Urls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/item\
s/anyOf/1/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+A+
"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.
push(v),r++}}}else{let z={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/1/type",keyword:"type",
params:{type:"object"}};e===null?e=[z]:e.push(z),r++}var le=_===r;if($=$||le,le)var He=!0;let Q=r;if(M&&typeof M=="object"&&!Array.isArray(M)){if(M.ssmParameter===
void 0||!n.call(M,"ssmParameter")){let z={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/requi\
red",keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[z]:e.push(z),r++}for(let z of Object.keys(M))if(!(z==="ssmParameter"||z==="prefix"||
z==="suffix")){let v={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:z}};e===null?e=[v]:e.push(v),r++}if(M.ssmParameter!==void 0&&n.call(M,"ssmParameter")){let z=M.ssmParameter;if(typeof z==
"string"){if(y(z)>2048){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/ssmParameter",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/\
properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[v]:e.push(v),r++}if(!H.test(z)){let v={instancePath:t+"/appClient/logout\
Urls/"+A+"/ssmParameter",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"\
^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+A+"/ssmParameter",schemaPath:"#/pro\
perties/appClient/properties/logoutUrls/items/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==
void 0&&n.call(M,"prefix")){let z=M.prefix;if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/prefix",schemaPath:"#/propert\
ies/appClient/properties/logoutUrls/items/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){
let v={instancePath:t+"/appClient/logoutUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/properties/prefix/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/pr\
operties/logoutUrls/items/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.suffix!==void 0&&n.call(M,"s\
uffix")){let z=M.suffix;if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/prope\
rties/logoutUrls/items/anyOf/2/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+
"/appClient/logoutUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls\
/items/anyOf/2/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let z={instancePath:t+"/appClient/logoutUrls/"+
A,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[z]:e.push(z),r++}var le=Q===r;
$=$||le,le&&He!==!0&&(He=!0);let ue=r;if(M&&typeof M=="object"&&!Array.isArray(M)){if(M.secretsManager===void 0||!n.call(M,"secretsManager")){let z={instancePath:t+
"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsM\
anager"}};e===null?e=[z]:e.push(z),r++}for(let z of Object.keys(M))if(!(z==="secretsManager"||z==="jsonKey"||z==="prefix"||z==="suffix")){let v={instancePath:t+
"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z}};
e===null?e=[v]:e.push(v),r++}if(M.secretsManager!==void 0&&n.call(M,"secretsManager")){let z=M.secretsManager;if(typeof z=="string"){if(y(z)>2048){let v={instancePath:t+
"/appClient/logoutUrls/"+A+"/secretsManager",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/properties/secretsManager/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[v]:e.push(v),r++}if(!B.test(z)){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/secretsManager",schemaPath:"#/pro\
perties/appClient/properties/logoutUrls/items/anyOf/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?
e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+A+"/secretsManager",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyO\
f/3/properties/secretsManager/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.jsonKey!==void 0&&n.call(M,"jsonKey")){let z=M.jsonKey;
if(typeof z=="string"){if(y(z)>256){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/jsonKey",schemaPath:"#/properties/appClient/properties/logoutUrls/items/a\
nyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[v]:e.push(v),r++}if(!W.test(z)){let v={instancePath:t+"/appClient/logou\
tUrls/"+A+"/jsonKey",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u\
0000-\\u001f\\u007f]+$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+A+"/jsonKey",schemaPath:"#/properties/appClient/prop\
erties/logoutUrls/items/anyOf/3/properties/jsonKey/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==void 0&&n.call(M,"pr\
efix")){let z=M.prefix;if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/proper\
ties/logoutUrls/items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+
"/appClient/logoutUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/logoutUrls\
/items/anyOf/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.suffix!==void 0&&n.call(M,"suffix")){let z=M.suffix;
if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+"/appClient/logoutUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/a\
nyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+"/appClient/logoutUrl\
s/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/logoutUrls/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/logoutUrls/items/anyOf/3/prop\
erties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let z={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/pr\
operties/appClient/properties/logoutUrls/items/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[z]:e.push(z),r++}var le=ue===r;if($=$||le,le&&He!==
!0&&(He=!0),$)r=q,e!==null&&(q?e.length=q:e=null);else{let z={instancePath:t+"/appClient/logoutUrls/"+A,schemaPath:"#/properties/appClient/properties/logoutUrls\
/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[z]:e.push(z),r++}}}}if(K.albHosts!==void 0&&n.call(K,"albHosts")){let u=K.albHosts;if(!Array.isArray(u)&&u!==
null){let x={instancePath:t+"/appClient/albHosts",schemaPath:"#/properties/appClient/properties/albHosts/type",keyword:"type",params:{type:N.properties.appClient.
properties.albHosts.type}};e===null?e=[x]:e.push(x),r++}if(Array.isArray(u)){if(u.length>100){let A={instancePath:t+"/appClient/albHosts",schemaPath:"#/properti\
es/appClient/properties/albHosts/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[A]:e.push(A),r++}let x=u.length;for(let A=0;A<x;A++){let M=u[A],q=r,
$=!1,f=r;if(typeof M=="string"){if(y(M)>253){let z={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/0\
/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[z]:e.push(z),r++}if(y(M)<1){let z={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/propert\
ies/appClient/properties/albHosts/items/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[z]:e.push(z),r++}}else{let z={instancePath:t+"/appC\
lient/albHosts/"+A,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[z]:e.push(z),r++}
var ce=f===r;$=$||ce;let _=r;if(M&&typeof M=="object"&&!Array.isArray(M)){if(M.variable===void 0||!n.call(M,"variable")){let z={instancePath:t+"/appClient/albHo\
sts/"+A,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[z]:e.
push(z),r++}for(let z of Object.keys(M))if(!(z==="variable"||z==="prefix"||z==="suffix")){let v={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/propertie\
s/appClient/properties/albHosts/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z}};e===null?e=[v]:e.push(v),r++}if(M.
variable!==void 0&&n.call(M,"variable")){let z=M.variable;if(typeof z=="string"){if(!G.test(z)){let v={instancePath:t+"/appClient/albHosts/"+A+"/variable",schemaPath:"\
#/properties/appClient/properties/albHosts/items/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[v]:
e.push(v),r++}}else{let v={instancePath:t+"/appClient/albHosts/"+A+"/variable",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/properties/v\
ariable/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==void 0&&n.call(M,"prefix")){let z=M.prefix;if(typeof z=="string"){
if(y(z)>1024){let v={instancePath:t+"/appClient/albHosts/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/properties/prefix/ma\
xLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+"/appClient/albHosts/"+A+"/prefix",schemaPath:"#\
/properties/appClient/properties/albHosts/items/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={
instancePath:t+"/appClient/albHosts/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/properties/prefix/type",keyword:"type",params:{
type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.suffix!==void 0&&n.call(M,"suffix")){let z=M.suffix;if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+
"/appClient/albHosts/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/properties/suffix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+"/appClient/albHosts/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/albH\
osts/items/anyOf/1/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/albHo\
sts/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=
[v]:e.push(v),r++}}}else{let z={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/1/type",keyword:"type",
params:{type:"object"}};e===null?e=[z]:e.push(z),r++}var ce=_===r;if($=$||ce,ce)var Be=!0;let Q=r;if(M&&typeof M=="object"&&!Array.isArray(M)){if(M.ssmParameter===
void 0||!n.call(M,"ssmParameter")){let z={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/required",
keyword:"required",params:{missingProperty:"ssmParameter"}};e===null?e=[z]:e.push(z),r++}for(let z of Object.keys(M))if(!(z==="ssmParameter"||z==="prefix"||z===
"suffix")){let v={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:z}};e===null?e=[v]:e.push(v),r++}if(M.ssmParameter!==void 0&&n.call(M,"ssmParameter")){let z=M.ssmParameter;if(typeof z==
"string"){if(y(z)>2048){let v={instancePath:t+"/appClient/albHosts/"+A+"/ssmParameter",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/prop\
erties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[v]:e.push(v),r++}if(!H.test(z)){let v={instancePath:t+"/appClient/albHosts/"+
A+"/ssmParameter",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/\
[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/albHosts/"+A+"/ssmParameter",schemaPath:"#/properties\
/appClient/properties/albHosts/items/anyOf/2/properties/ssmParameter/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==void 0&&
n.call(M,"prefix")){let z=M.prefix;if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+"/appClient/albHosts/"+A+"/prefix",schemaPath:"#/properties/appCli\
ent/properties/albHosts/items/anyOf/2/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+
"/appClient/albHosts/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/properties/prefix/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/albHosts/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/ite\
ms/anyOf/2/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.suffix!==void 0&&n.call(M,"suffix")){let z=M.suffix;
if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+"/appClient/albHosts/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf\
/2/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+"/appClient/albHosts/"+A+
"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/properties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:
e.push(v),r++}}else{let v={instancePath:t+"/appClient/albHosts/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/2/properties/suf\
fix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let z={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/properties/app\
Client/properties/albHosts/items/anyOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[z]:e.push(z),r++}var ce=Q===r;$=$||ce,ce&&Be!==!0&&(Be=!0);let ue=r;
if(M&&typeof M=="object"&&!Array.isArray(M)){if(M.secretsManager===void 0||!n.call(M,"secretsManager")){let z={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"\
#/properties/appClient/properties/albHosts/items/anyOf/3/required",keyword:"required",params:{missingProperty:"secretsManager"}};e===null?e=[z]:e.push(z),r++}for(let z of Object.
keys(M))if(!(z==="secretsManager"||z==="jsonKey"||z==="prefix"||z==="suffix")){let v={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/properties/appClient\
/properties/albHosts/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z}};e===null?e=[v]:e.push(v),r++}if(M.secretsManager!==
void 0&&n.call(M,"secretsManager")){let z=M.secretsManager;if(typeof z=="string"){if(y(z)>2048){let v={instancePath:t+"/appClient/albHosts/"+A+"/secretsManager",
schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[v]:
e.push(v),r++}if(!B.test(z)){let v={instancePath:t+"/appClient/albHosts/"+A+"/secretsManager",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf\
/3/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/a\
ppClient/albHosts/"+A+"/secretsManager",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/secretsManager/type",keyword:"type",params:{
type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.jsonKey!==void 0&&n.call(M,"jsonKey")){let z=M.jsonKey;if(typeof z=="string"){if(y(z)>256){let v={instancePath:t+
"/appClient/albHosts/"+A+"/jsonKey",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/jsonKey/maxLength",keyword:"maxLength",params:{
limit:256}};e===null?e=[v]:e.push(v),r++}if(!W.test(z)){let v={instancePath:t+"/appClient/albHosts/"+A+"/jsonKey",schemaPath:"#/properties/appClient/properties/\
albHosts/items/anyOf/3/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[v]:e.push(v),r++}}else{let v={
instancePath:t+"/appClient/albHosts/"+A+"/jsonKey",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/jsonKey/type",keyword:"type",
params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(M.prefix!==void 0&&n.call(M,"prefix")){let z=M.prefix;if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+
"/appClient/albHosts/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/prefix/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+"/appClient/albHosts/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/albH\
osts/items/anyOf/3/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/albHo\
sts/"+A+"/prefix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=
[v]:e.push(v),r++}}if(M.suffix!==void 0&&n.call(M,"suffix")){let z=M.suffix;if(typeof z=="string"){if(y(z)>1024){let v={instancePath:t+"/appClient/albHosts/"+A+
"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/properties/suffix/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=
[v]:e.push(v),r++}if(y(z)<1){let v={instancePath:t+"/appClient/albHosts/"+A+"/suffix",schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/prope\
rties/suffix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/appClient/albHosts/"+A+"/suffix",schemaPath:"\
#/properties/appClient/properties/albHosts/items/anyOf/3/properties/suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let z={
instancePath:t+"/appClient/albHosts/"+A,schemaPath:"#/properties/appClient/properties/albHosts/items/anyOf/3/type",keyword:"type",params:{type:"object"}};e===null?
e=[z]:e.push(z),r++}var ce=ue===r;if($=$||ce,ce&&Be!==!0&&(Be=!0),$)r=q,e!==null&&(q?e.length=q:e=null);else{let z={instancePath:t+"/appClient/albHosts/"+A,schemaPath:"\
#/properties/appClient/properties/albHosts/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[z]:e.push(z),r++}}}}if(K.scopes!==void 0&&n.call(K,"scopes")){let u=K.
scopes;if(!Array.isArray(u)&&u!==null){let x={instancePath:t+"/appClient/scopes",schemaPath:"#/properties/appClient/properties/scopes/type",keyword:"type",params:{
type:N.properties.appClient.properties.scopes.type}};e===null?e=[x]:e.push(x),r++}if(Array.isArray(u)){if(u.length>50){let q={instancePath:t+"/appClient/scopes",
schemaPath:"#/properties/appClient/properties/scopes/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[q]:e.push(q),r++}if(u.length<1){let q={instancePath:t+
"/appClient/scopes",schemaPath:"#/properties/appClient/properties/scopes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[q]:e.push(q),r++}let x=u.length;
for(let q=0;q<x;q++){let $=u[q];if(typeof $=="string"){if(y($)>256){let f={instancePath:t+"/appClient/scopes/"+q,schemaPath:"#/properties/appClient/properties/s\
copes/items/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[f]:e.push(f),r++}if(!Cr.test($)){let f={instancePath:t+"/appClient/scopes/"+q,schemaPath:"\
#/properties/appClient/properties/scopes/items/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}};e===null?e=[f]:e.push(f),r++}}else{
let f={instancePath:t+"/appClient/scopes/"+q,schemaPath:"#/properties/appClient/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[f]:e.push(f),r++}}let A=u.length,M;if(A>1){let q={};for(;A--;){let $=u[A];if(typeof $=="string"){if(typeof q[$]=="number"){M=q[$];let f={instancePath:t+"/appCl\
ient/scopes",schemaPath:"#/properties/appClient/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=[f]:e.push(f),r++;break}q[$]=A}}}}}
if(K.flows!==void 0&&n.call(K,"flows")){let u=K.flows;if(!Array.isArray(u)&&u!==null){let x={instancePath:t+"/appClient/flows",schemaPath:"#/properties/appClien\
t/properties/flows/type",keyword:"type",params:{type:N.properties.appClient.properties.flows.type}};e===null?e=[x]:e.push(x),r++}if(Array.isArray(u)){let x=u.length;
for(let q=0;q<x;q++){let $=u[q];if(typeof $!="string"){let f={instancePath:t+"/appClient/flows/"+q,schemaPath:"#/properties/appClient/properties/flows/items/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(!($==="code"||$==="implicit"||$==="client_credentials")){let f={instancePath:t+"/appCl\
ient/flows/"+q,schemaPath:"#/properties/appClient/properties/flows/items/enum",keyword:"enum",params:{allowedValues:N.properties.appClient.properties.flows.items.
enum}};e===null?e=[f]:e.push(f),r++}}let A=u.length,M;if(A>1){let q={};for(;A--;){let $=u[A];if(typeof $=="string"){if(typeof q[$]=="number"){M=q[$];let f={instancePath:t+
"/appClient/flows",schemaPath:"#/properties/appClient/properties/flows/uniqueItems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=[f]:e.push(f),r++;break}q[$]=
A}}}}}if(K.authFlows!==void 0&&n.call(K,"authFlows")){let u=K.authFlows;if(!Array.isArray(u)&&u!==null){let x={instancePath:t+"/appClient/authFlows",schemaPath:"\
#/properties/appClient/properties/authFlows/type",keyword:"type",params:{type:N.properties.appClient.properties.authFlows.type}};e===null?e=[x]:e.push(x),r++}if(Array.
isArray(u)){let x=u.length;for(let q=0;q<x;q++){let $=u[q];if(typeof $!="string"){let f={instancePath:t+"/appClient/authFlows/"+q,schemaPath:"#/properties/appCl\
ient/properties/authFlows/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(!($==="userSrp"||$==="userPassword"||$==="adminUser\
Password"||$==="custom"||$==="user")){let f={instancePath:t+"/appClient/authFlows/"+q,schemaPath:"#/properties/appClient/properties/authFlows/items/enum",keyword:"\
enum",params:{allowedValues:N.properties.appClient.properties.authFlows.items.enum}};e===null?e=[f]:e.push(f),r++}}let A=u.length,M;if(A>1){let q={};for(;A--;){
let $=u[A];if(typeof $=="string"){if(typeof q[$]=="number"){M=q[$];let f={instancePath:t+"/appClient/authFlows",schemaPath:"#/properties/appClient/properties/au\
thFlows/uniqueItems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=[f]:e.push(f),r++;break}q[$]=A}}}}}if(K.secret!==void 0&&n.call(K,"secret")){let u=K.secret;
if(typeof u!="boolean"&&u!==null){let x={instancePath:t+"/appClient/secret",schemaPath:"#/properties/appClient/properties/secret/type",keyword:"type",params:{type:N.
properties.appClient.properties.secret.type}};e===null?e=[x]:e.push(x),r++}}if(K.readAttributes!==void 0&&n.call(K,"readAttributes")){let u=K.readAttributes;if(!Array.
isArray(u)&&u!==null){let x={instancePath:t+"/appClient/readAttributes",schemaPath:"#/properties/appClient/properties/readAttributes/type",keyword:"type",params:{
type:N.properties.appClient.properties.readAttributes.type}};e===null?e=[x]:e.push(x),r++}if(Array.isArray(u)){if(u.length<1){let q={instancePath:t+"/appClient/\
readAttributes",schemaPath:"#/properties/appClient/properties/readAttributes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[q]:e.push(q),r++}let x=u.
length;for(let q=0;q<x;q++){let $=u[q];if(typeof $=="string"){if(y($)>32){let f={instancePath:t+"/appClient/readAttributes/"+q,schemaPath:"#/properties/appClien\
t/properties/readAttributes/items/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[f]:e.push(f),r++}if(y($)<1){let f={instancePath:t+"/appClient/re\
adAttributes/"+q,schemaPath:"#/properties/appClient/properties/readAttributes/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{
let f={instancePath:t+"/appClient/readAttributes/"+q,schemaPath:"#/properties/appClient/properties/readAttributes/items/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[f]:e.push(f),r++}}let A=u.length,M;if(A>1){let q={};for(;A--;){let $=u[A];if(typeof $=="string"){if(typeof q[$]=="number"){M=q[$];let f={instancePath:t+
"/appClient/readAttributes",schemaPath:"#/properties/appClient/properties/readAttributes/uniqueItems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=[f]:e.push(
f),r++;break}q[$]=A}}}}}if(K.writeAttributes!==void 0&&n.call(K,"writeAttributes")){let u=K.writeAttributes;if(!Array.isArray(u)&&u!==null){let x={instancePath:t+
"/appClient/writeAttributes",schemaPath:"#/properties/appClient/properties/writeAttributes/type",keyword:"type",params:{type:N.properties.appClient.properties.writeAttributes.
type}};e===null?e=[x]:e.push(x),r++}if(Array.isArray(u)){if(u.length<1){let q={instancePath:t+"/appClient/writeAttributes",schemaPath:"#/properties/appClient/pr\
operties/writeAttributes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[q]:e.push(q),r++}let x=u.length;for(let q=0;q<x;q++){let $=u[q];if(typeof $==
"string"){if(y($)>32){let f={instancePath:t+"/appClient/writeAttributes/"+q,schemaPath:"#/properties/appClient/properties/writeAttributes/items/maxLength",keyword:"\
maxLength",params:{limit:32}};e===null?e=[f]:e.push(f),r++}if(y($)<1){let f={instancePath:t+"/appClient/writeAttributes/"+q,schemaPath:"#/properties/appClient/p\
roperties/writeAttributes/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/appClient/writeAttri\
butes/"+q,schemaPath:"#/properties/appClient/properties/writeAttributes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}let A=u.
length,M;if(A>1){let q={};for(;A--;){let $=u[A];if(typeof $=="string"){if(typeof q[$]=="number"){M=q[$];let f={instancePath:t+"/appClient/writeAttributes",schemaPath:"\
#/properties/appClient/properties/writeAttributes/uniqueItems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=[f]:e.push(f),r++;break}q[$]=A}}}}}if(K.tokenValidity!==
void 0&&n.call(K,"tokenValidity")){let u=K.tokenValidity;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let x={instancePath:t+"/appClient/tokenValidi\
ty",schemaPath:"#/properties/appClient/properties/tokenValidity/type",keyword:"type",params:{type:N.properties.appClient.properties.tokenValidity.type}};e===null?
e=[x]:e.push(x),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){for(let x of Object.keys(u))if(!(x==="access"||x==="id"||x==="refresh"||x==="authSession")){let A={
instancePath:t+"/appClient/tokenValidity",schemaPath:"#/properties/appClient/properties/tokenValidity/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:x}};e===null?e=[A]:e.push(A),r++}if(u.access!==void 0&&n.call(u,"access")){let x=u.access,A=r,M=!1,q=r;if(typeof x=="string"){if(!ze.test(x)){
let f={instancePath:t+"/appClient/tokenValidity/access",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/access/anyOf/0/pattern",keyword:"\
pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/appClient/tokenValidity/access",schemaPath:"\
#/properties/appClient/properties/tokenValidity/properties/access/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var nr=q===r;
M=M||nr;let $=r;if(x!==null){let f={instancePath:t+"/appClient/tokenValidity/access",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/acce\
ss/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var nr=$===r;if(M=M||nr,M)r=A,e!==null&&(A?e.length=A:e=null);else{let f={instancePath:t+
"/appClient/tokenValidity/access",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/access/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:
e.push(f),r++}}if(u.id!==void 0&&n.call(u,"id")){let x=u.id,A=r,M=!1,q=r;if(typeof x=="string"){if(!ze.test(x)){let f={instancePath:t+"/appClient/tokenValidity/\
id",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/id/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};
e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/appClient/tokenValidity/id",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/id\
/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var We=q===r;M=M||We;let $=r;if(x!==null){let f={instancePath:t+"/appClient/t\
okenValidity/id",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/id/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(
f),r++}var We=$===r;if(M=M||We,M)r=A,e!==null&&(A?e.length=A:e=null);else{let f={instancePath:t+"/appClient/tokenValidity/id",schemaPath:"#/properties/appClient\
/properties/tokenValidity/properties/id/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}if(u.refresh!==void 0&&n.call(u,"refresh")){let x=u.refresh,
A=r,M=!1,q=r;if(typeof x=="string"){if(!ze.test(x)){let f={instancePath:t+"/appClient/tokenValidity/refresh",schemaPath:"#/properties/appClient/properties/token\
Validity/properties/refresh/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+
"/appClient/tokenValidity/refresh",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/refresh/anyOf/0/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[f]:e.push(f),r++}var er=q===r;M=M||er;let $=r;if(x!==null){let f={instancePath:t+"/appClient/tokenValidity/refresh",schemaPath:"#/properties/\
appClient/properties/tokenValidity/properties/refresh/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var er=$===r;if(M=M||er,M)
r=A,e!==null&&(A?e.length=A:e=null);else{let f={instancePath:t+"/appClient/tokenValidity/refresh",schemaPath:"#/properties/appClient/properties/tokenValidity/pr\
operties/refresh/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}if(u.authSession!==void 0&&n.call(u,"authSession")){let x=u.authSession,A=r,M=!1,
q=r;if(typeof x=="string"){if(!ze.test(x)){let f={instancePath:t+"/appClient/tokenValidity/authSession",schemaPath:"#/properties/appClient/properties/tokenValid\
ity/properties/authSession/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+
"/appClient/tokenValidity/authSession",schemaPath:"#/properties/appClient/properties/tokenValidity/properties/authSession/anyOf/0/type",keyword:"type",params:{type:"\
string"}};e===null?e=[f]:e.push(f),r++}var Ae=q===r;M=M||Ae;let $=r;if(x!==null){let f={instancePath:t+"/appClient/tokenValidity/authSession",schemaPath:"#/prop\
erties/appClient/properties/tokenValidity/properties/authSession/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var Ae=$===r;if(M=
M||Ae,M)r=A,e!==null&&(A?e.length=A:e=null);else{let f={instancePath:t+"/appClient/tokenValidity/authSession",schemaPath:"#/properties/appClient/properties/toke\
nValidity/properties/authSession/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}}}if(K.refreshTokenRotation!==void 0&&n.call(K,"refreshTokenRot\
ation")){let u=K.refreshTokenRotation,x=r,A=!1,M=r;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let f={instancePath:t+"/appClient/refreshTokenRotat\
ion",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/0/type",keyword:"type",params:{type:N.properties.appClient.properties.refreshTokenRotation.
anyOf[0].type}};e===null?e=[f]:e.push(f),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){for(let f of Object.keys(u))if(f!=="gracePeriod"){let _={instancePath:t+
"/appClient/refreshTokenRotation",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/0/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:f}};e===null?e=[_]:e.push(_),r++}if(u.gracePeriod!==void 0&&n.call(u,"gracePeriod")){let f=u.gracePeriod,_=r,Q=!1,ue=r;if(typeof f=="\
string"){if(!ze.test(f)){let v={instancePath:t+"/appClient/refreshTokenRotation/gracePeriod",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/\
anyOf/0/properties/gracePeriod/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+
"/appClient/refreshTokenRotation/gracePeriod",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/0/properties/gracePeriod/anyOf/0/type",keyword:"\
type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}var rr=ue===r;Q=Q||rr;let z=r;if(f!==null){let v={instancePath:t+"/appClient/refreshTokenRotation/gra\
cePeriod",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/0/properties/gracePeriod/anyOf/1/type",keyword:"type",params:{type:"null"}};e===
null?e=[v]:e.push(v),r++}var rr=z===r;if(Q=Q||rr,Q)r=_,e!==null&&(_?e.length=_:e=null);else{let v={instancePath:t+"/appClient/refreshTokenRotation/gracePeriod",
schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/0/properties/gracePeriod/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}}
var me=M===r;A=A||me;let q=r;if(u!=="off"){let f={instancePath:t+"/appClient/refreshTokenRotation",schemaPath:"#/properties/appClient/properties/refreshTokenRot\
ation/anyOf/1/const",keyword:"const",params:{allowedValue:"off"}};e===null?e=[f]:e.push(f),r++}var me=q===r;A=A||me;let $=r;if(u!==null){let f={instancePath:t+"\
/appClient/refreshTokenRotation",schemaPath:"#/properties/appClient/properties/refreshTokenRotation/anyOf/2/type",keyword:"type",params:{type:"null"}};e===null?
e=[f]:e.push(f),r++}var me=$===r;if(A=A||me,A)r=x,e!==null&&(x?e.length=x:e=null);else{let f={instancePath:t+"/appClient/refreshTokenRotation",schemaPath:"#/pro\
perties/appClient/properties/refreshTokenRotation/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}}}if(E.identityProvider!==void 0&&n.call(E,"id\
entityProvider")){let K=E.identityProvider;if(!(K&&typeof K=="object"&&!Array.isArray(K))&&K!==null){let u={instancePath:t+"/identityProvider",schemaPath:"#/pro\
perties/identityProvider/type",keyword:"type",params:{type:N.properties.identityProvider.type}};e===null?e=[u]:e.push(u),r++}if(K&&typeof K=="object"&&!Array.isArray(
K)){for(let u of Object.keys(K))if(!n.call(N.properties.identityProvider.properties,u)){let x={instancePath:t+"/identityProvider",schemaPath:"#/properties/ident\
ityProvider/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[x]:e.push(x),r++}if(K.preset!==void 0&&n.call(K,"pre\
set")){let u=K.preset;if(typeof u!="string"&&u!==null){let x={instancePath:t+"/identityProvider/preset",schemaPath:"#/properties/identityProvider/properties/pre\
set/type",keyword:"type",params:{type:N.properties.identityProvider.properties.preset.type}};e===null?e=[x]:e.push(x),r++}if(!(u==="amazon"||u==="apple"||u==="a\
uth0"||u==="cognito"||u==="descope"||u==="entra"||u==="entra-external-id"||u==="facebook"||u==="gitlab"||u==="google"||u==="idura"||u==="keycloak"||u==="linkedi\
n"||u==="login-gov"||u==="oidc"||u==="okta"||u==="one-login"||u==="ping-one"||u==="saml"||u===null)){let x={instancePath:t+"/identityProvider/preset",schemaPath:"\
#/properties/identityProvider/properties/preset/enum",keyword:"enum",params:{allowedValues:N.properties.identityProvider.properties.preset.enum}};e===null?e=[x]:
e.push(x),r++}}if(K.type!==void 0&&n.call(K,"type")){let u=K.type;if(typeof u!="string"&&u!==null){let x={instancePath:t+"/identityProvider/type",schemaPath:"#/\
properties/identityProvider/properties/type/type",keyword:"type",params:{type:N.properties.identityProvider.properties.type.type}};e===null?e=[x]:e.push(x),r++}
if(!(u==="oidc"||u==="saml"||u==="google"||u==="facebook"||u==="apple"||u==="amazon"||u===null)){let x={instancePath:t+"/identityProvider/type",schemaPath:"#/pr\
operties/identityProvider/properties/type/enum",keyword:"enum",params:{allowedValues:N.properties.identityProvider.properties.type.enum}};e===null?e=[x]:e.push(
x),r++}}if(K.issuer!==void 0&&n.call(K,"issuer")){let u=K.issuer;if(typeof u!="string"&&u!==null){let x={instancePath:t+"/identityProvider/issuer",schemaPath:"#\
/properties/identityProvider/properties/issuer/type",keyword:"type",params:{type:N.properties.identityProvider.properties.issuer.type}};e===null?e=[x]:e.push(x),
r++}if(typeof u=="string"&&y(u)>1024){let x={instancePath:t+"/identityProvider/issuer",schemaPath:"#/properties/identityProvider/properties/issuer/maxLength",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),r++}}if(K.clientId!==void 0&&n.call(K,"clientId")){let u=K.clientId,x=r,A=!1,M=r;if(typeof u=="string"){
if(y(u)>1024){let f={instancePath:t+"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/0/maxLength",keyword:"maxLe\
ngth",params:{limit:1024}};e===null?e=[f]:e.push(f),r++}if(y(u)<1){let f={instancePath:t+"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/\
properties/clientId/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}if(!Ie.test(u)){let f={instancePath:t+"/identityProvid\
er/clientId",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}};e===null?
e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/0/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var Ce=M===r;A=A||Ce;let q=r;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let f={instancePath:t+
"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/type",keyword:"type",params:{type:N.properties.identityProvider.
properties.clientId.anyOf[1].type}};e===null?e=[f]:e.push(f),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){for(let f of Object.keys(u))if(!(f==="variable"||f===
"ssmParameter"||f==="secretsManager"||f==="jsonKey")){let _={instancePath:t+"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/properties/cl\
ientId/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[_]:e.push(_),r++}if(u.variable!==void 0&&n.call(u,
"variable")){let f=u.variable;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/clientId/variable",schemaPath:"#/properties/identityProv\
ider/properties/clientId/anyOf/1/properties/variable/type",keyword:"type",params:{type:N.properties.identityProvider.properties.clientId.anyOf[1].properties.variable.
type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"&&!G.test(f)){let _={instancePath:t+"/identityProvider/clientId/variable",schemaPath:"#/properties/iden\
tityProvider/properties/clientId/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[_]:e.push(_),r++}}
if(u.ssmParameter!==void 0&&n.call(u,"ssmParameter")){let f=u.ssmParameter;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/clientId/ss\
mParameter",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:N.properties.identityProvider.
properties.clientId.anyOf[1].properties.ssmParameter.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>2048){let _={instancePath:t+"/identityPr\
ovider/clientId/ssmParameter",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[_]:e.push(_),r++}if(!H.test(f)){let _={instancePath:t+"/identityProvider/clientId/ssmParameter",schemaPath:"#/properties/identityProvid\
er/properties/clientId/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[_]:e.push(
_),r++}}}if(u.secretsManager!==void 0&&n.call(u,"secretsManager")){let f=u.secretsManager;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvi\
der/clientId/secretsManager",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:N.
properties.identityProvider.properties.clientId.anyOf[1].properties.secretsManager.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>2048){let _={
instancePath:t+"/identityProvider/clientId/secretsManager",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/secretsManager/maxLe\
ngth",keyword:"maxLength",params:{limit:2048}};e===null?e=[_]:e.push(_),r++}if(!B.test(f)){let _={instancePath:t+"/identityProvider/clientId/secretsManager",schemaPath:"\
#/properties/identityProvider/properties/clientId/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?
e=[_]:e.push(_),r++}}}if(u.jsonKey!==void 0&&n.call(u,"jsonKey")){let f=u.jsonKey;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/clie\
ntId/jsonKey",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:N.properties.identityProvider.
properties.clientId.anyOf[1].properties.jsonKey.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>256){let _={instancePath:t+"/identityProvider\
/clientId/jsonKey",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===
null?e=[_]:e.push(_),r++}if(!W.test(f)){let _={instancePath:t+"/identityProvider/clientId/jsonKey",schemaPath:"#/properties/identityProvider/properties/clientId\
/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[_]:e.push(_),r++}}}}var Ce=q===r;A=A||Ce;let $=r;
if(u!==null){let f={instancePath:t+"/identityProvider/clientId",schemaPath:"#/properties/identityProvider/properties/clientId/anyOf/2/type",keyword:"type",params:{
type:"null"}};e===null?e=[f]:e.push(f),r++}var Ce=$===r;if(A=A||Ce,A)r=x,e!==null&&(x?e.length=x:e=null);else{let f={instancePath:t+"/identityProvider/clientId",
schemaPath:"#/properties/identityProvider/properties/clientId/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}if(K.clientSecret!==void 0&&n.call(
K,"clientSecret")){let u=K.clientSecret,x=r,A=!1,M=r;if(u!=="none"){let f={instancePath:t+"/identityProvider/clientSecret",schemaPath:"#/properties/identityProv\
ider/properties/clientSecret/anyOf/0/const",keyword:"const",params:{allowedValue:"none"}};e===null?e=[f]:e.push(f),r++}var fe=M===r;A=A||fe;let q=r;if(!(u&&typeof u==
"object"&&!Array.isArray(u))&&u!==null){let f={instancePath:t+"/identityProvider/clientSecret",schemaPath:"#/properties/identityProvider/properties/clientSecret\
/anyOf/1/type",keyword:"type",params:{type:N.properties.identityProvider.properties.clientSecret.anyOf[1].type}};e===null?e=[f]:e.push(f),r++}if(u&&typeof u=="o\
bject"&&!Array.isArray(u)){for(let f of Object.keys(u))if(!(f==="variable"||f==="ssmParameter"||f==="secretsManager"||f==="jsonKey")){let _={instancePath:t+"/id\
entityProvider/clientSecret",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f}};e===null?e=[_]:e.push(_),r++}if(u.variable!==void 0&&n.call(u,"variable")){let f=u.variable;if(typeof f!="string"&&f!==null){let _={instancePath:t+
"/identityProvider/clientSecret/variable",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/variable/type",keyword:"type",params:{
type:N.properties.identityProvider.properties.clientSecret.anyOf[1].properties.variable.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"&&!G.test(f)){let _={
instancePath:t+"/identityProvider/clientSecret/variable",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/variable/pattern",
keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[_]:e.push(_),r++}}if(u.ssmParameter!==void 0&&n.call(u,"ssmParameter")){let f=u.ssmParameter;
if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/clientSecret/ssmParameter",schemaPath:"#/properties/identityProvider/properties/client\
Secret/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:N.properties.identityProvider.properties.clientSecret.anyOf[1].properties.ssmParameter.
type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>2048){let _={instancePath:t+"/identityProvider/clientSecret/ssmParameter",schemaPath:"#/prope\
rties/identityProvider/properties/clientSecret/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[_]:e.push(_),r++}
if(!H.test(f)){let _={instancePath:t+"/identityProvider/clientSecret/ssmParameter",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/pro\
perties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[_]:e.push(_),r++}}}if(u.secretsManager!==
void 0&&n.call(u,"secretsManager")){let f=u.secretsManager;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/clientSecret/secretsManager",
schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:N.properties.identityProvider.
properties.clientSecret.anyOf[1].properties.secretsManager.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>2048){let _={instancePath:t+"/iden\
tityProvider/clientSecret/secretsManager",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/secretsManager/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[_]:e.push(_),r++}if(!B.test(f)){let _={instancePath:t+"/identityProvider/clientSecret/secretsManager",schemaPath:"#/\
properties/identityProvider/properties/clientSecret/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===
null?e=[_]:e.push(_),r++}}}if(u.jsonKey!==void 0&&n.call(u,"jsonKey")){let f=u.jsonKey;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider\
/clientSecret/jsonKey",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:N.properties.
identityProvider.properties.clientSecret.anyOf[1].properties.jsonKey.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>256){let _={instancePath:t+
"/identityProvider/clientSecret/jsonKey",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLen\
gth",params:{limit:256}};e===null?e=[_]:e.push(_),r++}if(!W.test(f)){let _={instancePath:t+"/identityProvider/clientSecret/jsonKey",schemaPath:"#/properties/ide\
ntityProvider/properties/clientSecret/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[_]:e.push(
_),r++}}}}var fe=q===r;A=A||fe;let $=r;if(u!==null){let f={instancePath:t+"/identityProvider/clientSecret",schemaPath:"#/properties/identityProvider/properties/\
clientSecret/anyOf/2/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var fe=$===r;if(A=A||fe,A)r=x,e!==null&&(x?e.length=x:e=null);else{
let f={instancePath:t+"/identityProvider/clientSecret",schemaPath:"#/properties/identityProvider/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};e===null?
e=[f]:e.push(f),r++}}if(K.teamId!==void 0&&n.call(K,"teamId")){let u=K.teamId,x=r,A=!1,M=r;if(typeof u=="string"){if(!Xr.test(u)){let f={instancePath:t+"/identi\
tyProvider/teamId",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9]{10}$"}};e===null?e=
[f]:e.push(f),r++}}else{let f={instancePath:t+"/identityProvider/teamId",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/0/type",keyword:"type",
params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var Me=M===r;A=A||Me;let q=r;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let f={instancePath:t+
"/identityProvider/teamId",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/1/type",keyword:"type",params:{type:N.properties.identityProvider.properties.
teamId.anyOf[1].type}};e===null?e=[f]:e.push(f),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){for(let f of Object.keys(u))if(!(f==="variable"||f==="ssmParame\
ter"||f==="secretsManager"||f==="jsonKey")){let _={instancePath:t+"/identityProvider/teamId",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/1\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[_]:e.push(_),r++}if(u.variable!==void 0&&n.call(u,"variable")){
let f=u.variable;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/teamId/variable",schemaPath:"#/properties/identityProvider/properties\
/teamId/anyOf/1/properties/variable/type",keyword:"type",params:{type:N.properties.identityProvider.properties.teamId.anyOf[1].properties.variable.type}};e===null?
e=[_]:e.push(_),r++}if(typeof f=="string"&&!G.test(f)){let _={instancePath:t+"/identityProvider/teamId/variable",schemaPath:"#/properties/identityProvider/prope\
rties/teamId/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[_]:e.push(_),r++}}if(u.ssmParameter!==
void 0&&n.call(u,"ssmParameter")){let f=u.ssmParameter;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/teamId/ssmParameter",schemaPath:"\
#/properties/identityProvider/properties/teamId/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:N.properties.identityProvider.properties.teamId.
anyOf[1].properties.ssmParameter.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>2048){let _={instancePath:t+"/identityProvider/teamId/ssmPar\
ameter",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?
e=[_]:e.push(_),r++}if(!H.test(f)){let _={instancePath:t+"/identityProvider/teamId/ssmParameter",schemaPath:"#/properties/identityProvider/properties/teamId/any\
Of/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[_]:e.push(_),r++}}}if(u.secretsManager!==
void 0&&n.call(u,"secretsManager")){let f=u.secretsManager;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/teamId/secretsManager",schemaPath:"\
#/properties/identityProvider/properties/teamId/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:N.properties.identityProvider.properties.teamId.
anyOf[1].properties.secretsManager.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>2048){let _={instancePath:t+"/identityProvider/teamId/secr\
etsManager",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/1/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===
null?e=[_]:e.push(_),r++}if(!B.test(f)){let _={instancePath:t+"/identityProvider/teamId/secretsManager",schemaPath:"#/properties/identityProvider/properties/tea\
mId/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[_]:e.push(_),r++}}}if(u.jsonKey!==void 0&&
n.call(u,"jsonKey")){let f=u.jsonKey;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/teamId/jsonKey",schemaPath:"#/properties/identity\
Provider/properties/teamId/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:N.properties.identityProvider.properties.teamId.anyOf[1].properties.jsonKey.
type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>256){let _={instancePath:t+"/identityProvider/teamId/jsonKey",schemaPath:"#/properties/identi\
tyProvider/properties/teamId/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[_]:e.push(_),r++}if(!W.test(f)){let _={instancePath:t+
"/identityProvider/teamId/jsonKey",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[_]:e.push(_),r++}}}}var Me=q===r;A=A||Me;let $=r;if(u!==null){let f={instancePath:t+"/identityProvider/teamId",schemaPath:"\
#/properties/identityProvider/properties/teamId/anyOf/2/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var Me=$===r;if(A=A||Me,A)r=x,e!==
null&&(x?e.length=x:e=null);else{let f={instancePath:t+"/identityProvider/teamId",schemaPath:"#/properties/identityProvider/properties/teamId/anyOf",keyword:"an\
yOf",params:{}};e===null?e=[f]:e.push(f),r++}}if(K.keyId!==void 0&&n.call(K,"keyId")){let u=K.keyId,x=r,A=!1,M=r;if(typeof u=="string"){if(!Xr.test(u)){let f={instancePath:t+
"/identityProvider/keyId",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9]{10}$"}};e===null?
e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/identityProvider/keyId",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/0/type",keyword:"type",
params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var he=M===r;A=A||he;let q=r;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let f={instancePath:t+
"/identityProvider/keyId",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/type",keyword:"type",params:{type:N.properties.identityProvider.properties.
keyId.anyOf[1].type}};e===null?e=[f]:e.push(f),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){for(let f of Object.keys(u))if(!(f==="variable"||f==="ssmParamet\
er"||f==="secretsManager"||f==="jsonKey")){let _={instancePath:t+"/identityProvider/keyId",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[_]:e.push(_),r++}if(u.variable!==void 0&&n.call(u,"variable")){let f=u.
variable;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/keyId/variable",schemaPath:"#/properties/identityProvider/properties/keyId/an\
yOf/1/properties/variable/type",keyword:"type",params:{type:N.properties.identityProvider.properties.keyId.anyOf[1].properties.variable.type}};e===null?e=[_]:e.
push(_),r++}if(typeof f=="string"&&!G.test(f)){let _={instancePath:t+"/identityProvider/keyId/variable",schemaPath:"#/properties/identityProvider/properties/key\
Id/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[_]:e.push(_),r++}}if(u.ssmParameter!==void 0&&n.
call(u,"ssmParameter")){let f=u.ssmParameter;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/keyId/ssmParameter",schemaPath:"#/propert\
ies/identityProvider/properties/keyId/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:N.properties.identityProvider.properties.keyId.anyOf[1].
properties.ssmParameter.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>2048){let _={instancePath:t+"/identityProvider/keyId/ssmParameter",schemaPath:"\
#/properties/identityProvider/properties/keyId/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[_]:e.push(_),r++}
if(!H.test(f)){let _={instancePath:t+"/identityProvider/keyId/ssmParameter",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/properties/ssmPar\
ameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[_]:e.push(_),r++}}}if(u.secretsManager!==void 0&&n.call(
u,"secretsManager")){let f=u.secretsManager;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/keyId/secretsManager",schemaPath:"#/proper\
ties/identityProvider/properties/keyId/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:N.properties.identityProvider.properties.keyId.anyOf[1].
properties.secretsManager.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>2048){let _={instancePath:t+"/identityProvider/keyId/secretsManager",
schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[_]:
e.push(_),r++}if(!B.test(f)){let _={instancePath:t+"/identityProvider/keyId/secretsManager",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/p\
roperties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[_]:e.push(_),r++}}}if(u.jsonKey!==void 0&&n.call(u,"\
jsonKey")){let f=u.jsonKey;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/keyId/jsonKey",schemaPath:"#/properties/identityProvider/pr\
operties/keyId/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:N.properties.identityProvider.properties.keyId.anyOf[1].properties.jsonKey.type}};e===
null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>256){let _={instancePath:t+"/identityProvider/keyId/jsonKey",schemaPath:"#/properties/identityProvider/p\
roperties/keyId/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[_]:e.push(_),r++}if(!W.test(f)){let _={instancePath:t+
"/identityProvider/keyId/jsonKey",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[_]:e.push(_),r++}}}}var he=q===r;A=A||he;let $=r;if(u!==null){let f={instancePath:t+"/identityProvider/keyId",schemaPath:"\
#/properties/identityProvider/properties/keyId/anyOf/2/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var he=$===r;if(A=A||he,A)r=x,e!==
null&&(x?e.length=x:e=null);else{let f={instancePath:t+"/identityProvider/keyId",schemaPath:"#/properties/identityProvider/properties/keyId/anyOf",keyword:"anyO\
f",params:{}};e===null?e=[f]:e.push(f),r++}}if(K.privateKey!==void 0&&n.call(K,"privateKey")){let u=K.privateKey;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&
u!==null){let x={instancePath:t+"/identityProvider/privateKey",schemaPath:"#/properties/identityProvider/properties/privateKey/type",keyword:"type",params:{type:N.
properties.identityProvider.properties.privateKey.type}};e===null?e=[x]:e.push(x),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){for(let x of Object.keys(u))if(!(x===
"variable"||x==="ssmParameter"||x==="secretsManager"||x==="jsonKey")){let A={instancePath:t+"/identityProvider/privateKey",schemaPath:"#/properties/identityProv\
ider/properties/privateKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}};e===null?e=[A]:e.push(A),r++}if(u.variable!==void 0&&
n.call(u,"variable")){let x=u.variable;if(typeof x!="string"&&x!==null){let A={instancePath:t+"/identityProvider/privateKey/variable",schemaPath:"#/properties/i\
dentityProvider/properties/privateKey/properties/variable/type",keyword:"type",params:{type:N.properties.identityProvider.properties.privateKey.properties.variable.
type}};e===null?e=[A]:e.push(A),r++}if(typeof x=="string"&&!G.test(x)){let A={instancePath:t+"/identityProvider/privateKey/variable",schemaPath:"#/properties/id\
entityProvider/properties/privateKey/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[A]:e.push(A),r++}}if(u.
ssmParameter!==void 0&&n.call(u,"ssmParameter")){let x=u.ssmParameter;if(typeof x!="string"&&x!==null){let A={instancePath:t+"/identityProvider/privateKey/ssmPa\
rameter",schemaPath:"#/properties/identityProvider/properties/privateKey/properties/ssmParameter/type",keyword:"type",params:{type:N.properties.identityProvider.
properties.privateKey.properties.ssmParameter.type}};e===null?e=[A]:e.push(A),r++}if(typeof x=="string"){if(y(x)>2048){let A={instancePath:t+"/identityProvider/\
privateKey/ssmParameter",schemaPath:"#/properties/identityProvider/properties/privateKey/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[A]:e.push(A),r++}if(!H.test(x)){let A={instancePath:t+"/identityProvider/privateKey/ssmParameter",schemaPath:"#/properties/identityProvider/properti\
es/privateKey/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[A]:e.push(A),r++}}}if(u.
secretsManager!==void 0&&n.call(u,"secretsManager")){let x=u.secretsManager;if(typeof x!="string"&&x!==null){let A={instancePath:t+"/identityProvider/privateKey\
/secretsManager",schemaPath:"#/properties/identityProvider/properties/privateKey/properties/secretsManager/type",keyword:"type",params:{type:N.properties.identityProvider.
properties.privateKey.properties.secretsManager.type}};e===null?e=[A]:e.push(A),r++}if(typeof x=="string"){if(y(x)>2048){let A={instancePath:t+"/identityProvide\
r/privateKey/secretsManager",schemaPath:"#/properties/identityProvider/properties/privateKey/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[A]:e.push(A),r++}if(!B.test(x)){let A={instancePath:t+"/identityProvider/privateKey/secretsManager",schemaPath:"#/properties/identityProvider/proper\
ties/privateKey/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[A]:e.push(A),r++}}}if(u.jsonKey!==void 0&&
n.call(u,"jsonKey")){let x=u.jsonKey;if(typeof x!="string"&&x!==null){let A={instancePath:t+"/identityProvider/privateKey/jsonKey",schemaPath:"#/properties/iden\
tityProvider/properties/privateKey/properties/jsonKey/type",keyword:"type",params:{type:N.properties.identityProvider.properties.privateKey.properties.jsonKey.type}};
e===null?e=[A]:e.push(A),r++}if(typeof x=="string"){if(y(x)>256){let A={instancePath:t+"/identityProvider/privateKey/jsonKey",schemaPath:"#/properties/identityP\
rovider/properties/privateKey/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[A]:e.push(A),r++}if(!W.test(x)){let A={instancePath:t+
"/identityProvider/privateKey/jsonKey",schemaPath:"#/properties/identityProvider/properties/privateKey/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[A]:e.push(A),r++}}}}}if(K.apiVersion!==void 0&&n.call(K,"apiVersion")){let u=K.apiVersion;if(typeof u!="string"&&u!==
null){let x={instancePath:t+"/identityProvider/apiVersion",schemaPath:"#/properties/identityProvider/properties/apiVersion/type",keyword:"type",params:{type:N.properties.
identityProvider.properties.apiVersion.type}};e===null?e=[x]:e.push(x),r++}if(typeof u=="string"&&!qt.test(u)){let x={instancePath:t+"/identityProvider/apiVersi\
on",schemaPath:"#/properties/identityProvider/properties/apiVersion/pattern",keyword:"pattern",params:{pattern:"^v[1-9][0-9]{0,2}\\.[0-9]$"}};e===null?e=[x]:e.push(
x),r++}}if(K.metadataUrl!==void 0&&n.call(K,"metadataUrl")){let u=K.metadataUrl,x=r,A=!1,M=r;if(typeof u=="string"){if(y(u)>2048){let f={instancePath:t+"/identi\
tyProvider/metadataUrl",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/0/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=
[f]:e.push(f),r++}if(y(u)<1){let f={instancePath:t+"/identityProvider/metadataUrl",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/0/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/identityProvider/metadataUrl",schemaPath:"#/properties/i\
dentityProvider/properties/metadataUrl/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var je=M===r;A=A||je;let q=r;if(!(u&&typeof u==
"object"&&!Array.isArray(u))&&u!==null){let f={instancePath:t+"/identityProvider/metadataUrl",schemaPath:"#/properties/identityProvider/properties/metadataUrl/a\
nyOf/1/type",keyword:"type",params:{type:N.properties.identityProvider.properties.metadataUrl.anyOf[1].type}};e===null?e=[f]:e.push(f),r++}if(u&&typeof u=="obje\
ct"&&!Array.isArray(u)){for(let f of Object.keys(u))if(!(f==="variable"||f==="ssmParameter"||f==="secretsManager"||f==="jsonKey")){let _={instancePath:t+"/ident\
ityProvider/metadataUrl",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[_]:e.push(_),r++}if(u.variable!==void 0&&n.call(u,"variable")){let f=u.variable;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityPro\
vider/metadataUrl/variable",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties/variable/type",keyword:"type",params:{type:N.properties.
identityProvider.properties.metadataUrl.anyOf[1].properties.variable.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"&&!G.test(f)){let _={instancePath:t+
"/identityProvider/metadataUrl/variable",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties/variable/pattern",keyword:"pattern",
params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};e===null?e=[_]:e.push(_),r++}}if(u.ssmParameter!==void 0&&n.call(u,"ssmParameter")){let f=u.ssmParameter;if(typeof f!=
"string"&&f!==null){let _={instancePath:t+"/identityProvider/metadataUrl/ssmParameter",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/\
properties/ssmParameter/type",keyword:"type",params:{type:N.properties.identityProvider.properties.metadataUrl.anyOf[1].properties.ssmParameter.type}};e===null?
e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>2048){let _={instancePath:t+"/identityProvider/metadataUrl/ssmParameter",schemaPath:"#/properties/identityPro\
vider/properties/metadataUrl/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[_]:e.push(_),r++}if(!H.test(f)){let _={
instancePath:t+"/identityProvider/metadataUrl/ssmParameter",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties/ssmParameter/pat\
tern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};e===null?e=[_]:e.push(_),r++}}}if(u.secretsManager!==void 0&&n.call(u,"secre\
tsManager")){let f=u.secretsManager;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/metadataUrl/secretsManager",schemaPath:"#/properti\
es/identityProvider/properties/metadataUrl/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:N.properties.identityProvider.properties.metadataUrl.
anyOf[1].properties.secretsManager.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>2048){let _={instancePath:t+"/identityProvider/metadataUrl\
/secretsManager",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[_]:e.push(_),r++}if(!B.test(f)){let _={instancePath:t+"/identityProvider/metadataUrl/secretsManager",schemaPath:"#/properties/identityProvider/prope\
rties/metadataUrl/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};e===null?e=[_]:e.push(_),r++}}}if(u.jsonKey!==
void 0&&n.call(u,"jsonKey")){let f=u.jsonKey;if(typeof f!="string"&&f!==null){let _={instancePath:t+"/identityProvider/metadataUrl/jsonKey",schemaPath:"#/proper\
ties/identityProvider/properties/metadataUrl/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:N.properties.identityProvider.properties.metadataUrl.anyOf[1].
properties.jsonKey.type}};e===null?e=[_]:e.push(_),r++}if(typeof f=="string"){if(y(f)>256){let _={instancePath:t+"/identityProvider/metadataUrl/jsonKey",schemaPath:"\
#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[_]:e.push(_),r++}
if(!W.test(f)){let _={instancePath:t+"/identityProvider/metadataUrl/jsonKey",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/1/properties\
/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};e===null?e=[_]:e.push(_),r++}}}}var je=q===r;A=A||je;let $=r;if(u!==null){let f={
instancePath:t+"/identityProvider/metadataUrl",schemaPath:"#/properties/identityProvider/properties/metadataUrl/anyOf/2/type",keyword:"type",params:{type:"null"}};
e===null?e=[f]:e.push(f),r++}var je=$===r;if(A=A||je,A)r=x,e!==null&&(x?e.length=x:e=null);else{let f={instancePath:t+"/identityProvider/metadataUrl",schemaPath:"\
#/properties/identityProvider/properties/metadataUrl/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}if(K.metadataFile!==void 0&&n.call(K,"metad\
ataFile")){let u=K.metadataFile;if(typeof u!="string"&&u!==null){let x={instancePath:t+"/identityProvider/metadataFile",schemaPath:"#/properties/identityProvide\
r/properties/metadataFile/type",keyword:"type",params:{type:N.properties.identityProvider.properties.metadataFile.type}};e===null?e=[x]:e.push(x),r++}if(typeof u==
"string"){if(y(u)>1024){let x={instancePath:t+"/identityProvider/metadataFile",schemaPath:"#/properties/identityProvider/properties/metadataFile/maxLength",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[x]:e.push(x),r++}if(!$t.test(u)){let x={instancePath:t+"/identityProvider/metadataFile",schemaPath:"#/properties/ide\
ntityProvider/properties/metadataFile/pattern",keyword:"pattern",params:{pattern:"^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u007f]*(/(?!\\.\\.\
?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$"}};e===null?e=[x]:e.push(x),r++}}}if(K.idpSignout!==void 0&&n.call(K,"idpSignout")){let u=K.idpSignout;if(typeof u!="\
boolean"&&u!==null){let x={instancePath:t+"/identityProvider/idpSignout",schemaPath:"#/properties/identityProvider/properties/idpSignout/type",keyword:"type",params:{
type:N.properties.identityProvider.properties.idpSignout.type}};e===null?e=[x]:e.push(x),r++}}if(K.idpInit!==void 0&&n.call(K,"idpInit")){let u=K.idpInit;if(typeof u!=
"boolean"&&u!==null){let x={instancePath:t+"/identityProvider/idpInit",schemaPath:"#/properties/identityProvider/properties/idpInit/type",keyword:"type",params:{
type:N.properties.identityProvider.properties.idpInit.type}};e===null?e=[x]:e.push(x),r++}}if(K.encryptedResponses!==void 0&&n.call(K,"encryptedResponses")){let u=K.
encryptedResponses;if(typeof u!="boolean"&&u!==null){let x={instancePath:t+"/identityProvider/encryptedResponses",schemaPath:"#/properties/identityProvider/prop\
erties/encryptedResponses/type",keyword:"type",params:{type:N.properties.identityProvider.properties.encryptedResponses.type}};e===null?e=[x]:e.push(x),r++}}if(K.
requestSigningAlgorithm!==void 0&&n.call(K,"requestSigningAlgorithm")){let u=K.requestSigningAlgorithm;if(typeof u!="string"&&u!==null){let x={instancePath:t+"/\
identityProvider/requestSigningAlgorithm",schemaPath:"#/properties/identityProvider/properties/requestSigningAlgorithm/type",keyword:"type",params:{type:N.properties.
identityProvider.properties.requestSigningAlgorithm.type}};e===null?e=[x]:e.push(x),r++}if(!(u==="rsa-sha256"||u===null)){let x={instancePath:t+"/identityProvid\
er/requestSigningAlgorithm",schemaPath:"#/properties/identityProvider/properties/requestSigningAlgorithm/enum",keyword:"enum",params:{allowedValues:N.properties.
identityProvider.properties.requestSigningAlgorithm.enum}};e===null?e=[x]:e.push(x),r++}}if(K.scopes!==void 0&&n.call(K,"scopes")){let u=K.scopes;if(!Array.isArray(
u)&&u!==null){let x={instancePath:t+"/identityProvider/scopes",schemaPath:"#/properties/identityProvider/properties/scopes/type",keyword:"type",params:{type:N.properties.
identityProvider.properties.scopes.type}};e===null?e=[x]:e.push(x),r++}if(Array.isArray(u)){if(u.length<1){let q={instancePath:t+"/identityProvider/scopes",schemaPath:"\
#/properties/identityProvider/properties/scopes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[q]:e.push(q),r++}let x=u.length;for(let q=0;q<x;q++){
let $=u[q];if(typeof $=="string"){if(!Cr.test($)){let f={instancePath:t+"/identityProvider/scopes/"+q,schemaPath:"#/properties/identityProvider/properties/scope\
s/items/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/identityProvi\
der/scopes/"+q,schemaPath:"#/properties/identityProvider/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}let A=u.
length,M;if(A>1){let q={};for(;A--;){let $=u[A];if(typeof $=="string"){if(typeof q[$]=="number"){M=q[$];let f={instancePath:t+"/identityProvider/scopes",schemaPath:"\
#/properties/identityProvider/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=[f]:e.push(f),r++;break}q[$]=A}}}}}if(K.attributesRequestMethod!==
void 0&&n.call(K,"attributesRequestMethod")){let u=K.attributesRequestMethod;if(typeof u!="string"&&u!==null){let x={instancePath:t+"/identityProvider/attribute\
sRequestMethod",schemaPath:"#/properties/identityProvider/properties/attributesRequestMethod/type",keyword:"type",params:{type:N.properties.identityProvider.properties.
attributesRequestMethod.type}};e===null?e=[x]:e.push(x),r++}if(!(u==="GET"||u==="POST"||u===null)){let x={instancePath:t+"/identityProvider/attributesRequestMet\
hod",schemaPath:"#/properties/identityProvider/properties/attributesRequestMethod/enum",keyword:"enum",params:{allowedValues:N.properties.identityProvider.properties.
attributesRequestMethod.enum}};e===null?e=[x]:e.push(x),r++}}if(K.endpoints!==void 0&&n.call(K,"endpoints")){let u=K.endpoints;if(!(u&&typeof u=="object"&&!Array.
isArray(u))&&u!==null){let x={instancePath:t+"/identityProvider/endpoints",schemaPath:"#/properties/identityProvider/properties/endpoints/type",keyword:"type",params:{
type:N.properties.identityProvider.properties.endpoints.type}};e===null?e=[x]:e.push(x),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){for(let x of Object.keys(
u))if(!(x==="authorize"||x==="token"||x==="userInfo"||x==="jwks")){let A={instancePath:t+"/identityProvider/endpoints",schemaPath:"#/properties/identityProvider\
/properties/endpoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}};e===null?e=[A]:e.push(A),r++}if(u.authorize!==void 0&&
n.call(u,"authorize")){let x=u.authorize,A=r,M=!1,q=r;if(typeof x=="string"){if(y(x)>1024){let f={instancePath:t+"/identityProvider/endpoints/authorize",schemaPath:"\
#/properties/identityProvider/properties/endpoints/properties/authorize/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[f]:e.push(f),r++}
if(!or.test(x)){let f={instancePath:t+"/identityProvider/endpoints/authorize",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/authoriz\
e/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/identityProvider/endpoints/au\
thorize",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/authorize/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:
e.push(f),r++}var ye=q===r;M=M||ye;let $=r;if(x!==null){let f={instancePath:t+"/identityProvider/endpoints/authorize",schemaPath:"#/properties/identityProvider/\
properties/endpoints/properties/authorize/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var ye=$===r;if(M=M||ye,M)r=A,e!==null&&
(A?e.length=A:e=null);else{let f={instancePath:t+"/identityProvider/endpoints/authorize",schemaPath:"#/properties/identityProvider/properties/endpoints/properti\
es/authorize/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}if(u.token!==void 0&&n.call(u,"token")){let x=u.token,A=r,M=!1,q=r;if(typeof x=="st\
ring"){if(y(x)>1024){let f={instancePath:t+"/identityProvider/endpoints/token",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/token/a\
nyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[f]:e.push(f),r++}if(!or.test(x)){let f={instancePath:t+"/identityProvider/endpoints/token",
schemaPath:"#/properties/identityProvider/properties/endpoints/properties/token/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===null?e=
[f]:e.push(f),r++}}else{let f={instancePath:t+"/identityProvider/endpoints/token",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/toke\
n/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var tr=q===r;M=M||tr;let $=r;if(x!==null){let f={instancePath:t+"/identityPr\
ovider/endpoints/token",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/token/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?
e=[f]:e.push(f),r++}var tr=$===r;if(M=M||tr,M)r=A,e!==null&&(A?e.length=A:e=null);else{let f={instancePath:t+"/identityProvider/endpoints/token",schemaPath:"#/p\
roperties/identityProvider/properties/endpoints/properties/token/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}if(u.userInfo!==void 0&&n.call(
u,"userInfo")){let x=u.userInfo,A=r,M=!1,q=r;if(typeof x=="string"){if(y(x)>1024){let f={instancePath:t+"/identityProvider/endpoints/userInfo",schemaPath:"#/pro\
perties/identityProvider/properties/endpoints/properties/userInfo/anyOf/0/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[f]:e.push(f),r++}if(!or.
test(x)){let f={instancePath:t+"/identityProvider/endpoints/userInfo",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/userInfo/anyOf/0\
/pattern",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/identityProvider/endpoints/userInfo",schemaPath:"\
#/properties/identityProvider/properties/endpoints/properties/userInfo/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var we=q===
r;M=M||we;let $=r;if(x!==null){let f={instancePath:t+"/identityProvider/endpoints/userInfo",schemaPath:"#/properties/identityProvider/properties/endpoints/prope\
rties/userInfo/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var we=$===r;if(M=M||we,M)r=A,e!==null&&(A?e.length=A:e=null);else{
let f={instancePath:t+"/identityProvider/endpoints/userInfo",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/userInfo/anyOf",keyword:"\
anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}if(u.jwks!==void 0&&n.call(u,"jwks")){let x=u.jwks,A=r,M=!1,q=r;if(typeof x=="string"){if(y(x)>1024){let f={instancePath:t+
"/identityProvider/endpoints/jwks",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/jwks/anyOf/0/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[f]:e.push(f),r++}if(!or.test(x)){let f={instancePath:t+"/identityProvider/endpoints/jwks",schemaPath:"#/properties/identityProvider/pro\
perties/endpoints/properties/jwks/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^https://\\S+$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+
"/identityProvider/endpoints/jwks",schemaPath:"#/properties/identityProvider/properties/endpoints/properties/jwks/anyOf/0/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[f]:e.push(f),r++}var _e=q===r;M=M||_e;let $=r;if(x!==null){let f={instancePath:t+"/identityProvider/endpoints/jwks",schemaPath:"#/properties/\
identityProvider/properties/endpoints/properties/jwks/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[f]:e.push(f),r++}var _e=$===r;if(M=M||_e,M)
r=A,e!==null&&(A?e.length=A:e=null);else{let f={instancePath:t+"/identityProvider/endpoints/jwks",schemaPath:"#/properties/identityProvider/properties/endpoints\
/properties/jwks/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}}}if(K.iamOidcProvider!==void 0&&n.call(K,"iamOidcProvider")){let u=K.iamOidcProvider;
if(typeof u!="boolean"&&u!==null){let x={instancePath:t+"/identityProvider/iamOidcProvider",schemaPath:"#/properties/identityProvider/properties/iamOidcProvider\
/type",keyword:"type",params:{type:N.properties.identityProvider.properties.iamOidcProvider.type}};e===null?e=[x]:e.push(x),r++}}if(K.upstream!==void 0&&n.call(
K,"upstream")){let u=K.upstream;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let x={instancePath:t+"/identityProvider/upstream",schemaPath:"#/prope\
rties/identityProvider/properties/upstream/type",keyword:"type",params:{type:N.properties.identityProvider.properties.upstream.type}};e===null?e=[x]:e.push(x),r++}
if(u&&typeof u=="object"&&!Array.isArray(u)){for(let x of Object.keys(u))if(!(x==="spec"||x==="client"||x==="environment")){let A={instancePath:t+"/identityProv\
ider/upstream",schemaPath:"#/properties/identityProvider/properties/upstream/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}};
e===null?e=[A]:e.push(A),r++}if(u.spec!==void 0&&n.call(u,"spec")){let x=u.spec;if(typeof x!="string"&&x!==null){let A={instancePath:t+"/identityProvider/upstre\
am/spec",schemaPath:"#/properties/identityProvider/properties/upstream/properties/spec/type",keyword:"type",params:{type:N.properties.identityProvider.properties.
upstream.properties.spec.type}};e===null?e=[A]:e.push(A),r++}}if(u.client!==void 0&&n.call(u,"client")){let x=u.client;if(typeof x!="string"&&x!==null){let A={instancePath:t+
"/identityProvider/upstream/client",schemaPath:"#/properties/identityProvider/properties/upstream/properties/client/type",keyword:"type",params:{type:N.properties.
identityProvider.properties.upstream.properties.client.type}};e===null?e=[A]:e.push(A),r++}}if(u.environment!==void 0&&n.call(u,"environment")){let x=u.environment;
if(typeof x!="string"&&x!==null){let A={instancePath:t+"/identityProvider/upstream/environment",schemaPath:"#/properties/identityProvider/properties/upstream/pr\
operties/environment/type",keyword:"type",params:{type:N.properties.identityProvider.properties.upstream.properties.environment.type}};e===null?e=[A]:e.push(A),
r++}}}}if(K.allowedEmailDomains!==void 0&&n.call(K,"allowedEmailDomains")){let u=K.allowedEmailDomains;if(!Array.isArray(u)&&u!==null){let x={instancePath:t+"/i\
dentityProvider/allowedEmailDomains",schemaPath:"#/properties/identityProvider/properties/allowedEmailDomains/type",keyword:"type",params:{type:N.properties.identityProvider.
properties.allowedEmailDomains.type}};e===null?e=[x]:e.push(x),r++}if(Array.isArray(u)){if(u.length<1){let q={instancePath:t+"/identityProvider/allowedEmailDoma\
ins",schemaPath:"#/properties/identityProvider/properties/allowedEmailDomains/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[q]:e.push(q),r++}let x=u.
length;for(let q=0;q<x;q++){let $=u[q];if(typeof $=="string"){if(y($)>253){let f={instancePath:t+"/identityProvider/allowedEmailDomains/"+q,schemaPath:"#/proper\
ties/identityProvider/properties/allowedEmailDomains/items/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[f]:e.push(f),r++}if(!Ot.test($)){let f={
instancePath:t+"/identityProvider/allowedEmailDomains/"+q,schemaPath:"#/properties/identityProvider/properties/allowedEmailDomains/items/pattern",keyword:"patte\
rn",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+
"/identityProvider/allowedEmailDomains/"+q,schemaPath:"#/properties/identityProvider/properties/allowedEmailDomains/items/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[f]:e.push(f),r++}}let A=u.length,M;if(A>1){let q={};for(;A--;){let $=u[A];if(typeof $=="string"){if(typeof q[$]=="number"){M=q[$];let f={instancePath:t+
"/identityProvider/allowedEmailDomains",schemaPath:"#/properties/identityProvider/properties/allowedEmailDomains/uniqueItems",keyword:"uniqueItems",params:{i:A,
j:M}};e===null?e=[f]:e.push(f),r++;break}q[$]=A}}}}}if(K.attributeMapping!==void 0&&n.call(K,"attributeMapping")){let u=K.attributeMapping;if(!(u&&typeof u=="ob\
ject"&&!Array.isArray(u))&&u!==null){let x={instancePath:t+"/identityProvider/attributeMapping",schemaPath:"#/properties/identityProvider/properties/attributeMa\
pping/type",keyword:"type",params:{type:N.properties.identityProvider.properties.attributeMapping.type}};e===null?e=[x]:e.push(x),r++}if(u&&typeof u=="object"&&
!Array.isArray(u)){for(let x of Object.keys(u)){let A=r;if(typeof x=="string"){if(y(x)>32){let M={instancePath:t+"/identityProvider/attributeMapping",schemaPath:"\
#/properties/identityProvider/properties/attributeMapping/propertyNames/maxLength",keyword:"maxLength",params:{limit:32},propertyName:x};e===null?e=[M]:e.push(M),
r++}if(y(x)<1){let M={instancePath:t+"/identityProvider/attributeMapping",schemaPath:"#/properties/identityProvider/properties/attributeMapping/propertyNames/mi\
nLength",keyword:"minLength",params:{limit:1},propertyName:x};e===null?e=[M]:e.push(M),r++}}var ge=A===r;if(!ge){let M={instancePath:t+"/identityProvider/attrib\
uteMapping",schemaPath:"#/properties/identityProvider/properties/attributeMapping/propertyNames",keyword:"propertyNames",params:{propertyName:x}};e===null?e=[M]:
e.push(M),r++}}for(let x of Object.keys(u)){let A=u[x];if(typeof A!="string"&&A!==null){let M={instancePath:t+"/identityProvider/attributeMapping/"+x.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProvider/properties/attributeMapping/additionalProperties/type",keyword:"type",params:{type:N.properties.
identityProvider.properties.attributeMapping.additionalProperties.type}};e===null?e=[M]:e.push(M),r++}if(typeof A=="string"){if(y(A)>2048){let M={instancePath:t+
"/identityProvider/attributeMapping/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProvider/properties/attributeMapping/additionalP\
roperties/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[M]:e.push(M),r++}if(y(A)<1){let M={instancePath:t+"/identityProvider/attributeMapping/"+
x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/identityProvider/properties/attributeMapping/additionalProperties/minLength",keyword:"minLengt\
h",params:{limit:1}};e===null?e=[M]:e.push(M),r++}}}}}if(K.adopt!==void 0&&n.call(K,"adopt")){let u=K.adopt;if(typeof u!="string"&&u!==null){let x={instancePath:t+
"/identityProvider/adopt",schemaPath:"#/properties/identityProvider/properties/adopt/type",keyword:"type",params:{type:N.properties.identityProvider.properties.
adopt.type}};e===null?e=[x]:e.push(x),r++}if(typeof u=="string"){if(y(u)>32){let x={instancePath:t+"/identityProvider/adopt",schemaPath:"#/properties/identityPr\
ovider/properties/adopt/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[x]:e.push(x),r++}if(y(u)<1){let x={instancePath:t+"/identityProvider/adopt",
schemaPath:"#/properties/identityProvider/properties/adopt/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}}if(K.nationalIdConsent!==
void 0&&n.call(K,"nationalIdConsent")){let u=K.nationalIdConsent;if(typeof u!="boolean"&&u!==null){let x={instancePath:t+"/identityProvider/nationalIdConsent",schemaPath:"\
#/properties/identityProvider/properties/nationalIdConsent/type",keyword:"type",params:{type:N.properties.identityProvider.properties.nationalIdConsent.type}};e===
null?e=[x]:e.push(x),r++}}if(K.pending!==void 0&&n.call(K,"pending")){let u=K.pending;if(typeof u!="boolean"&&u!==null){let x={instancePath:t+"/identityProvider\
/pending",schemaPath:"#/properties/identityProvider/properties/pending/type",keyword:"type",params:{type:N.properties.identityProvider.properties.pending.type}};
e===null?e=[x]:e.push(x),r++}if(!(u===!0||u===null)){let x={instancePath:t+"/identityProvider/pending",schemaPath:"#/properties/identityProvider/properties/pend\
ing/enum",keyword:"enum",params:{allowedValues:N.properties.identityProvider.properties.pending.enum}};e===null?e=[x]:e.push(x),r++}}if(K.identifiers!==void 0&&
n.call(K,"identifiers")){let u=K.identifiers;if(!Array.isArray(u)&&u!==null){let x={instancePath:t+"/identityProvider/identifiers",schemaPath:"#/properties/iden\
tityProvider/properties/identifiers/type",keyword:"type",params:{type:N.properties.identityProvider.properties.identifiers.type}};e===null?e=[x]:e.push(x),r++}if(Array.
isArray(u)){if(u.length>50){let q={instancePath:t+"/identityProvider/identifiers",schemaPath:"#/properties/identityProvider/properties/identifiers/maxItems",keyword:"\
maxItems",params:{limit:50}};e===null?e=[q]:e.push(q),r++}let x=u.length;for(let q=0;q<x;q++){let $=u[q];if(typeof $=="string"){if(y($)>40){let f={instancePath:t+
"/identityProvider/identifiers/"+q,schemaPath:"#/properties/identityProvider/properties/identifiers/items/maxLength",keyword:"maxLength",params:{limit:40}};e===
null?e=[f]:e.push(f),r++}if(y($)<1){let f={instancePath:t+"/identityProvider/identifiers/"+q,schemaPath:"#/properties/identityProvider/properties/identifiers/it\
ems/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}if(!Kt.test($)){let f={instancePath:t+"/identityProvider/identifiers/"+q,schemaPath:"\
#/properties/identityProvider/properties/identifiers/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=.@-]+$"}};e===null?e=[f]:e.push(f),r++}}else{
let f={instancePath:t+"/identityProvider/identifiers/"+q,schemaPath:"#/properties/identityProvider/properties/identifiers/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[f]:e.push(f),r++}}let A=u.length,M;if(A>1){let q={};for(;A--;){let $=u[A];if(typeof $=="string"){if(typeof q[$]=="number"){M=q[$];let f={instancePath:t+
"/identityProvider/identifiers",schemaPath:"#/properties/identityProvider/properties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:A,j:M}};e===null?e=
[f]:e.push(f),r++;break}q[$]=A}}}}}}}}return Qr.errors=e,r===0}Qr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rs={Spec:exports.Spec,Environments:exports.
Environments,PatchDefaults:exports.PatchDefaults};exports.shapeErrors=(E,t)=>{let Xe=Rs[E];return Xe(t)?[]:Xe.errors??[]};

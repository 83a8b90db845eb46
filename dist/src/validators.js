"use strict";var gt=(r,s)=>()=>(s||r((s={exports:{}}).exports,s),s.exports);var Ot=gt(Pt=>{"use strict";Object.defineProperty(Pt,"__esModule",{value:!0});function At(r){let s=r.length,M=0,N=0,y;for(;N<s;)M++,y=r.charCodeAt(N++),y>=55296&&
y<=56319&&N<s&&(y=r.charCodeAt(N),(y&64512)===56320&&N++);return M}Pt.default=At;At.code='require("ajv/dist/runtime/ucs2length").default'});var jt=gt((Ks,$t)=>{"use strict";$t.exports=function r(s,M){if(s===M)return!0;if(s&&M&&typeof s=="object"&&typeof M=="object"){if(s.constructor!==M.constructor)
return!1;var N,y,d;if(Array.isArray(s)){if(N=s.length,N!=M.length)return!1;for(y=N;y--!==0;)if(!r(s[y],M[y]))return!1;return!0}if(s.constructor===RegExp)return s.
source===M.source&&s.flags===M.flags;if(s.valueOf!==Object.prototype.valueOf)return s.valueOf()===M.valueOf();if(s.toString!==Object.prototype.toString)return s.
toString()===M.toString();if(d=Object.keys(s),N=d.length,N!==Object.keys(M).length)return!1;for(y=N;y--!==0;)if(!Object.prototype.hasOwnProperty.call(M,d[y]))return!1;
for(y=N;y--!==0;){var t=d[y];if(!r(s[t],M[t]))return!1}return!0}return s!==s&&M!==M}});var zt=gt(kt=>{"use strict";Object.defineProperty(kt,"__esModule",{value:!0});var Lt=jt();Lt.code='require("ajv/dist/runtime/equal").default';kt.default=Lt});exports.Spec=Ie;var Bt={type:"object",additionalProperties:!1,required:["version","name","region","userPool"],properties:{version:{const:1},name:{type:"string",
pattern:"^[a-z][a-z0-9-]{1,62}$"},region:{type:"string",pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"},tags:{type:"object",maxProperties:50,propertyNames:{minLength:1,maxLength:128},
additionalProperties:{type:"string",maxLength:256}},userPool:{$ref:"#/$defs/UserPool"},identityProviders:{type:"object",maxProperties:300,propertyNames:{pattern:"\
^[A-Za-z][A-Za-z0-9.-]{2,31}$"},additionalProperties:{$ref:"#/$defs/IdentityProvider"}},appClients:{type:"object",propertyNames:{pattern:"^[A-Za-z][A-Za-z0-9_-]\
{0,62}$"},additionalProperties:{$ref:"#/$defs/AppClient"}},accountLinking:{$ref:"#/$defs/AccountLinking"},terraform:{$ref:"#/$defs/Terraform"},accept:{type:"arr\
ay",items:{$ref:"#/$defs/Accept"}}}},n=Object.prototype.hasOwnProperty,j=Ot().default,Wt=new RegExp("^[a-z][a-z0-9-]{1,62}$","u"),qt=new RegExp("^[a-z]{2}(-[a-z\
]+)+-[0-9]$","u"),Gt=new RegExp("^[A-Za-z][A-Za-z0-9.-]{2,31}$","u"),Jt=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,62}$","u"),Er={type:"object",additionalProperties:!1,
properties:{reference:{$ref:"#/$defs/PoolReference"},adopt:{$ref:"#/$defs/UserPoolId"},name:{type:"string",minLength:1,maxLength:128,pattern:"^[A-Za-z0-9_ +=,.@\
-]+$"},signInWith:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",enum:["email","phone_number"]}},aliases:{type:"array",minItems:1,uniqueItems:!0,items:{
type:"string",enum:["email","phone_number","preferred_username"]}},caseSensitiveUsernames:{type:"boolean"},requiredAttributes:{type:"array",uniqueItems:!0,items:{
$ref:"#/$defs/StandardAttribute"}},customAttributes:{type:"object",maxProperties:50,propertyNames:{minLength:1,maxLength:20,pattern:"^(?!custom:|dev:)[\\p{L}\\p{M\
}\\p{S}\\p{N}\\p{P}]+$"},additionalProperties:{$ref:"#/$defs/CustomAttribute"}},autoVerify:{type:"array",uniqueItems:!0,items:{type:"string",enum:["email","phon\
e_number"]}},selfSignUp:{type:"boolean"},accountRecovery:{anyOf:[{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",enum:["email","phone_number"]}},{const:"\
admin_only"}]},passwordPolicy:{$ref:"#/$defs/PasswordPolicy"},mfa:{$ref:"#/$defs/Mfa"},tier:{type:"string",enum:["lite","essentials","plus"]},threatProtection:{
type:"string",enum:["off","audit","enforced"]},deletionProtection:{type:"boolean"},domain:{$ref:"#/$defs/Domain"}}},Wr=zt().default;var Qt=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$","u");function or(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=or.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(j(r)>55)return or.errors=[{instancePath:s,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:55}}],!1;if(!Qt.test(r))return or.errors=[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$"}}],!1}else return or.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return or.
errors=t,e===0}or.evaluated={dynamicProps:!1,dynamicItems:!1};var ft=new RegExp("^[A-Za-z0-9_ +=,.@-]+$","u");function Ye(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,
e=0,o=Ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if((r.name===void 0||
!n.call(r,"name"))&&(a="name"))return Ye.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let P=e;for(let l of Object.
keys(r))if(l!=="name"){return Ye.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}
if(P===e&&r.name!==void 0&&n.call(r,"name")){let l=r.name;if(e===e)if(typeof l=="string"){if(j(l)>128)return Ye.errors=[{instancePath:s+"/name",schemaPath:"#/pr\
operties/name/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(j(l)<1)return Ye.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1}}],!1;if(!ft.test(l))return Ye.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_ +=,.@-]+$"}}],!1}else return Ye.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],
!1}}}else return Ye.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ye.errors=t,e===0}Ye.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ir=new RegExp("^[a-z][a-z0-9_]{0,63}$","u");function ge(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,
e=0,o=ge.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if((r.variable===
void 0||!n.call(r,"variable"))&&(a="variable"))return ge.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let P=e;
for(let l of Object.keys(r))if(l!=="variable"){return ge.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],
!1;break}if(P===e&&r.variable!==void 0&&n.call(r,"variable")){let l=r.variable;if(e===e)if(typeof l=="string"){if(!Ir.test(l))return ge.errors=[{instancePath:s+
"/variable",schemaPath:"#/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}}],!1}else return ge.errors=[{instancePath:s+"\
/variable",schemaPath:"#/properties/variable/type",keyword:"type",params:{type:"string"}}],!1}}}else return ge.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ge.errors=t,e===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _r=new RegExp("^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$","u");function ye(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if((r.
ssmParameter===void 0||!n.call(r,"ssmParameter"))&&(a="ssmParameter"))return ye.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],
!1;{let P=e;for(let l of Object.keys(r))if(l!=="ssmParameter"){return ye.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:l}}],!1;break}if(P===e&&r.ssmParameter!==void 0&&n.call(r,"ssmParameter")){let l=r.ssmParameter;if(e===e)if(typeof l=="string"){if(j(
l)>2048)return ye.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}}],!1;if(!_r.test(
l))return ye.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-\
zA-Z0-9_.-]+)$"}}],!1}else return ye.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/type",keyword:"type",params:{type:"string"}}],
!1}}}else return ye.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ye.errors=t,e===0}ye.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var xr=new RegExp("^[A-Za-z0-9/_+=.@:!-]+$","u"),Ar=new RegExp("^[^\\u0000-\\u001f\\u007f]+$","u");function pe(r,{instancePath:s="",parentData:M,parentDataProperty:N,
rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let P;if((r.secretsManager===void 0||!n.call(r,"secretsManager"))&&(P="secretsManager"))return pe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))if(!(i==="secretsManager"||i==="jsonKey")){return pe.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.secretsManager!==void 0&&
n.call(r,"secretsManager")){let i=r.secretsManager,h=e;if(e===h)if(typeof i=="string"){if(j(i)>2048)return pe.errors=[{instancePath:s+"/secretsManager",schemaPath:"\
#/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}}],!1;if(!xr.test(i))return pe.errors=[{instancePath:s+"/secretsManager",schemaPath:"\
#/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}}],!1}else return pe.errors=[{instancePath:s+"/secretsManager",
schemaPath:"#/properties/secretsManager/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a)if(r.jsonKey!==void 0&&n.call(r,"jsonKey")){
let i=r.jsonKey,h=e;if(e===h)if(typeof i=="string"){if(j(i)>256)return pe.errors=[{instancePath:s+"/jsonKey",schemaPath:"#/properties/jsonKey/maxLength",keyword:"\
maxLength",params:{limit:256}}],!1;if(!Ar.test(i))return pe.errors=[{instancePath:s+"/jsonKey",schemaPath:"#/properties/jsonKey/pattern",keyword:"pattern",params:{
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}}],!1}else return pe.errors=[{instancePath:s+"/jsonKey",schemaPath:"#/properties/jsonKey/type",keyword:"type",params:{type:"\
string"}}],!1;var a=h===e}else var a=!0}}}else return pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return pe.errors=
t,e===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Zr(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=Zr.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let a=e,P=!1,l=e;or(r,{instancePath:s,parentData:M,parentDataProperty:N,
rootData:y,dynamicAnchors:d})||(t=t===null?or.errors:t.concat(or.errors),e=t.length);var O=l===e;P=P||O;let i=e;Ye(r,{instancePath:s,parentData:M,parentDataProperty:N,
rootData:y,dynamicAnchors:d})||(t=t===null?Ye.errors:t.concat(Ye.errors),e=t.length);var O=i===e;if(P=P||O,O)var h=!0;let I=e;ge(r,{instancePath:s,parentData:M,
parentDataProperty:N,rootData:y,dynamicAnchors:d})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var O=I===e;P=P||O,O&&h!==!0&&(h=!0);let q=e;ye(r,{instancePath:s,
parentData:M,parentDataProperty:N,rootData:y,dynamicAnchors:d})||(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);var O=q===e;P=P||O,O&&h!==!0&&(h=!0);let S=e;
pe(r,{instancePath:s,parentData:M,parentDataProperty:N,rootData:y,dynamicAnchors:d})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var O=S===e;if(P=P||
O,O&&h!==!0&&(h=!0),P)e=a,t!==null&&(a?t.length=a:t=null);else{let z={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};return t===null?t=[z]:t.push(
z),e++,Zr.errors=t,!1}return Zr.errors=t,o.props=h,e===0}Zr.evaluated={dynamicProps:!0,dynamicItems:!1};var Xt={type:"string",enum:["address","birthdate","email",
"family_name","gender","given_name","locale","middle_name","name","nickname","phone_number","picture","preferred_username","profile","updated_at","website","zon\
einfo"]};function qr(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=qr.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"?(qr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):
r==="address"||r==="birthdate"||r==="email"||r==="family_name"||r==="gender"||r==="given_name"||r==="locale"||r==="middle_name"||r==="name"||r==="nickname"||r===
"phone_number"||r==="picture"||r==="preferred_username"||r==="profile"||r==="updated_at"||r==="website"||r==="zoneinfo"?(qr.errors=t,e===0):(qr.errors=[{instancePath:s,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Xt.enum}}],!1)}qr.evaluated={dynamicProps:!1,dynamicItems:!1};var Yt={type:"object",additionalProperties:!1,
required:["type"],properties:{type:{type:"string",enum:["string","number","dateTime","boolean"]},mutable:{type:"boolean"},minLength:{type:"integer",minimum:0,maximum:2048},
maxLength:{type:"integer",minimum:0,maximum:2048},min:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},max:{type:"integer",minimum:-9007199254740991,
maximum:9007199254740991}}};function we(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=we.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.type===void 0||!n.call(r,"ty\
pe"))&&(P="type"))return we.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(
r))if(!(i==="type"||i==="mutable"||i==="minLength"||i==="maxLength"||i==="min"||i==="max")){return we.errors=[{instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.type!==void 0&&n.call(r,"type")){let i=r.type,h=e;if(typeof i!="string")return we.
errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(!(i==="string"||i==="number"||i==="dateTime"||
i==="boolean"))return we.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Yt.properties.type.enum}}],!1;
var a=h===e}else var a=!0;if(a){if(r.mutable!==void 0&&n.call(r,"mutable")){let i=e;if(typeof r.mutable!="boolean")return we.errors=[{instancePath:s+"/mutable",
schemaPath:"#/properties/mutable/type",keyword:"type",params:{type:"boolean"}}],!1;var a=i===e}else var a=!0;if(a){if(r.minLength!==void 0&&n.call(r,"minLength")){
let i=r.minLength,h=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return we.errors=[{instancePath:s+"/minLength",schemaPath:"#/properties/minLength\
/type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof i=="number"&&isFinite(i)){if(i>2048||isNaN(i))return we.errors=[{instancePath:s+"/minLength",
schemaPath:"#/properties/minLength/maximum",keyword:"maximum",params:{comparison:"<=",limit:2048}}],!1;if(i<0||isNaN(i))return we.errors=[{instancePath:s+"/minL\
ength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var a=h===e}else var a=!0;if(a){if(r.maxLength!==void 0&&
n.call(r,"maxLength")){let i=r.maxLength,h=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return we.errors=[{instancePath:s+"/maxLength",schemaPath:"\
#/properties/maxLength/type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof i=="number"&&isFinite(i)){if(i>2048||isNaN(i))return we.errors=[{instancePath:s+
"/maxLength",schemaPath:"#/properties/maxLength/maximum",keyword:"maximum",params:{comparison:"<=",limit:2048}}],!1;if(i<0||isNaN(i))return we.errors=[{instancePath:s+
"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var a=h===e}else var a=!0;if(a){if(r.min!==void 0&&
n.call(r,"min")){let i=r.min,h=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return we.errors=[{instancePath:s+"/min",schemaPath:"#/properties/min/\
type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i))return we.errors=[{instancePath:s+"\
/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(i<-9007199254740991||isNaN(i))return we.errors=
[{instancePath:s+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}}],!1}var a=h===e}else var a=!0;
if(a)if(r.max!==void 0&&n.call(r,"max")){let i=r.max,h=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return we.errors=[{instancePath:s+"/max",schemaPath:"\
#/properties/max/type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i))return we.errors=[
{instancePath:s+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(i<-9007199254740991||isNaN(
i))return we.errors=[{instancePath:s+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}}],!1}var a=h===
e}else var a=!0}}}}}}}else return we.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return we.errors=t,e===0}we.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var es=new RegExp("^(0|[1-9][0-9]{0,8})[smhd]$","u");function ae(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,
e=0,o=ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(!es.test(r))return ae.errors=[{instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}}],!1}else return ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}}],!1;return ae.errors=t,e===0}ae.evaluated={dynamicProps:!1,dynamicItems:!1};function ze(r,{instancePath:s="",parentData:M,parentDataProperty:N,
rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=ze.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let P=e;for(let l of Object.keys(r))if(!(l==="minimumLength"||l==="requireLowercase"||l==="requireUppercase"||l==="requireNumbers"||
l==="requireSymbols"||l==="temporaryPasswordValidity"||l==="historySize")){return ze.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:l}}],!1;break}if(P===e){if(r.minimumLength!==void 0&&n.call(r,"minimumLength")){let l=r.minimumLength,i=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ze.errors=[{instancePath:s+"/minimumLength",schemaPath:"#/properties/minimumLength/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===i&&typeof l=="number"&&isFinite(l)){if(l>99||isNaN(l))return ze.errors=[{instancePath:s+"/minimumLength",schemaPath:"#/properties/mi\
nimumLength/maximum",keyword:"maximum",params:{comparison:"<=",limit:99}}],!1;if(l<6||isNaN(l))return ze.errors=[{instancePath:s+"/minimumLength",schemaPath:"#/\
properties/minimumLength/minimum",keyword:"minimum",params:{comparison:">=",limit:6}}],!1}var a=i===e}else var a=!0;if(a){if(r.requireLowercase!==void 0&&n.call(
r,"requireLowercase")){let l=e;if(typeof r.requireLowercase!="boolean")return ze.errors=[{instancePath:s+"/requireLowercase",schemaPath:"#/properties/requireLow\
ercase/type",keyword:"type",params:{type:"boolean"}}],!1;var a=l===e}else var a=!0;if(a){if(r.requireUppercase!==void 0&&n.call(r,"requireUppercase")){let l=e;if(typeof r.
requireUppercase!="boolean")return ze.errors=[{instancePath:s+"/requireUppercase",schemaPath:"#/properties/requireUppercase/type",keyword:"type",params:{type:"b\
oolean"}}],!1;var a=l===e}else var a=!0;if(a){if(r.requireNumbers!==void 0&&n.call(r,"requireNumbers")){let l=e;if(typeof r.requireNumbers!="boolean")return ze.
errors=[{instancePath:s+"/requireNumbers",schemaPath:"#/properties/requireNumbers/type",keyword:"type",params:{type:"boolean"}}],!1;var a=l===e}else var a=!0;if(a){
if(r.requireSymbols!==void 0&&n.call(r,"requireSymbols")){let l=e;if(typeof r.requireSymbols!="boolean")return ze.errors=[{instancePath:s+"/requireSymbols",schemaPath:"\
#/properties/requireSymbols/type",keyword:"type",params:{type:"boolean"}}],!1;var a=l===e}else var a=!0;if(a){if(r.temporaryPasswordValidity!==void 0&&n.call(r,
"temporaryPasswordValidity")){let l=e;ae(r.temporaryPasswordValidity,{instancePath:s+"/temporaryPasswordValidity",parentData:r,parentDataProperty:"temporaryPass\
wordValidity",rootData:y,dynamicAnchors:d})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var a=l===e}else var a=!0;if(a)if(r.historySize!==void 0&&n.call(
r,"historySize")){let l=r.historySize,i=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ze.errors=[{instancePath:s+"/historySize",schemaPath:"\
#/properties/historySize/type",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof l=="number"&&isFinite(l)){if(l>24||isNaN(l))return ze.errors=[{instancePath:s+
"/historySize",schemaPath:"#/properties/historySize/maximum",keyword:"maximum",params:{comparison:"<=",limit:24}}],!1;if(l<0||isNaN(l))return ze.errors=[{instancePath:s+
"/historySize",schemaPath:"#/properties/historySize/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var a=i===e}else var a=!0}}}}}}}else return ze.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ze.errors=t,e===0}ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Dt={type:"object",additionalProperties:!1,required:["mode"],properties:{mode:{type:"string",enum:["off","optional","required"]},methods:{type:"array",minItems:1,
uniqueItems:!0,items:{type:"string",enum:["totp","sms","email"]}}}};function Ee(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=Ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.
mode===void 0||!n.call(r,"mode"))&&(l="mode"))return Ee.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let i=e;
for(let h of Object.keys(r))if(!(h==="mode"||h==="methods")){return Ee.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:h}}],!1;break}if(i===e){if(r.mode!==void 0&&n.call(r,"mode")){let h=r.mode,I=e;if(typeof h!="string")return Ee.errors=[{instancePath:s+
"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"}}],!1;if(!(h==="off"||h==="optional"||h==="required"))return Ee.errors=[{instancePath:s+
"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Dt.properties.mode.enum}}],!1;var a=I===e}else var a=!0;if(a)if(r.methods!==void 0&&
n.call(r,"methods")){let h=r.methods,I=e;if(e===I)if(Array.isArray(h)){if(h.length<1)return Ee.errors=[{instancePath:s+"/methods",schemaPath:"#/properties/metho\
ds/minItems",keyword:"minItems",params:{limit:1}}],!1;{var P=!0;let S=h.length;for(let O=0;O<S;O++){let z=h[O],v=e;if(typeof z!="string")return Ee.errors=[{instancePath:s+
"/methods/"+O,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(z==="totp"||z==="sms"||z==="email"))return Ee.errors=
[{instancePath:s+"/methods/"+O,schemaPath:"#/properties/methods/items/enum",keyword:"enum",params:{allowedValues:Dt.properties.methods.items.enum}}],!1;var P=v===
e;if(!P)break}if(P){let O=h.length,z;if(O>1){let v={};for(;O--;){let A=h[O];if(typeof A=="string"){if(typeof v[A]=="number"){return z=v[A],Ee.errors=[{instancePath:s+
"/methods",schemaPath:"#/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i:O,j:z}}],!1;break}v[A]=O}}}}}}else return Ee.errors=[{instancePath:s+"/\
methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type:"array"}}],!1;var a=I===e}else var a=!0}}}else return Ee.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ee.errors=t,e===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rs=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$","u");function We(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=We.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.
prefix===void 0||!n.call(r,"prefix"))&&(P="prefix"))return We.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;
{let l=e;for(let i of Object.keys(r))if(!(i==="prefix"||i==="adopt")){return We.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.prefix!==void 0&&n.call(r,"prefix")){let i=r.prefix,h=e;if(e===h)if(typeof i=="string"){if(!rs.
test(i))return We.errors=[{instancePath:s+"/prefix",schemaPath:"#/properties/prefix/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0\
-9])?$"}}],!1}else return We.errors=[{instancePath:s+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else
var a=!0;if(a)if(r.adopt!==void 0&&n.call(r,"adopt")){let i=r.adopt,h=e;if(e===h)if(typeof i=="string"){if(j(i)>63)return We.errors=[{instancePath:s+"/adopt",schemaPath:"\
#/properties/adopt/maxLength",keyword:"maxLength",params:{limit:63}}],!1;if(j(i)<1)return We.errors=[{instancePath:s+"/adopt",schemaPath:"#/properties/adopt/min\
Length",keyword:"minLength",params:{limit:1}}],!1}else return We.errors=[{instancePath:s+"/adopt",schemaPath:"#/properties/adopt/type",keyword:"type",params:{type:"\
string"}}],!1;var a=h===e}else var a=!0}}}else return We.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return We.errors=
t,e===0}We.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ts=new RegExp("^(?!custom:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","u");function se(r,{instancePath:s="",
parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let z=e;for(let v of Object.keys(r))if(!n.call(Er.properties,v)){return se.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v}}],!1;break}if(z===e){if(r.reference!==void 0&&n.call(r,"reference")){let v=e;
Zr(r.reference,{instancePath:s+"/reference",parentData:r,parentDataProperty:"reference",rootData:y,dynamicAnchors:d})||(t=t===null?Zr.errors:t.concat(Zr.errors),
e=t.length);var a=v===e}else var a=!0;if(a){if(r.adopt!==void 0&&n.call(r,"adopt")){let v=e;or(r.adopt,{instancePath:s+"/adopt",parentData:r,parentDataProperty:"\
adopt",rootData:y,dynamicAnchors:d})||(t=t===null?or.errors:t.concat(or.errors),e=t.length);var a=v===e}else var a=!0;if(a){if(r.name!==void 0&&n.call(r,"name")){
let v=r.name,A=e;if(e===A)if(typeof v=="string"){if(j(v)>128)return se.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLeng\
th",params:{limit:128}}],!1;if(j(v)<1)return se.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],
!1;if(!ft.test(v))return se.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=,.@-]+$"}}],
!1}else return se.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=A===e}else var a=!0;if(a){
if(r.signInWith!==void 0&&n.call(r,"signInWith")){let v=r.signInWith,A=e;if(e===A)if(Array.isArray(v)){if(v.length<1)return se.errors=[{instancePath:s+"/signInW\
ith",schemaPath:"#/properties/signInWith/minItems",keyword:"minItems",params:{limit:1}}],!1;{var P=!0;let $=v.length;for(let D=0;D<$;D++){let U=v[D],p=e;if(typeof U!=
"string")return se.errors=[{instancePath:s+"/signInWith/"+D,schemaPath:"#/properties/signInWith/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(U===
"email"||U==="phone_number"))return se.errors=[{instancePath:s+"/signInWith/"+D,schemaPath:"#/properties/signInWith/items/enum",keyword:"enum",params:{allowedValues:Er.
properties.signInWith.items.enum}}],!1;var P=p===e;if(!P)break}if(P){let D=v.length,U;if(D>1){let p={};for(;D--;){let x=v[D];if(typeof x=="string"){if(typeof p[x]==
"number"){return U=p[x],se.errors=[{instancePath:s+"/signInWith",schemaPath:"#/properties/signInWith/uniqueItems",keyword:"uniqueItems",params:{i:D,j:U}}],!1;break}
p[x]=D}}}}}}else return se.errors=[{instancePath:s+"/signInWith",schemaPath:"#/properties/signInWith/type",keyword:"type",params:{type:"array"}}],!1;var a=A===e}else
var a=!0;if(a){if(r.aliases!==void 0&&n.call(r,"aliases")){let v=r.aliases,A=e;if(e===A)if(Array.isArray(v)){if(v.length<1)return se.errors=[{instancePath:s+"/a\
liases",schemaPath:"#/properties/aliases/minItems",keyword:"minItems",params:{limit:1}}],!1;{var l=!0;let $=v.length;for(let D=0;D<$;D++){let U=v[D],p=e;if(typeof U!=
"string")return se.errors=[{instancePath:s+"/aliases/"+D,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(U==="email"||
U==="phone_number"||U==="preferred_username"))return se.errors=[{instancePath:s+"/aliases/"+D,schemaPath:"#/properties/aliases/items/enum",keyword:"enum",params:{
allowedValues:Er.properties.aliases.items.enum}}],!1;var l=p===e;if(!l)break}if(l){let D=v.length,U;if(D>1){let p={};for(;D--;){let x=v[D];if(typeof x=="string"){
if(typeof p[x]=="number"){return U=p[x],se.errors=[{instancePath:s+"/aliases",schemaPath:"#/properties/aliases/uniqueItems",keyword:"uniqueItems",params:{i:D,j:U}}],
!1;break}p[x]=D}}}}}}else return se.errors=[{instancePath:s+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type:"array"}}],!1;var a=A===
e}else var a=!0;if(a){if(r.caseSensitiveUsernames!==void 0&&n.call(r,"caseSensitiveUsernames")){let v=e;if(typeof r.caseSensitiveUsernames!="boolean")return se.
errors=[{instancePath:s+"/caseSensitiveUsernames",schemaPath:"#/properties/caseSensitiveUsernames/type",keyword:"type",params:{type:"boolean"}}],!1;var a=v===e}else
var a=!0;if(a){if(r.requiredAttributes!==void 0&&n.call(r,"requiredAttributes")){let v=r.requiredAttributes,A=e;if(e===A)if(Array.isArray(v)){var i=!0;let $=v.length;
for(let D=0;D<$;D++){let U=e;qr(v[D],{instancePath:s+"/requiredAttributes/"+D,parentData:v,parentDataProperty:D,rootData:y,dynamicAnchors:d})||(t=t===null?qr.errors:
t.concat(qr.errors),e=t.length);var i=U===e;if(!i)break}if(i){let D=v.length,U;if(D>1){e:for(;D--;)for(U=D;U--;)if(Wr(v[D],v[U])){return se.errors=[{instancePath:s+
"/requiredAttributes",schemaPath:"#/properties/requiredAttributes/uniqueItems",keyword:"uniqueItems",params:{i:D,j:U}}],!1;break e}}}}else return se.errors=[{instancePath:s+
"/requiredAttributes",schemaPath:"#/properties/requiredAttributes/type",keyword:"type",params:{type:"array"}}],!1;var a=A===e}else var a=!0;if(a){if(r.customAttributes!==
void 0&&n.call(r,"customAttributes")){let v=r.customAttributes,A=e;if(e===A)if(v&&typeof v=="object"&&!Array.isArray(v)){if(Object.keys(v).length>50)return se.errors=
[{instancePath:s+"/customAttributes",schemaPath:"#/properties/customAttributes/maxProperties",keyword:"maxProperties",params:{limit:50}}],!1;for(let $ of Object.
keys(v)){let D=e;if(typeof $=="string"){if(j($)>20){let U={instancePath:s+"/customAttributes",schemaPath:"#/properties/customAttributes/propertyNames/maxLength",
keyword:"maxLength",params:{limit:20},propertyName:$};t===null?t=[U]:t.push(U),e++}else if(j($)<1){let U={instancePath:s+"/customAttributes",schemaPath:"#/prope\
rties/customAttributes/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:$};t===null?t=[U]:t.push(U),e++}else if(!ts.test($)){let U={instancePath:s+
"/customAttributes",schemaPath:"#/properties/customAttributes/propertyNames/pattern",keyword:"pattern",params:{pattern:"^(?!custom:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N}\\p\
{P}]+$"},propertyName:$};t===null?t=[U]:t.push(U),e++}}var h=D===e;if(!h){let U={instancePath:s+"/customAttributes",schemaPath:"#/properties/customAttributes/pr\
opertyNames",keyword:"propertyNames",params:{propertyName:$}};return t===null?t=[U]:t.push(U),e++,se.errors=t,!1;break}}if(h)for(let $ of Object.keys(v)){let D=e;
we(v[$],{instancePath:s+"/customAttributes/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:v,parentDataProperty:$,rootData:y,dynamicAnchors:d})||(t=t===null?
we.errors:t.concat(we.errors),e=t.length);var I=D===e;if(!I)break}}else return se.errors=[{instancePath:s+"/customAttributes",schemaPath:"#/properties/customAtt\
ributes/type",keyword:"type",params:{type:"object"}}],!1;var a=A===e}else var a=!0;if(a){if(r.autoVerify!==void 0&&n.call(r,"autoVerify")){let v=r.autoVerify,A=e;
if(e===A)if(Array.isArray(v)){var q=!0;let $=v.length;for(let D=0;D<$;D++){let U=v[D],p=e;if(typeof U!="string")return se.errors=[{instancePath:s+"/autoVerify/"+
D,schemaPath:"#/properties/autoVerify/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(U==="email"||U==="phone_number"))return se.errors=[{instancePath:s+
"/autoVerify/"+D,schemaPath:"#/properties/autoVerify/items/enum",keyword:"enum",params:{allowedValues:Er.properties.autoVerify.items.enum}}],!1;var q=p===e;if(!q)
break}if(q){let D=v.length,U;if(D>1){let p={};for(;D--;){let x=v[D];if(typeof x=="string"){if(typeof p[x]=="number"){return U=p[x],se.errors=[{instancePath:s+"/\
autoVerify",schemaPath:"#/properties/autoVerify/uniqueItems",keyword:"uniqueItems",params:{i:D,j:U}}],!1;break}p[x]=D}}}}}else return se.errors=[{instancePath:s+
"/autoVerify",schemaPath:"#/properties/autoVerify/type",keyword:"type",params:{type:"array"}}],!1;var a=A===e}else var a=!0;if(a){if(r.selfSignUp!==void 0&&n.call(
r,"selfSignUp")){let v=e;if(typeof r.selfSignUp!="boolean")return se.errors=[{instancePath:s+"/selfSignUp",schemaPath:"#/properties/selfSignUp/type",keyword:"ty\
pe",params:{type:"boolean"}}],!1;var a=v===e}else var a=!0;if(a){if(r.accountRecovery!==void 0&&n.call(r,"accountRecovery")){let v=r.accountRecovery,A=e,E=e,$=!1,
D=e;if(e===D)if(Array.isArray(v))if(v.length<1){let x={instancePath:s+"/accountRecovery",schemaPath:"#/properties/accountRecovery/anyOf/0/minItems",keyword:"min\
Items",params:{limit:1}};t===null?t=[x]:t.push(x),e++}else{var S=!0;let x=v.length;for(let F=0;F<x;F++){let V=v[F],w=e;if(typeof V!="string"){let u={instancePath:s+
"/accountRecovery/"+F,schemaPath:"#/properties/accountRecovery/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[u]:t.push(u),e++}if(!(V===
"email"||V==="phone_number")){let u={instancePath:s+"/accountRecovery/"+F,schemaPath:"#/properties/accountRecovery/anyOf/0/items/enum",keyword:"enum",params:{allowedValues:Er.
properties.accountRecovery.anyOf[0].items.enum}};t===null?t=[u]:t.push(u),e++}var S=w===e;if(!S)break}if(S){let F=v.length,V;if(F>1){let w={};for(;F--;){let R=v[F];
if(typeof R=="string"){if(typeof w[R]=="number"){V=w[R];let u={instancePath:s+"/accountRecovery",schemaPath:"#/properties/accountRecovery/anyOf/0/uniqueItems",keyword:"\
uniqueItems",params:{i:F,j:V}};t===null?t=[u]:t.push(u),e++;break}w[R]=F}}}}}else{let x={instancePath:s+"/accountRecovery",schemaPath:"#/properties/accountRecov\
ery/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[x]:t.push(x),e++}var O=D===e;$=$||O;let U=e;if(v!=="admin_only"){let x={instancePath:s+"/acc\
ountRecovery",schemaPath:"#/properties/accountRecovery/anyOf/1/const",keyword:"const",params:{allowedValue:"admin_only"}};t===null?t=[x]:t.push(x),e++}var O=U===
e;if($=$||O,$)e=E,t!==null&&(E?t.length=E:t=null);else{let x={instancePath:s+"/accountRecovery",schemaPath:"#/properties/accountRecovery/anyOf",keyword:"anyOf",
params:{}};return t===null?t=[x]:t.push(x),e++,se.errors=t,!1}var a=A===e}else var a=!0;if(a){if(r.passwordPolicy!==void 0&&n.call(r,"passwordPolicy")){let v=e;
ze(r.passwordPolicy,{instancePath:s+"/passwordPolicy",parentData:r,parentDataProperty:"passwordPolicy",rootData:y,dynamicAnchors:d})||(t=t===null?ze.errors:t.concat(
ze.errors),e=t.length);var a=v===e}else var a=!0;if(a){if(r.mfa!==void 0&&n.call(r,"mfa")){let v=e;Ee(r.mfa,{instancePath:s+"/mfa",parentData:r,parentDataProperty:"\
mfa",rootData:y,dynamicAnchors:d})||(t=t===null?Ee.errors:t.concat(Ee.errors),e=t.length);var a=v===e}else var a=!0;if(a){if(r.tier!==void 0&&n.call(r,"tier")){
let v=r.tier,A=e;if(typeof v!="string")return se.errors=[{instancePath:s+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type:"string"}}],!1;
if(!(v==="lite"||v==="essentials"||v==="plus"))return se.errors=[{instancePath:s+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues:Er.
properties.tier.enum}}],!1;var a=A===e}else var a=!0;if(a){if(r.threatProtection!==void 0&&n.call(r,"threatProtection")){let v=r.threatProtection,A=e;if(typeof v!=
"string")return se.errors=[{instancePath:s+"/threatProtection",schemaPath:"#/properties/threatProtection/type",keyword:"type",params:{type:"string"}}],!1;if(!(v===
"off"||v==="audit"||v==="enforced"))return se.errors=[{instancePath:s+"/threatProtection",schemaPath:"#/properties/threatProtection/enum",keyword:"enum",params:{
allowedValues:Er.properties.threatProtection.enum}}],!1;var a=A===e}else var a=!0;if(a){if(r.deletionProtection!==void 0&&n.call(r,"deletionProtection")){let v=e;
if(typeof r.deletionProtection!="boolean")return se.errors=[{instancePath:s+"/deletionProtection",schemaPath:"#/properties/deletionProtection/type",keyword:"typ\
e",params:{type:"boolean"}}],!1;var a=v===e}else var a=!0;if(a)if(r.domain!==void 0&&n.call(r,"domain")){let v=e;We(r.domain,{instancePath:s+"/domain",parentData:r,
parentDataProperty:"domain",rootData:y,dynamicAnchors:d})||(t=t===null?We.errors:t.concat(We.errors),e=t.length);var a=v===e}else var a=!0}}}}}}}}}}}}}}}}}else return se.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return se.errors=t,e===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Hr={type:"object",additionalProperties:!1,properties:{preset:{type:"string",enum:["amazon","apple","auth0","cognito","descope","entra","entra-external-id","\
facebook","gitlab","google","idura","keycloak","linkedin","login-gov","oidc","okta","one-login","ping-one","saml"],enumDescriptions:["Login with Amazon. The pro\
vider is named LoginWithAmazon.","Apple. The provider is named SignInWithApple.","Auth0, by OpenID Connect. Issuer: https://<tenant>.<region>.auth0.com","Amazon\
 Cognito, by OpenID Connect. Issuer: https://cognito-idp.<region>.amazonaws.com/<pool id>","Descope, by OpenID Connect. Issuer: https://api.descope.com/<Project\
 ID>","Microsoft Entra ID, by OpenID Connect. Issuer: https://login.microsoftonline.com/<tenant id>/v2.0, with the id of the tenant in lower case and not a doma\
in name","Microsoft Entra External ID, by OpenID Connect. Issuer: https://<tenant id>.ciamlogin.com/<tenant id>/v2.0, with the id of the tenant in both places a\
nd not its name","Facebook. The provider is named Facebook.","GitLab, by OpenID Connect. Issuer: https://gitlab.com, or the URL of the instance","Google. The pr\
ovider is named Google.","Idura Verify, by OpenID Connect. Issuer: https://<name>.idura.broker (older tenants: https://<name>.criipto.id)","Keycloak, by OpenID \
Connect. Issuer: https://<host>/realms/<realm>, or https://<host>/auth/realms/<realm> on older servers","LinkedIn, by OpenID Connect. Issuer: https://www.linked\
in.com/oauth","Login.gov, by SAML. Metadata URL: https://secure.login.gov/api/saml/metadata<year>, of the sandbox https://idp.int.identitysandbox.gov/api/saml/m\
etadata<year>","Any provider that speaks OpenID Connect.","Okta, by OpenID Connect. Issuer: https://<org>.okta.com, or https://<org>.okta.com/oauth2/<id> for a \
custom authorization server","OneLogin, by OpenID Connect. Issuer: https://<subdomain>.onelogin.com/oidc/2","PingOne, by OpenID Connect. Issuer: https://auth.pi\
ngone.<com, eu, ca, asia or com.au>/<environment id>/as","Any provider that speaks SAML."]},type:{type:"string",enum:["oidc","saml","google","facebook","apple",
"amazon"]},issuer:{type:"string",maxLength:1024},clientId:{anyOf:[{$ref:"#/$defs/Identifier"},{$ref:"#/$defs/VariableReference"},{$ref:"#/$defs/SsmParameterRefe\
rence"},{$ref:"#/$defs/SecretsManagerReference"}]},clientSecret:{anyOf:[{$ref:"#/$defs/VariableReference"},{$ref:"#/$defs/SsmParameterReference"},{$ref:"#/$defs\
/SecretsManagerReference"},{const:"none"}]},teamId:{anyOf:[{$ref:"#/$defs/AppleId"},{$ref:"#/$defs/VariableReference"},{$ref:"#/$defs/SsmParameterReference"},{$ref:"\
#/$defs/SecretsManagerReference"}]},keyId:{anyOf:[{$ref:"#/$defs/AppleId"},{$ref:"#/$defs/VariableReference"},{$ref:"#/$defs/SsmParameterReference"},{$ref:"#/$d\
efs/SecretsManagerReference"}]},privateKey:{$ref:"#/$defs/SecretReference"},apiVersion:{type:"string",pattern:"^v[1-9][0-9]{0,2}\\.[0-9]$"},metadataUrl:{anyOf:[
{$ref:"#/$defs/MetadataUrl"},{$ref:"#/$defs/VariableReference"},{$ref:"#/$defs/SsmParameterReference"},{$ref:"#/$defs/SecretsManagerReference"}]},metadataFile:{
type:"string",maxLength:1024,pattern:"^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$"},
idpSignout:{type:"boolean"},idpInit:{type:"boolean"},encryptedResponses:{type:"boolean"},requestSigningAlgorithm:{type:"string",enum:["rsa-sha256"]},scopes:{type:"\
array",minItems:1,uniqueItems:!0,items:{type:"string",pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}},attributesRequestMethod:{type:"string",enum:["GET","POST"]},endpoints:{
$ref:"#/$defs/Endpoints"},iamOidcProvider:{type:"boolean"},upstream:{$ref:"#/$defs/Upstream"},attributeMapping:{type:"object",propertyNames:{minLength:1,maxLength:32},
additionalProperties:{type:["string","null"],minLength:1,maxLength:2048}},adopt:{type:"string",minLength:1,maxLength:32},nationalIdConsent:{type:"boolean"},identifiers:{
type:"array",maxItems:50,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:40,pattern:"^[A-Za-z0-9_ +=.@-]+$"}}},anyOf:[{required:["preset"]},{required:[
"type"]}],allOf:[{if:{anyOf:[{required:["preset"],properties:{preset:{enum:["auth0","cognito","descope","entra","entra-external-id","gitlab","idura","keycloak",
"linkedin","oidc","okta","one-login","ping-one"]}}},{required:["type"],properties:{preset:!1,type:{const:"oidc"}}}]},then:{anyOf:[{required:["issuer","clientId",
"clientSecret"]},{required:["upstream"]}],properties:{type:{const:"oidc"},teamId:!1,keyId:!1,privateKey:!1,apiVersion:!1,metadataUrl:!1,metadataFile:!1,idpSignout:!1,
idpInit:!1,encryptedResponses:!1,requestSigningAlgorithm:!1}}},{if:{anyOf:[{required:["preset"],properties:{preset:{enum:["login-gov","saml"]}}},{required:["typ\
e"],properties:{preset:!1,type:{const:"saml"}}}]},then:{oneOf:[{required:["metadataUrl"]},{required:["metadataFile"]}],properties:{type:{const:"saml"},issuer:!1,
clientId:!1,clientSecret:!1,teamId:!1,keyId:!1,privateKey:!1,apiVersion:!1,scopes:!1,attributesRequestMethod:!1,endpoints:!1,iamOidcProvider:!1,upstream:!1}}},{
if:{anyOf:[{required:["preset"],properties:{preset:{enum:["google"]}}},{required:["type"],properties:{preset:!1,type:{const:"google"}}}]},then:{required:["clien\
tId","clientSecret"],properties:{type:{const:"google"},clientSecret:{$ref:"#/$defs/SecretReference"},issuer:!1,teamId:!1,keyId:!1,privateKey:!1,apiVersion:!1,metadataUrl:!1,
metadataFile:!1,idpSignout:!1,idpInit:!1,encryptedResponses:!1,requestSigningAlgorithm:!1,attributesRequestMethod:!1,endpoints:!1,iamOidcProvider:!1,upstream:!1}}},
{if:{anyOf:[{required:["preset"],properties:{preset:{enum:["facebook"]}}},{required:["type"],properties:{preset:!1,type:{const:"facebook"}}}]},then:{required:["\
clientId","clientSecret"],properties:{type:{const:"facebook"},clientSecret:{$ref:"#/$defs/SecretReference"},issuer:!1,teamId:!1,keyId:!1,privateKey:!1,metadataUrl:!1,
metadataFile:!1,idpSignout:!1,idpInit:!1,encryptedResponses:!1,requestSigningAlgorithm:!1,attributesRequestMethod:!1,endpoints:!1,iamOidcProvider:!1,upstream:!1}}},
{if:{anyOf:[{required:["preset"],properties:{preset:{enum:["apple"]}}},{required:["type"],properties:{preset:!1,type:{const:"apple"}}}]},then:{required:["client\
Id","teamId","keyId","privateKey"],properties:{type:{const:"apple"},issuer:!1,clientSecret:!1,apiVersion:!1,metadataUrl:!1,metadataFile:!1,idpSignout:!1,idpInit:!1,
encryptedResponses:!1,requestSigningAlgorithm:!1,attributesRequestMethod:!1,endpoints:!1,iamOidcProvider:!1,upstream:!1}}},{if:{anyOf:[{required:["preset"],properties:{
preset:{enum:["amazon"]}}},{required:["type"],properties:{preset:!1,type:{const:"amazon"}}}]},then:{required:["clientId","clientSecret"],properties:{type:{const:"\
amazon"},clientSecret:{$ref:"#/$defs/SecretReference"},issuer:!1,teamId:!1,keyId:!1,privateKey:!1,apiVersion:!1,metadataUrl:!1,metadataFile:!1,idpSignout:!1,idpInit:!1,
encryptedResponses:!1,requestSigningAlgorithm:!1,attributesRequestMethod:!1,endpoints:!1,iamOidcProvider:!1,upstream:!1}}}]};function Ze(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Ze.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let a=e,P=!1,l=e;ge(r,{instancePath:s,parentData:M,parentDataProperty:N,rootData:y,dynamicAnchors:d})||(t=t===null?ge.errors:
t.concat(ge.errors),e=t.length);var q=l===e;if(P=P||q,q)var i=!0;let h=e;ye(r,{instancePath:s,parentData:M,parentDataProperty:N,rootData:y,dynamicAnchors:d})||(t=
t===null?ye.errors:t.concat(ye.errors),e=t.length);var q=h===e;P=P||q,q&&i!==!0&&(i=!0);let I=e;pe(r,{instancePath:s,parentData:M,parentDataProperty:N,rootData:y,
dynamicAnchors:d})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var q=I===e;if(P=P||q,q&&i!==!0&&(i=!0),P)e=a,t!==null&&(a?t.length=a:t=null);else{let S={
instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};return t===null?t=[S]:t.push(S),e++,Ze.errors=t,!1}return Ze.errors=t,o.props=i,e===0}Ze.evaluated=
{dynamicProps:!0,dynamicItems:!1};var ss=new RegExp("^\\S(?:[\\s\\S]*\\S)?$","u");function le(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,
e=0,o=le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(j(r)>1024)return le.errors=[{instancePath:s,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024}}],!1;if(j(r)<1)return le.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}}],!1;if(!ss.test(r))return le.errors=[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}}],!1}else return le.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return le.errors=t,e===0}le.evaluated={dynamicProps:!1,dynamicItems:!1};var as=new RegExp("^[A-Z0-9]{10}$","u");function Ne(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,
o=Ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(!as.test(r))return Ne.errors=[{instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9]{10}$"}}],!1}else return Ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"string"}}],!1;return Ne.errors=t,e===0}Ne.evaluated={dynamicProps:!1,dynamicItems:!1};function pr(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=pr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(j(r)>2048)return pr.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",
params:{limit:2048}}],!1;if(j(r)<1)return pr.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}}],!1}else return pr.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return pr.errors=t,e===0}pr.evaluated={dynamicProps:!1,dynamicItems:!1};var is=new RegExp("^https://\\S+$","u");function de(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,
o=de.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(j(r)>1024)return de.errors=[{instancePath:s,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024}}],!1;if(!is.test(r))return de.errors=[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:"^https://\\S+$"}}],!1}else return de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return de.errors=t,
e===0}de.evaluated={dynamicProps:!1,dynamicItems:!1};function Or(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,
e=0,o=Or.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.authorize===
void 0||!n.call(r,"authorize"))&&(P="authorize")||(r.token===void 0||!n.call(r,"token"))&&(P="token")||(r.userInfo===void 0||!n.call(r,"userInfo"))&&(P="userInf\
o")||(r.jwks===void 0||!n.call(r,"jwks"))&&(P="jwks"))return Or.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],
!1;{let l=e;for(let i of Object.keys(r))if(!(i==="authorize"||i==="token"||i==="userInfo"||i==="jwks")){return Or.errors=[{instancePath:s,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.authorize!==void 0&&n.call(r,"authorize")){let i=e;de(r.authorize,
{instancePath:s+"/authorize",parentData:r,parentDataProperty:"authorize",rootData:y,dynamicAnchors:d})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var a=i===
e}else var a=!0;if(a){if(r.token!==void 0&&n.call(r,"token")){let i=e;de(r.token,{instancePath:s+"/token",parentData:r,parentDataProperty:"token",rootData:y,dynamicAnchors:d})||
(t=t===null?de.errors:t.concat(de.errors),e=t.length);var a=i===e}else var a=!0;if(a){if(r.userInfo!==void 0&&n.call(r,"userInfo")){let i=e;de(r.userInfo,{instancePath:s+
"/userInfo",parentData:r,parentDataProperty:"userInfo",rootData:y,dynamicAnchors:d})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var a=i===e}else var a=!0;
if(a)if(r.jwks!==void 0&&n.call(r,"jwks")){let i=e;de(r.jwks,{instancePath:s+"/jwks",parentData:r,parentDataProperty:"jwks",rootData:y,dynamicAnchors:d})||(t=t===
null?de.errors:t.concat(de.errors),e=t.length);var a=i===e}else var a=!0}}}}}else return Or.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Or.errors=t,e===0}Or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ir(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=ir.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.spec===void 0||!n.call(r,"spec"))&&(P="spec")||(r.client===
void 0||!n.call(r,"client"))&&(P="client"))return ir.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;
for(let i of Object.keys(r))if(!(i==="spec"||i==="client"||i==="environment")){return ir.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.spec!==void 0&&n.call(r,"spec")){let i=e;if(typeof r.spec!="string")return ir.errors=
[{instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(r.client!==void 0&&n.
call(r,"client")){let i=e;if(typeof r.client!="string")return ir.errors=[{instancePath:s+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{
type:"string"}}],!1;var a=i===e}else var a=!0;if(a)if(r.environment!==void 0&&n.call(r,"environment")){let i=e;if(typeof r.environment!="string")return ir.errors=
[{instancePath:s+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0}}}}else return ir.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ir.errors=t,e===0}ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ut=new RegExp("^v[1-9][0-9]{0,2}\\.[0-9]$","u"),Rt=new RegExp("^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u\
0000-\\u001f\\u007f]+)*$","u"),ut=new RegExp("^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$","u"),Mt=new RegExp("^[A-Za-z0-9_ +=.@-]+$","u");function b(r,{instancePath:s="",
parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=b.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);
let a=e,P=!1,l=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let tr;if((r.preset===void 0||!n.call(r,"preset"))&&(tr="preset")){let _={instancePath:s,schemaPath:"\
#/anyOf/0/required",keyword:"required",params:{missingProperty:tr}};t===null?t=[_]:t.push(_),e++}}var h=l===e;P=P||h;let i=e;if(r&&typeof r=="object"&&!Array.isArray(
r)){let tr;if((r.type===void 0||!n.call(r,"type"))&&(tr="type")){let _={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:tr}};
t===null?t=[_]:t.push(_),e++}}var h=i===e;if(P=P||h,P){e=a,t!==null&&(a?t.length=a:t=null);let tr=e,_=e,te=!0,_e=e,C=e,Y=!1,ie=e;if(r&&typeof r=="object"&&!Array.
isArray(r)){let ne;if((r.preset===void 0||!n.call(r,"preset"))&&(ne="preset")){let ue={};t===null?t=[ue]:t.push(ue),e++}else if(r.preset!==void 0&&n.call(r,"pre\
set")){let ue=r.preset;if(!(ue==="auth0"||ue==="cognito"||ue==="descope"||ue==="entra"||ue==="entra-external-id"||ue==="gitlab"||ue==="idura"||ue==="keycloak"||
ue==="linkedin"||ue==="oidc"||ue==="okta"||ue==="one-login"||ue==="ping-one")){let me={};t===null?t=[me]:t.push(me),e++}}}var S=ie===e;if(Y=Y||S,S){var I={};I.preset=
!0}let ke=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let ne;if((r.type===void 0||!n.call(r,"type"))&&(ne="type")){let ue={};t===null?t=[ue]:t.push(ue),e++}else{
if(r.preset!==void 0&&n.call(r,"preset")){var q=!1;let ue={};t===null?t=[ue]:t.push(ue),e++}else var q=!0;if(q)if(r.type!==void 0&&n.call(r,"type")){let ue=e;if(r.
type!=="oidc"){let Fr={};t===null?t=[Fr]:t.push(Fr),e++}var q=ue===e}else var q=!0}}var S=ke===e;if(Y=Y||S,S&&I!==!0&&(I=I||{},I.preset=!0,I.type=!0),Y)e=C,t!==
null&&(C?t.length=C:t=null);else{let ne={};t===null?t=[ne]:t.push(ne),e++}var O=_e===e;if(e=_,t!==null&&(_?t.length=_:t=null),O){let ne=e,ue=e,me=!1,Fr=e;if(r&&
typeof r=="object"&&!Array.isArray(r)){let He;if((r.issuer===void 0||!n.call(r,"issuer"))&&(He="issuer")||(r.clientId===void 0||!n.call(r,"clientId"))&&(He="cli\
entId")||(r.clientSecret===void 0||!n.call(r,"clientSecret"))&&(He="clientSecret")){let Mr={instancePath:s,schemaPath:"#/allOf/0/then/anyOf/0/required",keyword:"\
required",params:{missingProperty:He}};t===null?t=[Mr]:t.push(Mr),e++}}var z=Fr===e;me=me||z;let Gr=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let He;if((r.
upstream===void 0||!n.call(r,"upstream"))&&(He="upstream")){let Mr={instancePath:s,schemaPath:"#/allOf/0/then/anyOf/1/required",keyword:"required",params:{missingProperty:He}};
t===null?t=[Mr]:t.push(Mr),e++}}var z=Gr===e;if(me=me||z,me)e=ue,t!==null&&(ue?t.length=ue:t=null);else{let He={instancePath:s,schemaPath:"#/allOf/0/then/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[He]:t.push(He),e++,b.errors=t,!1}if(e===ne&&r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==void 0&&n.call(r,
"type")){let He=e;if(r.type!=="oidc")return b.errors=[{instancePath:s+"/type",schemaPath:"#/allOf/0/then/properties/type/const",keyword:"const",params:{allowedValue:"\
oidc"}}],!1;var v=He===e}else var v=!0;if(v){if(r.teamId!==void 0&&n.call(r,"teamId")){var v=!1;return b.errors=[{instancePath:s+"/teamId",schemaPath:"#/allOf/0\
/then/properties/teamId/false schema",keyword:"false schema",params:{}}],!1}else var v=!0;if(v){if(r.keyId!==void 0&&n.call(r,"keyId")){var v=!1;return b.errors=
[{instancePath:s+"/keyId",schemaPath:"#/allOf/0/then/properties/keyId/false schema",keyword:"false schema",params:{}}],!1}else var v=!0;if(v){if(r.privateKey!==
void 0&&n.call(r,"privateKey")){var v=!1;return b.errors=[{instancePath:s+"/privateKey",schemaPath:"#/allOf/0/then/properties/privateKey/false schema",keyword:"\
false schema",params:{}}],!1}else var v=!0;if(v){if(r.apiVersion!==void 0&&n.call(r,"apiVersion")){var v=!1;return b.errors=[{instancePath:s+"/apiVersion",schemaPath:"\
#/allOf/0/then/properties/apiVersion/false schema",keyword:"false schema",params:{}}],!1}else var v=!0;if(v){if(r.metadataUrl!==void 0&&n.call(r,"metadataUrl")){
var v=!1;return b.errors=[{instancePath:s+"/metadataUrl",schemaPath:"#/allOf/0/then/properties/metadataUrl/false schema",keyword:"false schema",params:{}}],!1}else
var v=!0;if(v){if(r.metadataFile!==void 0&&n.call(r,"metadataFile")){var v=!1;return b.errors=[{instancePath:s+"/metadataFile",schemaPath:"#/allOf/0/then/proper\
ties/metadataFile/false schema",keyword:"false schema",params:{}}],!1}else var v=!0;if(v){if(r.idpSignout!==void 0&&n.call(r,"idpSignout")){var v=!1;return b.errors=
[{instancePath:s+"/idpSignout",schemaPath:"#/allOf/0/then/properties/idpSignout/false schema",keyword:"false schema",params:{}}],!1}else var v=!0;if(v){if(r.idpInit!==
void 0&&n.call(r,"idpInit")){var v=!1;return b.errors=[{instancePath:s+"/idpInit",schemaPath:"#/allOf/0/then/properties/idpInit/false schema",keyword:"false sch\
ema",params:{}}],!1}else var v=!0;if(v){if(r.encryptedResponses!==void 0&&n.call(r,"encryptedResponses")){var v=!1;return b.errors=[{instancePath:s+"/encryptedR\
esponses",schemaPath:"#/allOf/0/then/properties/encryptedResponses/false schema",keyword:"false schema",params:{}}],!1}else var v=!0;if(v)if(r.requestSigningAlgorithm!==
void 0&&n.call(r,"requestSigningAlgorithm")){var v=!1;return b.errors=[{instancePath:s+"/requestSigningAlgorithm",schemaPath:"#/allOf/0/then/properties/requestS\
igningAlgorithm/false schema",keyword:"false schema",params:{}}],!1}else var v=!0}}}}}}}}}}var O=ne===e;te=O,te&&I!==!0&&(I=I||{},I.type=!0,I.teamId=!0,I.keyId=
!0,I.privateKey=!0,I.apiVersion=!0,I.metadataUrl=!0,I.metadataFile=!0,I.idpSignout=!0,I.idpInit=!0,I.encryptedResponses=!0,I.requestSigningAlgorithm=!0)}if(!te){
let ne={instancePath:s,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"}};return t===null?t=[ne]:t.push(ne),e++,b.errors=t,!1}var A=tr===e;if(A){
let ne=e,ue=e,me=!0,Fr=e,Gr=e,Jr=!1,He=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Be;if((r.preset===void 0||!n.call(r,"preset"))&&(Be="preset")){let xe={};
t===null?t=[xe]:t.push(xe),e++}else if(r.preset!==void 0&&n.call(r,"preset")){let xe=r.preset;if(!(xe==="login-gov"||xe==="saml")){let sr={};t===null?t=[sr]:t.push(
sr),e++}}}var D=He===e;if(Jr=Jr||D,D){var E={};E.preset=!0}let Mr=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Be;if((r.type===void 0||!n.call(r,"type"))&&
(Be="type")){let xe={};t===null?t=[xe]:t.push(xe),e++}else{if(r.preset!==void 0&&n.call(r,"preset")){var $=!1;let xe={};t===null?t=[xe]:t.push(xe),e++}else var $=!0;
if($)if(r.type!==void 0&&n.call(r,"type")){let xe=e;if(r.type!=="saml"){let Pr={};t===null?t=[Pr]:t.push(Pr),e++}var $=xe===e}else var $=!0}}var D=Mr===e;if(Jr=
Jr||D,D&&E!==!0&&(E=E||{},E.preset=!0,E.type=!0),Jr)e=Gr,t!==null&&(Gr?t.length=Gr:t=null);else{let Be={};t===null?t=[Be]:t.push(Be),e++}var U=Fr===e;if(e=ue,t!==
null&&(ue?t.length=ue:t=null),U){let Be=e,xe=e,sr=!1,Pr=null,Qr=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let ar;if((r.metadataUrl===void 0||!n.call(r,"met\
adataUrl"))&&(ar="metadataUrl")){let Xr={instancePath:s,schemaPath:"#/allOf/1/then/oneOf/0/required",keyword:"required",params:{missingProperty:ar}};t===null?t=
[Xr]:t.push(Xr),e++}}var p=Qr===e;p&&(sr=!0,Pr=0);let Kr=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let ar;if((r.metadataFile===void 0||!n.call(r,"metadataF\
ile"))&&(ar="metadataFile")){let Xr={instancePath:s,schemaPath:"#/allOf/1/then/oneOf/1/required",keyword:"required",params:{missingProperty:ar}};t===null?t=[Xr]:
t.push(Xr),e++}}var p=Kr===e;if(p&&sr?(sr=!1,Pr=[Pr,1]):p&&(sr=!0,Pr=1),sr)e=xe,t!==null&&(xe?t.length=xe:t=null);else{let ar={instancePath:s,schemaPath:"#/allO\
f/1/then/oneOf",keyword:"oneOf",params:{passingSchemas:Pr}};return t===null?t=[ar]:t.push(ar),e++,b.errors=t,!1}if(e===Be&&r&&typeof r=="object"&&!Array.isArray(
r)){if(r.type!==void 0&&n.call(r,"type")){let ar=e;if(r.type!=="saml")return b.errors=[{instancePath:s+"/type",schemaPath:"#/allOf/1/then/properties/type/const",
keyword:"const",params:{allowedValue:"saml"}}],!1;var x=ar===e}else var x=!0;if(x){if(r.issuer!==void 0&&n.call(r,"issuer")){var x=!1;return b.errors=[{instancePath:s+
"/issuer",schemaPath:"#/allOf/1/then/properties/issuer/false schema",keyword:"false schema",params:{}}],!1}else var x=!0;if(x){if(r.clientId!==void 0&&n.call(r,
"clientId")){var x=!1;return b.errors=[{instancePath:s+"/clientId",schemaPath:"#/allOf/1/then/properties/clientId/false schema",keyword:"false schema",params:{}}],
!1}else var x=!0;if(x){if(r.clientSecret!==void 0&&n.call(r,"clientSecret")){var x=!1;return b.errors=[{instancePath:s+"/clientSecret",schemaPath:"#/allOf/1/the\
n/properties/clientSecret/false schema",keyword:"false schema",params:{}}],!1}else var x=!0;if(x){if(r.teamId!==void 0&&n.call(r,"teamId")){var x=!1;return b.errors=
[{instancePath:s+"/teamId",schemaPath:"#/allOf/1/then/properties/teamId/false schema",keyword:"false schema",params:{}}],!1}else var x=!0;if(x){if(r.keyId!==void 0&&
n.call(r,"keyId")){var x=!1;return b.errors=[{instancePath:s+"/keyId",schemaPath:"#/allOf/1/then/properties/keyId/false schema",keyword:"false schema",params:{}}],
!1}else var x=!0;if(x){if(r.privateKey!==void 0&&n.call(r,"privateKey")){var x=!1;return b.errors=[{instancePath:s+"/privateKey",schemaPath:"#/allOf/1/then/prop\
erties/privateKey/false schema",keyword:"false schema",params:{}}],!1}else var x=!0;if(x){if(r.apiVersion!==void 0&&n.call(r,"apiVersion")){var x=!1;return b.errors=
[{instancePath:s+"/apiVersion",schemaPath:"#/allOf/1/then/properties/apiVersion/false schema",keyword:"false schema",params:{}}],!1}else var x=!0;if(x){if(r.scopes!==
void 0&&n.call(r,"scopes")){var x=!1;return b.errors=[{instancePath:s+"/scopes",schemaPath:"#/allOf/1/then/properties/scopes/false schema",keyword:"false schema",
params:{}}],!1}else var x=!0;if(x){if(r.attributesRequestMethod!==void 0&&n.call(r,"attributesRequestMethod")){var x=!1;return b.errors=[{instancePath:s+"/attri\
butesRequestMethod",schemaPath:"#/allOf/1/then/properties/attributesRequestMethod/false schema",keyword:"false schema",params:{}}],!1}else var x=!0;if(x){if(r.endpoints!==
void 0&&n.call(r,"endpoints")){var x=!1;return b.errors=[{instancePath:s+"/endpoints",schemaPath:"#/allOf/1/then/properties/endpoints/false schema",keyword:"fal\
se schema",params:{}}],!1}else var x=!0;if(x){if(r.iamOidcProvider!==void 0&&n.call(r,"iamOidcProvider")){var x=!1;return b.errors=[{instancePath:s+"/iamOidcPro\
vider",schemaPath:"#/allOf/1/then/properties/iamOidcProvider/false schema",keyword:"false schema",params:{}}],!1}else var x=!0;if(x)if(r.upstream!==void 0&&n.call(
r,"upstream")){var x=!1;return b.errors=[{instancePath:s+"/upstream",schemaPath:"#/allOf/1/then/properties/upstream/false schema",keyword:"false schema",params:{}}],
!1}else var x=!0}}}}}}}}}}}}var U=Be===e;me=U,me&&E!==!0&&(E=E||{},E.type=!0,E.issuer=!0,E.clientId=!0,E.clientSecret=!0,E.teamId=!0,E.keyId=!0,E.privateKey=!0,
E.apiVersion=!0,E.scopes=!0,E.attributesRequestMethod=!0,E.endpoints=!0,E.iamOidcProvider=!0,E.upstream=!0)}if(!me){let Be={instancePath:s,schemaPath:"#/allOf/1\
/if",keyword:"if",params:{failingKeyword:"then"}};return t===null?t=[Be]:t.push(Be),e++,b.errors=t,!1}var A=ne===e;if(A){I!==!0&&E!==void 0&&(E===!0?I=!0:(I=I||
{},Object.assign(I,E)));let Be=e,xe=e,sr=!0,Pr=e,Qr=e,Kr=!1,Vt=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Ge;if((r.preset===void 0||!n.call(r,"preset"))&&
(Ge="preset")){let Re={};t===null?t=[Re]:t.push(Re),e++}else if(r.preset!==void 0&&n.call(r,"preset")&&r.preset!=="google"){let Re={};t===null?t=[Re]:t.push(Re),
e++}}var w=Vt===e;if(Kr=Kr||w,w){var F={};F.preset=!0}let ar=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Ge;if((r.type===void 0||!n.call(r,"type"))&&(Ge=
"type")){let Re={};t===null?t=[Re]:t.push(Re),e++}else{if(r.preset!==void 0&&n.call(r,"preset")){var V=!1;let Re={};t===null?t=[Re]:t.push(Re),e++}else var V=!0;
if(V)if(r.type!==void 0&&n.call(r,"type")){let Re=e;if(r.type!=="google"){let zr={};t===null?t=[zr]:t.push(zr),e++}var V=Re===e}else var V=!0}}var w=ar===e;if(Kr=
Kr||w,w&&F!==!0&&(F=F||{},F.preset=!0,F.type=!0),Kr)e=Qr,t!==null&&(Qr?t.length=Qr:t=null);else{let Ge={};t===null?t=[Ge]:t.push(Ge),e++}var R=Pr===e;if(e=xe,t!==
null&&(xe?t.length=xe:t=null),R){let Ge=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Nr;if((r.clientId===void 0||!n.call(r,"clientId"))&&(Nr="clientId")||
(r.clientSecret===void 0||!n.call(r,"clientSecret"))&&(Nr="clientSecret"))return b.errors=[{instancePath:s,schemaPath:"#/allOf/2/then/required",keyword:"require\
d",params:{missingProperty:Nr}}],!1;if(r.type!==void 0&&n.call(r,"type")){let zr=e;if(r.type!=="google")return b.errors=[{instancePath:s+"/type",schemaPath:"#/a\
llOf/2/then/properties/type/const",keyword:"const",params:{allowedValue:"google"}}],!1;var u=zr===e}else var u=!0;if(u){if(r.clientSecret!==void 0&&n.call(r,"cl\
ientSecret")){let zr=e;Ze(r.clientSecret,{instancePath:s+"/clientSecret",parentData:r,parentDataProperty:"clientSecret",rootData:y,dynamicAnchors:d})||(t=t===null?
Ze.errors:t.concat(Ze.errors),e=t.length);var u=zr===e}else var u=!0;if(u){if(r.issuer!==void 0&&n.call(r,"issuer")){var u=!1;return b.errors=[{instancePath:s+"\
/issuer",schemaPath:"#/allOf/2/then/properties/issuer/false schema",keyword:"false schema",params:{}}],!1}else var u=!0;if(u){if(r.teamId!==void 0&&n.call(r,"te\
amId")){var u=!1;return b.errors=[{instancePath:s+"/teamId",schemaPath:"#/allOf/2/then/properties/teamId/false schema",keyword:"false schema",params:{}}],!1}else
var u=!0;if(u){if(r.keyId!==void 0&&n.call(r,"keyId")){var u=!1;return b.errors=[{instancePath:s+"/keyId",schemaPath:"#/allOf/2/then/properties/keyId/false sche\
ma",keyword:"false schema",params:{}}],!1}else var u=!0;if(u){if(r.privateKey!==void 0&&n.call(r,"privateKey")){var u=!1;return b.errors=[{instancePath:s+"/priv\
ateKey",schemaPath:"#/allOf/2/then/properties/privateKey/false schema",keyword:"false schema",params:{}}],!1}else var u=!0;if(u){if(r.apiVersion!==void 0&&n.call(
r,"apiVersion")){var u=!1;return b.errors=[{instancePath:s+"/apiVersion",schemaPath:"#/allOf/2/then/properties/apiVersion/false schema",keyword:"false schema",params:{}}],
!1}else var u=!0;if(u){if(r.metadataUrl!==void 0&&n.call(r,"metadataUrl")){var u=!1;return b.errors=[{instancePath:s+"/metadataUrl",schemaPath:"#/allOf/2/then/p\
roperties/metadataUrl/false schema",keyword:"false schema",params:{}}],!1}else var u=!0;if(u){if(r.metadataFile!==void 0&&n.call(r,"metadataFile")){var u=!1;return b.
errors=[{instancePath:s+"/metadataFile",schemaPath:"#/allOf/2/then/properties/metadataFile/false schema",keyword:"false schema",params:{}}],!1}else var u=!0;if(u){
if(r.idpSignout!==void 0&&n.call(r,"idpSignout")){var u=!1;return b.errors=[{instancePath:s+"/idpSignout",schemaPath:"#/allOf/2/then/properties/idpSignout/false\
 schema",keyword:"false schema",params:{}}],!1}else var u=!0;if(u){if(r.idpInit!==void 0&&n.call(r,"idpInit")){var u=!1;return b.errors=[{instancePath:s+"/idpIn\
it",schemaPath:"#/allOf/2/then/properties/idpInit/false schema",keyword:"false schema",params:{}}],!1}else var u=!0;if(u){if(r.encryptedResponses!==void 0&&n.call(
r,"encryptedResponses")){var u=!1;return b.errors=[{instancePath:s+"/encryptedResponses",schemaPath:"#/allOf/2/then/properties/encryptedResponses/false schema",
keyword:"false schema",params:{}}],!1}else var u=!0;if(u){if(r.requestSigningAlgorithm!==void 0&&n.call(r,"requestSigningAlgorithm")){var u=!1;return b.errors=[
{instancePath:s+"/requestSigningAlgorithm",schemaPath:"#/allOf/2/then/properties/requestSigningAlgorithm/false schema",keyword:"false schema",params:{}}],!1}else
var u=!0;if(u){if(r.attributesRequestMethod!==void 0&&n.call(r,"attributesRequestMethod")){var u=!1;return b.errors=[{instancePath:s+"/attributesRequestMethod",
schemaPath:"#/allOf/2/then/properties/attributesRequestMethod/false schema",keyword:"false schema",params:{}}],!1}else var u=!0;if(u){if(r.endpoints!==void 0&&n.
call(r,"endpoints")){var u=!1;return b.errors=[{instancePath:s+"/endpoints",schemaPath:"#/allOf/2/then/properties/endpoints/false schema",keyword:"false schema",
params:{}}],!1}else var u=!0;if(u){if(r.iamOidcProvider!==void 0&&n.call(r,"iamOidcProvider")){var u=!1;return b.errors=[{instancePath:s+"/iamOidcProvider",schemaPath:"\
#/allOf/2/then/properties/iamOidcProvider/false schema",keyword:"false schema",params:{}}],!1}else var u=!0;if(u)if(r.upstream!==void 0&&n.call(r,"upstream")){var u=!1;
return b.errors=[{instancePath:s+"/upstream",schemaPath:"#/allOf/2/then/properties/upstream/false schema",keyword:"false schema",params:{}}],!1}else var u=!0}}}}}}}}}}}}}}}}
var R=Ge===e;sr=R,sr&&F!==!0&&(F=F||{},F.type=!0,F.clientSecret=!0,F.issuer=!0,F.teamId=!0,F.keyId=!0,F.privateKey=!0,F.apiVersion=!0,F.metadataUrl=!0,F.metadataFile=
!0,F.idpSignout=!0,F.idpInit=!0,F.encryptedResponses=!0,F.requestSigningAlgorithm=!0,F.attributesRequestMethod=!0,F.endpoints=!0,F.iamOidcProvider=!0,F.upstream=
!0)}if(!sr){let Ge={instancePath:s,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"}};return t===null?t=[Ge]:t.push(Ge),e++,b.errors=t,!1}var A=Be===
e;if(A){I!==!0&&F!==void 0&&(F===!0?I=!0:(I=I||{},Object.assign(I,F)));let Ge=e,Re=e,Nr=!0,zr=e,yt=e,Yr=!1,Et=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Je;
if((r.preset===void 0||!n.call(r,"preset"))&&(Je="preset")){let Me={};t===null?t=[Me]:t.push(Me),e++}else if(r.preset!==void 0&&n.call(r,"preset")&&r.preset!=="\
facebook"){let Me={};t===null?t=[Me]:t.push(Me),e++}}var f=Et===e;if(Yr=Yr||f,f){var L={};L.preset=!0}let Zt=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Je;
if((r.type===void 0||!n.call(r,"type"))&&(Je="type")){let Me={};t===null?t=[Me]:t.push(Me),e++}else{if(r.preset!==void 0&&n.call(r,"preset")){var g=!1;let Me={};
t===null?t=[Me]:t.push(Me),e++}else var g=!0;if(g)if(r.type!==void 0&&n.call(r,"type")){let Me=e;if(r.type!=="facebook"){let Dr={};t===null?t=[Dr]:t.push(Dr),e++}
var g=Me===e}else var g=!0}}var f=Zt===e;if(Yr=Yr||f,f&&L!==!0&&(L=L||{},L.preset=!0,L.type=!0),Yr)e=yt,t!==null&&(yt?t.length=yt:t=null);else{let Je={};t===null?
t=[Je]:t.push(Je),e++}var m=zr===e;if(e=Re,t!==null&&(Re?t.length=Re:t=null),m){let Je=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Vr;if((r.clientId===void 0||
!n.call(r,"clientId"))&&(Vr="clientId")||(r.clientSecret===void 0||!n.call(r,"clientSecret"))&&(Vr="clientSecret"))return b.errors=[{instancePath:s,schemaPath:"\
#/allOf/3/then/required",keyword:"required",params:{missingProperty:Vr}}],!1;if(r.type!==void 0&&n.call(r,"type")){let Dr=e;if(r.type!=="facebook")return b.errors=
[{instancePath:s+"/type",schemaPath:"#/allOf/3/then/properties/type/const",keyword:"const",params:{allowedValue:"facebook"}}],!1;var k=Dr===e}else var k=!0;if(k){
if(r.clientSecret!==void 0&&n.call(r,"clientSecret")){let Dr=e;Ze(r.clientSecret,{instancePath:s+"/clientSecret",parentData:r,parentDataProperty:"clientSecret",
rootData:y,dynamicAnchors:d})||(t=t===null?Ze.errors:t.concat(Ze.errors),e=t.length);var k=Dr===e}else var k=!0;if(k){if(r.issuer!==void 0&&n.call(r,"issuer")){
var k=!1;return b.errors=[{instancePath:s+"/issuer",schemaPath:"#/allOf/3/then/properties/issuer/false schema",keyword:"false schema",params:{}}],!1}else var k=!0;
if(k){if(r.teamId!==void 0&&n.call(r,"teamId")){var k=!1;return b.errors=[{instancePath:s+"/teamId",schemaPath:"#/allOf/3/then/properties/teamId/false schema",keyword:"\
false schema",params:{}}],!1}else var k=!0;if(k){if(r.keyId!==void 0&&n.call(r,"keyId")){var k=!1;return b.errors=[{instancePath:s+"/keyId",schemaPath:"#/allOf/\
3/then/properties/keyId/false schema",keyword:"false schema",params:{}}],!1}else var k=!0;if(k){if(r.privateKey!==void 0&&n.call(r,"privateKey")){var k=!1;return b.
errors=[{instancePath:s+"/privateKey",schemaPath:"#/allOf/3/then/properties/privateKey/false schema",keyword:"false schema",params:{}}],!1}else var k=!0;if(k){if(r.
metadataUrl!==void 0&&n.call(r,"metadataUrl")){var k=!1;return b.errors=[{instancePath:s+"/metadataUrl",schemaPath:"#/allOf/3/then/properties/metadataUrl/false \
schema",keyword:"false schema",params:{}}],!1}else var k=!0;if(k){if(r.metadataFile!==void 0&&n.call(r,"metadataFile")){var k=!1;return b.errors=[{instancePath:s+
"/metadataFile",schemaPath:"#/allOf/3/then/properties/metadataFile/false schema",keyword:"false schema",params:{}}],!1}else var k=!0;if(k){if(r.idpSignout!==void 0&&
n.call(r,"idpSignout")){var k=!1;return b.errors=[{instancePath:s+"/idpSignout",schemaPath:"#/allOf/3/then/properties/idpSignout/false schema",keyword:"false sc\
hema",params:{}}],!1}else var k=!0;if(k){if(r.idpInit!==void 0&&n.call(r,"idpInit")){var k=!1;return b.errors=[{instancePath:s+"/idpInit",schemaPath:"#/allOf/3/\
then/properties/idpInit/false schema",keyword:"false schema",params:{}}],!1}else var k=!0;if(k){if(r.encryptedResponses!==void 0&&n.call(r,"encryptedResponses")){
var k=!1;return b.errors=[{instancePath:s+"/encryptedResponses",schemaPath:"#/allOf/3/then/properties/encryptedResponses/false schema",keyword:"false schema",params:{}}],
!1}else var k=!0;if(k){if(r.requestSigningAlgorithm!==void 0&&n.call(r,"requestSigningAlgorithm")){var k=!1;return b.errors=[{instancePath:s+"/requestSigningAlg\
orithm",schemaPath:"#/allOf/3/then/properties/requestSigningAlgorithm/false schema",keyword:"false schema",params:{}}],!1}else var k=!0;if(k){if(r.attributesRequestMethod!==
void 0&&n.call(r,"attributesRequestMethod")){var k=!1;return b.errors=[{instancePath:s+"/attributesRequestMethod",schemaPath:"#/allOf/3/then/properties/attribut\
esRequestMethod/false schema",keyword:"false schema",params:{}}],!1}else var k=!0;if(k){if(r.endpoints!==void 0&&n.call(r,"endpoints")){var k=!1;return b.errors=
[{instancePath:s+"/endpoints",schemaPath:"#/allOf/3/then/properties/endpoints/false schema",keyword:"false schema",params:{}}],!1}else var k=!0;if(k){if(r.iamOidcProvider!==
void 0&&n.call(r,"iamOidcProvider")){var k=!1;return b.errors=[{instancePath:s+"/iamOidcProvider",schemaPath:"#/allOf/3/then/properties/iamOidcProvider/false sc\
hema",keyword:"false schema",params:{}}],!1}else var k=!0;if(k)if(r.upstream!==void 0&&n.call(r,"upstream")){var k=!1;return b.errors=[{instancePath:s+"/upstrea\
m",schemaPath:"#/allOf/3/then/properties/upstream/false schema",keyword:"false schema",params:{}}],!1}else var k=!0}}}}}}}}}}}}}}}var m=Je===e;Nr=m,Nr&&L!==!0&&
(L=L||{},L.type=!0,L.clientSecret=!0,L.issuer=!0,L.teamId=!0,L.keyId=!0,L.privateKey=!0,L.metadataUrl=!0,L.metadataFile=!0,L.idpSignout=!0,L.idpInit=!0,L.encryptedResponses=
!0,L.requestSigningAlgorithm=!0,L.attributesRequestMethod=!0,L.endpoints=!0,L.iamOidcProvider=!0,L.upstream=!0)}if(!Nr){let Je={instancePath:s,schemaPath:"#/all\
Of/3/if",keyword:"if",params:{failingKeyword:"then"}};return t===null?t=[Je]:t.push(Je),e++,b.errors=t,!1}var A=Ge===e;if(A){I!==!0&&L!==void 0&&(L===!0?I=!0:(I=
I||{},Object.assign(I,L)));let Je=e,Me=e,Vr=!0,Dr=e,dt=e,et=!1,Ft=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Qe;if((r.preset===void 0||!n.call(r,"preset"))&&
(Qe="preset")){let Ke={};t===null?t=[Ke]:t.push(Ke),e++}else if(r.preset!==void 0&&n.call(r,"preset")&&r.preset!=="apple"){let Ke={};t===null?t=[Ke]:t.push(Ke),
e++}}var T=Ft===e;if(et=et||T,T){var c={};c.preset=!0}let Ct=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Qe;if((r.type===void 0||!n.call(r,"type"))&&(Qe=
"type")){let Ke={};t===null?t=[Ke]:t.push(Ke),e++}else{if(r.preset!==void 0&&n.call(r,"preset")){var re=!1;let Ke={};t===null?t=[Ke]:t.push(Ke),e++}else var re=!0;
if(re)if(r.type!==void 0&&n.call(r,"type")){let Ke=e;if(r.type!=="apple"){let Cr={};t===null?t=[Cr]:t.push(Cr),e++}var re=Ke===e}else var re=!0}}var T=Ct===e;if(et=
et||T,T&&c!==!0&&(c=c||{},c.preset=!0,c.type=!0),et)e=dt,t!==null&&(dt?t.length=dt:t=null);else{let Qe={};t===null?t=[Qe]:t.push(Qe),e++}var W=Dr===e;if(e=Me,t!==
null&&(Me?t.length=Me:t=null),W){let Qe=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let br;if((r.clientId===void 0||!n.call(r,"clientId"))&&(br="clientId")||
(r.teamId===void 0||!n.call(r,"teamId"))&&(br="teamId")||(r.keyId===void 0||!n.call(r,"keyId"))&&(br="keyId")||(r.privateKey===void 0||!n.call(r,"privateKey"))&&
(br="privateKey"))return b.errors=[{instancePath:s,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty:br}}],!1;if(r.type!==void 0&&
n.call(r,"type")){let Cr=e;if(r.type!=="apple")return b.errors=[{instancePath:s+"/type",schemaPath:"#/allOf/4/then/properties/type/const",keyword:"const",params:{
allowedValue:"apple"}}],!1;var Z=Cr===e}else var Z=!0;if(Z){if(r.issuer!==void 0&&n.call(r,"issuer")){var Z=!1;return b.errors=[{instancePath:s+"/issuer",schemaPath:"\
#/allOf/4/then/properties/issuer/false schema",keyword:"false schema",params:{}}],!1}else var Z=!0;if(Z){if(r.clientSecret!==void 0&&n.call(r,"clientSecret")){var Z=!1;
return b.errors=[{instancePath:s+"/clientSecret",schemaPath:"#/allOf/4/then/properties/clientSecret/false schema",keyword:"false schema",params:{}}],!1}else var Z=!0;
if(Z){if(r.apiVersion!==void 0&&n.call(r,"apiVersion")){var Z=!1;return b.errors=[{instancePath:s+"/apiVersion",schemaPath:"#/allOf/4/then/properties/apiVersion\
/false schema",keyword:"false schema",params:{}}],!1}else var Z=!0;if(Z){if(r.metadataUrl!==void 0&&n.call(r,"metadataUrl")){var Z=!1;return b.errors=[{instancePath:s+
"/metadataUrl",schemaPath:"#/allOf/4/then/properties/metadataUrl/false schema",keyword:"false schema",params:{}}],!1}else var Z=!0;if(Z){if(r.metadataFile!==void 0&&
n.call(r,"metadataFile")){var Z=!1;return b.errors=[{instancePath:s+"/metadataFile",schemaPath:"#/allOf/4/then/properties/metadataFile/false schema",keyword:"fa\
lse schema",params:{}}],!1}else var Z=!0;if(Z){if(r.idpSignout!==void 0&&n.call(r,"idpSignout")){var Z=!1;return b.errors=[{instancePath:s+"/idpSignout",schemaPath:"\
#/allOf/4/then/properties/idpSignout/false schema",keyword:"false schema",params:{}}],!1}else var Z=!0;if(Z){if(r.idpInit!==void 0&&n.call(r,"idpInit")){var Z=!1;
return b.errors=[{instancePath:s+"/idpInit",schemaPath:"#/allOf/4/then/properties/idpInit/false schema",keyword:"false schema",params:{}}],!1}else var Z=!0;if(Z){
if(r.encryptedResponses!==void 0&&n.call(r,"encryptedResponses")){var Z=!1;return b.errors=[{instancePath:s+"/encryptedResponses",schemaPath:"#/allOf/4/then/pro\
perties/encryptedResponses/false schema",keyword:"false schema",params:{}}],!1}else var Z=!0;if(Z){if(r.requestSigningAlgorithm!==void 0&&n.call(r,"requestSigni\
ngAlgorithm")){var Z=!1;return b.errors=[{instancePath:s+"/requestSigningAlgorithm",schemaPath:"#/allOf/4/then/properties/requestSigningAlgorithm/false schema",
keyword:"false schema",params:{}}],!1}else var Z=!0;if(Z){if(r.attributesRequestMethod!==void 0&&n.call(r,"attributesRequestMethod")){var Z=!1;return b.errors=[
{instancePath:s+"/attributesRequestMethod",schemaPath:"#/allOf/4/then/properties/attributesRequestMethod/false schema",keyword:"false schema",params:{}}],!1}else
var Z=!0;if(Z){if(r.endpoints!==void 0&&n.call(r,"endpoints")){var Z=!1;return b.errors=[{instancePath:s+"/endpoints",schemaPath:"#/allOf/4/then/properties/endp\
oints/false schema",keyword:"false schema",params:{}}],!1}else var Z=!0;if(Z){if(r.iamOidcProvider!==void 0&&n.call(r,"iamOidcProvider")){var Z=!1;return b.errors=
[{instancePath:s+"/iamOidcProvider",schemaPath:"#/allOf/4/then/properties/iamOidcProvider/false schema",keyword:"false schema",params:{}}],!1}else var Z=!0;if(Z)
if(r.upstream!==void 0&&n.call(r,"upstream")){var Z=!1;return b.errors=[{instancePath:s+"/upstream",schemaPath:"#/allOf/4/then/properties/upstream/false schema",
keyword:"false schema",params:{}}],!1}else var Z=!0}}}}}}}}}}}}}var W=Qe===e;Vr=W,Vr&&c!==!0&&(c=c||{},c.type=!0,c.issuer=!0,c.clientSecret=!0,c.apiVersion=!0,c.
metadataUrl=!0,c.metadataFile=!0,c.idpSignout=!0,c.idpInit=!0,c.encryptedResponses=!0,c.requestSigningAlgorithm=!0,c.attributesRequestMethod=!0,c.endpoints=!0,c.
iamOidcProvider=!0,c.upstream=!0)}if(!Vr){let Qe={instancePath:s,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword:"then"}};return t===null?t=[Qe]:t.
push(Qe),e++,b.errors=t,!1}var A=Je===e;if(A){I!==!0&&c!==void 0&&(c===!0?I=!0:(I=I||{},Object.assign(I,c)));let Qe=e,Ke=e,br=!0,Cr=e,ht=e,rt=!1,Tt=e;if(r&&typeof r==
"object"&&!Array.isArray(r)){let ur;if((r.preset===void 0||!n.call(r,"preset"))&&(ur="preset")){let Xe={};t===null?t=[Xe]:t.push(Xe),e++}else if(r.preset!==void 0&&
n.call(r,"preset")&&r.preset!=="amazon"){let Xe={};t===null?t=[Xe]:t.push(Xe),e++}}var wr=Tt===e;if(rt=rt||wr,wr){var Q={};Q.preset=!0}let Ht=e;if(r&&typeof r==
"object"&&!Array.isArray(r)){let ur;if((r.type===void 0||!n.call(r,"type"))&&(ur="type")){let Xe={};t===null?t=[Xe]:t.push(Xe),e++}else{if(r.preset!==void 0&&n.
call(r,"preset")){var H=!1;let Xe={};t===null?t=[Xe]:t.push(Xe),e++}else var H=!0;if(H)if(r.type!==void 0&&n.call(r,"type")){let Xe=e;if(r.type!=="amazon"){let Tr={};
t===null?t=[Tr]:t.push(Tr),e++}var H=Xe===e}else var H=!0}}var wr=Ht===e;if(rt=rt||wr,wr&&Q!==!0&&(Q=Q||{},Q.preset=!0,Q.type=!0),rt)e=ht,t!==null&&(ht?t.length=
ht:t=null);else{let ur={};t===null?t=[ur]:t.push(ur),e++}var Ve=Cr===e;if(e=Ke,t!==null&&(Ke?t.length=Ke:t=null),Ve){let ur=e;if(r&&typeof r=="object"&&!Array.isArray(
r)){let vt;if((r.clientId===void 0||!n.call(r,"clientId"))&&(vt="clientId")||(r.clientSecret===void 0||!n.call(r,"clientSecret"))&&(vt="clientSecret"))return b.
errors=[{instancePath:s,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty:vt}}],!1;if(r.type!==void 0&&n.call(r,"type")){let Tr=e;
if(r.type!=="amazon")return b.errors=[{instancePath:s+"/type",schemaPath:"#/allOf/5/then/properties/type/const",keyword:"const",params:{allowedValue:"amazon"}}],
!1;var X=Tr===e}else var X=!0;if(X){if(r.clientSecret!==void 0&&n.call(r,"clientSecret")){let Tr=e;Ze(r.clientSecret,{instancePath:s+"/clientSecret",parentData:r,
parentDataProperty:"clientSecret",rootData:y,dynamicAnchors:d})||(t=t===null?Ze.errors:t.concat(Ze.errors),e=t.length);var X=Tr===e}else var X=!0;if(X){if(r.issuer!==
void 0&&n.call(r,"issuer")){var X=!1;return b.errors=[{instancePath:s+"/issuer",schemaPath:"#/allOf/5/then/properties/issuer/false schema",keyword:"false schema",
params:{}}],!1}else var X=!0;if(X){if(r.teamId!==void 0&&n.call(r,"teamId")){var X=!1;return b.errors=[{instancePath:s+"/teamId",schemaPath:"#/allOf/5/then/prop\
erties/teamId/false schema",keyword:"false schema",params:{}}],!1}else var X=!0;if(X){if(r.keyId!==void 0&&n.call(r,"keyId")){var X=!1;return b.errors=[{instancePath:s+
"/keyId",schemaPath:"#/allOf/5/then/properties/keyId/false schema",keyword:"false schema",params:{}}],!1}else var X=!0;if(X){if(r.privateKey!==void 0&&n.call(r,
"privateKey")){var X=!1;return b.errors=[{instancePath:s+"/privateKey",schemaPath:"#/allOf/5/then/properties/privateKey/false schema",keyword:"false schema",params:{}}],
!1}else var X=!0;if(X){if(r.apiVersion!==void 0&&n.call(r,"apiVersion")){var X=!1;return b.errors=[{instancePath:s+"/apiVersion",schemaPath:"#/allOf/5/then/prop\
erties/apiVersion/false schema",keyword:"false schema",params:{}}],!1}else var X=!0;if(X){if(r.metadataUrl!==void 0&&n.call(r,"metadataUrl")){var X=!1;return b.
errors=[{instancePath:s+"/metadataUrl",schemaPath:"#/allOf/5/then/properties/metadataUrl/false schema",keyword:"false schema",params:{}}],!1}else var X=!0;if(X){
if(r.metadataFile!==void 0&&n.call(r,"metadataFile")){var X=!1;return b.errors=[{instancePath:s+"/metadataFile",schemaPath:"#/allOf/5/then/properties/metadataFi\
le/false schema",keyword:"false schema",params:{}}],!1}else var X=!0;if(X){if(r.idpSignout!==void 0&&n.call(r,"idpSignout")){var X=!1;return b.errors=[{instancePath:s+
"/idpSignout",schemaPath:"#/allOf/5/then/properties/idpSignout/false schema",keyword:"false schema",params:{}}],!1}else var X=!0;if(X){if(r.idpInit!==void 0&&n.
call(r,"idpInit")){var X=!1;return b.errors=[{instancePath:s+"/idpInit",schemaPath:"#/allOf/5/then/properties/idpInit/false schema",keyword:"false schema",params:{}}],
!1}else var X=!0;if(X){if(r.encryptedResponses!==void 0&&n.call(r,"encryptedResponses")){var X=!1;return b.errors=[{instancePath:s+"/encryptedResponses",schemaPath:"\
#/allOf/5/then/properties/encryptedResponses/false schema",keyword:"false schema",params:{}}],!1}else var X=!0;if(X){if(r.requestSigningAlgorithm!==void 0&&n.call(
r,"requestSigningAlgorithm")){var X=!1;return b.errors=[{instancePath:s+"/requestSigningAlgorithm",schemaPath:"#/allOf/5/then/properties/requestSigningAlgorithm\
/false schema",keyword:"false schema",params:{}}],!1}else var X=!0;if(X){if(r.attributesRequestMethod!==void 0&&n.call(r,"attributesRequestMethod")){var X=!1;return b.
errors=[{instancePath:s+"/attributesRequestMethod",schemaPath:"#/allOf/5/then/properties/attributesRequestMethod/false schema",keyword:"false schema",params:{}}],
!1}else var X=!0;if(X){if(r.endpoints!==void 0&&n.call(r,"endpoints")){var X=!1;return b.errors=[{instancePath:s+"/endpoints",schemaPath:"#/allOf/5/then/propert\
ies/endpoints/false schema",keyword:"false schema",params:{}}],!1}else var X=!0;if(X){if(r.iamOidcProvider!==void 0&&n.call(r,"iamOidcProvider")){var X=!1;return b.
errors=[{instancePath:s+"/iamOidcProvider",schemaPath:"#/allOf/5/then/properties/iamOidcProvider/false schema",keyword:"false schema",params:{}}],!1}else var X=!0;
if(X)if(r.upstream!==void 0&&n.call(r,"upstream")){var X=!1;return b.errors=[{instancePath:s+"/upstream",schemaPath:"#/allOf/5/then/properties/upstream/false sc\
hema",keyword:"false schema",params:{}}],!1}else var X=!0}}}}}}}}}}}}}}}}var Ve=ur===e;br=Ve,br&&Q!==!0&&(Q=Q||{},Q.type=!0,Q.clientSecret=!0,Q.issuer=!0,Q.teamId=
!0,Q.keyId=!0,Q.privateKey=!0,Q.apiVersion=!0,Q.metadataUrl=!0,Q.metadataFile=!0,Q.idpSignout=!0,Q.idpInit=!0,Q.encryptedResponses=!0,Q.requestSigningAlgorithm=
!0,Q.attributesRequestMethod=!0,Q.endpoints=!0,Q.iamOidcProvider=!0,Q.upstream=!0)}if(!br){let ur={instancePath:s,schemaPath:"#/allOf/5/if",keyword:"if",params:{
failingKeyword:"then"}};return t===null?t=[ur]:t.push(ur),e++,b.errors=t,!1}var A=Qe===e;A&&I!==!0&&Q!==void 0&&(Q===!0?I=!0:(I=I||{},Object.assign(I,Q)))}}}}}}else{
let tr={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};return t===null?t=[tr]:t.push(tr),e++,b.errors=t,!1}if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let tr=e;for(let _ of Object.keys(r))if(!n.call(Hr.properties,_)){return b.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:_}}],!1;break}if(tr===e){if(r.preset!==void 0&&n.call(r,"preset")){let _=r.preset,te=e;if(typeof _!="string")return b.
errors=[{instancePath:s+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",params:{type:"string"}}],!1;if(!(_==="amazon"||_==="apple"||_==="auth0"||
_==="cognito"||_==="descope"||_==="entra"||_==="entra-external-id"||_==="facebook"||_==="gitlab"||_==="google"||_==="idura"||_==="keycloak"||_==="linkedin"||_===
"login-gov"||_==="oidc"||_==="okta"||_==="one-login"||_==="ping-one"||_==="saml"))return b.errors=[{instancePath:s+"/preset",schemaPath:"#/properties/preset/enu\
m",keyword:"enum",params:{allowedValues:Hr.properties.preset.enum}}],!1;var K=te===e}else var K=!0;if(K){if(r.type!==void 0&&n.call(r,"type")){let _=r.type,te=e;
if(typeof _!="string")return b.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(!(_==="oidc"||_===
"saml"||_==="google"||_==="facebook"||_==="apple"||_==="amazon"))return b.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:Hr.properties.type.enum}}],!1;var K=te===e}else var K=!0;if(K){if(r.issuer!==void 0&&n.call(r,"issuer")){let _=r.issuer,te=e;if(e===te)if(typeof _==
"string"){if(j(_)>1024)return b.errors=[{instancePath:s+"/issuer",schemaPath:"#/properties/issuer/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return b.
errors=[{instancePath:s+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type:"string"}}],!1;var K=te===e}else var K=!0;if(K){if(r.clientId!==
void 0&&n.call(r,"clientId")){let _=r.clientId,te=e,_e=e,C=!1,Y=e;le(_,{instancePath:s+"/clientId",parentData:r,parentDataProperty:"clientId",rootData:y,dynamicAnchors:d})||
(t=t===null?le.errors:t.concat(le.errors),e=t.length);var yr=Y===e;C=C||yr;let ie=e;ge(_,{instancePath:s+"/clientId",parentData:r,parentDataProperty:"clientId",
rootData:y,dynamicAnchors:d})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var yr=ie===e;if(C=C||yr,yr)var st=!0;let ke=e;ye(_,{instancePath:s+"/clien\
tId",parentData:r,parentDataProperty:"clientId",rootData:y,dynamicAnchors:d})||(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);var yr=ke===e;C=C||yr,yr&&st!==
!0&&(st=!0);let ne=e;pe(_,{instancePath:s+"/clientId",parentData:r,parentDataProperty:"clientId",rootData:y,dynamicAnchors:d})||(t=t===null?pe.errors:t.concat(pe.
errors),e=t.length);var yr=ne===e;if(C=C||yr,yr&&st!==!0&&(st=!0),C)e=_e,t!==null&&(_e?t.length=_e:t=null);else{let me={instancePath:s+"/clientId",schemaPath:"#\
/properties/clientId/anyOf",keyword:"anyOf",params:{}};return t===null?t=[me]:t.push(me),e++,b.errors=t,!1}var K=te===e}else var K=!0;if(K){if(r.clientSecret!==
void 0&&n.call(r,"clientSecret")){let _=r.clientSecret,te=e,_e=e,C=!1,Y=e;ge(_,{instancePath:s+"/clientSecret",parentData:r,parentDataProperty:"clientSecret",rootData:y,
dynamicAnchors:d})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var dr=Y===e;if(C=C||dr,dr)var at=!0;let ie=e;ye(_,{instancePath:s+"/clientSecret",parentData:r,
parentDataProperty:"clientSecret",rootData:y,dynamicAnchors:d})||(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);var dr=ie===e;C=C||dr,dr&&at!==!0&&(at=!0);
let ke=e;pe(_,{instancePath:s+"/clientSecret",parentData:r,parentDataProperty:"clientSecret",rootData:y,dynamicAnchors:d})||(t=t===null?pe.errors:t.concat(pe.errors),
e=t.length);var dr=ke===e;C=C||dr,dr&&at!==!0&&(at=!0);let ne=e;if(_!=="none"){let me={instancePath:s+"/clientSecret",schemaPath:"#/properties/clientSecret/anyO\
f/3/const",keyword:"const",params:{allowedValue:"none"}};t===null?t=[me]:t.push(me),e++}var dr=ne===e;if(C=C||dr,C)e=_e,t!==null&&(_e?t.length=_e:t=null);else{let me={
instancePath:s+"/clientSecret",schemaPath:"#/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};return t===null?t=[me]:t.push(me),e++,b.errors=t,!1}var K=te===
e}else var K=!0;if(K){if(r.teamId!==void 0&&n.call(r,"teamId")){let _=r.teamId,te=e,_e=e,C=!1,Y=e;Ne(_,{instancePath:s+"/teamId",parentData:r,parentDataProperty:"\
teamId",rootData:y,dynamicAnchors:d})||(t=t===null?Ne.errors:t.concat(Ne.errors),e=t.length);var hr=Y===e;C=C||hr;let ie=e;ge(_,{instancePath:s+"/teamId",parentData:r,
parentDataProperty:"teamId",rootData:y,dynamicAnchors:d})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var hr=ie===e;if(C=C||hr,hr)var it=!0;let ke=e;
ye(_,{instancePath:s+"/teamId",parentData:r,parentDataProperty:"teamId",rootData:y,dynamicAnchors:d})||(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);var hr=ke===
e;C=C||hr,hr&&it!==!0&&(it=!0);let ne=e;pe(_,{instancePath:s+"/teamId",parentData:r,parentDataProperty:"teamId",rootData:y,dynamicAnchors:d})||(t=t===null?pe.errors:
t.concat(pe.errors),e=t.length);var hr=ne===e;if(C=C||hr,hr&&it!==!0&&(it=!0),C)e=_e,t!==null&&(_e?t.length=_e:t=null);else{let me={instancePath:s+"/teamId",schemaPath:"\
#/properties/teamId/anyOf",keyword:"anyOf",params:{}};return t===null?t=[me]:t.push(me),e++,b.errors=t,!1}var K=te===e}else var K=!0;if(K){if(r.keyId!==void 0&&
n.call(r,"keyId")){let _=r.keyId,te=e,_e=e,C=!1,Y=e;Ne(_,{instancePath:s+"/keyId",parentData:r,parentDataProperty:"keyId",rootData:y,dynamicAnchors:d})||(t=t===
null?Ne.errors:t.concat(Ne.errors),e=t.length);var vr=Y===e;C=C||vr;let ie=e;ge(_,{instancePath:s+"/keyId",parentData:r,parentDataProperty:"keyId",rootData:y,dynamicAnchors:d})||
(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var vr=ie===e;if(C=C||vr,vr)var nt=!0;let ke=e;ye(_,{instancePath:s+"/keyId",parentData:r,parentDataProperty:"\
keyId",rootData:y,dynamicAnchors:d})||(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);var vr=ke===e;C=C||vr,vr&&nt!==!0&&(nt=!0);let ne=e;pe(_,{instancePath:s+
"/keyId",parentData:r,parentDataProperty:"keyId",rootData:y,dynamicAnchors:d})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var vr=ne===e;if(C=C||vr,vr&&
nt!==!0&&(nt=!0),C)e=_e,t!==null&&(_e?t.length=_e:t=null);else{let me={instancePath:s+"/keyId",schemaPath:"#/properties/keyId/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[me]:t.push(me),e++,b.errors=t,!1}var K=te===e}else var K=!0;if(K){if(r.privateKey!==void 0&&n.call(r,"privateKey")){let _=e;Ze(r.privateKey,{
instancePath:s+"/privateKey",parentData:r,parentDataProperty:"privateKey",rootData:y,dynamicAnchors:d})||(t=t===null?Ze.errors:t.concat(Ze.errors),e=t.length);var K=_===
e}else var K=!0;if(K){if(r.apiVersion!==void 0&&n.call(r,"apiVersion")){let _=r.apiVersion,te=e;if(e===te)if(typeof _=="string"){if(!Ut.test(_))return b.errors=
[{instancePath:s+"/apiVersion",schemaPath:"#/properties/apiVersion/pattern",keyword:"pattern",params:{pattern:"^v[1-9][0-9]{0,2}\\.[0-9]$"}}],!1}else return b.errors=
[{instancePath:s+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type:"string"}}],!1;var K=te===e}else var K=!0;if(K){if(r.metadataUrl!==
void 0&&n.call(r,"metadataUrl")){let _=r.metadataUrl,te=e,_e=e,C=!1,Y=e;pr(_,{instancePath:s+"/metadataUrl",parentData:r,parentDataProperty:"metadataUrl",rootData:y,
dynamicAnchors:d})||(t=t===null?pr.errors:t.concat(pr.errors),e=t.length);var gr=Y===e;C=C||gr;let ie=e;ge(_,{instancePath:s+"/metadataUrl",parentData:r,parentDataProperty:"\
metadataUrl",rootData:y,dynamicAnchors:d})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var gr=ie===e;if(C=C||gr,gr)var lt=!0;let ke=e;ye(_,{instancePath:s+
"/metadataUrl",parentData:r,parentDataProperty:"metadataUrl",rootData:y,dynamicAnchors:d})||(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);var gr=ke===e;
C=C||gr,gr&&lt!==!0&&(lt=!0);let ne=e;pe(_,{instancePath:s+"/metadataUrl",parentData:r,parentDataProperty:"metadataUrl",rootData:y,dynamicAnchors:d})||(t=t===null?
pe.errors:t.concat(pe.errors),e=t.length);var gr=ne===e;if(C=C||gr,gr&&lt!==!0&&(lt=!0),C)e=_e,t!==null&&(_e?t.length=_e:t=null);else{let me={instancePath:s+"/m\
etadataUrl",schemaPath:"#/properties/metadataUrl/anyOf",keyword:"anyOf",params:{}};return t===null?t=[me]:t.push(me),e++,b.errors=t,!1}var K=te===e}else var K=!0;
if(K){if(r.metadataFile!==void 0&&n.call(r,"metadataFile")){let _=r.metadataFile,te=e;if(e===te)if(typeof _=="string"){if(j(_)>1024)return b.errors=[{instancePath:s+
"/metadataFile",schemaPath:"#/properties/metadataFile/maxLength",keyword:"maxLength",params:{limit:1024}}],!1;if(!Rt.test(_))return b.errors=[{instancePath:s+"/\
metadataFile",schemaPath:"#/properties/metadataFile/pattern",keyword:"pattern",params:{pattern:"^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u0\
07f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$"}}],!1}else return b.errors=[{instancePath:s+"/metadataFile",schemaPath:"#/properties/metadataFile/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var K=te===e}else var K=!0;if(K){if(r.idpSignout!==void 0&&n.call(r,"idpSignout")){let _=e;if(typeof r.idpSignout!=
"boolean")return b.errors=[{instancePath:s+"/idpSignout",schemaPath:"#/properties/idpSignout/type",keyword:"type",params:{type:"boolean"}}],!1;var K=_===e}else var K=!0;
if(K){if(r.idpInit!==void 0&&n.call(r,"idpInit")){let _=e;if(typeof r.idpInit!="boolean")return b.errors=[{instancePath:s+"/idpInit",schemaPath:"#/properties/id\
pInit/type",keyword:"type",params:{type:"boolean"}}],!1;var K=_===e}else var K=!0;if(K){if(r.encryptedResponses!==void 0&&n.call(r,"encryptedResponses")){let _=e;
if(typeof r.encryptedResponses!="boolean")return b.errors=[{instancePath:s+"/encryptedResponses",schemaPath:"#/properties/encryptedResponses/type",keyword:"type",
params:{type:"boolean"}}],!1;var K=_===e}else var K=!0;if(K){if(r.requestSigningAlgorithm!==void 0&&n.call(r,"requestSigningAlgorithm")){let _=r.requestSigningAlgorithm,
te=e;if(typeof _!="string")return b.errors=[{instancePath:s+"/requestSigningAlgorithm",schemaPath:"#/properties/requestSigningAlgorithm/type",keyword:"type",params:{
type:"string"}}],!1;if(_!=="rsa-sha256")return b.errors=[{instancePath:s+"/requestSigningAlgorithm",schemaPath:"#/properties/requestSigningAlgorithm/enum",keyword:"\
enum",params:{allowedValues:Hr.properties.requestSigningAlgorithm.enum}}],!1;var K=te===e}else var K=!0;if(K){if(r.scopes!==void 0&&n.call(r,"scopes")){let _=r.
scopes,te=e;if(e===te)if(Array.isArray(_)){if(_.length<1)return b.errors=[{instancePath:s+"/scopes",schemaPath:"#/properties/scopes/minItems",keyword:"minItems",
params:{limit:1}}],!1;{var mt=!0;let C=_.length;for(let Y=0;Y<C;Y++){let ie=_[Y],ke=e;if(e===ke)if(typeof ie=="string"){if(!ut.test(ie))return b.errors=[{instancePath:s+
"/scopes/"+Y,schemaPath:"#/properties/scopes/items/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}}],!1}else return b.errors=[{instancePath:s+
"/scopes/"+Y,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type:"string"}}],!1;var mt=ke===e;if(!mt)break}if(mt){let Y=_.length,ie;if(Y>1){
let ke={};for(;Y--;){let ne=_[Y];if(typeof ne=="string"){if(typeof ke[ne]=="number"){return ie=ke[ne],b.errors=[{instancePath:s+"/scopes",schemaPath:"#/properti\
es/scopes/uniqueItems",keyword:"uniqueItems",params:{i:Y,j:ie}}],!1;break}ke[ne]=Y}}}}}}else return b.errors=[{instancePath:s+"/scopes",schemaPath:"#/properties\
/scopes/type",keyword:"type",params:{type:"array"}}],!1;var K=te===e}else var K=!0;if(K){if(r.attributesRequestMethod!==void 0&&n.call(r,"attributesRequestMetho\
d")){let _=r.attributesRequestMethod,te=e;if(typeof _!="string")return b.errors=[{instancePath:s+"/attributesRequestMethod",schemaPath:"#/properties/attributesR\
equestMethod/type",keyword:"type",params:{type:"string"}}],!1;if(!(_==="GET"||_==="POST"))return b.errors=[{instancePath:s+"/attributesRequestMethod",schemaPath:"\
#/properties/attributesRequestMethod/enum",keyword:"enum",params:{allowedValues:Hr.properties.attributesRequestMethod.enum}}],!1;var K=te===e}else var K=!0;if(K){
if(r.endpoints!==void 0&&n.call(r,"endpoints")){let _=e;Or(r.endpoints,{instancePath:s+"/endpoints",parentData:r,parentDataProperty:"endpoints",rootData:y,dynamicAnchors:d})||
(t=t===null?Or.errors:t.concat(Or.errors),e=t.length);var K=_===e}else var K=!0;if(K){if(r.iamOidcProvider!==void 0&&n.call(r,"iamOidcProvider")){let _=e;if(typeof r.
iamOidcProvider!="boolean")return b.errors=[{instancePath:s+"/iamOidcProvider",schemaPath:"#/properties/iamOidcProvider/type",keyword:"type",params:{type:"boole\
an"}}],!1;var K=_===e}else var K=!0;if(K){if(r.upstream!==void 0&&n.call(r,"upstream")){let _=e;ir(r.upstream,{instancePath:s+"/upstream",parentData:r,parentDataProperty:"\
upstream",rootData:y,dynamicAnchors:d})||(t=t===null?ir.errors:t.concat(ir.errors),e=t.length);var K=_===e}else var K=!0;if(K){if(r.attributeMapping!==void 0&&n.
call(r,"attributeMapping")){let _=r.attributeMapping,te=e;if(e===te)if(_&&typeof _=="object"&&!Array.isArray(_)){for(let C of Object.keys(_)){let Y=e;if(typeof C==
"string"){if(j(C)>32){let ie={instancePath:s+"/attributeMapping",schemaPath:"#/properties/attributeMapping/propertyNames/maxLength",keyword:"maxLength",params:{
limit:32},propertyName:C};t===null?t=[ie]:t.push(ie),e++}else if(j(C)<1){let ie={instancePath:s+"/attributeMapping",schemaPath:"#/properties/attributeMapping/pr\
opertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:C};t===null?t=[ie]:t.push(ie),e++}}var xt=Y===e;if(!xt){let ie={instancePath:s+"/attrib\
uteMapping",schemaPath:"#/properties/attributeMapping/propertyNames",keyword:"propertyNames",params:{propertyName:C}};return t===null?t=[ie]:t.push(ie),e++,b.errors=
t,!1;break}}if(xt)for(let C of Object.keys(_)){let Y=_[C],ie=e;if(typeof Y!="string"&&Y!==null)return b.errors=[{instancePath:s+"/attributeMapping/"+C.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributeMapping/additionalProperties/type",keyword:"type",params:{type:Hr.properties.attributeMapping.additionalProperties.
type}}],!1;if(e===ie&&typeof Y=="string"){if(j(Y)>2048)return b.errors=[{instancePath:s+"/attributeMapping/"+C.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/attributeMapping/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2048}}],!1;if(j(Y)<1)return b.errors=[{instancePath:s+"/attribut\
eMapping/"+C.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributeMapping/additionalProperties/minLength",keyword:"minLength",params:{limit:1}}],
!1}var Nt=ie===e;if(!Nt)break}}else return b.errors=[{instancePath:s+"/attributeMapping",schemaPath:"#/properties/attributeMapping/type",keyword:"type",params:{
type:"object"}}],!1;var K=te===e}else var K=!0;if(K){if(r.adopt!==void 0&&n.call(r,"adopt")){let _=r.adopt,te=e;if(e===te)if(typeof _=="string"){if(j(_)>32)return b.
errors=[{instancePath:s+"/adopt",schemaPath:"#/properties/adopt/maxLength",keyword:"maxLength",params:{limit:32}}],!1;if(j(_)<1)return b.errors=[{instancePath:s+
"/adopt",schemaPath:"#/properties/adopt/minLength",keyword:"minLength",params:{limit:1}}],!1}else return b.errors=[{instancePath:s+"/adopt",schemaPath:"#/proper\
ties/adopt/type",keyword:"type",params:{type:"string"}}],!1;var K=te===e}else var K=!0;if(K){if(r.nationalIdConsent!==void 0&&n.call(r,"nationalIdConsent")){let _=e;
if(typeof r.nationalIdConsent!="boolean")return b.errors=[{instancePath:s+"/nationalIdConsent",schemaPath:"#/properties/nationalIdConsent/type",keyword:"type",params:{
type:"boolean"}}],!1;var K=_===e}else var K=!0;if(K)if(r.identifiers!==void 0&&n.call(r,"identifiers")){let _=r.identifiers,te=e;if(e===te)if(Array.isArray(_)){
if(_.length>50)return b.errors=[{instancePath:s+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:50}}],!1;{var ct=!0;
let C=_.length;for(let Y=0;Y<C;Y++){let ie=_[Y],ke=e;if(e===ke)if(typeof ie=="string"){if(j(ie)>40)return b.errors=[{instancePath:s+"/identifiers/"+Y,schemaPath:"\
#/properties/identifiers/items/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(j(ie)<1)return b.errors=[{instancePath:s+"/identifiers/"+Y,schemaPath:"#\
/properties/identifiers/items/minLength",keyword:"minLength",params:{limit:1}}],!1;if(!Mt.test(ie))return b.errors=[{instancePath:s+"/identifiers/"+Y,schemaPath:"\
#/properties/identifiers/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=.@-]+$"}}],!1}else return b.errors=[{instancePath:s+"/identifiers/"+Y,
schemaPath:"#/properties/identifiers/items/type",keyword:"type",params:{type:"string"}}],!1;var ct=ke===e;if(!ct)break}if(ct){let Y=_.length,ie;if(Y>1){let ke={};
for(;Y--;){let ne=_[Y];if(typeof ne=="string"){if(typeof ke[ne]=="number"){return ie=ke[ne],b.errors=[{instancePath:s+"/identifiers",schemaPath:"#/properties/id\
entifiers/uniqueItems",keyword:"uniqueItems",params:{i:Y,j:ie}}],!1;break}ke[ne]=Y}}}}}}else return b.errors=[{instancePath:s+"/identifiers",schemaPath:"#/prope\
rties/identifiers/type",keyword:"type",params:{type:"array"}}],!1;var K=te===e}else var K=!0}}}}}}}}}}}}}}}}}}}}}}}}else return b.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return b.errors=t,e===0}b.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wt={type:"object",additionalProperties:!1,
properties:{name:{type:"string",minLength:1,maxLength:128,pattern:"^[A-Za-z0-9_ +=,.@-]+$"},adopt:{type:"string",maxLength:128,pattern:"^[A-Za-z0-9_+]+$"},identityProviders:{
type:"array",minItems:1,uniqueItems:!0,items:{type:"string"}},callbackUrls:{type:"array",maxItems:100,items:{anyOf:[{$ref:"#/$defs/RedirectUrl"},{$ref:"#/$defs/\
VariableUrl"},{$ref:"#/$defs/SsmParameterUrl"},{$ref:"#/$defs/SecretsManagerUrl"}]}},defaultRedirectUri:{anyOf:[{$ref:"#/$defs/RedirectUrl"},{$ref:"#/$defs/Vari\
ableUrl"},{$ref:"#/$defs/SsmParameterUrl"},{$ref:"#/$defs/SecretsManagerUrl"}]},logoutUrls:{type:"array",maxItems:100,items:{anyOf:[{$ref:"#/$defs/RedirectUrl"},
{$ref:"#/$defs/VariableUrl"},{$ref:"#/$defs/SsmParameterUrl"},{$ref:"#/$defs/SecretsManagerUrl"}]}},albHosts:{type:"array",maxItems:100,items:{anyOf:[{$ref:"#/$\
defs/AlbHost"},{$ref:"#/$defs/VariableUrl"},{$ref:"#/$defs/SsmParameterUrl"},{$ref:"#/$defs/SecretsManagerUrl"}]}},scopes:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,
items:{type:"string",maxLength:256,pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}},flows:{type:"array",uniqueItems:!0,items:{type:"string",enum:["code","implicit",
"client_credentials"]}},authFlows:{type:"array",uniqueItems:!0,items:{type:"string",enum:["userSrp","userPassword","adminUserPassword","custom","user"]}},secret:{
type:"boolean"},readAttributes:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/AttributeName"}},writeAttributes:{type:"array",minItems:1,uniqueItems:!0,
items:{$ref:"#/$defs/AttributeName"}},tokenValidity:{$ref:"#/$defs/TokenValidity"},refreshTokenRotation:{anyOf:[{$ref:"#/$defs/RefreshTokenRotation"},{const:"of\
f"}]}}},Kt=new RegExp("^[A-Za-z0-9_+]+$","u");function be(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=be.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(j(r)>1024)return be.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",
params:{limit:1024}}],!1;if(j(r)<1)return be.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}}],!1}else return be.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return be.errors=t,e===0}be.evaluated={dynamicProps:!1,dynamicItems:!1};function ve(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=ve.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(j(r)>1024)return ve.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",
params:{limit:1024}}],!1;if(j(r)<1)return ve.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ve.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return ve.errors=t,e===0}ve.evaluated={dynamicProps:!1,dynamicItems:!1};function Pe(r,{
instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.variable===void 0||!n.call(r,"variable"))&&(P="variable"))return Pe.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))if(!(i==="variable"||i==="prefix"||i==="suffix")){
return Pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.variable!==
void 0&&n.call(r,"variable")){let i=r.variable,h=e;if(e===h)if(typeof i=="string"){if(!Ir.test(i))return Pe.errors=[{instancePath:s+"/variable",schemaPath:"#/pr\
operties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}}],!1}else return Pe.errors=[{instancePath:s+"/variable",schemaPath:"#/pro\
perties/variable/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.prefix!==void 0&&n.call(r,"prefix")){let i=e;ve(r.prefix,
{instancePath:s+"/prefix",parentData:r,parentDataProperty:"prefix",rootData:y,dynamicAnchors:d})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var a=i===
e}else var a=!0;if(a)if(r.suffix!==void 0&&n.call(r,"suffix")){let i=e;ve(r.suffix,{instancePath:s+"/suffix",parentData:r,parentDataProperty:"suffix",rootData:y,
dynamicAnchors:d})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var a=i===e}else var a=!0}}}}else return Pe.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return Pe.errors=t,e===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function he(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=he.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.ssmParameter===void 0||!n.call(r,"ssmParameter"))&&(P="s\
smParameter"))return he.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))
if(!(i==="ssmParameter"||i==="prefix"||i==="suffix")){return he.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i}}],!1;break}if(l===e){if(r.ssmParameter!==void 0&&n.call(r,"ssmParameter")){let i=r.ssmParameter,h=e;if(e===h)if(typeof i=="string"){if(j(i)>
2048)return he.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}}],!1;if(!_r.test(
i))return he.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-\
zA-Z0-9_.-]+)$"}}],!1}else return he.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/type",keyword:"type",params:{type:"string"}}],
!1;var a=h===e}else var a=!0;if(a){if(r.prefix!==void 0&&n.call(r,"prefix")){let i=e;ve(r.prefix,{instancePath:s+"/prefix",parentData:r,parentDataProperty:"pref\
ix",rootData:y,dynamicAnchors:d})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var a=i===e}else var a=!0;if(a)if(r.suffix!==void 0&&n.call(r,"suffix")){
let i=e;ve(r.suffix,{instancePath:s+"/suffix",parentData:r,parentDataProperty:"suffix",rootData:y,dynamicAnchors:d})||(t=t===null?ve.errors:t.concat(ve.errors),
e=t.length);var a=i===e}else var a=!0}}}}else return he.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return he.errors=
t,e===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fe(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=fe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.secretsManager===void 0||!n.call(r,"secretsManager"))&&(P=
"secretsManager"))return fe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(
r))if(!(i==="secretsManager"||i==="jsonKey"||i==="prefix"||i==="suffix")){return fe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.secretsManager!==void 0&&n.call(r,"secretsManager")){let i=r.secretsManager,h=e;if(e===h)
if(typeof i=="string"){if(j(i)>2048)return fe.errors=[{instancePath:s+"/secretsManager",schemaPath:"#/properties/secretsManager/maxLength",keyword:"maxLength",params:{
limit:2048}}],!1;if(!xr.test(i))return fe.errors=[{instancePath:s+"/secretsManager",schemaPath:"#/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9/_+=.@:!-]+$"}}],!1}else return fe.errors=[{instancePath:s+"/secretsManager",schemaPath:"#/properties/secretsManager/type",keyword:"type",params:{type:"\
string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.jsonKey!==void 0&&n.call(r,"jsonKey")){let i=r.jsonKey,h=e;if(e===h)if(typeof i=="string"){if(j(i)>256)return fe.
errors=[{instancePath:s+"/jsonKey",schemaPath:"#/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}}],!1;if(!Ar.test(i))return fe.errors=[{instancePath:s+
"/jsonKey",schemaPath:"#/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}}],!1}else return fe.errors=[{instancePath:s+
"/jsonKey",schemaPath:"#/properties/jsonKey/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.prefix!==void 0&&n.call(r,"pre\
fix")){let i=e;ve(r.prefix,{instancePath:s+"/prefix",parentData:r,parentDataProperty:"prefix",rootData:y,dynamicAnchors:d})||(t=t===null?ve.errors:t.concat(ve.errors),
e=t.length);var a=i===e}else var a=!0;if(a)if(r.suffix!==void 0&&n.call(r,"suffix")){let i=e;ve(r.suffix,{instancePath:s+"/suffix",parentData:r,parentDataProperty:"\
suffix",rootData:y,dynamicAnchors:d})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var a=i===e}else var a=!0}}}}}else return fe.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return fe.errors=t,e===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fr(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=fr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(j(r)>253)return fr.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",
params:{limit:253}}],!1;if(j(r)<1)return fr.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}}],!1}else return fr.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return fr.errors=t,e===0}fr.evaluated={dynamicProps:!1,dynamicItems:!1};function Ue(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Ue.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(j(r)>32)return Ue.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",
params:{limit:32}}],!1;if(j(r)<1)return Ue.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ue.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return Ue.errors=t,e===0}Ue.evaluated={dynamicProps:!1,dynamicItems:!1};function Ur(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Ur.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P=e;for(let l of Object.keys(r))if(!(l==="access"||l==="id"||l===
"refresh"||l==="authSession")){return Ur.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],
!1;break}if(P===e){if(r.access!==void 0&&n.call(r,"access")){let l=e;ae(r.access,{instancePath:s+"/access",parentData:r,parentDataProperty:"access",rootData:y,dynamicAnchors:d})||
(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.id!==void 0&&n.call(r,"id")){let l=e;ae(r.id,{instancePath:s+"/id",parentData:r,
parentDataProperty:"id",rootData:y,dynamicAnchors:d})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.refresh!==void 0&&
n.call(r,"refresh")){let l=e;ae(r.refresh,{instancePath:s+"/refresh",parentData:r,parentDataProperty:"refresh",rootData:y,dynamicAnchors:d})||(t=t===null?ae.errors:
t.concat(ae.errors),e=t.length);var a=l===e}else var a=!0;if(a)if(r.authSession!==void 0&&n.call(r,"authSession")){let l=e;ae(r.authSession,{instancePath:s+"/au\
thSession",parentData:r,parentDataProperty:"authSession",rootData:y,dynamicAnchors:d})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var a=l===e}else var a=!0}}}}else
return Ur.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ur.errors=t,e===0}Ur.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Rr(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Rr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a=e;for(let P of Object.keys(r))if(P!=="gracePeriod"){return Rr.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}}],!1;break}a===e&&r.gracePeriod!==void 0&&
n.call(r,"gracePeriod")&&(ae(r.gracePeriod,{instancePath:s+"/gracePeriod",parentData:r,parentDataProperty:"gracePeriod",rootData:y,dynamicAnchors:d})||(t=t===null?
ae.errors:t.concat(ae.errors),e=t.length))}else return Rr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Rr.errors=
t,e===0}Rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=G.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let V=e;for(let w of Object.
keys(r))if(!n.call(wt.properties,w)){return G.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}}],
!1;break}if(V===e){if(r.name!==void 0&&n.call(r,"name")){let w=r.name,R=e;if(e===R)if(typeof w=="string"){if(j(w)>128)return G.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(j(w)<1)return G.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLen\
gth",keyword:"minLength",params:{limit:1}}],!1;if(!ft.test(w))return G.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_ +=,.@-]+$"}}],!1}else return G.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"st\
ring"}}],!1;var a=R===e}else var a=!0;if(a){if(r.adopt!==void 0&&n.call(r,"adopt")){let w=r.adopt,R=e;if(e===R)if(typeof w=="string"){if(j(w)>128)return G.errors=
[{instancePath:s+"/adopt",schemaPath:"#/properties/adopt/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(!Kt.test(w))return G.errors=[{instancePath:s+
"/adopt",schemaPath:"#/properties/adopt/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_+]+$"}}],!1}else return G.errors=[{instancePath:s+"/adopt",schemaPath:"\
#/properties/adopt/type",keyword:"type",params:{type:"string"}}],!1;var a=R===e}else var a=!0;if(a){if(r.identityProviders!==void 0&&n.call(r,"identityProviders")){
let w=r.identityProviders,R=e;if(e===R)if(Array.isArray(w)){if(w.length<1)return G.errors=[{instancePath:s+"/identityProviders",schemaPath:"#/properties/identit\
yProviders/minItems",keyword:"minItems",params:{limit:1}}],!1;{var P=!0;let L=w.length;for(let g=0;g<L;g++){let f=e;if(typeof w[g]!="string")return G.errors=[{instancePath:s+
"/identityProviders/"+g,schemaPath:"#/properties/identityProviders/items/type",keyword:"type",params:{type:"string"}}],!1;var P=f===e;if(!P)break}if(P){let g=w.
length,f;if(g>1){let m={};for(;g--;){let k=w[g];if(typeof k=="string"){if(typeof m[k]=="number"){return f=m[k],G.errors=[{instancePath:s+"/identityProviders",schemaPath:"\
#/properties/identityProviders/uniqueItems",keyword:"uniqueItems",params:{i:g,j:f}}],!1;break}m[k]=g}}}}}}else return G.errors=[{instancePath:s+"/identityProvid\
ers",schemaPath:"#/properties/identityProviders/type",keyword:"type",params:{type:"array"}}],!1;var a=R===e}else var a=!0;if(a){if(r.callbackUrls!==void 0&&n.call(
r,"callbackUrls")){let w=r.callbackUrls,R=e;if(e===R)if(Array.isArray(w)){if(w.length>100)return G.errors=[{instancePath:s+"/callbackUrls",schemaPath:"#/propert\
ies/callbackUrls/maxItems",keyword:"maxItems",params:{limit:100}}],!1;{var l=!0;let L=w.length;for(let g=0;g<L;g++){let f=w[g],m=e,k=e,c=!1,re=e;be(f,{instancePath:s+
"/callbackUrls/"+g,parentData:w,parentDataProperty:g,rootData:y,dynamicAnchors:d})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);var h=re===e;c=c||h;let T=e;
Pe(f,{instancePath:s+"/callbackUrls/"+g,parentData:w,parentDataProperty:g,rootData:y,dynamicAnchors:d})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var h=T===
e;if(c=c||h,h)var i=!0;let W=e;he(f,{instancePath:s+"/callbackUrls/"+g,parentData:w,parentDataProperty:g,rootData:y,dynamicAnchors:d})||(t=t===null?he.errors:t.
concat(he.errors),e=t.length);var h=W===e;c=c||h,h&&i!==!0&&(i=!0);let Z=e;fe(f,{instancePath:s+"/callbackUrls/"+g,parentData:w,parentDataProperty:g,rootData:y,
dynamicAnchors:d})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var h=Z===e;if(c=c||h,h&&i!==!0&&(i=!0),c)e=k,t!==null&&(k?t.length=k:t=null);else{let H={
instancePath:s+"/callbackUrls/"+g,schemaPath:"#/properties/callbackUrls/items/anyOf",keyword:"anyOf",params:{}};return t===null?t=[H]:t.push(H),e++,G.errors=t,!1}
var l=m===e;if(!l)break}}}else return G.errors=[{instancePath:s+"/callbackUrls",schemaPath:"#/properties/callbackUrls/type",keyword:"type",params:{type:"array"}}],
!1;var a=R===e}else var a=!0;if(a){if(r.defaultRedirectUri!==void 0&&n.call(r,"defaultRedirectUri")){let w=r.defaultRedirectUri,R=e,u=e,L=!1,g=e;be(w,{instancePath:s+
"/defaultRedirectUri",parentData:r,parentDataProperty:"defaultRedirectUri",rootData:y,dynamicAnchors:d})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);
var q=g===e;L=L||q;let f=e;Pe(w,{instancePath:s+"/defaultRedirectUri",parentData:r,parentDataProperty:"defaultRedirectUri",rootData:y,dynamicAnchors:d})||(t=t===
null?Pe.errors:t.concat(Pe.errors),e=t.length);var q=f===e;if(L=L||q,q)var I=!0;let m=e;he(w,{instancePath:s+"/defaultRedirectUri",parentData:r,parentDataProperty:"\
defaultRedirectUri",rootData:y,dynamicAnchors:d})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var q=m===e;L=L||q,q&&I!==!0&&(I=!0);let k=e;fe(w,{instancePath:s+
"/defaultRedirectUri",parentData:r,parentDataProperty:"defaultRedirectUri",rootData:y,dynamicAnchors:d})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);
var q=k===e;if(L=L||q,q&&I!==!0&&(I=!0),L)e=u,t!==null&&(u?t.length=u:t=null);else{let re={instancePath:s+"/defaultRedirectUri",schemaPath:"#/properties/default\
RedirectUri/anyOf",keyword:"anyOf",params:{}};return t===null?t=[re]:t.push(re),e++,G.errors=t,!1}var a=R===e}else var a=!0;if(a){if(r.logoutUrls!==void 0&&n.call(
r,"logoutUrls")){let w=r.logoutUrls,R=e;if(e===R)if(Array.isArray(w)){if(w.length>100)return G.errors=[{instancePath:s+"/logoutUrls",schemaPath:"#/properties/lo\
goutUrls/maxItems",keyword:"maxItems",params:{limit:100}}],!1;{var S=!0;let L=w.length;for(let g=0;g<L;g++){let f=w[g],m=e,k=e,c=!1,re=e;be(f,{instancePath:s+"/\
logoutUrls/"+g,parentData:w,parentDataProperty:g,rootData:y,dynamicAnchors:d})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);var z=re===e;c=c||z;let T=e;
Pe(f,{instancePath:s+"/logoutUrls/"+g,parentData:w,parentDataProperty:g,rootData:y,dynamicAnchors:d})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var z=T===
e;if(c=c||z,z)var O=!0;let W=e;he(f,{instancePath:s+"/logoutUrls/"+g,parentData:w,parentDataProperty:g,rootData:y,dynamicAnchors:d})||(t=t===null?he.errors:t.concat(
he.errors),e=t.length);var z=W===e;c=c||z,z&&O!==!0&&(O=!0);let Z=e;fe(f,{instancePath:s+"/logoutUrls/"+g,parentData:w,parentDataProperty:g,rootData:y,dynamicAnchors:d})||
(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var z=Z===e;if(c=c||z,z&&O!==!0&&(O=!0),c)e=k,t!==null&&(k?t.length=k:t=null);else{let H={instancePath:s+"\
/logoutUrls/"+g,schemaPath:"#/properties/logoutUrls/items/anyOf",keyword:"anyOf",params:{}};return t===null?t=[H]:t.push(H),e++,G.errors=t,!1}var S=m===e;if(!S)
break}}}else return G.errors=[{instancePath:s+"/logoutUrls",schemaPath:"#/properties/logoutUrls/type",keyword:"type",params:{type:"array"}}],!1;var a=R===e}else
var a=!0;if(a){if(r.albHosts!==void 0&&n.call(r,"albHosts")){let w=r.albHosts,R=e;if(e===R)if(Array.isArray(w)){if(w.length>100)return G.errors=[{instancePath:s+
"/albHosts",schemaPath:"#/properties/albHosts/maxItems",keyword:"maxItems",params:{limit:100}}],!1;{var v=!0;let L=w.length;for(let g=0;g<L;g++){let f=w[g],m=e,
k=e,c=!1,re=e;fr(f,{instancePath:s+"/albHosts/"+g,parentData:w,parentDataProperty:g,rootData:y,dynamicAnchors:d})||(t=t===null?fr.errors:t.concat(fr.errors),e=t.
length);var E=re===e;c=c||E;let T=e;Pe(f,{instancePath:s+"/albHosts/"+g,parentData:w,parentDataProperty:g,rootData:y,dynamicAnchors:d})||(t=t===null?Pe.errors:t.
concat(Pe.errors),e=t.length);var E=T===e;if(c=c||E,E)var A=!0;let W=e;he(f,{instancePath:s+"/albHosts/"+g,parentData:w,parentDataProperty:g,rootData:y,dynamicAnchors:d})||
(t=t===null?he.errors:t.concat(he.errors),e=t.length);var E=W===e;c=c||E,E&&A!==!0&&(A=!0);let Z=e;fe(f,{instancePath:s+"/albHosts/"+g,parentData:w,parentDataProperty:g,
rootData:y,dynamicAnchors:d})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var E=Z===e;if(c=c||E,E&&A!==!0&&(A=!0),c)e=k,t!==null&&(k?t.length=k:t=null);else{
let H={instancePath:s+"/albHosts/"+g,schemaPath:"#/properties/albHosts/items/anyOf",keyword:"anyOf",params:{}};return t===null?t=[H]:t.push(H),e++,G.errors=t,!1}
var v=m===e;if(!v)break}}}else return G.errors=[{instancePath:s+"/albHosts",schemaPath:"#/properties/albHosts/type",keyword:"type",params:{type:"array"}}],!1;var a=R===
e}else var a=!0;if(a){if(r.scopes!==void 0&&n.call(r,"scopes")){let w=r.scopes,R=e;if(e===R)if(Array.isArray(w)){if(w.length>50)return G.errors=[{instancePath:s+
"/scopes",schemaPath:"#/properties/scopes/maxItems",keyword:"maxItems",params:{limit:50}}],!1;if(w.length<1)return G.errors=[{instancePath:s+"/scopes",schemaPath:"\
#/properties/scopes/minItems",keyword:"minItems",params:{limit:1}}],!1;{var $=!0;let L=w.length;for(let g=0;g<L;g++){let f=w[g],m=e;if(e===m)if(typeof f=="strin\
g"){if(j(f)>256)return G.errors=[{instancePath:s+"/scopes/"+g,schemaPath:"#/properties/scopes/items/maxLength",keyword:"maxLength",params:{limit:256}}],!1;if(!ut.
test(f))return G.errors=[{instancePath:s+"/scopes/"+g,schemaPath:"#/properties/scopes/items/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E\
]+$"}}],!1}else return G.errors=[{instancePath:s+"/scopes/"+g,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type:"string"}}],!1;var $=m===e;
if(!$)break}if($){let g=w.length,f;if(g>1){let m={};for(;g--;){let k=w[g];if(typeof k=="string"){if(typeof m[k]=="number"){return f=m[k],G.errors=[{instancePath:s+
"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:g,j:f}}],!1;break}m[k]=g}}}}}}else return G.errors=[{instancePath:s+"/sco\
pes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"}}],!1;var a=R===e}else var a=!0;if(a){if(r.flows!==void 0&&n.call(r,"flows")){let w=r.
flows,R=e;if(e===R)if(Array.isArray(w)){var D=!0;let L=w.length;for(let g=0;g<L;g++){let f=w[g],m=e;if(typeof f!="string")return G.errors=[{instancePath:s+"/flo\
ws/"+g,schemaPath:"#/properties/flows/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="code"||f==="implicit"||f==="client_credentials"))return G.
errors=[{instancePath:s+"/flows/"+g,schemaPath:"#/properties/flows/items/enum",keyword:"enum",params:{allowedValues:wt.properties.flows.items.enum}}],!1;var D=m===
e;if(!D)break}if(D){let g=w.length,f;if(g>1){let m={};for(;g--;){let k=w[g];if(typeof k=="string"){if(typeof m[k]=="number"){return f=m[k],G.errors=[{instancePath:s+
"/flows",schemaPath:"#/properties/flows/uniqueItems",keyword:"uniqueItems",params:{i:g,j:f}}],!1;break}m[k]=g}}}}}else return G.errors=[{instancePath:s+"/flows",
schemaPath:"#/properties/flows/type",keyword:"type",params:{type:"array"}}],!1;var a=R===e}else var a=!0;if(a){if(r.authFlows!==void 0&&n.call(r,"authFlows")){let w=r.
authFlows,R=e;if(e===R)if(Array.isArray(w)){var U=!0;let L=w.length;for(let g=0;g<L;g++){let f=w[g],m=e;if(typeof f!="string")return G.errors=[{instancePath:s+"\
/authFlows/"+g,schemaPath:"#/properties/authFlows/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="userSrp"||f==="userPassword"||f==="adminUserP\
assword"||f==="custom"||f==="user"))return G.errors=[{instancePath:s+"/authFlows/"+g,schemaPath:"#/properties/authFlows/items/enum",keyword:"enum",params:{allowedValues:wt.
properties.authFlows.items.enum}}],!1;var U=m===e;if(!U)break}if(U){let g=w.length,f;if(g>1){let m={};for(;g--;){let k=w[g];if(typeof k=="string"){if(typeof m[k]==
"number"){return f=m[k],G.errors=[{instancePath:s+"/authFlows",schemaPath:"#/properties/authFlows/uniqueItems",keyword:"uniqueItems",params:{i:g,j:f}}],!1;break}
m[k]=g}}}}}else return G.errors=[{instancePath:s+"/authFlows",schemaPath:"#/properties/authFlows/type",keyword:"type",params:{type:"array"}}],!1;var a=R===e}else
var a=!0;if(a){if(r.secret!==void 0&&n.call(r,"secret")){let w=e;if(typeof r.secret!="boolean")return G.errors=[{instancePath:s+"/secret",schemaPath:"#/properti\
es/secret/type",keyword:"type",params:{type:"boolean"}}],!1;var a=w===e}else var a=!0;if(a){if(r.readAttributes!==void 0&&n.call(r,"readAttributes")){let w=r.readAttributes,
R=e;if(e===R)if(Array.isArray(w)){if(w.length<1)return G.errors=[{instancePath:s+"/readAttributes",schemaPath:"#/properties/readAttributes/minItems",keyword:"mi\
nItems",params:{limit:1}}],!1;{var p=!0;let L=w.length;for(let g=0;g<L;g++){let f=e;Ue(w[g],{instancePath:s+"/readAttributes/"+g,parentData:w,parentDataProperty:g,
rootData:y,dynamicAnchors:d})||(t=t===null?Ue.errors:t.concat(Ue.errors),e=t.length);var p=f===e;if(!p)break}if(p){let g=w.length,f;if(g>1){e:for(;g--;)for(f=g;f--;)
if(Wr(w[g],w[f])){return G.errors=[{instancePath:s+"/readAttributes",schemaPath:"#/properties/readAttributes/uniqueItems",keyword:"uniqueItems",params:{i:g,j:f}}],
!1;break e}}}}}else return G.errors=[{instancePath:s+"/readAttributes",schemaPath:"#/properties/readAttributes/type",keyword:"type",params:{type:"array"}}],!1;var a=R===
e}else var a=!0;if(a){if(r.writeAttributes!==void 0&&n.call(r,"writeAttributes")){let w=r.writeAttributes,R=e;if(e===R)if(Array.isArray(w)){if(w.length<1)return G.
errors=[{instancePath:s+"/writeAttributes",schemaPath:"#/properties/writeAttributes/minItems",keyword:"minItems",params:{limit:1}}],!1;{var x=!0;let L=w.length;
for(let g=0;g<L;g++){let f=e;Ue(w[g],{instancePath:s+"/writeAttributes/"+g,parentData:w,parentDataProperty:g,rootData:y,dynamicAnchors:d})||(t=t===null?Ue.errors:
t.concat(Ue.errors),e=t.length);var x=f===e;if(!x)break}if(x){let g=w.length,f;if(g>1){e:for(;g--;)for(f=g;f--;)if(Wr(w[g],w[f])){return G.errors=[{instancePath:s+
"/writeAttributes",schemaPath:"#/properties/writeAttributes/uniqueItems",keyword:"uniqueItems",params:{i:g,j:f}}],!1;break e}}}}}else return G.errors=[{instancePath:s+
"/writeAttributes",schemaPath:"#/properties/writeAttributes/type",keyword:"type",params:{type:"array"}}],!1;var a=R===e}else var a=!0;if(a){if(r.tokenValidity!==
void 0&&n.call(r,"tokenValidity")){let w=e;Ur(r.tokenValidity,{instancePath:s+"/tokenValidity",parentData:r,parentDataProperty:"tokenValidity",rootData:y,dynamicAnchors:d})||
(t=t===null?Ur.errors:t.concat(Ur.errors),e=t.length);var a=w===e}else var a=!0;if(a)if(r.refreshTokenRotation!==void 0&&n.call(r,"refreshTokenRotation")){let w=r.
refreshTokenRotation,R=e,u=e,L=!1,g=e;Rr(w,{instancePath:s+"/refreshTokenRotation",parentData:r,parentDataProperty:"refreshTokenRotation",rootData:y,dynamicAnchors:d})||
(t=t===null?Rr.errors:t.concat(Rr.errors),e=t.length);var F=g===e;L=L||F;let f=e;if(w!=="off"){let k={instancePath:s+"/refreshTokenRotation",schemaPath:"#/prope\
rties/refreshTokenRotation/anyOf/1/const",keyword:"const",params:{allowedValue:"off"}};t===null?t=[k]:t.push(k),e++}var F=f===e;if(L=L||F,L)e=u,t!==null&&(u?t.length=
u:t=null);else{let k={instancePath:s+"/refreshTokenRotation",schemaPath:"#/properties/refreshTokenRotation/anyOf",keyword:"anyOf",params:{}};return t===null?t=[
k]:t.push(k),e++,G.errors=t,!1}var a=R===e}else var a=!0}}}}}}}}}}}}}}}else return G.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return G.errors=t,e===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bt={type:"object",additionalProperties:!1,properties:{providers:{
anyOf:[{type:"array",minItems:1,uniqueItems:!0,items:{type:"string"}},{type:"object",minProperties:1,additionalProperties:{$ref:"#/$defs/LinkedProvider"}}]},whenUnsafe:{
type:"string",enum:["separateUser","reject"]},whenNoMatch:{type:"string",enum:["createUser","reject"]},linkInvitedUsers:{type:"boolean"},afterLink:{type:"string",
enum:["continue","retry"]},function:{$ref:"#/$defs/LinkingFunction"}}},St={type:"object",additionalProperties:!1,properties:{trustEmail:{type:"string",enum:["ve\
rifiedClaim","attested"]},emailVerified:{type:"string",enum:["always"]},emailDomains:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",maxLength:253,
pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$"}}}},ns=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-\
9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$","u");function De(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,
o=De.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l=e;for(let i of Object.
keys(r))if(!(i==="trustEmail"||i==="emailVerified"||i==="emailDomains")){return De.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.trustEmail!==void 0&&n.call(r,"trustEmail")){let i=r.trustEmail,h=e;if(typeof i!="string")
return De.errors=[{instancePath:s+"/trustEmail",schemaPath:"#/properties/trustEmail/type",keyword:"type",params:{type:"string"}}],!1;if(!(i==="verifiedClaim"||i===
"attested"))return De.errors=[{instancePath:s+"/trustEmail",schemaPath:"#/properties/trustEmail/enum",keyword:"enum",params:{allowedValues:St.properties.trustEmail.
enum}}],!1;var a=h===e}else var a=!0;if(a){if(r.emailVerified!==void 0&&n.call(r,"emailVerified")){let i=r.emailVerified,h=e;if(typeof i!="string")return De.errors=
[{instancePath:s+"/emailVerified",schemaPath:"#/properties/emailVerified/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="always")return De.errors=[{instancePath:s+
"/emailVerified",schemaPath:"#/properties/emailVerified/enum",keyword:"enum",params:{allowedValues:St.properties.emailVerified.enum}}],!1;var a=h===e}else var a=!0;
if(a)if(r.emailDomains!==void 0&&n.call(r,"emailDomains")){let i=r.emailDomains,h=e;if(e===h)if(Array.isArray(i)){if(i.length<1)return De.errors=[{instancePath:s+
"/emailDomains",schemaPath:"#/properties/emailDomains/minItems",keyword:"minItems",params:{limit:1}}],!1;{var P=!0;let q=i.length;for(let S=0;S<q;S++){let O=i[S],
z=e;if(e===z)if(typeof O=="string"){if(j(O)>253)return De.errors=[{instancePath:s+"/emailDomains/"+S,schemaPath:"#/properties/emailDomains/items/maxLength",keyword:"\
maxLength",params:{limit:253}}],!1;if(!ns.test(O))return De.errors=[{instancePath:s+"/emailDomains/"+S,schemaPath:"#/properties/emailDomains/items/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$"}}],!1}else return De.errors=[{instancePath:s+"/ema\
ilDomains/"+S,schemaPath:"#/properties/emailDomains/items/type",keyword:"type",params:{type:"string"}}],!1;var P=z===e;if(!P)break}if(P){let S=i.length,O;if(S>1){
let z={};for(;S--;){let v=i[S];if(typeof v=="string"){if(typeof z[v]=="number"){return O=z[v],De.errors=[{instancePath:s+"/emailDomains",schemaPath:"#/propertie\
s/emailDomains/uniqueItems",keyword:"uniqueItems",params:{i:S,j:O}}],!1;break}z[v]=S}}}}}}else return De.errors=[{instancePath:s+"/emailDomains",schemaPath:"#/p\
roperties/emailDomains/type",keyword:"type",params:{type:"array"}}],!1;var a=h===e}else var a=!0}}}else return De.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return De.errors=t,e===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ot={type:"object",additionalProperties:!1,
properties:{memoryMb:{type:"integer",minimum:128,maximum:10240},architecture:{type:"string",enum:["arm64","x86_64"]},runtime:{type:"string",enum:["nodejs22.x","\
nodejs24.x"]},logRetentionDays:{enum:[1,3,5,7,14,30,60,90,120,150,180,365,400,545,731,1096,1827,2192,2557,2922,3288,3653]},rolePath:{type:"string",maxLength:512,
pattern:"^/(?:[\\x21-\\x2E\\x30-\\x7E]+/)*$"},permissionsBoundaryArn:{type:"string",pattern:"^arn:aws(?:-[a-z]+)*:iam::(?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$"},
alarmTopicArn:{type:"string",pattern:"^arn:aws(?:-[a-z]+)*:sns:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(?:\\.fifo)?$"},reservedConcurrency:{
type:"integer",minimum:1,maximum:1e4},kmsKeyArn:{type:"string",pattern:"^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/(?:[0-9a-f]{8}-[0\
-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$"},codeSigningConfigArn:{type:"string",pattern:"^arn:aws(?:-[a-z]+)*:lambda:[a-z]{2}(?:-[a-z]+)\
+-[0-9]{1,2}:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$"}}},ls=new RegExp("^/(?:[\\x21-\\x2E\\x30-\\x7E]+/)*$","u"),os=new RegExp("^arn:aws(?:-[a-z]+)*:iam\
::(?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$","u"),ps=new RegExp("^arn:aws(?:-[a-z]+)*:sns:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(?:\\.fifo\
)?$","u"),fs=new RegExp("^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\
mrk-[0-9a-f]{32})$","u"),us=new RegExp("^arn:aws(?:-[a-z]+)*:lambda:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$","u");function ce(r,{
instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P=e;for(let l of Object.keys(r))if(!n.call(ot.properties,l)){return ce.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(P===e){if(r.memoryMb!==void 0&&n.call(r,"memoryMb")){
let l=r.memoryMb,i=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ce.errors=[{instancePath:s+"/memoryMb",schemaPath:"#/properties/memoryMb/ty\
pe",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof l=="number"&&isFinite(l)){if(l>10240||isNaN(l))return ce.errors=[{instancePath:s+"/memoryMb",schemaPath:"\
#/properties/memoryMb/maximum",keyword:"maximum",params:{comparison:"<=",limit:10240}}],!1;if(l<128||isNaN(l))return ce.errors=[{instancePath:s+"/memoryMb",schemaPath:"\
#/properties/memoryMb/minimum",keyword:"minimum",params:{comparison:">=",limit:128}}],!1}var a=i===e}else var a=!0;if(a){if(r.architecture!==void 0&&n.call(r,"a\
rchitecture")){let l=r.architecture,i=e;if(typeof l!="string")return ce.errors=[{instancePath:s+"/architecture",schemaPath:"#/properties/architecture/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(l==="arm64"||l==="x86_64"))return ce.errors=[{instancePath:s+"/architecture",schemaPath:"#/properties/architecture/enum",
keyword:"enum",params:{allowedValues:ot.properties.architecture.enum}}],!1;var a=i===e}else var a=!0;if(a){if(r.runtime!==void 0&&n.call(r,"runtime")){let l=r.runtime,
i=e;if(typeof l!="string")return ce.errors=[{instancePath:s+"/runtime",schemaPath:"#/properties/runtime/type",keyword:"type",params:{type:"string"}}],!1;if(!(l===
"nodejs22.x"||l==="nodejs24.x"))return ce.errors=[{instancePath:s+"/runtime",schemaPath:"#/properties/runtime/enum",keyword:"enum",params:{allowedValues:ot.properties.
runtime.enum}}],!1;var a=i===e}else var a=!0;if(a){if(r.logRetentionDays!==void 0&&n.call(r,"logRetentionDays")){let l=r.logRetentionDays,i=e;if(!(l===1||l===3||
l===5||l===7||l===14||l===30||l===60||l===90||l===120||l===150||l===180||l===365||l===400||l===545||l===731||l===1096||l===1827||l===2192||l===2557||l===2922||l===
3288||l===3653))return ce.errors=[{instancePath:s+"/logRetentionDays",schemaPath:"#/properties/logRetentionDays/enum",keyword:"enum",params:{allowedValues:ot.properties.
logRetentionDays.enum}}],!1;var a=i===e}else var a=!0;if(a){if(r.rolePath!==void 0&&n.call(r,"rolePath")){let l=r.rolePath,i=e;if(e===i)if(typeof l=="string"){if(j(
l)>512)return ce.errors=[{instancePath:s+"/rolePath",schemaPath:"#/properties/rolePath/maxLength",keyword:"maxLength",params:{limit:512}}],!1;if(!ls.test(l))return ce.
errors=[{instancePath:s+"/rolePath",schemaPath:"#/properties/rolePath/pattern",keyword:"pattern",params:{pattern:"^/(?:[\\x21-\\x2E\\x30-\\x7E]+/)*$"}}],!1}else
return ce.errors=[{instancePath:s+"/rolePath",schemaPath:"#/properties/rolePath/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){
if(r.permissionsBoundaryArn!==void 0&&n.call(r,"permissionsBoundaryArn")){let l=r.permissionsBoundaryArn,i=e;if(e===i)if(typeof l=="string"){if(!os.test(l))return ce.
errors=[{instancePath:s+"/permissionsBoundaryArn",schemaPath:"#/properties/permissionsBoundaryArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+\
)*:iam::(?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$"}}],!1}else return ce.errors=[{instancePath:s+"/permissionsBoundaryArn",schemaPath:"#/properties/permissionsBou\
ndaryArn/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(r.alarmTopicArn!==void 0&&n.call(r,"alarmTopicArn")){let l=r.alarmTopicArn,
i=e;if(e===i)if(typeof l=="string"){if(!ps.test(l))return ce.errors=[{instancePath:s+"/alarmTopicArn",schemaPath:"#/properties/alarmTopicArn/pattern",keyword:"p\
attern",params:{pattern:"^arn:aws(?:-[a-z]+)*:sns:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(?:\\.fifo)?$"}}],!1}else return ce.errors=[{instancePath:s+
"/alarmTopicArn",schemaPath:"#/properties/alarmTopicArn/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(r.reservedConcurrency!==
void 0&&n.call(r,"reservedConcurrency")){let l=r.reservedConcurrency,i=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ce.errors=[{instancePath:s+
"/reservedConcurrency",schemaPath:"#/properties/reservedConcurrency/type",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof l=="number"&&isFinite(l)){
if(l>1e4||isNaN(l))return ce.errors=[{instancePath:s+"/reservedConcurrency",schemaPath:"#/properties/reservedConcurrency/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e4}}],!1;if(l<1||isNaN(l))return ce.errors=[{instancePath:s+"/reservedConcurrency",schemaPath:"#/properties/reservedConcurrency/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1}}],!1}var a=i===e}else var a=!0;if(a){if(r.kmsKeyArn!==void 0&&n.call(r,"kmsKeyArn")){let l=r.kmsKeyArn,i=e;if(e===i)if(typeof l==
"string"){if(!fs.test(l))return ce.errors=[{instancePath:s+"/kmsKeyArn",schemaPath:"#/properties/kmsKeyArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(\
?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$"}}],!1}else return ce.
errors=[{instancePath:s+"/kmsKeyArn",schemaPath:"#/properties/kmsKeyArn/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a)if(r.codeSigningConfigArn!==
void 0&&n.call(r,"codeSigningConfigArn")){let l=r.codeSigningConfigArn,i=e;if(e===i)if(typeof l=="string"){if(!us.test(l))return ce.errors=[{instancePath:s+"/co\
deSigningConfigArn",schemaPath:"#/properties/codeSigningConfigArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:lambda:[a-z]{2}(?:-[a-z]+)+-[\
0-9]{1,2}:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$"}}],!1}else return ce.errors=[{instancePath:s+"/codeSigningConfigArn",schemaPath:"#/properties/codeSig\
ningConfigArn/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0}}}}}}}}}}else return ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ce.errors=t,e===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fe(r,{instancePath:s="",parentData:M,
parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Fe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h=e;for(let I of Object.keys(r))if(!(I==="providers"||I==="whenUnsafe"||I==="whenNoMatch"||I==="linkInvitedUs\
ers"||I==="afterLink"||I==="function")){return Fe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I}}],
!1;break}if(h===e){if(r.providers!==void 0&&n.call(r,"providers")){let I=r.providers,q=e,S=e,O=!1,z=e;if(e===z)if(Array.isArray(I))if(I.length<1){let A={instancePath:s+
"/providers",schemaPath:"#/properties/providers/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};t===null?t=[A]:t.push(A),e++}else{var a=!0;let A=I.length;
for(let E=0;E<A;E++){let $=e;if(typeof I[E]!="string"){let U={instancePath:s+"/providers/"+E,schemaPath:"#/properties/providers/anyOf/0/items/type",keyword:"typ\
e",params:{type:"string"}};t===null?t=[U]:t.push(U),e++}var a=$===e;if(!a)break}if(a){let E=I.length,$;if(E>1){let D={};for(;E--;){let U=I[E];if(typeof U=="stri\
ng"){if(typeof D[U]=="number"){$=D[U];let p={instancePath:s+"/providers",schemaPath:"#/properties/providers/anyOf/0/uniqueItems",keyword:"uniqueItems",params:{i:E,
j:$}};t===null?t=[p]:t.push(p),e++;break}D[U]=E}}}}}else{let A={instancePath:s+"/providers",schemaPath:"#/properties/providers/anyOf/0/type",keyword:"type",params:{
type:"array"}};t===null?t=[A]:t.push(A),e++}var l=z===e;O=O||l;let v=e;if(e===v)if(I&&typeof I=="object"&&!Array.isArray(I))if(Object.keys(I).length<1){let A={instancePath:s+
"/providers",schemaPath:"#/properties/providers/anyOf/1/minProperties",keyword:"minProperties",params:{limit:1}};t===null?t=[A]:t.push(A),e++}else for(let A of Object.
keys(I)){let E=e;De(I[A],{instancePath:s+"/providers/"+A.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:I,parentDataProperty:A,rootData:y,dynamicAnchors:d})||
(t=t===null?De.errors:t.concat(De.errors),e=t.length);var P=E===e;if(!P)break}else{let A={instancePath:s+"/providers",schemaPath:"#/properties/providers/anyOf/1\
/type",keyword:"type",params:{type:"object"}};t===null?t=[A]:t.push(A),e++}var l=v===e;if(O=O||l,O)e=S,t!==null&&(S?t.length=S:t=null);else{let A={instancePath:s+
"/providers",schemaPath:"#/properties/providers/anyOf",keyword:"anyOf",params:{}};return t===null?t=[A]:t.push(A),e++,Fe.errors=t,!1}var i=q===e}else var i=!0;if(i){
if(r.whenUnsafe!==void 0&&n.call(r,"whenUnsafe")){let I=r.whenUnsafe,q=e;if(typeof I!="string")return Fe.errors=[{instancePath:s+"/whenUnsafe",schemaPath:"#/pro\
perties/whenUnsafe/type",keyword:"type",params:{type:"string"}}],!1;if(!(I==="separateUser"||I==="reject"))return Fe.errors=[{instancePath:s+"/whenUnsafe",schemaPath:"\
#/properties/whenUnsafe/enum",keyword:"enum",params:{allowedValues:bt.properties.whenUnsafe.enum}}],!1;var i=q===e}else var i=!0;if(i){if(r.whenNoMatch!==void 0&&
n.call(r,"whenNoMatch")){let I=r.whenNoMatch,q=e;if(typeof I!="string")return Fe.errors=[{instancePath:s+"/whenNoMatch",schemaPath:"#/properties/whenNoMatch/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(!(I==="createUser"||I==="reject"))return Fe.errors=[{instancePath:s+"/whenNoMatch",schemaPath:"#/properties/whe\
nNoMatch/enum",keyword:"enum",params:{allowedValues:bt.properties.whenNoMatch.enum}}],!1;var i=q===e}else var i=!0;if(i){if(r.linkInvitedUsers!==void 0&&n.call(
r,"linkInvitedUsers")){let I=e;if(typeof r.linkInvitedUsers!="boolean")return Fe.errors=[{instancePath:s+"/linkInvitedUsers",schemaPath:"#/properties/linkInvite\
dUsers/type",keyword:"type",params:{type:"boolean"}}],!1;var i=I===e}else var i=!0;if(i){if(r.afterLink!==void 0&&n.call(r,"afterLink")){let I=r.afterLink,q=e;if(typeof I!=
"string")return Fe.errors=[{instancePath:s+"/afterLink",schemaPath:"#/properties/afterLink/type",keyword:"type",params:{type:"string"}}],!1;if(!(I==="continue"||
I==="retry"))return Fe.errors=[{instancePath:s+"/afterLink",schemaPath:"#/properties/afterLink/enum",keyword:"enum",params:{allowedValues:bt.properties.afterLink.
enum}}],!1;var i=q===e}else var i=!0;if(i)if(r.function!==void 0&&n.call(r,"function")){let I=e;ce(r.function,{instancePath:s+"/function",parentData:r,parentDataProperty:"\
function",rootData:y,dynamicAnchors:d})||(t=t===null?ce.errors:t.concat(ce.errors),e=t.length);var i=I===e}else var i=!0}}}}}}else return Fe.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Fe.errors=t,e===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ms=new RegExp("^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2})* *$","u");
function $r(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=$r.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(j(r)>200)return $r.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",
params:{limit:200}}],!1;if(!ms.test(r))return $r.errors=[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^ *(?:(?:=|!=|>|>=|<|<=|~>) ?\
)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2})* *$"}}],!1}else return $r.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return $r.errors=t,e===0}$r.evaluated={dynamicProps:!1,dynamicItems:!1};var cs=new RegExp("^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9\
]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?)* *$","u");function jr(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,
dynamicAnchors:d={}}={}){let t=null,e=0,o=jr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(j(r)>
200)return jr.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200}}],!1;if(!cs.test(r))return jr.errors=[{instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?: *, *(?:(?\
:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?)* *$"}}],!1}else return jr.errors=[{instancePath:s,schemaPath:"#\
/type",keyword:"type",params:{type:"string"}}],!1;return jr.errors=t,e===0}jr.evaluated={dynamicProps:!1,dynamicItems:!1};function mr(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=mr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a=e;for(let P of Object.keys(r))if(P!=="path"){return mr.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}}],!1;break}if(a===e&&r.path!==void 0&&n.call(r,
"path")){let P=r.path;if(e===e)if(typeof P=="string"){if(j(P)>1024)return mr.errors=[{instancePath:s+"/path",schemaPath:"#/properties/path/maxLength",keyword:"m\
axLength",params:{limit:1024}}],!1;if(j(P)<1)return mr.errors=[{instancePath:s+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return mr.errors=[{instancePath:s+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}}],!1}}else return mr.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return mr.errors=t,e===0}mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ys={type:"ob\
ject",additionalProperties:!1,required:["bucket","key","region"],properties:{bucket:{type:"string",minLength:3,maxLength:63,pattern:"^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)(?!\
xn--|sthree-|amzn-s3-demo-)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))+[a-z0-9]$"},key:{type:"string",minLength:1,maxLength:1024,pattern:"^(?!/)(?:[^/]|/(?!/|$))+$"},region:{
type:"string",pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"},encrypt:{type:"boolean"},kmsKeyId:{type:"string",maxLength:2048,pattern:"^((arn:aws(?:-[a-z]+)*:kms:[a-z]{2}\
(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/)?([a-f0-9]{8}-[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9]{32})|(arn:aws(?:-[a-z]+)*:kms:[a-z\
]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:)?alias/[a-zA-Z0-9/_-]+)$"},useLockfile:{type:"boolean"},dynamodbTable:{type:"string",pattern:"^[a-zA-Z0-9_.-]{3,255}$"},workspaceKeyPrefix:{
type:"string",minLength:1,maxLength:1024,pattern:"^[^/](?:[\\s\\S]*[^/])?$"},profile:{type:"string",minLength:1,maxLength:256},assumeRole:{$ref:"#/$defs/AssumeR\
ole"}}},ds=new RegExp("^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))+[a-z0-9]$","u"),hs=new RegExp("^(?!/)(?:[^/\
]|/(?!/|$))+$","u"),vs=new RegExp("^((arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/)?([a-f0-9]{8}-[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a\
-f0-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9]{32})|(arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:)?alias/[a-zA-Z0-9/_-]+)$","u"),gs=new RegExp("^[a-z\
A-Z0-9_.-]{3,255}$","u"),Ps=new RegExp("^[^/](?:[\\s\\S]*[^/])?$","u");var ks=new RegExp("^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$","u"),ws=new RegExp("^[\\w+=,.@:/-]+$","u");function qe(r,{instancePath:s="",parentData:M,
parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=qe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.roleArn===void 0||!n.call(r,"roleArn"))&&(P="roleArn"))return qe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))if(!(i==="roleArn"||i==="externalId")){return qe.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.roleArn!==void 0&&n.call(r,"roleArn")){
let i=r.roleArn,h=e;if(e===h)if(typeof i=="string"){if(!ks.test(i))return qe.errors=[{instancePath:s+"/roleArn",schemaPath:"#/properties/roleArn/pattern",keyword:"\
pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$"}}],!1}else return qe.errors=[{instancePath:s+"/roleArn",schemaPath:"#/proper\
ties/roleArn/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a)if(r.externalId!==void 0&&n.call(r,"externalId")){let i=r.externalId,
h=e;if(e===h)if(typeof i=="string"){if(j(i)>1224)return qe.errors=[{instancePath:s+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLeng\
th",params:{limit:1224}}],!1;if(j(i)<2)return qe.errors=[{instancePath:s+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{
limit:2}}],!1;if(!ws.test(i))return qe.errors=[{instancePath:s+"/externalId",schemaPath:"#/properties/externalId/pattern",keyword:"pattern",params:{pattern:"^[\\\
w+=,.@:/-]+$"}}],!1}else return qe.errors=[{instancePath:s+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:"string"}}],!1;var a=h===
e}else var a=!0}}}else return qe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qe.errors=t,e===0}qe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function oe(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=oe.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.bucket===void 0||!n.call(r,"\
bucket"))&&(P="bucket")||(r.key===void 0||!n.call(r,"key"))&&(P="key")||(r.region===void 0||!n.call(r,"region"))&&(P="region"))return oe.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))if(!n.call(ys.properties,i)){return oe.errors=[{
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.bucket!==void 0&&n.call(
r,"bucket")){let i=r.bucket,h=e;if(e===h)if(typeof i=="string"){if(j(i)>63)return oe.errors=[{instancePath:s+"/bucket",schemaPath:"#/properties/bucket/maxLength",
keyword:"maxLength",params:{limit:63}}],!1;if(j(i)<3)return oe.errors=[{instancePath:s+"/bucket",schemaPath:"#/properties/bucket/minLength",keyword:"minLength",
params:{limit:3}}],!1;if(!ds.test(i))return oe.errors=[{instancePath:s+"/bucket",schemaPath:"#/properties/bucket/pattern",keyword:"pattern",params:{pattern:"^(?\
!\\d+\\.\\d+\\.\\d+\\.\\d+$)(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))+[a-z0-9]$"}}],!1}else return oe.errors=[{instancePath:s+"/bucket",schemaPath:"\
#/properties/bucket/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.key!==void 0&&n.call(r,"key")){let i=r.key,h=e;if(e===
h)if(typeof i=="string"){if(j(i)>1024)return oe.errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:1024}}],
!1;if(j(i)<1)return oe.errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit:1}}],!1;if(!hs.test(i))return oe.
errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?:[^/]|/(?!/|$))+$"}}],!1}else return oe.errors=[
{instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.region!==void 0&&n.call(
r,"region")){let i=r.region,h=e;if(e===h)if(typeof i=="string"){if(!qt.test(i))return oe.errors=[{instancePath:s+"/region",schemaPath:"#/properties/region/patte\
rn",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"}}],!1}else return oe.errors=[{instancePath:s+"/region",schemaPath:"#/properties/region/type",
keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.encrypt!==void 0&&n.call(r,"encrypt")){let i=e;if(typeof r.encrypt!="boolean")return oe.
errors=[{instancePath:s+"/encrypt",schemaPath:"#/properties/encrypt/type",keyword:"type",params:{type:"boolean"}}],!1;var a=i===e}else var a=!0;if(a){if(r.kmsKeyId!==
void 0&&n.call(r,"kmsKeyId")){let i=r.kmsKeyId,h=e;if(e===h)if(typeof i=="string"){if(j(i)>2048)return oe.errors=[{instancePath:s+"/kmsKeyId",schemaPath:"#/prop\
erties/kmsKeyId/maxLength",keyword:"maxLength",params:{limit:2048}}],!1;if(!vs.test(i))return oe.errors=[{instancePath:s+"/kmsKeyId",schemaPath:"#/properties/km\
sKeyId/pattern",keyword:"pattern",params:{pattern:"^((arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/)?([a-f0-9]{8}-[a-f0-9]{4}-[1-5][a-f\
0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9]{32})|(arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:)?alias/[a-zA-Z0-9/_-]+)$"}}],!1}else
return oe.errors=[{instancePath:s+"/kmsKeyId",schemaPath:"#/properties/kmsKeyId/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){
if(r.useLockfile!==void 0&&n.call(r,"useLockfile")){let i=e;if(typeof r.useLockfile!="boolean")return oe.errors=[{instancePath:s+"/useLockfile",schemaPath:"#/pr\
operties/useLockfile/type",keyword:"type",params:{type:"boolean"}}],!1;var a=i===e}else var a=!0;if(a){if(r.dynamodbTable!==void 0&&n.call(r,"dynamodbTable")){let i=r.
dynamodbTable,h=e;if(e===h)if(typeof i=="string"){if(!gs.test(i))return oe.errors=[{instancePath:s+"/dynamodbTable",schemaPath:"#/properties/dynamodbTable/patte\
rn",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_.-]{3,255}$"}}],!1}else return oe.errors=[{instancePath:s+"/dynamodbTable",schemaPath:"#/properties/dynamodbT\
able/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.workspaceKeyPrefix!==void 0&&n.call(r,"workspaceKeyPrefix")){let i=r.
workspaceKeyPrefix,h=e;if(e===h)if(typeof i=="string"){if(j(i)>1024)return oe.errors=[{instancePath:s+"/workspaceKeyPrefix",schemaPath:"#/properties/workspaceKe\
yPrefix/maxLength",keyword:"maxLength",params:{limit:1024}}],!1;if(j(i)<1)return oe.errors=[{instancePath:s+"/workspaceKeyPrefix",schemaPath:"#/properties/works\
paceKeyPrefix/minLength",keyword:"minLength",params:{limit:1}}],!1;if(!Ps.test(i))return oe.errors=[{instancePath:s+"/workspaceKeyPrefix",schemaPath:"#/properti\
es/workspaceKeyPrefix/pattern",keyword:"pattern",params:{pattern:"^[^/](?:[\\s\\S]*[^/])?$"}}],!1}else return oe.errors=[{instancePath:s+"/workspaceKeyPrefix",schemaPath:"\
#/properties/workspaceKeyPrefix/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.profile!==void 0&&n.call(r,"profile")){let i=r.
profile,h=e;if(e===h)if(typeof i=="string"){if(j(i)>256)return oe.errors=[{instancePath:s+"/profile",schemaPath:"#/properties/profile/maxLength",keyword:"maxLen\
gth",params:{limit:256}}],!1;if(j(i)<1)return oe.errors=[{instancePath:s+"/profile",schemaPath:"#/properties/profile/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return oe.errors=[{instancePath:s+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;
if(a)if(r.assumeRole!==void 0&&n.call(r,"assumeRole")){let i=e;qe(r.assumeRole,{instancePath:s+"/assumeRole",parentData:r,parentDataProperty:"assumeRole",rootData:y,
dynamicAnchors:d})||(t=t===null?qe.errors:t.concat(qe.errors),e=t.length);var a=i===e}else var a=!0}}}}}}}}}}}else return oe.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return oe.errors=t,e===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bs=new RegExp("^[a-z0-9][a-z0-9._-]*[a-z0-9]$","u");function er(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=er.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.
bucket===void 0||!n.call(r,"bucket"))&&(P="bucket"))return er.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;
{let l=e;for(let i of Object.keys(r))if(!(i==="bucket"||i==="prefix"||i==="kmsEncryptionKey")){return er.errors=[{instancePath:s,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.bucket!==void 0&&n.call(r,"bucket")){let i=r.bucket,h=e;if(e===h)if(typeof i==
"string"){if(j(i)>222)return er.errors=[{instancePath:s+"/bucket",schemaPath:"#/properties/bucket/maxLength",keyword:"maxLength",params:{limit:222}}],!1;if(j(i)<
3)return er.errors=[{instancePath:s+"/bucket",schemaPath:"#/properties/bucket/minLength",keyword:"minLength",params:{limit:3}}],!1;if(!bs.test(i))return er.errors=
[{instancePath:s+"/bucket",schemaPath:"#/properties/bucket/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]*[a-z0-9]$"}}],!1}else return er.errors=
[{instancePath:s+"/bucket",schemaPath:"#/properties/bucket/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.prefix!==void 0&&
n.call(r,"prefix")){let i=e;le(r.prefix,{instancePath:s+"/prefix",parentData:r,parentDataProperty:"prefix",rootData:y,dynamicAnchors:d})||(t=t===null?le.errors:
t.concat(le.errors),e=t.length);var a=i===e}else var a=!0;if(a)if(r.kmsEncryptionKey!==void 0&&n.call(r,"kmsEncryptionKey")){let i=e;le(r.kmsEncryptionKey,{instancePath:s+
"/kmsEncryptionKey",parentData:r,parentDataProperty:"kmsEncryptionKey",rootData:y,dynamicAnchors:d})||(t=t===null?le.errors:t.concat(le.errors),e=t.length);var a=i===
e}else var a=!0}}}}else return er.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return er.errors=t,e===0}er.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var Is=new RegExp("^[a-z0-9]{3,24}$","u"),_s=new RegExp("^[a-z0-9](?:-?[a-z0-9])*$","u"),xs=new RegExp("^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
"u");function $e(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=$e.evaluated;if(o.dynamicProps&&(o.
props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.storageAccountName===void 0||!n.call(r,"storageAcc\
ountName"))&&(P="storageAccountName")||(r.containerName===void 0||!n.call(r,"containerName"))&&(P="containerName")||(r.key===void 0||!n.call(r,"key"))&&(P="key"))
return $e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))if(!(i==="reso\
urceGroupName"||i==="storageAccountName"||i==="containerName"||i==="key"||i==="subscriptionId"||i==="tenantId"||i==="useAzureadAuth"||i==="useOidc")){return $e.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.resourceGroupName!==
void 0&&n.call(r,"resourceGroupName")){let i=e;le(r.resourceGroupName,{instancePath:s+"/resourceGroupName",parentData:r,parentDataProperty:"resourceGroupName",rootData:y,
dynamicAnchors:d})||(t=t===null?le.errors:t.concat(le.errors),e=t.length);var a=i===e}else var a=!0;if(a){if(r.storageAccountName!==void 0&&n.call(r,"storageAcc\
ountName")){let i=r.storageAccountName,h=e;if(e===h)if(typeof i=="string"){if(!Is.test(i))return $e.errors=[{instancePath:s+"/storageAccountName",schemaPath:"#/\
properties/storageAccountName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]{3,24}$"}}],!1}else return $e.errors=[{instancePath:s+"/storageAccountName",schemaPath:"\
#/properties/storageAccountName/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.containerName!==void 0&&n.call(r,"containe\
rName")){let i=r.containerName,h=e;if(e===h)if(typeof i=="string"){if(j(i)>63)return $e.errors=[{instancePath:s+"/containerName",schemaPath:"#/properties/contai\
nerName/maxLength",keyword:"maxLength",params:{limit:63}}],!1;if(j(i)<3)return $e.errors=[{instancePath:s+"/containerName",schemaPath:"#/properties/containerNam\
e/minLength",keyword:"minLength",params:{limit:3}}],!1;if(!_s.test(i))return $e.errors=[{instancePath:s+"/containerName",schemaPath:"#/properties/containerName/\
pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:-?[a-z0-9])*$"}}],!1}else return $e.errors=[{instancePath:s+"/containerName",schemaPath:"#/properties/co\
ntainerName/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.key!==void 0&&n.call(r,"key")){let i=e;le(r.key,{instancePath:s+
"/key",parentData:r,parentDataProperty:"key",rootData:y,dynamicAnchors:d})||(t=t===null?le.errors:t.concat(le.errors),e=t.length);var a=i===e}else var a=!0;if(a){
if(r.subscriptionId!==void 0&&n.call(r,"subscriptionId")){let i=r.subscriptionId,h=e;if(e===h)if(typeof i=="string"){if(!xs.test(i))return $e.errors=[{instancePath:s+
"/subscriptionId",schemaPath:"#/properties/subscriptionId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"}}],
!1}else return $e.errors=[{instancePath:s+"/subscriptionId",schemaPath:"#/properties/subscriptionId/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else
var a=!0;if(a){if(r.tenantId!==void 0&&n.call(r,"tenantId")){let i=e;le(r.tenantId,{instancePath:s+"/tenantId",parentData:r,parentDataProperty:"tenantId",rootData:y,
dynamicAnchors:d})||(t=t===null?le.errors:t.concat(le.errors),e=t.length);var a=i===e}else var a=!0;if(a){if(r.useAzureadAuth!==void 0&&n.call(r,"useAzureadAuth")){
let i=e;if(typeof r.useAzureadAuth!="boolean")return $e.errors=[{instancePath:s+"/useAzureadAuth",schemaPath:"#/properties/useAzureadAuth/type",keyword:"type",params:{
type:"boolean"}}],!1;var a=i===e}else var a=!0;if(a)if(r.useOidc!==void 0&&n.call(r,"useOidc")){let i=e;if(typeof r.useOidc!="boolean")return $e.errors=[{instancePath:s+
"/useOidc",schemaPath:"#/properties/useOidc/type",keyword:"type",params:{type:"boolean"}}],!1;var a=i===e}else var a=!0}}}}}}}}}else return $e.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $e.errors=t,e===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var It={type:"ob\
ject",additionalProperties:!1,required:["address"],properties:{address:{$ref:"#/$defs/StateAddress"},lockAddress:{$ref:"#/$defs/StateAddress"},unlockAddress:{$ref:"\
#/$defs/StateAddress"},updateMethod:{type:"string",enum:["POST","PUT"]},lockMethod:{type:"string",enum:["LOCK","POST","PUT"]},unlockMethod:{type:"string",enum:[
"UNLOCK","DELETE","POST","PUT"]},retryMax:{type:"integer",minimum:0,maximum:100}}};var As=new RegExp("^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$","u");function Te(r,{
instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(typeof r=="string"){if(j(r)>1024)return Te.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024}}],
!1;if(!As.test(r))return Te.errors=[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9\
A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$"}}],!1}else return Te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return Te.errors=t,e===0}Te.evaluated={dynamicProps:!1,dynamicItems:!1};function Se(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,
dynamicAnchors:d={}}={}){let t=null,e=0,o=Se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let P;if((r.address===void 0||!n.call(r,"address"))&&(P="address"))return Se.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))if(!(i==="address"||i==="lockAddress"||i==="unlockAddress"||i==="updateMethod"||i==="lockMethod"||i===
"unlockMethod"||i==="retryMax")){return Se.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],
!1;break}if(l===e){if(r.address!==void 0&&n.call(r,"address")){let i=e;Te(r.address,{instancePath:s+"/address",parentData:r,parentDataProperty:"address",rootData:y,
dynamicAnchors:d})||(t=t===null?Te.errors:t.concat(Te.errors),e=t.length);var a=i===e}else var a=!0;if(a){if(r.lockAddress!==void 0&&n.call(r,"lockAddress")){let i=e;
Te(r.lockAddress,{instancePath:s+"/lockAddress",parentData:r,parentDataProperty:"lockAddress",rootData:y,dynamicAnchors:d})||(t=t===null?Te.errors:t.concat(Te.errors),
e=t.length);var a=i===e}else var a=!0;if(a){if(r.unlockAddress!==void 0&&n.call(r,"unlockAddress")){let i=e;Te(r.unlockAddress,{instancePath:s+"/unlockAddress",
parentData:r,parentDataProperty:"unlockAddress",rootData:y,dynamicAnchors:d})||(t=t===null?Te.errors:t.concat(Te.errors),e=t.length);var a=i===e}else var a=!0;if(a){
if(r.updateMethod!==void 0&&n.call(r,"updateMethod")){let i=r.updateMethod,h=e;if(typeof i!="string")return Se.errors=[{instancePath:s+"/updateMethod",schemaPath:"\
#/properties/updateMethod/type",keyword:"type",params:{type:"string"}}],!1;if(!(i==="POST"||i==="PUT"))return Se.errors=[{instancePath:s+"/updateMethod",schemaPath:"\
#/properties/updateMethod/enum",keyword:"enum",params:{allowedValues:It.properties.updateMethod.enum}}],!1;var a=h===e}else var a=!0;if(a){if(r.lockMethod!==void 0&&
n.call(r,"lockMethod")){let i=r.lockMethod,h=e;if(typeof i!="string")return Se.errors=[{instancePath:s+"/lockMethod",schemaPath:"#/properties/lockMethod/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(i==="LOCK"||i==="POST"||i==="PUT"))return Se.errors=[{instancePath:s+"/lockMethod",schemaPath:"#/properties/lockMethod/en\
um",keyword:"enum",params:{allowedValues:It.properties.lockMethod.enum}}],!1;var a=h===e}else var a=!0;if(a){if(r.unlockMethod!==void 0&&n.call(r,"unlockMethod")){
let i=r.unlockMethod,h=e;if(typeof i!="string")return Se.errors=[{instancePath:s+"/unlockMethod",schemaPath:"#/properties/unlockMethod/type",keyword:"type",params:{
type:"string"}}],!1;if(!(i==="UNLOCK"||i==="DELETE"||i==="POST"||i==="PUT"))return Se.errors=[{instancePath:s+"/unlockMethod",schemaPath:"#/properties/unlockMet\
hod/enum",keyword:"enum",params:{allowedValues:It.properties.unlockMethod.enum}}],!1;var a=h===e}else var a=!0;if(a)if(r.retryMax!==void 0&&n.call(r,"retryMax")){
let i=r.retryMax,h=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return Se.errors=[{instancePath:s+"/retryMax",schemaPath:"#/properties/retryMax/ty\
pe",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof i=="number"&&isFinite(i)){if(i>100||isNaN(i))return Se.errors=[{instancePath:s+"/retryMax",schemaPath:"\
#/properties/retryMax/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(i<0||isNaN(i))return Se.errors=[{instancePath:s+"/retryMax",schemaPath:"\
#/properties/retryMax/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var a=h===e}else var a=!0}}}}}}}}else return Se.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Se.errors=t,e===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Os=new RegExp("^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$","u"),_t=new RegExp("^[A-Z\
a-z0-9_-]+$","u");function Oe(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Oe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1)return Oe.errors=[{instancePath:s,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}}],!1;{let l=e;for(let i of Object.keys(r))if(!(i==="name"||i==="tags"||i==="project"||i==="prefix")){return Oe.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.name!==void 0&&
n.call(r,"name")){let i=r.name,h=e;if(e===h)if(typeof i=="string"){if(j(i)>90)return Oe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/maxLength",
keyword:"maxLength",params:{limit:90}}],!1;if(j(i)<1)return Oe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1}}],!1;if(!_t.test(i))return Oe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+\
$"}}],!1}else return Oe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;
if(a){if(r.tags!==void 0&&n.call(r,"tags")){let i=r.tags,h=e;if(e===h)if(Array.isArray(i)){if(i.length<1)return Oe.errors=[{instancePath:s+"/tags",schemaPath:"#\
/properties/tags/minItems",keyword:"minItems",params:{limit:1}}],!1;{var P=!0;let q=i.length;for(let S=0;S<q;S++){let O=e;le(i[S],{instancePath:s+"/tags/"+S,parentData:i,
parentDataProperty:S,rootData:y,dynamicAnchors:d})||(t=t===null?le.errors:t.concat(le.errors),e=t.length);var P=O===e;if(!P)break}if(P){let S=i.length,O;if(S>1){
e:for(;S--;)for(O=S;O--;)if(Wr(i[S],i[O])){return Oe.errors=[{instancePath:s+"/tags",schemaPath:"#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i:S,
j:O}}],!1;break e}}}}}else return Oe.errors=[{instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"}}],!1;var a=h===e}else
var a=!0;if(a){if(r.project!==void 0&&n.call(r,"project")){let i=e;le(r.project,{instancePath:s+"/project",parentData:r,parentDataProperty:"project",rootData:y,
dynamicAnchors:d})||(t=t===null?le.errors:t.concat(le.errors),e=t.length);var a=i===e}else var a=!0;if(a)if(r.prefix!==void 0&&n.call(r,"prefix")){let i=r.prefix,
h=e;if(e===h)if(typeof i=="string"){if(j(i)>90)return Oe.errors=[{instancePath:s+"/prefix",schemaPath:"#/properties/prefix/maxLength",keyword:"maxLength",params:{
limit:90}}],!1;if(j(i)<1)return Oe.errors=[{instancePath:s+"/prefix",schemaPath:"#/properties/prefix/minLength",keyword:"minLength",params:{limit:1}}],!1;if(!_t.
test(i))return Oe.errors=[{instancePath:s+"/prefix",schemaPath:"#/properties/prefix/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}}],!1}else return Oe.
errors=[{instancePath:s+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0}}}}}else return Oe.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Oe.errors=t,e===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Le(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Le.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.organization===void 0||!n.call(r,"organization"))&&(P="o\
rganization")||(r.workspaces===void 0||!n.call(r,"workspaces"))&&(P="workspaces"))return Le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))if(!(i==="hostname"||i==="organization"||i==="workspaces")){return Le.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.hostname!==void 0&&n.call(r,"hostname")){let i=r.
hostname,h=e;if(e===h)if(typeof i=="string"){if(j(i)>253)return Le.errors=[{instancePath:s+"/hostname",schemaPath:"#/properties/hostname/maxLength",keyword:"max\
Length",params:{limit:253}}],!1;if(!Os.test(i))return Le.errors=[{instancePath:s+"/hostname",schemaPath:"#/properties/hostname/pattern",keyword:"pattern",params:{
pattern:"^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"}}],!1}else return Le.errors=[{instancePath:s+
"/hostname",schemaPath:"#/properties/hostname/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.organization!==void 0&&n.call(
r,"organization")){let i=r.organization,h=e;if(e===h)if(typeof i=="string"){if(j(i)>90)return Le.errors=[{instancePath:s+"/organization",schemaPath:"#/propertie\
s/organization/maxLength",keyword:"maxLength",params:{limit:90}}],!1;if(j(i)<1)return Le.errors=[{instancePath:s+"/organization",schemaPath:"#/properties/organi\
zation/minLength",keyword:"minLength",params:{limit:1}}],!1;if(!_t.test(i))return Le.errors=[{instancePath:s+"/organization",schemaPath:"#/properties/organizati\
on/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}}],!1}else return Le.errors=[{instancePath:s+"/organization",schemaPath:"#/properties/organizat\
ion/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a)if(r.workspaces!==void 0&&n.call(r,"workspaces")){let i=e;Oe(r.workspaces,{instancePath:s+
"/workspaces",parentData:r,parentDataProperty:"workspaces",rootData:y,dynamicAnchors:d})||(t=t===null?Oe.errors:t.concat(Oe.errors),e=t.length);var a=i===e}else
var a=!0}}}}else return Le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Le.errors=t,e===0}Le.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function kr(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=kr.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>1)return kr.errors=
[{instancePath:s,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:1}}],!1;if(Object.keys(r).length<1)return kr.errors=[{instancePath:s,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}}],!1;{let P=e;for(let l of Object.keys(r))if(!(l==="local"||l==="s3"||l==="gcs"||l==="azurerm"||l==="h\
ttp"||l==="cloud"||l==="remote")){return kr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],
!1;break}if(P===e){if(r.local!==void 0&&n.call(r,"local")){let l=e;mr(r.local,{instancePath:s+"/local",parentData:r,parentDataProperty:"local",rootData:y,dynamicAnchors:d})||
(t=t===null?mr.errors:t.concat(mr.errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.s3!==void 0&&n.call(r,"s3")){let l=e;oe(r.s3,{instancePath:s+"/s3",parentData:r,
parentDataProperty:"s3",rootData:y,dynamicAnchors:d})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.gcs!==void 0&&
n.call(r,"gcs")){let l=e;er(r.gcs,{instancePath:s+"/gcs",parentData:r,parentDataProperty:"gcs",rootData:y,dynamicAnchors:d})||(t=t===null?er.errors:t.concat(er.
errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.azurerm!==void 0&&n.call(r,"azurerm")){let l=e;$e(r.azurerm,{instancePath:s+"/azurerm",parentData:r,parentDataProperty:"\
azurerm",rootData:y,dynamicAnchors:d})||(t=t===null?$e.errors:t.concat($e.errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.http!==void 0&&n.call(r,"http")){
let l=e;Se(r.http,{instancePath:s+"/http",parentData:r,parentDataProperty:"http",rootData:y,dynamicAnchors:d})||(t=t===null?Se.errors:t.concat(Se.errors),e=t.length);
var a=l===e}else var a=!0;if(a){if(r.cloud!==void 0&&n.call(r,"cloud")){let l=e;Le(r.cloud,{instancePath:s+"/cloud",parentData:r,parentDataProperty:"cloud",rootData:y,
dynamicAnchors:d})||(t=t===null?Le.errors:t.concat(Le.errors),e=t.length);var a=l===e}else var a=!0;if(a)if(r.remote!==void 0&&n.call(r,"remote")){let l=e;Le(r.
remote,{instancePath:s+"/remote",parentData:r,parentDataProperty:"remote",rootData:y,dynamicAnchors:d})||(t=t===null?Le.errors:t.concat(Le.errors),e=t.length);var a=l===
e}else var a=!0}}}}}}}}else return kr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return kr.errors=t,e===0}kr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var $s=new RegExp("^[0-9]{12}$","u");function rr(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,
dynamicAnchors:d={}}={}){let t=null,e=0,o=rr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let l=e;for(let i of Object.keys(r))if(!(i==="requiredVersion"||i==="awsProviderVersion"||i==="backend"||i==="assumeRole"||i==="allowedAccountIds")){
return rr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.requiredVersion!==
void 0&&n.call(r,"requiredVersion")){let i=e;$r(r.requiredVersion,{instancePath:s+"/requiredVersion",parentData:r,parentDataProperty:"requiredVersion",rootData:y,
dynamicAnchors:d})||(t=t===null?$r.errors:t.concat($r.errors),e=t.length);var a=i===e}else var a=!0;if(a){if(r.awsProviderVersion!==void 0&&n.call(r,"awsProvide\
rVersion")){let i=e;jr(r.awsProviderVersion,{instancePath:s+"/awsProviderVersion",parentData:r,parentDataProperty:"awsProviderVersion",rootData:y,dynamicAnchors:d})||
(t=t===null?jr.errors:t.concat(jr.errors),e=t.length);var a=i===e}else var a=!0;if(a){if(r.backend!==void 0&&n.call(r,"backend")){let i=e;kr(r.backend,{instancePath:s+
"/backend",parentData:r,parentDataProperty:"backend",rootData:y,dynamicAnchors:d})||(t=t===null?kr.errors:t.concat(kr.errors),e=t.length);var a=i===e}else var a=!0;
if(a){if(r.assumeRole!==void 0&&n.call(r,"assumeRole")){let i=e;qe(r.assumeRole,{instancePath:s+"/assumeRole",parentData:r,parentDataProperty:"assumeRole",rootData:y,
dynamicAnchors:d})||(t=t===null?qe.errors:t.concat(qe.errors),e=t.length);var a=i===e}else var a=!0;if(a)if(r.allowedAccountIds!==void 0&&n.call(r,"allowedAccou\
ntIds")){let i=r.allowedAccountIds,h=e;if(e===h)if(Array.isArray(i)){if(i.length<1)return rr.errors=[{instancePath:s+"/allowedAccountIds",schemaPath:"#/properti\
es/allowedAccountIds/minItems",keyword:"minItems",params:{limit:1}}],!1;{var P=!0;let q=i.length;for(let S=0;S<q;S++){let O=i[S],z=e;if(e===z)if(typeof O=="stri\
ng"){if(!$s.test(O))return rr.errors=[{instancePath:s+"/allowedAccountIds/"+S,schemaPath:"#/properties/allowedAccountIds/items/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{12}$"}}],!1}else return rr.errors=[{instancePath:s+"/allowedAccountIds/"+S,schemaPath:"#/properties/allowedAccountIds/items/type",keyword:"type",
params:{type:"string"}}],!1;var P=z===e;if(!P)break}if(P){let S=i.length,O;if(S>1){let z={};for(;S--;){let v=i[S];if(typeof v=="string"){if(typeof z[v]=="number"){
return O=z[v],rr.errors=[{instancePath:s+"/allowedAccountIds",schemaPath:"#/properties/allowedAccountIds/uniqueItems",keyword:"uniqueItems",params:{i:S,j:O}}],!1;
break}z[v]=S}}}}}}else return rr.errors=[{instancePath:s+"/allowedAccountIds",schemaPath:"#/properties/allowedAccountIds/type",keyword:"type",params:{type:"arra\
y"}}],!1;var a=h===e}else var a=!0}}}}}else return rr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return rr.errors=t,
e===0}rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var js=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function Ce(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,
e=0,o=Ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.rule===void 0||
!n.call(r,"rule"))&&(P="rule")||(r.reason===void 0||!n.call(r,"reason"))&&(P="reason"))return Ce.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))if(!(i==="rule"||i==="at"||i==="reason")){return Ce.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.rule!==void 0&&n.call(r,"rule")){let i=r.rule,h=e;
if(e===h)if(typeof i=="string"){if(!js.test(i))return Ce.errors=[{instancePath:s+"/rule",schemaPath:"#/properties/rule/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]+(-[a-z0-9]+)*$"}}],!1}else return Ce.errors=[{instancePath:s+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:"string"}}],!1;var a=h===
e}else var a=!0;if(a){if(r.at!==void 0&&n.call(r,"at")){let i=r.at,h=e;if(e===h)if(typeof i=="string"){if(j(i)<1)return Ce.errors=[{instancePath:s+"/at",schemaPath:"\
#/properties/at/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ce.errors=[{instancePath:s+"/at",schemaPath:"#/properties/at/type",keyword:"typ\
e",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a)if(r.reason!==void 0&&n.call(r,"reason")){let i=r.reason,h=e;if(e===h)if(typeof i=="string"){if(j(
i)>1024)return Ce.errors=[{instancePath:s+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:1024}}],!1;if(j(i)<1)return Ce.
errors=[{instancePath:s+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ce.errors=[{instancePath:s+"/\
reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0}}}}else return Ce.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ce.errors=t,e===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ie(r,{instancePath:s="",
parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if((r.version===void 0||!n.call(r,"version"))&&(O="version")||(r.name===void 0||!n.call(r,"name"))&&
(O="name")||(r.region===void 0||!n.call(r,"region"))&&(O="region")||(r.userPool===void 0||!n.call(r,"userPool"))&&(O="userPool"))return Ie.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:O}}],!1;{let z=e;for(let v of Object.keys(r))if(!n.call(Bt.properties,v)){return Ie.errors=[{
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v}}],!1;break}if(z===e){if(r.version!==void 0&&n.call(
r,"version")){let v=e;if(r.version!==1)return Ie.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}}],
!1;var a=v===e}else var a=!0;if(a){if(r.name!==void 0&&n.call(r,"name")){let v=r.name,A=e;if(e===A)if(typeof v=="string"){if(!Wt.test(v))return Ie.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{1,62}$"}}],!1}else return Ie.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=A===e}else var a=!0;if(a){if(r.region!==void 0&&n.call(r,"region")){let v=r.region,A=e;
if(e===A)if(typeof v=="string"){if(!qt.test(v))return Ie.errors=[{instancePath:s+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern:"\
^[a-z]{2}(-[a-z]+)+-[0-9]$"}}],!1}else return Ie.errors=[{instancePath:s+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:"string"}}],
!1;var a=A===e}else var a=!0;if(a){if(r.tags!==void 0&&n.call(r,"tags")){let v=r.tags,A=e;if(e===A)if(v&&typeof v=="object"&&!Array.isArray(v)){if(Object.keys(v).
length>50)return Ie.errors=[{instancePath:s+"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit:50}}],!1;for(let $ of Object.
keys(v)){let D=e;if(typeof $=="string"){if(j($)>128){let U={instancePath:s+"/tags",schemaPath:"#/properties/tags/propertyNames/maxLength",keyword:"maxLength",params:{
limit:128},propertyName:$};t===null?t=[U]:t.push(U),e++}else if(j($)<1){let U={instancePath:s+"/tags",schemaPath:"#/properties/tags/propertyNames/minLength",keyword:"\
minLength",params:{limit:1},propertyName:$};t===null?t=[U]:t.push(U),e++}}var P=D===e;if(!P){let U={instancePath:s+"/tags",schemaPath:"#/properties/tags/propert\
yNames",keyword:"propertyNames",params:{propertyName:$}};return t===null?t=[U]:t.push(U),e++,Ie.errors=t,!1;break}}if(P)for(let $ of Object.keys(v)){let D=v[$],
U=e;if(e===U)if(typeof D=="string"){if(j(D)>256)return Ie.errors=[{instancePath:s+"/tags/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tag\
s/additionalProperties/maxLength",keyword:"maxLength",params:{limit:256}}],!1}else return Ie.errors=[{instancePath:s+"/tags/"+$.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var l=U===e;if(!l)break}}else return Ie.errors=[{instancePath:s+
"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"object"}}],!1;var a=A===e}else var a=!0;if(a){if(r.userPool!==void 0&&n.call(r,"userPoo\
l")){let v=e;se(r.userPool,{instancePath:s+"/userPool",parentData:r,parentDataProperty:"userPool",rootData:y,dynamicAnchors:d})||(t=t===null?se.errors:t.concat(
se.errors),e=t.length);var a=v===e}else var a=!0;if(a){if(r.identityProviders!==void 0&&n.call(r,"identityProviders")){let v=r.identityProviders,A=e;if(e===A)if(v&&
typeof v=="object"&&!Array.isArray(v)){if(Object.keys(v).length>300)return Ie.errors=[{instancePath:s+"/identityProviders",schemaPath:"#/properties/identityProv\
iders/maxProperties",keyword:"maxProperties",params:{limit:300}}],!1;for(let $ of Object.keys(v)){let D=e;if(typeof $=="string"&&!Gt.test($)){let U={instancePath:s+
"/identityProviders",schemaPath:"#/properties/identityProviders/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9.-]{2,31}$"},propertyName:$};
t===null?t=[U]:t.push(U),e++}var i=D===e;if(!i){let U={instancePath:s+"/identityProviders",schemaPath:"#/properties/identityProviders/propertyNames",keyword:"pr\
opertyNames",params:{propertyName:$}};return t===null?t=[U]:t.push(U),e++,Ie.errors=t,!1;break}}if(i)for(let $ of Object.keys(v)){let D=e;b(v[$],{instancePath:s+
"/identityProviders/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:v,parentDataProperty:$,rootData:y,dynamicAnchors:d})||(t=t===null?b.errors:t.concat(b.
errors),e=t.length);var h=D===e;if(!h)break}}else return Ie.errors=[{instancePath:s+"/identityProviders",schemaPath:"#/properties/identityProviders/type",keyword:"\
type",params:{type:"object"}}],!1;var a=A===e}else var a=!0;if(a){if(r.appClients!==void 0&&n.call(r,"appClients")){let v=r.appClients,A=e;if(e===A)if(v&&typeof v==
"object"&&!Array.isArray(v)){for(let $ of Object.keys(v)){let D=e;if(typeof $=="string"&&!Jt.test($)){let U={instancePath:s+"/appClients",schemaPath:"#/properti\
es/appClients/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,62}$"},propertyName:$};t===null?t=[U]:t.push(U),e++}var I=D===e;
if(!I){let U={instancePath:s+"/appClients",schemaPath:"#/properties/appClients/propertyNames",keyword:"propertyNames",params:{propertyName:$}};return t===null?t=
[U]:t.push(U),e++,Ie.errors=t,!1;break}}if(I)for(let $ of Object.keys(v)){let D=e;G(v[$],{instancePath:s+"/appClients/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:v,parentDataProperty:$,rootData:y,dynamicAnchors:d})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var q=D===e;if(!q)break}}else return Ie.errors=
[{instancePath:s+"/appClients",schemaPath:"#/properties/appClients/type",keyword:"type",params:{type:"object"}}],!1;var a=A===e}else var a=!0;if(a){if(r.accountLinking!==
void 0&&n.call(r,"accountLinking")){let v=e;Fe(r.accountLinking,{instancePath:s+"/accountLinking",parentData:r,parentDataProperty:"accountLinking",rootData:y,dynamicAnchors:d})||
(t=t===null?Fe.errors:t.concat(Fe.errors),e=t.length);var a=v===e}else var a=!0;if(a){if(r.terraform!==void 0&&n.call(r,"terraform")){let v=e;rr(r.terraform,{instancePath:s+
"/terraform",parentData:r,parentDataProperty:"terraform",rootData:y,dynamicAnchors:d})||(t=t===null?rr.errors:t.concat(rr.errors),e=t.length);var a=v===e}else var a=!0;
if(a)if(r.accept!==void 0&&n.call(r,"accept")){let v=r.accept,A=e;if(e===A)if(Array.isArray(v)){var S=!0;let $=v.length;for(let D=0;D<$;D++){let U=e;Ce(v[D],{instancePath:s+
"/accept/"+D,parentData:v,parentDataProperty:D,rootData:y,dynamicAnchors:d})||(t=t===null?Ce.errors:t.concat(Ce.errors),e=t.length);var S=U===e;if(!S)break}}else
return Ie.errors=[{instancePath:s+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type:"array"}}],!1;var a=A===e}else var a=!0}}}}}}}}}}}else
return Ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ie.errors=t,e===0}Ie.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};exports.Environments=Sr;var Ls=new RegExp("^[a-z][a-z0-9-]{0,30}$","u");function Sr(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,
e=0,o=Sr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<
1)return Sr.errors=[{instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let l of Object.keys(r)){let i=e;if(typeof l==
"string"&&!Ls.test(l)){let h={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,30}$"},propertyName:l};t===
null?t=[h]:t.push(h),e++}var a=i===e;if(!a){let h={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:l}};return t===null?
t=[h]:t.push(h),e++,Sr.errors=t,!1;break}}if(a)for(let l of Object.keys(r)){let i=r[l],h=e;if(!(i&&typeof i=="object"&&!Array.isArray(i)))return Sr.errors=[{instancePath:s+
"/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}}],!1;var P=h===e;if(!P)break}}else return Sr.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Sr.errors=t,e===0}Sr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
exports.PatchDefaults=Br;var zs={type:["object","null"],additionalProperties:!1,properties:{appClient:{$ref:"#/$defs/PatchAppClient"},identityProvider:{$ref:"#/\
$defs/PatchIdentityProvider"}}},Ae={type:["object","null"],additionalProperties:!1,properties:{name:{type:["string","null"],minLength:1,maxLength:128,pattern:"^\
[A-Za-z0-9_ +=,.@-]+$"},adopt:{type:["string","null"],maxLength:128,pattern:"^[A-Za-z0-9_+]+$"},identityProviders:{type:["array","null"],minItems:1,uniqueItems:!0,
items:{type:"string"}},callbackUrls:{type:["array","null"],maxItems:100,items:{anyOf:[{$ref:"#/$defs/RedirectUrl"},{$ref:"#/$defs/VariableUrl"},{$ref:"#/$defs/S\
smParameterUrl"},{$ref:"#/$defs/SecretsManagerUrl"}]}},defaultRedirectUri:{anyOf:[{$ref:"#/$defs/RedirectUrl"},{type:["object","null"],additionalProperties:!1,properties:{
variable:{type:["string","null"],pattern:"^[a-z][a-z0-9_]{0,63}$"},prefix:{anyOf:[{$ref:"#/$defs/UrlPart"},{type:"null"}]},suffix:{anyOf:[{$ref:"#/$defs/UrlPart"},
{type:"null"}]},ssmParameter:{type:["string","null"],maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},secretsManager:{type:["string","null"],maxLength:2048,
pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:["string","null"],maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}}},{type:"null"}]},logoutUrls:{type:["ar\
ray","null"],maxItems:100,items:{anyOf:[{$ref:"#/$defs/RedirectUrl"},{$ref:"#/$defs/VariableUrl"},{$ref:"#/$defs/SsmParameterUrl"},{$ref:"#/$defs/SecretsManager\
Url"}]}},albHosts:{type:["array","null"],maxItems:100,items:{anyOf:[{$ref:"#/$defs/AlbHost"},{$ref:"#/$defs/VariableUrl"},{$ref:"#/$defs/SsmParameterUrl"},{$ref:"\
#/$defs/SecretsManagerUrl"}]}},scopes:{type:["array","null"],minItems:1,maxItems:50,uniqueItems:!0,items:{type:"string",maxLength:256,pattern:"^[\\x21\\x23-\\x5B\\x\
5D-\\x7E]+$"}},flows:{type:["array","null"],uniqueItems:!0,items:{type:"string",enum:["code","implicit","client_credentials"]}},authFlows:{type:["array","null"],
uniqueItems:!0,items:{type:"string",enum:["userSrp","userPassword","adminUserPassword","custom","user"]}},secret:{type:["boolean","null"]},readAttributes:{type:[
"array","null"],minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/AttributeName"}},writeAttributes:{type:["array","null"],minItems:1,uniqueItems:!0,items:{$ref:"#/\
$defs/AttributeName"}},tokenValidity:{$ref:"#/$defs/PatchTokenValidity"},refreshTokenRotation:{anyOf:[{$ref:"#/$defs/PatchRefreshTokenRotation"},{const:"off"},{
type:"null"}]}}},Ds={type:["object","null"],additionalProperties:!1,properties:{access:{anyOf:[{$ref:"#/$defs/Duration"},{type:"null"}]},id:{anyOf:[{$ref:"#/$de\
fs/Duration"},{type:"null"}]},refresh:{anyOf:[{$ref:"#/$defs/Duration"},{type:"null"}]},authSession:{anyOf:[{$ref:"#/$defs/Duration"},{type:"null"}]}}};function nr(r,{
instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=nr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return nr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Ds.type}}],
!1;if(e===0&&r&&typeof r=="object"&&!Array.isArray(r)){let I=e;for(let q of Object.keys(r))if(!(q==="access"||q==="id"||q==="refresh"||q==="authSession")){return nr.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q}}],!1;break}if(I===e){if(r.access!==void 0&&
n.call(r,"access")){let q=r.access,S=e,O=e,z=!1,v=e;ae(q,{instancePath:s+"/access",parentData:r,parentDataProperty:"access",rootData:y,dynamicAnchors:d})||(t=t===
null?ae.errors:t.concat(ae.errors),e=t.length);var a=v===e;z=z||a;let A=e;if(q!==null){let E={instancePath:s+"/access",schemaPath:"#/properties/access/anyOf/1/t\
ype",keyword:"type",params:{type:"null"}};t===null?t=[E]:t.push(E),e++}var a=A===e;if(z=z||a,z)e=O,t!==null&&(O?t.length=O:t=null);else{let E={instancePath:s+"/\
access",schemaPath:"#/properties/access/anyOf",keyword:"anyOf",params:{}};return t===null?t=[E]:t.push(E),e++,nr.errors=t,!1}var P=S===e}else var P=!0;if(P){if(r.
id!==void 0&&n.call(r,"id")){let q=r.id,S=e,O=e,z=!1,v=e;ae(q,{instancePath:s+"/id",parentData:r,parentDataProperty:"id",rootData:y,dynamicAnchors:d})||(t=t===null?
ae.errors:t.concat(ae.errors),e=t.length);var l=v===e;z=z||l;let A=e;if(q!==null){let $={instancePath:s+"/id",schemaPath:"#/properties/id/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var l=A===e;if(z=z||l,z)e=O,t!==null&&(O?t.length=O:t=null);else{let $={instancePath:s+"/id",schemaPath:"\
#/properties/id/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,nr.errors=t,!1}var P=S===e}else var P=!0;if(P){if(r.refresh!==void 0&&n.call(
r,"refresh")){let q=r.refresh,S=e,O=e,z=!1,v=e;ae(q,{instancePath:s+"/refresh",parentData:r,parentDataProperty:"refresh",rootData:y,dynamicAnchors:d})||(t=t===null?
ae.errors:t.concat(ae.errors),e=t.length);var i=v===e;z=z||i;let A=e;if(q!==null){let $={instancePath:s+"/refresh",schemaPath:"#/properties/refresh/anyOf/1/type",
keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var i=A===e;if(z=z||i,z)e=O,t!==null&&(O?t.length=O:t=null);else{let $={instancePath:s+"/refre\
sh",schemaPath:"#/properties/refresh/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,nr.errors=t,!1}var P=S===e}else var P=!0;if(P)if(r.authSession!==
void 0&&n.call(r,"authSession")){let q=r.authSession,S=e,O=e,z=!1,v=e;ae(q,{instancePath:s+"/authSession",parentData:r,parentDataProperty:"authSession",rootData:y,
dynamicAnchors:d})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var h=v===e;z=z||h;let A=e;if(q!==null){let $={instancePath:s+"/authSession",schemaPath:"\
#/properties/authSession/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var h=A===e;if(z=z||h,z)e=O,t!==null&&(O?t.length=O:t=null);else{
let $={instancePath:s+"/authSession",schemaPath:"#/properties/authSession/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,nr.errors=t,!1}var P=S===
e}else var P=!0}}}}return nr.errors=t,e===0}nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ss={type:["object","null"],additionalProperties:!1,properties:{
gracePeriod:{anyOf:[{$ref:"#/$defs/Duration"},{type:"null"}]}}};function Lr(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=Lr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return Lr.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Ss.type}}],!1;if(e===0&&r&&typeof r=="object"&&!Array.isArray(r)){let P=e;for(let l of Object.
keys(r))if(l!=="gracePeriod"){return Lr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],
!1;break}if(P===e&&r.gracePeriod!==void 0&&n.call(r,"gracePeriod")){let l=r.gracePeriod,i=e,h=!1,I=e;ae(l,{instancePath:s+"/gracePeriod",parentData:r,parentDataProperty:"\
gracePeriod",rootData:y,dynamicAnchors:d})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var a=I===e;h=h||a;let q=e;if(l!==null){let S={instancePath:s+
"/gracePeriod",schemaPath:"#/properties/gracePeriod/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[S]:t.push(S),e++}var a=q===e;if(h=h||a,h)e=i,
t!==null&&(i?t.length=i:t=null);else{let S={instancePath:s+"/gracePeriod",schemaPath:"#/properties/gracePeriod/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[S]:t.push(S),e++,Lr.errors=t,!1}}}return Lr.errors=t,e===0}Lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function J(r,{instancePath:s="",parentData:M,
parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=J.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(r&&
typeof r=="object"&&!Array.isArray(r))&&r!==null)return J.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Ae.type}}],!1;if(e===0&&r&&typeof r==
"object"&&!Array.isArray(r)){let R=e;for(let u of Object.keys(r))if(!n.call(Ae.properties,u)){return J.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(R===e){if(r.name!==void 0&&n.call(r,"name")){let u=r.name,L=e;if(typeof u!="string"&&
u!==null)return J.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:Ae.properties.name.type}}],!1;if(e===L&&typeof u==
"string"){if(j(u)>128)return J.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(j(u)<1)return J.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1;if(!ft.test(u))return J.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=,.@-]+$"}}],!1}var a=L===e}else var a=!0;if(a){if(r.adopt!==void 0&&
n.call(r,"adopt")){let u=r.adopt,L=e;if(typeof u!="string"&&u!==null)return J.errors=[{instancePath:s+"/adopt",schemaPath:"#/properties/adopt/type",keyword:"typ\
e",params:{type:Ae.properties.adopt.type}}],!1;if(e===L&&typeof u=="string"){if(j(u)>128)return J.errors=[{instancePath:s+"/adopt",schemaPath:"#/properties/adop\
t/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(!Kt.test(u))return J.errors=[{instancePath:s+"/adopt",schemaPath:"#/properties/adopt/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_+]+$"}}],!1}var a=L===e}else var a=!0;if(a){if(r.identityProviders!==void 0&&n.call(r,"identityProviders")){let u=r.identityProviders,
L=e;if(!Array.isArray(u)&&u!==null)return J.errors=[{instancePath:s+"/identityProviders",schemaPath:"#/properties/identityProviders/type",keyword:"type",params:{
type:Ae.properties.identityProviders.type}}],!1;if(e===L&&Array.isArray(u)){if(u.length<1)return J.errors=[{instancePath:s+"/identityProviders",schemaPath:"#/pr\
operties/identityProviders/minItems",keyword:"minItems",params:{limit:1}}],!1;{var P=!0;let f=u.length;for(let m=0;m<f;m++){let k=e;if(typeof u[m]!="string")return J.
errors=[{instancePath:s+"/identityProviders/"+m,schemaPath:"#/properties/identityProviders/items/type",keyword:"type",params:{type:"string"}}],!1;var P=k===e;if(!P)
break}if(P){let m=u.length,k;if(m>1){let c={};for(;m--;){let re=u[m];if(typeof re=="string"){if(typeof c[re]=="number"){return k=c[re],J.errors=[{instancePath:s+
"/identityProviders",schemaPath:"#/properties/identityProviders/uniqueItems",keyword:"uniqueItems",params:{i:m,j:k}}],!1;break}c[re]=m}}}}}}var a=L===e}else var a=!0;
if(a){if(r.callbackUrls!==void 0&&n.call(r,"callbackUrls")){let u=r.callbackUrls,L=e;if(!Array.isArray(u)&&u!==null)return J.errors=[{instancePath:s+"/callbackU\
rls",schemaPath:"#/properties/callbackUrls/type",keyword:"type",params:{type:Ae.properties.callbackUrls.type}}],!1;if(e===L&&Array.isArray(u)){if(u.length>100)return J.
errors=[{instancePath:s+"/callbackUrls",schemaPath:"#/properties/callbackUrls/maxItems",keyword:"maxItems",params:{limit:100}}],!1;{var l=!0;let f=u.length;for(let m=0;m<
f;m++){let k=u[m],c=e,re=e,T=!1,W=e;be(k,{instancePath:s+"/callbackUrls/"+m,parentData:u,parentDataProperty:m,rootData:y,dynamicAnchors:d})||(t=t===null?be.errors:
t.concat(be.errors),e=t.length);var h=W===e;T=T||h;let Z=e;Pe(k,{instancePath:s+"/callbackUrls/"+m,parentData:u,parentDataProperty:m,rootData:y,dynamicAnchors:d})||
(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var h=Z===e;if(T=T||h,h)var i=!0;let Q=e;he(k,{instancePath:s+"/callbackUrls/"+m,parentData:u,parentDataProperty:m,
rootData:y,dynamicAnchors:d})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var h=Q===e;T=T||h,h&&i!==!0&&(i=!0);let H=e;fe(k,{instancePath:s+"/callbac\
kUrls/"+m,parentData:u,parentDataProperty:m,rootData:y,dynamicAnchors:d})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var h=H===e;if(T=T||h,h&&i!==!0&&
(i=!0),T)e=re,t!==null&&(re?t.length=re:t=null);else{let Ve={instancePath:s+"/callbackUrls/"+m,schemaPath:"#/properties/callbackUrls/items/anyOf",keyword:"anyOf",
params:{}};return t===null?t=[Ve]:t.push(Ve),e++,J.errors=t,!1}var l=c===e;if(!l)break}}}var a=L===e}else var a=!0;if(a){if(r.defaultRedirectUri!==void 0&&n.call(
r,"defaultRedirectUri")){let u=r.defaultRedirectUri,L=e,g=e,f=!1,m=e;be(u,{instancePath:s+"/defaultRedirectUri",parentData:r,parentDataProperty:"defaultRedirect\
Uri",rootData:y,dynamicAnchors:d})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);var O=m===e;f=f||O;let k=e;if(!(u&&typeof u=="object"&&!Array.isArray(
u))&&u!==null){let T={instancePath:s+"/defaultRedirectUri",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/type",keyword:"type",params:{type:Ae.properties.defaultRedirectUri.
anyOf[1].type}};t===null?t=[T]:t.push(T),e++}if(e===k&&u&&typeof u=="object"&&!Array.isArray(u)){let T=e;for(let W of Object.keys(u))if(!(W==="variable"||W==="p\
refix"||W==="suffix"||W==="ssmParameter"||W==="secretsManager"||W==="jsonKey")){let Z={instancePath:s+"/defaultRedirectUri",schemaPath:"#/properties/defaultRedi\
rectUri/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:W}};t===null?t=[Z]:t.push(Z),e++;break}if(T===e){if(u.variable!==
void 0&&n.call(u,"variable")){let W=u.variable,Z=e;if(typeof W!="string"&&W!==null){let Q={instancePath:s+"/defaultRedirectUri/variable",schemaPath:"#/propertie\
s/defaultRedirectUri/anyOf/1/properties/variable/type",keyword:"type",params:{type:Ae.properties.defaultRedirectUri.anyOf[1].properties.variable.type}};t===null?
t=[Q]:t.push(Q),e++}if(e===Z&&typeof W=="string"&&!Ir.test(W)){let Q={instancePath:s+"/defaultRedirectUri/variable",schemaPath:"#/properties/defaultRedirectUri/\
anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};t===null?t=[Q]:t.push(Q),e++}var I=Z===e}else var I=!0;if(I){if(u.
prefix!==void 0&&n.call(u,"prefix")){let W=u.prefix,Z=e,Q=e,H=!1,wr=e;ve(W,{instancePath:s+"/defaultRedirectUri/prefix",parentData:u,parentDataProperty:"prefix",
rootData:y,dynamicAnchors:d})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var q=wr===e;H=H||q;let Ve=e;if(W!==null){let K={instancePath:s+"/defaultRe\
directUri/prefix",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/properties/prefix/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[K]:t.push(
K),e++}var q=Ve===e;if(H=H||q,H)e=Q,t!==null&&(Q?t.length=Q:t=null);else{let K={instancePath:s+"/defaultRedirectUri/prefix",schemaPath:"#/properties/defaultRedi\
rectUri/anyOf/1/properties/prefix/anyOf",keyword:"anyOf",params:{}};t===null?t=[K]:t.push(K),e++}var I=Z===e}else var I=!0;if(I){if(u.suffix!==void 0&&n.call(u,
"suffix")){let W=u.suffix,Z=e,Q=e,H=!1,wr=e;ve(W,{instancePath:s+"/defaultRedirectUri/suffix",parentData:u,parentDataProperty:"suffix",rootData:y,dynamicAnchors:d})||
(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var S=wr===e;H=H||S;let Ve=e;if(W!==null){let K={instancePath:s+"/defaultRedirectUri/suffix",schemaPath:"#\
/properties/defaultRedirectUri/anyOf/1/properties/suffix/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[K]:t.push(K),e++}var S=Ve===e;if(H=H||S,
H)e=Q,t!==null&&(Q?t.length=Q:t=null);else{let K={instancePath:s+"/defaultRedirectUri/suffix",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/properties/suf\
fix/anyOf",keyword:"anyOf",params:{}};t===null?t=[K]:t.push(K),e++}var I=Z===e}else var I=!0;if(I){if(u.ssmParameter!==void 0&&n.call(u,"ssmParameter")){let W=u.
ssmParameter,Z=e;if(typeof W!="string"&&W!==null){let H={instancePath:s+"/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/p\
roperties/ssmParameter/type",keyword:"type",params:{type:Ae.properties.defaultRedirectUri.anyOf[1].properties.ssmParameter.type}};t===null?t=[H]:t.push(H),e++}if(e===
Z&&typeof W=="string"){if(j(W)>2048){let H={instancePath:s+"/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/properties/ssm\
Parameter/maxLength",keyword:"maxLength",params:{limit:2048}};t===null?t=[H]:t.push(H),e++}else if(!_r.test(W)){let H={instancePath:s+"/defaultRedirectUri/ssmPa\
rameter",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-\
9_.-]+)$"}};t===null?t=[H]:t.push(H),e++}}var I=Z===e}else var I=!0;if(I){if(u.secretsManager!==void 0&&n.call(u,"secretsManager")){let W=u.secretsManager,Z=e;if(typeof W!=
"string"&&W!==null){let H={instancePath:s+"/defaultRedirectUri/secretsManager",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/properties/secretsManager/typ\
e",keyword:"type",params:{type:Ae.properties.defaultRedirectUri.anyOf[1].properties.secretsManager.type}};t===null?t=[H]:t.push(H),e++}if(e===Z&&typeof W=="stri\
ng"){if(j(W)>2048){let H={instancePath:s+"/defaultRedirectUri/secretsManager",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/properties/secretsManager/maxL\
ength",keyword:"maxLength",params:{limit:2048}};t===null?t=[H]:t.push(H),e++}else if(!xr.test(W)){let H={instancePath:s+"/defaultRedirectUri/secretsManager",schemaPath:"\
#/properties/defaultRedirectUri/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};t===null?t=[H]:t.push(H),
e++}}var I=Z===e}else var I=!0;if(I)if(u.jsonKey!==void 0&&n.call(u,"jsonKey")){let W=u.jsonKey,Z=e;if(typeof W!="string"&&W!==null){let H={instancePath:s+"/def\
aultRedirectUri/jsonKey",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:Ae.properties.defaultRedirectUri.
anyOf[1].properties.jsonKey.type}};t===null?t=[H]:t.push(H),e++}if(e===Z&&typeof W=="string"){if(j(W)>256){let H={instancePath:s+"/defaultRedirectUri/jsonKey",schemaPath:"\
#/properties/defaultRedirectUri/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};t===null?t=[H]:t.push(H),e++}else if(!Ar.test(W)){
let H={instancePath:s+"/defaultRedirectUri/jsonKey",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};t===null?t=[H]:t.push(H),e++}}var I=Z===e}else var I=!0}}}}}}var O=k===e;f=f||O;let c=e;if(u!==null){let T={instancePath:s+"/def\
aultRedirectUri",schemaPath:"#/properties/defaultRedirectUri/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[T]:t.push(T),e++}var O=c===e;if(f=f||
O,f)e=g,t!==null&&(g?t.length=g:t=null);else{let T={instancePath:s+"/defaultRedirectUri",schemaPath:"#/properties/defaultRedirectUri/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[T]:t.push(T),e++,J.errors=t,!1}var a=L===e}else var a=!0;if(a){if(r.logoutUrls!==void 0&&n.call(r,"logoutUrls")){let u=r.logoutUrls,L=e;if(!Array.
isArray(u)&&u!==null)return J.errors=[{instancePath:s+"/logoutUrls",schemaPath:"#/properties/logoutUrls/type",keyword:"type",params:{type:Ae.properties.logoutUrls.
type}}],!1;if(e===L&&Array.isArray(u)){if(u.length>100)return J.errors=[{instancePath:s+"/logoutUrls",schemaPath:"#/properties/logoutUrls/maxItems",keyword:"max\
Items",params:{limit:100}}],!1;{var z=!0;let f=u.length;for(let m=0;m<f;m++){let k=u[m],c=e,re=e,T=!1,W=e;be(k,{instancePath:s+"/logoutUrls/"+m,parentData:u,parentDataProperty:m,
rootData:y,dynamicAnchors:d})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);var A=W===e;T=T||A;let Z=e;Pe(k,{instancePath:s+"/logoutUrls/"+m,parentData:u,
parentDataProperty:m,rootData:y,dynamicAnchors:d})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var A=Z===e;if(T=T||A,A)var v=!0;let Q=e;he(k,{instancePath:s+
"/logoutUrls/"+m,parentData:u,parentDataProperty:m,rootData:y,dynamicAnchors:d})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var A=Q===e;T=T||A,A&&v!==
!0&&(v=!0);let H=e;fe(k,{instancePath:s+"/logoutUrls/"+m,parentData:u,parentDataProperty:m,rootData:y,dynamicAnchors:d})||(t=t===null?fe.errors:t.concat(fe.errors),
e=t.length);var A=H===e;if(T=T||A,A&&v!==!0&&(v=!0),T)e=re,t!==null&&(re?t.length=re:t=null);else{let Ve={instancePath:s+"/logoutUrls/"+m,schemaPath:"#/properti\
es/logoutUrls/items/anyOf",keyword:"anyOf",params:{}};return t===null?t=[Ve]:t.push(Ve),e++,J.errors=t,!1}var z=c===e;if(!z)break}}}var a=L===e}else var a=!0;if(a){
if(r.albHosts!==void 0&&n.call(r,"albHosts")){let u=r.albHosts,L=e;if(!Array.isArray(u)&&u!==null)return J.errors=[{instancePath:s+"/albHosts",schemaPath:"#/pro\
perties/albHosts/type",keyword:"type",params:{type:Ae.properties.albHosts.type}}],!1;if(e===L&&Array.isArray(u)){if(u.length>100)return J.errors=[{instancePath:s+
"/albHosts",schemaPath:"#/properties/albHosts/maxItems",keyword:"maxItems",params:{limit:100}}],!1;{var E=!0;let f=u.length;for(let m=0;m<f;m++){let k=u[m],c=e,
re=e,T=!1,W=e;fr(k,{instancePath:s+"/albHosts/"+m,parentData:u,parentDataProperty:m,rootData:y,dynamicAnchors:d})||(t=t===null?fr.errors:t.concat(fr.errors),e=t.
length);var D=W===e;T=T||D;let Z=e;Pe(k,{instancePath:s+"/albHosts/"+m,parentData:u,parentDataProperty:m,rootData:y,dynamicAnchors:d})||(t=t===null?Pe.errors:t.
concat(Pe.errors),e=t.length);var D=Z===e;if(T=T||D,D)var $=!0;let Q=e;he(k,{instancePath:s+"/albHosts/"+m,parentData:u,parentDataProperty:m,rootData:y,dynamicAnchors:d})||
(t=t===null?he.errors:t.concat(he.errors),e=t.length);var D=Q===e;T=T||D,D&&$!==!0&&($=!0);let H=e;fe(k,{instancePath:s+"/albHosts/"+m,parentData:u,parentDataProperty:m,
rootData:y,dynamicAnchors:d})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var D=H===e;if(T=T||D,D&&$!==!0&&($=!0),T)e=re,t!==null&&(re?t.length=re:t=
null);else{let Ve={instancePath:s+"/albHosts/"+m,schemaPath:"#/properties/albHosts/items/anyOf",keyword:"anyOf",params:{}};return t===null?t=[Ve]:t.push(Ve),e++,
J.errors=t,!1}var E=c===e;if(!E)break}}}var a=L===e}else var a=!0;if(a){if(r.scopes!==void 0&&n.call(r,"scopes")){let u=r.scopes,L=e;if(!Array.isArray(u)&&u!==null)
return J.errors=[{instancePath:s+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:Ae.properties.scopes.type}}],!1;if(e===L&&Array.isArray(
u)){if(u.length>50)return J.errors=[{instancePath:s+"/scopes",schemaPath:"#/properties/scopes/maxItems",keyword:"maxItems",params:{limit:50}}],!1;if(u.length<1)
return J.errors=[{instancePath:s+"/scopes",schemaPath:"#/properties/scopes/minItems",keyword:"minItems",params:{limit:1}}],!1;{var U=!0;let f=u.length;for(let m=0;m<
f;m++){let k=u[m],c=e;if(e===c)if(typeof k=="string"){if(j(k)>256)return J.errors=[{instancePath:s+"/scopes/"+m,schemaPath:"#/properties/scopes/items/maxLength",
keyword:"maxLength",params:{limit:256}}],!1;if(!ut.test(k))return J.errors=[{instancePath:s+"/scopes/"+m,schemaPath:"#/properties/scopes/items/pattern",keyword:"\
pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}}],!1}else return J.errors=[{instancePath:s+"/scopes/"+m,schemaPath:"#/properties/scopes/items/type",
keyword:"type",params:{type:"string"}}],!1;var U=c===e;if(!U)break}if(U){let m=u.length,k;if(m>1){let c={};for(;m--;){let re=u[m];if(typeof re=="string"){if(typeof c[re]==
"number"){return k=c[re],J.errors=[{instancePath:s+"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:m,j:k}}],!1;break}c[re]=
m}}}}}}var a=L===e}else var a=!0;if(a){if(r.flows!==void 0&&n.call(r,"flows")){let u=r.flows,L=e;if(!Array.isArray(u)&&u!==null)return J.errors=[{instancePath:s+
"/flows",schemaPath:"#/properties/flows/type",keyword:"type",params:{type:Ae.properties.flows.type}}],!1;if(e===L&&Array.isArray(u)){var p=!0;let f=u.length;for(let m=0;m<
f;m++){let k=u[m],c=e;if(typeof k!="string")return J.errors=[{instancePath:s+"/flows/"+m,schemaPath:"#/properties/flows/items/type",keyword:"type",params:{type:"\
string"}}],!1;if(!(k==="code"||k==="implicit"||k==="client_credentials"))return J.errors=[{instancePath:s+"/flows/"+m,schemaPath:"#/properties/flows/items/enum",
keyword:"enum",params:{allowedValues:Ae.properties.flows.items.enum}}],!1;var p=c===e;if(!p)break}if(p){let m=u.length,k;if(m>1){let c={};for(;m--;){let re=u[m];
if(typeof re=="string"){if(typeof c[re]=="number"){return k=c[re],J.errors=[{instancePath:s+"/flows",schemaPath:"#/properties/flows/uniqueItems",keyword:"unique\
Items",params:{i:m,j:k}}],!1;break}c[re]=m}}}}}var a=L===e}else var a=!0;if(a){if(r.authFlows!==void 0&&n.call(r,"authFlows")){let u=r.authFlows,L=e;if(!Array.isArray(
u)&&u!==null)return J.errors=[{instancePath:s+"/authFlows",schemaPath:"#/properties/authFlows/type",keyword:"type",params:{type:Ae.properties.authFlows.type}}],
!1;if(e===L&&Array.isArray(u)){var x=!0;let f=u.length;for(let m=0;m<f;m++){let k=u[m],c=e;if(typeof k!="string")return J.errors=[{instancePath:s+"/authFlows/"+
m,schemaPath:"#/properties/authFlows/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(k==="userSrp"||k==="userPassword"||k==="adminUserPassword"||k===
"custom"||k==="user"))return J.errors=[{instancePath:s+"/authFlows/"+m,schemaPath:"#/properties/authFlows/items/enum",keyword:"enum",params:{allowedValues:Ae.properties.
authFlows.items.enum}}],!1;var x=c===e;if(!x)break}if(x){let m=u.length,k;if(m>1){let c={};for(;m--;){let re=u[m];if(typeof re=="string"){if(typeof c[re]=="numb\
er"){return k=c[re],J.errors=[{instancePath:s+"/authFlows",schemaPath:"#/properties/authFlows/uniqueItems",keyword:"uniqueItems",params:{i:m,j:k}}],!1;break}c[re]=
m}}}}}var a=L===e}else var a=!0;if(a){if(r.secret!==void 0&&n.call(r,"secret")){let u=r.secret,L=e;if(typeof u!="boolean"&&u!==null)return J.errors=[{instancePath:s+
"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type:Ae.properties.secret.type}}],!1;var a=L===e}else var a=!0;if(a){if(r.readAttributes!==
void 0&&n.call(r,"readAttributes")){let u=r.readAttributes,L=e;if(!Array.isArray(u)&&u!==null)return J.errors=[{instancePath:s+"/readAttributes",schemaPath:"#/p\
roperties/readAttributes/type",keyword:"type",params:{type:Ae.properties.readAttributes.type}}],!1;if(e===L&&Array.isArray(u)){if(u.length<1)return J.errors=[{instancePath:s+
"/readAttributes",schemaPath:"#/properties/readAttributes/minItems",keyword:"minItems",params:{limit:1}}],!1;{var F=!0;let f=u.length;for(let m=0;m<f;m++){let k=e;
Ue(u[m],{instancePath:s+"/readAttributes/"+m,parentData:u,parentDataProperty:m,rootData:y,dynamicAnchors:d})||(t=t===null?Ue.errors:t.concat(Ue.errors),e=t.length);
var F=k===e;if(!F)break}if(F){let m=u.length,k;if(m>1){e:for(;m--;)for(k=m;k--;)if(Wr(u[m],u[k])){return J.errors=[{instancePath:s+"/readAttributes",schemaPath:"\
#/properties/readAttributes/uniqueItems",keyword:"uniqueItems",params:{i:m,j:k}}],!1;break e}}}}}var a=L===e}else var a=!0;if(a){if(r.writeAttributes!==void 0&&
n.call(r,"writeAttributes")){let u=r.writeAttributes,L=e;if(!Array.isArray(u)&&u!==null)return J.errors=[{instancePath:s+"/writeAttributes",schemaPath:"#/proper\
ties/writeAttributes/type",keyword:"type",params:{type:Ae.properties.writeAttributes.type}}],!1;if(e===L&&Array.isArray(u)){if(u.length<1)return J.errors=[{instancePath:s+
"/writeAttributes",schemaPath:"#/properties/writeAttributes/minItems",keyword:"minItems",params:{limit:1}}],!1;{var V=!0;let f=u.length;for(let m=0;m<f;m++){let k=e;
Ue(u[m],{instancePath:s+"/writeAttributes/"+m,parentData:u,parentDataProperty:m,rootData:y,dynamicAnchors:d})||(t=t===null?Ue.errors:t.concat(Ue.errors),e=t.length);
var V=k===e;if(!V)break}if(V){let m=u.length,k;if(m>1){e:for(;m--;)for(k=m;k--;)if(Wr(u[m],u[k])){return J.errors=[{instancePath:s+"/writeAttributes",schemaPath:"\
#/properties/writeAttributes/uniqueItems",keyword:"uniqueItems",params:{i:m,j:k}}],!1;break e}}}}}var a=L===e}else var a=!0;if(a){if(r.tokenValidity!==void 0&&n.
call(r,"tokenValidity")){let u=e;nr(r.tokenValidity,{instancePath:s+"/tokenValidity",parentData:r,parentDataProperty:"tokenValidity",rootData:y,dynamicAnchors:d})||
(t=t===null?nr.errors:t.concat(nr.errors),e=t.length);var a=u===e}else var a=!0;if(a)if(r.refreshTokenRotation!==void 0&&n.call(r,"refreshTokenRotation")){let u=r.
refreshTokenRotation,L=e,g=e,f=!1,m=e;Lr(u,{instancePath:s+"/refreshTokenRotation",parentData:r,parentDataProperty:"refreshTokenRotation",rootData:y,dynamicAnchors:d})||
(t=t===null?Lr.errors:t.concat(Lr.errors),e=t.length);var w=m===e;f=f||w;let k=e;if(u!=="off"){let T={instancePath:s+"/refreshTokenRotation",schemaPath:"#/prope\
rties/refreshTokenRotation/anyOf/1/const",keyword:"const",params:{allowedValue:"off"}};t===null?t=[T]:t.push(T),e++}var w=k===e;f=f||w;let c=e;if(u!==null){let T={
instancePath:s+"/refreshTokenRotation",schemaPath:"#/properties/refreshTokenRotation/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[T]:t.push(T),
e++}var w=c===e;if(f=f||w,f)e=g,t!==null&&(g?t.length=g:t=null);else{let T={instancePath:s+"/refreshTokenRotation",schemaPath:"#/properties/refreshTokenRotation\
/anyOf",keyword:"anyOf",params:{}};return t===null?t=[T]:t.push(T),e++,J.errors=t,!1}var a=L===e}else var a=!0}}}}}}}}}}}}}}}return J.errors=t,e===0}J.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ee={type:["object","null"],additionalProperties:!1,properties:{preset:{type:["string","null"],enum:["amazon","app\
le","auth0","cognito","descope","entra","entra-external-id","facebook","gitlab","google","idura","keycloak","linkedin","login-gov","oidc","okta","one-login","pi\
ng-one","saml",null],enumDescriptions:["Login with Amazon. The provider is named LoginWithAmazon.","Apple. The provider is named SignInWithApple.","Auth0, by Op\
enID Connect. Issuer: https://<tenant>.<region>.auth0.com","Amazon Cognito, by OpenID Connect. Issuer: https://cognito-idp.<region>.amazonaws.com/<pool id>","De\
scope, by OpenID Connect. Issuer: https://api.descope.com/<Project ID>","Microsoft Entra ID, by OpenID Connect. Issuer: https://login.microsoftonline.com/<tenan\
t id>/v2.0, with the id of the tenant in lower case and not a domain name","Microsoft Entra External ID, by OpenID Connect. Issuer: https://<tenant id>.ciamlogi\
n.com/<tenant id>/v2.0, with the id of the tenant in both places and not its name","Facebook. The provider is named Facebook.","GitLab, by OpenID Connect. Issue\
r: https://gitlab.com, or the URL of the instance","Google. The provider is named Google.","Idura Verify, by OpenID Connect. Issuer: https://<name>.idura.broker\
 (older tenants: https://<name>.criipto.id)","Keycloak, by OpenID Connect. Issuer: https://<host>/realms/<realm>, or https://<host>/auth/realms/<realm> on older\
 servers","LinkedIn, by OpenID Connect. Issuer: https://www.linkedin.com/oauth","Login.gov, by SAML. Metadata URL: https://secure.login.gov/api/saml/metadata<ye\
ar>, of the sandbox https://idp.int.identitysandbox.gov/api/saml/metadata<year>","Any provider that speaks OpenID Connect.","Okta, by OpenID Connect. Issuer: ht\
tps://<org>.okta.com, or https://<org>.okta.com/oauth2/<id> for a custom authorization server","OneLogin, by OpenID Connect. Issuer: https://<subdomain>.onelogi\
n.com/oidc/2","PingOne, by OpenID Connect. Issuer: https://auth.pingone.<com, eu, ca, asia or com.au>/<environment id>/as","Any provider that speaks SAML.","Rem\
oves what the rest of the file says."]},type:{type:["string","null"],enum:["oidc","saml","google","facebook","apple","amazon",null]},issuer:{type:["string","nul\
l"],maxLength:1024},clientId:{anyOf:[{$ref:"#/$defs/Identifier"},{type:["object","null"],additionalProperties:!1,properties:{variable:{type:["string","null"],pattern:"\
^[a-z][a-z0-9_]{0,63}$"},ssmParameter:{type:["string","null"],maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},secretsManager:{type:["string","\
null"],maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:["string","null"],maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}}},{type:"null"}]},
clientSecret:{anyOf:[{const:"none"},{type:["object","null"],additionalProperties:!1,properties:{variable:{type:["string","null"],pattern:"^[a-z][a-z0-9_]{0,63}$"},
ssmParameter:{type:["string","null"],maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},secretsManager:{type:["string","null"],maxLength:2048,pattern:"\
^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:["string","null"],maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}}},{type:"null"}]},teamId:{anyOf:[{$ref:"#/$defs/\
AppleId"},{type:["object","null"],additionalProperties:!1,properties:{variable:{type:["string","null"],pattern:"^[a-z][a-z0-9_]{0,63}$"},ssmParameter:{type:["st\
ring","null"],maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},secretsManager:{type:["string","null"],maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@\
:!-]+$"},jsonKey:{type:["string","null"],maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}}},{type:"null"}]},keyId:{anyOf:[{$ref:"#/$defs/AppleId"},{type:["\
object","null"],additionalProperties:!1,properties:{variable:{type:["string","null"],pattern:"^[a-z][a-z0-9_]{0,63}$"},ssmParameter:{type:["string","null"],maxLength:2048,
pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},secretsManager:{type:["string","null"],maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:["stri\
ng","null"],maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}}},{type:"null"}]},privateKey:{$ref:"#/$defs/PatchSecretReference"},apiVersion:{type:["string",
"null"],pattern:"^v[1-9][0-9]{0,2}\\.[0-9]$"},metadataUrl:{anyOf:[{$ref:"#/$defs/MetadataUrl"},{type:["object","null"],additionalProperties:!1,properties:{variable:{
type:["string","null"],pattern:"^[a-z][a-z0-9_]{0,63}$"},ssmParameter:{type:["string","null"],maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},
secretsManager:{type:["string","null"],maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:["string","null"],maxLength:256,pattern:"^[^\\u0000-\\u001f\
\\u007f]+$"}}},{type:"null"}]},metadataFile:{type:["string","null"],maxLength:1024,pattern:"^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u007f]\
*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$"},idpSignout:{type:["boolean","null"]},idpInit:{type:["boolean","null"]},encryptedResponses:{type:["boole\
an","null"]},requestSigningAlgorithm:{type:["string","null"],enum:["rsa-sha256",null]},scopes:{type:["array","null"],minItems:1,uniqueItems:!0,items:{type:"stri\
ng",pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}},attributesRequestMethod:{type:["string","null"],enum:["GET","POST",null]},endpoints:{$ref:"#/$defs/PatchEndpoin\
ts"},iamOidcProvider:{type:["boolean","null"]},upstream:{$ref:"#/$defs/PatchUpstream"},attributeMapping:{type:["object","null"],propertyNames:{minLength:1,maxLength:32},
additionalProperties:{type:["string","null"],minLength:1,maxLength:2048}},adopt:{type:["string","null"],minLength:1,maxLength:32},nationalIdConsent:{type:["bool\
ean","null"]},identifiers:{type:["array","null"],maxItems:50,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:40,pattern:"^[A-Za-z0-9_ +=.@-]+$"}}}},tt={
type:["object","null"],additionalProperties:!1,properties:{variable:{type:["string","null"],pattern:"^[a-z][a-z0-9_]{0,63}$"},ssmParameter:{type:["string","null"],
maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},secretsManager:{type:["string","null"],maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{
type:["string","null"],maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}}};function je(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=je.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return je.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:tt.type}}],!1;if(e===0&&r&&typeof r=="object"&&!Array.isArray(r)){let P=e;for(let l of Object.
keys(r))if(!(l==="variable"||l==="ssmParameter"||l==="secretsManager"||l==="jsonKey")){return je.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l}}],!1;break}if(P===e){if(r.variable!==void 0&&n.call(r,"variable")){let l=r.variable,i=e;if(typeof l!="string"&&
l!==null)return je.errors=[{instancePath:s+"/variable",schemaPath:"#/properties/variable/type",keyword:"type",params:{type:tt.properties.variable.type}}],!1;if(e===
i&&typeof l=="string"&&!Ir.test(l))return je.errors=[{instancePath:s+"/variable",schemaPath:"#/properties/variable/pattern",keyword:"pattern",params:{pattern:"^\
[a-z][a-z0-9_]{0,63}$"}}],!1;var a=i===e}else var a=!0;if(a){if(r.ssmParameter!==void 0&&n.call(r,"ssmParameter")){let l=r.ssmParameter,i=e;if(typeof l!="string"&&
l!==null)return je.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/type",keyword:"type",params:{type:tt.properties.ssmParameter.type}}],
!1;if(e===i&&typeof l=="string"){if(j(l)>2048)return je.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/maxLength",keyword:"maxLen\
gth",params:{limit:2048}}],!1;if(!_r.test(l))return je.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/pattern",keyword:"pattern",
params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}}],!1}var a=i===e}else var a=!0;if(a){if(r.secretsManager!==void 0&&n.call(r,"secretsManager")){let l=r.
secretsManager,i=e;if(typeof l!="string"&&l!==null)return je.errors=[{instancePath:s+"/secretsManager",schemaPath:"#/properties/secretsManager/type",keyword:"ty\
pe",params:{type:tt.properties.secretsManager.type}}],!1;if(e===i&&typeof l=="string"){if(j(l)>2048)return je.errors=[{instancePath:s+"/secretsManager",schemaPath:"\
#/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}}],!1;if(!xr.test(l))return je.errors=[{instancePath:s+"/secretsManager",schemaPath:"\
#/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}}],!1}var a=i===e}else var a=!0;if(a)if(r.jsonKey!==void 0&&n.call(
r,"jsonKey")){let l=r.jsonKey,i=e;if(typeof l!="string"&&l!==null)return je.errors=[{instancePath:s+"/jsonKey",schemaPath:"#/properties/jsonKey/type",keyword:"t\
ype",params:{type:tt.properties.jsonKey.type}}],!1;if(e===i&&typeof l=="string"){if(j(l)>256)return je.errors=[{instancePath:s+"/jsonKey",schemaPath:"#/properti\
es/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}}],!1;if(!Ar.test(l))return je.errors=[{instancePath:s+"/jsonKey",schemaPath:"#/properties/jsonKey/p\
attern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}}],!1}var a=i===e}else var a=!0}}}}return je.errors=t,e===0}je.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var qs={type:["object","null"],additionalProperties:!1,properties:{authorize:{anyOf:[{$ref:"#/$defs/HttpsUrl"},{type:"null"}]},token:{anyOf:[{$ref:"\
#/$defs/HttpsUrl"},{type:"null"}]},userInfo:{anyOf:[{$ref:"#/$defs/HttpsUrl"},{type:"null"}]},jwks:{anyOf:[{$ref:"#/$defs/HttpsUrl"},{type:"null"}]}}};function lr(r,{
instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=lr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return lr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:qs.type}}],
!1;if(e===0&&r&&typeof r=="object"&&!Array.isArray(r)){let I=e;for(let q of Object.keys(r))if(!(q==="authorize"||q==="token"||q==="userInfo"||q==="jwks")){return lr.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q}}],!1;break}if(I===e){if(r.authorize!==void 0&&
n.call(r,"authorize")){let q=r.authorize,S=e,O=e,z=!1,v=e;de(q,{instancePath:s+"/authorize",parentData:r,parentDataProperty:"authorize",rootData:y,dynamicAnchors:d})||
(t=t===null?de.errors:t.concat(de.errors),e=t.length);var a=v===e;z=z||a;let A=e;if(q!==null){let E={instancePath:s+"/authorize",schemaPath:"#/properties/author\
ize/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[E]:t.push(E),e++}var a=A===e;if(z=z||a,z)e=O,t!==null&&(O?t.length=O:t=null);else{let E={instancePath:s+
"/authorize",schemaPath:"#/properties/authorize/anyOf",keyword:"anyOf",params:{}};return t===null?t=[E]:t.push(E),e++,lr.errors=t,!1}var P=S===e}else var P=!0;if(P){
if(r.token!==void 0&&n.call(r,"token")){let q=r.token,S=e,O=e,z=!1,v=e;de(q,{instancePath:s+"/token",parentData:r,parentDataProperty:"token",rootData:y,dynamicAnchors:d})||
(t=t===null?de.errors:t.concat(de.errors),e=t.length);var l=v===e;z=z||l;let A=e;if(q!==null){let $={instancePath:s+"/token",schemaPath:"#/properties/token/anyO\
f/1/type",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var l=A===e;if(z=z||l,z)e=O,t!==null&&(O?t.length=O:t=null);else{let $={instancePath:s+
"/token",schemaPath:"#/properties/token/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,lr.errors=t,!1}var P=S===e}else var P=!0;if(P){if(r.
userInfo!==void 0&&n.call(r,"userInfo")){let q=r.userInfo,S=e,O=e,z=!1,v=e;de(q,{instancePath:s+"/userInfo",parentData:r,parentDataProperty:"userInfo",rootData:y,
dynamicAnchors:d})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var i=v===e;z=z||i;let A=e;if(q!==null){let $={instancePath:s+"/userInfo",schemaPath:"\
#/properties/userInfo/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var i=A===e;if(z=z||i,z)e=O,t!==null&&(O?t.length=O:t=null);else{
let $={instancePath:s+"/userInfo",schemaPath:"#/properties/userInfo/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,lr.errors=t,!1}var P=S===
e}else var P=!0;if(P)if(r.jwks!==void 0&&n.call(r,"jwks")){let q=r.jwks,S=e,O=e,z=!1,v=e;de(q,{instancePath:s+"/jwks",parentData:r,parentDataProperty:"jwks",rootData:y,
dynamicAnchors:d})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var h=v===e;z=z||h;let A=e;if(q!==null){let $={instancePath:s+"/jwks",schemaPath:"#/pr\
operties/jwks/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var h=A===e;if(z=z||h,z)e=O,t!==null&&(O?t.length=O:t=null);else{let $={
instancePath:s+"/jwks",schemaPath:"#/properties/jwks/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,lr.errors=t,!1}var P=S===e}else var P=!0}}}}
return lr.errors=t,e===0}lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pt={type:["object","null"],additionalProperties:!1,properties:{spec:{type:[
"string","null"]},client:{type:["string","null"]},environment:{type:["string","null"]}}};function cr(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,
dynamicAnchors:d={}}={}){let t=null,e=0,o=cr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(
r))&&r!==null)return cr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:pt.type}}],!1;if(e===0&&r&&typeof r=="object"&&!Array.isArray(r)){
let P=e;for(let l of Object.keys(r))if(!(l==="spec"||l==="client"||l==="environment")){return cr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l}}],!1;break}if(P===e){if(r.spec!==void 0&&n.call(r,"spec")){let l=r.spec,i=e;if(typeof l!="string"&&l!==null)
return cr.errors=[{instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:pt.properties.spec.type}}],!1;var a=i===e}else var a=!0;
if(a){if(r.client!==void 0&&n.call(r,"client")){let l=r.client,i=e;if(typeof l!="string"&&l!==null)return cr.errors=[{instancePath:s+"/client",schemaPath:"#/pro\
perties/client/type",keyword:"type",params:{type:pt.properties.client.type}}],!1;var a=i===e}else var a=!0;if(a)if(r.environment!==void 0&&n.call(r,"environment")){
let l=r.environment,i=e;if(typeof l!="string"&&l!==null)return cr.errors=[{instancePath:s+"/environment",schemaPath:"#/properties/environment/type",keyword:"typ\
e",params:{type:pt.properties.environment.type}}],!1;var a=i===e}else var a=!0}}}return cr.errors=t,e===0}cr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function B(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=B.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return B.errors=[{instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:ee.type}}],!1;if(e===0&&r&&typeof r=="object"&&!Array.isArray(r)){let U=e;for(let p of Object.keys(r))if(!n.call(ee.properties,p)){return B.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(U===e){if(r.preset!==void 0&&n.call(
r,"preset")){let p=r.preset,x=e;if(typeof p!="string"&&p!==null)return B.errors=[{instancePath:s+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",
params:{type:ee.properties.preset.type}}],!1;if(!(p==="amazon"||p==="apple"||p==="auth0"||p==="cognito"||p==="descope"||p==="entra"||p==="entra-external-id"||p===
"facebook"||p==="gitlab"||p==="google"||p==="idura"||p==="keycloak"||p==="linkedin"||p==="login-gov"||p==="oidc"||p==="okta"||p==="one-login"||p==="ping-one"||p===
"saml"||p===null))return B.errors=[{instancePath:s+"/preset",schemaPath:"#/properties/preset/enum",keyword:"enum",params:{allowedValues:ee.properties.preset.enum}}],
!1;var a=x===e}else var a=!0;if(a){if(r.type!==void 0&&n.call(r,"type")){let p=r.type,x=e;if(typeof p!="string"&&p!==null)return B.errors=[{instancePath:s+"/typ\
e",schemaPath:"#/properties/type/type",keyword:"type",params:{type:ee.properties.type.type}}],!1;if(!(p==="oidc"||p==="saml"||p==="google"||p==="facebook"||p===
"apple"||p==="amazon"||p===null))return B.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ee.properties.
type.enum}}],!1;var a=x===e}else var a=!0;if(a){if(r.issuer!==void 0&&n.call(r,"issuer")){let p=r.issuer,x=e;if(typeof p!="string"&&p!==null)return B.errors=[{instancePath:s+
"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type:ee.properties.issuer.type}}],!1;if(e===x&&typeof p=="string"&&j(p)>1024)return B.errors=
[{instancePath:s+"/issuer",schemaPath:"#/properties/issuer/maxLength",keyword:"maxLength",params:{limit:1024}}],!1;var a=x===e}else var a=!0;if(a){if(r.clientId!==
void 0&&n.call(r,"clientId")){let p=r.clientId,x=e,F=e,V=!1,w=e;le(p,{instancePath:s+"/clientId",parentData:r,parentDataProperty:"clientId",rootData:y,dynamicAnchors:d})||
(t=t===null?le.errors:t.concat(le.errors),e=t.length);var l=w===e;V=V||l;let R=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let g={instancePath:s+
"/clientId",schemaPath:"#/properties/clientId/anyOf/1/type",keyword:"type",params:{type:ee.properties.clientId.anyOf[1].type}};t===null?t=[g]:t.push(g),e++}if(e===
R&&p&&typeof p=="object"&&!Array.isArray(p)){let g=e;for(let f of Object.keys(p))if(!(f==="variable"||f==="ssmParameter"||f==="secretsManager"||f==="jsonKey")){
let m={instancePath:s+"/clientId",schemaPath:"#/properties/clientId/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
t===null?t=[m]:t.push(m),e++;break}if(g===e){if(p.variable!==void 0&&n.call(p,"variable")){let f=p.variable,m=e;if(typeof f!="string"&&f!==null){let k={instancePath:s+
"/clientId/variable",schemaPath:"#/properties/clientId/anyOf/1/properties/variable/type",keyword:"type",params:{type:ee.properties.clientId.anyOf[1].properties.
variable.type}};t===null?t=[k]:t.push(k),e++}if(e===m&&typeof f=="string"&&!Ir.test(f)){let k={instancePath:s+"/clientId/variable",schemaPath:"#/properties/clie\
ntId/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};t===null?t=[k]:t.push(k),e++}var P=m===e}else var P=!0;if(P){
if(p.ssmParameter!==void 0&&n.call(p,"ssmParameter")){let f=p.ssmParameter,m=e;if(typeof f!="string"&&f!==null){let c={instancePath:s+"/clientId/ssmParameter",schemaPath:"\
#/properties/clientId/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:ee.properties.clientId.anyOf[1].properties.ssmParameter.type}};t===null?
t=[c]:t.push(c),e++}if(e===m&&typeof f=="string"){if(j(f)>2048){let c={instancePath:s+"/clientId/ssmParameter",schemaPath:"#/properties/clientId/anyOf/1/propert\
ies/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};t===null?t=[c]:t.push(c),e++}else if(!_r.test(f)){let c={instancePath:s+"/clientId/ssmParam\
eter",schemaPath:"#/properties/clientId/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};t===
null?t=[c]:t.push(c),e++}}var P=m===e}else var P=!0;if(P){if(p.secretsManager!==void 0&&n.call(p,"secretsManager")){let f=p.secretsManager,m=e;if(typeof f!="str\
ing"&&f!==null){let c={instancePath:s+"/clientId/secretsManager",schemaPath:"#/properties/clientId/anyOf/1/properties/secretsManager/type",keyword:"type",params:{
type:ee.properties.clientId.anyOf[1].properties.secretsManager.type}};t===null?t=[c]:t.push(c),e++}if(e===m&&typeof f=="string"){if(j(f)>2048){let c={instancePath:s+
"/clientId/secretsManager",schemaPath:"#/properties/clientId/anyOf/1/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};t===null?t=[c]:
t.push(c),e++}else if(!xr.test(f)){let c={instancePath:s+"/clientId/secretsManager",schemaPath:"#/properties/clientId/anyOf/1/properties/secretsManager/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};t===null?t=[c]:t.push(c),e++}}var P=m===e}else var P=!0;if(P)if(p.jsonKey!==void 0&&n.call(p,"json\
Key")){let f=p.jsonKey,m=e;if(typeof f!="string"&&f!==null){let c={instancePath:s+"/clientId/jsonKey",schemaPath:"#/properties/clientId/anyOf/1/properties/jsonK\
ey/type",keyword:"type",params:{type:ee.properties.clientId.anyOf[1].properties.jsonKey.type}};t===null?t=[c]:t.push(c),e++}if(e===m&&typeof f=="string"){if(j(f)>
256){let c={instancePath:s+"/clientId/jsonKey",schemaPath:"#/properties/clientId/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};t===
null?t=[c]:t.push(c),e++}else if(!Ar.test(f)){let c={instancePath:s+"/clientId/jsonKey",schemaPath:"#/properties/clientId/anyOf/1/properties/jsonKey/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};t===null?t=[c]:t.push(c),e++}}var P=m===e}else var P=!0}}}}var l=R===e;V=V||l;let u=e;if(p!==null){let g={
instancePath:s+"/clientId",schemaPath:"#/properties/clientId/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[g]:t.push(g),e++}var l=u===e;if(V=V||
l,V)e=F,t!==null&&(F?t.length=F:t=null);else{let g={instancePath:s+"/clientId",schemaPath:"#/properties/clientId/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[g]:t.push(g),e++,B.errors=t,!1}var a=x===e}else var a=!0;if(a){if(r.clientSecret!==void 0&&n.call(r,"clientSecret")){let p=r.clientSecret,x=e,F=e,V=!1,w=e;if(p!==
"none"){let g={instancePath:s+"/clientSecret",schemaPath:"#/properties/clientSecret/anyOf/0/const",keyword:"const",params:{allowedValue:"none"}};t===null?t=[g]:
t.push(g),e++}var h=w===e;V=V||h;let R=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let g={instancePath:s+"/clientSecret",schemaPath:"#/propertie\
s/clientSecret/anyOf/1/type",keyword:"type",params:{type:ee.properties.clientSecret.anyOf[1].type}};t===null?t=[g]:t.push(g),e++}if(e===R&&p&&typeof p=="object"&&
!Array.isArray(p)){let g=e;for(let f of Object.keys(p))if(!(f==="variable"||f==="ssmParameter"||f==="secretsManager"||f==="jsonKey")){let m={instancePath:s+"/cl\
ientSecret",schemaPath:"#/properties/clientSecret/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};t===null?t=[m]:t.push(
m),e++;break}if(g===e){if(p.variable!==void 0&&n.call(p,"variable")){let f=p.variable,m=e;if(typeof f!="string"&&f!==null){let k={instancePath:s+"/clientSecret/\
variable",schemaPath:"#/properties/clientSecret/anyOf/1/properties/variable/type",keyword:"type",params:{type:ee.properties.clientSecret.anyOf[1].properties.variable.
type}};t===null?t=[k]:t.push(k),e++}if(e===m&&typeof f=="string"&&!Ir.test(f)){let k={instancePath:s+"/clientSecret/variable",schemaPath:"#/properties/clientSec\
ret/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};t===null?t=[k]:t.push(k),e++}var i=m===e}else var i=!0;if(i){
if(p.ssmParameter!==void 0&&n.call(p,"ssmParameter")){let f=p.ssmParameter,m=e;if(typeof f!="string"&&f!==null){let c={instancePath:s+"/clientSecret/ssmParamete\
r",schemaPath:"#/properties/clientSecret/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:ee.properties.clientSecret.anyOf[1].properties.ssmParameter.
type}};t===null?t=[c]:t.push(c),e++}if(e===m&&typeof f=="string"){if(j(f)>2048){let c={instancePath:s+"/clientSecret/ssmParameter",schemaPath:"#/properties/clie\
ntSecret/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};t===null?t=[c]:t.push(c),e++}else if(!_r.test(f)){let c={instancePath:s+
"/clientSecret/ssmParameter",schemaPath:"#/properties/clientSecret/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_.\
/-]+|[a-zA-Z0-9_.-]+)$"}};t===null?t=[c]:t.push(c),e++}}var i=m===e}else var i=!0;if(i){if(p.secretsManager!==void 0&&n.call(p,"secretsManager")){let f=p.secretsManager,
m=e;if(typeof f!="string"&&f!==null){let c={instancePath:s+"/clientSecret/secretsManager",schemaPath:"#/properties/clientSecret/anyOf/1/properties/secretsManage\
r/type",keyword:"type",params:{type:ee.properties.clientSecret.anyOf[1].properties.secretsManager.type}};t===null?t=[c]:t.push(c),e++}if(e===m&&typeof f=="strin\
g"){if(j(f)>2048){let c={instancePath:s+"/clientSecret/secretsManager",schemaPath:"#/properties/clientSecret/anyOf/1/properties/secretsManager/maxLength",keyword:"\
maxLength",params:{limit:2048}};t===null?t=[c]:t.push(c),e++}else if(!xr.test(f)){let c={instancePath:s+"/clientSecret/secretsManager",schemaPath:"#/properties/\
clientSecret/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};t===null?t=[c]:t.push(c),e++}}var i=m===e}else
var i=!0;if(i)if(p.jsonKey!==void 0&&n.call(p,"jsonKey")){let f=p.jsonKey,m=e;if(typeof f!="string"&&f!==null){let c={instancePath:s+"/clientSecret/jsonKey",schemaPath:"\
#/properties/clientSecret/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:ee.properties.clientSecret.anyOf[1].properties.jsonKey.type}};t===null?t=
[c]:t.push(c),e++}if(e===m&&typeof f=="string"){if(j(f)>256){let c={instancePath:s+"/clientSecret/jsonKey",schemaPath:"#/properties/clientSecret/anyOf/1/propert\
ies/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};t===null?t=[c]:t.push(c),e++}else if(!Ar.test(f)){let c={instancePath:s+"/clientSecret/jsonKey",schemaPath:"\
#/properties/clientSecret/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};t===null?t=[c]:t.push(c),e++}}var i=m===
e}else var i=!0}}}}var h=R===e;V=V||h;let u=e;if(p!==null){let g={instancePath:s+"/clientSecret",schemaPath:"#/properties/clientSecret/anyOf/2/type",keyword:"ty\
pe",params:{type:"null"}};t===null?t=[g]:t.push(g),e++}var h=u===e;if(V=V||h,V)e=F,t!==null&&(F?t.length=F:t=null);else{let g={instancePath:s+"/clientSecret",schemaPath:"\
#/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(g),e++,B.errors=t,!1}var a=x===e}else var a=!0;if(a){if(r.teamId!==void 0&&
n.call(r,"teamId")){let p=r.teamId,x=e,F=e,V=!1,w=e;Ne(p,{instancePath:s+"/teamId",parentData:r,parentDataProperty:"teamId",rootData:y,dynamicAnchors:d})||(t=t===
null?Ne.errors:t.concat(Ne.errors),e=t.length);var q=w===e;V=V||q;let R=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let g={instancePath:s+"/team\
Id",schemaPath:"#/properties/teamId/anyOf/1/type",keyword:"type",params:{type:ee.properties.teamId.anyOf[1].type}};t===null?t=[g]:t.push(g),e++}if(e===R&&p&&typeof p==
"object"&&!Array.isArray(p)){let g=e;for(let f of Object.keys(p))if(!(f==="variable"||f==="ssmParameter"||f==="secretsManager"||f==="jsonKey")){let m={instancePath:s+
"/teamId",schemaPath:"#/properties/teamId/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};t===null?t=[m]:t.push(m),e++;
break}if(g===e){if(p.variable!==void 0&&n.call(p,"variable")){let f=p.variable,m=e;if(typeof f!="string"&&f!==null){let k={instancePath:s+"/teamId/variable",schemaPath:"\
#/properties/teamId/anyOf/1/properties/variable/type",keyword:"type",params:{type:ee.properties.teamId.anyOf[1].properties.variable.type}};t===null?t=[k]:t.push(
k),e++}if(e===m&&typeof f=="string"&&!Ir.test(f)){let k={instancePath:s+"/teamId/variable",schemaPath:"#/properties/teamId/anyOf/1/properties/variable/pattern",
keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};t===null?t=[k]:t.push(k),e++}var I=m===e}else var I=!0;if(I){if(p.ssmParameter!==void 0&&n.call(p,"\
ssmParameter")){let f=p.ssmParameter,m=e;if(typeof f!="string"&&f!==null){let c={instancePath:s+"/teamId/ssmParameter",schemaPath:"#/properties/teamId/anyOf/1/p\
roperties/ssmParameter/type",keyword:"type",params:{type:ee.properties.teamId.anyOf[1].properties.ssmParameter.type}};t===null?t=[c]:t.push(c),e++}if(e===m&&typeof f==
"string"){if(j(f)>2048){let c={instancePath:s+"/teamId/ssmParameter",schemaPath:"#/properties/teamId/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLeng\
th",params:{limit:2048}};t===null?t=[c]:t.push(c),e++}else if(!_r.test(f)){let c={instancePath:s+"/teamId/ssmParameter",schemaPath:"#/properties/teamId/anyOf/1/\
properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};t===null?t=[c]:t.push(c),e++}}var I=m===e}else var I=!0;
if(I){if(p.secretsManager!==void 0&&n.call(p,"secretsManager")){let f=p.secretsManager,m=e;if(typeof f!="string"&&f!==null){let c={instancePath:s+"/teamId/secre\
tsManager",schemaPath:"#/properties/teamId/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:ee.properties.teamId.anyOf[1].properties.secretsManager.
type}};t===null?t=[c]:t.push(c),e++}if(e===m&&typeof f=="string"){if(j(f)>2048){let c={instancePath:s+"/teamId/secretsManager",schemaPath:"#/properties/teamId/a\
nyOf/1/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};t===null?t=[c]:t.push(c),e++}else if(!xr.test(f)){let c={instancePath:s+"/t\
eamId/secretsManager",schemaPath:"#/properties/teamId/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};t===
null?t=[c]:t.push(c),e++}}var I=m===e}else var I=!0;if(I)if(p.jsonKey!==void 0&&n.call(p,"jsonKey")){let f=p.jsonKey,m=e;if(typeof f!="string"&&f!==null){let c={
instancePath:s+"/teamId/jsonKey",schemaPath:"#/properties/teamId/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:ee.properties.teamId.anyOf[1].properties.
jsonKey.type}};t===null?t=[c]:t.push(c),e++}if(e===m&&typeof f=="string"){if(j(f)>256){let c={instancePath:s+"/teamId/jsonKey",schemaPath:"#/properties/teamId/a\
nyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};t===null?t=[c]:t.push(c),e++}else if(!Ar.test(f)){let c={instancePath:s+"/teamId/js\
onKey",schemaPath:"#/properties/teamId/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};t===null?t=[c]:t.push(
c),e++}}var I=m===e}else var I=!0}}}}var q=R===e;V=V||q;let u=e;if(p!==null){let g={instancePath:s+"/teamId",schemaPath:"#/properties/teamId/anyOf/2/type",keyword:"\
type",params:{type:"null"}};t===null?t=[g]:t.push(g),e++}var q=u===e;if(V=V||q,V)e=F,t!==null&&(F?t.length=F:t=null);else{let g={instancePath:s+"/teamId",schemaPath:"\
#/properties/teamId/anyOf",keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(g),e++,B.errors=t,!1}var a=x===e}else var a=!0;if(a){if(r.keyId!==void 0&&n.call(
r,"keyId")){let p=r.keyId,x=e,F=e,V=!1,w=e;Ne(p,{instancePath:s+"/keyId",parentData:r,parentDataProperty:"keyId",rootData:y,dynamicAnchors:d})||(t=t===null?Ne.errors:
t.concat(Ne.errors),e=t.length);var O=w===e;V=V||O;let R=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let g={instancePath:s+"/keyId",schemaPath:"\
#/properties/keyId/anyOf/1/type",keyword:"type",params:{type:ee.properties.keyId.anyOf[1].type}};t===null?t=[g]:t.push(g),e++}if(e===R&&p&&typeof p=="object"&&!Array.
isArray(p)){let g=e;for(let f of Object.keys(p))if(!(f==="variable"||f==="ssmParameter"||f==="secretsManager"||f==="jsonKey")){let m={instancePath:s+"/keyId",schemaPath:"\
#/properties/keyId/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};t===null?t=[m]:t.push(m),e++;break}if(g===e){if(p.
variable!==void 0&&n.call(p,"variable")){let f=p.variable,m=e;if(typeof f!="string"&&f!==null){let k={instancePath:s+"/keyId/variable",schemaPath:"#/properties/\
keyId/anyOf/1/properties/variable/type",keyword:"type",params:{type:ee.properties.keyId.anyOf[1].properties.variable.type}};t===null?t=[k]:t.push(k),e++}if(e===
m&&typeof f=="string"&&!Ir.test(f)){let k={instancePath:s+"/keyId/variable",schemaPath:"#/properties/keyId/anyOf/1/properties/variable/pattern",keyword:"pattern",
params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};t===null?t=[k]:t.push(k),e++}var S=m===e}else var S=!0;if(S){if(p.ssmParameter!==void 0&&n.call(p,"ssmParameter")){let f=p.
ssmParameter,m=e;if(typeof f!="string"&&f!==null){let c={instancePath:s+"/keyId/ssmParameter",schemaPath:"#/properties/keyId/anyOf/1/properties/ssmParameter/typ\
e",keyword:"type",params:{type:ee.properties.keyId.anyOf[1].properties.ssmParameter.type}};t===null?t=[c]:t.push(c),e++}if(e===m&&typeof f=="string"){if(j(f)>2048){
let c={instancePath:s+"/keyId/ssmParameter",schemaPath:"#/properties/keyId/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};t===
null?t=[c]:t.push(c),e++}else if(!_r.test(f)){let c={instancePath:s+"/keyId/ssmParameter",schemaPath:"#/properties/keyId/anyOf/1/properties/ssmParameter/pattern",
keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};t===null?t=[c]:t.push(c),e++}}var S=m===e}else var S=!0;if(S){if(p.secretsManager!==
void 0&&n.call(p,"secretsManager")){let f=p.secretsManager,m=e;if(typeof f!="string"&&f!==null){let c={instancePath:s+"/keyId/secretsManager",schemaPath:"#/prop\
erties/keyId/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:ee.properties.keyId.anyOf[1].properties.secretsManager.type}};t===null?t=[c]:t.
push(c),e++}if(e===m&&typeof f=="string"){if(j(f)>2048){let c={instancePath:s+"/keyId/secretsManager",schemaPath:"#/properties/keyId/anyOf/1/properties/secretsM\
anager/maxLength",keyword:"maxLength",params:{limit:2048}};t===null?t=[c]:t.push(c),e++}else if(!xr.test(f)){let c={instancePath:s+"/keyId/secretsManager",schemaPath:"\
#/properties/keyId/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};t===null?t=[c]:t.push(c),e++}}var S=m===
e}else var S=!0;if(S)if(p.jsonKey!==void 0&&n.call(p,"jsonKey")){let f=p.jsonKey,m=e;if(typeof f!="string"&&f!==null){let c={instancePath:s+"/keyId/jsonKey",schemaPath:"\
#/properties/keyId/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:ee.properties.keyId.anyOf[1].properties.jsonKey.type}};t===null?t=[c]:t.push(c),
e++}if(e===m&&typeof f=="string"){if(j(f)>256){let c={instancePath:s+"/keyId/jsonKey",schemaPath:"#/properties/keyId/anyOf/1/properties/jsonKey/maxLength",keyword:"\
maxLength",params:{limit:256}};t===null?t=[c]:t.push(c),e++}else if(!Ar.test(f)){let c={instancePath:s+"/keyId/jsonKey",schemaPath:"#/properties/keyId/anyOf/1/p\
roperties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};t===null?t=[c]:t.push(c),e++}}var S=m===e}else var S=!0}}}}var O=R===
e;V=V||O;let u=e;if(p!==null){let g={instancePath:s+"/keyId",schemaPath:"#/properties/keyId/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[g]:t.
push(g),e++}var O=u===e;if(V=V||O,V)e=F,t!==null&&(F?t.length=F:t=null);else{let g={instancePath:s+"/keyId",schemaPath:"#/properties/keyId/anyOf",keyword:"anyOf",
params:{}};return t===null?t=[g]:t.push(g),e++,B.errors=t,!1}var a=x===e}else var a=!0;if(a){if(r.privateKey!==void 0&&n.call(r,"privateKey")){let p=e;je(r.privateKey,
{instancePath:s+"/privateKey",parentData:r,parentDataProperty:"privateKey",rootData:y,dynamicAnchors:d})||(t=t===null?je.errors:t.concat(je.errors),e=t.length);
var a=p===e}else var a=!0;if(a){if(r.apiVersion!==void 0&&n.call(r,"apiVersion")){let p=r.apiVersion,x=e;if(typeof p!="string"&&p!==null)return B.errors=[{instancePath:s+
"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type:ee.properties.apiVersion.type}}],!1;if(e===x&&typeof p=="string"&&!Ut.test(p))
return B.errors=[{instancePath:s+"/apiVersion",schemaPath:"#/properties/apiVersion/pattern",keyword:"pattern",params:{pattern:"^v[1-9][0-9]{0,2}\\.[0-9]$"}}],!1;
var a=x===e}else var a=!0;if(a){if(r.metadataUrl!==void 0&&n.call(r,"metadataUrl")){let p=r.metadataUrl,x=e,F=e,V=!1,w=e;pr(p,{instancePath:s+"/metadataUrl",parentData:r,
parentDataProperty:"metadataUrl",rootData:y,dynamicAnchors:d})||(t=t===null?pr.errors:t.concat(pr.errors),e=t.length);var v=w===e;V=V||v;let R=e;if(!(p&&typeof p==
"object"&&!Array.isArray(p))&&p!==null){let g={instancePath:s+"/metadataUrl",schemaPath:"#/properties/metadataUrl/anyOf/1/type",keyword:"type",params:{type:ee.properties.
metadataUrl.anyOf[1].type}};t===null?t=[g]:t.push(g),e++}if(e===R&&p&&typeof p=="object"&&!Array.isArray(p)){let g=e;for(let f of Object.keys(p))if(!(f==="varia\
ble"||f==="ssmParameter"||f==="secretsManager"||f==="jsonKey")){let m={instancePath:s+"/metadataUrl",schemaPath:"#/properties/metadataUrl/anyOf/1/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:f}};t===null?t=[m]:t.push(m),e++;break}if(g===e){if(p.variable!==void 0&&n.call(p,"variable")){
let f=p.variable,m=e;if(typeof f!="string"&&f!==null){let k={instancePath:s+"/metadataUrl/variable",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/vari\
able/type",keyword:"type",params:{type:ee.properties.metadataUrl.anyOf[1].properties.variable.type}};t===null?t=[k]:t.push(k),e++}if(e===m&&typeof f=="string"&&
!Ir.test(f)){let k={instancePath:s+"/metadataUrl/variable",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"\
^[a-z][a-z0-9_]{0,63}$"}};t===null?t=[k]:t.push(k),e++}var z=m===e}else var z=!0;if(z){if(p.ssmParameter!==void 0&&n.call(p,"ssmParameter")){let f=p.ssmParameter,
m=e;if(typeof f!="string"&&f!==null){let c={instancePath:s+"/metadataUrl/ssmParameter",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/ssmParameter/type",
keyword:"type",params:{type:ee.properties.metadataUrl.anyOf[1].properties.ssmParameter.type}};t===null?t=[c]:t.push(c),e++}if(e===m&&typeof f=="string"){if(j(f)>
2048){let c={instancePath:s+"/metadataUrl/ssmParameter",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{
limit:2048}};t===null?t=[c]:t.push(c),e++}else if(!_r.test(f)){let c={instancePath:s+"/metadataUrl/ssmParameter",schemaPath:"#/properties/metadataUrl/anyOf/1/pr\
operties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};t===null?t=[c]:t.push(c),e++}}var z=m===e}else var z=!0;
if(z){if(p.secretsManager!==void 0&&n.call(p,"secretsManager")){let f=p.secretsManager,m=e;if(typeof f!="string"&&f!==null){let c={instancePath:s+"/metadataUrl/\
secretsManager",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:ee.properties.metadataUrl.anyOf[1].properties.
secretsManager.type}};t===null?t=[c]:t.push(c),e++}if(e===m&&typeof f=="string"){if(j(f)>2048){let c={instancePath:s+"/metadataUrl/secretsManager",schemaPath:"#\
/properties/metadataUrl/anyOf/1/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};t===null?t=[c]:t.push(c),e++}else if(!xr.test(f)){
let c={instancePath:s+"/metadataUrl/secretsManager",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9/_+=.@:!-]+$"}};t===null?t=[c]:t.push(c),e++}}var z=m===e}else var z=!0;if(z)if(p.jsonKey!==void 0&&n.call(p,"jsonKey")){let f=p.jsonKey,m=e;if(typeof f!=
"string"&&f!==null){let c={instancePath:s+"/metadataUrl/jsonKey",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:ee.
properties.metadataUrl.anyOf[1].properties.jsonKey.type}};t===null?t=[c]:t.push(c),e++}if(e===m&&typeof f=="string"){if(j(f)>256){let c={instancePath:s+"/metada\
taUrl/jsonKey",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};t===null?t=[c]:t.push(c),e++}else if(!Ar.
test(f)){let c={instancePath:s+"/metadataUrl/jsonKey",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};t===null?t=[c]:t.push(c),e++}}var z=m===e}else var z=!0}}}}var v=R===e;V=V||v;let u=e;if(p!==null){let g={instancePath:s+"/metad\
ataUrl",schemaPath:"#/properties/metadataUrl/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[g]:t.push(g),e++}var v=u===e;if(V=V||v,V)e=F,t!==null&&
(F?t.length=F:t=null);else{let g={instancePath:s+"/metadataUrl",schemaPath:"#/properties/metadataUrl/anyOf",keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(
g),e++,B.errors=t,!1}var a=x===e}else var a=!0;if(a){if(r.metadataFile!==void 0&&n.call(r,"metadataFile")){let p=r.metadataFile,x=e;if(typeof p!="string"&&p!==null)
return B.errors=[{instancePath:s+"/metadataFile",schemaPath:"#/properties/metadataFile/type",keyword:"type",params:{type:ee.properties.metadataFile.type}}],!1;if(e===
x&&typeof p=="string"){if(j(p)>1024)return B.errors=[{instancePath:s+"/metadataFile",schemaPath:"#/properties/metadataFile/maxLength",keyword:"maxLength",params:{
limit:1024}}],!1;if(!Rt.test(p))return B.errors=[{instancePath:s+"/metadataFile",schemaPath:"#/properties/metadataFile/pattern",keyword:"pattern",params:{pattern:"\
^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$"}}],!1}var a=x===e}else var a=!0;
if(a){if(r.idpSignout!==void 0&&n.call(r,"idpSignout")){let p=r.idpSignout,x=e;if(typeof p!="boolean"&&p!==null)return B.errors=[{instancePath:s+"/idpSignout",schemaPath:"\
#/properties/idpSignout/type",keyword:"type",params:{type:ee.properties.idpSignout.type}}],!1;var a=x===e}else var a=!0;if(a){if(r.idpInit!==void 0&&n.call(r,"i\
dpInit")){let p=r.idpInit,x=e;if(typeof p!="boolean"&&p!==null)return B.errors=[{instancePath:s+"/idpInit",schemaPath:"#/properties/idpInit/type",keyword:"type",
params:{type:ee.properties.idpInit.type}}],!1;var a=x===e}else var a=!0;if(a){if(r.encryptedResponses!==void 0&&n.call(r,"encryptedResponses")){let p=r.encryptedResponses,
x=e;if(typeof p!="boolean"&&p!==null)return B.errors=[{instancePath:s+"/encryptedResponses",schemaPath:"#/properties/encryptedResponses/type",keyword:"type",params:{
type:ee.properties.encryptedResponses.type}}],!1;var a=x===e}else var a=!0;if(a){if(r.requestSigningAlgorithm!==void 0&&n.call(r,"requestSigningAlgorithm")){let p=r.
requestSigningAlgorithm,x=e;if(typeof p!="string"&&p!==null)return B.errors=[{instancePath:s+"/requestSigningAlgorithm",schemaPath:"#/properties/requestSigningA\
lgorithm/type",keyword:"type",params:{type:ee.properties.requestSigningAlgorithm.type}}],!1;if(!(p==="rsa-sha256"||p===null))return B.errors=[{instancePath:s+"/\
requestSigningAlgorithm",schemaPath:"#/properties/requestSigningAlgorithm/enum",keyword:"enum",params:{allowedValues:ee.properties.requestSigningAlgorithm.enum}}],
!1;var a=x===e}else var a=!0;if(a){if(r.scopes!==void 0&&n.call(r,"scopes")){let p=r.scopes,x=e;if(!Array.isArray(p)&&p!==null)return B.errors=[{instancePath:s+
"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:ee.properties.scopes.type}}],!1;if(e===x&&Array.isArray(p)){if(p.length<1)return B.errors=
[{instancePath:s+"/scopes",schemaPath:"#/properties/scopes/minItems",keyword:"minItems",params:{limit:1}}],!1;{var A=!0;let V=p.length;for(let w=0;w<V;w++){let R=p[w],
u=e;if(e===u)if(typeof R=="string"){if(!ut.test(R))return B.errors=[{instancePath:s+"/scopes/"+w,schemaPath:"#/properties/scopes/items/pattern",keyword:"pattern",
params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}}],!1}else return B.errors=[{instancePath:s+"/scopes/"+w,schemaPath:"#/properties/scopes/items/type",keyword:"\
type",params:{type:"string"}}],!1;var A=u===e;if(!A)break}if(A){let w=p.length,R;if(w>1){let u={};for(;w--;){let L=p[w];if(typeof L=="string"){if(typeof u[L]=="\
number"){return R=u[L],B.errors=[{instancePath:s+"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:w,j:R}}],!1;break}u[L]=w}}}}}}
var a=x===e}else var a=!0;if(a){if(r.attributesRequestMethod!==void 0&&n.call(r,"attributesRequestMethod")){let p=r.attributesRequestMethod,x=e;if(typeof p!="st\
ring"&&p!==null)return B.errors=[{instancePath:s+"/attributesRequestMethod",schemaPath:"#/properties/attributesRequestMethod/type",keyword:"type",params:{type:ee.
properties.attributesRequestMethod.type}}],!1;if(!(p==="GET"||p==="POST"||p===null))return B.errors=[{instancePath:s+"/attributesRequestMethod",schemaPath:"#/pr\
operties/attributesRequestMethod/enum",keyword:"enum",params:{allowedValues:ee.properties.attributesRequestMethod.enum}}],!1;var a=x===e}else var a=!0;if(a){if(r.
endpoints!==void 0&&n.call(r,"endpoints")){let p=e;lr(r.endpoints,{instancePath:s+"/endpoints",parentData:r,parentDataProperty:"endpoints",rootData:y,dynamicAnchors:d})||
(t=t===null?lr.errors:t.concat(lr.errors),e=t.length);var a=p===e}else var a=!0;if(a){if(r.iamOidcProvider!==void 0&&n.call(r,"iamOidcProvider")){let p=r.iamOidcProvider,
x=e;if(typeof p!="boolean"&&p!==null)return B.errors=[{instancePath:s+"/iamOidcProvider",schemaPath:"#/properties/iamOidcProvider/type",keyword:"type",params:{type:ee.
properties.iamOidcProvider.type}}],!1;var a=x===e}else var a=!0;if(a){if(r.upstream!==void 0&&n.call(r,"upstream")){let p=e;cr(r.upstream,{instancePath:s+"/upst\
ream",parentData:r,parentDataProperty:"upstream",rootData:y,dynamicAnchors:d})||(t=t===null?cr.errors:t.concat(cr.errors),e=t.length);var a=p===e}else var a=!0;
if(a){if(r.attributeMapping!==void 0&&n.call(r,"attributeMapping")){let p=r.attributeMapping,x=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null)return B.
errors=[{instancePath:s+"/attributeMapping",schemaPath:"#/properties/attributeMapping/type",keyword:"type",params:{type:ee.properties.attributeMapping.type}}],!1;
if(e===x&&p&&typeof p=="object"&&!Array.isArray(p)){for(let V of Object.keys(p)){let w=e;if(typeof V=="string"){if(j(V)>32){let R={instancePath:s+"/attributeMap\
ping",schemaPath:"#/properties/attributeMapping/propertyNames/maxLength",keyword:"maxLength",params:{limit:32},propertyName:V};t===null?t=[R]:t.push(R),e++}else if(j(
V)<1){let R={instancePath:s+"/attributeMapping",schemaPath:"#/properties/attributeMapping/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:V};
t===null?t=[R]:t.push(R),e++}}var E=w===e;if(!E){let R={instancePath:s+"/attributeMapping",schemaPath:"#/properties/attributeMapping/propertyNames",keyword:"pro\
pertyNames",params:{propertyName:V}};return t===null?t=[R]:t.push(R),e++,B.errors=t,!1;break}}if(E)for(let V of Object.keys(p)){let w=p[V],R=e;if(typeof w!="str\
ing"&&w!==null)return B.errors=[{instancePath:s+"/attributeMapping/"+V.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributeMapping/addition\
alProperties/type",keyword:"type",params:{type:ee.properties.attributeMapping.additionalProperties.type}}],!1;if(e===R&&typeof w=="string"){if(j(w)>2048)return B.
errors=[{instancePath:s+"/attributeMapping/"+V.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributeMapping/additionalProperties/maxLength",
keyword:"maxLength",params:{limit:2048}}],!1;if(j(w)<1)return B.errors=[{instancePath:s+"/attributeMapping/"+V.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/attributeMapping/additionalProperties/minLength",keyword:"minLength",params:{limit:1}}],!1}var $=R===e;if(!$)break}}var a=x===e}else var a=!0;if(a){
if(r.adopt!==void 0&&n.call(r,"adopt")){let p=r.adopt,x=e;if(typeof p!="string"&&p!==null)return B.errors=[{instancePath:s+"/adopt",schemaPath:"#/properties/ado\
pt/type",keyword:"type",params:{type:ee.properties.adopt.type}}],!1;if(e===x&&typeof p=="string"){if(j(p)>32)return B.errors=[{instancePath:s+"/adopt",schemaPath:"\
#/properties/adopt/maxLength",keyword:"maxLength",params:{limit:32}}],!1;if(j(p)<1)return B.errors=[{instancePath:s+"/adopt",schemaPath:"#/properties/adopt/minL\
ength",keyword:"minLength",params:{limit:1}}],!1}var a=x===e}else var a=!0;if(a){if(r.nationalIdConsent!==void 0&&n.call(r,"nationalIdConsent")){let p=r.nationalIdConsent,
x=e;if(typeof p!="boolean"&&p!==null)return B.errors=[{instancePath:s+"/nationalIdConsent",schemaPath:"#/properties/nationalIdConsent/type",keyword:"type",params:{
type:ee.properties.nationalIdConsent.type}}],!1;var a=x===e}else var a=!0;if(a)if(r.identifiers!==void 0&&n.call(r,"identifiers")){let p=r.identifiers,x=e;if(!Array.
isArray(p)&&p!==null)return B.errors=[{instancePath:s+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:ee.properties.identifiers.
type}}],!1;if(e===x&&Array.isArray(p)){if(p.length>50)return B.errors=[{instancePath:s+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"ma\
xItems",params:{limit:50}}],!1;{var D=!0;let V=p.length;for(let w=0;w<V;w++){let R=p[w],u=e;if(e===u)if(typeof R=="string"){if(j(R)>40)return B.errors=[{instancePath:s+
"/identifiers/"+w,schemaPath:"#/properties/identifiers/items/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(j(R)<1)return B.errors=[{instancePath:s+"/\
identifiers/"+w,schemaPath:"#/properties/identifiers/items/minLength",keyword:"minLength",params:{limit:1}}],!1;if(!Mt.test(R))return B.errors=[{instancePath:s+
"/identifiers/"+w,schemaPath:"#/properties/identifiers/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=.@-]+$"}}],!1}else return B.errors=[{instancePath:s+
"/identifiers/"+w,schemaPath:"#/properties/identifiers/items/type",keyword:"type",params:{type:"string"}}],!1;var D=u===e;if(!D)break}if(D){let w=p.length,R;if(w>
1){let u={};for(;w--;){let L=p[w];if(typeof L=="string"){if(typeof u[L]=="number"){return R=u[L],B.errors=[{instancePath:s+"/identifiers",schemaPath:"#/properti\
es/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:w,j:R}}],!1;break}u[L]=w}}}}}}var a=x===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}return B.errors=t,e===
0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Br(r,{instancePath:s="",parentData:M,parentDataProperty:N,rootData:y=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=Br.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return Br.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:zs.type}}],!1;if(e===0&&r&&typeof r=="object"&&!Array.isArray(r)){let P=e;for(let l of Object.
keys(r))if(!(l==="appClient"||l==="identityProvider")){return Br.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l}}],!1;break}if(P===e){if(r.appClient!==void 0&&n.call(r,"appClient")){let l=e;J(r.appClient,{instancePath:s+"/appClient",parentData:r,parentDataProperty:"\
appClient",rootData:y,dynamicAnchors:d})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var a=l===e}else var a=!0;if(a)if(r.identityProvider!==void 0&&n.call(
r,"identityProvider")){let l=e;B(r.identityProvider,{instancePath:s+"/identityProvider",parentData:r,parentDataProperty:"identityProvider",rootData:y,dynamicAnchors:d})||
(t=t===null?B.errors:t.concat(B.errors),e=t.length);var a=l===e}else var a=!0}}return Br.errors=t,e===0}Br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Us={Spec:exports.Spec,Environments:exports.Environments,PatchDefaults:exports.PatchDefaults};exports.shapeErrors=(r,s)=>Us[r](s)?[]:require("./shape-errors.js").
shapeErrors(r,s);

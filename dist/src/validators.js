"use strict";var ht=(r,s)=>()=>(s||r((s={exports:{}}).exports,s),s.exports);var _t=ht(vt=>{"use strict";Object.defineProperty(vt,"__esModule",{value:!0});function It(r){let s=r.length,M=0,V=0,y;for(;V<s;)M++,y=r.charCodeAt(V++),y>=55296&&
y<=56319&&V<s&&(y=r.charCodeAt(V),(y&64512)===56320&&V++);return M}vt.default=It;It.code='require("ajv/dist/runtime/ucs2length").default'});var xt=ht((As,Ot)=>{"use strict";Ot.exports=function r(s,M){if(s===M)return!0;if(s&&M&&typeof s=="object"&&typeof M=="object"){if(s.constructor!==M.constructor)
return!1;var V,y,d;if(Array.isArray(s)){if(V=s.length,V!=M.length)return!1;for(y=V;y--!==0;)if(!r(s[y],M[y]))return!1;return!0}if(s.constructor===RegExp)return s.
source===M.source&&s.flags===M.flags;if(s.valueOf!==Object.prototype.valueOf)return s.valueOf()===M.valueOf();if(s.toString!==Object.prototype.toString)return s.
toString()===M.toString();if(d=Object.keys(s),V=d.length,V!==Object.keys(M).length)return!1;for(y=V;y--!==0;)if(!Object.prototype.hasOwnProperty.call(M,d[y]))return!1;
for(y=V;y--!==0;){var t=d[y];if(!r(s[t],M[t]))return!1}return!0}return s!==s&&M!==M}});var $t=ht(gt=>{"use strict";Object.defineProperty(gt,"__esModule",{value:!0});var At=xt();At.code='require("ajv/dist/runtime/equal").default';gt.default=At});exports.Spec=Ie;var Ct={type:"object",additionalProperties:!1,required:["version","name","region","userPool"],properties:{version:{const:1},name:{type:"string",
pattern:"^[a-z][a-z0-9-]{1,62}$"},region:{type:"string",pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"},tags:{type:"object",maxProperties:50,propertyNames:{minLength:1,maxLength:128},
additionalProperties:{type:"string",maxLength:256}},userPool:{$ref:"#/$defs/UserPool"},identityProviders:{type:"object",maxProperties:300,propertyNames:{pattern:"\
^[A-Za-z][A-Za-z0-9.-]{2,31}$"},additionalProperties:{$ref:"#/$defs/IdentityProvider"}},appClients:{type:"object",propertyNames:{pattern:"^[A-Za-z][A-Za-z0-9_-]\
{0,62}$"},additionalProperties:{$ref:"#/$defs/AppClient"}},accountLinking:{$ref:"#/$defs/AccountLinking"},terraform:{$ref:"#/$defs/Terraform"},accept:{type:"arr\
ay",items:{$ref:"#/$defs/Accept"}}}},n=Object.prototype.hasOwnProperty,q=_t().default,Tt=new RegExp("^[a-z][a-z0-9-]{1,62}$","u"),Dt=new RegExp("^[a-z]{2}(-[a-z\
]+)+-[0-9]$","u"),Ht=new RegExp("^[A-Za-z][A-Za-z0-9.-]{2,31}$","u"),Bt=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,62}$","u"),Vr={type:"object",additionalProperties:!1,
properties:{reference:{$ref:"#/$defs/PoolReference"},adopt:{$ref:"#/$defs/UserPoolId"},name:{type:"string",minLength:1,maxLength:128,pattern:"^[A-Za-z0-9_\\s+=,.\
@-]+$"},signInWith:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",enum:["email","phone_number"]}},aliases:{type:"array",minItems:1,uniqueItems:!0,
items:{type:"string",enum:["email","phone_number","preferred_username"]}},caseSensitiveUsernames:{type:"boolean"},requiredAttributes:{type:"array",uniqueItems:!0,
items:{$ref:"#/$defs/StandardAttribute"}},customAttributes:{type:"object",maxProperties:50,propertyNames:{minLength:1,maxLength:20,pattern:"^(?!custom:|dev:)[\\p\
{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"},additionalProperties:{$ref:"#/$defs/CustomAttribute"}},autoVerify:{type:"array",uniqueItems:!0,items:{type:"string",enum:["emai\
l","phone_number"]}},selfSignUp:{type:"boolean"},accountRecovery:{anyOf:[{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",enum:["email","phone_numbe\
r"]}},{const:"admin_only"}]},passwordPolicy:{$ref:"#/$defs/PasswordPolicy"},mfa:{$ref:"#/$defs/Mfa"},tier:{type:"string",enum:["lite","essentials","plus"]},threatProtection:{
type:"string",enum:["off","audit","enforced"]},deletionProtection:{type:"boolean"},domain:{$ref:"#/$defs/Domain"}}},Hr=$t().default;var Wt=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$","u");function nr(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=nr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(q(r)>55)return nr.errors=[{instancePath:s,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:55}}],!1;if(!Wt.test(r))return nr.errors=[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$"}}],!1}else return nr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return nr.
errors=t,e===0}nr.evaluated={dynamicProps:!1,dynamicItems:!1};var ot=new RegExp("^[A-Za-z0-9_\\s+=,.@-]+$","u");function Je(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,
e=0,o=Je.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if((r.name===void 0||
!n.call(r,"name"))&&(a="name"))return Je.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let P=e;for(let l of Object.
keys(r))if(l!=="name"){return Je.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}
if(P===e&&r.name!==void 0&&n.call(r,"name")){let l=r.name;if(e===e)if(typeof l=="string"){if(q(l)>128)return Je.errors=[{instancePath:s+"/name",schemaPath:"#/pr\
operties/name/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(q(l)<1)return Je.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1}}],!1;if(!ot.test(l))return Je.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_\\s+=,.@-]+$"}}],!1}else return Je.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],
!1}}}else return Je.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Je.errors=t,e===0}Je.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var br=new RegExp("^[a-z][a-z0-9_]{0,63}$","u");function ge(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,
e=0,o=ge.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if((r.variable===
void 0||!n.call(r,"variable"))&&(a="variable"))return ge.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let P=e;
for(let l of Object.keys(r))if(l!=="variable"){return ge.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],
!1;break}if(P===e&&r.variable!==void 0&&n.call(r,"variable")){let l=r.variable;if(e===e)if(typeof l=="string"){if(!br.test(l))return ge.errors=[{instancePath:s+
"/variable",schemaPath:"#/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}}],!1}else return ge.errors=[{instancePath:s+"\
/variable",schemaPath:"#/properties/variable/type",keyword:"type",params:{type:"string"}}],!1}}}else return ge.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ge.errors=t,e===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ir=new RegExp("^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$","u");function de(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=de.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if((r.
ssmParameter===void 0||!n.call(r,"ssmParameter"))&&(a="ssmParameter"))return de.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],
!1;{let P=e;for(let l of Object.keys(r))if(l!=="ssmParameter"){return de.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:l}}],!1;break}if(P===e&&r.ssmParameter!==void 0&&n.call(r,"ssmParameter")){let l=r.ssmParameter;if(e===e)if(typeof l=="string"){if(q(
l)>2048)return de.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}}],!1;if(!Ir.test(
l))return de.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-\
zA-Z0-9_.-]+)$"}}],!1}else return de.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/type",keyword:"type",params:{type:"string"}}],
!1}}}else return de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return de.errors=t,e===0}de.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var _r=new RegExp("^[A-Za-z0-9/_+=.@:!-]+$","u"),Or=new RegExp("^[^\\u0000-\\u001f\\u007f]+$","u");function pe(r,{instancePath:s="",parentData:M,parentDataProperty:V,
rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let P;if((r.secretsManager===void 0||!n.call(r,"secretsManager"))&&(P="secretsManager"))return pe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))if(!(i==="secretsManager"||i==="jsonKey")){return pe.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.secretsManager!==void 0&&
n.call(r,"secretsManager")){let i=r.secretsManager,v=e;if(e===v)if(typeof i=="string"){if(q(i)>2048)return pe.errors=[{instancePath:s+"/secretsManager",schemaPath:"\
#/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}}],!1;if(!_r.test(i))return pe.errors=[{instancePath:s+"/secretsManager",schemaPath:"\
#/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}}],!1}else return pe.errors=[{instancePath:s+"/secretsManager",
schemaPath:"#/properties/secretsManager/type",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else var a=!0;if(a)if(r.jsonKey!==void 0&&n.call(r,"jsonKey")){
let i=r.jsonKey,v=e;if(e===v)if(typeof i=="string"){if(q(i)>256)return pe.errors=[{instancePath:s+"/jsonKey",schemaPath:"#/properties/jsonKey/maxLength",keyword:"\
maxLength",params:{limit:256}}],!1;if(!Or.test(i))return pe.errors=[{instancePath:s+"/jsonKey",schemaPath:"#/properties/jsonKey/pattern",keyword:"pattern",params:{
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}}],!1}else return pe.errors=[{instancePath:s+"/jsonKey",schemaPath:"#/properties/jsonKey/type",keyword:"type",params:{type:"\
string"}}],!1;var a=v===e}else var a=!0}}}else return pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return pe.errors=
t,e===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Nr(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=Nr.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let a=e,P=!1,l=e;nr(r,{instancePath:s,parentData:M,parentDataProperty:V,
rootData:y,dynamicAnchors:d})||(t=t===null?nr.errors:t.concat(nr.errors),e=t.length);var A=l===e;P=P||A;let i=e;Je(r,{instancePath:s,parentData:M,parentDataProperty:V,
rootData:y,dynamicAnchors:d})||(t=t===null?Je.errors:t.concat(Je.errors),e=t.length);var A=i===e;if(P=P||A,A)var v=!0;let I=e;ge(r,{instancePath:s,parentData:M,
parentDataProperty:V,rootData:y,dynamicAnchors:d})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var A=I===e;P=P||A,A&&v!==!0&&(v=!0);let S=e;de(r,{instancePath:s,
parentData:M,parentDataProperty:V,rootData:y,dynamicAnchors:d})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var A=S===e;P=P||A,A&&v!==!0&&(v=!0);let z=e;
pe(r,{instancePath:s,parentData:M,parentDataProperty:V,rootData:y,dynamicAnchors:d})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var A=z===e;if(P=P||
A,A&&v!==!0&&(v=!0),P)e=a,t!==null&&(a?t.length=a:t=null);else{let L={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};return t===null?t=[L]:t.push(
L),e++,Nr.errors=t,!1}return Nr.errors=t,o.props=v,e===0}Nr.evaluated={dynamicProps:!0,dynamicItems:!1};var Gt={type:"string",enum:["address","birthdate","email",
"family_name","gender","given_name","locale","middle_name","name","nickname","phone_number","picture","preferred_username","profile","updated_at","website","zon\
einfo"]};function zr(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=zr.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"?(zr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):
r==="address"||r==="birthdate"||r==="email"||r==="family_name"||r==="gender"||r==="given_name"||r==="locale"||r==="middle_name"||r==="name"||r==="nickname"||r===
"phone_number"||r==="picture"||r==="preferred_username"||r==="profile"||r==="updated_at"||r==="website"||r==="zoneinfo"?(zr.errors=t,e===0):(zr.errors=[{instancePath:s,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Gt.enum}}],!1)}zr.evaluated={dynamicProps:!1,dynamicItems:!1};var Jt={type:"object",additionalProperties:!1,
required:["type"],properties:{type:{type:"string",enum:["string","number","dateTime","boolean"]},mutable:{type:"boolean"},minLength:{type:"integer",minimum:0,maximum:2048},
maxLength:{type:"integer",minimum:0,maximum:2048},min:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},max:{type:"integer",minimum:-9007199254740991,
maximum:9007199254740991}}};function we(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=we.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.type===void 0||!n.call(r,"ty\
pe"))&&(P="type"))return we.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(
r))if(!(i==="type"||i==="mutable"||i==="minLength"||i==="maxLength"||i==="min"||i==="max")){return we.errors=[{instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.type!==void 0&&n.call(r,"type")){let i=r.type,v=e;if(typeof i!="string")return we.
errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(!(i==="string"||i==="number"||i==="dateTime"||
i==="boolean"))return we.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Jt.properties.type.enum}}],!1;
var a=v===e}else var a=!0;if(a){if(r.mutable!==void 0&&n.call(r,"mutable")){let i=e;if(typeof r.mutable!="boolean")return we.errors=[{instancePath:s+"/mutable",
schemaPath:"#/properties/mutable/type",keyword:"type",params:{type:"boolean"}}],!1;var a=i===e}else var a=!0;if(a){if(r.minLength!==void 0&&n.call(r,"minLength")){
let i=r.minLength,v=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return we.errors=[{instancePath:s+"/minLength",schemaPath:"#/properties/minLength\
/type",keyword:"type",params:{type:"integer"}}],!1;if(e===v&&typeof i=="number"&&isFinite(i)){if(i>2048||isNaN(i))return we.errors=[{instancePath:s+"/minLength",
schemaPath:"#/properties/minLength/maximum",keyword:"maximum",params:{comparison:"<=",limit:2048}}],!1;if(i<0||isNaN(i))return we.errors=[{instancePath:s+"/minL\
ength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var a=v===e}else var a=!0;if(a){if(r.maxLength!==void 0&&
n.call(r,"maxLength")){let i=r.maxLength,v=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return we.errors=[{instancePath:s+"/maxLength",schemaPath:"\
#/properties/maxLength/type",keyword:"type",params:{type:"integer"}}],!1;if(e===v&&typeof i=="number"&&isFinite(i)){if(i>2048||isNaN(i))return we.errors=[{instancePath:s+
"/maxLength",schemaPath:"#/properties/maxLength/maximum",keyword:"maximum",params:{comparison:"<=",limit:2048}}],!1;if(i<0||isNaN(i))return we.errors=[{instancePath:s+
"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var a=v===e}else var a=!0;if(a){if(r.min!==void 0&&
n.call(r,"min")){let i=r.min,v=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return we.errors=[{instancePath:s+"/min",schemaPath:"#/properties/min/\
type",keyword:"type",params:{type:"integer"}}],!1;if(e===v&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i))return we.errors=[{instancePath:s+"\
/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(i<-9007199254740991||isNaN(i))return we.errors=
[{instancePath:s+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}}],!1}var a=v===e}else var a=!0;
if(a)if(r.max!==void 0&&n.call(r,"max")){let i=r.max,v=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return we.errors=[{instancePath:s+"/max",schemaPath:"\
#/properties/max/type",keyword:"type",params:{type:"integer"}}],!1;if(e===v&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i))return we.errors=[
{instancePath:s+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(i<-9007199254740991||isNaN(
i))return we.errors=[{instancePath:s+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}}],!1}var a=v===
e}else var a=!0}}}}}}}else return we.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return we.errors=t,e===0}we.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Qt=new RegExp("^(0|[1-9][0-9]{0,8})[smhd]$","u");function ne(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,
e=0,o=ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(!Qt.test(r))return ne.errors=[{instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}}],!1}else return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}}],!1;return ne.errors=t,e===0}ne.evaluated={dynamicProps:!1,dynamicItems:!1};function $e(r,{instancePath:s="",parentData:M,parentDataProperty:V,
rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=$e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let P=e;for(let l of Object.keys(r))if(!(l==="minimumLength"||l==="requireLowercase"||l==="requireUppercase"||l==="requireNumbers"||
l==="requireSymbols"||l==="temporaryPasswordValidity"||l==="historySize")){return $e.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:l}}],!1;break}if(P===e){if(r.minimumLength!==void 0&&n.call(r,"minimumLength")){let l=r.minimumLength,i=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return $e.errors=[{instancePath:s+"/minimumLength",schemaPath:"#/properties/minimumLength/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===i&&typeof l=="number"&&isFinite(l)){if(l>99||isNaN(l))return $e.errors=[{instancePath:s+"/minimumLength",schemaPath:"#/properties/mi\
nimumLength/maximum",keyword:"maximum",params:{comparison:"<=",limit:99}}],!1;if(l<6||isNaN(l))return $e.errors=[{instancePath:s+"/minimumLength",schemaPath:"#/\
properties/minimumLength/minimum",keyword:"minimum",params:{comparison:">=",limit:6}}],!1}var a=i===e}else var a=!0;if(a){if(r.requireLowercase!==void 0&&n.call(
r,"requireLowercase")){let l=e;if(typeof r.requireLowercase!="boolean")return $e.errors=[{instancePath:s+"/requireLowercase",schemaPath:"#/properties/requireLow\
ercase/type",keyword:"type",params:{type:"boolean"}}],!1;var a=l===e}else var a=!0;if(a){if(r.requireUppercase!==void 0&&n.call(r,"requireUppercase")){let l=e;if(typeof r.
requireUppercase!="boolean")return $e.errors=[{instancePath:s+"/requireUppercase",schemaPath:"#/properties/requireUppercase/type",keyword:"type",params:{type:"b\
oolean"}}],!1;var a=l===e}else var a=!0;if(a){if(r.requireNumbers!==void 0&&n.call(r,"requireNumbers")){let l=e;if(typeof r.requireNumbers!="boolean")return $e.
errors=[{instancePath:s+"/requireNumbers",schemaPath:"#/properties/requireNumbers/type",keyword:"type",params:{type:"boolean"}}],!1;var a=l===e}else var a=!0;if(a){
if(r.requireSymbols!==void 0&&n.call(r,"requireSymbols")){let l=e;if(typeof r.requireSymbols!="boolean")return $e.errors=[{instancePath:s+"/requireSymbols",schemaPath:"\
#/properties/requireSymbols/type",keyword:"type",params:{type:"boolean"}}],!1;var a=l===e}else var a=!0;if(a){if(r.temporaryPasswordValidity!==void 0&&n.call(r,
"temporaryPasswordValidity")){let l=e;ne(r.temporaryPasswordValidity,{instancePath:s+"/temporaryPasswordValidity",parentData:r,parentDataProperty:"temporaryPass\
wordValidity",rootData:y,dynamicAnchors:d})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var a=l===e}else var a=!0;if(a)if(r.historySize!==void 0&&n.call(
r,"historySize")){let l=r.historySize,i=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return $e.errors=[{instancePath:s+"/historySize",schemaPath:"\
#/properties/historySize/type",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof l=="number"&&isFinite(l)){if(l>24||isNaN(l))return $e.errors=[{instancePath:s+
"/historySize",schemaPath:"#/properties/historySize/maximum",keyword:"maximum",params:{comparison:"<=",limit:24}}],!1;if(l<0||isNaN(l))return $e.errors=[{instancePath:s+
"/historySize",schemaPath:"#/properties/historySize/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var a=i===e}else var a=!0}}}}}}}else return $e.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $e.errors=t,e===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var jt={type:"object",additionalProperties:!1,required:["mode"],properties:{mode:{type:"string",enum:["off","optional","required"]},methods:{type:"array",minItems:1,
uniqueItems:!0,items:{type:"string",enum:["totp","sms","email"]}}}};function Ke(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=Ke.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.
mode===void 0||!n.call(r,"mode"))&&(l="mode"))return Ke.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let i=e;
for(let v of Object.keys(r))if(!(v==="mode"||v==="methods")){return Ke.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:v}}],!1;break}if(i===e){if(r.mode!==void 0&&n.call(r,"mode")){let v=r.mode,I=e;if(typeof v!="string")return Ke.errors=[{instancePath:s+
"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"}}],!1;if(!(v==="off"||v==="optional"||v==="required"))return Ke.errors=[{instancePath:s+
"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:jt.properties.mode.enum}}],!1;var a=I===e}else var a=!0;if(a)if(r.methods!==void 0&&
n.call(r,"methods")){let v=r.methods,I=e;if(e===I)if(Array.isArray(v)){if(v.length<1)return Ke.errors=[{instancePath:s+"/methods",schemaPath:"#/properties/metho\
ds/minItems",keyword:"minItems",params:{limit:1}}],!1;{var P=!0;let z=v.length;for(let A=0;A<z;A++){let L=v[A],h=e;if(typeof L!="string")return Ke.errors=[{instancePath:s+
"/methods/"+A,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(L==="totp"||L==="sms"||L==="email"))return Ke.errors=
[{instancePath:s+"/methods/"+A,schemaPath:"#/properties/methods/items/enum",keyword:"enum",params:{allowedValues:jt.properties.methods.items.enum}}],!1;var P=h===
e;if(!P)break}if(P){let A=v.length,L;if(A>1){let h={};for(;A--;){let x=v[A];if(typeof x=="string"){if(typeof h[x]=="number"){return L=h[x],Ke.errors=[{instancePath:s+
"/methods",schemaPath:"#/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i:A,j:L}}],!1;break}h[x]=A}}}}}}else return Ke.errors=[{instancePath:s+"/\
methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type:"array"}}],!1;var a=I===e}else var a=!0}}}else return Ke.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ke.errors=t,e===0}Ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xt=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$","u");function Te(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=Te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.
prefix===void 0||!n.call(r,"prefix"))&&(P="prefix"))return Te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;
{let l=e;for(let i of Object.keys(r))if(!(i==="prefix"||i==="adopt")){return Te.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.prefix!==void 0&&n.call(r,"prefix")){let i=r.prefix,v=e;if(e===v)if(typeof i=="string"){if(!Xt.
test(i))return Te.errors=[{instancePath:s+"/prefix",schemaPath:"#/properties/prefix/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0\
-9])?$"}}],!1}else return Te.errors=[{instancePath:s+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else
var a=!0;if(a)if(r.adopt!==void 0&&n.call(r,"adopt")){let i=r.adopt,v=e;if(e===v)if(typeof i=="string"){if(q(i)>63)return Te.errors=[{instancePath:s+"/adopt",schemaPath:"\
#/properties/adopt/maxLength",keyword:"maxLength",params:{limit:63}}],!1;if(q(i)<1)return Te.errors=[{instancePath:s+"/adopt",schemaPath:"#/properties/adopt/min\
Length",keyword:"minLength",params:{limit:1}}],!1}else return Te.errors=[{instancePath:s+"/adopt",schemaPath:"#/properties/adopt/type",keyword:"type",params:{type:"\
string"}}],!1;var a=v===e}else var a=!0}}}else return Te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Te.errors=
t,e===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yt=new RegExp("^(?!custom:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","u");function ae(r,{instancePath:s="",
parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let L=e;for(let h of Object.keys(r))if(!n.call(Vr.properties,h)){return ae.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}}],!1;break}if(L===e){if(r.reference!==void 0&&n.call(r,"reference")){let h=e;
Nr(r.reference,{instancePath:s+"/reference",parentData:r,parentDataProperty:"reference",rootData:y,dynamicAnchors:d})||(t=t===null?Nr.errors:t.concat(Nr.errors),
e=t.length);var a=h===e}else var a=!0;if(a){if(r.adopt!==void 0&&n.call(r,"adopt")){let h=e;nr(r.adopt,{instancePath:s+"/adopt",parentData:r,parentDataProperty:"\
adopt",rootData:y,dynamicAnchors:d})||(t=t===null?nr.errors:t.concat(nr.errors),e=t.length);var a=h===e}else var a=!0;if(a){if(r.name!==void 0&&n.call(r,"name")){
let h=r.name,x=e;if(e===x)if(typeof h=="string"){if(q(h)>128)return ae.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLeng\
th",params:{limit:128}}],!1;if(q(h)<1)return ae.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],
!1;if(!ot.test(h))return ae.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_\\s+=,.@-]+$"}}],
!1}else return ae.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=x===e}else var a=!0;if(a){
if(r.signInWith!==void 0&&n.call(r,"signInWith")){let h=r.signInWith,x=e;if(e===x)if(Array.isArray(h)){if(h.length<1)return ae.errors=[{instancePath:s+"/signInW\
ith",schemaPath:"#/properties/signInWith/minItems",keyword:"minItems",params:{limit:1}}],!1;{var P=!0;let $=h.length;for(let D=0;D<$;D++){let U=h[D],p=e;if(typeof U!=
"string")return ae.errors=[{instancePath:s+"/signInWith/"+D,schemaPath:"#/properties/signInWith/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(U===
"email"||U==="phone_number"))return ae.errors=[{instancePath:s+"/signInWith/"+D,schemaPath:"#/properties/signInWith/items/enum",keyword:"enum",params:{allowedValues:Vr.
properties.signInWith.items.enum}}],!1;var P=p===e;if(!P)break}if(P){let D=h.length,U;if(D>1){let p={};for(;D--;){let O=h[D];if(typeof O=="string"){if(typeof p[O]==
"number"){return U=p[O],ae.errors=[{instancePath:s+"/signInWith",schemaPath:"#/properties/signInWith/uniqueItems",keyword:"uniqueItems",params:{i:D,j:U}}],!1;break}
p[O]=D}}}}}}else return ae.errors=[{instancePath:s+"/signInWith",schemaPath:"#/properties/signInWith/type",keyword:"type",params:{type:"array"}}],!1;var a=x===e}else
var a=!0;if(a){if(r.aliases!==void 0&&n.call(r,"aliases")){let h=r.aliases,x=e;if(e===x)if(Array.isArray(h)){if(h.length<1)return ae.errors=[{instancePath:s+"/a\
liases",schemaPath:"#/properties/aliases/minItems",keyword:"minItems",params:{limit:1}}],!1;{var l=!0;let $=h.length;for(let D=0;D<$;D++){let U=h[D],p=e;if(typeof U!=
"string")return ae.errors=[{instancePath:s+"/aliases/"+D,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(U==="email"||
U==="phone_number"||U==="preferred_username"))return ae.errors=[{instancePath:s+"/aliases/"+D,schemaPath:"#/properties/aliases/items/enum",keyword:"enum",params:{
allowedValues:Vr.properties.aliases.items.enum}}],!1;var l=p===e;if(!l)break}if(l){let D=h.length,U;if(D>1){let p={};for(;D--;){let O=h[D];if(typeof O=="string"){
if(typeof p[O]=="number"){return U=p[O],ae.errors=[{instancePath:s+"/aliases",schemaPath:"#/properties/aliases/uniqueItems",keyword:"uniqueItems",params:{i:D,j:U}}],
!1;break}p[O]=D}}}}}}else return ae.errors=[{instancePath:s+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type:"array"}}],!1;var a=x===
e}else var a=!0;if(a){if(r.caseSensitiveUsernames!==void 0&&n.call(r,"caseSensitiveUsernames")){let h=e;if(typeof r.caseSensitiveUsernames!="boolean")return ae.
errors=[{instancePath:s+"/caseSensitiveUsernames",schemaPath:"#/properties/caseSensitiveUsernames/type",keyword:"type",params:{type:"boolean"}}],!1;var a=h===e}else
var a=!0;if(a){if(r.requiredAttributes!==void 0&&n.call(r,"requiredAttributes")){let h=r.requiredAttributes,x=e;if(e===x)if(Array.isArray(h)){var i=!0;let $=h.length;
for(let D=0;D<$;D++){let U=e;zr(h[D],{instancePath:s+"/requiredAttributes/"+D,parentData:h,parentDataProperty:D,rootData:y,dynamicAnchors:d})||(t=t===null?zr.errors:
t.concat(zr.errors),e=t.length);var i=U===e;if(!i)break}if(i){let D=h.length,U;if(D>1){e:for(;D--;)for(U=D;U--;)if(Hr(h[D],h[U])){return ae.errors=[{instancePath:s+
"/requiredAttributes",schemaPath:"#/properties/requiredAttributes/uniqueItems",keyword:"uniqueItems",params:{i:D,j:U}}],!1;break e}}}}else return ae.errors=[{instancePath:s+
"/requiredAttributes",schemaPath:"#/properties/requiredAttributes/type",keyword:"type",params:{type:"array"}}],!1;var a=x===e}else var a=!0;if(a){if(r.customAttributes!==
void 0&&n.call(r,"customAttributes")){let h=r.customAttributes,x=e;if(e===x)if(h&&typeof h=="object"&&!Array.isArray(h)){if(Object.keys(h).length>50)return ae.errors=
[{instancePath:s+"/customAttributes",schemaPath:"#/properties/customAttributes/maxProperties",keyword:"maxProperties",params:{limit:50}}],!1;for(let $ of Object.
keys(h)){let D=e;if(typeof $=="string"){if(q($)>20){let U={instancePath:s+"/customAttributes",schemaPath:"#/properties/customAttributes/propertyNames/maxLength",
keyword:"maxLength",params:{limit:20},propertyName:$};t===null?t=[U]:t.push(U),e++}else if(q($)<1){let U={instancePath:s+"/customAttributes",schemaPath:"#/prope\
rties/customAttributes/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:$};t===null?t=[U]:t.push(U),e++}else if(!Yt.test($)){let U={instancePath:s+
"/customAttributes",schemaPath:"#/properties/customAttributes/propertyNames/pattern",keyword:"pattern",params:{pattern:"^(?!custom:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N}\\p\
{P}]+$"},propertyName:$};t===null?t=[U]:t.push(U),e++}}var v=D===e;if(!v){let U={instancePath:s+"/customAttributes",schemaPath:"#/properties/customAttributes/pr\
opertyNames",keyword:"propertyNames",params:{propertyName:$}};return t===null?t=[U]:t.push(U),e++,ae.errors=t,!1;break}}if(v)for(let $ of Object.keys(h)){let D=e;
we(h[$],{instancePath:s+"/customAttributes/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:$,rootData:y,dynamicAnchors:d})||(t=t===null?
we.errors:t.concat(we.errors),e=t.length);var I=D===e;if(!I)break}}else return ae.errors=[{instancePath:s+"/customAttributes",schemaPath:"#/properties/customAtt\
ributes/type",keyword:"type",params:{type:"object"}}],!1;var a=x===e}else var a=!0;if(a){if(r.autoVerify!==void 0&&n.call(r,"autoVerify")){let h=r.autoVerify,x=e;
if(e===x)if(Array.isArray(h)){var S=!0;let $=h.length;for(let D=0;D<$;D++){let U=h[D],p=e;if(typeof U!="string")return ae.errors=[{instancePath:s+"/autoVerify/"+
D,schemaPath:"#/properties/autoVerify/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(U==="email"||U==="phone_number"))return ae.errors=[{instancePath:s+
"/autoVerify/"+D,schemaPath:"#/properties/autoVerify/items/enum",keyword:"enum",params:{allowedValues:Vr.properties.autoVerify.items.enum}}],!1;var S=p===e;if(!S)
break}if(S){let D=h.length,U;if(D>1){let p={};for(;D--;){let O=h[D];if(typeof O=="string"){if(typeof p[O]=="number"){return U=p[O],ae.errors=[{instancePath:s+"/\
autoVerify",schemaPath:"#/properties/autoVerify/uniqueItems",keyword:"uniqueItems",params:{i:D,j:U}}],!1;break}p[O]=D}}}}}else return ae.errors=[{instancePath:s+
"/autoVerify",schemaPath:"#/properties/autoVerify/type",keyword:"type",params:{type:"array"}}],!1;var a=x===e}else var a=!0;if(a){if(r.selfSignUp!==void 0&&n.call(
r,"selfSignUp")){let h=e;if(typeof r.selfSignUp!="boolean")return ae.errors=[{instancePath:s+"/selfSignUp",schemaPath:"#/properties/selfSignUp/type",keyword:"ty\
pe",params:{type:"boolean"}}],!1;var a=h===e}else var a=!0;if(a){if(r.accountRecovery!==void 0&&n.call(r,"accountRecovery")){let h=r.accountRecovery,x=e,E=e,$=!1,
D=e;if(e===D)if(Array.isArray(h))if(h.length<1){let O={instancePath:s+"/accountRecovery",schemaPath:"#/properties/accountRecovery/anyOf/0/minItems",keyword:"min\
Items",params:{limit:1}};t===null?t=[O]:t.push(O),e++}else{var z=!0;let O=h.length;for(let F=0;F<O;F++){let N=h[F],w=e;if(typeof N!="string"){let u={instancePath:s+
"/accountRecovery/"+F,schemaPath:"#/properties/accountRecovery/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[u]:t.push(u),e++}if(!(N===
"email"||N==="phone_number")){let u={instancePath:s+"/accountRecovery/"+F,schemaPath:"#/properties/accountRecovery/anyOf/0/items/enum",keyword:"enum",params:{allowedValues:Vr.
properties.accountRecovery.anyOf[0].items.enum}};t===null?t=[u]:t.push(u),e++}var z=w===e;if(!z)break}if(z){let F=h.length,N;if(F>1){let w={};for(;F--;){let R=h[F];
if(typeof R=="string"){if(typeof w[R]=="number"){N=w[R];let u={instancePath:s+"/accountRecovery",schemaPath:"#/properties/accountRecovery/anyOf/0/uniqueItems",keyword:"\
uniqueItems",params:{i:F,j:N}};t===null?t=[u]:t.push(u),e++;break}w[R]=F}}}}}else{let O={instancePath:s+"/accountRecovery",schemaPath:"#/properties/accountRecov\
ery/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[O]:t.push(O),e++}var A=D===e;$=$||A;let U=e;if(h!=="admin_only"){let O={instancePath:s+"/acc\
ountRecovery",schemaPath:"#/properties/accountRecovery/anyOf/1/const",keyword:"const",params:{allowedValue:"admin_only"}};t===null?t=[O]:t.push(O),e++}var A=U===
e;if($=$||A,$)e=E,t!==null&&(E?t.length=E:t=null);else{let O={instancePath:s+"/accountRecovery",schemaPath:"#/properties/accountRecovery/anyOf",keyword:"anyOf",
params:{}};return t===null?t=[O]:t.push(O),e++,ae.errors=t,!1}var a=x===e}else var a=!0;if(a){if(r.passwordPolicy!==void 0&&n.call(r,"passwordPolicy")){let h=e;
$e(r.passwordPolicy,{instancePath:s+"/passwordPolicy",parentData:r,parentDataProperty:"passwordPolicy",rootData:y,dynamicAnchors:d})||(t=t===null?$e.errors:t.concat(
$e.errors),e=t.length);var a=h===e}else var a=!0;if(a){if(r.mfa!==void 0&&n.call(r,"mfa")){let h=e;Ke(r.mfa,{instancePath:s+"/mfa",parentData:r,parentDataProperty:"\
mfa",rootData:y,dynamicAnchors:d})||(t=t===null?Ke.errors:t.concat(Ke.errors),e=t.length);var a=h===e}else var a=!0;if(a){if(r.tier!==void 0&&n.call(r,"tier")){
let h=r.tier,x=e;if(typeof h!="string")return ae.errors=[{instancePath:s+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type:"string"}}],!1;
if(!(h==="lite"||h==="essentials"||h==="plus"))return ae.errors=[{instancePath:s+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues:Vr.
properties.tier.enum}}],!1;var a=x===e}else var a=!0;if(a){if(r.threatProtection!==void 0&&n.call(r,"threatProtection")){let h=r.threatProtection,x=e;if(typeof h!=
"string")return ae.errors=[{instancePath:s+"/threatProtection",schemaPath:"#/properties/threatProtection/type",keyword:"type",params:{type:"string"}}],!1;if(!(h===
"off"||h==="audit"||h==="enforced"))return ae.errors=[{instancePath:s+"/threatProtection",schemaPath:"#/properties/threatProtection/enum",keyword:"enum",params:{
allowedValues:Vr.properties.threatProtection.enum}}],!1;var a=x===e}else var a=!0;if(a){if(r.deletionProtection!==void 0&&n.call(r,"deletionProtection")){let h=e;
if(typeof r.deletionProtection!="boolean")return ae.errors=[{instancePath:s+"/deletionProtection",schemaPath:"#/properties/deletionProtection/type",keyword:"typ\
e",params:{type:"boolean"}}],!1;var a=h===e}else var a=!0;if(a)if(r.domain!==void 0&&n.call(r,"domain")){let h=e;Te(r.domain,{instancePath:s+"/domain",parentData:r,
parentDataProperty:"domain",rootData:y,dynamicAnchors:d})||(t=t===null?Te.errors:t.concat(Te.errors),e=t.length);var a=h===e}else var a=!0}}}}}}}}}}}}}}}}}else return ae.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ae.errors=t,e===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Cr={type:"object",additionalProperties:!1,properties:{preset:{type:"string",enum:["amazon","apple","auth0","cognito","descope","entra","entra-external-id","\
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
type:"array",maxItems:50,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:40,pattern:"^[\\w\\s+=.@-]+$"}}},anyOf:[{required:["preset"]},{required:["typ\
e"]}],allOf:[{if:{anyOf:[{required:["preset"],properties:{preset:{enum:["auth0","cognito","descope","entra","entra-external-id","gitlab","idura","keycloak","lin\
kedin","oidc","okta","one-login","ping-one"]}}},{required:["type"],properties:{preset:!1,type:{const:"oidc"}}}]},then:{anyOf:[{required:["issuer","clientId","cl\
ientSecret"]},{required:["upstream"]}],properties:{type:{const:"oidc"},teamId:!1,keyId:!1,privateKey:!1,apiVersion:!1,metadataUrl:!1,metadataFile:!1,idpSignout:!1,
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
encryptedResponses:!1,requestSigningAlgorithm:!1,attributesRequestMethod:!1,endpoints:!1,iamOidcProvider:!1,upstream:!1}}}]};function Ve(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Ve.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let a=e,P=!1,l=e;ge(r,{instancePath:s,parentData:M,parentDataProperty:V,rootData:y,dynamicAnchors:d})||(t=t===null?ge.errors:
t.concat(ge.errors),e=t.length);var S=l===e;if(P=P||S,S)var i=!0;let v=e;de(r,{instancePath:s,parentData:M,parentDataProperty:V,rootData:y,dynamicAnchors:d})||(t=
t===null?de.errors:t.concat(de.errors),e=t.length);var S=v===e;P=P||S,S&&i!==!0&&(i=!0);let I=e;pe(r,{instancePath:s,parentData:M,parentDataProperty:V,rootData:y,
dynamicAnchors:d})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var S=I===e;if(P=P||S,S&&i!==!0&&(i=!0),P)e=a,t!==null&&(a?t.length=a:t=null);else{let z={
instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};return t===null?t=[z]:t.push(z),e++,Ve.errors=t,!1}return Ve.errors=t,o.props=i,e===0}Ve.evaluated=
{dynamicProps:!0,dynamicItems:!1};var es=new RegExp("^\\S(?:[\\s\\S]*\\S)?$","u");function B(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,
e=0,o=B.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(q(r)>1024)return B.errors=[{instancePath:s,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024}}],!1;if(q(r)<1)return B.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}}],!1;if(!es.test(r))return B.errors=[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}}],!1}else return B.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return B.errors=t,e===0}B.evaluated={dynamicProps:!1,dynamicItems:!1};var rs=new RegExp("^[A-Z0-9]{10}$","u");function Re(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,
o=Re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(!rs.test(r))return Re.errors=[{instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9]{10}$"}}],!1}else return Re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"string"}}],!1;return Re.errors=t,e===0}Re.evaluated={dynamicProps:!1,dynamicItems:!1};function lr(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=lr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(q(r)>2048)return lr.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",
params:{limit:2048}}],!1;if(q(r)<1)return lr.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}}],!1}else return lr.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return lr.errors=t,e===0}lr.evaluated={dynamicProps:!1,dynamicItems:!1};var ts=new RegExp("^https://\\S+$","u");function ie(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,
o=ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(q(r)>1024)return ie.errors=[{instancePath:s,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024}}],!1;if(!ts.test(r))return ie.errors=[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:"^https://\\S+$"}}],!1}else return ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return ie.errors=t,
e===0}ie.evaluated={dynamicProps:!1,dynamicItems:!1};function xr(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,
e=0,o=xr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.authorize===
void 0||!n.call(r,"authorize"))&&(P="authorize")||(r.token===void 0||!n.call(r,"token"))&&(P="token")||(r.userInfo===void 0||!n.call(r,"userInfo"))&&(P="userInf\
o")||(r.jwks===void 0||!n.call(r,"jwks"))&&(P="jwks"))return xr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],
!1;{let l=e;for(let i of Object.keys(r))if(!(i==="authorize"||i==="token"||i==="userInfo"||i==="jwks")){return xr.errors=[{instancePath:s,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.authorize!==void 0&&n.call(r,"authorize")){let i=e;ie(r.authorize,
{instancePath:s+"/authorize",parentData:r,parentDataProperty:"authorize",rootData:y,dynamicAnchors:d})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var a=i===
e}else var a=!0;if(a){if(r.token!==void 0&&n.call(r,"token")){let i=e;ie(r.token,{instancePath:s+"/token",parentData:r,parentDataProperty:"token",rootData:y,dynamicAnchors:d})||
(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var a=i===e}else var a=!0;if(a){if(r.userInfo!==void 0&&n.call(r,"userInfo")){let i=e;ie(r.userInfo,{instancePath:s+
"/userInfo",parentData:r,parentDataProperty:"userInfo",rootData:y,dynamicAnchors:d})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var a=i===e}else var a=!0;
if(a)if(r.jwks!==void 0&&n.call(r,"jwks")){let i=e;ie(r.jwks,{instancePath:s+"/jwks",parentData:r,parentDataProperty:"jwks",rootData:y,dynamicAnchors:d})||(t=t===
null?ie.errors:t.concat(ie.errors),e=t.length);var a=i===e}else var a=!0}}}}}else return xr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return xr.errors=t,e===0}xr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function rr(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=rr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.spec===void 0||!n.call(r,"spec"))&&(P="spec")||(r.client===
void 0||!n.call(r,"client"))&&(P="client"))return rr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;
for(let i of Object.keys(r))if(!(i==="spec"||i==="client"||i==="environment")){return rr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.spec!==void 0&&n.call(r,"spec")){let i=e;if(typeof r.spec!="string")return rr.errors=
[{instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(r.client!==void 0&&n.
call(r,"client")){let i=e;if(typeof r.client!="string")return rr.errors=[{instancePath:s+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{
type:"string"}}],!1;var a=i===e}else var a=!0;if(a)if(r.environment!==void 0&&n.call(r,"environment")){let i=e;if(typeof r.environment!="string")return rr.errors=
[{instancePath:s+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0}}}}else return rr.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return rr.errors=t,e===0}rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var zt=new RegExp("^v[1-9][0-9]{0,2}\\.[0-9]$","u"),qt=new RegExp("^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u\
0000-\\u001f\\u007f]+)*$","u"),pt=new RegExp("^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$","u"),St=new RegExp("^[\\w\\s+=.@-]+$","u");function b(r,{instancePath:s="",parentData:M,
parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=b.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let a=e,
P=!1,l=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Xe;if((r.preset===void 0||!n.call(r,"preset"))&&(Xe="preset")){let _={instancePath:s,schemaPath:"#/any\
Of/0/required",keyword:"required",params:{missingProperty:Xe}};t===null?t=[_]:t.push(_),e++}}var v=l===e;P=P||v;let i=e;if(r&&typeof r=="object"&&!Array.isArray(
r)){let Xe;if((r.type===void 0||!n.call(r,"type"))&&(Xe="type")){let _={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:Xe}};
t===null?t=[_]:t.push(_),e++}}var v=i===e;if(P=P||v,P){e=a,t!==null&&(a?t.length=a:t=null);let Xe=e,_=e,se=!0,_e=e,C=e,ee=!1,le=e;if(r&&typeof r=="object"&&!Array.
isArray(r)){let oe;if((r.preset===void 0||!n.call(r,"preset"))&&(oe="preset")){let ue={};t===null?t=[ue]:t.push(ue),e++}else if(r.preset!==void 0&&n.call(r,"pre\
set")){let ue=r.preset;if(!(ue==="auth0"||ue==="cognito"||ue==="descope"||ue==="entra"||ue==="entra-external-id"||ue==="gitlab"||ue==="idura"||ue==="keycloak"||
ue==="linkedin"||ue==="oidc"||ue==="okta"||ue==="one-login"||ue==="ping-one")){let ce={};t===null?t=[ce]:t.push(ce),e++}}}var z=le===e;if(ee=ee||z,z){var I={};I.
preset=!0}let ke=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let oe;if((r.type===void 0||!n.call(r,"type"))&&(oe="type")){let ue={};t===null?t=[ue]:t.push(ue),
e++}else{if(r.preset!==void 0&&n.call(r,"preset")){var S=!1;let ue={};t===null?t=[ue]:t.push(ue),e++}else var S=!0;if(S)if(r.type!==void 0&&n.call(r,"type")){let ue=e;
if(r.type!=="oidc"){let Er={};t===null?t=[Er]:t.push(Er),e++}var S=ue===e}else var S=!0}}var z=ke===e;if(ee=ee||z,z&&I!==!0&&(I=I||{},I.preset=!0,I.type=!0),ee)
e=C,t!==null&&(C?t.length=C:t=null);else{let oe={};t===null?t=[oe]:t.push(oe),e++}var A=_e===e;if(e=_,t!==null&&(_?t.length=_:t=null),A){let oe=e,ue=e,ce=!1,Er=e;
if(r&&typeof r=="object"&&!Array.isArray(r)){let Fe;if((r.issuer===void 0||!n.call(r,"issuer"))&&(Fe="issuer")||(r.clientId===void 0||!n.call(r,"clientId"))&&(Fe=
"clientId")||(r.clientSecret===void 0||!n.call(r,"clientSecret"))&&(Fe="clientSecret")){let Ur={instancePath:s,schemaPath:"#/allOf/0/then/anyOf/0/required",keyword:"\
required",params:{missingProperty:Fe}};t===null?t=[Ur]:t.push(Ur),e++}}var L=Er===e;ce=ce||L;let Br=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Fe;if((r.
upstream===void 0||!n.call(r,"upstream"))&&(Fe="upstream")){let Ur={instancePath:s,schemaPath:"#/allOf/0/then/anyOf/1/required",keyword:"required",params:{missingProperty:Fe}};
t===null?t=[Ur]:t.push(Ur),e++}}var L=Br===e;if(ce=ce||L,ce)e=ue,t!==null&&(ue?t.length=ue:t=null);else{let Fe={instancePath:s,schemaPath:"#/allOf/0/then/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[Fe]:t.push(Fe),e++,b.errors=t,!1}if(e===oe&&r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==void 0&&n.call(r,
"type")){let Fe=e;if(r.type!=="oidc")return b.errors=[{instancePath:s+"/type",schemaPath:"#/allOf/0/then/properties/type/const",keyword:"const",params:{allowedValue:"\
oidc"}}],!1;var h=Fe===e}else var h=!0;if(h){if(r.teamId!==void 0&&n.call(r,"teamId")){var h=!1;return b.errors=[{instancePath:s+"/teamId",schemaPath:"#/allOf/0\
/then/properties/teamId/false schema",keyword:"false schema",params:{}}],!1}else var h=!0;if(h){if(r.keyId!==void 0&&n.call(r,"keyId")){var h=!1;return b.errors=
[{instancePath:s+"/keyId",schemaPath:"#/allOf/0/then/properties/keyId/false schema",keyword:"false schema",params:{}}],!1}else var h=!0;if(h){if(r.privateKey!==
void 0&&n.call(r,"privateKey")){var h=!1;return b.errors=[{instancePath:s+"/privateKey",schemaPath:"#/allOf/0/then/properties/privateKey/false schema",keyword:"\
false schema",params:{}}],!1}else var h=!0;if(h){if(r.apiVersion!==void 0&&n.call(r,"apiVersion")){var h=!1;return b.errors=[{instancePath:s+"/apiVersion",schemaPath:"\
#/allOf/0/then/properties/apiVersion/false schema",keyword:"false schema",params:{}}],!1}else var h=!0;if(h){if(r.metadataUrl!==void 0&&n.call(r,"metadataUrl")){
var h=!1;return b.errors=[{instancePath:s+"/metadataUrl",schemaPath:"#/allOf/0/then/properties/metadataUrl/false schema",keyword:"false schema",params:{}}],!1}else
var h=!0;if(h){if(r.metadataFile!==void 0&&n.call(r,"metadataFile")){var h=!1;return b.errors=[{instancePath:s+"/metadataFile",schemaPath:"#/allOf/0/then/proper\
ties/metadataFile/false schema",keyword:"false schema",params:{}}],!1}else var h=!0;if(h){if(r.idpSignout!==void 0&&n.call(r,"idpSignout")){var h=!1;return b.errors=
[{instancePath:s+"/idpSignout",schemaPath:"#/allOf/0/then/properties/idpSignout/false schema",keyword:"false schema",params:{}}],!1}else var h=!0;if(h){if(r.idpInit!==
void 0&&n.call(r,"idpInit")){var h=!1;return b.errors=[{instancePath:s+"/idpInit",schemaPath:"#/allOf/0/then/properties/idpInit/false schema",keyword:"false sch\
ema",params:{}}],!1}else var h=!0;if(h){if(r.encryptedResponses!==void 0&&n.call(r,"encryptedResponses")){var h=!1;return b.errors=[{instancePath:s+"/encryptedR\
esponses",schemaPath:"#/allOf/0/then/properties/encryptedResponses/false schema",keyword:"false schema",params:{}}],!1}else var h=!0;if(h)if(r.requestSigningAlgorithm!==
void 0&&n.call(r,"requestSigningAlgorithm")){var h=!1;return b.errors=[{instancePath:s+"/requestSigningAlgorithm",schemaPath:"#/allOf/0/then/properties/requestS\
igningAlgorithm/false schema",keyword:"false schema",params:{}}],!1}else var h=!0}}}}}}}}}}var A=oe===e;se=A,se&&I!==!0&&(I=I||{},I.type=!0,I.teamId=!0,I.keyId=
!0,I.privateKey=!0,I.apiVersion=!0,I.metadataUrl=!0,I.metadataFile=!0,I.idpSignout=!0,I.idpInit=!0,I.encryptedResponses=!0,I.requestSigningAlgorithm=!0)}if(!se){
let oe={instancePath:s,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"}};return t===null?t=[oe]:t.push(oe),e++,b.errors=t,!1}var x=Xe===e;if(x){
let oe=e,ue=e,ce=!0,Er=e,Br=e,Wr=!1,Fe=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Ce;if((r.preset===void 0||!n.call(r,"preset"))&&(Ce="preset")){let Oe={};
t===null?t=[Oe]:t.push(Oe),e++}else if(r.preset!==void 0&&n.call(r,"preset")){let Oe=r.preset;if(!(Oe==="login-gov"||Oe==="saml")){let Ye={};t===null?t=[Ye]:t.push(
Ye),e++}}}var D=Fe===e;if(Wr=Wr||D,D){var E={};E.preset=!0}let Ur=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Ce;if((r.type===void 0||!n.call(r,"type"))&&
(Ce="type")){let Oe={};t===null?t=[Oe]:t.push(Oe),e++}else{if(r.preset!==void 0&&n.call(r,"preset")){var $=!1;let Oe={};t===null?t=[Oe]:t.push(Oe),e++}else var $=!0;
if($)if(r.type!==void 0&&n.call(r,"type")){let Oe=e;if(r.type!=="saml"){let gr={};t===null?t=[gr]:t.push(gr),e++}var $=Oe===e}else var $=!0}}var D=Ur===e;if(Wr=
Wr||D,D&&E!==!0&&(E=E||{},E.preset=!0,E.type=!0),Wr)e=Br,t!==null&&(Br?t.length=Br:t=null);else{let Ce={};t===null?t=[Ce]:t.push(Ce),e++}var U=Er===e;if(e=ue,t!==
null&&(ue?t.length=ue:t=null),U){let Ce=e,Oe=e,Ye=!1,gr=null,Gr=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let er;if((r.metadataUrl===void 0||!n.call(r,"met\
adataUrl"))&&(er="metadataUrl")){let Jr={instancePath:s,schemaPath:"#/allOf/1/then/oneOf/0/required",keyword:"required",params:{missingProperty:er}};t===null?t=
[Jr]:t.push(Jr),e++}}var p=Gr===e;p&&(Ye=!0,gr=0);let Rr=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let er;if((r.metadataFile===void 0||!n.call(r,"metadataF\
ile"))&&(er="metadataFile")){let Jr={instancePath:s,schemaPath:"#/allOf/1/then/oneOf/1/required",keyword:"required",params:{missingProperty:er}};t===null?t=[Jr]:
t.push(Jr),e++}}var p=Rr===e;if(p&&Ye?(Ye=!1,gr=[gr,1]):p&&(Ye=!0,gr=1),Ye)e=Oe,t!==null&&(Oe?t.length=Oe:t=null);else{let er={instancePath:s,schemaPath:"#/allO\
f/1/then/oneOf",keyword:"oneOf",params:{passingSchemas:gr}};return t===null?t=[er]:t.push(er),e++,b.errors=t,!1}if(e===Ce&&r&&typeof r=="object"&&!Array.isArray(
r)){if(r.type!==void 0&&n.call(r,"type")){let er=e;if(r.type!=="saml")return b.errors=[{instancePath:s+"/type",schemaPath:"#/allOf/1/then/properties/type/const",
keyword:"const",params:{allowedValue:"saml"}}],!1;var O=er===e}else var O=!0;if(O){if(r.issuer!==void 0&&n.call(r,"issuer")){var O=!1;return b.errors=[{instancePath:s+
"/issuer",schemaPath:"#/allOf/1/then/properties/issuer/false schema",keyword:"false schema",params:{}}],!1}else var O=!0;if(O){if(r.clientId!==void 0&&n.call(r,
"clientId")){var O=!1;return b.errors=[{instancePath:s+"/clientId",schemaPath:"#/allOf/1/then/properties/clientId/false schema",keyword:"false schema",params:{}}],
!1}else var O=!0;if(O){if(r.clientSecret!==void 0&&n.call(r,"clientSecret")){var O=!1;return b.errors=[{instancePath:s+"/clientSecret",schemaPath:"#/allOf/1/the\
n/properties/clientSecret/false schema",keyword:"false schema",params:{}}],!1}else var O=!0;if(O){if(r.teamId!==void 0&&n.call(r,"teamId")){var O=!1;return b.errors=
[{instancePath:s+"/teamId",schemaPath:"#/allOf/1/then/properties/teamId/false schema",keyword:"false schema",params:{}}],!1}else var O=!0;if(O){if(r.keyId!==void 0&&
n.call(r,"keyId")){var O=!1;return b.errors=[{instancePath:s+"/keyId",schemaPath:"#/allOf/1/then/properties/keyId/false schema",keyword:"false schema",params:{}}],
!1}else var O=!0;if(O){if(r.privateKey!==void 0&&n.call(r,"privateKey")){var O=!1;return b.errors=[{instancePath:s+"/privateKey",schemaPath:"#/allOf/1/then/prop\
erties/privateKey/false schema",keyword:"false schema",params:{}}],!1}else var O=!0;if(O){if(r.apiVersion!==void 0&&n.call(r,"apiVersion")){var O=!1;return b.errors=
[{instancePath:s+"/apiVersion",schemaPath:"#/allOf/1/then/properties/apiVersion/false schema",keyword:"false schema",params:{}}],!1}else var O=!0;if(O){if(r.scopes!==
void 0&&n.call(r,"scopes")){var O=!1;return b.errors=[{instancePath:s+"/scopes",schemaPath:"#/allOf/1/then/properties/scopes/false schema",keyword:"false schema",
params:{}}],!1}else var O=!0;if(O){if(r.attributesRequestMethod!==void 0&&n.call(r,"attributesRequestMethod")){var O=!1;return b.errors=[{instancePath:s+"/attri\
butesRequestMethod",schemaPath:"#/allOf/1/then/properties/attributesRequestMethod/false schema",keyword:"false schema",params:{}}],!1}else var O=!0;if(O){if(r.endpoints!==
void 0&&n.call(r,"endpoints")){var O=!1;return b.errors=[{instancePath:s+"/endpoints",schemaPath:"#/allOf/1/then/properties/endpoints/false schema",keyword:"fal\
se schema",params:{}}],!1}else var O=!0;if(O){if(r.iamOidcProvider!==void 0&&n.call(r,"iamOidcProvider")){var O=!1;return b.errors=[{instancePath:s+"/iamOidcPro\
vider",schemaPath:"#/allOf/1/then/properties/iamOidcProvider/false schema",keyword:"false schema",params:{}}],!1}else var O=!0;if(O)if(r.upstream!==void 0&&n.call(
r,"upstream")){var O=!1;return b.errors=[{instancePath:s+"/upstream",schemaPath:"#/allOf/1/then/properties/upstream/false schema",keyword:"false schema",params:{}}],
!1}else var O=!0}}}}}}}}}}}}var U=Ce===e;ce=U,ce&&E!==!0&&(E=E||{},E.type=!0,E.issuer=!0,E.clientId=!0,E.clientSecret=!0,E.teamId=!0,E.keyId=!0,E.privateKey=!0,
E.apiVersion=!0,E.scopes=!0,E.attributesRequestMethod=!0,E.endpoints=!0,E.iamOidcProvider=!0,E.upstream=!0)}if(!ce){let Ce={instancePath:s,schemaPath:"#/allOf/1\
/if",keyword:"if",params:{failingKeyword:"then"}};return t===null?t=[Ce]:t.push(Ce),e++,b.errors=t,!1}var x=oe===e;if(x){I!==!0&&E!==void 0&&(E===!0?I=!0:(I=I||
{},Object.assign(I,E)));let Ce=e,Oe=e,Ye=!0,gr=e,Gr=e,Rr=!1,Mt=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let He;if((r.preset===void 0||!n.call(r,"preset"))&&
(He="preset")){let qe={};t===null?t=[qe]:t.push(qe),e++}else if(r.preset!==void 0&&n.call(r,"preset")&&r.preset!=="google"){let qe={};t===null?t=[qe]:t.push(qe),
e++}}var w=Mt===e;if(Rr=Rr||w,w){var F={};F.preset=!0}let er=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let He;if((r.type===void 0||!n.call(r,"type"))&&(He=
"type")){let qe={};t===null?t=[qe]:t.push(qe),e++}else{if(r.preset!==void 0&&n.call(r,"preset")){var N=!1;let qe={};t===null?t=[qe]:t.push(qe),e++}else var N=!0;
if(N)if(r.type!==void 0&&n.call(r,"type")){let qe=e;if(r.type!=="google"){let jr={};t===null?t=[jr]:t.push(jr),e++}var N=qe===e}else var N=!0}}var w=er===e;if(Rr=
Rr||w,w&&F!==!0&&(F=F||{},F.preset=!0,F.type=!0),Rr)e=Gr,t!==null&&(Gr?t.length=Gr:t=null);else{let He={};t===null?t=[He]:t.push(He),e++}var R=gr===e;if(e=Oe,t!==
null&&(Oe?t.length=Oe:t=null),R){let He=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Mr;if((r.clientId===void 0||!n.call(r,"clientId"))&&(Mr="clientId")||
(r.clientSecret===void 0||!n.call(r,"clientSecret"))&&(Mr="clientSecret"))return b.errors=[{instancePath:s,schemaPath:"#/allOf/2/then/required",keyword:"require\
d",params:{missingProperty:Mr}}],!1;if(r.type!==void 0&&n.call(r,"type")){let jr=e;if(r.type!=="google")return b.errors=[{instancePath:s+"/type",schemaPath:"#/a\
llOf/2/then/properties/type/const",keyword:"const",params:{allowedValue:"google"}}],!1;var u=jr===e}else var u=!0;if(u){if(r.clientSecret!==void 0&&n.call(r,"cl\
ientSecret")){let jr=e;Ve(r.clientSecret,{instancePath:s+"/clientSecret",parentData:r,parentDataProperty:"clientSecret",rootData:y,dynamicAnchors:d})||(t=t===null?
Ve.errors:t.concat(Ve.errors),e=t.length);var u=jr===e}else var u=!0;if(u){if(r.issuer!==void 0&&n.call(r,"issuer")){var u=!1;return b.errors=[{instancePath:s+"\
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
var R=He===e;Ye=R,Ye&&F!==!0&&(F=F||{},F.type=!0,F.clientSecret=!0,F.issuer=!0,F.teamId=!0,F.keyId=!0,F.privateKey=!0,F.apiVersion=!0,F.metadataUrl=!0,F.metadataFile=
!0,F.idpSignout=!0,F.idpInit=!0,F.encryptedResponses=!0,F.requestSigningAlgorithm=!0,F.attributesRequestMethod=!0,F.endpoints=!0,F.iamOidcProvider=!0,F.upstream=
!0)}if(!Ye){let He={instancePath:s,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"}};return t===null?t=[He]:t.push(He),e++,b.errors=t,!1}var x=Ce===
e;if(x){I!==!0&&F!==void 0&&(F===!0?I=!0:(I=I||{},Object.assign(I,F)));let He=e,qe=e,Mr=!0,jr=e,mt=e,Qr=!1,Kt=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Be;
if((r.preset===void 0||!n.call(r,"preset"))&&(Be="preset")){let Se={};t===null?t=[Se]:t.push(Se),e++}else if(r.preset!==void 0&&n.call(r,"preset")&&r.preset!=="\
facebook"){let Se={};t===null?t=[Se]:t.push(Se),e++}}var f=Kt===e;if(Qr=Qr||f,f){var j={};j.preset=!0}let Vt=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Be;
if((r.type===void 0||!n.call(r,"type"))&&(Be="type")){let Se={};t===null?t=[Se]:t.push(Se),e++}else{if(r.preset!==void 0&&n.call(r,"preset")){var g=!1;let Se={};
t===null?t=[Se]:t.push(Se),e++}else var g=!0;if(g)if(r.type!==void 0&&n.call(r,"type")){let Se=e;if(r.type!=="facebook"){let Lr={};t===null?t=[Lr]:t.push(Lr),e++}
var g=Se===e}else var g=!0}}var f=Vt===e;if(Qr=Qr||f,f&&j!==!0&&(j=j||{},j.preset=!0,j.type=!0),Qr)e=mt,t!==null&&(mt?t.length=mt:t=null);else{let Be={};t===null?
t=[Be]:t.push(Be),e++}var m=jr===e;if(e=qe,t!==null&&(qe?t.length=qe:t=null),m){let Be=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Kr;if((r.clientId===void 0||
!n.call(r,"clientId"))&&(Kr="clientId")||(r.clientSecret===void 0||!n.call(r,"clientSecret"))&&(Kr="clientSecret"))return b.errors=[{instancePath:s,schemaPath:"\
#/allOf/3/then/required",keyword:"required",params:{missingProperty:Kr}}],!1;if(r.type!==void 0&&n.call(r,"type")){let Lr=e;if(r.type!=="facebook")return b.errors=
[{instancePath:s+"/type",schemaPath:"#/allOf/3/then/properties/type/const",keyword:"const",params:{allowedValue:"facebook"}}],!1;var k=Lr===e}else var k=!0;if(k){
if(r.clientSecret!==void 0&&n.call(r,"clientSecret")){let Lr=e;Ve(r.clientSecret,{instancePath:s+"/clientSecret",parentData:r,parentDataProperty:"clientSecret",
rootData:y,dynamicAnchors:d})||(t=t===null?Ve.errors:t.concat(Ve.errors),e=t.length);var k=Lr===e}else var k=!0;if(k){if(r.issuer!==void 0&&n.call(r,"issuer")){
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
m",schemaPath:"#/allOf/3/then/properties/upstream/false schema",keyword:"false schema",params:{}}],!1}else var k=!0}}}}}}}}}}}}}}}var m=Be===e;Mr=m,Mr&&j!==!0&&
(j=j||{},j.type=!0,j.clientSecret=!0,j.issuer=!0,j.teamId=!0,j.keyId=!0,j.privateKey=!0,j.metadataUrl=!0,j.metadataFile=!0,j.idpSignout=!0,j.idpInit=!0,j.encryptedResponses=
!0,j.requestSigningAlgorithm=!0,j.attributesRequestMethod=!0,j.endpoints=!0,j.iamOidcProvider=!0,j.upstream=!0)}if(!Mr){let Be={instancePath:s,schemaPath:"#/all\
Of/3/if",keyword:"if",params:{failingKeyword:"then"}};return t===null?t=[Be]:t.push(Be),e++,b.errors=t,!1}var x=He===e;if(x){I!==!0&&j!==void 0&&(j===!0?I=!0:(I=
I||{},Object.assign(I,j)));let Be=e,Se=e,Kr=!0,Lr=e,ct=e,Xr=!1,Nt=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let We;if((r.preset===void 0||!n.call(r,"preset"))&&
(We="preset")){let Ue={};t===null?t=[Ue]:t.push(Ue),e++}else if(r.preset!==void 0&&n.call(r,"preset")&&r.preset!=="apple"){let Ue={};t===null?t=[Ue]:t.push(Ue),
e++}}var T=Nt===e;if(Xr=Xr||T,T){var c={};c.preset=!0}let Et=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let We;if((r.type===void 0||!n.call(r,"type"))&&(We=
"type")){let Ue={};t===null?t=[Ue]:t.push(Ue),e++}else{if(r.preset!==void 0&&n.call(r,"preset")){var te=!1;let Ue={};t===null?t=[Ue]:t.push(Ue),e++}else var te=!0;
if(te)if(r.type!==void 0&&n.call(r,"type")){let Ue=e;if(r.type!=="apple"){let Zr={};t===null?t=[Zr]:t.push(Zr),e++}var te=Ue===e}else var te=!0}}var T=Et===e;if(Xr=
Xr||T,T&&c!==!0&&(c=c||{},c.preset=!0,c.type=!0),Xr)e=ct,t!==null&&(ct?t.length=ct:t=null);else{let We={};t===null?t=[We]:t.push(We),e++}var G=Lr===e;if(e=Se,t!==
null&&(Se?t.length=Se:t=null),G){let We=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let wr;if((r.clientId===void 0||!n.call(r,"clientId"))&&(wr="clientId")||
(r.teamId===void 0||!n.call(r,"teamId"))&&(wr="teamId")||(r.keyId===void 0||!n.call(r,"keyId"))&&(wr="keyId")||(r.privateKey===void 0||!n.call(r,"privateKey"))&&
(wr="privateKey"))return b.errors=[{instancePath:s,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty:wr}}],!1;if(r.type!==void 0&&
n.call(r,"type")){let Zr=e;if(r.type!=="apple")return b.errors=[{instancePath:s+"/type",schemaPath:"#/allOf/4/then/properties/type/const",keyword:"const",params:{
allowedValue:"apple"}}],!1;var Z=Zr===e}else var Z=!0;if(Z){if(r.issuer!==void 0&&n.call(r,"issuer")){var Z=!1;return b.errors=[{instancePath:s+"/issuer",schemaPath:"\
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
keyword:"false schema",params:{}}],!1}else var Z=!0}}}}}}}}}}}}}var G=We===e;Kr=G,Kr&&c!==!0&&(c=c||{},c.type=!0,c.issuer=!0,c.clientSecret=!0,c.apiVersion=!0,c.
metadataUrl=!0,c.metadataFile=!0,c.idpSignout=!0,c.idpInit=!0,c.encryptedResponses=!0,c.requestSigningAlgorithm=!0,c.attributesRequestMethod=!0,c.endpoints=!0,c.
iamOidcProvider=!0,c.upstream=!0)}if(!Kr){let We={instancePath:s,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword:"then"}};return t===null?t=[We]:t.
push(We),e++,b.errors=t,!1}var x=Be===e;if(x){I!==!0&&c!==void 0&&(c===!0?I=!0:(I=I||{},Object.assign(I,c)));let We=e,Ue=e,wr=!0,Zr=e,yt=e,Yr=!1,Zt=e;if(r&&typeof r==
"object"&&!Array.isArray(r)){let pr;if((r.preset===void 0||!n.call(r,"preset"))&&(pr="preset")){let Ge={};t===null?t=[Ge]:t.push(Ge),e++}else if(r.preset!==void 0&&
n.call(r,"preset")&&r.preset!=="amazon"){let Ge={};t===null?t=[Ge]:t.push(Ge),e++}}var kr=Zt===e;if(Yr=Yr||kr,kr){var X={};X.preset=!0}let Ft=e;if(r&&typeof r==
"object"&&!Array.isArray(r)){let pr;if((r.type===void 0||!n.call(r,"type"))&&(pr="type")){let Ge={};t===null?t=[Ge]:t.push(Ge),e++}else{if(r.preset!==void 0&&n.
call(r,"preset")){var H=!1;let Ge={};t===null?t=[Ge]:t.push(Ge),e++}else var H=!0;if(H)if(r.type!==void 0&&n.call(r,"type")){let Ge=e;if(r.type!=="amazon"){let Fr={};
t===null?t=[Fr]:t.push(Fr),e++}var H=Ge===e}else var H=!0}}var kr=Ft===e;if(Yr=Yr||kr,kr&&X!==!0&&(X=X||{},X.preset=!0,X.type=!0),Yr)e=yt,t!==null&&(yt?t.length=
yt:t=null);else{let pr={};t===null?t=[pr]:t.push(pr),e++}var Me=Zr===e;if(e=Ue,t!==null&&(Ue?t.length=Ue:t=null),Me){let pr=e;if(r&&typeof r=="object"&&!Array.isArray(
r)){let dt;if((r.clientId===void 0||!n.call(r,"clientId"))&&(dt="clientId")||(r.clientSecret===void 0||!n.call(r,"clientSecret"))&&(dt="clientSecret"))return b.
errors=[{instancePath:s,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty:dt}}],!1;if(r.type!==void 0&&n.call(r,"type")){let Fr=e;
if(r.type!=="amazon")return b.errors=[{instancePath:s+"/type",schemaPath:"#/allOf/5/then/properties/type/const",keyword:"const",params:{allowedValue:"amazon"}}],
!1;var Y=Fr===e}else var Y=!0;if(Y){if(r.clientSecret!==void 0&&n.call(r,"clientSecret")){let Fr=e;Ve(r.clientSecret,{instancePath:s+"/clientSecret",parentData:r,
parentDataProperty:"clientSecret",rootData:y,dynamicAnchors:d})||(t=t===null?Ve.errors:t.concat(Ve.errors),e=t.length);var Y=Fr===e}else var Y=!0;if(Y){if(r.issuer!==
void 0&&n.call(r,"issuer")){var Y=!1;return b.errors=[{instancePath:s+"/issuer",schemaPath:"#/allOf/5/then/properties/issuer/false schema",keyword:"false schema",
params:{}}],!1}else var Y=!0;if(Y){if(r.teamId!==void 0&&n.call(r,"teamId")){var Y=!1;return b.errors=[{instancePath:s+"/teamId",schemaPath:"#/allOf/5/then/prop\
erties/teamId/false schema",keyword:"false schema",params:{}}],!1}else var Y=!0;if(Y){if(r.keyId!==void 0&&n.call(r,"keyId")){var Y=!1;return b.errors=[{instancePath:s+
"/keyId",schemaPath:"#/allOf/5/then/properties/keyId/false schema",keyword:"false schema",params:{}}],!1}else var Y=!0;if(Y){if(r.privateKey!==void 0&&n.call(r,
"privateKey")){var Y=!1;return b.errors=[{instancePath:s+"/privateKey",schemaPath:"#/allOf/5/then/properties/privateKey/false schema",keyword:"false schema",params:{}}],
!1}else var Y=!0;if(Y){if(r.apiVersion!==void 0&&n.call(r,"apiVersion")){var Y=!1;return b.errors=[{instancePath:s+"/apiVersion",schemaPath:"#/allOf/5/then/prop\
erties/apiVersion/false schema",keyword:"false schema",params:{}}],!1}else var Y=!0;if(Y){if(r.metadataUrl!==void 0&&n.call(r,"metadataUrl")){var Y=!1;return b.
errors=[{instancePath:s+"/metadataUrl",schemaPath:"#/allOf/5/then/properties/metadataUrl/false schema",keyword:"false schema",params:{}}],!1}else var Y=!0;if(Y){
if(r.metadataFile!==void 0&&n.call(r,"metadataFile")){var Y=!1;return b.errors=[{instancePath:s+"/metadataFile",schemaPath:"#/allOf/5/then/properties/metadataFi\
le/false schema",keyword:"false schema",params:{}}],!1}else var Y=!0;if(Y){if(r.idpSignout!==void 0&&n.call(r,"idpSignout")){var Y=!1;return b.errors=[{instancePath:s+
"/idpSignout",schemaPath:"#/allOf/5/then/properties/idpSignout/false schema",keyword:"false schema",params:{}}],!1}else var Y=!0;if(Y){if(r.idpInit!==void 0&&n.
call(r,"idpInit")){var Y=!1;return b.errors=[{instancePath:s+"/idpInit",schemaPath:"#/allOf/5/then/properties/idpInit/false schema",keyword:"false schema",params:{}}],
!1}else var Y=!0;if(Y){if(r.encryptedResponses!==void 0&&n.call(r,"encryptedResponses")){var Y=!1;return b.errors=[{instancePath:s+"/encryptedResponses",schemaPath:"\
#/allOf/5/then/properties/encryptedResponses/false schema",keyword:"false schema",params:{}}],!1}else var Y=!0;if(Y){if(r.requestSigningAlgorithm!==void 0&&n.call(
r,"requestSigningAlgorithm")){var Y=!1;return b.errors=[{instancePath:s+"/requestSigningAlgorithm",schemaPath:"#/allOf/5/then/properties/requestSigningAlgorithm\
/false schema",keyword:"false schema",params:{}}],!1}else var Y=!0;if(Y){if(r.attributesRequestMethod!==void 0&&n.call(r,"attributesRequestMethod")){var Y=!1;return b.
errors=[{instancePath:s+"/attributesRequestMethod",schemaPath:"#/allOf/5/then/properties/attributesRequestMethod/false schema",keyword:"false schema",params:{}}],
!1}else var Y=!0;if(Y){if(r.endpoints!==void 0&&n.call(r,"endpoints")){var Y=!1;return b.errors=[{instancePath:s+"/endpoints",schemaPath:"#/allOf/5/then/propert\
ies/endpoints/false schema",keyword:"false schema",params:{}}],!1}else var Y=!0;if(Y){if(r.iamOidcProvider!==void 0&&n.call(r,"iamOidcProvider")){var Y=!1;return b.
errors=[{instancePath:s+"/iamOidcProvider",schemaPath:"#/allOf/5/then/properties/iamOidcProvider/false schema",keyword:"false schema",params:{}}],!1}else var Y=!0;
if(Y)if(r.upstream!==void 0&&n.call(r,"upstream")){var Y=!1;return b.errors=[{instancePath:s+"/upstream",schemaPath:"#/allOf/5/then/properties/upstream/false sc\
hema",keyword:"false schema",params:{}}],!1}else var Y=!0}}}}}}}}}}}}}}}}var Me=pr===e;wr=Me,wr&&X!==!0&&(X=X||{},X.type=!0,X.clientSecret=!0,X.issuer=!0,X.teamId=
!0,X.keyId=!0,X.privateKey=!0,X.apiVersion=!0,X.metadataUrl=!0,X.metadataFile=!0,X.idpSignout=!0,X.idpInit=!0,X.encryptedResponses=!0,X.requestSigningAlgorithm=
!0,X.attributesRequestMethod=!0,X.endpoints=!0,X.iamOidcProvider=!0,X.upstream=!0)}if(!wr){let pr={instancePath:s,schemaPath:"#/allOf/5/if",keyword:"if",params:{
failingKeyword:"then"}};return t===null?t=[pr]:t.push(pr),e++,b.errors=t,!1}var x=We===e;x&&I!==!0&&X!==void 0&&(X===!0?I=!0:(I=I||{},Object.assign(I,X)))}}}}}}else{
let Xe={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};return t===null?t=[Xe]:t.push(Xe),e++,b.errors=t,!1}if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let Xe=e;for(let _ of Object.keys(r))if(!n.call(Cr.properties,_)){return b.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:_}}],!1;break}if(Xe===e){if(r.preset!==void 0&&n.call(r,"preset")){let _=r.preset,se=e;if(typeof _!="string")return b.
errors=[{instancePath:s+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",params:{type:"string"}}],!1;if(!(_==="amazon"||_==="apple"||_==="auth0"||
_==="cognito"||_==="descope"||_==="entra"||_==="entra-external-id"||_==="facebook"||_==="gitlab"||_==="google"||_==="idura"||_==="keycloak"||_==="linkedin"||_===
"login-gov"||_==="oidc"||_==="okta"||_==="one-login"||_==="ping-one"||_==="saml"))return b.errors=[{instancePath:s+"/preset",schemaPath:"#/properties/preset/enu\
m",keyword:"enum",params:{allowedValues:Cr.properties.preset.enum}}],!1;var K=se===e}else var K=!0;if(K){if(r.type!==void 0&&n.call(r,"type")){let _=r.type,se=e;
if(typeof _!="string")return b.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(!(_==="oidc"||_===
"saml"||_==="google"||_==="facebook"||_==="apple"||_==="amazon"))return b.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:Cr.properties.type.enum}}],!1;var K=se===e}else var K=!0;if(K){if(r.issuer!==void 0&&n.call(r,"issuer")){let _=r.issuer,se=e;if(e===se)if(typeof _==
"string"){if(q(_)>1024)return b.errors=[{instancePath:s+"/issuer",schemaPath:"#/properties/issuer/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return b.
errors=[{instancePath:s+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type:"string"}}],!1;var K=se===e}else var K=!0;if(K){if(r.clientId!==
void 0&&n.call(r,"clientId")){let _=r.clientId,se=e,_e=e,C=!1,ee=e;B(_,{instancePath:s+"/clientId",parentData:r,parentDataProperty:"clientId",rootData:y,dynamicAnchors:d})||
(t=t===null?B.errors:t.concat(B.errors),e=t.length);var cr=ee===e;C=C||cr;let le=e;ge(_,{instancePath:s+"/clientId",parentData:r,parentDataProperty:"clientId",rootData:y,
dynamicAnchors:d})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var cr=le===e;if(C=C||cr,cr)var rt=!0;let ke=e;de(_,{instancePath:s+"/clientId",parentData:r,
parentDataProperty:"clientId",rootData:y,dynamicAnchors:d})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var cr=ke===e;C=C||cr,cr&&rt!==!0&&(rt=!0);let oe=e;
pe(_,{instancePath:s+"/clientId",parentData:r,parentDataProperty:"clientId",rootData:y,dynamicAnchors:d})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);
var cr=oe===e;if(C=C||cr,cr&&rt!==!0&&(rt=!0),C)e=_e,t!==null&&(_e?t.length=_e:t=null);else{let ce={instancePath:s+"/clientId",schemaPath:"#/properties/clientId\
/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ce]:t.push(ce),e++,b.errors=t,!1}var K=se===e}else var K=!0;if(K){if(r.clientSecret!==void 0&&n.call(r,"cl\
ientSecret")){let _=r.clientSecret,se=e,_e=e,C=!1,ee=e;ge(_,{instancePath:s+"/clientSecret",parentData:r,parentDataProperty:"clientSecret",rootData:y,dynamicAnchors:d})||
(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var yr=ee===e;if(C=C||yr,yr)var tt=!0;let le=e;de(_,{instancePath:s+"/clientSecret",parentData:r,parentDataProperty:"\
clientSecret",rootData:y,dynamicAnchors:d})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var yr=le===e;C=C||yr,yr&&tt!==!0&&(tt=!0);let ke=e;pe(_,{instancePath:s+
"/clientSecret",parentData:r,parentDataProperty:"clientSecret",rootData:y,dynamicAnchors:d})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var yr=ke===
e;C=C||yr,yr&&tt!==!0&&(tt=!0);let oe=e;if(_!=="none"){let ce={instancePath:s+"/clientSecret",schemaPath:"#/properties/clientSecret/anyOf/3/const",keyword:"cons\
t",params:{allowedValue:"none"}};t===null?t=[ce]:t.push(ce),e++}var yr=oe===e;if(C=C||yr,C)e=_e,t!==null&&(_e?t.length=_e:t=null);else{let ce={instancePath:s+"/\
clientSecret",schemaPath:"#/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ce]:t.push(ce),e++,b.errors=t,!1}var K=se===e}else var K=!0;
if(K){if(r.teamId!==void 0&&n.call(r,"teamId")){let _=r.teamId,se=e,_e=e,C=!1,ee=e;Re(_,{instancePath:s+"/teamId",parentData:r,parentDataProperty:"teamId",rootData:y,
dynamicAnchors:d})||(t=t===null?Re.errors:t.concat(Re.errors),e=t.length);var dr=ee===e;C=C||dr;let le=e;ge(_,{instancePath:s+"/teamId",parentData:r,parentDataProperty:"\
teamId",rootData:y,dynamicAnchors:d})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var dr=le===e;if(C=C||dr,dr)var st=!0;let ke=e;de(_,{instancePath:s+
"/teamId",parentData:r,parentDataProperty:"teamId",rootData:y,dynamicAnchors:d})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var dr=ke===e;C=C||dr,dr&&
st!==!0&&(st=!0);let oe=e;pe(_,{instancePath:s+"/teamId",parentData:r,parentDataProperty:"teamId",rootData:y,dynamicAnchors:d})||(t=t===null?pe.errors:t.concat(
pe.errors),e=t.length);var dr=oe===e;if(C=C||dr,dr&&st!==!0&&(st=!0),C)e=_e,t!==null&&(_e?t.length=_e:t=null);else{let ce={instancePath:s+"/teamId",schemaPath:"\
#/properties/teamId/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ce]:t.push(ce),e++,b.errors=t,!1}var K=se===e}else var K=!0;if(K){if(r.keyId!==void 0&&
n.call(r,"keyId")){let _=r.keyId,se=e,_e=e,C=!1,ee=e;Re(_,{instancePath:s+"/keyId",parentData:r,parentDataProperty:"keyId",rootData:y,dynamicAnchors:d})||(t=t===
null?Re.errors:t.concat(Re.errors),e=t.length);var hr=ee===e;C=C||hr;let le=e;ge(_,{instancePath:s+"/keyId",parentData:r,parentDataProperty:"keyId",rootData:y,dynamicAnchors:d})||
(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var hr=le===e;if(C=C||hr,hr)var at=!0;let ke=e;de(_,{instancePath:s+"/keyId",parentData:r,parentDataProperty:"\
keyId",rootData:y,dynamicAnchors:d})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var hr=ke===e;C=C||hr,hr&&at!==!0&&(at=!0);let oe=e;pe(_,{instancePath:s+
"/keyId",parentData:r,parentDataProperty:"keyId",rootData:y,dynamicAnchors:d})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var hr=oe===e;if(C=C||hr,hr&&
at!==!0&&(at=!0),C)e=_e,t!==null&&(_e?t.length=_e:t=null);else{let ce={instancePath:s+"/keyId",schemaPath:"#/properties/keyId/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[ce]:t.push(ce),e++,b.errors=t,!1}var K=se===e}else var K=!0;if(K){if(r.privateKey!==void 0&&n.call(r,"privateKey")){let _=e;Ve(r.privateKey,{
instancePath:s+"/privateKey",parentData:r,parentDataProperty:"privateKey",rootData:y,dynamicAnchors:d})||(t=t===null?Ve.errors:t.concat(Ve.errors),e=t.length);var K=_===
e}else var K=!0;if(K){if(r.apiVersion!==void 0&&n.call(r,"apiVersion")){let _=r.apiVersion,se=e;if(e===se)if(typeof _=="string"){if(!zt.test(_))return b.errors=
[{instancePath:s+"/apiVersion",schemaPath:"#/properties/apiVersion/pattern",keyword:"pattern",params:{pattern:"^v[1-9][0-9]{0,2}\\.[0-9]$"}}],!1}else return b.errors=
[{instancePath:s+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type:"string"}}],!1;var K=se===e}else var K=!0;if(K){if(r.metadataUrl!==
void 0&&n.call(r,"metadataUrl")){let _=r.metadataUrl,se=e,_e=e,C=!1,ee=e;lr(_,{instancePath:s+"/metadataUrl",parentData:r,parentDataProperty:"metadataUrl",rootData:y,
dynamicAnchors:d})||(t=t===null?lr.errors:t.concat(lr.errors),e=t.length);var vr=ee===e;C=C||vr;let le=e;ge(_,{instancePath:s+"/metadataUrl",parentData:r,parentDataProperty:"\
metadataUrl",rootData:y,dynamicAnchors:d})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var vr=le===e;if(C=C||vr,vr)var it=!0;let ke=e;de(_,{instancePath:s+
"/metadataUrl",parentData:r,parentDataProperty:"metadataUrl",rootData:y,dynamicAnchors:d})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var vr=ke===e;
C=C||vr,vr&&it!==!0&&(it=!0);let oe=e;pe(_,{instancePath:s+"/metadataUrl",parentData:r,parentDataProperty:"metadataUrl",rootData:y,dynamicAnchors:d})||(t=t===null?
pe.errors:t.concat(pe.errors),e=t.length);var vr=oe===e;if(C=C||vr,vr&&it!==!0&&(it=!0),C)e=_e,t!==null&&(_e?t.length=_e:t=null);else{let ce={instancePath:s+"/m\
etadataUrl",schemaPath:"#/properties/metadataUrl/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ce]:t.push(ce),e++,b.errors=t,!1}var K=se===e}else var K=!0;
if(K){if(r.metadataFile!==void 0&&n.call(r,"metadataFile")){let _=r.metadataFile,se=e;if(e===se)if(typeof _=="string"){if(q(_)>1024)return b.errors=[{instancePath:s+
"/metadataFile",schemaPath:"#/properties/metadataFile/maxLength",keyword:"maxLength",params:{limit:1024}}],!1;if(!qt.test(_))return b.errors=[{instancePath:s+"/\
metadataFile",schemaPath:"#/properties/metadataFile/pattern",keyword:"pattern",params:{pattern:"^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u0\
07f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$"}}],!1}else return b.errors=[{instancePath:s+"/metadataFile",schemaPath:"#/properties/metadataFile/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var K=se===e}else var K=!0;if(K){if(r.idpSignout!==void 0&&n.call(r,"idpSignout")){let _=e;if(typeof r.idpSignout!=
"boolean")return b.errors=[{instancePath:s+"/idpSignout",schemaPath:"#/properties/idpSignout/type",keyword:"type",params:{type:"boolean"}}],!1;var K=_===e}else var K=!0;
if(K){if(r.idpInit!==void 0&&n.call(r,"idpInit")){let _=e;if(typeof r.idpInit!="boolean")return b.errors=[{instancePath:s+"/idpInit",schemaPath:"#/properties/id\
pInit/type",keyword:"type",params:{type:"boolean"}}],!1;var K=_===e}else var K=!0;if(K){if(r.encryptedResponses!==void 0&&n.call(r,"encryptedResponses")){let _=e;
if(typeof r.encryptedResponses!="boolean")return b.errors=[{instancePath:s+"/encryptedResponses",schemaPath:"#/properties/encryptedResponses/type",keyword:"type",
params:{type:"boolean"}}],!1;var K=_===e}else var K=!0;if(K){if(r.requestSigningAlgorithm!==void 0&&n.call(r,"requestSigningAlgorithm")){let _=r.requestSigningAlgorithm,
se=e;if(typeof _!="string")return b.errors=[{instancePath:s+"/requestSigningAlgorithm",schemaPath:"#/properties/requestSigningAlgorithm/type",keyword:"type",params:{
type:"string"}}],!1;if(_!=="rsa-sha256")return b.errors=[{instancePath:s+"/requestSigningAlgorithm",schemaPath:"#/properties/requestSigningAlgorithm/enum",keyword:"\
enum",params:{allowedValues:Cr.properties.requestSigningAlgorithm.enum}}],!1;var K=se===e}else var K=!0;if(K){if(r.scopes!==void 0&&n.call(r,"scopes")){let _=r.
scopes,se=e;if(e===se)if(Array.isArray(_)){if(_.length<1)return b.errors=[{instancePath:s+"/scopes",schemaPath:"#/properties/scopes/minItems",keyword:"minItems",
params:{limit:1}}],!1;{var ft=!0;let C=_.length;for(let ee=0;ee<C;ee++){let le=_[ee],ke=e;if(e===ke)if(typeof le=="string"){if(!pt.test(le))return b.errors=[{instancePath:s+
"/scopes/"+ee,schemaPath:"#/properties/scopes/items/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}}],!1}else return b.errors=[{instancePath:s+
"/scopes/"+ee,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type:"string"}}],!1;var ft=ke===e;if(!ft)break}if(ft){let ee=_.length,le;if(ee>
1){let ke={};for(;ee--;){let oe=_[ee];if(typeof oe=="string"){if(typeof ke[oe]=="number"){return le=ke[oe],b.errors=[{instancePath:s+"/scopes",schemaPath:"#/pro\
perties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:ee,j:le}}],!1;break}ke[oe]=ee}}}}}}else return b.errors=[{instancePath:s+"/scopes",schemaPath:"#/pro\
perties/scopes/type",keyword:"type",params:{type:"array"}}],!1;var K=se===e}else var K=!0;if(K){if(r.attributesRequestMethod!==void 0&&n.call(r,"attributesReque\
stMethod")){let _=r.attributesRequestMethod,se=e;if(typeof _!="string")return b.errors=[{instancePath:s+"/attributesRequestMethod",schemaPath:"#/properties/attr\
ibutesRequestMethod/type",keyword:"type",params:{type:"string"}}],!1;if(!(_==="GET"||_==="POST"))return b.errors=[{instancePath:s+"/attributesRequestMethod",schemaPath:"\
#/properties/attributesRequestMethod/enum",keyword:"enum",params:{allowedValues:Cr.properties.attributesRequestMethod.enum}}],!1;var K=se===e}else var K=!0;if(K){
if(r.endpoints!==void 0&&n.call(r,"endpoints")){let _=e;xr(r.endpoints,{instancePath:s+"/endpoints",parentData:r,parentDataProperty:"endpoints",rootData:y,dynamicAnchors:d})||
(t=t===null?xr.errors:t.concat(xr.errors),e=t.length);var K=_===e}else var K=!0;if(K){if(r.iamOidcProvider!==void 0&&n.call(r,"iamOidcProvider")){let _=e;if(typeof r.
iamOidcProvider!="boolean")return b.errors=[{instancePath:s+"/iamOidcProvider",schemaPath:"#/properties/iamOidcProvider/type",keyword:"type",params:{type:"boole\
an"}}],!1;var K=_===e}else var K=!0;if(K){if(r.upstream!==void 0&&n.call(r,"upstream")){let _=e;rr(r.upstream,{instancePath:s+"/upstream",parentData:r,parentDataProperty:"\
upstream",rootData:y,dynamicAnchors:d})||(t=t===null?rr.errors:t.concat(rr.errors),e=t.length);var K=_===e}else var K=!0;if(K){if(r.attributeMapping!==void 0&&n.
call(r,"attributeMapping")){let _=r.attributeMapping,se=e;if(e===se)if(_&&typeof _=="object"&&!Array.isArray(_)){for(let C of Object.keys(_)){let ee=e;if(typeof C==
"string"){if(q(C)>32){let le={instancePath:s+"/attributeMapping",schemaPath:"#/properties/attributeMapping/propertyNames/maxLength",keyword:"maxLength",params:{
limit:32},propertyName:C};t===null?t=[le]:t.push(le),e++}else if(q(C)<1){let le={instancePath:s+"/attributeMapping",schemaPath:"#/properties/attributeMapping/pr\
opertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:C};t===null?t=[le]:t.push(le),e++}}var bt=ee===e;if(!bt){let le={instancePath:s+"/attri\
buteMapping",schemaPath:"#/properties/attributeMapping/propertyNames",keyword:"propertyNames",params:{propertyName:C}};return t===null?t=[le]:t.push(le),e++,b.errors=
t,!1;break}}if(bt)for(let C of Object.keys(_)){let ee=_[C],le=e;if(typeof ee!="string"&&ee!==null)return b.errors=[{instancePath:s+"/attributeMapping/"+C.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributeMapping/additionalProperties/type",keyword:"type",params:{type:Cr.properties.attributeMapping.additionalProperties.
type}}],!1;if(e===le&&typeof ee=="string"){if(q(ee)>2048)return b.errors=[{instancePath:s+"/attributeMapping/"+C.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/attributeMapping/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2048}}],!1;if(q(ee)<1)return b.errors=[{instancePath:s+"/attribu\
teMapping/"+C.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributeMapping/additionalProperties/minLength",keyword:"minLength",params:{limit:1}}],
!1}var Rt=le===e;if(!Rt)break}}else return b.errors=[{instancePath:s+"/attributeMapping",schemaPath:"#/properties/attributeMapping/type",keyword:"type",params:{
type:"object"}}],!1;var K=se===e}else var K=!0;if(K){if(r.adopt!==void 0&&n.call(r,"adopt")){let _=r.adopt,se=e;if(e===se)if(typeof _=="string"){if(q(_)>32)return b.
errors=[{instancePath:s+"/adopt",schemaPath:"#/properties/adopt/maxLength",keyword:"maxLength",params:{limit:32}}],!1;if(q(_)<1)return b.errors=[{instancePath:s+
"/adopt",schemaPath:"#/properties/adopt/minLength",keyword:"minLength",params:{limit:1}}],!1}else return b.errors=[{instancePath:s+"/adopt",schemaPath:"#/proper\
ties/adopt/type",keyword:"type",params:{type:"string"}}],!1;var K=se===e}else var K=!0;if(K){if(r.nationalIdConsent!==void 0&&n.call(r,"nationalIdConsent")){let _=e;
if(typeof r.nationalIdConsent!="boolean")return b.errors=[{instancePath:s+"/nationalIdConsent",schemaPath:"#/properties/nationalIdConsent/type",keyword:"type",params:{
type:"boolean"}}],!1;var K=_===e}else var K=!0;if(K)if(r.identifiers!==void 0&&n.call(r,"identifiers")){let _=r.identifiers,se=e;if(e===se)if(Array.isArray(_)){
if(_.length>50)return b.errors=[{instancePath:s+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:50}}],!1;{var ut=!0;
let C=_.length;for(let ee=0;ee<C;ee++){let le=_[ee],ke=e;if(e===ke)if(typeof le=="string"){if(q(le)>40)return b.errors=[{instancePath:s+"/identifiers/"+ee,schemaPath:"\
#/properties/identifiers/items/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(q(le)<1)return b.errors=[{instancePath:s+"/identifiers/"+ee,schemaPath:"\
#/properties/identifiers/items/minLength",keyword:"minLength",params:{limit:1}}],!1;if(!St.test(le))return b.errors=[{instancePath:s+"/identifiers/"+ee,schemaPath:"\
#/properties/identifiers/items/pattern",keyword:"pattern",params:{pattern:"^[\\w\\s+=.@-]+$"}}],!1}else return b.errors=[{instancePath:s+"/identifiers/"+ee,schemaPath:"\
#/properties/identifiers/items/type",keyword:"type",params:{type:"string"}}],!1;var ut=ke===e;if(!ut)break}if(ut){let ee=_.length,le;if(ee>1){let ke={};for(;ee--;){
let oe=_[ee];if(typeof oe=="string"){if(typeof ke[oe]=="number"){return le=ke[oe],b.errors=[{instancePath:s+"/identifiers",schemaPath:"#/properties/identifiers/\
uniqueItems",keyword:"uniqueItems",params:{i:ee,j:le}}],!1;break}ke[oe]=ee}}}}}}else return b.errors=[{instancePath:s+"/identifiers",schemaPath:"#/properties/id\
entifiers/type",keyword:"type",params:{type:"array"}}],!1;var K=se===e}else var K=!0}}}}}}}}}}}}}}}}}}}}}}}}else return b.errors=[{instancePath:s,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return b.errors=t,e===0}b.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pt={type:"object",additionalProperties:!1,
properties:{name:{type:"string",minLength:1,maxLength:128,pattern:"^[A-Za-z0-9_\\s+=,.@-]+$"},adopt:{type:"string",maxLength:128,pattern:"^[A-Za-z0-9_+]+$"},identityProviders:{
type:"array",minItems:1,uniqueItems:!0,items:{type:"string"}},callbackUrls:{type:"array",maxItems:100,items:{anyOf:[{$ref:"#/$defs/RedirectUrl"},{$ref:"#/$defs/\
VariableUrl"},{$ref:"#/$defs/SsmParameterUrl"},{$ref:"#/$defs/SecretsManagerUrl"}]}},defaultRedirectUri:{anyOf:[{$ref:"#/$defs/RedirectUrl"},{$ref:"#/$defs/Vari\
ableUrl"},{$ref:"#/$defs/SsmParameterUrl"},{$ref:"#/$defs/SecretsManagerUrl"}]},logoutUrls:{type:"array",maxItems:100,items:{anyOf:[{$ref:"#/$defs/RedirectUrl"},
{$ref:"#/$defs/VariableUrl"},{$ref:"#/$defs/SsmParameterUrl"},{$ref:"#/$defs/SecretsManagerUrl"}]}},albHosts:{type:"array",maxItems:100,items:{anyOf:[{$ref:"#/$\
defs/AlbHost"},{$ref:"#/$defs/VariableUrl"},{$ref:"#/$defs/SsmParameterUrl"},{$ref:"#/$defs/SecretsManagerUrl"}]}},scopes:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,
items:{type:"string",maxLength:256,pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}},flows:{type:"array",uniqueItems:!0,items:{type:"string",enum:["code","implicit",
"client_credentials"]}},authFlows:{type:"array",uniqueItems:!0,items:{type:"string",enum:["userSrp","userPassword","adminUserPassword","custom","user"]}},secret:{
type:"boolean"},readAttributes:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/AttributeName"}},writeAttributes:{type:"array",minItems:1,uniqueItems:!0,
items:{$ref:"#/$defs/AttributeName"}},tokenValidity:{$ref:"#/$defs/TokenValidity"},refreshTokenRotation:{anyOf:[{$ref:"#/$defs/RefreshTokenRotation"},{const:"of\
f"}]}}},Ut=new RegExp("^[A-Za-z0-9_+]+$","u");function be(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=be.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(q(r)>1024)return be.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",
params:{limit:1024}}],!1;if(q(r)<1)return be.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}}],!1}else return be.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return be.errors=t,e===0}be.evaluated={dynamicProps:!1,dynamicItems:!1};function ve(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=ve.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(q(r)>1024)return ve.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",
params:{limit:1024}}],!1;if(q(r)<1)return ve.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ve.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return ve.errors=t,e===0}ve.evaluated={dynamicProps:!1,dynamicItems:!1};function Pe(r,{
instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.variable===void 0||!n.call(r,"variable"))&&(P="variable"))return Pe.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))if(!(i==="variable"||i==="prefix"||i==="suffix")){
return Pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.variable!==
void 0&&n.call(r,"variable")){let i=r.variable,v=e;if(e===v)if(typeof i=="string"){if(!br.test(i))return Pe.errors=[{instancePath:s+"/variable",schemaPath:"#/pr\
operties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}}],!1}else return Pe.errors=[{instancePath:s+"/variable",schemaPath:"#/pro\
perties/variable/type",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else var a=!0;if(a){if(r.prefix!==void 0&&n.call(r,"prefix")){let i=e;ve(r.prefix,
{instancePath:s+"/prefix",parentData:r,parentDataProperty:"prefix",rootData:y,dynamicAnchors:d})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var a=i===
e}else var a=!0;if(a)if(r.suffix!==void 0&&n.call(r,"suffix")){let i=e;ve(r.suffix,{instancePath:s+"/suffix",parentData:r,parentDataProperty:"suffix",rootData:y,
dynamicAnchors:d})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var a=i===e}else var a=!0}}}}else return Pe.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return Pe.errors=t,e===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function he(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=he.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.ssmParameter===void 0||!n.call(r,"ssmParameter"))&&(P="s\
smParameter"))return he.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))
if(!(i==="ssmParameter"||i==="prefix"||i==="suffix")){return he.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i}}],!1;break}if(l===e){if(r.ssmParameter!==void 0&&n.call(r,"ssmParameter")){let i=r.ssmParameter,v=e;if(e===v)if(typeof i=="string"){if(q(i)>
2048)return he.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}}],!1;if(!Ir.test(
i))return he.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-\
zA-Z0-9_.-]+)$"}}],!1}else return he.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/type",keyword:"type",params:{type:"string"}}],
!1;var a=v===e}else var a=!0;if(a){if(r.prefix!==void 0&&n.call(r,"prefix")){let i=e;ve(r.prefix,{instancePath:s+"/prefix",parentData:r,parentDataProperty:"pref\
ix",rootData:y,dynamicAnchors:d})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var a=i===e}else var a=!0;if(a)if(r.suffix!==void 0&&n.call(r,"suffix")){
let i=e;ve(r.suffix,{instancePath:s+"/suffix",parentData:r,parentDataProperty:"suffix",rootData:y,dynamicAnchors:d})||(t=t===null?ve.errors:t.concat(ve.errors),
e=t.length);var a=i===e}else var a=!0}}}}else return he.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return he.errors=
t,e===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fe(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=fe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.secretsManager===void 0||!n.call(r,"secretsManager"))&&(P=
"secretsManager"))return fe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(
r))if(!(i==="secretsManager"||i==="jsonKey"||i==="prefix"||i==="suffix")){return fe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.secretsManager!==void 0&&n.call(r,"secretsManager")){let i=r.secretsManager,v=e;if(e===v)
if(typeof i=="string"){if(q(i)>2048)return fe.errors=[{instancePath:s+"/secretsManager",schemaPath:"#/properties/secretsManager/maxLength",keyword:"maxLength",params:{
limit:2048}}],!1;if(!_r.test(i))return fe.errors=[{instancePath:s+"/secretsManager",schemaPath:"#/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9/_+=.@:!-]+$"}}],!1}else return fe.errors=[{instancePath:s+"/secretsManager",schemaPath:"#/properties/secretsManager/type",keyword:"type",params:{type:"\
string"}}],!1;var a=v===e}else var a=!0;if(a){if(r.jsonKey!==void 0&&n.call(r,"jsonKey")){let i=r.jsonKey,v=e;if(e===v)if(typeof i=="string"){if(q(i)>256)return fe.
errors=[{instancePath:s+"/jsonKey",schemaPath:"#/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}}],!1;if(!Or.test(i))return fe.errors=[{instancePath:s+
"/jsonKey",schemaPath:"#/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}}],!1}else return fe.errors=[{instancePath:s+
"/jsonKey",schemaPath:"#/properties/jsonKey/type",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else var a=!0;if(a){if(r.prefix!==void 0&&n.call(r,"pre\
fix")){let i=e;ve(r.prefix,{instancePath:s+"/prefix",parentData:r,parentDataProperty:"prefix",rootData:y,dynamicAnchors:d})||(t=t===null?ve.errors:t.concat(ve.errors),
e=t.length);var a=i===e}else var a=!0;if(a)if(r.suffix!==void 0&&n.call(r,"suffix")){let i=e;ve(r.suffix,{instancePath:s+"/suffix",parentData:r,parentDataProperty:"\
suffix",rootData:y,dynamicAnchors:d})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var a=i===e}else var a=!0}}}}}else return fe.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return fe.errors=t,e===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function or(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=or.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(q(r)>253)return or.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",
params:{limit:253}}],!1;if(q(r)<1)return or.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}}],!1}else return or.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return or.errors=t,e===0}or.evaluated={dynamicProps:!1,dynamicItems:!1};function ze(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=ze.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(q(r)>32)return ze.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",
params:{limit:32}}],!1;if(q(r)<1)return ze.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ze.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return ze.errors=t,e===0}ze.evaluated={dynamicProps:!1,dynamicItems:!1};function qr(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=qr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P=e;for(let l of Object.keys(r))if(!(l==="access"||l==="id"||l===
"refresh"||l==="authSession")){return qr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],
!1;break}if(P===e){if(r.access!==void 0&&n.call(r,"access")){let l=e;ne(r.access,{instancePath:s+"/access",parentData:r,parentDataProperty:"access",rootData:y,dynamicAnchors:d})||
(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.id!==void 0&&n.call(r,"id")){let l=e;ne(r.id,{instancePath:s+"/id",parentData:r,
parentDataProperty:"id",rootData:y,dynamicAnchors:d})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.refresh!==void 0&&
n.call(r,"refresh")){let l=e;ne(r.refresh,{instancePath:s+"/refresh",parentData:r,parentDataProperty:"refresh",rootData:y,dynamicAnchors:d})||(t=t===null?ne.errors:
t.concat(ne.errors),e=t.length);var a=l===e}else var a=!0;if(a)if(r.authSession!==void 0&&n.call(r,"authSession")){let l=e;ne(r.authSession,{instancePath:s+"/au\
thSession",parentData:r,parentDataProperty:"authSession",rootData:y,dynamicAnchors:d})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var a=l===e}else var a=!0}}}}else
return qr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qr.errors=t,e===0}qr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Sr(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Sr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a=e;for(let P of Object.keys(r))if(P!=="gracePeriod"){return Sr.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}}],!1;break}a===e&&r.gracePeriod!==void 0&&
n.call(r,"gracePeriod")&&(ne(r.gracePeriod,{instancePath:s+"/gracePeriod",parentData:r,parentDataProperty:"gracePeriod",rootData:y,dynamicAnchors:d})||(t=t===null?
ne.errors:t.concat(ne.errors),e=t.length))}else return Sr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Sr.errors=
t,e===0}Sr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function J(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=J.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let N=e;for(let w of Object.
keys(r))if(!n.call(Pt.properties,w)){return J.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}}],
!1;break}if(N===e){if(r.name!==void 0&&n.call(r,"name")){let w=r.name,R=e;if(e===R)if(typeof w=="string"){if(q(w)>128)return J.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(q(w)<1)return J.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLen\
gth",keyword:"minLength",params:{limit:1}}],!1;if(!ot.test(w))return J.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_\\s+=,.@-]+$"}}],!1}else return J.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"}}],!1;var a=R===e}else var a=!0;if(a){if(r.adopt!==void 0&&n.call(r,"adopt")){let w=r.adopt,R=e;if(e===R)if(typeof w=="string"){if(q(w)>128)return J.errors=
[{instancePath:s+"/adopt",schemaPath:"#/properties/adopt/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(!Ut.test(w))return J.errors=[{instancePath:s+
"/adopt",schemaPath:"#/properties/adopt/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_+]+$"}}],!1}else return J.errors=[{instancePath:s+"/adopt",schemaPath:"\
#/properties/adopt/type",keyword:"type",params:{type:"string"}}],!1;var a=R===e}else var a=!0;if(a){if(r.identityProviders!==void 0&&n.call(r,"identityProviders")){
let w=r.identityProviders,R=e;if(e===R)if(Array.isArray(w)){if(w.length<1)return J.errors=[{instancePath:s+"/identityProviders",schemaPath:"#/properties/identit\
yProviders/minItems",keyword:"minItems",params:{limit:1}}],!1;{var P=!0;let j=w.length;for(let g=0;g<j;g++){let f=e;if(typeof w[g]!="string")return J.errors=[{instancePath:s+
"/identityProviders/"+g,schemaPath:"#/properties/identityProviders/items/type",keyword:"type",params:{type:"string"}}],!1;var P=f===e;if(!P)break}if(P){let g=w.
length,f;if(g>1){let m={};for(;g--;){let k=w[g];if(typeof k=="string"){if(typeof m[k]=="number"){return f=m[k],J.errors=[{instancePath:s+"/identityProviders",schemaPath:"\
#/properties/identityProviders/uniqueItems",keyword:"uniqueItems",params:{i:g,j:f}}],!1;break}m[k]=g}}}}}}else return J.errors=[{instancePath:s+"/identityProvid\
ers",schemaPath:"#/properties/identityProviders/type",keyword:"type",params:{type:"array"}}],!1;var a=R===e}else var a=!0;if(a){if(r.callbackUrls!==void 0&&n.call(
r,"callbackUrls")){let w=r.callbackUrls,R=e;if(e===R)if(Array.isArray(w)){if(w.length>100)return J.errors=[{instancePath:s+"/callbackUrls",schemaPath:"#/propert\
ies/callbackUrls/maxItems",keyword:"maxItems",params:{limit:100}}],!1;{var l=!0;let j=w.length;for(let g=0;g<j;g++){let f=w[g],m=e,k=e,c=!1,te=e;be(f,{instancePath:s+
"/callbackUrls/"+g,parentData:w,parentDataProperty:g,rootData:y,dynamicAnchors:d})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);var v=te===e;c=c||v;let T=e;
Pe(f,{instancePath:s+"/callbackUrls/"+g,parentData:w,parentDataProperty:g,rootData:y,dynamicAnchors:d})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var v=T===
e;if(c=c||v,v)var i=!0;let G=e;he(f,{instancePath:s+"/callbackUrls/"+g,parentData:w,parentDataProperty:g,rootData:y,dynamicAnchors:d})||(t=t===null?he.errors:t.
concat(he.errors),e=t.length);var v=G===e;c=c||v,v&&i!==!0&&(i=!0);let Z=e;fe(f,{instancePath:s+"/callbackUrls/"+g,parentData:w,parentDataProperty:g,rootData:y,
dynamicAnchors:d})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var v=Z===e;if(c=c||v,v&&i!==!0&&(i=!0),c)e=k,t!==null&&(k?t.length=k:t=null);else{let H={
instancePath:s+"/callbackUrls/"+g,schemaPath:"#/properties/callbackUrls/items/anyOf",keyword:"anyOf",params:{}};return t===null?t=[H]:t.push(H),e++,J.errors=t,!1}
var l=m===e;if(!l)break}}}else return J.errors=[{instancePath:s+"/callbackUrls",schemaPath:"#/properties/callbackUrls/type",keyword:"type",params:{type:"array"}}],
!1;var a=R===e}else var a=!0;if(a){if(r.defaultRedirectUri!==void 0&&n.call(r,"defaultRedirectUri")){let w=r.defaultRedirectUri,R=e,u=e,j=!1,g=e;be(w,{instancePath:s+
"/defaultRedirectUri",parentData:r,parentDataProperty:"defaultRedirectUri",rootData:y,dynamicAnchors:d})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);
var S=g===e;j=j||S;let f=e;Pe(w,{instancePath:s+"/defaultRedirectUri",parentData:r,parentDataProperty:"defaultRedirectUri",rootData:y,dynamicAnchors:d})||(t=t===
null?Pe.errors:t.concat(Pe.errors),e=t.length);var S=f===e;if(j=j||S,S)var I=!0;let m=e;he(w,{instancePath:s+"/defaultRedirectUri",parentData:r,parentDataProperty:"\
defaultRedirectUri",rootData:y,dynamicAnchors:d})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var S=m===e;j=j||S,S&&I!==!0&&(I=!0);let k=e;fe(w,{instancePath:s+
"/defaultRedirectUri",parentData:r,parentDataProperty:"defaultRedirectUri",rootData:y,dynamicAnchors:d})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);
var S=k===e;if(j=j||S,S&&I!==!0&&(I=!0),j)e=u,t!==null&&(u?t.length=u:t=null);else{let te={instancePath:s+"/defaultRedirectUri",schemaPath:"#/properties/default\
RedirectUri/anyOf",keyword:"anyOf",params:{}};return t===null?t=[te]:t.push(te),e++,J.errors=t,!1}var a=R===e}else var a=!0;if(a){if(r.logoutUrls!==void 0&&n.call(
r,"logoutUrls")){let w=r.logoutUrls,R=e;if(e===R)if(Array.isArray(w)){if(w.length>100)return J.errors=[{instancePath:s+"/logoutUrls",schemaPath:"#/properties/lo\
goutUrls/maxItems",keyword:"maxItems",params:{limit:100}}],!1;{var z=!0;let j=w.length;for(let g=0;g<j;g++){let f=w[g],m=e,k=e,c=!1,te=e;be(f,{instancePath:s+"/\
logoutUrls/"+g,parentData:w,parentDataProperty:g,rootData:y,dynamicAnchors:d})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);var L=te===e;c=c||L;let T=e;
Pe(f,{instancePath:s+"/logoutUrls/"+g,parentData:w,parentDataProperty:g,rootData:y,dynamicAnchors:d})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var L=T===
e;if(c=c||L,L)var A=!0;let G=e;he(f,{instancePath:s+"/logoutUrls/"+g,parentData:w,parentDataProperty:g,rootData:y,dynamicAnchors:d})||(t=t===null?he.errors:t.concat(
he.errors),e=t.length);var L=G===e;c=c||L,L&&A!==!0&&(A=!0);let Z=e;fe(f,{instancePath:s+"/logoutUrls/"+g,parentData:w,parentDataProperty:g,rootData:y,dynamicAnchors:d})||
(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var L=Z===e;if(c=c||L,L&&A!==!0&&(A=!0),c)e=k,t!==null&&(k?t.length=k:t=null);else{let H={instancePath:s+"\
/logoutUrls/"+g,schemaPath:"#/properties/logoutUrls/items/anyOf",keyword:"anyOf",params:{}};return t===null?t=[H]:t.push(H),e++,J.errors=t,!1}var z=m===e;if(!z)
break}}}else return J.errors=[{instancePath:s+"/logoutUrls",schemaPath:"#/properties/logoutUrls/type",keyword:"type",params:{type:"array"}}],!1;var a=R===e}else
var a=!0;if(a){if(r.albHosts!==void 0&&n.call(r,"albHosts")){let w=r.albHosts,R=e;if(e===R)if(Array.isArray(w)){if(w.length>100)return J.errors=[{instancePath:s+
"/albHosts",schemaPath:"#/properties/albHosts/maxItems",keyword:"maxItems",params:{limit:100}}],!1;{var h=!0;let j=w.length;for(let g=0;g<j;g++){let f=w[g],m=e,
k=e,c=!1,te=e;or(f,{instancePath:s+"/albHosts/"+g,parentData:w,parentDataProperty:g,rootData:y,dynamicAnchors:d})||(t=t===null?or.errors:t.concat(or.errors),e=t.
length);var E=te===e;c=c||E;let T=e;Pe(f,{instancePath:s+"/albHosts/"+g,parentData:w,parentDataProperty:g,rootData:y,dynamicAnchors:d})||(t=t===null?Pe.errors:t.
concat(Pe.errors),e=t.length);var E=T===e;if(c=c||E,E)var x=!0;let G=e;he(f,{instancePath:s+"/albHosts/"+g,parentData:w,parentDataProperty:g,rootData:y,dynamicAnchors:d})||
(t=t===null?he.errors:t.concat(he.errors),e=t.length);var E=G===e;c=c||E,E&&x!==!0&&(x=!0);let Z=e;fe(f,{instancePath:s+"/albHosts/"+g,parentData:w,parentDataProperty:g,
rootData:y,dynamicAnchors:d})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var E=Z===e;if(c=c||E,E&&x!==!0&&(x=!0),c)e=k,t!==null&&(k?t.length=k:t=null);else{
let H={instancePath:s+"/albHosts/"+g,schemaPath:"#/properties/albHosts/items/anyOf",keyword:"anyOf",params:{}};return t===null?t=[H]:t.push(H),e++,J.errors=t,!1}
var h=m===e;if(!h)break}}}else return J.errors=[{instancePath:s+"/albHosts",schemaPath:"#/properties/albHosts/type",keyword:"type",params:{type:"array"}}],!1;var a=R===
e}else var a=!0;if(a){if(r.scopes!==void 0&&n.call(r,"scopes")){let w=r.scopes,R=e;if(e===R)if(Array.isArray(w)){if(w.length>50)return J.errors=[{instancePath:s+
"/scopes",schemaPath:"#/properties/scopes/maxItems",keyword:"maxItems",params:{limit:50}}],!1;if(w.length<1)return J.errors=[{instancePath:s+"/scopes",schemaPath:"\
#/properties/scopes/minItems",keyword:"minItems",params:{limit:1}}],!1;{var $=!0;let j=w.length;for(let g=0;g<j;g++){let f=w[g],m=e;if(e===m)if(typeof f=="strin\
g"){if(q(f)>256)return J.errors=[{instancePath:s+"/scopes/"+g,schemaPath:"#/properties/scopes/items/maxLength",keyword:"maxLength",params:{limit:256}}],!1;if(!pt.
test(f))return J.errors=[{instancePath:s+"/scopes/"+g,schemaPath:"#/properties/scopes/items/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E\
]+$"}}],!1}else return J.errors=[{instancePath:s+"/scopes/"+g,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type:"string"}}],!1;var $=m===e;
if(!$)break}if($){let g=w.length,f;if(g>1){let m={};for(;g--;){let k=w[g];if(typeof k=="string"){if(typeof m[k]=="number"){return f=m[k],J.errors=[{instancePath:s+
"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:g,j:f}}],!1;break}m[k]=g}}}}}}else return J.errors=[{instancePath:s+"/sco\
pes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"}}],!1;var a=R===e}else var a=!0;if(a){if(r.flows!==void 0&&n.call(r,"flows")){let w=r.
flows,R=e;if(e===R)if(Array.isArray(w)){var D=!0;let j=w.length;for(let g=0;g<j;g++){let f=w[g],m=e;if(typeof f!="string")return J.errors=[{instancePath:s+"/flo\
ws/"+g,schemaPath:"#/properties/flows/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="code"||f==="implicit"||f==="client_credentials"))return J.
errors=[{instancePath:s+"/flows/"+g,schemaPath:"#/properties/flows/items/enum",keyword:"enum",params:{allowedValues:Pt.properties.flows.items.enum}}],!1;var D=m===
e;if(!D)break}if(D){let g=w.length,f;if(g>1){let m={};for(;g--;){let k=w[g];if(typeof k=="string"){if(typeof m[k]=="number"){return f=m[k],J.errors=[{instancePath:s+
"/flows",schemaPath:"#/properties/flows/uniqueItems",keyword:"uniqueItems",params:{i:g,j:f}}],!1;break}m[k]=g}}}}}else return J.errors=[{instancePath:s+"/flows",
schemaPath:"#/properties/flows/type",keyword:"type",params:{type:"array"}}],!1;var a=R===e}else var a=!0;if(a){if(r.authFlows!==void 0&&n.call(r,"authFlows")){let w=r.
authFlows,R=e;if(e===R)if(Array.isArray(w)){var U=!0;let j=w.length;for(let g=0;g<j;g++){let f=w[g],m=e;if(typeof f!="string")return J.errors=[{instancePath:s+"\
/authFlows/"+g,schemaPath:"#/properties/authFlows/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="userSrp"||f==="userPassword"||f==="adminUserP\
assword"||f==="custom"||f==="user"))return J.errors=[{instancePath:s+"/authFlows/"+g,schemaPath:"#/properties/authFlows/items/enum",keyword:"enum",params:{allowedValues:Pt.
properties.authFlows.items.enum}}],!1;var U=m===e;if(!U)break}if(U){let g=w.length,f;if(g>1){let m={};for(;g--;){let k=w[g];if(typeof k=="string"){if(typeof m[k]==
"number"){return f=m[k],J.errors=[{instancePath:s+"/authFlows",schemaPath:"#/properties/authFlows/uniqueItems",keyword:"uniqueItems",params:{i:g,j:f}}],!1;break}
m[k]=g}}}}}else return J.errors=[{instancePath:s+"/authFlows",schemaPath:"#/properties/authFlows/type",keyword:"type",params:{type:"array"}}],!1;var a=R===e}else
var a=!0;if(a){if(r.secret!==void 0&&n.call(r,"secret")){let w=e;if(typeof r.secret!="boolean")return J.errors=[{instancePath:s+"/secret",schemaPath:"#/properti\
es/secret/type",keyword:"type",params:{type:"boolean"}}],!1;var a=w===e}else var a=!0;if(a){if(r.readAttributes!==void 0&&n.call(r,"readAttributes")){let w=r.readAttributes,
R=e;if(e===R)if(Array.isArray(w)){if(w.length<1)return J.errors=[{instancePath:s+"/readAttributes",schemaPath:"#/properties/readAttributes/minItems",keyword:"mi\
nItems",params:{limit:1}}],!1;{var p=!0;let j=w.length;for(let g=0;g<j;g++){let f=e;ze(w[g],{instancePath:s+"/readAttributes/"+g,parentData:w,parentDataProperty:g,
rootData:y,dynamicAnchors:d})||(t=t===null?ze.errors:t.concat(ze.errors),e=t.length);var p=f===e;if(!p)break}if(p){let g=w.length,f;if(g>1){e:for(;g--;)for(f=g;f--;)
if(Hr(w[g],w[f])){return J.errors=[{instancePath:s+"/readAttributes",schemaPath:"#/properties/readAttributes/uniqueItems",keyword:"uniqueItems",params:{i:g,j:f}}],
!1;break e}}}}}else return J.errors=[{instancePath:s+"/readAttributes",schemaPath:"#/properties/readAttributes/type",keyword:"type",params:{type:"array"}}],!1;var a=R===
e}else var a=!0;if(a){if(r.writeAttributes!==void 0&&n.call(r,"writeAttributes")){let w=r.writeAttributes,R=e;if(e===R)if(Array.isArray(w)){if(w.length<1)return J.
errors=[{instancePath:s+"/writeAttributes",schemaPath:"#/properties/writeAttributes/minItems",keyword:"minItems",params:{limit:1}}],!1;{var O=!0;let j=w.length;
for(let g=0;g<j;g++){let f=e;ze(w[g],{instancePath:s+"/writeAttributes/"+g,parentData:w,parentDataProperty:g,rootData:y,dynamicAnchors:d})||(t=t===null?ze.errors:
t.concat(ze.errors),e=t.length);var O=f===e;if(!O)break}if(O){let g=w.length,f;if(g>1){e:for(;g--;)for(f=g;f--;)if(Hr(w[g],w[f])){return J.errors=[{instancePath:s+
"/writeAttributes",schemaPath:"#/properties/writeAttributes/uniqueItems",keyword:"uniqueItems",params:{i:g,j:f}}],!1;break e}}}}}else return J.errors=[{instancePath:s+
"/writeAttributes",schemaPath:"#/properties/writeAttributes/type",keyword:"type",params:{type:"array"}}],!1;var a=R===e}else var a=!0;if(a){if(r.tokenValidity!==
void 0&&n.call(r,"tokenValidity")){let w=e;qr(r.tokenValidity,{instancePath:s+"/tokenValidity",parentData:r,parentDataProperty:"tokenValidity",rootData:y,dynamicAnchors:d})||
(t=t===null?qr.errors:t.concat(qr.errors),e=t.length);var a=w===e}else var a=!0;if(a)if(r.refreshTokenRotation!==void 0&&n.call(r,"refreshTokenRotation")){let w=r.
refreshTokenRotation,R=e,u=e,j=!1,g=e;Sr(w,{instancePath:s+"/refreshTokenRotation",parentData:r,parentDataProperty:"refreshTokenRotation",rootData:y,dynamicAnchors:d})||
(t=t===null?Sr.errors:t.concat(Sr.errors),e=t.length);var F=g===e;j=j||F;let f=e;if(w!=="off"){let k={instancePath:s+"/refreshTokenRotation",schemaPath:"#/prope\
rties/refreshTokenRotation/anyOf/1/const",keyword:"const",params:{allowedValue:"off"}};t===null?t=[k]:t.push(k),e++}var F=f===e;if(j=j||F,j)e=u,t!==null&&(u?t.length=
u:t=null);else{let k={instancePath:s+"/refreshTokenRotation",schemaPath:"#/properties/refreshTokenRotation/anyOf",keyword:"anyOf",params:{}};return t===null?t=[
k]:t.push(k),e++,J.errors=t,!1}var a=R===e}else var a=!0}}}}}}}}}}}}}}}else return J.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return J.errors=t,e===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kt={type:"object",additionalProperties:!1,properties:{providers:{
anyOf:[{type:"array",minItems:1,uniqueItems:!0,items:{type:"string"}},{type:"object",minProperties:1,additionalProperties:{$ref:"#/$defs/LinkedProvider"}}]},whenUnsafe:{
type:"string",enum:["separateUser","reject"]},whenNoMatch:{type:"string",enum:["createUser","reject"]},linkInvitedUsers:{type:"boolean"},afterLink:{type:"string",
enum:["continue","retry"]},function:{$ref:"#/$defs/LinkingFunction"}}},Lt={type:"object",additionalProperties:!1,properties:{trustEmail:{type:"string",enum:["ve\
rifiedClaim","attested"]},emailVerified:{type:"string",enum:["always"]},emailDomains:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",maxLength:253,
pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$"}}}},ss=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-\
9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$","u");function je(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,
o=je.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l=e;for(let i of Object.
keys(r))if(!(i==="trustEmail"||i==="emailVerified"||i==="emailDomains")){return je.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.trustEmail!==void 0&&n.call(r,"trustEmail")){let i=r.trustEmail,v=e;if(typeof i!="string")
return je.errors=[{instancePath:s+"/trustEmail",schemaPath:"#/properties/trustEmail/type",keyword:"type",params:{type:"string"}}],!1;if(!(i==="verifiedClaim"||i===
"attested"))return je.errors=[{instancePath:s+"/trustEmail",schemaPath:"#/properties/trustEmail/enum",keyword:"enum",params:{allowedValues:Lt.properties.trustEmail.
enum}}],!1;var a=v===e}else var a=!0;if(a){if(r.emailVerified!==void 0&&n.call(r,"emailVerified")){let i=r.emailVerified,v=e;if(typeof i!="string")return je.errors=
[{instancePath:s+"/emailVerified",schemaPath:"#/properties/emailVerified/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="always")return je.errors=[{instancePath:s+
"/emailVerified",schemaPath:"#/properties/emailVerified/enum",keyword:"enum",params:{allowedValues:Lt.properties.emailVerified.enum}}],!1;var a=v===e}else var a=!0;
if(a)if(r.emailDomains!==void 0&&n.call(r,"emailDomains")){let i=r.emailDomains,v=e;if(e===v)if(Array.isArray(i)){if(i.length<1)return je.errors=[{instancePath:s+
"/emailDomains",schemaPath:"#/properties/emailDomains/minItems",keyword:"minItems",params:{limit:1}}],!1;{var P=!0;let S=i.length;for(let z=0;z<S;z++){let A=i[z],
L=e;if(e===L)if(typeof A=="string"){if(q(A)>253)return je.errors=[{instancePath:s+"/emailDomains/"+z,schemaPath:"#/properties/emailDomains/items/maxLength",keyword:"\
maxLength",params:{limit:253}}],!1;if(!ss.test(A))return je.errors=[{instancePath:s+"/emailDomains/"+z,schemaPath:"#/properties/emailDomains/items/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$"}}],!1}else return je.errors=[{instancePath:s+"/ema\
ilDomains/"+z,schemaPath:"#/properties/emailDomains/items/type",keyword:"type",params:{type:"string"}}],!1;var P=L===e;if(!P)break}if(P){let z=i.length,A;if(z>1){
let L={};for(;z--;){let h=i[z];if(typeof h=="string"){if(typeof L[h]=="number"){return A=L[h],je.errors=[{instancePath:s+"/emailDomains",schemaPath:"#/propertie\
s/emailDomains/uniqueItems",keyword:"uniqueItems",params:{i:z,j:A}}],!1;break}L[h]=z}}}}}}else return je.errors=[{instancePath:s+"/emailDomains",schemaPath:"#/p\
roperties/emailDomains/type",keyword:"type",params:{type:"array"}}],!1;var a=v===e}else var a=!0}}}else return je.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return je.errors=t,e===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var nt={type:"object",additionalProperties:!1,
properties:{memoryMb:{type:"integer",minimum:128,maximum:10240},architecture:{type:"string",enum:["arm64","x86_64"]},runtime:{type:"string",enum:["nodejs22.x","\
nodejs24.x"]},logRetentionDays:{enum:[1,3,5,7,14,30,60,90,120,150,180,365,400,545,731,1096,1827,2192,2557,2922,3288,3653]},rolePath:{type:"string",maxLength:512,
pattern:"^/(?:[\\x21-\\x2E\\x30-\\x7E]+/)*$"},permissionsBoundaryArn:{type:"string",pattern:"^arn:aws[a-z-]*:iam::(?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$"},alarmTopicArn:{
type:"string",pattern:"^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}(?:\\.fifo)?$"},reservedConcurrency:{type:"integer",minimum:1,maximum:1e4},kmsKeyArn:{
type:"string",pattern:"^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+$"},codeSigningConfigArn:{type:"string",pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9\
-]+:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$"}}},as=new RegExp("^/(?:[\\x21-\\x2E\\x30-\\x7E]+/)*$","u"),is=new RegExp("^arn:aws[a-z-]*:iam::(?:[0-9]{12}\
|aws):policy/[\\x21-\\x7E]+$","u"),ns=new RegExp("^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}(?:\\.fifo)?$","u"),ls=new RegExp("^arn:aws[a-z-]\
*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+$","u"),os=new RegExp("^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$","u");function ye(r,{
instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P=e;for(let l of Object.keys(r))if(!n.call(nt.properties,l)){return ye.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(P===e){if(r.memoryMb!==void 0&&n.call(r,"memoryMb")){
let l=r.memoryMb,i=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ye.errors=[{instancePath:s+"/memoryMb",schemaPath:"#/properties/memoryMb/ty\
pe",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof l=="number"&&isFinite(l)){if(l>10240||isNaN(l))return ye.errors=[{instancePath:s+"/memoryMb",schemaPath:"\
#/properties/memoryMb/maximum",keyword:"maximum",params:{comparison:"<=",limit:10240}}],!1;if(l<128||isNaN(l))return ye.errors=[{instancePath:s+"/memoryMb",schemaPath:"\
#/properties/memoryMb/minimum",keyword:"minimum",params:{comparison:">=",limit:128}}],!1}var a=i===e}else var a=!0;if(a){if(r.architecture!==void 0&&n.call(r,"a\
rchitecture")){let l=r.architecture,i=e;if(typeof l!="string")return ye.errors=[{instancePath:s+"/architecture",schemaPath:"#/properties/architecture/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(l==="arm64"||l==="x86_64"))return ye.errors=[{instancePath:s+"/architecture",schemaPath:"#/properties/architecture/enum",
keyword:"enum",params:{allowedValues:nt.properties.architecture.enum}}],!1;var a=i===e}else var a=!0;if(a){if(r.runtime!==void 0&&n.call(r,"runtime")){let l=r.runtime,
i=e;if(typeof l!="string")return ye.errors=[{instancePath:s+"/runtime",schemaPath:"#/properties/runtime/type",keyword:"type",params:{type:"string"}}],!1;if(!(l===
"nodejs22.x"||l==="nodejs24.x"))return ye.errors=[{instancePath:s+"/runtime",schemaPath:"#/properties/runtime/enum",keyword:"enum",params:{allowedValues:nt.properties.
runtime.enum}}],!1;var a=i===e}else var a=!0;if(a){if(r.logRetentionDays!==void 0&&n.call(r,"logRetentionDays")){let l=r.logRetentionDays,i=e;if(!(l===1||l===3||
l===5||l===7||l===14||l===30||l===60||l===90||l===120||l===150||l===180||l===365||l===400||l===545||l===731||l===1096||l===1827||l===2192||l===2557||l===2922||l===
3288||l===3653))return ye.errors=[{instancePath:s+"/logRetentionDays",schemaPath:"#/properties/logRetentionDays/enum",keyword:"enum",params:{allowedValues:nt.properties.
logRetentionDays.enum}}],!1;var a=i===e}else var a=!0;if(a){if(r.rolePath!==void 0&&n.call(r,"rolePath")){let l=r.rolePath,i=e;if(e===i)if(typeof l=="string"){if(q(
l)>512)return ye.errors=[{instancePath:s+"/rolePath",schemaPath:"#/properties/rolePath/maxLength",keyword:"maxLength",params:{limit:512}}],!1;if(!as.test(l))return ye.
errors=[{instancePath:s+"/rolePath",schemaPath:"#/properties/rolePath/pattern",keyword:"pattern",params:{pattern:"^/(?:[\\x21-\\x2E\\x30-\\x7E]+/)*$"}}],!1}else
return ye.errors=[{instancePath:s+"/rolePath",schemaPath:"#/properties/rolePath/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){
if(r.permissionsBoundaryArn!==void 0&&n.call(r,"permissionsBoundaryArn")){let l=r.permissionsBoundaryArn,i=e;if(e===i)if(typeof l=="string"){if(!is.test(l))return ye.
errors=[{instancePath:s+"/permissionsBoundaryArn",schemaPath:"#/properties/permissionsBoundaryArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:ia\
m::(?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$"}}],!1}else return ye.errors=[{instancePath:s+"/permissionsBoundaryArn",schemaPath:"#/properties/permissionsBoundary\
Arn/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(r.alarmTopicArn!==void 0&&n.call(r,"alarmTopicArn")){let l=r.alarmTopicArn,
i=e;if(e===i)if(typeof l=="string"){if(!ns.test(l))return ye.errors=[{instancePath:s+"/alarmTopicArn",schemaPath:"#/properties/alarmTopicArn/pattern",keyword:"p\
attern",params:{pattern:"^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}(?:\\.fifo)?$"}}],!1}else return ye.errors=[{instancePath:s+"/alarmTopicAr\
n",schemaPath:"#/properties/alarmTopicArn/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(r.reservedConcurrency!==void 0&&n.
call(r,"reservedConcurrency")){let l=r.reservedConcurrency,i=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ye.errors=[{instancePath:s+"/rese\
rvedConcurrency",schemaPath:"#/properties/reservedConcurrency/type",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof l=="number"&&isFinite(l)){if(l>
1e4||isNaN(l))return ye.errors=[{instancePath:s+"/reservedConcurrency",schemaPath:"#/properties/reservedConcurrency/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e4}}],!1;if(l<1||isNaN(l))return ye.errors=[{instancePath:s+"/reservedConcurrency",schemaPath:"#/properties/reservedConcurrency/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1}}],!1}var a=i===e}else var a=!0;if(a){if(r.kmsKeyArn!==void 0&&n.call(r,"kmsKeyArn")){let l=r.kmsKeyArn,i=e;if(e===i)if(typeof l==
"string"){if(!ls.test(l))return ye.errors=[{instancePath:s+"/kmsKeyArn",schemaPath:"#/properties/kmsKeyArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws[\
a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+$"}}],!1}else return ye.errors=[{instancePath:s+"/kmsKeyArn",schemaPath:"#/properties/kmsKeyArn/type",keyword:"\
type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a)if(r.codeSigningConfigArn!==void 0&&n.call(r,"codeSigningConfigArn")){let l=r.codeSigningConfigArn,
i=e;if(e===i)if(typeof l=="string"){if(!os.test(l))return ye.errors=[{instancePath:s+"/codeSigningConfigArn",schemaPath:"#/properties/codeSigningConfigArn/patte\
rn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$"}}],!1}else return ye.errors=[{instancePath:s+
"/codeSigningConfigArn",schemaPath:"#/properties/codeSigningConfigArn/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0}}}}}}}}}}else return ye.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ye.errors=t,e===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ne(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Ne.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v=e;for(let I of Object.keys(r))if(!(I==="providers"||I==="whenU\
nsafe"||I==="whenNoMatch"||I==="linkInvitedUsers"||I==="afterLink"||I==="function")){return Ne.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:I}}],!1;break}if(v===e){if(r.providers!==void 0&&n.call(r,"providers")){let I=r.providers,S=e,z=e,A=!1,L=e;if(e===
L)if(Array.isArray(I))if(I.length<1){let x={instancePath:s+"/providers",schemaPath:"#/properties/providers/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};
t===null?t=[x]:t.push(x),e++}else{var a=!0;let x=I.length;for(let E=0;E<x;E++){let $=e;if(typeof I[E]!="string"){let U={instancePath:s+"/providers/"+E,schemaPath:"\
#/properties/providers/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[U]:t.push(U),e++}var a=$===e;if(!a)break}if(a){let E=I.length,$;if(E>
1){let D={};for(;E--;){let U=I[E];if(typeof U=="string"){if(typeof D[U]=="number"){$=D[U];let p={instancePath:s+"/providers",schemaPath:"#/properties/providers/\
anyOf/0/uniqueItems",keyword:"uniqueItems",params:{i:E,j:$}};t===null?t=[p]:t.push(p),e++;break}D[U]=E}}}}}else{let x={instancePath:s+"/providers",schemaPath:"#\
/properties/providers/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[x]:t.push(x),e++}var l=L===e;A=A||l;let h=e;if(e===h)if(I&&typeof I=="obje\
ct"&&!Array.isArray(I))if(Object.keys(I).length<1){let x={instancePath:s+"/providers",schemaPath:"#/properties/providers/anyOf/1/minProperties",keyword:"minProp\
erties",params:{limit:1}};t===null?t=[x]:t.push(x),e++}else for(let x of Object.keys(I)){let E=e;je(I[x],{instancePath:s+"/providers/"+x.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:I,parentDataProperty:x,rootData:y,dynamicAnchors:d})||(t=t===null?je.errors:t.concat(je.errors),e=t.length);var P=E===e;if(!P)break}else{
let x={instancePath:s+"/providers",schemaPath:"#/properties/providers/anyOf/1/type",keyword:"type",params:{type:"object"}};t===null?t=[x]:t.push(x),e++}var l=h===
e;if(A=A||l,A)e=z,t!==null&&(z?t.length=z:t=null);else{let x={instancePath:s+"/providers",schemaPath:"#/properties/providers/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[x]:t.push(x),e++,Ne.errors=t,!1}var i=S===e}else var i=!0;if(i){if(r.whenUnsafe!==void 0&&n.call(r,"whenUnsafe")){let I=r.whenUnsafe,S=e;if(typeof I!="s\
tring")return Ne.errors=[{instancePath:s+"/whenUnsafe",schemaPath:"#/properties/whenUnsafe/type",keyword:"type",params:{type:"string"}}],!1;if(!(I==="separateUs\
er"||I==="reject"))return Ne.errors=[{instancePath:s+"/whenUnsafe",schemaPath:"#/properties/whenUnsafe/enum",keyword:"enum",params:{allowedValues:kt.properties.
whenUnsafe.enum}}],!1;var i=S===e}else var i=!0;if(i){if(r.whenNoMatch!==void 0&&n.call(r,"whenNoMatch")){let I=r.whenNoMatch,S=e;if(typeof I!="string")return Ne.
errors=[{instancePath:s+"/whenNoMatch",schemaPath:"#/properties/whenNoMatch/type",keyword:"type",params:{type:"string"}}],!1;if(!(I==="createUser"||I==="reject"))
return Ne.errors=[{instancePath:s+"/whenNoMatch",schemaPath:"#/properties/whenNoMatch/enum",keyword:"enum",params:{allowedValues:kt.properties.whenNoMatch.enum}}],
!1;var i=S===e}else var i=!0;if(i){if(r.linkInvitedUsers!==void 0&&n.call(r,"linkInvitedUsers")){let I=e;if(typeof r.linkInvitedUsers!="boolean")return Ne.errors=
[{instancePath:s+"/linkInvitedUsers",schemaPath:"#/properties/linkInvitedUsers/type",keyword:"type",params:{type:"boolean"}}],!1;var i=I===e}else var i=!0;if(i){
if(r.afterLink!==void 0&&n.call(r,"afterLink")){let I=r.afterLink,S=e;if(typeof I!="string")return Ne.errors=[{instancePath:s+"/afterLink",schemaPath:"#/propert\
ies/afterLink/type",keyword:"type",params:{type:"string"}}],!1;if(!(I==="continue"||I==="retry"))return Ne.errors=[{instancePath:s+"/afterLink",schemaPath:"#/pr\
operties/afterLink/enum",keyword:"enum",params:{allowedValues:kt.properties.afterLink.enum}}],!1;var i=S===e}else var i=!0;if(i)if(r.function!==void 0&&n.call(r,
"function")){let I=e;ye(r.function,{instancePath:s+"/function",parentData:r,parentDataProperty:"function",rootData:y,dynamicAnchors:d})||(t=t===null?ye.errors:t.
concat(ye.errors),e=t.length);var i=I===e}else var i=!0}}}}}}else return Ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Ne.errors=t,e===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ps=new RegExp("^\\s*(?:(?:=|!=|>|>=|<|<=|~>)\\s*)?[0-9]+(?:\\.[0-9]+){0,2}(?:-[0-9A-Za-z.-]+)?(?:\\s*,\\s*(?:(?:=|!=|>|>=|<|<=|~>)\\s*)?[0-9]+(?:\\.[0-9]+){0,2}(?:\
-[0-9A-Za-z.-]+)?)*\\s*$","u");function ir(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=ir.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(q(r)>200)return ir.errors=[{instancePath:s,schemaPath:"#/ma\
xLength",keyword:"maxLength",params:{limit:200}}],!1;if(!ps.test(r))return ir.errors=[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^\\s*(?:(?:=|!=|>|>=|<|<=|~>)\\s*)?[0-9]+(?:\\.[0-9]+){0,2}(?:-[0-9A-Za-z.-]+)?(?:\\s*,\\s*(?:(?:=|!=|>|>=|<|<=|~>)\\s*)?[0-9]+(?:\\.[0-9]+){0,2}(?:-[0-9A-Za-z.-]+)?)*\
\\s*$"}}],!1}else return ir.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return ir.errors=t,e===0}ir.evaluated={dynamicProps:!1,
dynamicItems:!1};function fr(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=fr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a=e;for(let P of Object.keys(r))if(P!=="path"){return fr.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}}],!1;break}if(a===e&&r.path!==void 0&&n.call(r,
"path")){let P=r.path;if(e===e)if(typeof P=="string"){if(q(P)>1024)return fr.errors=[{instancePath:s+"/path",schemaPath:"#/properties/path/maxLength",keyword:"m\
axLength",params:{limit:1024}}],!1;if(q(P)<1)return fr.errors=[{instancePath:s+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return fr.errors=[{instancePath:s+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}}],!1}}else return fr.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return fr.errors=t,e===0}fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fs={type:"ob\
ject",additionalProperties:!1,required:["bucket","key","region"],properties:{bucket:{type:"string",minLength:3,maxLength:63,pattern:"^[a-z0-9][a-z0-9.-]+[a-z0-9\
]$"},key:{type:"string",minLength:1,maxLength:1024},region:{type:"string",pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"},encrypt:{type:"boolean"},kmsKeyId:{type:"string",
maxLength:2048,pattern:"^((arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/)?([a-f0-9]{8}-[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9]{3\
2})|(arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:)?alias/[a-zA-Z0-9/_-]+)$"},useLockfile:{type:"boolean"},dynamodbTable:{type:"string",pattern:"^[a-zA-Z0-9_.-]{3,25\
5}$"},workspaceKeyPrefix:{type:"string",minLength:1,maxLength:1024},profile:{type:"string",minLength:1,maxLength:256},assumeRole:{$ref:"#/$defs/AssumeRole"}}},us=new RegExp(
"^[a-z0-9][a-z0-9.-]+[a-z0-9]$","u"),ms=new RegExp("^((arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/)?([a-f0-9]{8}-[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a-f0-9]{3}\
-[a-f0-9]{12}|mrk-[a-f0-9]{32})|(arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:)?alias/[a-zA-Z0-9/_-]+)$","u"),cs=new RegExp("^[a-zA-Z0-9_.-]{3,255}$","u");var ys=new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$","u"),ds=new RegExp("^[\\w+=,.@:/-]+$","u");function De(r,{instancePath:s="",parentData:M,
parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=De.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.roleArn===void 0||!n.call(r,"roleArn"))&&(P="roleArn"))return De.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))if(!(i==="roleArn"||i==="externalId")){return De.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.roleArn!==void 0&&n.call(r,"roleArn")){
let i=r.roleArn,v=e;if(e===v)if(typeof i=="string"){if(!ys.test(i))return De.errors=[{instancePath:s+"/roleArn",schemaPath:"#/properties/roleArn/pattern",keyword:"\
pattern",params:{pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$"}}],!1}else return De.errors=[{instancePath:s+"/roleArn",schemaPath:"#/properties/\
roleArn/type",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else var a=!0;if(a)if(r.externalId!==void 0&&n.call(r,"externalId")){let i=r.externalId,v=e;
if(e===v)if(typeof i=="string"){if(q(i)>1224)return De.errors=[{instancePath:s+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",
params:{limit:1224}}],!1;if(q(i)<2)return De.errors=[{instancePath:s+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:2}}],
!1;if(!ds.test(i))return De.errors=[{instancePath:s+"/externalId",schemaPath:"#/properties/externalId/pattern",keyword:"pattern",params:{pattern:"^[\\w+=,.@:/-]+\
$"}}],!1}else return De.errors=[{instancePath:s+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else
var a=!0}}}else return De.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return De.errors=t,e===0}De.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function me(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=me.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.bucket===void 0||!n.call(r,"\
bucket"))&&(P="bucket")||(r.key===void 0||!n.call(r,"key"))&&(P="key")||(r.region===void 0||!n.call(r,"region"))&&(P="region"))return me.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))if(!n.call(fs.properties,i)){return me.errors=[{
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.bucket!==void 0&&n.call(
r,"bucket")){let i=r.bucket,v=e;if(e===v)if(typeof i=="string"){if(q(i)>63)return me.errors=[{instancePath:s+"/bucket",schemaPath:"#/properties/bucket/maxLength",
keyword:"maxLength",params:{limit:63}}],!1;if(q(i)<3)return me.errors=[{instancePath:s+"/bucket",schemaPath:"#/properties/bucket/minLength",keyword:"minLength",
params:{limit:3}}],!1;if(!us.test(i))return me.errors=[{instancePath:s+"/bucket",schemaPath:"#/properties/bucket/pattern",keyword:"pattern",params:{pattern:"^[a\
-z0-9][a-z0-9.-]+[a-z0-9]$"}}],!1}else return me.errors=[{instancePath:s+"/bucket",schemaPath:"#/properties/bucket/type",keyword:"type",params:{type:"string"}}],
!1;var a=v===e}else var a=!0;if(a){if(r.key!==void 0&&n.call(r,"key")){let i=r.key,v=e;if(e===v)if(typeof i=="string"){if(q(i)>1024)return me.errors=[{instancePath:s+
"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:1024}}],!1;if(q(i)<1)return me.errors=[{instancePath:s+"/key",schemaPath:"#/pro\
perties/key/minLength",keyword:"minLength",params:{limit:1}}],!1}else return me.errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",
params:{type:"string"}}],!1;var a=v===e}else var a=!0;if(a){if(r.region!==void 0&&n.call(r,"region")){let i=r.region,v=e;if(e===v)if(typeof i=="string"){if(!Dt.
test(i))return me.errors=[{instancePath:s+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"}}],!1}else
return me.errors=[{instancePath:s+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else var a=!0;if(a){if(r.
encrypt!==void 0&&n.call(r,"encrypt")){let i=e;if(typeof r.encrypt!="boolean")return me.errors=[{instancePath:s+"/encrypt",schemaPath:"#/properties/encrypt/type",
keyword:"type",params:{type:"boolean"}}],!1;var a=i===e}else var a=!0;if(a){if(r.kmsKeyId!==void 0&&n.call(r,"kmsKeyId")){let i=r.kmsKeyId,v=e;if(e===v)if(typeof i==
"string"){if(q(i)>2048)return me.errors=[{instancePath:s+"/kmsKeyId",schemaPath:"#/properties/kmsKeyId/maxLength",keyword:"maxLength",params:{limit:2048}}],!1;if(!ms.
test(i))return me.errors=[{instancePath:s+"/kmsKeyId",schemaPath:"#/properties/kmsKeyId/pattern",keyword:"pattern",params:{pattern:"^((arn:aws[a-z-]*:kms:[a-z0-\
9-]+:[0-9]{12}:key/)?([a-f0-9]{8}-[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9]{32})|(arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:)?alias\
/[a-zA-Z0-9/_-]+)$"}}],!1}else return me.errors=[{instancePath:s+"/kmsKeyId",schemaPath:"#/properties/kmsKeyId/type",keyword:"type",params:{type:"string"}}],!1;
var a=v===e}else var a=!0;if(a){if(r.useLockfile!==void 0&&n.call(r,"useLockfile")){let i=e;if(typeof r.useLockfile!="boolean")return me.errors=[{instancePath:s+
"/useLockfile",schemaPath:"#/properties/useLockfile/type",keyword:"type",params:{type:"boolean"}}],!1;var a=i===e}else var a=!0;if(a){if(r.dynamodbTable!==void 0&&
n.call(r,"dynamodbTable")){let i=r.dynamodbTable,v=e;if(e===v)if(typeof i=="string"){if(!cs.test(i))return me.errors=[{instancePath:s+"/dynamodbTable",schemaPath:"\
#/properties/dynamodbTable/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_.-]{3,255}$"}}],!1}else return me.errors=[{instancePath:s+"/dynamodbTable",schemaPath:"\
#/properties/dynamodbTable/type",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else var a=!0;if(a){if(r.workspaceKeyPrefix!==void 0&&n.call(r,"workspac\
eKeyPrefix")){let i=r.workspaceKeyPrefix,v=e;if(e===v)if(typeof i=="string"){if(q(i)>1024)return me.errors=[{instancePath:s+"/workspaceKeyPrefix",schemaPath:"#/\
properties/workspaceKeyPrefix/maxLength",keyword:"maxLength",params:{limit:1024}}],!1;if(q(i)<1)return me.errors=[{instancePath:s+"/workspaceKeyPrefix",schemaPath:"\
#/properties/workspaceKeyPrefix/minLength",keyword:"minLength",params:{limit:1}}],!1}else return me.errors=[{instancePath:s+"/workspaceKeyPrefix",schemaPath:"#/\
properties/workspaceKeyPrefix/type",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else var a=!0;if(a){if(r.profile!==void 0&&n.call(r,"profile")){let i=r.
profile,v=e;if(e===v)if(typeof i=="string"){if(q(i)>256)return me.errors=[{instancePath:s+"/profile",schemaPath:"#/properties/profile/maxLength",keyword:"maxLen\
gth",params:{limit:256}}],!1;if(q(i)<1)return me.errors=[{instancePath:s+"/profile",schemaPath:"#/properties/profile/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return me.errors=[{instancePath:s+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else var a=!0;
if(a)if(r.assumeRole!==void 0&&n.call(r,"assumeRole")){let i=e;De(r.assumeRole,{instancePath:s+"/assumeRole",parentData:r,parentDataProperty:"assumeRole",rootData:y,
dynamicAnchors:d})||(t=t===null?De.errors:t.concat(De.errors),e=t.length);var a=i===e}else var a=!0}}}}}}}}}}}else return me.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return me.errors=t,e===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ar(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Ar.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.bucket===void 0||!n.call(r,"bucket"))&&(P="bucket"))return Ar.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))if(!(i==="bucket"||i==="\
prefix"||i==="kmsEncryptionKey")){return Ar.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],
!1;break}if(l===e){if(r.bucket!==void 0&&n.call(r,"bucket")){let i=e;B(r.bucket,{instancePath:s+"/bucket",parentData:r,parentDataProperty:"bucket",rootData:y,dynamicAnchors:d})||
(t=t===null?B.errors:t.concat(B.errors),e=t.length);var a=i===e}else var a=!0;if(a){if(r.prefix!==void 0&&n.call(r,"prefix")){let i=e;B(r.prefix,{instancePath:s+
"/prefix",parentData:r,parentDataProperty:"prefix",rootData:y,dynamicAnchors:d})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var a=i===e}else var a=!0;
if(a)if(r.kmsEncryptionKey!==void 0&&n.call(r,"kmsEncryptionKey")){let i=e;B(r.kmsEncryptionKey,{instancePath:s+"/kmsEncryptionKey",parentData:r,parentDataProperty:"\
kmsEncryptionKey",rootData:y,dynamicAnchors:d})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var a=i===e}else var a=!0}}}}else return Ar.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ar.errors=t,e===0}Ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ur(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=ur.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.storageAccountName===void 0||!n.call(r,"storageAccountNa\
me"))&&(P="storageAccountName")||(r.containerName===void 0||!n.call(r,"containerName"))&&(P="containerName")||(r.key===void 0||!n.call(r,"key"))&&(P="key"))return ur.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))if(!(i==="resourceGroupN\
ame"||i==="storageAccountName"||i==="containerName"||i==="key"||i==="subscriptionId"||i==="tenantId"||i==="useAzureadAuth"||i==="useOidc")){return ur.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.resourceGroupName!==void 0&&n.call(r,
"resourceGroupName")){let i=e;B(r.resourceGroupName,{instancePath:s+"/resourceGroupName",parentData:r,parentDataProperty:"resourceGroupName",rootData:y,dynamicAnchors:d})||
(t=t===null?B.errors:t.concat(B.errors),e=t.length);var a=i===e}else var a=!0;if(a){if(r.storageAccountName!==void 0&&n.call(r,"storageAccountName")){let i=e;B(
r.storageAccountName,{instancePath:s+"/storageAccountName",parentData:r,parentDataProperty:"storageAccountName",rootData:y,dynamicAnchors:d})||(t=t===null?B.errors:
t.concat(B.errors),e=t.length);var a=i===e}else var a=!0;if(a){if(r.containerName!==void 0&&n.call(r,"containerName")){let i=e;B(r.containerName,{instancePath:s+
"/containerName",parentData:r,parentDataProperty:"containerName",rootData:y,dynamicAnchors:d})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var a=i===e}else
var a=!0;if(a){if(r.key!==void 0&&n.call(r,"key")){let i=e;B(r.key,{instancePath:s+"/key",parentData:r,parentDataProperty:"key",rootData:y,dynamicAnchors:d})||(t=
t===null?B.errors:t.concat(B.errors),e=t.length);var a=i===e}else var a=!0;if(a){if(r.subscriptionId!==void 0&&n.call(r,"subscriptionId")){let i=e;B(r.subscriptionId,
{instancePath:s+"/subscriptionId",parentData:r,parentDataProperty:"subscriptionId",rootData:y,dynamicAnchors:d})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);
var a=i===e}else var a=!0;if(a){if(r.tenantId!==void 0&&n.call(r,"tenantId")){let i=e;B(r.tenantId,{instancePath:s+"/tenantId",parentData:r,parentDataProperty:"\
tenantId",rootData:y,dynamicAnchors:d})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var a=i===e}else var a=!0;if(a){if(r.useAzureadAuth!==void 0&&n.call(
r,"useAzureadAuth")){let i=e;if(typeof r.useAzureadAuth!="boolean")return ur.errors=[{instancePath:s+"/useAzureadAuth",schemaPath:"#/properties/useAzureadAuth/t\
ype",keyword:"type",params:{type:"boolean"}}],!1;var a=i===e}else var a=!0;if(a)if(r.useOidc!==void 0&&n.call(r,"useOidc")){let i=e;if(typeof r.useOidc!="boolea\
n")return ur.errors=[{instancePath:s+"/useOidc",schemaPath:"#/properties/useOidc/type",keyword:"type",params:{type:"boolean"}}],!1;var a=i===e}else var a=!0}}}}}}}}}else
return ur.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ur.errors=t,e===0}ur.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var wt={type:"object",additionalProperties:!1,required:["address"],properties:{address:{$ref:"#/$defs/HttpsUrl"},lockAddress:{$ref:"#/$defs/Htt\
psUrl"},unlockAddress:{$ref:"#/$defs/HttpsUrl"},updateMethod:{type:"string",enum:["POST","PUT"]},lockMethod:{type:"string",enum:["LOCK","POST","PUT"]},unlockMethod:{
type:"string",enum:["UNLOCK","DELETE","POST","PUT"]},retryMax:{type:"integer",minimum:0,maximum:100}}};function Le(r,{instancePath:s="",parentData:M,parentDataProperty:V,
rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let P;if((r.address===void 0||!n.call(r,"address"))&&(P="address"))return Le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))if(!(i==="address"||i==="lockAddress"||i==="unlockAddress"||i==="updateMethod"||i===
"lockMethod"||i==="unlockMethod"||i==="retryMax")){return Le.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i}}],!1;break}if(l===e){if(r.address!==void 0&&n.call(r,"address")){let i=e;ie(r.address,{instancePath:s+"/address",parentData:r,parentDataProperty:"\
address",rootData:y,dynamicAnchors:d})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var a=i===e}else var a=!0;if(a){if(r.lockAddress!==void 0&&n.call(
r,"lockAddress")){let i=e;ie(r.lockAddress,{instancePath:s+"/lockAddress",parentData:r,parentDataProperty:"lockAddress",rootData:y,dynamicAnchors:d})||(t=t===null?
ie.errors:t.concat(ie.errors),e=t.length);var a=i===e}else var a=!0;if(a){if(r.unlockAddress!==void 0&&n.call(r,"unlockAddress")){let i=e;ie(r.unlockAddress,{instancePath:s+
"/unlockAddress",parentData:r,parentDataProperty:"unlockAddress",rootData:y,dynamicAnchors:d})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var a=i===
e}else var a=!0;if(a){if(r.updateMethod!==void 0&&n.call(r,"updateMethod")){let i=r.updateMethod,v=e;if(typeof i!="string")return Le.errors=[{instancePath:s+"/u\
pdateMethod",schemaPath:"#/properties/updateMethod/type",keyword:"type",params:{type:"string"}}],!1;if(!(i==="POST"||i==="PUT"))return Le.errors=[{instancePath:s+
"/updateMethod",schemaPath:"#/properties/updateMethod/enum",keyword:"enum",params:{allowedValues:wt.properties.updateMethod.enum}}],!1;var a=v===e}else var a=!0;
if(a){if(r.lockMethod!==void 0&&n.call(r,"lockMethod")){let i=r.lockMethod,v=e;if(typeof i!="string")return Le.errors=[{instancePath:s+"/lockMethod",schemaPath:"\
#/properties/lockMethod/type",keyword:"type",params:{type:"string"}}],!1;if(!(i==="LOCK"||i==="POST"||i==="PUT"))return Le.errors=[{instancePath:s+"/lockMethod",
schemaPath:"#/properties/lockMethod/enum",keyword:"enum",params:{allowedValues:wt.properties.lockMethod.enum}}],!1;var a=v===e}else var a=!0;if(a){if(r.unlockMethod!==
void 0&&n.call(r,"unlockMethod")){let i=r.unlockMethod,v=e;if(typeof i!="string")return Le.errors=[{instancePath:s+"/unlockMethod",schemaPath:"#/properties/unlo\
ckMethod/type",keyword:"type",params:{type:"string"}}],!1;if(!(i==="UNLOCK"||i==="DELETE"||i==="POST"||i==="PUT"))return Le.errors=[{instancePath:s+"/unlockMeth\
od",schemaPath:"#/properties/unlockMethod/enum",keyword:"enum",params:{allowedValues:wt.properties.unlockMethod.enum}}],!1;var a=v===e}else var a=!0;if(a)if(r.retryMax!==
void 0&&n.call(r,"retryMax")){let i=r.retryMax,v=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return Le.errors=[{instancePath:s+"/retryMax",schemaPath:"\
#/properties/retryMax/type",keyword:"type",params:{type:"integer"}}],!1;if(e===v&&typeof i=="number"&&isFinite(i)){if(i>100||isNaN(i))return Le.errors=[{instancePath:s+
"/retryMax",schemaPath:"#/properties/retryMax/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(i<0||isNaN(i))return Le.errors=[{instancePath:s+
"/retryMax",schemaPath:"#/properties/retryMax/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var a=v===e}else var a=!0}}}}}}}}else return Le.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Le.errors=t,e===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hs=new RegExp("^[a-z0-9.-]+$","u");function tr(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=tr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1)return tr.errors=[{instancePath:s,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}}],!1;{let l=e;for(let i of Object.keys(r))if(!(i==="name"||i==="tags"||i==="project"||i==="prefix")){return tr.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.name!==void 0&&
n.call(r,"name")){let i=e;B(r.name,{instancePath:s+"/name",parentData:r,parentDataProperty:"name",rootData:y,dynamicAnchors:d})||(t=t===null?B.errors:t.concat(B.
errors),e=t.length);var a=i===e}else var a=!0;if(a){if(r.tags!==void 0&&n.call(r,"tags")){let i=r.tags,v=e;if(e===v)if(Array.isArray(i)){if(i.length<1)return tr.
errors=[{instancePath:s+"/tags",schemaPath:"#/properties/tags/minItems",keyword:"minItems",params:{limit:1}}],!1;{var P=!0;let S=i.length;for(let z=0;z<S;z++){let A=e;
B(i[z],{instancePath:s+"/tags/"+z,parentData:i,parentDataProperty:z,rootData:y,dynamicAnchors:d})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var P=A===
e;if(!P)break}if(P){let z=i.length,A;if(z>1){e:for(;z--;)for(A=z;A--;)if(Hr(i[z],i[A])){return tr.errors=[{instancePath:s+"/tags",schemaPath:"#/properties/tags/\
uniqueItems",keyword:"uniqueItems",params:{i:z,j:A}}],!1;break e}}}}}else return tr.errors=[{instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"\
type",params:{type:"array"}}],!1;var a=v===e}else var a=!0;if(a){if(r.project!==void 0&&n.call(r,"project")){let i=e;B(r.project,{instancePath:s+"/project",parentData:r,
parentDataProperty:"project",rootData:y,dynamicAnchors:d})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var a=i===e}else var a=!0;if(a)if(r.prefix!==void 0&&
n.call(r,"prefix")){let i=e;B(r.prefix,{instancePath:s+"/prefix",parentData:r,parentDataProperty:"prefix",rootData:y,dynamicAnchors:d})||(t=t===null?B.errors:t.
concat(B.errors),e=t.length);var a=i===e}else var a=!0}}}}}else return tr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return tr.errors=t,e===0}tr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ze(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,
dynamicAnchors:d={}}={}){let t=null,e=0,o=Ze.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let P;if((r.organization===void 0||!n.call(r,"organization"))&&(P="organization")||(r.workspaces===void 0||!n.call(r,"workspaces"))&&(P="workspaces"))
return Ze.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))if(!(i==="host\
name"||i==="organization"||i==="workspaces")){return Ze.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],
!1;break}if(l===e){if(r.hostname!==void 0&&n.call(r,"hostname")){let i=r.hostname,v=e;if(e===v)if(typeof i=="string"){if(q(i)>253)return Ze.errors=[{instancePath:s+
"/hostname",schemaPath:"#/properties/hostname/maxLength",keyword:"maxLength",params:{limit:253}}],!1;if(!hs.test(i))return Ze.errors=[{instancePath:s+"/hostname",
schemaPath:"#/properties/hostname/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9.-]+$"}}],!1}else return Ze.errors=[{instancePath:s+"/hostname",schemaPath:"\
#/properties/hostname/type",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else var a=!0;if(a){if(r.organization!==void 0&&n.call(r,"organization")){let i=e;
B(r.organization,{instancePath:s+"/organization",parentData:r,parentDataProperty:"organization",rootData:y,dynamicAnchors:d})||(t=t===null?B.errors:t.concat(B.errors),
e=t.length);var a=i===e}else var a=!0;if(a)if(r.workspaces!==void 0&&n.call(r,"workspaces")){let i=e;tr(r.workspaces,{instancePath:s+"/workspaces",parentData:r,
parentDataProperty:"workspaces",rootData:y,dynamicAnchors:d})||(t=t===null?tr.errors:t.concat(tr.errors),e=t.length);var a=i===e}else var a=!0}}}}else return Ze.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ze.errors=t,e===0}Ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Pr(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Pr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>1)return Pr.errors=[{instancePath:s,schemaPath:"\
#/maxProperties",keyword:"maxProperties",params:{limit:1}}],!1;if(Object.keys(r).length<1)return Pr.errors=[{instancePath:s,schemaPath:"#/minProperties",keyword:"\
minProperties",params:{limit:1}}],!1;{let P=e;for(let l of Object.keys(r))if(!(l==="local"||l==="s3"||l==="gcs"||l==="azurerm"||l==="http"||l==="cloud"||l==="re\
mote")){return Pr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(P===e){
if(r.local!==void 0&&n.call(r,"local")){let l=e;fr(r.local,{instancePath:s+"/local",parentData:r,parentDataProperty:"local",rootData:y,dynamicAnchors:d})||(t=t===
null?fr.errors:t.concat(fr.errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.s3!==void 0&&n.call(r,"s3")){let l=e;me(r.s3,{instancePath:s+"/s3",parentData:r,
parentDataProperty:"s3",rootData:y,dynamicAnchors:d})||(t=t===null?me.errors:t.concat(me.errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.gcs!==void 0&&
n.call(r,"gcs")){let l=e;Ar(r.gcs,{instancePath:s+"/gcs",parentData:r,parentDataProperty:"gcs",rootData:y,dynamicAnchors:d})||(t=t===null?Ar.errors:t.concat(Ar.
errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.azurerm!==void 0&&n.call(r,"azurerm")){let l=e;ur(r.azurerm,{instancePath:s+"/azurerm",parentData:r,parentDataProperty:"\
azurerm",rootData:y,dynamicAnchors:d})||(t=t===null?ur.errors:t.concat(ur.errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.http!==void 0&&n.call(r,"http")){
let l=e;Le(r.http,{instancePath:s+"/http",parentData:r,parentDataProperty:"http",rootData:y,dynamicAnchors:d})||(t=t===null?Le.errors:t.concat(Le.errors),e=t.length);
var a=l===e}else var a=!0;if(a){if(r.cloud!==void 0&&n.call(r,"cloud")){let l=e;Ze(r.cloud,{instancePath:s+"/cloud",parentData:r,parentDataProperty:"cloud",rootData:y,
dynamicAnchors:d})||(t=t===null?Ze.errors:t.concat(Ze.errors),e=t.length);var a=l===e}else var a=!0;if(a)if(r.remote!==void 0&&n.call(r,"remote")){let l=e;Ze(r.
remote,{instancePath:s+"/remote",parentData:r,parentDataProperty:"remote",rootData:y,dynamicAnchors:d})||(t=t===null?Ze.errors:t.concat(Ze.errors),e=t.length);var a=l===
e}else var a=!0}}}}}}}}else return Pr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Pr.errors=t,e===0}Pr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var vs=new RegExp("^[0-9]{12}$","u");function Qe(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,
dynamicAnchors:d={}}={}){let t=null,e=0,o=Qe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let l=e;for(let i of Object.keys(r))if(!(i==="requiredVersion"||i==="awsProviderVersion"||i==="backend"||i==="assumeRole"||i==="allowedAccountIds")){
return Qe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.requiredVersion!==
void 0&&n.call(r,"requiredVersion")){let i=e;ir(r.requiredVersion,{instancePath:s+"/requiredVersion",parentData:r,parentDataProperty:"requiredVersion",rootData:y,
dynamicAnchors:d})||(t=t===null?ir.errors:t.concat(ir.errors),e=t.length);var a=i===e}else var a=!0;if(a){if(r.awsProviderVersion!==void 0&&n.call(r,"awsProvide\
rVersion")){let i=e;ir(r.awsProviderVersion,{instancePath:s+"/awsProviderVersion",parentData:r,parentDataProperty:"awsProviderVersion",rootData:y,dynamicAnchors:d})||
(t=t===null?ir.errors:t.concat(ir.errors),e=t.length);var a=i===e}else var a=!0;if(a){if(r.backend!==void 0&&n.call(r,"backend")){let i=e;Pr(r.backend,{instancePath:s+
"/backend",parentData:r,parentDataProperty:"backend",rootData:y,dynamicAnchors:d})||(t=t===null?Pr.errors:t.concat(Pr.errors),e=t.length);var a=i===e}else var a=!0;
if(a){if(r.assumeRole!==void 0&&n.call(r,"assumeRole")){let i=e;De(r.assumeRole,{instancePath:s+"/assumeRole",parentData:r,parentDataProperty:"assumeRole",rootData:y,
dynamicAnchors:d})||(t=t===null?De.errors:t.concat(De.errors),e=t.length);var a=i===e}else var a=!0;if(a)if(r.allowedAccountIds!==void 0&&n.call(r,"allowedAccou\
ntIds")){let i=r.allowedAccountIds,v=e;if(e===v)if(Array.isArray(i)){if(i.length<1)return Qe.errors=[{instancePath:s+"/allowedAccountIds",schemaPath:"#/properti\
es/allowedAccountIds/minItems",keyword:"minItems",params:{limit:1}}],!1;{var P=!0;let S=i.length;for(let z=0;z<S;z++){let A=i[z],L=e;if(e===L)if(typeof A=="stri\
ng"){if(!vs.test(A))return Qe.errors=[{instancePath:s+"/allowedAccountIds/"+z,schemaPath:"#/properties/allowedAccountIds/items/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{12}$"}}],!1}else return Qe.errors=[{instancePath:s+"/allowedAccountIds/"+z,schemaPath:"#/properties/allowedAccountIds/items/type",keyword:"type",
params:{type:"string"}}],!1;var P=L===e;if(!P)break}if(P){let z=i.length,A;if(z>1){let L={};for(;z--;){let h=i[z];if(typeof h=="string"){if(typeof L[h]=="number"){
return A=L[h],Qe.errors=[{instancePath:s+"/allowedAccountIds",schemaPath:"#/properties/allowedAccountIds/uniqueItems",keyword:"uniqueItems",params:{i:z,j:A}}],!1;
break}L[h]=z}}}}}}else return Qe.errors=[{instancePath:s+"/allowedAccountIds",schemaPath:"#/properties/allowedAccountIds/type",keyword:"type",params:{type:"arra\
y"}}],!1;var a=v===e}else var a=!0}}}}}else return Qe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Qe.errors=t,
e===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gs=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function Ee(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,
e=0,o=Ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.rule===void 0||
!n.call(r,"rule"))&&(P="rule")||(r.reason===void 0||!n.call(r,"reason"))&&(P="reason"))return Ee.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))if(!(i==="rule"||i==="at"||i==="reason")){return Ee.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.rule!==void 0&&n.call(r,"rule")){let i=r.rule,v=e;
if(e===v)if(typeof i=="string"){if(!gs.test(i))return Ee.errors=[{instancePath:s+"/rule",schemaPath:"#/properties/rule/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]+(-[a-z0-9]+)*$"}}],!1}else return Ee.errors=[{instancePath:s+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:"string"}}],!1;var a=v===
e}else var a=!0;if(a){if(r.at!==void 0&&n.call(r,"at")){let i=r.at,v=e;if(e===v)if(typeof i=="string"){if(q(i)<1)return Ee.errors=[{instancePath:s+"/at",schemaPath:"\
#/properties/at/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ee.errors=[{instancePath:s+"/at",schemaPath:"#/properties/at/type",keyword:"typ\
e",params:{type:"string"}}],!1;var a=v===e}else var a=!0;if(a)if(r.reason!==void 0&&n.call(r,"reason")){let i=r.reason,v=e;if(e===v)if(typeof i=="string"){if(q(
i)>1024)return Ee.errors=[{instancePath:s+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:1024}}],!1;if(q(i)<1)return Ee.
errors=[{instancePath:s+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ee.errors=[{instancePath:s+"/\
reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else var a=!0}}}}else return Ee.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ee.errors=t,e===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ie(r,{instancePath:s="",
parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let A;if((r.version===void 0||!n.call(r,"version"))&&(A="version")||(r.name===void 0||!n.call(r,"name"))&&
(A="name")||(r.region===void 0||!n.call(r,"region"))&&(A="region")||(r.userPool===void 0||!n.call(r,"userPool"))&&(A="userPool"))return Ie.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:A}}],!1;{let L=e;for(let h of Object.keys(r))if(!n.call(Ct.properties,h)){return Ie.errors=[{
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}}],!1;break}if(L===e){if(r.version!==void 0&&n.call(
r,"version")){let h=e;if(r.version!==1)return Ie.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}}],
!1;var a=h===e}else var a=!0;if(a){if(r.name!==void 0&&n.call(r,"name")){let h=r.name,x=e;if(e===x)if(typeof h=="string"){if(!Tt.test(h))return Ie.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{1,62}$"}}],!1}else return Ie.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=x===e}else var a=!0;if(a){if(r.region!==void 0&&n.call(r,"region")){let h=r.region,x=e;
if(e===x)if(typeof h=="string"){if(!Dt.test(h))return Ie.errors=[{instancePath:s+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern:"\
^[a-z]{2}(-[a-z]+)+-[0-9]$"}}],!1}else return Ie.errors=[{instancePath:s+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:"string"}}],
!1;var a=x===e}else var a=!0;if(a){if(r.tags!==void 0&&n.call(r,"tags")){let h=r.tags,x=e;if(e===x)if(h&&typeof h=="object"&&!Array.isArray(h)){if(Object.keys(h).
length>50)return Ie.errors=[{instancePath:s+"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit:50}}],!1;for(let $ of Object.
keys(h)){let D=e;if(typeof $=="string"){if(q($)>128){let U={instancePath:s+"/tags",schemaPath:"#/properties/tags/propertyNames/maxLength",keyword:"maxLength",params:{
limit:128},propertyName:$};t===null?t=[U]:t.push(U),e++}else if(q($)<1){let U={instancePath:s+"/tags",schemaPath:"#/properties/tags/propertyNames/minLength",keyword:"\
minLength",params:{limit:1},propertyName:$};t===null?t=[U]:t.push(U),e++}}var P=D===e;if(!P){let U={instancePath:s+"/tags",schemaPath:"#/properties/tags/propert\
yNames",keyword:"propertyNames",params:{propertyName:$}};return t===null?t=[U]:t.push(U),e++,Ie.errors=t,!1;break}}if(P)for(let $ of Object.keys(h)){let D=h[$],
U=e;if(e===U)if(typeof D=="string"){if(q(D)>256)return Ie.errors=[{instancePath:s+"/tags/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tag\
s/additionalProperties/maxLength",keyword:"maxLength",params:{limit:256}}],!1}else return Ie.errors=[{instancePath:s+"/tags/"+$.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var l=U===e;if(!l)break}}else return Ie.errors=[{instancePath:s+
"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"object"}}],!1;var a=x===e}else var a=!0;if(a){if(r.userPool!==void 0&&n.call(r,"userPoo\
l")){let h=e;ae(r.userPool,{instancePath:s+"/userPool",parentData:r,parentDataProperty:"userPool",rootData:y,dynamicAnchors:d})||(t=t===null?ae.errors:t.concat(
ae.errors),e=t.length);var a=h===e}else var a=!0;if(a){if(r.identityProviders!==void 0&&n.call(r,"identityProviders")){let h=r.identityProviders,x=e;if(e===x)if(h&&
typeof h=="object"&&!Array.isArray(h)){if(Object.keys(h).length>300)return Ie.errors=[{instancePath:s+"/identityProviders",schemaPath:"#/properties/identityProv\
iders/maxProperties",keyword:"maxProperties",params:{limit:300}}],!1;for(let $ of Object.keys(h)){let D=e;if(typeof $=="string"&&!Ht.test($)){let U={instancePath:s+
"/identityProviders",schemaPath:"#/properties/identityProviders/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9.-]{2,31}$"},propertyName:$};
t===null?t=[U]:t.push(U),e++}var i=D===e;if(!i){let U={instancePath:s+"/identityProviders",schemaPath:"#/properties/identityProviders/propertyNames",keyword:"pr\
opertyNames",params:{propertyName:$}};return t===null?t=[U]:t.push(U),e++,Ie.errors=t,!1;break}}if(i)for(let $ of Object.keys(h)){let D=e;b(h[$],{instancePath:s+
"/identityProviders/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:$,rootData:y,dynamicAnchors:d})||(t=t===null?b.errors:t.concat(b.
errors),e=t.length);var v=D===e;if(!v)break}}else return Ie.errors=[{instancePath:s+"/identityProviders",schemaPath:"#/properties/identityProviders/type",keyword:"\
type",params:{type:"object"}}],!1;var a=x===e}else var a=!0;if(a){if(r.appClients!==void 0&&n.call(r,"appClients")){let h=r.appClients,x=e;if(e===x)if(h&&typeof h==
"object"&&!Array.isArray(h)){for(let $ of Object.keys(h)){let D=e;if(typeof $=="string"&&!Bt.test($)){let U={instancePath:s+"/appClients",schemaPath:"#/properti\
es/appClients/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,62}$"},propertyName:$};t===null?t=[U]:t.push(U),e++}var I=D===e;
if(!I){let U={instancePath:s+"/appClients",schemaPath:"#/properties/appClients/propertyNames",keyword:"propertyNames",params:{propertyName:$}};return t===null?t=
[U]:t.push(U),e++,Ie.errors=t,!1;break}}if(I)for(let $ of Object.keys(h)){let D=e;J(h[$],{instancePath:s+"/appClients/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:h,parentDataProperty:$,rootData:y,dynamicAnchors:d})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var S=D===e;if(!S)break}}else return Ie.errors=
[{instancePath:s+"/appClients",schemaPath:"#/properties/appClients/type",keyword:"type",params:{type:"object"}}],!1;var a=x===e}else var a=!0;if(a){if(r.accountLinking!==
void 0&&n.call(r,"accountLinking")){let h=e;Ne(r.accountLinking,{instancePath:s+"/accountLinking",parentData:r,parentDataProperty:"accountLinking",rootData:y,dynamicAnchors:d})||
(t=t===null?Ne.errors:t.concat(Ne.errors),e=t.length);var a=h===e}else var a=!0;if(a){if(r.terraform!==void 0&&n.call(r,"terraform")){let h=e;Qe(r.terraform,{instancePath:s+
"/terraform",parentData:r,parentDataProperty:"terraform",rootData:y,dynamicAnchors:d})||(t=t===null?Qe.errors:t.concat(Qe.errors),e=t.length);var a=h===e}else var a=!0;
if(a)if(r.accept!==void 0&&n.call(r,"accept")){let h=r.accept,x=e;if(e===x)if(Array.isArray(h)){var z=!0;let $=h.length;for(let D=0;D<$;D++){let U=e;Ee(h[D],{instancePath:s+
"/accept/"+D,parentData:h,parentDataProperty:D,rootData:y,dynamicAnchors:d})||(t=t===null?Ee.errors:t.concat(Ee.errors),e=t.length);var z=U===e;if(!z)break}}else
return Ie.errors=[{instancePath:s+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type:"array"}}],!1;var a=x===e}else var a=!0}}}}}}}}}}}else
return Ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ie.errors=t,e===0}Ie.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};exports.Environments=Dr;var Ps=new RegExp("^[a-z][a-z0-9-]{0,30}$","u");function Dr(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,
e=0,o=Dr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<
1)return Dr.errors=[{instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let l of Object.keys(r)){let i=e;if(typeof l==
"string"&&!Ps.test(l)){let v={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,30}$"},propertyName:l};t===
null?t=[v]:t.push(v),e++}var a=i===e;if(!a){let v={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:l}};return t===null?
t=[v]:t.push(v),e++,Dr.errors=t,!1;break}}if(a)for(let l of Object.keys(r)){let i=r[l],v=e;if(!(i&&typeof i=="object"&&!Array.isArray(i)))return Dr.errors=[{instancePath:s+
"/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}}],!1;var P=v===e;if(!P)break}}else return Dr.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Dr.errors=t,e===0}Dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
exports.PatchDefaults=Tr;var ks={type:["object","null"],additionalProperties:!1,properties:{appClient:{$ref:"#/$defs/PatchAppClient"},identityProvider:{$ref:"#/\
$defs/PatchIdentityProvider"}}},xe={type:["object","null"],additionalProperties:!1,properties:{name:{type:["string","null"],minLength:1,maxLength:128,pattern:"^\
[A-Za-z0-9_\\s+=,.@-]+$"},adopt:{type:["string","null"],maxLength:128,pattern:"^[A-Za-z0-9_+]+$"},identityProviders:{type:["array","null"],minItems:1,uniqueItems:!0,
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
type:"null"}]}}},ws={type:["object","null"],additionalProperties:!1,properties:{access:{anyOf:[{$ref:"#/$defs/Duration"},{type:"null"}]},id:{anyOf:[{$ref:"#/$de\
fs/Duration"},{type:"null"}]},refresh:{anyOf:[{$ref:"#/$defs/Duration"},{type:"null"}]},authSession:{anyOf:[{$ref:"#/$defs/Duration"},{type:"null"}]}}};function sr(r,{
instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=sr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return sr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:ws.type}}],
!1;if(e===0&&r&&typeof r=="object"&&!Array.isArray(r)){let I=e;for(let S of Object.keys(r))if(!(S==="access"||S==="id"||S==="refresh"||S==="authSession")){return sr.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S}}],!1;break}if(I===e){if(r.access!==void 0&&
n.call(r,"access")){let S=r.access,z=e,A=e,L=!1,h=e;ne(S,{instancePath:s+"/access",parentData:r,parentDataProperty:"access",rootData:y,dynamicAnchors:d})||(t=t===
null?ne.errors:t.concat(ne.errors),e=t.length);var a=h===e;L=L||a;let x=e;if(S!==null){let E={instancePath:s+"/access",schemaPath:"#/properties/access/anyOf/1/t\
ype",keyword:"type",params:{type:"null"}};t===null?t=[E]:t.push(E),e++}var a=x===e;if(L=L||a,L)e=A,t!==null&&(A?t.length=A:t=null);else{let E={instancePath:s+"/\
access",schemaPath:"#/properties/access/anyOf",keyword:"anyOf",params:{}};return t===null?t=[E]:t.push(E),e++,sr.errors=t,!1}var P=z===e}else var P=!0;if(P){if(r.
id!==void 0&&n.call(r,"id")){let S=r.id,z=e,A=e,L=!1,h=e;ne(S,{instancePath:s+"/id",parentData:r,parentDataProperty:"id",rootData:y,dynamicAnchors:d})||(t=t===null?
ne.errors:t.concat(ne.errors),e=t.length);var l=h===e;L=L||l;let x=e;if(S!==null){let $={instancePath:s+"/id",schemaPath:"#/properties/id/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var l=x===e;if(L=L||l,L)e=A,t!==null&&(A?t.length=A:t=null);else{let $={instancePath:s+"/id",schemaPath:"\
#/properties/id/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,sr.errors=t,!1}var P=z===e}else var P=!0;if(P){if(r.refresh!==void 0&&n.call(
r,"refresh")){let S=r.refresh,z=e,A=e,L=!1,h=e;ne(S,{instancePath:s+"/refresh",parentData:r,parentDataProperty:"refresh",rootData:y,dynamicAnchors:d})||(t=t===null?
ne.errors:t.concat(ne.errors),e=t.length);var i=h===e;L=L||i;let x=e;if(S!==null){let $={instancePath:s+"/refresh",schemaPath:"#/properties/refresh/anyOf/1/type",
keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var i=x===e;if(L=L||i,L)e=A,t!==null&&(A?t.length=A:t=null);else{let $={instancePath:s+"/refre\
sh",schemaPath:"#/properties/refresh/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,sr.errors=t,!1}var P=z===e}else var P=!0;if(P)if(r.authSession!==
void 0&&n.call(r,"authSession")){let S=r.authSession,z=e,A=e,L=!1,h=e;ne(S,{instancePath:s+"/authSession",parentData:r,parentDataProperty:"authSession",rootData:y,
dynamicAnchors:d})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var v=h===e;L=L||v;let x=e;if(S!==null){let $={instancePath:s+"/authSession",schemaPath:"\
#/properties/authSession/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var v=x===e;if(L=L||v,L)e=A,t!==null&&(A?t.length=A:t=null);else{
let $={instancePath:s+"/authSession",schemaPath:"#/properties/authSession/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,sr.errors=t,!1}var P=z===
e}else var P=!0}}}}return sr.errors=t,e===0}sr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bs={type:["object","null"],additionalProperties:!1,properties:{
gracePeriod:{anyOf:[{$ref:"#/$defs/Duration"},{type:"null"}]}}};function $r(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=$r.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return $r.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:bs.type}}],!1;if(e===0&&r&&typeof r=="object"&&!Array.isArray(r)){let P=e;for(let l of Object.
keys(r))if(l!=="gracePeriod"){return $r.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],
!1;break}if(P===e&&r.gracePeriod!==void 0&&n.call(r,"gracePeriod")){let l=r.gracePeriod,i=e,v=!1,I=e;ne(l,{instancePath:s+"/gracePeriod",parentData:r,parentDataProperty:"\
gracePeriod",rootData:y,dynamicAnchors:d})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var a=I===e;v=v||a;let S=e;if(l!==null){let z={instancePath:s+
"/gracePeriod",schemaPath:"#/properties/gracePeriod/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[z]:t.push(z),e++}var a=S===e;if(v=v||a,v)e=i,
t!==null&&(i?t.length=i:t=null);else{let z={instancePath:s+"/gracePeriod",schemaPath:"#/properties/gracePeriod/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[z]:t.push(z),e++,$r.errors=t,!1}}}return $r.errors=t,e===0}$r.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Q(r,{instancePath:s="",parentData:M,
parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Q.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(r&&
typeof r=="object"&&!Array.isArray(r))&&r!==null)return Q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:xe.type}}],!1;if(e===0&&r&&typeof r==
"object"&&!Array.isArray(r)){let R=e;for(let u of Object.keys(r))if(!n.call(xe.properties,u)){return Q.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(R===e){if(r.name!==void 0&&n.call(r,"name")){let u=r.name,j=e;if(typeof u!="string"&&
u!==null)return Q.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:xe.properties.name.type}}],!1;if(e===j&&typeof u==
"string"){if(q(u)>128)return Q.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(q(u)<1)return Q.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1;if(!ot.test(u))return Q.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_\\s+=,.@-]+$"}}],!1}var a=j===e}else var a=!0;if(a){if(r.adopt!==void 0&&
n.call(r,"adopt")){let u=r.adopt,j=e;if(typeof u!="string"&&u!==null)return Q.errors=[{instancePath:s+"/adopt",schemaPath:"#/properties/adopt/type",keyword:"typ\
e",params:{type:xe.properties.adopt.type}}],!1;if(e===j&&typeof u=="string"){if(q(u)>128)return Q.errors=[{instancePath:s+"/adopt",schemaPath:"#/properties/adop\
t/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(!Ut.test(u))return Q.errors=[{instancePath:s+"/adopt",schemaPath:"#/properties/adopt/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_+]+$"}}],!1}var a=j===e}else var a=!0;if(a){if(r.identityProviders!==void 0&&n.call(r,"identityProviders")){let u=r.identityProviders,
j=e;if(!Array.isArray(u)&&u!==null)return Q.errors=[{instancePath:s+"/identityProviders",schemaPath:"#/properties/identityProviders/type",keyword:"type",params:{
type:xe.properties.identityProviders.type}}],!1;if(e===j&&Array.isArray(u)){if(u.length<1)return Q.errors=[{instancePath:s+"/identityProviders",schemaPath:"#/pr\
operties/identityProviders/minItems",keyword:"minItems",params:{limit:1}}],!1;{var P=!0;let f=u.length;for(let m=0;m<f;m++){let k=e;if(typeof u[m]!="string")return Q.
errors=[{instancePath:s+"/identityProviders/"+m,schemaPath:"#/properties/identityProviders/items/type",keyword:"type",params:{type:"string"}}],!1;var P=k===e;if(!P)
break}if(P){let m=u.length,k;if(m>1){let c={};for(;m--;){let te=u[m];if(typeof te=="string"){if(typeof c[te]=="number"){return k=c[te],Q.errors=[{instancePath:s+
"/identityProviders",schemaPath:"#/properties/identityProviders/uniqueItems",keyword:"uniqueItems",params:{i:m,j:k}}],!1;break}c[te]=m}}}}}}var a=j===e}else var a=!0;
if(a){if(r.callbackUrls!==void 0&&n.call(r,"callbackUrls")){let u=r.callbackUrls,j=e;if(!Array.isArray(u)&&u!==null)return Q.errors=[{instancePath:s+"/callbackU\
rls",schemaPath:"#/properties/callbackUrls/type",keyword:"type",params:{type:xe.properties.callbackUrls.type}}],!1;if(e===j&&Array.isArray(u)){if(u.length>100)return Q.
errors=[{instancePath:s+"/callbackUrls",schemaPath:"#/properties/callbackUrls/maxItems",keyword:"maxItems",params:{limit:100}}],!1;{var l=!0;let f=u.length;for(let m=0;m<
f;m++){let k=u[m],c=e,te=e,T=!1,G=e;be(k,{instancePath:s+"/callbackUrls/"+m,parentData:u,parentDataProperty:m,rootData:y,dynamicAnchors:d})||(t=t===null?be.errors:
t.concat(be.errors),e=t.length);var v=G===e;T=T||v;let Z=e;Pe(k,{instancePath:s+"/callbackUrls/"+m,parentData:u,parentDataProperty:m,rootData:y,dynamicAnchors:d})||
(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var v=Z===e;if(T=T||v,v)var i=!0;let X=e;he(k,{instancePath:s+"/callbackUrls/"+m,parentData:u,parentDataProperty:m,
rootData:y,dynamicAnchors:d})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var v=X===e;T=T||v,v&&i!==!0&&(i=!0);let H=e;fe(k,{instancePath:s+"/callbac\
kUrls/"+m,parentData:u,parentDataProperty:m,rootData:y,dynamicAnchors:d})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var v=H===e;if(T=T||v,v&&i!==!0&&
(i=!0),T)e=te,t!==null&&(te?t.length=te:t=null);else{let Me={instancePath:s+"/callbackUrls/"+m,schemaPath:"#/properties/callbackUrls/items/anyOf",keyword:"anyOf",
params:{}};return t===null?t=[Me]:t.push(Me),e++,Q.errors=t,!1}var l=c===e;if(!l)break}}}var a=j===e}else var a=!0;if(a){if(r.defaultRedirectUri!==void 0&&n.call(
r,"defaultRedirectUri")){let u=r.defaultRedirectUri,j=e,g=e,f=!1,m=e;be(u,{instancePath:s+"/defaultRedirectUri",parentData:r,parentDataProperty:"defaultRedirect\
Uri",rootData:y,dynamicAnchors:d})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);var A=m===e;f=f||A;let k=e;if(!(u&&typeof u=="object"&&!Array.isArray(
u))&&u!==null){let T={instancePath:s+"/defaultRedirectUri",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/type",keyword:"type",params:{type:xe.properties.defaultRedirectUri.
anyOf[1].type}};t===null?t=[T]:t.push(T),e++}if(e===k&&u&&typeof u=="object"&&!Array.isArray(u)){let T=e;for(let G of Object.keys(u))if(!(G==="variable"||G==="p\
refix"||G==="suffix"||G==="ssmParameter"||G==="secretsManager"||G==="jsonKey")){let Z={instancePath:s+"/defaultRedirectUri",schemaPath:"#/properties/defaultRedi\
rectUri/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:G}};t===null?t=[Z]:t.push(Z),e++;break}if(T===e){if(u.variable!==
void 0&&n.call(u,"variable")){let G=u.variable,Z=e;if(typeof G!="string"&&G!==null){let X={instancePath:s+"/defaultRedirectUri/variable",schemaPath:"#/propertie\
s/defaultRedirectUri/anyOf/1/properties/variable/type",keyword:"type",params:{type:xe.properties.defaultRedirectUri.anyOf[1].properties.variable.type}};t===null?
t=[X]:t.push(X),e++}if(e===Z&&typeof G=="string"&&!br.test(G)){let X={instancePath:s+"/defaultRedirectUri/variable",schemaPath:"#/properties/defaultRedirectUri/\
anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};t===null?t=[X]:t.push(X),e++}var I=Z===e}else var I=!0;if(I){if(u.
prefix!==void 0&&n.call(u,"prefix")){let G=u.prefix,Z=e,X=e,H=!1,kr=e;ve(G,{instancePath:s+"/defaultRedirectUri/prefix",parentData:u,parentDataProperty:"prefix",
rootData:y,dynamicAnchors:d})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var S=kr===e;H=H||S;let Me=e;if(G!==null){let K={instancePath:s+"/defaultRe\
directUri/prefix",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/properties/prefix/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[K]:t.push(
K),e++}var S=Me===e;if(H=H||S,H)e=X,t!==null&&(X?t.length=X:t=null);else{let K={instancePath:s+"/defaultRedirectUri/prefix",schemaPath:"#/properties/defaultRedi\
rectUri/anyOf/1/properties/prefix/anyOf",keyword:"anyOf",params:{}};t===null?t=[K]:t.push(K),e++}var I=Z===e}else var I=!0;if(I){if(u.suffix!==void 0&&n.call(u,
"suffix")){let G=u.suffix,Z=e,X=e,H=!1,kr=e;ve(G,{instancePath:s+"/defaultRedirectUri/suffix",parentData:u,parentDataProperty:"suffix",rootData:y,dynamicAnchors:d})||
(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var z=kr===e;H=H||z;let Me=e;if(G!==null){let K={instancePath:s+"/defaultRedirectUri/suffix",schemaPath:"#\
/properties/defaultRedirectUri/anyOf/1/properties/suffix/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[K]:t.push(K),e++}var z=Me===e;if(H=H||z,
H)e=X,t!==null&&(X?t.length=X:t=null);else{let K={instancePath:s+"/defaultRedirectUri/suffix",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/properties/suf\
fix/anyOf",keyword:"anyOf",params:{}};t===null?t=[K]:t.push(K),e++}var I=Z===e}else var I=!0;if(I){if(u.ssmParameter!==void 0&&n.call(u,"ssmParameter")){let G=u.
ssmParameter,Z=e;if(typeof G!="string"&&G!==null){let H={instancePath:s+"/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/p\
roperties/ssmParameter/type",keyword:"type",params:{type:xe.properties.defaultRedirectUri.anyOf[1].properties.ssmParameter.type}};t===null?t=[H]:t.push(H),e++}if(e===
Z&&typeof G=="string"){if(q(G)>2048){let H={instancePath:s+"/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/properties/ssm\
Parameter/maxLength",keyword:"maxLength",params:{limit:2048}};t===null?t=[H]:t.push(H),e++}else if(!Ir.test(G)){let H={instancePath:s+"/defaultRedirectUri/ssmPa\
rameter",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-\
9_.-]+)$"}};t===null?t=[H]:t.push(H),e++}}var I=Z===e}else var I=!0;if(I){if(u.secretsManager!==void 0&&n.call(u,"secretsManager")){let G=u.secretsManager,Z=e;if(typeof G!=
"string"&&G!==null){let H={instancePath:s+"/defaultRedirectUri/secretsManager",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/properties/secretsManager/typ\
e",keyword:"type",params:{type:xe.properties.defaultRedirectUri.anyOf[1].properties.secretsManager.type}};t===null?t=[H]:t.push(H),e++}if(e===Z&&typeof G=="stri\
ng"){if(q(G)>2048){let H={instancePath:s+"/defaultRedirectUri/secretsManager",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/properties/secretsManager/maxL\
ength",keyword:"maxLength",params:{limit:2048}};t===null?t=[H]:t.push(H),e++}else if(!_r.test(G)){let H={instancePath:s+"/defaultRedirectUri/secretsManager",schemaPath:"\
#/properties/defaultRedirectUri/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};t===null?t=[H]:t.push(H),
e++}}var I=Z===e}else var I=!0;if(I)if(u.jsonKey!==void 0&&n.call(u,"jsonKey")){let G=u.jsonKey,Z=e;if(typeof G!="string"&&G!==null){let H={instancePath:s+"/def\
aultRedirectUri/jsonKey",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:xe.properties.defaultRedirectUri.
anyOf[1].properties.jsonKey.type}};t===null?t=[H]:t.push(H),e++}if(e===Z&&typeof G=="string"){if(q(G)>256){let H={instancePath:s+"/defaultRedirectUri/jsonKey",schemaPath:"\
#/properties/defaultRedirectUri/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};t===null?t=[H]:t.push(H),e++}else if(!Or.test(G)){
let H={instancePath:s+"/defaultRedirectUri/jsonKey",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};t===null?t=[H]:t.push(H),e++}}var I=Z===e}else var I=!0}}}}}}var A=k===e;f=f||A;let c=e;if(u!==null){let T={instancePath:s+"/def\
aultRedirectUri",schemaPath:"#/properties/defaultRedirectUri/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[T]:t.push(T),e++}var A=c===e;if(f=f||
A,f)e=g,t!==null&&(g?t.length=g:t=null);else{let T={instancePath:s+"/defaultRedirectUri",schemaPath:"#/properties/defaultRedirectUri/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[T]:t.push(T),e++,Q.errors=t,!1}var a=j===e}else var a=!0;if(a){if(r.logoutUrls!==void 0&&n.call(r,"logoutUrls")){let u=r.logoutUrls,j=e;if(!Array.
isArray(u)&&u!==null)return Q.errors=[{instancePath:s+"/logoutUrls",schemaPath:"#/properties/logoutUrls/type",keyword:"type",params:{type:xe.properties.logoutUrls.
type}}],!1;if(e===j&&Array.isArray(u)){if(u.length>100)return Q.errors=[{instancePath:s+"/logoutUrls",schemaPath:"#/properties/logoutUrls/maxItems",keyword:"max\
Items",params:{limit:100}}],!1;{var L=!0;let f=u.length;for(let m=0;m<f;m++){let k=u[m],c=e,te=e,T=!1,G=e;be(k,{instancePath:s+"/logoutUrls/"+m,parentData:u,parentDataProperty:m,
rootData:y,dynamicAnchors:d})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);var x=G===e;T=T||x;let Z=e;Pe(k,{instancePath:s+"/logoutUrls/"+m,parentData:u,
parentDataProperty:m,rootData:y,dynamicAnchors:d})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var x=Z===e;if(T=T||x,x)var h=!0;let X=e;he(k,{instancePath:s+
"/logoutUrls/"+m,parentData:u,parentDataProperty:m,rootData:y,dynamicAnchors:d})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var x=X===e;T=T||x,x&&h!==
!0&&(h=!0);let H=e;fe(k,{instancePath:s+"/logoutUrls/"+m,parentData:u,parentDataProperty:m,rootData:y,dynamicAnchors:d})||(t=t===null?fe.errors:t.concat(fe.errors),
e=t.length);var x=H===e;if(T=T||x,x&&h!==!0&&(h=!0),T)e=te,t!==null&&(te?t.length=te:t=null);else{let Me={instancePath:s+"/logoutUrls/"+m,schemaPath:"#/properti\
es/logoutUrls/items/anyOf",keyword:"anyOf",params:{}};return t===null?t=[Me]:t.push(Me),e++,Q.errors=t,!1}var L=c===e;if(!L)break}}}var a=j===e}else var a=!0;if(a){
if(r.albHosts!==void 0&&n.call(r,"albHosts")){let u=r.albHosts,j=e;if(!Array.isArray(u)&&u!==null)return Q.errors=[{instancePath:s+"/albHosts",schemaPath:"#/pro\
perties/albHosts/type",keyword:"type",params:{type:xe.properties.albHosts.type}}],!1;if(e===j&&Array.isArray(u)){if(u.length>100)return Q.errors=[{instancePath:s+
"/albHosts",schemaPath:"#/properties/albHosts/maxItems",keyword:"maxItems",params:{limit:100}}],!1;{var E=!0;let f=u.length;for(let m=0;m<f;m++){let k=u[m],c=e,
te=e,T=!1,G=e;or(k,{instancePath:s+"/albHosts/"+m,parentData:u,parentDataProperty:m,rootData:y,dynamicAnchors:d})||(t=t===null?or.errors:t.concat(or.errors),e=t.
length);var D=G===e;T=T||D;let Z=e;Pe(k,{instancePath:s+"/albHosts/"+m,parentData:u,parentDataProperty:m,rootData:y,dynamicAnchors:d})||(t=t===null?Pe.errors:t.
concat(Pe.errors),e=t.length);var D=Z===e;if(T=T||D,D)var $=!0;let X=e;he(k,{instancePath:s+"/albHosts/"+m,parentData:u,parentDataProperty:m,rootData:y,dynamicAnchors:d})||
(t=t===null?he.errors:t.concat(he.errors),e=t.length);var D=X===e;T=T||D,D&&$!==!0&&($=!0);let H=e;fe(k,{instancePath:s+"/albHosts/"+m,parentData:u,parentDataProperty:m,
rootData:y,dynamicAnchors:d})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var D=H===e;if(T=T||D,D&&$!==!0&&($=!0),T)e=te,t!==null&&(te?t.length=te:t=
null);else{let Me={instancePath:s+"/albHosts/"+m,schemaPath:"#/properties/albHosts/items/anyOf",keyword:"anyOf",params:{}};return t===null?t=[Me]:t.push(Me),e++,
Q.errors=t,!1}var E=c===e;if(!E)break}}}var a=j===e}else var a=!0;if(a){if(r.scopes!==void 0&&n.call(r,"scopes")){let u=r.scopes,j=e;if(!Array.isArray(u)&&u!==null)
return Q.errors=[{instancePath:s+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:xe.properties.scopes.type}}],!1;if(e===j&&Array.isArray(
u)){if(u.length>50)return Q.errors=[{instancePath:s+"/scopes",schemaPath:"#/properties/scopes/maxItems",keyword:"maxItems",params:{limit:50}}],!1;if(u.length<1)
return Q.errors=[{instancePath:s+"/scopes",schemaPath:"#/properties/scopes/minItems",keyword:"minItems",params:{limit:1}}],!1;{var U=!0;let f=u.length;for(let m=0;m<
f;m++){let k=u[m],c=e;if(e===c)if(typeof k=="string"){if(q(k)>256)return Q.errors=[{instancePath:s+"/scopes/"+m,schemaPath:"#/properties/scopes/items/maxLength",
keyword:"maxLength",params:{limit:256}}],!1;if(!pt.test(k))return Q.errors=[{instancePath:s+"/scopes/"+m,schemaPath:"#/properties/scopes/items/pattern",keyword:"\
pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}}],!1}else return Q.errors=[{instancePath:s+"/scopes/"+m,schemaPath:"#/properties/scopes/items/type",
keyword:"type",params:{type:"string"}}],!1;var U=c===e;if(!U)break}if(U){let m=u.length,k;if(m>1){let c={};for(;m--;){let te=u[m];if(typeof te=="string"){if(typeof c[te]==
"number"){return k=c[te],Q.errors=[{instancePath:s+"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:m,j:k}}],!1;break}c[te]=
m}}}}}}var a=j===e}else var a=!0;if(a){if(r.flows!==void 0&&n.call(r,"flows")){let u=r.flows,j=e;if(!Array.isArray(u)&&u!==null)return Q.errors=[{instancePath:s+
"/flows",schemaPath:"#/properties/flows/type",keyword:"type",params:{type:xe.properties.flows.type}}],!1;if(e===j&&Array.isArray(u)){var p=!0;let f=u.length;for(let m=0;m<
f;m++){let k=u[m],c=e;if(typeof k!="string")return Q.errors=[{instancePath:s+"/flows/"+m,schemaPath:"#/properties/flows/items/type",keyword:"type",params:{type:"\
string"}}],!1;if(!(k==="code"||k==="implicit"||k==="client_credentials"))return Q.errors=[{instancePath:s+"/flows/"+m,schemaPath:"#/properties/flows/items/enum",
keyword:"enum",params:{allowedValues:xe.properties.flows.items.enum}}],!1;var p=c===e;if(!p)break}if(p){let m=u.length,k;if(m>1){let c={};for(;m--;){let te=u[m];
if(typeof te=="string"){if(typeof c[te]=="number"){return k=c[te],Q.errors=[{instancePath:s+"/flows",schemaPath:"#/properties/flows/uniqueItems",keyword:"unique\
Items",params:{i:m,j:k}}],!1;break}c[te]=m}}}}}var a=j===e}else var a=!0;if(a){if(r.authFlows!==void 0&&n.call(r,"authFlows")){let u=r.authFlows,j=e;if(!Array.isArray(
u)&&u!==null)return Q.errors=[{instancePath:s+"/authFlows",schemaPath:"#/properties/authFlows/type",keyword:"type",params:{type:xe.properties.authFlows.type}}],
!1;if(e===j&&Array.isArray(u)){var O=!0;let f=u.length;for(let m=0;m<f;m++){let k=u[m],c=e;if(typeof k!="string")return Q.errors=[{instancePath:s+"/authFlows/"+
m,schemaPath:"#/properties/authFlows/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(k==="userSrp"||k==="userPassword"||k==="adminUserPassword"||k===
"custom"||k==="user"))return Q.errors=[{instancePath:s+"/authFlows/"+m,schemaPath:"#/properties/authFlows/items/enum",keyword:"enum",params:{allowedValues:xe.properties.
authFlows.items.enum}}],!1;var O=c===e;if(!O)break}if(O){let m=u.length,k;if(m>1){let c={};for(;m--;){let te=u[m];if(typeof te=="string"){if(typeof c[te]=="numb\
er"){return k=c[te],Q.errors=[{instancePath:s+"/authFlows",schemaPath:"#/properties/authFlows/uniqueItems",keyword:"uniqueItems",params:{i:m,j:k}}],!1;break}c[te]=
m}}}}}var a=j===e}else var a=!0;if(a){if(r.secret!==void 0&&n.call(r,"secret")){let u=r.secret,j=e;if(typeof u!="boolean"&&u!==null)return Q.errors=[{instancePath:s+
"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type:xe.properties.secret.type}}],!1;var a=j===e}else var a=!0;if(a){if(r.readAttributes!==
void 0&&n.call(r,"readAttributes")){let u=r.readAttributes,j=e;if(!Array.isArray(u)&&u!==null)return Q.errors=[{instancePath:s+"/readAttributes",schemaPath:"#/p\
roperties/readAttributes/type",keyword:"type",params:{type:xe.properties.readAttributes.type}}],!1;if(e===j&&Array.isArray(u)){if(u.length<1)return Q.errors=[{instancePath:s+
"/readAttributes",schemaPath:"#/properties/readAttributes/minItems",keyword:"minItems",params:{limit:1}}],!1;{var F=!0;let f=u.length;for(let m=0;m<f;m++){let k=e;
ze(u[m],{instancePath:s+"/readAttributes/"+m,parentData:u,parentDataProperty:m,rootData:y,dynamicAnchors:d})||(t=t===null?ze.errors:t.concat(ze.errors),e=t.length);
var F=k===e;if(!F)break}if(F){let m=u.length,k;if(m>1){e:for(;m--;)for(k=m;k--;)if(Hr(u[m],u[k])){return Q.errors=[{instancePath:s+"/readAttributes",schemaPath:"\
#/properties/readAttributes/uniqueItems",keyword:"uniqueItems",params:{i:m,j:k}}],!1;break e}}}}}var a=j===e}else var a=!0;if(a){if(r.writeAttributes!==void 0&&
n.call(r,"writeAttributes")){let u=r.writeAttributes,j=e;if(!Array.isArray(u)&&u!==null)return Q.errors=[{instancePath:s+"/writeAttributes",schemaPath:"#/proper\
ties/writeAttributes/type",keyword:"type",params:{type:xe.properties.writeAttributes.type}}],!1;if(e===j&&Array.isArray(u)){if(u.length<1)return Q.errors=[{instancePath:s+
"/writeAttributes",schemaPath:"#/properties/writeAttributes/minItems",keyword:"minItems",params:{limit:1}}],!1;{var N=!0;let f=u.length;for(let m=0;m<f;m++){let k=e;
ze(u[m],{instancePath:s+"/writeAttributes/"+m,parentData:u,parentDataProperty:m,rootData:y,dynamicAnchors:d})||(t=t===null?ze.errors:t.concat(ze.errors),e=t.length);
var N=k===e;if(!N)break}if(N){let m=u.length,k;if(m>1){e:for(;m--;)for(k=m;k--;)if(Hr(u[m],u[k])){return Q.errors=[{instancePath:s+"/writeAttributes",schemaPath:"\
#/properties/writeAttributes/uniqueItems",keyword:"uniqueItems",params:{i:m,j:k}}],!1;break e}}}}}var a=j===e}else var a=!0;if(a){if(r.tokenValidity!==void 0&&n.
call(r,"tokenValidity")){let u=e;sr(r.tokenValidity,{instancePath:s+"/tokenValidity",parentData:r,parentDataProperty:"tokenValidity",rootData:y,dynamicAnchors:d})||
(t=t===null?sr.errors:t.concat(sr.errors),e=t.length);var a=u===e}else var a=!0;if(a)if(r.refreshTokenRotation!==void 0&&n.call(r,"refreshTokenRotation")){let u=r.
refreshTokenRotation,j=e,g=e,f=!1,m=e;$r(u,{instancePath:s+"/refreshTokenRotation",parentData:r,parentDataProperty:"refreshTokenRotation",rootData:y,dynamicAnchors:d})||
(t=t===null?$r.errors:t.concat($r.errors),e=t.length);var w=m===e;f=f||w;let k=e;if(u!=="off"){let T={instancePath:s+"/refreshTokenRotation",schemaPath:"#/prope\
rties/refreshTokenRotation/anyOf/1/const",keyword:"const",params:{allowedValue:"off"}};t===null?t=[T]:t.push(T),e++}var w=k===e;f=f||w;let c=e;if(u!==null){let T={
instancePath:s+"/refreshTokenRotation",schemaPath:"#/properties/refreshTokenRotation/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[T]:t.push(T),
e++}var w=c===e;if(f=f||w,f)e=g,t!==null&&(g?t.length=g:t=null);else{let T={instancePath:s+"/refreshTokenRotation",schemaPath:"#/properties/refreshTokenRotation\
/anyOf",keyword:"anyOf",params:{}};return t===null?t=[T]:t.push(T),e++,Q.errors=t,!1}var a=j===e}else var a=!0}}}}}}}}}}}}}}}return Q.errors=t,e===0}Q.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var re={type:["object","null"],additionalProperties:!1,properties:{preset:{type:["string","null"],enum:["amazon","app\
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
ean","null"]},identifiers:{type:["array","null"],maxItems:50,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:40,pattern:"^[\\w\\s+=.@-]+$"}}}},et={type:[
"object","null"],additionalProperties:!1,properties:{variable:{type:["string","null"],pattern:"^[a-z][a-z0-9_]{0,63}$"},ssmParameter:{type:["string","null"],maxLength:2048,
pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},secretsManager:{type:["string","null"],maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{type:["stri\
ng","null"],maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}}};function Ae(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=Ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return Ae.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:et.type}}],!1;if(e===0&&r&&typeof r=="object"&&!Array.isArray(r)){let P=e;for(let l of Object.
keys(r))if(!(l==="variable"||l==="ssmParameter"||l==="secretsManager"||l==="jsonKey")){return Ae.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l}}],!1;break}if(P===e){if(r.variable!==void 0&&n.call(r,"variable")){let l=r.variable,i=e;if(typeof l!="string"&&
l!==null)return Ae.errors=[{instancePath:s+"/variable",schemaPath:"#/properties/variable/type",keyword:"type",params:{type:et.properties.variable.type}}],!1;if(e===
i&&typeof l=="string"&&!br.test(l))return Ae.errors=[{instancePath:s+"/variable",schemaPath:"#/properties/variable/pattern",keyword:"pattern",params:{pattern:"^\
[a-z][a-z0-9_]{0,63}$"}}],!1;var a=i===e}else var a=!0;if(a){if(r.ssmParameter!==void 0&&n.call(r,"ssmParameter")){let l=r.ssmParameter,i=e;if(typeof l!="string"&&
l!==null)return Ae.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/type",keyword:"type",params:{type:et.properties.ssmParameter.type}}],
!1;if(e===i&&typeof l=="string"){if(q(l)>2048)return Ae.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/maxLength",keyword:"maxLen\
gth",params:{limit:2048}}],!1;if(!Ir.test(l))return Ae.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/pattern",keyword:"pattern",
params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}}],!1}var a=i===e}else var a=!0;if(a){if(r.secretsManager!==void 0&&n.call(r,"secretsManager")){let l=r.
secretsManager,i=e;if(typeof l!="string"&&l!==null)return Ae.errors=[{instancePath:s+"/secretsManager",schemaPath:"#/properties/secretsManager/type",keyword:"ty\
pe",params:{type:et.properties.secretsManager.type}}],!1;if(e===i&&typeof l=="string"){if(q(l)>2048)return Ae.errors=[{instancePath:s+"/secretsManager",schemaPath:"\
#/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}}],!1;if(!_r.test(l))return Ae.errors=[{instancePath:s+"/secretsManager",schemaPath:"\
#/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}}],!1}var a=i===e}else var a=!0;if(a)if(r.jsonKey!==void 0&&n.call(
r,"jsonKey")){let l=r.jsonKey,i=e;if(typeof l!="string"&&l!==null)return Ae.errors=[{instancePath:s+"/jsonKey",schemaPath:"#/properties/jsonKey/type",keyword:"t\
ype",params:{type:et.properties.jsonKey.type}}],!1;if(e===i&&typeof l=="string"){if(q(l)>256)return Ae.errors=[{instancePath:s+"/jsonKey",schemaPath:"#/properti\
es/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}}],!1;if(!Or.test(l))return Ae.errors=[{instancePath:s+"/jsonKey",schemaPath:"#/properties/jsonKey/p\
attern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}}],!1}var a=i===e}else var a=!0}}}}return Ae.errors=t,e===0}Ae.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Is={type:["object","null"],additionalProperties:!1,properties:{authorize:{anyOf:[{$ref:"#/$defs/HttpsUrl"},{type:"null"}]},token:{anyOf:[{$ref:"\
#/$defs/HttpsUrl"},{type:"null"}]},userInfo:{anyOf:[{$ref:"#/$defs/HttpsUrl"},{type:"null"}]},jwks:{anyOf:[{$ref:"#/$defs/HttpsUrl"},{type:"null"}]}}};function ar(r,{
instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=ar.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return ar.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Is.type}}],
!1;if(e===0&&r&&typeof r=="object"&&!Array.isArray(r)){let I=e;for(let S of Object.keys(r))if(!(S==="authorize"||S==="token"||S==="userInfo"||S==="jwks")){return ar.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S}}],!1;break}if(I===e){if(r.authorize!==void 0&&
n.call(r,"authorize")){let S=r.authorize,z=e,A=e,L=!1,h=e;ie(S,{instancePath:s+"/authorize",parentData:r,parentDataProperty:"authorize",rootData:y,dynamicAnchors:d})||
(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var a=h===e;L=L||a;let x=e;if(S!==null){let E={instancePath:s+"/authorize",schemaPath:"#/properties/author\
ize/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[E]:t.push(E),e++}var a=x===e;if(L=L||a,L)e=A,t!==null&&(A?t.length=A:t=null);else{let E={instancePath:s+
"/authorize",schemaPath:"#/properties/authorize/anyOf",keyword:"anyOf",params:{}};return t===null?t=[E]:t.push(E),e++,ar.errors=t,!1}var P=z===e}else var P=!0;if(P){
if(r.token!==void 0&&n.call(r,"token")){let S=r.token,z=e,A=e,L=!1,h=e;ie(S,{instancePath:s+"/token",parentData:r,parentDataProperty:"token",rootData:y,dynamicAnchors:d})||
(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var l=h===e;L=L||l;let x=e;if(S!==null){let $={instancePath:s+"/token",schemaPath:"#/properties/token/anyO\
f/1/type",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var l=x===e;if(L=L||l,L)e=A,t!==null&&(A?t.length=A:t=null);else{let $={instancePath:s+
"/token",schemaPath:"#/properties/token/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,ar.errors=t,!1}var P=z===e}else var P=!0;if(P){if(r.
userInfo!==void 0&&n.call(r,"userInfo")){let S=r.userInfo,z=e,A=e,L=!1,h=e;ie(S,{instancePath:s+"/userInfo",parentData:r,parentDataProperty:"userInfo",rootData:y,
dynamicAnchors:d})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var i=h===e;L=L||i;let x=e;if(S!==null){let $={instancePath:s+"/userInfo",schemaPath:"\
#/properties/userInfo/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var i=x===e;if(L=L||i,L)e=A,t!==null&&(A?t.length=A:t=null);else{
let $={instancePath:s+"/userInfo",schemaPath:"#/properties/userInfo/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,ar.errors=t,!1}var P=z===
e}else var P=!0;if(P)if(r.jwks!==void 0&&n.call(r,"jwks")){let S=r.jwks,z=e,A=e,L=!1,h=e;ie(S,{instancePath:s+"/jwks",parentData:r,parentDataProperty:"jwks",rootData:y,
dynamicAnchors:d})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var v=h===e;L=L||v;let x=e;if(S!==null){let $={instancePath:s+"/jwks",schemaPath:"#/pr\
operties/jwks/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var v=x===e;if(L=L||v,L)e=A,t!==null&&(A?t.length=A:t=null);else{let $={
instancePath:s+"/jwks",schemaPath:"#/properties/jwks/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,ar.errors=t,!1}var P=z===e}else var P=!0}}}}
return ar.errors=t,e===0}ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var lt={type:["object","null"],additionalProperties:!1,properties:{spec:{type:[
"string","null"]},client:{type:["string","null"]},environment:{type:["string","null"]}}};function mr(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,
dynamicAnchors:d={}}={}){let t=null,e=0,o=mr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(
r))&&r!==null)return mr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:lt.type}}],!1;if(e===0&&r&&typeof r=="object"&&!Array.isArray(r)){
let P=e;for(let l of Object.keys(r))if(!(l==="spec"||l==="client"||l==="environment")){return mr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l}}],!1;break}if(P===e){if(r.spec!==void 0&&n.call(r,"spec")){let l=r.spec,i=e;if(typeof l!="string"&&l!==null)
return mr.errors=[{instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:lt.properties.spec.type}}],!1;var a=i===e}else var a=!0;
if(a){if(r.client!==void 0&&n.call(r,"client")){let l=r.client,i=e;if(typeof l!="string"&&l!==null)return mr.errors=[{instancePath:s+"/client",schemaPath:"#/pro\
perties/client/type",keyword:"type",params:{type:lt.properties.client.type}}],!1;var a=i===e}else var a=!0;if(a)if(r.environment!==void 0&&n.call(r,"environment")){
let l=r.environment,i=e;if(typeof l!="string"&&l!==null)return mr.errors=[{instancePath:s+"/environment",schemaPath:"#/properties/environment/type",keyword:"typ\
e",params:{type:lt.properties.environment.type}}],!1;var a=i===e}else var a=!0}}}return mr.errors=t,e===0}mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function W(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=W.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return W.errors=[{instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:re.type}}],!1;if(e===0&&r&&typeof r=="object"&&!Array.isArray(r)){let U=e;for(let p of Object.keys(r))if(!n.call(re.properties,p)){return W.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(U===e){if(r.preset!==void 0&&n.call(
r,"preset")){let p=r.preset,O=e;if(typeof p!="string"&&p!==null)return W.errors=[{instancePath:s+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",
params:{type:re.properties.preset.type}}],!1;if(!(p==="amazon"||p==="apple"||p==="auth0"||p==="cognito"||p==="descope"||p==="entra"||p==="entra-external-id"||p===
"facebook"||p==="gitlab"||p==="google"||p==="idura"||p==="keycloak"||p==="linkedin"||p==="login-gov"||p==="oidc"||p==="okta"||p==="one-login"||p==="ping-one"||p===
"saml"||p===null))return W.errors=[{instancePath:s+"/preset",schemaPath:"#/properties/preset/enum",keyword:"enum",params:{allowedValues:re.properties.preset.enum}}],
!1;var a=O===e}else var a=!0;if(a){if(r.type!==void 0&&n.call(r,"type")){let p=r.type,O=e;if(typeof p!="string"&&p!==null)return W.errors=[{instancePath:s+"/typ\
e",schemaPath:"#/properties/type/type",keyword:"type",params:{type:re.properties.type.type}}],!1;if(!(p==="oidc"||p==="saml"||p==="google"||p==="facebook"||p===
"apple"||p==="amazon"||p===null))return W.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:re.properties.
type.enum}}],!1;var a=O===e}else var a=!0;if(a){if(r.issuer!==void 0&&n.call(r,"issuer")){let p=r.issuer,O=e;if(typeof p!="string"&&p!==null)return W.errors=[{instancePath:s+
"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type:re.properties.issuer.type}}],!1;if(e===O&&typeof p=="string"&&q(p)>1024)return W.errors=
[{instancePath:s+"/issuer",schemaPath:"#/properties/issuer/maxLength",keyword:"maxLength",params:{limit:1024}}],!1;var a=O===e}else var a=!0;if(a){if(r.clientId!==
void 0&&n.call(r,"clientId")){let p=r.clientId,O=e,F=e,N=!1,w=e;B(p,{instancePath:s+"/clientId",parentData:r,parentDataProperty:"clientId",rootData:y,dynamicAnchors:d})||
(t=t===null?B.errors:t.concat(B.errors),e=t.length);var l=w===e;N=N||l;let R=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let g={instancePath:s+"\
/clientId",schemaPath:"#/properties/clientId/anyOf/1/type",keyword:"type",params:{type:re.properties.clientId.anyOf[1].type}};t===null?t=[g]:t.push(g),e++}if(e===
R&&p&&typeof p=="object"&&!Array.isArray(p)){let g=e;for(let f of Object.keys(p))if(!(f==="variable"||f==="ssmParameter"||f==="secretsManager"||f==="jsonKey")){
let m={instancePath:s+"/clientId",schemaPath:"#/properties/clientId/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
t===null?t=[m]:t.push(m),e++;break}if(g===e){if(p.variable!==void 0&&n.call(p,"variable")){let f=p.variable,m=e;if(typeof f!="string"&&f!==null){let k={instancePath:s+
"/clientId/variable",schemaPath:"#/properties/clientId/anyOf/1/properties/variable/type",keyword:"type",params:{type:re.properties.clientId.anyOf[1].properties.
variable.type}};t===null?t=[k]:t.push(k),e++}if(e===m&&typeof f=="string"&&!br.test(f)){let k={instancePath:s+"/clientId/variable",schemaPath:"#/properties/clie\
ntId/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};t===null?t=[k]:t.push(k),e++}var P=m===e}else var P=!0;if(P){
if(p.ssmParameter!==void 0&&n.call(p,"ssmParameter")){let f=p.ssmParameter,m=e;if(typeof f!="string"&&f!==null){let c={instancePath:s+"/clientId/ssmParameter",schemaPath:"\
#/properties/clientId/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:re.properties.clientId.anyOf[1].properties.ssmParameter.type}};t===null?
t=[c]:t.push(c),e++}if(e===m&&typeof f=="string"){if(q(f)>2048){let c={instancePath:s+"/clientId/ssmParameter",schemaPath:"#/properties/clientId/anyOf/1/propert\
ies/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};t===null?t=[c]:t.push(c),e++}else if(!Ir.test(f)){let c={instancePath:s+"/clientId/ssmParam\
eter",schemaPath:"#/properties/clientId/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};t===
null?t=[c]:t.push(c),e++}}var P=m===e}else var P=!0;if(P){if(p.secretsManager!==void 0&&n.call(p,"secretsManager")){let f=p.secretsManager,m=e;if(typeof f!="str\
ing"&&f!==null){let c={instancePath:s+"/clientId/secretsManager",schemaPath:"#/properties/clientId/anyOf/1/properties/secretsManager/type",keyword:"type",params:{
type:re.properties.clientId.anyOf[1].properties.secretsManager.type}};t===null?t=[c]:t.push(c),e++}if(e===m&&typeof f=="string"){if(q(f)>2048){let c={instancePath:s+
"/clientId/secretsManager",schemaPath:"#/properties/clientId/anyOf/1/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};t===null?t=[c]:
t.push(c),e++}else if(!_r.test(f)){let c={instancePath:s+"/clientId/secretsManager",schemaPath:"#/properties/clientId/anyOf/1/properties/secretsManager/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};t===null?t=[c]:t.push(c),e++}}var P=m===e}else var P=!0;if(P)if(p.jsonKey!==void 0&&n.call(p,"json\
Key")){let f=p.jsonKey,m=e;if(typeof f!="string"&&f!==null){let c={instancePath:s+"/clientId/jsonKey",schemaPath:"#/properties/clientId/anyOf/1/properties/jsonK\
ey/type",keyword:"type",params:{type:re.properties.clientId.anyOf[1].properties.jsonKey.type}};t===null?t=[c]:t.push(c),e++}if(e===m&&typeof f=="string"){if(q(f)>
256){let c={instancePath:s+"/clientId/jsonKey",schemaPath:"#/properties/clientId/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};t===
null?t=[c]:t.push(c),e++}else if(!Or.test(f)){let c={instancePath:s+"/clientId/jsonKey",schemaPath:"#/properties/clientId/anyOf/1/properties/jsonKey/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};t===null?t=[c]:t.push(c),e++}}var P=m===e}else var P=!0}}}}var l=R===e;N=N||l;let u=e;if(p!==null){let g={
instancePath:s+"/clientId",schemaPath:"#/properties/clientId/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[g]:t.push(g),e++}var l=u===e;if(N=N||
l,N)e=F,t!==null&&(F?t.length=F:t=null);else{let g={instancePath:s+"/clientId",schemaPath:"#/properties/clientId/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[g]:t.push(g),e++,W.errors=t,!1}var a=O===e}else var a=!0;if(a){if(r.clientSecret!==void 0&&n.call(r,"clientSecret")){let p=r.clientSecret,O=e,F=e,N=!1,w=e;if(p!==
"none"){let g={instancePath:s+"/clientSecret",schemaPath:"#/properties/clientSecret/anyOf/0/const",keyword:"const",params:{allowedValue:"none"}};t===null?t=[g]:
t.push(g),e++}var v=w===e;N=N||v;let R=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let g={instancePath:s+"/clientSecret",schemaPath:"#/propertie\
s/clientSecret/anyOf/1/type",keyword:"type",params:{type:re.properties.clientSecret.anyOf[1].type}};t===null?t=[g]:t.push(g),e++}if(e===R&&p&&typeof p=="object"&&
!Array.isArray(p)){let g=e;for(let f of Object.keys(p))if(!(f==="variable"||f==="ssmParameter"||f==="secretsManager"||f==="jsonKey")){let m={instancePath:s+"/cl\
ientSecret",schemaPath:"#/properties/clientSecret/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};t===null?t=[m]:t.push(
m),e++;break}if(g===e){if(p.variable!==void 0&&n.call(p,"variable")){let f=p.variable,m=e;if(typeof f!="string"&&f!==null){let k={instancePath:s+"/clientSecret/\
variable",schemaPath:"#/properties/clientSecret/anyOf/1/properties/variable/type",keyword:"type",params:{type:re.properties.clientSecret.anyOf[1].properties.variable.
type}};t===null?t=[k]:t.push(k),e++}if(e===m&&typeof f=="string"&&!br.test(f)){let k={instancePath:s+"/clientSecret/variable",schemaPath:"#/properties/clientSec\
ret/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};t===null?t=[k]:t.push(k),e++}var i=m===e}else var i=!0;if(i){
if(p.ssmParameter!==void 0&&n.call(p,"ssmParameter")){let f=p.ssmParameter,m=e;if(typeof f!="string"&&f!==null){let c={instancePath:s+"/clientSecret/ssmParamete\
r",schemaPath:"#/properties/clientSecret/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:re.properties.clientSecret.anyOf[1].properties.ssmParameter.
type}};t===null?t=[c]:t.push(c),e++}if(e===m&&typeof f=="string"){if(q(f)>2048){let c={instancePath:s+"/clientSecret/ssmParameter",schemaPath:"#/properties/clie\
ntSecret/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};t===null?t=[c]:t.push(c),e++}else if(!Ir.test(f)){let c={instancePath:s+
"/clientSecret/ssmParameter",schemaPath:"#/properties/clientSecret/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_.\
/-]+|[a-zA-Z0-9_.-]+)$"}};t===null?t=[c]:t.push(c),e++}}var i=m===e}else var i=!0;if(i){if(p.secretsManager!==void 0&&n.call(p,"secretsManager")){let f=p.secretsManager,
m=e;if(typeof f!="string"&&f!==null){let c={instancePath:s+"/clientSecret/secretsManager",schemaPath:"#/properties/clientSecret/anyOf/1/properties/secretsManage\
r/type",keyword:"type",params:{type:re.properties.clientSecret.anyOf[1].properties.secretsManager.type}};t===null?t=[c]:t.push(c),e++}if(e===m&&typeof f=="strin\
g"){if(q(f)>2048){let c={instancePath:s+"/clientSecret/secretsManager",schemaPath:"#/properties/clientSecret/anyOf/1/properties/secretsManager/maxLength",keyword:"\
maxLength",params:{limit:2048}};t===null?t=[c]:t.push(c),e++}else if(!_r.test(f)){let c={instancePath:s+"/clientSecret/secretsManager",schemaPath:"#/properties/\
clientSecret/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};t===null?t=[c]:t.push(c),e++}}var i=m===e}else
var i=!0;if(i)if(p.jsonKey!==void 0&&n.call(p,"jsonKey")){let f=p.jsonKey,m=e;if(typeof f!="string"&&f!==null){let c={instancePath:s+"/clientSecret/jsonKey",schemaPath:"\
#/properties/clientSecret/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:re.properties.clientSecret.anyOf[1].properties.jsonKey.type}};t===null?t=
[c]:t.push(c),e++}if(e===m&&typeof f=="string"){if(q(f)>256){let c={instancePath:s+"/clientSecret/jsonKey",schemaPath:"#/properties/clientSecret/anyOf/1/propert\
ies/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};t===null?t=[c]:t.push(c),e++}else if(!Or.test(f)){let c={instancePath:s+"/clientSecret/jsonKey",schemaPath:"\
#/properties/clientSecret/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};t===null?t=[c]:t.push(c),e++}}var i=m===
e}else var i=!0}}}}var v=R===e;N=N||v;let u=e;if(p!==null){let g={instancePath:s+"/clientSecret",schemaPath:"#/properties/clientSecret/anyOf/2/type",keyword:"ty\
pe",params:{type:"null"}};t===null?t=[g]:t.push(g),e++}var v=u===e;if(N=N||v,N)e=F,t!==null&&(F?t.length=F:t=null);else{let g={instancePath:s+"/clientSecret",schemaPath:"\
#/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(g),e++,W.errors=t,!1}var a=O===e}else var a=!0;if(a){if(r.teamId!==void 0&&
n.call(r,"teamId")){let p=r.teamId,O=e,F=e,N=!1,w=e;Re(p,{instancePath:s+"/teamId",parentData:r,parentDataProperty:"teamId",rootData:y,dynamicAnchors:d})||(t=t===
null?Re.errors:t.concat(Re.errors),e=t.length);var S=w===e;N=N||S;let R=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let g={instancePath:s+"/team\
Id",schemaPath:"#/properties/teamId/anyOf/1/type",keyword:"type",params:{type:re.properties.teamId.anyOf[1].type}};t===null?t=[g]:t.push(g),e++}if(e===R&&p&&typeof p==
"object"&&!Array.isArray(p)){let g=e;for(let f of Object.keys(p))if(!(f==="variable"||f==="ssmParameter"||f==="secretsManager"||f==="jsonKey")){let m={instancePath:s+
"/teamId",schemaPath:"#/properties/teamId/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};t===null?t=[m]:t.push(m),e++;
break}if(g===e){if(p.variable!==void 0&&n.call(p,"variable")){let f=p.variable,m=e;if(typeof f!="string"&&f!==null){let k={instancePath:s+"/teamId/variable",schemaPath:"\
#/properties/teamId/anyOf/1/properties/variable/type",keyword:"type",params:{type:re.properties.teamId.anyOf[1].properties.variable.type}};t===null?t=[k]:t.push(
k),e++}if(e===m&&typeof f=="string"&&!br.test(f)){let k={instancePath:s+"/teamId/variable",schemaPath:"#/properties/teamId/anyOf/1/properties/variable/pattern",
keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};t===null?t=[k]:t.push(k),e++}var I=m===e}else var I=!0;if(I){if(p.ssmParameter!==void 0&&n.call(p,"\
ssmParameter")){let f=p.ssmParameter,m=e;if(typeof f!="string"&&f!==null){let c={instancePath:s+"/teamId/ssmParameter",schemaPath:"#/properties/teamId/anyOf/1/p\
roperties/ssmParameter/type",keyword:"type",params:{type:re.properties.teamId.anyOf[1].properties.ssmParameter.type}};t===null?t=[c]:t.push(c),e++}if(e===m&&typeof f==
"string"){if(q(f)>2048){let c={instancePath:s+"/teamId/ssmParameter",schemaPath:"#/properties/teamId/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLeng\
th",params:{limit:2048}};t===null?t=[c]:t.push(c),e++}else if(!Ir.test(f)){let c={instancePath:s+"/teamId/ssmParameter",schemaPath:"#/properties/teamId/anyOf/1/\
properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};t===null?t=[c]:t.push(c),e++}}var I=m===e}else var I=!0;
if(I){if(p.secretsManager!==void 0&&n.call(p,"secretsManager")){let f=p.secretsManager,m=e;if(typeof f!="string"&&f!==null){let c={instancePath:s+"/teamId/secre\
tsManager",schemaPath:"#/properties/teamId/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:re.properties.teamId.anyOf[1].properties.secretsManager.
type}};t===null?t=[c]:t.push(c),e++}if(e===m&&typeof f=="string"){if(q(f)>2048){let c={instancePath:s+"/teamId/secretsManager",schemaPath:"#/properties/teamId/a\
nyOf/1/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};t===null?t=[c]:t.push(c),e++}else if(!_r.test(f)){let c={instancePath:s+"/t\
eamId/secretsManager",schemaPath:"#/properties/teamId/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};t===
null?t=[c]:t.push(c),e++}}var I=m===e}else var I=!0;if(I)if(p.jsonKey!==void 0&&n.call(p,"jsonKey")){let f=p.jsonKey,m=e;if(typeof f!="string"&&f!==null){let c={
instancePath:s+"/teamId/jsonKey",schemaPath:"#/properties/teamId/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:re.properties.teamId.anyOf[1].properties.
jsonKey.type}};t===null?t=[c]:t.push(c),e++}if(e===m&&typeof f=="string"){if(q(f)>256){let c={instancePath:s+"/teamId/jsonKey",schemaPath:"#/properties/teamId/a\
nyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};t===null?t=[c]:t.push(c),e++}else if(!Or.test(f)){let c={instancePath:s+"/teamId/js\
onKey",schemaPath:"#/properties/teamId/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};t===null?t=[c]:t.push(
c),e++}}var I=m===e}else var I=!0}}}}var S=R===e;N=N||S;let u=e;if(p!==null){let g={instancePath:s+"/teamId",schemaPath:"#/properties/teamId/anyOf/2/type",keyword:"\
type",params:{type:"null"}};t===null?t=[g]:t.push(g),e++}var S=u===e;if(N=N||S,N)e=F,t!==null&&(F?t.length=F:t=null);else{let g={instancePath:s+"/teamId",schemaPath:"\
#/properties/teamId/anyOf",keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(g),e++,W.errors=t,!1}var a=O===e}else var a=!0;if(a){if(r.keyId!==void 0&&n.call(
r,"keyId")){let p=r.keyId,O=e,F=e,N=!1,w=e;Re(p,{instancePath:s+"/keyId",parentData:r,parentDataProperty:"keyId",rootData:y,dynamicAnchors:d})||(t=t===null?Re.errors:
t.concat(Re.errors),e=t.length);var A=w===e;N=N||A;let R=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let g={instancePath:s+"/keyId",schemaPath:"\
#/properties/keyId/anyOf/1/type",keyword:"type",params:{type:re.properties.keyId.anyOf[1].type}};t===null?t=[g]:t.push(g),e++}if(e===R&&p&&typeof p=="object"&&!Array.
isArray(p)){let g=e;for(let f of Object.keys(p))if(!(f==="variable"||f==="ssmParameter"||f==="secretsManager"||f==="jsonKey")){let m={instancePath:s+"/keyId",schemaPath:"\
#/properties/keyId/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};t===null?t=[m]:t.push(m),e++;break}if(g===e){if(p.
variable!==void 0&&n.call(p,"variable")){let f=p.variable,m=e;if(typeof f!="string"&&f!==null){let k={instancePath:s+"/keyId/variable",schemaPath:"#/properties/\
keyId/anyOf/1/properties/variable/type",keyword:"type",params:{type:re.properties.keyId.anyOf[1].properties.variable.type}};t===null?t=[k]:t.push(k),e++}if(e===
m&&typeof f=="string"&&!br.test(f)){let k={instancePath:s+"/keyId/variable",schemaPath:"#/properties/keyId/anyOf/1/properties/variable/pattern",keyword:"pattern",
params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};t===null?t=[k]:t.push(k),e++}var z=m===e}else var z=!0;if(z){if(p.ssmParameter!==void 0&&n.call(p,"ssmParameter")){let f=p.
ssmParameter,m=e;if(typeof f!="string"&&f!==null){let c={instancePath:s+"/keyId/ssmParameter",schemaPath:"#/properties/keyId/anyOf/1/properties/ssmParameter/typ\
e",keyword:"type",params:{type:re.properties.keyId.anyOf[1].properties.ssmParameter.type}};t===null?t=[c]:t.push(c),e++}if(e===m&&typeof f=="string"){if(q(f)>2048){
let c={instancePath:s+"/keyId/ssmParameter",schemaPath:"#/properties/keyId/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};t===
null?t=[c]:t.push(c),e++}else if(!Ir.test(f)){let c={instancePath:s+"/keyId/ssmParameter",schemaPath:"#/properties/keyId/anyOf/1/properties/ssmParameter/pattern",
keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};t===null?t=[c]:t.push(c),e++}}var z=m===e}else var z=!0;if(z){if(p.secretsManager!==
void 0&&n.call(p,"secretsManager")){let f=p.secretsManager,m=e;if(typeof f!="string"&&f!==null){let c={instancePath:s+"/keyId/secretsManager",schemaPath:"#/prop\
erties/keyId/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:re.properties.keyId.anyOf[1].properties.secretsManager.type}};t===null?t=[c]:t.
push(c),e++}if(e===m&&typeof f=="string"){if(q(f)>2048){let c={instancePath:s+"/keyId/secretsManager",schemaPath:"#/properties/keyId/anyOf/1/properties/secretsM\
anager/maxLength",keyword:"maxLength",params:{limit:2048}};t===null?t=[c]:t.push(c),e++}else if(!_r.test(f)){let c={instancePath:s+"/keyId/secretsManager",schemaPath:"\
#/properties/keyId/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};t===null?t=[c]:t.push(c),e++}}var z=m===
e}else var z=!0;if(z)if(p.jsonKey!==void 0&&n.call(p,"jsonKey")){let f=p.jsonKey,m=e;if(typeof f!="string"&&f!==null){let c={instancePath:s+"/keyId/jsonKey",schemaPath:"\
#/properties/keyId/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:re.properties.keyId.anyOf[1].properties.jsonKey.type}};t===null?t=[c]:t.push(c),
e++}if(e===m&&typeof f=="string"){if(q(f)>256){let c={instancePath:s+"/keyId/jsonKey",schemaPath:"#/properties/keyId/anyOf/1/properties/jsonKey/maxLength",keyword:"\
maxLength",params:{limit:256}};t===null?t=[c]:t.push(c),e++}else if(!Or.test(f)){let c={instancePath:s+"/keyId/jsonKey",schemaPath:"#/properties/keyId/anyOf/1/p\
roperties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};t===null?t=[c]:t.push(c),e++}}var z=m===e}else var z=!0}}}}var A=R===
e;N=N||A;let u=e;if(p!==null){let g={instancePath:s+"/keyId",schemaPath:"#/properties/keyId/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[g]:t.
push(g),e++}var A=u===e;if(N=N||A,N)e=F,t!==null&&(F?t.length=F:t=null);else{let g={instancePath:s+"/keyId",schemaPath:"#/properties/keyId/anyOf",keyword:"anyOf",
params:{}};return t===null?t=[g]:t.push(g),e++,W.errors=t,!1}var a=O===e}else var a=!0;if(a){if(r.privateKey!==void 0&&n.call(r,"privateKey")){let p=e;Ae(r.privateKey,
{instancePath:s+"/privateKey",parentData:r,parentDataProperty:"privateKey",rootData:y,dynamicAnchors:d})||(t=t===null?Ae.errors:t.concat(Ae.errors),e=t.length);
var a=p===e}else var a=!0;if(a){if(r.apiVersion!==void 0&&n.call(r,"apiVersion")){let p=r.apiVersion,O=e;if(typeof p!="string"&&p!==null)return W.errors=[{instancePath:s+
"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type:re.properties.apiVersion.type}}],!1;if(e===O&&typeof p=="string"&&!zt.test(p))
return W.errors=[{instancePath:s+"/apiVersion",schemaPath:"#/properties/apiVersion/pattern",keyword:"pattern",params:{pattern:"^v[1-9][0-9]{0,2}\\.[0-9]$"}}],!1;
var a=O===e}else var a=!0;if(a){if(r.metadataUrl!==void 0&&n.call(r,"metadataUrl")){let p=r.metadataUrl,O=e,F=e,N=!1,w=e;lr(p,{instancePath:s+"/metadataUrl",parentData:r,
parentDataProperty:"metadataUrl",rootData:y,dynamicAnchors:d})||(t=t===null?lr.errors:t.concat(lr.errors),e=t.length);var h=w===e;N=N||h;let R=e;if(!(p&&typeof p==
"object"&&!Array.isArray(p))&&p!==null){let g={instancePath:s+"/metadataUrl",schemaPath:"#/properties/metadataUrl/anyOf/1/type",keyword:"type",params:{type:re.properties.
metadataUrl.anyOf[1].type}};t===null?t=[g]:t.push(g),e++}if(e===R&&p&&typeof p=="object"&&!Array.isArray(p)){let g=e;for(let f of Object.keys(p))if(!(f==="varia\
ble"||f==="ssmParameter"||f==="secretsManager"||f==="jsonKey")){let m={instancePath:s+"/metadataUrl",schemaPath:"#/properties/metadataUrl/anyOf/1/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:f}};t===null?t=[m]:t.push(m),e++;break}if(g===e){if(p.variable!==void 0&&n.call(p,"variable")){
let f=p.variable,m=e;if(typeof f!="string"&&f!==null){let k={instancePath:s+"/metadataUrl/variable",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/vari\
able/type",keyword:"type",params:{type:re.properties.metadataUrl.anyOf[1].properties.variable.type}};t===null?t=[k]:t.push(k),e++}if(e===m&&typeof f=="string"&&
!br.test(f)){let k={instancePath:s+"/metadataUrl/variable",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"\
^[a-z][a-z0-9_]{0,63}$"}};t===null?t=[k]:t.push(k),e++}var L=m===e}else var L=!0;if(L){if(p.ssmParameter!==void 0&&n.call(p,"ssmParameter")){let f=p.ssmParameter,
m=e;if(typeof f!="string"&&f!==null){let c={instancePath:s+"/metadataUrl/ssmParameter",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/ssmParameter/type",
keyword:"type",params:{type:re.properties.metadataUrl.anyOf[1].properties.ssmParameter.type}};t===null?t=[c]:t.push(c),e++}if(e===m&&typeof f=="string"){if(q(f)>
2048){let c={instancePath:s+"/metadataUrl/ssmParameter",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{
limit:2048}};t===null?t=[c]:t.push(c),e++}else if(!Ir.test(f)){let c={instancePath:s+"/metadataUrl/ssmParameter",schemaPath:"#/properties/metadataUrl/anyOf/1/pr\
operties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};t===null?t=[c]:t.push(c),e++}}var L=m===e}else var L=!0;
if(L){if(p.secretsManager!==void 0&&n.call(p,"secretsManager")){let f=p.secretsManager,m=e;if(typeof f!="string"&&f!==null){let c={instancePath:s+"/metadataUrl/\
secretsManager",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:re.properties.metadataUrl.anyOf[1].properties.
secretsManager.type}};t===null?t=[c]:t.push(c),e++}if(e===m&&typeof f=="string"){if(q(f)>2048){let c={instancePath:s+"/metadataUrl/secretsManager",schemaPath:"#\
/properties/metadataUrl/anyOf/1/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};t===null?t=[c]:t.push(c),e++}else if(!_r.test(f)){
let c={instancePath:s+"/metadataUrl/secretsManager",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9/_+=.@:!-]+$"}};t===null?t=[c]:t.push(c),e++}}var L=m===e}else var L=!0;if(L)if(p.jsonKey!==void 0&&n.call(p,"jsonKey")){let f=p.jsonKey,m=e;if(typeof f!=
"string"&&f!==null){let c={instancePath:s+"/metadataUrl/jsonKey",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:re.
properties.metadataUrl.anyOf[1].properties.jsonKey.type}};t===null?t=[c]:t.push(c),e++}if(e===m&&typeof f=="string"){if(q(f)>256){let c={instancePath:s+"/metada\
taUrl/jsonKey",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};t===null?t=[c]:t.push(c),e++}else if(!Or.
test(f)){let c={instancePath:s+"/metadataUrl/jsonKey",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};t===null?t=[c]:t.push(c),e++}}var L=m===e}else var L=!0}}}}var h=R===e;N=N||h;let u=e;if(p!==null){let g={instancePath:s+"/metad\
ataUrl",schemaPath:"#/properties/metadataUrl/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[g]:t.push(g),e++}var h=u===e;if(N=N||h,N)e=F,t!==null&&
(F?t.length=F:t=null);else{let g={instancePath:s+"/metadataUrl",schemaPath:"#/properties/metadataUrl/anyOf",keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(
g),e++,W.errors=t,!1}var a=O===e}else var a=!0;if(a){if(r.metadataFile!==void 0&&n.call(r,"metadataFile")){let p=r.metadataFile,O=e;if(typeof p!="string"&&p!==null)
return W.errors=[{instancePath:s+"/metadataFile",schemaPath:"#/properties/metadataFile/type",keyword:"type",params:{type:re.properties.metadataFile.type}}],!1;if(e===
O&&typeof p=="string"){if(q(p)>1024)return W.errors=[{instancePath:s+"/metadataFile",schemaPath:"#/properties/metadataFile/maxLength",keyword:"maxLength",params:{
limit:1024}}],!1;if(!qt.test(p))return W.errors=[{instancePath:s+"/metadataFile",schemaPath:"#/properties/metadataFile/pattern",keyword:"pattern",params:{pattern:"\
^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$"}}],!1}var a=O===e}else var a=!0;
if(a){if(r.idpSignout!==void 0&&n.call(r,"idpSignout")){let p=r.idpSignout,O=e;if(typeof p!="boolean"&&p!==null)return W.errors=[{instancePath:s+"/idpSignout",schemaPath:"\
#/properties/idpSignout/type",keyword:"type",params:{type:re.properties.idpSignout.type}}],!1;var a=O===e}else var a=!0;if(a){if(r.idpInit!==void 0&&n.call(r,"i\
dpInit")){let p=r.idpInit,O=e;if(typeof p!="boolean"&&p!==null)return W.errors=[{instancePath:s+"/idpInit",schemaPath:"#/properties/idpInit/type",keyword:"type",
params:{type:re.properties.idpInit.type}}],!1;var a=O===e}else var a=!0;if(a){if(r.encryptedResponses!==void 0&&n.call(r,"encryptedResponses")){let p=r.encryptedResponses,
O=e;if(typeof p!="boolean"&&p!==null)return W.errors=[{instancePath:s+"/encryptedResponses",schemaPath:"#/properties/encryptedResponses/type",keyword:"type",params:{
type:re.properties.encryptedResponses.type}}],!1;var a=O===e}else var a=!0;if(a){if(r.requestSigningAlgorithm!==void 0&&n.call(r,"requestSigningAlgorithm")){let p=r.
requestSigningAlgorithm,O=e;if(typeof p!="string"&&p!==null)return W.errors=[{instancePath:s+"/requestSigningAlgorithm",schemaPath:"#/properties/requestSigningA\
lgorithm/type",keyword:"type",params:{type:re.properties.requestSigningAlgorithm.type}}],!1;if(!(p==="rsa-sha256"||p===null))return W.errors=[{instancePath:s+"/\
requestSigningAlgorithm",schemaPath:"#/properties/requestSigningAlgorithm/enum",keyword:"enum",params:{allowedValues:re.properties.requestSigningAlgorithm.enum}}],
!1;var a=O===e}else var a=!0;if(a){if(r.scopes!==void 0&&n.call(r,"scopes")){let p=r.scopes,O=e;if(!Array.isArray(p)&&p!==null)return W.errors=[{instancePath:s+
"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:re.properties.scopes.type}}],!1;if(e===O&&Array.isArray(p)){if(p.length<1)return W.errors=
[{instancePath:s+"/scopes",schemaPath:"#/properties/scopes/minItems",keyword:"minItems",params:{limit:1}}],!1;{var x=!0;let N=p.length;for(let w=0;w<N;w++){let R=p[w],
u=e;if(e===u)if(typeof R=="string"){if(!pt.test(R))return W.errors=[{instancePath:s+"/scopes/"+w,schemaPath:"#/properties/scopes/items/pattern",keyword:"pattern",
params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}}],!1}else return W.errors=[{instancePath:s+"/scopes/"+w,schemaPath:"#/properties/scopes/items/type",keyword:"\
type",params:{type:"string"}}],!1;var x=u===e;if(!x)break}if(x){let w=p.length,R;if(w>1){let u={};for(;w--;){let j=p[w];if(typeof j=="string"){if(typeof u[j]=="\
number"){return R=u[j],W.errors=[{instancePath:s+"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:w,j:R}}],!1;break}u[j]=w}}}}}}
var a=O===e}else var a=!0;if(a){if(r.attributesRequestMethod!==void 0&&n.call(r,"attributesRequestMethod")){let p=r.attributesRequestMethod,O=e;if(typeof p!="st\
ring"&&p!==null)return W.errors=[{instancePath:s+"/attributesRequestMethod",schemaPath:"#/properties/attributesRequestMethod/type",keyword:"type",params:{type:re.
properties.attributesRequestMethod.type}}],!1;if(!(p==="GET"||p==="POST"||p===null))return W.errors=[{instancePath:s+"/attributesRequestMethod",schemaPath:"#/pr\
operties/attributesRequestMethod/enum",keyword:"enum",params:{allowedValues:re.properties.attributesRequestMethod.enum}}],!1;var a=O===e}else var a=!0;if(a){if(r.
endpoints!==void 0&&n.call(r,"endpoints")){let p=e;ar(r.endpoints,{instancePath:s+"/endpoints",parentData:r,parentDataProperty:"endpoints",rootData:y,dynamicAnchors:d})||
(t=t===null?ar.errors:t.concat(ar.errors),e=t.length);var a=p===e}else var a=!0;if(a){if(r.iamOidcProvider!==void 0&&n.call(r,"iamOidcProvider")){let p=r.iamOidcProvider,
O=e;if(typeof p!="boolean"&&p!==null)return W.errors=[{instancePath:s+"/iamOidcProvider",schemaPath:"#/properties/iamOidcProvider/type",keyword:"type",params:{type:re.
properties.iamOidcProvider.type}}],!1;var a=O===e}else var a=!0;if(a){if(r.upstream!==void 0&&n.call(r,"upstream")){let p=e;mr(r.upstream,{instancePath:s+"/upst\
ream",parentData:r,parentDataProperty:"upstream",rootData:y,dynamicAnchors:d})||(t=t===null?mr.errors:t.concat(mr.errors),e=t.length);var a=p===e}else var a=!0;
if(a){if(r.attributeMapping!==void 0&&n.call(r,"attributeMapping")){let p=r.attributeMapping,O=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null)return W.
errors=[{instancePath:s+"/attributeMapping",schemaPath:"#/properties/attributeMapping/type",keyword:"type",params:{type:re.properties.attributeMapping.type}}],!1;
if(e===O&&p&&typeof p=="object"&&!Array.isArray(p)){for(let N of Object.keys(p)){let w=e;if(typeof N=="string"){if(q(N)>32){let R={instancePath:s+"/attributeMap\
ping",schemaPath:"#/properties/attributeMapping/propertyNames/maxLength",keyword:"maxLength",params:{limit:32},propertyName:N};t===null?t=[R]:t.push(R),e++}else if(q(
N)<1){let R={instancePath:s+"/attributeMapping",schemaPath:"#/properties/attributeMapping/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:N};
t===null?t=[R]:t.push(R),e++}}var E=w===e;if(!E){let R={instancePath:s+"/attributeMapping",schemaPath:"#/properties/attributeMapping/propertyNames",keyword:"pro\
pertyNames",params:{propertyName:N}};return t===null?t=[R]:t.push(R),e++,W.errors=t,!1;break}}if(E)for(let N of Object.keys(p)){let w=p[N],R=e;if(typeof w!="str\
ing"&&w!==null)return W.errors=[{instancePath:s+"/attributeMapping/"+N.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributeMapping/addition\
alProperties/type",keyword:"type",params:{type:re.properties.attributeMapping.additionalProperties.type}}],!1;if(e===R&&typeof w=="string"){if(q(w)>2048)return W.
errors=[{instancePath:s+"/attributeMapping/"+N.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributeMapping/additionalProperties/maxLength",
keyword:"maxLength",params:{limit:2048}}],!1;if(q(w)<1)return W.errors=[{instancePath:s+"/attributeMapping/"+N.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/attributeMapping/additionalProperties/minLength",keyword:"minLength",params:{limit:1}}],!1}var $=R===e;if(!$)break}}var a=O===e}else var a=!0;if(a){
if(r.adopt!==void 0&&n.call(r,"adopt")){let p=r.adopt,O=e;if(typeof p!="string"&&p!==null)return W.errors=[{instancePath:s+"/adopt",schemaPath:"#/properties/ado\
pt/type",keyword:"type",params:{type:re.properties.adopt.type}}],!1;if(e===O&&typeof p=="string"){if(q(p)>32)return W.errors=[{instancePath:s+"/adopt",schemaPath:"\
#/properties/adopt/maxLength",keyword:"maxLength",params:{limit:32}}],!1;if(q(p)<1)return W.errors=[{instancePath:s+"/adopt",schemaPath:"#/properties/adopt/minL\
ength",keyword:"minLength",params:{limit:1}}],!1}var a=O===e}else var a=!0;if(a){if(r.nationalIdConsent!==void 0&&n.call(r,"nationalIdConsent")){let p=r.nationalIdConsent,
O=e;if(typeof p!="boolean"&&p!==null)return W.errors=[{instancePath:s+"/nationalIdConsent",schemaPath:"#/properties/nationalIdConsent/type",keyword:"type",params:{
type:re.properties.nationalIdConsent.type}}],!1;var a=O===e}else var a=!0;if(a)if(r.identifiers!==void 0&&n.call(r,"identifiers")){let p=r.identifiers,O=e;if(!Array.
isArray(p)&&p!==null)return W.errors=[{instancePath:s+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:re.properties.identifiers.
type}}],!1;if(e===O&&Array.isArray(p)){if(p.length>50)return W.errors=[{instancePath:s+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"ma\
xItems",params:{limit:50}}],!1;{var D=!0;let N=p.length;for(let w=0;w<N;w++){let R=p[w],u=e;if(e===u)if(typeof R=="string"){if(q(R)>40)return W.errors=[{instancePath:s+
"/identifiers/"+w,schemaPath:"#/properties/identifiers/items/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(q(R)<1)return W.errors=[{instancePath:s+"/\
identifiers/"+w,schemaPath:"#/properties/identifiers/items/minLength",keyword:"minLength",params:{limit:1}}],!1;if(!St.test(R))return W.errors=[{instancePath:s+
"/identifiers/"+w,schemaPath:"#/properties/identifiers/items/pattern",keyword:"pattern",params:{pattern:"^[\\w\\s+=.@-]+$"}}],!1}else return W.errors=[{instancePath:s+
"/identifiers/"+w,schemaPath:"#/properties/identifiers/items/type",keyword:"type",params:{type:"string"}}],!1;var D=u===e;if(!D)break}if(D){let w=p.length,R;if(w>
1){let u={};for(;w--;){let j=p[w];if(typeof j=="string"){if(typeof u[j]=="number"){return R=u[j],W.errors=[{instancePath:s+"/identifiers",schemaPath:"#/properti\
es/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:w,j:R}}],!1;break}u[j]=w}}}}}}var a=O===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}return W.errors=t,e===
0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Tr(r,{instancePath:s="",parentData:M,parentDataProperty:V,rootData:y=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=Tr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return Tr.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:ks.type}}],!1;if(e===0&&r&&typeof r=="object"&&!Array.isArray(r)){let P=e;for(let l of Object.
keys(r))if(!(l==="appClient"||l==="identityProvider")){return Tr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l}}],!1;break}if(P===e){if(r.appClient!==void 0&&n.call(r,"appClient")){let l=e;Q(r.appClient,{instancePath:s+"/appClient",parentData:r,parentDataProperty:"\
appClient",rootData:y,dynamicAnchors:d})||(t=t===null?Q.errors:t.concat(Q.errors),e=t.length);var a=l===e}else var a=!0;if(a)if(r.identityProvider!==void 0&&n.call(
r,"identityProvider")){let l=e;W(r.identityProvider,{instancePath:s+"/identityProvider",parentData:r,parentDataProperty:"identityProvider",rootData:y,dynamicAnchors:d})||
(t=t===null?W.errors:t.concat(W.errors),e=t.length);var a=l===e}else var a=!0}}return Tr.errors=t,e===0}Tr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var _s={Spec:exports.Spec,Environments:exports.Environments,PatchDefaults:exports.PatchDefaults};exports.shapeErrors=(r,s)=>_s[r](s)?[]:require("./shape-errors.js").
shapeErrors(r,s);
